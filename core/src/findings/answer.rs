//! Which findings are holes of an answer, and which open requests wait until they are mended (Art. 15(1), 15(2)).
//!
//! The link runs both ways: what an answer cannot say is a finding at the record that would say it, and the finding names
//! the requests whose answer shows the hole.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Finding, Rule, judge_activity, rule};
use crate::activity::Activity;
use crate::request::{DataSubjectRequest, Right};
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Words;

/// An open request for access whose answer has a hole where a finding stands (Art. 15(1)).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NeededBy {
    /// Its reference.
    pub reference: String,
    /// Identifier.
    pub id: String,
}

/// Holes for which the check before a package has words of its own, since it looks at what was found.
const CHECKED: &[&Rule] = &[
    rule::PURPOSES,
    rule::LEGAL_BASIS,
    rule::LEGAL_BASIS_OF_PURPOSE,
    rule::UNDECLARED_DATA,
    rule::CODES_UNEXPLAINED,
    rule::RECIPIENTS,
    rule::ONLY_CATEGORIES,
    rule::TRANSFERS_OPEN,
    rule::INSTRUMENT_ENDED,
    rule::RETENTION,
    rule::RETENTION_UNSPECIFIED,
    rule::RETENTION_UNCOVERED,
    rule::STORAGE_START,
    rule::AUTOMATED_OPEN,
    rule::AUTHORITY,
];

/// Holes that the check before a package tells in the words of the finding.
const TOLD: &[&Rule] = &[
    rule::WITHDRAWAL,
    rule::ORIGIN,
    rule::ORIGIN_DIFFERS,
    rule::SOURCE,
    rule::PUBLIC_SOURCES,
    rule::RECIPIENT_DATE,
    rule::TRANSFER_COUNTRY,
    rule::NO_BASIS,
    // What the answer would tell as the ground, and is none on the day.
    rule::NO_DECISION,
    rule::CONDITION_NOT_MET,
    rule::INSTRUMENT_GONE,
    rule::COPY,
    rule::RETENTION_ELSEWHERE,
    rule::RETENTION_PART,
    rule::AUTOMATED_LOGIC,
];

fn is_of(rules: &[&Rule], finding: &Finding) -> bool {
    rules.iter().any(|rule| rule.id == finding.rule)
}

/// The holes of an answer at one activity that the check before a package tells in the words of the finding.
pub(crate) fn told(
    activity: &Activity,
    snapshot: &Snapshot,
    as_of: NaiveDate,
    words: &Words,
) -> Vec<Finding> {
    let mut found = judge_activity(activity, snapshot, as_of, words).open;
    found.retain(|finding| is_of(TOLD, finding));
    found
}

/// Names at each hole the requests that wait for it.
pub(super) fn link(findings: &mut [Finding], snapshot: &Snapshot) {
    if snapshot.collections.is_empty() {
        return;
    }
    let mut holes = findings.iter_mut().filter(|one| is_of(CHECKED, one) || is_of(TOLD, one)).peekable();
    if holes.peek().is_none() {
        return;
    }
    let waiting = waiting(snapshot);
    if waiting.is_empty() {
        return;
    }
    for finding in holes {
        let of_activity = |id: &str| waiting.get(id).cloned().unwrap_or_default();
        let needed: BTreeSet<NeededBy> = match finding.subject {
            Noun::Activity => of_activity(&finding.subject_id),
            // The authority stands in every answer.
            Noun::Organisation => waiting.values().flatten().cloned().collect(),
            Noun::TransferInstrument => snapshot
                .activities
                .iter()
                .filter(|one| rests_on(one, &finding.subject_id))
                .flat_map(|one| of_activity(&one.id))
                .collect(),
            _ => BTreeSet::new(),
        };
        finding.needed_by = needed.into_iter().collect();
    }
}

fn rests_on(activity: &Activity, instrument_id: &str) -> bool {
    activity.transfers.items().iter().any(|transfer| transfer.instrument_id == instrument_id)
}

/// By activity, the open requests for access for which something was found there.
fn waiting(snapshot: &Snapshot) -> BTreeMap<&str, BTreeSet<NeededBy>> {
    let mut waiting: BTreeMap<&str, BTreeSet<NeededBy>> = BTreeMap::new();
    for collection in snapshot.collections.iter().filter(|one| one.rows_matched > 0) {
        let request = snapshot.requests.get(&collection.request_id).filter(|one| asks_for_access(one));
        if let Some(request) = request {
            let one = NeededBy { reference: request.reference.clone(), id: request.id.clone() };
            waiting.entry(collection.activity_id.as_str()).or_default().insert(one);
        }
    }
    waiting
}

fn asks_for_access(request: &DataSubjectRequest) -> bool {
    request.state.is_open() && request.rights.contains(&Right::Access)
}
