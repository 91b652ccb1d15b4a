//! The register of requests as a document, a table and data (Art. 5(2), 12, 24): references instead of names, for the
//! annual report and the supervisory authority.

use chrono::NaiveDate;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::report::content::{Align, Block, Column, Document, Fact, Meta, Table, Text, Tone};
use crate::report::csv::Grid;
use crate::report::record::Naming;
use crate::report::words::{cite, cite_with_law, date, date_of_text, term};
use crate::request::figures::{self, Course, RequestFigures, RequestShare};
use crate::request::{DataSubjectRequest, Right};
use crate::snapshot::Snapshot;
use crate::words::{Lang, Words};

/// The name of the data format, for whoever finds the file.
pub const FORMAT: &str = "ropadesk-requests";
/// The version of its shape.
pub const FORMAT_VERSION: u32 = 1;

/// What the report is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestsOptions {
    /// Language of the document.
    pub lang: Lang,
    /// The day for which requests are judged.
    pub as_of: NaiveDate,
    /// First day of receipt; none for all.
    pub from_on: Option<NaiveDate>,
    /// Last day of receipt.
    pub to_on: NaiveDate,
}

/// One request without anything that names a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Line {
    reference: String,
    rights: Vec<Right>,
    received_on: String,
    due_on: String,
    extended_on: String,
    state: &'static str,
    result: String,
    answered_on: String,
    days: Option<i64>,
    in_time: Option<bool>,
    within_month: Option<bool>,
    refusal_ground: String,
    activities: Vec<String>,
    decisions: Vec<Decision>,
    packages: Vec<Package>,
    closed_on: String,
    data_removed_on: String,
}

/// A decision by its codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Decision {
    right: Right,
    activity: String,
    outcome: &'static str,
    ground: String,
    decided_on: String,
}

/// A package by its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Package {
    reference: String,
    kind: String,
    sha256: String,
    made_at: String,
}

/// What the document and the data are made of.
struct Content {
    words: &'static Words,
    figures: RequestFigures,
    lines: Vec<Line>,
}

impl Content {
    fn new(snapshot: &Snapshot, options: &RequestsOptions) -> Self {
        let (from_on, to_on, as_of) = (options.from_on, options.to_on, options.as_of);
        let (courses, _) = figures::courses(snapshot, from_on, to_on, as_of);
        Self {
            words: Words::of(options.lang),
            figures: figures::figures(snapshot, from_on, to_on, as_of),
            lines: courses.iter().map(|(request, course)| line(snapshot, request, course, as_of)).collect(),
        }
    }

    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }
}

/// What was known of a request on the day: neither a later state nor a later decision.
fn line(snapshot: &Snapshot, request: &DataSubjectRequest, course: &Course, as_of: NaiveDate) -> Line {
    let by_then = |day: &str| {
        day.get(..10).and_then(|day| day.parse::<NaiveDate>().ok()).is_some_and(|day| day <= as_of)
    };
    let known = |day: &str| if by_then(day) { day.to_owned() } else { String::new() };
    let activity = |id: &String| {
        snapshot.activities.get(id).map_or_else(String::new, |activity| activity.reference.clone())
    };
    let closed_on = known(&request.closed_on);
    let decisions = request.decisions.iter().filter(|one| by_then(&one.decided_on));
    let packages = snapshot.packages_of(&request.id).into_iter().filter(|one| by_then(&one.made_at));
    let extension = request.extension.as_ref().filter(|_| course.extended);
    let refused = request.refusal.as_ref().filter(|_| course.result.is_some());
    let mut activities: Vec<String> = request.activities.iter().map(activity).collect();
    activities.extend(snapshot.collections_of(&request.id).iter().map(|one| activity(&one.activity_id)));
    activities.retain(|reference| !reference.is_empty());
    activities.sort();
    activities.dedup();
    Line {
        reference: request.reference.clone(),
        rights: request.rights.clone(),
        received_on: course.received_on.to_string(),
        due_on: course.due_on.to_string(),
        extended_on: extension.map(|one| one.decided_on.clone()).unwrap_or_default(),
        state: match (closed_on.is_empty(), course.result) {
            (false, _) => "closed",
            (true, Some(_)) => "answered",
            (true, None) => "waiting",
        },
        result: course.result.map(|result| result.code().to_owned()).unwrap_or_default(),
        answered_on: course.answered_on.map(|on| on.to_string()).unwrap_or_default(),
        days: course.days(),
        in_time: course.in_time(as_of),
        within_month: course.within_month(as_of),
        refusal_ground: refused.map(|one| one.ground.code().to_owned()).unwrap_or_default(),
        activities,
        decisions: decisions
            .map(|one| Decision {
                right: one.right,
                activity: activity(&one.activity_id),
                outcome: one.outcome.code(),
                ground: one.ground.clone(),
                decided_on: one.decided_on.clone(),
            })
            .collect(),
        packages: packages
            .map(|one| Package {
                reference: one.reference.clone(),
                kind: one.kind.clone(),
                sha256: one.sha256.clone(),
                made_at: one.made_at.clone(),
            })
            .collect(),
        closed_on,
        data_removed_on: request.purged.as_ref().map(|note| known(&note.purged_on)).unwrap_or_default(),
    }
}

