//! Processing activities: list, show, add, set.

use clap::ArgMatches;
use ropadesk_core::activity::{Activity, ActivityStatus};
use ropadesk_core::api::activity::{ActivityList, ActivityRow, ActivityView};
use ropadesk_core::error::Error;
use serde_json::{Value, json};

use super::{check, facts, fields, find, many, path, sentence, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, fold, line_length};

/// `ropa activity …`
pub fn run(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "list" => list(host, matches),
        "show" => show(host, matches),
        "add" => add(host, matches),
        "set-many" => many::set(host, matches),
        "remove-many" => many::remove(host, matches),
        "confirm" => confirm(host, matches),
        _ => set(host, matches),
    }
}

fn list(host: &Host, matches: &ArgMatches) -> Done {
    let which = find::which(host, matches)?;
    host.open(Opening::Read)?;
    let mut which = which;
    which.insert("controller".to_owned(), text(matches, "controller").into());
    let reply = host.ask("activity_list", Value::Object(which))?;
    let list: ActivityList = host.typed(&reply)?;
    if list.items.is_empty() {
        let none = if list.total == 0 { "cli-activities-none" } else { "cli-filter-none" };
        return Ok(sentence(&host.say(none), json!([])));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-basis"), Look::Text),
        (host.say("cli-column-countries"), Look::Text),
        (host.say("cli-column-retention"), Look::Elastic),
        (host.say("cli-column-missing"), Look::Number),
        (host.say("cli-column-to-check"), Look::Number),
        (host.say("cli-column-complete"), Look::Number),
    ]);
    for row in &list.items {
        table.row(cells(host, row));
    }
    let total = |pick: fn(&ActivityRow) -> usize| list.items.iter().map(pick).sum::<usize>();
    let counts = [
        ("count", list.items.len().into()),
        ("missing", total(|row| row.findings.error).into()),
        ("check", total(|row| row.findings.warning).into()),
    ];
    let text = format!("{}\n{}\n", table.print(host.paint), host.words().say_with("cli-activities", &counts));
    Ok(Answer::new(text, reply["items"].clone()))
}

fn cells(host: &Host, row: &ActivityRow) -> Vec<String> {
    let number = |count: usize| if count == 0 { String::new() } else { count.to_string() };
    let countries = match (row.third_countries.len(), row.transfers.as_str()) {
        (0, "none") => host.say("answer-none"),
        (0, _) => String::new(),
        (1..=3, _) => row.third_countries.join(" "),
        (more, _) => format!("{} +{}", row.third_countries[..2].join(" "), more - 2),
    };
    vec![
        row.reference.clone(),
        row.name.clone(),
        row.legal_bases.join(" "),
        countries,
        row.retention.clone(),
        number(row.findings.error),
        number(row.findings.warning),
        format!("{} %", row.completeness),
    ]
}

fn show(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("activity_get", json!({"id": text(matches, "activity-id")}))?;
    Ok(Answer::new(view(host, &reply)?, reply))
}

/// One activity on one screen, in the order of Art. 30(1).
fn view(host: &Host, reply: &Value) -> Done<String> {
    let view: ActivityView = host.typed(reply)?;
    let activity = &view.activity;
    // The list's row has the legal bases, countries and storage already in words.
    let rows: ActivityList = host.typed(&host.ask("activity_list", json!({"ids": [activity.id]}))?)?;
    let row = rows.items.into_iter().find(|row| row.id == activity.id);
    let row = row.ok_or_else(|| host.stop(&Error::bug("ropa/activity")))?;
    let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
    let recipients = activity.recipients.items().iter().map(|one| {
        let known = snapshot.recipients.get(&one.recipient_id).map(|recipient| recipient.label().to_owned());
        known.unwrap_or_else(|| one.stated_as.clone())
    });
    let answered = |open: bool, none: bool, items: Vec<String>| match (open, none) {
        (true, _) => host.say("answer-open"),
        (_, true) => host.say("answer-none"),
        _ => items.join("; "),
    };
    let names = |items: Vec<&str>| {
        if items.is_empty() { host.say("answer-open") } else { items.join("; ") }
    };
    let basis =
        row.legal_bases.iter().map(|article| format!("Art. {article}")).collect::<Vec<_>>().join(", ");
    let status = match activity.status {
        ActivityStatus::Draft => "draft",
        ActivityStatus::InReview => "in_review",
        ActivityStatus::Approved => "approved",
        ActivityStatus::Retired => "retired",
    };
    let list = [
        ("cli-fact-status", host.code("activity-status", status)),
        ("cli-fact-approval", approval(host, &view)),
        ("cli-fact-review", reviews(host, &view)),
        ("cli-fact-owner", activity.owner.clone()),
        ("cli-fact-purposes", names(activity.purposes.iter().map(|one| one.text.as_str()).collect())),
        ("cli-fact-basis", if basis.is_empty() { host.say("answer-open") } else { basis }),
        ("cli-fact-subjects", names(activity.data_subjects.iter().map(|one| one.name.as_str()).collect())),
        ("cli-fact-data", names(activity.personal_data.iter().map(|one| one.name.as_str()).collect())),
        (
            "cli-fact-recipients",
            answered(activity.recipients.is_open(), activity.recipients.is_none(), recipients.collect()),
        ),
        (
            "cli-fact-transfers",
            answered(activity.transfers.is_open(), activity.transfers.is_none(), row.third_countries.clone()),
        ),
        (
            "cli-fact-retention",
            if row.retention.is_empty() { host.say("answer-open") } else { row.retention },
        ),
        ("cli-fact-requests", view.requests.join(", ")),
        ("cli-fact-changed", super::instant(&view.changed_at)),
    ];
    let wide = line_length().saturating_sub(24).min(100);
    let list: Vec<(&str, String)> =
        list.into_iter().map(|(id, value)| (id, indent(host, &value, wide))).collect();
    let head = format!("{}  {}\n", host.paint.bold(&activity.reference), host.paint.bold(&activity.name));
    let found = check::findings(host, &view.findings, false);
    Ok(format!("{head}{}{}{found}", facts(host, &list), if found.is_empty() { "" } else { "\n" }))
}

