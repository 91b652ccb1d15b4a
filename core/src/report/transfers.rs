//! The transfers of the register as a document, a table and data (Art. 30(1)(e), 30(2)(c), Chapter V): every transfer
//! with its ground, and how it stands on the day.

mod evidence;

use chrono::NaiveDate;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::findings::Severity;
use crate::report::content::{Align, Block, Column, Document, Fact, Meta, Note, Passage, Table, Text, Tone};
use crate::report::csv::Grid;
use crate::report::record::Naming;
use crate::report::words::{cite, cite_with_law, date, date_of_text, term};
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::transfer::listing::{self, NotedSafeguard, TransferRow};
use crate::transfer::verdict::{ReasonInWords, Standing};
use crate::transfer::{Safeguard, TransferImpactAssessment, TransferInstrument};
use crate::words::{Lang, Words};

/// The name of the data format, for whoever finds the file.
pub const FORMAT: &str = "ropadesk-transfers";
/// The version of its shape.
pub const FORMAT_VERSION: u32 = 1;

/// What the report is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransfersOptions {
    /// Language of the document.
    pub lang: Lang,
    /// The day for which transfers are judged.
    pub as_of: NaiveDate,
    /// Only the transfers of this activity, by identifier; none for all.
    pub activity: Option<String>,
}

/// What the document and the data are made of.
struct Content<'a> {
    snapshot: &'a Snapshot,
    words: &'static Words,
    as_of: NaiveDate,
    rows: Vec<TransferRow>,
}

impl<'a> Content<'a> {
    fn new(snapshot: &'a Snapshot, options: &TransfersOptions) -> Result<Self> {
        let words = Words::of(options.lang);
        let mut rows = listing::rows(snapshot, options.as_of, words)?;
        if let Some(id) = &options.activity {
            rows.retain(|row| row.subject_id == *id);
        }
        Ok(Self { snapshot, words, as_of: options.as_of, rows })
    }

    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// The instruments that the rows name, also as a fallback; all where the report is about all.
    fn instruments(&self, options: &TransfersOptions) -> Vec<&'a TransferInstrument> {
        let all = self.snapshot.transfer_instruments.by_reference().into_iter();
        let used = |id: &str| self.rows.iter().any(|row| row.instrument_id == id);
        all.filter(|one| options.activity.is_none() || used(&one.id)).collect()
    }

    fn assessments(&self, options: &TransfersOptions) -> Vec<&'a TransferImpactAssessment> {
        let all = self.snapshot.transfer_impact_assessments.by_reference().into_iter();
        let used = |id: &str| self.rows.iter().any(|row| row.assessment_id == id);
        all.filter(|one| options.activity.is_none() || used(&one.id)).collect()
    }
}

