//! What comes after a case: purging, keeping longer, key figures, copies of the register.

use clap::ArgMatches;
use ropadesk_core::api::purge::{PurgeList, PurgeReply, RegisterCopyList};
use ropadesk_core::purge::preview::PurgePreview;
use ropadesk_core::request::figures::{RequestFigures, RequestShare};
use serde_json::{Value, json};

use super::request::shown;
use super::{facts, instant, path, sentence, size, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, fold, line_length};

/// `ropa request purge`: the list, what would go of some cases, or their purge. Without `--yes` nothing goes.
pub fn purge(host: &Host, matches: &ArgMatches) -> Done {
    if matches.get_flag("finish") {
        host.open(Opening::Write)?;
        let reply = host.ask("purge_finish", Value::Null)?;
        return Ok(sentence(&host.say("cli-purge-finished"), reply));
    }
    let sure = matches.get_flag("yes");
    host.open(if sure { Opening::Write } else { Opening::Read })?;
    let given = matches.get_many::<String>("purge-ids").into_iter().flatten();
    let mut ids: Vec<String> = given.cloned().collect();
    let reply = host.ask("purge_list", Value::Null)?;
    let list: PurgeList = host.typed(&reply)?;
    if matches.get_flag("due") {
        ids = list.items.iter().filter(|item| item.due).map(|item| item.reference.clone()).collect();
    }
    if ids.is_empty() {
        return Ok(Answer::new(listed(host, &list), reply));
    }
    if sure { run(host, &ids, matches.get_flag("keep-texts")) } else { look_ahead(host, &ids) }
}

fn listed(host: &Host, list: &PurgeList) -> String {
    let rule = match list.days {
        None => host.say("cli-purge-never"),
        Some(days) => host
            .words()
            .say_with("cli-purge-due", &[("n", list.due.into()), ("days", i64::from(days).into())]),
    };
    let unfinished =
        if list.unfinished { format!("{}\n", host.say("cli-purge-unfinished")) } else { String::new() };
    if list.items.is_empty() {
        return format!("{unfinished}{}\n", host.say("cli-purge-none"));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-closed"), Look::Dim),
        (host.say("cli-column-purge-due"), Look::Text),
        (host.say("cli-column-kept-until"), Look::Text),
        (host.say("cli-column-reason"), Look::Elastic),
    ]);
    for item in &list.items {
        table.row(vec![
            item.reference.clone(),
            item.closed_on.clone(),
            item.due_on.clone(),
            item.kept_until_on.clone(),
            item.kept_because.clone(),
        ]);
    }
    format!("{unfinished}{}\n{rule}\n", table.print(host.paint))
}

fn look_ahead(host: &Host, ids: &[String]) -> Done {
    let (mut said, mut replies) = (String::new(), Vec::new());
    for id in ids {
        let reply = host.ask("purge_preview", json!({"id": id}))?;
        said.push_str(&previewed(host, &host.typed(&reply)?));
        replies.push(reply);
    }
    said.push_str(&format!("{}\n{}\n", host.say("cli-purge-copies-why"), host.say("cli-purge-would")));
    Ok(Answer::new(said, Value::Array(replies)))
}

fn previewed(host: &Host, preview: &PurgePreview) -> String {
    let wide = line_length().saturating_sub(4).min(100);
    let lines = |items: &[String]| -> String {
        items.iter().map(|item| format!("  - {}\n", fold(item, wide).join("\n    "))).collect()
    };
    let mut said = format!("{}\n", host.paint.bold(&preview.reference));
    let list = [
        ("cli-fact-closed", preview.closed_on.clone()),
        ("cli-fact-purge-due", preview.due_on.clone()),
        ("cli-fact-kept-until", preview.kept_until_on.clone()),
        ("cli-fact-purged", preview.purged_on.clone()),
        ("cli-fact-other-cases", preview.related.join(", ")),
    ];
    said.push_str(&facts(host, &list));
    if !preview.goes.is_empty() {
        said.push_str(&format!("{}\n{}", host.say("purge-goes"), lines(&preview.goes)));
    }
    if !preview.texts.is_empty() {
        said.push_str(&lines(std::slice::from_ref(&preview.texts)));
    }
    said + &format!("{}\n{}\n", host.say("purge-stays"), lines(&preview.stays))
}

fn run(host: &Host, ids: &[String], keep_texts: bool) -> Done {
    let (mut said, mut replies) = (String::new(), Vec::new());
    for id in ids {
        // Who says --yes has named the case.
        let preview: PurgePreview = host.typed(&host.ask("purge_preview", json!({"id": id}))?)?;
        let args = json!({"id": id, "confirm": preview.reference, "keep_texts": keep_texts});
        let reply = host.ask("purge_run", args)?;
        let done: PurgeReply = host.typed(&reply)?;
        let args = [
            ("reference", done.reference.as_str().into()),
            ("rows", done.counts.rows.into()),
            ("files", done.counts.attachments.into()),
            ("images", done.counts.images.into()),
        ];
        said.push_str(&format!("{}\n", host.words().say_with("cli-purged", &args)));
        if !done.finished {
            said.push_str(&format!("{}\n", host.paint.warn(&host.say("cli-purge-unfinished"))));
        }
        replies.push((reply, done));
    }
    if let Some((_, last)) = replies.last().filter(|(_, last)| !last.copies.is_empty()) {
        let names: Vec<&str> = last.copies.iter().map(|copy| copy.name.as_str()).collect();
        let args = [("names", names.join(", ").into())];
        said.push_str(&format!("{}\n", host.words().say_with("cli-purge-copies", &args)));
    }
    Ok(Answer::new(said, replies.into_iter().map(|(reply, _)| reply).collect()))
}

