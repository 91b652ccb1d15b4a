//! Arguments of what comes after a case: purging, keeping longer, key figures, copies of the register.

use clap::{Arg, ArgAction, Command};
use ropadesk_core::words::Words;

use super::build::{flag, opt, path_opt, place, places, verb};

/// First and last day of receipt.
pub fn period(words: &Words) -> [Arg; 2] {
    [opt(words, "received-from", "date").long("from"), opt(words, "received-to", "date").long("to")]
}

/// `ropa request purge`, `ropa request keep`, `ropa request figures`
pub fn verbs(words: &Words) -> Vec<Command> {
    vec![
        verb(
            words,
            "purge",
            &[
                "ropa -f company.ropa request purge",
                "ropa -f company.ropa request purge R-2026-001",
                "ropa -f company.ropa request purge R-2026-001 --yes",
                "ropa -f company.ropa request purge --due --yes",
            ],
        )
        .arg(places(words, "purge-ids", "id").required(false))
        .arg(flag(words, "due").conflicts_with("purge-ids"))
        .arg(flag(words, "keep-texts"))
        .arg(flag(words, "yes").help(words.say("cli-opt-purge-yes")))
        .arg(flag(words, "finish").conflicts_with_all(["purge-ids", "due", "yes"])),
        verb(
            words,
            "keep",
            &["ropa -f company.ropa request keep R-2026-001 --until 2027-03-31 --reason \"Action before the court\""],
        )
        .arg(place(words, "request-id", "id"))
        .arg(opt(words, "keep-until", "date").long("until").required(true))
        .arg(opt(words, "reason", "text").required(true).help(words.say("cli-opt-keep-reason"))),
        verb(
            words,
            "figures",
            &[
                "ropa -f company.ropa request figures",
                "ropa -f company.ropa request figures --from 2026-01-01 --to 2026-12-31",
            ],
        )
        .args(period(words))
        .arg(opt(words, "as-of", "date")),
    ]
}

/// `ropa copies`
pub fn copies(words: &Words) -> Command {
    verb(
        words,
        "copies",
        &[
            "ropa -f company.ropa copies",
            "ropa -f company.ropa copies --delete company.before-schema-2.ropa --fresh company-2026-11-26.ropa --yes",
        ],
    )
    .arg(opt(words, "delete", "name").action(ArgAction::Append))
    .arg(path_opt(words, "fresh", "file").requires("delete"))
    .arg(flag(words, "yes").requires("delete").help(words.say("cli-opt-copies-yes")))
}
