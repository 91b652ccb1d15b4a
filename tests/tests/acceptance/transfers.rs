//! Transfers to third countries on whole registers: what is none, the sample's report, the record's documents (AC-45 to AC-47).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};
use ropadesk_core::activity::Activity;
use ropadesk_core::answer::Answer;
use ropadesk_core::findings;
use ropadesk_core::processing_on_behalf::ProcessingOnBehalf;
use ropadesk_core::recipient::{Disclosure, Recipient, RecipientKind};
use ropadesk_core::register::Register;
use ropadesk_core::report::record::{self, Naming, RecordOptions};
use ropadesk_core::report::transfers::{self, TransfersOptions};
use ropadesk_core::snapshot::Snapshot;
use ropadesk_core::transfer::judged::Judged;
use ropadesk_core::transfer::listing::{self, TransferRow, Which};
use ropadesk_core::transfer::radar::radar;
use ropadesk_core::transfer::verdict::Standing;
use ropadesk_core::transfer::{Derogation, DerogationGround, Safeguard, Transfer};
use ropadesk_core::words::{Lang, Words};

use crate::fresh::{self, day, moment, today};

fn register(name: &str) -> Register {
    fresh::register(&format!("transfers-{name}"))
}

fn with_sample(name: &str) -> Register {
    fresh::with_sample(&format!("transfers-{name}"))
}

fn rows(snapshot: &Snapshot, as_of: NaiveDate) -> Vec<TransferRow> {
    listing::rows(snapshot, as_of, Words::of(Lang::En)).expect("the law is whole")
}

/// An activity that discloses to one recipient abroad.
fn disclosing(register: &mut Register, kind: RecipientKind, country: &str) -> Activity {
    let recipient = Recipient {
        id: "r".to_owned(),
        reference: "R-001".to_owned(),
        name: "AO Kaspersky Lab".to_owned(),
        kind,
        countries: vec![country.to_owned()],
        ..Recipient::default()
    };
    register.save(&recipient, 0, &moment()).unwrap();
    let disclosure = Disclosure { recipient_id: "r".to_owned(), ..Disclosure::default() };
    let activity = Activity {
        id: "a".to_owned(),
        reference: "PA-001".to_owned(),
        name: "Web site".to_owned(),
        recipients: Answer::Given(vec![disclosure]),
        transfers: Answer::None,
        ..Activity::default()
    };
    register.save(&activity, 0, &moment()).unwrap();
    activity
}

#[test]
fn ac_45_what_a_person_sends_directly_is_no_transfer_and_what_the_controller_sends_is() {
    let mut own = register("ac-45");
    let activity = Activity {
        id: "a".to_owned(),
        reference: "PA-001".to_owned(),
        transfers: Answer::None,
        ..Activity::default()
    };
    own.save(&activity, 0, &moment()).unwrap();
    let snapshot = own.snapshot();
    assert!(rows(&snapshot, today()).is_empty(), "visitors who send data to Moscow themselves need no row");
    assert!(listing::candidates(&snapshot, today(), Words::of(Lang::En)).is_empty(), "and none is proposed");
    let law = ropadesk_core::transfer::law::TransferLaw::bundled().unwrap();
    let direct = law.criteria.cases.iter().find(|case| case.case == "direct").expect("the case is explained");
    assert!(!direct.is_transfer, "no controller or processor sends the data");
    let said = Words::of(Lang::En).attribute("transfer-case-direct", "text", &[]);
    assert!(said.contains("notice must still name the country"), "the notice still names it: {said}");

    let mut group = register("ac-45-group");
    disclosing(&mut group, RecipientKind::Group, "RU");
    let snapshot = group.snapshot();
    let found = listing::candidates(&snapshot, today(), Words::of(Lang::En));
    let found: Vec<_> = found.iter().map(|one| (one.subject_ref.as_str(), one.country.as_str())).collect();
    assert_eq!(found, [("PA-001", "RU")], "a group company that receives them in Moscow needs a row");
    let findings = findings::of_register(&snapshot, today(), Words::of(Lang::En));
    assert!(
        findings.iter().any(|one| one.rule == "art30.1.e.recipient_abroad"),
        "and the record says that it is missing"
    );
}

