//! The desk through the command table: finds, others who are named, redactions, codes (AC-32).

use super::*;

/// A request with the tickets of the sample, which name colleagues and staff.
fn with_tickets(folder: &Folder) -> (Desk, Value) {
    let desk = sample(folder);
    let request = with_request(&desk);
    collect(&desk, &request, "tickets.json", "A09");
    (desk, request["ref"].clone())
}

fn collect(desk: &Desk, request: &Value, name: &str, activity: &str) -> Value {
    let args =
        json!({"request": request["ref"], "file": export(desk, name), "system": name, "activity": activity});
    ask(desk, "collect_run", args)
}

fn texts(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|item| item["text"].as_str().unwrap()).collect()
}

#[test]
fn ac_32_colleagues_in_a_ticket_are_proposed_redacted_everywhere_and_the_rest_is_delivered() {
    let folder = Folder::new("ac32");
    let (desk, request) = with_tickets(&folder);
    let others = ask(&desk, "others_list", json!({"id": request}));
    for named in ["Henrike Falkenrath", "Piet Zwanenburg", "+49 170 5559904", "jana.brandmueller@example.org"]
    {
        assert!(texts(&others).contains(&named), "{named} is named in her tickets and is not the person");
    }
    assert!(
        !texts(&others).iter().any(|text| text.to_lowercase().contains("lindqvist")),
        "she herself is nobody else"
    );
    let falkenrath =
        others["items"].as_array().unwrap().iter().find(|one| one["text"] == "Henrike Falkenrath");
    assert_eq!(falkenrath.unwrap()["why"], "Contact data stand beside it", "each proposal says its sign");
    let warned = ask(&desk, "package_preflight", json!({"request": request, "kind": "access"}));
    let has = |preflight: &Value, code: &str| {
        preflight["checks"].as_array().unwrap().iter().any(|check| check["code"] == code)
    };
    assert!(has(&warned, "others_named"), "recital 63: somebody has to decide before it is sent");

    let keys: Vec<&str> = texts(&others);
    let args = json!({"request": request, "keys": keys, "redact": true, "reason": "others_rights"});
    let list = ask(&desk, "others_decide", args);
    assert!(list["accepted"].as_u64().unwrap() > 10, "every place of each of them");
    let calm = ask(&desk, "package_preflight", json!({"request": request, "kind": "access"}));
    assert!(has(&calm, "redacted") && !has(&calm, "others_named"), "nothing is left to decide");

    let file = desk.admit(&folder.0.join("answer.zip"));
    let built =
        ask(&desk, "package_build", json!({"request": request, "kind": "access", "file": file.token}));
    assert!(
        built["leaks"]["strings"].as_u64().unwrap() > 5,
        "what was redacted was looked for: {}",
        built["leaks"]
    );
    assert!(built["leaks"]["files"].as_u64().unwrap() >= 7, "in each file");
    assert_eq!(ask(&desk, "package_verify", json!({"file": file.token}))["ok"], true, "and it verifies");
    let log = ask(&desk, "journal_list", json!({"limit": 500})).to_string();
    assert!(log.contains("redacted"), "the log says that it was done");
    assert!(!log.contains("Falkenrath"), "and never what: the journal holds no content");
}

#[test]
fn a_name_that_is_redacted_in_one_place_only_stops_the_writing() {
    let folder = Folder::new("leak");
    let (desk, request) = with_tickets(&folder);
    let found = ask(&desk, "finds_list", json!({"request": request, "search": "Brandmüller", "count": 100}));
    let row = &found["rows"][0];
    let place = json!({"collection": row["collection_id"], "record": row["record"], "column": row["column"], "nth": row["nth"]});
    let args =
        json!({"request": request, "places": [place], "text": "Jana Brandmüller", "reason": "others_rights"});
    let list = ask(&desk, "redaction_add", args);
    let id = list["items"][0]["redaction"]["id"].clone();
    let path = folder.0.join("answer.zip");
    let file = desk.admit(&path).token;
    let build = json!({"request": request, "kind": "access", "file": file});
    let stopped = refusal(&desk, "package_build", build.clone());
    assert_eq!(stopped.code, "package-leak", "the name stands in another message still");
    assert!(!path.exists(), "nothing was written");
    assert!(
        stopped.message.contains("R-2026-") && stopped.message.contains('/'),
        "file and redaction are named: {stopped:?}"
    );
    assert!(!stopped.message.contains("Brandm"), "the words are not");
    ask(&desk, "redaction_change", json!({"ids": [id], "stays_elsewhere": true}));
    ask(&desk, "package_build", build);
    assert!(path.exists(), "a person may say that the words rightly stand elsewhere");
}

