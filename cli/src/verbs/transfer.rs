//! Transfers to third countries (Chapter V): the list with its judgement, the radar, what is missing, what is none.

mod change;
pub mod records;

use clap::ArgMatches;
use ropadesk_core::api::transfer::TransferList;
use ropadesk_core::api::transfer::advice::{CandidateList, Criteria};
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::findings::Severity;
use ropadesk_core::transfer::listing::TransferRow;
use ropadesk_core::transfer::radar::{Radar, RadarHit};
use ropadesk_core::transfer::verdict::{ReasonInWords, Standing};
use serde_json::{Value, json};

use super::{facts, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, fold, line_length};

/// `ropa transfer …`
pub fn run(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "list" => list(host, matches),
        "show" => show(host, matches),
        "add" => change::add(host, matches),
        "set" => change::set(host, matches),
        "remove" => change::remove(host, matches),
        "radar" => radar(host, matches),
        "candidates" => candidates(host, matches),
        _ => criteria(host),
    }
}

/// `ropa transfer list`
fn list(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let order = matches.get_one::<String>("order").map_or("risk", String::as_str);
    let args = json!({
        "as_of": text(matches, "as-of"),
        "order": order,
        "country": text(matches, "country").to_uppercase(),
        "subject": text(matches, "activity"),
        "controller": text(matches, "controller"),
        "brief": !host.json,
    });
    let reply = host.ask("transfer_list", args)?;
    let list: TransferList = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("transfers-column-standing"), Look::Text),
        (host.say("transfers-column-country"), Look::Text),
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("transfers-column-recipient"), Look::Elastic),
        (host.say("transfers-cell-safeguard"), Look::Elastic),
        (host.say("transfers-cell-instrument"), Look::Text),
        (host.say("transfers-cell-assessment"), Look::Text),
    ]);
    for row in &list.items {
        table.row(vec![
            row.standing_words.clone(),
            row.country_name.clone(),
            row.address(),
            row.subject_name.clone(),
            row.recipient.clone(),
            if row.index.is_some() { row.safeguard_words.clone() } else { String::new() },
            instrument(row),
            row.assessment_ref.clone(),
        ]);
    }
    if list.items.is_empty() {
        return Ok(Answer::new(format!("{}\n", host.say("cli-list-empty")), reply["items"].clone()));
    }
    let counts: Vec<_> = list
        .standings
        .iter()
        .rev()
        .map(|one| format!("{}: {}", host.code("transfer-standing", one.standing.code()), one.count))
        .collect();
    let text = format!("{}\n{}\n", table.print(host.paint), host.paint.bold(&counts.join(" \u{b7} ")));
    Ok(Answer::new(text, reply["items"].clone()))
}

fn instrument(row: &TransferRow) -> String {
    match row.module {
        Some(module) => format!("{} (M{module})", row.instrument_ref),
        None => row.instrument_ref.clone(),
    }
}

/// `ropa transfer show`: the transfers of a record, or one of them by its address, with the reasons.
fn show(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let wanted = text(matches, "transfer-id");
    let reply = host.ask("transfer_list", json!({"as_of": text(matches, "as-of"), "order": "subject"}))?;
    let list: TransferList = host.typed(&reply)?;
    let rows: Vec<&TransferRow> = list.items.iter().filter(|row| row.is_named(&wanted)).collect();
    if rows.is_empty() {
        let missing = Error::new(Kind::NotFound, "record-missing").with("reference", wanted.as_str());
        return Err(host.stop(&missing));
    }
    let text: Vec<String> = rows.iter().map(|row| one(host, row)).collect();
    Ok(Answer::new(text.join("\n"), json!(rows)))
}

fn one(host: &Host, row: &TransferRow) -> String {
    let head = [&row.address(), &row.country_name, &row.recipient];
    let head: Vec<_> = head.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
    let standing = match row.standing {
        Standing::NoTransfer | Standing::InOrder => host.paint.good(&row.standing_words),
        Standing::Attention | Standing::ConditionToConfirm => host.paint.warn(&row.standing_words),
        _ => host.paint.bad(&row.standing_words),
    };
    let ground = if row.safeguard_article.is_empty() || row.index.is_none() {
        String::new()
    } else {
        format!("{} (Art. {})", row.safeguard_words, row.safeguard_article)
    };
    let outcome =
        if row.outcome.is_empty() { String::new() } else { host.code("assessment-outcome", &row.outcome) };
    let list = [
        ("transfers-column-record", row.subject_name.clone()),
        ("transfers-cell-country-status", host.code("country-status", &row.country_status)),
        ("transfers-cell-safeguard", ground),
        ("transfers-cell-instrument", instrument(row)),
        ("transfers-cell-assessment", [row.assessment_ref.as_str(), &outcome].join(" ").trim().to_owned()),
        ("transfers-cell-review-on", row.review_on.clone()),
    ];
    let mut text = format!("{}  {standing}\n{}", host.paint.bold(&head.join(" \u{b7} ")), facts(host, &list));
    text.push_str(&reasons(host, &row.reasons));
    text
}

