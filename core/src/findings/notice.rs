//! What a privacy notice leaves open for all its activities, and what its reader remarked (Art. 13, 14).

use chrono::{Months, NaiveDate};

use super::{Finding, Found, gaps, rule};
use crate::deadline::long_date;
use crate::notice::{Notice, Remark};
use crate::snapshot::Snapshot;
use crate::transfer::listing;
use crate::words::Arg;

/// A notice older than this is worth a look; no article gives a figure.
const OLD_AFTER: Months = Months::new(24);

pub(super) fn judge(notice: &Notice, snapshot: &Snapshot, as_of: NaiveDate, found: &mut Found<'_>) {
    if !notice.transfer_countries.is_empty() {
        transfers(notice, snapshot, as_of, found);
    }
    gaps::notice(notice, found);
    let dated = notice.dated_on.parse::<NaiveDate>().ok();
    if let Some(day) = dated.filter(|day| day.checked_add_months(OLD_AFTER).is_some_and(|end| end < as_of)) {
        let args = [("day", Arg::from(long_date(found.words, day)))];
        found.add_with(rule::NOTICE_AGE, "dated_on", &args);
    }
    for (n, remark) in notice.remarks.iter().enumerate() {
        found.findings.push(remarked(n, remark, found));
    }
}

fn transfers(notice: &Notice, snapshot: &Snapshot, as_of: NaiveDate, found: &mut Found<'_>) {
    let unlinked = snapshot.activities.iter().filter(|activity| activity.transfers.is_open()).count();
    if unlinked > 0 {
        let args =
            [("countries", Arg::from(notice.transfer_countries.len())), ("activities", Arg::from(unlinked))];
        found.add_with(rule::NOTICE_UNLINKED, "transfer_countries", &args);
    }
    // A status that somebody remarked afterwards is not a statement of the notice.
    let unsaid = |status: &String| status.is_empty() || !notice.transfer_status_note.is_empty();
    if notice.transfer_countries.iter().any(|one| unsaid(&one.status)) {
        found.add(rule::NOTICE_ADEQUACY, "transfer_countries");
    }
    // Where a record has a transfer to the country, its own findings say how it stands.
    let recorded = listing::recorded(snapshot);
    for (n, one) in notice.transfer_countries.iter().enumerate() {
        if one.country.is_empty() || recorded.contains(&one.country.to_ascii_uppercase()) {
            continue;
        }
        for reason in listing::of_noticed_country(&one.country, as_of).reasons {
            found.add_with(reason.rule, format!("transfer_countries[{n}]"), &reason.args(found.words));
        }
    }
}

/// A remark is the reader's own judgement: its words and article are given as they stand.
fn remarked(n: usize, remark: &Remark, found: &Found<'_>) -> Finding {
    let rule = match remark.severity.as_str() {
        "error" => rule::REMARK_ERROR,
        "warning" => rule::REMARK_WARNING,
        _ => rule::REMARK_HINT,
    };
    let id = rule.message_id();
    let args = [
        ("reference", Arg::from(remark.reference.as_str())),
        ("text", Arg::from(remark.text.as_str())),
        ("concerns", Arg::from(remark.concerns.join(", "))),
    ];
    Finding {
        rule: rule.id.to_owned(),
        law: rule::cite(&remark.law, found.words.lang()),
        severity: rule.severity,
        subject: found.subject,
        subject_id: found.subject_id.clone(),
        subject_ref: found.subject_ref.clone(),
        field: format!("remarks[{n}]"),
        message: found.words.say_with(&id, &args),
        hint: found.words.attribute(&id, "hint", &args),
        mark: None,
        needed_by: Vec::new(),
        about: String::new(),
    }
}
