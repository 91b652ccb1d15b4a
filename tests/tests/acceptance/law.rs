//! The law as dated data: what the check finds in the sample (AC-20 to AC-27, G01 to G34), marks, the exemption of
//! Art. 30(5), lists and models.

use ropadesk_core::activity::{Activity, Origin, RiskLevel};
use ropadesk_core::answer::Answer;
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::exemption::{self, ExemptionFacts, ExemptionOutcome, ExemptionStep};
use ropadesk_core::findings::{self, Finding, Severity};
use ropadesk_core::moment::Moment;
use ropadesk_core::parameter::{ExemptionEnd, LegalParameters, ParameterKey, ReformSwitch};
use ropadesk_core::processing_on_behalf::{Principal, ProcessingOnBehalf};
use ropadesk_core::register::Register;
use ropadesk_core::snapshot::Snapshot;
use ropadesk_core::words::{Lang, Words};
use serde_json::{Value, json};

use crate::fresh::{self, day, today};

mod gaps;
mod marks;
mod models;

fn moment() -> Moment {
    Moment { actor: "Dana".to_owned(), ..fresh::moment() }
}

fn folder(name: &str) -> std::path::PathBuf {
    fresh::folder(&format!("law-{name}"))
}

fn register(name: &str) -> Register {
    fresh::register(&format!("law-{name}"))
}

fn sample_of(name: &str) -> Register {
    fresh::with_sample(&format!("law-{name}"))
}

fn check(snapshot: &Snapshot) -> Vec<Finding> {
    findings::of_register(snapshot, today(), Words::of(Lang::En))
}

/// The records on which a rule found something, in their order, each once.
fn on<'a>(findings: &'a [Finding], rule: &str) -> Vec<&'a str> {
    let mut refs: Vec<_> =
        findings.iter().filter(|one| one.rule == rule).map(|one| one.subject_ref.as_str()).collect();
    refs.dedup();
    refs
}

fn desk(name: &str, sample: bool) -> Desk {
    let desk = Desk::new();
    let file = desk.admit(&folder(name).join("register.ropa")).token;
    if sample {
        ask(&desk, "register_sample", json!({"file": file}));
    } else {
        let args = json!({"file": file, "name": "Example Ltd", "country": "IE", "passphrase": null});
        ask(&desk, "register_create", args);
    }
    desk
}

fn ask(desk: &Desk, command: &str, args: Value) -> Value {
    api::call(desk, &moment(), command, args).unwrap_or_else(|failure| panic!("{command}: {failure:?}"))
}

#[test]
fn ac_20_the_policy_has_27_activities_of_which_two_have_no_legal_basis() {
    let snapshot = sample_of("ac-20").snapshot();
    assert_eq!(snapshot.activities.len(), 27, "activities of the policy");
    let bases = |article: &str| {
        let all = snapshot.activities.iter();
        all.filter(|one| one.legal_basis_kinds().iter().any(|kind| kind.article() == article)).count()
    };
    assert_eq!(
        [bases("6(1)(b)"), bases("6(1)(f)"), bases("6(1)(a)")],
        [17, 5, 3],
        "on contract, interests, consent"
    );
    let notice = snapshot.notices.iter().next().expect("the policy");
    assert_eq!((notice.transfer_countries.len(), notice.rights.len()), (10, 10), "ten countries, ten rights");
    let keeper = snapshot.keeper().expect("the controller");
    assert_eq!(
        keeper.representatives.items()[0].jurisdictions,
        ["EU", "CH", "GB"],
        "one representative for three"
    );
    assert_eq!(on(&check(&snapshot), "art6.legal_basis"), ["A00", "A04"], "and these two without a basis");
}

#[test]
fn ac_21_the_ten_countries_stay_at_the_controller_and_nothing_is_invented() {
    let snapshot = sample_of("ac-21").snapshot();
    let findings = check(&snapshot);
    let unlinked = findings.iter().find(|one| one.rule == "art30.1.e.not_linked").expect("G08");
    assert!(unlinked.message.contains("10"), "ten countries: {}", unlinked.message);
    assert!(
        snapshot.activities.iter().all(|one| one.transfers.is_open()),
        "no activity was given a transfer"
    );
    let security = on(&findings, "art30.1.g.security");
    assert!(security.contains(&"A01"), "A01 has an empty security line, and it is flagged");
    assert!(snapshot.keeper().expect("the controller").security.is_open(), "no measure was made up");
}

