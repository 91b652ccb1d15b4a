//! `ropa enclosure` in real processes: documents that go along with the copy, and boxes on their pages (Art. 15(3), (4)).

use std::io::{Cursor, Read};

use acceptance::kit::Folder;
use acceptance::paper;

/// The sample register with a request to which a PDF file of another program is attached; gives the request's reference.
fn with_letter() -> (Folder, String) {
    let folder = Folder::with_sample();
    let new = [
        "request",
        "new",
        "--right",
        "access",
        "--received",
        "2026-11-20",
        "--name",
        "Maria Lindqvist",
        "--json",
    ];
    let id = folder.on_sample(&new).ends(0).json()["ref"].as_str().expect("a reference").to_owned();
    let pages = ["Dear Maria Lindqvist, thank you.", "Seen by Ms Henrike Falkenrath, and by you."];
    std::fs::write(folder.path("letter of Falkenrath.pdf"), paper::typed(&pages)).expect("a file");
    folder.on_sample(&["attachment", "add", &id, "letter of Falkenrath.pdf", "--kind", "evidence"]).ends(0);
    (folder, id)
}

fn inside(folder: &Folder, path: &str) -> Vec<u8> {
    let bytes = std::fs::read(folder.path("answer.zip")).expect("a package");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a container");
    let mut content = Vec::new();
    archive.by_name(path).expect("the document").read_to_end(&mut content).expect("read");
    content
}

#[test]
fn a_document_is_enclosed_its_words_are_found_and_covered_and_the_package_verifies() {
    let (folder, id) = with_letter();
    let listed = folder.on_sample(&["enclosure", "list", &id]).ends(0).text();
    assert!(
        listed.contains("ATT-001") && !listed.contains("enclosures/"),
        "it stays here at first: {listed}"
    );
    let added = folder.on_sample(&["enclosure", "add", "ATT-001", "--title", "Our letter"]).ends(0).text();
    assert!(added.contains("enclosures/01.pdf") && added.contains("Our letter"), "it goes along: {added}");
    let make = ["request", "package", &id, "--for", "access", "-o", "answer.zip", "--overwrite"];
    folder.on_sample(&make).ends(0);
    assert!(paper::of_pdf(&inside(&folder, "enclosures/01.pdf")).contains("Falkenrath"), "as it is");
    let found = folder.on_sample(&["enclosure", "find", &id, "FALKENRATH"]).ends(0).text();
    assert!(found.contains("Falkenrath") && found.contains(" 2 "), "on its second page: {found}");
    let others = folder.on_sample(&["enclosure", "others", &id]).ends(0).text();
    assert!(
        others.contains("Falkenrath") && others.contains("form of address"),
        "told by its sign: {others}"
    );
    assert!(!others.contains("Lindqvist"), "the person is nobody else: {others}");
    let covered = folder
        .on_sample(&["enclosure", "find", &id, "Falkenrath", "--redact", "--explain", "A neighbour"])
        .ends(0)
        .text();
    assert!(
        covered.contains("Page 2") && covered.contains("A neighbour"),
        "one box with its reason: {covered}"
    );
    folder.on_sample(&make).ends(0);
    assert_eq!(paper::of_pdf(&inside(&folder, "enclosures/01.pdf")).trim(), "", "two pictures, no text");
    folder.on_sample(&["verify", "answer.zip"]).ends(0);
    let bytes = std::fs::read(folder.path("answer.zip")).expect("a package");
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a container");
    assert!(
        !archive.file_names().any(|name| name.is_ok_and(|name| name.contains("Falkenrath"))),
        "no name in the name of a file"
    );
    folder.on_sample(&["enclosure", "remove", "ATT-001"]).ends(0);
    let listed = folder.on_sample(&["enclosure", "list", &id, "--json"]).ends(0).json();
    assert_eq!(listed[0]["path"], "", "it stays here again, and attached");
}

#[test]
fn a_box_is_drawn_moved_and_looked_at_and_what_is_wrong_is_named() {
    let (folder, _) = with_letter();
    let drawn =
        ["enclosure", "box", "ATT-001", "--page", "2", "--area", "10,12.5,60,4", "--reason", "trade_secret"];
    let listed = folder.on_sample(&drawn).ends(0).text();
    assert!(listed.contains("Page 2") && listed.contains("trade secret"), "a box with its reason: {listed}");
    let moved = folder
        .on_sample(&["request", "redaction-set", "R-2026-001/S1", "--area", "0,0,100,50", "--json"])
        .ends(0)
        .json();
    assert_eq!(moved["items"][0]["redaction"]["area"]["height"], 5000, "in ten-thousandths of the page");
    let page =
        ["enclosure", "page", "ATT-001", "--page", "2", "--width", "400", "--covered", "-o", "page.png"];
    let written = folder.on_sample(&page).ends(0).text();
    assert!(written.contains("400 × 566"), "in the page's proportions: {written}");
    let png = std::fs::read(folder.path("page.png")).expect("a picture");
    assert!(png.starts_with(b"\x89PNG"), "another program opens it");
    let refused = |args: &[&str], status: i32| {
        let mut with_json = args.to_vec();
        with_json.push("--json");
        folder.on_sample(&with_json).ends(status).error()["code"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(
        refused(&["enclosure", "box", "ATT-001", "--area", "10,10,5"], 2),
        "cli-area-form",
        "four numbers"
    );
    assert_eq!(
        refused(&["enclosure", "box", "ATT-001", "--page", "3", "--area", "0,0,5,5"], 3),
        "enclosure-page"
    );
    assert_eq!(refused(&["enclosure", "box", "ATT-009", "--area", "0,0,5,5"], 3), "record-missing");
    assert_eq!(refused(&page, 4), "output-exists", "nothing is replaced unasked");
}
