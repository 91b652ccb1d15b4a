//! Filters over the register's list: a condition is data (field, operator, values), the same for the window, `ropa`,
//! exports and saved views.

mod choices;
mod condition;
mod field;
mod order;
pub(crate) mod own;
mod parse;
mod values;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use choices::{Choice, choices, choices_of, label};
pub use condition::{Asked, Found, find};
pub use field::{Field, FieldKind};
pub use values::{Lens, has_special_data};

/// How a field is held against the values of a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Operator {
    /// One of the values.
    #[default]
    Is,
    /// None of the values.
    IsNot,
    /// Holds one of the texts.
    Contains,
    /// Not later than a day, or not more than a number.
    AtMost,
    /// Not earlier than a day, or not less than a number.
    AtLeast,
    /// Says nothing: not yet answered.
    Empty,
    /// Says something.
    Given,
}

/// One condition; several hold together, several values of one mean any of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Filter {
    /// Key of the field, such as `owner` or `third_country`.
    pub field: String,
    /// How it is compared.
    pub operator: Operator,
    /// With what; none for `empty` and `given`.
    pub values: Vec<String>,
}

/// By which field a list is ordered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct SortKey {
    /// Key of the field.
    pub field: String,
    /// Whether the greatest comes first.
    pub descending: bool,
}
