//! Checking a package without a register: hashes, shape and scope; every altered byte is found (Art. 5(1)(f), 20(1)).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::PackageKind;
use super::container::{self, Entry, Flaw};
use super::v1::{self, Manifest, ManifestFile};
use crate::hash::{hex, sha256};
use crate::words::Words;

/// The legal bases on which data are portable (Art. 20(1)(a)).
const PORTABLE: [&str; 3] = ["6(1)(a)", "6(1)(b)", "9(2)(a)"];

/// The result of checking a package.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Verification {
    /// Whether it is whole, unaltered and of the right shape.
    pub ok: bool,
    /// `access` or `portability`; empty when the manifest cannot be read.
    pub kind: String,
    /// Reference of the request.
    pub request: String,
    /// The day for which it was made.
    pub as_of: String,
    /// Who made it.
    pub controller: String,
    /// Files inside, the manifest among them.
    pub files: usize,
    /// Records inside.
    pub rows: u64,
    /// What is wrong; empty when it is ok.
    pub problems: Vec<VerifyProblem>,
}

/// One thing that is wrong with a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VerifyProblem {
    /// Stable code.
    pub code: String,
    /// The file inside the package; empty when it concerns the whole.
    pub at: String,
    /// What is wrong, in words.
    pub message: String,
}

/// Checks the bytes of a package; needs no register.
#[must_use]
pub fn verify(bytes: &[u8], words: &Words) -> Verification {
    let mut found = Verification::default();
    let mut flaws = Vec::new();
    check(bytes, &mut found, &mut flaws);
    flaws.sort();
    flaws.dedup();
    found.problems = flaws
        .into_iter()
        .map(|(code, at)| VerifyProblem {
            code: code.replace('-', "_"),
            message: words.say_with(&format!("package-verify-{code}"), &[("at", at.as_str().into())]),
            at,
        })
        .collect();
    found.ok = found.problems.is_empty();
    found
}

fn check(bytes: &[u8], found: &mut Verification, flaws: &mut Vec<Flaw>) {
    let entries = match container::entries(bytes) {
        Ok(entries) => entries,
        Err(flaw) => return flaws.push(flaw),
    };
    found.files = entries.len();
    let (manifest, at) = match manifest(bytes, &entries) {
        Ok(manifest) => manifest,
        Err(flaw) => return flaws.push(flaw),
    };
    found.kind.clone_from(&manifest.kind);
    found.request.clone_from(&manifest.request);
    found.as_of.clone_from(&manifest.as_of);
    found.controller.clone_from(&manifest.controller.name);
    let jsons = manifest.files.iter().filter(|file| file.path.ends_with(".json"));
    found.rows = jsons.filter_map(|file| file.data.as_ref()).map(|data| data.rows).sum();
    if sha256(&bytes[..at]) != manifest.packed_sha256 {
        flaws.push(("packing", String::new()));
    }
    check_files(bytes, &entries, &manifest, flaws);
    check_shape(&manifest, flaws);
}

#[derive(Deserialize)]
struct Version {
    format: String,
    format_version: u32,
}

/// Reads the manifest: last in the file, in exactly the form in which it is written, with its own hash.
fn manifest(bytes: &[u8], entries: &[Entry]) -> std::result::Result<(Manifest, usize), Flaw> {
    let last = entries.last().filter(|entry| entry.path == v1::MANIFEST);
    let entry = last.ok_or(("manifest-missing", v1::MANIFEST.to_owned()))?;
    let broken = || ("manifest-broken", v1::MANIFEST.to_owned());
    if entry.bytes > container::MAX_MANIFEST {
        return Err(broken());
    }
    let mut text = Vec::new();
    container::unpack(bytes, entries.len() - 1, entry, &mut |piece| text.extend_from_slice(piece))
        .ok_or_else(broken)?;
    let version: Version = serde_json::from_slice(&text).map_err(|_| broken())?;
    if version.format != v1::FORMAT {
        return Err(("not-a-package", String::new()));
    }
    if version.format_version > v1::FORMAT_VERSION {
        return Err(("newer", version.format_version.to_string()));
    }
    let manifest: Manifest = serde_json::from_slice(&text).map_err(|_| broken())?;
    let (sealed, written) = manifest.sealed().map_err(|_| broken())?;
    if sealed != manifest || written != text {
        return Err(("manifest-altered", v1::MANIFEST.to_owned()));
    }
    Ok((manifest, entry.offset))
}

fn check_files(bytes: &[u8], entries: &[Entry], manifest: &Manifest, flaws: &mut Vec<Flaw>) {
    let mut listed: BTreeMap<&str, &ManifestFile> = BTreeMap::new();
    for file in &manifest.files {
        if listed.insert(&file.path, file).is_some() {
            flaws.push(("duplicate", file.path.clone()));
        }
    }
    for (index, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.path != v1::MANIFEST) {
        let Some(file) = listed.remove(entry.path.as_str()) else {
            flaws.push(("extra", entry.path.clone()));
            continue;
        };
        let mut hasher = Sha256::new();
        let whole = container::unpack(bytes, index, entry, &mut |piece| hasher.update(piece));
        if whole.is_none() || entry.bytes != file.bytes || hex(&hasher.finalize()) != file.sha256 {
            flaws.push(("altered", entry.path.clone()));
        }
    }
    flaws.extend(listed.into_keys().map(|path| ("missing", path.to_owned())));
    if !entries.is_sorted_by_key(|entry| (entry.path == v1::MANIFEST, entry.path.as_str())) {
        flaws.push(("structure", String::new()));
    }
}

/// Access needs the answer; portability needs data that a machine reads, with its schema, on consent or contract.
fn check_shape(manifest: &Manifest, flaws: &mut Vec<Flaw>) {
    let has = |path: &str| manifest.files.iter().any(|file| file.path == path);
    let mut need = |path: &str| {
        if !has(path) {
            flaws.push(("missing", path.to_owned()));
        }
    };
    need(v1::README);
    let data: Vec<&ManifestFile> =
        manifest.files.iter().filter(|file| file.path.starts_with("data/")).collect();
    for file in &data {
        let Some((stem, _)) = file.path.trim_start_matches("data/").rsplit_once('.') else { continue };
        for path in
            [format!("data/{stem}.json"), format!("data/{stem}.csv"), format!("schema/{stem}.schema.json")]
        {
            need(&path);
        }
    }
    match PackageKind::from_code(&manifest.kind) {
        Some(PackageKind::Access) => need(v1::ANSWER),
        Some(PackageKind::Portability) => {
            if data.is_empty() {
                flaws.push(("not-machine-readable", String::new()));
            }
            if has(v1::ANSWER) {
                flaws.push(("not-machine-readable", v1::ANSWER.to_owned()));
            }
            for file in data {
                let bases = file.data.as_ref().map(|data| data.legal_bases.as_slice()).unwrap_or_default();
                if !bases.iter().any(|basis| PORTABLE.contains(&basis.as_str())) {
                    flaws.push(("out-of-scope", file.path.clone()));
                }
            }
        }
        None => flaws.push(("manifest-broken", v1::MANIFEST.to_owned())),
    }
}
