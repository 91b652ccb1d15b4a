//! `ropa request finds`, `others`, `redact`, `codes` in real processes: what was found, and what does not go out (AC-32).

use acceptance::kit::Folder;
use serde_json::Value;

/// The sample register with a request for which tickets were collected; gives the request's reference.
fn with_tickets() -> (Folder, String) {
    let folder = Folder::with_sample();
    let new = [
        "request",
        "new",
        "--right",
        "access",
        "--received",
        "2026-11-20",
        "--name",
        "Maria Lindqvist",
        "--match",
        "email=maria.lindqvist@example.com",
        "--match",
        "phone=+49 170 5550142",
        "--json",
    ];
    let id = folder.on_sample(&new).ends(0).json()["ref"].as_str().expect("a reference").to_owned();
    let file = format!("{}/../data/sample/exports/tickets.json", env!("CARGO_MANIFEST_DIR"));
    let collect = ["request", "collect", &id, &file, "--system", "Tickets", "--activity", "A09", "--confirm"];
    folder.on_sample(&collect).ends(0);
    (folder, id)
}

#[test]
fn others_are_listed_redacted_and_looked_for_in_the_package() {
    let (folder, id) = with_tickets();
    let listed = folder.on_sample(&["request", "others", &id]).ends(0).text();
    assert!(listed.contains("Henrike Falkenrath"), "a colleague whom her ticket names: {listed}");
    assert!(listed.contains("Contact data stand beside it"), "with the sign that told it");
    let args = [
        "request",
        "others",
        &id,
        "--redact",
        "Henrike Falkenrath",
        "--redact",
        "henrike.falkenrath@example.net",
    ];
    let done = folder.on_sample(&args).ends(0).text();
    assert!(done.contains(&format!("{id}/S1")) && done.contains("redacted"), "each has a reference: {done}");
    let made =
        folder.on_sample(&["request", "package", &id, "--for", "access", "-o", "answer.zip"]).ends(0).text();
    assert!(made.contains("Leak test: 2 redacted strings"), "both were looked for: {made}");
    folder.on_sample(&["verify", "answer.zip"]).ends(0);
    let one = format!("{id}/S1");
    let by = folder.on_sample(&["request", "redaction-check", &one, "--by", "Jo Berg"]).ends(0).text();
    assert!(by.contains("Jo Berg"), "a second person: {by}");
    let refused =
        folder.on_sample(&["request", "redaction-check", &one, "--by", "ropa", "--json"]).ends(3).error();
    assert_eq!(refused["code"], "redaction-same-person", "who decided cannot check");
}

#[test]
fn words_of_one_value_that_stand_elsewhere_stop_the_package() {
    let (folder, id) = with_tickets();
    let found =
        folder.on_sample(&["request", "finds", &id, "--search", "Brandmüller", "--json"]).ends(0).json();
    let row: &Value = &found["rows"][0];
    let place = format!(
        "{}#{}:{}@{}",
        row["collection"].as_str().unwrap(),
        row["record"],
        row["column"].as_str().unwrap(),
        row["nth"].as_u64().unwrap() + 1
    );
    let redact =
        ["request", "redact", &id, "--at", &place, "--words", "Jana Brandmüller", "--explain", "staff"];
    folder.on_sample(&redact).ends(0);
    let package = ["request", "package", &id, "--for", "access", "-o", "answer.zip", "--json"];
    let stopped = folder.on_sample(&package).ends(3).error();
    assert_eq!(stopped["code"], "package-leak", "the name stands in other tickets still");
    assert!(!folder.path("answer.zip").exists(), "nothing was written");
    assert!(!stopped.to_string().contains("Brandm"), "and the words are not told");
    folder.on_sample(&["request", "redact", &id, "--words", "Jana Brandmüller"]).ends(0);
    folder.on_sample(&package).ends(0);
}

#[test]
fn finds_and_codes_speak_three_languages() {
    let (folder, id) = with_tickets();
    for (lang, said) in [("en", "values"), ("de", "Werten"), ("fr", "valeurs")] {
        let text = folder
            .on_sample(&["--lang", lang, "request", "finds", &id, "--search", "Falkenrath"])
            .ends(0)
            .text();
        assert!(text.contains(said) && text.contains("Falkenrath"), "{lang}: {text}");
    }
    let line = folder.on_sample(&["request", "finds", &id, "--timeline"]).ends(0).text();
    assert!(line.contains("2023-02-14"), "the day of a ticket: {line}");
    let none = folder.on_sample(&["request", "codes", &id]).ends(0).text();
    assert!(none.contains("No codes"), "tickets hold none: {none}");
}
