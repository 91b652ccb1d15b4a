//! What holds records together: removing, merging, duplicates, and names that are not linked yet.

use clap::ArgMatches;
use ropadesk_core::api::links::{DuplicateList, UnlinkedList};
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::links::Use;
use ropadesk_core::links::duplicates::name_key;
use ropadesk_core::links::merge::{MergeChoice, MergePreview};
use ropadesk_core::links::removal::RemovalPreview;
use ropadesk_core::links::unlinked::UnlinkedName;
use serde_json::{Map, Value, json};

use super::{sentence, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// `ropa recipient remove|merge|duplicates|unlinked|link …`, and `remove` for systems, organisations, processing.
pub fn run(host: &Host, noun: &str, verb: &str, matches: &ArgMatches) -> Done {
    let noun = if noun == "processing" { "processing_on_behalf" } else { noun };
    match verb {
        "remove" => remove(host, noun, matches),
        "merge" => merge(host, noun, matches),
        "duplicates" => duplicates(host, noun),
        "apart" => apart(host, noun, matches),
        "unlinked" => unlinked(host, noun),
        _ => link(host, noun, matches),
    }
}

fn opening(dry: bool) -> Opening {
    if dry { Opening::Read } else { Opening::Write }
}

fn remove(host: &Host, noun: &str, matches: &ArgMatches) -> Done {
    let dry = matches.get_flag("dry-run");
    host.open(opening(dry))?;
    let args = json!({"noun": noun, "id": text(matches, "record-id")});
    let reply = host.ask(if dry { "removal_preview" } else { "removal" }, args)?;
    let preview: RemovalPreview = host.typed(if dry { &reply } else { &reply["done"] })?;
    let id = if dry { "cli-remove-would" } else { "cli-remove-done" };
    let args = [
        ("ref", preview.record.reference.as_str().into()),
        ("name", preview.record.name.as_str().into()),
        ("count", preview.uses.len().into()),
    ];
    let said = format!("{}\n{}", host.words().say_with(id, &args), uses(host, &preview.uses));
    Ok(Answer::new(said, reply))
}

fn merge(host: &Host, noun: &str, matches: &ArgMatches) -> Done {
    let dry = matches.get_flag("dry-run");
    host.open(opening(dry))?;
    let mut choices = Map::new();
    for choice in ["take", "keep", "both"] {
        for field in matches.get_many::<String>(choice).into_iter().flatten() {
            choices.insert(field.clone(), json!(choice));
        }
    }
    let args = json!({
        "noun": noun,
        "keep": text(matches, "merge-keep"),
        "merge": text(matches, "merge-other"),
        "choices": choices,
    });
    let reply = host.ask(if dry { "merge_preview" } else { "merge" }, args)?;
    let preview: MergePreview = host.typed(if dry { &reply } else { &reply["done"] })?;
    Ok(Answer::new(merged(host, &preview, dry), reply))
}

fn merged(host: &Host, preview: &MergePreview, dry: bool) -> String {
    let id = if dry { "cli-merge-would" } else { "cli-merge-done" };
    let args = [
        ("keep", preview.keep.reference.as_str().into()),
        ("name", preview.keep.name.as_str().into()),
        ("merge", preview.merge.reference.as_str().into()),
        ("other", preview.merge.name.as_str().into()),
        ("count", preview.moved.len().into()),
    ];
    let mut said = format!("{}\n", host.words().say_with(id, &args));
    if !preview.fields.is_empty() {
        let mut table = Table::new(vec![
            (host.say("cli-column-field"), Look::Text),
            (preview.keep.reference.clone(), Look::Elastic),
            (preview.merge.reference.clone(), Look::Elastic),
            (host.say("cli-column-stays"), Look::Text),
        ]);
        for field in &preview.fields {
            let stays = match field.choice {
                MergeChoice::Keep => preview.keep.reference.clone(),
                MergeChoice::Take => preview.merge.reference.clone(),
                MergeChoice::Both => host.say("cli-merge-both"),
            };
            table.row(vec![field.field.clone(), field.kept.clone(), field.other.clone(), stays]);
        }
        said.push_str(&format!("\n{}", table.print(host.paint)));
    }
    if !preview.moved.is_empty() {
        said.push_str(&format!("\n{}", uses(host, &preview.moved)));
    }
    said
}

fn duplicates(host: &Host, noun: &str) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("duplicate_list", json!({"noun": noun}))?;
    let list: DuplicateList = host.typed(&reply)?;
    if list.groups.is_empty() {
        return Ok(sentence(&host.say("cli-duplicates-none"), json!([])));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-used"), Look::Number),
        (host.say("cli-column-same-as"), Look::Text),
    ]);
    for group in &list.groups {
        for (n, record) in group.records.iter().enumerate() {
            let first = group.records.first().filter(|_| n > 0).map(|one| one.reference.clone());
            let cells = vec![record.reference.clone(), record.name.clone(), record.uses.to_string()];
            table.row(cells.into_iter().chain([first.unwrap_or_default()]).collect());
        }
    }
    Ok(Answer::new(table.print(host.paint), reply["groups"].clone()))
}

