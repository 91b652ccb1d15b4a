//! What a purge takes and what it leaves, said before it is done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PurgeCounts, due_on, kept_until};
use crate::register::purge::CaseInFile;
use crate::request::related;
use crate::snapshot::Snapshot;
use crate::words::Words;

/// What would go of one case and what would stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PurgePreview {
    /// Identifier of the case.
    pub id: String,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// When it was closed, ISO date; empty while it is open, and then nothing can be removed.
    pub closed_on: String,
    /// From which day its personal data are due to go, ISO date; empty when they are kept without end.
    pub due_on: String,
    /// Until when they are kept for a reason, ISO date; empty without one.
    pub kept_until_on: String,
    /// When they were removed, ISO date; empty while they are held.
    pub purged_on: String,
    /// What it holds of the person.
    pub counts: PurgeCounts,
    /// What goes in any case, a line each.
    pub goes: Vec<String>,
    /// The texts that go or stay by choice; empty when there are none.
    pub texts: String,
    /// What stays, a line each.
    pub stays: Vec<String>,
    /// References of other cases of the same person, which are not touched.
    pub related: Vec<String>,
}

/// Says what a purge of this case would take and leave.
#[must_use]
pub(crate) fn of(case: &CaseInFile, snapshot: &Snapshot, words: &Words) -> PurgePreview {
    let (request, counts) = (&case.request, case.counts);
    let lines: [(&'static str, u64); 7] = [
        ("purge-goes-identifiers", counts.identifiers),
        ("purge-goes-rows", counts.rows),
        ("purge-goes-attachments", counts.attachments),
        ("purge-goes-letters", counts.letters),
        ("purge-goes-fields", counts.fields),
        ("purge-goes-images", counts.images),
        ("purge-goes-versions", counts.versions),
    ];
    let said = |(id, n): (&'static str, u64)| words.say_with(id, &[("n", n.into())]);
    let related = related::of(request, snapshot).into_iter().filter(|one| !one.possible);
    let stays =
        ["purge-stays-procedure", "purge-stays-decisions", "purge-stays-proof", "purge-stays-journal"];
    PurgePreview {
        id: request.id.clone(),
        reference: request.reference.clone(),
        closed_on: request.closed_on.clone(),
        due_on: due_on(request, snapshot).map(|on| on.to_string()).unwrap_or_default(),
        kept_until_on: kept_until(request).map(|on| on.to_string()).unwrap_or_default(),
        purged_on: request.purged.as_ref().map(|note| note.purged_on.clone()).unwrap_or_default(),
        counts,
        goes: lines.into_iter().filter(|(_, n)| *n > 0).map(said).collect(),
        texts: if counts.texts == 0 { String::new() } else { said(("purge-texts", counts.texts)) },
        stays: stays.into_iter().map(|id| words.say(id)).collect(),
        related: related.map(|one| one.reference).collect(),
    }
}
