//! Reading delimited text: whole pieces are searched at once, and only records that may be the person's are taken apart.

use std::rc::Rc;

use regex::bytes::Regex;
use serde_json::{Map, Value};

use super::delimited::{Dialect, Scan, Span, fields, scan};
use super::extract::Tally;
use super::inspect::{Inspection, excel_directive};
use super::record::{Cell, CellKind, Position};
use super::text::Window;
use crate::error::{Error, Kind, Result};

/// A reading of delimited text on its way.
struct Rows<'t, 's, 'f> {
    tally: &'t mut Tally<'s, 'f>,
    dialect: Dialect,
    columns: Vec<String>,
    /// Records above the data: titles and header.
    skip: u64,
    line: u64,
}

/// Reads delimited text to its end and hands the person's records on.
pub(crate) fn extract(window: &mut Window, inspection: &Inspection, tally: &mut Tally) -> Result<()> {
    let byte = |setting: &Option<String>, usual: u8| {
        setting.as_ref().and_then(|text| text.bytes().next()).unwrap_or(usual)
    };
    let dialect =
        Dialect { delimiter: byte(&inspection.delimiter, b','), quote: byte(&inspection.quote, b'"') };
    let mut rows = Rows {
        tally,
        dialect,
        columns: inspection.columns.clone(),
        skip: inspection.skipped_rows + u64::from(inspection.header),
        line: 1,
    };
    while window.rest().len() < 16 && window.more()? {}
    if let (Some(_), body) = excel_directive(window.rest()) {
        let length = window.rest().len() - body.len();
        window.advance(length);
        rows.skip = rows.skip.saturating_sub(1);
        rows.line += 1;
    }
    loop {
        let (spans, used, open_quote) = rows.cut(window.rest(), window.ended())?;
        rows.block(window.rest(), &spans)?;
        window.advance(used);
        if window.ended() {
            return match open_quote {
                Some(line) if !window.rest().is_empty() => rows.unclosed(window.rest(), line),
                _ => Ok(()),
            };
        }
        if window.rest().len() > rows.tally.limits.row_bytes {
            return Err(rows.too_long(open_quote));
        }
        window.more()?;
    }
}

impl Rows<'_, '_, '_> {
    /// Cuts a piece of text into whole records: start and span of each, how much they take, and the line of an open quote.
    #[allow(clippy::type_complexity)]
    fn cut(&self, text: &[u8], ended: bool) -> Result<(Vec<(usize, Span)>, usize, Option<u64>)> {
        let (mut spans, mut at, mut line) = (Vec::new(), 0, self.line);
        while at < text.len() {
            match scan(&text[at..], ended, self.dialect) {
                Scan::Record(span) => {
                    if span.length > self.tally.limits.row_bytes {
                        return Err(row_too_long(line, self.tally.limits.row_bytes));
                    }
                    spans.push((at, span));
                    at += span.next;
                    line += span.lines;
                }
                Scan::Incomplete { open_quote } => {
                    return Ok((spans, at, open_quote.map(|before| line + before)));
                }
            }
        }
        Ok((spans, at, None))
    }

    fn too_long(&self, open_quote: Option<u64>) -> Error {
        match open_quote {
            Some(line) => Error::new(Kind::Damaged, "collect-quote-unclosed").with("line", line),
            None => row_too_long(self.line, self.tally.limits.row_bytes),
        }
    }

    /// The end of the file inside quotation marks.
    fn unclosed(&mut self, rest: &[u8], line: u64) -> Result<()> {
        self.tally.damage("collect-quote-unclosed", "collect-warn-quote-unclosed", line)?;
        self.tally.row()?;
        self.record(rest)
    }

    /// Reads the records of one piece of text: all are counted and checked, those that may be the person's are parsed.
    fn block(&mut self, text: &[u8], spans: &[(usize, Span)]) -> Result<()> {
        let Some((last_start, last)) = spans.last() else { return Ok(()) };
        let body = &text[..last_start + last.next];
        let mut nul = memchr::memchr(0, body);
        let matcher = Rc::clone(&self.tally.matcher);
        let mut hits = Hits::new(matcher.text_filter(), body.len());
        for (start, span) in spans {
            let end = start + span.length;
            if nul.is_some_and(|at| at < end) {
                self.tally.damage("collect-nul", "collect-warn-nul", self.line)?;
                nul = memchr::memchr(0, &body[end..]).map(|at| end + at);
            }
            if span.length > 0 {
                self.counted(&text[*start..end], *span, hits.touches(body, *start, end))?;
            }
            self.line += span.lines;
        }
        Ok(())
    }

    fn counted(&mut self, record: &[u8], span: Span, hit: bool) -> Result<()> {
        if span.fields > self.tally.limits.columns {
            return Err(Error::invalid("collect-columns-too-many")
                .with("line", self.line)
                .with("limit", self.tally.limits.columns));
        }
        if self.skip > 0 {
            self.skip -= 1;
            return Ok(());
        }
        self.tally.row()?;
        if span.fields != self.columns.len() {
            self.tally.warn("collect-warn-ragged", self.line);
        }
        if span.junk && span.lines > 1 {
            // A quote that was never closed runs on to the next one: rows of other people lie inside this one.
            self.tally.damage("collect-quote-damaged", "collect-warn-text-after-quote", self.line)?;
        } else if span.junk {
            self.tally.warn("collect-warn-text-after-quote", self.line);
        }
        if hit { self.record(record) } else { Ok(()) }
    }

    /// Parses and judges one record.
    fn record(&mut self, record: &[u8]) -> Result<()> {
        let values = fields(record, self.dialect);
        let extra: Vec<String> =
            (self.columns.len()..values.len()).map(|at| format!("column_{}", at + 1)).collect();
        let named: Vec<(&str, &str)> = self
            .columns
            .iter()
            .chain(&extra)
            .zip(&values)
            .map(|(column, value)| (column.as_str(), value.as_str()))
            .collect();
        let position = Position { line: Some(self.line), ..self.tally.position() };
        self.tally.judge(position, &named, || {
            let cells = named.iter().map(|(column, value)| text_cell(column, value)).collect();
            let pairs = named.iter().map(|(column, value)| ((*column).to_owned(), Value::from(*value)));
            (cells, Value::Object(pairs.collect::<Map<_, _>>()))
        })
    }
}

fn row_too_long(line: u64, limit: usize) -> Error {
    Error::invalid("collect-row-too-long").with("line", line).with("limit", limit >> 20)
}

fn text_cell(column: &str, value: &str) -> Cell {
    Cell { column: column.to_owned(), kind: CellKind::Text, value: Value::from(value) }
}

/// The places of a text where the fast filter sees a possible hit, asked for record after record.
struct Hits<'m> {
    filter: &'m Regex,
    next: Option<(usize, usize)>,
    from: usize,
    length: usize,
}

impl<'m> Hits<'m> {
    fn new(filter: &'m Regex, length: usize) -> Self {
        Self { filter, next: None, from: 0, length }
    }

    /// Whether a hit lies in `start..end`, at least in part.
    fn touches(&mut self, text: &[u8], start: usize, end: usize) -> bool {
        loop {
            if let Some((from, to)) = self.next {
                if to > start {
                    return from < end;
                }
            } else if self.from >= self.length {
                return false;
            }
            match self.filter.find_at(text, self.from.max(start)) {
                Some(hit) => {
                    self.next = Some((hit.start(), hit.end()));
                    self.from = hit.end().max(hit.start() + 1);
                }
                None => {
                    self.next = None;
                    self.from = self.length;
                    return false;
                }
            }
        }
    }
}
