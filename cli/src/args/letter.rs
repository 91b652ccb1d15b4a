//! Arguments of letters: those of a case, and their templates.

use clap::{Arg, Command};
use ropadesk_core::letter::LetterKind;
use ropadesk_core::words::Words;

use super::build::{flag, opt, path_opt, place, verb};

/// The verbs of a case that concern its letters.
pub fn of_a_case(words: &Words) -> Vec<Command> {
    let id = || place(words, "request-id", "id");
    vec![
        verb(
            words,
            "letter",
            &[
                "ropa -f company.ropa request letter R-2026-001 acknowledgement -o receipt.pdf",
                "ropa -f company.ropa request letter R-2026-001 extension --draft > extension.txt",
                "ropa -f company.ropa request letter R-2026-001 extension --text extension.txt --as docx -o extension.docx",
                "ropa -f company.ropa request letter R-2026-001 recipient_notice --notice 2 --as eml -o notice.eml",
            ],
        )
        .arg(id())
        .arg(kind(words))
        .arg(language(words))
        .arg(opt(words, "notice", "number").help(words.say("cli-opt-letter-notice")))
        .arg(path_opt(words, "text", "file").help(words.say("cli-opt-letter-text")))
        .arg(flag(words, "draft").help(words.say("cli-opt-letter-draft")))
        .arg(format(words))
        .arg(path_opt(words, "output", "file").short('o'))
        .arg(flag(words, "no-note").help(words.say("cli-opt-letter-no-note")))
        .arg(flag(words, "overwrite")),
        verb(words, "letters", &["ropa -f company.ropa request letters R-2026-001"]).arg(id()),
    ]
}

/// `ropa letter …`
pub fn letter(words: &Words) -> Command {
    verb(
        words,
        "letter",
        &[
            "ropa -f company.ropa letter save L-001 --as docx -o extension.docx",
            "ropa -f company.ropa letter template extension --language de > extension-de.txt",
            "ropa -f company.ropa letter set extension extension-de.txt --language de",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(verb(words, "show", &["ropa -f company.ropa letter show L-001"]).arg(id(words)))
    .subcommand(
        verb(words, "save", &["ropa -f company.ropa letter save L-001 --as eml -o letter.eml"])
            .arg(id(words))
            .arg(format(words))
            .arg(path_opt(words, "output", "file").short('o').required(true))
            .arg(flag(words, "overwrite")),
    )
    .subcommand(verb(words, "templates", &["ropa -f company.ropa letter templates"]).arg(language(words)))
    .subcommand(
        verb(words, "template", &["ropa -f company.ropa letter template refusal"])
            .arg(kind(words))
            .arg(language(words)),
    )
    .subcommand(
        verb(words, "set", &["ropa -f company.ropa letter set refusal refusal.txt"])
            .arg(kind(words))
            .arg(place(words, "template-file", "file").value_parser(clap::value_parser!(std::path::PathBuf)))
            .arg(language(words)),
    )
    .subcommand(
        verb(words, "reset", &["ropa -f company.ropa letter reset refusal"])
            .arg(kind(words))
            .arg(language(words)),
    )
}

fn id(words: &Words) -> Arg {
    place(words, "letter-id", "id")
}

/// A kind by its code; a hyphen is taken for an underscore.
fn kind(words: &Words) -> Arg {
    place(words, "letter-kind", "kind").value_parser(|code: &str| {
        LetterKind::from_code(code).map(|kind| kind.code().to_owned()).ok_or_else(|| {
            let known: Vec<&str> = LetterKind::ALL.iter().map(|kind| kind.code()).collect();
            known.join(", ")
        })
    })
}

fn language(words: &Words) -> Arg {
    opt(words, "language", "lang").value_parser(["en", "de", "fr"]).help(words.say("cli-opt-letter-language"))
}

fn format(words: &Words) -> Arg {
    opt(words, "as", "format").value_parser(["pdf", "docx", "eml"]).help(words.say("cli-opt-letter-as"))
}
