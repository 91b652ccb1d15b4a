//! `ropa request collect`: one person's data out of an export, and what its columns mean.

use clap::ArgMatches;
use ropadesk_core::activity::Activity;
use ropadesk_core::api::collect::{CollectionView, ColumnView};
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::package::scope::Portable;
use serde_json::json;

use super::{delimiter_name, identifiers, mapping, must, path, reading, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, cut, one_line};
use crate::watch::watched;

/// Longest sample value shown.
const SAMPLE: usize = 28;

/// `ropa request collect`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let identifiers = identifiers(host, matches)?;
    let source = must(host, matches, "source")?;
    let kept = path(matches, "save-mapping");
    let overwrite = matches.get_flag("overwrite");
    // Said before anything is collected, not after.
    if let Some(file) = kept.filter(|file| !overwrite && file.symlink_metadata().is_ok()) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return Err(host.stop(&Error::new(Kind::NotAllowed, "output-exists").with("file", name)));
    }
    host.open(Opening::Write)?;
    let activity: Activity =
        host.typed(&host.ask("activity_get", json!({"id": text(matches, "activity")}))?["activity"])?;
    let file = path(matches, "mapping");
    let columns = file.map(|file| mapping::read(host, file, &activity)).transpose()?.unwrap_or_default();
    let args = json!({
        "request": text(matches, "request-id"),
        "file": host.admit(source),
        "system": text(matches, "system"),
        "activity": activity.id,
        "options": reading(matches),
        "columns": columns,
        "identifiers": identifiers,
    });
    let mut reply = watched(&host.desk, host.words(), || host.ask("collect_run", args))?;
    if file.is_some() || matches.get_flag("confirm") {
        reply = confirm(host, &host.typed(&reply)?, matches.get_flag("confirm"))?;
    }
    let view: CollectionView = host.typed(&reply)?;
    if let Some(file) = kept {
        mapping::write(host, file, &view.collection.columns, &activity, overwrite)?;
    }
    let mut text = found(host, &view);
    for unknown in
        columns.iter().filter(|one| !view.columns.iter().any(|known| known.mapping.column == one.column))
    {
        let said =
            host.words().say_with("cli-mapping-no-column", &[("column", one_line(&unknown.column).into())]);
        text.push_str(&format!("{} {said}\n", host.paint.warn("!")));
    }
    Ok(Answer::new(text, reply))
}

/// `ropa request map`: says what the columns of a collection mean, without collecting again.
pub fn map(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let id = text(matches, "collection-id");
    let mut view: CollectionView = host.typed(&host.ask("collection_get", json!({"id": id}))?)?;
    if let Some(file) = path(matches, "mapping") {
        let activity = host.ask("activity_get", json!({"id": view.collection.activity_id}))?;
        for given in mapping::read(host, file, &host.typed(&activity["activity"])?)? {
            if let Some(column) = view.collection.columns.iter_mut().find(|one| one.column == given.column) {
                *column = given;
            }
        }
    }
    let reply = confirm(host, &view, matches.get_flag("confirm"))?;
    Ok(Answer::new(found(host, &host.typed(&reply)?), reply))
}

/// Confirms what the mapping file says, or with `--confirm` all proposals that name a category or skip.
fn confirm(host: &Host, view: &CollectionView, all: bool) -> Done<serde_json::Value> {
    let mut columns = view.collection.columns.clone();
    for column in &mut columns {
        column.confirmed |= all && (column.skip || !column.category_id.is_empty());
    }
    host.ask("collection_map", json!({"id": view.collection.id, "version": view.version, "columns": columns}))
}

