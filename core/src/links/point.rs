//! What each kind of record points at, and putting something else there.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::UseRole;
use crate::activity::Activity;
use crate::answer::Answer;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::request::{Collection, DataSubjectRequest};
use crate::system::System;
use crate::transfer::Transfer;
use crate::transfer::assessment::TransferImpactAssessment;
use crate::transfer::instrument::TransferInstrument;
use crate::words::Words;

/// What stands where a record was named that goes.
pub(crate) enum Instead<'a> {
    /// The record into which it was merged.
    Record(&'a str),
    /// Its name as text, since it is removed.
    Text {
        /// The name.
        name: &'a str,
        /// For remarks in notes.
        words: &'a Words,
    },
}

/// Is shown a pointer: the identifier, in which role, the field, and the place in it where that is a list.
pub(crate) type See<'a, 'f> = &'f mut dyn FnMut(&'a str, UseRole, &'static str, Option<usize>);

/// A record that points at others.
pub(crate) trait Points {
    /// Shows every pointer.
    fn pointers<'a>(&'a self, see: See<'a, '_>);

    /// Puts something else wherever `id` stands; whether anything changed.
    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool;
}

impl Points for Activity {
    fn pointers<'a>(&'a self, see: See<'a, '_>) {
        see(&self.controller_id, UseRole::Controller, "controller_id", None);
        for (n, joint) in self.joint_controllers.items().iter().enumerate() {
            see(&joint.party_id, UseRole::JointController, "joint_controllers", Some(n));
        }
        for (n, disclosure) in self.recipients.items().iter().enumerate() {
            see(&disclosure.recipient_id, UseRole::Recipient, "recipients", Some(n));
        }
        transfers(&self.transfers, see);
        for (n, system) in self.systems.iter().enumerate() {
            see(system, UseRole::System, "systems", Some(n));
        }
    }

    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool {
        let mut changed = plain(&mut self.controller_id, id, instead);
        changed |= relink(&mut self.joint_controllers, id, instead, |one| (&mut one.party_id, &mut one.name));
        changed |=
            relink(&mut self.recipients, id, instead, |one| (&mut one.recipient_id, &mut one.stated_as));
        let mut notes = Vec::new();
        changed |= repoint_transfers(&mut self.transfers, id, instead, &mut notes);
        self.notes.append(&mut notes);
        changed | plain_list(&mut self.systems, id, instead)
    }
}

impl Points for ProcessingOnBehalf {
    fn pointers<'a>(&'a self, see: See<'a, '_>) {
        see(&self.processor_id, UseRole::Processor, "processor_id", None);
        for (n, engaged) in self.sub_processors.items().iter().enumerate() {
            see(engaged, UseRole::SubProcessor, "sub_processors", Some(n));
        }
        transfers(&self.transfers, see);
    }

    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool {
        let mut notes = Vec::new();
        let changed = plain(&mut self.processor_id, id, instead)
            | with_given(&mut self.sub_processors, |list| plain_list(list, id, instead))
            | repoint_transfers(&mut self.transfers, id, instead, &mut notes);
        for note in notes {
            add_note(&mut self.notes, &note);
        }
        changed
    }
}

impl Points for Recipient {
    fn pointers<'a>(&'a self, see: See<'a, '_>) {
        for (n, engaged) in self.sub_processors.items().iter().enumerate() {
            see(&engaged.recipient_id, UseRole::SubProcessor, "sub_processors", Some(n));
        }
    }

    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool {
        relink(&mut self.sub_processors, id, instead, |one| (&mut one.recipient_id, &mut one.stated_as))
    }
}

impl Points for System {
    fn pointers<'a>(&'a self, see: See<'a, '_>) {
        see(&self.provider_id, UseRole::Provider, "provider_id", None);
    }

    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool {
        plain(&mut self.provider_id, id, instead)
    }
}

