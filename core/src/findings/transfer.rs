//! Transfers to third countries: the reasons of the verdict on each, as findings (Chapter V, Art. 30(1)(e), 30(2)(c)).

use chrono::NaiveDate;

use super::{Finding, Found, rule};
use crate::activity::Activity;
use crate::report::record::RecordKind;
use crate::snapshot::Snapshot;
use crate::transfer::law::TransferLaw;
pub(super) use crate::transfer::verdict::country_name;
use crate::transfer::verdict::{self, Reason, ReasonAbout};
use crate::transfer::{Transfer, listing};
use crate::words::{Arg, Words};

pub(super) fn judge(
    transfers: &[Transfer],
    record: RecordKind,
    controller_id: &str,
    snapshot: &Snapshot,
    as_of: NaiveDate,
    found: &mut Found<'_>,
) {
    if transfers.is_empty() {
        return;
    }
    let Ok(law) = TransferLaw::bundled() else { return };
    let home = listing::home_of(snapshot, controller_id);
    for (n, transfer) in transfers.iter().enumerate() {
        let facts = listing::facts(snapshot, transfer, record, home);
        for reason in verdict::judge(facts, law, as_of).reasons {
            // What an instrument or assessment lacks is said once, at that record.
            if reason.about == ReasonAbout::Transfer {
                found.add_reason(&reason, format!("transfers[{n}].{}", reason.field));
            }
        }
    }
}

/// What instruments and assessments lack, whatever transfer rests on them.
pub(super) fn of_records(snapshot: &Snapshot, as_of: NaiveDate, words: &Words) -> Vec<Finding> {
    let Ok(law) = TransferLaw::bundled() else { return Vec::new() };
    let mut all = Vec::new();
    let mut add = |found: Found<'_>| all.extend(found.findings);
    for record in snapshot.transfer_instruments.iter() {
        let mut found = Found::new(record, words);
        verdict::of_instrument(record, law, as_of).iter().for_each(|one| found.add_reason(one, one.field));
        add(found);
    }
    for record in snapshot.transfer_impact_assessments.iter() {
        let mut found = Found::new(record, words);
        verdict::of_assessment(record, as_of).iter().for_each(|one| found.add_reason(one, one.field));
        add(found);
    }
    all
}

impl Found<'_> {
    fn add_reason(&mut self, reason: &Reason, field: impl Into<String>) {
        let in_words = reason.in_words(self.words);
        self.findings.push(Finding {
            rule: in_words.rule,
            law: in_words.law,
            severity: in_words.severity,
            subject: self.subject,
            subject_id: self.subject_id.clone(),
            subject_ref: self.subject_ref.clone(),
            field: field.into(),
            message: in_words.message,
            hint: in_words.hint,
            mark: None,
            needed_by: Vec::new(),
            about: String::new(),
        });
    }
}

/// A recipient outside the EEA needs a transfer to its country, whatever the ground.
pub(super) fn recipients_abroad(
    activity: &Activity,
    snapshot: &Snapshot,
    as_of: NaiveDate,
    found: &mut Found<'_>,
) {
    for (n, disclosure) in activity.recipients.items().iter().enumerate() {
        let Some(recipient) = snapshot.recipients.get(&disclosure.recipient_id) else { continue };
        for code in listing::unrecorded(recipient, activity.transfers.items(), as_of) {
            let args = [
                ("recipient", Arg::from(recipient.label())),
                ("country", Arg::from(country_name(code, found.words))),
            ];
            found.add_with(rule::RECIPIENT_ABROAD, format!("recipients[{n}]"), &args);
        }
    }
}
