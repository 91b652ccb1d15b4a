//! The frozen file shapes of a package, version 1. What was handed to people stays readable: nothing here changes its
//! name or meaning; a change makes a version 2 beside it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::hash::sha256;

/// Name of the format in the manifest.
pub const FORMAT: &str = "ropadesk-package";
/// Version of the format in the manifest.
pub const FORMAT_VERSION: u32 = 1;
/// Path of the manifest.
pub const MANIFEST: &str = "manifest.json";
/// Path of the note that every recipient can read.
pub const README: &str = "README.txt";
/// Path of the answer as a page of the browser.
pub const INDEX: &str = "index.html";
/// Path of the answer on paper.
pub const ANSWER: &str = "answer.pdf";

/// The list of contents of a package, with what ties it to the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Manifest {
    /// Always `ropadesk-package`.
    pub format: String,
    /// Always 1.
    pub format_version: u32,
    /// `access` or `portability`.
    pub kind: String,
    /// The article answered: `Art. 15 GDPR` or `Art. 20 GDPR`.
    pub law: String,
    /// Reference of the request, without any name.
    pub request: String,
    /// The day for which the package was made, ISO date.
    pub as_of: String,
    /// Language of README and answer.
    pub language: String,
    /// Who answers.
    pub controller: ManifestController,
    /// Every export that was searched, also where nothing was found.
    pub searched: Vec<ManifestSearch>,
    /// Every file but this one, sorted by path.
    pub files: Vec<ManifestFile>,
    /// Hash of the register's journal when the package was made.
    pub journal_head: String,
    /// SHA-256 of the ZIP file's bytes before this manifest's entry.
    pub packed_sha256: String,
    /// SHA-256 of this manifest with this field empty.
    pub manifest_sha256: String,
}

/// The controller, as in the record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ManifestController {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// ISO country code.
    pub country: String,
    /// E-mail address for data protection matters.
    pub email: String,
}

/// One export that was searched for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ManifestSearch {
    /// The system's name.
    pub system: String,
    /// Name of the export file.
    pub source_file: String,
    /// SHA-256 of the export file.
    pub source_sha256: String,
    /// The person's records in it; zero is an answer.
    pub rows_found: u64,
}

/// One file of the package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ManifestFile {
    /// Path inside the package.
    pub path: String,
    /// Media type.
    pub media_type: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256.
    pub sha256: String,
    /// What a data file holds; none for the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub data: Option<ManifestData>,
}

/// Where the records of a data file come from and on which legal basis they are processed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ManifestData {
    /// Path of the schema that explains it.
    pub schema: String,
    /// Number of records.
    pub rows: u64,
    /// The system's name.
    pub system: String,
    /// Name of the export file.
    pub source_file: String,
    /// SHA-256 of the export file.
    pub source_sha256: String,
    /// Reference of the processing activity; empty when none.
    pub activity: String,
    /// Name of the processing activity.
    pub activity_name: String,
    /// Legal bases, such as `6(1)(b)`.
    pub legal_bases: Vec<String>,
}

impl Manifest {
    /// The manifest as it lies in the package: indented JSON with a line end, its own hash filled in.
    ///
    /// # Errors
    /// `bug` when it cannot be put into JSON.
    pub fn sealed(&self) -> crate::error::Result<(Self, Vec<u8>)> {
        let mut sealed = self.clone();
        sealed.manifest_sha256 = String::new();
        sealed.manifest_sha256 = sha256(&sealed.to_bytes()?);
        let bytes = sealed.to_bytes()?;
        Ok((sealed, bytes))
    }

    fn to_bytes(&self) -> crate::error::Result<Vec<u8>> {
        let bug = |_| crate::error::Error::bug("package/manifest");
        let mut bytes = serde_json::to_vec_pretty(self).map_err(bug)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

/// Whether a path may stand in a package of version 1; all else is refused before anything is unpacked.
#[must_use]
pub fn is_path(path: &str) -> bool {
    let plain = |name: &str| {
        !name.is_empty()
            && name.len() <= 100
            && !name.starts_with('.')
            && name
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'_' | b'-'))
    };
    match path.split_once('/') {
        None => [MANIFEST, README, INDEX, ANSWER].contains(&path),
        Some(("data", name)) => {
            plain(name) && name.rsplit_once('.').is_some_and(|(_, end)| matches!(end, "json" | "csv"))
        }
        Some(("schema", name)) => plain(name) && name.ends_with(".schema.json"),
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_paths_are_allowed() {
        for path in ["README.txt", "manifest.json", "answer.pdf", "data/01-a.json", "schema/01-a.schema.json"]
        {
            assert!(is_path(path), "{path} belongs to version 1");
        }
        for path in [
            "../x.json",
            "data/../x.json",
            "/etc/passwd",
            "data/a/b.json",
            "data/.json",
            "data\\x.json",
            "DATA/x.json",
            "data/x.exe",
            "run.sh",
            "data/",
            "",
            "data/A.json",
        ] {
            assert!(!is_path(path), "{path:?} is a trick or not ours");
        }
    }
}
