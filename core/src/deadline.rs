//! The clock of a data subject request (Art. 12(3) GDPR) by the rules of Regulation (EEC, Euratom) No 1182/71.
//!
//! Pure civil-date arithmetic. [`Deadline`] holds facts and structured [`Step`]s; [`Deadline::in_words`] puts them into
//! a language. Nothing here is stored: due dates are computed whenever they are shown.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Calendar, Holiday, OwnDayKind, is_weekend};
use crate::error::{Error, Kind, Result};

mod say;
mod step;

pub use say::{DeadlineInWords, RolledDayInWords, SuspensionInWords, long_date};
pub use step::Step;

/// Days from receipt to the internal target where the register sets no other: "without undue delay" is a duty of its
/// own, one month only its ceiling (Art. 12(3); EDPB Guidelines 01/2022, 158).
pub const DEFAULT_INTERNAL_TARGET_DAY: u16 = 20;

/// The length of the time limit: one month, or three with an extension (Art. 12(3)). In JSON `1` or `3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(try_from = "u32", into = "u32")]
#[ts(export, type = "1 | 3")]
pub enum Term {
    /// One month of receipt (Art. 12(3), first sentence).
    #[default]
    OneMonth,
    /// Extended by two further months (Art. 12(3), second sentence).
    ThreeMonths,
}

impl Term {
    /// The number of months.
    #[must_use]
    pub const fn months(self) -> u32 {
        match self {
            Self::OneMonth => 1,
            Self::ThreeMonths => 3,
        }
    }
}

impl From<Term> for u32 {
    fn from(term: Term) -> Self {
        term.months()
    }
}

impl TryFrom<u32> for Term {
    type Error = Error;

    fn try_from(months: u32) -> Result<Self> {
        match months {
            1 => Ok(Self::OneMonth),
            3 => Ok(Self::ThreeMonths),
            _ => Err(Error::invalid("deadline_months").with("months", i64::from(months))),
        }
    }
}

/// A decided extension (Art. 12(3), second and third sentence).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeadlineExtension {
    /// The day of the decision, not after the first month.
    pub decided_on: NaiveDate,
    /// The reason, complexity or number of the requests, which the notice to the person gives.
    pub reason: String,
    /// The last day for the notice of the extension with its reasons.
    pub notice_due_on: NaiveDate,
}

/// A day on which the period cannot end (Reg. 1182/71 Art. 3(4)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RolledDay {
    /// The day.
    pub date: NaiveDate,
    /// Whether it is a Saturday or Sunday.
    pub weekend: bool,
    /// The public holiday on it.
    pub holiday: Option<Holiday>,
}

/// A question put to confirm the person's identity (Art. 12(6)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct IdentityQuestion {
    /// The day on which it was sent.
    pub asked_on: NaiveDate,
    /// The day on which the answer came.
    pub answered_on: Option<NaiveDate>,
    /// Whether the reasonable doubts are written down.
    pub has_reason: bool,
    /// Whether the person had logged in, or was known beyond doubt.
    pub is_authenticated: bool,
}

/// The second line of the clock, for those who accept a pause while identity is in doubt (EDPB 01/2022, 159: "may").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Suspension {
    /// The day on which the question was sent.
    pub asked_on: NaiveDate,
    /// The day on which the answer came.
    pub answered_on: Option<NaiveDate>,
    /// Days from question to answer.
    pub days: Option<i64>,
    /// The due date if the pause is accepted; `None` while no answer has come.
    pub due_on: Option<NaiveDate>,
}

/// A computed time limit for answering a data subject request (Art. 12(3)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Deadline {
    /// The day on which the request reached the controller.
    pub received_on: NaiveDate,
    /// One or three months.
    pub months: Term,
    /// Code of the calendar.
    pub calendar: String,
    /// Receipt plus the months, before weekends and holidays.
    pub nominal_on: NaiveDate,
    /// Last day, until 24:00.
    pub due_on: NaiveDate,
    /// The days on which it could not end.
    pub rolled_over: Vec<RolledDay>,
    /// Last day of the first month: for the extension notice, and for refusing (Art. 12(3), 12(4)); never extended.
    pub first_month_due_on: NaiveDate,
    /// The earlier day to work towards; never after `due_on`.
    pub internal_target_on: Option<NaiveDate>,
    /// The extension.
    pub extension: Option<DeadlineExtension>,
    /// The pause while identity was in doubt; the strict `due_on` stays the main date.
    pub suspension: Option<Suspension>,
    /// How the date comes about, in order.
    pub steps: Vec<Step>,
    /// What else the reader must know.
    pub notes: Vec<Step>,
}

