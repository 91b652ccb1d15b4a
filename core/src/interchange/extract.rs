//! What an export holds: the records chosen, and everything they point at.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::NaiveDate;
use serde_json::Value;

use super::fields::{self, Kind, Role, Target};
use crate::activity::Activity;
use crate::collect::{Progress, cancelled};
use crate::error::{Error, Kind as Failure, Result};
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::search::fold;
use crate::snapshot::{Record, Snapshot};
use crate::store::table::Noun;
use crate::system::System;
use crate::transfer::{TransferImpactAssessment, TransferInstrument};
use crate::words::Lang;

/// What to export.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Only these records, by identifier or reference; empty for all.
    pub ids: Vec<String>,
    /// Only records that hold these words; empty for all.
    pub filter: String,
    /// Only these activities, by identifier, where conditions were asked for; none for all.
    pub only: Option<BTreeSet<String>>,
    /// Only records of this controller, by identifier or reference; empty for all.
    pub controller: String,
    /// The day that the export is about.
    pub as_of: NaiveDate,
    /// Language of titles and codes.
    pub lang: Lang,
}

/// The records of an export, each list in the order of references.
pub struct Extract<'a> {
    /// The register they are from.
    pub snapshot: &'a Snapshot,
    /// What was asked for.
    pub wish: Wish,
    /// Whether it is the whole register.
    pub is_whole: bool,
    /// The controller's activities (Art. 30(1)).
    pub activities: Vec<&'a Activity>,
    /// The processor's activities (Art. 30(2)).
    pub on_behalf: Vec<&'a ProcessingOnBehalf>,
    /// Recipients.
    pub recipients: Vec<&'a Recipient>,
    /// Systems.
    pub systems: Vec<&'a System>,
    /// Organisations.
    pub organisations: Vec<&'a Organisation>,
    /// Instruments that provide safeguards for transfers (Art. 46).
    pub instruments: Vec<&'a TransferInstrument>,
    /// Transfer impact assessments.
    pub assessments: Vec<&'a TransferImpactAssessment>,
    /// The day on which each activity came into the register, by identifier, where the register's history tells.
    pub created: BTreeMap<String, NaiveDate>,
    /// The bytes of attached files by their SHA-256, where they go along.
    pub contents: BTreeMap<String, Vec<u8>>,
    /// Who is told how far the file is, and may stop it; none where nobody watches.
    pub progress: Option<&'a dyn Progress>,
}

impl<'a> Extract<'a> {
    /// Notes how much of the file is made, in parts of a thousand.
    ///
    /// # Errors
    /// `cancelled` when it is to be stopped; nothing is written by then.
    pub fn note(&self, done: u64) -> Result<()> {
        let Some(progress) = self.progress else { return Ok(()) };
        progress.bytes(done, 1000);
        if progress.cancelled() { Err(cancelled()) } else { Ok(()) }
    }

    /// The records that are asked for, with those that they point at.
    ///
    /// # Errors
    /// `NotFound` (`record-missing`) when a record or controller that was named is not there.
    pub fn new(snapshot: &'a Snapshot, wish: Wish) -> Result<Self> {
        let is_whole = wish.ids.is_empty()
            && wish.only.is_none()
            && wish.filter.trim().is_empty()
            && wish.controller.is_empty();
        let controller = match wish.controller.as_str() {
            "" => None,
            named => Some(snapshot.organisations.find(named).ok_or_else(|| missing(named))?),
        };
        let keeper = snapshot.keeper().map_or("", |keeper| keeper.id.as_str());
        let of_controller =
            |id: &str| controller.is_none_or(|one| one.id == id || (id.is_empty() && one.id == keeper));
        let ids: HashSet<String> = wish.ids.iter().map(|one| one.to_lowercase()).collect();
        let is_named = |id: &str, reference: &str| {
            ids.is_empty() || [id, reference].iter().any(|one| ids.contains(&one.to_lowercase()))
        };
        for named in &wish.ids {
            let known = snapshot.activities.find(named).is_some()
                || snapshot.processing_on_behalf.find(named).is_some();
            known.then_some(()).ok_or_else(|| missing(named))?;
        }
        let words: Vec<String> = fold(&wish.filter).split_whitespace().map(str::to_owned).collect();
        let mut extract = Self {
            activities: snapshot
                .activities
                .by_reference()
                .into_iter()
                .filter(|one| is_named(&one.id, &one.reference) && of_controller(&one.controller_id))
                .filter(|one| match &wish.only {
                    Some(found) => found.contains(&one.id),
                    None => holds(*one, &words),
                })
                .collect(),
            on_behalf: snapshot
                .processing_on_behalf
                .by_reference()
                .into_iter()
                .filter(|one| {
                    is_named(&one.id, &one.reference) && controller.is_none() && wish.only.is_none()
                })
                .filter(|one| holds(*one, &words))
                .collect(),
            recipients: snapshot.recipients.by_reference(),
            systems: snapshot.systems.by_reference(),
            organisations: snapshot.organisations.by_reference(),
            instruments: snapshot.transfer_instruments.by_reference(),
            assessments: snapshot.transfer_impact_assessments.by_reference(),
            created: BTreeMap::new(),
            contents: BTreeMap::new(),
            progress: None,
            snapshot,
            wish,
            is_whole,
        };
        if !is_whole {
            extract.keep_linked()?;
        }
        Ok(extract)
    }

