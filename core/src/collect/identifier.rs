//! By what a person is known in a company system: e-mail address, telephone number, customer number, name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::phone::Phone;
use crate::error::{Error, Result};

/// What kind of identifier it is; it decides how spellings are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum IdentifierKind {
    /// An e-mail address: case does not count, nor does a `+tag`.
    Email,
    /// A telephone number: spaces, marks and the way of dialling the country do not count.
    Phone,
    /// A customer, contract or user number: a whole token, case does not count.
    Customer,
    /// A bank account number (IBAN): spaces and case do not count.
    Iban,
    /// A name: case, accents and order do not count; several people share one, so it never proves a match.
    Name,
    /// Any other text: a whole token, case does not count.
    Other,
}

impl IdentifierKind {
    /// Stable code, as written in `matched_by`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Customer => "customer",
            Self::Iban => "iban",
            Self::Name => "name",
            Self::Other => "other",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        match code.trim().to_ascii_lowercase().as_str() {
            "email" | "e-mail" | "mail" => Some(Self::Email),
            "phone" | "telephone" | "tel" => Some(Self::Phone),
            "customer" | "customer_number" | "customer_no" => Some(Self::Customer),
            "iban" => Some(Self::Iban),
            "name" => Some(Self::Name),
            "other" | "id" | "any" => Some(Self::Other),
            _ => None,
        }
    }
}

/// One identifier of the person concerned, as the case states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Identifier {
    /// What kind it is.
    pub kind: IdentifierKind,
    /// The value, as written by the person or the DPO.
    pub value: String,
    /// Looks in this column (or leaf path) alone; everywhere when absent.
    #[serde(default)]
    pub column: Option<String>,
}

impl Identifier {
    /// An identifier that is looked for everywhere.
    #[must_use]
    pub fn new(kind: IdentifierKind, value: &str) -> Self {
        Self { kind, value: value.to_owned(), column: None }
    }

    /// Reads `kind=value` or `column=value`; a column's value is judged by its look.
    ///
    /// # Errors
    /// `collect-match-form` without `=`; what [`Self::checked`] refuses.
    pub fn parse(text: &str) -> Result<Self> {
        let (left, value) = text.split_once('=').ok_or_else(|| Error::invalid("collect-match-form"))?;
        let identifier = match IdentifierKind::from_code(left) {
            Some(kind) => Self::new(kind, value.trim()),
            None => Self {
                kind: Self::look(value),
                value: value.trim().to_owned(),
                column: Some(left.trim().to_owned()),
            },
        };
        identifier.checked()
    }

    /// A telephone number without country is taken for one of the country `home` (ISO 3166-1); all else stays as it is.
    #[must_use]
    pub fn at_home(self, home: &str) -> Self {
        if self.kind != IdentifierKind::Phone {
            return self;
        }
        let value = super::phone::with_country(&self.value, home);
        Self { value: value.unwrap_or(self.value), ..self }
    }

    /// What kind a value looks like.
    #[must_use]
    pub fn look(value: &str) -> IdentifierKind {
        let value = value.trim();
        if Email::parse(value).is_some() {
            IdentifierKind::Email
        } else if value.starts_with('+') && Phone::parse(value).is_some() {
            IdentifierKind::Phone
        } else if is_iban(value) {
            IdentifierKind::Iban
        } else {
            IdentifierKind::Other
        }
    }

    /// The identifier, if it can be searched for.
    ///
    /// # Errors
    /// `collect-identifier-empty`, `collect-identifier-email`, `collect-identifier-phone`, `collect-identifier-name`. The value
    /// itself is never part of the error: it is personal data.
    pub fn checked(self) -> Result<Self> {
        let value = self.value.trim();
        if fold(value).is_empty() {
            return Err(Error::invalid("collect-identifier-empty"));
        }
        let bad = match self.kind {
            IdentifierKind::Email => Email::parse(value).is_none().then_some("collect-identifier-email"),
            IdentifierKind::Phone => Phone::parse(value).is_none().then_some("collect-identifier-phone"),
            IdentifierKind::Iban => (!is_iban(value)).then_some("collect-identifier-iban"),
            IdentifierKind::Name => name_tokens(value).is_empty().then_some("collect-identifier-name"),
            IdentifierKind::Customer | IdentifierKind::Other => None,
        };
        bad.map_or(Ok(self), |code| Err(Error::invalid(code)))
    }
}

