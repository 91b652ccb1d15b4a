//! Reading and writing records, their images for undo, and the rows collected for a person.

pub(crate) use rusqlite::Transaction;
use rusqlite::{OptionalExtension, params};

use super::open::Store;
use super::table::Noun;
use crate::error::{Error, Result};

/// A record as it lies in its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Identifier.
    pub id: String,
    /// Counts the changes; a save with an older number is refused.
    pub version: i64,
    /// When it was changed, UTC.
    pub changed_at: String,
    /// The record as JSON.
    pub body: String,
}

/// One record before and after a change; none where it did not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Kind of record.
    pub noun: Noun,
    /// Identifier.
    pub id: String,
    /// JSON before.
    pub before: Option<String>,
    /// JSON after.
    pub after: Option<String>,
}

/// One record of the person, exact as collected.
#[derive(Debug, Clone, PartialEq)]
pub struct CollectedRecord {
    /// Running number within the collection, from 1.
    pub n: u64,
    /// Where in the file it stood.
    pub position: String,
    /// By which kinds of identifier it was found, separated by spaces.
    pub matched_by: String,
    /// The record as JSON: an object of columns, or the nested original.
    pub record: serde_json::Value,
}

/// A step of the register that can be undone or redone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Number.
    pub seq: i64,
    /// What was done.
    pub op: String,
}

/// A step with the records that it concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRecords {
    /// Number.
    pub seq: i64,
    /// What was done.
    pub op: String,
    /// When, UTC.
    pub at: String,
    /// Whether it is undone at present.
    pub undone: bool,
    /// Kind and identifier of each record.
    pub records: Vec<(Noun, String)>,
}

impl Store {
    /// The newest steps, the newest first.
    pub(crate) fn steps(&self, limit: u32) -> Result<Vec<StepRecords>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT seq, op, at, undone FROM step ORDER BY seq DESC LIMIT ?1")?;
        let mut images = self
            .connection
            .prepare_cached("SELECT noun, id FROM step_image WHERE seq = ?1 ORDER BY noun, id")?;
        let mut rows = statement.query([limit])?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get(0)?;
            let mut records = Vec::new();
            let mut found = images.query([seq])?;
            while let Some(image) = found.next()? {
                let code: String = image.get(0)?;
                let noun = Noun::from_code(&code).ok_or_else(|| Error::bug("store/steps"))?;
                records.push((noun, image.get(1)?));
            }
            steps.push(StepRecords { seq, op: row.get(1)?, at: row.get(2)?, undone: row.get(3)?, records });
        }
        Ok(steps)
    }

    /// Whether there is a step with this number.
    pub(crate) fn has_step(&self, seq: i64) -> Result<bool> {
        let mut statement = self.connection.prepare_cached("SELECT 1 FROM step WHERE seq = ?1")?;
        Ok(statement.exists([seq])?)
    }

    /// All records of one kind.
    pub(crate) fn load(&self, noun: Noun) -> Result<Vec<Row>> {
        let mut statement = self.connection.prepare(noun.sql().load)?;
        let rows = statement.query_map([], |row| {
            Ok(Row { id: row.get(0)?, version: row.get(1)?, changed_at: row.get(2)?, body: row.get(3)? })
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// A transaction in which a change happens whole or not at all.
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>> {
        // With the first change, not at opening: who opens to write and changes nothing leaves every byte as it was.
        self.connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        Ok(self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?)
    }

    /// A value kept about the file itself.
    pub(crate) fn meta(&self, key: &str) -> Result<Option<String>> {
        let value =
            self.connection.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0));
        Ok(value.optional()?)
    }

    /// The rows collected for a person from one file, in their order.
    pub(crate) fn collected(&self, collection_id: &str) -> Result<Vec<CollectedRecord>> {
        let mut statement = self.connection.prepare(
            "SELECT n, position, matched_by, record FROM collected_record WHERE collection_id = ?1 ORDER BY n",
        )?;
        let mut rows = statement.query([collection_id])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            let text: String = row.get(3)?;
            let record = serde_json::from_str(&text).map_err(|_| Error::bug("store/collected"))?;
            let n: i64 = row.get(0)?;
            records.push(CollectedRecord {
                n: n.unsigned_abs(),
                position: row.get(1)?,
                matched_by: row.get(2)?,
                record,
            });
        }
        Ok(records)
    }

    /// The last step that can be undone.
    pub(crate) fn last_done(&self) -> Result<Option<Step>> {
        self.step("SELECT seq, op FROM step WHERE undone = 0 ORDER BY seq DESC LIMIT 1")
    }

    /// The step that was undone last and can be redone.
    pub(crate) fn first_undone(&self) -> Result<Option<Step>> {
        self.step("SELECT seq, op FROM step WHERE undone = 1 ORDER BY seq LIMIT 1")
    }

    fn step(&self, sql: &'static str) -> Result<Option<Step>> {
        let step = self.connection.query_row(sql, [], |row| Ok(Step { seq: row.get(0)?, op: row.get(1)? }));
        Ok(step.optional()?)
    }
}

