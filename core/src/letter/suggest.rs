//! Which letters a case asks for now.

use super::LetterKind;
use crate::request::{DataSubjectRequest, NoticeState, RequestResult, Right};
use crate::snapshot::Snapshot;

/// The kinds that fit, in the order in which a case meets them. What was issued once is not proposed again, but for
/// notices to recipients, of which there is one each.
#[must_use]
pub fn kinds(snapshot: &Snapshot, request: &DataSubjectRequest) -> Vec<LetterKind> {
    let issued =
        |kind| snapshot.letters.iter().any(|letter| letter.request_id == request.id && letter.kind == kind);
    LetterKind::ALL
        .into_iter()
        .filter(|kind| asks_for(snapshot, request, *kind))
        .filter(|kind| kind.is_to_recipient() || !issued(*kind))
        .collect()
}

fn asks_for(snapshot: &Snapshot, request: &DataSubjectRequest, kind: LetterKind) -> bool {
    let decided =
        |right: Right| request.decisions.iter().any(|one| one.right == right && one.outcome.grants());
    let package = |code: &str| snapshot.packages_of(&request.id).iter().any(|one| one.kind == code);
    match kind {
        LetterKind::Acknowledgement => request.state.is_open() && request.acknowledged.is_none(),
        LetterKind::IdentityQuestion => {
            request.identity_doubt.as_ref().is_some_and(|doubt| doubt.asked_on.is_empty())
        }
        LetterKind::Extension => {
            request.extension.as_ref().is_some_and(|extension| extension.told_on.is_empty())
        }
        LetterKind::Fee => request
            .fee
            .as_ref()
            .is_some_and(|fee| !fee.amount.trim().is_empty() && fee.announced_on.is_empty()),
        LetterKind::AnswerAccess => package("access"),
        LetterKind::AnswerPortability => package("portability"),
        LetterKind::AnswerNothing => request.result == Some(RequestResult::Nothing),
        LetterKind::RestrictionLifted => request.lifted.iter().any(|lift| lift.told_on.is_empty()),
        LetterKind::PartialRefusal => {
            let refused = request.decisions.iter().any(|one| one.outcome.refuses());
            refused && request.decisions.iter().any(|one| one.outcome.grants())
        }
        LetterKind::Refusal => {
            let some = request.refusal.is_some() || request.decisions.iter().any(|one| one.outcome.refuses());
            some && !request.decisions.iter().any(|one| one.outcome.grants())
        }
        LetterKind::RecipientNotice => request.notices.iter().any(|notice| notice.state == NoticeState::Open),
        _ => kind.right().is_some_and(decided),
    }
}
