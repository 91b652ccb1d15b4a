//! Finding text in all records of the register: in reference and name first, then anywhere; the same word before its
//! beginning, before a part of a word, before a word with slips. Letter case and accents do not matter.
//!
//! Every record keeps the numbers of its words (`vocabulary.rs`), made when it is first searched: a search compares each
//! different word of the register once, then looks up numbers. Nothing is folded again per keystroke.

mod fold;
mod marks;
mod near;
mod text;
mod vocabulary;

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::snapshot::{Held, Record, Snapshot, Table};
use crate::store::table::Noun;
use crate::threads::side_by_side;
pub use fold::fold;
pub use marks::{TextRange, ranges as ranges_in, snippet};
pub use near::{Asked, Nearness, mask};
use text::{Content, Leaf};
pub use vocabulary::{Indexed, Vocabulary};

/// Does the same with every table that is searched, in the order in which equal hits are listed.
macro_rules! every_table {
    ($snapshot:expr, $table:ident => $work:expr) => {{
        let snapshot: &Snapshot = $snapshot;
        {
            let $table = &snapshot.activities;
            $work;
        }
        {
            let $table = &snapshot.recipients;
            $work;
        }
        {
            let $table = &snapshot.systems;
            $work;
        }
        {
            let $table = &snapshot.organisations;
            $work;
        }
        {
            let $table = &snapshot.processing_on_behalf;
            $work;
        }
        {
            let $table = &snapshot.transfer_instruments;
            $work;
        }
        {
            let $table = &snapshot.transfer_impact_assessments;
            $work;
        }
        {
            let $table = &snapshot.requests;
            $work;
        }
        {
            let $table = &snapshot.notices;
            $work;
        }
        {
            let $table = &snapshot.collections;
            $work;
        }
        {
            let $table = &snapshot.attachments;
            $work;
        }
        {
            let $table = &snapshot.saved_views;
            $work;
        }
    }};
}
/// A place where the text stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchHit {
    /// Kind of record.
    pub noun: Noun,
    /// Identifier.
    pub id: String,
    /// Reference.
    pub reference: String,
    /// Name.
    pub name: String,
    /// Where in the name the words stand, in characters.
    pub name_ranges: Vec<TextRange>,
    /// The field in which it stands, such as `purposes[0].text`.
    pub field: String,
    /// The text around it.
    pub snippet: String,
    /// Where in the snippet the words stand, in characters.
    pub ranges: Vec<TextRange>,
    /// Whether a word was only found with slips forgiven.
    pub guessed: bool,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Finds {
    /// The hits, best first; at most as many as were asked for.
    pub hits: Vec<SearchHit>,
    /// How many records hold the words.
    pub total: usize,
    /// The words to highlight, folded: those asked for, or what was found in their place.
    pub marks: Vec<String>,
}

/// When slips are forgiven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forgive {
    /// When hardly any record holds the word: the near ones then come last.
    Few,
    /// When no record holds the word: a list must not show what nobody asked for.
    Nothing,
}

/// Below this many records that hold a word, near words are looked for as well.
const FEW: usize = 5;
/// More near words than this are not highlighted.
const MOST_MARKS: usize = 40;

/// The records that hold every word of `text`, best first, each once.
#[must_use]
pub fn find(snapshot: &Snapshot, text: &str, limit: usize) -> Finds {
    find_in(snapshot, text, &[], limit)
}

/// The same among some kinds of record; among all when none is named.
#[must_use]
pub fn find_in(snapshot: &Snapshot, text: &str, nouns: &[Noun], limit: usize) -> Finds {
    let Some(search) = Search::new(snapshot, text, Forgive::Few) else { return Finds::default() };
    let mut ranked = Vec::new();
    every_table!(snapshot, table => {
        if nouns.is_empty() || nouns.contains(&noun_of(table)) {
            search.rank(table, &mut ranked);
        }
    });
    // Stable: within a rank, kinds and references keep their order.
    ranked.sort_by_key(|found| found.rank);
    let total = ranked.len();
    let hits = ranked.into_iter().take(limit).filter_map(|found| search.show(&found)).collect();
    Finds { hits, total, marks: search.marks }
}

/// The identifiers of the records of one kind that hold every word of `text`, and the words to highlight; none when the
/// text holds no word.
#[must_use]
pub fn those_with<'s, T: Record>(
    snapshot: &'s Snapshot,
    text: &str,
) -> Option<(BTreeSet<&'s str>, Vec<String>)> {
    let search = Search::new(snapshot, text, Forgive::Nothing)?;
    let mut ranked = Vec::new();
    search.rank(T::table(snapshot), &mut ranked);
    Some((ranked.into_iter().map(|found| found.id).collect(), search.marks))
}

