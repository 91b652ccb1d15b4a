//! What the law asks of a processing as a whole: occasional or not, how risky, how close to the core (Art. 30(5), 35(1)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How likely the processing is to result in a risk to the rights and freedoms of data subjects (Art. 30(5), 35(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RiskLevel {
    /// It is not likely to result in a risk.
    Unlikely,
    /// It is likely to result in a risk.
    Risk,
    /// It is likely to result in a high risk: an assessment of Art. 35 is due.
    High,
}

impl RiskLevel {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unlikely => "unlikely",
            Self::Risk => "risk",
            Self::High => "high",
        }
    }
}

/// The answers that decide on the exemption of Art. 30(5) and on an assessment under Art. 35(1).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Screening {
    /// Whether it is only occasional: not regular, and outside the regular course of business; none when not said.
    pub occasional: Option<bool>,
    /// How risky it is; none when nobody has screened it.
    pub risk: Option<RiskLevel>,
    /// Whether it belongs to the core activities of the organisation; none when not said.
    pub core_activity: Option<bool>,
    /// Whether it is aimed at children or they are among the persons (Art. 8); none when not said.
    pub children: Option<bool>,
    /// Why it was answered so.
    pub reason: String,
}

/// Nothing at all is a screening that answers nothing: an empty cell of a table says no more.
pub(super) fn or_nothing<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Screening, D::Error> {
    Option::<Screening>::deserialize(reader).map(Option::unwrap_or_default)
}

/// That an activity was started from a model activity, and which parts nobody has confirmed yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TemplateOrigin {
    /// Key of the model activity, e.g. `payroll`.
    pub key: String,
    /// Day on which it was taken over, ISO.
    pub taken_on: String,
    /// Fields that still hold the model's words and wait for a person's eye, e.g. `retention`.
    pub to_check: Vec<String>,
}
