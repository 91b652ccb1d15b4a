//! The whole way from a document to a file, read back.

mod record;

use lopdf::Document as File;
use record::record;

use super::front::{self, Book};
use super::page::Thing;
use super::tree::{Kid, Kind};
use super::{Pdf, write};
use crate::report::content::{Block, Column, Document, Fact, Link, Run, Style, Table, Text};

fn made(document: &Document) -> Pdf {
    write(document).expect("every document can be written")
}

fn read(pdf: &Pdf) -> File {
    File::load_mem(&pdf.bytes).expect("the file can be read back")
}

/// A document of these blocks and nothing around them.
fn plain(blocks: Vec<Block>) -> Document {
    Document { lang: "en".into(), blocks, ..Document::default() }
}

/// The pieces of text on a page in reading order.
fn pieces(book: &Book, page: usize) -> Vec<String> {
    let mut out = Vec::new();
    for thing in &book.pages[page].things {
        if let Thing::Text { span, .. } = thing {
            let glyphs = &book.composer.used.glyphs[span.ink.face as usize];
            out.push(span.glyphs.iter().filter_map(|(glyph, _)| glyphs.get(glyph)).collect());
        }
    }
    out
}

#[test]
#[ignore = "writes files to look at into the temporary folder"]
fn demo() {
    let folder = std::env::temp_dir().join("ropadesk-pdf");
    std::fs::create_dir_all(&folder).expect("a folder for the demo");
    let mut long = record(3);
    if let Some(Block::Table(table)) = long.blocks.get_mut(3) {
        let rows = table.rows.clone();
        table.rows = (0..2000).map(|at| rows[at % rows.len()].clone()).collect();
    }
    let documents = [
        ("record", record(27)),
        ("long", long),
        ("large", record(300)),
        ("huge", record(1000)),
        ("empty", Document::default()),
        ("wide", Document { landscape: true, cover: None, ..record(2) }),
    ];
    for (name, document) in documents {
        #[allow(clippy::disallowed_methods, reason = "a measurement for the reader, not for the file")]
        let begun = std::time::Instant::now();
        let pdf = made(&document);
        let (pages, bytes, time) = (pdf.pages, pdf.bytes.len(), begun.elapsed());
        println!("{name}: {pages} pages, {bytes} bytes, {time:?}, missing {:?}", pdf.missing);
        std::fs::write(folder.join(format!("{name}.pdf")), &pdf.bytes).expect("the demo can be written");
    }
}

#[test]
fn an_empty_document_is_one_empty_page() {
    let pdf = made(&Document::default());
    assert_eq!(pdf.pages, 1, "a file needs a page");
    assert_eq!(read(&pdf).get_pages().len(), 1, "and a reader finds it");
    assert!(pdf.missing.is_empty(), "nothing was asked for, so nothing is missing");
}

#[test]
fn two_runs_give_the_same_bytes() {
    let document = record(3);
    assert!(made(&document) == made(&document), "no clock, no chance, no order of a hash map");
}

#[test]
fn two_documents_have_different_identifiers() {
    let id = |count| format!("{:?}", read(&made(&record(count))).trailer.get(b"ID"));
    assert_ne!(id(1), id(2), "the identifier comes from the content");
}

#[test]
fn the_contents_name_the_page_that_the_heading_stands_on() {
    let book = front::bind(&record(60));
    let mut seen = 0;
    let listed: Vec<String> = (1..4).flat_map(|page| pieces(&book, page)).collect();
    for (heading, place) in book.composer.headings.iter().zip(&book.places) {
        let at = listed.iter().position(|piece| *piece == heading.text).expect("every heading is listed");
        let number: usize = listed[at + 1].parse().expect("a page number follows the title");
        assert_eq!(number, place.0 + 1, "the number is that of the heading's page");
        let there = pieces(&book, number - 1);
        assert!(there.contains(&heading.text), "and the heading can be read there");
        seen += 1;
    }
    assert_eq!(seen, 62, "sixty activities and two parts");
}

