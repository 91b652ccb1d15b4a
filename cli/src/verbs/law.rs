//! The law as dated data: marks, the exemption of Art. 30(5), figures and pending reforms, lists, models.

use clap::ArgMatches;
use ropadesk_core::api::law::{
    ExemptionReport, MarkList, MarkReply, MarkState, ParameterList, TemplateList, TemplateRow,
};
use ropadesk_core::api::reference::ReferenceReply;
use ropadesk_core::error::Error;
use ropadesk_core::exemption::ExemptionOutcome;
use serde_json::{Value, json};

use super::{facts, sentence, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, fold, line_length};

/// `ropa finding …`
pub fn finding(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "mark" => mark(host, matches),
        "unmark" => {
            host.open(Opening::Write)?;
            let reply = host.ask("finding_unmark", json!({"mark": text(matches, "mark-id")}))?;
            Ok(sentence(&host.say("cli-law-unmarked"), reply))
        }
        _ => marks(host),
    }
}

fn mark(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let args = json!({
        "rule": text(matches, "finding-rule"),
        "record": text(matches, "record-id"),
        "field": text(matches, "field"),
        "reason": text(matches, "why"),
    });
    let reply = host.ask("finding_mark", args)?;
    let done: MarkReply = host.typed(&reply)?;
    let names: Vec<_> = done.marks.iter().map(|mark| mark.reference.as_str()).collect();
    let said = host.words().say_with(
        "cli-law-marked",
        &[("count", done.marks.len().into()), ("marks", names.join(", ").into())],
    );
    Ok(sentence(&said, reply))
}

fn marks(host: &Host) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("finding_mark_list", Value::Null)?;
    let list: MarkList = host.typed(&reply)?;
    if list.items.is_empty() {
        return Ok(sentence(&host.say("cli-law-marks-none"), json!([])));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-law-column-record"), Look::Text),
        (host.say("cli-law-column-state"), Look::Text),
        (host.say("cli-law-column-rule"), Look::Dim),
        (host.say("cli-law-column-reason"), Look::Elastic),
        (host.say("cli-law-column-by"), Look::Text),
    ]);
    for row in &list.items {
        let state = match row.state {
            MarkState::Holds => "cli-law-state-holds",
            MarkState::ToCheck => "cli-law-state-to-check",
            MarkState::Idle => "cli-law-state-idle",
        };
        table.row(vec![
            row.mark.reference.clone(),
            row.record.clone(),
            host.say(state),
            row.mark.rule.clone(),
            row.mark.reason.clone(),
            format!("{} {}", row.mark.marked_by, row.mark.marked_on),
        ]);
    }
    Ok(Answer::new(table.print(host.paint), reply["items"].clone()))
}

/// `ropa exemption`
pub fn exemption(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("exemption", json!({"as_of": text(matches, "as-of")}))?;
    let report: ExemptionReport = host.typed(&reply)?;
    let limit = report.by.as_ref().map_or(0, |by| by.value);
    let counts = [
        ("required", report.required.into()),
        ("open", report.open.into()),
        ("exempt", report.exempt.into()),
        ("limit", u64::from(limit).into()),
        ("day", report.as_of.as_str().into()),
    ];
    let mut out = String::new();
    let wide = line_length().saturating_sub(6).clamp(40, 110);
    for row in &report.rows {
        let word = host.say(&format!("exemption-{}", row.outcome.code()));
        let word = match row.outcome {
            ExemptionOutcome::Required => host.paint.bold(&word),
            ExemptionOutcome::Open => host.paint.warn(&word),
            ExemptionOutcome::Exempt => host.paint.good(&word),
        };
        out.push_str(&format!("{}  {}: {word}\n", host.paint.bold(&row.reference), row.name));
        for line in row.because.iter().flat_map(|why| fold(why, wide)) {
            out.push_str(&format!("    {}\n", host.paint.dim(&line)));
        }
    }
    let gap = if out.is_empty() { "" } else { "\n" };
    out.push_str(&format!("{gap}{}\n", host.words().say_with("cli-law-exemption", &counts)));
    if report.by.is_some_and(|by| by.reform.is_some()) {
        out.push_str(&format!("{}\n", host.paint.warn(&host.say("cli-law-reform-on"))));
    }
    Ok(Answer::new(out, reply))
}

/// `ropa law …`
pub fn figures(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    let reply = match verb {
        "list" => {
            // The figures can be read without a register; with one, its reforms are shown.
            if host.has_register() {
                host.open(Opening::Read)?;
            }
            host.ask("parameter_list", json!({"as_of": text(matches, "as-of")}))?
        }
        _ => {
            host.open(Opening::Write)?;
            let from_on = if verb == "on" { text(matches, "reform-from") } else { String::new() };
            host.ask("reform_switch", json!({"reform": text(matches, "reform"), "from_on": from_on}))?
        }
    };
    let list: ParameterList = host.typed(&reply)?;
    let words = host.words();
    let mut table = Table::new(vec![
        (host.say("cli-law-column-figure"), Look::Elastic),
        (host.say("cli-law-column-value"), Look::Text),
        (host.say("cli-law-column-law"), Look::Text),
        (host.say("cli-law-column-source"), Look::Elastic),
    ]);
    for one in &list.items {
        let pending = one.reform.as_ref().map(|_| format!(" ({})", host.say("cli-law-pending")));
        table.row(vec![
            host.code("parameter", one.key.code()),
            words.say_with(&format!("unit-{}", one.unit), &[("count", u64::from(one.value).into())]),
            one.law.clone(),
            format!("{}{}", one.source, pending.unwrap_or_default()),
        ]);
    }
    let mut out = table.print(host.paint);
    for reform in &list.reforms {
        let state = if reform.from_on.is_empty() {
            host.say("cli-law-off")
        } else {
            words.say_with("cli-law-from", &[("day", reform.from_on.as_str().into())])
        };
        out.push_str(&format!("\n{}  {}\n", host.paint.bold(&reform.key), reform.name));
        out.push_str(&facts(
            host,
            &[
                ("cli-law-fact-content", reform.content.clone()),
                ("cli-law-fact-state", reform.state.clone()),
                ("cli-law-fact-source", format!("{} <{}>", reform.source, reform.source_url)),
                ("cli-law-fact-switch", state),
            ],
        ));
    }
    Ok(Answer::new(out, reply))
}

