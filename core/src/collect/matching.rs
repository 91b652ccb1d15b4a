//! Whether a record belongs to the person: every field is searched for every identifier, near misses are refused.

use std::collections::BTreeSet;

use regex::bytes::Regex;
use regex::escape;
use unicode_normalization::UnicodeNormalization;

use super::identifier::{Email, Identifier, IdentifierKind, fold, fold_name, spellings};
use super::phone::Phone;
use crate::error::{Error, Result};

/// What a record has to do with the person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Judgement {
    /// By which identifiers it is theirs: `email`, `email_without_tag`, `phone`, `customer`, `other`.
    pub matched_by: BTreeSet<&'static str>,
    /// Only the name stands in it: perhaps theirs, perhaps a namesake's.
    pub possible: bool,
}

/// A search for one person, made ready once for all records.
#[derive(Debug)]
pub struct Matcher {
    wanted: Vec<Wanted>,
    names: Vec<Name>,
    text_filter: Regex,
    json_filter: Regex,
}

#[derive(Debug)]
struct Wanted {
    column: Option<String>,
    what: What,
}

#[derive(Debug)]
enum What {
    Email(Email),
    Phone(Phone),
    Token { code: &'static str, folded: String },
}

#[derive(Debug)]
struct Name {
    column: Option<String>,
    /// Each word of the name, in its spellings.
    words: Vec<Vec<String>>,
}

impl Matcher {
    /// A search by these identifiers.
    ///
    /// # Errors
    /// `collect-no-identifier` and what [`Identifier::checked`] refuses.
    pub fn new(identifiers: &[Identifier]) -> Result<Self> {
        if identifiers.is_empty() {
            return Err(Error::invalid("collect-no-identifier"));
        }
        let (mut wanted, mut names, mut patterns) = (Vec::new(), Vec::new(), Vec::new());
        for identifier in identifiers {
            let identifier = identifier.clone().checked()?;
            let column = identifier.column.clone();
            let refused = || Error::bug("collect/matching");
            let what = match identifier.kind {
                IdentifierKind::Email => What::Email(Email::parse(&identifier.value).ok_or_else(refused)?),
                IdentifierKind::Phone => What::Phone(Phone::parse(&identifier.value).ok_or_else(refused)?),
                IdentifierKind::Customer | IdentifierKind::Other => {
                    What::Token { code: identifier.kind.code(), folded: fold(&identifier.value) }
                }
                IdentifierKind::Name => {
                    let name = Name::new(&identifier.value, column);
                    patterns.push(name.pattern());
                    names.push(name);
                    continue;
                }
            };
            patterns.push(what.pattern());
            wanted.push(Wanted { column, what });
        }
        let ascii = patterns.iter().all(|pattern| pattern.is_ascii()) && names.is_empty();
        // JSON may write any letter as \uXXXX: a record with an escape that could hide a hit is always looked at.
        let escapes = if ascii { r"\\u(?:00[2-7aA]|20[0-3]|22)" } else { r"\\u" };
        let text_filter = filter(&patterns, ascii)?;
        patterns.push(escapes.to_owned());
        Ok(Self { wanted, names, text_filter, json_filter: filter(&patterns, ascii)? })
    }

    /// Finds the places where a hit may be in raw text; it never misses one.
    pub(crate) fn text_filter(&self) -> &Regex {
        &self.text_filter
    }

    /// The same for JSON, where letters may be escaped.
    pub(crate) fn json_filter(&self) -> &Regex {
        &self.json_filter
    }

    /// The columns that identifiers are restricted to.
    pub(crate) fn columns(&self) -> BTreeSet<&str> {
        let wanted = self.wanted.iter().filter_map(|wanted| wanted.column.as_deref());
        wanted.chain(self.names.iter().filter_map(|name| name.column.as_deref())).collect()
    }

