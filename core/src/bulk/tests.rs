//! What edits of many records change, and what they leave alone.

use super::*;
use crate::store::records::Row;
use crate::store::table::Noun;
use crate::words::Lang;

fn put<T: Record>(snapshot: &mut Snapshot, record: &T) {
    let body = serde_json::to_string(record).unwrap();
    let row = Row { id: record.id().to_owned(), version: 1, changed_at: String::new(), body };
    snapshot.set(T::NOUN, &row).unwrap();
}

fn register() -> Snapshot {
    let mut snapshot = Snapshot::default();
    for (number, owner) in ["Anna", "Ben", "Anna"].into_iter().enumerate() {
        put(
            &mut snapshot,
            &Activity {
                id: format!("a{number}"),
                reference: format!("PA-{number}"),
                owner: owner.to_owned(),
                tags: vec!["HR".to_owned()],
                ..Activity::default()
            },
        );
    }
    let recipient = Recipient {
        id: "r".to_owned(),
        reference: "R-1".to_owned(),
        name: "Acme".to_owned(),
        ..Recipient::default()
    };
    put(&mut snapshot, &recipient);
    snapshot
}

fn edit(field: &str, action: BulkAction, values: &[&str]) -> BulkEdit {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    BulkEdit { field: field.to_owned(), action, values }
}

fn planned<'s>(snapshot: &'s Snapshot, edits: &[BulkEdit]) -> Result<Vec<Planned<'s>>> {
    let chosen: Vec<&Held<Activity>> = snapshot.activities.held_by_reference().collect();
    plan(snapshot, &chosen, edits, Words::of(Lang::En)).map(|plan| plan.planned)
}

#[test]
fn only_records_that_change_are_planned_with_before_and_after() {
    let snapshot = register();
    let plan = planned(&snapshot, &[edit("owner", BulkAction::Set, &["Anna"])]).unwrap();
    assert_eq!(plan.len(), 1, "two have this owner already");
    assert_eq!(
        plan[0].differences,
        [BulkDifference { field: "owner".to_owned(), before: "Ben".to_owned(), after: "Anna".to_owned() }],
        "what is told before it is done"
    );
    assert_eq!(plan[0].activity().tags, ["HR"], "nothing else changes");
}

#[test]
fn labels_are_added_and_taken_out_whatever_their_case() {
    let snapshot = register();
    assert!(
        planned(&snapshot, &[edit("tag", BulkAction::Add, &["hr"])]).unwrap().is_empty(),
        "there already"
    );
    let plan = planned(
        &snapshot,
        &[edit("tags", BulkAction::Remove, &["hr"]), edit("tag", BulkAction::Add, &["Payroll"])],
    );
    assert_eq!(plan.unwrap()[0].activity().tags, ["Payroll"], "two edits after each other");
}

#[test]
fn a_recipient_is_named_and_its_last_removal_opens_the_point_again() {
    let mut snapshot = register();
    let plan = planned(&snapshot, &[edit("recipient", BulkAction::Add, &["acme"])]).unwrap();
    assert_eq!(plan[0].differences[0].after, "Acme", "shown by its name");
    assert_eq!(plan[0].activity().recipients.items()[0].recipient_id, "r", "kept by its identifier");
    let linked = plan[0].activity();
    put(&mut snapshot, &linked);
    let plan = planned(&snapshot, &[edit("recipient", BulkAction::Remove, &["R-1"])]).unwrap();
    assert_eq!(plan.len(), 1, "only where it was");
    assert!(plan[0].activity().recipients.is_open(), "“none” is not said by a removal");
}

#[test]
fn a_review_cycle_is_told_in_words_and_kept_as_a_period() {
    let snapshot = register();
    let plan = planned(&snapshot, &[edit("review_cycle", BulkAction::Set, &["P1Y"])]).unwrap();
    assert_eq!(plan.len(), 3, "none had a cycle");
    assert_eq!(plan[0].differences[0].before, "", "there was none");
    assert_eq!(plan[0].differences[0].after, "1 year", "people do not read ISO periods");
    assert_eq!(plan[0].activity().review_cycle, "P1Y", "the record keeps the period");
}

#[test]
fn a_seal_stands_for_the_edits_and_the_states_they_are_applied_to() {
    let mut snapshot = register();
    let seal = |snapshot: &Snapshot, owner: &str| {
        let chosen: Vec<&Held<Activity>> = snapshot.activities.held_by_reference().collect();
        let edits = [edit("owner", BulkAction::Set, &[owner])];
        plan(snapshot, &chosen, &edits, Words::of(Lang::En)).unwrap().seal
    };
    let first = seal(&snapshot, "Carla");
    assert_eq!(first, seal(&snapshot, "Carla"), "asked again, it is the same");
    assert_ne!(first, seal(&snapshot, "Dora"), "another value is another change");
    let mut changed = snapshot.activities.get("a1").unwrap().clone();
    changed.description = "Said since.".to_owned();
    let body = serde_json::to_string(&changed).unwrap();
    let row = Row { id: "a1".to_owned(), version: 2, changed_at: String::new(), body };
    snapshot.set(Noun::Activity, &row).unwrap();
    assert_ne!(first, seal(&snapshot, "Carla"), "what was changed meanwhile has not been looked at");
}

#[test]
fn what_is_not_understood_is_refused() {
    let snapshot = register();
    let code = |edits: &[BulkEdit]| planned(&snapshot, edits).map(|_| ()).map_err(|error| error.code);
    assert_eq!(code(&[]), Err("bulk-nothing"), "nothing to do");
    assert_eq!(
        code(&[edit("colour", BulkAction::Set, &["red"])]),
        Err("bulk-field-unknown"),
        "no such field"
    );
    assert_eq!(
        code(&[edit("status", BulkAction::Clear, &[])]),
        Err("bulk-action"),
        "a record always has a status"
    );
    assert_eq!(code(&[edit("status", BulkAction::Set, &["done"])]), Err("bulk-value"), "no such status");
    assert_eq!(code(&[edit("review_on", BulkAction::Set, &["soon"])]), Err("bulk-value"), "no day");
    assert_eq!(code(&[edit("review_cycle", BulkAction::Set, &["yearly"])]), Err("bulk-value"), "no period");
    assert_eq!(code(&[edit("system", BulkAction::Add, &["Nowhere"])]), Err("bulk-value"), "no such system");
    assert_eq!(
        code(&[edit("owner", BulkAction::Set, &[" "])]),
        Err("bulk-value-missing"),
        "emptying is an action of its own"
    );
}
