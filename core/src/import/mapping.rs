//! What the columns of a table probably mean; a person confirms it.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::import::header::{Header, HeaderColumn};
use crate::import::label::{alike, normal};
use crate::import::memory::{ColumnRule, ImportMapping};
use crate::import::synonyms;
use crate::import::target;
use crate::interchange::fields::fields_of;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::{Lang, Words};

/// By what a column was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RecognisedBy {
    /// Not at all.
    Nothing,
    /// Its values look like those of the field.
    Values,
    /// Its name is like that of the field.
    Likeness,
    /// Its name is that of an authority's template, or usual for the field.
    Synonym,
    /// Its name is that of the field.
    Label,
    /// An earlier import of such a table.
    Remembered,
}

/// A column with what it probably means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ProposedColumn {
    /// What it probably means.
    pub rule: ColumnRule,
    /// By what it was recognised.
    pub by: RecognisedBy,
    /// How sure that is, from 0 to 100.
    pub confidence: u8,
    /// The first different values.
    pub samples: Vec<String>,
    /// In how many rows it holds anything.
    pub filled: usize,
}

/// Least likeness of two names for one to stand for the other.
const LIKE: f64 = 0.5;

/// The names of all fields of a noun in all languages, as they are compared.
fn labels(noun: Noun) -> &'static HashMap<String, &'static str> {
    static ALL: OnceLock<HashMap<Noun, HashMap<String, &'static str>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        target::NOUNS
            .into_iter()
            .map(|noun| {
                let mut labels = HashMap::new();
                for field in fields_of(noun) {
                    for lang in Lang::ALL {
                        labels.entry(normal(&field.label(Words::of(lang)))).or_insert(field.key);
                    }
                    labels.insert(normal(field.key), field.key);
                }
                (noun, labels)
            })
            .collect()
    });
    static NONE: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    all.get(&noun).unwrap_or_else(|| NONE.get_or_init(HashMap::new))
}

/// Whether a label is that of a field of any noun.
#[must_use]
pub fn is_known(noun: Noun, label: &str) -> bool {
    labels(noun).contains_key(&normal(label)) || synonyms::field(noun.code(), label).is_some()
}

/// Which kind of record the rows of a table are: the one of which most columns are known.
#[must_use]
pub fn noun_of(header: &Header) -> Noun {
    let known = |noun: Noun| header.columns.iter().filter(|column| is_known(noun, &column.label)).count();
    let mut best = (Noun::Activity, known(Noun::Activity));
    for noun in target::NOUNS {
        // An activity is what a register mostly holds: others must be clearly more.
        if known(noun) > best.1 + usize::from(best.0 == Noun::Activity) {
            best = (noun, known(noun));
        }
    }
    best.0
}

/// Proposes what each column means.
#[must_use]
pub fn propose(snapshot: &Snapshot, noun: Noun, header: &Header) -> Vec<ProposedColumn> {
    let names: Vec<String> = header.columns.iter().map(|column| column.name.clone()).collect();
    let remembered = remembered(snapshot, noun, &names);
    let mut proposed: Vec<ProposedColumn> = header
        .columns
        .iter()
        .map(|column| {
            let earlier =
                remembered.and_then(|mapping| mapping.columns.iter().find(|rule| rule.column == column.name));
            match earlier {
                Some(rule) => given(column, rule.clone(), RecognisedBy::Remembered, 100),
                None => recognise(noun, column),
            }
        })
        .collect();
    each_field_once(&mut proposed);
    for column in proposed.iter_mut().filter(|column| column.by == RecognisedBy::Nothing) {
        // What has no field of its own is kept as a note rather than lost.
        let computed =
            labels(noun).contains_key(&normal(&column.rule.column)) || is_remark(&column.rule.column);
        let has_notes = fields_of(noun).iter().any(|field| field.key == "notes");
        if column.filled > 0 && !computed && has_notes && column.rule.column != "#" {
            "@note".clone_into(&mut column.rule.field);
        }
    }
    proposed
}

