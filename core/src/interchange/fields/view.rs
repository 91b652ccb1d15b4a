//! One part of all items of a field as a column of its own, such as the legal bases of all purposes.

use serde_json::{Value, json};

use super::kind::{Kind, items};
use super::{Scope, field};
use crate::error::{Error, Result};
use crate::interchange::cell::KEEP;
use crate::store::table::Noun;

/// The part of every item, each once, one per line.
pub(super) fn read(key: &str, kind: &Kind, record: &Value, scope: &Scope<'_>) -> String {
    let Some((list, part)) = key.split_once('.') else { return String::new() };
    let mut lines: Vec<String> = Vec::new();
    for item in items(record.get(list).unwrap_or(&Value::Null)) {
        for line in lines_of(kind, item.get(part).unwrap_or(&Value::Null), record, scope) {
            if !line.is_empty() && !line.chars().eq([KEEP]) && !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines.join("\n")
}

/// The lines of one part; items with parts of their own by their heads.
fn lines_of(kind: &Kind, value: &Value, record: &Value, scope: &Scope<'_>) -> Vec<String> {
    match kind {
        Kind::Items(shape) => {
            let head = shape.part(shape.head);
            let line = |item: &Value| {
                let value = item.get(shape.head).unwrap_or(&Value::Null);
                head.map_or_else(String::new, |part| part.kind.read_line(value, record, scope))
            };
            items(value).iter().map(line).collect()
        }
        Kind::Many(kind) => items(value).iter().map(|item| kind.read_line(item, record, scope)).collect(),
        kind => vec![kind.read_line(value, record, scope)],
    }
}

/// Writes one part of every item: a list goes to all of them, single values go one to each, or one to all.
///
/// Where the field has no items yet, they come into being: one for a list, else one per line.
pub(super) fn write(
    noun: Noun,
    key: &str,
    record: &mut Value,
    cell: &str,
    scope: &Scope<'_>,
) -> Result<bool> {
    let wrong = || Error::bug("fields/view");
    let (list, part_key) = key.split_once('.').ok_or_else(wrong)?;
    let field = field(noun, list).ok_or_else(wrong)?;
    let part = field.kind.shape().and_then(|shape| shape.part(part_key)).ok_or_else(wrong)?;
    let lines: Vec<&str> = cell.lines().filter(|line| !line.trim().is_empty()).collect();
    let is_list = matches!(part.kind, Kind::Items(_) | Kind::Many(_));
    let before = record.get(list).cloned().unwrap_or(Value::Null);
    let mut all = items(&before).to_vec();
    if all.is_empty() {
        let empty = field.kind.shape().map_or_else(|| json!({}), super::outline::empty);
        all = vec![empty; if is_list { lines.len().min(1) } else { lines.len() }];
    }
    if !is_list && lines.len() > 1 && lines.len() != all.len() {
        return Err(Error::invalid("field-part-count"));
    }
    for (place, item) in all.iter_mut().enumerate() {
        let old = item.get(part_key).cloned().unwrap_or(Value::Null);
        let line = lines.get(place).or_else(|| lines.first()).copied().unwrap_or_default();
        let new = match is_list {
            true => part.kind.write(cell, &old, record, scope)?,
            false => part.kind.write_line(line, record, scope)?,
        };
        if let Some(map) = item.as_object_mut() {
            map.insert(part_key.to_owned(), new);
        }
    }
    if let Some(shape) = field.kind.shape().filter(|shape| shape.has_id()) {
        super::outline::name_all(shape, &mut all, items(&before), record);
    }
    let is_answer = matches!(field.kind, Kind::Answer(_));
    let after = match (is_answer, all.is_empty()) {
        (true, true) => before.clone(),
        (true, false) => json!({"state": "given", "items": all}),
        (false, _) => Value::from(all),
    };
    let changed = after != before;
    if let Some(map) = record.as_object_mut() {
        map.insert(list.to_owned(), after);
    }
    Ok(changed)
}
