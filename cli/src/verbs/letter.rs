//! Letters of a case and their templates.

use std::path::PathBuf;

use clap::ArgMatches;
use ropadesk_core::api::letter::{
    LetterDraftReply, LetterItem, LetterList, LetterPreview, LetterTemplateList, LetterWritten,
};
use ropadesk_core::error::Error;
use serde_json::{Value, json};

use super::{is_pipe, must, sentence, size, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table};

/// `ropa request letter` and `ropa request letters`
pub fn of_a_case(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    let request = text(matches, "request-id");
    if verb == "letters" {
        host.open(Opening::Read)?;
        let reply = host.ask("letter_list", json!({"request": request}))?;
        let list: LetterList = host.typed(&reply)?;
        return Ok(Answer::new(listed(host, &list), reply));
    }
    let only_draft = matches.get_flag("draft");
    host.open(if only_draft { Opening::Read } else { Opening::Write })?;
    let letter = json!({
        "request": request,
        "kind": text(matches, "letter-kind"),
        "lang": text(matches, "language"),
        "notice": notice(host, &request, &text(matches, "notice"))?,
    });
    let reply = host.ask("letter_draft", letter.clone())?;
    let made: LetterDraftReply = host.typed(&reply)?;
    let draft = made.draft;
    if only_draft {
        return Ok(Answer::new(format!("# {}\n\n{}\n", draft.subject, draft.text), reply));
    }
    let (subject, words) = match matches.get_one::<PathBuf>("text") {
        Some(file) => written(host, file)?,
        None => (draft.subject, draft.text),
    };
    let written = json!({"letter": letter, "to": draft.to, "subject": subject, "text": words});
    let page: LetterPreview = host.typed(&host.ask("letter_preview", written.clone())?)?;
    for advice in &page.advice {
        eprintln!("{} ({})", advice.text, advice.law);
    }
    let settle = !matches.get_flag("no-note");
    let reply = host.ask("letter_issue", json!({"written": written, "settle": settle}))?;
    let issued: LetterItem = host.typed(&reply)?;
    let said = host.words().say_with(
        "cli-letter-issued",
        &[
            ("reference", issued.record.reference.as_str().into()),
            ("kind", issued.title.into()),
            ("sha256", issued.record.sha256.as_str().into()),
        ],
    );
    if matches.get_one::<PathBuf>("output").is_none() {
        return Ok(sentence(&said, reply));
    }
    let file = save(host, matches, &issued.record.id)?;
    Ok(Answer::new(format!("{said}\n{}\n", file.0), json!({"letter": reply, "file": file.1})))
}

/// The identifier of a notice, by its number in the case or by itself.
fn notice(host: &Host, request: &str, named: &str) -> Done<String> {
    let Ok(number) = named.parse::<usize>() else { return Ok(named.to_owned()) };
    let view = host.ask("request_get", json!({"id": request}))?;
    let found = number.checked_sub(1).and_then(|at| view["request"]["notices"].get(at));
    let missing = || host.stop(&Error::invalid("letter-needs-notice"));
    found.and_then(|one| one["id"].as_str()).map(str::to_owned).ok_or_else(missing)
}

/// Subject and text of a file: the first line is the subject, after a number sign.
fn written(host: &Host, file: &PathBuf) -> Done<(String, String)> {
    let unreadable = || {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        host.stop(&Error::file("cli-text-file").with("file", name))
    };
    let all = std::fs::read_to_string(file).map_err(|_| unreadable())?;
    let (first, rest) = all.trim_start().split_once('\n').unwrap_or((all.trim(), ""));
    Ok((first.trim_start_matches('#').trim().to_owned(), rest.trim().to_owned()))
}

fn save(host: &Host, matches: &ArgMatches, id: &str) -> Done<(String, Value)> {
    let file = must(host, matches, "output")?;
    if is_pipe(file) {
        return Err(host.usage(&Error::invalid("cli-no-pipe")));
    }
    let args = json!({
        "id": id,
        "as": matches.get_one::<String>("as").map_or("pdf", String::as_str),
        "file": host.admit(file),
        "overwrite": matches.get_flag("overwrite"),
    });
    let reply = host.ask("letter_write", args)?;
    let made: LetterWritten = host.typed(&reply)?;
    let id = if made.as_issued { "cli-letter-written" } else { "cli-letter-written-anew" };
    let args = [("file", made.name.into()), ("size", size(made.bytes).into())];
    Ok((host.words().say_with(id, &args), reply))
}

