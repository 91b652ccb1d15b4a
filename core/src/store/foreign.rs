//! Databases of other programs (SQLite), opened to read and never believed: no code of theirs runs, and nothing is written beside
//! them. Only tables are read; views and virtual tables show what stands in tables anyway.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use crate::error::{Error, Kind, Result};

/// Longest value, in bytes.
const LONGEST: i32 = 64 << 20;
/// Most columns of a table.
const COLUMNS: i32 = 2000;
/// Most tables.
const TABLES: usize = 10_000;

/// One value of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Field<'r> {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Real(f64),
    /// Text in UTF-8, unless the database is damaged.
    Text(&'r [u8]),
    /// Bytes.
    Blob(&'r [u8]),
}

/// A table that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ForeignTable {
    /// Its name.
    pub(crate) name: String,
    /// Its columns in order.
    pub(crate) columns: Vec<String>,
}

/// A database of another program.
pub(crate) struct Foreign {
    connection: Connection,
}

impl Foreign {
    /// Opens a file as one that nobody changes: no lock is taken, no file is made beside it.
    ///
    /// # Errors
    /// `collect-sqlite-damaged`.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let flags =
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::guarded(Connection::open_with_flags(address(path), flags).map_err(|_| damaged())?)
    }

    /// Opens a database that is in memory.
    ///
    /// # Errors
    /// `collect-sqlite-damaged`.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let mut bytes = bytes.to_vec();
        // A write-ahead log needs a file beside the database; in memory there is none, and none was in the archive.
        bytes.get_mut(18..20).into_iter().flatten().for_each(|version| *version = 1);
        let mut connection = Connection::open_in_memory().map_err(|_| damaged())?;
        connection
            .deserialize_read_exact(MAIN_DB, bytes.as_slice(), bytes.len(), true)
            .map_err(|_| damaged())?;
        Self::guarded(connection)
    }

    fn guarded(connection: Connection) -> Result<Self> {
        let set = |what, to| connection.set_db_config(what, to).map(|_| ()).map_err(|_| damaged());
        set(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        set(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        set(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        set(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
        let limit = |what, to| connection.set_limit(what, to).map(|_| ()).map_err(|_| damaged());
        limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)?;
        limit(Limit::SQLITE_LIMIT_COLUMN, COLUMNS)?;
        limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        connection
            .execute_batch("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;")
            .map_err(|_| damaged())?;
        Ok(Self { connection })
    }

    /// The tables that can be read, by name.
    ///
    /// # Errors
    /// `collect-sqlite-damaged`, `collect-sql-tables`.
    pub(crate) fn tables(&self) -> Result<Vec<ForeignTable>> {
        let mut statement = self.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
             AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
        )?;
        let names = statement.query_map([], |row| row.get::<_, String>(0)).map_err(|_| damaged())?;
        let mut tables = Vec::new();
        for name in names {
            let name = name.map_err(|_| damaged())?;
            if tables.len() == TABLES {
                return Err(Error::invalid("collect-sql-tables").with("limit", TABLES));
            }
            let columns = self.prepare(&all_of(&name))?.column_names().map(str::to_owned).collect();
            tables.push(ForeignTable { name, columns });
        }
        Ok(tables)
    }

    /// Hands on every row of a table, until told to stop.
    ///
    /// # Errors
    /// `collect-sqlite-damaged`; what `take` answers with.
    pub(crate) fn rows(
        &self,
        table: &ForeignTable,
        take: &mut dyn FnMut(&[Field]) -> Result<bool>,
    ) -> Result<()> {
        let mut statement = self.prepare(&all_of(&table.name))?;
        let width = statement.column_count();
        let mut rows = statement.query([]).map_err(|_| damaged())?;
        while let Some(row) = rows.next().map_err(|_| damaged())? {
            let mut fields = Vec::with_capacity(width);
            for at in 0..width {
                fields.push(match row.get_ref(at).map_err(|_| damaged())? {
                    ValueRef::Null => Field::Null,
                    ValueRef::Integer(number) => Field::Integer(number),
                    ValueRef::Real(number) => Field::Real(number),
                    ValueRef::Text(text) => Field::Text(text),
                    ValueRef::Blob(bytes) => Field::Blob(bytes),
                });
            }
            if !take(&fields)? {
                break;
            }
        }
        Ok(())
    }

    fn prepare(&self, sql: &str) -> Result<rusqlite::Statement<'_>> {
        self.connection.prepare(sql).map_err(|_| damaged())
    }
}

/// The statement that reads a table. The name of a table cannot be bound: it is quoted, with marks in it doubled.
fn all_of(table: &str) -> String {
    format!("SELECT * FROM \"{}\"", table.replace('"', "\"\""))
}

/// The file's address, with letters that would mean something in it written as numbers.
fn address(path: &Path) -> String {
    let plain = path.to_string_lossy().replace('\\', "/");
    let mut address = String::from(if plain.starts_with('/') { "file:" } else { "file:/" });
    for byte in plain.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'_' | b'-' | b':' => {
                address.push(char::from(byte))
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address.push_str("?immutable=1");
    address
}

fn damaged() -> Error {
    Error::new(Kind::Damaged, "collect-sqlite-damaged")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Makes a database as another program would, for the tests of its readers.
    pub(crate) fn write(path: &Path, sql: &str) {
        Connection::open(path).unwrap().execute_batch(sql).unwrap();
    }

    #[test]
    fn letters_of_a_path_mean_nothing_in_an_address() {
        assert_eq!(
            address(Path::new("/a b/50%?mode=rw#x.db")),
            "file:/a%20b/50%25%3Fmode%3Drw%23x.db?immutable=1",
            "a file name must not choose how the file is opened"
        );
    }
}
