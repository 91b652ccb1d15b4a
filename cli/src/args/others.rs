//! Arguments of recipients, systems, organisations and processing on behalf: the manners of `activity`.

use clap::{Arg, Command};
use ropadesk_core::words::Words;

use super::build::{opt, path_opt, place, places, verb};
use super::links;

/// One kind of record with an example of each verb.
struct Noun {
    name: &'static str,
    list: &'static str,
    show: &'static str,
    add: &'static str,
    set: &'static str,
}

const NOUNS: [Noun; 4] = [
    Noun {
        name: "recipient",
        list: "ropa -f company.ropa recipient list",
        show: "ropa -f company.ropa recipient show R-001",
        add: "ropa -f company.ropa recipient add --name \"Mail Carrier Ltd\" kind=processor countries=IE",
        set: "ropa -f company.ropa recipient set R-001 name=\"Mail Carrier Ltd\" contract=\"2026-03-01\"",
    },
    Noun {
        name: "system",
        list: "ropa -f company.ropa system list",
        show: "ropa -f company.ropa system show SYS-001",
        add: "ropa -f company.ropa system add --name Newsletter owner=Marketing hosting_country=IE",
        set: "ropa -f company.ropa system set SYS-001 search_instruction=\"Search by e-mail, export as CSV\"",
    },
    Noun {
        name: "organisation",
        list: "ropa -f company.ropa organisation list",
        show: "ropa -f company.ropa organisation show ORG-001",
        add: "ropa -f company.ropa organisation add --name \"Example Ltd\" country=IE",
        set: "ropa -f company.ropa organisation set ORG-001 email=privacy@example.com",
    },
    Noun {
        name: "processing",
        list: "ropa -f company.ropa processing list",
        show: "ropa -f company.ropa processing show PB-001",
        add: "ropa -f company.ropa processing add --body hosting.json",
        set: "ropa -f company.ropa processing set PB-001 categories=\"Storage, Backup\"",
    },
];

/// `ropa recipient …`, `ropa system …`, `ropa organisation …`, `ropa processing …`
pub fn others(words: &Words) -> Vec<Command> {
    NOUNS.iter().map(|noun| other(words, noun)).collect()
}

fn other(words: &Words, noun: &Noun) -> Command {
    let id = || place(words, "record-id", "id");
    let fields = || {
        let known = words.say(&format!("cli-place-fields-{}", noun.name));
        places(words, "fields", "field").required(false).help(known)
    };
    let body = || -> Arg {
        path_opt(words, "body", "file").help(words.say("cli-opt-record-body")).conflicts_with("fields")
    };
    verb(words, noun.name, &[noun.list, noun.add, noun.set])
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(verb(words, "list", &[noun.list]))
        .subcommand(verb(words, "show", &[noun.show]).arg(id()))
        .subcommand(
            verb(words, "add", &[noun.add])
                .arg(fields())
                .arg(opt(words, "name", "name").conflicts_with("body"))
                .arg(body()),
        )
        .subcommand(verb(words, "set", &[noun.set]).arg(id()).arg(fields()).arg(body()))
        .subcommands(links::verbs(words, noun.name))
}
