//! What a column of an export probably holds, guessed from its name and a few values; the DPO confirms (Art. 15(1)(b), 20(1)).

use std::net::IpAddr;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::identifier::{Email, fold_name};
use super::phone::Phone;
use crate::activity::Origin;

/// Column names of business systems in English, German and French, with the category of personal data that they hold.
const NAMES: &str = include_str!("../../../data/column-names.csv");

/// A guess, never a decision.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Guess {
    /// Code of the category of personal data in `data/column-names.csv`; absent when nothing fits.
    pub category: Option<String>,
    /// Where such data usually comes from.
    pub origin: Origin,
    /// How sure the guess is, 0 to 100.
    pub confidence: u8,
    /// What it rests on: `name`, `values` or empty.
    pub by: String,
}

/// A category of personal data of an activity that a column is proposed for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CategoryProposal {
    /// Identifier of the activity's category.
    pub category_id: String,
    /// How sure the proposal is, 0 to 100.
    pub confidence: u8,
}

struct Entry {
    category: &'static str,
    origin: Origin,
    /// Each name as words, and joined.
    names: Vec<(Vec<&'static str>, String)>,
}

fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| NAMES.lines().skip(1).filter_map(entry).collect())
}

fn entry(line: &'static str) -> Option<Entry> {
    let mut parts = line.splitn(3, ',');
    let (category, origin, names) = (parts.next()?, parts.next()?, parts.next()?);
    let origins = [
        Origin::Provided,
        Origin::Observed,
        Origin::Derived,
        Origin::Inferred,
        Origin::ThirdParty,
        Origin::Generated,
    ];
    let origin = origins.into_iter().find(|known| known.code() == origin)?;
    let names = names.split('|').map(|name| (name.split(' ').collect(), name.replace(' ', ""))).collect();
    Some(Entry { category, origin, names })
}

/// All codes of categories, in the order of the data file.
#[must_use]
pub fn categories() -> Vec<&'static str> {
    entries().iter().map(|entry| entry.category).collect()
}

/// Guesses what a column holds.
#[must_use]
pub fn guess(column_name: &str, samples: &[String]) -> Guess {
    let by_name = guess_by_name(column_name);
    let values = value_look(samples);
    match (by_name, values) {
        (Some((entry, confidence)), Some(look)) if look.allows(entry.category) => {
            found(entry, (confidence + 10).min(99), "name")
        }
        // Somebody else's address in a column that names the staff is still staff.
        (Some((entry, confidence)), Some(_)) if confidence >= 90 => found(entry, confidence - 20, "name"),
        (_, Some(look)) => entries()
            .iter()
            .find(|entry| entry.category == look.category())
            .map_or_else(Guess::default, |entry| found(entry, 60, "values")),
        (Some((entry, confidence)), None) => {
            let expected = ["email_address", "ip_address", "date_of_birth"].contains(&entry.category);
            let seen = samples.iter().any(|sample| !sample.trim().is_empty());
            found(entry, confidence - if expected && seen { 40 } else { 0 }, "name")
        }
        (None, None) => Guess::default(),
    }
}

fn found(entry: &Entry, confidence: u8, by: &str) -> Guess {
    Guess { category: Some(entry.category.to_owned()), origin: entry.origin, confidence, by: by.to_owned() }
}

fn guess_by_name(column: &str) -> Option<(&'static Entry, u8)> {
    let segments: Vec<Vec<String>> = column.split('.').map(words).filter(|words| !words.is_empty()).collect();
    let last = segments.last()?;
    let best = best_of(last);
    // `customer.name`, `agent.email`: the segment before says whose it is.
    let before = segments.len().checked_sub(2).and_then(|at| segments.get(at));
    let joined = before.map(|before| before.iter().chain(last).cloned().collect::<Vec<_>>());
    let whole = joined.as_deref().and_then(best_of).filter(|(_, confidence)| *confidence >= 90);
    let owner = before
        .and_then(|before| best_of(before))
        .filter(|(entry, confidence)| entry.category == "internal_person" && *confidence >= 90);
    owner
        .or(whole)
        .or(best)
        .or_else(|| before.and_then(|before| best_of(before)).map(|(entry, _)| (entry, 45)))
}

