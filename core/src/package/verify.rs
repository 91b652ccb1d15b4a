//! Checking a package without a register: hashes, shape and scope; every altered byte is found (Art. 5(1)(f), 20(1)).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::container::{self, Entry, Flaw};
use super::signature::{PublicKey, check_given};
use super::v1::{self, ManifestFile};
use super::{PackageKind, passphrase, seal, v2};
use crate::error::Result;
use crate::hash::{hex, sha256};
use crate::words::Words;

/// The legal bases on which data are portable (Art. 20(1)(a)).
const PORTABLE: [&str; 3] = ["6(1)(a)", "6(1)(b)", "9(2)(a)"];

/// What whoever checks a package knows beside its file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Verifying<'a> {
    /// The key by which it should be signed: as minisign writes it, or its fingerprint; empty when not known.
    pub key: &'a str,
    /// The passphrase, for a package under one; empty when none was given.
    pub passphrase: &'a str,
}

/// Whether a package comes from whom it should, which is another question than whether it is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Authenticity {
    /// Could not be judged: the list of contents cannot be read.
    #[default]
    Unknown,
    /// It bears no signature: packages of version 1 do not.
    Unsigned,
    /// The signature does not fit.
    Invalid,
    /// The signature fits the key named inside; no key was given to compare it with.
    Signed,
    /// The signature fits, and the key is the one that was given.
    Confirmed,
    /// The signature fits, but the key is another than the one that was given.
    OtherKey,
}

impl Authenticity {
    /// The code in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Unsigned => "unsigned",
            Self::Invalid => "invalid",
            Self::Signed => "signed",
            Self::Confirmed => "confirmed",
            Self::OtherKey => "other-key",
        }
    }
}

/// The result of checking a package.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Verification {
    /// Whether nothing is wrong: whole, of the right shape, and of the right hand as far as that was asked.
    pub ok: bool,
    /// Whether it is whole and unaltered, whoever made it.
    pub whole: bool,
    /// Whether it comes from whom it should.
    pub authenticity: Authenticity,
    /// The public key by which it is signed; empty when it is not.
    pub signed_by: String,
    /// That key's fingerprint.
    pub fingerprint: String,
    /// Whether it lies under a passphrase.
    pub sealed: bool,
    /// Version of its format; 0 when the manifest cannot be read.
    pub format_version: u32,
    /// `access` or `portability`; empty when the manifest cannot be read.
    pub kind: String,
    /// Reference of the request.
    pub request: String,
    /// The day for which it was made.
    pub as_of: String,
    /// Who made it, as it says itself.
    pub controller: String,
    /// SHA-256 of the package, without what encrypts it.
    pub sha256: String,
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
///
/// # Errors
/// `package-key-invalid` when the key given is none. Whatever is wrong with the package is in the answer.
pub fn verify(bytes: &[u8], known: Verifying<'_>, words: &Words) -> Result<Verification> {
    if !known.key.is_empty() {
        check_given(known.key)?;
    }
    let mut found = Verification { sealed: seal::is_sealed(bytes), ..Verification::default() };
    let mut flaws = Vec::new();
    if found.sealed {
        match opened(bytes, known.passphrase) {
            Ok(inside) => check(&inside, known, &mut found, &mut flaws),
            Err(flaw) => flaws.push(flaw),
        }
    } else {
        check(bytes, known, &mut found, &mut flaws);
    }
    flaws.sort();
    flaws.dedup();
    found.whole = flaws.iter().all(|(code, _)| AUTHENTICITY.contains(code));
    found.problems = flaws
        .into_iter()
        .map(|(code, at)| VerifyProblem {
            code: code.replace('-', "_"),
            message: words.say_with(&format!("package-verify-{code}"), &[("at", at.as_str().into())]),
            at,
        })
        .collect();
    found.ok = found.problems.is_empty();
    Ok(found)
}

/// Flaws that say nothing against the package being whole.
const AUTHENTICITY: [&str; 3] = ["unsigned", "signature-invalid", "other-key"];

fn opened(bytes: &[u8], given: &str) -> std::result::Result<Vec<u8>, Flaw> {
    if given.trim().is_empty() {
        return Err(("passphrase-needed", String::new()));
    }
    seal::open(bytes, &passphrase::as_made(given))
}

fn check(bytes: &[u8], known: Verifying<'_>, found: &mut Verification, flaws: &mut Vec<Flaw>) {
    found.sha256 = sha256(bytes);
    let entries = match container::entries(bytes) {
        Ok(entries) => entries,
        Err(flaw) => return flaws.push(flaw),
    };
    found.files = entries.len();
    let manifest = match Manifest::read(bytes, &entries) {
        Ok(manifest) => manifest,
        Err(flaw) => return flaws.push(flaw),
    };
    found.format_version = manifest.version;
    found.kind.clone_from(&manifest.kind);
    found.request.clone_from(&manifest.request);
    found.as_of.clone_from(&manifest.as_of);
    found.controller.clone_from(&manifest.controller);
    let jsons = manifest.files.iter().filter(|file| file.path.ends_with(".json"));
    found.rows = jsons.filter_map(|file| file.data.as_ref()).map(|data| data.rows).sum();
    if sha256(&bytes[..manifest.at]) != manifest.packed_sha256 {
        flaws.push(("packing", String::new()));
    }
    check_files(bytes, &entries, &manifest, flaws);
    check_shape(&manifest, flaws);
    check_signature(bytes, &entries, &manifest, known.key, found, flaws);
}

#[derive(Deserialize)]
struct Version {
    format: String,
    format_version: u32,
}

