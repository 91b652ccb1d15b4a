//! Where the words of a search stand in a text, for highlighting; counted in characters.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fold::push_folded;

/// Characters from `start` to before `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TextRange {
    /// The first character.
    pub start: usize,
    /// The first one after.
    pub end: usize,
}

/// A text folded, with the character of the original for each byte.
struct Mapped {
    folded: String,
    origin: Vec<usize>,
}

impl Mapped {
    fn new(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut origin = Vec::with_capacity(text.len());
        for (n, character) in text.chars().enumerate() {
            push_folded(character, &mut folded);
            origin.resize(folded.len(), n);
        }
        Self { folded, origin }
    }
}

/// Where the folded `marks` stand in a text: sorted, what touches is joined.
#[must_use]
pub fn ranges(text: &str, marks: &[String]) -> Vec<TextRange> {
    let mapped = Mapped::new(text);
    let mut found: Vec<TextRange> = Vec::new();
    for mark in marks.iter().filter(|mark| !mark.is_empty()) {
        for (at, _) in mapped.folded.match_indices(mark.as_str()) {
            let start = mapped.origin.get(at).copied().unwrap_or(0);
            let end = mapped.origin.get(at + mark.len() - 1).copied().unwrap_or(start) + 1;
            found.push(TextRange { start, end });
        }
    }
    found.sort_unstable();
    let mut joined: Vec<TextRange> = Vec::with_capacity(found.len());
    for range in found {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// Characters shown on each side of a find.
const AROUND: usize = 48;

/// The text around its first mark, one line long, and where the marks stand in it.
#[must_use]
pub fn snippet(text: &str, marks: &[String]) -> (String, Vec<TextRange>) {
    let all = ranges(text, marks);
    let characters: Vec<char> = text.chars().collect();
    let first = all.first().copied().unwrap_or(TextRange { start: 0, end: 0 });
    let from = first.start.saturating_sub(AROUND);
    let to = (first.end + AROUND).min(characters.len());
    let mut shown = String::new();
    if from > 0 {
        shown.push('…');
    }
    // A line break in a text is a space in one line; the count of characters stays.
    shown.extend(characters[from..to].iter().map(|c| if c.is_control() { ' ' } else { *c }));
    if to < characters.len() {
        shown.push('…');
    }
    let shift = usize::from(from > 0);
    let within = all.into_iter().filter(|range| range.start >= from && range.end <= to);
    let moved =
        within.map(|range| TextRange { start: range.start - from + shift, end: range.end - from + shift });
    let moved = moved.collect();
    (shown, moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, marks: &[&str]) -> Vec<String> {
        let marks: Vec<String> = marks.iter().map(|mark| (*mark).to_owned()).collect();
        let pick = |range: &TextRange| text.chars().skip(range.start).take(range.end - range.start).collect();
        ranges(text, &marks).iter().map(pick).collect()
    }

    #[test]
    fn marks_are_found_whatever_accents_and_case() {
        assert_eq!(shown("Die Übung der Übenden", &["ub"]), ["Üb", "Üb"], "in the letters of the text");
        assert_eq!(shown("Hauptstraße 5", &["strasse"]), ["straße"], "a sharp s is two letters");
        assert_eq!(
            shown("e\u{301}tude", &["etude"]),
            ["e\u{301}tude"],
            "an accent as a character of its own"
        );
        assert_eq!(shown("payroll", &["pay", "ayroll"]), ["payroll"], "what overlaps is one");
    }

    #[test]
    fn a_snippet_shows_the_find_with_its_surroundings() {
        let long = format!("{} needle {}", "before ".repeat(30), "after ".repeat(30));
        let (text, marks) = snippet(&long, &["needle".to_owned()]);
        assert!(text.starts_with('…') && text.ends_with('…'), "the find is in the middle");
        assert!(text.chars().count() < 120, "a snippet is one line");
        let [mark] = marks.as_slice() else { panic!("one mark, not {marks:?}") };
        let marked: String = text.chars().skip(mark.start).take(mark.end - mark.start).collect();
        assert_eq!(marked, "needle", "the range counts from the snippet's start");
    }
}
