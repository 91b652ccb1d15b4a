//! Comparing two states of a record field by field: parts are matched by what they are, not by where they stand.

use serde_json::{Map, Value};

use super::said::{Place, label, said};
use super::{VersionChange, VersionChangeKind};
use crate::snapshot::Snapshot;
use crate::words::Words;

/// Names of a record that say which it is, not what it holds.
const NAMES: [&str; 2] = ["id", "reference"];

/// The fields that differ; a field that an older version did not know yet counts as empty.
pub(super) fn fields(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<String> {
    let keys = after.keys().chain(before.keys().filter(|key| !after.contains_key(*key)));
    keys.filter(|key| !same(before.get(*key), after.get(*key))).cloned().collect()
}

/// What differs between two states of a record, in the order of its fields; all of it when one is missing.
#[must_use]
pub fn changes(
    before: Option<&Map<String, Value>>,
    after: Option<&Map<String, Value>>,
    names: &Snapshot,
    words: &Words,
) -> Vec<VersionChange> {
    let empty = Map::new();
    let (before, after) = (before.unwrap_or(&empty), after.unwrap_or(&empty));
    let mut diff = Diff { names, words, found: Vec::new() };
    let keys = after.keys().chain(before.keys().filter(|key| !after.contains_key(*key)));
    for key in keys.filter(|key| key.as_str() != "id") {
        let place = Place { field: key, key, path: Vec::new(), record: after };
        diff.value(&place, before.get(key).unwrap_or(&Value::Null), after.get(key).unwrap_or(&Value::Null));
    }
    diff.found
}

/// Whether nothing is said: null, empty, not yet answered, a flag that is off, a code that says "not said".
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(flag) => !flag,
        Value::String(text) => text.is_empty() || matches!(text.as_str(), "unstated" | "unspecified"),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty() || map.get("state").is_some_and(|state| state == "open"),
        Value::Number(_) => false,
    }
}

fn same(before: Option<&Value>, after: Option<&Value>) -> bool {
    let (before, after) = (before.unwrap_or(&Value::Null), after.unwrap_or(&Value::Null));
    before == after || is_nothing(before) && is_nothing(after)
}

struct Diff<'a> {
    names: &'a Snapshot,
    words: &'a Words,
    found: Vec<VersionChange>,
}

