//! Rows onto pages: breaks between rows, inside tall rows, repeated table headers, headings kept with what follows.

use super::page::{Page, SetLine};
use super::style::{Rgb, Sheet};

/// A column of lines inside a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    pub x: f32,
    pub lines: Vec<SetLine>,
}

/// Something from the left to the right edge: the only thing that pages are filled with.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// Space above, except at the top of a page.
    pub above: f32,
    /// Space inside, above and below the lines.
    pub pad: (f32, f32),
    pub cells: Vec<Cell>,
    pub decor: Decor,
    /// Must not be parted from the next row.
    pub keep: bool,
    /// Must not be parted into two pages unless it is taller than one.
    pub whole: bool,
    /// Number of the table whose header is repeated when a page ends inside it.
    pub table: Option<usize>,
    /// Number of the heading that stands here.
    pub heading: Option<usize>,
    /// What follows starts a new page.
    pub ends_page: bool,
}

/// Lines and grounds around a row.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Decor {
    pub ground: Option<Rgb>,
    /// Colour and width of a bar at the left edge.
    pub bar: Option<(Rgb, f32)>,
    pub rule_above: Option<(Rgb, f32)>,
    pub rule_below: Option<(Rgb, f32)>,
}

/// Pages being filled.
pub(super) struct Flow {
    pub pages: Vec<Page>,
    pub sheet: Sheet,
    /// Where the next row begins.
    pub y: f32,
    /// Page (from 0) and height of each heading placed so far.
    pub places: Vec<(usize, f32)>,
    fresh: bool,
}

impl Cell {
    fn height(&self) -> f32 {
        self.lines.last().map_or(0.0, |line| line.top + line.leading)
    }
}

impl Row {
    pub(super) fn height(&self) -> f32 {
        self.pad.0 + self.pad.1 + self.cells.iter().map(Cell::height).fold(0.0, f32::max)
    }

    /// Takes the lines that fit into `room` off the row, at least two and leaving at least two of each cell.
    fn take(&mut self, room: f32) -> Option<Row> {
        let room = room - self.pad.0 - self.pad.1;
        let mut head = Row { keep: false, ends_page: false, ..self.clone() };
        let mut taken = false;
        for (cell, first) in self.cells.iter_mut().zip(&mut head.cells) {
            let fits = cell.lines.iter().take_while(|line| line.top + line.leading <= room).count();
            let count = match cell.lines.len() - fits {
                0 => fits,
                1 if fits > 2 => fits - 1,
                _ if fits < 2 => 0,
                _ => fits,
            };
            taken |= count > 0;
            first.lines.truncate(count);
            cell.lines.drain(..count);
            let top = cell.lines.first().map_or(0.0, |line| line.top);
            for line in &mut cell.lines {
                line.top -= top;
            }
        }
        if !taken {
            return None;
        }
        self.above = 0.0;
        self.heading = None;
        self.decor.rule_above = None;
        head.decor.rule_below = None;
        Some(head)
    }
}

impl Flow {
    pub(super) fn new(sheet: Sheet) -> Self {
        Self { pages: vec![Page::default()], sheet, y: sheet.top, places: Vec::new(), fresh: true }
    }

    /// Starts a new page, unless this one is still empty.
    pub(super) fn new_page(&mut self) {
        if !self.fresh {
            self.pages.push(Page::default());
            self.y = self.sheet.top;
            self.fresh = true;
        }
    }

    /// Places all rows; `headers` are the header rows of the tables that rows belong to.
    pub(super) fn place(&mut self, rows: Vec<Row>, headers: &[Vec<Row>]) {
        let needs = needs(&rows, self.sheet.bottom - self.sheet.top);
        let mut open = None;
        for (row, need) in rows.into_iter().zip(needs) {
            let inside = row.table.is_some() && row.table == open;
            open = row.table;
            let header = row.table.and_then(|table| headers.get(table)).map_or(&[][..], Vec::as_slice);
            self.place_row(row, need, if inside { header } else { &[] });
        }
    }

    fn place_row(&mut self, mut row: Row, need: f32, header: &[Row]) {
        let above = if self.fresh { 0.0 } else { row.above };
        if !self.fresh && self.y + above + need > self.sheet.bottom + 0.01 {
            self.turn(header);
        } else {
            self.y += above;
        }
        loop {
            let room = self.sheet.bottom - self.y;
            if row.height() <= room + 0.01 {
                break;
            }
            match row.take(room) {
                Some(head) => self.draw(head),
                // Not even two lines fit on a page of their own: print rather than lose them.
                None if self.fresh => break,
                None => {}
            }
            self.turn(header);
        }
        let ends_page = row.ends_page;
        self.draw(row);
        if ends_page {
            self.new_page();
        }
    }

    /// Starts a new page inside a table: its header comes again, as an ornament that is not read twice.
    fn turn(&mut self, header: &[Row]) {
        self.new_page();
        for row in header {
            let mut copy = row.clone();
            for line in copy.cells.iter_mut().flat_map(|cell| &mut cell.lines) {
                line.owner = super::page::Owner::Header;
                line.line.spans.iter_mut().for_each(|span| span.node = None);
            }
            self.draw(copy);
        }
        self.fresh = true;
    }

    fn draw(&mut self, row: Row) {
        let (left, width, height) = (self.sheet.left, self.sheet.measure(), row.height());
        let (top, number) = (self.y, self.pages.len() - 1);
        if let Some(heading) = row.heading {
            debug_assert_eq!(heading, self.places.len(), "headings are placed in order");
            self.places.push((number, top));
        }
        let page = &mut self.pages[number];
        if let Some(color) = row.decor.ground {
            page.fill(left, top, width, height, color);
        }
        if let Some((color, thick)) = row.decor.bar {
            page.fill(left, top, thick, height, color);
        }
        if let Some((color, thick)) = row.decor.rule_above {
            page.fill(left, top, width, thick, color);
        }
        if let Some((color, thick)) = row.decor.rule_below {
            page.fill(left, top + height - thick, width, thick, color);
        }
        let top = top + row.pad.0;
        for cell in &row.cells {
            for line in &cell.lines {
                page.put_grounds(line, left + cell.x, top + line.top);
            }
        }
        for cell in row.cells {
            for line in cell.lines {
                let y = top + line.top;
                page.put_text(line, left + cell.x, y);
            }
        }
        self.y += height;
        self.fresh = false;
    }
}

/// For each row the height that must still be free for it to begin on this page: its own, or its first lines, and
/// that of all rows it must not be parted from.
fn needs(rows: &[Row], page: f32) -> Vec<f32> {
    let mut needs = vec![0.0; rows.len()];
    let mut next = 0.0;
    for (row, need) in rows.iter().zip(&mut needs).rev() {
        let height = row.height();
        let tall = height > page / 3.0 && !row.whole;
        let own = if tall || height > page { first_lines(row) } else { height };
        let chain = if row.keep { height + next } else { own };
        *need = if chain > page { own } else { chain };
        next = row.above + *need;
    }
    needs
}

/// What a row that may be parted needs at least: two lines of each cell.
fn first_lines(row: &Row) -> f32 {
    let two =
        |cell: &Cell| cell.lines.get(1).or(cell.lines.first()).map_or(0.0, |line| line.top + line.leading);
    row.pad.0 + row.pad.1 + row.cells.iter().map(two).fold(0.0, f32::max)
}
