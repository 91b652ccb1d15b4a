//! Letters of a case on the sample register: filled from case and register, never sent with a hole, kept as they went out
//! (AC-10, AC-15, AC-37, AC-39).

use acceptance::desk::Register;
use acceptance::kit::TODAY;
use serde_json::{Value, json};

fn register(name: &str) -> Register {
    Register::sample(env!("CARGO_TARGET_TMPDIR"), &format!("letters-{name}"))
}

#[track_caller]
fn log(register: &Register, rights: &[&str], activities: &[&str]) -> String {
    let args = json!({
        "rights": rights, "received_on": TODAY, "channel": "E-mail", "name": "Maria Lindqvist",
        "identifiers": [{"kind": "email", "value": "maria.lindqvist@example.com"}],
        "calendar": "DE", "activities": activities,
    });
    register.ask(TODAY, "request_new", args)["id"].as_str().unwrap_or_default().to_owned()
}

fn letter(request: &str, kind: &str) -> Value {
    json!({"request": request, "kind": kind, "lang": "en", "notice": ""})
}

#[track_caller]
fn draft(register: &Register, day: &str, letter: &Value) -> Value {
    register.ask(day, "letter_draft", letter.clone())["draft"].clone()
}

fn written(letter: &Value, draft: &Value) -> Value {
    json!({"letter": letter, "to": draft["to"], "subject": draft["subject"], "text": draft["text"]})
}

#[track_caller]
fn issue(register: &Register, day: &str, letter: &Value) -> Value {
    let draft = draft(register, day, letter);
    register.ask(day, "letter_issue", json!({"written": written(letter, &draft), "settle": true}))["record"]
        .clone()
}

fn fitting(register: &Register, request: &str) -> Vec<String> {
    let list = register.ask(TODAY, "letter_list", json!({"request": request}));
    let kinds = list["kinds"].as_array().unwrap().iter().filter(|kind| kind["fits"] == true);
    kinds.filter_map(|kind| kind["kind"].as_str().map(str::to_owned)).collect()
}

#[test]
fn ac_10_the_letter_of_an_extension_has_the_reason_and_the_new_last_day() {
    let register = register("ac10");
    let id = log(&register, &["access"], &[]);
    let reason = "Twelve systems have to be searched.";
    register.ask(
        "2026-12-15",
        "request_extend",
        json!({"id": id, "reason": reason, "decided_on": "2026-12-15"}),
    );
    assert!(fitting(&register, &id).contains(&"extension".to_owned()), "the person is not told yet");
    let wanted = letter(&id, "extension");
    let draft = draft(&register, "2026-12-15", &wanted);
    let text = draft["text"].as_str().unwrap().replace('\u{a0}', " ");
    assert!(text.contains(reason), "Art. 12(3): the reasons for the delay: {text}");
    assert!(text.contains("23 February 2027"), "and the new last day: {text}");
    let bare = json!({"letter": wanted, "to": "", "subject": "More time", "text": "It takes longer."});
    let page = register.ask("2026-12-15", "letter_preview", bare);
    assert_eq!(
        page["advice"].as_array().unwrap().len(),
        2,
        "a letter without both is pointed out: {}",
        page["advice"]
    );
    issue(&register, "2026-12-15", &wanted);
    let view = register.ask("2026-12-15", "request_get", json!({"id": id}));
    assert_eq!(
        view["request"]["extension"]["told_on"], "2026-12-15",
        "the case knows that the person was told"
    );
    assert!(!fitting(&register, &id).contains(&"extension".to_owned()), "and asks for no second letter");
}

#[test]
fn ac_15_a_refusal_is_not_sent_while_reasons_complaint_or_remedy_are_missing() {
    let register = register("ac15");
    let id = log(&register, &["erasure"], &["A05"]);
    let wanted = letter(&id, "refusal");
    let hollow = draft(&register, TODAY, &wanted);
    let gaps: Vec<&str> =
        hollow["gaps"].as_array().unwrap().iter().filter_map(|gap| gap["field"].as_str()).collect();
    assert!(gaps.contains(&"refusal_reasons"), "Art. 12(4): the reasons: {gaps:?}");
    assert!(gaps.contains(&"remedy"), "Art. 12(4): the judicial remedy: {gaps:?}");
    let refused = register.refused(
        TODAY,
        "letter_issue",
        json!({"written": written(&wanted, &hollow), "settle": true}),
    );
    assert_eq!(refused.code, "letter-gaps", "nobody gets a letter with a hole");
    let list = register.ask(TODAY, "letter_list", json!({"request": id}));
    assert!(list["items"].as_array().unwrap().is_empty(), "and nothing was kept");

    let refusal = json!({
        "ground": "decisions", "reasons": "The contract still needs the address.",
        "complaint": "BayLDA, Ansbach", "remedy": "Verwaltungsgericht Ansbach", "burden_of_proof": "",
        "decided_by": "M. Berger", "decided_on": TODAY, "seconded_by": "", "seconded_on": "", "told_on": "",
    });
    register.set(TODAY, &id, &[("/refusal", refusal)]);
    let record = issue(&register, TODAY, &wanted);
    let text = record["text"].as_str().unwrap();
    for said in ["The contract still needs the address.", "BayLDA, Ansbach", "Verwaltungsgericht Ansbach"] {
        assert!(text.contains(said), "the letter says {said:?}: {text}");
    }
    let view = register.ask(TODAY, "request_get", json!({"id": id}));
    assert_eq!(view["request"]["refusal"]["told_on"], TODAY, "the day on which the person was told");
}

