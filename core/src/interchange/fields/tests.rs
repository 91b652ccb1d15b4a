use super::*;
use crate::activity::{Activity, LegalBasis, LegalBasisKind, Purpose, RetentionRule};
use crate::answer::Answer;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::{Disclosure, Recipient};
use crate::report::record::Naming;
use crate::sample;
use crate::snapshot::Snapshot;
use crate::store::records::Row;
use crate::system::System;
use crate::transfer::{TransferImpactAssessment, TransferInstrument};
use crate::words::{Lang, Words};
use serde_json::json;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn text(&mut self) -> String {
        let parts = [
            "Payroll",
            "none",
            "Keine",
            "• x",
            "a: b",
            "two\nlines",
            " edge ",
            "=1+1",
            "\u{a0}",
            "\r",
            "\t",
            "␊",
            "␦",
            "ja",
            "Log files (R-1)",
            "é",
            "\u{1}",
            "  indented",
            "",
            "",
        ];
        let one = parts[self.roll(parts.len())];
        if self.roll(3) == 0 { format!("{one}{}", parts[self.roll(parts.len())]) } else { one.to_owned() }
    }
}

/// A value of any kind, as the type behind it could hold.
fn any(kind: &Kind, dice: &mut Dice, links: &[(Target, &str)]) -> Value {
    match kind {
        Kind::Text => json!(dice.text()),
        Kind::Date => json!(["", "2026-11-30", "soon"][dice.roll(2)]),
        Kind::Period => json!(["", "P1M", "P1Y6M", "P90D", "P0D"][dice.roll(5)]),
        Kind::YesNo => json!(dice.roll(2) == 0),
        Kind::MaybeYesNo => [json!(null), json!(true), json!(false)][dice.roll(3)].clone(),
        Kind::Country => json!(["", "DE", "US", "EU"][dice.roll(4)]),
        Kind::Code(list) => match (list.empty, dice.roll(4)) {
            (Empty::Null, 0) => json!(null),
            (Empty::Code(code), 0) => json!(code),
            (_, _) => json!((list.codes)()[dice.roll((list.codes)().len())]),
        },
        Kind::Link(target) => {
            let all: Vec<_> = links.iter().filter(|(known, _)| known == target).collect();
            json!(if dice.roll(4) == 0 || all.is_empty() { "" } else { all[dice.roll(all.len())].1 })
        }
        // A link in a list leads somewhere; an empty one says nothing.
        Kind::Many(Kind::Link(target)) => {
            let all = links.iter().filter(|(known, _)| known == target).map(|(_, id)| json!(id));
            Value::from(all.take(dice.roll(3)).collect::<Vec<_>>())
        }
        Kind::Many(kind) => {
            Value::from((0..dice.roll(3)).map(|_| any(kind, dice, links)).collect::<Vec<_>>())
        }
        Kind::Items(shape) => (0..dice.roll(3)).map(|n| item(shape, n, dice, links)).collect(),
        Kind::Item(_) if dice.roll(2) == 0 => json!(null),
        Kind::Item(shape) | Kind::Part(shape) => item(shape, 0, dice, links),
        Kind::Keyed(shape) => {
            kind::as_map(shape, (0..dice.roll(3)).map(|n| item(shape, n, dice, links)).collect())
        }
        Kind::Answer(kind) => match dice.roll(3) {
            0 => json!({"state": "open"}),
            1 => json!({"state": "none"}),
            _ => match any(kind, dice, links) {
                list if list.as_array().is_some_and(Vec::is_empty) => json!({"state": "open"}),
                list => json!({"state": "given", "items": list}),
            },
        },
        Kind::Own => [json!({}), json!({"cf-1": dice.text(), "cf-2": "x"})][dice.roll(2)].clone(),
        Kind::Whole => [json!(null), json!(12)][dice.roll(2)].clone(),
        Kind::Json => json!(null),
    }
}

fn item(shape: &Shape, n: usize, dice: &mut Dice, links: &[(Target, &str)]) -> Value {
    let part = |part: &Part, dice: &mut Dice| match part.key {
        "id" => json!(format!("{}-{n}", shape.name)),
        _ => any(&part.kind, dice, links),
    };
    shape.parts.iter().map(|one| (one.key.to_owned(), part(one, dice))).collect()
}

