//! One test per rule: a register that misses nothing, and what is found when one thing is taken away.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Completeness, Severity, completeness, of_activity, of_register, rule};
use crate::activity::screening::{RiskLevel, Screening};
use crate::activity::{
    Activity, AutomatedDecision, DataSubjectCategory, LegalBasis, LegalBasisKind, Origin,
    PersonalDataCategory, Purpose, RetentionBound, RetentionRule, RetentionTrigger, SpecialCategory,
};
use crate::answer::Answer;
use crate::notice::{CountryStatement, Notice, Remark};
use crate::organisation::{DataProtectionOfficer, JointController, Organisation, Representative};
use crate::processing_on_behalf::{Principal, ProcessingOnBehalf};
use crate::recipient::{Disclosure, Recipient, RecipientKind};
use crate::request::{Collection, ColumnMapping, DataSubjectRequest, Extension, RequestState};
use crate::snapshot::{Record, Snapshot};
use crate::store::records::Row;
use crate::transfer::{Safeguard, Transfer};
use crate::words::{Lang, Words};

mod answer;
mod gaps;
mod parties;

/// A register with one record of each kind.
struct World {
    keeper: Organisation,
    affiliate: Organisation,
    activity: Activity,
    recipient: Recipient,
    service: ProcessingOnBehalf,
    notice: Notice,
    request: DataSubjectRequest,
    collection: Collection,
}

fn text(value: &str) -> String {
    value.to_owned()
}

fn complete() -> World {
    let officer =
        DataProtectionOfficer { name: text("Dr. D."), email: text("dpo@example.com"), ..Default::default() };
    let keeper = Organisation {
        id: text("keeper"),
        reference: text("ORG-1"),
        name: text("Example GmbH"),
        keeps_register: true,
        address: text("Ring 1, Berlin"),
        country: text("DE"),
        email: text("post@example.com"),
        representatives: Answer::None,
        data_protection_officers: Answer::Given(vec![officer]),
        supervisory_authority: text("Berlin"),
        ..Organisation::default()
    };
    let affiliate = Organisation {
        id: text("other"),
        reference: text("ORG-2"),
        name: text("Example SA"),
        ..Organisation::default()
    };
    let activity = complete_activity();
    let recipient = Recipient {
        id: text("r"),
        reference: text("R-1"),
        category: text("payment providers"),
        name: text("Pay AG"),
        kind: RecipientKind::Controller,
        countries: vec![text("DE")],
        ..Recipient::default()
    };
    let principal =
        Principal { name: text("Client"), contact: text("client@example.com"), ..Principal::default() };
    let service = ProcessingOnBehalf {
        id: text("s"),
        reference: text("PB-001"),
        name: text("Hosting"),
        controllers: Answer::Given(vec![principal]),
        categories: vec![text("hosting")],
        transfers: Answer::None,
        security: Answer::Given(vec!["encryption".into()]),
        ..ProcessingOnBehalf::default()
    };
    let notice =
        Notice { id: text("n"), reference: text("N-1"), dated_on: text("2026-01-01"), ..Notice::default() };
    let request = DataSubjectRequest {
        id: text("q"),
        reference: text("R-2026-001"),
        received_on: text("2026-11-20"),
        calendar: text("DE"),
        ..DataSubjectRequest::default()
    };
    let mapping = ColumnMapping {
        column: text("mail"),
        category_id: text("email"),
        confirmed: true,
        ..Default::default()
    };
    let collection = Collection {
        id: text("c"),
        reference: text("R-2026-001/1"),
        request_id: text("q"),
        system_id: text("crm"),
        system: text("CRM"),
        activity_id: text("a"),
        rows_matched: 1,
        columns: vec![mapping],
        ..Collection::default()
    };
    World { keeper, affiliate, activity, recipient, service, notice, request, collection }
}

