//! A removed record comes back: where its name was put as text and nothing else has taken its place since, the records
//! that pointed at it point at it again.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Use, UseRole};
use crate::error::{Error, Result};
use crate::register::Op;
use crate::snapshot::Snapshot;
use crate::store::Store;
use crate::store::table::Noun;
use crate::store::versions::Version;

/// Records as they become when links are put back, by kind and identifier.
#[derive(Default)]
pub(crate) struct Relinked(BTreeMap<(Noun, String), Value>);

/// The content of a record that comes back, with the next free reference where another record has taken its own since.
///
/// `taken` holds the references given in the same step. Tells the reference with the content.
///
/// # Errors
/// Bug when the content is no record.
pub(crate) fn with_free_reference(
    snapshot: &Snapshot,
    (noun, id): (Noun, &str),
    body: String,
    taken: &mut BTreeSet<(Noun, String)>,
) -> Result<(String, String)> {
    let damaged = |_| Error::bug("links/restore");
    let mut value: Value = serde_json::from_str(&body).map_err(damaged)?;
    let own = value["reference"].as_str().unwrap_or_default().to_owned();
    let is_free = |reference: &str, taken: &BTreeSet<(Noun, String)>| {
        let holder = snapshot.find(noun, reference);
        holder.is_none_or(|holder| holder == id) && !taken.contains(&(noun, reference.to_owned()))
    };
    if own.is_empty() || is_free(&own, taken) {
        taken.insert((noun, own.clone()));
        return Ok((body, own));
    }
    let stem = own.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let free = (1_u32..).map(|number| format!("{stem}{number:03}")).find(|one| is_free(one, taken));
    let free = free.ok_or_else(|| Error::bug("links/restore"))?;
    value["reference"] = Value::String(free.clone());
    taken.insert((noun, free.clone()));
    Ok((value.to_string(), free))
}

impl Relinked {
    /// Puts back the links to one record that was removed.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub(crate) fn add(&mut self, store: &Store, snapshot: &Snapshot, removal: &Version) -> Result<()> {
        // After a merge another record has taken its place.
        if removal.op != Op::RecordRemoved.code() {
            return Ok(());
        }
        for after in store.versions_beside(removal)? {
            let key = (after.noun, after.id.clone());
            let now = self.0.get(&key).cloned().or_else(|| snapshot.json(after.noun, &after.id));
            let (Some(now), Some(before)) = (now, store.last_content(&after)?) else { continue };
            let parse = |version: &Version| {
                let body = version.body.as_deref().unwrap_or_default();
                serde_json::from_str::<Value>(body).unwrap_or_default()
            };
            let (before, after) = (parse(&before), parse(&after));
            if !names(&before, &removal.id) || names(&after, &removal.id) {
                continue;
            }
            let back = put_back(&before, &after, &now);
            if back != now && names(&back, &removal.id) {
                self.0.insert(key, back);
            }
        }
        Ok(())
    }

    /// The records, to be written.
    pub(crate) fn records(&self) -> impl Iterator<Item = (Noun, &Value)> {
        self.0.iter().map(|((noun, _), record)| (*noun, record))
    }
}

/// Whether an identifier stands anywhere in a record.
fn names(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => text == id,
        Value::Array(items) => items.iter().any(|item| names(item, id)),
        Value::Object(fields) => fields.values().any(|field| names(field, id)),
        _ => false,
    }
}

/// `now` with what `before` said, wherever it still says what `after` said: what was changed since stays.
fn put_back(before: &Value, after: &Value, now: &Value) -> Value {
    if now == after {
        return before.clone();
    }
    match (before, after, now) {
        (Value::Object(was), Value::Object(became), Value::Object(is)) => {
            let field = |(key, value): (&String, &Value)| {
                let back = match (was.get(key), became.get(key)) {
                    (Some(was), Some(became)) => put_back(was, became, value),
                    _ => value.clone(),
                };
                (key.clone(), back)
            };
            Value::Object(is.iter().map(field).collect())
        }
        // The removal put its text where the identifier stood: item for item.
        (Value::Array(was), Value::Array(became), Value::Array(is)) if was.len() == became.len() => {
            let item = |value: &Value| {
                let place = became.iter().position(|one| one == value).or_else(|| by_key(became, value));
                match place {
                    Some(at) => put_back(&was[at], &became[at], value),
                    None => value.clone(),
                }
            };
            Value::Array(is.iter().map(item).collect())
        }
        _ => now.clone(),
    }
}

/// The item with the same identifier.
fn by_key(items: &[Value], value: &Value) -> Option<usize> {
    let id = value.get("id")?.as_str().filter(|id| !id.is_empty())?;
    items.iter().position(|item| item.get("id").and_then(Value::as_str) == Some(id))
}

/// The places that point at a record again and did not before, for people.
#[must_use]
pub(crate) fn places(before: &Snapshot, after: &Snapshot, id: &str) -> Vec<Use> {
    let (was, is) = (super::Uses::of(before), super::Uses::of(after));
    let known: Vec<(Noun, String, UseRole, String)> =
        was.at(id).into_iter().map(|one| (one.noun, one.id, one.role, one.field)).collect();
    let mut places = is.at(id);
    places.retain(|one| !known.contains(&(one.noun, one.id.clone(), one.role, one.field.clone())));
    places
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_changed_since_stays_and_the_rest_is_put_back() {
        let before = json!({"name": "Payroll", "systems": ["s-1", "s-2"], "recipients": [
            {"recipient_id": "r-1", "stated_as": "", "note": "monthly"}, {"recipient_id": "r-2", "stated_as": ""}]});
        let after = json!({"name": "Payroll", "systems": ["Acme CRM", "s-2"], "recipients": [
            {"recipient_id": "", "stated_as": "Acme", "note": "monthly"}, {"recipient_id": "r-2", "stated_as": ""}]});
        let now = json!({"name": "Pay", "systems": ["s-3", "Acme CRM"], "recipients": [
            {"recipient_id": "r-2", "stated_as": ""}, {"recipient_id": "", "stated_as": "Acme", "note": "monthly"}]});
        let back = put_back(&before, &after, &now);
        assert_eq!(back["name"], "Pay", "the new name stays");
        assert_eq!(
            back["systems"],
            json!(["s-3", "s-1"]),
            "the text becomes the system again, the new one stays"
        );
        assert_eq!(back["recipients"][1], before["recipients"][0], "wherever the line stands now");
    }

    #[test]
    fn what_took_its_place_is_left_there() {
        let before = json!({"provider_id": "r-1", "recipients": [{"recipient_id": "r-1", "stated_as": ""}]});
        let after = json!({"provider_id": "Acme", "recipients": [{"recipient_id": "", "stated_as": "Acme"}]});
        let now = json!({"provider_id": "r-9", "recipients": [{"recipient_id": "r-9", "stated_as": "Acme"}]});
        assert_eq!(put_back(&before, &after, &now), now, "another record was linked meanwhile");
    }
}
