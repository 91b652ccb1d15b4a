//! Countries and their standing under Chapter V, as of a date (Art. 45).
//!
//! Data: `data/countries.csv` and `data/international_organisations.csv`, sources in data/SOURCES.md. Reference data
//! moves: every decision has the dates from and to which it holds, and every question names its date.

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::reference::check::{self, Contradiction, Fault, Span};
use crate::words::Lang;

/// The name of a thing in each language of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Names {
    /// English.
    pub en: String,
    /// German.
    pub de: String,
    /// French.
    pub fr: String,
    /// In the country's own language, where that is none of the three.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub native: Option<String>,
}

impl Names {
    /// Whether there is a name in each of the three languages.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        Lang::ALL.into_iter().all(|lang| !self.in_lang(lang).trim().is_empty())
    }

    /// The name in this language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::De => &self.de,
            Lang::Fr => &self.fr,
        }
    }
}

/// How the GDPR applies in a country itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Membership {
    /// European Union, with the territories that belong to it and have a code of their own.
    Eu,
    /// Iceland, Liechtenstein, Norway: through the EEA Agreement.
    EeaEfta,
}

/// An adequacy decision of the Commission (Art. 45(3)), with the dates between which it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AdequacyDecision {
    /// Number of the decision and of those that amended it.
    pub decision: String,
    /// Day of adoption.
    pub adopted_on: NaiveDate,
    /// First day on which it can be relied on.
    pub valid_from: NaiveDate,
    /// Last day on which it can be relied on; `None`: until repealed.
    pub valid_to: Option<NaiveDate>,
    /// For a limited decision, the recipients and data that it covers.
    pub condition: Option<Names>,
    /// Whether it is not confirmed that the EEA Agreement takes the decision over: exporters in IS, LI, NO be warned.
    pub eea_unconfirmed: bool,
}

impl AdequacyDecision {
    /// Whether the decision holds on this day.
    #[must_use]
    pub fn holds_on(&self, as_of: NaiveDate) -> bool {
        self.valid_from <= as_of && self.valid_to.is_none_or(|last| as_of <= last)
    }
}

/// A country (ISO 3166-1) or international organisation to which personal data may go (Art. 44).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Country {
    /// Two letters (ISO 3166-1 alpha-2); for an organisation its acronym.
    pub code: String,
    /// Names in the program's languages.
    pub name: Names,
    /// Whether the GDPR applies there itself, and how.
    pub membership: Option<Membership>,
    /// First day of `membership` under the GDPR.
    pub member_from: Option<NaiveDate>,
    /// Last day of `membership`; `None`: it lasts.
    pub member_to: Option<NaiveDate>,
    /// The EU state of which this is a territory, when it has a code of its own (such as Réunion).
    pub territory_of: Option<String>,
    /// The adequacy decision, the latest where there were several.
    pub adequacy: Option<AdequacyDecision>,
    /// Decisions before it, the oldest first; each holds on its own days.
    pub earlier_decisions: Vec<AdequacyDecision>,
    /// Where this was read.
    pub source: String,
    /// Remark of the data's editor, in English.
    pub note: String,
}

/// Where a country stands on a day (Art. 44, 45).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "status", rename_all = "snake_case")]
#[ts(export)]
pub enum CountryStatus {
    /// EU or EEA: no transfer in the sense of Chapter V.
    Member {
        /// How the GDPR applies there.
        membership: Membership,
    },
    /// A decision covers the whole country.
    Adequate {
        /// The decision.
        decision: AdequacyDecision,
    },
    /// A decision covers some recipients or data; somebody must confirm the condition.
    AdequateLimited {
        /// The decision.
        decision: AdequacyDecision,
        /// What it covers.
        condition: Names,
    },
    /// No decision holds: a safeguard (Art. 46) or derogation (Art. 49) is needed.
    Third {
        /// A decision that no longer holds, or not yet.
        other_time: Option<AdequacyDecision>,
    },
}

