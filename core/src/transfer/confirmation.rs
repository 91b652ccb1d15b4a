//! That a limited adequacy decision covers a recipient: somebody checked it, on a day, with evidence (Art. 45(3)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a recipient stands on the Data Privacy Framework List ((EU) 2023/1795).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DpfStatus {
    /// Not yet looked up.
    #[default]
    Unstated,
    /// Listed, certification active.
    Active,
    /// Listed, certification lapsed or withdrawn.
    Inactive,
    /// Not listed.
    NotListed,
}

/// A recipient's entry on the Data Privacy Framework List ((EU) 2023/1795).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct DpfEntry {
    /// Name under which the organisation is listed.
    pub name: String,
    /// How it stands there.
    pub status: DpfStatus,
    /// Whether the certification covers data of staff in the employment relationship; none when not yet looked up.
    pub covers_hr: Option<bool>,
    /// When the list was looked up, ISO date.
    pub checked_on: String,
}

/// That the adequacy decision for one country covers this recipient, or that it does not (Art. 45(3)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct AdequacyConfirmation {
    /// ISO country code.
    pub country: String,
    /// Whether the condition of the decision is met; none counts as met once a day of confirmation is given.
    pub met: Option<bool>,
    /// Who checked it.
    pub confirmed_by: String,
    /// When, ISO date; empty while it is open.
    pub confirmed_on: String,
    /// What shows it: the law, the register entry, the answer of the recipient.
    pub evidence: String,
    /// For the United States: the entry on the Data Privacy Framework List.
    pub dpf: DpfEntry,
}

impl AdequacyConfirmation {
    /// The day on which it was last checked: that of the list, else that of the confirmation.
    #[must_use]
    pub fn checked_on(&self) -> Option<NaiveDate> {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        day(&self.dpf.checked_on).or_else(|| day(&self.confirmed_on))
    }
}
