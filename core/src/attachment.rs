//! Files that are attached to records of the register and lie inside its one file.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Kind, Result};
use crate::hash;
use crate::store::table::Noun;

/// The largest file that can be attached, in bytes.
pub const LARGEST: u64 = 25 * 1024 * 1024;

/// What an attached file is, where it matters to the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AttachmentKind {
    /// Not said.
    #[default]
    Unstated,
    /// The request itself, or a letter to or from the person.
    Letter,
    /// A power of attorney or other proof of authority.
    Authority,
    /// Evidence for a decision.
    Evidence,
    /// A copy of an identity document: it cannot be kept in a case (Art. 5(1)(c), 12(6)).
    IdentityDocument,
    /// Something else.
    Other,
}

/// A file attached to a record: the contract, the assessment, the instruction (Art. 5(2), 28(9), 46).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Attachment {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `ATT-001`.
    pub reference: String,
    /// Name of the file, without a folder and without signs that a file system refuses.
    pub name: String,
    /// Kind of the record to which it is attached.
    pub subject: Noun,
    /// Identifier of that record.
    pub subject_id: String,
    /// What it is, judged by its first bytes, never by its name.
    pub media_type: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of its content, by which the content is found.
    pub sha256: String,
    /// When it was attached, UTC.
    pub added_at: String,
    /// What it is, in the DPO's words.
    #[serde(default)]
    pub note: String,
    /// What it is, where it matters to the law.
    #[serde(default)]
    pub kind: AttachmentKind,
    /// Whether a copy of it goes along with the answer to the case it belongs to (Art. 15(3)).
    #[serde(default)]
    pub enclosed: bool,
    /// What the person reads of it there; empty for a number.
    #[serde(default)]
    pub title: String,
}

impl Attachment {
    /// Its content as it was read from the register.
    ///
    /// # Errors
    /// Damaged (`attachment-lost`, `attachment-altered`) when it is not there or not what was attached.
    pub(crate) fn checked(&self, content: Option<Vec<u8>>) -> Result<Vec<u8>> {
        let content = content.ok_or_else(|| Error::new(Kind::Damaged, "attachment-lost"))?;
        if hash::sha256(&content) != self.sha256 {
            return Err(Error::new(Kind::Damaged, "attachment-altered"));
        }
        Ok(content)
    }
}

/// Whether a file name speaks of an identity document, by its words; whoever attaches it can say what it is.
#[must_use]
pub fn looks_like_identity_document(name: &str) -> bool {
    crate::findings::gaps::speaks_of_identity_document(&name.replace(['_', '-', '.'], " "))
}

/// Reads a file to attach: its safe name and its content.
///
/// # Errors
/// `attachment-unreadable`; `attachment-too-large`.
pub(crate) fn read(path: &Path) -> Result<(String, Vec<u8>)> {
    let unreadable = |_| Error::file("attachment-unreadable");
    let too_large = || Error::invalid("attachment-too-large").with("limit", LARGEST / (1024 * 1024));
    if std::fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(too_large());
    }
    let content = std::fs::read(path).map_err(unreadable)?;
    // It may have grown since it was measured.
    if content.len() as u64 > LARGEST {
        return Err(too_large());
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok((safe_name(&name), content))
}

/// What the bytes are, by their beginning; a name says nothing about content. Only what offices exchange is told apart.
#[must_use]
pub fn media_type(content: &[u8]) -> &'static str {
    const HEADS: [(&[u8], &str); 9] = [
        (b"%PDF-", "application/pdf"),
        (b"\x89PNG\r\n\x1A\n", "image/png"),
        (b"\xFF\xD8\xFF", "image/jpeg"),
        (b"GIF8", "image/gif"),
        (b"II*\0", "image/tiff"),
        (b"MM\0*", "image/tiff"),
        (b"\xD0\xCF\x11\xE0", "application/x-ole-storage"),
        (b"\x1F\x8B", "application/gzip"),
        (b"{\\rtf", "application/rtf"),
    ];
    if let Some((_, media_type)) = HEADS.iter().find(|(head, _)| content.starts_with(head)) {
        return media_type;
    }
    if content.starts_with(b"RIFF") && content.get(8..12) == Some(b"WEBP") {
        return "image/webp";
    }
    if content.starts_with(b"PK\x03\x04") {
        return in_zip(content);
    }
    match std::str::from_utf8(content) {
        Ok(text) if !text.is_empty() && !text.contains('\0') => "text/plain",
        _ => "application/octet-stream",
    }
}

