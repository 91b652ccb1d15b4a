//! What is done in a case: extend, decide, settle tasks, tell recipients, lift a restriction, answer, close.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{activity_id, alter, settled};
use crate::api::register::day;
use crate::api::{Named, missing};
use crate::desk::Desk;
use crate::error::{Error, Kind, Problem, Result};
use crate::findings::rule::cite;
use crate::moment::Moment;
use crate::register::Op;
use crate::request::advice;
use crate::request::log::remark;
use crate::request::{
    CaseStepKind, DecisionOutcome, Extension, NoticeState, RequestResult, RequestState, RestrictionLift,
    Right, RightDecision, TaskState,
};

use super::view::{RequestView, points, view};

/// An extension by two further months (Art. 12(3)).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestExtendArgs")]
pub struct ExtendArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// Why.
    pub reason: String,
    /// When it was decided, ISO date; empty for today.
    #[ts(as = "Option<String>", optional)]
    pub decided_on: String,
    /// When the person was told, ISO date; empty while they were not.
    #[ts(as = "Option<String>", optional)]
    pub told_on: String,
}

/// Another state of a case.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestStepArgs")]
pub struct StepArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// The state.
    pub to: RequestState,
    /// For an answer: when it went out, ISO date; empty for today.
    #[ts(as = "Option<String>", optional)]
    pub on: String,
    /// A remark for the course of the case.
    #[ts(as = "Option<String>", optional)]
    pub note: String,
}

/// What the DPO decides on a right in an activity.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, rename = "RequestDecideArgs")]
pub struct DecideArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// The right.
    pub right: Right,
    /// Identifier or reference of the activity.
    pub activity: String,
    /// What is done; none takes a decision back.
    pub outcome: Option<DecisionOutcome>,
    /// The exception relied on, in short, e.g. `17(3)(b)`.
    #[serde(default)]
    pub ground: String,
    /// The name of the law behind it.
    #[serde(default)]
    pub law: String,
    /// The reasons, as the person is told.
    #[serde(default)]
    pub reasons: String,
    /// A note for the file.
    #[serde(default)]
    pub note: String,
}

/// How a task in a system stands.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestTaskArgs")]
pub struct TaskArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// Identifier of the task, or its number in the list, from 1.
    pub task: String,
    /// How it stands.
    pub state: TaskState,
    /// When it was settled, ISO date; empty for today.
    pub on: String,
    /// Words on it.
    pub note: String,
}

/// How the word to a recipient stands (Art. 19).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestNoticeArgs")]
pub struct NoticeArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// Identifier of the notice, or its number in the list, from 1.
    pub notice: String,
    /// How it stands.
    pub state: NoticeState,
    /// When it was settled, ISO date; empty for today.
    pub on: String,
    /// Why it is impossible or disproportionate; else a remark.
    pub reason: String,
}

/// A restriction that ends (Art. 18(3)).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestLiftArgs")]
pub struct LiftArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// Identifier or reference of the activity.
    pub activity: String,
    /// When the person was told, ISO date.
    pub told_on: String,
    /// When it ends, ISO date; empty for today.
    pub lifted_on: String,
}

/// A remark for the course of a case.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestNoteArgs")]
pub struct NoteArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// The remark.
    pub note: String,
}

/// How a request ends.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "RequestCloseArgs")]
pub struct CloseArgs {
    /// Identifier or reference of the request.
    pub id: String,
    /// What became of it, in words.
    pub outcome: String,
    /// What became of it; none for what it has, or answered in full.
    #[ts(optional)]
    pub result: Option<RequestResult>,
    /// When the answer went out, ISO date; empty for what is on file, or today.
    #[ts(as = "Option<String>", optional)]
    pub answered_on: String,
}

pub(in crate::api) fn extend(desk: &Desk, moment: &Moment, args: ExtendArgs) -> Result<RequestView> {
    let decided_on = day(&args.decided_on, moment)?.to_string();
    let told_on = dated(&args.told_on)?;
    // The law's own refusals, no reason or the first month over (Art. 12(3)), come from the clock.
    alter(desk, moment, &args.id, |request, _| {
        let reason = args.reason.trim().to_owned();
        request.extension = Some(Extension { decided_on, reason, told_on });
        Ok(())
    })
}

/// An ISO date or nothing.
fn dated(text: &str) -> Result<String> {
    Ok(crate::request::clock::day(text)?.map(|day| day.to_string()).unwrap_or_default())
}

