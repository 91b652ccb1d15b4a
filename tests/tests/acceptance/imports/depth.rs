//! That what leaves goes out in full depth, of the right day and part, and comes back: own fields, what transfers rest on,
//! attached files; and what the authorities' forms know.

use std::io::Read;

use serde_json::{Value, json};

use super::kit::{Desk, problem_texts};
use super::own::{exported, saved_elsewhere};

const PDF: &[u8] = b"%PDF-1.4 an assessment of seven words";

/// The sample with an own field of each kind, an instrument, an assessment and an attached file.
fn deep(name: &str) -> Desk {
    let desk = Desk::sample(name);
    let mut custom = json!({});
    for (label, kind, value) in [
        ("Cost centre", "text", "=47-11"),
        ("Responsible", "choice", "Office"),
        ("Audited on", "date", "2027-02-01"),
        ("Works council", "yes_no", "yes"),
    ] {
        let record =
            json!({"label": label, "kind": kind, "choices": ["Office", "Works"], "applies_to": ["activity"]});
        let all = desk.ask("custom_field_save", json!({"record": record, "version": 0}));
        let made =
            all["items"].as_array().unwrap().iter().find(|one| one["record"]["label"] == label).unwrap();
        custom[made["record"]["id"].as_str().unwrap()] = json!(value);
    }
    // A value of a field that is gone.
    custom["gone"] = json!("kept");
    let instrument = json!({
        "name": "SCC with Example Cloud", "kind": "standard_contractual_clauses", "module": "two", "signed_on": "2026-05-01",
        "importers": [{"name": "Example Cloud Inc.", "country": "US", "role": "processor"}],
        "description": {"data_subjects": "Customers", "sensitive_data": {"state": "given", "items": ["health", "none"]}},
        "choices": {"docking": true, "governing_law": "IE"},
    });
    let all = desk.ask("instrument_save", json!({"record": instrument, "version": 0}));
    let instrument = all["items"][0]["record"]["id"].clone();
    let assessment = json!({
        "name": "US hosting", "tool": {"instrument_id": instrument}, "outcome": "equivalent_with_measures",
        "transfer": {"countries": ["US"], "use_cases": ["encrypted_backup"]},
        "measures": {"state": "given", "items": [{"kind": "contractual", "text": "Challenge orders"}]},
        "destination": {"impinges": false, "laws": "FISA 702"},
    });
    desk.ask("assessment_save", json!({"record": assessment, "version": 0}));
    let mut view = desk.ask("activity_get", json!({"id": "A03"}));
    view["activity"]["custom"] = custom;
    view["activity"]["screening"]["risk"] = json!("high");
    desk.ask("activity_save", json!({"activity": view["activity"], "version": view["version"]}));
    let id = view["activity"]["id"].clone();
    let file = desk.file("DPIA mail.pdf", PDF);
    desk.ask("attachment_add", json!({"noun": "activity", "id": id, "file": file}));
    desk
}

#[test]
fn own_fields_and_what_transfers_rest_on_come_back_from_our_workbooks_cell_by_cell() {
    let desk = deep("depth-book");
    for (format, name) in [("xlsx", "deep.xlsx"), ("ods", "deep.ods")] {
        let spec = exported(&desk, format, name);
        let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
        assert_eq!(
            (&seen["new"], &seen["changed"], &seen["errors"]),
            (&json!(0), &json!(0), &json!(0)),
            "{format}: nothing changes where nothing was edited: {seen}"
        );
    }
    let path = desk.folder.join("deep.xlsx");
    let titles = |sheet: &str| -> Vec<String> {
        use calamine::Reader;
        let mut book: calamine::Xlsx<_> = calamine::open_workbook(&path).unwrap();
        let range = book.worksheet_range(sheet).unwrap();
        range.rows().next().unwrap().iter().map(ToString::to_string).collect()
    };
    let heads = titles("Activities");
    for title in ["Cost centre", "Responsible (CF-002)", "Audited on", "Works council", "Own fields"] {
        assert!(
            heads.iter().any(|head| head == title),
            "a column of its own each, called like no other: {title} in {heads:?}"
        );
    }
    for (sheet, title, to, noun, field) in [
        ("Activities", "Cost centre", "0815", "activity", "custom"),
        ("Activities", "Works council", "no", "activity", "custom"),
        ("Activities", "Audited on", "2027-03-01", "activity", "custom"),
        ("Instruments", "Where it is kept", "Safe 2", "transfer_instrument", "kept_at"),
        ("Impact assessments", "Decided by", "Kim", "transfer_impact_assessment", "decided_by"),
    ] {
        let column = titles(sheet).iter().position(|head| head == title).unwrap_or_else(|| panic!("{title}"));
        let edit = |name: &str, row: usize, at: usize, _: &str| {
            ((name, row, at) == (sheet, 1, column)).then(|| to.to_owned())
        };
        let spec = json!({"source": {"file": desk.file("edited.xlsx", saved_elsewhere(&path, edit))}});
        let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 20}));
        assert_eq!((&seen["new"], &seen["changed"]), (&json!(0), &json!(1)), "{title}: one record: {seen}");
        let changes = seen["rows"][0]["changes"].as_array().unwrap();
        assert_eq!(changes.len(), 1, "{title}: exactly one field: {changes:?}");
        assert_eq!(
            (&seen["rows"][0]["noun"], &changes[0]["field"]),
            (&json!(noun), &json!(field)),
            "{title}: that one"
        );
    }
}

