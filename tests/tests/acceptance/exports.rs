//! What leaves the register for other programs, and that it comes back as it was (AC-26, AC-60 and following).

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use acceptance::schema;
use ropadesk_core::activity::Activity;
use ropadesk_core::answer::Answer;
use ropadesk_core::collect::grid::{self, Book};
use ropadesk_core::collect::inspect::ReadOptions;
use ropadesk_core::collect::source::Source;
use ropadesk_core::collect::{Progress, Unwatched};
use ropadesk_core::country::Country;
use ropadesk_core::interchange::extract::{Extract, Wish};
use ropadesk_core::interchange::fields::{self, Role, Scope};
use ropadesk_core::interchange::xlsx::ico;
use ropadesk_core::interchange::{book, json, jsonld, ods, own, table, xlsx};
use ropadesk_core::register::{Op, Register};
use ropadesk_core::report::csv::{self, Profile};
use ropadesk_core::report::record::Naming;
use ropadesk_core::sample;
use ropadesk_core::snapshot::Snapshot;
use ropadesk_core::store::table::Noun;
use ropadesk_core::transfer::{Safeguard, Transfer};
use ropadesk_core::words::{Lang, Words};
use serde_json::Value;

use crate::fresh::{self, moment, today};

fn register(name: &str) -> Register {
    fresh::register(&format!("exports-{name}"))
}

/// The sample with one activity that has an answer of every kind.
fn filled(name: &str) -> Register {
    let mut register = register(name);
    sample::load(&mut register, &moment()).expect("the sample is loaded");
    let snapshot = register.snapshot();
    let mut activity = snapshot.activities.find("A03").expect("an activity of the sample").clone();
    activity.transfers = Answer::Given(vec![Transfer {
        id: "t-1".into(),
        country: "US".into(),
        safeguard: Safeguard::StandardContractualClauses,
        detail: "Module two\nsigned".into(),
        ..Transfer::default()
    }]);
    activity.special_categories = Answer::None;
    activity.review_on = "2027-03-01".into();
    activity.notes = vec!["=1+1".into(), "two\nlines".into()];
    let change = register.change(Op::RecordSaved, &moment(), |change| change.put(&activity));
    change.expect("the activity is saved");
    register
}

fn wish(lang: Lang) -> Wish {
    Wish {
        ids: Vec::new(),
        only: None,
        filter: String::new(),
        controller: String::new(),
        as_of: today(),
        lang,
    }
}

fn whole(snapshot: &Snapshot, lang: Lang) -> Extract<'_> {
    Extract::new(snapshot, wish(lang)).expect("the whole register")
}

fn only<'a>(snapshot: &'a Snapshot, ids: &[&str]) -> Extract<'a> {
    let ids = ids.iter().map(|id| (*id).to_owned()).collect();
    Extract::new(snapshot, Wish { ids, ..wish(Lang::En) }).expect("the records named")
}

fn read(name: &str, bytes: &[u8]) -> Book {
    let source = Source::from_bytes(name, bytes.to_vec()).expect("bytes");
    grid::read(&source, &ReadOptions::default(), &Unwatched).expect("another program reads it")
}

fn cells(book: &Book) -> Vec<own::Cells> {
    own::cells(book)
}

fn sheet<'a>(cells: &'a [own::Cells], name: &str) -> &'a [Vec<String>] {
    let found = cells.iter().find(|(sheet, _)| sheet == name);
    &found
        .unwrap_or_else(|| panic!("a sheet {name}: {:?}", cells.iter().map(|one| &one.0).collect::<Vec<_>>()))
        .1
}

#[test]
fn the_json_of_a_register_comes_back_byte_for_byte_from_an_empty_one() {
    let register = filled("json");
    let bytes = json::write(&whole(&register.snapshot(), Lang::En)).unwrap();
    let words = Words::of(Lang::En);
    let mut other = self::register("json-other");
    let file = json::read(&bytes, words).unwrap();
    let (report, _) = json::apply(&mut other, &file, &moment()).unwrap();
    assert_eq!(
        (report.changed, report.errors),
        (0, 0),
        "an empty register gets everything, and nothing is in doubt"
    );
    let again = json::write(&whole(&other.snapshot(), Lang::En)).unwrap();
    assert_eq!(
        String::from_utf8(again).unwrap(),
        String::from_utf8(bytes.clone()).unwrap(),
        "nothing was lost or moved"
    );
    let (report, touched) = json::apply(&mut other, &file, &moment()).unwrap();
    assert_eq!(
        (report.new, report.changed, touched.records.len()),
        (0, 0, 0),
        "a second time changes nothing"
    );
    other.undo(&moment()).unwrap();
    assert!(other.snapshot().activities.is_empty(), "the whole import is one step to undo");
}

