//! The statements of a dump, found without building them: names, lists of columns, and where each row ends.

use memchr::{memchr, memchr2};

use super::sql::broken;
use super::sqlvalue::table_columns;
use super::text::Window;
use super::xmlscan::too_long;
use crate::error::Result;

/// How the values of a row are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// In brackets; a mark inside a text is doubled.
    Standard,
    /// In brackets; a backslash takes the next letter out of its meaning (MySQL, MariaDB).
    Backslash,
    /// Between tabs, one row per line (PostgreSQL).
    Copy,
}

/// Table and columns of a statement; no columns where it names none.
type Target = (String, Vec<String>);

/// What has statements inside.
const ROUTINES: &[&str] = &["TRIGGER", "PROCEDURE", "FUNCTION", "PROC"];
/// Schemas that say nothing.
const USUAL_SCHEMAS: &[&str] = &["public", "dbo", "main"];

/// A place in a dump.
pub(super) struct Cursor<'w, 'a> {
    window: &'w mut Window<'a>,
    pub(super) line: u64,
    most: usize,
    backslash: bool,
    /// The row that was found: where it begins and ends in the window, and all that it takes.
    row: (usize, usize, usize),
}

impl<'w, 'a> Cursor<'w, 'a> {
    pub(super) fn new(window: &'w mut Window<'a>, most: usize) -> Result<Self> {
        while window.rest().len() < 1 << 16 && window.more()? {}
        let head = &window.rest()[..window.rest().len().min(1 << 16)];
        let has = |word: &[u8]| memchr::memmem::find(head, word).is_some();
        let marks: [&[u8]; 7] = [
            b"MySQL dump",
            b"MariaDB dump",
            b"phpMyAdmin",
            b"/*!40",
            b"INTO `",
            b"TABLE `",
            b"standard_conforming_strings = off",
        ];
        let backslash = marks.iter().any(|mark| has(mark));
        Ok(Self { window, line: 1, most, backslash, row: (0, 0, 0) })
    }

    /// The byte so far ahead, when there is one.
    fn peek(&mut self, ahead: usize) -> Result<Option<u8>> {
        while self.window.rest().len() <= ahead {
            if ahead > self.most {
                return Err(too_long(self.line, self.most));
            }
            if !self.window.more()? && self.window.rest().len() <= ahead {
                return Ok(None);
            }
        }
        Ok(self.window.rest().get(ahead).copied())
    }

    fn take(&mut self, count: usize) {
        let rest = self.window.rest();
        let count = count.min(rest.len());
        self.line += memchr::memchr_iter(b'\n', &rest[..count]).count() as u64;
        self.window.advance(count);
    }

    /// Passes over what lies up to `mark`, and the mark.
    fn take_to(&mut self, mark: &[u8]) -> Result<bool> {
        loop {
            if let Some(at) = memchr::memmem::find(self.window.rest(), mark) {
                self.take(at + mark.len());
                return Ok(true);
            }
            let done = self.window.rest().len().saturating_sub(mark.len() - 1);
            self.take(done);
            if !self.window.more()? {
                let rest = self.window.rest().len();
                self.take(rest);
                return Ok(false);
            }
        }
    }

    /// Passes over white space, comments and empty statements; `false` at the end.
    pub(super) fn skip_space(&mut self) -> Result<bool> {
        loop {
            let Some(byte) = self.peek(0)? else { return Ok(false) };
            let next = self.peek(1)?;
            match (byte, next) {
                (b'-', Some(b'-')) | (b'#' | b'\\', _) => {
                    self.take_to(b"\n")?;
                }
                (b'/', Some(b'*')) => {
                    let line = self.line;
                    if !self.take_to(b"*/")? {
                        return Err(broken("collect-sql-cut", line));
                    }
                }
                (b';', _) => self.take(1),
                (byte, _) if byte.is_ascii_whitespace() => self.take(1),
                (0xEF, Some(0xBB)) => self.take(3),
                _ => return Ok(true),
            }
        }
    }

    /// The word that begins here, taken; a mark that is no word is taken as one.
    pub(super) fn word(&mut self) -> Result<String> {
        let mut length = 0;
        while length < 200
            && self.peek(length)?.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        {
            length += 1;
        }
        let length = length.max(1);
        let word =
            String::from_utf8_lossy(&self.window.rest()[..length.min(self.window.rest().len())]).into_owned();
        self.take(length);
        Ok(word)
    }

