//! Which right applies to processing on which legal basis (Art. 7(3), 15 to 22), from `data/rights.json`.
//!
//! The table is dated, sourced data. It gives the rule; exceptions of the single case stay with the DPO.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, LegalBasisKind};
use crate::error::{Error, Result};
use crate::request::Right;

/// How far a right reaches; the greater value reaches further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Applicability {
    /// It does not apply.
    No,
    /// It applies as far as an exception of the law leaves room.
    Limited,
    /// It applies.
    Yes,
}

/// One right with its reach per legal basis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RightRule {
    /// The right.
    pub right: Right,
    /// Its article.
    pub law: String,
    /// On consent (Art. 6(1)(a)).
    pub consent: Applicability,
    /// On a contract (b).
    pub contract: Applicability,
    /// On a legal obligation (c).
    pub legal_obligation: Applicability,
    /// On vital interests (d).
    pub vital_interests: Applicability,
    /// On a public task (e).
    pub public_task: Applicability,
    /// On legitimate interests (f).
    pub legitimate_interests: Applicability,
    /// Where the law says so.
    pub because: String,
}

/// The table with its source and the days between which it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RightsMatrix {
    /// What it is.
    pub title: String,
    /// Where it was taken from.
    pub source: String,
    /// Address of the source.
    pub source_url: String,
    /// First day on which it holds, ISO.
    pub valid_from: String,
    /// Last day on which it holds; none while it does.
    pub valid_to: Option<String>,
    /// When it was last held against the source, ISO.
    pub checked_on: String,
    /// The rights in the law's order.
    pub rights: Vec<RightRule>,
}

impl RightRule {
    /// How far the right reaches on one legal basis.
    #[must_use]
    pub const fn on(&self, basis: LegalBasisKind) -> Applicability {
        match basis {
            LegalBasisKind::Consent => self.consent,
            LegalBasisKind::Contract => self.contract,
            LegalBasisKind::LegalObligation => self.legal_obligation,
            LegalBasisKind::VitalInterests => self.vital_interests,
            LegalBasisKind::PublicTask => self.public_task,
            LegalBasisKind::LegitimateInterests => self.legitimate_interests,
        }
    }
}

impl RightsMatrix {
    /// The table that the program carries.
    ///
    /// # Errors
    /// `bug` when the bundled file is broken, which a test refuses.
    pub fn bundled() -> Result<&'static Self> {
        static MATRIX: OnceLock<Option<RightsMatrix>> = OnceLock::new();
        let read = || serde_json::from_str(include_str!("../../data/rights.json")).ok();
        MATRIX.get_or_init(read).as_ref().ok_or_else(|| Error::bug("rights/data"))
    }

    /// The rule of one right.
    #[must_use]
    pub fn rule(&self, right: Right) -> Option<&RightRule> {
        self.rights.iter().find(|rule| rule.right == right)
    }

    /// How far a right reaches in an activity: the furthest over its legal bases. Without any basis the rights that
    /// need none still apply in full, the others not.
    #[must_use]
    pub fn applies(&self, right: Right, activity: &Activity) -> Applicability {
        let Some(rule) = self.rule(right) else { return Applicability::No };
        let kinds = activity.legal_basis_kinds();
        if kinds.is_empty() {
            let everywhere = LegalBasisKind::ALL.into_iter().all(|kind| rule.on(kind) > Applicability::No);
            return if everywhere { Applicability::Yes } else { Applicability::No };
        }
        kinds.into_iter().map(|kind| rule.on(kind)).max().unwrap_or(Applicability::No)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_each_right_once_and_its_source() {
        let matrix = RightsMatrix::bundled().unwrap();
        let named: Vec<_> = matrix.rights.iter().map(|rule| rule.right).collect();
        assert_eq!(named, Right::ALL, "each right of the law, in its order");
        assert!(
            matrix.source_url.starts_with("https://eur-lex.europa.eu/"),
            "law comes from the law's own site"
        );
        for rule in &matrix.rights {
            assert_eq!(rule.law, rule.right.article(), "the article of {:?}", rule.right);
            assert!(!rule.because.is_empty(), "{:?} says where the law says so", rule.right);
        }
    }

    #[test]
    fn portability_and_objection_exclude_each_other() {
        let matrix = RightsMatrix::bundled().unwrap();
        let portability = matrix.rule(Right::Portability).unwrap();
        let objection = matrix.rule(Right::Objection).unwrap();
        for kind in LegalBasisKind::ALL {
            let portable = portability.on(kind) == Applicability::Yes;
            assert_eq!(portable, kind.is_portable(), "Art. 20(1)(a): consent or contract only ({kind:?})");
            assert!(!portable || objection.on(kind) == Applicability::No, "Art. 21(1): (e) and (f) only");
        }
    }

    #[test]
    fn erasure_is_limited_where_a_duty_or_task_needs_the_data() {
        let rule = RightsMatrix::bundled().unwrap().rule(Right::Erasure).unwrap();
        assert_eq!(rule.on(LegalBasisKind::LegalObligation), Applicability::Limited, "Art. 17(3)(b)");
        assert_eq!(rule.on(LegalBasisKind::PublicTask), Applicability::Limited, "Art. 17(3)(b)");
        assert_eq!(rule.on(LegalBasisKind::Contract), Applicability::Yes, "no exception of 17(3) names it");
    }
}
