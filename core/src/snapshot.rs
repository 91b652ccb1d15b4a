//! The whole register in memory, as of its last change: what lists, findings and reports read.

mod part;
mod state;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::activity::Activity;
use crate::attachment::Attachment;
use crate::custom_field::CustomField;
use crate::error::{Error, Result};
use crate::findings::mark::FindingMark;
use crate::glossary::Glossary;
use crate::import::memory::ImportMapping;
use crate::letter::{Letter, LetterTemplate};
use crate::notice::Notice;
use crate::organisation::Organisation;
use crate::package::ExportPackage;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::redaction::Redaction;
use crate::register::Change;
use crate::request::{Collection, DataSubjectRequest, RememberedMapping};
use crate::saved_view::SavedView;
use crate::search::{Indexed, Vocabulary};
use crate::store::records::Row;
use crate::store::table::Noun;
use crate::system::System;
use crate::threads::side_by_side;
use crate::transfer::{TransferImpactAssessment, TransferInstrument};

use state::{Surroundings, next_state};

/// A record of the register: has a kind, an identifier, a reference and a name.
pub trait Record: Serialize + DeserializeOwned + Clone + Send + Sync + 'static {
    /// Which kind.
    const NOUN: Noun;
    /// Stable identifier.
    fn id(&self) -> &str;
    /// Short reference for people.
    fn reference(&self) -> &str;
    /// Name for lists; never that of a data subject.
    fn name(&self) -> &str;
    /// Where the snapshot keeps it.
    fn table(snapshot: &Snapshot) -> &Table<Self>;
}

/// A record with its version.
#[derive(Debug)]
pub struct Held<T> {
    /// Counts the changes.
    pub version: i64,
    /// When it was changed, UTC.
    pub changed_at: String,
    /// The record.
    pub value: Arc<T>,
    /// Its place in the order of references.
    order: Vec<(u64, String)>,
    /// Its words for a search, made when they are first asked for.
    pub(crate) words: OnceLock<Indexed>,
}

/// Records in the order of their references.
type Ordered<T> = Arc<Vec<Arc<Held<T>>>>;

/// All records of one kind, by identifier.
#[derive(Debug)]
pub struct Table<T> {
    records: BTreeMap<String, Arc<Held<T>>>,
    ordered: OnceLock<Ordered<T>>,
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { records: self.records.clone(), ordered: self.ordered.clone() }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { records: BTreeMap::new(), ordered: OnceLock::new() }
    }
}

impl<T: Record> Table<T> {
    /// The record with this identifier.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.records.get(id).map(|held| held.value.as_ref())
    }

    /// The record with its version.
    #[must_use]
    pub fn held(&self, id: &str) -> Option<&Held<T>> {
        self.records.get(id).map(Arc::as_ref)
    }

    /// The record with this reference or identifier, in any letter case.
    #[must_use]
    pub fn find(&self, reference: &str) -> Option<&T> {
        self.get(reference)
            .or_else(|| self.iter().find(|value| value.reference().eq_ignore_ascii_case(reference)))
    }

    /// All records, in the order of their identifiers.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.records.values().map(|held| held.value.as_ref())
    }

    /// All records with their versions.
    pub fn held_iter(&self) -> impl Iterator<Item = &Held<T>> {
        self.records.values().map(Arc::as_ref)
    }

    /// All records in the order of their references, numbers by value.
    #[must_use]
    pub fn by_reference(&self) -> Vec<&T> {
        self.ordered().iter().map(|held| held.value.as_ref()).collect()
    }

    /// The same with their versions.
    pub fn held_by_reference(&self) -> impl Iterator<Item = &Held<T>> {
        self.ordered().iter().map(Arc::as_ref)
    }

    /// The records whose identifiers start with this text, in their order.
    pub(crate) fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a T> {
        let from =
            self.records.range::<str, _>((std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded));
        from.take_while(move |(id, _)| id.starts_with(prefix)).map(|(_, held)| held.value.as_ref())
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The order is made once for each state of the table.
    fn ordered(&self) -> &Ordered<T> {
        self.ordered.get_or_init(|| {
            let mut all: Vec<_> = self.records.values().cloned().collect();
            // Equal ones stand by their identifiers, in which they come.
            all.sort_by(|one, other| one.order.cmp(&other.order));
            Arc::new(all)
        })
    }

    /// Keeps the order that is known in step with one record that takes the place of another, comes or goes.
    fn reorder(&mut self, before: Option<Arc<Held<T>>>, after: Option<Arc<Held<T>>>) {
        let Some(ordered) = self.ordered.get_mut() else { return };
        let ordered = Arc::make_mut(ordered);
        let place = |ordered: &Vec<Arc<Held<T>>>, held: &Held<T>| {
            ordered.binary_search_by(|one| {
                let order = one.order.cmp(&held.order);
                order.then_with(|| one.value.id().cmp(held.value.id()))
            })
        };
        if let Some(at) = before.and_then(|held| place(ordered, &held).ok()) {
            ordered.remove(at);
        }
        if let Some(held) = after {
            let at = place(ordered, &held).unwrap_or_else(|at| at);
            ordered.insert(at, held);
        }
    }

    fn set(&mut self, row: &Row) -> Result<()> {
        let held = Arc::new(Held::read(row)?);
        let before = self.records.insert(row.id.clone(), Arc::clone(&held));
        self.reorder(before, Some(held));
        Ok(())
    }

    /// Takes in all rows of a table; reading them is what takes long.
    fn fill(&mut self, rows: &[Row]) -> Result<()> {
        let read = side_by_side(rows, |row| Held::read(row).map(Arc::new));
        for (row, held) in rows.iter().zip(read) {
            self.records.insert(row.id.clone(), held?);
        }
        self.ordered = OnceLock::new();
        Ok(())
    }

    /// Keeps only some records.
    fn retain(&mut self, mut keep: impl FnMut(&String, &Held<T>) -> bool) {
        self.records.retain(|id, held| keep(id, held));
        self.ordered = OnceLock::new();
    }

    fn forget(&mut self, id: &str) {
        let before = self.records.remove(id);
        self.reorder(before, None);
    }
}

