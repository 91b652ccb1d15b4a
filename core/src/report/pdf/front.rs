//! What stands around the body: cover, contents, running header and footer.

use std::collections::BTreeMap;

use super::compose::Composer;
use super::flow::{Cell, Flow, Row};
use super::fonts::Face;
use super::page::{Owner, Page, SetLine};
use super::style::{
    ACCENT, BODY, Base, COVER_KICKER, COVER_NOTE, COVER_SUBTITLE, COVER_TITLE, DOT_PITCH, FURNITURE, HAIR,
    INK, MUTED, Sheet, TITLE, heading,
};
use super::text::{Line, Target, set, set_line};
use super::tree::Kind;
use crate::report::content::{Block, Contents, Cover, Document};

/// Room below each part above the subject of a letter, in points.
const OPENING_GAP: f32 = 22.0;

/// A laid out document.
pub(super) struct Book {
    pub composer: Composer,
    pub pages: Vec<Page>,
    pub sheet: Sheet,
    /// Page (from 0) and height of each heading.
    pub places: Vec<(usize, f32)>,
}

/// Lays out the whole document.
pub(super) fn bind(document: &Document) -> Book {
    let sheet = Sheet::a4(document.landscape);
    let mut composer = Composer::new(sheet.measure());
    number_anchors(&document.blocks, &mut 0, &mut composer.used.anchors);
    let mut pages = Vec::new();
    if let Some(front) = &document.cover {
        composer.parent = composer.tree.add(0, Kind::Part);
        pages = cover(&mut composer, front, sheet);
    }
    let bare = pages.len();
    let contents_part = document.contents.as_ref().map(|_| composer.tree.add(0, Kind::Part));
    composer.parent = composer.tree.add(0, Kind::Part);
    composer.tree.set_heading_level(u8::from(document.contents.is_some()));
    let mut rows = Vec::new();
    if document.cover.is_none() && document.contents.is_none() {
        composer.blocks(&document.opening, &mut rows);
        // Address field and day stand apart from each other and from the subject.
        rows.iter_mut().for_each(|row| row.pad.1 += OPENING_GAP);
        rows.append(&mut title(&mut composer, document));
    }
    composer.blocks(&document.blocks, &mut rows);
    let mut flow = Flow::new(sheet);
    flow.place(rows, &composer.headers);
    let mut places = flow.places;
    let mut body = flow.pages;
    if body.last().is_some_and(|page| page.things.is_empty()) && body.len() + bare > 1 {
        body.pop();
    }
    if let (Some(wanted), Some(part)) = (&document.contents, contents_part) {
        composer.parent = part;
        let above = if document.cover.is_none() { title(&mut composer, document) } else { Vec::new() };
        pages.extend(contents(&mut composer, wanted, above, sheet, &places, bare));
    }
    for place in &mut places {
        place.0 += pages.len();
    }
    pages.extend(body);
    let count = pages.len();
    for (number, page) in pages.iter_mut().enumerate().skip(bare) {
        let section = section(&composer, &places, sheet, number);
        furniture(&mut composer, document, page, sheet, (number + 1, count), &section);
    }
    Book { composer, pages, sheet, places }
}

fn number_anchors(blocks: &[Block], next: &mut usize, anchors: &mut BTreeMap<String, usize>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                if !heading.anchor.is_empty() {
                    anchors.entry(heading.anchor.clone()).or_insert(*next);
                }
                *next += 1;
            }
            Block::KeepTogether(inner) => number_anchors(inner, next, anchors),
            _ => {}
        }
    }
}

/// The title above a document without a cover.
fn title(composer: &mut Composer, document: &Document) -> Vec<Row> {
    let mut rows = Vec::new();
    // The subject of a letter is a line among others, not the name of a work.
    let (size, gap) = if document.opening.is_empty() { (TITLE, 2.0) } else { (heading(2).0, 10.0) };
    for (text, base, below) in [(&document.title, size, gap), (&document.subtitle, COVER_SUBTITLE, 12.0)] {
        if !text.trim().is_empty() {
            let row = composer.paragraph(&text.as_str().into(), base, 0.0);
            rows.push(Row { keep: true, pad: (0.0, below), ..row });
        }
    }
    if let Some(last) = rows.last_mut() {
        last.keep = !document.blocks.is_empty();
    }
    rows
}

