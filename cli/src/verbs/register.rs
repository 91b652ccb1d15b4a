//! The register as a whole: new, show, search, log, undo, backup, verify-file.

use clap::ArgMatches;
use ropadesk_core::api::register::{BackupReply, Finds, JournalReply, RegisterStatus};
use ropadesk_core::error::Error;
use ropadesk_core::store::journal::JournalCheck;
use serde_json::{Value, json};

use super::{at, facts, instant, is_pipe, must, sentence, size, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::passphrase;
use crate::stop::INTEGRITY;
use crate::table::{Look, Table};

/// How many lines of the journal are shown.
const LINES: u32 = 30;

/// `ropa new`
pub fn new(host: &Host, matches: &ArgMatches) -> Done {
    let file = must(host, matches, "new-file")?;
    // A name that is taken is said before a passphrase is asked for.
    if file.symlink_metadata().is_ok() {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return Err(host.stop(&Error::file("output-exists").with("file", name)));
    }
    let token = host.admit(file);
    let reply = if matches.get_flag("sample") {
        host.ask("register_sample", json!({"file": token}))?
    } else {
        let passphrase = if matches.get_flag("no-passphrase") {
            None
        } else {
            Some(passphrase::read_new(host.passphrase_file(), host.words())?)
        };
        let args = json!({
            "file": token,
            "name": text(matches, "name"),
            "country": text(matches, "country"),
            "passphrase": passphrase.as_deref(),
        });
        host.ask("register_create", args)?
    };
    Ok(Answer::new(status(host, &host.typed(&reply)?), reply))
}

/// `ropa show`
pub fn show(host: &Host) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("register_status", Value::Null)?;
    Ok(Answer::new(status(host, &host.typed(&reply)?), reply))
}

fn status(host: &Host, status: &RegisterStatus) -> String {
    let protection = match (status.sample, status.encrypted) {
        (true, _) => "cli-status-sample",
        (false, true) => "cli-status-encrypted",
        (false, false) => "cli-status-plain",
    };
    let source = match status.source_dated_on.as_str() {
        "" => status.source_title.clone(),
        dated_on => format!("{}, {dated_on}", status.source_title),
    };
    let requests = host.words().say_with(
        "cli-status-requests",
        &[("all", status.requests.into()), ("open", status.requests_open.into())],
    );
    let undo = if status.undo.is_empty() { String::new() } else { host.code("op", &status.undo) };
    let head = format!("{}  {}\n", host.paint.bold(&status.file_name), host.say(protection));
    let list = [
        ("cli-fact-keeper", status.keeper.clone()),
        ("cli-fact-activities", status.activities.to_string()),
        ("cli-fact-processing", status.processing_on_behalf.to_string()),
        ("cli-fact-recipients", status.recipients.to_string()),
        ("cli-fact-systems", status.systems.to_string()),
        ("cli-fact-requests", requests),
        ("cli-fact-source", source),
        ("cli-fact-changed", instant(&status.changed_at)),
        ("cli-fact-undo", undo),
    ];
    head + &facts(host, &list)
}

/// `ropa search`
pub fn search(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let words: Vec<String> = matches.get_many::<String>("text").into_iter().flatten().cloned().collect();
    let reply = host.ask("search", json!({"text": words.join(" "), "limit": 100}))?;
    let found: Finds = host.typed(&reply)?;
    if found.hits.is_empty() {
        return Ok(sentence(&host.say("cli-search-nothing"), reply));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-kind"), Look::Dim),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-found"), Look::Elastic),
    ]);
    for hit in &found.hits {
        table.row(vec![
            hit.reference.clone(),
            host.code("noun", hit.noun.code()),
            hit.name.clone(),
            hit.snippet.clone(),
        ]);
    }
    let counts = [("shown", found.hits.len().into()), ("total", found.total.into())];
    let said = if found.hits.len() < found.total { "cli-search-more" } else { "cli-search-all" };
    let text = format!("{}\n{}\n", table.print(host.paint), host.words().say_with(said, &counts));
    Ok(Answer::new(text, reply))
}

