//! The commands for redactions: who else is named, what a person decides about it, and the check by a second one
//! (Art. 15(4), 20(4)).

pub mod boxes;
mod marked;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::finds::{Drawn, drawn};
use crate::api::{Named, missing};
use crate::desk::Desk;
use crate::enclosure::Area;
use crate::error::{Error, Kind, Result};
use crate::findings::rule::cite;
use crate::finds::Searched;
use crate::finds::others::{Other, OtherKind, OtherSign};
use crate::moment::Moment;
use crate::package::paths::as_text;
use crate::redaction::{self, Redaction, RedactionReason, RedactionState, cut};
use crate::register::{Op, Register, Touched};
use crate::request::DataSubjectRequest;
use crate::snapshot::Snapshot;
pub use marked::FindPart;
pub(super) use marked::Marked;

/// Examples of one name shown with the words around it.
const EXAMPLES: usize = 12;
/// Characters shown before and after it.
const AROUND: usize = 40;
/// Most places of one decision; more is an error, not a silent cut.
const MOST_PLACES: usize = 20_000;

/// A place where somebody else seems to be named, with the words around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OtherPlace {
    /// The collection's identifier.
    pub collection_id: String,
    /// Number of the record within the collection.
    pub record: u64,
    /// Column or leaf path.
    pub column: String,
    /// The system's name.
    pub system: String,
    /// Words before.
    pub before: String,
    /// The words themselves.
    pub text: String,
    /// Words after.
    pub after: String,
    /// What was decided there; none while nobody has.
    pub state: Option<RedactionState>,
}

/// One name, address or number of somebody else, in all its spellings and places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OtherPerson {
    /// Stands for it when it is decided.
    pub key: String,
    /// What it is.
    pub kind: OtherKind,
    /// How it is written where it was found first.
    pub text: String,
    /// By which signs it was told.
    pub signs: Vec<OtherSign>,
    /// The signs in words.
    pub why: String,
    /// Places in all.
    pub places: u64,
    /// Places about which nobody has decided.
    pub open: u64,
    /// Places where it is redacted.
    pub redacted: u64,
    /// The first places, with the words around them.
    pub examples: Vec<OtherPlace>,
}

/// Who else is named in what was found; what is open first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OtherPersons {
    /// Each name, address and number.
    pub items: Vec<OtherPerson>,
}

/// A decision about names, addresses and numbers wherever they stand.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct OthersDecide {
    /// Identifier or reference of the request.
    pub request: String,
    /// Their keys, or the texts themselves in any spelling.
    pub keys: Vec<String>,
    /// Redact them, or let them stay.
    pub redact: bool,
    /// Why.
    pub reason: RedactionReason,
    /// Why, in words that the person reads.
    pub words: String,
}

/// A value, or a whole record where the column is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ValuePlace {
    /// Identifier or reference of the collection.
    pub collection: String,
    /// Number of the record within the collection.
    pub record: u64,
    /// Column or leaf path; empty for the whole record.
    pub column: String,
    /// Which of the record's values in that column, from 0.
    pub nth: u64,
}

/// Places that a person chose to redact.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RedactionAdd {
    /// Identifier or reference of the request.
    pub request: String,
    /// The places; with `everywhere` they may be left out.
    pub places: Vec<ValuePlace>,
    /// The words within the values; empty for whole values.
    pub text: String,
    /// These words in every value of the request, whatever the places.
    pub everywhere: bool,
    /// Why.
    pub reason: RedactionReason,
    /// Why, in words that the person reads.
    pub words: String,
    /// Only proposes, for another person to decide.
    pub propose: bool,
}

/// Redactions by their identifiers or references.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RedactionIds {
    /// Identifiers or references.
    pub ids: Vec<String>,
}

/// The check of redactions by a second person.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RedactionCheck {
    /// Identifiers or references.
    pub ids: Vec<String>,
    /// Who checks; empty for who runs the command.
    pub by: String,
}

