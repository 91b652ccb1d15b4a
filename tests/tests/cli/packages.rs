//! Packages by `ropa`, as real processes: under a passphrase, signed, handed over, kept.

use acceptance::kit::Folder;
use serde_json::{Value, json};

const EXPORT: &str = "email,name\nmira@example.org,Mira Vogt\nother@example.org,Other One\n";

/// The sample with one request and what was found for it in one export.
fn office() -> Folder {
    let folder = Folder::with_sample();
    folder.write("news.csv", EXPORT);
    let new = ["request", "new", "--right", "access", "--right", "portability", "--received", "2026-11-16"];
    let person = ["--name", "Mira Vogt", "--match", "email=mira@example.org"];
    folder.on_sample(&[&new[..], &person].concat()).ends(0);
    let collect = [
        "request",
        "collect",
        "R-2026-001",
        "news.csv",
        "--system",
        "Newsletter",
        "--activity",
        "A24",
        "--confirm",
    ];
    folder.on_sample(&collect).ends(0);
    folder
}

fn verify(folder: &Folder, args: &[&str], exit: i32) -> Value {
    folder.ropa(&[&["verify"][..], args, &["--json"]].concat()).ends(exit).json()
}

#[test]
fn a_package_under_a_passphrase_is_made_checked_and_opened() {
    let folder = office();
    let make = ["package", "make", "R-2026-001", "--for", "portability", "--password", "-o", "p.zip"];
    let told = folder.on_sample(&make).ends(0).text();
    let said = told.lines().find_map(|line| line.strip_prefix("Passphrase, told this once: "));
    let passphrase = said.expect("it is told").to_owned();
    assert!(
        told.contains("7-Zip") && told.contains("Windows Explorer"),
        "which programs open it, and which do not"
    );
    let locked = verify(&folder, &["p.zip"], 8);
    assert_eq!(locked["problems"][0]["code"], "passphrase_needed", "without a passphrase it stays shut");
    folder.write("pass.txt", format!("{passphrase}\n"));
    let found = verify(&folder, &["p.zip", "--passphrase-file", "pass.txt"], 0);
    assert_eq!(
        (&found["ok"], &found["sealed"], &found["authenticity"]),
        (&json!(true), &json!(true), &json!("signed")),
        "whole, and signed"
    );
    folder.write("wrong.txt", "apple-tree\n");
    assert_eq!(
        verify(&folder, &["p.zip", "--passphrase-file", "wrong.txt"], 8)["problems"][0]["code"],
        "passphrase",
        "a wrong one is told"
    );
    let log = folder.on_sample(&["log", "--limit", "500", "--json"]).ends(0).text();
    let shown = folder.on_sample(&["request", "show", "R-2026-001", "--json"]).ends(0).text();
    assert!(!log.contains(&passphrase) && !shown.contains(&passphrase), "it is kept nowhere");
}

#[test]
fn a_passphrase_on_a_sheet_is_not_told_otherwise() {
    let folder = office();
    let make = |out: &str, sheet: &str| {
        let args = [
            "package",
            "make",
            "R-2026-001",
            "--for",
            "portability",
            "--password",
            "--sheet",
            sheet,
            "-o",
            out,
            "--json",
        ];
        folder.on_sample(&args)
    };
    let reply = make("p.zip", "sheet.pdf").ends(0).json();
    assert_eq!(reply["passphrase"], Value::Null, "it stands on the sheet only");
    assert!(std::fs::read(folder.path("sheet.pdf")).unwrap().starts_with(b"%PDF-"), "a file of its own");
    let again = make("q.zip", "sheet.pdf").ends(4);
    assert!(
        again.err.contains("sheet.pdf") && !folder.path("q.zip").exists(),
        "a sheet is never replaced unasked, and found out before"
    );
    let args = [
        "package",
        "make",
        "R-2026-001",
        "--for",
        "portability",
        "--password",
        "--sheet",
        "-",
        "-o",
        "r.zip",
    ];
    let text = folder.on_sample(&args).ends(0).text();
    assert!(text.contains("Passphrase for the package R-2026-001"), "or as text, by wish");
    let alone = ["package", "make", "R-2026-001", "--for", "portability", "--sheet", "s.pdf", "-o", "s.zip"];
    folder.on_sample(&alone).ends(2);
    assert!(!folder.path("s.zip").exists(), "a sheet without a passphrase is a slip, and nothing is made");
}

#[test]
fn verify_compares_with_a_key_got_by_another_way() {
    let folder = office();
    let before = folder.on_sample(&["package", "key", "--json"]).ends(0).json();
    assert_eq!(before["public"], Value::Null, "nothing was signed yet");
    let made = folder.on_sample(&["package", "key", "--make", "--json"]).ends(0).json();
    let (key, print) =
        (made["public"]["key"].as_str().unwrap(), made["public"]["fingerprint"].as_str().unwrap());
    folder.on_sample(&["request", "package", "R-2026-001", "--for", "access", "-o", "a.zip"]).ends(0);
    assert_eq!(
        verify(&folder, &["a.zip"], 0)["fingerprint"],
        print,
        "without a key it says by which it is signed"
    );
    folder.write("key.pub", format!("untrusted comment: the controller's key\n{key}\n"));
    for given in [key, print, "key.pub"] {
        assert_eq!(verify(&folder, &["a.zip", "--key", given], 0)["authenticity"], "confirmed", "{given}");
    }
    let other = "0000 1111 2222 3333 4444 5555 6666 7777";
    let found = verify(&folder, &["a.zip", "--key", other], 7);
    assert_eq!(
        (&found["whole"], &found["authenticity"]),
        (&json!(true), &json!("other_key")),
        "whole, but of another hand"
    );
    folder.ropa(&["verify", "a.zip", "--key", "no key"]).ends(3);
}

