//! What was and what becomes of records: history, comparing days, bin, steps, status and review of activities.

use clap::ArgMatches;
use ropadesk_core::api::history::{HistoryReply, VersionDiff};
use ropadesk_core::api::life::{
    ActivityReviewReply, BinItem, BinList, BinReport, BinRestored, StepList, TagList,
};
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::history::{RecordChange, RegisterDiff, VersionChange, VersionChangeKind};
use ropadesk_core::register::Touched;
use ropadesk_core::store::table::Noun;
use serde_json::{Value, json};

use super::links::uses;
use super::{at, instant, sentence, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, fold, line_length};

/// The record of today, or in the bin, with this identifier or reference.
pub fn find(host: &Host, id: &str) -> Done<(Noun, String)> {
    let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
    let kept = Noun::ALL.iter().copied().filter(|noun| noun.keeps_history());
    if let Some(found) = kept.into_iter().find_map(|noun| Some((noun, snapshot.find(noun, id)?))) {
        return Ok(found);
    }
    let bin: BinList = host.typed(&host.ask("bin_list", Value::Null)?)?;
    let is = |item: &BinItem| item.id == id || item.reference.eq_ignore_ascii_case(id);
    let found = bin.items.into_iter().find(is).map(|item| (item.noun, item.id));
    found.ok_or_else(|| host.stop(&Error::new(Kind::NotFound, "record-missing").with("reference", id)))
}

fn ids(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many::<String>(name).into_iter().flatten().cloned().collect()
}

fn count(touched: &Touched) -> (&'static str, ropadesk_core::words::Arg) {
    ("count", touched.records.len().into())
}

/// `ropa history`
pub fn history(host: &Host, matches: &ArgMatches) -> Done {
    let number = |name: &str| matches.get_one::<i64>(name).copied();
    host.open(if number("restore").is_some() { Opening::Write } else { Opening::Read })?;
    let (noun, id) = find(host, &text(matches, "record-id"))?;
    if let Some(version) = number("restore") {
        let reply = host.ask("version_restore", json!({"noun": noun, "id": id, "version": version}))?;
        let touched: Touched = host.typed(&reply)?;
        let said = if touched.records.is_empty() { "cli-version-same" } else { "cli-version-restored" };
        return Ok(sentence(&host.words().say_with(said, &[("version", version.into())]), reply));
    }
    let reply = host.ask("history_of", json!({"noun": noun, "id": id}))?;
    let found: HistoryReply = host.typed(&reply)?;
    let head = format!("{}  {}\n", host.paint.bold(&found.reference), host.paint.bold(&found.name));
    let Some(version) = number("history-version") else {
        return Ok(Answer::new(format!("{head}{}", versions(host, &found)), reply));
    };
    // Without another state it is compared with the one before it.
    let before = found.versions.iter().skip_while(|line| line.version != version).nth(1);
    let before = before.map_or(0, |line| line.version);
    let (from, to) = number("against").map_or((before, version), |other| (version, other));
    let reply = host.ask("version_diff", json!({"noun": noun, "id": id, "from": from, "to": to}))?;
    let diff: VersionDiff = host.typed(&reply)?;
    let said = if diff.changes.is_empty() {
        format!("{}\n", host.say("cli-diff-none"))
    } else {
        changes(host, &diff.changes, 2)
    };
    Ok(Answer::new(format!("{head}{said}"), reply))
}

fn versions(host: &Host, found: &HistoryReply) -> String {
    let mut table = Table::new(vec![
        ("#".to_owned(), Look::Number),
        (host.say("cli-column-at"), Look::Dim),
        (host.say("cli-column-actor"), Look::Text),
        (host.say("cli-column-op"), Look::Text),
        (host.say("cli-column-fields"), Look::Elastic),
    ]);
    for line in &found.versions {
        let mut op = host.code("op", &line.op);
        if line.approved {
            op = format!("{op} ✓");
        }
        table.row(vec![
            line.version.to_string(),
            instant(&line.at),
            line.actor.clone(),
            op,
            line.fields.join(", "),
        ]);
    }
    table.print(host.paint)
}

