//! A register that says all that Art. 13 and 14 ask for, and what the notice marks when one thing is taken away.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{DUTIES, NoticeOptions, write};
use crate::activity::{
    Activity, AutomatedDecision, LegalBasis, LegalBasisKind, Origin, PersonalDataCategory, Purpose,
    RetentionBound, RetentionRule, SpecialCategory,
};
use crate::answer::Answer;
use crate::notice::{CountryStatement, Notice, SafeguardStatement};
use crate::organisation::{DataProtectionOfficer, JointController, Organisation};
use crate::recipient::{Disclosure, Recipient};
use crate::snapshot::{Record, Snapshot};
use crate::store::records::Row;
use crate::transfer::{Safeguard, Transfer};
use crate::words::{Lang, Words};

struct World {
    keeper: Organisation,
    activity: Activity,
    notice: Option<Notice>,
}

fn text(value: &str) -> String {
    value.to_owned()
}

fn complete() -> World {
    let officer = DataProtectionOfficer { email: text("dpo@example.com"), ..Default::default() };
    let keeper = Organisation {
        id: text("keeper"),
        reference: text("ORG-1"),
        name: text("Example GmbH"),
        keeps_register: true,
        address: text("Ring 1, Berlin"),
        country: text("DE"),
        data_protection_officers: Answer::Given(vec![officer]),
        ..Organisation::default()
    };
    let basis = LegalBasis {
        interest: text("security of the site"),
        ..LegalBasis::of(LegalBasisKind::LegitimateInterests)
    };
    let purpose = Purpose {
        id: text("p"),
        text: text("run the account"),
        legal_bases: vec![basis],
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
        note: text("ask IT"),
        ..RetentionRule::default()
    };
    let activity = Activity {
        id: text("a"),
        reference: text("PA-001"),
        name: text("Accounts"),
        purposes: vec![purpose],
        personal_data: vec![data],
        public_sources: Answer::None,
        special_categories: Answer::None,
        recipients: Answer::Given(vec![Disclosure { recipient_id: text("r"), ..Disclosure::default() }]),
        transfers: Answer::None,
        retention: vec![limit],
        automated_decisions: Answer::None,
        ..Activity::default()
    };
    World { keeper, activity, notice: None }
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
    }
    add(&mut snapshot, &world.activity);
    let recipient = Recipient { id: text("r"), category: text("payment providers"), ..Recipient::default() };
    add(&mut snapshot, &recipient);
    if let Some(notice) = &world.notice {
        add(&mut snapshot, notice);
    }
    snapshot
}

fn options() -> NoticeOptions {
    NoticeOptions::new(Lang::En, NaiveDate::from_ymd_opt(2026, 11, 23).unwrap())
}

fn open(world: &World) -> Vec<String> {
    let notice = write(&snapshot(world), &options()).unwrap();
    notice.open_points.into_iter().map(|point| point.code).collect()
}

fn said(world: &World) -> String {
    serde_json::to_string(&write(&snapshot(world), &options()).unwrap().document).unwrap()
}

fn purpose(world: &mut World) -> &mut Purpose {
    &mut world.activity.purposes[0]
}

fn on(world: &mut World, kind: LegalBasisKind) {
    purpose(world).legal_bases = vec![LegalBasis::of(kind)];
}

fn data(world: &mut World) -> &mut PersonalDataCategory {
    &mut world.activity.personal_data[0]
}

fn transfer(world: &mut World, safeguard: Safeguard, copy: &str) {
    let one = Transfer { country: text("IN"), safeguard, copy_available: text(copy), ..Transfer::default() };
    world.activity.transfers = Answer::Given(vec![one]);
}

/// A published notice that names India for all activities.
fn names_india(world: &mut World) {
    let safeguard = SafeguardStatement { scope: text("all"), tool: text("clauses"), ..Default::default() };
    world.notice = Some(Notice {
        id: text("n"),
        transfer_countries: vec![CountryStatement { country: text("IN"), status: String::new() }],
        transfer_safeguards: vec![safeguard],
        copy_of_safeguards: text("by mail"),
        ..Notice::default()
    });
}

macro_rules! each_duty {
    ($($name:ident: $codes:expr, |$world:ident| $change:expr;)+) => {
        $(#[test]
        fn $name() {
            let mut world = complete();
            let $world = &mut world;
            $change;
            assert_eq!(open(&world), $codes, "just what was taken away is marked as missing");
        })+

        fn tested() -> BTreeSet<&'static str> {
            [$(&$codes[..]),+].concat().into_iter().collect()
        }
    };
}

