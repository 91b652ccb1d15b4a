//! `ropa extract` and `ropa request collect` on files of every kind: what is found, where it stood, and what is only near.

use std::io::{Cursor, Write};

use acceptance::kit::Folder;
use rusqlite::Connection;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;

use crate::HER;

const TABLE: &str = "id,name,mail,customer\n1,Maria Lindqvist,Maria@Example.com,C-0042917\n2,\"Lindqvist, Maria\",other@example.org,\n\
    3,M. Lindqvist,,\n4,,,C-42917\n5,Anna Berg,anna@example.com,C-77\n";

/// An archive with a table, a database, a dump, cards, and a picture.
fn archive(folder: &Folder) -> Vec<u8> {
    let database = folder.path("shop.db");
    let connection = Connection::open(&database).expect("a database");
    connection
        .execute_batch("CREATE TABLE orders (no INTEGER, note TEXT); INSERT INTO orders VALUES (7, 'for maria@example.com'), (8, 'x');")
        .expect("filled");
    drop(connection);
    let bytes = std::fs::read(&database).expect("read");
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let dump = "-- MySQL dump\nCREATE TABLE `u` (`mail` text);\nINSERT INTO `u` VALUES ('a'),('maria@example.com');\n";
    let files: [(&str, &[u8]); 5] = [
        ("crm/people.csv", TABLE.as_bytes()),
        ("shop.db", &bytes),
        ("dump.sql", dump.as_bytes()),
        ("cards.vcf", b"BEGIN:VCARD\nFN:Maria\nEMAIL:maria@example.com\nEND:VCARD\n"),
        ("face.jpg", b"\xFF\xD8\xFF\xE0"),
    ];
    for (name, content) in files {
        writer.start_file(name, SimpleFileOptions::default()).expect("a file");
        writer.write_all(content).expect("written");
    }
    writer.finish().expect("an archive").into_inner()
}

#[test]
fn everything_of_her_in_an_archive_is_extracted_with_a_manifest() {
    let folder = Folder::new();
    folder.write("export.zip", archive(&folder));
    let args = [
        "extract",
        "export.zip",
        "--match",
        HER,
        "--match",
        "customer=C-0042917",
        "--match",
        "name=Maria Lindqvist",
        "--as",
        "json",
        "-o",
        "hers.json",
        "--near",
        "near.json",
        "--manifest",
        "manifest.json",
        "--json",
    ];
    let said = folder.ropa(&args).ends(0).json();
    assert_eq!(
        (said["rows_read"].as_u64(), said["rows_matched"].as_u64()),
        (Some(10), Some(4)),
        "all files: {said}"
    );
    let read = |name: &str| -> Value {
        serde_json::from_slice(&std::fs::read(folder.path(name)).expect(name)).expect("JSON")
    };
    let hers = read("hers.json");
    assert_eq!(hers[0]["mail"], "Maria@Example.com", "a row with its columns");
    assert_eq!(
        hers[1],
        json!({"orders": {"no": 7, "note": "for maria@example.com"}}),
        "a row under its table"
    );
    assert_eq!(hers[3]["FN"], "Maria", "a card with its parts");
    let near: Vec<Value> = read("near.json")
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["near_match"][0].clone())
        .collect();
    assert_eq!(
        near,
        ["name", "name_initials", "customer_zeros"],
        "what is perhaps hers, each with the reason"
    );
    let manifest = read("manifest.json");
    let places: Vec<&str> = manifest["records"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["position"]["file"].as_str())
        .collect();
    assert_eq!(places, ["crm/people.csv", "shop.db", "dump.sql", "cards.vcf"], "where each record stood");
    assert_eq!(
        manifest["files_not_read"],
        json!([{"path": "face.jpg", "reason": "image"}]),
        "what was not read"
    );
    assert_eq!(manifest["written"][0]["file"], "hers.json", "and what was written, with its hash");
    let twice = folder.ropa(&args).ends(4).error();
    assert_eq!(twice["code"], "output-exists", "nothing is replaced unasked");
}

#[test]
fn near_matches_of_a_case_are_listed_and_decided() {
    let folder = Folder::with_sample();
    folder.write("crm.csv", TABLE);
    let args = [
        "request",
        "new",
        "--right",
        "access",
        "--received",
        "2026-11-20",
        "--name",
        "Maria Lindqvist",
        "--match",
        HER,
        "--match",
        "customer=C-0042917",
        "--match",
        "name=Maria Lindqvist",
    ];
    folder.on_sample(&args).ends(0);
    folder
        .on_sample(&["request", "collect", "R-2026-001", "crm.csv", "--system", "CRM", "--activity", "A05"])
        .ends(0);
    let list = folder.on_sample(&["request", "near", "R-2026-001/1", "--json"]).ends(0).json();
    let decided: Vec<_> = list
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| row["decision"].as_str().expect("a code"))
        .collect();
    assert_eq!(decided, ["open", "open", "open"], "nothing is taken by itself: {list}");
    let args = [
        "request",
        "near",
        "R-2026-001/1",
        "--take",
        "4",
        "--leave",
        "2",
        "--leave",
        "3",
        "--why",
        "asked",
        "--json",
    ];
    let list = folder.on_sample(&args).ends(0).json();
    assert_eq!(list[2]["decision"], "taken", "a decision with its reason: {list}");
    let case = folder.on_sample(&["request", "show", "R-2026-001", "--json"]).ends(0).json();
    let row = &case["collected"][0];
    assert_eq!(
        (row["rows_matched"].as_u64(), row["rows_possible"].as_u64()),
        (Some(2), Some(0)),
        "the case counts it"
    );
    let text = folder.on_sample(&["request", "near", "R-2026-001/1"]).ends(0).text();
    assert!(text.contains("zeros") && text.contains("asked"), "for people, in words: {text}");
}

#[test]
fn a_number_without_country_is_one_of_the_country_that_is_named() {
    let folder = Folder::new();
    folder.write("tel.csv", "id,tel\n1,+49 170 5550142\n2,+43 170 5550142\n3,0170/555 01 42\n");
    let found = |more: &[&str]| {
        let args =
            [&["extract", "tel.csv", "--match", "phone=0170 5550142", "-o", "-", "--as", "json"], more]
                .concat();
        let rows: Value = serde_json::from_str(&folder.ropa(&args).ends(0).text()).expect("JSON");
        rows.as_array().expect("a list").len()
    };
    assert_eq!(
        (found(&[]), found(&["--home", "DE"])),
        (3, 2),
        "without a country any country may stand before it"
    );
}
