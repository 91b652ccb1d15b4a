use super::*;
use crate::collect::Unwatched;
use crate::enclosure::text;
use crate::report::content::{Block, Document, Meta};
use crate::report::pdf;

const PDF: &str = "application/pdf";

fn redacted(content: &[u8], media_type: &str, boxes: &[OnPage]) -> Result<Vec<u8>> {
    redact(content, media_type, boxes, "en", &Unwatched)
}

fn letter() -> Vec<u8> {
    let meta = Meta { author: "Henrike Falkenrath".into(), ..Meta::default() };
    let blocks =
        vec![Block::paragraph("Mira Vogt was seen."), Block::paragraph("Henrike Falkenrath told us so.")];
    pdf::write(&Document { lang: "en".into(), title: "A letter".into(), meta, blocks, ..Document::default() })
        .unwrap()
        .bytes
}

#[test]
fn what_lies_under_a_box_is_in_no_byte_of_the_new_document() {
    let before = letter();
    let pages = Pages::open(&before, PDF).unwrap();
    let found = text::of_pages(&pages).unwrap()[0].find("Henrike Falkenrath");
    let area = found[0].1[0];
    let after = redacted(&before, PDF, &[(1, area)]).unwrap();
    let new = Pages::open(&after, PDF).unwrap();
    assert_eq!(new.count(), pages.count(), "every page goes along");
    let texts = text::of_pages(&new).unwrap();
    assert!(texts.iter().all(text::PageText::is_empty), "no text lies below the pictures");
    let said = pdf::read::texts(&after).unwrap().join(" ");
    assert!(!said.contains("Falkenrath"), "nor in the properties or bookmarks of the file: {said}");
    let (old, page) = (pages.draw(1, Scale::Full).unwrap(), new.draw(1, Scale::Full).unwrap());
    assert_eq!(old.dimensions(), page.dimensions(), "the page keeps its size");
    let (x, y) = (
        page.width() * (area.left + area.width / 2) / WHOLE,
        page.height() * (area.top + area.height / 2) / WHOLE,
    );
    assert!(page.get_pixel(x, y).0.iter().all(|part| *part < 40), "the box is black");
    let dark = |picture: &RgbImage| picture.pixels().filter(|pixel| pixel[0] < 128).count();
    assert!(dark(&page) > dark(&old), "the rest of the page is still there, and the box");
    let legible = |picture: &RgbImage| {
        let top = picture.height() * area.top / WHOLE;
        picture.enumerate_pixels().filter(|(_, y, pixel)| *y + 20 < top && pixel[0] < 128).count()
    };
    assert!(legible(&page) * 10 > legible(&old) * 9, "what is the person's stays legible");
}

#[test]
fn the_same_document_drawn_twice_has_the_same_bytes() {
    let area = Area { left: 1_000, top: 1_000, width: 500, height: 500 };
    let once = redacted(&letter(), PDF, &[(1, area)]).unwrap();
    assert_eq!(
        once,
        redacted(&letter(), PDF, &[(1, area)]).unwrap(),
        "a package made again is the same to the byte"
    );
}

#[test]
fn a_photograph_loses_what_its_camera_wrote_and_the_squares_that_a_box_touches() {
    let picture = RgbImage::from_fn(160, 96, |x, y| Rgb([(x % 251) as u8, (y * 2) as u8, 120]));
    let mut jpeg = jpeg(&picture, false).unwrap();
    let note = b"Exif\0\0Neustra\xc3\x9fe 7, Henrike Falkenrath";
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    let segment = [&[0xFF, 0xE1][..], &length, note].concat();
    jpeg.splice(2..2, segment);
    let area = Area { left: 2_000, top: 2_000, width: 1_000, height: 1_000 };
    let after = redacted(&jpeg, "image/jpeg", &[(1, area)]).unwrap();
    assert!(!after.windows(10).any(|bytes| bytes == b"Falkenrath"), "no words of the camera go along");
    let read = image::load_from_memory_with_format(&after, ImageFormat::Jpeg).unwrap().into_rgb8();
    assert_eq!(read.dimensions(), (160, 96), "the picture keeps its size");
    // 32 to 48 pixels across, 19 to 29 down: the squares from 16 to 32 go as a whole.
    for (x, y) in [(32, 16), (47, 31), (40, 24)] {
        assert!(read.get_pixel(x, y).0.iter().all(|part| *part <= ROUNDING), "{x}, {y} is black");
    }
    assert!(read.get_pixel(100, 60).0[0] > 60, "the rest is to be seen");
}

#[test]
fn a_box_on_a_page_that_is_not_there_stops_the_package() {
    let area = Area { left: 0, top: 0, width: 10, height: 10 };
    assert_eq!(
        redacted(&letter(), PDF, &[(9, area)]).unwrap_err().code,
        "enclosure-page",
        "somebody saw something there that would go out uncovered"
    );
}

#[test]
fn a_picture_is_read_back_and_what_shows_through_is_noticed() {
    let picture = RgbImage::from_pixel(32, 32, Rgb([200, 200, 200]));
    let bytes = png(&picture, true).unwrap();
    assert_eq!(
        holds(&bytes, ImageFormat::Png, &[(4, 4, 8, 8)]).unwrap_err().code,
        "enclosure-leak",
        "grey is not black"
    );
}

#[test]
fn a_box_reaches_to_the_edges_of_every_pixel_that_it_touches() {
    assert_eq!(span(3_333, 1, 100, 1), (33, 34), "a part of a pixel is the pixel");
    assert_eq!(span(0, WHOLE, 100, 16), (0, 100), "not beyond the page");
    assert_eq!(span(2_000, 1_000, 160, 16), (32, 48), "whole squares");
}

#[test]
fn a_written_page_keeps_every_pixel_and_a_scan_stays_as_small_as_a_photograph() {
    let noise = RgbImage::from_fn(1200, 1200, |x, y| {
        let spread = x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(2_246_822_519);
        let [a, b, c, _] = (spread ^ (spread >> 13)).to_le_bytes();
        Rgb([a, b, c])
    });
    let picture = Packed::Jpeg(jpeg(&noise, false).unwrap());
    let page = Page { size: (432.0, 432.0), picture, pixels: (1200, 1200), is_gray: false };
    let scan = pictures::write(vec![page], "en").unwrap();
    let area = Area { left: 1_000, top: 1_000, width: 500, height: 500 };
    let is_jpeg = |file: &[u8]| file.windows(9).any(|bytes| bytes == b"DCTDecode");
    assert!(
        is_jpeg(&redacted(&scan, PDF, &[(1, area)]).unwrap()),
        "a scan without loss would be many times as large"
    );
    let after = redacted(&letter(), PDF, &[(1, area)]).unwrap();
    assert!(!is_jpeg(&after), "print is packed without loss");
    let (old, new) = (Pages::open(&letter(), PDF).unwrap(), Pages::open(&after, PDF).unwrap());
    let (old, new) = (old.draw(1, Scale::Full).unwrap(), new.draw(1, Scale::Full).unwrap());
    let below = |picture: &RgbImage| picture.as_raw()[picture.as_raw().len() / 2..].to_vec();
    assert!(below(&old) == below(&new), "every pixel beside the box is as it was drawn");
}
