//! Arguments of packages: making one, and what happens to it afterwards.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};
use ropadesk_core::words::Words;

use super::build::{flag, list, opt, path_opt, place, verb};
use super::request::output;

const CHANNELS: &[&str] = &["portal", "email", "post", "in_person", "other_controller", "other"];
const REASONS: &[&str] = &["not_identifiable", "unfounded_or_excessive"];

/// `ropa package …`
pub fn package(words: &Words) -> Command {
    let id = || place(words, "package-id", "id");
    verb(
        words,
        "package",
        &[
            "ropa -f company.ropa package make R-2026-001 --for access --password --sheet sheet.pdf -o answer.zip",
            "ropa -f company.ropa package deliver R-2026-001/P1 --by portal --proof \"downloaded 24 Nov, 10:02\"",
            "ropa -f company.ropa package keep R-2026-001/P1 --deleted 2026-12-24",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(make(
        words,
        "make",
        &[
            "ropa -f company.ropa package make R-2026-001 --for access --password --sheet sheet.pdf -o answer.zip",
            "ropa -f company.ropa package make R-2026-001 --for access --replaces R-2026-001/P1 \\\n      \
             --because \"a system was missing\" -o answer2.zip",
        ],
    ))
    .subcommand(
        verb(words, "list", &["ropa -f company.ropa package list R-2026-001"])
            .arg(place(words, "request-id", "id")),
    )
    .subcommand(
        verb(words, "again", &["ropa -f company.ropa package again R-2026-001/P1 -o answer.zip"])
            .arg(id())
            .arg(output(words).required(true))
            .args(protecting(words))
            .arg(flag(words, "overwrite")),
    )
    .subcommand(
        verb(
            words,
            "colleague",
            &["ropa -f company.ropa package colleague R-2026-001/P1 --key age1… -o answer.zip.age"],
        )
        .arg(id())
        .arg(opt(words, "key", "key").help(words.say("cli-opt-colleague-key")).action(ArgAction::Append))
        .arg(output(words).required(true))
        .arg(path_opt(words, "sheet", "file").help(words.say("cli-opt-passphrase-sheet")))
        .arg(flag(words, "overwrite")),
    )
    .subcommand(deliver(words))
    .subcommand(
        verb(
            words,
            "keep",
            &[
                "ropa -f company.ropa package keep R-2026-001/P1 --expires 2026-12-23",
                "ropa -f company.ropa package keep R-2026-001/P1 --deleted 2026-12-24",
            ],
        )
        .arg(id())
        .arg(opt(words, "expires", "date").required_unless_present("deleted"))
        .arg(opt(words, "deleted", "date")),
    )
    .subcommand(
        verb(
            words,
            "key",
            &["ropa -f company.ropa package key", "ropa -f company.ropa package key --make"],
        )
        .arg(flag(words, "make")),
    )
}

fn deliver(words: &Words) -> Command {
    verb(
        words,
        "deliver",
        &["ropa -f company.ropa package deliver R-2026-001/P1 --by post --delivered 2026-11-24 \\\n      \
           --to \"the person, at the address confirmed\" --proof \"RR123456785DE\" --passphrase-by telephone"],
    )
    .arg(place(words, "package-id", "id"))
    .arg(list(opt(words, "by", "channel").help(words.say("cli-opt-package-by")), CHANNELS).required(true))
    .arg(opt(words, "delivered", "date"))
    .arg(opt(words, "to", "text").help(words.say("cli-opt-delivered-to")))
    .arg(opt(words, "proof", "text"))
    .arg(path_opt(words, "proof-file", "file"))
    .arg(opt(words, "passphrase-by", "text"))
}

/// Making a package: `ropa request package` and `ropa package make` are the same.
pub fn make(words: &Words, name: &'static str, examples: &[&str]) -> Command {
    verb(words, name, examples)
        .arg(place(words, "request-id", "id"))
        .arg(list(opt(words, "for", "package"), &["access", "portability"]).required(true))
        .arg(output(words).required_unless_present("dry-run"))
        .args(protecting(words))
        .arg(opt(words, "as-of", "date"))
        .arg(opt(words, "include", "item").action(ArgAction::Append))
        .arg(list(opt(words, "unnamed-recipients", "reason"), REASONS))
        .arg(opt(words, "expires", "date"))
        .arg(opt(words, "replaces", "id"))
        .arg(opt(words, "because", "text"))
        .arg(flag(words, "dry-run"))
        .arg(flag(words, "overwrite"))
}

fn protecting(words: &Words) -> [Arg; 2] {
    [flag(words, "password"), path_opt(words, "sheet", "file").help(words.say("cli-opt-passphrase-sheet"))]
}

/// `ropa verify`
pub fn verify(words: &Words) -> Command {
    verb(
        words,
        "verify",
        &[
            "ropa verify answer.zip",
            "ropa verify answer.zip --key \"9f2c 04d1 …\"",
            "ropa verify answer.zip --passphrase-file passphrase.txt --json",
        ],
    )
    .arg(place(words, "package", "file").value_parser(value_parser!(PathBuf)))
    .arg(opt(words, "key", "key").help(words.say("cli-opt-verify-key")))
}