#[test]
fn the_running_header_names_the_section_that_the_page_begins_in() {
    let lines = |count: usize| (0..count).map(|_| Block::paragraph("One line."));
    let mut blocks = vec![Block::heading(2, "First", "")];
    blocks.extend(lines(100));
    blocks.push(Block::heading(2, "Second", ""));
    blocks.extend(lines(60));
    let document = Document { header_left: "{section}".into(), ..plain(blocks) };
    let book = front::bind(&document);
    let turn = book.places[1].0;
    for page in 0..book.pages.len() {
        let wanted = if page <= turn { "First" } else { "Second" };
        assert_eq!(pieces(&book, page)[0], wanted, "page {page} says where its first lines belong");
    }
    assert!(turn > 1 && book.pages.len() > turn + 1, "both sections go on over a page");
}

#[test]
fn bookmarks_follow_the_document_and_nest_as_its_headings() {
    let toc = read(&made(&record(5))).get_toc().expect("the file has bookmarks");
    let found: Vec<(usize, String)> =
        toc.toc.iter().map(|entry| (entry.level, entry.title.clone())).collect();
    let wanted: Vec<(usize, String)> = front::bind(&record(5))
        .composer
        .headings
        .iter()
        .map(|heading| (usize::from(heading.level), heading.text.clone()))
        .collect();
    assert_eq!(found, wanted, "same order, same nesting, also in Greek and Cyrillic");
}

#[test]
fn greek_and_cyrillic_can_be_copied_out_of_the_file() {
    let pdf = made(&record(3));
    let pages: Vec<u32> = (1..=u32::try_from(pdf.pages).unwrap_or(1)).collect();
    let text = read(&pdf).extract_text(&pages).expect("the fonts carry ToUnicode");
    for words in
        ["Πελάτες και τιμολόγια 1", "Διαχειριστές:", "Регистър на клиенти 2", "Dr. Éloïse Kovačević", "☑"]
    {
        assert!(text.contains(words), "{words} is found by a search in the file");
    }
}

#[test]
fn a_long_table_says_its_header_on_each_page() {
    let rows = (0..300).map(|row| vec![Text::plain(format!("row {row}")), "x".into()]).collect();
    let columns = vec![Column::new("Number", 1.0), Column::new("Sign", 1.0)];
    let book = front::bind(&plain(vec![Block::Table(Table { caption: String::new(), columns, rows })]));
    assert!(book.pages.len() > 5, "three hundred rows take several pages");
    for page in 0..book.pages.len() {
        assert_eq!(pieces(&book, page)[..2], ["Number", "Sign"], "page {page} begins with the header");
    }
    let all: Vec<String> = (0..book.pages.len()).flat_map(|page| pieces(&book, page)).collect();
    let rows: Vec<&String> = all.iter().filter(|piece| piece.starts_with("row ")).collect();
    assert_eq!(rows.len(), 300, "each row is printed once");
    assert!(rows.iter().enumerate().all(|(at, row)| **row == format!("row {at}")), "in order");
    let heads = book.composer.tree.nodes.iter().filter(|node| node.kind == Kind::ColumnHead).count();
    assert_eq!(heads, 2, "but read aloud once: repeated headers are ornament");
}

#[test]
fn a_row_taller_than_a_page_goes_on_without_loss() {
    let text: String = (0..4000).map(|word| format!("w{word} ")).collect();
    let book = front::bind(&plain(vec![Block::Facts(vec![Fact::new("Purposes", text.as_str())])]));
    let all: Vec<String> = (0..book.pages.len()).flat_map(|page| pieces(&book, page)).collect();
    let words = all.iter().skip(1).map(String::as_str).collect::<Vec<_>>().join(" ");
    assert!(book.pages.len() > 3, "it takes several pages");
    assert_eq!(words, text.trim(), "every word is there, in order");
}

#[test]
fn nothing_is_printed_outside_the_frame() {
    let book = front::bind(&record(40));
    for (number, page) in book.pages.iter().enumerate() {
        for thing in &page.things {
            if let Thing::Text { x, baseline, span, .. } = thing {
                let inside = *x >= book.sheet.left - 0.1 && x + span.width <= book.sheet.right + 0.6;
                assert!(inside, "text on page {number} stays between the margins");
                assert!(*baseline < book.sheet.height - 30.0, "and above the paper's edge");
            }
        }
    }
}

