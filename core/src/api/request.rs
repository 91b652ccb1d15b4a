//! The commands for data subjects' requests: list, read, log, save; what is done in a case stands in `act`.

pub mod act;
pub mod calendar_file;
pub mod figures;
pub mod search;
pub mod view;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::register::day;
use crate::api::{Named, Nothing, missing};
use crate::calendar::Calendar;
use crate::collect::Identifier;
use crate::deadline::Deadline;
use crate::desk::Desk;
use crate::error::{Error, Kind, Problem, Result};
use crate::links;
use crate::moment::Moment;
use crate::register::{Op, Register};
use crate::request::{DataSubjectRequest, IdentityCheck, Person, RequestState, Right, clock, log, task};
use crate::snapshot::Snapshot;
pub use view::{CollectedRow, RequestView};

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
    /// Initials of the person, for orientation without a name; empty when the name is not known, or was removed.
    pub initials: String,
    /// When the person's data were removed, ISO; empty while they are held.
    pub purged_on: String,
    /// Day of receipt, ISO.
    pub received_on: String,
    /// Last day, ISO: the strict date.
    pub due_on: String,
    /// The last day if a pause for identity is accepted, ISO; empty when there is none.
    pub due_with_pause_on: String,
    /// The earlier day to work towards, ISO; empty when none.
    pub internal_target_on: String,
    /// Days until the last day; negative when over.
    pub days_left: i64,
    /// Whether it was extended.
    pub extended: bool,
    /// How far the answer is.
    pub state: RequestState,
    /// Whether the person was answered, so that the clock stands still.
    pub answered: bool,
    /// Whether it is closed.
    pub closed: bool,
    /// Who handles it.
    pub owner: String,
    /// Tasks and words to recipients that are still open.
    pub open_tasks: usize,
    /// Number of files collected.
    pub collected: usize,
    /// Number of the person's records found.
    pub found: u64,
}

/// All requests.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequestList {
    /// Unanswered ones first, by last day; then those with work left; then closed ones, newest first.
    pub items: Vec<RequestRow>,
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
    /// Hour and minute of receipt, `HH:MM`; empty when not known.
    #[ts(as = "Option<String>", optional)]
    pub received_time: String,
    /// Through which channel.
    pub channel: String,
    /// Name of the person.
    pub name: String,
    /// Identifiers to look for.
    pub identifiers: Vec<Identifier>,
    /// Language of the answer; empty for the moment's.
    pub language: String,
    /// Calendar of public holidays; empty for the controller's.
    pub calendar: String,
    /// Which controller of the register it was sent to, by identifier or reference; empty for the keeper.
    #[ts(as = "Option<String>", optional)]
    pub controller: String,
    /// Activities that concern the person, by identifier or reference.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub activities: Vec<String>,
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

/// The clock of a request (Art. 12(3)).
pub(crate) fn clock(request: &DataSubjectRequest, snapshot: &Snapshot, moment: &Moment) -> Result<Deadline> {
    clock::of(request, clock::limits(request, snapshot), moment.today_on)
}

pub(super) fn list(desk: &Desk, moment: &Moment, _: Nothing) -> Result<RequestList> {
    let snapshot = desk.snapshot()?;
    let mut items = Vec::new();
    for request in snapshot.requests.iter() {
        items.push(row(request, &snapshot, moment)?);
    }
    items.sort_by(|a: &RequestRow, b| {
        let rank = |row: &RequestRow| (row.closed, row.answered);
        rank(a).cmp(&rank(b)).then_with(|| {
            if a.closed { b.due_on.cmp(&a.due_on) } else { a.due_on.cmp(&b.due_on) }
                .then_with(|| a.reference.cmp(&b.reference))
        })
    });
    Ok(RequestList { items })
}

