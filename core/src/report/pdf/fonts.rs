//! The bundled faces: glyphs, widths and kerning, read once per process; no font of the system is ever asked.

use std::collections::HashMap;
use std::sync::LazyLock;

use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider as _;
use skrifa::raw::tables::gpos::{PairPos, PairPosFormat1, PairPosFormat2, PositionSubtables};
use skrifa::{FontRef, GlyphId, MetadataProvider as _, Tag};

/// One bundled face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    Regular,
    Bold,
    Italic,
    /// Arrows, boxes and signs that the text faces lack.
    Symbols,
}

/// Every face, in the order of its resource name.
pub(super) const FACES: [Face; 4] = [Face::Regular, Face::Bold, Face::Italic, Face::Symbols];

/// What layout asks of a face; widths and kerning in thousandths of the type size.
pub(super) struct Metrics {
    pub bytes: &'static [u8],
    glyphs: Vec<u16>,
    advances: Vec<f32>,
    kerning: Kerning,
}

#[derive(Default)]
struct Kerning {
    pairs: HashMap<(u16, u16), i16>,
    classes: Vec<Classes>,
    scale: f32,
}

/// Kerning by classes of left and right glyphs: one subtable of the font.
struct Classes {
    left: Vec<Option<u32>>,
    right: Vec<u32>,
    width: usize,
    values: Vec<i16>,
}

static METRICS: LazyLock<[Metrics; 4]> = LazyLock::new(|| {
    [
        Metrics::read(include_bytes!("../../../../data/fonts/NotoSans-Regular.ttf")),
        Metrics::read(include_bytes!("../../../../data/fonts/NotoSans-Bold.ttf")),
        Metrics::read(include_bytes!("../../../../data/fonts/NotoSans-Italic.ttf")),
        Metrics::read(include_bytes!("../../../../data/fonts/DejaVuSans-Symbols.ttf")),
    ]
});

impl Face {
    pub(super) fn metrics(self) -> &'static Metrics {
        &METRICS[self as usize]
    }

    /// The name inside the page's resources.
    pub(super) fn resource(self) -> &'static str {
        ["F0", "F1", "F2", "F3"][self as usize]
    }

    /// The PostScript name, with the tag that ISO 32000-1, 9.6.4 asks of a subset.
    pub(super) fn subset_name(self) -> &'static str {
        [
            "ROPAAA+NotoSans-Regular",
            "ROPAAB+NotoSans-Bold",
            "ROPAAC+NotoSans-Italic",
            "ROPAAD+DejaVuSans-Symbols",
        ][self as usize]
    }

    /// The glyph of a character, from this face or else from the symbols.
    pub(super) fn find(self, ch: char) -> Option<(Face, u16)> {
        [self, Face::Symbols].into_iter().find_map(|face| face.metrics().glyph(ch).map(|glyph| (face, glyph)))
    }
}

impl Metrics {
    /// A bundled font that cannot be read yields a face without glyphs; a test keeps that from happening.
    fn read(bytes: &'static [u8]) -> Self {
        let empty = Self { bytes, glyphs: Vec::new(), advances: Vec::new(), kerning: Kerning::default() };
        let Ok(font) = FontRef::new(bytes) else { return empty };
        let mut glyphs = vec![0; 0x1_0000];
        for (code, glyph) in font.charmap().mappings() {
            if let (Some(slot), Ok(glyph)) = (glyphs.get_mut(code as usize), u16::try_from(glyph.to_u32())) {
                *slot = glyph;
            }
        }
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let count = font.maxp().map_or(0, |table| table.num_glyphs());
        let scale = 1000.0 / f32::from(font.head().map_or(1000, |table| table.units_per_em()).max(1));
        let advances = (0..count)
            .map(|glyph| metrics.advance_width(GlyphId::from(glyph)).unwrap_or(0.0) * scale)
            .collect();
        let kerning = Kerning::read(&font, count, scale).unwrap_or_default();
        Self { bytes, glyphs, advances, kerning }
    }

    fn glyph(&self, ch: char) -> Option<u16> {
        self.glyphs.get(ch as usize).copied().filter(|glyph| *glyph != 0)
    }

