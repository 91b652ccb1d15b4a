//! Opening and creating the file: what it is, who may write, whether it is whole.

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::key::{FileKey, PAGE, Passphrase, SALT};
use super::lock::Lock;
use super::{APPLICATION_ID, backup, migrate};
use crate::error::{Error, Kind, Result};

/// Files above this size are checked on demand ([`Store::check_whole`]) instead of at every opening.
const CHECK_AT_OPENING_BYTES: u64 = 50 * 1024 * 1024;

/// How the file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To read beside a possible writer.
    Read,
    /// To read and write, alone.
    Write,
}

/// What a file looks like before anybody gave a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A register without a passphrase, or another plain database.
    Plain,
    /// Needs a passphrase, or is damaged.
    Sealed,
}

/// An open register file.
pub struct Store {
    pub(super) connection: Connection,
    path: PathBuf,
    key: Option<FileKey>,
    access: Access,
    // Released last, after the file is closed.
    _lock: Option<Lock>,
}

impl Store {
    /// Says whether the file needs a passphrase; refuses what cannot be a register.
    ///
    /// # Errors
    /// File when it is missing or unreadable; Damaged when it is empty, truncated or of another kind.
    pub fn probe(path: &Path) -> Result<Verdict> {
        let mut file = File::open(path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Error::file("register-missing").with("file", backup::file_name(path)),
            _ => Error::file("register-unreadable"),
        })?;
        let length = file.metadata().map_err(|_| Error::file("register-unreadable"))?;
        if length.is_dir() {
            return Err(Error::file("register-is-folder"));
        }
        let length = length.len();
        if length == 0 {
            return Err(Error::new(Kind::Damaged, "register-empty"));
        }
        let mut head = [0_u8; SALT];
        if file.read_exact(&mut head).is_err() || is_foreign(&head) {
            return Err(Error::new(Kind::Damaged, "register-foreign"));
        }
        if !length.is_multiple_of(PAGE as u64) {
            return Err(Error::new(Kind::Damaged, "register-truncated"));
        }
        Ok(if &head == b"SQLite format 3\0" { Verdict::Plain } else { Verdict::Sealed })
    }

    /// Creates a new register file; with a passphrase it is encrypted.
    ///
    /// # Errors
    /// File when the name is taken or the folder cannot be written.
    pub fn create(path: &Path, passphrase: Option<&Passphrase>, since: &str) -> Result<Self> {
        if path.exists() {
            return Err(Error::file("output-exists").with("file", backup::file_name(path)));
        }
        let lock = Lock::take(path, since).map_err(|error| {
            if error.code == "register-folder-read-only" { not_writable(path) } else { error }
        })?;
        create_private(path)?;
        let created = Self::fill_new(path, passphrase, lock);
        if created.is_err() {
            let _ = std::fs::remove_file(path);
        }
        created
    }

    fn fill_new(path: &Path, passphrase: Option<&Passphrase>, lock: Lock) -> Result<Self> {
        let key = passphrase.map(|words| FileKey::derive(words, FileKey::new_salt()?)).transpose()?;
        let mut connection = Connection::open(path)?;
        unlock(&connection, key.as_ref())?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        set_up(&connection, Access::Write)?;
        migrate::run(&mut connection, migrate::MIGRATIONS)?;
        Ok(Self { connection, path: path.to_owned(), key, access: Access::Write, _lock: Some(lock) })
    }

    /// Opens an existing register; migrates an older one after a backup.
    ///
    /// # Errors
    /// `WrongPassphrase`, Damaged, `NewerRegister`, Locked or File; the file is left as it was.
    pub fn open(path: &Path, passphrase: Option<&Passphrase>, access: Access, since: &str) -> Result<Self> {
        let verdict = Self::probe(path)?;
        let lock = if access == Access::Write { Some(Lock::take(path, since)?) } else { None };
        let key = match (verdict, passphrase) {
            (Verdict::Plain, _) => None,
            (Verdict::Sealed, None) => return Err(Error::new(Kind::WrongPassphrase, "passphrase-needed")),
            (Verdict::Sealed, Some(words)) => Some(FileKey::derive(words, read_salt(path)?)?),
        };
        let flags = match access {
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        };
        let mut connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        unlock(&connection, key.as_ref())?;
        let readable =
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
        if let Err(error) = readable {
            return Err(explain_unreadable(error, path, key.as_ref()));
        }
        let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        if application != APPLICATION_ID {
            return Err(Error::new(Kind::Damaged, "register-foreign"));
        }
        migrate::refuse_newer(&connection, migrate::CURRENT)?;
        check(&connection, path)?;
        let found = migrate::version(&connection)?;
        if found < migrate::CURRENT {
            if access == Access::Read {
                return Err(Error::new(Kind::NotAllowed, "register-older-read"));
            }
            backup::before_migration(&connection, path, key.as_ref(), found)?;
        }
        set_up(&connection, access)?;
        if access == Access::Write {
            migrate::run(&mut connection, migrate::MIGRATIONS)?;
        }
        Ok(Self { connection, path: path.to_owned(), key, access, _lock: lock })
    }

    /// Where the file lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The key of the file, to open its copies.
    pub(super) fn key(&self) -> Option<&FileKey> {
        self.key.as_ref()
    }

    /// Whether the file is encrypted.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.key.is_some()
    }

    /// Whether it may be written.
    #[must_use]
    pub fn access(&self) -> Access {
        self.access
    }

    /// Reads every page and says whether the file is whole: the database's own check, and for an encrypted file the
    /// HMAC of each page.
    ///
    /// # Errors
    /// Damaged when it is not.
    pub fn check_whole(&self) -> Result<()> {
        let damaged = || Error::new(Kind::Damaged, "register-damaged");
        let verdict: String = self.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(damaged());
        }
        if self.key.is_some() {
            // One row per page whose HMAC does not hold; no row is the good answer.
            let mut statement = self.connection.prepare("PRAGMA cipher_integrity_check")?;
            if statement.query([])?.next()?.is_some() {
                return Err(damaged());
            }
        }
        let broken: Option<String> =
            self.connection.query_row("PRAGMA foreign_key_check", [], |row| row.get(0)).map(Some).or_else(
                |error| if error == rusqlite::Error::QueryReturnedNoRows { Ok(None) } else { Err(error) },
            )?;
        if broken.is_some() { Err(damaged()) } else { Ok(()) }
    }

    /// Writes a complete, verified copy under the same key.
    ///
    /// # Errors
    /// File when the target exists or cannot be written.
    pub fn backup_to(&self, target: &Path) -> Result<()> {
        backup::copy(&self.connection, target, self.key.as_ref())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.access == Access::Write {
            // One file to copy singly: nothing may stay behind in a write-ahead log.
            let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
            let _ = self.connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()));
        }
    }
}

