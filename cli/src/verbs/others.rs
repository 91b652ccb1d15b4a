//! Recipients, systems and organisations, in lists.

use ropadesk_core::api::others::{OrganisationList, RecipientList, SystemList};
use serde_json::Value;

use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// `ropa recipient list`
pub fn recipients(host: &Host) -> Done {
    let reply = ask(host, "recipient_list")?;
    let list: RecipientList = host.typed(&reply)?;
    let mut table = table(host, &["cli-column-recipient-kind", "cli-column-where"]);
    for item in &list.items {
        let kind = serde_json::to_value(item.record.kind).unwrap_or_default();
        table.row(vec![
            item.record.reference.clone(),
            item.record.label().to_owned(),
            host.code("recipient-kind", kind.as_str().unwrap_or("unstated")),
            item.record.countries.join(" "),
            item.used_by.len().to_string(),
        ]);
    }
    Ok(answer(host, &table, &reply))
}

/// `ropa system list`
pub fn systems(host: &Host) -> Done {
    let reply = ask(host, "system_list")?;
    let list: SystemList = host.typed(&reply)?;
    let mut table = table(host, &["cli-fact-owner", "cli-column-where"]);
    for item in &list.items {
        table.row(vec![
            item.record.reference.clone(),
            item.record.name.clone(),
            item.record.owner.clone(),
            item.record.hosting_country.clone(),
            item.used_by.len().to_string(),
        ]);
    }
    Ok(answer(host, &table, &reply))
}

/// `ropa organisation list`
pub fn organisations(host: &Host) -> Done {
    let reply = ask(host, "organisation_list")?;
    let list: OrganisationList = host.typed(&reply)?;
    let mut table = table(host, &["cli-column-email", "cli-column-where"]);
    for item in &list.items {
        table.row(vec![
            item.record.reference.clone(),
            item.record.name.clone(),
            item.record.email.clone(),
            item.record.country.clone(),
            item.used_by.len().to_string(),
        ]);
    }
    Ok(answer(host, &table, &reply))
}

fn ask(host: &Host, command: &str) -> Done<Value> {
    host.open(Opening::Read)?;
    host.ask(command, Value::Null)
}

fn table(host: &Host, own: &[&str]) -> Table {
    let mut columns =
        vec![(host.say("cli-column-ref"), Look::Text), (host.say("cli-column-name"), Look::Elastic)];
    columns.extend(own.iter().map(|id| (host.say(id), Look::Elastic)));
    columns.push((host.say("cli-column-used"), Look::Number));
    Table::new(columns)
}

/// Programs get the list itself, as with `activity list`.
fn answer(host: &Host, table: &Table, reply: &Value) -> Answer {
    let items = reply["items"].clone();
    let empty = items.as_array().is_none_or(Vec::is_empty);
    let text = if empty { format!("{}\n", host.say("cli-list-empty")) } else { table.print(host.paint) };
    Answer::new(text, items)
}
