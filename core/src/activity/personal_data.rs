//! Whose data and which data (Art. 30(1)(c), 9(1), 10).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A category of data subjects (Art. 30(1)(c)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct DataSubjectCategory {
    /// The category in words.
    pub name: String,
}

/// Where an item of data comes from; decides Art. 13 or 14, and what is portable (Art. 20(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Origin {
    /// Not yet said.
    #[default]
    Unstated,
    /// Given by the person.
    Provided,
    /// Observed from the person's use.
    Observed,
    /// Computed from other data by simple rules.
    Derived,
    /// Concluded about the person: scores, assessments.
    Inferred,
    /// Obtained from somebody else (Art. 14).
    ThirdParty,
    /// Made by the controller, e.g. an internal number.
    Generated,
}

impl Origin {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unstated => "unstated",
            Self::Provided => "provided",
            Self::Observed => "observed",
            Self::Derived => "derived",
            Self::Inferred => "inferred",
            Self::ThirdParty => "third_party",
            Self::Generated => "generated",
        }
    }
}

/// The special categories of personal data (Art. 9(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SpecialCategory {
    /// Racial or ethnic origin.
    RacialOrEthnicOrigin,
    /// Political opinions.
    PoliticalOpinions,
    /// Religious or philosophical beliefs.
    ReligiousOrPhilosophicalBeliefs,
    /// Trade-union membership.
    TradeUnionMembership,
    /// Genetic data.
    GeneticData,
    /// Biometric data for unique identification.
    BiometricData,
    /// Health.
    Health,
    /// Sex life or sexual orientation.
    SexLifeOrOrientation,
}

/// A category of personal data in one activity (Art. 30(1)(c)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PersonalDataCategory {
    /// Identifier within the activity.
    pub id: String,
    /// The category in words.
    pub name: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The source, when not the person (Art. 14(2)(f)).
    pub source: String,
    /// The special category it belongs to (Art. 9(1)).
    pub special: Option<SpecialCategory>,
    /// Whether it concerns criminal convictions or offences (Art. 10).
    pub criminal: bool,
    /// Whether the person must give it (Art. 13(2)(e)); none when not said.
    pub mandatory: Option<bool>,
    /// What follows when it is not given (Art. 13(2)(e)).
    pub consequence: String,
}
