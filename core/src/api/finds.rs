//! The commands for the desk of a request: everything found in one table and on one line of time, and what codes mean.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::redaction::{FindPart, Marked};
use crate::api::{Named, missing};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::finds::items::{Item, Table};
use crate::finds::search::Wanted;
use crate::finds::timeline::{self, DateSign, MonthCount};
use crate::finds::{self, codes::CodedColumn};
use crate::glossary;
use crate::moment::Moment;
use crate::redaction;
use crate::register::{Op, Register};
use crate::request::DataSubjectRequest;
use crate::search::fold;
use crate::snapshot::Snapshot;

/// Longest value in a row, in characters; the record shows all of it.
const IN_A_ROW: usize = 400;
/// Most rows of one answer.
const MOST_ROWS: u64 = 20_000;

/// Which values are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FindsOnly {
    /// All.
    #[default]
    All,
    /// Those of columns without a category.
    Unmapped,
    /// Codes that nobody has explained.
    OpenCodes,
    /// Those in which somebody else seems to be named and nobody has decided.
    Others,
    /// Those of which something is redacted.
    Redacted,
}

/// By what the values are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FindsOrder {
    /// As they were found: export by export, record by record.
    #[default]
    Found,
    /// By the first day of their record; those without one last.
    Day,
    /// By their column.
    Column,
    /// By their category.
    Category,
    /// By the value.
    Value,
}

/// What of the finds of a request is wanted.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct FindsArgs {
    /// Identifier or reference of the request.
    pub request: String,
    /// Text to look for in values, columns and categories; slips are forgiven where nothing fits.
    pub search: String,
    /// Name of a system; empty for all.
    pub system: String,
    /// Reference of an activity; empty for all.
    pub activity: String,
    /// Name of a category; empty for all.
    pub category: String,
    /// Which values.
    pub only: FindsOnly,
    /// The order.
    pub order: FindsOrder,
    /// Whether the order is turned around.
    pub descending: bool,
    /// The first row wanted, from 0.
    pub first: u64,
    /// How many rows.
    pub count: u64,
}

/// A choice of a filter with the number of values that it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindsChoice {
    /// What it is called.
    pub name: String,
    /// How many values, whatever else is filtered.
    pub count: u64,
}

/// One value that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindRow {
    /// Names the place: collection, record, column and number of the value.
    pub id: String,
    /// The collection's identifier.
    pub collection_id: String,
    /// Its reference.
    pub collection: String,
    /// Number of the record within the collection.
    pub record: u64,
    /// Column or leaf path.
    pub column: String,
    /// Which of the record's values in that column, from 0.
    pub nth: u64,
    /// The value in pieces: plain ones, and those that are redacted or name somebody else.
    pub parts: Vec<FindPart>,
    /// Whether the value is longer than shown here.
    pub is_cut: bool,
    /// The system's name.
    pub system: String,
    /// Reference of the activity; empty when none.
    pub activity: String,
    /// Name of the activity.
    pub activity_name: String,
    /// Name of the category; empty while unmapped.
    pub category: String,
    /// First day of the record, ISO date; empty where it has none.
    pub first_on: String,
    /// How often the record was found; more than once where an export was read again.
    pub copies: u64,
    /// What a code means; empty when it is none or nobody said it.
    pub meaning: String,
    /// Whether it is a code that nobody explained.
    pub is_open_code: bool,
    /// Whether no category names its column.
    pub is_unmapped: bool,
}

/// The finds of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindsList {
    /// Values in all.
    pub all: u64,
    /// Values that fit the filter and the search.
    pub total: u64,
    /// Whether the search forgave a slip.
    pub is_guess: bool,
    /// The rows asked for.
    pub rows: Vec<FindRow>,
    /// Systems.
    pub systems: Vec<FindsChoice>,
    /// Activities, by reference.
    pub activities: Vec<FindsChoice>,
    /// Categories; the empty name stands for values without one.
    pub categories: Vec<FindsChoice>,
    /// Records that stand in two exports of a system and are shown once.
    pub folded: u64,
    /// Columns without a category.
    pub unmapped: u64,
    /// Codes that nobody has explained.
    pub open_codes: u64,
    /// Names, addresses and numbers of others about which nobody has decided.
    pub open_others: u64,
}

/// One day on which something of a record happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TimelineRow {
    /// The day, ISO date; empty for a record without one.
    pub on: String,
    /// The collection's identifier.
    pub collection_id: String,
    /// Number of the record within the collection.
    pub record: u64,
    /// The system's name.
    pub system: String,
    /// Reference of the activity; empty when none.
    pub activity: String,
    /// Name of the activity.
    pub activity_name: String,
    /// The columns that tell the day.
    pub columns: Vec<String>,
    /// By what they were taken for a day; none for a record without one.
    pub sign: Option<DateSign>,
}

/// The records of a request by their days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindsTimeline {
    /// The days of records, the earliest first.
    pub rows: Vec<TimelineRow>,
    /// Records without a day.
    pub undated: Vec<TimelineRow>,
    /// How many days of records fall into each month, gaps shown as such.
    pub months: Vec<MonthCount>,
}

