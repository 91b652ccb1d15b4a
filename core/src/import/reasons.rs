//! What could not be taken in, with the reason beside it: to be mended in a spreadsheet program and imported again.

use crate::collect::grid::Sheet;
use crate::error::{Error, Problem, Result};
use crate::import::header::Header;
use crate::import::plan::Plan;
use crate::words::Words;

/// Most reasons told at once.
const MOST: usize = 50;

/// The reasons, each with its place; the first of them.
#[must_use]
pub fn problems(plan: &Plan) -> Vec<Problem> {
    let of_records = plan.planned.iter().flat_map(|one| {
        one.problems.iter().map(|problem| {
            let at = if one.sheet.is_empty() {
                problem.at.clone()
            } else {
                format!("{}!{}", one.sheet, problem.at)
            };
            Problem { at, message: problem.message.clone() }
        })
    });
    plan.refused.iter().cloned().chain(of_records).take(MOST).collect()
}

/// Delimited text with the rows in error, each with its reasons in a last column; places where there are no rows. Cells that a
/// spreadsheet program would compute are guarded by an apostrophe, which reading takes off again.
///
/// # Errors
/// Bug when it cannot be put together.
pub fn csv(plan: &Plan, table: Option<(&Sheet, &Header)>, words: &Words) -> Result<(Vec<u8>, usize)> {
    let bad = |_| Error::bug("import/reasons");
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(b"\xEF\xBB\xBF".to_vec());
    let reason = words.say("import-column-reason");
    let mut rows = 0;
    if let Some((sheet, header)) = table {
        let mut names: Vec<String> = header.columns.iter().map(|column| guarded(&column.label)).collect();
        names.push(reason);
        writer.write_record(&names).map_err(bad)?;
        for one in plan.planned.iter().filter(|one| !one.problems.is_empty()) {
            let said = one.problems.iter().map(|problem| format!("{}: {}", problem.at, problem.message));
            let said = said.collect::<Vec<_>>().join("\n");
            for (n, number) in one.rows.iter().enumerate() {
                let Some(row) = sheet.rows.iter().find(|row| row.number == *number) else { continue };
                let cell = |position: usize| row.cells.get(position).map_or("", |cell| cell.text.as_str());
                let mut cells: Vec<String> =
                    header.columns.iter().map(|column| guarded(cell(column.position))).collect();
                cells.push(if n == 0 { said.clone() } else { String::new() });
                writer.write_record(&cells).map_err(bad)?;
                rows += 1;
            }
        }
    } else {
        writer.write_record([words.say("import-column-place"), reason]).map_err(bad)?;
        for problem in problems(plan) {
            writer.write_record([guarded(&problem.at), problem.message]).map_err(bad)?;
            rows += 1;
        }
    }
    let bytes = writer.into_inner().map_err(|_| Error::bug("import/reasons"))?;
    Ok((bytes, rows))
}

fn guarded(text: &str) -> String {
    let computed = text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\0']);
    if computed { format!("'{text}") } else { text.to_owned() }
}