#[test]
fn ac_34_a_partial_refusal_names_what_was_done_what_not_and_the_law() {
    let register = register("ac34");
    let id = log(&register, &["erasure"], &["A05", "A24"]);
    let decide = |activity: &str, rest: Value| {
        let mut args = json!({"id": id, "right": "erasure", "activity": activity});
        for (key, value) in rest.as_object().unwrap() {
            args[key] = value.clone();
        }
        register.ask(TODAY, "request_decide", args)
    };
    decide("A24", json!({"outcome": "granted"}));
    decide(
        "A05",
        json!({"outcome": "in_part", "ground": "17(3)(b)", "law": "s. 147 Fiscal Code", "reasons": "Invoices are kept."}),
    );
    register.set(
        TODAY,
        &id,
        &[(
            "/refusal",
            json!({"complaint": "BayLDA", "remedy": "Verwaltungsgericht Ansbach", "told_on": TODAY}),
        )],
    );
    let text = draft(&register, TODAY, &letter(&id, "partial_refusal"))["text"].as_str().unwrap().to_owned();
    assert!(text.contains("Invoices are kept."), "the reasons of the one part: {text}");
    assert!(text.contains("s. 147 Fiscal Code"), "Art. 17(3)(b) needs the name of the law: {text}");
    assert!(text.contains("This we have done"), "and what was erased is told too: {text}");
}

#[test]
fn ac_37_each_recipient_gets_a_notice_of_its_own_and_the_case_knows_that_it_was_sent() {
    let register = register("ac37");
    let id = log(&register, &["rectification"], &["A14"]);
    let fields = [("/particulars/correction", json!("The surname is Lindqvist, not Lindkvist."))];
    register.set(TODAY, &id, &fields);
    let args = json!({"id": id, "right": "rectification", "activity": "A14", "outcome": "granted"});
    let view = register.ask(TODAY, "request_decide", args);
    let notices = view["request"]["notices"].as_array().unwrap().clone();
    assert!(!notices.is_empty(), "Art. 19: there are recipients to be told");
    let unnamed = register.refused(TODAY, "letter_draft", letter(&id, "recipient_notice"));
    assert_eq!(
        unnamed.code, "letter-needs-notice",
        "a notice goes to one recipient, not to all in one letter"
    );
    let mut wanted = letter(&id, "recipient_notice");
    wanted["notice"] = notices[0]["id"].clone();
    let record = issue(&register, TODAY, &wanted);
    assert!(record["text"].as_str().unwrap().contains("Lindkvist"), "what was wrong and what is right");
    let view = register.ask(TODAY, "request_get", json!({"id": id}));
    assert_eq!(view["request"]["notices"][0]["state"], "sent", "the case knows that this one was told");
    assert!(
        view["request"]["notices"].as_array().unwrap()[1..].iter().all(|one| one["state"] == "open"),
        "and that the others were not"
    );
}

#[test]
fn ac_39_a_fee_is_announced_with_its_amount_and_costs_before_it_is_charged() {
    let register = register("ac39");
    let id = log(&register, &["access"], &[]);
    let fee = json!({"amount": "12.50", "currency": "EUR", "costs": "Copies and postage", "announced_on": "", "agreed_on": ""});
    register.set(TODAY, &id, &[("/fee", fee)]);
    let general = draft(&register, TODAY, &letter(&id, "fee"));
    let said = general["text"].as_str().unwrap();
    assert!(
        said.contains("where you live, where you work"),
        "no authority is named: Art. 77(1) says which are competent"
    );
    let list = register.ask(TODAY, "organisation_list", json!({}));
    let keeper =
        list["items"].as_array().unwrap().iter().find(|one| one["record"]["keeps_register"] == true).unwrap();
    let mut record = keeper["record"].clone();
    record["supervisory_authority"] = json!("BayLDA, Ansbach");
    register.ask(TODAY, "organisation_save", json!({"record": record, "version": keeper["version"]}));
    let record = issue(&register, TODAY, &letter(&id, "fee"));
    let text = record["text"].as_str().unwrap();
    assert!(text.contains("12.50 EUR") && text.contains("Copies and postage"), "amount and costs: {text}");
    let view = register.ask(TODAY, "request_get", json!({"id": id}));
    assert_eq!(view["request"]["fee"]["announced_on"], TODAY, "AC-39: announced first");
}

