//! The machine-readable files: JSON, CSV and the schema that explains them (Art. 20(1), recital 68).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::gather::{Field, Source};
use super::{PackageKind, copy, paths};
use crate::error::{Error, Result};
use crate::snapshot::Snapshot;
use crate::words::Words;

/// The records as JSON: one list, one record a line, values exact as collected.
pub(crate) fn json(records: &[Value]) -> Result<Vec<u8>> {
    let mut bytes = b"[".to_vec();
    for (index, record) in records.iter().enumerate() {
        bytes.extend_from_slice(if index == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut bytes, record).map_err(|_| Error::bug("package/json"))?;
    }
    bytes.extend_from_slice(b"\n]\n");
    Ok(bytes)
}

/// The records as CSV (RFC 4180, UTF-8): one column per field; where a path runs through a list, its values as JSON.
pub(crate) fn csv(records: &[Value], columns: &[&str]) -> Result<Vec<u8>> {
    let bug = |_| Error::bug("package/csv");
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(columns).map_err(bug)?;
    for record in records {
        let mut cells: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        let wanted: BTreeSet<&str> = columns.iter().copied().collect();
        paths::each_leaf(record, &mut |path, value| {
            if let Some(column) = wanted.get(path) {
                cells.entry(*column).or_default().push(value);
            }
        });
        let row = columns.iter().map(|column| cell(column, cells.get(column).map_or(&[][..], Vec::as_slice)));
        writer.write_record(row).map_err(bug)?;
    }
    writer.into_inner().map_err(|_| Error::bug("package/csv"))
}

fn cell(column: &str, values: &[&Value]) -> String {
    match values {
        [] => String::new(),
        [one] if !column.contains("[]") || one.is_array() => paths::as_text(one),
        many => {
            let text: Vec<String> = many.iter().map(ToString::to_string).collect();
            format!("[{}]", text.join(","))
        }
    }
}

/// A JSON Schema (2020-12) of the records, with the meaning, category and origin of each field.
pub(crate) fn schema(
    snapshot: &Snapshot,
    source: &Source<'_>,
    records: &[Value],
    kind: PackageKind,
    words: &Words,
) -> Result<Vec<u8>> {
    let fields: BTreeMap<&str, &Field<'_>> =
        source.fields_for(kind).map(|field| (field.path.as_str(), field)).collect();
    let all: Vec<&Value> = records.iter().collect();
    let mut items = describe(&all, &mut String::new(), &fields, words);
    for field in source.fields_for(kind) {
        let codes = copy::explained(snapshot, source, field);
        if !codes.is_empty() {
            let codes: Map<String, Value> =
                codes.into_iter().map(|(code, meaning)| (code.to_owned(), json!(meaning))).collect();
            annotate_codes(&mut items, &mut String::new(), &field.path, &codes);
        }
    }
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": source.system,
        "description": source.activity.map(|activity| activity.name.as_str()).unwrap_or_default(),
        "type": "array",
        "items": items,
    });
    let mut bytes = serde_json::to_vec_pretty(&schema).map_err(|_| Error::bug("package/schema"))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn describe(
    values: &[&Value],
    path: &mut String,
    fields: &BTreeMap<&str, &Field<'_>>,
    words: &Words,
) -> Value {
    let mut schema = Map::new();
    let types: BTreeSet<&str> = values.iter().map(|value| type_of(value)).collect();
    schema.insert("type".into(), if types.len() == 1 { json!(types.first()) } else { json!(types) });
    let mut keys: Vec<&String> = Vec::new();
    let mut known = BTreeSet::new();
    for object in values.iter().filter_map(|value| value.as_object()) {
        keys.extend(object.keys().filter(|key| known.insert(*key)));
    }
    if !keys.is_empty() {
        let mut properties = Map::new();
        for key in keys {
            let inner: Vec<&Value> = values.iter().filter_map(|value| value.get(key.as_str())).collect();
            let length = path.len();
            if length > 0 {
                path.push('.');
            }
            path.push_str(key);
            properties.insert(key.clone(), describe(&inner, path, fields, words));
            path.truncate(length);
        }
        schema.insert("properties".into(), Value::Object(properties));
    }
    let elements: Vec<&Value> = values.iter().filter_map(|value| value.as_array()).flatten().collect();
    if values.iter().any(|value| value.is_array()) {
        let length = path.len();
        path.push_str("[]");
        if elements.is_empty() {
            annotate(&mut schema, fields.get(path.as_str()).copied(), words);
        } else {
            schema.insert("items".into(), describe(&elements, path, fields, words));
        }
        path.truncate(length);
    }
    annotate(&mut schema, fields.get(path.as_str()).copied(), words);
    Value::Object(schema)
}

/// Puts the meaning of codes beside the field of this path.
fn annotate_codes(schema: &mut Value, path: &mut String, wanted: &str, codes: &Map<String, Value>) {
    if path.as_str() == wanted {
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("x-codes".into(), Value::Object(codes.clone()));
        }
        return;
    }
    let length = path.len();
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        for (key, inner) in properties {
            if length > 0 {
                path.push('.');
            }
            path.push_str(key);
            annotate_codes(inner, path, wanted, codes);
            path.truncate(length);
        }
    }
    if let Some(inner) = schema.get_mut("items") {
        path.push_str("[]");
        annotate_codes(inner, path, wanted, codes);
        path.truncate(length);
    }
}

fn annotate(schema: &mut Map<String, Value>, field: Option<&Field<'_>>, words: &Words) {
    let Some(field) = field else { return };
    if let Some(category) = field.category {
        schema.insert("title".into(), json!(category.name));
        if !category.source.is_empty() {
            schema.insert("x-source".into(), json!(category.source));
        }
    }
    if !field.mapping.explanation.is_empty() {
        schema.insert("description".into(), json!(field.mapping.explanation));
    }
    let origin = words.say(&format!("origin-{}", field.origin.code().replace('_', "-")));
    schema.insert("x-origin".into(), json!(field.origin.code()));
    schema.insert("x-origin-words".into(), json!(origin));
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_is_exact_and_rfc_4180() {
        let records = [
            json!({"a": "=1+1", "b": "line\nbreak, \"quoted\"", "n": serde_json::from_str::<Value>("12345678901234567890.10").unwrap()}),
            json!({"a": null, "b": "ü", "t": ["x", "y"]}),
        ];
        let text = String::from_utf8(csv(&records, &["a", "b", "n", "t[]"]).unwrap()).unwrap();
        assert_eq!(
            text,
            "a,b,n,t[]\r\n=1+1,\"line\nbreak, \"\"quoted\"\"\",12345678901234567890.10,\r\n,ü,,\"[\"\"x\"\",\"\"y\"\"]\"\r\n",
            "no guard, no rounding, lists as JSON"
        );
    }

    #[test]
    fn json_is_one_list_with_a_record_a_line() {
        let text = String::from_utf8(json(&[json!({"a": 1}), json!({"a": 2})]).unwrap()).unwrap();
        assert_eq!(text, "[\n{\"a\":1},\n{\"a\":2}\n]\n", "readable by people and programs");
        assert_eq!(json(&[]).unwrap(), b"[\n]\n", "an empty list is valid too");
    }
}
