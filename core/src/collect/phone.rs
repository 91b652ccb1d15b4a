//! Telephone numbers in any spelling: `+49 170 5550142`, `0170-555 01 42`, `0049 (170) 555.0142` are one number (ITU-T E.164).

/// Fewest digits of a number that is searched for; shorter ones are found by chance.
pub const FEWEST_DIGITS: usize = 7;

/// Country calling codes of two digits (ITU-T E.164, list of assigned codes); `1` and `7` have one digit, all others three.
const TWO_DIGITS: &[u8] = &[
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58,
    60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
];

/// A telephone number in the parts that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phone {
    /// Country calling code; absent when only the national form is known.
    country: Option<String>,
    /// Digits after country code and trunk zero.
    pub(crate) national: String,
    /// Every run of digits that is this number.
    forms: Vec<String>,
}

impl Phone {
    pub(crate) fn parse(value: &str) -> Option<Self> {
        let value = value.trim();
        let sound = value.chars().all(|c| c.is_ascii_digit() || c == '+' || is_separator(c));
        let mut digits: String = value.chars().filter(char::is_ascii_digit).collect();
        let mut international = value.starts_with('+') || value.starts_with("(+");
        if !international && let Some(rest) = digits.strip_prefix("00") {
            digits = rest.to_owned();
            international = true;
        }
        if !sound || digits.len() < FEWEST_DIGITS || digits.len() > 17 {
            return None;
        }
        let (country, national) = if international {
            let length = country_length(&digits)?;
            let (country, national) = digits.split_at(length);
            // "+49 (0)170": the trunk zero is written, but not dialled. Italy and San Marino keep theirs.
            let national =
                if matches!(country, "39" | "378") { national } else { national.trim_start_matches('0') };
            (Some(country.to_owned()), national.to_owned())
        } else {
            (None, digits.strip_prefix('0').unwrap_or(&digits).to_owned())
        };
        if national.len() < FEWEST_DIGITS - 1 {
            return None;
        }
        let mut phone = Self { country, national, forms: Vec::new() };
        phone.forms = phone.spelled();
        Some(phone)
    }

    fn spelled(&self) -> Vec<String> {
        let national = &self.national;
        // Without its zero as well: a spreadsheet that takes the number for a number drops it.
        let mut forms = vec![format!("0{national}"), national.clone()];
        if let Some(country) = &self.country {
            for prefix in ["", "00"] {
                forms.push(format!("{prefix}{country}{national}"));
                forms.push(format!("{prefix}{country}0{national}"));
            }
        }
        forms
    }

    /// Whether the country is known.
    pub(crate) fn has_country(&self) -> bool {
        self.country.is_some()
    }

    /// Every run of digits that is this number where nothing else stands beside it.
    pub(crate) fn alone(&self) -> Vec<String> {
        self.forms.iter().filter(|form| self.proves(form)).cloned().collect()
    }

    /// A short number without zero or country is too often something else.
    fn proves(&self, form: &str) -> bool {
        form != self.national || self.national.len() > FEWEST_DIGITS || self.country.is_none()
    }

