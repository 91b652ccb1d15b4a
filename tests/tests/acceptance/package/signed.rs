//! Whose a package is: signatures, packages of version 1, packages under a passphrase, and what a hostile file may not do.

use super::kit::*;
use ropadesk_core::activity::Origin;
use ropadesk_core::hash::sha256;
use ropadesk_core::package::{self, Authenticity, Built, PackageKind, SigningKey, Verifying};
use ropadesk_core::words::{Lang, Words};
use serde_json::json;

fn small() -> Built {
    let mut case = Case::new("signed");
    let columns = [("email", "email address", Origin::Unstated)];
    case.collect("Newsletter", "A24", &columns, &[json!({"email": "a@b.example"})]);
    case.build(PackageKind::Portability)
}

#[test]
fn whether_a_package_is_whole_and_whose_it_is_are_told_apart() {
    let built = small();
    let public = key().public();
    let with = |key: &str| verified_with(&built.bytes, Verifying { key, ..Verifying::default() });
    let without = with("");
    assert!(without.ok && without.whole, "whole");
    assert_eq!(without.authenticity, Authenticity::Signed, "without a key it says by which it is signed");
    assert_eq!((without.signed_by, without.fingerprint), (public.text(), public.fingerprint()), "by ours");
    for given in [public.text(), public.fingerprint(), public.fingerprint().replace(' ', "")] {
        assert_eq!(with(&given).authenticity, Authenticity::Confirmed, "{given:?} is our key");
    }
    let other = SigningKey::from_seed([8; 32]).public();
    let found = with(&other.fingerprint());
    assert_eq!((found.ok, found.whole), (false, true), "unaltered, but of another hand than expected");
    assert_eq!(codes(&found), ["other_key"], "and only that");
    let wrong = Verifying { key: "no key", ..Verifying::default() };
    let error = package::verify(&built.bytes, wrong, Words::of(Lang::En)).expect_err("no key at all");
    assert_eq!(error.code, "package-key-invalid", "a slip in the key is no verdict on the package");
}

#[test]
fn the_key_is_told_wherever_a_person_looks() {
    let mut case = Case::new("key-told");
    let columns = [("email", "email address", Origin::Unstated)];
    case.collect("Newsletter", "A24", &columns, &[json!({"email": "a@b.example"})]);
    let public = key().public();
    for kind in [PackageKind::Access, PackageKind::Portability] {
        let files = unzip(&case.build(kind).bytes);
        for path in ["README.txt", "index.html"] {
            let content = text(&files, path);
            assert!(content.contains(&public.fingerprint()), "{path} of {kind:?}: for comparing");
            assert!(content.contains(&public.text()), "{path} of {kind:?}: for other programs");
        }
    }
}

#[test]
fn the_private_key_is_in_no_package() {
    let seed: String = [7_u8; 32].iter().map(|byte| format!("{byte:02x}")).collect();
    for (path, content) in unzip(&small().bytes) {
        assert!(!content.windows(32).any(|window| window == [7_u8; 32]), "{path}: raw");
        assert!(!String::from_utf8_lossy(&content).contains(&seed), "{path}: hexadecimal");
    }
}

#[test]
fn packages_of_version_1_stay_readable() {
    let first = [
        ("access", include_bytes!("../../../fixtures/package-v1-access.zip").as_slice(), 7),
        ("portability", include_bytes!("../../../fixtures/package-v1-portability.zip").as_slice(), 6),
    ];
    for (kind, bytes, files) in first {
        let found = verified(bytes);
        assert!(found.ok, "{kind}: handed over once, readable for good: {:?}", found.problems);
        assert_eq!((found.format_version, found.kind.as_str(), found.files), (1, kind, files), "as it was");
        assert_eq!(
            found.authenticity,
            Authenticity::Unsigned,
            "version 1 bore no signature, and that is said"
        );
        let key = key().public().text();
        let asked = verified_with(bytes, Verifying { key: &key, ..Verifying::default() });
        assert_eq!((asked.ok, asked.whole), (false, true), "asked whose it is, there is no answer");
        assert_eq!(codes(&asked), ["unsigned"], "which is told as such");
        for at in (0..bytes.len()).step_by(11) {
            let mut altered = bytes.to_vec();
            altered[at] ^= 1 << (at % 8);
            assert!(!verified(&altered).ok, "{kind}: byte {at} of version 1");
        }
    }
}

#[test]
fn a_package_under_a_passphrase_shows_nothing_and_is_checked_inside() {
    let built = small();
    let (file, passphrase) = package::sealed(&built).expect("a sealed package");
    assert_ne!(sha256(&file), built.sha256, "the file is another …");
    let archive = zip::ZipArchive::new(std::io::Cursor::new(&file)).expect("a ZIP file");
    let names: Vec<String> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
    assert_eq!(names, ["package.zip"], "one entry, no names of what is inside");
    for secret in [b"Newsletter".as_slice(), b"newsletter", b"R-2026-001", b"a@b.example"] {
        assert!(!file.windows(secret.len()).any(|window| window == secret), "nothing of it lies open");
    }
    assert_eq!(codes(&verified(&file)), ["passphrase_needed"], "it is asked for");
    let with = |passphrase: &str| verified_with(&file, Verifying { passphrase, ..Verifying::default() });
    let found = with(&passphrase);
    assert!(found.ok && found.sealed, "{:?}", found.problems);
    assert_eq!(found.sha256, built.sha256, "… the package inside is the same");
    assert!(with(&passphrase.to_uppercase().replace('-', " ")).ok, "as somebody types it from the sheet");
    assert_eq!(codes(&with("apple-tree")), ["passphrase"], "a wrong one is told from damage");
    for at in (0..file.len()).step_by(5) {
        let mut altered = file.clone();
        altered[at] ^= 1 << (at % 8);
        let known = Verifying { passphrase: &passphrase, ..Verifying::default() };
        assert!(!verified_with(&altered, known).ok, "byte {at} of {}", file.len());
    }
}

#[test]
fn the_salt_is_the_same_for_a_request_and_guessed_by_nobody() {
    let (one, two) = (small(), small());
    assert_eq!(one.manifest.salt.len(), 64, "32 bytes");
    assert_eq!(one.sha256, two.sha256, "so that packages can be made again");
    assert!(!one.manifest.salt.contains(&sha256(b"R-2026-001")[..16]), "it is no hash of what is known");
}

#[test]
fn hostile_files_are_refused_before_they_are_unpacked() {
    use std::io::Write;
    let pack = |path: &str| {
        let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        writer.start_file(path, options.unix_permissions(0o644)).expect("an entry");
        writer.write_all(b"x").expect("content");
        writer.finish().expect("a ZIP file").into_inner()
    };
    for path in
        ["../evil", "/etc/passwd", "data/../../evil.json", "data\\evil.json", "C:/evil", "data/a/b.json"]
    {
        let found = verified(&pack(path));
        assert!(
            codes(&found).contains(&"path") || codes(&found).contains(&"structure"),
            "{path}: {:?}",
            codes(&found)
        );
        assert!(!found.ok, "{path} is refused");
    }
    let folder = std::env::temp_dir().join("evil");
    assert!(!folder.exists(), "nothing is ever written by checking");
}
