//! The values of one row of a dump, in the type in which they are written, and the columns of a table.

use serde_json::{Number, Value};

use super::cards::base64;
use super::sqlscan::{Style, text_end};

/// Words of a table's definition that begin no column.
const NO_COLUMN: &[&str] = &[
    "PRIMARY",
    "KEY",
    "UNIQUE",
    "CONSTRAINT",
    "INDEX",
    "FULLTEXT",
    "SPATIAL",
    "FOREIGN",
    "CHECK",
    "EXCLUDE",
    "LIKE",
    "PERIOD",
];

/// The values of a row, which stands without its brackets or its line end.
pub(super) fn values(raw: &[u8], style: Style) -> Vec<Value> {
    if style == Style::Copy {
        return raw.split(|byte| *byte == b'\t').map(copied).collect();
    }
    let (mut values, mut from, mut depth, mut at) = (Vec::new(), 0, 0_u32, 0);
    while at <= raw.len() {
        match raw.get(at) {
            Some(mark @ (b'\'' | b'"' | b'`')) => {
                let escapes = style == Style::Backslash || after_e(raw, at);
                at = text_end(raw, at, *mark, escapes, true).unwrap_or(raw.len());
                continue;
            }
            Some(b'(') => depth += 1,
            Some(b')') => depth = depth.saturating_sub(1),
            Some(b',') | None if depth == 0 => {
                values.push(value(raw[from..at].trim_ascii(), style));
                from = (at + 1).min(raw.len());
            }
            _ => {}
        }
        at += 1;
    }
    values
}

/// Whether the text that begins here is one of those with escapes (`E'…'`).
fn after_e(raw: &[u8], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| raw.get(before)).is_some_and(|byte| matches!(byte, b'E' | b'e'))
}

fn value(part: &[u8], style: Style) -> Value {
    let text = String::from_utf8_lossy(part);
    if text.eq_ignore_ascii_case("null") {
        return Value::Null;
    }
    if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") {
        return Value::from(text.eq_ignore_ascii_case("true"));
    }
    if part.first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'-') {
        if let Some(bytes) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).and_then(hex) {
            return readable(&bytes);
        }
        return serde_json::from_str::<Number>(&text)
            .map_or_else(|_| Value::from(text.as_ref()), Value::Number);
    }
    let Some(open) = part.iter().position(|byte| matches!(byte, b'\'' | b'"')) else {
        return Value::from(text.as_ref());
    };
    let mark = part[open];
    let escapes = style == Style::Backslash || after_e(part, open);
    let end = text_end(part, open, mark, escapes, true).unwrap_or(part.len());
    let inner = unescaped(&part[open + 1..end.saturating_sub(1).max(open + 1)], mark, escapes);
    let before = text[..open].trim().to_ascii_lowercase();
    match before.as_str() {
        "x" => hex(&inner).map_or_else(|| Value::from(inner), |bytes| readable(&bytes)),
        "" | "n" | "e" | "b" => Value::from(inner),
        // `_binary 'abc'`, `CAST(N'2026-01-01' AS date)`: the text counts.
        _ if before.starts_with('_') || before.starts_with("cast(") => Value::from(inner),
        _ if before.starts_with("replace(") => Value::from(inner.replace("\\r", "\r").replace("\\n", "\n")),
        _ if before.starts_with("unistr(") => Value::from(unistr(&inner)),
        _ => Value::from(text.as_ref()),
    }
}

/// Text without its escapes.
fn unescaped(inner: &[u8], mark: u8, escapes: bool) -> String {
    let (mut plain, mut at) = (Vec::with_capacity(inner.len()), 0);
    while let Some(byte) = inner.get(at) {
        let next = inner.get(at + 1).copied();
        match next {
            Some(next) if *byte == mark && next == mark => plain.push(mark),
            Some(next) if *byte == b'\\' && escapes => plain.push(letter(next)),
            _ => {
                plain.push(*byte);
                at += 1;
                continue;
            }
        }
        at += 2;
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn letter(escape: u8) -> u8 {
    match escape {
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'0' => 0,
        b'b' => 8,
        b'Z' => 26,
        b'f' => 12,
        b'v' => 11,
        other => other,
    }
}

/// A field of a `COPY` block.
fn copied(field: &[u8]) -> Value {
    if field == b"\\N" {
        return Value::Null;
    }
    let (mut plain, mut at) = (Vec::with_capacity(field.len()), 0);
    while let Some(byte) = field.get(at) {
        match field.get(at + 1) {
            Some(next) if *byte == b'\\' => {
                plain.push(if *next == b'0' || *next == b'Z' { *next } else { letter(*next) });
                at += 2;
            }
            _ => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    // Binary columns are written as `\x` and hexadecimal digits.
    let text = String::from_utf8_lossy(&plain).into_owned();
    match text.strip_prefix("\\x").and_then(hex) {
        Some(bytes) => readable(&bytes),
        None => Value::from(text),
    }
}

/// `\000a` of SQLite's `unistr`.
fn unistr(text: &str) -> String {
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let code = after.strip_prefix('u').unwrap_or(after);
        let letter =
            code.get(..4).and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match letter {
            Some(letter) => {
                plain.push(letter);
                rest = &code[4..];
            }
            None => {
                plain.push('\\');
                rest = after.strip_prefix('\\').unwrap_or(after);
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn hex(digits: &str) -> Option<Vec<u8>> {
    let even = digits.len().is_multiple_of(2) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let pair = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    if even { (0..digits.len()).step_by(2).map(pair).collect() } else { None }
}

/// Bytes as text when they are text, else in base64.
pub(super) fn readable(bytes: &[u8]) -> Value {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => Value::from(text),
        _ => Value::from(base64(bytes)),
    }
}

/// The names of the columns in a table's definition.
pub(super) fn table_columns(body: &[u8]) -> Vec<String> {
    let (mut columns, mut from, mut depth, mut at) = (Vec::new(), 0, 0_u32, 0);
    while at <= body.len() {
        match body.get(at) {
            Some(mark @ (b'\'' | b'"' | b'`')) => {
                at = text_end(body, at, *mark, false, true).unwrap_or(body.len());
                continue;
            }
            Some(b'(') => depth += 1,
            Some(b')') => depth = depth.saturating_sub(1),
            Some(b',') | None if depth == 0 => {
                columns.extend(column_name(&body[from..at]));
                from = (at + 1).min(body.len());
            }
            _ => {}
        }
        at += 1;
    }
    columns
}

fn column_name(part: &[u8]) -> Option<String> {
    let mut text = String::from_utf8_lossy(part).trim().to_owned();
    while let Some(rest) = text.strip_prefix("--").or_else(|| text.strip_prefix("/*")) {
        let end = rest.find(if text.starts_with("--") { "\n" } else { "*/" })?;
        text = rest[end..].trim_start_matches("*/").trim().to_owned();
    }
    let close = match text.chars().next()? {
        '"' => '"',
        '`' => '`',
        '[' => ']',
        _ => {
            let word: String =
                text.chars().take_while(|letter| !letter.is_whitespace() && *letter != '(').collect();
            return (!NO_COLUMN.contains(&word.to_ascii_uppercase().as_str())).then_some(word);
        }
    };
    let inner = &text[1..];
    inner.find(close).map(|end| inner[..end].to_owned())
}
