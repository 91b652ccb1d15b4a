//! What is done in a case: states, decisions, tasks, recipients, restrictions; the clock on paper and in a calendar.

use clap::ArgMatches;
use ropadesk_core::api::report::WriteReply;
use ropadesk_core::api::request::RequestView;
use ropadesk_core::api::request::calendar_file::CalendarFileReply;
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::request::{DataSubjectRequest, RequestResult};
use serde_json::{Value, json};

use super::request::shown;
use super::{facts, fields, instant, is_pipe, must, path, sentence, size, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, fold, line_length};

/// `ropa request …`, beyond logging and reading.
pub fn run(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "clock" => return clock(host, matches),
        "calendar" => return calendar(host, matches),
        "timeline" => return timeline(host, &text(matches, "request-id")),
        "set" => return set(host, matches),
        _ => {}
    }
    let id = text(matches, "request-id");
    host.open(Opening::Write)?;
    let given = |name: &str| text(matches, name);
    let (command, args) = match verb {
        "extend" => (
            "request_extend",
            json!({"id": id, "reason": given("reason"), "decided_on": given("decided"), "told_on": given("told")}),
        ),
        "step" => (
            "request_step",
            json!({"id": id, "to": given("state"), "on": given("day"), "note": given("note")}),
        ),
        "decide" => ("request_decide", decision(matches, &id)),
        "accept" => ("request_accept", json!({"id": id})),
        "task" => (
            "request_task",
            json!({
                "id": id, "task": given("task"), "state": given("task-state"), "on": given("day"),
                "note": given("note"),
            }),
        ),
        "notice" => (
            "request_notice",
            json!({
                "id": id, "notice": given("notice"), "state": given("notice-state"), "on": given("day"),
                "reason": given("reason"),
            }),
        ),
        "lift" => (
            "request_lift",
            json!({
                "id": id, "activity": given("activity"), "told_on": given("told"), "lifted_on": given("day"),
            }),
        ),
        "note" => ("request_note", json!({"id": id, "note": given("remark")})),
        _ => ("request_close", closing(matches, &id)),
    };
    shown(host, host.ask(command, args)?)
}

fn decision(matches: &ArgMatches, id: &str) -> Value {
    let given = |name: &str| text(matches, name);
    let outcome = Some(given("decision")).filter(|outcome| outcome != "none");
    json!({
        "id": id, "right": given("right"), "activity": given("activity"), "outcome": outcome,
        "ground": given("ground"), "law": given("law-name"), "reasons": given("reasons"), "note": given("note"),
    })
}

/// An outcome that is a code says what became of the request; any other text is its description.
fn closing(matches: &ArgMatches, id: &str) -> Value {
    let outcome = text(matches, "outcome");
    let result = RequestResult::from_code(&outcome);
    let words = if result.is_some() { "" } else { outcome.as_str() };
    json!({"id": id, "result": result, "outcome": words, "answered_on": text(matches, "answered")})
}

/// The parts of a case that are absent until something is entered there, so that a field of them can be named.
const PARTS: [&str; 7] =
    ["representative", "identity_doubt", "identity", "acknowledged", "refusal", "fee", "extension"];

fn set(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let before = host.ask("request_get", json!({"id": text(matches, "request-id")}))?;
    let mut request = before["request"].clone();
    for field in fields::given(matches) {
        put(host, &mut request, field)?;
    }
    // A part in which nothing stands is none.
    for part in PARTS {
        if before["request"][part].is_null() && request[part] == blank(part) {
            request[part] = Value::Null;
        }
    }
    shown(host, host.ask("request_save", json!({"request": request, "version": before["version"]}))?)
}

/// A part in which nothing stands.
fn blank(part: &str) -> Value {
    let filled: DataSubjectRequest = serde_json::from_value(json!({(part): {}})).unwrap_or_default();
    serde_json::to_value(filled).map(|mut all| all[part].take()).unwrap_or_default()
}

