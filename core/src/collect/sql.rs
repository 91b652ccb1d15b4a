//! Dumps of databases as statements of SQL: `INSERT` of PostgreSQL, MySQL, MariaDB, SQLite and SQL Server, and the `COPY` blocks
//! of PostgreSQL. Nothing is executed; each row that a statement would write is a record under the name of its table.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::bytes::Regex;
use serde_json::{Map, Value};

use super::encoding::Decoding;
use super::extract::Tally;
use super::inspect::{Inspection, SheetFound};
use super::record::Position;
use super::source::Source;
use super::sqlscan::{Cursor, Style};
use super::sqlvalue;
use super::text::Window;
use super::{Limits, Unwatched, json};
use crate::error::{Error, Kind, Result};

/// How much of a dump is looked at for its tables.
const HEAD: u64 = 4 << 20;
const SHOWN: usize = 20;

/// A statement that fills or makes a table, at the beginning of a line.
static FILLS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let pattern = r"(?im-u)^\s*(?:INSERT\s+(?:\w+\s+){0,3}INTO\s|INSERT\s+\[|REPLACE\s+INTO\s|COPY\s+\S[^;]{0,4000}\sFROM\s+stdin|CREATE\s+(?:\w+\s+)?TABLE\s)";
    Regex::new(pattern).ok()
});

/// Words with which a dump begins, after its comments.
const FIRST_WORDS: &[&str] = &[
    "set",
    "create",
    "insert",
    "copy",
    "begin",
    "pragma",
    "drop",
    "use",
    "lock",
    "start",
    "select",
    "alter",
    "comment",
    "if",
    "go",
    "declare",
    "replace",
    "truncate",
    "delete",
    "\\restrict",
    "\\connect",
    "delimiter",
    "prepare",
    "update",
];

/// Whether a text begins as a dump does: comments, then a statement, and among the first ones one that fills a table.
pub(super) fn begins(text: &[u8]) -> bool {
    let mut rest = text.trim_ascii_start();
    loop {
        let skip = if rest.starts_with(b"--") || rest.starts_with(b"#") {
            memchr::memchr(b'\n', rest)
        } else if rest.starts_with(b"/*") {
            memchr::memmem::find(rest, b"*/").map(|at| at + 1)
        } else {
            None
        };
        let Some(skip) = skip else { break };
        rest = rest[skip + 1..].trim_ascii_start();
        rest = rest.strip_prefix(b";").unwrap_or(rest).trim_ascii_start();
    }
    let word = rest.iter().take(12).take_while(|byte| byte.is_ascii_alphabetic() || **byte == b'\\');
    let word: String = word.map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    FIRST_WORDS.contains(&word.as_str())
        && FILLS.as_ref().is_some_and(|fills| fills.is_match(&rest[..rest.len().min(1 << 20)]))
}

/// Finds the tables at the beginning of a dump, and shows the first rows.
pub(super) fn inspect(
    found: &mut Inspection,
    source: &Source,
    encoding: &'static encoding_rs::Encoding,
    limits: &Limits,
) -> Result<()> {
    let mut window = Window::new(Decoding::new(source.hashed(&Unwatched)?, encoding));
    let (mut values, mut bytes, mut rows) = (Vec::new(), 0, 0_u64);
    let mut tables: Vec<SheetFound> = Vec::new();
    let read = walk(&mut window, limits, &mut |row| {
        rows += 1;
        bytes += row.raw.len() + 1;
        if !tables.iter().any(|table| table.name == row.table) {
            let columns = row.columns.to_vec();
            tables.push(SheetFound { name: row.table.to_owned(), hidden: false, header_row: None, columns });
        }
        if values.len() < SHOWN {
            values.push(row.document());
        }
        Ok((bytes as u64) < HEAD)
    });
    // Damage further down is said with its line when the dump is read.
    if tables.is_empty() {
        read?;
        return Err(Error::invalid("collect-no-rows"));
    }
    json::show(found, &values, 0, 0);
    found.rows_estimate = Some(source.size().max(1) * rows / (bytes as u64).clamp(1, source.size().max(1)));
    found.sheets = tables;
    Ok(())
}