/// Changes one below the other: the place, then what it was and what it is.
fn changes(host: &Host, changes: &[VersionChange], margin: usize) -> String {
    let space = " ".repeat(margin);
    let wide = line_length().saturating_sub(margin + 4).clamp(40, 110);
    let mut text = String::new();
    for change in changes {
        text.push_str(&format!("{space}{}\n", host.paint.bold(&change.label)));
        let mut side = |mark: &str, value: &str| {
            let lines = if value.is_empty() { vec![host.say("cli-diff-nothing")] } else { fold(value, wide) };
            for (n, line) in lines.iter().enumerate() {
                text.push_str(&format!("{space}  {} {line}\n", if n == 0 { mark } else { " " }));
            }
        };
        if change.kind != VersionChangeKind::Added {
            side(&host.paint.bad("-"), &change.before);
        }
        if change.kind != VersionChangeKind::Removed {
            side(&host.paint.good("+"), &change.after);
        }
    }
    text
}

/// `ropa diff`
pub fn diff(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let reply =
        host.ask("compare", json!({"from": text(matches, "diff-from"), "to": text(matches, "diff-to")}))?;
    let found: RegisterDiff = host.typed(&reply)?;
    let mut said = String::new();
    for (title, list) in [
        ("cli-diff-added", &found.added),
        ("cli-diff-changed", &found.changed),
        ("cli-diff-removed", &found.removed),
    ] {
        if list.is_empty() {
            continue;
        }
        said.push_str(&format!("{} ({})\n", host.paint.bold(&host.say(title)), list.len()));
        for change in list {
            said.push_str(&record(host, change));
        }
        said.push('\n');
    }
    let total = [
        ("added", found.added.len().into()),
        ("changed", found.changed.len().into()),
        ("removed", found.removed.len().into()),
        ("from", found.from.as_str().into()),
        ("to", found.to.as_str().into()),
    ];
    said.push_str(&format!("{}\n", host.words().say_with("cli-diff-counts", &total)));
    if found.history_since.get(..10).is_some_and(|since| since > found.from.as_str()) {
        let since = instant(&found.history_since);
        said.push_str(&format!(
            "{}\n",
            host.words().say_with("cli-history-since", &[("since", since.into())])
        ));
    }
    Ok(Answer::new(said, reply))
}

fn record(host: &Host, change: &RecordChange) -> String {
    let kind = host.code("noun", change.noun.code());
    let who = if change.actor.is_empty() { String::new() } else { format!(", {}", change.actor) };
    let dim = host.paint.dim(&format!("{kind}, {}{who}", instant(&change.at)));
    let name = format!("{} {}", change.reference, change.name);
    // What is new or gone is named; only what changed is told field by field.
    let is_both = change.changes.iter().any(|one| one.kind == VersionChangeKind::Changed)
        || change.changes.iter().any(|one| one.kind == VersionChangeKind::Added)
            && change.changes.iter().any(|one| one.kind == VersionChangeKind::Removed);
    let fields = if is_both { changes(host, &change.changes, 4) } else { String::new() };
    format!("  {}  {dim}\n{fields}", name.trim())
}

/// `ropa bin …`
pub fn bin(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "list" => {
            host.open(Opening::Read)?;
            let reply = host.ask("bin_list", Value::Null)?;
            let list: BinList = host.typed(&reply)?;
            let text = if list.items.is_empty() {
                format!("{}\n", host.say("cli-bin-nothing"))
            } else {
                items(host, &list.items)
            };
            Ok(Answer::new(text, reply["items"].clone()))
        }
        "restore" => {
            host.open(Opening::Write)?;
            let reply = host.ask("bin_restore", json!({"ids": ids(matches, "bin-ids")}))?;
            let restored: BinRestored = host.typed(&reply)?;
            let count = ("count", restored.items.len().into());
            let mut said = format!("{}\n", host.words().say_with("cli-bin-restored", &[count]));
            if !restored.relinked.is_empty() {
                let places = ("count", restored.relinked.len().into());
                said.push_str(&format!("{}\n", host.words().say_with("cli-bin-relinked", &[places])));
                said.push_str(&uses(host, &restored.relinked));
            }
            Ok(Answer::new(said, reply))
        }
        _ => empty(host, matches),
    }
}

