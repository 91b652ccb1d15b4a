//! What a decision sets going: work in each system, and the word to each recipient (Art. 19).
//!
//! The tasks follow from the decisions: [`settle`] adds those that are missing and takes away those that nobody has
//! touched and no decision asks for any more. What somebody did stays.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DataSubjectRequest, DecisionOutcome, Right, advice};
use crate::activity::{Activity, LegalBasisKind};
use crate::hash::sha256;
use crate::recipient::RecipientKind;
use crate::snapshot::Snapshot;

/// What is done in a system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TaskAction {
    /// Correct or complete the data (Art. 16).
    Rectify,
    /// Erase the data (Art. 17).
    Erase,
    /// Mark the data and only store them (Art. 18).
    Restrict,
    /// Stop the processing (Art. 7(3), 21).
    Stop,
}

impl TaskAction {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Rectify => "rectify",
            Self::Erase => "erase",
            Self::Restrict => "restrict",
            Self::Stop => "stop",
        }
    }
}

/// How a task in a system stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TaskState {
    /// To do.
    #[default]
    Open,
    /// Done.
    Done,
    /// Nothing of the person is in the system.
    Nothing,
    /// It cannot be done; the note says why.
    Impossible,
}

/// Work in one system for one right (Art. 16 to 18, 21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SystemTask {
    /// Identifier within the case: the same right, activity, action and system give the same.
    pub id: String,
    /// The right it serves.
    pub right: Right,
    /// The activity's identifier.
    pub activity_id: String,
    /// The system's identifier; empty when the activity names none.
    pub system_id: String,
    /// The system's name when the task arose.
    #[serde(default)]
    pub system: String,
    /// What is to be done.
    pub action: TaskAction,
    /// How it stands.
    #[serde(default)]
    pub state: TaskState,
    /// When it was settled, ISO date.
    #[serde(default)]
    pub done_on: String,
    /// Who settled it.
    #[serde(default)]
    pub by: String,
    /// Words on it.
    #[serde(default)]
    pub note: String,
}

/// How the word to a recipient stands (Art. 19).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum NoticeState {
    /// To send.
    #[default]
    Open,
    /// Sent.
    Sent,
    /// Impossible, with the reason.
    Impossible,
    /// A disproportionate effort, with the reason.
    Disproportionate,
}

/// That one recipient is told of a rectification, an erasure or a restriction (Art. 19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecipientNotice {
    /// Identifier within the case: the same right, activity and recipient give the same.
    pub id: String,
    /// Rectification, erasure or restriction.
    pub right: Right,
    /// The activity's identifier.
    pub activity_id: String,
    /// The recipient's identifier; empty when it is not in the register.
    pub recipient_id: String,
    /// How it was named when the task arose.
    #[serde(default)]
    pub recipient: String,
    /// How it stands.
    #[serde(default)]
    pub state: NoticeState,
    /// When it was settled, ISO date.
    #[serde(default)]
    pub done_on: String,
    /// Who settled it.
    #[serde(default)]
    pub by: String,
    /// Why it is impossible or disproportionate; else a remark.
    #[serde(default)]
    pub reason: String,
}

impl RecipientNotice {
    /// Whether it is settled: sent, or not sent for a reason that is given.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        match self.state {
            NoticeState::Open => false,
            NoticeState::Sent => true,
            NoticeState::Impossible | NoticeState::Disproportionate => !self.reason.trim().is_empty(),
        }
    }
}

/// Right, action and activity of each piece of work that the decisions ask for.
fn causes(request: &DataSubjectRequest, snapshot: &Snapshot) -> Vec<(Right, TaskAction, String)> {
    let mut causes = Vec::new();
    for decision in request.decisions.iter().filter(|decision| decision.outcome.grants()) {
        let mut add = |action| causes.push((decision.right, action, decision.activity_id.clone()));
        match decision.right {
            Right::Rectification => add(TaskAction::Rectify),
            Right::Erasure => add(TaskAction::Erase),
            Right::Restriction => add(TaskAction::Restrict),
            Right::AutomatedDecision => add(TaskAction::Stop),
            // An objection to what rests on consent withdraws it.
            Right::WithdrawConsent | Right::Objection => {
                add(TaskAction::Stop);
                let activity = snapshot.activities.get(&decision.activity_id);
                // Without another ground the data are to be erased, asked or not (Art. 17(1)(b)).
                if activity.is_some_and(rests_on_consent_alone) {
                    causes.push((Right::Erasure, TaskAction::Erase, decision.activity_id.clone()));
                }
            }
            Right::Access | Right::Portability => {}
        }
    }
    // While other purposes are weighed, direct marketing stops at once (Art. 21(3)).
    for decision in request.decisions.iter().filter(|one| one.outcome == DecisionOutcome::Weighing) {
        let activity = snapshot.activities.get(&decision.activity_id);
        if activity.is_some_and(|activity| advice::advise(request, decision.right, activity).acts()) {
            causes.push((decision.right, TaskAction::Stop, decision.activity_id.clone()));
        }
    }
    for id in advice::restricted(request, snapshot).into_keys() {
        causes.push((Right::Restriction, TaskAction::Restrict, id));
    }
    causes.sort();
    causes.dedup();
    causes
}

