//! Taking records in from a file: seen before it is done, done in one step, and never a loss of what is there.

pub mod cnil;
pub mod draft;
pub mod header;
pub mod ico;
pub mod label;
pub mod look;
pub mod mapping;
pub mod matching;
pub mod memory;
mod merge;
pub mod outlook;
pub mod own;
mod part;
pub mod phrase;
pub mod plan;
pub mod policy;
mod policy_activity;
mod policy_match;
pub mod reasons;
pub mod skip;
pub mod synonyms;
pub mod table;
pub mod target;
pub mod values;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::activity::Activity;
use crate::error::{Error, Problem, Result};
use crate::moment::Moment;
use crate::notice::Notice;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::register::{Change, Op, Register, Touched};
use crate::snapshot::{Record, Snapshot};
use crate::store::table::Noun;
use crate::system::System;
use crate::transfer::{TransferImpactAssessment, TransferInstrument};

/// Records read from a file, in the register's own nouns; as JSON it is the shape of the sample register.
///
/// Identifiers are those of the file, or derived from them, so that importing the same file again finds them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Imported {
    /// Controllers and affiliates; one of them keeps the register.
    pub organisations: Vec<Organisation>,
    /// Processing activities (Art. 30(1)).
    pub activities: Vec<Activity>,
    /// Recipients.
    pub recipients: Vec<Recipient>,
    /// Systems.
    pub systems: Vec<System>,
    /// Processing on behalf of controllers (Art. 30(2)).
    pub processing_on_behalf: Vec<ProcessingOnBehalf>,
    /// Statements that hold for all activities.
    pub notices: Vec<Notice>,
    /// Instruments that provide safeguards for transfers (Art. 46).
    pub transfer_instruments: Vec<TransferInstrument>,
    /// Transfer impact assessments.
    pub transfer_impact_assessments: Vec<TransferImpactAssessment>,
    /// What the file holds beyond this, with its place, in the reader's language.
    #[serde(skip)]
    pub problems: Vec<Problem>,
    /// What contradicts itself and is therefore not taken in, with its place.
    #[serde(skip)]
    pub refused: Vec<Problem>,
}

/// What an import does to one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ImportAction {
    /// It is not in the register yet.
    New,
    /// It is there and gets other content.
    Changed,
    /// It is there as the file has it.
    Unchanged,
}

/// One record of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportRow {
    /// Its kind.
    pub noun: Noun,
    /// Its reference in the register.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// What happens to it.
    pub action: ImportAction,
    /// Which fields change; empty for a new record.
    pub fields: Vec<String>,
}

/// What an import does, or did.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportReport {
    /// How many records are new.
    pub new: u32,
    /// How many change.
    pub changed: u32,
    /// How many stay as they are.
    pub unchanged: u32,
    /// How many places of the file could not be carried over; see `problems`.
    pub errors: u32,
    /// Each record, by kind, then in the order of the file.
    pub rows: Vec<ImportRow>,
    /// The places of the file that could not be carried over.
    pub problems: Vec<Problem>,
}

/// What an import would do to the register, without doing it.
///
/// # Errors
/// Bug when a record cannot be put into JSON.
pub fn preview(snapshot: &Snapshot, imported: &Imported) -> Result<ImportReport> {
    Ok(Plan::of(snapshot, imported)?.report)
}

/// Takes the records in: one change, one step to undo. A field that the file leaves out keeps its content.
///
/// # Errors
/// Locked when the register is open to read only; nothing was changed then.
pub fn apply(
    register: &mut Register,
    imported: &Imported,
    moment: &Moment,
) -> Result<(ImportReport, Touched)> {
    apply_with(register, imported, moment, |_| Ok(()))
}