/// Heads of well-known other formats, and plain text: a random salt never looks like these.
fn is_foreign(head: &[u8; SALT]) -> bool {
    let known: [&[u8]; 6] =
        [b"PK\x03\x04", b"%PDF", b"\xD0\xCF\x11\xE0", b"\x89PNG", b"\x1F\x8B", b"\xFF\xD8\xFF"];
    let is_text = head.iter().all(|byte| matches!(byte, 9 | 10 | 13 | 32..=126));
    head != b"SQLite format 3\0" && (is_text || known.iter().any(|magic| head.starts_with(magic)))
}

/// Creates an empty file that only its owner may read.
pub(super) fn create_private(path: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).map(|_| ()).map_err(|_| not_writable(path))
}

fn not_writable(path: &Path) -> Error {
    Error::file("folder-not-writable").with("file", backup::file_name(path))
}

fn read_salt(path: &Path) -> Result<[u8; SALT]> {
    let mut salt = [0_u8; SALT];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut salt));
    read.map_err(|_| Error::file("register-unreadable"))?;
    Ok(salt)
}

pub(super) fn unlock(connection: &Connection, key: Option<&FileKey>) -> Result<()> {
    // SQLCipher would print its complaints to standard error.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    if let Some(key) = key {
        connection.pragma_update(None, "key", key.pragma().as_str())?;
    }
    Ok(())
}

fn set_up(connection: &Connection, access: Access) -> Result<()> {
    connection.busy_timeout(Duration::from_secs(2))?;
    if access == Access::Write {
        connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")?;
    }
    connection.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0",
    )?;
    Ok(())
}

fn check(connection: &Connection, path: &Path) -> Result<()> {
    let length = std::fs::metadata(path).map_or(0, |data| data.len());
    if length > CHECK_AT_OPENING_BYTES {
        return Ok(());
    }
    let verdict = connection.pragma_query_value(None, "quick_check", |row| row.get::<_, String>(0));
    match verdict.as_deref() {
        Ok("ok") => Ok(()),
        _ => Err(Error::new(Kind::Damaged, "register-damaged")),
    }
}

/// A wrong key and a damaged first page look alike to the database; the HMACs of the other pages tell them apart.
fn explain_unreadable(error: rusqlite::Error, path: &Path, key: Option<&FileKey>) -> Error {
    let Some(key) = key else { return error.into() };
    if error.sqlite_error_code() != Some(rusqlite::ErrorCode::NotADatabase) {
        return error.into();
    }
    if some_page_verifies(path, key) {
        Error::new(Kind::Damaged, "register-damaged")
    } else {
        Error::new(Kind::WrongPassphrase, "passphrase-wrong")
    }
}

fn some_page_verifies(path: &Path, key: &FileKey) -> bool {
    let Ok(mut file) = File::open(path) else { return false };
    let mut page = vec![0_u8; PAGE];
    for number in 1..=64_u32 {
        let start = u64::from(number - 1) * PAGE as u64;
        if file.seek(SeekFrom::Start(start)).is_err() || file.read_exact(&mut page).is_err() {
            return false;
        }
        if key.verifies(number, &page) {
            return true;
        }
    }
    false
}
