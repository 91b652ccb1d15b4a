//! JSON exports: an array of records, records under some key, or one record per line; read element by element.
//!
//! A wrapper such as `{"exported_by":"…","tickets":[…]}` is looked through record by record, so that it never carries other
//! people's records along; what names the person outside of its lists is warned of. An object is a record of its own when it
//! holds values and no list of records, or when its key is an identifier (`{"users":{"u17":{…}}}`).

use serde_json::Value;

use super::Limits;
use super::extract::Tally;
use super::format::Format;
use super::inspect::{Inspection, SAMPLES, shown};
use super::jsonscan::{End, Scanner};
use super::record::{Position, as_text};
use super::table;
use super::text::Window;
use crate::error::{Error, Kind, Result};

/// Wrappers are followed to this depth: `{"data":{"result":{"items":[…]}}}`.
const WRAPPERS: usize = 4;
/// An object up to this size is judged as a whole before its lists are.
const WHOLE: usize = 1 << 20;

/// Where the value at the beginning of `bytes` ends, if it ends there.
pub(crate) fn value_end(bytes: &[u8]) -> Option<usize> {
    match Scanner::new(Limits::default().json_depth).run(bytes, true) {
        End::At(end) => Some(end),
        _ => None,
    }
}

/// Fills in columns and samples from the beginning of the text.
pub(crate) fn inspect(found: &mut Inspection, text: &[u8], size: u64) {
    let mut records = Vec::new();
    let start = text.trim_ascii_start();
    if found.format == Format::Ndjson {
        elements(start, &mut records);
    } else {
        first_list(start, 0, &mut records);
        if records.is_empty() {
            elements(start, &mut records);
        }
    }
    let values: Vec<Value> =
        records.iter().filter_map(|record| serde_json::from_slice(record).ok()).collect();
    let bytes: usize = records.iter().map(|record| record.len() + 1).sum();
    show(found, &values, bytes, size);
}

/// Shows nested records for choosing: their leaves as columns, the first as rows; `bytes` is what all of them take.
pub(super) fn show(found: &mut Inspection, values: &[Value], bytes: usize, size: u64) {
    for value in values {
        for column in table::columns_of(value) {
            if !found.columns.contains(&column) && found.columns.len() < Limits::default().columns {
                found.columns.push(column);
            }
        }
    }
    found.sample_rows = values
        .iter()
        .take(SAMPLES)
        .map(|value| {
            let of = |column: &String| {
                let all: Vec<String> = table::values_of(value, column).into_iter().map(as_text).collect();
                shown(&all.join(" · "))
            };
            found.columns.iter().map(of).collect()
        })
        .collect();
    found.rows_estimate = (bytes > 0).then(|| (size * values.len() as u64 / bytes as u64).max(1));
}

/// Whole values one after the other, with commas or white space between; at most fifty.
fn elements<'a>(mut text: &'a [u8], records: &mut Vec<&'a [u8]>) {
    while records.len() < 50 {
        text = text.trim_ascii_start();
        text = text.strip_prefix(b",").unwrap_or(text).trim_ascii_start();
        let Some(end) = value_end(text).filter(|end| *end > 0) else { return };
        records.push(&text[..end]);
        text = &text[end..];
    }
}

/// The elements of the first list of records, in the object at the beginning of `text` or below.
fn first_list<'a>(text: &'a [u8], depth: usize, records: &mut Vec<&'a [u8]>) {
    if let Some(inner) = text.strip_prefix(b"[") {
        return elements(inner, records);
    }
    let Some(mut rest) = text.strip_prefix(b"{") else { return };
    while depth < WRAPPERS && records.is_empty() {
        rest = rest.trim_ascii_start();
        rest = rest.strip_prefix(b",").unwrap_or(rest).trim_ascii_start();
        let Some(key) = value_end(rest).filter(|_| rest.starts_with(b"\"")) else { return };
        rest = rest[key..].trim_ascii_start();
        rest = rest.strip_prefix(b":").unwrap_or(rest).trim_ascii_start();
        let list = rest.strip_prefix(b"[").is_some_and(|inner| inner.trim_ascii_start().starts_with(b"{"));
        if list || rest.starts_with(b"{") {
            first_list(rest, depth + 1, records);
        }
        let Some(end) = value_end(rest).filter(|end| *end > 0) else { return };
        rest = &rest[end..];
    }
}

/// Reads the whole document and hands the person's records on.
pub(crate) fn extract(window: &mut Window, format: Format, tally: &mut Tally) -> Result<()> {
    let mut reader = Reader { window, line: 1, column: 1, lists: 0, objects: 0, outside: None };
    let mut record = 0;
    while reader.peek()?.is_some() {
        if format == Format::Ndjson {
            reader.record("", tally)?;
        } else if record == 0 {
            reader.document(tally)?;
        } else {
            return Err(reader.invalid());
        }
        record += 1;
    }
    if reader.lists == 0 && format == Format::Json {
        tally.at_least(reader.objects.max(1));
    } else if let Some(line) = reader.outside {
        tally.warn("collect-warn-envelope", line);
    }
    tally.columns_seen();
    Ok(())
}

