//! The words of documents, with their places: to propose boxes, and to look for what was redacted in what is handed out as
//! it is (Art. 15(4)).

use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};
use hayro::kurbo::{Affine, BezPath, Point, Rect};

use super::pages::{Pages, guarded_reading};
use super::{Area, WHOLE};
use crate::collect::identifier::fold_name;
use crate::collect::office;
use crate::error::Result;

/// Letters and digits from which on words are found also inside longer ones.
const LONG: usize = 8;
/// A gap of this part of the letters' height is a space, also where none was written.
const GAP: f64 = 0.18;
/// How far letters reach above and below the line on which they stand, as parts of their height.
const ABOVE: f64 = 0.95;
const BELOW: f64 = 0.28;
/// Units of a letter's height in PDF files.
const UNITS: f64 = 1000.0;

/// A letter on a page.
struct Letter {
    text: String,
    /// Where, in pixels of a page drawn at one pixel a point.
    place: Rect,
    /// The line on which it stands, and its height.
    line: f64,
    height: f64,
    /// Whether a word begins with it.
    begins: bool,
}

/// The text of one page, letter by letter in the order in which it is drawn.
pub(crate) struct PageText {
    letters: Vec<Letter>,
    size: (f64, f64),
}

/// The text of every page of a PDF file; empty for a picture.
///
/// # Errors
/// `enclosure-unreadable`.
pub(crate) fn of_pages(pages: &Pages) -> Result<Vec<PageText>> {
    let Some(pdf) = pages.pdf() else { return Ok(Vec::new()) };
    guarded_reading(|| {
        let cache = InterpreterCache::new();
        let each = pdf.pages().iter().map(|page| {
            let (width, height) = page.render_dimensions();
            let size = (f64::from(width).max(1.0), f64::from(height).max(1.0));
            let transform = page.initial_transform(true).to_kurbo();
            let whole = Rect::new(0.0, 0.0, size.0, size.1);
            let mut context =
                Context::new(transform, whole, &cache, page.xref(), InterpreterSettings::default());
            let mut reader = Reader::default();
            interpret_page(page, &mut context, &mut reader);
            PageText { letters: reader.letters, size }
        });
        each.collect()
    })
}

impl PageText {
    /// Whether anything can be read on the page.
    pub(crate) fn is_empty(&self) -> bool {
        !self.letters.iter().any(|letter| letter.text.chars().any(char::is_alphanumeric))
    }

    /// The words with single spaces between them.
    pub(crate) fn words(&self) -> String {
        let mut words = String::new();
        for letter in &self.letters {
            if letter.begins && !words.is_empty() {
                words.push(' ');
            }
            words.push_str(letter.text.trim());
        }
        words
    }

    /// Where words stand, whatever their case, accents, marks and line breaks: the words as they are written, and one area
    /// for each line that they touch. Short words are found as whole words.
    pub(crate) fn find(&self, wanted: &str) -> Vec<(String, Vec<Area>)> {
        let given = wanted.trim();
        let wanted: Vec<char> = squeezed(given).collect();
        let mut signs: Vec<(char, usize)> = Vec::new();
        for (at, letter) in self.letters.iter().enumerate() {
            signs.extend(squeezed(&letter.text).map(|sign| (sign, at)));
        }
        let mut found = Vec::new();
        let mut at = 0;
        while !wanted.is_empty() && at + wanted.len() <= signs.len() {
            let end = at + wanted.len();
            let same = signs[at..end].iter().map(|(sign, _)| sign).eq(&wanted);
            let (first, last) = (signs[at].1, signs[end - 1].1);
            if same && (wanted.len() >= LONG || self.is_whole(first, last)) {
                let (first, last) = self.with_marks(given, first, last);
                found.push((self.written(first, last), self.areas(first, last)));
                at = end;
            } else {
                at += 1;
            }
        }
        found
    }

    /// The letters with the marks around them that were asked for as well, such as the plus of a telephone number.
    fn with_marks(&self, given: &str, mut first: usize, mut last: usize) -> (usize, usize) {
        let is_mark = |sign: &char| !sign.is_alphanumeric();
        let stands =
            |at: usize, sign: char| self.letters.get(at).is_some_and(|letter| letter.text.starts_with(sign));
        let before: Vec<char> = given.chars().take_while(is_mark).collect();
        for sign in before.into_iter().rev() {
            match first.checked_sub(1).filter(|at| stands(*at, sign)) {
                Some(at) => first = at,
                None => break,
            }
        }
        let after: Vec<char> = given.chars().rev().take_while(is_mark).collect();
        for sign in after.into_iter().rev() {
            if !stands(last + 1, sign) {
                break;
            }
            last += 1;
        }
        (first, last)
    }

