//! One object of a foreign JSON file, taken apart key by key, so that nothing of it is passed over in silence.

use serde_json::{Map, Value};

use crate::error::Problem;
use crate::hash::derived_id;
use crate::words::{Arg, Words};

/// What was noticed while reading, with the path of each place.
pub(super) struct Reading<'w> {
    words: &'w Words,
    /// Name of the policy: two policies that both number from A01 must not overwrite each other.
    pub(super) source: String,
    /// Keys that are not known: read on, but say so.
    pub(super) unknown: Vec<Problem>,
    /// Values of another type than expected: nothing may be imported.
    pub(super) wrong: Vec<Problem>,
}

impl<'w> Reading<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words, source: String::new(), unknown: Vec::new(), wrong: Vec::new() }
    }

    /// Notes something that was not carried over.
    pub(super) fn left_out(&mut self, at: String, message: &'static str) {
        self.unknown.push(Problem { at, message: self.words.say(message) });
    }

    /// The identifier of the record that this policy calls `reference`.
    pub(super) fn id(&self, kind: &str, reference: &str) -> String {
        derived_id(kind, &format!("{}\n{reference}", self.source))
    }

    /// Notes something because of which nothing may be imported.
    pub(super) fn refuse(&mut self, at: String, message: &'static str) {
        self.wrong.push(Problem { at, message: self.words.say(message) });
    }

    fn expected(&mut self, at: String, code: &'static str) {
        let kind = self.words.say(code);
        let message = self.words.say_with("import-expected", &[("kind", Arg::Text(kind))]);
        self.wrong.push(Problem { at, message });
    }
}

/// An object whose keys are taken one after the other; what is left at the end is reported.
pub(super) struct Part {
    path: String,
    map: Map<String, Value>,
}

impl Part {
    /// The object at `path`; empty, with a note, when it is something else.
    pub(super) fn new(path: String, value: Value, reading: &mut Reading<'_>) -> Self {
        match value {
            Value::Object(map) => Self { path, map },
            Value::Null => Self { path, map: Map::new() },
            _ => {
                reading.expected(path.clone(), "import-kind-object");
                Self { path, map: Map::new() }
            }
        }
    }

    /// The path of a key below this object.
    pub(super) fn at(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// The text under the key; empty when missing or null.
    pub(super) fn text(&mut self, key: &str, reading: &mut Reading<'_>) -> String {
        match self.map.remove(key) {
            Some(Value::String(text)) => text,
            None | Some(Value::Null) => String::new(),
            Some(_) => {
                reading.expected(self.at(key), "import-kind-text");
                String::new()
            }
        }
    }

    /// The truth value under the key; none when missing or null.
    pub(super) fn flag(&mut self, key: &str, reading: &mut Reading<'_>) -> Option<bool> {
        match self.map.remove(key) {
            Some(Value::Bool(flag)) => Some(flag),
            None | Some(Value::Null) => None,
            Some(_) => {
                reading.expected(self.at(key), "import-kind-flag");
                None
            }
        }
    }

    /// The list under the key with the path of each item; empty when missing or null.
    pub(super) fn list(&mut self, key: &str, reading: &mut Reading<'_>) -> Vec<(String, Value)> {
        match self.map.remove(key) {
            Some(Value::Array(items)) => {
                let at = self.at(key);
                items.into_iter().enumerate().map(|(n, item)| (format!("{at}[{n}]"), item)).collect()
            }
            None | Some(Value::Null) => Vec::new(),
            Some(_) => {
                reading.expected(self.at(key), "import-kind-list");
                Vec::new()
            }
        }
    }

    /// The list of texts under the key.
    pub(super) fn texts(&mut self, key: &str, reading: &mut Reading<'_>) -> Vec<String> {
        let mut texts = Vec::new();
        for (at, item) in self.list(key, reading) {
            match item {
                Value::String(text) => texts.push(text),
                _ => reading.expected(at, "import-kind-text"),
            }
        }
        texts
    }

    /// The list of objects under the key.
    pub(super) fn parts(&mut self, key: &str, reading: &mut Reading<'_>) -> Vec<Self> {
        self.list(key, reading).into_iter().map(|(at, item)| Self::new(at, item, reading)).collect()
    }

    /// The object under the key; an empty one when missing or null.
    pub(super) fn part(&mut self, key: &str, reading: &mut Reading<'_>) -> Self {
        let at = self.at(key);
        Self::new(at, self.map.remove(key).unwrap_or(Value::Null), reading)
    }

    /// All keys with their texts, in the order of the file.
    pub(super) fn all_texts(mut self, reading: &mut Reading<'_>) -> Vec<(String, String)> {
        let keys: Vec<_> = self.map.keys().cloned().collect();
        keys.into_iter().map(|key| (key.clone(), self.text(&key, reading))).collect()
    }

    /// Takes the value as it is.
    pub(super) fn raw(&mut self, key: &str) -> Option<Value> {
        self.map.remove(key)
    }

    /// Reports the keys that nobody took.
    pub(super) fn finish(self, reading: &mut Reading<'_>) {
        let left: Vec<_> = self.map.keys().map(|key| self.at(key)).collect();
        for at in left {
            reading.left_out(at, "import-unknown-key");
        }
    }
}
