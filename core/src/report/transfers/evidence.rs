//! What the transfers rest on: instruments and transfer impact assessments, each as facts.

use crate::report::content::{Block, Fact, Heading, Text};
use crate::report::words::{cite, country, date_of_text, name_of};
use crate::transfer::assessment::{SupplementaryMeasure, UseCase};
use crate::transfer::instrument::InstrumentParty;
use crate::transfer::{TransferImpactAssessment, TransferInstrument, TransferRole};
use crate::words::Words;

/// The instruments with parties, choices and annexes.
pub(super) fn instruments(words: &Words, all: &[&TransferInstrument]) -> Vec<Block> {
    if all.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(1, words.say("transfers-instruments"), "instruments")];
    for one in all {
        blocks.push(heading(&one.reference, &one.name, "instrument"));
        blocks.push(Block::Facts(instrument(words, one)));
    }
    blocks
}

fn heading(reference: &str, name: &str, kind: &str) -> Block {
    let title = if name.is_empty() { reference } else { name };
    Block::Heading(Heading::new(2, title, format!("{kind}-{reference}")).kicker(reference))
}

fn instrument(words: &Words, one: &TransferInstrument) -> Vec<Fact> {
    let kind = format!("{}, {}", name_of(words, "safeguard", &one.kind), cite(words, one.kind.article()));
    let module = one.module.map(|module| name_of(words, "scc-module", &module)).unwrap_or_default();
    let choices = &one.choices;
    let clause = |id: &str, value: String| {
        if value.is_empty() { value } else { words.say_with(id, &[("text", value.into())]) }
    };
    let yes_no = |value: Option<bool>| match value {
        Some(true) => words.say("transfers-yes"),
        Some(false) => words.say("transfers-no"),
        None => String::new(),
    };
    let chosen = [
        clause("transfers-clause-7", yes_no(choices.docking)),
        clause("transfers-clause-9", stated(words, "sub-processor-option", &choices.sub_processors)),
        clause("transfers-clause-9-period", choices.notice_period.clone()),
        clause("transfers-clause-11", yes_no(choices.dispute_body)),
        clause("transfers-clause-13", stated(words, "authority-case", &choices.authority_case)),
        clause("transfers-clause-17", place(words, &choices.governing_law)),
        clause("transfers-clause-18", place(words, &choices.courts)),
    ];
    let approval = [&one.approval.authority, &one.approval.decision, &one.approval.approved_on];
    kept(vec![
        ("transfers-fact-kind", kind),
        ("transfers-fact-edition", one.edition.clone()),
        ("transfers-fact-module", module),
        ("transfers-fact-exporters", parties(words, &one.exporters)),
        ("transfers-fact-importers", parties(words, &one.importers)),
        ("transfers-fact-signed", date_of_text(words, &one.signed_on)),
        ("transfers-fact-version", one.version.clone()),
        ("transfers-fact-choices", lines(&chosen)),
        ("transfers-fact-authority", one.competent_authority.clone()),
        ("transfers-fact-measures", one.measures.clone()),
        ("transfers-fact-approval", approval.map(String::as_str).join(" ").trim().to_owned()),
        ("transfers-fact-members", one.members.join("; ")),
        ("transfers-fact-commitments", one.commitments.clone()),
        ("transfers-fact-copy", one.copy_available.clone()),
    ])
    .into_iter()
    .map(|(id, value)| Fact::new(words.say(id), value))
    .collect()
}

fn stated(words: &Words, list: &str, value: &impl serde::Serialize) -> String {
    match crate::report::words::code_of(value).as_str() {
        "unstated" => String::new(),
        _ => name_of(words, list, value),
    }
}

fn place(words: &Words, code: &str) -> String {
    if code.is_empty() { String::new() } else { country(words, code) }
}

fn parties(words: &Words, parties: &[InstrumentParty]) -> String {
    let party = |one: &InstrumentParty| {
        let mut text = one.name.clone();
        if !one.country.is_empty() {
            text = format!("{text}, {}", country(words, &one.country));
        }
        if one.role != TransferRole::Unstated {
            text = format!("{text} ({})", name_of(words, "transfer-role", &one.role));
        }
        text
    };
    parties.iter().map(party).collect::<Vec<_>>().join("\n")
}

/// The assessments in their six steps.
pub(super) fn assessments(words: &Words, all: &[&TransferImpactAssessment]) -> Vec<Block> {
    if all.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(1, words.say("transfers-assessments"), "assessments")];
    for one in all {
        blocks.push(heading(&one.reference, &one.name, "assessment"));
        blocks.push(Block::Facts(assessment(words, one)));
    }
    blocks
}

fn assessment(words: &Words, one: &TransferImpactAssessment) -> Vec<Fact> {
    let (transfer, destination) = (&one.transfer, &one.destination);
    let countries: Vec<_> = transfer.countries.iter().map(|code| country(words, code)).collect();
    let cases = transfer.use_cases.iter().map(|case: &UseCase| name_of(words, "use-case", case));
    let step_1 = [
        countries.join(", "),
        transfer.personal_data.clone(),
        stated(words, "data-format", &transfer.format),
        transfer.purpose.clone(),
        transfer.sector.clone(),
        transfer.chain.clone(),
        transfer.minimisation.clone(),
        cases.collect::<Vec<_>>().join("; "),
    ];
    let step_3 = [
        destination.laws.clone(),
        destination.practice.clone(),
        destination.remedies.clone(),
        destination.importer_experience.clone(),
    ];
    let measure =
        |one: &SupplementaryMeasure| format!("{}: {}", name_of(words, "measure-kind", &one.kind), one.text);
    let measures: Vec<_> = one.measures.items().iter().map(measure).collect();
    let measures = if one.measures.is_none() { words.say("answer-none") } else { lines(&measures) };
    let decided = [one.decided_by.clone(), date_of_text(words, &one.decided_on)];
    kept(vec![
        ("transfers-fact-outcome", name_of(words, "assessment-outcome", &one.outcome)),
        ("transfers-fact-importer", one.importer.clone()),
        ("transfers-fact-step-1", lines(&step_1)),
        ("transfers-fact-step-2", one.tool.text.clone()),
        ("transfers-fact-step-3", lines(&step_3)),
        ("transfers-fact-step-4", measures),
        ("transfers-fact-step-5", one.formal_steps.clone()),
        ("transfers-fact-step-6", one.re_evaluation.clone()),
        ("transfers-fact-reasoning", one.reasoning.clone()),
        ("transfers-fact-decided", decided.join(" ").trim().to_owned()),
        ("transfers-fact-review", date_of_text(words, &one.review_on)),
    ])
    .into_iter()
    .map(|(id, value)| Fact::new(words.say(id), Text::plain(value)))
    .collect()
}

/// Facts that have a value.
fn kept(facts: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    facts.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect()
}

fn lines(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n")
}