each_duty! {
    a_notice_names_its_controller: ["controller"], |w| w.keeper.name.clear();
    a_controller_can_be_reached: ["contact"], |w| w.keeper.address.clear();
    a_controller_outside_the_union_names_its_representative: ["representative"], |w| w.keeper.country = text("US");
    whether_there_is_an_officer_is_answered: ["officer"], |w| w.keeper.data_protection_officers = Answer::Open;
    an_officer_can_be_reached: ["officer_contact"], |w| {
        w.keeper.data_protection_officers = Answer::Given(vec![DataProtectionOfficer::default()])
    };
    the_essence_of_a_joint_arrangement_is_told: ["essence"], |w| {
        w.activity.joint_controllers = Answer::Given(vec![JointController { name: text("B"), ..Default::default() }])
    };
    purposes_are_told: ["purposes"], |w| purpose(w).text.clear();
    the_legal_basis_is_told: ["legal_basis"], |w| purpose(w).legal_bases.clear();
    the_law_behind_a_duty_is_told: ["law"], |w| on(w, LegalBasisKind::LegalObligation);
    the_interest_is_told: ["interest"], |w| on(w, LegalBasisKind::LegitimateInterests);
    the_way_to_withdraw_is_told: ["withdrawal"], |w| on(w, LegalBasisKind::Consent);
    special_categories_have_their_condition: ["special_condition"], |w| {
        w.activity.special_categories = Answer::Given(vec![SpecialCategory::Health])
    };
    whether_art_13_or_14_applies_follows_from_the_origin: ["origin"], |w| data(w).origin = Origin::Unstated;
    categories_are_told: ["personal_data"], |w| w.activity.personal_data.clear();
    the_source_of_data_from_others_is_told: ["source"], |w| data(w).origin = Origin::ThirdParty;
    whether_a_source_is_publicly_accessible_is_told: ["public_sources"], |w| {
        data(w).origin = Origin::ThirdParty;
        data(w).source = text("trade register");
        w.activity.public_sources = Answer::Open
    };
    whether_data_must_be_given_is_told: ["required"], |w| data(w).mandatory = None;
    what_follows_without_the_data_is_told: ["consequence"], |w| data(w).mandatory = Some(true);
    recipients_are_told: ["recipients"], |w| w.activity.recipients = Answer::Open;
    transfers_are_told: ["transfers"], |w| w.activity.transfers = Answer::Open;
    the_ground_of_a_transfer_is_told: ["safeguard"], |w| transfer(w, Safeguard::Unstated, "");
    how_to_get_a_copy_of_the_safeguards_is_told: ["copy"], |w| {
        transfer(w, Safeguard::StandardContractualClauses, "")
    };
    countries_named_for_all_are_tied_to_nobody: ["countries_unlinked", "countries_safeguard"], |w| names_india(w);
    storage_is_told: ["storage"], |w| w.activity.retention.clear();
    a_rule_without_period_or_criterion_is_no_answer: ["storage_of"], |w| {
        w.activity.retention[0].bound = RetentionBound::Unspecified
    };
    whether_decisions_are_automated_is_answered: ["automated"], |w| w.activity.automated_decisions = Answer::Open;
    logic_and_consequences_are_told: ["logic", "logic"], |w| {
        let one = AutomatedDecision { decision: text("credit limit"), ..AutomatedDecision::default() };
        w.activity.automated_decisions = Answer::Given(vec![one])
    };
}

#[test]
fn a_register_that_says_everything_gives_a_notice_without_a_mark() {
    let world = complete();
    assert_eq!(open(&world), [""; 0], "nothing is asked that the register answers");
    let said = said(&world);
    assert!(!said.contains("Missing") && !said.contains("Draft"), "no mark, and no word of a draft");
    assert!(!said.contains("ask IT"), "a note of the register's keeper is not for the person");
}

#[test]
fn each_duty_has_its_words_and_a_test() {
    let tested = tested();
    for duty in DUTIES {
        assert!(tested.contains(duty.code), "{} is taken away in a test", duty.code);
        for lang in Lang::ALL {
            assert!(Words::of(lang).has(&duty.message_id()), "{} in {}", duty.message_id(), lang.code());
        }
        assert!(!(duty.direct.is_empty() && duty.indirect.is_empty()), "{} has its article", duty.code);
    }
}

#[test]
fn a_register_without_an_organisation_says_that_its_controller_is_missing() {
    let mut world = complete();
    world.keeper.keeps_register = false;
    assert_eq!(open(&world), ["controller"], "Art. 13(1)(a)");
}

#[test]
fn data_from_others_alone_fall_under_art_14_and_are_not_asked_of_the_person() {
    let mut world = complete();
    let data = data(&mut world);
    (data.origin, data.source, data.mandatory) = (Origin::ThirdParty, text("trade register"), None);
    let notice = write(&snapshot(&world), &options()).unwrap();
    assert_eq!(notice.open_points, [], "Art. 14 does not ask whether the person must give the data");
    let said = said(&world);
    assert!(said.contains("14(1)(d)") && said.contains("14(2)(f)"), "categories and source");
    assert!(!said.contains("13(1)(c)"), "Art. 13 is not cited for it");
}

#[test]
fn activities_that_ended_are_told_only_when_asked_for() {
    let mut world = complete();
    world.activity.status = crate::activity::ActivityStatus::Retired;
    assert!(!said(&world).contains("run the account"), "the person is told of what is done");
    let asked = NoticeOptions { only: Some(vec![text("a")]), ..options() };
    let notice = write(&snapshot(&world), &asked).unwrap();
    assert!(serde_json::to_string(&notice.document).unwrap().contains("run the account"), "as asked");
}
