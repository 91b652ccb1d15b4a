//! Instruments and transfer impact assessments: list, show, add, set, remove.

use clap::ArgMatches;
use ropadesk_core::api::transfer::{AssessmentItem, AssessmentList, InstrumentItem, InstrumentList};
use ropadesk_core::country::Country;
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::transfer::{TransferImpactAssessment, TransferInstrument};
use serde_json::{Value, json};

use super::super::{at, facts, fields, path, sentence, text};
use super::reasons;
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// The name of the commands: `instrument_list` and `assessment_list`.
fn noun_of(name: &str) -> &'static str {
    if name == "tia" { "assessment" } else { "instrument" }
}

/// `ropa instrument …`, `ropa tia …`
pub fn run(host: &Host, name: &str, verb: &str, matches: &ArgMatches) -> Done {
    let noun = noun_of(name);
    match verb {
        "list" => list(host, noun),
        "show" => {
            let reply = asked(host, noun, Opening::Read)?;
            let item = named(host, &reply, &text(matches, "record-id"))?;
            Ok(Answer::new(view(host, noun, &item)?, item))
        }
        "add" => add(host, noun, matches),
        "set" => set(host, noun, matches),
        _ => remove(host, noun, matches),
    }
}

fn asked(host: &Host, noun: &str, opening: Opening) -> Done<Value> {
    host.open(opening)?;
    host.ask(&format!("{noun}_list"), Value::Null)
}