/// `ropa request keep`
pub fn keep(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let args = json!({
        "id": text(matches, "request-id"),
        "until_on": text(matches, "keep-until"),
        "reason": text(matches, "reason"),
    });
    shown(host, host.ask("purge_keep", args)?)
}

/// `ropa copies`: what would be deleted is always said first; without `--yes` nothing is.
pub fn copies(host: &Host, matches: &ArgMatches) -> Done {
    let sure = matches.get_flag("yes");
    host.open(if sure { Opening::Write } else { Opening::Read })?;
    let names: Vec<&String> = matches.get_many::<String>("delete").into_iter().flatten().collect();
    let reply = if sure {
        let fresh = path(matches, "fresh").map(|file| host.admit(file)).unwrap_or_default();
        host.ask("copy_remove", json!({"names": names, "fresh": fresh}))?
    } else {
        host.ask("copy_list", Value::Null)?
    };
    let list: RegisterCopyList = host.typed(&reply)?;
    if list.items.is_empty() {
        return Ok(sentence(&host.say("cli-copies-none"), reply["items"].clone()));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-file"), Look::Elastic),
        (host.say("cli-column-size"), Look::Number),
        (host.say("cli-column-written"), Look::Dim),
    ]);
    for copy in &list.items {
        table.row(vec![copy.name.clone(), size(copy.bytes), instant(&copy.written_at)]);
    }
    let mut said = format!("{}\n{}\n", table.print(host.paint), host.say("cli-purge-copies-why"));
    if !sure && !names.is_empty() {
        said.push_str(&format!("{}\n", host.say("cli-copies-would")));
    }
    Ok(Answer::new(said, reply["items"].clone()))
}

/// `ropa request figures`
pub fn figures(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let args = json!({
        "from_on": text(matches, "received-from"),
        "to_on": text(matches, "received-to"),
        "as_of": text(matches, "as-of"),
    });
    let reply = host.ask("request_figures", args)?;
    let figures: RequestFigures = host.typed(&reply)?;
    let median = |days: Option<f64>| days.map(|days| days.to_string()).unwrap_or_default();
    let list = [
        ("figures-received", figures.received.to_string()),
        ("figures-answered", figures.answered.to_string()),
        ("figures-within-month", share(host, figures.within_month)),
        ("figures-in-time", share(host, figures.in_time)),
        ("figures-median", median(figures.median_days)),
        ("figures-waiting", figures.waiting.to_string()),
        ("figures-overdue", figures.overdue.to_string()),
        ("figures-extended", figures.extended.to_string()),
        ("figures-refused", figures.refused.to_string()),
        ("figures-partly", figures.partly.to_string()),
        ("figures-nothing", figures.nothing.to_string()),
        ("figures-withdrawn", figures.withdrawn.to_string()),
    ];
    let mut said = facts(host, &list);
    if figures.not_counted > 0 {
        let args = [("n", figures.not_counted.into())];
        said.push_str(&format!("{}\n", host.words().say_with("cli-figures-not-counted", &args)));
    }
    let mut rights = Table::new(vec![
        (host.say("requests-column-right"), Look::Elastic),
        (host.say("figures-received"), Look::Number),
        (host.say("figures-answered"), Look::Number),
        (host.say("figures-in-time"), Look::Text),
        (host.say("figures-median"), Look::Number),
    ]);
    for one in &figures.by_right {
        rights.row(vec![
            host.code("right", one.right.code()),
            one.received.to_string(),
            one.answered.to_string(),
            share(host, one.in_time),
            median(one.median_days),
        ]);
    }
    let mut months = Table::new(vec![
        (host.say("requests-column-month"), Look::Text),
        (host.say("figures-received"), Look::Number),
        (host.say("figures-month-in-time"), Look::Number),
        (host.say("figures-month-late"), Look::Number),
        (host.say("figures-waiting"), Look::Number),
        (host.say("figures-withdrawn"), Look::Number),
    ]);
    for one in &figures.by_month {
        let numbers = [one.received, one.in_time, one.late, one.waiting, one.withdrawn];
        let mut row = vec![one.month.clone()];
        row.extend(numbers.map(|n| n.to_string()));
        months.row(row);
    }
    if figures.received > 0 {
        said.push_str(&format!("\n{}\n{}", rights.print(host.paint), months.print(host.paint)));
    }
    Ok(Answer::new(said, reply))
}

fn share(host: &Host, share: RequestShare) -> String {
    share.percent().map_or_else(
        || "–".to_owned(),
        |percent| {
            let args = [("n", share.n.into()), ("of", share.of.into()), ("percent", percent.into())];
            host.words().say_with("figures-share", &args)
        },
    )
}
