//! Nested records as columns: each path to a leaf is a column that can be mapped (`customer.email`, `messages[].body`).

use serde_json::{Map, Value};

use super::record::{Cell, CellKind};

/// The leaves of a record, in its order. Elements of a list share one column.
#[must_use]
pub fn leaves(record: &Value) -> Vec<Cell> {
    let mut cells = Vec::new();
    walk(record, "", &mut |path, value| {
        cells.push(Cell { column: column(path), kind: kind(value), value: value.clone() });
    });
    cells
}

/// The columns of a record, each once, in the order of first sight.
#[must_use]
pub fn columns_of(record: &Value) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    walk(record, "", &mut |path, _| {
        let name = column(path);
        if !columns.contains(&name) {
            columns.push(name);
        }
    });
    columns
}

/// The values that a record holds in one column.
#[must_use]
pub fn values_of<'a>(record: &'a Value, wanted: &str) -> Vec<&'a Value> {
    let mut values = Vec::new();
    walk(record, "", &mut |path, value| {
        if column(path) == wanted {
            values.push(value);
        }
    });
    values
}

/// Keys of a record, with the path they stand under; some systems put addresses into keys.
pub(crate) fn keys_of(record: &Value) -> Vec<(String, String)> {
    let mut keys = Vec::new();
    keys_below(record, "", &mut keys);
    keys
}

fn keys_below(value: &Value, path: &str, keys: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let below = join(path, key);
                keys.push((below.clone(), key.clone()));
                keys_below(member, &below, keys);
            }
        }
        Value::Array(elements) => {
            for element in elements {
                keys_below(element, &format!("{path}[]"), keys);
            }
        }
        _ => {}
    }
}

/// Adds a value that is no list; of several under one name a list is made.
pub(super) fn add(members: &mut Map<String, Value>, name: &str, value: Value) {
    match members.get_mut(name) {
        Some(Value::Array(all)) => all.push(value),
        Some(first) => *first = Value::Array(vec![first.take(), value]),
        None => {
            members.insert(name.to_owned(), value);
        }
    }
}

fn walk<'a>(value: &'a Value, path: &str, see: &mut dyn FnMut(&str, &'a Value)) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                walk(member, &join(path, key), see);
            }
        }
        Value::Array(elements) if !elements.is_empty() => {
            let below = format!("{path}[]");
            for element in elements {
                walk(element, &below, see);
            }
        }
        leaf => see(path, leaf),
    }
}

/// The path of a leaf below these keys.
pub(super) fn path(keys: &[&str]) -> String {
    keys.iter().fold(String::new(), |path, key| join(&path, key))
}

/// A key that could be taken for a path is put in quotation marks.
fn join(path: &str, key: &str) -> String {
    let plain = !key.is_empty() && !key.contains(['.', '[', ']', '"']);
    let key = if plain { key.to_owned() } else { format!("\"{}\"", key.replace('"', "\\\"")) };
    if path.is_empty() { key } else { format!("{path}.{key}") }
}

fn column(path: &str) -> String {
    if path.is_empty() { "value".to_owned() } else { path.to_owned() }
}

fn kind(value: &Value) -> CellKind {
    match value {
        Value::Number(_) => CellKind::Number,
        Value::Bool(_) => CellKind::Bool,
        Value::String(_) => CellKind::Text,
        Value::Null | Value::Array(_) | Value::Object(_) => CellKind::Empty,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_to_a_leaf_is_a_column() {
        let record = serde_json::json!({
            "id": 7, "customer": {"email": "a@b.example", "a.b": true},
            "messages": [{"body": "one"}, {"body": "two", "read": null}], "tags": []
        });
        let columns = columns_of(&record);
        let expected =
            ["id", "customer.email", "customer.\"a.b\"", "messages[].body", "messages[].read", "tags"];
        assert_eq!(columns, expected, "mapping and portability work leaf by leaf");
        let bodies: Vec<_> =
            values_of(&record, "messages[].body").into_iter().map(Value::to_string).collect();
        assert_eq!(bodies, ["\"one\"", "\"two\""], "a list gives several values of one column");
        assert_eq!(leaves(&record)[0].kind, CellKind::Number, "the type is kept");
    }
}