/// What would go is always said first; without `--yes` nothing goes.
fn empty(host: &Host, matches: &ArgMatches) -> Done {
    let sure = matches.get_flag("yes");
    host.open(if sure { Opening::Write } else { Opening::Read })?;
    let ids = ids(matches, "bin-ids");
    let reply = host.ask("bin_empty", json!({"ids": ids, "dry_run": !sure}))?;
    let report: BinReport = host.typed(&reply)?;
    if report.items.is_empty() {
        return Ok(sentence(&host.say("cli-bin-nothing"), reply));
    }
    let args = [
        ("count", report.items.len().into()),
        ("versions", report.versions.into()),
        ("files", report.attachments.len().into()),
    ];
    let said = host.words().say_with(if sure { "cli-bin-emptied" } else { "cli-bin-would" }, &args);
    Ok(Answer::new(format!("{}{said}\n", items(host, &report.items)), reply))
}

fn items(host: &Host, items: &[BinItem]) -> String {
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-kind"), Look::Dim),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-removed"), Look::Dim),
        (host.say("cli-column-actor"), Look::Text),
        (host.say("cli-column-versions"), Look::Number),
    ]);
    for item in items {
        table.row(vec![
            item.reference.clone(),
            host.code("noun", item.noun.code()),
            item.name.clone(),
            instant(&item.removed_at),
            item.actor.clone(),
            item.versions.to_string(),
        ]);
    }
    table.print(host.paint)
}

/// `ropa undo --list`
pub fn steps(host: &Host) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("step_list", json!({"limit": 50}))?;
    let list: StepList = host.typed(&reply)?;
    let mut table = Table::new(vec![
        ("#".to_owned(), Look::Number),
        (host.say("cli-column-at"), Look::Dim),
        (host.say("cli-column-op"), Look::Text),
        (host.say("cli-column-records"), Look::Elastic),
        (String::new(), Look::Dim),
    ]);
    for step in &list.steps {
        let more = step.count - step.records.len();
        let more = if more > 0 { format!(" +{more}") } else { String::new() };
        table.row(vec![
            step.seq.to_string(),
            instant(&step.at),
            host.code("op", &step.op),
            format!("{}{more}", step.records.join("; ")),
            if step.undone { host.say("cli-step-undone") } else { String::new() },
        ]);
    }
    Ok(Answer::new(table.print(host.paint), reply["steps"].clone()))
}

/// `ropa activity status …` and `ropa activity review …`
pub fn activity(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let ids = ids(matches, "activity-ids");
    if verb == "status" {
        let status = text(matches, "status");
        let args = json!({"ids": ids, "status": status, "by": text(matches, "by")});
        let reply = host.ask("activity_status", args)?;
        let touched: Touched = host.typed(&reply)?;
        let args = [count(&touched), ("status", host.code("activity-status", &status).into())];
        return Ok(sentence(&host.words().say_with("cli-status-set", &args), reply));
    }
    let reply = host.ask("activity_review", json!({"ids": ids, "cycle": text(matches, "cycle")}))?;
    let done: ActivityReviewReply = host.typed(&reply)?;
    let said: String = done
        .next
        .iter()
        .map(|next| {
            let args = [("reference", next.reference.as_str().into()), ("on", next.on.as_str().into())];
            format!("{}\n", host.words().say_with("cli-reviewed", &args))
        })
        .collect();
    Ok(Answer::new(said, reply))
}

/// `ropa duplicate`
pub fn duplicate(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let (noun, id) = find(host, &text(matches, "record-id"))?;
    let reply = if noun == Noun::Activity {
        host.ask("activity_new", json!({"name": "", "copy_of": id}))?["activity"].clone()
    } else {
        host.ask("record_duplicate", json!({"noun": noun, "id": id}))?
    };
    let args = [("reference", at(&reply, "reference").into())];
    let said = host.words().say_with("cli-duplicated", &args);
    let json = json!({"id": reply["id"], "reference": reply["reference"]});
    Ok(sentence(&said, json))
}

/// `ropa tags`
pub fn tags(host: &Host) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("tag_list", Value::Null)?;
    let list: TagList = host.typed(&reply)?;
    if list.tags.is_empty() {
        return Ok(sentence(&host.say("cli-tags-none"), reply["tags"].clone()));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-tag"), Look::Elastic),
        (host.say("cli-column-used"), Look::Number),
    ]);
    for tag in &list.tags {
        table.row(vec![tag.tag.clone(), tag.count.to_string()]);
    }
    Ok(Answer::new(table.print(host.paint), reply["tags"].clone()))
}