/// A record as a whole.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct FindsRecordArgs {
    /// Identifier of the collection.
    pub collection: String,
    /// Number of the record.
    pub record: u64,
}

/// The values of one record in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindsRecord {
    /// Where it stood in the file, as the reading noted it.
    pub position: String,
    /// Each value.
    pub rows: Vec<FindRow>,
}

/// The columns with codes of what was found for a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GlossaryList {
    /// Those with open codes first.
    pub columns: Vec<CodedColumn>,
}

/// What codes of a column mean.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct GlossarySave {
    /// Identifier or reference of the request whose list is wanted back.
    pub request: String,
    /// The system's name.
    pub system: String,
    /// The column or leaf path.
    pub column: String,
    /// The meaning of each code; an empty one takes it back.
    pub codes: BTreeMap<String, String>,
}

/// A request with its finds drawn together.
pub(super) struct Drawn<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) request: &'a DataSubjectRequest,
    pub(super) table: Table<'a>,
}

/// Draws the finds of a request together.
pub(super) fn drawn<'a>(register: &Register, snapshot: &'a Snapshot, reference: &str) -> Result<Drawn<'a>> {
    let request = snapshot.requests.find(reference).ok_or_else(|| missing(reference))?;
    let exports = finds::gather(snapshot, &|id| register.collected(id), request)?;
    Ok(Drawn { snapshot, request, table: Table::new(snapshot, exports) })
}

impl<'a> Drawn<'a> {
    fn row(&self, item: &Item<'a>, marked: &Marked<'_>, longest: usize) -> FindRow {
        let export = &self.table.exports[item.export];
        let collection = export.collection;
        let (parts, is_cut) =
            marked.parts(item.export, item.record, &item.path, item.nth, &item.text, longest);
        FindRow {
            id: format!("{}/{}/{}/{}", collection.id, item.record, item.nth, item.path),
            collection_id: collection.id.clone(),
            collection: collection.reference.clone(),
            record: item.record,
            column: item.path.clone(),
            nth: item.nth,
            parts,
            is_cut,
            system: export.system.clone(),
            activity: export.activity.map(|activity| activity.reference.clone()).unwrap_or_default(),
            activity_name: export.activity.map(|activity| activity.name.clone()).unwrap_or_default(),
            category: category(item).to_owned(),
            first_on: item.first_on.map(|day| day.to_string()).unwrap_or_default(),
            copies: item.copies,
            meaning: item.meaning.clone(),
            is_open_code: item.is_open_code,
            is_unmapped: item.is_unmapped,
        }
    }

    fn activity(&self, item: &Item<'_>) -> &str {
        self.table.exports[item.export].activity.map_or("", |activity| activity.reference.as_str())
    }

    fn fits(&self, item: &Item<'_>, args: &FindsArgs, marked: &Marked<'_>) -> bool {
        let export = &self.table.exports[item.export];
        let named = |wanted: &str, name: &str| wanted.is_empty() || wanted == name;
        let only = match args.only {
            FindsOnly::All => true,
            FindsOnly::Unmapped => item.is_unmapped,
            FindsOnly::OpenCodes => item.is_open_code,
            FindsOnly::Others => marked.names_somebody(item.export, item.record, &item.path, item.nth),
            FindsOnly::Redacted => marked.is_redacted(item.export, item.record, &item.path, item.nth),
        };
        only && named(&args.system, &export.system)
            && named(&args.activity, self.activity(item))
            && (args.category.is_empty() || args.category == category(item))
    }
}

fn category<'i>(item: &'i Item<'_>) -> &'i str {
    item.category.map_or("", |category| category.name.as_str())
}

/// The values that hold the search: exactly, or with slips where none does.
fn searched<'i, 'a>(items: Vec<&'i Item<'a>>, search: &str) -> (Vec<&'i Item<'a>>, bool) {
    let wanted = Wanted::new(search);
    if wanted.is_empty() {
        return (items, false);
    }
    let folded: Vec<String> =
        items.iter().map(|item| fold(&format!("{} {} {}", item.text, item.path, category(item)))).collect();
    let pick = |fits: &dyn Fn(&str) -> bool| {
        items.iter().zip(&folded).filter(|(_, text)| fits(text)).map(|(item, _)| *item).collect::<Vec<_>>()
    };
    let exact = pick(&|text| wanted.stands_in(text));
    if exact.is_empty() { (pick(&|text| wanted.nearly_stands_in(text)), true) } else { (exact, false) }
}