#[test]
fn ac_46_the_documents_of_the_second_subparagraph_stand_in_the_record() {
    let mut register = register("ac-46");
    let mut activity = disclosing(&mut register, RecipientKind::Controller, "TR");
    let version = register.snapshot().activities.held("a").unwrap().version;
    activity.transfers = Answer::Given(vec![Transfer {
        recipient_id: "r".to_owned(),
        country: "TR".to_owned(),
        safeguard: Safeguard::Derogation,
        derogation: Derogation {
            ground: DerogationGround::CompellingInterests,
            limited_number: Some(true),
            persons: Some(12),
            interests: "defence against an attack on the network".to_owned(),
            assessment: "all circumstances weighed, file 7".to_owned(),
            suitable_safeguards: "encryption and deletion after use".to_owned(),
            authority_informed_on: "2026-11-02".to_owned(),
            persons_informed_on: "2026-11-03".to_owned(),
            ..Derogation::default()
        },
        ..Transfer::default()
    }]);
    register.save(&activity, version, &moment()).unwrap();
    let snapshot = register.snapshot();
    assert_eq!(rows(&snapshot, today())[0].standing, Standing::InOrder, "all five documents are there");
    let document = record::document(&snapshot, &RecordOptions::new(Lang::En, today())).unwrap();
    let text = serde_json::to_string(&document).unwrap();
    for part in ["all circumstances weighed, file 7", "encryption and deletion after use", "2 November 2026"]
    {
        let part = part.replace("2 November", "2\u{a0}November");
        assert!(text.contains(&part), "Art. 49(6): the record holds {part}");
    }
}

#[test]
fn ac_47_the_report_on_the_samples_transfers() {
    let register = with_sample("ac-47");
    let snapshot = register.snapshot();
    let rows = rows(&snapshot, today());
    let mut by_standing: BTreeMap<Standing, BTreeSet<&str>> = BTreeMap::new();
    for row in &rows {
        by_standing.entry(row.standing).or_default().insert(&row.country);
    }
    let expected = BTreeMap::from([
        (Standing::InOrder, BTreeSet::from(["CH", "GB"])),
        (Standing::ConditionToConfirm, BTreeSet::from(["CA", "JP", "US"])),
        (Standing::NoBasis, BTreeSet::from(["AZ", "CN", "MX", "RU", "SG"])),
    ]);
    assert_eq!(by_standing, expected, "two in order, three to confirm, five without tool and assessment");
    for row in rows.iter().filter(|row| row.standing == Standing::NoBasis) {
        let message = &row.reasons[0].message;
        assert!(
            message.contains("safeguard") && message.contains("assessment"),
            "both are missing: {message}"
        );
    }
    let noted = listing::noted(&snapshot);
    let clauses: Vec<_> =
        noted.iter().filter(|one| one.tool.to_lowercase().contains("contractual")).collect();
    assert!(!clauses.is_empty(), "the notice speaks of standard contractual clauses");
    assert!(clauses.iter().all(|one| one.module.is_empty()), "and names no module");
    for lang in Lang::ALL {
        let options = TransfersOptions { lang, as_of: today(), activity: None };
        let document = transfers::document(&snapshot, &options).unwrap();
        let text = serde_json::to_string(&document).unwrap();
        for id in ["transfers-module-unknown", "transfer-standing-condition-to-confirm"] {
            assert!(text.contains(&Words::of(lang).say(id)), "{lang:?}: the report says {id}");
        }
        let grid = transfers::grid(&snapshot, &options, Naming::Codes).unwrap();
        assert_eq!(grid.rows.len(), 10, "{lang:?}: one row a country");
    }
}

