//! Marks: that a finding does not apply to a record, with the reason (Art. 5(2)).
//!
//! A mark holds for one rule at one place of one record. It remembers a fingerprint of what stood there; when that
//! changes, the finding counts again and says that it had been marked.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{Finding, Judged};
use crate::hash::sha256;
use crate::moment::Moment;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Arg;

/// That one finding does not apply to one record, with the reason that accountability asks for (Art. 5(2)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct FindingMark {
    /// Subject, rule and place; there is one mark at most for each.
    pub id: String,
    /// Short reference, e.g. `FM-001`.
    pub reference: String,
    /// The rule, e.g. `art6.1.f.balancing_test`.
    pub rule: String,
    /// Kind of the record.
    pub subject: Noun,
    /// Identifier of the record.
    pub subject_id: String,
    /// Where in the record, list items by their identifiers: `purposes[p1].legal_bases[0].balancing_test`.
    pub field: String,
    /// Why it does not apply.
    pub reason: String,
    /// Who marked it.
    pub marked_by: String,
    /// When, ISO date.
    pub marked_on: String,
    /// SHA-256 of what stood at the place; other content makes the finding count again.
    pub seen: String,
}

/// The mark that stands at a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkShown {
    /// Identifier of the mark.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Why it does not apply.
    pub reason: String,
    /// Who marked it.
    pub marked_by: String,
    /// When, ISO date.
    pub marked_on: String,
    /// Whether what stood there has changed since, so that the finding counts again and the mark is to be checked.
    pub changed: bool,
}

/// What a finding that gathers several things is about, whatever language it is told in: the names of countries and days
/// are left out, since what they say stands at the place of the finding.
pub(super) fn about(args: &[(&'static str, Arg)]) -> String {
    let text = |arg: &Arg| match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
    };
    let told = args.iter().filter(|(name, _)| !matches!(*name, "country" | "day"));
    told.map(|(name, arg)| format!("{name}={}", text(arg))).collect::<Vec<_>>().join("\n")
}

/// Parts findings into those that count and those marked as not applicable, and shows marks that are out of date.
pub(super) fn split(findings: Vec<Finding>, snapshot: &Snapshot) -> Judged {
    let mut judged = Judged::default();
    if snapshot.finding_marks.is_empty() {
        judged.open = findings;
        return judged;
    }
    let mut body: Option<(Noun, String, Value)> = None;
    for mut finding in findings {
        let prefix = format!("{} ", finding.subject_id);
        if snapshot.finding_marks.starting(&prefix).next().is_none() {
            judged.open.push(finding);
            continue;
        }
        let of_this =
            |(noun, id, _): &(Noun, String, Value)| *noun == finding.subject && *id == finding.subject_id;
        if !body.as_ref().is_some_and(of_this) {
            let json = snapshot.json(finding.subject, &finding.subject_id).unwrap_or(Value::Null);
            body = Some((finding.subject, finding.subject_id.clone(), json));
        }
        let at = Place::of(&finding, body.as_ref().map_or(&Value::Null, |(_, _, json)| json));
        match snapshot.finding_marks.get(&at.mark_id(&finding)) {
            None => judged.open.push(finding),
            Some(mark) => {
                let changed = mark.seen != at.seen;
                finding.mark = Some(MarkShown::of(mark, changed));
                if changed { judged.open.push(finding) } else { judged.not_applicable.push(finding) }
            }
        }
    }
    judged
}

impl MarkShown {
    fn of(mark: &FindingMark, changed: bool) -> Self {
        Self {
            id: mark.id.clone(),
            reference: mark.reference.clone(),
            reason: mark.reason.clone(),
            marked_by: mark.marked_by.clone(),
            marked_on: mark.marked_on.clone(),
            changed,
        }
    }
}

/// The place of a finding in its record: its path by the identifiers of list items, and a fingerprint of what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    field: String,
    seen: String,
}

impl Place {
    /// The place of a finding in the record as JSON.
    pub(crate) fn of(finding: &Finding, body: &Value) -> Self {
        let mut field = String::new();
        let mut at = Some(body);
        for step in finding.field.split(['.', '[']).filter(|step| !step.is_empty()) {
            let Some(number) = step.strip_suffix(']') else {
                let dot = if field.is_empty() { "" } else { "." };
                field.push_str(&format!("{dot}{step}"));
                at = at.and_then(|value| value.get(step));
                continue;
            };
            // An answer's list stands one step deeper than findings name it.
            let list = at.map(|value| value.get("items").unwrap_or(value));
            let item = number.parse::<usize>().ok().and_then(|n| list?.get(n));
            let key = item.and_then(key_of).unwrap_or(number);
            field.push_str(&format!("[{key}]"));
            at = item;
        }
        let value = at.map(ToString::to_string).unwrap_or_default();
        Self { field, seen: sha256(format!("{value}\n{}", finding.about).as_bytes()) }
    }

    /// The identifier of the mark for this finding here.
    pub(crate) fn mark_id(&self, finding: &Finding) -> String {
        format!("{} {} {}", finding.subject_id, finding.rule, self.field).trim_end().to_owned()
    }

    /// A mark for this finding here.
    pub(crate) fn mark(
        self,
        finding: &Finding,
        reference: String,
        reason: &str,
        moment: &Moment,
    ) -> FindingMark {
        FindingMark {
            id: self.mark_id(finding),
            reference,
            rule: finding.rule.clone(),
            subject: finding.subject,
            subject_id: finding.subject_id.clone(),
            field: self.field,
            reason: reason.to_owned(),
            marked_by: moment.actor.clone(),
            marked_on: moment.today_on.to_string(),
            seen: self.seen,
        }
    }
}

/// What names an item of a list, whatever its position.
fn key_of(item: &Value) -> Option<&str> {
    let keys = ["id", "reference", "recipient_id"].into_iter();
    keys.filter_map(|key| item.get(key)?.as_str()).find(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_holds_in_whatever_language_the_finding_is_told() {
        let told = |country: &str, references: &str| {
            about(&[
                ("country", Arg::from(country)),
                ("count", Arg::from(1_usize)),
                ("references", Arg::from(references)),
            ])
        };
        assert_eq!(
            told("India", "PA-001"),
            told("Indien", "PA-001"),
            "the same finding in English and in German"
        );
        assert_ne!(told("India", "PA-001"), told("India", "PA-002"), "another activity is another matter");
    }
}
