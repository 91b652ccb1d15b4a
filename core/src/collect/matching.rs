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
    /// Why it is perhaps theirs, when it is not surely: `name`, `name_initials`, `customer_zeros`.
    pub near: BTreeSet<&'static str>,
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
    Iban {
        pattern: String,
        spelled: Regex,
    },
    Token {
        code: &'static str,
        folded: String,
        /// Without the zeros before its numbers, for numbers that a program took for numbers.
        plain: Option<String>,
    },
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
                IdentifierKind::Iban => What::iban(&identifier.value)?,
                IdentifierKind::Customer | IdentifierKind::Other => {
                    let folded = fold(&identifier.value);
                    let plain = (identifier.kind == IdentifierKind::Customer).then(|| without_zeros(&folded));
                    What::Token { code: identifier.kind.code(), folded, plain }
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

    /// Whether an identifier may be a date or time, which a workbook holds as a number.
    pub(crate) fn wants_dates(&self) -> bool {
        let like_one = |folded: &str| {
            let marks = folded
                .chars()
                .all(|letter| letter.is_ascii_digit() || matches!(letter, '-' | ':' | 't' | '.'));
            marks && folded.contains(['-', ':'])
        };
        self.wanted
            .iter()
            .any(|wanted| matches!(&wanted.what, What::Token { folded, .. } if like_one(folded)))
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
        if judgement.matched_by.is_empty() {
            judgement.near.extend(self.names.iter().filter_map(|name| name.stands_in(cells)));
            for wanted in &self.wanted {
                let reached = cells.iter().filter(|(column, _)| reaches(wanted.column.as_deref(), column));
                judgement.near.extend(reached.filter_map(|(_, text)| wanted.what.near(text)));
            }
        }
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
    /// An account number in groups of any length (ISO 13616).
    fn iban(value: &str) -> Result<Self> {
        let letters = value.chars().filter(char::is_ascii_alphanumeric).map(String::from);
        let pattern = letters.collect::<Vec<_>>().join(r"(?:[ \-.\t\\]|(?-u:\xC2\xA0|\xE2\x80\xAF)){0,2}");
        let spelled = filter(std::slice::from_ref(&pattern), true)?;
        Ok(Self::Iban { pattern, spelled })
    }

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
            Self::Iban { pattern, .. } => pattern.clone(),
            Self::Token { plain: Some(plain), .. } => zeros_allowed(plain),
            Self::Token { folded, .. } => loose(folded),
        }
    }

    /// Why a text that does not hold the identifier perhaps means it.
    fn near(&self, text: &str) -> Option<&'static str> {
        let Self::Token { plain: Some(plain), .. } = self else { return None };
        let digits = plain.bytes().filter(u8::is_ascii_digit).count();
        (digits > 2 && token_in(plain, &without_zeros(&fold(text)))).then_some("customer_zeros")
    }

    fn found_in(&self, text: &str) -> Option<&'static str> {
        match self {
            Self::Email(email) => email.found_in(text),
            Self::Phone(phone) => phone.stands_in(text).then_some("phone"),
            Self::Iban { spelled, .. } => {
                let alone = |at: usize, to: usize| {
                    let before = text.get(..at).and_then(|before| before.chars().next_back());
                    let after = text.get(to..).and_then(|after| after.chars().next());
                    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
                };
                spelled.find_iter(text.as_bytes()).any(|hit| alone(hit.start(), hit.end())).then_some("iban")
            }
            Self::Token { code, folded, .. } => token_in(folded, text).then_some(code),
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

/// Folded text without the zeros before its numbers: `C-0042` and `c-42` are then the same.
fn without_zeros(folded: &str) -> String {
    let (mut plain, mut in_number) = (String::with_capacity(folded.len()), false);
    let mut letters = folded.chars().peekable();
    while let Some(letter) = letters.next() {
        let more = letters.peek().is_some_and(char::is_ascii_digit);
        if !(letter == '0' && !in_number && more) {
            in_number = letter.is_ascii_digit();
            plain.push(letter);
        }
    }
    plain
}

/// A pattern for a text without zeros before its numbers. A long number in it is pattern enough, and found fastest.
fn zeros_allowed(plain: &str) -> String {
    let runs = plain.split(|letter: char| !letter.is_ascii_digit());
    if let Some(run) = runs.filter(|run| run.len() > 4).max_by_key(|run| run.len()) {
        return run.to_owned();
    }
    let (mut pattern, mut rest) = (String::new(), plain);
    while !rest.is_empty() {
        let at = rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(rest.len());
        pattern.push_str(&loose(&rest[..at]));
        let digits =
            rest[at..].find(|letter: char| !letter.is_ascii_digit()).map_or(rest.len(), |end| at + end);
        if digits > at {
            pattern.push_str("0*");
            pattern.push_str(&rest[at..digits]);
        }
        rest = &rest[digits..];
    }
    pattern
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

    /// The words by which it is looked for: the longest and the last.
    fn wanted(&self) -> impl Iterator<Item = &Vec<String>> {
        let size = |all: &Vec<String>| all.iter().map(String::len).min().unwrap_or(0);
        let longest = self.words.iter().max_by_key(|all| size(all));
        let last = self.words.last().filter(|all| size(all) > 2 && longest != Some(*all));
        longest.into_iter().chain(last)
    }

    /// These words, in any case and with any accents.
    fn pattern(&self) -> String {
        self.wanted().flatten().map(|word| accented(word)).collect::<Vec<_>>().join("|")
    }

    /// `name` when all its words stand in a record, `name_initials` when initials stand for some of them.
    fn stands_in(&self, cells: &[(&str, &str)]) -> Option<&'static str> {
        let mut left: Vec<&Vec<String>> = self.words.iter().collect();
        let (mut initials, mut apart) = (false, Vec::new());
        for (_, text) in cells.iter().filter(|(column, _)| reaches(self.column.as_deref(), column)) {
            let folded = fold_name(text);
            let tokens: Vec<String> = folded
                .split(|c: char| !c.is_alphanumeric())
                .filter(|one| !one.is_empty())
                .map(str::to_owned)
                .collect();
            let has = |all: &Vec<String>| all.iter().any(|word| tokens.contains(word));
            if self.words.iter().all(has) {
                return Some("name");
            }
            initials |= self.abbreviated(&tokens);
            // First and last name in fields of their own.
            if tokens.len() <= 4 {
                left.retain(|all| !has(all));
                apart.extend(tokens);
            }
        }
        if left.is_empty() {
            return Some("name");
        }
        (initials || self.abbreviated(&apart)).then_some("name_initials")
    }

    /// Whether the words stand side by side in any order, some of them by their first letter alone.
    fn abbreviated(&self, tokens: &[String]) -> bool {
        let count = self.words.len();
        count > 1
            && tokens.windows(count).any(|window| {
                let is = |all: &Vec<String>, token: &String| all.contains(token);
                let mut left: Vec<&String> = window.iter().collect();
                let mut short: Vec<&Vec<String>> = Vec::new();
                for word in &self.words {
                    match left.iter().position(|token| is(word, token)) {
                        Some(at) => {
                            left.remove(at);
                        }
                        None => short.push(word),
                    }
                }
                let known = self.wanted().any(|word| window.iter().any(|token| is(word, token)));
                known
                    && short.iter().all(|word| {
                        let initial = |token: &&String| {
                            token.chars().count() == 1
                                && word.iter().any(|one| one.starts_with(token.as_str()))
                        };
                        let at = left.iter().position(initial);
                        at.map(|at| left.remove(at)).is_some()
                    })
            })
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
