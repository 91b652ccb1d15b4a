//! The clock in words.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Deadline, DeadlineExtension, RolledDay, Step, Term};
use crate::calendar::{Calendar, Holiday};
use crate::words::{Arg, Words};

/// A day on which the period could not end, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RolledDayInWords {
    /// The day.
    pub date: NaiveDate,
    /// The weekday, or the name of the holiday.
    pub reason: String,
}

/// The second line of the clock, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SuspensionInWords {
    /// The due date if the pause is accepted; `None` while no answer has come.
    pub due_on: Option<NaiveDate>,
    /// The line.
    pub text: String,
}

/// A computed time limit as it is shown and as `ropa deadline --json` prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeadlineInWords {
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// One or three months.
    pub months: Term,
    /// Code of the calendar.
    pub calendar: String,
    /// Name of the calendar.
    pub calendar_name: String,
    /// Receipt plus the months.
    pub nominal_on: NaiveDate,
    /// Last day, until 24:00.
    pub due_on: NaiveDate,
    /// The last day, written out with its weekday.
    pub due_in_words: String,
    /// The days on which it could not end.
    pub rolled_over: Vec<RolledDayInWords>,
    /// One line for each step, with its article.
    pub steps: Vec<String>,
    /// What else the reader must know.
    pub notes: Vec<String>,
    /// The earlier day to work towards.
    pub internal_target_on: Option<NaiveDate>,
    /// Last day for an extension notice and for a refusal.
    pub first_month_due_on: NaiveDate,
    /// The extension.
    pub extension: Option<DeadlineExtension>,
    /// The second line of the clock.
    pub suspension: Option<SuspensionInWords>,
}

impl Deadline {
    /// The time limit in words of one language.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> DeadlineInWords {
        let say_all = |steps: &[Step]| steps.iter().map(|step| step.in_words(words)).collect();
        let rolled = |day: &RolledDay| RolledDayInWords { date: day.date, reason: day.reason(words) };
        DeadlineInWords {
            received_on: self.received_on,
            months: self.months,
            calendar: self.calendar.clone(),
            calendar_name: calendar_name(words, &self.calendar),
            nominal_on: self.nominal_on,
            due_on: self.due_on,
            due_in_words: long_date(words, self.due_on),
            rolled_over: self.rolled_over.iter().map(rolled).collect(),
            steps: say_all(&self.steps),
            notes: say_all(&self.notes),
            internal_target_on: self.internal_target_on,
            first_month_due_on: self.first_month_due_on,
            extension: self.extension.clone(),
            suspension: self.suspension.map(|suspension| {
                let (asked_on, due_on) = (suspension.asked_on, suspension.due_on);
                let step = match (suspension.days, due_on) {
                    (Some(days), Some(due_on)) => Step::Suspended { asked_on, days, due_on },
                    _ => Step::SuspensionOpen { asked_on },
                };
                SuspensionInWords { due_on, text: step.in_words(words) }
            }),
        }
    }
}

impl RolledDay {
    /// The name of the holiday, or else of the weekday.
    #[must_use]
    pub fn reason(&self, words: &Words) -> String {
        self.holiday.as_ref().map_or_else(
            || words.say(weekday_id(self.date)),
            |holiday| holiday.name.in_lang(words.lang()).to_owned(),
        )
    }
}

