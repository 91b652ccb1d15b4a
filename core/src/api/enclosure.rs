//! The commands for documents that go along with the copy: which do, how their pages look, where words stand in them
//! (Art. 15(3), (4)).

use std::cmp::Reverse;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::api::{Named, missing};
use crate::attachment::Attachment;
use crate::collect::cancelled;
use crate::desk::Desk;
use crate::enclosure::pages::Pages;
use crate::enclosure::text::{self, PageText};
use crate::enclosure::{self, Area, EnclosureForm, cover};
use crate::error::{Error, Result};
use crate::finds;
use crate::moment::Moment;
use crate::output::write_new;
use crate::redaction::{self, Redaction, RedactionState};
use crate::register::{Op, Register};
use crate::request::Collection;
use crate::snapshot::Snapshot;
use crate::store::records::CollectedRecord;
use crate::store::table::Noun;

/// Most pixels in the width of a page for the screen.
const WIDEST: u32 = 2_400;
/// Fewest.
const NARROWEST: u32 = 64;
/// Most places of one search that are given; more is an error, not a silent cut.
const MOST_HITS: usize = 2_000;

/// A document of a case, and whether it goes along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnclosureItem {
    /// The attached file.
    pub attachment: Attachment,
    /// How it can go along.
    pub form: EnclosureForm,
    /// Pages; 0 where they cannot be shown.
    pub pages: u64,
    /// Why no boxes can be drawn on it, in words; empty where they can.
    pub why: String,
    /// What the person reads of it.
    pub title: String,
    /// Its file in the package; empty while it stays here.
    pub path: String,
    /// Boxes that are burned in.
    pub boxes: u64,
    /// Boxes that are only proposed.
    pub proposed: u64,
}

/// The documents of a case, by reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnclosureList {
    /// The documents.
    pub items: Vec<EnclosureItem>,
}

/// What becomes of documents; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct EnclosureSet {
    /// Identifiers or references of attached documents of one case.
    pub ids: Vec<String>,
    /// Whether they go along.
    #[ts(optional)]
    pub enclosed: Option<bool>,
    /// What the person reads of them; empty for a number.
    #[ts(optional)]
    pub title: Option<String>,
}

/// A page to look at.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct EnclosurePageArgs {
    /// Identifier or reference of the attached document.
    pub id: String,
    /// The page, from 1.
    pub page: u64,
    /// Its width on the screen, in pixels.
    pub width: u32,
    /// With its boxes burned in, as it goes out.
    pub covered: bool,
    /// Token of a file to create with the page as PNG; empty for none.
    pub file: String,
    /// Whether an existing file is replaced; a dialog has asked.
    pub overwrite: bool,
}

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnclosurePage {
    /// The page, from 1.
    pub page: u64,
    /// Pages of the document.
    pub pages: u64,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// A PNG file, base64.
    pub png: String,
}

/// Words to look for in the documents of a case.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct EnclosureFind {
    /// Identifier or reference of the request.
    pub request: String,
    /// The words, in any letter case.
    pub text: String,
}

/// A place where words stand; words over two lines are two places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnclosureHit {
    /// The document's identifier.
    pub attachment_id: String,
    /// Its title for the person, else its reference and name.
    pub title: String,
    /// The page, from 1.
    pub page: u64,
    /// Where on the page.
    pub area: Area,
    /// The words as they are written there.
    pub text: String,
    /// The sign by which somebody else was told, in words; empty where words were looked for.
    pub why: String,
}

/// Where words stand in the documents of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnclosureHits {
    /// The places.
    pub items: Vec<EnclosureHit>,
    /// Documents, or pages of them, that are pictures: they need eyes.
    pub unsearched: Vec<String>,
}

/// The document that is named, of a case.
fn named<'a>(snapshot: &'a Snapshot, id: &str) -> Result<&'a Attachment> {
    let found = snapshot.attachments.find(id).filter(|one| one.subject == Noun::Request);
    found.ok_or_else(|| missing(id))
}

fn content(register: &Register, document: &Attachment) -> Result<Vec<u8>> {
    document.checked(register.store().content(&document.sha256)?)
}

/// How many pages a document has.
///
/// # Errors
/// As [`Pages::open`].
pub(super) fn page_count(desk: &Desk, register: &Register, document: &Attachment) -> Result<usize> {
    desk.pages(&document.sha256, || {
        Ok(Pages::open(&content(register, document)?, &document.media_type)?.count())
    })
}

