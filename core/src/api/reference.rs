//! The commands for dated reference data: lists, calendars, countries, time limits.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::register::day;
use crate::api::{Nothing, request};
use crate::calendar::{Calendar, CalendarName, OwnDayKind};
use crate::country::Country;
use crate::deadline::{Deadline, DeadlineInWords, IdentityQuestion, Term};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::reference::listed::{ListedKind, ReferenceRow};
use crate::request::{DataSubjectRequest, clock};
use crate::snapshot::Snapshot;

/// Calendars of public holidays.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CalendarList {
    /// The calendars, countries first.
    pub items: Vec<CalendarName>,
}

/// For which day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CountriesArgs {
    /// ISO date; empty for today.
    pub as_of: String,
}

/// A country with its status under Chapter V.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CountryRow {
    /// ISO code, or the code of an international organisation.
    pub code: String,
    /// Name in the language asked for.
    pub name: String,
    /// `member`, `adequate`, `adequate_limited` or `third`, as of the day.
    pub status: String,
}

/// Countries with their status.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CountryList {
    /// The day for which the status holds, ISO.
    pub as_of: String,
    /// The countries by name.
    pub items: Vec<CountryRow>,
}

/// A time limit to compute (Art. 12(3)).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DeadlineArgs {
    /// Day of receipt, ISO date.
    pub received_on: String,
    /// One or three months.
    pub months: u32,
    /// Calendar of public holidays, e.g. `DE` or `DE-BY`; empty for that of new requests to the controller.
    pub calendar: String,
    /// The controller whose own days count, by identifier or reference; empty for the keeper.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub controller: String,
    /// When it was extended, ISO date; empty when it was not. Then the months are three.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub extended_on: String,
    /// The reason of the extension.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub reason: String,
    /// When a question about identity was sent, ISO date; empty for none (Art. 12(6)).
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub asked_on: String,
    /// When it was answered, ISO date; empty while it was not.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub answered_on: String,
    /// The reasonable doubts behind it.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub doubts: String,
    /// Whether the person was signed in, or known beyond doubt.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub authenticated: bool,
    /// Days from receipt to an internal target; none for no target.
    #[serde(default)]
    #[ts(optional)]
    pub target_day: Option<u16>,
}

/// The last day, with each step explained.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeadlineReply {
    /// The time limit in words.
    pub deadline: DeadlineInWords,
}

/// Which list, as of when.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ReferenceArgs {
    /// Which list.
    pub kind: ListedKind,
    /// ISO date; empty for today.
    #[serde(default)]
    pub as_of: String,
}

/// A list with its source.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReferenceReply {
    /// Which list.
    pub kind: ListedKind,
    /// What it is.
    pub title: String,
    /// The article it serves.
    pub law: String,
    /// Where it was taken from.
    pub source: String,
    /// Address of the source; empty where it has none.
    pub source_url: String,
    /// When it was last held against the source, ISO; empty when each entry has its own source.
    pub checked_on: String,
    /// The day for which it was read, ISO.
    pub as_of: String,
    /// The entries that hold on the day.
    pub items: Vec<ReferenceRow>,
}

pub(super) fn list(_: &Desk, moment: &Moment, args: ReferenceArgs) -> Result<ReferenceReply> {
    let as_of = day(&args.as_of, moment)?;
    let listed = args.kind.list(as_of, moment.words())?;
    Ok(ReferenceReply {
        kind: args.kind,
        title: listed.title,
        law: listed.law,
        source: listed.source,
        source_url: listed.source_url,
        checked_on: listed.checked_on,
        as_of: as_of.to_string(),
        items: listed.items,
    })
}

pub(super) fn calendars(_: &Desk, _: &Moment, _: Nothing) -> Result<CalendarList> {
    Ok(CalendarList { items: Calendar::list()? })
}

/// A calendar and a span of days.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CalendarArgs {
    /// Code of the calendar; empty for that of new requests to the controller.
    pub code: String,
    /// The controller whose own days are shown, by identifier or reference; empty for the keeper.
    #[ts(as = "Option<String>", optional)]
    pub controller: String,
    /// First day, ISO date; empty for the first that the calendar knows.
    pub from_on: String,
    /// Last day, ISO date; empty for the last that the calendar knows.
    pub to_on: String,
}

/// A day of a calendar.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CalendarDay {
    /// The day, ISO.
    pub date: String,
    /// What it is called.
    pub name: String,
    /// `public_holiday`, or what the controller entered: `public_holiday`, `working_day`, `closed`.
    pub kind: String,
    /// Whether only a region keeps it.
    pub regional: bool,
    /// Whether the controller entered it.
    pub own: bool,
}

