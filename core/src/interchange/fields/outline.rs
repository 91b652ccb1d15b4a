//! Items with parts in one cell: a head per item, and indented below it one `label: value` per part.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::kind::{Kind, Shape, as_items, as_map, items};
use super::scope::Scope;
use crate::error::{Error, Result};
use crate::hash::derived_id;
use crate::interchange::cell::{KEEP, guard_line, unguard};

/// Stands before the head of an item that has parts.
const BULLET: char = '\u{2022}';

/// The items as a cell.
pub(super) fn read(shape: &'static Shape, items: &[Value], owner: &Value, scope: &Scope<'_>) -> String {
    let mut lines = Vec::new();
    for item in items {
        let head = head(shape, item, owner, scope);
        let place = lines.len();
        lines.push(String::new());
        parts(shape, item, owner, scope, 1, &mut lines);
        lines[place] = match (lines.len() > place + 1, head.is_empty()) {
            (false, true) => KEEP.to_string(),
            (false, false) => head,
            (true, true) => BULLET.to_string(),
            (true, false) => format!("{BULLET} {head}"),
        };
    }
    lines.join("\n")
}

/// The head of an item as a line, empty when it has none.
fn head(shape: &'static Shape, item: &Value, owner: &Value, scope: &Scope<'_>) -> String {
    let value = item.get(shape.head).unwrap_or(&Value::Null);
    let Some(part) = shape.part(shape.head).filter(|part| !part.kind.says_nothing(value)) else {
        return String::new();
    };
    let line = part.kind.read_line(value, owner, scope);
    // A text that begins like a head of ours is no bullet, and one that says "none" is no answer.
    if line.starts_with(BULLET) || scope.is_none_word(&line) { format!("{KEEP}{line}") } else { line }
}

fn parts(
    shape: &'static Shape,
    item: &Value,
    owner: &Value,
    scope: &Scope<'_>,
    depth: usize,
    lines: &mut Vec<String>,
) {
    let labels = scope.labels(shape);
    let indent = "  ".repeat(depth);
    for (place, part) in shape.parts.iter().enumerate().filter(|(_, part)| part.key != shape.head) {
        let value = item.get(part.key).unwrap_or(&Value::Null);
        if part.kind.says_nothing(value) || !scope.shows(part) {
            continue;
        }
        let label = &labels.shown[place];
        let mut nested = |inner: &'static Shape, item: &Value| {
            let head = head(inner, item, owner, scope);
            lines.push(format!("{indent}{label}: {head}").trim_end().to_owned());
            parts(inner, item, owner, scope, depth + 1, lines);
        };
        match &part.kind {
            Kind::Items(inner) => items(value).iter().for_each(|item| nested(inner, item)),
            Kind::Item(inner) | Kind::Part(inner) => nested(inner, value),
            Kind::Keyed(inner) => as_items(inner, value).iter().for_each(|item| nested(inner, item)),
            Kind::Many(kind) => {
                for item in items(value) {
                    lines.push(format!("{indent}{label}: {}", kind.read_line(item, owner, scope)));
                }
            }
            Kind::Answer(_) if value.get("state").is_some_and(|state| state == "none") => {
                lines.push(format!("{indent}{label}: {}", scope.none_word()));
            }
            Kind::Answer(Kind::Items(inner)) => items(value).iter().for_each(|item| nested(inner, item)),
            Kind::Answer(Kind::Many(kind)) => {
                for item in items(value) {
                    let line = kind.read_line(item, owner, scope);
                    // What is called "none" is no answer.
                    let keep = if scope.is_none_word(&line) { KEEP.to_string() } else { String::new() };
                    lines.push(format!("{indent}{label}: {keep}{line}"));
                }
            }
            Kind::Answer(_) => lines.push(format!("{indent}{label}: {}", guard_line(&value.to_string()))),
            kind => lines.push(format!("{indent}{label}: {}", kind.read_line(value, owner, scope))),
        }
    }
    // A part that this catalogue does not name yet is kept all the same.
    let known = |key: &str| shape.part(key).is_some();
    for (key, value) in item.as_object().into_iter().flatten().filter(|(key, _)| !known(key)) {
        if !Kind::Json.says_nothing(value) && *value != json!(false) {
            lines.push(format!("{indent}{key}: {}", guard_line(&value.to_string())));
        }
    }
}

/// A line with those that are indented below it.
struct Node {
    indent: usize,
    text: String,
    below: Vec<Node>,
}

/// The items that a cell says; `old` are those of the record.
pub(super) fn write(
    shape: &'static Shape,
    cell: &str,
    old: &[Value],
    owner: &Value,
    scope: &Scope<'_>,
) -> Result<Vec<Value>> {
    let mut made = Vec::new();
    for node in nodes(cell) {
        let text = node.text.strip_prefix(BULLET).unwrap_or(&node.text).trim();
        made.push(item(shape, text, &node, old, owner, scope)?);
    }
    if shape.has_id() {
        name_all(shape, &mut made, old, owner);
    }
    Ok(made)
}

/// The lines as a tree by their indentation.
fn nodes(cell: &str) -> Vec<Node> {
    let mut open: Vec<Node> = Vec::new();
    let mut done = Vec::new();
    let close = |open: &mut Vec<Node>, done: &mut Vec<Node>, indent: usize| {
        while open.last().is_some_and(|node| node.indent >= indent) {
            let Some(node) = open.pop() else { break };
            match open.last_mut() {
                Some(above) => above.below.push(node),
                None => done.push(node),
            }
        }
    };
    for line in cell.lines().filter(|line| !line.trim().is_empty()) {
        let start = line.trim_start_matches([' ', '\t', '\u{a0}']);
        let indent = line[..line.len() - start.len()].chars().map(|c| if c == '\t' { 2 } else { 1 }).sum();
        close(&mut open, &mut done, indent);
        open.push(Node { indent, text: start.trim().to_owned(), below: Vec::new() });
    }
    close(&mut open, &mut done, 0);
    done
}