    /// The word ahead, in capitals, not taken.
    fn ahead(&mut self) -> Result<String> {
        self.skip_blank()?;
        let mut word = String::new();
        while word.len() < 40 {
            match self.peek(word.len())? {
                Some(byte) if byte.is_ascii_alphanumeric() || byte == b'_' => {
                    word.push(char::from(byte.to_ascii_uppercase()));
                }
                _ => break,
            }
        }
        Ok(word)
    }

    /// White space and comments inside of a statement.
    fn skip_blank(&mut self) -> Result<()> {
        loop {
            match (self.peek(0)?, self.peek(1)?) {
                (Some(b'-'), Some(b'-')) => {
                    self.take_to(b"\n")?;
                }
                (Some(b'/'), Some(b'*')) => {
                    self.take_to(b"*/")?;
                }
                (Some(byte), _) if byte.is_ascii_whitespace() => self.take(1),
                _ => return Ok(()),
            }
        }
    }

    /// Takes the word ahead when it is this one.
    fn is(&mut self, word: &str) -> Result<bool> {
        let found = self.ahead()? == word;
        if found {
            self.take(word.len());
        }
        Ok(found)
    }

    /// One identifier, with or without marks around it.
    fn identifier(&mut self) -> Result<Option<String>> {
        self.skip_blank()?;
        let close = match self.peek(0)? {
            Some(b'"') => b'"',
            Some(b'`') => b'`',
            Some(b'[') => b']',
            Some(byte) if byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80 => {
                let mut length = 0;
                let inner =
                    |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80;
                while length < 400 && self.peek(length)?.is_some_and(inner) {
                    length += 1;
                }
                let name = String::from_utf8_lossy(&self.window.rest()[..length]).into_owned();
                self.take(length);
                return Ok(Some(name));
            }
            _ => return Ok(None),
        };
        let mut at = 1;
        while at < 400 {
            match self.peek(at)? {
                Some(byte) if byte == close && self.peek(at + 1)? == Some(close) => at += 2,
                Some(byte) if byte == close => {
                    let inner = String::from_utf8_lossy(&self.window.rest()[1..at]).into_owned();
                    let mark = char::from(close);
                    self.take(at + 1);
                    return Ok(Some(inner.replace(&format!("{mark}{mark}"), &mark.to_string())));
                }
                Some(_) => at += 1,
                None => break,
            }
        }
        Ok(None)
    }

    /// The name of a table, without a schema that says nothing.
    fn table(&mut self) -> Result<Option<String>> {
        let mut parts = Vec::new();
        while let Some(part) = self.identifier()? {
            parts.push(part);
            if self.peek(0)? != Some(b'.') {
                break;
            }
            self.take(1);
        }
        let last = parts.len().saturating_sub(1);
        let kept = parts
            .iter()
            .enumerate()
            .filter(|(at, part)| *at == last || !USUAL_SCHEMAS.contains(&part.as_str()));
        let name = kept.map(|(_, part)| part.as_str()).collect::<Vec<_>>().join(".");
        Ok((!name.is_empty()).then_some(name))
    }

    /// A list of names in brackets; empty when none begins here.
    fn names(&mut self) -> Result<Vec<String>> {
        self.skip_blank()?;
        let mut names = Vec::new();
        if self.peek(0)? != Some(b'(') {
            return Ok(names);
        }
        self.take(1);
        if ["SELECT", "WITH"].contains(&self.ahead()?.as_str()) {
            return Ok(names);
        }
        while let Some(name) = self.identifier()? {
            names.push(name);
            self.skip_blank()?;
            let comma = self.peek(0)? == Some(b',');
            if !comma {
                break;
            }
            self.take(1);
        }
        if self.peek(0)? != Some(b')') {
            return Err(broken("collect-sql-invalid", self.line));
        }
        self.take(1);
        Ok(names)
    }

    /// After `CREATE`: the table with its columns, when it is one.
    pub(super) fn create(&mut self) -> Result<Option<Target>> {
        let mut word = self.ahead()?;
        while ["TEMPORARY", "TEMP", "UNLOGGED", "GLOBAL", "LOCAL", "FOREIGN"].contains(&word.as_str()) {
            self.take(word.len());
            word = self.ahead()?;
        }
        if word != "TABLE" {
            self.skip_statement(&word)?;
            return Ok(None);
        }
        self.take(word.len());
        for word in ["IF", "NOT", "EXISTS"] {
            self.is(word)?;
        }
        let Some(table) = self.table()? else { return Ok(None) };
        self.skip_blank()?;
        let mut columns = Vec::new();
        if self.peek(0)? == Some(b'(') {
            let end = self.closed()?;
            let body = self.window.rest()[1..end - 1].to_vec();
            columns = table_columns(&body);
            self.take(end);
        }
        self.skip_statement("TABLE")?;
        Ok(Some((table, columns)))
    }

