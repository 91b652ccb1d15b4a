//! Transfers to third countries and international organisations (Chapter V, Art. 30(1)(e)).
//!
//! What was agreed and examined are records: the instrument (`instrument.rs`) and the transfer impact assessment
//! (`assessment.rs`) serve many transfers. Whether a transfer may take place is never a field: `verdict.rs` judges it as
//! of a day, from these records and the dated law of `law.rs`.

pub mod assessment;
pub mod completeness;
pub mod confirmation;
pub mod derogation;
pub(crate) mod identity;
pub mod instrument;
pub mod judged;
pub mod law;
pub mod listing;
pub mod radar;
pub mod verdict;
mod wording;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
pub use assessment::TransferImpactAssessment;
pub use derogation::{Derogation, DerogationGround};
pub use instrument::TransferInstrument;

/// The ground on which a transfer rests (Art. 45 to 49).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
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
    /// A legally binding instrument between public authorities (Art. 46(2)(a)).
    PublicInstrument,
    /// Standard clauses of a supervisory authority, approved by the Commission (Art. 46(2)(d)).
    AuthorityClauses,
    /// An approved code of conduct (Art. 46(2)(e)).
    CodeOfConduct,
    /// An approved certification mechanism (Art. 46(2)(f)).
    Certification,
    /// Clauses authorised by the authority (Art. 46(3)(a)).
    AuthorisedClauses,
    /// Provisions in administrative arrangements between public bodies, authorised (Art. 46(3)(b)).
    AdministrativeArrangement,
    /// The International Data Transfer Agreement of the United Kingdom: for exporters under its law, no tool of the GDPR.
    UkIdta,
    /// The United Kingdom's Addendum to the standard contractual clauses: for exporters under its law, no tool of the GDPR.
    UkAddendum,
    /// A derogation for specific situations (Art. 49).
    Derogation,
}

impl Safeguard {
    /// All, in the law's order.
    pub const ALL: [Self; 13] = [
        Self::Unstated,
        Self::Adequacy,
        Self::PublicInstrument,
        Self::BindingCorporateRules,
        Self::StandardContractualClauses,
        Self::AuthorityClauses,
        Self::CodeOfConduct,
        Self::Certification,
        Self::AuthorisedClauses,
        Self::AdministrativeArrangement,
        Self::Derogation,
        Self::UkIdta,
        Self::UkAddendum,
    ];

    /// The code in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unstated => "unstated",
            Self::Adequacy => "adequacy",
            Self::StandardContractualClauses => "standard_contractual_clauses",
            Self::BindingCorporateRules => "binding_corporate_rules",
            Self::PublicInstrument => "public_instrument",
            Self::AuthorityClauses => "authority_clauses",
            Self::CodeOfConduct => "code_of_conduct",
            Self::Certification => "certification",
            Self::AuthorisedClauses => "authorised_clauses",
            Self::AdministrativeArrangement => "administrative_arrangement",
            Self::UkIdta => "uk_idta",
            Self::UkAddendum => "uk_addendum",
            Self::Derogation => "derogation",
        }
    }

    /// Whether Art. 15(2) asks to inform the person of it: the appropriate safeguards of Art. 46.
    #[must_use]
    pub const fn is_appropriate_safeguard(self) -> bool {
        matches!(
            self,
            Self::StandardContractualClauses
                | Self::BindingCorporateRules
                | Self::PublicInstrument
                | Self::AuthorityClauses
                | Self::CodeOfConduct
                | Self::Certification
                | Self::AuthorisedClauses
                | Self::AdministrativeArrangement
        )
    }

    /// Whether it is a tool of the United Kingdom's law alone.
    #[must_use]
    pub const fn is_british(self) -> bool {
        matches!(self, Self::UkIdta | Self::UkAddendum)
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
            Self::AuthorityClauses => "46(2)(d)",
            Self::CodeOfConduct => "46(2)(e)",
            Self::Certification => "46(2)(f)",
            Self::AuthorisedClauses => "46(3)(a)",
            Self::AdministrativeArrangement => "46(3)(b)",
            Self::UkIdta | Self::UkAddendum => "46 UK GDPR",
            Self::Derogation => "49",
        }
    }
}

/// What a party to a transfer is in the law's eyes (Art. 4(7), 4(8)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TransferRole {
    /// Not yet said.
    #[default]
    Unstated,
    /// Determines purposes and means (Art. 4(7)).
    Controller,
    /// Acts on a controller's behalf (Art. 4(8)), also as a sub-processor.
    Processor,
}

/// How often data are transferred (recital 111; Annex I.B of the standard contractual clauses).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TransferFrequency {
    /// Not yet said.
    #[default]
    Unstated,
    /// Once.
    OneOff,
    /// Now and then, outside the regular course.
    Occasional,
    /// Again and again, such as every week.
    Repetitive,
    /// All the time, or at will of the importer.
    Continuous,
}

impl TransferFrequency {
    /// Whether the transfer is repetitive, for which the derogations are not meant (Art. 49(1), recital 111).
    #[must_use]
    pub const fn is_repetitive(self) -> bool {
        matches!(self, Self::Repetitive | Self::Continuous)
    }
}

/// A transfer of personal data to a third country or an international organisation (Art. 30(1)(e), 44).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Transfer {
    /// Identifier within its record, given when it is read without one.
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
    /// Country from which data leave, ISO code; empty for that of the organisation that keeps the record.
    pub exporter_country: String,
    /// What the exporter is in this transfer; unstated: controller in the controller's record, processor in the other.
    pub exporter_role: TransferRole,
    /// What the importer is in this transfer; unstated: by the kind of recipient.
    pub importer_role: TransferRole,
    /// Whether the importer's processing is itself subject to the GDPR (Art. 3(2)); none when not yet said.
    pub importer_subject_to_gdpr: Option<bool>,
    /// The instrument that provides the safeguards: identifier of a transfer instrument (Art. 46).
    pub instrument_id: String,
    /// The transfer impact assessment: its identifier (clause 14; CJEU C-311/18).
    pub assessment_id: String,
    /// An instrument kept on file in case the adequacy decision falls: its identifier.
    pub fallback_instrument_id: String,
    /// Whether data of the exporter's own staff are transferred in the employment relationship; none when not yet said.
    /// A certification under the Data Privacy Framework covers them only when it says so.
    pub employment_data: Option<bool>,
    /// How often data are transferred.
    pub frequency: TransferFrequency,
    /// The derogation with its conditions, when the transfer rests on one (Art. 49).
    pub derogation: Derogation,
    /// Onward transfers by the importer (Art. 44; clauses 8.7, 8.8): none is an answer.
    pub onward: Answer<OnwardTransfer>,
}

/// A further transfer by the importer to somebody else in a third country (Art. 44, clauses 8.7 and 8.8).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct OnwardTransfer {
    /// Who receives the data from the importer.
    pub recipient: String,
    /// ISO country code.
    pub country: String,
    /// What protects the data there.
    pub safeguard: String,
}
