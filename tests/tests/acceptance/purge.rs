//! Purging the personal data of closed cases (Art. 5(1)(e)): nothing of the person is left in the bytes of the file, the facts
//! of the procedure stay, and copies of the register are told and deleted by name.

use acceptance::desk::{Register, on};
use acceptance::kit::{Folder, TODAY};
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use serde_json::{Value, json};

use crate::fresh;

/// The day of closing, and 30 days later.
const CLOSED: &str = "2026-12-01";
const DUE: &str = "2026-12-31";

/// Words that stand for a person; each goes another way into the file.
const CANARIES: [&str; 13] = [
    "Canaryname",
    "canary-mail@example.com",
    "CANARY-CUSTOMER-77",
    "canary-row-value",
    "canary-removed-row",
    "canary-undone-row",
    "canary-file-name",
    "canary-attached-bytes",
    "canary-note-text",
    "canary-step-note",
    "canary-correction",
    "canary-representative",
    "canary-letter-text",
];

fn register(name: &str) -> Register {
    Register::sample(env!("CARGO_TARGET_TMPDIR"), &format!("purge-{name}"))
}

/// How often each canary stands in the register's file and its log.
fn found(register: &Register) -> Vec<(&'static str, usize)> {
    let mut bytes = Vec::new();
    for name in ["r.ropa", "r.ropa-wal", "r.ropa-journal"] {
        bytes.extend(std::fs::read(register.path(name)).unwrap_or_default());
    }
    assert!(
        bytes.starts_with(b"SQLite format 3\0"),
        "the file is not encrypted, so its bytes can be searched"
    );
    CANARIES.into_iter().map(|canary| (canary, hits(&bytes, canary))).collect()
}

fn hits(bytes: &[u8], text: &str) -> usize {
    bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count()
}

fn write(register: &Register, name: &str, content: &str) -> String {
    std::fs::write(register.path(name), content).unwrap();
    register.admit(name)
}

fn collect(register: &Register, reference: &str, name: &str, value: &str) -> Value {
    let rows = format!("email,remark\ncanary-mail@example.com,{value}\nother@example.com,none\n");
    let file = write(register, name, &rows);
    let args = json!({"request": reference, "file": file, "system": "Shop", "activity": "A24"});
    register.ask(TODAY, "collect_run", args)
}

/// A case with a canary wherever a person's data can stand, closed.
fn case(register: &Register) -> String {
    let args = json!({"rights": ["access", "erasure"], "received_on": TODAY, "name": "Maria Canaryname", "calendar": "DE",
        "channel": "e-mail", "identifiers": [{"kind": "email", "value": "canary-mail@example.com"},
            {"kind": "customer", "value": "CANARY-CUSTOMER-77"}]});
    let view = register.ask(TODAY, "request_new", args);
    let reference = view["ref"].as_str().unwrap().to_owned();
    collect(register, &reference, "canary-file-name.csv", "canary-row-value");
    let removed = collect(register, &reference, "second.csv", "canary-removed-row");
    let id = removed["id"].as_str().or_else(|| removed["collection"]["id"].as_str()).unwrap().to_owned();
    register.ask(TODAY, "collection_remove", json!({"id": id}));
    collect(register, &reference, "third.csv", "canary-undone-row");
    register.ask(TODAY, "undo", json!({}));
    register.set(
        TODAY,
        &reference,
        &[
            ("/notes", json!("canary-note-text")),
            ("/particulars/correction", json!("canary-correction")),
            ("/representative", json!({"name": "canary-representative", "capacity": "lawyer"})),
        ],
    );
    register.ask(TODAY, "request_note", json!({"id": reference, "note": "canary-step-note"}));
    let file = write(register, "letter.txt", "canary-attached-bytes");
    register.ask(TODAY, "attachment_add", json!({"noun": "request", "id": reference, "file": file}));
    let letter = json!({"request": reference, "kind": "acknowledgement", "lang": "en", "notice": ""});
    let written = json!({"letter": letter, "to": "Maria Canaryname", "subject": "Your request", "text": "canary-letter-text"});
    register.ask(TODAY, "letter_issue", json!({"written": written, "settle": false}));
    let args = json!({"id": reference, "outcome": "", "result": "answered", "answered_on": CLOSED});
    register.ask(CLOSED, "request_close", args);
    reference
}

