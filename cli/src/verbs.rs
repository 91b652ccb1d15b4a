//! The verbs: each asks the core and says what it answered. No rule of the field lives here.

mod activity;
mod attachment;
mod calendar;
mod case;
mod check;
mod collect;
mod enclosure;
mod export;
mod extract;
mod fields;
mod find;
mod finds;
mod gathering;
mod handover;
mod import;
mod law;
mod letter;
mod life;
mod links;
mod many;
mod mapping;
mod near;
mod others;
mod package;
mod purge;
mod record;
mod register;
mod report;
mod request;
mod shell;
mod transfer;

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ropadesk_core::collect::{Identifier, ReadOptions};
use ropadesk_core::error::Error;
use serde_json::Value;

use crate::host::{Answer, Done, Host};

/// Carries out the verb that was asked for.
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let (name, matches) = matches.subcommand().ok_or_else(|| host.stop(&Error::bug("ropa/verb")))?;
    let below = matches.subcommand();
    match (name, below) {
        ("new", _) => register::new(host, matches),
        ("show", _) => register::show(host),
        ("activity", Some((verb @ ("status" | "review"), matches))) => life::activity(host, verb, matches),
        ("activity", Some((verb, matches))) => activity::run(host, verb, matches),
        ("recipient" | "system" | "organisation" | "processing", Some((verb, matches))) => {
            others::run(host, name, verb, matches)
        }
        ("transfer", Some((verb, matches))) => transfer::run(host, verb, matches),
        ("instrument" | "tia", Some((verb, matches))) => transfer::records::run(host, name, verb, matches),
        ("search", _) => register::search(host, matches),
        ("filter", _) => find::filter(host, matches),
        ("view", Some((verb, matches))) => find::view(host, verb, matches),
        ("check", _) => check::run(host, matches),
        ("import", _) => import::run(host, matches),
        ("finding", Some((verb, matches))) => law::finding(host, verb, matches),
        ("exemption", _) => law::exemption(host, matches),
        ("law", Some((verb, matches))) => law::figures(host, verb, matches),
        ("reference", _) => law::reference(host, matches),
        ("template", Some((verb, matches))) => law::template(host, verb, matches),
        ("report", _) => report::run(host, matches),
        ("export", _) => export::run(host, matches),
        ("schema", _) => export::schema(host),
        ("deadline", _) => request::deadline(host, matches),
        ("request", Some(("collect", matches))) => collect::run(host, matches),
        ("request", Some(("map", matches))) => collect::map(host, matches),
        ("request", Some(("near", matches))) => near::run(host, matches),
        ("request", Some(("package", matches))) | ("package", Some(("make", matches))) => {
            package::run(host, matches)
        }
        ("package", Some((verb, matches))) => handover::run(host, verb, matches),
        ("request", Some(("finds", matches))) => finds::finds(host, matches),
        ("request", Some(("others", matches))) => finds::others(host, matches),
        ("request", Some(("redact", matches))) => finds::redact(host, matches),
        ("request", Some(("redactions", matches))) => finds::redactions(host, matches),
        ("request", Some(("codes", matches))) => finds::codes(host, matches),
        ("request", Some((verb @ ("redaction-set" | "redaction-check" | "redaction-remove"), matches))) => {
            finds::change(host, verb, matches)
        }
        ("request", Some((verb @ ("new" | "list" | "show"), matches))) => request::run(host, verb, matches),
        ("request", Some((verb @ ("letter" | "letters"), matches))) => letter::of_a_case(host, verb, matches),
        ("request", Some(("systems", matches))) => gathering::run(host, matches),
        ("request", Some(("purge", matches))) => purge::purge(host, matches),
        ("request", Some(("keep", matches))) => purge::keep(host, matches),
        ("request", Some(("figures", matches))) => purge::figures(host, matches),
        ("request", Some((verb, matches))) => case::run(host, verb, matches),
        ("copies", _) => purge::copies(host, matches),
        ("letter", Some((verb, matches))) => letter::run(host, verb, matches),
        ("calendar", Some((verb, matches))) => calendar::run(host, verb, matches),
        ("verify", _) => package::verify(host, matches),
        ("extract", _) => extract::run(host, matches),
        ("log", _) => register::log(host, matches),
        ("undo", _) if matches.get_flag("list") => life::steps(host),
        ("undo" | "redo", _) => register::step(host, name, matches),
        ("history", _) => life::history(host, matches),
        ("diff", _) => life::diff(host, matches),
        ("bin", Some((verb, matches))) => life::bin(host, verb, matches),
        ("attachment", Some((verb, matches))) => attachment::attachment(host, verb, matches),
        ("enclosure", Some((verb, matches))) => enclosure::run(host, verb, matches),
        ("custom-field", Some((verb, matches))) => attachment::custom_field(host, verb, matches),
        ("duplicate", _) => life::duplicate(host, matches),
        ("tags", _) => life::tags(host),
        ("backup", _) => register::backup(host, matches),
        ("verify-file", _) => register::verify_file(host),
        ("completions", _) => shell::completions(host, matches),
        ("man", _) => shell::man(host),
        _ => Err(host.stop(&Error::bug("ropa/verb"))),
    }
}

