//! Envisaged time limits for erasure (Art. 30(1)(f), 5(1)(e)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::period::Period;

/// The event that starts a storage period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RetentionTrigger {
    /// An event of another kind; the words say which.
    #[default]
    Other,
    /// The record came into being.
    RecordCreated,
    /// An object was uploaded.
    Uploaded,
    /// A backup was made.
    BackupCreated,
    /// The account was deleted.
    AccountDeleted,
    /// The contract ended.
    ContractEnded,
    /// Consent was withdrawn.
    ConsentWithdrawn,
    /// The last contact.
    LastContact,
    /// A trial ended.
    TrialEnded,
    /// The person asked for deletion.
    DeletionRequested,
    /// The purpose was fulfilled.
    PurposeFulfilled,
}

/// How a stated period binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RetentionBound {
    /// Neither period nor criterion is stated.
    #[default]
    Unspecified,
    /// At most this long.
    Max,
    /// Exactly this long.
    Exact,
    /// Erased at once.
    Immediate,
    /// Erased promptly, without a figure.
    Promptly,
    /// Erased when the person asks.
    OnRequest,
    /// Erased when a criterion is met.
    Criteria,
    /// Said in another document.
    ExternalReference,
}

/// An end of storage: trigger, period and how it binds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RetentionEnd {
    /// The event in words.
    pub trigger: String,
    /// ISO 8601 duration; empty when none is stated.
    pub period: String,
    /// How it binds.
    pub bound: RetentionBound,
}

/// The envisaged time limit for erasure of one or more categories of data (Art. 30(1)(f)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RetentionRule {
    /// Identifier within the activity.
    pub id: String,
    /// Identifiers of the data categories it holds for; empty for all data of the activity.
    pub applies_to: Vec<String>,
    /// To what it applies, as stated.
    pub applies_to_text: String,
    /// The kind of event that starts the period; computing a date needs it.
    pub trigger_kind: RetentionTrigger,
    /// The event in words.
    pub trigger: String,
    /// ISO 8601 duration, e.g. `P1M`; empty when none is stated.
    pub period: String,
    /// The unit as stated, where it matters: `calendar month`.
    pub unit: String,
    /// How it binds.
    pub bound: RetentionBound,
    /// Storage ends when any of these is met.
    pub any_of: Vec<RetentionEnd>,
    /// Else storage ends then.
    pub otherwise: Option<RetentionEnd>,
    /// While this holds, the data are kept.
    pub while_condition: String,
    /// The document that says more.
    pub external_reference: String,
    /// The law behind the period (EDPB, coordinated action 2025).
    pub legal_reference: String,
    /// Whether it limits use rather than storage, so that no erasure date follows from it.
    pub limits_use_only: bool,
    /// A note.
    pub note: String,
}

impl RetentionRule {
    /// Whether a period or a criterion is stated at all.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.has_period() || self.has_criterion()
    }

    /// Whether a period is stated, so that a date can be computed when the trigger is known.
    #[must_use]
    pub fn has_period(&self) -> bool {
        !self.period.is_empty() && matches!(self.bound, RetentionBound::Max | RetentionBound::Exact)
    }

    /// Whether one period runs from one event whose day a column can hold, so that an end follows from a person's own
    /// records (Art. 15(1)(d)).
    #[must_use]
    pub fn runs_from_one_event(&self) -> bool {
        self.has_period()
            && self.any_of.is_empty()
            && self.otherwise.is_none()
            && self.while_condition.is_empty()
            && !self.limits_use_only
            && self.trigger_kind != RetentionTrigger::Other
    }

    /// The last day of the stated period for an event on this day; none where no date can be computed.
    ///
    /// These are the controller's own promises, not periods of Union acts: a Sunday or holiday stays the last day, since
    /// rolling on (Regulation 1182/71, Art. 3(4)) would keep the data longer than was said.
    #[must_use]
    pub fn ends_on(&self, start_on: NaiveDate) -> Option<NaiveDate> {
        if !self.has_period() {
            return None;
        }
        Period::parse(&self.period).ok()?.add_to(start_on)
    }

    /// Whether storage ends by a criterion instead of a period.
    #[must_use]
    pub fn has_criterion(&self) -> bool {
        !self.any_of.is_empty()
            || matches!(
                self.bound,
                RetentionBound::Immediate
                    | RetentionBound::Promptly
                    | RetentionBound::OnRequest
                    | RetentionBound::Criteria
            )
    }
}
