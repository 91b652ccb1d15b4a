//! The words of an open register: each known by a number, so that a search compares it once and not in every record.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use serde_json::Value;

use super::fold::{fold, words};
use super::near::{Asked, Nearness, mask};
use super::text::Content;

/// The words of one record by their numbers.
#[derive(Debug)]
pub struct Indexed {
    /// Numbers of the words in reference and name.
    pub head: Box<[u32]>,
    /// Numbers of the words elsewhere, each once.
    pub body: Box<[u32]>,
    /// Identifiers of linked records.
    pub links: Box<[String]>,
}

#[derive(Default)]
struct Known {
    numbers: HashMap<Arc<str>, u32>,
    words: Vec<(Arc<str>, u64)>,
}

/// The words of an open register. They are only added to: a word of a changed record costs a few bytes until the
/// register is closed.
#[derive(Default)]
pub struct Vocabulary(RwLock<Known>);

impl fmt::Debug for Vocabulary {
    // The words are content of the register: never in a log.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Vocabulary")
    }
}

impl Vocabulary {
    /// The words of a record.
    #[must_use]
    pub fn index(&self, record: &Value, reference: &str, name: &str) -> Indexed {
        let content = Content::of(record);
        let texts: Vec<String> = content.leaves.iter().map(|leaf| fold(&leaf.text)).collect();
        let head = [fold(reference), fold(name)];
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let mut number = |texts: &[String]| {
            let mut numbers = Vec::new();
            for text in texts {
                words(text, |word| numbers.push(known.number(word)));
            }
            numbers.sort_unstable();
            numbers.dedup();
            numbers.into_boxed_slice()
        };
        let links = content.links.into_iter().map(|leaf| leaf.text).collect();
        Indexed { head: number(&head), body: number(&texts), links }
    }

    /// How each known word answers to a word of the search.
    #[must_use]
    pub fn ask(&self, asked: &Asked) -> Vec<Nearness> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.words.iter().map(|(word, _)| asked.holds(word)).collect()
    }

    /// The same with slips forgiven.
    #[must_use]
    pub fn guess(&self, asked: &Asked) -> Vec<Nearness> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let near = |(word, mask): &(Arc<str>, u64)| match asked.holds(word) {
            Nearness::No => asked.guess(word, *mask),
            held => held,
        };
        known.words.iter().map(near).collect()
    }

    /// The word with a number.
    #[must_use]
    pub fn word(&self, number: usize) -> Option<Arc<str>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.words.get(number).map(|(word, _)| Arc::clone(word))
    }
}

impl Known {
    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let word: Arc<str> = Arc::from(word);
        self.words.push((Arc::clone(&word), mask(&word)));
        self.numbers.insert(word, number);
        number
    }
}
