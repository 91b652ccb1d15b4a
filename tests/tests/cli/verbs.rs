//! `ropa` as scripts and colleagues use it: every verb in a process of its own, its exit code and its JSON.

use std::path::Path;

use acceptance::kit::Folder;
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::moment::Moment;
use ropadesk_core::words::Lang;
use serde_json::{Value, json};

fn export(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/sample/exports");
    folder.join(name).to_string_lossy().into_owned()
}

fn log_request(folder: &Folder) -> Value {
    let args = [
        "request",
        "new",
        "--right",
        "access",
        "--right",
        "portability",
        "--received",
        "2026-11-20",
        "--name",
        "Maria Lindqvist",
        "--match",
        "email=maria.lindqvist@example.com",
        "--match",
        "customer=C-104857",
        "--match",
        "phone=+49 170 5550142",
        "--json",
    ];
    folder.on_sample(&args).ends(0).json()
}

/// Every field is there; a missing one breaks scripts.
#[track_caller]
fn has(value: &Value, fields: &[&str]) {
    for field in fields {
        assert!(value.get(field).is_some(), "scripts rely on the field {field}: {value}");
    }
}

#[test]
fn a_new_register_is_encrypted_and_opens_with_its_passphrase_alone() {
    let folder = Folder::new();
    folder.write("secret", "four words of mine\n");
    folder.write("wrong", "four words of yours\n");
    let args = [
        "new",
        "c.ropa",
        "--name",
        "Example Ltd",
        "--country",
        "IE",
        "--passphrase-file",
        "secret",
        "--json",
    ];
    let status = folder.ropa(&args).ends(0).json();
    assert_eq!(
        (&status["encrypted"], &status["keeper"]),
        (&json!(true), &json!("Example Ltd")),
        "sealed by default"
    );
    let shown =
        folder.ropa(&["-f", "c.ropa", "--passphrase-file", "secret", "show", "--json"]).ends(0).json();
    assert_eq!(shown["activities"], 0, "a line break at the end of the file is not part of the passphrase");
    let before = folder.hashes();
    let refused =
        folder.ropa(&["-f", "c.ropa", "--passphrase-file", "wrong", "show", "--json"]).ends(8).error();
    assert_eq!(refused["code"], "passphrase-wrong", "told apart from damage");
    let asked = folder.ropa(&["-f", "c.ropa", "show", "--json"]).ends(2).error();
    assert_eq!(asked["code"], "cli-passphrase-nowhere", "no prompt without a terminal");
    assert_eq!(folder.hashes(), before, "nothing was touched");
    let nowhere = folder.ropa(&["new", "d.ropa", "--name", "X", "--country", "IE"]).ends(2);
    assert!(nowhere.err.contains("--passphrase-file"), "it says what to do next: {}", nowhere.err);
    assert!(!folder.path("d.ropa").exists(), "nothing was created");
    folder.ropa(&["new", "d.ropa", "--name", "X", "--country", "IE", "--no-passphrase"]).ends(0);
}

#[test]
fn the_sample_is_shown_on_one_screen() {
    let folder = Folder::with_sample();
    let shown = folder.on_sample(&["show"]).ends(0).text();
    assert!(shown.contains("sample, not encrypted") && shown.contains("27"), "it says what it is: {shown}");
    assert!(shown.lines().count() < 24, "one screen");
}

#[test]
fn the_list_of_activities_is_an_array_with_the_fields_of_the_contract() {
    let folder = Folder::with_sample();
    let list = folder.on_sample(&["activity", "list", "--json"]).ends(0).json();
    let rows = list.as_array().expect("the list itself");
    assert_eq!(rows.len(), 27, "27 activities");
    has(&rows[0], &["id", "ref", "name", "role", "status", "legal_bases", "third_countries", "findings"]);
    has(&rows[0]["findings"], &["error", "warning"]);
    let with = |basis: &str| rows.iter().filter(|row| row["legal_bases"] == json!([basis])).count();
    assert_eq!((with("6(1)(b)"), with("6(1)(f)"), with("6(1)(a)")), (17, 5, 3), "as the policy states them");
    assert_eq!(
        folder.on_sample(&["activity", "list"]).ends(0).text().lines().count(),
        30,
        "a line per activity"
    );
}

