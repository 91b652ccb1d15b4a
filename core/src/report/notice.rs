//! The privacy notice as a document, written from the register (Art. 13, 14): what the register says, in the order in
//! which a person asks, and nothing beside it.
//!
//! What Art. 13 or 14 asks for and nobody has written yet is marked in its place and listed at the end; it is never
//! filled. What follows from the law alone (rights and their conditions) is said in our own words. Typed content stays in
//! its language.

mod activity;
mod draft;
mod parties;
mod rights;
mod transfers;

use chrono::NaiveDate;
use serde::Serialize;

use crate::activity::{Activity, ActivityStatus};
use crate::error::{Error, Kind, Result};
use crate::report::content::{Block, Column, Contents, Document, Meta, Note, Passage, Table, Text, Tone};
use crate::report::record::RecordOptions;
use crate::report::record::context::Context;
use crate::report::words::{cite_with_law, date};
use crate::snapshot::Snapshot;
use crate::words::Lang;
use draft::Draft;
pub use draft::{ALL as DUTIES, Duty, OpenPoint};

/// The name of the data format, for whoever finds the file.
pub const FORMAT: &str = "ropadesk-notice";
/// The version of its shape.
pub const FORMAT_VERSION: u32 = 1;

/// Where the list of open points stands.
const CHECKLIST: &str = "checklist";

/// What the notice is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeOptions {
    /// Language of the text around the register's own words.
    pub lang: Lang,
    /// The day for which it is made; the status of countries is judged as of it.
    pub as_of: NaiveDate,
    /// Only these activities, by identifier; none for all that are still carried out.
    pub only: Option<Vec<String>>,
    /// Whether the list of open points follows the text.
    pub checklist: bool,
}

impl NoticeOptions {
    /// A notice of all activities, with its list of open points.
    #[must_use]
    pub fn new(lang: Lang, as_of: NaiveDate) -> Self {
        Self { lang, as_of, only: None, checklist: true }
    }
}

/// A notice and what it still misses.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The text.
    pub document: Document,
    /// What Art. 13 or 14 asks for and the register does not say, in the order of the text.
    pub open_points: Vec<OpenPoint>,
}

/// Writes the notice (Art. 13, 14).
///
/// # Errors
/// `NotFound` (`record-missing`) when an activity asked for does not exist; bug when the bundled law is broken.
pub fn write(snapshot: &Snapshot, options: &NoticeOptions) -> Result<Notice> {
    let record = RecordOptions { remarks: false, ..RecordOptions::new(options.lang, options.as_of) };
    let activities = chosen(snapshot, options)?;
    let mut draft = Draft::new(Context::new(snapshot, &record), options, activities);
    let mut blocks = parties::responsible(&mut draft);
    blocks.extend(parties::scope(&draft));
    blocks.extend(processing(&mut draft));
    blocks.extend(transfers::recipients(&draft));
    blocks.extend(transfers::countries(&mut draft));
    blocks.extend(transfers::sources(&draft));
    blocks.extend(rights::rights(&draft)?);
    blocks.extend(rights::objection(&draft)?);
    blocks.extend(rights::withdrawal(&draft));
    blocks.extend(rights::complaint(&draft));
    blocks.extend(rights::statements(&draft));
    blocks.extend(parties::dates(&draft));
    let mut all = banner(&draft);
    all.extend(blocks);
    if options.checklist {
        all.extend(checklist(&draft));
    }
    let document = framed(&draft, all);
    Ok(Notice { document, open_points: draft.points })
}

/// The activities asked for in the order of reference; without a choice those that are still carried out.
fn chosen<'a>(snapshot: &'a Snapshot, options: &NoticeOptions) -> Result<Vec<&'a Activity>> {
    let mut all = snapshot.activities.by_reference();
    match &options.only {
        None => all.retain(|one| one.status != ActivityStatus::Retired),
        Some(ids) => {
            let missing =
                |id: &String| Error::new(Kind::NotFound, "record-missing").with("reference", id.as_str());
            ids.iter()
                .try_for_each(|id| snapshot.activities.get(id).map(|_| ()).ok_or_else(|| missing(id)))?;
            all.retain(|one| ids.contains(&one.id));
        }
    }
    Ok(all)
}

