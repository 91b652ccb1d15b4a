//! Whether a ZIP file is a workbook at all, and one that may be opened.
//!
//! The reader of workbooks trusts what a file says about itself: one announced count of four thousand million texts ends the
//! program (tafia/calamine#684), and an abort cannot be caught. So every part is unpacked once, counted and looked at, before
//! anything is built from it.

use std::io::Read;

use zip::ZipArchive;

use super::grid::TableKind;
use super::source::{BLOCK, ReadSeek, Source};
use super::{Limits, Progress, check};
use crate::error::{Error, Kind, Result};

/// Most parts of a workbook.
const PARTS: usize = 5000;
/// Parts beyond this size may not be packed more than [`RATIO`] times.
const SMALL: u64 = 8 << 20;
const RATIO: u64 = 200;
/// Texts, styles and names together, which are held in memory; the sheets are not.
const HELD: u64 = 128 << 20;
/// Longest piece of a part without a tag: a cell of 32,767 characters, each escaped.
const RUN: usize = 512 * 1024;

/// What a workbook holds that readers must know beforehand.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen {
    /// Cells that are computed from others.
    pub(crate) formulas: bool,
}

/// Which kind of spreadsheet the ZIP file holds, if one.
///
/// # Errors
/// `collect-xlsx-damaged` when it is no whole ZIP file.
pub(crate) fn kind(source: &Source) -> Result<Option<TableKind>> {
    // Whatever else the file holds: how many parts a workbook may have is asked when it is opened.
    let archive = open(source, usize::MAX)?;
    let has = |wanted: &str| archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case(wanted));
    // The type is the first part of an OpenDocument file and is never packed: it stands in the head as text.
    let spreadsheet =
        memchr::memmem::find(&source.head(1024)?, b"application/vnd.oasis.opendocument.spreadsheet");
    Ok(if has("xl/workbook.xml") {
        Some(TableKind::Xlsx)
    } else if has("content.xml") && (spreadsheet.is_some() || !has("mimetype")) {
        Some(TableKind::Ods)
    } else {
        None
    })
}

/// Looks at every part of a workbook.
///
/// # Errors
/// `collect-xlsx-too-big`, `collect-xlsx-refused`, `collect-xlsx-damaged`, `cancelled`.
pub(crate) fn inspect(source: &Source, limits: &Limits, progress: &dyn Progress) -> Result<Seen> {
    // A file that changed since is seen by its hash, size and time, whatever was found before.
    if let Some(seen) = source.measured(limits) {
        return Ok(seen);
    }
    if source.size() > limits.spreadsheet_bytes {
        return Err(too_big(limits.spreadsheet_bytes));
    }
    let mut archive = open(source, PARTS)?;
    let (mut total, mut held, mut seen) = (0_u64, 0_u64, Seen::default());
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| damaged())?;
        if part.enclosed_name().is_none() {
            return Err(refused("name"));
        }
        let packed = part.compressed_size().max(1);
        let lower = part.name().map_err(|_| refused("name"))?.to_ascii_lowercase();
        let xml = lower.ends_with(".xml") || lower.ends_with(".rels") || lower.ends_with(".vml");
        let mut look = Look::default();
        let mut block = vec![0; BLOCK];
        loop {
            check(progress)?;
            let read = part.read(&mut block).map_err(|_| damaged())?;
            if read == 0 {
                break;
            }
            total += read as u64;
            look.size += read as u64;
            if total > limits.spreadsheet_unpacked {
                return Err(too_big(limits.spreadsheet_unpacked));
            }
            if look.size > SMALL && look.size / packed > RATIO {
                return Err(refused("ratio"));
            }
            // A part of any name may be referred to as the table of texts: look at all of them.
            look.feed(&block[..read], xml)?;
        }
        look.end()?;
        held += if look.sheet && !look.texts { 0 } else { look.size };
        if xml && held > HELD {
            return Err(too_big(HELD));
        }
        seen.formulas |= look.formulas;
    }
    source.keep_measured(limits, seen);
    Ok(seen)
}

