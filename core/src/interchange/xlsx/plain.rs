//! One plain table as a workbook: named columns, a frozen head, a filter; texts stay texts.

use rust_xlsxwriter::{
    Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{INK, LINE, SHADE, WIDEST, count, failed, fitting, head_format, height, iso_day, properties};
use crate::collect::grid::GridCell;
use crate::collect::record::CellKind;
use crate::error::Result;

/// What the workbook holds.
pub struct Plain<'a> {
    /// Its title, and the name of its sheet: at most 31 signs.
    pub title: &'a str,
    /// The day that it was made.
    pub on: chrono::NaiveDate,
    /// The names of the columns.
    pub head: &'a [String],
    /// The rows, each as wide as the head.
    pub rows: &'a [Vec<GridCell>],
    /// Whether the last column is told to the reader about the others, and is set apart.
    pub told: bool,
}

/// Writes the workbook.
///
/// # Errors
/// Bug when the table does not fit the format.
pub fn write(plain: &Plain<'_>) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(plain.title, "", plain.on)?);
    sheet(workbook.add_worksheet(), plain).map_err(failed)?;
    workbook.save_to_buffer().map_err(failed)
}

fn sheet(page: &mut Worksheet, plain: &Plain<'_>) -> std::result::Result<(), XlsxError> {
    page.set_name(plain.title.chars().take(31).collect::<String>())?;
    let widths: Vec<f64> = (0..plain.head.len()).map(|place| width(plain, place)).collect();
    let last = plain.head.len().saturating_sub(1);
    for ((place, name), width) in (0_u16..).zip(plain.head).zip(&widths) {
        page.set_column_width(place, *width)?;
        page.write_string_with_format(0, place, fitting(name), &head_format(false))?;
    }
    page.set_row_height(0, 30)?;
    let formats = [false, true].map(cell_format);
    for (row, cells) in (1_u32..).zip(plain.rows) {
        for (place, cell) in (0_u16..).zip(cells) {
            let [text, day] = &formats[usize::from(plain.told && usize::from(place) == last)];
            match typed(cell) {
                Typed::Nothing => {}
                Typed::Number(number) => {
                    page.write_number_with_format(
                        row,
                        place,
                        number,
                        &text.clone().set_num_format("General"),
                    )?;
                }
                Typed::Day(date) => {
                    page.write_datetime_with_format(row, place, &date, day)?;
                }
                Typed::Text => {
                    page.write_string_with_format(row, place, fitting(&cell.text), text)?;
                }
            }
        }
        let texts: Vec<String> = cells.iter().map(|cell| cell.text.clone()).collect();
        page.set_row_height(row, height(&texts, widths.iter().copied()))?;
    }
    page.set_freeze_panes(1, 0)?;
    let rows = u32::try_from(plain.rows.len()).unwrap_or(u32::MAX);
    page.autofilter(0, 0, rows, u16::try_from(last).unwrap_or(u16::MAX))?;
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

enum Typed {
    Nothing,
    Text,
    Number(f64),
    Day(ExcelDateTime),
}

/// How a cell is written: in its own type where that loses nothing, else as text.
fn typed(cell: &GridCell) -> Typed {
    match cell.kind {
        _ if cell.is_empty() => Typed::Nothing,
        CellKind::Number => match cell.text.parse::<f64>() {
            Ok(number) if number.to_string() == cell.text => Typed::Number(number),
            _ => Typed::Text,
        },
        CellKind::Date => iso_day(&cell.text).map_or(Typed::Text, Typed::Day),
        _ => Typed::Text,
    }
}

/// The formats of texts and of days; what is told stands on a shade.
fn cell_format(told: bool) -> [Format; 2] {
    let format = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_font_color(Color::RGB(INK))
        .set_border_bottom(FormatBorder::Hair)
        .set_border_color(Color::RGB(LINE));
    let format = if told { format.set_background_color(Color::RGB(SHADE)) } else { format };
    // Text stays text when it is edited: what begins with "=" is no formula.
    [format.clone().set_num_format("@"), format.set_num_format("yyyy-mm-dd")]
}

/// A width that shows most of what is there, never more than [`WIDEST`].
fn width(plain: &Plain<'_>, place: usize) -> f64 {
    let longest = |text: &str| text.lines().map(count).max().unwrap_or(0);
    let cells = plain.rows.iter().take(2_000).filter_map(|row| row.get(place));
    let widest = cells.map(|cell| longest(&cell.text)).max().unwrap_or(0);
    let title = plain.head.get(place).map_or(0, |name| count(name).min(28) + 4);
    (f64::from(widest.max(title)) + 2.0).clamp(9.0, WIDEST)
}
