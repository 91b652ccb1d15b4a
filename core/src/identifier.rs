//! temporary: replaced by collect::identifier
use serde::{Deserialize, Serialize};
use ts_rs::TS;
/// An identifier.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Identifier {
    /// Kind.
    pub kind: String,
    /// Value.
    pub value: String,
}
