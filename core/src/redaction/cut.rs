//! Taking redacted words out of records: what is cut is gone, a mark says that something stood there and why.

use std::collections::HashMap;

use serde_json::Value;

use super::{Redaction, RedactionReason};
use crate::package::paths::{self, as_text};
use crate::store::records::CollectedRecord;
use crate::words::Words;

/// What is cut out of the records of one collection.
#[derive(Clone, Default)]
pub(crate) struct Cuts<'a> {
    of_record: HashMap<u64, OfRecord<'a>>,
}

#[derive(Clone, Default)]
struct OfRecord<'a> {
    whole: Option<&'a Redaction>,
    /// By path and number of the value.
    values: HashMap<(&'a str, u64), Vec<&'a Redaction>>,
}

/// Words that were taken out, to be looked for in the finished package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Taken {
    /// Reference of the redaction.
    pub(crate) reference: String,
    /// The words.
    pub(crate) text: String,
    /// Whether they went with a whole record, which may hold what is handed over elsewhere: the person's own address.
    pub(crate) whole_record: bool,
}

/// The sign that stands where something was cut, in the reader's language.
pub(crate) fn mark(reason: RedactionReason, words: &Words) -> String {
    words.say_with("redaction-mark", &[("reason", reason.words(words).into())])
}

impl<'a> Cuts<'a> {
    /// The accepted redactions of one collection.
    pub(crate) fn of(redactions: &[&'a Redaction], collection_id: &str) -> Self {
        let mut cuts = Self::default();
        let here = |one: &&Redaction| one.is_accepted() && one.collection_id == collection_id;
        for one in redactions.iter().copied().filter(here) {
            let record = cuts.of_record.entry(one.record).or_default();
            if one.column.is_empty() {
                record.whole.get_or_insert(one);
            } else {
                record.values.entry((one.column.as_str(), one.nth)).or_default().push(one);
            }
        }
        cuts
    }

    /// Whether nothing is cut.
    pub(crate) fn is_empty(&self) -> bool {
        self.of_record.is_empty()
    }

    /// The same cuts for a record that holds the same content under another number.
    pub(crate) fn also(&mut self, record: u64, from: &Cuts<'a>, its_number: u64) {
        let Some(given) = from.of_record.get(&its_number) else { return };
        let own = self.of_record.entry(record).or_default();
        own.whole = own.whole.or(given.whole);
        for (place, redactions) in &given.values {
            own.values.entry(*place).or_default().extend(redactions.iter().copied());
        }
    }

    /// The redactions that concern a record, each once, in the order of their references.
    pub(crate) fn on(&self, record: u64) -> Vec<&'a Redaction> {
        let Some(own) = self.of_record.get(&record) else { return Vec::new() };
        let mut all: Vec<&Redaction> = own.whole.into_iter().collect();
        // What is gone with the whole record is not told twice.
        if all.is_empty() {
            all.extend(own.values.values().flatten().copied());
        }
        all.sort_by_cached_key(|one| crate::snapshot::reference_order(&one.reference));
        all.dedup_by(|one, before| one.id == before.id);
        all
    }

    /// Cuts a record; gives the words that are gone.
    pub(crate) fn apply(&self, record: &mut CollectedRecord, words: &Words) -> Vec<Taken> {
        let mut taken = Vec::new();
        let Some(own) = self.of_record.get(&record.n) else { return taken };
        if let Some(whole) = own.whole {
            paths::each_leaf(&record.record, &mut |_, value| {
                note(&mut taken, whole, &as_text(value));
            });
            withhold(&mut record.record, &mark(whole.reason, words));
            return taken;
        }
        let mut seen: HashMap<String, u64> = HashMap::new();
        paths::each_leaf_mut(&mut record.record, &mut |path, value| {
            let nth = count(&mut seen, path);
            let Some(redactions) = own.values.get(&(path, nth)) else { return };
            let text = as_text(value);
            for one in redactions {
                note(&mut taken, one, &part(&text, one.span));
            }
            *value = Value::from(cut(&text, redactions, words));
        });
        taken
    }
}

/// Counts the values at a path; the first has the number 0.
pub(crate) fn count(seen: &mut HashMap<String, u64>, path: &str) -> u64 {
    match seen.get_mut(path) {
        Some(number) => {
            *number += 1;
            *number
        }
        None => {
            seen.insert(path.to_owned(), 0);
            0
        }
    }
}

fn note(taken: &mut Vec<Taken>, redaction: &Redaction, text: &str) {
    if !text.trim().is_empty() && !redaction.stays_elsewhere {
        let whole_record = redaction.column.is_empty();
        taken.push(Taken { reference: redaction.reference.clone(), text: text.to_owned(), whole_record });
    }
}