/// Reads the whole dump and hands the person's rows on.
pub(super) fn extract(window: &mut Window, tally: &mut Tally) -> Result<()> {
    let limits = tally.limits;
    let skipped = walk(window, &limits, &mut |row| {
        tally.row()?;
        if row.values_differ() {
            tally.warn("collect-warn-ragged", row.line);
        }
        let plain = tally.matcher.text_filter().is_match(row.raw);
        if plain || (row.is_escaped() && tally.may_hold(&row.text())) {
            let position =
                Position { line: Some(row.line), table: Some(row.table.to_owned()), ..tally.position() };
            tally.nested(position, row.document())?;
        }
        Ok(true)
    })?;
    for line in skipped {
        tally.warn("collect-warn-sql-computed", line);
    }
    tally.columns_seen();
    Ok(())
}

/// One row that a statement writes.
struct Row<'r> {
    table: &'r str,
    columns: &'r [String],
    raw: &'r [u8],
    style: Style,
    line: u64,
}

impl Row<'_> {
    fn values(&self) -> Vec<Value> {
        sqlvalue::values(self.raw, self.style)
    }

    /// Whether what it says may be written in another way than it reads.
    fn is_escaped(&self) -> bool {
        let has = |word: &[u8]| memchr::memmem::find(self.raw, word).is_some();
        if self.style == Style::Copy {
            return memchr::memchr_iter(b'\\', self.raw).any(|at| self.raw.get(at + 1) != Some(&b'N'));
        }
        memchr::memchr(b'\\', self.raw).is_some()
            || [&b"''"[..], b"0x", b"x'", b"X'"].iter().any(|mark| has(mark))
    }

    /// Whether it has more or fewer values than the table has columns; only asked where that costs nothing.
    fn values_differ(&self) -> bool {
        self.style == Style::Copy && memchr::memchr_iter(b'\t', self.raw).count() + 1 != self.columns.len()
    }

    fn text(&self) -> String {
        let texts: Vec<String> = self.values().iter().map(super::record::as_text).collect();
        texts.join("\n")
    }

    /// The row under the name of its table, as everything is tied to the register by path.
    fn document(&self) -> Value {
        let mut members = Map::new();
        for (at, value) in self.values().into_iter().enumerate() {
            let name = self.columns.get(at).cloned().unwrap_or_else(|| format!("column_{}", at + 1));
            members.insert(name, value);
        }
        Value::Object([(self.table.to_owned(), Value::Object(members))].into_iter().collect())
    }
}

/// Hands on every row, until told to stop; answers with the lines of statements whose rows are computed from other tables.
fn walk(
    window: &mut Window,
    limits: &Limits,
    take: &mut dyn FnMut(&Row) -> Result<bool>,
) -> Result<Vec<u64>> {
    let mut cursor = Cursor::new(window, limits.json_record_bytes)?;
    let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut computed = Vec::new();
    while cursor.skip_space()? {
        let line = cursor.line;
        let word = cursor.word()?.to_ascii_uppercase();
        match word.as_str() {
            "CREATE" => {
                if let Some((table, columns)) = cursor.create()? {
                    if known.len() > limits.columns * 10 {
                        return Err(Error::invalid("collect-sql-tables").with("limit", limits.columns * 10));
                    }
                    known.insert(table, columns);
                }
            }
            "INSERT" | "REPLACE" => match cursor.insert()? {
                Some((table, named)) => {
                    let columns = if named.is_empty() { known.get(&table).cloned() } else { Some(named) };
                    let columns = columns.unwrap_or_default();
                    while cursor.tuple()? {
                        let (raw, style, line) = (cursor.taken(), cursor.style(), cursor.tuple_line());
                        let row = Row { table: &table, columns: &columns, raw, style, line };
                        if !take(&row)? {
                            return Ok(computed);
                        }
                        cursor.advance();
                    }
                }
                None => computed.push(line),
            },
            "COPY" => {
                if let Some((table, named)) = cursor.copy()? {
                    let columns = if named.is_empty() { known.get(&table).cloned() } else { Some(named) };
                    let columns = columns.unwrap_or_default();
                    while cursor.copied()? {
                        let (raw, style, line) = (cursor.taken(), Style::Copy, cursor.tuple_line());
                        let row = Row { table: &table, columns: &columns, raw, style, line };
                        if !take(&row)? {
                            return Ok(computed);
                        }
                        cursor.advance();
                    }
                }
            }
            "DELIMITER" => cursor.skip_routines()?,
            _ => cursor.skip_statement(&word)?,
        }
        if computed.len() > 1000 {
            computed.truncate(1000);
        }
    }
    Ok(computed)
}

/// The refusal of a statement that does not end, or that makes no sense.
pub(super) fn broken(code: &'static str, line: u64) -> Error {
    Error::new(Kind::Damaged, code).with("line", line)
}

#[cfg(test)]
#[path = "sql_tests.rs"]
mod tests;