struct Reader<'w, 'a> {
    window: &'w mut Window<'a>,
    line: u64,
    column: u64,
    /// Lists of records that were read.
    lists: u64,
    /// Objects that were judged outside of lists.
    objects: u64,
    /// Where the person was named outside of lists.
    outside: Option<u64>,
}

impl Reader<'_, '_> {
    /// The next byte that is not white space, not taken yet.
    fn peek(&mut self) -> Result<Option<u8>> {
        loop {
            let rest = self.window.rest();
            let space = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            let next = rest.get(space).copied();
            self.take(space);
            if next.is_some() || !self.window.more()? && self.window.rest().is_empty() {
                return Ok(next);
            }
        }
    }

    /// The next byte, which must be there.
    fn need(&mut self) -> Result<u8> {
        self.peek()?.ok_or_else(|| self.error("collect-json-cut"))
    }

    fn take(&mut self, count: usize) {
        let taken = &self.window.rest()[..count];
        let lines = memchr::memchr_iter(b'\n', taken).count() as u64;
        self.column = match memchr::memrchr(b'\n', taken) {
            Some(last) => (count - last) as u64,
            None => self.column + count as u64,
        };
        self.line += lines;
        self.window.advance(count);
    }

    fn error(&self, code: &'static str) -> Error {
        Error::new(Kind::Damaged, code).with("line", self.line).with("column", self.column)
    }

    fn invalid(&self) -> Error {
        self.error("collect-json-invalid")
    }

    /// The length of the value that begins here, once all of it is in memory; `None` when it is longer than `most`.
    fn whole(&mut self, most: usize, limits: &Limits) -> Result<Option<usize>> {
        let mut scanner = Scanner::new(limits.json_depth);
        loop {
            let ended = self.window.ended();
            match scanner.run(self.window.rest(), ended) {
                End::At(0) => return Err(self.invalid()),
                End::At(end) => return Ok((end <= most).then_some(end)),
                End::Deep => {
                    return Err(Error::new(Kind::Damaged, "collect-json-deep")
                        .with("line", self.line)
                        .with("limit", limits.json_depth));
                }
                End::Bad(at) => {
                    self.take(at);
                    return Err(self.invalid());
                }
                End::More if self.window.rest().len() > most => return Ok(None),
                End::More if ended => {
                    let all = self.window.rest().len();
                    self.take(all);
                    return Err(self.error("collect-json-cut"));
                }
                End::More => {
                    self.window.more()?;
                }
            }
        }
    }

    fn document(&mut self, tally: &mut Tally) -> Result<()> {
        match self.need()? {
            b'[' => self.list("", tally),
            b'{' => self.object("", 0, tally),
            _ => self.record("", tally),
        }
    }

    fn list(&mut self, path: &str, tally: &mut Tally) -> Result<()> {
        self.lists += 1;
        self.take(1);
        if self.need()? == b']' {
            self.take(1);
            return Ok(());
        }
        let mut index = 0_u64;
        loop {
            self.need()?;
            self.record(&format!("{path}[{index}]"), tally)?;
            index += 1;
            if !self.another(b']')? {
                return Ok(());
            }
        }
    }

    /// Takes a comma, or the closing bracket.
    fn another(&mut self, close: u8) -> Result<bool> {
        let next = self.need()?;
        if next != b',' && next != close {
            return Err(self.invalid());
        }
        self.take(1);
        Ok(next == b',')
    }

    fn object(&mut self, path: &str, depth: usize, tally: &mut Tally) -> Result<()> {
        if let Some(length) = self.whole(WHOLE, &tally.limits)?
            && self.theirs(length, path, tally)?
        {
            self.take(length);
            return Ok(());
        }
        self.take(1);
        if self.need()? == b'}' {
            self.take(1);
            return Ok(());
        }
        loop {
            if self.need()? != b'"' {
                return Err(self.invalid());
            }
            let key = self.key(tally)?;
            let below = if path.is_empty() { key } else { format!("{path}.{key}") };
            if self.need()? != b':' {
                return Err(self.invalid());
            }
            self.take(1);
            match self.need()? {
                b'[' if self.list_of_objects()? => self.list(&below, tally)?,
                b'{' if depth + 1 < WRAPPERS => self.object(&below, depth + 1, tally)?,
                _ => self.skip(tally)?,
            }
            if !self.another(b'}')? {
                return Ok(());
            }
        }
    }

    fn key(&mut self, tally: &Tally) -> Result<String> {
        let Some(length) = self.whole(WHOLE, &tally.limits)? else {
            return Err(self.too_long(&tally.limits));
        };
        let key = serde_json::from_slice(&self.window.rest()[..length])
            .map_err(|error| self.refused(&error, &tally.limits))?;
        self.take(length);
        Ok(key)
    }

    /// Whether the list that begins here holds objects.
    fn list_of_objects(&mut self) -> Result<bool> {
        loop {
            let inner = self.window.rest()[1..].trim_ascii_start().first().copied();
            match inner {
                Some(first) => return Ok(first == b'{'),
                None if !self.window.more()? => return Err(self.error("collect-json-cut")),
                None => {}
            }
        }
    }

