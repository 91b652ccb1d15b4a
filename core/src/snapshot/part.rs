//! Whose the records are: the controllers of a register, and the part of it that concerns one of them (Art. 30(1)(a)).

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Snapshot;
use super::state::{Surroundings, next_state};
use crate::error::{Error, Kind, Result};
use crate::links::{Points, Uses};
use crate::organisation::Organisation;

impl Snapshot {
    /// The organisation for which the register is kept.
    #[must_use]
    pub fn keeper(&self) -> Option<&Organisation> {
        let all = || self.organisations.held_by_reference().map(|held| held.value.as_ref());
        all().find(|organisation| organisation.keeps_register).or_else(|| all().next())
    }

    /// The organisations for which records are kept in this file, the keeper first (Art. 30(1)(a)): those for which
    /// the register is kept, and those that an activity or a processor's record names.
    #[must_use]
    pub fn controllers(&self) -> Vec<&Organisation> {
        let named: BTreeSet<&str> = self
            .activities
            .iter()
            .map(|activity| activity.controller_id.as_str())
            .chain(self.processing_on_behalf.iter().map(|record| record.processor_id.as_str()))
            .collect();
        let keeper = self.keeper().map(|keeper| keeper.id.as_str());
        let mut all = self.organisations.by_reference();
        all.retain(|one| {
            one.keeps_register || keeper == Some(one.id.as_str()) || named.contains(one.id.as_str())
        });
        all.sort_by_key(|one| keeper != Some(one.id.as_str()));
        all
    }

    /// The organisation that answers for a record: the one it names, else the keeper. None when the record names one
    /// that is not in the register.
    #[must_use]
    pub fn controller(&self, id: &str) -> Option<&Organisation> {
        if id.is_empty() { self.keeper() } else { self.organisations.get(id) }
    }

    /// The part of the register that concerns one controller: its activities and its processor's records, with the
    /// recipients and systems they use, those of whom nobody says anything yet, its own organisation, and the requests
    /// sent to it. Whatever reads a snapshot (lists, findings, documents) then speaks of this controller alone.
    ///
    /// # Errors
    /// `NotFound` when there is no such organisation.
    pub fn of_controller(&self, reference: &str) -> Result<Self> {
        let missing = || Error::new(Kind::NotFound, "record-missing").with("reference", reference);
        let one = self.organisations.find(reference).ok_or_else(missing)?;
        let is_keeper = self.keeper().is_some_and(|keeper| keeper.id == one.id);
        let is_its = |id: &str| id == one.id || is_keeper && id.is_empty();
        let controllers: BTreeSet<&str> = self.controllers().into_iter().map(|one| one.id.as_str()).collect();
        let mut part = self.clone();
        part.organisations.retain(|id, _| *id == one.id || is_keeper && !controllers.contains(id.as_str()));
        part.activities.retain(|_, held| is_its(&held.value.controller_id));
        part.processing_on_behalf.retain(|_, held| is_its(&held.value.processor_id));
        let (everybody, its) = (Uses::of(self), part.reached());
        let activities: BTreeSet<&String> = part.activities.records.keys().collect();
        let (mut recipients, mut systems) = (part.recipients.clone(), part.systems.clone());
        // Recipients are shared: those of other controllers alone do not concern this one.
        let is_kept = |id: &String| its.contains(id.as_str()) || is_keeper && everybody.count(id) == 0;
        recipients.retain(|id, _| is_kept(id));
        systems.retain(|id, _| is_kept(id));
        let collections = self.collections.records.iter();
        let its_collections = collections.filter(|(_, held)| activities.contains(&held.value.activity_id));
        let requests: BTreeSet<&String> = its_collections.map(|(_, held)| &held.value.request_id).collect();
        let mut kept = part.requests.clone();
        // A request was sent to the controller that it names; one that names none is that of the data found for it.
        kept.retain(|id, held| match self.organisations.get(&held.value.controller_id) {
            Some(named) => named.id == one.id,
            None => is_keeper || requests.contains(id),
        });
        let mut notices = part.notices.clone();
        notices.retain(|_, _| is_keeper);
        // What was judged with the whole register does not hold for a part of it.
        let mut surroundings = Surroundings::default();
        surroundings.everything();
        let activities_state = next_state();
        Ok(Self { recipients, systems, requests: kept, notices, surroundings, activities_state, ..part })
    }

