//! A look at an export before it is read: kind, encoding, delimiter, header, columns, a few rows to choose by.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::archive::{self, FileFound};
use super::delimited::{Dialect, Scan, head_records, line_breaks, scan};
use super::encoding::{self, Decoding, Detected};
use super::format::{self, Format};
use super::source::Source;
use super::{Limits, Progress, cards, columnar, database, json, mail, opendocument, spreadsheet, sql, xml};
use crate::error::{Error, Kind, Result};

/// How much decoded text is looked at.
const HEAD: usize = 1 << 20;
/// How many rows are shown for choosing.
pub(crate) const SAMPLES: usize = 5;

/// What the user sets by hand, over what was detected.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ReadOptions {
    /// Encoding by name (`utf-8`, `windows-1252`, `utf-16`…).
    pub encoding: Option<String>,
    /// Between two fields, one character.
    pub delimiter: Option<String>,
    /// Around fields that hold delimiters, one character.
    pub quote: Option<String>,
    /// Whether the first row names the columns.
    pub header: Option<bool>,
    /// Reads this sheet alone; all sheets when absent.
    pub sheet: Option<String>,
    /// Reads on over bytes that are not of the encoding, NUL, damaged quoting and doubled keys, and only warns.
    pub accept_damage: bool,
}

/// A sheet of a workbook as it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SheetFound {
    /// Its name.
    pub name: String,
    /// Whether the spreadsheet program hides it.
    pub hidden: bool,
    /// Row that names the columns, as the spreadsheet program numbers it.
    pub header_row: Option<u32>,
    /// Column names; a column without a name is `column_N`.
    pub columns: Vec<String>,
}

/// What an export looks like; shown for confirmation before anything is collected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Inspection {
    /// Kind of file.
    pub format: Format,
    /// Encoding; absent for a workbook.
    pub encoding: Option<String>,
    /// Whether the encoding is certain, not guessed.
    pub encoding_confident: bool,
    /// Between two fields, in delimited text.
    pub delimiter: Option<String>,
    /// Around fields, in delimited text.
    pub quote: Option<String>,
    /// Whether a row names the columns.
    pub header: bool,
    /// Rows above the header that belong to no table (a title, an Excel `sep=` line).
    #[ts(type = "number")]
    pub skipped_rows: u64,
    /// Column names, or leaf paths of nested records, in order; doubled names are numbered.
    pub columns: Vec<String>,
    /// At most five rows, by column, for the mapping screen only; never kept.
    pub sample_rows: Vec<Vec<String>>,
    /// The sheets of a workbook.
    pub sheets: Vec<SheetFound>,
    /// About how many rows there are, when that can be told without reading all.
    #[ts(type = "number | null")]
    pub rows_estimate: Option<u64>,
    /// The files of an archive, in their order.
    #[serde(default)]
    pub files: Vec<FileFound>,
    /// Damage was accepted: warn, do not refuse.
    pub damage_accepted: bool,
}

impl Inspection {
    /// What is known of a file of this kind before anything in it was looked at.
    pub(crate) fn of(format: Format) -> Self {
        Self {
            format,
            encoding: None,
            encoding_confident: true,
            delimiter: None,
            quote: None,
            header: false,
            skipped_rows: 0,
            columns: Vec::new(),
            sample_rows: Vec::new(),
            sheets: Vec::new(),
            rows_estimate: None,
            files: Vec::new(),
            damage_accepted: false,
        }
    }
}

/// Looks at an export.
///
/// # Errors
/// What cannot be read is refused by kind, encoding or damage, see `collect.ftl`; `cancelled`.
pub fn inspect(source: &Source, options: &ReadOptions, progress: &dyn Progress) -> Result<Inspection> {
    at_depth(source, options, progress, 0)
}

/// [`inspect`] of a file that lies in so many archives.
pub(super) fn at_depth(
    source: &Source,
    options: &ReadOptions,
    progress: &dyn Progress,
    depth: usize,
) -> Result<Inspection> {
    let limits = Limits::default();
    let held = || source.held(limits.archive_held);
    let found = match format::by_magic(source)? {
        Some(Format::Xlsx) => spreadsheet::inspect(&held()?, options, &limits, progress),
        Some(Format::Ods) => opendocument::inspect(&held()?, options, &limits, progress),
        Some(Format::Sqlite) => database::inspect(&held()?, options, &limits, progress),
        Some(Format::Parquet) => columnar::inspect(&held()?, &limits),
        Some(format @ (Format::Zip | Format::Gzip)) => {
            archive::inspect(source, format, options, progress, depth)
        }
        Some(format) => mail::inspect(source, format, &limits, progress),
        None => text(source, options, &limits, progress),
    }?;
    Ok(Inspection { damage_accepted: options.accept_damage, ..found })
}