    /// Judges one record, given as its cells: column and text.
    #[must_use]
    pub fn judge(&self, cells: &[(&str, &str)]) -> Judgement {
        let mut judgement = Judgement::default();
        for wanted in &self.wanted {
            for (_, text) in cells.iter().filter(|(column, _)| reaches(wanted.column.as_deref(), column)) {
                if let Some(code) = wanted.what.found_in(text) {
                    judgement.matched_by.insert(code);
                }
            }
        }
        judgement.possible =
            judgement.matched_by.is_empty() && self.names.iter().any(|name| name.stands_in(cells));
        judgement
    }
}

fn reaches(restricted: Option<&str>, column: &str) -> bool {
    restricted.is_none_or(|restricted| restricted == column || fold(restricted) == fold(column))
}

fn filter(patterns: &[String], ascii: bool) -> Result<Regex> {
    let joined = patterns.iter().map(|pattern| format!("(?:{pattern})")).collect::<Vec<_>>().join("|");
    let joined = if ascii { format!("(?i-u){joined}") } else { format!("(?i){joined}") };
    regex::bytes::RegexBuilder::new(&joined)
        .size_limit(32 << 20)
        .dfa_size_limit(16 << 20)
        .build()
        .map_err(|_| Error::invalid("collect-identifier-too-long"))
}

/// Any space, as it stands in text of UTF-8 or escaped in JSON.
const SPACE: &str =
    r"(?:\s|\\[nrt]|(?-u:\xC2[\x85\xA0]|\xE1\x9A\x80|\xE2\x80[\x80-\xAF]|\xE2\x81\x9F|\xE3\x80\x80))+";

/// A pattern for folded text in raw bytes of text or JSON: letters outside ASCII may be composed or not, space may be any,
/// marks may be doubled or escaped.
fn loose(folded: &str) -> String {
    let mut pattern = String::new();
    for letter in folded.chars() {
        match letter {
            ' ' => pattern.push_str(SPACE),
            '"' => pattern.push_str(r#"\\?"{1,2}"#),
            '/' => pattern.push_str(r"\\?/"),
            '\\' => pattern.push_str(r"\\{1,2}"),
            ascii if ascii.is_ascii() => pattern.push_str(&escape(&ascii.to_string())),
            other => {
                let apart: String = std::iter::once(other).nfd().collect();
                pattern.push_str(&format!("(?:{}|{})", escape(&other.to_string()), escape(&apart)));
            }
        }
    }
    pattern
}

impl What {
    fn pattern(&self) -> String {
        match self {
            Self::Email(email) => {
                format!(
                    r"{}(?:(?:\+|%2b)[^@\s]{{0,80}}?)?(?:@|%40){}",
                    loose(&email.local),
                    loose(&email.domain)
                )
            }
            Self::Phone(phone) => {
                let digits: Vec<String> = phone.national.chars().map(String::from).collect();
                digits.join(r"(?:[ \-./()\t\\]|(?-u:\xC2[\xA0\xAD]|\xE2\x80[\x80-\xAF]|\xE2\x88\x92)){0,3}")
            }
            Self::Token { folded, .. } => loose(folded),
        }
    }

    fn found_in(&self, text: &str) -> Option<&'static str> {
        match self {
            Self::Email(email) => email.found_in(text),
            Self::Phone(phone) => phone.stands_in(text).then_some("phone"),
            Self::Token { code, folded } => token_in(folded, text).then_some(code),
        }
    }
}

impl Email {
    /// `email` for the address as given, `email_without_tag` when only a `+tag` differs.
    fn found_in(&self, text: &str) -> Option<&'static str> {
        if !text.contains('@') && !text.contains("%40") {
            return None;
        }
        let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
        let lower = lower.replace("%40", "@").replace("%2b", "+");
        let mut best = None;
        for (at, _) in lower.match_indices('@') {
            let (left, right) = (&lower[..at], &lower[at + 1..]);
            if !right.starts_with(&self.domain) || !ends_domain(&right[self.domain.len()..]) {
                continue;
            }
            let start = left.rfind(|c: char| c.is_whitespace() || "<>,;:\"()[]".contains(c));
            let whole = start.map_or(left, |start| &left[start..]);
            let plus = whole.find('+').map(|plus| left.len() - whole.len() + plus);
            let plain = |local: &str| local.strip_suffix(self.local.as_str()).is_some_and(begins_address);
            if plain(left) {
                if self.tag.is_empty() {
                    return Some("email");
                }
                best = Some("email_without_tag");
            } else if let Some(plus) = plus
                && plain(&left[..plus])
            {
                if left[plus..] == self.tag {
                    return Some("email");
                }
                best = Some("email_without_tag");
            }
        }
        best
    }
}

/// Whether an address can begin after this text.
fn begins_address(before: &str) -> bool {
    let mut back = before.chars().rev();
    match back.next() {
        None => true,
        Some('\'' | '’') => !back.next().is_some_and(char::is_alphanumeric),
        Some('.' | '_' | '-' | '+' | '%' | '@') => false,
        Some(other) => !other.is_alphanumeric(),
    }
}