/// The transfers as a document.
///
/// # Errors
/// Bug when the bundled law is broken.
pub fn document(snapshot: &Snapshot, options: &TransfersOptions) -> Result<Document> {
    let content = Content::new(snapshot, options)?;
    let words = content.words;
    let keeper = snapshot.keeper().map(|keeper| keeper.name.clone()).unwrap_or_default();
    let title = content.say("transfers-title");
    let day = date(words, options.as_of);
    let mut blocks = vec![Block::heading(1, content.say("transfers-summary"), "summary")];
    blocks.push(summary(&content));
    blocks.push(Block::heading(1, content.say("transfers-list"), "list"));
    blocks.push(if content.rows.is_empty() {
        Block::paragraph(content.say("transfers-none"))
    } else {
        Block::Table(table(&content))
    });
    blocks.extend(mend(&content));
    blocks.extend(evidence::instruments(words, &content.instruments(options)));
    blocks.extend(evidence::assessments(words, &content.assessments(options)));
    blocks.extend(noted(&content));
    blocks.push(Block::Paragraph(Text::muted(content.say("transfers-basis"))));
    Ok(Document {
        title: title.clone(),
        subtitle: words.say_with("report-transfers-as-of", &[("date", day.clone().into())]),
        lang: options.lang.code().to_owned(),
        meta: Meta {
            author: keeper.clone(),
            subject: cite_with_law(words, "30(1)(e), 44-49"),
            keywords: vec![title.clone()],
            created_on: Some(options.as_of),
        },
        opening: Vec::new(),
        cover: None,
        contents: None,
        header_left: keeper,
        header_right: "{section}".to_owned(),
        footer: words.say_with("record-footer", &[("title", title.into()), ("date", day.into())]),
        page_label: words.say_with("record-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        landscape: true,
        blocks,
    })
}

/// How many stand in which way, and in which countries.
fn summary(content: &Content<'_>) -> Block {
    let facts = Standing::ALL.into_iter().rev().filter_map(|standing| {
        let rows: Vec<_> = content.rows.iter().filter(|row| row.standing == standing).collect();
        let mut countries: Vec<&str> = rows.iter().map(|row| row.country_name.as_str()).collect();
        countries.sort_unstable();
        countries.dedup();
        let text = Text::bold(rows.len().to_string()).and(format!("  {}", countries.join(", ")));
        (!rows.is_empty()).then(|| Fact::new(term(content.words, "transfer-standing", standing.code()), text))
    });
    Block::Facts(facts.collect())
}

fn table(content: &Content<'_>) -> Table {
    let column = |id: &str, weight: f32| Column::new(content.say(id), weight);
    Table {
        caption: String::new(),
        columns: vec![
            column("transfers-column-country", 1.5),
            column("transfers-column-record", 2.4),
            column("transfers-column-recipient", 2.0),
            column("transfers-column-ground", 2.6),
            column("transfers-column-assessment", 1.5),
            column("transfers-column-standing", 1.6).align(Align::Left),
        ],
        rows: content.rows.iter().map(|row| line(content, row)).collect(),
    }
}

fn line(content: &Content<'_>, row: &TransferRow) -> Vec<Text> {
    let words = content.words;
    let status = term(words, "country-status", &row.country_status);
    let mut record = Text::plain(&row.subject_ref);
    if !row.subject_name.is_empty() {
        record = record.and_muted(format!("  {}", row.subject_name));
    }
    vec![
        Text::plain(&row.country_name).and_muted(format!("\n{status}")),
        record,
        Text::plain(&row.recipient),
        ground(content, row),
        assessment(content, row),
        Text::tag(tone(row.standing), &row.standing_words),
    ]
}

fn ground(content: &Content<'_>, row: &TransferRow) -> Text {
    if row.noun == Noun::Notice {
        return Text::muted(content.say("transfers-noticed"));
    }
    let mut text = Text::plain(&row.safeguard_words);
    if row.safeguard != Safeguard::Unstated {
        text = text.and_muted(format!(" \u{b7} {}", cite(content.words, &row.safeguard_article)));
    }
    let module = row.module.map(|module| {
        content.words.say_with("report-transfers-module", &[("module", usize::from(module).into())])
    });
    let beside: Vec<_> = [Some(row.instrument_ref.clone()), module]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    if beside.is_empty() { text } else { text.and(format!("\n{}", beside.join(", "))) }
}

fn assessment(content: &Content<'_>, row: &TransferRow) -> Text {
    if row.assessment_ref.is_empty() {
        return Text::default();
    }
    let outcome = term(content.words, "assessment-outcome", &row.outcome);
    let mut text = Text::plain(&row.assessment_ref).and(format!("\n{outcome}"));
    if !row.review_on.is_empty() {
        let day = date_of_text(content.words, &row.review_on);
        let said = content.words.say_with("transfers-review", &[("date", day.into())]);
        text = text.and_muted(format!("\n{said}"));
    }
    text
}

const fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::NoTransfer => Tone::Neutral,
        Standing::InOrder => Tone::Ok,
        Standing::Attention | Standing::ConditionToConfirm => Tone::Warning,
        Standing::Deficient | Standing::NoBasis | Standing::Suspend => Tone::Error,
    }
}

/// What is to be mended, transfer by transfer.
fn mend(content: &Content<'_>) -> Vec<Block> {
    let open: Vec<_> = content.rows.iter().filter(|row| !row.reasons.is_empty()).collect();
    if open.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(1, content.say("transfers-mend"), "mend")];
    for row in open {
        let title = [&row.subject_ref, &row.recipient, &row.country_name];
        let title: Vec<_> = title.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
        blocks.push(Block::Note(Note {
            tone: tone(row.standing),
            title: format!("{}: {}", title.join(" \u{b7} "), row.standing_words),
            text: vec![Passage::Bullets(row.reasons.iter().map(|reason| said(content, reason)).collect())],
        }));
    }
    blocks
}

fn said(content: &Content<'_>, reason: &ReasonInWords) -> Text {
    let severity = match reason.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Hint => "severity-info",
    };
    Text::bold(format!("{}: ", content.say(severity)))
        .and(format!("{} ", reason.message))
        .and_muted(format!("({}) {}", reason.law, reason.hint))
}

