//! Finding text in all records of the register.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::snapshot::{Record, Snapshot, Table};
use crate::store::table::Noun;

/// A place where the text stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchHit {
    /// Kind of record.
    pub noun: Noun,
    /// Identifier.
    pub id: String,
    /// Reference.
    pub reference: String,
    /// Name.
    pub name: String,
    /// The field in which it stands, such as `purposes[0].text`.
    pub field: String,
    /// The text around it.
    pub snippet: String,
}

/// Characters shown on each side of a find.
const AROUND: usize = 48;

/// Lower case without accents, so that `Ubung` finds `Übung`.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Records that hold every word of `text`, each once: names and references first, then by reference.
#[must_use]
pub fn find(snapshot: &Snapshot, text: &str, limit: usize) -> Vec<SearchHit> {
    let words: Vec<String> = fold(text).split_whitespace().map(str::to_owned).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut hits = Vec::new();
    look(&snapshot.activities, &words, &mut hits);
    look(&snapshot.recipients, &words, &mut hits);
    look(&snapshot.systems, &words, &mut hits);
    look(&snapshot.organisations, &words, &mut hits);
    look(&snapshot.processing_on_behalf, &words, &mut hits);
    look(&snapshot.transfer_instruments, &words, &mut hits);
    look(&snapshot.transfer_impact_assessments, &words, &mut hits);
    look(&snapshot.requests, &words, &mut hits);
    look(&snapshot.notices, &words, &mut hits);
    hits.sort_by_key(|(rank, _)| *rank);
    hits.into_iter().map(|(_, hit)| hit).take(limit).collect()
}

fn look<T: Record>(table: &Table<T>, words: &[String], hits: &mut Vec<(u8, SearchHit)>) {
    for record in table.by_reference() {
        let Ok(value) = serde_json::to_value(record) else { continue };
        let mut leaves = Vec::new();
        collect_leaves(&value, String::new(), &mut leaves);
        let folded: Vec<String> = leaves.iter().map(|(_, text)| fold(text)).collect();
        if !words.iter().all(|word| folded.iter().any(|text| text.contains(word.as_str()))) {
            continue;
        }
        let head = fold(&format!("{} {}", record.reference(), record.name()));
        let rank = u8::from(!words.iter().all(|word| head.contains(word.as_str())));
        let place = folded.iter().position(|text| text.contains(words[0].as_str())).unwrap_or(0);
        let (field, original) =
            leaves.get(place).map_or(("", ""), |(path, text)| (path.as_str(), text.as_str()));
        hits.push((
            rank,
            SearchHit {
                noun: T::NOUN,
                id: record.id().to_owned(),
                reference: record.reference().to_owned(),
                name: record.name().to_owned(),
                field: field.to_owned(),
                snippet: snippet(original, &words[0]),
            },
        ));
    }
}

/// Text leaves with their paths; identifiers are no text.
fn collect_leaves(value: &Value, path: String, leaves: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if !text.is_empty() && !path.ends_with("id") => leaves.push((path, text.clone())),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect_leaves(item, format!("{path}[{index}]"), leaves);
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                collect_leaves(field, below, leaves);
            }
        }
        _ => {}
    }
}

fn snippet(text: &str, word: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let folded: Vec<String> = characters.iter().map(|c| fold(&c.to_string())).collect();
    let start = (0..characters.len()).find(|start| folded[*start..].concat().starts_with(word)).unwrap_or(0);
    let from = start.saturating_sub(AROUND);
    let to = (start + word.chars().count() + AROUND).min(characters.len());
    let head = if from > 0 { "…" } else { "" };
    let tail = if to < characters.len() { "…" } else { "" };
    format!("{head}{}{tail}", characters[from..to].iter().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_letter_case_do_not_matter() {
        assert_eq!(fold("Übungsgerät"), fold("ubungsgerat"), "people search without accents");
    }

    #[test]
    fn a_snippet_shows_the_find_with_its_surroundings() {
        let long = format!("{} needle {}", "before ".repeat(30), "after ".repeat(30));
        let shown = snippet(&long, "needle");
        assert!(
            shown.contains("needle") && shown.starts_with('…') && shown.ends_with('…'),
            "the find is in the middle"
        );
        assert!(shown.chars().count() < 120, "a snippet is one line");
    }
}
