//! The words of an open register: each known by a number, so that a search compares it once and not in every record.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use serde_json::Value;

use super::fold::{fold, words};
use super::near::{Asked, Nearness, mask};
use super::text::{Piece, each_piece};

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
        let (mut texts, mut links) = (String::new(), Vec::new());
        each_piece(record, |_, piece| match piece {
            Piece::Text(text) => {
                texts.push_str(&fold(text));
                texts.push(' ');
            }
            Piece::Link(id) => links.push(id.to_owned()),
        });
        let head = format!("{} {}", fold(reference), fold(name));
        Indexed { head: self.numbers(&head), body: self.numbers(&texts), links: links.into_boxed_slice() }
    }

    /// The numbers of the words in a folded text, each once.
    fn numbers(&self, text: &str) -> Box<[u32]> {
        let mut all = Vec::new();
        words(text, |word| all.push(word));
        all.sort_unstable();
        all.dedup();
        let mut numbers = Vec::with_capacity(all.len());
        {
            // Nearly every word is known already, and whoever only reads does not wait for others.
            let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
            all.retain(|word| match known.numbers.get(*word) {
                Some(number) => {
                    numbers.push(*number);
                    false
                }
                None => true,
            });
        }
        if !all.is_empty() {
            let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
            numbers.extend(all.into_iter().map(|word| known.number(word)));
        }
        numbers.sort_unstable();
        numbers.into_boxed_slice()
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
