//! A document as one page for any browser, on a phone and read aloud too (Art. 12(1)): no script, nothing loaded.

use std::collections::BTreeMap;

use crate::report::content::{
    Align, Block, Document, Fact, Heading, Link, Note, Passage, Style, Table, Text, Tone,
};
use crate::words::Words;

const STYLE: &str = include_str!("html.css");

/// Writes the document as a page that may stand on a website.
#[must_use]
pub fn write(document: &Document, words: &Words) -> Vec<u8> {
    page(document, None, words)
}

/// Writes the document as the page of a package, for one person's eyes; words that name one of its `files` become links to
/// it, and those that are `listed` stand at the end.
pub(crate) fn of_package(document: &Document, files: &[String], listed: &[&str], words: &Words) -> Vec<u8> {
    page(document, Some((files, listed)), words)
}

fn page(document: &Document, package: Option<(&[String], &[&str])>, words: &Words) -> Vec<u8> {
    let (files, listed) = package.unwrap_or_default();
    let mut page = Page { files, listed, ..Page::default() };
    page.raw("<!doctype html>\n<html lang=\"")
        .text(&document.lang)
        .raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    if package.is_some() {
        page.raw("<meta name=\"robots\" content=\"noindex\">\n");
    }
    page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    page.text(&document.title).raw("</title>\n<style>\n").raw(STYLE).raw("</style>\n</head>\n<body>\n");
    page.raw("<a class=\"skip\" href=\"#content\">")
        .text(&words.say("package-skip"))
        .raw("</a>\n<header>\n<p class=\"who\">");
    page.text(&document.header_left).raw("</p>\n<h1>").text(&document.title).raw("</h1>\n<p class=\"sub\">");
    page.text(&document.subtitle).raw("</p>\n</header>\n");
    page.contents(document, words);
    page.raw("<main id=\"content\">\n");
    if let Some(cover) = &document.cover {
        page.facts(&cover.facts);
        if let Some(note) = &cover.note {
            page.raw("<p>").runs(note).raw("</p>\n");
        }
    }
    for block in document.opening.iter().chain(&document.blocks) {
        page.block(block);
    }
    page.file_list(words);
    page.raw("</main>\n<footer><p>").text(&document.footer).raw("</p></footer>\n</body>\n</html>\n");
    page.out.into_bytes()
}

#[derive(Default)]
struct Page<'a> {
    out: String,
    /// The last heading: a table without a caption is known by it.
    section: String,
    /// What tables are called, and how often: regions of one name cannot be told apart by ear.
    named: BTreeMap<String, usize>,
    files: &'a [String],
    listed: &'a [&'a str],
}

