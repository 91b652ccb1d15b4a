//! The four sample exports are those that the generator makes, and `truth.json` says the truth about them.
//!
//! The counting here shares nothing with the product's own reading: plain readers, plain patterns.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::Path;

use acceptance::sample;
use calamine::{Data, Reader, Xlsx};
use regex::Regex;
use serde_json::Value;

/// One record: key, and its texts by field.
type Record = (String, Vec<(String, String)>);

fn file(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/sample/exports").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn truth() -> Value {
    serde_json::from_slice(&file("truth.json")).expect("truth.json is JSON")
}

fn separated(text: &str, delimiter: u8) -> Vec<Record> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    reader
        .records()
        .map(|record| {
            let record = record.expect("every row has the columns of the header");
            let fields = header.iter().zip(&record).map(|(name, value)| (name.to_owned(), value.to_owned()));
            (record[0].to_owned(), fields.collect())
        })
        .collect()
}

fn leaves(path: &str, value: &Value, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                leaves(name, inner, out);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| leaves(path, item, out)),
        Value::String(text) => out.push((path.to_owned(), text.clone())),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn tickets() -> Vec<Record> {
    let document: Value = serde_json::from_slice(&file("tickets.json")).expect("tickets.json is JSON");
    let list = document["tickets"].as_array().expect("a list of tickets");
    list.iter()
        .map(|ticket| {
            let mut fields = Vec::new();
            leaves("", ticket, &mut fields);
            (ticket["id"].as_str().expect("an id").to_owned(), fields)
        })
        .collect()
}

fn sheet() -> calamine::Range<Data> {
    let mut book = Xlsx::new(Cursor::new(file("licence_sales.xlsx"))).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Sales", "Legend"], "two sheets");
    book.worksheet_range("Sales").expect("the sheet of orders")
}

fn sales() -> Vec<Record> {
    let range = sheet();
    let mut rows = range.rows();
    let header: Vec<String> = rows.next().expect("a header").iter().map(ToString::to_string).collect();
    rows.map(|row| {
        let fields = header.iter().cloned().zip(row.iter().map(ToString::to_string)).collect();
        (row[0].to_string(), fields)
    })
    .collect()
}

fn records() -> BTreeMap<&'static str, Vec<Record>> {
    let bytes = file("accounts.csv");
    let (accounts, _, broken) = encoding_rs::WINDOWS_1252.decode(&bytes);
    assert!(!broken, "the old system writes Windows-1252");
    let newsletter = String::from_utf8(file("newsletter.csv")).expect("the mailing platform writes UTF-8");
    BTreeMap::from([
        ("accounts.csv", separated(&accounts, b';')),
        ("licence_sales.xlsx", sales()),
        ("newsletter.csv", separated(&newsletter, b',')),
        ("tickets.json", tickets()),
    ])
}

/// The kinds of identifier by which a record is the person's; none when it is somebody else's.
struct Finder {
    email: String,
    customer: String,
    phone: String,
    mail: Regex,
    token: Regex,
    dialled: Regex,
}

impl Finder {
    fn new(known: &Value) -> Self {
        let text = |name: &str| known[name].as_str().expect("an identifier").to_owned();
        Self {
            email: text("email"),
            customer: text("customer"),
            phone: text("phone"),
            mail: Regex::new(r"(?i)[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+").unwrap(),
            token: Regex::new("[A-Za-z0-9-]+").unwrap(),
            dialled: Regex::new(r"[+0][0-9 ()./-]{6,}[0-9]").unwrap(),
        }
    }

    fn kinds(&self, fields: &[(String, String)]) -> BTreeSet<String> {
        let mut kinds = BTreeSet::new();
        for (field, text) in fields {
            let inside = field == "body";
            for found in self.mail.find_iter(text).map(|found| found.as_str()) {
                let (local, domain) = found.split_once('@').expect("an address has one");
                let untagged = local.split('+').next().unwrap_or_default();
                if format!("{untagged}@{domain}").to_lowercase() == self.email {
                    kinds.insert(match () {
                        () if inside => "email_in_text",
                        () if untagged != local => "email_tag",
                        () if found != self.email => "email_case",
                        () => "email_exact",
                    });
                }
            }
            if self.token.find_iter(text).any(|found| found.as_str() == self.customer) {
                kinds.insert(if inside { "customer_number_in_text" } else { "customer_number" });
            }
            let same = |found: &str| national(found) == national(&self.phone);
            if let Some(found) = self.dialled.find_iter(text).find(|found| same(found.as_str())) {
                kinds.insert(if found.as_str() == self.phone { "phone_exact" } else { "phone_format" });
            }
        }
        kinds.into_iter().map(str::to_owned).collect()
    }
}

