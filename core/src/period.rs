//! The envisaged length of storage as an ISO 8601 duration (Art. 13(2)(a), 15(1)(d), 30(1)(f)).
//!
//! These are the controller's own maximum periods: month ends clamp, but nothing rolls to a next working day.
//! Regulation 1182/71 speaks of periods set by acts of the Union; rolling later would exceed the promise.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::words::Words;

/// A civil length of time in years, months, weeks and days, as in the envisaged time limits of Art. 30(1)(f).
///
/// Text and JSON: ISO 8601 such as `P1Y`, `P1M`, `P90D`, `P2W`, `P1Y6M`, `P0D`. Units are kept as written (`P12M` does
/// not become `P1Y`), because a policy quotes them. Hours are not taken: storage ends on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub struct Period {
    /// Whole years.
    pub years: u32,
    /// Whole months.
    pub months: u32,
    /// Weeks of seven days.
    pub weeks: u32,
    /// Days.
    pub days: u32,
}

impl Period {
    /// Largest number of one unit; longer promises are typing errors.
    pub const MAX_COUNT: u32 = 9999;

    const ZERO: Self = Self { years: 0, months: 0, weeks: 0, days: 0 };

    /// Reads an ISO 8601 duration; `period_malformed` or `period_with_time` when it is none we can take.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        let malformed = || Error::invalid("period_malformed").with("text", text);
        let rest = text.strip_prefix('P').ok_or_else(malformed)?;
        if rest.contains('T') {
            return Err(Error::invalid("period_with_time").with("text", text));
        }
        let mut period = Self::ZERO;
        let mut number = String::new();
        // Position of the last unit read: units come once each, and in this order.
        let mut reached = 0;
        for letter in rest.chars() {
            if letter.is_ascii_digit() {
                number.push(letter);
                continue;
            }
            let (place, slot) = match letter {
                'Y' => (1, &mut period.years),
                'M' => (2, &mut period.months),
                'W' => (3, &mut period.weeks),
                'D' => (4, &mut period.days),
                _ => return Err(malformed()),
            };
            if place <= reached {
                return Err(malformed());
            }
            reached = place;
            let count: u32 = number.parse().map_err(|_| malformed())?;
            if count > Self::MAX_COUNT {
                return Err(malformed());
            }
            *slot = count;
            number.clear();
        }
        if reached == 0 || !number.is_empty() {
            return Err(malformed());
        }
        Ok(period)
    }

    /// The day on which the period ends that starts on `start_on`: years and months first (a day that the month does
    /// not have becomes its last), then weeks and days. `None` outside the calendar's range.
    #[must_use]
    pub fn add_to(&self, start_on: NaiveDate) -> Option<NaiveDate> {
        let months = self.years.checked_mul(12)?.checked_add(self.months)?;
        let days = u64::from(self.weeks) * 7 + u64::from(self.days);
        start_on.checked_add_months(Months::new(months))?.checked_add_days(Days::new(days))
    }

    /// The day that lies this period before `end_on`, months first as in [`Period::add_to`].
    #[must_use]
    pub fn subtract_from(&self, end_on: NaiveDate) -> Option<NaiveDate> {
        let months = self.years.checked_mul(12)?.checked_add(self.months)?;
        let days = u64::from(self.weeks) * 7 + u64::from(self.days);
        end_on.checked_sub_months(Months::new(months))?.checked_sub_days(Days::new(days))
    }

    /// Whether this is no time at all (`P0D`).
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.parts().iter().all(|(_, count)| *count == 0)
    }

    /// The period in words: "1 month", "1 Monat", "1 mois"; "1 year and 6 months".
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        let mut said: Vec<String> = self
            .parts()
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| words.say_with(id, &[("count", i64::from(count).into())]))
            .collect();
        let Some(last) = said.pop() else {
            return words.say_with("period-days", &[("count", 0_i64.into())]);
        };
        if said.is_empty() {
            return last;
        }
        words.say_with("period-and", &[("first", said.join(", ").into()), ("last", last.into())])
    }

    fn parts(&self) -> [(&'static str, u32); 4] {
        [
            ("period-years", self.years),
            ("period-months", self.months),
            ("period-weeks", self.weeks),
            ("period-days", self.days),
        ]
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_zero() {
            return f.write_str("P0D");
        }
        f.write_str("P")?;
        for (count, unit) in [(self.years, 'Y'), (self.months, 'M'), (self.weeks, 'W'), (self.days, 'D')] {
            if count > 0 {
                write!(f, "{count}{unit}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Period {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Period {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn ends(period: &str, start_on: &str) -> NaiveDate {
        Period::parse(period).unwrap().add_to(day(start_on)).unwrap()
    }

    #[test]
    fn ac_25_retention_clamps_at_month_ends_and_never_rolls() {
        assert_eq!(ends("P1M", "2026-10-31"), day("2026-11-30"), "November has no 31st");
        assert_eq!(ends("P1M", "2027-01-31"), day("2027-02-28"), "a Sunday stays: the promise is a maximum");
        assert_eq!(ends("P1Y", "2026-11-23"), day("2027-11-23"), "one year later, same date");
        assert_eq!(ends("P1Y", "2024-02-29"), day("2025-02-28"), "2025 is no leap year");
        assert_eq!(ends("P90D", "2026-11-23"), day("2027-02-21"), "days are counted, not months");
        assert_eq!(ends("P30D", "2026-11-23"), day("2026-12-23"), "backup of 30 days");
        assert_eq!(ends("P1M", "2026-11-23"), day("2026-12-23"), "backup of one month");
        assert_eq!(ends("P14D", "2026-11-23"), day("2026-12-07"), "last reminder two weeks after the trial");
        assert_eq!(ends("P2W", "2026-11-23"), day("2026-12-07"), "two weeks are fourteen days");
        assert_eq!(ends("P0D", "2026-11-23"), day("2026-11-23"), "no time at all ends on the day itself");
    }

    #[test]
    fn a_period_is_written_as_it_was_read() {
        for text in ["P1Y", "P1M", "P90D", "P14D", "P2W", "P1Y6M", "P0D", "P12M", "P1Y2M3W4D"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text, "the policy's own unit is kept");
            let json = serde_json::to_string(&Period::parse(text).unwrap()).unwrap();
            assert_eq!(json, format!("\"{text}\""), "in JSON a period is its text");
            assert_eq!(serde_json::from_str::<Period>(&json).unwrap().to_string(), text, "and is read back");
        }
    }

    #[test]
    fn malformed_periods_are_refused_with_their_reason() {
        for text in [
            "", "P", "1Y", "P1", "PY", "P1X", "p1y", "P-1Y", "P1.5Y", "P1D1Y", "P1Y1Y", "P99999D", "P1 Y",
            "PM1", "P١Y",
        ] {
            let error = Period::parse(text).unwrap_err();
            assert_eq!(error.code, "period_malformed", "{text:?} is no duration");
        }
        assert_eq!(Period::parse("PT72H").unwrap_err().code, "period_with_time", "storage ends on a day");
        assert!(serde_json::from_str::<Period>("\"1 year\"").is_err(), "JSON is checked as well");
    }

    #[test]
    fn a_period_beyond_the_calendar_has_no_end() {
        let period = Period::parse("P9999Y").unwrap();
        assert_eq!(period.add_to(NaiveDate::MAX), None, "no panic at the end of time");
    }

    #[test]
    fn periods_are_said_in_three_languages() {
        let say = |text: &str, lang| Period::parse(text).unwrap().in_words(Words::of(lang));
        assert_eq!(say("P1M", Lang::En), "1 month", "singular");
        assert_eq!(say("P1M", Lang::De), "1 Monat", "singular");
        assert_eq!(say("P1M", Lang::Fr), "1 mois", "mois has one form");
        assert_eq!(say("P1Y6M", Lang::En), "1 year and 6 months", "two units");
        assert_eq!(say("P1Y6M", Lang::De), "1 Jahr und 6 Monate", "two units");
        assert_eq!(say("P1Y6M", Lang::Fr), "1 an et 6 mois", "two units");
        assert_eq!(say("P1Y2M3D", Lang::De), "1 Jahr, 2 Monate und 3 Tage", "three units");
        assert_eq!(say("P90D", Lang::Fr), "90 jours", "plural");
        assert_eq!(say("P0D", Lang::Fr), "0 jour", "French says nought in the singular");
        assert_eq!(say("P0D", Lang::De), "0 Tage", "German in the plural");
        assert_eq!(say("P2W", Lang::En), "2 weeks", "weeks stay weeks");
    }
}
