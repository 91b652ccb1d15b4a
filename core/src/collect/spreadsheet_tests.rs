use std::io::{Cursor, Write};

use rust_xlsxwriter::{ExcelDateTime as Date, Format as Style, Workbook as Maker};
use zip::write::SimpleFileOptions;

use crate::collect::{
    CellKind, Extract, Found, Identifier, ReadOptions, Source, Unwatched, extract, inspect,
};
use crate::error::{Error, Result};

fn read(bytes: &[u8], options: &ReadOptions, matches: &[&str]) -> Result<(Extract, Vec<Found>)> {
    let source = Source::from_bytes("export.xlsx", bytes.to_vec())?;
    let inspection = inspect(&source, options, &Unwatched)?;
    let identifiers: Vec<Identifier> = matches.iter().map(|text| Identifier::parse(text).unwrap()).collect();
    let mut found = Vec::new();
    let extract = extract(&source, &inspection, &identifiers, &Unwatched, &mut |record| {
        found.push(record);
        Ok(())
    })?;
    Ok((extract, found))
}

fn refused(bytes: &[u8]) -> Error {
    read(bytes, &ReadOptions::default(), &["email=maria@example.com"]).unwrap_err()
}

fn sales() -> Vec<u8> {
    let mut workbook = Maker::new();
    let day = Style::new().set_num_format("yyyy-mm-dd");
    let instant = Style::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    let sheet = workbook.add_worksheet();
    sheet.set_name("Sales").unwrap();
    for (at, name) in
        ["licence", "email", "phone", "sold_on", "seen_at", "amount", "active", "note"].iter().enumerate()
    {
        sheet.write(0, u16::try_from(at).unwrap(), *name).unwrap();
    }
    for row in 1..=40_u32 {
        sheet.write(row, 0, f64::from(row)).unwrap();
        sheet.write(row, 1, if row == 7 { "Maria@Example.com" } else { "xmaria@example.com" }).unwrap();
        // A spreadsheet that takes a number for a number drops its first zero.
        sheet.write(row, 2, if row == 9 { 1_705_550_142.0 } else { 1_705_550_143.0 }).unwrap();
        sheet.write_with_format(row, 3, Date::from_ymd(2026, 2, 28).unwrap(), &day).unwrap();
        let seen = Date::from_ymd(2026, 2, 28).unwrap().and_hms(13, 5, 9).unwrap();
        sheet.write_with_format(row, 4, seen, &instant).unwrap();
        sheet.write(row, 5, 19.99).unwrap();
        sheet.write(row, 6, row % 2 == 1).unwrap();
    }
    let other = workbook.add_worksheet();
    other.set_name("Returns").unwrap();
    other.set_hidden(true);
    for (at, name) in ["id", "who"].iter().enumerate() {
        other.write(2, u16::try_from(at).unwrap(), *name).unwrap();
    }
    other.write(3, 0, 5).unwrap();
    other.write(3, 1, "sent by maria@example.com, twice").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_person_is_found_on_every_sheet_with_types_kept() {
    let (extract, found) =
        read(&sales(), &ReadOptions::default(), &["email=maria@example.com", "phone=+49 170 5550142"])
            .unwrap();
    assert_eq!(
        (extract.rows_read, extract.rows_matched),
        (41, 3),
        "both sheets are searched, the hidden one too"
    );
    let places: Vec<_> =
        found.iter().map(|r| (r.position.sheet.clone().unwrap(), r.position.row.unwrap())).collect();
    let expected = [("Sales", 8), ("Sales", 10), ("Returns", 4)].map(|(sheet, row)| (sheet.to_owned(), row));
    assert_eq!(places, expected, "sheet and row as the spreadsheet program shows them");
    let first = &found[0];
    assert_eq!(
        first.document.to_string(),
        r#"{"licence":7,"email":"Maria@Example.com","phone":1705550143,"sold_on":"2026-02-28","seen_at":"2026-02-28T13:05:09","amount":19.99,"active":true,"note":null}"#,
        "numbers, dates and yes/no are not made into text"
    );
    assert_eq!(
        (first.cells[3].kind, first.cells[7].kind),
        (CellKind::Date, CellKind::Empty),
        "kinds are told"
    );
    assert_eq!(found[1].matched_by, ["phone"], "a telephone number stored as a number is found");
    assert_eq!(
        found[2].document.to_string(),
        r#"{"id":5,"who":"sent by maria@example.com, twice"}"#,
        "each sheet has its own header"
    );
}

#[test]
fn one_sheet_can_be_chosen() {
    let options = ReadOptions { sheet: Some("Returns".into()), ..ReadOptions::default() };
    let (extract, _) = read(&sales(), &options, &["email=maria@example.com"]).unwrap();
    assert_eq!((extract.rows_read, extract.rows_matched), (1, 1), "only that sheet is read");
    let options = ReadOptions { sheet: Some("Elsewhere".into()), ..ReadOptions::default() };
    let error = read(&sales(), &options, &["email=maria@example.com"]).unwrap_err();
    assert_eq!(error.code, "collect-sheet-missing", "a mistyped sheet must not read as 'nobody found'");
}

#[test]
fn a_workbook_is_looked_at_before_it_is_read() {
    let source = Source::from_bytes("sales.xlsx", sales()).unwrap();
    let found = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    assert_eq!(found.columns[..3], ["licence", "email", "phone"], "columns of the first sheet come first");
    assert_eq!(found.sample_rows.len(), 5, "five rows to choose by");
    let sheets: Vec<_> =
        found.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden, sheet.header_row)).collect();
    assert_eq!(
        sheets,
        [("Sales", false, Some(1)), ("Returns", true, Some(3))],
        "hidden sheets are shown, too"
    );
}

