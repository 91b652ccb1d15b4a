use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::thinned;
use crate::collect::kit::{MARIA, found};
use crate::collect::matching::Matcher;
use crate::collect::{Identifier, Source, Unwatched};

/// A large workbook: a title, a header, 60,000 rows, gaps, and a second sheet; she stands in four rows.
fn large() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for name in ["Orders", "Returns"] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap();
        sheet.write(0, 0, "Shop").unwrap();
        for (at, column) in ["id", "mail", "note", "day", "number"].iter().enumerate() {
            sheet.write(2, u16::try_from(at).unwrap(), *column).unwrap();
        }
        for row in 3..60_003_u32 {
            if row % 10 == 9 {
                continue;
            }
            sheet.write(row, 0, row).unwrap();
            sheet.write(row, 1, format!("buyer{row}@example.org")).unwrap();
            sheet.write(row, 2, format!("{} & {}", row * 7919 % 10_007, row)).unwrap();
            sheet.write_with_format(row, 3, ExcelDateTime::from_ymd(2026, 2, 28).unwrap(), &day).unwrap();
            sheet
                .write(row, 4, if row == 50_001 { 1_705_550_142.0 } else { f64::from(row) * 1.5e12 })
                .unwrap();
        }
    }
    let sheet = workbook.worksheet_from_name("Orders").unwrap();
    sheet.write(20_000, 1, "Maria@Example.com").unwrap();
    let (plain, bold) = (Format::new(), Format::new().set_bold());
    sheet.write_rich_string(40_000, 2, &[(&plain, "write to maria@"), (&bold, "example.com & co")]).unwrap();
    workbook.worksheet_from_name("Returns").unwrap().write(60_002, 2, "maria@example.com").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_large_workbook_gives_what_it_gives_unthinned() {
    let bytes = large();
    let matches = [MARIA, "phone=+49 170 5550142"];
    let identifiers: Vec<Identifier> = matches.iter().map(|text| Identifier::parse(text).unwrap()).collect();
    let source = Source::from_bytes("x.xlsx", bytes.clone()).unwrap();
    let matcher = Matcher::new(&identifiers).unwrap();
    let thin = thinned(&source, Some(&matcher), &Unwatched).unwrap().expect("it is large and plain");
    assert!(thin.left_out("Orders", None) > 53_900, "what cannot matter is left out");
    let (extract, found) = found(&bytes, &matches);
    assert_eq!(extract.rows_read, 2 * 54_000, "every row is counted, left out or not");
    let places: Vec<_> = found
        .iter()
        .map(|one| (one.position.sheet.as_deref().unwrap(), one.position.row.unwrap(), one.position.record))
        .collect();
    let record = |row: u64| row - 3 - (row - 3 + 4) / 10 + 1;
    assert_eq!(
        places,
        [
            ("Orders", 20_001, record(20_000)),
            ("Orders", 40_001, record(40_000)),
            ("Orders", 50_002, record(50_001)),
            ("Returns", 50_002, 54_000 + record(50_001)),
            ("Returns", 60_003, 108_000)
        ],
        "rows and records are numbered as in the file; texts of several runs are read as one"
    );
    assert_eq!(found[0].document["day"], "2026-02-28", "types are kept");
    assert_eq!(found[2].document["number"], 1_705_550_142_i64, "numbers, too");
}

#[test]
fn who_looks_for_a_date_looks_through_all_rows() {
    let matcher = |text: &str| Matcher::new(&[Identifier::parse(text).unwrap()]).unwrap();
    assert!(matcher("other=2026-02-28").wants_dates(), "a workbook holds it as the number 46081");
    assert!(!matcher("customer=C-1048576").wants_dates(), "no workbook makes a date of that");
}