impl Diff<'_> {
    fn value(&mut self, place: &Place<'_>, before: &Value, after: &Value) {
        if same(Some(before), Some(after)) {
            return;
        }
        match (before, after) {
            (Value::Array(old), Value::Array(new)) => self.list(place, old, new),
            (Value::Array(old), Value::Null) => self.list(place, old, &[]),
            (Value::Null, Value::Array(new)) => self.list(place, &[], new),
            (Value::Object(old), Value::Object(new)) if old.contains_key("state") => {
                self.answer(place, old, new);
            }
            (Value::Object(old), Value::Object(new)) => self.object(place, old, new),
            (Value::Object(old), Value::Null) if !old.contains_key("state") => {
                self.object(place, old, &Map::new());
            }
            (Value::Null, Value::Object(new)) if !new.contains_key("state") => {
                self.object(place, &Map::new(), new);
            }
            _ => self.note(place, before, after),
        }
    }

    /// Open, none or given: two lists of items are compared item by item, everything else as a whole.
    fn answer(&mut self, place: &Place<'_>, before: &Map<String, Value>, after: &Map<String, Value>) {
        match (before.get("items"), after.get("items")) {
            (Some(Value::Array(old)), Some(Value::Array(new))) => self.list(place, old, new),
            _ => self.note(place, &Value::Object(before.clone()), &Value::Object(after.clone())),
        }
    }

    fn object(&mut self, place: &Place<'_>, before: &Map<String, Value>, after: &Map<String, Value>) {
        let keys = after.keys().chain(before.keys().filter(|key| !after.contains_key(*key)));
        for key in keys.filter(|key| !NAMES.contains(&key.as_str())) {
            let mut path = place.path.clone();
            // The record itself is named by its field; a part by its own name, which stands in the path already.
            path.push(if place.key == "custom" { self.own_label(key) } else { label(key, self.words) });
            let inner = Place { field: place.field, key, path, record: place.record };
            self.value(
                &inner,
                before.get(key).unwrap_or(&Value::Null),
                after.get(key).unwrap_or(&Value::Null),
            );
        }
    }

    fn own_label(&self, id: &str) -> String {
        let field = self.names.custom_fields.get(id);
        field.map_or_else(|| id.to_owned(), |field| field.label_in(self.words.lang()).to_owned())
    }

    fn list(&mut self, place: &Place<'_>, before: &[Value], after: &[Value]) {
        if before.iter().chain(after).any(|item| !item.is_object()) {
            self.note(place, &Value::Array(before.to_vec()), &Value::Array(after.to_vec()));
            return;
        }
        let mut left: Vec<Option<&Value>> = before.iter().map(Some).collect();
        let mut kept = Vec::new();
        for item in after {
            let identity = identity(item);
            let twin = left.iter_mut().find(|one| one.is_some_and(|one| self::identity(one) == identity));
            match twin.and_then(Option::take) {
                Some(old) => {
                    kept.push(old);
                    if let (Value::Object(old), Value::Object(new)) = (old, item) {
                        let inner = place.inside(self.name(place, item));
                        self.object(&inner, old, new);
                    }
                }
                None => {
                    let inner = place.inside(self.name(place, item));
                    self.part(&inner, &Value::Null, item);
                }
            }
        }
        for gone in left.into_iter().flatten() {
            let inner = place.inside(self.name(place, gone));
            self.part(&inner, gone, &Value::Null);
        }
        let order = |items: &[Value]| items.iter().map(identity).collect::<Vec<_>>();
        if before.len() == after.len() && kept.len() == after.len() && order(before) != order(after) {
            // The same parts in another order.
            let text = |items: &[Value]| {
                items.iter().map(|item| self.name(place, item)).collect::<Vec<_>>().join("; ")
            };
            let (before, after) = (text(before), text(after));
            self.push(place, VersionChangeKind::Changed, before, after);
        }
    }

    /// A part that is new or gone, on one line with all it holds.
    fn part(&mut self, place: &Place<'_>, before: &Value, after: &Value) {
        let text = |value: &Value| said(place, value, self.names, self.words);
        let (before, after) = (text(before), text(after));
        let kind = if after.is_empty() { VersionChangeKind::Removed } else { VersionChangeKind::Added };
        self.push(place, kind, before, after);
    }

    fn name(&self, place: &Place<'_>, item: &Value) -> String {
        super::said::name_of(place, item, self.names, self.words)
    }

    fn note(&mut self, place: &Place<'_>, before: &Value, after: &Value) {
        let text = |value: &Value| {
            if is_nothing(value) && !value.is_boolean() {
                String::new()
            } else {
                said(place, value, self.names, self.words)
            }
        };
        let kind = match (is_nothing(before), is_nothing(after)) {
            (true, false) => VersionChangeKind::Added,
            (false, true) => VersionChangeKind::Removed,
            _ => VersionChangeKind::Changed,
        };
        let (before, after) = (text(before), text(after));
        self.push(place, kind, before, after);
    }

    fn push(&mut self, place: &Place<'_>, kind: VersionChangeKind, before: String, after: String) {
        let mut parts = vec![label(place.field, self.words)];
        parts.extend(place.path.iter().filter(|part| !part.is_empty()).cloned());
        self.found.push(VersionChange {
            field: place.field.to_owned(),
            label: parts.join(" › "),
            kind,
            before,
            after,
        });
    }
}

/// By what a part of a list is recognised: its identifier, else its kind, else the words that name it.
fn identity(item: &Value) -> String {
    let Some(map) = item.as_object() else { return item.to_string() };
    let text = |key: &str| map.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    if let Some(id) = text("id").or_else(|| text("reference")) {
        return id.to_owned();
    }
    let naming = [
        "kind",
        "recipient_id",
        "stated_as",
        "name",
        "scope",
        "topic",
        "country",
        "text",
        "tool",
        "trigger",
        "decision",
    ];
    naming.map(|key| text(key).unwrap_or_default()).join("\n")
}
