//! What is still missing before a case can be closed, or worth a look: each point with its article.
//!
//! Few points stand in the way: what the law asks to be told or shown when a request is refused (Art. 12(4), (5)), and a fee
//! that the law does not allow. All others are advice: a case can be closed over them, and the case says so.

use chrono::NaiveDate;

use super::{
    DataSubjectRequest, DecisionOutcome, IdentityMethod, Refusal, RefusalGround, RequestResult, RequestState,
    Right, RightDecision, TaskState, advice, fee, gathering, related,
};
use crate::answer::YesNo;
use crate::deadline::{Deadline, long_date};
use crate::rights::RightsMatrix;
use crate::snapshot::Snapshot;
use crate::words::{Arg, Words};

/// One point that is missing or worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Whether it stands in the way of refusing or closing.
    pub blocks: bool,
    /// The article, in short.
    pub law: &'static str,
    /// The field where it is mended.
    pub field: &'static str,
    /// The message.
    pub code: &'static str,
    /// Values for the message.
    pub args: Vec<(&'static str, Arg)>,
}

/// Collects the points of one case.
struct Points<'a> {
    request: &'a DataSubjectRequest,
    snapshot: &'a Snapshot,
    deadline: Option<&'a Deadline>,
    words: &'a Words,
    all: Vec<Point>,
}

impl Points<'_> {
    fn block(&mut self, law: &'static str, field: &'static str, code: &'static str) {
        self.add(true, law, field, code, Vec::new());
    }

    fn advise(&mut self, law: &'static str, field: &'static str, code: &'static str) {
        self.add(false, law, field, code, Vec::new());
    }

    fn add(
        &mut self,
        blocks: bool,
        law: &'static str,
        field: &'static str,
        code: &'static str,
        args: Vec<(&'static str, Arg)>,
    ) {
        self.all.push(Point { blocks, law, field, code, args });
    }

    fn date(&self, name: &'static str, date: NaiveDate) -> (&'static str, Arg) {
        (name, long_date(self.words, date).into())
    }
}

/// What is missing to end the case with a result; without one, for what it has or for what its decisions amount to. Points
/// that stand in the way come first.
#[must_use]
pub fn points(
    request: &DataSubjectRequest,
    result: Option<RequestResult>,
    snapshot: &Snapshot,
    deadline: Option<&Deadline>,
    words: &Words,
) -> Vec<Point> {
    let mut points = Points { request, snapshot, deadline, words, all: Vec::new() };
    let result = result.or(request.result);
    if result != Some(RequestResult::Withdrawn) {
        let refuses = matches!(result, Some(RequestResult::Refused | RequestResult::Partly))
            || request.refusal.is_some()
            || request.decisions.iter().any(|decision| decision.outcome.refuses());
        if refuses {
            refusal(&mut points);
        }
        fees(&mut points);
        identity(&mut points);
        term(&mut points);
        searches(&mut points);
        work(&mut points);
    }
    points.all.sort_by_key(|point| !point.blocks);
    points.all
}

fn refusal(points: &mut Points<'_>) {
    let request = points.request;
    let empty = Refusal::default();
    let refusal = request.refusal.as_ref().unwrap_or(&empty);
    let refusing: Vec<&RightDecision> =
        request.decisions.iter().filter(|decision| decision.outcome.refuses()).collect();
    let by_decision = refusal.ground == RefusalGround::Decisions;
    let each_has = !refusing.is_empty() && refusing.iter().all(|one| !one.reasons.trim().is_empty());
    if refusal.reasons.trim().is_empty() && !(by_decision && each_has) {
        points.block("12(4)", "refusal.reasons", "missing-refusal-reasons");
    }
    if refusal.complaint.trim().is_empty() {
        points.block("12(4), 77", "refusal.complaint", "missing-refusal-complaint");
    }
    if refusal.remedy.trim().is_empty() {
        points.block("12(4), 79", "refusal.remedy", "missing-refusal-remedy");
    }
    let told_on = super::clock::day(&refusal.told_on).ok().flatten();
    let due = points.deadline.map(|deadline| deadline.first_month_due_on);
    match (told_on, due) {
        (None, Some(due_on)) => {
            let args = vec![points.date("date", due_on)];
            points.add(true, "12(4)", "refusal.told_on", "missing-refusal-told", args);
        }
        (None, None) => points.block("12(4)", "refusal.told_on", "missing-refusal-told-plain"),
        (Some(told_on), Some(due_on)) if told_on > due_on => {
            let args = vec![points.date("date", due_on)];
            points.add(false, "12(4)", "refusal.told_on", "missing-refusal-late", args);
        }
        _ => {}
    }
    for decision in refusing {
        exception(points, decision);
    }
    excessive(points, refusal);
}

