//! Address cards (vCard 2.1 to 4.0, RFC 6350) and calendars (iCalendar, RFC 5545): lines `NAME;PARAMETER=…:value` between
//! `BEGIN` and `END`. A card is a record; in a calendar each event, task or note is one.

use base64::Engine;
use serde_json::{Map, Value};

use super::extract::Tally;
use super::inspect::Inspection;
use super::json;
use super::record::Position;
use super::text::Window;
use crate::error::{Error, Kind, Result};

/// Components inside a component, such as the alarm of an event, are followed to this depth.
const DEEPEST: usize = 8;
/// Records of the head that are shown.
const SHOWN: usize = 50;
/// Properties whose value is a list of parts between semicolons.
const IN_PARTS: [&str; 5] = ["N", "ADR", "ORG", "GENDER", "REQUEST-STATUS"];

/// Parameters that only say how a value is written.
const CODED: [&str; 2] = ["ENCODING", "CHARSET"];

/// Fills in columns and samples from the beginning of the text.
pub(super) fn inspect(found: &mut Inspection, text: &[u8], size: u64) {
    let (mut gather, mut unfold) = (Gather::default(), Unfold::default());
    let (mut values, mut bytes, mut number, mut at) = (Vec::new(), 0, 0, 0);
    while let Some(end) = memchr::memchr(b'\n', &text[at..]).filter(|_| values.len() < SHOWN) {
        number += 1;
        let raw = String::from_utf8_lossy(&text[at..at + end + 1]);
        at += end + 1;
        let Some((line, logical)) = unfold.add(number, &raw) else { continue };
        match gather.add(line, &logical) {
            Ok(Step::Record(_)) => {
                values.push(parse(&gather.text));
                bytes = at;
                gather.text.clear();
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    if let Some((line, logical)) = unfold.last()
        && let Ok(Step::Record(_)) = gather.add(line, &logical)
    {
        values.push(parse(&gather.text));
        bytes = text.len();
    }
    json::show(found, &values, bytes, size);
}

/// Reads all cards, or all entries of a calendar, and hands the person's on.
pub(super) fn extract(window: &mut Window, tally: &mut Tally) -> Result<()> {
    let (mut gather, mut unfold) = (Gather::default(), Unfold::default());
    let (mut number, mut outside) = (0, None);
    loop {
        let most = tally.limits.json_record_bytes;
        let length = window.line(most)?;
        if length > most || unfold.held() > most || gather.text.len() > most {
            return Err(Error::invalid("collect-record-too-long")
                .with("line", gather.begun.max(1))
                .with("limit", most >> 20));
        }
        number += 1;
        let next = if length == 0 {
            unfold.last()
        } else {
            unfold.add(number, &String::from_utf8_lossy(&window.rest()[..length]))
        };
        if let Some((line, logical)) = next {
            match gather.add(line, &logical) {
                Ok(Step::Within) => {}
                Ok(Step::Outside) => {
                    if tally.may_hold(&logical) && tally.names(&parse(&logical)) {
                        outside.get_or_insert(line);
                    }
                }
                Ok(Step::Record(line)) => record(line, &mut gather, tally)?,
                Err(Broken::Line(line)) => {
                    tally.damage("collect-card-line", "collect-warn-card-line", line)?;
                }
                Err(Broken::Ends(line)) => {
                    return Err(Error::new(Kind::Damaged, "collect-card-ends").with("line", line));
                }
            }
        }
        window.advance(length);
        if length == 0 {
            break;
        }
    }
    if let Some(line) = outside {
        tally.warn("collect-warn-envelope", line);
    }
    if !gather.open.is_empty() {
        return Err(Error::new(Kind::Damaged, "collect-card-cut").with("line", gather.begun));
    }
    tally.columns_seen();
    Ok(())
}

fn record(line: u64, gather: &mut Gather, tally: &mut Tally) -> Result<()> {
    tally.row()?;
    if gather.coded || tally.may_hold(&gather.text) {
        let position = Position { line: Some(line), ..tally.position() };
        tally.nested(position, parse(&gather.text))?;
    }
    gather.text.clear();
    gather.coded = false;
    Ok(())
}

/// Puts folded lines together: one that begins with white space goes on with the line before, and one that ends with `=` goes
/// on with the next where its value is quoted-printable (vCard 2.1).
#[derive(Default)]
struct Unfold {
    line: u64,
    text: String,
    soft: bool,
}

impl Unfold {
    /// Adds a line of the file; gives the logical line before it, when that is complete.
    fn add(&mut self, number: u64, raw: &str) -> Option<(u64, String)> {
        let raw = raw.trim_end_matches(['\n', '\r']);
        if self.soft {
            self.soft = raw.ends_with('=');
            self.text.pop();
            self.text.push_str(raw);
            return None;
        }
        if raw.starts_with([' ', '\t']) && !self.text.is_empty() {
            self.text.push_str(&raw[1..]);
            return None;
        }
        let done = self.last();
        self.line = number;
        self.text.push_str(raw);
        self.soft = raw.ends_with('=') && raw.to_ascii_uppercase().contains("QUOTED-PRINTABLE");
        done
    }

    fn last(&mut self) -> Option<(u64, String)> {
        self.soft = false;
        let text = std::mem::take(&mut self.text);
        (!text.is_empty()).then_some((self.line, text))
    }

    fn held(&self) -> usize {
        self.text.len()
    }
}

/// What a line was.
enum Step {
    /// A line of a record, or of none that counts.
    Within,
    /// A line of the calendar itself.
    Outside,
    /// The end of the record that began in this line.
    Record(u64),
}

enum Broken {
    Line(u64),
    Ends(u64),
}

/// Gathers the lines of one record.
#[derive(Default)]
struct Gather {
    /// The components that are open, the outermost first.
    open: Vec<String>,
    text: String,
    begun: u64,
    /// Letters are written as numbers in it, where no text is found by looking.
    coded: bool,
}

impl Gather {
    fn add(&mut self, line: u64, logical: &str) -> std::result::Result<Step, Broken> {
        if logical.trim().is_empty() {
            return Ok(Step::Within);
        }
        let Some((name, value)) = logical.split_once(':') else { return Err(Broken::Line(line)) };
        let value = value.trim().to_ascii_uppercase();
        if name.eq_ignore_ascii_case("BEGIN") {
            if self.open.len() == DEEPEST {
                return Err(Broken::Ends(line));
            }
            self.open.push(value);
            if self.level() == 1 {
                self.begun = line;
                self.text.clear();
                return Ok(Step::Within);
            }
        } else if name.eq_ignore_ascii_case("END") {
            if self.open.last() != Some(&value) {
                return Err(Broken::Ends(line));
            }
            let level = self.level();
            self.open.pop();
            // Rules of a time zone are no data about anybody.
            if level == 1 && value != "VTIMEZONE" {
                return Ok(Step::Record(self.begun));
            }
            if level < 2 {
                return Ok(Step::Within);
            }
        } else if self.open.is_empty() {
            return Err(Broken::Line(line));
        }
        if self.level() == 0 && !name.eq_ignore_ascii_case("END") {
            return Ok(Step::Outside);
        }
        self.coded |= name.to_ascii_uppercase().contains("QUOTED-PRINTABLE");
        self.text.push_str(logical);
        self.text.push('\n');
        Ok(Step::Within)
    }

    /// How deep in a record: 0 outside, 1 in the record itself.
    fn level(&self) -> usize {
        let around = usize::from(self.open.first().is_some_and(|first| first == "VCALENDAR"));
        self.open.len() - around.min(self.open.len())
    }
}

/// A record of logical lines as one value; components inside it are objects of their own.
fn parse(text: &str) -> Value {
    // The component that is read, and those around it with their names.
    let (mut members, mut around) = (Map::new(), Vec::<(String, Map<String, Value>)>::new());
    for line in text.lines() {
        let Some((name, parameters, value)) = property(line) else { continue };
        if name == "BEGIN" {
            around.push((value.to_ascii_uppercase(), std::mem::take(&mut members)));
        } else if name == "END" {
            close(&mut members, &mut around);
        } else {
            let (group, name) = name.rsplit_once('.').unwrap_or(("", name.as_str()));
            let (key, content) = content(group, name, parameters, value);
            put(&mut members, key, content);
        }
    }
    while !around.is_empty() {
        close(&mut members, &mut around);
    }
    Value::Object(members)
}

fn close(members: &mut Map<String, Value>, around: &mut Vec<(String, Map<String, Value>)>) {
    if let Some((name, outer)) = around.pop() {
        let inner = std::mem::replace(members, outer);
        put(members, name, Value::Object(inner));
    }
}

/// Adds a value; of several under one name a list is made.
fn put(members: &mut Map<String, Value>, key: String, value: Value) {
    match members.get_mut(&key) {
        // A list of parts is one value, not several.
        Some(Value::Array(all)) if all.first().is_some_and(|first| first.is_array() == value.is_array()) => {
            all.push(value);
        }
        Some(first) => *first = Value::Array(vec![first.take(), value]),
        None => {
            members.insert(key, value);
        }
    }
}

/// Name, parameters and value of a line.
type Property<'a> = (String, Vec<(String, String)>, &'a str);

/// What a line says; marks in quotation are text.
fn property(line: &str) -> Option<Property<'_>> {
    let (mut quoted, mut cuts) = (false, Vec::new());
    let mut colon = None;
    for (at, letter) in line.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            ';' if !quoted => cuts.push(at),
            ':' if !quoted => {
                colon = Some(at);
                break;
            }
            _ => {}
        }
    }
    let colon = colon.or_else(|| line.find(':'))?;
    cuts.retain(|cut| *cut < colon);
    cuts.push(colon);
    let name = line[..cuts[0]].to_ascii_uppercase();
    let parameters = cuts.windows(2).map(|pair| {
        let text = &line[pair[0] + 1..pair[1]];
        match text.split_once('=') {
            Some((key, value)) => (key.to_ascii_uppercase(), value.trim_matches('"').to_owned()),
            None => ("TYPE".to_owned(), text.to_owned()),
        }
    });
    Some((name, parameters.collect(), &line[colon + 1..]))
}

