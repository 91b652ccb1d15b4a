//! What happened in a case, written by comparing it before and after a change: whoever changes a case cannot forget it.

use super::{CaseStep, CaseStepKind, DataSubjectRequest, NoticeState, SearchState, SystemSearch, TaskState};
use crate::moment::Moment;
use crate::snapshot::Snapshot;

/// Adds the steps between two states of a case to the log of the later one.
pub fn write(
    before: Option<&DataSubjectRequest>,
    after: &mut DataSubjectRequest,
    snapshot: &Snapshot,
    moment: &Moment,
) {
    let mut steps = Steps { moment, all: Vec::new() };
    let Some(before) = before else {
        steps.add(CaseStepKind::Logged, "", &after.received_on, "", "");
        after.log.append(&mut steps.all);
        return;
    };
    facts(&mut steps, before, after);
    identity(&mut steps, before, after);
    decisions(&mut steps, before, after, snapshot);
    refusal(&mut steps, before, after);
    searches(&mut steps, before, after);
    work(&mut steps, before, after);
    if before.state != after.state {
        steps.add(CaseStepKind::State, before.state.code(), after.state.code(), "", "");
    }
    after.log.append(&mut steps.all);
}

/// Adds a remark of whoever works on the case.
pub fn remark(request: &mut DataSubjectRequest, kind: CaseStepKind, note: &str, moment: &Moment) {
    let mut steps = Steps { moment, all: Vec::new() };
    steps.add(kind, "", "", "", note);
    request.log.append(&mut steps.all);
}

struct Steps<'a> {
    moment: &'a Moment,
    all: Vec<CaseStep>,
}

impl Steps<'_> {
    fn add(&mut self, kind: CaseStepKind, from: &str, to: &str, about: &str, note: &str) {
        self.all.push(CaseStep {
            at: self.moment.now_at(),
            by: self.moment.actor.clone(),
            kind,
            from: from.to_owned(),
            to: to.to_owned(),
            about: about.to_owned(),
            note: note.to_owned(),
        });
    }

    /// A day that was entered, or another one.
    fn day(&mut self, kind: CaseStepKind, before: &str, after: &str) {
        if before != after && !after.is_empty() {
            self.add(kind, "", after, "", "");
        }
    }
}

fn facts(steps: &mut Steps<'_>, before: &DataSubjectRequest, after: &DataSubjectRequest) {
    if before.received_on != after.received_on {
        steps.add(CaseStepKind::Changed, &before.received_on, &after.received_on, "received_on", "");
    }
    if before.calendar != after.calendar {
        steps.add(CaseStepKind::Changed, &before.calendar, &after.calendar, "calendar", "");
    }
    let rights = |request: &DataSubjectRequest| {
        request.rights.iter().map(|right| right.code()).collect::<Vec<_>>().join(" ")
    };
    if before.rights != after.rights {
        steps.add(CaseStepKind::Changed, &rights(before), &rights(after), "rights", "");
    }
    if before.scope != after.scope {
        steps.add(CaseStepKind::Changed, "", "", "scope", "");
    }
    if before.particulars != after.particulars {
        steps.add(CaseStepKind::Changed, "", "", "particulars", "");
    }
    if before.owner != after.owner {
        steps.add(CaseStepKind::Owner, &before.owner, &after.owner, "", "");
    }
    let sent = |request: &DataSubjectRequest| {
        request.acknowledged.as_ref().map(|one| one.sent_on.clone()).unwrap_or_default()
    };
    steps.day(CaseStepKind::Acknowledged, &sent(before), &sent(after));
    let told = |request: &DataSubjectRequest| {
        request.extension.as_ref().map(|one| one.told_on.clone()).unwrap_or_default()
    };
    let decided = |request: &DataSubjectRequest| {
        request.extension.as_ref().map(|one| one.decided_on.clone()).unwrap_or_default()
    };
    steps.day(CaseStepKind::Extended, &decided(before), &decided(after));
    steps.day(CaseStepKind::ExtensionTold, &told(before), &told(after));
    let fee = |request: &DataSubjectRequest| {
        request.fee.as_ref().map(|fee| fee.announced_on.clone()).unwrap_or_default()
    };
    steps.day(CaseStepKind::Fee, &fee(before), &fee(after));
    let kept = |request: &DataSubjectRequest| {
        request.keep.as_ref().map(|keep| keep.until_on.clone()).unwrap_or_default()
    };
    steps.day(CaseStepKind::Kept, &kept(before), &kept(after));
}

