//! Taking records in, through the command table on a real file: tables, the authorities' templates, own files, bad input.

mod bad_input;
mod depth;
mod kit;
mod own;

use acceptance::imports;
use kit::{Desk, problem_texts, rows};
use serde_json::{Value, json};

#[test]
fn a_table_of_ones_own_is_recognised_asked_about_and_imported_in_one_step() {
    let desk = Desk::empty("own-table");
    let text = "Verzeichnis der Musterfirma\n\n\
        Nr.;Bezeichnung;Zweck der Verarbeitung;Rechtsgrundlage;Empfänger;Drittländer;Löschfrist;Farbe\n\
        V1;Lohn;Gehälter zahlen;Art. 6 Abs. 1 lit. b DSGVO;Steuerberater;;10 Jahre;rot\n\
        V2;Newsletter;Werbung;Einwiligung;Versanddienst;USA;bis Widerruf;blau\n";
    let spec = json!({"source": {"file": desk.file("own.csv", text)}});
    let look = desk.ask("import_look", json!({"source": spec["source"]}));
    assert_eq!(look["header_row"], 3, "the header is not in row 1");
    let field = |name: &str| {
        let all = look["columns"].as_array().unwrap();
        all.iter().find(|one| one["rule"]["column"] == name).unwrap()["rule"]["field"].clone()
    };
    assert_eq!(field("Zweck der Verarbeitung"), "purposes", "German headings are known");
    assert_eq!(field("Farbe"), "@note", "what has no field is kept as a note");
    assert_eq!(
        look["columns"][1]["samples"],
        json!(["Lohn", "Newsletter"]),
        "values to recognise a column by"
    );

    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    assert_eq!(seen["questions"].as_array().unwrap().len(), 1, "one unknown word is asked once");
    let question = &seen["questions"][0];
    assert_eq!(
        (&question["from"], &question["proposal"]),
        (&json!("Einwiligung"), &json!("consent")),
        "with a proposal"
    );
    assert_eq!(seen["errors"], 1, "until it is answered, its row cannot be taken in");
    let said = rows(&seen, "new").iter().find(|row| row["name"] == "Lohn").unwrap()["changes"].to_string();
    assert!(said.contains("Gehälter zahlen"), "each new field can be read before it is written: {said}");
    assert!(!said.contains("id: "), "but not by what the program will know a purpose: {said}");
    let refused = desk.refused("import_run", json!({"spec": spec}));
    assert_eq!(refused["code"], "import-has-errors", "nothing is half imported");
    assert_eq!(desk.status()["activities"], 0, "and nothing was");

    let answered = json!({"source": spec["source"], "values": [{"field": "purposes.legal_bases", "from": "Einwiligung", "to": "consent"}]});
    let done = desk.ask("import_run", json!({"spec": answered, "remember": true}));
    assert_eq!(done["outlook"]["errors"], 0, "the answer holds");
    let wages = desk.activity("V1");
    assert_eq!(wages["purposes"][0]["legal_bases"][0]["kind"], "contract", "a German citation of the law");
    assert_eq!(wages["retention"][0]["period"], "P10Y", "a length of time in words");
    assert_eq!(wages["notes"], json!(["Farbe: rot"]), "the note says where it comes from");
    let news = desk.activity("V2");
    assert_eq!(news["transfers"]["items"][0]["country"], "US", "a country by its usual name");
    assert_eq!(desk.status()["recipients"], 2, "recipients come to be with their names");

    let look = desk.ask("import_look", json!({"source": spec["source"]}));
    assert_eq!(look["remembered"], true, "a table of the same shape needs no mapping");
    let again = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    assert_eq!(
        (&again["unchanged"], &again["changed"], &again["new"], &again["errors"]),
        (&json!(2), &json!(0), &json!(0), &json!(0)),
        "the same table again changes nothing: {again}"
    );
    desk.ask("undo", json!({}));
    let status = desk.status();
    assert_eq!(
        (&status["activities"], &status["recipients"]),
        (&json!(0), &json!(0)),
        "one step takes all of it back"
    );
}

