//! Which state of the register something was judged with, and whom a change since then concerns.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Counts the states of registers in this process: no two registers share a number.
static STATES: AtomicU64 = AtomicU64::new(1);

/// So many changes are remembered one by one; more are a change of everything.
const REMEMBERED: usize = 64;

/// The number of a new state.
pub(super) fn next_state() -> u64 {
    STATES.fetch_add(1, Ordering::Relaxed)
}

/// What activities are judged with, by the changes of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Surroundings {
    state: u64,
    /// From this state on every change is remembered.
    known_from: u64,
    changed: Arc<VecDeque<(u64, String)>>,
}

impl Surroundings {
    pub(super) fn state(&self) -> u64 {
        self.state
    }

    /// Something changed that may concern every activity.
    pub(super) fn everything(&mut self) {
        self.state = next_state();
        self.known_from = self.state;
        self.changed = Arc::default();
    }

    /// A record changed that concerns the activities that name it, or one activity.
    pub(super) fn one(&mut self, id: String) {
        self.state = next_state();
        let changed = Arc::make_mut(&mut self.changed);
        if let Some((at, last)) = changed.back_mut()
            && *last == id
        {
            *at = self.state;
            return;
        }
        changed.push_back((self.state, id));
        if changed.len() > REMEMBERED
            && let Some((state, _)) = changed.pop_front()
        {
            self.known_from = state;
        }
    }

    /// The identifiers of what changed since a state; none when that is no longer known.
    pub(super) fn changed_since(&self, state: u64) -> Option<BTreeSet<&str>> {
        let later = self.changed.iter().filter(|(at, _)| *at > state);
        (self.known_from <= state && state <= self.state).then(|| later.map(|(_, id)| id.as_str()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_one_by_one_until_they_are_too_many() {
        let mut around = Surroundings::default();
        around.everything();
        let first = around.state();
        around.one("r1".to_owned());
        around.one("r2".to_owned());
        let told = around.changed_since(first).map(|ids| ids.into_iter().collect::<Vec<_>>());
        assert_eq!(told, Some(vec!["r1", "r2"]), "what changed since");
        assert_eq!(around.changed_since(around.state()), Some(BTreeSet::new()), "nothing since now");
        (0..REMEMBERED).for_each(|n| around.one(format!("other {n}")));
        assert_eq!(around.changed_since(first), None, "too much has changed to say what");
        let then = around.state();
        around.everything();
        assert_eq!(around.changed_since(then), None, "an organisation concerns all");
    }
}