#[test]
fn the_radar_names_the_countries_that_changed_and_whom_it_hits() {
    let snapshot = with_sample("radar").snapshot();
    let words = Words::of(Lang::En);
    let found = radar(&snapshot, (day("2026-01-20"), day("2032-01-01")), Months::new(12), words).unwrap();
    let changed: Vec<_> =
        found.changes.iter().map(|one| (one.country.as_str(), one.after.as_str(), one.changed_on)).collect();
    let expected = [("BR", "adequate_limited", day("2026-01-28")), ("GB", "third", day("2031-12-28"))];
    assert_eq!(changed, expected, "Brazil came, the United Kingdom's decision ended");
    let britain = &found.changes[1].hits;
    assert_eq!(britain.len(), 1, "the notice names the United Kingdom");
    assert_eq!(
        (britain[0].before, britain[0].after),
        (Standing::InOrder, Standing::NoBasis),
        "and loses its basis"
    );
    let ahead = radar(&snapshot, (today(), day("2031-06-01")), Months::new(12), words).unwrap();
    let ending: Vec<_> = ahead.endings.iter().map(|one| (one.country.as_str(), one.ends_on)).collect();
    assert_eq!(ending, [("GB", day("2031-12-27"))], "seen half a year ahead");
    let same = radar(&snapshot, (today(), today()), Months::new(12), words).unwrap();
    assert!(same.changes.is_empty(), "the same day");
}

#[test]
fn a_processors_transfers_are_listed_and_cited_by_art_30_2() {
    let mut register = register("processor");
    let record = ProcessingOnBehalf {
        id: "p".to_owned(),
        reference: "PB-001".to_owned(),
        name: "Hosting".to_owned(),
        transfers: Answer::Given(vec![Transfer::default()]),
        ..ProcessingOnBehalf::default()
    };
    register.save(&record, 0, &moment()).unwrap();
    let snapshot = register.snapshot();
    assert_eq!(rows(&snapshot, today())[0].subject_ref, "PB-001", "the list has both records");
    let findings = findings::of_register(&snapshot, today(), Words::of(Lang::En));
    let about: Vec<_> = findings.iter().filter(|one| one.field.starts_with("transfers[")).collect();
    assert!(!about.is_empty(), "the country is missing");
    for finding in about {
        assert!(finding.law.contains("30(2)(c)") && !finding.law.contains("30(1)"), "not {}", finding.law);
    }
}

#[test]
fn once_a_record_links_a_country_the_notice_is_silent_on_it() {
    let mut register = with_sample("linked");
    let snapshot = register.snapshot();
    let mut activity = snapshot.activities.find("A05").expect("an activity of the sample").clone();
    activity.transfers = Answer::Given(vec![Transfer { country: "SG".to_owned(), ..Transfer::default() }]);
    let version = snapshot.activities.held(&activity.id).unwrap().version;
    register.save(&activity, version, &moment()).unwrap();
    let snapshot = register.snapshot();
    let singapore = rows(&snapshot, today()).into_iter().filter(|row| row.country == "SG");
    let subjects: Vec<_> = singapore.map(|row| row.subject_ref).collect();
    assert_eq!(subjects, ["A05"], "one row, that of the record");
    let findings = findings::of_register(&snapshot, today(), Words::of(Lang::En));
    let about = findings.iter().filter(|one| one.message.contains("Singapore"));
    let rules: Vec<_> = about.map(|one| (one.subject_ref.as_str(), one.rule.as_str())).collect();
    assert_eq!(rules, [("A05", "art44.safeguard")], "and one finding, not two that could differ");
}

#[test]
fn a_transfer_is_named_by_its_identifier_and_stays_so_when_others_go() {
    let mut register = with_sample("named");
    let to = |country: &str| Transfer { country: country.to_owned(), ..Transfer::default() };
    let saved = |register: &mut Register, change: &dyn Fn(&mut Activity)| {
        let snapshot = register.snapshot();
        let mut activity = snapshot.activities.find("A05").expect("an activity of the sample").clone();
        change(&mut activity);
        let version = snapshot.activities.held(&activity.id).unwrap().version;
        register.save(&activity, version, &moment()).unwrap();
    };
    saved(&mut register, &|one| one.transfers = Answer::Given(vec![to("SG"), to("IN")]));
    let named = |register: &Register, name: &str| -> Vec<String> {
        let rows = rows(&register.snapshot(), today()).into_iter();
        rows.filter(|row| row.is_named(name)).map(|row| row.country).collect()
    };
    assert_eq!(named(&register, "A05/t2"), ["IN"], "reference and identifier");
    assert_eq!(named(&register, "A05/1"), ["IN"], "the place, as before transfers had identifiers");
    assert_eq!(named(&register, "a05").len(), 2, "the record alone means all of its transfers");
    let key = rows(&register.snapshot(), today()).into_iter().find(|row| row.country == "IN").unwrap().key;
    assert_eq!(named(&register, &key), ["IN"], "the key of the list");
    saved(&mut register, &|one| {
        let kept = one.transfers.items().iter().filter(|one| one.country != "SG").cloned().collect();
        one.transfers = Answer::Given(kept);
    });
    assert_eq!(named(&register, "A05/t2"), ["IN"], "the first was taken out, the second keeps its name");
    register.undo(&moment()).unwrap();
    assert_eq!(named(&register, "A05/t1"), ["SG"], "what comes back has the name it had");
}

