//! One person's records out of an export, in one pass.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::archive::{self, FileRead};
use super::encoding::{self, Decoding};
use super::format::Format;
use super::identifier::Identifier;
use super::inspect::Inspection;
use super::matching::{Judgement, Matcher};
use super::record::{Cell, Position, Warning, Warnings};
use super::source::Source;
use super::text::Window;
use super::{
    Limits, Progress, cards, columnar, database, json, mail, opendocument, rows, spreadsheet, sql, table, xml,
};
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
    /// By which identifiers it was found; empty when it is near only.
    pub matched_by: Vec<String>,
    /// Why it is perhaps the person's, for a person to decide: `name`, `name_initials`, `customer_zeros`.
    #[serde(default)]
    pub near: Vec<String>,
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
    /// Records that are perhaps the person's: the name alone, an initial, a number without its zeros. Never taken by
    /// themselves.
    #[ts(type = "number")]
    pub possible: u64,
    /// Where the first 1,000 of these stand; they are handed on to be decided.
    pub possible_at: Vec<Position>,
    /// How many of these there are for each reason; one record may count for several.
    #[serde(default)]
    #[ts(type = "Record<string, number>")]
    pub near: BTreeMap<String, u64>,
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
    /// The files of an archive that were searched.
    #[serde(default)]
    pub files: Vec<FileRead>,
    /// Oddities that did not stop the reading.
    pub warnings: Vec<Warning>,
}

/// Records that are near and handed on; more cannot be decided one by one.
const NEAR: usize = 1000;

/// Where found records go.
pub type Sink<'a> = dyn FnMut(Found) -> Result<()> + 'a;

/// Reads the whole export and hands every record of the person to `sink`, in the order of the file, and the first 1,000 that
/// are only near.
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
    if inspection.format.names_columns() {
        columns_exist(&matcher, inspection)?;
    }
    let mut tally = Tally::new(matcher, *limits, inspection, sink);
    let (bytes, sha256) = one(source, inspection, &mut tally, progress)?;
    Ok(tally.finish(inspection, bytes, sha256))
}

/// Reads one file of whatever format to its end; answers with its size and hash.
pub(super) fn one(
    source: &Source,
    inspection: &Inspection,
    tally: &mut Tally,
    progress: &dyn Progress,
) -> Result<(u64, String)> {
    let most = tally.limits.archive_held;
    let held = || source.held(most);
    match inspection.format {
        Format::Xlsx => spreadsheet::extract(&held()?, inspection, tally, progress),
        Format::Ods => opendocument::extract(&held()?, inspection, tally, progress),
        Format::Sqlite => database::extract(&held()?, inspection, tally, progress),
        Format::Parquet => columnar::extract(&held()?, tally, progress),
        Format::Zip | Format::Gzip => archive::extract(source, inspection, tally, progress),
        Format::Mbox | Format::Eml => mail::extract(source, inspection.format, tally, progress),
        format => text(source, inspection, format, tally, progress),
    }
}