pub(super) fn list(desk: &Desk, moment: &Moment, args: FindsArgs) -> Result<FindsList> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let drawn = drawn(register, &snapshot, &args.request)?;
        let items = drawn.table.items(&snapshot);
        let redactions = redaction::of_request(&snapshot, &drawn.request.id);
        let marked = Marked::new(&drawn, &redactions, moment)?;
        let fitting: Vec<&Item<'_>> = items.iter().filter(|item| drawn.fits(item, &args, &marked)).collect();
        let (mut shown, is_guess) = searched(fitting, &args.search);
        match args.order {
            FindsOrder::Found => {}
            FindsOrder::Day => shown.sort_by_key(|item| (item.first_on.is_none(), item.first_on)),
            FindsOrder::Column => shown.sort_by(|left, right| left.path.cmp(&right.path)),
            FindsOrder::Category => shown.sort_by(|left, right| category(left).cmp(category(right))),
            FindsOrder::Value => shown.sort_by_cached_key(|item| fold(&item.text)),
        }
        if args.descending {
            shown.reverse();
        }
        let first = usize::try_from(args.first).unwrap_or(usize::MAX);
        let count = usize::try_from(args.count.min(MOST_ROWS)).unwrap_or(0);
        let rows = shown.iter().skip(first).take(count).map(|item| drawn.row(item, &marked, IN_A_ROW));
        let unmapped: std::collections::BTreeSet<(usize, &str)> = items
            .iter()
            .filter(|item| item.is_unmapped)
            .map(|item| (item.export, item.path.as_str()))
            .collect();
        Ok(FindsList {
            all: items.len() as u64,
            total: shown.len() as u64,
            is_guess: is_guess && !shown.is_empty(),
            rows: rows.collect(),
            systems: choices(items.iter().map(|item| drawn.table.exports[item.export].system.as_str())),
            activities: choices(items.iter().map(|item| drawn.activity(item))),
            categories: choices(items.iter().map(category)),
            folded: (0..drawn.table.exports.len()).map(|at| drawn.table.folded.of_export(at) as u64).sum(),
            unmapped: unmapped.len() as u64,
            open_codes: drawn.table.coded.iter().map(|column| column.open).sum(),
            open_others: marked.open_keys(),
        })
    })
}

fn choices<'n>(names: impl Iterator<Item = &'n str>) -> Vec<FindsChoice> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts.into_iter().map(|(name, count)| FindsChoice { name: name.to_owned(), count }).collect()
}

pub(super) fn record(desk: &Desk, moment: &Moment, args: FindsRecordArgs) -> Result<FindsRecord> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let collection =
            snapshot.collections.find(&args.collection).ok_or_else(|| missing(&args.collection))?;
        let drawn = drawn(register, &snapshot, &collection.request_id)?;
        let redactions = redaction::of_request(&snapshot, &drawn.request.id);
        let marked = Marked::new(&drawn, &redactions, moment)?;
        let export = drawn.table.exports.iter().position(|export| export.collection.id == collection.id);
        let items = drawn.table.items(&snapshot);
        let its = items.iter().filter(|item| Some(item.export) == export && item.record == args.record);
        let rows: Vec<FindRow> = its.map(|item| drawn.row(item, &marked, usize::MAX)).collect();
        let held =
            export.and_then(|at| drawn.table.exports[at].records.iter().find(|one| one.n == args.record));
        let held = held.ok_or_else(|| missing(&format!("{}#{}", collection.reference, args.record)))?;
        Ok(FindsRecord { position: held.position.clone(), rows })
    })
}

pub(super) fn timeline(desk: &Desk, _: &Moment, args: Named) -> Result<FindsTimeline> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let drawn = drawn(register, &snapshot, &args.id)?;
        let (mut rows, mut undated, mut days) = (Vec::new(), Vec::new(), Vec::new());
        for (at, export) in drawn.table.exports.iter().enumerate() {
            for record in export.records.iter().filter(|record| !drawn.table.folded.is_folded(at, record.n)) {
                let row = TimelineRow {
                    on: String::new(),
                    collection_id: export.collection.id.clone(),
                    record: record.n,
                    system: export.system.clone(),
                    activity: export.activity.map(|one| one.reference.clone()).unwrap_or_default(),
                    activity_name: export.activity.map(|one| one.name.clone()).unwrap_or_default(),
                    columns: Vec::new(),
                    sign: None,
                };
                let found = timeline::days(export, record);
                if found.is_empty() {
                    undated.push(row);
                    continue;
                }
                for day in found {
                    days.push(day.on);
                    let (on, columns, sign) = (day.on.to_string(), day.columns, Some(day.sign));
                    rows.push(TimelineRow { on, columns, sign, ..row.clone() });
                }
            }
        }
        rows.sort_by(|left, right| left.on.cmp(&right.on));
        Ok(FindsTimeline { rows, undated, months: timeline::months(days.into_iter()) })
    })
}

pub(super) fn glossary_list(desk: &Desk, _: &Moment, args: Named) -> Result<GlossaryList> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        Ok(GlossaryList { columns: drawn(register, &snapshot, &args.id)?.table.coded })
    })
}

pub(super) fn glossary_save(desk: &Desk, moment: &Moment, args: GlossarySave) -> Result<GlossaryList> {
    if args.system.trim().is_empty() || args.column.trim().is_empty() {
        return Err(Error::invalid("glossary-place"));
    }
    desk.with(|register| {
        let glossary = glossary::explained(&register.snapshot(), &args.system, &args.column, &args.codes);
        register.change(Op::CodesExplained, moment, |change| change.put(&glossary))?;
        let snapshot = register.snapshot();
        Ok(GlossaryList { columns: drawn(register, &snapshot, &args.request)?.table.coded })
    })
}