fn put(host: &Host, request: &mut Value, field: &str) -> Done<()> {
    let name = field.split('=').next().unwrap_or_default().trim();
    let part = name.split('.').next().unwrap_or_default();
    if PARTS.contains(&part) && request[part].is_null() {
        request[part] = blank(part);
    }
    if let ("activities", Some((_, value))) = (name, field.split_once('=')) {
        let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
        let mut ids = Vec::new();
        for named in value.split(',').map(str::trim).filter(|named| !named.is_empty()) {
            let missing = || Error::new(Kind::NotFound, "record-missing");
            let found = snapshot.activities.find(named);
            ids.push(found.ok_or_else(|| host.stop(&missing().with("reference", named)))?.id.clone());
        }
        request["activities"] = json!(ids);
        return Ok(());
    }
    // These go by their own verbs, or never change.
    if matches!(name, "reference" | "state" | "result" | "closed_on" | "log") {
        return Err(host.stop(&Error::invalid("cli-set-field").with("field", name)));
    }
    fields::put::<DataSubjectRequest>(host, request, field, &[])
}

/// Advice, points, tasks and recipients of a case, as far as there are any.
pub fn parts(host: &Host, view: &RequestView) -> String {
    let mut text = String::new();
    let wide = line_length().saturating_sub(6).min(100);
    let bold = |id: &str| format!("\n{}\n", host.paint.bold(&host.say(id)));
    if !view.advice.is_empty() {
        text.push_str(&bold("cli-case-advice"));
    }
    for one in &view.advice {
        let right = host.code("right", one.right.code());
        let verdict = host.code("advice-verdict", one.verdict.code());
        let decided = one
            .decision
            .as_ref()
            .map(|decision| format!("  → {}", host.code("decision-outcome", decision.outcome.code())));
        let decided = decided.unwrap_or_default();
        text.push_str(&format!("  {} {}: {right} {verdict}{decided}\n", one.activity_ref, one.activity));
        let mut said: Vec<String> = Vec::new();
        for line in &one.lines {
            let line = format!("{} (Art. {})", line.text, line.law);
            if !said.contains(&line) {
                said.push(line);
            }
        }
        said.extend(one.duties.iter().map(|duty| format!("→ {} (Art. {})", duty.text, duty.law)));
        for line in said {
            text.push_str(&format!("    {}\n", host.paint.dim(&fold(&line, wide).join("\n      "))));
        }
    }
    text.push_str(&tasks(host, view));
    text.push_str(&notices(host, view));
    if !view.related.is_empty() {
        text.push_str(&bold("cli-case-related"));
        for one in &view.related {
            let by = if one.possible { host.say("cli-case-by-name") } else { one.matched_by.join(", ") };
            text.push_str(&format!("  {}  {}  {by}\n", one.reference, one.received_on));
        }
    }
    if view.state != ropadesk_core::request::RequestState::Closed && !view.points.is_empty() {
        text.push_str(&bold("cli-case-points"));
        for point in &view.points {
            let mark = if point.blocks { host.paint.bad("!") } else { host.paint.warn("·") };
            let line = format!("{} ({})", point.text, point.cited);
            text.push_str(&format!("  {mark} {}\n", fold(&line, wide).join("\n    ")));
        }
    }
    text
}

fn tasks(host: &Host, view: &RequestView) -> String {
    if view.request.tasks.is_empty() {
        return String::new();
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-number"), Look::Number),
        (host.say("cli-column-task"), Look::Text),
        (host.say("cli-column-system"), Look::Elastic),
        (host.say("cli-column-activity"), Look::Text),
        (host.say("cli-column-state"), Look::Text),
        (host.say("cli-column-done"), Look::Text),
    ]);
    for (task, n) in view.request.tasks.iter().zip(1..) {
        let state = serde_json::to_value(task.state).unwrap_or_default();
        table.row(vec![
            n.to_string(),
            host.code("task-action", task.action.code()),
            if task.system.is_empty() { host.say("task-no-system") } else { task.system.clone() },
            reference(view, &task.activity_id),
            host.code("task-state", state.as_str().unwrap_or("open")),
            task.done_on.clone(),
        ]);
    }
    format!("\n{}", table.print(host.paint))
}

