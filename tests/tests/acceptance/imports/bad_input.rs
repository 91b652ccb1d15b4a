//! Bad input: each fault is named, and nothing is half imported.

use std::io::Write;

use acceptance::imports;
use acceptance::kit::Folder;
use acceptance::workbook::{self, RawSheet};
use serde_json::json;

use super::kit::{Desk, problem_texts, rows};

/// Importing these bytes is refused by this cause, and the register is as it was.
#[track_caller]
fn refused(desk: &Desk, name: &str, bytes: impl AsRef<[u8]>, shape: &str, code: &str) {
    let before = desk.status();
    let file = desk.file(name, bytes);
    for (command, args) in [
        ("import_look", json!({"source": {"file": file, "as": shape}})),
        ("import_run", json!({"spec": {"source": {"file": file, "as": shape}}})),
    ] {
        if command == "import_look" && code == "import-cnil-empty" {
            continue;
        }
        assert_eq!(desk.refused(command, args)["code"], code, "{name} by {command}: the cause by name");
    }
    assert_eq!(desk.status(), before, "{name}: nothing was imported");
}

#[test]
fn files_that_are_no_register_are_refused_by_their_cause() {
    let desk = Desk::empty("causes");
    refused(&desk, "empty.csv", "", "auto", "collect-empty");
    refused(&desk, "quote.csv", "Name,Purpose\nPayroll,\"open\n", "auto", "collect-quote-unclosed");
    refused(&desk, "photo.png", b"\x89PNG\r\n\x1a\n", "auto", "collect-kind-unreadable");
    refused(&desk, "cut.xlsx", &imports::large(3).unwrap()[..900], "auto", "collect-xlsx-damaged");
    refused(&desk, "plain.csv", "Name,Purpose\nA,B\n", "cnil", "import-not-cnil");
    refused(&desk, "plain2.csv", "Name,Purpose\nA,B\n", "ico", "import-not-ico");
    refused(&desk, "large.xlsx", imports::large(2).unwrap(), "ropa", "import-not-own");
    let blank =
        imports::ods(&[imports::fiche(&imports::Fiche { sheet: "Modèle", ..imports::Fiche::default() })]);
    refused(&desk, "blank.ods", blank, "auto", "import-cnil-empty");
    refused(&desk, "cut.json", "{\"format\": \"ropadesk-record\", ", "ropa", "import-json");
    refused(&desk, "other.json", "{\"a\": 1}", "ropa", "import-not-own");
    refused(&desk, "table.json", "{\"a\": 1}", "table", "import-not-table");
}

#[test]
fn a_workbook_with_a_password_is_named_as_such() {
    let desk = Desk::empty("password");
    let mut book = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    book.resize(1024, 0);
    book.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    book.resize(4096, 0);
    refused(&desk, "locked.xlsx", book, "auto", "collect-xlsx-password");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:encryption-data/>"),
        ("content.xml", "sealed"),
    ] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    refused(&desk, "locked.ods", zip.finish().unwrap().into_inner(), "auto", "collect-xlsx-password");
}

#[test]
fn json_of_a_newer_version_is_named_with_both_versions() {
    let desk = Desk::empty("newer");
    refused(
        &desk,
        "newer.json",
        "{\"format\": \"ropadesk-record\", \"format_version\": 99}",
        "auto",
        "import-json-newer",
    );
    let file = desk.file("again.json", "{\"format\": \"ropadesk-record\", \"format_version\": 99}");
    let failure = desk.refused("import_look", json!({"source": {"file": file}}));
    assert!(failure["message"].as_str().unwrap().contains("99"), "the person is told which version it has");
}

#[test]
fn a_sheet_that_is_not_there_is_named_with_those_that_are() {
    let desk = Desk::empty("sheets");
    let file = desk.file(
        "two.ods",
        imports::ods(&[
            (
                "Register".to_owned(),
                false,
                vec![imports::row(&["Name", "Purpose"]), imports::row(&["A", "B"])],
            ),
            ("Lists".to_owned(), true, vec![imports::row(&["x"])]),
        ]),
    );
    let failure = desk.refused("import_look", json!({"source": {"file": file, "sheet": "Activities"}}));
    assert_eq!(failure["code"], "import-sheet-missing", "the sheet is missing");
    assert!(failure["hint"].as_str().unwrap().contains("Register"), "the sheets there are: {failure}");
    let look = desk.ask("import_look", json!({"source": {"file": file}}));
    assert_eq!(look["sheet"], "Register", "a hidden sheet is not chosen");
    assert!(look["remarks"].to_string().contains("Lists"), "but it is named: {}", look["remarks"]);
}

