//! The commands for data subjects' requests: log, read, save, extend, close.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::register::day;
use crate::api::{Named, Nothing, missing};
use crate::calendar::Calendar;
use crate::collect::Identifier;
use crate::deadline::{DEFAULT_INTERNAL_TARGET_DAY, Deadline, DeadlineInWords, Term};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::register::Op;
use crate::request::{Collection, DataSubjectRequest, ExportPackage, Extension, Person, RequestState, Right};
use crate::snapshot::Snapshot;

/// The calendar taken when a request names none and the keeper's country has none.
const FALLBACK_CALENDAR: &str = "DE";

/// A request as a row of the list; the person only by initials.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequestRow {
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The rights exercised.
    pub rights: Vec<Right>,
    /// Initials of the person, for orientation without a name.
    pub initials: String,
    /// Day of receipt, ISO.
    pub received_on: String,
    /// Last day, ISO.
    pub due_on: String,
    /// The earlier day to work towards, ISO; empty when none.
    pub internal_target_on: String,
    /// Days until the last day; negative when over.
    pub days_left: i64,
    /// How far the answer is.
    pub state: RequestState,
    /// Whether it is answered.
    pub closed: bool,
    /// Number of files collected.
    pub collected: usize,
    /// Number of the person's records found.
    pub found: u64,
}

/// All requests.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequestList {
    /// Open ones first, by last day; then closed ones, newest first.
    pub items: Vec<RequestRow>,
}

/// A collection as a row of the case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CollectedRow {
    /// Identifier of the collection.
    pub id: String,
    /// The system's name.
    pub system: String,
    /// Reference of the activity.
    pub activity: String,
    /// Name of the activity.
    pub activity_name: String,
    /// Articles of the activity's legal bases.
    pub legal_bases: Vec<String>,
    /// Name of the file.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// `csv`, `json`, `ndjson` or `xlsx`.
    pub format: String,
    /// Encoding of a text file.
    pub encoding: String,
    /// Delimiter of a CSV file.
    pub delimiter: String,
    /// Records read.
    pub rows_read: u64,
    /// Records of the person.
    pub rows_matched: u64,
    /// Records that match the name alone.
    pub rows_possible: u64,
    /// Number of columns.
    pub columns: usize,
    /// Columns without a category.
    pub columns_unmapped: usize,
    /// Columns whose meaning nobody confirmed.
    pub columns_unconfirmed: usize,
}

/// One request with its clock, collections and packages.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequestView {
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The rights exercised.
    pub rights: Vec<Right>,
    /// Day of receipt, ISO.
    pub received_on: String,
    /// Last day, ISO.
    pub due_on: String,
    /// The earlier day to work towards, ISO; none when there is none.
    pub internal_target_on: Option<String>,
    /// How far the answer is.
    pub state: RequestState,
    /// The extension, if any.
    pub extension: Option<Extension>,
    /// What was collected.
    pub collected: Vec<CollectedRow>,
    /// The packages made.
    pub packages: Vec<ExportPackage>,
    /// Days until the last day; negative when over.
    pub days_left: i64,
    /// The clock with each step explained.
    pub deadline: DeadlineInWords,
    /// The record itself.
    pub request: DataSubjectRequest,
    /// To be given back when saving.
    pub version: i64,
}

/// A request to log.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestNewArgs")]
pub struct NewArgs {
    /// The rights exercised.
    pub rights: Vec<Right>,
    /// Day of receipt, ISO; empty for today.
    pub received_on: String,
    /// Through which channel.
    pub channel: String,
    /// Name of the person.
    pub name: String,
    /// Identifiers to look for.
    pub identifiers: Vec<Identifier>,
    /// Language of the answer; empty for the moment's.
    pub language: String,
    /// Calendar of public holidays; empty for the keeper's country.
    pub calendar: String,
}

/// A request to save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, rename = "RequestSaveArgs")]
pub struct SaveArgs {
    /// The record.
    pub request: DataSubjectRequest,
    /// The version that was read.
    pub version: i64,
}

/// An extension by two further months (Art. 12(3)).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, rename = "RequestExtendArgs")]
pub struct ExtendArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// Why.
    pub reason: String,
}

