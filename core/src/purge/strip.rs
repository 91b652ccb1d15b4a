//! Takes the person's data out of a record: what is not stated to stay is emptied.

use serde_json::Value;

use super::held::{Fate, Part};

/// What was emptied in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Emptied {
    /// Data of the person.
    pub fields: u64,
    /// Words that may name the person.
    pub texts: u64,
}

/// Empties the parts of a record that go; with `keep_texts` the words that may name the person stay, and are counted
/// nevertheless. A part without a statement goes: what nobody thought of is not kept by accident.
pub fn strip(record: &mut Value, parts: &[Part], keep_texts: bool) -> Emptied {
    let mut emptied = Emptied::default();
    walk(record, "", &Wish { parts, keep_texts }, &mut emptied);
    emptied
}

struct Wish<'a> {
    parts: &'a [Part],
    keep_texts: bool,
}

fn walk(value: &mut Value, path: &str, wish: &Wish<'_>, emptied: &mut Emptied) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, path, wish, emptied)),
        Value::Object(fields) => {
            for (name, inner) in fields {
                let inner_path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                let fate = wish.parts.iter().find(|(part, _)| *part == inner_path).map(|(_, fate)| *fate);
                match fate {
                    Some(Fate::Stays) => {}
                    Some(Fate::Text) => {
                        emptied.texts += u64::from(!is_empty(inner));
                        if !wish.keep_texts {
                            empty(inner);
                        }
                    }
                    None if has_parts(wish.parts, &inner_path) => walk(inner, &inner_path, wish, emptied),
                    Some(Fate::Goes) | None => {
                        emptied.fields += u64::from(!is_empty(inner));
                        empty(inner);
                    }
                }
            }
        }
        _ => {}
    }
}

/// Whether statements are made about what lies below a path.
fn has_parts(parts: &[Part], path: &str) -> bool {
    parts.iter().any(|(part, _)| part.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn empty(value: &mut Value) {
    match value {
        Value::String(text) => text.clear(),
        Value::Array(items) => items.clear(),
        Value::Object(fields) => fields.values_mut().for_each(empty),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const PARTS: &[Part] = &[
        ("id", Fate::Stays),
        ("person.name", Fate::Goes),
        ("person.language", Fate::Stays),
        ("steps.kind", Fate::Stays),
        ("steps.note", Fate::Text),
    ];

    fn record() -> Value {
        json!({
            "id": "1",
            "person": {"name": "Maria", "language": "de"},
            "steps": [{"kind": "state", "note": "Called Maria"}, {"kind": "note", "note": ""}],
            "new_field": "Maria again",
        })
    }

    #[test]
    fn a_record_keeps_what_is_stated_to_stay_and_nothing_else() {
        let mut stripped = record();
        let emptied = strip(&mut stripped, PARTS, false);
        let kept = json!({
            "id": "1",
            "person": {"name": "", "language": "de"},
            "steps": [{"kind": "state", "note": ""}, {"kind": "note", "note": ""}],
            "new_field": "",
        });
        assert_eq!(stripped, kept, "a field that nobody made a statement about goes as well");
        assert_eq!(emptied, Emptied { fields: 2, texts: 1 }, "what was empty before is not counted");
    }

    #[test]
    fn texts_stay_by_choice_and_data_of_the_person_never() {
        let mut stripped = record();
        let emptied = strip(&mut stripped, PARTS, true);
        assert_eq!(stripped["steps"][0]["note"], "Called Maria", "the words were kept by choice");
        assert_eq!(stripped["person"]["name"], "", "no choice keeps the name");
        assert_eq!(emptied.texts, 1, "what is kept is counted, so that it can be told");
    }
}
