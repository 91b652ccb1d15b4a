//! Workbooks (XLSX): every sheet is searched, row by row; numbers, dates and yes/no keep their type.

use std::io::BufReader;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use serde_json::{Map, Number, Value};

use super::extract::Tally;
use super::format::Format;
use super::grid::{Area, Book, GridCell, GridRow, Room, Sheet, TableKind, fill};
use super::inspect::{Inspection, ReadOptions, SAMPLES, SheetFound, column_names, looks_like_header, shown};
use super::record::{Cell, CellKind, Position, as_text};
use super::source::{ReadSeek, Source};
use super::{Limits, Progress, check, guard, thinned};
use crate::error::{Error, Result};

/// Longest text of a cell (Microsoft, "Excel specifications and limits").
const CELL_CHARACTERS: usize = 32_767;
/// Most cells of a row, by the same list.
const ROW_CELLS: usize = 16_384;
/// Rows at the beginning of a sheet among which the header is looked for.
pub(super) const HEAD_ROWS: usize = 30;

type Workbook = Xlsx<BufReader<Box<dyn ReadSeek>>>;

/// One row: its number as the spreadsheet program shows it, and its cells by position.
pub(super) struct Row {
    pub(super) number: u32,
    cells: Vec<(usize, CellKind, Value)>,
}

impl Row {
    /// A row of an OpenDocument spreadsheet, which has another number where it is repeated.
    pub(super) fn of(row: &GridRow, number: u32) -> Self {
        let value = |cell: &GridCell| match cell.kind {
            CellKind::Number => serde_json::from_str::<Number>(&cell.text)
                .map_or_else(|_| Value::from(cell.text.as_str()), Value::Number),
            CellKind::Bool => Value::from(cell.text == "true"),
            _ => Value::from(cell.text.as_str()),
        };
        let filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        Self { number, cells: filled.map(|(at, cell)| (at, cell.kind, value(cell))).collect() }
    }
}