impl CountryStatus {
    /// `member`, `adequate`, `adequate_limited` or `third`, as in JSON.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Member { .. } => "member",
            Self::Adequate { .. } => "adequate",
            Self::AdequateLimited { .. } => "adequate_limited",
            Self::Third { .. } => "third",
        }
    }

    /// Whether data sent there leave the EEA (Chapter V applies).
    #[must_use]
    pub const fn is_transfer(&self) -> bool {
        !matches!(self, Self::Member { .. })
    }
}

impl Country {
    /// All countries by code.
    #[must_use]
    pub fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Country>> = OnceLock::new();
        ALL.get_or_init(|| Self::read(include_str!("../../data/countries.csv")).unwrap_or_default())
    }

    /// International organisations with a decision of their own, by acronym.
    #[must_use]
    pub fn international_organisations() -> &'static [Self] {
        static ALL: OnceLock<Vec<Country>> = OnceLock::new();
        ALL.get_or_init(|| {
            Self::read(include_str!("../../data/international_organisations.csv")).unwrap_or_default()
        })
    }

    /// The country or international organisation of this code; case does not matter.
    #[must_use]
    pub fn of(code: &str) -> Option<&'static Self> {
        let code = code.trim().to_ascii_uppercase();
        let find = |all: &'static [Self]| all.iter().find(|country| country.code == code);
        find(Self::all()).or_else(|| find(Self::international_organisations()))
    }

    /// The country of this name in any of the three languages, or of this code; case does not matter.
    #[must_use]
    pub fn named(text: &str) -> Option<&'static Self> {
        let wanted = text.trim().to_lowercase();
        let is_named = |country: &&Self| {
            let name = &country.name;
            [&name.en, &name.de, &name.fr].iter().any(|one| one.to_lowercase() == wanted)
        };
        Self::of(text).or_else(|| Self::all().iter().find(is_named))
    }

    /// Whether this is one of the thirty EEA states itself, not a territory of one.
    #[must_use]
    pub fn is_member_state(&self) -> bool {
        self.membership.is_some() && self.member_to.is_none() && self.territory_of.is_none()
    }

    /// Where the country stands on this day.
    #[must_use]
    pub fn status(&self, as_of: NaiveDate) -> CountryStatus {
        let is_member = self.member_from.is_some_and(|first| first <= as_of)
            && self.member_to.is_none_or(|last| as_of <= last);
        if let (Some(membership), true) = (self.membership, is_member) {
            return CountryStatus::Member { membership };
        }
        let Some(decision) = self.decisions().find(|decision| decision.holds_on(as_of)) else {
            return CountryStatus::Third { other_time: self.adequacy.clone() };
        };
        match &decision.condition {
            Some(condition) => {
                CountryStatus::AdequateLimited { decision: decision.clone(), condition: condition.clone() }
            }
            None => CountryStatus::Adequate { decision: decision.clone() },
        }
    }

    /// All decisions on it, the oldest first.
    pub fn decisions(&self) -> impl Iterator<Item = &AdequacyDecision> {
        self.earlier_decisions.iter().chain(&self.adequacy)
    }

    /// Reads a list of countries and refuses one that contradicts itself. Several lines of one country that follow each
    /// other are its decisions over time.
    ///
    /// # Errors
    /// Every contradiction found.
    pub fn read(text: &str) -> std::result::Result<Vec<Self>, Vec<Contradiction>> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let mut lines = Vec::new();
        for (n, line) in reader.deserialize::<Line>().enumerate() {
            let unreadable = |_| vec![Contradiction::at(format!("line {}", n + 2), Fault::Unreadable)];
            lines.push(line.map_err(unreadable)?);
        }
        let mut found: Vec<Contradiction> = lines.iter().flat_map(Line::contradictions).collect();
        let spans = lines.iter().filter_map(|line| Some((line.code.as_str(), line.span()?)));
        found.extend(check::of_spans(spans));
        let mut countries: Vec<Self> = Vec::new();
        for line in lines {
            let next = line.country();
            match countries.last_mut() {
                Some(last) if last.code == next.code => {
                    if last.name != next.name || last.membership != next.membership || next.adequacy.is_none()
                    {
                        found.push(Contradiction::at(&next.code, Fault::Overlap));
                    }
                    last.earlier_decisions.extend(std::mem::replace(&mut last.adequacy, next.adequacy));
                    last.source = next.source;
                    last.note = next.note;
                }
                _ => countries.push(next),
            }
        }
        let twice = countries.windows(2).filter(|pair| pair[0].code >= pair[1].code);
        found.extend(twice.map(|pair| Contradiction::at(&pair[1].code, Fault::Overlap)));
        if found.is_empty() { Ok(countries) } else { Err(found) }
    }
}