    pub(super) fn advance(&self, glyph: u16) -> f32 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0.0)
    }

    /// How much closer (negative) or wider the second glyph stands after the first.
    pub(super) fn kern(&self, left: u16, right: u16) -> f32 {
        let kerning = &self.kerning;
        let units = kerning.pairs.get(&(left, right)).copied().unwrap_or_else(|| {
            kerning.classes.iter().find_map(|classes| classes.value(left, right)).unwrap_or(0)
        });
        f32::from(units) * kerning.scale
    }
}

impl Classes {
    fn value(&self, left: u16, right: u16) -> Option<i16> {
        let row = (*self.left.get(usize::from(left))?)? as usize;
        let column = self.right.get(usize::from(right)).copied().unwrap_or(0) as usize;
        self.values.get(row * self.width + column).copied()
    }

    fn read(table: &PairPosFormat2<'_>, count: u16) -> Option<Self> {
        let (first, second) = (table.class_def1().ok()?, table.class_def2().ok()?);
        let mut left = vec![None; usize::from(count)];
        for glyph in table.coverage().ok()?.iter() {
            if let Some(slot) = left.get_mut(glyph.to_u32() as usize) {
                *slot = Some(first.get(glyph));
            }
        }
        let right = (0..count).map(|glyph| second.get(skrifa::GlyphId16::new(glyph))).collect();
        let mut values = Vec::new();
        for row in table.class1_records().iter() {
            for cell in row.ok()?.class2_records().iter() {
                values.push(cell.ok()?.value_record1().x_advance().unwrap_or(0));
            }
        }
        Some(Self { left, right, width: usize::from(table.class2_count()), values })
    }
}

impl Kerning {
    /// The pair positioning that the font's `kern` feature names.
    fn read(font: &FontRef<'_>, count: u16, scale: f32) -> Option<Self> {
        let table = font.gpos().ok()?;
        let features = table.feature_list().ok()?;
        let mut wanted: Vec<u16> = Vec::new();
        for record in features.feature_records() {
            if record.feature_tag() == Tag::new(b"kern") {
                let feature = record.feature(features.offset_data()).ok()?;
                wanted.extend(feature.lookup_list_indices().iter().map(|index| index.get()));
            }
        }
        wanted.sort_unstable();
        wanted.dedup();
        let lookups = table.lookup_list().ok()?;
        let mut kerning = Self { scale, ..Self::default() };
        for index in wanted {
            let lookup = lookups.lookups().get(usize::from(index)).ok()?;
            if let Ok(PositionSubtables::Pair(subtables)) = lookup.subtables() {
                for subtable in subtables.iter() {
                    match subtable.ok()? {
                        PairPos::Format1(table) => kerning.read_pairs(&table)?,
                        PairPos::Format2(table) => kerning.classes.extend(Classes::read(&table, count)),
                        _ => {}
                    }
                }
            }
        }
        Some(kerning)
    }

    fn read_pairs(&mut self, table: &PairPosFormat1<'_>) -> Option<()> {
        for (glyph, set) in table.coverage().ok()?.iter().zip(table.pair_sets().iter()) {
            for record in set.ok()?.pair_value_records().iter() {
                let record = record.ok()?;
                let value = record.value_record1().x_advance().unwrap_or(0);
                let left = u16::try_from(glyph.to_u32()).ok()?;
                self.pairs.entry((left, record.second_glyph().to_u16())).or_insert(value);
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_faces_reach_every_letter_of_the_union() {
        let letters = "AaÄäÅåÆæÇçČčĎďĐđÉéĚěĖėĒēĞğĠġĦħÍíĮįİıĶķĽľŁłŇňÑñŐőØøŒœŘřŠšȘșßẞŤťȚțŮůŰűŲųŽžŻż\
                       ΑαΆάΐΰΩωςЖжЩщЪъЮюЯя€№„“«»…–→☐☑✓≤≥";
        for face in [Face::Regular, Face::Bold, Face::Italic] {
            for ch in letters.chars() {
                assert!(face.find(ch).is_some(), "{ch} is written somewhere in the Union and must print");
            }
        }
    }

    #[test]
    fn av_is_kerned() {
        let (_, a) = Face::Regular.find('A').unwrap_or((Face::Regular, 0));
        let (_, v) = Face::Regular.find('V').unwrap_or((Face::Regular, 0));
        assert!(Face::Regular.metrics().kern(a, v) < -10.0, "the classic pair stands closer");
    }
}
