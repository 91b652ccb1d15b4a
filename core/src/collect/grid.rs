//! A table as a grid of cells, for importing records: every sheet of a workbook, of an OpenDocument spreadsheet, delimited
//! text, or what the clipboard holds. Only rows that hold anything take memory, however many the sheet declares.

use super::delimited::{Dialect, Scan, fields, scan};
use super::encoding::Decoding;
use super::format::Format;
use super::inspect::{ReadOptions, detected, excel_directive, one_byte, sniff};
use super::record::CellKind;
use super::source::Source;
use super::{Limits, Progress, check, format, guard, opendocument, spreadsheet};
use crate::error::{Error, Kind, Result};

/// Most rows with content in a file.
pub(super) const ROWS: usize = 200_000;
/// Most cells with content in a file.
const CELLS: usize = 5_000_000;
/// Most text of all cells together, in bytes.
const TEXT: usize = 256 << 20;

/// In which shape a table came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Delimited text: CSV, TSV.
    Delimited,
    /// An Office Open XML workbook.
    Xlsx,
    /// An OpenDocument spreadsheet.
    Ods,
    /// Cells copied from a spreadsheet program.
    Clipboard,
}

impl TableKind {
    /// The code in message ids and in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Delimited => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Clipboard => "clipboard",
        }
    }
}

/// What one cell shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridCell {
    /// What it held.
    pub kind: CellKind,
    /// Its text; a date in ISO 8601, a number with a decimal point.
    pub text: String,
    /// It is part of a merged area and shows what the area's first cell holds.
    pub filled: bool,
}

impl GridCell {
    /// A cell without content.
    pub(crate) const EMPTY: Self = Self { kind: CellKind::Empty, text: String::new(), filled: false };

    /// A cell with this text.
    #[must_use]
    pub const fn text(text: String) -> Self {
        Self { kind: CellKind::Text, text, filled: false }
    }

    /// Whether it holds nothing but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// One row that holds something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GridRow {
    /// Its number as spreadsheet programs show it, from 1.
    pub number: u32,
    /// Its cells from the first column on.
    pub cells: Vec<GridCell>,
}

impl GridRow {
    /// The cell of this column, when there is one with content.
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<&GridCell> {
        self.cells.get(column).filter(|cell| !cell.is_empty())
    }

    /// The trimmed text of this column; empty when there is none.
    #[must_use]
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.text.trim())
    }

    /// Whether all cells are empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(GridCell::is_empty)
    }
}

/// One sheet with its rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its name; empty where there are no sheets.
    pub name: String,
    /// Whether the spreadsheet program hides it.
    pub hidden: bool,
    /// The rows that hold something, in order.
    pub rows: Vec<GridRow>,
    /// How many merged areas were filled.
    pub merged: usize,
}

/// All sheets of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// In which shape they came.
    pub kind: TableKind,
    /// Encoding of delimited text.
    pub encoding: Option<String>,
    /// Whether the encoding is certain, not guessed.
    pub encoding_confident: bool,
    /// Between two fields of delimited text.
    pub delimiter: Option<String>,
    /// Some cells hold formulas; their last computed values were read.
    pub formulas: bool,
    /// The sheets in order.
    pub sheets: Vec<Sheet>,
}

/// An area of merged cells: first and last row as numbered, first and last column from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// First and last row.
    pub rows: (u32, u32),
    /// First and last column.
    pub columns: (usize, usize),
}

/// What a grid may hold in all; a file beyond it is refused before memory is taken for it.
#[derive(Default)]
pub(super) struct Room {
    rows: usize,
    cells: usize,
    text: usize,
}

impl Room {
    /// Makes room for one more row.
    pub(super) fn take(&mut self, row: &GridRow) -> Result<()> {
        let limit = Limits::default().columns;
        if row.cells.len() > limit {
            return Err(Error::invalid("collect-columns-too-many")
                .with("line", u64::from(row.number))
                .with("limit", limit));
        }
        self.rows += 1;
        self.cells += row.cells.len();
        self.text += row.cells.iter().map(|cell| cell.text.len()).sum::<usize>();
        if self.rows > ROWS || self.cells > CELLS || self.text > TEXT {
            return Err(Error::invalid("collect-rows-too-many").with("limit", ROWS));
        }
        Ok(())
    }
}

/// Reads every sheet of a file.
///
/// # Errors
/// What cannot be read is refused by kind, password, encoding or damage, see `collect.ftl`; `cancelled`.
pub fn read(source: &Source, options: &ReadOptions, progress: &dyn Progress) -> Result<Book> {
    let limits = Limits::default();
    let head = source.head(8)?;
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return match guard::kind(source)? {
            Some(TableKind::Xlsx) => spreadsheet::grids(source, &limits, progress),
            Some(TableKind::Ods) => opendocument::grids(source, &limits, progress),
            _ => Err(Error::invalid("collect-kind-unreadable").with("kind", "zip")),
        };
    }
    if let Some(format) = format::by_magic(source)? {
        return Err(Error::invalid("collect-kind-unreadable").with("kind", format.code()));
    }
    if source.size() > limits.spreadsheet_bytes {
        return Err(Error::invalid("collect-xlsx-too-big").with("limit", limits.spreadsheet_bytes >> 20));
    }
    let found = detected(source, options, progress)?;
    let mut decoding = Decoding::new(source.hashed(progress)?, found.encoding);
    let mut text = Vec::new();
    while decoding.fill(&mut text)? {}
    if let (Some(error), false) = (decoding.wrong_encoding(), options.accept_damage) {
        return Err(error);
    }
    match format::by_text(&text[..text.len().min(1 << 16)]) {
        Format::Csv | Format::Json | Format::Ndjson => {}
        other => return Err(Error::invalid("collect-kind-unreadable").with("kind", other.code())),
    }
    let (delimiter, rows) = delimited(&text, options, progress)?;
    Ok(Book {
        kind: TableKind::Delimited,
        encoding: Some(found.encoding.name().to_ascii_lowercase()),
        encoding_confident: found.confident,
        delimiter: Some(char::from(delimiter).to_string()),
        formulas: false,
        sheets: vec![Sheet { rows, ..Sheet::default() }],
    })
}

