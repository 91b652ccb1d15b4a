//! What people write into cells of a register: periods, yes and no, dates.

use chrono::{Duration, NaiveDate};

use crate::activity::{RetentionBound, RetentionRule, RetentionTrigger};
use crate::collect::grid::GridCell;
use crate::collect::record::CellKind;
use crate::import::label::normal;

/// Words for units of time in the three languages, and their letter in ISO 8601.
const UNITS: [(&[&str], char); 4] = [
    (&["day", "days", "tag", "tage", "tagen", "jour", "jours"], 'D'),
    (&["week", "weeks", "woche", "wochen", "semaine", "semaines"], 'W'),
    (&["month", "months", "monat", "monate", "monaten", "mois"], 'M'),
    (&["year", "years", "jahr", "jahre", "jahren", "an", "ans", "annee", "annees"], 'Y'),
];

/// Numbers that are written out.
const NUMBERS: [(&[&str], u32); 10] = [
    (&["one", "ein", "eine", "einem", "un", "une"], 1),
    (&["two", "zwei", "deux"], 2),
    (&["three", "drei", "trois"], 3),
    (&["four", "vier", "quatre"], 4),
    (&["five", "funf", "cinq"], 5),
    (&["six", "sechs"], 6),
    (&["seven", "sieben", "sept"], 7),
    (&["eight", "acht", "huit"], 8),
    (&["ten", "zehn", "dix"], 10),
    (&["twelve", "zwolf", "douze"], 12),
];

/// Words that say which event starts a period.
const TRIGGERS: [(&[&str], RetentionTrigger); 4] = [
    (&["contract", "vertrag", "contrat", "employment", "arbeitsverhaltnis"], RetentionTrigger::ContractEnded),
    (&["consent", "einwilligung", "consentement"], RetentionTrigger::ConsentWithdrawn),
    (&["last contact", "letzten kontakt", "dernier contact"], RetentionTrigger::LastContact),
    (&["account", "konto", "kontos", "compte"], RetentionTrigger::AccountDeleted),
];

/// The time limit that a sentence states (Art. 30(1)(f)): a period at its beginning with the event after it, else a criterion.
/// The sentence itself is always kept.
#[must_use]
pub fn retention(text: &str) -> RetentionRule {
    let text = text.trim();
    let mut rule = RetentionRule { note: text.to_owned(), ..RetentionRule::default() };
    if text.is_empty() {
        return rule;
    }
    let folded = normal(text);
    rule.trigger_kind = TRIGGERS
        .iter()
        .find(|(words, _)| words.iter().any(|word| format!(" {folded} ").contains(&format!(" {word} "))))
        .map_or(RetentionTrigger::Other, |(_, kind)| *kind);
    match period(&folded) {
        Some((period, rest)) => {
            rule.period = period;
            rule.bound = RetentionBound::Max;
            if rest.is_empty() {
                rule.note.clear();
                rule.trigger_kind = RetentionTrigger::Other;
                rule.trigger = String::new();
                rule.unit = text.to_owned();
            } else {
                rule.trigger = text.to_owned();
                rule.note.clear();
            }
        }
        None => {
            rule.bound = RetentionBound::Criteria;
            rule.trigger = text.to_owned();
            rule.note.clear();
        }
    }
    rule
}

/// A period at the beginning of folded text, in ISO 8601, and what follows it.
fn period(folded: &str) -> Option<(String, String)> {
    let mut words = folded.split(' ').peekable();
    while let Some(word) = words.peek() {
        if ![
            "max",
            "maximum",
            "hochstens",
            "maximal",
            "at",
            "most",
            "up",
            "to",
            "au",
            "plus",
            "pendant",
            "for",
        ]
        .contains(word)
        {
            break;
        }
        words.next();
    }
    let first = words.next()?;
    // "5ans" is written without a blank.
    let digits: String = first.chars().take_while(char::is_ascii_digit).collect();
    let number = match digits.parse::<u32>() {
        Ok(number) => number,
        Err(_) => NUMBERS.iter().find(|(names, _)| names.contains(&first)).map(|(_, number)| *number)?,
    };
    let stuck = &first[digits.len()..];
    let unit = if digits.is_empty() || stuck.is_empty() { words.next()? } else { stuck };
    let (_, letter) = UNITS.iter().find(|(names, _)| names.contains(&unit))?;
    Some((format!("P{number}{letter}"), words.collect::<Vec<_>>().join(" ")))
}