fn purge(register: &Register, reference: &str) -> Value {
    register.ask(DUE, "purge_run", json!({"id": reference, "confirm": reference}))
}

#[test]
fn after_a_purge_no_byte_of_the_file_or_its_log_names_the_person() {
    let register = register("bytes");
    let reference = case(&register);
    for (canary, count) in found(&register) {
        assert!(
            count > 0,
            "{canary} stands in the file before, or the search afterwards would prove nothing"
        );
    }
    let done = purge(&register, &reference);
    assert_eq!(done["finished"], true, "the file was written anew");
    for (canary, count) in found(&register) {
        assert_eq!(count, 0, "{canary} is gone from the file and its log (Art. 5(1)(e), 17)");
    }
    let check = register.ask(DUE, "register_check", json!({}));
    assert_eq!(check["ok"], true, "the file is whole and the journal's chain still verifies (Art. 5(2))");
    register.ask(DUE, "register_close", json!({}));
    for (canary, count) in found(&register) {
        assert_eq!(count, 0, "{canary} does not come back when the file is closed");
    }
}

#[test]
fn the_facts_of_the_procedure_outlive_the_person() {
    let register = register("facts");
    let reference = case(&register);
    let before = register.ask(DUE, "request_get", json!({"id": reference}));
    purge(&register, &reference);
    let after = register.ask(DUE, "request_get", json!({"id": reference}));
    for field in ["ref", "rights", "received_on", "due_on", "state"] {
        assert_eq!(after[field], before[field], "{field} is a fact of the procedure (Art. 5(2))");
    }
    for field in ["answered_on", "closed_on", "result", "decisions", "tasks", "notices", "owner"] {
        assert_eq!(after["request"][field], before["request"][field], "{field} is a fact of the procedure");
    }
    assert_eq!(after["request"]["person"]["name"], "", "the person is nameless");
    assert_eq!(after["request"]["purged"]["purged_on"], DUE, "and the case says since when");
    assert_eq!(
        after["request"]["purged"]["counts"]["rows"], 2,
        "with what went: rows of today and of before"
    );
    assert_eq!(after["collected"][0]["rows_matched"], 1, "how many records were found stays");
    assert_eq!(after["collected"][0]["sha256"], before["collected"][0]["sha256"], "and from which file");
    let letters = register.ask(DUE, "letter_list", json!({"request": reference}));
    let letter = &letters["items"][0]["record"];
    assert_eq!((&letter["text"], &letter["to"]), (&json!(""), &json!("")), "what a letter said goes");
    assert_eq!(letter["kind"], "acknowledgement", "that it was written stays, with its day and its hash");
    let steps = after["timeline"].as_array().unwrap();
    assert_eq!(
        steps.iter().filter(|step| step["kind"] == "purged").count(),
        1,
        "the course of the case tells it"
    );
    let list = register.ask(DUE, "request_list", json!({}));
    let row = list["items"].as_array().unwrap().iter().find(|row| row["ref"] == json!(reference)).unwrap();
    assert_eq!((&row["initials"], &row["purged_on"]), (&json!(""), &json!(DUE)), "the list says so too");
}

#[test]
fn the_journal_tells_a_purge_in_numbers_alone() {
    let register = register("journal");
    let reference = case(&register);
    purge(&register, &reference);
    let args = json!({"limit": 50, "op": "purged", "noun": "request"});
    let lines = register.ask(DUE, "journal_list", args)["lines"].to_string();
    assert!(lines.contains("rows=2"), "how many rows went: {lines}");
    assert!(lines.contains("attachments=1"), "how many files: {lines}");
    for canary in CANARIES {
        assert!(!lines.contains(canary), "the journal has no content");
    }
}

