//! `accounts.csv`, activity A05: an old system's dump in Windows-1252 with semicolons and line breaks inside fields.

use super::people::{EXPORTED, Part, People, Person, address};
use super::planted::{DECOYS, FIRST_CUSTOMER, FIRST_EMAIL, PHONE_FORMS};
use super::random::Random;
use super::truth::{FileTruth, Mark};

const HEADER: [&str; 13] = [
    "Kundennr",
    "e_mail",
    "name",
    "address",
    "country",
    "mobile",
    "created_at",
    "last_login_at",
    "last_login_ip",
    "security_note",
    "risk_cls",
    "deletion_requested_at",
    "account_deleted_on",
];
const NOTES: [&str; 8] = [
    "Second factor switched on by SMS",
    "Passwort zurückgesetzt; Bestätigung per SMS",
    "Three failed sign-ins in a row,\r\nunlocked by the customer",
    "Gerät \"Laptop Küche\" entfernt",
    "Nouvel appareil accepté;\nnotification envoyée à l'ancien numéro",
    "Signed in from a new country; customer confirmed by code",
    "Rückruf erbeten –\r\nKunde hat die Änderung selbst veranlasst",
    "Session closed on all devices",
];

struct Account {
    order: u64,
    fields: Vec<String>,
    mark: Mark,
}

/// Windows-1252, semicolons, CRLF: two thousand accounts of 1,999 people.
///
/// # Errors
/// A letter that Windows-1252 lacks, or what the CSV writer refuses: never for the data made here.
pub fn write(people: &People) -> Result<(Vec<u8>, FileTruth), String> {
    let mut random = Random::new(0x05);
    let mut rows: Vec<Account> = hers(people.subject());
    for decoy in people.decoys() {
        let Part::Decoy(place) = decoy.part else { continue };
        rows.push(account(&mut random, decoy, Mark::Decoy(DECOYS[place].kind)));
    }
    // The last one bought as a guest and never opened an account, so that 2,000 accounts stand here.
    let with_account = people.others().len() - 1;
    for person in &people.others()[..with_account] {
        rows.push(account(&mut random, person, Mark::Other));
    }
    rows.sort_by_key(|row| row.order);
    let mut out =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    out.write_record(HEADER).map_err(|error| error.to_string())?;
    for row in &rows {
        out.write_record(&row.fields).map_err(|error| error.to_string())?;
    }
    let text = String::from_utf8(out.into_inner().map_err(|error| error.to_string())?)
        .map_err(|error| error.to_string())?;
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(&text);
    if lossy {
        return Err("a letter of accounts.csv is not in Windows-1252".to_owned());
    }
    let marks = rows.iter().map(|row| (row.fields[0].as_str(), &row.mark));
    let truth = FileTruth::of("accounts.csv", marks);
    Ok((bytes.into_owned(), truth))
}

/// Her account, deleted three weeks before the export, and the one she forgot: only its telephone number is hers still.
fn hers(maria: &Person) -> Vec<Account> {
    let (asked, done) = maria.deleted.unwrap_or((EXPORTED, EXPORTED));
    let current = [
        maria.customer.as_str(),
        maria.email.as_str(),
        &maria.plain_name(),
        &format!("{}\n{}", maria.street.plain, maria.town.plain),
        "DE",
        PHONE_FORMS[0],
        &maria.opened.spaced(),
        "2026-10-28 20:11:52",
        "203.0.113.41",
        "Passwort zurückgesetzt; Bestätigung per SMS\r\nKundin hat \"Gerät Büro\" selbst entfernt",
        "R2",
        &asked.spaced(),
        &done.civil(),
    ];
    let forgotten = [
        FIRST_CUSTOMER,
        FIRST_EMAIL,
        "Lindqvist, M.",
        "Bäckergasse 3\r\n38640 Goslar",
        "DE",
        PHONE_FORMS[1],
        "2015-02-11 21:40:05",
        "2018-04-30 19:03:17",
        "198.51.100.77",
        "",
        "R0",
        "",
        "",
    ];
    let row = |fields: &[&str], kinds| Account {
        order: number(fields[0]),
        fields: fields.iter().map(|&field| field.to_owned()).collect(),
        mark: Mark::Hers(kinds),
    };
    vec![
        row(&current, &["customer_number", "email_exact", "phone_format"]),
        row(&forgotten, &["phone_format"]),
    ]
}

fn account(random: &mut Random, person: &Person, mark: Mark) -> Account {
    let opened = person.opened;
    let last = random.moment(opened, person.deleted.map_or(EXPORTED, |(asked, _)| asked));
    let note = if random.chance(22) { (*random.pick(&NOTES)).to_owned() } else { String::new() };
    let risk = *random.pick(&["R0", "R0", "R0", "R0", "R0", "R1", "R1", "R2", "R3", "RX"]);
    let line_break = if random.chance(50) { "\n" } else { "\r\n" };
    let home = if random.chance(64) || mark != Mark::Other {
        format!("{}{line_break}{}", person.street.plain, person.town.plain)
    } else {
        String::new()
    };
    let fields = vec![
        person.customer.clone(),
        person.email.clone(),
        person.plain_name(),
        home,
        person.country.to_owned(),
        person.phone.as_deref().map(|phone| respelt(random, phone, &mark)).unwrap_or_default(),
        opened.spaced(),
        last.spaced(),
        address(random),
        note,
        risk.to_owned(),
        person.deleted.map(|(asked, _)| asked.spaced()).unwrap_or_default(),
        person.deleted.map(|(_, done)| done.civil()).unwrap_or_default(),
    ];
    Account { order: number(&person.customer), fields, mark }
}

/// Germans write their numbers as they please; a near miss keeps the spelling that makes it one.
fn respelt(random: &mut Random, phone: &str, mark: &Mark) -> String {
    let Some(line) = phone.strip_prefix("+49 170 ").filter(|_| *mark == Mark::Other) else {
        return phone.to_owned();
    };
    match random.below(4) {
        0 => format!("0170/{line}"),
        1 => format!("0049 170 {line}"),
        2 => format!("0170-{} {} {}", &line[..3], &line[3..5], &line[5..]),
        _ => phone.to_owned(),
    }
}

fn number(customer: &str) -> u64 {
    customer.trim_start_matches("C-").parse().unwrap_or_default()
}