#[test]
fn a_letter_is_kept_word_for_word_and_its_pdf_can_be_made_again_byte_for_byte() {
    let register = register("kept");
    let id = log(&register, &["access"], &[]);
    let record = issue(&register, TODAY, &letter(&id, "acknowledgement"));
    let mut hashes = Vec::new();
    for name in ["one.pdf", "two.pdf"] {
        let args = json!({"id": record["reference"], "as": "pdf", "file": register.admit(name)});
        let made = register.ask("2027-03-01", "letter_write", args);
        assert_eq!(made["as_issued"], true, "months later it is the same letter");
        hashes.push(made["sha256"].clone());
    }
    let text = record["text"].as_str().unwrap();
    assert!(
        !text.contains("M. Berger"),
        "nobody is named as handling the case, so nobody's name is put below: {text}"
    );
    assert_eq!(hashes[0], record["sha256"], "the hash that was kept is that of the file");
    assert_eq!(hashes[0], hashes[1], "and it is the same each time");
    let docx = json!({"id": record["reference"], "as": "docx", "file": register.admit("one.docx")});
    register.ask(TODAY, "letter_write", docx);
    let bytes = std::fs::read(register.path("one.docx")).unwrap();
    assert!(bytes.starts_with(b"PK"), "a word processor opens it");
    let eml = json!({"id": record["reference"], "as": "eml", "file": register.admit("one.eml")});
    register.ask(TODAY, "letter_write", eml);
    let mail = std::fs::read_to_string(register.path("one.eml")).unwrap();
    assert!(mail.contains("X-Unsent: 1"), "a mail program opens it as a draft");
    let other = register.refused(
        TODAY,
        "letter_write",
        json!({"id": record["reference"], "as": "odt", "file": register.admit("x.odt")}),
    );
    assert_eq!(other.code, "letter-format-unknown", "another format is said to be unknown");
    let view = register.ask(TODAY, "request_get", json!({"id": id}));
    assert_eq!(
        view["request"]["acknowledged"]["sent_on"], TODAY,
        "the case notes the confirmation of receipt"
    );
    register.ask(TODAY, "undo", json!({}));
    let view = register.ask(TODAY, "request_get", json!({"id": id}));
    assert!(view["request"]["acknowledged"].is_null(), "letter and note are one step: undo takes both back");
    let list = register.ask(TODAY, "letter_list", json!({"request": id}));
    assert!(list["items"].as_array().unwrap().is_empty(), "the letter is gone as well");
}

#[test]
fn a_template_of_ones_own_is_used_and_the_programs_comes_back() {
    let register = register("template");
    let id = log(&register, &["access"], &[]);
    let save = |text: &str, version: i64| json!({"kind": "acknowledgement", "lang": "en", "subject": "Got it: {reference}", "text": text, "version": version});
    let wrong = register.refused(TODAY, "letter_template_save", save("Until {due_date}", 0));
    assert_eq!(wrong.code, "letter-field-unknown", "a slip in a field would stay in every letter");
    register.ask(TODAY, "letter_template_save", save("Until {due_on}.", 0));
    let own = draft(&register, TODAY, &letter(&id, "acknowledgement"));
    assert_eq!(own["text"], "Until 23\u{a0}December 2026.", "the register's own words");
    let german = json!({"request": id, "kind": "acknowledgement", "lang": "de", "notice": ""});
    let text = draft(&register, TODAY, &german)["text"].as_str().unwrap().to_owned();
    assert!(
        text.replace('\u{a0}', " ").contains("spätestens am 23. Dezember 2026"),
        "the other languages stay as they are: {text}"
    );
    register.ask(TODAY, "letter_template_reset", json!({"kind": "acknowledgement", "lang": "en"}));
    let text = draft(&register, TODAY, &letter(&id, "acknowledgement"))["text"].as_str().unwrap().to_owned();
    assert!(
        text.replace('\u{a0}', " ").contains("23 December 2026"),
        "the program's own words again: {text}"
    );
    assert!(text.contains("Maria Lindqvist"), "which address the person: {text}");
}

#[test]
fn a_letter_to_a_representative_is_addressed_to_them() {
    let register = register("representative");
    let id = log(&register, &["access"], &[]);
    let representative = json!({
        "name": "Anwältin Weiß", "capacity": "lawyer", "contact": "kanzlei@example.de", "authorised": "yes",
        "proof": "power of attorney", "checked_on": TODAY, "checked_by": "M. Berger",
    });
    register.set(TODAY, &id, &[("/representative", representative)]);
    let reply = register.ask(TODAY, "letter_draft", letter(&id, "acknowledgement"));
    assert!(reply["draft"]["to"].as_str().unwrap().contains("Weiß"), "the address field");
    assert_eq!(reply["mail_to"], "kanzlei@example.de", "and the mail");
    let said = reply["draft"]["text"].as_str().unwrap();
    assert!(said.contains("Dear Anwältin Weiß"), "and the salutation: {said}");
}