fn list(host: &Host, noun: &str) -> Done {
    let reply = asked(host, noun, Opening::Read)?;
    let table = match noun {
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

fn add(host: &Host, noun: &str, matches: &ArgMatches) -> Done {
    let mut record = match body(host, noun, matches)? {
        Some(body) => body,
        None => {
            let mut record = blank(host, noun)?;
            let name = matches.get_one::<String>("name");
            if let Some(name) = name {
                record["name"] = json!(name);
            }
            if name.is_none() && fields::given(matches).is_empty() {
                return Err(host.usage(&Error::invalid("cli-set-nothing")));
            }
            put_all(host, noun, &mut record, matches)?;
            record
        }
    };
    host.open(Opening::Write)?;
    // A copy of another record is a new one: the identifier is given by the core.
    record["id"] = json!("");
    save(host, noun, &record, &json!(0))
}

fn set(host: &Host, noun: &str, matches: &ArgMatches) -> Done {
    let body = body(host, noun, matches)?;
    if body.is_none() && fields::given(matches).is_empty() {
        return Err(host.usage(&Error::invalid("cli-set-nothing")));
    }
    let list = asked(host, noun, Opening::Write)?;
    let before = named(host, &list, &text(matches, "record-id"))?;
    let record = match body {
        Some(mut body) => {
            fields::keep_names(&mut body, &before["record"]);
            body
        }
        None => {
            let mut record = before["record"].clone();
            put_all(host, noun, &mut record, matches)?;
            record
        }
    };
    save(host, noun, &record, &before["version"])
}

fn remove(host: &Host, noun: &str, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let id = text(matches, "record-id");
    let reply = host.ask(&format!("{noun}_remove"), json!({"id": id}))?;
    let said = host.words().say_with("cli-transfer-removed", &[("reference", id.into())]);
    Ok(sentence(&said, reply))
}

fn save(host: &Host, noun: &str, record: &Value, version: &Value) -> Done {
    let reply = host.ask(&format!("{noun}_save"), json!({"record": record, "version": version}))?;
    let item = named(host, &reply, at(&reply, "saved"))?;
    Ok(Answer::new(view(host, noun, &item)?, item))
}

fn named(host: &Host, list: &Value, id: &str) -> Done<Value> {
    let is = |item: &&Value| {
        at(&item["record"], "id") == id || at(&item["record"], "reference").eq_ignore_ascii_case(id)
    };
    let found = list["items"].as_array().into_iter().flatten().find(is).cloned();
    let missing = || Error::new(Kind::NotFound, "record-missing").with("reference", id);
    found.ok_or_else(|| host.stop(&missing()))
}

fn body(host: &Host, noun: &str, matches: &ArgMatches) -> Done<Option<Value>> {
    let read = |file: &std::path::Path| match noun {
        "instrument" => fields::body::<TransferInstrument>(host, file, "record"),
        _ => fields::body::<TransferImpactAssessment>(host, file, "record"),
    };
    path(matches, "body").map(read).transpose()
}

fn blank(host: &Host, noun: &str) -> Done<Value> {
    let blank = match noun {
        "instrument" => serde_json::to_value(TransferInstrument::default()),
        _ => serde_json::to_value(TransferImpactAssessment::default()),
    };
    blank.map_err(|_| host.stop(&Error::bug("ropa/record")))
}

/// Puts every `field=value` in; what is no such record any more is refused before anything is written.
fn put_all(host: &Host, noun: &str, record: &mut Value, matches: &ArgMatches) -> Done<()> {
    for field in fields::given(matches) {
        put(host, record, field)?;
        let fits = match noun {
            "instrument" => serde_json::from_value::<TransferInstrument>(record.clone()).is_ok(),
            _ => serde_json::from_value::<TransferImpactAssessment>(record.clone()).is_ok(),
        };
        if !fits {
            let name = field.split('=').next().unwrap_or_default();
            return Err(host.stop(&Error::invalid("cli-set-value").with("field", name)));
        }
    }
    Ok(())
}

/// `choices.governing_law=IE`: text, a code, yes or no, or a list separated by commas, at a place named by dots.
fn put(host: &Host, record: &mut Value, field: &str) -> Done<()> {
    let Some((name, value)) = field.split_once('=') else {
        return Err(host.usage(&Error::invalid("cli-set-form")));
    };
    let name = name.trim();
    let unknown = || host.stop(&Error::invalid("cli-set-field").with("field", name));
    let pointer = format!("/{}", name.replace('.', "/"));
    let place = record.pointer_mut(&pointer).filter(|_| name != "id").ok_or_else(unknown)?;
    let last = name.rsplit('.').next().unwrap_or(name);
    let placed = matches!(last, "countries" | "governing_law" | "courts");
    let value = if placed { value.to_uppercase() } else { value.to_owned() };
    let words: Vec<&str> = value.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
    let dated = (last.ends_with("_on") || last == "valid_until") && !value.is_empty();
    if dated && chrono::NaiveDate::parse_from_str(&value, "%Y-%m-%d").is_err() {
        return Err(host.stop(&Error::invalid("date-invalid")));
    }
    if placed && let Some(unknown) = words.iter().find(|code| Country::of(code).is_none()) {
        return Err(host.stop(&Error::invalid("cli-set-country").with("country", *unknown)));
    }
    let flag = matches!(value.as_str(), "true" | "false").then(|| json!(value == "true"));
    *place = match place {
        Value::String(_) => json!(value),
        Value::Array(_) => json!(words),
        Value::Bool(_) | Value::Null if value.is_empty() => Value::Null,
        Value::Bool(_) => flag.ok_or_else(unknown)?,
        // Not yet said: yes or no, else a code such as that of a module.
        Value::Null => flag.unwrap_or_else(|| json!(value)),
        _ => return Err(unknown()),
    };
    Ok(())
}

fn view(host: &Host, noun: &str, item: &Value) -> Done<String> {
    let (list, found, used) = match noun {
        "instrument" => {
            let item: InstrumentItem = host.typed(item)?;
            (instrument_facts(host, &item), item.reasons, item.used_by)
        }
        _ => {
            let item: AssessmentItem = host.typed(item)?;
            (assessment_facts(host, &item), item.reasons, item.used_by)
        }
    };
    let mut list = list;
    list.push(("cli-column-used", used.join(" ")));
    let record = &item["record"];
    let head = format!("{}  {}", at(record, "reference"), at(record, "name"));
    Ok(format!("{}\n{}{}", host.paint.bold(head.trim()), facts(host, &list), reasons(host, &found)))
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
