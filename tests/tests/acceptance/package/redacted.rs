//! What is redacted is nowhere in a finished package; duplicates go out once; codes are explained (Art. 12(1), 15(4)).

use ropadesk_core::activity::Origin;
use ropadesk_core::glossary::{Glossary, id_of};
use ropadesk_core::package::PackageKind;
use ropadesk_core::redaction::{Redaction, RedactionReason, RedactionState};
use ropadesk_core::register::Op;
use ropadesk_core::report::pdf;
use serde_json::{Value, json};

use super::kit::*;

/// A ticket that names a colleague in its second message, and a field with a figure of the company.
fn ticket() -> Case {
    let mut case = Case::new("redacted");
    let u = Origin::Unstated;
    let record = json!({
        "id": "T-1", "margin": 48817,
        "messages": [{"body": "It does not start."}, {"body": "Tell Henriette Falkenrath-Öhl, please."}]
    });
    case.collect(
        "Support",
        "A18",
        &[("id", "", u), ("margin", "", u), ("messages[].body", "", u)],
        &[record],
    );
    case
}

fn redact(
    case: &mut Case,
    number: u64,
    column: &str,
    nth: u64,
    span: Option<(u64, u64)>,
    reason: RedactionReason,
) {
    let redaction = Redaction {
        id: format!("s{number}"),
        reference: format!("R-2026-001/S{number}"),
        request_id: "request-1".into(),
        collection_id: "collection-1".into(),
        record: 1,
        column: column.into(),
        nth,
        span,
        reason,
        state: RedactionState::Accepted,
        ..Redaction::default()
    };
    case.register.change(Op::Redacted, &case.moment, |change| change.put(&redaction)).expect("redacted");
}

