//! Files that this program wrote come back: nothing changes where nothing was edited.

use serde_json::json;

use crate::kit::Desk;

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
fn exported(desk: &Desk, format: &str, name: &str) -> serde_json::Value {
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