impl Points for TransferInstrument {
    fn pointers<'a>(&'a self, see: See<'a, '_>) {
        for (n, party) in self.exporters.iter().enumerate() {
            see(&party.party_id, UseRole::InstrumentParty, "exporters", Some(n));
        }
        for (n, party) in self.importers.iter().enumerate() {
            see(&party.party_id, UseRole::InstrumentParty, "importers", Some(n));
        }
    }

    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool {
        // A signed document stays as it is: both lines of a party stand, however the register names it.
        let mut changed = false;
        for party in self.exporters.iter_mut().chain(&mut self.importers).filter(|one| one.party_id == id) {
            linked(&mut party.party_id, &mut party.name, instead);
            changed = true;
        }
        changed
    }
}

impl Points for TransferImpactAssessment {
    fn pointers<'a>(&'a self, see: See<'a, '_>) {
        see(&self.importer_id, UseRole::Importer, "importer_id", None);
    }

    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool {
        if self.importer_id != id {
            return false;
        }
        linked(&mut self.importer_id, &mut self.importer, instead);
        true
    }
}

impl Points for Organisation {
    fn pointers<'a>(&'a self, _: See<'a, '_>) {}

    fn repoint(&mut self, _: &str, _: &Instead<'_>) -> bool {
        false
    }
}

impl Points for Collection {
    fn pointers<'a>(&'a self, see: See<'a, '_>) {
        see(&self.system_id, UseRole::Collection, "system_id", None);
    }

    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool {
        if self.system_id != id {
            return false;
        }
        // What was collected stays as it was read: the system's name stands beside.
        linked(&mut self.system_id, &mut self.system, instead);
        true
    }
}

impl Points for DataSubjectRequest {
    fn pointers<'a>(&'a self, see: See<'a, '_>) {
        see(&self.controller_id, UseRole::Controller, "controller_id", None);
        for (n, task) in self.tasks.iter().enumerate() {
            see(&task.system_id, UseRole::RequestTask, "tasks", Some(n));
        }
        for (n, search) in self.searches.iter().enumerate() {
            see(&search.system_id, UseRole::Search, "searches", Some(n));
        }
        for (n, notice) in self.notices.iter().enumerate() {
            see(&notice.recipient_id, UseRole::RequestNotice, "notices", Some(n));
        }
    }

    fn repoint(&mut self, id: &str, instead: &Instead<'_>) -> bool {
        let mut changed = plain(&mut self.controller_id, id, instead);
        // What was done stays as it was done: the names stand beside.
        for task in self.tasks.iter_mut().filter(|task| task.system_id == id) {
            linked(&mut task.system_id, &mut task.system, instead);
            changed = true;
        }
        for search in self.searches.iter_mut().filter(|search| search.system_id == id) {
            linked(&mut search.system_id, &mut search.system, instead);
            changed = true;
        }
        for notice in self.notices.iter_mut().filter(|notice| notice.recipient_id == id) {
            linked(&mut notice.recipient_id, &mut notice.recipient, instead);
            changed = true;
        }
        changed
    }
}

fn transfers<'a>(all: &'a Answer<Transfer>, see: See<'a, '_>) {
    for (n, transfer) in all.items().iter().enumerate() {
        see(&transfer.recipient_id, UseRole::Transfer, "transfers", Some(n));
    }
}

fn repoint_transfers(
    all: &mut Answer<Transfer>,
    id: &str,
    instead: &Instead<'_>,
    notes: &mut Vec<String>,
) -> bool {
    with_given(all, |items| {
        let mut changed = false;
        for transfer in items.iter_mut().filter(|transfer| transfer.recipient_id == id) {
            changed = true;
            match instead {
                Instead::Record(survivor) => transfer.recipient_id = (*survivor).to_owned(),
                Instead::Text { name, words } => {
                    transfer.recipient_id.clear();
                    let args = [("country", transfer.country.as_str().into()), ("name", (*name).into())];
                    notes.push(words.say_with("links-note-transfer", &args));
                }
            }
        }
        if changed && let Instead::Record(survivor) = instead {
            fold(items, |one: &Transfer| one.recipient_id == *survivor, true);
        }
        changed
    })
}

/// Changes the items that were given; an answer without items stays "none" or open.
fn with_given<T>(answer: &mut Answer<T>, change: impl FnOnce(&mut Vec<T>) -> bool) -> bool {
    match answer {
        Answer::Given(items) => change(items),
        Answer::Open | Answer::None => false,
    }
}

