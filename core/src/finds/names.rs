//! Names of persons in free text, by signs that can be told: a form of address, a signature, contact data beside them, or
//! a name that is known from elsewhere in the case.

use std::sync::OnceLock;

use regex::Regex;
use serde::Deserialize;

use crate::collect::identifier::{fold_name, spellings};
use crate::error::{Error, Result};

/// The words by which names are told; see `data/person-marks.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Marks {
    titles: Vec<String>,
    courtesies: Vec<String>,
    greetings: Vec<String>,
    particles: Vec<String>,
    no_names: Vec<String>,
    pub(super) mailboxes: Vec<String>,
}

/// Reads the words once per process.
pub(super) fn marks() -> Result<&'static Marks> {
    static MARKS: OnceLock<Option<Marks>> = OnceLock::new();
    let read = || serde_json::from_str(include_str!("../../../data/person-marks.json")).ok();
    MARKS.get_or_init(read).as_ref().ok_or_else(|| Error::bug("finds/person-marks"))
}

/// By which sign a name was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Salutation,
    Signature,
    BesideContact,
}

/// A name in a text: bytes from and to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NameAt {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) sign: Sign,
}

/// One word of a text with its place in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'t> {
    pub(super) text: &'t str,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Word<'_> {
    fn is_upper(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// A word that begins with a capital letter and is not all capitals (`IBAN`, `GMH4W`).
    fn is_name_like(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().any(char::is_lowercase)
            && !self.text.chars().any(|c| c.is_ascii_digit())
    }
}

/// The patterns behind the signs.
pub(super) struct Names {
    word: Regex,
    marks: &'static Marks,
}

impl Names {
    pub(super) fn new() -> Result<Self> {
        let word = Regex::new(r"\p{L}[\p{L}\p{M}'’\-]*").map_err(|_| Error::bug("finds/names"))?;
        Ok(Self { word, marks: marks()? })
    }

    pub(super) fn words<'t>(&self, text: &'t str) -> Vec<Word<'t>> {
        let hits = self.word.find_iter(text);
        hits.map(|hit| {
            let whole = hit.as_str().trim_end_matches(['-', '\'', '’']);
            Word { text: whole, from: hit.start(), to: hit.start() + whole.len() }
        })
        .collect()
    }

    /// Names by the way they are addressed, by signature and by contact data that follow at these places.
    pub(super) fn find(&self, text: &str, contacts: &[(usize, usize)]) -> Vec<NameAt> {
        let words = self.words(text);
        let mut found = Vec::new();
        self.addressed(text, &words, &mut found);
        self.signed(text, &words, &mut found);
        self.beside(text, &words, contacts, &mut found);
        found
    }

    /// `Dear Anna`, `Frau Dr. Berg`, `M. Dupont`.
    fn addressed(&self, text: &str, words: &[Word<'_>], found: &mut Vec<NameAt>) {
        for at in 0..words.len() {
            let courtesy = words[at].is_upper() && self.is_courtesy(text, &words[at]);
            if !courtesy && !self.greets(text, words, at) {
                continue;
            }
            // "Dear Mr Berg": the courtesy that follows a greeting tells the name by itself.
            let mut next = at + 1;
            while words
                .get(next)
                .is_some_and(|word| self.is_courtesy(text, word) && near(text, &words[next - 1], word))
            {
                next += 1;
            }
            if let Some((from, to)) = self.run(text, words, next, 3) {
                found.push(NameAt { from: words[from].from, to: words[to].to, sign: Sign::Salutation });
            }
        }
    }

    fn is_courtesy(&self, text: &str, word: &Word<'_>) -> bool {
        let folded = word.text.to_lowercase();
        // A single letter is a courtesy in French only with its dot: "M. Dupont".
        let dotted = text[word.to..].starts_with('.');
        self.marks.courtesies.contains(&folded)
            && (folded.len() > 1 || dotted && !self.begins_initials(text, word))
    }

    /// `M. Lindqvist` in a field of its own is an initial rather than an address; in running text something stands before.
    fn begins_initials(&self, text: &str, word: &Word<'_>) -> bool {
        text[..word.from].trim().is_empty()
    }

    fn greets(&self, text: &str, words: &[Word<'_>], at: usize) -> bool {
        let line = text[..words[at].from].rsplit('\n').next().unwrap_or_default();
        if line.chars().any(char::is_alphanumeric) && !self.is_second_of_greeting(words, at) {
            return false;
        }
        let one = words[at].text.to_lowercase();
        let two = at.checked_sub(1).map(|before| format!("{} {one}", words[before].text.to_lowercase()));
        self.marks.greetings.contains(&one) || two.is_some_and(|two| self.marks.greetings.contains(&two))
    }

    fn is_second_of_greeting(&self, words: &[Word<'_>], at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            let both = format!("{} {}", words[before].text.to_lowercase(), words[at].text.to_lowercase());
            self.marks.greetings.contains(&both)
        })
    }

    /// The words of a name from `start` on: titles, then up to `most` words with capital letters, particles before and
    /// between them.
    fn run(&self, text: &str, words: &[Word<'_>], start: usize, most: usize) -> Option<(usize, usize)> {
        let mut at = start;
        let joined = |at: usize| at > 0 && words.get(at).is_some_and(|word| near(text, &words[at - 1], word));
        while joined(at) && self.is_title(&words[at]) {
            at += 1;
        }
        let (mut first, mut last, mut count) = (None, None, 0);
        while count < most && joined(at) {
            let word = &words[at];
            let folded = word.text.to_lowercase();
            if self.marks.no_names.contains(&folded) {
                break;
            }
            if word.is_name_like() {
                first = first.or(Some(at));
                last = Some(at);
                count += 1;
            } else if self.marks.particles.contains(&folded) {
                first = first.or(Some(at));
            } else {
                break;
            }
            at += 1;
        }
        Some((first?, last?))
    }

    fn is_title(&self, word: &Word<'_>) -> bool {
        self.marks.titles.contains(&word.text.to_lowercase())
    }

    /// A line of two or three words with capital letters at the end of a text, or below a complimentary close.
    fn signed(&self, text: &str, words: &[Word<'_>], found: &mut Vec<NameAt>) {
        let mut lines: Vec<(usize, &str)> = Vec::new();
        let mut from = 0;
        for line in text.split('\n') {
            if !line.trim().is_empty() {
                lines.push((from, line));
            }
            from += line.len() + 1;
        }
        // One line alone is a field, not a letter.
        let Some((from, line)) = lines.last().filter(|_| lines.len() > 1) else { return };
        let inside: Vec<usize> = (0..words.len())
            .filter(|at| words[*at].from >= *from && words[*at].to <= from + line.len())
            .collect();
        let (Some(first), Some(last)) = (inside.first(), inside.last()) else { return };
        let rest: usize = line.trim().len() - inside.iter().map(|at| words[*at].text.len()).sum::<usize>();
        let count = inside.iter().filter(|at| words[**at].is_name_like()).count();
        let fits = |at: &usize| {
            let folded = words[*at].text.to_lowercase();
            !self.marks.no_names.contains(&folded)
                && (words[*at].is_name_like()
                    || self.marks.particles.contains(&folded)
                    || self.is_title(&words[*at]))
        };
        if (2..=4).contains(&count) && rest <= inside.len() + 2 && inside.iter().all(fits) {
            found.push(NameAt { from: words[*first].from, to: words[*last].to, sign: Sign::Signature });
        }
    }

    /// `Piet Zwanenburg, ext. +49 …`, `Dr. Henrike Falkenrath (h.f@example.net)`: two or three words with capital letters
    /// right before contact data, with one word between at most.
    fn beside(&self, text: &str, words: &[Word<'_>], contacts: &[(usize, usize)], found: &mut Vec<NameAt>) {
        for (contact, _) in contacts {
            let before: Vec<usize> = (0..words.len()).filter(|at| words[*at].to <= *contact).collect();
            let Some(last) = before.last().copied() else { continue };
            for skipped in 0..=1 {
                let Some(end) = last.checked_sub(skipped) else { continue };
                // A word between has to be set off: a comma, a colon or a bracket.
                if skipped == 1 && !text[words[end].to..words[last].from].contains([',', ';', ':', '(', '–'])
                {
                    continue;
                }
                let gap = &text[words[end].to..*contact];
                if gap.len() > 40 || gap.contains('\n') || gap.contains(". ") {
                    continue;
                }
                if let Some(first) = self.back_run(text, words, end) {
                    found.push(NameAt {
                        from: words[first].from,
                        to: words[end].to,
                        sign: Sign::BesideContact,
                    });
                    break;
                }
            }
        }
    }

    /// Where a name of two or three words that ends here begins.
    fn back_run(&self, text: &str, words: &[Word<'_>], end: usize) -> Option<usize> {
        let (mut first, mut count, mut at) = (end, 0, end);
        loop {
            let word = &words[at];
            let folded = word.text.to_lowercase();
            if self.marks.no_names.contains(&folded)
                || self.is_title(word)
                || self.marks.courtesies.contains(&folded)
            {
                break;
            }
            if word.is_name_like() {
                first = at;
                count += 1;
            } else if count == 0 || !self.marks.particles.contains(&folded) {
                break;
            }
            if count == 3 || at == 0 || !near(text, &words[at - 1], word) {
                break;
            }
            at -= 1;
        }
        (count >= 2).then_some(first)
    }
}

/// Whether two words stand side by side: with a space, or the dot of a title and a space, between them.
fn near(text: &str, left: &Word<'_>, right: &Word<'_>) -> bool {
    left.from == right.from
        || text
            .get(left.to..right.from)
            .is_some_and(|gap| matches!(gap, " " | ". " | "." | "\u{a0}" | ".\u{a0}"))
}

/// A name as it is compared: each word in its spellings, in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    words: Vec<Vec<String>>,
}

impl Known {
    /// A name of at least two words; others are found by chance.
    pub(super) fn new(name: &str) -> Option<Self> {
        let words: Vec<Vec<String>> = name
            .split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'))
            .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
            .map(spellings)
            .collect();
        (2..=5).contains(&words.len()).then_some(Self { words })
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether these words are this name, in any order.
    pub(super) fn is(&self, words: &[&str]) -> bool {
        let mut left: Vec<&Vec<String>> = self.words.iter().collect();
        words.iter().all(|word| {
            let folded = spellings(word);
            let at = left.iter().position(|known| known.iter().any(|one| folded.contains(one)));
            at.map(|at| left.remove(at)).is_some()
        }) && left.is_empty()
    }

    /// A key under which it can be looked up: its first word without accents.
    pub(super) fn keys(&self) -> impl Iterator<Item = &String> {
        self.words.iter().flatten()
    }
}

/// Whether a name can be the person's own: each of its words is one of theirs, or the initial of one.
pub(super) fn is_own(name: &str, own: &[Vec<String>]) -> bool {
    let words: Vec<String> = fold_name(name)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let whole = |word: &String| own.iter().any(|known| known.contains(word));
    let initial = |word: &String| {
        word.chars().count() == 1 && own.iter().flatten().any(|known| known.starts_with(word.as_str()))
    };
    let loose: Vec<Vec<String>> = words.iter().map(|word| spellings(word)).collect();
    !words.is_empty()
        && words.iter().any(whole)
        && words.iter().zip(&loose).all(|(word, all)| whole(word) || initial(word) || all.iter().any(whole))
}

/// The words of the person's own name in their spellings.
pub(super) fn own_words(name: &str) -> Vec<Vec<String>> {
    name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'))
        .filter(|word| !word.is_empty())
        .map(spellings)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let all = Names::new().unwrap().find(text, &[]);
        all.into_iter().map(|name| &text[name.from..name.to]).collect()
    }

    #[test]
    fn names_are_told_by_the_way_people_are_addressed() {
        assert_eq!(found("Dear Anna Berg, thank you"), ["Anna Berg"], "English");
        assert_eq!(
            found("Bitte fragen Sie Frau Dr. Henrike Falkenrath dazu."),
            ["Henrike Falkenrath"],
            "German, without title"
        );
        assert_eq!(found("Merci, j'ai parlé avec M. Dupont hier."), ["Dupont"], "French");
        assert_eq!(
            found("Hallo Herr von der Heide,\n"),
            ["von der Heide", "von der Heide"],
            "greeting and form of address tell the same name"
        );
        assert!(found("Dear customer,\nHello team").is_empty(), "nobody is named");
        assert!(found("Guten Tag,\ndie Rechnung fehlt").is_empty(), "a greeting without a name");
    }

    #[test]
    fn a_signature_ends_a_letter() {
        assert_eq!(
            found("Done.\nFreundliche Grüße\nJana Brandmüller"),
            ["Jana Brandmüller"],
            "the last line"
        );
        assert!(found("Thank you.\nBest Regards").is_empty(), "a close without a name");
        assert!(found("Maria Lindqvist").is_empty(), "a field that holds a name is told by its column");
    }

    #[test]
    fn words_before_contact_data_are_a_name() {
        let text = "Bitte an Piet Zwanenburg, Durchwahl +49 170 5559904 oder meine Kollegin Dr. Henrike Falkenrath (h@example.net)";
        let places = [text.find('+').unwrap(), text.find("h@").unwrap()].map(|at| (at, at + 5));
        let all = Names::new().unwrap().find(text, &places);
        let names: Vec<_> = all.iter().map(|name| &text[name.from..name.to]).collect();
        assert_eq!(names, ["Piet Zwanenburg", "Henrike Falkenrath"], "with a word between, and with a title");
    }

    #[test]
    fn the_persons_own_name_is_never_somebody_elses() {
        let own = own_words("Mira Vogt-Łącka");
        for same in ["Mira Vogt", "vogt-lacka, MIRA", "M. Vogt"] {
            assert!(is_own(same, &own), "{same} is the person");
        }
        for other in ["Xenia Vogt", "Mira Berg", "M."] {
            assert!(!is_own(other, &own), "{other} may be somebody else");
        }
    }

    #[test]
    fn a_known_name_is_known_in_another_spelling() {
        let known = Known::new("jana.brandmueller").unwrap();
        assert!(known.is(&["Brandmüller", "Jana"]), "umlauts written out, and turned around");
        assert!(!known.is(&["Jana", "Brand"]), "another name");
    }
}
