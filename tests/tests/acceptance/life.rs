//! The life of records on real files: history, past days, approval, review, bin, steps, attachments, own fields.

use std::path::{Path, PathBuf};

use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::moment::Moment;
use ropadesk_core::words::Lang;
use serde_json::{Value, json};

use crate::fresh::{self, on};

fn folder(name: &str) -> PathBuf {
    fresh::folder(&format!("life-{name}"))
}

/// A register in a file of its own.
struct Register {
    desk: Desk,
    folder: PathBuf,
}

impl Register {
    fn new(name: &str) -> Self {
        let folder = folder(name);
        let desk = Desk::new();
        let file = desk.admit(&folder.join("r.ropa")).token;
        let register = Self { desk, folder };
        let args = json!({"file": file, "name": "Example Ltd", "country": "IE", "passphrase": null});
        register.ask(&on(1, 10), "register_create", args);
        register
    }

    #[track_caller]
    fn ask(&self, moment: &Moment, command: &str, args: Value) -> Value {
        api::call(&self.desk, moment, command, args)
            .unwrap_or_else(|failure| panic!("{command}: {failure:?}"))
    }

    #[track_caller]
    fn refused(&self, moment: &Moment, command: &str, args: Value) -> String {
        api::call(&self.desk, moment, command, args).expect_err("it is to be refused").code
    }

    /// Adds an activity and returns its identifier.
    fn activity(&self, moment: &Moment, name: &str) -> String {
        let view = self.ask(moment, "activity_new", json!({"name": name, "copy_of": ""}));
        view["activity"]["id"].as_str().unwrap().to_owned()
    }

    /// Changes fields of an activity.
    fn change(&self, moment: &Moment, id: &str, fields: &Value) -> Value {
        let view = self.ask(moment, "activity_get", json!({"id": id}));
        let mut activity = view["activity"].clone();
        for (key, value) in fields.as_object().unwrap() {
            activity[key] = value.clone();
        }
        self.ask(moment, "activity_save", json!({"activity": activity, "version": view["version"]}))
    }

    fn history(&self, id: &str) -> Vec<Value> {
        let reply = self.ask(&on(12, 31), "history_of", json!({"noun": "activity", "id": id}));
        reply["versions"].as_array().unwrap().clone()
    }

    fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.folder.join(name);
        std::fs::write(&path, content).expect("a file for the test");
        self.desk.admit(&path).token
    }
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[test]
fn every_state_is_kept_and_its_difference_is_told_in_words() {
    let register = Register::new("history");
    let id = register.activity(&on(2, 1), "Newsletter");
    register.change(&on(2, 2), &id, &json!({"owner": "Marketing", "purposes": [
        {"id": "", "text": "Inform customers", "legal_bases": [{"kind": "consent"}], "special_conditions": []}]}));
    register.change(
        &on(2, 3),
        &id,
        &json!({"purposes": [
        {"id": "p1", "text": "Inform customers", "legal_bases": [{"kind": "consent", "withdrawal": "A link"}],
         "special_conditions": []}]}),
    );
    let versions = register.history(&id);
    assert_eq!(versions.len(), 3, "added, and changed twice");
    assert_eq!(versions[0]["actor"], "M. Berger", "the history says who");
    assert_eq!(strings(&versions[0]["fields"]), ["Purposes"], "and which fields, by their labels");
    assert_eq!(versions[0]["current"], true, "the newest state is that of today");
    let args = json!({"noun": "activity", "id": id, "from": versions[1]["version"], "to": 0});
    let diff = register.ask(&on(2, 4), "version_diff", args);
    let change = &diff["changes"][0];
    assert_eq!(
        change["label"], "Purposes › Inform customers › Legal bases › Consent › Withdrawal",
        "a part is found by what it is and named on the way"
    );
    assert_eq!((&change["before"], &change["after"]), (&json!(""), &json!("A link")), "what it was and is");
    assert_eq!(diff["changes"].as_array().unwrap().len(), 1, "nothing else differs");
}