fn complete_activity() -> Activity {
    let purpose = Purpose {
        id: text("p"),
        text: text("run the account"),
        legal_bases: vec![LegalBasis::of(LegalBasisKind::Contract)],
        ..Purpose::default()
    };
    let data = PersonalDataCategory {
        id: text("email"),
        name: text("e-mail address"),
        origin: Origin::Provided,
        mandatory: Some(false),
        ..PersonalDataCategory::default()
    };
    let limit = RetentionRule {
        trigger: text("account deleted"),
        period: text("P1M"),
        bound: RetentionBound::Max,
        ..RetentionRule::default()
    };
    let disclosure =
        Disclosure { recipient_id: text("r"), when: text("each payment"), ..Disclosure::default() };
    Activity {
        id: text("a"),
        reference: text("PA-001"),
        name: text("Accounts"),
        owner: text("IT"),
        purposes: vec![purpose],
        data_subjects: vec![DataSubjectCategory { name: text("customers") }],
        personal_data: vec![data],
        special_categories: Answer::None,
        criminal_data: Answer::None,
        public_sources: Answer::None,
        recipients: Answer::Given(vec![disclosure]),
        transfers: Answer::None,
        retention: vec![limit],
        security: Answer::Given(vec!["access control".into()]),
        automated_decisions: Answer::None,
        review_on: text("2027-06-01"),
        systems: vec![text("crm")],
        screening: Screening {
            risk: Some(RiskLevel::Unlikely),
            children: Some(false),
            ..Screening::default()
        },
        ..Activity::default()
    }
}

fn add<T: Record>(snapshot: &mut Snapshot, record: &T) {
    let body = serde_json::to_string(record).unwrap();
    let row = Row { id: record.id().to_owned(), version: 1, changed_at: String::new(), body };
    snapshot.set(T::NOUN, &row).unwrap();
}

