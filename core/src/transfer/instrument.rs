//! The instrument that provides appropriate safeguards (Art. 46, 47): one contract or one set of rules serves many
//! transfers. Standard contractual clauses: Implementing Decision (EU) 2021/914.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Safeguard, TransferFrequency, TransferRole};
use crate::answer::Answer;

/// A module of the standard contractual clauses, by the roles of exporter and importer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SccModule {
    /// Module one: controller to controller.
    One,
    /// Module two: controller to processor.
    Two,
    /// Module three: processor to processor.
    Three,
    /// Module four: processor to controller.
    Four,
}

impl SccModule {
    /// The four modules.
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }

    /// The roles of exporter and importer for which it is made.
    #[must_use]
    pub const fn roles(self) -> (TransferRole, TransferRole) {
        use TransferRole::{Controller, Processor};
        match self {
            Self::One => (Controller, Controller),
            Self::Two => (Controller, Processor),
            Self::Three => (Processor, Processor),
            Self::Four => (Processor, Controller),
        }
    }

    /// The module for these roles; none while one of them is open.
    #[must_use]
    pub fn for_roles(exporter: TransferRole, importer: TransferRole) -> Option<Self> {
        Self::ALL.into_iter().find(|module| module.roles() == (exporter, importer))
    }
}

/// An appropriate safeguard as a document: a contract with standard clauses, binding corporate rules … (Art. 46, 47).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TransferInstrument {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `SG-001`.
    pub reference: String,
    /// Name for lists, e.g. "SCC with Example Cloud Inc.".
    pub name: String,
    /// Which tool it is.
    pub kind: Safeguard,
    /// Edition of the clauses, e.g. `2021/914`; empty for the one in force.
    pub edition: String,
    /// Module of the standard contractual clauses; none when not yet said.
    pub module: Option<SccModule>,
    /// The exporters (Annex I.A).
    pub exporters: Vec<InstrumentParty>,
    /// The importers (Annex I.A).
    pub importers: Vec<InstrumentParty>,
    /// What was chosen in the clauses.
    pub choices: ClauseChoices,
    /// When it was signed, ISO date; empty when it is not.
    pub signed_on: String,
    /// Last day on which it binds, ISO date; empty without an end.
    pub valid_until: String,
    /// Version of the annexes, as the parties count them.
    pub version: String,
    /// Description of the transfer (Annex I.B).
    pub description: TransferDescription,
    /// The competent supervisory authority (Annex I.C, clause 13).
    pub competent_authority: String,
    /// Technical and organisational measures of the importer, specific, not generic (Annex II).
    pub measures: String,
    /// Measures to be taken by sub-processors (Annex II).
    pub sub_processor_measures: String,
    /// Sub-processors authorised one by one (Annex III; clause 9(a) option 1).
    pub sub_processors: Answer<AuthorisedSubProcessor>,
    /// Approval or authorisation by an authority (Art. 46(3), 47(1), 40(5), 42(5)).
    pub approval: Approval,
    /// The group companies bound by binding corporate rules (Art. 47(1)(a)).
    pub members: Vec<String>,
    /// Binding and enforceable commitments of the importer (Art. 46(2)(e), (f)).
    pub commitments: String,
    /// Particulars of the tools of the United Kingdom.
    pub british: BritishParticulars,
    /// How the person gets a copy (Art. 13(1)(f), 15(2); clause 8.3).
    pub copy_available: String,
    /// Where the signed document is kept.
    pub kept_at: String,
    /// Notes of the DPO.
    pub notes: String,
}

/// A party to the clauses (Annex I.A).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct InstrumentParty {
    /// Identifier of an organisation or recipient of the register; empty when it is neither.
    pub party_id: String,
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// ISO country code.
    pub country: String,
    /// Its role.
    pub role: TransferRole,
    /// Name of the contact person.
    pub contact_name: String,
    /// Position of the contact person.
    pub contact_position: String,
    /// How to reach the contact person.
    pub contact_details: String,
    /// The Data Protection Officer, where there is one.
    pub data_protection_officer: String,
    /// The representative in the Union, where there is one.
    pub representative: String,
    /// Activities relevant to the data transferred.
    pub activities: String,
    /// When it signed or acceded, ISO date.
    pub signed_on: String,
}

/// What the parties chose in the clauses of (EU) 2021/914.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ClauseChoices {
    /// Clause 7: whether others may accede; none when not yet said.
    pub docking: Option<bool>,
    /// Clause 9(a): how sub-processors are authorised.
    pub sub_processors: SubProcessorOption,
    /// Clause 9(a): how long in advance changes are announced, ISO 8601 period or words.
    pub notice_period: String,
    /// Clause 11(a): whether an independent dispute resolution body is offered; none when not yet said.
    pub dispute_body: Option<bool>,
    /// Clause 13: by which case the supervisory authority is found.
    pub authority_case: AuthorityCase,
    /// Clause 17: the governing law, ISO country code.
    pub governing_law: String,
    /// Clause 18: whose courts decide, ISO country code.
    pub courts: String,
}

/// How the use of sub-processors is authorised (clause 9(a), Art. 28(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SubProcessorOption {
    /// Not yet said.
    #[default]
    Unstated,
    /// Option 1: specific prior authorisation, with the list of Annex III.
    Specific,
    /// Option 2: general written authorisation, with a period of notice.
    General,
}

/// By which case of clause 13(a) the competent supervisory authority is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AuthorityCase {
    /// Not yet said.
    #[default]
    Unstated,
    /// The exporter is established in a Member State: the authority responsible for it.
    Established,
    /// Not established, with a representative (Art. 27(1)): the authority where the representative is.
    Represented,
    /// Not established and no representative needed: the authority of one of the persons' Member States.
    Unrepresented,
}

/// The description of the transfer (Annex I.B).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TransferDescription {
    /// Categories of data subjects.
    pub data_subjects: String,
    /// Categories of personal data.
    pub personal_data: String,
    /// Sensitive data: none is an answer.
    pub sensitive_data: Answer<String>,
    /// Restrictions and safeguards for sensitive data.
    pub sensitive_safeguards: String,
    /// How often.
    pub frequency: TransferFrequency,
    /// Nature of the processing.
    pub nature: String,
    /// Purposes of the transfer and of further processing.
    pub purposes: String,
    /// The retention period or its criteria.
    pub retention: String,
    /// For transfers to (sub-)processors: subject matter, nature and duration.
    pub sub_processing: String,
}

/// A sub-processor authorised by name (Annex III).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct AuthorisedSubProcessor {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// Contact person.
    pub contact: String,
    /// What it does, with the delimitation where there are several.
    pub description: String,
}

/// The approval or authorisation of a tool by an authority (Art. 46(3), 47(1), 40(5), 42(5), 46(2)(d)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Approval {
    /// The authority.
    pub authority: String,
    /// Number of the decision.
    pub decision: String,
    /// Its day, ISO date.
    pub approved_on: String,
}

/// Particulars of the International Data Transfer Agreement or the Addendum of the United Kingdom.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct BritishParticulars {
    /// Version, e.g. `A1.0` or `B1.0`.
    pub version: String,
    /// Start date (table 1), ISO.
    pub starts_on: String,
    /// The European clauses to which the Addendum is joined (table 2).
    pub joined_to: String,
    /// The transfer risk assessment of the United Kingdom's law.
    pub risk_assessment: String,
}
