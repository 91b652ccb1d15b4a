//! Derogations for specific situations (Art. 49): the ground, and what the record must show for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The specific situation on which a transfer rests (Art. 49(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DerogationGround {
    /// Not yet said.
    #[default]
    Unstated,
    /// Explicit consent after information on the risks (Art. 49(1)(a)).
    ExplicitConsent,
    /// A contract with the person, or steps before it at the person's request (Art. 49(1)(b)).
    Contract,
    /// A contract with another in the person's interest (Art. 49(1)(c)).
    ContractInInterest,
    /// Important reasons of public interest (Art. 49(1)(d), 49(4)).
    PublicInterest,
    /// Legal claims (Art. 49(1)(e)).
    LegalClaims,
    /// Vital interests where the person cannot consent (Art. 49(1)(f)).
    VitalInterests,
    /// A public register (Art. 49(1)(g), 49(2)).
    PublicRegister,
    /// Compelling legitimate interests (Art. 49(1) second subparagraph).
    CompellingInterests,
}

impl DerogationGround {
    /// The grounds in the law's order.
    pub const ALL: [Self; 8] = [
        Self::ExplicitConsent,
        Self::Contract,
        Self::ContractInInterest,
        Self::PublicInterest,
        Self::LegalClaims,
        Self::VitalInterests,
        Self::PublicRegister,
        Self::CompellingInterests,
    ];

    /// Where it stands in the law.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::Unstated => "49(1)",
            Self::ExplicitConsent => "49(1)(a)",
            Self::Contract => "49(1)(b)",
            Self::ContractInInterest => "49(1)(c)",
            Self::PublicInterest => "49(1)(d)",
            Self::LegalClaims => "49(1)(e)",
            Self::VitalInterests => "49(1)(f)",
            Self::PublicRegister => "49(1)(g)",
            Self::CompellingInterests => "49(1) subpara. 2",
        }
    }
}

/// A derogation with what shows that its conditions are met (Art. 49).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Derogation {
    /// The specific situation.
    pub ground: DerogationGround,
    /// How the conditions of the ground are met: the consent and its information, the contract, the claim, the register.
    pub conditions: String,
    /// The Union or Member State law that recognises the public interest (Art. 49(4)).
    pub law: String,
    /// Whether the exporter is a public authority exercising its public powers (Art. 49(3)); none when not yet said.
    pub public_powers: Option<bool>,
    /// How many persons are concerned; none when not yet said.
    pub persons: Option<u32>,
    /// Second subparagraph: whether only a limited number of persons is concerned; none when not yet said.
    pub limited_number: Option<bool>,
    /// Second subparagraph: the compelling legitimate interests pursued.
    pub interests: String,
    /// Second subparagraph: the assessment of all circumstances (Art. 49(6)).
    pub assessment: String,
    /// Second subparagraph: the suitable safeguards provided (Art. 49(6)).
    pub suitable_safeguards: String,
    /// Second subparagraph: when the supervisory authority was informed, ISO date.
    pub authority_informed_on: String,
    /// Second subparagraph: when the persons were informed of the transfer and the interests, ISO date.
    pub persons_informed_on: String,
}