    /// Whether the number stands in `text`, in any spelling, as a whole.
    pub(crate) fn stands_in(&self, text: &str) -> bool {
        if !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return false;
        }
        let free_text = text.chars().any(char::is_alphabetic);
        runs(text).iter().any(|run| self.in_run(run, free_text))
    }

    fn in_run(&self, run: &Run, free_text: bool) -> bool {
        (0..run.groups.len()).any(|first| {
            if first > 0 && (run.plus || !free_to_break(&run.groups[first], free_text)) {
                return false;
            }
            let mut digits = String::new();
            for (at, group) in run.groups.iter().enumerate().skip(first) {
                digits.push_str(&group.digits);
                if digits.len() > 20 {
                    return false;
                }
                let ends = run.groups.get(at + 1).is_none_or(|next| free_to_break(next, free_text));
                if ends && self.is(&digits, run, first, at) {
                    return true;
                }
            }
            false
        })
    }

    fn is(&self, digits: &str, run: &Run, first: usize, last: usize) -> bool {
        if run.labelled && first == 0 && last == 0 {
            return false;
        }
        if run.plus && first == 0 {
            return match &self.country {
                Some(country) => digits.strip_prefix(country.as_str()).is_some_and(|rest| {
                    rest == self.national || rest.strip_prefix('0').is_some_and(|rest| rest == self.national)
                }),
                // The case knows only the national form: any country may stand before it.
                None => country_length(digits)
                    .is_some_and(|length| digits[length..].trim_start_matches('0') == self.national),
            };
        }
        if self.forms.iter().any(|form| form == digits) {
            return self.proves(digits);
        }
        self.country.is_none()
            && digits.strip_prefix("00").is_some_and(|rest| {
                country_length(rest)
                    .is_some_and(|length| rest[length..].trim_start_matches('0') == self.national)
            })
    }
}

/// Country calling codes of the countries whose registers are kept with this program, and whether a zero before a number is
/// only dialled inside the country (ITU-T E.164, list of assigned codes, 15 December 2016, with the national numbering plans
/// notified to the ITU). Where a number has no such zero, one that is written is part of it (Italy, San Marino).
const CALLING: &[(&str, &str, bool)] = &[
    ("AT", "43", true),
    ("BE", "32", true),
    ("BG", "359", true),
    ("CH", "41", true),
    ("CY", "357", false),
    ("CZ", "420", false),
    ("DE", "49", true),
    ("DK", "45", false),
    ("EE", "372", false),
    ("ES", "34", false),
    ("FI", "358", true),
    ("FR", "33", true),
    ("GB", "44", true),
    ("GR", "30", false),
    ("HR", "385", true),
    ("IE", "353", true),
    ("IS", "354", false),
    ("IT", "39", false),
    ("LI", "423", false),
    ("LU", "352", false),
    ("LV", "371", false),
    ("MT", "356", false),
    ("NL", "31", true),
    ("NO", "47", false),
    ("PL", "48", false),
    ("PT", "351", false),
    ("RO", "40", true),
    ("SE", "46", true),
    ("SI", "386", true),
    ("SK", "421", true),
    ("SM", "378", false),
];

/// A number without country as one of this country; nothing when it names its country, or the country's plan is not known.
pub(crate) fn with_country(value: &str, country: &str) -> Option<String> {
    let phone = Phone::parse(value).filter(|phone| phone.country.is_none())?;
    let (_, code, zero_is_dialled) = CALLING.iter().find(|(known, _, _)| *known == country)?;
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let national = if *zero_is_dialled { phone.national } else { digits };
    Some(format!("+{code} {national}"))
}

/// How many digits of an international number are the country calling code.
fn country_length(digits: &str) -> Option<usize> {
    match digits.as_bytes().first()? {
        b'1' | b'7' => Some(1),
        b'0' => None,
        _ => {
            let two: u8 = digits.get(..2)?.parse().ok()?;
            Some(if TWO_DIGITS.contains(&two) { 2 } else { 3 })
        }
    }
}

/// Whether a number may end before this group: only spaces stand between, and the text around is words or a new number begins.
fn free_to_break(group: &Group, free_text: bool) -> bool {
    group.only_space && (free_text || group.digits.starts_with('0'))
}

/// Marks that stand inside telephone numbers.
pub(crate) fn is_separator(c: char) -> bool {
    matches!(
        c,
        ' ' | '-' | '.' | '/' | '(' | ')' | '\t' | '\u{a0}' | '\u{ad}' | '\u{2000}'
            ..='\u{2015}' | '\u{202f}' | '\u{2212}'
    )
}

struct Group {
    digits: String,
    /// Nothing but space stands before it.
    only_space: bool,
}

