//! Passphrases for packages, made by chance and never chosen (Art. 32(1)(a)).

use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::words::Lang;

/// Strength in bits that a passphrase has at least: what AES-256 in a ZIP file needs, where a guess is cheap.
const BITS: f64 = 77.0;

fn list(lang: Lang) -> Vec<&'static str> {
    let text = match lang {
        Lang::En => include_str!("../../../data/passphrase-en.txt"),
        Lang::De => include_str!("../../../data/passphrase-de.txt"),
        Lang::Fr => include_str!("../../../data/passphrase-fr.txt"),
    };
    text.lines().collect()
}

/// How many words of a list are needed.
fn needed(words: usize) -> usize {
    let mut count = 1;
    // Both are far below 2^52, where a float is exact.
    #[allow(clippy::cast_precision_loss)]
    while f64::log2(words as f64) * (count as f64) < BITS {
        count += 1;
    }
    count
}

/// A new passphrase: words of the person's language with hyphens between, in plain letters a to z.
///
/// # Errors
/// `bug` when the system gives no chance.
pub fn generate(lang: Lang) -> Result<Zeroizing<String>> {
    generate_with(lang, &mut |bytes| getrandom::fill(bytes).map_err(|_| Error::bug("package/random")))
}

fn generate_with(lang: Lang, chance: &mut dyn FnMut(&mut [u8]) -> Result<()>) -> Result<Zeroizing<String>> {
    let words = list(lang);
    let mut passphrase = Zeroizing::new(String::with_capacity(120));
    for number in 0..needed(words.len()) {
        if number > 0 {
            passphrase.push('-');
        }
        passphrase.push_str(words[below(words.len(), chance)?]);
    }
    Ok(passphrase)
}

/// A number below `count`, each as likely as the next: what would favour the first ones is thrown again.
fn below(count: usize, chance: &mut dyn FnMut(&mut [u8]) -> Result<()>) -> Result<usize> {
    let mask = count.next_power_of_two() - 1;
    loop {
        let mut bytes = [0_u8; 4];
        chance(&mut bytes)?;
        let number = u32::from_le_bytes(bytes) as usize & mask;
        if number < count {
            return Ok(number);
        }
    }
}

/// A typed passphrase as it was made: letters in capitals, spaces or line ends for hyphens do no harm.
#[must_use]
pub fn as_made(typed: &str) -> Zeroizing<String> {
    let mut made = Zeroizing::new(String::with_capacity(typed.len()));
    for word in typed.split(|c: char| c.is_whitespace() || c == '-').filter(|word| !word.is_empty()) {
        if !made.is_empty() {
            made.push('-');
        }
        made.extend(word.chars().flat_map(char::to_lowercase));
    }
    made
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_list_holds_plain_words_once() {
        for lang in Lang::ALL {
            let words = list(lang);
            let once: BTreeSet<_> = words.iter().collect();
            assert_eq!(once.len(), words.len(), "{lang:?}: a word twice is a weaker passphrase");
            assert!(words.is_sorted(), "{lang:?}: in order, so that a change is seen");
            for word in &words {
                let plain = word.bytes().all(|b| b.is_ascii_lowercase());
                assert!(
                    plain && (3..=9).contains(&word.len()),
                    "{word}: every keyboard and program knows a to z"
                );
            }
        }
    }

    #[test]
    fn a_passphrase_has_77_bits_by_construction() {
        for lang in Lang::ALL {
            let words = list(lang).len();
            #[allow(clippy::cast_precision_loss)]
            let bits = f64::log2(words as f64) * needed(words) as f64;
            assert!(bits >= 77.0, "{lang:?}: {bits} bits");
            assert_eq!(needed(words), 8, "{lang:?}: and is still short enough to type");
        }
        assert_eq!(needed(2), 77, "two words carry one bit each");
    }

    #[test]
    fn ten_thousand_passphrases_do_not_repeat() {
        let made: BTreeSet<String> =
            (0..10_000).map(|_| generate(Lang::ALL[0]).unwrap().as_str().to_owned()).collect();
        assert_eq!(made.len(), 10_000, "each is new");
        let words: BTreeSet<&str> = made.iter().flat_map(|one| one.split('-')).collect();
        assert_eq!(words.len(), list(Lang::En).len(), "and every word of the list comes up");
    }

    #[test]
    fn a_throw_beyond_the_list_is_thrown_again() {
        let mut throws = [[0xFF_u8; 4], [2, 0, 0, 0]].into_iter();
        let mut chance = |bytes: &mut [u8]| {
            bytes.copy_from_slice(&throws.next().ok_or_else(|| Error::bug("test"))?);
            Ok(())
        };
        assert_eq!(below(3, &mut chance).unwrap(), 2, "else the first words would come more often");
    }

    #[test]
    fn capitals_and_spaces_do_no_harm() {
        assert_eq!(*as_made(" Apple tree\nRiver "), "apple-tree-river", "as somebody types it from paper");
        assert_eq!(*as_made("apple-tree-river"), "apple-tree-river", "as it was made");
    }
}