#[test]
fn an_activity_is_added_changed_and_the_step_undone() {
    let folder = Folder::with_sample();
    let added = folder.on_sample(&["activity", "add", "--name", "Recruiting", "--json"]).ends(0).json();
    let id = added["activity"]["reference"].as_str().expect("a reference").to_owned();
    let set =
        ["activity", "set", &id, "owner=Head of HR", "status=approved", "review_on=2027-06-30", "--json"];
    let changed = folder.on_sample(&set).ends(0).json();
    assert_eq!(changed["activity"]["owner"], "Head of HR", "text is set");
    folder.write("a.json", changed.to_string().replace("Head of HR", "Head of People"));
    let replaced = folder.on_sample(&["activity", "set", &id, "--body", "a.json", "--json"]).ends(0).json();
    assert_eq!(replaced["activity"]["owner"], "Head of People", "what show writes, set takes");
    folder.on_sample(&["undo"]).ends(0);
    let back = folder.on_sample(&["activity", "show", &id, "--json"]).ends(0).json();
    assert_eq!(back["activity"], changed["activity"], "undo brings back each field");
    folder.on_sample(&["redo"]).ends(0);
    let before = folder.hashes();
    for (bad, code) in [
        ("purposes=x", "cli-set-field"),
        ("id=x", "cli-set-field"),
        ("status=done", "cli-set-status"),
        ("review_on=30.06.2027", "date-invalid"),
    ] {
        let refused = folder.on_sample(&["activity", "set", &id, bad, "--json"]).ends(3).error();
        assert_eq!(refused["code"], code, "{bad} is refused by name");
    }
    folder.on_sample(&["activity", "set", &id, "owner"]).ends(2);
    let missing = folder.on_sample(&["activity", "show", "A99", "--json"]).ends(3).error();
    assert_eq!(missing["code"], "record-missing", "no such record");
    assert_eq!(folder.hashes(), before, "refusals change nothing");
}

#[test]
fn check_ends_with_one_when_the_law_misses_something() {
    let folder = Folder::with_sample();
    let report = folder.on_sample(&["check", "--json"]).ends(1).json();
    has(&report, &["as_of", "findings", "counts"]);
    has(
        &report["findings"][0],
        &["rule", "law", "severity", "subject", "subject_ref", "field", "message", "hint"],
    );
    let without_basis = report["findings"].as_array().unwrap().iter().filter(|one| {
        one["severity"] == "error" && one["law"].as_str().is_some_and(|law| law.contains("6(1)"))
    });
    assert_eq!(without_basis.count(), 2, "two activities state no legal basis");
    let only = folder.on_sample(&["check", "--only", "no such article", "--json"]).ends(0).json();
    assert_eq!(only["findings"], json!([]), "nothing found of it: exit code 0");
}

#[test]
fn an_import_can_be_seen_before_it_is_done() {
    let folder = Folder::new();
    folder.ropa(&["new", "s.ropa", "--name", "X", "--country", "IE", "--no-passphrase"]).ends(0);
    let policy = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/web-services-policy.json");
    let policy = policy.to_string_lossy();
    let before = folder.hashes();
    let seen = folder.on_sample(&["import", &policy, "--as", "policy", "--dry-run", "--json"]).ends(0).json();
    has(&seen, &["new", "changed", "unchanged", "errors", "rows"]);
    assert_eq!(folder.hashes(), before, "a dry run writes nothing");
    let done = folder.on_sample(&["import", &policy, "--json"]).ends(0).json();
    assert_eq!(done["new"], seen["new"], "it does what it said");
    let list = folder.on_sample(&["activity", "list", "--json"]).ends(0).json();
    assert_eq!(list.as_array().unwrap().len(), 27, "27 activities of the policy");
}

#[test]
fn a_report_is_written_in_each_format_and_to_standard_output() {
    let folder = Folder::with_sample();
    for (format, head) in [("pdf", "%PDF-"), ("csv", ""), ("json", "{")] {
        let out = format!("record.{format}");
        let made =
            folder.on_sample(&["report", "record", "--as", format, "-o", &out, "--json"]).ends(0).json();
        let bytes = std::fs::read(folder.path(&out)).unwrap();
        assert_eq!(made["bytes"], bytes.len(), "{format}: it says what it wrote");
        assert!(bytes.starts_with(head.as_bytes()), "{format}: it is what it says");
        let piped = folder.on_sample(&["report", "record", "--as", format, "-o", "-"]).ends(0);
        assert_eq!(piped.out, bytes, "{format}: the same bytes on standard output");
    }
    folder.on_sample(&["report", "record", "--as", "csv", "--excel", "--lang", "de", "-o", "x.csv"]).ends(0);
    let excel = std::fs::read(folder.path("x.csv")).unwrap();
    assert!(excel.starts_with(&[0xEF, 0xBB, 0xBF]), "Excel needs the byte order mark");
    folder.on_sample(&["report", "record", "--as", "pdf", "--excel", "-o", "y.pdf"]).ends(2);
    folder.on_sample(&["report", "nonsense", "-o", "y.pdf"]).ends(2);
}

