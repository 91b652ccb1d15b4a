//! The clock of open requests of data subjects (Art. 12(3)).

use chrono::NaiveDate;

use super::{Found, rule};
use crate::deadline::{Deadline, long_date};
use crate::request::{DataSubjectRequest, clock};
use crate::snapshot::Snapshot;
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
