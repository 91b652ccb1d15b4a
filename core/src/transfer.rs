//! Transfers to third countries and international organisations (Chapter V, Art. 30(1)(e)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The ground on which a transfer rests (Art. 45 to 49).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Safeguard {
    /// Not yet said.
    #[default]
    Unstated,
    /// An adequacy decision (Art. 45).
    Adequacy,
    /// Standard contractual clauses of the Commission (Art. 46(2)(c)).
    StandardContractualClauses,
    /// Binding corporate rules (Art. 46(2)(b), 47).
    BindingCorporateRules,
    /// An instrument between public authorities (Art. 46(2)(a), 46(3)(b)).
    PublicInstrument,
    /// An approved code of conduct (Art. 46(2)(e)).
    CodeOfConduct,
    /// An approved certification mechanism (Art. 46(2)(f)).
    Certification,
    /// Clauses authorised by the authority (Art. 46(3)(a)).
    AuthorisedClauses,
    /// A derogation for specific situations (Art. 49).
    Derogation,
}

impl Safeguard {
    /// Whether Art. 15(2) asks to inform the person of it: the appropriate safeguards of Art. 46.
    #[must_use]
    pub const fn is_appropriate_safeguard(self) -> bool {
        matches!(
            self,
            Self::StandardContractualClauses
                | Self::BindingCorporateRules
                | Self::PublicInstrument
                | Self::CodeOfConduct
                | Self::Certification
                | Self::AuthorisedClauses
        )
    }

    /// The article it stands in.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::Unstated => "44",
            Self::Adequacy => "45",
            Self::StandardContractualClauses => "46(2)(c)",
            Self::BindingCorporateRules => "46(2)(b)",
            Self::PublicInstrument => "46(2)(a)",
            Self::CodeOfConduct => "46(2)(e)",
            Self::Certification => "46(2)(f)",
            Self::AuthorisedClauses => "46(3)(a)",
            Self::Derogation => "49",
        }
    }
}

/// A transfer of personal data to a third country or an international organisation (Art. 30(1)(e), 44).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Transfer {
    /// Identifier within the activity.
    pub id: String,
    /// The recipient's identifier; empty when not linked.
    pub recipient_id: String,
    /// ISO country code, or the code of an international organisation.
    pub country: String,
    /// The ground on which it rests.
    pub safeguard: Safeguard,
    /// Particulars: the decision, the module of the clauses, the derogation.
    pub detail: String,
    /// Documentation of suitable safeguards for a transfer under Art. 49(1) second subparagraph.
    pub documentation: String,
    /// How the person gets a copy of the safeguard (Art. 13(1)(f), 15(2)).
    pub copy_available: String,
}