/// Whether a domain can end before this text: a dot that ends a sentence is no part of it.
fn ends_domain(after: &str) -> bool {
    let mut ahead = after.chars();
    match ahead.next() {
        None => true,
        Some('.') => !ahead.next().is_some_and(char::is_alphanumeric),
        Some('-' | '_' | '@') => false,
        Some(other) => !other.is_alphanumeric(),
    }
}

/// Whether the folded value stands in the text as a whole token; very short values must be the whole field.
fn token_in(folded: &str, text: &str) -> bool {
    let text = fold(text);
    if text == folded {
        return true;
    }
    if folded.chars().count() < 4 {
        return false;
    }
    let digit_first = folded.starts_with(|c: char| c.is_ascii_digit());
    let digit_last = folded.ends_with(|c: char| c.is_ascii_digit());
    text.match_indices(folded).any(|(at, _)| {
        let mut back = text[..at].chars().rev();
        let mut ahead = text[at + folded.len()..].chars();
        !joined(back.next(), back.next(), digit_first) && !joined(ahead.next(), ahead.next(), digit_last)
    })
}

/// Whether a neighbour belongs to the same token.
fn joined(next: Option<char>, beyond: Option<char>, digit: bool) -> bool {
    match next {
        None => false,
        Some('_' | '@') => true,
        Some('-') => beyond.is_some_and(char::is_alphanumeric),
        Some('.' | ',') => digit && beyond.is_some_and(|c| c.is_ascii_digit()),
        Some(other) => other.is_alphanumeric(),
    }
}

impl Name {
    fn new(value: &str, column: Option<String>) -> Self {
        let words = value
            .split(|c: char| !c.is_alphanumeric() && !is_inside_word(c))
            .map(spellings)
            .map(|all| all.into_iter().filter(|word| word.chars().count() > 1).collect::<Vec<_>>())
            .filter(|all| !all.is_empty())
            .collect();
        Self { column, words }
    }

    /// The longest word, in any case and with any accents.
    fn pattern(&self) -> String {
        let longest = self.words.iter().max_by_key(|all| all.iter().map(String::len).min().unwrap_or(0));
        let alternatives =
            longest.map_or_else(Vec::new, |all| all.iter().map(|word| accented(word)).collect());
        alternatives.join("|")
    }

    fn stands_in(&self, cells: &[(&str, &str)]) -> bool {
        let mut left: Vec<&Vec<String>> = self.words.iter().collect();
        for (_, text) in cells.iter().filter(|(column, _)| reaches(self.column.as_deref(), column)) {
            let folded = fold_name(text);
            let tokens: Vec<&str> =
                folded.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
            let has = |all: &Vec<String>| all.iter().any(|word| tokens.contains(&word.as_str()));
            if self.words.iter().all(has) {
                return true;
            }
            // First and last name in fields of their own.
            if tokens.len() <= 4 {
                left.retain(|all| !has(all));
            }
        }
        left.is_empty()
    }
}

/// Apostrophes and combining marks do not end a word of a name.
pub(crate) fn is_inside_word(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´') || unicode_normalization::char::is_combining_mark(c)
}

/// A pattern that finds a folded word with any accents on it.
fn accented(word: &str) -> String {
    let mut pattern = String::new();
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let pair = [("ss", "ßẞ"), ("ae", "æÆ"), ("oe", "œŒ"), ("th", "þÞ")]
            .into_iter()
            .find(|(two, _)| rest.starts_with(two));
        if let Some((two, one)) = pair {
            let both: String = two.chars().map(any_accent).collect();
            pattern.push_str(&format!("(?:[{one}]|{both})"));
            rest = &rest[two.len()..];
        } else {
            pattern.push_str(&any_accent(letter));
            rest = &rest[letter.len_utf8()..];
        }
    }
    pattern
}

/// One letter with any accent, composed or not.
fn any_accent(letter: char) -> String {
    let plain = letter.to_string();
    let alike: String = ('\u{c0}'..='\u{52f}')
        .chain('\u{1e00}'..='\u{1eff}')
        .filter(|other| fold_name(&other.to_string()) == plain)
        .collect();
    format!(r"[{}{alike}][\p{{M}}'’‘`´]*", escape(&plain))
}

#[cfg(test)]
#[path = "matching_tests.rs"]
mod tests;
