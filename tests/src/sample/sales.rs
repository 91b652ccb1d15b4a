//! `licence_sales.xlsx`, activities A06 and A08: orders that the web store reports; the card's last digits come from it.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::people::{EXPORTED, Part, People, Person};
use super::planted::{CUSTOMER, DECOYS, EMAIL};
use super::random::{Moment, Random};
use super::truth::{FileTruth, Mark};

const ROWS: usize = 1100;
const HEADER: [&str; 12] = [
    "order_no",
    "customer_no",
    "buyer_email",
    "buyer_name",
    "product",
    "seats",
    "price_net",
    "currency",
    "paid_on",
    "card_last4",
    "invoice_no",
    "valid_until",
];
/// Product and price for one seat, in euro cents.
const PRODUCTS: [(&str, u64); 6] = [
    ("Security Standard", 1679),
    ("Security Plus", 2100),
    ("Security Premium", 2941),
    ("Password Vault", 1252),
    ("Private Connection", 2513),
    ("Family Safety", 1092),
];
const LEGEND: [(&str, &str); 9] = [
    ("order_no", "Number of the order in the web store"),
    ("customer_no", "Customer number of the account; empty when the buyer ordered as a guest"),
    ("buyer_email", "Address to which the licence went; empty for orders by telephone"),
    ("seats", "Devices covered by the licence"),
    ("price_net", "Price without VAT in the currency of the order"),
    ("paid_on", "Day on which the web store received the money"),
    ("card_last4", "Last four digits of the card, told by the web store; empty for invoice and direct debit"),
    ("invoice_no", "Number of the invoice"),
    ("valid_until", "Last day of the licence"),
];

struct Sale {
    paid: Moment,
    customer: String,
    email: String,
    buyer: String,
    product: (&'static str, u64),
    seats: u64,
    years: u64,
    country: &'static str,
    card: String,
    mark: Mark,
}

/// A workbook with real dates and numbers: 1,100 orders on the sheet `Sales`, the columns explained on `Legend`.
///
/// # Errors
/// What the spreadsheet writer refuses: never for the data made here.
pub fn write(people: &People) -> Result<(Vec<u8>, FileTruth), String> {
    let mut random = Random::new(0x08);
    let mut rows = hers(people.subject());
    for decoy in &people.decoys()[1..] {
        let Part::Decoy(place) = decoy.part else { continue };
        rows.push(sale(&mut random, decoy, Mark::Decoy(DECOYS[place].kind)));
    }
    while rows.len() < ROWS {
        let person = &people.others()[random.index(people.others().len())];
        rows.push(sale(&mut random, person, Mark::Other));
    }
    rows.sort_by(|a, b| (a.paid, &a.email).cmp(&(b.paid, &b.email)));
    let keys: Vec<String> = (0..rows.len()).map(|place| format!("ORD-{}", 700_113 + 7 * place)).collect();
    let bytes = workbook(&rows, &keys).map_err(|error| error.to_string())?;
    let marks = keys.iter().map(String::as_str).zip(rows.iter().map(|row| &row.mark));
    Ok((bytes, FileTruth::of("licence_sales.xlsx", marks)))
}

/// Four orders of hers: signed in, by telephone (number only), as a guest in capitals, as a guest with a tag.
fn hers(maria: &Person) -> Vec<Sale> {
    let buy = |paid, customer: &str, email: &str, place: usize, card: &str, kinds| Sale {
        paid,
        customer: customer.to_owned(),
        email: email.to_owned(),
        buyer: maria.name(),
        product: PRODUCTS[place],
        seats: 3,
        years: 1,
        country: "DE",
        card: card.to_owned(),
        mark: Mark::Hers(kinds),
    };
    vec![
        buy(Moment::on(2022, 6, 3), CUSTOMER, EMAIL, 1, "0421", &["customer_number", "email_exact"]),
        buy(Moment::on(2023, 6, 2), CUSTOMER, "", 1, "", &["customer_number"]),
        buy(Moment::on(2024, 11, 29), "", "MARIA.LINDQVIST@EXAMPLE.COM", 3, "0421", &["email_case"]),
        buy(Moment::on(2025, 12, 1), "", "maria.lindqvist+shop@example.com", 2, "9907", &["email_tag"]),
    ]
}

fn sale(random: &mut Random, person: &Person, mark: Mark) -> Sale {
    let guest = mark == Mark::Other && random.chance(18);
    let by_phone = !guest && mark == Mark::Other && random.chance(6);
    Sale {
        paid: Moment(random.moment(person.opened.max(Moment::on(2018, 5, 25)), EXPORTED).0 / 86_400 * 86_400),
        customer: if guest { String::new() } else { person.customer.clone() },
        email: if by_phone { String::new() } else { person.email.clone() },
        buyer: person.name(),
        product: *random.pick(&PRODUCTS),
        seats: *random.pick(&[1, 1, 3, 3, 5, 10]),
        years: *random.pick(&[1, 1, 1, 2]),
        country: person.country,
        card: if random.chance(71) { format!("{:04}", random.below(10_000)) } else { String::new() },
        mark,
    }
}

/// The currency of a country and how many of its units, in thousandths, the shop takes for one euro.
fn currency(country: &str) -> (&'static str, u64) {
    match country {
        "SE" => ("SEK", 11_000),
        "DK" => ("DKK", 7_460),
        "NO" => ("NOK", 11_700),
        "PL" => ("PLN", 4_300),
        "CZ" => ("CZK", 25_000),
        "HU" => ("HUF", 400_000),
        "RO" => ("RON", 5_000),
        "GB" => ("GBP", 860),
        _ => ("EUR", 1_000),
    }
}

fn workbook(rows: &[Sale], keys: &[String]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2026, 11, 20)?.and_hms(6, 0, 0)?;
    let properties =
        DocProperties::new().set_title("Licence sales").set_author("Web store").set_creation_datetime(&made);
    book.set_properties(&properties);
    sales_sheet(book.add_worksheet().set_name("Sales")?, rows, keys)?;
    let legend = book.add_worksheet().set_name("Legend")?;
    legend.write_row(0, 0, ["column", "meaning"])?;
    for (place, (column, meaning)) in (1..).zip(LEGEND) {
        legend.write_row(place, 0, [column, meaning])?;
    }
    legend.set_column_width(1, 80)?;
    book.save_to_buffer()
}