/// Makes the index of all records, so that the first search does not have to.
pub fn prepare(snapshot: &Snapshot) {
    every_table!(snapshot, table => index(snapshot, table));
}

fn index<T: Record>(snapshot: &Snapshot, table: &Table<T>) {
    let open: Vec<&Held<T>> = table.held_iter().filter(|held| held.words.get().is_none()).collect();
    side_by_side(&open, |held| {
        held.indexed(&snapshot.vocabulary);
    });
}

/// A record that holds all words.
struct Ranked<'s> {
    noun: Noun,
    id: &'s str,
    rank: u32,
    guessed: bool,
}

/// A word of the search held against all words of the register.
struct Word {
    asked: Asked,
    near: Vec<Nearness>,
    /// Recipients, systems and organisations whose name holds it: records that link to them hold it too.
    linked: HashMap<String, Nearness>,
}

/// How a record holds a word.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Hold {
    near: Nearness,
    in_head: bool,
}

struct Search<'s> {
    snapshot: &'s Snapshot,
    words: Vec<Word>,
    /// The words to highlight.
    marks: Vec<String>,
}

impl<'s> Search<'s> {
    fn new(snapshot: &'s Snapshot, text: &str, forgive: Forgive) -> Option<Self> {
        let folded = fold(text);
        let chunks =
            folded.split_whitespace().map(|chunk| chunk.trim_matches(|c: char| !c.is_alphanumeric()));
        let mut asked: Vec<&str> = chunks.filter(|chunk| !chunk.is_empty()).collect();
        asked.dedup();
        if asked.is_empty() {
            return None;
        }
        prepare(snapshot);
        let words: Vec<Word> =
            asked.into_iter().map(|word| Word::new(snapshot, Asked::new(word), forgive)).collect();
        let marks = marks_of(snapshot, &words);
        Some(Self { snapshot, words, marks })
    }

    fn rank<T: Record>(&self, table: &'s Table<T>, ranked: &mut Vec<Ranked<'s>>) {
        'records: for held in table.held_by_reference() {
            let indexed = held.indexed(&self.snapshot.vocabulary);
            let (mut guessed, mut away, mut distance) = (false, false, 0);
            for word in &self.words {
                let Some(hold) = word.held_by(indexed) else { continue 'records };
                guessed |= hold.near.is_guess();
                away |= !hold.in_head;
                distance += Nearness::Same as u32 - hold.near as u32;
            }
            let rank = u32::from(guessed) * 10_000 + u32::from(away) * 1_000 + distance.min(999);
            ranked.push(Ranked { noun: T::NOUN, id: held.value.id(), rank, guessed });
        }
    }

    fn show(&self, found: &Ranked<'_>) -> Option<SearchHit> {
        let mut shown = None;
        every_table!(self.snapshot, table => {
            if noun_of(table) == found.noun {
                shown = table.get(found.id).and_then(|record| self.hit(record, found.guessed));
            }
        });
        shown
    }

    fn hit<T: Record>(&self, record: &T, guessed: bool) -> Option<SearchHit> {
        let content = Content::of(&serde_json::to_value(record).ok()?);
        let marks = &self.marks;
        let best = self.best(&content);
        let (field, text) = best.map_or_else(
            || self.by_link(&content).unwrap_or_default(),
            |leaf| (leaf.path.clone(), leaf.text.clone()),
        );
        let (snippet, ranges) = snippet(&text, marks);
        Some(SearchHit {
            noun: T::NOUN,
            id: record.id().to_owned(),
            reference: record.reference().to_owned(),
            name: record.name().to_owned(),
            name_ranges: ranges_in(record.name(), marks),
            field,
            snippet,
            ranges,
            guessed,
        })
    }