/// Looks at a workbook.
pub(crate) fn inspect(
    source: &Source,
    options: &ReadOptions,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Inspection> {
    guard::inspect(source, limits, progress)?;
    let mut found = Inspection { rows_estimate: Some(0), ..Inspection::of(Format::Xlsx) };
    let thin = thinned::thinned(source, None, progress)?;
    let source = thin.as_ref().map_or(source, |thin| &thin.workbook);
    caught(|| {
        let mut workbook = open(source)?;
        let sheets: Vec<(String, bool)> = worksheets(&workbook)
            .into_iter()
            .filter(|(name, _)| options.sheet.as_ref().is_none_or(|wanted| wanted == name))
            .collect();
        if sheets.is_empty() {
            return Err(Error::invalid("collect-sheet-missing"));
        }
        for (name, hidden) in sheets {
            look_at_sheet(&mut workbook, name, hidden, options, progress, &mut found)?;
        }
        Ok(())
    })?;
    if found.columns.is_empty() {
        return Err(Error::invalid("collect-no-rows"));
    }
    Ok(found)
}

fn look_at_sheet(
    workbook: &mut Workbook,
    name: String,
    hidden: bool,
    options: &ReadOptions,
    progress: &dyn Progress,
    found: &mut Inspection,
) -> Result<()> {
    let mut head: Vec<Row> = Vec::new();
    let declared = rows(workbook, &name, progress, &mut |row| {
        head.push(row);
        Ok(head.len() < HEAD_ROWS)
    })?;
    look_at(&head, declared, name, hidden, options, found);
    Ok(())
}

/// Says what the first rows of a sheet tell: which of them names the columns, and which columns there are.
pub(super) fn look_at(
    head: &[Row],
    declared: u32,
    name: String,
    hidden: bool,
    options: &ReadOptions,
    found: &mut Inspection,
) {
    let header_at = header(head, options.header);
    let first_data = header_at.map_or(0, |at| at + 1);
    let names = names(header_at.map(|at| &head[at]));
    let mut columns: Vec<String> = header_at.map_or_else(Vec::new, |at| {
        head[at].cells.iter().map(|(position, _, _)| name_at(&names, *position)).collect()
    });
    for (position, _, _) in head.iter().skip(first_data).flat_map(|row| &row.cells) {
        let name = name_at(&names, *position);
        if !columns.contains(&name) && columns.len() < Limits::default().columns {
            columns.push(name);
        }
    }
    if found.sample_rows.is_empty() && !columns.is_empty() {
        found.header = header_at.is_some();
        found.sample_rows =
            head.iter().skip(first_data).take(SAMPLES).map(|row| sample(row, &names, &columns)).collect();
    }
    for column in &columns {
        if !found.columns.contains(column) {
            found.columns.push(column.clone());
        }
    }
    let header_row = header_at.map(|at| head[at].number);
    let below = declared.max(head.last().map_or(0, |row| row.number)).saturating_sub(header_row.unwrap_or(0));
    found.rows_estimate = found.rows_estimate.map(|sum| sum + u64::from(below));
    found.sheets.push(SheetFound { name, hidden, header_row, columns });
}

fn sample(row: &Row, names: &[String], columns: &[String]) -> Vec<String> {
    let text = |column: &String| {
        let cell = row.cells.iter().find(|(position, _, _)| name_at(names, *position) == *column);
        cell.map_or_else(String::new, |(_, _, value)| shown(&as_text(value)))
    };
    columns.iter().map(text).collect()
}

/// Reads every sheet that was looked at; answers with size and hash of the file.
pub(crate) fn extract(
    source: &Source,
    inspection: &Inspection,
    tally: &mut Tally,
    progress: &dyn Progress,
) -> Result<(u64, String)> {
    guard::inspect(source, &tally.limits, progress)?;
    let sha256 = source.sha256(progress)?;
    let matcher = Rc::clone(&tally.matcher);
    let thin = thinned::thinned(source, Some(&matcher), progress)?;
    let left_out = |sheet: &str, row| thin.as_ref().map_or(0, |thin| thin.left_out(sheet, row));
    caught(|| {
        let mut workbook = open(thin.as_ref().map_or(source, |thin| &thin.workbook))?;
        for sheet in &inspection.sheets {
            let header_row = sheet.header_row.unwrap_or(0);
            let (mut head, mut passed) = (Vec::new(), 0);
            rows(&mut workbook, &sheet.name, progress, &mut |row| {
                if row.number == header_row {
                    head = names(Some(&row));
                }
                if row.number <= header_row {
                    return Ok(true);
                }
                let before = left_out(&sheet.name, Some(row.number));
                tally.pass(before - std::mem::replace(&mut passed, before))?;
                record(row, &head, &sheet.name, tally)?;
                if tally.rows_read.is_multiple_of(1000) {
                    progress.bytes(source.size(), source.size());
                }
                Ok(true)
            })?;
            tally.pass(left_out(&sheet.name, None) - passed)?;
        }
        Ok(())
    })?;
    Ok((source.size(), sha256))
}

pub(super) fn record(row: Row, names: &[String], sheet: &str, tally: &mut Tally) -> Result<()> {
    tally.row()?;
    let texts: Vec<(String, String)> =
        row.cells.iter().map(|(position, _, value)| (name_at(names, *position), as_text(value))).collect();
    let searched: Vec<(&str, &str)> =
        texts.iter().map(|(column, text)| (column.as_str(), text.as_str())).collect();
    let position =
        Position { sheet: Some(sheet.to_owned()), row: Some(u64::from(row.number)), ..tally.position() };
    tally.judge(position, &searched, || {
        let width = names.len().max(row.cells.last().map_or(0, |(position, _, _)| position + 1));
        let cells: Vec<Cell> = (0..width).filter_map(|at| cell(&row, names, at)).collect();
        let pairs = cells.iter().map(|cell| (cell.column.clone(), cell.value.clone()));
        let document = Value::Object(pairs.collect::<Map<_, _>>());
        (cells, document)
    })
}

/// The cell at a position; a named column without a value is empty, an unnamed one is not there.
fn cell(row: &Row, names: &[String], at: usize) -> Option<Cell> {
    let column = name_at(names, at);
    match row.cells.iter().find(|(position, _, _)| *position == at) {
        Some((_, kind, value)) => Some(Cell { column, kind: *kind, value: value.clone() }),
        None if names.get(at).is_some_and(|name| *name != format!("column_{}", at + 1)) => {
            Some(Cell { column, kind: CellKind::Empty, value: Value::Null })
        }
        None => None,
    }
}

/// Reads every sheet as a grid, with merged cells filled.
pub(super) fn grids(source: &Source, limits: &Limits, progress: &dyn Progress) -> Result<Book> {
    let seen = guard::inspect(source, limits, progress)?;
    let sheets = caught(|| {
        let mut workbook = open(source)?;
        let (mut sheets, mut room) = (Vec::new(), Room::default());
        for (name, hidden) in worksheets(&workbook) {
            let mut sheet = Sheet { name, hidden, ..Sheet::default() };
            rows(&mut workbook, &sheet.name, progress, &mut |row| {
                let row = grid_row(row)?;
                if !row.cells.is_empty() {
                    room.take(&row)?;
                    sheet.rows.push(row);
                }
                if sheet.rows.len().is_multiple_of(256) {
                    progress.bytes(sheet.rows.len() as u64, 0);
                }
                Ok(true)
            })?;
            let merged = workbook.merge_cells_by_sheet_name(&sheet.name).map_err(|_| guard::damaged())?;
            let areas: Vec<Area> = merged
                .iter()
                .map(|area| Area {
                    rows: (area.start.0.saturating_add(1), area.end.0.saturating_add(1)),
                    columns: (area.start.1 as usize, area.end.1 as usize),
                })
                .collect();
            fill(&mut sheet, &areas);
            sheets.push(sheet);
        }
        Ok(sheets)
    })?;
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Error::invalid("collect-no-rows"));
    }
    Ok(Book {
        kind: TableKind::Xlsx,
        encoding: None,
        encoding_confident: true,
        delimiter: None,
        formulas: seen.formulas,
        sheets,
    })
}