#[test]
fn ac_22_a_missing_legal_basis_is_art_6_and_13_and_never_art_30() {
    let findings = check(&sample_of("ac-22").snapshot());
    for finding in findings.iter().filter(|one| one.rule.starts_with("art6.")) {
        assert!(!finding.law.contains("30"), "{}: {}", finding.rule, finding.law);
    }
    let errors = |reference: &str| {
        let named = format!("{reference}: ");
        findings.iter().any(|one| one.severity == Severity::Error && one.message.starts_with(&named))
    };
    for reference in ["G01", "G02", "G06", "G07", "G08", "G11"] {
        assert!(errors(reference), "{reference} is among the errors");
    }
}

#[test]
fn ac_24_mixed_origin_asks_for_the_source_of_each_category_under_art_14() {
    let snapshot = sample_of("ac-24").snapshot();
    let findings = check(&snapshot);
    let mixed = ["A06", "A12", "A15", "A17"];
    assert_eq!(on(&findings, "art14.mixed_origin"), mixed, "data from others beside data from the person");
    assert_eq!(
        on(&findings, "art14.2.f.source_of_category"),
        mixed,
        "the source is not told where it belongs"
    );
    let account = snapshot.activities.find("A06").expect("A06");
    assert!(account.source_of_data.contains("web store provider"), "the policy names it for the activity");
    let from_others: Vec<_> =
        account.personal_data.iter().filter(|data| data.origin == Origin::ThirdParty).collect();
    assert_eq!(from_others.len(), 3, "purchase history, expiry date, digits of the card");
}

#[test]
fn ac_25_storage_ends_on_the_day_that_was_promised_without_a_roll_to_the_next_working_day() {
    let snapshot = sample_of("ac-25").snapshot();
    let ends = |reference: &str, n: usize, start: &str| {
        let activity = snapshot.activities.find(reference).expect("an activity of the sample");
        activity.retention[n].ends_on(day(start)).map(|end| end.to_string())
    };
    let promised = |end: &str| Some(end.to_owned());
    assert_eq!(ends("A05", 0, "2026-10-31"), promised("2026-11-30"), "there is no 31 November");
    assert_eq!(ends("A05", 0, "2027-01-31"), promised("2027-02-28"), "a Sunday stays the last day");
    assert_eq!(ends("A02", 0, "2026-11-23"), promised("2027-11-23"), "one year");
    assert_eq!(ends("A02", 0, "2024-02-29"), promised("2025-02-28"), "from a leap day");
    assert_eq!(ends("A21", 0, "2026-11-23"), promised("2027-02-21"), "ninety days from the upload");
    assert_eq!(ends("A11", 1, "2026-11-23"), promised("2026-12-23"), "a backup of the portals");
    assert_eq!(ends("A23", 1, "2026-11-23"), promised("2026-12-07"), "the last reminder after a trial");
    assert_eq!(ends("A14", 0, "2026-11-23"), None, "neither period nor criterion: no date can be computed");
}

fn judged(facts: ExemptionFacts, as_of: &str, switches: &[ReformSwitch]) -> exemption::Exemption {
    let parameters = LegalParameters::bundled().expect("the figures");
    let by = parameters.on(ParameterKey::RecordExemptionPersons, day(as_of), switches).expect("a figure");
    exemption::judge(&facts, by)
}

