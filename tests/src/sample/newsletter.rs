//! `newsletter.csv`, activity A24: consent, reading habits, and a score that nobody gave (inferred).

use super::people::{EXPORTED, Part, People, Person, address};
use super::planted::{DECOYS, EMAIL};
use super::random::{Moment, Random};
use super::truth::{FileTruth, Mark};

const ROWS: usize = 1400;
const HEADER: [&str; 12] = [
    "subscriber_id",
    "email",
    "first_name",
    "last_name",
    "language",
    "topics",
    "consent_given_at",
    "consent_text_version",
    "double_opt_in_ip",
    "last_open_at",
    "engagement_score",
    "unsubscribed_at",
];
const TOPICS: [&str; 5] =
    ["product updates", "offers", "security news", "children online", "beta programmes"];

struct Subscriber {
    given: Moment,
    fields: Vec<String>,
    mark: Mark,
}

/// UTF-8 without a byte order mark, commas, LF: what a mailing platform gives out.
///
/// # Errors
/// What the CSV writer refuses: never for the data made here.
pub fn write(people: &People) -> Result<(Vec<u8>, FileTruth), String> {
    let mut random = Random::new(0x24);
    let mut rows = hers(&mut random, people.subject());
    for decoy in &people.decoys()[..3] {
        let Part::Decoy(place) = decoy.part else { continue };
        rows.push(subscriber(&mut random, decoy, Mark::Decoy(DECOYS[place].kind)));
    }
    for person in random.clone().sample(people.others(), ROWS - rows.len()) {
        rows.push(subscriber(&mut random, person, Mark::Other));
    }
    rows.sort_by(|a, b| (a.given, &a.fields[0]).cmp(&(b.given, &b.fields[0])));
    let mut number = 20_000;
    let mut out = csv::WriterBuilder::new().from_writer(Vec::new());
    out.write_record(HEADER).map_err(|error| error.to_string())?;
    let mut keys = Vec::new();
    for row in &rows {
        number += random.between(1, 9);
        keys.push(format!("S-{number}"));
        let key = keys.last().map_or("", String::as_str);
        let record = std::iter::once(key).chain(row.fields.iter().map(String::as_str));
        out.write_record(record).map_err(|error| error.to_string())?;
    }
    let bytes = out.into_inner().map_err(|error| error.to_string())?;
    let marks = keys.iter().map(String::as_str).zip(rows.iter().map(|row| &row.mark));
    Ok((bytes, FileTruth::of("newsletter.csv", marks)))
}

/// Three subscriptions of one person: given up, taken up again in other letters, and once with a tag.
fn hers(random: &mut Random, maria: &Person) -> Vec<Subscriber> {
    let days = [Moment::on(2019, 9, 2).at(7, 41, 3), Moment::on(2022, 1, 20), Moment::on(2025, 3, 8)];
    let emails = [EMAIL, "Maria.Lindqvist@Example.COM", "maria.lindqvist+news@example.com"];
    let marks: [Mark; 3] =
        [Mark::Hers(&["email_exact"]), Mark::Hers(&["email_case"]), Mark::Hers(&["email_tag"])];
    let mut rows = Vec::new();
    for ((day, email), mark) in days.into_iter().zip(emails).zip(marks) {
        let mut row = subscriber(random, maria, mark);
        row.given = day.at(11, 5, 27);
        row.fields[0] = email.to_owned();
        row.fields[5] = row.given.instant();
        row.fields[6] = consent_text(row.given, "de");
        row.fields[7] = format!("203.0.113.{}", 40 + rows.len());
        row.fields[8] = Moment::on(2026, 11, 2).at(6, 58, 12).instant();
        row.fields[9] = "0.73".to_owned();
        row.fields[10] = String::new();
        rows.push(row);
    }
    let given_up = Moment::on(2021, 12, 24).at(9, 30, 0);
    rows[0].fields[8] = Moment::on(2021, 12, 23).at(16, 2, 44).instant();
    rows[0].fields[9] = "0.12".to_owned();
    rows[0].fields[10] = given_up.instant();
    rows[2].fields[1] = "M.".to_owned();
    rows
}

fn subscriber(random: &mut Random, person: &Person, mark: Mark) -> Subscriber {
    let given = random.moment(Moment::on(2018, 5, 25), EXPORTED);
    let count = random.between(1, 3) as usize;
    let topics: Vec<&str> = random.sample(&TOPICS, count).into_iter().copied().collect();
    let named = random.chance(80) || mark != Mark::Other;
    let opened = random.chance(85).then(|| random.moment(given, EXPORTED));
    let left = random.chance(11).then(|| random.moment(opened.unwrap_or(given), EXPORTED));
    let score = if opened.is_some() { random.between(4, 98) } else { 0 };
    let email = match random.below(12) {
        0 if mark == Mark::Other => person.email.to_uppercase(),
        _ => person.email.clone(),
    };
    let say = |moment: Option<Moment>| moment.map(Moment::instant).unwrap_or_default();
    let fields = vec![
        email,
        if named { person.given.own.clone() } else { String::new() },
        if named { person.family.own.clone() } else { String::new() },
        person.language.to_owned(),
        topics.join(", "),
        given.instant(),
        consent_text(given, person.language),
        address(random),
        say(opened),
        format!("0.{score:02}"),
        say(left),
    ];
    Subscriber { given, fields, mark }
}

/// Which wording the person agreed to: it changed twice.
fn consent_text(given: Moment, language: &str) -> String {
    let version = match given.date().0 {
        ..=2020 => 1,
        2021..=2023 => 2,
        _ => 3,
    };
    format!("news-{language}-v{version}")
}