/// Office files are ZIP archives whose first parts give them away; the archive is not unpacked for it.
fn in_zip(content: &[u8]) -> &'static str {
    let head = content.get(..content.len().min(8192)).unwrap_or_default();
    let has = |part: &[u8]| head.windows(part.len()).any(|window| window == part);
    let known: [(&[u8], &str); 6] = [
        (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
        (
            b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet",
        ),
        (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        (b"[Content_Types].xml", "application/vnd.openxmlformats-officedocument"),
    ];
    known.iter().find(|(part, _)| has(part)).map_or("application/zip", |(_, media_type)| media_type)
}

/// The largest length of a name, in characters.
const LONGEST_NAME: usize = 120;

/// A name that no file system takes amiss: without folders, control and direction marks and reserved signs; not hidden,
/// not too long, with its ending.
#[must_use]
pub fn safe_name(name: &str) -> String {
    let refused = |c: char| {
        c.is_control()
            || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !refused(*c)).collect();
    let clean = clean.trim().trim_start_matches('.').trim_end_matches(['.', ' ']);
    let (stem, ending) = match clean.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= 10 => (stem, Some(ending)),
        _ => (clean, None),
    };
    let reserved = ["con", "prn", "aux", "nul"];
    let numbered = |name: &str| {
        ["com", "lpt"].iter().any(|port| {
            name.strip_prefix(port).is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
        })
    };
    let lower = stem.to_lowercase();
    let mut stem: String = stem.chars().take(LONGEST_NAME).collect();
    if stem.is_empty() {
        "attachment".clone_into(&mut stem);
    } else if reserved.contains(&lower.as_str()) || numbered(&lower) {
        stem.push('_');
    }
    ending.map_or_else(|| stem.clone(), |ending| format!("{stem}.{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_told_by_the_first_bytes_and_not_by_the_name() {
        assert_eq!(media_type(b"%PDF-1.7\n"), "application/pdf", "a PDF says so");
        assert_eq!(media_type("Vertrag über …".as_bytes()), "text/plain", "UTF-8 without NUL is text");
        assert_eq!(
            media_type(b"MZ\x90\0\x03"),
            "application/octet-stream",
            "a program is not called anything nicer"
        );
        assert_eq!(media_type(b""), "application/octet-stream", "nothing says nothing");
        let odt = b"PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.textPK";
        assert_eq!(
            media_type(odt),
            "application/vnd.oasis.opendocument.text",
            "its first part names the kind"
        );
    }

    #[test]
    fn a_name_keeps_its_words_and_loses_what_a_file_system_refuses() {
        for (given, safe) in [
            ("AVV Müller & Söhne.pdf", "AVV Müller & Söhne.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\me\\contract.docx", "contract.docx"),
            ("a\u{202E}fdp.exe", "afdp.exe"),
            (".hidden", "hidden"),
            ("con.txt", "con_.txt"),
            ("COM1", "COM1_"),
            ("what?.pdf", "what.pdf"),
            ("...", "attachment"),
            ("", "attachment"),
        ] {
            assert_eq!(safe_name(given), safe, "{given:?} becomes a name that can be written anywhere");
        }
        let long = format!("{}.pdf", "x".repeat(400));
        assert_eq!(safe_name(&long).chars().count(), LONGEST_NAME + 4, "a long name keeps its ending");
    }
}
