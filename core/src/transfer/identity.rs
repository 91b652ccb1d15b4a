//! By what a transfer is known within its record: an identifier that stays when others are added, removed or moved.
//!
//! Registers and files of before have transfers without one. They get it while a record is read, by their order; whoever
//! reads the same bytes gets the same identifiers, and the next change of the record writes them.

use std::collections::HashSet;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::Transfer;
use crate::answer::Answer;
use crate::error::Result;
use crate::history::fields_of;
use crate::store::versions::Version;

/// Reads the transfers of a record, each with an identifier of its own.
pub(crate) fn read<'de, D: Deserializer<'de>>(reader: D) -> std::result::Result<Answer<Transfer>, D::Error> {
    let mut answer = Answer::<Transfer>::deserialize(reader)?;
    if let Answer::Given(transfers) = &mut answer {
        number(transfers.iter_mut().map(|transfer| &mut transfer.id).collect());
    }
    Ok(answer)
}

/// The same for a record that is read as its fields alone.
pub(crate) fn in_fields(record: &mut Map<String, Value>) {
    number(ids(record));
}

/// The identifiers of the transfers in a record.
fn ids(record: &mut Map<String, Value>) -> Vec<&mut String> {
    let items = record.get_mut("transfers").and_then(|answer| answer.get_mut("items"));
    let ids = items.and_then(Value::as_array_mut).into_iter().flatten().filter_map(|item| {
        match item.get_mut("id") {
            Some(Value::String(id)) => Some(id),
            _ => None,
        }
    });
    ids.collect()
}

/// The number in an identifier that this program gave.
fn number_of(id: &str) -> Option<u32> {
    id.strip_prefix('t')?.parse().ok()
}

/// The identifiers of the transfers of a state; empty when there is none.
pub(crate) fn known(body: Option<&str>) -> Result<HashSet<String>> {
    let mut fields = fields_of(body)?.unwrap_or_default();
    Ok(ids(&mut fields).into_iter().map(|id| id.clone()).collect())
}

/// Numbers the transfers that are new in a record on from the greatest number that one of its transfers ever had:
/// documents name transfers, those that are gone too, and a name must not come to mean another.
///
/// `past` are all states of the record; they are read only when something is new. Tells whether a number changed.
///
/// # Errors
/// Bug when a state cannot be read; what `past` returns.
pub(crate) fn go_on(
    record: &mut Map<String, Value>,
    is_new: impl Fn(&str) -> bool,
    past: impl FnOnce() -> Result<Vec<Version>>,
) -> Result<bool> {
    let (new, old): (Vec<_>, Vec<_>) = ids(record).into_iter().partition(|id| is_new(id));
    if new.is_empty() {
        return Ok(false);
    }
    let mut greatest = old.iter().filter_map(|id| number_of(id)).max().unwrap_or(0);
    for state in past()? {
        let had = known(state.body.as_deref())?;
        greatest = had.iter().filter_map(|id| number_of(id)).fold(greatest, u32::max);
    }
    if new.iter().all(|id| number_of(id).is_some_and(|number| number > greatest)) {
        return Ok(false);
    }
    for id in new {
        greatest = greatest.saturating_add(1);
        *id = format!("t{greatest}");
    }
    Ok(true)
}

/// Whether an identifier may be one that this program gave, or is still to give.
pub(crate) fn is_given(id: &str) -> bool {
    id.is_empty() || number_of(id).is_some()
}