fn cover(composer: &mut Composer, cover: &Cover, sheet: Sheet) -> Vec<Page> {
    let mut flow = Flow::new(sheet);
    flow.y = sheet.height * 0.19;
    flow.pages[0].fill(sheet.left, flow.y, 42.0, 3.0, ACCENT);
    flow.y += 22.0;
    let mut rows = Vec::new();
    let lines = [
        (&cover.kicker, COVER_KICKER, 6.0),
        (&cover.title, COVER_TITLE, 8.0),
        (&cover.subtitle, COVER_SUBTITLE, 0.0),
    ];
    for (text, base, below) in lines {
        if !text.trim().is_empty() {
            let row = composer.paragraph(&text.as_str().into(), base, 0.0);
            rows.push(Row { pad: (0.0, below), ..row });
        }
    }
    flow.place(rows, &[]);
    let mut rows = Vec::new();
    if !cover.facts.is_empty() {
        flow.y = (flow.y + 44.0).max(sheet.height * 0.42);
        composer.facts(&cover.facts, &mut rows);
    }
    flow.place(rows, &[]);
    if let Some(note) = &cover.note {
        let row = composer.paragraph(note, COVER_NOTE, 18.0);
        flow.y = flow.y.max(sheet.bottom - row.height() - 18.0);
        flow.place(vec![row], &[]);
    }
    flow.pages
}

/// Room for the page number at the right edge.
const NUMBER: f32 = 34.0;

fn contents(
    composer: &mut Composer,
    wanted: &Contents,
    mut rows: Vec<Row>,
    sheet: Sheet,
    places: &[(usize, f32)],
    before: usize,
) -> Vec<Page> {
    let (base, _, _) = heading(1);
    let node = Owner::Node(composer.tree.add(composer.parent, Kind::Heading(1)));
    let lines = set(&mut composer.used, &wanted.title.as_str().into(), base, sheet.measure());
    let cell = stacked(lines, base, 0.0, node);
    let above = 22.0;
    rows.push(Row { above, pad: (0.0, 14.0), cells: vec![cell], keep: true, ..Row::default() });
    let toc = composer.tree.add(composer.parent, Kind::Contents);
    let mut listed = Vec::new();
    for number in 0..composer.headings.len() {
        let level = composer.headings[number].level.clamp(1, 4);
        if level <= wanted.depth.clamp(1, 4) {
            rows.push(entry(composer, sheet, toc, number, level));
            listed.push((rows.len() - 1, number));
        }
    }
    // The count of pages does not hang on the numbers, so it is known before they are written.
    let mut trial = Flow::new(sheet);
    trial.place(rows.clone(), &[]);
    let offset = before + trial.pages.len();
    for (row, number) in listed {
        let page = places.get(number).map_or(0, |place| place.0) + offset + 1;
        page_number(composer, &mut rows[row], sheet, page);
    }
    let mut flow = Flow::new(sheet);
    flow.place(rows, &[]);
    flow.pages
}

fn stacked(lines: Vec<Line>, base: Base, indent: f32, owner: Owner) -> Cell {
    let mut cell = Cell::default();
    for (number, line) in lines.into_iter().enumerate() {
        let top = number as f32 * base.leading;
        cell.lines.push(SetLine {
            top,
            leading: base.leading,
            indent,
            line,
            owner,
            size: base.size,
            leader: None,
        });
    }
    cell
}

