//! What kind of file it is, judged by its content; the ending of its name proves nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Limits;
use super::grid::TableKind;
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
    /// An OpenDocument spreadsheet.
    Ods,
    /// An XML document.
    Xml,
    /// Statements that fill a database: a dump of PostgreSQL, MySQL, MariaDB, SQLite or SQL Server.
    Sql,
    /// An SQLite database.
    Sqlite,
    /// An Apache Parquet file.
    Parquet,
    /// A mailbox of many mails.
    Mbox,
    /// One mail.
    Eml,
    /// Address cards (vCard).
    Vcf,
    /// A calendar (iCalendar).
    Ics,
    /// A ZIP archive of such files.
    Zip,
    /// Such a file, compressed by gzip.
    Gzip,
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
            Self::Ods => "ods",
            Self::Xml => "xml",
            Self::Sql => "sql",
            Self::Sqlite => "sqlite",
            Self::Parquet => "parquet",
            Self::Mbox => "mbox",
            Self::Eml => "eml",
            Self::Vcf => "vcf",
            Self::Ics => "ics",
            Self::Zip => "zip",
            Self::Gzip => "gzip",
        }
    }

    /// Whether it is text in one encoding, which may be set by hand.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Csv | Self::Json | Self::Ndjson | Self::Xml | Self::Sql | Self::Vcf | Self::Ics)
    }

    /// Whether its records are all of one kind, with the columns that its head shows.
    pub(crate) const fn is_one_table(self) -> bool {
        !matches!(self, Self::Sqlite | Self::Sql | Self::Xml | Self::Zip | Self::Gzip)
    }

    /// Whether all its columns are known before it is read.
    pub(crate) const fn names_columns(self) -> bool {
        matches!(self, Self::Csv | Self::Xlsx | Self::Ods | Self::Sqlite)
    }
}

/// Beginnings of files that are read, and are no text.
const OWN: &[(&[u8], Format)] =
    &[(b"\x1F\x8B", Format::Gzip), (b"SQLite format 3\0", Format::Sqlite), (b"PAR1", Format::Parquet)];

const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Beginnings of files that hold no table this program reads, and the word for each.
const OTHERS: &[(&[u8], &str)] = &[
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xFF\xD8\xFF", "image"),
    (b"GIF8", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"7z\xBC\xAF\x27\x1C", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xFD7zXZ", "archive"),
    (b"\x28\xB5\x2F\xFD", "archive"),
    (b"!BDN", "outlook"),
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
        return Ok(Some(in_zip(source)?));
    }
    for (magic, format) in OWN {
        if head.starts_with(magic) {
            return Ok(Some(*format));
        }
    }
    if head.get(257..262) == Some(b"ustar") {
        return Err(unreadable("archive"));
    }
    if let Some((_, kind)) = OTHERS.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Err(unreadable(kind));
    }
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&head).trim_ascii_start();
    let lower: Vec<u8> = text.iter().take(256).map(u8::to_ascii_lowercase).collect();
    if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") || lower.starts_with(b"<table") {
        return Err(unreadable("html"));
    }
    if looks_like_mailbox(&head) {
        return Ok(Some(Format::Mbox));
    }
    Ok(looks_like_mail(&head).then_some(Format::Eml))
}

/// What a ZIP file holds: a workbook, a spreadsheet, or files.
fn in_zip(source: &Source) -> Result<Format> {
    let held = source.held(Limits::default().archive_held)?;
    match super::guard::kind(&held) {
        Ok(Some(TableKind::Xlsx)) => Ok(Format::Xlsx),
        Ok(Some(TableKind::Ods)) => Ok(Format::Ods),
        Ok(_) => Ok(Format::Zip),
        // Cut off, and what it was can still be seen at its beginning.
        Err(error) => {
            let head = held.head(4096)?;
            let part = |name: &[u8]| memchr::memmem::find(&head, name).is_some();
            let spreadsheet =
                [&b"[Content_Types]"[..], b"xl/", b"opendocument"].iter().any(|name| part(name));
            Err(if spreadsheet { error } else { super::archive::damaged() })
        }
    }
}

/// Whether a file begins as a mailbox does (RFC 4155): a line "From", who and when, then the head of a mail.
fn looks_like_mailbox(head: &[u8]) -> bool {
    let Some(rest) = head.strip_prefix(b"From ") else { return false };
    let line = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    let after = rest.get(line + 1..).unwrap_or_default();
    rest[..line].iter().any(u8::is_ascii_digit) && header_name(after).is_some()
}

/// Names at the beginning of a mail, small letters; others follow in any order.
const MAIL_HEADERS: &[&[u8]] = &[
    b"received",
    b"return-path",
    b"delivered-to",
    b"from",
    b"to",
    b"subject",
    b"date",
    b"message-id",
    b"mime-version",
    b"x-mozilla-status",
    b"x-gm-thrid",
    b"dkim-signature",
    b"arc-seal",
    b"reply-to",
    b"sender",
];