fn notices(host: &Host, view: &RequestView) -> String {
    if view.request.notices.is_empty() {
        return String::new();
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-number"), Look::Number),
        (host.say("cli-column-recipient"), Look::Elastic),
        (host.say("cli-column-rights"), Look::Text),
        (host.say("cli-column-activity"), Look::Text),
        (host.say("cli-column-state"), Look::Text),
        (host.say("cli-column-done"), Look::Text),
    ]);
    for (notice, n) in view.request.notices.iter().zip(1..) {
        let state = serde_json::to_value(notice.state).unwrap_or_default();
        table.row(vec![
            n.to_string(),
            notice.recipient.clone(),
            host.code("right", notice.right.code()),
            reference(view, &notice.activity_id),
            host.code("notice-state", state.as_str().unwrap_or("open")),
            notice.done_on.clone(),
        ]);
    }
    format!("\n{}", table.print(host.paint))
}

fn reference(view: &RequestView, activity_id: &str) -> String {
    let found = view.activities.iter().find(|one| one.id == activity_id);
    found.map(|one| one.reference.clone()).unwrap_or_default()
}

fn timeline(host: &Host, id: &str) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("request_get", json!({"id": id}))?;
    let view: RequestView = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("cli-column-when"), Look::Text),
        (host.say("cli-column-what"), Look::Elastic),
        (host.say("cli-column-note"), Look::Elastic),
        (host.say("cli-column-actor"), Look::Dim),
    ]);
    for entry in &view.timeline {
        let at = if entry.at.ends_with('Z') { instant(&entry.at) } else { entry.at.replacen('T', " ", 1) };
        table.row(vec![at, entry.text.clone(), entry.note.clone(), entry.by.clone()]);
    }
    Ok(Answer::new(table.print(host.paint), reply["timeline"].clone()))
}

fn clock(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let id = text(matches, "request-id");
    let Some(file) = path(matches, "output") else {
        let reply = host.ask("request_get", json!({"id": id}))?;
        let view: RequestView = host.typed(&reply)?;
        let wide = line_length().saturating_sub(5).min(100);
        let list = [
            ("cli-fact-due", view.deadline.due_in_words.clone()),
            ("cli-fact-due-paused", view.due_with_pause_on.clone().unwrap_or_default()),
            ("cli-fact-target", view.internal_target_on.clone().unwrap_or_default()),
            ("cli-fact-refusal-due", view.refusal_due_on.clone()),
            ("cli-fact-calendar", view.deadline.calendar_name.clone()),
        ];
        let mut said = format!("{}\n{}", host.paint.bold(&view.reference), facts(host, &list));
        for (step, number) in view.deadline.steps.iter().zip(1..) {
            said.push_str(&format!("  {number}. {}\n", fold(step, wide).join("\n     ")));
        }
        for note in &view.deadline.notes {
            said.push_str(&format!("  {}\n", host.paint.dim(&fold(note, wide).join("\n  "))));
        }
        return Ok(Answer::new(said, reply["deadline"].clone()));
    };
    if is_pipe(file) {
        return Err(host.usage(&Error::invalid("cli-no-pipe")));
    }
    let args = json!({
        "document": {"kind": "request-clock", "request": id, "lang": host.moment.lang.code()},
        "as": "pdf",
        "file": host.admit(file),
        "overwrite": matches.get_flag("overwrite"),
    });
    let reply = host.ask("report_write", args)?;
    let made: WriteReply = host.typed(&reply)?;
    let args = [("file", made.name.into()), ("size", size(made.bytes).into()), ("pages", made.pages.into())];
    Ok(sentence(&host.words().say_with("cli-report-written", &args), reply))
}

fn calendar(host: &Host, matches: &ArgMatches) -> Done {
    let file = must(host, matches, "output")?;
    if is_pipe(file) {
        return Err(host.usage(&Error::invalid("cli-no-pipe")));
    }
    host.open(Opening::Read)?;
    let args = json!({"file": host.admit(file), "overwrite": matches.get_flag("overwrite")});
    let reply = host.ask("request_calendar", args)?;
    let made: CalendarFileReply = host.typed(&reply)?;
    let args =
        [("file", made.name.into()), ("requests", made.requests.into()), ("events", made.events.into())];
    Ok(sentence(&host.words().say_with("cli-calendar-written", &args), reply))
}
