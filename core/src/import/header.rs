//! Which row of a sheet names its columns: not always the first, sometimes two rows together, with guidance below.

use crate::collect::grid::{GridCell, GridRow, Sheet};
use crate::collect::record::CellKind;

/// Rows at the beginning of a sheet among which the header is looked for.
const HEAD_ROWS: usize = 60;
/// Longest text of a cell that names a column.
const LONGEST: usize = 160;
/// How many values of a column are shown.
const SAMPLES: usize = 3;
/// From this length on a text beside shorter ones is guidance, not data.
const GUIDANCE: usize = 90;

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderColumn {
    /// Its place, from 0.
    pub position: usize,
    /// Its name, each once; with the name of its group before a slash.
    pub name: String,
    /// The words of the lowest header row alone.
    pub label: String,
    /// The first different values.
    pub samples: Vec<String>,
    /// In how many rows it holds anything.
    pub filled: usize,
}

/// Why a row below the header is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// It explains the columns.
    Guidance,
    /// It is the template's own example.
    Example,
}

/// Where a table begins and what its columns are called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Header {
    /// Number of the lowest row of the header; 0 when no row names the columns.
    pub row: u32,
    /// Number of the row above it that names groups of columns.
    pub group_row: Option<u32>,
    /// The columns in order.
    pub columns: Vec<HeaderColumn>,
    /// Rows below the header that are no records.
    pub passed: Vec<(u32, Passed)>,
}

impl Header {
    /// The rows of records below the header.
    pub fn rows<'s>(&'s self, sheet: &'s Sheet) -> impl Iterator<Item = &'s GridRow> {
        sheet.rows.iter().filter(|row| {
            row.number > self.row && !self.passed.iter().any(|(number, _)| *number == row.number)
        })
    }
}

/// Finds the header of a sheet; `wanted` is the row chosen by hand, 0 for a table without one. `known` says whether a label
/// is that of a field.
#[must_use]
pub fn find(sheet: &Sheet, wanted: Option<u32>, known: &dyn Fn(&str) -> bool) -> Header {
    let at = match wanted {
        Some(0) => None,
        Some(number) => sheet.rows.iter().position(|row| row.number == number),
        None => detect(&sheet.rows, known),
    };
    let mut header = Header { row: at.map_or(0, |at| sheet.rows[at].number), ..Header::default() };
    let group = at.and_then(|at| group_above(&sheet.rows, at));
    header.group_row = group.map(|row| row.number);
    header.passed = passed(&sheet.rows, header.row);
    header.columns = columns(sheet, &header, at.map(|at| &sheet.rows[at]), group);
    header
}

/// The row that looks most like names of columns: words, each once, many of them known.
fn detect(rows: &[GridRow], known: &dyn Fn(&str) -> bool) -> Option<usize> {
    let usual = usual_width(rows);
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in rows.iter().take(HEAD_ROWS).enumerate() {
        let cells: Vec<&GridCell> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
        let names = cells.iter().filter(|cell| !cell.filled && names_a_column(cell)).count();
        if names == 0 || names * 10 < cells.iter().filter(|cell| !cell.filled).count() * 8 {
            continue;
        }
        let familiar = cells.iter().filter(|cell| known(&cell.text)).count();
        let below = rows.len() > at + 1;
        let wide_enough = names * 2 >= usual || familiar >= 2;
        if !wide_enough || (!below && familiar == 0) {
            continue;
        }
        // What is known counts most; otherwise the first wide row wins.
        let score = familiar * 1000 + names.min(usual) * 4 + usize::from(below);
        if best.is_none_or(|(_, top)| score > top) {
            best = Some((at, score));
        }
    }
    best.map(|(at, _)| at)
}