/// The digits after the country code or the zero that stands for it.
fn national(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let rest = digits.strip_prefix("0049").or_else(|| digits.strip_prefix("49"));
    rest.unwrap_or_else(|| digits.strip_prefix('0').unwrap_or(&digits)).to_owned()
}

#[test]
fn the_committed_files_are_what_the_generator_makes() {
    for made in sample::exports().expect("the generator makes them") {
        let same = file(made.name) == made.bytes;
        assert!(same, "{} differs: run `cargo run -p acceptance --bin gen -- sample-exports`", made.name);
    }
}

#[test]
fn the_generator_makes_the_same_bytes_each_time() {
    let first = sample::exports().expect("made");
    let second = sample::exports().expect("made again");
    assert!(
        first.iter().zip(&second).all(|(a, b)| a.name == b.name && a.bytes == b.bytes),
        "no clock and no chance is in them"
    );
    let size: usize = first.iter().map(|file| file.bytes.len()).sum();
    assert!(size < 1_200_000, "{size} bytes: the sample stays small enough to be cloned");
}

#[test]
fn the_truth_is_what_a_plain_reading_counts() {
    let truth = truth();
    let finder = Finder::new(&truth["person"]);
    let records = records();
    for told in truth["files"].as_array().expect("files") {
        let name = told["file"].as_str().expect("a name");
        let rows = &records[name];
        assert_eq!(told["rows"], rows.len(), "{name}: records");
        let mut found = Vec::new();
        let mut by_kind: BTreeMap<String, u64> = BTreeMap::new();
        for (place, (key, fields)) in rows.iter().enumerate() {
            let kinds = finder.kinds(fields);
            if !kinds.is_empty() {
                kinds.iter().for_each(|kind| *by_kind.entry(kind.clone()).or_default() += 1);
                found.push(serde_json::json!({ "row": place + 1, "key": key, "kinds": kinds }));
            }
        }
        assert_eq!(told["rows_of_person"], found.len(), "{name}: rows of hers");
        assert_eq!(told["person"], Value::Array(found), "{name}: which ones, and by what");
        assert_eq!(told["by_kind"], serde_json::json!(by_kind), "{name}: how many by each kind");
        for decoy in told["decoys"].as_array().expect("decoys") {
            let (key, fields) = &rows[decoy["row"].as_u64().expect("a row") as usize - 1];
            assert_eq!(decoy["key"], key.as_str(), "{name}: the near miss stands where the truth says");
            assert!(finder.kinds(fields).is_empty(), "{name}: {key} is somebody else's");
        }
    }
    assert_eq!(truth["rows_of_person"], 14, "the number that the walk-through names");
}

#[test]
fn the_one_who_is_nowhere_is_in_no_file() {
    let truth = truth();
    let nobody = &truth["nobody"];
    let finder = Finder::new(nobody);
    let name = nobody["name"].as_str().expect("a name");
    for (file, rows) in records() {
        for (key, fields) in rows {
            assert!(finder.kinds(&fields).is_empty(), "{file}: {key} is not theirs");
            assert!(fields.iter().all(|(_, text)| !text.contains(name)), "{file}: {key} does not name them");
        }
    }
}

#[test]
fn each_file_has_the_difficulties_it_is_there_for() {
    let newsletter = file("newsletter.csv");
    assert!(!newsletter.starts_with(b"\xef\xbb\xbf"), "no byte order mark: the encoding has to be found out");
    let accounts = file("accounts.csv");
    assert!(std::str::from_utf8(&accounts).is_err(), "Windows-1252 is not UTF-8 by accident");
    let lines = accounts.iter().filter(|&&byte| byte == b'\n').count();
    assert!(lines > 3000, "{lines} lines for 2,000 records: line breaks stand inside quoted fields");
    assert!(accounts.ends_with(b"\r\n"), "rows end with CRLF");
    let hers = &separated(&encoding_rs::WINDOWS_1252.decode(&accounts).0, b';');
    let (_, fields) = hers.iter().find(|(key, _)| key == "C-104857").expect("her account");
    assert!(
        fields.contains(&("account_deleted_on".to_owned(), "2026-10-31".to_owned())),
        "erase by 2026-11-30 (AC-25)"
    );
    let range = sheet();
    for row in range.rows().skip(1) {
        assert!(matches!(row[8], Data::DateTime(_)) && matches!(row[11], Data::DateTime(_)), "real dates");
        assert!(matches!(row[5], Data::Float(_)) && matches!(row[6], Data::Float(_)), "real numbers");
    }
}
