//! How far a record is, over a fixed list of points.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::activity::is_secured;
use crate::activity::{Activity, LegalBasisKind, Origin};
use crate::snapshot::Snapshot;

/// How far the record of an activity is.
///
/// Required are the eight points of Art. 30(1): (a) a controller with name and contact, (b) purposes, (c) categories
/// of data subjects, (c) categories of personal data, (d) recipients, (e) transfers, (f) a period,
/// a criterion or the document that gives it in every time limit, (g) security. Recommended, for Art. 5(2), 6, 9, 13 to 15 and 22, are eight more: a legal basis
/// for every purpose, its particulars, the origin of all data, special categories answered, automated decisions
/// answered, whether given data are required, an owner, a planned review. "None" is an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Completeness {
    /// Answered points of all sixteen, in percent, rounded down.
    pub percent: u8,
    /// Points of Art. 30(1) that are missing.
    pub required_missing: u32,
    /// Recommended points that are missing.
    pub recommended_missing: u32,
}

/// How far the record of this activity is.
#[must_use]
pub fn completeness(activity: &Activity, snapshot: &Snapshot) -> Completeness {
    let required = required(activity, snapshot);
    let recommended = recommended(activity);
    let missing = |points: &[bool]| u32::try_from(points.iter().filter(|done| !**done).count()).unwrap_or(0);
    let (required_missing, recommended_missing) = (missing(&required), missing(&recommended));
    let points = u32::try_from(required.len() + recommended.len()).unwrap_or(1);
    let percent = (points - required_missing - recommended_missing) * 100 / points;
    Completeness { percent: u8::try_from(percent).unwrap_or(0), required_missing, recommended_missing }
}

fn required(activity: &Activity, snapshot: &Snapshot) -> [bool; 8] {
    let controller = snapshot.controller(&activity.controller_id);
    let identified = controller.is_some_and(|one| {
        let contacts = [&one.address, &one.email, &one.phone, &one.web];
        !one.name.is_empty() && contacts.iter().any(|text| !text.is_empty())
    });
    let mut limits = activity.retention.iter().filter(|rule| !rule.limits_use_only).peekable();
    [
        identified,
        !activity.purposes.is_empty(),
        !activity.data_subjects.is_empty(),
        !activity.personal_data.is_empty(),
        !activity.recipients.is_open(),
        !activity.transfers.is_open(),
        limits.peek().is_some() && limits.all(|rule| rule.is_stated() || !rule.external_reference.is_empty()),
        is_secured(activity.security.items(), activity.security_inherited, snapshot, &activity.controller_id),
    ]
}

fn recommended(activity: &Activity) -> [bool; 8] {
    let bases = || activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases);
    let based = !activity.purposes.is_empty()
        && activity.purposes.iter().all(|purpose| !purpose.legal_bases.is_empty());
    let particular = bases().all(|basis| match basis.kind {
        LegalBasisKind::Consent => !basis.withdrawal.is_empty(),
        LegalBasisKind::LegalObligation | LegalBasisKind::PublicTask => !basis.law.is_empty(),
        LegalBasisKind::LegitimateInterests => !basis.interest.is_empty(),
        LegalBasisKind::Contract | LegalBasisKind::VitalInterests => true,
    });
    let has_data = !activity.personal_data.is_empty();
    [
        based,
        based && particular,
        has_data && activity.personal_data.iter().all(|data| data.origin != Origin::Unstated),
        !activity.special_categories.is_open(),
        !activity.automated_decisions.is_open(),
        has_data
            && activity
                .personal_data
                .iter()
                .all(|data| data.origin != Origin::Provided || data.mandatory.is_some()),
        !activity.owner.is_empty(),
        activity.next_review_on().is_some(),
    ]
}