/// A workbook by hand: its texts and its sheet.
fn hand_made(texts: &str, sheet: &str) -> Vec<u8> {
    let head = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let parts = [
        (
            "[Content_Types].xml",
            format!(r#"{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#),
        ),
        (
            "_rels/.rels",
            format!(
                r#"{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"{head}<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
            ),
        ),
        ("xl/sharedStrings.xml", texts.to_owned()),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"{head}<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>"#),
        ),
    ];
    packed(&parts)
}

fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn texts(attributes: &str, inner: &str) -> String {
    format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" {attributes}>{inner}</sst>"#
    )
}

const ROWS: &str = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>maria@example.com</t></is></c></row>"#;

#[test]
fn a_hand_made_workbook_is_read() {
    let bytes = hand_made(&texts(r#"count="1" uniqueCount="1""#, "<si><t>email</t></si>"), ROWS);
    let (extract, found) = read(&bytes, &ReadOptions::default(), &["email=maria@example.com"]).unwrap();
    assert_eq!(
        (extract.rows_read, extract.rows_matched),
        (1, 1),
        "the fixtures below differ from this one by their trick alone"
    );
    assert_eq!(found[0].document.to_string(), r#"{"email":"maria@example.com"}"#, "inline text is text");
}

#[test]
fn tricks_are_refused_and_named() {
    let long = "x".repeat(40_000);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("collect-xlsx-refused", hand_made(&texts(r#"uniqueCount="4000000000""#, ""), ROWS)),
        ("collect-xlsx-refused", hand_made(&texts(r#"uniqueCount="18446744073709551615""#, ""), ROWS)),
        (
            "collect-xlsx-refused",
            hand_made(&texts(&format!("{} uniqueCount = '4000000000'", " ".repeat(65_500)), ""), ROWS),
        ),
        ("collect-xlsx-refused", hand_made(r#"<!DOCTYPE a [<!ENTITY b "c">]><sst/>"#, ROWS)),
        (
            "collect-xlsx-refused",
            hand_made(&texts("", &format!("<si><t>{}</t></si>", "y".repeat(600_000))), ROWS),
        ),
        ("collect-xlsx-refused", hand_made(&texts("", &" ".repeat(20 << 20)), ROWS)),
        ("collect-cell-too-long", hand_made(&texts("", &format!("<si><t>{long}</t></si>")), ROWS)),
        (
            "collect-xlsx-damaged",
            hand_made(&texts("", ""), r#"<row r="1"><c r="A1" t="s"><v>99</v></c></row>"#),
        ),
        ("collect-xlsx-damaged", hand_made(&texts("", ""), r#"<row r="1"><c r="A1"><v>12"#)),
        (
            "collect-xlsx-damaged",
            hand_made(&texts("", ""), r#"<row r="99999999999999999999"><c><v>1</v></c></row>"#),
        ),
        ("collect-no-rows", hand_made(&texts("", ""), "")),
        ("collect-archive-nothing", packed(&[("readme.pdf", "%PDF-1.7".into())])),
    ];
    for (at, (code, bytes)) in cases.into_iter().enumerate() {
        assert_eq!(refused(&bytes).code, code, "case {at} must end in a clear error, never in an abort");
    }
}

#[test]
fn a_part_outside_of_the_folder_is_refused() {
    let mut parts = vec![("xl/workbook.xml", String::from("<workbook/>"))];
    parts.push(("../../evil.xml", String::from("<a/>")));
    let error = refused(&packed(&parts));
    assert_eq!(error.code, "collect-xlsx-refused", "a name that climbs out is an attack");
}

#[test]
fn truncated_workbooks_are_damaged() {
    let whole = sales();
    for length in [60, whole.len() / 2, whole.len() - 1] {
        assert_eq!(
            refused(&whole[..length]).code,
            "collect-xlsx-damaged",
            "{length} bytes of {}",
            whole.len()
        );
    }
}

#[test]
fn damaged_workbooks_never_end_the_program() {
    let whole = sales();
    let mut seed = 11_u64;
    for _ in 0..150 {
        let mut bytes = whole.clone();
        for _ in 0..4 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = usize::try_from(seed >> 20).unwrap() % bytes.len();
            bytes[at] = bytes[at].wrapping_add(1 + u8::try_from(seed & 63).unwrap());
        }
        let _ = read(&bytes, &ReadOptions::default(), &["email=maria@example.com"]);
    }
}

#[test]
fn far_apart_cells_take_no_memory() {
    let sheet = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>maria@example.com</t></is></c></row>"#;
    let (extract, found) =
        read(&hand_made(&texts("", ""), sheet), &ReadOptions::default(), &["email=maria@example.com"])
            .unwrap();
    assert_eq!((extract.rows_read, found.len()), (2, 1), "a sheet is never laid out as a rectangle");
    assert_eq!(found[0].cells[0].column, "column_16384", "the column is named by its place");
}
