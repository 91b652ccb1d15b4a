//! Words of a table as they are compared: without letter case, accents, punctuation and remarks such as "(if applicable)".

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Remarks in the labels of authorities' templates that say nothing of what the column holds.
const REMARKS: [&str; 9] = [
    "(if applicable)",
    "(if possible)",
    "(if any)",
    "(optional)",
    "(falls zutreffend)",
    "(wenn möglich)",
    "(le cas échéant)",
    "(si applicable)",
    "(si possible)",
];

/// The text as it is compared: small letters and digits, one blank between words.
#[must_use]
pub fn normal(text: &str) -> String {
    let mut lower = text.to_lowercase();
    for remark in REMARKS {
        if lower.contains(remark) {
            lower = lower.replace(remark, " ");
        }
    }
    let mut plain = String::with_capacity(lower.len());
    for letter in lower.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        if letter.is_alphanumeric() {
            plain.push(letter);
        } else if !plain.ends_with(' ') && !plain.is_empty() {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// How many of the words of two normal texts are the same, between 0 and 1.
#[must_use]
pub fn alike(left: &str, right: &str) -> f64 {
    let (left, right): (Vec<&str>, Vec<&str>) = (words(left), words(right));
    if left.is_empty() || right.is_empty() {
        return 0.0;
    }
    let both = left.iter().filter(|word| right.contains(word)).count();
    both as f64 / (left.len() + right.len() - both) as f64
}

/// The words that carry meaning: articles and prepositions of the three languages are left out.
fn words(text: &str) -> Vec<&str> {
    const SMALL: [&str; 26] = [
        "the", "of", "and", "or", "a", "an", "to", "for", "in", "der", "die", "das", "und", "oder", "des",
        "von", "zu", "le", "la", "les", "de", "du", "et", "ou", "l", "d",
    ];
    text.split(' ').filter(|word| !word.is_empty() && !SMALL.contains(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_compared_without_case_accents_punctuation_and_remarks() {
        assert_eq!(normal("État civil, identité…"), "etat civil identite", "French labels");
        assert_eq!(normal("  N° / RÉF "), "n ref", "signs are no words");
        assert_eq!(
            normal("The source of the personal data (if applicable)"),
            "the source of the personal data",
            "ICO"
        );
        assert_eq!(normal("Löschfristen:"), "loschfristen", "German labels");
        assert_eq!(normal("d\u{2019}identification\u{a0}"), "d identification", "typographic signs");
    }

    #[test]
    fn likeness_counts_words_that_carry_meaning() {
        assert!(alike("purpose of processing", "purpose of the processing") > 0.99, "articles do not count");
        assert!(alike("purpose", "recipients") < 0.01, "nothing in common");
    }
}