/// `ropa letter …`
pub fn run(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "save" => {
            host.open(Opening::Read)?;
            let (said, reply) = save(host, matches, &text(matches, "letter-id"))?;
            Ok(sentence(&said, reply))
        }
        "show" => show(host, &text(matches, "letter-id")),
        "templates" => {
            host.open(Opening::Read)?;
            let reply = templates(host, matches)?;
            let list: LetterTemplateList = host.typed(&reply)?;
            Ok(Answer::new(template_table(host, &list), reply))
        }
        "template" => {
            host.open(Opening::Read)?;
            let reply = templates(host, matches)?;
            let list: LetterTemplateList = host.typed(&reply)?;
            let kind = text(matches, "letter-kind");
            let found = list.items.into_iter().find(|item| item.record.kind.code() == kind);
            let item = found.ok_or_else(|| host.stop(&Error::bug("ropa/letter")))?;
            let said = format!("# {}\n\n{}\n", item.record.subject, item.record.text);
            Ok(Answer::new(said, json!(item)))
        }
        "set" => {
            host.open(Opening::Write)?;
            let reply = templates(host, matches)?;
            let list: LetterTemplateList = host.typed(&reply)?;
            let kind = text(matches, "letter-kind");
            let version =
                list.items.iter().find(|item| item.record.kind.code() == kind).map_or(0, |one| one.version);
            let file = must(host, matches, "template-file")?;
            let (subject, words) = written(host, &file.to_path_buf())?;
            let args = json!({
                "kind": kind, "lang": lang(host, matches), "subject": subject, "text": words, "version": version,
            });
            let reply = host.ask("letter_template_save", args)?;
            Ok(sentence(&host.words().say("cli-letter-template-saved"), reply))
        }
        _ => {
            host.open(Opening::Write)?;
            let args = json!({"kind": text(matches, "letter-kind"), "lang": lang(host, matches)});
            let reply = host.ask("letter_template_reset", args)?;
            Ok(sentence(&host.words().say("cli-letter-template-reset"), reply))
        }
    }
}

fn lang(host: &Host, matches: &ArgMatches) -> String {
    matches.get_one::<String>("language").cloned().unwrap_or_else(|| host.moment.lang.code().to_owned())
}

fn templates(host: &Host, matches: &ArgMatches) -> Done<Value> {
    host.ask("letter_template_list", json!({"lang": lang(host, matches)}))
}

fn show(host: &Host, id: &str) -> Done {
    host.open(Opening::Read)?;
    let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
    let letter = snapshot.letters.find(id);
    let letter = letter.ok_or_else(|| {
        let missing = Error::new(ropadesk_core::error::Kind::NotFound, "record-missing");
        host.stop(&missing.with("reference", id))
    })?;
    let said = format!("{}\n\n# {}\n\n{}\n", letter.to, letter.subject, letter.text);
    Ok(Answer::new(said, json!(letter)))
}

fn listed(host: &Host, list: &LetterList) -> String {
    let words = host.words();
    let title = |id: &str| words.say(id);
    let mut table = Table::new(vec![
        (title("cli-column-ref"), Look::Text),
        (title("cli-letter-column-kind"), Look::Elastic),
        (title("cli-letter-column-on"), Look::Text),
        (title("cli-letter-column-hash"), Look::Dim),
    ]);
    for item in &list.items {
        table.row(vec![
            item.record.reference.clone(),
            item.title.clone(),
            item.record.issued_on.clone(),
            item.record.sha256.clone(),
        ]);
    }
    let fitting: Vec<String> = list
        .kinds
        .iter()
        .filter(|choice| choice.fits)
        .map(|choice| format!("  {}  {}", choice.kind.code(), choice.title))
        .collect();
    let mut said = if list.items.is_empty() {
        format!("{}\n", title("cli-letters-none"))
    } else {
        table.print(host.paint)
    };
    if !fitting.is_empty() {
        said = format!("{}\n\n{}\n{}\n", said.trim_end(), title("cli-letters-fitting"), fitting.join("\n"));
    }
    said
}

fn template_table(host: &Host, list: &LetterTemplateList) -> String {
    let words = host.words();
    let mut table = Table::new(vec![
        (words.say("cli-letter-column-kind"), Look::Text),
        (words.say("cli-column-name"), Look::Elastic),
        (words.say("cli-letter-column-own"), Look::Text),
    ]);
    for item in &list.items {
        let own = if item.own { words.say("cli-letter-own") } else { String::new() };
        table.row(vec![item.record.kind.code().to_owned(), item.title.clone(), own]);
    }
    table.print(host.paint)
}