/// Text of an argument; empty when it was not given.
fn text(matches: &ArgMatches, name: &str) -> String {
    matches.get_one::<String>(name).cloned().unwrap_or_default()
}

/// Path of an argument.
fn path<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a Path> {
    matches.get_one::<PathBuf>(name).map(PathBuf::as_path)
}

/// Path of an argument that clap holds to be there.
fn must<'a>(host: &Host, matches: &'a ArgMatches, name: &str) -> Done<&'a Path> {
    path(matches, name).ok_or_else(|| host.stop(&Error::bug("ropa/argument")))
}

/// Whether a path stands for standard input or output.
fn is_pipe(path: &Path) -> bool {
    path == Path::new("-")
}

/// What `--match` names.
fn identifiers(host: &Host, matches: &ArgMatches) -> Done<Vec<Identifier>> {
    let given = matches.get_many::<String>("match").into_iter().flatten();
    given.map(|text| Identifier::parse(text).map_err(|error| host.stop(&error))).collect()
}

/// How an export is to be read.
fn reading(matches: &ArgMatches) -> ReadOptions {
    let given = |name: &str| matches.get_one::<String>(name).cloned();
    let delimiter = given("delimiter").map(|text| if text == "\\t" { "\t".to_owned() } else { text });
    ReadOptions {
        encoding: given("encoding"),
        delimiter,
        sheet: given("sheet"),
        header: matches.get_flag("no-header").then_some(false),
        accept_damage: matches.get_flag("accept-damage"),
        ..ReadOptions::default()
    }
}

/// A delimiter by name, so that a tab can be seen.
fn delimiter_name(host: &Host, delimiter: &str) -> String {
    match delimiter {
        "\t" => host.say("cli-tab"),
        "" => String::new(),
        other => format!("“{other}”"),
    }
}

/// Facts one below the other, their values aligned; facts without a value are left out.
fn facts(host: &Host, facts: &[(&str, String)]) -> String {
    let shown: Vec<_> = facts.iter().filter(|(_, value)| !value.is_empty()).collect();
    let labels: Vec<String> = shown.iter().map(|(id, _)| host.say(id)).collect();
    let widest = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    for (label, (_, value)) in labels.iter().zip(shown) {
        let gap = " ".repeat(widest - label.chars().count());
        text.push_str(&format!("  {}{gap}  {value}\n", host.paint.dim(label)));
    }
    text
}

/// An instant of the core (`2026-11-23T09:00:00Z`) as people read it.
fn instant(at: &str) -> String {
    at.get(..16).map_or_else(|| at.to_owned(), |short| format!("{} UTC", short.replacen('T', " ", 1)))
}

/// A size for people.
fn size(bytes: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
    match UNITS.into_iter().find(|(unit, _)| bytes >= *unit) {
        Some((unit, name)) => format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit),
        None => format!("{bytes} B"),
    }
}

/// Text below a key of a reply.
fn at<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// An answer that is one sentence.
fn sentence(text: &str, json: Value) -> Answer {
    Answer::new(format!("{text}\n"), json)
}
