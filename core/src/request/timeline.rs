//! The whole course of a case: what was done in it, what was collected, which packages were made.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseStep, CaseStepKind, DataSubjectRequest};
use crate::deadline::long_date;
use crate::snapshot::Snapshot;
use crate::words::{Arg, Words};

/// One line of the course of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TimelineEntry {
    /// When: an instant in UTC, or a day where nothing finer is known.
    pub at: String,
    /// What: the kind of a step, `received`, `collected`, `package` or `closed`.
    pub kind: String,
    /// In words.
    pub text: String,
    /// Words of whoever did it.
    pub note: String,
    /// Who.
    pub by: String,
}

/// The course of a case, in order.
#[must_use]
pub fn of(request: &DataSubjectRequest, snapshot: &Snapshot, words: &Words) -> Vec<TimelineEntry> {
    let entry = |at: &str, kind: &str, text: String| TimelineEntry {
        at: at.to_owned(),
        kind: kind.to_owned(),
        text,
        note: String::new(),
        by: String::new(),
    };
    let received = words.say_with("timeline-received", &[("channel", channel(request, words).into())]);
    let at = match request.received_time.as_str() {
        "" => request.received_on.clone(),
        time => format!("{}T{time}", request.received_on),
    };
    let mut all = vec![entry(&at, "received", received)];
    for step in &request.log {
        all.push(TimelineEntry {
            at: step.at.clone(),
            kind: step.kind.code().to_owned(),
            text: say(step, words),
            note: step.note.clone(),
            by: step.by.clone(),
        });
    }
    for one in snapshot.collections_of(&request.id) {
        let args = [("system", one.system.as_str().into()), ("n", one.rows_matched.into())];
        all.push(entry(&one.collected_at, "collected", words.say_with("timeline-collected", &args)));
    }
    for one in snapshot.packages_of(&request.id) {
        let kind = words.say(&format!("package-kind-{}", one.kind));
        let args = [("ref", one.reference.as_str().into()), ("kind", kind.into())];
        all.push(entry(&one.made_at, "package", words.say_with("timeline-package", &args)));
    }
    // A register of the first version has no log: that a case was closed is known from its day.
    if request.log.is_empty() && !request.closed_on.is_empty() {
        all.push(entry(&request.closed_on, "closed", words.say("request-state-closed")));
    }
    // A day sorts before the instants of that day; what has the same instant stays in order.
    all.sort_by(|a, b| a.at.cmp(&b.at));
    all
}

fn channel(request: &DataSubjectRequest, words: &Words) -> String {
    if request.channel.is_empty() { words.say("timeline-channel-unsaid") } else { request.channel.clone() }
}

fn say(step: &CaseStep, words: &Words) -> String {
    let code = |list: &str, code: &str| words.say(&format!("{list}-{}", code.replace('_', "-")));
    let day = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |day| long_date(words, day));
    let with = |args: &[(&'static str, Arg)]| {
        words.say_with(&format!("timeline-{}", step.kind.code().replace('_', "-")), args)
    };
    match step.kind {
        CaseStepKind::Note | CaseStepKind::ClosedOpen | CaseStepKind::Logged => with(&[]),
        CaseStepKind::State => with(&[("state", code("request-state", &step.to).into())]),
        CaseStepKind::Changed => with(&[("what", code("request-part", &step.about).into())]),
        CaseStepKind::IdentityChecked => {
            with(&[("date", day(&step.to).into()), ("method", code("identity-method", &step.about).into())])
        }
        CaseStepKind::Owner | CaseStepKind::Seconded => with(&[("name", step.to.as_str().into())]),
        CaseStepKind::Decided => decided(step, words),
        CaseStepKind::Refusal if step.to.is_empty() => words.say("timeline-refusal-dropped"),
        CaseStepKind::Refusal => with(&[("ground", code("refusal-ground", &step.to).into())]),
        CaseStepKind::Task => {
            let (action, system) = step.about.split_once(' ').unwrap_or((step.about.as_str(), ""));
            let system = if system.is_empty() { words.say("task-no-system") } else { system.to_owned() };
            with(&[
                ("action", code("task-action", action).into()),
                ("system", system.into()),
                ("state", code("task-state", &step.to).into()),
            ])
        }
        CaseStepKind::Search => {
            with(&[("system", step.about.as_str().into()), ("state", code("search-state", &step.to).into())])
        }
        CaseStepKind::Recipient => {
            with(&[("name", step.about.as_str().into()), ("state", code("notice-state", &step.to).into())])
        }
        CaseStepKind::Lifted => with(&[
            ("activity", step.about.as_str().into()),
            ("told", day(&step.from).into()),
            ("date", day(&step.to).into()),
        ]),
        _ => with(&[("date", day(&step.to).into())]),
    }
}

fn decided(step: &CaseStep, words: &Words) -> String {
    let (right, activity) = step.about.split_once(' ').unwrap_or((step.about.as_str(), ""));
    let right = words.say(&format!("right-{}", right.replace('_', "-")));
    let mut args = vec![("right", Arg::from(right)), ("activity", activity.into())];
    if step.to.is_empty() {
        return words.say_with("timeline-undecided", &args);
    }
    let outcome = words.say(&format!("decision-outcome-{}", step.to.replace('_', "-")));
    args.push(("outcome", outcome.into()));
    words.say_with("timeline-decided", &args)
}
