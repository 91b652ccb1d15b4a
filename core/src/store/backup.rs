//! Copies of the register: complete, verified, under the same key.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::key::FileKey;
use super::open::create_private;
use crate::error::{Error, Result};

/// Copies the open register to a new file beside it, named after the schema version it has.
pub(super) fn before_migration(
    source: &Connection,
    path: &Path,
    key: Option<&FileKey>,
    version: i32,
) -> Result<PathBuf> {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!(".before-schema-{}.ropa", version + 1));
    let target = path.with_file_name(name);
    copy(source, &target, key)?;
    Ok(target)
}

/// Copies the open register to `target` and checks the copy; an existing file is never overwritten.
pub(super) fn copy(source: &Connection, target: &Path, key: Option<&FileKey>) -> Result<()> {
    if target.exists() {
        return Err(Error::file("output-exists").with("file", file_name(target)));
    }
    create_private(target)?;
    let copied = fill(source, target, key);
    if copied.is_err() {
        // A part of a copy must never be taken for one.
        let _ = std::fs::remove_file(target);
    }
    copied
}

fn fill(source: &Connection, target: &Path, key: Option<&FileKey>) -> Result<()> {
    let mut copy = Connection::open(target)?;
    if let Some(key) = key {
        copy.pragma_update(None, "key", key.pragma().as_str())?;
    }
    Backup::new(source, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
    let verdict: String = copy.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Error::file("backup-failed")) }
}

/// The name of a file without its folder, for messages.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
