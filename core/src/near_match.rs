//! Records that are perhaps the person's, and what was decided about each (Art. 12(2), 15(3)): a name alone proves nothing, and
//! another person's data must not travel along (Art. 15(4)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::store::records::CollectedRecord;

/// What was decided about a record that is perhaps the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum NearDecision {
    /// Not yet decided; it is not part of the answer.
    #[default]
    Open,
    /// It is the person's and part of the answer.
    Taken,
    /// It is somebody else's and left out.
    LeftOut,
}

impl NearDecision {
    /// The code in message ids and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Taken => "taken",
            Self::LeftOut => "left_out",
        }
    }
}

/// A record of a collection that is perhaps the person's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct NearMatch {
    /// Number of the record within the collection.
    pub n: u64,
    /// Why it is perhaps theirs: `name`, `name_initials`, `customer_zeros`.
    pub reasons: Vec<String>,
    /// What was decided.
    pub decision: NearDecision,
    /// Why it was decided so, in the DPO's words.
    pub why: String,
}

/// The records that are the person's, surely or by decision.
pub(crate) fn of_the_person(near: &[NearMatch], all: Vec<CollectedRecord>) -> Vec<CollectedRecord> {
    let not_taken = |n: u64| near.iter().any(|one| one.n == n && one.decision != NearDecision::Taken);
    all.into_iter().filter(|record| !not_taken(record.n)).collect()
}
