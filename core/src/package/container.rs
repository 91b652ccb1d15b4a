//! The ZIP file around a package: written the same way each time, and read back strictly.
//!
//! A ZIP file has room for more than its contents: comments, extra fields, gaps, times, a second directory. Here every
//! byte outside the packed data is predicted from the list of entries and compared, so that nothing can hide and nothing
//! can change unseen, whichever library or version wrote it.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::{v1, v2};
use crate::error::{Error, Result};

/// Most entries that are read.
pub(crate) const MAX_ENTRIES: usize = 10_000;
/// Most bytes that are unpacked in all.
pub(crate) const MAX_UNPACKED: u64 = 4 << 30;
/// Largest manifest that is read.
pub(crate) const MAX_MANIFEST: u64 = 16 << 20;
/// Largest file that is read at all: what the format can say.
pub(crate) const MAX_FILE: u64 = u32::MAX as u64;
/// An entry of this size may be packed as far as it goes …
const FREELY_PACKED: u64 = 256 << 20;
/// … a larger one only to this part: no text of a person's data is so monotonous, and a bomb is.
const MOST_PACKED: u64 = 400;

const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// 1 January 1980, the first day that the format knows.
pub(crate) const DATE: u16 = 0x0021;
/// A plain file, readable and writable by its owner, readable by others.
pub(crate) const MODE: u32 = 0o100_644;
const END_LENGTH: usize = 22;

/// A ZIP file in the making.
pub(crate) struct Container {
    writer: ZipWriter<Cursor<Vec<u8>>>,
}

