//! The verdicts on all transfers of a register as of a day, without words, and kept while they hold: the list, the
//! counts beside the menu and the map ask for the same ones again and again.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;

use super::law::TransferLaw;
use super::listing;
use super::verdict::{self, Standing, Verdict};
use crate::activity::Activity;
use crate::error::Result;
use crate::report::record::RecordKind;
use crate::snapshot::Snapshot;

/// The verdicts on all transfers of one state of the register, as of a day.
#[derive(Debug)]
pub struct Judged {
    as_of: NaiveDate,
    /// Which state of everything but the activities they were judged with.
    surroundings: u64,
    activities: HashMap<String, (Arc<Activity>, Arc<[Verdict]>)>,
    on_behalf: HashMap<String, Arc<[Verdict]>>,
}

impl Judged {
    /// Judges every transfer of a register.
    ///
    /// # Errors
    /// Bug when the bundled law is broken.
    pub fn new(snapshot: &Snapshot, as_of: NaiveDate) -> Result<Self> {
        Self::after(snapshot, as_of, None)
    }

    /// The same, taking over what still holds from before.
    fn after(snapshot: &Snapshot, as_of: NaiveDate, before: Option<&Self>) -> Result<Self> {
        let law = TransferLaw::bundled()?;
        let before = before.filter(|one| one.as_of == as_of && one.surroundings == snapshot.surroundings());
        let judge = |record, controller_id: &str, transfers: &[super::Transfer]| -> Arc<[Verdict]> {
            let home = listing::home_of(snapshot, controller_id);
            let facts = |transfer| listing::facts(snapshot, transfer, record, home);
            transfers.iter().map(|transfer| verdict::judge(facts(transfer), law, as_of)).collect()
        };
        let mut activities = HashMap::new();
        for held in snapshot.activities.held_iter() {
            let activity = &held.value;
            if activity.transfers.items().is_empty() {
                continue;
            }
            let kept = before.and_then(|one| one.activities.get(&activity.id));
            let verdicts = match kept.filter(|(known, _)| Arc::ptr_eq(known, activity)) {
                Some((_, verdicts)) => Arc::clone(verdicts),
                None => judge(RecordKind::Controller, &activity.controller_id, activity.transfers.items()),
            };
            activities.insert(activity.id.clone(), (Arc::clone(activity), verdicts));
        }
        let on_behalf = match before {
            Some(one) => one.on_behalf.clone(),
            None => {
                let records = snapshot.processing_on_behalf.iter();
                let judged = records.map(|one| {
                    (one.id.clone(), judge(RecordKind::Processor, &one.processor_id, one.transfers.items()))
                });
                judged.collect()
            }
        };
        Ok(Self { as_of, surroundings: snapshot.surroundings(), activities, on_behalf })
    }

    /// The day.
    #[must_use]
    pub fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    /// The verdicts on the transfers of an activity or a processor's record, in their order.
    #[must_use]
    pub fn of(&self, id: &str) -> &[Verdict] {
        let activity = self.activities.get(id).map(|(_, verdicts)| verdicts);
        activity.or_else(|| self.on_behalf.get(id)).map_or(&[], AsRef::as_ref)
    }

    /// How many transfers of a register stand in which way, with the countries that only a notice names.
    #[must_use]
    pub fn standings(&self, snapshot: &Snapshot) -> BTreeMap<Standing, usize> {
        let mut counts = BTreeMap::new();
        let mut count = |standing| *counts.entry(standing).or_insert(0) += 1;
        let of_activities = snapshot.activities.iter().map(|one| &one.id);
        let of_others = snapshot.processing_on_behalf.iter().map(|one| &one.id);
        for id in of_activities.chain(of_others) {
            self.of(id).iter().for_each(|verdict| count(verdict.standing));
        }
        for (_, code) in listing::only_noticed(snapshot) {
            count(listing::of_noticed_country(code, self.as_of).standing);
        }
        counts
    }
}

/// So many days are kept: today for the menu, and the day that the list shows.
const DAYS: usize = 2;

