//! A CSV of any size with one person in exactly 200 records and 60 near misses: the yardstick for collecting.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use super::random::{Moment, Random};

/// To be raised when the bytes change, so that nobody measures an old file.
pub const VERSION: u32 = 1;
/// Her e-mail address.
pub const EMAIL: &str = "maria.lindqvist@example.com";
/// Her customer number.
pub const CUSTOMER: &str = "C-1048576";
/// Her telephone number, in the first of four spellings.
pub const PHONE: &str = PHONE_FORMS[0];

const PHONE_FORMS: [&str; 4] = ["+49 170 5550142", "0170-555 01 42", "0049 (170) 555.0142", "0170/5550142"];
const HEADER: &str = "order_id,created_at,customer_no,email,first_name,last_name,phone,ip,street,postcode,city,\
country,product,quantity,amount,currency,status,agent_email,note";
const KINDS: [(Kind, usize); 7] = [
    (Kind::EmailExact, 100),
    (Kind::EmailCase, 20),
    (Kind::PhoneFormat, 20),
    (Kind::CustomerNumber, 20),
    (Kind::NoteSecondLine, 20),
    (Kind::EmailManyLines, 20),
    (Kind::Decoy, 60),
];
const GIVEN: [&str; 16] = [
    "Änne",
    "Baptiste",
    "Čeněk",
    "Dagny",
    "Élodie",
    "Fergus",
    "Γεωργία",
    "Håkon",
    "Inês",
    "Jürgen",
    "Łucja",
    "Maëlys",
    "Óscar",
    "Ștefania",
    "Ylva",
    "Željka",
];
const FAMILY: [&str; 16] = [
    "Almkvist",
    "Brandão",
    "Châtelain",
    "D'Amicis",
    "Eßlinger",
    "Füzesi",
    "Grønbæk",
    "Höglund",
    "Ibáñez",
    "Jeřábek",
    "Kędzierska",
    "Løvstrøm",
    "Merriweather",
    "Núñez-Prado",
    "O'Hanrahan",
    "Țurcanu",
];
const STREETS: [&str; 6] =
    ["Lindenstraße", "Rue de l'Église", "Storgatan", "Piața Unirii", "Náměstí Míru", "Mill Lane"];
const TOWNS: [(&str, &str); 6] = [
    ("Goslar", "DE"),
    ("Besançon", "FR"),
    ("Örebro", "SE"),
    ("Iași", "RO"),
    ("Plzeň", "CZ"),
    ("Lincoln", "GB"),
];
const PRODUCTS: [&str; 8] = [
    "Desk lamp \"Lux\", brass",
    "Cable, 2 m",
    "Chair",
    "Screen 27\"",
    "Coffee; 1 kg",
    "Backpack",
    "Kettle, 1.7 l",
    "Headset",
];
const STATES: [&str; 5] = ["paid", "shipped", "returned", "open", "cancelled"];
const WORDS: [&str; 32] = [
    "parcel",
    "late",
    "invoice",
    "copy",
    "refund",
    "bank",
    "address",
    "corrected",
    "damaged",
    "box",
    "replaced",
    "call",
    "back",
    "after",
    "noon",
    "Lieferung",
    "verspätet",
    "Rechnung",
    "Gutschrift",
    "erstattet",
    "Kundin",
    "zufrieden",
    "colis",
    "abîmé",
    "remboursé",
    "facture",
    "réclamation",
    "traitée",
    "pedido",
    "atendido",
    "dirección",
    "cambiada",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    EmailExact,
    EmailCase,
    PhoneFormat,
    CustomerNumber,
    NoteSecondLine,
    EmailManyLines,
    Decoy,
}

/// What stands in a large export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LargeTruth {
    /// Records without the header.
    pub rows: u64,
    /// Size of the file.
    pub bytes: u64,
    /// Order numbers of her records, in the order of the file.
    pub hers: Vec<String>,
    /// Order numbers of the near misses.
    pub decoys: Vec<String>,
}

