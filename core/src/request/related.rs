//! Other requests of the same person, found by normalised identifiers (Art. 12(5): repetitive character).

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DataSubjectRequest, RequestResult, RequestState, Right};
use crate::collect::identifier::{Email, fold, name_tokens};
use crate::collect::phone::Phone;
use crate::collect::{Identifier, IdentifierKind};
use crate::snapshot::Snapshot;

/// Another request of the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RelatedRequest {
    /// Its identifier.
    pub id: String,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its rights.
    pub rights: Vec<Right>,
    /// Its day of receipt, ISO date.
    pub received_on: String,
    /// How far it is.
    pub state: RequestState,
    /// By which kinds of identifier both are the same person's; empty when only the name is the same.
    pub matched_by: Vec<String>,
    /// Whether only the name is the same: perhaps a namesake.
    pub possible: bool,
    /// Whether it asks the same: the same rights and the same scope.
    pub equal: bool,
    /// Whether it came before this one.
    pub earlier: bool,
    /// Whether a year or more lies between both, so that neither is excessive for it (EDPB Guidelines 01/2022).
    pub year_apart: bool,
}

/// Other requests that come from the same person, or perhaps do; the newest first.
#[must_use]
pub fn of(request: &DataSubjectRequest, snapshot: &Snapshot) -> Vec<RelatedRequest> {
    let others = snapshot.requests.iter().filter(|other| other.id != request.id);
    let mut found: Vec<RelatedRequest> = others.filter_map(|other| relate(request, other)).collect();
    found.sort_by(|a, b| b.received_on.cmp(&a.received_on).then_with(|| b.reference.cmp(&a.reference)));
    found
}

fn relate(request: &DataSubjectRequest, other: &DataSubjectRequest) -> Option<RelatedRequest> {
    let matched_by = shared(&identifiers(request), &identifiers(other));
    let possible = matched_by.is_empty();
    if possible && !same_name(request, other) {
        return None;
    }
    Some(RelatedRequest {
        id: other.id.clone(),
        reference: other.reference.clone(),
        rights: other.rights.clone(),
        received_on: other.received_on.clone(),
        state: other.state,
        matched_by,
        possible,
        equal: asks_the_same(request, other),
        earlier: came_before(other, request),
        year_apart: year_apart(&request.received_on, &other.received_on),
    })
}

fn identifiers(request: &DataSubjectRequest) -> Vec<Identifier> {
    let all = request.person.identifiers.iter().filter(|one| one.kind != IdentifierKind::Name);
    all.map(|one| Identifier { column: None, ..one.clone() }).collect()
}

/// The kinds of identifier that both have in common.
fn shared(one: &[Identifier], other: &[Identifier]) -> Vec<String> {
    let found = one.iter().filter(|a| other.iter().any(|b| is_same(a, b)));
    let mut kinds: Vec<String> = found.map(|a| a.kind.code().to_owned()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// Whether two identifiers are one, however they are written: letter case, tags, signs between, ways of dialling.
fn is_same(one: &Identifier, other: &Identifier) -> bool {
    if one.kind != other.kind {
        return false;
    }
    match one.kind {
        IdentifierKind::Email => {
            let address = |text: &str| Email::parse(text).map(|email| (email.local, email.domain));
            let (a, b) = (address(&one.value), address(&other.value));
            a.is_some() && a == b
        }
        IdentifierKind::Phone => {
            // Each has to be found in the other, so that no part of a longer number counts.
            let finds = |a: &str, b: &str| Phone::parse(a).is_some_and(|phone| phone.stands_in(b));
            finds(&one.value, &other.value) && finds(&other.value, &one.value)
        }
        IdentifierKind::Customer | IdentifierKind::Iban | IdentifierKind::Other => {
            let plain = |text: &str| fold(text).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let (a, b) = (plain(&one.value), plain(&other.value));
            !a.is_empty() && a == b
        }
        IdentifierKind::Name => false,
    }
}

fn same_name(one: &DataSubjectRequest, other: &DataSubjectRequest) -> bool {
    let words = |request: &DataSubjectRequest| name_tokens(&request.person.name);
    let (a, b) = (words(one), words(other));
    !a.is_empty() && a == b
}

fn asks_the_same(one: &DataSubjectRequest, other: &DataSubjectRequest) -> bool {
    let rights = |request: &DataSubjectRequest| {
        let mut rights = request.rights.clone();
        rights.sort_unstable();
        rights.dedup();
        rights
    };
    rights(one) == rights(other) && fold(&one.scope.about) == fold(&other.scope.about)
}

fn came_before(one: &DataSubjectRequest, other: &DataSubjectRequest) -> bool {
    (&one.received_on, &one.received_time, &one.reference)
        < (&other.received_on, &other.received_time, &other.reference)
}

/// Whether twelve months or more lie between two days.
fn year_apart(one: &str, other: &str) -> bool {
    let (Ok(one), Ok(other)) = (one.parse::<NaiveDate>(), other.parse::<NaiveDate>()) else { return false };
    let (first, then) = (one.min(other), one.max(other));
    first.checked_add_months(Months::new(12)).is_some_and(|year_on| then >= year_on)
}

/// Earlier access requests of the person that were answered with a copy, the newest first (Art. 15(3)).
#[must_use]
pub fn answered_access<'a>(
    request: &DataSubjectRequest,
    snapshot: &'a Snapshot,
) -> Vec<&'a DataSubjectRequest> {
    let related = of(request, snapshot).into_iter().filter(|one| one.earlier && !one.possible);
    let records = related.filter_map(|one| snapshot.requests.get(&one.id));
    let answered = |one: &&DataSubjectRequest| {
        let unanswered = matches!(one.result, Some(RequestResult::Refused | RequestResult::Withdrawn));
        one.rights.contains(&Right::Access) && !one.state.is_open() && !unanswered
    };
    records.filter(answered).collect()
}
