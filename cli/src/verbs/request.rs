//! Data subjects' requests: new, list, show; and the time limit of Art. 12(3) by itself.

use clap::ArgMatches;
use ropadesk_core::api::request::{RequestList, RequestView};
use ropadesk_core::deadline::DeadlineInWords;
use ropadesk_core::request::{RequestState, Right};
use serde_json::{Value, json};

use super::{case, facts, identifiers, sentence, size, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, fold, line_length};

/// `ropa request …`
pub fn run(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    let id = || text(matches, "request-id");
    match verb {
        "new" => new(host, matches),
        "list" => list(host),
        _ => {
            host.open(Opening::Read)?;
            shown(host, host.ask("request_get", json!({"id": id()}))?)
        }
    }
}

fn new(host: &Host, matches: &ArgMatches) -> Done {
    let rights: Vec<&String> = matches.get_many::<String>("right").into_iter().flatten().collect();
    let identifiers = identifiers(host, matches)?;
    host.open(Opening::Write)?;
    let args = json!({
        "rights": rights,
        "received_on": text(matches, "received"),
        "received_time": text(matches, "received-at"),
        "controller": text(matches, "controller"),
        "activities": matches.get_many::<String>("concerns").into_iter().flatten().collect::<Vec<_>>(),
        "channel": text(matches, "channel"),
        "name": text(matches, "name"),
        "identifiers": identifiers,
        "language": text(matches, "language"),
        "calendar": text(matches, "calendar"),
    });
    shown(host, host.ask("request_new", args)?)
}

pub(super) fn shown(host: &Host, reply: Value) -> Done {
    Ok(Answer::new(view(host, &host.typed(&reply)?), reply))
}

fn list(host: &Host) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("request_list", Value::Null)?;
    let list: RequestList = host.typed(&reply)?;
    if list.items.is_empty() {
        return Ok(sentence(&host.say("cli-requests-none"), json!([])));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-person"), Look::Text),
        (host.say("cli-column-rights"), Look::Elastic),
        (host.say("cli-column-received"), Look::Dim),
        (host.say("cli-column-due"), Look::Text),
        (host.say("cli-column-left"), Look::Number),
        (host.say("cli-column-state"), Look::Text),
        (host.say("cli-column-files"), Look::Number),
        (host.say("cli-column-records"), Look::Number),
    ]);
    for row in &list.items {
        table.row(vec![
            row.reference.clone(),
            row.initials.clone(),
            rights(host, &row.rights),
            row.received_on.clone(),
            row.due_on.clone(),
            if row.answered { String::new() } else { row.days_left.to_string() },
            state(host, row.state),
            row.collected.to_string(),
            row.found.to_string(),
        ]);
    }
    Ok(Answer::new(table.print(host.paint), reply["items"].clone()))
}

fn rights(host: &Host, rights: &[Right]) -> String {
    let all =
        rights.iter().map(|right| format!("{} ({})", host.code("right", right.code()), right.article()));
    all.collect::<Vec<_>>().join(", ")
}

fn state(host: &Host, state: RequestState) -> String {
    host.code("request-state", state.code())
}

/// A case on one screen: the clock, the person, what was collected, which packages were made.
fn view(host: &Host, view: &RequestView) -> String {
    let person = &view.request.person;
    let left = host.words().say_with("cli-days-left", &[("days", view.days_left.into())]);
    let over = host.words().say_with("cli-days-over", &[("days", view.days_left.abs().into())]);
    let due = match (view.state.is_open(), view.days_left) {
        (false, _) => view.due_on.clone(),
        (true, ..0) => format!("{}  {}", view.due_on, host.paint.bad(&over)),
        (true, 0..=7) => format!("{}  {}", view.due_on, host.paint.warn(&left)),
        (true, _) => format!("{}  {left}", view.due_on),
    };
    let known = person.identifiers.iter().map(|one| {
        let kind = host.code("identifier-kind", one.kind.code());
        format!("{kind} {}", one.value)
    });
    let list = [
        ("cli-fact-rights", rights(host, &view.rights)),
        ("cli-fact-person", person.name.clone()),
        ("cli-fact-known-by", known.collect::<Vec<_>>().join(", ")),
        ("cli-fact-received", view.received_on.clone()),
        ("cli-fact-due", due),
        ("cli-fact-due-paused", view.due_with_pause_on.clone().unwrap_or_default()),
        (
            "cli-fact-refusal-due",
            if view.state.is_open() { view.refusal_due_on.clone() } else { String::new() },
        ),
        ("cli-fact-target", view.internal_target_on.clone().unwrap_or_default()),
        ("cli-fact-calendar", view.deadline.calendar_name.clone()),
        ("cli-fact-extension", view.extension.as_ref().map(|one| one.reason.clone()).unwrap_or_default()),
        ("cli-fact-owner", view.request.owner.clone()),
        ("cli-fact-answered", view.request.answered_on.clone()),
        (
            "cli-fact-result",
            view.request.result.map(|one| host.code("request-result", one.code())).unwrap_or_default(),
        ),
        ("cli-fact-closed", view.request.closed_on.clone()),
        ("cli-fact-outcome", view.request.outcome.clone()),
    ];
    let head = format!("{}  {}\n", host.paint.bold(&view.reference), state(host, view.state));
    let mut text = head + &facts(host, &list) + &case::parts(host, view);
    if !view.collected.is_empty() {
        text.push_str(&collected(host, view));
    }
    if !view.packages.is_empty() {
        text.push_str(&packages(host, view));
    }
    text
}