fn usual_width(rows: &[GridRow]) -> usize {
    let mut widths: Vec<usize> = rows
        .iter()
        .take(HEAD_ROWS)
        .map(|row| row.cells.iter().filter(|cell| !cell.is_empty()).count())
        .collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

fn names_a_column(cell: &GridCell) -> bool {
    let text = cell.text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    cell.kind == CellKind::Text
        && text.chars().count() <= LONGEST
        && text.chars().any(char::is_alphabetic)
        && !text.contains('@')
        && digits * 2 < text.chars().count().max(1)
}

/// The row just above that names groups: at least two of them, or an area over several columns but not over all.
fn group_above(rows: &[GridRow], at: usize) -> Option<&GridRow> {
    let (header, above) = (&rows[at], rows.get(at.checked_sub(1)?)?);
    if above.number + 1 != header.number {
        return None;
    }
    let width = header.cells.iter().filter(|cell| !cell.is_empty()).count();
    let mut groups: Vec<&str> = Vec::new();
    for cell in above.cells.iter().filter(|cell| !cell.is_empty()) {
        if !names_a_column(cell) {
            return None;
        }
        if groups.last() != Some(&cell.text.as_str()) {
            groups.push(&cell.text);
        }
    }
    let merged = above.cells.iter().any(|cell| cell.filled);
    let down =
        above.cells.iter().zip(&header.cells).any(|(upper, lower)| lower.filled && lower.text == upper.text);
    let enough = groups.len() >= 2 && (merged || down);
    (enough && groups.len() <= width).then_some(above)
}

fn columns(
    sheet: &Sheet,
    header: &Header,
    names: Option<&GridRow>,
    group: Option<&GridRow>,
) -> Vec<HeaderColumn> {
    let data: Vec<&GridRow> = header.rows(sheet).collect();
    let widest = data.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let width = widest.max(names.map_or(0, |row| row.cells.len()));
    let mut columns: Vec<HeaderColumn> = Vec::new();
    for position in 0..width {
        let own = names.map_or("", |row| row.text(position));
        let above = group.map_or("", |row| row.text(position));
        let label = if own.is_empty() { above } else { own };
        let mut column = HeaderColumn {
            position,
            name: if above.is_empty() || above == label {
                one_line(label)
            } else {
                one_line(&format!("{above} / {label}"))
            },
            label: one_line(label),
            samples: Vec::new(),
            filled: 0,
        };
        for cell in data.iter().filter_map(|row| row.cell(position)) {
            column.filled += 1;
            let value = shown(&cell.text);
            if column.samples.len() < SAMPLES && !column.samples.contains(&value) {
                column.samples.push(value);
            }
        }
        if column.name.is_empty() {
            // A column without name and content is the sheet's margin.
            if column.filled == 0 {
                continue;
            }
            column.name = letters(position);
        }
        columns.push(column);
    }
    number_twins(&mut columns);
    columns
}

/// Columns of the same name are told apart by a number.
fn number_twins(columns: &mut [HeaderColumn]) {
    let mut seen = std::collections::BTreeMap::<String, u32>::new();
    for column in columns {
        let count = seen.entry(column.name.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            column.name = format!("{} ({count})", column.name);
        }
    }
}

/// Rows below the header that explain the columns, or are the template's example.
fn passed(rows: &[GridRow], header: u32) -> Vec<(u32, Passed)> {
    let below: Vec<&GridRow> = rows.iter().filter(|row| row.number > header).collect();
    let mut passed = Vec::new();
    for (at, row) in below.iter().enumerate() {
        let first = row.cells.iter().find(|cell| !cell.is_empty()).map_or("", |cell| cell.text.trim());
        if is_example(first) {
            passed.push((row.number, Passed::Example));
        } else if header > 0 && at < 2 && explains(row, &below[at + 1..]) {
            passed.push((row.number, Passed::Guidance));
        }
    }
    passed
}

/// Whether a name is marked as an example of the template.
#[must_use]
pub fn is_example(text: &str) -> bool {
    let lower = text.trim_start_matches(['(', '[', ' ']).to_lowercase();
    let marked = text.starts_with(['(', '[']);
    ["exemple", "example", "beispiel"].iter().any(|word| {
        lower.strip_prefix(word).is_some_and(|rest| marked || rest.trim_start().starts_with([':', ')', ']']))
    })
}

/// Most of its cells are long, while those of the rows below are not.
fn explains(row: &GridRow, below: &[&GridRow]) -> bool {
    let lengths = |row: &GridRow| -> Vec<usize> {
        row.cells
            .iter()
            .filter(|cell| !cell.is_empty() && !cell.filled)
            .map(|cell| cell.text.chars().count())
            .collect()
    };
    let own = lengths(row);
    let long = own.iter().filter(|length| **length >= GUIDANCE).count();
    if own.is_empty() || long * 2 < own.len() {
        return false;
    }
    let others: Vec<usize> = below.iter().take(20).flat_map(|row| lengths(row)).collect();
    let mean = |all: &[usize]| all.iter().sum::<usize>() / all.len().max(1);
    !others.is_empty() && mean(&others) * 2 < mean(&own)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value cut short for the screen.
#[must_use]
pub fn shown(text: &str) -> String {
    let line = one_line(text);
    if line.chars().count() <= 120 { line } else { line.chars().take(119).chain(['…']).collect() }
}

/// The letters by which spreadsheet programs call a column.
#[must_use]
pub fn letters(position: usize) -> String {
    let (mut left, mut text) = (position + 1, String::new());
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        text.insert(0, char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::Unwatched;
    use crate::collect::grid::read_clipboard;

    fn sheet(text: &str) -> Sheet {
        read_clipboard(text, &[], &Unwatched).unwrap().sheets.remove(0)
    }

    fn names(header: &Header) -> Vec<&str> {
        header.columns.iter().map(|column| column.name.as_str()).collect()
    }

    #[test]
    fn a_header_below_titles_is_found_and_a_row_by_hand_wins() {
        let sheet = sheet(
            "Our register\t\t\n\nName\tPurpose\tOwner\nPayroll\tPaying staff\tHR\nNews\tNewsletter\tPR\n",
        );
        let header = find(&sheet, None, &|_| false);
        assert_eq!(header.row, 3, "the title above is narrower than the table");
        assert_eq!(names(&header), ["Name", "Purpose", "Owner"], "columns by their names");
        assert_eq!(header.columns[0].samples, ["Payroll", "News"], "values to recognise the column by");
        assert_eq!(find(&sheet, Some(4), &|_| false).columns[0].name, "Payroll", "chosen by hand");
        let none = find(&sheet, Some(0), &|_| false);
        assert_eq!(names(&none), ["A", "B", "C"], "without a header, columns are called by their letters");
    }

    #[test]
    fn known_labels_decide_where_rows_look_alike() {
        let sheet = sheet("Contact\tPerson\tPlace\nName\tZweck\tEmpfänger\nLohn\tZahlung\tBank\n");
        let header = find(&sheet, None, &|label| ["Name", "Zweck"].contains(&label));
        assert_eq!(header.row, 2, "the row with labels of fields is the header");
    }

    #[test]
    fn columns_of_the_same_name_are_told_apart_and_margins_left_out() {
        let header = find(&sheet("Name\t\tNote\tNote\na\t\tb\tc\n"), None, &|_| false);
        assert_eq!(names(&header), ["Name", "Note", "Note (2)"], "an empty margin is no column");
    }

    #[test]
    fn guidance_and_examples_below_the_header_are_no_records() {
        let long = "Say here in one or two sentences why you process the data, as concretely as you can, and no more than that.";
        let text = format!("Name\tPurpose\n{long}\t{long}\n(EXEMPLE) Paie\tPayer\nLogs\tSecurity\n");
        let header = find(&sheet(&text), None, &|_| false);
        assert_eq!(
            header.passed,
            [(2, Passed::Guidance), (3, Passed::Example)],
            "only what the organisation wrote is a record"
        );
        assert!(!is_example("Exemplar archive"), "a name that begins alike is a name");
    }

    #[test]
    fn letters_count_as_spreadsheets_do() {
        assert_eq!(
            [letters(0), letters(25), letters(26), letters(702)],
            ["A", "Z", "AA", "AAA"],
            "A, Z, AA, AAA"
        );
    }
}
