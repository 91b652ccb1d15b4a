//! Which record points at which: where a recipient, a system or an organisation is used, and what becomes of those
//! places when two records become one or one is removed (Art. 30(1)(a), (d), (e); 28(2)).
//!
//! Every place is found by one walk over the register, so that lists stay fast. Nothing is lost: where a record goes,
//! its name stays as text, and what cannot be kept in its place is kept in the notes.

pub mod apart;
pub mod duplicates;
pub mod merge;
mod point;
pub mod removal;
pub(crate) mod restore;
pub mod unlinked;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::snapshot::{Record, Snapshot, Table, reference_order};
use crate::store::table::Noun;
pub(crate) use point::{Instead, Points};

/// In which role a record is named by another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum UseRole {
    /// As a recipient of an activity (Art. 30(1)(d)).
    Recipient,
    /// As the recipient of a transfer (Art. 30(1)(e)).
    Transfer,
    /// As a system of an activity.
    System,
    /// As the controller of an activity (Art. 30(1)(a)).
    Controller,
    /// As a joint controller of an activity (Art. 26).
    JointController,
    /// As another processor engaged (Art. 28(2), (4)).
    SubProcessor,
    /// As the one who hosts or runs a system.
    Provider,
    /// As the processor of a processor's record (Art. 30(2)(a)).
    Processor,
    /// As a party to a transfer instrument (Art. 46).
    InstrumentParty,
    /// As the importer of a transfer impact assessment.
    Importer,
    /// As the source of an export collected for a request (Art. 15).
    Collection,
    /// As a system that was asked for a person's data (Art. 15).
    Search,
    /// As the system of a task in a request (Art. 16 to 18, 21).
    RequestTask,
    /// As a recipient to be told in a request (Art. 19).
    RequestNotice,
}

impl UseRole {
    /// The code in replies and message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Recipient => "recipient",
            Self::Transfer => "transfer",
            Self::System => "system",
            Self::Controller => "controller",
            Self::JointController => "joint_controller",
            Self::SubProcessor => "sub_processor",
            Self::Provider => "provider",
            Self::Processor => "processor",
            Self::InstrumentParty => "instrument_party",
            Self::Importer => "importer",
            Self::Collection => "collection",
            Self::Search => "search",
            Self::RequestTask => "request_task",
            Self::RequestNotice => "request_notice",
        }
    }
}

/// One place where a record is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Use {
    /// Kind of the record that uses it.
    pub noun: Noun,
    /// Identifier of the record that uses it.
    pub id: String,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its name; for a request's collection, that of the system.
    pub name: String,
    /// In which role.
    pub role: UseRole,
    /// Where in that record, e.g. `recipients[0]`.
    pub field: String,
}

/// Where every recipient, system and organisation is used: one walk over the register.
#[derive(Debug, Default)]
pub struct Uses<'a>(BTreeMap<&'a str, Vec<Pointer<'a>>>);

#[derive(Debug, Clone, Copy)]
struct Pointer<'a> {
    noun: Noun,
    id: &'a str,
    reference: &'a str,
    name: &'a str,
    role: UseRole,
    field: &'static str,
    place: Option<usize>,
}

impl<'a> Uses<'a> {
    /// Of the whole register.
    #[must_use]
    pub fn of(snapshot: &'a Snapshot) -> Self {
        let mut uses = Self::default();
        uses.walk(&snapshot.activities);
        uses.walk(&snapshot.processing_on_behalf);
        uses.walk(&snapshot.recipients);
        uses.walk(&snapshot.systems);
        uses.walk(&snapshot.transfer_instruments);
        uses.walk(&snapshot.transfer_impact_assessments);
        uses.walk(&snapshot.collections);
        uses.walk(&snapshot.requests);
        uses
    }

    /// In how many places a record is used.
    #[must_use]
    pub fn count(&self, id: &str) -> usize {
        self.0.get(id).map_or(0, Vec::len)
    }

    /// Where a record is used: by kind of the records that use it, then by their references.
    #[must_use]
    pub fn at(&self, id: &str) -> Vec<Use> {
        let mut all = self.0.get(id).cloned().unwrap_or_default();
        all.sort_by_cached_key(|one| (one.noun, reference_order(one.reference), one.id, one.role, one.place));
        all.into_iter()
            .map(|one| Use {
                noun: one.noun,
                id: one.id.to_owned(),
                reference: one.reference.to_owned(),
                name: one.name.to_owned(),
                role: one.role,
                field: one.place.map_or_else(|| one.field.to_owned(), |n| format!("{}[{n}]", one.field)),
            })
            .collect()
    }

    /// References of the activities that use a record, each once.
    #[must_use]
    pub fn activities(&self, id: &str) -> Vec<String> {
        let all = self.0.get(id).into_iter().flatten().filter(|one| one.noun == Noun::Activity);
        let mut references: Vec<&str> = all.map(|one| one.reference).collect();
        references.sort_by_cached_key(|reference| reference_order(reference));
        references.dedup();
        references.into_iter().map(str::to_owned).collect()
    }

    /// In how many places a record is used outside activities: systems, other processors, requests.
    #[must_use]
    pub fn elsewhere(&self, id: &str) -> usize {
        self.0.get(id).into_iter().flatten().filter(|one| one.noun != Noun::Activity).count()
    }

    fn walk<T: Record + Points>(&mut self, table: &'a Table<T>) {
        for record in table.iter() {
            record.pointers(&mut |id, role, field, place| {
                if !id.is_empty() {
                    let (noun, user) = (T::NOUN, record.id());
                    let (reference, name) = (record.reference(), record.name());
                    let pointer = Pointer { noun, id: user, reference, name, role, field, place };
                    self.0.entry(id).or_default().push(pointer);
                }
            });
        }
    }
}

/// Puts identifiers where a record names others by their references, as people do: `controller_id=ORG-2`.
pub(crate) fn settle<T: Points>(record: &mut T, snapshot: &Snapshot) {
    let mut named: Vec<(String, String)> = Vec::new();
    record.pointers(&mut |text, role, _, _| {
        let found = match role {
            UseRole::Controller | UseRole::Processor => by_reference(&snapshot.organisations, text),
            UseRole::System | UseRole::Collection | UseRole::Search | UseRole::RequestTask => {
                by_reference(&snapshot.systems, text)
            }
            UseRole::JointController | UseRole::InstrumentParty => {
                by_reference(&snapshot.organisations, text)
                    .or_else(|| by_reference(&snapshot.recipients, text))
            }
            UseRole::Recipient
            | UseRole::Transfer
            | UseRole::SubProcessor
            | UseRole::Provider
            | UseRole::Importer
            | UseRole::RequestNotice => by_reference(&snapshot.recipients, text),
        };
        named.extend(found.map(|id| (text.to_owned(), id)));
    });
    for (reference, id) in named {
        record.repoint(&reference, &Instead::Record(&id));
    }
}

/// The identifier of the record with this reference; none where the text is an identifier already, or neither.
fn by_reference<T: Record>(table: &Table<T>, text: &str) -> Option<String> {
    if text.is_empty() || table.get(text).is_some() {
        return None;
    }
    table.find(text).map(|record| record.id().to_owned())
}
