//! How approved activities stand to what was approved: found once, then only anew for those that changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::error::Result;
use crate::life::{self, Approval};
use crate::snapshot::Snapshot;
use crate::store::Store;
use crate::store::table::Noun;

/// More changed activities than this are not looked up one by one.
const FEW: usize = 100;

/// The approvals of the day that is shown, as far as they are known.
#[derive(Default)]
pub(super) struct Approvals {
    known: Option<Arc<BTreeMap<String, Approval>>>,
    changed: BTreeSet<String>,
}

impl Approvals {
    /// Another day is shown: nothing is known of it.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// An activity was written or removed.
    pub(super) fn changed(&mut self, id: &str) {
        if self.known.is_some() {
            self.changed.insert(id.to_owned());
        }
    }

    /// The approvals, by identifier of the activity; `before` leaves out what was approved later.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub(super) fn of(
        &mut self,
        store: &Store,
        snapshot: &Snapshot,
        before: Option<&str>,
    ) -> Result<Arc<BTreeMap<String, Approval>>> {
        let known = self.known.take().filter(|_| self.changed.len() <= FEW);
        let changed = std::mem::take(&mut self.changed);
        let in_time = |at: &str| before.is_none_or(|end| at < end);
        let standing = match known {
            Some(known) if changed.is_empty() => known,
            Some(mut known) => {
                let all = Arc::make_mut(&mut known);
                for id in &changed {
                    all.remove(id);
                    let Some(activity) = snapshot.activities.get(id) else { continue };
                    let mut versions = store.approvals_of(Noun::Activity, id)?;
                    versions.retain(|version| in_time(&version.at));
                    all.extend(life::standing(&[activity], &versions));
                }
                known
            }
            None => {
                let mut versions = store.approvals(Noun::Activity)?;
                versions.retain(|version| in_time(&version.at));
                let activities: Vec<_> = snapshot.activities.iter().collect();
                Arc::new(life::standing(&activities, &versions))
            }
        };
        self.known = Some(Arc::clone(&standing));
        Ok(standing)
    }
}
