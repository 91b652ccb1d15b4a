//! Codes that nobody outside the company understands: short marks such as `C2` or `ST-03`, which an answer has to explain
//! (Art. 12(1)).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Searched, system_of};
use crate::collect::mapping;
use crate::glossary;
use crate::package::paths::{self, as_text};
use crate::request::Collection;
use crate::snapshot::Snapshot;
use crate::store::records::CollectedRecord;

/// Kinds of data whose short values explain themselves: a country by its letters, a number by being one.
const SPEAK_FOR_THEMSELVES: &[&str] = &[
    "country",
    "language",
    "postcode",
    "customer_number",
    "record_identifier",
    "licence_data",
    "ticket_data",
    "date_of_birth",
    "age",
    "device_data",
    "contract_data",
    "national_identifier",
    "identity_document",
];

/// Words in the names of columns that hold codes, where the values alone could be plain numbers.
const CODED_NAMES: &[&str] = &[
    "code",
    "class",
    "cls",
    "status",
    "state",
    "type",
    "kind",
    "flag",
    "level",
    "group",
    "grade",
    "tier",
    "reason",
    "kennzeichen",
    "kz",
    "klasse",
    "art",
    "typ",
    "stufe",
    "gruppe",
    "zustand",
    "grund",
    "schluessel",
    "schlussel",
    "statut",
    "etat",
    "niveau",
    "groupe",
    "classe",
    "motif",
    "indicateur",
];

/// A code that was found, with how often and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CodeFound {
    /// The code, as it stands in the system.
    pub code: String,
    /// How often it was found.
    pub count: u64,
    /// What it means; empty while nobody said it.
    pub meaning: String,
}

/// A column that holds codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CodedColumn {
    /// Identifier of the first collection in which it was found.
    pub collection_id: String,
    /// The system's name.
    pub system: String,
    /// The column or leaf path.
    pub column: String,
    /// What the mapping says of the column as a whole; empty when nothing.
    pub explanation: String,
    /// The codes, in the order of the alphabet.
    pub codes: Vec<CodeFound>,
    /// Codes that neither the glossary nor the explanation of the column explains.
    pub open: u64,
}

/// Whether values look like codes rather than words: all short marks of letters and digits. Plain numbers count only
/// where the column's name speaks of a code.
#[must_use]
pub fn is_coded<'v>(column: &str, values: impl Iterator<Item = &'v str>) -> bool {
    let mut any = false;
    let named = mapping::words(column).iter().any(|word| CODED_NAMES.contains(&word.as_str()));
    for value in values.map(str::trim).filter(|value| !value.is_empty()) {
        if !is_mark(value, named) {
            return false;
        }
        any = true;
    }
    any && !speaks_for_itself(column)
}

fn speaks_for_itself(column: &str) -> bool {
    mapping::guess(column, &[]).category.is_some_and(|kind| SPEAK_FOR_THEMSELVES.contains(&kind.as_str()))
}

/// `A`, `C2`, `ST03`, `ST-03`, `K_A1`; `7` or `12` where the column is known to hold codes.
fn is_mark(value: &str, numbers: bool) -> bool {
    let sound = value.len() <= 12
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'/' | b'.'));
    if !sound || value.bytes().any(|b| b.is_ascii_lowercase()) {
        return false;
    }
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.bytes().filter(u8::is_ascii_uppercase).count();
    match (letters, digits) {
        (0, 1..=3) => numbers && digits == value.len(),
        (1, 0) => true,
        (2..=4, 0) => numbers,
        (1..=4, 1..=3) => value.as_bytes()[0].is_ascii_uppercase(),
        _ => false,
    }
}

/// The columns of a collection that hold codes, as a fact of the collection: names only, never a value.
#[must_use]
pub fn coded_columns(records: &[CollectedRecord]) -> Vec<String> {
    let mut columns: Vec<String> = values_by_path(records)
        .into_iter()
        .filter(|(path, values)| is_coded(path, values.keys().map(String::as_str)))
        .map(|(path, _)| path)
        .collect();
    columns.sort();
    columns
}

