//! From blocks to rows, with the structure element of each line.

use super::flow::{Cell, Decor, Row};
use super::page::{Owner, SetLine};
use super::style::{
    ACCENT, BODY, Base, CAPTION, CELL, CITATION, HAIR, KICKER, LABEL, NOTE, TABLE_HEAD, heading, lighter,
    tone,
};
use super::text::{Line, Used, set, set_line};
use super::tree::{Kind, Tree};
use crate::report::content::{Align, Block, Fact, Heading, Note, Passage, Table, Text};

/// Turns blocks into rows; collects headings and table headers on the way.
pub(super) struct Composer {
    pub used: Used,
    pub tree: Tree,
    pub headings: Vec<Heading>,
    /// Header rows by table number.
    pub headers: Vec<Vec<Row>>,
    pub width: f32,
    /// The structure element that everything goes into.
    pub parent: usize,
}

/// Width of the label column of facts.
const LABELS: f32 = 138.0;
/// How far bullets push their text in.
const BULLET: f32 = 11.0;
const GUTTER: f32 = 12.0;

/// Lines one below the other.
#[derive(Default)]
struct Stack {
    lines: Vec<SetLine>,
    height: f32,
}

impl Stack {
    fn push(&mut self, lines: Vec<Line>, base: Base, indent: f32, owner: Owner) {
        for line in lines {
            let (top, leading, size) = (self.height, base.leading, base.size);
            self.lines.push(SetLine { top, leading, indent, line, owner, size, leader: None });
            self.height += leading;
        }
    }

    fn gap(&mut self, height: f32) {
        if !self.lines.is_empty() {
            self.height += height;
        }
    }

    fn cell(self, x: f32) -> Cell {
        Cell { x, lines: self.lines }
    }
}

impl Composer {
    pub(super) fn new(width: f32) -> Self {
        Self {
            used: Used::default(),
            tree: Tree::new(),
            headings: Vec::new(),
            headers: Vec::new(),
            width,
            parent: 0,
        }
    }

