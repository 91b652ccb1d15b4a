//! What filters keep, and in which order.

use chrono::NaiveDate;

use super::*;
use crate::activity::{ActivityStatus, LegalBasis, Purpose, SpecialCategory};
use crate::answer::Answer;
use crate::custom_field::CustomField;
use crate::facts::FactsKept;
use crate::filter::{choices, choices_of};
use crate::recipient::{Disclosure, Recipient};
use crate::store::records::Row;
use crate::store::table::Noun;
use crate::transfer::Transfer;

fn put<T: Record>(snapshot: &mut Snapshot, record: &T, changed_at: &str) {
    let body = serde_json::to_string(record).unwrap();
    let row = Row { id: record.id().to_owned(), version: 1, changed_at: changed_at.to_owned(), body };
    snapshot.set(T::NOUN, &row).unwrap();
}

/// Three activities that differ in everything that is filtered.
fn register() -> Snapshot {
    let mut snapshot = Snapshot::default();
    let text = str::to_owned;
    let acme = Recipient {
        id: text("r1"),
        reference: text("R-001"),
        name: text("Acme GmbH"),
        ..Recipient::default()
    };
    put(&mut snapshot, &acme, "");
    let payroll = Activity {
        id: text("a1"),
        reference: text("PA-2"),
        name: text("Payroll"),
        owner: text("Änne"),
        department: text("HR"),
        status: ActivityStatus::Approved,
        purposes: vec![Purpose {
            text: text("Pay"),
            legal_bases: vec![LegalBasis::of(LegalBasisKind::LegalObligation)],
            ..Purpose::default()
        }],
        special_categories: Answer::Given(vec![SpecialCategory::Health]),
        recipients: Answer::Given(vec![Disclosure { recipient_id: text("r1"), ..Disclosure::default() }]),
        transfers: Answer::None,
        review_on: text("2026-01-31"),
        tags: vec![text("audit"), text("core")],
        custom: [(text("f1"), text("Gold"))].into(),
        ..Activity::default()
    };
    let own = CustomField {
        id: text("f1"),
        reference: text("F-001"),
        label: text("Class"),
        applies_to: vec![Noun::Activity],
        ..CustomField::default()
    };
    put(&mut snapshot, &own, "");
    put(&mut snapshot, &payroll, "2026-11-01T08:00:00Z");
    let news = Activity {
        id: text("a2"),
        reference: text("PA-10"),
        name: text("Newsletter"),
        owner: text("Ben"),
        department: text("Marketing"),
        transfers: Answer::Given(vec![Transfer { country: text("US"), ..Transfer::default() }]),
        review_on: text("2027-06-30"),
        ..Activity::default()
    };
    put(&mut snapshot, &news, "2026-11-20T08:00:00Z");
    let empty = Activity { id: text("a3"), reference: text("PA-1"), ..Activity::default() };
    put(&mut snapshot, &empty, "2026-11-21T08:00:00Z");
    snapshot
}

fn kept(filters: &[&str], sort: &[&str]) -> Result<Vec<String>> {
    let snapshot = register();
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let lens = Lens::new(&snapshot, day, &FactsKept::default());
    let filters: Vec<Filter> = filters.iter().map(|text| text.parse()).collect::<Result<_>>()?;
    let sort: Vec<SortKey> = sort.iter().map(|text| text.parse()).collect::<Result<_>>()?;
    let asked = Asked { filters: &filters, sort: &sort, ..Asked::default() };
    Ok(find(&lens, &asked)?.held.iter().map(|held| held.value.reference.clone()).collect())
}

fn by(filter: &str) -> Vec<String> {
    kept(&[filter], &[]).unwrap()
}