#[test]
fn the_published_schema_is_that_of_the_types_and_the_sample_holds_to_it() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let made = schema::make(&std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("schema")).unwrap();
    let path = root.join("docs/schema/register-1.json");
    if made != std::fs::read_to_string(&path).unwrap_or_default() {
        std::fs::write(&path, &made).unwrap();
        panic!("docs/schema/register-1.json was behind the types; it is written anew: commit it");
    }
    let schema: Value = serde_json::from_str(&made).unwrap();
    let register = filled("schema");
    let bytes = json::write(&whole(&register.snapshot(), Lang::De)).unwrap();
    let mut file: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(schema::departures(&schema, &file), [""; 0], "what is written has the published shape");
    file["activities"][0]["status"] = "finished".into();
    file["activities"][1]["colour"] = "red".into();
    assert_eq!(
        schema::departures(&schema, &file).len(),
        2,
        "a schema that takes everything would say nothing"
    );
}

#[test]
fn a_json_of_another_version_or_with_contradictions_is_refused_by_name_and_changes_nothing() {
    let register = filled("json-bad");
    let words = Words::of(Lang::En);
    let bytes = json::write(&whole(&register.snapshot(), Lang::En)).unwrap();
    let file: Value = serde_json::from_slice(&bytes).unwrap();
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut file = file.clone();
        change(&mut file);
        json::read(file.to_string().as_bytes(), words).unwrap_err()
    };
    assert_eq!(
        refused(&|file| file["formatVersion"] = 2.into()).code,
        "register-json-version",
        "of the future"
    );
    assert_eq!(
        refused(&|file| file["format"] = "x".into()).code,
        "register-json-not-ours",
        "somebody else's"
    );
    let twice = refused(&|file| file["activities"][1]["id"] = file["activities"][0]["id"].clone());
    assert_eq!(twice.problems[0].at, "activities[1].id", "the second of two with one identifier is named");
    let shape = refused(&|file| file["recipients"][0]["kind"] = "friend".into());
    assert_eq!(shape.problems[0].at, "recipients[0]", "a code that there is not");
    let mut dangling = file.clone();
    dangling["activities"][0]["systems"] = serde_json::json!(["nowhere"]);
    let read = json::read(dangling.to_string().as_bytes(), words).unwrap();
    let plan = json::plan(&register.snapshot(), &read, words).unwrap();
    assert_eq!(plan.report.problems.len(), 1, "a link that leads nowhere is named");
    assert!(plan.report.problems[0].message.contains("nowhere"), "with where it points");
}

#[test]
fn a_workbook_that_was_not_edited_changes_nothing_in_any_language() {
    let register = filled("unchanged");
    for lang in Lang::ALL {
        let made = book::make(&whole(&register.snapshot(), lang)).unwrap();
        for (name, bytes) in [("r.xlsx", xlsx::write(&made).unwrap()), ("r.ods", ods::write(&made).unwrap())]
        {
            let edits = own::read(&register.snapshot(), &cells(&read(name, &bytes)), false, lang).unwrap();
            assert_eq!(edits.problems, [], "{name} in {lang:?} is understood whole");
            assert_eq!(edits.records, [], "{name} in {lang:?} says what the register says");
            let strict = own::read(&register.snapshot(), &cells(&read(name, &bytes)), true, lang).unwrap();
            assert_eq!(strict.records, [], "and nothing was left out of it");
        }
    }
}

/// The file with one text of its shared strings replaced, as a spreadsheet program would save it.
fn edited(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut replaced = 0;
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if name == "xl/sharedStrings.xml" {
            let text = String::from_utf8(content).unwrap();
            replaced = text.matches(&format!(">{from}<")).count();
            content = text.replace(&format!(">{from}<"), &format!(">{to}<")).into_bytes();
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(&content).unwrap();
    }
    assert_eq!(replaced, 1, "the test edits exactly one text: {from}");
    writer.finish().unwrap().into_inner()
}

