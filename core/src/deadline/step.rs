//! One line of the clock's explanation, as a value.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RolledDay, Term};

/// One step of the arithmetic, or one remark on it, before it is put into words (Art. 12 GDPR, Reg. 1182/71).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
#[ts(export, rename = "DeadlineStep")]
pub enum Step {
    /// The clock starts with receipt, on whatever day of the week.
    Received {
        /// The day of receipt.
        received_on: NaiveDate,
    },
    /// The period is extended.
    Extended {
        /// The day of the decision.
        decided_on: NaiveDate,
        /// Its reason, as the controller wrote it.
        reason: String,
    },
    /// The last month has the day of receipt.
    SameDate {
        /// One or three.
        months: Term,
        /// The same date in the last month.
        nominal_on: NaiveDate,
    },
    /// The last month lacks the day of receipt: its last day counts (Reg. 1182/71 Art. 3(2)(c)).
    NoSuchDay {
        /// One or three.
        months: Term,
        /// The day of the month that is missing.
        day: u32,
        /// The last day of the last month.
        nominal_on: NaiveDate,
    },
    /// The period cannot end on this day (Reg. 1182/71 Art. 3(4)).
    Rolls {
        /// The day and why.
        day: RolledDay,
    },
    /// The day on which the period ends.
    Ends {
        /// The last day, until 24:00.
        due_on: NaiveDate,
        /// Whether it was moved.
        rolled: bool,
        /// Whether the calendar knows the holidays of these days.
        holidays_known: bool,
    },
    /// The calendar has no holidays for the year: only weekends were taken into account.
    HolidaysUnknown {
        /// Code of the calendar.
        calendar: String,
        /// First year with data.
        first_year: i32,
        /// Last year with data.
        last_year: i32,
    },
    /// The month is a ceiling, not a target.
    WithoutUndueDelay {
        /// The register's own target.
        internal_target_on: Option<NaiveDate>,
    },
    /// The person must be told of the extension within the first month.
    NoticeDue {
        /// The last day for it.
        notice_due_on: NaiveDate,
    },
    /// An earlier reading of the three months, as an internal target.
    CautiousTarget {
        /// The earlier day.
        target_on: NaiveDate,
        /// The day on which the period ends.
        due_on: NaiveDate,
    },
    /// A refusal, also in part, must go out within the first month (Art. 12(4)).
    RefusalDue {
        /// The last day for it.
        refusal_due_on: NaiveDate,
    },
    /// The dates differ only by a regional holiday.
    RegionalOnly {
        /// The end with national holidays only.
        national_due_on: NaiveDate,
        /// The end with the region's holidays.
        regional_due_on: NaiveDate,
        /// The regions' calendars.
        calendars: Vec<String>,
    },
    /// The second line of the clock.
    Suspended {
        /// The day on which the question was sent.
        asked_on: NaiveDate,
        /// Days until the answer.
        days: i64,
        /// The end if the pause is accepted.
        due_on: NaiveDate,
    },
    /// The question is not answered yet.
    SuspensionOpen {
        /// The day on which it was sent.
        asked_on: NaiveDate,
    },
    /// Doubts are not written down (Art. 12(6)).
    IdentityWithoutReason,
    /// The person was already authenticated.
    IdentityAlreadyKnown,
    /// The question was sent after the time limit: no pause to speak of.
    IdentityAskedTooLate {
        /// The day on which it was sent.
        asked_on: NaiveDate,
    },
    /// The period ends on a day that the calendar calls a holiday and the controller a working day.
    OwnWorkingDay {
        /// The day.
        date: NaiveDate,
        /// Why, in the controller's words.
        name: String,
    },
    /// The company is closed on the last day, which moves nothing.
    ClosedDay {
        /// The day.
        date: NaiveDate,
        /// What the controller calls it.
        name: String,
    },
}
