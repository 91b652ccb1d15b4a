//! Which record of the register a row is about: by identifier, then reference, then the exact name; else it is new.

use std::collections::{HashMap, HashSet};

use crate::import::label::normal;
use crate::snapshot::{Record, Snapshot};
use crate::store::table::Noun;

/// By what rows find their records; all of it unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MatchBy {
    /// By the identifier column.
    pub id: bool,
    /// By the reference column.
    pub reference: bool,
    /// By the exact name.
    pub name: bool,
}

impl Default for MatchBy {
    fn default() -> Self {
        Self { id: true, reference: true, name: true }
    }
}

impl MatchBy {
    /// From words such as `id`, `reference`, `name`; all when none is given, nothing for `none`.
    #[must_use]
    pub fn from_words(words: &[String]) -> Self {
        let has = |word: &str| words.is_empty() || words.iter().any(|one| one == word);
        Self { id: has("id"), reference: has("reference"), name: has("name") }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// This record.
    Known(String),
    /// None: the row is a new record.
    New,
    /// The identifier names one record and the reference another.
    Contradiction(String, String),
    /// Several records bear the name.
    Several(usize),
}

/// The records of one noun, to be found.
#[derive(Debug, Default)]
pub struct Index {
    ids: HashSet<String>,
    references: HashMap<String, String>,
    names: HashMap<String, Vec<String>>,
    numbers: HashMap<String, u32>,
}

impl Index {
    /// The records of a noun in the register.
    #[must_use]
    pub fn of(noun: Noun, snapshot: &Snapshot) -> Self {
        match noun {
            Noun::Activity => Self::over(&snapshot.activities),
            Noun::ProcessingOnBehalf => Self::over(&snapshot.processing_on_behalf),
            Noun::Recipient => Self::over(&snapshot.recipients),
            Noun::System => Self::over(&snapshot.systems),
            Noun::Organisation => Self::over(&snapshot.organisations),
            Noun::Notice => Self::over(&snapshot.notices),
            _ => Self::default(),
        }
    }

    fn over<T: Record>(table: &crate::snapshot::Table<T>) -> Self {
        let mut index = Self::default();
        for record in table.iter() {
            index.add(record.id(), record.reference(), record.name());
        }
        index
    }

    /// Adds a record that is about to come.
    pub fn add(&mut self, id: &str, reference: &str, name: &str) {
        self.ids.insert(id.to_owned());
        if !reference.is_empty() {
            self.references.insert(reference.to_lowercase(), id.to_owned());
        }
        let name = normal(name);
        if !name.is_empty() {
            let all = self.names.entry(name).or_default();
            if !all.iter().any(|known| known == id) {
                all.push(id.to_owned());
            }
        }
    }

    /// Whether a record has this identifier.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// The record that a reference names.
    #[must_use]
    pub fn by_reference(&self, reference: &str) -> Option<&str> {
        self.references.get(&reference.to_lowercase()).map(String::as_str)
    }

    /// The record that alone bears a name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&str> {
        match self.names.get(&normal(name)).map(Vec::as_slice) {
            Some([one]) => Some(one),
            _ => None,
        }
    }

    /// The record that a cell names in any way: identifier, reference, `name (reference)`, or name.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&str> {
        let text = text.trim();
        let inside = text.strip_suffix(')').and_then(|start| start.rsplit_once('(')).map(|(_, inner)| inner);
        if let Some(id) = self.ids.get(text) {
            return Some(id);
        }
        self.by_reference(text)
            .or_else(|| inside.and_then(|inner| self.by_reference(inner)))
            .or_else(|| self.by_name(text))
    }

    /// Finds the record of a row.
    #[must_use]
    pub fn find(&self, id: &str, reference: &str, name: &str, by: MatchBy) -> Match {
        let by_id = (by.id && self.has(id)).then_some(id);
        let by_reference = if by.reference { self.by_reference(reference) } else { None };
        match (by_id, by_reference) {
            (Some(id), Some(other)) if id != other => Match::Contradiction(id.to_owned(), other.to_owned()),
            (Some(id), _) | (None, Some(id)) => Match::Known(id.to_owned()),
            (None, None) if by.name && id.is_empty() => {
                match self.names.get(&normal(name)).map(Vec::as_slice) {
                    Some([one]) => Match::Known(one.clone()),
                    Some(several) if several.len() > 1 => Match::Several(several.len()),
                    _ => Match::New,
                }
            }
            (None, None) => Match::New,
        }
    }

    /// A reference that nobody has: the wanted one, else the next of this noun.
    pub fn free_reference(&mut self, wanted: &str, noun: Noun) -> String {
        if !wanted.is_empty() && self.by_reference(wanted).is_none() {
            return wanted.to_owned();
        }
        let prefix = prefix(noun);
        let known = self.references.keys();
        let last = self.numbers.entry(prefix.to_owned()).or_insert_with(|| {
            let lower = prefix.to_lowercase();
            known.filter_map(|one| one.strip_prefix(&lower)?.parse::<u32>().ok()).max().unwrap_or(0)
        });
        *last = last.saturating_add(1);
        format!("{prefix}{last:03}")
    }

    /// An identifier that nobody has: the wanted one, else one with a number.
    #[must_use]
    pub fn free_id(&self, wanted: &str) -> String {
        let mut free = wanted.to_owned();
        let mut n = 2;
        while self.has(&free) {
            free = format!("{wanted}-{n}");
            n += 1;
        }
        free
    }
}

/// How references of a noun begin.
#[must_use]
pub const fn prefix(noun: Noun) -> &'static str {
    match noun {
        Noun::Activity => "PA-",
        Noun::ProcessingOnBehalf => "PB-",
        Noun::Recipient => "R-",
        Noun::System => "SYS-",
        Noun::Organisation => "ORG-",
        _ => "N-",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let mut index = Index::default();
        index.add("1", "PA-001", "Payroll");
        index.add("2", "PA-007", "Newsletter");
        index.add("3", "", "Newsletter");
        index
    }

    #[test]
    fn identifier_comes_before_reference_and_reference_before_name() {
        let (index, by) = (index(), MatchBy::default());
        assert_eq!(
            index.find("2", "", "Payroll", by),
            Match::Known("2".to_owned()),
            "the identifier decides"
        );
        assert_eq!(index.find("", "pa-001", "Other", by), Match::Known("1".to_owned()), "then the reference");
        assert_eq!(index.find("", "", " PAYROLL ", by), Match::Known("1".to_owned()), "then the name");
        assert_eq!(index.find("", "", "Newsletter", by), Match::Several(2), "two bear it: nobody guesses");
        assert_eq!(
            index.find("1", "PA-007", "", by),
            Match::Contradiction("1".to_owned(), "2".to_owned()),
            "a row that names two records is an error"
        );
        let only_id = MatchBy { reference: false, name: false, ..by };
        assert_eq!(
            index.find("", "PA-001", "Payroll", only_id),
            Match::New,
            "what is not asked for does not match"
        );
    }

    #[test]
    fn new_references_go_on_from_the_last_one() {
        let mut index = index();
        assert_eq!(index.free_reference("", Noun::Activity), "PA-008", "after the highest number");
        assert_eq!(index.free_reference("PA-001", Noun::Activity), "PA-009", "a reference that is taken");
        assert_eq!(index.free_reference("X-1", Noun::Activity), "X-1", "a free one is kept");
    }
}
