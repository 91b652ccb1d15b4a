//! What stands on the pages: a display list that knows neither PDF nor where the text came from.

use super::style::{ACCENT, LINK_LINE, Rgb, tone};
use super::text::{Line, Span, TAG_PAD};

/// One page, its things in reading order.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub things: Vec<Thing>,
    pub links: Vec<Area>,
}

/// To whom a thing on the page belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// A structure element.
    Node(usize),
    /// Rules and grounds: nothing to read aloud.
    Decoration,
    /// Repeated on each page.
    Header,
    Footer,
}

/// One thing on a page; `y` grows downwards from the upper edge.
#[derive(Debug)]
pub(super) enum Thing {
    Text {
        x: f32,
        baseline: f32,
        span: Span,
        owner: Owner,
    },
    Box {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        radius: f32,
        color: Rgb,
    },
    /// A dotted line.
    Dots {
        from: f32,
        to: f32,
        y: f32,
    },
}

/// A place on a page that leads somewhere.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub link: usize,
    pub node: usize,
}

/// A line with its place inside a cell.
#[derive(Debug, Clone)]
pub(super) struct SetLine {
    /// From the cell's top to the line's.
    pub top: f32,
    pub leading: f32,
    pub indent: f32,
    pub line: Line,
    pub owner: Owner,
    pub size: f32,
    /// A dotted line on the baseline from here to there, inside the line.
    pub leader: Option<(f32, f32)>,
}

impl SetLine {
    /// Baseline below the line's top: capitals stand in the middle of the leading.
    fn baseline(&self) -> f32 {
        self.leading / 2.0 + self.size * 0.357
    }
}

impl Page {
    /// A filled box.
    pub(super) fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, color: Rgb) {
        self.things.push(Thing::Box { x, y, width, height, radius: 0.0, color });
    }

    /// The grounds of labels and the lines under links: what must lie under or beside the text.
    pub(super) fn put_grounds(&mut self, line: &SetLine, x: f32, y: f32) {
        let baseline = y + line.baseline();
        if let Some((from, to)) = line.leader {
            let left = x + line.indent;
            self.things.push(Thing::Dots { from: left + from, to: left + to, y: baseline - 0.5 });
        }
        for span in &line.line.spans {
            let left = x + line.indent + span.x;
            if let Some(kind) = span.ink.tag {
                let height = span.ink.size * 1.5;
                self.things.push(Thing::Box {
                    x: left - TAG_PAD,
                    y: baseline - span.ink.size * 0.357 - height / 2.0,
                    width: span.width + TAG_PAD,
                    height,
                    radius: 2.2,
                    color: tone(kind).1,
                });
            } else if span.ink.link.is_some() && span.ink.color == ACCENT {
                self.fill(left, baseline + 1.7, span.width, 0.45, LINK_LINE);
            }
        }
    }

    /// The text of a line, and the areas of its links.
    pub(super) fn put_text(&mut self, line: SetLine, x: f32, y: f32) {
        let baseline = y + line.baseline();
        for span in line.line.spans {
            let left = x + line.indent;
            let owner = span.node.map_or(line.owner, Owner::Node);
            if let (Some(link), Owner::Node(node)) = (span.ink.link, owner) {
                let (x, width) = (left + span.x, span.width);
                self.links.push(Area { x, y, width, height: line.leading, link, node });
            }
            if span.glyphs.is_empty() {
                continue;
            }
            self.things.push(Thing::Text { x: left + span.x, baseline, span, owner });
        }
    }
}