#[test]
fn our_json_carries_attached_files_and_gives_them_back() {
    let desk = deep("depth-json");
    exported(&desk, "json", "deep.json");
    let text = std::fs::read_to_string(desk.folder.join("deep.json")).unwrap();
    let other = Desk::empty("depth-json-other");
    let done = other.import("deep.json", &text);
    assert_eq!(done["outlook"]["checks"], json!([]), "nothing is in doubt");
    let attached = other.ask("attachment_list", json!({"noun": null, "id": ""}));
    let target = other.target("back.pdf");
    other.ask("attachment_save", json!({"id": attached["items"][0]["record"]["id"], "file": target}));
    assert_eq!(std::fs::read(other.folder.join("back.pdf")).unwrap(), PDF, "byte for byte");
    assert_eq!(
        other.ask("instrument_list", json!({}))["items"].as_array().unwrap().len(),
        1,
        "with the instrument"
    );

    let light = desk.target("light.json");
    desk.ask("export", json!({"as": "json", "file": light, "overwrite": false, "without_attachments": true}));
    let light = std::fs::read_to_string(desk.folder.join("light.json")).unwrap();
    assert!(!light.contains("\"contents\""), "without, when asked to");
    let third = Desk::empty("depth-json-third");
    let done = third.import("light.json", &light);
    let told = problem_texts(&done["outlook"]["checks"]);
    assert_eq!(told.len(), 1, "the file that is not there is named: {told:?}");
    let attached = third.ask("attachment_list", json!({"noun": null, "id": ""}));
    assert_eq!(attached["items"], json!([]), "and no record leads into nothing");

    let mut forged: Value = serde_json::from_str(&text).unwrap();
    for (_, content) in forged["contents"].as_object_mut().unwrap() {
        *content = json!("AAAA");
    }
    let spec = json!({"source": {"file": third.file("forged.json", forged.to_string())}});
    let failure = third.refused("import_run", json!({"spec": spec}));
    assert_eq!(failure["code"], "register-json-contradicts", "a content that is not what its hash says");
    assert!(failure["problems"][0]["at"].as_str().unwrap().starts_with("contents."), "with its place");
}

/// All text of a file: of the parts of a container one after the other.
fn text_of(path: &std::path::Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let mut text = String::new();
    if bytes.starts_with(b"PK") {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for place in 0..archive.len() {
            let mut part = archive.by_index(place).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            text.push_str(&String::from_utf8_lossy(&content));
        }
    } else {
        text = String::from_utf8(bytes).unwrap();
    }
    text.replace("&amp;", "&").replace('\u{a0}', " ")
}