/// Whether a column is known to hold codes that neither its mapping nor the glossary explains; judged by the facts of the
/// collection, without a value.
#[must_use]
pub fn is_open(snapshot: &Snapshot, collection: &Collection, column: &str) -> bool {
    let mapping = collection.columns.iter().find(|mapping| paths::plain(&mapping.column) == column);
    let said = mapping.is_some_and(|mapping| mapping.skip || !mapping.explanation.trim().is_empty());
    let known = glossary::find(snapshot, &system_of(snapshot, collection), column);
    collection.coded.iter().any(|coded| coded == column)
        && !said
        && known.is_none_or(|known| known.codes.is_empty())
}

fn values_by_path(records: &[CollectedRecord]) -> BTreeMap<String, BTreeMap<String, u64>> {
    let mut all: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for record in records {
        Searched::each_value(record, &mut |path, _, value| {
            let text = as_text(value);
            let text = text.trim();
            if text.is_empty() || value.is_array() {
                return;
            }
            let values = match all.get_mut(path) {
                Some(values) => values,
                None => all.entry(path.to_owned()).or_default(),
            };
            *values.entry(text.to_owned()).or_default() += 1;
        });
    }
    all
}

/// The columns with codes of all exports that go into the answer, those with open codes first.
#[must_use]
pub fn of_exports(snapshot: &Snapshot, exports: &[Searched<'_>]) -> Vec<CodedColumn> {
    let mut found: BTreeMap<(String, String), CodedColumn> = BTreeMap::new();
    for export in exports {
        for (path, values) in values_by_path(&export.records) {
            if export.is_left_out(&path) || !is_coded(&path, values.keys().map(String::as_str)) {
                continue;
            }
            let explanation = export
                .mapping(&path)
                .map(|mapping| mapping.explanation.trim().to_owned())
                .unwrap_or_default();
            let column = found.entry((export.system.clone(), path.clone())).or_insert_with(|| CodedColumn {
                collection_id: export.collection.id.clone(),
                system: export.system.clone(),
                column: path.clone(),
                explanation,
                codes: Vec::new(),
                open: 0,
            });
            let known = glossary::find(snapshot, &export.system, &path);
            for (code, count) in values {
                match column.codes.iter_mut().find(|one| one.code == code) {
                    Some(one) => one.count += count,
                    None => {
                        let meaning = known.and_then(|glossary| glossary.codes.get(&code)).cloned();
                        column.codes.push(CodeFound { code, count, meaning: meaning.unwrap_or_default() });
                    }
                }
            }
        }
    }
    let mut all: Vec<CodedColumn> = found.into_values().collect();
    for column in &mut all {
        column.codes.sort_by(|left, right| left.code.cmp(&right.code));
        let open = column.codes.iter().filter(|one| one.meaning.is_empty()).count();
        column.open = if column.explanation.is_empty() { open as u64 } else { 0 };
    }
    all.sort_by_key(|column| column.open == 0);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coded(column: &str, values: &[&str]) -> bool {
        is_coded(column, values.iter().copied())
    }

    #[test]
    fn marks_that_only_the_company_understands_are_codes() {
        assert!(coded("risk_cls", &["C2", "B1"]), "short marks of letters and digits");
        assert!(coded("segment", &["ST-03", ""]), "with a dash, and empty in some records");
        assert!(coded("status", &["3", "7"]), "a number where the column speaks of a status");
        assert!(coded("zustand", &["AKT", "GES"]), "letters where the column speaks of a state");
    }

    #[test]
    fn what_explains_itself_is_no_code() {
        assert!(!coded("rating", &["9", "7"]), "a rating is a number");
        assert!(!coded("country", &["DE", "SE"]), "everybody knows the letters of a country");
        assert!(!coded("Kundennr", &["C-104857"]), "a number of one's own");
        assert!(!coded("risk_cls", &["C2", "high"]), "one word shows that words are used");
        assert!(!coded("status", &[]), "nothing found is nothing to explain");
    }
}
