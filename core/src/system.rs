//! The company's systems in which personal data lie and are searched for a person.

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
    /// ISO code of the country in which it is hosted.
    pub hosting_country: String,
    /// How one person is searched in it.
    pub search_instruction: String,
    /// Notes of the DPO.
    pub notes: String,
}
