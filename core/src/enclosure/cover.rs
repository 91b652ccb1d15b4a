//! Burning boxes into pages: what lies below is overwritten before anything is written, and the finished picture is read
//! back to see that nothing shows through (Art. 15(4), 5(1)(f)).

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage};

use super::pages::{Pages, Scale, pixel};
use super::{Area, WHOLE};
use crate::collect::Progress;
use crate::error::{Error, Kind, Result};
use crate::report::pdf::pictures::{self, Packed, Page};

/// The colour of a box.
const COVER: Rgb<u8> = Rgb([0, 0, 0]);
/// JPEG squares: what lay below a box also shows as a shade in the rest of the squares that it touched, so all of them go.
const SQUARE: u32 = 16;
/// How far from black a pixel of a box may be after JPEG: rounding, never a picture.
const ROUNDING: u8 = 12;
/// Quality of pages and photographs drawn anew, of 100.
const QUALITY: u8 = 88;
/// Pages that are larger without loss are scans or photographs: as JPEG they are a part of it.
const LARGEST_LOSSLESS: usize = 800 << 10;

/// A box on a page, from 1.
pub(crate) type OnPage = (usize, Area);

/// A document drawn anew with its boxes: a PDF file of pictures, a JPEG or a PNG file.
///
/// # Errors
/// As [`Pages::open`]; `enclosure-page` when a box lies on a page that is not there; the progress was stopped;
/// `enclosure-leak` when something shows through a box.
pub(crate) fn redact(
    content: &[u8],
    media_type: &str,
    boxes: &[OnPage],
    lang: &str,
    progress: &dyn Progress,
) -> Result<Vec<u8>> {
    let pages = Pages::open(content, media_type)?;
    // A box that is nowhere would leave uncovered what somebody saw there.
    if boxes.iter().any(|(page, _)| *page == 0 || *page > pages.count()) {
        return Err(Error::new(Kind::NotFound, "enclosure-page"));
    }
    if let Pages::Picture(_) = &pages {
        let photograph = media_type == "image/jpeg";
        let square = if photograph { SQUARE } else { 1 };
        let (picture, covered) = covered(&pages, 1, boxes, Scale::Full, square)?;
        let is_gray = is_gray(&picture);
        let written = if photograph { jpeg(&picture, is_gray)? } else { png(&picture, is_gray)? };
        let format = if photograph { ImageFormat::Jpeg } else { ImageFormat::Png };
        holds(&written, format, &covered)?;
        return Ok(written);
    }
    let mut drawn = Vec::with_capacity(pages.count());
    for number in 1..=pages.count() {
        if progress.cancelled() {
            return Err(crate::collect::cancelled());
        }
        let (picture, covered) = covered(&pages, number, boxes, Scale::Full, SQUARE)?;
        let is_gray = is_gray(&picture);
        let packed = packed(&picture, is_gray, &covered)?;
        drawn.push(Page {
            size: pages.size(number)?,
            picture: packed,
            pixels: picture.dimensions(),
            is_gray,
        });
    }
    pictures::write(drawn, lang)
}

/// One page for the screen as PNG, with or without its boxes; and its size in pixels.
///
/// # Errors
/// As [`Pages::draw`].
pub(crate) fn shown(
    pages: &Pages,
    page: usize,
    boxes: &[OnPage],
    width: u32,
) -> Result<(Vec<u8>, (u32, u32))> {
    let (picture, _) = covered(pages, page, boxes, Scale::Wide(width), 1)?;
    Ok((png(&picture, is_gray(&picture))?, picture.dimensions()))
}

/// A rectangle of pixels: left, top, and the first column and row behind it.
type Covered = (u32, u32, u32, u32);

fn covered(
    pages: &Pages,
    page: usize,
    boxes: &[OnPage],
    scale: Scale,
    square: u32,
) -> Result<(RgbImage, Vec<Covered>)> {
    let mut picture = pages.draw(page, scale)?;
    let (width, height) = picture.dimensions();
    let mut all = Vec::new();
    for (_, area) in boxes.iter().filter(|(on, _)| *on == page) {
        let (left, right) = span(area.left, area.width, width, square);
        let (top, bottom) = span(area.top, area.height, height, square);
        for y in top..bottom {
            for x in left..right {
                picture.put_pixel(x, y, COVER);
            }
        }
        all.push((left, top, right, bottom));
    }
    Ok((picture, all))
}

