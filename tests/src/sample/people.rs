//! Two thousand people who do not exist: the same ones are customers, readers, buyers and askers in all four systems.

use std::collections::BTreeSet;

use super::names::{POOLS, Pool, mailbox, spellings};
use super::planted::{CUSTOMER, DECOYS, Decoy, EMAIL, NAME, NOBODY, PHONE, PHONE_FORMS};
use super::random::{Moment, Random};

/// How many people there are.
pub const COUNT: usize = 2000;
/// The day on which the four systems were exported; nothing in them is later.
pub const EXPORTED: Moment = Moment::on(2026, 11, 20).at(6, 0, 0);
const OPENED: Moment = Moment::on(2014, 3, 3);

/// A word in the person's own spelling and in letters that Windows-1252 has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As the person writes it.
    pub own: String,
    /// As an old system keeps it.
    pub plain: String,
}

impl Word {
    fn same(text: &str) -> Self {
        Self { own: text.to_owned(), plain: text.to_owned() }
    }

    fn drawn(random: &mut Random, list: &'static str, between: char) -> Self {
        let word = *random.pick(&spellings(list, between));
        Self { own: word.own.to_owned(), plain: word.plain.to_owned() }
    }
}

/// Who somebody is in the sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The person who asks.
    Subject,
    /// A near miss, by its place in [`DECOYS`].
    Decoy(usize),
    /// Anybody else.
    Other,
}

/// An invented person.
#[derive(Debug, Clone)]
pub struct Person {
    /// Who it is.
    pub part: Part,
    /// Number in the account system.
    pub customer: String,
    /// Given name.
    pub given: Word,
    /// Family name.
    pub family: Word,
    /// E-mail address.
    pub email: String,
    /// Mobile number: optional, as activity A05 says.
    pub phone: Option<String>,
    /// ISO 639-1 code.
    pub language: &'static str,
    /// ISO 3166-1 code.
    pub country: &'static str,
    /// Street and house number.
    pub street: Word,
    /// Postcode and town.
    pub town: Word,
    /// When the account was opened.
    pub opened: Moment,
    /// When the person asked to delete the account, and when that was done.
    pub deleted: Option<(Moment, Moment)>,
}

impl Person {
    /// Given and family name in the person's own spelling.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.given.own, self.family.own)
    }

    /// Given and family name in the letters of Windows-1252.
    #[must_use]
    pub fn plain_name(&self) -> String {
        format!("{} {}", self.given.plain, self.family.plain)
    }
}

/// All of them; the subject first, then the near misses.
#[derive(Debug, Clone)]
pub struct People {
    /// The people.
    pub all: Vec<Person>,
}

impl People {
    /// Invents the people of the sample.
    #[must_use]
    pub fn invent() -> Self {
        let mut maker = Maker::new();
        let mut all = vec![maker.subject()];
        all.extend(DECOYS.iter().enumerate().map(|(place, decoy)| maker.decoy(place, decoy)));
        while all.len() < COUNT {
            all.push(maker.other());
        }
        Self { all }
    }

    /// The person who asks.
    #[must_use]
    pub fn subject(&self) -> &Person {
        &self.all[0]
    }

    /// The near misses, in the order of [`DECOYS`].
    #[must_use]
    pub fn decoys(&self) -> &[Person] {
        &self.all[1..=DECOYS.len()]
    }

    /// Everybody else.
    #[must_use]
    pub fn others(&self) -> &[Person] {
        &self.all[1 + DECOYS.len()..]
    }
}

struct Maker {
    random: Random,
    emails: BTreeSet<String>,
    customers: BTreeSet<String>,
    phones: BTreeSet<String>,
}

impl Maker {
    fn new() -> Self {
        let mut taken = Self {
            random: Random::new(0x0030_0015_0020),
            emails: BTreeSet::from([EMAIL.to_owned(), NOBODY[2].to_owned()]),
            customers: BTreeSet::from(
                [CUSTOMER, super::planted::FIRST_CUSTOMER, NOBODY[1]].map(str::to_owned),
            ),
            phones: BTreeSet::from([PHONE.to_owned(), NOBODY[3].to_owned()]),
        };
        for decoy in &DECOYS {
            taken.emails.insert(decoy.email.to_owned());
            taken.customers.insert(decoy.customer.to_owned());
            taken.phones.insert(decoy.phone.to_owned());
        }
        taken
    }

    fn subject(&mut self) -> Person {
        Person {
            part: Part::Subject,
            customer: CUSTOMER.to_owned(),
            given: Word::same(NAME.0),
            family: Word::same(NAME.1),
            email: EMAIL.to_owned(),
            phone: Some(PHONE_FORMS[0].to_owned()),
            language: "de",
            country: "DE",
            street: Word::same("Gänsemühlenweg 12"),
            town: Word::same("24937 Flensburg"),
            opened: Moment::on(2021, 5, 17).at(18, 22, 41),
            deleted: Some((Moment::on(2026, 10, 28).at(20, 14, 9), Moment::on(2026, 10, 31))),
        }
    }

    fn decoy(&mut self, place: usize, decoy: &Decoy) -> Person {
        let pool = if place == 4 { &POOLS[0] } else { &POOLS[6] };
        let mut person = self.somebody(pool);
        person.part = Part::Decoy(place);
        person.customer = decoy.customer.to_owned();
        person.given = Word::same(decoy.name.0);
        person.family = Word::same(decoy.name.1);
        person.email = decoy.email.to_owned();
        person.phone = Some(decoy.phone.to_owned());
        person.deleted = None;
        person
    }

