//! Exports packed in a ZIP archive or compressed by gzip: each file inside is read in its turn, from memory, never from disk.
//!
//! An archive is believed in nothing: its files are counted, measured and checked before the first is opened, and again while
//! they are unpacked. What is of no kind that can be read is listed with the reason; what cannot be read to its end stops the
//! whole collection, as it does outside of an archive.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

use flate2::Crc;
use flate2::read::{DeflateDecoder, MultiGzDecoder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zip::{CompressionMethod, ZipArchive};

use super::extract::{self, Tally};
use super::format::Format;
use super::inspect::{self, Inspection, ReadOptions};
use super::source::{BLOCK, Source};
use super::{Limits, Progress, check};
use crate::error::{Error, Kind, Result};
use crate::words::{Arg, Words};

/// Most files of an archive.
const FILES: usize = 20_000;
/// Files beyond this size may not be packed more than [`RATIO`] times; DEFLATE itself ends at 1,032.
const SMALL: u64 = 8 << 20;
const RATIO: u64 = 500;
/// An archive inside an archive is opened, one inside that is not.
const DEEPEST: usize = 1;
/// Most columns named for an archive as a whole.
const COLUMNS: usize = 1000;

/// A file inside an archive, as it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FileFound {
    /// Its path in the archive.
    pub path: String,
    /// Its size, unpacked.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What it is; absent when it cannot be read.
    pub format: Option<Format>,
    /// Why it is not read, as a word for the message `collect-file-not-read`; empty when it is.
    pub not_read: String,
}

impl FileFound {
    /// That it is not read and why, in words; nothing when it is.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> Option<String> {
        let args = [("file", Arg::from(self.path.as_str())), ("kind", Arg::from(self.not_read.as_str()))];
        (!self.not_read.is_empty()).then(|| words.say_with("collect-file-not-read", &args))
    }
}

/// A file inside an archive that was searched to its end.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FileRead {
    /// Its path in the archive.
    pub path: String,
    /// What it is.
    pub format: String,
    /// Its size, unpacked.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 of its content, in small hexadecimal letters.
    pub sha256: String,
    /// Data records read.
    #[ts(type = "number")]
    pub rows_read: u64,
    /// Records of the person.
    #[ts(type = "number")]
    pub rows_matched: u64,
}

/// Where the bytes of a packed file lie in its archive.
#[derive(Debug)]
pub(crate) struct Packed {
    archive: Source,
    from: u64,
    length: u64,
    method: Method,
    size: u64,
    crc: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Method {
    Stored,
    Deflate,
    Gzip,
}

impl Packed {
    fn open(&self) -> Result<Box<dyn Read>> {
        let mut reader = self.archive.reader()?;
        reader.seek(SeekFrom::Start(self.from)).map_err(|_| damaged())?;
        let packed = reader.take(self.length);
        Ok(match self.method {
            Method::Stored => Box::new(packed),
            Method::Deflate => Box::new(DeflateDecoder::new_with_buf(packed, vec![0; BLOCK])),
            Method::Gzip => Box::new(MultiGzDecoder::new(io::BufReader::with_capacity(BLOCK, packed))),
        })
    }
}

/// A packed file while it is unpacked; it may be read from the front again, and skipped in.
pub(super) struct Unpacking {
    packed: Arc<Packed>,
    inner: Box<dyn Read>,
    at: u64,
    crc: Crc,
}

impl Unpacking {
    pub(super) fn new(packed: Arc<Packed>) -> Result<Self> {
        let inner = packed.open()?;
        Ok(Self { packed, inner, at: 0, crc: Crc::new() })
    }
}

impl Read for Unpacking {
    fn read(&mut self, block: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(block)?;
        self.crc.update(&block[..read]);
        self.at += read as u64;
        let ended = read == 0 && !block.is_empty();
        let other_size = self.at > self.packed.size || (ended && self.at != self.packed.size);
        let other_bytes = ended && self.packed.crc.is_some_and(|crc| crc != self.crc.sum());
        if other_size || other_bytes { Err(io::ErrorKind::InvalidData.into()) } else { Ok(read) }
    }
}

impl Seek for Unpacking {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let wanted = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.packed.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        let wanted = wanted.ok_or(io::ErrorKind::InvalidInput)?;
        if wanted < self.at {
            *self = Self::new(Arc::clone(&self.packed)).map_err(|_| io::ErrorKind::InvalidData)?;
        }
        let skip = wanted - self.at;
        io::copy(&mut Read::by_ref(self).take(skip), &mut io::sink())?;
        Ok(self.at)
    }
}

/// A file of an archive: its path, and its bytes unless they cannot be had.
struct Member {
    path: String,
    bytes: u64,
    content: std::result::Result<Source, &'static str>,
}

