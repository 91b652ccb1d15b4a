//! Arguments of what was and what becomes of records: history, comparing days, bin, attachments, own fields.

use clap::{Command, value_parser};
use ropadesk_core::words::Words;

use super::build::{flag, list, opt, path_opt, place, places, verb};

/// `ropa history`, `ropa diff`, `ropa bin …`, `ropa attachment …`, `ropa custom-field …`, `ropa duplicate`, `ropa tags`
pub fn life(words: &Words) -> Vec<Command> {
    vec![
        history(words),
        verb(
            words,
            "diff",
            &[
                "ropa -f company.ropa diff --from 2026-01-01",
                "ropa -f company.ropa diff --from 2026-01-01 --to 2026-06-30 --json",
            ],
        )
        .arg(opt(words, "diff-from", "date").long("from").required(true))
        .arg(opt(words, "diff-to", "date").long("to")),
        bin(words),
        attachment(words),
        custom_field(words),
        verb(words, "duplicate", &["ropa -f company.ropa duplicate R-004"]).arg(place(
            words,
            "record-id",
            "id",
        )),
        verb(words, "tags", &["ropa -f company.ropa tags"]),
    ]
}

fn history(words: &Words) -> Command {
    let number = |name: &'static str| opt(words, name, "number").value_parser(value_parser!(i64));
    verb(
        words,
        "history",
        &[
            "ropa -f company.ropa history PA-003",
            "ropa -f company.ropa history PA-003 --version 41",
            "ropa -f company.ropa history PA-003 --version 41 --against 57",
            "ropa -f company.ropa history PA-003 --restore 41",
        ],
    )
    .arg(place(words, "record-id", "id"))
    .arg(number("history-version").long("version"))
    .arg(number("against").requires("history-version"))
    .arg(number("restore").conflicts_with("history-version"))
}

fn bin(words: &Words) -> Command {
    let ids = || places(words, "bin-ids", "id").required(false);
    verb(
        words,
        "bin",
        &[
            "ropa -f company.ropa bin list",
            "ropa -f company.ropa bin restore PA-003",
            "ropa -f company.ropa bin empty --dry-run",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(verb(words, "list", &["ropa -f company.ropa bin list --json"]))
    .subcommand(
        verb(words, "restore", &["ropa -f company.ropa bin restore PA-003 R-002"]).arg(ids().required(true)),
    )
    .subcommand(
        verb(
            words,
            "empty",
            &["ropa -f company.ropa bin empty --dry-run", "ropa -f company.ropa bin empty PA-003 --yes"],
        )
        .arg(ids())
        .arg(flag(words, "dry-run"))
        .arg(flag(words, "yes").conflicts_with("dry-run")),
    )
}

fn attachment(words: &Words) -> Command {
    let id = || place(words, "attachment-id", "id");
    verb(
        words,
        "attachment",
        &[
            "ropa -f company.ropa attachment add R-004 contract.pdf --note \"Signed 1 March 2026\"",
            "ropa -f company.ropa attachment list",
            "ropa -f company.ropa attachment save ATT-001 -o contract.pdf",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(
        verb(words, "add", &["ropa -f company.ropa attachment add PA-003 assessment.pdf"])
            .arg(place(words, "record-id", "id"))
            .arg(place(words, "attach", "file").value_parser(value_parser!(std::path::PathBuf)))
            .arg(opt(words, "note", "text"))
            .arg(super::case::attachment_kind(words)),
    )
    .subcommand(
        verb(words, "list", &["ropa -f company.ropa attachment list R-004"])
            .arg(place(words, "record-id", "id").required(false)),
    )
    .subcommand(
        verb(words, "save", &["ropa -f company.ropa attachment save ATT-001 -o contract.pdf"])
            .arg(id())
            .arg(path_opt(words, "output", "file").short('o').required(true))
            .arg(flag(words, "overwrite")),
    )
    .subcommand(verb(words, "remove", &["ropa -f company.ropa attachment remove ATT-001"]).arg(id()))
}

fn custom_field(words: &Words) -> Command {
    let id = || place(words, "custom-field-id", "id");
    let shape = |command: Command| {
        let kinds = list(opt(words, "field-kind", "kind"), &["text", "choice", "date", "yes_no"]);
        command
            .arg(kinds.long("kind"))
            .arg(opt(words, "choices", "text"))
            .arg(opt(words, "field-for", "kind").long("for"))
            .arg(opt(words, "label-en", "text"))
            .arg(opt(words, "label-de", "text"))
            .arg(opt(words, "label-fr", "text"))
            .arg(opt(words, "field-help", "text").long("hint"))
    };
    verb(
        words,
        "custom-field",
        &[
            "ropa -f company.ropa custom-field add \"Cost centre\" --for activity,system",
            "ropa -f company.ropa custom-field add Region --kind choice --choices \"North;South\" --for recipient",
            "ropa -f company.ropa activity set PA-003 custom.CF-001=4711",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(verb(words, "list", &["ropa -f company.ropa custom-field list"]))
    .subcommand(shape(
        verb(words, "add", &["ropa -f company.ropa custom-field add \"Cost centre\" --for activity"])
            .arg(place(words, "field-label", "text")),
    ))
    .subcommand(shape(
        verb(words, "set", &["ropa -f company.ropa custom-field set CF-001 --label-de Kostenstelle"])
            .arg(id())
            .arg(opt(words, "label", "text")),
    ))
    .subcommand(verb(words, "remove", &["ropa -f company.ropa custom-field remove CF-001"]).arg(id()))
}
