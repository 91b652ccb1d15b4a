use std::io::Write;

use super::*;
use crate::collect::Unwatched;

fn book(name: &str, bytes: Vec<u8>) -> Result<Book> {
    read(&Source::from_bytes(name, bytes).unwrap(), &ReadOptions::default(), &Unwatched)
}

fn texts(sheet: &Sheet) -> Vec<(u32, Vec<&str>)> {
    sheet
        .rows
        .iter()
        .map(|row| (row.number, row.cells.iter().map(|cell| cell.text.as_str()).collect()))
        .collect()
}

/// An OpenDocument spreadsheet with this content inside `office:spreadsheet`.
fn ods(styles: &str, tables: &str, manifest: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut put = |name: &str, text: &str| {
        zip.start_file(name, stored).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    put("META-INF/manifest.xml", manifest);
    put(
        "content.xml",
        &format!(
            "<?xml version=\"1.0\"?><office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\
             <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
        ),
    );
    zip.finish().unwrap().into_inner()
}

#[test]
fn opendocument_cells_keep_their_types_lines_and_places() {
    let tables = "<table:table table:name=\"One\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>\
        <table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>\
        <table:table-cell office:value-type=\"string\"><office:annotation><text:p>help</text:p></office:annotation><text:p>A &amp; B</text:p><text:p>two<text:s text:c=\"2\"/>lines</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2024-03-05\"><text:p>05/03/24</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"float\" office:value=\"1234.5\" table:formula=\"of:=1\"><text:p>1 234,50</text:p></table:table-cell>\
        </table:table-row></table:table>";
    let book = book("r.ods", ods("", tables, "")).unwrap();
    assert_eq!(book.kind, TableKind::Ods, "known by its content");
    assert!(book.formulas, "a formula is there, its value was read");
    let row = &book.sheets[0].rows[0];
    assert_eq!(row.number, 4, "empty repeated rows count");
    assert_eq!(row.text(2), "A & B\ntwo  lines", "paragraphs are lines, remarks of the form are not content");
    assert_eq!(
        (row.cells[3].kind, row.text(3)),
        (CellKind::Date, "2024-03-05"),
        "the date behind what is shown"
    );
    assert_eq!(
        (row.cells[4].kind, row.text(4)),
        (CellKind::Number, "1234.5"),
        "the number behind what is shown"
    );
}

#[test]
fn merged_cells_are_filled_and_hidden_sheets_flagged() {
    let styles =
        "<style:style style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style>";
    let tables = "<table:table table:name=\"Hidden\" table:style-name=\"h\">\
        <table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>Group</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"string\"><text:p>y</text:p></table:table-cell></table:table-row></table:table>";
    let book = book("r.ods", ods(styles, tables, "")).unwrap();
    let sheet = &book.sheets[0];
    assert!(sheet.hidden, "the person is told that the sheet is hidden");
    assert_eq!(
        texts(sheet),
        [(1, vec!["Group", "Group", "x"]), (2, vec!["Group", "Group", "y"])],
        "every cell of the area"
    );
    assert!(
        !sheet.rows[0].cells[0].filled && sheet.rows[1].cells[0].filled,
        "the first cell is the real one"
    );
}

#[test]
fn a_million_empty_rows_cost_nothing() {
    let tables = "<table:table table:name=\"S\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"string\"><text:p>z</text:p></table:table-cell></table:table-row></table:table>";
    let book = book("r.ods", ods("", tables, "")).unwrap();
    assert_eq!(
        texts(&book.sheets[0]),
        [(1, vec!["a"]), (1_048_576, vec!["z"])],
        "only rows with content are kept"
    );
}

#[test]
fn a_million_times_the_same_row_is_refused_by_name() {
    let tables = "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row></table:table>";
    assert_eq!(
        book("r.ods", ods("", tables, "")).unwrap_err().code,
        "collect-rows-too-many",
        "no memory for it"
    );
}

#[test]
fn passwords_damage_and_other_archives_are_named() {
    let sealed =
        ods("", "<table:table/>", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    assert_eq!(
        book("r.ods", sealed).unwrap_err().code,
        "collect-xlsx-password",
        "an encrypted OpenDocument file"
    );
    let whole = ods("", "<table:table table:name=\"S\"></table:table>", "");
    assert_eq!(book("r.ods", whole.clone()).unwrap_err().code, "collect-no-rows", "nothing in it");
    assert_eq!(
        book("r.ods", whole[..whole.len() / 2].to_vec()).unwrap_err().code,
        "collect-xlsx-damaged",
        "cut off"
    );
    let torn = ods("", "<table:table table:name=\"S\"><table:table-row>", "");
    assert_eq!(book("r.ods", torn).unwrap_err().code, "collect-xlsx-damaged", "XML that ends in the middle");
}

#[test]
fn workbooks_give_grids_with_dates_formulas_and_merged_cells() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    sheet.set_name("Register").unwrap();
    sheet.merge_range(0, 0, 0, 1, "Article 30 record", &rust_xlsxwriter::Format::new()).unwrap();
    sheet.write(1, 0, "Name").unwrap().write(1, 1, "Review").unwrap();
    sheet.write(2, 0, "Payroll").unwrap();
    sheet
        .write_with_format(2, 1, rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 5, 4).unwrap(), &date)
        .unwrap();
    sheet.write_formula(2, 2, rust_xlsxwriter::Formula::new("=1+1").set_result("2")).unwrap();
    let hidden = workbook.add_worksheet();
    hidden.set_name("Lists").unwrap().set_hidden(true);
    hidden.write(0, 0, "x").unwrap();
    let book = book("r.xlsx", workbook.save_to_buffer().unwrap()).unwrap();
    let sheet = &book.sheets[0];
    assert_eq!(
        texts(sheet),
        [
            (1, vec!["Article 30 record", "Article 30 record"]),
            (2, vec!["Name", "Review"]),
            (3, vec!["Payroll", "2026-05-04", "2"])
        ],
        "merged heading in both columns, date in ISO 8601, the formula's last value"
    );
    assert_eq!(
        (sheet.merged, book.formulas, book.sheets[1].hidden),
        (1, true, true),
        "each is told to the person"
    );
}

