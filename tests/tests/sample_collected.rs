//! The core finds the sample's person, all of her and nobody else, in every export (Art. 15).

use std::path::Path;

use acceptance::sample::large_export;
use ropadesk_core::collect::{Extract, Identifier, ReadOptions, Source, Unwatched, extract, inspect};
use serde_json::Value;

fn collected(name: &str, bytes: Vec<u8>, known: [&str; 3]) -> (Extract, Vec<Value>) {
    let source = Source::from_bytes(name, bytes).expect("a file that can be read");
    let inspection = inspect(&source, &ReadOptions::default(), &Unwatched).expect("a known format");
    let kinds = ["email", "customer", "phone"].into_iter().zip(known);
    let identifiers: Vec<Identifier> =
        kinds.map(|(kind, value)| Identifier::parse(&format!("{kind}={value}")).expect("sound")).collect();
    let mut found = Vec::new();
    let told = extract(&source, &inspection, &identifiers, &Unwatched, &mut |record| {
        found.push(serde_json::to_value(&record.document).expect("JSON"));
        Ok(())
    });
    (told.expect("read to its end"), found)
}

fn truth() -> (std::path::PathBuf, Value) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/sample/exports");
    let bytes = std::fs::read(folder.join("truth.json")).expect("truth.json");
    (folder, serde_json::from_slice(&bytes).expect("JSON"))
}

fn known(person: &Value) -> [&str; 3] {
    ["email", "customer", "phone"].map(|name| person[name].as_str().expect("an identifier"))
}

#[test]
fn each_export_gives_exactly_her_records() {
    let (folder, truth) = truth();
    for told in truth["files"].as_array().expect("files") {
        let name = told["file"].as_str().expect("a name");
        let bytes = std::fs::read(folder.join(name)).expect("the export");
        let (extract, found) = collected(name, bytes, known(&truth["person"]));
        // A workbook's legend is read too: its rows are nobody's.
        assert!(extract.rows_read >= told["rows"].as_u64().expect("rows"), "{name}: every record was read");
        assert_eq!(told["rows_of_person"], found.len(), "{name}: hers and no near miss");
        for row in told["person"].as_array().expect("rows of hers") {
            let key = row["key"].as_str().expect("a key");
            let has = |record: &Value| record.to_string().contains(&format!("\"{key}\""));
            assert!(found.iter().any(has), "{name}: {key} is among them");
        }
    }
}

#[test]
fn nobody_is_found_for_the_one_who_is_nowhere() {
    let (folder, truth) = truth();
    for told in truth["files"].as_array().expect("files") {
        let name = told["file"].as_str().expect("a name");
        let bytes = std::fs::read(folder.join(name)).expect("the export");
        let (extract, found) = collected(name, bytes, known(&truth["nobody"]));
        assert_eq!((extract.rows_matched, found.len()), (0, 0), "{name}: an answer too, and the right one");
    }
}

#[test]
fn two_hundred_of_two_hundred_are_found_in_a_large_export() {
    let mut bytes = Vec::new();
    let truth = large_export::write(&mut bytes, 4 << 20).expect("made in memory");
    let identifiers = [large_export::EMAIL, large_export::CUSTOMER, large_export::PHONE];
    let (extract, found) = collected("export.csv", bytes, identifiers);
    let orders: Vec<&str> = found.iter().filter_map(|record| record["order_id"].as_str()).collect();
    assert_eq!(extract.rows_read, truth.rows, "every record, although notes run over several lines");
    assert_eq!(orders, truth.hers, "200 of 200, none of 60 near misses");
}
