//! Where a person is searched: asking whoever runs a system, noting an answer without a file, the text to send.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::RequestView;
use super::{alter, clock};
use crate::activity::Activity;
use crate::api::missing;
use crate::api::register::day;
use crate::deadline::Deadline;
use crate::desk::Desk;
use crate::error::Result;
use crate::moment::Moment;
use crate::output;
use crate::request::gathering::text::{self, SearchText};
use crate::request::gathering::{self, Gathered};
use crate::request::{DataSubjectRequest, SearchAnswer, SearchState, SystemSearch};
use crate::snapshot::Snapshot;
use crate::system::SystemDatabase;

/// An activity as the reason why a system is searched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchReason {
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Name.
    pub name: String,
}

/// A system in which a person is searched, as a row of the case (Art. 15(1)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchRow {
    /// Identifier of the system, or its name where it is not in the register.
    pub id: String,
    /// Reference; empty when it is not in the register.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Name.
    pub name: String,
    /// Who is asked; empty when the register does not say.
    pub owner: String,
    /// In what it keeps its data.
    pub database: SystemDatabase,
    /// Whether the register says how it is searched.
    pub says_how: bool,
    /// The activities that use it: why it is searched.
    pub activities: Vec<SearchReason>,
    /// How far the search is.
    pub state: SearchState,
    /// Records of the person in files that came from it.
    pub found: u64,
    /// When its owner was asked, ISO date; empty while nobody was.
    pub asked_on: String,
    /// By when its owner is to answer, ISO date.
    pub due_on: String,
    /// Whether that day is over without an answer.
    pub overdue: bool,
    /// When an answer without a file came, ISO date.
    pub answered_on: String,
    /// Who noted it.
    pub by: String,
    /// Words on it.
    pub note: String,
}

/// What becomes of the search in one system.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestSearchArgs")]
pub struct SearchArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// Identifier, reference or name of the system.
    pub system: String,
    /// When its owner was asked, ISO date; empty takes it back, and the day that was told; none leaves it.
    #[ts(optional)]
    pub asked_on: Option<String>,
    /// By when its owner is to answer, ISO date; empty for the day that the clock proposes; none leaves it.
    #[ts(optional)]
    pub due_on: Option<String>,
    /// What came back beside files; none leaves it.
    #[ts(optional)]
    pub answer: Option<SearchAnswer>,
    /// When it came, ISO date; empty for today.
    #[ts(as = "Option<String>", optional)]
    pub on: String,
    /// Words on it; none leaves them.
    #[ts(optional)]
    pub note: Option<String>,
}

/// Which text to send, and where it is written to.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct SearchTextArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// Identifier, reference or name of the system.
    pub system: String,
    /// The database for which the query is written; none for the one that the register names.
    #[ts(optional)]
    pub database: Option<SystemDatabase>,
    /// Token of the file to create; empty for none.
    #[ts(as = "Option<String>", optional)]
    pub file: String,
    /// Whether an existing file may be replaced; the host asked.
    #[ts(as = "Option<bool>", optional)]
    pub overwrite: bool,
}

/// The systems of a case, each as a row.
pub(super) fn rows(
    request: &DataSubjectRequest,
    snapshot: &Snapshot,
    deadline: &Deadline,
    moment: &Moment,
) -> Vec<SearchRow> {
    let row = |one: Gathered<'_>| {
        let due_on = one.due_on(deadline);
        let noted = one.search.cloned().unwrap_or_default();
        let record = one.record;
        SearchRow {
            id: one.key.to_owned(),
            reference: record.map(|system| system.reference.clone()).unwrap_or_default(),
            name: one.name.to_owned(),
            owner: record.map(|system| system.owner.clone()).unwrap_or_default(),
            database: record.map(|system| system.database).unwrap_or_default(),
            says_how: record.is_some_and(|system| system.says_how_to_search()),
            activities: one.activities.iter().map(|activity| reason(activity)).collect(),
            state: one.state,
            found: one.found,
            asked_on: noted.asked_on,
            due_on: due_on.to_string(),
            overdue: request.state.is_open() && !one.state.is_answered() && due_on < moment.today_on,
            answered_on: noted.answered_on,
            by: noted.by,
            note: noted.note,
        }
    };
    gathering::of(request, snapshot).into_iter().map(row).collect()
}

