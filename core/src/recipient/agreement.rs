//! The contract with a processor (Art. 28(3)): facts and dates are kept, how it stands on a day is computed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::YesNo;
use crate::period::Period;

/// A contract is looked at this long before its end where no notice period is stated.
const BEFORE_THE_END: &str = "P3M";

/// What a contract with a processor must set out (Art. 28(3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ProcessorClause {
    /// The subject-matter of the processing.
    SubjectMatter,
    /// Its duration.
    Duration,
    /// Its nature.
    Nature,
    /// Its purpose.
    Purpose,
    /// The type of personal data.
    PersonalData,
    /// The categories of data subjects.
    DataSubjects,
    /// The obligations and rights of the controller.
    ControllerRights,
    /// Processing only on documented instructions, transfers included (Art. 28(3)(a)).
    Instructions,
    /// Confidentiality of the persons who process (Art. 28(3)(b)).
    Confidentiality,
    /// All measures of Art. 32 (Art. 28(3)(c)).
    Security,
    /// The conditions for engaging another processor (Art. 28(3)(d)).
    SubProcessors,
    /// Assistance with the rights of data subjects (Art. 28(3)(e)).
    Rights,
    /// Assistance with Art. 32 to 36 (Art. 28(3)(f)).
    Assistance,
    /// Deletion or return after the end (Art. 28(3)(g)).
    DeletionOrReturn,
    /// Information and audits (Art. 28(3)(h)).
    Audits,
}

impl ProcessorClause {
    /// All of them, in the order of the law.
    pub const ALL: &[Self] = &[
        Self::SubjectMatter,
        Self::Duration,
        Self::Nature,
        Self::Purpose,
        Self::PersonalData,
        Self::DataSubjects,
        Self::ControllerRights,
        Self::Instructions,
        Self::Confidentiality,
        Self::Security,
        Self::SubProcessors,
        Self::Rights,
        Self::Assistance,
        Self::DeletionOrReturn,
        Self::Audits,
    ];

    /// The code in records and message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SubjectMatter => "subject_matter",
            Self::Duration => "duration",
            Self::Nature => "nature",
            Self::Purpose => "purpose",
            Self::PersonalData => "personal_data",
            Self::DataSubjects => "data_subjects",
            Self::ControllerRights => "controller_rights",
            Self::Instructions => "instructions",
            Self::Confidentiality => "confidentiality",
            Self::Security => "security",
            Self::SubProcessors => "sub_processors",
            Self::Rights => "rights",
            Self::Assistance => "assistance",
            Self::DeletionOrReturn => "deletion_or_return",
            Self::Audits => "audits",
        }
    }

    /// The identifier of its name's message.
    #[must_use]
    pub fn message_id(self) -> String {
        format!("clause-{}", self.code().replace('_', "-"))
    }

    /// The article it stands in; the first seven stand in the sentence before the points.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::SubjectMatter
            | Self::Duration
            | Self::Nature
            | Self::Purpose
            | Self::PersonalData
            | Self::DataSubjects
            | Self::ControllerRights => "28(3)",
            Self::Instructions => "28(3)(a)",
            Self::Confidentiality => "28(3)(b)",
            Self::Security => "28(3)(c)",
            Self::SubProcessors => "28(3)(d)",
            Self::Rights => "28(3)(e)",
            Self::Assistance => "28(3)(f)",
            Self::DeletionOrReturn => "28(3)(g)",
            Self::Audits => "28(3)(h)",
        }
    }
}

/// Whether the contract holds one clause, and where (Art. 28(3)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ClauseAnswer {
    /// Whether it is there.
    pub answer: YesNo,
    /// Where it stands, or what is missing.
    pub note: String,
}

/// The contract with a processor: what is known of it (Art. 28(3)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ProcessorAgreement {
    /// Since when it is being negotiated, ISO date.
    pub negotiated_since_on: String,
    /// When it was signed, ISO date.
    pub signed_on: String,
    /// Its last day, ISO date; empty when it is open-ended.
    pub ends_on: String,
    /// Whether it goes on by itself unless notice is given.
    pub renews: bool,
    /// How long before the end notice must be given, ISO 8601, e.g. `P3M`.
    pub notice_period: String,
    /// What it holds, clause by clause; a clause that is not listed was not looked at yet.
    pub clauses: BTreeMap<ProcessorClause, ClauseAnswer>,
}

