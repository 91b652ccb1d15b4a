//! What is judged about every activity of the register as of a day, without words: what lists filter, order and count by.
//!
//! Judging ten thousand activities takes longer than anybody wants to wait after each keystroke. So the facts are kept:
//! as long as it can be told what has changed, only the activities that this concerns are judged again.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;

use crate::activity::Activity;
use crate::findings::{self, Severity};
use crate::links::Points;
use crate::snapshot::{Held, Snapshot};
use crate::threads::side_by_side;
use crate::words::Words;

/// What is judged about one activity.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The rules with a finding on it, with their weights; one entry per finding.
    pub rules: Vec<(String, Severity)>,
    /// How complete it is, in percent.
    pub completeness: u8,
}

impl Facts {
    fn of(activity: &Activity, snapshot: &Snapshot, as_of: NaiveDate) -> Self {
        let found = findings::of_activity(activity, snapshot, as_of, Words::silent());
        Self {
            rules: found.into_iter().map(|finding| (finding.rule, finding.severity)).collect(),
            completeness: findings::completeness(activity, snapshot).percent,
        }
    }

    /// How many findings have this weight.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.rules.iter().filter(|(_, weight)| *weight == severity).count()
    }
}

/// The facts of all activities of one state of the register, as of a day.
#[derive(Debug)]
pub struct FactsOfAll {
    as_of: NaiveDate,
    /// Which state of everything but the activities they were judged with.
    surroundings: u64,
    /// Which state of the activities.
    activities: u64,
    by_id: HashMap<String, (Arc<Activity>, Arc<Facts>)>,
}

impl FactsOfAll {
    /// Judges every activity of a register.
    #[must_use]
    pub fn judge(snapshot: &Snapshot, as_of: NaiveDate) -> Self {
        Self::judge_changed(snapshot, as_of, None)
    }

    fn judge_changed(snapshot: &Snapshot, as_of: NaiveDate, before: Option<&Self>) -> Self {
        let before = before.filter(|one| one.as_of == as_of);
        let changed = before.and_then(|one| snapshot.changed_around(one.surroundings));
        let kept = |held: &Held<Activity>| {
            let (activity, facts) = before?.by_id.get(&held.value.id)?;
            let same = Arc::ptr_eq(activity, &held.value) && !concerns(changed.as_ref()?, activity);
            same.then(|| Arc::clone(facts))
        };
        let mut by_id = HashMap::with_capacity(snapshot.activities.len());
        let mut open: Vec<&Arc<Activity>> = Vec::new();
        for held in snapshot.activities.held_iter() {
            match kept(held) {
                Some(facts) => {
                    by_id.insert(held.value.id.clone(), (Arc::clone(&held.value), facts));
                }
                None => open.push(&held.value),
            }
        }
        let judged = side_by_side(&open, |activity| Facts::of(activity, snapshot, as_of));
        for (activity, facts) in open.into_iter().zip(judged) {
            by_id.insert(activity.id.clone(), (Arc::clone(activity), Arc::new(facts)));
        }
        Self { as_of, surroundings: snapshot.surroundings(), activities: snapshot.activities_state(), by_id }
    }

    /// Whether they are the facts of this state of the register as of this day.
    fn hold(&self, snapshot: &Snapshot, as_of: NaiveDate) -> bool {
        self.as_of == as_of
            && self.surroundings == snapshot.surroundings()
            && self.activities == snapshot.activities_state()
    }

    /// The facts of an activity.
    #[must_use]
    pub fn of(&self, id: &str) -> Option<&Facts> {
        self.by_id.get(id).map(|(_, facts)| facts.as_ref())
    }
}

/// Whether an activity rests on one of these records, or is one of them.
fn concerns(changed: &BTreeSet<&str>, activity: &Activity) -> bool {
    if changed.is_empty() {
        return false;
    }
    let mut named = changed.contains(activity.id.as_str());
    activity.pointers(&mut |id, _, _, _| named |= changed.contains(id));
    let rests = |id: &String| changed.contains(id.as_str());
    named
        || activity.transfers.items().iter().any(|transfer| {
            [&transfer.instrument_id, &transfer.fallback_instrument_id, &transfer.assessment_id]
                .into_iter()
                .any(rests)
        })
}

/// The facts judged last, for as long as they hold.
#[derive(Debug, Default)]
pub struct FactsKept(Mutex<Option<Arc<FactsOfAll>>>);

