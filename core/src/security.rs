//! Technical and organisational measures (Art. 32(1)), as far as the record describes them (Art. 30(1)(g)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A technical or organisational security measure in general terms (Art. 30(1)(g), 32(1)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct SecurityMeasure {
    /// What is done.
    pub text: String,
}

impl From<&str> for SecurityMeasure {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned() }
    }
}
