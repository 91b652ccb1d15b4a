//! To whom personal data are disclosed (Art. 4(9), 30(1)(d)), and the agreements with processors (Art. 28(3)).

pub mod agreement;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
pub use crate::transfer::confirmation::{AdequacyConfirmation, DpfEntry, DpfStatus};
pub use agreement::{AgreementState, ClauseAnswer, ProcessorAgreement, ProcessorClause};

/// What a recipient is in the law's eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RecipientKind {
    /// Not yet said.
    #[default]
    Unstated,
    /// The controller's own staff; not a recipient in the strict sense, often listed.
    Internal,
    /// Acts on the controller's behalf (Art. 28).
    Processor,
    /// Determines purposes and means jointly (Art. 26).
    JointController,
    /// Determines purposes and means itself.
    Controller,
    /// A company of the same group.
    Group,
    /// A public body.
    PublicBody,
    /// The customer or its employees.
    Customer,
}

/// A recipient or category of recipients (Art. 4(9), 30(1)(d)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Recipient {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `R-PROC`.
    pub reference: String,
    /// The category, as the record names it.
    pub category: String,
    /// The named recipient; access answers need it (CJEU C-154/21). Empty when only the category is known.
    pub name: String,
    /// What it is in the law's eyes.
    pub kind: RecipientKind,
    /// Countries where it is not said whether it is established, stores or has access there: ISO codes.
    /// Whoever asks "where" asks [`Recipient::all_countries`].
    pub countries: Vec<String>,
    /// Countries in which it is established: ISO codes.
    pub established_in: Vec<String>,
    /// Countries in which it stores the data: ISO codes.
    pub stores_in: Vec<String>,
    /// Countries from which it has access to the data, for support for instance: ISO codes.
    pub accesses_from: Vec<String>,
    /// The group of companies it belongs to.
    pub parent_group: String,
    /// Whom to write to about data protection.
    pub contact: String,
    /// Postal address.
    pub address: String,
    /// Its Data Protection Officer, as far as known.
    pub data_protection_officer: String,
    /// Under which condition data are disclosed.
    pub condition: String,
    /// Reference of the processor contract (Art. 28(3)); empty when missing.
    pub contract: String,
    /// Dates and content of that contract (Art. 28(3)).
    pub agreement: ProcessorAgreement,
    /// Other processors that it engages (Art. 28(2), (4)).
    pub sub_processors: Answer<SubProcessor>,
    /// When it was looked at last, ISO date: guarantees, agreement, sub-processors (Art. 28(1)).
    pub last_review_on: String,
    /// When it is to be looked at next, ISO date.
    pub review_on: String,
    /// For countries whose adequacy decision covers some recipients only: that it covers this one (Art. 45(3)).
    pub adequacy_confirmations: Vec<AdequacyConfirmation>,
    /// Notes of the DPO.
    pub notes: String,
    /// Free labels.
    pub tags: Vec<String>,
    /// Values of the register's own fields, by the field's identifier.
    pub custom: BTreeMap<String, String>,
}

impl Recipient {
    /// The name where known, else the category.
    #[must_use]
    pub fn label(&self) -> &str {
        if self.name.is_empty() { &self.category } else { &self.name }
    }

    /// Whether a person who asks has a right to its name: own staff are no recipients to be named one by one
    /// (CJEU C-579/21), and the customer's people are known to the person.
    #[must_use]
    pub fn needs_name(&self) -> bool {
        !matches!(self.kind, RecipientKind::Internal | RecipientKind::Customer)
    }

    /// Where it is established, stores or has access, sorted, each country once.
    #[must_use]
    pub fn all_countries(&self) -> Vec<&str> {
        let parts = [&self.countries, &self.established_in, &self.stores_in, &self.accesses_from];
        let mut all: Vec<_> =
            parts.into_iter().flatten().map(|code| code.trim()).filter(|code| !code.is_empty()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether the law asks for a contract with it: it processes on the controller's behalf (Art. 28(3)).
    #[must_use]
    pub fn needs_agreement(&self) -> bool {
        self.kind == RecipientKind::Processor
    }

    /// How its contract stands on a day.
    #[must_use]
    pub fn agreement_state(&self, as_of: chrono::NaiveDate) -> AgreementState {
        self.agreement.state(!self.contract.trim().is_empty(), as_of)
    }
}

/// Which authorisation the controller gave for another processor (Art. 28(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SubProcessorAuthorisation {
    /// Not yet said.
    #[default]
    Unstated,
    /// For this one by name.
    Specific,
    /// For any, with the right to object to changes.
    General,
    /// There is none.
    Missing,
}

/// Another processor that a processor engages (Art. 28(2), (4)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct SubProcessor {
    /// The recipient's identifier; empty when not linked.
    pub recipient_id: String,
    /// How it is named, where it is not linked or named differently.
    pub stated_as: String,
    /// What it does for the processor.
    pub service: String,
    /// Which authorisation was given.
    pub authorisation: SubProcessorAuthorisation,
    /// When it was given, or the controller was informed, ISO date.
    pub authorised_on: String,
    /// Notes of the DPO.
    pub notes: String,
}

/// That one activity discloses data to a recipient (Art. 30(1)(d)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Disclosure {
    /// The recipient's identifier; empty when not linked.
    pub recipient_id: String,
    /// How this activity names it, where it differs, e.g. "web store provider (not named)".
    pub stated_as: String,
    /// Its role in this activity, as stated.
    pub role: String,
    /// Which data it gets.
    pub receives: String,
    /// When data of a person are or were disclosed, as far as known.
    pub when: String,
}
