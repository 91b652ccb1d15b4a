//! Every state that a record ever had: written with the change, read for its history and for past days.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::open::Store;
use super::records::Row;
use super::table::Noun;
use crate::error::{Error, Result};

/// One state of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Number over all records; the later state has the greater one.
    pub seq: i64,
    /// Kind of record.
    pub noun: Noun,
    /// Identifier of the record.
    pub id: String,
    /// Since when it was so, UTC.
    pub at: String,
    /// Who made it so; empty when not known.
    pub actor: String,
    /// By what.
    pub op: String,
    /// The record as JSON; none when it was removed.
    pub body: Option<String>,
}

/// A state to be written.
pub(crate) struct NewVersion<'a> {
    pub(crate) noun: Noun,
    pub(crate) id: &'a str,
    pub(crate) at: &'a str,
    pub(crate) actor: &'a str,
    pub(crate) op: &'a str,
    pub(crate) approves: bool,
    pub(crate) body: Option<&'a str>,
}

/// The number of the last state of a record before an instant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Head {
    pub(crate) noun: Noun,
    pub(crate) id: String,
    pub(crate) seq: i64,
}

/// Adds a state in the same transaction as the change it comes from.
pub(crate) fn add(transaction: &Transaction<'_>, version: &NewVersion<'_>) -> Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO record_version (noun, id, at, actor, op, approves, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    statement.execute(params![
        version.noun.code(),
        version.id,
        version.at,
        version.actor,
        version.op,
        version.approves,
        version.body
    ])?;
    Ok(())
}

/// Forgets every state of a record, and what undo remembers of it.
pub(crate) fn forget(transaction: &Transaction<'_>, noun: Noun, id: &str) -> Result<()> {
    let known = [noun.code(), id];
    transaction.prepare_cached("DELETE FROM record_version WHERE noun = ?1 AND id = ?2")?.execute(known)?;
    transaction.prepare_cached("DELETE FROM step_image WHERE noun = ?1 AND id = ?2")?.execute(known)?;
    Ok(())
}

/// Drops the steps that have no record left.
pub(crate) fn drop_empty_steps(transaction: &Transaction<'_>) -> Result<()> {
    transaction.execute("DELETE FROM step WHERE seq NOT IN (SELECT seq FROM step_image)", [])?;
    Ok(())
}

fn noun(code: &str) -> Result<Noun> {
    Noun::from_code(code).ok_or_else(|| Error::bug("store/versions"))
}

fn read(row: &rusqlite::Row<'_>) -> Result<Version> {
    let code: String = row.get(1)?;
    Ok(Version {
        seq: row.get(0)?,
        noun: noun(&code)?,
        id: row.get(2)?,
        at: row.get(3)?,
        actor: row.get(4)?,
        op: row.get(5)?,
        body: row.get(6)?,
    })
}

/// All states of a record, the oldest first; within a change, those before it.
pub(crate) fn of_record(connection: &Connection, noun: Noun, id: &str) -> Result<Vec<Version>> {
    let mut statement = connection.prepare_cached(
        "SELECT seq, noun, id, at, actor, op, body FROM record_version WHERE noun = ?1 AND id = ?2 ORDER BY seq",
    )?;
    let mut rows = statement.query([noun.code(), id])?;
    let mut versions = Vec::new();
    while let Some(row) = rows.next()? {
        versions.push(read(row)?);
    }
    Ok(versions)
}

impl Store {
    /// All states of a record, the oldest first.
    pub(crate) fn versions(&self, noun: Noun, id: &str) -> Result<Vec<Version>> {
        of_record(&self.connection, noun, id)
    }

