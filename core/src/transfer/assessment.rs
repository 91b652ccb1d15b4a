//! The transfer impact assessment: whether law and practice of the destination keep the safeguards effective
//! (CJEU C-311/18; clause 14 of (EU) 2021/914; EDPB Recommendations 01/2020).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;

/// How the data travel and rest at the importer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DataFormat {
    /// Not yet said.
    #[default]
    Unstated,
    /// The importer reads them in clear.
    Clear,
    /// Pseudonymised; the exporter keeps what names the person.
    Pseudonymised,
    /// Encrypted, and the importer has no key.
    Encrypted,
}

/// What an assessment comes to (EDPB Recommendations 01/2020, steps 3 and 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AssessmentOutcome {
    /// Not yet decided.
    #[default]
    Unstated,
    /// Protection is essentially equivalent.
    Equivalent,
    /// Protection is essentially equivalent with the supplementary measures.
    EquivalentWithMeasures,
    /// Protection is not essentially equivalent: the transfer is to be suspended.
    NotEquivalent,
}

/// A use case of EDPB Recommendations 01/2020, Annex 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum UseCase {
    /// 1: storage for backup, encrypted, keys in the EEA.
    EncryptedBackup,
    /// 2: pseudonymised data, what names the person stays in the EEA.
    Pseudonymised,
    /// 3: data in transit, encrypted.
    EncryptedTransit,
    /// 4: a recipient protected by its country's law, such as a lawyer or doctor.
    ProtectedRecipient,
    /// 5: split or multi-party processing.
    SplitProcessing,
    /// 6: a processor that needs the data in clear.
    ClearText,
    /// 7: remote access for business purposes, in clear.
    RemoteAccess,
}

impl UseCase {
    /// All, by number.
    pub const ALL: [Self; 7] = [
        Self::EncryptedBackup,
        Self::Pseudonymised,
        Self::EncryptedTransit,
        Self::ProtectedRecipient,
        Self::SplitProcessing,
        Self::ClearText,
        Self::RemoteAccess,
    ];

    /// Whether the EDPB found that technical measures can be effective in it.
    #[must_use]
    pub const fn has_effective_measures(self) -> bool {
        !matches!(self, Self::ClearText | Self::RemoteAccess)
    }
}

/// What kind of supplementary measure it is (EDPB Recommendations 01/2020, Annex 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MeasureKind {
    /// Encryption, pseudonymisation, splitting.
    #[default]
    Technical,
    /// Promises of the importer.
    Contractual,
    /// Policies, training, records.
    Organisational,
}

/// A supplementary measure (EDPB Recommendations 01/2020, step 4).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct SupplementaryMeasure {
    /// Its kind.
    pub kind: MeasureKind,
    /// What is done.
    pub text: String,
}

/// A transfer impact assessment in six steps (clause 14(b) to (d); EDPB Recommendations 01/2020).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TransferImpactAssessment {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `TIA-001`.
    pub reference: String,
    /// Name for lists.
    pub name: String,
    /// The importer assessed: identifier of a recipient; empty when it is another.
    pub importer_id: String,
    /// The importer in words.
    pub importer: String,
    /// Step 1: know the transfer.
    pub transfer: TransferMapping,
    /// Step 2: the tool that is relied on.
    pub tool: ToolReliedOn,
    /// Step 3: law and practice of the destination.
    pub destination: DestinationLaw,
    /// Step 4: supplementary measures; none is an answer.
    pub measures: Answer<SupplementaryMeasure>,
    /// Step 5: formal steps taken, such as annexes changed or an authority consulted.
    pub formal_steps: String,
    /// Step 6: what leads to a new assessment, and who watches it.
    pub re_evaluation: String,
    /// What it comes to.
    pub outcome: AssessmentOutcome,
    /// Why.
    pub reasoning: String,
    /// Who decided.
    pub decided_by: String,
    /// When, ISO date; empty while it is open.
    pub decided_on: String,
    /// Next review, ISO date.
    pub review_on: String,
    /// Documents it rests on.
    pub documents: Vec<String>,
    /// Notes of the DPO.
    pub notes: String,
}

/// Step 1: the transfer as it is (clause 14(b)(i)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TransferMapping {
    /// Countries of destination, with those of onward transfers: ISO codes.
    pub countries: Vec<String>,
    /// Categories of personal data.
    pub personal_data: String,
    /// In which form the importer has them.
    pub format: DataFormat,
    /// For what.
    pub purpose: String,
    /// The economic sector.
    pub sector: String,
    /// How many hands the data pass, and the channels used.
    pub chain: String,
    /// Whether the data are limited to what is needed.
    pub minimisation: String,
    /// The use cases that fit.
    pub use_cases: Vec<UseCase>,
}

/// Step 2: the tool of Art. 46 that is relied on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ToolReliedOn {
    /// Identifier of the transfer instrument; empty when not linked.
    pub instrument_id: String,
    /// The tool in words.
    pub text: String,
}

/// Step 3: law and practice of the destination, and what the importer has seen of them (clause 14(b)(ii), 15).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct DestinationLaw {
    /// Laws on access by authorities that were examined.
    pub laws: String,
    /// How they are applied in practice, with the evidence.
    pub practice: String,
    /// Remedies of the person and independent oversight.
    pub remedies: String,
    /// What requests of authorities the importer has had (clause 15).
    pub importer_experience: String,
    /// Whether law or practice impinges on the tool's effectiveness; none when not yet said.
    pub impinges: Option<bool>,
}
