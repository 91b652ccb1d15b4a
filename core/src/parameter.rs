//! Figures and tests of the law as dated data, and pending reforms, which are off until somebody switches them on.
//!
//! Data: `data/legal-parameters.json`. A reform that is no law yet has no date of its own; an organisation that wants to
//! see what it would change names the day from which it is to be judged by it ([`ReformSwitch`]).

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::country::Names;
use crate::error::{Error, Result};
use crate::reference::check::{self, Contradiction, Fault, Span};

/// That an organisation wants to be judged by a pending change of the law, from a day on (Art. 30(5), 33(1)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ReformSwitch {
    /// Key of the reform, e.g. `omnibus_iv`.
    pub reform: String,
    /// First day on which it is to be judged by, ISO.
    pub from_on: String,
}

/// A figure of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ParameterKey {
    /// Below how many persons the record may be left out (Art. 30(5)).
    RecordExemptionPersons,
    /// Within how many hours a breach is notified (Art. 33(1)).
    BreachNoticeHours,
    /// Within how many months a request is answered (Art. 12(3)).
    AnswerMonths,
    /// By how many further months that may be extended (Art. 12(3)).
    AnswerExtensionMonths,
    /// Within how many months persons are told of data from others (Art. 14(3)(a)).
    IndirectNoticeMonths,
    /// From which age a child consents itself to services (Art. 8(1)).
    ChildConsentYears,
    /// Within how many weeks the authority answers a prior consultation (Art. 36(2)).
    PriorConsultationWeeks,
}

impl ParameterKey {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RecordExemptionPersons => "record_exemption_persons",
            Self::BreachNoticeHours => "breach_notice_hours",
            Self::AnswerMonths => "answer_months",
            Self::AnswerExtensionMonths => "answer_extension_months",
            Self::IndirectNoticeMonths => "indirect_notice_months",
            Self::ChildConsentYears => "child_consent_years",
            Self::PriorConsultationWeeks => "prior_consultation_weeks",
        }
    }
}

/// What ends the exemption from keeping a record (Art. 30(5)); one alone is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ExemptionEnd {
    /// The processing is likely to result in a risk.
    Risk,
    /// The processing is not occasional.
    NotOccasional,
    /// Special categories or criminal data are processed.
    SpecialOrCriminal,
    /// The processing is likely to result in a high risk.
    HighRisk,
    /// The processing is a core activity.
    CoreActivity,
}

impl ExemptionEnd {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Risk => "risk",
            Self::NotOccasional => "not_occasional",
            Self::SpecialOrCriminal => "special_or_criminal",
            Self::HighRisk => "high_risk",
            Self::CoreActivity => "core_activity",
        }
    }
}

/// A figure of the law with the days between which it holds, or with the reform that would bring it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LegalParameter {
    /// Which figure.
    pub key: ParameterKey,
    /// Its value.
    pub value: u32,
    /// `persons`, `hours`, `weeks`, `months` or `years`.
    pub unit: String,
    /// The article.
    pub law: String,
    /// For the exemption of Art. 30(5): what ends it.
    #[serde(default)]
    pub unless: Vec<ExemptionEnd>,
    /// First day on which it holds; none for what is pending.
    pub valid_from: Option<NaiveDate>,
    /// Last day on which it holds; none while it does.
    pub valid_to: Option<NaiveDate>,
    /// The pending reform that would bring it; none for the law in force.
    #[serde(default)]
    pub reform: Option<String>,
    /// Where it was read.
    pub source: String,
    /// Address of the source.
    pub source_url: String,
}

/// A change of the law that is not law yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Reform {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: Names,
    /// What it would change.
    pub content: Names,
    /// How far it is.
    pub state: Names,
    /// Day on which that was so.
    pub state_on: NaiveDate,
    /// Where it was read.
    pub source: String,
    /// Address of the source.
    pub source_url: String,
}

