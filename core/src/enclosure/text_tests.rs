use super::*;
use crate::report::content::{Block, Document};
use crate::report::pdf;

fn paper(text: &str) -> Vec<u8> {
    let blocks = vec![Block::paragraph(text)];
    pdf::write(&Document { lang: "de".into(), blocks, ..Document::default() }).unwrap().bytes
}

fn first(content: &[u8]) -> PageText {
    of_pages(&Pages::open(content, "application/pdf").unwrap()).unwrap().remove(0)
}

#[test]
fn words_are_found_on_their_place_in_any_spelling() {
    let page = first(&paper("Frau Henrike Falkenräth rief an."));
    assert_eq!(page.words().trim(), "Frau Henrike Falkenräth rief an.", "the text is read as it stands");
    let found = page.find("HENRIKE falkenrath");
    assert_eq!(found.len(), 1, "letter case and accents do not count");
    assert_eq!(found[0].0, "Henrike Falkenräth", "told as it is written");
    let area = found[0].1[0];
    assert!(area.left > 800 && area.left < 4_000, "behind the margin and one word: {area:?}");
    assert!(area.top < 3_000 && area.height > 80 && area.height < 500, "one line near the top: {area:?}");
}

#[test]
fn words_over_two_lines_are_two_areas() {
    let page = first(&paper(&format!("{} Wiedenbrück-Falkenrath kam.", "Wort ".repeat(16))));
    let found = page.find("Wiedenbrück-Falkenrath");
    assert_eq!(found.len(), 1, "a line break hides nothing");
    let areas = &found[0].1;
    if areas.len() == 2 {
        assert!(areas[1].top > areas[0].top, "the second lies below the first");
    }
    assert!(!areas.is_empty() && areas.len() <= 2, "one area for each line: {areas:?}");
}

#[test]
fn the_marks_around_a_number_are_covered_with_it() {
    let page = first(&paper("Telefon (+49) 170 5559904, abends."));
    let written = |wanted: &str| page.find(wanted).into_iter().map(|(text, _)| text).collect::<Vec<_>>();
    assert_eq!(written("(+49) 170 5559904"), ["(+49) 170 5559904"], "bracket and plus as well");
    assert_eq!(
        written("0049 170 5559904"),
        Vec::<String>::new(),
        "another way of writing it is another search"
    );
    assert_eq!(
        written("49 170 5559904"),
        ["49) 170 5559904"],
        "and no marks that nobody asked for around it"
    );
}

#[test]
fn a_short_name_is_found_as_a_word_and_not_inside_another() {
    let page = first(&paper("Hannah und Anna trafen Susanna; Anna ging."));
    assert_eq!(page.find("Anna").len(), 2, "two of four are the name");
    assert!(page.find("Otto").is_empty(), "who is not there is not found");
    assert!(page.find(" .").is_empty(), "no letters, no place");
}

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[test]
fn what_holds_pictures_is_said_not_to_be_searchable() {
    assert_eq!(of_file(b"PK", DOCX), None, "what cannot be read needs eyes");
    assert_eq!(of_file(b"\x89PNG", "image/png"), None, "a picture needs eyes");
    assert_eq!(of_file(b"GIF", "application/octet-stream"), None, "what is not known is not claimed");
    assert!(of_file(&paper("Text"), "application/pdf").is_some(), "a page of text is searched");
}