fn apart(host: &Host, noun: &str, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let (one, other) = (text(matches, "apart-one"), text(matches, "apart-other"));
    let reason = text(matches, "why");
    let reply =
        host.ask("duplicate_apart", json!({"noun": noun, "one": one, "other": other, "reason": reason}))?;
    let args = [("one", one.into()), ("other", other.into())];
    Ok(sentence(&host.words().say_with("cli-apart-done", &args), reply))
}

fn unlinked(host: &Host, noun: &str) -> Done {
    host.open(Opening::Read)?;
    let items = names(host, noun)?;
    let json = serde_json::to_value(&items).unwrap_or_default();
    if items.is_empty() {
        return Ok(sentence(&host.say("cli-unlinked-none"), json));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-where-used"), Look::Elastic),
        (host.say("cli-column-probably"), Look::Elastic),
    ]);
    for one in &items {
        let places: Vec<_> = one.uses.iter().map(|place| place.reference.as_str()).collect();
        let proposed: Vec<_> = one.proposed.iter().map(|record| record.reference.as_str()).collect();
        table.row(vec![one.name.clone(), places.join(" "), proposed.join(" ")]);
    }
    let count = host.words().say_with("cli-unlinked", &[("count", items.len().into())]);
    Ok(Answer::new(format!("{}\n{count}\n", table.print(host.paint)), json))
}

/// The names that are not linked and name this kind of record.
fn names(host: &Host, noun: &str) -> Done<Vec<UnlinkedName>> {
    let reply = host.ask("unlinked_list", Value::Null)?;
    let list: UnlinkedList = host.typed(&reply)?;
    Ok(list.items.into_iter().filter(|one| one.noun.code() == noun).collect())
}

fn link(host: &Host, noun: &str, matches: &ArgMatches) -> Done {
    let dry = matches.get_flag("dry-run");
    host.open(opening(dry))?;
    let (name, to) = (text(matches, "unlinked-name"), text(matches, "to"));
    let key = name_key(&name);
    let known = names(host, noun)?;
    let gone = || host.stop(&Error::new(Kind::NotFound, "link-name-gone"));
    let one = known.into_iter().find(|one| one.key == key).ok_or_else(gone)?;
    if !dry {
        host.ask("name_link", json!({"links": [{"noun": noun, "key": key, "to": to}]}))?;
    }
    let id = match (dry, to.is_empty()) {
        (true, true) => "cli-link-would-new",
        (true, false) => "cli-link-would",
        (false, true) => "cli-link-new",
        (false, false) => "cli-link-done",
    };
    let args = [("name", one.name.as_str().into()), ("to", to.into()), ("count", one.uses.len().into())];
    let said = format!("{}\n{}", host.words().say_with(id, &args), uses(host, &one.uses));
    Ok(Answer::new(said, serde_json::to_value(&one).unwrap_or_default()))
}

/// Places, one line each: who, and in which role.
pub fn uses(host: &Host, uses: &[Use]) -> String {
    let mut text = String::new();
    for one in uses {
        let role = host.code("use-role", one.role.code());
        let name = format!("{}  {}", one.reference, one.name);
        text.push_str(&format!("  {} {}\n", name.trim(), host.paint.dim(&format!("({role})"))));
    }
    text
}
