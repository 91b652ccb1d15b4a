//! The time limits of all open requests as a calendar file, for the programs in which people keep their days.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::deadline::Deadline;
use crate::desk::Desk;
use crate::error::Result;
use crate::moment::Moment;
use crate::output;
use crate::request::DataSubjectRequest;
use crate::request::ics::{self, Event};
use crate::snapshot::Snapshot;
use crate::words::Words;

/// A calendar file to write.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CalendarFileArgs {
    /// Token of the file to create.
    pub file: String,
    /// Whether an existing file may be replaced; the host asked.
    pub overwrite: bool,
}

/// The calendar file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CalendarFileReply {
    /// Name of the file.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Number of open requests in it.
    pub requests: usize,
    /// Number of days in it.
    pub events: usize,
}

pub(in crate::api) fn write(
    desk: &Desk,
    moment: &Moment,
    args: CalendarFileArgs,
) -> Result<CalendarFileReply> {
    let path = desk.path(&args.file)?;
    let snapshot = desk.snapshot()?;
    let open: Vec<_> =
        snapshot.requests.by_reference().into_iter().filter(|one| one.state.is_open()).collect();
    let mut events = Vec::new();
    for request in &open {
        let deadline = super::clock(request, &snapshot, moment)?;
        events.extend(of(request, &deadline, &snapshot, moment.words()));
    }
    let text = ics::write(&events, moment.now, moment.words());
    output::write_new(&path, text.as_bytes(), args.overwrite)?;
    Ok(CalendarFileReply {
        name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        bytes: text.len() as u64,
        requests: open.len(),
        events: events.len(),
    })
}

/// The days of one request: its last day; the internal target; the last day for refusing, where an extension moved the other.
fn of(request: &DataSubjectRequest, deadline: &Deadline, snapshot: &Snapshot, words: &Words) -> Vec<Event> {
    let sequence = snapshot.requests.held(&request.id).map_or(0, |held| held.version.saturating_sub(1));
    let rights: Vec<&str> = request.rights.iter().map(|right| right.article()).collect();
    let args = [("ref", request.reference.as_str().into()), ("articles", rights.join(", ").into())];
    let event = |which: &str, on: NaiveDate, reminds: bool| Event {
        uid: format!("{}.{which}@ropadesk", request.id),
        on,
        summary: words.say_with(&format!("ics-{which}"), &args),
        description: words.say_with(&format!("ics-{which}-text"), &args),
        sequence,
        reminds,
    };
    let mut events = vec![event("due", deadline.due_on, true)];
    if let Some(target_on) = deadline.internal_target_on.filter(|on| *on < deadline.due_on) {
        events.push(event("target", target_on, false));
    }
    if deadline.first_month_due_on < deadline.due_on {
        events.push(event("first-month", deadline.first_month_due_on, true));
    }
    events
}