fn open(source: &Source, most: usize) -> Result<ZipArchive<Box<dyn ReadSeek>>> {
    // The directory's own count, before memory is taken for it: it stands in the last 64 KiB.
    let tail_length = (64 * 1024 + 22).min(source.size());
    let tail = source.piece(source.size() - tail_length, 64 * 1024 + 22)?;
    let end = memchr::memmem::rfind(&tail, b"PK\x05\x06").ok_or_else(damaged)?;
    let count =
        tail.get(end + 10..end + 12).map_or(0, |bytes| usize::from(u16::from_le_bytes([bytes[0], bytes[1]])));
    if count > most {
        return Err(refused("parts"));
    }
    let archive = ZipArchive::new(source.reader()?).map_err(|_| damaged())?;
    if archive.len() > most { Err(refused("parts")) } else { Ok(archive) }
}

/// What was seen of one part.
#[derive(Default)]
struct Look {
    size: u64,
    /// It holds rows, which are streamed.
    sheet: bool,
    /// It holds a table of texts, which is kept.
    texts: bool,
    /// Some of its cells are computed.
    formulas: bool,
    /// The largest count that it announces.
    announced: u64,
    run: usize,
    edge: Vec<u8>,
}

impl Look {
    fn feed(&mut self, block: &[u8], xml: bool) -> Result<()> {
        if self.size == block.len() as u64
            && (block.starts_with(b"\xFF\xFE") || block.starts_with(b"\xFE\xFF"))
            && xml
        {
            return Err(refused("encoding"));
        }
        // Words may lie across the edge of two blocks.
        let mut text = std::mem::take(&mut self.edge);
        text.extend_from_slice(block);
        let holds = |word: &[u8]| memchr::memmem::find(&text, word).is_some();
        if xml && [&b"<!DOCTYPE"[..], b"<!doctype", b"<!ENTITY"].iter().any(|word| holds(word)) {
            return Err(refused("doctype"));
        }
        self.sheet |= holds(b"sheetData") || holds(b"table:table-row");
        self.formulas |= self.sheet && (holds(b"<f>") || holds(b"<f ") || holds(b"table:formula="));
        self.texts |= holds(b"<si>") || holds(b"<si ") || holds(b":si>") || holds(b"uniqueCount");
        for at in memchr::memmem::find_iter(&text, b"uniqueCount") {
            self.announced = self.announced.max(number_after(&text[at + b"uniqueCount".len()..]));
        }
        match memchr::memchr(b'<', block) {
            Some(first) => {
                self.longest(self.run + first, xml)?;
                self.run = block.len() - memchr::memrchr(b'<', block).unwrap_or(0);
            }
            None => self.run += block.len(),
        }
        self.longest(self.run, xml)?;
        self.edge = text[text.len().saturating_sub(64)..].to_vec();
        Ok(())
    }

    fn longest(&self, run: usize, xml: bool) -> Result<()> {
        if (xml || self.sheet || self.texts) && run > RUN { Err(refused("run")) } else { Ok(()) }
    }

    fn end(&self) -> Result<()> {
        if self.announced > self.size / 5 + 1 { Err(refused("count")) } else { Ok(()) }
    }
}

/// The number in `="123"`; a number too long to be one is the largest.
fn number_after(text: &[u8]) -> u64 {
    let digits: Vec<u8> = text
        .iter()
        .take(48)
        .skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\''))
        .take_while(|byte| byte.is_ascii_digit())
        .copied()
        .collect();
    if digits.is_empty() {
        return 0;
    }
    String::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()).unwrap_or(u64::MAX)
}

pub(crate) fn damaged() -> Error {
    Error::new(Kind::Damaged, "collect-xlsx-damaged")
}

fn refused(reason: &str) -> Error {
    Error::new(Kind::Damaged, "collect-xlsx-refused").with("reason", reason)
}

fn too_big(limit: u64) -> Error {
    Error::invalid("collect-xlsx-too-big").with("limit", limit >> 20)
}
