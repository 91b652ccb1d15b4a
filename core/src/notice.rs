//! What a published privacy notice says beyond the single activities (Art. 12 to 14).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The statements of a published privacy notice that hold for all its activities (Art. 13, 14).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Notice {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `N-1`.
    pub reference: String,
    /// Title as published.
    pub title: String,
    /// Date of the text, ISO.
    pub dated_on: String,
    /// Date as printed in the text, where it can be misread.
    pub dated_as_printed: String,
    /// When its facts were carried over, ISO.
    pub transcribed_on: String,
    /// What the transcription is and how far it was verified.
    pub provenance: Vec<String>,
    /// To what it applies.
    pub applies_to: String,
    /// To what it does not apply.
    pub does_not_apply_to: Vec<String>,
    /// Notices it refers to.
    pub related_notices: Vec<String>,
    /// Whether it states joint controllership (Art. 26); none when silent.
    pub joint_controllership_stated: Option<bool>,
    /// General statements, by topic.
    pub statements: Vec<Statement>,
    /// The rights it names, with their conditions (Art. 13(2)(b) to (d)).
    pub rights: Vec<RightStatement>,
    /// Whether the right to object is presented apart from other information (Art. 21(4)); none when not said.
    pub objection_apart: Option<bool>,
    /// How rights are exercised.
    pub how_to_exercise: String,
    /// What local law adds.
    pub local_requirements: Vec<String>,
    /// Under which condition data go outside.
    pub disclosure_condition: String,
    /// Third countries named for all activities together (Art. 13(1)(f)).
    pub transfer_countries: Vec<CountryStatement>,
    /// Who added the status of the countries.
    pub transfer_status_note: String,
    /// Whether the list of countries is exhaustive; none when silent.
    pub transfer_list_exhaustive: Option<bool>,
    /// Whether countries are linked to activities; none when silent.
    pub transfers_per_activity: Option<bool>,
    /// Safeguards named for all activities together.
    pub transfer_safeguards: Vec<SafeguardStatement>,
    /// How a copy of the safeguards is had.
    pub copy_of_safeguards: String,
    /// The points of Art. 13 and 14 found in the text, as references.
    pub points: Vec<String>,
    /// What a reader of the notice remarked.
    pub remarks: Vec<Remark>,
}

/// A general statement of the notice on one topic.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Statement {
    /// The topic, as snake_case text.
    pub topic: String,
    /// What is said.
    pub text: String,
}

/// A right as the notice states it (Art. 13(2)(b)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RightStatement {
    /// Short reference, e.g. `RT01`.
    pub reference: String,
    /// The right.
    pub right: String,
    /// The article, e.g. `15`.
    pub article: String,
    /// Its condition as stated.
    pub condition: String,
}

/// A third country as the notice names it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CountryStatement {
    /// ISO code.
    pub country: String,
    /// Status remarked when the facts were carried over; the status in force is judged from the country list.
    pub status: String,
}

/// A safeguard as the notice names it (Art. 13(1)(f)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct SafeguardStatement {
    /// For which transfers.
    pub scope: String,
    /// The tool.
    pub tool: String,
    /// The module of standard contractual clauses, where named.
    pub module: String,
    /// Whether the decision behind the clauses is named; none when it does not matter.
    pub decision_named: Option<bool>,
    /// The exception named.
    pub exception: String,
}

/// What a reader remarked on the notice, with the article.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Remark {
    /// Short reference, e.g. `G01`.
    pub reference: String,
    /// The article.
    pub law: String,
    /// `error`, `warning` or `info`.
    pub severity: String,
    /// Which activities or parts it concerns.
    pub concerns: Vec<String>,
    /// The remark.
    pub text: String,
}
