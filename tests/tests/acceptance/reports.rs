//! Documents in the file formats in which they can be written: the same facts, whichever is chosen.

use std::io::Cursor;

use acceptance::desk::Register;
use acceptance::kit::TODAY;
use calamine::{Data, Reader, Xlsx};
use serde_json::json;

fn written(register: &Register, kind: &str, format: &str) -> Vec<u8> {
    let name = format!("{kind}.{format}");
    let args = json!({"document": {"kind": kind, "lang": "en"}, "as": format, "file": register.admit(&name), "overwrite": true});
    register.ask(TODAY, "report_write", args);
    std::fs::read(register.path(&name)).expect("the report is written")
}

#[test]
fn the_workbook_of_a_report_has_the_rows_of_its_table() {
    let register = Register::sample(env!("CARGO_TARGET_TMPDIR"), "reports-workbook");
    for kind in ["record", "transfers"] {
        let table = written(&register, kind, "csv-excel");
        let text = String::from_utf8(table).expect("UTF-8");
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        let mut book = Xlsx::new(Cursor::new(written(&register, kind, "xlsx"))).expect("a workbook");
        let sheet = book.worksheet_range_at(0).expect("a sheet").expect("rows");
        assert_eq!(sheet.height(), rows.len(), "{kind}: head and rows are the same");
        for (cells, row) in sheet.rows().zip(&rows) {
            for (cell, plain) in cells.iter().zip(row) {
                assert!(
                    !matches!(cell, Data::Float(_) | Data::Bool(_)),
                    "{kind}: texts stay texts, no formula: {cell:?}"
                );
                assert_eq!(
                    cell.to_string(),
                    plain.trim_start_matches('\''),
                    "{kind}: the same words in the same place"
                );
            }
        }
    }
    let notice = json!({"document": {"kind": "notice", "lang": "en"}, "as": "xlsx", "file": register.admit("n.xlsx"), "overwrite": true});
    let refused = register.refused(TODAY, "report_write", notice);
    assert_eq!(
        refused.code, "report-notice-table",
        "a notice is a text; that is said, and no empty sheet is written"
    );
}
