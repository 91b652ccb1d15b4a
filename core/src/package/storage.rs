//! How long the person's data are kept: a date where it can be computed, else the period or criterion in words
//! (Art. 13(2)(a), 15(1)(d)).

use chrono::NaiveDate;

use super::dates;
use super::gather::{Case, Source};
use super::paths;
use crate::activity::{RetentionBound, RetentionEnd, RetentionRule, RetentionTrigger};
use crate::period::Period;
use crate::words::Words;

/// What is said of the storage of one category found in one activity.
pub(crate) struct Storage {
    /// The sentence for the person.
    pub(crate) text: String,
    /// Whether it names a date.
    pub(crate) computed: bool,
    /// Whether the rule would give a date, and the records hold none that can be read.
    pub(crate) undated: bool,
    /// Whether the last of the dates has passed.
    pub(crate) overdue: bool,
}

/// The rules for one category, each as a sentence; none when the register states none.
pub(crate) fn of_category(
    case: &Case<'_>,
    source: &Source<'_>,
    category_id: &str,
    as_of: NaiveDate,
    words: &Words,
) -> Vec<Storage> {
    let Some(activity) = source.activity else { return Vec::new() };
    let stated =
        activity.retention_of(category_id).into_iter().filter(|rule| rule.is_stated() || is_told(rule));
    stated.map(|rule| of_rule(case, source, rule, as_of, words)).collect()
}

fn is_told(rule: &RetentionRule) -> bool {
    !rule.external_reference.is_empty() || !rule.while_condition.is_empty()
}

fn of_rule(
    case: &Case<'_>,
    source: &Source<'_>,
    rule: &RetentionRule,
    as_of: NaiveDate,
    words: &Words,
) -> Storage {
    let said = in_words(rule, words);
    let Some((first, last)) = ends(case, source, rule) else {
        let undated = rule.runs_from_one_event();
        return Storage { text: said, computed: false, undated, overdue: false };
    };
    let args = [
        ("first", dates::long(words, first).into()),
        ("last", dates::long(words, last).into()),
        ("rule", said.into()),
    ];
    let id = match (first == last, rule.bound) {
        (true, RetentionBound::Max) => "package-storage-until-at-most",
        (true, _) => "package-storage-until",
        (false, RetentionBound::Max) => "package-storage-between-at-most",
        (false, _) => "package-storage-between",
    };
    Storage { text: words.say_with(id, &args), computed: true, undated: false, overdue: last < as_of }
}

/// First and last end over the records, where the rule is a plain period and the trigger's dates were collected.
fn ends(case: &Case<'_>, source: &Source<'_>, rule: &RetentionRule) -> Option<(NaiveDate, NaiveDate)> {
    if !rule.runs_from_one_event() {
        return None;
    }
    let mut starts = starts(source, rule.trigger_kind);
    if starts.is_empty() {
        // The event may stand in another export of the same activity.
        let activity = source.activity?;
        starts = case
            .of_activity(activity)
            .into_iter()
            .flat_map(|other| self::starts(other, rule.trigger_kind))
            .collect();
    }
    let ends: Option<Vec<NaiveDate>> =
        starts.into_iter().map(|start| start.and_then(|day| rule.ends_on(day))).collect();
    let ends = ends?;
    Some((*ends.iter().min()?, *ends.iter().max()?))
}

/// The day of the event in each record; none within where a value cannot be read as a date, so that no end is
/// promised that holds for a part only.
fn starts(source: &Source<'_>, trigger: RetentionTrigger) -> Vec<Option<NaiveDate>> {
    let columns = source.fields.iter().filter(|field| field.mapping.starts_retention == Some(trigger));
    let mut starts = Vec::new();
    for field in columns {
        for record in &source.records {
            let values = paths::values_at(&record.record, &field.path);
            let texts = values.into_iter().map(paths::as_text).filter(|text| !text.trim().is_empty());
            starts.extend(texts.map(|text| dates::parse(&text)));
        }
    }
    starts
}

/// The rule in words, without dates.
pub(crate) fn in_words(rule: &RetentionRule, words: &Words) -> String {
    let mut parts = Vec::new();
    if !rule.while_condition.is_empty() {
        parts.push(
            words.say_with("package-storage-while", &[("condition", rule.while_condition.as_str().into())]),
        );
    }
    if rule.any_of.is_empty() {
        let trigger = if rule.trigger.is_empty() && rule.trigger_kind != RetentionTrigger::Other {
            trigger_words(rule.trigger_kind, words)
        } else {
            rule.trigger.clone()
        };
        let end = RetentionEnd { trigger, period: rule.period.clone(), bound: rule.bound };
        if end.bound != RetentionBound::Unspecified || parts.is_empty() {
            parts.push(end_words(&end, &rule.external_reference, words));
        }
    } else {
        let ends: Vec<_> =
            rule.any_of.iter().map(|end| event(end, &rule.external_reference, words)).collect();
        let ends = ends.join(&format!(" {} ", words.say("package-storage-or")));
        parts.push(words.say_with("package-storage-first-of", &[("ends", ends.into())]));
    }
    if let Some(otherwise) = &rule.otherwise {
        let end = end_words(otherwise, &rule.external_reference, words);
        parts.push(words.say_with("package-storage-otherwise", &[("end", end.into())]));
    }
    if !rule.legal_reference.is_empty() {
        parts.push(rule.legal_reference.clone());
    }
    let text = parts.join("; ");
    if rule.limits_use_only {
        words.say_with("package-storage-use-only", &[("rule", text.into())])
    } else {
        text
    }
}

/// One of several ends: where it is a criterion, the event alone, since "until" stands before all of them.
fn event(end: &RetentionEnd, external_reference: &str, words: &Words) -> String {
    if end.bound == RetentionBound::Criteria && !end.trigger.is_empty() {
        end.trigger.clone()
    } else {
        end_words(end, external_reference, words)
    }
}

fn end_words(end: &RetentionEnd, external_reference: &str, words: &Words) -> String {
    let period =
        Period::parse(&end.period).map_or_else(|_| end.period.clone(), |period| period.in_words(words));
    let id = match end.bound {
        RetentionBound::Max if !end.period.is_empty() => "package-storage-max",
        RetentionBound::Exact if !end.period.is_empty() => "package-storage-exact",
        RetentionBound::Immediate => "package-storage-immediate",
        RetentionBound::Promptly => "package-storage-promptly",
        RetentionBound::OnRequest => "package-storage-on-request",
        RetentionBound::ExternalReference => "package-storage-external",
        RetentionBound::Unspecified if end.trigger.is_empty() && !external_reference.is_empty() => {
            "package-storage-external"
        }
        RetentionBound::Unspecified if end.trigger.is_empty() => "package-hole-storage-period",
        _ => "package-storage-criterion",
    };
    let has_trigger = i64::from(!end.trigger.is_empty());
    words.say_with(
        id,
        &[
            ("period", period.into()),
            ("trigger", end.trigger.as_str().into()),
            ("triggered", has_trigger.into()),
            ("reference", external_reference.into()),
        ],
    )
}

fn trigger_words(trigger: RetentionTrigger, words: &Words) -> String {
    let code = serde_json::to_value(trigger).ok();
    let code = code.as_ref().and_then(|value| value.as_str()).unwrap_or("other").replace('_', "-");
    words.say(&format!("retention-trigger-{code}"))
}