fn row(request: &DataSubjectRequest, snapshot: &Snapshot, moment: &Moment) -> Result<RequestRow> {
    let deadline = clock(request, snapshot, moment)?;
    let collections = snapshot.collections_of(&request.id);
    let paused = deadline.suspension.and_then(|suspension| suspension.due_on);
    let tasks = request.tasks.iter().filter(|task| task.state == task::TaskState::Open).count();
    let notices = request.notices.iter().filter(|notice| !notice.is_settled()).count();
    Ok(RequestRow {
        id: request.id.clone(),
        reference: request.reference.clone(),
        rights: request.rights.clone(),
        initials: initials(&request.person.name),
        purged_on: request.purged.as_ref().map(|note| note.purged_on.clone()).unwrap_or_default(),
        received_on: request.received_on.clone(),
        due_on: deadline.due_on.to_string(),
        due_with_pause_on: paused.map(|day| day.to_string()).unwrap_or_default(),
        internal_target_on: deadline.internal_target_on.map(|day| day.to_string()).unwrap_or_default(),
        days_left: deadline.days_left(moment.today_on),
        extended: request.extension.is_some(),
        state: request.state,
        answered: !request.state.is_open(),
        closed: !request.closed_on.is_empty(),
        owner: request.owner.clone(),
        open_tasks: tasks + notices,
        collected: collections.len(),
        found: collections.iter().map(|collection| collection.rows_matched).sum(),
    })
}

fn initials(name: &str) -> String {
    name.split_whitespace()
        .filter_map(|part| part.chars().next())
        .map(|c| format!("{c}."))
        .collect::<Vec<_>>()
        .join(" ")
}

pub(super) fn get(desk: &Desk, moment: &Moment, args: Named) -> Result<RequestView> {
    view::view(&*desk.snapshot()?, &args.id, moment)
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
        let activities = args.activities.iter().map(|named| activity_id(&snapshot, named));
        let mut request = DataSubjectRequest {
            id: moment.new_id()?,
            reference: snapshot
                .next_reference::<DataSubjectRequest>(&format!("R-{}-", received_on.format("%Y"))),
            rights,
            received_on: received_on.to_string(),
            received_time: time(&args.received_time)?,
            channel: args.channel,
            controller_id: controller_id(&snapshot, &args.controller)?,
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
            activities: activities.collect::<Result<Vec<_>>>()?,
            ..DataSubjectRequest::default()
        };
        request.calendar = calendar_for(&request, &snapshot, &args.calendar)?;
        task::settle(&mut request, &snapshot);
        log::write(None, &mut request, &snapshot, moment);
        register.change(Op::RequestLogged, moment, |change| change.put(&request))?;
        view::view(&register.snapshot(), &request.id, moment)
    })
}

/// Hour and minute, or nothing.
fn time(text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    let time = chrono::NaiveTime::parse_from_str(text, "%H:%M");
    time.map(|time| time.format("%H:%M").to_string()).map_err(|_| Error::invalid("time-invalid"))
}

/// The identifier of the activity with this identifier or reference.
fn activity_id(snapshot: &Snapshot, named: &str) -> Result<String> {
    Ok(snapshot.activities.find(named).ok_or_else(|| missing(named))?.id.clone())
}

/// The identifier of the controller with this identifier or reference; empty when none is named.
pub(super) fn controller_id(snapshot: &Snapshot, named: &str) -> Result<String> {
    match named {
        "" => Ok(String::new()),
        named => Ok(snapshot.organisations.find(named).ok_or_else(|| missing(named))?.id.clone()),
    }
}

/// The named calendar; else that of the controller's settings, its country, its first representative, or the fallback.
pub(super) fn calendar_for(request: &DataSubjectRequest, snapshot: &Snapshot, named: &str) -> Result<String> {
    if !named.is_empty() {
        return Ok(Calendar::of(named)?.code.clone());
    }
    let set = clock::limits(request, snapshot).calendar.as_str();
    let own = snapshot.organisations.get(&request.controller_id).or_else(|| snapshot.keeper());
    let country = own.map(|own| own.country.as_str());
    let represented = own.and_then(|own| own.representatives.items().first()).map(|one| one.country.as_str());
    let wanted = [Some(set), country, represented].into_iter().flatten();
    let found = wanted.map(Calendar::of).find_map(|calendar| calendar.ok().map(|one| one.code.clone()));
    Ok(found.unwrap_or_else(|| FALLBACK_CALENDAR.to_owned()))
}