impl Deadline {
    /// The time limit of a request received on `received_on`, with the holidays of the place where it is answered
    /// (Reg. 1182/71 Art. 2(1)).
    ///
    /// `internal_target_day` counts days from receipt and serves the first month only. Error: a date beyond what the
    /// calendar can count.
    pub fn compute(
        received_on: NaiveDate,
        months: Term,
        calendar: &Calendar,
        internal_target_day: Option<u16>,
    ) -> Result<Self> {
        let end = End::of(received_on, months.months(), calendar)?;
        let first_month_due_on = End::of(received_on, 1, calendar)?.due_on;
        let mut steps = vec![Step::Received { received_on }, end.month_step(received_on, months)];
        steps.extend(end.roll_steps(calendar));
        let mut notes = Vec::new();
        let internal_target_on = match months {
            Term::OneMonth => {
                let target = internal_target_day
                    .and_then(|day| received_on.checked_add_days(Days::new(u64::from(day))))
                    .map(|target_on| open_day(target_on.min(end.due_on), received_on, calendar));
                notes.push(Step::WithoutUndueDelay { internal_target_on: target });
                target
            }
            Term::ThreeMonths => {
                notes.push(Step::NoticeDue { notice_due_on: first_month_due_on });
                let cautious = cautious_end(received_on).filter(|day| *day < end.nominal_on);
                if let Some(target_on) = cautious {
                    notes.push(Step::CautiousTarget { target_on, due_on: end.due_on });
                }
                cautious
            }
        };
        notes.push(Step::RefusalDue { refusal_due_on: first_month_due_on });
        notes.extend(regional_notes(received_on, months, calendar, end.due_on)?);
        notes.extend(own_notes(&end, calendar));
        Ok(Self {
            received_on,
            months,
            calendar: calendar.code.clone(),
            nominal_on: end.nominal_on,
            due_on: end.due_on,
            rolled_over: end.rolled_over,
            first_month_due_on,
            internal_target_on,
            extension: None,
            suspension: None,
            steps,
            notes,
        })
    }

    /// The time limit after an extension: three months from receipt in one step (Art. 12(3), second sentence).
    ///
    /// Errors: `deadline_extension_too_late` after the first month's last day, `deadline_before_receipt` when decided
    /// before receipt, `deadline_extension_without_reason` when the reason is empty.
    pub fn extend(
        received_on: NaiveDate,
        decided_on: NaiveDate,
        reason: &str,
        calendar: &Calendar,
    ) -> Result<Self> {
        refuse_before(received_on, decided_on)?;
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Error::invalid("deadline_extension_without_reason"));
        }
        let mut extended = Self::compute(received_on, Term::ThreeMonths, calendar, None)?;
        let notice_due_on = extended.first_month_due_on;
        if decided_on > notice_due_on {
            return Err(Error::new(Kind::NotAllowed, "deadline_extension_too_late")
                .with("due", notice_due_on.to_string())
                .with("decided", decided_on.to_string()));
        }
        extended.extension = Some(DeadlineExtension { decided_on, reason: reason.to_owned(), notice_due_on });
        extended.steps.insert(1, Step::Extended { decided_on, reason: reason.to_owned() });
        Ok(extended)
    }

    /// Adds the second line of the clock for a question about identity (Art. 12(6)); `due_on` stays.
    ///
    /// Error: `deadline_before_receipt` when the question precedes the receipt or the answer the question.
    pub fn with_identity_question(
        mut self,
        question: &IdentityQuestion,
        calendar: &Calendar,
    ) -> Result<Self> {
        refuse_before(self.received_on, question.asked_on)?;
        if let Some(answered_on) = question.answered_on {
            refuse_before(question.asked_on, answered_on)?;
        }
        if !question.has_reason {
            self.notes.push(Step::IdentityWithoutReason);
        }
        if question.is_authenticated {
            self.notes.push(Step::IdentityAlreadyKnown);
        }
        if question.asked_on > self.due_on {
            self.notes.push(Step::IdentityAskedTooLate { asked_on: question.asked_on });
            return Ok(self);
        }
        let days = question.answered_on.map(|answered_on| (answered_on - question.asked_on).num_days());
        let due_on = days
            .and_then(|days| u64::try_from(days).ok())
            .and_then(|days| self.nominal_on.checked_add_days(Days::new(days)))
            .and_then(|paused_on| calendar.working_day_from(paused_on));
        self.notes.push(match (days, due_on) {
            (Some(days), Some(due_on)) => Step::Suspended { asked_on: question.asked_on, days, due_on },
            _ => Step::SuspensionOpen { asked_on: question.asked_on },
        });
        if due_on.is_some_and(|day| !calendar.covers(day))
            && !self.steps.contains(&holidays_unknown(calendar))
        {
            self.notes.push(holidays_unknown(calendar));
        }
        let (asked_on, answered_on) = (question.asked_on, question.answered_on);
        self.suspension = Some(Suspension { asked_on, answered_on, days, due_on });
        Ok(self)
    }

    /// Days from `as_of` to the last day; 0 on it, negative afterwards.
    #[must_use]
    pub fn days_left(&self, as_of: NaiveDate) -> i64 {
        (self.due_on - as_of).num_days()
    }

    /// Whether the strict time limit is over.
    #[must_use]
    pub fn is_overdue(&self, as_of: NaiveDate) -> bool {
        as_of > self.due_on
    }
}

/// Where a period of months ends.
struct End {
    nominal_on: NaiveDate,
    due_on: NaiveDate,
    rolled_over: Vec<RolledDay>,
}