fn random<T: Record>(dice: &mut Dice, links: &[(Target, &str)]) -> T {
    // What is kept as it is has no random value of its own: its type's own default stands.
    let own = fields_of(T::NOUN)
        .iter()
        .filter(|field| field.role == Role::Own && !matches!(field.kind, Kind::Json));
    let mut record: Value = own.map(|field| (field.key.to_owned(), any(&field.kind, dice, links))).collect();
    record["id"] = json!("record-1");
    from_value(record).unwrap()
}

/// The sample register in memory.
fn sample() -> Snapshot {
    fn add<T: Record>(snapshot: &mut Snapshot, records: &[T]) {
        for record in records {
            let body = serde_json::to_string(record).unwrap();
            let row = Row { id: record.id().to_owned(), version: 1, changed_at: String::new(), body };
            snapshot.set(T::NOUN, &row).unwrap();
        }
    }
    let records = sample::records().unwrap();
    let mut snapshot = Snapshot::default();
    add(&mut snapshot, &records.organisations);
    add(&mut snapshot, &records.recipients);
    add(&mut snapshot, &records.systems);
    add(&mut snapshot, &records.activities);
    snapshot
}

fn comes_back<T: Record + PartialEq + std::fmt::Debug + Default>() {
    let snapshot = sample();
    let first = |ids: Vec<&str>| ids.into_iter().take(3).map(str::to_owned).collect::<Vec<_>>();
    let recipients = first(snapshot.recipients.iter().map(|one| one.id.as_str()).collect());
    let systems = first(snapshot.systems.iter().map(|one| one.id.as_str()).collect());
    let mut links: Vec<(Target, &str)> = vec![(Target::OwnData, "personal-data-0")];
    links.extend(recipients.iter().map(|id| (Target::Recipient, id.as_str())));
    links.extend(systems.iter().map(|id| (Target::System, id.as_str())));
    let mut dice = Dice(7);
    for round in 0..120 {
        let mut record: T = random(&mut dice, &links);
        // A rule can only name a category that is there.
        let mut value = to_value(&record).unwrap();
        if value.get("personal_data").is_some_and(|all| all.as_array().unwrap().is_empty()) {
            let rules = value.get_mut("retention").and_then(|rules| rules.as_array_mut());
            for rule in rules.into_iter().flatten() {
                rule["applies_to"] = json!([]);
            }
        }
        // A name of nothing but blanks names nothing.
        if let Some(tool) = value
            .pointer_mut("/tool/text")
            .filter(|tool| tool.as_str().is_some_and(|text| text.trim().is_empty()))
        {
            *tool = json!("");
        }
        record = from_value(value).unwrap();
        for (lang, naming) in
            [(Lang::En, Naming::Codes), (Lang::De, Naming::Words), (Lang::Fr, Naming::Words)]
        {
            let scope = Scope::new(&snapshot, lang, naming);
            let mut copy = to_value(&T::default()).unwrap();
            let source = to_value(&record).unwrap();
            for field in fields_of(T::NOUN).iter().filter(|field| field.role == Role::Own) {
                let cell = field.read(&source, &scope);
                assert_eq!(cell.trim(), cell, "a cell has nothing at its ends that a spreadsheet would trim");
                field.write(&mut copy, &cell, &scope).unwrap_or_else(|error| {
                    panic!("{} of round {round} is not read: {cell:?}: {}", field.key, error.code)
                });
                assert!(
                    !field.write(&mut source.clone(), &cell, &scope).unwrap(),
                    "an unchanged cell changes nothing: {}",
                    field.key
                );
            }
            assert_eq!(from_value::<T>(copy).unwrap(), record, "round {round} in {lang:?} loses nothing");
        }
    }
}

#[test]
fn a_random_activity_comes_back_from_its_cells() {
    comes_back::<Activity>();
}

#[test]
fn random_records_of_the_other_nouns_come_back_from_their_cells() {
    comes_back::<ProcessingOnBehalf>();
    comes_back::<Recipient>();
    comes_back::<System>();
    comes_back::<Organisation>();
    comes_back::<TransferInstrument>();
    comes_back::<TransferImpactAssessment>();
}