    /// Rows of these blocks, in order.
    pub(super) fn blocks(&mut self, blocks: &[Block], rows: &mut Vec<Row>) {
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Heading(heading) => self.heading(heading, rows),
                Block::Paragraph(text) => {
                    let mut row = self.paragraph(text, BODY, 7.0);
                    // A short line between a heading and its table belongs to both.
                    let led = at.checked_sub(1).is_some_and(|at| matches!(blocks[at], Block::Heading(_)));
                    let leads = matches!(blocks.get(at + 1), Some(Block::Facts(_) | Block::Table(_)));
                    row.keep = led && leads && row.height() < BODY.leading * 4.0;
                    rows.push(row);
                }
                Block::Bullets(items) => self.bullets(items, rows),
                Block::Facts(facts) => self.facts(facts, rows),
                Block::Table(table) => self.table(table, rows),
                Block::Note(note) => rows.push(self.note(note)),
                Block::Rule => rows.push(Row {
                    above: 8.0,
                    pad: (0.0, 8.0),
                    decor: Decor { rule_above: Some((HAIR, 0.6)), ..Decor::default() },
                    ..Row::default()
                }),
                Block::PageBreak => {
                    if let Some(last) = rows.last_mut() {
                        last.ends_page = true;
                    }
                }
                Block::KeepTogether(inner) => {
                    let first = rows.len();
                    self.blocks(inner, rows);
                    let last = rows.len().saturating_sub(1);
                    for row in rows.get_mut(first..last).unwrap_or_default() {
                        row.keep = true;
                    }
                    for row in rows.get_mut(first..).unwrap_or_default() {
                        row.whole = true;
                    }
                }
            }
        }
    }

    fn heading(&mut self, block: &Heading, rows: &mut Vec<Row>) {
        let (base, above, below) = heading(block.level);
        let node = Owner::Node(self.tree.add_heading(self.parent, block.level));
        let mut stack = Stack::default();
        if !block.kicker.is_empty() {
            let lines = set(&mut self.used, &block.kicker.as_str().into(), KICKER, self.width);
            stack.push(lines, KICKER, 0.0, node);
        }
        let lines = set(&mut self.used, &block.text.as_str().into(), base, self.width);
        stack.push(lines, base, 0.0, node);
        let follows = rows.last().is_some_and(|row| row.heading.is_some());
        rows.push(Row {
            above: if follows { above * 0.45 } else { above },
            pad: (0.0, below),
            cells: vec![stack.cell(0.0)],
            keep: true,
            whole: true,
            heading: Some(self.headings.len()),
            ..Row::default()
        });
        self.headings.push(block.clone());
    }

    /// Running text as one row.
    pub(super) fn paragraph(&mut self, text: &Text, base: Base, above: f32) -> Row {
        let mut stack = Stack::default();
        self.stack_paragraph(&mut stack, text, base, 0.0, self.width, self.parent);
        Row { above, pad: (0.0, 1.0), cells: vec![stack.cell(0.0)], ..Row::default() }
    }

    fn bullets(&mut self, items: &[Text], rows: &mut Vec<Row>) {
        let list = self.tree.add(self.parent, Kind::List);
        for (number, item) in items.iter().enumerate() {
            let mut stack = Stack::default();
            self.stack_bullet(&mut stack, item, BODY, self.width, list);
            let above = if number == 0 { 6.0 } else { 2.5 };
            rows.push(Row { above, cells: vec![stack.cell(0.0)], ..Row::default() });
        }
    }

    fn stack_paragraph(
        &mut self,
        stack: &mut Stack,
        text: &Text,
        base: Base,
        indent: f32,
        width: f32,
        parent: usize,
    ) {
        let node = self.tree.add(parent, Kind::Paragraph);
        let lines = self.linked(text, base, width - indent, node);
        stack.push(lines, base, indent, Owner::Node(node));
    }

    fn stack_bullet(&mut self, stack: &mut Stack, text: &Text, base: Base, width: f32, list: usize) {
        let item = self.tree.add(list, Kind::Item);
        let mark = self.tree.add(item, Kind::Mark);
        let body = self.tree.add(item, Kind::ItemBody);
        let mut lines = self.linked(text, base, width - BULLET, body);
        let bullet = set_line(&mut self.used, "•", Base { color: ACCENT, ..base });
        if let (Some(first), Some(mut span)) = (lines.first_mut(), bullet.spans.into_iter().next()) {
            span.x = 2.0 - BULLET;
            span.node = Some(mark);
            first.spans.insert(0, span);
        }
        stack.push(lines, base, BULLET, Owner::Node(body));
    }

    fn passages(&mut self, passages: &[Passage], base: Base, width: f32, parent: usize) -> Stack {
        let mut stack = Stack::default();
        for passage in passages {
            match passage {
                Passage::Paragraph(text) => {
                    stack.gap(3.5);
                    self.stack_paragraph(&mut stack, text, base, 0.0, width, parent);
                }
                Passage::Bullets(items) => {
                    let list = self.tree.add(parent, Kind::List);
                    for (number, item) in items.iter().enumerate() {
                        stack.gap(if number == 0 { 3.0 } else { 1.0 });
                        self.stack_bullet(&mut stack, item, base, width, list);
                    }
                }
            }
        }
        stack
    }

    /// Sets text and gives each link in it a structure element of its own.
    fn linked(&mut self, text: &Text, base: Base, width: f32, node: usize) -> Vec<Line> {
        let first = self.used.links.len();
        let mut lines = set(&mut self.used, text, base, width);
        let nodes: Vec<usize> =
            (first..self.used.links.len()).map(|_| self.tree.add_inline(node, Kind::Link)).collect();
        for span in lines.iter_mut().flat_map(|line| &mut line.spans) {
            span.node = span.ink.link.and_then(|link| nodes.get(link - first)).copied();
        }
        lines
    }

    /// Label and value rows.
    pub(super) fn facts(&mut self, facts: &[Fact], rows: &mut Vec<Row>) {
        let table = self.tree.add(self.parent, Kind::Table);
        let body = self.tree.add(table, Kind::TableBody);
        for (number, fact) in facts.iter().enumerate() {
            let row = self.tree.add(body, Kind::Row);
            let head = self.tree.add(row, Kind::RowHead);
            let mut label = Stack::default();
            let lines = set(&mut self.used, &fact.label.as_str().into(), LABEL, LABELS - GUTTER);
            label.push(lines, LABEL, 0.0, Owner::Node(head));
            if !fact.citation.is_empty() {
                let lines = set(&mut self.used, &fact.citation.as_str().into(), CITATION, LABELS - GUTTER);
                label.push(lines, CITATION, 0.0, Owner::Node(head));
            }
            let cell = self.tree.add(row, Kind::Cell);
            let value = self.passages(&fact.value, BODY, self.width - LABELS, cell);
            let line = Some((HAIR, 0.6));
            rows.push(Row {
                keep: pairs(number, facts.len()),
                above: if number == 0 { 9.0 } else { 0.0 },
                pad: (6.0, 6.5),
                cells: vec![label.cell(0.0), value.cell(LABELS)],
                decor: Decor {
                    rule_above: line.filter(|_| number == 0),
                    rule_below: line,
                    ..Decor::default()
                },
                ..Row::default()
            });
        }
    }

    fn table(&mut self, table: &Table, rows: &mut Vec<Row>) {
        let node = self.tree.add(self.parent, Kind::Table);
        if !table.caption.is_empty() {
            let caption = Owner::Node(self.tree.add(node, Kind::Caption));
            let mut stack = Stack::default();
            let lines = set(&mut self.used, &table.caption.as_str().into(), CAPTION, self.width);
            stack.push(lines, CAPTION, 0.0, caption);
            let (cells, pad) = (vec![stack.cell(0.0)], (0.0, 2.0));
            rows.push(Row { above: 12.0, pad, cells, keep: true, whole: true, ..Row::default() });
        }
        let columns = columns(table, self.width);
        let number = self.headers.len();
        let head = self.tree.add(node, Kind::TableHead);
        let head = self.tree.add(head, Kind::Row);
        let mut cells = Vec::new();
        for (column, (x, width)) in table.columns.iter().zip(&columns) {
            let owner = Owner::Node(self.tree.add(head, Kind::ColumnHead));
            let mut lines = set(&mut self.used, &column.title.as_str().into(), TABLE_HEAD, *width);
            align(&mut lines, column.align, *width);
            let mut stack = Stack::default();
            stack.push(lines, TABLE_HEAD, 0.0, owner);
            cells.push(stack.cell(*x));
        }
        let header = Row {
            above: if table.caption.is_empty() { 10.0 } else { 0.0 },
            pad: (4.0, 5.0),
            cells,
            decor: Decor { rule_below: Some((ACCENT, 0.9)), ..Decor::default() },
            keep: !table.rows.is_empty(),
            whole: true,
            table: Some(number),
            ..Row::default()
        };
        self.headers.push(vec![header.clone()]);
        rows.push(header);
        let body = if table.rows.is_empty() { node } else { self.tree.add(node, Kind::TableBody) };
        for (line, content) in table.rows.iter().enumerate() {
            let tr = self.tree.add(body, Kind::Row);
            let mut cells = Vec::new();
            for (at, (column, (x, width))) in table.columns.iter().zip(&columns).enumerate() {
                let td = self.tree.add(tr, Kind::Cell);
                let mut stack = Stack::default();
                if let Some(text) = content.get(at).filter(|text| !text.is_blank()) {
                    let mut lines = self.linked(text, CELL, *width, td);
                    align(&mut lines, column.align, *width);
                    stack.push(lines, CELL, 0.0, Owner::Node(td));
                }
                cells.push(stack.cell(*x));
            }
            let decor = Decor { rule_below: Some((HAIR, 0.5)), ..Decor::default() };
            let keep = pairs(line, table.rows.len());
            rows.push(Row { pad: (4.0, 4.5), cells, decor, keep, table: Some(number), ..Row::default() });
        }
    }

    fn note(&mut self, note: &Note) -> Row {
        let (color, ground) = tone(note.tone);
        let part = self.tree.add(self.parent, Kind::Part);
        let width = self.width - 26.0;
        let mut stack = Stack::default();
        if !note.title.is_empty() {
            let base = Base { face: super::fonts::Face::Bold, color, ..NOTE };
            self.stack_paragraph(&mut stack, &note.title.as_str().into(), base, 0.0, width, part);
        }
        let text = self.passages(&note.text, NOTE, width, part);
        let top = stack.height;
        stack.lines.extend(text.lines.into_iter().map(|line| SetLine { top: line.top + top, ..line }));
        Row {
            above: 10.0,
            pad: (7.5, 8.0),
            cells: vec![stack.cell(14.0)],
            decor: Decor { ground: Some(lighter(ground)), bar: Some((color, 2.6)), ..Decor::default() },
            ..Row::default()
        }
    }
}

/// Whether a row of so many keeps to the next: the first two and the last two stay on one page.
fn pairs(row: usize, rows: usize) -> bool {
    row + 1 < rows && (row == 0 || row + 2 == rows)
}

/// Left edge and width of each column by weight, with a gutter between.
fn columns(table: &Table, width: f32) -> Vec<(f32, f32)> {
    let weight = |weight: f32| if weight.is_finite() && weight > 0.0 { weight } else { 1.0 };
    let all: f32 = table.columns.iter().map(|column| weight(column.weight)).sum();
    let gaps = table.columns.len().saturating_sub(1) as f32;
    let gutter = GUTTER.min(width * 0.25 / gaps.max(1.0));
    let mut x = 0.0;
    let mut out = Vec::new();
    for column in &table.columns {
        let share = (width - gutter * gaps) * weight(column.weight) / all;
        out.push((x, share));
        x += share + gutter;
    }
    out
}

fn align(lines: &mut [Line], align: Align, width: f32) {
    for line in lines {
        let shift = match align {
            Align::Left => 0.0,
            Align::Right => width - line.width,
            Align::Center => (width - line.width) / 2.0,
        };
        line.spans.iter_mut().for_each(|span| span.x += shift);
    }
}
