//! Saved views: a named way to look at a list, with its filters, order, columns and density.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::filter::{Filter, SortKey};

/// How high the rows of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Density {
    /// 32 pixels: as much as possible on a screen.
    Compact,
    /// 40 pixels.
    #[default]
    Normal,
    /// 48 pixels: two lines have room.
    Roomy,
}

/// A column of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ViewColumn {
    /// Key of the column.
    pub key: String,
    /// Width in pixels; zero for the usual one.
    pub width: u32,
}

/// A named way to look at a list; undo brings a removed one back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct SavedView {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `V-001`.
    pub reference: String,
    /// Name, as people call it.
    pub name: String,
    /// Which list: `register`.
    pub screen: String,
    /// Words to find.
    pub text: String,
    /// Conditions that all have to hold.
    pub filters: Vec<Filter>,
    /// The order, the weightiest key first; empty for the usual one.
    pub sort: Vec<SortKey>,
    /// Columns in their order; empty for the usual ones.
    pub columns: Vec<ViewColumn>,
    /// How high the rows are.
    pub density: Density,
    /// Whether the list opens with it; at most one of a list does.
    pub is_default: bool,
}