/// The files of an archive, measured and in the order in which they are packed.
fn members(
    source: &Source,
    format: Format,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<(Source, Vec<Member>)> {
    let held = source.held(limits.archive_held)?;
    let members = match format {
        Format::Gzip => vec![gzip(&held, limits, progress)?],
        _ => zip(&held, limits)?,
    };
    Ok((held, members))
}

/// The one file in a gzip file; unpacked once to know its size.
fn gzip(source: &Source, limits: &Limits, progress: &dyn Progress) -> Result<Member> {
    let name = source.name();
    let lower = name.to_ascii_lowercase();
    let path = if lower.ends_with(".tgz") {
        format!("{}.tar", &name[..name.len() - 4])
    } else {
        name.get(..name.len().saturating_sub(3)).filter(|_| lower.ends_with(".gz")).unwrap_or(name).to_owned()
    };
    let packed = |size| Packed {
        archive: source.clone(),
        from: 0,
        length: source.size(),
        method: Method::Gzip,
        size,
        crc: None,
    };
    let (mut reader, mut block, mut size) = (packed(0).open()?, vec![0; BLOCK], 0);
    loop {
        check(progress)?;
        let read = reader.read(&mut block).map_err(|_| damaged())?;
        if read == 0 {
            break;
        }
        size += read as u64;
        measured(size, source.size(), size, limits)?;
    }
    Ok(Member { bytes: size, content: Ok(Source::packed(&path, size, packed(size))), path })
}

fn zip(source: &Source, limits: &Limits) -> Result<Vec<Member>> {
    let mut archive = ZipArchive::new(source.reader()?).map_err(|_| damaged())?;
    if archive.len() > FILES {
        return Err(refused("files"));
    }
    if archive.has_duplicate_names() {
        return Err(refused("twice"));
    }
    if archive.has_overlapping_files().map_err(|_| damaged())? {
        return Err(refused("overlap"));
    }
    let (mut members, mut total) = (Vec::new(), 0_u64);
    for index in 0..archive.len() {
        let file = archive.by_index_raw(index).map_err(|_| damaged())?;
        if file.enclosed_name().is_none() {
            return Err(refused("name"));
        }
        if file.is_dir() {
            continue;
        }
        let path = match file.name() {
            Ok(name) => name.replace('\\', "/"),
            Err(_) => String::from_utf8_lossy(file.name_raw()).replace('\\', "/"),
        };
        if file.encrypted() {
            return Err(Error::invalid("collect-archive-password"));
        }
        total = total.saturating_add(file.size());
        measured(file.size(), file.compressed_size(), total, limits)?;
        let method = match file.compression() {
            CompressionMethod::Stored => Some(Method::Stored),
            CompressionMethod::Deflated => Some(Method::Deflate),
            _ => None,
        };
        let content = match method {
            _ if of_the_system(&path) => Err("system"),
            _ if file.is_symlink() => Err("link"),
            _ if file.size() == 0 => Err("empty"),
            None => Err("method"),
            Some(method) => {
                let packed = Packed {
                    archive: source.clone(),
                    from: file.data_start().ok_or_else(damaged)?,
                    length: file.compressed_size(),
                    method,
                    size: file.size(),
                    crc: Some(file.crc32()),
                };
                Ok(Source::packed(&path, file.size(), packed))
            }
        };
        members.push(Member { bytes: file.size(), content, path });
    }
    Ok(members)
}

/// What operating systems put beside the files: it holds no data of the export.
fn of_the_system(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    path.starts_with("__MACOSX/") || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(&name)
}

/// Refuses what is packed beyond measure, and more than may be unpacked in all.
fn measured(size: u64, packed: u64, total: u64, limits: &Limits) -> Result<()> {
    if size > SMALL && size / packed.max(1) > RATIO {
        return Err(refused("ratio"));
    }
    if total > limits.archive_unpacked {
        return Err(Error::invalid("collect-archive-too-big").with("limit", limits.archive_unpacked >> 30));
    }
    Ok(())
}

/// Looks at every file of an archive.
///
/// # Errors
/// `collect-archive-…`; what refuses a single file, with its path.
pub(super) fn inspect(
    source: &Source,
    format: Format,
    options: &ReadOptions,
    progress: &dyn Progress,
    depth: usize,
) -> Result<Inspection> {
    if depth > DEEPEST {
        return Err(unreadable("nested"));
    }
    let limits = Limits::default();
    let (_, members) = members(source, format, &limits, progress)?;
    let mut found = Inspection {
        encoding: options.encoding.clone(),
        encoding_confident: true,
        delimiter: options.delimiter.clone(),
        quote: options.quote.clone(),
        rows_estimate: Some(0),
        damage_accepted: options.accept_damage,
        ..Inspection::of(format)
    };
    for member in members {
        check(progress)?;
        let looked = match &member.content {
            Ok(content) => look(content, options, progress, depth),
            Err(reason) => Err(unreadable(reason)),
        };
        let (format, not_read) = match looked {
            Ok(inner) => (Some(add(&mut found, inner)), String::new()),
            Err(error) => match reason(&error) {
                Some(reason) => (None, reason),
                None => return Err(inside(error, &member.path)),
            },
        };
        found.files.push(FileFound { path: member.path, bytes: member.bytes, format, not_read });
    }
    if found.files.iter().all(|file| file.format.is_none()) {
        return Err(Error::invalid("collect-archive-nothing").with("count", found.files.len()));
    }
    Ok(found)
}

fn look(
    content: &Source,
    options: &ReadOptions,
    progress: &dyn Progress,
    depth: usize,
) -> Result<Inspection> {
    if content.size() == 0 {
        return Err(unreadable("empty"));
    }
    inspect::at_depth(content, options, progress, depth + 1)
}

/// Takes over what the whole shows of one file: its columns, and the first rows that there are.
fn add(found: &mut Inspection, inner: Inspection) -> Format {
    if found.sample_rows.is_empty() && found.columns.is_empty() {
        found.sample_rows = inner.sample_rows;
    }
    for column in inner.columns {
        if !found.columns.contains(&column) && found.columns.len() < COLUMNS {
            found.columns.push(column);
        }
    }
    found.rows_estimate = found.rows_estimate.zip(inner.rows_estimate).map(|(sum, rows)| sum + rows);
    inner.format
}

/// Why a file is left out, when that is no reason to refuse the archive.
fn reason(error: &Error) -> Option<String> {
    match error.code {
        "collect-kind-unreadable" => error.args.iter().find_map(|(name, kind)| match kind {
            Arg::Text(kind) if *name == "kind" => Some(kind.clone()),
            _ => None,
        }),
        "collect-xls-old" => Some("old_office".to_owned()),
        "collect-xlsx-password" | "collect-archive-password" => Some("password".to_owned()),
        "collect-no-rows" => Some("empty".to_owned()),
        "collect-archive-nothing" => Some("unread".to_owned()),
        _ => None,
    }
}

/// Searches every file that was looked at; answers with size and hash of the archive.
pub(super) fn extract(
    source: &Source,
    inspection: &Inspection,
    tally: &mut Tally,
    progress: &dyn Progress,
) -> Result<(u64, String)> {
    let (held, members) = members(source, inspection.format, &tally.limits, progress)?;
    let options = ReadOptions {
        encoding: inspection.encoding.clone(),
        delimiter: inspection.delimiter.clone(),
        quote: inspection.quote.clone(),
        accept_damage: inspection.damage_accepted,
        ..ReadOptions::default()
    };
    let total: u64 =
        inspection.files.iter().filter(|file| file.format.is_some()).map(|file| file.bytes).sum();
    let (mut before, depth) = (0, tally.depth());
    for (file, member) in inspection.files.iter().zip(&members) {
        let (Some(_), Ok(content)) = (file.format, &member.content) else {
            if file.not_read != "system" {
                tally.warn("collect-warn-files-not-read", 1);
            }
            continue;
        };
        let part = Part { whole: progress, before, total };
        let counted = tally.enter(&member.path);
        let read = look(content, &options, &part, depth)
            .and_then(|inner| Ok((extract::one(content, &inner, tally, &part)?, inner.format)));
        let ((bytes, sha256), format) = read.map_err(|error| inside(error, &member.path))?;
        tally.leave(counted, format, bytes, sha256);
        before += member.bytes;
    }
    Ok((held.size(), held.sha256(&Quiet(progress))?))
}

/// The share of one file in the progress of the archive.
struct Part<'p> {
    whole: &'p dyn Progress,
    before: u64,
    total: u64,
}