/// Writes about `bytes` bytes: a header and as many records as fit.
///
/// # Errors
/// What the writer reports.
pub fn write(out: &mut impl Write, bytes: u64) -> io::Result<LargeTruth> {
    // A sample tells the length of a record; the size is met to about one percent.
    let mut sample = Maker::new(4_000, false);
    let mut text = String::new();
    (0..4_000).for_each(|row| sample.row(row, &mut text));
    let rows = (bytes * 4_000 / text.len() as u64).max(1_000);

    let mut maker = Maker::new(rows, true);
    let mut text = String::with_capacity(1 << 20);
    text.push_str(HEADER);
    text.push_str("\r\n");
    let mut written = 0;
    for row in 0..rows {
        maker.row(row, &mut text);
        if text.len() > 1 << 19 {
            out.write_all(text.as_bytes())?;
            written += text.len() as u64;
            text.clear();
        }
    }
    out.write_all(text.as_bytes())?;
    written += text.len() as u64;
    out.flush()?;
    Ok(LargeTruth { rows, bytes: written, hers: maker.hers, decoys: maker.decoys })
}

struct Maker {
    random: Random,
    fragments: Vec<String>,
    places: BTreeMap<u64, Kind>,
    phones: usize,
    hers: Vec<String>,
    decoys: Vec<String>,
}

impl Maker {
    fn new(rows: u64, planted: bool) -> Self {
        let mut random = Random::new(0x0001_0737_4182);
        let fragments = (0..2_000)
            .map(|_| {
                let words: Vec<&str> = (0..random.between(4, 13)).map(|_| *random.pick(&WORDS)).collect();
                words.join(" ")
            })
            .collect();
        let mut places = BTreeMap::new();
        let mut kinds: Vec<Kind> = KINDS.iter().flat_map(|&(kind, count)| vec![kind; count]).collect();
        random.shuffle(&mut kinds);
        while planted && !kinds.is_empty() {
            let place = random.below(rows);
            if let std::collections::btree_map::Entry::Vacant(free) = places.entry(place) {
                free.insert(kinds.pop().unwrap_or(Kind::Decoy));
            }
        }
        Self { random, fragments, places, phones: 0, hers: Vec::new(), decoys: Vec::new() }
    }

    fn row(&mut self, row: u64, text: &mut String) {
        let chance = self.random.bits();
        let part = |shift: u32, end: u64| (chance >> shift) % end;
        let order = format!("O-{:010}", row + 1);
        let number = 1_100_000 + part(3, 8_900_000);
        let (given, family) = (GIVEN[part(7, 16) as usize], FAMILY[part(11, 16) as usize]);
        let mut customer = format!("C-{number}");
        let mut email = format!(
            "buyer{}@{}",
            number % 99_991,
            ["example.com", "example.org", "example.net"][part(15, 3) as usize]
        );
        let mut phone = format!("+44 7700 900{:03}", part(19, 1_000));
        let mut note = self.note(chance, family);
        if let Some(&kind) = self.places.get(&row) {
            self.plant(kind, &order, &mut customer, &mut email, &mut phone, &mut note);
        }
        let (town, country) = TOWNS[part(23, 6) as usize];
        let at = Moment(Moment::on(2025, 1, 1).0 + part(5, 365 * 86_400)).instant();
        let _ = write!(text, "{order},{at},{customer},{email},{given},{family},{phone},");
        let _ = write!(text, "10.{}.{}.{},", part(9, 256), part(17, 256), part(25, 256));
        let _ = write!(text, "{} {},", STREETS[part(29, 6) as usize], part(31, 200) + 1);
        let _ = write!(text, "{:05},{town},{country},", part(33, 100_000));
        quoted(text, PRODUCTS[part(37, 8) as usize]);
        let _ = write!(text, ",{},{}.{:02},EUR,", part(41, 5) + 1, part(43, 900), part(45, 100));
        let _ = write!(text, "{},agent{:02}@example.org,", STATES[part(47, 5) as usize], part(49, 40));
        quoted(text, &note);
        text.push_str("\r\n");
    }