/// Reasons, one below the other: severity, what is missing, article; below it what to do.
pub fn reasons(host: &Host, reasons: &[ReasonInWords]) -> String {
    let wide = line_length().saturating_sub(6).clamp(40, 110);
    let mut text = String::new();
    for reason in reasons {
        let word = match reason.severity {
            Severity::Error => host.paint.bad(&host.say("cli-severity-error")),
            Severity::Warning => host.paint.warn(&host.say("cli-severity-warning")),
            Severity::Hint => host.paint.dim(&host.say("cli-severity-hint")),
        };
        text.push_str(&format!("  {word}\n"));
        for line in fold(&format!("{} ({})", reason.message, reason.law), wide) {
            text.push_str(&format!("    {line}\n"));
        }
        for line in fold(&reason.hint, wide) {
            text.push_str(&format!("    {}\n", host.paint.dim(&line)));
        }
    }
    text
}

/// `ropa transfer radar`
fn radar(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let args = json!({
        "from": text(matches, "from"),
        "to": text(matches, "to"),
        "months": matches.get_one::<u32>("ahead"),
    });
    let reply = host.ask("transfer_radar", args)?;
    let radar: Radar = host.typed(&reply)?;
    let mut out = String::new();
    for change in &radar.changes {
        let said = host.words().say_with(
            "cli-radar-change",
            &[
                ("country", change.name.as_str().into()),
                ("before", change.before_words.as_str().into()),
                ("after", change.after_words.as_str().into()),
                ("day", change.changed_on.to_string().into()),
            ],
        );
        out.push_str(&format!("{}\n  {}\n", host.paint.bold(&said), host.paint.dim(&change.decision)));
        out.push_str(&hits(host, &change.hits));
    }
    for ending in &radar.endings {
        let said = host.words().say_with(
            "cli-radar-ending",
            &[("country", ending.name.as_str().into()), ("day", ending.ends_on.to_string().into())],
        );
        out.push_str(&format!("{}\n  {}\n", host.paint.bold(&said), host.paint.dim(&ending.decision)));
        out.push_str(&hits(host, &ending.hits));
    }
    if out.is_empty() {
        out = format!("{}\n", host.say("cli-radar-nothing"));
    }
    Ok(Answer::new(out, reply))
}

fn hits(host: &Host, hits: &[RadarHit]) -> String {
    if hits.is_empty() {
        return format!("  {}\n", host.say("cli-radar-no-hits"));
    }
    let standing = |standing: Standing| host.code("transfer-standing", standing.code());
    let line = |hit: &RadarHit| {
        let name = [hit.subject_name.as_str(), hit.recipient.as_str()];
        let name: Vec<_> = name.into_iter().filter(|part| !part.is_empty()).collect();
        let fallback = if hit.has_fallback {
            format!("  ({})", host.say("transfers-cell-fallback"))
        } else {
            String::new()
        };
        format!(
            "  {}  {}: {} \u{2192} {}{fallback}\n",
            hit.subject_ref,
            name.join(" \u{b7} "),
            standing(hit.before),
            standing(hit.after)
        )
    };
    hits.iter().map(line).collect()
}

/// `ropa transfer candidates`
fn candidates(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("transfer_candidates", json!({"as_of": text(matches, "as-of")}))?;
    let list: CandidateList = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("transfers-column-recipient"), Look::Elastic),
        (host.say("transfers-column-country"), Look::Text),
        (host.say("transfers-cell-country-status"), Look::Elastic),
    ]);
    for one in &list.items {
        table.row(vec![
            one.subject_ref.clone(),
            one.subject_name.clone(),
            one.recipient.clone(),
            one.country_name.clone(),
            host.code("country-status", &one.country_status),
        ]);
    }
    let text = if list.items.is_empty() {
        format!("{}\n", host.say("cli-list-empty"))
    } else {
        table.print(host.paint)
    };
    Ok(Answer::new(text, reply["items"].clone()))
}

/// `ropa transfer criteria`: needs no register.
fn criteria(host: &Host) -> Done {
    let reply = host.ask("transfer_criteria", Value::Null)?;
    let criteria: Criteria = host.typed(&reply)?;
    let wide = line_length().saturating_sub(4).clamp(40, 110);
    let mut out = String::new();
    let mut say = |title: &str, text: &str| {
        out.push_str(&format!("{title}\n"));
        for line in fold(text, wide) {
            out.push_str(&format!("    {line}\n"));
        }
    };
    for (number, one) in criteria.criteria.iter().enumerate() {
        say(&host.paint.bold(&format!("{}. {}", number + 1, one.title)), &one.text);
    }
    for one in &criteria.cases {
        let mark = host.say(if one.is_transfer { "cli-criteria-transfer" } else { "cli-criteria-none" });
        let mark = if one.is_transfer { host.paint.warn(&mark) } else { host.paint.good(&mark) };
        say(&format!("{mark}  {}", one.title), &one.text);
    }
    say(&host.paint.dim(&criteria.about.source), "");
    Ok(Answer::new(out, reply))
}
