//! Large workbooks thinned before they are read: rows in which no identifier can stand are left out, unseen by the reader of
//! workbooks, which knows types and dates but is ten times slower than looking.
//!
//! Whatever is not understood at once (another prefix, rows without number, a part without end) is not thinned: then the whole
//! workbook is read as it is.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::matching::Matcher;
use super::source::{BLOCK, ReadSeek, Source};
use super::spreadsheet::HEAD_ROWS;
use super::{Progress, check};
use crate::error::Result;

/// Workbooks smaller than this, packed, are read as they are.
const SMALL: u64 = 1 << 20;
/// Most bytes of rows and texts that are kept.
const KEPT: usize = 32 << 20;
/// Longest row or text.
const LONGEST: usize = 8 << 20;

/// A workbook with the rows that matter, and how many rows were left out before each of them.
pub(super) struct Thinned {
    /// The workbook, in memory.
    pub(super) workbook: Source,
    sheets: BTreeMap<String, LeftOut>,
}

/// The rows with content that were left out of one sheet: their number before each kept row, and in all.
#[derive(Default)]
struct LeftOut {
    before: BTreeMap<u32, u64>,
    all: u64,
}

impl Thinned {
    /// How many rows with content were left out of a sheet before this row; in all without a row.
    pub(super) fn left_out(&self, sheet: &str, row: Option<u32>) -> u64 {
        let Some(sheet) = self.sheets.get(sheet) else { return 0 };
        row.map_or(sheet.all, |row| sheet.before.get(&row).copied().unwrap_or(0))
    }
}

/// The workbook without rows that no identifier can stand in; nothing when it is small or not understood. Without a matcher
/// only the first rows are kept.
pub(super) fn thinned(
    source: &Source,
    matcher: Option<&Matcher>,
    progress: &dyn Progress,
) -> Result<Option<Thinned>> {
    if source.size() < SMALL || matcher.is_some_and(Matcher::wants_dates) {
        return Ok(None);
    }
    let Ok(mut archive) = ZipArchive::new(source.reader()?) else { return Ok(None) };
    let Some(parts) = parts(&mut archive) else { return Ok(None) };
    let mut texts = Texts::default();
    if let Some(matcher) = matcher
        && !each_text(&mut archive, progress, &mut |index, text| {
            if holds(text, matcher) {
                texts.hits.insert(index);
            }
        })?
    {
        return Ok(None);
    }
    let mut sheets = BTreeMap::new();
    let mut kept: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, path) in &parts {
        let mut sheet =
            Sheet { matcher, texts: &mut texts, kept: Vec::new(), left_out: LeftOut::default(), head: 0 };
        let Ok(part) = archive.by_name(path) else { return Ok(None) };
        if !cut(part, b"<row", b"</row>", progress, &mut |piece| sheet.piece(piece))? {
            return Ok(None);
        }
        kept.insert(path.clone(), sheet.kept);
        sheets.insert(name.clone(), sheet.left_out);
    }
    let mut strings = Vec::new();
    if !write_texts(&mut archive, &texts, progress, &mut strings)? {
        return Ok(None);
    }
    kept.insert(STRINGS.to_owned(), strings);
    if kept.values().map(Vec::len).sum::<usize>() > 2 * KEPT {
        return Ok(None);
    }
    let Some(bytes) = pack(&mut archive, &kept) else { return Ok(None) };
    Ok(Some(Thinned { workbook: Source::from_bytes(source.name(), bytes)?, sheets }))
}

type Archive = ZipArchive<Box<dyn ReadSeek>>;

const STRINGS: &str = "xl/sharedStrings.xml";

/// Which texts of the table matter.
#[derive(Default)]
struct Texts {
    /// Those in which an identifier may stand.
    hits: std::collections::BTreeSet<usize>,
    /// Those of rows that are kept.
    needed: std::collections::BTreeSet<usize>,
}

/// The sheets of a workbook: name and part.
fn parts(archive: &mut Archive) -> Option<Vec<(String, String)>> {
    let book = part(archive, "xl/workbook.xml")?;
    let relations = part(archive, "xl/_rels/workbook.xml.rels")?;
    let targets: BTreeMap<String, String> = elements(&relations, "Relationship")?
        .into_iter()
        .filter_map(|one| Some((one.get("Id")?.clone(), one.get("Target")?.clone())))
        .collect();
    let mut parts = Vec::new();
    for sheet in elements(&book, "sheet")? {
        let target = targets.get(sheet.get("r:id")?)?;
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        if path.starts_with("xl/worksheets/") {
            parts.push((sheet.get("name")?.clone(), path));
        }
    }
    Some(parts)
}

