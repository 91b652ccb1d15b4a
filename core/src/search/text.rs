//! What of a record is text to be found, and what only links to another record.

use std::fmt::Write;

use serde_json::Value;

use crate::activity::LegalBasisKind;
use crate::country::Country;

/// A text of a record, with the path of its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// Such as `purposes[0].text`.
    pub path: String,
    /// The text as it was typed.
    pub text: String,
}

/// The texts of a record, and the identifiers of other records in it.
#[derive(Debug, Default)]
pub struct Content {
    /// What can be found.
    pub leaves: Vec<Leaf>,
    /// Identifiers of linked records, with the paths where they stand.
    pub links: Vec<Leaf>,
}

/// A piece of a record that is searched.
#[derive(Debug, Clone, Copy)]
pub enum Piece<'a> {
    /// Text to be found.
    Text(&'a str),
    /// The identifier of another record.
    Link(&'a str),
}

impl Content {
    /// What stands in a record.
    #[must_use]
    pub fn of(record: &Value) -> Self {
        let mut content = Self::default();
        each_piece(record, |path, piece| {
            let leaf = |text: &str| Leaf { path: path.to_owned(), text: text.to_owned() };
            match piece {
                Piece::Text(text) => content.leaves.push(leaf(text)),
                Piece::Link(id) => content.links.push(leaf(id)),
            }
        });
        content
    }
}

/// Shows every piece of a record with the path of its field.
pub fn each_piece(record: &Value, mut see: impl FnMut(&str, Piece<'_>)) {
    Walk { see: &mut see }.value(record, "", &mut String::new());
}

struct Walk<'s> {
    see: &'s mut dyn FnMut(&str, Piece<'_>),
}

impl Walk<'_> {
    fn value(&mut self, value: &Value, key: &str, path: &mut String) {
        match value {
            Value::String(text) if !text.is_empty() => self.take(key, path, text),
            Value::Number(number) if key == "value" => self.take(key, path, &number.to_string()),
            Value::Array(items) => {
                let length = path.len();
                for (index, item) in items.iter().enumerate() {
                    // Writing to a text cannot fail.
                    let _ = write!(path, "[{index}]");
                    self.value(item, key, path);
                    path.truncate(length);
                }
            }
            Value::Object(fields) => {
                let length = path.len();
                for (name, field) in fields {
                    if length > 0 {
                        path.push('.');
                    }
                    path.push_str(name);
                    self.value(field, name, path);
                    path.truncate(length);
                }
            }
            _ => {}
        }
    }

    fn take(&mut self, key: &str, path: &str, text: &str) {
        if is_link(key) {
            (self.see)(path, Piece::Link(text));
        } else if key == "kind" && path.contains("legal_bases[") {
            // People look for the article, not for the code.
            if let Some(basis) = LegalBasisKind::ALL.into_iter().find(|kind| kind.code() == text) {
                (self.see)(path, Piece::Text(basis.article()));
            }
        } else if COUNTRIES.contains(&key) {
            (self.see)(path, Piece::Text(text));
            if let Some(country) = Country::of(text) {
                let name = &country.name;
                let mut names = vec![&name.en, &name.de, &name.fr];
                names.dedup();
                names.into_iter().for_each(|name| (self.see)(path, Piece::Text(name)));
            }
        } else if !is_code(key) {
            (self.see)(path, Piece::Text(text));
        }
    }
}

/// The fields that hold codes of countries.
const COUNTRIES: &[&str] = &[
    "country",
    "countries",
    "established_in",
    "stores_in",
    "accesses_from",
    "hosting_country",
    "jurisdictions",
];

/// Whether the value names another record by its identifier.
fn is_link(key: &str) -> bool {
    key.ends_with("_id") || key.ends_with("_ids") || key == "systems"
}

/// Whether the value is an identifier of a part or a code of a list: searched, it would be found everywhere.
fn is_code(key: &str) -> bool {
    const CODES: &[&str] = &[
        "id",
        "state",
        "status",
        "kind",
        "origin",
        "special",
        "special_categories",
        "special_conditions",
        "safeguard",
        "applies_to",
        "trigger_kind",
        "bound",
        "period",
        "sha256",
        "hash",
        "version",
        "media_type",
        "subject",
        "added_at",
    ];
    CODES.contains(&key)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn codes_and_identifiers_are_no_text() {
        let record = json!({
            "id": "x-1", "name": "Payroll", "status": "draft", "paid": "monthly",
            "recipients": {"state": "given", "items": [{"recipient_id": "r-1", "stated_as": "bank"}]},
            "systems": ["s-1"],
            "purposes": [{"text": "Pay", "legal_bases": [{"kind": "contract"}]}],
        });
        let content = Content::of(&record);
        let texts: Vec<&str> = content.leaves.iter().map(|leaf| leaf.text.as_str()).collect();
        assert_eq!(texts, ["Payroll", "monthly", "bank", "Pay", "6(1)(b)"], "only what people wrote or read");
        let links: Vec<&str> = content.links.iter().map(|leaf| leaf.text.as_str()).collect();
        assert_eq!(links, ["r-1", "s-1"], "other records by their identifiers");
        assert_eq!(content.links[0].path, "recipients.items[0].recipient_id", "with their places");
    }

    #[test]
    fn countries_are_found_by_their_names() {
        let content = Content::of(&json!({"country": "DE"}));
        let texts: Vec<&str> = content.leaves.iter().map(|leaf| leaf.text.as_str()).collect();
        assert_eq!(texts, ["DE", "Germany", "Deutschland", "Allemagne"], "in each language");
    }
}
