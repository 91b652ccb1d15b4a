//! Where a person is searched (Art. 15(1)): the systems of the register that may hold data, why each, and how far each
//! search is.
//!
//! The list is computed from the register, so that a system which enters it later appears by itself. Kept in the case is
//! only what nobody can compute: [`SystemSearch`], whom was asked when, and an answer without a file.

pub mod text;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DataSubjectRequest, Right};
use crate::activity::Activity;
use crate::collect::{IdentifierKind, mapping};
use crate::deadline::Deadline;
use crate::snapshot::{Snapshot, reference_order};
use crate::system::{SearchColumn, System};

/// What whoever runs a system answered without a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SearchAnswer {
    /// No answer yet.
    #[default]
    Open,
    /// It was searched, and nothing was found.
    Nothing,
    /// It holds no data of people like this person, so that there is nothing to search.
    NotConcerned,
}

/// That a system was asked for a person's data, and what came back beside files (Art. 15(1)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct SystemSearch {
    /// The system's identifier; empty when it left the register.
    pub system_id: String,
    /// The system's name when it was asked.
    pub system: String,
    /// When its owner was asked, ISO date; empty while nobody was.
    pub asked_on: String,
    /// By when its owner is to answer, ISO date; empty for the day that the clock proposes.
    pub due_on: String,
    /// What the answer was, where it was no file.
    pub answer: SearchAnswer,
    /// When it came, ISO date.
    pub answered_on: String,
    /// Who noted it.
    pub by: String,
    /// Words on it.
    pub note: String,
}

impl SystemSearch {
    /// What names the system within the case.
    #[must_use]
    pub fn key(&self) -> &str {
        if self.system_id.is_empty() { &self.system } else { &self.system_id }
    }

    /// How far the search is by what was noted alone.
    #[must_use]
    pub fn state(&self) -> SearchState {
        match self.answer {
            SearchAnswer::Nothing => SearchState::Nothing,
            SearchAnswer::NotConcerned => SearchState::NotConcerned,
            SearchAnswer::Open if self.asked_on.is_empty() => SearchState::Open,
            SearchAnswer::Open => SearchState::Asked,
        }
    }
}

/// How far the search in a system is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SearchState {
    /// Nobody was asked, nothing came.
    Open,
    /// Its owner was asked.
    Asked,
    /// A file came, with records that are or may be the person's.
    Found,
    /// It was searched, and nothing was found.
    Nothing,
    /// There is nothing to search.
    NotConcerned,
}

impl SearchState {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Asked => "asked",
            Self::Found => "found",
            Self::Nothing => "nothing",
            Self::NotConcerned => "not_concerned",
        }
    }

    /// Whether the search has an answer; that nothing was found is one.
    #[must_use]
    pub const fn is_answered(self) -> bool {
        !matches!(self, Self::Open | Self::Asked)
    }
}

/// A system in which a person is searched.
#[derive(Debug, Clone)]
pub struct Gathered<'a> {
    /// The system's identifier, or its name where it is not in the register.
    pub key: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The system; none where it is not in the register.
    pub record: Option<&'a System>,
    /// The activities that use it: why it is searched.
    pub activities: Vec<&'a Activity>,
    /// How far the search is.
    pub state: SearchState,
    /// Records of the person in files that came from it.
    pub found: u64,
    /// What was noted.
    pub search: Option<&'a SystemSearch>,
}

impl Gathered<'_> {
    /// By when the owner is to answer: the day that was told, else one that leaves time for the answer to the person.
    #[must_use]
    pub fn due_on(&self, deadline: &Deadline) -> NaiveDate {
        let told = self.search.and_then(|search| search.due_on.parse().ok());
        told.unwrap_or_else(|| due_on(deadline))
    }
}

/// The day by which systems are asked to answer: the internal target, else when a third of the time is left (Art. 12(3)).
#[must_use]
pub fn due_on(deadline: &Deadline) -> NaiveDate {
    let third = (deadline.due_on - deadline.received_on) / 3;
    deadline.internal_target_on.unwrap_or(deadline.due_on - third)
}

/// The activities whose systems are searched.
///
/// Who asks for access asks whether any data are processed (Art. 15(1)): all activities of the controller, unless the
/// person limits the request (recital 63). Where a right concerns single activities and the DPO named them, these.
#[must_use]
pub fn in_scope<'a>(request: &DataSubjectRequest, snapshot: &'a Snapshot) -> Vec<&'a Activity> {
    let own = |id: &str| snapshot.controller(id).map(|one| one.id.as_str());
    let controller = own(&request.controller_id);
    let is_limited = !request.scope.about.trim().is_empty();
    let whole = asks_for_data(request) && !is_limited || request.activities.is_empty();
    let collections = snapshot.collections_of(&request.id);
    let concerned = |activity: &Activity| {
        request.activities.contains(&activity.id)
            || collections.iter().any(|one| one.activity_id == activity.id && one.rows_matched > 0)
    };
    let mut all = snapshot.activities.by_reference();
    all.retain(|one| whole && own(&one.controller_id) == controller || concerned(one));
    all
}

