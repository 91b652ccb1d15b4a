//! The commands for boxes on pages of documents that go along with the copy (Art. 15(4)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Drafts, RedactionList, listed};
use crate::api::enclosure::page_count;
use crate::api::missing;
use crate::desk::Desk;
use crate::enclosure::{Area, EnclosureForm, known_as, of_case};
use crate::error::{Error, Kind, Result};
use crate::moment::Moment;
use crate::redaction::{Redaction, RedactionReason, RedactionState};
use crate::snapshot::Snapshot;

/// A box on a page of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct BoxPlace {
    /// Identifier or reference of the attached document.
    pub attachment: String,
    /// The page, from 1.
    pub page: u64,
    /// Where on the page.
    pub area: Area,
}

/// Boxes that a person drew.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RedactionBoxes {
    /// Identifier or reference of the request.
    pub request: String,
    /// The boxes.
    pub boxes: Vec<BoxPlace>,
    /// Why.
    pub reason: RedactionReason,
    /// Why, in words that the person reads.
    pub words: String,
    /// Only proposes, for another person to decide.
    pub propose: bool,
}

pub(in crate::api) fn add(desk: &Desk, moment: &Moment, args: RedactionBoxes) -> Result<RedactionList> {
    if args.boxes.is_empty() {
        return Err(Error::invalid("redaction-place"));
    }
    desk.with(|register| {
        let snapshot = register.snapshot();
        let request = snapshot.requests.find(&args.request).ok_or_else(|| missing(&args.request))?;
        let documents = of_case(&snapshot, &request.id);
        let state = if args.propose { RedactionState::Proposed } else { RedactionState::Accepted };
        let mut drafts = Drafts::new(request, &snapshot, moment);
        for place in &args.boxes {
            let is_meant =
                |id: &str, reference: &str| id == place.attachment || reference == place.attachment;
            let document = documents.iter().find(|one| is_meant(&one.id, &one.reference));
            let document = document.ok_or_else(|| missing(&place.attachment))?;
            if EnclosureForm::of(&document.media_type) == EnclosureForm::AsItIs {
                return Err(Error::new(Kind::NotAllowed, "enclosure-no-pages"));
            }
            let pages = page_count(desk, register, document)?;
            if place.page == 0 || place.page > pages as u64 {
                return Err(Error::new(Kind::NotFound, "enclosure-page"));
            }
            let draft = Redaction {
                attachment_id: document.id.clone(),
                page: place.page,
                area: Some(place.area.on_page()?),
                ..Redaction::default()
            };
            drafts.push(draft, state, args.reason, &args.words)?;
        }
        drafts.write(register, moment)?;
        listed(register, &request.id, moment)
    })
}

/// Moves the one box that is named.
pub(super) fn move_one(all: &mut [Redaction], area: Option<Area>) -> Result<()> {
    let Some(area) = area else { return Ok(()) };
    match all {
        [one] if one.area.is_some() => one.area = Some(area.on_page()?),
        _ => return Err(Error::invalid("redaction-place")),
    }
    Ok(())
}

/// The document on which a redaction is a box; none for a place in records, and for a document that was removed.
pub(super) fn document(snapshot: &Snapshot, one: &Redaction) -> Option<String> {
    one.area?;
    snapshot.attachments.get(&one.attachment_id).map(known_as)
}

/// The page of a box, in words.
pub(super) fn place(one: &Redaction, moment: &Moment) -> String {
    match one.area {
        Some(_) => moment.words().say_with("enclosure-page-of", &[("page", one.page.into())]),
        None => String::new(),
    }
}