#[test]
fn one_cell_edited_in_another_program_changes_exactly_one_field() {
    let mut register = filled("edited");
    let made = book::make(&whole(&register.snapshot(), Lang::En)).unwrap();
    let bytes = xlsx::write(&made).unwrap();
    for (from, to, field) in
        [("Module two\nsigned", "Module three", "transfers"), ("=1+1\ntwo␊lines", "=1+1\nthree", "notes")]
    {
        let book = read("r.xlsx", &edited(&bytes, from, to));
        let edits = own::read(&register.snapshot(), &cells(&book), false, Lang::En).unwrap();
        assert_eq!(edits.records.len(), 1, "one record differs after {from:?}: {:?}", edits.problems);
        assert_eq!(edits.records[0].fields, [field], "and one field of it");
    }
    let book = read("r.xlsx", &edited(&bytes, "Module two\nsigned", "Module three"));
    let edits = own::read(&register.snapshot(), &cells(&book), false, Lang::En).unwrap();
    own::apply(&mut register, &edits, &moment()).unwrap();
    let snapshot = register.snapshot();
    let transfer = &snapshot.activities.find("A03").unwrap().transfers.items()[0];
    assert_eq!(transfer.detail, "Module three", "the edit is in the register");
    assert_eq!(transfer.safeguard, Safeguard::StandardContractualClauses, "and the rest as it was");
    register.undo(&moment()).unwrap();
    let snapshot = register.snapshot();
    let transfer = &snapshot.activities.find("A03").unwrap().transfers.items()[0];
    assert_eq!(transfer.detail, "Module two\nsigned", "one step takes it back");
}

#[test]
fn rows_that_are_added_to_a_workbook_come_in_and_what_is_wrong_is_named_by_its_cell() {
    let register = filled("rows");
    let snapshot = register.snapshot();
    let made = book::make(&whole(&snapshot, Lang::En)).unwrap();
    let mut cells = cells(&read("r.xlsx", &xlsx::write(&made).unwrap()));
    let a03 = snapshot.activities.find("A03").unwrap().id.clone();
    let add = |cells: &mut Vec<own::Cells>, name: &str, row: &[(&str, &str)]| {
        let rows = &mut cells.iter_mut().find(|(sheet, _)| sheet == name).unwrap().1;
        let head = rows[0].clone();
        let mut new = vec![String::new(); head.len()];
        for (title, text) in row {
            let place = head
                .iter()
                .position(|one| one == title)
                .unwrap_or_else(|| panic!("a column {title}: {head:?}"));
            new[place] = (*text).to_owned();
        }
        rows.push(new);
    };
    add(&mut cells, "Activities", &[("Activity", "Recruiting"), ("Next review", "30.11.2027")]);
    add(&mut cells, "Transfers", &[("Activity (identifier)", "A04"), ("Country", "Schweiz")]);
    add(&mut cells, "Transfers", &[("Activity (identifier)", &a03), ("Country", "Atlantis")]);
    add(&mut cells, "Purposes", &[("Activity (identifier)", "no such"), ("Purpose", "x")]);
    let edits = own::read(&snapshot, &cells, false, Lang::En).unwrap();
    let new: Vec<&Value> = edits.records.iter().filter(|one| one.is_new).map(|one| &one.value).collect();
    assert_eq!(new.len(), 1, "one activity is new");
    assert_eq!(
        (&new[0]["name"], &new[0]["review_on"]),
        (&"Recruiting".into(), &"2027-11-30".into()),
        "as typed"
    );
    assert!(new[0]["reference"].as_str().unwrap().starts_with("PA-"), "it gets the next number");
    let a04 = edits.records.iter().find(|one| one.value["reference"] == "A04").expect("A04 gets a transfer");
    assert_eq!(
        a04.value["transfers"]["items"][0]["country"], "CH",
        "a name of any language, found by the number"
    );
    let places: Vec<&str> = edits.problems.iter().map(|one| one.at.split('!').next().unwrap()).collect();
    assert_eq!(places, ["Purposes", "Transfers"], "what cannot be taken is named by sheet and cell");
}

