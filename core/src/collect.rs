//! Collecting: reading a company system's export and finding one person in it (Art. 15(1), 15(3), Art. 20).
//!
//! A pure engine: bytes in, the person's records out. It knows no register; every export is hostile until parsed, read in
//! bounded memory, and never changed.

pub mod archive;
mod cards;
mod columnar;
mod database;
pub mod delimited;
pub mod encoding;
pub mod extract;
pub mod format;
#[cfg(test)]
#[path = "collect/garbled_tests.rs"]
mod garbled;
pub mod grid;
pub mod guard;
pub mod identifier;
pub mod inspect;
pub mod json;
mod jsonscan;
#[cfg(test)]
#[path = "collect/kit_tests.rs"]
mod kit;
mod mail;
pub mod mapping;
pub mod matching;
pub(crate) mod office;
mod opendocument;
pub mod phone;
pub mod record;
mod rows;
mod sorted;
pub mod sought;
pub mod source;
pub mod spreadsheet;
mod sql;
mod sqlscan;
mod sqlvalue;
pub mod table;
pub mod text;
mod thinned;
mod xml;
mod xmlscan;

use crate::error::{Error, Kind, Result};

pub use archive::{FileFound, FileRead};
pub use extract::{Extract, Found, extract};
pub use format::Format;
pub use identifier::{Identifier, IdentifierKind};
pub use inspect::{Inspection, ReadOptions, inspect};
pub use record::{Cell, CellKind, Position, Warning};
pub use sorted::{Sorted, sorted};
pub use source::Source;

/// Who watches a long reading and may stop it.
pub trait Progress: Sync {
    /// So many bytes of the file were read; called at least once per 64 KiB.
    fn bytes(&self, done: u64, total: u64);
    /// Whether the user wants to stop.
    fn cancelled(&self) -> bool;
}

/// Nobody watches, nobody stops.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Progress for Unwatched {
    fn bytes(&self, _done: u64, _total: u64) {}
    fn cancelled(&self) -> bool {
        false
    }
}

/// The limits of one reading; an error names the limit that was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest row of text, in bytes of UTF-8.
    pub row_bytes: usize,
    /// Longest record of JSON, XML, SQL, a card or a calendar, in bytes of UTF-8 (attachments travel inside tickets).
    pub json_record_bytes: usize,
    /// Most columns of a row.
    pub columns: usize,
    /// Most rows of a file; a stop for files that never end.
    pub rows: u64,
    /// Deepest nesting of JSON and XML.
    pub json_depth: usize,
    /// Largest spreadsheet file, packed.
    pub spreadsheet_bytes: u64,
    /// Largest spreadsheet, unpacked, in all its parts together.
    pub spreadsheet_unpacked: u64,
    /// All files of an archive together, unpacked.
    pub archive_unpacked: u64,
    /// Largest file of an archive that must be in memory as a whole: a workbook, a database, an archive.
    pub archive_held: u64,
    /// Largest mail, with its attachments.
    pub mail_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            row_bytes: 1 << 20,
            json_record_bytes: 16 << 20,
            columns: 1000,
            rows: 50_000_000,
            json_depth: 128,
            spreadsheet_bytes: 200 << 20,
            spreadsheet_unpacked: 2 << 30,
            archive_unpacked: 64 << 30,
            archive_held: 256 << 20,
            mail_bytes: 64 << 20,
        }
    }
}

/// The failure of a reading that the user stopped.
pub(crate) fn cancelled() -> Error {
    Error::new(Kind::Cancelled, "cancelled")
}

/// Stops with an error when the user wants to stop.
pub(crate) fn check(progress: &dyn Progress) -> Result<()> {
    if progress.cancelled() { Err(cancelled()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::words::{Lang, Words};

    fn codes(text: &str, before: &str) -> BTreeSet<String> {
        let pattern = regex::Regex::new(&format!("{before}(collect-[a-z0-9-]+)")).unwrap();
        pattern.captures_iter(text).map(|found| found[1].to_owned()).collect()
    }

    #[test]
    fn every_code_has_words_and_every_word_has_a_code() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/collect");
        let mut used = BTreeSet::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            used.extend(codes(&std::fs::read_to_string(entry.unwrap().path()).unwrap(), "\""));
        }
        // The door to databases of other programs stands with the store.
        used.extend(codes(include_str!("store/foreign.rs"), "\""));
        let written = codes(include_str!("../../data/locales/en/collect.ftl"), "(?m)^");
        assert_eq!(used, written, "a code without words shows its bare name; words without a code are dead");
        for (lang, code) in
            Lang::ALL.into_iter().flat_map(|lang| written.iter().map(move |code| (lang, code)))
        {
            let words = Words::of(lang);
            assert!(words.has(code), "{code} is missing in {lang:?}");
            let hint = words.attribute(code, "hint", &[]);
            assert_eq!(
                hint.is_empty(),
                code.starts_with("collect-warn-") || code == "collect-file-not-read",
                "{code} in {lang:?}: errors say what to do next"
            );
        }
    }
}