#[test]
fn ac_26_the_exemption_of_art_30_5_on_2026_11_23() {
    let staff = |persons| ExemptionFacts {
        persons: Some(persons),
        occasional: Some(true),
        risk: Some(RiskLevel::Unlikely),
        special_or_criminal: Some(false),
        core_activity: Some(false),
    };
    let regular = ExemptionFacts { occasional: Some(false), ..staff(40) };
    let base = judged(regular, "2026-11-23", &[]);
    assert_eq!(base.outcome, ExemptionOutcome::Required, "a regular customer database is not occasional");
    assert!(base.steps.contains(&ExemptionStep::Met(ExemptionEnd::NotOccasional)), "and that is the reason");
    assert_eq!(judged(staff(40), "2026-11-23", &[]).outcome, ExemptionOutcome::Exempt, "one-off, no risk");
    let many = judged(staff(800), "2026-11-23", &[]);
    assert_eq!((many.outcome, many.limit), (ExemptionOutcome::Required, 250), "250 is in force");
    assert_eq!(judged(staff(249), "2026-11-23", &[]).outcome, ExemptionOutcome::Exempt, "fewer than 250");
    assert_eq!(judged(staff(250), "2026-11-23", &[]).outcome, ExemptionOutcome::Required, "250 is not fewer");

    let switch = [ReformSwitch { reform: "omnibus_iv".to_owned(), from_on: "2027-07-01".to_owned() }];
    let reformed = judged(staff(800), "2027-07-01", &switch);
    assert_eq!(
        (reformed.outcome, reformed.limit),
        (ExemptionOutcome::Exempt, 1000),
        "switched on and reached"
    );
    let early = judged(staff(800), "2027-06-30", &switch).outcome;
    assert_eq!(early, ExemptionOutcome::Required, "the day before, the law in force holds");
    let core = ExemptionFacts { core_activity: Some(true), ..staff(800) };
    assert_eq!(judged(core, "2027-07-01", &switch).outcome, ExemptionOutcome::Required, "a core activity");
    let high = ExemptionFacts { risk: Some(RiskLevel::High), ..staff(800) };
    assert_eq!(judged(high, "2027-07-01", &switch).outcome, ExemptionOutcome::Required, "a high risk");
    let some = ExemptionFacts { risk: Some(RiskLevel::Risk), occasional: Some(false), ..staff(800) };
    assert_eq!(
        judged(some, "2027-07-01", &switch).outcome,
        ExemptionOutcome::Exempt,
        "a risk that is not high"
    );
}

#[test]
fn ac_26_each_condition_ends_the_exemption_alone_and_what_nobody_answered_decides_nothing() {
    let exempt = ExemptionFacts {
        persons: Some(40),
        occasional: Some(true),
        risk: Some(RiskLevel::Unlikely),
        special_or_criminal: Some(false),
        core_activity: None,
    };
    let outcome = |facts| judged(facts, "2026-11-23", &[]).outcome;
    let risky = ExemptionFacts { risk: Some(RiskLevel::Risk), ..exempt };
    let special = ExemptionFacts { special_or_criminal: Some(true), ..exempt };
    assert_eq!(outcome(risky), ExemptionOutcome::Required, "a risk alone");
    assert_eq!(outcome(special), ExemptionOutcome::Required, "special or criminal data alone");
    let silent = [
        ExemptionFacts { persons: None, ..exempt },
        ExemptionFacts { occasional: None, ..exempt },
        ExemptionFacts { risk: None, ..exempt },
        ExemptionFacts { special_or_criminal: None, ..exempt },
    ];
    for facts in silent {
        assert_eq!(outcome(facts), ExemptionOutcome::Open, "not answered is neither yes nor no: {facts:?}");
    }
    let unknown_but_special = ExemptionFacts { persons: None, ..special };
    assert_eq!(outcome(unknown_but_special), ExemptionOutcome::Required, "one condition is enough");
}

