//! The data check the register: what exports of the company's systems hold, and the record does not say.
//!
//! Only facts of a collection are read (columns, systems, origins), never a value of the person.

use std::collections::BTreeSet;

use super::retention::about;
use super::{Found, rule};
use crate::activity::{Activity, Origin};
use crate::finds::{codes, system_of};
use crate::recipient::{Recipient, RecipientKind};
use crate::request::{Collection, ColumnMapping};
use crate::snapshot::Snapshot;
use crate::words::Arg;

pub(super) fn judge(activity: &Activity, snapshot: &Snapshot, found: &mut Found<'_>) {
    if snapshot.collections.is_empty() {
        return;
    }
    let collections: Vec<&Collection> = snapshot
        .collections
        .by_reference()
        .into_iter()
        .filter(|one| one.activity_id == activity.id)
        .collect();
    undeclared(activity, &collections, found);
    origins(activity, &collections, found);
    systems(activity, &collections, found);
    unexplained(&collections, snapshot, found);
    let with_finds: Vec<&Collection> = collections.into_iter().filter(|one| one.rows_matched > 0).collect();
    if !with_finds.is_empty() {
        disclosed(activity, snapshot, found);
        starts(activity, &with_finds, found);
    }
}

/// Recipients of a person's data of whom the record does not say when they get them: a person may ask to whom data were
/// disclosed (CJEU C-154/21). The controller's own staff is no recipient.
fn disclosed(activity: &Activity, snapshot: &Snapshot, found: &mut Found<'_>) {
    let mut silent: Vec<(usize, &str)> = Vec::new();
    for (n, one) in activity.recipients.items().iter().enumerate() {
        let known = snapshot.recipients.get(&one.recipient_id);
        let is_staff = known.is_some_and(|recipient| recipient.kind == RecipientKind::Internal);
        if one.when.trim().is_empty() && !is_staff {
            silent.push((n, known.map_or(one.stated_as.as_str(), Recipient::label)));
        }
    }
    let Some((first, _)) = silent.first() else { return };
    let field = format!("recipients[{first}].when");
    let names: Vec<_> = silent.iter().map(|(_, name)| *name).collect();
    let args = [("count", Arg::from(names.len())), ("names", Arg::from(names.join("; ")))];
    found.add_with(rule::RECIPIENT_DATE, field, &args);
}

/// Periods that run from an event whose day no column of the exports is said to hold: without it the answer can only give
/// the period, and not the day on which the person's data go.
fn starts(activity: &Activity, collections: &[&Collection], found: &mut Found<'_>) {
    let columns = || collections.iter().flat_map(|one| &one.columns).filter(|column| !column.skip);
    for (n, limit) in activity.retention.iter().enumerate() {
        let concerns = limit.applies_to.is_empty()
            || columns().any(|column| limit.applies_to.contains(&column.category_id));
        let dated = columns().any(|column| column.starts_retention == Some(limit.trigger_kind));
        if limit.runs_from_one_event() && concerns && !dated {
            let args = [("about", Arg::from(about(limit)))];
            found.add_with(rule::STORAGE_START, format!("retention[{n}]"), &args);
        }
    }
}

/// Columns that hold codes which neither the mapping nor the glossary explains: an answer has to be intelligible.
fn unexplained(collections: &[&Collection], snapshot: &Snapshot, found: &mut Found<'_>) {
    let mut columns: BTreeSet<String> = BTreeSet::new();
    for one in collections {
        for column in one.coded.iter().filter(|column| codes::is_open(snapshot, one, column)) {
            columns.insert(format!("{}: {column}", system_of(snapshot, one)));
        }
    }
    if !columns.is_empty() {
        let names: Vec<_> = columns.iter().map(String::as_str).collect();
        let args = [("count", Arg::from(columns.len())), ("columns", Arg::from(names.join("; ")))];
        found.add_with(rule::CODES_UNEXPLAINED, "personal_data", &args);
    }
}

/// Columns that no category of the activity names: the record lacks a category (Art. 30(1)(c)) or has lost it, or the DPO
/// has not yet tied the column to one.
fn undeclared(activity: &Activity, collections: &[&Collection], found: &mut Found<'_>) {
    let explained = |id: &str| !id.is_empty() && activity.personal_data_category(id).is_some();
    let open = |mapping: &&ColumnMapping| !mapping.skip && !explained(&mapping.category_id);
    let columns: BTreeSet<String> = collections
        .iter()
        .flat_map(|one| {
            one.columns.iter().filter(open).map(|mapping| format!("{}: {}", one.system, mapping.column))
        })
        .collect();
    if !columns.is_empty() {
        let names: Vec<_> = columns.iter().map(String::as_str).collect();
        let args = [("count", Arg::from(columns.len())), ("columns", Arg::from(names.join("; ")))];
        found.add_with(rule::UNDECLARED_DATA, "personal_data", &args);
    }
}

/// Data that the register calls the person's own or the controller's, and that came from somebody else (Art. 14(2)(f)).
fn origins(activity: &Activity, collections: &[&Collection], found: &mut Found<'_>) {
    for (n, category) in activity.personal_data.iter().enumerate() {
        let from_others = |mapping: &ColumnMapping| {
            mapping.confirmed && mapping.category_id == category.id && mapping.origin == Origin::ThirdParty
        };
        // Where the record says nothing, that is a finding of its own.
        let differs = !matches!(category.origin, Origin::ThirdParty | Origin::Unstated);
        if differs && collections.iter().any(|one| one.columns.iter().any(from_others)) {
            let args = [("data", Arg::from(category.name.as_str()))];
            found.add_with(rule::ORIGIN_DIFFERS, format!("personal_data[{n}].origin"), &args);
        }
    }
}

/// Systems in which data of the activity were found and which the activity does not name.
fn systems(activity: &Activity, collections: &[&Collection], found: &mut Found<'_>) {
    let unknown: BTreeSet<&str> = collections
        .iter()
        .filter(|one| one.rows_matched > 0 && !activity.systems.contains(&one.system_id))
        .map(|one| one.system.as_str())
        .collect();
    if !unknown.is_empty() {
        let names: Vec<_> = unknown.into_iter().collect();
        let args = [("count", Arg::from(names.len())), ("systems", Arg::from(names.join("; ")))];
        found.add_with(rule::SYSTEM_UNNAMED, "systems", &args);
    }
}