/// What is changed of redactions; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RedactionChange {
    /// Identifiers or references.
    pub ids: Vec<String>,
    /// How far they are.
    #[ts(optional)]
    pub state: Option<RedactionState>,
    /// Why.
    #[ts(optional)]
    pub reason: Option<RedactionReason>,
    /// Why, in words.
    #[ts(optional)]
    pub words: Option<String>,
    /// Whether the same words rightly stand elsewhere.
    #[ts(optional)]
    pub stays_elsewhere: Option<bool>,
    /// Where a box lies on its page; for one box alone.
    #[ts(optional)]
    pub area: Option<Area>,
}

/// One redaction as the window lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RedactionRow {
    /// The record.
    pub redaction: Redaction,
    /// The system's name; of a box the name of the document.
    pub system: String,
    /// The page of a box, in words; empty for a place in records.
    pub place: String,
    /// The words that are taken out; empty for a box, and where the collection was taken out of the case.
    pub text: String,
    /// The reason in words.
    pub reason_in_words: String,
    /// The article.
    pub law: String,
    /// Whether the words still have to name the law.
    pub needs_words: bool,
}

/// The redactions of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RedactionList {
    /// Each, in the order of their references.
    pub items: Vec<RedactionRow>,
    /// How many are taken out of packages.
    pub accepted: u64,
    /// How many of these a second person checked.
    pub checked: u64,
}

/// A request drawn together with its redactions and the others named in it.
fn with_drawn<R>(
    desk: &Desk,
    reference: &str,
    moment: &Moment,
    work: impl FnOnce(&mut Register, &Drawn<'_>, &Marked<'_>) -> Result<R>,
) -> Result<R> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let drawn = drawn(register, &snapshot, reference)?;
        let redactions = redaction::of_request(&snapshot, &drawn.request.id);
        let marked = Marked::new(&drawn, &redactions, moment)?;
        work(register, &drawn, &marked)
    })
}

pub(super) fn others(desk: &Desk, moment: &Moment, args: Named) -> Result<OtherPersons> {
    with_drawn(desk, &args.id, moment, |_, drawn, marked| {
        let mut groups: Vec<OtherPerson> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for other in marked.others() {
            let key = other.key();
            let at = *places.entry(key.clone()).or_insert_with(|| {
                groups.push(OtherPerson {
                    key,
                    kind: other.kind,
                    text: other.text.clone(),
                    signs: Vec::new(),
                    why: String::new(),
                    places: 0,
                    open: 0,
                    redacted: 0,
                    examples: Vec::new(),
                });
                groups.len() - 1
            });
            add_place(&mut groups[at], drawn, marked, other);
        }
        for group in &mut groups {
            let signs = group.signs.iter().map(|sign| marked.why(*sign));
            group.why = signs.collect::<Vec<_>>().join(" · ");
        }
        groups.sort_by_key(|group| (group.open == 0, group.kind));
        Ok(OtherPersons { items: groups })
    })
}

fn add_place(group: &mut OtherPerson, drawn: &Drawn<'_>, marked: &Marked<'_>, other: &Other) {
    let state = marked.decision(other).map(|one| one.state);
    group.places += 1;
    group.open += u64::from(state.is_none());
    group.redacted += u64::from(state == Some(RedactionState::Accepted));
    if !group.signs.contains(&other.sign) {
        group.signs.push(other.sign);
    }
    if group.examples.len() == EXAMPLES {
        return;
    }
    let export = &drawn.table.exports[other.export];
    let text = value_at(export, other.record, &other.path, other.nth).unwrap_or_default();
    let letters: Vec<char> = text.chars().collect();
    let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(letters.len());
    let (from, to) = (place(other.span.0), place(other.span.1));
    let line = |some: &[char]| some.iter().map(|c| if c.is_control() { ' ' } else { *c }).collect::<String>();
    group.examples.push(OtherPlace {
        collection_id: export.collection.id.clone(),
        record: other.record,
        column: other.path.clone(),
        system: export.system.clone(),
        before: line(&letters[from.saturating_sub(AROUND)..from]),
        text: line(&letters[from..to]),
        after: line(&letters[to..letters.len().min(to + AROUND)]),
        state,
    });
}

