//! The commands for many activities at once: what would change, the change, removal.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::Activity;
use crate::api::Nothing;
use crate::api::activity::ListArgs;
use crate::api::find::matching;
use crate::api::register::day;
use crate::bulk::{self, BulkAction, BulkDifference, BulkEdit, BulkField, Plan, Planned};
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::filter::Lens;
use crate::moment::Moment;
use crate::register::{Op, Touched};
use crate::snapshot::Snapshot;

/// A field that can be changed in many activities at once.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BulkFieldItem {
    /// Key of the field.
    pub key: String,
    /// As people read it.
    pub label: String,
    /// What can be done to it; the first is the usual.
    pub actions: Vec<BulkAction>,
}

/// What can be changed in many activities at once.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BulkFields {
    /// The fields, in the order in which they are offered.
    pub fields: Vec<BulkFieldItem>,
}

/// What to do to which activities.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct BulkArgs {
    /// Which activities.
    pub which: ListArgs,
    /// What to do, one after the other.
    pub edits: Vec<BulkEdit>,
    /// At most so many changes are shown; zero for all.
    pub limit: usize,
    /// From the preview: what was shown is what is done. Empty to do it unseen.
    pub seal: String,
}

/// What changes in one activity.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BulkChange {
    /// Identifier.
    pub id: String,
    /// Reference.
    pub reference: String,
    /// Name.
    pub name: String,
    /// What differs.
    pub differences: Vec<BulkDifference>,
}

/// What would change, or did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BulkReply {
    /// The changes, at most as many as were asked for.
    pub changes: Vec<BulkChange>,
    /// How many activities change.
    pub changed: usize,
    /// How many of those chosen stay as they are.
    pub unchanged: usize,
    /// Stands for exactly these changes.
    pub seal: String,
    /// The records written; none for a preview.
    pub touched: Touched,
}

pub(super) fn fields(_: &Desk, moment: &Moment, _: Nothing) -> Result<BulkFields> {
    let item = |field: &BulkField| BulkFieldItem {
        key: field.key().to_owned(),
        label: moment.words().say(&format!("filter-field-{}", field.key().replace('_', "-"))),
        actions: field.actions().to_vec(),
    };
    Ok(BulkFields { fields: BulkField::ALL.iter().map(item).collect() })
}

pub(super) fn preview(desk: &Desk, moment: &Moment, args: BulkArgs) -> Result<BulkReply> {
    let snapshot = desk.snapshot()?;
    let (plan, chosen) = planned(desk, &snapshot, moment, &args)?;
    Ok(reply(&plan, chosen, &args, Touched::default()))
}

pub(super) fn apply(desk: &Desk, moment: &Moment, args: BulkArgs) -> Result<BulkReply> {
    let snapshot = desk.snapshot()?;
    let (plan, chosen) = planned(desk, &snapshot, moment, &args)?;
    let stale = || Error::new(Kind::Stale, "bulk-stale");
    if !args.seal.is_empty() && args.seal != plan.seal {
        return Err(stale());
    }
    if plan.planned.is_empty() {
        return Ok(reply(&plan, chosen, &args, Touched::default()));
    }
    let touched = desk.with(|register| {
        // Between the look and the change somebody else may have had a turn.
        let now = register.snapshot();
        let same = |one: &Planned<'_>| {
            now.activities.held(&one.held.value.id).is_some_and(|held| held.version == one.held.version)
        };
        if !plan.planned.iter().all(same) {
            return Err(stale());
        }
        let op = if plan.planned.len() == 1 { Op::RecordSaved } else { Op::ManyChanged };
        let write = register
            .change(op, moment, |change| plan.planned.iter().try_for_each(|one| change.put(&one.activity())));
        Ok(write?.1)
    })?;
    Ok(reply(&plan, chosen, &args, touched))
}

/// Refuses to take "none named" for "all".
fn named(which: &ListArgs) -> Result<()> {
    let all = which.ids.is_empty() && which.filters.is_empty() && which.view.is_empty();
    if all && which.text.trim().is_empty() { Err(Error::invalid("bulk-which")) } else { Ok(()) }
}

pub(super) fn remove(desk: &Desk, moment: &Moment, args: ListArgs) -> Result<Touched> {
    named(&args)?;
    let snapshot = desk.snapshot()?;
    let lens = Lens::new(&snapshot, day(&args.as_of, moment)?, &desk.facts);
    let found = matching(&lens, &args)?;
    let ids: Vec<&str> = found.held.iter().map(|held| held.value.id.as_str()).collect();
    if ids.is_empty() {
        return Ok(Touched::default());
    }
    let op = if ids.len() == 1 { Op::RecordRemoved } else { Op::ManyRemoved };
    desk.with(|register| {
        let removed =
            register.change(op, moment, |change| ids.iter().try_for_each(|id| change.remove::<Activity>(id)));
        Ok(removed?.1)
    })
}

fn planned<'s>(
    desk: &Desk,
    snapshot: &'s Snapshot,
    moment: &Moment,
    args: &BulkArgs,
) -> Result<(Plan<'s>, usize)> {
    named(&args.which)?;
    let lens = Lens::new(snapshot, day(&args.which.as_of, moment)?, &desk.facts);
    let found = matching(&lens, &args.which)?;
    let plan = bulk::plan(snapshot, &found.held, &args.edits, moment.words())?;
    Ok((plan, found.held.len()))
}

fn reply(plan: &Plan<'_>, chosen: usize, args: &BulkArgs, touched: Touched) -> BulkReply {
    let most = if args.limit == 0 { usize::MAX } else { args.limit };
    let change = |one: &Planned<'_>| BulkChange {
        id: one.held.value.id.clone(),
        reference: one.held.value.reference.clone(),
        name: one.held.value.name.clone(),
        differences: one.differences.clone(),
    };
    BulkReply {
        changes: plan.planned.iter().take(most).map(change).collect(),
        changed: plan.planned.len(),
        unchanged: chosen - plan.planned.len(),
        seal: plan.seal.clone(),
        touched,
    }
}
