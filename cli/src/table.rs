//! A small table: columns as wide as their content, one of them giving way when the line is too short.

use crate::paint::Paint;

/// Line length when standard output is no terminal.
const PIPED: usize = 120;
/// The column that gives way keeps at least this much.
const LEAST: usize = 16;

/// How the text of a cell lies and looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Text, from the left.
    Text,
    /// A number, from the right.
    Number,
    /// Text that is cut when the line is too short.
    Elastic,
    /// Text beside the point.
    Dim,
}

/// A table in the making.
#[derive(Debug)]
pub struct Table {
    columns: Vec<(String, Look)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these titles.
    pub fn new(columns: Vec<(String, Look)>) -> Self {
        Self { columns, rows: Vec::new() }
    }

    /// Adds a row, as wide as the titles.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells.iter().map(|cell| one_line(cell)).collect());
    }

    /// The table as text; columns without any content are left out.
    pub fn print(&self, paint: Paint) -> String {
        let used: Vec<usize> = (0..self.columns.len())
            .filter(|at| self.rows.iter().any(|row| row.get(*at).is_some_and(|cell| !cell.is_empty())))
            .collect();
        let widths = self.widths(&used);
        let mut text = String::new();
        let titles: Vec<String> = self.columns.iter().map(|(title, _)| title.clone()).collect();
        text.push_str(&paint.dim(&self.line(&titles, &used, &widths, None)));
        text.push('\n');
        for row in &self.rows {
            text.push_str(&self.line(row, &used, &widths, Some(paint)));
            text.push('\n');
        }
        text
    }

    fn widths(&self, used: &[usize]) -> Vec<usize> {
        let widest = |at: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|cell| wide(cell));
            cells.max().unwrap_or(0).max(wide(&self.columns[at].0))
        };
        let mut widths: Vec<usize> = used.iter().map(|at| widest(*at)).collect();
        let most = line_length();
        loop {
            let all: usize = widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1);
            let elastic = (0..used.len()).filter(|at| self.columns[used[*at]].1 == Look::Elastic);
            // The widest of those that give way, until the line fits or none can give more.
            let Some(widest) = elastic.filter(|at| widths[*at] > LEAST).max_by_key(|at| widths[*at]) else {
                break;
            };
            if all <= most {
                break;
            }
            widths[widest] -= 1;
        }
        widths
    }

    fn line(&self, cells: &[String], used: &[usize], widths: &[usize], paint: Option<Paint>) -> String {
        let mut line = String::new();
        for (place, (at, width)) in used.iter().zip(widths).enumerate() {
            let look = self.columns[*at].1;
            let cell = cut(cells.get(*at).map_or("", String::as_str), *width);
            let gap = " ".repeat(width - wide(&cell));
            let cell = match (look, paint) {
                (Look::Dim, Some(paint)) => paint.dim(&cell),
                _ => cell,
            };
            if place > 0 {
                line.push_str("  ");
            }
            if look == Look::Number {
                line.push_str(&gap);
                line.push_str(&cell);
            } else {
                line.push_str(&cell);
                line.push_str(&gap);
            }
        }
        line.trim_end().to_owned()
    }
}

/// The length of a line: that of the terminal, or a fixed one for files and pipes.
pub fn line_length() -> usize {
    terminal_size::terminal_size_of(std::io::stdout())
        .map_or(PIPED, |(width, _)| usize::from(width.0).max(60))
}

/// Text with its first `most` characters; the last is `…` when some are missing.
pub fn cut(text: &str, most: usize) -> String {
    if wide(text) <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Text without line breaks and control characters: what an export holds must not steer the terminal.
pub fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text folded to lines of at most `most` characters.
pub fn fold(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in one_line(text).split(' ') {
        let line = lines.last_mut().map_or(0, |line| wide(line));
        if line > 0 && line + 1 + wide(word) > most {
            lines.push(word.to_owned());
        } else if let Some(last) = lines.last_mut() {
            if line > 0 {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

fn wide(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_sequence_of_an_export_does_not_reach_the_terminal() {
        assert_eq!(one_line("a\u{1b}[31mb\nc\td"), "a [31mb c d", "control characters become spaces");
    }

    #[test]
    fn a_cut_text_says_that_it_is_cut() {
        assert_eq!(cut("Übertragung", 6), "Übert…", "characters are counted, not bytes");
        assert_eq!(cut("kurz", 6), "kurz", "what fits stays");
    }

    #[test]
    fn text_folds_between_words() {
        assert_eq!(fold("one two three", 7), ["one two", "three"], "no word is broken");
    }
}