#[test]
fn a_heading_never_stands_alone_at_the_foot_of_a_page() {
    for lines in 30..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::paragraph("One line.")).collect();
        blocks.push(Block::heading(2, "Heading", "h"));
        blocks.push(Block::paragraph("First words below it."));
        let book = front::bind(&plain(blocks));
        let page = pieces(&book, book.places[0].0);
        let at = page.iter().position(|piece| piece == "Heading").expect("the heading is on its page");
        assert_eq!(
            page.get(at + 1).map(String::as_str),
            Some("First words below it."),
            "text follows it there"
        );
    }
}

#[test]
fn what_is_kept_together_stays_on_one_page() {
    for lines in 30..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::paragraph("One line.")).collect();
        let inner = ["First", "Second", "Third", "Fourth"].map(Block::paragraph).to_vec();
        blocks.push(Block::KeepTogether(inner));
        let book = front::bind(&plain(blocks));
        let pages: Vec<bool> = (0..book.pages.len())
            .map(|page| {
                pieces(&book, page).iter().filter(|piece| *piece == "First" || *piece == "Fourth").count()
                    == 2
            })
            .collect();
        assert!(pages.contains(&true), "first and last are on the same page");
    }
}

#[test]
fn characters_without_a_glyph_are_reported_and_do_no_harm() {
    let pdf = made(&plain(vec![Block::paragraph("東京 שלום 🙂 done")]));
    assert_eq!(pdf.missing, ['ו', 'ל', 'ם', 'ש', '京', '東', '🙂'], "the caller can tell the reader which");
}

#[test]
fn each_marked_content_has_its_element_and_heading_levels_do_not_skip() {
    let mut document = record(2);
    document.blocks.push(Block::heading(4, "Straight to the fourth level", ""));
    let mut book = front::bind(&document);
    let levels: Vec<u8> = book
        .composer
        .tree
        .nodes
        .iter()
        .filter_map(|node| if let Kind::Heading(level) = node.kind { Some(level) } else { None })
        .collect();
    assert_eq!(
        levels.iter().max(),
        Some(&3),
        "a fourth level below a second is tagged as third (ISO 14289-1, 7.4.2)"
    );
    let subsets = Default::default();
    for (number, page) in book.pages.iter().enumerate() {
        let content = super::emit::page(page, number, 800.0, &mut book.composer.tree, &subsets);
        for (id, owner) in content.owners.iter().enumerate() {
            let kid = Kid::Marked { page: number, id };
            assert!(book.composer.tree.nodes[*owner].kids.contains(&kid), "content leads to its element");
        }
    }
}

#[test]
fn a_link_to_a_heading_that_is_not_there_is_plain_text() {
    let run = |anchor: &str| Run {
        text: "see".into(),
        style: Style::Plain,
        link: Some(Link::Anchor(anchor.into())),
    };
    let text = Text { runs: vec![run("here"), run("nowhere")] };
    let book = front::bind(&plain(vec![Block::heading(1, "Here", "here"), Block::Paragraph(text)]));
    assert_eq!(book.pages[0].links.len(), 1, "only the anchor that exists can be clicked");
}

#[test]
fn odd_documents_do_no_harm() {
    let no_columns = Table { caption: "c".into(), columns: vec![], rows: vec![vec!["a".into()], vec![]] };
    let many = Table {
        caption: String::new(),
        columns: (0..60).map(|at| Column::new(format!("Column {at}"), f32::NAN)).collect(),
        rows: vec![vec!["Rindfleischetikettierung".into(); 80], vec![]],
    };
    let documents = [
        vec![Block::PageBreak, Block::PageBreak],
        vec![Block::Rule, Block::KeepTogether(vec![]), Block::Bullets(vec![]), Block::Facts(vec![])],
        vec![Block::Table(no_columns), Block::Table(Table::default()), Block::Table(many)],
        vec![
            Block::Facts(vec![Fact::default()]),
            Block::paragraph(""),
            Block::Bullets(vec![Text::default()]),
        ],
        vec![Block::heading(0, "", ""), Block::heading(200, "x".repeat(5000), "x")],
        vec![Block::KeepTogether((0..200).map(|_| Block::paragraph("line")).collect())],
        vec![Block::paragraph("\u{0}\u{7}\t\r\n\u{FEFF}\u{202E}\u{301}\u{AD}")],
    ];
    for blocks in documents {
        let pdf = made(&plain(blocks));
        assert_eq!(read(&pdf).get_pages().len(), pdf.pages, "the file can be read and has all pages");
    }
}
