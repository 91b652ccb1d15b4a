//! Purposes, and what Art. 6, 7 and 13 ask to know about what they rest on.

use super::{Found, rule};
use crate::activity::{Activity, LegalBasis, LegalBasisKind};
use crate::words::Arg;

pub(super) fn judge(activity: &Activity, found: &mut Found<'_>) {
    if activity.purposes.is_empty() {
        found.add(rule::PURPOSES, "purposes");
    }
    for (n, purpose) in activity.purposes.iter().enumerate() {
        if purpose.text.trim().is_empty() {
            found.add(rule::PURPOSES, format!("purposes[{n}].text"));
        }
    }
    if !activity.purposes.is_empty() && activity.legal_basis_kinds().is_empty() {
        // One gap of the activity, not one per purpose.
        found.add(rule::LEGAL_BASIS, "purposes[0].legal_bases");
        return;
    }
    let mut told = Vec::new();
    for (n, purpose) in activity.purposes.iter().enumerate() {
        if purpose.legal_bases.is_empty() {
            let args = [("purpose", Arg::from(purpose.text.as_str()))];
            found.add_with(rule::LEGAL_BASIS_OF_PURPOSE, format!("purposes[{n}].legal_bases"), &args);
        }
        for (m, basis) in purpose.legal_bases.iter().enumerate() {
            // Purposes that share a basis share its gaps: say them once.
            if told.contains(&basis) {
                continue;
            }
            told.push(basis);
            particulars(basis, &format!("purposes[{n}].legal_bases[{m}]"), found);
        }
    }
}

fn particulars(basis: &LegalBasis, at: &str, found: &mut Found<'_>) {
    let missing = |text: &str| text.trim().is_empty();
    match basis.kind {
        LegalBasisKind::Consent => {
            if missing(&basis.withdrawal) {
                found.add(rule::WITHDRAWAL, format!("{at}.withdrawal"));
            }
            if missing(&basis.consent) {
                found.add(rule::CONSENT_WORDING, format!("{at}.consent"));
            }
        }
        LegalBasisKind::LegalObligation | LegalBasisKind::PublicTask => {
            if missing(&basis.law) {
                let args = [("article", Arg::from(basis.kind.article()))];
                found.add_with(rule::LAW, format!("{at}.law"), &args);
            }
        }
        LegalBasisKind::LegitimateInterests => {
            if missing(&basis.interest) {
                found.add(rule::INTEREST, format!("{at}.interest"));
            }
            if missing(&basis.balancing_test) {
                found.add(rule::BALANCING, format!("{at}.balancing_test"));
            }
        }
        LegalBasisKind::Contract | LegalBasisKind::VitalInterests => {}
    }
}
