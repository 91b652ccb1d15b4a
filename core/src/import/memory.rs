//! What the columns of a table meant the last time, by the words of its header: the next file of that shape needs no mapping.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::hash::derived_id;

/// What one column of a table means in the register.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ColumnRule {
    /// Words of the header; those of a group stand before a slash.
    pub column: String,
    /// Key of the field in the field catalogue; empty when the column is left out.
    pub field: String,
    /// Between two values of one cell: `line`, `semicolon`, `pipe`, `comma`, `none`; empty for what the cells suggest.
    pub split: String,
    /// How dates are written when the cells leave it open: `dmy` or `mdy`.
    pub dates: String,
}

/// The same value for a field of every row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ConstantRule {
    /// Key of the field.
    pub field: String,
    /// The value, as a cell would hold it.
    pub value: String,
}

/// What a word of the table means that the program does not know.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ValueRule {
    /// Key of the field in which it stands.
    pub field: String,
    /// The word as the table has it.
    pub from: String,
    /// What it means, as a code of the field; empty to leave it out.
    pub to: String,
}

/// A mapping that was used for an import; kept with the register.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ImportMapping {
    /// Stable identifier: kind of record and header, hashed.
    pub id: String,
    /// Reference, the same as the identifier.
    pub reference: String,
    /// Name of the file for which it was made.
    pub name: String,
    /// Which kind of record a row is, by its code.
    pub noun: String,
    /// The columns.
    pub columns: Vec<ColumnRule>,
    /// Fields that every row has alike.
    pub constants: Vec<ConstantRule>,
    /// Words and what they mean.
    pub values: Vec<ValueRule>,
}

impl ImportMapping {
    /// The identifier of the mapping for a kind of record and the words of a header.
    #[must_use]
    pub fn id_of(noun: &str, columns: &[String]) -> String {
        derived_id("import_mapping", &format!("{noun}\n{}", columns.join("\n")))
    }
}
