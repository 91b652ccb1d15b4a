//! What an activity says to each field of the list.

use std::borrow::Cow;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use super::Field;
use crate::activity::{Activity, RetentionRule};
use crate::facts::{Facts, FactsKept, FactsOfAll};
use crate::findings::Severity;
use crate::snapshot::{Held, Snapshot};

/// The register as of a day, as its list is looked at.
#[derive(Debug, Clone)]
pub struct Lens<'s> {
    /// The records.
    pub snapshot: &'s Snapshot,
    /// The day for which findings and reviews are judged.
    pub as_of: NaiveDate,
    /// What was judged.
    pub facts: Arc<FactsOfAll>,
}

/// The values of one field of one activity.
pub(super) type Values<'a> = Vec<Cow<'a, str>>;

impl<'s> Lens<'s> {
    /// The register as of a day, judged as far as it has to be.
    #[must_use]
    pub fn new(snapshot: &'s Snapshot, as_of: NaiveDate, kept: &FactsKept) -> Self {
        Self { snapshot, as_of, facts: kept.of(snapshot, as_of) }
    }

    /// The facts of an activity.
    #[must_use]
    pub fn facts_of(&self, id: &str) -> Option<&Facts> {
        self.facts.of(id)
    }

    /// What an activity says to a field as texts; nothing when it is not answered. Records by their identifiers, lists
    /// by their codes.
    pub(super) fn values<'a>(&'a self, field: Field, held: &'a Held<Activity>) -> Values<'a> {
        let activity = held.value.as_ref();
        match field {
            Field::Status => vec![Cow::Owned(code(&activity.status))],
            Field::Owner => text(&activity.owner),
            Field::Department => text(&activity.department),
            Field::Group => text(&activity.group),
            Field::Reference => text(&activity.reference),
            Field::Name => text(&activity.name),
            Field::Tag => each(activity.tags.iter()),
            Field::Controller => text(self.controller(activity)),
            Field::LegalBasis => {
                let kinds = activity.legal_basis_kinds();
                kinds.into_iter().map(|kind| Cow::Borrowed(kind.article())).collect()
            }
            Field::ThirdCountry => activity.third_countries().into_iter().map(Cow::Borrowed).collect(),
            Field::Safeguard => {
                let grounds = activity.transfers.items().iter().map(|one| Cow::Owned(code(&one.safeguard)));
                once_each(grounds.collect())
            }
            Field::Transfers => vec![Cow::Borrowed(answered(activity))],
            Field::SpecialData => vec![yes_or_no(has_special_data(activity))],
            Field::SpecialCategory => {
                let stated = activity.special_categories.items().iter().copied();
                let marked = activity.personal_data.iter().filter_map(|data| data.special);
                once_each(stated.chain(marked).map(|category| Cow::Owned(code(&category))).collect())
            }
            Field::DataSubject => each(activity.data_subjects.iter().map(|one| &one.name)),
            Field::PersonalData => each(activity.personal_data.iter().map(|one| &one.name)),
            Field::Recipient => each(activity.recipients.items().iter().map(|one| &one.recipient_id)),
            Field::System => each(activity.systems.iter()),
            Field::Retention => {
                let rules = activity.retention.iter().filter(|rule| rule.is_stated());
                rules.map(|rule| Cow::Borrowed(rule_in_short(rule))).collect()
            }
            Field::Rule => {
                let facts = self.facts.of(&activity.id);
                let rules = facts.into_iter().flat_map(|facts| &facts.rules);
                once_each(rules.map(|(rule, _)| Cow::Borrowed(rule.as_str())).collect())
            }
            Field::Severity => {
                let facts = self.facts.of(&activity.id);
                let rules = facts.into_iter().flat_map(|facts| &facts.rules);
                once_each(rules.map(|(_, severity)| Cow::Borrowed(severity_code(*severity))).collect())
            }
            Field::ReviewOn => {
                activity.next_review_on().map(|day| Cow::Owned(day.to_string())).into_iter().collect()
            }
            Field::ReviewDue => {
                let due = activity.next_review_on().is_some_and(|day| day <= self.as_of);
                vec![yes_or_no(due)]
            }
            Field::ChangedOn => text(held.changed_at.get(..10).unwrap_or_default()),
            Field::Completeness | Field::Errors => {
                vec![Cow::Owned(self.number(field, activity).to_string())]
            }
        }
    }

    /// What an activity says to a field of numbers.
    pub(super) fn number(&self, field: Field, activity: &Activity) -> i64 {
        let Some(facts) = self.facts.of(&activity.id) else { return 0 };
        match field {
            Field::Errors => i64::try_from(facts.count(Severity::Error)).unwrap_or(i64::MAX),
            _ => i64::from(facts.completeness),
        }
    }

    /// The identifier of the controller: its own, else the organisation that keeps the register.
    fn controller<'a>(&'a self, activity: &'a Activity) -> &'a str {
        if activity.controller_id.is_empty() {
            self.snapshot.keeper().map_or("", |keeper| keeper.id.as_str())
        } else {
            &activity.controller_id
        }
    }
}

/// The code of a value of a list, as it stands in data.
pub(super) fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

pub(super) const fn severity_code(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}

fn text(text: &str) -> Values<'_> {
    if text.trim().is_empty() { Vec::new() } else { vec![Cow::Borrowed(text)] }
}

fn each<'a>(texts: impl Iterator<Item = &'a String>) -> Values<'a> {
    texts.filter(|text| !text.trim().is_empty()).map(|text| Cow::Borrowed(text.as_str())).collect()
}

fn once_each(mut values: Values<'_>) -> Values<'_> {
    values.sort_unstable();
    values.dedup();
    values
}

fn yes_or_no(yes: bool) -> Cow<'static, str> {
    Cow::Borrowed(if yes { "yes" } else { "no" })
}

fn answered(activity: &Activity) -> &'static str {
    if activity.transfers.is_none() {
        "none"
    } else if activity.transfers.is_open() {
        "open"
    } else {
        "given"
    }
}

/// Whether special categories are processed, as stated or as marked at the data (Art. 9(1)).
#[must_use]
pub fn has_special_data(activity: &Activity) -> bool {
    !activity.special_categories.items().is_empty()
        || activity.personal_data.iter().any(|data| data.special.is_some())
}

/// What says most of a rule: the period, else what starts it.
fn rule_in_short(rule: &RetentionRule) -> &str {
    let parts = [&rule.period, &rule.trigger, &rule.external_reference];
    parts.into_iter().find(|part| !part.is_empty()).map_or("…", String::as_str)
}