/// Reads cells copied from a spreadsheet program: columns between tabs, cells of several lines in quotation marks. What a
/// merged area's first cell says holds for all of it.
///
/// # Errors
/// `collect-no-rows`, `collect-quote-unclosed`.
pub fn read_clipboard(text: &str, areas: &[Area], progress: &dyn Progress) -> Result<Book> {
    let delimiter = if text.contains('\t') { None } else { Some(sniff(text.as_bytes(), true, b'"')) };
    let options = ReadOptions {
        delimiter: Some(delimiter.map_or_else(|| "tab".to_owned(), |byte| char::from(byte).to_string())),
        ..ReadOptions::default()
    };
    let (_, rows) = delimited(text.as_bytes(), &options, progress)?;
    let mut sheet = Sheet { rows, ..Sheet::default() };
    fill(&mut sheet, areas);
    Ok(Book {
        kind: TableKind::Clipboard,
        encoding: None,
        encoding_confident: true,
        delimiter: None,
        formulas: false,
        sheets: vec![sheet],
    })
}

fn delimited(text: &[u8], options: &ReadOptions, progress: &dyn Progress) -> Result<(u8, Vec<GridRow>)> {
    if let (Some(at), false) = (memchr::memchr(0, text), options.accept_damage) {
        let line = 1 + memchr::memchr_iter(b'\n', &text[..at]).count();
        return Err(Error::new(Kind::Damaged, "collect-nul").with("line", line));
    }
    let quote = one_byte(options.quote.as_deref())?.unwrap_or(b'"');
    let (directive, body) = excel_directive(text);
    let delimiter = match one_byte(options.delimiter.as_deref())? {
        Some(delimiter) => delimiter,
        None => directive.unwrap_or_else(|| sniff(&body[..body.len().min(1 << 20)], false, quote)),
    };
    let dialect = Dialect { delimiter, quote };
    let (mut rows, mut room, mut at, mut line, mut number) = (Vec::new(), Room::default(), 0, 1_u64, 0_u32);
    while at < body.len() {
        number += 1;
        if number.is_multiple_of(1024) {
            check(progress)?;
        }
        let span = match scan(&body[at..], true, dialect) {
            Scan::Record(span) => span,
            Scan::Incomplete { open_quote } => {
                let line = line + open_quote.unwrap_or(0);
                return Err(Error::new(Kind::Damaged, "collect-quote-unclosed").with("line", line));
            }
        };
        if span.junk && span.lines > 1 && !options.accept_damage {
            return Err(Error::new(Kind::Damaged, "collect-quote-damaged").with("line", line));
        }
        let cells = fields(&body[at..at + span.length], dialect).into_iter().map(text_cell).collect();
        let row = trimmed(GridRow { number, cells });
        if !row.cells.is_empty() {
            room.take(&row)?;
            rows.push(row);
        }
        line += span.lines;
        at += span.next;
    }
    if rows.is_empty() {
        return Err(Error::invalid("collect-no-rows"));
    }
    Ok((delimiter, rows))
}

/// A field of delimited text. One apostrophe that keeps spreadsheet programs from computing the text is taken off again.
fn text_cell(text: String) -> GridCell {
    let guarded = text.starts_with('\'')
        && text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\0']);
    let text = if guarded { text[1..].to_owned() } else { text };
    let kind = if text.trim().is_empty() { CellKind::Empty } else { CellKind::Text };
    GridCell { kind, text, filled: false }
}

/// A row without empty cells at its end.
pub(super) fn trimmed(mut row: GridRow) -> GridRow {
    let width = row.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    row.cells.truncate(width);
    row
}

/// Writes what a merged area's first cell holds into its other cells, in rows that hold anything.
pub(super) fn fill(sheet: &mut Sheet, areas: &[Area]) {
    for area in areas {
        let ((first, last), (left, right)) = (area.rows, area.columns);
        let right = right.min(Limits::default().columns - 1);
        if left > right {
            continue;
        }
        let start = sheet.rows.partition_point(|row| row.number < first);
        let Some(origin) = sheet.rows.get(start).filter(|row| row.number == first) else { continue };
        let Some(value) = origin.cell(left).cloned() else { continue };
        sheet.merged += 1;
        for row in sheet.rows[start..].iter_mut().take_while(|row| row.number <= last) {
            if row.cells.len() <= right {
                row.cells.resize(right + 1, GridCell::EMPTY);
            }
            for cell in row.cells[left..=right].iter_mut().filter(|cell| cell.is_empty()) {
                *cell = GridCell { filled: true, ..value.clone() };
            }
        }
    }
}

#[cfg(test)]
#[path = "grid_tests.rs"]
mod tests;
