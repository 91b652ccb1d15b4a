//! What kind of file it is, judged by its content; the ending of its name proves nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::source::Source;
use crate::error::{Error, Result};

/// A kind of export that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Format {
    /// Delimited text: CSV, TSV.
    Csv,
    /// One JSON document.
    Json,
    /// One JSON document per line.
    Ndjson,
    /// An Office Open XML workbook.
    Xlsx,
}

impl Format {
    /// The code in the register, on the command line and in packages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Xlsx => "xlsx",
        }
    }
}

const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Beginnings of files that hold no table this program reads, and the word for each.
const OTHERS: &[(&[u8], &str)] = &[
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xFF\xD8\xFF", "image"),
    (b"GIF8", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"\x1F\x8B", "gzip"),
    (b"7z\xBC\xAF\x27\x1C", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xFD7zXZ", "archive"),
    (b"\x28\xB5\x2F\xFD", "archive"),
    (b"SQLite format 3\0", "sqlite"),
    (b"PAR1", "parquet"),
    (b"{\\rtf", "rtf"),
    (b"MZ", "program"),
    (b"\x7FELF", "program"),
];

/// Finds the kind of file by its first bytes; text is told apart later, when it is decoded.
///
/// # Errors
/// `collect-kind-unreadable`, `collect-xls-old`, `collect-xlsx-password`.
pub(crate) fn by_magic(source: &Source) -> Result<Option<Format>> {
    let head = source.head(64 * 1024)?;
    if head.starts_with(OLE) {
        return Err(old_office(source)?);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return if super::guard::is_workbook(source)? {
            Ok(Some(Format::Xlsx))
        } else {
            Err(unreadable("zip"))
        };
    }
    if let Some((_, kind)) = OTHERS.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Err(unreadable(kind));
    }
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&head).trim_ascii_start();
    let lower: Vec<u8> = text.iter().take(256).map(u8::to_ascii_lowercase).collect();
    if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") || lower.starts_with(b"<table") {
        return Err(unreadable("html"));
    }
    if lower.starts_with(b"<?xml") {
        return Err(unreadable("xml"));
    }
    Ok(None)
}

/// Whether decoded text is JSON, one JSON per line, or delimited text.
pub(crate) fn by_text(text: &[u8]) -> Format {
    let start = text.trim_ascii_start();
    match start.first() {
        Some(b'[') if json_follows(start[1..].trim_ascii_start()) => {}
        Some(b'{') if matches!(start[1..].trim_ascii_start().first(), Some(b'"' | b'}') | None) => {}
        _ => return Format::Csv,
    }
    match super::json::value_end(start) {
        Some(end) => {
            let after = &start[end..];
            let line_ends =
                after.iter().take_while(|byte| byte.is_ascii_whitespace()).any(|byte| *byte == b'\n');
            let more = matches!(after.trim_ascii_start().first(), Some(b'{' | b'['));
            if more && line_ends { Format::Ndjson } else { Format::Json }
        }
        // A first value longer than the head: an array or object of many records.
        None => Format::Json,
    }
}

fn json_follows(inner: &[u8]) -> bool {
    match inner.first() {
        None | Some(b'{' | b'[' | b'"' | b']' | b'-' | b'0'..=b'9') => true,
        _ => [&b"true"[..], b"false", b"null"].iter().any(|word| inner.starts_with(word)),
    }
}

/// A compound file: an old workbook, or a new one that is encrypted inside.
fn old_office(source: &Source) -> Result<Error> {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    // The directory may stand anywhere in the file: look at every block, with room for a name on the edge.
    let (mut from, step) = (0_u64, 1 << 20);
    while from < source.size() {
        let piece = source.piece(from, step + name.len())?;
        if memchr::memmem::find(&piece, &name).is_some() {
            return Ok(Error::invalid("collect-xlsx-password"));
        }
        from += step as u64;
    }
    Ok(Error::invalid("collect-xls-old"))
}

fn unreadable(kind: &str) -> Error {
    Error::invalid("collect-kind-unreadable").with("kind", kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> &'static str {
        by_magic(&Source::from_bytes("export.csv", bytes.to_vec()).unwrap()).unwrap_err().code
    }

    #[test]
    fn other_kinds_of_files_are_named_and_refused() {
        for bytes in [
            &b"%PDF-1.7"[..],
            b"\x89PNG\r\n",
            b"\xFF\xD8\xFF\xE0",
            b"\x1F\x8B\x08",
            b"<html><table>",
            b"<?xml version='1.0'?>",
            b"SQLite format 3\0",
        ] {
            assert_eq!(
                refused(bytes),
                "collect-kind-unreadable",
                "a wrong ending must not lead to a wrong reading"
            );
        }
    }

    #[test]
    fn old_and_encrypted_workbooks_are_told_apart() {
        let mut old = OLE.to_vec();
        old.extend_from_slice(&[0; 600]);
        assert_eq!(refused(&old), "collect-xls-old", "an .xls must be saved as .xlsx first");
        old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(
            refused(&old),
            "collect-xlsx-password",
            "an encrypted .xlsx is a compound file around the ZIP"
        );
    }

    #[test]
    fn json_is_told_from_text_in_brackets() {
        assert_eq!(by_text(b"[{\"a\":1}]"), Format::Json, "an array of objects");
        assert_eq!(by_text(b"{\"a\":1}\n{\"a\":2}\n"), Format::Ndjson, "one object per line");
        assert_eq!(by_text(b"{\"a\":[{\"b\":1},\n"), Format::Json, "an object whose end is far away");
        assert_eq!(
            by_text(b"[id],[name]\n1,2\n"),
            Format::Csv,
            "names in brackets, as SQL Server writes them"
        );
        assert_eq!(by_text(b"{id},x\n"), Format::Csv, "braces alone are no JSON");
    }
}
