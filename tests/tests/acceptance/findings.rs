//! What the law misses in the sample register, and what it must not ask for (AC-20, AC-22, AC-24, AC-27, AC-47).

use std::collections::BTreeSet;

use ropadesk_core::activity::Activity;
use ropadesk_core::answer::Answer;
use ropadesk_core::findings::{self, Finding, Severity};
use ropadesk_core::processing_on_behalf::{Principal, ProcessingOnBehalf};
use ropadesk_core::register::Register;
use ropadesk_core::snapshot::Snapshot;
use ropadesk_core::words::{Lang, Words};

use crate::fresh::{self, moment, today};

fn register(name: &str) -> Register {
    fresh::register(&format!("findings-{name}"))
}

fn with_sample(name: &str) -> Register {
    fresh::with_sample(&format!("findings-{name}"))
}

fn all(snapshot: &Snapshot) -> Vec<Finding> {
    findings::of_register(snapshot, today(), Words::of(Lang::En))
}

fn subjects<'a>(findings: &'a [Finding], rule: &str) -> Vec<&'a str> {
    findings.iter().filter(|one| one.rule == rule).map(|one| one.subject_ref.as_str()).collect()
}

#[test]
fn ac_20_legal_bases_are_missing_in_a00_and_a04_only() {
    let findings = all(&with_sample("ac-20").snapshot());
    assert_eq!(subjects(&findings, "art6.legal_basis"), ["A00", "A04"], "the other 25 state theirs");
    assert_eq!(subjects(&findings, "art6.legal_basis_of_purpose"), [""; 0], "no purpose is left out");
}

#[test]
fn ac_22_the_gaps_of_the_sample_are_found_with_their_articles() {
    let findings = all(&with_sample("ac-22").snapshot());
    for finding in findings.iter().filter(|one| one.rule.starts_with("art6")) {
        assert!(
            !finding.law.contains("30"),
            "a legal basis is Art. 6 and 13, never Art. 30: {}",
            finding.law
        );
    }
    let basis = findings.iter().find(|one| one.rule == "art6.legal_basis").expect("G01");
    assert_eq!((basis.law.as_str(), basis.severity), ("Art. 6(1), 13(1)(c)", Severity::Error), "G01");

    let unspecified = "art30.1.f.unspecified";
    assert_eq!(subjects(&findings, unspecified), ["A14", "A15", "A16", "A17", "A18"], "G02");
    let part = "art30.1.f.unspecified_part";
    assert_eq!(subjects(&findings, part), ["A21"], "G03");
    let upload = findings.iter().find(|one| one.rule == part).unwrap();
    assert_eq!(upload.field, "retention[1]", "the upload has its ninety days, the account data nothing");
    assert_eq!(subjects(&findings, "art5.1.e.on_request"), ["A19", "A20"], "G04");
    assert_eq!(subjects(&findings, "art30.1.f.elsewhere"), ["A04"], "G05");

    let remarked = |reference: &str| {
        let start = format!("{reference}: ");
        findings.iter().find(|one| one.message.starts_with(&start)).expect("a remark of the notice")
    };
    assert_eq!(remarked("G06").severity, Severity::Error, "cookie consent by browsing on");
    assert_eq!(remarked("G06").law, "Art. 4(11), 7; ePrivacy Art. 5(3)", "with its own article");
    assert_eq!(subjects(&findings, "art13.1.f.adequacy"), ["N-1"], "G07");
    assert_eq!(subjects(&findings, "art30.1.e.not_linked"), ["N-1"], "G08");
    assert_eq!(subjects(&findings, "art30.1.c.data_subjects_derived").len(), 27, "G11 at each activity");
    assert_eq!(remarked("G11").severity, Severity::Error, "G11 as the reader weighs it");
    assert_eq!(subjects(&findings, "art26.affiliates"), ["C2"], "G14");
    assert_eq!(
        subjects(&findings, "art28.3.contract"),
        ["R-PROC"],
        "processors are not under a named contract"
    );
    assert_eq!(subjects(&findings, "art24.notice"), ["N-1"], "G30");
}

#[test]
fn ac_21_a01_is_flagged_for_its_empty_security() {
    let findings = all(&with_sample("ac-21").snapshot());
    let silent = subjects(&findings, "art30.1.g.security");
    assert!(silent.contains(&"A01"), "A01 says nothing of security");
    assert!(!silent.contains(&"A05"), "A05 names its second factor");
    assert_eq!(silent.len(), 21, "A00, A05, A06, A16, A21 and A26 say something, the others nothing");
}

