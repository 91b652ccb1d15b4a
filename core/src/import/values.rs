//! Words of a table that must mean something the register knows: countries, bases, dates, yes and no, linked records. What is
//! not known is asked once per column, however many rows say it.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::collect::grid::GridCell;
use crate::collect::record::CellKind;
use crate::import::draft::{Column, Draft};
use crate::import::label::{alike, normal};
use crate::import::memory::ValueRule;
use crate::import::phrase::{DateFound, date, says_none};
use crate::import::synonyms;
use crate::import::target::{self, Place};
use crate::interchange::fields::{Field, Kind, Scope};
use crate::words::Lang;

/// What kind of answer a question wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum QuestionKind {
    /// A code of the options.
    Code,
    /// The code of a country.
    Country,
    /// A date in ISO 8601.
    Date,
    /// Whether the day or the month comes first in this column: `dmy` or `mdy`.
    DateOrder,
    /// `yes` or `no`.
    YesNo,
    /// A length of time, such as `P6M`.
    Period,
}

/// An answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Choosable {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: String,
}

/// A word of the table that the program does not know; the answer holds for every row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ValueQuestion {
    /// Key of the field.
    pub field: String,
    /// Name of the field.
    pub label: String,
    /// Name of the column.
    pub column: String,
    /// The word; for an order of day and month, an example.
    pub from: String,
    /// In how many cells it stands.
    pub count: usize,
    /// What kind of answer it wants.
    pub kind: QuestionKind,
    /// The answers to choose from; empty for countries and dates.
    pub options: Vec<Choosable>,
    /// What it probably means; empty when there is no telling.
    pub proposal: String,
}

/// What became of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    /// Written as this.
    As(String),
    /// Left out on purpose; kept as a note.
    LeftOut,
    /// Not known.
    Unknown(QuestionKind),
}

/// Words that stay as they are told, and what is asked.
#[derive(Default)]
pub struct Resolved {
    /// The questions, by field and word.
    pub questions: BTreeMap<(String, String), ValueQuestion>,
}

/// Gives the values of all drafts the form that the catalogue takes. Returns what must be asked; a draft with an unknown word
/// gets a problem.
pub fn resolve(
    drafts: &mut [Draft],
    columns: &[Column],
    rules: &[ValueRule],
    scope: &Scope<'_>,
    lang: Lang,
) -> Resolved {
    let mut resolved = Resolved::default();
    let mut left_out: Vec<(usize, u32, String)> = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        let Place::Field(field) = column.place else { continue };
        if !needs_meaning(field) {
            continue;
        }
        let order = date_order(drafts, at, column, field);
        let mut outcomes: HashMap<String, Outcome> = HashMap::new();
        for (which, draft) in drafts.iter_mut().enumerate().filter(|(_, draft)| !draft.left_out) {
            for said in draft.said.get_mut(&at).into_iter().flatten().filter(|said| !said.whole) {
                let mut kept = Vec::with_capacity(said.values.len());
                for value in split_countries(&said.values, field, scope) {
                    let outcome = outcomes
                        .entry(value.clone())
                        .or_insert_with(|| outcome(&value, field, column, rules, order, scope));
                    match outcome {
                        Outcome::As(text) => kept.push(text.clone()),
                        Outcome::LeftOut => {
                            left_out.push((which, said.row, format!("{}: {value}", column.name)))
                        }
                        Outcome::Unknown(kind) => {
                            ask(&mut resolved, field, column, &value, *kind, scope, lang);
                            draft.problems.push(problem(said.row, column, &value, scope));
                        }
                    }
                }
                said.values = kept;
            }
        }
    }
    keep_as_notes(drafts, columns, left_out);
    resolved
}

/// A word that was left out on purpose is not lost: it becomes a note, where the record has notes.
fn keep_as_notes(drafts: &mut [Draft], columns: &[Column], left_out: Vec<(usize, u32, String)>) {
    let Some(notes) = columns.iter().position(|column| column.key == "@left_out") else { return };
    for (which, row, text) in left_out {
        let said = super::draft::Said { row, values: vec![text], whole: true };
        drafts[which].said.entry(notes).or_default().push(said);
    }
}

fn problem(row: u32, column: &Column, value: &str, scope: &Scope<'_>) -> crate::error::Problem {
    let args = [
        ("column", crate::words::Arg::from(column.name.as_str())),
        ("value", crate::words::Arg::from(super::header::shown(value))),
    ];
    crate::error::Problem {
        at: row.to_string(),
        message: scope.words().say_with("import-value-unknown", &args),
    }
}

