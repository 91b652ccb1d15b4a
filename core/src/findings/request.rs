//! The clock of open requests of data subjects (Art. 12(3)).

use chrono::NaiveDate;

use super::{Found, rule};
use crate::calendar::Calendar;
use crate::deadline::{Deadline, Term, long_date};
use crate::request::{DataSubjectRequest, RequestState};
use crate::words::Arg;

/// From how many days before the last one a request is listed.
const SOON_DAYS: i64 = 7;

pub(super) fn judge(request: &DataSubjectRequest, as_of: NaiveDate, found: &mut Found<'_>) {
    if request.state == RequestState::Closed {
        return;
    }
    // Without a day of receipt or a known calendar there is no clock; the case page says so.
    let Some(deadline) = deadline(request) else { return };
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
fn deadline(request: &DataSubjectRequest) -> Option<Deadline> {
    let received_on = request.received_on.parse().ok()?;
    let calendar = Calendar::of(&request.calendar).ok()?;
    let extended = request.extension.as_ref().and_then(|extension| {
        let decided_on = extension.decided_on.parse().ok()?;
        Deadline::extend(received_on, decided_on, &extension.reason, calendar).ok()
    });
    extended.or_else(|| Deadline::compute(received_on, Term::OneMonth, calendar, None).ok())
}
