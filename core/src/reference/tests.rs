use super::*;

fn list(items: &str) -> std::result::Result<ReferenceList, Vec<Contradiction>> {
    let text = format!(
        r#"{{"kind": "data_subjects", "title": {{"en": "a", "de": "b", "fr": "c"}}, "law": "Art. 30(1)(c)",
        "source": "own list", "source_url": "https://example.com/", "valid_from": "2018-05-25", "valid_to": null,
        "checked_on": "2026-11-23", "items": [{items}]}}"#
    );
    ReferenceList::read(ReferenceKind::DataSubjects, &text)
}

fn faults(items: &str) -> Vec<Fault> {
    list(items).err().unwrap_or_default().into_iter().map(|one| one.what).collect()
}

const CUSTOMERS: &str =
    r#"{"key": "customers", "name": {"en": "Customers", "de": "Kunden", "fr": "Clients"}}"#;

#[test]
fn the_bundled_lists_contradict_themselves_nowhere() {
    for kind in ReferenceKind::ALL {
        match ReferenceList::read(kind, kind.text()) {
            Ok(list) => assert!(!list.items.is_empty(), "{} has entries", kind.code()),
            Err(found) => panic!("{}: {}", kind.code(), found[0]),
        }
    }
}

#[test]
fn the_laws_own_lists_are_whole() {
    let keys = |kind| {
        ReferenceList::bundled(kind).unwrap().items.iter().map(|item| item.key.clone()).collect::<Vec<_>>()
    };
    let bases: Vec<_> = LegalBasisKind::ALL.iter().map(|kind| kind.code().to_owned()).collect();
    assert_eq!(keys(ReferenceKind::LegalBases), bases, "the six of Art. 6(1), in the law's order");
    assert_eq!(keys(ReferenceKind::SpecialConditions).len(), 10, "(a) to (j) of Art. 9(2)");
    assert_eq!(keys(ReferenceKind::SpecialCategories).len(), 8, "the kinds of Art. 9(1)");
    assert_eq!(keys(ReferenceKind::CriminalConditions).len(), 2, "authority or law, Art. 10");
}

#[test]
fn a_list_that_contradicts_itself_is_refused() {
    assert_eq!(faults(CUSTOMERS), [], "one entry, whole");
    let twice = format!("{CUSTOMERS}, {CUSTOMERS}");
    assert!(faults(&twice).contains(&Fault::Overlap), "one key twice on the same days");
    let other = r#"{"key": "buyers", "name": {"en": "Customers", "de": "Käufer", "fr": "Acheteurs"}}"#;
    assert!(faults(&format!("{CUSTOMERS}, {other}")).contains(&Fault::SameName), "two entries of one name");
    let nameless = r#"{"key": "x", "name": {"en": "X", "de": "", "fr": "X"}}"#;
    assert!(faults(nameless).contains(&Fault::NoName), "no German name");
    let backwards = r#"{"key": "x", "name": {"en": "X", "de": "X", "fr": "X"}, "valid_from": "2026-01-01", "valid_to": "2025-01-01"}"#;
    assert!(faults(backwards).contains(&Fault::EndsBeforeItStarts), "it ends before it starts");
    assert!(faults(r#"{"key": "x", "nmae": {}}"#).contains(&Fault::Unreadable), "a field that is not known");
    let text = ReferenceKind::LegalBases.text();
    let refused = |from: &str, to: &str| {
        assert!(text.contains(from), "the place to alter is there: {from}");
        ReferenceList::read(ReferenceKind::LegalBases, &text.replacen(from, to, 1)).is_err()
    };
    assert!(refused("Art. 6(1)(b)", "Art. 6(1)(c)"), "a basis with the article of another");
    assert!(refused("\"consent\"", "\"permission\""), "a basis that the law does not know");
    assert!(refused("https://", "http://"), "a source that cannot be trusted on its way");
    assert!(ReferenceList::read(ReferenceKind::Measures, text).is_err(), "one list in the place of another");
}

#[test]
fn successive_entries_of_one_key_are_told_apart_by_the_day() {
    let old = r#"{"key": "x", "name": {"en": "Old", "de": "Alt", "fr": "Ancien"}, "valid_to": "2025-12-31"}"#;
    let new =
        r#"{"key": "x", "name": {"en": "New", "de": "Neu", "fr": "Nouveau"}, "valid_from": "2026-01-01"}"#;
    let list = list(&format!("{old}, {new}")).expect("one after the other is no contradiction");
    let on = |day: &str| list.on(day.parse().unwrap()).map(|item| item.name.en.clone()).collect::<Vec<_>>();
    assert_eq!(on("2025-12-31"), ["Old"], "its last day counts");
    assert_eq!(on("2026-01-01"), ["New"], "and then the next holds");
}

#[test]
fn the_rules_ask_for_the_particulars_that_the_list_names() {
    use crate::activity::{Activity, Purpose};
    for item in &ReferenceList::bundled(ReferenceKind::LegalBases).unwrap().items {
        let kind: LegalBasisKind =
            serde_json::from_value(serde_json::Value::String(item.key.clone())).unwrap();
        let purpose =
            Purpose { text: "p".to_owned(), legal_bases: vec![LegalBasis::of(kind)], ..Purpose::default() };
        let activity = Activity { purposes: vec![purpose], ..Activity::default() };
        let snapshot = crate::snapshot::Snapshot::default();
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let found =
            crate::findings::of_activity(&activity, &snapshot, as_of, crate::words::Words::of(Lang::En));
        let start = "purposes[0].legal_bases[0].";
        let mut asked: Vec<_> =
            found.iter().filter_map(|one| one.field.strip_prefix(start).map(str::to_owned)).collect();
        let mut named: Vec<String> = item
            .needs
            .iter()
            .map(|need| serde_json::to_value(need).unwrap().as_str().unwrap().to_owned())
            .collect();
        asked.sort();
        named.sort();
        assert_eq!(asked, named, "what {} needs", item.key);
    }
}