/// Whether the answer hands over data, so that a system not searched makes it incomplete (Art. 15, 20).
#[must_use]
pub fn asks_for_data(request: &DataSubjectRequest) -> bool {
    request.rights.iter().any(|right| matches!(right, Right::Access | Right::Portability))
}

/// The systems in which the person is searched, in the order of the register; then those that it does not know.
#[must_use]
pub fn of<'a>(request: &'a DataSubjectRequest, snapshot: &'a Snapshot) -> Vec<Gathered<'a>> {
    let collections = snapshot.collections_of(&request.id);
    let mut systems: BTreeMap<&str, Vec<&Activity>> = BTreeMap::new();
    for activity in in_scope(request, snapshot) {
        for id in &activity.systems {
            systems.entry(id).or_default().push(activity);
        }
    }
    // What was asked or collected stays in sight, also where the register says no more that the system is used.
    for collection in collections.iter().copied().filter(|one| !one.system_id.is_empty()) {
        systems.entry(&collection.system_id).or_default();
    }
    for search in &request.searches {
        systems.entry(search.key()).or_default();
    }
    let mut all: Vec<Gathered<'a>> = Vec::new();
    for (key, mut activities) in systems {
        activities.dedup_by(|one, other| one.id == other.id);
        let record = snapshot.systems.get(key);
        let search = request.searches.iter().find(|search| search.key() == key);
        let mut files = collections.iter().filter(|one| one.system_id == key).peekable();
        let came = files.peek().is_some();
        let (found, possible) =
            files.fold((0, 0), |(found, near), one| (found + one.rows_matched, near + one.rows_possible));
        let state = match (came, found + possible) {
            (true, 0) => SearchState::Nothing,
            (true, _) => SearchState::Found,
            (false, _) => search.map_or(SearchState::Open, SystemSearch::state),
        };
        let name = record.map(|system| system.name.as_str());
        let noted = search.map(|search| search.system.as_str()).filter(|name| !name.is_empty());
        let name = name.or(noted).unwrap_or(key);
        all.push(Gathered { key, name, record, activities, state, found, search });
    }
    all.sort_by_cached_key(|one| {
        let reference = one.record.map(|system| reference_order(&system.reference));
        (one.record.is_none(), reference, one.name.to_owned())
    });
    all
}

/// The systems that have no answer yet.
#[must_use]
pub fn unanswered<'a>(request: &'a DataSubjectRequest, snapshot: &'a Snapshot) -> Vec<Gathered<'a>> {
    let mut all = of(request, snapshot);
    all.retain(|one| !one.state.is_answered());
    all
}

/// The names of the systems that were searched without a file, because nothing was found.
#[must_use]
pub fn searched_in_vain<'a>(request: &'a DataSubjectRequest, snapshot: &'a Snapshot) -> Vec<&'a str> {
    let noted = |one: &Gathered<'_>| one.search.is_some_and(|search| search.answer == SearchAnswer::Nothing);
    let files = snapshot.collections_of(&request.id);
    let came = |one: &Gathered<'_>| files.iter().any(|file| file.system_id == one.key);
    of(request, snapshot).iter().filter(|one| noted(one) && !came(one)).map(|one| one.name).collect()
}

/// The activities in scope that name no system: nobody can tell from the register where to search for them.
#[must_use]
pub fn without_system<'a>(request: &DataSubjectRequest, snapshot: &'a Snapshot) -> Vec<&'a Activity> {
    let mut all = in_scope(request, snapshot);
    all.retain(|activity| activity.systems.is_empty());
    all
}

/// Where a system keeps identifiers: as the register says, else the columns of its earlier exports that look like it. Of
/// these the table is not known.
#[must_use]
pub fn columns(system: &System, snapshot: &Snapshot) -> Vec<SearchColumn> {
    if !system.search_columns.is_empty() {
        return system.search_columns.clone();
    }
    let mut known: Vec<SearchColumn> = Vec::new();
    for memory in snapshot.remembered.iter().filter(|memory| memory.system == system.name) {
        for mapping in &memory.columns {
            let guess = mapping::guess(&mapping.column, &[]);
            let kind = guess.category.as_deref().filter(|_| guess.by == "name").and_then(kind_of);
            let is_new = !known.iter().any(|one| one.column == mapping.column);
            if let Some(identifier) = kind.filter(|_| is_new) {
                known.push(SearchColumn { column: mapping.column.clone(), table: String::new(), identifier });
            }
        }
    }
    known.sort_by(|a, b| a.column.cmp(&b.column));
    known
}

/// What kind of identifier a category of `data/column-names.csv` holds.
fn kind_of(category: &str) -> Option<IdentifierKind> {
    Some(match category {
        "email_address" => IdentifierKind::Email,
        "telephone_number" => IdentifierKind::Phone,
        "customer_number" => IdentifierKind::Customer,
        "bank_account" => IdentifierKind::Iban,
        "first_name" | "last_name" | "full_name" => IdentifierKind::Name,
        _ => return None,
    })
}
