//! The company's systems in which personal data lie and are searched for a person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A system that holds personal data; where an access request is searched (Art. 15).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct System {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `SYS-03`.
    pub reference: String,
    /// Name.
    pub name: String,
    /// Who is responsible for it, and delivers exports.
    pub owner: String,
    /// What it is for.
    pub description: String,
    /// ISO code of the country in which it is hosted.
    pub hosting_country: String,
    /// Who hosts or runs it: identifier of a recipient; empty when the company does so itself or it is not known.
    pub provider_id: String,
    /// Categories of personal data in it.
    pub personal_data: Vec<String>,
    /// By which identifiers a person is found in it, e.g. e-mail address, customer number (Art. 15, 11).
    pub identifiers: Vec<String>,
    /// How one person is searched in it.
    pub search_instruction: String,
    /// The job that erases data when their time is over (Art. 5(1)(e), 17).
    pub retention_job: String,
    /// Notes of the DPO.
    pub notes: String,
    /// Free labels.
    pub tags: Vec<String>,
    /// Values of the register's own fields, by the field's identifier.
    pub custom: BTreeMap<String, String>,
}