/// The activities in scope that name no system.
pub(super) fn without_system(request: &DataSubjectRequest, snapshot: &Snapshot) -> Vec<SearchReason> {
    gathering::without_system(request, snapshot).into_iter().map(reason).collect()
}

fn reason(activity: &Activity) -> SearchReason {
    SearchReason {
        id: activity.id.clone(),
        reference: activity.reference.clone(),
        name: activity.name.clone(),
    }
}

/// The system of a case by identifier, reference or name.
fn named<'a>(request: &'a DataSubjectRequest, snapshot: &'a Snapshot, system: &str) -> Result<Gathered<'a>> {
    let is_it = |one: &Gathered<'_>| {
        let reference = one.record.map_or("", |system| system.reference.as_str());
        let known = [one.key, reference, one.name];
        !system.is_empty() && known.iter().any(|known| known.to_lowercase() == system.to_lowercase())
    };
    gathering::of(request, snapshot).into_iter().find(is_it).ok_or_else(|| missing(system))
}

pub(in crate::api) fn set(desk: &Desk, moment: &Moment, args: SearchArgs) -> Result<RequestView> {
    let on = day(&args.on, moment)?.to_string();
    let dated = |text: &str| -> Result<String> {
        Ok(crate::request::clock::day(text)?.map(|day| day.to_string()).unwrap_or_default())
    };
    let asked_on = args.asked_on.as_deref().map(dated).transpose()?;
    let due_on = args.due_on.as_deref().map(dated).transpose()?;
    alter(desk, moment, &args.id, |request, snapshot| {
        let proposed = gathering::due_on(&clock(request, snapshot, moment)?).to_string();
        let one = named(request, snapshot, &args.system)?;
        let mut search = one.search.cloned().unwrap_or_default();
        if one.search.is_none() {
            search.system_id = one.record.map(|system| system.id.clone()).unwrap_or_default();
            one.name.clone_into(&mut search.system);
        }
        if let Some(asked_on) = asked_on {
            if asked_on.is_empty() {
                search.due_on.clear();
            }
            search.asked_on = asked_on;
        }
        if let Some(due_on) = due_on {
            search.due_on = due_on;
        }
        // What its owner was told holds, also when the clock moves later.
        if !search.asked_on.is_empty() && search.due_on.is_empty() {
            search.due_on = proposed;
        }
        if let Some(answer) = args.answer {
            let is_open = answer == SearchAnswer::Open;
            search.answer = answer;
            search.answered_on = if is_open { String::new() } else { on };
            search.by = if is_open { String::new() } else { moment.actor.clone() };
        }
        if let Some(note) = &args.note {
            note.trim().clone_into(&mut search.note);
        }
        keep(request, search);
        Ok(())
    })
}

/// Puts what was noted in its place; what says nothing any more is not kept.
fn keep(request: &mut DataSubjectRequest, search: SystemSearch) {
    let blank = SystemSearch {
        system_id: search.system_id.clone(),
        system: search.system.clone(),
        ..SystemSearch::default()
    };
    let at = request.searches.iter().position(|one| one.key() == search.key());
    match (at, search == blank) {
        (Some(at), true) => {
            request.searches.remove(at);
        }
        (Some(at), false) => request.searches[at] = search,
        (None, true) => {}
        (None, false) => request.searches.push(search),
    }
}

pub(in crate::api) fn compose(desk: &Desk, moment: &Moment, args: SearchTextArgs) -> Result<SearchText> {
    let snapshot = desk.snapshot()?;
    let request = snapshot.requests.find(&args.id).ok_or_else(|| missing(&args.id))?;
    let deadline = clock(request, &snapshot, moment)?;
    let one = named(request, &snapshot, &args.system)?;
    let made = text::write(&one, request, &snapshot, &deadline, args.database, moment.words())?;
    if !args.file.is_empty() {
        let path = desk.path(&args.file)?;
        let whole = format!("{}\n\n{}", made.subject, made.body);
        output::write_new(&path, whole.as_bytes(), args.overwrite)?;
    }
    Ok(made)
}
