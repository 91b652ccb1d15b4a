//! What could not be taken in, with the reason beside it: to be mended in a spreadsheet program and imported again.

use crate::collect::grid::{GridCell, Sheet};
use crate::error::{Error, Problem, Result};
use crate::import::header::Header;
use crate::import::plan::Plan;
use crate::interchange::xlsx::plain::{self, Plain};
use crate::words::Words;

/// Most reasons told at once.
const MOST: usize = 50;

/// The reasons, each with its place; the first of them.
#[must_use]
pub fn problems(plan: &Plan) -> Vec<Problem> {
    all(plan).take(MOST).collect()
}

fn all(plan: &Plan) -> impl Iterator<Item = Problem> {
    let of_records = plan.planned.iter().filter(|one| one.is_error()).flat_map(|one| {
        one.problems.iter().map(|problem| {
            let at = if one.sheet.is_empty() {
                problem.at.clone()
            } else {
                format!("{}!{}", one.sheet, problem.at)
            };
            Problem { at, message: problem.message.clone() }
        })
    });
    plan.refused.iter().cloned().chain(of_records)
}

/// What could not be taken in, as a table: the rows as they were, each with its reasons in a last column, or the places with
/// their reasons where there are no rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorSheet {
    /// The names of the columns.
    pub head: Vec<String>,
    /// The rows, each as wide as the head.
    pub rows: Vec<Vec<GridCell>>,
}

/// Puts together what could not be taken in.
#[must_use]
pub fn sheet(plan: &Plan, table: Option<(&Sheet, &Header)>, words: &Words) -> ErrorSheet {
    // Marked for the reader only: imported again, the reasons are no content.
    let title = words.say("import-column-reason");
    let reason = words.say_with("export-calculated", &[("title", title.into())]);
    let Some((sheet, header)) = table else {
        let head = vec![words.say("import-column-place"), reason];
        let rows = all(plan).map(|problem| [problem.at, problem.message].map(GridCell::text).to_vec());
        return ErrorSheet { head, rows: rows.collect() };
    };
    let mut head: Vec<String> = header.columns.iter().map(|column| column.label.clone()).collect();
    head.push(reason);
    let mut rows = Vec::new();
    for one in plan.planned.iter().filter(|one| one.is_error()) {
        let said = one.problems.iter().map(|problem| format!("{}: {}", problem.at, problem.message));
        let mut said = said.collect::<Vec<_>>().join("\n");
        for number in &one.rows {
            let Ok(at) = sheet.rows.binary_search_by_key(number, |row| row.number) else { continue };
            let row = &sheet.rows[at];
            let cell = |position: usize| row.cells.get(position).cloned().unwrap_or(GridCell::EMPTY);
            let mut cells: Vec<GridCell> =
                header.columns.iter().map(|column| cell(column.position)).collect();
            // The reasons stand once, at the record's first row.
            cells.push(GridCell::text(std::mem::take(&mut said)));
            rows.push(cells);
        }
    }
    ErrorSheet { head, rows }
}

/// The table as delimited text. Cells that a spreadsheet program would compute are guarded by an apostrophe, which reading
/// takes off again.
///
/// # Errors
/// Bug when it cannot be put together.
pub fn csv(sheet: &ErrorSheet) -> Result<Vec<u8>> {
    let bad = |_| Error::bug("import/reasons");
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(sheet.head.iter().map(|name| guarded(name))).map_err(bad)?;
    for row in &sheet.rows {
        let (reason, cells) = row.split_last().ok_or_else(|| Error::bug("import/reasons"))?;
        let cells = cells.iter().map(|cell| guarded(&cell.text));
        writer.write_record(cells.chain([reason.text.clone()])).map_err(bad)?;
    }
    writer.into_inner().map_err(|_| Error::bug("import/reasons"))
}

/// The table as a workbook: texts stay texts whatever they begin with, days are days and numbers numbers.
///
/// # Errors
/// Bug when it does not fit the format.
pub fn xlsx(sheet: &ErrorSheet, on: chrono::NaiveDate, words: &Words) -> Result<Vec<u8>> {
    let title = words.say("import-errors-title");
    plain::write(&Plain { title: &title, on, head: &sheet.head, rows: &sheet.rows, told: true })
}

fn guarded(text: &str) -> String {
    let computed = text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\0']);
    if computed { format!("'{text}") } else { text.to_owned() }
}
