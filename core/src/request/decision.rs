//! What the DPO decides in a case: right by right and activity by activity, a refusal as a whole, a fee.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Right;

/// What the person relies on, as far as the law asks (Art. 16 to 18, 21).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RequestParticulars {
    /// What is inaccurate, and what is right (Art. 16).
    pub correction: String,
    /// Which ground of erasure (Art. 17(1)).
    pub erasure_ground: ErasureGround,
    /// Which ground of restriction (Art. 18(1)).
    pub restriction_ground: RestrictionGround,
    /// What the objection is directed at (Art. 21(1), (2)).
    pub objection_aim: ObjectionAim,
    /// The grounds relating to the person's particular situation (Art. 21(1)).
    pub situation: String,
    /// Purposes that are direct marketing although their words do not say so: identifiers of purposes.
    pub marketing_purposes: Vec<String>,
}

/// A ground on which data are to be erased (Art. 17(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ErasureGround {
    /// Not said: each legal basis is looked at by itself.
    #[default]
    Unstated,
    /// No longer necessary (a).
    NotNecessary,
    /// Consent withdrawn, no other ground (b).
    ConsentWithdrawn,
    /// Objection (c).
    Objection,
    /// Unlawful processing (d).
    Unlawful,
    /// A legal duty to erase (e).
    DutyToErase,
    /// Collected from a child for an information society service (f).
    Child,
}

impl ErasureGround {
    /// The point of Art. 17(1); empty when not said.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::Unstated => "",
            Self::NotNecessary => "17(1)(a)",
            Self::ConsentWithdrawn => "17(1)(b)",
            Self::Objection => "17(1)(c)",
            Self::Unlawful => "17(1)(d)",
            Self::DutyToErase => "17(1)(e)",
            Self::Child => "17(1)(f)",
        }
    }
}

/// A ground on which processing is to be restricted (Art. 18(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RestrictionGround {
    /// Not said.
    #[default]
    Unstated,
    /// Accuracy is contested, while it is verified (a).
    Accuracy,
    /// Unlawful, and the person does not want erasure (b).
    Unlawful,
    /// No longer needed, but by the person for legal claims (c).
    Claims,
    /// An objection is pending (d).
    Objection,
}

impl RestrictionGround {
    /// The point of Art. 18(1); empty when not said.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::Unstated => "",
            Self::Accuracy => "18(1)(a)",
            Self::Unlawful => "18(1)(b)",
            Self::Claims => "18(1)(c)",
            Self::Objection => "18(1)(d)",
        }
    }
}

/// What an objection is directed at (Art. 21(1), (2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ObjectionAim {
    /// Not said: direct marketing stops, everything else on points (e) and (f) is weighed.
    #[default]
    Unstated,
    /// Direct marketing only (Art. 21(2)).
    Marketing,
    /// Processing on points (e) and (f), on grounds of the particular situation (Art. 21(1)).
    Situation,
}

/// What the DPO decided on one right in one activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RightDecision {
    /// The right.
    pub right: Right,
    /// The activity's identifier.
    pub activity_id: String,
    /// What is done.
    pub outcome: DecisionOutcome,
    /// The exception or condition relied on, in short, e.g. `17(3)(b)`; empty where the right is granted.
    #[serde(default)]
    pub ground: String,
    /// The name of the law where the exception needs one (Art. 17(3)(b), 23).
    #[serde(default)]
    pub law: String,
    /// The reasons, as the person is told (Art. 12(4)).
    #[serde(default)]
    pub reasons: String,
    /// A note for the file.
    #[serde(default)]
    pub note: String,
    /// When it was decided, ISO date.
    #[serde(default)]
    pub decided_on: String,
    /// Who decided.
    #[serde(default)]
    pub decided_by: String,
}