fn entry(composer: &mut Composer, sheet: Sheet, toc: usize, number: usize, level: u8) -> Row {
    let face = if level == 1 { Face::Bold } else { Face::Regular };
    let base = Base { face, color: if level > 2 { MUTED } else { INK }, ..BODY };
    let indent = f32::from(level - 1) * 14.0;
    let item = composer.tree.add(toc, Kind::ContentsItem);
    let reference = composer.tree.add(item, Kind::Reference);
    let node = composer.tree.add(reference, Kind::Link);
    let link = composer.used.link(Target::Heading(number));
    let room = sheet.measure() - indent;
    let text = composer.headings[number].text.as_str().into();
    let mut lines = set(&mut composer.used, &text, base, room - NUMBER - 12.0);
    for line in &mut lines {
        for (at, span) in line.spans.iter_mut().enumerate() {
            span.node = Some(node);
            if at == 0 {
                span.ink.link = Some(link);
                span.width = room;
            }
        }
    }
    let cell = stacked(lines, base, indent, Owner::Decoration);
    let above = if level == 1 && number > 0 { 9.0 } else { 2.0 };
    Row { above, cells: vec![cell], keep: level == 1, whole: true, ..Row::default() }
}

/// Writes leader and number behind the last line of an entry.
fn page_number(composer: &mut Composer, row: &mut Row, sheet: Sheet, page: usize) {
    let Some(last) = row.cells.first_mut().and_then(|cell| cell.lines.last_mut()) else { return };
    let base = Base { face: Face::Regular, color: INK, ..BODY };
    let mut number = set_line(&mut composer.used, &page.to_string(), base);
    let node = last.line.spans.first().and_then(|span| span.node);
    let right = sheet.measure() - last.indent;
    for span in &mut number.spans {
        span.x += right - number.width;
        span.node = node;
    }
    // Dots stand on a common grid from the right edge, so that those of all lines stand below each other.
    let end = right - NUMBER * 0.5 - 6.0;
    let count = ((end - last.line.width - 6.0) / DOT_PITCH).floor();
    if count >= 2.0 {
        last.leader = Some((end - count * DOT_PITCH, end));
    }
    last.line.spans.extend(number.spans);
}

fn furniture(
    composer: &mut Composer,
    document: &Document,
    page: &mut Page,
    sheet: Sheet,
    count: (usize, usize),
    section: &str,
) {
    let body = std::mem::take(&mut page.things);
    let label =
        document.page_label.replace("{page}", &count.0.to_string()).replace("{pages}", &count.1.to_string());
    let (top, bottom) = (44.0, sheet.height - 50.0);
    let [left, right, foot] = [&document.header_left, &document.header_right, &document.footer]
        .map(|text| text.replace("{section}", section));
    if !(left.is_empty() && right.is_empty()) {
        page.fill(sheet.left, top + 15.0, sheet.measure(), 0.5, HAIR);
        corner(composer, page, sheet, &left, (top, false), Owner::Header);
        corner(composer, page, sheet, &right, (top, true), Owner::Header);
    }
    page.things.extend(body);
    corner(composer, page, sheet, &foot, (bottom, false), Owner::Footer);
    corner(composer, page, sheet, &label, (bottom, true), Owner::Footer);
}

/// The part or section that a page begins in; empty before the first.
fn section(composer: &Composer, places: &[(usize, f32)], sheet: Sheet, page: usize) -> String {
    let begun = |place: &(usize, f32)| place.0 < page || (place.0 == page && place.1 < sheet.top + 1.0);
    let named = composer.headings.iter().zip(places);
    let mut open = named.filter(|(heading, place)| heading.level <= 2 && begun(place));
    open.next_back().map(|(heading, _)| heading.text.clone()).unwrap_or_default()
}

/// One line of furniture; what does not fit is cut with an ellipsis.
fn corner(
    composer: &mut Composer,
    page: &mut Page,
    sheet: Sheet,
    text: &str,
    (y, right): (f32, bool),
    owner: Owner,
) {
    let room = sheet.measure() * if right { 0.38 } else { 0.58 };
    let mut text = text.replace('\n', " ");
    let mut line = set_line(&mut composer.used, &text, FURNITURE);
    while line.width > room && text.pop().is_some() {
        line = set_line(&mut composer.used, &format!("{}…", text.trim_end()), FURNITURE);
    }
    let x = if right { sheet.right - line.width } else { sheet.left };
    let (leading, size) = (FURNITURE.leading, FURNITURE.size);
    page.put_text(SetLine { top: 0.0, leading, indent: 0.0, line, owner, size, leader: None }, x, y);
}