/// The verdicts judged last, for as long as they hold.
#[derive(Debug, Default)]
pub struct JudgedKept(Mutex<Vec<Arc<Judged>>>);

impl JudgedKept {
    /// The verdicts on the transfers of this state of the register as of a day.
    ///
    /// # Errors
    /// Bug when the bundled law is broken.
    pub fn of(&self, snapshot: &Snapshot, as_of: NaiveDate) -> Result<Arc<Judged>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|one| one.as_of == as_of);
        let before = place.map(|place| kept.remove(place));
        let judged = Arc::new(Judged::after(snapshot, as_of, before.as_deref())?);
        kept.insert(0, Arc::clone(&judged));
        kept.truncate(DAYS);
        Ok(judged)
    }

    /// Forgets them, with the register they belong to.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::recipient::Recipient;
    use crate::snapshot::Record;
    use crate::store::records::Row;
    use crate::transfer::{Safeguard, Transfer};

    fn put<T: Record>(snapshot: &mut Snapshot, record: &T) {
        let body = serde_json::to_string(record).unwrap();
        let row = Row { id: record.id().to_owned(), version: 1, changed_at: String::new(), body };
        snapshot.set(T::NOUN, &row).unwrap();
    }

    fn to(id: &str, country: &str, safeguard: Safeguard) -> Activity {
        let transfer = Transfer { country: country.to_owned(), safeguard, ..Transfer::default() };
        Activity { id: id.to_owned(), transfers: Answer::Given(vec![transfer]), ..Activity::default() }
    }

    #[test]
    fn a_transfer_is_judged_once_until_something_changes_that_it_rests_on() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mut snapshot = Snapshot::default();
        put(&mut snapshot, &to("a", "RU", Safeguard::Unstated));
        put(&mut snapshot, &to("b", "CH", Safeguard::Adequacy));
        let kept = JudgedKept::default();
        let first = kept.of(&snapshot, day).unwrap();
        put(&mut snapshot, &to("b", "RU", Safeguard::Unstated));
        let second = kept.of(&snapshot, day).unwrap();
        let same =
            |one: &Judged, other: &Judged| Arc::ptr_eq(&one.activities["a"].1, &other.activities["a"].1);
        assert!(same(&first, &second), "the activity that did not change is not judged again");
        assert_eq!(second.of("b")[0].standing, Standing::NoBasis, "the one that changed is");
        put(&mut snapshot, &Recipient { id: "r".to_owned(), ..Recipient::default() });
        let third = kept.of(&snapshot, day).unwrap();
        assert!(!same(&second, &third), "a recipient is among the things that a judgement rests on");
        let later = kept.of(&snapshot, day.succ_opt().unwrap()).unwrap();
        assert!(!same(&third, &later), "another day is another judgement");
        assert!(same(&third, &kept.of(&snapshot, day).unwrap()), "and the day before is still known");
    }

    #[test]
    fn the_counts_are_those_of_the_rows() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mut snapshot = Snapshot::default();
        put(&mut snapshot, &to("a", "RU", Safeguard::Unstated));
        put(&mut snapshot, &to("b", "CH", Safeguard::Adequacy));
        let noticed = crate::notice::CountryStatement { country: "SG".to_owned(), ..Default::default() };
        let notice = crate::notice::Notice {
            id: "n".to_owned(),
            transfer_countries: vec![noticed],
            ..Default::default()
        };
        put(&mut snapshot, &notice);
        let counts = Judged::new(&snapshot, day).unwrap().standings(&snapshot);
        let rows = listing::rows(&snapshot, day, crate::words::Words::of(crate::words::Lang::En)).unwrap();
        let mut counted = BTreeMap::new();
        rows.iter().for_each(|row| *counted.entry(row.standing).or_insert(0) += 1);
        assert_eq!(counts, counted, "the badge and the list never disagree");
        assert_eq!(counts[&Standing::NoBasis], 2, "the country that only a notice names is among them");
    }
}
