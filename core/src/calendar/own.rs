//! What a controller adds to the calendars: its settings for time limits, and days of its own.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::deadline::DEFAULT_INTERNAL_TARGET_DAY;
use crate::purge::USUAL_DAYS;

/// A controller's settings for time limits (Art. 12(3); Reg. 1182/71).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TimeLimits {
    /// Code of the calendar for new requests, e.g. `DE` or `DE-BY`; empty for that of the country.
    pub calendar: String,
    /// Days from receipt to the internal target; none for the program's own, zero for no target.
    pub internal_target_day: Option<u16>,
    /// Days that the calendars do not know, or know wrongly.
    pub own_days: Vec<OwnDay>,
    /// Days after closing from which a case's personal data are due to go (Art. 5(1)(e)); none for the program's own.
    pub purge_after_days: Option<u16>,
    /// Whether they are kept without end; nothing is ever announced then.
    pub never_purge: bool,
}

impl TimeLimits {
    /// Days from receipt to the internal target; none when there is to be none.
    #[must_use]
    pub fn target_day(&self) -> Option<u16> {
        let day = self.internal_target_day.unwrap_or(DEFAULT_INTERNAL_TARGET_DAY);
        (day > 0).then_some(day)
    }

    /// Days after closing from which a case's personal data are due to go; none when they are kept without end.
    #[must_use]
    pub fn purge_days(&self) -> Option<u16> {
        (!self.never_purge).then(|| self.purge_after_days.unwrap_or(USUAL_DAYS))
    }
}

/// What a day of one's own is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OwnDayKind {
    /// A public holiday that the calendar lacks: decreed, moved, or kept in one municipality. It moves the end of a period.
    #[default]
    PublicHoliday,
    /// A working day although the calendar has a holiday: one that was moved away.
    WorkingDay,
    /// A day on which the company is closed. The law knows no such day: it never moves the end, only the internal target.
    Closed,
}

impl OwnDayKind {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::PublicHoliday => "public_holiday",
            Self::WorkingDay => "working_day",
            Self::Closed => "closed",
        }
    }
}

/// A day that a controller entered; one without a date that can be read counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct OwnDay {
    /// The day, ISO date.
    pub date: String,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: OwnDayKind,
    /// For which calendar: a country's code holds for its regions too; empty for all.
    pub calendar: String,
    /// By which law or decree.
    pub source: String,
}

impl OwnDay {
    /// The day; none while it is not entered, or cannot be read.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.date.trim().parse().ok()
    }

    /// Whether it is meant for the calendar with this code.
    #[must_use]
    pub fn concerns(&self, code: &str) -> bool {
        let own = self.calendar.trim();
        own.is_empty()
            || own.eq_ignore_ascii_case(code)
            || code.split_once('-').is_some_and(|(country, _)| own.eq_ignore_ascii_case(country))
    }
}
