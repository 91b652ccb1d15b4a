//! The commands for collecting one person's data from exports and tying columns to the register.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, Origin};
use crate::api::request::moved_on;
use crate::api::{Named, missing};
use crate::collect::record::as_text;
use crate::collect::{self, Extract, Found, Identifier, Inspection, Progress, ReadOptions, Sorted, Source};
use crate::desk::{Desk, Job};
use crate::error::{Error, Result};
use crate::finds::codes;
use crate::hash::derived_id;
use crate::moment::Moment;
use crate::near_match::NearMatch;
use crate::package::paths;
use crate::package::scope::{self, Portable};
use crate::proposal;
use crate::register::{Op, Touched};
use crate::request::{Collection, ColumnMapping, RememberedMapping, RequestState};
use crate::snapshot::Snapshot;
use crate::store::records::CollectedRecord;

/// Values of one column shown for mapping.
const SAMPLES: usize = 3;
/// Files of an archive that were not read and are named; how many there are is said in any case.
const NOT_READ: usize = 50;

/// An export to look into.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct InspectArgs {
    /// Token of the file.
    pub file: String,
    /// What the user set by hand.
    #[serde(default)]
    pub options: ReadOptions,
}

/// What an export looks like, and what it probably is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct InspectReply {
    /// Format, encoding, delimiter, header, sample rows.
    pub inspection: Inspection,
    /// Name of the file.
    pub file_name: String,
    /// Size in bytes.
    pub bytes: u64,
    /// The system it probably comes from, by earlier mappings; empty when unknown.
    pub system: String,
    /// Reference of the activity it probably belongs to; empty when unknown.
    pub activity: String,
}

/// A collection to make.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RunArgs {
    /// Identifier or reference of the request.
    pub request: String,
    /// Token of the file.
    pub file: String,
    /// Name or reference of the system.
    pub system: String,
    /// Identifier or reference of the activity.
    pub activity: String,
    /// What the user set by hand.
    #[serde(default)]
    pub options: ReadOptions,
    /// What columns mean, by column; columns left out are proposed.
    #[serde(default)]
    pub columns: Vec<ColumnMapping>,
    /// By what the person is known in this export alone, besides the identifiers of the request.
    #[serde(default)]
    #[ts(optional)]
    pub identifiers: Option<Vec<Identifier>>,
}

/// What columns mean, confirmed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MapArgs {
    /// Identifier of the collection.
    pub id: String,
    /// The version that was read.
    pub version: i64,
    /// The columns.
    pub columns: Vec<ColumnMapping>,
}

/// One column with what it means and what was found in it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ColumnView {
    /// What it means.
    pub mapping: ColumnMapping,
    /// Name of the category of personal data; empty while unmapped.
    pub category: String,
    /// Up to three different values of the person.
    pub samples: Vec<String>,
    /// In how many of the person's records it holds a value.
    pub filled: u64,
    /// Whether its values belong into a portability package (Art. 20(1)).
    pub portable: Portable,
    /// Why.
    pub portable_reason: String,
    /// Whether it holds codes that nobody has explained.
    pub open_code: bool,
}

/// A category of personal data that a column can be tied to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CategoryChoice {
    /// Identifier within the activity.
    pub id: String,
    /// Name.
    pub name: String,
    /// Where it comes from, as the register says.
    pub origin: Origin,
}

/// What was collected from one file, column by column.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CollectionView {
    /// The record.
    pub collection: Collection,
    /// To be given back when mapping.
    pub version: i64,
    /// Reference of the activity.
    pub activity: String,
    /// Name of the activity.
    pub activity_name: String,
    /// The columns.
    pub columns: Vec<ColumnView>,
    /// The categories of the activity.
    pub categories: Vec<CategoryChoice>,
}

impl Progress for Job {
    fn bytes(&self, done: u64, total: u64) {
        self.note(done, total);
    }
    fn cancelled(&self) -> bool {
        self.is_cancelled()
    }
}

