//! What happens to a package after it was made: written again, replaced, given to a colleague, handed over, kept.

use std::path::PathBuf;

use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::moment::Moment;
use serde_json::{Value, json};

use crate::fresh::{self, on};

const EXPORT: &str = "email,name\nmira@example.org,Mira Vogt\nother@example.org,Other One\n";
const PASSPHRASE: &str = "a passphrase of the register";

/// The sample in an encrypted register, with one request and what was found for it.
struct Office {
    desk: Desk,
    folder: PathBuf,
    request: String,
}

impl Office {
    fn new(name: &str) -> Self {
        let folder = fresh::folder(&format!("handed-{name}"));
        let mut office = Self { desk: Desk::new(), folder, request: String::new() };
        let file = office.file("r.ropa");
        office.ask(
            "register_create",
            json!({"file": file, "name": "Example Ltd", "country": "IE", "passphrase": PASSPHRASE}),
        );
        let activity = office.ask("activity_new", json!({"name": "Newsletter", "copy_of": ""}));
        let activity = activity["activity"]["id"].as_str().unwrap().to_owned();
        let category = json!({"activity": activity, "name": "E-mail address", "origin": "provided"});
        let category = office.ask("activity_add_category", category);
        let category = category["category_id"].as_str().unwrap_or_default().to_owned();
        let mut held = office.ask("activity_get", json!({"id": activity}));
        held["activity"]["purposes"] =
            json!([{"id": "p", "text": "Sending news", "legal_bases": [{"kind": "consent"}]}]);
        office.ask("activity_save", json!({"activity": held["activity"], "version": held["version"]}));
        let request = office.ask(
            "request_new",
            json!({"rights": ["access", "portability"], "received_on": "2026-11-16", "name": "Mira Vogt",
                   "identifiers": [{"kind": "email", "value": "mira@example.org"}], "language": "en"}),
        );
        office.request = request["id"].as_str().unwrap().to_owned();
        std::fs::write(office.folder.join("news.csv"), EXPORT).unwrap();
        let columns = json!([
            {"column": "email", "category_id": category, "confirmed": true},
            {"column": "name", "category_id": category, "confirmed": true},
        ]);
        office.ask(
            "collect_run",
            json!({"request": office.request, "file": office.file("news.csv"), "system": "Newsletter",
                   "activity": activity, "columns": columns}),
        );
        office
    }

    fn file(&self, name: &str) -> String {
        self.desk.admit(&self.folder.join(name)).token
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.join(name)).expect("the file is there")
    }

    #[track_caller]
    fn ask(&self, command: &str, args: Value) -> Value {
        self.ask_on(&on(11, 23), command, args)
    }

    #[track_caller]
    fn ask_on(&self, moment: &Moment, command: &str, args: Value) -> Value {
        api::call(&self.desk, moment, command, args)
            .unwrap_or_else(|failure| panic!("{command}: {failure:?}"))
    }

    #[track_caller]
    fn refused(&self, command: &str, args: Value) -> String {
        api::call(&self.desk, &on(11, 23), command, args).expect_err("it is to be refused").code
    }

    /// Makes a package into a file.
    fn make(&self, name: &str, more: Value) -> Value {
        let mut args = json!({"request": self.request, "kind": "portability", "file": self.file(name)});
        for (key, value) in more.as_object().unwrap() {
            args[key] = value.clone();
        }
        self.ask("package_build", args)
    }

    fn verify(&self, name: &str, more: Value) -> Value {
        let mut args = json!({"file": self.file(name)});
        for (key, value) in more.as_object().unwrap() {
            args[key] = value.clone();
        }
        self.ask("package_verify", args)
    }
}