#[test]
fn nothing_brings_back_what_was_purged() {
    let register = register("undo");
    let reference = case(&register);
    purge(&register, &reference);
    for _ in 0..40 {
        if register.ask(DUE, "undo", json!({}))["op"] == "" {
            break;
        }
    }
    for (canary, count) in found(&register) {
        assert_eq!(count, 0, "{canary}: undo knows nothing of the case any more");
    }
    let view = register.ask(DUE, "request_get", json!({"id": reference}));
    assert_eq!(view["request"]["purged"]["purged_on"], DUE, "the purge itself is no step to undo");
}

#[test]
fn nothing_is_added_to_a_purged_case() {
    let register = register("closed");
    let reference = case(&register);
    purge(&register, &reference);
    let file = write(&register, "again.csv", "email,remark\ncanary-mail@example.com,again\n");
    let collecting = json!({"request": reference, "file": file, "system": "Shop", "activity": "A24",
        "identifiers": [{"kind": "email", "value": "canary-mail@example.com"}]});
    for (command, args) in [
        ("request_note", json!({"id": reference, "note": "Maria called"})),
        ("request_step", json!({"id": reference, "to": "review"})),
        ("collect_run", collecting),
        ("attachment_add", json!({"noun": "request", "id": reference, "file": register.admit("letter.txt")})),
        ("purge_run", json!({"id": reference, "confirm": reference})),
    ] {
        let failure = register.refused(DUE, command, args);
        assert_eq!(failure.code, "request-purged", "{command}: what was taken out is not put in again");
    }
}

#[test]
fn texts_stay_by_choice_and_the_name_does_not() {
    let register = register("texts");
    let reference = case(&register);
    let preview = register.ask(DUE, "purge_preview", json!({"id": reference}));
    assert!(
        preview["counts"]["texts"].as_u64() > Some(1),
        "the texts are counted before: {}",
        preview["counts"]
    );
    assert!(!preview["texts"].as_str().unwrap().is_empty(), "and explained");
    register.ask(DUE, "purge_run", json!({"id": reference, "confirm": reference, "keep_texts": true}));
    for (canary, count) in found(&register) {
        let chosen = ["canary-note-text", "canary-step-note"].contains(&canary);
        assert_eq!(count > 0, chosen, "{canary}: only texts are a choice");
    }
}

#[test]
fn a_preview_changes_nothing() {
    let register = register("preview");
    let reference = case(&register);
    let before = std::fs::read(register.path("r.ropa")).unwrap();
    let preview = register.ask(DUE, "purge_preview", json!({"id": reference}));
    assert_eq!(preview["counts"]["rows"], 2, "rows of today, and of the collection that was taken out");
    assert_eq!(preview["counts"]["attachments"], 1, "the letter that came");
    assert_eq!(preview["counts"]["letters"], 1, "and the one that went out");
    assert_eq!(preview["counts"]["identifiers"], 3, "a name and two identifiers");
    assert!(preview["goes"].as_array().unwrap().len() > 4, "a line for each kind of thing that goes");
    assert_eq!(before, std::fs::read(register.path("r.ropa")).unwrap(), "looking ahead writes nothing");
}

#[test]
fn a_file_that_another_record_names_stays() {
    let register = register("shared");
    let reference = case(&register);
    let file = write(&register, "same.txt", "canary-attached-bytes");
    register.ask(TODAY, "attachment_add", json!({"noun": "activity", "id": "A24", "file": file}));
    purge(&register, &reference);
    let list = register.ask(DUE, "attachment_list", json!({"noun": "activity", "id": "A24"}));
    let id = list["items"][0]["record"]["id"].clone();
    let args = json!({"id": id, "file": register.admit("out.txt")});
    register.ask(DUE, "attachment_save", args);
    let bytes = std::fs::read(register.path("out.txt")).unwrap();
    assert_eq!(bytes, b"canary-attached-bytes", "the activity's file is none of the case's");
}

