//! Whether a record must be kept at all (Art. 30(5)): a pure judgement, explained, as of a day.
//!
//! The three conditions are alternatives: one alone ends the exemption, and then only for that type of processing.
//! Figures and conditions come from `data/legal-parameters.json`; whoever does not know yet gets no answer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, RiskLevel};
use crate::organisation::Organisation;
use crate::parameter::{ExemptionEnd, LegalParameter, LegalParameters, ParameterKey, ReformSwitch};
use crate::snapshot::Snapshot;
use crate::words::{Arg, Words};

/// What the judgement needs to know of one processing (Art. 30(5)); none where nobody has said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ExemptionFacts {
    /// Persons employed by the enterprise or organisation.
    pub persons: Option<u32>,
    /// Whether the processing is only occasional.
    pub occasional: Option<bool>,
    /// How risky it is.
    pub risk: Option<RiskLevel>,
    /// Whether special categories or criminal data are processed.
    pub special_or_criminal: Option<bool>,
    /// Whether it is a core activity.
    pub core_activity: Option<bool>,
}

/// What comes out (Art. 30(5)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ExemptionOutcome {
    /// The record is required.
    Required,
    /// An answer is missing; until it is given the record is to be kept.
    Open,
    /// The exemption applies.
    Exempt,
}

/// Why: the answer to one condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExemptionStep {
    /// As many persons as the figure, or more.
    TooManyPersons,
    /// Fewer persons than the figure.
    FewPersons,
    /// Nobody said how many persons.
    PersonsUnknown,
    /// A condition that ends the exemption is met.
    Met(ExemptionEnd),
    /// It is not met.
    NotMet(ExemptionEnd),
    /// Nobody has answered it.
    Unanswered(ExemptionEnd),
}

/// The judgement on one processing, with every step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exemption {
    /// What comes out.
    pub outcome: ExemptionOutcome,
    /// Below how many persons.
    pub limit: u32,
    /// The article.
    pub law: String,
    /// Why, in the order of the conditions.
    pub steps: Vec<ExemptionStep>,
}

impl ExemptionFacts {
    /// What the record and its organisation say.
    #[must_use]
    pub fn of(activity: &Activity, organisation: Option<&Organisation>) -> Self {
        let marked = activity.personal_data.iter().any(|data| data.special.is_some() || data.criminal);
        let given =
            !activity.special_categories.items().is_empty() || !activity.criminal_data.items().is_empty();
        let unanswered = activity.special_categories.is_open() || activity.criminal_data.is_open();
        Self {
            persons: organisation.and_then(|one| one.persons_employed),
            occasional: activity.screening.occasional,
            risk: activity.screening.risk,
            special_or_criminal: if marked || given {
                Some(true)
            } else if unanswered {
                None
            } else {
                Some(false)
            },
            core_activity: activity.screening.core_activity,
        }
    }

    fn meets(&self, end: ExemptionEnd) -> Option<bool> {
        match end {
            ExemptionEnd::Risk => self.risk.map(|risk| risk >= RiskLevel::Risk),
            ExemptionEnd::HighRisk => self.risk.map(|risk| risk == RiskLevel::High),
            ExemptionEnd::NotOccasional => self.occasional.map(|occasional| !occasional),
            ExemptionEnd::SpecialOrCriminal => self.special_or_criminal,
            ExemptionEnd::CoreActivity => self.core_activity,
        }
    }
}

/// Whether the record is required by this figure of the law.
#[must_use]
pub fn judge(facts: &ExemptionFacts, by: &LegalParameter) -> Exemption {
    let mut steps = vec![match facts.persons {
        Some(persons) if persons >= by.value => ExemptionStep::TooManyPersons,
        Some(_) => ExemptionStep::FewPersons,
        None => ExemptionStep::PersonsUnknown,
    }];
    let conditions = by.unless.iter().map(|end| match facts.meets(*end) {
        Some(true) => ExemptionStep::Met(*end),
        Some(false) => ExemptionStep::NotMet(*end),
        None => ExemptionStep::Unanswered(*end),
    });
    steps.extend(conditions);
    let ends = |step: &ExemptionStep| matches!(step, ExemptionStep::TooManyPersons | ExemptionStep::Met(_));
    let opens =
        |step: &ExemptionStep| matches!(step, ExemptionStep::PersonsUnknown | ExemptionStep::Unanswered(_));
    let outcome = if steps.iter().any(ends) {
        ExemptionOutcome::Required
    } else if steps.iter().any(opens) {
        ExemptionOutcome::Open
    } else {
        ExemptionOutcome::Exempt
    };
    Exemption { outcome, limit: by.value, law: by.law.clone(), steps }
}

impl ExemptionOutcome {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Open => "open",
            Self::Exempt => "exempt",
        }
    }
}

impl ExemptionStep {
    /// In one sentence.
    #[must_use]
    pub fn in_words(self, limit: u32, persons: Option<u32>, words: &Words) -> String {
        let args =
            [("limit", Arg::from(u64::from(limit))), ("persons", Arg::from(u64::from(persons.unwrap_or(0))))];
        let (state, end) = match self {
            Self::TooManyPersons => return words.say_with("exemption-persons-many", &args),
            Self::FewPersons => return words.say_with("exemption-persons-few", &args),
            Self::PersonsUnknown => return words.say_with("exemption-persons-open", &args),
            Self::Met(end) => ("met", end),
            Self::NotMet(end) => ("not-met", end),
            Self::Unanswered(end) => ("open", end),
        };
        words.say(&format!("exemption-{}-{state}", end.code().replace('_', "-")))
    }
}

/// The exemption of one processing (Art. 30(5)) in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExemptionRow {
    /// Identifier of the activity.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// What comes out.
    pub outcome: ExemptionOutcome,
    /// What it rests on, each in one sentence.
    pub because: Vec<String>,
}

/// The exemption of every activity, as of a day, by the reforms that the organisation switched on.
#[must_use]
pub fn of_register(
    snapshot: &Snapshot,
    parameters: &LegalParameters,
    as_of: NaiveDate,
    words: &Words,
) -> Vec<ExemptionRow> {
    let keeper = snapshot.keeper();
    let switches: &[ReformSwitch] = keeper.map_or(&[], |keeper| &keeper.reforms);
    let Some(by) = parameters.on(ParameterKey::RecordExemptionPersons, as_of, switches) else {
        return Vec::new();
    };
    let row = |activity: &Activity| {
        let organisation = snapshot.organisations.get(&activity.controller_id).or(keeper);
        let facts = ExemptionFacts::of(activity, organisation);
        let judged = judge(&facts, by);
        ExemptionRow {
            id: activity.id.clone(),
            reference: activity.reference.clone(),
            name: activity.name.clone(),
            outcome: judged.outcome,
            because: judged.steps.iter().map(|step| step.in_words(by.value, facts.persons, words)).collect(),
        }
    };
    snapshot.activities.by_reference().into_iter().map(row).collect()
}