/// Looks at a file that is text of some kind.
fn text(
    source: &Source,
    options: &ReadOptions,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Inspection> {
    let detected = xml::declared(source, options)?.map_or_else(|| detected(source, options, progress), Ok)?;
    let (text, whole) = head_text(source, detected)?;
    let format = format::by_text(&text);
    let wide = [encoding_rs::UTF_16LE, encoding_rs::UTF_16BE].contains(&detected.encoding);
    let size = source.size() / if wide { 2 } else { 1 };
    let mut inspection = Inspection {
        encoding: Some(detected.encoding.name().to_ascii_lowercase()),
        encoding_confident: detected.confident,
        damage_accepted: options.accept_damage,
        ..Inspection::of(format)
    };
    match format {
        Format::Csv => delimited(&mut inspection, &text, whole, size, options)?,
        Format::Json | Format::Ndjson => json::inspect(&mut inspection, &text, size),
        Format::Xml => xml::inspect(&mut inspection, source, detected.encoding, limits, progress)?,
        Format::Sql => sql::inspect(&mut inspection, source, detected.encoding, limits)?,
        _ => cards::inspect(&mut inspection, &text, size),
    }
    Ok(inspection)
}

pub(super) fn detected(source: &Source, options: &ReadOptions, progress: &dyn Progress) -> Result<Detected> {
    let Some(label) = &options.encoding else { return encoding::detect(source, progress) };
    let encoding = encoding::named(label)?;
    let wide = [encoding_rs::UTF_16LE, encoding_rs::UTF_16BE].contains(&encoding);
    let head = source.head(HEAD)?;
    // Any even number of bytes is UTF-16 of some script; without a single NUL it is not a European export.
    if wide && !head.contains(&0) {
        return Err(Error::invalid("collect-encoding-wrong")
            .with("encoding", encoding.name())
            .with("count", head.len() / 2)
            .with("line", 1_u64));
    }
    Ok(Detected { encoding, confident: true })
}

/// The beginning as UTF-8, and whether it is all there is.
fn head_text(source: &Source, detected: Detected) -> Result<(Vec<u8>, bool)> {
    let unwatched = super::Unwatched;
    let mut decoding = Decoding::new(source.hashed(&unwatched)?, detected.encoding);
    let mut text = Vec::new();
    while text.len() < HEAD {
        if !decoding.fill(&mut text)? {
            return Ok((text, true));
        }
    }
    Ok((text, decoding.bytes() == source.size()))
}

fn delimited(
    found: &mut Inspection,
    text: &[u8],
    whole: bool,
    size: u64,
    options: &ReadOptions,
) -> Result<()> {
    let limits = Limits::default();
    let quote = one_byte(options.quote.as_deref())?.unwrap_or(b'"');
    let (directive, body) = excel_directive(text);
    let delimiter = match one_byte(options.delimiter.as_deref())? {
        Some(delimiter) => delimiter,
        None => directive.unwrap_or_else(|| sniff(body, whole, quote)),
    };
    let dialect = Dialect { delimiter, quote };
    let rows = head_records(body, whole, dialect, 200);
    if rows.is_empty() {
        return Err(no_row(body, whole, dialect));
    }
    if let Some((line, _)) = rows.iter().find(|(_, fields)| fields.len() > limits.columns) {
        return Err(Error::invalid("collect-columns-too-many")
            .with("line", *line)
            .with("limit", limits.columns));
    }
    let title_rows = if options.header == Some(false) { 0 } else { title_rows(&rows) };
    let rows = &rows[title_rows.min(rows.len())..];
    let fields: Vec<&Vec<String>> = rows.iter().map(|(_, fields)| fields).collect();
    found.header = options.header.unwrap_or_else(|| looks_like_header(&fields));
    found.skipped_rows = title_rows as u64 + u64::from(directive.is_some());
    let width = fields.first().map_or(0, |first| first.len());
    found.columns = if found.header {
        fields.first().map_or_else(Vec::new, |first| column_names(first))
    } else {
        column_names(&vec![String::new(); width])
    };
    let data = fields.iter().skip(usize::from(found.header));
    found.sample_rows = data.take(SAMPLES).map(|row| row.iter().map(|cell| shown(cell)).collect()).collect();
    let seen: usize =
        fields.iter().skip(1).map(|row| row.iter().map(|cell| cell.len() + 1).sum::<usize>() + 1).sum();
    found.rows_estimate = match fields.len().saturating_sub(1) {
        0 => Some(0),
        count => Some(size * count as u64 / seen.max(1) as u64),
    };
    found.delimiter = Some(char::from(delimiter).to_string());
    found.quote = Some(char::from(quote).to_string());
    Ok(())
}

/// Why a text has no first row: a quotation mark that never closes, a line without end, or nothing at all.
fn no_row(text: &[u8], whole: bool, dialect: Dialect) -> Error {
    let start = text.iter().position(|byte| !matches!(byte, b'\n' | b'\r')).unwrap_or(text.len());
    let line = 1 + line_breaks(&text[..start]);
    match scan(&text[start..], whole, dialect) {
        Scan::Incomplete { open_quote: Some(before) } => {
            Error::new(Kind::Damaged, "collect-quote-unclosed").with("line", line + before)
        }
        Scan::Incomplete { .. } => Error::invalid("collect-row-too-long")
            .with("line", line)
            .with("limit", Limits::default().row_bytes >> 20),
        Scan::Record(_) => Error::invalid("collect-no-rows"),
    }
}

/// The one character of a setting; `tab` and `\t` are understood.
pub(super) fn one_byte(setting: Option<&str>) -> Result<Option<u8>> {
    match setting {
        None => Ok(None),
        Some("\\t" | "tab" | "TAB") => Ok(Some(b'\t')),
        Some(text) => match text.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'\n' | b'\r' | 0) => Ok(Some(*byte)),
            _ => Err(Error::invalid("collect-delimiter-invalid")),
        },
    }
}