#[test]
fn an_old_state_comes_back_as_a_change_that_can_be_undone() {
    let register = Register::new("restore");
    let id = register.activity(&on(2, 1), "Payroll");
    register.change(&on(2, 2), &id, &json!({"description": "Pays wages"}));
    register.change(&on(2, 3), &id, &json!({"description": "Pays wages and bonuses", "owner": "HR"}));
    let second = register.history(&id)[1]["version"].clone();
    register.ask(&on(2, 4), "version_restore", json!({"noun": "activity", "id": id, "version": second}));
    let view = register.ask(&on(2, 4), "activity_get", json!({"id": id}));
    assert_eq!(view["activity"]["description"], "Pays wages", "the state is back");
    assert_eq!(view["activity"]["owner"], "", "as a whole");
    assert_eq!(register.history(&id).len(), 4, "bringing back is a state of its own, nothing is overwritten");
    register.ask(&on(2, 4), "undo", json!({}));
    let view = register.ask(&on(2, 4), "activity_get", json!({"id": id}));
    assert_eq!(view["activity"]["owner"], "HR", "undo takes it back");
}

#[test]
fn a_past_day_is_shown_whole_and_to_read_only() {
    let register = Register::new("past");
    let kept = register.activity(&on(2, 1), "Newsletter");
    let gone = register.activity(&on(2, 1), "Fax archive");
    register.change(&on(3, 1), &kept, &json!({"name": "Newsletter and events"}));
    register.ask(&on(3, 2), "activity_remove", json!({"id": gone}));
    register.activity(&on(3, 3), "Visitor book");
    let names = |moment: &Moment| {
        let list = register.ask(moment, "activity_list", json!({}));
        let names =
            list["items"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned());
        (names.collect::<Vec<_>>(), list["as_of"].as_str().unwrap().to_owned())
    };
    let today = on(4, 1);
    let status = register.ask(&today, "content_of", json!({"on": "2026-02-15"}));
    assert_eq!(status["content_on"], "2026-02-15", "the status says which day is shown");
    assert_eq!(status["read_only"], true, "and that it cannot be changed");
    let (then, judged) = names(&today);
    assert_eq!(then, ["Newsletter", "Fax archive"], "old names, and what was removed since");
    assert_eq!(judged, "2026-02-15", "judged as of the same day, unless another is asked for");
    let save = register.ask(&today, "activity_get", json!({"id": kept}));
    let args = json!({"activity": save["activity"], "version": save["version"]});
    assert_eq!(
        register.refused(&today, "activity_save", args),
        "register-in-the-past",
        "the past stays as it was"
    );
    assert_eq!(register.refused(&today, "undo", json!({})), "register-in-the-past", "by undo too");
    register.ask(&today, "content_of", json!({"on": "2026-03-02"}));
    assert_eq!(names(&today).0, ["Newsletter and events"], "one past day follows another");
    register.ask(&today, "content_of", json!({"on": ""}));
    assert_eq!(names(&today).0, ["Newsletter and events", "Visitor book"], "and today is back");
    assert_eq!(names(&today).1, "2026-04-01", "judged as of today");
}