#[test]
fn formulas_merged_cells_and_dates_as_text_are_read_and_told() {
    let desk = Desk::empty("cells");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (at, label) in (0_u16..).zip(["Name", "Department", "Next review", "Owner"]) {
        sheet.write(0, at, label).unwrap();
    }
    sheet.merge_range(1, 1, 2, 1, "HR", &rust_xlsxwriter::Format::new()).unwrap();
    sheet.write(1, 0, "Payroll").unwrap().write(2, 0, "Recruiting").unwrap();
    sheet.write(1, 2, "31.12.2027").unwrap().write(2, 2, "1 March 2028").unwrap();
    sheet.write_formula(1, 3, rust_xlsxwriter::Formula::new("=\"K\"&\"im\"").set_result("Kim")).unwrap();
    let file = desk.file("cells.xlsx", book.save_to_buffer().unwrap());
    let look = desk.ask("import_look", json!({"source": {"file": file}}));
    assert_eq!(
        look["remarks"].as_array().unwrap().len(),
        2,
        "merged cells and formulas are told: {}",
        look["remarks"]
    );
    desk.ask("import_run", json!({"spec": {"source": {"file": file}}}));
    let (payroll, recruiting) = (desk.activity("PA-001"), desk.activity("PA-002"));
    assert_eq!(
        (&payroll["owner"], &recruiting["department"]),
        (&json!("Kim"), &json!("HR")),
        "value and merged area"
    );
    assert_eq!(
        (&payroll["review_on"], &recruiting["review_on"]),
        (&json!("2027-12-31"), &json!("2028-03-01")),
        "dates as text, in figures and in words"
    );
}

#[test]
fn a_sheet_that_declares_a_million_rows_is_read_at_once() {
    let desk = Desk::empty("million");
    // Every sheet of this generator ends with 1,048,000 repeated rows of 1,024 empty cells.
    let done = desk.import(
        "wide.ods",
        imports::ods(&[(
            "S".to_owned(),
            false,
            vec![imports::row(&["Name", "Purpose"]), imports::row(&["Payroll", "Pay"])],
        )]),
    );
    assert_eq!(done["outlook"]["new"], 1, "only the row with content is a record");
}

/// The most rows that a sheet of a workbook has.
const MOST_ROWS: u32 = 1_048_576;

/// A sheet with a head and one record, and then this in every other row down to the last.
fn filled_down(row: impl Fn(u32) -> String) -> Vec<u8> {
    let text = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let mut body = format!("<dimension ref=\"A1:XFD{MOST_ROWS}\"/><sheetData>");
    body.push_str(&format!("<row r=\"1\">{}{}</row>", text("A1", "Name"), text("B1", "Purpose")));
    body.push_str(&format!("<row r=\"2\">{}{}</row>", text("A2", "Payroll"), text("B2", "Pay")));
    (3..=MOST_ROWS).for_each(|number| body.push_str(&row(number)));
    body.push_str("</sheetData>");
    workbook::xlsx(&[RawSheet { name: "S", hidden: false, body }])
}

#[test]
#[cfg(target_os = "linux")]
fn a_workbook_of_a_million_empty_rows_is_read_in_bounded_time_and_memory() {
    let folder = Folder::new();
    folder.ropa(&["new", "s.ropa", "--name", "X", "--country", "IE", "--no-passphrase"]).ends(0);
    let last = format!(
        "<row r=\"{MOST_ROWS}\"><c r=\"A{MOST_ROWS}\" t=\"inlineStr\"><is><t>Last</t></is></c></row>"
    );
    let sparse = filled_down(|number| if number == MOST_ROWS { last.clone() } else { String::new() });
    let empty = filled_down(|number| format!("<row r=\"{number}\"/>"));
    let styled =
        filled_down(|number| format!("<row r=\"{number}\"><c r=\"A{number}\"/><c r=\"XFD{number}\"/></row>"));
    for (name, book, records) in
        [("sparse.xlsx", sparse, 2), ("empty.xlsx", empty, 1), ("styled.xlsx", styled, 1)]
    {
        std::fs::write(folder.path(name), book).unwrap();
        let started = std::time::Instant::now();
        // As many bytes as the rows alone would take if each were kept: 700 MB of addresses, for program and register too.
        let command = format!("ulimit -v 700000; exec \"$ROPA\" --json -f s.ropa import {name} --dry-run");
        let seen = folder.shell(&command).ends(0).json();
        assert_eq!(seen["new"], records, "{name}: only rows with content are records: {seen}");
        let took = started.elapsed().as_secs();
        assert!(took < 60, "{name}: a million rows of nothing took {took} s");
    }
}