#[test]
fn a_workbook_in_the_making_can_be_stopped() {
    struct Stopping;
    impl Progress for Stopping {
        fn bytes(&self, done: u64, total: u64) {
            assert!(done <= total, "{done} of {total}");
        }
        fn cancelled(&self) -> bool {
            true
        }
    }
    let snapshot = filled("stopped").snapshot();
    let mut extract = whole(&snapshot, Lang::En);
    extract.progress = Some(&Stopping);
    assert_eq!(book::make(&extract).err().unwrap().code, "cancelled", "whoever waits may stop");
}

#[test]
fn the_same_register_gives_the_same_bytes_in_every_format() {
    let register = filled("bytes");
    let snapshot = register.snapshot();
    let extract = whole(&snapshot, Lang::Fr);
    let all = |extract: &Extract<'_>| {
        let book = book::make(extract).unwrap();
        [
            xlsx::write(&book).unwrap(),
            ods::write(&book).unwrap(),
            json::write(extract).unwrap(),
            jsonld::write(extract).unwrap(),
            ods::cnil::write(extract).unwrap(),
            ico::controller(extract).unwrap(),
            ico::processor(extract).unwrap(),
        ]
    };
    assert!(all(&extract) == all(&extract), "no clock and no chance in it");
}

#[test]
fn the_workbook_looks_after_its_reader() {
    let register = filled("look");
    let bytes = xlsx::write(&book::make(&whole(&register.snapshot(), Lang::En)).unwrap()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap_or_else(|_| panic!("{name}")).read_to_string(&mut text).unwrap();
        text
    };
    let first = part("xl/worksheets/sheet1.xml");
    for (mark, why) in [
        ("state=\"frozen\"", "heads and names stay in sight"),
        ("orientation=\"landscape\"", "wide tables lie down"),
        ("fitToWidth", "all columns on one page's width"),
        ("<dataValidation ", "codes are offered"),
        ("<tablePart ", "the range is a table that sorts and filters"),
    ] {
        assert!(
            first.contains(mark) || (mark == "fitToWidth" && first.contains("fitToHeight=\"0\"")),
            "{why}"
        );
    }
    let workbook = part("xl/workbook.xml");
    assert!(workbook.contains("_xlnm.Print_Titles"), "the head stands on every page");
    assert!(
        workbook.contains("name=\"_meta\"") && workbook.contains("state=\"hidden\""),
        "the keys are out of sight"
    );
    assert!(part("xl/tables/table1.xml").contains("(not imported)"), "what is worked out says so");
    assert!(part("docProps/core.xml").contains("2026-11-23"), "made on the day it is about");
    assert!(
        part("xl/comments1.xml").contains("Art. 6(1)") || !part("xl/comments1.xml").is_empty(),
        "heads explain themselves"
    );
}

#[test]
fn csv_comes_back_through_the_catalogue_in_both_profiles() {
    let register = filled("csv");
    let snapshot = register.snapshot();
    for (lang, naming, profile) in [
        (Lang::En, Naming::Codes, Profile::Exchange),
        (Lang::De, Naming::Words, Profile::excel(Lang::De)),
        (Lang::En, Naming::Words, Profile::excel(Lang::En)),
    ] {
        let extract = whole(&snapshot, lang);
        let grid = table::grid(&extract, Noun::Activity, naming).unwrap();
        let bytes = csv::write(&grid, profile);
        let book = read("r.csv", &bytes);
        let rows = &own::cells(&book)[0].1;
        let scope = Scope::new(&snapshot, lang, naming);
        let keys: Vec<_> = rows[0].iter().map(|title| fields::by_title(Noun::Activity, title)).collect();
        for row in &rows[1..] {
            let mut value = serde_json::to_value(Activity::default()).unwrap();
            for (field, cell) in keys.iter().zip(row) {
                let Some(field) = field.filter(|field| field.role == Role::Own) else { continue };
                // A reader takes the guard of Excel's profile off again.
                field.write(&mut value, csv::unguard(cell), &scope).unwrap_or_else(|error| {
                    panic!("{} is not understood: {cell:?}: {}", field.key, error.code)
                });
            }
            let read: Activity = serde_json::from_value(value).unwrap();
            let known = snapshot.activities.get(&read.id).expect("the identifier came back");
            assert_eq!(&read, known, "{} comes back whole from {profile:?}", known.reference);
        }
        assert_eq!(rows.len(), 28, "a head and every activity");
    }
}

