//! Who else is named in what was found: e-mail addresses, telephone and account numbers and names that are not the
//! person's (Art. 15(4), 20(4), recital 63).
//!
//! Each is a proposal with the sign by which it was told; nothing is taken out before a person decides. What no sign tells
//! is not found: the records are to be read all the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use regex::Regex;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::names::{self, Known, Names, Sign};
use super::{Searched, duplicates};
use crate::collect::identifier::{Email, IdentifierKind, fold};
use crate::collect::mapping;
use crate::collect::phone::Phone;
use crate::error::{Error, Result};
use crate::package::paths::as_text;
use crate::redaction::{Redaction, RedactionState};
use crate::request::Person;
use crate::store::records::CollectedRecord;

/// What tells another person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OtherKind {
    /// A name.
    Name,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A bank account number whose check digits fit (ISO 13616).
    Iban,
}

/// By which sign somebody else was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OtherSign {
    /// An address that is not one of the person's.
    Email,
    /// A number that is not one of the person's.
    Phone,
    /// An account that is not one of the person's.
    Iban,
    /// A column that holds names of persons.
    Column,
    /// A form of address or a greeting before it.
    Salutation,
    /// The last line of a text.
    Signature,
    /// Contact data right behind it.
    BesideContact,
    /// A name that stands elsewhere in the case, as a field or in an e-mail address.
    Known,
}

impl OtherSign {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Iban => "iban",
            Self::Column => "column",
            Self::Salutation => "salutation",
            Self::Signature => "signature",
            Self::BesideContact => "beside_contact",
            Self::Known => "known",
        }
    }
}

/// A place where somebody else seems to be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// Number of the export, as given.
    pub export: usize,
    /// Number of the record within the collection.
    pub record: u64,
    /// Leaf path.
    pub path: String,
    /// Which of the record's values at that path, from 0.
    pub nth: u64,
    /// First character, and the one after the last.
    pub span: (u64, u64),
    /// What it is.
    pub kind: OtherKind,
    /// By which sign.
    pub sign: OtherSign,
    /// The words.
    pub text: String,
}

impl Other {
    /// The same for every spelling of one name, address or number.
    #[must_use]
    pub fn key(&self) -> String {
        key_of(self.kind, &self.text)
    }
}

/// The key of a name, address or number, whatever its spelling.
#[must_use]
pub fn key_of(kind: OtherKind, text: &str) -> String {
    match kind {
        OtherKind::Name => format!("name:{}", crate::collect::identifier::name_tokens(text).join(" ")),
        OtherKind::Email => format!("email:{}", fold(text)),
        OtherKind::Phone => {
            let phone = Phone::parse(text);
            format!("phone:{}", phone.map_or_else(|| fold(text), |phone| phone.national))
        }
        OtherKind::Iban => format!("iban:{}", plain_iban(text)),
    }
}

fn plain_iban(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Kinds of data that are the person's own where they fill a field of the person's record.
const OWN: &[&str] = &[
    "email_address",
    "telephone_number",
    "bank_account",
    "full_name",
    "first_name",
    "last_name",
    "user_name",
    "payment_data",
];
/// Kinds of data that name persons as a field.
const NAMED: &[&str] = &["full_name", "internal_person", "third_party_person"];
/// Kinds of data whose long numbers are no telephone numbers.
const NUMBERS: &[&str] = &[
    "customer_number",
    "record_identifier",
    "order_data",
    "licence_data",
    "ticket_data",
    "contract_data",
    "timestamp",
    "cookie_identifier",
    "device_data",
    "payment_data",
];

/// What is known of the person, and the patterns; made once for all records.
struct Finder<'p> {
    email: Regex,
    phone: Regex,
    iban: Regex,
    names: Names,
    marks: &'static names::Marks,
    own_emails: Vec<Email>,
    own_phones: Vec<Phone>,
    own_words: Vec<Vec<String>>,
    person: &'p Person,
    /// Addresses of the controller itself, which name nobody.
    offices: BTreeSet<String>,
}

/// Everybody else who seems to be named in records that go into an answer; `offices` are addresses of the controller.
///
/// # Errors
/// Only `bug`, where a pattern of the program is broken.
pub fn find(exports: &[Searched<'_>], person: &Person, offices: &[&str]) -> Result<Vec<Other>> {
    let mut finder = Finder::new(person, offices)?;
    let folded = duplicates::fold_exports(exports);
    for export in exports {
        export.records.iter().for_each(|record| finder.learn(export, record));
    }
    let mut found = Vec::new();
    for (at, export) in exports.iter().enumerate() {
        for record in export.records.iter().filter(|record| !folded.is_folded(at, record.n)) {
            let is_own_record = finder.is_own_record(export, record) != Some(false);
            Searched::each_value(record, &mut |path, nth, value| {
                if !export.is_left_out(path) && !value.is_null() && !value.is_boolean() && !value.is_array() {
                    let place = (at, record.n, path, nth);
                    found.extend(finder.value(export, place, &as_text(value), is_own_record));
                }
            });
        }
    }
    finder.known(exports, &folded, &mut found);
    found.sort_by(|left, right| {
        (left.export, left.record, &left.path, left.nth, left.span).cmp(&(
            right.export,
            right.record,
            &right.path,
            right.nth,
            right.span,
        ))
    });
    Ok(found)
}

/// What a person has decided, by the record that it concerns.
#[derive(Default)]
pub struct Decided<'a>(HashMap<(&'a str, u64), Vec<&'a Redaction>>);