/// How a contract stands on a day; computed, never kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AgreementState {
    /// There is none.
    Missing,
    /// It is being negotiated.
    InNegotiation,
    /// It is signed and runs.
    Signed,
    /// It runs, and ends soon or must be renewed soon.
    Expiring,
    /// It has ended.
    Expired,
}

impl AgreementState {
    /// The code in replies and message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::InNegotiation => "in_negotiation",
            Self::Signed => "signed",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
        }
    }

    /// Whether a contract is in force.
    #[must_use]
    pub const fn in_force(self) -> bool {
        matches!(self, Self::Signed | Self::Expiring)
    }
}

impl ProcessorAgreement {
    /// The answer to one clause; open when nobody looked.
    #[must_use]
    pub fn clause(&self, clause: ProcessorClause) -> YesNo {
        self.clauses.get(&clause).map_or(YesNo::Open, |answer| answer.answer)
    }

    /// How it stands on a day. `referenced` says that a reference of the contract is known: older records know no more.
    #[must_use]
    pub fn state(&self, referenced: bool, as_of: NaiveDate) -> AgreementState {
        let signed_on = day(&self.signed_on);
        let negotiated = !self.negotiated_since_on.trim().is_empty();
        let is_signed = match signed_on {
            Some(signed_on) => signed_on <= as_of,
            None => referenced && !negotiated,
        };
        if !is_signed {
            let is_underway = negotiated || signed_on.is_some();
            return if is_underway { AgreementState::InNegotiation } else { AgreementState::Missing };
        }
        let Some(ends_on) = day(&self.ends_on) else { return AgreementState::Signed };
        if self.renews {
            return AgreementState::Signed;
        }
        if ends_on < as_of {
            return AgreementState::Expired;
        }
        let soon = self.notice_on().is_some_and(|notice_on| notice_on <= as_of);
        if soon { AgreementState::Expiring } else { AgreementState::Signed }
    }

    /// The day by which notice or a renewal is due: the end less the notice period, three months where none is stated.
    #[must_use]
    pub fn notice_on(&self) -> Option<NaiveDate> {
        let ends_on = day(&self.ends_on)?;
        let period = Period::parse(&self.notice_period).or_else(|_| Period::parse(BEFORE_THE_END)).ok()?;
        period.subtract_from(ends_on)
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    text.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_contract_is_missing_negotiated_signed_expiring_and_expired_in_turn() {
        let mut agreement = ProcessorAgreement::default();
        let state = |agreement: &ProcessorAgreement, day: &str| agreement.state(false, on(day));
        assert_eq!(state(&agreement, "2026-11-23"), AgreementState::Missing, "nothing is known of one");
        agreement.negotiated_since_on = "2026-01-10".into();
        assert_eq!(state(&agreement, "2026-02-01"), AgreementState::InNegotiation, "it is being negotiated");
        agreement.signed_on = "2026-03-01".into();
        assert_eq!(
            state(&agreement, "2026-02-28"),
            AgreementState::InNegotiation,
            "not yet signed on that day"
        );
        assert_eq!(
            state(&agreement, "2026-03-01"),
            AgreementState::Signed,
            "signed that day, without an end"
        );
        agreement.ends_on = "2027-02-28".into();
        agreement.notice_period = "P1M".into();
        assert_eq!(state(&agreement, "2027-01-27"), AgreementState::Signed, "a day before notice is due");
        assert_eq!(state(&agreement, "2027-01-28"), AgreementState::Expiring, "notice is due a month before");
        assert_eq!(state(&agreement, "2027-02-28"), AgreementState::Expiring, "the last day still counts");
        assert_eq!(state(&agreement, "2027-03-01"), AgreementState::Expired, "the day after has no contract");
        agreement.renews = true;
        assert_eq!(state(&agreement, "2027-03-01"), AgreementState::Signed, "it went on by itself");
    }

    #[test]
    fn without_a_notice_period_the_end_is_announced_three_months_before() {
        let agreement = ProcessorAgreement {
            signed_on: "2026-01-01".into(),
            ends_on: "2026-12-31".into(),
            ..ProcessorAgreement::default()
        };
        assert_eq!(agreement.notice_on(), Some(on("2026-09-30")), "31 September does not exist");
    }

    #[test]
    fn a_record_that_knows_only_the_reference_of_a_contract_has_one() {
        let agreement = ProcessorAgreement::default();
        let state = agreement.state(true, on("2026-11-23"));
        assert_eq!(state, AgreementState::Signed, "older records kept the reference alone");
    }
}
