//! The bytes of attachments, by their hash.

use rusqlite::{OptionalExtension, Transaction, params};

use super::open::Store;
use crate::error::Result;

/// Keeps the bytes; those that are there already stay as they are.
pub(crate) fn keep(transaction: &Transaction<'_>, sha256: &str, content: &[u8]) -> Result<()> {
    transaction.execute(
        "INSERT INTO attachment_content (sha256, content) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING",
        params![sha256, content],
    )?;
    Ok(())
}

/// Drops the bytes that no attachment names, of today, of its history, or in a step that can be undone.
pub(crate) fn drop_unnamed(transaction: &Transaction<'_>) -> Result<()> {
    transaction.execute(
        "DELETE FROM attachment_content WHERE sha256 NOT IN (
             SELECT json_extract(body, '$.sha256') FROM attachment
             UNION SELECT json_extract(body, '$.sha256') FROM record_version
                 WHERE noun = 'attachment' AND body IS NOT NULL
             UNION SELECT json_extract(before, '$.sha256') FROM step_image
                 WHERE noun = 'attachment' AND before IS NOT NULL
             UNION SELECT json_extract(after, '$.sha256') FROM step_image
                 WHERE noun = 'attachment' AND after IS NOT NULL)",
        [],
    )?;
    Ok(())
}

impl Store {
    /// The bytes with this hash.
    pub(crate) fn content(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        let content = self.connection.query_row(
            "SELECT content FROM attachment_content WHERE sha256 = ?1",
            [sha256],
            |row| row.get(0),
        );
        Ok(content.optional()?)
    }
}
