//! The workbook as XLSX: typed days, dropdowns, frozen heads, printed on landscape pages. Home of `rust_xlsxwriter`.
//!
//! Strings are written as strings, so that a cell which begins with `=` stays text. The time of creation is the day of the
//! export: the same register gives the same bytes.

pub mod ico;
pub mod plain;

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, Note, Table, TableColumn, TableStyle, Workbook, Worksheet, XlsxError,
};

use super::book::{Book, ChoiceList, Column, META, Sheet};
use super::cell::KEEP;
use crate::error::{Error, Result};
use crate::words::Words;

/// The most signs that a cell of a spreadsheet holds.
const LONGEST: usize = 32_767;
/// How many rows below the last one still offer dropdowns, for those who add some.
const SPARE_ROWS: usize = 200;
/// Widest column in characters.
const WIDEST: f64 = 60.0;
/// Characters that one landscape page shows side by side at a size that can be read.
const PAGE: f64 = 190.0;
/// Highest row in points.
const HIGHEST: f64 = 405.0;
/// Marks a cell that was too long for a spreadsheet: it is not taken in again.
pub const CUT: &str = "\u{2426}\u{2702}";

const INK: u32 = 0x0022_2B33;
const GREY: u32 = 0x0068_7078;
const HEAD: u32 = 0x001F_4E5F;
const HEAD_GREY: u32 = 0x0080_8A91;
const LINE: u32 = 0x00D5_DADE;
const SHADE: u32 = 0x00F3_F5F6;

pub(super) fn failed(_: XlsxError) -> Error {
    Error::bug("interchange/xlsx")
}

/// Writes the workbook.
///
/// # Errors
/// Bug when the sheets do not fit the format; tests keep them fitting.
pub fn write(book: &Book) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&book.title, &book.author, book.as_of_iso)?);
    let words = Words::of(book.lang);
    let lists = words.say("sheet-lists");
    for (place, sheet) in book.sheets.iter().enumerate() {
        let page = workbook.add_worksheet();
        sheet_page(page, sheet, book, &lists).map_err(failed)?;
        if place == 0 {
            page.set_active(true);
        }
    }
    lists_page(workbook.add_worksheet(), &lists, book).map_err(failed)?;
    let page = workbook.add_worksheet();
    page.set_name(META).map_err(failed)?.set_hidden(true);
    for (row, cells) in (0..).zip(&book.meta) {
        for (column, cell) in (0..).zip(cells) {
            page.write_string(row, column, cell).map_err(failed)?;
        }
    }
    workbook.save_to_buffer().map_err(failed)
}

/// What a workbook says of itself; made on the day it is about, at noon.
pub(super) fn properties(title: &str, author: &str, on: chrono::NaiveDate) -> Result<DocProperties> {
    use chrono::Datelike;
    let year = u16::try_from(on.year()).map_err(|_| Error::bug("interchange/xlsx-year"))?;
    let (month, day) = (u8::try_from(on.month()).unwrap_or(1), u8::try_from(on.day()).unwrap_or(1));
    let made = ExcelDateTime::from_ymd(year, month, day).and_then(|day| day.and_hms(12, 0, 0));
    Ok(DocProperties::new()
        .set_title(title)
        .set_author(author)
        .set_company(author)
        .set_comment("RopaDesk")
        .set_creation_datetime(&made.map_err(failed)?))
}

fn sheet_page(
    page: &mut Worksheet,
    sheet: &Sheet,
    book: &Book,
    lists: &str,
) -> std::result::Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let columns: Vec<_> = sheet.columns.iter().map(table_column).collect();
    let last = u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let widths: Vec<f64> = (0..sheet.columns.len()).map(|place| width(sheet, place)).collect();
    for (place, column) in (0_u16..).zip(&sheet.columns) {
        page.set_column_width(place, widths.get(usize::from(place)).copied().unwrap_or(10.0))?;
        page.set_column_format(place, &cell_format(column))?;
        if !column.help.is_empty() {
            page.insert_note(0, place, &note(&column.help))?;
        }
        if let Some(list) = column.list {
            let end = rows.saturating_add(u32::try_from(SPARE_ROWS).unwrap_or(0));
            page.add_data_validation(1, place, end, place, &choice(list, book, lists))?;
        }
    }
    // A table needs a row below its head, even when there is nothing to say.
    let table = Table::new().set_name(format!("ropa_{}", sheet.table)).set_columns(&columns);
    let table = table.set_style(TableStyle::Light1).set_banded_rows(true);
    page.add_table(0, 0, rows.max(1), last, &table)?;
    page.set_row_height(0, 30)?;
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for ((place, column), cell) in (0_u16..).zip(&sheet.columns).zip(cells) {
            if cell.is_empty() {
                continue;
            }
            let format = cell_format(column);
            match day(column, cell) {
                Some(day) => page.write_datetime_with_format(row, place, &day, &format)?,
                None => page.write_string_with_format(row, place, fitting(cell), &format)?,
            };
        }
    }
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        let widths = (0..).map(|place| widths.get(place).copied().unwrap_or(10.0));
        page.set_row_height(row, height(cells, widths))?;
    }
    page.set_freeze_panes(1, u16::try_from(sheet.frozen).unwrap_or(0))?;
    printed(page, book)?;
    // What does not fit one page's width at a size that can be read goes on beside it, under the same names.
    let total: f64 = widths.iter().sum();
    if total > PAGE {
        page.set_print_fit_to_pages(pages(total), 0);
        page.set_repeat_columns(1, 2)?;
    }
    Ok(())
}