pub(super) fn inspect(desk: &Desk, _: &Moment, args: InspectArgs) -> Result<InspectReply> {
    let path = desk.path(&args.file)?;
    let _running = desk.job.start()?;
    let source = Source::open(&path)?;
    let inspection = collect::inspect(&source, &args.options, &desk.job)?;
    let snapshot = desk.snapshot()?;
    let known = proposal::recall(&snapshot, &columns_of(&inspection));
    let activity = known.and_then(|known| snapshot.activities.get(&known.activity_id));
    Ok(InspectReply {
        file_name: source.name().to_owned(),
        bytes: source.size(),
        system: known.map(|known| known.system.clone()).unwrap_or_default(),
        activity: activity.map(|activity| activity.reference.clone()).unwrap_or_default(),
        inspection,
    })
}

/// The columns of all sheets of a workbook, or those of the file.
fn columns_of(inspection: &Inspection) -> Vec<String> {
    if inspection.columns.is_empty() {
        return inspection.sheets.iter().flat_map(|sheet| sheet.columns.clone()).collect();
    }
    inspection.columns.clone()
}

pub(super) fn run(desk: &Desk, moment: &Moment, args: RunArgs) -> Result<CollectionView> {
    let snapshot = desk.snapshot()?;
    let request = snapshot.requests.find(&args.request).ok_or_else(|| missing(&args.request))?;
    let activity = snapshot.activities.find(&args.activity).ok_or_else(|| missing(&args.activity))?;
    let mut identifiers = request.person.identifiers.clone();
    for identifier in args.identifiers.into_iter().flatten() {
        identifiers.push(identifier.checked()?);
    }
    let identifiers = at_home(identifiers, activity, &snapshot);
    if identifiers.is_empty() {
        return Err(Error::invalid("collect-no-identifiers"));
    }
    let path = desk.path(&args.file)?;
    let _running = desk.job.start()?;
    let source = Source::open(&path)?;
    let inspection = collect::inspect(&source, &args.options, &desk.job)?;
    // The register is not held while a large file is read: the window stays usable.
    let Sorted { extract, sure, near } = collect::sorted(&source, &inspection, &identifiers, &desk.job)?;
    let mut collection = describe(&extract, &inspection, &source, moment)?;
    collection.near = near_matches(&near, sure.len());
    let count = sure.len();
    let all: Vec<CollectedRecord> =
        sure.into_iter().chain(near).zip(1..).map(|(found, n)| collected(found, n)).collect();
    let (records, kept) = all.split_at(count);
    let system = snapshot.systems.find(&args.system);
    collection.system_id = system.map(|system| system.id.clone()).unwrap_or_default();
    collection.system = system.map_or(args.system, |system| system.name.clone());
    collection.request_id = request.id.clone();
    collection.activity_id = activity.id.clone();
    collection.reference = format!("{}/{}", request.reference, next_number(&snapshot, &request.id));
    collection.coded = codes::coded_columns(records);
    let remembered = snapshot.remembered.get(&memory_id(&collection.system, &activity.id));
    collection.columns = extract
        .columns
        .iter()
        .map(|column| match args.columns.iter().find(|mapping| &mapping.column == column) {
            Some(given) => ColumnMapping { confirmed: true, ..given.clone() },
            None => proposal::propose(column, &samples(records, column), activity, remembered),
        })
        .collect();
    let request = moved_on(request, RequestState::Collecting, &snapshot, moment);
    desk.with(|register| {
        register.change(Op::Collected, moment, |change| {
            change.put(&collection)?;
            change.put(&request)?;
            records.iter().chain(kept).try_for_each(|record| change.add_collected(&collection.id, record))
        })?;
        let snapshot = register.snapshot();
        view(&snapshot, &collection.id, records, moment)
    })
}

