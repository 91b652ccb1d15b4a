//! Arguments of transfers, their instruments and their impact assessments (Chapter V).

use clap::{Arg, Command};
use ropadesk_core::words::Words;

use super::build::{list, opt, path_opt, place, places, verb};

/// `ropa transfer …`, `ropa instrument …`, `ropa tia …`
pub fn transfer(words: &Words) -> Vec<Command> {
    vec![transfers(words), noun(words, &INSTRUMENT), noun(words, &TIA)]
}

fn transfers(words: &Words) -> Command {
    let as_of = || opt(words, "as-of", "date");
    let country = opt(words, "country", "country").help(words.say("cli-opt-transfer-country"));
    verb(
        words,
        "transfer",
        &[
            "ropa -f company.ropa transfer list",
            "ropa -f company.ropa transfer list --as-of 2032-01-01 --country GB",
            "ropa -f company.ropa transfer radar --from 2026-01-01 --to 2026-11-23",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(
        verb(words, "list", &["ropa -f company.ropa transfer list --order country --json"])
            .arg(as_of())
            .arg(list(opt(words, "order", "order"), &["risk", "subject", "country", "recipient"]))
            .arg(country)
            .arg(opt(words, "activity", "id").help(words.say("cli-opt-transfer-activity")))
            .arg(opt(words, "controller", "id")),
    )
    .subcommand(
        verb(
            words,
            "show",
            &["ropa -f company.ropa transfer show PA-003", "ropa -f company.ropa transfer show PA-003/t2"],
        )
        .arg(place(words, "transfer-id", "id"))
        .arg(as_of()),
    )
    .subcommands(changes(words))
    .subcommand(
        verb(
            words,
            "radar",
            &[
                "ropa -f company.ropa transfer radar --from 2026-01-01 --to 2026-11-23",
                "ropa -f company.ropa transfer radar --from 2026-11-23 --to 2032-01-01 --json",
            ],
        )
        .arg(opt(words, "from", "date"))
        .arg(opt(words, "to", "date"))
        .arg(opt(words, "ahead", "number").value_parser(clap::value_parser!(u32))),
    )
    .subcommand(verb(words, "candidates", &["ropa -f company.ropa transfer candidates"]).arg(as_of()))
    .subcommand(verb(words, "criteria", &["ropa transfer criteria"]))
}

/// What changes one transfer within its record.
fn changes(words: &Words) -> [Command; 3] {
    let id = || place(words, "transfer-id", "id");
    let fields = || places(words, "fields", "field").help(words.say("cli-place-fields-transfer"));
    let add =
        "ropa -f company.ropa transfer add PA-003 country=IN recipient_id=R-004 importer_role=processor";
    let set = "ropa -f company.ropa transfer set PA-003/t2 safeguard=standard_contractual_clauses instrument_id=SG-001";
    [
        verb(words, "add", &[add]).arg(place(words, "transfer-record", "id")).arg(fields()),
        verb(words, "set", &[set]).arg(id()).arg(fields()),
        verb(words, "remove", &["ropa -f company.ropa transfer remove PA-003/t2"]).arg(id()),
    ]
}

/// One kind of record with an example of each verb.
struct Noun {
    name: &'static str,
    list: &'static str,
    show: &'static str,
    add: &'static str,
    set: &'static str,
    remove: &'static str,
}

const INSTRUMENT: Noun = Noun {
    name: "instrument",
    list: "ropa -f company.ropa instrument list",
    show: "ropa -f company.ropa instrument show SG-001",
    add: "ropa -f company.ropa instrument add --name \"SCC Example Cloud\" kind=standard_contractual_clauses module=two",
    set: "ropa -f company.ropa instrument set SG-001 signed_on=2026-03-01 choices.governing_law=IE",
    remove: "ropa -f company.ropa instrument remove SG-001",
};

const TIA: Noun = Noun {
    name: "tia",
    list: "ropa -f company.ropa tia list",
    show: "ropa -f company.ropa tia show TIA-001",
    add: "ropa -f company.ropa tia add --name \"Example Cloud, India\" transfer.countries=IN",
    set: "ropa -f company.ropa tia set TIA-001 outcome=equivalent decided_on=2026-11-20 decided_by=DPO",
    remove: "ropa -f company.ropa tia remove TIA-001",
};

fn noun(words: &Words, noun: &Noun) -> Command {
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
        .subcommand(verb(words, "remove", &[noun.remove]).arg(id()))
}
