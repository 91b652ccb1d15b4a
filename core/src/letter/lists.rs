//! The fields that are lists: what was granted and refused, who was told, where was searched.

use std::collections::BTreeSet;

use crate::report::words::{cite, term};
use crate::request::{
    DataSubjectRequest, DecisionOutcome, NoticeState, ObjectionAim, Right, RightDecision, advice, gathering,
};
use crate::snapshot::Snapshot;
use crate::words::Words;

/// A field that only says whether a paragraph is wanted.
pub(super) fn yes(holds: bool) -> String {
    if holds { "+".to_owned() } else { String::new() }
}

/// Points of a list, each once, in their order.
fn points(items: impl IntoIterator<Item = String>) -> String {
    let mut seen = BTreeSet::new();
    let fresh = items.into_iter().filter(|item| !item.trim().is_empty() && seen.insert(item.clone()));
    fresh.map(|item| format!("- {}", item.replace('\n', " "))).collect::<Vec<_>>().join("\n")
}

fn name_of(snapshot: &Snapshot, activity_id: &str) -> String {
    snapshot.activities.get(activity_id).map(|activity| activity.name.clone()).unwrap_or_default()
}

fn rights_differ(request: &DataSubjectRequest) -> bool {
    request.rights.len() > 1
}

/// The activities in which something was done for the person.
pub(super) fn granted(snapshot: &Snapshot, request: &DataSubjectRequest, words: &Words) -> String {
    points(request.decisions.iter().filter(|one| one.outcome.grants()).map(|decision| {
        let name = name_of(snapshot, &decision.activity_id);
        if rights_differ(request) {
            format!("{name}: {}", term(words, "right", decision.right.code()))
        } else {
            name
        }
    }))
}

/// The activities in which something was refused, each with its ground and reasons (Art. 12(4)).
pub(super) fn refused(snapshot: &Snapshot, request: &DataSubjectRequest, words: &Words) -> String {
    points(request.decisions.iter().filter(|one| one.outcome.refuses()).map(|decision| {
        let mut text = name_of(snapshot, &decision.activity_id);
        if rights_differ(request) {
            text = format!("{text}, {}", term(words, "right", decision.right.code()));
        }
        format!("{text}: {}", reasons(snapshot, request, decision, words))
    }))
}

/// Why: the DPO's words, else those of the advice; with the article and the law relied on.
fn reasons(
    snapshot: &Snapshot,
    request: &DataSubjectRequest,
    decision: &RightDecision,
    words: &Words,
) -> String {
    let mut text = decision.reasons.trim().to_owned();
    if text.is_empty()
        && let Some(activity) = snapshot.activities.get(&decision.activity_id)
    {
        let advice = advice::advise(request, decision.right, activity);
        let lines: BTreeSet<String> = advice
            .lines
            .iter()
            .filter(|line| line.verdict != advice::AdviceVerdict::Applies)
            .map(|line| line.in_words(words))
            .collect();
        text = lines.into_iter().collect::<Vec<_>>().join(" ");
    }
    let mut sources = Vec::new();
    if !decision.ground.trim().is_empty() {
        sources.push(cite(words, decision.ground.trim()));
    }
    if !decision.law.trim().is_empty() {
        sources.push(decision.law.trim().to_owned());
    }
    if sources.is_empty() { text } else { format!("{text} ({})", sources.join("; ")) }
}

/// The activities whose processing is restricted now (Art. 18(1)).
pub(super) fn restricted(snapshot: &Snapshot, request: &DataSubjectRequest) -> String {
    points(advice::restricted(request, snapshot).into_keys().map(|id| name_of(snapshot, &id)))
}

/// Whether an objection or a withdrawal ends direct marketing (Art. 21(3)).
pub(super) fn stops_marketing(request: &DataSubjectRequest) -> bool {
    let objects = request.rights.contains(&Right::Objection);
    let aimed = request.particulars.objection_aim != ObjectionAim::Situation;
    objects && aimed && request.decisions.iter().any(|one| one.outcome == DecisionOutcome::Granted)
}

/// Recipients who were told (Art. 19).
pub(super) fn told(snapshot: &Snapshot, request: &DataSubjectRequest) -> String {
    let sent = request.notices.iter().filter(|notice| notice.state == NoticeState::Sent);
    points(sent.map(|notice| {
        let known = snapshot.recipients.get(&notice.recipient_id);
        known.map_or_else(|| notice.recipient.clone(), |recipient| recipient.label().to_owned())
    }))
}

/// The systems that were searched, also those where nothing was found and no file came.
pub(super) fn searched(snapshot: &Snapshot, request: &DataSubjectRequest) -> String {
    let collected = snapshot.collections_of(&request.id).into_iter().map(|collection| {
        let known = snapshot.systems.get(&collection.system_id);
        known.map_or_else(|| collection.system.clone(), |system| system.name.clone())
    });
    let in_vain = gathering::searched_in_vain(request, snapshot).into_iter().map(str::to_owned);
    points(collected.chain(in_vain))
}

/// The SHA-256 of the package made last.
pub(super) fn package(snapshot: &Snapshot, request: &DataSubjectRequest) -> String {
    snapshot.packages_of(&request.id).last().map(|package| package.sha256.clone()).unwrap_or_default()
}
