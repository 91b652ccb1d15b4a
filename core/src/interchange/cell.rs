//! Text in a cell of a table, so that every text comes back as it was: blanks at its ends, control characters, empty lines.
//!
//! People rarely type the signs of Unicode's "Control Pictures" block, and see what they mean: a line break inside one line of
//! a cell is `␊`, a blank at an end `␠`. [`KEEP`] before a sign says that it stands for itself.

/// Stands before a sign that is meant as it is; alone, for an empty line.
pub const KEEP: char = '\u{2426}';

/// Where the pictures of the control characters begin: each has the code of its character above this.
const PICTURES: u32 = 0x2400;

/// A whole text as a cell: its line breaks stay, everything that a spreadsheet would lose is pictured.
#[must_use]
pub fn guard(text: &str) -> String {
    write(text, true)
}

/// A text as one line of a cell, which may be one of several; an empty one is [`KEEP`] alone.
#[must_use]
pub fn guard_line(text: &str) -> String {
    if text.is_empty() { KEEP.to_string() } else { write(text, false) }
}

/// The text that a cell or a line of it stands for; blanks around it are the spreadsheet's.
#[must_use]
pub fn unguard(cell: &str) -> String {
    let cell = cell.trim();
    if !cell.chars().any(|c| c == '\r' || is_picture(c)) {
        return cell.to_owned();
    }
    let mut text = String::with_capacity(cell.len());
    let mut signs = cell.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            KEEP => text.extend(signs.next()),
            // Spreadsheets break lines in their own way; a carriage return of the text itself is pictured.
            '\r' => {
                let _ = signs.next_if_eq(&'\n');
                text.push('\n');
            }
            picture if is_picture(picture) => {
                text.extend(char::from_u32(u32::from(picture) - PICTURES));
            }
            other => text.push(other),
        }
    }
    text
}

fn write(text: &str, lines: bool) -> String {
    let is_plain = |c: char| !c.is_control() && !is_picture(c) || (lines && c == '\n');
    let edges = [text.chars().next(), text.chars().next_back()];
    if text.chars().all(is_plain) && !edges.iter().flatten().any(|c| is_blank(*c)) {
        return text.to_owned();
    }
    let last = text.chars().count().saturating_sub(1);
    let mut cell = String::with_capacity(text.len() + 4);
    for (place, sign) in text.chars().enumerate() {
        let is_edge = place == 0 || place == last;
        match sign {
            '\n' if lines && !is_edge => cell.push('\n'),
            control if u32::from(control) < 0x20 => {
                cell.extend(char::from_u32(PICTURES + u32::from(control)))
            }
            ' ' if is_edge => cell.extend(char::from_u32(PICTURES + 0x20)),
            blank if is_edge && is_blank(blank) => {
                // KEEP on both sides: a spreadsheet trims neither end.
                cell.push(KEEP);
                cell.push(blank);
                if place == last {
                    cell.push(KEEP);
                }
            }
            picture if is_picture(picture) => {
                cell.push(KEEP);
                cell.push(picture);
            }
            other => cell.push(other),
        }
    }
    cell
}

fn is_picture(sign: char) -> bool {
    ('\u{2400}'..='\u{2420}').contains(&sign) || sign == KEEP
}

fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || sign == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every text of up to four of these signs.
    fn nasty() -> Vec<String> {
        let signs =
            ['a', ' ', '\n', '\r', '\t', '\u{0}', '\u{1b}', '\u{a0}', '\u{240a}', '\u{2420}', KEEP, '•'];
        let mut all = vec![String::new()];
        let mut last = all.clone();
        for _ in 0..4 {
            last = last
                .iter()
                .flat_map(|start| signs.iter().map(move |sign| format!("{start}{sign}")))
                .collect();
            all.extend(last.iter().cloned());
        }
        all
    }

    #[test]
    fn every_text_comes_back_from_its_cell_and_from_its_line() {
        for text in nasty() {
            let (cell, line) = (guard(&text), guard_line(&text));
            assert_eq!(unguard(&cell), text, "a cell holds {text:?} as {cell:?}");
            assert_eq!(unguard(&line), text, "a line holds {text:?} as {line:?}");
            assert_eq!(line.trim(), line, "nothing at its ends that a spreadsheet would trim");
            assert!(!line.contains('\n') && !line.is_empty(), "one line is one line: {line:?}");
            assert!(!cell.chars().any(|c| c.is_control() && c != '\n'), "XML takes no control character");
        }
    }

    #[test]
    fn ordinary_text_is_not_touched_and_a_foreign_cell_is_trimmed() {
        for text in ["Payroll", r"\\server\new", "two\nlines", "50 % – “yes”"] {
            assert_eq!(guard(text), text, "people read what they typed");
        }
        assert_eq!(guard_line("two\nlines"), "two␊lines", "a break inside one of several lines is pictured");
        assert_eq!(unguard("  Payroll \r\n"), "Payroll", "blanks of a spreadsheet are not content");
        assert_eq!(unguard("a\r\nb"), "a\nb", "line breaks of Windows are line breaks");
    }
}