#[test]
fn the_name_of_a_transfer_that_is_gone_is_never_given_to_another() {
    let mut register = with_sample("never-again");
    let to = |country: &str| Transfer { country: country.to_owned(), ..Transfer::default() };
    let service = ProcessingOnBehalf {
        id: "hosting".to_owned(),
        reference: "PB-900".to_owned(),
        transfers: Answer::Given(vec![to("SG"), to("IN")]),
        ..ProcessingOnBehalf::default()
    };
    register.save(&service, 0, &moment()).unwrap();
    let names = |register: &Register| -> Vec<String> {
        let snapshot = register.snapshot();
        let service = snapshot.processing_on_behalf.get("hosting").unwrap();
        service.transfers.items().iter().map(|one| format!("{} {}", one.id, one.country)).collect()
    };
    let saved = |register: &mut Register, transfers: Vec<Transfer>| {
        let version = register.snapshot().processing_on_behalf.held("hosting").unwrap().version;
        let service = ProcessingOnBehalf { transfers: Answer::stated(transfers), ..service.clone() };
        // As a host gives it: read from text, by which new transfers get a number that knows only those there.
        let text = serde_json::to_string(&service).unwrap();
        register
            .save(&serde_json::from_str::<ProcessingOnBehalf>(&text).unwrap(), version, &moment())
            .unwrap();
    };
    let kept = |register: &Register, country: &str| {
        let snapshot = register.snapshot();
        let all = snapshot.processing_on_behalf.get("hosting").unwrap().transfers.items();
        all.iter().find(|one| one.country == country).unwrap().clone()
    };
    assert_eq!(names(&register), ["t1 SG", "t2 IN"], "by their order");
    let singapore = kept(&register, "SG");
    saved(&mut register, vec![singapore.clone()]);
    saved(&mut register, vec![singapore, to("US")]);
    assert_eq!(names(&register), ["t1 SG", "t3 US"], "documents of before call the one to India t2");
    let united_states = kept(&register, "US");
    saved(&mut register, vec![united_states.clone()]);
    saved(&mut register, Vec::new());
    saved(&mut register, vec![to("JP")]);
    assert_eq!(names(&register), ["t4 JP"], "also when none is left in between");
    register.undo(&moment()).unwrap();
    register.undo(&moment()).unwrap();
    assert_eq!(names(&register), ["t3 US"], "undo brings back what was, under its name");
    saved(&mut register, vec![united_states, to("BR")]);
    assert_eq!(names(&register), ["t3 US", "t5 BR"], "a name that was taken back was given all the same");
}

#[test]
fn the_list_speaks_of_one_country_one_record_or_all_briefly() {
    let snapshot = with_sample("which").snapshot();
    let judged = Judged::new(&snapshot, today()).unwrap();
    let which = |which: Which| listing::rows_of(&snapshot, &judged, &which, Words::of(Lang::En));
    let all = which(Which::default());
    assert_eq!(all, rows(&snapshot, today()), "judged before or now, the rows are the same");
    let russia = which(Which { country: "ru".to_owned(), ..Which::default() });
    assert_eq!(
        russia.iter().map(|row| row.country.as_str()).collect::<Vec<_>>(),
        ["RU"],
        "in any letter case"
    );
    let brief = which(Which { brief: true, ..Which::default() });
    assert!(brief.iter().all(|row| row.reasons.is_empty()), "a brief list has no reasons");
    let standing = |rows: &[TransferRow]| rows.iter().map(|row| row.standing).collect::<Vec<_>>();
    assert_eq!(standing(&brief), standing(&all), "and says the same");
}