#[test]
fn every_format_holds_the_part_that_was_asked_for_with_what_it_links_to_and_says_of_which_day() {
    let desk = Desk::sample("depth-part");
    let all = desk.ask("activity_list", json!({"as_of": "", "text": ""}));
    let names: Vec<(String, String)> = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["ref"].as_str().unwrap().to_owned(), row["name"].as_str().unwrap().to_owned()))
        .collect();
    let chosen = "A03";
    let activity = desk.activity(chosen);
    let recipients = desk.ask("recipient_list", json!({}));
    let linked: Vec<&str> = activity["recipients"]["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| {
            let known = recipients["items"]
                .as_array()
                .unwrap()
                .iter()
                .find(|all| all["record"]["id"] == one["recipient_id"])?;
            let text = |key: &str| known["record"][key].as_str().filter(|text| !text.is_empty());
            text("name").or_else(|| text("category"))
        })
        .collect();
    assert!(!linked.is_empty(), "the activity of this test has a recipient with a name");
    for (format, name) in [
        ("xlsx", "part.xlsx"),
        ("ods", "part.ods"),
        ("csv-excel", "part-excel.csv"),
        ("csv", "part.csv"),
        ("json", "part.json"),
        ("jsonld", "part.jsonld"),
        ("cnil", "part-cnil.ods"),
        ("ico", "part-ico.xlsx"),
        ("ico-processor", "part-processor.xlsx"),
    ] {
        let target = desk.target(name);
        let args = json!({"as": format, "ids": [chosen], "filter": activity["name"], "as_of": "2026-12-31", "file": target});
        let reply = desk.ask("export", args);
        let text = text_of(&desk.folder.join(name));
        let said =
            ["2026-12-31", "31 December 2026", "31 décembre 2026"].iter().any(|day| text.contains(day));
        assert!(said, "{format} says of which day it is");
        if format == "ico-processor" {
            continue;
        }
        assert_eq!(reply["activities"], 1, "{format}: words and choice both hold");
        assert!(text.contains(activity["name"].as_str().unwrap()), "{format} holds what was chosen");
        let strange: Vec<&String> = names
            .iter()
            .filter(|(reference, name)| reference != chosen && name.len() > 30 && text.contains(name))
            .map(|(_, name)| name)
            .collect();
        assert_eq!(strange, [""; 0], "{format} holds nothing else");
        if format != "csv" {
            assert!(
                linked.iter().all(|name| text.contains(name)),
                "{format} names what it links to: {linked:?}"
            );
        }
    }
}

#[test]
fn the_forms_of_the_authorities_say_what_the_register_knows_and_no_more() {
    let desk = deep("depth-forms");
    let read = |name: &str| {
        let source = ropadesk_core::collect::source::Source::open(&desk.folder.join(name)).unwrap();
        let options = ropadesk_core::collect::inspect::ReadOptions::default();
        let book = ropadesk_core::collect::grid::read(&source, &options, &ropadesk_core::collect::Unwatched)
            .unwrap();
        ropadesk_core::interchange::own::cells(&book)
    };
    exported(&desk, "ico", "ico.xlsx");
    let template = read("ico.xlsx").remove(0).1;
    let name = desk.activity("A03")["name"].as_str().unwrap().to_owned();
    let row = template.iter().find(|row| row.first() == Some(&name)).expect("a row of the activity");
    assert_eq!(
        (row[20].as_str(), row[22].as_str()),
        ("Yes", "DPIA mail.pdf"),
        "a high risk calls for an assessment (Art. 35(1))"
    );
    assert_eq!(
        (row[21].as_str(), row[23].as_str()),
        ("", ""),
        "of progress and breaches the register says nothing"
    );
    let other = template.iter().skip(9).find(|row| row.first().is_some_and(|one| *one != name)).unwrap();
    assert_eq!(other[20], "", "a risk that was not stated is no answer");

    exported(&desk, "cnil", "cnil.ods");
    let cells = read("cnil.ods");
    let listed = cells[0].1.iter().find(|row| row.first() == Some(&name)).expect("a row of the activity");
    assert_eq!(listed[2], "2026-11-23", "the entry was made when it came into the register");
    let (_, form) = cells.iter().find(|(sheet, _)| sheet.contains("A03")).unwrap();
    let said = form
        .iter()
        .find(|row| row.first().is_some_and(|one| one == "Base légale"))
        .expect("a row of the legal bases")[1]
        .clone();
    assert!(said.contains("(Art."), "each with its article: {said}");
    let empty = Desk::empty("depth-forms-back");
    empty.import("cnil.ods", std::fs::read(desk.folder.join("cnil.ods")).unwrap());
    let kinds = |activity: &Value| -> Vec<Vec<String>> {
        let of = |one: &Value| {
            one["legal_bases"]
                .as_array()
                .unwrap()
                .iter()
                .map(|basis| basis["kind"].as_str().unwrap().to_owned())
                .collect()
        };
        activity["purposes"].as_array().unwrap().iter().map(of).collect()
    };
    assert_eq!(kinds(&empty.activity("A03")), kinds(&desk.activity("A03")), "and they are read again");
}
