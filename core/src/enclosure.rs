//! Enclosures: documents of a case that go along with the copy of the data (Art. 15(3)), and the boxes by which the rights
//! of others are kept in them (Art. 15(4)).
//!
//! The document in the register stays what it is. A page with a box is drawn anew as a picture in which the box is burned
//! ([`cover`]); nothing else of the file goes along, no text below, no properties, no bookmarks.

pub(crate) mod cover;
pub(crate) mod pages;
pub(crate) mod text;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attachment::Attachment;
use crate::error::{Error, Result};
use crate::redaction::{self, Redaction};
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Words;

/// A page from edge to edge, in the units of an [`Area`].
pub const WHOLE: u32 = 10_000;

/// A part of a page, in ten-thousandths of the page's width and height as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Area {
    /// Distance of its left edge from the page's left edge.
    pub left: u32,
    /// Distance of its upper edge from the page's upper edge.
    pub top: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Area {
    /// Whether two areas of a page share any of it.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.left + other.width
            && other.left < self.left + self.width
            && self.top < other.top + other.height
            && other.top < self.top + self.height
    }

    /// The area as far as it lies on the page.
    ///
    /// # Errors
    /// `enclosure-area` when nothing of it does.
    pub fn on_page(self) -> Result<Self> {
        let (left, top) = (self.left.min(WHOLE), self.top.min(WHOLE));
        let (width, height) = (self.width.min(WHOLE - left), self.height.min(WHOLE - top));
        if width == 0 || height == 0 {
            return Err(Error::invalid("enclosure-area"));
        }
        Ok(Self { left, top, width, height })
    }
}

/// How a document can go along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EnclosureForm {
    /// Pages of a PDF file.
    Paper,
    /// One picture.
    Picture,
    /// As it is: its pages cannot be shown here, and so not be redacted by boxes.
    AsItIs,
}

impl EnclosureForm {
    /// The form of what an attachment is.
    #[must_use]
    pub fn of(media_type: &str) -> Self {
        match media_type {
            "application/pdf" => Self::Paper,
            "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/tiff" => Self::Picture,
            _ => Self::AsItIs,
        }
    }
}

/// A document that goes along with the copy.
pub(crate) struct Enclosure<'a> {
    pub(crate) attachment: &'a Attachment,
    /// What the person reads.
    pub(crate) title: String,
    /// Its file in the package: a number and an ending, never a name.
    pub(crate) path: String,
    /// The boxes that are burned in.
    pub(crate) boxes: Vec<&'a Redaction>,
}

impl Enclosure<'_> {
    /// Its boxes with the pages on which they lie.
    pub(crate) fn boxes_on_pages(&self) -> Vec<cover::OnPage> {
        on_pages(&self.boxes)
    }
}

/// Boxes with the pages on which they lie, from 1.
pub(crate) fn on_pages(boxes: &[&Redaction]) -> Vec<cover::OnPage> {
    let each =
        boxes.iter().filter_map(|one| Some((usize::try_from(one.page).unwrap_or(usize::MAX), one.area?)));
    each.collect()
}

/// The documents of a case, by reference.
pub(crate) fn of_case<'a>(snapshot: &'a Snapshot, request_id: &str) -> Vec<&'a Attachment> {
    let all = snapshot.attachments.by_reference();
    all.into_iter().filter(|one| one.subject == Noun::Request && one.subject_id == request_id).collect()
}

/// The boxes of a document that are or may be burned in, in the order of their references.
pub(crate) fn boxes_of<'a>(snapshot: &'a Snapshot, attachment: &Attachment) -> Vec<&'a Redaction> {
    let all = redaction::of_request(snapshot, &attachment.subject_id);
    all.into_iter().filter(|one| one.attachment_id == attachment.id && one.area.is_some()).collect()
}

/// The documents of a case that go along with the copy, in the order of their references.
pub(crate) fn enclosed<'a>(snapshot: &'a Snapshot, request_id: &str, words: &Words) -> Vec<Enclosure<'a>> {
    let wanted = of_case(snapshot, request_id).into_iter().filter(|one| one.enclosed);
    let numbered = wanted.enumerate().map(|(at, attachment)| {
        let boxes =
            boxes_of(snapshot, attachment).into_iter().filter(|one| one.is_accepted()).collect::<Vec<_>>();
        let number = at + 1;
        let ending = ending(attachment, !boxes.is_empty());
        Enclosure {
            attachment,
            title: title(attachment, number, words),
            path: format!("enclosures/{number:02}.{ending}"),
            boxes,
        }
    });
    numbered.collect()
}

/// What the person reads of a document: its title, else a number; never the file's name or the DPO's note, which can name
/// others.
pub(crate) fn title(attachment: &Attachment, number: usize, words: &Words) -> String {
    match attachment.title.trim() {
        "" => words.say_with("enclosure-untitled", &[("number", number.into())]),
        title => title.to_owned(),
    }
}

/// What the DPO reads of a document: the title that was written for the person, else reference and name.
pub(crate) fn known_as(attachment: &Attachment) -> String {
    match attachment.title.trim() {
        "" => format!("{} {}", attachment.reference, attachment.name),
        title => title.to_owned(),
    }
}

/// The ending of a document's file in the package: by what it is, not by what it is called.
fn ending(attachment: &Attachment, redacted: bool) -> &'static str {
    match attachment.media_type.as_str() {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        // A page drawn anew is a PNG, whatever it was.
        _ if redacted => "png",
        "image/gif" => "gif",
        "image/webp" => "webp",
        "image/tiff" => "tif",
        "text/plain" => "txt",
        "application/rtf" => "rtf",
        "application/vnd.oasis.opendocument.text" => "odt",
        "application/vnd.oasis.opendocument.spreadsheet" => "ods",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation" => "pptx",
        "application/zip" => "zip",
        "application/gzip" => "gz",
        _ => "bin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn an_area_beyond_the_page_is_cut_and_one_of_nothing_refused() {
        let wide = Area { left: 9_000, top: 0, width: 5_000, height: 20_000 };
        assert_eq!(
            wide.on_page().unwrap(),
            Area { left: 9_000, top: 0, width: 1_000, height: 10_000 },
            "what lies on the page"
        );
        for empty in [
            Area::default(),
            Area { left: 10_000, top: 0, width: 5, height: 5 },
            Area { width: 5, ..Area::default() },
        ] {
            assert_eq!(empty.on_page().unwrap_err().code, "enclosure-area", "{empty:?} covers nothing");
        }
    }

    #[test]
    fn the_person_reads_neither_the_name_of_the_file_nor_the_note_of_the_officer() {
        let mut document = Attachment {
            id: "a".into(),
            reference: "ATT-001".into(),
            name: "complaint about Peter Nachbar.pdf".into(),
            subject: Noun::Request,
            subject_id: "r".into(),
            media_type: "application/pdf".into(),
            size: 1,
            sha256: String::new(),
            added_at: String::new(),
            note: "from the neighbour".into(),
            kind: crate::attachment::AttachmentKind::Evidence,
            enclosed: true,
            title: String::new(),
        };
        assert_eq!(
            title(&document, 3, Words::of(Lang::En)),
            "Document 3",
            "a number tells nothing of others"
        );
        document.title = "Your letter of 2 March".into();
        assert_eq!(
            title(&document, 3, Words::of(Lang::En)),
            "Your letter of 2 March",
            "the title is written for the person"
        );
    }
}