/// Reads a file that is text in one encoding.
fn text(
    source: &Source,
    inspection: &Inspection,
    format: Format,
    tally: &mut Tally,
    progress: &dyn Progress,
) -> Result<(u64, String)> {
    let label = inspection.encoding.as_deref().unwrap_or("utf-8");
    let input = Decoding::new(source.hashed(progress)?, encoding::named(label)?);
    let mut window = Window::new(input);
    let read = match format {
        Format::Csv => rows::extract(&mut window, inspection, tally),
        Format::Xml => xml::extract(&mut window, inspection, tally),
        Format::Sql => sql::extract(&mut window, tally),
        Format::Vcf | Format::Ics => cards::extract(&mut window, tally),
        _ => json::extract(&mut window, format, tally),
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
    Ok((window.input.bytes(), window.input.finish()?))
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
    near: BTreeMap<String, u64>,
    matched_by: BTreeMap<String, u64>,
    warnings: Warnings,
    columns: Vec<String>,
    /// Paths of the archive's file that is read now, the outermost first.
    inside: Vec<String>,
    /// Counts before that file: records read, and records of the person.
    before: (u64, u64),
    files: Vec<FileRead>,
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
            near: BTreeMap::new(),
            matched_by: BTreeMap::new(),
            warnings: Warnings::default(),
            // Of files and tables without a record of the person, no column needs a meaning.
            columns: if inspection.format.is_one_table() { inspection.columns.clone() } else { Vec::new() },
            inside: Vec::new(),
            before: (0, 0),
            files: Vec::new(),
            sink,
        }
    }

    /// In how many archives the file lies that is read now.
    pub(super) fn depth(&self) -> usize {
        self.inside.len()
    }

    /// Begins with a file of an archive; gives what was counted before, for [`Self::leave`].
    pub(super) fn enter(&mut self, path: &str) -> (u64, u64) {
        self.inside.push(path.to_owned());
        std::mem::replace(&mut self.before, (self.rows_read, self.rows_matched))
    }

    /// Ends a file of an archive. Of an archive in an archive, the files in it were told already.
    pub(super) fn leave(&mut self, outer: (u64, u64), format: Format, bytes: u64, sha256: String) {
        let path = self.inside.join("/");
        self.inside.pop();
        let (read, matched) = std::mem::replace(&mut self.before, outer);
        if matches!(format, Format::Zip | Format::Gzip) {
            return;
        }
        self.files.push(FileRead {
            path,
            format: format.code().to_owned(),
            bytes,
            sha256,
            rows_read: self.rows_read - read,
            rows_matched: self.rows_matched - matched,
        });
    }

    /// Where the record that was counted last stands: its number in its file.
    pub(crate) fn position(&self) -> Position {
        Position {
            record: self.rows_read - self.before.0,
            file: (!self.inside.is_empty()).then(|| self.inside.join("/")),
            ..Position::default()
        }
    }

    /// Whether an identifier may stand in this text; never wrong when it says no.
    pub(crate) fn may_hold(&self, text: &str) -> bool {
        self.matcher.text_filter().is_match(text.as_bytes())
    }

    /// Counts one more data record.
    pub(crate) fn row(&mut self) -> Result<()> {
        self.pass(1)
    }

    /// Counts data records that were passed over unread.
    pub(crate) fn pass(&mut self, count: u64) -> Result<()> {
        self.rows_read += count;
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
            let matched_by = judgement.matched_by.into_iter().map(str::to_owned).collect();
            return (self.sink)(Found { position, cells, document, matched_by, near: Vec::new() });
        }
        if judgement.near.is_empty() {
            return Ok(());
        }
        self.possible += 1;
        for reason in &judgement.near {
            *self.near.entry((*reason).to_owned()).or_default() += 1;
        }
        if self.possible_at.len() == NEAR {
            return Ok(());
        }
        self.possible_at.push(position.clone());
        let (cells, document) = make();
        let near = judgement.near.into_iter().map(str::to_owned).collect();
        (self.sink)(Found { position, cells, document, matched_by: Vec::new(), near })
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

    /// Warns when the search was restricted to a column that was seen nowhere so far.
    pub(crate) fn columns_seen(&mut self) {
        let seen: Vec<String> = self.columns.iter().map(|column| super::identifier::fold(column)).collect();
        if self.matcher.columns().iter().any(|column| !seen.contains(&super::identifier::fold(column))) {
            self.warn("collect-warn-column-unseen", 1);
        }
    }

    /// Counts so many records at least for the file that is read now.
    pub(crate) fn at_least(&mut self, records: u64) {
        self.rows_read = self.rows_read.max(self.before.0 + records);
    }

    fn finish(self, inspection: &Inspection, bytes: u64, sha256: String) -> Extract {
        Extract {
            rows_read: self.rows_read,
            rows_matched: self.rows_matched,
            possible: self.possible,
            possible_at: self.possible_at,
            near: self.near,
            bytes,
            sha256,
            encoding: inspection.encoding.clone(),
            delimiter: inspection.delimiter.clone(),
            columns: self.columns,
            matched_by: self.matched_by,
            files: self.files,
            warnings: self.warnings.finish(),
        }
    }
}

#[cfg(test)]
#[path = "extract_tests.rs"]
mod tests;