/// The entry whose name fits these words best: as a whole, at their end, or inside.
fn best_of(words: &[impl AsRef<str>]) -> Option<(&'static Entry, u8)> {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    let joined = words.concat();
    let mut best: Option<(&Entry, u8, usize)> = None;
    for entry in entries() {
        for (name, name_joined) in &entry.names {
            let confidence = if *name_joined == joined {
                90
            } else if words.ends_with(name) {
                75
            } else if name.len() <= words.len()
                && words.windows(name.len()).any(|window| window == name.as_slice())
            {
                60
            } else if name_joined.len() >= 5 && joined.ends_with(name_joined.as_str()) {
                // German writes compounds: Hauptadresse, Bestelldatum.
                50
            } else {
                continue;
            };
            let rank = (confidence, name_joined.len());
            if best.is_none_or(|(_, so_far, length)| rank > (so_far, length)) {
                best = Some((entry, confidence, name_joined.len()));
            }
        }
    }
    best.map(|(entry, confidence, _)| (entry, confidence))
}

/// The words of a name: `customerEmail`, `kunden_email`, `E-Mail-Adresse`; without accents, small.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(name.len() + 8);
    let mut lower_before = false;
    for letter in name.chars() {
        if letter.is_uppercase() && lower_before {
            spaced.push(' ');
        }
        lower_before = letter.is_lowercase() || letter.is_ascii_digit();
        spaced.push(if letter.is_alphanumeric() { letter } else { ' ' });
    }
    fold_name(&spaced).split_whitespace().map(str::to_owned).collect()
}

/// What most values of a column look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Email,
    Ip,
    Phone,
    Iban,
    Time,
}

impl Look {
    fn category(self) -> &'static str {
        match self {
            Self::Email => "email_address",
            Self::Ip => "ip_address",
            Self::Phone => "telephone_number",
            Self::Iban => "bank_account",
            Self::Time => "timestamp",
        }
    }

    /// Whether a column of that category may look like this.
    fn allows(self, category: &str) -> bool {
        let also: &[&str] = match self {
            Self::Email => &["user_name", "internal_person", "customer_number", "third_party_person"],
            Self::Time => {
                &["date_of_birth", "consent_record", "login_record", "contract_data", "licence_data"]
            }
            Self::Iban => &["payment_data"],
            Self::Ip | Self::Phone => &[],
        };
        category == self.category() || also.contains(&category)
    }
}

fn value_look(samples: &[String]) -> Option<Look> {
    let filled: Vec<&str> =
        samples.iter().map(|sample| sample.trim()).filter(|sample| !sample.is_empty()).collect();
    let most = |is: fn(&str) -> bool| {
        !filled.is_empty() && filled.iter().filter(|sample| is(sample)).count() * 10 >= filled.len() * 8
    };
    if most(|text| Email::parse(text).is_some()) {
        Some(Look::Email)
    } else if most(|text| text.parse::<IpAddr>().is_ok()) {
        Some(Look::Ip)
    } else if most(|text| text.starts_with('+') && Phone::parse(text).is_some()) {
        Some(Look::Phone)
    } else if most(is_iban) {
        Some(Look::Iban)
    } else if most(is_time) {
        Some(Look::Time)
    } else {
        None
    }
}

/// IBAN with a right check number (ISO 13616, ISO 7064 mod 97-10).
pub(crate) fn is_iban(text: &str) -> bool {
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let sound =
        plain.len() >= 15 && plain.len() <= 34 && plain.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !sound || !plain.bytes().take(2).all(|byte| byte.is_ascii_uppercase()) {
        return false;
    }
    let rest = plain[4..].chars().chain(plain[..4].chars()).try_fold(0_u32, |rest, letter| {
        let value = letter.to_digit(36)?;
        Some((rest * if value > 9 { 100 } else { 10 } + value) % 97)
    });
    rest == Some(1)
}

