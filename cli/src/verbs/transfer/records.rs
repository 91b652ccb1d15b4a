//! Instruments and transfer impact assessments: list, show, add, set, remove.

use clap::ArgMatches;
use ropadesk_core::api::transfer::{AssessmentItem, AssessmentList, InstrumentItem, InstrumentList};
use ropadesk_core::transfer::verdict::ReasonInWords;
use ropadesk_core::transfer::{TransferImpactAssessment, TransferInstrument};
use serde_json::{Value, json};

use super::super::record::Kind;
use super::super::{at, facts, fields, sentence, text};
use super::reasons;
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// `ropa instrument …`, `ropa tia …`
pub fn run(host: &Host, name: &str, verb: &str, matches: &ArgMatches) -> Done {
    let kind = if name == "tia" { assessment() } else { instrument() };
    match verb {
        "list" => list(host, &kind),
        "show" => {
            let item = kind.named(host, matches)?;
            Ok(Answer::new(kind.view(host, &item)?, item))
        }
        "add" => kind.add(host, matches),
        "set" => kind.set(host, matches),
        _ => remove(host, &kind, matches),
    }
}

fn instrument() -> Kind {
    Kind::of::<TransferInstrument>(
        "instrument",
        |host, record, field| fields::put::<TransferInstrument>(host, record, field, &[]),
        |host, item| {
            let one: InstrumentItem = host.typed(item)?;
            Ok(view(host, item, instrument_facts(host, &one), &one.reasons, &one.used_by))
        },
    )
}

fn assessment() -> Kind {
    Kind::of::<TransferImpactAssessment>(
        "assessment",
        |host, record, field| fields::put::<TransferImpactAssessment>(host, record, field, &[]),
        |host, item| {
            let one: AssessmentItem = host.typed(item)?;
            Ok(view(host, item, assessment_facts(host, &one), &one.reasons, &one.used_by))
        },
    )
}

fn list(host: &Host, kind: &Kind) -> Done {
    let reply = kind.all(host, Opening::Read)?;
    let table = match kind.noun {
        "instrument" => instruments(host, &host.typed(&reply)?),
        _ => assessments(host, &host.typed(&reply)?),
    };
    let empty = reply["items"].as_array().is_none_or(Vec::is_empty);
    let text = if empty { format!("{}\n", host.say("cli-list-empty")) } else { table.print(host.paint) };
    Ok(Answer::new(text, reply["items"].clone()))
}

fn instruments(host: &Host, list: &InstrumentList) -> Table {
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("transfers-fact-kind"), Look::Elastic),
        (host.say("transfers-cell-module"), Look::Number),
        (host.say("transfers-fact-signed"), Look::Text),
        (host.say("cli-column-missing"), Look::Number),
        (host.say("cli-column-used"), Look::Number),
    ]);
    for item in &list.items {
        table.row(vec![
            item.record.reference.clone(),
            item.record.name.clone(),
            host.code("safeguard", item.record.kind.code()),
            item.record.module.map(|module| module.number().to_string()).unwrap_or_default(),
            item.record.signed_on.clone(),
            item.reasons.len().to_string(),
            item.used_by.len().to_string(),
        ]);
    }
    table
}

fn assessments(host: &Host, list: &AssessmentList) -> Table {
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("transfers-column-country"), Look::Text),
        (host.say("transfers-cell-outcome"), Look::Elastic),
        (host.say("transfers-cell-review-on"), Look::Text),
        (host.say("cli-column-missing"), Look::Number),
        (host.say("cli-column-used"), Look::Number),
    ]);
    for item in &list.items {
        let outcome = serde_json::to_value(item.record.outcome).unwrap_or_default();
        table.row(vec![
            item.record.reference.clone(),
            item.record.name.clone(),
            item.record.transfer.countries.join(" "),
            host.code("assessment-outcome", outcome.as_str().unwrap_or("unstated")),
            item.record.review_on.clone(),
            item.reasons.len().to_string(),
            item.used_by.len().to_string(),
        ]);
    }
    table
}

fn remove(host: &Host, kind: &Kind, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let id = text(matches, "record-id");
    let reply = host.ask(&format!("{}_remove", kind.noun), json!({"id": id}))?;
    let said = host.words().say_with("cli-transfer-removed", &[("reference", id.into())]);
    Ok(sentence(&said, reply))
}

fn view(
    host: &Host,
    item: &Value,
    mut list: Vec<(&str, String)>,
    found: &[ReasonInWords],
    used: &[String],
) -> String {
    list.push(("cli-column-used", used.join(" ")));
    let record = &item["record"];
    let head = format!("{}  {}", at(record, "reference"), at(record, "name"));
    format!("{}\n{}{}", host.paint.bold(head.trim()), facts(host, &list), reasons(host, found))
}

fn instrument_facts(host: &Host, item: &InstrumentItem) -> Vec<(&'static str, String)> {
    let record = &item.record;
    let module = record.module.map(|module| serde_json::to_value(module).unwrap_or_default());
    let annexes: Vec<String> = item
        .annexes
        .iter()
        .filter(|annex| annex.applies)
        .map(|annex| format!("{} {}/{}", annex.annex, annex.parts - annex.missing.len(), annex.parts))
        .collect();
    let parties = |all: &[ropadesk_core::transfer::instrument::InstrumentParty]| {
        all.iter().map(|party| party.name.clone()).collect::<Vec<_>>().join("; ")
    };
    vec![
        ("transfers-fact-kind", host.code("safeguard", record.kind.code())),
        ("transfers-fact-edition", record.edition.clone()),
        (
            "transfers-fact-module",
            module
                .and_then(|code| code.as_str().map(|code| host.code("scc-module", code)))
                .unwrap_or_default(),
        ),
        ("transfers-fact-exporters", parties(&record.exporters)),
        ("transfers-fact-importers", parties(&record.importers)),
        ("transfers-fact-signed", record.signed_on.clone()),
        ("cli-fact-annexes", annexes.join(" \u{b7} ")),
        ("transfers-fact-measures", record.measures.clone()),
        ("transfers-fact-copy", record.copy_available.clone()),
        ("record-notes", record.notes.clone()),
    ]
}

fn assessment_facts(host: &Host, item: &AssessmentItem) -> Vec<(&'static str, String)> {
    let record = &item.record;
    let outcome = serde_json::to_value(record.outcome).unwrap_or_default();
    let steps: Vec<String> = item
        .steps
        .iter()
        .filter(|step| step.step < 7)
        .map(|step| {
            format!("{} {}", step.step, if step.missing.is_empty() { "\u{2713}" } else { "\u{2013}" })
        })
        .collect();
    vec![
        ("transfers-fact-outcome", host.code("assessment-outcome", outcome.as_str().unwrap_or("unstated"))),
        ("transfers-fact-importer", record.importer.clone()),
        ("transfers-column-country", record.transfer.countries.join(" ")),
        ("cli-fact-steps", steps.join(" \u{b7} ")),
        ("transfers-fact-reasoning", record.reasoning.clone()),
        ("transfers-fact-decided", format!("{} {}", record.decided_by, record.decided_on).trim().to_owned()),
        ("transfers-fact-review", record.review_on.clone()),
        ("record-notes", record.notes.clone()),
    ]
}
