//! Where the person of a case is searched: the systems, asking their owners, their answers, the text to send.

use clap::ArgMatches;
use ropadesk_core::api::request::RequestView;
use ropadesk_core::request::gathering::text::SearchText;
use serde_json::{Value, json};

use super::{is_pipe, path, sentence, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// `ropa request systems …`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let (id, system) = (text(matches, "request-id"), text(matches, "system"));
    if matches.get_flag("search-text") {
        return written(host, matches, &id, &system);
    }
    if system.is_empty() {
        host.open(Opening::Read)?;
        return listed(host, &host.ask("request_get", json!({"id": id}))?);
    }
    host.open(Opening::Write)?;
    let given = |name: &str| matches.get_one::<String>(name).cloned();
    let today = || host.moment.today_on.to_string();
    let asked_on = match (matches.get_flag("ask"), matches.get_flag("not-asked")) {
        (true, _) => Some(given("day").unwrap_or_else(today)),
        (_, true) => Some(String::new()),
        _ => None,
    };
    let args = json!({
        "id": id,
        "system": system,
        "asked_on": asked_on,
        "due_on": given("search-due"),
        "answer": given("search-answer"),
        "on": text(matches, "day"),
        "note": given("note"),
    });
    listed(host, &host.ask("request_search", args)?)
}

/// The systems of a case, each with why it is searched and how far the search is.
fn listed(host: &Host, reply: &Value) -> Done {
    let view: RequestView = host.typed(reply)?;
    let json = json!({"systems": reply["systems"], "without_system": reply["without_system"]});
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-system"), Look::Elastic),
        (host.say("cli-fact-owner"), Look::Elastic),
        (host.say("cli-column-because"), Look::Elastic),
        (host.say("cli-column-due"), Look::Text),
        (host.say("cli-column-state"), Look::Text),
        (host.say("cli-column-found"), Look::Number),
    ]);
    for row in &view.systems {
        let why: Vec<&str> = row.activities.iter().map(|one| one.reference.as_str()).collect();
        let state = host.code("search-state", row.state.code());
        table.row(vec![
            row.reference.clone(),
            row.name.clone(),
            row.owner.clone(),
            why.join(" "),
            if row.state.is_answered() { String::new() } else { row.due_on.clone() },
            if row.overdue { host.paint.bad(&state) } else { state },
            row.found.to_string(),
        ]);
    }
    let mut said = if view.systems.is_empty() {
        format!("{}\n", host.say("cli-search-none"))
    } else {
        table.print(host.paint)
    };
    if !view.without_system.is_empty() {
        let names: Vec<String> =
            view.without_system.iter().map(|one| format!("  {} {}\n", one.reference, one.name)).collect();
        said.push_str(&format!("\n{}\n{}", host.say("cli-search-without-system"), names.concat()));
    }
    Ok(Answer::new(said, json))
}

/// The text to whoever runs the system: on screen, or in a file.
fn written(host: &Host, matches: &ArgMatches, id: &str, system: &str) -> Done {
    host.open(Opening::Read)?;
    let file = path(matches, "output").filter(|file| !is_pipe(file));
    let args = json!({
        "id": id,
        "system": system,
        "database": matches.get_one::<String>("database"),
        "file": file.map(|file| host.admit(file)).unwrap_or_default(),
        "overwrite": matches.get_flag("overwrite"),
    });
    let reply = host.ask("request_search_text", args)?;
    let made: SearchText = host.typed(&reply)?;
    let Some(file) = file else {
        return Ok(Answer::new(format!("{}\n\n{}", made.subject, made.body), reply));
    };
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(sentence(&host.words().say_with("cli-search-text-written", &[("file", name.into())]), reply))
}
