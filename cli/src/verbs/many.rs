//! Changing or removing many activities at once.

use clap::ArgMatches;
use ropadesk_core::api::activity::ActivityList;
use ropadesk_core::api::bulk::BulkReply;
use ropadesk_core::error::Error;
use serde_json::{Value, json};

use super::find::which;
use super::sentence;
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// `ropa activity set-many`
pub fn set(host: &Host, matches: &ArgMatches) -> Done {
    let edits = edits(host, matches)?;
    let which = which(host, matches)?;
    let dry_run = matches.get_flag("dry-run");
    host.open(if dry_run { Opening::Read } else { Opening::Write })?;
    let which = with_ids(host, matches, which)?;
    let command = if dry_run { "bulk_preview" } else { "bulk_apply" };
    let reply = host.ask(command, json!({"which": which, "edits": edits}))?;
    let done: BulkReply = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-field"), Look::Dim),
        (host.say("cli-column-before"), Look::Elastic),
        (host.say("cli-column-after"), Look::Elastic),
    ]);
    for change in &done.changes {
        for difference in &change.differences {
            table.row(vec![
                change.reference.clone(),
                change.name.clone(),
                difference.field.clone(),
                difference.before.clone(),
                difference.after.clone(),
            ]);
        }
    }
    let said = if dry_run { "cli-many-would" } else { "cli-many-done" };
    let counts = [("changed", done.changed.into()), ("unchanged", done.unchanged.into())];
    let said = host.words().say_with(said, &counts);
    let list = if done.changes.is_empty() { String::new() } else { format!("{}\n", table.print(host.paint)) };
    Ok(Answer::new(format!("{list}{said}\n"), reply))
}

/// `ropa activity remove-many`
pub fn remove(host: &Host, matches: &ArgMatches) -> Done {
    let which = which(host, matches)?;
    let dry_run = matches.get_flag("dry-run");
    host.open(if dry_run { Opening::Read } else { Opening::Write })?;
    let which = with_ids(host, matches, which)?;
    let listed = host.ask("activity_list", which.clone())?;
    let list: ActivityList = host.typed(&listed)?;
    if list.items.is_empty() {
        return Ok(sentence(&host.say("cli-filter-none"), json!({"removed": []})));
    }
    let removed: Vec<&str> = list.items.iter().map(|row| row.reference.as_str()).collect();
    if !dry_run {
        host.ask("bulk_remove", which)?;
    }
    let said = if dry_run { "cli-many-would-remove" } else { "cli-many-removed" };
    let said = host.words().say_with(said, &[("count", removed.len().into())]);
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
    ]);
    list.items.iter().for_each(|row| table.row(vec![row.reference.clone(), row.name.clone()]));
    Ok(Answer::new(format!("{}\n{said}\n", table.print(host.paint)), json!({"removed": removed})))
}

/// `--set owner=Anna`, `--set owner=` to empty it, `--add tag=hr`, `--remove system=CRM`.
fn edits(host: &Host, matches: &ArgMatches) -> Done<Vec<Value>> {
    let mut edits = Vec::new();
    for action in ["set", "add", "remove"] {
        for given in matches.get_many::<String>(action).into_iter().flatten() {
            let Some((field, value)) = given.split_once('=') else {
                return Err(host.usage(&Error::invalid("cli-set-form")));
            };
            let value = value.trim();
            let action = if action == "set" && value.is_empty() { "clear" } else { action };
            let values: Vec<&str> = match action {
                "clear" => Vec::new(),
                "set" if !field.trim().starts_with("tag") => vec![value],
                _ => value.split(',').map(str::trim).collect(),
            };
            edits.push(json!({"field": field.trim(), "action": action, "values": values}));
        }
    }
    if edits.is_empty() { Err(host.usage(&Error::invalid("bulk-nothing"))) } else { Ok(edits) }
}

/// The references at their place, as identifiers.
fn with_ids(host: &Host, matches: &ArgMatches, mut which: serde_json::Map<String, Value>) -> Done<Value> {
    let mut ids = Vec::new();
    for reference in matches.get_many::<String>("many-ids").into_iter().flatten() {
        let view = host.ask("activity_get", json!({"id": reference}))?;
        ids.push(view["activity"]["id"].clone());
    }
    which.insert("ids".to_owned(), Value::Array(ids));
    Ok(Value::Object(which))
}