/// What a single refusing decision still needs: the law's name, the compelling grounds.
fn exception(points: &mut Points<'_>, decision: &RightDecision) {
    let activity = points.snapshot.activities.get(&decision.activity_id);
    let name = activity.map(|activity| activity.reference.clone()).unwrap_or_default();
    let args = vec![("activity", Arg::from(name))];
    let matrix = RightsMatrix::bundled().ok();
    let known = matrix.and_then(|matrix| matrix.exception(decision.right, &decision.ground));
    if let Some(known) = known.filter(|known| known.needs_law)
        && decision.law.trim().is_empty()
    {
        points.add(true, known.law.as_str(), "decisions", "missing-law-name", args.clone());
    }
    let weighed = decision.right == Right::Objection && decision.outcome == DecisionOutcome::Refused;
    if weighed && decision.reasons.trim().is_empty() {
        points.add(true, "21(1)", "decisions", "missing-compelling-grounds", args);
    }
}

/// Manifestly unfounded or excessive: the controller bears the burden of proof, and two persons look at it (Art. 12(5)).
fn excessive(points: &mut Points<'_>, refusal: &Refusal) {
    if !refusal.ground.bears_burden() {
        return;
    }
    match refusal.ground {
        RefusalGround::TooMuchWork => points.block("12(5)", "refusal.ground", "ground-too-much-work"),
        RefusalGround::Abusive => {
            points.advise("12(5); CJEU C-526/24", "refusal.ground", "ground-abusive");
        }
        RefusalGround::Repetitive => repetitive(points),
        _ => points.advise("12(5)", "refusal.ground", "ground-unfounded"),
    }
    if refusal.burden_of_proof.trim().is_empty() {
        points.block("12(5)", "refusal.burden_of_proof", "missing-burden-of-proof");
    }
    let (one, other) = (refusal.decided_by.trim(), refusal.seconded_by.trim());
    if one.is_empty() || other.is_empty() || one.to_lowercase() == other.to_lowercase() {
        points.block("12(5)", "refusal.seconded_by", "missing-second-person");
    }
}

fn repetitive(points: &mut Points<'_>) {
    let related = related::of(points.request, points.snapshot);
    let equal: Vec<_> = related.into_iter().filter(|one| one.equal && one.earlier && !one.possible).collect();
    match equal.first() {
        None => points.block("12(5)", "refusal.ground", "ground-no-earlier-request"),
        Some(latest) if equal.iter().all(|one| one.year_apart) => {
            let args = vec![("ref", Arg::from(latest.reference.as_str()))];
            points.add(true, "12(5)", "refusal.ground", "ground-year-apart", args);
        }
        Some(_) => points.advise("12(5)", "refusal.ground", "ground-repetitive"),
    }
}

fn fees(points: &mut Points<'_>) {
    let Some(fee) = &points.request.fee else { return };
    if fee.amount.trim().is_empty() {
        return;
    }
    let verdict = fee::judge(points.request, points.snapshot);
    if !verdict.allowed {
        points.block(verdict.law, "fee.amount", verdict.code);
    } else if fee.announced_on.is_empty() {
        points.block(verdict.law, "fee.announced_on", "missing-fee-announced");
    }
}