#[test]
fn ac_24_mixed_origin_calls_for_art_14_too() {
    let snapshot = with_sample("ac-24").snapshot();
    let findings = all(&snapshot);
    assert_eq!(subjects(&findings, "art14.mixed_origin"), ["A06", "A12", "A15", "A17"], "data from others");
    assert_eq!(subjects(&findings, "art14.2.f.source"), [""; 0], "the sources are stated");
    let account = snapshot.activities.find("A06").unwrap();
    assert!(account.source_of_data.contains("web store provider"), "the notice can name the source");
    let hint = findings.iter().find(|one| one.rule == "art14.mixed_origin").unwrap();
    assert!(hint.message.contains("purchase history"), "the categories are named: {}", hint.message);
}

#[test]
fn ac_27_a_processor_record_needs_no_purposes_and_no_retention() {
    let mut register = register("ac-27");
    for n in 1..=3 {
        let principal = Principal {
            name: format!("Controller {n}"),
            contact: format!("c{n}@example.com"),
            ..Principal::default()
        };
        let record = ProcessingOnBehalf {
            id: format!("pb-{n}"),
            reference: format!("PB-00{n}"),
            name: "Hosting".to_owned(),
            controllers: Answer::Given(vec![principal]),
            categories: vec!["hosting of web sites".to_owned()],
            transfers: Answer::None,
            security: Answer::Given(vec!["encryption at rest".into()]),
            ..ProcessingOnBehalf::default()
        };
        register.save(&record, 0, &moment()).unwrap();
    }
    let findings = all(&register.snapshot());
    let about_records: Vec<_> = findings.iter().filter(|one| one.subject_ref.starts_with("PB")).collect();
    assert_eq!(about_records, Vec::<&Finding>::new(), "Art. 30(2) asks for nothing more");
    assert_eq!(register.snapshot().processing_on_behalf.len(), 3, "one row per controller");
}

#[test]
fn ac_47_the_countries_of_the_sample_are_judged_as_of_the_day() {
    let findings = all(&with_sample("ac-47").snapshot());
    let countries = |rule: &str| {
        let found = findings.iter().filter(|one| one.rule == rule);
        found.map(|one| one.message.split(':').next().unwrap_or_default()).collect::<BTreeSet<_>>()
    };
    let third = BTreeSet::from(["Singapore", "Russian Federation", "Mexico", "China", "Azerbaijan"]);
    assert_eq!(countries("art46.country_tool"), third, "five countries show no safeguard");
    let limited = BTreeSet::from(["Canada", "Japan", "United States"]);
    assert_eq!(countries("art45.country_condition"), limited, "three decisions are limited");
}

#[test]
fn findings_are_ordered_and_the_same_each_time() {
    let snapshot = with_sample("order").snapshot();
    let first = all(&snapshot);
    assert_eq!(first, all(&snapshot), "nothing depends on chance");
    let activities: Vec<_> = first
        .iter()
        .filter(|one| one.subject_ref.starts_with('A'))
        .map(|one| one.subject_ref.clone())
        .collect();
    assert!(activities.is_sorted(), "activities in the order of their references");
}

#[test]
fn the_sample_is_half_way_and_an_activity_says_how_far() {
    let snapshot = with_sample("complete").snapshot();
    let of =
        |reference: &str| findings::completeness(snapshot.activities.find(reference).unwrap(), &snapshot);
    let account = of("A05");
    assert_eq!(
        (account.percent, account.required_missing, account.recommended_missing),
        (81, 1, 2),
        "transfers, owner, review"
    );
    assert!(of("A04").percent < account.percent, "no legal basis, no security");
    let all: Vec<&Activity> = snapshot.activities.iter().collect();
    assert!(
        all.iter().all(|one| findings::completeness(one, &snapshot).required_missing >= 1),
        "transfers are open everywhere"
    );
}

#[test]
fn every_finding_is_said_in_every_language() {
    let snapshot = with_sample("languages").snapshot();
    for lang in Lang::ALL {
        for finding in findings::of_register(&snapshot, today(), Words::of(lang)) {
            let text = format!("{} {}", finding.message, finding.hint);
            assert!(!text.contains("finding-") && !text.contains('{'), "words and values are there: {text}");
            assert!(!text.to_lowercase().contains("compliant"), "that word is not ours: {text}");
        }
    }
}
