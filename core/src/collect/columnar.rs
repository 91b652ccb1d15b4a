//! Parquet files: rows are put together again from their columns, a few at a time, with lists and groups as they were.

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use chrono::{DateTime, Days, NaiveDate, NaiveTime};
use parquet::basic::Compression;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::{Field, Row};
use serde_json::{Map, Number, Value};

use super::extract::Tally;
use super::inspect::Inspection;
use super::record::{Position, as_text};
use super::source::Source;
use super::sqlvalue::readable;
use super::{Limits, Progress, check, format::Format, json, table};
use crate::error::{Error, Kind, Result};

const SHOWN: usize = 20;
/// Largest column of one group of rows, unpacked.
const CHUNK: i64 = 4 << 30;

/// Shows the columns and the first rows.
pub(super) fn inspect(source: &Source, limits: &Limits) -> Result<Inspection> {
    caught(|| {
        let reader = open(source, limits)?;
        let mut found = Inspection::of(Format::Parquet);
        let rows = reader.get_row_iter(None).map_err(|_| damaged())?;
        let values = rows.take(SHOWN).map(|row| row.map(|row| document(&row)).map_err(|_| damaged()));
        let values = values.collect::<Result<Vec<_>>>()?;
        json::show(&mut found, &values, 0, 0);
        found.rows_estimate = u64::try_from(reader.metadata().file_metadata().num_rows()).ok();
        // A list that is empty in the first rows has its column all the same.
        let schema = reader.metadata().file_metadata().schema_descr_ptr();
        if found.columns.is_empty() {
            let name = |at: usize| table::path(&[schema.column(at).path().string().as_str()]);
            found.columns = (0..schema.num_columns()).map(name).collect();
        }
        Ok(found)
    })
}

/// Reads every row and hands the person's on; answers with size and hash of the file.
pub(super) fn extract(source: &Source, tally: &mut Tally, progress: &dyn Progress) -> Result<(u64, String)> {
    caught(|| {
        let limits = tally.limits;
        let reader = open(source, &limits)?;
        let all = u64::try_from(reader.metadata().file_metadata().num_rows()).unwrap_or(0).max(1);
        let (mut number, size) = (0_u64, source.size());
        let mut text = String::new();
        for row in reader.get_row_iter(None).map_err(|_| damaged())? {
            let row = row.map_err(|_| damaged())?;
            number += 1;
            if number.is_multiple_of(256) {
                check(progress)?;
                progress.bytes((size as u128 * u128::from(number.min(all)) / u128::from(all)) as u64, size);
            }
            tally.row()?;
            text.clear();
            row.get_column_iter().for_each(|(_, field)| say(field, &mut text));
            if tally.may_hold(&text) {
                let position = Position { row: Some(number), ..tally.position() };
                tally.nested(position, document(&row))?;
            }
        }
        tally.columns_seen();
        Ok(())
    })?;
    Ok((source.size(), source.sha256(progress)?))
}

fn open(source: &Source, limits: &Limits) -> Result<Box<dyn FileReader>> {
    let reader: Box<dyn FileReader> = match (source.path(), source.bytes()) {
        (Some(path), _) => {
            let file = File::open(path).map_err(|error| source.cannot_read(&error))?;
            Box::new(SerializedFileReader::new(file).map_err(|_| damaged())?)
        }
        (None, Some(bytes)) => {
            Box::new(SerializedFileReader::new(Bytes::copy_from_slice(bytes)).map_err(|_| damaged())?)
        }
        (None, None) => return Err(Error::bug("collect/columnar")),
    };
    let columns = reader.metadata().file_metadata().schema_descr().num_columns();
    if columns > limits.columns {
        return Err(Error::invalid("collect-columns-too-many")
            .with("line", 1_u64)
            .with("limit", limits.columns));
    }
    let chunks = || reader.metadata().row_groups().iter().flat_map(|group| group.columns());
    // Both are read by code in C only, which is not built in.
    if chunks().any(|chunk| matches!(chunk.compression(), Compression::ZSTD(_) | Compression::LZO)) {
        return Err(Error::invalid("collect-parquet-codec"));
    }
    let too_large = |chunk: &parquet::file::metadata::ColumnChunkMetaData| {
        !(0..=CHUNK).contains(&chunk.uncompressed_size())
            || u64::try_from(chunk.compressed_size()).map_or(true, |packed| packed > source.size())
    };
    if chunks().any(too_large) {
        return Err(damaged());
    }
    Ok(reader)
}