impl<T: Record> Held<T> {
    fn read(row: &Row) -> Result<Self> {
        let value: T = serde_json::from_str(&row.body).map_err(|_| Error::bug("snapshot/body"))?;
        Ok(Self {
            version: row.version,
            changed_at: row.changed_at.clone(),
            order: reference_order(value.reference()),
            value: Arc::new(value),
            words: OnceLock::new(),
        })
    }
}

fn bodies<T: Record>(table: &Table<T>) -> Result<Vec<serde_json::Value>> {
    let body = |record: &T| serde_json::to_value(record).map_err(|_| Error::bug("snapshot/bodies"));
    table.by_reference().into_iter().map(body).collect()
}

/// Orders `A2` before `A10`: text and numbers in turn.
#[must_use]
pub fn reference_order(reference: &str) -> Vec<(u64, String)> {
    let mut parts = Vec::new();
    let mut rest = reference;
    while !rest.is_empty() {
        let text_end = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let (text, after) = rest.split_at(text_end);
        let number_end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        let (number, tail) = after.split_at(number_end);
        parts.push((0, text.to_lowercase()));
        parts.push((number.parse().unwrap_or(u64::MAX), String::new()));
        rest = tail;
    }
    parts
}

macro_rules! snapshot {
    ($($field:ident: $type:ty = $noun:ident, |$value:ident| $name:expr;)+) => {
        /// The whole register in memory.
        #[derive(Debug, Clone, Default)]
        pub struct Snapshot {
            $(#[doc = concat!("Records of the table `", stringify!($field), "`.")] pub $field: Table<$type>,)+
            /// The words of all records, for searching.
            pub(crate) vocabulary: Arc<Vocabulary>,
            /// Which state of everything that activities are judged with this is.
            surroundings: Surroundings,
            /// Which state of the activities this is.
            activities_state: u64,
        }

        impl Snapshot {
            /// Takes in a row as it lies in its table.
            pub(crate) fn set(&mut self, noun: Noun, row: &Row) -> Result<()> {
                self.move_on(noun, &row.id);
                match noun { $(Noun::$noun => self.$field.set(row),)+ }?;
                self.move_on(noun, &row.id);
                Ok(())
            }

            /// Takes in all rows of a kind as they lie in their table.
            pub(crate) fn fill(&mut self, noun: Noun, rows: &[Row]) -> Result<()> {
                self.surroundings.everything();
                self.activities_state = next_state();
                match noun { $(Noun::$noun => self.$field.fill(rows),)+ }
            }

            /// Forgets a record.
            pub(crate) fn forget(&mut self, noun: Noun, id: &str) {
                self.move_on(noun, id);
                match noun { $(Noun::$noun => { self.$field.forget(id); })+ }
            }

            /// Reference and name of the record with this identifier, whatever its kind.
            #[must_use]
            pub fn label_of(&self, id: &str) -> Option<String> {
                $(if let Some(value) = self.$field.get(id) {
                    let (reference, name) = (value.reference(), value.name());
                    return Some(if name.is_empty() { reference } else { name }.to_owned());
                })+
                None
            }

            /// Reference and name of a record.
            #[must_use]
            pub fn named(&self, noun: Noun, id: &str) -> Option<(&str, &str)> {
                match noun {
                    $(Noun::$noun => self.$field.get(id).map(|value| (value.reference(), value.name())),)+
                }
            }

            /// The identifier of the record with this identifier or reference, in any letter case.
            #[must_use]
            pub fn find(&self, noun: Noun, reference: &str) -> Option<String> {
                match noun { $(Noun::$noun => self.$field.find(reference).map(|value| value.id().to_owned()),)+ }
            }

            /// The version of a record; none when it does not exist.
            pub(crate) fn version(&self, noun: Noun, id: &str) -> Option<i64> {
                match noun { $(Noun::$noun => self.$field.held(id).map(|held| held.version),)+ }
            }
        }

        impl Snapshot {
            /// A record of any kind as JSON; none when it does not exist.
            pub(crate) fn json(&self, noun: Noun, id: &str) -> Option<serde_json::Value> {
                match noun { $(Noun::$noun => serde_json::to_value(self.$field.get(id)?).ok(),)+ }
            }

            /// The reference of a record of any kind; none when it does not exist.
            pub(crate) fn reference_of(&self, noun: Noun, id: &str) -> Option<String> {
                match noun { $(Noun::$noun => self.$field.get(id).map(|value| value.reference.clone()),)+ }
            }
        }

        $(impl Record for $type {
            const NOUN: Noun = Noun::$noun;
            fn id(&self) -> &str { &self.id }
            fn reference(&self) -> &str { &self.reference }
            fn name(&self) -> &str { let $value = self; $name }
            fn table(snapshot: &Snapshot) -> &Table<Self> { &snapshot.$field }
        })+

        /// The name under which the records of a kind stand together, such as `activities`.
        #[must_use]
        pub const fn plural(noun: Noun) -> &'static str {
            match noun { $(Noun::$noun => stringify!($field),)+ }
        }

        impl Snapshot {
            /// All records of a kind as JSON, in the order of their references, then of their identifiers.
            ///
            /// # Errors
            /// Bug when a record cannot be put into JSON.
            pub fn bodies(&self, noun: Noun) -> Result<Vec<serde_json::Value>> {
                match noun { $(Noun::$noun => bodies(&self.$field),)+ }
            }
        }

        /// The name of the type behind a kind of record, as it is published.
        #[must_use]
        pub fn type_name(noun: Noun) -> String {
            match noun { $(Noun::$noun => <$type as ts_rs::TS>::ident(&ts_rs::Config::new()),)+ }
        }

        /// Writes the types of all records as TypeScript below `folder`; the published schema is made from them.
        ///
        /// # Errors
        /// Bug when the folder cannot be written.
        pub fn export_types(folder: &std::path::Path) -> Result<()> {
            let config = ts_rs::Config::new().with_out_dir(folder).with_large_int("number");
            $(<$type as ts_rs::TS>::export_all(&config).map_err(|_| Error::bug("snapshot/types"))?;)+
            Ok(())
        }

        /// A record as its type writes it; none when it does not have the type's shape.
        pub(crate) fn normalised(noun: Noun, record: serde_json::Value) -> Option<serde_json::Value> {
            match noun {
                $(Noun::$noun => serde_json::to_value(serde_json::from_value::<$type>(record).ok()?).ok(),)+
            }
        }

        /// Writes a record given as JSON.
        pub(crate) fn put(change: &mut Change<'_>, noun: Noun, mut record: serde_json::Value) -> Result<()> {
            let bad = |_| Error::bug("snapshot/put");
            change.name_transfers(noun, &mut record, str::is_empty)?;
            match noun { $(Noun::$noun => change.put::<$type>(&serde_json::from_value(record).map_err(bad)?),)+ }
        }

        /// Reference and name of a record in JSON, for its columns.
        pub(crate) fn columns(noun: Noun, body: &str) -> Result<(String, String)> {
            let bad = |_| Error::bug("snapshot/columns");
            match noun {
                $(Noun::$noun => {
                    let value: $type = serde_json::from_str(body).map_err(bad)?;
                    Ok((value.reference().to_owned(), value.name().to_owned()))
                })+
            }
        }
    };
}