#[test]
fn a_part_of_the_register_carries_what_it_refers_to_and_nothing_else() {
    let register = filled("part");
    let snapshot = register.snapshot();
    let extract = only(&snapshot, &["A03"]);
    assert_eq!(extract.activities.len(), 1, "the one that was named");
    let wanted: BTreeSet<&str> =
        extract.activities[0].recipients.items().iter().map(|one| one.recipient_id.as_str()).collect();
    let there: BTreeSet<&str> = extract.recipients.iter().map(|one| one.id.as_str()).collect();
    assert!(
        wanted.iter().filter(|id| !id.is_empty()).all(|id| there.contains(id)),
        "its recipients are with it"
    );
    assert!(there.len() < snapshot.recipients.len(), "others are not");
    let by_words = Extract::new(&snapshot, Wish { filter: "newsletter".into(), ..wish(Lang::En) }).unwrap();
    assert!((1..10).contains(&by_words.activities.len()), "words choose too: {}", by_words.activities.len());
    let file: Value = serde_json::from_slice(&json::write(&extract).unwrap()).unwrap();
    assert_eq!(
        (&file["whole"], &file["asOf"]),
        (&false.into(), &"2026-11-23".into()),
        "it says that it is a part, and of when"
    );
    let missing = Extract::new(&snapshot, Wish { ids: vec!["A99".into()], ..wish(Lang::En) }).err().unwrap();
    assert_eq!(missing.code, "record-missing", "a name that is none is said");
}

#[test]
fn the_forms_of_the_cnil_stand_by_their_labels() {
    let register = filled("cnil");
    let snapshot = register.snapshot();
    let cells = cells(&read("r.ods", &ods::cnil::write(&only(&snapshot, &["A03", "A04"])).unwrap()));
    let list = sheet(&cells, "2 - Liste des traitements");
    assert_eq!(list[7][..2], ["Nom du traitement".to_owned(), "N° / RÉF".to_owned()], "heads in row 8");
    assert_eq!((list.len(), list[8][1].as_str()), (10, "A03"), "one row per activity");
    let form = sheet(&cells, "Fiche 1 - A03");
    let value = |label: &str, column: usize| {
        let row = form
            .iter()
            .find(|row| row.first().is_some_and(|cell| cell == label))
            .unwrap_or_else(|| panic!("a row {label}"));
        row.get(column).cloned().unwrap_or_default()
    };
    let a03 = snapshot.activities.find("A03").unwrap();
    assert_eq!(value("Nom du traitement", 1), a03.name, "the name beside its label");
    assert_eq!(value("Finalité principale", 1), a03.purposes[0].text, "the main purpose");
    assert_eq!(value("Organisme destinataire 1", 2), "États-Unis", "the country in French");
    assert_eq!(
        value("Organisme destinataire 1", 3),
        "Clauses contractuelles types (CCT)",
        "the safeguard in the form's words"
    );
    let labels = [
        "Acteurs",
        "Données sensibles",
        "Catégories de personnes concernées",
        "Destinataires",
        "Mesures de sécurité",
        "Transferts hors UE",
    ];
    let places: Vec<usize> = labels
        .iter()
        .map(|label| {
            form.iter()
                .position(|row| row.first().is_some_and(|cell| cell == label))
                .unwrap_or_else(|| panic!("a part {label}"))
        })
        .collect();
    assert!(places.is_sorted(), "the parts stand in the form's order");
    let said: String = form.iter().flatten().cloned().collect::<Vec<_>>().join("\n");
    for category in &a03.personal_data {
        assert!(said.contains(&category.name), "no category is lost: {}", category.name);
    }
}