/// The record with this identifier: its version and JSON.
pub(crate) fn one(transaction: &Transaction<'_>, noun: Noun, id: &str) -> Result<Option<(i64, String)>> {
    let mut statement = transaction.prepare_cached(noun.sql().one)?;
    Ok(statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Writes a record.
pub(crate) fn put(
    transaction: &Transaction<'_>,
    noun: Noun,
    row: &Row,
    reference: &str,
    name: &str,
) -> Result<()> {
    let values = params![row.id, reference, name, row.version, row.changed_at, row.body];
    match transaction.prepare_cached(noun.sql().put)?.execute(values) {
        Ok(_) => Ok(()),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Err(Error::invalid("reference-taken").with("reference", reference))
        }
        Err(error) => Err(error.into()),
    }
}

/// Removes a record.
pub(crate) fn remove(transaction: &Transaction<'_>, noun: Noun, id: &str) -> Result<()> {
    transaction.prepare_cached(noun.sql().remove)?.execute([id])?;
    Ok(())
}

/// Sets a value kept about the file itself.
pub(crate) fn set_meta(transaction: &Transaction<'_>, key: &str, value: &str) -> Result<()> {
    transaction.execute(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
        [key, value],
    )?;
    Ok(())
}

/// Adds one row collected for a person.
pub(crate) fn add_collected(
    transaction: &Transaction<'_>,
    collection_id: &str,
    record: &CollectedRecord,
) -> Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO collected_record (collection_id, n, position, matched_by, record) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let n = i64::try_from(record.n).map_err(|_| Error::bug("store/collected"))?;
    statement.execute(params![
        collection_id,
        n,
        record.position,
        record.matched_by,
        record.record.to_string()
    ])?;
    Ok(())
}

/// Notes a step with the images of its records; steps undone before it can no longer be redone.
pub(crate) fn add_step(transaction: &Transaction<'_>, op: &str, at: &str, images: &[Image]) -> Result<()> {
    transaction.execute("DELETE FROM step WHERE undone = 1", [])?;
    transaction.execute("INSERT INTO step (op, at) VALUES (?1, ?2)", [op, at])?;
    let seq = transaction.last_insert_rowid();
    let mut statement = transaction.prepare_cached(
        "INSERT INTO step_image (seq, noun, id, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for image in images {
        statement.execute(params![seq, image.noun.code(), image.id, image.before, image.after])?;
    }
    Ok(())
}

/// The images of a step.
pub(crate) fn images(transaction: &Transaction<'_>, seq: i64) -> Result<Vec<Image>> {
    let mut statement = transaction
        .prepare("SELECT noun, id, before, after FROM step_image WHERE seq = ?1 ORDER BY noun, id")?;
    let mut rows = statement.query([seq])?;
    let mut images = Vec::new();
    while let Some(row) = rows.next()? {
        let code: String = row.get(0)?;
        let noun = Noun::from_code(&code).ok_or_else(|| Error::bug("store/images"))?;
        images.push(Image { noun, id: row.get(1)?, before: row.get(2)?, after: row.get(3)? });
    }
    Ok(images)
}

/// Marks a step as undone or done again.
pub(crate) fn mark_step(transaction: &Transaction<'_>, seq: i64, undone: bool) -> Result<()> {
    transaction.execute("UPDATE step SET undone = ?2 WHERE seq = ?1", params![seq, undone])?;
    Ok(())
}
