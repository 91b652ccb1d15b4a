//! Recipients, systems, organisations and processing on behalf: list, show, add, set.

use clap::ArgMatches;
use ropadesk_core::api::links::UseList;
use ropadesk_core::api::others::{OrganisationList, ProcessingList, RecipientList, SystemList};
use ropadesk_core::error::Error;
use ropadesk_core::organisation::Organisation;
use ropadesk_core::period::Period;
use ropadesk_core::processing_on_behalf::ProcessingOnBehalf;
use ropadesk_core::recipient::{ProcessorClause, Recipient};
use ropadesk_core::system::{SearchColumn, System};
use serde_json::{Value, json};

use super::record::Kind;
use super::{at, facts, fields, links};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// What is shown of a record below its name: the label's message, the field.
type Shown = &'static [(&'static str, &'static str)];

const RECIPIENT: Shown = &[
    ("cli-column-category", "category"),
    ("cli-column-recipient-kind", "kind"),
    ("cli-column-where", "countries"),
    ("field-recipient-established-in", "established_in"),
    ("field-recipient-stores-in", "stores_in"),
    ("field-recipient-accesses-from", "accesses_from"),
    ("field-recipient-parent-group", "parent_group"),
    ("field-recipient-contact", "contact"),
    ("cli-fact-condition", "condition"),
    ("cli-fact-contract", "contract"),
    ("field-recipient-sub-processors", "sub_processors"),
    ("field-recipient-last-review-on", "last_review_on"),
    ("field-recipient-review-on", "review_on"),
    ("record-notes", "notes"),
];
const SYSTEM: Shown = &[
    ("cli-fact-owner", "owner"),
    ("field-system-description", "description"),
    ("cli-column-where", "hosting_country"),
    ("field-system-provider-id", "provider_id"),
    ("field-system-personal-data", "personal_data"),
    ("field-system-identifiers", "identifiers"),
    ("cli-fact-search", "search_instruction"),
    ("field-system-database", "database"),
    ("field-system-search-columns", "search_columns"),
    ("field-system-retention-job", "retention_job"),
    ("record-notes", "notes"),
];
const ORGANISATION: Shown = &[
    ("cli-fact-address", "address"),
    ("cli-column-where", "country"),
    ("cli-column-email", "email"),
    ("cli-fact-phone", "phone"),
    ("cli-fact-web", "web"),
    ("cli-fact-rule", "rule"),
    ("record-representative", "representatives"),
    ("record-dpo", "data_protection_officers"),
    ("record-authority", "supervisory_authority"),
    ("record-security", "security"),
    ("record-notes", "notes"),
];
const PROCESSING: Shown = &[
    ("record-on-behalf-of", "controllers"),
    ("record-categories", "categories"),
    ("record-sub-processors", "sub_processors"),
    ("record-transfers", "transfers"),
    ("record-security", "security"),
    ("record-notes", "notes"),
];

/// `ropa recipient …`, `ropa system …`, `ropa organisation …`, `ropa processing …`
pub fn run(host: &Host, noun: &str, verb: &str, matches: &ArgMatches) -> Done {
    match (verb, noun) {
        ("list", "recipient") => recipients(host),
        ("list", "system") => systems(host),
        ("list", "organisation") => organisations(host),
        ("list", _) => processings(host),
        ("show", _) => {
            let kind = kind(noun);
            let mut item = kind.named(host, matches)?;
            let mut shown = kind.view(host, &item)?;
            if noun != "processing" {
                let places = host.ask("use_list", json!({"noun": noun, "id": at(&item["record"], "id")}))?;
                let list: UseList = host.typed(&places)?;
                if !list.items.is_empty() {
                    let title = host.words().say_with("cli-uses", &[("count", list.items.len().into())]);
                    shown.push_str(&format!("\n{title}\n{}", links::uses(host, &list.items)));
                }
                item["uses"] = places["items"].clone();
            }
            Ok(Answer::new(shown, item))
        }
        ("add", _) => kind(noun).add(host, matches),
        ("set", _) => kind(noun).set(host, matches),
        _ => links::run(host, noun, verb, matches),
    }
}

