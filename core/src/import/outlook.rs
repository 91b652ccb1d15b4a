//! What an import will do, for the person to read before it is done: counts, records, and the differences field by field.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::error::Problem;
use crate::import::ImportAction;
use crate::import::plan::{Plan, Planned, counts};
use crate::import::values::ValueQuestion;
use crate::interchange::fields::{Role, Scope, fields_of};
use crate::report::record::Naming;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Words;

/// What becomes of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RowOutcome {
    /// It cannot be taken in.
    Error,
    /// It comes into the register.
    New,
    /// It gets other content.
    Changed,
    /// It stays as it is.
    Unchanged,
    /// It is left out on purpose.
    Skipped,
}

/// One field that an import changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FieldChange {
    /// Key of the field.
    pub field: String,
    /// Name of the field.
    pub label: String,
    /// What it says now; empty for a new record.
    pub before: String,
    /// What it will say.
    pub after: String,
}

/// One record of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OutlookRow {
    /// Its kind.
    pub noun: Noun,
    /// Its identifier.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// What becomes of it.
    pub action: RowOutcome,
    /// The sheet it comes from.
    pub sheet: String,
    /// The rows it comes from.
    pub rows: Vec<u32>,
    /// What changes.
    pub changes: Vec<FieldChange>,
    /// Why it cannot be taken in.
    pub problems: Vec<Problem>,
    /// Whether it can be left out by itself: nothing that comes in needs it.
    pub can_skip: bool,
}

/// What an import will do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportOutlook {
    /// How many records are new.
    pub new: u32,
    /// How many change.
    pub changed: u32,
    /// How many stay as they are.
    pub unchanged: u32,
    /// How many are left out on purpose.
    pub skipped: u32,
    /// How many records or places cannot be taken in.
    pub errors: u32,
    /// Rows that are no records.
    pub passed_rows: u32,
    /// The records asked for, errors first.
    pub rows: Vec<OutlookRow>,
    /// How many there are of them in all.
    pub rows_in_all: usize,
    /// What must be asked first.
    pub questions: Vec<ValueQuestion>,
    /// Places that a person must look at after the import.
    pub checks: Vec<Problem>,
    /// Places that are not taken in.
    pub refused: Vec<Problem>,
}

fn outcome(one: &Planned) -> RowOutcome {
    match (one.skipped, one.is_error(), one.action()) {
        (true, ..) => RowOutcome::Skipped,
        (_, true, _) => RowOutcome::Error,
        (_, _, ImportAction::New) => RowOutcome::New,
        (_, _, ImportAction::Changed) => RowOutcome::Changed,
        (_, _, ImportAction::Unchanged) => RowOutcome::Unchanged,
    }
}

/// The outlook of a plan: all counts, and the records of one outcome (all when none is given), at most `limit` of them.
#[must_use]
pub fn outlook(
    snapshot: &Snapshot,
    plan: &Plan,
    words: &'static Words,
    only: Option<RowOutcome>,
    limit: usize,
) -> ImportOutlook {
    let scope = Scope::new(snapshot, words.lang(), Naming::Words).without_identifiers();
    for one in &plan.planned {
        let target = match one.noun {
            Noun::Recipient => crate::interchange::fields::Target::Recipient,
            Noun::System => crate::interchange::fields::Target::System,
            Noun::Organisation => crate::interchange::fields::Target::Organisation,
            _ => continue,
        };
        if one.before.is_none() {
            scope.know(target, one.text("id"), one.text("reference"), one.name());
        }
    }
    let mut chosen: Vec<(RowOutcome, &Planned)> = plan
        .planned
        .iter()
        .map(|one| (outcome(one), one))
        .filter(|(outcome, _)| only.is_none_or(|wanted| wanted == *outcome))
        .collect();
    chosen.sort_by_key(|(outcome, _)| *outcome != RowOutcome::Error);
    let counts = counts(plan);
    let count = |key: &str| counts.get(key).copied().unwrap_or(0);
    ImportOutlook {
        new: count("new"),
        changed: count("changed"),
        unchanged: count("unchanged"),
        skipped: count("skipped"),
        errors: count("errors"),
        passed_rows: plan.passed_rows,
        rows_in_all: chosen.len(),
        rows: chosen.into_iter().take(limit).map(|(outcome, one)| row(one, outcome, &scope, words)).collect(),
        questions: plan.questions.clone(),
        checks: plan.checks.clone(),
        refused: plan.refused.clone(),
    }
}

fn row(one: &Planned, action: RowOutcome, scope: &Scope<'_>, words: &Words) -> OutlookRow {
    OutlookRow {
        noun: one.noun,
        id: one.text("id").to_owned(),
        reference: one.text("reference").to_owned(),
        name: one.name().to_owned(),
        action,
        sheet: one.sheet.clone(),
        rows: one.rows.clone(),
        changes: if one.skipped { Vec::new() } else { changes(one, scope, words) },
        problems: if one.skipped { Vec::new() } else { one.problems.clone() },
        can_skip: !one.linked && !one.needed,
    }
}

/// The fields that differ, as they read.
#[must_use]
pub fn changes(one: &Planned, scope: &Scope<'_>, words: &Words) -> Vec<FieldChange> {
    let nothing = Value::Null;
    let before = one.before.as_ref().unwrap_or(&nothing);
    let fields = fields_of(one.noun).iter().filter(|field| field.role == Role::Own);
    fields
        .filter(|field| field.key != "id" && before.get(field.key) != one.after.get(field.key))
        .map(|field| FieldChange {
            field: field.key.to_owned(),
            label: field.label(words),
            before: if before.is_null() { String::new() } else { field.read(before, scope) },
            after: field.read(&one.after, scope),
        })
        .filter(|change| change.before != change.after)
        .collect()
}
