//! Attached files and the fields that a register has of its own.

use clap::ArgMatches;
use ropadesk_core::api::attachment::{AttachmentList, AttachmentSaved};
use ropadesk_core::api::custom_field::{CustomFieldItem, CustomFieldList};
use ropadesk_core::custom_field::{CustomField, CustomFieldKind};
use ropadesk_core::error::Error;
use ropadesk_core::store::table::Noun;
use serde_json::{Value, json};

use super::{is_pipe, life, must, sentence, size, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// The record to which a file belongs: a case, or whatever has a history.
fn subject(host: &Host, named: &str) -> Done<(Noun, String)> {
    let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
    match snapshot.find(Noun::Request, named) {
        Some(id) => Ok((Noun::Request, id)),
        None => life::find(host, named),
    }
}

/// `ropa attachment …`
pub fn attachment(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "add" => {
            let file = must(host, matches, "attach")?;
            host.open(Opening::Write)?;
            let (noun, id) = subject(host, &text(matches, "record-id"))?;
            let kind = matches.get_one::<String>("attachment-kind").map_or("unstated", String::as_str);
            let note = text(matches, "note");
            let args = json!({"noun": noun, "id": id, "file": host.admit(file), "note": note, "kind": kind});
            let reply = host.ask("attachment_add", args)?;
            Ok(Answer::new(files(host, &host.typed(&reply)?), reply))
        }
        "list" => {
            host.open(Opening::Read)?;
            let named = text(matches, "record-id");
            let args = if named.is_empty() {
                json!({})
            } else {
                let (noun, id) = subject(host, &named)?;
                json!({"noun": noun, "id": id})
            };
            let reply = host.ask("attachment_list", args)?;
            Ok(Answer::new(files(host, &host.typed(&reply)?), reply["items"].clone()))
        }
        "save" => {
            let file = must(host, matches, "output")?;
            if is_pipe(file) {
                return Err(host.usage(&Error::invalid("cli-no-pipe")));
            }
            host.open(Opening::Read)?;
            let args = json!({
                "id": text(matches, "attachment-id"),
                "file": host.admit(file),
                "overwrite": matches.get_flag("overwrite"),
            });
            let reply = host.ask("attachment_save", args)?;
            let saved: AttachmentSaved = host.typed(&reply)?;
            let args = [("file", saved.name.into()), ("size", size(saved.bytes).into())];
            Ok(sentence(&host.words().say_with("cli-attachment-saved", &args), reply))
        }
        _ => {
            host.open(Opening::Write)?;
            let reply = host.ask("attachment_remove", json!({"id": text(matches, "attachment-id")}))?;
            Ok(sentence(&host.say("cli-attachment-removed"), reply))
        }
    }
}

fn files(host: &Host, list: &AttachmentList) -> String {
    if list.items.is_empty() {
        return format!("{}\n", host.say("cli-attachment-none"));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-belongs"), Look::Elastic),
        (host.say("cli-column-media-type"), Look::Dim),
        (host.say("cli-column-size"), Look::Number),
        (host.say("cli-column-note"), Look::Elastic),
    ]);
    for item in &list.items {
        table.row(vec![
            item.record.reference.clone(),
            item.record.name.clone(),
            // A case is named by its reference alone.
            match item.subject_name == item.subject_ref {
                true => item.subject_ref.clone(),
                false => format!("{} {}", item.subject_ref, item.subject_name).trim().to_owned(),
            },
            item.record.media_type.clone(),
            size(item.record.size),
            item.record.note.clone(),
        ]);
    }
    table.print(host.paint)
}

