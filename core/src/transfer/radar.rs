//! The transfer radar: which countries changed their standing between two days, which decisions end soon, and whom it
//! hits (Art. 45(3) to (5)).

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::law::TransferLaw;
use super::listing::{self, Subject};
use super::verdict::{self, Facts, Standing, country_name};
use crate::country::{Country, CountryStatus};
use crate::error::Result;
use crate::notice::Notice;
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
    /// Identifier of the transfer within the record; empty for a country that a notice names.
    pub transfer_id: String,
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
    let flows = Flows::of(snapshot)?;
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
                hits: flows.hits(&country.code, from, to),
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
        endings.push(RadarEnding {
            country: country.code.clone(),
            name: country_name(&country.code, words),
            decision: decision.decision.clone(),
            ends_on,
            hits: flows.hits(&country.code, to, ends_on.succ_opt().unwrap_or(ends_on)),
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

/// The transfers of a register by the country to which they go, not judged yet: only those that a change hits need be.
struct Flows<'a> {
    law: &'static TransferLaw,
    by_country: BTreeMap<String, Vec<(Subject<'a>, Facts<'a>)>>,
    noticed: Vec<(&'a Notice, &'a str)>,
}

impl<'a> Flows<'a> {
    fn of(snapshot: &'a Snapshot) -> Result<Self> {
        let mut by_country: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for subject in listing::subjects(snapshot) {
            let home = listing::home_of(snapshot, subject.controller_id);
            for transfer in subject.transfers {
                let facts = listing::facts(snapshot, transfer, subject.record, home);
                by_country.entry(transfer.country.to_ascii_uppercase()).or_default().push((subject, facts));
            }
        }
        Ok(Self { law: TransferLaw::bundled()?, by_country, noticed: listing::only_noticed(snapshot) })
    }

    /// The transfers to a country with their judgement on two days, the greatest risk on the second first.
    fn hits(&self, country: &str, before: NaiveDate, after: NaiveDate) -> Vec<RadarHit> {
        let there = self.by_country.get(country).into_iter().flatten();
        let recorded = there.map(|(subject, facts)| {
            let on = |day| verdict::judge(*facts, self.law, day).standing;
            RadarHit {
                noun: subject.noun,
                subject_id: subject.id.to_owned(),
                subject_ref: subject.reference.to_owned(),
                subject_name: subject.name.to_owned(),
                transfer_id: facts.transfer.id.clone(),
                recipient_id: facts.transfer.recipient_id.clone(),
                recipient: facts.recipient.map(|one| one.label().to_owned()).unwrap_or_default(),
                before: on(before),
                after: on(after),
                has_fallback: !facts.transfer.fallback_instrument_id.is_empty(),
            }
        });
        let named = self.noticed.iter().filter(|(_, code)| code.eq_ignore_ascii_case(country));
        let named = named.map(|(notice, code)| RadarHit {
            noun: Noun::Notice,
            subject_id: notice.id.clone(),
            subject_ref: notice.reference.clone(),
            subject_name: notice.title.clone(),
            transfer_id: String::new(),
            recipient_id: String::new(),
            recipient: String::new(),
            before: listing::of_noticed_country(code, before).standing,
            after: listing::of_noticed_country(code, after).standing,
            has_fallback: false,
        });
        let mut hits: Vec<_> = recorded.chain(named).collect();
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.after));
        hits
    }
}