/// How a request ends.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, rename = "RequestCloseArgs")]
pub struct CloseArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// What became of it.
    pub outcome: String,
}

/// The clock of a request (Art. 12(3)).
pub(crate) fn clock(request: &DataSubjectRequest, moment: &Moment) -> Result<Deadline> {
    let received_on = day(&request.received_on, moment)?;
    let calendar = Calendar::of(&request.calendar)?;
    match &request.extension {
        None => Deadline::compute(received_on, Term::OneMonth, calendar, Some(DEFAULT_INTERNAL_TARGET_DAY)),
        Some(extension) => {
            Deadline::extend(received_on, day(&extension.decided_on, moment)?, &extension.reason, calendar)
        }
    }
}

pub(super) fn list(desk: &Desk, moment: &Moment, _: Nothing) -> Result<RequestList> {
    let snapshot = desk.snapshot()?;
    let mut items = Vec::new();
    for request in snapshot.requests.iter() {
        let deadline = clock(request, moment)?;
        let collections = snapshot.collections_of(&request.id);
        items.push(RequestRow {
            id: request.id.clone(),
            reference: request.reference.clone(),
            rights: request.rights.clone(),
            initials: initials(&request.person.name),
            received_on: request.received_on.clone(),
            due_on: deadline.due_on.to_string(),
            internal_target_on: deadline.internal_target_on.map(|day| day.to_string()).unwrap_or_default(),
            days_left: deadline.days_left(moment.today_on),
            state: request.state,
            closed: !request.closed_on.is_empty(),
            collected: collections.len(),
            found: collections.iter().map(|collection| collection.rows_matched).sum(),
        });
    }
    items.sort_by(|a, b| {
        a.closed.cmp(&b.closed).then_with(|| {
            if a.closed { b.due_on.cmp(&a.due_on) } else { a.due_on.cmp(&b.due_on) }
                .then_with(|| a.reference.cmp(&b.reference))
        })
    });
    Ok(RequestList { items })
}

fn initials(name: &str) -> String {
    name.split_whitespace()
        .filter_map(|part| part.chars().next())
        .map(|c| format!("{c}."))
        .collect::<Vec<_>>()
        .join(" ")
}

pub(super) fn get(desk: &Desk, moment: &Moment, args: Named) -> Result<RequestView> {
    view(&*desk.snapshot()?, &args.id, moment)
}

pub(super) fn view(snapshot: &Snapshot, reference: &str, moment: &Moment) -> Result<RequestView> {
    let request = snapshot.requests.find(reference).ok_or_else(|| missing(reference))?;
    let version = snapshot.requests.held(&request.id).map_or(0, |held| held.version);
    let deadline = clock(request, moment)?;
    let collected = snapshot
        .collections_of(&request.id)
        .into_iter()
        .map(|collection| collected_row(collection, snapshot));
    Ok(RequestView {
        id: request.id.clone(),
        reference: request.reference.clone(),
        rights: request.rights.clone(),
        received_on: request.received_on.clone(),
        due_on: deadline.due_on.to_string(),
        internal_target_on: deadline.internal_target_on.map(|day| day.to_string()),
        state: request.state,
        extension: request.extension.clone(),
        collected: collected.collect(),
        packages: snapshot.packages_of(&request.id).into_iter().cloned().collect(),
        days_left: deadline.days_left(moment.today_on),
        deadline: deadline.in_words(moment.words()),
        request: request.clone(),
        version,
    })
}

fn collected_row(collection: &Collection, snapshot: &Snapshot) -> CollectedRow {
    let activity = snapshot.activities.get(&collection.activity_id);
    let bases = activity.map(crate::activity::Activity::legal_basis_kinds).unwrap_or_default();
    let answered = |mapping: &&crate::request::ColumnMapping| !mapping.skip && mapping.category_id.is_empty();
    CollectedRow {
        id: collection.id.clone(),
        system: collection.system.clone(),
        activity: activity.map(|activity| activity.reference.clone()).unwrap_or_default(),
        activity_name: activity.map(|activity| activity.name.clone()).unwrap_or_default(),
        legal_bases: bases.iter().map(|kind| kind.article().to_owned()).collect(),
        file: collection.file_name.clone(),
        sha256: collection.sha256.clone(),
        format: collection.format.clone(),
        encoding: collection.encoding.clone(),
        delimiter: collection.delimiter.clone(),
        rows_read: collection.rows_read,
        rows_matched: collection.rows_matched,
        rows_possible: collection.rows_possible,
        columns: collection.columns.len(),
        columns_unmapped: collection.columns.iter().filter(answered).count(),
        columns_unconfirmed: collection.columns.iter().filter(|mapping| !mapping.confirmed).count(),
    }
}

