//! Public holidays by country and region: which days are working days in the sense of Regulation 1182/71 Art. 2.
//!
//! Data: `data/holidays/*.json`, made once (see data/SOURCES.md). Outside its years only weekends are known, and
//! [`Calendar::covers`] says so.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::country::Names;
use crate::error::{Error, Result};
use crate::reference::check::{Contradiction, Fault};

mod files;
mod own;

use files::FILES;
pub use own::{OwnDay, OwnDayKind, TimeLimits};

/// A public holiday (Reg. 1182/71 Art. 2(1)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// What it is called.
    pub name: Names,
    /// The regions that keep it, as calendar codes such as `DE-BY`; empty when the whole country does.
    #[serde(default)]
    pub regions: Vec<String>,
    /// By which law or decree, where the controller entered the day; none for a day of the calendar.
    #[serde(default)]
    pub own: Option<String>,
}

/// The code and name of a calendar that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CalendarName {
    /// `DE`, or `DE-BY` for a region (ISO 3166-1, 3166-2).
    pub code: String,
    /// Name of the country, or of the region.
    pub name: Names,
    /// The country's code when this is a region.
    pub country: Option<String>,
}

/// The working days of the place where the action is to be taken (Reg. 1182/71 Art. 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// `DE`, or `DE-BY` for a region.
    pub code: String,
    /// The country's code; equal to `code` for a national calendar.
    pub country: String,
    /// Name of the country, or of the region.
    pub name: Names,
    /// Where the holidays come from.
    pub source: String,
    /// The day on which the data was made.
    pub generated_on: NaiveDate,
    /// First year for which holidays are known.
    pub first_year: i32,
    /// Last year for which holidays are known.
    pub last_year: i32,
    days: BTreeMap<NaiveDate, Holiday>,
    regions: Vec<String>,
    own: Vec<OwnDay>,
}

impl Calendar {
    /// The calendar of `DE`, `DE-BY`, …; `calendar_unknown` when there is none. Case does not matter.
    pub fn of(code: &str) -> Result<&'static Self> {
        let code = code.trim().to_ascii_uppercase();
        let unknown = || Error::invalid("calendar_unknown").with("calendar", code.as_str());
        let country = code.get(..2).ok_or_else(unknown)?;
        let place = FILES.iter().position(|(name, _)| *name == country).ok_or_else(unknown)?;
        country_calendars(place)?.iter().find(|calendar| calendar.code == code).ok_or_else(unknown)
    }

    /// Reads a country's file, and refuses one that contradicts itself: the country's calendar and those of its regions.
    ///
    /// # Errors
    /// Every contradiction found.
    pub fn read(code: &str, text: &str) -> std::result::Result<Vec<Self>, Vec<Contradiction>> {
        let file: CountryFile =
            serde_json::from_str(text).map_err(|error| Contradiction::unreadable(&error))?;
        let found = file.contradictions(code);
        if found.is_empty() { Ok(file.calendars()) } else { Err(found) }
    }

    /// How many public holidays are known in a year.
    #[must_use]
    pub fn holidays_in(&self, year: i32) -> usize {
        self.days.keys().filter(|day| day.year() == year).count()
    }

    /// This calendar with the days that a controller entered for it.
    #[must_use]
    pub fn with(&'static self, own: &[OwnDay]) -> Cow<'static, Self> {
        if own.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut all = self.clone();
        for day in own.iter().filter(|day| day.concerns(&self.code)) {
            let Some(date) = day.day() else { continue };
            match day.kind {
                OwnDayKind::PublicHoliday => {
                    let name = Names {
                        en: day.name.clone(),
                        de: day.name.clone(),
                        fr: day.name.clone(),
                        native: None,
                    };
                    let own = Some(day.source.clone());
                    let holiday = Holiday { date, name, regions: Vec::new(), own };
                    all.days.entry(date).or_insert(holiday);
                }
                OwnDayKind::WorkingDay => {
                    all.days.remove(&date);
                }
                OwnDayKind::Closed => {}
            }
        }
        all.own = own.to_vec();
        Cow::Owned(all)
    }

    /// What the controller entered for this day.
    #[must_use]
    pub fn own_day(&self, date: NaiveDate, kind: OwnDayKind) -> Option<&OwnDay> {
        let meant = |day: &&OwnDay| day.day() == Some(date) && day.kind == kind && day.concerns(&self.code);
        self.own.iter().find(meant)
    }

    /// All calendars: countries by code, each followed by its regions.
    pub fn list() -> Result<Vec<CalendarName>> {
        let mut names = Vec::new();
        for place in 0..FILES.len() {
            for calendar in country_calendars(place)? {
                names.push(CalendarName {
                    code: calendar.code.clone(),
                    name: calendar.name.clone(),
                    country: calendar.is_regional().then(|| calendar.country.clone()),
                });
            }
        }
        Ok(names)
    }

    /// Whether holidays of this day's year are known; if not, only weekends are.
    #[must_use]
    pub fn covers(&self, date: NaiveDate) -> bool {
        (self.first_year..=self.last_year).contains(&date.year())
    }

    /// The public holiday on this day.
    #[must_use]
    pub fn holiday(&self, date: NaiveDate) -> Option<&Holiday> {
        self.days.get(&date)
    }

    /// All public holidays, in order.
    pub fn holidays(&self) -> impl Iterator<Item = &Holiday> {
        self.days.values()
    }

    /// Neither Saturday nor Sunday nor a public holiday (Reg. 1182/71 Art. 2(2)); see [`Calendar::covers`].
    #[must_use]
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !is_weekend(date) && self.holiday(date).is_none()
    }

    /// The day itself when it is a working day, else the next one (Reg. 1182/71 Art. 3(4)).
    #[must_use]
    pub fn working_day_from(&self, date: NaiveDate) -> Option<NaiveDate> {
        date.iter_days().find(|day| self.is_working_day(*day))
    }

    /// Whether this is a region's calendar: the country's holidays and its own.
    #[must_use]
    pub fn is_regional(&self) -> bool {
        self.code != self.country
    }

    /// The country's own calendar; this one when it is national.
    pub fn national(&self) -> Result<Cow<'static, Self>> {
        Ok(Self::of(&self.country)?.with(&self.own))
    }

    /// Calendars of this country's regions, by code; none for a regional calendar.
    pub fn regional(&self) -> Result<Vec<Cow<'static, Self>>> {
        self.regions.iter().map(|code| Ok(Self::of(code)?.with(&self.own))).collect()
    }
}