/// Landscape A4, all columns on one page's width, the head on every page, title and day at the foot.
fn printed(page: &mut Worksheet, book: &Book) -> std::result::Result<(), XlsxError> {
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    let safe = |text: &str| text.replace('&', "&&").chars().take(80).collect::<String>();
    page.set_footer(format!(
        "&L&8{} \u{b7} {}&C&8{}&R&8&P / &N",
        safe(&book.title),
        safe(&book.author),
        safe(&book.as_of)
    ));
    page.set_header("&L&8&A");
    Ok(())
}

fn table_column(column: &Column) -> TableColumn {
    TableColumn::new()
        .set_header(&column.title)
        .set_format(cell_format(column))
        .set_header_format(head_format(column.is_calculated))
}

pub(super) fn head_format(is_grey: bool) -> Format {
    Format::new()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(Color::RGB(if is_grey { HEAD_GREY } else { HEAD }))
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
        .set_border_bottom(FormatBorder::Thin)
        .set_border_color(Color::RGB(LINE))
}

fn cell_format(column: &Column) -> Format {
    let format = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_font_color(Color::RGB(if column.is_calculated { GREY } else { INK }))
        .set_border_bottom(FormatBorder::Hair)
        .set_border_color(Color::RGB(LINE));
    let format = if column.is_calculated {
        format.set_background_color(Color::RGB(SHADE)).set_italic()
    } else {
        format
    };
    // Text stays text when it is edited: "1-2" is no date, "007" no number.
    if column.is_date { format.set_num_format("yyyy-mm-dd") } else { format.set_num_format("@") }
}

fn note(text: &str) -> Note {
    let height = 40 + 16 * u32::try_from(text.chars().count() / 34).unwrap_or(1);
    Note::new(text).set_author("RopaDesk").add_author_prefix(false).set_width(240).set_height(height)
}

/// A dropdown from the sheet of lists; another word is warned of, not refused: the import says what it understands.
fn choice(list: usize, book: &Book, sheet: &str) -> DataValidation {
    let letter = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(list).unwrap_or(0));
    let count = book.lists.get(list).map_or(0, |list| list.words.len()) + 1;
    let sheet = sheet.replace('\'', "''");
    DataValidation::new()
        .allow_list_formula(Formula::new(format!("='{sheet}'!${letter}$2:${letter}${count}")))
        .set_error_style(DataValidationErrorStyle::Warning)
}

fn lists_page(page: &mut Worksheet, name: &str, book: &Book) -> std::result::Result<(), XlsxError> {
    page.set_name(name)?;
    for (place, ChoiceList { title, words: items, .. }) in (0_u16..).zip(&book.lists) {
        let widest = items.iter().map(|item| item.chars().count()).chain([title.chars().count()]).max();
        page.set_column_width(
            place,
            f64::from(u32::try_from(widest.unwrap_or(8)).unwrap_or(8)).min(WIDEST) + 2.0,
        )?;
        page.write_string_with_format(0, place, title, &head_format(true))?;
        for (row, item) in (1_u32..).zip(items) {
            page.write_string(row, place, item)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    printed(page, book)
}

/// The day in a cell of days; none where people wrote something else.
fn day(column: &Column, cell: &str) -> Option<ExcelDateTime> {
    if column.is_date { iso_day(cell) } else { None }
}

/// The day that a text names in ISO 8601; none for any other text.
fn iso_day(text: &str) -> Option<ExcelDateTime> {
    use chrono::Datelike;
    let day: chrono::NaiveDate = text.parse().ok()?;
    let part = |number: u32| u8::try_from(number).ok();
    ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, part(day.month())?, part(day.day())?).ok()
}

/// The cell, or as much of it as a spreadsheet holds, marked as cut.
pub(super) fn fitting(cell: &str) -> String {
    // Spreadsheets count UTF-16 units.
    if cell.len() <= LONGEST || cell.encode_utf16().count() <= LONGEST {
        return cell.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}");
    }
    let mut units = 0;
    let room = LONGEST - 16;
    let kept: String = cell
        .chars()
        .take_while(|sign| {
            units += sign.len_utf16();
            units < room && *sign != KEEP
        })
        .collect();
    format!("{kept}\n{CUT}")
}

/// A width that shows most of what is there: its longest line, its title, never more than [`WIDEST`].
fn width(sheet: &Sheet, place: usize) -> f64 {
    let Some(column) = sheet.columns.get(place) else { return 10.0 };
    // Identifiers are for programs: a narrow column is enough.
    if matches!(column.key.as_str(), "id" | "of") {
        return 11.0;
    }
    let longest_line = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let cells = sheet.rows.iter().take(2_000).filter_map(|row| row.get(place)).map(|cell| longest_line(cell));
    let title = column.title.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
    let longest = cells.max().unwrap_or(0).max(title + 4).max(column.title.chars().count() / 2 + 3);
    (f64::from(u32::try_from(longest).unwrap_or(10)) + 2.0).clamp(9.0, WIDEST)
}

/// A height that shows all lines of the fullest cell, as wide as its column; spreadsheets do not work it out on opening.
pub(super) fn height(cells: &[String], widths: impl Iterator<Item = f64>) -> f64 {
    let lines = |(cell, width): (&String, f64)| {
        let lines = cell.lines().map(|line| (f64::from(count(line)) / width.max(4.0)).ceil().max(1.0));
        lines.sum::<f64>()
    };
    let most = cells.iter().zip(widths).map(lines).fold(1.0, f64::max);
    (most * 15.0 + 2.0).clamp(17.0, HIGHEST)
}

fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// How many pages side by side hold columns of this width.
pub(super) fn pages(width: f64) -> u16 {
    let mut pages = 1;
    while f64::from(pages) * PAGE < width && pages < 12 {
        pages += 1;
    }
    pages
}