/// The figures of the law and the reforms that may change them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalParameters {
    /// What it is.
    pub title: String,
    /// When it was last held against the sources.
    pub checked_on: Option<NaiveDate>,
    /// The figures.
    pub parameters: Vec<LegalParameter>,
    /// Pending reforms.
    pub reforms: Vec<Reform>,
}

impl LegalParameters {
    /// The figures that the program carries.
    ///
    /// # Errors
    /// `bug` when the bundled file contradicts itself, which a test refuses.
    pub fn bundled() -> Result<&'static Self> {
        static ALL: OnceLock<Option<LegalParameters>> = OnceLock::new();
        let read = || Self::read(include_str!("../../data/legal-parameters.json")).ok();
        ALL.get_or_init(read).as_ref().ok_or_else(|| Error::bug("parameter/data"))
    }

    /// Reads a file and refuses one that contradicts itself.
    ///
    /// # Errors
    /// Every contradiction found.
    pub fn read(text: &str) -> std::result::Result<Self, Vec<Contradiction>> {
        let all: Self = serde_json::from_str(text).map_err(|error| Contradiction::unreadable(&error))?;
        let found = all.contradictions();
        if found.is_empty() { Ok(all) } else { Err(found) }
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Vec::new();
        for one in &self.parameters {
            let key = one.key.code();
            found.extend(check::of_source(key, &one.source, &one.source_url, self.checked_on));
            let is_dated = one.valid_from.is_some();
            if one.reform.is_some() == is_dated || (!is_dated && one.valid_to.is_some()) {
                found.push(Contradiction::at(key, Fault::WrongDates));
            }
            let known = |reform: &String| self.reforms.iter().any(|other| other.key == *reform);
            if one.reform.as_ref().is_some_and(|reform| !known(reform)) {
                found.push(Contradiction::at(key, Fault::Unknown));
            }
            let is_test = one.key == ParameterKey::RecordExemptionPersons;
            if is_test == one.unless.is_empty() {
                found.push(Contradiction::at(key, Fault::Unknown));
            }
        }
        let dated = self
            .parameters
            .iter()
            .filter_map(|one| Some((one.key.code(), Span { from: one.valid_from?, to: one.valid_to })));
        found.extend(check::of_spans(dated));
        let mut pending: Vec<_> =
            self.parameters.iter().filter_map(|one| Some((one.reform.as_deref()?, one.key))).collect();
        pending.sort_unstable();
        let twice = pending.windows(2).filter(|pair| pair[0] == pair[1]);
        found.extend(twice.map(|pair| Contradiction::at(pair[0].0, Fault::Overlap)));
        for reform in &self.reforms {
            let checked_on = Some(reform.state_on);
            found.extend(check::of_source(&reform.key, &reform.source, &reform.source_url, checked_on));
            let texts = [&reform.name, &reform.content, &reform.state];
            if texts.iter().any(|names| !names.is_whole()) {
                found.push(Contradiction::at(&reform.key, Fault::NoName));
            }
        }
        found
    }

    /// The figure to judge by on a day: that of a reform switched on and reached, else that of the law in force.
    #[must_use]
    pub fn on(
        &self,
        key: ParameterKey,
        as_of: NaiveDate,
        switches: &[ReformSwitch],
    ) -> Option<&LegalParameter> {
        let reached = |reform: &str| {
            let days = switches.iter().filter(|switch| switch.reform == reform);
            days.filter_map(|switch| switch.from_on.parse::<NaiveDate>().ok()).any(|first| first <= as_of)
        };
        let of_key = || self.parameters.iter().filter(|one| one.key == key);
        let pending = of_key().find(|one| one.reform.as_deref().is_some_and(reached));
        let holds = |one: &&LegalParameter| {
            one.valid_from.is_some_and(|from| Span { from, to: one.valid_to }.holds_on(as_of))
        };
        pending.or_else(|| of_key().find(holds))
    }

    /// The reform of this key.
    #[must_use]
    pub fn reform(&self, key: &str) -> Option<&Reform> {
        self.reforms.iter().find(|reform| reform.key == key)
    }
}

#[cfg(test)]
mod tests;