fn grid_row(row: Row) -> Result<GridRow> {
    let widest = Limits::default().columns;
    let mut cells = Vec::with_capacity(row.cells.len());
    for (position, kind, value) in row.cells {
        let text = as_text(&value);
        if text.trim().is_empty() {
            continue;
        }
        if position >= widest {
            return Err(Error::invalid("collect-columns-too-many")
                .with("line", u64::from(row.number))
                .with("limit", widest));
        }
        cells.resize(position, GridCell::EMPTY);
        cells.push(GridCell { kind, text, filled: false });
    }
    Ok(GridRow { number: row.number, cells })
}

fn open(source: &Source) -> Result<Workbook> {
    Xlsx::new(BufReader::new(source.reader()?)).map_err(|error| match error {
        XlsxError::Password => Error::invalid("collect-xlsx-password"),
        _ => guard::damaged(),
    })
}

fn worksheets(workbook: &Workbook) -> Vec<(String, bool)> {
    let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    sheets.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect()
}

/// Runs the reader of workbooks; where it gives up on a damaged file, the file is refused and the program goes on.
fn caught<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(guard::damaged()))
}

/// Hands on the rows of a sheet that hold anything, until told to stop; answers with the number of rows it declares.
fn rows(
    workbook: &mut Workbook,
    sheet: &str,
    progress: &dyn Progress,
    take: &mut dyn FnMut(Row) -> Result<bool>,
) -> Result<u32> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|_| guard::damaged())?;
    let declared = cells.dimensions().end.0.saturating_add(1);
    let mut row = Row { number: 0, cells: Vec::new() };
    let mut held = 0;
    while let Some(cell) = cells.next_cell().map_err(|_| guard::damaged())? {
        let (index, position) = cell.get_position();
        let number = index.saturating_add(1);
        if number != row.number {
            if number.is_multiple_of(256) {
                check(progress)?;
            }
            let done = std::mem::replace(&mut row, Row { number, cells: Vec::new() });
            held = 0;
            if !done.cells.is_empty() && !take(sorted(done))? {
                return Ok(declared);
            }
        }
        let Some((kind, value)) = typed(cell.get_value(), number)? else { continue };
        held += value.as_str().map_or(0, str::len);
        if row.cells.len() == ROW_CELLS || held > Limits::default().json_record_bytes {
            return Err(Error::invalid("collect-columns-too-many")
                .with("line", u64::from(number))
                .with("limit", ROW_CELLS));
        }
        row.cells.push((position as usize, kind, value));
    }
    if !row.cells.is_empty() {
        take(sorted(row))?;
    }
    Ok(declared)
}