/// The characters of a span; all of them without one.
pub(crate) fn part(text: &str, span: Option<(u64, u64)>) -> String {
    let Some((from, to)) = span else { return text.to_owned() };
    let (from, to) = (usize::try_from(from).unwrap_or(usize::MAX), usize::try_from(to).unwrap_or(usize::MAX));
    text.chars().take(to).skip(from).collect()
}

/// The text with a mark in place of each part; parts that touch or overlap become one.
fn cut(text: &str, redactions: &[&Redaction], words: &Words) -> String {
    if let Some(whole) = redactions.iter().find(|one| one.span.is_none()) {
        return mark(whole.reason, words);
    }
    let mut spans: Vec<(u64, u64, RedactionReason)> = redactions
        .iter()
        .filter_map(|one| one.span.map(|(from, to)| (from, to, one.reason)))
        .filter(|(from, to, _)| from < to)
        .collect();
    spans.sort_by_key(|(from, to, _)| (*from, *to));
    let letters: Vec<char> = text.chars().collect();
    let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(letters.len());
    let (mut left, mut at) = (String::with_capacity(text.len()), 0);
    for (from, to, reason) in spans {
        let (from, to) = (place(from), place(to));
        if from >= at {
            left.extend(&letters[at..from]);
            // Two parts side by side need one mark, unless their reasons differ.
            if !left.ends_with(&mark(reason, words)) {
                left.push_str(&mark(reason, words));
            }
        }
        at = at.max(to);
    }
    left.extend(&letters[at..]);
    left
}

/// A record without its content: its columns stay, each with the mark; of a list one element stays, so that its length
/// tells nothing.
fn withhold(value: &mut Value, mark: &str) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            members.values_mut().for_each(|member| withhold(member, mark));
        }
        Value::Array(elements) if !elements.is_empty() => {
            elements.truncate(1);
            elements.iter_mut().for_each(|element| withhold(element, mark));
        }
        leaf => *leaf = Value::from(mark),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::redaction::RedactionState;
    use crate::words::Lang;

    fn redaction(column: &str, nth: u64, span: Option<(u64, u64)>) -> Redaction {
        Redaction {
            id: format!("{column}{nth}{span:?}"),
            reference: "R/S1".into(),
            collection_id: "c".into(),
            record: 1,
            column: column.into(),
            nth,
            span,
            state: RedactionState::Accepted,
            ..Redaction::default()
        }
    }

    fn applied(redactions: &[Redaction], record: Value) -> (Value, Vec<String>) {
        let mut held = CollectedRecord { n: 1, position: String::new(), matched_by: String::new(), record };
        let all: Vec<&Redaction> = redactions.iter().collect();
        let taken = Cuts::of(&all, "c").apply(&mut held, Words::of(Lang::En));
        (held.record, taken.into_iter().map(|one| one.text).collect())
    }

    #[test]
    fn a_part_of_a_value_is_cut_by_characters_not_bytes() {
        let record = json!({"m": [{"b": "Größe"}, {"b": "Frau Łącka rief an"}]});
        let (left, taken) = applied(&[redaction("m[].b", 1, Some((5, 10)))], record);
        assert_eq!(left["m"][1]["b"], "Frau [redacted: rights of others] rief an", "only the name is gone");
        assert_eq!(left["m"][0]["b"], "Größe", "the other message stays as it was");
        assert_eq!(taken, ["Łącka"], "what is gone can be looked for");
    }

    #[test]
    fn overlapping_parts_become_one_cut() {
        let both = [redaction("b", 0, Some((0, 6))), redaction("b", 0, Some((4, 9)))];
        let (left, _) = applied(&both, json!({"b": "Anna Berg, hello"}));
        assert_eq!(
            left["b"], "[redacted: rights of others], hello",
            "no letter between two cuts is left over"
        );
    }

    #[test]
    fn a_number_can_be_redacted_like_a_text() {
        let (left, taken) = applied(&[redaction("score", 0, None)], json!({"score": 731, "id": 1}));
        assert_eq!(
            left,
            json!({"score": "[redacted: rights of others]", "id": 1}),
            "the mark stands instead"
        );
        assert_eq!(taken, ["731"], "and its digits are looked for");
    }

    #[test]
    fn a_whole_record_loses_every_value_and_the_lengths_of_its_lists() {
        let (left, _) =
            applied(&[redaction("", 0, None)], json!({"a": "x", "m": [{"b": 1}, {"b": 2}], "n": []}));
        let mark = "[redacted: rights of others]";
        assert_eq!(
            left,
            json!({"a": mark, "m": [{"b": mark}], "n": mark}),
            "the columns stay, the content goes"
        );
    }

    #[test]
    fn what_was_rejected_stays() {
        let rejected = Redaction { state: RedactionState::Rejected, ..redaction("a", 0, None) };
        assert_eq!(applied(&[rejected], json!({"a": "x"})).0, json!({"a": "x"}), "a person decided so");
    }
}
