//! Templates: a subject and paragraphs with merge fields.
//!
//! A field stands in braces: `{due_on}`. A paragraph that begins with `{?field}` is left out when that field is empty. Lines
//! that begin with `- ` are points of a list. Paragraphs are parted by an empty line.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{LetterKind, LetterTemplate, fields};
use crate::error::{Error, Result};
use crate::snapshot::Snapshot;
use crate::words::Lang;

const FILES: [(Lang, &str); 3] = [
    (Lang::En, include_str!("../../../data/letters/en.txt")),
    (Lang::De, include_str!("../../../data/letters/de.txt")),
    (Lang::Fr, include_str!("../../../data/letters/fr.txt")),
];

type All = BTreeMap<(&'static str, LetterKind), LetterTemplate>;

/// The identifier of the template of a kind in a language.
#[must_use]
pub fn id(kind: LetterKind, lang: Lang) -> String {
    format!("{}-{}", kind.code(), lang.code())
}

/// The template that comes with the program.
///
/// # Errors
/// Bug when the files of the program are incomplete; a test holds them against the kinds.
pub fn bundled(kind: LetterKind, lang: Lang) -> Result<&'static LetterTemplate> {
    static ALL: OnceLock<All> = OnceLock::new();
    let all = ALL.get_or_init(|| FILES.into_iter().flat_map(|(lang, text)| read(lang, text)).collect());
    all.get(&(lang.code(), kind)).ok_or_else(|| Error::bug("letter/template"))
}

/// The template in force: the register's own, else the one that comes with the program.
///
/// # Errors
/// What [`bundled`] refuses.
pub fn of(snapshot: &Snapshot, kind: LetterKind, lang: Lang) -> Result<&LetterTemplate> {
    match snapshot.letter_templates.get(&id(kind, lang)) {
        Some(own) => Ok(own),
        None => bundled(kind, lang),
    }
}

fn read(lang: Lang, text: &'static str) -> Vec<((&'static str, LetterKind), LetterTemplate)> {
    let mut all = Vec::new();
    for part in text.split("== ").skip(1) {
        let Some((code, rest)) = part.split_once('\n') else { continue };
        let Some(kind) = LetterKind::from_code(code.trim()) else { continue };
        let Some((subject, text)) = rest.split_once('\n') else { continue };
        let template = LetterTemplate {
            id: id(kind, lang),
            reference: id(kind, lang),
            kind,
            language: lang.code().to_owned(),
            subject: subject.trim_start_matches('#').trim().to_owned(),
            text: text.trim().to_owned(),
        };
        all.push(((lang.code(), kind), template));
    }
    all
}

/// One piece of a line: words, or a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words as they are.
    Words(&'a str),
    /// The name of a field.
    Field(&'a str),
}

/// Cuts a text into words and fields; a brace that closes nothing is a word.
pub(super) fn pieces(mut text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    while let Some(start) = text.find('{') {
        let Some(length) = text[start..].find('}') else { break };
        if start > 0 {
            pieces.push(Piece::Words(&text[..start]));
        }
        pieces.push(Piece::Field(text[start + 1..start + length].trim()));
        text = &text[start + length + 1..];
    }
    if !text.is_empty() {
        pieces.push(Piece::Words(text));
    }
    pieces
}

/// The paragraphs of a text, each with the field on which it depends, if any.
pub(super) fn paragraphs(text: &str) -> Vec<(Option<&str>, &str)> {
    let blank = |line: &str| line.trim().is_empty();
    let mut parts: Vec<&str> = Vec::new();
    let mut start = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if blank(line) {
            parts.extend(start.take().map(|from: usize| text[from..at].trim_end()));
        } else if start.is_none() {
            start = Some(at);
        }
        at += line.len();
    }
    parts.extend(start.map(|from| text[from..].trim_end()));
    parts.into_iter().map(conditional).collect()
}

fn conditional(paragraph: &str) -> (Option<&str>, &str) {
    let condition = paragraph.strip_prefix("{?").and_then(|rest| rest.split_once('}'));
    condition.map_or((None, paragraph), |(field, rest)| (Some(field.trim()), rest.trim_start()))
}

/// Fields that a template names and that do not exist, each once: a slip that would stay in the letter.
#[must_use]
pub fn unknown_fields(subject: &str, text: &str) -> Vec<String> {
    let mut unknown = Vec::new();
    let mut look = |name: &str| {
        let name = name.trim_start_matches('?').trim();
        if !fields::NAMES.contains(&name) && !unknown.iter().any(|known| known == name) {
            unknown.push(name.to_owned());
        }
    };
    for piece in pieces(subject).into_iter().chain(pieces(text)) {
        if let Piece::Field(name) = piece {
            look(name);
        }
    }
    unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_template_in_each_language_with_known_fields_only() {
        for kind in LetterKind::ALL {
            for lang in Lang::ALL {
                let template = bundled(kind, lang).unwrap();
                assert!(!template.subject.is_empty(), "{}: a letter has a subject", template.id);
                let unknown = unknown_fields(&template.subject, &template.text);
                assert!(unknown.is_empty(), "{}: nobody could fill {unknown:?}", template.id);
            }
        }
    }

    #[test]
    fn the_languages_of_a_template_say_the_same_with_the_same_fields() {
        for kind in LetterKind::ALL {
            let names = |lang| {
                let template = bundled(kind, lang).unwrap();
                let mut names: Vec<String> = pieces(&template.text)
                    .into_iter()
                    .filter_map(|piece| match piece {
                        Piece::Field(name) => Some(name.to_owned()),
                        Piece::Words(_) => None,
                    })
                    .collect();
                names.sort();
                names
            };
            for lang in Lang::ALL {
                assert_eq!(names(lang), names(Lang::En), "{kind:?}: no language tells less than another");
            }
        }
    }

    #[test]
    fn a_refusal_letter_always_speaks_of_reasons_complaint_and_remedy() {
        for kind in [LetterKind::Refusal, LetterKind::PartialRefusal] {
            for lang in Lang::ALL {
                let text = &bundled(kind, lang).unwrap().text;
                for field in ["{complaint}", "{remedy}"] {
                    assert!(text.contains(field), "{kind:?} {lang:?}: Art. 12(4) asks for {field}");
                }
                assert!(
                    text.contains("{refusal_reasons}") || text.contains("{refused}"),
                    "{kind:?} {lang:?}: Art. 12(4) asks for the reasons"
                );
            }
        }
    }

    #[test]
    fn paragraphs_are_parted_by_empty_lines_and_may_depend_on_a_field() {
        let parts = paragraphs("one\nline\n\n{?scope} two {scope}\n\n\n- a\n- b\n");
        assert_eq!(
            parts,
            [(None, "one\nline"), (Some("scope"), "two {scope}"), (None, "- a\n- b")],
            "an empty line parts, a single end of line does not"
        );
        assert_eq!(paragraphs(""), [], "nothing gives nothing");
    }

    #[test]
    fn a_brace_that_closes_nothing_stays_a_word() {
        assert_eq!(
            pieces("a {b} {c"),
            [Piece::Words("a "), Piece::Field("b"), Piece::Words(" {c")],
            "an open brace is no field"
        );
    }
}