#[test]
fn the_sheets_of_the_ico_have_their_heads_in_row_nine() {
    let register = filled("ico");
    let snapshot = register.snapshot();
    let cells = cells(&read("r.xlsx", &ico::controller(&whole(&snapshot, Lang::De)).unwrap()));
    let template = sheet(&cells, "Template");
    assert_eq!(template[8].len(), 30, "columns A to AD");
    assert_eq!(template[8][0], "Business function", "the first");
    assert_eq!(template[8][29], "Reasons for not adhering to policy document (if applicable)", "the last");
    assert_eq!(template[2][0], "Name", "contacts stand in the first six rows");
    let purposes: usize = snapshot.activities.iter().map(|one| one.purposes.len().max(1)).sum();
    assert_eq!(template.len() - 9, purposes, "a row per purpose");
    let row = template
        .iter()
        .find(|row| row.get(7).is_some_and(|cell| cell.contains("United States")))
        .expect("the transfer of A03");
    assert_eq!(row[8], "", "clauses are no exceptional transfer: column I is for Art. 49");
    assert!(row[11].starts_with("Article 6(1)"), "the basis with its article: {}", row[11]);
    let processor = self::cells(&read("p.xlsx", &ico::processor(&whole(&snapshot, Lang::De)).unwrap()));
    assert_eq!(sheet(&processor, "Template")[8].len(), 6, "six columns for processors");
}

/// Every IRI of a JSON-LD value, prefixes put in full.
fn iris(value: &Value, context: &Value, found: &mut BTreeSet<String>) {
    let full = |text: &str| {
        let (prefix, name) = text.split_once(':')?;
        Some(format!("{}{name}", context.get(prefix)?.as_str()?))
    };
    match value {
        Value::Array(items) => items.iter().for_each(|item| iris(item, context, found)),
        Value::Object(map) => {
            for (key, inner) in map {
                found.extend(full(key));
                match (key.as_str(), inner) {
                    ("@id", Value::String(text)) => found.extend(full(text)),
                    ("@type", Value::Array(types)) => {
                        found.extend(types.iter().filter_map(Value::as_str).filter_map(full));
                    }
                    _ => iris(inner, context, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_json_ld_uses_terms_of_the_vocabulary_only_and_holds_every_activity() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let known = std::fs::read_to_string(root.join("fixtures/dpv-terms.txt")).unwrap();
    let known: BTreeSet<&str> = known.lines().filter(|line| !line.starts_with('#')).collect();
    let register = filled("jsonld");
    let snapshot = register.snapshot();
    let file: Value = serde_json::from_slice(&jsonld::write(&whole(&snapshot, Lang::En)).unwrap()).unwrap();
    let mut found = BTreeSet::new();
    iris(&file["@graph"], &file["@context"], &mut found);
    let countries: BTreeSet<String> =
        Country::all().iter().map(|country| format!("https://w3id.org/dpv/loc#{}", country.code)).collect();
    let strange: Vec<&String> = found
        .iter()
        .filter(|iri| !known.contains(iri.as_str()) && !countries.contains(*iri))
        .filter(|iri| !iri.starts_with("urn:ropadesk:vocabulary:"))
        .collect();
    assert_eq!(strange, [""; 0], "every other term is one of the vocabulary");
    let map: Value =
        serde_json::from_str(&std::fs::read_to_string(root.join("../data/dpv-map.json")).unwrap()).unwrap();
    for term in terms(&map) {
        let (prefix, name) = term.split_once(':').unwrap();
        let full = format!("{}{name}", map["prefixes"][prefix].as_str().unwrap());
        assert!(known.contains(full.as_str()), "the map names no term that is not there: {term}");
    }
    let ids: BTreeSet<&str> =
        file["@graph"].as_array().unwrap().iter().filter_map(|node| node["@id"].as_str()).collect();
    for activity in snapshot.activities.iter() {
        assert!(
            ids.contains(format!("urn:ropadesk:activity:{}", activity.id).as_str()),
            "{} is in the graph",
            activity.reference
        );
    }
}

/// Every term that the map can put into a file.
fn terms(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items
            .iter()
            .flat_map(|item| item.get("term").and_then(Value::as_str).map(str::to_owned))
            .collect(),
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| {
                !matches!(
                    key.as_str(),
                    "prefixes" | "title" | "source" | "source_url" | "licence" | "checked_on"
                )
            })
            .flat_map(|(_, inner)| match inner {
                Value::String(text) => vec![text.clone()],
                other => terms(other),
            })
            .collect(),
        _ => Vec::new(),
    }
}
