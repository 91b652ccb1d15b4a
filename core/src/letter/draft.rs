//! A letter in the making: the template with its fields filled, gaps marked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{Fields, Scene};
use super::template::{self, Piece};
use super::{LetterKind, LetterTemplate};
use crate::error::{Error, Kind, Problem, Result};
use crate::moment::Moment;
use crate::report::words::{date, term};
use crate::words::Words;

/// What stands around the name of a field that nothing fills.
const GAP: (&str, &str) = ("[[", "]]");

/// A field that nothing fills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterGap {
    /// Name of the field.
    pub field: String,
    /// What it is, in the language of the letter.
    pub label: String,
}

/// A letter before it is issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterDraft {
    /// What it is for.
    pub kind: LetterKind,
    /// Its language.
    pub language: String,
    /// The address field.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text; a gap reads `[[what is missing]]`.
    pub text: String,
    /// What is missing, each once.
    pub gaps: Vec<LetterGap>,
}

/// Fills a template. Paragraphs that depend on an empty field are left out.
#[must_use]
pub fn fill(template: &LetterTemplate, to: String, fields: &Fields, words: &Words) -> LetterDraft {
    let mut gaps: Vec<LetterGap> = Vec::new();
    let subject = merge(&template.subject, fields, words, &mut gaps);
    let mut paragraphs = Vec::new();
    for (condition, paragraph) in template::paragraphs(&template.text) {
        if condition.is_none_or(|field| fields.contains_key(field)) {
            paragraphs.push(merge(paragraph, fields, words, &mut gaps));
        }
    }
    LetterDraft {
        kind: template.kind,
        language: template.language.clone(),
        to,
        subject,
        text: paragraphs.join("\n\n"),
        gaps,
    }
}

fn merge(text: &str, fields: &Fields, words: &Words, gaps: &mut Vec<LetterGap>) -> String {
    let mut merged = String::new();
    for piece in template::pieces(text) {
        match piece {
            Piece::Words(plain) => merged.push_str(plain),
            Piece::Field(name) => match fields.get(name) {
                Some(value) => merged.push_str(value),
                None => {
                    let label = term(words, "letter-field", name);
                    merged.push_str(&format!("{}{label}{}", GAP.0, GAP.1));
                    if !gaps.iter().any(|gap| gap.field == name) {
                        gaps.push(LetterGap { field: name.to_owned(), label });
                    }
                }
            },
        }
    }
    merged
}

/// The draft of a letter of a case.
///
/// # Errors
/// `NotAllowed` when a letter to a recipient names no notice; what the templates refuse.
pub fn of(scene: &Scene<'_>, kind: LetterKind, moment: &Moment) -> Result<LetterDraft> {
    if kind.is_to_recipient() != scene.notice.is_some() {
        return Err(Error::new(Kind::NotAllowed, "letter-needs-notice"));
    }
    let template = template::of(scene.snapshot, kind, scene.words.lang())?;
    Ok(fill(template, scene.to(), &scene.fields(moment), scene.words))
}

/// The gaps still in a text, as they stand there.
#[must_use]
pub fn gaps_in(text: &str) -> Vec<&str> {
    let mut gaps = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(GAP.0) {
        let Some((gap, after)) = after.split_once(GAP.1) else { break };
        gaps.push(gap);
        rest = after;
    }
    gaps
}

/// Refuses a letter with gaps or without words.
///
/// # Errors
/// `letter-gaps` with each gap; `letter-empty`.
pub fn complete(subject: &str, text: &str) -> Result<()> {
    if subject.trim().is_empty() || text.trim().is_empty() {
        return Err(Error::invalid("letter-empty"));
    }
    let gaps: Vec<Problem> = gaps_in(subject)
        .into_iter()
        .chain(gaps_in(text))
        .map(|gap| Problem { at: String::new(), message: gap.to_owned() })
        .collect();
    if gaps.is_empty() { Ok(()) } else { Err(Error::invalid("letter-gaps").because(gaps)) }
}

/// What a letter lacks that the law asks it to say: an article and a message. Advice; the DPO decides.
#[must_use]
pub fn advice(scene: &Scene<'_>, kind: LetterKind, text: &str) -> Vec<(&'static str, &'static str)> {
    let mut advice = Vec::new();
    let says = |words: &str| !words.trim().is_empty() && text.contains(words.trim());
    if kind == LetterKind::Extension {
        if !says(&date(scene.words, scene.deadline.due_on)) {
            advice.push(("12(3)", "letter-advice-new-date"));
        }
        let reason = scene.request.extension.as_ref().map(|extension| extension.reason.as_str());
        if !says(reason.unwrap_or_default()) {
            advice.push(("12(3)", "letter-advice-extension-reason"));
        }
    }
    if matches!(kind, LetterKind::Refusal | LetterKind::PartialRefusal) {
        let refusal = scene.request.refusal.as_ref();
        let fields = scene.controller.map(|one| one.supervisory_authority.as_str()).unwrap_or_default();
        let complaint = refusal.map(|refusal| refusal.complaint.as_str()).unwrap_or_default();
        if !says(complaint) && !says(fields) {
            advice.push(("12(4)", "letter-advice-complaint"));
        }
        if !says(refusal.map(|refusal| refusal.remedy.as_str()).unwrap_or_default()) {
            advice.push(("12(4)", "letter-advice-remedy"));
        }
    }
    advice
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn template(text: &str) -> LetterTemplate {
        LetterTemplate {
            id: "refusal-en".to_owned(),
            reference: "refusal-en".to_owned(),
            kind: LetterKind::Refusal,
            language: "en".to_owned(),
            subject: "About {reference}".to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn what_nothing_fills_is_a_gap_that_a_letter_cannot_be_issued_with() {
        let fields = Fields::from([("reference", "R-1".to_owned())]);
        let draft = fill(
            &template("You can complain: {complaint}\n\n{?scope} About {scope}"),
            String::new(),
            &fields,
            Words::of(Lang::En),
        );
        assert_eq!(draft.subject, "About R-1", "a known field is filled");
        assert_eq!(draft.gaps.len(), 1, "the authority is missing, and nothing else: {:?}", draft.gaps);
        assert!(!draft.text.contains("About {"), "a paragraph that depends on an empty field is left out");
        let refused = complete(&draft.subject, &draft.text).unwrap_err();
        assert_eq!(refused.code, "letter-gaps", "Art. 12(4): nobody is sent a letter with a hole");
        assert_eq!(refused.problems.len(), 1, "and each hole is named");
        complete("About R-1", "You can complain: to the authority").unwrap();
    }

    #[test]
    fn a_value_with_braces_is_not_filled_again() {
        let fields = Fields::from([("reference", "{person}".to_owned()), ("person", "Eve".to_owned())]);
        let draft = fill(&template("{reference}"), String::new(), &fields, Words::of(Lang::En));
        assert_eq!(draft.text, "{person}", "what a person wrote stays what they wrote");
    }
}
