//! Requests of data subjects (Art. 12 and 15 to 22): who asked what, when, and how far the answer is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Origin, RetentionTrigger};
use crate::collect::Identifier;

/// A right that a data subject exercises (Art. 7(3), 15 to 22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Right {
    /// Access (Art. 15).
    Access,
    /// Rectification (Art. 16).
    Rectification,
    /// Erasure (Art. 17).
    Erasure,
    /// Restriction (Art. 18).
    Restriction,
    /// Portability (Art. 20).
    Portability,
    /// Objection (Art. 21).
    Objection,
    /// Not to be subject to a solely automated decision (Art. 22).
    AutomatedDecision,
    /// Withdrawal of consent (Art. 7(3)).
    WithdrawConsent,
}

impl Right {
    /// All of them, in the law's order.
    pub const ALL: [Self; 8] = [
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Portability,
        Self::Objection,
        Self::AutomatedDecision,
        Self::WithdrawConsent,
    ];

    /// The article.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::Access => "15",
            Self::Rectification => "16",
            Self::Erasure => "17",
            Self::Restriction => "18",
            Self::Portability => "20",
            Self::Objection => "21",
            Self::AutomatedDecision => "22",
            Self::WithdrawConsent => "7(3)",
        }
    }

    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Rectification => "rectification",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Portability => "portability",
            Self::Objection => "objection",
            Self::AutomatedDecision => "automated_decision",
            Self::WithdrawConsent => "withdraw_consent",
        }
    }

    /// The right with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|right| right.code() == code)
    }
}

/// How far the answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RequestState {
    /// Logged.
    #[default]
    Received,
    /// The person's identity is clear (Art. 12(6)).
    Identified,
    /// Exports of the systems are being gathered.
    Collecting,
    /// The finds are being checked.
    Review,
    /// A package was made.
    Packaged,
    /// Answered.
    Closed,
}

/// The person who asks, with what identifies them in the systems.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Identifiers to look for.
    pub identifiers: Vec<Identifier>,
    /// Language of the answer: `en`, `de`, `fr`.
    pub language: String,
    /// Where the answer goes.
    pub contact: String,
}

/// An extension by two further months (Art. 12(3)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Extension {
    /// When it was decided, ISO date.
    pub decided_on: String,
    /// Why: complexity and number of the requests.
    pub reason: String,
}

/// How the person's identity became clear (Art. 12(6)); no copy of a document is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct IdentityCheck {
    /// How it was checked.
    pub how: String,
    /// When, ISO date.
    pub checked_on: String,
}

/// A request of a data subject (Art. 12(3), 15 to 22).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct DataSubjectRequest {
    /// Stable identifier.
    pub id: String,
    /// Short reference without any name, e.g. `R-2026-001`.
    pub reference: String,
    /// The rights exercised.
    pub rights: Vec<Right>,
    /// Day of receipt through an official channel, ISO date.
    pub received_on: String,
    /// Through which channel.
    pub channel: String,
    /// The person.
    pub person: Person,
    /// How far the answer is.
    pub state: RequestState,
    /// The calendar of public holidays, e.g. `DE`.
    pub calendar: String,
    /// The extension, if any.
    pub extension: Option<Extension>,
    /// The identity check, if any.
    pub identity: Option<IdentityCheck>,
    /// Who handles it.
    pub owner: String,
    /// Notes of the DPO.
    pub notes: String,
    /// When it was closed, ISO date; empty while open.
    pub closed_on: String,
    /// How it was closed.
    pub outcome: String,
}

/// What one source column means, tied to the register (Art. 15(1)(b), 20(1)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ColumnMapping {
    /// The source column, or the path of a nested value.
    pub column: String,
    /// Identifier of the activity's category of personal data; empty while unmapped.
    pub category_id: String,
    /// Where the values come from; decides what is portable.
    pub origin: Origin,
    /// Left out of the answer, e.g. a technical counter; needs a reason.
    pub skip: bool,
    /// Why it is left out, or what a code means for the person.
    pub explanation: String,
    /// The event whose date this column holds; starts a storage period.
    pub starts_retention: Option<RetentionTrigger>,
    /// Whether the DPO confirmed the proposal.
    pub confirmed: bool,
    /// Why this was proposed: `remembered`, `name`, `values` or empty.
    pub proposed_by: String,
}

/// What was collected for a request from one export file (Art. 15(3)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Collection {
    /// Stable identifier.
    pub id: String,
    /// Short reference within the request, e.g. `C-1`.
    pub reference: String,
    /// The request's identifier.
    pub request_id: String,
    /// The system's identifier; empty when it is not in the register.
    pub system_id: String,
    /// The system's name.
    pub system: String,
    /// The activity's identifier.
    pub activity_id: String,
    /// Name of the file without its folder.
    pub file_name: String,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub sha256: String,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// `csv`, `json`, `ndjson` or `xlsx`.
    pub format: String,
    /// Encoding of a text file.
    pub encoding: String,
    /// Delimiter of a CSV file.
    pub delimiter: String,
    /// Records read.
    pub rows_read: u64,
    /// Records of the person; zero is an answer: nothing found.
    pub rows_matched: u64,
    /// Records that match the name alone and were not taken.
    pub rows_possible: u64,
    /// Matches by kind of identifier.
    pub matched_by: BTreeMap<String, u64>,
    /// What was noticed while reading.
    pub warnings: Vec<String>,
    /// What each column means.
    pub columns: Vec<ColumnMapping>,
    /// When it was collected, UTC.
    pub collected_at: String,
}

/// A package that was made for a request (Art. 15(3), 20(1)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ExportPackage {
    /// Stable identifier.
    pub id: String,
    /// Short reference.
    pub reference: String,
    /// The request's identifier.
    pub request_id: String,
    /// `access` or `portability`.
    pub kind: String,
    /// SHA-256 of the ZIP file.
    pub sha256: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Number of files inside.
    pub files: u64,
    /// Day for which it was judged, ISO date.
    pub as_of: String,
    /// When it was made, UTC.
    pub made_at: String,
}

/// What a column of a system meant the last time; proposed again for the next person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RememberedMapping {
    /// Stable identifier: the system's name and the columns, hashed.
    pub id: String,
    /// Reference, the same as the identifier.
    pub reference: String,
    /// The system's name.
    pub system: String,
    /// The activity's identifier.
    pub activity_id: String,
    /// The columns with their meaning.
    pub columns: Vec<ColumnMapping>,
}