    /// Whether letters make whole words: one begins with the first, and one with the letter after the last.
    fn is_whole(&self, first: usize, last: usize) -> bool {
        let is_sign = |at: usize| self.letters[at].text.chars().any(char::is_alphanumeric);
        let begins = self.letters[first].begins || first == 0 || !is_sign(first - 1);
        begins && self.letters.get(last + 1).is_none_or(|next| next.begins || !is_sign(last + 1))
    }

    fn written(&self, first: usize, last: usize) -> String {
        let mut words = String::new();
        for (n, letter) in self.letters[first..=last].iter().enumerate() {
            if n > 0 && letter.begins {
                words.push(' ');
            }
            words.push_str(letter.text.trim());
        }
        words
    }

    /// One area for each line.
    fn areas(&self, first: usize, last: usize) -> Vec<Area> {
        let mut lines: Vec<(f64, Rect)> = Vec::new();
        for letter in self.letters[first..=last].iter().filter(|letter| !letter.text.trim().is_empty()) {
            match lines.last_mut() {
                Some((line, place)) if (*line - letter.line).abs() < letter.height / 2.0 => {
                    *place = place.union(letter.place);
                }
                _ => lines.push((letter.line, letter.place)),
            }
        }
        lines.into_iter().filter_map(|(_, place)| self.area(place)).collect()
    }

    /// A rectangle as an area of the page, rounded outwards; none when it lies beyond it.
    fn area(&self, place: Rect) -> Option<Area> {
        let units = |length: f64, of: f64, up: bool| {
            let share = (length / of * f64::from(WHOLE)).clamp(0.0, f64::from(WHOLE));
            super::pages::pixel(if up { share.ceil() } else { share.floor() })
        };
        let (left, top) = (units(place.x0, self.size.0, false), units(place.y0, self.size.1, false));
        let (right, bottom) = (units(place.x1, self.size.0, true), units(place.y1, self.size.1, true));
        Area { left, top, width: right - left, height: bottom - top }.on_page().ok()
    }
}

/// Letters and digits alone, small, without accents.
fn squeezed(text: &str) -> impl Iterator<Item = char> {
    fold_name(text).chars().filter(|sign| sign.is_alphanumeric()).collect::<Vec<_>>().into_iter()
}

/// Notes the letters that a page draws, also those that nobody sees: text below a scan is read as well.
#[derive(Default)]
struct Reader {
    letters: Vec<Letter>,
    /// Where the next letter of the same word would stand.
    next: Option<Point>,
    after_space: bool,
}

impl<'a> Device<'a> for Reader {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let text = match glyph.as_unicode() {
                Some(BfString::Char(sign)) => sign.to_string(),
                Some(BfString::String(signs)) => signs,
                None => char::REPLACEMENT_CHARACTER.to_string(),
            };
            let width = match &**glyph {
                hayro::hayro_interpret::font::Glyph::Outline(outline) => outline.advance_width(),
                hayro::hayro_interpret::font::Glyph::Type3(drawn) => drawn.advance_width(),
            };
            self.letter(text, f64::from(width.unwrap_or(500.0)), props.transform * glyph.transform());
        }
    }
}

impl Reader {
    fn letter(&mut self, text: String, width: f64, transform: Affine) {
        let (from, to) = (transform * Point::ZERO, transform * Point::new(width, 0.0));
        let height = (transform * Point::new(0.0, UNITS) - from).hypot().max(0.01);
        let gap = self.next.is_none_or(|next| (from - next).hypot() > height * GAP);
        if text.trim().is_empty() {
            self.after_space = true;
        } else {
            let corner = |x: f64, y: f64| transform * Point::new(x, y * UNITS);
            let place = Rect::from_points(corner(0.0, -BELOW), corner(width, ABOVE))
                .union(Rect::from_points(corner(width, -BELOW), corner(0.0, ABOVE)));
            let begins = gap || self.after_space;
            self.letters.push(Letter { text, place, line: from.y, height, begins });
            self.after_space = false;
        }
        self.next = Some(to);
    }
}

/// What a file that goes along as it is says, as far as it can be read here; none where it is or holds a picture or anything
/// else in which no words can be looked for.
pub(crate) fn of_file(content: &[u8], media_type: &str) -> Option<Vec<String>> {
    match media_type {
        "application/pdf" => {
            let pages = of_pages(&Pages::open(content, media_type).ok()?).ok()?;
            // A page without text is a scan, or empty: nobody can say which without looking.
            let readable = !pages.iter().any(PageText::is_empty);
            readable.then(|| pages.iter().map(PageText::words).collect())
        }
        "text/plain" => std::str::from_utf8(content).ok().map(|text| vec![text.to_owned()]),
        _ if media_type.starts_with("application/vnd.openxmlformats-officedocument")
            || media_type.starts_with("application/vnd.oasis.opendocument") =>
        {
            office::words(content)
        }
        _ => None,
    }
}

#[cfg(test)]
#[path = "text_tests.rs"]
mod tests;