#[test]
fn another_case_keeps_what_is_its_own() {
    let register = register("other");
    let reference = case(&register);
    let other = case(&register);
    let preview = register.ask(DUE, "purge_preview", json!({"id": reference}));
    assert_eq!(preview["related"], json!([other]), "that it is the same person's is told");
    purge(&register, &reference);
    let view = register.ask(DUE, "request_get", json!({"id": other}));
    assert_eq!(view["request"]["person"]["name"], "Maria Canaryname", "a case is purged by itself");
    let rows = register.ask(DUE, "purge_preview", json!({"id": other}))["counts"]["rows"].clone();
    assert_eq!(rows, 2, "its records are there");
}

#[test]
fn a_case_is_due_thirty_days_after_closing_and_nothing_goes_by_itself() {
    let register = register("due");
    let reference = case(&register);
    let early = register.ask("2026-12-30", "purge_list", json!({}));
    assert_eq!((&early["due"], &early["days"]), (&json!(0), &json!(30)), "the program's own number of days");
    let list = register.ask(DUE, "purge_list", json!({}));
    assert_eq!(list["due"], 1, "on the thirtieth day it is due");
    assert_eq!(list["items"][0]["ref"], json!(reference), "and named by its reference");
    register.ask(DUE, "register_close", json!({}));
    let file = register.admit("r.ropa");
    register.ask("2027-06-01", "register_open", json!({"file": file, "passphrase": null}));
    assert!(found(&register).iter().all(|(_, count)| *count > 0), "opening removes nothing");
}

fn set_limits(register: &Register, limits: &Value) {
    let list = register.ask(TODAY, "organisation_list", json!({}));
    let item = list["items"].as_array().unwrap().iter().find(|item| item["record"]["keeps_register"] == true);
    let item = item.unwrap_or(&list["items"][0]);
    let mut record = item["record"].clone();
    for (name, value) in limits.as_object().unwrap() {
        record["time_limits"][name] = value.clone();
    }
    register.ask(TODAY, "organisation_save", json!({"record": record, "version": item["version"]}));
}

#[test]
fn a_controller_sets_other_days_or_none() {
    let register = register("days");
    case(&register);
    set_limits(&register, &json!({"purge_after_days": 90}));
    assert_eq!(register.ask(DUE, "purge_list", json!({}))["due"], 0, "90 days are not over");
    assert_eq!(register.ask("2027-03-01", "purge_list", json!({}))["due"], 1, "on the ninetieth they are");
    set_limits(&register, &json!({"never_purge": true}));
    let never = register.ask("2036-01-01", "purge_list", json!({}));
    assert_eq!(
        (&never["due"], &never["days"]),
        (&json!(0), &Value::Null),
        "kept without end: nothing is due"
    );
    assert_eq!(never["items"].as_array().unwrap().len(), 1, "the case can be purged all the same");
}

#[test]
fn a_case_is_kept_longer_once_and_for_a_reason() {
    let register = register("keep");
    let reference = case(&register);
    let keep =
        |until_on: &str, reason: &str| json!({"id": reference, "until_on": until_on, "reason": reason});
    let failure = register.refused(DUE, "purge_keep", keep("2027-03-31", " "));
    assert_eq!(failure.code, "purge-keep-reason", "without a reason there is no need (Art. 5(1)(e))");
    let failure = register.refused(DUE, "purge_keep", keep("2026-12-15", "Claim"));
    assert_eq!(failure.code, "purge-keep-earlier", "a day before the due one keeps nothing longer");
    register.ask(DUE, "purge_keep", keep("2027-03-31", "Claim before the court"));
    assert_eq!(register.ask("2027-03-30", "purge_list", json!({}))["due"], 0, "until then it is not due");
    assert_eq!(register.ask("2027-03-31", "purge_list", json!({}))["due"], 1, "on that day it is");
    let failure = register.refused(DUE, "purge_run", json!({"id": reference, "confirm": reference}));
    assert_eq!(
        failure.code, "purge-kept",
        "what is needed for a claim is not removed by mistake (Art. 17(3)(e))"
    );
    let failure = register.refused(DUE, "purge_keep", keep("2027-12-31", "Again"));
    assert_eq!(failure.code, "purge-keep-once", "a second time would make an archive of the case");
    register.ask(DUE, "purge_keep", keep(DUE, "The claim was settled"));
    assert_eq!(purge(&register, &reference)["finished"], true, "an earlier day ends it");
}

