//! Envisaged time limits for erasure, per category of data (Art. 30(1)(f), 5(1)(e), 13(2)(a)).

use super::{Found, rule};
use crate::activity::{Activity, LegalBasisKind, RetentionBound, RetentionEnd, RetentionRule};
use crate::words::Arg;

pub(super) fn judge(activity: &Activity, found: &mut Found<'_>) {
    let limits = || activity.retention.iter().enumerate().filter(|(_, rule)| !rule.limits_use_only);
    if limits().next().is_none() {
        found.add(rule::RETENTION, "retention");
        return;
    }
    for (n, limit) in limits() {
        one(n, limit, activity, found);
    }
    let uncovered: Vec<_> = (activity.personal_data.iter())
        .filter(|data| !activity.retention_of(&data.id).iter().any(|limit| !limit.limits_use_only))
        .map(|data| data.name.as_str())
        .collect();
    if !uncovered.is_empty() {
        let args = [("count", Arg::from(uncovered.len())), ("data", Arg::from(uncovered.join("; ")))];
        found.add_with(rule::RETENTION_UNCOVERED, "retention", &args);
    }
}

fn one(n: usize, limit: &RetentionRule, activity: &Activity, found: &mut Found<'_>) {
    let at = format!("retention[{n}]");
    let args = [("about", Arg::from(about(limit)))];
    let elsewhere = limit.bound == RetentionBound::ExternalReference || !limit.external_reference.is_empty();
    if !limit.is_stated() && elsewhere {
        let args = [("document", Arg::from(limit.external_reference.as_str()))];
        found.add_with(rule::RETENTION_ELSEWHERE, at, &args);
    } else if !limit.is_stated() {
        // Where other data of the activity have their limit, a part is missing and not the point as a whole.
        let is_part = !limit.applies_to.is_empty() && activity.retention.iter().any(RetentionRule::is_stated);
        let rule = if is_part { rule::RETENTION_PART } else { rule::RETENTION_UNSPECIFIED };
        found.add_with(rule, at, &args);
    } else if limit.any_of.iter().chain(&limit.otherwise).any(is_blank) {
        found.add_with(rule::RETENTION_PART, at, &args);
    } else if limit.bound == RetentionBound::OnRequest {
        found.add_with(rule::RETENTION_ON_REQUEST, at, &args);
    } else if !limit.has_period() && limit.bound != RetentionBound::Immediate {
        found.add_with(rule::RETENTION_CRITERION, at, &args);
    } else if limit.legal_reference.is_empty() && rests_on_law(activity) {
        found.add_with(rule::RETENTION_LAW, format!("{at}.legal_reference"), &args);
    }
}

/// One of several ends that says neither a period nor an event.
fn is_blank(end: &RetentionEnd) -> bool {
    end.bound == RetentionBound::Unspecified && end.trigger.trim().is_empty()
}

/// What the rule is about: the data it names, else the events.
pub(super) fn about(limit: &RetentionRule) -> String {
    if !limit.applies_to_text.is_empty() {
        return limit.applies_to_text.clone();
    }
    if !limit.trigger.is_empty() {
        return limit.trigger.clone();
    }
    limit.any_of.iter().map(|end| end.trigger.as_str()).collect::<Vec<_>>().join("; ")
}

fn rests_on_law(activity: &Activity) -> bool {
    activity.legal_basis_kinds().contains(&LegalBasisKind::LegalObligation)
}
