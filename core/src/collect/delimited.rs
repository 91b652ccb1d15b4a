//! Delimited text (CSV, TSV): where records end, what their fields hold (RFC 4180, read as spreadsheet programs do).
//!
//! A quotation mark opens a quoted field only at the field's beginning, so `Chair 5" leg` costs nothing. Records without a
//! quotation mark, which are nearly all, are cut at memory speed; the others go through a small state machine. Counting quotes
//! in bulk would be faster still, and one stray mark would lose rows without a word.

use std::borrow::Cow;

use memchr::{memchr, memchr_iter, memchr2, memchr3};

/// The marks of one kind of delimited text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// Between two fields.
    pub delimiter: u8,
    /// Around a field that holds delimiters or line breaks.
    pub quote: u8,
}

/// Where one record ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    /// Length of the record, without its line end.
    pub(crate) length: usize,
    /// Where the next record begins.
    pub(crate) next: usize,
    /// Line ends inside and after it.
    pub(crate) lines: u64,
    /// How many fields it has.
    pub(crate) fields: usize,
    /// Text stood between a closing quotation mark and the delimiter.
    pub(crate) junk: bool,
}

/// The result of looking for the end of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scan {
    /// It ends here.
    Record(Span),
    /// It does not end in these bytes; when a quotation mark is open, so many line ends before it.
    Incomplete { open_quote: Option<u64> },
}

/// Finds the end of the record at the beginning of `bytes`.
pub(crate) fn scan(bytes: &[u8], ended: bool, dialect: Dialect) -> Scan {
    let line = memchr2(b'\n', b'\r', bytes);
    let length = line.unwrap_or(bytes.len());
    if memchr(dialect.quote, &bytes[..length]).is_some() {
        return scan_quoted(bytes, ended, dialect);
    }
    let Some((lines, next)) = line_end(bytes, length, ended) else {
        return Scan::Incomplete { open_quote: None };
    };
    let fields = 1 + memchr_iter(dialect.delimiter, &bytes[..length]).count();
    Scan::Record(Span { length, next, lines, fields, junk: false })
}

/// The line end at `at`: how many lines it ends (0 at the end of the text), and where the next begins.
fn line_end(bytes: &[u8], at: usize, ended: bool) -> Option<(u64, usize)> {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => Some((1, at + 2)),
        (Some(b'\r'), None) if !ended => None,
        (Some(_), _) => Some((1, at + 1)),
        (None, _) => ended.then_some((0, at)),
    }
}

fn scan_quoted(bytes: &[u8], ended: bool, dialect: Dialect) -> Scan {
    let (mut at, mut fields, mut breaks, mut junk) = (0, 1, 0, false);
    loop {
        if bytes.get(at) == Some(&dialect.quote) {
            let opened = breaks;
            let Some(after) = skip_quoted(bytes, at + 1, dialect.quote, &mut breaks) else {
                return Scan::Incomplete { open_quote: Some(opened) };
            };
            if after == bytes.len() && !ended {
                return Scan::Incomplete { open_quote: None };
            }
            junk |= !matches!(bytes.get(after), None | Some(b'\n' | b'\r'))
                && bytes.get(after) != Some(&dialect.delimiter);
            at = after;
        }
        let stop =
            memchr3(dialect.delimiter, b'\n', b'\r', &bytes[at..]).map_or(bytes.len(), |found| at + found);
        if bytes.get(stop) == Some(&dialect.delimiter) {
            fields += 1;
            at = stop + 1;
            continue;
        }
        return match line_end(bytes, stop, ended) {
            Some((lines, next)) => {
                Scan::Record(Span { length: stop, next, lines: breaks + lines, fields, junk })
            }
            None => Scan::Incomplete { open_quote: None },
        };
    }
}

/// Where a quoted field ends: the byte after its closing mark.
fn skip_quoted(bytes: &[u8], mut at: usize, quote: u8, breaks: &mut u64) -> Option<usize> {
    loop {
        let close = at + memchr(quote, &bytes[at..])?;
        *breaks += line_breaks(&bytes[at..close]);
        if bytes.get(close + 1) != Some(&quote) {
            return Some(close + 1);
        }
        at = close + 2;
    }
}

/// Line ends in a piece of text: LF, CRLF, or CR alone.
pub(crate) fn line_breaks(bytes: &[u8]) -> u64 {
    let feeds = memchr_iter(b'\n', bytes).count();
    let lone = memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n')).count();
    (feeds + lone) as u64
}

