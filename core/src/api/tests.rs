//! The main job through the command table: sample, request, exports, packages.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeZone, Utc};
use serde_json::{Value, json};

use super::{COMMANDS, call, export_types};
use crate::desk::Desk;
use crate::error::{Failure, Kind};
use crate::moment::Moment;
use crate::words::Lang;

mod finds;

pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    pub(super) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ropadesk-api-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn moment() -> Moment {
    Moment {
        now: Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap(),
        today_on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        lang: Lang::En,
        actor: "test".to_owned(),
    }
}

pub(super) fn ask(desk: &Desk, command: &str, args: Value) -> Value {
    call(desk, &moment(), command, args).unwrap_or_else(|failure| panic!("{command}: {failure:?}"))
}

pub(super) fn refusal(desk: &Desk, command: &str, args: Value) -> Failure {
    call(desk, &moment(), command, args).expect_err("this should be refused")
}

pub(super) fn sample(folder: &Folder) -> Desk {
    let desk = Desk::new();
    let file = desk.admit(&folder.0.join("sample.ropa"));
    ask(&desk, "register_sample", json!({"file": file.token}));
    desk
}

fn export(desk: &Desk, name: &str) -> String {
    desk.admit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/sample/exports").join(name)).token
}

fn with_request(desk: &Desk) -> Value {
    ask(
        desk,
        "request_new",
        json!({
            "rights": ["access", "portability"], "received_on": "2026-11-20", "name": "Maria Lindqvist",
            "identifiers": [
                {"kind": "email", "value": "maria.lindqvist@example.com"},
                {"kind": "customer", "value": "C-104857"},
                {"kind": "phone", "value": "+49 170 5550142"},
            ],
        }),
    )
}

#[test]
fn the_sample_opens_with_all_its_activities_and_says_that_it_is_the_sample() {
    let folder = Folder::new("sample");
    let desk = sample(&folder);
    let status = ask(&desk, "register_status", Value::Null);
    assert_eq!(
        (&status["sample"], &status["encrypted"]),
        (&json!(true), &json!(false)),
        "it says what it is"
    );
    let list = ask(&desk, "activity_list", Value::Null);
    assert_eq!(list["items"].as_array().unwrap().len(), 27, "27 activities of the policy");
}

#[test]
fn the_whole_job_runs_from_sample_to_verified_packages() {
    let folder = Folder::new("job");
    let desk = sample(&folder);
    let request = with_request(&desk);
    assert_eq!(request["due_on"], "2026-12-21", "20 December 2026 is a Sunday: Reg. 1182/71 Art. 3(4)");
    let files = [
        ("newsletter.csv", "A24", 3),
        ("accounts.csv", "A05", 2),
        ("tickets.json", "A09", 5),
        ("licence_sales.xlsx", "A08", 4),
    ];
    for (name, activity, found) in files {
        let args = json!({"request": request["ref"], "file": export(&desk, name), "system": name, "activity": activity});
        let view = ask(&desk, "collect_run", args);
        assert_eq!(view["collection"]["rows_matched"], found, "{name}: the person's records and no others");
        let columns: Vec<Value> = view["columns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|column| {
                let mut mapping = column["mapping"].clone();
                mapping["confirmed"] = json!(true);
                mapping
            })
            .collect();
        ask(
            &desk,
            "collection_map",
            json!({"id": view["collection"]["id"], "version": view["version"], "columns": columns}),
        );
    }
    for kind in ["access", "portability"] {
        let preflight = ask(&desk, "package_preflight", json!({"request": request["ref"], "kind": kind}));
        assert!(!preflight["checks"].as_array().unwrap().is_empty(), "the preflight says what to look at");
        let mut hashes = Vec::new();
        for turn in 1..=2 {
            let file = desk.admit(&folder.0.join(format!("{kind}-{turn}.zip"))).token;
            let built =
                ask(&desk, "package_build", json!({"request": request["ref"], "kind": kind, "file": file}));
            hashes.push(built["package"]["sha256"].clone());
            let verified = ask(&desk, "package_verify", json!({"file": file}));
            assert_eq!(verified["ok"], true, "{kind}: what was written can be verified: {verified}");
        }
        assert_eq!(hashes[0], hashes[1], "{kind}: made twice, the same bytes");
    }
    let case = ask(&desk, "request_get", json!({"id": request["ref"]}));
    assert_eq!(case["packages"].as_array().unwrap().len(), 4, "each package is remembered");
    let journal = ask(&desk, "journal_check", Value::Null);
    assert_eq!(journal["ok"], true, "the journal's chain holds");
}

