//! What codes mean: the values of a company system that only the company understands, explained once and printed next to
//! the data in every answer (Art. 12(1)).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::hash::derived_id;
use crate::search::fold;
use crate::snapshot::Snapshot;

/// The codes of one column of a system with their meaning; kept in the register and used again for the next person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Glossary {
    /// Stable identifier: the system's name and the column, hashed.
    pub id: String,
    /// Reference, the same as the identifier.
    pub reference: String,
    /// The system's name.
    pub system: String,
    /// The column, or the path of a nested value.
    pub column: String,
    /// What each code means; codes without a meaning are left out.
    pub codes: BTreeMap<String, String>,
}

/// The identifier of the glossary of a column; letter case and accents of the system's name do not matter.
#[must_use]
pub fn id_of(system: &str, column: &str) -> String {
    derived_id("glossary", &format!("{}\n{column}", fold(system.trim())))
}

/// The glossary of a column of a system, if somebody explained a code of it.
#[must_use]
pub fn find<'a>(snapshot: &'a Snapshot, system: &str, column: &str) -> Option<&'a Glossary> {
    snapshot.glossaries.get(&id_of(system, column))
}

/// The glossary of a column with some codes explained anew; an empty meaning takes a code out.
#[must_use]
pub fn explained(
    snapshot: &Snapshot,
    system: &str,
    column: &str,
    given: &BTreeMap<String, String>,
) -> Glossary {
    let mut glossary = find(snapshot, system, column).cloned().unwrap_or_else(|| {
        let id = id_of(system, column);
        Glossary {
            reference: id.clone(),
            id,
            system: system.trim().to_owned(),
            column: column.to_owned(),
            ..Glossary::default()
        }
    });
    for (code, meaning) in given {
        match meaning.trim() {
            "" => glossary.codes.remove(code.trim()),
            meaning => glossary.codes.insert(code.trim().to_owned(), meaning.to_owned()),
        };
    }
    glossary
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meaning_is_added_changed_and_taken_out() {
        let snapshot = Snapshot::default();
        let given =
            BTreeMap::from([("C2".to_owned(), " pays late ".to_owned()), ("C3".to_owned(), String::new())]);
        let glossary = explained(&snapshot, "Accounts", "risk_cls", &given);
        assert_eq!(
            glossary.codes,
            BTreeMap::from([("C2".to_owned(), "pays late".to_owned())]),
            "only what is said is kept"
        );
        assert_eq!(
            id_of("ACCOUNTS ", "risk_cls"),
            glossary.id,
            "the next export of the system finds it again"
        );
        assert_ne!(id_of("Accounts", "status"), glossary.id, "each column has codes of its own");
    }
}