#[test]
fn rows_find_their_records_and_only_what_the_table_says_changes() {
    let desk = Desk::empty("matching");
    desk.import("one.csv", "Reference,Name,Department,Owner\nA-1,Payroll,HR,Kim\nA-2,News,PR,\n");
    let spec = json!({"source": {"file": desk.file("two.csv", "Name,Department,Owner\npayroll,Finance,\nRecruiting,HR,Lee\n")}});
    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    assert_eq!((&seen["new"], &seen["changed"]), (&json!(1), &json!(1)), "by exact name, else new");
    let changed = rows(&seen, "changed");
    assert_eq!(
        changed[0]["changes"],
        json!([{"field": "department", "label": "Department", "before": "HR", "after": "Finance"}]),
        "the difference field by field; an empty cell leaves the field as it is"
    );
    let mut emptying = spec.clone();
    emptying["empty_deletes"] = json!(true);
    let seen = desk.ask("import_plan", json!({"spec": emptying, "limit": 0}));
    let fields: Vec<&Value> =
        rows(&seen, "changed")[0]["changes"].as_array().unwrap().iter().map(|one| &one["field"]).collect();
    assert!(fields.contains(&&json!("owner")), "told to, an empty cell empties the field: {fields:?}");
    let mut known = spec.clone();
    known["skip_known"] = json!(true);
    let seen = desk.ask("import_plan", json!({"spec": known, "limit": 0}));
    assert_eq!(
        (&seen["skipped"], &seen["new"]),
        (&json!(1), &json!(1)),
        "known records can be left as they are"
    );
    let mut row = spec;
    row["skip_rows"] = json!([3]);
    let seen = desk.ask("import_plan", json!({"spec": row, "limit": 0}));
    assert_eq!((&seen["skipped"], &seen["changed"]), (&json!(1), &json!(1)), "a single row can be left out");
}

#[test]
fn a_row_that_is_left_out_says_nothing_and_takes_along_what_only_it_names() {
    let desk = Desk::empty("skipping");
    let text =
        "Name,Legal basis,Recipients\nPayroll,Contract,Tax office\nBlog,Consnt,Printer\nPayroll,,Bank\n";
    let file = desk.file("own.csv", text);
    let spec = |rows: Value, records: Value| json!({"source": {"file": file}, "skip_rows": rows, "skip_records": records});
    let plan = |spec: Value| desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    let all = plan(spec(json!([]), json!([])));
    assert_eq!(
        (&all["new"], &all["errors"]),
        (&json!(3), &json!(1)),
        "an activity and its two recipients; that of the row with the error waits with it"
    );
    assert_eq!(all["questions"].as_array().unwrap().len(), 1, "one word is not known");
    let bank = all["rows"].as_array().unwrap().iter().find(|row| row["name"] == "Bank").unwrap();
    assert_eq!(bank["can_skip"], false, "a record that another needs does not go by itself");
    let seen = plan(spec(json!([3]), json!([])));
    assert_eq!(
        (&seen["new"], &seen["errors"], &seen["skipped"]),
        (&json!(3), &json!(0), &json!(1)),
        "the row with the error goes, and with it the recipient that only it names: {seen}"
    );
    assert_eq!(seen["questions"], json!([]), "of what is left out nothing is asked");
    let part = plan(spec(json!([3, 4]), json!([])));
    assert_eq!(part["new"], 2, "one of two rows of a record: its recipient does not come: {part}");
    let kept = rows(&part, "new").into_iter().find(|row| row["noun"] == "activity").unwrap();
    assert_eq!(kept["rows"], json!([2]), "the record comes from the row that is left");
    let bank = spec(json!([3]), json!([bank["id"]]));
    assert_eq!(plan(bank)["new"], 3, "what is needed stays in, whoever asks");
    let done = desk.ask("import_run", json!({"spec": spec(json!([3]), json!([])), "limit": 0}));
    assert_eq!(done["outlook"]["skipped"], 1, "and so it is done");
    let status = desk.status();
    assert_eq!((&status["activities"], &status["recipients"]), (&json!(1), &json!(2)), "nothing of row 3");
    assert_eq!(desk.activity("PA-001")["name"], "Payroll", "no reference is used up by what was left out");
}