/// What the manifests of all versions say.
struct Manifest {
    version: u32,
    kind: String,
    request: String,
    as_of: String,
    controller: String,
    files: Vec<ManifestFile>,
    packed_sha256: String,
    /// Empty in version 1.
    signed_by: String,
    /// Its own bytes, over which the signature goes.
    text: Vec<u8>,
    /// Where its entry begins.
    at: usize,
}

impl Manifest {
    /// Reads the manifest: behind all files, in exactly the form in which it is written, with its own hash.
    fn read(bytes: &[u8], entries: &[Entry]) -> std::result::Result<Self, Flaw> {
        let place = entries.iter().position(|entry| entry.path == v1::MANIFEST);
        let place = place.ok_or(("manifest-missing", v1::MANIFEST.to_owned()))?;
        let entry = &entries[place];
        let broken = || ("manifest-broken", v1::MANIFEST.to_owned());
        let text = small(bytes, place, entry).ok_or_else(broken)?;
        let version: Version = serde_json::from_slice(&text).map_err(|_| broken())?;
        if version.format != v1::FORMAT {
            return Err(("not-a-package", String::new()));
        }
        match version.format_version {
            1 => Self::first(text, entry.offset, entries),
            2 => Self::second(text, entry.offset),
            newer => Err(("newer", newer.to_string())),
        }
    }

    fn first(text: Vec<u8>, at: usize, entries: &[Entry]) -> std::result::Result<Self, Flaw> {
        let broken = |_| ("manifest-broken", v1::MANIFEST.to_owned());
        if let Some(foreign) = entries.iter().find(|entry| !v1::is_path(&entry.path)) {
            return Err(("path", foreign.path.clone()));
        }
        let read: v1::Manifest = serde_json::from_slice(&text).map_err(broken)?;
        let sealed = read.sealed().map_err(|_| ("manifest-broken", v1::MANIFEST.to_owned()))?;
        same(&sealed, &read, &text)?;
        Ok(Self {
            version: 1,
            kind: read.kind,
            request: read.request,
            as_of: read.as_of,
            controller: read.controller.name,
            files: read.files,
            packed_sha256: read.packed_sha256,
            signed_by: String::new(),
            text,
            at,
        })
    }

    fn second(text: Vec<u8>, at: usize) -> std::result::Result<Self, Flaw> {
        let broken = |_| ("manifest-broken", v1::MANIFEST.to_owned());
        let read: v2::Manifest = serde_json::from_slice(&text).map_err(broken)?;
        let sealed = read.sealed().map_err(|_| ("manifest-broken", v1::MANIFEST.to_owned()))?;
        same(&sealed, &read, &text)?;
        Ok(Self {
            version: 2,
            kind: read.kind,
            request: read.request,
            as_of: read.as_of,
            controller: read.controller.name,
            files: read.files,
            packed_sha256: read.packed_sha256,
            signed_by: read.signed_by,
            text,
            at,
        })
    }
}

fn same<M: PartialEq>(
    (sealed, written): &(M, Vec<u8>),
    read: &M,
    text: &[u8],
) -> std::result::Result<(), Flaw> {
    if sealed == read && written == text {
        Ok(())
    } else {
        Err(("manifest-altered", v1::MANIFEST.to_owned()))
    }
}

/// The bytes of a small entry.
fn small(bytes: &[u8], place: usize, entry: &Entry) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    (entry.bytes <= container::MAX_MANIFEST).then_some(())?;
    container::unpack(bytes, place, entry, &mut |piece| text.extend_from_slice(piece))?;
    Some(text)
}

/// Whose hand it is: judged apart from whether it is whole.
fn check_signature(
    bytes: &[u8],
    entries: &[Entry],
    manifest: &Manifest,
    given: &str,
    found: &mut Verification,
    flaws: &mut Vec<Flaw>,
) {
    if manifest.version == 1 {
        found.authenticity = Authenticity::Unsigned;
        if !given.is_empty() {
            flaws.push(("unsigned", String::new()));
        }
        return;
    }
    found.authenticity = Authenticity::Invalid;
    let place = entries.iter().position(|entry| entry.path == v2::SIGNATURE);
    let Some(place) = place else { return flaws.push(("missing", v2::SIGNATURE.to_owned())) };
    let Some(file) = small(bytes, place, &entries[place]) else {
        return flaws.push(("altered", v2::SIGNATURE.to_owned()));
    };
    let key = PublicKey::parse(&manifest.signed_by).ok();
    let key = key.filter(|key| key.text() == manifest.signed_by && key.signed(&manifest.text, &file));
    let Some(key) = key else { return flaws.push(("signature-invalid", String::new())) };
    found.signed_by = key.text();
    found.fingerprint = key.fingerprint();
    found.authenticity = if given.is_empty() {
        Authenticity::Signed
    } else if key.is_meant_by(given) {
        Authenticity::Confirmed
    } else {
        flaws.push(("other-key", key.fingerprint()));
        Authenticity::OtherKey
    };
}

fn check_files(bytes: &[u8], entries: &[Entry], manifest: &Manifest, flaws: &mut Vec<Flaw>) {
    let mut listed: BTreeMap<&str, &ManifestFile> = BTreeMap::new();
    for file in &manifest.files {
        if listed.insert(&file.path, file).is_some() {
            flaws.push(("duplicate", file.path.clone()));
        }
    }
    let own = |entry: &Entry| [v1::MANIFEST, v2::SIGNATURE].contains(&entry.path.as_str());
    for (index, entry) in entries.iter().enumerate().filter(|(_, entry)| !own(entry)) {
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
    if !entries.is_sorted_by_key(|entry| (own(entry), entry.path.as_str())) {
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
