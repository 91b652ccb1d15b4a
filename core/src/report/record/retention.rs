//! Envisaged time limits in words (Art. 30(1)(f)).

use super::context::Context;
use crate::activity::{Activity, RetentionBound, RetentionEnd, RetentionRule, RetentionTrigger};
use crate::report::content::{Passage, Text};
use crate::report::words::{code_of, period};
use crate::words::{Arg, Words};

/// Everything a rule says: to what it applies, the limit, and what goes with it.
pub(in crate::report) fn passages(
    context: &Context<'_>,
    activity: &Activity,
    rule: &RetentionRule,
) -> Vec<Passage> {
    let words = context.words;
    let subject = subject(activity, rule);
    let mut first = Text::default();
    if !subject.is_empty() {
        first = first.and_bold(context.say_with("kept-subject", &[("subject", subject.into())])).and(" ");
    }
    let mut passages = vec![];
    if rule.any_of.is_empty() {
        passages.push(Passage::Paragraph(first.and(sentence(words, rule))));
    } else {
        passages.push(Passage::Paragraph(first.and(context.say("kept-any-of"))));
        let ends = rule.any_of.iter().map(|end| Text::plain(end_in_words(words, end))).collect();
        passages.push(Passage::Bullets(ends));
    }
    if let Some(end) = &rule.otherwise {
        let text = context.say_with("kept-otherwise", &[("end", end_in_words(words, end).into())]);
        passages.push(Passage::Paragraph(text.into()));
    }
    let mut add = |id: &str, value: &str| {
        if !value.is_empty() {
            add_detail(&mut passages, words.say_with(id, &[("text", value.into())]));
        }
    };
    add("kept-unit", &rule.unit);
    add("kept-while", &rule.while_condition);
    add("kept-law", &rule.legal_reference);
    if rule.bound != RetentionBound::ExternalReference {
        add("kept-reference", &rule.external_reference);
    }
    add("kept-note", &rule.note);
    if rule.limits_use_only {
        add_detail(&mut passages, words.say("kept-use-only"));
    }
    passages
}

/// Adds a detail at the end of the last line, or below a list.
pub(in crate::report) fn add_detail(passages: &mut Vec<Passage>, detail: String) {
    match passages.last_mut() {
        Some(Passage::Paragraph(line)) => {
            *line = std::mem::take(line).and_muted(format!(" \u{b7} {detail}"));
        }
        _ => passages.push(Passage::Paragraph(Text::muted(detail))),
    }
}

/// The limit in a few words, for tables: `At most 1 month after the account is deleted`.
#[must_use]
pub fn in_short(words: &Words, rule: &RetentionRule) -> String {
    if !rule.any_of.is_empty() {
        return words.say_with("kept-any-of-short", &[("count", rule.any_of.len().into())]);
    }
    match rule.bound {
        RetentionBound::OnRequest => words.say("retention-bound-on-request"),
        RetentionBound::Unspecified => words.say("retention-bound-unspecified"),
        RetentionBound::ExternalReference => words.say("retention-bound-external-reference"),
        bound => limit(words, bound, &rule.period, &after_in_short(words, rule)),
    }
}

/// The data to which a rule applies, as stated, else by the names of the categories; empty for all data.
pub(in crate::report) fn subject(activity: &Activity, rule: &RetentionRule) -> String {
    if !rule.applies_to_text.is_empty() {
        return rule.applies_to_text.clone();
    }
    let name =
        |id: &String| activity.personal_data_category(id).map_or_else(|| id.clone(), |c| c.name.clone());
    rule.applies_to.iter().map(name).collect::<Vec<_>>().join("; ")
}

fn sentence(words: &Words, rule: &RetentionRule) -> String {
    if rule.bound == RetentionBound::ExternalReference {
        // The trigger often only repeats the reference, so it stands in for one that is missing.
        let place = if rule.external_reference.is_empty() { &rule.trigger } else { &rule.external_reference };
        return words.say_with("kept-elsewhere", &[("text", place.as_str().into())]);
    }
    limit(words, rule.bound, &rule.period, &after(words, rule.trigger_kind, &rule.trigger))
}

fn end_in_words(words: &Words, end: &RetentionEnd) -> String {
    match end.bound {
        RetentionBound::Criteria => end.trigger.clone(),
        bound => limit(words, bound, &end.period, &after(words, RetentionTrigger::Other, &end.trigger)),
    }
}

fn limit(words: &Words, bound: RetentionBound, length: &str, after: &str) -> String {
    let has_length = !length.is_empty();
    let id = match bound {
        RetentionBound::Max if has_length => "kept-max",
        RetentionBound::Exact if has_length => "kept-exact",
        RetentionBound::Max | RetentionBound::Exact | RetentionBound::Unspecified => "kept-unspecified",
        RetentionBound::Immediate => "kept-immediate",
        RetentionBound::Promptly => "kept-promptly",
        RetentionBound::OnRequest => "kept-on-request",
        RetentionBound::Criteria => "kept-criteria",
        RetentionBound::ExternalReference => "retention-bound-external-reference",
    };
    let args = [("period", Arg::Text(period(words, length))), ("after", Arg::Text(after.to_owned()))];
    words.say_with(id, &args).trim_end().to_owned()
}

/// The starting event as typed, else by its kind; empty when neither is known.
fn after(words: &Words, kind: RetentionTrigger, trigger: &str) -> String {
    if trigger.is_empty() {
        after_kind(words, kind)
    } else {
        words.say_with("after-typed", &[("event", trigger.into())])
    }
}

fn after_in_short(words: &Words, rule: &RetentionRule) -> String {
    let by_kind = after_kind(words, rule.trigger_kind);
    if by_kind.is_empty() { after(words, rule.trigger_kind, &rule.trigger) } else { by_kind }
}

fn after_kind(words: &Words, kind: RetentionTrigger) -> String {
    let id = format!("after-{}", code_of(&kind).replace('_', "-"));
    if words.has(&id) { words.say(&id) } else { String::new() }
}