/// Identifiers as they are meant where the controller is: a telephone number without country is one of its country.
fn at_home(identifiers: Vec<Identifier>, activity: &Activity, snapshot: &Snapshot) -> Vec<Identifier> {
    let controller = snapshot.controller(&activity.controller_id);
    let home = controller.map_or("", |controller| controller.country.as_str());
    identifiers.into_iter().map(|identifier| identifier.at_home(home)).collect()
}

/// Records that are near, numbered after those that are surely the person's.
fn near_matches(near: &[Found], found: usize) -> Vec<NearMatch> {
    let numbered = near.iter().zip(found as u64 + 1..);
    numbered.map(|(one, n)| NearMatch { n, reasons: one.near.clone(), ..NearMatch::default() }).collect()
}

/// Proposes what columns mean that only now hold data of the person.
pub(super) fn with_columns(collection: &mut Collection, records: &[CollectedRecord], snapshot: &Snapshot) {
    let Some(activity) = snapshot.activities.get(&collection.activity_id) else { return };
    let remembered = snapshot.remembered.get(&memory_id(&collection.system, &activity.id));
    for column in records.iter().flat_map(|record| collect::table::columns_of(&record.record)) {
        if !collection.columns.iter().any(|mapping| mapping.column == column) {
            collection.columns.push(proposal::propose(
                &column,
                &samples(records, &column),
                activity,
                remembered,
            ));
        }
    }
}

fn next_number(snapshot: &Snapshot, request_id: &str) -> usize {
    let taken = snapshot.collections_of(request_id);
    let numbers = taken.iter().filter_map(|one| one.reference.rsplit('/').next()?.parse::<usize>().ok());
    numbers.max().unwrap_or(0) + 1
}

fn collected(found: Found, n: u64) -> CollectedRecord {
    let position = serde_json::to_string(&found.position).unwrap_or_default();
    let matched_by = if found.near.is_empty() { found.matched_by } else { found.near };
    CollectedRecord { n, position, matched_by: matched_by.join(" "), record: found.document }
}

fn describe(
    extract: &Extract,
    inspection: &Inspection,
    source: &Source,
    moment: &Moment,
) -> Result<Collection> {
    Ok(Collection {
        id: moment.new_id()?,
        file_name: source.name().to_owned(),
        sha256: extract.sha256.clone(),
        bytes: extract.bytes,
        format: inspection.format.code().to_owned(),
        encoding: extract.encoding.clone().unwrap_or_default(),
        delimiter: extract.delimiter.clone().unwrap_or_default(),
        rows_read: extract.rows_read,
        rows_matched: extract.rows_matched,
        rows_possible: extract.possible,
        matched_by: extract.matched_by.clone(),
        files: extract.files.clone(),
        warnings: extract
            .warnings
            .iter()
            .map(|warning| warning.in_words(moment.words()))
            .chain(inspection.files.iter().filter_map(|file| file.in_words(moment.words())).take(NOT_READ))
            .collect(),
        collected_at: moment.now_at(),
        ..Collection::default()
    })
}

pub(super) fn get(desk: &Desk, moment: &Moment, args: Named) -> Result<CollectionView> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let collection = snapshot.collections.find(&args.id).ok_or_else(|| missing(&args.id))?;
        let records = register.collected(&collection.id)?;
        view(&snapshot, &collection.id, &records, moment)
    })
}

pub(super) fn map(desk: &Desk, moment: &Moment, args: MapArgs) -> Result<CollectionView> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let held = snapshot.collections.held(&args.id).ok_or_else(|| missing(&args.id))?;
        if held.version != args.version {
            return Err(Error::new(crate::error::Kind::Stale, "record-stale")
                .with("reference", held.value.reference.as_str()));
        }
        let mut collection = held.value.as_ref().clone();
        collection.columns = args.columns.clone();
        let remembered = remember(&collection);
        register.change(Op::ColumnsMapped, moment, |change| {
            change.put(&collection)?;
            change.put(&remembered)
        })?;
        let records = register.collected(&collection.id)?;
        view(&register.snapshot(), &collection.id, &records, moment)
    })
}