#[test]
fn single_records_of_a_file_without_rows_can_be_left_out() {
    let desk = Desk::empty("skip-records");
    let file = desk.file("registre.ods", imports::cnil());
    let spec = json!({"source": {"file": file}, "skip_records": ["REF-002"]});
    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    let left: Vec<&Value> = rows(&seen, "skipped").iter().map(|row| &row["reference"]).collect();
    assert_eq!(left, ["REF-002"], "named by its reference");
    desk.ask("import_run", json!({"spec": spec}));
    assert_eq!(desk.status()["activities"], 2, "the others came in");
    let rows = json!({"source": {"file": file}, "skip_rows": [5]});
    assert_eq!(
        desk.refused("import_plan", json!({"spec": rows}))["code"],
        "import-rows-not-here",
        "forms have no rows: nothing is passed over in silence"
    );
}

#[test]
fn two_row_headers_are_joined_and_ambiguous_dates_asked_once() {
    let desk = Desk::empty("two-rows");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let plain = rust_xlsxwriter::Format::new();
    sheet.merge_range(0, 0, 0, 1, "Identification", &plain).unwrap();
    sheet.merge_range(0, 2, 0, 3, "Life of the record", &plain).unwrap();
    for (at, label) in (0_u16..).zip(["Name", "Department", "Next review", "Owner"]) {
        sheet.write(1, at, label).unwrap();
    }
    for (row, cells) in
        (2_u32..).zip([["Payroll", "HR", "03/04/2027", "Kim"], ["News", "PR", "05/06/2027", "Lee"]])
    {
        for (at, text) in (0_u16..).zip(cells) {
            sheet.write(row, at, text).unwrap();
        }
    }
    let spec = json!({"source": {"file": desk.file("two.xlsx", book.save_to_buffer().unwrap())}});
    let look = desk.ask("import_look", json!({"source": spec["source"]}));
    assert_eq!(
        look["columns"][2]["rule"]["column"], "Life of the record / Next review",
        "group and name together"
    );
    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    assert_eq!(
        seen["questions"].as_array().unwrap().len(),
        1,
        "day or month first is one question for the column"
    );
    assert_eq!(seen["questions"][0]["kind"], "date_order", "and not one per date");
    let mut columns: Vec<Value> =
        look["columns"].as_array().unwrap().iter().map(|one| one["rule"].clone()).collect();
    columns[2]["dates"] = json!("dmy");
    let mut answered = spec;
    answered["columns"] = json!(columns);
    desk.ask("import_run", json!({"spec": answered}));
    assert_eq!(desk.activity("PA-001")["review_on"], "2027-04-03", "the third of April");
}

