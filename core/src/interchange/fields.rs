//! The catalogue of fields: every field of the nouns once, with its name, its article, and how it stands in a cell of a table.
//!
//! Whoever shows a field (a column, a difference), changes it in bulk or takes it from a table goes through here. Cells are made
//! for people to read and edit, and give back exactly what they were made of:
//!
//! - several values stand one per line;
//! - an item with parts stands as `• head` with one `label: value` per indented line, deeper parts indented further;
//! - "none" is said by that word, what is not answered is empty;
//! - codes, countries and linked records are taken in English, German, French and as codes, whatever the language of the file.
//!
//! An item that states any part is stated in full; a bare head keeps what the record says of the item of that head.

mod kind;
mod nouns;
mod outline;
mod parties;
mod scope;
mod shapes;
mod transfers;
pub mod variants;
mod view;

use serde_json::Value;

use crate::error::{Error, Result};
use crate::snapshot::Record;
use crate::store::table::Noun;
use crate::words::Words;
pub use kind::{Empty, Kind, List, Part, Shape, Target, choices};
pub use scope::Scope;

/// How a field gets its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The field holds the cell, and the cell holds all of the field.
    Own,
    /// One part of the items of a field, such as the legal bases of all purposes; can be written too.
    Part,
    /// Worked out from elsewhere; never taken in.
    Calculated,
}

/// One field of a noun.
#[derive(Debug)]
pub struct Field {
    /// The noun it belongs to.
    pub noun: Noun,
    /// Language-neutral key: the field's name in data, for a part `field.part`.
    pub key: &'static str,
    /// The article that asks for it; empty where none does.
    pub article: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// How it gets its cell.
    pub role: Role,
    calculate: Option<fn(&Value, &Scope<'_>) -> String>,
}

/// All fields of a noun, in the order in which they are read; empty for nouns that no table holds.
#[must_use]
pub fn fields_of(noun: Noun) -> &'static [Field] {
    match noun {
        Noun::Activity => nouns::ACTIVITY,
        Noun::ProcessingOnBehalf => nouns::PROCESSING_ON_BEHALF,
        Noun::Recipient => parties::RECIPIENT,
        Noun::System => parties::SYSTEM,
        Noun::Organisation => parties::ORGANISATION,
        Noun::TransferInstrument => transfers::INSTRUMENT,
        Noun::TransferImpactAssessment => transfers::ASSESSMENT,
        _ => &[],
    }
}

/// The field with this key.
#[must_use]
pub fn field(noun: Noun, key: &str) -> Option<&'static Field> {
    fields_of(noun).iter().find(|field| field.key == key)
}

/// All lists of codes that fields take their values from.
#[must_use]
pub fn lists() -> &'static [&'static List] {
    shapes::LISTS
}

/// The noun behind a link; none for a link inside the record itself.
#[must_use]
pub const fn noun_of(target: Target) -> Option<Noun> {
    parties::noun_of(target)
}

/// The items of a list, or of an answer, in a record given as JSON.
#[must_use]
pub fn items(value: &Value) -> &[Value] {
    kind::items(value)
}

/// The word for "none" in this scope.
#[must_use]
pub fn none_word(scope: &Scope<'_>) -> String {
    scope.none_word()
}

/// Whether a cell says "none", in whatever language.
#[must_use]
pub fn is_none_word(cell: &str, scope: &Scope<'_>) -> bool {
    scope.is_none_word(cell)
}

/// The cell of one part of an item; `record` holds the item.
#[must_use]
pub fn read_part(part: &Part, item: &Value, record: &Value, scope: &Scope<'_>) -> String {
    part.kind.read(item.get(part.key).unwrap_or(&Value::Null), record, scope)
}

/// The value that a cell says for one part of an item; `old` is what the item has.
///
/// # Errors
/// Invalid when the cell cannot be understood.
pub fn write_part(part: &Part, cell: &str, old: &Value, record: &Value, scope: &Scope<'_>) -> Result<Value> {
    part.kind.write(cell, old, record, scope)
}

/// An item of which nothing is said.
#[must_use]
pub fn empty_item(shape: &'static Shape) -> Value {
    outline::empty(shape)
}

/// Gives an identifier to each item that has none; `old` are the items that the record has.
pub fn name_items(shape: &'static Shape, items: &mut [Value], old: &[Value], record: &Value) {
    if shape.has_id() {
        outline::name_all(shape, items, old, record);
    }
}