#[test]
fn ac_26_the_register_is_judged_by_a_reform_only_when_somebody_switches_it_on() {
    let desk = desk("ac-26-register", false);
    let list = ask(&desk, "organisation_list", json!({}));
    let mut keeper = list["items"][0]["record"].clone();
    keeper["persons_employed"] = json!(800);
    ask(&desk, "organisation_save", json!({"record": keeper, "version": list["items"][0]["version"]}));
    let mut view = ask(&desk, "activity_new", json!({"name": "Customer database"}));
    view["activity"]["screening"] = json!({"occasional": false, "risk": "unlikely", "core_activity": false});
    view["activity"]["special_categories"] = json!({"state": "none"});
    view["activity"]["criminal_data"] = json!({"state": "none"});
    ask(&desk, "activity_save", json!({"activity": view["activity"], "version": view["version"]}));

    let before = ask(&desk, "exemption", json!({}));
    assert_eq!((&before["required"], &before["by"]["value"]), (&json!(1), &json!(250)), "off by default");
    let figures = ask(&desk, "parameter_list", json!({}));
    let off = figures["reforms"].as_array().unwrap().iter().all(|reform| reform["from_on"] == "");
    assert!(off && !figures["reforms"].as_array().unwrap().is_empty(), "pending reforms are shown, and off");

    ask(&desk, "reform_switch", json!({"reform": "omnibus_iv", "from_on": "2027-01-01"}));
    let today = ask(&desk, "exemption", json!({}));
    assert_eq!(today["required"], 1, "its day is not reached");
    let then = ask(&desk, "exemption", json!({"as_of": "2027-01-01"}));
    assert_eq!((&then["exempt"], &then["by"]["value"]), (&json!(1), &json!(1000)), "from its day on");
    ask(&desk, "undo", json!({}));
    let undone = ask(&desk, "exemption", json!({"as_of": "2027-01-01"}));
    assert_eq!(undone["required"], 1, "switching on is a step like any other");
    let unknown =
        api::call(&desk, &moment(), "reform_switch", json!({"reform": "x", "from_on": "2027-01-01"}));
    assert_eq!(unknown.unwrap_err().code, "reform-unknown", "only what is pending can be switched on");
}

#[test]
fn ac_27_three_controllers_make_three_rows_and_no_purpose_is_asked_for() {
    let mut register = register("ac-27");
    let principal = |n: u32| Principal {
        name: format!("Controller {n}"),
        contact: format!("c{n}@example.com"),
        ..Principal::default()
    };
    let record = ProcessingOnBehalf {
        id: "pb-1".to_owned(),
        reference: "PB-001".to_owned(),
        name: "Hosting".to_owned(),
        controllers: Answer::Given((1..=3).map(principal).collect()),
        categories: vec!["hosting of web sites".to_owned()],
        transfers: Answer::None,
        security: Answer::Given(vec!["encryption at rest".into()]),
        ..ProcessingOnBehalf::default()
    };
    register.save(&record, 0, &moment()).expect("saved");
    let snapshot = register.snapshot();
    let found: Vec<_> = check(&snapshot).into_iter().filter(|one| one.subject_ref == "PB-001").collect();
    assert_eq!(found, Vec::<Finding>::new(), "Art. 30(2) asks for nothing more");
    let held = snapshot.processing_on_behalf.find("PB-001").expect("the record");
    assert_eq!(held.controllers.items().len(), 3, "a row for each controller");
}

#[test]
fn every_rule_has_its_words_and_cites_its_article_in_three_languages() {
    for rule in findings::rule::ALL {
        let id = rule.message_id();
        for lang in Lang::ALL {
            let words = Words::of(lang);
            assert!(words.has(&id), "{id} in {}", lang.code());
            let remarked = rule.id.starts_with("notice.remark");
            assert!(remarked || !words.attribute(&id, "hint", &[]).is_empty(), "{id} says what to do");
        }
        assert!(rule.law.is_empty() == rule.id.starts_with("notice.remark"), "{id} cites an article");
    }
}

#[test]
fn an_activity_without_any_answer_is_saved_and_found() {
    let mut register = register("empty");
    let activity = Activity { id: "a".to_owned(), reference: "PA-001".to_owned(), ..Activity::default() };
    register.save(&activity, 0, &moment()).expect("an unfinished record always can be saved");
    let findings = check(&register.snapshot());
    for rule in ["art30.1.b.purposes", "art30.1.c.data_subjects", "art30.1.f.retention", "art35.1.screening"]
    {
        assert_eq!(on(&findings, rule), ["PA-001"], "{rule}");
    }
}