/// The activities by the service they belong to, groups in the order of their first reference.
fn processing(draft: &mut Draft<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, draft.say("notice-processing"), "processing")];
    if draft.activities.is_empty() {
        blocks.push(Block::paragraph(draft.say("record-no-activities")));
        return blocks;
    }
    let mut groups: Vec<(&str, Vec<&Activity>)> = Vec::new();
    for one in draft.activities.clone() {
        match groups.iter_mut().find(|(group, _)| *group == one.group) {
            Some((_, members)) => members.push(one),
            None => groups.push((&one.group, vec![one])),
        }
    }
    let is_divided = groups.len() > 1;
    for (place, (group, members)) in groups.into_iter().enumerate() {
        if is_divided {
            let name = if group.is_empty() { draft.say("record-no-group") } else { group.to_owned() };
            blocks.push(Block::heading(2, name, format!("group-{}", place + 1)));
        }
        for one in members {
            blocks.extend(activity::section(draft, one, if is_divided { 3 } else { 2 }));
        }
    }
    blocks
}

/// That this is a draft, as long as anything is missing.
fn banner(draft: &Draft<'_>) -> Vec<Block> {
    let count = draft.points.len();
    if count == 0 {
        return Vec::new();
    }
    let text = Text::plain(draft.say_with("notice-draft", &[("count", count.into())]));
    let text = if draft.options.checklist {
        text.and(" ").and_link(draft.say("notice-draft-see"), CHECKLIST)
    } else {
        text
    };
    let text = vec![Passage::Paragraph(text)];
    vec![Block::Note(Note { tone: Tone::Warning, title: draft.say("notice-draft-title"), text })]
}

/// What is missing, with the article that asks for it and the record that would say it.
fn checklist(draft: &Draft<'_>) -> Vec<Block> {
    if draft.points.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(draft.say("record-column-law"), 1.9),
        Column::new(draft.say("record-column-concerns"), 2.2),
        Column::new(draft.say("notice-column-missing"), 4.2),
    ];
    let rows = draft.points.iter().map(|point| {
        let name = Text::plain(&point.subject_ref).and_muted(format!("  {}", point.subject_name));
        vec![Text::plain(&point.law), name, Text::plain(&point.text)]
    });
    let rows = rows.collect();
    vec![
        Block::PageBreak,
        Block::heading(1, draft.say("notice-checklist"), CHECKLIST),
        Block::Paragraph(Text::muted(draft.say("notice-checklist-note"))),
        Block::Table(Table { caption: String::new(), columns, rows }),
    ]
}

fn framed(draft: &Draft<'_>, blocks: Vec<Block>) -> Document {
    let (words, options) = (draft.context.words, draft.options);
    let title = draft.say("notice-title");
    let keeper = draft.context.keeper_name();
    let day = date(words, options.as_of);
    Document {
        subtitle: draft
            .say_with("notice-subtitle", &[("name", keeper.as_str().into()), ("date", day.clone().into())]),
        lang: options.lang.code().to_owned(),
        meta: Meta {
            author: keeper.clone(),
            subject: cite_with_law(words, "13, 14"),
            keywords: vec![title.clone(), cite_with_law(words, "13, 14")],
            created_on: Some(options.as_of),
        },
        opening: Vec::new(),
        cover: None,
        contents: Some(Contents { title: draft.say("record-contents"), depth: 2 }),
        header_left: keeper,
        header_right: "{section}".to_owned(),
        footer: draft.say_with("notice-footer", &[("title", title.as_str().into()), ("date", day.into())]),
        page_label: draft.say_with("record-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        landscape: false,
        title,
        blocks,
    }
}

/// The notice as data.
#[derive(Debug, Serialize)]
struct NoticeFile<'a> {
    format: &'static str,
    format_version: u32,
    as_of: String,
    language: &'static str,
    activities: Vec<&'a str>,
    is_complete: bool,
    open_points: &'a [OpenPoint],
    document: &'a Document,
}

/// The notice as JSON: the text in blocks, and what it misses; UTF-8, two spaces of indent, in a stable order.
///
/// # Errors
/// As [`write`].
pub fn json(snapshot: &Snapshot, options: &NoticeOptions) -> Result<Vec<u8>> {
    let notice = write(snapshot, options)?;
    let activities = chosen(snapshot, options)?;
    let file = NoticeFile {
        format: FORMAT,
        format_version: FORMAT_VERSION,
        as_of: options.as_of.to_string(),
        language: options.lang.code(),
        activities: activities.iter().map(|one| one.reference.as_str()).collect(),
        is_complete: notice.open_points.is_empty(),
        open_points: &notice.open_points,
        document: &notice.document,
    };
    let mut bytes = serde_json::to_vec_pretty(&file).map_err(|_| Error::bug("notice/json"))?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[cfg(test)]
mod tests;