#[test]
fn an_open_case_and_a_wrong_reference_are_refused() {
    let register = register("refused");
    let reference = case(&register);
    let failure = register.refused(DUE, "purge_run", json!({"id": reference, "confirm": "R-2026-999"}));
    assert_eq!(failure.code, "purge-unconfirmed", "what does not come back is confirmed by its reference");
    let args = json!({"rights": ["access"], "received_on": TODAY, "name": "Somebody", "calendar": "DE"});
    let open = register.ask(TODAY, "request_new", args)["ref"].clone();
    let failure = register.refused(DUE, "purge_run", json!({"id": open, "confirm": open}));
    assert_eq!(failure.code, "purge-open", "an open case still needs what it holds");
    assert!(found(&register).iter().all(|(_, count)| *count > 0), "nothing was removed");
}

#[test]
fn an_encrypted_register_is_purged_and_whole_afterwards() {
    let folder = fresh::folder("purge-encrypted");
    let desk = Desk::new();
    let ask = |day: &str, command: &str, args: Value| match api::call(&desk, &on(day), command, args) {
        Ok(reply) => reply,
        Err(failure) => panic!("{command}: {failure:?}"),
    };
    let path = folder.join("e.ropa");
    let file = desk.admit(&path).token;
    let args =
        json!({"file": file, "name": "Acme", "country": "DE", "passphrase": "four quite random words"});
    ask(TODAY, "register_create", args);
    let big = "canary-note-text ".repeat(60_000);
    let args =
        json!({"rights": ["access"], "received_on": TODAY, "name": "Maria Canaryname", "calendar": "DE"});
    let view = ask(TODAY, "request_new", args);
    let mut request = view["request"].clone();
    request["notes"] = json!(big);
    ask(TODAY, "request_save", json!({"request": request, "version": view["version"]}));
    let reference = view["ref"].clone();
    ask(CLOSED, "request_close", json!({"id": reference, "outcome": "", "answered_on": CLOSED}));
    let copy = desk.admit(&folder.join("earlier.ropa")).token;
    ask(CLOSED, "register_backup", json!({"file": copy}));
    let before = std::fs::metadata(folder.join("earlier.ropa")).unwrap().len();
    let done = ask(DUE, "purge_run", json!({"id": reference, "confirm": reference}));
    assert_eq!(done["finished"], true, "SQLCipher writes the file anew as well");
    let copies = done["copies"].as_array().unwrap();
    assert_eq!(copies.len(), 1, "the copy under the same key is found: {copies:?}");
    assert_eq!(copies[0]["name"], "earlier.ropa", "by name");
    ask(DUE, "register_check", json!({}));
    ask(DUE, "register_close", json!({}));
    let after = std::fs::metadata(&path).unwrap().len();
    assert!(after + 500_000 < before, "the file gave its pages back: {before} bytes before, {after} after");
    let args = json!({"file": file, "passphrase": "four quite random words"});
    assert_eq!(ask(DUE, "register_open", args)["open"], true, "the same passphrase opens it");
}