impl FactsKept {
    /// The facts of this state of the register as of a day.
    #[must_use]
    pub fn of(&self, snapshot: &Snapshot, as_of: NaiveDate) -> Arc<FactsOfAll> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(facts) = kept.as_ref().filter(|facts| facts.hold(snapshot, as_of)) {
            return Arc::clone(facts);
        }
        let facts = Arc::new(FactsOfAll::judge_changed(snapshot, as_of, kept.as_deref()));
        *kept = Some(Arc::clone(&facts));
        facts
    }

    /// Forgets them, with the register they belong to.
    pub fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::organisation::Organisation;
    use crate::recipient::{Disclosure, Recipient};
    use crate::snapshot::Record;
    use crate::store::records::Row;

    fn put<T: Record>(snapshot: &mut Snapshot, record: &T) {
        let body = serde_json::to_string(record).unwrap();
        let row = Row { id: record.id().to_owned(), version: 1, changed_at: String::new(), body };
        snapshot.set(T::NOUN, &row).unwrap();
    }

    fn activity(number: usize) -> Activity {
        Activity { id: format!("a{number}"), reference: format!("PA-{number}"), ..Activity::default() }
    }

    #[test]
    fn only_what_changed_is_judged_again() {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mut snapshot = Snapshot::default();
        (0..500).for_each(|number| put(&mut snapshot, &activity(number)));
        let kept = FactsKept::default();
        let first = kept.of(&snapshot, as_of);
        let errors = first.of("a7").unwrap().count(Severity::Error);
        assert!(errors > 3, "an empty activity misses much");
        let mut named = activity(7);
        named.data_subjects.push(crate::activity::DataSubjectCategory { name: "staff".to_owned() });
        put(&mut snapshot, &named);
        let second = kept.of(&snapshot, as_of);
        assert_eq!(second.of("a7").unwrap().count(Severity::Error), errors - 1, "the change is seen");
        let same = |id: &str, one: &FactsOfAll, other: &FactsOfAll| {
            Arc::ptr_eq(&one.by_id[id].1, &other.by_id[id].1)
        };
        assert!(same("a8", &first, &second), "the others are not judged again");
        let keeper = Organisation { id: "o".to_owned(), keeps_register: true, ..Organisation::default() };
        put(&mut snapshot, &keeper);
        let third = kept.of(&snapshot, as_of);
        assert!(!same("a8", &second, &third), "what all rest on has changed");
        let later = kept.of(&snapshot, as_of.succ_opt().unwrap());
        assert!(!same("a8", &third, &later), "another day is another judgement");
    }

    #[test]
    fn a_change_of_a_recipient_concerns_those_that_name_it() {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mut snapshot = Snapshot::default();
        (0..300).for_each(|number| put(&mut snapshot, &activity(number)));
        let mut named = activity(7);
        let disclosure = Disclosure { recipient_id: "r".to_owned(), ..Disclosure::default() };
        named.recipients = Answer::stated(vec![disclosure]);
        put(&mut snapshot, &named);
        let recipient = Recipient { id: "r".to_owned(), name: "Acme".to_owned(), ..Recipient::default() };
        put(&mut snapshot, &recipient);
        let kept = FactsKept::default();
        let first = kept.of(&snapshot, as_of);
        put(&mut snapshot, &Recipient { established_in: vec!["US".to_owned()], ..recipient });
        let second = kept.of(&snapshot, as_of);
        assert!(Arc::ptr_eq(&first.by_id["a8"].1, &second.by_id["a8"].1), "it names nobody");
        assert_eq!(
            second.of("a7").unwrap(),
            FactsOfAll::judge(&snapshot, as_of).of("a7").unwrap(),
            "a recipient abroad is judged as if all were judged again"
        );
        assert_ne!(first.of("a7"), second.of("a7"), "a recipient abroad without a transfer is a finding");
        assert!(Arc::ptr_eq(&second, &kept.of(&snapshot, as_of)), "without a change nothing is made anew");
    }

    #[test]
    fn facts_are_what_the_findings_say() {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mut snapshot = Snapshot::default();
        put(&mut snapshot, &activity(1));
        let said = findings::of_activity(&activity(1), &snapshot, as_of, Words::of(crate::words::Lang::De));
        let said: Vec<_> = said.into_iter().map(|one| (one.rule, one.severity)).collect();
        assert_eq!(
            FactsOfAll::judge(&snapshot, as_of).of("a1").unwrap().rules,
            said,
            "with words or without"
        );
    }
}
