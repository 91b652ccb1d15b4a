//! A field's label and its value in the words of a language.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::country::Country;
use crate::deadline::long_date;
use crate::period::Period;
use crate::snapshot::Snapshot;
use crate::words::Words;

/// A place in a record.
pub(super) struct Place<'a> {
    /// The field of the record.
    pub(super) field: &'a str,
    /// The innermost key.
    pub(super) key: &'a str,
    /// What stands between, in words.
    pub(super) path: Vec<String>,
    /// The record as it is later, in which its own parts are looked up.
    pub(super) record: &'a Map<String, Value>,
}

impl<'a> Place<'a> {
    /// The same place one part further in.
    pub(super) fn inside(&self, name: String) -> Place<'a> {
        let mut path = self.path.clone();
        path.push(name);
        Place { field: self.field, key: self.key, path, record: self.record }
    }
}

/// The lists of words in which a code may stand, by its key.
const CODES: [(&str, &[&str]); 15] = [
    ("status", &["activity-status"]),
    ("kind", &["legal-basis", "recipient-kind", "custom-field-kind"]),
    ("origin", &["origin"]),
    ("special", &["special"]),
    ("special_categories", &["special"]),
    ("special_conditions", &["special-condition"]),
    ("safeguard", &["safeguard"]),
    ("trigger_kind", &["retention-trigger"]),
    ("bound", &["retention-bound"]),
    ("pursued_by", &["pursued-by"]),
    ("applies_to", &["noun"]),
    ("subject", &["noun"]),
    ("noun", &["noun"]),
    ("database", &["system-database"]),
    ("identifier", &["identifier-kind"]),
];

/// The label of a field; its key in plain letters when there is no word for it.
pub(super) fn label(key: &str, words: &Words) -> String {
    let id = format!("said-field-{}", key.replace('_', "-"));
    if words.has(&id) { words.say(&id) } else { key.replace('_', " ") }
}

/// A value in words; parts of a list one after the other.
pub(super) fn said(place: &Place<'_>, value: &Value, names: &Snapshot, words: &Words) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(flag) => words.say(if *flag { "said-yes" } else { "said-no" }),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text_said(place, text, names, words),
        Value::Array(items) => joined(items, "; ", |item| said(place, item, names, words)),
        Value::Object(map) => match map.get("state").and_then(Value::as_str) {
            Some("open") => words.say("answer-open"),
            Some("none") => words.say("answer-none"),
            Some("given") => {
                let items = map.get("items").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
                joined(items, "; ", |item| name_of(place, item, names, words))
            }
            _ => object_said(place, map, names, words),
        },
    }
}

fn joined(items: &[Value], between: &str, say: impl Fn(&Value) -> String) -> String {
    items.iter().map(say).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(between)
}

/// All that a part holds: `Label: value` one after the other.
fn object_said(place: &Place<'_>, map: &Map<String, Value>, names: &Snapshot, words: &Words) -> String {
    let mut parts = Vec::new();
    for (key, value) in map.iter().filter(|(key, _)| !matches!(key.as_str(), "id" | "reference")) {
        let nothing = match value {
            Value::Bool(flag) => !flag,
            Value::Object(map) => map.get("state").is_some_and(|state| state == "open"),
            Value::String(text) => text.is_empty() || matches!(text.as_str(), "unstated" | "unspecified"),
            _ => false,
        };
        let inner = Place { field: place.field, key, path: Vec::new(), record: place.record };
        let text = said(&inner, value, names, words);
        if !nothing && !text.is_empty() {
            parts.push(format!("{}: {text}", label(key, words)));
        }
    }
    parts.join(" · ")
}

fn text_said(place: &Place<'_>, text: &str, names: &Snapshot, words: &Words) -> String {
    if text.is_empty() {
        return String::new();
    }
    if let Some(name) = own_part(place, text).or_else(|| names.label_of(text)) {
        return name;
    }
    let lists = CODES.iter().find(|(key, _)| *key == place.key).map_or(&[][..], |(_, lists)| *lists);
    let coded = lists.iter().map(|list| format!("{list}-{}", text.replace('_', "-")));
    if let Some(id) = coded.into_iter().find(|id| words.has(id)) {
        return words.say(&id);
    }
    if matches!(place.key, "country" | "countries" | "hosting_country") {
        return Country::of(text).map_or(text, |country| country.name.in_lang(words.lang())).to_owned();
    }
    if place.key.ends_with("_on") {
        return text.parse::<NaiveDate>().map_or_else(|_| text.to_owned(), |day| long_date(words, day));
    }
    if place.key.ends_with("_at") {
        return text.get(..16).map_or_else(|| text.to_owned(), |at| format!("{} UTC", at.replace('T', " ")));
    }
    if matches!(place.key, "period" | "review_cycle") {
        return Period::parse(text).map_or_else(|_| text.to_owned(), |period| period.in_words(words));
    }
    text.to_owned()
}

/// The name of a part of the same record, where a value names one: the categories for which a storage rule holds.
fn own_part(place: &Place<'_>, id: &str) -> Option<String> {
    if place.key != "applies_to" {
        return None;
    }
    let parts = place.record.get("personal_data")?.as_array()?;
    let part = parts.iter().find(|part| part.get("id").and_then(Value::as_str) == Some(id))?;
    part.get("name")?.as_str().map(str::to_owned)
}

/// What a part of a list is called.
pub(super) fn name_of(place: &Place<'_>, item: &Value, names: &Snapshot, words: &Words) -> String {
    let Some(map) = item.as_object() else { return said(place, item, names, words) };
    let keys = [
        "name",
        "text",
        "recipient_id",
        "stated_as",
        "kind",
        "country",
        "trigger",
        "decision",
        "topic",
        "tool",
    ];
    for key in keys {
        if let Some(text) = map.get(key).and_then(Value::as_str).filter(|text| !text.is_empty()) {
            let inner = Place { field: place.field, key, path: Vec::new(), record: place.record };
            return text_said(&inner, text, names, words);
        }
    }
    map.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
}
