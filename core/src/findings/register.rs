//! What shows only when the activities of a controller are held against each other, or against the recipients: bases that
//! differ for the same kind of processing, storage that is told for some alone, recipients that nobody names.

use super::parties::some_of;
use super::{Finding, Found, gaps, rule};
use crate::activity::{Activity, LegalBasisKind, RetentionTrigger};
use crate::links::Uses;
use crate::organisation::Organisation;
use crate::recipient::RecipientKind;
use crate::snapshot::{Snapshot, reference_order};
use crate::words::{Arg, Words};

pub(super) fn of_all(snapshot: &Snapshot, words: &Words) -> Vec<Finding> {
    let mut all = Vec::new();
    let keeper = snapshot.keeper().map(|keeper| keeper.id.as_str());
    for controller in snapshot.controllers() {
        let is_keeper = keeper == Some(controller.id.as_str());
        let is_its =
            |one: &&Activity| one.controller_id == controller.id || is_keeper && one.controller_id.is_empty();
        let activities: Vec<&Activity> = snapshot.activities.iter().filter(is_its).collect();
        all.extend(of_controller(controller, &activities, words));
    }
    all.extend(unnamed(snapshot, words));
    all
}

fn of_controller(controller: &Organisation, activities: &[&Activity], words: &Words) -> Vec<Finding> {
    let mut found = Found::new(controller, words);
    marketing(activities, &mut found);
    backups(activities, &mut found);
    found.findings
}

/// Direct marketing on consent here and on legitimate interests there: one of the two was chosen without need, or people
/// are told different things of the same (Art. 5(1)(a)).
fn marketing(activities: &[&Activity], found: &mut Found<'_>) {
    let on = |kind: LegalBasisKind| {
        references(activities, |one| {
            one.purposes.iter().any(|purpose| {
                (gaps::is_marketing(&one.name) || gaps::is_marketing(&purpose.text))
                    && purpose.legal_bases.iter().any(|basis| basis.kind == kind)
            })
        })
    };
    let (consent, interests) = (on(LegalBasisKind::Consent), on(LegalBasisKind::LegitimateInterests));
    if !consent.is_empty() && !interests.is_empty() {
        let args = [
            ("count", Arg::from(consent.len() + interests.len())),
            ("consent", Arg::from(some_of(&consent))),
            ("interests", Arg::from(some_of(&interests))),
        ];
        found.add_with(rule::MARKETING_BASES, "", &args);
    }
}

/// Backups hold the same data longer: where some activities say how long, the others are asked too (Art. 5(1)(e)).
fn backups(activities: &[&Activity], found: &mut Found<'_>) {
    let tells = |one: &Activity| {
        one.retention.iter().any(|limit| {
            limit.trigger_kind == RetentionTrigger::BackupCreated
                || [&limit.applies_to_text, &limit.trigger].into_iter().any(|text| gaps::is_backup(text))
        })
    };
    let told = references(activities, |one| tells(one));
    let silent = references(activities, |one| !one.retention.is_empty() && !tells(one));
    if !told.is_empty() && !silent.is_empty() {
        let args = [
            ("count", Arg::from(silent.len())),
            ("told", Arg::from(some_of(&told))),
            ("silent", Arg::from(some_of(&silent))),
        ];
        found.add_with(rule::BACKUPS, "", &args);
    }
}

/// The references of the activities for which this holds, in their order.
fn references<'a>(activities: &[&'a Activity], holds: impl Fn(&Activity) -> bool) -> Vec<&'a str> {
    let mut all: Vec<&str> =
        activities.iter().filter(|one| holds(one)).map(|one| one.reference.as_str()).collect();
    all.sort_by_cached_key(|reference| reference_order(reference));
    all
}

/// Recipients that no record points at, such as group companies that stand in the transfers of a notice only. While an
/// activity has not answered yet who receives its data, that is asked there.
fn unnamed(snapshot: &Snapshot, words: &Words) -> Vec<Finding> {
    if snapshot.activities.iter().any(|activity| activity.recipients.is_open()) {
        return Vec::new();
    }
    let uses = Uses::of(snapshot);
    let mut all = Vec::new();
    for recipient in snapshot.recipients.iter() {
        if recipient.kind != RecipientKind::Internal && uses.count(&recipient.id) == 0 {
            let mut found = Found::new(recipient, words);
            found.add_with(rule::RECIPIENT_UNNAMED, "name", &[("name", Arg::from(recipient.label()))]);
            all.append(&mut found.findings);
        }
    }
    all
}
