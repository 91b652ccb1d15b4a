//! What the file still holds of a case beside its records, taking it out for good, and writing the file anew.

use rusqlite::{Connection, Transaction, params};

use super::open::Store;
use super::records;
use super::table::Noun;
use crate::error::{Error, Kind, Result};

/// Key of the note that rows were removed and the file was not yet written anew.
const UNFINISHED: &str = "purge_unfinished";

/// Identifiers of the records of a kind that undo or the history remembers of a case; `field` is the one that names it.
fn remembered(connection: &Connection, noun: Noun, field: &str, case: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM step_image WHERE noun = ?1 AND json_extract(before, '$.' || ?2) = ?3
         UNION SELECT id FROM step_image WHERE noun = ?1 AND json_extract(after, '$.' || ?2) = ?3
         UNION SELECT id FROM record_version WHERE noun = ?1 AND json_extract(body, '$.' || ?2) = ?3
         ORDER BY 1",
    )?;
    let rows = statement.query_map([noun.code(), field, case], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn count(connection: &Connection, sql: &'static str, values: impl rusqlite::Params) -> Result<u64> {
    let count: i64 = connection.prepare_cached(sql)?.query_row(values, |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

impl Store {
    /// See [`remembered`].
    pub(crate) fn remembered(&self, noun: Noun, field: &str, case: &str) -> Result<Vec<String>> {
        remembered(&self.connection, noun, field, case)
    }

    /// How many images undo remembers of a record.
    pub(crate) fn images_of(&self, noun: Noun, id: &str) -> Result<u64> {
        let sql = "SELECT count(*) FROM step_image WHERE noun = ?1 AND id = ?2";
        count(&self.connection, sql, [noun.code(), id])
    }

    /// How many states the history holds of a record.
    pub(crate) fn versions_of(&self, noun: Noun, id: &str) -> Result<u64> {
        let sql = "SELECT count(*) FROM record_version WHERE noun = ?1 AND id = ?2 AND body IS NOT NULL";
        count(&self.connection, sql, [noun.code(), id])
    }

    /// How many rows were collected from one file.
    pub(crate) fn rows_of(&self, collection_id: &str) -> Result<u64> {
        let sql = "SELECT count(*) FROM collected_record WHERE collection_id = ?1";
        count(&self.connection, sql, [collection_id])
    }

    /// Whether rows were removed and the file was not yet written anew.
    pub(crate) fn is_purge_unfinished(&self) -> Result<bool> {
        Ok(self.meta(UNFINISHED)?.is_some())
    }

    /// Writes the file anew without what was removed, and empties its write-ahead log. Nothing of a removed row is in
    /// either afterwards: freed pages were overwritten already, now they are gone.
    ///
    /// # Errors
    /// Locked while another program reads the file; File when there is no room for a second copy of it.
    pub(crate) fn write_anew(&self) -> Result<()> {
        self.connection.flush_prepared_statement_cache();
        self.empty_log()?;
        self.connection.execute_batch("VACUUM")?;
        self.empty_log()?;
        self.connection.execute("DELETE FROM meta WHERE key = ?1", [UNFINISHED])?;
        self.empty_log()
    }

    /// Brings the write-ahead log into the file and cuts it to nothing.
    fn empty_log(&self) -> Result<()> {
        let busy: i64 = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 { Ok(()) } else { Err(Error::new(Kind::Locked, "register-busy")) }
    }
}

/// Notes that the file is to be written anew.
pub(crate) fn note_unfinished(transaction: &Transaction<'_>) -> Result<()> {
    records::set_meta(transaction, UNFINISHED, "1")
}

/// Removes the rows collected from one file.
pub(crate) fn drop_rows(transaction: &Transaction<'_>, collection_id: &str) -> Result<()> {
    transaction.execute("DELETE FROM collected_record WHERE collection_id = ?1", params![collection_id])?;
    Ok(())
}

/// Removes rows of collections that neither the register nor undo knows any more: nobody could reach them again.
pub(crate) fn drop_unreachable_rows(transaction: &Transaction<'_>) -> Result<()> {
    transaction.execute(
        "DELETE FROM collected_record WHERE collection_id NOT IN (
             SELECT id FROM collection UNION SELECT id FROM step_image WHERE noun = 'collection')",
        [],
    )?;
    Ok(())
}