fn item(
    shape: &'static Shape,
    head: &str,
    node: &Node,
    old: &[Value],
    owner: &Value,
    scope: &Scope<'_>,
) -> Result<Value> {
    let mut map = Map::new();
    if node.below.is_empty() {
        // A bare head: what the record says of that item stays.
        if let Some(known) = same(shape, head, old, owner, scope) {
            return Ok(known.clone());
        }
        map = bare(shape, head, owner, scope)?;
    } else if let Some(part) = shape.part(shape.head) {
        map.insert(part.key.to_owned(), part.kind.write_line(head, owner, scope)?);
    }
    let labels = scope.labels(shape);
    for line in &node.below {
        let (label, value) = line.text.split_once(':').ok_or_else(unknown_part)?;
        let value = value.trim();
        let Some(place) = labels.parts.get(&label.trim().to_lowercase()) else {
            if (shape.keys)().contains(&label.trim()) {
                map.insert(label.trim().to_owned(), Kind::Json.write_line(value, owner, scope)?);
                continue;
            }
            return Err(unknown_part());
        };
        let part = &shape.parts[*place];
        let new = match &part.kind {
            Kind::Items(inner) => {
                let inner = item(inner, value, line, &[], owner, scope)?;
                append(map.get(part.key), inner)
            }
            Kind::Item(inner) | Kind::Part(inner) => item(inner, value, line, &[], owner, scope)?,
            Kind::Keyed(inner) => {
                let made = item(inner, value, line, &[], owner, scope)?;
                let mut all = as_items(inner, map.get(part.key).unwrap_or(&Value::Null));
                all.push(made);
                as_map(inner, all)
            }
            Kind::Many(_) if value.is_empty() => json!([]),
            Kind::Many(kind) => append(map.get(part.key), kind.write_line(value, owner, scope)?),
            Kind::Answer(_) if line.below.is_empty() && scope.is_none_word(value) => json!({"state": "none"}),
            Kind::Answer(Kind::Items(inner)) => {
                let made = item(inner, value, line, &[], owner, scope)?;
                let given = map.get(part.key).and_then(|answer| answer.get("items"));
                json!({"state": "given", "items": append(given, made)})
            }
            Kind::Answer(Kind::Many(kind)) => {
                let made = kind.write_line(value, owner, scope)?;
                let given = map.get(part.key).and_then(|answer| answer.get("items"));
                json!({"state": "given", "items": append(given, made)})
            }
            Kind::Answer(_) => Kind::Json.write_line(value, owner, scope)?,
            kind => kind.write_line(value, owner, scope)?,
        };
        map.insert(part.key.to_owned(), new);
    }
    for part in shape.parts {
        map.entry(part.key).or_insert_with(|| part.kind.nothing());
    }
    Ok(Value::Object(map))
}

/// A new item of which only the head is said.
fn bare(shape: &'static Shape, head: &str, owner: &Value, scope: &Scope<'_>) -> Result<Map<String, Value>> {
    if let Some(Value::Object(understood)) = shape.from_head.and_then(|read| read(&unguard(head))) {
        return Ok(understood);
    }
    let mut map = Map::new();
    let Some(part) = shape.part(shape.head) else { return Ok(map) };
    match (part.kind.write_line(head, owner, scope), shape.unlinked) {
        (Err(_), Some(key)) => map.insert(key.to_owned(), json!(unguard(head))),
        (value, _) => map.insert(part.key.to_owned(), value?),
    };
    Ok(map)
}

fn unknown_part() -> Error {
    Error::invalid("field-part")
}

fn append(list: Option<&Value>, item: Value) -> Value {
    let mut list = list.and_then(Value::as_array).cloned().unwrap_or_default();
    list.push(item);
    Value::from(list)
}

/// The item of the record that has this head.
fn same<'v>(
    shape: &'static Shape,
    head: &str,
    old: &'v [Value],
    owner: &Value,
    scope: &Scope<'_>,
) -> Option<&'v Value> {
    let part = shape.part(shape.head)?;
    let wanted = part.kind.write_line(head, owner, scope).ok()?;
    let key = |value: &Value| value.as_str().map(|text| text.trim().to_lowercase());
    old.iter().find(|item| item.get(shape.head).is_some_and(|known| key(known) == key(&wanted)))
}

/// Gives an identifier to each item that the cell names none for, derived from its head so that importing twice finds it.
pub(super) fn name_all(shape: &'static Shape, made: &mut [Value], old: &[Value], owner: &Value) {
    let id_of = |item: &Value| item.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut taken: HashSet<String> = made.iter().map(id_of).filter(|id| !id.is_empty()).collect();
    let owner = id_of(owner);
    for item in made.iter_mut().filter(|item| id_of(item).is_empty()) {
        // An item of the record without identifier stays so.
        if old.contains(item) {
            continue;
        }
        let head = item.get(shape.head).map(Value::to_string).unwrap_or_default();
        let mut n = 1;
        let mut id = derived_id(shape.name, &format!("{owner}\n{head}"));
        while !taken.insert(id.clone()) {
            n += 1;
            id = derived_id(shape.name, &format!("{owner}\n{head}\n{n}"));
        }
        item["id"] = json!(id);
    }
}

/// An item of which nothing is said.
pub(super) fn empty(shape: &'static Shape) -> Value {
    shape.parts.iter().map(|part| (part.key.to_owned(), part.kind.nothing())).collect()
}