#[test]
fn copies_are_known_by_what_they_hold_and_deleted_by_name() {
    let register = register("copies");
    let reference = case(&register);
    let backup = |name: &str| register.ask(CLOSED, "register_backup", json!({"file": register.admit(name)}));
    backup("r.before-schema-9.ropa");
    backup("holiday photos.ropa");
    let stranger = Register::sample(env!("CARGO_TARGET_TMPDIR"), "purge-stranger");
    stranger.ask(
        TODAY,
        "request_new",
        json!({"rights": ["access"], "received_on": TODAY, "name": "X", "calendar": "DE"}),
    );
    stranger.ask(TODAY, "register_close", json!({}));
    std::fs::copy(stranger.path("r.ropa"), register.path("stranger.ropa")).unwrap();
    std::fs::write(register.path("broken.ropa"), b"no register at all").unwrap();
    let names = |list: &Value| -> Vec<String> {
        let items = list["items"].as_array().unwrap();
        items.iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
    };
    let list = register.ask(DUE, "copy_list", json!({}));
    let expected = ["holiday photos.ropa", "r.before-schema-9.ropa"];
    assert_eq!(names(&list), expected, "copies of this register under any name, and no other file");
    purge(&register, &reference);
    let still = register.ask(DUE, "copy_list", json!({}));
    assert_eq!(names(&still), expected, "a purge does not reach them, and says so");
    for name in ["stranger.ropa", "r.ropa", "../r.ropa"] {
        let failure = register.refused(DUE, "copy_remove", json!({"names": [name]}));
        assert_eq!(failure.code, "record-missing", "{name} is no copy that was listed");
    }
    let args = json!({"names": ["holiday photos.ropa", "r.before-schema-9.ropa"], "fresh": register.admit("fresh.ropa")});
    let left = register.ask(DUE, "copy_remove", args);
    assert_eq!(names(&left), ["fresh.ropa"], "the fresh copy takes their place");
    assert!(!register.path("holiday photos.ropa").exists(), "the older one is gone");
    assert!(register.path("stranger.ropa").exists(), "another register is not touched");
    let fresh = std::fs::read(register.path("fresh.ropa")).unwrap();
    for canary in CANARIES {
        assert_eq!(hits(&fresh, canary), 0, "{canary}: the fresh copy was made after the purge");
    }
}

#[test]
fn a_copy_in_which_somebody_worked_on_is_a_register_of_its_own() {
    let register = register("branched");
    case(&register);
    register.ask(CLOSED, "register_backup", json!({"file": register.admit("branch.ropa")}));
    let desk = Desk::new();
    let file = desk.admit(&register.path("branch.ropa")).token;
    let ask = |command: &str, args: Value| match api::call(&desk, &on(DUE), command, args) {
        Ok(reply) => reply,
        Err(failure) => panic!("{command}: {failure:?}"),
    };
    ask("register_open", json!({"file": file, "passphrase": null}));
    ask("request_new", json!({"rights": ["access"], "received_on": TODAY, "name": "Y", "calendar": "DE"}));
    ask("register_close", json!({}));
    let list = register.ask(DUE, "copy_list", json!({}));
    assert_eq!(list["items"], json!([]), "its journal went another way: deleting it would lose work");
}

#[test]
fn the_register_of_requests_names_nobody_in_any_format() {
    let register = register("report");
    let reference = case(&register);
    for format in ["csv", "csv-excel", "json", "html", "docx", "pdf"] {
        let name = format!("requests.{format}");
        let document = json!({"kind": "requests", "lang": "en", "as_of": DUE});
        let args =
            json!({"document": document, "as": format, "file": register.admit(&name), "overwrite": false});
        register.ask(DUE, "report_write", args);
        let bytes = std::fs::read(register.path(&name)).unwrap();
        assert!(bytes.len() > 200, "{format}: something was written");
        if format != "pdf" && format != "docx" {
            let text = String::from_utf8(bytes.clone()).unwrap();
            assert!(text.contains(&reference), "{format}: the case stands in it by its reference: {text}");
        }
        for canary in CANARIES {
            assert_eq!(hits(&bytes, canary), 0, "{format}: {canary} is no fact of the procedure");
        }
    }
    let document = json!({"kind": "requests", "as_of": DUE, "from_on": "2027-01-01", "to_on": "2027-12-31"});
    let args =
        json!({"document": document, "as": "csv", "file": register.admit("none.csv"), "overwrite": false});
    register.ask(DUE, "report_write", args);
    let rows = std::fs::read_to_string(register.path("none.csv")).unwrap();
    assert_eq!(rows.lines().count(), 1, "a period without requests has a header and no row: {rows}");
}

