//! What a document says, whatever the file it ends in: PDF, HTML, DOCX and spreadsheets are made from the same value.
//!
//! Nothing here measures, paginates or asks for a font. Every word arrives finished and in the reader's language.

use chrono::NaiveDate;
use serde::Serialize;

/// A document: its metadata, an optional cover and contents, and the blocks in reading order.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Document {
    /// The title, also shown by readers in the window's title bar.
    pub title: String,
    /// One line under the title; may be empty.
    pub subtitle: String,
    /// Language of the text as a BCP 47 tag, such as `en` or `de-AT`.
    pub lang: String,
    /// Who, about what, and when.
    pub meta: Meta,
    /// What stands above the title of a document without a cover: address field and day of a letter.
    pub opening: Vec<Block>,
    /// The first page; none for a document that starts at once.
    pub cover: Option<Cover>,
    /// The list of contents after the cover; none for a short document.
    pub contents: Option<Contents>,
    /// Running header, left: usually whose document it is. `{section}` stands for the part or section (level 1 or 2)
    /// that the page begins in, here and in the next two.
    pub header_left: String,
    /// Running header, right: usually the title or `{section}`.
    pub header_right: String,
    /// Running footer, left: usually a remark on confidentiality.
    pub footer: String,
    /// Running footer, right: a template with `{page}` and `{pages}`, such as `Page {page} of {pages}`; empty for none.
    pub page_label: String,
    /// Whether the pages lie on their long side, for wide tables.
    pub landscape: bool,
    /// The body in reading order.
    pub blocks: Vec<Block>,
}

/// What a file browser and an archive want to know of the document.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Meta {
    /// The organisation or person that issues the document.
    pub author: String,
    /// What it is about, in one line.
    pub subject: String,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// The day of issue, passed in; files made twice for the same day are the same bytes.
    pub created_on: Option<NaiveDate>,
}

/// The first page: what this is, for whom, as of when.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Cover {
    /// A short line above the title, such as `Art. 30(1) GDPR`.
    pub kicker: String,
    /// The title in large type.
    pub title: String,
    /// One or two lines below it; may be empty.
    pub subtitle: String,
    /// Label and value rows: controller, representatives, DPO, as-of date.
    pub facts: Vec<Fact>,
    /// A closing remark at the foot of the page, such as a confidentiality line.
    pub note: Option<Text>,
}

/// The list of contents, made from the headings.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Contents {
    /// Its own heading.
    pub title: String,
    /// Deepest heading level listed, 1 to 4.
    pub depth: u8,
}

/// One thing in the body, from top to bottom.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading; also an entry of contents and bookmarks.
    Heading(Heading),
    /// Running text.
    Paragraph(Text),
    /// A list with bullets, one entry each.
    Bullets(Vec<Text>),
    /// Label and value rows with thin rules between them.
    Facts(Vec<Fact>),
    /// Columns and rows; the header is repeated on each page.
    Table(Table),
    /// A remark that must not be overlooked.
    Note(Note),
    /// A thin line across.
    Rule,
    /// What follows starts a new page.
    PageBreak,
    /// These stay on one page if they fit on one.
    KeepTogether(Vec<Block>),
}

/// A heading of level 1 to 4; other levels are taken as the nearest of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Heading {
    /// 1 (a part), 2 (a section) to 4.
    pub level: u8,
    /// The words.
    pub text: String,
    /// Name that links point at, unique in the document; empty if none does.
    pub anchor: String,
    /// A short line above it in small type, such as a reference number; may be empty.
    pub kicker: String,
}

/// One row of facts: what is asked and what the answer is.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Fact {
    /// What is asked.
    pub label: String,
    /// Where the law asks it, such as `Art. 30(1)(b)`; may be empty.
    pub citation: String,
    /// The answer.
    pub value: Vec<Passage>,
}

/// A piece of an answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Passage {
    /// Running text.
    Paragraph(Text),
    /// A list with bullets.
    Bullets(Vec<Text>),
}

/// Columns and rows.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Table {
    /// A line above the table that says what it shows; may be empty.
    pub caption: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows; a missing cell is an empty one, a cell too many is left out.
    pub rows: Vec<Vec<Text>>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// Its header.
    pub title: String,
    /// Its share of the width against the other columns' weights; above 0.
    pub weight: f32,
    /// Where its text stands.
    pub align: Align,
}

/// Where text stands in its column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// At the left edge.
    #[default]
    Left,
    /// At the right edge, for figures.
    Right,
    /// In the middle, for single marks.
    Center,
}

/// A remark beside a coloured bar; its title says in words what the colour says.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Note {
    /// How grave it is.
    pub tone: Tone,
    /// The word that carries the tone, such as `Still missing`.
    pub title: String,
    /// The remark.
    pub text: Vec<Passage>,
}

/// How grave something is; never shown by colour alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// A label without judgement.
    #[default]
    Neutral,
    /// Worth knowing.
    Info,
    /// To be looked at.
    Warning,
    /// Missing or wrong.
    Error,
    /// In order.
    Ok,
}

/// A stretch of text in several styles. `\n` in a run starts a new line.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Text {
    /// The runs in reading order, put together without a space between.
    pub runs: Vec<Run>,
}

/// Text of one style.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they look.
    pub style: Style,
    /// Where a click on them leads.
    pub link: Option<Link>,
}

