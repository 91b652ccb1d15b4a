//! Filters and saved views.

use clap::ArgMatches;
use ropadesk_core::api::find::{FilterChoices, FilterFields, ViewItem, ViewList, typed};
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::filter::{FieldKind, Operator};
use serde_json::{Map, Value, json};

use super::{facts, sentence, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// `--filter`, `--sort`, `--view` and `--text` as arguments of a command of the core; `ids` beside them.
pub fn which(host: &Host, matches: &ArgMatches) -> Done<Map<String, Value>> {
    let all = |name: &str| -> Vec<String> {
        let known = matches.try_get_many::<String>(name).ok().flatten();
        known.into_iter().flatten().cloned().collect()
    };
    let one = |name: &str| all(name).into_iter().next().unwrap_or_default();
    let (filters, sort) = typed(&all("filter"), &all("sort")).map_err(|error| host.usage(&error))?;
    let args = json!({
        "as_of": one("as-of"), "text": one("text"), "view": one("view"), "filters": filters, "sort": sort,
    });
    match args {
        Value::Object(args) => Ok(args),
        _ => Err(host.stop(&Error::bug("ropa/which"))),
    }
}

/// `ropa filter`: the fields, or the values of one.
pub fn filter(host: &Host, matches: &ArgMatches) -> Done {
    let field = text(matches, "filter-field");
    if field.is_empty() {
        return fields(host);
    }
    host.open(Opening::Read)?;
    let reply = host.ask("filter_choices", json!({"field": field}))?;
    let found: FilterChoices = host.typed(&reply)?;
    if found.choices.is_empty() {
        return Ok(sentence(&host.say("cli-filter-none"), reply["choices"].clone()));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-value"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-count"), Look::Number),
    ]);
    for choice in &found.choices {
        let label = if choice.label == choice.value { String::new() } else { choice.label.clone() };
        table.row(vec![choice.value.clone(), label, choice.count.to_string()]);
    }
    Ok(Answer::new(table.print(host.paint), reply["choices"].clone()))
}

fn fields(host: &Host) -> Done {
    let reply = host.ask("filter_fields", Value::Null)?;
    let found: FilterFields = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("cli-column-field"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-signs"), Look::Text),
        (host.say("cli-column-example"), Look::Dim),
    ]);
    for field in &found.fields {
        let mut signs: Vec<&str> = field.operators.iter().map(|one: &Operator| one.sign()).collect();
        signs.dedup();
        let value = match field.kind {
            FieldKind::Date => "2026-12-31",
            FieldKind::Number => "50",
            FieldKind::Flag => "yes",
            FieldKind::Choice | FieldKind::Text => "…",
        };
        let example = format!("{}{}{value}", field.key, signs.first().copied().unwrap_or("="));
        signs.sort_unstable();
        signs.dedup();
        table.row(vec![field.key.clone(), field.label.clone(), signs.join(" "), example]);
    }
    Ok(Answer::new(table.print(host.paint), reply["fields"].clone()))
}

/// `ropa view …`
pub fn view(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "list" => list(host),
        "show" => show(host, &text(matches, "view-name")),
        "remove" => {
            host.open(Opening::Write)?;
            let name = text(matches, "view-name");
            let reply = host.ask("view_remove", json!({"id": name}))?;
            let said = host.words().say_with("cli-view-removed", &[("name", name.into())]);
            Ok(sentence(&said, reply["items"].clone()))
        }
        _ => save(host, matches),
    }
}

fn all(host: &Host) -> Done<(ViewList, Value)> {
    let reply = host.ask("view_list", json!({"screen": ""}))?;
    Ok((host.typed(&reply)?, reply))
}

fn list(host: &Host) -> Done {
    host.open(Opening::Read)?;
    let (views, reply) = all(host)?;
    if views.items.is_empty() {
        return Ok(sentence(&host.say("cli-views-none"), json!([])));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Text),
        (host.say("cli-column-filters"), Look::Elastic),
        (host.say("cli-column-sort"), Look::Text),
        (host.say("cli-column-default"), Look::Dim),
    ]);
    for item in &views.items {
        let view = &item.record;
        let default = if view.is_default { host.say("filter-flag-yes") } else { String::new() };
        table.row(vec![view.reference.clone(), view.name.clone(), conditions(item), order(item), default]);
    }
    Ok(Answer::new(table.print(host.paint), reply["items"].clone()))
}

/// Words and conditions of a view as they would be typed.
fn conditions(item: &ViewItem) -> String {
    let mut parts: Vec<String> = item.record.filters.iter().map(ToString::to_string).collect();
    if !item.record.text.is_empty() {
        parts.insert(0, format!("“{}”", item.record.text));
    }
    parts.join("  ")
}

fn order(item: &ViewItem) -> String {
    let key = |key: &ropadesk_core::filter::SortKey| {
        format!("{}{}", if key.descending { "-" } else { "" }, key.field)
    };
    item.record.sort.iter().map(key).collect::<Vec<_>>().join(",")
}

fn show(host: &Host, name: &str) -> Done {
    host.open(Opening::Read)?;
    let (views, reply) = all(host)?;
    let is = |item: &ViewItem| {
        let view = &item.record;
        [&view.id, &view.reference, &view.name].iter().any(|one| one.eq_ignore_ascii_case(name))
    };
    let at = views.items.iter().position(is);
    let missing = || host.stop(&Error::new(Kind::NotFound, "record-missing").with("reference", name));
    let at = at.ok_or_else(missing)?;
    let item = &views.items[at];
    Ok(Answer::new(said(host, item), reply["items"][at].clone()))
}

fn said(host: &Host, item: &ViewItem) -> String {
    let view = &item.record;
    let columns: Vec<&str> = view.columns.iter().map(|column| column.key.as_str()).collect();
    let density = serde_json::to_value(view.density).unwrap_or_default();
    let list = [
        ("cli-column-filters", conditions(item)),
        ("cli-column-sort", order(item)),
        ("cli-column-columns", columns.join(", ")),
        ("cli-fact-density", density.as_str().unwrap_or_default().to_owned()),
        (
            "cli-column-default",
            if view.is_default { host.say("filter-flag-yes") } else { host.say("filter-flag-no") },
        ),
    ];
    format!("{}  {}\n{}", host.paint.bold(&view.reference), host.paint.bold(&view.name), facts(host, &list))
}

fn save(host: &Host, matches: &ArgMatches) -> Done {
    let which = which(host, matches)?;
    host.open(Opening::Write)?;
    let columns = text(matches, "columns");
    let columns = columns.split(',').map(str::trim).filter(|key| !key.is_empty());
    let columns: Vec<Value> = columns.map(|key| json!({"key": key})).collect();
    let density = match text(matches, "density").as_str() {
        "" => "normal".to_owned(),
        given => given.to_owned(),
    };
    let record = json!({
        "name": text(matches, "view-name"), "screen": "register", "text": which["text"],
        "filters": which["filters"], "sort": which["sort"], "columns": columns, "density": density,
        "is_default": matches.get_flag("default"),
    });
    let reply = host.ask("view_save", json!({"record": record}))?;
    let views: ViewList = host.typed(&reply)?;
    let at = views.items.iter().position(|item| item.record.id == views.saved);
    let at = at.ok_or_else(|| host.stop(&Error::bug("ropa/view")))?;
    Ok(Answer::new(said(host, &views.items[at]), reply["items"][at].clone()))
}
