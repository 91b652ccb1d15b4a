//! The letter on paper: sender, address, day, subject, text.

use chrono::NaiveDate;

use crate::organisation::Organisation;
use crate::package::legible;
use crate::report::content::{Block, Document, Meta, Text};
use crate::report::words::date;
use crate::words::Words;

/// What a letter says, whoever wrote it.
pub struct Sheet<'a> {
    /// Whose letter it is.
    pub controller: Option<&'a Organisation>,
    /// The address field, line by line.
    pub to: &'a str,
    /// Reference of the case.
    pub reference: &'a str,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub text: &'a str,
    /// The day that it bears.
    pub issued_on: NaiveDate,
}

/// The letter as a document, for PDF and DOCX alike.
#[must_use]
pub fn document(sheet: &Sheet<'_>, words: &Words) -> Document {
    let sender = sheet.controller.map(|one| legible(&one.name)).unwrap_or_default();
    Document {
        title: legible(sheet.subject),
        lang: words.lang().code().to_owned(),
        meta: Meta {
            author: sender.clone(),
            subject: legible(sheet.subject),
            keywords: Vec::new(),
            created_on: Some(sheet.issued_on),
        },
        opening: opening(sheet, words),
        header_left: sender,
        header_right: sheet.reference.to_owned(),
        page_label: words.say_with("package-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        blocks: body(sheet.text),
        ..Document::default()
    }
}

fn opening(sheet: &Sheet<'_>, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(one) = sheet.controller {
        let place = one.address.replace('\n', ", ");
        let parts: Vec<String> = [&one.name, &place, &one.email, &one.phone]
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .map(|part| legible(part))
            .collect();
        blocks.push(Block::Paragraph(Text::muted(parts.join(" · "))));
    }
    blocks.push(Block::Paragraph(Text::plain(legible(sheet.to))));
    let day = [("date", date(words, sheet.issued_on).into()), ("reference", sheet.reference.into())];
    blocks.push(Block::Paragraph(Text::plain(words.say_with("letter-day", &day))));
    blocks
}

/// Paragraphs and lists, as the text parts them.
fn body(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (_, paragraph) in super::template::paragraphs(text) {
        let mut words: Vec<&str> = Vec::new();
        let mut points: Vec<Text> = Vec::new();
        for line in paragraph.lines() {
            match line.strip_prefix("- ") {
                Some(point) => {
                    flush(&mut words, &mut blocks);
                    points.push(Text::plain(legible(point)));
                }
                None => {
                    if !points.is_empty() {
                        blocks.push(Block::Bullets(std::mem::take(&mut points)));
                    }
                    words.push(line);
                }
            }
        }
        flush(&mut words, &mut blocks);
        if !points.is_empty() {
            blocks.push(Block::Bullets(points));
        }
    }
    blocks
}

fn flush(lines: &mut Vec<&str>, blocks: &mut Vec<Block>) {
    if !lines.is_empty() {
        blocks.push(Block::Paragraph(Text::plain(legible(&lines.join("\n")))));
        lines.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn lists_and_paragraphs_stand_as_they_were_written() {
        let blocks = body("First\nline\n\n- a\n- b\nafter");
        assert_eq!(blocks.len(), 3, "a paragraph, a list, a paragraph: {blocks:?}");
        assert!(matches!(&blocks[1], Block::Bullets(points) if points.len() == 2), "two points in one list");
    }

    #[test]
    fn a_letter_bears_sender_address_day_and_subject() {
        let sheet = Sheet {
            controller: None,
            to: "Eve Example\n1 Street",
            reference: "R-2026-001",
            subject: "About your request",
            text: "Text",
            issued_on: NaiveDate::from_ymd_opt(2026, 11, 26).unwrap(),
        };
        let document = document(&sheet, Words::of(Lang::En));
        let said: String = document
            .opening
            .iter()
            .map(|block| match block {
                Block::Paragraph(text) => text.words() + "\n",
                _ => String::new(),
            })
            .collect();
        assert!(said.contains("1 Street"), "the address field: {said}");
        assert!(said.replace('\u{a0}', " ").contains("26 November 2026"), "the day: {said}");
        assert_eq!(document.title, "About your request", "the subject stands over the text");
    }
}