pub(super) fn save(desk: &Desk, moment: &Moment, args: SaveArgs) -> Result<RequestView> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let mut request = args.request;
        let before = snapshot.requests.get(&request.id).cloned();
        // What happened is written by the program alone.
        request.log = before.as_ref().map(|before| before.log.clone()).unwrap_or_default();
        request.keep = before.as_ref().and_then(|before| before.keep.clone());
        request.purged = before.as_ref().and_then(|before| before.purged.clone());
        links::settle(&mut request, &snapshot);
        settled(before.as_ref(), &mut request, &snapshot, moment)?;
        register.save(&request, args.version, moment)?;
        view::view(&register.snapshot(), &request.id, moment)
    })
}

/// Whatever changes a case passes here: an allowed state, a clock that counts, nothing kept of an identity document, tasks
/// that follow the decisions, and a log that says what happened.
///
/// # Errors
/// What the clock refuses; a state that does not follow; what the law asks of a refusal and is missing.
fn settled(
    before: Option<&DataSubjectRequest>,
    request: &mut DataSubjectRequest,
    snapshot: &Snapshot,
    moment: &Moment,
) -> Result<()> {
    request.received_time = time(&request.received_time)?;
    request.identity = request.identity.take().map(IdentityCheck::settled);
    let deadline = clock(request, snapshot, moment)?;
    task::settle(request, snapshot);
    if let Some(before) = before
        && before.state != request.state
    {
        allow(before.state, request, &deadline, snapshot, moment)?;
    }
    log::write(before, request, snapshot, moment);
    Ok(())
}

/// Whether a state may follow; to refuse, also in part, what Art. 12(4) and (5) ask must be there.
fn allow(
    from: RequestState,
    request: &DataSubjectRequest,
    deadline: &Deadline,
    snapshot: &Snapshot,
    moment: &Moment,
) -> Result<()> {
    if !from.next().contains(&request.state) {
        let say = |state: RequestState| {
            moment.words().say(&format!("request-state-{}", state.code().replace('_', "-")))
        };
        return Err(Error::new(Kind::NotAllowed, "request-step")
            .with("from", say(from))
            .with("to", say(request.state)));
    }
    if matches!(request.state, RequestState::Partly | RequestState::Refused | RequestState::Closed) {
        unblocked(request, deadline, snapshot, moment)?;
    }
    Ok(())
}

/// Refuses with each point that stands in the way, and its article.
fn unblocked(
    request: &DataSubjectRequest,
    deadline: &Deadline,
    snapshot: &Snapshot,
    moment: &Moment,
) -> Result<()> {
    let points = view::points(request, request.result, snapshot, Some(deadline), moment.words());
    let blocking = points.into_iter().filter(|point| point.blocks);
    let problems: Vec<Problem> = blocking
        .map(|point| Problem { at: point.field, message: format!("{} ({})", point.text, point.cited) })
        .collect();
    if problems.is_empty() {
        return Ok(());
    }
    Err(Error::new(Kind::NotAllowed, "request-close-incomplete").because(problems))
}

/// Changes one case: the change itself, and what follows from it.
pub(super) fn alter(
    desk: &Desk,
    moment: &Moment,
    reference: &str,
    work: impl FnOnce(&mut DataSubjectRequest, &Snapshot) -> Result<()>,
) -> Result<RequestView> {
    desk.with(|register| {
        let request = altered(register, moment, reference, work)?;
        register.change(Op::RecordSaved, moment, |change| change.put(&request))?;
        view::view(&register.snapshot(), &request.id, moment)
    })
}

fn altered(
    register: &Register,
    moment: &Moment,
    reference: &str,
    work: impl FnOnce(&mut DataSubjectRequest, &Snapshot) -> Result<()>,
) -> Result<DataSubjectRequest> {
    let snapshot = register.snapshot();
    let before = snapshot.requests.find(reference).ok_or_else(|| missing(reference))?;
    let mut request = before.clone();
    work(&mut request, &snapshot)?;
    settled(Some(before), &mut request, &snapshot, moment)?;
    Ok(request)
}

/// A case that moves on because of other work, such as collecting: never back, and logged.
pub(crate) fn moved_on(
    request: &DataSubjectRequest,
    to: RequestState,
    snapshot: &Snapshot,
    moment: &Moment,
) -> DataSubjectRequest {
    let mut moved = request.clone();
    moved.state = request.state.max(to);
    log::write(Some(request), &mut moved, snapshot, moment);
    moved
}