/// Saturday or Sunday: never a working day (Reg. 1182/71 Art. 2(2)).
#[must_use]
pub fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The shape of one file of data/holidays.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryFile {
    code: String,
    name: Names,
    source: String,
    generated_on: NaiveDate,
    first_year: i32,
    last_year: i32,
    regions: Vec<RegionName>,
    days: Vec<Holiday>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RegionName {
    code: String,
    name: Names,
}

impl CountryFile {
    fn contradictions(&self, expected_code: &str) -> Vec<Contradiction> {
        let mut found = Vec::new();
        let mut add = |wrong: bool, at: &str, what| {
            if wrong {
                found.push(Contradiction::at(at, what));
            }
        };
        add(self.code != expected_code, expected_code, Fault::Unknown);
        add(self.source.trim().is_empty(), &self.code, Fault::NoSource);
        add(!self.name.is_whole(), &self.code, Fault::NoName);
        add(self.first_year > self.last_year, &self.code, Fault::EndsBeforeItStarts);
        for region in &self.regions {
            let own = self.regions.iter().filter(|other| other.code == region.code).count() == 1;
            add(!own, &region.code, Fault::Overlap);
            add(!region.code.starts_with(&format!("{}-", self.code)), &region.code, Fault::Unknown);
            add(!region.name.is_whole(), &region.code, Fault::NoName);
        }
        for pair in self.days.windows(2) {
            if let [before, after] = pair {
                // Twice, or out of order.
                add(before.date >= after.date, &after.date.to_string(), Fault::Overlap);
            }
        }
        for holiday in &self.days {
            let at = holiday.date.to_string();
            let is_known = |code: &String| self.regions.iter().any(|region| region.code == *code);
            let years = self.first_year..=self.last_year;
            add(!years.contains(&holiday.date.year()), &at, Fault::WrongDates);
            add(!holiday.regions.iter().all(is_known), &at, Fault::Unknown);
            add(!holiday.name.is_whole(), &at, Fault::NoName);
        }
        for year in self.first_year..=self.last_year {
            let any = self.days.iter().any(|holiday| holiday.date.year() == year);
            add(!any, &year.to_string(), Fault::Missing);
        }
        found
    }

    fn calendar(&self, code: &str, name: &Names, regions: Vec<String>) -> Calendar {
        let kept = |holiday: &&Holiday| {
            holiday.regions.is_empty() || holiday.regions.iter().any(|region| region == code)
        };
        Calendar {
            code: code.to_owned(),
            country: self.code.clone(),
            name: name.clone(),
            source: self.source.clone(),
            generated_on: self.generated_on,
            first_year: self.first_year,
            last_year: self.last_year,
            days: self.days.iter().filter(kept).map(|holiday| (holiday.date, holiday.clone())).collect(),
            regions,
            own: Vec::new(),
        }
    }

    fn calendars(&self) -> Vec<Calendar> {
        let mut codes: Vec<String> = self.regions.iter().map(|region| region.code.clone()).collect();
        codes.sort();
        let mut all = vec![self.calendar(&self.code, &self.name, codes)];
        all.extend(self.regions.iter().map(|region| self.calendar(&region.code, &region.name, Vec::new())));
        all.sort_by(|a, b| a.code.cmp(&b.code));
        all
    }
}

/// The calendars of the country at this place of [`FILES`], parsed once; a file that contradicts itself is not used.
fn country_calendars(place: usize) -> Result<&'static [Calendar]> {
    static PARSED: [OnceLock<Option<Vec<Calendar>>>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    let (Some((code, json)), Some(parsed)) = (FILES.get(place), PARSED.get(place)) else {
        return Err(Error::bug("calendar"));
    };
    parsed
        .get_or_init(|| Calendar::read(code, json).ok())
        .as_deref()
        .ok_or_else(|| Error::bug("data/holidays"))
}

#[cfg(test)]
mod tests;