impl<'a> Decided<'a> {
    /// Sorts redactions by their records; what is only proposed is no decision.
    #[must_use]
    pub fn new(redactions: &[&'a Redaction]) -> Self {
        let mut decided = Self::default();
        for one in redactions.iter().copied().filter(|one| one.state != RedactionState::Proposed) {
            decided.0.entry((one.collection_id.as_str(), one.record)).or_default().push(one);
        }
        decided
    }

    /// The decision about a place: on the value, on its whole record, or on words that overlap.
    #[must_use]
    pub fn on(&self, exports: &[Searched<'_>], other: &Other) -> Option<&'a Redaction> {
        let export = exports.get(other.export)?;
        let of_record = self.0.get(&(export.collection.id.as_str(), other.record))?;
        of_record.iter().copied().find(|one| {
            let same_value = one.column == other.path && one.nth == other.nth;
            let overlaps = one.span.is_none_or(|(from, to)| from < other.span.1 && other.span.0 < to);
            one.column.is_empty() || same_value && overlaps
        })
    }
}

type Place<'a> = (usize, u64, &'a str, u64);

/// The same, kept beyond the records that it was read from.
type Spot = (usize, u64, String, u64);

/// One value while it is looked through.
struct InValue<'a> {
    place: Place<'a>,
    text: &'a str,
    /// What kind of data the column holds, by its name.
    kind: String,
    /// Whether the field holds what is the person's own.
    own_field: bool,
    /// Bytes of addresses and accounts, whose digits are no telephone number.
    taken: Vec<(usize, usize)>,
    /// Bytes of contact data of somebody else.
    contacts: Vec<(usize, usize)>,
    found: Vec<Other>,
}

impl InValue<'_> {
    fn add(&mut self, from: usize, to: usize, kind: OtherKind, sign: OtherSign) {
        // The same words are told once, by the first sign.
        let one = other(self.place, self.text, (from, to), kind, sign);
        if !self.found.iter().any(|known| known.span.0 < one.span.1 && one.span.0 < known.span.1) {
            self.found.push(one);
        }
    }

    /// Whether these bytes are the whole field of the person's own.
    fn fills_own_field(&self, from: usize, to: usize) -> bool {
        self.own_field && to - from == self.text.trim().len()
    }
}

impl<'p> Finder<'p> {
    fn new(person: &'p Person, offices: &[&str]) -> Result<Self> {
        let pattern = |text: &str| Regex::new(text).map_err(|_| Error::bug("finds/others"));
        let of_kind = |kind: IdentifierKind| {
            person.identifiers.iter().filter(move |one| one.kind == kind).map(|one| one.value.as_str())
        };
        let with_contact = |kind: IdentifierKind| of_kind(kind).chain([person.contact.as_str()]);
        Ok(Self {
            email: pattern(r"[\p{L}\p{N}._%+'’\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+")?,
            phone: pattern(r"(?:\+|\(\+|00|\(?0)\d[\d ()/.\-\u{a0}]{5,20}\d")?,
            iban: pattern(r"\b[A-Z]{2}\d{2}(?:[ \-\u{a0}]?[A-Z0-9]){11,30}\b")?,
            names: Names::new()?,
            marks: names::marks()?,
            own_emails: with_contact(IdentifierKind::Email).filter_map(Email::parse).collect(),
            own_phones: with_contact(IdentifierKind::Phone).filter_map(Phone::parse).collect(),
            own_words: of_kind(IdentifierKind::Name)
                .chain([person.name.as_str()])
                .flat_map(names::own_words)
                .collect(),
            person,
            offices: offices.iter().map(|office| fold(office)).collect(),
        })
    }

    /// Whose a record is by a name in a field of its own: the person's, or somebody else's who mentions them. None where
    /// it names nobody, or the person's name is not known.
    fn is_own_record(&self, export: &Searched<'_>, record: &CollectedRecord) -> Option<bool> {
        let mut is_own = None;
        Searched::each_value(record, &mut |path, _, value| {
            let Some(text) = value.as_str().filter(|text| !text.trim().is_empty()) else { return };
            let names = || matches!(export.kind(path).as_str(), "full_name" | "last_name");
            if is_own != Some(false) && !path.contains("[]") && !self.own_words.is_empty() && names() {
                is_own = Some(names::is_own(text, &self.own_words) || self.names.words(text).is_empty());
            }
        });
        is_own
    }

