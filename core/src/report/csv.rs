//! Rows as CSV, in two profiles: for a double click in Excel, and for programs (RFC 4180).
//!
//! A spreadsheet takes a cell that starts with a formula sign for a formula, and CSV cannot say otherwise. The Excel
//! profile therefore puts one `'` before such cells (OWASP, ASVS 1.2.10); [`unguard`] takes exactly that one off again.

use crate::words::Lang;

/// A header and rows of plain cells; several values of one cell stand one per line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// One title per column.
    pub header: Vec<String>,
    /// The rows, each as wide as the header.
    pub rows: Vec<Vec<String>>,
}

/// For whom the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// A double click in Excel: byte order mark, the region's delimiter, formula-safe cells.
    Excel {
        /// `;` where the decimal sign is a comma, else `,`.
        delimiter: char,
    },
    /// Programs: no byte order mark, comma, cells exactly as they are.
    Exchange,
}

impl Profile {
    /// The Excel profile of the region in which this language is written.
    #[must_use]
    pub const fn excel(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::Excel { delimiter: ',' },
            Lang::De | Lang::Fr => Self::Excel { delimiter: ';' },
        }
    }
}

/// The file: UTF-8, every cell quoted, lines ended by CR LF.
#[must_use]
pub fn write(grid: &Grid, profile: Profile) -> Vec<u8> {
    let mut text = String::new();
    if matches!(profile, Profile::Excel { .. }) {
        text.push('\u{feff}');
    }
    for row in std::iter::once(&grid.header).chain(&grid.rows) {
        write_row(&mut text, row, profile);
    }
    text.into_bytes()
}

fn write_row(text: &mut String, row: &[String], profile: Profile) {
    for (place, cell) in row.iter().enumerate() {
        let delimiter = match profile {
            Profile::Excel { delimiter } => delimiter,
            Profile::Exchange => ',',
        };
        if place > 0 {
            text.push(delimiter);
        }
        text.push('"');
        if matches!(profile, Profile::Excel { .. }) && needs_guard(cell) {
            text.push('\'');
        }
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

/// The cell as the Excel profile writes it: with one `'` before it when a spreadsheet would calculate.
#[must_use]
pub fn guard(cell: &str) -> String {
    if needs_guard(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was before [`guard`]; a `'` that guards nothing stays.
#[must_use]
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => cell,
    }
}

/// Whether a spreadsheet could take the cell for a formula. A leading `'` is looked through, so that guarding can be undone
/// without doubt; blanks are, because some programs trim them.
fn needs_guard(cell: &str) -> bool {
    let rest = cell.trim_start_matches(['\'', ' ', '\u{a0}', '\u{feff}']);
    let is_sign = |c: char| {
        matches!(
            c,
            '=' | '+'
                | '-'
                | '@'
                | '|'
                | '%'
                | '\t'
                | '\r'
                | '\n'
                | '\0'
                | '\u{ff1d}'
                | '\u{ff0b}'
                | '\u{ff0d}'
                | '\u{ff20}'
        )
    };
    rest.starts_with(is_sign) && !is_plain_number(cell)
}

/// A negative number as people write it. A leading `+` is not one: it starts telephone numbers, which must keep it.
fn is_plain_number(cell: &str) -> bool {
    let Some(digits) = cell.strip_prefix('-') else { return false };
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && all_digits(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every string of up to five of these, so that each order of signs, quotes and blanks occurs.
    fn nasty() -> Vec<String> {
        let letters = [
            '\'', ' ', '=', '+', '-', '@', '|', '%', '\t', '\r', '\n', '\0', '\u{a0}', '\u{feff}',
            '\u{ff1d}', '\u{ff20}', '1', ',', 'a', '"', ';',
        ];
        let mut all = vec![String::new()];
        let mut last = all.clone();
        for _ in 0..4 {
            last = last
                .iter()
                .flat_map(|start| letters.iter().map(move |letter| format!("{start}{letter}")))
                .collect();
            all.extend(last.iter().cloned());
        }
        all
    }

    #[test]
    fn guarding_is_undone_exactly_for_every_nasty_cell() {
        for cell in nasty() {
            assert_eq!(unguard(&guard(&cell)), cell, "what was typed comes back: {cell:?}");
        }
    }

    #[test]
    fn no_guarded_cell_starts_a_formula() {
        for cell in nasty() {
            let written = guard(&cell);
            let start = written.trim_start_matches([' ', '\u{a0}', '\u{feff}']).chars().next();
            let harmless = !start.is_some_and(|c| "=+-@|%\t\r\n\0＝＋－＠".contains(c));
            assert!(harmless || is_plain_number(&written), "a spreadsheet calculates nothing: {written:?}");
        }
    }

    #[test]
    fn numbers_stay_bare_and_telephone_numbers_keep_their_plus() {
        assert_eq!(guard("-12,50"), "-12,50", "a negative number is no formula");
        assert_eq!(guard("+33 1 23 45 67 89"), "'+33 1 23 45 67 89", "Excel would take it for a sum");
        assert_eq!(guard("+33123456789"), "'+33123456789", "Excel would drop the plus");
        assert_eq!(
            guard("-1+cmd|' /C calc'!A0"),
            "'-1+cmd|' /C calc'!A0",
            "a formula that starts as a number"
        );
        assert_eq!(unguard("'tis"), "'tis", "an apostrophe of the text stays");
    }

    #[test]
    fn the_two_profiles_differ_in_mark_delimiter_and_guard_only() {
        let grid = Grid {
            header: vec!["id".into(), "name".into()],
            rows: vec![vec!["1".into(), "=A1 \"x\"\nsecond".into()]],
        };
        let excel = String::from_utf8(write(&grid, Profile::excel(Lang::De))).unwrap();
        assert_eq!(
            excel, "\u{feff}\"id\";\"name\"\r\n\"1\";\"'=A1 \"\"x\"\"\nsecond\"\r\n",
            "byte order mark, semicolon and guard are what a German Excel needs"
        );
        let exchange = String::from_utf8(write(&grid, Profile::Exchange)).unwrap();
        assert_eq!(
            exchange, "\"id\",\"name\"\r\n\"1\",\"=A1 \"\"x\"\"\nsecond\"\r\n",
            "programs get RFC 4180 and the exact cell"
        );
    }

    #[test]
    fn a_reader_of_rfc_4180_reads_back_every_nasty_cell() {
        let rows: Vec<Vec<String>> =
            nasty().into_iter().step_by(37).map(|cell| vec!["x".into(), cell]).collect();
        let grid = Grid { header: vec!["a".into(), "b".into()], rows };
        let bytes = write(&grid, Profile::Exchange);
        let mut reader = csv::ReaderBuilder::new().from_reader(bytes.as_slice());
        let read: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        assert_eq!(read, grid.rows, "another program sees the same cells");
    }
}
