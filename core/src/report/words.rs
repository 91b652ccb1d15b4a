//! Citations, dates, countries and codes as each language writes them; shared by all documents.

use chrono::NaiveDate;
use serde::Serialize;

use crate::country::Country;
use crate::period::Period;
use crate::words::{Arg, Lang, Words};

/// A place in the GDPR as the language cites it: `30(1)(b)` is `Art. 30(1)(b)`, `Art. 30 Abs. 1 Buchst. b`, `Art. 30, § 1, point b)`.
///
/// Ranges (`12-14`, `21(2)-(3)`) and several places (`6, 13`) keep their signs.
#[must_use]
pub fn cite(words: &Words, place: &str) -> String {
    let mut text = words.say("cite-article");
    text.push('\u{a0}');
    text.push_str(&cite_place(words.lang(), place));
    text
}

/// The place with the name of the Regulation: `Art. 30(1) GDPR`.
#[must_use]
pub fn cite_with_law(words: &Words, place: &str) -> String {
    words.say_with("cite-with-law", &[("place", Arg::Text(cite(words, place)))])
}

fn cite_place(lang: Lang, place: &str) -> String {
    if lang == Lang::En {
        return place.replace('-', "\u{2013}");
    }
    let mut text = String::new();
    let mut rest = place;
    while let Some(first) = rest.chars().next() {
        let inner = rest.strip_prefix('(').and_then(|after| after.split_once(')'));
        if let Some((part, after)) = inner {
            let is_range = text.ends_with('\u{2013}');
            let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
            text.push_str(&cite_part(lang, part, is_number, is_range));
            rest = after;
        } else {
            text.push(if first == '-' { '\u{2013}' } else { first });
            rest = &rest[first.len_utf8()..];
        }
    }
    text
}

fn cite_part(lang: Lang, part: &str, is_number: bool, is_range: bool) -> String {
    match (lang, is_number) {
        _ if is_range => part.to_owned(),
        (Lang::Fr, true) => format!(", §\u{a0}{part}"),
        (Lang::Fr, false) => format!(", point\u{a0}{part})"),
        (_, true) => format!(" Abs.\u{a0}{part}"),
        (_, false) => format!(" Buchst.\u{a0}{part}"),
    }
}

/// A date written out: `23 November 2026`, `23. November 2026`, `23 novembre 2026`.
#[must_use]
pub fn date(words: &Words, day: NaiveDate) -> String {
    use chrono::Datelike;
    let args = [
        ("day", Arg::Number(i64::from(day.day()))),
        ("month", Arg::Number(i64::from(day.month()))),
        ("year", Arg::Text(day.year().to_string())),
    ];
    words.say_with("written-date", &args)
}

/// A date kept as ISO text, written out; any other text as it is.
#[must_use]
pub fn date_of_text(words: &Words, text: &str) -> String {
    text.parse().map_or_else(|_| text.to_owned(), |day| date(words, day))
}

/// An ISO 8601 duration in words; text that is none stays as it is.
#[must_use]
pub fn period(words: &Words, text: &str) -> String {
    Period::parse(text).map_or_else(|_| text.to_owned(), |period| period.in_words(words))
}

/// The country, international organisation or union of this code in words; the code itself when unknown.
#[must_use]
pub fn country(words: &Words, code: &str) -> String {
    let union = format!("jurisdiction-{}", code.to_ascii_lowercase());
    if words.has(&union) {
        return words.say(&union);
    }
    Country::of(code).map_or_else(|| code.to_owned(), |country| country.name.in_lang(words.lang()).to_owned())
}

/// The code of a value of a list, as it stands in data.
#[must_use]
pub fn code_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// The name of a code of the list `list`, such as `legal-basis` and `consent`; the code itself when it has none.
#[must_use]
pub fn term(words: &Words, list: &str, code: &str) -> String {
    let id = format!("{list}-{}", code.replace('_', "-"));
    if words.has(&id) { words.say(&id) } else { code.to_owned() }
}

/// The name of a value of a list.
#[must_use]
pub fn name_of(words: &Words, list: &str, value: &impl Serialize) -> String {
    term(words, list, &code_of(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_cited_as_each_language_does() {
        for (lang, expected) in [
            (Lang::En, "Art.\u{a0}30(1)(b) GDPR"),
            (Lang::De, "Art.\u{a0}30 Abs.\u{a0}1 Buchst.\u{a0}b DSGVO"),
            (Lang::Fr, "Art.\u{a0}30, §\u{a0}1, point\u{a0}b) du RGPD"),
        ] {
            assert_eq!(
                cite_with_law(Words::of(lang), "30(1)(b)"),
                expected,
                "a lawyer of that language reads it so"
            );
        }
        assert_eq!(
            cite(Words::of(Lang::De), "21(2)-(3)"),
            "Art.\u{a0}21 Abs.\u{a0}2–3",
            "a range names the unit once"
        );
    }

    #[test]
    fn dates_are_written_out() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        assert_eq!(
            date(Words::of(Lang::En), day),
            "1\u{a0}March 2026",
            "day first, month in words: no doubt of order"
        );
        assert_eq!(
            date(Words::of(Lang::De), day),
            "1.\u{a0}März 2026",
            "German puts a full stop after the day"
        );
        assert_eq!(date(Words::of(Lang::Fr), day), "1er\u{a0}mars 2026", "French counts the first day");
        assert_eq!(date_of_text(Words::of(Lang::En), "spring"), "spring", "what is no date stays as typed");
    }
}
