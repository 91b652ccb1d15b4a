//! The desk of a request: what was found, who else is named, redactions, codes.

use std::collections::BTreeMap;

use clap::ArgMatches;
use ropadesk_core::api::finds::{FindRow, FindsList, FindsTimeline, GlossaryList};
use ropadesk_core::api::redaction::{OtherPersons, RedactionList};
use ropadesk_core::error::Error;
use serde_json::{Value, json};

use super::{enclosure, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, cut, one_line};

/// Most rows of a table for people; `--json` gives all.
const ROWS: u64 = 20_000;
/// Longest value shown.
const VALUE: usize = 70;

/// `ropa request finds`
pub fn finds(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    if matches.get_flag("timeline") {
        let reply = host.ask("finds_timeline", json!({"id": text(matches, "request-id")}))?;
        return Ok(Answer::new(timeline(host, &host.typed(&reply)?), reply));
    }
    let only = text(matches, "only");
    let args = json!({
        "request": text(matches, "request-id"),
        "search": text(matches, "search"),
        "system": text(matches, "system"),
        "activity": text(matches, "activity"),
        "category": text(matches, "category"),
        "only": if only.is_empty() { "all" } else { &only },
        "count": ROWS,
    });
    let reply = host.ask("finds_list", args)?;
    Ok(Answer::new(list(host, &host.typed(&reply)?, &text(matches, "search")), reply))
}

fn list(host: &Host, found: &FindsList, search: &str) -> String {
    let counts = [
        ("shown", found.total.into()),
        ("all", found.all.into()),
        ("folded", found.folded.into()),
        ("others", found.open_others.into()),
        ("codes", found.open_codes.into()),
        ("unmapped", found.unmapped.into()),
    ];
    let mut said = format!("{}\n", host.words().say_with("cli-finds", &counts));
    if found.is_guess {
        said.push_str(&format!("{} {}\n", host.paint.warn("!"), host.say("cli-finds-guess")));
    }
    if found.rows.is_empty() {
        return said;
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-system"), Look::Text),
        (host.say("cli-column-place"), Look::Dim),
        (host.say("cli-column-column"), Look::Elastic),
        (host.say("cli-column-value"), Look::Elastic),
        (host.say("cli-column-category"), Look::Elastic),
        (host.say("cli-column-day"), Look::Text),
        (host.say("cli-column-note"), Look::Elastic),
    ]);
    for row in &found.rows {
        table.row(vec![
            row.system.clone(),
            format!("{}#{}", row.collection, row.record),
            row.column.clone(),
            cut(&from_hit(&one_line(&value(row)), search), VALUE),
            if row.is_unmapped { host.say("cli-unmapped") } else { row.category.clone() },
            row.first_on.clone(),
            note(host, row),
        ]);
    }
    format!("{said}\n{}", table.print(host.paint))
}

fn value(row: &FindRow) -> String {
    row.parts.iter().map(|part| part.text.as_str()).collect()
}

/// A long value from just before the words that were looked for, so that a narrow column shows them.
fn from_hit(value: &str, search: &str) -> String {
    const BEFORE: usize = 6;
    let (shown, sought) = (value.to_lowercase(), search.trim().to_lowercase());
    let at = if sought.is_empty() { None } else { shown.find(&sought) };
    let skip = at.map_or(0, |at| shown[..at].chars().count()).saturating_sub(BEFORE);
    // Few letters change their number when they become small: where they do, the cut is some letters off.
    if skip < 2 { value.to_owned() } else { format!("…{}", value.chars().skip(skip).collect::<String>()) }
}

/// What is to be known of a value: its meaning, its redactions, who else is named in it.
fn note(host: &Host, row: &FindRow) -> String {
    let mut notes: Vec<String> = Vec::new();
    if !row.meaning.is_empty() {
        notes.push(format!("= {}", row.meaning));
    } else if row.is_open_code {
        notes.push(host.say("cli-open-code"));
    }
    if row.copies > 1 {
        notes.push(format!("×{}", row.copies));
    }
    for part in &row.parts {
        let said = match part.state {
            Some(state) => {
                let code = serde_json::to_value(state).ok();
                host.code("redaction-state", code.as_ref().and_then(Value::as_str).unwrap_or("proposed"))
            }
            None if !part.other.is_empty() => host.say("cli-somebody-else"),
            None => continue,
        };
        if !notes.contains(&said) {
            notes.push(said);
        }
    }
    notes.join(", ")
}