pub(super) fn new(desk: &Desk, moment: &Moment, args: NewArgs) -> Result<RequestView> {
    if args.rights.is_empty() {
        return Err(Error::invalid("request-without-right"));
    }
    let received_on = day(&args.received_on, moment)?;
    if received_on > moment.today_on {
        return Err(Error::invalid("request-received-in-future"));
    }
    let identifiers = args.identifiers.into_iter().map(Identifier::checked).collect::<Result<Vec<_>>>()?;
    desk.with(|register| {
        let snapshot = register.snapshot();
        let mut rights = args.rights;
        rights.sort_unstable();
        rights.dedup();
        let request = DataSubjectRequest {
            id: moment.new_id()?,
            reference: snapshot
                .next_reference::<DataSubjectRequest>(&format!("R-{}-", received_on.format("%Y"))),
            rights,
            received_on: received_on.to_string(),
            channel: args.channel,
            person: Person {
                name: args.name,
                identifiers,
                language: if args.language.is_empty() {
                    moment.lang.code().to_owned()
                } else {
                    args.language
                },
                contact: String::new(),
            },
            calendar: calendar_for(&snapshot, &args.calendar)?,
            ..DataSubjectRequest::default()
        };
        register.change(Op::RequestLogged, moment, |change| change.put(&request))?;
        view(&register.snapshot(), &request.id, moment)
    })
}

/// The named calendar; else that of the keeper's country, of its first representative, or the fallback.
fn calendar_for(snapshot: &Snapshot, named: &str) -> Result<String> {
    if !named.is_empty() {
        return Ok(Calendar::of(named)?.code.clone());
    }
    let keeper = snapshot.keeper();
    let own = keeper.map(|keeper| keeper.country.as_str());
    let represented =
        keeper.and_then(|keeper| keeper.representatives.items().first()).map(|one| one.country.as_str());
    let found = own.into_iter().chain(represented).find(|code| Calendar::of(code).is_ok());
    Ok(found.unwrap_or(FALLBACK_CALENDAR).to_owned())
}

pub(super) fn save(desk: &Desk, moment: &Moment, args: SaveArgs) -> Result<RequestView> {
    let request = args.request;
    clock(&request, moment)?;
    desk.with(|register| {
        register.save(&request, args.version, moment)?;
        view(&register.snapshot(), &request.id, moment)
    })
}

pub(super) fn extend(desk: &Desk, moment: &Moment, args: ExtendArgs) -> Result<RequestView> {
    alter(desk, moment, &args.id, |request| {
        request.extension = Some(Extension {
            decided_on: moment.today_on.to_string(),
            reason: args.reason.trim().to_owned(),
        });
        // The law's own refusals: no reason, or the first month is over (Art. 12(3)).
        clock(request, moment).map(|_| ())
    })
}

pub(super) fn close(desk: &Desk, moment: &Moment, args: CloseArgs) -> Result<RequestView> {
    alter(desk, moment, &args.id, |request| {
        request.state = RequestState::Closed;
        request.closed_on = moment.today_on.to_string();
        request.outcome = args.outcome.clone();
        Ok(())
    })
}

fn alter(
    desk: &Desk,
    moment: &Moment,
    reference: &str,
    work: impl FnOnce(&mut DataSubjectRequest) -> Result<()>,
) -> Result<RequestView> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let mut request = snapshot.requests.find(reference).ok_or_else(|| missing(reference))?.clone();
        work(&mut request)?;
        register.change(Op::RecordSaved, moment, |change| change.put(&request))?;
        view(&register.snapshot(), &request.id, moment)
    })
}
