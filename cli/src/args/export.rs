//! The arguments of exports.

use clap::{ArgAction, Command};
use ropadesk_core::words::Words;

use super::{flag, list, opt, path_opt, verb};

const FORMATS: &[&str] = &["xlsx", "ods", "csv", "json", "jsonld", "cnil", "ico", "ico-processor"];
const TABLES: &[&str] = &[
    "activity",
    "processing_on_behalf",
    "recipient",
    "system",
    "organisation",
    "transfer_instrument",
    "transfer_impact_assessment",
];

/// `ropa export` and `ropa schema`.
pub fn export(words: &Words) -> Vec<Command> {
    vec![
        verb(
            words,
            "export",
            &[
                "ropa -f company.ropa export --as xlsx -o register.xlsx",
                "ropa -f company.ropa export --as csv --excel --lang de -o register.csv",
                "ropa -f company.ropa export --as cnil --activity PA-003 --activity PA-007 -o fiches.ods",
                "ropa -f company.ropa export --as ods --text newsletter --filter country=US -o part.ods",
                "ropa -f company.ropa export --as json -o - | jq .activities",
            ],
        )
        .arg(list(opt(words, "as", "format").help(words.say("cli-opt-export-as")), FORMATS).required(true))
        .arg(path_opt(words, "output", "file").short('o').required(true))
        .arg(flag(words, "excel"))
        .arg(list(opt(words, "table", "table").help(words.say("cli-opt-export-table")), TABLES))
        .args(super::find::which(words))
        .arg(
            opt(words, "activity", "id").help(words.say("cli-opt-export-activity")).action(ArgAction::Append),
        )
        .arg(opt(words, "controller", "id").help(words.say("cli-opt-export-controller")))
        .arg(opt(words, "as-of", "date"))
        .arg(flag(words, "without-attachments"))
        .arg(flag(words, "overwrite")),
        verb(words, "schema", &["ropa schema > register-1.json"]),
    ]
}
