//! The clock of one request (Art. 12(3)): its facts, with the calendar and the days of its controller.

use chrono::NaiveDate;

use super::DataSubjectRequest;
use crate::answer::YesNo;
use crate::calendar::{Calendar, TimeLimits};
use crate::deadline::{Deadline, IdentityQuestion, Term};
use crate::error::{Error, Result};
use crate::snapshot::Snapshot;

/// The settings for time limits of the controller to which the request was sent.
#[must_use]
pub fn limits<'a>(request: &DataSubjectRequest, snapshot: &'a Snapshot) -> &'a TimeLimits {
    static NONE: std::sync::OnceLock<TimeLimits> = std::sync::OnceLock::new();
    let own = snapshot.organisations.get(&request.controller_id).or_else(|| snapshot.keeper());
    own.map_or_else(|| NONE.get_or_init(TimeLimits::default), |own| &own.time_limits)
}

/// The clock of a request; one without a day of receipt counts from `today_on`.
///
/// # Errors
/// What [`Deadline::compute`], [`Deadline::extend`] and [`Deadline::with_identity_question`] refuse; an unknown calendar; a
/// day that is none.
pub fn of(request: &DataSubjectRequest, limits: &TimeLimits, today_on: NaiveDate) -> Result<Deadline> {
    let received_on = day(&request.received_on)?.unwrap_or(today_on);
    let calendar = Calendar::of(&request.calendar)?.with(&limits.own_days);
    let deadline = match &request.extension {
        None => Deadline::compute(received_on, Term::OneMonth, &calendar, limits.target_day())?,
        Some(extension) => {
            let decided_on = day(&extension.decided_on)?.unwrap_or(today_on);
            Deadline::extend(received_on, decided_on, &extension.reason, &calendar)?
        }
    };
    match question(request)? {
        Some(question) => deadline.with_identity_question(&question, &calendar),
        None => Ok(deadline),
    }
}

/// The question about identity, once it was sent.
fn question(request: &DataSubjectRequest) -> Result<Option<IdentityQuestion>> {
    let Some(doubt) = &request.identity_doubt else { return Ok(None) };
    let Some(asked_on) = day(&doubt.asked_on)? else { return Ok(None) };
    let known = request.identity.as_ref().map(|identity| identity.authenticated);
    Ok(Some(IdentityQuestion {
        asked_on,
        answered_on: day(&doubt.answered_on)?,
        has_reason: !doubt.reason.trim().is_empty(),
        is_authenticated: known == Some(YesNo::Yes),
    }))
}

/// A civil date; none where nothing was entered.
pub(crate) fn day(text: &str) -> Result<Option<NaiveDate>> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Error::invalid("date-invalid")),
    }
}
