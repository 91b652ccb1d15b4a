//! What a search of the four exports must find, and what it must leave alone.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::people::{COUNT, EXPORTED, People};
use super::planted::{CUSTOMER, DECOYS, EMAIL, NOBODY, PHONE};

/// What a row is to the person who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// Hers, by these kinds of identifier.
    Hers(&'static [&'static str]),
    /// A near miss, and why it looks like hers.
    Decoy(&'static str),
    /// Somebody else's.
    Other,
}

/// The facts of one file.
#[derive(Debug, Clone, Serialize)]
pub struct FileTruth {
    /// Its name.
    pub file: &'static str,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Records without the header.
    pub rows: usize,
    /// How many are the person's.
    pub rows_of_person: usize,
    /// How many of hers each kind of identifier finds; a row may be found by several.
    pub by_kind: BTreeMap<&'static str, usize>,
    /// Her rows.
    pub person: Vec<RowOfPerson>,
    /// The near misses.
    pub decoys: Vec<RowOfDecoy>,
}

/// One row of hers.
#[derive(Debug, Clone, Serialize)]
pub struct RowOfPerson {
    /// Which record, counted from 1 after the header.
    pub row: usize,
    /// The value of the first column (or `id`).
    pub key: String,
    /// The kinds of identifier that stand in it.
    pub kinds: &'static [&'static str],
}

/// One near miss.
#[derive(Debug, Clone, Serialize)]
pub struct RowOfDecoy {
    /// Which record, counted from 1 after the header.
    pub row: usize,
    /// The value of the first column (or `id`).
    pub key: String,
    /// What makes it look like hers.
    pub kind: &'static str,
}

impl FileTruth {
    /// The facts of the rows, in their order: key and mark.
    pub fn of<'a>(file: &'static str, rows: impl Iterator<Item = (&'a str, &'a Mark)>) -> Self {
        let mut truth = Self {
            file,
            sha256: String::new(),
            rows: 0,
            rows_of_person: 0,
            by_kind: BTreeMap::new(),
            person: Vec::new(),
            decoys: Vec::new(),
        };
        for (key, mark) in rows {
            truth.rows += 1;
            let (row, key) = (truth.rows, key.to_owned());
            match *mark {
                Mark::Hers(kinds) => {
                    truth.rows_of_person += 1;
                    for kind in kinds {
                        *truth.by_kind.entry(kind).or_default() += 1;
                    }
                    truth.person.push(RowOfPerson { row, key, kinds });
                }
                Mark::Decoy(kind) => truth.decoys.push(RowOfDecoy { row, key, kind }),
                Mark::Other => {}
            }
        }
        truth
    }

    /// The same with the hash of the file's bytes.
    #[must_use]
    pub fn with_hash(mut self, bytes: &[u8]) -> Self {
        self.sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        self
    }
}

/// `truth.json`.
#[derive(Debug, Clone, Serialize)]
pub struct Truth {
    exported_at: String,
    people: usize,
    person: Known,
    nobody: Known,
    rows: usize,
    rows_of_person: usize,
    decoys: usize,
    files: Vec<FileTruth>,
}

#[derive(Debug, Clone, Serialize)]
struct Known {
    name: String,
    customer: &'static str,
    email: &'static str,
    phone: &'static str,
}

impl Truth {
    /// The facts of all files.
    #[must_use]
    pub fn of(people: &People, files: Vec<FileTruth>) -> Self {
        debug_assert_eq!(people.decoys().len(), DECOYS.len(), "every near miss lives");
        Self {
            exported_at: EXPORTED.instant(),
            people: COUNT,
            person: Known { name: people.subject().name(), customer: CUSTOMER, email: EMAIL, phone: PHONE },
            nobody: Known {
                name: NOBODY[0].to_owned(),
                customer: NOBODY[1],
                email: NOBODY[2],
                phone: NOBODY[3],
            },
            rows: files.iter().map(|file| file.rows).sum(),
            rows_of_person: files.iter().map(|file| file.rows_of_person).sum(),
            decoys: files.iter().map(|file| file.decoys.len()).sum(),
            files,
        }
    }

    /// Indented JSON with a line break at its end.
    ///
    /// # Errors
    /// Never for these types.
    pub fn to_json(&self) -> Result<Vec<u8>, String> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|error| error.to_string())?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}