/// Whether a text says yes or no; nothing when it says neither.
#[must_use]
pub fn yes_or_no(text: &str) -> Option<bool> {
    match normal(text).as_str() {
        "yes" | "y" | "true" | "ja" | "j" | "wahr" | "oui" | "o" | "vrai" | "x" | "1" => Some(true),
        "no" | "n" | "false" | "nein" | "falsch" | "non" | "faux" | "0" => Some(false),
        _ => None,
    }
}

/// Whether a text says that there is nothing: an answer of its own.
#[must_use]
pub fn says_none(text: &str) -> bool {
    matches!(
        normal(text).as_str(),
        "none"
            | "no"
            | "nil"
            | "not applicable"
            | "n a"
            | "na"
            | "keine"
            | "keiner"
            | "kein"
            | "entfallt"
            | "nicht zutreffend"
            | "nein"
            | "aucun"
            | "aucune"
            | "neant"
            | "non"
            | "sans objet"
            | "non applicable"
            | "nothing"
    )
}

/// In which order a date in figures is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

/// What a cell says of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFound {
    /// This day.
    Day(NaiveDate),
    /// Two days, by the order of day and month: first with the day first.
    Either(NaiveDate, NaiveDate),
    /// No date.
    Not,
}

/// Reads a date: ISO, in figures with dots, slashes or dashes, with the month's name, or as a spreadsheet's serial number.
#[must_use]
pub fn date(cell: &GridCell) -> DateFound {
    let text = cell.text.trim();
    if let Some(day) = text.get(..10).and_then(|start| NaiveDate::parse_from_str(start, "%Y-%m-%d").ok()) {
        return DateFound::Day(day);
    }
    if cell.kind == CellKind::Number {
        return text.parse::<f64>().ok().and_then(serial).map_or(DateFound::Not, DateFound::Day);
    }
    date_in_words(text)
}

/// The same for text alone.
#[must_use]
pub fn date_in_words(text: &str) -> DateFound {
    let folded = normal(text);
    let parts: Vec<&str> =
        folded.split(' ').filter(|part| !["de", "of", "the", "le", "den", "am"].contains(part)).collect();
    let [first, second, third] = parts.as_slice() else { return DateFound::Not };
    let number = |part: &str| -> Option<u32> {
        part.trim_end_matches("er")
            .trim_end_matches("st")
            .trim_end_matches("nd")
            .trim_end_matches("rd")
            .trim_end_matches("th")
            .parse()
            .ok()
    };
    let year = |part: &str| -> Option<i32> {
        let year: i32 = part.parse().ok()?;
        Some(if part.len() <= 2 { if year < 70 { 2000 + year } else { 1900 + year } } else { year })
    };
    let day = |year: i32, month: u32, day: u32| NaiveDate::from_ymd_opt(year, month, day);
    let named = |one: &str, other: &str| Some((number(one)?, month(other)?));
    if let Some((d, m)) = named(first, second).or_else(|| named(second, first)) {
        return year(third).and_then(|y| day(y, m, d)).map_or(DateFound::Not, DateFound::Day);
    }
    let (Some(one), Some(two)) = (number(first), number(second)) else { return DateFound::Not };
    if first.len() == 4 {
        return number(third)
            .and_then(|d| day(i32::try_from(one).ok()?, two, d))
            .map_or(DateFound::Not, DateFound::Day);
    }
    let Some(y) = year(third) else { return DateFound::Not };
    match (day(y, two, one), day(y, one, two)) {
        (Some(day_first), Some(month_first)) if day_first != month_first => {
            DateFound::Either(day_first, month_first)
        }
        (Some(found), _) | (None, Some(found)) => DateFound::Day(found),
        (None, None) => DateFound::Not,
    }
}