    /// A quarter without a note, a tenth with quotes, a seventh over several lines.
    fn note(&self, chance: u64, family: &str) -> String {
        let fragment = |shift: u32| &self.fragments[((chance >> shift) % 2_000) as usize];
        match (chance >> 51) % 100 {
            0..25 => String::new(),
            25..75 => fragment(13).clone(),
            75..85 => format!("{}, \"{}\"", fragment(13), fragment(21)),
            85..95 => format!("{}\n{}", fragment(13), fragment(21)),
            _ => format!("{}\r\n-- \n{family}", fragment(13)),
        }
    }

    fn plant(
        &mut self,
        kind: Kind,
        order: &str,
        customer: &mut String,
        email: &mut String,
        phone: &mut String,
        note: &mut String,
    ) {
        match kind {
            Kind::EmailExact => EMAIL.clone_into(email),
            Kind::EmailCase => "Maria.Lindqvist@Example.COM".clone_into(email),
            Kind::PhoneFormat => {
                PHONE_FORMS[self.phones % 4].clone_into(phone);
                self.phones += 1;
            }
            Kind::CustomerNumber => CUSTOMER.clone_into(customer),
            Kind::NoteSecondLine => *note = format!("{}\nreply to: {EMAIL}\nthanks", self.fragments[7]),
            Kind::EmailManyLines => {
                EMAIL.clone_into(email);
                *note = format!("said \"\"yes\"\", then\n\n\"{}\",\nbye", self.fragments[9]);
            }
            Kind::Decoy => match self.decoys.len() % 4 {
                0 => *email = format!("x{EMAIL}"),
                1 => *email = format!("{EMAIL}.br"),
                2 => *customer = format!("{CUSTOMER}0"),
                _ => *phone = format!("{PHONE}7"),
            },
        }
        let list = if kind == Kind::Decoy { &mut self.decoys } else { &mut self.hers };
        list.push(order.to_owned());
    }
}

/// A field as RFC 4180 wants it.
fn quoted(text: &mut String, field: &str) {
    if field.contains(['"', ',', '\n', '\r']) {
        text.push('"');
        text.push_str(&field.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(field);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CUSTOMER, EMAIL, PHONE_FORMS, write};

    #[test]
    fn two_hundred_records_are_hers_by_a_plain_reading() {
        let mut bytes = Vec::new();
        let truth = write(&mut bytes, 1 << 20).unwrap();
        assert_eq!((truth.hers.len(), truth.decoys.len()), (200, 60), "as planted");
        assert_eq!(truth.bytes, bytes.len() as u64, "every byte is counted");
        assert!(bytes.len().abs_diff(1 << 20) < 1 << 17, "{} bytes: about the size asked for", bytes.len());
        let mut hers = Vec::new();
        let mut rows = 0;
        for record in csv::Reader::from_reader(bytes.as_slice()).records() {
            let record = record.unwrap();
            rows += 1;
            let found = record[3].to_lowercase() == EMAIL
                || &record[2] == CUSTOMER
                || PHONE_FORMS.contains(&&record[6])
                || record[18].contains(&format!("reply to: {EMAIL}\n"));
            if found {
                hers.push(record[0].to_owned());
            }
        }
        assert_eq!(rows, truth.rows, "records, although notes run over several lines");
        assert_eq!(hers, truth.hers, "hers and nobody else's, in the order of the file");
        let decoys: BTreeSet<_> = truth.decoys.iter().collect();
        assert!(hers.iter().all(|order| !decoys.contains(order)), "a near miss is not hers");
    }

    #[test]
    fn the_same_size_gives_the_same_bytes() {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        write(&mut first, 300_000).unwrap();
        write(&mut second, 300_000).unwrap();
        assert_eq!(first, second, "no clock and no chance");
    }
}
