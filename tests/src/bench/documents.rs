//! Documents of a case: pages drawn, words found, boxes burned in, a package with them.

use serde_json::Value;

use super::Bench;
use super::table::{Figure, cost, mebibytes};
use crate::paper;

/// Pages of the document.
const PAGES: usize = 50;

/// A PDF file of fifty full pages is attached, looked through, covered on every page, and handed out.
pub fn pages(bench: &Bench, figures: &mut Vec<Figure>) {
    if let Err(why) = inside(bench, figures) {
        figures.push(Figure::missing("documents", &why));
    }
}

fn inside(bench: &Bench, figures: &mut Vec<Figure>) -> Result<(), String> {
    let (register, file, picture) =
        (bench.path("documents.ropa"), bench.path("letter.pdf"), bench.path("page.png"));
    let line = "Maria Lindqvist wrote, and Henrike Falkenrath answered in words that fill a line of a page.";
    let text = vec![line; 44].join(") Tj 0 -15 Td (");
    let letter = paper::typed(&vec![text.as_str(); PAGES]);
    std::fs::write(&file, letter).map_err(|error| error.to_string())?;
    let ropa = |args: &[&str]| bench.ropa(Some(&register), args);
    let (path, file, picture) =
        (register.to_string_lossy(), file.to_string_lossy(), picture.to_string_lossy());
    bench.ropa(None, &["new", &path, "--sample"])?;
    let new = [
        "request",
        "new",
        "--right",
        "access",
        "--received",
        "2026-11-23",
        "--name",
        "Maria Lindqvist",
        "--json",
    ];
    let made: Value = serde_json::from_slice(&ropa(&new)?.out).map_err(|error| error.to_string())?;
    let id = made["ref"].as_str().ok_or("request new names no reference")?;
    ropa(&["attachment", "add", id, &file, "--kind", "evidence"])?;
    ropa(&["enclosure", "add", "ATT-001"])?;
    let run = ropa(&["enclosure", "page", "ATT-001", "--width", "1200", "-o", &picture, "--overwrite"])?;
    figures.push(Figure::new("a page of a document as a picture", cost(&run), "< 300 ms"));
    let run = ropa(&["enclosure", "find", id, "Falkenrath"])?;
    figures.push(Figure::new(format!("find words on {PAGES} full pages"), cost(&run), "< 1 s"));
    let boxed: Vec<String> = (1..=PAGES).map(|page| page.to_string()).collect();
    for page in &boxed {
        ropa(&["enclosure", "box", "ATT-001", "--page", page, "--area", "10,20,30,4"])?;
    }
    let package = bench.path("documents.zip");
    let package = package.to_string_lossy();
    let run = ropa(&["request", "package", id, "--for", "access", "-o", &package, "--overwrite"])?;
    figures.push(Figure::new(format!("a package with {PAGES} pages drawn anew"), cost(&run), "< 15 s"));
    let size = std::fs::metadata(package.as_ref()).map_err(|error| error.to_string())?.len();
    figures.push(Figure::new("  its size", mebibytes(size), "< 25 MiB"));
    Ok(())
}