/// Whether the words of a field must be understood; free text and names of linked records are not.
fn needs_meaning(field: &'static Field) -> bool {
    matches!(
        target::heart(&field.kind),
        Kind::Code(_) | Kind::Country | Kind::Date | Kind::Period | Kind::YesNo | Kind::MaybeYesNo
    ) || matches!(field.kind, Kind::Answer(_))
}

fn takes(field: &'static Field, value: &str, scope: &Scope<'_>) -> bool {
    field.write(&mut json!({}), value, scope).is_ok()
}

fn outcome(
    value: &str,
    field: &'static Field,
    column: &Column,
    rules: &[ValueRule],
    order: &str,
    scope: &Scope<'_>,
) -> Outcome {
    if let Some(rule) = rules.iter().find(|rule| rule.field == column.key && rule.from == value) {
        return if rule.to.is_empty() { Outcome::LeftOut } else { Outcome::As(rule.to.clone()) };
    }
    if matches!(field.kind, Kind::Answer(_)) && says_none(value) {
        return Outcome::As("none".to_owned());
    }
    match target::heart(&field.kind) {
        Kind::Date => match found(value, order) {
            DateFound::Day(day) => Outcome::As(day.to_string()),
            DateFound::Either(day_first, month_first) => match order {
                "dmy" => Outcome::As(day_first.to_string()),
                "mdy" => Outcome::As(month_first.to_string()),
                _ => Outcome::Unknown(QuestionKind::DateOrder),
            },
            DateFound::Not => Outcome::Unknown(QuestionKind::Date),
        },
        Kind::Code(list) => known(value, list.name, field, scope, QuestionKind::Code),
        Kind::Country => known(value, "country", field, scope, QuestionKind::Country),
        Kind::YesNo | Kind::MaybeYesNo => match super::phrase::yes_or_no(value) {
            Some(true) => Outcome::As("yes".to_owned()),
            Some(false) => Outcome::As("no".to_owned()),
            None => Outcome::Unknown(QuestionKind::YesNo),
        },
        Kind::Period if !takes(field, value, scope) => {
            let rule = super::phrase::retention(value);
            if rule.period.is_empty() {
                Outcome::Unknown(QuestionKind::Period)
            } else {
                Outcome::As(rule.period)
            }
        }
        _ => Outcome::As(value.to_owned()),
    }
}

fn found(value: &str, order: &str) -> DateFound {
    let kind = if value.parse::<f64>().is_ok() { CellKind::Number } else { CellKind::Text };
    let read = date(&GridCell { kind, text: value.to_owned(), filled: false });
    match (read, order) {
        (DateFound::Either(day, _), "dmy") | (DateFound::Either(_, day), "mdy") => DateFound::Day(day),
        (read, _) => read,
    }
}

/// A code or country by the catalogue's own words, then by those of the templates, then without a remark in brackets.
fn known(value: &str, list: &str, field: &'static Field, scope: &Scope<'_>, kind: QuestionKind) -> Outcome {
    let outside = value.split(['(', '–']).next().unwrap_or(value).trim();
    let inside = value
        .split_once('(')
        .and_then(|(_, rest)| rest.split_once(')'))
        .map_or("", |(inner, _)| inner.trim());
    for text in [value.trim(), outside, inside].into_iter().filter(|text| !text.is_empty()) {
        if let Some(code) = synonyms::code(list, text) {
            return Outcome::As(code.to_owned());
        }
        if takes(field, text, scope) {
            return Outcome::As(text.to_owned());
        }
    }
    Outcome::Unknown(kind)
}

/// Countries in one cell are often set apart by commas alone, or by "and".
fn split_countries(values: &[String], field: &'static Field, scope: &Scope<'_>) -> Vec<String> {
    if !target::is_country(field) {
        return values.to_vec();
    }
    let understood =
        |text: &str| matches!(known(text, "country", field, scope, QuestionKind::Country), Outcome::As(_));
    let mut all = Vec::new();
    for value in values {
        let parts: Vec<&str> = value
            .split([',', '/', '&'])
            .flat_map(|part| part.split(" and "))
            .flat_map(|part| part.split(" und "))
            .flat_map(|part| part.split(" et "))
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        if !understood(value) && parts.len() > 1 && parts.iter().any(|part| understood(part)) {
            all.extend(parts.into_iter().map(str::to_owned));
        } else {
            all.push(value.clone());
        }
    }
    all
}

