//! `ropa import` in a process of its own.

use acceptance::kit::Folder;
use serde_json::{Value, json};

#[test]
fn ropa_imports_a_table_by_its_mapping_file() {
    let folder = Folder::new();
    folder.ropa(&["new", "s.ropa", "--name", "X", "--country", "IE", "--no-passphrase"]).ends(0);
    folder.write("own.csv", "Name,Purpose,Legal basis\nPayroll,Pay,Contract\nBlog,Publish,Consnt\n");
    let seen = folder
        .on_sample(&["import", "own.csv", "--dry-run", "--save-mapping", "m.json", "--json"])
        .ends(3)
        .json();
    assert_eq!(
        (&seen["new"], &seen["errors"], &seen["changed"]),
        (&json!(1), &json!(1), &json!(0)),
        "counts of a dry run"
    );
    let mapping: Value = serde_json::from_slice(&std::fs::read(folder.path("m.json")).unwrap()).unwrap();
    assert_eq!(
        mapping["values"],
        json!([{"field": "purposes.legal_bases", "from": "Consnt", "to": "consent"}]),
        "what is asked stands in the file with what it probably means"
    );
    let refused = folder.on_sample(&["import", "own.csv", "--json"]).ends(3).error();
    assert_eq!(refused["code"], "import-has-errors", "nothing is half imported");
    let done = folder
        .on_sample(&["import", "own.csv", "--mapping", "m.json", "--set", "department=Office", "--json"])
        .ends(0)
        .json();
    assert_eq!(
        (&done["new"], &done["written"].as_u64().unwrap()),
        (&json!(2), &3),
        "two activities and the mapping"
    );
    let shown = folder.on_sample(&["activity", "show", "PA-002", "--json"]).ends(0).json();
    assert_eq!(shown["activity"]["department"], "Office", "the same for all rows");
    folder.write("bad.csv", "Name,Third countries\nLogs,Atlantis\n");
    let told = folder.on_sample(&["import", "bad.csv", "--dry-run", "--errors", "errors.csv"]).ends(3).text();
    assert!(
        told.contains("Atlantis") && folder.path("errors.csv").exists(),
        "the unknown word is asked: {told}"
    );
    folder.write("two.csv", "Name,Third countries\nLogs,Atlantis\nDoors,\n");
    let args = ["import", "two.csv", "--dry-run", "--json", "--skip-row", "2,9", "--errors", "errors.xlsx"];
    let seen = folder.on_sample(&args).ends(0).json();
    assert_eq!(
        (&seen["new"], &seen["skipped"], &seen["errors"]),
        (&json!(1), &json!(1), &json!(0)),
        "rows are left out by their numbers, and their errors with them: {seen}"
    );
    assert!(!folder.path("errors.xlsx").exists(), "without errors there is no sheet of them");
    folder.on_sample(&["import", "two.csv", "--dry-run", "--errors", "errors.xlsx"]).ends(3);
    let workbook = std::fs::read(folder.path("errors.xlsx")).unwrap();
    assert!(workbook.starts_with(b"PK"), "a workbook by its name");
}