/// From where to where a box goes, in pixels: never less than what was drawn, up to the edges of squares.
fn span(from: u32, length: u32, pixels: u32, square: u32) -> (u32, u32) {
    let share = |at: u32| f64::from(at) * f64::from(pixels) / f64::from(WHOLE);
    let first = pixel(share(from).floor()).min(pixels);
    let end = pixel(share(from.saturating_add(length)).ceil()).min(pixels);
    (first / square * square, end.div_ceil(square).saturating_mul(square).min(pixels))
}

fn is_gray(picture: &RgbImage) -> bool {
    picture.pixels().all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2])
}

/// A page as it lies in a PDF file, read back: written pages lose no pixel, scans and photographs are packed as JPEG.
fn packed(picture: &RgbImage, is_gray: bool, covered: &[Covered]) -> Result<Packed> {
    let lossless = png(picture, is_gray)?;
    if lossless.len() <= LARGEST_LOSSLESS {
        holds(&lossless, ImageFormat::Png, covered)?;
        return rows(&lossless).map(Packed::Rows).ok_or_else(|| Error::bug("enclosure/rows"));
    }
    let jpeg = jpeg(picture, is_gray)?;
    holds(&jpeg, ImageFormat::Jpeg, covered)?;
    Ok(Packed::Jpeg(jpeg))
}

/// The rows in a PNG file of our own: the parts named IDAT, one after the other (ISO/IEC 15948, 5.3).
fn rows(png: &[u8]) -> Option<Vec<u8>> {
    let (mut rows, mut rest) = (Vec::new(), png.get(8..)?);
    while !rest.is_empty() {
        let length = usize::try_from(u32::from_be_bytes(rest.get(..4)?.try_into().ok()?)).ok()?;
        let (name, data) = (rest.get(4..8)?, rest.get(8..8 + length)?);
        if name == b"IDAT" {
            rows.extend_from_slice(data);
        }
        rest = rest.get(12 + length..)?;
    }
    Some(rows)
}

/// A JPEG file without any words about it.
fn jpeg(picture: &RgbImage, is_gray: bool) -> Result<Vec<u8>> {
    let failed = |_| Error::bug("enclosure/jpeg");
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    let (width, height) = picture.dimensions();
    if is_gray {
        encoder.encode(&grays(picture), width, height, ExtendedColorType::L8).map_err(failed)?;
    } else {
        encoder.encode(picture, width, height, ExtendedColorType::Rgb8).map_err(failed)?;
    }
    Ok(bytes)
}

fn grays(picture: &RgbImage) -> Vec<u8> {
    picture.pixels().map(|pixel| pixel[0]).collect()
}

fn png(picture: &RgbImage, is_gray: bool) -> Result<Vec<u8>> {
    let failed = |_| Error::bug("enclosure/png");
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
    let (width, height) = picture.dimensions();
    if is_gray {
        encoder.write_image(&grays(picture), width, height, ExtendedColorType::L8).map_err(failed)?;
    } else {
        encoder.write_image(picture, width, height, ExtendedColorType::Rgb8).map_err(failed)?;
    }
    Ok(bytes)
}

/// Reads a finished picture back: every pixel of every box is black.
fn holds(written: &[u8], format: ImageFormat, covered: &[Covered]) -> Result<()> {
    if covered.is_empty() {
        return Ok(());
    }
    let read = image::load(Cursor::new(written), format).map_err(|_| Error::bug("enclosure/read-back"))?;
    let read = DynamicImage::into_rgb8(read);
    let black = |x: u32, y: u32| read.get_pixel(x, y).0.iter().all(|part| *part <= ROUNDING);
    let whole = covered
        .iter()
        .all(|(left, top, right, bottom)| (*top..*bottom).all(|y| (*left..*right).all(|x| black(x, y))));
    if whole { Ok(()) } else { Err(Error::new(Kind::NotAllowed, "enclosure-leak")) }
}

#[cfg(test)]
#[path = "cover_tests.rs"]
mod tests;
