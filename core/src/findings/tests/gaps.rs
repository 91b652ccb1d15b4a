//! One test per rule that looks at how parts of a record go together.

use super::{World, basis, complete, data, found, rule, text};
use crate::activity::LegalBasisKind;
use crate::activity::screening::{RiskLevel, TemplateOrigin};
use crate::activity::{Activity, Origin, RetentionRule, RetentionTrigger};
use crate::answer::Answer;
use crate::notice::RightStatement;
use crate::organisation::Representative;
use crate::recipient::RecipientKind;

/// A notice with one right, and how rights are exercised.
fn right(world: &mut World, article: &str, condition: &str, how: &str) {
    let one = RightStatement { article: text(article), condition: text(condition), ..Default::default() };
    world.notice.rights = vec![one];
    world.notice.how_to_exercise = text(how);
}

macro_rules! each_gap {
    ($($name:ident: $rule:ident, |$world:ident| $change:expr;)+) => {
        $(#[test]
        fn $name() {
            let mut world = complete();
            let $world = &mut world;
            $change;
            assert_eq!(found(&world), [rule::$rule.id], "just what does not go together is found");
        })+

        pub(super) const TESTED: &[&str] = &[$(rule::$rule.id),+];
    };
}

fn represented(world: &mut World, country: &str, email: &str) {
    let one = Representative {
        name: text("House"),
        country: text(country),
        email: text(email),
        jurisdictions: vec![text("GB")],
        ..Representative::default()
    };
    world.keeper.representatives = Answer::Given(vec![one]);
}

each_gap! {
    the_risk_is_to_be_estimated: SCREENING_OPEN, |w| w.activity.screening.risk = None;
    a_high_risk_calls_for_an_assessment: SCREENING_HIGH, |w| w.activity.screening.risk = Some(RiskLevel::High);
    with_consent_it_is_asked_whether_children_use_the_service: CHILDREN_OPEN, |w| {
        basis(w, LegalBasisKind::Consent);
        w.activity.retention[0].trigger = text("consent withdrawn");
        w.activity.screening.children = None
    };
    data_on_consent_end_with_it: WITHDRAWAL_STORAGE, |w| { basis(w, LegalBasisKind::Consent); };
    a_contract_binds_only_who_is_a_party_to_it: CONTRACT_PARTY, |w| {
        w.activity.data_subjects[0].name = text("contact persons of suppliers")
    };
    advertising_does_not_rest_on_a_contract: CONTRACT_MARKETING, |w| {
        w.activity.purposes[0].text = text("direct marketing")
    };
    what_is_stored_on_a_device_needs_consent_or_strict_necessity: DEVICE_OTHER_BASIS, |w| {
        data(w).name = text("cookie identifiers")
    };
    a_purpose_is_not_left_open: PURPOSE_OPEN, |w| {
        w.activity.purposes[0].text = text("run the account, and other purposes")
    };
    what_fits_the_person_suggests_profiling: PROFILING, |w| {
        w.activity.purposes[0].text = text("personalised recommendations")
    };
    a_part_of_the_data_without_a_limit_is_to_be_checked: RETENTION_PART, |w| {
        let part = RetentionRule { applies_to: vec![text("email")], ..RetentionRule::default() };
        w.activity.retention.push(part)
    };
    access_is_told_with_the_copy: NOTICE_COPY, |w| right(w, "15", "confirmation first", "free of charge");
    erasure_is_told_with_its_cases: NOTICE_ERASURE, |w| right(w, "17", "in certain cases", "within one month");
    how_rights_are_exercised_is_told: NOTICE_EXERCISE, |w| right(w, "16", "wrong data", "write to us");
    what_a_template_said_is_to_be_confirmed: TEMPLATE, |w| {
        let to_check = vec![text("purposes")];
        w.activity.template = Some(TemplateOrigin { key: text("payroll"), to_check, ..Default::default() })
    };
    what_a_recipient_is_must_be_said: RECIPIENT_ROLE, |w| w.recipient.kind = RecipientKind::Unstated;
    a_representative_sits_where_it_represents: REPRESENTATIVE_ELSEWHERE, |w| represented(w, "DE", "");
    a_representative_is_not_the_officer: REPRESENTATIVE_IS_DPO, |w| represented(w, "GB", "dpo@example.com");
    the_right_to_object_stands_apart: NOTICE_OBJECTION, |w| {
        right(w, "21(1)", "particular situation", "free of charge")
    };
}

