//! What makes dated reference data contradict themselves; a file in which anything is found is refused whole.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;

/// One reason for which a file of reference data is refused.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contradiction {
    /// Where: the key of the entry, or a position in the file.
    pub at: String,
    /// What does not go together.
    pub what: Fault,
}

/// What can be wrong with dated reference data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The file is not in the form that is expected.
    Unreadable,
    /// No source, no address of it, or no day on which it was read.
    NoSource,
    /// The first day lies after the last.
    EndsBeforeItStarts,
    /// Two entries of one key hold on the same day.
    Overlap,
    /// What is in force has no first day, or what is pending has one of its own.
    WrongDates,
    /// A name is missing in one of the languages.
    NoName,
    /// Two entries have the same name in one language, so that nobody can choose between them.
    SameName,
    /// It names something that is not there.
    Unknown,
    /// Something is missing that belongs to the whole.
    Missing,
    /// It says otherwise than another place of the law.
    Differs,
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.at, self.what)
    }
}

impl Contradiction {
    /// A fault at a place.
    #[must_use]
    pub fn at(at: impl Into<String>, what: Fault) -> Self {
        Self { at: at.into(), what }
    }

    /// A file that cannot be read at all; the place is a line and column, never a value.
    #[must_use]
    pub fn unreadable(error: &serde_json::Error) -> Vec<Self> {
        vec![Self::at(format!("{}:{}", error.line(), error.column()), Fault::Unreadable)]
    }
}

/// The days between which one entry holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: NaiveDate,
    /// Last day; none while it holds.
    pub to: Option<NaiveDate>,
}

impl Span {
    /// Whether it holds on this day.
    #[must_use]
    pub fn holds_on(self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|last| day <= last)
    }

    fn meets(self, other: Self) -> bool {
        other.to.is_none_or(|last| self.from <= last) && self.to.is_none_or(|last| other.from <= last)
    }
}

/// Entries that end before they start, and entries of one key that hold on the same day.
#[must_use]
pub fn of_spans<'a>(entries: impl IntoIterator<Item = (&'a str, Span)>) -> Vec<Contradiction> {
    let mut by_key: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    let mut found = Vec::new();
    for (key, span) in entries {
        if span.to.is_some_and(|last| last < span.from) {
            found.push(Contradiction::at(key, Fault::EndsBeforeItStarts));
            continue;
        }
        let others = by_key.entry(key).or_default();
        if others.iter().any(|other| span.meets(*other)) {
            found.push(Contradiction::at(key, Fault::Overlap));
        }
        others.push(span);
    }
    found
}

/// Whether a source, its address and the day of reading are named.
#[must_use]
pub fn of_source(at: &str, source: &str, url: &str, checked_on: Option<NaiveDate>) -> Option<Contradiction> {
    let told = !source.trim().is_empty() && url.starts_with("https://") && checked_on.is_some();
    (!told).then(|| Contradiction::at(at, Fault::NoSource))
}