/// A calendar with its days.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CalendarView {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Where the holidays come from.
    pub source: String,
    /// The day on which the data was made, ISO.
    pub generated_on: String,
    /// First year for which holidays are known.
    pub first_year: i32,
    /// Last year for which holidays are known.
    pub last_year: i32,
    /// The public holidays and the controller's own days, in order.
    pub days: Vec<CalendarDay>,
}

/// A request to the named controller, so that calendar and days are those by which its clock will count.
fn request_to(controller: &str, snapshot: &Snapshot) -> Result<DataSubjectRequest> {
    let controller_id = request::controller_id(snapshot, controller)?;
    Ok(DataSubjectRequest { controller_id, ..DataSubjectRequest::default() })
}

pub(super) fn calendar(desk: &Desk, moment: &Moment, args: CalendarArgs) -> Result<CalendarView> {
    let snapshot = desk.snapshot().unwrap_or_default();
    let request = request_to(&args.controller, &snapshot)?;
    let limits = clock::limits(&request, &snapshot);
    let code = request::calendar_for(&request, &snapshot, &args.code)?;
    let calendar = Calendar::of(&code)?.with(&limits.own_days);
    let from_on = clock::day(&args.from_on)?.unwrap_or(NaiveDate::MIN);
    let to_on = clock::day(&args.to_on)?.unwrap_or(NaiveDate::MAX);
    let within = |date: NaiveDate| date >= from_on && date <= to_on;
    let holidays = calendar.holidays().filter(|holiday| within(holiday.date)).map(|holiday| CalendarDay {
        date: holiday.date.to_string(),
        name: holiday.name.in_lang(moment.lang).to_owned(),
        kind: OwnDayKind::PublicHoliday.code().to_owned(),
        regional: !holiday.regions.is_empty(),
        own: holiday.own.is_some(),
    });
    let entered = limits.own_days.iter().filter(|day| {
        let meant = day.kind != OwnDayKind::PublicHoliday && day.concerns(&calendar.code);
        meant && day.day().is_some_and(within)
    });
    let entered = entered.map(|day| CalendarDay {
        date: day.date.clone(),
        name: day.name.clone(),
        kind: day.kind.code().to_owned(),
        regional: false,
        own: true,
    });
    let mut days: Vec<_> = holidays.chain(entered).collect();
    days.sort_by(|a, b| (&a.date, &a.kind).cmp(&(&b.date, &b.kind)));
    Ok(CalendarView {
        code: calendar.code.clone(),
        name: calendar.name.in_lang(moment.lang).to_owned(),
        source: calendar.source.clone(),
        generated_on: calendar.generated_on.to_string(),
        first_year: calendar.first_year,
        last_year: calendar.last_year,
        days,
    })
}

pub(super) fn countries(_: &Desk, moment: &Moment, args: CountriesArgs) -> Result<CountryList> {
    let as_of = day(&args.as_of, moment)?;
    let all = Country::all().iter().chain(Country::international_organisations());
    let mut items: Vec<_> = all
        .map(|country| CountryRow {
            code: country.code.clone(),
            name: country.name.in_lang(moment.lang).to_owned(),
            status: country.status(as_of).code().to_owned(),
        })
        .collect();
    items.sort_by_cached_key(|row| crate::search::fold(&row.name));
    Ok(CountryList { as_of: as_of.to_string(), items })
}

/// The controller's own days count as well while a register is open.
pub(super) fn deadline(desk: &Desk, moment: &Moment, args: DeadlineArgs) -> Result<DeadlineReply> {
    let received_on = day(&args.received_on, moment)?;
    let term = term(args.months)?;
    let snapshot = desk.snapshot().unwrap_or_default();
    let request = request_to(&args.controller, &snapshot)?;
    let code = request::calendar_for(&request, &snapshot, &args.calendar)?;
    let calendar = Calendar::of(&code)?.with(&clock::limits(&request, &snapshot).own_days);
    let mut deadline = match clock::day(&args.extended_on)? {
        None => Deadline::compute(received_on, term, &calendar, args.target_day)?,
        Some(extended_on) => Deadline::extend(received_on, extended_on, &args.reason, &calendar)?,
    };
    if let Some(asked_on) = clock::day(&args.asked_on)? {
        let question = IdentityQuestion {
            asked_on,
            answered_on: clock::day(&args.answered_on)?,
            has_reason: !args.doubts.trim().is_empty(),
            is_authenticated: args.authenticated,
        };
        deadline = deadline.with_identity_question(&question, &calendar)?;
    }
    Ok(DeadlineReply { deadline: deadline.in_words(moment.words()) })
}

/// One month, or three with the extension; the law knows no other.
pub(crate) fn term(months: u32) -> Result<Term> {
    match months {
        1 => Ok(Term::OneMonth),
        3 => Ok(Term::ThreeMonths),
        _ => Err(Error::invalid("deadline-months")),
    }
}