/// What is done about a right in an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DecisionOutcome {
    /// Granted.
    Granted,
    /// Granted in part; the rest is refused with reasons.
    InPart,
    /// Refused with reasons.
    Refused,
    /// The right does not exist here; the person is told why.
    NotApplicable,
    /// Being weighed; an objection restricts the processing meanwhile (Art. 18(1)(d)).
    Weighing,
}

impl DecisionOutcome {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Granted, Self::InPart, Self::Refused, Self::NotApplicable, Self::Weighing];

    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::InPart => "in_part",
            Self::Refused => "refused",
            Self::NotApplicable => "not_applicable",
            Self::Weighing => "weighing",
        }
    }

    /// Whether something is done for the person.
    #[must_use]
    pub const fn grants(self) -> bool {
        matches!(self, Self::Granted | Self::InPart)
    }

    /// Whether the person must be told reasons (Art. 12(4)).
    #[must_use]
    pub const fn refuses(self) -> bool {
        matches!(self, Self::InPart | Self::Refused | Self::NotApplicable)
    }
}

/// A refusal to act on the request, as a whole or by the decisions on single activities (Art. 12(4), (5)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Refusal {
    /// Why.
    pub ground: RefusalGround,
    /// The reasons, as the person is told (Art. 12(4)).
    pub reasons: String,
    /// The authority to which the person can complain, as the letter names it (Art. 12(4), 77).
    pub complaint: String,
    /// The judicial remedy, as the letter names it (Art. 12(4), 79).
    pub remedy: String,
    /// What shows that the request is manifestly unfounded or excessive: the controller bears the burden (Art. 12(5)).
    pub burden_of_proof: String,
    /// Who decided.
    pub decided_by: String,
    /// When, ISO date.
    pub decided_on: String,
    /// The second person who looked at it.
    pub seconded_by: String,
    /// When, ISO date.
    pub seconded_on: String,
    /// When the person was told, ISO date.
    pub told_on: String,
}

/// Why no action is taken (Art. 11(2), 12(2), (4), (5)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RefusalGround {
    /// By the decisions on rights and activities: a right does not exist here, or an exception holds.
    #[default]
    Decisions,
    /// Manifestly unfounded (Art. 12(5)).
    Unfounded,
    /// Excessive because of its repetitive character (Art. 12(5)).
    Repetitive,
    /// Excessive because of an abusive intent (Art. 12(5); CJEU C-526/24).
    Abusive,
    /// The person cannot be identified (Art. 11(2), 12(2)).
    NotIdentified,
    /// Too much work: no reason in law, offered so that the program can say so.
    TooMuchWork,
}

impl RefusalGround {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Decisions => "decisions",
            Self::Unfounded => "unfounded",
            Self::Repetitive => "repetitive",
            Self::Abusive => "abusive",
            Self::NotIdentified => "not_identified",
            Self::TooMuchWork => "too_much_work",
        }
    }

    /// Whether Art. 12(5) is relied on, so that the controller bears the burden of proof and two persons look at it.
    #[must_use]
    pub const fn bears_burden(self) -> bool {
        matches!(self, Self::Unfounded | Self::Repetitive | Self::Abusive | Self::TooMuchWork)
    }
}

/// A fee (Art. 12(5)(a), 15(3)): announced before anything is charged.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RequestFee {
    /// The amount, as a decimal number with a point; empty for none.
    pub amount: String,
    /// The currency, ISO 4217.
    pub currency: String,
    /// On what administrative costs it rests.
    pub costs: String,
    /// When the amount was announced to the person, ISO date.
    pub announced_on: String,
    /// When the person agreed, ISO date.
    pub agreed_on: String,
}

/// That a restriction was lifted, after the person was told (Art. 18(3)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RestrictionLift {
    /// The activity's identifier.
    pub activity_id: String,
    /// When the person was told, ISO date.
    pub told_on: String,
    /// When it was lifted, ISO date.
    pub lifted_on: String,
    /// Who lifted it.
    pub by: String,
}