    /// Addresses and numbers that fill the fields of a record which has the person's name: theirs, though the request
    /// does not name them.
    fn learn(&mut self, export: &Searched<'_>, record: &CollectedRecord) {
        if self.is_own_record(export, record) != Some(true) {
            return;
        }
        let (mut emails, mut phones) = (Vec::new(), Vec::new());
        Searched::each_value(record, &mut |path, _, value| {
            if let Some(text) = value.as_str().filter(|_| !path.contains("[]")) {
                match export.kind(path).as_str() {
                    "email_address" | "user_name" => emails.extend(Email::parse(text)),
                    "telephone_number" => phones.extend(Phone::parse(text)),
                    _ => {}
                }
            }
        });
        self.own_emails.extend(emails);
        self.own_phones.extend(phones);
    }

    /// Looks through one value.
    fn value(&self, export: &Searched<'_>, place: Place<'_>, text: &str, is_own_record: bool) -> Vec<Other> {
        if text.len() < 3 {
            return Vec::new();
        }
        let kind = export.kind(place.2);
        // A field of the person's own record holds what is theirs; one in a list may be anybody's.
        let own_field = is_own_record && OWN.contains(&kind.as_str()) && !place.2.contains("[]");
        let (taken, contacts, found) = (Vec::new(), Vec::new(), Vec::new());
        let mut value = InValue { place, text, kind, own_field, taken, contacts, found };
        self.emails(&mut value);
        self.ibans(&mut value);
        self.phones(&mut value);
        if text.contains(char::is_uppercase) {
            self.names_of(&mut value);
        }
        value.found
    }

    fn emails(&self, value: &mut InValue<'_>) {
        for hit in self.email.find_iter(value.text) {
            value.taken.push((hit.start(), hit.end()));
            if self.is_others_email(hit.as_str()) && !value.fills_own_field(hit.start(), hit.end()) {
                value.contacts.push((hit.start(), hit.end()));
                value.add(hit.start(), hit.end(), OtherKind::Email, OtherSign::Email);
            }
        }
    }

    fn is_others_email(&self, text: &str) -> bool {
        let Some(email) = Email::parse(text) else { return false };
        let own = self.own_emails.iter().any(|own| own.local == email.local && own.domain == email.domain);
        let office = self.marks.mailboxes.contains(&email.local)
            || self.offices.contains(&format!("{}@{}", email.local, email.domain));
        !own && !office
    }

    fn ibans(&self, value: &mut InValue<'_>) {
        for hit in self.iban.find_iter(value.text) {
            let mut end = hit.as_str().len();
            // What follows in capitals (`… BIC`) is no part of the number: shorten until the check digits fit.
            while end > 14 && !mapping::is_iban(&plain_iban(&hit.as_str()[..end])) {
                end = hit.as_str()[..end].rfind([' ', '-', '\u{a0}']).unwrap_or(0);
            }
            if end <= 14 {
                // A number of another kind; its digits are no telephone number either.
                value.taken.push((hit.start(), hit.end()));
                continue;
            }
            let (from, to) = (hit.start(), hit.start() + end);
            value.taken.push((from, to));
            let plain = plain_iban(&value.text[from..to]);
            let own = self.person.identifiers.iter().any(|one| plain_iban(&one.value) == plain);
            if !own && !value.fills_own_field(from, to) {
                value.add(from, to, OtherKind::Iban, OtherSign::Iban);
            }
        }
    }