    /// Leaves out what none of the records points at, over as many steps as it takes.
    fn keep_linked(&mut self) -> Result<()> {
        let mut linked = BTreeSet::new();
        for record in &self.activities {
            links(Noun::Activity, &fields::to_value(*record)?, &mut linked);
        }
        for record in &self.on_behalf {
            links(Noun::ProcessingOnBehalf, &fields::to_value(*record)?, &mut linked);
        }
        // A recipient can point at others, such as the processors it engages; an instrument at its parties.
        loop {
            let before = linked.len();
            let mut more = BTreeSet::new();
            for record in self.recipients.iter().filter(|one| is_linked(Target::Recipient, &one.id, &linked))
            {
                links(Noun::Recipient, &fields::to_value(*record)?, &mut more);
            }
            for record in self.systems.iter().filter(|one| is_linked(Target::System, &one.id, &linked)) {
                links(Noun::System, &fields::to_value(*record)?, &mut more);
            }
            for record in
                self.assessments.iter().filter(|one| is_linked(Target::Assessment, &one.id, &linked))
            {
                links(Noun::TransferImpactAssessment, &fields::to_value(*record)?, &mut more);
            }
            for record in
                self.instruments.iter().filter(|one| is_linked(Target::Instrument, &one.id, &linked))
            {
                links(Noun::TransferInstrument, &fields::to_value(*record)?, &mut more);
            }
            linked.extend(more);
            if linked.len() == before {
                break;
            }
        }
        self.recipients.retain(|one| is_linked(Target::Recipient, &one.id, &linked));
        self.systems.retain(|one| is_linked(Target::System, &one.id, &linked));
        self.instruments.retain(|one| is_linked(Target::Instrument, &one.id, &linked));
        self.assessments.retain(|one| is_linked(Target::Assessment, &one.id, &linked));
        let keeper = self.snapshot.keeper().map_or("", |keeper| keeper.id.as_str());
        self.organisations
            .retain(|one| one.id == keeper || is_linked(Target::Organisation, &one.id, &linked));
        Ok(())
    }
}

fn missing(reference: &str) -> Error {
    Error::new(Failure::NotFound, "record-missing").with("reference", reference)
}

fn is_linked(target: Target, id: &str, linked: &BTreeSet<(Target, String)>) -> bool {
    linked.contains(&(target, id.to_owned()))
        || (matches!(target, Target::Organisation | Target::Recipient)
            && linked.contains(&(Target::Party, id.to_owned())))
}

/// Every record that a record points at, by the catalogue's links.
pub(crate) fn links(noun: Noun, record: &Value, found: &mut BTreeSet<(Target, String)>) {
    for field in fields::fields_of(noun).iter().filter(|field| field.role == Role::Own) {
        links_in(&field.kind, record.get(field.key).unwrap_or(&Value::Null), found);
    }
}

fn links_in(kind: &Kind, value: &Value, found: &mut BTreeSet<(Target, String)>) {
    match kind {
        Kind::Link(target) => {
            found.extend(value.as_str().filter(|id| !id.is_empty()).map(|id| (*target, id.to_owned())));
        }
        Kind::Many(kind) => list(value).iter().for_each(|item| links_in(kind, item, found)),
        Kind::Answer(kind) => links_in(kind, value.get("items").unwrap_or(&Value::Null), found),
        Kind::Items(shape) | Kind::Item(shape) | Kind::Part(shape) => {
            let items = if value.is_object() { std::slice::from_ref(value) } else { list(value) };
            for item in items {
                for part in shape.parts {
                    links_in(&part.kind, item.get(part.key).unwrap_or(&Value::Null), found);
                }
            }
        }
        _ => {}
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Whether a record holds every one of these folded words anywhere.
fn holds<T: Record>(record: &T, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let Ok(value) = serde_json::to_value(record) else { return false };
    let mut text = String::new();
    gather(&value, &mut text);
    let text = fold(&text);
    words.iter().all(|word| text.contains(word.as_str()))
}

fn gather(value: &Value, text: &mut String) {
    match value {
        Value::String(one) => {
            text.push_str(one);
            text.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, text)),
        Value::Object(map) => map.values().for_each(|item| gather(item, text)),
        _ => {}
    }
}