#[test]
fn words_are_redacted_wherever_they_stand_and_undo_brings_them_back() {
    let folder = Folder::new("everywhere");
    let (desk, request) = with_tickets(&folder);
    let args = json!({"request": request, "text": "lizenz", "everywhere": true, "reason": "trade_secret", "words": "§ 1"});
    let list = ask(&desk, "redaction_add", args);
    assert!(list["accepted"].as_u64().unwrap() >= 1, "in any letter case");
    assert!(
        list["items"]
            .as_array()
            .unwrap()
            .iter()
            .all(|item| item["text"].as_str().unwrap().eq_ignore_ascii_case("lizenz"))
    );
    let nowhere = json!({"request": request, "text": "no such words", "everywhere": true});
    assert_eq!(refusal(&desk, "redaction_add", nowhere).code, "redaction-words-missing", "a slip is said");
    ask(&desk, "undo", Value::Null);
    assert_eq!(
        ask(&desk, "redaction_list", json!({"id": request}))["items"],
        json!([]),
        "one step takes it back"
    );
}

#[test]
fn who_decided_cannot_be_the_second_person() {
    let folder = Folder::new("second");
    let (desk, request) = with_tickets(&folder);
    let args = json!({"request": request, "keys": ["Piet Zwanenburg"], "redact": true});
    let list = ask(&desk, "others_decide", args);
    let ids: Vec<&Value> =
        list["items"].as_array().unwrap().iter().map(|item| &item["redaction"]["reference"]).collect();
    assert_eq!(
        refusal(&desk, "redaction_check", json!({"ids": ids})).code,
        "redaction-same-person",
        "two people, not one twice"
    );
    let checked = ask(&desk, "redaction_check", json!({"ids": ids, "by": "Jo Berg"}));
    assert_eq!(checked["checked"], checked["accepted"], "somebody else looked at it");
    let again = ask(&desk, "redaction_change", json!({"ids": ids, "reason": "other", "words": "x"}));
    assert_eq!(again["checked"], 0, "what is changed was not checked yet");
}

#[test]
fn what_was_rejected_is_not_proposed_again() {
    let folder = Folder::new("rejected");
    let (desk, request) = with_tickets(&folder);
    ask(&desk, "others_decide", json!({"request": request, "keys": ["Piet Zwanenburg"], "redact": false}));
    let others = ask(&desk, "others_list", json!({"id": request}));
    let piet =
        others["items"].as_array().unwrap().iter().find(|one| one["text"] == "Piet Zwanenburg").unwrap();
    assert_eq!((&piet["open"], &piet["redacted"]), (&json!(0), &json!(0)), "a person decided that it stays");
    assert_eq!(
        refusal(&desk, "others_decide", json!({"request": request, "keys": ["Nobody Here"], "redact": true}))
            .code,
        "redaction-nobody",
        "a name that is not there is said"
    );
}