fn identity(steps: &mut Steps<'_>, before: &DataSubjectRequest, after: &DataSubjectRequest) {
    let doubt = |request: &DataSubjectRequest| request.identity_doubt.clone().unwrap_or_default();
    let (was, is) = (doubt(before), doubt(after));
    steps.day(CaseStepKind::IdentityAsked, &was.asked_on, &is.asked_on);
    steps.day(CaseStepKind::IdentityAnswered, &was.answered_on, &is.answered_on);
    let check = |request: &DataSubjectRequest| request.identity.clone().unwrap_or_default();
    let (was, is) = (check(before), check(after));
    if (was.method, &was.checked_on) != (is.method, &is.checked_on) && !is.checked_on.is_empty() {
        steps.add(CaseStepKind::IdentityChecked, "", &is.checked_on, is.method.code(), "");
    }
    let authority = |request: &DataSubjectRequest| {
        request.representative.as_ref().map(|one| one.checked_on.clone()).unwrap_or_default()
    };
    steps.day(CaseStepKind::AuthorityChecked, &authority(before), &authority(after));
}

fn decisions(
    steps: &mut Steps<'_>,
    before: &DataSubjectRequest,
    after: &DataSubjectRequest,
    snapshot: &Snapshot,
) {
    let about = |right: super::Right, id: &str| {
        let name = snapshot.activities.get(id).map_or(id, |activity| activity.reference.as_str());
        format!("{} {name}", right.code())
    };
    for now in &after.decisions {
        let then = before.decision(now.right, &now.activity_id);
        if then == Some(now) {
            continue;
        }
        let from = then.map(|one| one.outcome.code()).unwrap_or_default();
        steps.add(
            CaseStepKind::Decided,
            from,
            now.outcome.code(),
            &about(now.right, &now.activity_id),
            &now.note,
        );
    }
    for then in &before.decisions {
        if after.decision(then.right, &then.activity_id).is_none() {
            let about = about(then.right, &then.activity_id);
            steps.add(CaseStepKind::Decided, then.outcome.code(), "", &about, "");
        }
    }
    for lift in after.lifted.iter().filter(|lift| !before.lifted.contains(lift)) {
        let name = snapshot.activities.get(&lift.activity_id).map_or("", |one| one.reference.as_str());
        steps.add(CaseStepKind::Lifted, &lift.told_on, &lift.lifted_on, name, "");
    }
}

fn refusal(steps: &mut Steps<'_>, before: &DataSubjectRequest, after: &DataSubjectRequest) {
    let refusal = |request: &DataSubjectRequest| request.refusal.clone().unwrap_or_default();
    let (was, is) = (refusal(before), refusal(after));
    if before.refusal.is_some() != after.refusal.is_some()
        || was.ground != is.ground
        || was.reasons != is.reasons
    {
        let to = if after.refusal.is_some() { is.ground.code() } else { "" };
        let from = if before.refusal.is_some() { was.ground.code() } else { "" };
        steps.add(CaseStepKind::Refusal, from, to, "", "");
    }
    if was.seconded_by != is.seconded_by && !is.seconded_by.is_empty() {
        steps.add(CaseStepKind::Seconded, "", &is.seconded_by, "", "");
    }
}

fn searches(steps: &mut Steps<'_>, before: &DataSubjectRequest, after: &DataSubjectRequest) {
    // One that is gone from the list is open again.
    let keys = after.searches.iter().chain(&before.searches).map(SystemSearch::key);
    let mut said: Vec<&str> = Vec::new();
    for key in keys {
        if said.contains(&key) {
            continue;
        }
        said.push(key);
        let find = |request: &'_ DataSubjectRequest| request.searches.iter().position(|one| one.key() == key);
        let was = find(before).map(|at| &before.searches[at]);
        let is = find(after).map(|at| &after.searches[at]);
        let state = |one: Option<&SystemSearch>| one.map_or(SearchState::Open, SystemSearch::state);
        let name = is.or(was).map(|one| one.system.as_str()).unwrap_or_default();
        let note = is.map(|one| one.note.as_str()).unwrap_or_default();
        if state(was) != state(is) {
            steps.add(CaseStepKind::Search, state(was).code(), state(is).code(), name, note);
        }
    }
}

fn work(steps: &mut Steps<'_>, before: &DataSubjectRequest, after: &DataSubjectRequest) {
    let task_code = |state: TaskState| match state {
        TaskState::Open => "open",
        TaskState::Done => "done",
        TaskState::Nothing => "nothing",
        TaskState::Impossible => "impossible",
    };
    for now in &after.tasks {
        let then = before.tasks.iter().find(|task| task.id == now.id);
        let from = then.map_or(TaskState::Open, |task| task.state);
        if from != now.state {
            let about = format!("{} {}", now.action.code(), now.system);
            steps.add(CaseStepKind::Task, task_code(from), task_code(now.state), about.trim(), &now.note);
        }
    }
    let notice_code = |state: NoticeState| match state {
        NoticeState::Open => "open",
        NoticeState::Sent => "sent",
        NoticeState::Impossible => "impossible",
        NoticeState::Disproportionate => "disproportionate",
    };
    for now in &after.notices {
        let then = before.notices.iter().find(|notice| notice.id == now.id);
        let from = then.map_or(NoticeState::Open, |notice| notice.state);
        if from != now.state {
            let (from, to) = (notice_code(from), notice_code(now.state));
            steps.add(CaseStepKind::Recipient, from, to, &now.recipient, &now.reason);
        }
    }
}