/// Who approved it, when, and whether it was changed since.
fn approval(host: &Host, view: &ActivityView) -> String {
    let Some(approval) = &view.approval else { return String::new() };
    let at = super::instant(&approval.at);
    let args = [("by", approval.by.as_str().into()), ("at", at.into())];
    let said = host.words().say_with("cli-approved-by", &args);
    if approval.changed_since { format!("{said}; {}", host.say("cli-changed-since")) } else { said }
}

/// The last review and the next.
fn reviews(host: &Host, view: &ActivityView) -> String {
    let say = |id: &str, on: &str| host.words().say_with(id, &[("on", on.into())]);
    let mut parts = Vec::new();
    if !view.activity.reviewed_on.is_empty() {
        parts.push(say("cli-review-last", &view.activity.reviewed_on));
    }
    if !view.next_review_on.is_empty() {
        parts.push(say("cli-review-next", &view.next_review_on));
    }
    parts.join(", ")
}

/// Long values go on below their first line.
fn indent(host: &Host, value: &str, wide: usize) -> String {
    let labels = [
        "cli-fact-purposes",
        "cli-fact-subjects",
        "cli-fact-data",
        "cli-fact-recipients",
        "cli-fact-transfers",
        "cli-fact-retention",
        "cli-fact-basis",
        "cli-fact-status",
        "cli-fact-changed",
    ];
    let widest = labels.iter().map(|id| host.say(id).chars().count()).max().unwrap_or(0);
    fold(value, wide).join(&format!("\n{}", " ".repeat(widest + 4)))
}

fn add(host: &Host, matches: &ArgMatches) -> Done {
    // What is wrong with the body is said before the register is opened.
    let body =
        path(matches, "body").map(|file| fields::body::<Activity>(host, file, "activity")).transpose()?;
    host.open(Opening::Write)?;
    let given = fields::given(matches);
    // And so is a field that cannot be understood: no activity is left behind without it.
    let mut blank = serde_json::to_value(Activity::default()).unwrap_or_default();
    given.iter().try_for_each(|field| put(host, &mut blank, field))?;
    let args = json!({
        "name": text(matches, "name"),
        "copy_of": text(matches, "copy-of"),
        "template": matches.get_one::<String>("template"),
    });
    let mut reply = host.ask("activity_new", args)?;
    if let Some(body) = body {
        reply = replace(host, &reply, body)?;
    }
    if !given.is_empty() {
        let mut activity = reply["activity"].clone();
        for field in given {
            put(host, &mut activity, field)?;
        }
        reply = host.ask("activity_save", json!({"activity": activity, "version": reply["version"]}))?;
    }
    Ok(Answer::new(view(host, &reply)?, reply))
}

fn confirm(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let args = json!({"id": text(matches, "activity-id"), "part": text(matches, "part")});
    let reply = host.ask("activity_confirm", args)?;
    Ok(Answer::new(view(host, &reply)?, reply))
}

fn set(host: &Host, matches: &ArgMatches) -> Done {
    let given = fields::given(matches);
    let body =
        path(matches, "body").map(|file| fields::body::<Activity>(host, file, "activity")).transpose()?;
    if given.is_empty() && body.is_none() {
        return Err(host.usage(&Error::invalid("cli-set-nothing")));
    }
    host.open(Opening::Write)?;
    let before = host.ask("activity_get", json!({"id": text(matches, "activity-id")}))?;
    let reply = match body {
        Some(body) => replace(host, &before, body)?,
        None => {
            let mut activity = before["activity"].clone();
            for field in given {
                put(host, &mut activity, field)?;
            }
            host.ask("activity_save", json!({"activity": activity, "version": before["version"]}))?
        }
    };
    Ok(Answer::new(view(host, &reply)?, reply))
}

/// Saves a whole body over a record.
fn replace(host: &Host, before: &Value, mut body: Value) -> Done<Value> {
    fields::keep_names(&mut body, &before["activity"]);
    host.ask("activity_save", json!({"activity": body, "version": before["version"]}))
}

/// Puts `field=value` into an activity.
fn put(host: &Host, activity: &mut Value, field: &str) -> Done<()> {
    fields::put::<Activity>(host, activity, field, &[("status", "cli-set-status")])
}
