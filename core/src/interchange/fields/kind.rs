//! What a field can hold, and how each kind stands in a cell.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Scope, dashed, outline};
use crate::error::{Error, Result};
use crate::interchange::cell::{KEEP, guard, guard_line, unguard};
use crate::period::Period;
use crate::report::record::Naming;
use crate::words::{Lang, Words};

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Text, of several lines if need be.
    Text,
    /// A civil date, ISO in data.
    Date,
    /// An ISO 8601 duration; words such as "1 month" are taken too.
    Period,
    /// True or false, where false is what nobody said otherwise.
    YesNo,
    /// True, false, or not said.
    MaybeYesNo,
    /// A country, an international organisation, or a union of countries.
    Country,
    /// A code of a list.
    Code(&'static List),
    /// Another record, by its identifier.
    Link(Target),
    /// Several of a kind, one per line.
    Many(&'static Kind),
    /// Items with parts.
    Items(&'static Shape),
    /// One item with parts, or none.
    Item(&'static Shape),
    /// One item with parts that is always there, though it may say nothing.
    Part(&'static Shape),
    /// Items by a code, each code once; the shape's head is that code.
    Keyed(&'static Shape),
    /// Several of a kind, or "none", or not answered.
    Answer(&'static Kind),
    /// A whole number, or not said.
    Whole,
    /// Values of the register's own fields, one `label: value` per line.
    Own,
    /// Anything else, as JSON.
    Json,
}

/// A list of codes.
#[derive(Debug)]
pub struct List {
    /// The list's name in message ids.
    pub name: &'static str,
    /// Its codes, in their order.
    pub codes: fn() -> &'static [&'static str],
    /// What an empty cell means.
    pub empty: Empty,
}

/// What an empty cell of a list means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Empty {
    /// Nothing is stored.
    Null,
    /// This code, which says that nothing was said.
    Code(&'static str),
    /// It cannot be: one of the codes must be there.
    Never,
}

/// What a link can lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A recipient.
    Recipient,
    /// A system.
    System,
    /// An organisation.
    Organisation,
    /// An organisation or a recipient.
    Party,
    /// An instrument that provides the safeguards of transfers.
    Instrument,
    /// A transfer impact assessment.
    Assessment,
    /// A category of personal data of the same activity.
    OwnData,
}

/// A part of an item.
#[derive(Debug)]
pub struct Part {
    /// The part's name in data.
    pub key: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// What the items of a field are made of.
#[derive(Debug)]
pub struct Shape {
    /// Name in message ids.
    pub name: &'static str,
    /// The part that names the item.
    pub head: &'static str,
    /// All parts, in the order in which they are read.
    pub parts: &'static [Part],
    /// The names in data that the type behind it has.
    pub keys: fn() -> &'static [&'static str],
    /// Understands a bare head that says more than a name.
    pub from_head: Option<fn(&str) -> Option<Value>>,
    /// The part that takes a bare head which names no record.
    pub unlinked: Option<&'static str>,
}

impl Shape {
    /// The id of the label of a part.
    #[must_use]
    pub fn label_id(&self, part: &Part) -> String {
        format!("part-{}-{}", self.name, dashed(part.key))
    }

    /// The part with this key.
    #[must_use]
    pub fn part(&self, key: &str) -> Option<&'static Part> {
        self.parts.iter().find(|part| part.key == key)
    }

    /// Whether items have an identifier of their own.
    #[must_use]
    pub fn has_id(&self) -> bool {
        self.part("id").is_some()
    }
}

impl Kind {
    /// Whether a cell of this kind can have several lines.
    #[must_use]
    pub const fn is_many(&self) -> bool {
        matches!(
            self,
            Self::Own
                | Self::Many(_)
                | Self::Items(_)
                | Self::Item(_)
                | Self::Part(_)
                | Self::Keyed(_)
                | Self::Answer(_)
        )
    }

    /// What the cell's items are made of, where it holds items.
    #[must_use]
    pub const fn shape(&self) -> Option<&'static Shape> {
        match self {
            Self::Items(shape) | Self::Item(shape) | Self::Part(shape) | Self::Keyed(shape) => Some(*shape),
            Self::Answer(inner) => inner.shape(),
            _ => None,
        }
    }

    /// The cell of a value; `owner` is the record that holds it.
    pub(super) fn read(&self, value: &Value, owner: &Value, scope: &Scope<'_>) -> String {
        match self {
            Self::Text => guard(value.as_str().unwrap_or_default()),
            Self::Many(kind) => {
                let lines: Vec<_> =
                    items(value).iter().map(|item| kind.read_line(item, owner, scope)).collect();
                lines.join("\n")
            }
            Self::Own => own_fields(value, scope),
            Self::Items(shape) => outline::read(shape, items(value), owner, scope),
            Self::Item(_) if value.is_null() => String::new(),
            Self::Part(shape) if is_silent(shape, value) => String::new(),
            Self::Item(shape) | Self::Part(shape) => {
                outline::read(shape, std::slice::from_ref(value), owner, scope)
            }
            Self::Keyed(shape) => outline::read(shape, &as_items(shape, value), owner, scope),
            Self::Answer(kind) => read_answer(kind, value, owner, scope),
            other => match other.read_line(value, owner, scope) {
                // One value alone is a cell, and an empty cell needs no sign for it.
                line if line.chars().eq([KEEP]) => String::new(),
                line => line,
            },
        }
    }

    /// A single value as one line.
    pub(super) fn read_line(&self, value: &Value, owner: &Value, scope: &Scope<'_>) -> String {
        let text = value.as_str().unwrap_or_default();
        match self {
            Self::YesNo | Self::MaybeYesNo => {
                value.as_bool().map_or_else(String::new, |flag| yes_no(flag, scope))
            }
            Self::Whole => value.as_u64().map_or_else(String::new, |number| number.to_string()),
            Self::Country => guard_line(&scope.country(text)),
            Self::Code(list) if list.is_unsaid(text) => String::new(),
            Self::Code(list) => guard_line(&scope.term(list.name, text)),
            Self::Period => guard_line(&period(text, scope)),
            Self::Link(Target::OwnData) => guard_line(&own_data(text, owner, scope)),
            Self::Link(target) => guard_line(&scope.link(*target, text)),
            Self::Json if value.is_null() => String::new(),
            Self::Json => guard_line(&value.to_string()),
            _ => guard_line(text),
        }
    }

    /// The value that a cell says; `old` is what the record has.
    pub(super) fn write(&self, cell: &str, old: &Value, owner: &Value, scope: &Scope<'_>) -> Result<Value> {
        match self {
            Self::Many(kind) => {
                let lines = cell.lines().filter(|line| !line.trim().is_empty());
                lines
                    .map(|line| kind.write_line(line, owner, scope))
                    .collect::<Result<Vec<_>>>()
                    .map(Value::from)
            }
            Self::Own => own_values(cell, scope),
            Self::Items(shape) => outline::write(shape, cell, items(old), owner, scope).map(Value::from),
            Self::Item(_) | Self::Part(_) if cell.trim().is_empty() => Ok(self.nothing()),
            Self::Keyed(shape) => {
                Ok(as_map(shape, outline::write(shape, cell, &as_items(shape, old), owner, scope)?))
            }
            Self::Item(shape) | Self::Part(shape) => {
                let old = if old.is_null() { &[] } else { std::slice::from_ref(old) };
                let items = outline::write(shape, cell, old, owner, scope)?;
                Ok(items.into_iter().next().unwrap_or_default())
            }
            Self::Answer(_) if scope.is_none_word(cell) => Ok(json!({"state": "none"})),
            Self::Answer(kind) => {
                let nothing = Value::Null;
                let items = kind.write(cell, old.get("items").unwrap_or(&nothing), owner, scope)?;
                match items.as_array().is_some_and(|items| !items.is_empty()) {
                    true => Ok(json!({"state": "given", "items": items})),
                    false => Ok(json!({"state": "open"})),
                }
            }
            other => other.write_line(cell, owner, scope),
        }
    }

    /// The value that one line says.
    pub(super) fn write_line(&self, line: &str, owner: &Value, scope: &Scope<'_>) -> Result<Value> {
        let text = unguard(line);
        if text.is_empty() {
            return match self {
                Self::YesNo => Ok(Value::Bool(false)),
                Self::MaybeYesNo | Self::Whole | Self::Json => Ok(Value::Null),
                Self::Code(list) => list.when_empty(),
                _ => Ok(json!("")),
            };
        }
        match self {
            Self::YesNo | Self::MaybeYesNo => {
                said_yes_no(&text).map(Value::Bool).ok_or_else(|| Error::invalid("field-yes-no"))
            }
            Self::Whole => {
                let number: u32 = text.parse().map_err(|_| Error::invalid("field-whole"))?;
                Ok(json!(number))
            }
            Self::Date => Ok(json!(date(&text)?)),
            Self::Period => {
                period_of(&text).map(|period| json!(period)).ok_or_else(|| Error::invalid("field-period"))
            }
            Self::Country => {
                let code = scope.country_code(&text).ok_or_else(|| Error::invalid("field-country"))?;
                Ok(json!(code))
            }
            Self::Code(list) => {
                let code = scope.code(list, &text).ok_or_else(|| Error::invalid("field-code"))?;
                Ok(json!(code))
            }
            Self::Link(Target::OwnData) => {
                let id = own_data_id(&text, owner).ok_or_else(|| Error::invalid("field-link"))?;
                Ok(json!(id))
            }
            Self::Link(target) => {
                let id = scope.linked(*target, &text).ok_or_else(|| Error::invalid("field-link"))?;
                Ok(json!(id))
            }
            Self::Json => serde_json::from_str(&text).map_err(|_| Error::invalid("field-json")),
            _ => Ok(json!(text)),
        }
    }

    /// What a field holds of which nothing was said.
    pub(super) fn nothing(&self) -> Value {
        match self {
            Self::YesNo => Value::Bool(false),
            Self::MaybeYesNo | Self::Whole | Self::Item(_) | Self::Json => Value::Null,
            Self::Code(list) => list.when_empty().unwrap_or_default(),
            Self::Many(_) | Self::Items(_) => json!([]),
            Self::Keyed(_) | Self::Own => json!({}),
            Self::Part(shape) => outline::empty(shape),
            Self::Answer(_) => json!({"state": "open"}),
            _ => json!(""),
        }
    }

    /// Whether a value says nothing, so that an item need not name the part.
    pub(super) fn says_nothing(&self, value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::Bool(flag) => !flag && matches!(self, Self::YesNo),
            Value::String(text) => match self {
                Self::Code(list) => list.is_unsaid(text),
                _ => text.is_empty(),
            },
            Value::Array(items) => items.is_empty(),
            Value::Object(map) => match self {
                Self::Part(shape) => is_silent(shape, value),
                Self::Keyed(_) | Self::Own => map.is_empty(),
                _ => map.get("state").is_some_and(|state| state == "open"),
            },
            Value::Number(_) => false,
        }
    }
}

impl List {
    /// Whether this code says that nothing was said.
    #[must_use]
    pub fn is_unsaid(&self, code: &str) -> bool {
        code.is_empty() || matches!(self.empty, Empty::Code(unsaid) if unsaid == code)
    }

    pub(super) fn when_empty(&self) -> Result<Value> {
        match self.empty {
            Empty::Null => Ok(Value::Null),
            Empty::Code(code) => Ok(json!(code)),
            Empty::Never => Err(Error::invalid("field-code")),
        }
    }
}

/// The items of a list, or of an answer.
pub(super) fn items(value: &Value) -> &[Value] {
    value.as_array().or_else(|| value.get("items").and_then(Value::as_array)).map_or(&[], Vec::as_slice)
}

/// Whether an item says nothing in any of its parts.
fn is_silent(shape: &Shape, item: &Value) -> bool {
    shape.parts.iter().all(|part| part.kind.says_nothing(item.get(part.key).unwrap_or(&Value::Null)))
}

/// Items by a code as a list, the code in the head of each.
pub(super) fn as_items(shape: &Shape, map: &Value) -> Vec<Value> {
    let item = |(key, item): (&String, &Value)| {
        let mut item = item.clone();
        if let Some(parts) = item.as_object_mut() {
            parts.insert(shape.head.to_owned(), json!(key));
        }
        item
    };
    map.as_object().into_iter().flatten().map(item).collect()
}

/// The list as items by their code again; of two with one code, the later stands.
pub(super) fn as_map(shape: &Shape, items: Vec<Value>) -> Value {
    let mut map = serde_json::Map::new();
    for mut item in items {
        let key = item.as_object_mut().and_then(|parts| parts.remove(shape.head));
        if let Some(Value::String(key)) = key {
            map.insert(key, item);
        }
    }
    Value::Object(map)
}

fn read_answer(kind: &Kind, value: &Value, owner: &Value, scope: &Scope<'_>) -> String {
    if value.get("state").is_some_and(|state| state == "none") {
        return scope.none_word();
    }
    let cell = kind.read(value.get("items").unwrap_or(&Value::Null), owner, scope);
    // An item whose words happen to be "none" is not that answer.
    if scope.is_none_word(&cell) { format!("{KEEP}{cell}") } else { cell }
}

/// The register's own fields, each under its label; under its identifier where two have one label, or for programs.
fn own_fields(values: &Value, scope: &Scope<'_>) -> String {
    let lines = values.as_object().into_iter().flatten().map(|(id, value)| {
        let text = value.as_str().unwrap_or_default();
        format!("{}: {}", scope.own_label(id), guard_line(text))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn own_values(cell: &str, scope: &Scope<'_>) -> Result<Value> {
    let mut values = serde_json::Map::new();
    for line in cell.lines().filter(|line| !line.trim().is_empty()) {
        let (label, text) = line.split_once(':').ok_or_else(|| Error::invalid("field-part"))?;
        let id = scope.own_id(label.trim()).ok_or_else(|| Error::invalid("field-part"))?;
        values.insert(id, json!(unguard(text)));
    }
    values.sort_keys();
    Ok(Value::Object(values))
}

fn yes_no(flag: bool, scope: &Scope<'_>) -> String {
    match (scope.naming(), flag) {
        (Naming::Codes, true) => "yes".to_owned(),
        (Naming::Codes, false) => "no".to_owned(),
        (Naming::Words, true) => scope.words().say("cell-yes"),
        (Naming::Words, false) => scope.words().say("cell-no"),
    }
}

/// Yes or no in the program's languages, as a sign, or as spreadsheets write truth.
fn said_yes_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "ja" | "oui" | "y" | "j" | "o" | "true" | "wahr" | "vrai" | "1" | "x" | "✓" | "✔" => {
            Some(true)
        }
        "no" | "nein" | "non" | "n" | "false" | "falsch" | "faux" | "0" | "-" | "–" => Some(false),
        _ => None,
    }
}

/// The ISO date that a text says; a date that can be read in two ways is not taken.
fn date(text: &str) -> Result<String> {
    if let Ok(day) = text.get(..10).unwrap_or(text).parse::<NaiveDate>() {
        return Ok(day.to_string());
    }
    let parts: Vec<&str> = text.split(['.', '/', '-']).map(str::trim).collect();
    let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let malformed = || Error::invalid("field-date");
    let [first, second, year] = numbers.as_slice() else { return Err(malformed()) };
    let is_ambiguous = text.contains('/') && *first <= 12 && *second <= 12 && first != second;
    if is_ambiguous || parts.len() != 3 {
        return Err(malformed());
    }
    let (day, month) = if *second > 12 { (*second, *first) } else { (*first, *second) };
    let year = i32::try_from(*year).map_err(|_| malformed())?;
    NaiveDate::from_ymd_opt(year, month, day)
        .filter(|_| year > 1900)
        .map(|day| day.to_string())
        .ok_or_else(malformed)
}

/// A duration in words where these words are understood again, else as it is.
fn period(text: &str, scope: &Scope<'_>) -> String {
    if scope.naming() == Naming::Codes {
        return text.to_owned();
    }
    let said = Period::parse(text).map(|period| period.in_words(scope.words()));
    said.ok().filter(|said| period_of(said).as_deref() == Some(text)).unwrap_or_else(|| text.to_owned())
}

/// The ISO 8601 duration that a text says: `P1M`, "1 month", "2 Jahre", "18 mois".
pub(crate) fn period_of(text: &str) -> Option<String> {
    let text = text.trim();
    if let Ok(period) = Period::parse(text) {
        return Some(period.to_string());
    }
    let (count, unit) = text.split_once([' ', '\u{a0}'])?;
    let count: u32 = count.parse().ok().filter(|count| *count <= Period::MAX_COUNT)?;
    let unit = match unit.trim().to_lowercase().as_str() {
        "day" | "days" | "tag" | "tage" | "jour" | "jours" => 'D',
        "week" | "weeks" | "woche" | "wochen" | "semaine" | "semaines" => 'W',
        "month" | "months" | "monat" | "monate" | "mois" => 'M',
        "year" | "years" | "jahr" | "jahre" | "an" | "ans" | "année" | "années" => 'Y',
        _ => return None,
    };
    Some(format!("P{count}{unit}"))
}

/// A category of data of the same activity: its name where only it bears it, else its identifier.
fn own_data(id: &str, owner: &Value, scope: &Scope<'_>) -> String {
    if scope.naming() == Naming::Codes {
        return id.to_owned();
    }
    let name = categories(owner).find(|(known, _)| *known == id).map_or("", |(_, name)| name);
    let is_alone = categories(owner).filter(|(known, other)| *other == name || *known == name).count() == 1;
    if is_alone && !name.is_empty() { name.to_owned() } else { id.to_owned() }
}

fn own_data_id(text: &str, owner: &Value) -> Option<String> {
    let mut all = categories(owner);
    let by_id = categories(owner).find(|(id, _)| *id == text);
    by_id
        .or_else(|| all.find(|(_, name)| name.trim().to_lowercase() == text.trim().to_lowercase()))
        .map(|(id, _)| id.to_owned())
}

fn categories(owner: &Value) -> impl Iterator<Item = (&str, &str)> {
    items(owner.get("personal_data").unwrap_or(&Value::Null)).iter().map(|item| {
        let part = |key: &str| item.get(key).and_then(Value::as_str).unwrap_or_default();
        (part("id"), part("name"))
    })
}

/// The names of a list's codes in a language, for pickers.
#[must_use]
pub fn choices(list: &List, lang: Lang) -> Vec<(&'static str, String)> {
    let words = Words::of(lang);
    let name = |code: &str| crate::report::words::term(words, list.name, code);
    (list.codes)().iter().map(|code| (*code, name(code))).collect()
}