#[test]
fn a_time_limit_is_explained_without_a_register() {
    let folder = Folder::new();
    let limit =
        folder.ropa(&["deadline", "--received", "2026-11-20", "--calendar", "DE", "--json"]).ends(0).json();
    has(&limit, &["received_on", "months", "calendar", "nominal_on", "due_on", "rolled_over", "steps"]);
    assert_eq!(
        (&limit["nominal_on"], &limit["due_on"]),
        (&json!("2026-12-20"), &json!("2026-12-21")),
        "a Sunday"
    );
    has(&limit["rolled_over"][0], &["date", "reason"]);
    let long =
        folder.ropa(&["deadline", "--received", "2026-11-20", "--months", "3", "--json"]).ends(0).json();
    assert_eq!(long["months"], 3, "extended by two further months");
    folder.ropa(&["deadline", "--received", "2026-02-30"]).ends(3);
    folder.ropa(&["deadline", "--received", "2026-11-20", "--calendar", "XX"]).ends(3);
    folder.ropa(&["deadline", "--received", "2026-11-20", "--months", "2"]).ends(2);
}

#[test]
fn the_main_job_runs_from_request_to_verified_packages() {
    let folder = Folder::with_sample();
    let case = log_request(&folder);
    has(
        &case,
        &[
            "id",
            "ref",
            "rights",
            "received_on",
            "due_on",
            "internal_target_on",
            "state",
            "extension",
            "collected",
            "packages",
        ],
    );
    assert_eq!(case["due_on"], "2026-12-21", "20 December 2026 is a Sunday");
    let id = case["ref"].as_str().unwrap();
    for (file, system, activity, read, matched) in [
        ("newsletter.csv", "Newsletter", "A24", 1400, 3),
        ("accounts.csv", "Accounts", "A05", 2000, 2),
        ("tickets.json", "Tickets", "A09", 700, 5),
        ("licence_sales.xlsx", "Sales", "A08", 1109, 4),
    ] {
        let args =
            ["request", "collect", id, &export(file), "--system", system, "--activity", activity, "--json"];
        let view = folder.on_sample(&args).ends(0).json();
        assert_eq!(
            (&view["collection"]["rows_read"], &view["collection"]["rows_matched"]),
            (&json!(read), &json!(matched)),
            "{file}: her records and no others"
        );
    }
    let shown = folder.on_sample(&["request", "show", id, "--json"]).ends(0).json();
    has(&shown["collected"][0], &["system", "activity", "file", "sha256", "rows_read", "rows_matched"]);
    assert!(
        shown["collected"][0]["columns_unmapped"].as_u64() > Some(0),
        "unmapped columns are counted, not hidden"
    );
    for kind in ["access", "portability"] {
        let (one, two) = (format!("{kind}.zip"), format!("{kind}-2.zip"));
        for out in [&one, &two] {
            folder.on_sample(&["request", "package", id, "--for", kind, "-o", out]).ends(0);
        }
        let bytes = std::fs::read(folder.path(&one)).unwrap();
        assert_eq!(bytes, std::fs::read(folder.path(&two)).unwrap(), "{kind}: made twice, the same bytes");
        let verified = folder.ropa(&["verify", &one, "--json"]).ends(0).json();
        assert_eq!((&verified["ok"], &verified["kind"]), (&json!(true), &json!(kind)), "whole");
        has(&verified, &["files", "problems"]);
        let mut altered = bytes.clone();
        let middle = altered.len() / 2;
        altered[middle] ^= 1;
        folder.write("altered.zip", altered);
        let found = folder.ropa(&["verify", "altered.zip", "--json"]).ends(7).json();
        assert_eq!(found["ok"], false, "one altered bit is found");
    }
    folder.on_sample(&["request", "package", id, "--for", "portability", "--dry-run"]).ends(0);
    let extended = ["request", "extend", id, "--reason", "Four systems to search", "--json"];
    let extended = folder.on_sample(&extended).ends(0).json();
    assert_eq!(extended["extension"]["reason"], "Four systems to search", "with its reason (Art. 12(3))");
    let closed = folder.on_sample(&["request", "close", id, "--outcome", "Sent", "--json"]).ends(0).json();
    assert_eq!(closed["state"], "closed", "answered");
    assert_eq!(
        folder.on_sample(&["request", "list", "--json"]).ends(0).json().as_array().unwrap().len(),
        1,
        "an array"
    );
    let log = folder.on_sample(&["log", "--verify", "--json"]).ends(0).json();
    assert_eq!(log["check"]["ok"], true, "the chain of the journal holds");
}