/// What is proposed the next time: only what was confirmed, and nothing of the person.
fn remember(collection: &Collection) -> RememberedMapping {
    let id = memory_id(&collection.system, &collection.activity_id);
    let confirmed = collection.columns.iter().filter(|mapping| mapping.confirmed).cloned();
    RememberedMapping {
        reference: id.clone(),
        id,
        system: collection.system.clone(),
        activity_id: collection.activity_id.clone(),
        columns: confirmed.collect(),
    }
}

fn memory_id(system: &str, activity_id: &str) -> String {
    derived_id("remembered_mapping", &format!("{system}\n{activity_id}"))
}

pub(super) fn remove(desk: &Desk, moment: &Moment, args: Named) -> Result<Touched> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let collection = snapshot.collections.find(&args.id).ok_or_else(|| missing(&args.id))?;
        Ok(register
            .change(Op::RecordRemoved, moment, |change| change.remove::<Collection>(&collection.id))?
            .1)
    })
}

fn samples(records: &[CollectedRecord], column: &str) -> Vec<String> {
    let path = paths::plain(column);
    let mut values: Vec<String> = Vec::new();
    for text in records.iter().flat_map(|record| paths::values_at(&record.record, &path)).map(as_text) {
        if values.len() == SAMPLES {
            break;
        }
        if !text.is_empty() && !values.contains(&text) {
            values.push(text);
        }
    }
    values
}

fn filled(records: &[CollectedRecord], column: &str) -> u64 {
    let path = paths::plain(column);
    let holds = |record: &&CollectedRecord| {
        paths::values_at(&record.record, &path).into_iter().any(|value| !as_text(value).is_empty())
    };
    records.iter().filter(holds).count() as u64
}

pub(super) fn view(
    snapshot: &Snapshot,
    id: &str,
    records: &[CollectedRecord],
    moment: &Moment,
) -> Result<CollectionView> {
    let held = snapshot.collections.held(id).ok_or_else(|| missing(id))?;
    let collection = held.value.as_ref();
    let activity = snapshot.activities.get(&collection.activity_id);
    let columns = collection.columns.iter().map(|mapping| {
        let verdict = scope::judge(activity, mapping);
        let category = activity.and_then(|activity| activity.personal_data_category(&mapping.category_id));
        ColumnView {
            mapping: mapping.clone(),
            category: category.map(|category| category.name.clone()).unwrap_or_default(),
            samples: samples(records, &mapping.column),
            filled: filled(records, &mapping.column),
            portable: verdict.portable,
            portable_reason: verdict.reason.words(moment.words()),
            open_code: codes::is_open(snapshot, collection, &paths::plain(&mapping.column)),
        }
    });
    Ok(CollectionView {
        collection: collection.clone(),
        version: held.version,
        activity: activity.map(|activity| activity.reference.clone()).unwrap_or_default(),
        activity_name: activity.map(|activity| activity.name.clone()).unwrap_or_default(),
        columns: columns.collect(),
        categories: activity.map(choices).unwrap_or_default(),
    })
}

fn choices(activity: &Activity) -> Vec<CategoryChoice> {
    let all = activity.personal_data.iter();
    all.map(|one| CategoryChoice { id: one.id.clone(), name: one.name.clone(), origin: one.origin }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_looks_like_a_path_shows_its_values() {
        let record = serde_json::json!({ "customer": { "e.mail": "anna@example.com" } });
        let found = [CollectedRecord { n: 1, position: String::new(), matched_by: String::new(), record }];
        let column = crate::collect::table::columns_of(&found[0].record).remove(0);
        assert_eq!(samples(&found, &column), ["anna@example.com"], "the mapping screen shows what was found");
        assert_eq!(filled(&found, &column), 1, "and in how many records");
    }
}
