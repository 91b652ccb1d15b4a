//! Checks of what was found itself: codes, redactions, and who else is named (Art. 12(1), 15(4)).

use super::{CheckTone, Run, count};
use crate::error::Result;
use crate::finds::{self, codes, others};
use crate::package::Records;
use crate::package::gather::Case;
use crate::redaction::{self, Redaction, RedactionState};
use crate::snapshot::Snapshot;

impl Run<'_> {
    /// Codes in data that are handed over and that nobody explained.
    pub(super) fn codes(&mut self, snapshot: &Snapshot, case: &Case<'_>) {
        let exports: Vec<_> = case
            .found()
            .map(|source| finds::Searched::new(snapshot, source.collection, source.records.clone()))
            .collect();
        for column in codes::of_exports(snapshot, &exports).into_iter().filter(|column| column.open > 0) {
            let open = column.codes.iter().filter(|one| one.meaning.is_empty());
            let names: Vec<&str> = open.map(|one| one.code.as_str()).take(8).collect();
            let args = [
                ("system", column.system.as_str().into()),
                ("column", column.column.as_str().into()),
                ("count", column.open.into()),
                ("codes", names.join(", ").into()),
            ];
            let place = ("collection", column.collection_id.as_str(), column.system.as_str(), "codes");
            self.add(CheckTone::Open, "codes_unexplained", "Art. 12(1)", place, &args);
        }
    }

    /// What was redacted: with a reason, checked by a second person where one takes part, and never everything.
    pub(super) fn redactions(&mut self, case: &Case<'_>) {
        let place = ("request", case.request.id.as_str(), case.request.reference.as_str(), "redactions");
        let all = redaction::of_request(case.snapshot, &case.request.id);
        let goes_along = |id: &str| case.enclosures.iter().any(|enclosure| enclosure.attachment.id == id);
        let counts = |one: &&Redaction| one.area.is_none() || goes_along(&one.attachment_id);
        let here: Vec<&Redaction> = all.into_iter().filter(counts).collect();
        let undecided = here.iter().filter(|one| one.state == RedactionState::Proposed).count();
        if undecided > 0 {
            self.add(
                CheckTone::Warning,
                "redactions_undecided",
                "Art. 15(4)",
                place,
                &[("count", undecided.into())],
            );
        }
        let accepted: Vec<&Redaction> = here.into_iter().filter(|one| one.is_accepted()).collect();
        if accepted.is_empty() {
            return;
        }
        self.add(CheckTone::Ok, "redacted", "Art. 15(4)", place, &[("count", accepted.len().into())]);
        let unreasoned = accepted.iter().filter(|one| !one.is_reasoned()).count();
        if unreasoned > 0 {
            let args = [("count", unreasoned.into())];
            self.add(CheckTone::Warning, "redaction_without_law", "Art. 23(2)", place, &args);
        }
        let checked = accepted.iter().filter(|one| !one.checked_by.is_empty()).count();
        // Whoever lets a second person check some lets them check all.
        if (1..accepted.len()).contains(&checked) {
            let args = [("count", (accepted.len() - checked).into()), ("all", accepted.len().into())];
            self.add(CheckTone::Warning, "redactions_unchecked", "Art. 15(4)", place, &args);
        }
        let withheld = |source: &crate::package::gather::Source<'_>| {
            let whole = |n: u64| source.cuts.on(n).iter().any(|one| one.column.is_empty());
            source.records.iter().filter(|record| whole(record.n)).count()
        };
        let (records, gone): (usize, usize) = case
            .found()
            .map(|source| (source.records.len(), withheld(source)))
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        if records > 0 && records == gone {
            self.add(CheckTone::Open, "everything_withheld", "Art. 15(4), recital 63", place, &[]);
        }
    }

    /// Documents that go along, and how many of them as they are.
    pub(super) fn documents(&mut self, case: &Case<'_>) {
        if case.enclosures.is_empty() {
            return;
        }
        let place = ("request", case.request.id.as_str(), case.request.reference.as_str(), "documents");
        let as_they_are = case.enclosures.iter().filter(|enclosure| enclosure.boxes.is_empty()).count();
        let args = [("count", case.enclosures.len().into()), ("plain", as_they_are.into())];
        self.add(CheckTone::Ok, "documents", "Art. 15(3), (4)", place, &args);
    }

    /// Places where somebody else seems to be named and nobody has decided yet.
    pub(super) fn others(&mut self, case: &Case<'_>, records: Records<'_>) -> Result<()> {
        let exports = finds::gather(case.snapshot, records, case.request)?;
        let offices = case.keeper.map(|keeper| keeper.email.as_str());
        let found = others::find(&exports, &case.request.person, offices.as_slice())?;
        let redactions = redaction::of_request(case.snapshot, &case.request.id);
        let decided = others::Decided::new(&redactions);
        let open = found.iter().filter(|one| decided.on(&exports, one).is_none());
        let keys: std::collections::BTreeSet<String> = open.clone().map(others::Other::key).collect();
        if !keys.is_empty() {
            let place = ("request", case.request.id.as_str(), case.request.reference.as_str(), "others");
            let args = [("count", count(keys.len()).into()), ("places", open.count().into())];
            self.add(CheckTone::Warning, "others_named", "Art. 15(4), recital 63", place, &args);
        }
        Ok(())
    }
}