/// The fields of one record, as they were meant: without the outer quotation marks, doubled marks made single.
pub(crate) fn fields(record: &[u8], dialect: Dialect) -> Vec<String> {
    let mut fields = Vec::new();
    let mut at = 0;
    loop {
        let mut value = Cow::Borrowed(&record[at..at]);
        if record.get(at) == Some(&dialect.quote) {
            let mut breaks = 0;
            let after = skip_quoted(record, at + 1, dialect.quote, &mut breaks).unwrap_or(record.len() + 1);
            let inner = &record[at + 1..(after - 1).min(record.len())];
            value = Cow::Owned(undouble(inner, dialect.quote));
            at = after.min(record.len());
        }
        let stop = memchr(dialect.delimiter, &record[at..]).map_or(record.len(), |found| at + found);
        if value.is_empty() {
            value = Cow::Borrowed(&record[at..stop]);
        } else {
            value.to_mut().extend_from_slice(&record[at..stop]);
        }
        fields.push(String::from_utf8_lossy(&value).into_owned());
        if stop == record.len() {
            return fields;
        }
        at = stop + 1;
    }
}

fn undouble(inner: &[u8], quote: u8) -> Vec<u8> {
    let mut plain = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(found) = memchr(quote, &inner[at..]) {
        plain.extend_from_slice(&inner[at..=at + found]);
        at = (at + found + 2).min(inner.len());
    }
    plain.extend_from_slice(&inner[at..]);
    plain
}

/// The records of a whole small text; for looking at a file's head. The last one is left out when it is cut off.
pub(crate) fn head_records(
    text: &[u8],
    whole: bool,
    dialect: Dialect,
    most: usize,
) -> Vec<(u64, Vec<String>)> {
    let (mut records, mut at, mut line) = (Vec::new(), 0, 1);
    while at < text.len() && records.len() < most {
        let Scan::Record(span) = scan(&text[at..], whole, dialect) else { break };
        if span.length > 0 {
            records.push((line, fields(&text[at..at + span.length], dialect)));
        }
        line += span.lines;
        at += span.next;
    }
    records
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMA: Dialect = Dialect { delimiter: b',', quote: b'"' };

    fn all(text: &str) -> Vec<Vec<String>> {
        head_records(text.as_bytes(), true, COMMA, usize::MAX).into_iter().map(|(_, fields)| fields).collect()
    }

    fn by_csv_crate(text: &str) -> Vec<Vec<String>> {
        csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes())
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect()
    }

    #[test]
    fn records_are_cut_as_the_csv_crate_cuts_them() {
        for text in [
            "a,b\n1,2\n",
            "a,b\r\n1,2\r\n",
            "a,b\r1,2\r",
            "a,b\n\n\n1,2",
            "a,\"b\nc\",d\n1,2,3\n",
            "a,\"b\r\nc\"\r\n1,2\r\n",
            "x,Chair 5\" leg,y\n1,2,3\n",
            "a,\"said \"\"ok\"\", then\",z\n",
            "\"x\"junk,2\n3,4\n",
            "\"\",\"\"\n,\n",
            "\"a\"\"\",b\n",
            "a,b,\n,,\n",
            "\"a,b\"\"c\",\"d\"",
            "only",
            "\"q\"",
        ] {
            assert_eq!(
                all(text),
                by_csv_crate(text),
                "{text:?} must read as the widely tested crate reads it"
            );
        }
    }

    #[test]
    fn random_text_is_cut_as_the_csv_crate_cuts_it() {
        let mut seed = 7_u64;
        let mut next = move |most: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % most
        };
        for _ in 0..20_000 {
            let text: String = (0..next(24))
                .map(|_| ['"', ',', '\n', '\r', 'a', 'é'][usize::try_from(next(6)).unwrap()])
                .collect();
            if scan_all(&text).is_none() {
                continue;
            }
            assert_eq!(all(&text), by_csv_crate(&text), "{text:?} must read as the csv crate reads it");
        }
    }

    fn scan_all(text: &str) -> Option<()> {
        let mut at = 0;
        while at < text.len() {
            let Scan::Record(span) = scan(&text.as_bytes()[at..], true, COMMA) else { return None };
            at += span.next;
        }
        Some(())
    }

    #[test]
    fn the_number_of_fields_is_known_without_parsing() {
        let text = b"a,\"b,\nc\",d\n";
        let Scan::Record(span) = scan(text, true, COMMA) else { panic!("a whole record") };
        assert_eq!((span.fields, span.lines), (3, 2), "commas and line breaks in quotes are text");
    }

    #[test]
    fn an_open_quote_is_told_apart_from_a_row_that_goes_on() {
        assert_eq!(scan(b"a,b", false, COMMA), Scan::Incomplete { open_quote: None }, "more may come");
        assert_eq!(
            scan(b"a,\"b\nc", true, COMMA),
            Scan::Incomplete { open_quote: Some(0) },
            "nothing can come after the end of the text"
        );
    }

    #[test]
    fn text_after_a_closing_quote_is_seen() {
        let Scan::Record(span) = scan(b"\"x\"junk,2\n", true, COMMA) else { panic!("a whole record") };
        assert!(span.junk, "x and junk grow together, which the DPO must hear");
    }
}
