//! Records that are left out of an import, and what goes with them: nothing that comes in may point at what does not.

use std::collections::HashSet;

use serde_json::Value;

use crate::import::plan::{Plan, Planned};
use crate::store::table::Noun;

/// Leaves out the records that are named by identifier or reference. A new record that others of the import point at stays
/// in; one that came only because others name it goes when the last of them goes; what is about a record that is left out,
/// such as its attachments, goes with it.
pub fn leave_out(plan: &mut Plan, named: &[String]) {
    let named: HashSet<String> = named.iter().map(|one| one.to_lowercase()).collect();
    for one in &mut plan.planned {
        let is_named = [one.text("id"), one.text("reference")]
            .into_iter()
            .any(|text| !text.is_empty() && named.contains(&text.to_lowercase()));
        one.skipped |= is_named && !one.linked;
    }
    let new: HashSet<String> = plan
        .planned
        .iter()
        .filter(|one| one.before.is_none() && !is_about(one.noun))
        .map(|one| one.text("id").to_owned())
        // What is left out by its row never got an identifier.
        .filter(|id| !id.is_empty())
        .collect();
    // An organisation that takes the place of one of the register is needed for that alone.
    let replaces = !plan.removed.is_empty();
    loop {
        let mut found = HashSet::new();
        for one in plan.planned.iter().filter(|one| one.writes() && !is_about(one.noun)) {
            for (_, value) in one.after.as_object().into_iter().flatten().filter(|(key, _)| *key != "id") {
                mentions(value, &new, &mut found);
            }
        }
        let mut moved = false;
        for one in plan.planned.iter_mut().filter(|one| one.before.is_none() && !is_about(one.noun)) {
            one.needed = found.contains(one.text("id")) || (replaces && one.noun == Noun::Organisation);
            let skipped = if one.linked { !one.needed } else { one.skipped && !one.needed };
            moved |= skipped != one.skipped;
            one.skipped = skipped;
        }
        if !moved {
            break;
        }
    }
    let gone: HashSet<String> = plan
        .planned
        .iter()
        .filter(|one| one.skipped && one.before.is_none() && !is_about(one.noun))
        .map(|one| one.text("id").to_owned())
        .filter(|id| !id.is_empty())
        .collect();
    if gone.is_empty() {
        return;
    }
    for one in plan.planned.iter_mut().filter(|one: &&mut Planned| is_about(one.noun)) {
        let mut found = HashSet::new();
        mentions(&one.after, &gone, &mut found);
        one.skipped |= !found.is_empty();
    }
}

/// Whether records of this kind are about another one and mean nothing without it.
const fn is_about(noun: Noun) -> bool {
    matches!(noun, Noun::Attachment | Noun::FindingMark)
}

/// Which of these identifiers stand anywhere in a value.
fn mentions(value: &Value, ids: &HashSet<String>, found: &mut HashSet<String>) {
    match value {
        Value::String(text) if ids.contains(text) => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| mentions(item, ids, found)),
        Value::Object(map) => map.values().for_each(|item| mentions(item, ids, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn planned(noun: Noun, after: Value) -> Planned {
        Planned {
            noun,
            before: None,
            after,
            rows: Vec::new(),
            sheet: String::new(),
            problems: Vec::new(),
            skipped: false,
            linked: false,
            needed: false,
        }
    }

    fn plan() -> Plan {
        let activity =
            |id: &str, recipient: &str| json!({"id": id, "reference": id, "recipients": [recipient]});
        let mut linked = planned(Noun::Recipient, json!({"id": "r-linked"}));
        linked.linked = true;
        let planned = vec![
            planned(Noun::Recipient, json!({"id": "r-own"})),
            linked,
            planned(Noun::Activity, activity("A-1", "r-own")),
            planned(Noun::Activity, activity("A-2", "r-linked")),
            planned(Noun::Attachment, json!({"id": "f", "record_id": "A-2"})),
        ];
        Plan { planned, ..Plan::default() }
    }

    fn skipped(plan: &Plan) -> Vec<&str> {
        plan.planned.iter().filter(|one| one.skipped).map(|one| one.text("id")).collect()
    }

    #[test]
    fn a_record_that_goes_takes_with_it_what_only_it_named_and_what_is_about_it() {
        let mut plan = plan();
        leave_out(&mut plan, &["a-2".to_owned()]);
        assert_eq!(
            skipped(&plan),
            ["r-linked", "A-2", "f"],
            "a recipient that nobody else names is not wanted"
        );
    }

    #[test]
    fn a_new_record_that_others_point_at_stays_in() {
        let mut plan = plan();
        leave_out(&mut plan, &["r-own".to_owned(), "r-linked".to_owned()]);
        assert_eq!(skipped(&plan), [""; 0], "a link into nothing would be half an import");
        assert!(plan.planned[0].needed, "and it is said that it is needed");
        leave_out(&mut plan, &["r-own".to_owned(), "A-1".to_owned()]);
        assert_eq!(skipped(&plan), ["r-own", "A-1"], "with all that need it, it can go");
    }
}
