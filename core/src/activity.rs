//! A processing activity, as the controller's record describes it (Art. 30(1)).

pub mod personal_data;
pub mod purpose;
pub mod retention;
pub mod screening;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::organisation::JointController;
use crate::recipient::Disclosure;
use crate::security::SecurityMeasure;
use crate::transfer::Transfer;
pub use personal_data::{DataSubjectCategory, Origin, PersonalDataCategory, SpecialCategory};
pub use purpose::{LegalBasis, LegalBasisKind, Purpose, SpecialCategoryCondition};
pub use retention::{RetentionBound, RetentionEnd, RetentionRule, RetentionTrigger};
pub use screening::{RiskLevel, Screening, TemplateOrigin};

/// Where a record stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ActivityStatus {
    /// Being written.
    #[default]
    Draft,
    /// Waiting for approval.
    InReview,
    /// Approved.
    Approved,
    /// No longer carried out, kept for accountability.
    Retired,
}

/// A processing activity under the controller's responsibility (Art. 30(1)).
///
/// Everything may be missing: an unfinished record can always be saved, and `findings` say what the law still misses.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Activity {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `PA-014` or that of the source.
    pub reference: String,
    /// Name.
    pub name: String,
    /// The service or area it belongs to.
    pub group: String,
    /// Where the record stands.
    pub status: ActivityStatus,
    /// Who answers for the record inside the organisation.
    pub owner: String,
    /// Department.
    pub department: String,
    /// What happens, in a few sentences.
    pub description: String,
    /// The controller's identifier; empty for the organisation that keeps the register.
    pub controller_id: String,
    /// Joint controllers (Art. 26, 30(1)(a)).
    pub joint_controllers: Answer<JointController>,
    /// Purposes, each with its own legal bases (Art. 30(1)(b), 6(1)).
    pub purposes: Vec<Purpose>,
    /// Categories of data subjects (Art. 30(1)(c)).
    pub data_subjects: Vec<DataSubjectCategory>,
    /// How the categories of data subjects were found, when the source does not state them.
    pub data_subjects_note: String,
    /// Categories of personal data (Art. 30(1)(c)).
    pub personal_data: Vec<PersonalDataCategory>,
    /// Special categories of personal data (Art. 9(1)): none is an answer.
    pub special_categories: Answer<SpecialCategory>,
    /// Data on criminal convictions and offences (Art. 10): the law or authority that permits it.
    pub criminal_data: Answer<String>,
    /// Where the data come from, in words (Art. 14(2)(f), 15(1)(g)).
    pub source_of_data: String,
    /// Publicly accessible sources from which data come, each by name (Art. 14(2)(f), 15(1)(g)): none is an answer.
    pub public_sources: Answer<String>,
    /// Recipients (Art. 30(1)(d)): none is an answer.
    pub recipients: Answer<Disclosure>,
    /// Transfers to third countries (Art. 30(1)(e)): none is an answer.
    #[serde(deserialize_with = "crate::transfer::identity::read")]
    pub transfers: Answer<Transfer>,
    /// What the source says of transfers when it does not link them to the activity.
    pub transfers_note: String,
    /// Envisaged time limits for erasure, per category of data (Art. 30(1)(f)).
    pub retention: Vec<RetentionRule>,
    /// For which activities together the source states the retention.
    pub retention_note: String,
    /// Security measures of this activity (Art. 30(1)(g)).
    pub security: Answer<SecurityMeasure>,
    /// Whether the organisation's own measures hold here too.
    pub security_inherited: bool,
    /// Automated decisions including profiling (Art. 22(1), (4)): none is an answer.
    pub automated_decisions: Answer<AutomatedDecision>,
    /// Identifiers of the systems used.
    pub systems: Vec<String>,
    /// Data the person must give, as the source lists them.
    pub mandatory_data: Vec<String>,
    /// Data the person may give, as the source lists them.
    pub optional_data: Vec<String>,
    /// When it was approved, UTC; empty while it was not.
    pub approved_at: String,
    /// Who approved it.
    pub approved_by: String,
    /// When it was reviewed last, ISO date; empty when never.
    pub reviewed_on: String,
    /// Who reviewed it last.
    pub reviewed_by: String,
    /// After which period it is reviewed again, e.g. `P1Y`; empty when not decided.
    pub review_cycle: String,
    /// Next review where a day was fixed, ISO date; empty when the cycle decides. See [`Activity::next_review_on`].
    pub review_on: String,
    /// What Art. 30(5) and 35(1) ask of the processing as a whole: occasional, risky, close to the core.
    #[serde(deserialize_with = "screening::or_nothing")]
    pub screening: Screening,
    /// The model activity it was started from, and what of it nobody has confirmed yet.
    pub template: Option<TemplateOrigin>,
    /// Free labels.
    pub tags: Vec<String>,
    /// Notes of the DPO.
    pub notes: Vec<String>,
    /// Values of the register's own fields, by the field's identifier.
    pub custom: BTreeMap<String, String>,
}

/// A solely automated decision with legal or similar effect (Art. 22(1), 13(2)(f), 15(1)(h)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct AutomatedDecision {
    /// What is decided.
    pub decision: String,
    /// The logic involved.
    pub logic: String,
    /// Significance and envisaged consequences.
    pub consequences: String,
}

impl Activity {
    /// The kinds of legal basis over all purposes, in the law's order, each once.
    #[must_use]
    pub fn legal_basis_kinds(&self) -> Vec<LegalBasisKind> {
        let mut kinds: Vec<_> = self
            .purposes
            .iter()
            .flat_map(|purpose| purpose.legal_bases.iter().map(|basis| basis.kind))
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// The category of personal data with this identifier.
    #[must_use]
    pub fn personal_data_category(&self, id: &str) -> Option<&PersonalDataCategory> {
        self.personal_data.iter().find(|category| category.id == id)
    }

    /// The third countries of its transfers, sorted, each once.
    #[must_use]
    pub fn third_countries(&self) -> Vec<&str> {
        let mut countries: Vec<_> = self
            .transfers
            .items()
            .iter()
            .map(|transfer| transfer.country.as_str())
            .filter(|c| !c.is_empty())
            .collect();
        countries.sort_unstable();
        countries.dedup();
        countries
    }

    /// The retention rules that hold for a category of personal data: its own, else those for all data.
    #[must_use]
    pub fn retention_of(&self, category_id: &str) -> Vec<&RetentionRule> {
        let own: Vec<_> =
            self.retention.iter().filter(|rule| rule.applies_to.iter().any(|id| id == category_id)).collect();
        if own.is_empty() {
            self.retention.iter().filter(|rule| rule.applies_to.is_empty()).collect()
        } else {
            own
        }
    }
}
