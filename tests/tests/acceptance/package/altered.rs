//! Verification: the same bytes each time, and every altered byte found.

use super::kit::*;
use ropadesk_core::activity::Origin;
use ropadesk_core::package::{self, Authenticity, Built, PackageKind, SigningKey, Verifying};
use ropadesk_core::register::Op;
use serde_json::{Value, json};
use std::io::Cursor;

#[test]
fn ac_31_portability_needs_data_that_machines_read() {
    let case = six_items();
    let built = case.build(PackageKind::Portability);
    let files = unzip(&built.bytes);
    assert!(!files.keys().any(|path| path.ends_with(".pdf")), "no PDF in a portability package");
    let manifest = &built.manifest;
    for file in &manifest.files {
        assert_eq!(file.sha256, ropadesk_core::hash::sha256(&files[&file.path]), "the hash of {}", file.path);
    }
    let schema: Value =
        serde_json::from_slice(&files["schema/01-account-service.schema.json"]).expect("JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "a published language");
    assert_eq!(schema["items"]["properties"]["email"]["x-origin"], "provided", "with the origin");
    assert!(verified(&built.bytes).ok, "it verifies");

    // The same answer as a PDF alone: shaped, sealed and hashed as well as ours, and still no answer to Art. 20.
    let access = case.build(PackageKind::Access);
    assert!(verified(&access.bytes).ok, "for access a PDF is fine");
    let pdf_only = repack(&access, |manifest| {
        manifest.kind = "portability".into();
        manifest
            .files
            .retain(|file| matches!(file.path.as_str(), "answer.pdf" | "README.txt" | "index.html"));
    });
    let check = verified(&pdf_only);
    assert!(!check.ok, "a PDF is not machine-readable (WP 242)");
    assert!(
        check.problems.iter().all(|problem| problem.code == "not_machine_readable"),
        "only that: {:?}",
        check.problems
    );
    let for_access = repack(&access, |manifest| {
        manifest
            .files
            .retain(|file| matches!(file.path.as_str(), "answer.pdf" | "README.txt" | "index.html"));
    });
    assert!(
        verified(&for_access).ok,
        "the same files answer Art. 15: a PDF is a commonly used electronic form"
    );
}

/// Packs a package again with an altered manifest, as a skilled hand would: one that has no key of ours and signs with its
/// own.
fn repack(built: &Built, change: impl FnOnce(&mut package::v2::Manifest)) -> Vec<u8> {
    use std::io::Write;
    let files = unzip(&built.bytes);
    let mut manifest = built.manifest.clone();
    change(&mut manifest);
    let own = SigningKey::from_seed([9; 32]);
    manifest.signed_by = own.public().text();
    let pack = |manifest: Option<&[u8]>, paths: &[String]| {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = |method| {
            zip::write::SimpleFileOptions::default()
                .compression_method(method)
                .last_modified_time(zip::DateTime::default())
                .unix_permissions(0o644)
        };
        for path in paths {
            writer.start_file(path.as_str(), options(zip::CompressionMethod::Deflated)).expect("an entry");
            writer.write_all(&files[path]).expect("its content");
        }
        if let Some(bytes) = manifest {
            let signature = own.sign(bytes, "a skilled hand");
            for (path, content) in [("manifest.json", bytes), ("manifest.json.minisig", &signature)] {
                writer.start_file(path, options(zip::CompressionMethod::Stored)).expect("an entry");
                writer.write_all(content).expect("its content");
            }
        }
        writer.finish().expect("a ZIP file").into_inner()
    };
    let paths: Vec<String> = manifest.files.iter().map(|file| file.path.clone()).collect();
    let bare = pack(None, &paths);
    let end = &bare[bare.len() - 22..];
    let at = u32::from_le_bytes([end[16], end[17], end[18], end[19]]) as usize;
    manifest.packed_sha256 = ropadesk_core::hash::sha256(&bare[..at]);
    let (_, bytes) = manifest.sealed().expect("a manifest");
    pack(Some(&bytes), &paths)
}

#[test]
fn packages_made_twice_are_the_same_bytes() {
    let mut case = six_items();
    for kind in [PackageKind::Access, PackageKind::Portability] {
        let first = case.build(kind);
        // Making a package is itself noted in the register.
        let made = ropadesk_core::package::ExportPackage {
            id: kind.code().into(),
            reference: format!("P-{}", kind.code()),
            request_id: "request-1".into(),
            ..Default::default()
        };
        case.register.change(Op::PackageMade, &case.moment, |change| change.put(&made)).expect("noted");
        assert!(first.bytes == case.build(kind).bytes, "the {} package is reproducible", kind.code());
    }
}

#[test]
fn every_altered_byte_is_found() {
    let mut case = Case::new("flip");
    case.collect(
        "Newsletter",
        "A24",
        &[("email", "email address", Origin::Unstated)],
        &[json!({"email": "a@b.example"})],
    );
    let bytes = case.build(PackageKind::Portability).bytes;
    assert!(verified(&bytes).ok, "whole before");
    for at in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[at] ^= 1 << (at % 8);
        assert!(!verified(&altered).ok, "byte {at} of {}", bytes.len());
    }
    for length in (0..bytes.len()).step_by(7) {
        assert!(!verified(&bytes[..length]).ok, "cut after {length} bytes");
    }
    assert_eq!(verified(b"").problems[0].code, "empty", "an empty file is named");
    assert_eq!(verified(b"hello").problems[0].code, "not_a_package", "a foreign file is named");
    assert_eq!(
        verified(&bytes[..bytes.len() - 9]).problems[0].code,
        "truncated",
        "a truncated file is named"
    );
}

#[test]
fn a_skilled_hand_is_found_by_shape() {
    let case = six_items();
    let built = case.build(PackageKind::Access);
    assert!(verified(&repack(&built, |_| {})).ok, "packed again as we pack, it is the same");
    let foreign = repack(&built, |_| {});
    let ours = key().public().text();
    let found = verified_with(&foreign, Verifying { key: &ours, ..Verifying::default() });
    assert_eq!((found.ok, found.whole), (false, true), "whole, and yet not of our hand: two questions");
    assert_eq!(found.authenticity, Authenticity::OtherKey, "only the key tells it");
    let dropped = repack(&built, |manifest| manifest.files.retain(|file| !file.path.ends_with(".csv")));
    assert!(
        verified(&dropped).problems.iter().any(|problem| problem.code == "missing"),
        "a data file is missing"
    );
    let portable = case.build(PackageKind::Portability);
    let stretched = repack(&portable, |manifest| {
        for file in &mut manifest.files {
            if let Some(data) = &mut file.data {
                data.legal_bases = vec!["6(1)(f)".into()];
            }
        }
    });
    let check = verified(&stretched);
    assert!(
        check.problems.iter().all(|problem| problem.code == "out_of_scope") && !check.ok,
        "Art. 20(1)(a)"
    );
    let lied = repack(&built, |manifest| manifest.files[0].sha256 = "0".repeat(64));
    assert!(
        verified(&lied).problems.iter().any(|problem| problem.code == "altered"),
        "the hash does not fit"
    );
}
