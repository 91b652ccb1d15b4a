//! Files that this program wrote come back: nothing changes where nothing was edited.

use acceptance::workbook;
use serde_json::json;

use super::kit::Desk;

#[test]
fn the_record_as_json_comes_back_unchanged_and_into_another_register() {
    let desk = Desk::sample("own-json");
    let target = desk.target("record.json");
    desk.ask(
        "report_write",
        json!({"document": {"kind": "record", "lang": "en"}, "as": "json", "file": target, "overwrite": false}),
    );
    let spec = json!({"source": {"file": desk.admit(&desk.folder.join("record.json"))}});
    let look = desk.ask("import_look", json!({"source": spec["source"]}));
    assert_eq!(look["shape"], "ropa", "our own file is recognised");
    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
    assert_eq!(
        (&seen["new"], &seen["changed"], &seen["errors"]),
        (&json!(0), &json!(0), &json!(0)),
        "nothing changes"
    );
    assert!(seen["unchanged"].as_u64().unwrap() > 27, "every record is there");
}

/// Exports the register in a format and answers with the way it is imported again.
pub fn exported(desk: &Desk, format: &str, name: &str) -> serde_json::Value {
    let target = desk.target(name);
    desk.ask("export", json!({"as": format, "file": target, "overwrite": false}));
    json!({"source": {"file": desk.admit(&desk.folder.join(name))}})
}

#[test]
fn our_workbooks_and_our_json_change_nothing_where_nothing_was_edited() {
    let desk = Desk::sample("own-exports");
    for (format, name) in [("xlsx", "own.xlsx"), ("ods", "own.ods"), ("json", "own.json")] {
        let spec = exported(&desk, format, name);
        let look = desk.ask("import_look", json!({"source": spec["source"]}));
        assert_eq!(look["shape"], "ropa", "{format}: our own file is recognised");
        let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 0}));
        assert_eq!(
            (&seen["new"], &seen["changed"], &seen["errors"]),
            (&json!(0), &json!(0), &json!(0)),
            "{format}: nothing changes: {seen}"
        );
        assert!(seen["unchanged"].as_u64().unwrap() > 27, "{format}: every record was read");
    }
}

/// The workbook as another program saves it, which keeps texts and hidden sheets and nothing else; `edit` may change a cell.
pub fn saved_elsewhere(
    path: &std::path::Path,
    edit: impl Fn(&str, usize, usize, &str) -> Option<String>,
) -> Vec<u8> {
    saved_without(path, &[], edit)
}

/// The same without some of the sheets.
fn saved_without(
    path: &std::path::Path,
    gone: &[&str],
    edit: impl Fn(&str, usize, usize, &str) -> Option<String>,
) -> Vec<u8> {
    use calamine::{Data, Reader};
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(path).unwrap();
    let hidden: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible != calamine::SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let sheets: Vec<(String, Vec<Vec<String>>)> = book
        .worksheets()
        .into_iter()
        .filter(|(name, _)| !gone.contains(&name.as_str()))
        .map(|(name, range)| {
            let text = |(row, column, cell): (usize, usize, &Data)| {
                let text = match cell {
                    Data::DateTime(day) => {
                        let (year, month, day, ..) = day.to_ymd_hms_milli();
                        format!("{year}-{month:02}-{day:02}")
                    }
                    other => other.to_string(),
                };
                edit(&name, row, column, &text).unwrap_or(text)
            };
            let rows = range.rows().enumerate().map(|(row, cells)| {
                cells.iter().enumerate().map(|(column, cell)| text((row, column, cell))).collect()
            });
            let rows = rows.collect();
            (name, rows)
        })
        .collect();
    let raw: Vec<_> =
        sheets.iter().map(|(name, rows)| workbook::texts(name, hidden.contains(name), rows)).collect();
    workbook::xlsx(&raw)
}