#[test]
fn a_report_of_a_past_day_does_not_tell_what_came_later() {
    let register = register("past-report");
    let reference = case(&register);
    let document = json!({"kind": "requests", "lang": "en", "as_of": "2026-11-30"});
    let args =
        json!({"document": document, "as": "json", "file": register.admit("then.json"), "overwrite": false});
    register.ask(DUE, "report_write", args);
    let file: Value = serde_json::from_slice(&std::fs::read(register.path("then.json")).unwrap()).unwrap();
    let all = file["requests"].as_array().unwrap();
    let line = all.iter().find(|line| line["reference"] == json!(reference)).unwrap();
    assert_eq!(
        (&line["state"], &line["answered_on"]),
        (&json!("waiting"), &json!("")),
        "it was answered a day later"
    );
    assert_eq!(file["figures"]["answered"], 0, "and the figures agree with the list");
}

#[test]
fn ropa_says_what_would_go_and_removes_it_with_yes_alone() {
    let folder = Folder::with_sample();
    folder
        .on_sample(&[
            "request",
            "new",
            "--right",
            "access",
            "--received",
            "2026-09-01",
            "--name",
            "Maria Canaryname",
            "--match",
            "email=canary-mail@example.com",
        ])
        .ends(0);
    folder
        .on_sample(&["request", "close", "R-2026-001", "--outcome", "answered", "--answered", "2026-09-20"])
        .ends(0);
    let figures = folder.on_sample(&["request", "figures", "--json"]).ends(0);
    let figures: Value = serde_json::from_slice(&figures.out).unwrap();
    assert_eq!(figures["in_time"], json!({"n": 1, "of": 1}), "answered within the month");
    assert_eq!(figures["median_days"], 19.0, "after nineteen days");
    let listed = folder.on_sample(&["request", "purge"]).ends(0);
    assert!(String::from_utf8_lossy(&listed.out).contains("R-2026-001"), "the closed case is listed");
    let would = folder.on_sample(&["request", "purge", "R-2026-001"]).ends(0);
    let would = String::from_utf8_lossy(&would.out).into_owned();
    assert!(would.contains("Nothing was removed"), "without --yes it only says so: {would}");
    assert!(!would.contains("Canaryname"), "and names nobody");
    let bytes = std::fs::read(folder.path("s.ropa")).unwrap();
    assert!(hits(&bytes, "Canaryname") > 0, "the name is still there");
    folder
        .on_sample(&["request", "keep", "R-2026-001", "--until", "2030-01-01", "--reason", "Claim"])
        .ends(0);
    let kept = folder.on_sample(&["request", "purge", "R-2026-001", "--yes"]);
    assert_ne!(kept.code, Some(0), "what is kept for a reason is not removed");
    folder.on_sample(&["undo"]).ends(0);
    folder.on_sample(&["request", "purge", "R-2026-001", "--yes"]).ends(0);
    let bytes = std::fs::read(folder.path("s.ropa")).unwrap();
    assert_eq!(hits(&bytes, "Canaryname"), 0, "with --yes it is gone");
    folder.on_sample(&["log", "--verify"]).ends(0);
    folder
        .on_sample(&["report", "requests", "--as", "csv", "--from", "2026-01-01", "-o", "requests.csv"])
        .ends(0);
    let rows = std::fs::read_to_string(folder.path("requests.csv")).unwrap();
    assert!(rows.contains("R-2026-001"), "the register of requests keeps the case: {rows}");
}
