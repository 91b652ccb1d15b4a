//! The commands for the countries of the world as they stand under Chapter V: each decision with its days and its source;
//! and the statement that data go to none of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::api::Nothing;
use crate::api::reference::CountriesArgs;
use crate::api::register::day;
use crate::country::{AdequacyDecision, Country};
use crate::desk::Desk;
use crate::error::Result;
use crate::moment::Moment;
use crate::register::{Op, Touched};
use crate::words::Lang;

/// An adequacy decision as a reader sees it (Art. 45(3)).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DecisionView {
    /// Number of the decision and of those that amended it.
    pub decision: String,
    /// Day of adoption.
    pub adopted_on: NaiveDate,
    /// First day on which it can be relied on.
    pub valid_from: NaiveDate,
    /// Last day on which it can be relied on; none: until repealed.
    pub valid_to: Option<NaiveDate>,
    /// For a limited decision, what it covers, in the language asked for; empty for a full one.
    pub condition: String,
    /// Whether it is not confirmed that the EEA Agreement takes it over.
    pub eea_unconfirmed: bool,
    /// Whether it holds on the day asked for.
    pub holds: bool,
}

/// A country or international organisation with its standing, on a day, and where that was read (Art. 44, 45).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CountryView {
    /// ISO code, or the code of an international organisation.
    pub code: String,
    /// Name in the language asked for.
    pub name: String,
    /// `member`, `adequate`, `adequate_limited` or `third`, as of the day.
    pub status: String,
    /// Name of the EU state of which it is a territory; empty for others.
    pub territory_of: String,
    /// The decision, also when it holds on other days only.
    pub decision: Option<DecisionView>,
    /// Where this was read.
    pub source: String,
}

/// The world on one day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct World {
    /// The day for which the standing holds, ISO.
    pub as_of: String,
    /// Countries by name, then international organisations.
    pub items: Vec<CountryView>,
}

pub(super) fn world(_: &Desk, moment: &Moment, args: CountriesArgs) -> Result<World> {
    let as_of = day(&args.as_of, moment)?;
    let view = |country: &Country| view(country, as_of, moment.lang);
    let mut items: Vec<_> = Country::all().iter().map(view).collect();
    items.sort_by_cached_key(|country| crate::search::fold(&country.name));
    items.extend(Country::international_organisations().iter().map(view));
    Ok(World { as_of: as_of.to_string(), items })
}

/// Answers "none" in every activity that has not said whether it transfers data (Art. 30(1)(e)); one step to undo.
pub(super) fn state_none(desk: &Desk, moment: &Moment, _: Nothing) -> Result<Touched> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let (_, touched) = register.change(Op::RecordSaved, moment, |change| {
            for activity in snapshot.activities.by_reference() {
                if activity.transfers.is_open() {
                    let mut answered = activity.clone();
                    answered.transfers = Answer::None;
                    change.put(&answered)?;
                }
            }
            Ok(())
        })?;
        Ok(touched)
    })
}

fn view(country: &Country, as_of: NaiveDate, lang: Lang) -> CountryView {
    let state = country.territory_of.as_deref().and_then(Country::of);
    CountryView {
        code: country.code.clone(),
        name: country.name.in_lang(lang).to_owned(),
        status: country.status(as_of).code().to_owned(),
        territory_of: state.map(|state| state.name.in_lang(lang).to_owned()).unwrap_or_default(),
        decision: country.adequacy.as_ref().map(|decision| decided(decision, as_of, lang)),
        source: country.source.clone(),
    }
}

fn decided(decision: &AdequacyDecision, as_of: NaiveDate, lang: Lang) -> DecisionView {
    DecisionView {
        decision: decision.decision.clone(),
        adopted_on: decision.adopted_on,
        valid_from: decision.valid_from,
        valid_to: decision.valid_to,
        condition: decision
            .condition
            .as_ref()
            .map(|names| names.in_lang(lang).to_owned())
            .unwrap_or_default(),
        eea_unconfirmed: decision.eea_unconfirmed,
        holds: decision.holds_on(as_of),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(code: &str, as_of: &str) -> (String, Option<bool>) {
        let country = Country::of(code).expect("a country of the list");
        let seen = view(country, as_of.parse().expect("a day"), Lang::En);
        (seen.status, seen.decision.map(|decision| decision.holds))
    }

    #[test]
    fn a_decision_is_shown_with_its_days_also_when_it_no_longer_holds() {
        assert_eq!(
            standing("GB", "2026-11-23"),
            ("adequate".into(), Some(true)),
            "it holds until 2031-12-27"
        );
        assert_eq!(
            standing("GB", "2032-01-01"),
            ("third".into(), Some(false)),
            "it has ended, and is still told of"
        );
        assert_eq!(standing("BR", "2026-01-20"), ("third".into(), Some(false)), "it has not begun");
        assert_eq!(standing("RU", "2026-11-23"), ("third".into(), None), "there never was one");
    }

    #[test]
    fn a_territory_names_its_state_and_every_country_its_source() {
        let reunion = view(Country::of("RE").expect("Réunion"), NaiveDate::MAX, Lang::De);
        assert_eq!(reunion.territory_of, "Frankreich", "in the reader's language");
        for country in Country::all() {
            assert!(
                !country.source.is_empty(),
                "{}: whoever relies on it must be able to look it up",
                country.code
            );
        }
    }
}
