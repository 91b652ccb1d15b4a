//! Words by which authorities' templates and people's own tables call the register's fields, and the entries of its lists.
//!
//! Data: `data/import-synonyms.csv`, sources in data/SOURCES.md.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::import::label::normal;

/// What a word means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// Noun of a label, or list of a value.
    pub scope: String,
    /// Key of the field, or code of the list.
    pub target: String,
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonym {
    /// `label` or `value`.
    pub kind: String,
    /// What it means.
    pub meaning: Meaning,
    /// The language of the word.
    pub lang: String,
    /// The word.
    pub text: String,
}

/// All lines, in the order of the file.
#[must_use]
pub fn all() -> &'static [Synonym] {
    static ALL: OnceLock<Vec<Synonym>> = OnceLock::new();
    ALL.get_or_init(|| read(include_str!("../../../data/import-synonyms.csv")))
}

fn read(text: &str) -> Vec<Synonym> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let rows = reader.records().filter_map(std::result::Result::ok);
    rows.map(|row| {
        let of = |at: usize| row.get(at).unwrap_or_default().to_owned();
        Synonym { kind: of(0), meaning: Meaning { scope: of(1), target: of(2) }, lang: of(3), text: of(4) }
    })
    .collect()
}

/// The words of labels, or of values, as they are compared.
fn index(kind: &'static str) -> HashMap<(String, String), String> {
    let own = all().iter().filter(|one| one.kind == kind);
    own.map(|one| ((one.meaning.scope.clone(), normal(&one.text)), one.meaning.target.clone())).collect()
}

/// The key of the field that a label means in a noun.
#[must_use]
pub fn field(noun: &str, label: &str) -> Option<&'static str> {
    static LABELS: OnceLock<HashMap<(String, String), String>> = OnceLock::new();
    LABELS.get_or_init(|| index("label")).get(&(noun.to_owned(), normal(label))).map(String::as_str)
}

/// The code that a word means in a list.
#[must_use]
pub fn code(list: &str, text: &str) -> Option<&'static str> {
    static VALUES: OnceLock<HashMap<(String, String), String>> = OnceLock::new();
    VALUES.get_or_init(|| index("value")).get(&(list.to_owned(), normal(text))).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_whole_and_no_word_means_two_things() {
        let mut seen = HashMap::new();
        for one in all() {
            assert!(["label", "value"].contains(&one.kind.as_str()), "{one:?}: a label or a value");
            assert!(["en", "de", "fr"].contains(&one.lang.as_str()), "{one:?}: one of the languages");
            assert!(!normal(&one.text).is_empty(), "{one:?}: a word");
            let key = (one.kind.clone(), one.meaning.scope.clone(), normal(&one.text));
            if let Some(other) = seen.insert(key, one.meaning.target.clone()) {
                assert_eq!(other, one.meaning.target, "{one:?}: one word, one meaning");
            }
        }
        assert!(all().len() > 200, "the table was read");
        for one in all().iter().filter(|one| one.kind == "label") {
            let noun = crate::store::table::Noun::from_code(&one.meaning.scope).unwrap();
            let target = &one.meaning.target;
            assert!(
                target == "id" || crate::import::target::place(noun, target).is_some(),
                "{one:?}: a field that is there"
            );
        }
    }

    #[test]
    fn labels_of_the_templates_find_their_fields() {
        assert_eq!(field("activity", "Categories of individuals"), Some("data_subjects"), "ICO");
        assert_eq!(field("activity", "Zwecke der Verarbeitung"), Some("purposes"), "German templates");
        assert_eq!(
            field("activity", "Délais prévus pour l'effacement des données"),
            Some("retention"),
            "CNPD"
        );
        assert_eq!(
            code("legal-basis", "Art. 6 (1) lit. f DSGVO"),
            Some("legitimate_interests"),
            "a citation"
        );
    }
}
