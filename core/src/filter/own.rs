//! The register's own fields in filters: `custom.CF-001=North`, by identifier, reference or label.

use super::{Choice, FieldKind, Lens};
use crate::custom_field::{CustomField, CustomFieldKind};
use crate::search::fold;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Words;

/// What stands before the name of an own field.
const PREFIX: &str = "custom.";

/// The own field that a filter names; none when it names another field, or one that activities do not have.
pub(super) fn named<'s>(key: &str, snapshot: &'s Snapshot) -> Option<&'s CustomField> {
    let name = fold(key.trim().strip_prefix(PREFIX)?);
    let is = |one: &&CustomField| {
        let labels = one.labels.values().map(String::as_str);
        [one.id.as_str(), one.reference.as_str(), one.label.as_str()]
            .into_iter()
            .chain(labels)
            .any(|text| fold(text) == name)
    };
    of_activities(snapshot).find(is)
}

/// The own fields of activities, by reference.
pub fn of_activities(snapshot: &Snapshot) -> impl Iterator<Item = &CustomField> {
    let all = snapshot.custom_fields.by_reference().into_iter();
    all.filter(|field| field.applies_to.contains(&Noun::Activity))
}

impl CustomField {
    /// Its key in filters.
    #[must_use]
    pub fn filter_key(&self) -> String {
        format!("{PREFIX}{}", self.id)
    }

    /// How its values are compared.
    #[must_use]
    pub const fn filter_kind(&self) -> FieldKind {
        match self.kind {
            CustomFieldKind::Date => FieldKind::Date,
            // Whatever was typed can be chosen again.
            CustomFieldKind::Text | CustomFieldKind::Choice | CustomFieldKind::YesNo => FieldKind::Choice,
        }
    }
}

/// The values of an own field that occur in the register, by their labels; none when there is no such field.
pub(super) fn choices(lens: &Lens<'_>, key: &str, words: &Words) -> Option<Vec<Choice>> {
    let field = named(key, lens.snapshot)?;
    let mut counts = std::collections::BTreeMap::<&str, usize>::new();
    for activity in lens.snapshot.activities.iter() {
        if let Some(value) = activity.custom.get(&field.id).filter(|value| !value.trim().is_empty()) {
            *counts.entry(value.as_str()).or_default() += 1;
        }
    }
    let label = |value: &str| match (field.kind, value) {
        (CustomFieldKind::YesNo, "yes" | "no") => words.say(&format!("filter-flag-{value}")),
        _ => value.to_owned(),
    };
    let choice =
        |(value, count): (&str, usize)| Choice { value: value.to_owned(), label: label(value), count };
    let mut all: Vec<Choice> = counts.into_iter().map(choice).collect();
    all.sort_by_cached_key(|choice| fold(&choice.label));
    Some(all)
}
