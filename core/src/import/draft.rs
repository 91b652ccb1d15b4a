//! The rows of a table as drafts of records: which rows belong together, and what each column says of them.

use std::collections::{BTreeSet, HashMap};

use crate::collect::grid::{GridCell, GridRow};
use crate::error::Problem;
use crate::import::label::normal;
use crate::import::target::Place;
use crate::words::{Arg, Words};

/// One column with where it goes.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its place in the table; none for a value that all rows share.
    pub position: Option<usize>,
    /// What it is called in the table.
    pub name: String,
    /// Key of where it goes.
    pub key: String,
    /// Where it goes.
    pub place: Place,
    /// Between two values of one cell; empty for what the cell suggests.
    pub split: String,
    /// How dates are written when the cells leave it open.
    pub dates: String,
    /// The value that all rows share.
    pub constant: String,
}

/// What one cell says: its values with the row they stand in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The row's number.
    pub row: u32,
    /// The values; one for a field that holds one.
    pub values: Vec<String>,
    /// The cell is written in the catalogue's own form and is taken as it is.
    pub whole: bool,
}

/// A record in the making.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Its rows, in order; rows that are left out count only where the record has no others.
    pub rows: Vec<u32>,
    /// All its rows are left out on purpose.
    pub left_out: bool,
    /// What the columns say, by the column's place in the list.
    pub said: HashMap<usize, Vec<Said>>,
    /// Why it cannot be taken in.
    pub problems: Vec<Problem>,
}

impl Draft {
    /// All values of a column, each once, in order.
    #[must_use]
    pub fn values(&self, column: usize) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        for value in self.said.get(&column).into_iter().flatten().flat_map(|said| &said.values) {
            if !all.contains(&value.as_str()) {
                all.push(value);
            }
        }
        all
    }

    /// The first value of the column with this key.
    #[must_use]
    pub fn first(&self, columns: &[Column], key: &str) -> &str {
        let at = columns.iter().position(|column| column.key == key);
        at.and_then(|at| self.values(at).first().copied()).unwrap_or_default()
    }
}

/// Puts the rows of a table together to drafts. A row that names the same record as an earlier one continues it, and so does
/// a row that names none; rows of `skip` say nothing.
#[must_use]
pub fn drafts<'r>(
    rows: impl Iterator<Item = &'r GridRow>,
    columns: &[Column],
    skip: &BTreeSet<u32>,
    words: &Words,
) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for row in rows {
        let left_out = skip.contains(&row.number);
        let mut draft = Draft { rows: vec![row.number], left_out, ..Draft::default() };
        for (at, column) in columns.iter().enumerate() {
            let cell = match column.position {
                Some(position) => row.cell(position).cloned(),
                None => Some(GridCell::text(column.constant.clone())),
            };
            if let Some(cell) = cell.filter(|cell| !cell.is_empty()) {
                let said = said(row.number, &cell, column);
                if !said.values.is_empty() {
                    draft.said.entry(at).or_default().push(said);
                }
            }
        }
        let own = |at: &usize| columns[*at].position.is_some();
        if !draft.said.keys().any(own) {
            continue;
        }
        let at = match key(&draft, columns) {
            Some(key) => known.get(&key).copied().or_else(|| {
                known.insert(key, drafts.len());
                None
            }),
            None if drafts.is_empty() => {
                draft
                    .problems
                    .push(Problem { at: row.number.to_string(), message: words.say("import-row-nameless") });
                None
            }
            None => Some(drafts.len() - 1),
        };
        match at.and_then(|at| drafts.get_mut(at)) {
            Some(before) => join(before, draft, columns, words),
            None => drafts.push(draft),
        }
    }
    drafts
}

/// By what a row names its record.
fn key(draft: &Draft, columns: &[Column]) -> Option<String> {
    for unique in ["id", "reference"] {
        let value = draft.first(columns, unique);
        if !value.is_empty() {
            return Some(format!("{unique}\n{}", value.to_lowercase()));
        }
    }
    let belongs = format!("{}\n{}", draft.first(columns, "group"), draft.first(columns, "department"));
    for naming in ["name", "category", "purposes", "controllers"] {
        let value = normal(draft.first(columns, naming));
        if !value.is_empty() {
            let rest = if naming == "controllers" { draft.first(columns, "categories") } else { "" };
            return Some(format!("{naming}\n{value}\n{}\n{}", normal(&belongs), normal(rest)));
        }
    }
    None
}

/// A further row of a record: lists grow; single values must agree.
fn join(before: &mut Draft, mut more: Draft, columns: &[Column], words: &Words) {
    match (before.left_out, more.left_out) {
        (false, true) => return,
        (true, true) => {
            before.rows.append(&mut more.rows);
            return;
        }
        (true, false) => {
            *before = more;
            return;
        }
        (false, false) => {}
    }
    for (at, said) in more.said {
        let single = match columns[at].place {
            Place::Field(field) => !field.kind.is_many(),
            _ => false,
        };
        let old = before.said.entry(at).or_default();
        for one in said {
            let agrees = !single || old.first().is_none_or(|first| first.values == one.values);
            if agrees {
                if !single || old.is_empty() {
                    old.push(one);
                }
                continue;
            }
            let first = old.first().map_or(0, |first| first.row);
            let args =
                [("column", Arg::from(columns[at].name.as_str())), ("first", Arg::from(u64::from(first)))];
            let message = words.say_with("import-rows-disagree", &args);
            before.problems.push(Problem { at: one.row.to_string(), message });
        }
    }
    before.rows.extend(more.rows);
    before.problems.extend(more.problems);
}

/// The values of a cell.
fn said(row: u32, cell: &GridCell, column: &Column) -> Said {
    let text = cell.text.trim();
    let many = match column.place {
        Place::Field(field) => field.kind.is_many(),
        Place::Note | Place::Basis(_) | Place::Representative => false,
    };
    let whole = many && is_outline(&cell.text);
    if !many || whole {
        let text = if whole { cell.text.as_str() } else { text };
        return Said { row, values: vec![text.to_owned()], whole };
    }
    let parts: Vec<&str> = match column.split.as_str() {
        "none" => vec![text],
        "line" => text.lines().collect(),
        "semicolon" => text.split(';').collect(),
        "pipe" => text.split('|').collect(),
        "comma" => text.split(',').collect(),
        _ if text.contains('\n') => text.lines().collect(),
        _ if text.contains(';') => text.split(';').collect(),
        _ if text.contains(" | ") || text.matches('|').count() > 1 => text.split('|').collect(),
        _ => vec![text],
    };
    let values = parts.into_iter().map(unbulleted).filter(|part| !part.is_empty());
    Said { row, values: values.map(str::to_owned).collect(), whole: false }
}

/// Whether a cell has items with parts, as the catalogue writes them.
fn is_outline(text: &str) -> bool {
    let mut lines = text.lines();
    lines.next().is_some_and(|first| first.starts_with('•') || first.starts_with('\u{2426}'))
        || (lines.any(|line| line.starts_with("  ") && line.contains(": ")) && text.contains('•'))
}

/// A line of a list without its bullet.
fn unbulleted(line: &str) -> &str {
    let line = line.trim();
    ["- ", "* ", "• ", "– ", "· ", "▪ ", "o "]
        .iter()
        .find_map(|bullet| line.strip_prefix(bullet))
        .unwrap_or(line)
        .trim()
}
