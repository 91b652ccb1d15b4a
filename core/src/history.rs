//! What a record was, what changed between two of its states, and what changed in the register between two days.

mod diff;
mod said;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::error::{Error, Kind, Result};
use crate::register::{Register, end_of};
use crate::snapshot::{Snapshot, columns, reference_order};
use crate::store::table::Noun;
use crate::store::versions::Version;
use crate::transfer::identity;
use crate::words::Words;
pub use diff::changes;

/// How one place of a record differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum VersionChangeKind {
    /// It has content now and had none.
    Added,
    /// It had content and has none now.
    Removed,
    /// It has other content.
    Changed,
}

/// One place of a record that differs between two of its states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VersionChange {
    /// The field of the record, as the journal names it.
    pub field: String,
    /// The place in words, e.g. `Purposes › Newsletter › Legal bases`.
    pub label: String,
    /// How it differs.
    pub kind: VersionChangeKind,
    /// What it was, in words; empty when nothing was there.
    pub before: String,
    /// What it is, in words; empty when nothing is there.
    pub after: String,
}

/// One state in the history of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VersionLine {
    /// Its number, over all records.
    pub version: i64,
    /// Since when it was so, UTC.
    pub at: String,
    /// Who made it so; empty when not known.
    pub actor: String,
    /// By what: a code of the journal.
    pub op: String,
    /// The fields that differ from the state before, in words; empty for the first.
    pub fields: Vec<String>,
    /// Whether the record was removed with it.
    pub removed: bool,
    /// Whether it is the state of today.
    pub current: bool,
    /// Whether it is the approved state that holds today.
    pub approved: bool,
}

/// A record that differs between two days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecordChange {
    /// Its kind.
    pub noun: Noun,
    /// Its identifier.
    pub id: String,
    /// Its reference, the later one where it has two.
    pub reference: String,
    /// Its name, the later one where it has two.
    pub name: String,
    /// Who changed it last between the two days.
    pub actor: String,
    /// When that was, UTC.
    pub at: String,
    /// What differs; for a record that is new or gone, its content.
    pub changes: Vec<VersionChange>,
}

/// What changed in the whole register between two days.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterDiff {
    /// The earlier day, ISO.
    pub from: String,
    /// The later day, ISO.
    pub to: String,
    /// Since when the history is kept, UTC: before it nothing is known.
    pub history_since: String,
    /// Records that are there on the later day only.
    pub added: Vec<RecordChange>,
    /// Records that are there on the earlier day only.
    pub removed: Vec<RecordChange>,
    /// Records whose content differs.
    pub changed: Vec<RecordChange>,
    /// How many records are the same on both days.
    pub unchanged: usize,
}

/// A body as its fields.
pub(crate) fn fields_of(body: Option<&str>) -> Result<Option<Map<String, Value>>> {
    let Some(body) = body else { return Ok(None) };
    let mut fields = serde_json::from_str(body).map_err(|_| Error::bug("history/body"))?;
    identity::in_fields(&mut fields);
    Ok(Some(fields))
}

/// The history of one record, the newest state first.
///
/// # Errors
/// `NotFound` when the register has no state of it.
pub fn of_record(register: &mut Register, noun: Noun, id: &str, words: &Words) -> Result<Vec<VersionLine>> {
    let versions = register.store().versions(noun, id)?;
    if versions.is_empty() {
        return Err(Error::new(Kind::NotFound, "history-none"));
    }
    let approved = register.approvals()?.get(id).map(|approval| approval.version);
    let mut before: Option<Map<String, Value>> = None;
    let last = versions.last().map(|version| version.seq);
    let mut lines = Vec::with_capacity(versions.len());
    for version in &versions {
        let after = fields_of(version.body.as_deref())?;
        lines.push(VersionLine {
            version: version.seq,
            at: version.at.clone(),
            actor: version.actor.clone(),
            op: version.op.clone(),
            fields: match (&before, &after) {
                (Some(before), Some(after)) => {
                    diff::fields(before, after).iter().map(|field| said::label(field, words)).collect()
                }
                _ => Vec::new(),
            },
            removed: version.body.is_none(),
            current: Some(version.seq) == last,
            approved: approved == Some(version.seq),
        });
        before = after;
    }
    lines.reverse();
    Ok(lines)
}

/// One state of a record, by its number; zero is the last one.
///
/// # Errors
/// `NotFound` when the record has no such state.
pub fn version(register: &Register, noun: Noun, id: &str, seq: i64) -> Result<Version> {
    let missing = || Error::new(Kind::NotFound, "history-none");
    if seq == 0 {
        return register.store().versions(noun, id)?.pop().ok_or_else(missing);
    }
    let found = register.store().version(seq)?;
    found.filter(|version| version.noun == noun && version.id == id).ok_or_else(missing)
}

/// What differs between two states of a record.
///
/// # Errors
/// Bug when a state is not JSON.
pub fn between(
    before: Option<&Version>,
    after: Option<&Version>,
    names: &Snapshot,
    words: &Words,
) -> Result<Vec<VersionChange>> {
    let fields = |version: Option<&Version>| fields_of(version.and_then(|version| version.body.as_deref()));
    Ok(changes(fields(before)?.as_ref(), fields(after)?.as_ref(), names, words))
}

/// What changed in the whole register between the ends of two days.
///
/// # Errors
/// Damaged when the file cannot be read.
pub fn between_days(
    register: &Register,
    from: NaiveDate,
    to: NaiveDate,
    words: &Words,
) -> Result<RegisterDiff> {
    let (from, to) = (from.min(to), from.max(to));
    let store = register.store();
    let earlier: BTreeMap<_, _> =
        store.heads_before(&end_of(from))?.into_iter().map(|head| ((head.noun, head.id), head.seq)).collect();
    let names = register.present();
    let mut found = RegisterDiff {
        from: from.to_string(),
        to: to.to_string(),
        history_since: store.history_since()?.unwrap_or_default(),
        ..RegisterDiff::default()
    };
    for head in store.heads_before(&end_of(to))? {
        let known = earlier.get(&(head.noun, head.id.clone())).copied();
        if known == Some(head.seq) {
            found.unchanged += usize::from(store.has_content(head.seq)?);
            continue;
        }
        let before = known.map(|seq| store.version(seq)).transpose()?.flatten();
        let Some(after) = store.version(head.seq)? else { continue };
        let changes = between(before.as_ref(), Some(&after), &names, words)?;
        let was = before.as_ref().and_then(|version| version.body.as_deref());
        let Some(body) = after.body.as_deref().or(was) else { continue };
        let (reference, name) = columns(head.noun, body)?;
        let change = RecordChange {
            noun: head.noun,
            id: head.id,
            reference,
            name,
            actor: after.actor.clone(),
            at: after.at.clone(),
            changes,
        };
        match (was.is_some(), after.body.is_some()) {
            (true, true) if change.changes.is_empty() => found.unchanged += 1,
            (true, true) => found.changed.push(change),
            (false, _) => found.added.push(change),
            (true, false) => found.removed.push(change),
        }
    }
    let order = |change: &RecordChange| (change.noun, reference_order(&change.reference), change.id.clone());
    for list in [&mut found.added, &mut found.removed, &mut found.changed] {
        list.sort_by_cached_key(order);
    }
    Ok(found)
}