    /// After `INSERT`: the table and the columns that are named; nothing when the rows are computed.
    pub(super) fn insert(&mut self) -> Result<Option<Target>> {
        for _ in 0..4 {
            let word = self.ahead()?;
            if ![
                "IGNORE",
                "INTO",
                "OR",
                "REPLACE",
                "LOW_PRIORITY",
                "DELAYED",
                "OVERWRITE",
                "TABLE",
                "ROLLBACK",
                "ABORT",
            ]
            .contains(&word.as_str())
            {
                break;
            }
            self.take(word.len());
        }
        let Some(table) = self.table()? else { return Err(broken("collect-sql-invalid", self.line)) };
        let columns = self.names()?;
        if self.is("OVERRIDING")? {
            for word in ["SYSTEM", "USER", "VALUE"] {
                self.is(word)?;
            }
        }
        if self.is("VALUES")? || self.is("VALUE")? {
            return Ok(Some((table, columns)));
        }
        self.skip_statement("INSERT")?;
        Ok(None)
    }

    /// After `COPY`: the table and its columns, when rows follow in the dump itself.
    pub(super) fn copy(&mut self) -> Result<Option<Target>> {
        let line = self.line;
        let Some(table) = self.table()? else { return Err(broken("collect-sql-invalid", line)) };
        let columns = self.names()?;
        if !self.is("FROM")? || !self.is("STDIN")? {
            self.skip_statement("COPY")?;
            return Ok(None);
        }
        let length = self.window.line(self.most)?;
        let options = String::from_utf8_lossy(&self.window.rest()[..length]).to_ascii_uppercase();
        if options.contains("CSV") || options.contains("BINARY") || options.contains("DELIMITER") {
            return Err(broken("collect-sql-copy", line));
        }
        self.take(length);
        Ok(Some((table, columns)))
    }

    /// Finds the next row of a `COPY` block.
    pub(super) fn copied(&mut self) -> Result<bool> {
        let length = self.window.line(self.most)?;
        if length > self.most {
            return Err(too_long(self.line, self.most));
        }
        let line = &self.window.rest()[..length];
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        if length == 0 {
            return Err(broken("collect-sql-cut", self.line));
        }
        if text == b"\\." {
            self.take(length);
            return Ok(false);
        }
        self.row = (0, text.len(), length);
        Ok(true)
    }

    /// Finds the next row in brackets; `false` at the end of the statement.
    pub(super) fn tuple(&mut self) -> Result<bool> {
        self.skip_blank()?;
        if self.peek(0)? == Some(b',') {
            self.take(1);
            self.skip_blank()?;
        }
        if self.peek(0)? != Some(b'(') {
            // `ON CONFLICT …` and the like belong to the statement; without a semicolon another one may begin.
            if ["ON", "RETURNING", "AS"].contains(&self.ahead()?.as_str()) {
                self.skip_statement("INSERT")?;
            }
            return Ok(false);
        }
        let end = self.closed()?;
        self.row = (1, end - 1, end);
        Ok(true)
    }

    /// The row that was found.
    pub(super) fn taken(&self) -> &[u8] {
        &self.window.rest()[self.row.0..self.row.1]
    }

    /// The line in which it begins.
    pub(super) fn tuple_line(&self) -> u64 {
        self.line
    }

    /// How its values are written.
    pub(super) fn style(&self) -> Style {
        if self.backslash { Style::Backslash } else { Style::Standard }
    }

    /// Goes on after the row.
    pub(super) fn advance(&mut self) {
        self.take(self.row.2);
    }

    /// Where the bracket that opens here closes.
    fn closed(&mut self) -> Result<usize> {
        let mut scan = Brackets { at: 0, depth: 0, backslash: self.backslash };
        loop {
            let ended = self.window.ended();
            match scan.run(self.window.rest(), ended) {
                Some(end) if end <= self.most => return Ok(end),
                Some(_) => return Err(too_long(self.line, self.most)),
                None if self.window.rest().len() > self.most => return Err(too_long(self.line, self.most)),
                None if ended => return Err(broken("collect-sql-cut", self.line)),
                None => {
                    self.window.more()?;
                }
            }
        }
    }

    /// Passes over routines between `DELIMITER ;;` and `DELIMITER ;`: what they would write is no data yet.
    pub(super) fn skip_routines(&mut self) -> Result<()> {
        loop {
            let length = self.window.line(self.most)?;
            let line = &self.window.rest()[..length];
            let last = line.trim_ascii().ends_with(b";") && !line.trim_ascii().ends_with(b";;");
            let own = line.trim_ascii().to_ascii_uppercase();
            let ends = last && (own == b";" || own.starts_with(b"DELIMITER"));
            self.take(length);
            if ends || length == 0 {
                return Ok(());
            }
        }
    }