pub(in crate::api) fn step(desk: &Desk, moment: &Moment, args: StepArgs) -> Result<RequestView> {
    let on = day(&args.on, moment)?.to_string();
    alter(desk, moment, &args.id, |request, _| {
        request.state = args.to;
        if args.to.is_open() {
            // Opened again: the person waits for an answer, or for another one.
            request.result = None;
            request.answered_on.clear();
            request.closed_on.clear();
        } else if args.to == RequestState::Closed {
            request.closed_on.clone_from(&on);
        } else {
            request.result = RequestResult::ALL.into_iter().find(|result| result.state() == args.to);
            request.answered_on.clone_from(&on);
        }
        note(request, &args.note, moment);
        Ok(())
    })
}

/// Adds a remark; nothing for none.
fn note(request: &mut crate::request::DataSubjectRequest, text: &str, moment: &Moment) {
    if !text.trim().is_empty() {
        remark(request, CaseStepKind::Note, text.trim(), moment);
    }
}

pub(in crate::api) fn decide(desk: &Desk, moment: &Moment, args: DecideArgs) -> Result<RequestView> {
    alter(desk, moment, &args.id, |request, snapshot| {
        let activity_id = activity_id(snapshot, &args.activity)?;
        let held = advice::restricted(request, snapshot).contains_key(&activity_id);
        let weighed = args.right == Right::Objection && held && !request.weighed.contains(&activity_id);
        request.decisions.retain(|one| one.right != args.right || one.activity_id != activity_id);
        let Some(outcome) = args.outcome else { return Ok(()) };
        if weighed || args.right == Right::Objection && outcome == DecisionOutcome::Weighing {
            request.weighed.push(activity_id.clone());
            request.weighed.sort();
            request.weighed.dedup();
        }
        if !advice::concerned(request, snapshot).iter().any(|one| one.id == activity_id) {
            request.activities.push(activity_id.clone());
        }
        request.decisions.push(RightDecision {
            right: args.right,
            activity_id,
            outcome,
            ground: args.ground.trim().to_owned(),
            law: args.law.trim().to_owned(),
            reasons: args.reasons.trim().to_owned(),
            note: args.note.trim().to_owned(),
            decided_on: moment.today_on.to_string(),
            decided_by: moment.actor.clone(),
        });
        Ok(())
    })
}

/// Takes every proposal on which nothing was decided yet and nobody has to weigh.
pub(in crate::api) fn accept(desk: &Desk, moment: &Moment, args: Named) -> Result<RequestView> {
    let words = moment.words();
    alter(desk, moment, &args.id, |request, snapshot| {
        let mut taken = Vec::new();
        for (activity, advice) in advice::all(request, snapshot) {
            let known = request.decision(advice.right, &activity.id).is_some();
            let weighs = advice.lines.iter().any(|line| line.verdict == advice::AdviceVerdict::Weigh);
            let Some(outcome) = advice.verdict.decision().filter(|_| !known && !weighs) else { continue };
            let refusing =
                || advice.lines.iter().filter(|line| line.verdict != advice::AdviceVerdict::Applies);
            let mut reasons: Vec<String> = refusing().map(|line| line.in_words(words)).collect();
            reasons.dedup();
            let law = refusing().map(|line| line.named.trim()).find(|law| !law.is_empty());
            taken.push(RightDecision {
                right: advice.right,
                activity_id: activity.id.clone(),
                outcome,
                ground: refusing().map(|line| line.law.to_owned()).next().unwrap_or_default(),
                law: law.unwrap_or_default().to_owned(),
                reasons: reasons.join("\n"),
                note: String::new(),
                decided_on: moment.today_on.to_string(),
                decided_by: moment.actor.clone(),
            });
        }
        request.decisions.append(&mut taken);
        Ok(())
    })
}

/// The item with this identifier, or with this number in the list.
fn place<T>(items: &[T], named: &str, id: impl Fn(&T) -> &str) -> Result<usize> {
    let by_id = items.iter().position(|item| id(item) == named);
    let by_number = || named.parse::<usize>().ok()?.checked_sub(1).filter(|n| *n < items.len());
    by_id.or_else(by_number).ok_or_else(|| missing(named))
}

pub(in crate::api) fn task(desk: &Desk, moment: &Moment, args: TaskArgs) -> Result<RequestView> {
    let on = day(&args.on, moment)?.to_string();
    alter(desk, moment, &args.id, |request, _| {
        let at = place(&request.tasks, &args.task, |task| &task.id)?;
        let task = &mut request.tasks[at];
        let settled = args.state != TaskState::Open;
        task.state = args.state;
        task.done_on = if settled { on } else { String::new() };
        task.by = if settled { moment.actor.clone() } else { String::new() };
        args.note.trim().clone_into(&mut task.note);
        Ok(())
    })
}

