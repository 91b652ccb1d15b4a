//! Finding text among the values found; a slip of the hand is forgiven where nothing fits exactly.

use crate::search::{Asked, fold, mask};

/// The words looked for.
#[derive(Debug, Default)]
pub struct Wanted {
    whole: String,
    words: Vec<Asked>,
}

impl Wanted {
    /// Prepares a search; an empty one finds everything.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let whole = fold(text.trim());
        let words = whole.split_whitespace().map(Asked::new).collect();
        Self { whole, words }
    }

    /// Whether everything is wanted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a folded text holds every word.
    #[must_use]
    pub fn stands_in(&self, folded: &str) -> bool {
        folded.contains(&self.whole) || self.words.iter().all(|word| folded.contains(word.text()))
    }

    /// Whether each word stands in a folded text with a slip or two.
    #[must_use]
    pub fn nearly_stands_in(&self, folded: &str) -> bool {
        self.words.iter().all(|word| {
            folded.contains(word.text())
                || folded
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|one| !one.is_empty() && word.guess(one, mask(one)).is_guess())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_order_and_with_a_slip() {
        let text = fold("Die Rechnung an Frau Brandmüller");
        assert!(Wanted::new("brandmuller rechnung").stands_in(&text), "order and accents do not count");
        assert!(!Wanted::new("Rechnugn").stands_in(&text), "a slip is no exact find");
        assert!(Wanted::new("Rechnugn").nearly_stands_in(&text), "but near enough");
        assert!(!Wanted::new("Lieferung").nearly_stands_in(&text), "another word is not");
        assert!(Wanted::new("  ").is_empty(), "nothing asked finds everything");
    }
}
