use serde_json::{Value, json};

use crate::api::tests::{Folder, ask, refusal, sample};
use crate::collect::Position;
use crate::words::{Lang, Words};

/// A case about Maria Lindqvist in the sample, and an export in which she stands once surely and three times perhaps.
fn case(folder: &Folder, desk: &crate::desk::Desk) -> (Value, Value) {
    let path = folder.0.join("crm.csv");
    let table = "id,name,mail,customer\n1,Maria Lindqvist,maria@example.com,C-0042917\n2,\"Lindqvist, Maria\",other@example.org,\n\
        3,M. Lindqvist,,\n4,,,C-42917\n5,Anna Berg,anna@example.com,C-77\n";
    std::fs::write(&path, table).unwrap();
    let request = ask(
        desk,
        "request_new",
        json!({"rights": ["access"], "received_on": "2026-11-20", "name": "Maria Lindqvist", "identifiers": [
            {"kind": "email", "value": "maria@example.com"}, {"kind": "customer", "value": "C-0042917"},
            {"kind": "name", "value": "Maria Lindqvist"}]}),
    );
    let file = desk.admit(&path).token;
    let args = json!({"request": request["id"], "file": file, "system": "CRM", "activity": "A05"});
    let view = ask(desk, "collect_run", args);
    (request, view)
}

#[test]
fn near_matches_are_proposed_with_their_reason_and_decided_by_a_person() {
    let folder = Folder::new("near");
    let desk = sample(&folder);
    let (request, view) = case(&folder, &desk);
    let collection = &view["collection"];
    assert_eq!(
        (collection["rows_matched"].as_u64(), collection["rows_possible"].as_u64()),
        (Some(1), Some(3)),
        "one record is surely hers; three are for a person to decide"
    );
    let id = json!({"id": collection["id"]});
    let list = ask(&desk, "near_list", id.clone());
    let reasons: Vec<&str> =
        list["rows"].as_array().unwrap().iter().map(|row| row["reasons"][0].as_str().unwrap()).collect();
    assert!(
        reasons[0].contains("name") && reasons[1].contains("initial") && reasons[2].contains("zeros"),
        "each says why: {reasons:?}"
    );
    assert_eq!(list["rows"][2]["place"], "line 5", "and where it stands");
    let decide = |n: &Value, decision: &str, version: &Value| {
        let args = json!({"id": collection["id"], "version": version, "records": [n], "decision": decision, "why": "asked her"});
        ask(&desk, "near_decide", args)
    };
    let taken = decide(&list["rows"][2]["n"], "taken", &list["version"]);
    assert_eq!(taken["collection"]["rows_matched"], 2, "a record that is taken counts");
    assert_eq!(taken["collection"]["matched_by"]["decided"], 1, "and it is told that a person decided");
    let filled = |view: &Value| {
        view["columns"].as_array().unwrap().iter().map(|one| one["filled"].as_u64().unwrap()).max()
    };
    assert_eq!(filled(&taken), Some(2), "its values are part of the answer now");
    let left = decide(&list["rows"][0]["n"], "left_out", &taken["version"]);
    assert_eq!(left["collection"]["rows_possible"], 1, "one is left to decide");
    let again = ask(&desk, "collection_get", id.clone());
    assert_eq!(filled(&again), Some(2), "what was left out is no part of the answer");
    ask(&desk, "undo", Value::Null);
    ask(&desk, "undo", Value::Null);
    let back = ask(&desk, "collection_get", id);
    assert_eq!(
        (
            back["collection"]["rows_matched"].as_u64(),
            back["collection"]["rows_possible"].as_u64(),
            filled(&back)
        ),
        (Some(1), Some(3), Some(1)),
        "both decisions can be taken back"
    );
    let case = ask(&desk, "request_get", json!({"id": request["id"]}));
    assert_eq!(case["collected"][0]["rows_possible"], 3, "the case says what is open");
}

#[test]
fn a_decision_about_nothing_or_about_an_older_state_is_refused() {
    let folder = Folder::new("near-refused");
    let desk = sample(&folder);
    let (_, view) = case(&folder, &desk);
    let id = &view["collection"]["id"];
    let unknown = json!({"id": id, "records": [1], "decision": "taken"});
    assert_eq!(
        refusal(&desk, "near_decide", unknown).code,
        "near-unknown",
        "record 1 is hers and open to no decision"
    );
    let stale = json!({"id": id, "version": 99, "records": [2], "decision": "taken"});
    assert_eq!(refusal(&desk, "near_decide", stale).code, "record-stale", "what was read may have changed");
}

#[test]
fn a_place_is_said_in_words() {
    let place = Position {
        record: 3,
        line: Some(9),
        table: Some("orders".to_owned()),
        file: Some("shop/dump.sql".to_owned()),
        ..Position::default()
    };
    let said = super::place(&place, Words::of(Lang::De));
    assert_eq!(said, "shop/dump.sql · Tabelle orders · Zeile 9", "from the outside to the inside");
}
