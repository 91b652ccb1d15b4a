//! By what a transfer is known within its record: an identifier that stays when others are added, removed or moved.
//!
//! Registers and files of before have transfers without one. They get it while a record is read, by their order; whoever
//! reads the same bytes gets the same identifiers, and the next change of the record writes them.

use std::collections::HashSet;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::Transfer;
use crate::answer::Answer;

/// Reads the transfers of a record, each with an identifier of its own.
pub(crate) fn read<'de, D: Deserializer<'de>>(reader: D) -> Result<Answer<Transfer>, D::Error> {
    let mut answer = Answer::<Transfer>::deserialize(reader)?;
    if let Answer::Given(transfers) = &mut answer {
        number(transfers.iter_mut().map(|transfer| &mut transfer.id).collect());
    }
    Ok(answer)
}

/// The same for a record that is read as its fields alone.
pub(crate) fn in_fields(record: &mut Map<String, Value>) {
    let items = record.get_mut("transfers").and_then(|answer| answer.get_mut("items"));
    let ids = items.and_then(Value::as_array_mut).into_iter().flatten().filter_map(|item| {
        match item.get_mut("id") {
            Some(Value::String(id)) => Some(id),
            _ => None,
        }
    });
    number(ids.collect());
}

/// Gives `t1`, `t2` … to those that have none, or one that another has already; the numbers go on after the greatest.
fn number(mut ids: Vec<&mut String>) {
    let taken = ids.iter().filter_map(|id| id.strip_prefix('t')?.parse::<u32>().ok()).max().unwrap_or(0);
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
}
