//! Text as it is compared: lower case, without accents, with the letters that people type instead.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without accents, so that `Ubung` finds `Übung` and `strasse` finds `Straße`.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.nfd().filter(|c| !is_combining_mark(*c)) {
        push_folded(character, &mut folded);
    }
    folded
}

/// Puts one character without its accents into `folded`.
pub(super) fn push_folded(character: char, folded: &mut String) {
    if character.is_ascii() {
        folded.push(character.to_ascii_lowercase());
        return;
    }
    match character {
        'ß' | 'ẞ' => folded.push_str("ss"),
        'æ' | 'Æ' => folded.push_str("ae"),
        'œ' | 'Œ' => folded.push_str("oe"),
        'ø' | 'Ø' => folded.push('o'),
        'ł' | 'Ł' => folded.push('l'),
        'đ' | 'Đ' => folded.push('d'),
        _ => folded.extend(character.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)),
    }
}

/// The words of a folded text: chunks between spaces without the marks around them, and the parts of chunks that hold
/// marks inside, so that `e-mail` is found by `mail` as a word of its own.
pub(super) fn words<'t>(folded: &'t str, mut take: impl FnMut(&'t str)) {
    for chunk in folded.split_whitespace() {
        let chunk = chunk.trim_matches(|c: char| !c.is_alphanumeric());
        if chunk.is_empty() {
            continue;
        }
        take(chunk);
        if chunk.contains(|c: char| !c.is_alphanumeric()) {
            chunk.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).for_each(&mut take);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_letter_case_do_not_matter() {
        assert_eq!(fold("Übungsgerät"), fold("ubungsgerat"), "people search without accents");
        assert_eq!(fold("Straße"), "strasse", "and without a sharp s");
        assert_eq!(fold("Œuvre"), "oeuvre", "and without ligatures");
    }

    #[test]
    fn a_chunk_is_a_word_and_so_are_its_parts() {
        let mut found = Vec::new();
        words("(see pa-014, e-mail)", |word| found.push(word.to_owned()));
        assert_eq!(
            found,
            ["see", "pa-014", "pa", "014", "e-mail", "e", "mail"],
            "marks around words are gone"
        );
    }
}
