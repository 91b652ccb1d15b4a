//! The register's own fields as columns of the workbook: one column each, in the type that the field has.
//!
//! A record can hold values of fields that are gone; they stand together in the catalogue's column for own fields.

use serde_json::{Map, Value, json};

use super::cell::{guard, unguard};
use super::fields::{self, Kind, Part, Scope};
use crate::custom_field::{CustomField, CustomFieldKind};
use crate::error::Result;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;

/// How the keys of these columns begin; the identifier of the field follows.
pub const KEY: &str = "custom.";
/// Where a record keeps the values, and the key of the column for fields that are gone.
pub const ALL: &str = "custom";

/// The own fields of a kind of record, in the order of their references.
#[must_use]
pub fn of(snapshot: &Snapshot, noun: Noun) -> Vec<&CustomField> {
    let all = snapshot.custom_fields.by_reference().into_iter();
    all.filter(|field| field.applies_to.contains(&noun)).collect()
}

/// What the column of a field holds, as the catalogue says it.
#[must_use]
pub const fn kind(field: &CustomField) -> Kind {
    match field.kind {
        CustomFieldKind::Text | CustomFieldKind::Choice => Kind::Text,
        CustomFieldKind::Date => Kind::Date,
        CustomFieldKind::YesNo => Kind::YesNo,
    }
}

/// The cell of a field.
#[must_use]
pub fn read(field: &CustomField, record: &Value, scope: &Scope<'_>) -> String {
    let value =
        record.get(ALL).and_then(|all| all.get(&field.id)).and_then(Value::as_str).unwrap_or_default();
    match (field.kind, value) {
        (CustomFieldKind::YesNo, "yes") => scope.words().say("cell-yes"),
        (CustomFieldKind::YesNo, "no") => scope.words().say("cell-no"),
        (_, other) => guard(other),
    }
}

/// Puts what a cell says into a record; an empty cell empties the field. A field that the register does not have takes text.
///
/// # Errors
/// Invalid when a day, or yes or no, cannot be understood; the record is as it was then.
pub fn write(id: &str, record: &mut Value, cell: &str, scope: &Scope<'_>) -> Result<()> {
    let field = scope.snapshot().custom_fields.get(id);
    if field.is_some_and(|field| read(field, record, scope).trim() == cell.trim()) {
        return Ok(());
    }
    let typed = |kind: Kind| fields::write_part(&Part { key: "", kind }, cell, &Value::Null, record, scope);
    let text = match field.map(|field| field.kind) {
        _ if cell.trim().is_empty() => String::new(),
        Some(CustomFieldKind::Date) => typed(Kind::Date)?.as_str().unwrap_or_default().to_owned(),
        Some(CustomFieldKind::YesNo) => {
            if typed(Kind::YesNo)? == json!(true) { "yes" } else { "no" }.to_owned()
        }
        Some(CustomFieldKind::Choice) => chosen(field, &unguard(cell)),
        Some(CustomFieldKind::Text) | None => unguard(cell),
    };
    let mut values = values_of(record);
    if text.is_empty() {
        values.remove(id);
    } else {
        values.insert(id.to_owned(), json!(text));
    }
    put(record, values);
    Ok(())
}

/// The choice that a text names whatever its letter case; what is none of them is kept as it is.
fn chosen(field: Option<&CustomField>, text: &str) -> String {
    let choices = field.into_iter().flat_map(|field| &field.choices);
    let wanted = text.to_lowercase();
    choices
        .into_iter()
        .find(|choice| choice.to_lowercase() == wanted)
        .map_or_else(|| text.to_owned(), Clone::clone)
}

/// A record that holds, of its own values, only those of fields without a column: `ids` have one.
#[must_use]
pub fn rest(record: &Value, ids: &[&str]) -> Value {
    let mut values = values_of(record);
    values.retain(|id, _| !ids.contains(&id.as_str()));
    json!({ ALL: values })
}

/// Takes what the column for fields without a column of their own says into a record.
///
/// # Errors
/// Invalid when the cell cannot be understood; the record is as it was then.
pub fn write_rest(noun: Noun, record: &mut Value, ids: &[&str], cell: &str, scope: &Scope<'_>) -> Result<()> {
    let Some(field) = fields::field(noun, ALL) else { return Ok(()) };
    let mut other = rest(record, ids);
    if field.write(&mut other, cell, scope)? {
        let mut values = values_of(record);
        values.retain(|id, _| ids.contains(&id.as_str()));
        values.extend(values_of(&other));
        put(record, values);
    }
    Ok(())
}

fn values_of(record: &Value) -> Map<String, Value> {
    record.get(ALL).and_then(Value::as_object).cloned().unwrap_or_default()
}

fn put(record: &mut Value, mut values: Map<String, Value>) {
    values.sort_keys();
    record[ALL] = Value::Object(values);
}