fn timeline(host: &Host, found: &FindsTimeline) -> String {
    let mut table = Table::new(vec![
        (host.say("cli-column-day"), Look::Text),
        (host.say("cli-column-system"), Look::Text),
        (host.say("cli-column-activity"), Look::Elastic),
        (host.say("cli-column-record"), Look::Number),
        (host.say("cli-column-column"), Look::Elastic),
    ]);
    for row in &found.rows {
        table.row(vec![
            row.on.clone(),
            row.system.clone(),
            format!("{} {}", row.activity, row.activity_name).trim().to_owned(),
            row.record.to_string(),
            row.columns.join(", "),
        ]);
    }
    let said = host.words().say_with(
        "cli-timeline",
        &[("days", found.rows.len().into()), ("undated", found.undated.len().into())],
    );
    format!("{said}\n\n{}", table.print(host.paint))
}

/// `ropa request others`: lists them, or decides with `--redact` and `--keep`.
pub fn others(host: &Host, matches: &ArgMatches) -> Done {
    let given = |name: &str| -> Vec<String> {
        matches.get_many::<String>(name).into_iter().flatten().cloned().collect()
    };
    let (redact, keep) = (given("redact"), given("keep"));
    let request = text(matches, "request-id");
    if redact.is_empty() && keep.is_empty() {
        host.open(Opening::Read)?;
        let reply = host.ask("others_list", json!({"id": request}))?;
        return Ok(Answer::new(persons(host, &host.typed(&reply)?), reply));
    }
    host.open(Opening::Write)?;
    let mut reply = Value::Null;
    for (keys, gone) in [(redact, true), (keep, false)] {
        if !keys.is_empty() {
            let args = json!({"request": request, "keys": keys, "redact": gone,
                "reason": reason(matches), "words": text(matches, "explain")});
            reply = host.ask("others_decide", args)?;
        }
    }
    Ok(Answer::new(redacted(host, &host.typed(&reply)?), reply))
}

fn reason(matches: &ArgMatches) -> String {
    let given = text(matches, "reason");
    if given.is_empty() { "others_rights".to_owned() } else { given }
}

fn persons(host: &Host, found: &OtherPersons) -> String {
    if found.items.is_empty() {
        return format!("{}\n", host.say("cli-others-none"));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-found"), Look::Elastic),
        (host.say("cli-column-why"), Look::Elastic),
        (host.say("cli-column-places"), Look::Number),
        (host.say("cli-column-undecided"), Look::Number),
        (host.say("cli-column-redacted"), Look::Number),
    ]);
    for one in &found.items {
        table.row(vec![
            one.text.clone(),
            one.why.clone(),
            one.places.to_string(),
            one.open.to_string(),
            one.redacted.to_string(),
        ]);
    }
    format!("{}\n{}\n", table.print(host.paint), host.say("cli-others-next"))
}

/// `ropa request redact`
pub fn redact(host: &Host, matches: &ArgMatches) -> Done {
    let given = matches.get_many::<String>("at").into_iter().flatten();
    let places = given.map(|place| place_of(host, place)).collect::<Done<Vec<Value>>>()?;
    host.open(Opening::Write)?;
    let args = json!({
        "request": text(matches, "request-id"),
        "everywhere": places.is_empty(),
        "places": places,
        "text": text(matches, "words"),
        "reason": reason(matches),
        "words": text(matches, "explain"),
        "propose": matches.get_flag("propose"),
    });
    let reply = host.ask("redaction_add", args)?;
    Ok(Answer::new(redacted(host, &host.typed(&reply)?), reply))
}

/// `COLLECTION#RECORD[:COLUMN[@N]]`: a record, or the N-th value of a column in it.
fn place_of(host: &Host, place: &str) -> Done<Value> {
    let bad = || host.usage(&Error::invalid("cli-place-form"));
    let (collection, rest) = place.split_once('#').ok_or_else(bad)?;
    let (record, column) = rest.split_once(':').unwrap_or((rest, ""));
    let record: u64 = record.parse().map_err(|_| bad())?;
    let numbered = column.rsplit_once('@').and_then(|(name, n)| Some((name, n.parse::<u64>().ok()?)));
    let (column, nth) = match numbered {
        Some((name, n)) => (name, n.checked_sub(1).ok_or_else(bad)?),
        None => (column, 0),
    };
    Ok(json!({"collection": collection, "record": record, "column": column, "nth": nth}))
}

/// `ropa request redactions`
pub fn redactions(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("redaction_list", json!({"id": text(matches, "request-id")}))?;
    Ok(Answer::new(redacted(host, &host.typed(&reply)?), reply))
}