fn part(archive: &mut Archive, name: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.take(LONGEST as u64).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The attributes of all elements of one name.
fn elements(xml: &[u8], wanted: &str) -> Option<Vec<BTreeMap<String, String>>> {
    let (mut reader, mut buffer, mut found) = (Reader::from_reader(xml), Vec::new(), Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(start) | Event::Empty(start) if start.name().0 == wanted => {
                let mut attributes = BTreeMap::new();
                for attribute in start.attributes() {
                    let attribute = attribute.ok()?;
                    let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
                    attributes.insert(attribute.key.0.to_owned(), value.into_owned());
                }
                found.push(attributes);
            }
            Event::Eof => return Some(found),
            _ => {}
        }
    }
}

/// A piece of a part: an element that was looked for, or what stands around.
enum Piece<'p> {
    Element(&'p [u8]),
    Around(&'p [u8]),
}

/// Cuts a part into elements of one kind and what stands around them; `false` when `take` does not want to go on, or the part is
/// not understood.
fn cut(
    mut part: impl Read,
    open: &[u8],
    close: &[u8],
    progress: &dyn Progress,
    take: &mut dyn FnMut(Piece) -> bool,
) -> Result<bool> {
    let (mut held, mut block, mut ended, mut looked) = (Vec::new(), vec![0; BLOCK], false, 0);
    while !ended {
        check(progress)?;
        let Ok(read) = part.read(&mut block) else { return Ok(false) };
        held.extend_from_slice(&block[..read]);
        ended = read == 0;
        let mut at = 0;
        while let Some(start) = find_open(&held, at, open) {
            // `<row …/>` ends at once; whether it does is seen at the end of its tag.
            let Some(tag) = memchr::memchr(b'>', &held[start..]).map(|end| start + end) else { break };
            let end = if held[tag - 1] == b'/' {
                Some(tag + 1)
            } else {
                memmem::find(&held[tag.max(looked)..], close).map(|end| tag.max(looked) + end + close.len())
            };
            let Some(end) = end else {
                looked = held.len().saturating_sub(close.len());
                break;
            };
            looked = 0;
            if !take(Piece::Around(&held[at..start])) || !take(Piece::Element(&held[start..end])) {
                return Ok(false);
            }
            at = end;
        }
        looked = looked.saturating_sub(at);
        let next = find_open(&held, at, open);
        if next.is_none() {
            // The beginning of a tag may lie across the edge of two blocks.
            let safe = if ended { held.len() } else { held.len().saturating_sub(open.len() + 1).max(at) };
            if !take(Piece::Around(&held[at..safe])) {
                return Ok(false);
            }
            at = safe;
        } else if ended {
            return Ok(false);
        }
        held.drain(..at);
        if held.len() > LONGEST {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Where an element of this name opens: `<row` is not the beginning of `<rowBreaks`.
fn find_open(bytes: &[u8], from: usize, open: &[u8]) -> Option<usize> {
    memmem::find_iter(&bytes[from..], open)
        .map(|at| from + at)
        .find(|at| matches!(bytes.get(at + open.len()), Some(b' ' | b'>' | b'/' | b'\n' | b'\r' | b'\t')))
}

/// Hands on every text of the table with its number; `false` when the table is not understood.
fn each_text(
    archive: &mut Archive,
    progress: &dyn Progress,
    take: &mut dyn FnMut(usize, &[u8]),
) -> Result<bool> {
    let Ok(part) = archive.by_name(STRINGS) else { return Ok(true) };
    let mut index = 0;
    cut(part, b"<si", b"</si>", progress, &mut |piece| {
        if let Piece::Element(text) = piece {
            take(index, text);
            index += 1;
        }
        true
    })
}

/// Writes the table of texts with those that are needed; the others are empty, so that numbers stay.
fn write_texts(
    archive: &mut Archive,
    texts: &Texts,
    progress: &dyn Progress,
    out: &mut Vec<u8>,
) -> Result<bool> {
    let Ok(part) = archive.by_name(STRINGS) else { return Ok(true) };
    let mut index = 0;
    cut(part, b"<si", b"</si>", progress, &mut |piece| {
        match piece {
            Piece::Around(around) => out.extend_from_slice(around),
            Piece::Element(text) => {
                out.extend_from_slice(if texts.needed.contains(&index) { text } else { b"<si><t></t></si>" });
                index += 1;
            }
        }
        out.len() < 2 * KEPT
    })
}

/// Whether an identifier may stand in a text of the table; several runs and escaped letters are put together first.
fn holds(text: &[u8], matcher: &Matcher) -> bool {
    let runs = memmem::find_iter(text, b"<t").count();
    if runs < 2 && memchr::memchr(b'&', text).is_none() {
        return matcher.text_filter().is_match(text);
    }
    let (mut reader, mut buffer, mut plain) = (Reader::from_reader(text), Vec::new(), String::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Text(inner)) => plain.push_str(&inner.xml10_content()),
            Ok(Event::GeneralRef(entity)) => match entity.resolve_char_ref() {
                Ok(Some(letter)) => plain.push(letter),
                _ if entity.xml10_content() == "amp" => plain.push('&'),
                _ => plain.push('\''),
            },
            Ok(Event::Eof) => return matcher.text_filter().is_match(plain.as_bytes()),
            Ok(_) => {}
            Err(_) => return true,
        }
    }
}

/// One sheet on its way.
struct Sheet<'s> {
    matcher: Option<&'s Matcher>,
    texts: &'s mut Texts,
    kept: Vec<u8>,
    left_out: LeftOut,
    head: usize,
}

impl Sheet<'_> {
    fn piece(&mut self, piece: Piece) -> bool {
        match piece {
            Piece::Around(around) => self.kept.extend_from_slice(around),
            Piece::Element(row) => {
                let Some(number) = number_of(row) else { return false };
                let cells = Cells::of(row);
                if self.head < HEAD_ROWS || self.matters(row, &cells) {
                    self.left_out.before.insert(number, self.left_out.all);
                    self.texts.needed.extend(cells.texts);
                    self.kept.extend_from_slice(row);
                    self.head += usize::from(cells.filled);
                } else {
                    self.left_out.all += u64::from(cells.filled);
                }
            }
        }
        self.kept.len() < KEPT
    }

    fn matters(&self, row: &[u8], cells: &Cells) -> bool {
        let Some(matcher) = self.matcher else { return false };
        cells.unclear
            || cells.texts.iter().any(|text| self.texts.hits.contains(text))
            || matcher.text_filter().is_match(row)
    }
}

