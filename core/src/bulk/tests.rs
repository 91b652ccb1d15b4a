//! What edits of many records change, and what they leave alone.

use super::*;
use crate::store::records::Row;
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

fn planned(snapshot: &Snapshot, edits: &[BulkEdit]) -> Result<Vec<Planned>> {
    let chosen: Vec<&Held<Activity>> = snapshot.activities.held_by_reference().collect();
    plan(snapshot, &chosen, edits, Words::of(Lang::En))
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
    assert_eq!(plan[0].activity.tags, ["HR"], "nothing else changes");
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
    assert_eq!(plan.unwrap()[0].activity.tags, ["Payroll"], "two edits after each other");
}

#[test]
fn a_recipient_is_named_and_its_last_removal_opens_the_point_again() {
    let mut snapshot = register();
    let plan = planned(&snapshot, &[edit("recipient", BulkAction::Add, &["acme"])]).unwrap();
    assert_eq!(plan[0].differences[0].after, "Acme", "shown by its name");
    assert_eq!(plan[0].activity.recipients.items()[0].recipient_id, "r", "kept by its identifier");
    put(&mut snapshot, &plan[0].activity);
    let plan = planned(&snapshot, &[edit("recipient", BulkAction::Remove, &["R-1"])]).unwrap();
    assert_eq!(plan.len(), 1, "only where it was");
    assert!(plan[0].activity.recipients.is_open(), "“none” is not said by a removal");
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
    assert_eq!(code(&[edit("system", BulkAction::Add, &["Nowhere"])]), Err("bulk-value"), "no such system");
    assert_eq!(
        code(&[edit("owner", BulkAction::Set, &[" "])]),
        Err("bulk-value-missing"),
        "emptying is an action of its own"
    );
}
