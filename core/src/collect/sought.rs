//! What a search that somebody else carries out has to look for, so that it finds what [`super::matching`] would find.

use super::identifier::{Email, Identifier, IdentifierKind, fold, name_tokens, spellings};
use super::phone::Phone;
use crate::error::{Error, Result};

/// An identifier in the forms in which it is compared, kind by kind; all letters are small.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// An e-mail address, with or without a `+tag`.
    Email {
        /// Before the `@`, without tag.
        local: String,
        /// After the `@`.
        domain: String,
    },
    /// Digits that are the telephone number once all other signs are gone.
    Phone {
        /// The number as a whole, in every way of dialling.
        whole: Vec<String>,
        /// How it ends, where the country before it is not known.
        ending: Option<String>,
    },
    /// Letters and digits of a bank account, once all other signs are gone.
    Iban(String),
    /// The whole text, in any of these spellings.
    Text(Vec<String>),
    /// Words of a name: one spelling of each has to be there. It never proves a match.
    Name(Vec<Vec<String>>),
}

impl Sought {
    /// What has to be looked for to find an identifier.
    ///
    /// # Errors
    /// What [`Identifier::checked`] refuses; the value itself is never part of the error.
    pub fn of(identifier: &Identifier) -> Result<Self> {
        let identifier = identifier.clone().checked()?;
        let value = identifier.value.trim();
        let refused = || Error::bug("collect/sought");
        Ok(match identifier.kind {
            IdentifierKind::Email => {
                let email = Email::parse(value).ok_or_else(refused)?;
                Self::Email { local: email.local, domain: email.domain }
            }
            IdentifierKind::Phone => {
                let phone = Phone::parse(value).ok_or_else(refused)?;
                let ending = (!phone.has_country()).then(|| phone.national.clone());
                Self::Phone { whole: phone.alone(), ending }
            }
            IdentifierKind::Iban => {
                let signs = value.chars().filter(char::is_ascii_alphanumeric);
                Self::Iban(signs.map(|sign| sign.to_ascii_lowercase()).collect())
            }
            IdentifierKind::Customer | IdentifierKind::Other => Self::Text(numbers(fold(value))),
            IdentifierKind::Name => Self::Name(words(value)),
        })
    }
}

/// A text, and where it is a number with zeros before it, the number that a column of numbers holds.
fn numbers(text: String) -> Vec<String> {
    let plain = text.trim_start_matches('0').to_owned();
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && !plain.is_empty() && plain != text { vec![text, plain] } else { vec![text] }
}

/// The words of a name, each in its spellings, once with letters that are two when folded.
fn words(name: &str) -> Vec<Vec<String>> {
    let all = name.split(|sign: char| !sign.is_alphanumeric() && !"'’‘`´".contains(sign));
    let mut words: Vec<Vec<String>> = all
        .filter(|word| !name_tokens(word).is_empty())
        .map(|word| {
            let mut found = spellings(word);
            for (two, one) in [("ss", "ß"), ("ae", "æ"), ("oe", "œ")] {
                let joined: Vec<String> = found
                    .iter()
                    .filter(|word| word.contains(two))
                    .map(|word| word.replace(two, one))
                    .collect();
                found.extend(joined);
            }
            found.sort();
            found.dedup();
            found
        })
        .collect();
    words.sort();
    words.dedup();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sought(text: &str) -> Sought {
        Sought::of(&Identifier::parse(text).unwrap()).unwrap()
    }

    #[test]
    fn an_address_is_sought_without_tag_and_in_small_letters() {
        let email = Sought::Email { local: "maria".to_owned(), domain: "example.com".to_owned() };
        assert_eq!(sought("email=Maria+News@Example.com"), email, "case and tag make no other mailbox");
    }

    #[test]
    fn a_number_is_sought_in_every_way_of_dialling_it() {
        let Sought::Phone { whole, ending } = sought("phone=+49 170 5550142") else { panic!("a number") };
        for form in ["01705550142", "491705550142", "00491705550142", "4901705550142", "1705550142"] {
            assert!(whole.iter().any(|one| one == form), "{form} reaches the same telephone: {whole:?}");
        }
        assert_eq!(ending, None, "the country is known: a number of another one is another number");
        let Sought::Phone { ending, .. } = sought("phone=0170 5550142") else { panic!("a number") };
        assert_eq!(ending.as_deref(), Some("1705550142"), "the system may have written any country");
    }

    #[test]
    fn a_number_with_zeros_is_sought_as_text_and_as_a_number() {
        let both = Sought::Text(vec!["0042".to_owned(), "42".to_owned()]);
        assert_eq!(sought("customer=0042"), both, "a column of numbers holds no zeros before them");
        let one = Sought::Text(vec!["c-0042".to_owned()]);
        assert_eq!(sought("customer=C-0042"), one, "C-42 is perhaps another customer");
    }

    #[test]
    fn a_name_is_sought_word_by_word_in_its_spellings() {
        let Sought::Name(words) = sought("name=Jörg M. Groß") else { panic!("a name") };
        let text: Vec<_> = words.iter().map(|all| all.join(" ")).collect();
        assert_eq!(
            text,
            ["gross groß", "joerg jorg jœrg"],
            "initials are left out; umlauts are also written oe"
        );
    }
}
