//! SQLite databases: every table is searched, row by row; each row found stands under the name of its table.

use serde_json::{Map, Number, Value};

use super::extract::Tally;
use super::inspect::{Inspection, ReadOptions, SheetFound};
use super::record::Position;
use super::source::Source;
use super::sqlvalue::readable;
use super::{Limits, Progress, check, format::Format, json, table};
use crate::error::{Error, Result};
use crate::store::foreign::{Field, Foreign, ForeignTable};

const SHOWN: usize = 20;

/// Finds the tables, and shows the first rows.
pub(super) fn inspect(
    source: &Source,
    options: &ReadOptions,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Inspection> {
    let database = open(source)?;
    let mut found = Inspection::of(Format::Sqlite);
    let mut values = Vec::new();
    for one in database.tables()? {
        check(progress)?;
        if one.columns.len() > limits.columns {
            return Err(Error::invalid("collect-columns-too-many")
                .with("line", 1_u64)
                .with("limit", limits.columns));
        }
        let wanted = options.sheet.as_ref().is_none_or(|wanted| *wanted == one.name);
        if wanted && values.len() < SHOWN {
            database.rows(&one, &mut |fields| {
                values.push(document(&one, fields));
                Ok(values.len() < SHOWN)
            })?;
        }
        if wanted {
            let columns = one.columns.iter().map(|column| table::path(&[&one.name, column])).collect();
            found.sheets.push(SheetFound { name: one.name, hidden: false, header_row: None, columns });
        }
    }
    if found.sheets.is_empty() {
        let code = if options.sheet.is_some() { "collect-sheet-missing" } else { "collect-no-rows" };
        return Err(Error::invalid(code));
    }
    json::show(&mut found, &values, 0, 0);
    Ok(found)
}

/// Reads every table that was looked at; answers with size and hash of the file.
pub(super) fn extract(
    source: &Source,
    inspection: &Inspection,
    tally: &mut Tally,
    progress: &dyn Progress,
) -> Result<(u64, String)> {
    let database = open(source)?;
    let (mut read, size) = (0_u64, source.size());
    for one in database.tables()? {
        if !inspection.sheets.iter().any(|sheet| sheet.name == one.name) {
            continue;
        }
        let mut number = 0_u64;
        let mut text = String::new();
        database.rows(&one, &mut |fields| {
            tally.row()?;
            number += 1;
            text.clear();
            fields.iter().for_each(|field| say(*field, &mut text));
            read += text.len() as u64;
            if number.is_multiple_of(256) {
                check(progress)?;
                progress.bytes(read.min(size), size);
            }
            if tally.may_hold(&text) {
                let position =
                    Position { table: Some(one.name.clone()), row: Some(number), ..tally.position() };
                tally.nested(position, document(&one, fields))?;
            }
            Ok(true)
        })?;
    }
    drop(database);
    // Hashed last: a database that somebody wrote to meanwhile is seen by its size, time or number.
    unwritten(source)?;
    Ok((size, source.sha256(progress)?))
}

fn open(source: &Source) -> Result<Foreign> {
    unwritten(source)?;
    match (source.path(), source.bytes()) {
        (Some(path), _) => Foreign::open(path),
        (None, Some(bytes)) => Foreign::from_bytes(bytes),
        (None, None) => Err(Error::bug("collect/database")),
    }
}

/// Refuses a database whose last changes lie in a file beside it: read alone, it would lack them without a word.
fn unwritten(source: &Source) -> Result<()> {
    let Some(path) = source.path() else { return Ok(()) };
    for ending in ["-wal", "-journal"] {
        let mut beside = path.as_os_str().to_owned();
        beside.push(ending);
        if std::fs::metadata(beside).is_ok_and(|data| data.len() > 0) {
            return Err(Error::invalid("collect-sqlite-open").with("name", source.name()));
        }
    }
    Ok(())
}

/// Adds what a field says to the text that is searched first.
fn say(field: Field, text: &mut String) {
    match field {
        Field::Null => return,
        Field::Integer(number) => text.push_str(&number.to_string()),
        Field::Real(number) => text.push_str(&number.to_string()),
        Field::Text(bytes) => text.push_str(&String::from_utf8_lossy(bytes)),
        Field::Blob(bytes) => match std::str::from_utf8(bytes) {
            Ok(inner) => text.push_str(inner),
            Err(_) => return,
        },
    }
    text.push('\n');
}

/// A row under the name of its table.
fn document(one: &ForeignTable, fields: &[Field]) -> Value {
    let members: Map<String, Value> =
        one.columns.iter().cloned().zip(fields.iter().map(|field| value(*field))).collect();
    Value::Object([(one.name.clone(), Value::Object(members))].into_iter().collect())
}

fn value(field: Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Integer(number) => Value::from(number),
        Field::Real(number) => Number::from_f64(number).map_or(Value::Null, Value::Number),
        Field::Text(bytes) => Value::from(String::from_utf8_lossy(bytes)),
        Field::Blob(bytes) => readable(bytes),
    }
}

#[cfg(test)]
#[path = "database_tests.rs"]
pub(super) mod tests;
