//! A finding that does not apply: set aside with a reason, listed, taken back, and counted again when things change.

use ropadesk_core::api;
use serde_json::{Value, json};

use super::{ask, desk, moment};

const RULE: &str = "art6.1.f.balancing_test";

fn mark(desk: &ropadesk_core::desk::Desk, reason: &str) -> Value {
    ask(desk, "finding_mark", json!({"rule": RULE, "record": "A02", "field": "", "reason": reason}))
}

fn rules(findings: &Value) -> Vec<&str> {
    findings.as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect()
}

#[test]
fn a_finding_set_aside_is_not_counted_but_listed_with_its_reason() {
    let desk = desk("mark", true);
    let before = ask(&desk, "check", json!({}));
    let done = mark(&desk, "  Balancing test of 2025, file LIA-3  ");
    assert_eq!(done["marks"][0]["marked_by"], "Dana", "by whom");
    assert_eq!(done["marks"][0]["marked_on"], "2026-11-23", "and when");
    let after = ask(&desk, "check", json!({}));
    let hints = |report: &Value| report["counts"]["hint"].as_u64().unwrap();
    assert_eq!(hints(&after), hints(&before) - 1, "it is counted no more");
    let aside = &after["not_applicable"][0];
    assert_eq!(aside["mark"]["reason"], "Balancing test of 2025, file LIA-3", "the reason stands with it");
    assert_eq!(
        (&aside["subject_ref"], &after["marked"]),
        (&json!("A02"), &json!(1)),
        "listed where it was found"
    );
    let view = ask(&desk, "activity_get", json!({"id": "A02"}));
    assert!(!rules(&view["findings"]).contains(&RULE), "nor in the activity");
    assert!(rules(&view["not_applicable"]).contains(&RULE), "where it is listed as set aside");
    let row = ask(&desk, "activity_list", json!({}))["items"][2].clone();
    let counts = [&row["findings"]["error"], &row["findings"]["warning"], &row["findings"]["hint"]];
    let all: u64 = counts.iter().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(all as usize, rules(&view["findings"]).len(), "the list counts the same");
}

#[test]
fn a_mark_needs_a_reason_and_a_finding() {
    let desk = desk("mark-reason", true);
    let refused = |args: Value| api::call(&desk, &moment(), "finding_mark", args).unwrap_err().code;
    let blank = json!({"rule": RULE, "record": "A02", "reason": "  "});
    assert_eq!(refused(blank), "mark-reason", "without a reason nothing is set aside");
    let stray = json!({"rule": "art9.2.condition", "record": "A02", "reason": "no"});
    assert_eq!(refused(stray), "mark-no-finding", "what was not found cannot be set aside");
    let list = ask(&desk, "finding_mark_list", json!({}));
    assert_eq!(list["items"], json!([]), "nothing was written");
}

#[test]
fn a_mark_is_taken_back_by_hand_and_by_undo() {
    let desk = desk("mark-undo", true);
    let set_aside = || ask(&desk, "check", json!({}))["marked"].as_u64().unwrap();
    let first = mark(&desk, "first")["marks"][0]["reference"].clone();
    assert_eq!((set_aside(), &first), (1, &json!("FM-001")), "set aside");
    ask(&desk, "undo", json!({}));
    assert_eq!(set_aside(), 0, "undo takes it back");
    ask(&desk, "redo", json!({}));
    assert_eq!(set_aside(), 1, "redo sets it aside again");
    mark(&desk, "second");
    let list = ask(&desk, "finding_mark_list", json!({}));
    assert_eq!(list["items"].as_array().unwrap().len(), 1, "a second reason replaces the first");
    assert_eq!(list["items"][0]["mark"]["reason"], "second", "with the new words");
    ask(&desk, "finding_unmark", json!({"mark": "FM-001"}));
    assert_eq!(set_aside(), 0, "taken back by hand");
    let gone = api::call(&desk, &moment(), "finding_unmark", json!({"mark": "FM-001"})).unwrap_err();
    assert_eq!(gone.code, "mark-missing", "once only");
}

#[test]
fn other_content_at_the_place_makes_the_finding_count_again() {
    let desk = desk("mark-changed", true);
    mark(&desk, "decided");
    let save = |change: &dyn Fn(&mut Value)| {
        let mut view = ask(&desk, "activity_get", json!({"id": "A02"}));
        change(&mut view["activity"]);
        ask(&desk, "activity_save", json!({"activity": view["activity"], "version": view["version"]}))
    };
    let view = save(&|activity| activity["owner"] = json!("Web team"));
    assert!(rules(&view["not_applicable"]).contains(&RULE), "another field changes nothing about it");

    // A purpose before it: the place is known by the purpose, not by its position.
    let first = json!({"id": "p9", "text": "First", "legal_bases": [{"kind": "legal_obligation", "law": "Act 1"}],
        "special_conditions": []});
    let view = save(&|activity| {
        activity["purposes"].as_array_mut().unwrap().insert(0, first.clone());
    });
    assert!(rules(&view["not_applicable"]).contains(&RULE), "moved down, it is still the same place");

    let all = json!({"rule": "art35.1.screening", "record": "A02", "field": "", "reason": "DPIA-1"});
    ask(&desk, "finding_mark", all);
    let view = save(&|activity| activity["screening"]["risk"] = json!("high"));
    let high = rules(&view["findings"]).contains(&"art35.1.high_risk");
    assert!(high, "another rule of the same place is not covered by the mark");
    let list = ask(&desk, "finding_mark_list", json!({}));
    let states: Vec<_> = list["items"].as_array().unwrap().iter().map(|row| row["state"].clone()).collect();
    assert_eq!(states, ["holds", "idle"], "the second finds nothing any more");
}

#[test]
fn a_finding_that_gathers_several_things_counts_again_when_there_are_others() {
    let desk = desk("mark-gathers", true);
    let rule = "art13.2.e.mandatory";
    let found = ask(&desk, "check", json!({"record": "A24", "only": rule}));
    assert_eq!(found["findings"].as_array().unwrap().len(), 1, "one finding for all categories");
    ask(
        &desk,
        "finding_mark",
        json!({"rule": rule, "record": "A24", "field": "", "reason": "nothing is required"}),
    );
    let mut view = ask(&desk, "activity_get", json!({"id": "A24"}));
    let more = json!({"id": "", "name": "telephone number", "origin": "provided"});
    view["activity"]["personal_data"].as_array_mut().unwrap().push(more);
    let view = ask(&desk, "activity_save", json!({"activity": view["activity"], "version": view["version"]}));
    let again = view["findings"].as_array().unwrap().iter().find(|one| one["rule"] == rule);
    let again = again.expect("another category: it counts again");
    assert_eq!(again["mark"]["changed"], true, "and says that it had been set aside");
    assert_eq!(again["mark"]["reason"], "nothing is required", "with the old reason");
    let list = ask(&desk, "finding_mark_list", json!({}));
    assert_eq!(list["items"][0]["state"], "to_check", "the list says so too");
}
