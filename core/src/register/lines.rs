//! The lines that a change writes into the journal: what was done to which record, names of fields, never content (Art. 5(2)).

use super::Op;
use crate::error::Result;
use crate::moment::Moment;
use crate::store::journal::{self, NewEntry};
use crate::store::records::{Image, Transaction};
use crate::store::table::Noun;

/// A line for each record that was deleted for good.
pub(super) fn note_forgotten(
    transaction: &Transaction<'_>,
    op: Op,
    moment: &Moment,
    forgotten: &[(Noun, String)],
) -> Result<()> {
    let at = moment.now_at();
    for (noun, id) in forgotten {
        let entry = NewEntry {
            at: &at,
            actor: &moment.actor,
            op: op.code(),
            noun: noun.code(),
            subject_id: id,
            fields: "",
        };
        journal::append(transaction, &entry)?;
    }
    Ok(())
}

/// A line for each changed record, in the order of the change.
pub(super) fn write(transaction: &Transaction<'_>, op: Op, moment: &Moment, images: &[Image]) -> Result<()> {
    let at = moment.now_at();
    if images.is_empty() && matches!(op, Op::RegisterCreated | Op::SigningKeyMade) {
        let entry = NewEntry {
            at: &at,
            actor: &moment.actor,
            op: op.code(),
            noun: "register",
            subject_id: "",
            fields: "",
        };
        return journal::append(transaction, &entry);
    }
    for image in images {
        let fields = changed_fields(image);
        let entry = NewEntry {
            at: &at,
            actor: &moment.actor,
            op: op.code(),
            noun: image.noun.code(),
            subject_id: &image.id,
            fields: &fields,
        };
        journal::append(transaction, &entry)?;
    }
    Ok(())
}

/// Names of the top-level fields whose content differs; never the content.
fn changed_fields(image: &Image) -> String {
    let parse = |text: &Option<String>| {
        text.as_deref()
            .and_then(|text| serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).ok())
    };
    match (parse(&image.before), parse(&image.after)) {
        (Some(before), Some(after)) => {
            let changed = after.iter().filter(|(key, value)| before.get(*key) != Some(*value));
            changed.map(|(key, _)| key.as_str()).collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    }
}
