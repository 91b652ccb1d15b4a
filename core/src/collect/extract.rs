//! One person's records out of an export, in one pass.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::encoding::{self, Decoding};
use super::format::Format;
use super::identifier::Identifier;
use super::inspect::Inspection;
use super::matching::{Judgement, Matcher};
use super::record::{Cell, Position, Warning, Warnings};
use super::source::Source;
use super::text::Window;
use super::{Limits, Progress, json, rows, spreadsheet, table};
use crate::error::{Error, Kind, Result};

/// A record of the person, exactly as it stood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Found {
    /// Where it stood.
    pub position: Position,
    /// Its values by column, or by leaf path of a nested record.
    pub cells: Vec<Cell>,
    /// The record as one JSON value, with its structure and all digits of its numbers.
    #[ts(type = "unknown")]
    pub document: Value,
    /// By which identifiers it was found.
    pub matched_by: Vec<String>,
}

/// What a reading came to: the facts that go into the case and the package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Extract {
    /// Data records read.
    #[ts(type = "number")]
    pub rows_read: u64,
    /// Records of the person.
    #[ts(type = "number")]
    pub rows_matched: u64,
    /// Records in which only the name stands; not collected.
    #[ts(type = "number")]
    pub possible: u64,
    /// Where the first 1,000 of these stand.
    pub possible_at: Vec<Position>,
    /// Size of the file.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 of the file, in small hexadecimal letters.
    pub sha256: String,
    /// Encoding that it was read in; absent for a workbook.
    pub encoding: Option<String>,
    /// Between two fields, in delimited text.
    pub delimiter: Option<String>,
    /// Column names, or leaf paths seen in the person's records and the sample.
    pub columns: Vec<String>,
    /// How many records each kind of identifier found; one record may count for several.
    #[ts(type = "Record<string, number>")]
    pub matched_by: BTreeMap<String, u64>,
    /// Oddities that did not stop the reading.
    pub warnings: Vec<Warning>,
}

/// Where found records go.
pub type Sink<'a> = dyn FnMut(Found) -> Result<()> + 'a;

/// Reads the whole export and hands every record of the person to `sink`, in the order of the file.
///
/// After an error the caller throws away what the sink received: an export that cannot be read to its end proves nothing.
///
/// # Errors
/// See `collect.ftl`: a file that changed, a wrong encoding, damage, a limit, a missing column or sheet; `cancelled`.
pub fn extract(
    source: &Source,
    inspection: &Inspection,
    identifiers: &[Identifier],
    progress: &dyn Progress,
    sink: &mut Sink,
) -> Result<Extract> {
    extract_within(source, inspection, identifiers, &Limits::default(), progress, sink)
}

/// [`extract`] with limits of its own.
///
/// # Errors
/// As [`extract`].
pub fn extract_within(
    source: &Source,
    inspection: &Inspection,
    identifiers: &[Identifier],
    limits: &Limits,
    progress: &dyn Progress,
    sink: &mut Sink,
) -> Result<Extract> {
    let matcher = Matcher::new(identifiers)?;
    if inspection.format != Format::Json && inspection.format != Format::Ndjson {
        columns_exist(&matcher, inspection)?;
    }
    let mut tally = Tally::new(matcher, *limits, inspection, sink);
    let (bytes, sha256) = match inspection.format {
        Format::Xlsx => spreadsheet::extract(source, inspection, &mut tally, progress)?,
        format => {
            let label = inspection.encoding.as_deref().unwrap_or("utf-8");
            let input = Decoding::new(source.hashed(progress)?, encoding::named(label)?);
            let mut window = Window::new(input);
            let read = match format {
                Format::Csv => rows::extract(&mut window, inspection, &mut tally),
                _ => json::extract(&mut window, format, &mut tally),
            };
            // Bytes of another encoding look like all kinds of damage: name the cause, not its effect.
            if !inspection.damage_accepted
                && let Some(wrong) = window.input.wrong_encoding()
            {
                return Err(wrong);
            }
            read?;
            window.drain()?;
            if let Some(line) = window.input.first_malformed() {
                tally.warn_times("collect-warn-replaced", line, window.input.malformed);
            }
            (window.input.bytes(), window.input.finish()?)
        }
    };
    Ok(tally.finish(inspection, bytes, sha256))
}

/// A column that a search is restricted to and that is not there would find nobody, silently.
fn columns_exist(matcher: &Matcher, inspection: &Inspection) -> Result<()> {
    let known: Vec<String> = inspection
        .columns
        .iter()
        .chain(inspection.sheets.iter().flat_map(|sheet| &sheet.columns))
        .map(|column| super::identifier::fold(column))
        .collect();
    match matcher.columns().iter().find(|column| !known.contains(&super::identifier::fold(column))) {
        Some(missing) => Err(Error::invalid("collect-column-missing").with("column", *missing)),
        None => Ok(()),
    }
}

