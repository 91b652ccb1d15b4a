//! The commands for dated reference data: lists, calendars, countries, time limits.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::Nothing;
use crate::api::register::day;
use crate::calendar::{Calendar, CalendarName};
use crate::country::Country;
use crate::deadline::{Deadline, DeadlineInWords, Term};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::reference::listed::{ListedKind, ReferenceRow};

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
    /// Calendar of public holidays, e.g. `DE` or `DE-BY`.
    pub calendar: String,
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

pub(super) fn deadline(_: &Desk, moment: &Moment, args: DeadlineArgs) -> Result<DeadlineReply> {
    let received_on = day(&args.received_on, moment)?;
    let term = term(args.months)?;
    let calendar = Calendar::of(&args.calendar)?;
    let deadline = Deadline::compute(received_on, term, calendar, None)?;
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
