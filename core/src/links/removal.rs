//! A record goes: what is hit is said before, and its name stays as text wherever it stood.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::duplicates::RecordName;
use super::merge::repoint_all;
use super::point::{Instead, Points};
use super::{Use, UseRole, Uses};
use crate::activity::Activity;
use crate::error::{Error, Kind, Result};
use crate::moment::Moment;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::register::{Change, Op, Register, Touched};
use crate::snapshot::{Record, Snapshot};
use crate::store::table::Noun;
use crate::system::System;

/// What a removal would hit; nothing is changed yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RemovalPreview {
    /// The record that would go.
    pub record: RecordName,
    /// The places that name it; its name stays there as text.
    pub uses: Vec<Use>,
}

/// What removing a recipient, a system, an organisation or a processor's record would hit.
///
/// # Errors
/// `NotFound` when there is no such record, Invalid for other kinds.
pub fn preview(snapshot: &Snapshot, noun: Noun, reference: &str) -> Result<RemovalPreview> {
    match noun {
        Noun::Recipient => of::<Recipient>(snapshot, reference),
        Noun::System => of::<System>(snapshot, reference),
        Noun::Organisation => of::<Organisation>(snapshot, reference),
        Noun::ProcessingOnBehalf => of::<ProcessingOnBehalf>(snapshot, reference),
        _ => Err(Error::invalid("removal-noun")),
    }
}

/// Removes a record, in one step that can be undone.
///
/// # Errors
/// As [`preview`]; Locked when the register is open to read only.
pub fn remove(
    register: &mut Register,
    noun: Noun,
    reference: &str,
    moment: &Moment,
) -> Result<(RemovalPreview, Touched)> {
    let snapshot = register.snapshot();
    let preview = preview(&snapshot, noun, reference)?;
    let id = preview.record.id.clone();
    let name = match preview.record.name.trim() {
        "" => preview.record.reference.as_str(),
        name => name,
    };
    let ((), touched) = register.change(Op::RecordRemoved, moment, |change| {
        let instead = Instead::Text { name, words: moment.words() };
        repoint_all(change, &snapshot, &id, &preview.uses, &instead, "")?;
        if noun == Noun::Organisation && is_keeper(&snapshot, &id) {
            name_the_keeper(change, &snapshot, &preview.uses, &id, name, &instead)?;
        }
        match noun {
            Noun::Recipient => change.remove::<Recipient>(&id),
            Noun::System => change.remove::<System>(&id),
            Noun::Organisation => change.remove::<Organisation>(&id),
            _ => change.remove::<ProcessingOnBehalf>(&id),
        }
    })?;
    Ok((preview, touched))
}

fn of<T: Record>(snapshot: &Snapshot, reference: &str) -> Result<RemovalPreview> {
    let missing = || Error::new(Kind::NotFound, "record-missing").with("reference", reference);
    let record = T::table(snapshot).find(reference).ok_or_else(missing)?;
    let uses = Uses::of(snapshot);
    let mut hit: Vec<Use> = uses.at(record.id()).into_iter().filter(|one| one.id != record.id()).collect();
    if T::NOUN == Noun::Organisation && is_keeper(snapshot, record.id()) {
        hit.extend(implied(snapshot));
    }
    Ok(RemovalPreview { record: RecordName { uses: hit.len(), ..RecordName::of(record, &uses) }, uses: hit })
}

fn is_keeper(snapshot: &Snapshot, id: &str) -> bool {
    snapshot.keeper().is_some_and(|keeper| keeper.id == id)
}

/// Records without a controller of their own are the keeper's: they name it without saying so.
fn implied(snapshot: &Snapshot) -> Vec<Use> {
    fn one<T: Record>(record: &T, role: UseRole, field: &str) -> Use {
        Use {
            noun: T::NOUN,
            id: record.id().to_owned(),
            reference: record.reference().to_owned(),
            name: record.name().to_owned(),
            role,
            field: field.to_owned(),
        }
    }
    let activities = snapshot.activities.by_reference();
    let records = snapshot.processing_on_behalf.by_reference();
    let mut all: Vec<Use> = activities
        .into_iter()
        .filter(|activity| activity.controller_id.is_empty())
        .map(|activity| one(activity, UseRole::Controller, "controller_id"))
        .collect();
    all.extend(
        records
            .into_iter()
            .filter(|record| record.processor_id.is_empty())
            .map(|record| one(record, UseRole::Processor, "processor_id")),
    );
    all
}

/// Writes the keeper's name where it was implied, so that no other organisation steps into its place unsaid.
fn name_the_keeper(
    change: &mut Change<'_>,
    snapshot: &Snapshot,
    uses: &[Use],
    id: &str,
    name: &str,
    instead: &Instead<'_>,
) -> Result<()> {
    for one in uses {
        if let (Noun::Activity, Some(activity)) = (one.noun, snapshot.activities.get(&one.id))
            && activity.controller_id.is_empty()
        {
            let mut activity = Activity { controller_id: name.to_owned(), ..activity.clone() };
            activity.repoint(id, instead);
            change.put(&activity)?;
        }
        if let (Noun::ProcessingOnBehalf, Some(record)) =
            (one.noun, snapshot.processing_on_behalf.get(&one.id))
            && record.processor_id.is_empty()
        {
            let mut record = ProcessingOnBehalf { processor_id: name.to_owned(), ..record.clone() };
            record.repoint(id, instead);
            change.put(&record)?;
        }
    }
    Ok(())
}