#[test]
fn a_filter_keeps_what_holds_it() {
    assert_eq!(by("status=approved"), ["PA-2"], "a code of a list");
    assert_eq!(by("owner=anne"), ["PA-2"], "names whatever accents and case");
    assert_eq!(by("owner!=Ben"), ["PA-1", "PA-2"], "all others, also those without");
    assert_eq!(by("owner="), ["PA-1"], "those without");
    assert_eq!(by("owner!="), ["PA-2", "PA-10"], "those with");
    assert_eq!(by("department=HR,Marketing"), ["PA-2", "PA-10"], "any of several");
    assert_eq!(by("tag=core"), ["PA-2"], "one of its labels");
    assert_eq!(by("basis=6(1)(c)"), ["PA-2"], "a legal basis by its article");
    assert_eq!(by("legal_basis=legal_obligation"), ["PA-2"], "and by its code");
    assert_eq!(by("basis="), ["PA-1", "PA-10"], "no legal basis at all");
    assert_eq!(by("country=us"), ["PA-10"], "a country by its code");
    assert_eq!(
        by("country=Vereinigte Staaten von Amerika,Etats-Unis,United States"),
        ["PA-10"],
        "and by its name"
    );
    assert_eq!(by("transfers=none"), ["PA-2"], "none is an answer");
    assert_eq!(by("transfers=open"), ["PA-1"], "not yet answered is another");
    assert_eq!(by("special_data=yes"), ["PA-2"], "special categories");
    assert_eq!(by("special-category=health"), ["PA-2"], "hyphens will do");
    assert_eq!(by("recipient=acme gmbh"), ["PA-2"], "a recipient by its name");
    assert_eq!(by("recipient=R-001"), ["PA-2"], "and by its reference");
    assert_eq!(by("recipient~acme"), ["PA-2"], "and by a part of its name");
    assert_eq!(by("recipient=Nobody"), Vec::<String>::new(), "an unknown name is found nowhere");
    assert_eq!(by("custom.class=gold"), ["PA-2"], "one of the register's own fields by its label");
    assert_eq!(by("custom.F-001="), ["PA-1", "PA-10"], "and those that say nothing in it");
    assert_eq!(by("review_due=yes"), ["PA-2"], "due as of the day");
    assert_eq!(by("review<=2026-12-31"), ["PA-2"], "planned until a day; what is not planned is not meant");
    assert_eq!(by("changed>=2026-11-20"), ["PA-1", "PA-10"], "changed since a day");
    assert_eq!(by("rule=art30.1.b.purposes"), ["PA-1", "PA-10"], "a finding by its rule");
    assert_eq!(by("severity=error").len(), 3, "all miss something");
    assert_eq!(by("completeness>=1"), ["PA-2", "PA-10"], "percent");
    assert_eq!(by("retention=").len(), 3, "no period anywhere");
}

#[test]
fn filters_hold_together() {
    assert_eq!(kept(&["owner!=", "country="], &[]).unwrap(), ["PA-2"], "both conditions");
    assert_eq!(kept(&["status=draft", "department=HR"], &[]).unwrap(), Vec::<String>::new(), "no third way");
}

#[test]
fn the_order_is_by_several_fields_and_what_is_missing_comes_last() {
    assert_eq!(kept(&[], &[]).unwrap(), ["PA-1", "PA-2", "PA-10"], "by reference, numbers by value");
    assert_eq!(kept(&[], &["name"]).unwrap(), ["PA-10", "PA-2", "PA-1"], "by name, the unnamed last");
    assert_eq!(kept(&[], &["-name"]).unwrap(), ["PA-2", "PA-10", "PA-1"], "also the other way round");
    assert_eq!(
        kept(&[], &["status", "-reference"]).unwrap(),
        ["PA-10", "PA-1", "PA-2"],
        "then by the second"
    );
    assert_eq!(kept(&[], &["-completeness"]).unwrap()[0], "PA-2", "numbers as numbers");
}

#[test]
fn what_is_no_filter_is_told() {
    let code = |filter: &str| kept(&[filter], &[]).map(|_| ()).map_err(|error| error.code);
    assert_eq!(code("colour=red"), Err("filter-field-unknown"), "no such field");
    assert_eq!(code("name>=x"), Err("filter-operator"), "a name is not more or less");
    assert_eq!(code("custom.colour=red"), Err("filter-field-unknown"), "no such field of the register's own");
    assert_eq!(code("review_on>=soon"), Err("filter-value"), "no day");
    assert_eq!(code("completeness>=half"), Err("filter-value"), "no number");
    assert_eq!(code("special_data=maybe"), Err("filter-value"), "neither yes nor no");
    assert_eq!(
        kept(&[], &["colour"]).map_err(|error| error.code),
        Err("filter-field-unknown"),
        "no such order"
    );
}

#[test]
fn the_values_of_a_field_are_counted() {
    let snapshot = register();
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let lens = Lens::new(&snapshot, day, &FactsKept::default());
    let words = crate::words::Words::of(crate::words::Lang::De);
    let said = |field: Field| -> Vec<(String, String, usize)> {
        choices(&lens, field, words).into_iter().map(|one| (one.value, one.label, one.count)).collect()
    };
    let text = str::to_owned;
    assert_eq!(said(Field::Recipient), [(text("r1"), text("Acme GmbH"), 1)], "records by their names");
    assert_eq!(
        said(Field::Status),
        [(text("draft"), text("Entwurf"), 2), (text("approved"), text("Freigegeben"), 1)],
        "codes in words"
    );
    assert_eq!(said(Field::Tag).len(), 2, "each label once");
    assert!(said(Field::ReviewOn).is_empty(), "days are not chosen from a list");
    let own = choices_of(&lens, "custom.f1", words).unwrap();
    assert_eq!(
        (own.len(), own[0].value.as_str(), own[0].count),
        (1, "Gold", 1),
        "an own field by what was entered"
    );
    assert_eq!(choices_of(&lens, "custom.f9", words), None, "no such field");
    let rules = said(Field::Rule);
    let purposes = rules.iter().find(|one| one.0 == "art30.1.b.purposes").unwrap();
    assert!(
        purposes.1.starts_with("Art. 30 Abs. 1 Buchst. b · "),
        "a rule by its article and what it says: {}",
        purposes.1
    );
}
