//! How near a word stands to another: the same, its beginning, a part of it, or one with a few slips.

/// How a word of the register answers to a word of the search; the greater, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Nearness {
    /// Not at all.
    #[default]
    No,
    /// With two slips.
    TwoSlips,
    /// With one slip.
    OneSlip,
    /// Holds it.
    Part,
    /// Begins with it.
    Beginning,
    /// The same word.
    Same,
}

impl Nearness {
    /// Whether the word was only guessed.
    #[must_use]
    pub fn is_guess(self) -> bool {
        matches!(self, Self::OneSlip | Self::TwoSlips)
    }
}

/// A word of the search, prepared.
#[derive(Debug)]
pub struct Asked {
    text: String,
    letters: Vec<char>,
    mask: u64,
    slips: usize,
}

impl Asked {
    /// Prepares a folded word.
    #[must_use]
    pub fn new(folded: &str) -> Self {
        let letters: Vec<char> = folded.chars().collect();
        Self { text: folded.to_owned(), mask: mask(folded), slips: slips(&letters), letters }
    }

    /// The folded word.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How a word of the register holds it.
    #[must_use]
    pub fn holds(&self, word: &str) -> Nearness {
        match word.find(self.text.as_str()) {
            None => Nearness::No,
            Some(0) if word.len() == self.text.len() => Nearness::Same,
            Some(0) => Nearness::Beginning,
            Some(_) => Nearness::Part,
        }
    }

    /// Whether a word of the register is this one with a few slips: letters missing, too many, changed or swapped.
    /// The beginning of a longer word counts too, as long as the first letter is right.
    #[must_use]
    pub fn guess(&self, word: &str, word_mask: u64) -> Nearness {
        if self.slips == 0 || (self.mask & !word_mask).count_ones() as usize > self.slips {
            return Nearness::No;
        }
        match distance(&self.letters, word, self.slips) {
            Some(0 | 1) => Nearness::OneSlip,
            Some(2) => Nearness::TwoSlips,
            _ => Nearness::No,
        }
    }
}

/// How many slips are forgiven: none in short words, and none in numbers, where `014` and `015` are different things.
fn slips(letters: &[char]) -> usize {
    if letters.iter().any(char::is_ascii_digit) {
        return 0;
    }
    match letters.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The letters of a word as bits: words without enough letters in common need no closer look.
#[must_use]
pub fn mask(word: &str) -> u64 {
    word.chars().fold(0, |mask, c| {
        let bit = match c {
            'a'..='z' => u32::from(c) - u32::from('a'),
            '0'..='9' => 26 + u32::from(c) - u32::from('0'),
            other => 36 + u32::from(other) % 28,
        };
        mask | 1 << bit
    })
}

/// The fewest slips between `asked` and the word or, with the same first letter, a beginning of the word; none when
/// there are more than `most`. Two neighbours swapped are one slip.
fn distance(asked: &[char], word: &str, most: usize) -> Option<usize> {
    let same_start = word.chars().next() == asked.first().copied();
    let length = word.chars().count();
    if length + most < asked.len() || !same_start && length > asked.len() + most {
        return None;
    }
    // A word much longer than what was asked only counts with its beginning.
    let reach = asked.len() + most;
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=asked.len()).collect();
    let mut last = None;
    let mut best = usize::MAX;
    for (n, letter) in word.chars().take(reach).enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(n + 1);
        for (m, wanted) in asked.iter().enumerate() {
            let mut cost = (row[m] + usize::from(*wanted != letter)).min(row[m + 1] + 1).min(next[m] + 1);
            if m > 0 && last == Some(*wanted) && asked[m - 1] == letter {
                cost = cost.min(before[m - 1] + 1);
            }
            next.push(cost);
        }
        if next.iter().min().is_some_and(|least| *least > most) {
            break;
        }
        let whole = n + 1 == length;
        if whole || same_start && asked.len() > 4 {
            best = best.min(next[asked.len()]);
        }
        last = Some(letter);
        before = std::mem::replace(&mut row, next);
    }
    (best <= most).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(asked: &str, word: &str) -> Nearness {
        Asked::new(asked).guess(word, mask(word))
    }

    #[test]
    fn a_word_is_the_same_begins_or_holds() {
        let asked = Asked::new("mail");
        assert_eq!(asked.holds("mail"), Nearness::Same, "the word itself");
        assert_eq!(asked.holds("mailing"), Nearness::Beginning, "a longer one");
        assert_eq!(asked.holds("webmail"), Nearness::Part, "within another");
        assert_eq!(asked.holds("male"), Nearness::No, "not there");
    }

    #[test]
    fn slips_are_forgiven_by_the_length_of_the_word() {
        assert_eq!(guess("newsleter", "newsletter"), Nearness::OneSlip, "a letter is missing");
        assert_eq!(guess("recruting", "recruiting"), Nearness::OneSlip, "a letter is missing within");
        assert_eq!(guess("pyaroll", "payroll"), Nearness::OneSlip, "two neighbours are swapped");
        assert_eq!(guess("surveilance", "surveillance"), Nearness::OneSlip, "a letter is missing");
        assert_eq!(guess("wistelblower", "whistleblower"), Nearness::TwoSlips, "two slips in a long word");
        assert_eq!(guess("tax", "fax"), Nearness::No, "short words are taken as they are");
        assert_eq!(guess("mile", "mails"), Nearness::No, "two slips are too many for four letters");
        assert_eq!(guess("backups", "payroll"), Nearness::No, "another word");
    }

    #[test]
    fn the_beginning_of_a_longer_word_is_guessed_with_the_first_letter_right() {
        assert_eq!(guess("recriut", "recruitment"), Nearness::OneSlip, "still being typed");
        assert_eq!(guess("xecruit", "recruitment"), Nearness::No, "another first letter may be any word");
    }

    #[test]
    fn numbers_are_never_guessed() {
        assert_eq!(guess("pa-0145", "pa-0146"), Nearness::No, "one digit makes another record");
    }
}