/// Excel's own first line `sep=;`.
pub(crate) fn excel_directive(text: &[u8]) -> (Option<u8>, &[u8]) {
    let unquoted = text.strip_prefix(b"\"").unwrap_or(text);
    if unquoted.len() > 5 && unquoted[..4].eq_ignore_ascii_case(b"sep=") {
        let line = memchr::memchr(b'\n', text).unwrap_or(text.len());
        if line <= 8 {
            return (Some(unquoted[4]), &text[(line + 1).min(text.len())..]);
        }
    }
    (None, text)
}

/// The delimiter that cuts most rows into the same number of fields.
pub(super) fn sniff(text: &[u8], whole: bool, quote: u8) -> u8 {
    let mut best = (b',', 0.0_f64);
    for delimiter in *b",;\t|" {
        let rows = head_records(text, whole, Dialect { delimiter, quote }, 200);
        let widths: Vec<usize> = rows.iter().map(|(_, fields)| fields.len()).collect();
        let usual = usual(&widths);
        if usual < 2 {
            continue;
        }
        let share = widths.iter().filter(|width| **width == usual).count() as f64 / widths.len() as f64;
        // Equal shares: more columns tell more, and a comma inside text tells least.
        let score = share * share * (1.0 + (usual as f64).ln());
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

fn usual(widths: &[usize]) -> usize {
    let mut sorted = widths.to_vec();
    sorted.sort_unstable();
    let groups = sorted.chunk_by(|left, right| left == right);
    groups.max_by_key(|group| (group.len(), group[0])).map_or(0, |group| group[0])
}

/// Rows above the table: narrower than the table, at most ten.
fn title_rows(rows: &[(u64, Vec<String>)]) -> usize {
    let widths: Vec<usize> = rows.iter().map(|(_, fields)| fields.len()).collect();
    let usual = usual(&widths);
    if usual < 3 || rows.len() < 4 {
        return 0;
    }
    let filled = |fields: &Vec<String>| fields.iter().filter(|cell| !cell.trim().is_empty()).count();
    let first = rows.iter().position(|(_, fields)| fields.len() >= usual && filled(fields) > 1);
    first.filter(|first| *first <= 10).unwrap_or(0)
}

/// Whether a first row names columns: words, each but once, no values.
pub(crate) fn looks_like_header(rows: &[&Vec<String>]) -> bool {
    let Some(first) = rows.first() else { return false };
    let named: Vec<String> =
        first.iter().map(|cell| cell.trim().to_lowercase()).filter(|cell| !cell.is_empty()).collect();
    if named.is_empty() || named.iter().any(|cell| is_value(cell)) {
        return false;
    }
    let mut once = named.clone();
    once.sort();
    once.dedup();
    // A row whose words come again below in the same column is data.
    let again = rows
        .iter()
        .skip(1)
        .take(50)
        .any(|row| row.iter().zip(first.iter()).any(|(a, b)| !b.is_empty() && a == b));
    once.len() * 2 >= named.len() && !again
}

/// Whether a cell holds a value: an address, a number, a date; no column is called that.
fn is_value(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    cell.contains('@')
        || cell.len() > 120
        || cell.contains('\n')
        || (digits > 0 && digits * 2 >= cell.chars().count())
}

/// Names for all columns: empty ones numbered by position, doubled ones counted.
pub(crate) fn column_names(header: &[String]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut names: Vec<String> = Vec::with_capacity(header.len());
    for (at, cell) in header.iter().enumerate() {
        let trimmed = cell.trim();
        let base = if trimmed.is_empty() { format!("column_{}", at + 1) } else { trimmed.to_owned() };
        let mut name = base.clone();
        let mut count = 2;
        while !taken.insert(name.clone()) {
            name = format!("{base} ({count})");
            count += 1;
        }
        names.push(name);
    }
    names
}

/// A value cut short for the screen; control characters are made visible.
pub(crate) fn shown(value: &str) -> String {
    let short: String = value.chars().take(200).collect();
    short.replace('\0', "\u{2400}")
}
