//! The one table of everything found: each value with where it stood and what the register says of it (Art. 15(1)(b),
//! 15(3)).

use std::collections::HashMap;

use chrono::NaiveDate;

use super::duplicates::{self, Folded};
use super::{Searched, codes, timeline};
use crate::activity::PersonalDataCategory;
use crate::glossary;
use crate::package::paths::as_text;
use crate::redaction::Redaction;
use crate::snapshot::Snapshot;

/// One value that was found, by its place.
#[derive(Debug, Clone)]
pub struct Item<'a> {
    /// Number of the export, as gathered.
    pub export: usize,
    /// Number of the record within the collection.
    pub record: u64,
    /// Leaf path.
    pub path: String,
    /// Which of the record's values at that path, from 0.
    pub nth: u64,
    /// The value as text.
    pub text: String,
    /// The category of personal data; none while unmapped.
    pub category: Option<&'a PersonalDataCategory>,
    /// The first day of the record; none where it has no date.
    pub first_on: Option<NaiveDate>,
    /// How often the record was found, itself counted.
    pub copies: u64,
    /// What a code means, by the glossary; empty when it is none or nobody said it.
    pub meaning: String,
    /// Whether it is a code that nobody explained.
    pub is_open_code: bool,
    /// Whether no category names its column.
    pub is_unmapped: bool,
}

/// The exports of a request with what is told of them once: folded records and coded columns.
pub struct Table<'a> {
    /// The exports.
    pub exports: Vec<Searched<'a>>,
    /// Which records are shown once though they were found more often.
    pub folded: Folded,
    /// The columns with codes.
    pub coded: Vec<codes::CodedColumn>,
}

impl<'a> Table<'a> {
    /// Draws the exports together.
    #[must_use]
    pub fn new(snapshot: &Snapshot, exports: Vec<Searched<'a>>) -> Self {
        let folded = duplicates::fold_exports(&exports);
        let coded = codes::of_exports(snapshot, &exports);
        Self { exports, folded, coded }
    }

    /// Every value that has content, in the order in which it was found; folded records are left out.
    #[must_use]
    pub fn items(&self, snapshot: &Snapshot) -> Vec<Item<'a>> {
        let coded: HashMap<(&str, &str), &codes::CodedColumn> =
            self.coded.iter().map(|one| ((one.system.as_str(), one.column.as_str()), one)).collect();
        let mut items = Vec::new();
        for (at, export) in self.exports.iter().enumerate() {
            for record in export.records.iter().filter(|record| !self.folded.is_folded(at, record.n)) {
                let first_on = timeline::days(export, record).first().map(|day| day.on);
                let copies = self.folded.copies(at, record.n);
                Searched::each_value(record, &mut |path, nth, value| {
                    let text = as_text(value);
                    if text.trim().is_empty() || value.is_array() || value.is_object() {
                        return;
                    }
                    let mapping = export.mapping(path);
                    let category = mapping.and_then(|mapping| {
                        export
                            .activity
                            .and_then(|activity| activity.personal_data_category(&mapping.category_id))
                    });
                    let column = coded.get(&(export.system.as_str(), path));
                    let meaning = column
                        .and_then(|_| glossary::find(snapshot, &export.system, path))
                        .and_then(|glossary| glossary.codes.get(text.trim()).cloned())
                        .unwrap_or_default();
                    items.push(Item {
                        export: at,
                        record: record.n,
                        path: path.to_owned(),
                        nth,
                        category,
                        first_on,
                        copies,
                        is_open_code: meaning.is_empty()
                            && column.is_some_and(|column| column.explanation.is_empty()),
                        is_unmapped: category.is_none() && !export.is_left_out(path),
                        meaning,
                        text,
                    });
                });
            }
        }
        items
    }
}

/// The redactions of a request by the place they concern.
#[derive(Default)]
pub struct Placed<'a> {
    by_value: HashMap<(&'a str, u64, &'a str, u64), Vec<&'a Redaction>>,
    by_record: HashMap<(&'a str, u64), Vec<&'a Redaction>>,
}

impl<'a> Placed<'a> {
    /// Sorts redactions by their places.
    #[must_use]
    pub fn new(redactions: &[&'a Redaction]) -> Self {
        let mut placed = Self::default();
        for one in redactions.iter().copied() {
            let collection = one.collection_id.as_str();
            if one.column.is_empty() {
                placed.by_record.entry((collection, one.record)).or_default().push(one);
            } else {
                let place = (collection, one.record, one.column.as_str(), one.nth);
                placed.by_value.entry(place).or_default().push(one);
            }
        }
        placed
    }

    /// The redactions of one value, and those of its whole record.
    #[must_use]
    pub fn on(&self, collection_id: &str, record: u64, path: &str, nth: u64) -> Vec<&'a Redaction> {
        let of_value = self.by_value.get(&(collection_id, record, path, nth)).into_iter().flatten();
        let of_record = self.by_record.get(&(collection_id, record)).into_iter().flatten();
        of_value.chain(of_record).copied().collect()
    }
}