    /// When each record of a kind came into the register: the instant of its first state, by identifier.
    pub(crate) fn first_of(&self, noun: Noun) -> Result<Vec<(String, String)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, at FROM record_version
             WHERE seq IN (SELECT min(seq) FROM record_version WHERE noun = ?1 GROUP BY id)",
        )?;
        let rows = statement.query_map([noun.code()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// One state by its number.
    pub(crate) fn version(&self, seq: i64) -> Result<Option<Version>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT seq, noun, id, at, actor, op, body FROM record_version WHERE seq = ?1")?;
        let mut rows = statement.query([seq])?;
        rows.next()?.map(read).transpose()
    }

    /// The records as they were just before an instant; the row's version is the number of the state.
    pub(crate) fn records_before(&self, before: &str) -> Result<Vec<(Noun, Row)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT noun, id, seq, at, body FROM record_version
             WHERE seq IN (SELECT max(seq) FROM record_version WHERE at < ?1 GROUP BY noun, id)
                 AND body IS NOT NULL
             ORDER BY seq",
        )?;
        let mut rows = statement.query([before])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            let code: String = row.get(0)?;
            let record =
                Row { id: row.get(1)?, version: row.get(2)?, changed_at: row.get(3)?, body: row.get(4)? };
            records.push((noun(&code)?, record));
        }
        Ok(records)
    }

    /// Whether a state has content: whether the record was there.
    pub(crate) fn has_content(&self, seq: i64) -> Result<bool> {
        let mut statement =
            self.connection.prepare_cached("SELECT body IS NOT NULL FROM record_version WHERE seq = ?1")?;
        Ok(statement.query_row([seq], |row| row.get(0)).optional()?.unwrap_or(false))
    }

    /// The number of each record's last state before an instant, removed records among them.
    pub(crate) fn heads_before(&self, before: &str) -> Result<Vec<Head>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT noun, id, max(seq) FROM record_version WHERE at < ?1 GROUP BY noun, id ORDER BY noun, id",
        )?;
        let mut rows = statement.query([before])?;
        let mut heads = Vec::new();
        while let Some(row) = rows.next()? {
            let code: String = row.get(0)?;
            heads.push(Head { noun: noun(&code)?, id: row.get(1)?, seq: row.get(2)? });
        }
        Ok(heads)
    }

    /// The states with which records of one kind were approved, the newest first.
    pub(crate) fn approvals(&self, noun: Noun) -> Result<Vec<Version>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT seq, noun, id, at, actor, op, body FROM record_version
             WHERE approves = 1 AND noun = ?1 ORDER BY seq DESC",
        )?;
        let mut rows = statement.query([noun.code()])?;
        let mut versions = Vec::new();
        while let Some(row) = rows.next()? {
            versions.push(read(row)?);
        }
        Ok(versions)
    }

    /// The states in which one record was approved, the newest first.
    pub(crate) fn approvals_of(&self, noun: Noun, id: &str) -> Result<Vec<Version>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT seq, noun, id, at, actor, op, body FROM record_version
             WHERE approves = 1 AND noun = ?1 AND id = ?2 ORDER BY seq DESC",
        )?;
        let mut rows = statement.query([noun.code(), id])?;
        let mut versions = Vec::new();
        while let Some(row) = rows.next()? {
            versions.push(read(row)?);
        }
        Ok(versions)
    }

    /// The removals of the records that are not there any more, the latest first.
    pub(crate) fn removals(&self) -> Result<Vec<Version>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT seq, noun, id, at, actor, op, body FROM record_version
             WHERE seq IN (SELECT max(seq) FROM record_version GROUP BY noun, id) AND body IS NULL
             ORDER BY seq DESC",
        )?;
        let mut rows = statement.query([])?;
        let mut versions = Vec::new();
        while let Some(row) = rows.next()? {
            versions.push(read(row)?);
        }
        Ok(versions)
    }

    /// The states that other records got in the same step as this one; they stand around it.
    pub(crate) fn versions_beside(&self, one: &Version) -> Result<Vec<Version>> {
        let mut before = self.connection.prepare_cached(
            "SELECT seq, noun, id, at, actor, op, body FROM record_version WHERE seq < ?1 ORDER BY seq DESC",
        )?;
        let mut after = self.connection.prepare_cached(
            "SELECT seq, noun, id, at, actor, op, body FROM record_version WHERE seq > ?1 ORDER BY seq",
        )?;
        let mut versions = Vec::new();
        for statement in [&mut before, &mut after] {
            let mut rows = statement.query([one.seq])?;
            while let Some(row) = rows.next()? {
                let version = read(row)?;
                if version.at != one.at || version.op != one.op {
                    break;
                }
                versions.push(version);
            }
        }
        Ok(versions)
    }

    /// The last state before one, of the same record, that has content.
    pub(crate) fn last_content(&self, of: &Version) -> Result<Option<Version>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT seq, noun, id, at, actor, op, body FROM record_version
             WHERE noun = ?1 AND id = ?2 AND seq < ?3 AND body IS NOT NULL ORDER BY seq DESC LIMIT 1",
        )?;
        let mut rows = statement.query(params![of.noun.code(), of.id, of.seq])?;
        rows.next()?.map(read).transpose()
    }

    /// Since when states are kept, UTC; none in an empty register.
    pub(crate) fn history_since(&self) -> Result<Option<String>> {
        let at = self
            .connection
            .query_row("SELECT at FROM record_version ORDER BY seq LIMIT 1", [], |row| row.get(0));
        Ok(at.optional()?)
    }
}
