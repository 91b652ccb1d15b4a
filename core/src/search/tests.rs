//! What a search finds, in which order, and what it highlights.

use super::*;
use crate::activity::{Activity, LegalBasis, LegalBasisKind, Purpose};
use crate::answer::Answer;
use crate::recipient::{Disclosure, Recipient};
use crate::store::records::Row;
use crate::transfer::Transfer;

fn put<T: Record>(snapshot: &mut Snapshot, record: &T) {
    let body = serde_json::to_string(record).unwrap();
    let row = Row { id: record.id().to_owned(), version: 1, changed_at: String::new(), body };
    snapshot.set(T::NOUN, &row).unwrap();
}

fn activity(number: usize, name: &str, description: &str) -> Activity {
    Activity {
        id: format!("a{number}"),
        reference: format!("PA-{number:03}"),
        name: name.to_owned(),
        description: description.to_owned(),
        ..Activity::default()
    }
}

fn register(activities: &[Activity]) -> Snapshot {
    let mut snapshot = Snapshot::default();
    activities.iter().for_each(|one| put(&mut snapshot, one));
    snapshot
}

fn found(snapshot: &Snapshot, text: &str) -> Vec<String> {
    find(snapshot, text, 50).hits.into_iter().map(|hit| hit.reference).collect()
}

#[test]
fn the_name_comes_before_the_text_and_the_word_before_its_parts() {
    let snapshot = register(&[
        activity(1, "Events", "We send a mailing."),
        activity(2, "Webmail", ""),
        activity(3, "Mailing of catalogues", ""),
        activity(4, "Mail", ""),
        activity(5, "Events", "By mail."),
        activity(6, "Garden", "No such thing."),
    ]);
    assert_eq!(
        found(&snapshot, "mail"),
        ["PA-004", "PA-003", "PA-002", "PA-005", "PA-001"],
        "name: same, beginning, part; then the text: same, beginning"
    );
}

#[test]
fn every_word_must_be_there_wherever_it_stands() {
    let snapshot = register(&[
        activity(1, "Payroll", "Salaries of employees."),
        activity(2, "Payroll", "Pensions."),
        activity(3, "Recruiting", "Salaries are named."),
    ]);
    assert_eq!(found(&snapshot, "salar payroll"), ["PA-001"], "one in the text, one in the name");
    assert!(found(&snapshot, " , ").is_empty(), "marks alone are no words");
}

#[test]
fn slips_are_forgiven_after_everything_else_and_highlighted() {
    let snapshot = register(&[activity(1, "Newsletter", ""), activity(2, "Video surveillance", "")]);
    let finds = find(&snapshot, "newsleter", 10);
    assert_eq!(finds.total, 1, "only the near word");
    assert!(finds.hits[0].guessed, "and it says that it is a guess");
    assert_eq!(finds.hits[0].name_ranges, [TextRange { start: 0, end: 10 }], "the whole near word is marked");
    assert_eq!(found(&snapshot, "survielance"), ["PA-002"], "two slips in a long word");
    assert!(found(&snapshot, "zzzzzz").is_empty(), "what is not there is not found");
}

#[test]
fn a_common_word_is_not_guessed_at() {
    let mut all: Vec<Activity> = (1..=6).map(|n| activity(n, "Form", "")).collect();
    all.push(activity(7, "Farm", ""));
    assert_eq!(found(&register(&all), "form").len(), 6, "enough were found as asked");
    assert_eq!(
        found(&register(&all[5..]), "form"),
        ["PA-006", "PA-007"],
        "one find is few: near ones follow"
    );
    let listed = those_with::<Activity>(&register(&all[5..]), "form").map(|(ids, _)| ids.len());
    assert_eq!(listed, Some(1), "a list shows what was asked for as long as there is any");
}

#[test]
fn a_record_is_found_by_the_names_of_what_it_uses() {
    let mut one = activity(1, "Payroll", "");
    one.recipients =
        Answer::Given(vec![Disclosure { recipient_id: "r1".to_owned(), ..Disclosure::default() }]);
    one.transfers = Answer::Given(vec![Transfer { country: "IN".to_owned(), ..Transfer::default() }]);
    one.purposes = vec![Purpose {
        legal_bases: vec![LegalBasis::of(LegalBasisKind::LegitimateInterests)],
        ..Purpose::default()
    }];
    let mut snapshot = register(&[one, activity(2, "Garden", "")]);
    let named = |name: &str| Recipient {
        id: "r1".to_owned(),
        reference: "R-001".to_owned(),
        name: name.to_owned(),
        ..Recipient::default()
    };
    put(&mut snapshot, &named("Acme Lohn GmbH"));
    assert_eq!(found(&snapshot, "acme"), ["R-001", "PA-001"], "the recipient, then who uses it");
    let hit = find(&snapshot, "acme", 10).hits.remove(1);
    assert_eq!(hit.field, "recipients.items[0].recipient_id", "the field that links");
    assert_eq!(hit.snippet, "Acme Lohn GmbH", "shown by its name");
    assert_eq!(found(&snapshot, "Indien"), ["PA-001"], "a country by its name in any language");
    assert_eq!(found(&snapshot, "6(1)(f)"), ["PA-001"], "a legal basis by its article");
    put(&mut snapshot, &named("Nordwind AB"));
    assert!(found(&snapshot, "acme").is_empty(), "after a change the old name is gone");
    assert_eq!(found(&snapshot, "nordwind").len(), 2, "and the new one is found, also by who uses it");
}

#[test]
fn the_snippet_shows_the_text_with_most_of_the_words() {
    let mut one = activity(1, "Events", "Guests are invited by mail.");
    one.notes = vec!["Mail to guests of honour goes through the office.".to_owned()];
    let finds = find(&register(&[one]), "honour mail", 10);
    assert_eq!(finds.hits[0].field, "notes[0]", "both words stand there");
    let shown: Vec<String> = finds.hits[0]
        .ranges
        .iter()
        .map(|range| finds.hits[0].snippet.chars().skip(range.start).take(range.end - range.start).collect())
        .collect();
    assert_eq!(shown, ["Mail", "honour"], "and both are marked");
}

#[test]
fn the_number_of_finds_is_told_beyond_those_shown() {
    let all: Vec<Activity> = (1..=30).map(|n| activity(n, "Audit", "")).collect();
    let finds = find(&register(&all), "audit", 7);
    assert_eq!((finds.hits.len(), finds.total), (7, 30), "a page, and how many there are");
}