/// The number of a row, as its tag says.
fn number_of(row: &[u8]) -> Option<u32> {
    let tag = &row[..memchr::memchr(b'>', row)?];
    let at = memmem::find(tag, b" r=\"")? + 4;
    let end = memchr::memchr(b'"', &tag[at..])?;
    std::str::from_utf8(&tag[at..at + end]).ok()?.parse().ok()
}

/// What the cells of a row hold.
#[derive(Default)]
struct Cells {
    /// Numbers of texts in the table.
    texts: Vec<usize>,
    /// Some cell holds something.
    filled: bool,
    /// Something in it is written in another way than it reads: escaped letters, several runs, a number with an exponent.
    unclear: bool,
}

impl Cells {
    fn of(row: &[u8]) -> Self {
        let inline = memmem::find(row, b"<is").is_some();
        let mut cells = Self {
            filled: inline,
            unclear: memchr::memchr(b'&', row).is_some() || (inline && memmem::find(row, b"<r>").is_some()),
            ..Self::default()
        };
        let mut from = 0;
        for at in memmem::find_iter(row, b"<v>") {
            let inner = &row[at + 3..];
            let value = &inner[..memchr::memchr(b'<', inner).unwrap_or(inner.len())];
            let cell =
                memmem::rfind(&row[from..at], b"<c").map_or(&row[from..at], |start| &row[from + start..at]);
            from = at;
            cells.filled |= !value.is_empty();
            if memmem::find(cell, b"t=\"s\"").is_some() {
                let number: Option<usize> =
                    std::str::from_utf8(value).ok().and_then(|text| text.trim().parse().ok());
                cells.unclear |= number.is_none();
                cells.texts.extend(number);
            } else if memmem::find(cell, b"t=\"").is_none() {
                cells.unclear |= value.iter().any(|byte| matches!(byte, b'E' | b'e'));
            }
        }
        let written_otherwise = memmem::find(row, b"<v ").is_some();
        cells.filled |= written_otherwise;
        cells.unclear |= written_otherwise;
        cells
    }
}

/// A workbook of the kept parts and all others as they were.
fn pack(archive: &mut Archive, kept: &BTreeMap<String, Vec<u8>>) -> Option<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for index in 0..archive.len() {
        let file = archive.by_index_raw(index).ok()?;
        let name = file.name().ok()?.into_owned();
        if let Some(bytes) = kept.get(&name) {
            drop(file);
            writer.start_file(name, stored).ok()?;
            writer.write_all(bytes).ok()?;
        } else if !name.starts_with("xl/media/") {
            writer.raw_copy_file(file).ok()?;
        }
    }
    Some(writer.finish().ok()?.into_inner())
}

#[cfg(test)]
#[path = "thinned_tests.rs"]
mod tests;