fn identity(points: &mut Points<'_>) {
    let request = points.request;
    match &request.identity {
        None => points.advise("12(6)", "identity", "missing-identity"),
        Some(check) if check.is_disproportionate() => {
            points.advise("12(6)", "identity.method", "identity-disproportionate");
        }
        Some(check) if check.method == IdentityMethod::IdCopy => {
            points.advise("12(6)", "identity.method", "identity-copy");
        }
        Some(_) => {}
    }
    if let Some(doubt) = &request.identity_doubt {
        if doubt.reason.trim().is_empty() {
            points.advise("12(6)", "identity_doubt.reason", "missing-doubt-reason");
        }
        if doubt.answered_on.is_empty() && request.identity.is_none() {
            points.advise("12(6)", "identity_doubt.answered_on", "missing-doubt-answer");
        }
    }
    if let Some(representative) = &request.representative {
        match representative.authorised {
            YesNo::Yes => {}
            YesNo::Open => points.advise("12(2)", "representative.authorised", "missing-authority"),
            YesNo::No => points.advise("12(2)", "representative.authorised", "authority-not-given"),
        }
    }
}

/// The clock: the word of an extension, an answer that came late.
fn term(points: &mut Points<'_>) {
    let (request, Some(deadline)) = (points.request, points.deadline) else { return };
    if let Some(extension) = &request.extension {
        let told_on = super::clock::day(&extension.told_on).ok().flatten();
        let due_on = deadline.first_month_due_on;
        let args = vec![points.date("date", due_on)];
        match told_on {
            None => points.add(false, "12(3)", "extension.told_on", "missing-extension-told", args),
            Some(told_on) if told_on > due_on => {
                points.add(false, "12(3)", "extension.told_on", "extension-told-late", args);
            }
            Some(_) => {}
        }
    }
    let answered_on = super::clock::day(&request.answered_on).ok().flatten();
    if answered_on.is_some_and(|answered_on| deadline.is_overdue(answered_on)) {
        let args = vec![points.date("date", deadline.due_on)];
        points.add(false, "12(3)", "answered_on", "answered-late", args);
    }
}

/// Systems that may hold data of the person and have no answer: without them nobody can say that the answer is whole.
fn searches(points: &mut Points<'_>) {
    if !gathering::asks_for_data(points.request) {
        return;
    }
    let open = gathering::unanswered(points.request, points.snapshot);
    if !open.is_empty() {
        let names: Vec<&str> = open.iter().map(|one| one.name).collect();
        let args = vec![("n", Arg::from(names.len())), ("systems", Arg::from(names.join(", ")))];
        points.add(false, "15(1)", "searches", "missing-searches", args);
    }
}

/// What is still to be decided and done.
fn work(points: &mut Points<'_>) {
    let request = points.request;
    let acts = |right: Right| !matches!(right, Right::Access | Right::Portability);
    let undecided = advice::all(request, points.snapshot)
        .iter()
        .filter(|(activity, one)| acts(one.right) && request.decision(one.right, &activity.id).is_none())
        .count();
    let weighing = request.decisions.iter().filter(|one| one.outcome == DecisionOutcome::Weighing).count();
    let open = request.tasks.iter().filter(|task| task.state == TaskState::Open).count();
    let unsaid = request.notices.iter().filter(|notice| !notice.is_settled()).count();
    let nothing_named =
        request.rights.iter().copied().any(acts) && advice::concerned(request, points.snapshot).is_empty();
    if nothing_named {
        points.advise("12(3)", "activities", "missing-activities");
    }
    for (count, law, field, code) in [
        (undecided, "12(3)", "decisions", "missing-decisions"),
        (weighing, "21(1)", "decisions", "missing-weighing"),
        (open, "12(3)", "tasks", "missing-tasks"),
        (unsaid, "19", "notices", "missing-notices"),
    ] {
        if count > 0 {
            let args = vec![("n", Arg::from(count))];
            points.add(false, law, field, code, args);
        }
    }
    if request.state == RequestState::Closed {
        return;
    }
    if !advice::restricted(request, points.snapshot).is_empty() {
        points.advise("18(3)", "lifted", "restriction-in-force");
    }
}
