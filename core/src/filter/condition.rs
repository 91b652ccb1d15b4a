//! Filters made ready and held against every activity.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::order::sort;
use super::{Field, FieldKind, Filter, Lens, Operator, SortKey, own};
use crate::activity::{Activity, LegalBasisKind};
use crate::country::Country;
use crate::custom_field::{CustomField, CustomFieldKind};
use crate::error::{Error, Result};
use crate::search::{fold, those_with};
use crate::snapshot::{Held, Record, Snapshot, Table};

/// Which activities, and in which order.
#[derive(Debug, Clone, Default)]
pub struct Asked<'a> {
    /// Words that must stand anywhere in it; empty for all.
    pub text: &'a str,
    /// Conditions that must all hold.
    pub filters: &'a [Filter],
    /// The order; by reference when there is none.
    pub sort: &'a [SortKey],
    /// Only these, by identifier; all when none is named.
    pub ids: &'a [String],
}

/// The activities that were found.
#[derive(Debug)]
pub struct Found<'s> {
    /// In the order asked for.
    pub held: Vec<&'s Held<Activity>>,
    /// The words to highlight, folded.
    pub marks: Vec<String>,
}

/// The activities that hold the words and all conditions, in the order asked for.
///
/// # Errors
/// Invalid when a filter names no field, or compares it in a way it cannot be compared.
pub fn find<'s>(lens: &Lens<'s>, asked: &Asked<'_>) -> Result<Found<'s>> {
    let snapshot: &'s Snapshot = lens.snapshot;
    let conditions: Vec<Condition> =
        asked.filters.iter().map(|filter| Condition::of(filter, snapshot)).collect::<Result<_>>()?;
    let texts = those_with::<Activity>(snapshot, asked.text);
    let ids: BTreeSet<&str> = asked.ids.iter().map(String::as_str).collect();
    let mut held: Vec<&'s Held<Activity>> = snapshot.activities.held_by_reference().collect();
    held.retain(|one| {
        let id = one.value.id.as_str();
        (ids.is_empty() || ids.contains(id))
            && texts.as_ref().is_none_or(|(with, _)| with.contains(id))
            && conditions.iter().all(|condition| condition.holds(lens, one))
    });
    sort(lens, &mut held, asked.sort)?;
    Ok(Found { held, marks: texts.map(|(_, marks)| marks).unwrap_or_default() })
}

/// A filter made ready: names resolved, values folded.
#[derive(Debug)]
struct Condition {
    field: Field,
    operator: Operator,
    values: Vec<String>,
    number: i64,
    /// Identifier of one of the register's own fields, which is compared as a choice.
    own: Option<String>,
}

impl Condition {
    fn of(filter: &Filter, snapshot: &Snapshot) -> Result<Self> {
        if let Some(own) = own::named(&filter.field, snapshot) {
            return Self::of_own(filter, own);
        }
        let field = Field::of(&filter.field)
            .ok_or_else(|| Error::invalid("filter-field-unknown").with("field", filter.field.as_str()))?;
        if !field.kind().operators().contains(&filter.operator) {
            return Err(Error::invalid("filter-operator")
                .with("field", field.key())
                .with("sign", filter.operator.sign()));
        }
        let compares = !matches!(filter.operator, Operator::Empty | Operator::Given);
        if compares && filter.values.is_empty() {
            return Err(Error::invalid("filter-form").with("filter", filter.field.as_str()));
        }
        let bad = |value: &str| {
            Error::invalid("filter-value").with("field", field.key()).with("value", value.to_owned())
        };
        let mut number = 0;
        let mut values = Vec::new();
        for value in &filter.values {
            let value = value.trim();
            match field.kind() {
                FieldKind::Date => {
                    NaiveDate::parse_from_str(value, "%Y-%m-%d").map_err(|_| bad(value))?;
                    values.push(value.to_owned());
                }
                FieldKind::Number => {
                    number = value.trim_end_matches([' ', '%']).parse().map_err(|_| bad(value))?;
                    values.push(number.to_string());
                }
                FieldKind::Flag => values.push(flag(value).ok_or_else(|| bad(value))?.to_owned()),
                FieldKind::Choice if filter.operator != Operator::Contains => {
                    values.extend(resolved(field, value, snapshot));
                }
                FieldKind::Choice | FieldKind::Text => values.push(fold(value)),
            }
        }
        Ok(Self { field, operator: filter.operator, values, number, own: None })
    }

