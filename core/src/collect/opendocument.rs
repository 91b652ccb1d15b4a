//! OpenDocument spreadsheets (ODF 1.2, ISO/IEC 26300): the part `content.xml` is streamed, so that a million repeated empty
//! rows cost nothing.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::extract::Tally;
use super::format::Format;
use super::grid::{Area, Book, GridCell, GridRow, Room, Sheet, TableKind, fill, trimmed};
use super::inspect::{Inspection, ReadOptions, SheetFound};
use super::record::CellKind;
use super::source::Source;
use super::spreadsheet::{self, HEAD_ROWS, Row};
use super::{Limits, Progress, check, guard};
use crate::error::{Error, Result};

/// Longest text of a cell, as in the other workbooks.
const CELL_CHARACTERS: usize = 32_767;
/// Most repetitions of a row with content.
const REPEATS: u32 = 10_000;
/// Elements whose text is not that of the cell or sheet.
const PASSED_OVER: [&str; 4] = ["office:annotation", "table:shapes", "table:tracked-changes", "office:forms"];

/// Reads every sheet as a grid, with merged cells filled.
pub(super) fn grids(source: &Source, limits: &Limits, progress: &dyn Progress) -> Result<Book> {
    let (mut sheets, mut room) = (Vec::new(), Room::default());
    let formulas = each(source, limits, progress, &mut |place| {
        match place {
            Place::Sheet { name, hidden } => sheets.push(Sheet { name, hidden, ..Sheet::default() }),
            Place::Row { row, repeats } => {
                let Some(sheet) = sheets.last_mut() else { return Ok(()) };
                for more in 0..repeats {
                    let row = GridRow { number: row.number.saturating_add(more), cells: row.cells.clone() };
                    room.take(&row)?;
                    sheet.rows.push(row);
                }
            }
            Place::End { areas } => {
                if let Some(sheet) = sheets.last_mut() {
                    fill(sheet, &areas);
                }
            }
        }
        Ok(())
    })?;
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Error::invalid("collect-no-rows"));
    }
    Ok(Book {
        kind: TableKind::Ods,
        encoding: None,
        encoding_confident: true,
        delimiter: None,
        formulas,
        sheets,
    })
}

