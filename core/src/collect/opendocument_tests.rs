use crate::collect::kit::{MARIA, found, refused, zip};
use crate::collect::{Format, ReadOptions, Source, Unwatched, inspect};

const HEAD: &str = "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet>";
const TAIL: &str = "</office:spreadsheet></office:body></office:document-content>";

fn text(text: &str) -> String {
    format!("<table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell>")
}

fn row(cells: &[String]) -> String {
    format!("<table:table-row>{}</table:table-row>", cells.concat())
}

fn book(content: &str) -> Vec<u8> {
    let mimetype: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    zip(&[("mimetype", mimetype), ("content.xml", format!("{HEAD}{content}{TAIL}").as_bytes())])
}

fn people() -> Vec<u8> {
    let number = "<table:table-cell office:value-type='float' office:value='42.50'><text:p>42,50</text:p></table:table-cell>";
    let day = "<table:table-cell office:value-type='date' office:date-value='2026-02-28'><text:p>28.02.26</text:p></table:table-cell>";
    let hers = row(&[text("Maria@Example.com"), number.to_owned(), day.to_owned()]);
    let twice = hers.replacen("<table:table-row>", "<table:table-row table:number-rows-repeated='2'>", 1);
    let rows = [
        row(&[text("mail"), text("sum"), text("day")]),
        row(&[text("x@example.com"), number.to_owned(), day.to_owned()]),
        twice,
        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>".to_owned(),
    ];
    let notes =
        row(&[text("write to maria@"), text("example.com")]) + &row(&[text("to maria@example.com &amp; co")]);
    book(&format!(
        "<table:table table:name='People'>{}</table:table><table:table table:name='Notes'>{notes}</table:table>",
        rows.concat()
    ))
}

#[test]
fn a_person_is_found_on_every_sheet_with_types_kept() {
    let (extract, found) = found(&people(), &[MARIA]);
    assert_eq!(
        (extract.rows_read, extract.rows_matched),
        (5, 3),
        "a repeated row is as many rows, empty ones are none"
    );
    assert_eq!(
        found[0].document.to_string(),
        r#"{"mail":"Maria@Example.com","sum":42.50,"day":"2026-02-28"}"#,
        "what the file stores counts, not what is shown"
    );
    let places: Vec<_> =
        found.iter().map(|one| (one.position.sheet.as_deref().unwrap(), one.position.row.unwrap())).collect();
    assert_eq!(
        places,
        [("People", 3), ("People", 4), ("Notes", 2)],
        "rows as the spreadsheet program numbers them"
    );
}

#[test]
fn an_open_document_is_shown_before_it_is_read() {
    let source = Source::from_bytes("x.xlsx", people()).unwrap();
    let look = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    assert_eq!((look.format, look.sheets.len()), (Format::Ods, 2), "the content decides");
    assert_eq!(look.sheets[0].columns, ["mail", "sum", "day"], "columns by sheet");
    let one = ReadOptions { sheet: Some("Notes".to_owned()), ..ReadOptions::default() };
    assert_eq!(inspect(&source, &one, &Unwatched).unwrap().sheets[0].name, "Notes", "one sheet alone");
    let none = ReadOptions { sheet: Some("Nowhere".to_owned()), ..ReadOptions::default() };
    assert_eq!(inspect(&source, &none, &Unwatched).unwrap_err().code, "collect-sheet-missing", "by its name");
}

#[test]
fn damage_is_refused() {
    let cut = book("<table:table table:name='S'><table:table-row><table:table-cell>");
    assert_eq!(refused(&cut).code, "collect-xlsx-damaged", "cut off inside");
    assert_eq!(refused(&book("")).code, "collect-sheet-missing", "no sheet at all");
}