impl End {
    fn of(received_on: NaiveDate, months: u32, calendar: &Calendar) -> Result<Self> {
        let too_far = || Error::invalid("deadline_out_of_range").with("received", received_on.to_string());
        // chrono clamps to the last day of a shorter month, which is Reg. 1182/71 Art. 3(2)(c).
        let nominal_on = received_on.checked_add_months(Months::new(months)).ok_or_else(too_far)?;
        let due_on = calendar.working_day_from(nominal_on).ok_or_else(too_far)?;
        let rolled_over = nominal_on
            .iter_days()
            .take_while(|date| *date < due_on)
            .map(|date| RolledDay {
                date,
                weekend: is_weekend(date),
                holiday: calendar.holiday(date).cloned(),
            })
            .collect();
        Ok(Self { nominal_on, due_on, rolled_over })
    }

    fn month_step(&self, received_on: NaiveDate, months: Term) -> Step {
        let nominal_on = self.nominal_on;
        if nominal_on.day() == received_on.day() {
            Step::SameDate { months, nominal_on }
        } else {
            Step::NoSuchDay { months, day: received_on.day(), nominal_on }
        }
    }

    fn roll_steps(&self, calendar: &Calendar) -> Vec<Step> {
        let mut steps: Vec<Step> = self.rolled_over.iter().cloned().map(|day| Step::Rolls { day }).collect();
        let holidays_known = calendar.covers(self.nominal_on) && calendar.covers(self.due_on);
        if !holidays_known {
            steps.push(holidays_unknown(calendar));
        }
        steps.push(Step::Ends { due_on: self.due_on, rolled: !self.rolled_over.is_empty(), holidays_known });
        steps
    }
}

fn holidays_unknown(calendar: &Calendar) -> Step {
    let (first_year, last_year) = (calendar.first_year, calendar.last_year);
    Step::HolidaysUnknown { calendar: calendar.code.clone(), first_year, last_year }
}

/// One month, then two more from the clamped date: the earliest end that anybody could read into Art. 12(3). No
/// authority says whether three months run in one step or in two.
fn cautious_end(received_on: NaiveDate) -> Option<NaiveDate> {
    received_on.checked_add_months(Months::new(1))?.checked_add_months(Months::new(2))
}

/// No authority says whether a purely regional holiday moves the end (Reg. 1182/71 Art. 2(1) speaks of the Member
/// State), so a date that hangs on one is shown together with the other.
fn regional_notes(
    received_on: NaiveDate,
    months: Term,
    calendar: &Calendar,
    due_on: NaiveDate,
) -> Result<Vec<Step>> {
    let mut notes: Vec<Step> = Vec::new();
    if calendar.is_regional() {
        let national = calendar.national()?;
        let national_due_on = End::of(received_on, months.months(), &national)?.due_on;
        if national_due_on != due_on {
            let calendars = vec![calendar.code.clone()];
            notes.push(Step::RegionalOnly { national_due_on, regional_due_on: due_on, calendars });
        }
        return Ok(notes);
    }
    for region in calendar.regional()? {
        let other_due_on = End::of(received_on, months.months(), &region)?.due_on;
        if other_due_on == due_on {
            continue;
        }
        let known = notes.iter_mut().find_map(|note| match note {
            Step::RegionalOnly { regional_due_on, calendars, .. } if *regional_due_on == other_due_on => {
                Some(calendars)
            }
            _ => None,
        });
        if let Some(calendars) = known {
            calendars.push(region.code.clone());
        } else {
            let calendars = vec![region.code.clone()];
            notes.push(Step::RegionalOnly {
                national_due_on: due_on,
                regional_due_on: other_due_on,
                calendars,
            });
        }
    }
    Ok(notes)
}

/// The last day up to this one on which the company is open; closing days move the internal target alone.
fn open_day(target_on: NaiveDate, received_on: NaiveDate, calendar: &Calendar) -> NaiveDate {
    let closed = |day: NaiveDate| calendar.own_day(day, OwnDayKind::Closed).is_some();
    if !closed(target_on) {
        return target_on;
    }
    let mut days = std::iter::successors(target_on.pred_opt(), NaiveDate::pred_opt);
    let open = days.find(|day| *day <= received_on || calendar.is_working_day(*day) && !closed(*day));
    open.unwrap_or(target_on).max(received_on)
}

/// What the controller's own days do, and do not do, to the end of the period.
fn own_notes(end: &End, calendar: &Calendar) -> Vec<Step> {
    let named = |kind| calendar.own_day(end.due_on, kind).map(|day| day.name.clone());
    let date = end.due_on;
    let working = named(OwnDayKind::WorkingDay).map(|name| Step::OwnWorkingDay { date, name });
    let closed = named(OwnDayKind::Closed).map(|name| Step::ClosedDay { date, name });
    working.into_iter().chain(closed).collect()
}

fn refuse_before(first_on: NaiveDate, then_on: NaiveDate) -> Result<()> {
    if then_on < first_on {
        return Err(Error::invalid("deadline_before_receipt")
            .with("first", first_on.to_string())
            .with("then", then_on.to_string()));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