#[test]
fn a_workbook_saved_by_another_program_changes_exactly_the_cell_that_was_edited_there() {
    let desk = Desk::sample("own-elsewhere");
    exported(&desk, "xlsx", "own.xlsx");
    let path = desk.folder.join("own.xlsx");
    let foreseen = |name: &str, bytes: Vec<u8>| {
        let spec = json!({"source": {"file": desk.file(name, bytes)}});
        desk.ask("import_plan", json!({"spec": spec, "limit": 20}))
    };
    let seen = foreseen("same.xlsx", saved_elsewhere(&path, |_, _, _, _| None));
    assert_eq!(
        (&seen["new"], &seen["changed"], &seen["errors"]),
        (&json!(0), &json!(0), &json!(0)),
        "saved without an edit nothing changes: {seen}"
    );
    assert!(seen["unchanged"].as_u64().unwrap() > 27, "and every record was read");
    // One cell each of a sheet of records and of a sheet of items; the first row below the head.
    for (sheet, title, to, field) in [
        ("Activities", "Responsible", "Kim", "owner"),
        ("Purposes", "Purpose", "Edited elsewhere", "purposes"),
    ] {
        let column = {
            use calamine::Reader;
            let mut book: calamine::Xlsx<_> = calamine::open_workbook(&path).unwrap();
            let range = book.worksheet_range(sheet).unwrap();
            let head = range.rows().next().unwrap();
            head.iter()
                .position(|cell| *cell == title)
                .unwrap_or_else(|| panic!("a column {title}: {head:?}"))
        };
        let edit = |name: &str, row: usize, at: usize, _: &str| {
            ((name, row, at) == (sheet, 1, column)).then(|| to.to_owned())
        };
        let seen = foreseen("edited.xlsx", saved_elsewhere(&path, edit));
        assert_eq!((&seen["new"], &seen["changed"]), (&json!(0), &json!(1)), "{sheet}: one record: {seen}");
        let changes = seen["rows"][0]["changes"].as_array().unwrap();
        assert_eq!(changes.len(), 1, "{sheet}: exactly one field: {changes:?}");
        assert_eq!(changes[0]["field"], field, "{sheet}: that field");
        assert!(changes[0]["after"].as_str().unwrap().contains(to), "{sheet}: with what was typed");
    }
}

#[test]
fn one_cell_edited_in_our_workbook_changes_exactly_one_field() {
    let desk = Desk::sample("own-edited");
    let spec = exported(&desk, "xlsx", "own.xlsx");
    // The name changes in the register; the workbook still has the older one: importing brings back that one field.
    let mut view = desk.ask("activity_get", json!({"id": "A05"}));
    view["activity"]["name"] = json!("Edited");
    desk.ask("activity_save", json!({"activity": view["activity"], "version": view["version"]}));
    let seen = desk.ask("import_plan", json!({"spec": spec, "limit": 20}));
    assert_eq!(seen["changed"], 1, "one record: {seen}");
    let changes = seen["rows"][0]["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "exactly one field: {changes:?}");
    assert_eq!(
        (&changes[0]["field"], &changes[0]["before"]),
        (&json!("name"), &json!("Edited")),
        "that field"
    );
}

#[test]
fn a_sheet_of_our_workbook_that_is_gone_is_named_and_what_it_held_stays() {
    let desk = Desk::sample("own-sheet-gone");
    exported(&desk, "xlsx", "own.xlsx");
    let path = desk.folder.join("own.xlsx");
    let before = (desk.activity("A05"), desk.ask("system_list", json!({})));
    let foreseen = |name: &str, gone: &[&str]| {
        let spec =
            json!({"source": {"file": desk.file(name, saved_without(&path, gone, |_, _, _, _| None))}});
        (desk.ask("import_plan", json!({"spec": spec, "limit": 0})), spec)
    };
    let (whole, _) = foreseen("whole.xlsx", &[]);
    assert_eq!(whole["checks"], json!([]), "of a whole workbook there is nothing to say");
    let (seen, spec) = foreseen("less.xlsx", &["Systems", "Purposes"]);
    let told: Vec<_> = seen["checks"].as_array().unwrap().iter().map(|one| one["at"].clone()).collect();
    assert_eq!(told, ["Purposes", "Systems"], "each by its name: {seen}");
    assert_eq!(
        (&seen["new"], &seen["changed"], &seen["errors"]),
        (&json!(0), &json!(0), &json!(0)),
        "a sheet that is not there deletes nothing: {seen}"
    );
    desk.ask("import_run", json!({"spec": spec}));
    assert_eq!(
        (desk.activity("A05"), desk.ask("system_list", json!({}))),
        before,
        "purposes and systems stand as they did"
    );
}
