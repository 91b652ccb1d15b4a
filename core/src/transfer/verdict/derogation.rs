//! Rule 7: a derogation of Art. 49, its conditions, and the five documents of the second subparagraph.

use super::{Judge, Value};
use crate::findings::rule;
use crate::transfer::law::{DerogationRule, OnlyOccasional};
use crate::transfer::{DerogationGround, Transfer};

pub(super) fn judge(judge: &mut Judge<'_>) {
    let transfer = judge.facts.transfer;
    let ground = transfer.derogation.ground;
    let Some(found) = judge.law.derogation(ground) else {
        judge.say(rule::DEROGATION_GROUND, "derogation.ground");
        return;
    };
    let ground_name = || ("ground", Value::Terms("derogation-ground", vec![code(ground)]));
    if transfer.frequency.is_repetitive() && found.only_occasional != OnlyOccasional::No {
        let rule = match found.only_occasional {
            OnlyOccasional::Law => rule::DEROGATION_REPEATED_LAW,
            _ => rule::DEROGATION_REPEATED,
        };
        judge.say_with(rule, "frequency", vec![ground_name()]);
    }
    if found.not_for_public_powers && transfer.derogation.public_powers == Some(true) {
        judge.say_with(rule::DEROGATION_POWERS, "derogation.public_powers", vec![ground_name()]);
    }
    if ground == DerogationGround::CompellingInterests {
        documents(judge, found);
        return;
    }
    let missing = missing(transfer, found);
    if missing.iter().any(|field| field == "conditions") {
        judge.say_with(rule::DEROGATION, "derogation.conditions", vec![ground_name()]);
    }
    if missing.iter().any(|field| field == "law") {
        judge.say(rule::DEROGATION_LAW, "derogation.law");
    }
}

fn documents(judge: &mut Judge<'_>, found: &DerogationRule) {
    let missing = missing(judge.facts.transfer, found);
    if !missing.is_empty() {
        let values = vec![
            ("count", Value::Count(missing.len())),
            ("missing", Value::Terms("derogation-part", missing)),
        ];
        judge.say_with(rule::DEROGATION_DOCUMENTS, "derogation.assessment", values);
    }
    if judge.facts.transfer.derogation.limited_number == Some(false) {
        judge.say(rule::DEROGATION_NUMBER, "derogation.limited_number");
    }
}

/// The fields that the ground asks for and that are empty.
fn missing(transfer: &Transfer, found: &DerogationRule) -> Vec<String> {
    let derogation = &transfer.derogation;
    let said = |text: &String| !text.trim().is_empty();
    let has = |field: &&String| match field.as_str() {
        "conditions" => said(&derogation.conditions) || said(&transfer.documentation),
        "law" => said(&derogation.law),
        "assessment" => said(&derogation.assessment),
        "suitable_safeguards" => said(&derogation.suitable_safeguards) || said(&transfer.documentation),
        "authority_informed_on" => said(&derogation.authority_informed_on),
        "persons_informed_on" => said(&derogation.persons_informed_on),
        "limited_number" => derogation.limited_number.is_some(),
        _ => true,
    };
    found.needs.iter().filter(|field| !has(field)).cloned().collect()
}

/// The code of a ground as it stands in files.
pub(crate) fn code(ground: DerogationGround) -> String {
    crate::report::words::code_of(&ground)
}