/// `ropa request redaction-set`, `redaction-check`, `redaction-remove`
pub fn change(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let ids: Vec<&String> = matches.get_many("redaction-ids").into_iter().flatten().collect();
    let reply = match verb {
        "redaction-check" => host.ask("redaction_check", json!({"ids": ids, "by": text(matches, "by")}))?,
        "redaction-remove" => host.ask("redaction_remove", json!({"ids": ids}))?,
        _ => {
            let given = |name: &str| matches.get_one::<String>(name);
            let area = given("area").map(|area| enclosure::area(host, area)).transpose()?;
            let elsewhere = matches.get_flag("stands-elsewhere").then_some(true);
            let args = json!({"ids": ids, "state": given("state"), "reason": given("reason"),
                "words": given("explain"), "stays_elsewhere": elsewhere, "area": area});
            host.ask("redaction_change", args)?
        }
    };
    Ok(Answer::new(redacted(host, &host.typed(&reply)?), reply))
}

pub fn redacted(host: &Host, list: &RedactionList) -> String {
    if list.items.is_empty() {
        return format!("{}\n", host.say("cli-redactions-none"));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-state"), Look::Text),
        (host.say("cli-column-system"), Look::Text),
        (host.say("cli-column-record"), Look::Number),
        (host.say("cli-column-column"), Look::Elastic),
        (host.say("cli-column-words"), Look::Elastic),
        (host.say("cli-column-reason"), Look::Elastic),
        (host.say("cli-column-actor"), Look::Dim),
    ]);
    for row in &list.items {
        let one = &row.redaction;
        let state = serde_json::to_value(one.state).ok();
        let state = state.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        let who = [one.decided_by.as_str(), one.checked_by.as_str()];
        table.row(vec![
            one.reference.clone(),
            host.code("redaction-state", &state),
            row.system.clone(),
            if one.area.is_some() { String::new() } else { one.record.to_string() },
            if one.area.is_some() {
                row.place.clone()
            } else if one.column.is_empty() {
                host.say("cli-whole-record")
            } else {
                one.column.clone()
            },
            cut(&one_line(&row.text), VALUE),
            [row.reason_in_words.as_str(), one.words.as_str()].join(" ").trim().to_owned(),
            who.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ✓ "),
        ]);
    }
    let counts = [("accepted", list.accepted.into()), ("checked", list.checked.into())];
    format!("{}\n{}\n", table.print(host.paint), host.words().say_with("cli-redactions", &counts))
}

/// `ropa request codes`: lists them, or says with `--mean` what they mean.
pub fn codes(host: &Host, matches: &ArgMatches) -> Done {
    let given = matches.get_many::<String>("mean").into_iter().flatten();
    let pairs = given.map(|pair| {
        let pair = pair.split_once('=').map(|(code, meaning)| (code.to_owned(), meaning.to_owned()));
        pair.ok_or_else(|| host.usage(&Error::invalid("cli-mean-form")))
    });
    let meanings = pairs.collect::<Done<BTreeMap<String, String>>>()?;
    let request = text(matches, "request-id");
    let reply = if meanings.is_empty() {
        host.open(Opening::Read)?;
        host.ask("glossary_list", json!({"id": request}))?
    } else {
        host.open(Opening::Write)?;
        let args = json!({"request": request, "system": text(matches, "system"),
            "column": text(matches, "column"), "codes": meanings});
        host.ask("glossary_save", args)?
    };
    let list: GlossaryList = host.typed(&reply)?;
    if list.columns.is_empty() {
        return Ok(Answer::new(format!("{}\n", host.say("cli-codes-none")), reply));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-system"), Look::Text),
        (host.say("cli-column-column"), Look::Elastic),
        (host.say("cli-column-code"), Look::Text),
        (host.say("cli-column-times"), Look::Number),
        (host.say("cli-column-meaning"), Look::Elastic),
    ]);
    for column in &list.columns {
        for code in &column.codes {
            let meaning = match (code.meaning.as_str(), column.explanation.as_str()) {
                ("", "") => host.say("cli-open-code"),
                ("", explanation) => explanation.to_owned(),
                (meaning, _) => meaning.to_owned(),
            };
            let (system, name) = (column.system.clone(), column.column.clone());
            table.row(vec![system, name, code.code.clone(), code.count.to_string(), meaning]);
        }
    }
    Ok(Answer::new(table.print(host.paint), reply))
}
