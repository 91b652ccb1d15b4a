//! The documents that go along with the copy, as the answer lists them: what each is, which file, and what was blacked out
//! and why (Art. 15(3), (4)).

use std::collections::BTreeSet;

use super::answer::legible;
use super::gather::Case;
use crate::enclosure::Enclosure;
use crate::findings::rule::cite;
use crate::redaction::RedactionReason;
use crate::report::content::{Block, Column, Table, Text};
use crate::words::Words;

/// A table of the documents; nothing where none goes along.
pub(crate) fn blocks(case: &Case<'_>, words: &Words) -> Vec<Block> {
    if case.enclosures.is_empty() {
        return Vec::new();
    }
    let rows = case.enclosures.iter().map(|enclosure| {
        vec![
            Text::plain(legible(&enclosure.title)),
            Text::plain(enclosure.path.clone()),
            blacked_out(enclosure, words),
        ]
    });
    let mut blocks = vec![
        Block::heading(1, words.say("package-documents-title"), "documents"),
        Block::paragraph(words.say("package-documents-intro")),
        Block::Table(Table {
            caption: String::new(),
            columns: vec![
                Column::new(words.say("package-documents-column-what"), 2.4),
                Column::new(words.say("package-guide-column-file"), 1.4),
                Column::new(words.say("package-documents-column-cut"), 3.2),
            ],
            rows: rows.collect(),
        }),
    ];
    if case.enclosures.iter().any(|enclosure| !enclosure.boxes.is_empty()) {
        blocks.push(Block::paragraph(words.say("package-documents-drawn")));
    }
    blocks
}

/// For each reason: how many places on which pages, the article, and the explanations.
fn blacked_out(enclosure: &Enclosure<'_>, words: &Words) -> Text {
    let mut lines = Vec::new();
    for reason in RedactionReason::ALL {
        let boxes: Vec<_> = enclosure.boxes.iter().filter(|one| one.reason == reason).collect();
        if boxes.is_empty() {
            continue;
        }
        let pages: BTreeSet<u64> = boxes.iter().map(|one| one.page).collect();
        let pages: Vec<String> = pages.iter().map(u64::to_string).collect();
        let args = [
            ("count", boxes.len().into()),
            ("pages", pages.join(", ").into()),
            ("reason", reason.words(words).into()),
        ];
        let mut line = words.say_with("package-documents-cut", &args);
        if !reason.law().is_empty() {
            line.push_str(&format!(" ({})", cite(reason.law(), words.lang())));
        }
        let explained: BTreeSet<&str> =
            boxes.iter().map(|one| one.words.trim()).filter(|text| !text.is_empty()).collect();
        for text in explained {
            line.push_str(". ");
            line.push_str(&legible(text));
        }
        lines.push(line);
    }
    if lines.is_empty() {
        Text::muted(words.say("package-documents-whole"))
    } else {
        Text::plain(lines.join("\n"))
    }
}