/// Looks at every sheet.
pub(super) fn inspect(
    source: &Source,
    options: &ReadOptions,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Inspection> {
    let mut found = Inspection { rows_estimate: Some(0), ..Inspection::of(Format::Ods) };
    let mut head: Vec<Row> = Vec::new();
    let mut sheet = None;
    each(source, limits, progress, &mut |place| {
        match place {
            Place::Sheet { name, hidden } => sheet = Some((name, hidden, 0)),
            Place::Row { row, repeats } => {
                let first = row.number;
                if let Some((_, _, last)) = &mut sheet {
                    *last = first.saturating_add(repeats - 1);
                }
                for more in 0..repeats.min(u32::try_from(HEAD_ROWS).unwrap_or(0)) {
                    if head.len() < HEAD_ROWS {
                        head.push(Row::of(&row, first.saturating_add(more)));
                    }
                }
            }
            Place::End { .. } => {
                let (head, sheet) = (std::mem::take(&mut head), sheet.take());
                if let Some((name, hidden, last)) = sheet
                    && options.sheet.as_ref().is_none_or(|wanted| *wanted == name)
                {
                    spreadsheet::look_at(&head, last, name, hidden, options, &mut found);
                }
            }
        }
        Ok(())
    })?;
    if found.sheets.is_empty() {
        return Err(Error::invalid("collect-sheet-missing"));
    }
    if found.columns.is_empty() {
        return Err(Error::invalid("collect-no-rows"));
    }
    Ok(found)
}

/// Reads every sheet that was looked at; answers with size and hash of the file.
pub(super) fn extract(
    source: &Source,
    inspection: &Inspection,
    tally: &mut Tally,
    progress: &dyn Progress,
) -> Result<(u64, String)> {
    let limits = tally.limits;
    let mut reading: Option<(&SheetFound, Vec<String>)> = None;
    each(source, &limits, progress, &mut |place| {
        match place {
            Place::Sheet { name, .. } => {
                let sheet = inspection.sheets.iter().find(|sheet| sheet.name == name);
                reading = sheet.map(|sheet| (sheet, Vec::new()));
            }
            Place::Row { row, repeats } => {
                let Some((sheet, names)) = &mut reading else { return Ok(()) };
                let header_row = sheet.header_row.unwrap_or(0);
                for more in 0..repeats {
                    let row = Row::of(&row, row.number.saturating_add(more));
                    if row.number == header_row {
                        *names = spreadsheet::names(Some(&row));
                    }
                    if row.number > header_row {
                        spreadsheet::record(row, names, &sheet.name, tally)?;
                    }
                }
            }
            Place::End { .. } => {}
        }
        Ok(())
    })?;
    Ok((source.size(), source.sha256(progress)?))
}

/// A place in a spreadsheet, in the order of the file.
enum Place {
    /// A sheet begins.
    Sheet { name: String, hidden: bool },
    /// A row that holds anything, and how often it stands there.
    Row { row: GridRow, repeats: u32 },
    /// The sheet ends; these cells of it are merged.
    End { areas: Vec<Area> },
}

/// Hands on every sheet and row; answers whether cells are computed.
fn each(
    source: &Source,
    limits: &Limits,
    progress: &dyn Progress,
    visit: &mut dyn FnMut(Place) -> Result<()>,
) -> Result<bool> {
    let seen = guard::inspect(source, limits, progress)?;
    let mut archive = ZipArchive::new(source.reader()?).map_err(|_| guard::damaged())?;
    refuse_password(&mut archive)?;
    let content = archive.by_name("content.xml").map_err(|_| guard::damaged())?;
    let size = content.size().max(1);
    let mut reading = Reading {
        xml: Reader::from_reader(BufReader::new(content)),
        progress,
        size,
        buffer: Vec::new(),
        hidden_styles: BTreeSet::new(),
        rows: 0,
        visit,
    };
    reading.sheets()?;
    Ok(seen.formulas)
}

fn refuse_password<R: Read + std::io::Seek>(archive: &mut ZipArchive<R>) -> Result<()> {
    let mut manifest = Vec::new();
    if let Ok(part) = archive.by_name("META-INF/manifest.xml") {
        part.take(1 << 20).read_to_end(&mut manifest).map_err(|_| guard::damaged())?;
    }
    if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
        return Err(Error::invalid("collect-xlsx-password"));
    }
    Ok(())
}

struct Reading<'p, 'v, R: BufRead> {
    xml: Reader<R>,
    progress: &'p dyn Progress,
    size: u64,
    buffer: Vec<u8>,
    /// Styles of sheets that are not shown.
    hidden_styles: BTreeSet<String>,
    rows: usize,
    visit: &'v mut dyn FnMut(Place) -> Result<()>,
}

/// What comes next in the file, as far as it concerns a table.
enum Piece {
    Open { name: String, empty: bool, attributes: Vec<(String, String)> },
    Close(String),
    Text(String),
    End,
}

impl<R: BufRead> Reading<'_, '_, R> {
    fn next(&mut self) -> Result<Piece> {
        loop {
            self.buffer.clear();
            let event = self.xml.read_event_into(&mut self.buffer).map_err(|_| guard::damaged())?;
            return Ok(match event {
                Event::Start(start) => opened(&start, false)?,
                Event::Empty(start) => opened(&start, true)?,
                Event::End(end) => Piece::Close(end.name().0.to_owned()),
                Event::Text(text) => Piece::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Piece::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(entity) => Piece::Text(character(&entity)),
                Event::Eof => Piece::End,
                _ => continue,
            });
        }
    }

