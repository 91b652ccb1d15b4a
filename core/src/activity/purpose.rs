//! Purposes of processing and their legal bases (Art. 5(1)(b), 6(1), 9(2), 30(1)(b)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A purpose of the processing with the legal bases it rests on (Art. 30(1)(b), 6(1)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Purpose {
    /// Identifier within the activity.
    pub id: String,
    /// The purpose in words.
    pub text: String,
    /// Its legal bases (Art. 6(1)); not part of Art. 30, needed for Art. 13 and 14.
    pub legal_bases: Vec<LegalBasis>,
    /// Conditions for special categories of data (Art. 9(2)), always beside a legal basis.
    pub special_conditions: Vec<SpecialCategoryCondition>,
}

/// The six legal bases (Art. 6(1)(a) to (f)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LegalBasisKind {
    /// Consent (a).
    Consent,
    /// Contract, or steps before it at the person's request (b).
    Contract,
    /// Legal obligation (c).
    LegalObligation,
    /// Vital interests (d).
    VitalInterests,
    /// Public interest or official authority (e).
    PublicTask,
    /// Legitimate interests (f).
    LegitimateInterests,
}

impl LegalBasisKind {
    /// All of them, in the law's order.
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Contract,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::PublicTask,
        Self::LegitimateInterests,
    ];

    /// The point of Art. 6, e.g. `6(1)(f)`.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::Consent => "6(1)(a)",
            Self::Contract => "6(1)(b)",
            Self::LegalObligation => "6(1)(c)",
            Self::VitalInterests => "6(1)(d)",
            Self::PublicTask => "6(1)(e)",
            Self::LegitimateInterests => "6(1)(f)",
        }
    }

    /// The basis of an article such as `6(1)(b)`.
    #[must_use]
    pub fn from_article(article: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.article() == article)
    }

    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Contract => "contract",
            Self::LegalObligation => "legal_obligation",
            Self::VitalInterests => "vital_interests",
            Self::PublicTask => "public_task",
            Self::LegitimateInterests => "legitimate_interests",
        }
    }

    /// Whether data on this basis are portable, if the other conditions hold (Art. 20(1)(a)).
    #[must_use]
    pub const fn is_portable(self) -> bool {
        matches!(self, Self::Consent | Self::Contract)
    }
}

/// A legal basis with what the law asks to be known about it (Art. 6(1), 7, 13(1)(c), (d)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LegalBasis {
    /// Which of the six.
    pub kind: LegalBasisKind,
    /// For (b): performance, pre-contract, or both as the source states them.
    #[serde(default)]
    pub contract_parts: Vec<String>,
    /// For (b): whether the source tells the two apart; none when not said.
    #[serde(default)]
    pub contract_parts_distinguished: Option<bool>,
    /// For (c) and (e): the law (Art. 6(3)).
    #[serde(default)]
    pub law: String,
    /// For (f): the interest pursued (Art. 13(1)(d)).
    #[serde(default)]
    pub interest: String,
    /// For (f): whose interest, `controller` or `third_party`; empty when not said.
    #[serde(default)]
    pub pursued_by: String,
    /// For (f): reference of the balancing test.
    #[serde(default)]
    pub balancing_test: String,
    /// For (a): wording or version of the consent (Art. 7(1)).
    #[serde(default)]
    pub consent: String,
    /// For (a): how consent is withdrawn (Art. 7(3)).
    #[serde(default)]
    pub withdrawal: String,
}

impl LegalBasis {
    /// A basis of this kind of which nothing else is known yet.
    #[must_use]
    pub fn of(kind: LegalBasisKind) -> Self {
        Self {
            kind,
            contract_parts: Vec::new(),
            contract_parts_distinguished: None,
            law: String::new(),
            interest: String::new(),
            pursued_by: String::new(),
            balancing_test: String::new(),
            consent: String::new(),
            withdrawal: String::new(),
        }
    }
}

/// A condition under which special categories may be processed (Art. 9(2)(a) to (j)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SpecialCategoryCondition {
    /// Explicit consent (a).
    ExplicitConsent,
    /// Employment, social security and social protection law (b).
    EmploymentLaw,
    /// Vital interests of a person who cannot consent (c).
    VitalInterests,
    /// Not-for-profit body with a political, philosophical, religious or trade-union aim (d).
    NotForProfit,
    /// Manifestly made public by the person (e).
    MadePublic,
    /// Legal claims, or courts (f).
    LegalClaims,
    /// Substantial public interest (g).
    SubstantialPublicInterest,
    /// Preventive or occupational medicine, health or social care (h).
    HealthCare,
    /// Public health (i).
    PublicHealth,
    /// Archiving, research, statistics (j).
    Research,
}
