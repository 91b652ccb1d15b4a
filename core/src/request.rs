//! Requests of data subjects (Art. 12 and 15 to 22): who asked what, when, and how far the answer is.
//!
//! [`DataSubjectRequest`] holds the facts of a case. What follows from them is computed by pure functions in its chapters:
//! the clock, the advice on each right, where the person is searched, what is still missing, which other requests come from
//! the same person.

pub mod advice;
pub mod case;
pub mod clock;
pub mod decision;
pub mod fee;
pub mod figures;
pub mod gathering;
pub mod ics;
pub mod log;
pub mod missing;
pub mod query;
pub mod related;
pub mod task;
pub mod timeline;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Origin, RetentionTrigger};
use crate::collect::{FileRead, Identifier};
use crate::near_match::NearMatch;
use crate::purge::{KeepLonger, PurgeNote};
pub use case::{
    Acknowledgement, CaseStep, CaseStepKind, IdentityCheck, IdentityDoubt, IdentityMethod,
    RequestRepresentative, RequestResult, RequestScope, RequestState,
};
pub use decision::{
    DecisionOutcome, ErasureGround, ObjectionAim, Refusal, RefusalGround, RequestFee, RequestParticulars,
    RestrictionGround, RestrictionLift, RightDecision,
};
pub use gathering::{SearchAnswer, SearchState, SystemSearch};
pub use task::{NoticeState, RecipientNotice, SystemTask, TaskAction, TaskState};

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
    /// When the person was told, with the reasons, ISO date; empty while they were not.
    pub told_on: String,
}

/// A request of a data subject (Art. 12(3), 15 to 22): facts alone; due dates and advice are computed.
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
    /// Hour and minute of receipt where the controller sits, `HH:MM`; empty when not known. The clock counts days.
    pub received_time: String,
    /// Through which channel.
    pub channel: String,
    /// Which controller of the register it was sent to: an organisation's identifier; empty for the keeper.
    pub controller_id: String,
    /// The person.
    pub person: Person,
    /// Who asks in the person's place, if anybody.
    pub representative: Option<RequestRepresentative>,
    /// Which data, of which time.
    pub scope: RequestScope,
    /// What the person relies on, as far as the law asks.
    pub particulars: RequestParticulars,
    /// How far the answer is.
    pub state: RequestState,
    /// The calendar of public holidays, e.g. `DE`.
    pub calendar: String,
    /// The extension, if any.
    pub extension: Option<Extension>,
    /// Further information asked for to confirm the identity, if any.
    pub identity_doubt: Option<IdentityDoubt>,
    /// The identity check, if any.
    pub identity: Option<IdentityCheck>,
    /// That the receipt was confirmed to the person, if it was.
    pub acknowledged: Option<Acknowledgement>,
    /// Who handles it.
    pub owner: String,
    /// Notes of the DPO.
    pub notes: String,
    /// Activities that concern the person, beside those in which data were found: identifiers.
    pub activities: Vec<String>,
    /// What was decided, right by right and activity by activity.
    pub decisions: Vec<RightDecision>,
    /// Activities in which an objection was weighed, so that the processing was restricted meanwhile: identifiers.
    pub weighed: Vec<String>,
    /// Restrictions that were lifted.
    pub lifted: Vec<RestrictionLift>,
    /// Which systems were asked for the person's data, and what came back beside files.
    pub searches: Vec<SystemSearch>,
    /// Work in the systems.
    pub tasks: Vec<SystemTask>,
    /// The word to each recipient (Art. 19).
    pub notices: Vec<RecipientNotice>,
    /// The refusal, if any.
    pub refusal: Option<Refusal>,
    /// The fee, if any.
    pub fee: Option<RequestFee>,
    /// When the answer went out, ISO date; empty while it has not.
    pub answered_on: String,
    /// What became of it; none while it is open, and in registers of the first version.
    pub result: Option<RequestResult>,
    /// When it was closed, ISO date; empty while open.
    pub closed_on: String,
    /// What became of it, in words.
    pub outcome: String,
    /// What happened, in order; written by the program.
    pub log: Vec<CaseStep>,
    /// That its personal data are kept longer than the set time, if they are.
    pub keep: Option<KeepLonger>,
    /// That the person's data were removed, if they were; nothing is changed in the case after that.
    pub purged: Option<PurgeNote>,
}

impl DataSubjectRequest {
    /// What was decided on a right in an activity.
    #[must_use]
    pub fn decision(&self, right: Right, activity_id: &str) -> Option<&RightDecision> {
        self.decisions.iter().find(|one| one.right == right && one.activity_id == activity_id)
    }
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
    /// Whether this column says of each record from whom it came (Art. 15(1)(g)).
    pub tells_source: bool,
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
    /// `csv`, `json`, `xlsx`, `sqlite`, `zip` …: the codes of [`crate::collect::Format`].
    pub format: String,
    /// Encoding of a text file.
    pub encoding: String,
    /// Delimiter of a CSV file.
    pub delimiter: String,
    /// Records read.
    pub rows_read: u64,
    /// Records of the person; zero is an answer: nothing found.
    pub rows_matched: u64,
    /// Records that are perhaps the person's and not decided yet; they are not part of the answer.
    pub rows_possible: u64,
    /// Records that are perhaps the person's, with what was decided about each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub near: Vec<NearMatch>,
    /// The files of an archive that were searched.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileRead>,
    /// Matches by kind of identifier.
    pub matched_by: BTreeMap<String, u64>,
    /// What was noticed while reading.
    pub warnings: Vec<String>,
    /// What each column means.
    pub columns: Vec<ColumnMapping>,
    /// Columns or leaf paths that hold codes, such as `C2`; names only, never a value.
    pub coded: Vec<String>,
    /// When it was collected, UTC.
    pub collected_at: String,
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
