//! The journal: what was done when, chained by hashes so that an altered line is found (Art. 5(2)).

use rusqlite::{OptionalExtension, Row, Transaction};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::open::Store;
use crate::error::Result;

/// One line of the journal; identifiers and names of fields, never their content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalEntry {
    /// Number, from 1.
    pub seq: i64,
    /// When, UTC.
    pub at: String,
    /// Who: `desk` or the name in the preferences for the window, `ropa` for the command line.
    pub actor: String,
    /// What was done.
    pub op: String,
    /// Kind of record.
    pub noun: String,
    /// Identifier of the record.
    pub subject_id: String,
    /// Names of the fields that changed, separated by spaces.
    pub fields: String,
    /// Hash of the line before.
    pub previous: String,
    /// Hash of this line.
    pub hash: String,
}

/// The result of checking the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalCheck {
    /// Whether every line fits the one before.
    pub ok: bool,
    /// Number of lines.
    pub entries: u64,
    /// Hash of the last line, to be kept outside the file.
    pub head: String,
    /// The first line that does not fit.
    pub broken_at: Option<i64>,
}

/// What is written into a new line.
pub(crate) struct NewEntry<'a> {
    pub(crate) at: &'a str,
    pub(crate) actor: &'a str,
    pub(crate) op: &'a str,
    pub(crate) noun: &'a str,
    pub(crate) subject_id: &'a str,
    pub(crate) fields: &'a str,
}

/// Which lines are wanted; what is empty does not matter.
#[derive(Debug, Clone, Default)]
pub struct JournalFilter {
    /// Who.
    pub actor: String,
    /// What was done.
    pub op: String,
    /// Kind of record.
    pub noun: String,
    /// Identifier of the record.
    pub subject_id: String,
    /// Not before this instant.
    pub from: String,
    /// Before this instant.
    pub before: String,
}

const DOMAIN: &str = "ropadesk-journal-v1";

fn hash_of(previous: &str, seq: i64, entry: &NewEntry<'_>) -> String {
    // A JSON array is unambiguous: no value can run into the next.
    let line = serde_json::json!([
        DOMAIN,
        previous,
        seq,
        entry.at,
        entry.actor,
        entry.op,
        entry.noun,
        entry.subject_id,
        entry.fields
    ]);
    crate::hash::hex(&Sha256::digest(line.to_string()))
}

/// Appends a line in the same transaction as the change it tells of.
pub(crate) fn append(transaction: &Transaction<'_>, entry: &NewEntry<'_>) -> Result<()> {
    let last: Option<(i64, String)> = transaction
        .prepare_cached("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (seq, previous) = last.map_or((1, String::new()), |(seq, hash)| (seq + 1, hash));
    let hash = hash_of(&previous, seq, entry);
    transaction
        .prepare_cached(
            "INSERT INTO journal (seq, at, actor, op, noun, subject_id, fields, previous, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(rusqlite::params![
            seq,
            entry.at,
            entry.actor,
            entry.op,
            entry.noun,
            entry.subject_id,
            entry.fields,
            previous,
            hash
        ])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<JournalEntry> {
    Ok(JournalEntry {
        seq: row.get(0)?,
        at: row.get(1)?,
        actor: row.get(2)?,
        op: row.get(3)?,
        noun: row.get(4)?,
        subject_id: row.get(5)?,
        fields: row.get(6)?,
        previous: row.get(7)?,
        hash: row.get(8)?,
    })
}

impl Store {
    /// The newest lines that a filter lets through, newest first.
    pub(crate) fn journal(&self, limit: u32, filter: &JournalFilter) -> Result<Vec<JournalEntry>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT seq, at, actor, op, noun, subject_id, fields, previous, hash FROM journal
             WHERE (?2 = '' OR actor = ?2) AND (?3 = '' OR op = ?3) AND (?4 = '' OR noun = ?4)
                 AND (?5 = '' OR subject_id = ?5) AND (?6 = '' OR at >= ?6) AND (?7 = '' OR at < ?7)
             ORDER BY seq DESC LIMIT ?1",
        )?;
        let values = rusqlite::params![
            limit,
            filter.actor,
            filter.op,
            filter.noun,
            filter.subject_id,
            filter.from,
            filter.before
        ];
        let rows = statement.query_map(values, read)?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// Who wrote lines, and what was done in them: each once, sorted.
    pub(crate) fn journal_terms(&self) -> Result<(Vec<String>, Vec<String>)> {
        let all = |sql: &'static str| -> Result<Vec<String>> {
            let mut statement = self.connection.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<std::result::Result<_, _>>()?)
        };
        Ok((
            all("SELECT DISTINCT actor FROM journal ORDER BY actor")?,
            all("SELECT DISTINCT op FROM journal ORDER BY op")?,
        ))
    }

    /// Follows the chain from its first line and says where it breaks.
    pub(crate) fn check_journal(&self) -> Result<JournalCheck> {
        let mut statement = self.connection.prepare(
            "SELECT seq, at, actor, op, noun, subject_id, fields, previous, hash FROM journal ORDER BY seq",
        )?;
        let mut rows = statement.query([])?;
        let (mut entries, mut head, mut broken_at) = (0_u64, String::new(), None);
        while let Some(row) = rows.next()? {
            let line = read(row)?;
            let entry = NewEntry {
                at: &line.at,
                actor: &line.actor,
                op: &line.op,
                noun: &line.noun,
                subject_id: &line.subject_id,
                fields: &line.fields,
            };
            let expected_seq = i64::try_from(entries).unwrap_or(i64::MAX) + 1;
            let fits = line.seq == expected_seq
                && line.previous == head
                && line.hash == hash_of(&head, line.seq, &entry);
            if !fits && broken_at.is_none() {
                broken_at = Some(line.seq);
            }
            entries += 1;
            head = line.hash;
        }
        Ok(JournalCheck { ok: broken_at.is_none(), entries, head, broken_at })
    }
}