/// The order of day and month in a column: as said, or as its clear dates have it.
fn date_order<'c>(drafts: &[Draft], at: usize, column: &'c Column, field: &'static Field) -> &'c str {
    if !column.dates.is_empty() || !matches!(target::heart(&field.kind), Kind::Date) {
        return &column.dates;
    }
    let (mut day_first, mut month_first) = (false, false);
    for value in drafts.iter().flat_map(|draft| draft.values(at)) {
        let figures: Vec<u32> =
            value.split(['/', '.', '-']).filter_map(|part| part.trim().parse().ok()).collect();
        if let [first, second, _] = figures[..] {
            day_first |= first > 12 && first <= 31 && second <= 12;
            month_first |= second > 12 && second <= 31 && first <= 12;
            // Dots are written by people who put the day first.
            day_first |= value.contains('.') && first <= 31;
        }
    }
    match (day_first, month_first) {
        (true, false) => "dmy",
        (false, true) => "mdy",
        _ => "",
    }
}

fn ask(
    resolved: &mut Resolved,
    field: &'static Field,
    column: &Column,
    value: &str,
    kind: QuestionKind,
    scope: &Scope<'_>,
    lang: Lang,
) {
    // One question for the whole column, not one per date.
    let word = if kind == QuestionKind::DateOrder { String::new() } else { value.to_owned() };
    let entry = resolved.questions.entry((column.key.clone(), word)).or_insert_with(|| {
        let options = match target::list(field) {
            Some(list) if kind == QuestionKind::Code => crate::interchange::fields::choices(list, lang)
                .into_iter()
                .map(|(code, label)| Choosable { code: code.to_owned(), label })
                .collect(),
            _ => Vec::new(),
        };
        ValueQuestion {
            field: column.key.clone(),
            label: field.label(scope.words()),
            column: column.name.clone(),
            from: value.to_owned(),
            count: 0,
            kind,
            proposal: proposal(value, kind, target::list(field).map_or("", |list| list.name), &options),
            options,
        }
    });
    entry.count += 1;
}

/// The code whose words are most like the value.
fn proposal(value: &str, kind: QuestionKind, list: &str, options: &[Choosable]) -> String {
    let wanted = normal(value);
    let mut best = (0.0, String::new());
    let mut weigh = |words: &str, code: &str| {
        let words = normal(words);
        let part = words.split(' ').any(|word| word.len() > 4 && wanted.contains(word));
        let score = alike(&wanted, &words) + if part { 0.3 } else { 0.0 };
        if score > best.0 + 1e-9 {
            best = (score, code.to_owned());
        }
    };
    match kind {
        QuestionKind::Code => {
            let usual = synonyms::all().iter().filter(|one| one.kind == "value" && one.meaning.scope == list);
            let usual = usual.map(|one| (one.text.as_str(), one.meaning.target.as_str()));
            let own = options.iter().map(|option| (option.label.as_str(), option.code.as_str()));
            for (words, code) in own.chain(usual) {
                if one_slip(&normal(words), &wanted) {
                    return code.to_owned();
                }
                weigh(words, code);
            }
        }
        QuestionKind::Country => {
            for country in crate::country::Country::all() {
                for name in [&country.name.en, &country.name.de, &country.name.fr] {
                    if one_slip(&normal(name), &wanted) {
                        return country.code.clone();
                    }
                    weigh(name, &country.code);
                }
            }
        }
        _ => {}
    }
    if best.0 >= 0.3 { best.1 } else { String::new() }
}

/// Whether two words differ by one letter that is wrong, missing or too many.
fn one_slip(left: &str, right: &str) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    if left.len().min(right.len()) < 4 || left.len().abs_diff(right.len()) > 1 {
        return false;
    }
    let same = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let (rest_left, rest_right) = (&left[same..], &right[same..]);
    match left.len().cmp(&right.len()) {
        std::cmp::Ordering::Equal => {
            rest_left.get(1..) == rest_right.get(1..) || swapped(rest_left, rest_right)
        }
        std::cmp::Ordering::Less => rest_right.get(1..) == Some(rest_left),
        std::cmp::Ordering::Greater => rest_left.get(1..) == Some(rest_right),
    }
}

fn swapped(left: &[char], right: &[char]) -> bool {
    matches!((left, right), ([a, b, rest @ ..], [c, d, other @ ..]) if a == d && b == c && rest == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_one_letter_is_proposed() {
        assert!(
            one_slip("germany", "germny") && one_slip("france", "frnace") && one_slip("spain", "spainn"),
            "typos"
        );
        assert!(!one_slip("iran", "oman"), "another country is no slip");
        assert_eq!(
            proposal("Swizerland", QuestionKind::Country, "", &[]),
            "CH",
            "the country that was meant"
        );
        assert_eq!(
            proposal("Einwiligung", QuestionKind::Code, "legal-basis", &[]),
            "consent",
            "also in the words of another language"
        );
    }
}