fn kind(noun: &str) -> Kind {
    match noun {
        "recipient" => Kind::of::<Recipient>("recipient", put_recipient, |host, item| {
            let mut list = shown(host, RECIPIENT, item);
            list.extend(standing(host, item));
            Ok(view(host, item, &list))
        }),
        "system" => Kind::of::<System>("system", put_system, |host, item| {
            Ok(view(host, item, &shown(host, SYSTEM, item)))
        }),
        "organisation" => Kind::of::<Organisation>(
            "organisation",
            |host, record, field| {
                fields::put::<Organisation>(host, record, field, &[("relation", "cli-set-relation")])
            },
            |host, item| Ok(view(host, item, &shown(host, ORGANISATION, item))),
        ),
        _ => Kind::of::<ProcessingOnBehalf>(
            "processing",
            |host, record, field| fields::put::<ProcessingOnBehalf>(host, record, field, &[]),
            |host, item| Ok(view(host, item, &shown(host, PROCESSING, item))),
        ),
    }
}

fn put_recipient(host: &Host, record: &mut Value, field: &str) -> Done<()> {
    match field.strip_prefix("clause.") {
        Some(clause) => put_clause(host, record, clause)?,
        None => fields::put::<Recipient>(host, record, field, &[("kind", "cli-set-kind")])?,
    }
    let period = at(&record["agreement"], "notice_period");
    if !period.is_empty() {
        Period::parse(period).map_err(|error| host.stop(&error))?;
    }
    Ok(())
}

/// `search_columns=email=crm.customers.mail`: in which columns persons are found; all else as in any record.
fn put_system(host: &Host, record: &mut Value, field: &str) -> Done<()> {
    let Some(value) = field.strip_prefix("search_columns=") else {
        return fields::put::<System>(host, record, field, &[("database", "cli-set-database")]);
    };
    let refused = || host.stop(&Error::invalid("cli-set-search-columns"));
    let mut columns = Vec::new();
    for part in value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (identifier, place) = part.split_once('=').ok_or_else(refused)?;
        let (table, column) = place.rsplit_once('.').unwrap_or(("", place));
        let named = json!({"table": table.trim(), "column": column.trim(), "identifier": identifier.trim()});
        let known = serde_json::from_value::<SearchColumn>(named.clone()).ok();
        if known.is_none_or(|known| known.column.is_empty()) {
            return Err(refused());
        }
        columns.push(named);
    }
    record["search_columns"] = json!(columns);
    Ok(())
}

/// `clause.security=yes`: whether the contract holds one clause (Art. 28(3)).
fn put_clause(host: &Host, record: &mut Value, field: &str) -> Done<()> {
    let Some((name, value)) = field.split_once('=') else {
        return Err(host.usage(&Error::invalid("cli-set-form")));
    };
    let Some(clause) = ProcessorClause::ALL.iter().find(|clause| clause.code() == name.trim()) else {
        return Err(host.stop(&Error::invalid("cli-set-field").with("field", format!("clause.{name}"))));
    };
    // A note may follow the answer: `clause.security="no: annex II is missing"`.
    let (answer, note) = value.split_once(':').unwrap_or((value, ""));
    if !matches!(answer.trim(), "yes" | "no" | "open") {
        return Err(host.stop(&Error::invalid("cli-set-clause")));
    }
    let clauses = &mut record["agreement"]["clauses"];
    let old = at(&clauses[clause.code()], "note").to_owned();
    let note = if note.trim().is_empty() { old } else { note.trim().to_owned() };
    clauses[clause.code()] = json!({"answer": answer.trim(), "note": note});
    Ok(())
}

fn shown(host: &Host, fields: Shown, item: &Value) -> Vec<(&'static str, String)> {
    fields.iter().map(|(label, field)| (*label, said(host, field, &item["record"][*field]))).collect()
}

/// One record on one screen.
fn view(host: &Host, item: &Value, list: &[(&str, String)]) -> String {
    let record = &item["record"];
    let name = if at(record, "name").is_empty() { at(record, "category") } else { at(record, "name") };
    format!("{}  {}\n{}", host.paint.bold(at(record, "reference")), host.paint.bold(name), facts(host, list))
}