#[test]
fn a_passphrase_is_told_once_and_kept_nowhere() {
    let office = Office::new("passphrase");
    let made = office.make("p.zip", json!({"protect": true}));
    let passphrase = made["passphrase"].as_str().expect("told").to_owned();
    assert_eq!(passphrase.split('-').count(), 8, "words by chance: {passphrase}");
    let view = office.ask("request_get", json!({"id": office.request})).to_string();
    let journal = office.ask("journal_list", json!({"limit": 500})).to_string();
    assert!(
        !view.contains(&passphrase) && !journal.contains(&passphrase),
        "not in the case, not in the journal"
    );
    assert_eq!(office.verify("p.zip", json!({"passphrase": passphrase}))["ok"], true, "it opens the file");
    office.ask("register_close", json!({}));
    let open = json!({"file": office.file("r.ropa"), "passphrase": PASSPHRASE, "read_only": true});
    office.ask("register_open", open);
    let again = office.ask("request_get", json!({"id": office.request})).to_string();
    assert!(!again.contains(&passphrase), "nor in the file");
}

#[test]
fn a_sheet_carries_the_passphrase_by_another_way() {
    let office = Office::new("sheet");
    let made = office.make("p.zip", json!({"protect": true}));
    let args = |file: String| json!({"package": made["package"]["id"], "passphrase": made["passphrase"], "protection": "passphrase", "file": file});
    let written = office.ask("package_sheet", args(office.file("sheet.pdf")));
    assert_eq!(written["name"], "sheet.pdf", "a file of its own");
    assert!(office.bytes("sheet.pdf").starts_with(b"%PDF-"), "to print or send");
    let said = office.ask("package_sheet", args(String::new()));
    let text = said["text"].as_str().unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.contains(&made["passphrase"].as_str().unwrap()), "on a line of its own");
    assert!(
        text.contains("7-Zip") && text.contains("Keka") && text.contains("Windows Explorer"),
        "which programs open it, plainly"
    );
    assert!(
        text.contains(made["signed_by"]["fingerprint"].as_str().unwrap()),
        "the fingerprint, by this other way too"
    );
    assert!(!text.contains("Mira"), "no name of the person");
    assert_eq!(
        office.refused("package_sheet", args(office.file("sheet.pdf"))),
        "output-exists",
        "never over a file unasked"
    );
}

#[test]
fn a_package_is_written_again_as_the_same_bytes_and_logged() {
    let office = Office::new("again");
    let made = office.make("one.zip", json!({}));
    let id = made["package"]["id"].clone();
    office.ask(
        "package_deliver",
        json!({"package": id, "delivery": {"channel": "post", "delivered_on": "2026-11-23"}}),
    );
    let again = office.ask("package_again", json!({"package": id, "file": office.file("two.zip")}));
    assert_eq!(
        office.bytes("one.zip"),
        office.bytes("two.zip"),
        "the same bytes, whatever was noted meanwhile"
    );
    let copies = again["package"]["copies"].as_array().unwrap();
    assert_eq!(
        (copies.len(), &copies[0]["sha256"]),
        (2, &copies[1]["sha256"]),
        "both files are logged, with the same hash"
    );
    let sealed = office
        .ask("package_again", json!({"package": id, "file": office.file("three.zip"), "protect": true}));
    let passphrase = sealed["passphrase"].as_str().unwrap();
    let found = office.verify("three.zip", json!({"passphrase": passphrase}));
    assert_eq!(
        (&found["ok"], &found["sha256"]),
        (&json!(true), &made["package"]["sha256"]),
        "the same package inside"
    );
}

#[test]
fn what_has_changed_since_is_not_passed_off_as_the_same() {
    let office = Office::new("changed");
    let made = office.make("one.zip", json!({}));
    let collected = office.ask("request_get", json!({"id": office.request}));
    office.ask("collection_remove", json!({"id": collected["collected"][0]["id"]}));
    let args = json!({"package": made["package"]["id"], "file": office.file("two.zip")});
    assert_eq!(office.refused("package_again", args), "package-changed-since", "it cannot be the same");
    assert!(!office.folder.join("two.zip").exists(), "and nothing was written");
}

