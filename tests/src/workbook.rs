//! Workbooks written by hand: as another program writes them, without styles, tables and shared texts, and as none should.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// One sheet.
pub struct RawSheet<'a> {
    /// Its name.
    pub name: &'a str,
    /// Whether it is hidden.
    pub hidden: bool,
    /// What stands in its `worksheet` element.
    pub body: String,
}

/// A sheet whose cells are texts that stand in the cells themselves.
#[must_use]
pub fn texts<'a>(name: &'a str, hidden: bool, rows: &[Vec<String>]) -> RawSheet<'a> {
    let mut body = String::from("<sheetData>");
    for (number, cells) in (1..).zip(rows) {
        let _ = write!(body, "<row r=\"{number}\">");
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            let text = escaped(text);
            let place = letters(column);
            let _ = write!(
                body,
                "<c r=\"{place}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
            );
        }
        body.push_str("</row>");
    }
    body.push_str("</sheetData>");
    RawSheet { name, hidden, body }
}

/// A workbook of these sheets.
///
/// # Panics
/// When it cannot be put together.
#[must_use]
pub fn xlsx(sheets: &[RawSheet<'_>]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, xml: &str| {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{xml}").as_bytes())
            .expect("its text");
    };
    let (mut types, mut names, mut links) = (String::new(), String::new(), String::new());
    for (number, sheet) in (1..).zip(sheets) {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
        let _ =
            write!(types, "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{kind}\"/>");
        let state = if sheet.hidden { " state=\"hidden\"" } else { "" };
        let name = escaped(sheet.name);
        let _ = write!(names, "<sheet name=\"{name}\" sheetId=\"{number}\"{state} r:id=\"rId{number}\"/>");
        let _ = write!(
            links,
            "<Relationship Id=\"rId{number}\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
    }
    let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    part(
        "[Content_Types].xml",
        &format!(
            "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"{relations}\"/>\
             <Override PartName=\"/xl/workbook.xml\" ContentType=\"{workbook}\"/>{types}</Types>"
        ),
    );
    part(
        "_rels/.rels",
        &format!(
            "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" \
             Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    part(
        "xl/workbook.xml",
        &format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{names}</sheets></workbook>"),
    );
    part(
        "xl/_rels/workbook.xml.rels",
        &format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{links}</Relationships>"),
    );
    for (number, sheet) in (1..).zip(sheets) {
        let xml = format!("<worksheet xmlns=\"{MAIN}\">{}</worksheet>", sheet.body);
        part(&format!("xl/worksheets/sheet{number}.xml"), &xml);
    }
    zip.finish().expect("a workbook").into_inner()
}

/// The letters of a column, from 0.
fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.insert(0, char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
