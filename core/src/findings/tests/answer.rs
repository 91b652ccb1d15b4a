//! The link between the holes of an answer and the findings that tell them.

use super::{World, complete, found, limit, rule, snapshot, text, today};
use crate::activity::{Origin, RetentionEnd, RetentionTrigger};
use crate::answer::Answer;
use crate::findings::{Finding, of_activity, of_register};
use crate::recipient::{Disclosure, RecipientKind};
use crate::request::{RequestState, Right};
use crate::words::{Lang, Words};

/// The references that each finding names, by rule.
fn needed(findings: &[Finding]) -> Vec<(&str, Vec<&str>)> {
    let mut all = Vec::new();
    for finding in findings {
        let of_finding: Vec<&str> =
            finding.needed_by.iter().map(|request| request.reference.as_str()).collect();
        all.push((finding.rule.as_str(), of_finding));
    }
    all
}

fn check(world: &World) -> Vec<Finding> {
    of_register(&snapshot(world), today(), Words::of(Lang::En))
}

#[test]
fn a_hole_of_an_answer_names_the_open_request_that_waits_for_it() {
    let mut world = complete();
    world.activity.automated_decisions = Answer::Open;
    world.activity.security = Answer::Open;
    world.keeper.supervisory_authority.clear();
    let nobody =
        vec![(rule::AUTHORITY.id, vec![]), (rule::SECURITY.id, vec![]), (rule::AUTOMATED_OPEN.id, vec![])];
    assert_eq!(needed(&check(&world)), nobody, "the request does not ask for access");
    world.request.rights = vec![Right::Access, Right::Rectification];
    let waiting: Vec<(&str, Vec<&str>)> = vec![
        (rule::AUTHORITY.id, vec!["R-2026-001"]),
        (rule::SECURITY.id, vec![]),
        (rule::AUTOMATED_OPEN.id, vec!["R-2026-001"]),
    ];
    assert_eq!(
        needed(&check(&world)),
        waiting,
        "Art. 15(1)(f) and (h); nobody is told of measures (Art. 15)"
    );
    let one = of_activity(&world.activity, &snapshot(&world), today(), Words::of(Lang::En));
    assert_eq!(needed(&one), waiting[1..], "the activity alone names it as well");
    world.collection.rows_matched = 0;
    assert_eq!(needed(&check(&world)), nobody, "where nothing was found nothing is told");
    world.collection.rows_matched = 1;
    world.request.state = RequestState::Closed;
    assert_eq!(needed(&check(&world)), nobody, "an answered request waits for nothing");
}

#[test]
fn a_day_of_disclosure_is_asked_for_only_where_data_of_a_person_were_found() {
    let mut world = complete();
    let silent = Disclosure { recipient_id: text("r"), ..Disclosure::default() };
    world.activity.recipients = Answer::Given(vec![silent]);
    assert_eq!(
        found(&world),
        [rule::RECIPIENT_DATE.id],
        "who asks may learn to whom the data went, and when"
    );
    world.recipient.kind = RecipientKind::Internal;
    assert_eq!(found(&world), [""; 0], "own staff is no recipient");
    world.recipient.kind = RecipientKind::Controller;
    world.collection.rows_matched = 0;
    assert_eq!(found(&world), [""; 0], "Art. 30(1)(d) asks for no day");
}

#[test]
fn a_recipient_that_is_not_in_the_register_is_owed_a_look() {
    let mut world = complete();
    let text_only =
        Disclosure { stated_as: text("shops"), when: text("each order"), ..Disclosure::default() };
    let linked = world.activity.recipients.items().to_vec();
    world.activity.recipients = Answer::Given([linked, vec![text_only]].concat());
    assert_eq!(found(&world), [rule::ONLY_CATEGORIES.id], "nobody can tell whether it is a name (C-154/21)");
}

#[test]
fn a_column_tied_to_a_category_that_is_gone_is_explained_by_nothing() {
    let mut world = complete();
    world.activity.personal_data[0].id = text("renamed");
    assert_eq!(found(&world), [rule::UNDECLARED_DATA.id], "the answer cannot say what the column means");
}

#[test]
fn an_end_that_says_nothing_is_a_part_without_a_limit() {
    let mut world = complete();
    limit(&mut world).any_of = vec![RetentionEnd::default()];
    assert_eq!(found(&world), [rule::RETENTION_PART.id], "neither a period nor an event (Art. 30(1)(f))");
}

#[test]
fn a_column_with_the_day_answers_how_long_data_are_kept() {
    let mut world = complete();
    limit(&mut world).trigger_kind = RetentionTrigger::AccountDeleted;
    world.collection.columns[0].starts_retention = Some(RetentionTrigger::RecordCreated);
    assert_eq!(found(&world), [rule::STORAGE_START.id], "another event starts another period");
    world.collection.columns[0].starts_retention = Some(RetentionTrigger::AccountDeleted);
    assert_eq!(found(&world), [""; 0], "the end follows from the person's own records (Art. 15(1)(d))");
    world.collection.columns[0].starts_retention = None;
    limit(&mut world).applies_to = vec![text("phone")];
    let uncovered = [rule::RETENTION_UNCOVERED.id];
    assert_eq!(found(&world), uncovered, "a period for data that were not found needs no day");
}

#[test]
fn data_from_others_differ_from_whatever_else_the_record_says() {
    for origin in [Origin::Provided, Origin::Observed, Origin::Derived, Origin::Inferred, Origin::Generated] {
        let mut world = complete();
        world.activity.personal_data[0].origin = origin;
        world.collection.columns[0].origin = Origin::ThirdParty;
        assert_eq!(found(&world), [rule::ORIGIN_DIFFERS.id], "{origin:?}: Art. 14(2)(f) asks for the source");
    }
}
