//! To whom personal data are disclosed (Art. 4(9), 30(1)(d)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a recipient is in the law's eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
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
    /// Countries in which it is established, stores or has access: ISO codes.
    pub countries: Vec<String>,
    /// Under which condition data are disclosed.
    pub condition: String,
    /// Reference of the processor contract (Art. 28(3)); empty when missing.
    pub contract: String,
    /// Notes of the DPO.
    pub notes: String,
}

impl Recipient {
    /// The name where known, else the category.
    #[must_use]
    pub fn label(&self) -> &str {
        if self.name.is_empty() { &self.category } else { &self.name }
    }
}

/// That one activity discloses data to a recipient (Art. 30(1)(d)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Disclosure {
    /// The recipient's identifier.
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