fn listed(desk: &Desk, register: &Register, request_id: &str, moment: &Moment) -> EnclosureList {
    let (snapshot, words) = (register.snapshot(), moment.words());
    let going = enclosure::enclosed(&snapshot, request_id, words);
    let each = enclosure::of_case(&snapshot, request_id).into_iter().map(|document| {
        let along = going.iter().find(|one| one.attachment.id == document.id);
        let boxes = enclosure::boxes_of(&snapshot, document);
        let counted = page_count(desk, register, document);
        EnclosureItem {
            attachment: document.clone(),
            form: EnclosureForm::of(&document.media_type),
            pages: counted.as_ref().map_or(0, |count| *count as u64),
            why: counted.err().map(|error| words.say_with(error.code, &error.args)).unwrap_or_default(),
            title: along.map_or_else(|| document.title.clone(), |along| along.title.clone()),
            path: along.map(|along| along.path.clone()).unwrap_or_default(),
            boxes: boxes.iter().filter(|one| one.is_accepted()).count() as u64,
            proposed: boxes.iter().filter(|one| one.state == RedactionState::Proposed).count() as u64,
        }
    });
    EnclosureList { items: each.collect() }
}

pub(super) fn list(desk: &Desk, moment: &Moment, args: Named) -> Result<EnclosureList> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let request = snapshot.requests.find(&args.id).ok_or_else(|| missing(&args.id))?;
        Ok(listed(desk, register, &request.id, moment))
    })
}

pub(super) fn set(desk: &Desk, moment: &Moment, args: EnclosureSet) -> Result<EnclosureList> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let mut all = Vec::new();
        for id in &args.ids {
            let mut document = named(&snapshot, id)?.clone();
            document.enclosed = args.enclosed.unwrap_or(document.enclosed);
            if let Some(title) = &args.title {
                title.trim().clone_into(&mut document.title);
            }
            all.push(document);
        }
        let first = all.first().ok_or_else(|| Error::invalid("enclosure-none-named"))?;
        let request_id = first.subject_id.clone();
        if all.iter().any(|one| one.subject_id != request_id) {
            return Err(Error::invalid("enclosure-none-named"));
        }
        register.change(Op::Enclosed, moment, |change| all.iter().try_for_each(|one| change.put(one)))?;
        Ok(listed(desk, register, &request_id, moment))
    })
}

pub(super) fn page(desk: &Desk, _: &Moment, args: EnclosurePageArgs) -> Result<EnclosurePage> {
    // Only what is read from the register holds it: a page takes its time.
    let (document, content, boxes) = desk.with(|register| {
        let snapshot = register.snapshot();
        let document = named(&snapshot, &args.id)?.clone();
        let mut boxes = enclosure::boxes_of(&snapshot, &document);
        boxes.retain(|one| args.covered && one.is_accepted());
        Ok((document.clone(), content(register, &document)?, enclosure::on_pages(&boxes)))
    })?;
    let pages = Pages::open(&content, &document.media_type)?;
    let number = usize::try_from(args.page).unwrap_or(usize::MAX);
    let (png, (width, height)) = cover::shown(&pages, number, &boxes, args.width.clamp(NARROWEST, WIDEST))?;
    if !args.file.is_empty() {
        write_new(&desk.path(&args.file)?, &png, args.overwrite)?;
    }
    Ok(EnclosurePage {
        page: args.page,
        pages: pages.count() as u64,
        width,
        height,
        png: STANDARD.encode(png),
    })
}

/// A document with the text of its pages.
struct Read {
    document: Attachment,
    pages: Vec<PageText>,
}

/// Reads the documents of a request; what is or holds pictures is noted in `hits`.
fn read(desk: &Desk, request: &str, hits: &mut EnclosureHits) -> Result<Vec<Read>> {
    let documents = desk.with(|register| {
        let snapshot = register.snapshot();
        let request = snapshot.requests.find(request).ok_or_else(|| missing(request))?;
        let all = enclosure::of_case(&snapshot, &request.id).into_iter();
        all.map(|one| Ok((one.clone(), content(register, one)?))).collect::<Result<Vec<_>>>()
    })?;
    let total = documents.len() as u64;
    let mut read = Vec::new();
    for (done, (document, content)) in (0..).zip(documents) {
        desk.job.note(done, total);
        if desk.job.is_cancelled() {
            return Err(cancelled());
        }
        // What cannot be opened is told as what needs eyes; the list of documents says why.
        let pages = Pages::open(&content, &document.media_type).and_then(|pages| text::of_pages(&pages));
        let pages = pages.unwrap_or_default();
        if pages.is_empty() || pages.iter().any(PageText::is_empty) {
            hits.unsearched.push(enclosure::known_as(&document));
        }
        read.push(Read { document, pages });
    }
    Ok(read)
}

