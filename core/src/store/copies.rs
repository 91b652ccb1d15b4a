//! Copies of the register that lie beside it: found by what they hold, not by their names.

use std::path::{Path, PathBuf};

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::backup::file_name;
use super::key::FileKey;
use super::open::{Store, unlock};
use crate::error::{Error, Result};

/// A copy of the register in the same folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundCopy {
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// Its name without the folder.
    pub(crate) name: String,
    /// Its size in bytes.
    pub(crate) bytes: u64,
    /// When it was written, UTC; empty when the system does not say.
    pub(crate) written_at: String,
}

impl Store {
    /// The older states of this register that lie beside it, by name: files whose journal is the beginning of ours. A
    /// copy in which somebody went on working is a register of its own, and not among them.
    ///
    /// # Errors
    /// File when the folder cannot be read.
    pub(crate) fn copies(&self) -> Result<Vec<FoundCopy>> {
        let own = self.path();
        let folder = own.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let entries = std::fs::read_dir(folder).map_err(|_| Error::file("register-unreadable"))?;
        let mut copies = Vec::new();
        for entry in entries.flatten() {
            let path = entry.path();
            let Ok(data) = std::fs::symlink_metadata(&path) else { continue };
            let is_register = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ropa"));
            if !is_register || !data.is_file() || path.file_name() == own.file_name() {
                continue;
            }
            // What cannot be opened with this register's key is no copy of it.
            let Ok(Some((seq, hash))) = last_line(&path, self.key()) else { continue };
            if self.line_hash(seq)?.as_deref() == Some(hash.as_str()) {
                let written_at = data
                    .modified()
                    .map(|at| DateTime::<Utc>::from(at).to_rfc3339_opts(SecondsFormat::Secs, true));
                copies.push(FoundCopy {
                    name: file_name(&path),
                    bytes: data.len(),
                    written_at: written_at.unwrap_or_default(),
                    path,
                });
            }
        }
        copies.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(copies)
    }

    fn line_hash(&self, seq: i64) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached("SELECT hash FROM journal WHERE seq = ?1")?;
        Ok(statement.query_row([seq], |row| row.get(0)).optional()?)
    }
}

/// Number and hash of the last line of a file's journal. The file is taken as unchanging, so that nothing is written
/// beside it.
fn last_line(path: &Path, key: Option<&FileKey>) -> rusqlite::Result<Option<(i64, String)>> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(unchanging(path), flags)?;
    if unlock(&connection, key).is_err() {
        return Ok(None);
    }
    connection
        .query_row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
}

/// The address of a file that nobody changes, for the database.
fn unchanging(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let mut address = String::from(if text.get(1..2) == Some(":") { "file:/" } else { "file:" });
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_' | b'~' | b':') {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address.push_str("?immutable=1");
    address
}