fn collected(host: &Host, view: &RequestView) -> String {
    let mut table = Table::new(vec![
        (host.say("cli-column-system"), Look::Text),
        (host.say("cli-column-activity"), Look::Elastic),
        (host.say("cli-column-file"), Look::Elastic),
        (host.say("cli-column-read"), Look::Number),
        (host.say("cli-column-matched"), Look::Number),
        (host.say("cli-column-columns"), Look::Number),
        (host.say("cli-column-unmapped"), Look::Number),
        (host.say("cli-column-sha"), Look::Dim),
    ]);
    for row in &view.collected {
        table.row(vec![
            row.system.clone(),
            format!("{} {}", row.activity, row.activity_name),
            row.file.clone(),
            row.rows_read.to_string(),
            row.rows_matched.to_string(),
            row.columns.to_string(),
            row.columns_unmapped.to_string(),
            row.sha256.get(..12).unwrap_or_default().to_owned(),
        ]);
    }
    format!("\n{}", table.print(host.paint))
}

fn packages(host: &Host, view: &RequestView) -> String {
    let mut table = Table::new(vec![
        (host.say("cli-column-package"), Look::Text),
        (host.say("cli-column-kind"), Look::Text),
        (host.say("cli-column-as-of"), Look::Text),
        (host.say("cli-column-files"), Look::Number),
        (host.say("cli-column-size"), Look::Number),
        (host.say("cli-column-sha"), Look::Dim),
    ]);
    for row in &view.packages {
        table.row(vec![
            row.reference.clone(),
            host.code("package-kind", &row.kind),
            row.as_of.clone(),
            row.files.to_string(),
            size(row.bytes),
            row.sha256.get(..12).unwrap_or_default().to_owned(),
        ]);
    }
    format!("\n{}", table.print(host.paint))
}

/// `ropa deadline`: needs no register unless it names a controller of one.
pub fn deadline(host: &Host, matches: &ArgMatches) -> Done {
    let months = if text(matches, "months") == "3" { 3 } else { 1 };
    let controller = text(matches, "controller");
    if !controller.is_empty() {
        host.open(Opening::Read)?;
    }
    let args = json!({
        "received_on": text(matches, "received"),
        "months": months,
        "calendar": text(matches, "calendar"),
        "controller": controller,
        "extended_on": text(matches, "extended"),
        "reason": text(matches, "reason"),
        "asked_on": text(matches, "asked"),
        "answered_on": text(matches, "answered"),
        "doubts": text(matches, "doubts"),
        "authenticated": matches.get_flag("authenticated"),
        "target_day": matches.get_one::<u16>("target-day"),
    });
    let reply = host.ask("deadline", args)?["deadline"].take();
    let deadline: DeadlineInWords = host.typed(&reply)?;
    let wide = line_length().saturating_sub(5).min(100);
    let mut text = format!("{}  {}\n", host.paint.bold(&deadline.due_on.to_string()), deadline.due_in_words);
    for (step, number) in deadline.steps.iter().zip(1..) {
        text.push_str(&format!("  {number}. {}\n", fold(step, wide).join("\n     ")));
    }
    for note in &deadline.notes {
        text.push_str(&format!("  {}\n", host.paint.dim(&fold(note, wide).join("\n  "))));
    }
    Ok(Answer::new(text, reply))
}
