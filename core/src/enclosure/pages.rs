//! The pages of a document as pictures: of PDF files drawn, of scans and photographs decoded; within limits, since a
//! document comes from anybody.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro::hayro_interpret::util::TransformExt;
use hayro::kurbo::Affine;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{self, Level, Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};
use image::{
    AnimationDecoder, DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, imageops,
};

use super::EnclosureForm;
use crate::error::{Error, Kind, Result};

/// Most pages of a document.
const MOST_PAGES: usize = 500;
/// Most pixels of one page drawn, some 200 dots per inch of an A3 page twice over.
const MOST_DRAWN: f64 = 16e6;
/// Most pixels of a picture that is decoded, more than any scanner or telephone makes.
const MOST_DECODED: u64 = 120_000_000;
/// Dots per inch at which pages are drawn for the person: small print stays legible.
const DOTS: f64 = 200.0;
/// Points per inch, the unit of PDF pages.
const POINTS: f64 = 72.0;

/// A document whose pages can be shown.
pub(crate) enum Pages {
    /// Of a PDF file.
    Paper(Box<Pdf>),
    /// One picture, turned as its camera says and on white.
    Picture(Box<RgbImage>),
}

/// How large a page is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Scale {
    /// For the person: every detail.
    Full,
    /// For the screen: so many pixels wide, if the page has as many.
    Wide(u32),
}

fn unreadable() -> Error {
    Error::new(Kind::File, "enclosure-unreadable")
}

/// A page of somebody else's file may break whoever draws it: that is the file's fault, and nothing is lost.
fn guarded<R>(work: impl FnOnce() -> Result<R>) -> Result<R> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(unreadable()))
}

impl Pages {
    /// Opens a document.
    ///
    /// # Errors
    /// `enclosure-unreadable`, `enclosure-password`, `enclosure-too-many-pages`, `enclosure-too-large`,
    /// `enclosure-several-pictures` for a file of which only the first picture would be seen; `enclosure-no-pages` for what
    /// has no pages here.
    pub(crate) fn open(content: &[u8], media_type: &str) -> Result<Self> {
        match EnclosureForm::of(media_type) {
            EnclosureForm::Paper => {
                guarded(|| {
                    let pdf = Pdf::new(Arc::new(content.to_vec())).map_err(|error| match error {
                        LoadPdfError::Decryption(_) => Error::new(Kind::File, "enclosure-password"),
                        LoadPdfError::Invalid => unreadable(),
                    })?;
                    match pdf.pages().len() {
                        0 => Err(unreadable()),
                        1..=MOST_PAGES => Ok(Self::Paper(Box::new(pdf))),
                        _ => Err(Error::new(Kind::NotAllowed, "enclosure-too-many-pages")
                            .with("limit", MOST_PAGES)),
                    }
                })
            }
            EnclosureForm::Picture => {
                guarded(|| picture(content).map(|picture| Self::Picture(Box::new(picture))))
            }
            EnclosureForm::AsItIs => Err(Error::new(Kind::NotAllowed, "enclosure-no-pages")),
        }
    }

    /// How many pages it has.
    pub(crate) fn count(&self) -> usize {
        match self {
            Self::Paper(pdf) => pdf.pages().len(),
            Self::Picture(_) => 1,
        }
    }

    /// Width and height of a page, in points.
    pub(crate) fn size(&self, page: usize) -> Result<(f64, f64)> {
        match self {
            Self::Paper(pdf) => {
                let page = page.checked_sub(1).and_then(|at| pdf.pages().get(at)).ok_or_else(no_page)?;
                let (width, height) = page.render_dimensions();
                Ok((f64::from(width).max(1.0), f64::from(height).max(1.0)))
            }
            Self::Picture(picture) if page == 1 => {
                Ok((f64::from(picture.width()), f64::from(picture.height())))
            }
            Self::Picture(_) => Err(no_page()),
        }
    }

    /// A page as a picture, on white; pages count from 1.
    pub(crate) fn draw(&self, page: usize, scale: Scale) -> Result<RgbImage> {
        let (width, height) = self.size(page)?;
        match self {
            Self::Paper(pdf) => {
                let most = (MOST_DRAWN / (width * height)).sqrt();
                let wished = match scale {
                    Scale::Full => DOTS / POINTS,
                    Scale::Wide(pixels) => f64::from(pixels) / width,
                };
                guarded(|| draw(pdf, page - 1, (width, height), wished.min(most)))
            }
            Self::Picture(picture) => Ok(match scale {
                Scale::Wide(pixels) if pixels < picture.width() => {
                    let tall = (f64::from(pixels) * height / width).round().max(1.0);
                    imageops::resize(
                        picture.as_ref(),
                        pixels.max(1),
                        pixel(tall),
                        imageops::FilterType::Triangle,
                    )
                }
                _ => picture.as_ref().clone(),
            }),
        }
    }

    /// The PDF file, to read its words.
    pub(crate) fn pdf(&self) -> Option<&Pdf> {
        match self {
            Self::Paper(pdf) => Some(pdf),
            Self::Picture(_) => None,
        }
    }
}

