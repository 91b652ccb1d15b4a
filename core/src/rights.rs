//! Which right applies to processing on which legal basis (Art. 7(3), 15 to 22), from `data/rights.json`.
//!
//! The table is dated, sourced data. It gives the rule; exceptions of the single case stay with the DPO.

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, LegalBasisKind};
use crate::error::{Error, Result};
use crate::reference::check::{self, Contradiction, Fault, Span};
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
    /// On what a refusal can rest.
    pub exceptions: Vec<RightException>,
}

/// An exception or condition on which a refusal of a right can rest (Art. 12(4), 17(3), 23).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RightException {
    /// The article, in short.
    pub law: String,
    /// Whether the law of the Union or a Member State behind it has to be named.
    pub needs_law: bool,
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
    /// First day on which it holds.
    pub valid_from: NaiveDate,
    /// Last day on which it holds; none while it does.
    pub valid_to: Option<NaiveDate>,
    /// When it was last held against the source.
    pub checked_on: NaiveDate,
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
        let read = || Self::read(include_str!("../../data/rights.json")).ok();
        MATRIX.get_or_init(read).as_ref().ok_or_else(|| Error::bug("rights/data"))
    }

    /// Reads a table and refuses one that contradicts itself or the law's own conditions.
    ///
    /// # Errors
    /// Every contradiction found.
    pub fn read(text: &str) -> std::result::Result<Self, Vec<Contradiction>> {
        let matrix: Self = serde_json::from_str(text).map_err(|error| Contradiction::unreadable(&error))?;
        let found = matrix.contradictions();
        if found.is_empty() { Ok(matrix) } else { Err(found) }
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Vec::new();
        found.extend(check::of_source("rights", &self.source, &self.source_url, Some(self.checked_on)));
        found.extend(check::of_spans([("rights", Span { from: self.valid_from, to: self.valid_to })]));
        for right in Right::ALL {
            match self.rights.iter().filter(|rule| rule.right == right).count() {
                0 => found.push(Contradiction::at(right.code(), Fault::Missing)),
                1 => {}
                _ => found.push(Contradiction::at(right.code(), Fault::Overlap)),
            }
        }
        for rule in &self.rights {
            let at = rule.right.code();
            if rule.law != rule.right.article() {
                found.push(Contradiction::at(at, Fault::Differs));
            }
            if rule.because.trim().is_empty() {
                found.push(Contradiction::at(at, Fault::NoSource));
            }
            let wrong = |kind: &LegalBasisKind| {
                rule.right.holds_on(*kind).is_some_and(|holds| holds != (rule.on(*kind) > Applicability::No))
            };
            if LegalBasisKind::ALL.iter().any(wrong) {
                found.push(Contradiction::at(at, Fault::Differs));
            }
        }
        found
    }

    /// The rule of one right.
    #[must_use]
    pub fn rule(&self, right: Right) -> Option<&RightRule> {
        self.rights.iter().find(|rule| rule.right == right)
    }

    /// The exception of a right with this article.
    #[must_use]
    pub fn exception(&self, right: Right, law: &str) -> Option<&RightException> {
        self.rule(right)?.exceptions.iter().find(|exception| exception.law == law.trim())
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

impl Right {
    /// What the text of the law says itself of the right on a basis; none where it leaves that to the case.
    const fn holds_on(self, kind: LegalBasisKind) -> Option<bool> {
        match self {
            Self::Portability => Some(kind.is_portable()),
            Self::WithdrawConsent => Some(matches!(kind, LegalBasisKind::Consent)),
            Self::Objection => {
                Some(matches!(kind, LegalBasisKind::PublicTask | LegalBasisKind::LegitimateInterests))
            }
            Self::Access | Self::Rectification | Self::Restriction => Some(true),
            Self::Erasure | Self::AutomatedDecision => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_contradicts_itself_or_the_law_is_refused() {
        let text = include_str!("../../data/rights.json");
        let faults = |from: &str, to: &str| {
            assert!(text.contains(from), "the place to alter is there: {from}");
            let found = RightsMatrix::read(&text.replacen(from, to, 1)).err().unwrap_or_default();
            found.into_iter().map(|one| (one.at, one.what)).collect::<Vec<_>>()
        };
        let is = |at: &str, what| vec![(at.to_owned(), what)];
        assert!(RightsMatrix::read(text).is_ok(), "the bundled table contradicts itself nowhere");
        assert_eq!(faults("https://", "http://"), is("rights", Fault::NoSource), "its source is known");
        assert_eq!(
            faults("\"valid_to\": null", "\"valid_to\": \"2018-05-24\""),
            is("rights", Fault::EndsBeforeItStarts),
            "it holds on some day"
        );
        assert_eq!(
            faults("\"law\": \"16\"", "\"law\": \"17\""),
            is("rectification", Fault::Differs),
            "its article"
        );
        assert_eq!(
            faults("15(1) names no legal basis", ""),
            is("access", Fault::NoSource),
            "each line says where the law says so"
        );
        let twice =
            faults("\"right\": \"restriction\", \"law\": \"18\"", "\"right\": \"erasure\", \"law\": \"17\"");
        let expected = [("erasure".to_owned(), Fault::Overlap), ("restriction".to_owned(), Fault::Missing)];
        assert_eq!(twice, expected, "each right once");
        let line = "\"portability\", \"law\": \"20\", \"consent\": \"yes\"";
        let portable = faults(line, &line.replace("yes", "no"));
        assert_eq!(portable, is("portability", Fault::Differs), "Art. 20(1)(a): consent is portable");
        assert_eq!(faults("\"because\"", "\"reason\"").len(), 1, "a field that is not known");
    }

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
