//! Page content as PDF operators, each stretch marked with its structure element (ISO 32000-1, 14.6).

use subsetter::GlyphRemapper;

use super::fonts::FACES;
use super::page::{Owner, Page, Thing};
use super::style::{DOT_PITCH, DOTS, Rgb};
use super::text::Span;
use super::tree::{Kid, Tree};

/// A page's operators, and the structure element of each marked content number on it.
pub(super) struct Content {
    pub operators: Vec<u8>,
    pub owners: Vec<usize>,
}

struct Writer<'a> {
    out: Vec<u8>,
    height: f32,
    glyphs: &'a [GlyphRemapper; FACES.len()],
    color: Option<Rgb>,
    font: Option<(usize, f32)>,
}

/// Writes one page and records its content in the structure tree.
pub(super) fn page(
    page: &Page,
    number: usize,
    height: f32,
    tree: &mut Tree,
    glyphs: &[GlyphRemapper; FACES.len()],
) -> Content {
    let mut writer = Writer { out: Vec::with_capacity(8192), height, glyphs, color: None, font: None };
    let mut owners = Vec::new();
    let mut open: Option<Owner> = None;
    for thing in &page.things {
        let owner = match thing {
            Thing::Text { owner, .. } => *owner,
            Thing::Box { .. } | Thing::Dots { .. } => Owner::Decoration,
        };
        if open != Some(owner) {
            writer.close(open);
            match owner {
                Owner::Node(node) => {
                    let id = owners.len();
                    owners.push(node);
                    tree.push(node, Kid::Marked { page: number, id });
                    let tag = tree.nodes[node].kind.tag();
                    writer.text(&format!("/{tag} <</MCID {id}>> BDC\n"));
                }
                Owner::Decoration => writer.text("/Artifact <</Type /Layout>> BDC\n"),
                Owner::Header => writer.text("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n"),
                Owner::Footer => writer.text("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n"),
            }
            open = Some(owner);
        }
        match thing {
            Thing::Dots { from, to, y } => writer.dots(*from, *to, *y),
            Thing::Text { x, baseline, span, .. } => writer.span(*x, *baseline, span),
            Thing::Box { x, y, width, height, radius, color } => {
                writer.fill_box((*x, *y, *width, *height), *radius, *color);
            }
        }
    }
    writer.close(open);
    Content { operators: writer.out, owners }
}

impl Writer<'_> {
    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn close(&mut self, open: Option<Owner>) {
        if open.is_some() {
            self.text("EMC\n");
        }
    }

    /// A number with at most two decimals, and a space.
    fn number(&mut self, value: f32) {
        let hundredths = (f64::from(value) * 100.0).round() as i64;
        if hundredths < 0 {
            self.out.push(b'-');
        }
        let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        self.text(&whole.to_string());
        if part != 0 {
            self.out.extend([b'.', b'0' + (part / 10) as u8]);
            if part % 10 != 0 {
                self.out.push(b'0' + (part % 10) as u8);
            }
        }
        self.out.push(b' ');
    }

    fn numbers(&mut self, values: &[f32], operator: &str) {
        values.iter().for_each(|value| self.number(*value));
        self.text(operator);
        self.out.push(b'\n');
    }

    fn fill_color(&mut self, color: Rgb) {
        if self.color.replace(color) != Some(color) {
            for part in color {
                let thousandths = (u32::from(part) * 1000 + 127) / 255;
                let text = if thousandths >= 1000 { "1 ".to_owned() } else { format!(".{thousandths:03} ") };
                self.text(&text);
            }
            self.text("rg\n");
        }
    }

    fn span(&mut self, x: f32, baseline: f32, span: &Span) {
        self.fill_color(span.ink.color);
        self.text("BT\n");
        let face = span.ink.face;
        if self.font.replace((face as usize, span.ink.size)) != Some((face as usize, span.ink.size)) {
            self.text(&format!("/{} ", face.resource()));
            self.numbers(&[span.ink.size], "Tf");
        }
        self.numbers(&[x, self.height - baseline], "Td");
        self.text("[<");
        let count = span.glyphs.len();
        for (at, (glyph, kern)) in span.glyphs.iter().enumerate() {
            let new = self.glyphs[face as usize].get(*glyph).unwrap_or(0);
            for shift in [12, 8, 4, 0] {
                self.out.push(b"0123456789abcdef"[usize::from((new >> shift) & 15)]);
            }
            if kern.abs() >= 0.5 && at + 1 < count {
                self.out.push(b'>');
                self.number(-kern.round());
                self.out.push(b'<');
            }
        }
        self.text(">] TJ\nET\n");
    }

    fn dots(&mut self, from: f32, to: f32, y: f32) {
        let [red, green, blue] = DOTS.map(|part| f32::from(part) / 255.0);
        self.text("q 1 J [0 ");
        self.number(DOT_PITCH);
        self.text("] 0 d 0.9 w\n");
        self.numbers(&[red, green, blue], "RG");
        self.numbers(&[from, self.height - y], "m");
        self.numbers(&[to, self.height - y], "l");
        self.text("S Q\n");
    }

    fn fill_box(&mut self, (x, y, width, height): (f32, f32, f32, f32), radius: f32, color: Rgb) {
        self.fill_color(color);
        let bottom = self.height - y - height;
        let r = radius.min(width / 2.0).min(height / 2.0);
        if r <= 0.0 {
            self.numbers(&[x, bottom, width, height], "re");
            return self.text("f\n");
        }
        // Quarter circles as Bézier curves.
        let k = r * 0.4477;
        let (right, top) = (x + width, bottom + height);
        self.numbers(&[x + r, bottom], "m");
        self.numbers(&[right - r, bottom], "l");
        self.numbers(&[right - k, bottom, right, bottom + k, right, bottom + r], "c");
        self.numbers(&[right, top - r], "l");
        self.numbers(&[right, top - k, right - k, top, right - r, top], "c");
        self.numbers(&[x + r, top], "l");
        self.numbers(&[x + k, top, x, top - k, x, top - r], "c");
        self.numbers(&[x, bottom + r], "l");
        self.numbers(&[x, bottom + k, x + k, bottom, x + r, bottom], "c");
        self.text("f\n");
    }
}