#[test]
fn delimited_text_is_read_whole_with_quoted_lines_and_guarded_formulas() {
    let text = "Name;Zweck\r\n\r\n\"Lohn\nund Gehalt\";'=1+1\r\nÜbung;'+33 1\r\n;\r\n";
    let (encoded, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let book = book("r.csv", encoded.into_owned()).unwrap();
    assert_eq!(book.encoding.as_deref(), Some("windows-1252"), "the encoding is found");
    assert_eq!(
        texts(&book.sheets[0]),
        [(1, vec!["Name", "Zweck"]), (3, vec!["Lohn\nund Gehalt", "=1+1"]), (4, vec!["Übung", "+33 1"])],
        "rows are numbered as a spreadsheet numbers them; one guarding apostrophe is taken off"
    );
    let broken = super::read(
        &Source::from_bytes("r.csv", b"a,b\n1,\"2\n3,4\n".to_vec()).unwrap(),
        &ReadOptions::default(),
        &Unwatched,
    );
    assert_eq!(broken.unwrap_err().code, "collect-quote-unclosed", "no row is swallowed in silence");
}

#[test]
fn the_clipboard_of_a_spreadsheet_program_is_read() {
    let book = read_clipboard("Name\tPurpose\nPayroll\t\"Paying\nstaff\"\n\t\n", &[], &Unwatched).unwrap();
    assert_eq!(
        texts(&book.sheets[0]),
        [(1, vec!["Name", "Purpose"]), (2, vec!["Payroll", "Paying\nstaff"])],
        "cells of several lines, and no empty row at the end"
    );
}