#[test]
fn two_days_differ_by_what_was_added_changed_and_removed_between() {
    let register = Register::new("compare");
    let kept = register.activity(&on(2, 1), "Newsletter");
    let gone = register.activity(&on(2, 1), "Fax archive");
    register.activity(&on(2, 1), "Payroll");
    register.change(&on(3, 1), &kept, &json!({"owner": "Marketing"}));
    register.ask(&on(3, 2), "activity_remove", json!({"id": gone}));
    register.activity(&on(3, 3), "Visitor book");
    let brief = register.activity(&on(3, 4), "Trial");
    register.ask(&on(3, 5), "activity_remove", json!({"id": brief}));
    let diff = register.ask(&on(4, 1), "compare", json!({"from": "2026-02-20", "to": "2026-03-31"}));
    let names = |side: &str| {
        let all = diff[side].as_array().unwrap();
        all.iter().map(|change| change["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("added"), ["Visitor book"], "what came and went between the days is on neither");
    assert_eq!(names("removed"), ["Fax archive"], "a removed record keeps its name");
    assert_eq!(names("changed"), ["Newsletter"], "only what differs");
    assert_eq!(diff["changed"][0]["changes"][0]["after"], "Marketing", "field by field");
    assert_eq!(diff["unchanged"], 2, "payroll and the organisation");
    let none = register.ask(&on(4, 1), "compare", json!({"from": "2026-03-10", "to": "2026-03-20"}));
    assert_eq!(none["changed"], json!([]), "nothing happened in these days");
}

#[test]
fn a_change_after_approval_is_seen_and_the_approved_state_stays() {
    let register = Register::new("approval");
    let id = register.activity(&on(2, 1), "Newsletter");
    register.ask(&on(2, 2), "activity_status", json!({"ids": [id], "status": "approved", "by": "A. Chief"}));
    let view = register.ask(&on(2, 2), "activity_get", json!({"id": id}));
    assert_eq!(view["approval"]["by"], "A. Chief", "who approved");
    assert_eq!(view["approval"]["changed_since"], false, "nothing was changed since");
    register.ask(&on(2, 3), "activity_review", json!({"ids": [id]}));
    let view = register.ask(&on(2, 3), "activity_get", json!({"id": id}));
    assert_eq!(view["approval"]["changed_since"], false, "a review changes no content");
    register.change(&on(2, 4), &id, &json!({"source_of_data": "The person"}));
    let view = register.ask(&on(2, 4), "activity_get", json!({"id": id}));
    assert_eq!(view["approval"]["changed_since"], true, "a change of content is seen");
    let list = register.ask(&on(2, 4), "activity_list", json!({}));
    assert_eq!(list["items"][0]["changed_since_approval"], true, "in the list too");
    let frozen = register.history(&id).into_iter().find(|line| line["approved"] == true).unwrap();
    let args = json!({"noun": "activity", "id": id, "from": frozen["version"], "to": 0});
    let diff = register.ask(&on(2, 4), "version_diff", args);
    let labels: Vec<_> = diff["changes"].as_array().unwrap().iter().map(|one| one["field"].clone()).collect();
    assert!(labels.contains(&json!("source_of_data")), "the approved state can be compared: {labels:?}");
    register.ask(&on(2, 5), "undo", json!({}));
    let view = register.ask(&on(2, 5), "activity_get", json!({"id": id}));
    assert_eq!(view["approval"]["changed_since"], false, "undo brings the approved content back");
    register.ask(&on(2, 5), "redo", json!({}));
    register.ask(&on(2, 6), "activity_status", json!({"ids": [id], "status": "approved"}));
    let view = register.ask(&on(2, 6), "activity_get", json!({"id": id}));
    assert_eq!(view["approval"]["changed_since"], false, "approved again, with the change");
    assert_eq!(view["approval"]["by"], "M. Berger", "by whoever did it, when nobody is named");
    let back = register.change(&on(2, 7), &id, &json!({"status": "draft"}));
    assert_eq!(back["activity"]["approved_by"], "", "a draft is approved by nobody");
    assert_eq!(back["approval"], Value::Null, "and has no approval");
}

#[test]
fn a_review_is_one_step_and_sets_the_next() {
    let register = Register::new("review");
    let yearly = register.activity(&on(2, 1), "Newsletter");
    let without = register.activity(&on(2, 1), "Payroll");
    register.change(&on(2, 1), &yearly, &json!({"review_cycle": "P2Y"}));
    let done = register.ask(&on(3, 1), "activity_review", json!({"ids": [yearly, without]}));
    assert_eq!(done["next"][0]["on"], "2028-03-01", "the cycle decides");
    assert_eq!(done["next"][1]["on"], "2027-03-01", "a year, when nobody decided one");
    let lines = register.ask(&on(3, 1), "journal_list", json!({"limit": 10, "op": "reviewed"}));
    assert_eq!(lines["lines"].as_array().unwrap().len(), 2, "a line of the journal each");
    register.ask(&on(3, 1), "undo", json!({}));
    let view = register.ask(&on(3, 1), "activity_get", json!({"id": without}));
    assert_eq!(view["activity"]["reviewed_on"], "", "one undo takes both back");
    register.ask(&on(3, 1), "redo", json!({}));
    let overdue = |day: &str| {
        let check = register.ask(&on(4, 1), "check", json!({"as_of": day, "only": "art24.review"}));
        check["findings"].as_array().unwrap().len()
    };
    assert_eq!(overdue("2027-03-01"), 0, "on the day itself nothing is overdue");
    assert_eq!(overdue("2027-03-02"), 1, "the yearly one is, the day after");
    assert_eq!(overdue("2028-03-02"), 2, "and the cycle counts like a fixed day");
}

#[test]
fn what_was_removed_lies_in_the_bin_until_it_is_emptied() {
    let register = Register::new("bin");
    let id = register.activity(&on(2, 1), "Fax archive");
    register.change(&on(2, 2), &id, &json!({"description": "Old faxes"}));
    let file = register.file("fax.pdf", b"%PDF-1.4 fax");
    register.ask(&on(2, 2), "attachment_add", json!({"noun": "activity", "id": id, "file": file}));
    register.ask(&on(2, 3), "activity_remove", json!({"id": id}));
    let bin = register.ask(&on(2, 3), "bin_list", json!({}));
    assert_eq!(bin["items"][0]["name"], "Fax archive", "with its name");
    assert_eq!(bin["items"][0]["actor"], "M. Berger", "and who removed it");
    register.ask(&on(2, 4), "bin_restore", json!({"ids": ["PA-001"]}));
    let view = register.ask(&on(2, 4), "activity_get", json!({"id": id}));
    assert_eq!(view["activity"]["description"], "Old faxes", "brought back as it was");
    register.ask(&on(2, 5), "activity_remove", json!({"id": id}));
    let ahead = register.ask(&on(2, 6), "bin_empty", json!({"dry_run": true}));
    assert_eq!(ahead["versions"], 5, "added, changed, removed, brought back, removed");
    assert_eq!(strings(&ahead["attachments"]), ["fax.pdf"], "its files go too, and are named before");
    register.ask(&on(2, 6), "bin_empty", json!({}));
    assert_eq!(register.ask(&on(2, 6), "bin_list", json!({}))["items"], json!([]), "nothing is left in it");
    assert_eq!(
        register.refused(&on(2, 6), "history_of", json!({"noun": "activity", "id": id})),
        "record-missing",
        "nor in the history"
    );
    register.ask(&on(2, 6), "content_of", json!({"on": "2026-02-02"}));
    let list = register.ask(&on(2, 6), "activity_list", json!({}));
    assert_eq!(list["items"], json!([]), "nor on a past day");
    register.ask(&on(2, 6), "content_of", json!({}));
    let lines = register.ask(&on(2, 6), "journal_list", json!({"limit": 9, "op": "bin_emptied"}));
    assert_eq!(lines["lines"].as_array().unwrap().len(), 2, "the journal keeps a line for activity and file");
    while register.ask(&on(2, 7), "undo", json!({}))["op"] != "" {}
    let list = register.ask(&on(2, 7), "activity_list", json!({}));
    assert_eq!(list["items"], json!([]), "undo cannot bring it back");
    let bytes = std::fs::read(register.folder.join("r.ropa")).unwrap();
    register.ask(&on(2, 7), "register_close", json!({}));
    let closed = std::fs::read(register.folder.join("r.ropa")).unwrap();
    for (when, bytes) in [("open", bytes), ("closed", closed)] {
        let found = bytes.windows(9).any(|window| window == b"Old faxes");
        assert!(!found || when == "open", "the closed file does not hold the words any more");
    }
}

/// A recipient and a system that it hosts, and an activity that discloses to it.
fn linked(register: &Register) -> (String, String) {
    let saved = |command: &str, record: Value| {
        let list = register.ask(&on(2, 1), command, json!({"record": record, "version": 0}));
        list["saved"].as_str().unwrap().to_owned()
    };
    let recipient = saved("recipient_save", json!({"name": "Mail Carrier"}));
    let system = json!({"name": "Newsletter", "provider_id": recipient});
    saved("system_save", system);
    let activity = register.activity(&on(2, 1), "Newsletter");
    let disclosure = json!({"state": "given", "items": [{"recipient_id": recipient}]});
    register.change(&on(2, 1), &activity, &json!({"recipients": disclosure}));
    (recipient, activity)
}

#[test]
fn what_comes_back_from_the_bin_is_linked_again_where_nothing_took_its_place() {
    let register = Register::new("relinked");
    let (recipient, activity) = linked(&register);
    let before = register.ask(&on(2, 1), "activity_get", json!({"id": activity}))["activity"].clone();
    register.ask(&on(2, 2), "removal", json!({"noun": "recipient", "id": recipient}));
    let system = &register.ask(&on(2, 2), "system_list", json!({}))["items"][0]["record"];
    assert_eq!(system["provider_id"], "Mail Carrier", "its name stays as text");
    register.change(&on(2, 3), &activity, &json!({"owner": "Sales"}));
    let back = register.ask(&on(2, 4), "bin_restore", json!({"ids": [recipient]}));
    let places: Vec<_> =
        back["relinked"].as_array().unwrap().iter().map(|one| one["role"].as_str().unwrap()).collect();
    assert_eq!(places, ["recipient", "provider"], "it is said where it is linked again");
    let system = &register.ask(&on(2, 4), "system_list", json!({}))["items"][0]["record"];
    assert_eq!(system["provider_id"], json!(recipient), "the system's provider is a record again");
    let now = register.ask(&on(2, 4), "activity_get", json!({"id": activity}))["activity"].clone();
    assert_eq!(now["recipients"], before["recipients"], "so is the activity's recipient");
    assert_eq!(now["owner"], "Sales", "and what was changed meanwhile stays");
    register.ask(&on(2, 5), "undo", json!({}));
    let system = &register.ask(&on(2, 5), "system_list", json!({}))["items"][0]["record"];
    assert_eq!(system["provider_id"], "Mail Carrier", "one undo takes record and links back");
}

#[test]
fn what_took_the_place_of_a_removed_record_stays_there() {
    let register = Register::new("replaced");
    let (recipient, activity) = linked(&register);
    register.ask(&on(2, 2), "removal", json!({"noun": "recipient", "id": recipient}));
    let record = json!({"name": "Courier"});
    let list = register.ask(&on(2, 3), "recipient_save", json!({"record": record, "version": 0}));
    let other = list["saved"].clone();
    let disclosure = json!({"state": "given", "items": [{"recipient_id": other}]});
    register.change(&on(2, 3), &activity, &json!({"recipients": disclosure}));
    let back = register.ask(&on(2, 4), "bin_restore", json!({"ids": [recipient]}));
    assert_eq!(
        back["items"][0]["reference"], "R-002",
        "the other has its reference, so it gets the next free one"
    );
    assert_eq!(back["relinked"].as_array().unwrap().len(), 1, "only the system still has the name");
    let now = register.ask(&on(2, 4), "activity_get", json!({"id": activity}))["activity"].clone();
    assert_eq!(
        now["recipients"]["items"][0]["recipient_id"], other,
        "the activity has another recipient by now"
    );
}

#[test]
fn what_is_gone_is_said_with_its_reference() {
    let register = Register::new("gone");
    let id = register.activity(&on(2, 1), "Newsletter");
    let undone = register.ask(&on(2, 2), "undo", json!({}));
    let gone = json!([{"noun": "activity", "id": id, "reference": "PA-001"}]);
    assert_eq!(undone["gone"], gone, "the window must not ask for it again");
    assert_eq!(register.ask(&on(2, 2), "redo", json!({}))["gone"], json!([]), "it is back");
}

#[test]
fn records_told_apart_are_not_proposed_until_one_gets_another_name() {
    let register = Register::new("apart");
    let save = |record: Value, version: i64| {
        register.ask(&on(2, 1), "recipient_save", json!({"record": record, "version": version}))
    };
    let ids: Vec<String> = ["Acme GmbH", "ACME", "Acme Ltd"]
        .iter()
        .map(|name| save(json!({"name": name}), 0)["saved"].as_str().unwrap().into())
        .collect();
    let groups = || {
        let list = register.ask(&on(2, 2), "duplicate_list", json!({"noun": "recipient"}));
        let groups = list["groups"].as_array().unwrap().clone();
        groups.iter().map(|group| group["records"].as_array().unwrap().len()).collect::<Vec<_>>()
    };
    assert_eq!(groups(), [3], "three of one name");
    let apart = |one: usize, other: usize| {
        let args = json!({"noun": "recipient", "one": ids[one], "other": ids[other]});
        register.ask(&on(2, 2), "duplicate_apart", args);
    };
    apart(2, 0);
    assert_eq!(groups(), [3], "each may still be the second");
    apart(1, 2);
    assert_eq!(groups(), [2], "the third is neither of the others");
    apart(0, 1);
    assert_eq!(groups(), Vec::<usize>::new(), "nobody is proposed any more");
    let marks = register.ask(&on(2, 2), "finding_mark_list", json!({}));
    assert_eq!(marks["items"].as_array().unwrap().len(), 3, "what was said can be looked at and taken back");
    assert_eq!(marks["items"][0]["state"], "holds", "as long as the names stay");
    register.ask(&on(2, 3), "undo", json!({}));
    assert_eq!(groups(), [2], "undo proposes them again");
    let list = register.ask(&on(2, 3), "recipient_list", json!({}));
    let third =
        list["items"].as_array().unwrap().iter().find(|one| one["record"]["id"] == json!(ids[2])).unwrap();
    let mut record = third["record"].clone();
    record["name"] = json!("Acme Inc. Corp.");
    save(record, third["version"].as_i64().unwrap());
    assert_eq!(groups(), [2], "the same name in other letters says nothing new");
}

#[test]
fn undo_and_redo_give_back_the_same_bytes() {
    let register = Register::new("property");
    let first = register.activity(&on(2, 1), "First");
    let bodies = |register: &Register| {
        let snapshot = register.desk.snapshot().unwrap();
        let activities: Vec<String> =
            snapshot.activities.iter().map(|one| serde_json::to_string(one).unwrap()).collect();
        let systems: Vec<String> =
            snapshot.systems.iter().map(|one| serde_json::to_string(one).unwrap()).collect();
        (activities, systems)
    };
    // A fixed sequence of changes that looks arbitrary, so that a failure can be seen again.
    let mut seed = 17_u64;
    let mut next = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let mut states = vec![bodies(&register)];
    for turn in 0..60_u64 {
        let moment = on(3, 1 + u32::try_from(turn % 28).unwrap());
        let ids: Vec<String> =
            register.desk.snapshot().unwrap().activities.iter().map(|one| one.id.clone()).collect();
        let pick = ids.get(usize::try_from(next(ids.len().max(1) as u64)).unwrap()).cloned();
        match (next(7), pick) {
            (0, _) | (_, None) => drop(register.activity(&moment, &format!("Activity {turn}"))),
            (1, Some(id)) if ids.len() > 1 => {
                drop(register.ask(&moment, "activity_remove", json!({"id": id})))
            }
            (2, Some(id)) => {
                let status = ["draft", "in_review", "approved", "retired"][usize::try_from(next(4)).unwrap()];
                register.ask(&moment, "activity_status", json!({"ids": [id], "status": status}));
            }
            (3, Some(id)) => drop(register.ask(&moment, "activity_review", json!({"ids": [id]}))),
            (4, Some(id)) => drop(register.ask(&moment, "activity_new", json!({"name": "", "copy_of": id}))),
            (5, _) => {
                let record = json!({"name": format!("System {turn}"), "tags": ["a"]});
                register.ask(&moment, "system_save", json!({"record": record, "version": 0}));
            }
            (_, Some(id)) => drop(register.change(&moment, &id, &json!({"owner": format!("Owner {turn}")}))),
        }
        let now = bodies(&register);
        if states.last() != Some(&now) {
            states.push(now);
        }
    }
    assert!(states.len() > 40, "most turns changed something: {}", states.len());
    for expected in states.iter().rev().skip(1) {
        register.ask(&on(4, 1), "undo", json!({}));
        assert_eq!(&bodies(&register), expected, "each undo gives the state before, byte by byte");
    }
    for expected in states.iter().skip(1) {
        register.ask(&on(4, 1), "redo", json!({}));
        assert_eq!(&bodies(&register), expected, "each redo gives the state after, byte by byte");
    }
    let steps = register.ask(&on(4, 1), "step_list", json!({"limit": 500}));
    let oldest = steps["steps"].as_array().unwrap().last().unwrap()["seq"].clone();
    register.ask(&on(4, 1), "undo_to", json!({"seq": oldest}));
    assert!(register.desk.snapshot().unwrap().activities.get(&first).is_none(), "all steps at once");
    register.ask(&on(4, 1), "redo_to", json!({"seq": steps["steps"][0]["seq"]}));
    assert_eq!(Some(&bodies(&register)), states.last(), "and all of them again");
    assert_eq!(
        register.ask(&on(4, 1), "journal_check", json!({}))["ok"],
        true,
        "the journal holds through it all"
    );
}

#[test]
fn a_file_is_attached_saved_out_and_refused_when_too_large() {
    let register = Register::new("attachment");
    let id = register.activity(&on(2, 1), "Newsletter");
    let contract = register.file("Vertrag: 1?.pdf", b"%PDF-1.7 contract");
    let args = json!({"noun": "activity", "id": "PA-001", "file": contract, "note": "Signed"});
    let list = register.ask(&on(2, 2), "attachment_add", args);
    let record = &list["items"][0]["record"];
    assert_eq!(record["name"], "Vertrag 1.pdf", "a name that can be written anywhere");
    assert_eq!(record["media_type"], "application/pdf", "its kind is that of its first bytes");
    let twice = register.file("copy.pdf", b"%PDF-1.7 contract");
    register.ask(&on(2, 2), "attachment_add", json!({"noun": "activity", "id": id, "file": twice}));
    let out = register.folder.join("out.pdf");
    let to = register.desk.admit(&out).token;
    register.ask(&on(2, 3), "attachment_save", json!({"id": record["id"], "file": to}));
    assert_eq!(std::fs::read(&out).unwrap(), b"%PDF-1.7 contract", "the same bytes come out");
    let again = json!({"id": record["id"], "file": to});
    assert_eq!(
        register.refused(&on(2, 3), "attachment_save", again),
        "output-exists",
        "no file is replaced unasked"
    );
    register.ask(&on(2, 4), "attachment_remove", json!({"id": record["id"]}));
    register.ask(&on(2, 4), "undo", json!({}));
    let list = register.ask(&on(2, 4), "attachment_list", json!({"noun": "activity", "id": id}));
    assert_eq!(list["items"].as_array().unwrap().len(), 2, "undo brings it back");
    let large = register.folder.join("large.bin");
    std::fs::File::create(&large).unwrap().set_len(25 * 1024 * 1024 + 1).unwrap();
    let large = register.desk.admit(&large).token;
    let args = json!({"noun": "activity", "id": id, "file": large});
    assert_eq!(register.refused(&on(2, 4), "attachment_add", args), "attachment-too-large", "25 MiB at most");
    let args = json!({"noun": "collection", "id": "R-1/1", "file": twice});
    assert_eq!(
        register.refused(&on(2, 4), "attachment_add", args),
        "attachment-subject",
        "casework is erasable"
    );
}

#[test]
fn own_fields_and_labels_go_with_the_records() {
    let register = Register::new("own");
    let field = json!({"label": "Cost centre", "labels": {"de": "Kostenstelle"}, "applies_to": ["activity", "system"]});
    let saved = register.ask(&on(2, 1), "custom_field_save", json!({"record": field, "version": 0}));
    let key = saved["saved"].as_str().unwrap().to_owned();
    let german = Moment { lang: Lang::De, ..on(2, 1) };
    let list = register.ask(&german, "custom_field_list", json!({}));
    assert_eq!(list["items"][0]["label"], "Kostenstelle", "a label in each language");
    let id = register.activity(&on(2, 2), "Newsletter");
    register.change(&on(2, 3), &id, &json!({"custom": {key.clone(): "4711"}, "tags": ["web", "eu"]}));
    let versions = register.history(&id);
    let args = json!({"noun": "activity", "id": id, "from": versions[1]["version"], "to": 0});
    let diff = register.ask(&on(2, 3), "version_diff", args);
    let said: Vec<_> =
        diff["changes"].as_array().unwrap().iter().map(|one| one["label"].as_str().unwrap()).collect();
    assert_eq!(said, ["Labels", "Own fields › Cost centre"], "named by the field's own label");
    assert_eq!(
        register.ask(&on(2, 3), "tag_list", json!({}))["tags"],
        json!([{"tag": "eu", "count": 1}, {"tag": "web", "count": 1}]),
        "labels are offered again"
    );
    register.ask(&on(2, 4), "custom_field_remove", json!({"id": key}));
    let view = register.ask(&on(2, 4), "activity_get", json!({"id": id}));
    assert_eq!(view["activity"]["custom"][&key], "4711", "a removed field loses no value");
    let bad = json!({"record": {"label": "X", "applies_to": ["request"]}, "version": 0});
    assert_eq!(
        register.refused(&on(2, 4), "custom_field_save", bad),
        "custom-field-noun",
        "only where it can be shown"
    );
}

#[test]
fn recipients_and_systems_are_copied_under_a_name_of_their_own() {
    let register = Register::new("duplicate");
    let record = json!({"name": "Mailer", "owner": "IT"});
    register.ask(&on(2, 1), "system_save", json!({"record": record, "version": 0}));
    let copy = register.ask(&on(2, 2), "record_duplicate", json!({"noun": "system", "id": "SYS-001"}));
    assert_eq!(copy["reference"], "SYS-002", "a reference of its own");
    let list = register.ask(&on(2, 2), "system_list", json!({}));
    let copied = &list["items"][1]["record"];
    assert_eq!(
        (&copied["name"], &copied["owner"]),
        (&json!("Copy of Mailer"), &json!("IT")),
        "all else is the same"
    );
}

#[test]
fn a_register_of_the_first_schema_brings_its_history_along() {
    let folder = folder("migration");
    let path = folder.join("v1.ropa");
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/register_v1.ropa"), &path).unwrap();
    let desk = Desk::new();
    let file = desk.admit(&path).token;
    let today = on(12, 1);
    let args = json!({"file": file, "passphrase": null, "read_only": false});
    api::call(&desk, &today, "register_open", args).expect("a register of the first schema opens");
    let snapshot = desk.snapshot().unwrap();
    assert!(!snapshot.activities.is_empty(), "the fixture holds activities");
    for activity in snapshot.activities.iter() {
        let args = json!({"noun": "activity", "id": activity.id});
        let history = api::call(&desk, &today, "history_of", args).expect("each record has a history");
        assert_eq!(history["versions"][0]["current"], true, "its last state is that of today");
    }
    let status = api::call(&desk, &today, "register_status", json!({})).unwrap();
    let since = status["history_since"].as_str().unwrap()[..10].to_owned();
    let diff = api::call(&desk, &today, "compare", json!({"from": since, "to": ""})).unwrap();
    assert_eq!(diff["removed"], json!([]), "the migration itself changes nothing");
    let shown = api::call(&desk, &today, "content_of", json!({"on": "2026-11-30"})).unwrap();
    assert_eq!(
        shown["activities"].as_u64().unwrap() as usize,
        snapshot.activities.len(),
        "a past day after its last change shows the same activities"
    );
}