/// Whether a file begins with lines `Name: value`, three of them at least, of which two are those of a mail (RFC 5322).
fn looks_like_mail(head: &[u8]) -> bool {
    let (mut rest, mut names, mut known) = (head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head), 0, 0);
    while names < 60 {
        let folded = names > 0 && matches!(rest.first(), Some(b' ' | b'\t'));
        if !folded {
            let Some(name) = header_name(rest) else { break };
            names += 1;
            known += usize::from(MAIL_HEADERS.contains(&name.to_ascii_lowercase().as_slice()));
        }
        let Some(end) = memchr::memchr(b'\n', rest) else { break };
        rest = &rest[end + 1..];
    }
    names >= 3 && known >= 2
}

/// The name of the header line at the beginning, when it is one.
fn header_name(line: &[u8]) -> Option<&[u8]> {
    let colon = line.iter().take(80).position(|byte| *byte == b':')?;
    let name = &line[..colon];
    let sound = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (!name.is_empty() && name.iter().all(sound)).then_some(name)
}

/// What decoded text is: XML, cards, a calendar, statements of SQL, JSON, one JSON per line, or delimited text.
pub(crate) fn by_text(text: &[u8]) -> Format {
    let start = text.trim_ascii_start();
    let lower: Vec<u8> = start.iter().take(64).map(u8::to_ascii_lowercase).collect();
    if lower.starts_with(b"<?xml") || looks_like_element(start) {
        return Format::Xml;
    }
    if lower.starts_with(b"begin:vcard") {
        return Format::Vcf;
    }
    if lower.starts_with(b"begin:vcalendar") {
        return Format::Ics;
    }
    if super::sql::begins(start) {
        return Format::Sql;
    }
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

/// Whether a text begins with the tag, comment or type of an XML document.
fn looks_like_element(start: &[u8]) -> bool {
    let Some(inner) = start.strip_prefix(b"<") else { return false };
    let named = inner.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
    let head = &inner[..inner.len().min(4096)];
    inner.starts_with(b"!--")
        || inner.starts_with(b"!DOCTYPE ")
        || (named && memchr::memchr(b'>', head).is_some())
}

fn json_follows(inner: &[u8]) -> bool {
    match inner.first() {
        None | Some(b'{' | b'[' | b'"' | b']' | b'-' | b'0'..=b'9') => true,
        _ => [&b"true"[..], b"false", b"null"].iter().any(|word| inner.starts_with(word)),
    }
}

/// A compound file: an old workbook, or a new one that is encrypted inside.
fn old_office(source: &Source) -> Result<Error> {
    // Looked at in pieces from the front: a packed file is unpacked once.
    let source = source.held(Limits::default().archive_held)?;
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
            b"7z\xBC\xAF\x27\x1C\x00",
            b"!BDN\x00",
            b"<html><table>",
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
    fn kinds_are_told_by_content_and_not_by_name() {
        let by_bytes =
            |bytes: &[u8]| by_magic(&Source::from_bytes("export.csv", bytes.to_vec()).unwrap()).unwrap();
        assert_eq!(by_bytes(b"\x1F\x8B\x08\0\0\0\0"), Some(Format::Gzip), "compressed");
        assert_eq!(by_bytes(b"PAR1\x15\x04"), Some(Format::Parquet), "columns");
        assert_eq!(
            by_bytes(b"From MAILER-DAEMON Mon Nov 23 09:00:00 2026\nFrom: a@example.com\n\nHello\n"),
            Some(Format::Mbox),
            "a mailbox begins with a line From and a date"
        );
        assert_eq!(
            by_bytes(b"Received: from x\n by y\nSubject: hi\nX-Spam: no\n\nHello\n"),
            Some(Format::Eml),
            "a mail begins with its head"
        );
        assert_eq!(
            by_bytes(b"From where,to where\n1,2\n"),
            None,
            "a table whose first column is called From"
        );
        assert_eq!(by_bytes(b"Name: Maria\nCity: Oslo\nNote: x\n"), None, "lines with colons are no mail");
        assert_eq!(by_text(b"<?xml version='1.0'?><a/>"), Format::Xml, "declared");
        assert_eq!(by_text(b"<customers>\n<customer/>"), Format::Xml, "not declared");
        assert_eq!(by_text(b"<5,>3\n1,2\n"), Format::Csv, "marks of comparison are no tag");
        assert_eq!(by_text(b"BEGIN:VCARD\r\nVERSION:4.0\r\n"), Format::Vcf, "cards");
        assert_eq!(by_text(b"begin:vcalendar\n"), Format::Ics, "a calendar, whatever the case");
        assert_eq!(by_text(b"-- dump\nCREATE TABLE t (a int);\n"), Format::Sql, "statements");
        assert_eq!(by_text(b"-- note,x\n1,2\n"), Format::Csv, "a dash alone is no SQL");
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