/// Whether this is an account number: country, check digits that fit, and 11 to 30 further letters or digits (ISO 13616).
fn is_iban(value: &str) -> bool {
    let plain: String =
        value.chars().filter(|letter| !matches!(letter, ' ' | '-' | '.' | '\u{a0}')).collect();
    let sound = plain.bytes().all(|byte| byte.is_ascii_alphanumeric()) && (15..=34).contains(&plain.len());
    if !sound || !plain[..2].bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    let turned = plain[4..].chars().chain(plain[..4].chars());
    turned.filter_map(|letter| letter.to_digit(36)).fold(0, |rest, digit| {
        let shift = if digit > 9 { 100 } else { 10 };
        (rest * shift + digit) % 97
    }) == 1
}

/// An e-mail address in the parts that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Email {
    /// Before the `@`, small letters, without tag.
    pub(crate) local: String,
    /// From the first `+` on, with it; empty without tag.
    pub(crate) tag: String,
    /// After the `@`, small letters.
    pub(crate) domain: String,
}

impl Email {
    pub(crate) fn parse(value: &str) -> Option<Self> {
        let lower: String = value.trim().nfc().flat_map(char::to_lowercase).collect();
        let (local, domain) = lower.rsplit_once('@')?;
        let dotted = domain.split('.').count() > 1 && domain.split('.').all(|label| !label.is_empty());
        let sound = |part: &str| {
            !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "@<>,;\"".contains(c))
        };
        if !sound(local) || !sound(domain) || !dotted {
            return None;
        }
        let (local, tag) = match local.find('+') {
            Some(at) if at > 0 => local.split_at(at),
            _ => (local, ""),
        };
        Some(Self { local: local.to_owned(), tag: tag.to_owned(), domain: domain.to_owned() })
    }
}

/// Text for comparing: composed, small letters, runs of space made one.
pub(crate) fn fold(text: &str) -> String {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A letter for comparing names: without accents, small; some letters become two.
pub(crate) fn fold_name(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'ħ' => plain.push('h'),
            'ı' => plain.push('i'),
            '’' | '‘' | '\'' | '`' | '´' => {}
            other => plain.push(other),
        }
    }
    plain
}

/// The words of a name, folded, in order of the alphabet; initials are left out.
pub(crate) fn name_tokens(name: &str) -> Vec<String> {
    let mut tokens: Vec<String> = fold_name(name)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|token| token.chars().count() > 1)
        .map(str::to_owned)
        .collect();
    tokens.sort();
    tokens.dedup();
    tokens
}

/// Spellings of one folded name word: `müller` is also written `mueller`.
pub(crate) fn spellings(word: &str) -> Vec<String> {
    let composed: String = word.nfc().flat_map(char::to_lowercase).collect();
    let german: String = composed
        .replace('ä', "ae")
        .replace('ö', "oe")
        .replace('ü', "ue")
        .replace('ø', "oe")
        .replace('å', "aa");
    let mut all = vec![fold_name(&composed), fold_name(&german)];
    all.sort();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_compared_in_small_letters_without_its_tag() {
        let email = Email::parse(" Maria.Lindqvist+News@Example.COM ").unwrap();
        assert_eq!(email.local, "maria.lindqvist", "case and tag do not make another mailbox");
        assert_eq!(
            (email.tag.as_str(), email.domain.as_str()),
            ("+news", "example.com"),
            "the tag is kept apart to be reported"
        );
    }

    #[test]
    fn a_match_names_a_kind_or_a_column() {
        let kind = Identifier::parse("email=maria@example.com").unwrap();
        assert_eq!(
            (kind.kind, kind.column),
            (IdentifierKind::Email, None),
            "a kind is looked for everywhere"
        );
        let column = Identifier::parse("Kundennr=C-1").unwrap();
        assert_eq!(column.column.as_deref(), Some("Kundennr"), "any other word is a column of the export");
    }

    #[test]
    fn what_cannot_be_searched_for_is_refused_without_repeating_it() {
        for (text, code) in [
            ("email=maria", "collect-identifier-email"),
            ("phone=12345", "collect-identifier-phone"),
            ("customer= ", "collect-identifier-empty"),
            ("name=.", "collect-identifier-name"),
            ("iban=DE89 3704 0044 0532 0130 01", "collect-identifier-iban"),
            ("maria", "collect-match-form"),
        ] {
            let error = Identifier::parse(text).unwrap_err();
            assert_eq!(error.code, code, "{text:?} would find nobody or everybody");
            assert!(error.args.is_empty(), "an identifier is personal data and stays out of errors");
        }
    }

    #[test]
    fn names_lose_case_accents_and_order() {
        assert_eq!(name_tokens("Lindqvist, María"), name_tokens("maria LINDQVIST"), "both are the same name");
        assert_eq!(
            fold_name("Straße Øvergård Łuczak O’Neill"),
            "strasse overgard luczak oneill",
            "letters without decomposition fold, too"
        );
        assert_eq!(spellings("müller"), ["mueller", "muller"], "the German way of writing without umlauts");
    }
}