/// The items of a field in short, one line each, for where their parts stand elsewhere.
#[must_use]
pub fn heads(field: &Field, record: &Value, scope: &Scope<'_>) -> String {
    let value = record.get(field.key).unwrap_or(&Value::Null);
    if value.get("state").is_some_and(|state| state == "none") {
        return scope.none_word();
    }
    let Some(shape) = field.kind.shape() else { return field.read(record, scope) };
    let head = |item: &Value| {
        let keys = [Some(shape.head), shape.unlinked];
        let parts = keys.into_iter().flatten().filter_map(|key| shape.part(key));
        let mut cells =
            parts.map(|part| read_part(part, item, record, scope)).filter(|cell| !cell.is_empty());
        cells.next().unwrap_or_default().replace('\n', " ")
    };
    let lines: Vec<_> = items(value).iter().map(head).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The field that a column's title names, in any language or by its key.
#[must_use]
pub fn by_title(noun: Noun, title: &str) -> Option<&'static Field> {
    let wanted = title.trim().to_lowercase();
    let is_named = |field: &&Field| {
        field.key == wanted
            || crate::words::Lang::ALL
                .iter()
                .any(|lang| field.label(Words::of(*lang)).to_lowercase() == wanted)
    };
    fields_of(noun).iter().find(is_named)
}

/// A record as the catalogue reads and writes it.
///
/// # Errors
/// Bug when the record cannot be put into JSON.
pub fn to_value<T: Record>(record: &T) -> Result<Value> {
    serde_json::to_value(record).map_err(|_| Error::bug("fields/to-value"))
}

/// The record that fields were written into.
///
/// # Errors
/// Bug when a field was given what it cannot hold.
pub fn from_value<T: Record>(value: Value) -> Result<T> {
    serde_json::from_value(value).map_err(|_| Error::bug("fields/from-value"))
}

impl Field {
    /// The id of its label's message.
    #[must_use]
    pub fn label_id(&self) -> String {
        format!("field-{}-{}", dashed(self.noun.code()), dashed(self.key))
    }

    /// Its name in a language.
    #[must_use]
    pub fn label(&self, words: &Words) -> String {
        words.say(&self.label_id())
    }

    /// What to write into it, in one or two sentences; empty where the label says it all.
    #[must_use]
    pub fn help(&self, words: &Words) -> String {
        words.attribute(&self.label_id(), "help", &[])
    }

    /// Whether it is worked out, so that a file that holds it is not asked for it.
    #[must_use]
    pub fn is_calculated(&self) -> bool {
        self.role == Role::Calculated
    }

    /// The cell of a record given as JSON.
    #[must_use]
    pub fn read(&self, record: &Value, scope: &Scope<'_>) -> String {
        if let Some(calculate) = self.calculate {
            return calculate(record, scope);
        }
        match self.role {
            Role::Part => view::read(self.key, &self.kind, record, scope),
            Role::Own | Role::Calculated => self.kind.read(self.value(record), record, scope),
        }
    }

    /// The cell of a record.
    #[must_use]
    pub fn read_of<T: Record>(&self, record: &T, scope: &Scope<'_>) -> String {
        to_value(record).map_or_else(|_| String::new(), |value| self.read(&value, scope))
    }

    /// Puts what a cell says into a record given as JSON; says whether that changed anything. An empty cell empties the field.
    ///
    /// # Errors
    /// Invalid when the cell cannot be understood, with the kind of thing expected; the record is as it was then.
    pub fn write(&self, record: &mut Value, cell: &str, scope: &Scope<'_>) -> Result<bool> {
        if self.is_calculated() {
            return Err(Error::invalid("field-calculated").with("field", self.label(scope.words())));
        }
        // What was written by this catalogue and not edited since is not read again: nothing can be lost on the way.
        if cell.trim() == self.read(record, scope).trim() {
            return Ok(false);
        }
        if self.role == Role::Part {
            return view::write(self.noun, self.key, record, cell, scope);
        }
        let old = self.value(record);
        let new = self.kind.write(cell, old, record, scope)?;
        let changed = new != *old;
        if let (true, Some(fields)) = (changed, record.as_object_mut()) {
            fields.insert(self.key.to_owned(), new);
        }
        Ok(changed)
    }

    fn value<'v>(&self, record: &'v Value) -> &'v Value {
        record.get(self.key).unwrap_or(&Value::Null)
    }

    const fn own(noun: Noun, key: &'static str, article: &'static str, kind: Kind) -> Self {
        Self { noun, key, article, kind, role: Role::Own, calculate: None }
    }

    const fn part(noun: Noun, key: &'static str, article: &'static str, kind: Kind) -> Self {
        Self { noun, key, article, kind, role: Role::Part, calculate: None }
    }

    const fn calculated(
        noun: Noun,
        key: &'static str,
        article: &'static str,
        calculate: fn(&Value, &Scope<'_>) -> String,
    ) -> Self {
        Self { noun, key, article, kind: Kind::Text, role: Role::Calculated, calculate: Some(calculate) }
    }
}

/// A code as it stands in the id of a message.
pub(crate) fn dashed(code: &str) -> String {
    code.replace(['_', '.'], "-")
}

#[cfg(test)]
mod tests;
