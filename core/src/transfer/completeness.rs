//! How far an instrument's annexes and an assessment's steps are: computed, never stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assessment::{AssessmentOutcome, DataFormat, TransferImpactAssessment};
use super::instrument::{AuthorityCase, InstrumentParty, SccModule, SubProcessorOption, TransferInstrument};
use super::law::{SccAnnex, SccLaw};
use super::{Safeguard, TransferFrequency};

/// How far an annex of the clauses is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AnnexState {
    /// Its number, e.g. `I.A`.
    pub annex: String,
    /// Whether the module and the choices ask for it.
    pub applies: bool,
    /// How many parts it has.
    pub parts: usize,
    /// The parts that are missing, as codes; the words are `annex-part-…`.
    pub missing: Vec<String>,
}

impl AnnexState {
    /// Whether it applies and nothing of it is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.applies && self.missing.len() == self.parts
    }
}

/// How far a step of an assessment is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepState {
    /// 1 to 6, and 7 for the decision.
    pub step: u8,
    /// The fields that are missing.
    pub missing: Vec<String>,
}

/// The annexes of standard contractual clauses; none for other instruments, or while the module is open.
#[must_use]
pub fn annexes(instrument: &TransferInstrument, law: &SccLaw) -> Vec<AnnexState> {
    if instrument.kind != Safeguard::StandardContractualClauses {
        return Vec::new();
    }
    let Some(module) = instrument.module else { return Vec::new() };
    let named = law.module(module).map(|rule| rule.annexes.as_slice()).unwrap_or_default();
    let with_processor = matches!(module, SccModule::Two | SccModule::Three);
    let state = |annex: &SccAnnex| {
        let fits = annex.only_when.is_none_or(|option| instrument.choices.sub_processors == option);
        let mut parts: Vec<&String> = annex.parts.iter().collect();
        if with_processor {
            parts.extend(&annex.parts_for_processors);
        }
        let applies = fits && named.contains(&annex.annex);
        let missing = parts.iter().filter(|part| applies && !has(instrument, part));
        AnnexState {
            annex: annex.annex.clone(),
            applies,
            parts: parts.len(),
            missing: missing.map(|part| (*part).clone()).collect(),
        }
    };
    law.annexes.iter().map(state).collect()
}

fn has(instrument: &TransferInstrument, part: &str) -> bool {
    let said = |text: &String| !text.trim().is_empty();
    let description = &instrument.description;
    match part {
        "data_subjects" => said(&description.data_subjects),
        "personal_data" => said(&description.personal_data),
        // Named sensitive data need their restrictions and safeguards.
        "sensitive_data" => {
            description.sensitive_data.is_none()
                || (!description.sensitive_data.is_open() && said(&description.sensitive_safeguards))
        }
        "frequency" => description.frequency != TransferFrequency::Unstated,
        "nature" => said(&description.nature),
        "purposes" => said(&description.purposes),
        "retention" => said(&description.retention),
        "sub_processing" => said(&description.sub_processing),
        "competent_authority" => said(&instrument.competent_authority),
        "measures" => said(&instrument.measures),
        "sub_processors" => !instrument.sub_processors.is_open(),
        party => match party.split_once('_') {
            Some(("exporter", part)) => all_have(&instrument.exporters, part),
            Some(("importer", part)) => all_have(&instrument.importers, part),
            _ => false,
        },
    }
}

fn all_have(parties: &[InstrumentParty], part: &str) -> bool {
    let said = |text: &String| !text.trim().is_empty();
    let has = |party: &InstrumentParty| match part {
        "name" => said(&party.name),
        "address" => said(&party.address),
        "contact" => said(&party.contact_name) && said(&party.contact_details),
        "activities" => said(&party.activities),
        "signature" => said(&party.signed_on),
        _ => false,
    };
    !parties.is_empty() && parties.iter().all(has)
}

/// The clauses in which the module asks for a choice that is not made; clauses 7 and 11(a) are optional.
#[must_use]
pub fn open_clauses(instrument: &TransferInstrument, law: &SccLaw) -> Vec<&'static str> {
    let Some(rule) = instrument.module.and_then(|module| law.module(module)) else { return Vec::new() };
    let choices = &instrument.choices;
    let general_without_period =
        choices.sub_processors == SubProcessorOption::General && choices.notice_period.trim().is_empty();
    let open = [
        ("9(a)", choices.sub_processors == SubProcessorOption::Unstated || general_without_period),
        ("13", choices.authority_case == AuthorityCase::Unstated),
        ("17", choices.governing_law.trim().is_empty()),
        ("18", choices.courts.trim().is_empty()),
    ];
    let asked = |clause: &str| rule.clauses.iter().any(|named| named == clause);
    open.into_iter().filter(|(clause, open)| *open && asked(clause)).map(|(clause, _)| clause).collect()
}

/// A field of a step, and whether it is there.
type Field = (&'static str, bool);

/// The six steps of an assessment and its decision, each with what is missing.
#[must_use]
pub fn steps(assessment: &TransferImpactAssessment) -> Vec<StepState> {
    let said = |text: &String| !text.trim().is_empty();
    let (transfer, destination) = (&assessment.transfer, &assessment.destination);
    let with_measures = assessment.outcome == AssessmentOutcome::EquivalentWithMeasures;
    let open = assessment.measures.is_open() || with_measures && assessment.measures.is_none();
    let steps: [&[Field]; 7] = [
        &[
            ("countries", !transfer.countries.is_empty()),
            ("personal_data", said(&transfer.personal_data)),
            ("format", transfer.format != DataFormat::Unstated),
            ("purpose", said(&transfer.purpose)),
        ],
        &[("tool", said(&assessment.tool.instrument_id) || said(&assessment.tool.text))],
        &[
            ("laws", said(&destination.laws)),
            ("practice", said(&destination.practice)),
            ("impinges", destination.impinges.is_some()),
        ],
        &[("measures", !open)],
        &[("formal_steps", said(&assessment.formal_steps))],
        &[("re_evaluation", said(&assessment.re_evaluation) || said(&assessment.review_on))],
        &[
            ("outcome", assessment.outcome != AssessmentOutcome::Unstated),
            ("decided_by", said(&assessment.decided_by)),
            ("decided_on", said(&assessment.decided_on)),
        ],
    ];
    (1..)
        .zip(steps)
        .map(|(step, fields)| StepState {
            step,
            missing: fields
                .iter()
                .filter(|(_, there)| !there)
                .map(|(field, _)| (*field).to_owned())
                .collect(),
        })
        .collect()
}
