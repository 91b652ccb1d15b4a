//! Everything that was found for a request, on one desk: each value with its system, activity, category and date; what
//! stands there twice, what nobody has explained, and who else is named (Art. 15(1)(b), 15(3), 15(4)).
//!
//! Pure functions over a request's collections and records; nothing is stored here but what a person decides
//! ([`crate::redaction`], [`crate::glossary`]).

pub mod codes;
pub mod duplicates;
pub mod items;
mod names;
pub mod others;
pub mod search;
pub mod timeline;

use std::cell::RefCell;
use std::collections::HashMap;

use serde_json::Value;

use crate::activity::Activity;
use crate::collect::mapping;
use crate::package::{Records, paths};
use crate::redaction::cut;
use crate::request::{Collection, ColumnMapping, DataSubjectRequest};
use crate::snapshot::Snapshot;
use crate::store::records::CollectedRecord;

/// One export with the person's records in it, and what the register says of it.
#[derive(Debug, Clone)]
pub struct Searched<'a> {
    /// The collection.
    pub collection: &'a Collection,
    /// The activity to which it belongs; none when it is not in the register.
    pub activity: Option<&'a Activity>,
    /// The system's name, as the register has it now.
    pub system: String,
    /// The person's records.
    pub records: Vec<CollectedRecord>,
    columns: HashMap<String, usize>,
    /// What kind of data each column holds, by its name; guessed once.
    kinds: RefCell<HashMap<String, String>>,
}

impl<'a> Searched<'a> {
    /// Ties an export to the register.
    #[must_use]
    pub fn new(snapshot: &'a Snapshot, collection: &'a Collection, records: Vec<CollectedRecord>) -> Self {
        let columns = collection.columns.iter().enumerate();
        Self {
            collection,
            activity: snapshot.activities.get(&collection.activity_id),
            system: system_of(snapshot, collection),
            records,
            columns: columns.map(|(at, mapping)| (paths::plain(&mapping.column), at)).collect(),
            kinds: RefCell::default(),
        }
    }

    /// What the column of a leaf path means; none where no mapping names it.
    #[must_use]
    pub fn mapping(&self, path: &str) -> Option<&'a ColumnMapping> {
        self.columns.get(path).and_then(|at| self.collection.columns.get(*at))
    }

    /// Whether a column is left out of the answer.
    #[must_use]
    pub fn is_left_out(&self, path: &str) -> bool {
        self.mapping(path).is_some_and(|mapping| mapping.skip)
    }

    /// The kind of data that a column holds, by its name; empty when nothing is known.
    pub(crate) fn kind(&self, path: &str) -> String {
        if let Some(known) = self.kinds.borrow().get(path) {
            return known.clone();
        }
        let kind = mapping::guess(path, &[]).category.unwrap_or_default();
        self.kinds.borrow_mut().insert(path.to_owned(), kind.clone());
        kind
    }

    /// Calls `see` with each value of a record: its path, its number among the values of that path, the value.
    pub fn each_value<'r>(record: &'r CollectedRecord, see: &mut dyn FnMut(&str, u64, &'r Value)) {
        let mut seen = HashMap::new();
        paths::each_leaf(&record.record, &mut |path, value| {
            let nth = cut::count(&mut seen, path);
            see(path, nth, value);
        });
    }
}

/// The name of the system that a collection comes from, as the register has it now.
#[must_use]
pub fn system_of(snapshot: &Snapshot, collection: &Collection) -> String {
    let system = snapshot.systems.get(&collection.system_id);
    system.map_or_else(|| collection.system.clone(), |system| system.name.clone())
}

/// The exports of a request with their records, in the order of their references.
///
/// # Errors
/// Whatever the register returns.
pub fn gather<'a>(
    snapshot: &'a Snapshot,
    records: Records<'_>,
    request: &DataSubjectRequest,
) -> crate::error::Result<Vec<Searched<'a>>> {
    let collections = snapshot.collections_of(&request.id).into_iter();
    collections.map(|collection| Ok(Searched::new(snapshot, collection, records(&collection.id)?))).collect()
}