/// A date, with or without time, year first or last.
fn is_time(text: &str) -> bool {
    let date: String = text.chars().take_while(|letter| !matches!(letter, 'T' | ' ')).collect();
    let parts: Vec<&str> = date.split(['-', '.', '/']).collect();
    let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let [first, middle, last] = numbers[..] else { return false };
    let year = |number: u32, text: &str| text.len() == 4 && (1900..2200).contains(&number);
    parts.len() == 3
        && (year(first, parts[0]) && middle <= 12 && last <= 31
            || year(last, parts[2]) && first <= 31 && middle <= 31 && first.min(middle) <= 12)
}

/// All categories that a free text names, such as a register's "first and last name"; a shorter name inside a longer one
/// ("address" in "email address") is none of its own.
#[must_use]
pub fn codes_in(text: &str) -> Vec<&'static str> {
    let spoken = words(text);
    let spoken: Vec<&str> = spoken.iter().map(String::as_str).collect();
    let mut found: Vec<(&'static str, Vec<usize>)> = Vec::new();
    for entry in entries() {
        let places = entry.names.iter().filter_map(|(name, _)| places_of(name, &spoken));
        if let Some(longest) = places.max_by_key(Vec::len) {
            found.push((entry.category, longest));
        }
    }
    // The longer the name found, the more it tells; ties keep the order of the data file.
    found.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    let mut covered: Vec<usize> = Vec::new();
    let mut codes = Vec::new();
    for (code, places) in found {
        if places.iter().any(|place| !covered.contains(place)) {
            codes.push(code);
            covered.extend(places);
        }
    }
    codes
}

/// Where the words of a name stand in a text: side by side, or joined by "and" as in "first and last name".
fn places_of(name: &[&str], text: &[&str]) -> Option<Vec<usize>> {
    if let Some(at) = text.windows(name.len()).position(|window| window == name) {
        return Some((at..at + name.len()).collect());
    }
    let [first, last] = name else { return None };
    let joined = |at: &usize| {
        text[*at] == *first
            && matches!(text.get(at + 1), Some(&("and" | "or" | "und" | "oder" | "et" | "ou")))
            && text.get(at + 3) == Some(last)
    };
    (0..text.len()).find(joined).map(|at| vec![at, at + 3])
}

/// Which of an activity's categories a column probably belongs to, given as identifier and name.
#[must_use]
pub fn propose(
    column: &str,
    samples: &[String],
    categories: &[(String, String)],
) -> Option<CategoryProposal> {
    let guess = guess(column, samples);
    let spoken = words(column);
    let mut best: Option<(usize, u8)> = None;
    for (at, (_, name)) in categories.iter().enumerate() {
        let named = words(name);
        let shared = spoken.iter().filter(|word| named.contains(word)).count();
        let same = !spoken.is_empty() && spoken.concat() == named.concat();
        let codes = codes_in(name);
        let place =
            guess.category.as_deref().and_then(|code| codes.iter().position(|known| names_kind(known, code)));
        let confidence = match place {
            _ if same => 95,
            Some(0) => guess.confidence,
            Some(_) => guess.confidence.saturating_sub(10),
            // Words in common count only where the column is no known kind of data: `name` is not an address book's
            // "email address (user name)".
            None if guess.category.is_none() && shared > 0 && shared == spoken.len() => 40,
            None => continue,
        };
        if best.is_none_or(|(_, so_far)| confidence > so_far) {
            best = Some((at, confidence));
        }
    }
    let (at, confidence) = best?;
    Some(CategoryProposal { category_id: categories[at].0.clone(), confidence })
}

