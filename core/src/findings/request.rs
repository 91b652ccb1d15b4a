//! The clock of open requests of data subjects (Art. 12(3)), the systems that they need searched, and finds that no activity
//! explains (Art. 15(1)).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Found, rule};
use crate::deadline::{Deadline, long_date};
use crate::finds::system_of;
use crate::request::{DataSubjectRequest, clock, gathering};
use crate::snapshot::Snapshot;
use crate::system::System;
use crate::words::Arg;

/// From how many days before the last one a request is listed.
const SOON_DAYS: i64 = 7;

pub(super) fn judge(
    request: &DataSubjectRequest,
    snapshot: &Snapshot,
    as_of: NaiveDate,
    found: &mut Found<'_>,
) {
    if !request.state.is_open() {
        return;
    }
    untied(request, snapshot, found);
    // Without a day of receipt or a known calendar there is no clock; the case page says so.
    let Some(deadline) = deadline(request, snapshot, as_of) else { return };
    let days_left = deadline.days_left(as_of);
    let args =
        [("day", Arg::from(long_date(found.words, deadline.due_on))), ("days", Arg::from(days_left.abs()))];
    if deadline.is_overdue(as_of) {
        found.add_with(rule::REQUEST_OVERDUE, "received_on", &args);
    } else if days_left <= SOON_DAYS {
        found.add_with(rule::REQUEST_SOON, "received_on", &args);
    }
}

/// Finds that belong to no activity: nobody can tell the person what they are used for (Art. 15(1)(a) to (h)).
fn untied(request: &DataSubjectRequest, snapshot: &Snapshot, found: &mut Found<'_>) {
    let systems: BTreeSet<String> = snapshot
        .collections
        .iter()
        .filter(|one| one.request_id == request.id && one.rows_matched > 0)
        .filter(|one| snapshot.activities.get(&one.activity_id).is_none())
        .map(|one| system_of(snapshot, one))
        .collect();
    if !systems.is_empty() {
        let names: Vec<_> = systems.iter().map(String::as_str).collect();
        let args = [("count", Arg::from(names.len())), ("systems", Arg::from(names.join("; ")))];
        found.add_with(rule::NO_ACTIVITY, "collections", &args);
    }
}

/// The systems in which open requests still need a search, by identifier, with the references of these requests.
pub(super) fn searched(snapshot: &Snapshot) -> BTreeMap<&str, Vec<&str>> {
    let mut all: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let open = snapshot.requests.by_reference().into_iter().filter(|request| request.state.is_open());
    for request in open.filter(|request| gathering::asks_for_data(request)) {
        for one in gathering::unanswered(request, snapshot) {
            all.entry(one.key).or_default().push(&request.reference);
        }
    }
    all
}

/// Whether somebody can be asked to search the system, and is told how.
pub(super) fn searchable(system: &System, requests: &[&str], found: &mut Found<'_>) {
    let args = [("name", Arg::from(system.name.as_str())), ("requests", Arg::from(requests.join(", ")))];
    if system.owner.trim().is_empty() {
        found.add_with(rule::SEARCH_OWNER, "owner", &args);
    }
    if !system.says_how_to_search() {
        found.add_with(rule::SEARCH_HOW, "search_instruction", &args);
    }
}

/// With the extension where it was decided in time and with a reason, else one month.
fn deadline(request: &DataSubjectRequest, snapshot: &Snapshot, as_of: NaiveDate) -> Option<Deadline> {
    if request.received_on.is_empty() {
        return None;
    }
    let limits = clock::limits(request, snapshot);
    clock::of(request, limits, as_of).ok().or_else(|| {
        let plain = DataSubjectRequest { extension: None, identity_doubt: None, ..request.clone() };
        clock::of(&plain, limits, as_of).ok()
    })
}