fn value_at(export: &Searched<'_>, record: u64, path: &str, nth: u64) -> Option<String> {
    let record = export.records.iter().find(|one| one.n == record)?;
    let mut found = None;
    Searched::each_value(record, &mut |at, number, value| {
        if at == path && number == nth {
            found = Some(as_text(value));
        }
    });
    found
}

pub(super) fn decide(desk: &Desk, moment: &Moment, args: OthersDecide) -> Result<RedactionList> {
    with_drawn(desk, &args.request, moment, |register, drawn, marked| {
        let state = if args.redact { RedactionState::Accepted } else { RedactionState::Rejected };
        let wanted: Vec<&Other> = marked.others().filter(|other| is_wanted(other, &args.keys)).collect();
        if wanted.is_empty() {
            return Err(Error::new(Kind::NotFound, "redaction-nobody"));
        }
        let mut drafts = Drafts::new(drawn.request, drawn.snapshot, moment);
        for other in wanted {
            let known = marked.decision(other);
            let draft = match known {
                // What was decided about the same words is decided anew; a wider redaction stays as it is.
                Some(one) if one.span == Some(other.span) => one.clone(),
                Some(_) => continue,
                None => Redaction {
                    collection_id: drawn.table.exports[other.export].collection.id.clone(),
                    record: other.record,
                    column: other.path.clone(),
                    nth: other.nth,
                    span: Some(other.span),
                    proposed_by: other.sign.code().to_owned(),
                    ..Redaction::default()
                },
            };
            drafts.push(draft, state, args.reason, &args.words)?;
        }
        drafts.write(register, moment)?;
        listed(register, &drawn.request.id, moment)
    })
}

/// A key, or the words themselves in another spelling.
fn is_wanted(other: &Other, keys: &[String]) -> bool {
    let key = other.key();
    keys.iter().any(|wanted| *wanted == key || crate::finds::others::key_of(other.kind, wanted) == key)
}

pub(super) fn add(desk: &Desk, moment: &Moment, args: RedactionAdd) -> Result<RedactionList> {
    if args.everywhere && args.text.trim().is_empty() || !args.everywhere && args.places.is_empty() {
        return Err(Error::invalid("redaction-place"));
    }
    with_drawn(desk, &args.request, moment, |register, drawn, marked| {
        let state = if args.propose { RedactionState::Proposed } else { RedactionState::Accepted };
        let mut drafts = Drafts::new(drawn.request, drawn.snapshot, moment);
        for place in places(drawn, &args)? {
            // What is taken out already needs no second redaction of the same words.
            let known = marked.placed().on(&place.collection_id, place.record, &place.column, place.nth);
            let same = known.into_iter().find(|one| one.span == place.span && one.column == place.column);
            let draft = same.map_or_else(|| place.clone(), Clone::clone);
            drafts.push(draft, state, args.reason, &args.words)?;
        }
        if drafts.all.is_empty() {
            return Err(Error::new(Kind::NotFound, "redaction-words-missing"));
        }
        drafts.write(register, moment)?;
        listed(register, &drawn.request.id, moment)
    })
}

/// The places as redactions without a decision.
fn places(drawn: &Drawn<'_>, args: &RedactionAdd) -> Result<Vec<Redaction>> {
    let mut all = Vec::new();
    let at = |collection_id: &str, record: u64, column: &str, nth: u64| Redaction {
        collection_id: collection_id.to_owned(),
        record,
        column: column.to_owned(),
        nth,
        ..Redaction::default()
    };
    if args.everywhere {
        for export in &drawn.table.exports {
            for record in &export.records {
                Searched::each_value(record, &mut |path, nth, value| {
                    for span in occurrences(&as_text(value), args.text.trim()) {
                        let place = at(&export.collection.id, record.n, path, nth);
                        all.push(Redaction { span: Some(span), ..place });
                    }
                });
            }
        }
        return Ok(all);
    }
    for place in &args.places {
        let export = drawn.table.exports.iter().find(|export| {
            export.collection.id == place.collection || export.collection.reference == place.collection
        });
        let export = export.ok_or_else(|| missing(&place.collection))?;
        let draft = at(&export.collection.id, place.record, &place.column, place.nth);
        let gone = || missing(&format!("{}#{}", export.collection.reference, place.record));
        if place.column.is_empty() {
            export.records.iter().find(|record| record.n == place.record).ok_or_else(gone)?;
            all.push(draft);
            continue;
        }
        let value = value_at(export, place.record, &place.column, place.nth).ok_or_else(gone)?;
        if args.text.is_empty() {
            all.push(draft);
        } else {
            let spans = occurrences(&value, &args.text).into_iter();
            all.extend(spans.map(|span| Redaction { span: Some(span), ..draft.clone() }));
        }
    }
    Ok(all)
}