/// Key and value of a property: plain where nothing is said about it, with its parameters where something is.
fn content(group: &str, name: &str, parameters: Vec<(String, String)>, value: &str) -> (String, Value) {
    let of = |wanted: &str| parameters.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.as_str());
    let printable =
        of("ENCODING").or(of("TYPE")).is_some_and(|one| one.eq_ignore_ascii_case("QUOTED-PRINTABLE"));
    let decoded = if printable { quoted_printable(value, of("CHARSET")) } else { value.to_owned() };
    let value = if IN_PARTS.contains(&name) && decoded.contains(';') {
        Value::Array(parts(&decoded).into_iter().map(Value::from).collect())
    } else {
        Value::from(plain(&decoded))
    };
    let mut members = Map::new();
    for (key, text) in parameters.iter().filter(|(key, _)| !printable || !CODED.contains(&key.as_str())) {
        // Only kinds are lists; a name may hold a comma.
        let several = if key == "TYPE" { text.split(',').collect() } else { vec![text.as_str()] };
        several.into_iter().for_each(|one| put(&mut members, key.clone(), Value::from(one)));
    }
    if !group.is_empty() {
        members.insert("GROUP".to_owned(), Value::from(group.to_ascii_lowercase()));
    }
    if members.is_empty() {
        return (name.to_owned(), value);
    }
    members.shift_insert(0, "value".to_owned(), value);
    (name.to_owned(), Value::Object(members))
}