#[test]
fn a_package_that_replaces_another_says_why() {
    let office = Office::new("replaces");
    let first = office.make("one.zip", json!({}));
    let args = json!({"request": office.request, "kind": "portability", "file": office.file("two.zip"),
                      "replaces": first["package"]["reference"]});
    assert_eq!(office.refused("package_build", args), "package-replace-reason", "a reason is asked for");
    let why = json!({"replaces": first["package"]["reference"], "replaces_because": "a system was missing"});
    let second = office.make("two.zip", why);
    assert_eq!(second["package"]["replaces"], first["package"]["id"], "it points to the earlier one");
    assert_eq!(second["package"]["replaces_because"], "a system was missing", "with the reason");
    let view = office.ask("request_get", json!({"id": office.request}));
    assert_eq!(view["packages"].as_array().unwrap().len(), 2, "the earlier one stays in the record");
}

#[test]
fn deliveries_are_logged_with_their_proof_and_without_personal_data_in_the_journal() {
    let office = Office::new("deliver");
    let made = office.make("one.zip", json!({}));
    let id = &made["package"]["id"];
    std::fs::write(office.folder.join("receipt.pdf"), b"%PDF-1.7 receipt").unwrap();
    let first = json!({"package": id, "proof_file": office.file("receipt.pdf"), "delivery": {
        "channel": "post", "delivered_on": "2026-11-20", "to": "Mira Vogt, Lindenstr. 1", "proof": "RR123456785DE",
        "passphrase_by": "telephone"}});
    office.ask("package_deliver", first);
    let second = json!({"package": id, "delivery": {"channel": "portal", "delivered_on": ""}});
    let noted = office.ask("package_deliver", second);
    let deliveries = noted["package"]["deliveries"].as_array().unwrap().clone();
    let days: Vec<&str> = deliveries.iter().map(|one| one["delivered_on"].as_str().unwrap()).collect();
    assert_eq!(days, ["2026-11-20", "2026-11-23"], "several, in order of day; without a day today");
    let attached = office.ask("attachment_list", json!({"noun": "export_package", "id": id}));
    assert_eq!(
        attached["items"][0]["record"]["id"], deliveries[0]["proof_attachment"],
        "the receipt is attached"
    );
    let corrected = json!({"package": id, "delivery": {"id": deliveries[1]["id"], "channel": "email", "delivered_on": "2026-11-22"}});
    let noted = office.ask("package_deliver", corrected);
    assert_eq!(
        noted["package"]["deliveries"].as_array().unwrap().len(),
        2,
        "a correction is no third delivery"
    );
    let future = json!({"package": id, "delivery": {"channel": "email", "delivered_on": "2026-11-24"}});
    assert_eq!(
        office.refused("package_deliver", future),
        "package-delivery-in-future",
        "what has not happened is not noted"
    );
    let journal = office.ask("journal_list", json!({"limit": 500})).to_string();
    for personal in ["Mira", "Lindenstr", "RR123456785DE", "mira@example.org"] {
        assert!(!journal.contains(personal), "{personal} has no place in the journal");
    }
    assert!(journal.contains("package_delivered"), "that something was delivered has");
    let removed = json!({"package": id, "delivery": deliveries[0]["id"]});
    office.ask("package_delivery_remove", removed);
    office.ask("undo", json!({}));
    let view = office.ask("request_get", json!({"id": office.request}));
    assert_eq!(
        view["packages"][0]["deliveries"].as_array().unwrap().len(),
        2,
        "taking one out can be undone"
    );
}

#[test]
fn files_of_a_package_are_due_to_go_after_their_day() {
    let office = Office::new("expiry");
    let made = office.make("one.zip", json!({"expires_on": "2026-11-30"}));
    let overdue = |moment: &Moment| {
        let view = office.ask_on(moment, "request_get", json!({"id": office.request}));
        view["packages_overdue"].as_array().unwrap().len()
    };
    assert_eq!(overdue(&on(11, 30)), 0, "the last day counts in full");
    assert_eq!(overdue(&on(12, 1)), 1, "then the case says so");
    let id = &made["package"]["id"];
    office.ask("package_keep", json!({"package": id, "expires_on": "2026-12-15"}));
    assert_eq!(overdue(&on(12, 1)), 0, "the day can be moved");
    office.ask("package_keep", json!({"package": id, "deleted_on": "2026-12-01"}));
    assert_eq!(overdue(&on(12, 20)), 0, "gone is gone");
    let bad = json!({"package": id, "expires_on": "30.11.2026"});
    assert_eq!(office.refused("package_keep", bad), "date-invalid", "a day is an ISO date");
}