#[test]
fn deliveries_and_days_are_noted_and_listed() {
    let folder = office();
    let args =
        ["package", "make", "R-2026-001", "--for", "portability", "--expires", "2026-11-22", "-o", "p.zip"];
    folder.on_sample(&args).ends(0);
    folder.write("receipt.txt", "received");
    let id = "R-2026-001/P1";
    let deliver = [
        "package",
        "deliver",
        id,
        "--by",
        "post",
        "--delivered",
        "2026-11-20",
        "--to",
        "the person",
        "--proof",
        "RR1",
        "--proof-file",
        "receipt.txt",
    ];
    folder.on_sample(&deliver).ends(0);
    folder.on_sample(&["package", "deliver", id, "--by", "portal"]).ends(0);
    folder.on_sample(&["package", "deliver", id, "--by", "pigeon"]).ends(2);
    let list = folder.on_sample(&["package", "list", "R-2026-001"]).ends(0).text();
    for said in
        ["Post", "the person", "RR1", "Download after login", "should have been deleted after 2026-11-22"]
    {
        assert!(list.contains(said), "{said} stands in the list:\n{list}");
    }
    folder.on_sample(&["package", "keep", id, "--deleted", "2026-11-23"]).ends(0);
    let list = folder.on_sample(&["package", "list", "R-2026-001", "--json"]).ends(0).json();
    assert_eq!(list[0]["deleted_on"], "2026-11-23", "gone is noted");
    assert_eq!(list[0]["deliveries"].as_array().unwrap().len(), 2, "both deliveries");
}

#[test]
fn a_package_is_written_again_replaced_and_given_to_a_colleague() {
    let folder = office();
    let id = "R-2026-001/P1";
    folder.on_sample(&["package", "make", "R-2026-001", "--for", "portability", "-o", "one.zip"]).ends(0);
    folder.on_sample(&["package", "again", id, "-o", "two.zip"]).ends(0);
    let bytes = |name: &str| std::fs::read(folder.path(name)).unwrap();
    assert_eq!(bytes("one.zip"), bytes("two.zip"), "the same to the byte");
    let key = "age1sfw08cx037ts3vvpch0ay9vyvl46ezv2xagag2uu5m6e5uefxy7smnwne6";
    folder.on_sample(&["package", "colleague", id, "--key", key, "-o", "c.age"]).ends(0);
    assert!(bytes("c.age").starts_with(b"age-encryption.org/v1\n-> X25519 "), "the format of age");
    folder.on_sample(&["package", "colleague", id, "--key", "ssh-ed25519 A", "-o", "d.age"]).ends(3);
    let replace =
        ["package", "make", "R-2026-001", "--for", "portability", "--replaces", id, "-o", "three.zip"];
    folder.on_sample(&replace).ends(3);
    folder.on_sample(&[&replace[..], &["--because", "a system was missing"]].concat()).ends(0);
    let list = folder.on_sample(&["package", "list", "R-2026-001"]).ends(0).text();
    assert!(list.contains("replaces R-2026-001/P1: a system was missing"), "with the reason:\n{list}");
    let alone = ["package", "make", "R-2026-001", "--for", "portability", "--because", "x", "-o", "four.zip"];
    folder.on_sample(&alone).ends(2);
}

#[test]
fn recipients_without_names_leave_the_answer_open_until_a_reason_is_given() {
    let folder = office();
    let make = ["request", "package", "R-2026-001", "--for", "access", "--overwrite", "-o", "a.zip"];
    let open = folder.on_sample(&make).ends(0).text();
    assert!(open.contains("does not count as answered"), "AC-29, said plainly:\n{open}");
    let state =
        || folder.on_sample(&["request", "show", "R-2026-001", "--json"]).ends(0).json()["state"].clone();
    assert_ne!(state(), "packaged", "the draft is there, the answer is not");
    folder.on_sample(&[&make[..], &["--unnamed-recipients", "not_identifiable"]].concat()).ends(0);
    assert_eq!(state(), "packaged", "a reason completes it");
}

#[test]
fn time_zone_umask_and_language_of_the_computer_change_no_byte() {
    let folder = office();
    folder.on_sample(&["package", "make", "R-2026-001", "--for", "access", "-o", "one.zip"]).ends(0);
    let first = std::fs::read(folder.path("one.zip")).unwrap();
    for (zone, mask, lang) in [
        ("Asia/Tokyo", "077", "de_DE.UTF-8"),
        ("America/New_York", "000", "fr_FR.UTF-8"),
        ("UTC", "022", "C"),
    ] {
        let script = format!(
            "umask {mask}; TZ={zone} LC_ALL={lang} \"$ROPA\" --today 2026-11-23 -f s.ropa \
             package again R-2026-001/P1 --overwrite -o two.zip"
        );
        folder.shell(&script).ends(0);
        assert_eq!(std::fs::read(folder.path("two.zip")).unwrap(), first, "{zone}, {mask}, {lang}");
    }
}
