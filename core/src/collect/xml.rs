//! XML documents: which elements are records is seen from the document itself, and each is read with its structure.
//!
//! A record is the outermost element that stands several times beside others of its name and holds more than text; around it
//! are wrappers. What else stands in a wrapper is a record, too, when it holds more than text, and otherwise a note outside of
//! records. Entities are never expanded and no other file is ever opened.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::Encoding;

use super::encoding::{Decoding, Detected};
use super::extract::Tally;
use super::inspect::{Inspection, ReadOptions, SheetFound};
use super::record::Position;
use super::source::Source;
use super::text::Window;
use super::xmlscan::{Events, Gather, Piece, too_long};
use super::{Limits, Progress, json};
use crate::error::{Error, Result};

/// Most different paths of elements.
const PATHS: usize = 5000;
/// A list of plain texts is one record in a small document, and many in a large one.
const WHOLE: u64 = 1 << 20;
const SHOWN: usize = 20;

/// The encoding that the document declares, unless it is set by hand or marked otherwise.
pub(super) fn declared(source: &Source, options: &ReadOptions) -> Result<Option<Detected>> {
    let head = source.head(256)?;
    if options.encoding.is_some() || !head.starts_with(b"<?xml") {
        return Ok(None);
    }
    let end = memchr::memmem::find(&head, b"?>").unwrap_or(head.len());
    let text = String::from_utf8_lossy(&head[..end]);
    let label = text.split_once("encoding").and_then(|(_, rest)| rest.split(['"', '\'']).nth(1));
    let encoding = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    let wide = [encoding_rs::UTF_16LE, encoding_rs::UTF_16BE];
    Ok(encoding.filter(|one| !wide.contains(one)).map(|encoding| Detected { encoding, confident: true }))
}

/// Finds the records of the whole document, and shows the first.
pub(super) fn inspect(
    found: &mut Inspection,
    source: &Source,
    encoding: &'static Encoding,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<()> {
    let mut window = Window::new(Decoding::new(source.hashed(progress)?, encoding));
    let (paths, bytes) = Paths::of(&mut window, limits).map_err(|error| {
        // Bytes of another encoding look like all kinds of damage.
        if found.damage_accepted { error } else { window.input.wrong_encoding().unwrap_or(error) }
    })?;
    let names = paths.records(bytes > WHOLE);
    let mut window = Window::new(Decoding::new(source.hashed(&super::Unwatched)?, encoding));
    let (mut values, mut seen) = (Vec::new(), 0);
    walk(&mut window, &Records::new(&names), limits, &mut |element| {
        if element.complex {
            seen += element.gather.arena.len();
            values.push(element.gather.value());
        }
        Ok(values.len() < SHOWN)
    })?;
    json::show(found, &values, seen, bytes);
    found.rows_estimate = Some(paths.count(&names));
    found.sheets = names
        .into_iter()
        .map(|name| SheetFound { name, hidden: false, header_row: None, columns: Vec::new() })
        .collect();
    Ok(())
}

/// Reads the whole document and hands the person's records on.
pub(super) fn extract(window: &mut Window, inspection: &Inspection, tally: &mut Tally) -> Result<()> {
    let names: Vec<String> = inspection.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let mut outside = None;
    let mut indexes: BTreeMap<String, u64> = BTreeMap::new();
    let limits = tally.limits;
    walk(window, &Records::new(&names), &limits, &mut |element| {
        if !element.complex {
            if tally.may_hold(&element.gather.arena) && tally.names(&element.gather.value()) {
                outside.get_or_insert(element.line);
            }
            return Ok(true);
        }
        let index = match indexes.get_mut(element.path) {
            Some(index) => {
                *index += 1;
                *index
            }
            None => *indexes.entry(element.path.to_owned()).or_default(),
        };
        tally.row()?;
        if tally.may_hold(&element.gather.arena) {
            let path = Some(format!("{}[{index}]", element.path.replace('/', ".")));
            let position = Position { line: Some(element.line), path, ..tally.position() };
            tally.nested(position, element.gather.value())?;
        }
        Ok(true)
    })?;
    if let Some(line) = outside {
        tally.warn("collect-warn-envelope", line);
    }
    tally.columns_seen();
    Ok(())
}

/// Which elements are records, and which are around them.
struct Records {
    names: BTreeSet<String>,
    wrappers: BTreeSet<String>,
}

impl Records {
    fn new(names: &[String]) -> Self {
        let ends =
            |name: &String| name.match_indices('/').map(|(at, _)| name[..at].to_owned()).collect::<Vec<_>>();
        Self { names: names.iter().cloned().collect(), wrappers: names.iter().flat_map(ends).collect() }
    }
}

/// An element that was read whole: a record, or a value outside of records.
struct Element<'e> {
    path: &'e str,
    line: u64,
    /// It holds more than text.
    complex: bool,
    gather: &'e Gather,
}