    /// Everything that activities and processor's records lead to, through systems and other processors.
    fn reached(&self) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&str> = Vec::new();
        for activity in self.activities.iter() {
            activity.pointers(&mut |id, _, _, _| next.push(id));
        }
        for record in self.processing_on_behalf.iter() {
            record.pointers(&mut |id, _, _, _| next.push(id));
        }
        while let Some(id) = next.pop() {
            if !reached.insert(id) {
                continue;
            }
            if let Some(recipient) = self.recipients.get(id) {
                recipient.pointers(&mut |id, _, _, _| next.push(id));
            }
            if let Some(system) = self.systems.get(id) {
                system.pointers(&mut |id, _, _, _| next.push(id));
            }
        }
        reached
    }

    /// The part of one controller, or the whole where none is named.
    ///
    /// # Errors
    /// `NotFound` when there is no such organisation.
    pub fn narrowed(self: &Arc<Self>, controller: &str) -> Result<Arc<Self>> {
        if controller.is_empty() {
            Ok(Arc::clone(self))
        } else {
            self.of_controller(controller).map(Arc::new)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::Activity;
    use crate::request::{Collection, DataSubjectRequest};
    use crate::snapshot::Record;
    use crate::store::records::Row;

    fn put<T: Record>(snapshot: &mut Snapshot, record: &T) {
        let row = Row {
            id: record.id().to_owned(),
            version: 1,
            changed_at: String::new(),
            body: serde_json::to_string(record).unwrap(),
        };
        snapshot.set(T::NOUN, &row).unwrap();
    }

    /// A holding that keeps the register, and a daughter; each request has data of the daughter's activity.
    fn group(requests: &[(&str, &str)]) -> Snapshot {
        let mut snapshot = Snapshot::default();
        for (id, keeps_register) in [("holding", true), ("daughter", false)] {
            let (id, reference) = (id.to_owned(), format!("ORG-{id}"));
            put(&mut snapshot, &Organisation { id, reference, keeps_register, ..Organisation::default() });
        }
        put(
            &mut snapshot,
            &Activity { id: "a".into(), controller_id: "daughter".into(), ..Activity::default() },
        );
        for (id, controller) in requests {
            put(
                &mut snapshot,
                &DataSubjectRequest {
                    id: (*id).into(),
                    reference: (*id).into(),
                    controller_id: (*controller).into(),
                    ..DataSubjectRequest::default()
                },
            );
            put(
                &mut snapshot,
                &Collection {
                    id: format!("c-{id}"),
                    request_id: (*id).into(),
                    activity_id: "a".into(),
                    ..Collection::default()
                },
            );
        }
        snapshot
    }

    fn requests_of(snapshot: &Snapshot, controller: &str) -> Vec<String> {
        let part = snapshot.of_controller(controller).unwrap();
        part.requests.by_reference().into_iter().map(|request| request.reference.clone()).collect()
    }

    #[test]
    fn a_request_belongs_to_the_controller_that_it_names() {
        let snapshot = group(&[("to-daughter", "daughter"), ("to-holding", "holding")]);
        assert_eq!(
            requests_of(&snapshot, "holding"),
            ["to-holding"],
            "who keeps the register does not answer for what was sent to the daughter (Art. 12(3))"
        );
        assert_eq!(
            requests_of(&snapshot, "daughter"),
            ["to-daughter"],
            "data found in its activity do not make it the one who was asked"
        );
    }

    #[test]
    fn a_request_that_names_no_controller_is_that_of_the_keeper_and_of_those_with_data_on_it() {
        let snapshot = group(&[("to-nobody", ""), ("to-a-stranger", "gone")]);
        for controller in ["holding", "daughter"] {
            assert_eq!(
                requests_of(&snapshot, controller),
                ["to-a-stranger", "to-nobody"],
                "{controller}: nothing is in no part at all"
            );
        }
    }
}