/// Safeguards that notices name for many transfers together; they prove nothing for the single one.
fn noted(content: &Content<'_>) -> Vec<Block> {
    let noted = listing::noted(content.snapshot);
    if noted.is_empty() {
        return Vec::new();
    }
    let item = |one: &NotedSafeguard| {
        let text = Text::plain(format!("{}: {}", one.notice, one.tool)).and(format!("; {}", one.scope));
        match (one.module.as_str(), one.decision_named) {
            // Only clauses have modules.
            ("", None) => text,
            ("", Some(_)) => text.and_muted(format!("; {}", content.say("transfers-module-unknown"))),
            (module, _) => text.and_muted(format!("; {module}")),
        }
    };
    vec![
        Block::heading(1, content.say("transfers-noted"), "noted"),
        Block::paragraph(content.say("transfers-noted-why")),
        Block::Bullets(noted.iter().map(item).collect()),
    ]
}

/// Titles of the table's columns, as codes.
const COLUMNS: [&str; 18] = [
    "key",
    "reference",
    "kind",
    "name",
    "recipient",
    "country",
    "country_status",
    "safeguard",
    "article",
    "instrument",
    "module",
    "assessment",
    "outcome",
    "review_on",
    "fallback",
    "standing",
    "reasons",
    "advice",
];

/// The transfers as a table, one row each.
///
/// # Errors
/// Bug when the bundled law is broken.
pub fn grid(snapshot: &Snapshot, options: &TransfersOptions, naming: Naming) -> Result<Grid> {
    let content = Content::new(snapshot, options)?;
    let title = |code: &&str| match naming {
        Naming::Codes => (*code).to_owned(),
        Naming::Words => content.say(&format!("transfers-cell-{}", code.replace('_', "-"))),
    };
    let header = COLUMNS.iter().map(title).collect();
    let rows = content.rows.iter().map(|row| cells(&content, row, naming)).collect();
    Ok(Grid { header, rows })
}

fn cells(content: &Content<'_>, row: &TransferRow, naming: Naming) -> Vec<String> {
    let code = |list: &str, code: &str| match naming {
        Naming::Codes => code.to_owned(),
        Naming::Words if code.is_empty() => String::new(),
        Naming::Words => term(content.words, list, code),
    };
    let lines =
        |part: fn(&ReasonInWords) -> String| row.reasons.iter().map(part).collect::<Vec<_>>().join("\n");
    let country = match naming {
        Naming::Codes => row.country.clone(),
        Naming::Words => row.country_name.clone(),
    };
    let fallback = match (naming, row.has_fallback) {
        (Naming::Codes, yes) => yes.to_string(),
        (Naming::Words, true) => content.say("transfers-yes"),
        (Naming::Words, false) => content.say("transfers-no"),
    };
    vec![
        row.key.clone(),
        row.subject_ref.clone(),
        code("noun", row.noun.code()),
        row.subject_name.clone(),
        row.recipient.clone(),
        country,
        code("country-status", &row.country_status),
        code("safeguard", row.safeguard.code()),
        if row.safeguard == Safeguard::Unstated { String::new() } else { row.safeguard_article.clone() },
        row.instrument_ref.clone(),
        row.module.map(|module| module.to_string()).unwrap_or_default(),
        row.assessment_ref.clone(),
        code("assessment-outcome", &row.outcome),
        row.review_on.clone(),
        fallback,
        code("transfer-standing", row.standing.code()),
        lines(|reason| format!("{} ({})", reason.message, reason.law)),
        lines(|reason| reason.hint.clone()),
    ]
}

/// The transfers as data.
#[derive(Debug, Serialize)]
struct TransfersFile<'a> {
    format: &'static str,
    format_version: u32,
    as_of: String,
    language: &'static str,
    transfers: &'a [TransferRow],
    instruments: Vec<&'a TransferInstrument>,
    assessments: Vec<&'a TransferImpactAssessment>,
    noted: Vec<NotedSafeguard>,
}

/// The transfers as JSON: UTF-8, two spaces of indent, in a stable order.
///
/// # Errors
/// Bug when the bundled law is broken.
pub fn json(snapshot: &Snapshot, options: &TransfersOptions) -> Result<Vec<u8>> {
    let content = Content::new(snapshot, options)?;
    let file = TransfersFile {
        format: FORMAT,
        format_version: FORMAT_VERSION,
        as_of: content.as_of.to_string(),
        language: options.lang.code(),
        transfers: &content.rows,
        instruments: content.instruments(options),
        assessments: content.assessments(options),
        noted: listing::noted(snapshot),
    };
    let mut bytes = serde_json::to_vec_pretty(&file).map_err(|_| Error::bug("transfers/json"))?;
    bytes.push(b'\n');
    Ok(bytes)
}