fn sorted(mut row: Row) -> Row {
    row.cells.sort_by_key(|(position, _, _)| *position);
    row
}

/// A cell's value in its own type; nothing for an empty cell.
fn typed(value: &DataRef, row: u32) -> Result<Option<(CellKind, Value)>> {
    let text = |text: &str, kind: CellKind| {
        if text.len() > CELL_CHARACTERS && text.chars().count() > CELL_CHARACTERS {
            return Err(Error::invalid("collect-cell-too-long")
                .with("row", u64::from(row))
                .with("limit", CELL_CHARACTERS));
        }
        Ok((!text.is_empty()).then(|| (kind, Value::from(text))))
    };
    match value {
        DataRef::Empty => Ok(None),
        DataRef::Int(number) => Ok(Some((CellKind::Number, Value::from(*number)))),
        DataRef::Float(number) => Ok(Some((CellKind::Number, numeral(*number)))),
        DataRef::Bool(yes) => Ok(Some((CellKind::Bool, Value::from(*yes)))),
        DataRef::String(found) => text(found, CellKind::Text),
        DataRef::SharedString(found) => text(found, CellKind::Text),
        DataRef::DateTimeIso(found) | DataRef::DurationIso(found) => text(found, CellKind::Date),
        DataRef::DateTime(instant) => Ok(Some((CellKind::Date, Value::from(iso(instant))))),
        DataRef::Error(error) => text(&error.to_string(), CellKind::Text),
    }
}

/// Whole numbers without a decimal point, as they are shown and searched for.
fn numeral(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9e15 {
        return Value::from(number as i64);
    }
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}

/// A date, a time, a date and time, or a duration, in ISO 8601.
fn iso(instant: &ExcelDateTime) -> String {
    let serial = instant.as_f64();
    let (year, month, day, hour, minute, second, milli) = instant.to_ymd_hms_milli();
    if instant.is_duration() {
        let seconds = (serial * 86_400.0).round() as i64;
        return format!("PT{}H{}M{}S", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    let fraction = if milli > 0 { format!(".{milli:03}") } else { String::new() };
    let time = format!("{hour:02}:{minute:02}:{second:02}{fraction}");
    if serial.fract() == 0.0 {
        date
    } else if serial < 1.0 {
        time
    } else {
        format!("{date}T{time}")
    }
}

/// Which of the first rows names the columns.
fn header(head: &[Row], wanted: Option<bool>) -> Option<usize> {
    if wanted == Some(false) || head.is_empty() {
        return None;
    }
    let mut widths: Vec<usize> = head.iter().map(|row| row.cells.len()).collect();
    widths.sort_unstable();
    let usual = widths[widths.len() / 2];
    let at = head.iter().position(|row| row.cells.len() * 10 >= usual * 6)?;
    let dense: Vec<Vec<String>> = head[at..].iter().map(dense).collect();
    let only_text = head[at].cells.iter().all(|(_, kind, _)| *kind == CellKind::Text);
    let looks = only_text && looks_like_header(&dense.iter().collect::<Vec<_>>());
    (wanted == Some(true) || looks).then_some(at)
}

fn dense(row: &Row) -> Vec<String> {
    let width = row.cells.last().map_or(0, |(position, _, _)| position + 1);
    let mut texts = vec![String::new(); width];
    for (position, _, value) in &row.cells {
        texts[*position] = as_text(value);
    }
    texts
}

pub(super) fn names(header: Option<&Row>) -> Vec<String> {
    header.map_or_else(Vec::new, |row| column_names(&dense(row)))
}

fn name_at(names: &[String], position: usize) -> String {
    names.get(position).cloned().unwrap_or_else(|| format!("column_{}", position + 1))
}

#[cfg(test)]
#[path = "spreadsheet_tests.rs"]
mod tests;
