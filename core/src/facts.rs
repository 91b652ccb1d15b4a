//! What is judged about every activity of the register as of a day, without words: what lists filter, order and count by.
//!
//! Judging ten thousand activities takes longer than anybody wants to wait after each keystroke. So the facts are kept:
//! as long as nothing but activities changes, only the activities that changed are judged again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use chrono::NaiveDate;

use crate::activity::Activity;
use crate::findings::{self, Severity};
use crate::snapshot::{Held, Snapshot};
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
    by_id: HashMap<String, (Arc<Activity>, Arc<Facts>)>,
}

impl FactsOfAll {
    /// Judges every activity of a register.
    #[must_use]
    pub fn judge(snapshot: &Snapshot, as_of: NaiveDate) -> Self {
        Self::judge_changed(snapshot, as_of, None)
    }

    fn judge_changed(snapshot: &Snapshot, as_of: NaiveDate, before: Option<&Self>) -> Self {
        let before = before.filter(|one| one.as_of == as_of && one.surroundings == snapshot.surroundings());
        let kept = |held: &Held<Activity>| {
            let (activity, facts) = before?.by_id.get(&held.value.id)?;
            Arc::ptr_eq(activity, &held.value).then(|| Arc::clone(facts))
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
        for (activity, facts) in each(&open, |activity| Facts::of(activity, snapshot, as_of)) {
            by_id.insert(activity.id.clone(), (activity, Arc::new(facts)));
        }
        Self { as_of, surroundings: snapshot.surroundings(), by_id }
    }

    /// The facts of an activity.
    #[must_use]
    pub fn of(&self, id: &str) -> Option<&Facts> {
        self.by_id.get(id).map(|(_, facts)| facts.as_ref())
    }
}

/// Below this a second thread costs more than it brings.
const WORTH_A_THREAD: usize = 200;
/// How many work at once; more would only wait for memory.
const THREADS: usize = 4;

/// Judges activities side by side.
fn each<R: Send>(
    activities: &[&Arc<Activity>],
    judge: impl Fn(&Activity) -> R + Sync,
) -> Vec<(Arc<Activity>, R)> {
    let one = |activity: &&Arc<Activity>| (Arc::clone(activity), judge(activity));
    if activities.len() < WORTH_A_THREAD {
        return activities.iter().map(one).collect();
    }
    let part = activities.len().div_ceil(THREADS);
    thread::scope(|scope| {
        let one = &one;
        let parts: Vec<_> = activities
            .chunks(part)
            .map(|part| (part, scope.spawn(move || part.iter().map(one).collect::<Vec<_>>())))
            .collect();
        let finish = |(part, thread): (&[&Arc<Activity>], thread::ScopedJoinHandle<'_, Vec<_>>)| {
            // A thread that failed is done again here, where the failure reaches the caller.
            thread.join().unwrap_or_else(|_| part.iter().map(one).collect())
        };
        parts.into_iter().flat_map(finish).collect()
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
    use crate::organisation::Organisation;
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