#[test]
fn a_source_told_for_the_activity_is_told_at_the_category_too() {
    let mut world = complete();
    data(&mut world).origin = Origin::ThirdParty;
    world.collection.columns[0].origin = Origin::ThirdParty;
    world.activity.source_of_data = text("web store");
    assert_eq!(
        found(&world),
        [rule::SOURCE_OF_CATEGORY.id, rule::MIXED_ORIGIN.id],
        "Art. 14(2)(f) asks for it per category, and the notice needs Art. 14"
    );
}

#[test]
fn something_on_a_device_without_any_basis_is_an_error() {
    let mut world = complete();
    data(&mut world).name = text("cookie identifiers");
    world.activity.purposes[0].legal_bases.clear();
    assert_eq!(
        found(&world),
        [rule::LEGAL_BASIS.id, rule::DEVICE_CONSENT.id],
        "neither consent nor anything else stands for it (ePrivacy Art. 5(3))"
    );
}

/// The complete activity again, as another one of the register.
fn second(world: &World, change: impl FnOnce(&mut Activity)) -> Activity {
    let mut activity = Activity { id: text("b"), reference: text("PA-002"), ..world.activity.clone() };
    change(&mut activity);
    activity
}

fn found_beside(world: &World, other: &Activity) -> Vec<String> {
    let mut snapshot = super::snapshot(world);
    super::add(&mut snapshot, other);
    let findings =
        super::of_register(&snapshot, super::today(), crate::words::Words::of(crate::words::Lang::En));
    findings.into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn the_same_marketing_rests_on_one_basis() {
    let mut world = complete();
    world.activity.purposes[0].text = text("newsletter");
    basis(&mut world, LegalBasisKind::Consent);
    world.activity.retention[0].trigger = text("consent withdrawn");
    let mut on_interests = complete();
    basis(&mut on_interests, LegalBasisKind::LegitimateInterests);
    let bases = on_interests.activity.purposes[0].legal_bases.clone();
    let other = second(&world, |one| one.purposes[0].legal_bases = bases.clone());
    assert_eq!(found_beside(&world, &other), [rule::MARKETING_BASES.id], "Art. 5(1)(a), 6(1)");
    let same = second(&world, |_| {});
    assert_eq!(found_beside(&world, &same), [""; 0], "one basis for both is no question");
    let unlike = second(&world, |one| {
        one.purposes[0].legal_bases = bases;
        one.purposes[0].text = text("security of the site");
    });
    assert_eq!(found_beside(&world, &unlike), [""; 0], "security is no marketing");
}

#[test]
fn backups_told_for_one_activity_are_asked_of_the_others() {
    let world = complete();
    let other = second(&world, |one| one.retention[0].trigger_kind = RetentionTrigger::BackupCreated);
    assert_eq!(found_beside(&world, &other), [rule::BACKUPS.id], "Art. 5(1)(e)");
    let silent = second(&world, |_| {});
    assert_eq!(found_beside(&world, &silent), [""; 0], "where nobody speaks of backups nothing is uneven");
}

#[test]
fn a_recipient_that_no_activity_names_is_a_hint() {
    let mut world = complete();
    world.activity.recipients = Answer::None;
    assert_eq!(found(&world), [rule::RECIPIENT_UNNAMED.id], "Art. 30(1)(d): whose data does it get?");
    world.recipient.kind = RecipientKind::Internal;
    assert_eq!(found(&world), [""; 0], "own staff need not be named");
}
