//! The transfer radar: which countries changed their standing between two days, which decisions end soon, and whom it
//! hits (Art. 45(3) to (5)).

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::listing::{self, TransferRow};
use super::verdict::{Standing, country_name};
use crate::country::{Country, CountryStatus};
use crate::error::Result;
use crate::report::words::term;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Words;

/// A country whose status under Chapter V differs between two days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RadarChange {
    /// ISO code.
    pub country: String,
    /// Its name.
    pub name: String,
    /// Status on the first day: `member`, `adequate`, `adequate_limited` or `third`.
    pub before: String,
    /// The same in words.
    pub before_words: String,
    /// Status on the second day.
    pub after: String,
    /// The same in words.
    pub after_words: String,
    /// The decision that came, ended or changed.
    pub decision: String,
    /// First day on which the new status holds.
    pub changed_on: NaiveDate,
    /// Transfers to this country.
    pub hits: Vec<RadarHit>,
}

/// A transfer that a change hits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RadarHit {
    /// Kind of the record.
    pub noun: Noun,
    /// Its identifier.
    pub subject_id: String,
    /// Its reference.
    pub subject_ref: String,
    /// Its name.
    pub subject_name: String,
    /// Identifier of the recipient; empty when not linked.
    pub recipient_id: String,
    /// The recipient.
    pub recipient: String,
    /// How the transfer stood on the first day.
    pub before: Standing,
    /// How it stands on the second.
    pub after: Standing,
    /// Whether an instrument is on file for the day on which the decision falls.
    pub has_fallback: bool,
}

/// A decision that ends within the time asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RadarEnding {
    /// ISO code.
    pub country: String,
    /// Its name.
    pub name: String,
    /// The decision.
    pub decision: String,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Transfers to this country, judged before and after that day.
    pub hits: Vec<RadarHit>,
}

/// What the radar found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Radar {
    /// The first day.
    pub from: NaiveDate,
    /// The second day.
    pub to: NaiveDate,
    /// Countries whose status changed, by name.
    pub changes: Vec<RadarChange>,
    /// Decisions that end within the time asked for after the second day, the next first.
    pub endings: Vec<RadarEnding>,
}

/// Compares two days, and looks ahead from the second.
///
/// # Errors
/// Bug when the bundled law is broken.
pub fn radar(
    snapshot: &Snapshot,
    (from, to): (NaiveDate, NaiveDate),
    ahead: Months,
    words: &Words,
) -> Result<Radar> {
    let all = || Country::all().iter().chain(Country::international_organisations());
    let (before, after) = (listing::rows(snapshot, from, words)?, listing::rows(snapshot, to, words)?);
    let mut changes: Vec<_> = all()
        .filter_map(|country| {
            let (was, is) = (country.status(from), country.status(to));
            (was != is && was.code() != is.code()).then(|| RadarChange {
                country: country.code.clone(),
                name: country_name(&country.code, words),
                before_words: term(words, "country-status", was.code()),
                before: was.code().to_owned(),
                after_words: term(words, "country-status", is.code()),
                after: is.code().to_owned(),
                decision: decision_of(&is).or_else(|| decision_of(&was)).unwrap_or_default(),
                changed_on: turn(country, from, to),
                hits: hits(&country.code, &before, &after),
            })
        })
        .collect();
    changes.sort_by_cached_key(|change| crate::search::fold(&change.name));
    let horizon = to.checked_add_months(ahead).unwrap_or(to);
    let mut endings = Vec::new();
    for country in all() {
        let Some(decision) = &country.adequacy else { continue };
        let Some(ends_on) = decision.valid_to.filter(|last| to <= *last && *last <= horizon) else {
            continue;
        };
        let later = listing::rows(snapshot, ends_on.succ_opt().unwrap_or(ends_on), words)?;
        endings.push(RadarEnding {
            country: country.code.clone(),
            name: country_name(&country.code, words),
            decision: decision.decision.clone(),
            ends_on,
            hits: hits(&country.code, &after, &later),
        });
    }
    endings.sort_by_key(|ending| ending.ends_on);
    Ok(Radar { from, to, changes, endings })
}

fn decision_of(status: &CountryStatus) -> Option<String> {
    match status {
        CountryStatus::Adequate { decision } | CountryStatus::AdequateLimited { decision, .. } => {
            Some(decision.decision.clone())
        }
        CountryStatus::Third { other_time } => other_time.as_ref().map(|one| one.decision.clone()),
        CountryStatus::Member { .. } => None,
    }
}

/// First day after `from` on which the country stands as on `to`: one of the days that its data name.
fn turn(country: &Country, from: NaiveDate, to: NaiveDate) -> NaiveDate {
    let decision = country.adequacy.as_ref();
    let next = |day: Option<NaiveDate>| day.and_then(|day| day.succ_opt());
    let days = [
        decision.map(|one| one.valid_from),
        next(decision.and_then(|one| one.valid_to)),
        country.member_from,
        next(country.member_to),
    ];
    let (first, last) = if from <= to { (from, to) } else { (to, from) };
    let within = days.into_iter().flatten().filter(|day| first < *day && *day <= last);
    within.max().unwrap_or(to)
}

fn hits(country: &str, before: &[TransferRow], after: &[TransferRow]) -> Vec<RadarHit> {
    let stood: BTreeMap<&str, Standing> = before
        .iter()
        .filter(|row| row.country.eq_ignore_ascii_case(country))
        .map(|row| (row.key.as_str(), row.standing))
        .collect();
    let there = after.iter().filter(|row| row.country.eq_ignore_ascii_case(country));
    there
        .map(|row| RadarHit {
            noun: row.noun,
            subject_id: row.subject_id.clone(),
            subject_ref: row.subject_ref.clone(),
            subject_name: row.subject_name.clone(),
            recipient_id: row.recipient_id.clone(),
            recipient: row.recipient.clone(),
            before: stood.get(row.key.as_str()).copied().unwrap_or(row.standing),
            after: row.standing,
            has_fallback: row.has_fallback,
        })
        .collect()
}