#[test]
fn a_mapping_is_kept_corrected_and_used_again() {
    let folder = Folder::with_sample();
    let id = log_request(&folder)["ref"].as_str().unwrap().to_owned();
    let newsletter = export("newsletter.csv");
    let collect = |more: &[&str]| {
        let args =
            ["request", "collect", &id, &newsletter, "--system", "Newsletter", "--activity", "A24", "--json"];
        folder.on_sample(&[&args[..], more].concat())
    };
    collect(&["--save-mapping", "m.json"]).ends(0);
    let mut mapping: Value = serde_json::from_slice(&std::fs::read(folder.path("m.json")).unwrap()).unwrap();
    assert_eq!(
        mapping["columns"]["email"]["category"], "email address",
        "categories by name, to be read and mended"
    );
    mapping["columns"]["engagement_score"] = json!({"skip": true});
    folder.write("m.json", mapping.to_string());
    let view = collect(&["--mapping", "m.json"]).ends(0).json();
    let column =
        |name: &str| view["columns"].as_array().unwrap().iter().find(|one| one["mapping"]["column"] == name);
    assert_eq!(column("engagement_score").unwrap()["mapping"]["skip"], true, "the file decides");
    assert_eq!(column("email").unwrap()["mapping"]["confirmed"], true, "what the file says is confirmed");
    let collection = view["collection"]["reference"].as_str().unwrap();
    mapping["columns"]["language"] = json!({"skip": true});
    folder.write("m.json", mapping.to_string());
    let mapped =
        folder.on_sample(&["request", "map", collection, "--mapping", "m.json", "--json"]).ends(0).json();
    let skipped =
        mapped["columns"].as_array().unwrap().iter().find(|one| one["mapping"]["column"] == "language");
    assert_eq!(skipped.unwrap()["mapping"]["skip"], true, "mended without collecting again");
    folder.on_sample(&["request", "map", collection, "--confirm"]).ends(0);
    let before = folder.hashes();
    collect(&["--save-mapping", "m.json"]).ends(4);
    mapping["columns"]["email"]["category"] = json!("shoe size");
    folder.write("bad.json", mapping.to_string());
    let refused = collect(&["--mapping", "bad.json"]).ends(3).error();
    assert_eq!(
        (&refused["code"], &refused["problems"][0]["at"]),
        (&json!("cli-mapping-category"), &json!("email")),
        "by column"
    );
    std::fs::remove_file(folder.path("bad.json")).unwrap();
    assert_eq!(folder.hashes(), before, "nothing was collected and nothing written");
}

#[test]
fn one_person_is_extracted_without_a_register() {
    let folder = Folder::new();
    let newsletter = export("newsletter.csv");
    let args = ["extract", &newsletter, "--match", "email=maria.lindqvist@example.com", "--json"];
    let piped = folder.ropa(&args).ends(0);
    let facts: Value =
        serde_json::from_str(piped.err.lines().last().unwrap()).expect("facts on the last line of stderr");
    has(&facts, &["rows_read", "rows_matched", "bytes", "encoding", "delimiter", "columns", "matched_by"]);
    let mut rows = csv::Reader::from_reader(&piped.out[..]);
    assert_eq!(&rows.headers().unwrap()[0], "subscriber_id", "the source's own columns");
    assert_eq!(json!(rows.records().count()), facts["rows_matched"], "all of hers");
    folder.ropa(&[&args[..], &["-o", "hers.csv"]].concat()).ends(0);
    assert_eq!(std::fs::read(folder.path("hers.csv")).unwrap(), piped.out, "the same rows in a file");
    let json = folder.ropa(&[
        "extract",
        &export("tickets.json"),
        "--match",
        "email=maria.lindqvist@example.com",
        "--as",
        "json",
    ]);
    assert!(
        json.ends(0).json().as_array().is_some_and(|rows| !rows.is_empty()),
        "records with their structure"
    );
    let nobody =
        folder.ropa(&["extract", &newsletter, "--match", "email=nobody@example.com", "--json"]).ends(0);
    assert!(nobody.err.contains("\"rows_matched\":0"), "nobody found is an answer: {}", nobody.err);
}