#[test]
fn a_colleague_gets_a_file_that_only_the_colleague_opens() {
    let office = Office::new("colleague");
    let made = office.make("one.zip", json!({}));
    let id = &made["package"]["id"];
    let key = "age1sfw08cx037ts3vvpch0ay9vyvl46ezv2xagag2uu5m6e5uefxy7smnwne6";
    let args = json!({"package": id, "file": office.file("c.age"), "keys": [key]});
    let given = office.ask("package_colleague", args);
    assert_eq!(given["passphrase"], Value::Null, "a key needs no passphrase");
    let bytes = office.bytes("c.age");
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> X25519 "), "the format of age");
    assert!(!bytes.windows(10).any(|window| window == b"newsletter"), "nothing of it lies open");
    let protected = office.ask("package_colleague", json!({"package": id, "file": office.file("p.age")}));
    assert!(protected["passphrase"].is_string(), "without a key a passphrase is made");
    assert!(office.bytes("p.age").starts_with(b"age-encryption.org/v1\n-> scrypt "), "for the program age");
    let wrong = json!({"package": id, "file": office.file("w.age"), "keys": ["ssh-ed25519 AAAA"]});
    assert_eq!(
        office.refused("package_colleague", wrong),
        "package-colleague-key",
        "another kind of key is refused"
    );
    let list = office.ask("request_get", json!({"id": office.request}));
    let kinds: Vec<_> = list["packages"][0]["copies"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["protection"].clone())
        .collect();
    assert_eq!(kinds, ["plain", "colleague_key", "colleague_passphrase"], "each file is logged");
}

#[test]
fn the_key_is_made_once_and_stays_in_the_register() {
    let office = Office::new("key");
    assert_eq!(office.ask("signing_key", json!({}))["public"], Value::Null, "nothing was signed yet");
    let made = office.ask("signing_key_make", json!({}));
    assert_eq!(made["encrypted"], true, "it lies in an encrypted file");
    assert_eq!(office.ask("signing_key_make", json!({})), made, "a second wish makes no second key");
    let package = office.make("one.zip", json!({}));
    assert_eq!(package["signed_by"], made["public"], "packages are signed by it");
    office.ask("export", json!({"as": "json", "file": office.file("all.json")}));
    let export = String::from_utf8(office.bytes("all.json")).unwrap();
    assert!(export.contains("Newsletter") && !export.contains("signing_key"), "no export holds it");
    let journal = office.ask("journal_list", json!({"limit": 500}));
    let lines = journal["lines"].as_array().unwrap();
    let made = lines.iter().filter(|line| line["entry"]["op"] == "signing_key_made");
    assert_eq!(made.count(), 1, "that it was made is noted");
}

#[test]
fn a_request_is_not_counted_as_packaged_while_names_are_owed() {
    let office = Office::new("ac29");
    let mut held = office.ask("activity_list", json!({}));
    let activity = held["items"][0]["id"].take();
    let recipient = office.ask("recipient_save", json!({"record": {"id": "", "reference": "", "name": "", "category": "processors", "kind": "processor"}, "version": 0}));
    let recipient = recipient["saved"].clone();
    let mut view = office.ask("activity_get", json!({"id": activity}));
    view["activity"]["recipients"] = json!({"state": "given", "items": [{"recipient_id": recipient}]});
    office.ask("activity_save", json!({"activity": view["activity"], "version": view["version"]}));
    let made = office.make("a.zip", json!({"kind": "access"}));
    assert_eq!(made["recipients_settled"], false, "AC-29: the register knows only a category");
    let state = |office: &Office| office.ask("request_get", json!({"id": office.request}))["state"].clone();
    assert_eq!(state(&office), "review", "the draft is written, the request is not answered by it");
    let made = office.make("b.zip", json!({"kind": "access", "unnamed_reason": "not_identifiable"}));
    assert_eq!(made["recipients_settled"], true, "a reason of the judgment");
    assert_eq!(state(&office), "packaged", "completes it");
}
