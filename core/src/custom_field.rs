//! Fields that one register has of its own, beside those of the law.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::store::table::Noun;
use crate::words::Lang;

/// What the values of an own field are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CustomFieldKind {
    /// Any text.
    #[default]
    Text,
    /// One of the choices.
    Choice,
    /// A day, ISO.
    Date,
    /// `yes` or `no`.
    YesNo,
}

/// A field that the register has of its own; its values stand in `custom` of the records to which it applies.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CustomField {
    /// Stable identifier; the key of its values.
    pub id: String,
    /// Short reference, e.g. `CF-001`.
    pub reference: String,
    /// Its label.
    pub label: String,
    /// The label in other languages, by code: `en`, `de`, `fr`.
    pub labels: BTreeMap<String, String>,
    /// What its values are.
    pub kind: CustomFieldKind,
    /// What can be chosen, for a choice.
    pub choices: Vec<String>,
    /// The kinds of record that have it: activities, recipients, systems.
    pub applies_to: Vec<Noun>,
    /// What is to be entered, in a sentence.
    pub help: String,
}

impl CustomField {
    /// The kinds of record that can have own fields.
    pub const CARRIERS: [Noun; 3] = [Noun::Activity, Noun::Recipient, Noun::System];

    /// The label in a language.
    #[must_use]
    pub fn label_in(&self, lang: Lang) -> &str {
        self.labels.get(lang.code()).filter(|label| !label.is_empty()).unwrap_or(&self.label)
    }

    /// Whether a value fits the kind; an empty one always does. One that does not fit is kept and shown as it is.
    #[must_use]
    pub fn fits(&self, value: &str) -> bool {
        value.is_empty()
            || match self.kind {
                CustomFieldKind::Text => true,
                CustomFieldKind::Choice => self.choices.iter().any(|choice| choice == value),
                CustomFieldKind::Date => value.parse::<NaiveDate>().is_ok(),
                CustomFieldKind::YesNo => matches!(value, "yes" | "no"),
            }
    }
}