/// The register of requests as a document.
#[must_use]
pub fn document(snapshot: &Snapshot, options: &RequestsOptions) -> Document {
    let content = Content::new(snapshot, options);
    let words = content.words;
    let keeper = snapshot.keeper().map(|keeper| keeper.name.clone()).unwrap_or_default();
    let title = content.say("requests-report-title");
    let day = date(words, options.as_of);
    let mut blocks = vec![
        Block::Paragraph(Text::plain(period(&content, options))),
        Block::heading(1, content.say("requests-report-figures"), "figures"),
        Block::Facts(key_figures(&content)),
    ];
    if !content.lines.is_empty() {
        blocks.push(Block::heading(1, content.say("requests-report-rights"), "rights"));
        blocks.push(Block::Table(by_right(&content)));
        blocks.push(Block::heading(1, content.say("requests-report-months"), "months"));
        blocks.push(Block::Table(by_month(&content)));
    }
    blocks.push(Block::heading(1, content.say("requests-report-list"), "list"));
    blocks.push(if content.lines.is_empty() {
        Block::paragraph(content.say("requests-report-none"))
    } else {
        Block::Table(list(&content))
    });
    blocks.push(Block::Paragraph(Text::muted(content.say("requests-report-basis"))));
    Document {
        title: title.clone(),
        subtitle: words.say_with("report-transfers-as-of", &[("date", day.clone().into())]),
        lang: options.lang.code().to_owned(),
        meta: Meta {
            author: keeper.clone(),
            subject: cite_with_law(words, "5(2), 12, 24"),
            keywords: vec![title.clone()],
            created_on: Some(options.as_of),
        },
        cover: None,
        opening: Vec::new(),
        contents: None,
        header_left: keeper,
        header_right: "{section}".to_owned(),
        footer: words.say_with("record-footer", &[("title", title.into()), ("date", day.into())]),
        page_label: words.say_with("record-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        landscape: true,
        blocks,
    }
}

fn period(content: &Content, options: &RequestsOptions) -> String {
    let to = date(content.words, options.to_on);
    match options.from_on {
        None => content.words.say_with("requests-report-until", &[("to", to.into())]),
        Some(from_on) => {
            let args = [("from", date(content.words, from_on).into()), ("to", to.into())];
            content.words.say_with("requests-report-period", &args)
        }
    }
}

/// A share as `12 of 13 (92 %)`.
fn share(words: &Words, share: RequestShare) -> String {
    match share.percent() {
        None => "–".to_owned(),
        Some(percent) => words.say_with(
            "figures-share",
            &[("n", share.n.into()), ("of", share.of.into()), ("percent", percent.into())],
        ),
    }
}

/// Days with a half where there is one, as the language writes it.
fn days(words: &Words, days: Option<f64>) -> String {
    let Some(days) = days else { return "–".to_owned() };
    let text = format!("{days}");
    if words.lang() == Lang::En { text } else { text.replace('.', ",") }
}

fn key_figures(content: &Content) -> Vec<Fact> {
    let (figures, words) = (&content.figures, content.words);
    let fact = |id: &str, value: String| Fact::new(content.say(id), Text::plain(value));
    let mut facts = vec![
        fact("figures-received", figures.received.to_string()),
        fact("figures-answered", figures.answered.to_string()),
        fact("figures-within-month", share(words, figures.within_month)).cited(cite(words, "12(3)")),
        fact("figures-in-time", share(words, figures.in_time)).cited(cite(words, "12(3)-(4)")),
        fact("figures-median", days(words, figures.median_days)),
        fact("figures-waiting", figures.waiting.to_string()),
        fact("figures-overdue", figures.overdue.to_string()),
        fact("figures-extended", figures.extended.to_string()).cited(cite(words, "12(3)")),
        fact("figures-refused", figures.refused.to_string()).cited(cite(words, "12(4)-(5)")),
        fact("figures-partly", figures.partly.to_string()).cited(cite(words, "12(4)")),
        fact("figures-nothing", figures.nothing.to_string()),
        fact("figures-withdrawn", figures.withdrawn.to_string()),
    ];
    if figures.not_counted > 0 {
        facts.push(fact("figures-not-counted", figures.not_counted.to_string()));
    }
    facts
}

fn table(content: &Content, columns: &[(&str, f32, Align)], rows: Vec<Vec<Text>>) -> Table {
    let column =
        |(id, weight, align): &(&str, f32, Align)| Column::new(content.say(id), *weight).align(*align);
    Table { caption: String::new(), columns: columns.iter().map(column).collect(), rows }
}

fn by_right(content: &Content) -> Table {
    let words = content.words;
    let rows = content.figures.by_right.iter().map(|one| {
        vec![
            Text::plain(term(words, "right", one.right.code()))
                .and_muted(format!("  {}", cite(words, one.right.article()))),
            Text::plain(one.received.to_string()),
            Text::plain(one.answered.to_string()),
            Text::plain(share(words, one.in_time)),
            Text::plain(days(words, one.median_days)),
        ]
    });
    let columns = [
        ("requests-column-right", 3.0, Align::Left),
        ("figures-received", 1.2, Align::Right),
        ("figures-answered", 1.2, Align::Right),
        ("figures-in-time", 1.8, Align::Right),
        ("figures-median", 1.8, Align::Right),
    ];
    table(content, &columns, rows.collect())
}

fn by_month(content: &Content) -> Table {
    let rows = content.figures.by_month.iter().map(|one| {
        let numbers = [one.received, one.in_time, one.late, one.waiting, one.withdrawn];
        let mut row = vec![Text::plain(&one.month)];
        row.extend(numbers.map(|n| Text::plain(n.to_string())));
        row
    });
    let columns = [
        ("requests-column-month", 2.0, Align::Left),
        ("figures-received", 1.2, Align::Right),
        ("figures-month-in-time", 1.5, Align::Right),
        ("figures-month-late", 1.5, Align::Right),
        ("figures-waiting", 1.2, Align::Right),
        ("figures-withdrawn", 1.2, Align::Right),
    ];
    table(content, &columns, rows.collect())
}

fn list(content: &Content) -> Table {
    let words = content.words;
    let day = |text: &str| if text.is_empty() { "–".to_owned() } else { date_of_text(words, text) };
    let rows = content.lines.iter().map(|one| {
        let rights = one.rights.iter().map(|right| {
            format!("{} ({})", term(words, "right", right.code()), cite(words, right.article()))
        });
        let mut result = Text::plain(outcome(words, one));
        if !one.refusal_ground.is_empty() {
            result = result.and_muted(format!("\n{}", term(words, "refusal-ground", &one.refusal_ground)));
        }
        let mut due = Text::plain(day(&one.due_on));
        if !one.extended_on.is_empty() {
            let args = [("date", day(&one.extended_on).into())];
            due = due.and_muted(format!("\n{}", words.say_with("requests-extended-on", &args)));
        }
        vec![
            Text::bold(&one.reference),
            Text::plain(rights.collect::<Vec<_>>().join("\n")),
            Text::plain(day(&one.received_on)),
            due,
            Text::plain(day(&one.answered_on)),
            Text::plain(one.days.map_or_else(|| "–".to_owned(), |days| days.to_string())),
            timeliness(words, one.in_time),
            result,
        ]
    });
    let columns = [
        ("requests-column-reference", 1.4, Align::Left),
        ("requests-column-rights", 2.6, Align::Left),
        ("requests-column-received", 1.6, Align::Left),
        ("requests-column-due", 1.7, Align::Left),
        ("requests-column-answered", 1.6, Align::Left),
        ("requests-column-days", 0.8, Align::Right),
        ("requests-column-in-time", 1.1, Align::Left),
        ("requests-column-result", 2.2, Align::Left),
    ];
    table(content, &columns, rows.collect())
}

fn outcome(words: &Words, line: &Line) -> String {
    if line.result.is_empty() {
        words.say("figures-waiting")
    } else {
        term(words, "request-result", &line.result)
    }
}

fn timeliness(words: &Words, in_time: Option<bool>) -> Text {
    match in_time {
        None => Text::plain("–"),
        Some(true) => Text::tag(Tone::Ok, words.say("requests-in-time")),
        Some(false) => Text::tag(Tone::Error, words.say("requests-late")),
    }
}

/// Titles of the table's columns, as codes.
const COLUMNS: [&str; 15] = [
    "reference",
    "rights",
    "articles",
    "received_on",
    "due_on",
    "extended_on",
    "state",
    "result",
    "answered_on",
    "days",
    "in_time",
    "within_month",
    "refusal_ground",
    "activities",
    "closed_on",
];

/// The requests as a table, one row each.
#[must_use]
pub fn grid(snapshot: &Snapshot, options: &RequestsOptions, naming: Naming) -> Grid {
    let content = Content::new(snapshot, options);
    let title = |code: &&str| match naming {
        Naming::Codes => (*code).to_owned(),
        Naming::Words => content.say(&format!("requests-cell-{}", code.replace('_', "-"))),
    };
    Grid {
        header: COLUMNS.iter().map(title).collect(),
        rows: content.lines.iter().map(|line| cells(content.words, line, naming)).collect(),
    }
}

fn cells(words: &Words, line: &Line, naming: Naming) -> Vec<String> {
    let code = |list: &str, code: &str| match naming {
        Naming::Words if !code.is_empty() => term(words, list, code),
        _ => code.to_owned(),
    };
    let yes = |answer: Option<bool>| match (naming, answer) {
        (_, None) => String::new(),
        (Naming::Codes, Some(answer)) => answer.to_string(),
        (Naming::Words, Some(true)) => words.say("transfers-yes"),
        (Naming::Words, Some(false)) => words.say("transfers-no"),
    };
    let rights: Vec<String> = line.rights.iter().map(|right| code("right", right.code())).collect();
    let articles: Vec<&str> = line.rights.iter().map(|right| right.article()).collect();
    vec![
        line.reference.clone(),
        rights.join("\n"),
        articles.join("\n"),
        line.received_on.clone(),
        line.due_on.clone(),
        line.extended_on.clone(),
        code("requests-state", line.state),
        code("request-result", &line.result),
        line.answered_on.clone(),
        line.days.map(|days| days.to_string()).unwrap_or_default(),
        yes(line.in_time),
        yes(line.within_month),
        code("refusal-ground", &line.refusal_ground),
        line.activities.join("\n"),
        line.closed_on.clone(),
    ]
}

/// The requests as data.
#[derive(Debug, Serialize)]
struct RequestsFile<'a> {
    format: &'static str,
    format_version: u32,
    as_of: String,
    language: &'static str,
    figures: &'a RequestFigures,
    requests: &'a [Line],
}

/// The requests as JSON: UTF-8, two spaces of indent, in the order of reference.
///
/// # Errors
/// Bug when they cannot be put into JSON.
pub fn json(snapshot: &Snapshot, options: &RequestsOptions) -> Result<Vec<u8>> {
    let content = Content::new(snapshot, options);
    let file = RequestsFile {
        format: FORMAT,
        format_version: FORMAT_VERSION,
        as_of: options.as_of.to_string(),
        language: options.lang.code(),
        figures: &content.figures,
        requests: &content.lines,
    };
    let mut bytes = serde_json::to_vec_pretty(&file).map_err(|_| Error::bug("requests/json"))?;
    bytes.push(b'\n');
    Ok(bytes)
}