/// The same, with more work inside the one change.
pub(crate) fn apply_with(
    register: &mut Register,
    imported: &Imported,
    moment: &Moment,
    more: impl FnOnce(&mut Change<'_>) -> Result<()>,
) -> Result<(ImportReport, Touched)> {
    let Plan { report, merged } = Plan::of(&register.snapshot(), imported)?;
    let ((), touched) = register.change(Op::Imported, moment, |change| {
        put_all(change, &merged.organisations)?;
        put_all(change, &merged.recipients)?;
        put_all(change, &merged.systems)?;
        put_all(change, &merged.activities)?;
        put_all(change, &merged.processing_on_behalf)?;
        put_all(change, &merged.notices)?;
        put_all(change, &merged.transfer_instruments)?;
        put_all(change, &merged.transfer_impact_assessments)?;
        more(change)
    })?;
    Ok((report, touched))
}

fn put_all<T: Record>(change: &mut Change<'_>, records: &[T]) -> Result<()> {
    records.iter().try_for_each(|record| change.put(record))
}

/// The records as they will stand in the register.
struct Plan {
    report: ImportReport,
    merged: Imported,
}

impl Plan {
    fn of(snapshot: &Snapshot, imported: &Imported) -> Result<Self> {
        let mut incoming = imported.clone();
        adopt_organisations(snapshot, &mut incoming);
        let mut report = ImportReport {
            errors: u32::try_from(imported.problems.len()).unwrap_or(u32::MAX),
            problems: imported.problems.clone(),
            ..ImportReport::default()
        };
        let merged = Imported {
            organisations: merge_all(snapshot, incoming.organisations, &mut report)?,
            activities: merge_all(snapshot, incoming.activities, &mut report)?,
            recipients: merge_all(snapshot, incoming.recipients, &mut report)?,
            systems: merge_all(snapshot, incoming.systems, &mut report)?,
            processing_on_behalf: merge_all(snapshot, incoming.processing_on_behalf, &mut report)?,
            notices: merge_all(snapshot, incoming.notices, &mut report)?,
            transfer_instruments: merge_all(snapshot, incoming.transfer_instruments, &mut report)?,
            transfer_impact_assessments: merge_all(
                snapshot,
                incoming.transfer_impact_assessments,
                &mut report,
            )?,
            problems: Vec::new(),
            refused: Vec::new(),
        };
        Ok(Self { report, merged })
    }
}

/// An organisation of the same name is the same one; and a register that has its keeper keeps it.
fn adopt_organisations(snapshot: &Snapshot, incoming: &mut Imported) {
    let keeper = snapshot.organisations.iter().find(|organisation| organisation.keeps_register);
    for organisation in &mut incoming.organisations {
        if snapshot.organisations.get(&organisation.id).is_none() {
            let name = organisation.name.trim().to_lowercase();
            let same = |other: &&Organisation| !name.is_empty() && other.name.trim().to_lowercase() == name;
            if let Some(known) = snapshot.organisations.iter().find(same) {
                let old = std::mem::replace(&mut organisation.id, known.id.clone());
                organisation.reference.clone_from(&known.reference);
                for activity in incoming.activities.iter_mut().filter(|one| one.controller_id == old) {
                    activity.controller_id.clone_from(&known.id);
                }
            }
        }
        if keeper.is_some_and(|keeper| keeper.id != organisation.id) {
            organisation.keeps_register = false;
        }
    }
}

fn merge_all<T: Record>(snapshot: &Snapshot, incoming: Vec<T>, report: &mut ImportReport) -> Result<Vec<T>> {
    let bad = |_| Error::bug("import/merge");
    let table = T::table(snapshot);
    let mut taken: BTreeSet<String> = table.iter().map(|record| record.reference().to_lowercase()).collect();
    let mut merged = Vec::with_capacity(incoming.len());
    for record in incoming {
        let mut value = serde_json::to_value(&record).map_err(bad)?;
        let (action, fields) = match table.get(record.id()) {
            Some(known) => {
                let mut result = serde_json::to_value(known).map_err(bad)?;
                // The register's own reference stays: people quote it.
                if let Some(map) = value.as_object_mut() {
                    map.remove("reference");
                }
                let fields = merge::into(&mut result, &value);
                value = result;
                let action = if fields.is_empty() { ImportAction::Unchanged } else { ImportAction::Changed };
                (action, fields)
            }
            None => {
                let free = free_reference(&mut taken, record.reference());
                value["reference"] = Value::String(free);
                (ImportAction::New, Vec::new())
            }
        };
        let record: T = serde_json::from_value(value).map_err(bad)?;
        match action {
            ImportAction::New => report.new += 1,
            ImportAction::Changed => report.changed += 1,
            ImportAction::Unchanged => report.unchanged += 1,
        }
        report.rows.push(ImportRow {
            noun: T::NOUN,
            reference: record.reference().to_owned(),
            name: record.name().to_owned(),
            action,
            fields,
        });
        merged.push(record);
    }
    Ok(merged)
}

/// The reference of the file, with a number when another record already has it.
fn free_reference(taken: &mut BTreeSet<String>, wanted: &str) -> String {
    let mut free = wanted.to_owned();
    let mut n = 2;
    while !free.is_empty() && !taken.insert(free.to_lowercase()) {
        free = format!("{wanted}-{n}");
        n += 1;
    }
    free
}
