//! What becomes of a closed case: the person's data go after a set time (Art. 5(1)(e)), the facts of the procedure stay
//! (Art. 5(2)).
//!
//! [`held`] states for every kind of record what it holds of a data subject; [`strip`] takes exactly that out of a record.
//! What is removed from the file, and how the file is written anew, stands in the register's purge.

pub mod held;
pub mod preview;
pub mod strip;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::request::{DataSubjectRequest, clock};
use crate::snapshot::Snapshot;

/// Days after closing when a controller set no other number. No law names one: long enough for a question about the
/// answer, short enough that a case is no archive.
pub const USUAL_DAYS: u16 = 30;

/// That a closed case keeps its personal data beyond the set time, once, for a reason (Art. 17(3)(e) for one).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct KeepLonger {
    /// Until which day, ISO date.
    pub until_on: String,
    /// Why: a legal claim, a complaint that is pending …
    pub reason: String,
    /// When it was decided, ISO date.
    pub decided_on: String,
    /// Who decided.
    pub decided_by: String,
}

/// How much of a person's data a case holds, or held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PurgeCounts {
    /// Records collected for the person, also of collections that were taken out of the case.
    pub rows: u64,
    /// Identifiers by which the person was looked for, the name among them.
    pub identifiers: u64,
    /// Images of the case's records that undo remembers.
    pub images: u64,
    /// States of the case's records in the history; registers of earlier versions kept some.
    pub versions: u64,
    /// Attached files.
    pub attachments: u64,
    /// Letters whose text goes.
    pub letters: u64,
    /// Other fields with data of the person that are emptied.
    pub fields: u64,
    /// Free texts that may name the person.
    pub texts: u64,
}

/// That the person's data were removed from a closed case (Art. 5(1)(e)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PurgeNote {
    /// When, ISO date.
    pub purged_on: String,
    /// Who did it.
    pub purged_by: String,
    /// Whether the free texts were kept.
    pub texts_kept: bool,
    /// What went.
    pub counts: PurgeCounts,
}

/// The day from which a case's personal data are due to go; none while it is open, when they are gone already, or when
/// its controller keeps them without end.
#[must_use]
pub fn due_on(request: &DataSubjectRequest, snapshot: &Snapshot) -> Option<NaiveDate> {
    if request.purged.is_some() {
        return None;
    }
    let closed_on: NaiveDate = request.closed_on.parse().ok()?;
    let days = clock::limits(request, snapshot).purge_days()?;
    let due_on = closed_on.checked_add_days(Days::new(u64::from(days)))?;
    Some(kept_until(request).map_or(due_on, |until_on| due_on.max(until_on)))
}

/// The day until which a reason keeps a case's personal data; none without one.
#[must_use]
pub fn kept_until(request: &DataSubjectRequest) -> Option<NaiveDate> {
    request.keep.as_ref()?.until_on.parse().ok()
}
