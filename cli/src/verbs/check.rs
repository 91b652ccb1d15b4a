//! What the law still misses.

use clap::ArgMatches;
use ropadesk_core::api::activity::CheckReport;
use ropadesk_core::findings::{Finding, Severity};
use serde_json::json;

use super::{find, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::stop::FINDINGS;
use crate::table::{fold, line_length};

/// `ropa check`: exit code 1 when the law misses something or something is to be looked at.
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let which = find::which(host, matches)?;
    host.open(Opening::Read)?;
    let args = json!({
        "as_of": text(matches, "as-of"), "only": text(matches, "only"),
        "controller": text(matches, "controller"), "filters": which["filters"], "view": which["view"],
    });
    let reply = host.ask("check", args)?;
    let report: CheckReport = host.typed(&reply)?;
    let counts = [
        ("missing", report.counts.error.into()),
        ("check", report.counts.warning.into()),
        ("hints", report.counts.hint.into()),
        ("date", report.as_of.as_str().into()),
    ];
    let mut text = findings(host, &report.findings, true);
    if matches.get_flag("show-marked") && !report.not_applicable.is_empty() {
        let count = [("count", report.not_applicable.len().into())];
        let gap = if text.is_empty() { "" } else { "\n" };
        text.push_str(&format!(
            "{gap}{}\n",
            host.paint.bold(&host.words().say_with("cli-law-set-aside", &count))
        ));
        text.push_str(&findings(host, &report.not_applicable, true));
    }
    let any = report.counts.error + report.counts.warning > 0;
    let said = host.words().say_with("cli-check-counts", &counts);
    let said = if any { host.paint.bold(&said) } else { host.paint.good(&said) };
    text.push_str(&format!("{}{said}\n", if text.is_empty() { "" } else { "\n" }));
    Ok(Answer::new(text, reply).exit(if any { FINDINGS } else { 0 }))
}

/// Findings, those of one record together: severity, article, what is missing; below it what to do.
pub fn findings(host: &Host, findings: &[Finding], with_subject: bool) -> String {
    let severity = |one: &Finding| match one.severity {
        Severity::Error => host.say("cli-severity-error"),
        Severity::Warning => host.say("cli-severity-warning"),
        Severity::Hint => host.say("cli-severity-hint"),
    };
    let first = findings.iter().map(|one| severity(one).chars().count()).max().unwrap_or(0);
    let margin = 2 + first + 2;
    let wide = line_length().saturating_sub(margin).clamp(40, 110);
    let names = if with_subject { host.desk.snapshot().ok() } else { None };
    let mut text = String::new();
    let mut subject = None;
    let mut said = Vec::new();
    for one in findings {
        if with_subject && subject != Some((&one.subject, &one.subject_ref)) {
            subject = Some((&one.subject, &one.subject_ref));
            let gap = if text.is_empty() { "" } else { "\n" };
            let noun = host.code("noun", one.subject.code());
            let activity = names.as_ref().and_then(|snapshot| snapshot.activities.get(&one.subject_id));
            let name = activity.map_or(noun, |activity| activity.name.clone());
            text.push_str(&format!(
                "{gap}{}\n",
                host.paint.bold(format!("{}  {name}", one.subject_ref).trim())
            ));
        }
        let word = severity(one);
        let painted = match one.severity {
            Severity::Error => host.paint.bad(&word),
            Severity::Warning => host.paint.warn(&word),
            Severity::Hint => host.paint.dim(&word),
        };
        let gap = " ".repeat(first - word.chars().count());
        let below = format!("\n{}", " ".repeat(margin));
        // The article goes last, and dim: a line begins with what is missing.
        let mut lines = fold(&format!("{} ({})", one.message, one.law), wide);
        if let Some(last) = lines.last_mut() {
            *last = last.replace(&format!("({})", one.law), &host.paint.dim(&format!("({})", one.law)));
        }
        text.push_str(&format!("  {painted}{gap}  {}\n", lines.join(&below)));
        if let Some(mark) = &one.mark {
            let args = [
                ("reason", mark.reason.as_str().into()),
                ("by", mark.marked_by.as_str().into()),
                ("on", mark.marked_on.as_str().into()),
            ];
            let id = if mark.changed { "cli-law-changed" } else { "cli-law-because" };
            for line in fold(&format!("{}: {}", mark.reference, host.words().say_with(id, &args)), wide) {
                text.push_str(&format!("{}{line}\n", " ".repeat(margin)));
            }
            if !mark.changed {
                continue;
            }
        }
        if !one.needed_by.is_empty() {
            let requests: Vec<_> = one.needed_by.iter().map(|request| request.reference.as_str()).collect();
            let args = [("requests", requests.join(", ").into())];
            for line in fold(&host.words().say_with("cli-check-needed", &args), wide) {
                text.push_str(&format!("{}{line}\n", " ".repeat(margin)));
            }
        }
        // What to do is said once: the twentieth time it only hides the findings.
        if !one.hint.is_empty() && !said.contains(&&one.hint) {
            said.push(&one.hint);
            for line in fold(&one.hint, wide) {
                text.push_str(&format!("{}{}\n", " ".repeat(margin), host.paint.dim(&line)));
            }
        }
    }
    text
}