pub(in crate::api) fn notice(desk: &Desk, moment: &Moment, args: NoticeArgs) -> Result<RequestView> {
    let on = day(&args.on, moment)?.to_string();
    alter(desk, moment, &args.id, |request, _| {
        let at = place(&request.notices, &args.notice, |notice| &notice.id)?;
        let notice = &mut request.notices[at];
        let settled = args.state != NoticeState::Open;
        notice.state = args.state;
        notice.done_on = if settled { on } else { String::new() };
        notice.by = if settled { moment.actor.clone() } else { String::new() };
        args.reason.trim().clone_into(&mut notice.reason);
        Ok(())
    })
}

pub(in crate::api) fn lift(desk: &Desk, moment: &Moment, args: LiftArgs) -> Result<RequestView> {
    let lifted_on = day(&args.lifted_on, moment)?.to_string();
    let told_on = dated(&args.told_on)?;
    alter(desk, moment, &args.id, |request, snapshot| {
        let activity_id = activity_id(snapshot, &args.activity)?;
        if !advice::restricted(request, snapshot).contains_key(&activity_id) {
            return Err(Error::invalid("restriction-none"));
        }
        let undecided = request.rights.contains(&Right::Objection)
            && request
                .decision(Right::Objection, &activity_id)
                .is_none_or(|one| one.outcome == DecisionOutcome::Weighing);
        let mut problems = Vec::new();
        let mut problem = |at: &str, code: &str, law: &str| {
            let text = moment.words().say(code);
            let cited = cite(law, moment.lang);
            problems.push(Problem { at: at.to_owned(), message: format!("{text} ({cited})") });
        };
        if told_on.is_empty() || told_on > lifted_on {
            problem("told_on", "missing-lift-told", "Art. 18(3)");
        }
        let by_objection = request.decision(Right::Restriction, &activity_id).is_none();
        if by_objection && undecided {
            problem("decisions", "missing-lift-decision", "Art. 21(1)");
        }
        if !problems.is_empty() {
            return Err(Error::new(Kind::NotAllowed, "restriction-not-lifted").because(problems));
        }
        request.lifted.push(RestrictionLift { activity_id, told_on, lifted_on, by: moment.actor.clone() });
        Ok(())
    })
}

pub(in crate::api) fn add_note(desk: &Desk, moment: &Moment, args: NoteArgs) -> Result<RequestView> {
    if args.note.trim().is_empty() {
        return Err(Error::invalid("request-note-empty"));
    }
    alter(desk, moment, &args.id, |request, _| {
        note(request, &args.note, moment);
        Ok(())
    })
}

/// Closes a case in one step, answering it first where it was not. What the law asks of a refusal stands in the way; other
/// open points do not, and the course of the case says that they were open.
pub(in crate::api) fn close(desk: &Desk, moment: &Moment, args: CloseArgs) -> Result<RequestView> {
    let answered_on = dated(&args.answered_on)?;
    desk.with(|register| {
        let snapshot = register.snapshot();
        let before = snapshot.requests.find(&args.id).ok_or_else(|| missing(&args.id))?;
        let mut answered = before.clone();
        let result = args.result.or(before.result).unwrap_or(RequestResult::Answered);
        answered.result = Some(result);
        if !answered_on.is_empty() {
            answered.answered_on = answered_on;
        } else if answered.answered_on.is_empty() {
            answered.answered_on = moment.today_on.to_string();
        }
        if answered.state.is_open() {
            answered.state = result.state();
        }
        settled(Some(before), &mut answered, &snapshot, moment)?;
        let mut closed = answered.clone();
        closed.state = RequestState::Closed;
        closed.closed_on = moment.today_on.to_string();
        if !args.outcome.trim().is_empty() {
            args.outcome.trim().clone_into(&mut closed.outcome);
        }
        let deadline = super::clock(&closed, &snapshot, moment)?;
        let open = points(&answered, None, &snapshot, Some(&deadline), moment.words());
        settled(Some(&answered), &mut closed, &snapshot, moment)?;
        if !open.is_empty() {
            let texts: Vec<_> = open.into_iter().map(|point| point.text).collect();
            remark(&mut closed, CaseStepKind::ClosedOpen, &texts.join("\n"), moment);
        }
        register.change(Op::RecordSaved, moment, |change| change.put(&closed))?;
        view(&register.snapshot(), &closed.id, moment)
    })
}
