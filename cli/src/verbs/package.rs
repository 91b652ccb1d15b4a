//! Packages: what one would hold, making it, checking it without a register.

use clap::ArgMatches;
use ropadesk_core::api::package::BuildReply;
use ropadesk_core::error::Error;
use ropadesk_core::package::{CheckTone, Item, Preflight, Verification};
use serde_json::json;

use super::{is_pipe, must, size, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::stop::INTEGRITY;
use crate::table::{fold, line_length};

/// `ropa request package`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let include = included(host, matches)?;
    let dry_run = matches.get_flag("dry-run");
    host.open(if dry_run { Opening::Read } else { Opening::Write })?;
    let mut args = json!({
        "request": text(matches, "request-id"),
        "kind": text(matches, "for"),
        "as_of": text(matches, "as-of"),
        "include": include,
    });
    let reply = host.ask("package_preflight", args.clone())?;
    let preflight: Preflight = host.typed(&reply)?;
    if dry_run {
        let text = format!("{}{}", checks(host, &preflight), left_out(host, &preflight.excluded));
        return Ok(Answer::new(text, reply));
    }
    let target = must(host, matches, "output")?;
    if is_pipe(target) {
        return Err(host.usage(&Error::invalid("cli-no-pipe")));
    }
    args["file"] = json!(host.admit(target));
    args["overwrite"] = json!(matches.get_flag("overwrite"));
    let reply = host.ask("package_build", args)?;
    let built: BuildReply = host.typed(&reply)?;
    let kind = host.code("package-kind", &built.package.kind);
    let said = host.words().say_with(
        "cli-package-made",
        &[
            ("kind", kind.into()),
            ("file", built.name.into()),
            ("files", built.package.files.into()),
            ("records", preflight.records.into()),
            ("size", size(built.package.bytes).into()),
        ],
    );
    let mut text =
        format!("{said}\n{} {}\n", host.paint.dim("SHA-256"), host.paint.dim(&built.package.sha256));
    text.push_str(&checks(host, &preflight));
    text.push_str(&left_out(host, &built.excluded));
    Ok(Answer::new(text, reply))
}

/// `--include COLLECTION:COLUMN`: items to be decided that are handed over.
fn included(host: &Host, matches: &ArgMatches) -> Done<Vec<(String, String)>> {
    let given = matches.get_many::<String>("include").into_iter().flatten();
    let pairs = given.map(|text| {
        let pair =
            text.split_once(':').map(|(collection, column)| (collection.to_owned(), column.to_owned()));
        pair.ok_or_else(|| host.usage(&Error::invalid("cli-include-form")))
    });
    pairs.collect()
}

/// What to look at before the package leaves the house.
fn checks(host: &Host, preflight: &Preflight) -> String {
    let mut text = String::new();
    let wide = line_length().saturating_sub(4).min(110);
    let mut said = Vec::new();
    for check in &preflight.checks {
        let mark = match check.tone {
            CheckTone::Ok => host.paint.good("✓"),
            CheckTone::Warning => host.paint.warn("!"),
            CheckTone::Open => host.paint.bad("○"),
        };
        text.push_str(&format!("  {mark} {}\n", fold(&check.message, wide).join("\n    ")));
        // What to do is said once.
        if !check.hint.is_empty() && !said.contains(&&check.hint) {
            said.push(&check.hint);
            for line in fold(&check.hint, wide) {
                text.push_str(&format!("    {}\n", host.paint.dim(&line)));
            }
        }
    }
    text
}

/// What a portability package leaves out, and why: for the DPO, not in the package.
fn left_out(host: &Host, items: &[Item]) -> String {
    // Columns without any value of the person need no reason; `--json` lists them all.
    let filled: Vec<&Item> = items.iter().filter(|item| item.filled > 0).collect();
    if filled.is_empty() {
        return String::new();
    }
    let mut groups: Vec<(&Item, Vec<&str>)> = Vec::new();
    for item in &filled {
        match groups.iter_mut().find(|(first, _)| first.system == item.system && first.words == item.words) {
            Some((_, columns)) => columns.push(&item.column),
            None => groups.push((item, vec![&item.column])),
        }
    }
    let said = host.words().say_with("cli-left-out", &[("count", filled.len().into())]);
    let mut text = format!("\n{said}\n");
    let wide = line_length().saturating_sub(4).min(110);
    for (first, columns) in groups {
        text.push_str(&format!("  {}: {}\n", host.paint.bold(&first.system), first.words));
        for line in fold(&columns.join(", "), wide) {
            text.push_str(&format!("    {}\n", host.paint.dim(&line)));
        }
    }
    text
}

/// `ropa verify`: needs no register; exit code 7 when a byte was altered.
pub fn verify(host: &Host, matches: &ArgMatches) -> Done {
    let file = must(host, matches, "package")?;
    let reply = host.ask("package_verify", json!({"file": host.admit(file)}))?;
    let found: Verification = host.typed(&reply)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let kind = if found.kind.is_empty() { String::new() } else { host.code("package-kind", &found.kind) };
    let about = [
        ("file", name.into()),
        ("kind", kind.into()),
        ("files", found.files.into()),
        ("records", found.rows.into()),
        ("request", found.request.as_str().into()),
        ("date", found.as_of.as_str().into()),
        ("controller", found.controller.as_str().into()),
    ];
    if found.ok {
        let said = host.words().say_with("cli-verify-ok", &about);
        return Ok(Answer::new(format!("{} {said}\n", host.paint.good("✓")), reply));
    }
    let mut text = format!("{} {}\n", host.paint.bad("✗"), host.words().say_with("cli-verify-bad", &about));
    for problem in &found.problems {
        text.push_str(&format!("  - {}\n", problem.message));
    }
    text.push_str(&format!("{}\n", host.say("cli-verify-next")));
    Ok(Answer::new(text, reply).exit(INTEGRITY))
}