snapshot! {
    organisations: Organisation = Organisation, |value| &value.name;
    activities: Activity = Activity, |value| &value.name;
    processing_on_behalf: ProcessingOnBehalf = ProcessingOnBehalf, |value| &value.name;
    recipients: Recipient = Recipient, |value| value.label();
    systems: System = System, |value| &value.name;
    notices: Notice = Notice, |value| &value.title;
    requests: DataSubjectRequest = Request, |value| &value.reference;
    collections: Collection = Collection, |value| &value.system;
    packages: ExportPackage = ExportPackage, |value| &value.kind;
    remembered: RememberedMapping = RememberedMapping, |value| &value.system;
    import_mappings: ImportMapping = ImportMapping, |value| &value.name;
    transfer_instruments: TransferInstrument = TransferInstrument, |value| &value.name;
    transfer_impact_assessments: TransferImpactAssessment = TransferImpactAssessment, |value| &value.name;
    saved_views: SavedView = SavedView, |value| &value.name;
    custom_fields: CustomField = CustomField, |value| &value.label;
    attachments: Attachment = Attachment, |value| &value.name;
    finding_marks: FindingMark = FindingMark, |value| &value.rule;
    letters: Letter = Letter, |value| value.kind.code();
    letter_templates: LetterTemplate = LetterTemplate, |value| value.kind.code();
    redactions: Redaction = Redaction, |value| value.reason.code();
    glossaries: Glossary = Glossary, |value| &value.system;
}

