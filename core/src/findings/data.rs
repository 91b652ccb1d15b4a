//! Whose data and which (Art. 30(1)(c)), special and criminal data (Art. 9, 10), and where they come from (Art. 14).

use super::{Found, rule};
use crate::activity::{Activity, Origin, PersonalDataCategory};
use crate::words::Arg;

pub(super) fn judge(activity: &Activity, found: &mut Found<'_>) {
    if activity.data_subjects.is_empty() {
        found.add(rule::DATA_SUBJECTS, "data_subjects");
    } else if !activity.data_subjects_note.is_empty() {
        found.add(rule::SUBJECTS_DERIVED, "data_subjects");
    }
    if activity.personal_data.is_empty() {
        found.add(rule::PERSONAL_DATA, "personal_data");
    }
    special(activity, found);
    criminal(activity, found);
    origins(activity, found);
    provision(activity, found);
}

fn special(activity: &Activity, found: &mut Found<'_>) {
    if activity.special_categories.is_open() {
        found.add(rule::SPECIAL_OPEN, "special_categories");
    }
    let marked = activity.personal_data.iter().position(|data| data.special.is_some());
    if let (true, Some(n)) = (activity.special_categories.is_none(), marked) {
        let args = [("data", Arg::from(activity.personal_data[n].name.as_str()))];
        found.add_with(rule::SPECIAL_CONTRADICTION, format!("personal_data[{n}].special"), &args);
    }
    let processed = marked.is_some() || !activity.special_categories.items().is_empty();
    let has_condition = activity.purposes.iter().any(|purpose| !purpose.special_conditions.is_empty());
    if processed && !has_condition {
        found.add(rule::SPECIAL_CONDITION, "purposes[0].special_conditions");
    }
}

fn criminal(activity: &Activity, found: &mut Found<'_>) {
    let marked = activity.personal_data.iter().any(|data| data.criminal);
    let permitted = activity.criminal_data.items().iter().any(|law| !law.trim().is_empty());
    if (marked || !activity.criminal_data.items().is_empty()) && !permitted {
        found.add(rule::CRIMINAL_LAW, "criminal_data");
    }
}

fn listed<'a>(
    activity: &'a Activity,
    keep: impl Fn(&PersonalDataCategory) -> bool,
) -> Option<(usize, Vec<(&'static str, Arg)>)> {
    let kept: Vec<(usize, &'a PersonalDataCategory)> =
        activity.personal_data.iter().enumerate().filter(|(_, data)| keep(data)).collect();
    let (first, _) = kept.first()?;
    let names: Vec<_> = kept.iter().map(|(_, data)| data.name.as_str()).collect();
    Some((*first, vec![("count", Arg::from(kept.len())), ("data", Arg::from(names.join("; ")))]))
}

fn origins(activity: &Activity, found: &mut Found<'_>) {
    if let Some((n, args)) = listed(activity, |data| data.origin == Origin::Unstated) {
        found.add_with(rule::ORIGIN, format!("personal_data[{n}].origin"), &args);
    }
    if let Some((n, args)) = listed(activity, |data| data.origin == Origin::ThirdParty) {
        found.add_with(rule::MIXED_ORIGIN, format!("personal_data[{n}].origin"), &args);
    }
    let unsourced = |data: &PersonalDataCategory| {
        data.origin == Origin::ThirdParty && data.source.is_empty() && activity.source_of_data.is_empty()
    };
    if let Some((n, args)) = listed(activity, unsourced) {
        found.add_with(rule::SOURCE, format!("personal_data[{n}].source"), &args);
    }
    let from_others = activity.personal_data.iter().any(|data| data.origin == Origin::ThirdParty);
    if from_others && activity.public_sources.is_open() {
        found.add(rule::PUBLIC_SOURCES, "public_sources");
    }
}

/// Only what the person gives can be required of the person (Art. 13(2)(e)).
fn provision(activity: &Activity, found: &mut Found<'_>) {
    let unsaid = |data: &PersonalDataCategory| data.origin == Origin::Provided && data.mandatory.is_none();
    if let Some((n, args)) = listed(activity, unsaid) {
        found.add_with(rule::MANDATORY, format!("personal_data[{n}].mandatory"), &args);
    }
    let without = |data: &PersonalDataCategory| data.mandatory == Some(true) && data.consequence.is_empty();
    if let Some((n, args)) = listed(activity, without) {
        found.add_with(rule::CONSEQUENCE, format!("personal_data[{n}].consequence"), &args);
    }
}