/// Whether a category of this code holds data of that code: a whole name is kept where its parts are.
fn names_kind(known: &str, code: &str) -> bool {
    known == code || code == "full_name" && matches!(known, "first_name" | "last_name")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(column: &str) -> String {
        guess(column, &[]).category.unwrap_or_default()
    }

    #[test]
    fn usual_column_names_are_known_in_three_languages() {
        for (column, expected) in [
            ("email", "email_address"),
            ("E-Mail-Adresse", "email_address"),
            ("customerEmail", "email_address"),
            ("customer.email", "email_address"),
            ("courriel", "email_address"),
            ("Telefonnummer", "telephone_number"),
            ("phone_1", "telephone_number"),
            ("Vorname", "first_name"),
            ("Prénom", "first_name"),
            ("last_name", "last_name"),
            ("PLZ", "postcode"),
            ("Straße", "postal_address"),
            ("Hauptadresse", "postal_address"),
            ("customer_no", "customer_number"),
            ("Kundennr.", "customer_number"),
            ("Numéro de client", "customer_number"),
            ("Geburtsdatum", "date_of_birth"),
            ("last_ip", "ip_address"),
            ("messages[].body", "message_content"),
            ("created_at", "timestamp"),
            ("consent_at", "consent_record"),
            ("churn_score", "score"),
            ("licence_key", "licence_data"),
            ("agent_email", "internal_person"),
            ("agent.email", "internal_person"),
            ("amount", "order_data"),
            ("xyzzy", ""),
        ] {
            assert_eq!(code(column), expected, "{column}");
        }
    }

    #[test]
    fn values_speak_where_the_name_is_silent() {
        let samples = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
        let look = |values: &[&str]| guess("field_17", &samples(values)).category.unwrap_or_default();
        assert_eq!(
            look(&["a@b.example", "", "c@d.example"]),
            "email_address",
            "addresses look like addresses"
        );
        assert_eq!(look(&["10.0.0.1", "::1"]), "ip_address", "both kinds of IP address");
        assert_eq!(look(&["+49 170 5550142"]), "telephone_number", "with a country code");
        assert_eq!(look(&["DE89 3704 0044 0532 0130 00"]), "bank_account", "its check number is right");
        assert_eq!(look(&["DE88 3704 0044 0532 0130 00"]), "", "a wrong check number is no IBAN");
        assert_eq!(look(&["2026-02-28T10:00:00Z", "28.02.2026"]), "timestamp", "dates in both orders");
        let doubted = guess("email", &samples(&["yes", "no"]));
        assert!(doubted.confidence < 60, "a column called email that holds no address is doubtful");
    }

    #[test]
    fn scores_are_inferred_and_never_portable() {
        assert_eq!(
            guess("credit_score", &[]).origin,
            Origin::Inferred,
            "Art. 20(1) covers provided data, not conclusions"
        );
        assert_eq!(guess("email", &[]).origin, Origin::Provided, "given by the person");
        assert_eq!(guess("last_login", &[]).origin, Origin::Observed, "seen while they used the service");
    }

    #[test]
    fn a_column_is_proposed_for_the_activitys_own_category() {
        let categories: Vec<(String, String)> = [
            ("c1", "IP address"),
            ("c2", "first and last name"),
            ("c3", "email address (user name)"),
            ("c4", "description of the problem"),
            ("c5", "Rufnummer"),
        ]
        .map(|(id, name)| (id.to_owned(), name.to_owned()))
        .to_vec();
        let proposed = |column: &str| propose(column, &[], &categories).map(|found| found.category_id);
        assert_eq!(proposed("Vorname").as_deref(), Some("c2"), "first name is part of first and last name");
        assert_eq!(proposed("E-Mail").as_deref(), Some("c3"), "across languages");
        assert_eq!(proposed("messages[].body").as_deref(), Some("c4"), "a description is a message");
        assert_eq!(proposed("phone").as_deref(), Some("c5"), "a German register, an English export");
        assert_eq!(proposed("xyzzy"), None, "what is not known stays unmapped");
    }

    #[test]
    fn the_data_file_is_sound() {
        let mut seen = std::collections::BTreeSet::new();
        assert_eq!(entries().len(), NAMES.lines().count() - 1, "every line is read");
        for entry in entries() {
            for (name, _) in &entry.names {
                let name = name.join(" ");
                assert_eq!(words(&name).join(" "), name, "names are written as they are compared");
                assert!(seen.insert(name.clone()), "{name} stands for one category only");
            }
        }
    }
}