/// Where the country or organisation of this code stands on this day; `None` when there is no such code.
#[must_use]
pub fn status(code: &str, as_of: NaiveDate) -> Option<CountryStatus> {
    Country::of(code).map(|country| country.status(as_of))
}

/// One line of the CSV files.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    code: String,
    name_en: String,
    name_de: String,
    name_fr: String,
    membership: Option<Membership>,
    member_from: Option<NaiveDate>,
    member_to: Option<NaiveDate>,
    territory_of: Option<String>,
    decision: String,
    adopted_on: Option<NaiveDate>,
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
    scope: String,
    condition_en: String,
    condition_de: String,
    condition_fr: String,
    eea_unconfirmed: String,
    source: String,
    note: String,
}

impl Line {
    fn span(&self) -> Option<Span> {
        Some(Span { from: self.valid_from?, to: self.valid_to })
    }

    /// What does not go together within the line.
    fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Vec::new();
        let mut add = |wrong: bool, what| {
            if wrong {
                found.push(Contradiction::at(&self.code, what));
            }
        };
        add(self.source.trim().is_empty(), Fault::NoSource);
        let names = [&self.name_en, &self.name_de, &self.name_fr];
        add(self.code.is_empty() || names.iter().any(|name| name.is_empty()), Fault::NoName);
        let conditions = [&self.condition_en, &self.condition_de, &self.condition_fr];
        add(self.scope == "limited" && conditions.iter().any(|text| text.is_empty()), Fault::NoName);
        let decided = !self.decision.is_empty();
        add(decided != (self.scope == "full" || self.scope == "limited"), Fault::Unknown);
        let dated = self.adopted_on.is_some() && self.valid_from.is_some();
        add(decided != dated || (!decided && self.valid_to.is_some()), Fault::WrongDates);
        add(self.adopted_on > self.valid_from, Fault::EndsBeforeItStarts);
        let is_member = self.membership.is_some();
        add(is_member != self.member_from.is_some(), Fault::WrongDates);
        add(
            self.member_to.is_some_and(|last| self.member_from.is_none_or(|first| last < first)),
            Fault::EndsBeforeItStarts,
        );
        found
    }

    fn country(self) -> Country {
        let limited = self.scope == "limited";
        let condition = limited.then_some(Names {
            en: self.condition_en,
            de: self.condition_de,
            fr: self.condition_fr,
            native: None,
        });
        let adequacy = match (self.adopted_on, self.valid_from) {
            (Some(adopted_on), Some(valid_from)) => Some(AdequacyDecision {
                decision: self.decision,
                adopted_on,
                valid_from,
                valid_to: self.valid_to,
                condition,
                eea_unconfirmed: self.eea_unconfirmed == "yes",
            }),
            _ => None,
        };
        Country {
            code: self.code,
            name: Names { en: self.name_en, de: self.name_de, fr: self.name_fr, native: None },
            membership: self.membership,
            member_from: self.member_from,
            member_to: self.member_to,
            territory_of: self.territory_of,
            adequacy,
            earlier_decisions: Vec::new(),
            source: self.source,
            note: self.note,
        }
    }
}

#[cfg(test)]
mod tests;
