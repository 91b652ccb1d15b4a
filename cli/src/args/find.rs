//! Arguments for finding: filters, saved views, many activities at once.

use clap::{Arg, ArgAction, Command};
use ropadesk_core::words::Words;

use super::build::{flag, list, opt, place, places, verb};

/// `--filter` and `--view`: which activities are meant.
pub fn which(words: &Words) -> Vec<Arg> {
    vec![
        opt(words, "filter", "filter").action(ArgAction::Append),
        opt(words, "view", "view"),
        opt(words, "text", "text"),
    ]
}

/// `--sort`: in which order.
pub fn sort(words: &Words) -> Arg {
    opt(words, "sort", "keys").action(ArgAction::Append).allow_hyphen_values(true)
}

/// `ropa filter [FIELD]`
pub fn filter(words: &Words) -> Command {
    verb(words, "filter", &["ropa -f company.ropa filter", "ropa -f company.ropa filter owner"])
        .arg(place(words, "filter-field", "name").required(false))
}

/// `ropa view …`
pub fn view(words: &Words) -> Command {
    let name = || place(words, "view-name", "view");
    let save = verb(
        words,
        "save",
        &[
            "ropa -f company.ropa view save \"US transfers\" --filter country=US --sort -completeness --default",
        ],
    );
    verb(
        words,
        "view",
        &[
            "ropa -f company.ropa view list",
            "ropa -f company.ropa view save \"US transfers\" --filter country=US",
            "ropa -f company.ropa activity list --view \"US transfers\"",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(verb(words, "list", &["ropa -f company.ropa view list"]))
    .subcommand(verb(words, "show", &["ropa -f company.ropa view show \"US transfers\""]).arg(name()))
    .subcommand(
        save.arg(name())
            .arg(opt(words, "filter", "filter").action(ArgAction::Append))
            .arg(opt(words, "text", "text"))
            .arg(sort(words))
            .arg(opt(words, "columns", "keys"))
            .arg(list(opt(words, "density", "density"), &["compact", "normal", "roomy"]))
            .arg(flag(words, "default")),
    )
    .subcommand(verb(words, "remove", &["ropa -f company.ropa view remove \"US transfers\""]).arg(name()))
}

/// `ropa activity set-many` and `ropa activity remove-many`
pub fn many(words: &Words) -> Vec<Command> {
    let edits = |name| opt(words, name, "field").action(ArgAction::Append);
    vec![
        verb(
            words,
            "set-many",
            &[
                "ropa -f company.ropa activity set-many --filter department=Sales --set owner=Anna --dry-run",
                "ropa -f company.ropa activity set-many PA-001 PA-002 --add tag=audit --remove system=CRM",
            ],
        )
        .arg(places(words, "many-ids", "id").required(false))
        .args(which(words))
        .arg(edits("set"))
        .arg(edits("add"))
        .arg(edits("remove"))
        .arg(flag(words, "dry-run")),
        verb(
            words,
            "remove-many",
            &["ropa -f company.ropa activity remove-many --filter status=retired --dry-run"],
        )
        .arg(places(words, "many-ids", "id").required(false))
        .args(which(words))
        .arg(flag(words, "dry-run")),
    ]
}
