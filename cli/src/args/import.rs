//! The arguments of `ropa import`.

use clap::builder::ValueParser;
use clap::{Arg, ArgAction, Command, value_parser};
use ropadesk_core::words::Words;

use super::{flag, list, opt, path_opt, place, verb};

/// `ropa import`
pub fn import(words: &Words) -> Command {
    let said = |arg: Arg, id: &str| arg.help(words.say(&format!("cli-opt-import-{id}")));
    let nouns = &["activity", "processing_on_behalf", "recipient", "system", "organisation"];
    verb(
        words,
        "import",
        &[
            "ropa -f company.ropa import register.xlsx --dry-run",
            "ropa -f company.ropa import register.ods --as cnil",
            "ropa -f company.ropa import own.csv --save-mapping mapping.json --dry-run",
            "ropa -f company.ropa import own.csv --mapping mapping.json --errors errors.xlsx",
            "ropa -f company.ropa import register.xlsx --skip-row 5,9",
            "ropa -f company.ropa import policy.json --as policy",
        ],
    )
    .arg(place(words, "source", "source").value_parser(value_parser!(std::path::PathBuf)))
    .arg(list(said(opt(words, "as", "format"), "as"), &["auto", "table", "cnil", "ico", "ropa", "policy"]))
    .arg(said(opt(words, "sheet", "name"), "sheet"))
    .arg(said(opt(words, "header-row", "number"), "header-row").value_parser(value_parser!(u32)))
    .arg(list(said(opt(words, "noun", "kind"), "noun"), nouns))
    .arg(said(path_opt(words, "mapping", "file"), "mapping"))
    .arg(said(path_opt(words, "save-mapping", "file"), "save-mapping"))
    .arg(
        list(said(opt(words, "match", "match"), "match"), &["id", "reference", "name", "none"])
            .action(ArgAction::Append),
    )
    .arg(
        said(opt(words, "set", "field"), "set").action(ArgAction::Append).value_parser(ValueParser::string()),
    )
    .arg(said(flag(words, "empty-deletes"), "empty-deletes"))
    .arg(said(flag(words, "skip-known"), "skip-known"))
    .arg(said(flag(words, "skip-new"), "skip-new"))
    .arg(
        said(opt(words, "skip-row", "number"), "skip-row")
            .action(ArgAction::Append)
            .value_delimiter(',')
            .value_parser(value_parser!(u32)),
    )
    .arg(
        said(opt(words, "skip-record", "id"), "skip-record")
            .action(ArgAction::Append)
            .value_delimiter(',')
            .value_parser(ValueParser::string()),
    )
    .arg(said(flag(words, "skip-errors"), "skip-errors"))
    .arg(said(path_opt(words, "errors", "file"), "errors"))
    .arg(opt(words, "encoding", "encoding"))
    .arg(opt(words, "delimiter", "character"))
    .arg(flag(words, "overwrite"))
    .arg(flag(words, "dry-run"))
}