    /// Reads on to the end of the element that was just opened.
    fn pass_over(&mut self, name: &str) -> Result<()> {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.next()? {
                Piece::Open { name: inner, empty: false, .. } if inner == name => depth += 1,
                Piece::Close(inner) if inner == name => depth -= 1,
                Piece::End => return Err(guard::damaged()),
                _ => {}
            }
        }
        Ok(())
    }

    fn sheets(&mut self) -> Result<()> {
        let mut style = String::new();
        loop {
            match self.next()? {
                Piece::Open { name, attributes, empty } => match name.as_str() {
                    "style:style" => style = of(&attributes, "style:name").to_owned(),
                    "style:table-properties" if of(&attributes, "table:display") == "false" => {
                        self.hidden_styles.insert(style.clone());
                    }
                    "table:table" if !empty => self.sheet(&attributes)?,
                    name if PASSED_OVER.contains(&name) && !empty => self.pass_over(name)?,
                    _ => {}
                },
                Piece::End => return Ok(()),
                _ => {}
            }
        }
    }

    fn sheet(&mut self, attributes: &[(String, String)]) -> Result<()> {
        let hidden = self.hidden_styles.contains(of(attributes, "table:style-name"));
        (self.visit)(Place::Sheet { name: of(attributes, "table:name").to_owned(), hidden })?;
        let (mut number, mut areas) = (1_u32, Vec::new());
        loop {
            match self.next()? {
                Piece::Open { name, attributes, empty } => match name.as_str() {
                    "table:table-row" => {
                        let repeats = count(&attributes, "table:number-rows-repeated");
                        if !empty {
                            let cells = self.row(number, &mut areas)?;
                            self.keep(GridRow { number, cells }, repeats)?;
                        }
                        number = number.saturating_add(repeats);
                    }
                    name if PASSED_OVER.contains(&name) && !empty => self.pass_over(name)?,
                    _ => {}
                },
                Piece::Close(name) if name == "table:table" => break,
                Piece::End => return Err(guard::damaged()),
                _ => {}
            }
        }
        (self.visit)(Place::End { areas })
    }

    /// Hands on a row that holds anything.
    fn keep(&mut self, row: GridRow, repeats: u32) -> Result<()> {
        self.rows += 1;
        if self.rows.is_multiple_of(256) {
            check(self.progress)?;
            self.progress.bytes(self.xml.buffer_position().min(self.size), self.size);
        }
        let row = trimmed(row);
        if row.cells.is_empty() {
            return Ok(());
        }
        if repeats > REPEATS {
            return Err(Error::invalid("collect-rows-too-many").with("limit", u64::from(REPEATS)));
        }
        (self.visit)(Place::Row { row, repeats })
    }

    fn row(&mut self, number: u32, areas: &mut Vec<Area>) -> Result<Vec<GridCell>> {
        let widest = Limits::default().columns;
        let mut cells: Vec<GridCell> = Vec::new();
        // Empty cells are only made once one with content follows: a row may end with 16,000 of them.
        let mut pending = 0_usize;
        loop {
            match self.next()? {
                Piece::Open { name, attributes, empty }
                    if name == "table:table-cell" || name == "table:covered-table-cell" =>
                {
                    let repeats = count(&attributes, "table:number-columns-repeated") as usize;
                    let text = if empty { String::new() } else { self.cell_text(&name, number)? };
                    // What lies under a merged area is not shown.
                    let cell =
                        if name == "table:table-cell" { typed(&attributes, text) } else { GridCell::EMPTY };
                    if cell.is_empty() {
                        pending = pending.saturating_add(repeats);
                        continue;
                    }
                    if pending.saturating_add(repeats) > widest.saturating_sub(cells.len()) {
                        return Err(Error::invalid("collect-columns-too-many")
                            .with("line", u64::from(number))
                            .with("limit", widest));
                    }
                    cells.resize(cells.len() + pending, GridCell::EMPTY);
                    pending = 0;
                    note_area(&attributes, number, cells.len(), areas);
                    cells.extend(std::iter::repeat_n(cell, repeats));
                }
                Piece::Open { name, empty: false, .. } if PASSED_OVER.contains(&name.as_str()) => {
                    self.pass_over(&name)?;
                }
                Piece::Close(name) if name == "table:table-row" => return Ok(cells),
                Piece::End => return Err(guard::damaged()),
                _ => {}
            }
        }
    }

    /// The text of a cell: its paragraphs, a line each.
    fn cell_text(&mut self, cell: &str, row: u32) -> Result<String> {
        let (mut text, mut paragraphs, mut inside) = (String::new(), 0, 0_usize);
        loop {
            match self.next()? {
                Piece::Open { name, attributes, empty } => match name.as_str() {
                    "text:p" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                        inside += usize::from(!empty);
                    }
                    "text:s" => {
                        let spaces = count(&attributes, "text:c") as usize;
                        text.extend(std::iter::repeat_n(' ', spaces.min(CELL_CHARACTERS)));
                    }
                    "text:tab" => text.push('\t'),
                    "text:line-break" => text.push('\n'),
                    name if !empty && (PASSED_OVER.contains(&name) || name.starts_with("draw:")) => {
                        self.pass_over(name)?;
                    }
                    _ => {}
                },
                Piece::Text(piece) if inside > 0 => text.push_str(&piece),
                Piece::Close(name) if name == "text:p" => inside = inside.saturating_sub(1),
                Piece::Close(name) if name == cell => return Ok(text),
                Piece::End => return Err(guard::damaged()),
                _ => {}
            }
            if text.len() > CELL_CHARACTERS && text.chars().count() > CELL_CHARACTERS {
                return Err(Error::invalid("collect-cell-too-long")
                    .with("row", u64::from(row))
                    .with("limit", CELL_CHARACTERS));
            }
        }
    }
}

