//! The record of processing activities as a document (Art. 30(1), 30(2)): what the register holds, nothing added.
//!
//! What nobody answered yet is said so; "none" is said as none. Typed content stays in its language, labels follow the
//! reader's. Legal bases, sources and automated decisions stand apart: Art. 30 does not ask for them.

mod activity;
pub(super) mod context;
pub(super) mod cover;
pub(super) mod general;
pub(super) mod lines;
mod overview;
mod processor;
pub(super) mod retention;
mod table;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Kind, Result};
use crate::report::content::{Block, Contents, Document, Meta};
use crate::report::csv::Grid;
use crate::report::words::{cite_with_law, date};
use crate::snapshot::Snapshot;
use crate::words::Lang;
use context::Context;
pub use retention::in_short as retention_in_short;

/// Which of the two records of Art. 30.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RecordKind {
    /// The controller's record (Art. 30(1)).
    #[default]
    Controller,
    /// The processor's record (Art. 30(2)).
    Processor,
}

impl RecordKind {
    /// The paragraph of the Regulation, such as `30(1)`.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::Controller => "30(1)",
            Self::Processor => "30(2)",
        }
    }
}

/// What the record is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordOptions {
    /// Language of the labels.
    pub lang: Lang,
    /// The day for which the record is made; the status of countries is judged as of it.
    pub as_of: NaiveDate,
    /// One activity by identifier or reference; none for all.
    pub activity: Option<String>,
    /// Which of the two records.
    pub kind: RecordKind,
    /// Whether the DPO's notes and remarks are included; a copy for the authority goes without (Art. 30(4)).
    pub remarks: bool,
}

impl RecordOptions {
    /// The whole controller's record with all remarks.
    #[must_use]
    pub fn new(lang: Lang, as_of: NaiveDate) -> Self {
        Self { lang, as_of, activity: None, kind: RecordKind::Controller, remarks: true }
    }
}

/// How the table for CSV names columns and codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// In the reader's words, for people.
    Words,
    /// By stable codes: snake_case columns, codes of lists, ISO country codes.
    Codes,
}

/// The record as a document (Art. 30(1) or 30(2)).
///
/// # Errors
/// `NotFound` (`record-missing`) when the activity asked for does not exist.
pub fn document(snapshot: &Snapshot, options: &RecordOptions) -> Result<Document> {
    let context = Context::new(snapshot, options);
    let blocks = match options.kind {
        RecordKind::Controller => controller_blocks(&context)?,
        RecordKind::Processor => processor::blocks(&context)?,
    };
    let is_whole = options.activity.is_none();
    let title = context.title();
    Ok(Document {
        title: title.clone(),
        subtitle: context.keeper_name(),
        lang: options.lang.code().to_owned(),
        meta: Meta {
            author: context.keeper_name(),
            subject: cite_with_law(context.words, options.kind.article()),
            keywords: vec![
                context.say("record-keyword"),
                cite_with_law(context.words, options.kind.article()),
            ],
            created_on: Some(options.as_of),
        },
        opening: Vec::new(),
        cover: is_whole.then(|| cover::cover(&context)),
        contents: is_whole.then(|| Contents { title: context.say("record-contents"), depth: 2 }),
        header_left: context.keeper_name(),
        header_right: if is_whole { "{section}".to_owned() } else { String::new() },
        footer: footer(&context, title),
        page_label: context
            .say_with("record-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        landscape: false,
        blocks,
    })
}

/// The record as a table: one row per activity, or per controller and service for the processor's record.
///
/// First column `id`, second the reference; several values of one cell stand one per line; what is not answered is empty.
#[must_use]
pub fn grid(snapshot: &Snapshot, options: &RecordOptions, naming: Naming) -> Grid {
    let context = Context::new(snapshot, options);
    match options.kind {
        RecordKind::Controller => table::activities(&context, naming),
        RecordKind::Processor => table::on_behalf(&context, naming),
    }
}

fn footer(context: &Context<'_>, title: String) -> String {
    let day = date(context.words, context.options.as_of);
    context.say_with("record-footer", &[("title", title.into()), ("date", day.into())])
}

fn controller_blocks(context: &Context<'_>) -> Result<Vec<Block>> {
    if let Some(wanted) = &context.options.activity {
        let missing = || Error::new(Kind::NotFound, "record-missing");
        let activity = context.snapshot.activities.find(wanted).ok_or_else(missing)?;
        let mut blocks = cover::single(context);
        blocks.extend(activity::section(context, activity, 1));
        return Ok(blocks);
    }
    let mut blocks = overview::blocks(context);
    for (place, (group, activities)) in context.groups().into_iter().enumerate() {
        let name = if group.is_empty() { context.say("record-no-group") } else { group.to_owned() };
        let anchor = format!("group-{}", place + 1);
        // Each service starts on a fresh page, so that its part can be handed out alone.
        blocks.push(Block::PageBreak);
        blocks.push(Block::heading(1, name, anchor));
        for activity in activities {
            blocks.extend(activity::section(context, activity, 2));
        }
    }
    blocks.extend(general::blocks(context));
    Ok(blocks)
}