    fn other(&mut self) -> Person {
        let place = if self.random.chance(30) { 0 } else { self.random.index(POOLS.len()) };
        self.somebody(&POOLS[place])
    }

    fn somebody(&mut self, pool: &'static Pool) -> Person {
        let given = Word::drawn(&mut self.random, pool.given, ' ');
        let family = Word::drawn(&mut self.random, pool.family, ' ');
        let email = self.email(&given, &family);
        let customer = self.customer();
        let house = self.random.between(1, 148);
        let mut street = Word::drawn(&mut self.random, pool.streets, '|');
        for spelling in [&mut street.own, &mut street.plain] {
            *spelling = match pool.country {
                "FR" | "GB" | "IE" => format!("{house} {spelling}"),
                _ => format!("{spelling} {house}"),
            };
        }
        let town = Word::drawn(&mut self.random, pool.towns, '|');
        let phone = if self.random.chance(62) { Some(self.phone(pool.country)) } else { None };
        let opened = self.random.moment(OPENED, EXPORTED);
        let deleted = self.deletion(opened);
        Person {
            part: Part::Other,
            customer,
            given,
            family,
            email,
            phone,
            language: pool.language,
            country: pool.country,
            street,
            town,
            opened,
            deleted,
        }
    }

    fn email(&mut self, given: &Word, family: &Word) -> String {
        let (given, family) = (mailbox(&given.plain), mailbox(&family.plain));
        loop {
            let initial: String = given.chars().take(1).collect();
            let local = match self.random.below(10) {
                0 => format!("{initial}.{family}"),
                1 => format!("{family}{}", self.random.between(1950, 2006)),
                2 | 3 => format!("{given}.{family}{}", self.random.between(2, 99)),
                _ => format!("{given}.{family}"),
            };
            let domain = self.random.pick(&["example.com", "example.org", "example.net"]);
            let email = format!("{local}@{domain}");
            if self.emails.insert(email.clone()) {
                return email;
            }
        }
    }

    fn customer(&mut self) -> String {
        loop {
            let number = format!("C-{}", self.random.between(100_100, 899_999));
            if self.customers.insert(number.clone()) {
                return number;
            }
        }
    }

    /// Numbers that telephone authorities keep for fiction; who lives elsewhere has a German or British one.
    fn phone(&mut self, country: &str) -> String {
        loop {
            let number = match country {
                "FR" if self.random.chance(70) => {
                    let (a, b) = (self.random.below(100), self.random.below(100));
                    let line = if self.random.chance(60) { "6 39 98" } else { "1 99 00" };
                    format!("+33 {line} {a:02} {b:02}")
                }
                "GB" | "IE" => format!("+44 7700 900{:03}", self.random.below(1000)),
                "ES" | "IT" | "PT" if self.random.chance(50) => {
                    format!("+44 7700 900{:03}", self.random.below(1000))
                }
                _ => format!("+49 170 555{:04}", self.random.below(10_000)),
            };
            if self.phones.insert(number.clone()) {
                return number;
            }
        }
    }

    fn deletion(&mut self, opened: Moment) -> Option<(Moment, Moment)> {
        // Done accounts vanish a month later, so an export holds only the deletions of the last weeks.
        let asked = self.random.moment(Moment::on(2026, 10, 18), EXPORTED);
        let waits = self.random.between(1, 5) * 86_400;
        let done = Moment((asked.0 + waits) / 86_400 * 86_400);
        (self.random.chance(2) && opened < asked && done < EXPORTED).then_some((asked, done))
    }
}

/// An address of the documentation ranges (RFC 5737, RFC 3849): it belongs to nobody.
pub fn address(random: &mut Random) -> String {
    match random.below(8) {
        0 => format!(
            "2001:db8:{:x}:{:x}::{:x}",
            random.below(65_536),
            random.below(65_536),
            random.between(1, 65_535)
        ),
        1 | 2 => format!("192.0.2.{}", random.between(1, 254)),
        3 | 4 => format!("198.51.100.{}", random.between(1, 254)),
        _ => format!("203.0.113.{}", random.between(1, 254)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{COUNT, EXPORTED, Part, People};
    use crate::sample::planted::NOBODY;

    #[test]
    fn two_thousand_people_differ() {
        let people = People::invent();
        assert_eq!(people.all.len(), COUNT, "the number promised");
        let emails: BTreeSet<_> = people.all.iter().map(|person| &person.email).collect();
        let numbers: BTreeSet<_> = people.all.iter().map(|person| &person.customer).collect();
        assert_eq!((emails.len(), numbers.len()), (COUNT, COUNT), "no address and no number is given twice");
        assert_eq!(people.subject().part, Part::Subject, "she stands first");
        let languages: BTreeSet<_> = people.all.iter().map(|person| person.language).collect();
        assert_eq!(languages.len(), 20, "names come from twenty languages");
    }

    #[test]
    fn nobody_can_be_reached() {
        for person in &People::invent().all {
            let domain = person.email.split('@').nth(1).unwrap_or_default();
            let reserved = ["example.com", "example.org", "example.net"].contains(&domain);
            assert!(reserved || domain == "example.com.br", "{domain} is not kept for examples (RFC 2606)");
            assert!(person.opened < EXPORTED, "nothing is later than the export");
            assert_ne!(person.customer, NOBODY[1], "the one who is nowhere is nowhere");
        }
    }
}