/// All that the files of a package say, PDF and escapes read.
fn everything(bytes: &[u8]) -> String {
    let files = unzip(bytes);
    let said = files.iter().map(|(path, bytes)| match path.ends_with(".pdf") {
        true => pdf::read::texts(bytes).expect("our own PDF").join("\n"),
        false => String::from_utf8(bytes.clone()).expect("UTF-8"),
    });
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn ac_32_redacted_words_are_in_no_file_and_the_rest_is_delivered() {
    let mut case = ticket();
    assert!(everything(&case.build(PackageKind::Access).bytes).contains("Falkenrath"), "this test can fail");
    redact(&mut case, 1, "messages[].body", 1, Some((5, 29)), RedactionReason::OthersRights);
    redact(&mut case, 2, "margin", 0, None, RedactionReason::TradeSecret);
    let built = case.build(PackageKind::Access);
    let said = everything(&built.bytes);
    for gone in ["Falkenrath", "Henriette", "48817"] {
        assert!(!said.contains(gone), "{gone} is truly removed: from JSON, CSV, schema, page and PDF");
    }
    let files = unzip(&built.bytes);
    let data: Value = serde_json::from_slice(&files["data/01-support.json"]).expect("JSON");
    assert_eq!(
        data[0]["messages"][1]["body"], "Tell [redacted: rights of others], please.",
        "a mark says why"
    );
    assert_eq!(data[0]["margin"], "[redacted: trade secret]", "in place of the figure");
    assert_eq!(data[0]["messages"][0]["body"], "It does not start.", "recital 63: the rest is delivered");
    let listed: Value = serde_json::from_slice(&files["redactions.json"]).expect("JSON");
    assert_eq!(listed.as_array().map(Vec::len), Some(2), "each redaction is listed");
    assert_eq!(listed[0]["file"], "data/01-support.json", "where");
    assert_eq!(
        (&listed[0]["record"], &listed[0]["value"]),
        (&json!(1), &json!(2)),
        "in which record, in which message"
    );
    assert_eq!(listed[0]["law"], "Art. 15(4), 20(4)", "and why");
    assert!(text(&files, "index.html").contains("Redacted in this copy"), "the person is told");
    assert_eq!(
        (built.leaks.strings, built.leaks.files),
        (2, files.len() as u64),
        "both were looked for everywhere"
    );
    assert!(verified(&built.bytes).ok, "and the package verifies");
}

#[test]
fn the_mark_and_the_reasons_speak_the_persons_language() {
    for (lang, mark) in [("de", "[geschwärzt: Rechte anderer]"), ("fr", "[occulté : droits d’autrui]")] {
        let mut case = ticket();
        let mut request = case.register.snapshot().requests.get("request-1").expect("a request").clone();
        request.person.language = lang.into();
        case.register.change(Op::RecordSaved, &case.moment, |change| change.put(&request)).expect("saved");
        redact(&mut case, 1, "messages[].body", 1, Some((5, 29)), RedactionReason::OthersRights);
        let files = unzip(&case.build(PackageKind::Access).bytes);
        assert!(text(&files, "data/01-support.json").contains(mark), "{lang}: {mark}");
    }
}

#[test]
fn a_redacted_word_that_stands_elsewhere_stops_the_package() {
    let mut case = ticket();
    let u = Origin::Unstated;
    case.collect(
        "Newsletter",
        "A24",
        &[("note", "", u)],
        &[json!({"note": "asked by FALKENRATH-OEHL, henriette falkenrath-öhl"})],
    );
    redact(&mut case, 1, "messages[].body", 1, Some((5, 29)), RedactionReason::OthersRights);
    let error = case.try_build(&case.wish(PackageKind::Access)).expect_err("a leak");
    assert_eq!(error.code, "package-leak", "in another system and letter case it is the same name");
    let told = format!("{:?}", error.args);
    assert!(told.contains("R-2026-001/S1"), "which redaction: {told}");
    assert!(!told.to_lowercase().contains("falkenrath"), "never the words");
}

#[test]
fn a_whole_record_is_withheld_and_what_others_hold_too_stays() {
    let mut case = Case::new("whole");
    let u = Origin::Unstated;
    let records = [
        json!({"email": "mira@example.org", "note": "secret of Jo"}),
        json!({"email": "mira@example.org", "note": "hers"}),
    ];
    case.collect("Support", "A18", &[("email", "", u), ("note", "", u)], &records);
    redact(&mut case, 1, "", 0, None, RedactionReason::OthersRights);
    let files = unzip(&case.build(PackageKind::Access).bytes);
    let data: Value = serde_json::from_slice(&files["data/01-support.json"]).expect("JSON");
    assert_eq!(data[0]["note"], "[redacted: rights of others]", "withheld, and seen to be");
    assert_eq!(data[1], records[1], "the other record goes out, with her own address in it");
}

#[test]
fn refusing_everything_is_called_out() {
    let mut case = ticket();
    redact(&mut case, 1, "", 0, None, RedactionReason::OthersRights);
    let checks = case.preflight(PackageKind::Access).checks;
    let found = checks.iter().find(|check| check.code == "everything_withheld").expect("a check");
    assert_eq!(found.law, "Art. 15(4), recital 63", "may not lead to refusing all information");
}

#[test]
fn an_export_read_again_goes_out_once_with_what_is_new() {
    let mut case = Case::new("again");
    let u = Origin::Unstated;
    let (old, new) = (json!({"rating": "9"}), json!({"rating": "8"}));
    case.collect("Survey", "A26", &[("rating", "rating", u)], std::slice::from_ref(&old));
    case.collect("Survey", "A26", &[("rating", "rating", u)], &[old.clone(), new.clone()]);
    let built = case.build(PackageKind::Access);
    let files = unzip(&built.bytes);
    let data = |path: &str| serde_json::from_slice::<Value>(&files[path]).expect("JSON");
    assert_eq!(
        (data("data/01-survey.json"), data("data/02-survey.json")),
        (json!([old]), json!([new])),
        "each once, nothing lost"
    );
    let searched: Vec<u64> = built.manifest.searched.iter().map(|one| one.rows_found).collect();
    assert_eq!(searched, [1, 2], "both searches are told as they were");
    let codes: Vec<String> =
        case.preflight(PackageKind::Access).checks.into_iter().map(|check| check.code).collect();
    assert!(codes.contains(&"folded".to_owned()), "the fold is said: {codes:?}");
}

#[test]
fn codes_are_printed_with_their_meaning_next_to_the_data() {
    let mut case = Case::new("codes");
    case.collect(
        "Accounts",
        "A05",
        &[("risk_cls", "email address", Origin::Inferred)],
        &[json!({"risk_cls": "C2"})],
    );
    let codes = |case: &Case| {
        let checks = case.preflight(PackageKind::Access).checks;
        checks.into_iter().filter(|check| check.code == "codes_unexplained").count()
    };
    assert_eq!(codes(&case), 1, "nobody knows what C2 is");
    let id = id_of("Accounts", "risk_cls");
    let glossary = Glossary {
        reference: id.clone(),
        id,
        system: "Accounts".into(),
        column: "risk_cls".into(),
        codes: [("C2".to_owned(), "pays within the month".to_owned())].into(),
    };
    case.register.change(Op::CodesExplained, &case.moment, |change| change.put(&glossary)).expect("saved");
    assert_eq!(codes(&case), 0, "explained");
    let files = unzip(&case.build(PackageKind::Access).bytes);
    assert!(text(&files, "index.html").contains("pays within the month"), "in the answer");
    let schema: Value = serde_json::from_slice(&files["schema/01-accounts.schema.json"]).expect("JSON");
    assert_eq!(
        schema["items"]["properties"]["risk_cls"]["x-codes"]["C2"], "pays within the month",
        "and for programs"
    );
}
