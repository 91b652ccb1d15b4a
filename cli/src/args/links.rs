//! Arguments of what holds records together: removing, merging, duplicates, and names that are not linked yet.

use clap::{ArgAction, Command};
use ropadesk_core::words::Words;

use super::build::{flag, opt, place, verb};

/// The verbs that a kind of record has beside list, show, add and set.
pub fn verbs(words: &Words, noun: &str) -> Vec<Command> {
    let of = |rest: &str| format!("ropa -f company.ropa {noun} {rest}");
    let id = || place(words, "record-id", "id");
    let prefix = match noun {
        "recipient" => "R",
        "system" => "SYS",
        "organisation" => "ORG",
        _ => "PB",
    };
    let removed = [of(&format!("remove {prefix}-001 --dry-run")), of(&format!("remove {prefix}-001"))];
    let mut all =
        vec![verb(words, "remove", &[&removed[0], &removed[1]]).arg(id()).arg(flag(words, "dry-run"))];
    if !matches!(noun, "recipient" | "system") {
        return all;
    }
    let merged = [
        of(&format!("merge {prefix}-001 {prefix}-007 --dry-run")),
        of(&format!("merge {prefix}-001 {prefix}-007 --take name")),
    ];
    let many = |name: &'static str| opt(words, name, "field-name").action(ArgAction::Append);
    all.push(
        verb(words, "merge", &[&merged[0], &merged[1]])
            .arg(place(words, "merge-keep", "id"))
            .arg(place(words, "merge-other", "id"))
            .arg(many("take"))
            .arg(many("keep"))
            .arg(many("both"))
            .arg(flag(words, "dry-run")),
    );
    all.push(verb(words, "duplicates", &[&of("duplicates")]));
    let apart = of(&format!("apart {prefix}-001 {prefix}-007 --reason \"Two companies of one name\""));
    all.push(
        verb(words, "apart", &[&apart])
            .arg(place(words, "apart-one", "id"))
            .arg(place(words, "apart-other", "id"))
            .arg(opt(words, "why", "text").long("reason").help(words.say("cli-opt-apart-reason"))),
    );
    all.push(verb(words, "unlinked", &[&of("unlinked"), &of("unlinked --json")]));
    let linked = [of(&format!("link \"Mail Carrier\" --to {prefix}-001")), of("link \"Mail Carrier\"")];
    all.push(
        verb(words, "link", &[&linked[0], &linked[1]])
            .arg(place(words, "unlinked-name", "name"))
            .arg(opt(words, "to", "id").help(words.say("cli-opt-link-to")))
            .arg(flag(words, "dry-run")),
    );
    all
}