/// What all formats count alike, and the judge that they ask.
pub(crate) struct Tally<'s, 'f> {
    pub(crate) matcher: Rc<Matcher>,
    pub(crate) limits: Limits,
    pub(crate) damage_accepted: bool,
    pub(crate) rows_read: u64,
    rows_matched: u64,
    possible: u64,
    possible_at: Vec<Position>,
    matched_by: BTreeMap<String, u64>,
    warnings: Warnings,
    columns: Vec<String>,
    sink: &'s mut Sink<'f>,
}

impl<'s, 'f> Tally<'s, 'f> {
    fn new(matcher: Matcher, limits: Limits, inspection: &Inspection, sink: &'s mut Sink<'f>) -> Self {
        Self {
            matcher: Rc::new(matcher),
            limits,
            damage_accepted: inspection.damage_accepted,
            rows_read: 0,
            rows_matched: 0,
            possible: 0,
            possible_at: Vec::new(),
            matched_by: BTreeMap::new(),
            warnings: Warnings::default(),
            columns: inspection.columns.clone(),
            sink,
        }
    }

    /// Counts one more data record.
    pub(crate) fn row(&mut self) -> Result<()> {
        self.rows_read += 1;
        if self.rows_read > self.limits.rows {
            return Err(Error::invalid("collect-rows-too-many").with("limit", self.limits.rows));
        }
        Ok(())
    }

    pub(crate) fn warn(&mut self, code: &'static str, line: u64) {
        self.warnings.add(code, line);
    }

    fn warn_times(&mut self, code: &'static str, line: u64, count: u64) {
        self.warnings.add(code, line);
        self.warnings.more(code, count.saturating_sub(1));
    }

    /// Refuses damage at a line, or only warns when the user accepted it.
    pub(crate) fn damage(&mut self, code: &'static str, warning: &'static str, line: u64) -> Result<()> {
        if !self.damage_accepted {
            return Err(Error::new(Kind::Damaged, code).with("line", line));
        }
        self.warn(warning, line);
        Ok(())
    }

    /// Judges a record; a match goes to the sink.
    pub(crate) fn judge(
        &mut self,
        position: Position,
        searched: &[(&str, &str)],
        make: impl FnOnce() -> (Vec<Cell>, Value),
    ) -> Result<()> {
        let judgement = self.matcher.judge(searched);
        self.judged(position, judgement, make)
    }

    fn judged(
        &mut self,
        position: Position,
        judgement: Judgement,
        make: impl FnOnce() -> (Vec<Cell>, Value),
    ) -> Result<()> {
        if !judgement.matched_by.is_empty() {
            self.rows_matched += 1;
            for code in &judgement.matched_by {
                *self.matched_by.entry((*code).to_owned()).or_default() += 1;
            }
            let (cells, document) = make();
            for cell in &cells {
                if !self.columns.contains(&cell.column) && self.columns.len() < self.limits.columns {
                    self.columns.push(cell.column.clone());
                }
            }
            let matched_by = judgement.matched_by.iter().map(|code| (*code).to_owned()).collect();
            return (self.sink)(Found { position, cells, document, matched_by });
        }
        if judgement.possible {
            self.possible += 1;
            if self.possible_at.len() < 1000 {
                self.possible_at.push(position);
            }
        }
        Ok(())
    }

    /// Whether any identifier stands in this value.
    pub(crate) fn names(&self, value: &Value) -> bool {
        let judgement = self.with_leaves(value, |searched| self.matcher.judge(searched));
        !judgement.matched_by.is_empty()
    }

    /// Judges a nested record by all its leaves and keys.
    pub(crate) fn nested(&mut self, position: Position, value: Value) -> Result<()> {
        let judgement = self.with_leaves(&value, |searched| self.matcher.judge(searched));
        self.judged(position, judgement, || (table::leaves(&value), value.clone()))
    }

    fn with_leaves<T>(&self, value: &Value, then: impl FnOnce(&[(&str, &str)]) -> T) -> T {
        let leaves = table::leaves(value);
        let texts: Vec<String> = leaves.iter().map(Cell::text).collect();
        let keys = table::keys_of(value);
        let searched: Vec<(&str, &str)> = leaves
            .iter()
            .zip(&texts)
            .map(|(cell, text)| (cell.column.as_str(), text.as_str()))
            .chain(keys.iter().map(|(path, key)| (path.as_str(), key.as_str())))
            .collect();
        then(&searched)
    }

    /// The columns seen so far, folded for comparing.
    pub(crate) fn columns_seen(&self) -> Vec<String> {
        self.columns.iter().map(|column| super::identifier::fold(column)).collect()
    }

    fn finish(self, inspection: &Inspection, bytes: u64, sha256: String) -> Extract {
        Extract {
            rows_read: self.rows_read,
            rows_matched: self.rows_matched,
            possible: self.possible,
            possible_at: self.possible_at,
            bytes,
            sha256,
            encoding: inspection.encoding.clone(),
            delimiter: inspection.delimiter.clone(),
            columns: self.columns,
            matched_by: self.matched_by,
            warnings: self.warnings.finish(),
        }
    }
}

#[cfg(test)]
#[path = "extract_tests.rs"]
mod tests;