impl Step {
    /// The line in words of one language.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        let (id, args) = self.message(words);
        words.say_with(id, &args)
    }

    fn message(&self, words: &Words) -> (&'static str, Vec<(&'static str, Arg)>) {
        let date = |name, date: NaiveDate| (name, Arg::Text(long_date(words, date)));
        match self {
            Self::Received { received_on } => ("deadline-received", vec![date("date", *received_on)]),
            Self::Extended { decided_on, reason } => {
                ("deadline-extended", vec![date("date", *decided_on), ("reason", reason.as_str().into())])
            }
            Self::SameDate { months, nominal_on } => {
                ("deadline-same-date", vec![months_arg(*months), date("date", *nominal_on)])
            }
            Self::NoSuchDay { months, day, nominal_on } => {
                let month = words.say_with(
                    "date-month-year",
                    &[
                        ("month", words.say(month_id(*nominal_on)).into()),
                        ("year", nominal_on.year().to_string().into()),
                    ],
                );
                let day = ("day", day.to_string().into());
                (
                    "deadline-no-such-day",
                    vec![months_arg(*months), day, ("month", month.into()), date("date", *nominal_on)],
                )
            }
            Self::Rolls { day } => rolls(day, words),
            Self::Ends { due_on, holidays_known: false, .. } => {
                ("deadline-ends-uncertain", vec![date("date", *due_on)])
            }
            Self::Ends { due_on, rolled: true, .. } => ("deadline-ends-moved", vec![date("date", *due_on)]),
            Self::Ends { due_on, .. } => ("deadline-ends", vec![date("date", *due_on)]),
            Self::HolidaysUnknown { calendar, first_year, last_year } => (
                "deadline-holidays-unknown",
                vec![
                    ("calendar", calendar_name(words, calendar).into()),
                    ("first", first_year.to_string().into()),
                    ("last", last_year.to_string().into()),
                ],
            ),
            Self::WithoutUndueDelay { internal_target_on: Some(target_on) } => {
                ("deadline-undue-delay-target", vec![date("date", *target_on)])
            }
            Self::WithoutUndueDelay { internal_target_on: None } => ("deadline-undue-delay", Vec::new()),
            Self::NoticeDue { notice_due_on } => ("deadline-notice-due", vec![date("date", *notice_due_on)]),
            Self::CautiousTarget { target_on, due_on } => {
                ("deadline-cautious", vec![date("date", *target_on), date("due", *due_on)])
            }
            Self::RefusalDue { refusal_due_on } => {
                ("deadline-refusal-due", vec![date("date", *refusal_due_on)])
            }
            Self::RegionalOnly { national_due_on, regional_due_on, calendars } => {
                let names: Vec<String> = calendars.iter().map(|code| calendar_name(words, code)).collect();
                let regions = ("regions", names.join(", ").into());
                (
                    "deadline-regional",
                    vec![date("national", *national_due_on), date("regional", *regional_due_on), regions],
                )
            }
            Self::Suspended { asked_on, days, due_on } => (
                "deadline-suspended",
                vec![date("asked", *asked_on), ("days", (*days).into()), date("due", *due_on)],
            ),
            Self::SuspensionOpen { asked_on } => ("deadline-suspension-open", vec![date("asked", *asked_on)]),
            Self::OwnWorkingDay { date: on, name } => {
                ("deadline-own-working-day", vec![date("date", *on), ("name", name.as_str().into())])
            }
            Self::ClosedDay { date: on, name } => {
                ("deadline-closed-day", vec![date("date", *on), ("name", name.as_str().into())])
            }
            Self::IdentityWithoutReason => ("deadline-identity-no-reason", Vec::new()),
            Self::IdentityAlreadyKnown => ("deadline-identity-known", Vec::new()),
            Self::IdentityAskedTooLate { asked_on } => {
                ("deadline-identity-too-late", vec![date("asked", *asked_on)])
            }
        }
    }
}

/// Why a last day moves past a day on which nobody works (Art. 3(4) of Regulation 1182/71).
fn rolls(day: &RolledDay, words: &Words) -> (&'static str, Vec<(&'static str, Arg)>) {
    let date = ("date", Arg::Text(long_date(words, day.date)));
    match &day.holiday {
        Some(Holiday { own: Some(source), .. }) => {
            let source = if source.is_empty() { String::new() } else { format!(", {source}") };
            let name = day.reason(words).into();
            ("deadline-rolls-own", vec![date, ("name", name), ("source", source.into())])
        }
        Some(_) => ("deadline-rolls-holiday", vec![date, ("name", day.reason(words).into())]),
        None => ("deadline-rolls-weekend", vec![date]),
    }
}

/// A day with its weekday, written out: "Monday 2 March 2026", "Montag, 2. März 2026", "lundi 2 mars 2026".
#[must_use]
pub fn long_date(words: &Words, date: NaiveDate) -> String {
    words.say_with(
        "date-long",
        &[
            ("weekday", words.say(weekday_id(date)).into()),
            ("day", i64::from(date.day()).into()),
            ("month", words.say(month_id(date)).into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

fn weekday_id(date: NaiveDate) -> &'static str {
    const IDS: [&str; 7] =
        ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];
    IDS[date.weekday().num_days_from_monday() as usize]
}

fn month_id(date: NaiveDate) -> &'static str {
    const IDS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
        "month-10", "month-11", "month-12",
    ];
    IDS[date.month0() as usize]
}

fn months_arg(months: Term) -> (&'static str, Arg) {
    ("months", i64::from(months.months()).into())
}

/// The calendar's name in this language.
fn calendar_name(words: &Words, code: &str) -> String {
    Calendar::of(code)
        .map_or_else(|_| code.to_owned(), |calendar| calendar.name.in_lang(words.lang()).to_owned())
}
