//! The points of Art. 30(1) in one processing activity, in the order of the law.

use chrono::NaiveDate;

use super::{Found, data, evidence, gaps, parties, purpose, retention, rule, transfer};
use crate::activity::{Activity, ActivityStatus};
use crate::deadline::long_date;
use crate::report::record::RecordKind;
use crate::security::SecurityMeasure;
use crate::snapshot::Snapshot;
use crate::words::Arg;

pub(super) fn judge(activity: &Activity, snapshot: &Snapshot, as_of: NaiveDate, found: &mut Found<'_>) {
    parties::of_activity(activity, snapshot, found);
    purpose::judge(activity, found);
    data::judge(activity, found);
    recipients(activity, snapshot, found);
    if activity.transfers.is_open() {
        found.add(rule::TRANSFERS_OPEN, "transfers");
    }
    let (items, controller) = (activity.transfers.items(), activity.controller_id.as_str());
    transfer::judge(items, RecordKind::Controller, controller, snapshot, as_of, found);
    transfer::recipients_abroad(activity, snapshot, as_of, found);
    retention::judge(activity, found);
    if !is_secured(activity.security.items(), activity.security_inherited, snapshot, &activity.controller_id)
    {
        found.add(rule::SECURITY, "security");
    }
    automated_decisions(activity, found);
    review(activity, as_of, found);
    gaps::activity(activity, found);
    evidence::judge(activity, snapshot, found);
}

/// Whether measures are described, here or at the organisation from which they are inherited.
pub(super) fn is_secured(
    own: &[SecurityMeasure],
    inherited: bool,
    snapshot: &Snapshot,
    controller_id: &str,
) -> bool {
    let described = |measures: &[SecurityMeasure]| measures.iter().any(|one| !one.text.trim().is_empty());
    described(own)
        || inherited && snapshot.controller(controller_id).is_some_and(|one| described(one.security.items()))
}

fn recipients(activity: &Activity, snapshot: &Snapshot, found: &mut Found<'_>) {
    if activity.recipients.is_open() {
        found.add(rule::RECIPIENTS, "recipients");
    }
    // What an activity names without a link to the register may be a name or a category: a person looks.
    let mut unnamed: Vec<&str> = activity
        .recipients
        .items()
        .iter()
        .filter_map(|disclosure| match snapshot.recipients.get(&disclosure.recipient_id) {
            None => Some(disclosure.stated_as.as_str()),
            Some(known) if known.needs_name() && known.name.is_empty() => Some(known.category.as_str()),
            Some(_) => None,
        })
        .collect();
    unnamed.sort_unstable();
    unnamed.dedup();
    if !unnamed.is_empty() {
        let args = [("count", Arg::from(unnamed.len())), ("names", Arg::from(unnamed.join("; ")))];
        found.add_with(rule::ONLY_CATEGORIES, "recipients", &args);
    }
}

fn automated_decisions(activity: &Activity, found: &mut Found<'_>) {
    if activity.automated_decisions.is_open() {
        found.add(rule::AUTOMATED_OPEN, "automated_decisions");
    }
    for (n, decision) in activity.automated_decisions.items().iter().enumerate() {
        if decision.logic.trim().is_empty() || decision.consequences.trim().is_empty() {
            found.add(rule::AUTOMATED_LOGIC, format!("automated_decisions[{n}].logic"));
        }
    }
}

fn review(activity: &Activity, as_of: NaiveDate, found: &mut Found<'_>) {
    let planned = activity.next_review_on();
    let is_kept_up = activity.status != ActivityStatus::Retired;
    if let Some(day) = planned.filter(|day| is_kept_up && *day < as_of) {
        let args = [("day", Arg::from(long_date(found.words, day)))];
        found.add_with(rule::REVIEW, "review_on", &args);
    }
}