fn snapshot(world: &World) -> Snapshot {
    let mut snapshot = Snapshot::default();
    if world.keeper.keeps_register {
        add(&mut snapshot, &world.keeper);
        add(&mut snapshot, &world.affiliate);
    }
    add(&mut snapshot, &world.activity);
    add(&mut snapshot, &world.recipient);
    add(&mut snapshot, &world.service);
    add(&mut snapshot, &world.notice);
    add(&mut snapshot, &world.request);
    add(&mut snapshot, &world.collection);
    snapshot
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn found(world: &World) -> Vec<String> {
    let findings = of_register(&snapshot(world), today(), Words::of(Lang::En));
    findings.into_iter().map(|finding| finding.rule).collect()
}

fn basis(world: &mut World, kind: LegalBasisKind) -> &mut LegalBasis {
    let bases = &mut world.activity.purposes[0].legal_bases;
    let mut basis = LegalBasis::of(kind);
    basis.withdrawal = text("unsubscribe link");
    basis.consent = text("v3");
    basis.law = text("§ 147 AO");
    basis.interest = text("security");
    basis.balancing_test = text("BT-1");
    *bases = vec![basis];
    &mut bases[0]
}

fn data(world: &mut World) -> &mut PersonalDataCategory {
    &mut world.activity.personal_data[0]
}

fn limit(world: &mut World) -> &mut RetentionRule {
    &mut world.activity.retention[0]
}

fn transfer(world: &mut World, country: &str, safeguard: Safeguard) {
    let transfer = Transfer {
        country: text(country),
        safeguard,
        copy_available: text("on request"),
        documentation: text("file 7"),
        ..Transfer::default()
    };
    world.activity.transfers = Answer::Given(vec![transfer]);
}

fn names(world: &mut World, country: &str) {
    world.activity.transfers = Answer::None;
    let status = text("as stated");
    world.notice.transfer_countries = vec![CountryStatement { country: text(country), status }];
}

fn remark(world: &mut World, severity: &str) {
    world.notice.remarks = vec![Remark { severity: text(severity), text: text("gap"), ..Remark::default() }];
}

macro_rules! each_rule {
    ($($name:ident: $rule:ident, |$world:ident| $change:expr;)+) => {
        $(#[test]
        fn $name() {
            let mut world = complete();
            let $world = &mut world;
            $change;
            assert_eq!(found(&world), [rule::$rule.id], "just what was taken away is found");
        })+

        const TESTED: &[&str] = &[$(rule::$rule.id),+];
    };
}

each_rule! {
    a_column_of_an_export_that_no_category_names: UNDECLARED_DATA, |world| world.collection.columns[0].category_id.clear();
    data_that_came_from_elsewhere_than_the_record_says: ORIGIN_DIFFERS, |world| world.collection.columns[0].origin = Origin::ThirdParty;
    when_a_recipient_gets_data_is_to_be_said: RECIPIENT_DATE, |world| {
        let silent = Disclosure { recipient_id: text("r"), ..Disclosure::default() };
        world.activity.recipients = Answer::Given(vec![silent])
    };
    a_period_needs_the_column_with_the_day_from_which_it_runs: STORAGE_START, |world| {
        limit(world).trigger_kind = RetentionTrigger::AccountDeleted
    };
    finds_that_no_activity_explains: NO_ACTIVITY, |world| world.collection.activity_id.clear();
    codes_that_only_the_company_understands: CODES_UNEXPLAINED, |world| world.collection.coded = vec![text("mail")];
    a_system_with_data_that_the_record_does_not_name: SYSTEM_UNNAMED, |world| world.activity.systems.clear();
    a_register_needs_a_controller: CONTROLLER, |w| w.keeper.keeps_register = false;
    the_controller_needs_a_name: NAME, |w| w.keeper.name.clear();
    the_controller_needs_a_contact: CONTACT, |w| { w.keeper.address.clear(); w.keeper.email.clear() };
    a_postal_address_alone_is_a_hint: ONLY_POST, |w| w.keeper.email.clear();
    the_controllers_country_is_needed_to_judge_art_27: COUNTRY, |w| w.keeper.country.clear();
    a_controller_outside_the_eea_needs_a_representative: REPRESENTATIVE, |w| w.keeper.country = text("US");
    a_representative_elsewhere_does_not_count: REPRESENTATIVE, |w| {
        w.keeper.country = text("RU");
        let jurisdictions = vec![text("CH"), text("GB")];
        w.keeper.representatives = Answer::Given(vec![Representative { jurisdictions, ..Default::default() }])
    };
    whether_there_is_a_dpo_must_be_answered: DPO_OPEN, |w| w.keeper.data_protection_officers = Answer::Open;
    a_dpo_needs_a_contact: DPO_CONTACT, |w| {
        let name = text("Dr. D.");
        w.keeper.data_protection_officers =
            Answer::Given(vec![DataProtectionOfficer { name, ..Default::default() }])
    };
    a_dpo_without_a_name_is_a_hint: DPO_NAME, |w| {
        let email = text("dpo@example.com");
        w.keeper.data_protection_officers =
            Answer::Given(vec![DataProtectionOfficer { email, ..Default::default() }])
    };
    affiliates_known_by_a_rule_are_to_be_named: AFFILIATES, |w| w.affiliate.rule = text("those in a consent");
    naming_no_authority_is_a_hint: AUTHORITY, |w| w.keeper.supervisory_authority.clear();
    a_joint_controller_needs_an_arrangement: ARRANGEMENT, |w| {
        w.activity.joint_controllers = Answer::Given(vec![JointController::default()])
    };
    an_activity_needs_a_purpose: PURPOSES, |w| w.activity.purposes.clear();
    a_missing_legal_basis_is_one_finding_of_the_activity: LEGAL_BASIS, |w| {
        w.activity.purposes[0].legal_bases.clear();
        let again = w.activity.purposes[0].clone();
        w.activity.purposes.push(again)
    };
    each_purpose_needs_a_legal_basis: LEGAL_BASIS_OF_PURPOSE, |w| {
        w.activity.purposes.push(Purpose { text: text("other"), ..Purpose::default() })
    };
    legitimate_interests_must_be_named: INTEREST, |w| {
        basis(w, LegalBasisKind::LegitimateInterests).interest.clear()
    };
    legitimate_interests_without_balancing_are_a_hint: BALANCING, |w| {
        basis(w, LegalBasisKind::LegitimateInterests).balancing_test.clear()
    };
    a_public_task_needs_its_law: LAW, |w| basis(w, LegalBasisKind::PublicTask).law.clear();
    consent_needs_a_way_to_withdraw: WITHDRAWAL, |w| {
        basis(w, LegalBasisKind::Consent).withdrawal.clear();
        w.activity.retention[0].trigger = text("consent withdrawn")
    };
    consent_without_its_wording_is_a_hint: CONSENT_WORDING, |w| {
        basis(w, LegalBasisKind::Consent).consent.clear();
        w.activity.retention[0].trigger = text("consent withdrawn")
    };
    categories_of_data_subjects_are_needed: DATA_SUBJECTS, |w| w.activity.data_subjects.clear();
    derived_data_subjects_are_missing_until_somebody_confirms_them: SUBJECTS_DERIVED, |w| {
        w.activity.data_subjects_note = text("derived")
    };
    categories_of_data_are_needed: PERSONAL_DATA, |w| {
        // Their columns too: one that names a category which is gone is a finding of its own.
        w.collection.columns.clear();
        w.activity.personal_data.clear()
    };
    special_categories_need_a_condition_of_art_9: SPECIAL_CONDITION, |w| {
        w.activity.special_categories = Answer::Given(vec![SpecialCategory::Health])
    };
    whether_there_are_special_categories_is_to_be_answered: SPECIAL_OPEN, |w| {
        w.activity.special_categories = Answer::Open
    };
    criminal_data_need_the_law_that_permits_them: CRIMINAL_LAW, |w| data(w).criminal = true;
    an_unstated_origin_is_a_hint: ORIGIN, |w| data(w).origin = Origin::Unstated;
    data_from_others_call_for_art_14: MIXED_ORIGIN, |w| {
        data(w).origin = Origin::ThirdParty;
        data(w).source = text("web store");
        w.activity.source_of_data = text("web store")
    };
    whether_given_data_are_required_is_to_be_said: MANDATORY, |w| data(w).mandatory = None;
    required_data_need_their_consequence: CONSEQUENCE, |w| data(w).mandatory = Some(true);
    whether_there_are_recipients_must_be_answered: RECIPIENTS, |w| w.activity.recipients = Answer::Open;
    recipients_known_only_as_categories_are_a_warning: ONLY_CATEGORIES, |w| w.recipient.name.clear();
    a_processor_needs_a_contract: CONTRACT, |w| w.recipient.kind = RecipientKind::Processor;
    whether_there_are_transfers_must_be_answered: TRANSFERS_OPEN, |w| w.activity.transfers = Answer::Open;
    a_recipient_abroad_needs_a_transfer: RECIPIENT_ABROAD, |w| w.recipient.countries = vec![text("CH")];
    a_transfer_needs_its_country: TRANSFER_COUNTRY, |w| transfer(w, "", Safeguard::AuthorisedClauses);
    a_transfer_to_a_third_country_needs_a_basis: NO_BASIS, |w| transfer(w, "RU", Safeguard::Unstated);
    a_limited_decision_alone_is_no_basis: NO_BASIS, |w| transfer(w, "US", Safeguard::Unstated);
    a_transfer_on_adequacy_should_say_so: SAY_ADEQUACY, |w| transfer(w, "CH", Safeguard::Unstated);
    adequacy_that_does_not_hold_is_an_error: NO_DECISION, |w| transfer(w, "CN", Safeguard::Adequacy);
    a_limited_decision_must_be_confirmed: CONDITION, |w| transfer(w, "US", Safeguard::Adequacy);
    a_time_limit_is_needed: RETENTION, |w| w.activity.retention.clear();
    a_limit_of_use_is_no_time_limit: RETENTION, |w| limit(w).limits_use_only = true;
    a_limit_with_neither_period_nor_criterion_is_an_error: RETENTION_UNSPECIFIED, |w| {
        limit(w).period.clear();
        limit(w).bound = RetentionBound::Unspecified
    };
    every_category_needs_a_limit: RETENTION_UNCOVERED, |w| limit(w).applies_to = vec![text("other")];
    a_limit_in_another_document_is_a_warning: RETENTION_ELSEWHERE, |w| {
        limit(w).bound = RetentionBound::ExternalReference;
        limit(w).period.clear()
    };
    erasure_only_on_request_is_a_warning: RETENTION_ON_REQUEST, |w| limit(w).bound = RetentionBound::OnRequest;
    a_criterion_alone_is_a_warning: RETENTION_CRITERION, |w| limit(w).bound = RetentionBound::Criteria;
    a_period_by_law_should_name_the_law: RETENTION_LAW, |w| {
        basis(w, LegalBasisKind::LegalObligation);
    };
    security_must_be_described: SECURITY, |w| w.activity.security = Answer::Open;
    inherited_security_must_exist: SECURITY, |w| {
        w.activity.security = Answer::Open;
        w.activity.security_inherited = true
    };
    whether_decisions_are_automated_must_be_answered: AUTOMATED_OPEN, |w| {
        w.activity.automated_decisions = Answer::Open
    };
    an_automated_decision_needs_its_logic: AUTOMATED_LOGIC, |w| {
        w.activity.automated_decisions = Answer::Given(vec![AutomatedDecision::default()])
    };
    a_review_that_is_past_is_a_warning: REVIEW, |w| w.activity.review_on = text("2026-11-22");
    a_notice_must_say_whether_a_country_is_adequate: NOTICE_ADEQUACY, |w| {
        names(w, "CH");
        w.notice.transfer_status_note = text("added by the reader")
    };
    a_limited_decision_in_a_notice_is_to_be_confirmed: NOTICE_CONDITION, |w| names(w, "JP");
    a_third_country_in_a_notice_needs_a_safeguard: NOTICE_TOOL, |w| names(w, "AZ");
    an_old_notice_is_a_hint: NOTICE_AGE, |w| w.notice.dated_on = text("2024-07-27");
    a_remarked_error_is_an_error: REMARK_ERROR, |w| remark(w, "error");
    a_remarked_warning_is_a_warning: REMARK_WARNING, |w| remark(w, "warning");
    any_other_remark_is_a_hint: REMARK_HINT, |w| remark(w, "info");
    a_request_past_its_last_day_is_an_error: REQUEST_OVERDUE, |w| w.request.received_on = text("2026-10-20");
    a_request_near_its_last_day_is_a_warning: REQUEST_SOON, |w| w.request.received_on = text("2026-10-26");
    a_processor_record_needs_its_controllers: PRINCIPALS, |w| w.service.controllers = Answer::None;
    a_processor_record_needs_their_contacts: PRINCIPAL_CONTACT, |w| {
        w.service.controllers = Answer::Given(vec![Principal { name: text("A"), ..Principal::default() }])
    };
    a_processor_record_needs_categories: CATEGORIES, |w| w.service.categories.clear();
    a_processor_record_answers_transfers: PROCESSOR_TRANSFERS, |w| w.service.transfers = Answer::Open;
    a_processor_record_describes_security: PROCESSOR_SECURITY, |w| w.service.security = Answer::Open;
}

#[test]
fn a_mark_against_the_answer_none_is_a_contradiction() {
    let mut world = complete();
    data(&mut world).special = Some(SpecialCategory::Health);
    let expected = [rule::SPECIAL_CONDITION.id, rule::SPECIAL_CONTRADICTION.id];
    assert_eq!(found(&world), expected, "both the condition and the contradiction");
}

#[test]
fn data_from_others_need_their_source() {
    let mut world = complete();
    data(&mut world).origin = Origin::ThirdParty;
    assert_eq!(found(&world), [rule::SOURCE.id, rule::MIXED_ORIGIN.id], "the warning before the hint");
}

#[test]
fn whether_a_source_is_publicly_accessible_is_to_be_said() {
    let mut world = complete();
    data(&mut world).origin = Origin::ThirdParty;
    data(&mut world).source = text("trade register");
    assert_eq!(found(&world), [rule::MIXED_ORIGIN.id], "that there is none was answered");
    world.activity.public_sources = Answer::Open;
    let expected = [rule::MIXED_ORIGIN.id, rule::PUBLIC_SOURCES.id];
    assert_eq!(found(&world), expected, "Art. 14(2)(f): if applicable, whether it came from such sources");
    world.activity.public_sources = Answer::Given(vec![text("commercial register")]);
    assert_eq!(found(&world), [rule::MIXED_ORIGIN.id], "a named source is an answer");
}

#[test]
fn a_request_that_is_closed_or_extended_in_time_is_not_overdue() {
    let mut world = complete();
    world.request.received_on = text("2026-10-20");
    world.request.extension =
        Some(Extension { decided_on: text("2026-11-10"), reason: text("complex"), ..Extension::default() });
    assert_eq!(found(&world), [""; 0], "three months from receipt end in January");
    world.request.extension =
        Some(Extension { decided_on: text("2026-11-25"), reason: text("complex"), ..Extension::default() });
    assert_eq!(found(&world), [rule::REQUEST_OVERDUE.id], "an extension after the first month is none");
    world.request.state = RequestState::Closed;
    assert_eq!(found(&world), [""; 0], "an answered request has no clock");
}

#[test]
fn articles_are_cited_as_each_language_writes_them() {
    let law = "Art. 13(1)(f), 6; CJEU C-154/21";
    assert_eq!(rule::cite(law, Lang::En), law, "English as in the Regulation");
    assert_eq!(rule::cite(law, Lang::De), "Art. 13 Abs. 1 Buchst. f, 6; EuGH C-154/21", "German");
    assert_eq!(rule::cite(law, Lang::Fr), "art. 13, § 1, f), 6; CJUE C-154/21", "French");
    assert_eq!(rule::cite("Art. 21(2)-(3)", Lang::De), "Art. 21 Abs. 2-3", "a range");
}

#[test]
fn countries_of_a_notice_must_be_linked() {
    let mut world = complete();
    names(&mut world, "CH");
    world.activity.transfers = Answer::Open;
    let expected = [rule::TRANSFERS_OPEN.id, rule::NOTICE_UNLINKED.id];
    assert_eq!(found(&world), expected, "the activity does not answer, the notice is not linked");
}

#[test]
fn a_register_that_misses_nothing_has_no_findings() {
    let world = complete();
    assert_eq!(found(&world), [""; 0], "no rule fires without reason");
    let full = Completeness { percent: 100, required_missing: 0, recommended_missing: 0 };
    assert_eq!(completeness(&world.activity, &snapshot(&world)), full, "and it is complete");
}

#[test]
fn an_empty_activity_misses_all_but_its_controller() {
    let world = complete();
    let empty = completeness(&Activity::default(), &snapshot(&world));
    assert_eq!((empty.percent, empty.required_missing), (6, 7), "one of sixteen points is answered");
    assert_eq!(empty.recommended_missing, 8, "nothing recommended is there");
    let findings = of_activity(&Activity::default(), &snapshot(&world), today(), Words::of(Lang::En));
    let weights: Vec<_> = findings.iter().map(|finding| finding.severity).collect();
    assert!(weights.is_sorted(), "the weightiest come first");
    assert_eq!(weights.iter().filter(|one| **one == Severity::Error).count(), 5, "(b), (c) twice, (d), (f)");
}

#[test]
fn adequacy_is_judged_as_of_the_day() {
    let mut world = complete();
    transfer(&mut world, "GB", Safeguard::Adequacy);
    assert_eq!(found(&world), [""; 0], "the decision holds in 2026");
    let later = NaiveDate::from_ymd_opt(2032, 1, 1).unwrap();
    let findings = of_activity(&world.activity, &snapshot(&world), later, Words::of(Lang::En));
    assert!(findings.iter().any(|one| one.rule == rule::NO_DECISION.id), "it ended on 2031-12-27");
}

#[test]
fn every_rule_has_a_test_and_words_in_every_language() {
    let mut tested: BTreeSet<_> = TESTED.iter().copied().collect();
    tested.extend(parties::tested());
    tested.extend(gaps::TESTED);
    tested.extend([rule::SOURCE_OF_CATEGORY.id, rule::DEVICE_CONSENT.id]);
    tested.extend([rule::MARKETING_BASES.id, rule::BACKUPS.id, rule::RECIPIENT_UNNAMED.id]);
    tested.extend(crate::transfer::verdict::tests::tested());
    tested.extend([rule::SPECIAL_CONTRADICTION.id, rule::SOURCE.id, rule::PUBLIC_SOURCES.id]);
    tested.insert(rule::NOTICE_UNLINKED.id);
    let all: BTreeSet<_> = rule::ALL.iter().map(|rule| rule.id).collect();
    assert_eq!(tested, all, "no rule without a test");
    assert_eq!(all.len(), rule::ALL.len(), "identifiers are unique");
    for lang in Lang::ALL {
        let words = Words::of(lang);
        for rule in rule::ALL {
            let id = rule.message_id();
            assert!(words.has(&id), "{id} is said in {}", lang.code());
            assert!(!words.attribute(&id, "hint", &[]).is_empty(), "{id} says what to do in {}", lang.code());
        }
    }
}