    fn phones(&self, value: &mut InValue<'_>) {
        if NUMBERS.contains(&value.kind.as_str()) {
            return;
        }
        for hit in self.phone.find_iter(value.text) {
            let (from, to, number) = (hit.start(), hit.end(), hit.as_str());
            let overlaps = value.taken.iter().any(|(start, end)| from < *end && *start < to);
            let before = value.text[..from].chars().next_back();
            let after = value.text[to..].chars().next();
            let glued = before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '@' | '-' | ':'))
                || after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '@'));
            let is_number = Phone::parse(number).is_some() && !looks_like_a_date(number);
            if overlaps || glued || !is_number || self.own_phones.iter().any(|own| own.stands_in(number)) {
                continue;
            }
            if !value.fills_own_field(from, to) {
                value.contacts.push((from, to));
                value.add(from, to, OtherKind::Phone, OtherSign::Phone);
            }
        }
    }

    fn names_of(&self, value: &mut InValue<'_>) {
        let text = value.text;
        let is_field = NAMED.contains(&value.kind.as_str())
            && !text.contains(['\n', '@'])
            && text.len() <= 80
            && (2..=6).contains(&self.names.words(text).len());
        if is_field {
            // In the person's own record a field `name` holds theirs, where it is not known what they are called.
            if !(names::is_own(text, &self.own_words) || (value.own_field && self.own_words.is_empty())) {
                let from = text.len() - text.trim_start().len();
                value.add(from, from + text.trim().len(), OtherKind::Name, OtherSign::Column);
            }
            return;
        }
        for name in self.names.find(text, &value.contacts) {
            if names::is_own(&text[name.from..name.to], &self.own_words) {
                continue;
            }
            let sign = match name.sign {
                Sign::Salutation => OtherSign::Salutation,
                Sign::Signature => OtherSign::Signature,
                Sign::BesideContact => OtherSign::BesideContact,
            };
            value.add(name.from, name.to, OtherKind::Name, sign);
        }
    }

    /// Names that were told once, or that an address spells out, wherever else they stand.
    fn known(&self, exports: &[Searched<'_>], folded: &duplicates::Folded, found: &mut Vec<Other>) {
        let known = self.names_told(found);
        if known.is_empty() {
            return;
        }
        let mut by_word: HashMap<&str, Vec<&Known>> = HashMap::new();
        for name in &known {
            for key in name.keys() {
                by_word.entry(key.as_str()).or_default().push(name);
            }
        }
        let mut covered: BTreeMap<Spot, Vec<(u64, u64)>> = BTreeMap::new();
        for one in found.iter() {
            covered.entry((one.export, one.record, one.path.clone(), one.nth)).or_default().push(one.span);
        }
        for (at, export) in exports.iter().enumerate() {
            for record in export.records.iter().filter(|record| !folded.is_folded(at, record.n)) {
                Searched::each_value(record, &mut |path, nth, value| {
                    let Some(text) =
                        value.as_str().filter(|text| text.contains(' ') && !export.is_left_out(path))
                    else {
                        return;
                    };
                    let spans =
                        covered.get(&(at, record.n, path.to_owned(), nth)).map_or(&[][..], Vec::as_slice);
                    for (from, to) in self.known_in(text, &by_word) {
                        let one = other(
                            (at, record.n, path, nth),
                            text,
                            (from, to),
                            OtherKind::Name,
                            OtherSign::Known,
                        );
                        if !spans.iter().any(|span| span.0 < one.span.1 && one.span.0 < span.1) {
                            found.push(one);
                        }
                    }
                });
            }
        }
    }

    fn names_told(&self, found: &[Other]) -> Vec<Known> {
        let mut known: Vec<Known> = Vec::new();
        for one in found {
            let name = match one.kind {
                OtherKind::Name => one.text.clone(),
                OtherKind::Email => one.text.split(['@', '+']).next().unwrap_or_default().to_owned(),
                _ => continue,
            };
            if names::is_own(&name, &self.own_words)
                || one.kind == OtherKind::Email && name.contains(|c: char| c.is_ascii_digit())
            {
                continue;
            }
            if let Some(name) = Known::new(&name).filter(|name| !known.contains(name)) {
                known.push(name);
            }
        }
        known
    }

    fn known_in(&self, text: &str, by_word: &HashMap<&str, Vec<&Known>>) -> Vec<(usize, usize)> {
        let words = self.names.words(text);
        let mut places = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let candidates = crate::collect::identifier::spellings(words[at].text)
                .iter()
                .filter_map(|word| by_word.get(word.as_str()))
                .flatten()
                .copied()
                .collect::<Vec<_>>();
            let hit = candidates.into_iter().find(|known| {
                let window = words.get(at..at + known.len());
                window.is_some_and(|window| {
                    let close = window.windows(2).all(|pair| pair[1].from - pair[0].to <= 2);
                    close && known.is(&window.iter().map(|word| word.text).collect::<Vec<_>>())
                })
            });
            match hit {
                Some(known) => {
                    places.push((words[at].from, words[at + known.len() - 1].to));
                    at += known.len();
                }
                None => at += 1,
            }
        }
        places
    }
}

/// `01.02.2024 10:15`, `2024-01-31`: digits and marks of a telephone number, but a day.
fn looks_like_a_date(text: &str) -> bool {
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    crate::package::dates::parse(day).is_some() && day.contains(['.', '/', '-'])
}

fn other(place: Place<'_>, text: &str, bytes: (usize, usize), kind: OtherKind, sign: OtherSign) -> Other {
    let characters = |to: usize| text[..to].chars().count() as u64;
    Other {
        export: place.0,
        record: place.1,
        path: place.2.to_owned(),
        nth: place.3,
        span: (characters(bytes.0), characters(bytes.1)),
        kind,
        sign,
        text: text[bytes.0..bytes.1].to_owned(),
    }
}

#[cfg(test)]
#[path = "others_tests.rs"]
mod tests;