/// Hands on every element below the wrappers, until told to stop.
fn walk(
    window: &mut Window,
    records: &Records,
    limits: &Limits,
    take: &mut dyn FnMut(Element) -> Result<bool>,
) -> Result<()> {
    let mut events = Events::new(window, limits);
    let (mut path, mut gather) = (String::new(), Gather::default());
    // Where the path ended before each open element around, and how deep in an element that is gathered.
    let (mut around, mut depth, mut line, mut complex) = (Vec::new(), 0_usize, 1, false);
    while let Some(piece) = events.next(&mut gather, !around.is_empty())? {
        if gather.arena.len() > limits.json_record_bytes {
            return Err(too_long(line, limits.json_record_bytes));
        }
        let go_on = match piece {
            Piece::Open { attributes } if depth == 0 => {
                around.push(path.len());
                if !path.is_empty() {
                    path.push('/');
                }
                path.push_str(gather.name());
                line = events.line();
                if !records.wrappers.contains(&path) {
                    (depth, complex) = (1, attributes);
                    continue;
                }
                // What the wrapper itself says is no record.
                !attributes || take(Element { path: &path, line, complex: false, gather: &gather })?
            }
            Piece::Open { .. } => {
                complex = true;
                depth += 1;
                continue;
            }
            Piece::Text if depth > 0 => continue,
            Piece::Text => {
                line = events.line();
                take(Element { path: &path, line, complex: false, gather: &gather })?
            }
            Piece::Close if depth > 1 => {
                depth -= 1;
                continue;
            }
            Piece::Close => {
                let complex = std::mem::take(&mut complex) || records.names.contains(&path);
                let whole = std::mem::take(&mut depth) == 1;
                let go_on = !whole || take(Element { path: &path, line, complex, gather: &gather })?;
                path.truncate(around.pop().unwrap_or(0));
                go_on
            }
        };
        gather.clear();
        if !go_on {
            break;
        }
    }
    Ok(())
}

/// The paths of all elements, and how they stand together.
struct Paths {
    all: Vec<PathSeen>,
}

struct PathSeen {
    name: String,
    parent: Option<usize>,
    /// The paths below it, by name.
    below: BTreeMap<String, usize>,
    count: u64,
    /// It stood twice in one element.
    repeated: bool,
    /// It held more than text.
    complex: bool,
}

impl Paths {
    /// Reads the document once; answers with the length of its text, too.
    fn of(window: &mut Window, limits: &Limits) -> Result<(Self, u64)> {
        let mut paths = Self { all: Vec::new() };
        let mut events = Events::new(window, limits);
        let mut gather = Gather::default();
        // The open elements: their path, and the paths of what they held so far.
        let mut open: Vec<(usize, Vec<usize>)> = Vec::new();
        while let Some(piece) = events.next(&mut gather, false)? {
            match piece {
                Piece::Open { attributes } => {
                    let parent = open.last().map(|(path, _)| *path);
                    let path = paths.seen(parent, gather.name(), attributes)?;
                    if let Some((_, held)) = open.last_mut() {
                        if held.contains(&path) {
                            paths.all[path].repeated = true;
                        } else {
                            held.push(path);
                        }
                    }
                    open.push((path, Vec::new()));
                }
                Piece::Close => {
                    open.pop();
                }
                Piece::Text => {}
            }
            gather.clear();
        }
        let bytes = window.input.bytes();
        Ok((paths, bytes))
    }

    fn seen(&mut self, parent: Option<usize>, name: &str, attributes: bool) -> Result<usize> {
        let known = match parent {
            Some(parent) => {
                self.all[parent].complex = true;
                self.all[parent].below.get(name).copied()
            }
            None => (!self.all.is_empty()).then_some(0),
        };
        let path = match known {
            Some(path) => path,
            None => self.new_path(parent, name)?,
        };
        self.all[path].count += 1;
        self.all[path].complex |= attributes;
        Ok(path)
    }

    fn new_path(&mut self, parent: Option<usize>, name: &str) -> Result<usize> {
        let path = self.all.len();
        if path == PATHS {
            return Err(Error::invalid("collect-xml-paths").with("limit", PATHS));
        }
        let name = name.to_owned();
        if let Some(parent) = parent {
            self.all[parent].below.insert(name.clone(), path);
        }
        let below = BTreeMap::new();
        self.all.push(PathSeen { name, parent, below, count: 0, repeated: false, complex: false });
        Ok(path)
    }

    /// The paths of records; the root itself when nothing is repeated.
    fn records(&self, plain_too: bool) -> Vec<String> {
        let pick = |complex: bool| -> Vec<usize> {
            let is_record = |path: &PathSeen| path.repeated && (path.complex || !complex);
            let outermost = |path: &usize| {
                let mut above = self.all[*path].parent;
                while let Some(parent) = above {
                    if is_record(&self.all[parent]) {
                        return false;
                    }
                    above = self.all[parent].parent;
                }
                true
            };
            let repeated = (0..self.all.len()).filter(|path| is_record(&self.all[*path]));
            repeated.filter(outermost).collect()
        };
        let mut records = pick(true);
        if records.is_empty() && plain_too {
            records = pick(false);
        }
        if records.is_empty() && !self.all.is_empty() {
            records.push(0);
        }
        records.into_iter().map(|path| self.full(path)).collect()
    }

    fn full(&self, path: usize) -> String {
        let (mut names, mut at) = (Vec::new(), Some(path));
        while let Some(path) = at {
            names.push(self.all[path].name.as_str());
            at = self.all[path].parent;
        }
        names.reverse();
        names.join("/")
    }

    fn count(&self, names: &[String]) -> u64 {
        (0..self.all.len())
            .filter(|path| names.contains(&self.full(*path)))
            .map(|path| self.all[path].count)
            .sum()
    }
}

#[cfg(test)]
#[path = "xml_tests.rs"]
mod tests;
