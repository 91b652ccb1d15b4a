//! The events of an XML document, checked and bounded, and one element of it gathered.

use std::io::{self, BufRead, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::{Map, Value};

use super::text::Window;
use super::{Limits, table};
use crate::error::{Error, Kind, Result};

/// One element in the order in which it stood, as spans of one text.
#[derive(Default)]
pub(super) struct Gather {
    /// All names and texts, one below the other.
    pub(super) arena: String,
    marks: Vec<Mark>,
}

#[derive(Clone, Copy)]
enum Mark {
    Open(usize, usize),
    Name(usize, usize),
    Value(usize, usize),
    Text(usize, usize),
    Close,
}

impl Gather {
    pub(super) fn clear(&mut self) {
        self.arena.clear();
        self.marks.clear();
    }

    /// The name of the element that was opened last.
    pub(super) fn name(&self) -> &str {
        let opened = self.marks.iter().rev().find_map(|mark| match mark {
            Mark::Open(from, to) => self.arena.get(*from..*to),
            _ => None,
        });
        opened.unwrap_or_default()
    }

    fn add(&mut self, text: &str, mark: fn(usize, usize) -> Mark) {
        self.arena.push('\n');
        let from = self.arena.len();
        self.arena.push_str(text);
        self.marks.push(mark(from, self.arena.len()));
    }

    /// Pieces of one text stand together, so that a name with an escaped letter is one name.
    fn text(&mut self, text: &str) {
        match self.marks.last_mut() {
            Some(Mark::Text(_, to)) => {
                self.arena.push_str(text);
                *to = self.arena.len();
            }
            _ => self.add(text, Mark::Text),
        }
    }

    /// The element as one value: attributes as `@name`, elements of one name as a list, text beside them as `#text`.
    pub(super) fn value(&self) -> Value {
        let span = |from: usize, to: usize| self.arena.get(from..to).unwrap_or_default();
        let mut open: Vec<(&str, Map<String, Value>, String)> = Vec::new();
        let mut name = "";
        for mark in &self.marks {
            match *mark {
                Mark::Open(from, to) => open.push((span(from, to), Map::new(), String::new())),
                Mark::Name(from, to) => name = span(from, to),
                Mark::Value(from, to) => {
                    if let Some((_, members, _)) = open.last_mut() {
                        members.insert(format!("@{name}"), Value::from(span(from, to)));
                    }
                }
                Mark::Text(from, to) => {
                    if let Some((_, _, text)) = open.last_mut() {
                        text.push_str(span(from, to));
                    }
                }
                Mark::Close if open.len() == 1 => break,
                Mark::Close => {
                    if let Some((name, members, text)) = open.pop()
                        && let Some((_, outer, _)) = open.last_mut()
                    {
                        table::add(outer, name, whole(members, text));
                    }
                }
            }
        }
        match open.into_iter().next() {
            Some((name, members, text)) => match whole(members, text) {
                Value::Object(members) => Value::Object(members),
                plain => Value::Object([(name.to_owned(), plain)].into_iter().collect()),
            },
            None => Value::from(self.arena.trim()),
        }
    }
}

fn whole(mut members: Map<String, Value>, text: String) -> Value {
    if members.is_empty() {
        return Value::from(if text.trim().is_empty() { "" } else { text.as_str() });
    }
    if !text.trim().is_empty() {
        members.insert("#text".to_owned(), Value::from(text));
    }
    Value::Object(members)
}

/// What comes next in a document.
pub(super) enum Piece {
    Open { attributes: bool },
    Close,
    Text,
}

/// The events of a document, checked and with the line in which they stand.
pub(super) struct Events<'w, 'a> {
    reader: Reader<Lines<'w, 'a>>,
    buffer: Vec<u8>,
    limits: Limits,
    depth: usize,
    /// An element without content was opened, and closes next.
    closes: bool,
    rooted: bool,
}

impl<'w, 'a> Events<'w, 'a> {
    pub(super) fn new(window: &'w mut Window<'a>, limits: &Limits) -> Self {
        let lines = Lines { window, line: 1, left: 0, failed: None };
        Self {
            reader: Reader::from_reader(lines),
            buffer: Vec::new(),
            limits: *limits,
            depth: 0,
            closes: false,
            rooted: false,
        }
    }

    pub(super) fn line(&mut self) -> u64 {
        self.reader.get_mut().line
    }

    fn error(&mut self, code: &'static str) -> Error {
        Error::new(Kind::Damaged, code).with("line", self.line())
    }

    /// The next piece, and what it says added to `gather`; text is passed over unless it is wanted.
    pub(super) fn next(&mut self, gather: &mut Gather, text: bool) -> Result<Option<Piece>> {
        if std::mem::take(&mut self.closes) {
            gather.marks.push(Mark::Close);
            self.depth -= 1;
            return Ok(Some(Piece::Close));
        }
        let mut buffer = std::mem::take(&mut self.buffer);
        let next = self.next_in(&mut buffer, gather, text);
        self.buffer = buffer;
        next
    }

    fn next_in(&mut self, buffer: &mut Vec<u8>, gather: &mut Gather, inside: bool) -> Result<Option<Piece>> {
        loop {
            buffer.clear();
            self.reader.get_mut().left = self.limits.json_record_bytes;
            let Ok(event) = self.reader.read_event_into(buffer) else {
                let failed = self.reader.get_mut().failed.take();
                return Err(failed.unwrap_or_else(|| self.error("collect-xml-invalid")));
            };
            match event {
                Event::Start(start) => return self.opened(&start, gather).map(Some),
                Event::Empty(start) => {
                    self.closes = true;
                    return self.opened(&start, gather).map(Some);
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    gather.marks.push(Mark::Close);
                    return Ok(Some(Piece::Close));
                }
                Event::Text(text) => {
                    let text = text.xml10_content();
                    if self.depth == 0 && !text.trim_matches(['\u{feff}', ' ', '\n', '\r', '\t']).is_empty() {
                        return Err(self.error("collect-xml-invalid"));
                    }
                    if inside {
                        gather.text(&text);
                        return Ok(Some(Piece::Text));
                    }
                }
                Event::CData(text) if inside => {
                    gather.text(&text.xml10_content());
                    return Ok(Some(Piece::Text));
                }
                Event::GeneralRef(entity) => {
                    let letter = match entity.resolve_char_ref() {
                        Ok(letter) => letter.or_else(|| predefined(&entity.xml10_content())),
                        Err(_) => None,
                    };
                    let Some(letter) = letter else { return Err(self.error("collect-xml-entity")) };
                    if inside {
                        gather.text(letter.encode_utf8(&mut [0; 4]));
                        return Ok(Some(Piece::Text));
                    }
                }
                Event::DocType(text) if text.contains(['[', '%']) || text.contains("ENTITY") => {
                    return Err(self.error("collect-xml-doctype"));
                }
                Event::Eof if self.depth > 0 || !self.rooted => return Err(self.error("collect-xml-cut")),
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    fn opened(&mut self, start: &BytesStart, gather: &mut Gather) -> Result<Piece> {
        if self.depth == 0 && std::mem::replace(&mut self.rooted, true) {
            return Err(self.error("collect-xml-invalid"));
        }
        if self.depth == self.limits.json_depth {
            return Err(self.error("collect-xml-deep").with("limit", self.limits.json_depth));
        }
        self.depth += 1;
        gather.add(start.name().0, Mark::Open);
        let mut attributes = false;
        for attribute in start.attributes() {
            let Ok(attribute) = attribute else { return Err(self.error("collect-xml-invalid")) };
            let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else {
                return Err(self.error("collect-xml-entity"));
            };
            // Where names come from is said once for the document, and is nobody's data.
            if attribute.key.0 != "xmlns" && !attribute.key.0.starts_with("xmlns:") {
                gather.add(attribute.key.0, Mark::Name);
                gather.add(&value, Mark::Value);
                attributes = true;
            }
        }
        Ok(Piece::Open { attributes })
    }
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

/// The decoded text for the reader of XML: lines counted, and one piece of it bounded.
struct Lines<'w, 'a> {
    window: &'w mut Window<'a>,
    line: u64,
    /// How many bytes the next piece may still take.
    left: usize,
    failed: Option<Error>,
}

impl Read for Lines<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let block = self.fill_buf()?;
        let count = block.len().min(out.len());
        out[..count].copy_from_slice(&block[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Lines<'_, '_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.window.rest().is_empty() {
            match self.window.more() {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    self.failed = Some(error);
                    return Err(io::ErrorKind::Other.into());
                }
            }
        }
        if self.left == 0 {
            self.failed = Some(too_long(self.line, Limits::default().json_record_bytes));
            return Err(io::ErrorKind::Other.into());
        }
        Ok(self.window.rest())
    }

    fn consume(&mut self, count: usize) {
        self.line += memchr::memchr_iter(b'\n', &self.window.rest()[..count]).count() as u64;
        self.left = self.left.saturating_sub(count);
        self.window.advance(count);
    }
}

/// The refusal of a record that is longer than a record may be.
pub(super) fn too_long(line: u64, limit: usize) -> Error {
    Error::invalid("collect-record-too-long").with("line", line).with("limit", limit >> 20)
}