impl Snapshot {
    /// Which state of everything but the activities with which activities and transfers are judged this is: what was judged holds until the number changes.
    #[must_use]
    pub fn surroundings(&self) -> u64 {
        self.surroundings.state()
    }

    /// The identifiers of what changed in the surroundings since one of their states: of records that activities name,
    /// and of activities about which something was found or marked. None when it may be anything.
    #[must_use]
    pub fn changed_around(&self, since: u64) -> Option<BTreeSet<&str>> {
        self.surroundings.changed_since(since)
    }

    /// Which state of the activities this is.
    #[must_use]
    pub fn activities_state(&self) -> u64 {
        self.activities_state
    }

    /// Called with a record as it was and as it is.
    fn move_on(&mut self, noun: Noun, id: &str) {
        match noun {
            Noun::Activity => self.activities_state = next_state(),
            Noun::Organisation => self.surroundings.everything(),
            // No activity names a processor's record, but its transfers are judged with the others.
            Noun::Recipient
            | Noun::System
            | Noun::ProcessingOnBehalf
            | Noun::TransferInstrument
            | Noun::TransferImpactAssessment => self.surroundings.one(id.to_owned()),
            // What was collected for an activity, and what was marked at it, concerns this one alone.
            Noun::Collection => {
                let activity = self.collections.get(id).map(|one| one.activity_id.clone());
                activity.into_iter().for_each(|activity| self.surroundings.one(activity));
            }
            Noun::FindingMark => {
                let subject = self.finding_marks.get(id).map(|one| one.subject_id.clone());
                subject.into_iter().for_each(|subject| self.surroundings.one(subject));
            }
            // What is kept of the findings on activities reads nothing of these.
            Noun::Notice
            | Noun::Request
            | Noun::ExportPackage
            | Noun::RememberedMapping
            | Noun::ImportMapping
            | Noun::SavedView
            | Noun::CustomField
            | Noun::Attachment
            | Noun::Letter
            | Noun::LetterTemplate
            | Noun::Redaction => {}
            // What a code means may concern any activity for which the system was searched.
            Noun::Glossary => self.surroundings.everything(),
        }
    }

    /// What was collected for a request, in the order of reference.
    #[must_use]
    pub fn collections_of(&self, request_id: &str) -> Vec<&Collection> {
        let all = self.collections.by_reference();
        all.into_iter().filter(|collection| collection.request_id == request_id).collect()
    }

    /// The packages made for a request, in the order of making.
    #[must_use]
    pub fn packages_of(&self, request_id: &str) -> Vec<&ExportPackage> {
        let all = self.packages.by_reference();
        all.into_iter().filter(|package| package.request_id == request_id).collect()
    }

    /// The next free reference such as `PA-028` or `R-2026-003`.
    #[must_use]
    pub fn next_reference<T: Record>(&self, prefix: &str) -> String {
        let taken = T::table(self)
            .iter()
            .filter_map(|value| value.reference().strip_prefix(prefix)?.parse::<u32>().ok());
        format!("{prefix}{:03}", taken.max().unwrap_or(0) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_ordered_by_their_numbers() {
        let mut references = vec!["A10", "A2", "PA-007", "A00"];
        references.sort_by_cached_key(|reference| reference_order(reference));
        assert_eq!(references, ["A00", "A2", "A10", "PA-007"], "people count A2 before A10");
    }
}