/// `ropa reference KIND`
pub fn reference(host: &Host, matches: &ArgMatches) -> Done {
    let args = json!({"kind": text(matches, "reference-kind"), "as_of": text(matches, "as-of")});
    let reply = host.ask("reference_list", args)?;
    let list: ReferenceReply = host.typed(&reply)?;
    let mut table = Table::new(vec![
        (host.say("cli-law-column-key"), Look::Dim),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-law-column-law"), Look::Text),
        (host.say("cli-law-column-needs"), Look::Elastic),
        (host.say("cli-law-column-special"), Look::Text),
        (host.say("cli-law-column-detail"), Look::Elastic),
    ]);
    for item in &list.items {
        let special =
            if item.special.is_empty() { String::new() } else { host.code("special", &item.special) };
        table.row(vec![
            item.key.clone(),
            item.name.clone(),
            item.law.clone(),
            item.needs.join(", "),
            if item.criminal { "Art. 10".to_owned() } else { special },
            item.detail.clone(),
        ]);
    }
    let known = |text: &str| if text.is_empty() { "\u{2013}".to_owned() } else { text.to_owned() };
    let source = [
        ("source", list.source.as_str().into()),
        ("url", known(&list.source_url).into()),
        ("day", known(&list.checked_on).into()),
    ];
    let head = format!("{} ({})\n\n", host.paint.bold(&list.title), list.law);
    let foot = host.paint.dim(&host.words().say_with("cli-law-source", &source));
    Ok(Answer::new(format!("{head}{}\n{foot}\n", table.print(host.paint)), reply))
}

/// `ropa template …`
pub fn template(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    let reply = host.ask("template_list", Value::Null)?;
    let list: TemplateList = host.typed(&reply)?;
    if verb == "show" {
        let key = text(matches, "template-key");
        let Some(at) = list.items.iter().position(|row| row.key == key) else {
            return Err(host.stop(&Error::invalid("template-unknown").with("key", key)));
        };
        return Ok(Answer::new(model(host, &list.items[at]), reply["items"][at].clone()));
    }
    let mut table = Table::new(vec![
        (host.say("cli-law-column-key"), Look::Dim),
        (host.say("cli-column-name"), Look::Text),
        (host.say("cli-law-column-group"), Look::Text),
        (host.say("cli-law-column-what"), Look::Elastic),
    ]);
    for row in &list.items {
        table.row(vec![row.key.clone(), row.name.clone(), row.group.clone(), row.description.clone()]);
    }
    let note = host.paint.dim(&host.say("cli-law-models"));
    Ok(Answer::new(format!("{}\n{note}\n", table.print(host.paint)), reply["items"].clone()))
}

fn model(host: &Host, row: &TemplateRow) -> String {
    let activity = &row.activity;
    let bases: Vec<String> =
        activity.legal_basis_kinds().iter().map(|kind| format!("Art. {}", kind.article())).collect();
    let purposes: Vec<_> = activity.purposes.iter().map(|one| one.text.as_str()).collect();
    let subjects: Vec<_> = activity.data_subjects.iter().map(|one| one.name.as_str()).collect();
    let data: Vec<_> = activity.personal_data.iter().map(|one| one.name.as_str()).collect();
    let limits: Vec<_> = activity
        .retention
        .iter()
        .map(|one| {
            if one.period.is_empty() {
                one.trigger.clone()
            } else {
                format!("{} + {}", one.trigger, one.period)
            }
        })
        .collect();
    let list = [
        ("cli-fact-purposes", purposes.join("; ")),
        ("cli-fact-basis", bases.join(", ")),
        ("cli-fact-subjects", subjects.join("; ")),
        ("cli-fact-data", data.join("; ")),
        ("cli-fact-recipients", row.recipients.join("; ")),
        ("cli-fact-retention", limits.join("; ")),
    ];
    let wide = line_length().saturating_sub(28).clamp(40, 100);
    let list: Vec<(&str, String)> = list
        .into_iter()
        .map(|(id, value)| (id, fold(&value, wide).join(&format!("\n{}", " ".repeat(24)))))
        .collect();
    let head =
        format!("{}  {}\n{}\n", host.paint.bold(&row.name), host.paint.dim(&row.group), row.description);
    format!("{head}{}{}\n", facts(host, &list), host.paint.dim(&host.say("cli-law-models")))
}