    /// The text that holds the most of the words; reference and name only when nothing else holds any.
    fn best<'c>(&self, content: &'c Content) -> Option<&'c Leaf> {
        let weight = |leaf: &Leaf| {
            let folded = fold(&leaf.text);
            let held = self.words.iter().filter(|word| folded.contains(word.asked.text())).count();
            let near = usize::from(self.marks.iter().any(|mark| folded.contains(mark.as_str())));
            (held, near)
        };
        let mut best: Option<(&Leaf, (usize, usize))> = None;
        for leaf in content.leaves.iter().filter(|leaf| leaf.path != "reference") {
            let weight = weight(leaf);
            let is_name = |leaf: &Leaf| leaf.path == "name";
            let better = best.is_none_or(|(now, most)| weight > most || weight == most && is_name(now));
            if weight != (0, 0) && better {
                best = Some((leaf, weight));
            }
        }
        best.map(|(leaf, _)| leaf)
    }

    /// The name of the linked record that holds a word, with the field that links to it.
    fn by_link(&self, content: &Content) -> Option<(String, String)> {
        let name = |id: &str| {
            let recipient = self.snapshot.recipients.get(id).map(|one| one.label().to_owned());
            let system = || self.snapshot.systems.get(id).map(|one| one.name.clone());
            let organisation = || self.snapshot.organisations.get(id).map(|one| one.name.clone());
            recipient.or_else(system).or_else(organisation)
        };
        content.links.iter().find_map(|link| {
            let name = name(&link.text)?;
            (!ranges_in(&name, &self.marks).is_empty()).then(|| (link.path.clone(), name))
        })
    }
}

/// The words asked for, and those that were guessed in their place.
fn marks_of(snapshot: &Snapshot, words: &[Word]) -> Vec<String> {
    let mut marks = Vec::new();
    for word in words {
        marks.push(word.asked.text().to_owned());
        let near = word.near.iter().enumerate().filter(|(_, near)| near.is_guess());
        let near = near.filter_map(|(number, _)| snapshot.vocabulary.word(number));
        marks.extend(near.take(MOST_MARKS).map(|word| word.to_string()));
    }
    marks.sort_unstable();
    marks.dedup();
    marks
}

fn noun_of<T: Record>(_: &Table<T>) -> Noun {
    T::NOUN
}

impl Word {
    fn new(snapshot: &Snapshot, asked: Asked, forgive: Forgive) -> Self {
        let near = snapshot.vocabulary.ask(&asked);
        let mut word = Self { asked, near, linked: HashMap::new() };
        word.link(snapshot);
        let enough = match forgive {
            Forgive::Few => FEW,
            Forgive::Nothing => 1,
        };
        if word.count(snapshot, enough) < enough {
            word.near = snapshot.vocabulary.guess(&word.asked);
            word.link(snapshot);
        }
        word
    }

    fn link(&mut self, snapshot: &Snapshot) {
        self.linked.clear();
        self.link_table(snapshot, &snapshot.recipients);
        self.link_table(snapshot, &snapshot.systems);
        self.link_table(snapshot, &snapshot.organisations);
    }

    fn link_table<T: Record>(&mut self, snapshot: &Snapshot, table: &Table<T>) {
        for held in table.held_iter() {
            let near = self.nearest(&held.indexed(&snapshot.vocabulary).head);
            if near != Nearness::No {
                self.linked.insert(held.value.id().to_owned(), near);
            }
        }
    }

    /// How many records hold it, counted up to `enough`.
    fn count(&self, snapshot: &Snapshot, enough: usize) -> usize {
        let mut count = 0;
        every_table!(snapshot, table => {
            for held in table.held_iter() {
                if count >= enough {
                    break;
                }
                count += usize::from(self.held_by(held.indexed(&snapshot.vocabulary)).is_some());
            }
        });
        count
    }

    fn nearest(&self, numbers: &[u32]) -> Nearness {
        let near = |number: &u32| self.near.get(*number as usize).copied().unwrap_or_default();
        numbers.iter().map(near).max().unwrap_or_default()
    }

    fn held_by(&self, indexed: &Indexed) -> Option<Hold> {
        let head = self.nearest(&indexed.head);
        if head != Nearness::No && !head.is_guess() {
            return Some(Hold { near: head, in_head: true });
        }
        let body = self.nearest(&indexed.body);
        if body > head {
            return Some(Hold { near: body, in_head: false });
        }
        if head != Nearness::No {
            return Some(Hold { near: head, in_head: true });
        }
        let linked = if self.linked.is_empty() {
            None
        } else {
            indexed.links.iter().filter_map(|id| self.linked.get(id)).max()
        };
        linked.map(|near| Hold { near: *near, in_head: false })
    }
}

/// The words of a record, made when they are first asked for.
impl<T: Record> Held<T> {
    pub(crate) fn indexed(&self, vocabulary: &Vocabulary) -> &Indexed {
        self.words.get_or_init(|| {
            // A record that is no JSON has no words; it cannot have come from the file.
            let record = serde_json::to_value(self.value.as_ref()).unwrap_or_default();
            vocabulary.index(&record, self.value.reference(), self.value.name())
        })
    }
}

#[cfg(test)]
mod tests;