impl Progress for Part<'_> {
    fn bytes(&self, done: u64, _total: u64) {
        self.whole.bytes((self.before + done).min(self.total), self.total);
    }
    fn cancelled(&self) -> bool {
        self.whole.cancelled()
    }
}

/// A pass that may be stopped and does not move the progress back.
struct Quiet<'p>(&'p dyn Progress);

impl Progress for Quiet<'_> {
    fn bytes(&self, _done: u64, _total: u64) {}
    fn cancelled(&self) -> bool {
        self.0.cancelled()
    }
}

/// The failure with the path of the file in which it happened, the outermost archive first.
fn inside(mut error: Error, path: &str) -> Error {
    if error.kind == Kind::Cancelled {
        return error;
    }
    match error.args.iter_mut().find(|(name, _)| *name == "inside") {
        Some((_, Arg::Text(known))) => *known = format!("{path}/{known}"),
        Some(_) => {}
        None => error = error.with("inside", path),
    }
    error
}

pub(super) fn damaged() -> Error {
    Error::new(Kind::Damaged, "collect-archive-damaged")
}

fn refused(reason: &str) -> Error {
    Error::new(Kind::Damaged, "collect-archive-refused").with("reason", reason)
}

fn unreadable(kind: &str) -> Error {
    Error::invalid("collect-kind-unreadable").with("kind", kind)
}

#[cfg(test)]
#[path = "archive_tests.rs"]
mod tests;