    /// Passes over a value of the wrapper, noting when it names the person.
    fn skip(&mut self, tally: &mut Tally) -> Result<()> {
        let most = tally.limits.json_record_bytes;
        let Some(length) = self.whole(most, &tally.limits)? else { return Err(self.too_long(&tally.limits)) };
        let bytes = &self.window.rest()[..length];
        if tally.matcher.json_filter().is_match(bytes) {
            let value = self.parse(length, tally)?;
            if tally.names(&value) {
                self.outside.get_or_insert(self.line);
            }
        }
        self.take(length);
        Ok(())
    }

    /// Judges an object by its own leaves, those outside of lists of records; a match is collected as a whole.
    fn theirs(&mut self, length: usize, path: &str, tally: &mut Tally) -> Result<bool> {
        let bytes = &self.window.rest()[..length];
        if !tally.matcher.json_filter().is_match(bytes) {
            self.objects += u64::from(!path.is_empty());
            return Ok(false);
        }
        let value = self.parse(length, tally)?;
        self.objects += u64::from(!path.is_empty());
        if !is_record(&value, path) || !tally.names(&own_leaves(&value)) {
            if tally.names(&own_values(&value)) {
                self.outside.get_or_insert(self.line);
            }
            return Ok(false);
        }
        self.outside.get_or_insert(self.line);
        tally.row()?;
        self.hand_on(value, path, tally)?;
        Ok(true)
    }

    /// Reads, counts and judges one record.
    fn record(&mut self, path: &str, tally: &mut Tally) -> Result<()> {
        let most = tally.limits.json_record_bytes;
        let Some(length) = self.whole(most, &tally.limits)? else { return Err(self.too_long(&tally.limits)) };
        tally.row()?;
        if tally.matcher.json_filter().is_match(&self.window.rest()[..length]) {
            let value = self.parse(length, tally)?;
            self.hand_on(value, path, tally)?;
        }
        self.take(length);
        Ok(())
    }

    fn hand_on(&self, value: Value, path: &str, tally: &mut Tally) -> Result<()> {
        let position = Position {
            line: Some(self.line),
            path: (!path.is_empty()).then(|| path.to_owned()),
            ..tally.position()
        };
        tally.nested(position, value)
    }

    fn parse(&self, length: usize, tally: &mut Tally) -> Result<Value> {
        let bytes = &self.window.rest()[..length];
        let value: Value =
            serde_json::from_slice(bytes).map_err(|error| self.refused(&error, &tally.limits))?;
        if super::jsonscan::members_written(bytes) != super::jsonscan::members(&value) {
            tally.damage("collect-json-key-twice", "collect-warn-key-twice", self.line)?;
        }
        Ok(value)
    }

    fn too_long(&self, limits: &Limits) -> Error {
        Error::invalid("collect-json-record-too-long")
            .with("line", self.line)
            .with("limit", limits.json_record_bytes >> 20)
    }

    /// What serde_json refused, with the place in the file.
    fn refused(&self, error: &serde_json::Error, limits: &Limits) -> Error {
        let said = error.to_string();
        let line = self.line + (error.line() as u64).saturating_sub(1);
        if said.contains("surrogate") || said.contains("hex escape") {
            return Error::new(Kind::Damaged, "collect-json-surrogate").with("line", line);
        }
        if said.contains("recursion limit") {
            return Error::new(Kind::Damaged, "collect-json-deep")
                .with("line", line)
                .with("limit", limits.json_depth);
        }
        let column =
            if error.line() <= 1 { self.column + error.column() as u64 - 1 } else { error.column() as u64 };
        Error::new(Kind::Damaged, "collect-json-invalid").with("line", line).with("column", column.max(1))
    }
}

fn is_list_of_records(value: &Value) -> bool {
    matches!(value, Value::Array(all) if all.iter().any(Value::is_object))
}

/// Whether an object outside of lists is a record, not a wrapper around records.
fn is_record(value: &Value, path: &str) -> bool {
    let Value::Object(members) = value else { return false };
    let holds_values = members.values().any(|member| !member.is_object() && !is_list_of_records(member));
    let holds_lists = members.values().any(is_list_of_records);
    let key = path.rsplit('.').next().unwrap_or_default();
    holds_values && (!holds_lists || key.contains(|letter: char| letter.is_ascii_digit() || letter == '@'))
}

/// A record without its lists of records.
fn own_leaves(value: &Value) -> Value {
    let Value::Object(members) = value else { return value.clone() };
    let kept = members.iter().filter(|(_, member)| !is_list_of_records(member));
    Value::Object(kept.map(|(key, member)| (key.clone(), own_leaves(member))).collect())
}

/// The plain values of an object, nothing below.
fn own_values(value: &Value) -> Value {
    let Value::Object(members) = value else { return value.clone() };
    let kept = members.iter().filter(|(_, member)| !member.is_object() && !is_list_of_records(member));
    Value::Object(kept.map(|(key, member)| (key.clone(), member.clone())).collect())
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
