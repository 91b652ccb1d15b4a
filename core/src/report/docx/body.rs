//! Blocks as paragraphs and tables.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::parts::{HEAD, text_width};
use crate::interchange::ods::escaped;
use crate::report::content::{
    Align, Block, Contents, Cover, Document, Fact, Heading, Link, Note, Passage, Style, Table, Text, Tone,
};

/// Not the last on its page.
const KEEP_NEXT: &str = "<w:keepNext/>";

/// The main part of the file, and the addresses outside that it links to.
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) addresses: Vec<String>,
}

/// Writes cover, title, contents and blocks.
pub(super) fn write(document: &Document) -> Body {
    let mut headings = Vec::new();
    collect(&document.blocks, &mut headings);
    let mut places = BTreeMap::new();
    for (number, heading) in headings.iter().enumerate() {
        if !heading.anchor.is_empty() {
            places.entry(heading.anchor.clone()).or_insert(number);
        }
    }
    let mut writer = Writer {
        out: String::new(),
        places,
        headings: 0,
        breaks: false,
        width: text_width(document.landscape),
        addresses: Vec::new(),
    };
    match &document.cover {
        Some(cover) => writer.cover(cover),
        None => {
            document.opening.iter().for_each(|block| writer.block(block));
            writer.line("Title", &document.title);
            if !document.subtitle.is_empty() {
                writer.line("Subtitle", &document.subtitle);
            }
        }
    }
    if let Some(contents) = &document.contents {
        writer.contents(contents, &headings);
    }
    for block in &document.blocks {
        writer.block(block);
    }
    let section = super::parts::section(document.landscape);
    let xml = format!(
        "{HEAD}<w:document {}><w:body>{}{section}</w:body></w:document>",
        super::parts::NAMES,
        writer.out
    );
    Body { xml, addresses: writer.addresses }
}

fn collect<'a>(blocks: &'a [Block], headings: &mut Vec<&'a Heading>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => headings.push(heading),
            Block::KeepTogether(inner) => collect(inner, headings),
            _ => {}
        }
    }
}

struct Writer {
    out: String,
    /// The number of the heading that has an anchor.
    places: BTreeMap<String, usize>,
    /// How many headings were written.
    headings: usize,
    /// Whether what comes next starts a page.
    breaks: bool,
    /// Width of the text in twentieths of a point.
    width: u32,
    addresses: Vec<String>,
}

impl Writer {
    /// A paragraph in a style, with more of its properties and its runs.
    fn paragraph(&mut self, style: &str, properties: &str, runs: &str) {
        let page = if std::mem::take(&mut self.breaks) { "<w:pageBreakBefore/>" } else { "" };
        // The order of properties is fixed: what keeps a paragraph with the next stands before what breaks the page.
        let (keep, rest) = match properties.strip_prefix(KEEP_NEXT) {
            Some(rest) => (KEEP_NEXT, rest),
            None => ("", properties),
        };
        let _ = write!(
            self.out,
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{keep}{page}{rest}</w:pPr>{runs}</w:p>"
        );
    }

    fn line(&mut self, style: &str, text: &str) {
        self.paragraph(style, "", &run("", text));
    }

    fn text(&mut self, style: &str, properties: &str, text: &Text) {
        let runs = self.runs(text);
        self.paragraph(style, properties, &runs);
    }

    fn cover(&mut self, cover: &Cover) {
        if !cover.kicker.is_empty() {
            self.line("Kicker", &cover.kicker);
        }
        self.line("Title", &cover.title);
        if !cover.subtitle.is_empty() {
            self.line("Subtitle", &cover.subtitle);
        }
        self.facts(&cover.facts);
        if let Some(note) = &cover.note {
            self.text("Normal", "", note);
        }
        self.breaks = true;
    }