/// `ropa log`
pub fn log(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let limit = matches.get_one::<u32>("limit").copied().unwrap_or(LINES);
    let args = json!({
        "limit": limit,
        "actor": text(matches, "log-by"),
        "op": text(matches, "op").replace('-', "_"),
        "record": text(matches, "log-record"),
        "from": text(matches, "log-from"),
        "to": text(matches, "log-to"),
    });
    let mut reply = host.ask("journal_list", args)?;
    let journal: JournalReply = host.typed(&reply)?;
    let mut table = Table::new(vec![
        ("#".to_owned(), Look::Number),
        (host.say("cli-column-at"), Look::Dim),
        (host.say("cli-column-actor"), Look::Text),
        (host.say("cli-column-op"), Look::Text),
        (host.say("cli-column-kind"), Look::Dim),
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-fields"), Look::Elastic),
    ]);
    for line in &journal.lines {
        let noun =
            if line.entry.noun == "register" { String::new() } else { host.code("noun", &line.entry.noun) };
        table.row(vec![
            line.entry.seq.to_string(),
            instant(&line.entry.at),
            line.entry.actor.clone(),
            host.code("op", &line.entry.op),
            noun,
            line.reference.clone(),
            line.entry.fields.clone(),
        ]);
    }
    let mut text = table.print(host.paint);
    let mut exit = 0;
    if matches.get_flag("verify") {
        let checked = host.ask("journal_check", Value::Null)?;
        let (said, ok) = chain(host, &host.typed(&checked)?);
        text = format!("{text}\n{said}\n");
        exit = if ok { 0 } else { INTEGRITY };
        reply["check"] = checked;
    }
    Ok(Answer::new(text, reply).exit(exit))
}

/// What the chain of hashes says.
fn chain(host: &Host, check: &JournalCheck) -> (String, bool) {
    let entries = ("entries", check.entries.into());
    if check.ok {
        let head = ("head", check.head.get(..16).unwrap_or(&check.head).into());
        (host.paint.good(&host.words().say_with("cli-journal-whole", &[entries, head])), true)
    } else {
        let broken = ("line", check.broken_at.unwrap_or_default().into());
        (host.paint.bad(&host.words().say_with("cli-journal-broken", &[entries, broken])), false)
    }
}

/// `ropa undo` and `ropa redo`
pub fn step(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    if let Some(steps) = matches.get_one::<u32>("steps").copied() {
        return many(host, verb, steps);
    }
    let before = host.ask("register_status", Value::Null)?;
    let taken = at(&before, verb).to_owned();
    let reply = host.ask(verb, Value::Null)?;
    if taken.is_empty() {
        return Ok(sentence(&host.code("cli-nothing-to", verb), reply));
    }
    let count = reply["records"].as_array().map_or(0, Vec::len);
    let step = host.code("op", &taken);
    let said = host.words().say_with(
        if verb == "undo" { "cli-undone" } else { "cli-redone" },
        &[("step", step.into()), ("count", count.into())],
    );
    Ok(sentence(&said, reply))
}

/// Several steps, one after the other, as far as there are any.
fn many(host: &Host, verb: &str, steps: u32) -> Done {
    let mut done = Vec::new();
    for _ in 0..steps {
        let reply = host.ask(verb, Value::Null)?;
        if at(&reply, "op").is_empty() {
            break;
        }
        done.push(reply);
    }
    let id = if verb == "undo" { "cli-undone-steps" } else { "cli-redone-steps" };
    let said = host.words().say_with(id, &[("count", done.len().into())]);
    Ok(sentence(&said, Value::Array(done)))
}

/// `ropa backup`
pub fn backup(host: &Host, matches: &ArgMatches) -> Done {
    let target = must(host, matches, "dest")?;
    if is_pipe(target) {
        return Err(host.usage(&Error::invalid("cli-no-pipe")));
    }
    host.open(Opening::Read)?;
    let reply = host.ask("register_backup", json!({"file": host.admit(target)}))?;
    let made: BackupReply = host.typed(&reply)?;
    let said = host
        .words()
        .say_with("cli-backup-made", &[("file", made.name.into()), ("size", size(made.bytes).into())]);
    Ok(sentence(&said, reply))
}

/// `ropa verify-file`: the pages were checked when it was opened; the journal is followed here.
pub fn verify_file(host: &Host) -> Done {
    host.open(Opening::Read)?;
    let status: RegisterStatus = host.typed(&host.ask("register_status", Value::Null)?)?;
    let checked = host.ask("register_check", Value::Null)?;
    let (said, ok) = chain(host, &host.typed(&checked)?);
    let pages = host.words().say_with("cli-file-whole", &[("file", status.file_name.clone().into())]);
    let json = json!({"ok": ok, "file": status.file_name, "encrypted": status.encrypted, "journal": checked});
    let text = format!("{}\n{said}\n", host.paint.good(&pages));
    Ok(Answer::new(text, json).exit(if ok { 0 } else { INTEGRITY }))
}
