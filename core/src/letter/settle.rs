//! What the case notes when a letter was issued.

use super::{Letter, LetterKind};
use crate::moment::Moment;
use crate::request::{Acknowledgement, DataSubjectRequest, NoticeState, log};
use crate::snapshot::Snapshot;

/// The case after a letter, with the step in its log; none when the letter changes nothing that the case notes.
///
/// A day that stands there already stays: the DPO knows better when a letter went out.
#[must_use]
pub fn noted(
    case: &DataSubjectRequest,
    letter: &Letter,
    snapshot: &Snapshot,
    moment: &Moment,
) -> Option<DataSubjectRequest> {
    let mut after = case.clone();
    let today = moment.today_on.to_string();
    let stamp = |day: &mut String| {
        if day.is_empty() {
            day.clone_from(&today);
        }
    };
    match letter.kind {
        LetterKind::Acknowledgement => {
            after.acknowledged.get_or_insert_with(|| Acknowledgement {
                sent_on: today.clone(),
                channel: case.channel.clone(),
                sent_by: moment.actor.clone(),
            });
        }
        LetterKind::IdentityQuestion => {
            if let Some(doubt) = &mut after.identity_doubt {
                stamp(&mut doubt.asked_on);
            }
        }
        LetterKind::Extension => {
            if let Some(extension) = &mut after.extension {
                stamp(&mut extension.told_on);
            }
        }
        LetterKind::Fee => {
            if let Some(fee) = &mut after.fee {
                stamp(&mut fee.announced_on);
            }
        }
        LetterKind::Refusal | LetterKind::PartialRefusal => {
            if let Some(refusal) = &mut after.refusal {
                stamp(&mut refusal.told_on);
            }
        }
        LetterKind::RestrictionLifted => {
            after.lifted.iter_mut().for_each(|lift| stamp(&mut lift.told_on));
        }
        LetterKind::RecipientNotice => {
            let open = |notice: &&mut crate::request::RecipientNotice| {
                notice.id == letter.notice_id && notice.state == NoticeState::Open
            };
            if let Some(notice) = after.notices.iter_mut().find(open) {
                notice.state = NoticeState::Sent;
                notice.done_on.clone_from(&today);
                notice.by.clone_from(&moment.actor);
            }
        }
        _ => {}
    }
    if after == *case {
        return None;
    }
    log::write(Some(case), &mut after, snapshot, moment);
    Some(after)
}