impl EnclosureHits {
    /// Adds every place of a page where words stand, each once.
    fn add(&mut self, read: &Read, number: usize, words: &str, why: &str) -> Result<()> {
        let Some(page) = number.checked_sub(1).and_then(|at| read.pages.get(at)) else { return Ok(()) };
        for (text, areas) in page.find(words) {
            for area in areas {
                let page = number as u64;
                let known = |hit: &EnclosureHit| {
                    hit.attachment_id == read.document.id && hit.page == page && hit.area.overlaps(area)
                };
                if !self.items.iter().any(known) {
                    let (title, why) = (enclosure::known_as(&read.document), why.to_owned());
                    let attachment_id = read.document.id.clone();
                    self.items.push(EnclosureHit {
                        attachment_id,
                        title,
                        page,
                        area,
                        text: text.clone(),
                        why,
                    });
                }
            }
        }
        if self.items.len() > MOST_HITS {
            return Err(Error::invalid("redaction-too-many").with("limit", MOST_HITS));
        }
        Ok(())
    }
}

pub(super) fn find(desk: &Desk, _: &Moment, args: EnclosureFind) -> Result<EnclosureHits> {
    if !args.text.chars().any(char::is_alphanumeric) {
        return Err(Error::invalid("enclosure-words"));
    }
    let _running = desk.job.start()?;
    let mut hits = EnclosureHits::default();
    for read in read(desk, &args.request, &mut hits)? {
        for number in 1..=read.pages.len() {
            hits.add(&read, number, &args.text, "")?;
        }
    }
    Ok(hits)
}

/// Who else is named in the documents, by the same signs as in the data found, and by the names that stand there; without
/// places about which somebody decided.
pub(super) fn others(desk: &Desk, moment: &Moment, args: Named) -> Result<EnclosureHits> {
    let _running = desk.job.start()?;
    let mut hits = EnclosureHits::default();
    let documents = read(desk, &args.id, &mut hits)?;
    desk.with(|register| {
        let snapshot = register.snapshot();
        let request = snapshot.requests.find(&args.id).ok_or_else(|| missing(&args.id))?;
        let mut exports = finds::gather(&snapshot, &|id| register.collected(id), request)?;
        let first = exports.len();
        // A page is looked through like a record with one text; documents of the same text are still two.
        let as_collections: Vec<Collection> = documents
            .iter()
            .map(|one| Collection { system: one.document.id.clone(), ..Collection::default() })
            .collect();
        for (read, collection) in documents.iter().zip(&as_collections) {
            let records = read.pages.iter().zip(1..).map(|(page, n)| CollectedRecord {
                n,
                position: String::new(),
                matched_by: String::new(),
                record: json!({"text": page.words()}),
            });
            exports.push(finds::Searched::new(&snapshot, collection, records.collect()));
        }
        let offices = snapshot.keeper().map(|keeper| keeper.email.as_str());
        let mut found = finds::others::find(&exports, &request.person, offices.as_slice())?;
        // The longest first: a name within an address is covered with the whole address.
        found.sort_by_key(|other| Reverse(other.text.chars().count()));
        for other in found {
            let Some(read) = other.export.checked_sub(first).and_then(|at| documents.get(at)) else {
                continue;
            };
            let sign = format!("redaction-sign-{}", other.sign.code().replace('_', "-"));
            let page = usize::try_from(other.record).unwrap_or(usize::MAX);
            hits.add(read, page, &other.text, &moment.words().say(&sign))?;
        }
        let decided = redaction::of_request(&snapshot, &request.id);
        hits.items.retain(|hit| {
            let same = |one: &&Redaction| one.attachment_id == hit.attachment_id && one.page == hit.page;
            !decided
                .iter()
                .filter(|one| same(one))
                .any(|one| one.area.is_some_and(|area| area.overlaps(hit.area)))
        });
        Ok(hits)
    })
}
