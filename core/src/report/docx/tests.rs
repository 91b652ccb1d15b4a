use std::io::Read as _;

use super::write;
use crate::report::content::{Block, Column, Contents, Document, Fact, Heading, Table, Text, Tone};

fn document() -> Document {
    Document {
        title: "Privacy notice".to_owned(),
        lang: "de".to_owned(),
        contents: Some(Contents { title: "Contents".to_owned(), depth: 1 }),
        header_right: "{section}".to_owned(),
        page_label: "Page {page} of {pages}".to_owned(),
        blocks: vec![
            Block::heading(1, "Who & why", "who"),
            Block::Facts(vec![
                Fact::new("Controller", Text::plain("A <B>\nStreet 1")).cited("Art. 13(1)(a)"),
            ]),
            Block::PageBreak,
            Block::Heading(Heading::new(2, "Mail", "mail").kicker("A01")),
            Block::Bullets(vec![
                Text::default().and_link("above", "who").and_address(" site", "https://example.com/?a=1&b"),
            ]),
            Block::Table(Table {
                caption: String::new(),
                columns: vec![Column::new("Country", 1.0), Column::new("Ground", 3.0)],
                rows: vec![vec![Text::plain("Japan")]],
            }),
            Block::note(Tone::Warning, "Draft", Text::tag(Tone::Warning, "missing")),
        ],
        ..Document::default()
    }
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn headings_links_and_tables_are_what_a_word_processor_knows() {
    let bytes = write(&document()).unwrap();
    let body = part(&bytes, "word/document.xml");
    assert!(body.contains("<w:pStyle w:val=\"Heading1\"/>"), "a heading is found by navigation");
    assert!(body.contains("Who &amp; why") && body.contains("A &lt;B&gt;"), "signs of XML are text");
    assert!(body.contains("<w:tblHeader/>"), "the head of a table is repeated and read out");
    assert!(body.contains("<w:hyperlink w:anchor=\"section1\""), "a link inside leads to its heading");
    assert!(body.contains("TOC \\o \"1-1\""), "the list of contents can be renewed");
    assert!(
        body.contains("<w:pStyle w:val=\"Heading2\"/><w:pageBreakBefore/>"),
        "what follows a page break starts the page"
    );
    let links = part(&bytes, "word/_rels/document.xml.rels");
    assert!(links.contains("https://example.com/?a=1&amp;b"), "an address outside is a relation of the part");
    assert!(part(&bytes, "word/styles.xml").contains("w:lang w:val=\"de-DE\""), "the text says its language");
    assert!(
        part(&bytes, "word/footer1.xml").contains(" NUMPAGES "),
        "pages are counted by the word processor"
    );
}

#[test]
fn every_part_is_well_formed_and_the_same_document_is_the_same_file() {
    let bytes = write(&document()).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    for place in 0..zip.len() {
        let mut entry = zip.by_index(place).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        let mut reader = quick_xml::Reader::from_str(&text);
        reader.config_mut().check_end_names = true;
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
        }
    }
    assert_eq!(write(&document()).unwrap(), bytes, "no clock and no chance in it");
}