#[test]
fn a_register_open_elsewhere_can_be_read_but_not_written() {
    let folder = Folder::with_sample();
    let desk = Desk::new();
    let file = desk.admit(&folder.path("s.ropa")).token;
    let now = "2026-11-23T09:00:00Z".parse().unwrap();
    let moment =
        Moment { now, today_on: "2026-11-23".parse().unwrap(), lang: Lang::En, actor: "test".to_owned() };
    api::call(&desk, &moment, "register_open", json!({"file": file, "passphrase": null})).expect("it opens");
    folder.on_sample(&["activity", "list"]).ends(0);
    let refused = folder.on_sample(&["activity", "add", "--name", "Second", "--json"]).ends(5).error();
    assert_eq!(refused["code"], "register-open-elsewhere", "told who has it");
    desk.close();
    folder.on_sample(&["activity", "add", "--name", "Second"]).ends(0);
}

#[test]
fn a_backup_opens_like_the_register() {
    let folder = Folder::with_sample();
    folder.on_sample(&["backup", "b.ropa"]).ends(0);
    let copy = folder.ropa(&["-f", "b.ropa", "activity", "list", "--json"]).ends(0).json();
    assert_eq!(copy.as_array().unwrap().len(), 27, "a whole copy");
    folder.on_sample(&["backup", "b.ropa"]).ends(4);
    let checked = folder.ropa(&["-f", "b.ropa", "verify-file", "--json"]).ends(0).json();
    assert_eq!(checked["ok"], true, "pages and journal");
}

#[test]
fn usage_errors_end_with_two_in_the_readers_language() {
    let folder = Folder::new();
    for args in [
        &["nonsense"][..],
        &["show"],
        &["check", "--nonsense"],
        &["deadline"],
        &["request", "new", "--right", "nonsense"],
        &["extract"],
        &["--lang", "xx", "man"],
    ] {
        let refused = folder.ropa(&[args, &["--json"]].concat()).ends(2).error();
        assert!(refused["hint"].as_str().is_some_and(|hint| !hint.is_empty()), "{args:?}: what to do next");
    }
    let german = folder.ropa(&["--lang", "de", "nonsense"]).ends(2);
    assert!(german.err.contains("gibt es nicht"), "in German: {}", german.err);
    assert!(folder.ropa(&["--lang=fr", "--help"]).ends(0).text().contains("Exemples"), "help in French");
    folder.ropa(&[]).ends(2);
    assert!(
        folder.ropa(&["completions", "bash"]).ends(0).text().contains("activity"),
        "completions know the verbs"
    );
    assert!(folder.ropa(&["man"]).ends(0).text().contains(".TH"), "a manual page");
    assert!(folder.ropa(&["--version"]).ends(0).text().starts_with("ropa "), "the version");
}

#[test]
fn lists_and_search_answer_in_arrays_and_tables() {
    let folder = Folder::with_sample();
    for noun in ["recipient", "system", "organisation"] {
        let list = folder.on_sample(&[noun, "list", "--json"]).ends(0).json();
        assert!(list.as_array().is_some_and(|rows| !rows.is_empty()), "{noun}: the list itself");
        folder.on_sample(&[noun, "list"]).ends(0);
    }
    let found = folder.on_sample(&["search", "newsletter", "--json"]).ends(0).json();
    assert!(found["hits"].as_array().is_some_and(|hits| !hits.is_empty()), "hits: {found}");
    assert!(
        folder.on_sample(&["search", "zzzz"]).ends(0).text().contains("Nothing"),
        "nothing found is an answer"
    );
}

