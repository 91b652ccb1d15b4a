//! What the law still misses in the register: pure judgements as of a day, never a hindrance to saving.
//!
//! Each rule names its article and says what to do. Source of the rules: the text of the Regulation; for named
//! recipients CJEU C-154/21; for the law behind a storage period the EDPB's coordinated action of 2025. What Art. 30
//! does not ask for (legal basis, source, rights, automated decisions) is never called missing under Art. 30.

mod activity;
mod agreement;
pub(crate) mod answer;
mod completeness;
mod data;
mod evidence;
pub(crate) mod gaps;
pub mod mark;
mod notice;
mod parties;
mod processor;
mod purpose;
mod register;
mod request;
mod retention;
pub mod rule;
#[cfg(test)]
mod tests;
mod transfer;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::Activity;
use crate::snapshot::{Record, Snapshot, Table, reference_order};
use crate::store::table::Noun;
use crate::threads::side_by_side;
use crate::words::{Arg, Words};
pub use answer::NeededBy;
pub use completeness::{Completeness, completeness};
pub use mark::{FindingMark, MarkShown};
pub use rule::Rule;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Severity {
    /// The law asks for it and it is not there.
    Error,
    /// It may be missing, or the law asks for it where possible.
    Warning,
    /// Good practice, or something to bear in mind.
    Hint,
}

/// Something that the law or good practice still misses in a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Finding {
    /// Stable identifier of the rule.
    pub rule: String,
    /// The article, in the way of writing of the reader's language.
    pub law: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Kind of the record.
    pub subject: Noun,
    /// Identifier of the record; empty when it is the record that is missing.
    pub subject_id: String,
    /// Its reference.
    pub subject_ref: String,
    /// Where in the record, e.g. `purposes[0].legal_bases`.
    pub field: String,
    /// What is missing.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// The mark that it does not apply; it counts again when what stood there has changed since.
    #[serde(default)]
    pub mark: Option<MarkShown>,
    /// The open requests whose answer has a hole there (Art. 15(1)), by reference.
    #[serde(default)]
    pub needed_by: Vec<NeededBy>,
    /// What it is about, for those that gather several things: other things make a mark out of date.
    #[serde(skip)]
    #[ts(skip)]
    about: String,
}

/// What was found, and what of it somebody marked as not applicable, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Judged {
    /// What counts.
    pub open: Vec<Finding>,
    /// What does not, each with its mark.
    pub not_applicable: Vec<Finding>,
}

/// The findings on one processing activity, the weightiest first.
///
/// `as_of` is the civil day for which reviews and adequacy decisions are judged. What was marked as not applicable is
/// left out; [`judge_activity`] gives it too.
#[must_use]
pub fn of_activity(
    activity: &Activity,
    snapshot: &Snapshot,
    as_of: NaiveDate,
    words: &Words,
) -> Vec<Finding> {
    judge_activity(activity, snapshot, as_of, words).open
}

/// The findings on one processing activity, and what of them was marked as not applicable.
#[must_use]
pub fn judge_activity(activity: &Activity, snapshot: &Snapshot, as_of: NaiveDate, words: &Words) -> Judged {
    let mut found = Found::new(activity, words);
    activity::judge(activity, snapshot, as_of, &mut found);
    answer::link(&mut found.findings, snapshot);
    mark::split(sorted(found.findings), snapshot)
}

/// The findings on the whole register: organisations, activities, processor records, recipients,
/// notices, and the clock of open requests. What was marked as not applicable is left out.
#[must_use]
pub fn of_register(snapshot: &Snapshot, as_of: NaiveDate, words: &Words) -> Vec<Finding> {
    judge_register(snapshot, as_of, words, None).open
}

/// The findings on the whole register, and what of them was marked as not applicable.
///
/// With `record`, an identifier or a reference, activities, processor records, requests and notices are only judged when
/// they are it; findings on other records may be among those that come back.
#[must_use]
pub fn judge_register(snapshot: &Snapshot, as_of: NaiveDate, words: &Words, record: Option<&str>) -> Judged {
    let mut all = parties::of_all(snapshot, as_of, words);
    all.append(&mut of_table(&snapshot.activities, words, record, |one, found| {
        activity::judge(one, snapshot, as_of, found);
    }));
    all.append(&mut of_table(&snapshot.processing_on_behalf, words, record, |one, found| {
        processor::judge(one, snapshot, as_of, found);
    }));
    all.append(&mut register::of_all(snapshot, words));
    all.append(&mut transfer::of_records(snapshot, as_of, words));
    all.append(&mut of_table(&snapshot.requests, words, record, |one, found| {
        request::judge(one, snapshot, as_of, found);
    }));
    all.append(&mut of_table(&snapshot.notices, words, record, |one, found| {
        notice::judge(one, snapshot, as_of, found);
    }));
    answer::link(&mut all, snapshot);
    mark::split(sorted(all), snapshot)
}

/// Whether a name means the record with this identifier and reference.
#[must_use]
pub fn is_named(name: &str, id: &str, reference: &str) -> bool {
    id == name || reference.eq_ignore_ascii_case(name)
}

fn of_table<T: Record>(
    table: &Table<T>,
    words: &Words,
    record: Option<&str>,
    judge: impl Fn(&T, &mut Found<'_>) + Sync,
) -> Vec<Finding> {
    let mut all: Vec<&T> = table.iter().collect();
    all.retain(|one| record.is_none_or(|name| is_named(name, one.id(), one.reference())));
    let judged = side_by_side(&all, |one| {
        let mut found = Found::new(*one, words);
        judge(one, &mut found);
        found.findings
    });
    judged.into_iter().flatten().collect()
}

/// By kind of record and reference, then by weight, then in the order of the rules.
fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    let places: HashMap<&str, usize> = rule::ALL.iter().enumerate().map(|(n, rule)| (rule.id, n)).collect();
    let order = |finding: &Finding| {
        let rule = places.get(finding.rule.as_str()).copied();
        let field = reference_order(&finding.field);
        let subject = reference_order(&finding.subject_ref);
        (finding.subject, subject, finding.subject_id.clone(), finding.severity, rule, field)
    };
    findings.sort_by_cached_key(order);
    findings
}

/// The findings on one record in the making.
struct Found<'w> {
    words: &'w Words,
    subject: Noun,
    subject_id: String,
    subject_ref: String,
    findings: Vec<Finding>,
}

impl<'w> Found<'w> {
    fn new<T: Record>(record: &T, words: &'w Words) -> Self {
        Self {
            words,
            subject: T::NOUN,
            subject_id: record.id().to_owned(),
            subject_ref: record.reference().to_owned(),
            findings: Vec::new(),
        }
    }

    /// Adds a finding whose message needs no values.
    fn add(&mut self, rule: &Rule, field: impl Into<String>) {
        self.add_with(rule, field, &[]);
    }

    /// Adds a finding with values for its message.
    fn add_with(&mut self, rule: &Rule, field: impl Into<String>, args: &[(&'static str, Arg)]) {
        let id = rule.message_id();
        let gathers = args.iter().any(|(name, _)| *name == "count");
        self.findings.push(Finding {
            rule: rule.id.to_owned(),
            law: rule::cite(rule.law, self.words.lang()),
            severity: rule.severity,
            subject: self.subject,
            subject_id: self.subject_id.clone(),
            subject_ref: self.subject_ref.clone(),
            field: field.into(),
            message: self.words.say_with(&id, args),
            hint: self.words.attribute(&id, "hint", args),
            mark: None,
            needed_by: Vec::new(),
            about: if gathers { mark::about(args) } else { String::new() },
        });
    }
}
