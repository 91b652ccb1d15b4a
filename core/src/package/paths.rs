//! Leaf paths of a record: `customer.email`, `messages[].body`; a flat record's paths are its column names.
//!
//! Paths are compared, never parsed: a column that itself holds a dot is found as well.

use serde_json::{Map, Value};

pub(crate) use crate::collect::record::as_text;

/// Calls `see` with the path and value of each leaf, in the record's order. An empty list counts as a leaf.
pub(crate) fn each_leaf<'a>(value: &'a Value, see: &mut dyn FnMut(&str, &'a Value)) {
    walk(value, &mut String::new(), see);
}

fn walk<'a>(value: &'a Value, path: &mut String, see: &mut dyn FnMut(&str, &'a Value)) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (key, inner) in map {
                let length = enter(path, key);
                walk(inner, path, see);
                path.truncate(length);
            }
        }
        Value::Array(items) => {
            let length = path.len();
            path.push_str("[]");
            if items.is_empty() {
                see(path, value);
            }
            for inner in items {
                walk(inner, path, see);
            }
            path.truncate(length);
        }
        leaf => see(path, leaf),
    }
}

fn enter(path: &mut String, key: &str) -> usize {
    let length = path.len();
    if length > 0 {
        path.push('.');
    }
    path.push_str(key);
    length
}

/// [`each_leaf`], to change the values. It walks a second time in words: no type stands for both ways of borrowing, and what
/// could (a macro, or a trait for both) is longer than the walk.
pub(crate) fn each_leaf_mut(value: &mut Value, see: &mut dyn FnMut(&str, &mut Value)) {
    walk_mut(value, &mut String::new(), see);
}

fn walk_mut(value: &mut Value, path: &mut String, see: &mut dyn FnMut(&str, &mut Value)) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (key, inner) in map {
                let length = enter(path, key);
                walk_mut(inner, path, see);
                path.truncate(length);
            }
        }
        Value::Array(items) => {
            let length = path.len();
            path.push_str("[]");
            if items.is_empty() {
                see(path, value);
            } else {
                for inner in items {
                    walk_mut(inner, path, see);
                }
            }
            path.truncate(length);
        }
        leaf => see(path, leaf),
    }
}

/// The leaf paths of a record, each once, in order of appearance.
#[cfg(test)]
pub(crate) fn leaf_paths(value: &Value) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    each_leaf(value, &mut |path, _| {
        if !paths.iter().any(|known| known == path) {
            paths.push(path.to_owned());
        }
    });
    paths
}

/// The record with the leaves that `keep` wants; what becomes empty by that is left out too.
pub(crate) fn pick(value: &Value, keep: &dyn Fn(&str) -> bool) -> Value {
    retain(value, &mut String::new(), keep).unwrap_or_else(|| Value::Object(Map::new()))
}

fn retain(value: &Value, path: &mut String, keep: &dyn Fn(&str) -> bool) -> Option<Value> {
    match value {
        Value::Object(map) if !map.is_empty() => {
            let mut kept = Map::new();
            for (key, inner) in map {
                let length = enter(path, key);
                if let Some(inner) = retain(inner, path, keep) {
                    kept.insert(key.clone(), inner);
                }
                path.truncate(length);
            }
            (!kept.is_empty()).then_some(Value::Object(kept))
        }
        Value::Array(items) => {
            let length = path.len();
            path.push_str("[]");
            let kept = if items.is_empty() {
                keep(path).then(|| value.clone())
            } else {
                let kept: Vec<_> = items.iter().filter_map(|inner| retain(inner, path, keep)).collect();
                (!kept.is_empty()).then_some(Value::Array(kept))
            };
            path.truncate(length);
            kept
        }
        leaf => keep(path).then(|| leaf.clone()),
    }
}

/// A mapped column as a path: keys that look like a path may stand in quotation marks, `customer."a.b"`.
pub(crate) fn plain(column: &str) -> String {
    if !column.contains('"') {
        return column.to_owned();
    }
    let mut path = String::with_capacity(column.len());
    let mut letters = column.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek() == Some(&'"') => path.extend(letters.next()),
            '"' => {}
            other => path.push(other),
        }
    }
    path
}

/// The values at one path, in order.
pub(crate) fn values_at<'a>(record: &'a Value, wanted: &str) -> Vec<&'a Value> {
    // The common case: a column of a flat record.
    if let Some(value) = record.get(wanted)
        && !value.is_object()
        && !value.is_array()
    {
        return vec![value];
    }
    let mut values = Vec::new();
    each_leaf(record, &mut |path, value| {
        if path == wanted {
            values.push(value);
        }
    });
    values
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nested_records_have_leaf_paths() {
        let record = json!({"id": 1, "customer": {"email": "a@b.c"}, "messages": [{"body": "x", "by": "me"}, {"body": "y"}], "tags": ["t"]});
        assert_eq!(
            leaf_paths(&record),
            ["id", "customer.email", "messages[].body", "messages[].by", "tags[]"],
            "each leaf once, lists marked"
        );
        assert_eq!(values_at(&record, "messages[].body").len(), 2, "both messages");
    }

    #[test]
    fn picking_keeps_structure_and_drops_what_is_empty() {
        let record =
            json!({"id": 1, "customer": {"email": "a", "score": 3}, "messages": [{"body": "x", "by": "me"}]});
        let kept = pick(&record, &|path| path == "customer.email" || path == "messages[].body");
        assert_eq!(
            kept,
            json!({"customer": {"email": "a"}, "messages": [{"body": "x"}]}),
            "only these leaves"
        );
        assert_eq!(pick(&record, &|_| false), json!({}), "nothing wanted leaves an empty record");
    }

    #[test]
    fn a_column_with_a_dot_in_its_name_is_found() {
        let record = json!({"customer.email": "a", "x[]": 2});
        assert_eq!(values_at(&record, "customer.email"), [&json!("a")], "a flat column is its own path");
        assert_eq!(plain("\"customer.email\""), "customer.email", "quoted by the reader of exports");
        assert_eq!(plain(r#"a."say \"x\".y""#), "a.say \"x\".y", "with its own quotation marks");
        assert_eq!(pick(&record, &|path| path == "x[]"), json!({"x[]": 2}), "brackets too");
    }
}