/// How a recipient's contract stands today, and the clauses that were looked at (Art. 28(3)).
fn standing(host: &Host, item: &Value) -> Vec<(&'static str, String)> {
    let (standing, agreement) = (&item["standing"], &item["record"]["agreement"]);
    let state = host.code("agreement-state", at(standing, "agreement"));
    let clauses: Vec<String> = ProcessorClause::ALL
        .iter()
        .filter(|clause| at(&agreement["clauses"][clause.code()], "answer") == "no")
        .map(|clause| host.say(&clause.message_id()))
        .collect();
    let count = |key: &str| standing[key].as_u64().unwrap_or(0);
    let present = format!("{}/{}", count("clauses_present"), count("clauses"));
    let shown =
        standing["needs_agreement"].as_bool().unwrap_or(false) || at(standing, "agreement") != "missing";
    if !shown {
        return Vec::new();
    }
    vec![
        ("cli-fact-agreement", state),
        ("field-recipient-agreement-signed-on", at(agreement, "signed_on").to_owned()),
        ("field-recipient-agreement-ends-on", at(agreement, "ends_on").to_owned()),
        ("cli-fact-notice-on", at(standing, "notice_on").to_owned()),
        ("cli-fact-clauses", present),
        ("cli-fact-clauses-missing", clauses.join("; ")),
    ]
}

/// A field for people: text, a list, or one of the three answers of a point of the record.
fn said(host: &Host, field: &str, value: &Value) -> String {
    let one = |item: &Value| {
        let linked = at(item, "recipient_id");
        let recipient = host.desk.snapshot().ok().and_then(|all| all.recipients.get(linked).cloned());
        if let Some(recipient) = recipient {
            return recipient.label().to_owned();
        }
        let parts = ["name", "text", "stated_as", "country", "column"].map(|key| at(item, key));
        let named = parts.into_iter().find(|part| !part.is_empty()).unwrap_or_default();
        item.as_str().unwrap_or(named).to_owned()
    };
    let joined = |items: &Value| {
        items
            .as_array()
            .into_iter()
            .flatten()
            .map(one)
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("; ")
    };
    match value {
        Value::String(code) if field == "database" && code == "unstated" => String::new(),
        Value::String(code) if field == "database" => host.code("system-database", code),
        Value::String(code) if field == "kind" => host.code("recipient-kind", code),
        Value::String(text) if field == "provider_id" => {
            let snapshot = host.desk.snapshot().ok();
            let provider = snapshot.as_ref().and_then(|all| all.recipients.get(text));
            provider.map_or_else(|| text.clone(), |provider| provider.label().to_owned())
        }
        Value::String(text) => text.clone(),
        Value::Array(_) => joined(value),
        Value::Object(_) => match at(value, "state") {
            "open" => host.say("answer-open"),
            "none" => host.say("answer-none"),
            _ => joined(&value["items"]),
        },
        _ => String::new(),
    }
}

/// `ropa recipient list`
fn recipients(host: &Host) -> Done {
    let reply = ask(host, "recipient_list")?;
    let list: RecipientList = host.typed(&reply)?;
    let mut table = table(host, &["cli-column-recipient-kind", "cli-column-where", "cli-fact-agreement"]);
    for item in &list.items {
        let agreement = match item.standing.needs_agreement {
            true => host.code("agreement-state", item.standing.agreement.code()),
            false => String::new(),
        };
        let kind = serde_json::to_value(item.record.kind).unwrap_or_default();
        table.row(vec![
            item.record.reference.clone(),
            item.record.label().to_owned(),
            host.code("recipient-kind", kind.as_str().unwrap_or("unstated")),
            item.record.all_countries().join(" "),
            agreement,
            item.used_by.len().to_string(),
        ]);
    }
    Ok(answer(host, &table, &reply))
}

/// `ropa system list`
fn systems(host: &Host) -> Done {
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
fn organisations(host: &Host) -> Done {
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

/// `ropa processing list`
fn processings(host: &Host) -> Done {
    let reply = ask(host, "processing_list")?;
    let list: ProcessingList = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("record-on-behalf-of"), Look::Number),
        (host.say("record-categories"), Look::Elastic),
    ]);
    for item in &list.items {
        table.row(vec![
            item.record.reference.clone(),
            item.record.name.clone(),
            item.record.controllers.items().len().to_string(),
            item.record.categories.join("; "),
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