/// Text without its escapes.
fn plain(text: &str) -> String {
    let (mut plain, mut letters) = (String::with_capacity(text.len()), text.chars());
    while let Some(letter) = letters.next() {
        let meant = if letter == '\\' { letters.next().unwrap_or(letter) } else { letter };
        plain.push(if letter == '\\' && matches!(meant, 'n' | 'N') { '\n' } else { meant });
    }
    plain
}

fn parts(text: &str) -> Vec<String> {
    let (mut parts, mut from, mut escaped) = (Vec::new(), 0, false);
    for (at, letter) in text.char_indices() {
        if letter == ';' && !escaped {
            parts.push(plain(&text[from..at]));
            from = at + 1;
        }
        escaped = letter == '\\' && !escaped;
    }
    parts.push(plain(&text[from..]));
    parts
}

fn quoted_printable(text: &str, charset: Option<&str>) -> String {
    let (bytes, mut plain, mut at) = (text.as_bytes(), Vec::with_capacity(text.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let pair = bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).filter(|_| *byte == b'=') {
            Some(decoded) => {
                plain.push(decoded);
                at += 3;
            }
            None => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    let encoding = charset.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    encoding.unwrap_or(encoding_rs::UTF_8).decode_without_bom_handling(&plain).0.into_owned()
}

/// Bytes as text of base64, for values that are no text.
pub(super) fn base64(bytes: &[u8]) -> String {
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[cfg(test)]
#[path = "cards_tests.rs"]
mod tests;
