//! Which values a field has in the register, for the person who makes a filter.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::condition::named;
use super::{Field, FieldKind, Lens, own};
use crate::activity::LegalBasisKind;
use crate::country::Country;
use crate::findings::rule;
use crate::search::fold;
use crate::words::Words;

/// One value of a field, and how many activities have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Choice {
    /// As a filter names it.
    pub value: String,
    /// As people read it.
    pub label: String,
    /// How many activities have it.
    pub count: usize,
}

/// The values of the field with this key, one of the law's or one of the register's own; none when there is no such field.
#[must_use]
pub fn choices_of(lens: &Lens<'_>, key: &str, words: &Words) -> Option<Vec<Choice>> {
    match Field::of(key) {
        Some(field) => Some(choices(lens, field, words)),
        None => own::choices(lens, key, words),
    }
}

/// The values of a field that occur in the register, by their labels; codes of short lists in the order of the list.
#[must_use]
pub fn choices(lens: &Lens<'_>, field: Field, words: &Words) -> Vec<Choice> {
    if !matches!(field.kind(), FieldKind::Choice | FieldKind::Flag) {
        return Vec::new();
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for held in lens.snapshot.activities.held_iter() {
        for value in lens.values(field, held) {
            match counts.get_mut(value.as_ref()) {
                Some(count) => *count += 1,
                None => {
                    counts.insert(value.into_owned(), 1);
                }
            }
        }
    }
    let mut all: Vec<Choice> = counts
        .into_iter()
        .map(|(value, count)| Choice { label: label(lens, field, &value, words), value, count })
        .collect();
    // The six legal bases stand in the law's order already.
    if field != Field::LegalBasis {
        all.sort_by_cached_key(|choice| fold(&choice.label));
    }
    all
}

/// A value of a field as people read it.
#[must_use]
pub fn label(lens: &Lens<'_>, field: Field, value: &str, words: &Words) -> String {
    let list = field.code_list();
    if !list.is_empty() {
        return words.say(&format!("{list}-{}", value.replace('_', "-")));
    }
    match field {
        Field::LegalBasis => match LegalBasisKind::from_article(value) {
            Some(kind) => {
                let name = words.say(&format!("legal-basis-{}", kind.code().replace('_', "-")));
                format!("{value} {name}")
            }
            None => value.to_owned(),
        },
        Field::ThirdCountry => Country::of(value)
            .map_or_else(|| value.to_owned(), |country| country.name.in_lang(words.lang()).to_owned()),
        Field::Rule => rule_in_words(value, words),
        Field::SpecialData | Field::ReviewDue => words.say(&format!("filter-flag-{value}")),
        _ => named(field, value, lens.snapshot).into_owned(),
    }
}

/// The article of a rule, and what it says as far as that is the same for every record.
fn rule_in_words(id: &str, words: &Words) -> String {
    let Some(rule) = rule::ALL.iter().find(|rule| rule.id == id) else { return id.to_owned() };
    let message = words.say(&rule.message_id());
    // What stands in braces is told of one record; the message is cut before it.
    let general = message.split('{').next().unwrap_or_default();
    let general = general.trim_end_matches(|c: char| !c.is_alphanumeric());
    let law = rule::cite(rule.law, words.lang());
    match (law.is_empty(), general.len() < 12) {
        (true, true) => id.to_owned(),
        (true, false) => general.to_owned(),
        (false, true) => format!("{law} · {id}"),
        (false, false) => format!("{law} · {general}"),
    }
}
