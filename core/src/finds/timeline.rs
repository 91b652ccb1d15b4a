//! When what was found happened: the records by their dates, and those without one (Art. 15(3)).

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Searched;
use crate::collect::mapping;
use crate::package::dates;
use crate::package::paths::as_text;
use crate::store::records::CollectedRecord;

/// By what a column was taken for a date of something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DateSign {
    /// Its mapping says that it starts a storage period.
    Retention,
    /// Its name.
    Name,
    /// Its value.
    Value,
}

/// One day on which something of a record happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: NaiveDate,
    /// The columns that say so.
    pub columns: Vec<String>,
    /// By what.
    pub sign: DateSign,
}

/// Kinds of data that look like dates and say nothing of when something happened.
const NO_EVENT: &[&str] = &[
    "date_of_birth",
    "age",
    "telephone_number",
    "customer_number",
    "record_identifier",
    "postcode",
    "payment_data",
];
/// Kinds of data that are dates by their name.
const EVENT: &[&str] = &["timestamp", "login_record", "consent_record"];

/// The days of a record, each once, the earliest first.
#[must_use]
pub fn days(export: &Searched<'_>, record: &CollectedRecord) -> Vec<Day> {
    let mut found: BTreeMap<NaiveDate, Day> = BTreeMap::new();
    Searched::each_value(record, &mut |path, _, value| {
        if export.is_left_out(path) {
            return;
        }
        let text = as_text(value);
        if text.len() < 8 || text.len() > 40 {
            return;
        }
        let Some(on) = dates::parse(&text) else { return };
        let Some(sign) = sign(export, path, &text) else { return };
        let day = found.entry(on).or_insert_with(|| Day { on, columns: Vec::new(), sign });
        day.sign = day.sign.min(sign);
        if !day.columns.iter().any(|known| known == path) {
            day.columns.push(path.to_owned());
        }
    });
    found.into_values().collect()
}

fn sign(export: &Searched<'_>, path: &str, text: &str) -> Option<DateSign> {
    if export.mapping(path).is_some_and(|mapping| mapping.starts_retention.is_some()) {
        return Some(DateSign::Retention);
    }
    let kind = export.kind(path);
    let last = mapping::words(path).pop().unwrap_or_default();
    if NO_EVENT.contains(&kind.as_str()) {
        return None;
    }
    if EVENT.contains(&kind.as_str()) || matches!(last.as_str(), "at" | "on" | "am" | "le" | "date" | "datum")
    {
        return Some(DateSign::Name);
    }
    // A long number may be a Unix time, or anything else: only a name tells.
    let digits_only = text.trim().bytes().all(|byte| byte.is_ascii_digit());
    (!digits_only).then_some(DateSign::Value)
}

/// How many records have their day in one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MonthCount {
    /// The month, `2026-11`.
    pub month: String,
    /// Days of records in it.
    pub count: u64,
}

/// The months between the first and the last day, empty ones too, so that a chart shows gaps as gaps.
#[must_use]
pub fn months(days: impl Iterator<Item = NaiveDate>) -> Vec<MonthCount> {
    let mut counts: BTreeMap<(i32, u32), u64> = BTreeMap::new();
    for day in days {
        *counts.entry((day.year(), day.month())).or_default() += 1;
    }
    let (Some(first), Some(last)) = (counts.keys().next().copied(), counts.keys().next_back().copied())
    else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let (mut year, mut month) = first;
    while (year, month) <= last {
        let count = counts.get(&(year, month)).copied().unwrap_or(0);
        all.push(MonthCount { month: format!("{year:04}-{month:02}"), count });
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    all
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::request::Collection;
    use crate::snapshot::Snapshot;

    #[test]
    fn a_record_has_the_days_that_its_columns_tell() {
        let (snapshot, collection) = (Snapshot::default(), Collection::default());
        let record = CollectedRecord {
            n: 1,
            position: String::new(),
            matched_by: String::new(),
            record: json!({
                "created_at": "2024-03-01T10:00:00Z", "seen": "01.03.2024", "date_of_birth": "1980-01-01",
                "customer_no": "1795420800", "updated_at": 1_795_420_800
            }),
        };
        let export = Searched::new(&snapshot, &collection, Vec::new());
        let found: Vec<_> =
            days(&export, &record).into_iter().map(|day| (day.on.to_string(), day.columns)).collect();
        let wanted = [
            ("2024-03-01".to_owned(), vec!["created_at".to_owned(), "seen".to_owned()]),
            ("2026-11-23".to_owned(), vec!["updated_at".to_owned()]),
        ];
        assert_eq!(found, wanted, "a birthday is no event, and a customer number no time");
    }

    #[test]
    fn a_month_without_anything_is_shown_as_such() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let all = months([day("2025-11-30"), day("2026-01-02"), day("2026-01-03")].into_iter());
        let shown: Vec<_> = all.iter().map(|one| (one.month.as_str(), one.count)).collect();
        assert_eq!(shown, [("2025-11", 1), ("2025-12", 0), ("2026-01", 2)], "over the turn of the year");
    }
}