/// Whether this program wrote the column for the reader only: what is marked as not imported, and the day of an export.
fn is_remark(label: &str) -> bool {
    label == "as_of"
        || Lang::ALL.into_iter().any(|lang| {
            let mark = Words::of(lang).say_with("export-calculated", &[("title", "".into())]);
            label.trim_end().ends_with(mark.trim())
        })
}

/// The mapping that was used for a table with this header.
#[must_use]
pub fn remembered<'s>(snapshot: &'s Snapshot, noun: Noun, names: &[String]) -> Option<&'s ImportMapping> {
    snapshot.import_mappings.get(&ImportMapping::id_of(noun.code(), names))
}

fn given(column: &HeaderColumn, rule: ColumnRule, by: RecognisedBy, confidence: u8) -> ProposedColumn {
    ProposedColumn { rule, by, confidence, samples: column.samples.clone(), filled: column.filled }
}

fn recognise(noun: Noun, column: &HeaderColumn) -> ProposedColumn {
    let rule = |field: &str| ColumnRule {
        column: column.name.clone(),
        field: field.to_owned(),
        ..ColumnRule::default()
    };
    let labels = labels(noun);
    for text in [&column.label, &column.name] {
        if let Some(key) = labels.get(&normal(text)) {
            let open = target::place(noun, key).is_some();
            let field = if open { key } else { "" };
            return given(
                column,
                rule(field),
                if open { RecognisedBy::Label } else { RecognisedBy::Nothing },
                100,
            );
        }
    }
    for text in [&column.label, &column.name] {
        if let Some(key) = synonyms::field(noun.code(), text).filter(|key| target::place(noun, key).is_some())
        {
            return given(column, rule(key), RecognisedBy::Synonym, 95);
        }
    }
    let wanted = normal(&column.label);
    let mut best = (0.0, "");
    let own = synonyms::all().iter().filter(|one| one.kind == "label" && one.meaning.scope == noun.code());
    let words = labels.iter().map(|(label, key)| (label.clone(), *key));
    for (label, key) in words.chain(own.map(|one| (normal(&one.text), one.meaning.target.as_str()))) {
        let score = alike(&wanted, &label);
        if target::place(noun, key).is_some()
            && (score > best.0 + 1e-9 || (score > best.0 - 1e-9 && key < best.1))
        {
            best = (score, key);
        }
    }
    if best.0 >= LIKE {
        let confidence = (best.0 * 80.0) as u8;
        return given(column, rule(best.1), RecognisedBy::Likeness, confidence);
    }
    match by_values(noun, column) {
        Some(field) => given(column, rule(field), RecognisedBy::Values, 50),
        None => given(column, rule(""), RecognisedBy::Nothing, 0),
    }
}

/// A column whose first values are all legal bases, or all mechanisms of transfer.
fn by_values(noun: Noun, column: &HeaderColumn) -> Option<&'static str> {
    let all = |list: &str| {
        !column.samples.is_empty()
            && column
                .samples
                .iter()
                .all(|value| value.split([';', '|']).all(|part| synonyms::code(list, part).is_some()))
    };
    match noun {
        Noun::Activity if all("legal-basis") => Some("purposes.legal_bases"),
        Noun::Activity if all("safeguard") => Some("transfers.safeguard"),
        _ => None,
    }
}

/// A field gets one column: the one that is recognised best. The others become notes.
fn each_field_once(proposed: &mut [ProposedColumn]) {
    let mut best: HashMap<String, (usize, (RecognisedBy, u8))> = HashMap::new();
    for at in 0..proposed.len() {
        let field = proposed[at].rule.field.clone();
        if field.is_empty() || field == "@note" || proposed[at].by == RecognisedBy::Remembered {
            continue;
        }
        let rank = (proposed[at].by, proposed[at].confidence);
        let loser = match best.get(&field) {
            Some((_, theirs)) if *theirs >= rank => Some(at),
            Some((other, _)) => Some(*other),
            None => None,
        };
        if loser != Some(at) {
            best.insert(field, (at, rank));
        }
        if let Some(loser) = loser {
            proposed[loser].rule.field.clear();
            proposed[loser].by = RecognisedBy::Nothing;
            proposed[loser].confidence = 0;
        }
    }
}