impl Page<'_> {
    fn raw(&mut self, html: &str) -> &mut Self {
        self.out.push_str(html);
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                '\n' => self.out.push_str("<br>"),
                c => self.out.push(c),
            }
        }
        self
    }

    fn contents(&mut self, document: &Document, words: &Words) {
        let headings = document.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) if heading.level <= 2 && !heading.anchor.is_empty() => Some(heading),
            _ => None,
        });
        self.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
            .text(&words.say("package-contents"));
        self.raw("</h2>\n<ol>\n");
        let (mut open, mut inside) = (false, false);
        for heading in headings {
            let below = heading.level > 1 && open;
            if below && !inside {
                self.raw("<ul>\n");
            }
            if !below {
                self.raw(if inside {
                    "</ul></li>\n"
                } else if open {
                    "</li>\n"
                } else {
                    ""
                });
            }
            self.raw("<li><a href=\"#").text(&heading.anchor).raw("\">").text(&heading.text).raw("</a>");
            self.raw(if below { "</li>\n" } else { "" });
            (open, inside) = (true, below);
        }
        self.raw(if inside {
            "</ul></li>\n"
        } else if open {
            "</li>\n"
        } else {
            ""
        });
        if !self.listed.is_empty() {
            self.raw("<li><a href=\"#files\">").text(&words.say("package-part-files")).raw("</a></li>\n");
        }
        self.raw("</ol>\n</nav>\n");
    }

    fn file_list(&mut self, words: &Words) {
        if self.listed.is_empty() {
            return;
        }
        self.raw("<h2 id=\"files\">").text(&words.say("package-part-files")).raw("</h2>\n<p>");
        self.text(&words.say("package-files-intro")).raw("</p>\n<ul class=\"files\">\n");
        let listed = self.listed;
        for path in listed {
            self.raw("<li><a href=\"").text(path).raw("\">").text(path).raw("</a></li>\n");
        }
        self.raw("</ul>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(text) => {
                self.raw("<p>").runs(text).raw("</p>\n");
            }
            Block::Bullets(items) => self.bullets(items),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Note(note) => self.note(note),
            Block::Rule => {
                self.raw("<hr>\n");
            }
            Block::PageBreak => {
                self.raw("<div class=\"break\"></div>\n");
            }
            Block::KeepTogether(blocks) => {
                self.raw("<div class=\"keep\">\n");
                for inner in blocks {
                    self.block(inner);
                }
                self.raw("</div>\n");
            }
        }
    }

    /// The page's own title is its first level, so that the document's levels move down by one.
    fn heading(&mut self, heading: &Heading) {
        let level = (heading.level.clamp(1, 4) + 1).to_string();
        self.section.clone_from(&heading.text);
        self.raw("<h").raw(&level);
        if !heading.anchor.is_empty() {
            self.raw(" id=\"").text(&heading.anchor).raw("\"");
        }
        self.raw(">");
        self.text(&heading.text);
        self.raw("</h").raw(&level).raw(">\n");
        if !heading.kicker.is_empty() {
            self.raw("<p class=\"kicker\">").text(&heading.kicker).raw("</p>\n");
        }
    }

    fn bullets(&mut self, items: &[Text]) {
        self.raw("<ul>\n");
        for item in items {
            self.raw("<li>").runs(item).raw("</li>\n");
        }
        self.raw("</ul>\n");
    }

    fn passages(&mut self, passages: &[Passage]) {
        for passage in passages {
            match passage {
                Passage::Paragraph(text) => {
                    self.raw("<p>").runs(text).raw("</p>");
                }
                Passage::Bullets(items) => self.bullets(items),
            }
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        self.raw("<dl>\n");
        for fact in facts {
            self.raw("<div><dt>").text(&fact.label);
            if !fact.citation.is_empty() {
                self.raw(" <span class=\"law\">").text(&fact.citation).raw("</span>");
            }
            self.raw("</dt><dd>").passages(&fact.value);
            self.raw("</dd></div>\n");
        }
        self.raw("</dl>\n");
    }

    /// By its caption, else by its section and columns; the second of a name bears a number.
    fn name_of(&mut self, table: &Table) -> String {
        let columns: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
        let name = match (table.caption.is_empty(), self.section.is_empty()) {
            (false, _) => table.caption.clone(),
            (true, true) => columns.join(", "),
            (true, false) => format!("{}: {}", self.section, columns.join(", ")),
        };
        let count = self.named.entry(name.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count == 1 { name } else { format!("{name} ({count})") }
    }

    fn table(&mut self, table: &Table) {
        let class = |align: Align| if align == Align::Right { " class=\"right\"" } else { "" };
        self.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"");
        let name = self.name_of(table);
        self.text(&name).raw("\">\n<table>\n");
        if !table.caption.is_empty() {
            self.raw("<caption>").text(&table.caption).raw("</caption>\n");
        }
        self.raw("<thead><tr>");
        for column in &table.columns {
            self.raw("<th scope=\"col\"").raw(class(column.align)).raw(">").text(&column.title).raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.raw("<tr>");
            // The first cell names the row, for who hears the table.
            for (n, (column, cell)) in table.columns.iter().zip(row).enumerate() {
                let (open, close) = if n == 0 { ("<th scope=\"row\"", "</th>") } else { ("<td", "</td>") };
                self.raw(open).raw(class(column.align)).raw(">").runs(cell).raw(close);
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n</div>\n");
    }

    fn note(&mut self, note: &Note) {
        self.raw("<div class=\"note ")
            .raw(tone(note.tone))
            .raw("\"><p><strong>")
            .text(&note.title)
            .raw("</strong></p>");
        self.passages(&note.text);
        self.raw("</div>\n");
    }

    fn runs(&mut self, text: &Text) -> &mut Self {
        for run in &text.runs {
            let (open, close) = match run.style {
                Style::Plain => ("", ""),
                Style::Bold => ("<strong>", "</strong>"),
                Style::Italic => ("<em>", "</em>"),
                Style::Muted => ("<span class=\"muted\">", "</span>"),
                Style::Tag(_) => ("<span class=\"tag\">", "</span>"),
            };
            self.raw(open);
            match &run.link {
                Some(Link::Anchor(anchor)) => {
                    self.raw("<a href=\"#").text(anchor).raw("\">").text(&run.text).raw("</a>");
                }
                Some(Link::Address(address)) if safe(address) => {
                    self.raw("<a href=\"").text(address).raw("\">").text(&run.text).raw("</a>");
                }
                _ => self.linked(&run.text),
            }
            self.raw(close);
        }
        self
    }

    /// Text in which the paths of files are links.
    fn linked(&mut self, text: &str) {
        let files = self.files;
        let mut rest = text;
        while let Some((at, path)) =
            files.iter().filter_map(|path| rest.find(path.as_str()).map(|at| (at, path))).min()
        {
            self.text(&rest[..at]).raw("<a href=\"").text(path).raw("\">").text(path).raw("</a>");
            rest = &rest[at + path.len()..];
        }
        self.text(rest);
    }
}

fn safe(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
}

const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Neutral => "neutral",
        Tone::Info => "info",
        Tone::Warning => "warning",
        Tone::Error => "error",
        Tone::Ok => "ok",
    }
}