/// Days since 1899-12-30, as spreadsheets count; numbers that are no plausible day of a register are none.
fn serial(number: f64) -> Option<NaiveDate> {
    let plausible = (20_000.0..80_000.0).contains(&number);
    let start = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    plausible.then(|| start.checked_add_signed(Duration::days(number.trunc() as i64))).flatten()
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "jan", "januar", "janner", "janvier", "janv"],
        &["february", "feb", "februar", "fevrier", "fevr"],
        &["march", "mar", "marz", "mrz", "mars"],
        &["april", "apr", "avril", "avr"],
        &["may", "mai"],
        &["june", "jun", "juni", "juin"],
        &["july", "jul", "juli", "juillet", "juil"],
        &["august", "aug", "aout"],
        &["september", "sep", "sept", "septembre"],
        &["october", "oct", "oktober", "okt", "octobre"],
        &["november", "nov", "novembre"],
        &["december", "dec", "dezember", "dez", "decembre"],
    ];
    MONTHS.iter().position(|names| names.contains(&word)).and_then(|at| u32::try_from(at + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(kind: CellKind, text: &str) -> GridCell {
        GridCell { kind, text: text.to_owned(), filled: false }
    }

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn dates_are_read_in_every_usual_form() {
        for text in [
            "2024-03-05",
            "5. März 2024",
            "5 mars 2024",
            "March 5, 2024",
            "5 Mar 24",
            "2024/3/5",
            "2024-03-05T10:00:00",
        ] {
            assert_eq!(date(&cell(CellKind::Text, text)), DateFound::Day(ymd(2024, 3, 5)), "{text}");
        }
        assert_eq!(
            date(&cell(CellKind::Number, "45356")),
            DateFound::Day(ymd(2024, 3, 5)),
            "a serial number of Excel"
        );
        assert_eq!(
            date(&cell(CellKind::Text, "31/12/2024")),
            DateFound::Day(ymd(2024, 12, 31)),
            "only one order fits"
        );
        assert_eq!(
            date(&cell(CellKind::Text, "05/03/2024")),
            DateFound::Either(ymd(2024, 3, 5), ymd(2024, 5, 3)),
            "two orders fit: it must be asked"
        );
        assert_eq!(date(&cell(CellKind::Text, "soon")), DateFound::Not, "no date");
        assert_eq!(date(&cell(CellKind::Number, "7")), DateFound::Not, "a small number is no day");
    }

    #[test]
    fn a_retention_sentence_gives_its_period_and_its_event() {
        assert_eq!(retention("5 ans").period, "P5Y", "a bare period");
        let rule = retention("5 ans après la fin du contrat");
        assert_eq!(
            (rule.period.as_str(), rule.trigger_kind),
            ("P5Y", RetentionTrigger::ContractEnded),
            "period and event"
        );
        assert_eq!(rule.trigger, "5 ans après la fin du contrat", "the sentence stays");
        assert_eq!(retention("Zehn Jahre nach Vertragsende").period, "P10Y", "numbers in words");
        let open = retention("Until the objection");
        assert_eq!(
            (open.bound, open.trigger.as_str()),
            (RetentionBound::Criteria, "Until the objection"),
            "a criterion"
        );
    }

    #[test]
    fn yes_no_and_nothing_are_understood_in_three_languages() {
        assert_eq!(
            [yes_or_no("Oui"), yes_or_no("NEIN"), yes_or_no("perhaps")],
            [Some(true), Some(false), None],
            "answers"
        );
        assert!(
            says_none("Keine") && says_none("Néant.") && says_none("N/A") && !says_none("Nonesuch Ltd"),
            "nothing"
        );
    }
}