#[test]
fn the_catalogue_names_every_field_of_its_nouns_and_of_their_items() {
    fn keys<T: Record>() -> (Vec<&'static str>, Vec<&'static str>) {
        let own = fields_of(T::NOUN).iter().filter(|field| field.role == Role::Own).map(|field| field.key);
        (own.collect(), variants::names_of::<T>().to_vec())
    }
    for (mut named, mut there) in [
        keys::<Activity>(),
        keys::<ProcessingOnBehalf>(),
        keys::<Recipient>(),
        keys::<System>(),
        keys::<Organisation>(),
        keys::<TransferInstrument>(),
        keys::<TransferImpactAssessment>(),
    ] {
        named.sort_unstable();
        there.sort_unstable();
        assert_eq!(named, there, "a field that is not in the catalogue is in no table");
    }
    let mut open: Vec<&Shape> = all_kinds().filter_map(Kind::shape).collect();
    while let Some(shape) = open.pop() {
        // The code by which items are kept is no part of the item's type.
        let is_key = |key: &str| shape.name == "clause" && key == shape.head;
        let mut named: Vec<_> = shape.parts.iter().map(|part| part.key).filter(|key| !is_key(key)).collect();
        let mut there = (shape.keys)().to_vec();
        named.sort_unstable();
        there.sort_unstable();
        assert_eq!(named, there, "each part of {} has its place", shape.name);
        open.extend(shape.parts.iter().filter_map(|part| part.kind.shape()));
    }
}

fn all_kinds() -> impl Iterator<Item = &'static Kind> {
    Noun::ALL.iter().flat_map(|noun| fields_of(*noun)).map(|field| &field.kind)
}

#[test]
fn every_field_and_part_has_a_label_in_three_languages_that_tells_it_from_the_others() {
    for lang in Lang::ALL {
        let words = Words::of(lang);
        for noun in Noun::ALL {
            let mut labels: Vec<_> = fields_of(*noun).iter().map(|field| field.label(words)).collect();
            for (field, label) in fields_of(*noun).iter().zip(&labels) {
                assert_ne!(*label, field.label_id(), "{} has a name in {lang:?}", field.key);
            }
            let count = labels.len();
            labels.sort();
            labels.dedup();
            assert_eq!(labels.len(), count, "no two columns of {noun:?} are called the same in {lang:?}");
        }
        let mut open: Vec<&Shape> = all_kinds().filter_map(Kind::shape).collect();
        while let Some(shape) = open.pop() {
            let mut labels: Vec<_> =
                shape.parts.iter().map(|part| words.say(&shape.label_id(part))).collect();
            for (label, part) in labels.iter().zip(shape.parts) {
                assert_ne!(*label, shape.label_id(part), "{} has a name in {lang:?}", part.key);
                assert!(!label.contains(':'), "a colon ends the label: {label}");
            }
            labels.sort();
            labels.dedup();
            assert_eq!(labels.len(), shape.parts.len(), "no two parts of {} are called the same", shape.name);
            open.extend(shape.parts.iter().filter_map(|part| part.kind.shape()));
        }
    }
}

fn activity() -> Value {
    let purpose = Purpose {
        id: "pay".into(),
        text: "Payroll".into(),
        legal_bases: vec![
            LegalBasis::of(LegalBasisKind::Contract),
            LegalBasis { law: "§ 41 EStG".into(), ..LegalBasis::of(LegalBasisKind::LegalObligation) },
        ],
        special_conditions: Vec::new(),
    };
    let rule = RetentionRule { id: "r".into(), period: "P10Y".into(), ..RetentionRule::default() };
    to_value(&Activity {
        id: "a".into(),
        purposes: vec![purpose],
        retention: vec![rule],
        ..Activity::default()
    })
    .unwrap()
}

fn write(record: &mut Value, key: &str, cell: &str) -> Result<bool> {
    let snapshot = sample();
    let scope = Scope::new(&snapshot, Lang::De, Naming::Words);
    field(Noun::Activity, key).unwrap().write(record, cell, &scope)
}

fn read(record: &Value, key: &str) -> String {
    let snapshot = sample();
    let scope = Scope::new(&snapshot, Lang::De, Naming::Words);
    field(Noun::Activity, key).unwrap().read(record, &scope)
}

#[test]
fn cells_to_look_at_have_no_identifiers_of_the_program() {
    let snapshot = sample();
    let record = activity();
    let of = |scope: &Scope<'_>| {
        let own = fields_of(Noun::Activity).iter().filter(|field| field.role == Role::Own);
        own.map(|field| field.read(&record, scope)).collect::<Vec<_>>().join("\n")
    };
    let has_identifiers = |cells: &str| cells.lines().any(|line| line.trim_start().starts_with("id: "));
    let scope = Scope::new(&snapshot, Lang::De, Naming::Words);
    assert!(has_identifiers(&of(&scope)), "a cell that is read back says which part it is");
    let scope = scope.without_identifiers();
    let seen = of(&scope);
    assert!(!has_identifiers(&seen), "by what the program knows a part, nobody wants to read: {seen}");
    let purpose = record["purposes"][0]["text"].as_str().unwrap();
    assert!(seen.contains(purpose), "what the part says stays: {seen}");
}