    /// A condition on one of the register's own fields.
    fn of_own(filter: &Filter, own: &CustomField) -> Result<Self> {
        let kind = own.filter_kind();
        if !kind.operators().contains(&filter.operator) {
            return Err(Error::invalid("filter-operator")
                .with("field", filter.field.as_str())
                .with("sign", filter.operator.sign()));
        }
        let compares = !matches!(filter.operator, Operator::Empty | Operator::Given);
        if compares && filter.values.is_empty() {
            return Err(Error::invalid("filter-form").with("filter", filter.field.as_str()));
        }
        let bad = |value: &str| {
            Error::invalid("filter-value").with("field", filter.field.as_str()).with("value", value)
        };
        let mut values = Vec::new();
        for value in filter.values.iter().map(|value| value.trim()) {
            if kind == FieldKind::Date && value.parse::<NaiveDate>().is_err() {
                return Err(bad(value));
            }
            let flag = if own.kind == CustomFieldKind::YesNo { flag(value) } else { None };
            values.push(flag.map_or_else(|| fold(value), str::to_owned));
        }
        let own = Some(own.id.clone());
        Ok(Self { field: Field::Tag, operator: filter.operator, values, number: 0, own })
    }

    fn holds(&self, lens: &Lens<'_>, held: &Held<Activity>) -> bool {
        if self.field.kind() == FieldKind::Number {
            let number = lens.number(self.field, &held.value);
            return match self.operator {
                Operator::AtLeast => number >= self.number,
                Operator::AtMost => number <= self.number,
                _ => self.values.iter().any(|value| *value == number.to_string()),
            };
        }
        let values = match &self.own {
            None => lens.values(self.field, held),
            Some(id) => {
                let said = held.value.custom.get(id).filter(|value| !value.trim().is_empty());
                said.map(|value| Cow::Borrowed(value.as_str())).into_iter().collect()
            }
        };
        let equal =
            || values.iter().any(|has| self.values.iter().any(|value| has == value || fold(has) == *value));
        match self.operator {
            Operator::Is => equal(),
            Operator::IsNot => !equal(),
            Operator::Contains => values.iter().any(|has| {
                let has = fold(&named(self.field, has, lens.snapshot));
                self.values.iter().any(|value| has.contains(value.as_str()))
            }),
            // ISO days compare as text; what is not planned is neither before nor after.
            Operator::AtMost => {
                values.iter().any(|has| self.values.iter().any(|value| has.as_ref() <= value.as_str()))
            }
            Operator::AtLeast => {
                values.iter().any(|has| self.values.iter().any(|value| has.as_ref() >= value.as_str()))
            }
            Operator::Empty => values.is_empty(),
            Operator::Given => !values.is_empty(),
        }
    }
}

fn flag(value: &str) -> Option<&'static str> {
    match fold(value).as_str() {
        "yes" | "true" | "1" | "ja" | "oui" => Some("yes"),
        "no" | "false" | "0" | "nein" | "non" => Some("no"),
        _ => None,
    }
}

/// What people type for a value, as the values of the field are kept: identifiers for names, codes for countries.
fn resolved(field: Field, value: &str, snapshot: &Snapshot) -> Vec<String> {
    let folded = fold(value);
    let found = match field {
        Field::Recipient => ids_of(&snapshot.recipients, &folded),
        Field::System => ids_of(&snapshot.systems, &folded),
        Field::Controller => ids_of(&snapshot.organisations, &folded),
        Field::ThirdCountry => {
            let known = Country::of(&value.to_uppercase()).or_else(|| Country::named(value));
            known.map(|country| country.code.clone()).into_iter().collect()
        }
        Field::LegalBasis => LegalBasisKind::ALL
            .into_iter()
            .filter(|kind| kind.code() == folded || folded.trim_start_matches("art. ") == kind.article())
            .map(|kind| kind.article().to_owned())
            .collect(),
        _ => Vec::new(),
    };
    // What is not known is compared as it is, and found nowhere.
    if found.is_empty() { vec![folded] } else { found }
}

/// Records by identifier, reference or name.
fn ids_of<T: Record>(table: &Table<T>, folded: &str) -> Vec<String> {
    let is =
        |record: &&T| [record.id(), record.reference(), record.name()].iter().any(|one| fold(one) == folded);
    table.iter().filter(is).map(|record| record.id().to_owned()).collect()
}

/// The name of a linked record by its identifier; any other value says itself.
pub(super) fn named<'v>(field: Field, value: &'v str, snapshot: &'v Snapshot) -> std::borrow::Cow<'v, str> {
    fn name<'v, T: Record>(table: &'v Table<T>, id: &str) -> Option<&'v str> {
        table.get(id).map(|record| record.name())
    }
    let found = match field {
        Field::Recipient => name(&snapshot.recipients, value),
        Field::System => name(&snapshot.systems, value),
        Field::Controller => name(&snapshot.organisations, value),
        _ => None,
    };
    std::borrow::Cow::Borrowed(found.unwrap_or(value))
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