    /// Passes over a statement to its semicolon, or to a line `GO`; routines with `BEGIN` end with `END`.
    pub(super) fn skip_statement(&mut self, first: &str) -> Result<()> {
        let mut routine = ROUTINES.contains(&first);
        let (mut open, mut word) = (0_u32, String::new());
        let line = self.line;
        loop {
            let Some(byte) = self.peek(0)? else { return Ok(()) };
            if byte.is_ascii_alphanumeric() || byte == b'_' {
                if word.len() < 16 {
                    word.push(char::from(byte.to_ascii_uppercase()));
                }
                self.take(1);
                continue;
            }
            match std::mem::take(&mut word).as_str() {
                "BEGIN" | "CASE" if routine => open += 1,
                "END" if routine => open = open.saturating_sub(1),
                word if ROUTINES.contains(&word) => routine = true,
                "GO" if byte == b'\r' || byte == b'\n' => return Ok(()),
                _ => {}
            }
            match (byte, self.peek(1)?) {
                (b';', _) if open == 0 => {
                    self.take(1);
                    return Ok(());
                }
                (b'\'' | b'"' | b'`', _) => {
                    self.take(1);
                    if !self.quoted(byte)? {
                        return Err(broken("collect-sql-cut", line));
                    }
                }
                (b'-', Some(b'-')) => {
                    self.take_to(b"\n")?;
                }
                (b'/', Some(b'*')) => {
                    self.take_to(b"*/")?;
                }
                (b'$', _) => self.dollar()?,
                _ => self.take(1),
            }
        }
    }

    /// Passes over a text up to its closing mark.
    fn quoted(&mut self, mark: u8) -> Result<bool> {
        loop {
            match memchr2(mark, b'\\', self.window.rest()) {
                Some(at) => {
                    let backslash = self.window.rest()[at] == b'\\';
                    let doubled = self.peek(at + 1)? == Some(mark);
                    let skip = (backslash && self.backslash) || (!backslash && doubled);
                    self.take(at + 1 + usize::from(skip));
                    if !backslash && !doubled {
                        return Ok(true);
                    }
                }
                None => {
                    let all = self.window.rest().len();
                    self.take(all);
                    if !self.window.more()? {
                        return Ok(false);
                    }
                }
            }
        }
    }

    /// Passes over `$tag$ … $tag$` (PostgreSQL), or over the mark alone.
    fn dollar(&mut self) -> Result<()> {
        let mut length = 1;
        while length < 64
            && self.peek(length)?.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        {
            length += 1;
        }
        if self.peek(length)? != Some(b'$') {
            self.take(1);
            return Ok(());
        }
        let tag = self.window.rest()[..=length].to_vec();
        self.take(tag.len());
        self.take_to(&tag)?;
        Ok(())
    }
}

/// Looks for the bracket that closes the first one; called again with more, it goes on where it stopped.
struct Brackets {
    at: usize,
    depth: u32,
    backslash: bool,
}

impl Brackets {
    fn run(&mut self, bytes: &[u8], ended: bool) -> Option<usize> {
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'\'' | b'"' | b'`' => {
                    let before = self.at.checked_sub(1).and_then(|at| bytes.get(at));
                    let escapes = self.backslash || (*byte == b'\'' && matches!(before, Some(b'E' | b'e')));
                    self.at = text_end(bytes, self.at, *byte, escapes, ended)?;
                }
                b'(' => {
                    self.depth += 1;
                    self.at += 1;
                }
                b')' => {
                    self.depth = self.depth.saturating_sub(1);
                    self.at += 1;
                    if self.depth == 0 {
                        return Some(self.at);
                    }
                }
                _ => self.at += 1,
            }
        }
        None
    }
}

/// Where the text ends whose mark stands at `at`; nothing when that is not to be seen yet.
pub(super) fn text_end(bytes: &[u8], at: usize, mark: u8, escapes: bool, ended: bool) -> Option<usize> {
    let mut at = at + 1;
    loop {
        let rest = bytes.get(at..)?;
        let found = if escapes { memchr2(mark, b'\\', rest) } else { memchr(mark, rest) };
        let stop = at + found?;
        if bytes[stop] == b'\\' {
            at = stop + 2;
            continue;
        }
        match bytes.get(stop + 1) {
            Some(next) if *next == mark => at = stop + 2,
            Some(_) => return Some(stop + 1),
            None => return ended.then_some(stop + 1),
        }
    }
}