/// Where words stand in a text, in characters; letter case does not count.
fn occurrences(text: &str, wanted: &str) -> Vec<(u64, u64)> {
    let small =
        |text: &str| text.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect::<Vec<char>>();
    let (text, wanted) = (small(text), small(wanted));
    let mut found = Vec::new();
    let mut at = 0;
    while !wanted.is_empty() && at + wanted.len() <= text.len() {
        if text[at..at + wanted.len()] == wanted[..] {
            found.push((at as u64, (at + wanted.len()) as u64));
            at += wanted.len();
        } else {
            at += 1;
        }
    }
    found
}

/// Redactions about to be written in one step.
struct Drafts<'a> {
    request_id: &'a str,
    reference: &'a str,
    next: usize,
    moment: &'a Moment,
    all: Vec<Redaction>,
}

impl<'a> Drafts<'a> {
    fn new(request: &'a DataSubjectRequest, snapshot: &Snapshot, moment: &'a Moment) -> Self {
        Self {
            request_id: &request.id,
            reference: &request.reference,
            next: redaction::next_number(snapshot, &request.id),
            moment,
            all: Vec::new(),
        }
    }

    fn push(
        &mut self,
        draft: Redaction,
        state: RedactionState,
        reason: RedactionReason,
        words: &str,
    ) -> Result<()> {
        if self.all.len() == MOST_PLACES {
            return Err(Error::invalid("redaction-too-many").with("limit", MOST_PLACES));
        }
        let is_new = draft.id.is_empty();
        let mut one = Redaction { state, reason, words: words.trim().to_owned(), ..draft };
        if is_new {
            one.id = self.moment.new_id()?;
            one.reference = format!("{}/S{}", self.reference, self.next);
            one.request_id = self.request_id.to_owned();
            self.next += 1;
        }
        settle(&mut one, self.moment);
        self.all.push(one);
        Ok(())
    }

    fn write(&self, register: &mut Register, moment: &Moment) -> Result<Touched> {
        let all = &self.all;
        Ok(register.change(Op::Redacted, moment, |change| all.iter().try_for_each(|one| change.put(one)))?.1)
    }
}

/// Notes who decided; what is decided anew was not yet checked.
fn settle(one: &mut Redaction, moment: &Moment) {
    let decided = one.state != RedactionState::Proposed;
    one.decided_by = if decided { moment.actor.clone() } else { String::new() };
    one.decided_at = if decided { moment.now_at() } else { String::new() };
    one.checked_by.clear();
    one.checked_at.clear();
}

fn listed(register: &Register, request_id: &str, moment: &Moment) -> Result<RedactionList> {
    let snapshot = register.snapshot();
    let drawn = drawn(register, &snapshot, request_id)?;
    let all = redaction::of_request(&snapshot, request_id);
    let accepted = all.iter().filter(|one| one.is_accepted());
    let rows = all.iter().map(|one| {
        let export = drawn.table.exports.iter().find(|export| export.collection.id == one.collection_id);
        let text = export.and_then(|export| value_at(export, one.record, &one.column, one.nth));
        RedactionRow {
            system: boxes::document(&snapshot, one)
                .or_else(|| export.map(|export| export.system.clone()))
                .unwrap_or_default(),
            place: boxes::place(one, moment),
            text: text.map(|text| cut::part(&text, one.span)).unwrap_or_default(),
            reason_in_words: one.reason.words(moment.words()),
            law: cite(one.reason.law(), moment.lang),
            needs_words: !one.is_reasoned(),
            redaction: (*one).clone(),
        }
    });
    Ok(RedactionList {
        items: rows.collect(),
        accepted: accepted.clone().count() as u64,
        checked: accepted.filter(|one| !one.checked_by.is_empty()).count() as u64,
    })
}

