//! Arguments of what is done in a case: states, decisions, tasks, recipients, restrictions, time limits.

use clap::{Arg, Command, value_parser};
use ropadesk_core::words::Words;

use super::build::{flag, list, opt, path_opt, place, places, verb};
use super::request::RIGHTS;

const STATES: &[&str] = &[
    "identity_question",
    "identified",
    "collecting",
    "review",
    "packaged",
    "answered",
    "partly",
    "refused",
    "withdrawn",
    "closed",
];

const OUTCOMES: &[&str] = &["granted", "in_part", "refused", "not_applicable", "weighing", "none"];

/// The verbs of a case.
pub fn verbs(words: &Words) -> Vec<Command> {
    let mut all = clock(words);
    all.extend(work(words));
    all.extend(decisions(words));
    all
}

fn id(words: &Words) -> Arg {
    place(words, "request-id", "id")
}

fn clock(words: &Words) -> Vec<Command> {
    vec![
        verb(
            words,
            "extend",
            &["ropa -f company.ropa request extend R-2026-001 --reason \"Twelve systems to search\" --told 2026-12-15"],
        )
        .arg(id(words))
        .arg(opt(words, "reason", "text").required(true))
        .arg(opt(words, "decided", "date"))
        .arg(opt(words, "told", "date")),
        verb(
            words,
            "clock",
            &[
                "ropa -f company.ropa request clock R-2026-001",
                "ropa -f company.ropa request clock R-2026-001 -o time-limit.pdf",
            ],
        )
        .arg(id(words))
        .arg(path_opt(words, "output", "file").short('o'))
        .arg(flag(words, "overwrite")),
        verb(words, "calendar", &["ropa -f company.ropa request calendar -o time-limits.ics"])
            .arg(path_opt(words, "output", "file").short('o').required(true))
            .arg(flag(words, "overwrite")),
        verb(words, "timeline", &["ropa -f company.ropa request timeline R-2026-001"]).arg(id(words)),
    ]
}

fn work(words: &Words) -> Vec<Command> {
    vec![
        verb(
            words,
            "set",
            &[
                "ropa -f company.ropa request set R-2026-001 owner=\"P. Klein\" acknowledged.sent_on=2026-11-24",
                "ropa -f company.ropa request set R-2026-001 identity.method=signed_in identity.checked_on=2026-11-24 \\\n      \
                 identity.authenticated=yes",
                "ropa -f company.ropa request set R-2026-001 activities=PA-003,PA-007 scope.from_on=2025-01-01",
            ],
        )
        .arg(id(words))
        .arg(places(words, "fields", "field").help(words.say("cli-place-fields-request"))),
        verb(words, "step", &["ropa -f company.ropa request step R-2026-001 identified --note \"Called back\""])
            .arg(id(words))
            .arg(list(place(words, "state", "state"), STATES))
            .arg(opt(words, "day", "date"))
            .arg(opt(words, "note", "text").help(words.say("cli-opt-case-note"))),
        verb(words, "note", &["ropa -f company.ropa request note R-2026-001 \"Called, no answer\""])
            .arg(id(words))
            .arg(place(words, "remark", "text")),
        verb(
            words,
            "close",
            &[
                "ropa -f company.ropa request close R-2026-001 --outcome answered --answered 2026-12-01",
                "ropa -f company.ropa request close R-2026-002 --outcome \"Answered by post\"",
            ],
        )
        .arg(id(words))
        .arg(opt(words, "outcome", "text").required(true))
        .arg(opt(words, "answered", "date").help(words.say("cli-opt-answered-on"))),
    ]
}

