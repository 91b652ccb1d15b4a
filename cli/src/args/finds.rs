//! Arguments of the desk of a request: what was found, who else is named, redactions, codes.

use clap::{ArgAction, Command, value_parser};
use ropadesk_core::words::Words;

use super::build::{flag, list, opt, path_opt, place, places, verb};

const REASONS: &[&str] =
    &["others_rights", "trade_secret", "intellectual_property", "legal_privilege", "restriction", "other"];
const ONLY: &[&str] = &["unmapped", "open_codes", "others", "redacted"];

/// `ropa enclosure …`: documents that go along with the copy, and boxes on their pages.
pub fn enclosure(words: &Words) -> Command {
    let document = || place(words, "attachment-id", "id");
    let documents =
        |name: &'static str, of: &str| verb(words, name, &[of]).arg(places(words, "attachment-ids", "id"));
    let number = |name: &'static str| opt(words, name, "number").value_parser(value_parser!(u32).range(1..));
    let reason = || list(opt(words, "reason", "reason"), REASONS).help(words.say("cli-opt-redact-reason"));
    verb(
        words,
        "enclosure",
        &[
            "ropa -f company.ropa enclosure list R-2026-001",
            "ropa -f company.ropa enclosure add ATT-001 --title \"Your letter of 2 March\"",
            "ropa -f company.ropa enclosure find R-2026-001 \"Henrike Falkenrath\" --redact",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(
        verb(words, "list", &["ropa -f company.ropa enclosure list R-2026-001"])
            .arg(place(words, "request-id", "id")),
    )
    .subcommand(
        documents("add", "ropa -f company.ropa enclosure add ATT-001 ATT-002")
            .arg(opt(words, "title", "text").help(words.say("cli-opt-enclosure-title"))),
    )
    .subcommand(documents("remove", "ropa -f company.ropa enclosure remove ATT-002"))
    .subcommand(
        verb(
            words,
            "box",
            &[
                "ropa -f company.ropa enclosure box ATT-001 --page 2 --area 10,22.5,30,4",
                "ropa -f company.ropa enclosure box ATT-001 --area 0,90,100,10 --reason trade_secret --propose",
            ],
        )
        .arg(document())
        .arg(number("page"))
        .arg(opt(words, "area", "area").action(ArgAction::Append).required(true))
        .arg(reason())
        .arg(opt(words, "explain", "text"))
        .arg(flag(words, "propose")),
    )
    .subcommand(
        verb(
            words,
            "others",
            &[
                "ropa -f company.ropa enclosure others R-2026-001",
                "ropa -f company.ropa enclosure others R-2026-001 --redact --propose",
            ],
        )
        .arg(place(words, "request-id", "id"))
        .arg(flag(words, "redact-found").long("redact"))
        .arg(reason())
        .arg(opt(words, "explain", "text"))
        .arg(flag(words, "propose")),
    )
    .subcommand(
        verb(
            words,
            "find",
            &[
                "ropa -f company.ropa enclosure find R-2026-001 \"Henrike Falkenrath\"",
                "ropa -f company.ropa enclosure find R-2026-001 \"+49 170 5559904\" --redact --explain \"A neighbour\"",
            ],
        )
        .arg(place(words, "request-id", "id"))
        .arg(place(words, "words-in-documents", "text"))
        .arg(flag(words, "redact-found").long("redact"))
        .arg(reason())
        .arg(opt(words, "explain", "text"))
        .arg(flag(words, "propose")),
    )
    .subcommand(
        verb(words, "page", &["ropa -f company.ropa enclosure page ATT-001 --page 2 --covered -o page.png"])
            .arg(document())
            .arg(number("page"))
            .arg(number("width"))
            .arg(flag(words, "covered"))
            .arg(path_opt(words, "output", "file").short('o').required(true))
            .arg(flag(words, "overwrite")),
    )
}

/// The verbs of `ropa request` for what was found.
pub fn verbs(words: &Words) -> Vec<Command> {
    let id = || place(words, "request-id", "id");
    let many = |name: &'static str, value: &str| opt(words, name, value).action(ArgAction::Append);
    let reason = || list(opt(words, "reason", "reason"), REASONS).help(words.say("cli-opt-redact-reason"));
    let of_ids =
        |name: &'static str, of: &str| verb(words, name, &[of]).arg(places(words, "redaction-ids", "id"));
    vec![
        verb(
            words,
            "finds",
            &[
                "ropa -f company.ropa request finds R-2026-001 --search invoice",
                "ropa -f company.ropa request finds R-2026-001 --only open_codes",
                "ropa -f company.ropa request finds R-2026-001 --timeline",
            ],
        )
        .arg(id())
        .arg(opt(words, "search", "text"))
        .arg(opt(words, "system", "name").help(words.say("cli-opt-finds-system")))
        .arg(opt(words, "activity", "id").help(words.say("cli-opt-finds-activity")))
        .arg(opt(words, "category", "name"))
        .arg(list(opt(words, "only", "kind").help(words.say("cli-opt-finds-only")), ONLY))
        .arg(flag(words, "timeline")),
        verb(
            words,
            "others",
            &[
                "ropa -f company.ropa request others R-2026-001",
                "ropa -f company.ropa request others R-2026-001 --redact \"Henrike Falkenrath\" --keep press@example.org",
            ],
        )
        .arg(id())
        .arg(many("redact", "text"))
        .arg(many("keep", "text").help(words.say("cli-opt-others-keep")))
        .arg(reason())
        .arg(opt(words, "explain", "text")),
        verb(
            words,
            "redact",
            &[
                "ropa -f company.ropa request redact R-2026-001 --words \"project Aurora\" --reason trade_secret",
                "ropa -f company.ropa request redact R-2026-001 --at R-2026-001/2#3:messages[].body --words Anna",
                "ropa -f company.ropa request redact R-2026-001 --at R-2026-001/2#3 --reason others_rights",
            ],
        )
        .arg(id())
        .arg(many("at", "found-place"))
        .arg(opt(words, "words", "text"))
        .arg(reason())
        .arg(opt(words, "explain", "text"))
        .arg(flag(words, "propose")),
        verb(words, "redactions", &["ropa -f company.ropa request redactions R-2026-001"]).arg(id()),
        of_ids("redaction-set", "ropa -f company.ropa request redaction-set R-2026-001/S1 --state rejected")
            .arg(list(opt(words, "state", "kind"), &["proposed", "accepted", "rejected"]))
            .arg(reason())
            .arg(opt(words, "explain", "text"))
            .arg(flag(words, "stands-elsewhere"))
            .arg(opt(words, "area", "area")),
        of_ids("redaction-check", "ropa -f company.ropa request redaction-check R-2026-001/S1 --by \"Jo Berg\"")
            .arg(opt(words, "by", "name").help(words.say("cli-opt-check-by"))),
        of_ids("redaction-remove", "ropa -f company.ropa request redaction-remove R-2026-001/S1"),
        verb(
            words,
            "codes",
            &[
                "ropa -f company.ropa request codes R-2026-001",
                "ropa -f company.ropa request codes R-2026-001 --system Accounts --column risk_cls --mean \"C2=pays late\"",
            ],
        )
        .arg(id())
        .arg(opt(words, "system", "name").help(words.say("cli-opt-codes-system")))
        .arg(opt(words, "column", "name"))
        .arg(many("mean", "meaning")),
    ]
}