/// What was read and found, and the columns with their meaning.
fn found(host: &Host, view: &CollectionView) -> String {
    let collection = &view.collection;
    let form = [
        collection.format.to_uppercase(),
        collection.encoding.clone(),
        delimiter_name(host, &collection.delimiter),
    ];
    let form: Vec<String> = form.into_iter().filter(|part| !part.is_empty()).collect();
    let by = collection
        .matched_by
        .iter()
        .map(|(kind, count)| format!("{} {count}", host.code("cli-matched", kind)));
    let by = by.collect::<Vec<_>>().join(", ");
    let counts = [("read", collection.rows_read.into()), ("found", collection.rows_matched.into())];
    let said = host.words().say_with("cli-collected", &counts);
    let said = if by.is_empty() { said } else { format!("{said} ({by})") };
    let mut text =
        format!("{}  {}  {said}\n", host.paint.bold(&collection.file_name), host.paint.dim(&form.join(" ")));
    text.push_str(&format!("{} → {} {}\n", collection.system, view.activity, view.activity_name));
    text.push_str(&format!("{} {}\n", host.paint.dim("SHA-256"), host.paint.dim(&collection.sha256)));
    for file in &collection.files {
        let counts = [("read", file.rows_read.into()), ("found", file.rows_matched.into())];
        let said = host.words().say_with("cli-collected", &counts);
        text.push_str(&format!("  {}  {}\n", one_line(&file.path), host.paint.dim(&said)));
    }
    if collection.rows_possible > 0 {
        let possible = [("count", collection.rows_possible.into())];
        text.push_str(&format!(
            "{} {}\n",
            host.paint.warn("!"),
            host.words().say_with("cli-possible", &possible)
        ));
        let near = [("collection", collection.reference.as_str().into())];
        text.push_str(&format!("  {}\n", host.words().say_with("cli-near-how", &near)));
    }
    for warning in &collection.warnings {
        text.push_str(&format!("{} {warning}\n", host.paint.warn("!")));
    }
    if collection.rows_matched == 0 {
        text.push_str(&format!("{}\n", host.say("cli-collected-nothing")));
        return text;
    }
    text.push_str(&format!("\n{}\n", columns(host, &view.columns)));
    text.push_str(&format!("{}\n", open_columns(host, view)));
    text
}

fn columns(host: &Host, columns: &[ColumnView]) -> String {
    let mut table = Table::new(vec![
        (host.say("cli-column-column"), Look::Elastic),
        (host.say("cli-column-category"), Look::Elastic),
        (host.say("cli-column-origin"), Look::Text),
        (host.say("cli-column-why"), Look::Dim),
        (host.say("cli-column-portable"), Look::Text),
        (host.say("cli-column-filled"), Look::Number),
        (host.say("cli-column-sample"), Look::Elastic),
    ]);
    for one in columns {
        let mapping = &one.mapping;
        let category = match (mapping.skip, one.category.is_empty()) {
            (true, _) => host.say("cli-skipped"),
            (false, true) => host.say("cli-unmapped"),
            (false, false) => one.category.clone(),
        };
        let why = match (mapping.confirmed, mapping.proposed_by.as_str()) {
            (true, _) => host.say("cli-confirmed"),
            (false, "") => String::new(),
            (false, by) => host.code("cli-by", by),
        };
        let portable = match one.portable {
            Portable::Yes => "cli-portable-yes",
            Portable::No => "cli-portable-no",
            Portable::Decide => "cli-portable-decide",
        };
        table.row(vec![
            mapping.column.clone(),
            category,
            host.code("cli-origin", mapping.origin.code()),
            why,
            host.say(portable),
            one.filled.to_string(),
            one.samples.first().map(|sample| cut(&one_line(sample), SAMPLE)).unwrap_or_default(),
        ]);
    }
    table.print(host.paint)
}

/// What is left to do with the columns.
fn open_columns(host: &Host, view: &CollectionView) -> String {
    let mapped = |one: &&ColumnView| one.mapping.skip || !one.mapping.category_id.is_empty();
    let unmapped = view.columns.len() - view.columns.iter().filter(mapped).count();
    let unconfirmed = view.columns.iter().filter(mapped).filter(|one| !one.mapping.confirmed).count();
    if unmapped + unconfirmed == 0 {
        return host.paint.good(&host.say("cli-columns-done"));
    }
    let reference = view.collection.reference.as_str();
    let counts = [
        ("unmapped", unmapped.into()),
        ("unconfirmed", unconfirmed.into()),
        ("collection", reference.into()),
    ];
    host.paint.warn(&host.words().say_with("cli-columns-open", &counts))
}