fn decisions(words: &Words) -> Vec<Command> {
    let activity = || opt(words, "activity", "id").required(true);
    vec![
        verb(
            words,
            "decide",
            &[
                "ropa -f company.ropa request decide R-2026-001 --right erasure --activity PA-003 --outcome granted",
                "ropa -f company.ropa request decide R-2026-001 --right erasure --activity PA-009 --outcome in_part \\\n      \
                 --ground \"17(3)(b)\" --law \"s. 147 Fiscal Code\" --reasons \"Invoices are kept for ten years\"",
            ],
        )
        .arg(id(words))
        .arg(list(opt(words, "right", "right"), RIGHTS).required(true))
        .arg(activity())
        .arg(list(opt(words, "decision", "text").long("outcome"), OUTCOMES).required(true))
        .arg(opt(words, "ground", "text"))
        .arg(opt(words, "law-name", "text").long("law"))
        .arg(opt(words, "reasons", "text"))
        .arg(opt(words, "note", "text").help(words.say("cli-opt-case-note"))),
        verb(words, "accept", &["ropa -f company.ropa request accept R-2026-001"]).arg(id(words)),
        verb(words, "task", &["ropa -f company.ropa request task R-2026-001 1 --state done"])
            .arg(id(words))
            .arg(place(words, "task", "number"))
            .arg(
                list(opt(words, "task-state", "state").long("state"), &["open", "done", "nothing", "impossible"])
                    .required(true),
            )
            .arg(opt(words, "day", "date"))
            .arg(opt(words, "note", "text").help(words.say("cli-opt-case-note"))),
        verb(
            words,
            "notice",
            &[
                "ropa -f company.ropa request notice R-2026-001 2 --state sent --day 2026-11-27",
                "ropa -f company.ropa request notice R-2026-001 3 --state impossible --reason \"Dissolved in 2024\"",
            ],
        )
        .arg(id(words))
        .arg(place(words, "notice", "number"))
        .arg(
            list(
                opt(words, "notice-state", "state").long("state"),
                &["open", "sent", "impossible", "disproportionate"],
            )
            .required(true),
        )
        .arg(opt(words, "day", "date"))
        .arg(opt(words, "reason", "text").help(words.say("cli-opt-notice-reason"))),
        verb(
            words,
            "lift",
            &["ropa -f company.ropa request lift R-2026-001 --activity PA-002 --told 2026-12-10 --day 2026-12-14"],
        )
        .arg(id(words))
        .arg(activity())
        .arg(opt(words, "told", "date").required(true))
        .arg(opt(words, "day", "date")),
    ]
}

/// `ropa calendar …`: calendars of public holidays, and days of one's own.
pub fn calendar(words: &Words) -> Command {
    let day = || place(words, "own-day", "date");
    let controller = || opt(words, "controller", "id").help(words.say("cli-opt-calendar-controller"));
    verb(
        words,
        "calendar",
        &[
            "ropa calendar list",
            "ropa -f company.ropa calendar add 2026-08-08 --name \"Peace Festival\" --calendar DE-BY",
            "ropa -f company.ropa calendar set --calendar DE-BY --target-day 15",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(verb(words, "list", &["ropa calendar list"]))
    .subcommand(
        verb(
            words,
            "show",
            &[
                "ropa calendar show DE-BY --year 2026",
                "ropa -f company.ropa calendar show --controller ORG-002 --year 2026",
            ],
        )
        .arg(place(words, "calendar-code", "calendar").required(false).required_unless_present("controller"))
        .arg(controller())
        .arg(opt(words, "year", "number").value_parser(value_parser!(i32))),
    )
    .subcommand(verb(words, "days", &["ropa -f company.ropa calendar days"]).arg(controller()))
    .subcommand(
        verb(
            words,
            "add",
            &["ropa -f company.ropa calendar add 2026-12-24 --name \"Company holiday\" --kind closed"],
        )
        .arg(day())
        .arg(opt(words, "name", "name").required(true))
        .arg(list(opt(words, "day-kind", "kind").long("kind"), &["public_holiday", "working_day", "closed"]))
        .arg(opt(words, "calendar", "calendar").help(words.say("cli-opt-own-day-calendar")))
        .arg(opt(words, "day-source", "text").long("source"))
        .arg(controller()),
    )
    .subcommand(
        verb(words, "remove", &["ropa -f company.ropa calendar remove 2026-12-24"])
            .arg(day())
            .arg(controller()),
    )
    .subcommand(
        verb(words, "set", &["ropa -f company.ropa calendar set --calendar DE-BY --target-day 15"])
            .arg(opt(words, "calendar", "calendar").help(words.say("cli-opt-set-calendar")))
            .arg(opt(words, "target-day", "number").value_parser(value_parser!(u16)))
            .arg(opt(words, "purge-after", "number").value_parser(value_parser!(u16)))
            .arg(flag(words, "never-purge").conflicts_with("purge-after"))
            .arg(controller()),
    )
}

/// Where an attached file belongs to a case, what it is.
pub fn attachment_kind(words: &Words) -> Arg {
    list(
        opt(words, "attachment-kind", "kind").long("kind"),
        &["letter", "authority", "evidence", "identity_document", "other"],
    )
}
