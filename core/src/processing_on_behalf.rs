//! The processor's record (Art. 30(2)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::security::SecurityMeasure;
use crate::transfer::Transfer;

/// Categories of processing carried out on behalf of controllers (Art. 30(2)); no purposes, no retention.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ProcessingOnBehalf {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `PB-001`.
    pub reference: String,
    /// The service, as the processor names it.
    pub name: String,
    /// Which organisation of this register is the processor; empty for the one that keeps it (Art. 30(2)(a)).
    pub processor_id: String,
    /// Each controller on whose behalf the processor acts (Art. 30(2)(a)).
    pub controllers: Answer<Principal>,
    /// Categories of processing (Art. 30(2)(b)).
    pub categories: Vec<String>,
    /// Other processors engaged (Art. 28(2)): recipient identifiers.
    pub sub_processors: Answer<String>,
    /// Transfers (Art. 30(2)(c)).
    #[serde(deserialize_with = "crate::transfer::identity::read")]
    pub transfers: Answer<Transfer>,
    /// General description of security measures (Art. 30(2)(d)).
    pub security: Answer<SecurityMeasure>,
    /// Whether the organisation's own measures hold here too.
    pub security_inherited: bool,
    /// Notes of the DPO.
    pub notes: String,
}

/// A controller on whose behalf the processor acts, with its contacts (Art. 30(2)(a)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Principal {
    /// Name.
    pub name: String,
    /// Contact.
    pub contact: String,
    /// Its representative.
    pub representative: String,
    /// Its Data Protection Officer.
    pub data_protection_officer: String,
    /// Categories of processing carried out for it, where they are not those of the whole record (Art. 30(2)(b)).
    pub categories: Vec<String>,
    /// Reference of the contract with it (Art. 28(3)).
    pub contract: String,
}

impl Principal {
    /// The categories carried out for this controller, where they are not those of the whole record.
    #[must_use]
    pub fn own_categories(&self) -> Option<&Vec<String>> {
        Some(&self.categories).filter(|own| own.iter().any(|category| !category.trim().is_empty()))
    }
}
