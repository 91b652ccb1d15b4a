//! Records that stand in two exports of the same system: folded into one, with a count; nothing is lost (Art. 5(1)(d)).
//!
//! Only another export of the same system folds. Equal rows of one export are what the system holds, and stay.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::Searched;
use crate::search::fold;

/// Which records are shown once though they were found more often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The record that stands for another: number of the export and of its record, both as given.
    stands_for: BTreeMap<(usize, u64), (usize, u64)>,
    copies: BTreeMap<(usize, u64), u64>,
}

impl Folded {
    /// Whether a record is shown by another one.
    #[must_use]
    pub fn is_folded(&self, export: usize, record: u64) -> bool {
        self.stands_for.contains_key(&(export, record))
    }

    /// How often a record was found, itself counted.
    #[must_use]
    pub fn copies(&self, export: usize, record: u64) -> u64 {
        1 + self.copies.get(&(export, record)).copied().unwrap_or(0)
    }

    /// How many records of an export are shown by another one.
    #[must_use]
    pub fn of_export(&self, export: usize) -> usize {
        self.stands_for.keys().filter(|(at, _)| *at == export).count()
    }

    /// Each folded record with the one that is shown for it.
    pub fn pairs(&self) -> impl Iterator<Item = ((usize, u64), (usize, u64))> {
        self.stands_for.iter().map(|(folded, shown)| (*folded, *shown))
    }
}

/// Folds the records of exports that come from the same system and belong to the same activity.
#[must_use]
pub fn fold_exports(exports: &[Searched<'_>]) -> Folded {
    let mut folded = Folded::default();
    let mut systems: BTreeMap<(String, &str), Vec<usize>> = BTreeMap::new();
    for (at, export) in exports.iter().enumerate() {
        let system = fold(export.system.trim());
        systems.entry((system, export.collection.activity_id.as_str())).or_default().push(at);
    }
    for of_one in systems.into_values().filter(|of_one| of_one.len() > 1) {
        // The records shown so far, by content; each later export uses them up one by one.
        let mut shown: HashMap<String, Vec<(usize, u64)>> = HashMap::new();
        for export in of_one {
            let mut used: HashMap<String, usize> = HashMap::new();
            for record in &exports[export].records {
                let content = canonical(&record.record);
                let known = shown.entry(content.clone()).or_default();
                let at = used.entry(content).or_default();
                let earlier = known.iter().filter(|(from, _)| *from != export).nth(*at).copied();
                *at += 1;
                match earlier {
                    Some(first) => {
                        folded.stands_for.insert((export, record.n), first);
                        *folded.copies.entry(first).or_default() += 1;
                    }
                    None => known.push((export, record.n)),
                }
            }
        }
    }
    folded
}

/// A record as text in which the order of its keys does not count.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let sorted: BTreeMap<&String, String> =
                members.iter().map(|(key, member)| (key, canonical(member))).collect();
            let each =
                sorted.into_iter().map(|(key, member)| format!("{}:{member}", Value::from(key.as_str())));
            format!("{{{}}}", each.collect::<Vec<_>>().join(","))
        }
        Value::Array(elements) => {
            format!("[{}]", elements.iter().map(canonical).collect::<Vec<_>>().join(","))
        }
        leaf => leaf.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::request::Collection;
    use crate::snapshot::Snapshot;
    use crate::store::records::CollectedRecord;

    fn folded(exports: &[(&str, &[Value])]) -> Folded {
        let snapshot = Snapshot::default();
        let collections: Vec<Collection> = exports
            .iter()
            .map(|(system, _)| Collection {
                system: (*system).to_owned(),
                activity_id: "a".into(),
                ..Collection::default()
            })
            .collect();
        let searched: Vec<Searched<'_>> = collections
            .iter()
            .zip(exports)
            .map(|(collection, (_, records))| {
                let numbered = records.iter().zip(1..).map(|(record, n)| CollectedRecord {
                    n,
                    position: String::new(),
                    matched_by: String::new(),
                    record: record.clone(),
                });
                Searched::new(&snapshot, collection, numbered.collect())
            })
            .collect();
        fold_exports(&searched)
    }

    #[test]
    fn a_record_exported_again_is_shown_once() {
        let again = json!({"b": 2, "a": 1});
        let folded = folded(&[("Shop", &[json!({"a": 1, "b": 2})]), ("shop ", &[again, json!({"a": 9})])]);
        assert!(folded.is_folded(1, 1), "the order of columns makes no other record");
        assert_eq!(folded.copies(0, 1), 2, "the count says so");
        assert!(!folded.is_folded(1, 2), "what is new in the second export stays");
    }

    #[test]
    fn equal_rows_of_one_export_are_what_the_system_holds() {
        let row = || json!({"opened": "yes"});
        let folded = folded(&[("News", &[row(), row()]), ("News", &[row(), row(), row()])]);
        assert_eq!(folded.of_export(0), 0, "two opens are two events, not a mistake");
        assert_eq!(folded.of_export(1), 2, "both were exported again, the third is new");
    }

    #[test]
    fn two_systems_that_hold_the_same_both_answer() {
        let row = || json!({"email": "a@b.example"});
        assert_eq!(
            folded(&[("Shop", &[row()]), ("News", &[row()])]),
            Folded::default(),
            "each system is told"
        );
    }
}