/// Repoints the items that a link names, and makes one of those that then say the same.
fn relink<T: Serialize + DeserializeOwned>(
    answer: &mut Answer<T>,
    id: &str,
    instead: &Instead<'_>,
    link: impl for<'a> Fn(&'a mut T) -> (&'a mut String, &'a mut String),
) -> bool {
    with_given(answer, |items| {
        let mut changed = false;
        for item in items.iter_mut() {
            let (field, stated_as) = link(item);
            if field == id {
                linked(field, stated_as, instead);
                changed = true;
            }
        }
        if changed && let Instead::Record(survivor) = instead {
            fold(items, |item| points_at(item, survivor), false);
        }
        changed
    })
}

/// Whether an item of a list names the record, whatever its field is called.
fn points_at<T: Serialize>(item: &T, id: &str) -> bool {
    let value = serde_json::to_value(item).unwrap_or_default();
    ["recipient_id", "party_id"].into_iter().any(|key| value[key] == id)
}

/// A field that holds an identifier, or a name where the record is not in the register.
fn plain(field: &mut String, id: &str, instead: &Instead<'_>) -> bool {
    if field != id {
        return false;
    }
    *field = match instead {
        Instead::Record(survivor) => (*survivor).to_owned(),
        Instead::Text { name, .. } => (*name).to_owned(),
    };
    true
}

fn plain_list(list: &mut Vec<String>, id: &str, instead: &Instead<'_>) -> bool {
    let mut changed = false;
    for field in list.iter_mut() {
        changed |= plain(field, id, instead);
    }
    if changed {
        let mut seen = std::collections::BTreeSet::new();
        list.retain(|one| seen.insert(one.clone()));
    }
    changed
}

/// A link with words beside it: the words take in the name of what is no longer linked.
fn linked(id: &mut String, stated_as: &mut String, instead: &Instead<'_>) {
    match instead {
        Instead::Record(survivor) => *id = (*survivor).to_owned(),
        Instead::Text { name, .. } => {
            id.clear();
            if stated_as.trim().is_empty() {
                *stated_as = (*name).to_owned();
            } else if !stated_as.contains(name) {
                *stated_as = format!("{stated_as} ({name})");
            }
        }
    }
}

/// Adds a paragraph to notes.
pub(super) fn add_note(notes: &mut String, note: &str) {
    if !notes.trim().is_empty() {
        notes.push('\n');
    }
    notes.push_str(note);
}

/// Makes one of items that say the same of the same record. With `exact` nothing but the identifier may differ;
/// without, one may leave open what the other says. Whatever differs stays as two.
fn fold<T: Serialize + DeserializeOwned>(items: &mut Vec<T>, concerns: impl Fn(&T) -> bool, exact: bool) {
    let mut kept: Vec<T> = Vec::with_capacity(items.len());
    for item in items.drain(..) {
        let twin = concerns(&item).then(|| {
            let same = |known: &T| concerns(known).then(|| folded(known, &item, exact)).flatten();
            kept.iter().enumerate().find_map(|(n, known)| Some((n, same(known)?)))
        });
        match twin.flatten() {
            Some((n, both)) => kept[n] = both,
            None => kept.push(item),
        }
    }
    *items = kept;
}

fn folded<T: Serialize + DeserializeOwned>(known: &T, item: &T, exact: bool) -> Option<T> {
    let object = |value: &T| match serde_json::to_value(value) {
        Ok(Value::Object(map)) => Some(map),
        _ => None,
    };
    let blank: Map<String, Value> = object(&serde_json::from_str::<T>("{}").ok()?)?;
    let (mut both, other) = (object(known)?, object(item)?);
    for (key, value) in other {
        let own = both.get(&key).cloned().unwrap_or(Value::Null);
        let unsaid = |said: &Value| blank.get(&key).is_some_and(|nothing| said == nothing);
        if key == "id" || own == value || !exact && unsaid(&value) {
            continue;
        }
        if exact || !unsaid(&own) {
            return None;
        }
        both.insert(key, value);
    }
    serde_json::from_value(Value::Object(both)).ok()
}
