//! Measures and colours of the printed page; lengths in points.

use super::fonts::Face;
use crate::report::content::Tone;

/// Red, green and blue, 0 to 255 each, in sRGB.
pub(super) type Rgb = [u8; 3];

pub(super) const INK: Rgb = [0x1f, 0x27, 0x29];
/// Text of second rank; contrast against white above 5:1.
pub(super) const MUTED: Rgb = [0x5c, 0x68, 0x6a];
pub(super) const ACCENT: Rgb = [0x2f, 0x5d, 0x62];
/// The line under a link.
pub(super) const LINK_LINE: Rgb = [0x9d, 0xb8, 0xbb];
pub(super) const DOTS: Rgb = [0x9a, 0xa5, 0xa6];
/// Distance of the dots in a leader.
pub(super) const DOT_PITCH: f32 = 4.4;
pub(super) const HAIR: Rgb = [0xdc, 0xe2, 0xe2];

/// The sheet and the frame that text stays in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
}

impl Sheet {
    /// A4, upright or on its long side.
    pub(super) fn a4(landscape: bool) -> Self {
        let (width, height) = if landscape { (841.89, 595.28) } else { (595.28, 841.89) };
        Self { width, height, left: 68.0, right: width - 62.0, top: 84.0, bottom: height - 74.0 }
    }

    pub(super) fn measure(&self) -> f32 {
        self.right - self.left
    }
}

/// How a stretch of text is set before its runs change it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Base {
    pub face: Face,
    pub size: f32,
    pub leading: f32,
    pub color: Rgb,
}

const fn base(face: Face, size: f32, leading: f32, color: Rgb) -> Base {
    Base { face, size, leading, color }
}

pub(super) const BODY: Base = base(Face::Regular, 9.5, 14.0, INK);
pub(super) const CELL: Base = base(Face::Regular, 8.8, 12.4, INK);
pub(super) const TABLE_HEAD: Base = base(Face::Bold, 8.0, 11.0, ACCENT);
pub(super) const CAPTION: Base = base(Face::Bold, 8.8, 12.4, INK);
pub(super) const LABEL: Base = base(Face::Bold, 8.8, 14.0, INK);
pub(super) const CITATION: Base = base(Face::Regular, 7.4, 10.5, MUTED);
pub(super) const KICKER: Base = base(Face::Bold, 8.0, 12.0, ACCENT);
pub(super) const FURNITURE: Base = base(Face::Regular, 7.6, 10.0, MUTED);
pub(super) const NOTE: Base = base(Face::Regular, 9.0, 13.0, INK);
pub(super) const COVER_KICKER: Base = base(Face::Bold, 10.0, 14.0, ACCENT);
pub(super) const COVER_TITLE: Base = base(Face::Bold, 30.0, 37.0, INK);
pub(super) const COVER_SUBTITLE: Base = base(Face::Regular, 13.0, 19.0, MUTED);
pub(super) const COVER_NOTE: Base = base(Face::Regular, 8.5, 12.5, MUTED);
pub(super) const TITLE: Base = base(Face::Bold, 22.0, 28.0, INK);

/// Type of a heading of level 1 to 4, and the space above and below it.
pub(super) fn heading(level: u8) -> (Base, f32, f32) {
    match level {
        1 => (base(Face::Bold, 20.0, 26.0, INK), 34.0, 8.0),
        2 => (base(Face::Bold, 14.0, 19.0, INK), 28.0, 3.0),
        3 => (base(Face::Bold, 11.0, 15.5, ACCENT), 20.0, 2.0),
        _ => (base(Face::Bold, 9.5, 14.0, INK), 14.0, 0.0),
    }
}

/// A lighter ground, for larger areas.
pub(super) fn lighter(color: Rgb) -> Rgb {
    color.map(|part| part + (255 - part) / 2)
}

/// Text and ground of a tone; the text keeps 4.5:1 against its ground.
pub(super) fn tone(tone: Tone) -> (Rgb, Rgb) {
    match tone {
        Tone::Neutral => ([0x43, 0x50, 0x52], [0xee, 0xf1, 0xf1]),
        Tone::Info => ([0x24, 0x54, 0x8f], [0xea, 0xf1, 0xf8]),
        Tone::Warning => ([0x7a, 0x50, 0x00], [0xfb, 0xf2, 0xdc]),
        Tone::Error => ([0x9f, 0x23, 0x1d], [0xfb, 0xeb, 0xe9]),
        Tone::Ok => ([0x1f, 0x67, 0x3c], [0xe6, 0xf2, 0xea]),
    }
}