pub(super) fn list(desk: &Desk, moment: &Moment, args: Named) -> Result<RedactionList> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let request = snapshot.requests.find(&args.id).ok_or_else(|| missing(&args.id))?;
        listed(register, &request.id, moment)
    })
}

/// The redactions named, all of one request.
fn named(register: &Register, ids: &[String]) -> Result<Vec<Redaction>> {
    let snapshot = register.snapshot();
    let found = ids.iter().map(|id| snapshot.redactions.find(id).cloned().ok_or_else(|| missing(id)));
    let found = found.collect::<Result<Vec<Redaction>>>()?;
    let first = found.first().ok_or_else(|| Error::invalid("redaction-place"))?;
    if found.iter().any(|one| one.request_id != first.request_id) {
        return Err(Error::invalid("redaction-place"));
    }
    Ok(found)
}

pub(super) fn change(desk: &Desk, moment: &Moment, args: RedactionChange) -> Result<RedactionList> {
    desk.with(|register| {
        let mut all = named(register, &args.ids)?;
        boxes::move_one(&mut all, args.area)?;
        for one in &mut all {
            let before = one.clone();
            one.state = args.state.unwrap_or(one.state);
            one.reason = args.reason.unwrap_or(one.reason);
            one.words =
                args.words.as_ref().map_or_else(|| one.words.clone(), |words| words.trim().to_owned());
            one.stays_elsewhere = args.stays_elsewhere.unwrap_or(one.stays_elsewhere);
            if *one != before || args.area.is_some() {
                settle(one, moment);
            }
        }
        register.change(Op::Redacted, moment, |change| all.iter().try_for_each(|one| change.put(one)))?;
        listed(register, &all[0].request_id, moment)
    })
}

pub(super) fn remove(desk: &Desk, moment: &Moment, args: RedactionIds) -> Result<RedactionList> {
    desk.with(|register| {
        let all = named(register, &args.ids)?;
        register.change(Op::Redacted, moment, |change| {
            all.iter().try_for_each(|one| change.remove::<Redaction>(&one.id))
        })?;
        listed(register, &all[0].request_id, moment)
    })
}

/// The check by a second person, who is not the one who decided.
pub(super) fn check(desk: &Desk, moment: &Moment, args: RedactionCheck) -> Result<RedactionList> {
    let by = if args.by.trim().is_empty() { moment.actor.trim() } else { args.by.trim() };
    desk.with(|register| {
        let mut all = named(register, &args.ids)?;
        if by.is_empty() || all.iter().any(|one| one.decided_by.trim().eq_ignore_ascii_case(by)) {
            return Err(Error::new(Kind::NotAllowed, "redaction-same-person"));
        }
        if all.iter().any(|one| one.state == RedactionState::Proposed) {
            return Err(Error::new(Kind::NotAllowed, "redaction-undecided"));
        }
        for one in &mut all {
            by.clone_into(&mut one.checked_by);
            one.checked_at = moment.now_at();
        }
        register
            .change(Op::RedactionsChecked, moment, |change| all.iter().try_for_each(|one| change.put(one)))?;
        listed(register, &all[0].request_id, moment)
    })
}

#[cfg(test)]
mod tests {
    use super::occurrences;

    #[test]
    fn words_are_found_in_any_letter_case_by_characters() {
        assert_eq!(
            occurrences("Größe: ANNA, Anna", "anna"),
            [(7, 11), (13, 17)],
            "counted in characters, not bytes"
        );
        assert!(occurrences("Anna", "").is_empty(), "no words stand nowhere");
    }
}