    /// A field that a word processor can renew with page numbers; until then it holds links.
    fn contents(&mut self, contents: &Contents, headings: &[&Heading]) {
        self.line("ContentsTitle", &contents.title);
        let depth = contents.depth.clamp(1, 4);
        let listed: Vec<_> =
            headings.iter().enumerate().filter(|(_, heading)| heading.level.clamp(1, 4) <= depth).collect();
        for (place, (number, heading)) in listed.iter().enumerate() {
            let mut runs = String::new();
            if place == 0 {
                let _ = write!(
                    runs,
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-{depth}\" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                );
            }
            let _ = write!(
                runs,
                "<w:hyperlink w:anchor=\"{}\" w:history=\"1\">{}</w:hyperlink>",
                bookmark(*number),
                run("", &heading.text)
            );
            if place + 1 == listed.len() {
                runs.push_str("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            self.paragraph(&format!("TOC{}", heading.level.clamp(1, 4)), "", &runs);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(text) => self.text("Normal", "", text),
            Block::Bullets(items) => items.iter().for_each(|item| self.text("ListBullet", "", item)),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Note(note) => self.note(note),
            Block::Rule => {
                let line = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"C9CFD6\"/></w:pBdr>";
                self.paragraph("Normal", line, "");
            }
            Block::PageBreak => self.breaks = true,
            Block::KeepTogether(blocks) => blocks.iter().for_each(|inner| self.block(inner)),
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let number = self.headings;
        self.headings += 1;
        let runs = format!(
            "<w:bookmarkStart w:id=\"{number}\" w:name=\"{}\"/>{}<w:bookmarkEnd w:id=\"{number}\"/>",
            bookmark(number),
            run("", &heading.text)
        );
        self.paragraph(&format!("Heading{}", heading.level.clamp(1, 4)), "", &runs);
        if !heading.kicker.is_empty() {
            self.paragraph("Kicker", KEEP_NEXT, &run("", &heading.kicker));
        }
    }

    fn passages(&mut self, passages: &[Passage], plain: &str, bullet: &str, properties: &str) {
        for passage in passages {
            match passage {
                Passage::Paragraph(text) => self.text(plain, properties, text),
                Passage::Bullets(items) => items.iter().for_each(|item| self.text(bullet, properties, item)),
            }
        }
    }

    /// Label and value side by side, with thin lines between the rows.
    fn facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        self.before_table();
        let label = self.width * 3 / 10;
        let widths = [label, self.width - label];
        self.open_table(&widths, "Facts");
        for fact in facts {
            self.out.push_str("<w:tr>");
            self.open_cell(widths[0]);
            let mut runs = run("<w:rStyle w:val=\"Strong\"/>", &fact.label);
            if !fact.citation.is_empty() {
                runs.push_str("<w:r><w:br/></w:r>");
                runs.push_str(&run("<w:rStyle w:val=\"Muted\"/>", &fact.citation));
            }
            self.paragraph("Cell", "", &runs);
            self.close_cell();
            self.open_cell(widths[1]);
            self.passages(&fact.value, "Cell", "CellBullet", "");
            if fact.value.is_empty() {
                self.paragraph("Cell", "", "");
            }
            self.close_cell();
            self.out.push_str("</w:tr>");
        }
        self.close_table();
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            self.line("Caption", &table.caption);
        }
        self.before_table();
        let widths = widths(table, self.width);
        self.open_table(&widths, "Grid");
        self.out.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (column, width) in table.columns.iter().zip(&widths) {
            self.open_cell(*width);
            self.paragraph("CellHead", aligned(column.align), &run("", &column.title));
            self.close_cell();
        }
        self.out.push_str("</w:tr>");
        let empty = Text::default();
        for row in &table.rows {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (n, (column, width)) in table.columns.iter().zip(&widths).enumerate() {
                self.open_cell(*width);
                self.text("Cell", aligned(column.align), row.get(n).unwrap_or(&empty));
                self.close_cell();
            }
            self.out.push_str("</w:tr>");
        }
        self.close_table();
    }

    /// A table cannot start a page itself.
    fn before_table(&mut self) {
        if self.breaks {
            self.paragraph("Cell", "", "");
        }
    }

    fn open_table(&mut self, widths: &[u32], style: &str) {
        let total: u32 = widths.iter().sum();
        let _ = write!(
            self.out,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{total}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        );
        for width in widths {
            let _ = write!(self.out, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.out.push_str("</w:tblGrid>");
    }

    /// Between two tables there is a paragraph, else they would be one.
    fn close_table(&mut self) {
        self.out.push_str("</w:tbl>");
        self.paragraph("AfterTable", "", "");
    }

    fn open_cell(&mut self, width: u32) {
        let _ = write!(self.out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
    }

    fn close_cell(&mut self) {
        self.out.push_str("</w:tc>");
    }

    /// A bar at the left in the colour of the tone; the title says it in words.
    fn note(&mut self, note: &Note) {
        let bar = format!(
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"{}\"/></w:pBdr>",
            color(note.tone)
        );
        let title = run("<w:rStyle w:val=\"Strong\"/>", &note.title);
        self.paragraph("Note", &format!("{KEEP_NEXT}{bar}"), &title);
        self.passages(&note.text, "Note", "NoteBullet", &bar);
    }

    fn runs(&mut self, text: &Text) -> String {
        let mut runs = String::new();
        for one in &text.runs {
            let look = match one.style {
                Style::Plain => "",
                Style::Bold => "<w:rStyle w:val=\"Strong\"/>",
                Style::Italic => "<w:rStyle w:val=\"Emphasis\"/>",
                Style::Muted => "<w:rStyle w:val=\"Muted\"/>",
                Style::Tag(Tone::Warning | Tone::Error) => "<w:rStyle w:val=\"TagMissing\"/>",
                Style::Tag(_) => "<w:rStyle w:val=\"Tag\"/>",
            };
            let linked = run("<w:rStyle w:val=\"Hyperlink\"/>", &one.text);
            match &one.link {
                Some(Link::Anchor(anchor)) if self.places.contains_key(anchor) => {
                    let place = bookmark(self.places[anchor]);
                    let _ = write!(
                        runs,
                        "<w:hyperlink w:anchor=\"{place}\" w:history=\"1\">{linked}</w:hyperlink>"
                    );
                }
                Some(Link::Address(address)) => {
                    let id = self.address(address);
                    let _ = write!(runs, "<w:hyperlink r:id=\"{id}\" w:history=\"1\">{linked}</w:hyperlink>");
                }
                _ => runs.push_str(&run(look, &one.text)),
            }
        }
        runs
    }

    fn address(&mut self, address: &str) -> String {
        let place = self.addresses.iter().position(|known| known == address).unwrap_or_else(|| {
            self.addresses.push(address.to_owned());
            self.addresses.len() - 1
        });
        super::parts::address_id(place)
    }
}

/// A run of text in a look; line breaks are kept.
pub(super) fn run(look: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let look = if look.is_empty() { String::new() } else { format!("<w:rPr>{look}</w:rPr>") };
    let lines: Vec<_> =
        text.split('\n').map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(line))).collect();
    format!("<w:r>{look}{}</w:r>", lines.join("<w:br/>"))
}

fn bookmark(number: usize) -> String {
    format!("section{}", number + 1)
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a page is a few thousand units wide"
)]
fn widths(table: &Table, width: u32) -> Vec<u32> {
    let total: f32 = table.columns.iter().map(|column| column.weight.max(0.1)).sum();
    let share = |weight: f32| (f64::from(weight.max(0.1) / total) * f64::from(width)).floor();
    table.columns.iter().map(|column| share(column.weight) as u32).collect()
}

const fn aligned(align: Align) -> &'static str {
    match align {
        Align::Left => "",
        Align::Right => "<w:jc w:val=\"right\"/>",
        Align::Center => "<w:jc w:val=\"center\"/>",
    }
}

const fn color(tone: Tone) -> &'static str {
    match tone {
        Tone::Neutral => "8A94A1",
        Tone::Info => "2456A6",
        Tone::Warning => "A86400",
        Tone::Error => "B3261E",
        Tone::Ok => "2E7D32",
    }
}
