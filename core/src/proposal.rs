//! What a column probably means: from earlier mappings, its name and its values, tied to the activity's own categories.
//!
//! A proposal is never an answer: the DPO confirms it.

use crate::activity::{Activity, Origin, PersonalDataCategory, RetentionTrigger};
use crate::collect::mapping;
use crate::request::{ColumnMapping, RememberedMapping};
use crate::search::fold;
use crate::snapshot::Snapshot;

/// Parts of column names that tell which event a date marks.
const TRIGGER_COLUMNS: &str = include_str!("../../data/retention-trigger-columns.csv");

/// The mapping that was confirmed for a file with these columns, if any: the one with the most columns in common.
#[must_use]
pub fn recall<'a>(snapshot: &'a Snapshot, columns: &[String]) -> Option<&'a RememberedMapping> {
    let common = |known: &RememberedMapping| {
        known.columns.iter().filter(|mapping| columns.contains(&mapping.column)).count()
    };
    let best = snapshot
        .remembered
        .iter()
        .max_by_key(|known| (common(known), std::cmp::Reverse(known.id.clone())))?;
    // Less than half of the columns is another file of the same company, not the same export.
    (common(best) * 2 >= columns.len().max(1)).then_some(best)
}

/// What one column probably means in this activity.
#[must_use]
pub fn propose(
    column: &str,
    samples: &[String],
    activity: &Activity,
    remembered: Option<&RememberedMapping>,
) -> ColumnMapping {
    let known = remembered.and_then(|known| known.columns.iter().find(|mapping| mapping.column == column));
    if let Some(known) = known.filter(|known| fits(known, activity)) {
        return ColumnMapping { confirmed: false, proposed_by: "remembered".to_owned(), ..known.clone() };
    }
    let guess = mapping::guess(column, samples);
    let category = category_for(column, samples, activity);
    let origin = match category {
        Some(category) if category.origin != Origin::Unstated => category.origin,
        _ => guess.origin,
    };
    ColumnMapping {
        column: column.to_owned(),
        category_id: category.map(|category| category.id.clone()).unwrap_or_default(),
        // What a company concludes about a person stays a conclusion, whatever category it is filed under.
        origin: if matches!(guess.origin, Origin::Inferred | Origin::Derived) {
            guess.origin
        } else {
            origin
        },
        starts_retention: trigger_for(column, activity),
        proposed_by: if category.is_some() { "name".to_owned() } else { String::new() },
        ..ColumnMapping::default()
    }
}

/// A remembered category that the activity no longer has is no proposal.
fn fits(known: &ColumnMapping, activity: &Activity) -> bool {
    known.category_id.is_empty() || activity.personal_data_category(&known.category_id).is_some()
}

fn category_for<'a>(
    column: &str,
    samples: &[String],
    activity: &'a Activity,
) -> Option<&'a PersonalDataCategory> {
    let names: Vec<_> = activity.personal_data.iter().map(|one| (one.id.clone(), one.name.clone())).collect();
    let proposal = mapping::propose(column, samples, &names)?;
    activity.personal_data_category(&proposal.category_id)
}

/// The event whose date the column holds, if a storage period of this activity starts with it (Art. 15(1)(d)).
fn trigger_for(column: &str, activity: &Activity) -> Option<RetentionTrigger> {
    let column = tokens(column).join("_");
    let rows = TRIGGER_COLUMNS.lines().skip(1).filter_map(|line| line.split_once(','));
    let (_, code) = rows.into_iter().find(|(pattern, _)| column.contains(pattern))?;
    let trigger = serde_json::from_value(serde_json::Value::from(code)).ok()?;
    let starts = |rule: &crate::activity::RetentionRule| rule.trigger_kind == trigger && rule.has_period();
    activity.retention.iter().any(starts).then_some(trigger)
}

fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|token| !token.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> Activity {
        let category = |id: &str, name: &str| PersonalDataCategory {
            id: id.to_owned(),
            name: name.to_owned(),
            origin: Origin::Provided,
            ..PersonalDataCategory::default()
        };
        Activity {
            personal_data: vec![
                category("d1", "email address (user name)"),
                category("d2", "password"),
                category("d3", "mobile phone number (optional; security codes only)"),
            ],
            ..Activity::default()
        }
    }

    #[test]
    fn a_column_is_tied_to_the_activitys_own_category() {
        let activity = account();
        let email = propose("e_mail", &["anna@example.com".to_owned()], &activity, None);
        assert_eq!(email.category_id, "d1", "the register's own words explain the column");
        assert!(!email.confirmed, "a proposal waits for the DPO");
        assert_eq!(
            propose("mobile", &[], &activity, None).category_id,
            "d3",
            "the name of the column is enough"
        );
    }

    #[test]
    fn a_column_the_register_does_not_know_stays_open() {
        let unknown = propose("risk_cls", &["C2".to_owned()], &account(), None);
        assert_eq!(unknown.category_id, "", "what the register does not name is a finding, not a guess");
    }

    #[test]
    fn a_word_in_common_does_not_make_a_name_an_address() {
        for column in ["name", "address", "security_note"] {
            let proposed = propose(column, &[], &account(), None);
            assert_eq!(proposed.category_id, "", "{column}: a wrong proposal is worse than none");
        }
    }

    #[test]
    fn what_was_confirmed_once_is_proposed_again() {
        let confirmed = ColumnMapping {
            column: "risk_cls".to_owned(),
            category_id: "d2".to_owned(),
            confirmed: true,
            ..ColumnMapping::default()
        };
        let memory = RememberedMapping { columns: vec![confirmed], ..RememberedMapping::default() };
        let again = propose("risk_cls", &[], &account(), Some(&memory));
        assert_eq!(
            (again.category_id.as_str(), again.proposed_by.as_str()),
            ("d2", "remembered"),
            "nobody answers twice"
        );
        assert!(!again.confirmed, "even so it is confirmed for each case");
    }
}