/// Whether consent is the only legal basis of everything the activity does.
#[must_use]
pub fn rests_on_consent_alone(activity: &Activity) -> bool {
    activity.legal_basis_kinds() == [LegalBasisKind::Consent]
}

/// Makes tasks and words to recipients follow the decisions.
pub fn settle(request: &mut DataSubjectRequest, snapshot: &Snapshot) {
    let causes = causes(request, snapshot);
    let (mut tasks, mut notices) = (Vec::new(), Vec::new());
    for (right, action, activity_id) in &causes {
        let Some(activity) = snapshot.activities.get(activity_id) else { continue };
        tasks.extend(in_systems(*right, *action, activity, snapshot));
        // Art. 19 speaks of rectification, erasure and restriction alone.
        if matches!(right, Right::Rectification | Right::Erasure | Right::Restriction) {
            notices.extend(to_recipients(*right, activity, snapshot));
        }
    }
    for mut known in request.tasks.drain(..) {
        let touched = known.state != TaskState::Open || !known.note.trim().is_empty();
        let same = |task: &SystemTask| {
            let what =
                |one: &SystemTask| (one.right, one.action, one.activity_id.clone(), one.system_id.clone());
            task.id == known.id || what(task) == what(&known)
        };
        match tasks.iter().position(same) {
            Some(at) => {
                known.id.clone_from(&tasks[at].id);
                tasks[at] = known;
            }
            None if touched => tasks.push(known),
            None => {}
        }
    }
    for mut known in request.notices.drain(..) {
        let touched = known.state != NoticeState::Open || !known.reason.trim().is_empty();
        // A recipient that was merged has another identifier, and is the same.
        let whom = |one: &RecipientNotice| (one.right, one.activity_id.clone(), one.recipient_id.clone());
        let fresh = |one: &RecipientNotice| one.state == NoticeState::Open && one.reason.is_empty();
        let by_id = notices.iter().position(|notice: &RecipientNotice| notice.id == known.id);
        let by_recipient = || {
            let same = |one: &RecipientNotice| !one.recipient_id.is_empty() && whom(one) == whom(&known);
            notices.iter().position(|notice| fresh(notice) && same(notice))
        };
        match by_id.or_else(by_recipient) {
            Some(at) => {
                known.id.clone_from(&notices[at].id);
                notices[at] = known;
            }
            None if touched => notices.push(known),
            None => {}
        }
    }
    request.tasks = tasks;
    request.notices = notices;
}

fn in_systems(right: Right, action: TaskAction, activity: &Activity, snapshot: &Snapshot) -> Vec<SystemTask> {
    let task = |system_id: &str, system: &str| SystemTask {
        id: key(&[right.code(), action.code(), &activity.id, system_id]),
        right,
        activity_id: activity.id.clone(),
        system_id: system_id.to_owned(),
        system: system.to_owned(),
        action,
        state: TaskState::Open,
        done_on: String::new(),
        by: String::new(),
        note: String::new(),
    };
    if activity.systems.is_empty() {
        return vec![task("", "")];
    }
    let named = activity.systems.iter().map(|id| {
        let known = snapshot.systems.get(id);
        task(id, known.map_or(id.as_str(), |system| system.name.as_str()))
    });
    named.collect()
}

/// Each recipient of the activity, processors and the customer's own administrator among them (Art. 4(9)); the
/// controller's own staff is told by the tasks in the systems.
fn to_recipients(right: Right, activity: &Activity, snapshot: &Snapshot) -> Vec<RecipientNotice> {
    let mut notices: Vec<RecipientNotice> = Vec::new();
    for disclosure in activity.recipients.items() {
        let known = snapshot.recipients.get(&disclosure.recipient_id);
        if known.is_some_and(|recipient| recipient.kind == RecipientKind::Internal) {
            continue;
        }
        let label = known.map_or("", |recipient| recipient.label());
        let stated = disclosure.stated_as.trim();
        let name = if stated.is_empty() { label } else { stated };
        let id = key(&[right.code(), &activity.id, &disclosure.recipient_id, stated]);
        if notices.iter().any(|notice| notice.id == id) {
            continue;
        }
        notices.push(RecipientNotice {
            id,
            right,
            activity_id: activity.id.clone(),
            recipient_id: disclosure.recipient_id.clone(),
            recipient: name.to_owned(),
            state: NoticeState::Open,
            done_on: String::new(),
            by: String::new(),
            reason: String::new(),
        });
    }
    notices
}

/// A short identifier from what makes the item what it is.
fn key(parts: &[&str]) -> String {
    let mut hash = sha256(parts.join("\u{1F}").as_bytes());
    hash.truncate(16);
    hash
}