/// Gives `t1`, `t2` … to those that have none, or one that another has already; the numbers go on after the greatest.
fn number(mut ids: Vec<&mut String>) {
    let taken = ids.iter().filter_map(|id| number_of(id)).max().unwrap_or(0);
    let mut known = HashSet::new();
    let mut next = taken.saturating_add(1);
    for id in &mut ids {
        if id.is_empty() || !known.insert(id.clone()) {
            **id = format!("t{next}");
            next = next.saturating_add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use crate::activity::Activity;
    use crate::processing_on_behalf::ProcessingOnBehalf;

    fn ids(activity: &Activity) -> Vec<&str> {
        activity.transfers.items().iter().map(|one| one.id.as_str()).collect()
    }

    fn read(ids: &[&str]) -> Activity {
        let items: Vec<_> = ids.iter().map(|id| json!({"id": id, "country": "US"})).collect();
        serde_json::from_value(json!({"transfers": {"state": "given", "items": items}})).unwrap()
    }

    #[test]
    fn a_register_of_before_opens_with_an_identifier_for_each_transfer() {
        assert_eq!(
            ids(&read(&["", ""])),
            ["t1", "t2"],
            "by their order, so that every reading gives the same"
        );
        assert_eq!(ids(&read(&["to-us", "", "t7", ""])), ["to-us", "t8", "t7", "t9"], "known ones stay");
        assert_eq!(ids(&read(&["t1", "t1"])), ["t1", "t2"], "no two are known by the same");
        let other = json!({"transfers": {"state": "given", "items": [{"country": "IN"}]}});
        let other: ProcessingOnBehalf = serde_json::from_value(other).unwrap();
        assert_eq!(other.transfers.items()[0].id, "t1", "the processor's record too");
        let none: Activity = serde_json::from_value(json!({"transfers": {"state": "none"}})).unwrap();
        assert!(none.transfers.is_none(), "that there are none stays an answer");
    }

    #[test]
    fn an_identifier_stays_when_others_come_and_go() {
        let mut activity = read(&["", "", ""]);
        if let crate::answer::Answer::Given(items) = &mut activity.transfers {
            items.remove(0);
            items.push(crate::transfer::Transfer::default());
        }
        let again: Activity = serde_json::from_str(&serde_json::to_string(&activity).unwrap()).unwrap();
        assert_eq!(ids(&again), ["t2", "t3", "t4"], "the second is not called the first now");
    }

    #[test]
    fn fields_are_read_as_records_are() {
        let mut fields =
            json!({"transfers": {"state": "given", "items": [{"id": ""}, {"id": "t4"}, {"id": ""}]}});
        super::in_fields(fields.as_object_mut().unwrap());
        let items = fields["transfers"]["items"].as_array().unwrap();
        let ids: Vec<_> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
        assert_eq!(
            ids,
            ["t5", "t4", "t6"],
            "a version of before is compared with one of today by the same names"
        );
    }

    #[test]
    fn new_transfers_are_numbered_after_all_that_ever_were() {
        let state = |ids: &[&str]| {
            let items: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
            json!({"transfers": {"state": "given", "items": items}})
        };
        let version = |body: Option<String>| crate::store::versions::Version {
            seq: 1,
            noun: crate::store::table::Noun::Activity,
            id: "a".to_owned(),
            at: String::new(),
            actor: String::new(),
            op: String::new(),
            body,
        };
        let past = || {
            let states = [&["t1", "t2"][..], &["t1", "t2", "t3", "to-us"], &["t1"]];
            let mut past: Vec<_> = states.iter().map(|ids| version(Some(state(ids).to_string()))).collect();
            past.push(version(None));
            Ok(past)
        };
        let named = |ids: &[&str]| {
            let mut record = state(ids);
            let is_new = |id: &str| super::is_given(id) && id != "t1";
            super::go_on(record.as_object_mut().unwrap(), is_new, past).unwrap();
            super::known(Some(&record.to_string())).unwrap().into_iter().collect::<BTreeSet<_>>()
        };
        let set = |ids: &[&str]| -> BTreeSet<String> { ids.iter().map(|id| (*id).to_owned()).collect() };
        assert_eq!(named(&["t1", "t2"]), set(&["t1", "t4"]), "t2 and t3 stand in documents of before");
        assert_eq!(
            named(&["t1", "", "t2"]),
            set(&["t1", "t4", "t5"]),
            "however it was numbered without knowing them"
        );
        assert_eq!(named(&["t1", "t9"]), set(&["t1", "t9"]), "a greater number is free");
        assert_eq!(named(&["t1", "to-us"]), set(&["t1", "to-us"]), "names given elsewhere stay");
    }
}