/// How a run looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// As the text around it.
    #[default]
    Plain,
    /// Weighty.
    Bold,
    /// Slanted, for titles and foreign words.
    Italic,
    /// Of second rank.
    Muted,
    /// A small label on a tinted ground, such as a legal basis.
    Tag(Tone),
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// To the heading with this anchor.
    Anchor(String),
    /// To an address outside, with its scheme (`https:`, `mailto:`).
    Address(String),
}

impl Text {
    /// Text in plain style.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().and(text)
    }

    /// Text in bold.
    #[must_use]
    pub fn bold(text: impl Into<String>) -> Self {
        Self::default().and_bold(text)
    }

    /// Text of second rank.
    #[must_use]
    pub fn muted(text: impl Into<String>) -> Self {
        Self::default().and_muted(text)
    }

    /// A small label on a tinted ground.
    #[must_use]
    pub fn tag(tone: Tone, text: impl Into<String>) -> Self {
        Self::default().and_tag(tone, text)
    }

    /// Goes on in plain style.
    #[must_use]
    pub fn and(self, text: impl Into<String>) -> Self {
        self.with(text, Style::Plain, None)
    }

    /// Goes on in bold.
    #[must_use]
    pub fn and_bold(self, text: impl Into<String>) -> Self {
        self.with(text, Style::Bold, None)
    }

    /// Goes on slanted.
    #[must_use]
    pub fn and_italic(self, text: impl Into<String>) -> Self {
        self.with(text, Style::Italic, None)
    }

    /// Goes on in second rank.
    #[must_use]
    pub fn and_muted(self, text: impl Into<String>) -> Self {
        self.with(text, Style::Muted, None)
    }

    /// Goes on with a small label on a tinted ground; the caller puts the spaces around it.
    #[must_use]
    pub fn and_tag(self, tone: Tone, text: impl Into<String>) -> Self {
        self.with(text, Style::Tag(tone), None)
    }

    /// Goes on with a link to the heading that has this anchor.
    #[must_use]
    pub fn and_link(self, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        self.with(text, Style::Plain, Some(Link::Anchor(anchor.into())))
    }

    /// Goes on with a link to an address outside.
    #[must_use]
    pub fn and_address(self, text: impl Into<String>, address: impl Into<String>) -> Self {
        self.with(text, Style::Plain, Some(Link::Address(address.into())))
    }

    /// The words alone, without styles and links.
    #[must_use]
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }

    fn with(mut self, text: impl Into<String>, style: Style, link: Option<Link>) -> Self {
        self.runs.push(Run { text: text.into(), style, link });
        self
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

impl Fact {
    /// A row with one paragraph as its answer.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<Text>) -> Self {
        Self { label: label.into(), citation: String::new(), value: vec![Passage::Paragraph(value.into())] }
    }

    /// A row with a list as its answer.
    #[must_use]
    pub fn list(label: impl Into<String>, items: Vec<Text>) -> Self {
        Self { label: label.into(), citation: String::new(), value: vec![Passage::Bullets(items)] }
    }

    /// Says where the law asks it.
    #[must_use]
    pub fn cited(mut self, citation: impl Into<String>) -> Self {
        self.citation = citation.into();
        self
    }

    /// Adds a paragraph to the answer.
    #[must_use]
    pub fn and(mut self, value: impl Into<Text>) -> Self {
        self.value.push(Passage::Paragraph(value.into()));
        self
    }
}

impl Heading {
    /// A heading that links and contents can point at.
    #[must_use]
    pub fn new(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self { level, text: text.into(), anchor: anchor.into(), kicker: String::new() }
    }

    /// Adds a short line above, such as a reference number.
    #[must_use]
    pub fn kicker(mut self, kicker: impl Into<String>) -> Self {
        self.kicker = kicker.into();
        self
    }
}

impl Column {
    /// A column of left-aligned text.
    #[must_use]
    pub fn new(title: impl Into<String>, weight: f32) -> Self {
        Self { title: title.into(), weight, align: Align::Left }
    }

    /// Sets where its text stands.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }
}

impl Block {
    /// A heading that links and contents can point at.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self::Heading(Heading::new(level, text, anchor))
    }

    /// Running text.
    #[must_use]
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(text.into())
    }

    /// A remark of one paragraph.
    #[must_use]
    pub fn note(tone: Tone, title: impl Into<String>, text: impl Into<Text>) -> Self {
        Self::Note(Note { tone, title: title.into(), text: vec![Passage::Paragraph(text.into())] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_put_together_without_styles() {
        let text = Text::plain("Kept ").and_bold("three years").and(" after ").and_link("closure", "pa-1");
        assert_eq!(text.words(), "Kept three years after closure", "the words alone are what a CSV needs");
        assert!(Text::plain(" \n").is_blank(), "spaces are nothing to read");
    }

    #[test]
    fn a_document_crosses_as_json_with_snake_case_names() {
        let block = Block::note(Tone::Warning, "Look", Text::tag(Tone::Ok, "done"));
        let json = serde_json::to_value(&block).unwrap_or_default();
        assert_eq!(json["note"]["tone"], "warning", "codes are snake_case text");
        assert_eq!(
            json["note"]["text"][0]["paragraph"][0]["style"]["tag"], "ok",
            "a style with a tone nests it"
        );
    }
}
