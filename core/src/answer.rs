//! The three states of a point of the record: not yet answered, "none", or content.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An answer to one point of the record; "none" is a statement, not a hole (Art. 30(1)(d), (e)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(tag = "state", content = "items", rename_all = "snake_case")]
#[ts(export)]
pub enum Answer<T> {
    /// Nobody has answered yet.
    #[default]
    Open,
    /// Answered: there are none.
    None,
    /// Answered with these items.
    Given(Vec<T>),
}

impl<T> Answer<T> {
    /// The items given; empty when open or none.
    #[must_use]
    pub fn items(&self) -> &[T] {
        match self {
            Self::Given(items) => items,
            Self::Open | Self::None => &[],
        }
    }

    /// Whether the point still waits for an answer; an empty list is no answer either.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self {
            Self::Open => true,
            Self::None => false,
            Self::Given(items) => items.is_empty(),
        }
    }

    /// Whether it was answered with "none".
    #[must_use]
    pub fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    /// The answer for a list that somebody stated: items, or open when there are none.
    #[must_use]
    pub fn stated(items: Vec<T>) -> Self {
        if items.is_empty() { Self::Open } else { Self::Given(items) }
    }
}

/// The answer to a question that knows only yes and no; "not yet answered" is neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum YesNo {
    /// Nobody has answered yet.
    #[default]
    Open,
    /// Yes.
    Yes,
    /// No.
    No,
}