fn sales_sheet(sheet: &mut Worksheet, rows: &[Sale], keys: &[String]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let money = Format::new().set_num_format("#,##0.00");
    sheet.write_row_with_format(0, 0, HEADER, &bold)?;
    sheet.set_freeze_panes(1, 0)?;
    for (line, (sale, key)) in (1..).zip(rows.iter().zip(keys)) {
        let (code, rate) = currency(sale.country);
        let cents = sale.product.1 * sale.seats * sale.years * rate / 1000;
        sheet.write(line, 0, key)?;
        text(sheet, line, 1, &sale.customer)?;
        text(sheet, line, 2, &sale.email)?;
        sheet.write(line, 3, &sale.buyer)?;
        sheet.write(line, 4, sale.product.0)?;
        sheet.write(line, 5, sale.seats as f64)?;
        sheet.write_with_format(line, 6, cents as f64 / 100.0, &money)?;
        sheet.write(line, 7, code)?;
        sheet.write_with_format(line, 8, &date(sale.paid)?, &day)?;
        text(sheet, line, 9, &sale.card)?;
        sheet.write(line, 10, format!("{}-{:06}", sale.paid.date().0, 41_007 + line * 3))?;
        let until = Moment(sale.paid.0 + sale.years * 365 * 86_400);
        sheet.write_with_format(line, 11, &date(until)?, &day)?;
    }
    for (column, width) in [(0, 12), (1, 12), (2, 36), (3, 28), (4, 20), (8, 12), (10, 14), (11, 12)] {
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

/// A cell that is missing when there is nothing to say, as web stores export it.
fn text(sheet: &mut Worksheet, line: u32, column: u16, value: &str) -> Result<(), XlsxError> {
    if !value.is_empty() {
        sheet.write(line, column, value)?;
    }
    Ok(())
}

fn date(moment: Moment) -> Result<ExcelDateTime, XlsxError> {
    let (year, month, day) = moment.date();
    ExcelDateTime::from_ymd(year as u16, month as u8, day as u8)
}