#[test]
fn a_column_that_the_register_does_not_name_becomes_a_finding_at_the_activity() {
    let folder = Folder::new("evidence");
    let desk = sample(&folder);
    let request = with_request(&desk);
    let rules = |desk: &Desk| -> Vec<String> {
        let view = ask(desk, "activity_get", json!({"id": "A05"}));
        view["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["rule"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(
        !rules(&desk).iter().any(|rule| rule.starts_with("evidence.")),
        "before the export there is nothing to see"
    );
    let args = json!({"request": request["ref"], "file": export(&desk, "accounts.csv"), "system": "Accounts", "activity": "A05"});
    let view = ask(&desk, "collect_run", args);
    let found = rules(&desk);
    for rule in ["evidence.undeclared_data", "evidence.system_unnamed"] {
        assert!(
            found.iter().any(|one| one == rule),
            "{rule}: every hole in an answer is a finding in the register"
        );
    }
    let added = ask(
        &desk,
        "activity_add_category",
        json!({"activity": "A05", "name": "risk class", "origin": "inferred"}),
    );
    let columns: Vec<Value> = view["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| {
            let mut mapping = column["mapping"].clone();
            if mapping["category_id"] == "" {
                mapping["category_id"] = added["category_id"].clone();
            }
            mapping
        })
        .collect();
    ask(
        &desk,
        "collection_map",
        json!({"id": view["collection"]["id"], "version": view["version"], "columns": columns}),
    );
    assert!(
        !rules(&desk).iter().any(|rule| rule == "evidence.undeclared_data"),
        "naming the data closes the finding"
    );
}

#[test]
fn an_activity_can_be_saved_unfinished_and_the_step_undone() {
    let folder = Folder::new("undo");
    let desk = sample(&folder);
    let view = ask(&desk, "activity_get", json!({"id": "A05"}));
    let mut activity = view["activity"].clone();
    activity["name"] = json!("");
    let saved = ask(&desk, "activity_save", json!({"activity": activity, "version": view["version"]}));
    assert_eq!(saved["activity"]["name"], "", "an unfinished record can always be saved");
    let stale = refusal(&desk, "activity_save", json!({"activity": activity, "version": view["version"]}));
    assert_eq!(stale.kind, Kind::Stale, "an older version is not written over a newer one");
    ask(&desk, "undo", Value::Null);
    let back = ask(&desk, "activity_get", json!({"id": "A05"}));
    assert_eq!(back["activity"], view["activity"], "undo brings back each field");
    ask(&desk, "redo", Value::Null);
    assert_eq!(
        ask(&desk, "activity_get", json!({"id": "A05"}))["activity"]["name"],
        "",
        "redo does it again"
    );
}

#[test]
fn an_export_collected_twice_and_an_open_identity_are_said_before_sending() {
    let folder = Folder::new("twice");
    let desk = sample(&folder);
    let request = with_request(&desk);
    for _ in 0..2 {
        let file = export(&desk, "accounts.csv");
        let args = json!({"request": request["ref"], "file": file, "system": "Accounts", "activity": "A05"});
        ask(&desk, "collect_run", args);
    }
    let preflight = ask(&desk, "package_preflight", json!({"request": request["ref"], "kind": "access"}));
    let codes: Vec<&str> =
        preflight["checks"].as_array().unwrap().iter().map(|check| check["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"folded"), "the same records go out once, and that is said");
    assert!(!codes.contains(&"collected_twice"), "nothing is left to be mended");
    assert!(codes.contains(&"identity_open"), "Art. 12(6): who asks must be clear before data go out");
}

#[test]
fn every_command_refuses_arguments_it_does_not_know() {
    let desk = Desk::new();
    for command in COMMANDS {
        let failure = refusal(&desk, command, json!({"no_such_argument": "../../etc"}));
        assert_eq!(failure.code, "arguments-invalid", "{command} takes only what it names");
        let failure = refusal(&desk, command, json!(["a list"]));
        assert!(!failure.message.is_empty(), "{command} says what was wrong");
    }
    assert_eq!(
        refusal(&desk, "drop_tables", Value::Null).code,
        "command-unknown",
        "there are no other doors"
    );
}

#[test]
fn the_types_of_all_commands_can_be_written() {
    let folder = Folder::new("types");
    export_types(&folder.0).unwrap();
    let table = std::fs::read_to_string(folder.0.join("commands.ts")).unwrap();
    for command in COMMANDS {
        assert!(table.contains(&format!("  {command}: {{")), "{command} stands in the table");
    }
    assert!(!table.contains("bigint"), "numbers cross the seam as JSON numbers");
}
