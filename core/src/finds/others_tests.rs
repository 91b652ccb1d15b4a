use serde_json::json;

use super::*;
use crate::collect::Identifier;
use crate::request::{Collection, ColumnMapping};
use crate::snapshot::Snapshot;

fn person() -> Person {
    Person {
        name: "Maria Lindqvist".into(),
        identifiers: vec![
            Identifier::new(IdentifierKind::Email, "maria.lindqvist@example.com"),
            Identifier::new(IdentifierKind::Phone, "+49 170 5550142"),
            Identifier::new(IdentifierKind::Other, "DE02120300000000202051"),
        ],
        ..Person::default()
    }
}

fn others_in(records: &[serde_json::Value], collection: &Collection) -> Vec<(String, OtherSign)> {
    let snapshot = Snapshot::default();
    let numbered = records.iter().zip(1..).map(|(record, n)| CollectedRecord {
        n,
        position: String::new(),
        matched_by: String::new(),
        record: record.clone(),
    });
    let exports = [Searched::new(&snapshot, collection, numbered.collect())];
    let all = find(&exports, &person(), &["desk@controller.example"]).unwrap();
    all.into_iter().map(|one| (one.text, one.sign)).collect()
}

fn others(record: serde_json::Value) -> Vec<(String, OtherSign)> {
    others_in(&[record], &Collection::default())
}

fn said(text: &str, sign: OtherSign) -> (String, OtherSign) {
    (text.to_owned(), sign)
}

#[test]
fn a_ticket_that_names_colleagues_proposes_them_with_their_signs() {
    let ticket = json!({
        "requester": {"name": "Maria Lindqvist", "email": "maria.lindqvist@example.com"},
        "messages": [
            {"from": "maria.lindqvist@example.com", "body": "Rückfragen bitte an meine Kollegin Dr. Henrike Falkenrath (henrike.falkenrath@example.net) oder an Piet Zwanenburg, Durchwahl +49 170 5559904.\nMaria Lindqvist"},
            {"from": "jana.brandmueller@example.org", "body": "Die Rechnung liegt bereit.\nFreundliche Grüße\nJana Brandmüller"},
        ]
    });
    let wanted = [
        said("Henrike Falkenrath", OtherSign::BesideContact),
        said("henrike.falkenrath@example.net", OtherSign::Email),
        said("Piet Zwanenburg", OtherSign::BesideContact),
        said("+49 170 5559904", OtherSign::Phone),
        said("Jana Brandmüller", OtherSign::Signature),
        said("jana.brandmueller@example.org", OtherSign::Email),
    ];
    assert_eq!(others(ticket), wanted, "each with the sign that told it; the person herself is none of them");
}

#[test]
fn the_persons_own_addresses_and_numbers_are_no_third_persons() {
    let own = json!({
        "note": "Maria.LINDQVIST+news@example.com, 0170/555 01 42, DE02 1203 0000 0000 2020 51",
        "name": "Lindqvist, M.", "iban": "DE89370400440532013000", "e_mail": "old.address@example.net"
    });
    assert!(others(own).is_empty(), "in any spelling, and what fills a field of her own record");
}

#[test]
fn an_old_address_in_the_persons_own_record_is_theirs_everywhere() {
    let ticket = json!({"requester": {"name": "M. Lindqvist", "email": "m.lindqvist@example.net"},
        "messages": [{"from": "m.lindqvist@example.net", "body": "My new number does not work."}]});
    assert!(others(ticket).is_empty(), "the request does not name it, her own record does");
}

#[test]
fn an_account_number_counts_with_right_check_digits_only() {
    let text = |text: &str| others(json!({"body": format!("Bitte auf {text} BIC XXDEFF überweisen")}));
    assert_eq!(
        text("DE89 3704 0044 0532 0130 00"),
        [said("DE89 3704 0044 0532 0130 00", OtherSign::Iban)],
        "somebody's account"
    );
    assert!(text("DE89 3704 0044 0532 0130 01").is_empty(), "a number of another kind");
}

#[test]
fn a_record_of_somebody_else_that_mentions_the_person_is_theirs_throughout() {
    let ticket = json!({"requester": {"name": "Ylva Höglund", "email": "ylva.hoeglund@example.net", "phone": "+46 70 174 06 21"},
        "body": "I write for maria.lindqvist@example.com."});
    let texts: Vec<String> = others(ticket).into_iter().map(|(text, _)| text).collect();
    assert_eq!(texts, ["ylva.hoeglund@example.net", "Ylva Höglund", "+46 70 174 06 21"], "all of who asked");
}

#[test]
fn offices_and_days_and_order_numbers_name_nobody() {
    let record = json!({"body": "Schreiben Sie an support@example.org oder desk@controller.example, Termin 01.02.2026 10:15.",
        "order_no": "0049170123456", "version": "0.12.3456.7"});
    assert!(others(record).is_empty(), "no person stands behind them");
}

#[test]
fn a_name_told_once_is_known_everywhere() {
    let first = json!({"agent": "Jana Brandmüller", "body": "x"});
    let second = json!({"agent": null, "body": "Das hat Brandmueller, Jana schon erledigt."});
    let all = others_in(&[first, second], &Collection::default());
    let wanted = [said("Jana Brandmüller", OtherSign::Column), said("Brandmueller, Jana", OtherSign::Known)];
    assert_eq!(all, wanted, "also turned around and written without umlaut");
}

#[test]
fn what_is_left_out_of_the_answer_needs_no_redaction() {
    let skip = ColumnMapping { column: "agent".into(), skip: true, ..ColumnMapping::default() };
    let collection = Collection { columns: vec![skip], ..Collection::default() };
    let found = others_in(&[json!({"agent": "Jana Brandmüller"})], &collection);
    assert!(found.is_empty(), "it does not go out");
}

#[test]
fn one_key_serves_every_spelling() {
    assert_eq!(key_of(OtherKind::Name, "Berg, Anna"), key_of(OtherKind::Name, "Anna BERG"), "order and case");
    assert_eq!(
        key_of(OtherKind::Phone, "+49 170 5559904"),
        key_of(OtherKind::Phone, "0170/555 99 04"),
        "ways of dialling"
    );
    assert_eq!(key_of(OtherKind::Iban, "DE89 3704"), key_of(OtherKind::Iban, "de893704"), "spaces");
}