#[test]
fn items_are_read_as_people_write_them() {
    let activity = activity();
    assert_eq!(
        read(&activity, "purposes"),
        "• Payroll\n  Rechtsgrundlage: Vertrag oder vorvertragliche Maßnahmen\n  Rechtsgrundlage: Rechtliche Verpflichtung\n    Rechtsvorschrift: § 41 EStG\n  id: pay",
        "a head, its parts indented, theirs indented further"
    );
    assert_eq!(
        read(&activity, "purposes.legal_bases"),
        "Vertrag oder vorvertragliche Maßnahmen\nRechtliche Verpflichtung",
        "one part alone, without its details"
    );
}

#[test]
fn a_bare_head_keeps_what_the_record_says_of_the_item_and_adds_what_is_new() {
    let mut record = activity();
    assert!(write(&mut record, "purposes", "payroll\nBonus").unwrap(), "a purpose was added");
    let activity: Activity = from_value(record).unwrap();
    assert_eq!(activity.purposes[0].legal_bases.len(), 2, "the purpose that was there keeps its bases");
    assert_eq!(activity.purposes[1].text, "Bonus", "the new one follows");
    assert!(!activity.purposes[1].id.is_empty(), "and can be pointed at");
}

#[test]
fn a_part_is_written_to_every_item_or_one_to_each() {
    let mut record = activity();
    assert!(
        write(&mut record, "purposes.legal_bases", "Legitimate interests").unwrap(),
        "taken in English too"
    );
    let kinds = from_value::<Activity>(record.clone()).unwrap().legal_basis_kinds();
    assert_eq!(kinds, [LegalBasisKind::LegitimateInterests], "the list of bases is the one given");
    write(&mut record, "retention.period", "2 ans").unwrap();
    assert_eq!(record["retention"][0]["period"], "P2Y", "words of any language");
    let mut empty = to_value(&Activity::default()).unwrap();
    write(&mut empty, "transfers.country", "USA\nUnited States\n").unwrap_err();
    write(&mut empty, "transfers.country", "Vereinigte Staaten\nSuisse").unwrap();
    let made: Activity = from_value(empty).unwrap();
    assert_eq!(made.third_countries(), ["CH", "US"], "one transfer per country, whatever the language");
}

#[test]
fn none_is_not_the_empty_cell_and_is_taken_in_every_language() {
    let mut record = activity();
    for (cell, state) in [("Aucun", "none"), ("", "open"), ("keine", "none"), ("Bank", "given")] {
        write(&mut record, "recipients", cell).unwrap();
        assert_eq!(record["recipients"]["state"], state, "{cell:?}");
    }
    let stated = from_value::<Activity>(record).unwrap();
    assert_eq!(
        stated.recipients,
        Answer::Given(vec![Disclosure { stated_as: "Bank".into(), ..Disclosure::default() }]),
        "a recipient that the register does not know is kept in the words of the table"
    );
}

#[test]
fn what_cannot_be_understood_is_refused_by_its_kind_and_nothing_changes() {
    let before = activity();
    for (key, cell, code) in [
        ("review_on", "03/04/2026", "field-date"),
        ("review_on", "31.02.2026", "field-date"),
        ("status", "finished", "field-code"),
        ("systems", "no such system", "field-link"),
        ("security_inherited", "perhaps", "field-yes-no"),
        ("transfers", "Atlantis", "field-country"),
        ("purposes", "• Payroll\n  Colour: red", "field-part"),
        ("representatives", "x", "field-calculated"),
    ] {
        let mut record = before.clone();
        assert_eq!(write(&mut record, key, cell).unwrap_err().code, code, "{key} cannot hold {cell:?}");
        assert_eq!(record, before, "and the record is as it was");
    }
    let mut record = before;
    for (cell, day) in
        [("30.11.2026", "2026-11-30"), ("11/30/2026", "2026-11-30"), ("2026-11-30 00:00:00", "2026-11-30")]
    {
        write(&mut record, "review_on", cell).unwrap();
        assert_eq!(record["review_on"], day, "a date that can be read in one way only");
    }
}
