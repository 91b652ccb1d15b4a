//! The core finds the sample's person, all of her and nobody else, in every export (Art. 15).

use std::path::Path;

use acceptance::sample::large_export;
use acceptance::sample::large_formats::{self, Shape};
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
        if record.near.is_empty() {
            found.push(serde_json::to_value(&record.document).expect("JSON"));
        }
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

/// The number of the order that a record is about, in whichever format it came.
fn order_of(record: &Value) -> String {
    let text = record.to_string();
    let at = text.find("O-0").expect("an order number");
    text[at..at + 12].to_owned()
}

#[test]
fn two_hundred_of_two_hundred_are_found_in_every_format_and_encoding() {
    let mut table = Vec::new();
    let truth = large_export::write(&mut table, 1 << 20).expect("made in memory");
    let identifiers = [large_export::EMAIL, large_export::CUSTOMER, large_export::PHONE];
    let folder = std::env::temp_dir().join(format!("ropadesk-formats-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    for shape in Shape::ALL {
        let file = folder.join(shape.file_name());
        large_formats::write(&mut table.as_slice(), shape, &file).expect("written");
        let bytes = std::fs::read(&file).expect("read back");
        // The name says nothing: the content decides.
        let (extract, found) = collected("export.txt", bytes, identifiers);
        let twice = if shape == Shape::Zip { 2 } else { 1 };
        assert_eq!(extract.rows_read, truth.rows * twice, "{shape:?}: every record was read");
        let mut orders: Vec<String> = found.iter().map(order_of).collect();
        if twice == 2 {
            assert_eq!(orders.split_off(200), truth.hers, "{shape:?}: the second file as the first");
        }
        assert_eq!(orders, truth.hers, "{shape:?}: 200 of 200, none of 60 near misses");
    }
    std::fs::remove_dir_all(&folder).expect("removed");
}