/// What the finding on recipients known as a category only says, activity by activity.
fn unnamed_recipients(folder: &Folder) -> Vec<String> {
    let report =
        folder.on_sample(&["check", "--only", "art15.1.c.named_recipients", "--json"]).ends(1).json();
    let all = report["findings"].as_array().expect("findings").iter();
    all.map(|one| one["message"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_recipient_named_by_set_leaves_the_finding_and_counts_in_the_package() {
    let folder = Folder::with_sample();
    let id = log_request(&folder)["ref"].as_str().unwrap().to_owned();
    let file = export("newsletter.csv");
    folder
        .on_sample(&["request", "collect", &id, &file, "--system", "Newsletter", "--activity", "A24"])
        .ends(0);
    let named = || {
        let args = ["request", "package", &id, "--for", "access", "--dry-run", "--json"];
        folder.on_sample(&args).ends(0).json()["recipients_named"].clone()
    };
    let (before, shares) = (unnamed_recipients(&folder), named());
    let processors = "processors (service providers";
    assert!(before.iter().all(|said| said.contains(processors)), "known as a category only: {before:?}");
    let set = ["recipient", "set", "R-PROC", "name=Mail Carrier Ltd", "countries=ie, de", "--json"];
    let item = folder.on_sample(&set).ends(0).json();
    has(&item, &["record", "version", "used_by"]);
    assert_eq!(item["record"]["countries"], json!(["IE", "DE"]), "codes of countries in capitals");
    assert_eq!(item["record"]["kind"], "processor", "what is not named stays");
    let after = unnamed_recipients(&folder);
    assert!(after.iter().all(|said| !said.contains(processors)), "the finding shrinks by it: {after:?}");
    let count = |share: &Value, key: &str| share[key].as_u64().expect("a number");
    assert_eq!(count(&named(), "n"), count(&shares, "n") + 1, "the answer names it (CJEU C-154/21)");
    assert_eq!(count(&named(), "of"), count(&shares, "of"), "of as many as before");
    let shown = folder.on_sample(&["recipient", "show", "R-PROC"]).ends(0).text();
    assert!(shown.contains("Mail Carrier Ltd") && shown.contains("A24"), "with the activities: {shown}");
}

#[test]
fn systems_and_organisations_are_added_and_changed_like_activities() {
    let folder = Folder::with_sample();
    let add = ["system", "add", "--name", "Newsletter", "owner=Marketing", "hosting_country=IE", "--json"];
    let added = folder.on_sample(&add).ends(0).json();
    let id = added["record"]["reference"].as_str().expect("a reference").to_owned();
    assert_eq!(added["record"]["owner"], "Marketing", "fields at once");
    folder.write("s.json", added.to_string().replace("Marketing", "Sales"));
    let replaced = folder.on_sample(&["system", "set", &id, "--body", "s.json", "--json"]).ends(0).json();
    assert_eq!(replaced["record"]["owner"], "Sales", "what show writes, set takes");
    assert_eq!(replaced["record"]["id"], added["record"]["id"], "the same record");
    folder.on_sample(&["undo"]).ends(0);
    let back = folder.on_sample(&["system", "show", &id, "--json"]).ends(0).json();
    assert_eq!(back["record"], added["record"], "undo brings back each field");
    let copy = folder.on_sample(&["system", "add", "--body", "s.json", "--json"]).ends(3).error();
    assert_eq!(copy["code"], "reference-taken", "a reference stands once");
    let added = folder.on_sample(&["organisation", "add", "--name", "Daughter Ltd", "country=fr", "--json"]);
    let added = added.ends(0).json();
    assert_eq!(added["record"]["country"], "FR", "a country by its code");
    let before = folder.hashes();
    for (args, code) in [
        (&["system", "set", id.as_str(), "id=x"][..], "cli-set-field"),
        (&["system", "set", id.as_str(), "hosting_country=Eire"], "cli-set-country"),
        (&["recipient", "set", "R-PROC", "kind=friend"], "cli-set-kind"),
        (&["organisation", "add", "security=locks"], "cli-set-field"),
        (&["recipient", "show", "R-NONE"], "record-missing"),
        (&["recipient", "add", "--body", "s.json"], "cli-body-shape"),
    ] {
        let refused = folder.on_sample(&[args, &["--json"]].concat()).ends(3).error();
        assert_eq!(refused["code"], code, "{args:?} is refused by name");
    }
    folder.on_sample(&["system", "set", &id]).ends(2);
    folder.on_sample(&["system", "add"]).ends(2);
    assert_eq!(folder.hashes(), before, "refusals change nothing");
}

/// AC-27, Art. 30(2): a processor's record with several controllers is written and printed.
#[test]
fn a_processors_record_of_three_controllers_is_written_and_printed() {
    let folder = Folder::with_sample();
    let controllers = ["Alpha Ltd", "Beta GmbH", "Gamma SAS"];
    let principals: Vec<Value> = controllers
        .iter()
        .map(|name| json!({"name": name, "contact": format!("privacy@{}.example", &name[..4])}))
        .collect();
    let record = json!({
        "name": "Hosting",
        "controllers": {"state": "given", "items": principals},
        "categories": ["storage"],
        "transfers": {"state": "none"},
        "security_inherited": true,
    });
    folder.write("hosting.json", record.to_string());
    let added = folder.on_sample(&["processing", "add", "--body", "hosting.json", "--json"]).ends(0).json();
    let id = added["record"]["reference"].as_str().expect("a reference").to_owned();
    let set = ["processing", "set", &id, "categories=storage, backup", "--json"];
    let changed = folder.on_sample(&set).ends(0).json();
    assert_eq!(changed["record"]["categories"], json!(["storage", "backup"]), "Art. 30(2)(b)");
    let list = folder.on_sample(&["processing", "list"]).ends(0).text();
    assert!(list.contains("Hosting") && list.contains('3'), "with the number of controllers: {list}");
    let shown = folder.on_sample(&["processing", "show", &id]).ends(0).text();
    let report = ["report", "processor-record", "--as", "json", "-o", "-"];
    let printed = folder.on_sample(&report).ends(0).text();
    for name in controllers {
        assert!(shown.contains(name), "{name} on the screen: {shown}");
        assert!(printed.contains(name), "{name} in the record (Art. 30(2)(a)): {printed}");
    }
}

#[test]
fn the_samples_mapping_files_fit_their_exports_and_explain_what_the_register_cannot() {
    let folder = Folder::with_sample();
    let id = log_request(&folder)["ref"].as_str().unwrap().to_owned();
    for (file, mapping, activity) in [
        ("newsletter.csv", "newsletter.json", "A24"),
        ("accounts.csv", "accounts.json", "A05"),
        ("tickets.json", "tickets.json", "A09"),
        ("licence_sales.xlsx", "licence_sales.json", "A08"),
    ] {
        let (source, mapping) = (export(file), export(&format!("../mappings/{mapping}")));
        let args = ["request", "collect", &id, &source, "--system", file, "--activity", activity];
        let args = [&args[..], &["--mapping", &mapping, "--json"]].concat();
        let view = folder.on_sample(&args).ends(0).json();
        let columns = view["columns"].as_array().expect("columns");
        for column in columns.iter().map(|one| &one["mapping"]) {
            let tied = column["category_id"] != "";
            assert_eq!(column["confirmed"], true, "{file}: the file speaks of each column: {column}");
            assert!(tied || column["explanation"] != "", "{file}: or says what it means: {column}");
        }
        let known: Value = serde_json::from_slice(&std::fs::read(&mapping).unwrap()).unwrap();
        let said = known["columns"].as_object().expect("columns").len();
        assert_eq!(said, columns.len(), "{file}: and of no column that is not there");
    }
    let report = folder.on_sample(&["check", "--only", "evidence.undeclared_data", "--json"]).ends(1).json();
    let subjects: Vec<&Value> =
        report["findings"].as_array().unwrap().iter().map(|one| &one["subject_ref"]).collect();
    assert_eq!(subjects, ["A05", "A08", "A09", "A24"], "what stays unmapped is a finding of the register");
    let waits = |finding: &Value| finding["needed_by"][0]["reference"] == id.as_str();
    let all = report["findings"].as_array().unwrap();
    assert!(all.iter().all(waits), "each names the request whose answer has the hole");
    let said = folder.on_sample(&["check", "--only", "evidence.undeclared_data"]).ends(1).text();
    assert!(said.contains(&format!("missing in the answer to: {id}")), "also to a reader: {said}");
    folder.on_sample(&["request", "package", &id, "--for", "access", "-o", "access.zip"]).ends(0);
    let mut zip = zip::ZipArchive::new(std::fs::File::open(folder.path("access.zip")).unwrap()).unwrap();
    let answer = std::io::read_to_string(zip.by_name("index.html").unwrap()).unwrap();
    assert!(answer.contains("until 30 November 2026"), "a month from the deletion of 31 October (A05)");
}