#[test]
fn our_own_files_of_another_version_and_with_contradictions_are_refused_by_name() {
    let desk = Desk::sample("own-versions");
    let target = desk.target("own.json");
    desk.ask("export", json!({"as": "json", "file": target, "overwrite": false}));
    let text = std::fs::read_to_string(desk.folder.join("own.json")).unwrap();
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    let changed = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut file = file.clone();
        change(&mut file);
        file.to_string()
    };
    let newer = changed(&|file| file["formatVersion"] = json!(2));
    refused(&desk, "newer.json", newer, "auto", "import-json-newer");
    for (name, change) in [
        (
            "id.json",
            &(|file: &mut serde_json::Value| {
                file["activities"][1]["id"] = file["activities"][0]["id"].clone()
            }) as &dyn Fn(&mut serde_json::Value),
        ),
        ("reference.json", &|file| {
            file["activities"][1]["reference"] = file["activities"][0]["reference"].clone()
        }),
        ("shape.json", &|file| file["activities"][1]["status"] = json!("finished")),
    ] {
        let before = desk.status();
        let spec = json!({"source": {"file": desk.file(name, changed(change))}});
        let failure = desk.refused("import_run", json!({"spec": spec}));
        assert_eq!(failure["code"], "register-json-contradicts", "{name}: refused by name");
        let at = failure["problems"][0]["at"].as_str().unwrap();
        assert!(at.starts_with("activities[1]"), "{name}: with its place: {at}");
        assert_eq!(desk.status(), before, "{name}: nothing was imported");
    }
    let meta = [["format", "ropadesk-workbook"], ["format_version", "99"]];
    let meta: Vec<Vec<String>> = meta.map(|row| row.map(str::to_owned).to_vec()).to_vec();
    let book = workbook::xlsx(&[workbook::texts("_meta", true, &meta)]);
    let spec = json!({"source": {"file": desk.file("newer.xlsx", book)}});
    let failure = desk.refused("import_run", json!({"spec": spec}));
    assert_eq!(failure["code"], "workbook-version", "a workbook of another version");
    assert!(failure["message"].as_str().unwrap().contains("99"), "the person is told which: {failure}");
}

#[test]
fn unknown_countries_and_contradictory_rows_are_named_with_their_places() {
    let desk = Desk::empty("contradictions");
    desk.import("first.csv", "Reference,Name\nA-1,Payroll\nA-2,News\n");
    let (one, two) = (desk.activity("A-1"), desk.activity("A-2"));
    let text = format!(
        "ID,Reference,Name,Third countries\n{},A-2,Payroll,\n,A-1,Payroll,Atlantis\n,X-1,Logs,France\n,X-1,Other,\n",
        one["id"].as_str().unwrap()
    );
    let file = desk.file("second.csv", text);
    let spec = json!({"source": {"file": file}});
    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    let errors = rows(&seen, "error");
    let said: Vec<String> = errors.iter().flat_map(|row| problem_texts(&row["problems"])).collect();
    assert!(
        said.iter().any(|text| text.contains("A-2")),
        "identifier and reference name two records: {said:?}"
    );
    assert!(said.iter().any(|text| text.contains("Atlantis")), "an unknown country is asked: {said:?}");
    assert!(said.iter().any(|text| text.contains("row 4")), "two rows of one reference disagree: {said:?}");
    assert_eq!(errors.len(), 3, "each is an error of its record");
    assert_eq!(
        desk.refused("import_run", json!({"spec": spec}))["code"],
        "import-has-errors",
        "nothing half imported"
    );
    assert_eq!((desk.activity("A-1"), desk.activity("A-2")), (one, two), "the register is as it was");
}
