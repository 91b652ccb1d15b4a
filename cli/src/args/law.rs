//! Arguments of the law as dated data: marks, the exemption of Art. 30(5), figures, lists, models.

use clap::Command;
use ropadesk_core::words::Words;

use super::build::{list, opt, place, verb};

const KINDS: &[&str] = &[
    "legal_bases",
    "special_conditions",
    "criminal_conditions",
    "special_categories",
    "data_subjects",
    "personal_data",
    "recipients",
    "measures",
    "countries",
    "rights",
    "calendars",
];

/// `ropa finding …`, `ropa exemption`, `ropa law …`, `ropa reference`, `ropa template …`
pub fn law(words: &Words) -> Vec<Command> {
    vec![
        finding(words),
        verb(
            words,
            "exemption",
            &["ropa -f company.ropa exemption", "ropa -f company.ropa exemption --json"],
        )
        .arg(opt(words, "as-of", "date")),
        figures(words),
        verb(
            words,
            "reference",
            &[
                "ropa reference data_subjects",
                "ropa reference legal_bases --lang de",
                "ropa reference countries --as-of 2020-07-16",
            ],
        )
        .arg(list(place(words, "reference-kind", "kind"), KINDS))
        .arg(opt(words, "as-of", "date")),
        verb(words, "template", &["ropa template list", "ropa template show payroll"])
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(verb(words, "list", &["ropa template list"]))
            .subcommand(verb(words, "show", &["ropa template show payroll"]).arg(place(
                words,
                "template-key",
                "model",
            ))),
    ]
}

fn finding(words: &Words) -> Command {
    let mark = "ropa -f company.ropa finding mark art6.1.f.balancing_test PA-003 --reason \"DPIA-7, part 4\"";
    verb(words, "finding", &[mark, "ropa -f company.ropa finding list"])
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            verb(words, "mark", &[mark])
                .arg(place(words, "finding-rule", "rule"))
                .arg(place(words, "record-id", "id"))
                .arg(opt(words, "why", "text").required(true).long("reason"))
                .arg(opt(words, "field", "place")),
        )
        .subcommand(
            verb(words, "unmark", &["ropa -f company.ropa finding unmark FM-001"])
                .arg(place(words, "mark-id", "id")),
        )
        .subcommand(verb(words, "list", &["ropa -f company.ropa finding list --json"]))
}

fn figures(words: &Words) -> Command {
    let on = "ropa -f company.ropa law on omnibus_iv --from 2027-01-01";
    verb(words, "law", &["ropa law list", on, "ropa -f company.ropa law off omnibus_iv"])
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            verb(words, "list", &["ropa law list --as-of 2026-11-23"]).arg(opt(words, "as-of", "date")),
        )
        .subcommand(
            verb(words, "on", &[on])
                .arg(place(words, "reform", "reform"))
                .arg(opt(words, "reform-from", "date").long("from").required(true)),
        )
        .subcommand(
            verb(words, "off", &["ropa -f company.ropa law off omnibus_iv"])
                .arg(place(words, "reform", "reform")),
        )
}