#[test]
fn one_table_shows_every_value_with_system_activity_category_and_day() {
    let folder = Folder::new("table");
    let (desk, request) = with_tickets(&folder);
    collect(&desk, &json!({"ref": request}), "accounts.csv", "A05");
    let all = ask(&desk, "finds_list", json!({"request": request, "count": 20000}));
    assert_eq!(all["all"], all["total"], "everything without a filter");
    let rows = all["rows"].as_array().unwrap();
    assert_eq!(rows.len() as u64, all["all"].as_u64().unwrap(), "a row for each value");
    assert_eq!(all["systems"].as_array().unwrap().len(), 2, "both systems can be chosen");
    let email = rows.iter().find(|row| row["column"] == "e_mail").unwrap();
    assert_eq!(
        (&email["system"], &email["activity"]),
        (&json!("accounts.csv"), &json!("A05")),
        "where it comes from"
    );
    assert!(!email["category"].as_str().unwrap().is_empty(), "and what it is");
    let found = ask(&desk, "finds_list", json!({"request": request, "search": "Anmeldnug", "count": 10}));
    assert_eq!(found["is_guess"], true, "a slip is forgiven, and that is said: {found}");
    let one = ask(
        &desk,
        "finds_list",
        json!({"request": request, "activity": "A09", "order": "day", "descending": true, "first": 1, "count": 2}),
    );
    assert_eq!(one["rows"].as_array().unwrap().len(), 2, "a part of the rows at a time");
    assert!(one["total"].as_u64() < all["all"].as_u64(), "one activity alone");
    let timeline = ask(&desk, "finds_timeline", json!({"id": request}));
    let days: Vec<&str> =
        timeline["rows"].as_array().unwrap().iter().map(|row| row["on"].as_str().unwrap()).collect();
    assert!(days.len() > 5 && days.is_sorted(), "what happened, in order: {days:?}");
    let counted: u64 =
        timeline["months"].as_array().unwrap().iter().map(|month| month["count"].as_u64().unwrap()).sum();
    assert_eq!(counted, days.len() as u64, "the chart counts what the table lists");
}

#[test]
fn a_code_is_a_finding_until_it_is_explained_and_the_next_person_reads_it() {
    let folder = Folder::new("codes");
    let desk = sample(&folder);
    let request = with_request(&desk);
    collect(&desk, &request, "accounts.csv", "A05");
    let findings = |desk: &Desk| {
        let report = ask(desk, "check", json!({}));
        let all = report["findings"].as_array().unwrap().clone();
        all.iter().any(|finding| finding["rule"] == "evidence.codes_unexplained")
    };
    assert!(findings(&desk), "the record is held against what the export shows");
    let list = ask(&desk, "glossary_list", json!({"id": request["ref"]}));
    let column = list["columns"].as_array().unwrap().iter().find(|one| one["column"] == "risk_cls").unwrap();
    let code = column["codes"][0]["code"].as_str().unwrap().to_owned();
    let open = |desk: &Desk, request: &Value| {
        let preflight = ask(desk, "package_preflight", json!({"request": request["ref"], "kind": "access"}));
        let all = preflight["checks"].as_array().unwrap().clone();
        all.iter()
            .filter(|check| {
                check["code"] == "codes_unexplained"
                    && check["message"].as_str().unwrap().contains("risk_cls")
            })
            .count()
    };
    assert_eq!(open(&desk, &request), 1, "Art. 12(1): the answer has to be intelligible");
    let codes: serde_json::Map<String, Value> = column["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["code"].as_str().unwrap().to_owned(), json!("pays within the month")))
        .collect();
    let save =
        json!({"request": request["ref"], "system": "Accounts.CSV", "column": "risk_cls", "codes": codes});
    ask(&desk, "glossary_save", save);
    assert_eq!(open(&desk, &request), 0, "explained is explained");
    let path = folder.0.join("answer.zip");
    let file = desk.admit(&path).token;
    ask(&desk, "package_build", json!({"request": request["ref"], "kind": "access", "file": file}));
    let second = with_request(&desk);
    collect(&desk, &second, "accounts.csv", "A05");
    let list = ask(&desk, "glossary_list", json!({"id": second["ref"]}));
    let known = list["columns"].as_array().unwrap().iter().find(|one| one["column"] == "risk_cls").unwrap();
    let meaning = known["codes"].as_array().unwrap().iter().find(|one| one["code"] == code.as_str()).unwrap();
    assert_eq!(meaning["meaning"], "pays within the month", "nobody explains it twice");
}