#[test]
fn the_cnil_workbook_comes_in_by_its_labels_and_outdated_entries_are_flagged() {
    let desk = Desk::empty("cnil");
    let spec = json!({"source": {"file": desk.file("registre.ods", imports::cnil())}});
    let look = desk.ask("import_look", json!({"source": spec["source"]}));
    assert_eq!(look["shape"], "cnil", "recognised without being told");
    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    let names: Vec<&Value> = seen["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["noun"] == "activity")
        .map(|row| &row["name"])
        .collect();
    assert_eq!(
        names,
        ["Gestion des clients", "Vidéosurveillance", "Registre des visiteurs"],
        "two forms and one entry of the list; tutorial, example, empty form and lists are no records"
    );
    let checks = problem_texts(&seen["checks"]);
    for word in ["Privacy shield", "Suisse", "Ruritanie"] {
        let flagged = checks.iter().any(|text| text.contains(word));
        assert_eq!(
            flagged,
            word != "Suisse",
            "{word}: what no longer holds or is not known is flagged: {checks:?}"
        );
    }
    desk.ask("import_run", json!({"spec": spec}));
    let customers = desk.activity("REF-001");
    assert_eq!(customers["purposes"].as_array().unwrap().len(), 2, "main purpose and sub-purpose");
    assert_eq!(customers["retention"][0]["period"], "P5Y", "the period of a category");
    assert_eq!(
        customers["retention"][0]["applies_to"],
        json!([customers["personal_data"][0]["id"]]),
        "tied to that category"
    );
    assert_eq!(
        customers["recipients"]["items"].as_array().unwrap().len(),
        2,
        "the placeholder of a list is empty"
    );
    let transfers = customers["transfers"]["items"].as_array().unwrap();
    assert_eq!(
        (&transfers[0]["safeguard"], &transfers[0]["detail"]),
        (&json!("unstated"), &json!("Privacy shield")),
        "an outdated mechanism is kept in words and never mapped"
    );
    assert_eq!(transfers[1]["safeguard"], "adequacy", "adequate only because a decision holds today");
    assert_eq!(transfers[2]["country"], "", "an unknown country is not guessed");
    assert_eq!(customers["special_categories"]["state"], "none", "the list says that there are none");
    let cameras = desk.activity("REF-002");
    assert_eq!(
        cameras["special_categories"]["items"],
        json!(["biometric_data"]),
        "a special category by its label"
    );
    assert!(
        cameras["personal_data"].as_array().unwrap().iter().any(|one| one["criminal"] == true),
        "offences (Art. 10)"
    );
    assert_eq!(
        desk.activity("REF-003")["purposes"][0]["text"],
        "Accueillir les visiteurs",
        "from the list alone"
    );
    let organisations = desk.ask("organisation_list", json!({}));
    let studio = organisations["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["record"]["name"] == "Atelier Exemple")
        .unwrap();
    assert_eq!(
        studio["record"]["data_protection_officers"]["items"][0]["name"], "Camille Exemple",
        "actors of the form"
    );
    let again = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    assert_eq!(
        (&again["new"], &again["changed"]),
        (&json!(0), &json!(0)),
        "a second time changes nothing: {again}"
    );
}

#[test]
fn two_forms_with_one_reference_are_named_and_nothing_is_mixed() {
    let desk = Desk::empty("cnil-twice");
    let other = imports::Fiche { sheet: "Copie", name: "Autre chose", ..imports::CUSTOMERS };
    let book = imports::ods(&[imports::fiche(&imports::CUSTOMERS), imports::fiche(&other)]);
    let spec = json!({"source": {"file": desk.file("twice.ods", book)}});
    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    assert_eq!(seen["errors"], 1, "a contradiction is an error");
    assert!(problem_texts(&seen["refused"])[0].contains("REF-001"), "named by its reference");
    assert_eq!(
        desk.refused("import_run", json!({"spec": spec}))["code"],
        "import-has-errors",
        "nothing half imported"
    );
}

#[test]
fn the_ico_controller_sheet_comes_in_with_its_contact_rows() {
    let desk = Desk::empty("ico");
    let spec = json!({"source": {"file": desk.file("ropa.xlsx", imports::ico_controller().unwrap())}});
    let look = desk.ask("import_look", json!({"source": spec["source"]}));
    assert_eq!(
        (&look["shape"], &look["header_row"]),
        (&json!("ico"), &json!(9)),
        "recognised, header in row 9"
    );
    assert_eq!(look["passed"][0]["row"], 10, "the row of guidance is no record");
    let done = desk.ask("import_run", json!({"spec": spec, "limit": 0}));
    let outlook = &done["outlook"];
    assert_eq!(outlook["errors"], 0, "everything finds a place: {outlook}");
    let all = desk.ask("activity_list", json!({"as_of": "", "text": ""}));
    assert_eq!(all["items"].as_array().unwrap().len(), 2, "three rows, two activities");
    let payroll = desk.activity("PA-001");
    assert_eq!(
        (&payroll["name"], &payroll["department"]),
        (&json!("Payroll"), &json!("Finance")),
        "called by its purpose"
    );
    assert_eq!(payroll["data_subjects"].as_array().unwrap().len(), 2, "both rows' individuals");
    let countries: Vec<&Value> =
        payroll["transfers"]["items"].as_array().unwrap().iter().map(|one| &one["country"]).collect();
    assert_eq!(countries, ["US", "IN"], "third countries");
    let retention = payroll["retention"].as_array().unwrap();
    assert_eq!(
        (&retention[0]["period"], &retention[1]["period"]),
        (&json!("P6Y"), &json!("P3Y")),
        "one rule per row"
    );
    assert_ne!(retention[0]["applies_to"], retention[1]["applies_to"], "each for the data of its row");
    assert_eq!(payroll["automated_decisions"]["state"], "none", "\"No\" is an answer");
    let notes = payroll["notes"].to_string();
    assert!(
        notes.contains("https://example.com/dpa") && notes.contains("Rights available"),
        "nothing is lost: {notes}"
    );
    let news = desk.activity("PA-002");
    let basis = &news["purposes"][0]["legal_bases"][0];
    assert_eq!(
        (&basis["kind"], &basis["interest"], &basis["balancing_test"]),
        (&json!("legitimate_interests"), &json!("Keeping customers informed"), &json!("LIA-7")),
        "the interest and its assessment belong to the basis"
    );
    let organisations = desk.ask("organisation_list", json!({}));
    let works = organisations["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["record"]["name"] == "Sample Works")
        .unwrap();
    assert_eq!(works["record"]["phone"], "0113 000 0000", "contact rows above the table");
    assert_eq!(
        works["record"]["data_protection_officers"]["items"][0]["email"], "dpo@sample.example",
        "with the officer"
    );
    assert_eq!(
        payroll["controller_id"], works["record"]["id"],
        "it is the controller, beside who keeps the register"
    );
}

#[test]
fn the_ico_processor_sheet_fills_the_processors_record() {
    let desk = Desk::empty("ico-processor");
    let spec = json!({"source": {"file": desk.file("ropa.xlsx", imports::ico_processor().unwrap())}});
    let done = desk.ask("import_run", json!({"spec": spec, "limit": 0}));
    assert_eq!(done["outlook"]["errors"], 0, "everything finds a place: {}", done["outlook"]);
    let all = desk.ask("processing_list", json!({}));
    let first = &all["items"][0]["record"];
    assert_eq!(first["controllers"]["items"][0]["name"], "Example Ltd", "Art. 30(2)(a)");
    assert_eq!(first["controllers"]["items"][0]["representative"], "Rep GmbH", "with its representative");
    assert_eq!(all["items"][1]["record"]["categories"], json!(["Hosting", "Backup"]), "Art. 30(2)(b)");
}

#[test]
fn a_block_from_the_clipboard_is_imported_like_a_file() {
    let desk = Desk::empty("clipboard");
    let block = "Name\tPurpose\tRecipients\nPayroll\t\"Pay staff\nPay taxes\"\tTax office\n\t\t\n";
    let done = desk.ask("import_run", json!({"spec": {"source": {"clipboard": block}}}));
    assert_eq!(done["outlook"]["new"], 2, "one activity and its recipient");
    let purposes = desk.activity("PA-001")["purposes"].as_array().unwrap().len();
    assert_eq!(purposes, 2, "a cell of two lines holds two purposes");
}

#[test]
fn merged_cells_of_the_clipboard_hold_for_all_their_rows() {
    let desk = Desk::empty("clipboard-merged");
    let source = json!({
        "clipboard": "Name\tDepartment\nPayroll\tHR\nRecruiting\t\nBlog\t\n",
        "clipboard_areas": [
            {"row": 2, "column": 1, "rows": 2, "columns": 1},
            {"row": 4_000_000_000_u32, "column": 4_000_000_000_u32, "rows": 4_000_000_000_u32, "columns": 4_000_000_000_u32},
        ],
    });
    desk.ask("import_run", json!({"spec": {"source": source}}));
    let department = |reference: &str| desk.activity(reference)["department"].clone();
    assert_eq!((department("PA-001"), department("PA-002")), (json!("HR"), json!("HR")), "both merged rows");
    assert_eq!(department("PA-003"), "", "and no other");
}

#[test]
fn what_cannot_be_taken_in_is_written_with_its_reasons() {
    let desk = Desk::empty("reasons");
    let file = desk.file("bad.csv", "Name,Legal basis\nGood,Consent\n=Bad,Moonshine\n");
    let spec = json!({"source": {"file": file}});
    let target = desk.target("errors.csv");
    let written = desk.ask("import_errors", json!({"spec": spec, "target": target, "overwrite": false}));
    assert_eq!(written["rows"], 1, "only rows with errors");
    let text = std::fs::read_to_string(desk.folder.join("errors.csv")).unwrap();
    assert!(
        text.contains("'=Bad;Moonshine;") && text.contains("is not known"),
        "the row as it was, and why: {text}"
    );
    let done = desk.ask("import_run", json!({"spec": spec, "skip_errors": true}));
    assert_eq!(done["outlook"]["new"], 1, "the rest can be imported when asked for");
    assert_eq!(desk.status()["activities"], 1, "and only the rest");
}

#[test]
fn rows_with_errors_are_a_workbook_that_can_be_mended_and_imported_again() {
    let desk = Desk::empty("reasons-xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    let on = rust_xlsxwriter::ExcelDateTime::from_ymd(2027, 3, 1).unwrap();
    for (at, label) in (0_u16..).zip(["Name", "Legal basis", "Next review"]) {
        sheet.write(1, at, label).unwrap();
    }
    sheet.write(0, 0, "Register of Example Ltd").unwrap();
    sheet.write(2, 0, "Good").unwrap().write(2, 1, "Consent").unwrap();
    sheet.write_string(3, 0, "=1+1").unwrap().write(3, 1, "Moonshine").unwrap();
    sheet.write_with_format(3, 2, &on, &day).unwrap();
    let spec = json!({"source": {"file": desk.file("own.xlsx", book.save_to_buffer().unwrap())}});
    let target = desk.target("errors.xlsx");
    let written = desk.ask("import_errors", json!({"spec": spec, "target": target, "overwrite": false}));
    assert_eq!(written["rows"], 1, "only the row with an error");
    let bytes = std::fs::read(desk.folder.join("errors.xlsx")).unwrap();
    let mut read: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let (name, cells) = calamine::Reader::worksheets(&mut read).remove(0);
    assert_eq!(name, "Import errors", "one sheet");
    let text = |row: u32, column: u32| cells.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(text(1, 0), calamine::Data::String("=1+1".into()), "what looks like a formula is a text");
    assert!(matches!(text(1, 2), calamine::Data::DateTime(_)), "a day is a day: {:?}", text(1, 2));
    assert!(text(1, 3).to_string().contains("is not known"), "with its reason: {:?}", text(1, 3));
    let formulas = calamine::Reader::worksheet_formula(&mut read, "Import errors").unwrap();
    assert!(formulas.is_empty(), "nothing is computed");
    let values = json!([{"field": "purposes.legal_bases", "from": "Moonshine", "to": "consent"}]);
    let again = json!({"source": {"file": target}, "values": values});
    desk.ask("import_run", json!({"spec": again}));
    assert_eq!(
        (&desk.activity("PA-001")["name"], &desk.activity("PA-001")["review_on"]),
        (&json!("=1+1"), &json!("2027-03-01")),
        "the sheet itself can be mended and imported, apostrophe and all"
    );
    assert_eq!(desk.activity("PA-001")["notes"], json!([]), "the reason is no content of the record");
}

#[test]
fn all_places_of_a_file_without_rows_stand_in_its_error_sheet() {
    let desk = Desk::empty("reasons-many");
    let fiches: Vec<_> = (0..70)
        .flat_map(|n| {
            let (sheet, name) = (format!("F{n}").leak(), format!("Activité {n}").leak());
            let reference: &str = format!("REF-{n}").leak();
            let one = imports::Fiche { sheet, name, reference, ..imports::CUSTOMERS };
            let two =
                imports::Fiche { sheet: format!("G{n}").leak(), name: format!("Autre {n}").leak(), ..one };
            [imports::fiche(&one), imports::fiche(&two)]
        })
        .collect();
    let spec = json!({"source": {"file": desk.file("twice.ods", imports::ods(&fiches))}});
    let target = desk.target("errors.csv");
    let written = desk.ask("import_errors", json!({"spec": spec, "target": target, "overwrite": false}));
    assert_eq!(written["rows"], 70, "none of them is kept back");
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let desk = Desk::empty("stopped");
    let spec = json!({"source": {"file": desk.file("large.xlsx", imports::large(400).unwrap())}});
    let before = desk.status()["changed_at"].clone();
    let stopped = std::thread::scope(|scope| {
        let running = scope.spawn(|| desk.try_ask("import_run", json!({"spec": spec})));
        // Once it writes, it is stopped.
        loop {
            let status = desk.desk.job.status();
            if running.is_finished() {
                break;
            }
            if status.running && status.done >= 600 {
                desk.desk.job.cancel();
                break;
            }
            std::thread::yield_now();
        }
        running.join().unwrap()
    });
    assert_eq!(stopped.unwrap_err()["code"], "cancelled", "the wish was heard");
    let status = desk.status();
    assert_eq!(
        (&status["activities"], &status["changed_at"]),
        (&json!(0), &before),
        "nothing of it was kept"
    );
}