/// Runs the reader; where it gives up on a damaged file, the file is refused and the program goes on.
fn caught<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(damaged()))
}

fn damaged() -> Error {
    Error::new(Kind::Damaged, "collect-parquet-damaged")
}

/// Adds what a field says to the text that is searched first.
fn say(field: &Field, text: &mut String) {
    match field {
        Field::Null => return,
        Field::Str(inner) => text.push_str(inner),
        Field::Group(row) => return row.get_column_iter().for_each(|(_, field)| say(field, text)),
        Field::ListInternal(list) => return list.elements().iter().for_each(|field| say(field, text)),
        Field::MapInternal(map) => {
            return map.entries().iter().for_each(|(key, field)| {
                say(key, text);
                say(field, text);
            });
        }
        other => text.push_str(&as_text(&value(other))),
    }
    text.push('\n');
}

fn document(row: &Row) -> Value {
    Value::Object(
        row.get_column_iter().map(|(name, field)| (name.clone(), value(field))).collect::<Map<_, _>>(),
    )
}

/// A field in its own type; dates and times in ISO 8601, decimal numbers with all their digits.
fn value(field: &Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Bool(yes) => Value::from(*yes),
        Field::Byte(number) => Value::from(*number),
        Field::Short(number) => Value::from(*number),
        Field::Int(number) => Value::from(*number),
        Field::Long(number) => Value::from(*number),
        Field::UByte(number) => Value::from(*number),
        Field::UShort(number) => Value::from(*number),
        Field::UInt(number) => Value::from(*number),
        Field::ULong(number) => Value::from(*number),
        Field::Float16(value) => number(&value.to_string()),
        Field::Float(value) => number(&value.to_string()),
        Field::Decimal(_) => number(&field.to_string()),
        Field::Double(number) => Number::from_f64(*number).map_or(Value::Null, Value::Number),
        Field::Str(text) => Value::from(text.as_str()),
        Field::Bytes(bytes) => readable(bytes.data()),
        Field::Date(days) => date(*days),
        Field::TimeMillis(milliseconds) => time(i64::from(*milliseconds) * 1000),
        Field::TimeMicros(microseconds) => time(*microseconds),
        Field::TimestampMillis(milliseconds) => instant(DateTime::from_timestamp_millis(*milliseconds)),
        Field::TimestampMicros(microseconds) => instant(DateTime::from_timestamp_micros(*microseconds)),
        Field::Group(row) => document(row),
        Field::ListInternal(list) => Value::Array(list.elements().iter().map(value).collect()),
        Field::MapInternal(map) => {
            let pairs = map.entries().iter().map(|(key, field)| (as_text(&value(key)), value(field)));
            Value::Object(pairs.collect())
        }
    }
}

fn number(text: &str) -> Value {
    serde_json::from_str::<Number>(text).map_or_else(|_| Value::from(text), Value::Number)
}

fn date(days: i32) -> Value {
    let count = Days::new(u64::from(days.unsigned_abs()));
    let start = NaiveDate::default();
    let day = if days < 0 { start.checked_sub_days(count) } else { start.checked_add_days(count) };
    day.map_or(Value::Null, |day| Value::from(day.to_string()))
}

fn time(microseconds: i64) -> Value {
    let seconds = u32::try_from(microseconds / 1_000_000).unwrap_or(u32::MAX);
    let rest = u32::try_from(microseconds % 1_000_000).unwrap_or(0) * 1000;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, rest);
    time.map_or(Value::Null, |time| Value::from(time.to_string()))
}

fn instant(instant: Option<DateTime<chrono::Utc>>) -> Value {
    let written = |at: DateTime<chrono::Utc>| at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
    instant.map_or(Value::Null, |at| Value::from(written(at)))
}

#[cfg(test)]
#[path = "columnar_tests.rs"]
pub(super) mod tests;