/// Runs what reads a PDF file, as [`Pages::draw`] does.
pub(crate) fn guarded_reading<R>(work: impl FnOnce() -> R) -> Result<R> {
    guarded(|| Ok(work()))
}

fn no_page() -> Error {
    Error::new(Kind::NotFound, "enclosure-page")
}

/// A length in whole pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded by the limits above")]
pub(super) fn pixel(length: f64) -> u32 {
    length.clamp(0.0, f64::from(u16::MAX)) as u32
}

fn draw(pdf: &Pdf, at: usize, (width, height): (f64, f64), scale: f64) -> Result<RgbImage> {
    let page = pdf.pages().get(at).ok_or_else(no_page)?;
    let (wide, tall) = (pixel((width * scale).round()).max(1), pixel((height * scale).round()).max(1));
    let short = |pixels: u32| u16::try_from(pixels).map_err(|_| unreadable());
    // The same instructions on every computer: a package made again has the same bytes.
    let settings = vello_cpu::RenderSettings { level: Level::baseline(), num_threads: 0 };
    let mut context = RenderContext::new_with(short(wide)?, short(tall)?, settings);
    let transform = Affine::scale_non_uniform(f64::from(wide) / width, f64::from(tall) / height)
        * page.initial_transform(true).to_kurbo();
    let (reading, drawing) = (InterpreterSettings::default(), RenderSettings::default());
    render_into(page, &RenderCache::new(), &reading, &drawing, &mut context, transform);
    context.flush();
    let mut drawn = Pixmap::new(short(wide)?, short(tall)?);
    let onto = RasterizerSettings { target_init: TargetInit::Clear(WHITE), ..RasterizerSettings::default() };
    context.render_with(&mut drawn, &mut Resources::default(), onto);
    let bytes = drawn.data_as_u8_slice();
    let rgb = bytes.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    RgbImage::from_raw(wide, tall, rgb).ok_or_else(unreadable)
}

/// The one picture of a file, turned upright, on white.
fn picture(content: &[u8]) -> Result<RgbImage> {
    let failed = |error: image::ImageError| match error {
        image::ImageError::Limits(_) => Error::new(Kind::NotAllowed, "enclosure-too-large"),
        _ => unreadable(),
    };
    let mut reader =
        ImageReader::new(Cursor::new(content)).with_guessed_format().map_err(|_| unreadable())?;
    let format = reader.format().ok_or_else(unreadable)?;
    if has_several(content, format).unwrap_or(true) {
        return Err(Error::new(Kind::NotAllowed, "enclosure-several-pictures"));
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_DECODED * 4);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(failed)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_DECODED || width.max(height) > u32::from(u16::MAX) {
        return Err(Error::new(Kind::NotAllowed, "enclosure-too-large"));
    }
    let orientation = decoder.orientation().map_err(failed)?;
    let mut decoded = DynamicImage::from_decoder(decoder).map_err(failed)?;
    decoded.apply_orientation(orientation);
    if !decoded.color().has_alpha() {
        return Ok(decoded.into_rgb8());
    }
    let mut white = image::RgbaImage::from_pixel(decoded.width(), decoded.height(), image::Rgba([255; 4]));
    imageops::overlay(&mut white, &decoded.into_rgba8(), 0, 0);
    Ok(DynamicImage::ImageRgba8(white).into_rgb8())
}

/// Whether a file holds more pictures than the first, which alone would be seen and covered; none when it cannot be told.
fn has_several(content: &[u8], format: ImageFormat) -> Option<bool> {
    match format {
        ImageFormat::Gif => {
            let frames = image::codecs::gif::GifDecoder::new(Cursor::new(content)).ok()?.into_frames();
            Some(frames.take(2).filter(std::result::Result::is_ok).count() > 1)
        }
        ImageFormat::WebP => {
            Some(image::codecs::webp::WebPDecoder::new(Cursor::new(content)).ok()?.has_animation())
        }
        ImageFormat::Png => image::codecs::png::PngDecoder::new(Cursor::new(content)).ok()?.is_apng().ok(),
        ImageFormat::Tiff => has_second_page(content),
        _ => Some(false),
    }
}

/// Whether the directory of a TIFF file's first page leads to a second one (TIFF 6.0, section 2).
fn has_second_page(content: &[u8]) -> Option<bool> {
    let big = content.starts_with(b"MM");
    let bytes = |at: usize, length: usize| content.get(at..at.checked_add(length)?);
    let number = |some: &[u8]| {
        let fold = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
        if big { some.iter().fold(0, fold) } else { some.iter().rev().fold(0, fold) }
    };
    let directory = usize::try_from(number(bytes(4, 4)?)).ok()?;
    let entries = usize::try_from(number(bytes(directory, 2)?)).ok()?;
    let next = directory.checked_add(2 + entries * 12)?;
    Some(number(bytes(next, 4)?) != 0)
}

#[cfg(test)]
#[path = "pages_tests.rs"]
mod tests;