fn note_area(attributes: &[(String, String)], row: u32, column: usize, areas: &mut Vec<Area>) {
    let (down, across) =
        (count(attributes, "table:number-rows-spanned"), count(attributes, "table:number-columns-spanned"));
    if down > 1 || across > 1 {
        let last = row.saturating_add(down - 1);
        areas.push(Area { rows: (row, last), columns: (column, column + across as usize - 1) });
    }
}

fn opened(start: &BytesStart<'_>, empty: bool) -> Result<Piece> {
    let mut attributes = Vec::new();
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| guard::damaged())?;
        let value =
            attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(|_| guard::damaged())?;
        attributes.push((attribute.key.0.to_owned(), value.into_owned()));
    }
    Ok(Piece::Open { name: start.name().0.to_owned(), empty, attributes })
}

/// The character of `&amp;` or `&#8217;`; an unknown one stays as it is written.
fn character(entity: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(character)) = entity.resolve_char_ref() {
        return character.to_string();
    }
    let name = entity.xml10_content();
    match name.as_ref() {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        other => format!("&{other};"),
    }
}

fn of<'a>(attributes: &'a [(String, String)], name: &str) -> &'a str {
    attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

/// A number of repetitions or of cells spanned; one when not said.
fn count(attributes: &[(String, String)], name: &str) -> u32 {
    of(attributes, name).parse::<u32>().unwrap_or(1).max(1)
}

/// A cell in its own type: what the file stores counts for dates and numbers, what is shown for everything else.
fn typed(attributes: &[(String, String)], shown: String) -> GridCell {
    let (kind, text) = match of(attributes, "office:value-type") {
        "float" | "currency" | "percentage" => match of(attributes, "office:value") {
            "" => (CellKind::Text, shown),
            value => (CellKind::Number, value.to_owned()),
        },
        "date" => {
            let value = of(attributes, "office:date-value");
            (CellKind::Date, value.strip_suffix("T00:00:00").unwrap_or(value).to_owned())
        }
        "boolean" => (CellKind::Bool, of(attributes, "office:boolean-value").to_owned()),
        "time" => (CellKind::Date, of(attributes, "office:time-value").to_owned()),
        _ => match of(attributes, "office:string-value") {
            "" => (CellKind::Text, shown),
            stored => (CellKind::Text, stored.to_owned()),
        },
    };
    GridCell { kind, text, filled: false }
}

#[cfg(test)]
#[path = "opendocument_tests.rs"]
mod tests;
