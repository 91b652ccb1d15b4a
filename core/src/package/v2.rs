//! The file shapes of a package, version 2: version 1 with a salt and a signature beside the manifest. What was handed to
//! people stays readable: nothing here changes its name or meaning; a change makes a version 3 beside it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::v1::{self, ManifestController, ManifestFile, ManifestSearch};
use crate::hash::sha256;

/// Version of the format in the manifest.
pub const FORMAT_VERSION: u32 = 2;
/// Path of the signature over the manifest, in the form of minisign.
pub const SIGNATURE: &str = "manifest.json.minisig";
/// Path of the list of what was blacked out for the sake of others, with reasons (Art. 15(4)).
pub const REDACTIONS: &str = "redactions.json";
/// Folder of the documents that go along with the copy (Art. 15(3)).
pub const ENCLOSURES: &str = "enclosures/";
/// The endings that they may have: what a system would run at a click goes along as `bin`.
const ENDINGS: [&str; 16] = [
    "pdf", "png", "jpg", "gif", "webp", "tif", "txt", "rtf", "odt", "ods", "docx", "xlsx", "pptx", "zip",
    "gz", "bin",
];
/// The one entry of a package under a passphrase.
pub const INSIDE: &str = "package.zip";

/// The list of contents of a package, with what ties it to the register and to the register's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Manifest {
    /// Always `ropadesk-package`.
    pub format: String,
    /// Always 2.
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
    /// Every file but this one and its signature, sorted by path.
    pub files: Vec<ManifestFile>,
    /// Hash of the register's journal when the package was made.
    pub journal_head: String,
    /// 32 bytes that nobody can guess, hexadecimal: whoever sees the outside of a package under a passphrase, its check sum
    /// among it, cannot try out what may be inside.
    pub salt: String,
    /// The public key that signs, as minisign writes it.
    pub signed_by: String,
    /// SHA-256 of the ZIP file's bytes before this manifest's entry.
    pub packed_sha256: String,
    /// SHA-256 of this manifest with this field empty.
    pub manifest_sha256: String,
}

/// One redaction in `redactions.json`: where and why, never what (Art. 15(4), 20(4)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RedactionLine {
    /// Reference within the request.
    pub reference: String,
    /// The data file, or the document.
    pub file: String,
    /// Which record of the file, from 1; 0 for a document.
    pub record: u64,
    /// The field, as in `messages[].body`; empty for a whole record, and for a document.
    pub field: String,
    /// Which of the record's values of that field, from 1; none for a whole record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub value: Option<u64>,
    /// The page of a document, from 1; none for data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub page: Option<u64>,
    /// `record`, `value` or `part` of data, or a `box` on a page.
    pub part: String,
    /// Code of the reason.
    pub reason: String,
    /// The reason in the language of the package.
    pub reason_in_words: String,
    /// The article; empty when the explanation names the law.
    pub law: String,
    /// What the controller says about it.
    pub explanation: String,
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

/// Whether a path may stand in a package of version 2; all else is refused before anything is unpacked.
#[must_use]
pub fn is_path(path: &str) -> bool {
    v1::is_path(path) || [SIGNATURE, REDACTIONS].contains(&path) || is_enclosure(path)
}

/// A document that goes along: a number and an ending, never a name.
fn is_enclosure(path: &str) -> bool {
    let Some((number, ending)) = path.strip_prefix(ENCLOSURES).and_then(|name| name.split_once('.')) else {
        return false;
    };
    (2..=4).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit()) && ENDINGS.contains(&ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_signature_the_redactions_and_the_documents_are_new() {
        for path in [
            "README.txt",
            "manifest.json",
            "data/01-a.json",
            "manifest.json.minisig",
            "redactions.json",
            "enclosures/01.pdf",
            "enclosures/112.docx",
        ] {
            assert!(is_path(path), "{path} belongs to version 2");
        }
        for path in [
            "../manifest.json.minisig",
            "data/redactions.exe",
            "package.zip",
            "Redactions.json",
            "",
            "enclosures/Anna.pdf",
            "enclosures/01.exe",
            "enclosures/../01.pdf",
            "enclosures/01.tar.gz",
            "enclosures/1.pdf",
            "enclosures/",
        ] {
            assert!(!is_path(path), "{path:?} is a trick or not ours");
        }
        assert!(!v1::is_path(SIGNATURE), "version 1 stays what it was");
    }
}
