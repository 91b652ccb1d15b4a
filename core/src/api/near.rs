//! The commands for records that are perhaps the person's: each is shown with the reason, and a person decides.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::collect::{CollectionView, view, with_columns};
use crate::api::{Named, missing};
use crate::collect::{Position, table};
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::moment::Moment;
use crate::near_match::{NearDecision, NearMatch, of_the_person};
use crate::register::Op;
use crate::request::Collection;
use crate::store::records::CollectedRecord;
use crate::words::{Arg, Words};

/// Values of one record that are shown for deciding.
const VALUES: usize = 12;
/// Longest value shown.
const LONGEST: usize = 160;

/// A record that is perhaps the person's, as it is shown for deciding.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NearRow {
    /// Number of the record within the collection.
    pub n: u64,
    /// Where it stood in the file, in words.
    pub place: String,
    /// Why it is perhaps theirs, in words.
    pub reasons: Vec<String>,
    /// What was decided.
    pub decision: NearDecision,
    /// Why it was decided so.
    pub why: String,
    /// Its first values: column and text.
    pub values: Vec<(String, String)>,
    /// How many further values it has.
    pub more: usize,
}

/// The records of one collection that are perhaps the person's.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NearList {
    /// Identifier of the collection.
    pub id: String,
    /// To be given back when deciding.
    pub version: i64,
    /// The records, undecided ones first.
    pub rows: Vec<NearRow>,
    /// How many more were met than are kept for deciding.
    pub not_kept: u64,
}

/// What is decided about some of them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NearArgs {
    /// Identifier or reference of the collection.
    pub id: String,
    /// The version that was read; whichever there is when absent.
    #[serde(default)]
    #[ts(optional)]
    pub version: Option<i64>,
    /// Numbers of the records.
    pub records: Vec<u64>,
    /// What is decided.
    pub decision: NearDecision,
    /// Why.
    #[serde(default)]
    pub why: String,
}

pub(super) fn list(desk: &Desk, moment: &Moment, args: Named) -> Result<NearList> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let collection = snapshot.collections.find(&args.id).ok_or_else(|| missing(&args.id))?;
        let held = snapshot.collections.held(&collection.id).ok_or_else(|| missing(&args.id))?;
        let all = register.collected_and_near(&collection.id)?;
        let row = |near: &NearMatch| {
            let record = all.iter().find(|record| record.n == near.n)?;
            Some(row(near, record, moment.words()))
        };
        let mut rows: Vec<NearRow> = collection.near.iter().filter_map(row).collect();
        rows.sort_by_key(|row| row.decision != NearDecision::Open);
        let open = collection.near.iter().filter(|near| near.decision == NearDecision::Open).count() as u64;
        Ok(NearList {
            id: collection.id.clone(),
            version: held.version,
            rows,
            not_kept: collection.rows_possible.saturating_sub(open),
        })
    })
}

pub(super) fn decide(desk: &Desk, moment: &Moment, args: NearArgs) -> Result<CollectionView> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let found = snapshot.collections.find(&args.id).ok_or_else(|| missing(&args.id))?;
        let held = snapshot.collections.held(&found.id).ok_or_else(|| missing(&args.id))?;
        if args.version.is_some_and(|version| version != held.version) {
            return Err(Error::new(Kind::Stale, "record-stale").with("reference", found.reference.as_str()));
        }
        let mut collection = held.value.as_ref().clone();
        for n in &args.records {
            settle(&mut collection, *n, args.decision, &args.why)?;
        }
        let all = register.collected_and_near(&collection.id)?;
        let records = of_the_person(&collection.near, all);
        with_columns(&mut collection, &records, &snapshot);
        register.change(Op::NearDecided, moment, |change| change.put(&collection))?;
        view(&register.snapshot(), &collection.id, &records, moment)
    })
}

/// Notes a decision and counts anew.
fn settle(collection: &mut Collection, n: u64, decision: NearDecision, why: &str) -> Result<()> {
    let near = collection.near.iter_mut().find(|near| near.n == n);
    let near = near.ok_or_else(|| Error::invalid("near-unknown").with("record", n.to_string()))?;
    let before = std::mem::replace(&mut near.decision, decision);
    near.why = why.trim().to_owned();
    match before {
        NearDecision::Open => collection.rows_possible = collection.rows_possible.saturating_sub(1),
        NearDecision::Taken => collection.rows_matched = collection.rows_matched.saturating_sub(1),
        NearDecision::LeftOut => {}
    }
    match decision {
        NearDecision::Open => collection.rows_possible += 1,
        NearDecision::Taken => collection.rows_matched += 1,
        NearDecision::LeftOut => {}
    }
    let taken = collection.near.iter().filter(|near| near.decision == NearDecision::Taken).count() as u64;
    collection.matched_by.remove("decided");
    if taken > 0 {
        collection.matched_by.insert("decided".to_owned(), taken);
    }
    Ok(())
}

fn row(near: &NearMatch, record: &CollectedRecord, words: &Words) -> NearRow {
    let mut values: Vec<(String, String)> = table::leaves(&record.record)
        .into_iter()
        .map(|cell| (cell.column.clone(), cell.text().chars().take(LONGEST).collect::<String>()))
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    let more = values.len().saturating_sub(VALUES);
    values.truncate(VALUES);
    let position: Position = serde_json::from_str(&record.position).unwrap_or_default();
    NearRow {
        n: near.n,
        place: place(&position, words),
        reasons: near
            .reasons
            .iter()
            .map(|code| words.say(&format!("near-reason-{}", code.replace('_', "-"))))
            .collect(),
        decision: near.decision,
        why: near.why.clone(),
        values,
        more,
    }
}

/// Where a record stood, in words.
pub fn place(position: &Position, words: &Words) -> String {
    let say = |id: &str, arg: String| words.say_with(id, &[("where", Arg::from(arg))]);
    let row = position.row.or_else(|| position.line.is_none().then_some(position.record));
    let parts = [
        position.file.clone(),
        position.sheet.clone().map(|sheet| say("near-place-sheet", sheet)),
        position.table.clone().map(|table| say("near-place-table", table)),
        row.map(|row| say("near-place-row", row.to_string())),
        position.line.map(|line| say("near-place-line", line.to_string())),
        position.path.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
#[path = "near_tests.rs"]
mod tests;
