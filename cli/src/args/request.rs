//! Arguments of requests, exports, packages, documents and time limits.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};
use ropadesk_core::words::Words;

use super::build::{flag, list, opt, path_opt, place, verb};
use super::{case, gathering, letter, purge};

pub const RIGHTS: &[&str] = &[
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "objection",
    "automated_decision",
    "withdraw_consent",
];

/// `ropa request …`
pub fn request(words: &Words) -> Command {
    let id = || place(words, "request-id", "id");
    let new = verb(
        words,
        "new",
        &["ropa -f company.ropa request new --right access --received 2026-11-20 --name \"Maria Lindqvist\" \\\n      \
           --match email=maria@example.com --match customer=C-1001"],
    )
    .arg(list(opt(words, "right", "right"), RIGHTS).required(true).action(ArgAction::Append))
    .arg(opt(words, "received", "date").required(true))
    .arg(opt(words, "name", "name").required(true))
    .arg(matching(words))
    .arg(opt(words, "received-at", "time").long("at"))
    .arg(opt(words, "channel", "text"))
    .arg(opt(words, "calendar", "calendar"))
    .arg(opt(words, "controller", "id").help(words.say("cli-opt-request-controller")))
    .arg(opt(words, "concerns", "id").action(ArgAction::Append))
    .arg(opt(words, "language", "lang").value_parser(["en", "de", "fr"]));
    verb(
        words,
        "request",
        &[
            "ropa -f company.ropa request list",
            "ropa -f company.ropa request collect R-2026-001 newsletter.csv --system Newsletter --activity PA-003",
            "ropa -f company.ropa request package R-2026-001 --for access -o answer.zip",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(new)
    .subcommand(verb(words, "list", &["ropa -f company.ropa request list"]))
    .subcommand(verb(words, "show", &["ropa -f company.ropa request show R-2026-001"]).arg(id()))
    .subcommands(case::verbs(words))
    .subcommand(gathering::systems(words))
    .subcommands(letter::of_a_case(words))
    .subcommands(purge::verbs(words))
    .subcommand(collect(words))
    .subcommand(
        verb(
            words,
            "map",
            &[
                "ropa -f company.ropa request map R-2026-001/1 --mapping accounts.json",
                "ropa -f company.ropa request map R-2026-001/1 --confirm",
            ],
        )
        .arg(place(words, "collection-id", "id"))
        .arg(path_opt(words, "mapping", "file").required_unless_present("confirm"))
        .arg(flag(words, "confirm")),
    )
    .subcommand(
        verb(
            words,
            "near",
            &[
                "ropa -f company.ropa request near R-2026-001/1",
                "ropa -f company.ropa request near R-2026-001/1 --take 4 --leave 5 --why \"asked the person\"",
            ],
        )
        .arg(place(words, "collection-id", "id"))
        .arg(
            opt(words, "take", "number")
                .action(ArgAction::Append)
                .value_parser(value_parser!(u64))
                .help(words.say("cli-opt-near-take")),
        )
        .arg(opt(words, "leave", "number").action(ArgAction::Append).value_parser(value_parser!(u64)))
        .arg(opt(words, "why", "text").help(words.say("cli-opt-near-why"))),
    )
    .subcommand(super::package::make(
        words,
        "package",
        &[
            "ropa -f company.ropa request package R-2026-001 --for access -o answer.zip",
            "ropa -f company.ropa request package R-2026-001 --for portability --dry-run",
        ],
    ))
    .subcommands(super::finds::verbs(words))
}

fn collect(words: &Words) -> Command {
    let all = verb(
        words,
        "collect",
        &[
            "ropa -f company.ropa request collect R-2026-001 accounts.csv --system Accounts --activity PA-001",
            "ropa -f company.ropa request collect R-2026-001 accounts.csv --system Accounts --activity PA-001 \\\n      \
             --save-mapping accounts.json",
            "ropa -f company.ropa request collect R-2026-002 accounts.csv --system Accounts --activity PA-001 \\\n      \
             --mapping accounts.json",
        ],
    )
    .arg(place(words, "request-id", "id"))
    .arg(source(words))
    .arg(opt(words, "system", "name").required(true))
    .arg(opt(words, "activity", "id").required(true).help(words.say("cli-opt-collect-activity")))
    .arg(path_opt(words, "mapping", "file"))
    .arg(path_opt(words, "save-mapping", "file"))
    .arg(flag(words, "confirm"))
    .arg(matching(words).help(words.say("cli-opt-collect-match")))
    .arg(flag(words, "overwrite"));
    all.args(reading(words))
}

/// The verbs that read or write files.
pub fn files(words: &Words) -> Vec<Command> {
    vec![
        verb(
            words,
            "report",
            &[
                "ropa -f company.ropa report record -o record.pdf",
                "ropa -f company.ropa report record --as csv --excel --lang de -o record.csv",
                "ropa -f company.ropa report record --as json -o - | jq .",
                "ropa -f company.ropa report transfers --as-of 2026-11-23 -o transfers.pdf",
                "ropa -f company.ropa report requests --from 2026-01-01 --to 2026-12-31 -o requests.pdf",
                "ropa -f company.ropa report notice --as docx --lang de -o notice.docx",
                "ropa -f company.ropa report notice --as html --filter legal_basis=consent -o notice.html",
            ],
        )
        .arg(list(place(words, "kind", "kind"), &["record", "processor-record", "transfers", "notice", "requests"]))
        .arg(list(
            opt(words, "as", "format").help(words.say("cli-opt-report-as")),
            &["pdf", "docx", "html", "xlsx", "csv", "json"],
        ))
        .arg(flag(words, "excel"))
        .arg(opt(words, "as-of", "date"))
        .arg(
            opt(words, "activity", "id").help(words.say("cli-opt-report-activity")).action(ArgAction::Append),
        )
        .args(super::find::which(words))
        .arg(opt(words, "controller", "id"))
        .arg(flag(words, "without-remarks"))
        .args(purge::period(words))
        .arg(output(words).required(true))
        .arg(flag(words, "overwrite")),
        verb(
            words,
            "deadline",
            &[
                "ropa deadline --received 2026-11-20 --calendar DE-BY",
                "ropa deadline --received 2026-01-31 --months 3 --calendar FR --json",
                "ropa deadline --received 2026-11-23 --extended 2026-12-15 --reason \"Twelve systems to search\"",
                "ropa deadline --received 2026-11-02 --asked 2026-11-04 --answered 2026-11-16 --doubts \"New address\"",
                "ropa -f company.ropa deadline --received 2026-11-20 --controller ORG-002",
            ],
        )
        .arg(opt(words, "received", "date").required(true))
        .arg(opt(words, "months", "number").value_parser(["1", "3"]))
        .arg(opt(words, "calendar", "calendar"))
        .arg(opt(words, "controller", "id").help(words.say("cli-opt-deadline-controller")))
        .arg(opt(words, "extended", "date").requires("reason"))
        .arg(opt(words, "reason", "text"))
        .arg(opt(words, "asked", "date"))
        .arg(opt(words, "answered", "date").requires("asked"))
        .arg(opt(words, "doubts", "text").requires("asked"))
        .arg(flag(words, "authenticated").requires("asked"))
        .arg(opt(words, "target-day", "number").value_parser(value_parser!(u16))),
        super::package::verify(words),
        verb(
            words,
            "extract",
            &[
                "ropa extract export.csv --match email=maria@example.com",
                "ropa extract export.zip --match customer=C-1001 --match \"name=Maria Lindqvist\" --as json -o maria.json \\\n      \
                 --near perhaps.json --manifest maria.manifest.json",
                "ropa extract dump.sql.gz --match phone=\"0170 5550142\" --home DE",
            ],
        )
        .arg(source(words))
        .arg(matching(words).required(true))
        .arg(list(opt(words, "as", "format").help(words.say("cli-opt-extract-as")), &["csv", "json"]))
        .arg(output(words))
        .arg(path_opt(words, "near", "file"))
        .arg(path_opt(words, "manifest", "file"))
        .arg(opt(words, "home", "country"))
        .arg(flag(words, "overwrite"))
        .args(reading(words)),
    ]
}

fn matching(words: &Words) -> Arg {
    opt(words, "match", "match").action(ArgAction::Append)
}

pub(super) fn output(words: &Words) -> Arg {
    path_opt(words, "output", "file").short('o')
}

fn source(words: &Words) -> Arg {
    place(words, "source", "source").value_parser(value_parser!(PathBuf))
}

/// How an export is to be read, over what was detected.
fn reading(words: &Words) -> Vec<Arg> {
    let heading = words.say("cli-heading-reading");
    let all = [
        opt(words, "encoding", "encoding"),
        opt(words, "delimiter", "character"),
        opt(words, "sheet", "name"),
        flag(words, "no-header"),
        flag(words, "accept-damage"),
    ];
    all.into_iter().map(|arg| arg.help_heading(heading.clone()).display_order(800)).collect()
}
