//! Reading a date out of a system's export, only where it can be read in one way, and saying it.

use chrono::{DateTime, Datelike, NaiveDate};

use crate::words::Words;

/// The civil day of a value: ISO 8601, `31.12.2026`, `31/12/2026` where only one order is possible, or a Unix time in
/// seconds or milliseconds. None when it is no date, or could be two.
pub(crate) fn parse(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    if !text.is_ascii() {
        return None;
    }
    unix(text).or_else(|| {
        let day = text.split(['T', ' ']).next().unwrap_or(text);
        let separator = day.chars().find(|c| !c.is_ascii_digit())?;
        let mut parts = day.split(separator);
        let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let number = |text: &str| text.parse::<u32>().ok();
        let (a, b) = (number(first)?, number(second)?);
        match (separator, first.len(), third.len()) {
            ('-' | '/', 4, 1..=2) => NaiveDate::from_ymd_opt(first.parse().ok()?, b, number(third)?),
            ('.', 1..=2, 4) => NaiveDate::from_ymd_opt(third.parse().ok()?, b, a),
            ('/' | '-', 1..=2, 4) => day_or_month_first(a, b, third.parse().ok()?),
            _ => None,
        }
    })
}

fn day_or_month_first(a: u32, b: u32, year: i32) -> Option<NaiveDate> {
    match (NaiveDate::from_ymd_opt(year, b, a), NaiveDate::from_ymd_opt(year, a, b)) {
        (Some(day_first), Some(month_first)) => (day_first == month_first).then_some(day_first),
        (found, None) | (None, found) => found,
    }
}

fn unix(text: &str) -> Option<NaiveDate> {
    let number: i64 = text.parse().ok()?;
    let seconds = match text.len() {
        9..=10 => number,
        12..=13 => number / 1000,
        _ => return None,
    };
    // Shorter figures are customer numbers rather than times before the computer age.
    DateTime::from_timestamp(seconds, 0).map(|at| at.date_naive()).filter(|day| day.year() >= 1985)
}

/// The day in words of the language: "23 November 2026", "23. November 2026", "23 novembre 2026".
pub(crate) fn long(words: &Words, date: NaiveDate) -> String {
    let month = words.say(&format!("month-{}", date.month()));
    let args = [
        ("day", i64::from(date.day()).into()),
        ("month", month.into()),
        ("year", date.year().to_string().into()),
    ];
    words.say_with("package-date", &args)
}

/// An ISO date of the register in words; as it stands when it is none.
pub(crate) fn long_iso(words: &Words, iso: &str) -> String {
    iso.get(..10).and_then(|day| day.parse().ok()).map_or_else(|| iso.to_owned(), |day| long(words, day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn a_date_is_read_where_one_reading_is_possible() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23);
        for text in [
            "2026-11-23",
            "2026-11-23T08:15:00Z",
            "2026-11-23 08:15:00",
            "2026/11/23",
            "23.11.2026",
            "23.11.2026 08:15",
            "23/11/2026",
            "11/23/2026",
            "23-11-2026",
            " 2026-11-23 ",
            "1795420800",
            "1795420800000",
        ] {
            assert_eq!(parse(text), day, "{text:?} has one reading");
        }
        assert_eq!(parse("05/05/2026"), NaiveDate::from_ymd_opt(2026, 5, 5), "both orders are the same day");
        for text in
            ["05/06/2026", "31.02.2026", "2026-11", "", "yesterday", "12345", "1/2/3/4", "١/٢/٢٠٢٦", "--"]
        {
            assert_eq!(parse(text), None, "{text:?} is no date, or could be two");
        }
    }

    #[test]
    fn a_day_is_said_in_three_languages() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        assert_eq!(long(Words::of(Lang::En), day), "1 November 2026", "English");
        assert_eq!(long(Words::of(Lang::De), day), "1. November 2026", "German");
        assert_eq!(long(Words::of(Lang::Fr), day), "1er novembre 2026", "French says the first");
    }
}
