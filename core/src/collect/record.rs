//! One record of an export: where it stood, and its cells with what they were.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::words::{Arg, Words};

/// Where a record stood in the export, so that anybody can look it up again.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Position {
    /// Number of the data record in the file, from 1 (header rows do not count).
    #[ts(type = "number")]
    pub record: u64,
    /// Line of the text on which it begins, from 1.
    #[ts(type = "number | null")]
    pub line: Option<u64>,
    /// Sheet of the spreadsheet.
    pub sheet: Option<String>,
    /// Row of the sheet, as the spreadsheet program numbers it.
    #[ts(type = "number | null")]
    pub row: Option<u64>,
    /// Path in the JSON or XML document, such as `tickets[3]`, from 0.
    pub path: Option<String>,
    /// Table of the database.
    #[serde(default)]
    pub table: Option<String>,
    /// Path of the file in the archive.
    #[serde(default)]
    pub file: Option<String>,
}

/// What a cell held in its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CellKind {
    /// Text, exactly as it stood.
    Text,
    /// A number with all its digits.
    Number,
    /// A date or a date and time, as ISO 8601 text.
    Date,
    /// Yes or no.
    Bool,
    /// Nothing; the column was there.
    Empty,
}

/// One value of a record: a field of a row, or a leaf of a nested record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Cell {
    /// Column name, or the path of the leaf (`customer.email`, `messages[].body`).
    pub column: String,
    /// What it was.
    pub kind: CellKind,
    /// The value in the type that it had.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
}

impl Cell {
    /// The value as text to search and to show.
    #[must_use]
    pub fn text(&self) -> String {
        as_text(&self.value)
    }
}

/// A scalar as text; empty for nothing.
#[must_use]
pub fn as_text(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Something odd in the export that did not stop the reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Warning {
    /// Message id in `collect.ftl`.
    pub code: String,
    /// How often it was seen.
    #[ts(type = "number")]
    pub count: u64,
    /// The first lines (or sheet rows, or record numbers) where it was seen, at most five.
    #[ts(type = "number[]")]
    pub lines: Vec<u64>,
}

impl Warning {
    /// The warning in words.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        let lines = self.lines.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
        words.say_with(&self.code, &[("count", Arg::from(self.count)), ("lines", Arg::from(lines))])
    }
}

/// Warnings while they gather: counted by code, first lines kept.
#[derive(Debug, Default)]
pub(crate) struct Warnings(Vec<Warning>);

impl Warnings {
    /// Counts one more of `code`, seen at `line`.
    pub(crate) fn add(&mut self, code: &'static str, line: u64) {
        let warning = match self.0.iter_mut().position(|warning| warning.code == code) {
            Some(at) => &mut self.0[at],
            None => {
                self.0.push(Warning { code: code.to_owned(), count: 0, lines: Vec::new() });
                let last = self.0.len() - 1;
                &mut self.0[last]
            }
        };
        warning.count += 1;
        if warning.lines.len() < 5 {
            warning.lines.push(line);
        }
    }

    /// Counts `count` more of a code that was seen before.
    pub(crate) fn more(&mut self, code: &'static str, count: u64) {
        if let Some(warning) = self.0.iter_mut().find(|warning| warning.code == code) {
            warning.count += count;
        }
    }

    /// All warnings, by code.
    pub(crate) fn finish(mut self) -> Vec<Warning> {
        self.0.sort_by(|left, right| left.code.cmp(&right.code));
        self.0
    }
}