impl Container {
    pub(crate) fn new() -> Self {
        Self { writer: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    /// Adds a file; the manifest and its signature are stored as they are, so that their bytes lie open.
    pub(crate) fn add(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        let method = if is_stored(path) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let bug = |_| Error::bug("package/zip");
        self.writer.start_file(path, options).map_err(bug)?;
        self.writer.write_all(bytes).map_err(|_| Error::bug("package/zip"))
    }

    /// Goes on with a finished file; the bytes of its entries stay as they are.
    pub(crate) fn append(file: Vec<u8>) -> Result<Self> {
        let writer = ZipWriter::new_append(Cursor::new(file)).map_err(|_| Error::bug("package/zip"))?;
        Ok(Self { writer })
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>> {
        Ok(self.writer.finish().map_err(|_| Error::bug("package/zip"))?.into_inner())
    }
}

fn is_stored(path: &str) -> bool {
    [v1::MANIFEST, v2::SIGNATURE].contains(&path)
}

/// Where the directory of a finished file begins: what lies before are the entries.
pub(crate) fn directory_at(file: &[u8]) -> Result<usize> {
    let end = file.len().checked_sub(END_LENGTH).ok_or_else(|| Error::bug("package/zip"))?;
    Ok(u32_at(&file[end..], 16) as usize)
}

/// One entry of a strictly read ZIP file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) path: String,
    pub(crate) bytes: u64,
    /// Where the entry begins in the file.
    pub(crate) offset: usize,
    packed: u32,
    crc: u32,
    method: u16,
}

/// Why a file is no package of ours; the code stands in message ids.
pub(crate) type Flaw = (&'static str, String);

/// Reads the entries of a ZIP file and compares every byte around the packed data with what it has to be.
pub(crate) fn entries(file: &[u8]) -> std::result::Result<Vec<Entry>, Flaw> {
    if file.is_empty() {
        return Err(("empty", String::new()));
    }
    if !file.starts_with(b"PK\x03\x04") {
        return Err(("not-a-package", String::new()));
    }
    let cut_short = || ("truncated", String::new());
    let end_at = file.len().checked_sub(END_LENGTH).ok_or_else(cut_short)?;
    let end = &file[end_at..];
    if !end.starts_with(b"PK\x05\x06") {
        return Err(cut_short());
    }
    let count = usize::from(u16_at(end, 10));
    let directory_at = u32_at(end, 16) as usize;
    if count > MAX_ENTRIES {
        return Err(("too-many", count.to_string()));
    }
    let directory = file.get(directory_at..end_at).ok_or_else(cut_short)?;
    let mut entries = Vec::with_capacity(count);
    let mut rest = directory;
    for _ in 0..count {
        let (entry, length) = read_entry(rest).ok_or(("structure", String::new()))?;
        if !v2::is_path(&entry.path) {
            return Err(("path", crate::package::answer::legible(&entry.path)));
        }
        rest = &rest[length..];
        entries.push(entry);
    }
    if !rest.is_empty() {
        return Err(("structure", String::new()));
    }
    let whole = expected(file, &entries).ok_or(("structure", String::new()))?;
    if whole != file.len() {
        return Err(("structure", String::new()));
    }
    let mut seen = std::collections::BTreeSet::new();
    let unpacked: u64 = entries.iter().map(|entry| entry.bytes).sum();
    if unpacked > MAX_UNPACKED {
        return Err(("too-large", String::new()));
    }
    let bomb = |entry: &&Entry| {
        entry.bytes > FREELY_PACKED && entry.bytes / u64::from(entry.packed).max(1) > MOST_PACKED
    };
    if let Some(bomb) = entries.iter().find(bomb) {
        return Err(("too-packed", bomb.path.clone()));
    }
    match entries.iter().find(|entry| !seen.insert(entry.path.as_str())) {
        Some(twice) => Err(("duplicate", twice.path.clone())),
        None => Ok(entries),
    }
}

fn read_entry(rest: &[u8]) -> Option<(Entry, usize)> {
    let head = rest.get(..46)?;
    let length = 46 + usize::from(u16_at(head, 28));
    let path = std::str::from_utf8(rest.get(46..length)?).ok()?.to_owned();
    let entry = Entry {
        path,
        method: u16_at(head, 10),
        crc: u32_at(head, 16),
        packed: u32_at(head, 20),
        bytes: u64::from(u32_at(head, 24)),
        offset: u32_at(head, 42) as usize,
    };
    Some((entry, length))
}

/// Compares headers and directory with what they have to be; gives the length of the whole file.
fn expected(file: &[u8], entries: &[Entry]) -> Option<usize> {
    let mut at = 0;
    for entry in entries {
        let stored = is_stored(&entry.path);
        let method_fits = entry.method == if stored { STORED } else { DEFLATED };
        let size_fits = !stored || u64::from(entry.packed) == entry.bytes;
        let head = local_header(entry)?;
        if entry.offset != at || !method_fits || !size_fits || file.get(at..at + head.len())? != head {
            return None;
        }
        at += head.len() + entry.packed as usize;
    }
    let directory_at = at;
    let mut tail = Vec::new();
    for entry in entries {
        tail.extend(directory_header(entry)?);
    }
    let count = u16::try_from(entries.len()).ok()?;
    let size = u32::try_from(tail.len()).ok()?;
    tail.extend(b"PK\x05\x06\0\0\0\0");
    tail.extend(count.to_le_bytes());
    tail.extend(count.to_le_bytes());
    tail.extend(size.to_le_bytes());
    tail.extend(u32::try_from(directory_at).ok()?.to_le_bytes());
    tail.extend([0, 0]);
    (file.get(directory_at..)? == tail).then_some(directory_at + tail.len())
}

/// What both headers say of an entry, from "version needed" to the length of the extra field.
fn common(entry: &Entry) -> Option<Vec<u8>> {
    let version: u16 = if entry.method == STORED { 10 } else { 20 };
    let mut bytes = Vec::with_capacity(26);
    for word in [version, 0, entry.method, 0, DATE] {
        bytes.extend(word.to_le_bytes());
    }
    for number in [entry.crc, entry.packed, u32::try_from(entry.bytes).ok()?] {
        bytes.extend(number.to_le_bytes());
    }
    bytes.extend(u16::try_from(entry.path.len()).ok()?.to_le_bytes());
    bytes.extend([0, 0]);
    Some(bytes)
}

fn local_header(entry: &Entry) -> Option<Vec<u8>> {
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.extend(common(entry)?);
    bytes.extend(entry.path.as_bytes());
    Some(bytes)
}

fn directory_header(entry: &Entry) -> Option<Vec<u8>> {
    let common = common(entry)?;
    let mut bytes = b"PK\x01\x02".to_vec();
    // Made under Unix, by the version of the format that is needed.
    bytes.extend([common[0], 3]);
    bytes.extend(common);
    bytes.extend([0; 6]); // no comment, disk 0, no internal attributes
    bytes.extend([0; 2]);
    bytes.truncate(38);
    bytes.extend((MODE << 16).to_le_bytes());
    bytes.extend(u32::try_from(entry.offset).ok()?.to_le_bytes());
    bytes.extend(entry.path.as_bytes());
    Some(bytes)
}

/// Unpacks one entry piece by piece, never beyond its stated size.
pub(crate) fn unpack(file: &[u8], index: usize, entry: &Entry, see: &mut dyn FnMut(&[u8])) -> Option<()> {
    let mut archive = ZipArchive::new(Cursor::new(file)).ok()?;
    let mut reader = archive.by_index(index).ok()?.take(entry.bytes + 1);
    let mut piece = vec![0_u8; 64 << 10];
    let mut total = 0_u64;
    loop {
        let length = reader.read(&mut piece).ok()?;
        if length == 0 {
            return (total == entry.bytes).then_some(());
        }
        total += length as u64;
        see(&piece[..length]);
    }
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_is_expected() {
        let mut container = Container::new();
        container.add("README.txt", b"read me, read me, read me").unwrap();
        container.add("data/01-a.json", b"[]").unwrap();
        container.add("manifest.json", b"{}").unwrap();
        let file = container.finish().unwrap();
        let entries = entries(&file).unwrap();
        assert_eq!(entries.len(), 3, "each entry is read back");
        let mut read = Vec::new();
        unpack(&file, 0, &entries[0], &mut |piece| read.extend_from_slice(piece)).unwrap();
        assert_eq!(read, b"read me, read me, read me", "with its content");
    }

    #[test]
    fn gaps_comments_and_foreign_files_are_refused() {
        let mut container = Container::new();
        container.add("manifest.json", b"{}").unwrap();
        let file = container.finish().unwrap();
        assert_eq!(entries(b"").unwrap_err().0, "empty", "nothing");
        assert_eq!(entries(b"%PDF-1.7 ...").unwrap_err().0, "not-a-package", "another file");
        assert_eq!(entries(&file[..file.len() - 3]).unwrap_err().0, "truncated", "cut at the end");
        let mut commented = file.clone();
        commented.extend(b"hello");
        assert!(entries(&commented).is_err(), "something behind the end");
        let mut trick = Container::new();
        trick.add("../evil.sh", b"x").unwrap();
        let trick = trick.finish().unwrap();
        assert_eq!(entries(&trick).unwrap_err().0, "path", "a path that leaves the folder");
    }

    #[test]
    fn what_unpacks_to_far_more_than_data_do_is_refused_before_it_is_unpacked() {
        let mut container = Container::new();
        container.add("data/01-a.json", &[b'0'; 4096]).unwrap();
        let file = container.finish().unwrap();
        let directory = directory_at(&file).unwrap();
        for (claim, flaw) in [(1_u32 << 30, "too-packed"), (u32::MAX, "too-packed"), (1 << 20, "none")] {
            let mut bomb = file.clone();
            for at in [22, directory + 24] {
                bomb[at..at + 4].copy_from_slice(&claim.to_le_bytes());
            }
            let found = entries(&bomb).err().map_or("none", |(code, _)| code);
            assert_eq!(found, flaw, "a few bytes that claim to become {claim}");
        }
        let entry = Entry { bytes: 100, ..entries(&file).unwrap().remove(0) };
        assert_eq!(unpack(&file, 0, &entry, &mut |_| ()), None, "and none is unpacked beyond what it claims");
    }

    #[test]
    fn no_more_entries_are_read_than_a_package_has() {
        let mut file = vec![b'P', b'K', 3, 4];
        file.extend(b"PK\x05\x06\0\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0");
        assert_eq!(entries(&file).unwrap_err().0, "too-many", "65,535 entries are claimed");
    }
}
