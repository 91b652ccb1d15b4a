//! One test per rule that looks at how parts of a record go together.

use super::{World, basis, complete, data, found, rule, text};
use crate::activity::LegalBasisKind;
use crate::activity::Origin;
use crate::activity::screening::{RiskLevel, TemplateOrigin};
use crate::answer::Answer;
use crate::notice::RightStatement;
use crate::organisation::Representative;
use crate::recipient::RecipientKind;

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
    what_is_stored_on_a_device_needs_consent: DEVICE_CONSENT, |w| data(w).name = text("cookie identifiers");
    what_a_template_said_is_to_be_confirmed: TEMPLATE, |w| {
        let to_check = vec![text("purposes")];
        w.activity.template = Some(TemplateOrigin { key: text("payroll"), to_check, ..Default::default() })
    };
    what_a_recipient_is_must_be_said: RECIPIENT_ROLE, |w| w.recipient.kind = RecipientKind::Unstated;
    a_representative_sits_where_it_represents: REPRESENTATIVE_ELSEWHERE, |w| represented(w, "DE", "");
    a_representative_is_not_the_officer: REPRESENTATIVE_IS_DPO, |w| represented(w, "GB", "dpo@example.com");
    the_right_to_object_stands_apart: NOTICE_OBJECTION, |w| {
        w.notice.rights = vec![RightStatement { article: text("21(1)"), ..RightStatement::default() }]
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
