//! The order of the list: by several fields, numbers by value, what is not answered last.

use std::cmp::Ordering;

use super::condition::named;
use super::{Field, FieldKind, Lens, SortKey};
use crate::activity::Activity;
use crate::error::{Error, Result};
use crate::period::Period;
use crate::search::fold;
use crate::snapshot::{Held, reference_order};

/// What one activity is ordered by in one field.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(i64),
    Text(Vec<(u64, String)>),
}

/// Orders activities, which stand by reference already; equal ones stay so.
pub(super) fn sort(lens: &Lens<'_>, held: &mut [&Held<Activity>], by: &[SortKey]) -> Result<()> {
    if by.is_empty() {
        return Ok(());
    }
    let unknown = |key: &SortKey| Error::invalid("filter-field-unknown").with("field", key.field.as_str());
    let fields: Vec<(Field, bool)> = by
        .iter()
        .map(|key| Field::of(&key.field).map(|field| (field, key.descending)).ok_or_else(|| unknown(key)))
        .collect::<Result<_>>()?;
    held.sort_by_cached_key(|one| Place {
        keys: fields.iter().map(|(field, down)| (key(lens, *field, one), *down)).collect(),
    });
    Ok(())
}

#[derive(PartialEq, Eq)]
struct Place {
    keys: Vec<(Option<Key>, bool)>,
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        let pairs = self.keys.iter().zip(&other.keys);
        let mut orders = pairs.map(|((one, down), (two, _))| match (one, two) {
            (Some(one), Some(two)) if *down => two.cmp(one),
            (Some(one), Some(two)) => one.cmp(two),
            // Last, whichever way round.
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (None, None) => Ordering::Equal,
        });
        orders.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn key(lens: &Lens<'_>, field: Field, held: &Held<Activity>) -> Option<Key> {
    let activity = held.value.as_ref();
    match field {
        Field::Retention => longest(activity).map(Key::Number),
        Field::Status => Some(Key::Number(activity.status as i64)),
        Field::ChangedOn => Some(Key::Text(vec![(0, held.changed_at.clone())])),
        _ if field.kind() == FieldKind::Number => Some(Key::Number(lens.number(field, activity))),
        _ => {
            let values = lens.values(field, held);
            let names: Vec<_> = values.iter().map(|value| named(field, value, lens.snapshot)).collect();
            (!names.is_empty()).then(|| Key::Text(reference_order(&fold(&names.join(" ")))))
        }
    }
}

/// The longest period of all its rules in days, roughly: only to put them in order.
fn longest(activity: &Activity) -> Option<i64> {
    let days = |period: Period| {
        let units = [(period.years, 365), (period.months, 30), (period.weeks, 7), (period.days, 1)];
        units.into_iter().map(|(count, days)| i64::from(count) * days).sum()
    };
    let periods = activity.retention.iter().filter_map(|rule| Period::parse(&rule.period).ok());
    periods.map(days).max()
}