/// `ropa custom-field …`
pub fn custom_field(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "list" => {
            host.open(Opening::Read)?;
            let reply = host.ask("custom_field_list", Value::Null)?;
            let list: CustomFieldList = host.typed(&reply)?;
            Ok(Answer::new(fields(host, &list.items), reply["items"].clone()))
        }
        "remove" => {
            host.open(Opening::Write)?;
            let reply = host.ask("custom_field_remove", json!({"id": text(matches, "custom-field-id")}))?;
            Ok(sentence(&host.say("cli-custom-field-removed"), reply))
        }
        _ => {
            host.open(Opening::Write)?;
            let mut record = CustomField { label: text_or(matches, "field-label"), ..CustomField::default() };
            let mut version = 0;
            if verb == "set" {
                let list: CustomFieldList = host.typed(&host.ask("custom_field_list", Value::Null)?)?;
                let id = text(matches, "custom-field-id");
                let is = |item: &&CustomFieldItem| item.record.id == id || item.record.reference == id;
                let missing = Error::new(ropadesk_core::error::Kind::NotFound, "record-missing");
                let found = list.items.iter().find(is);
                let found = found.ok_or_else(|| host.stop(&missing.with("reference", id.as_str())))?;
                (record, version) = (found.record.clone(), found.version);
            }
            shape(host, matches, &mut record)?;
            let reply = host.ask("custom_field_save", json!({"record": record, "version": version}))?;
            let list: CustomFieldList = host.typed(&reply)?;
            Ok(Answer::new(fields(host, &list.items), reply))
        }
    }
}

fn text_or(matches: &ArgMatches, name: &str) -> String {
    matches.try_get_one::<String>(name).ok().flatten().cloned().unwrap_or_default()
}

/// Puts what was given into the field.
fn shape(host: &Host, matches: &ArgMatches, record: &mut CustomField) -> Done<()> {
    let label = text_or(matches, "label");
    if !label.is_empty() {
        record.label = label;
    }
    for lang in ["en", "de", "fr"] {
        let label = text_or(matches, &format!("label-{lang}"));
        if !label.is_empty() {
            record.labels.insert(lang.to_owned(), label);
        }
    }
    match text_or(matches, "field-kind").as_str() {
        "" => {}
        "choice" => record.kind = CustomFieldKind::Choice,
        "date" => record.kind = CustomFieldKind::Date,
        "yes_no" => record.kind = CustomFieldKind::YesNo,
        _ => record.kind = CustomFieldKind::Text,
    }
    let parts = |name: &str, by: &[char]| -> Vec<String> {
        let given = text_or(matches, name);
        given.split(by).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let choices = parts("choices", &[';', '\n']);
    if !choices.is_empty() {
        record.choices = choices;
    }
    let nouns = parts("field-for", &[',', ';']);
    if !nouns.is_empty() {
        let known = |code: &String| {
            Noun::from_code(code).ok_or_else(|| host.stop(&Error::invalid("custom-field-noun")))
        };
        record.applies_to = nouns.iter().map(known).collect::<Done<_>>()?;
    } else if record.applies_to.is_empty() {
        record.applies_to = vec![Noun::Activity];
    }
    let help = text_or(matches, "field-help");
    if !help.is_empty() {
        record.help = help;
    }
    Ok(())
}

fn fields(host: &Host, items: &[CustomFieldItem]) -> String {
    if items.is_empty() {
        return format!("{}\n", host.say("cli-custom-field-none"));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-field-kind"), Look::Text),
        (host.say("cli-column-choices"), Look::Elastic),
        (host.say("cli-column-field-for"), Look::Elastic),
        (host.say("cli-column-used"), Look::Number),
    ]);
    for item in items {
        let kind = serde_json::to_value(item.record.kind).unwrap_or_default();
        let nouns = item.record.applies_to.iter().map(|noun| host.code("noun", noun.code()));
        table.row(vec![
            item.record.reference.clone(),
            item.label.clone(),
            host.code("custom-field-kind", kind.as_str().unwrap_or("text")),
            item.record.choices.join("; "),
            nouns.collect::<Vec<_>>().join(", "),
            item.used.to_string(),
        ]);
    }
    table.print(host.paint)
}