/// Groups of digits with at most three separators between them.
struct Run {
    plus: bool,
    /// A letter and a mark stand right before: `O-0170`, a number of another kind.
    labelled: bool,
    groups: Vec<Group>,
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    let (mut between, mut plus) = (String::new(), false);
    let mut before: (Option<char>, Option<char>) = (None, None);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_ascii_digit() {
            let mut digits = String::from(letter);
            while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            let glued = before.0.is_some_and(|c| c.is_alphanumeric() || c == '_')
                || letters.peek().is_some_and(|c| c.is_alphanumeric() || *c == '_' || *c == '@');
            let labelled =
                matches!(before.0, Some('-' | '.' | '/')) && before.1.is_some_and(char::is_alphanumeric);
            let only_space = !between.is_empty() && between.chars().all(char::is_whitespace);
            if glued {
                // Part of a word: what follows is no number of its own, either, unless a space stands between.
                runs.push(Run { plus: true, labelled: true, groups: Vec::new() });
                open = false;
            } else {
                match runs.last_mut().filter(|_| open && !plus) {
                    Some(run) => run.groups.push(Group { digits, only_space }),
                    None => runs.push(Run { plus, labelled, groups: vec![Group { digits, only_space }] }),
                }
                open = true;
            }
            (between, plus) = (String::new(), false);
            before = (Some('0'), None);
            continue;
        }
        if letter == '+' {
            (plus, open) = (true, false);
        } else if is_separator(letter) && between.chars().count() < 3 {
            between.push(letter);
        } else {
            (plus, open) = (false, false);
            between.clear();
        }
        before = (Some(letter), before.0);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone() -> Phone {
        Phone::parse("+49 170 5550142").unwrap()
    }

    #[test]
    fn one_number_is_found_in_every_spelling() {
        for text in [
            "+49 170 5550142",
            "0170-555 01 42",
            "0049 (170) 555.0142",
            "0170/5550142",
            "+491705550142",
            "+49 (0)170 5550142",
            "(+49) 170 5550142",
            "0049 170 555 0142",
            "491705550142",
            "1705550142",
            "tel: 0170 5550142, evenings",
            "0170\u{a0}555\u{a0}01\u{a0}42",
            "0170–5550142",
            "call 0170 5550142 after 18 h",
            "0170 5550142 030 1234567",
            "Tel.:+49 170 5550142;+49 30 1234567",
        ] {
            assert!(phone().stands_in(text), "{text:?} reaches the same telephone");
        }
    }

    #[test]
    fn near_misses_are_refused() {
        for text in [
            "+49 170 55501427",
            "+49 170 555014",
            "0170 5550142-7",
            "+49 170 5550142 7",
            "+43 170 5550142",
            "0043 170 5550142",
            "O-01705550142",
            "A01705550142",
            "01705550142@example.com",
            "2025-0170-5550142",
            "10170 5550142",
            "",
        ] {
            assert!(!phone().stands_in(text), "{text:?} is another number, or none");
        }
    }

    #[test]
    fn a_national_number_takes_any_country() {
        let phone = Phone::parse("0170 5550142").unwrap();
        assert!(phone.stands_in("+49 170 5550142"), "the person wrote no country, the system did");
        assert!(phone.stands_in("0049 170 5550142"), "likewise when dialled with zeros");
        assert!(!phone.stands_in("+49 170 55501420"), "one digit more is another number");
    }

    #[test]
    fn a_number_keeps_its_zero_in_italy() {
        let phone = Phone::parse("+39 06 1234567").unwrap();
        assert!(
            phone.stands_in("06 1234567") && phone.stands_in("0039 061234567"),
            "Italian numbers have no trunk zero to drop"
        );
    }

    #[test]
    fn too_few_digits_are_no_number() {
        assert!(
            Phone::parse("112").is_none() && Phone::parse("+49 1234").is_none(),
            "short numbers are found by chance"
        );
        assert!(Phone::parse("call me at 01705550142").is_none(), "words are no number");
    }
}
