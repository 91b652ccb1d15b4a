//! The arguments that `ropa` takes: built by hand, because every visible word comes from `data/locales`.

mod build;
mod case;
mod export;
mod find;
mod finds;
mod gathering;
mod import;
mod law;
mod letter;
mod life;
mod links;
mod others;
mod package;
mod purge;
mod request;
mod transfer;

use clap::{Arg, ArgAction, Command};
use ropadesk_core::words::Words;

pub use build::{finish, flag, list, opt, path_opt, place, places, verb};

/// The whole command, in the words of one language.
pub fn command(words: &Words) -> Command {
    let about = words.say("cli-about");
    let all = Command::new("ropa")
        .version(env!("CARGO_PKG_VERSION"))
        .about(about)
        .before_help(examples(words, TOP))
        .after_help(words.say("cli-exit-codes"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(version(words))
        .subcommands(register(words))
        .subcommands(records(words))
        .subcommand(request::request(words))
        .subcommand(case::calendar(words))
        .subcommand(letter::letter(words))
        .subcommand(package::package(words))
        .subcommand(purge::copies(words))
        .subcommand(import::import(words))
        .subcommands(request::files(words))
        .subcommands(export::export(words))
        .subcommands(life::life(words))
        .subcommand(finds::enclosure(words))
        .subcommands(upkeep(words))
        .args(globals(words));
    finish(all, words, "")
}

const TOP: &[&str] = &[
    "ropa new sample.ropa --sample",
    "ropa -f sample.ropa activity list",
    "ropa -f sample.ropa check --only '30(1)'",
    "ropa -f sample.ropa report record -o record.pdf",
    "ropa deadline --received 2026-11-20 --calendar DE-BY",
    "ropa extract export.csv --match email=maria@example.com",
];

/// Examples under their title.
pub fn examples(words: &Words, lines: &[&str]) -> String {
    format!("{}:\n  {}", words.say("cli-heading-examples"), lines.join("\n  "))
}

fn version(words: &Words) -> Arg {
    flag(words, "version").short('V').action(ArgAction::Version)
}

fn globals(words: &Words) -> Vec<Arg> {
    let heading = words.say("cli-heading-everywhere");
    let all = [
        path_opt(words, "file", "file").short('f'),
        path_opt(words, "passphrase-file", "file"),
        flag(words, "json"),
        opt(words, "lang", "lang").value_parser(["en", "de", "fr"]),
        opt(words, "on", "date"),
        opt(words, "today", "date").hide(true),
    ];
    all.into_iter().map(|arg| arg.global(true).help_heading(heading.clone()).display_order(900)).collect()
}

fn register(words: &Words) -> Vec<Command> {
    vec![
        verb(
            words,
            "new",
            &[
                "ropa new company.ropa --name \"Example Ltd\" --country IE",
                "ropa new sample.ropa --sample",
                "ropa new company.ropa --passphrase-file secret.txt",
            ],
        )
        .arg(place(words, "new-file", "file").value_parser(clap::value_parser!(std::path::PathBuf)))
        .arg(opt(words, "name", "name").conflicts_with("sample"))
        .arg(opt(words, "country", "country").conflicts_with("sample"))
        .arg(flag(words, "sample"))
        .arg(flag(words, "no-passphrase")),
        verb(words, "show", &["ropa -f company.ropa show", "ropa -f company.ropa show --json"]),
    ]
}

fn records(words: &Words) -> Vec<Command> {
    let mut all = vec![activity(words)];
    all.extend(others::others(words));
    all.push(find::filter(words));
    all.push(find::view(words));
    all.extend(transfer::transfer(words));
    all.push(
        verb(words, "search", &["ropa -f company.ropa search newsletter"]).arg(places(words, "text", "text")),
    );
    all.push(
        verb(
            words,
            "check",
            &[
                "ropa -f company.ropa check",
                "ropa -f company.ropa check --only '30(1)(f)' --json",
                "ropa -f company.ropa check --as-of 2027-01-01",
            ],
        )
        .arg(opt(words, "as-of", "date"))
        .arg(opt(words, "only", "law"))
        .arg(opt(words, "controller", "id"))
        .arg(opt(words, "filter", "filter").action(ArgAction::Append))
        .arg(opt(words, "view", "view"))
        .arg(flag(words, "show-marked")),
    );
    all.extend(law::law(words));
    all
}

fn activity(words: &Words) -> Command {
    let id = || place(words, "activity-id", "id");
    verb(
        words,
        "activity",
        &[
            "ropa -f company.ropa activity list",
            "ropa -f company.ropa activity show PA-003",
            "ropa -f company.ropa activity set PA-003 owner=\"Head of Sales\" status=approved",
        ],
    )
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(
        verb(
            words,
            "list",
            &[
                "ropa -f company.ropa activity list --json",
                "ropa -f company.ropa activity list --filter 'basis=6(1)(f)' --filter country=US,IN",
                "ropa -f company.ropa activity list --text newsletter --sort -completeness,owner",
            ],
        )
        .arg(opt(words, "as-of", "date"))
        .args(find::which(words))
        .arg(find::sort(words))
        .arg(opt(words, "controller", "id")),
    )
    .subcommand(verb(words, "show", &["ropa -f company.ropa activity show PA-003"]).arg(id()))
    .subcommand(
        verb(
            words,
            "add",
            &[
                "ropa -f company.ropa activity add --name \"Recruiting\"",
                "ropa -f company.ropa activity add --template payroll owner=HR custom.CF-001=4711",
                "ropa -f company.ropa activity add --body activity.json",
            ],
        )
        .alias("new")
        .arg(opt(words, "name", "name"))
        .arg(opt(words, "copy-of", "id"))
        .arg(opt(words, "template", "model").conflicts_with("copy-of"))
        .arg(places(words, "fields", "field").required(false))
        .arg(path_opt(words, "body", "file").conflicts_with_all(["copy-of", "template", "fields"])),
    )
    .subcommand(
        verb(words, "confirm", &["ropa -f company.ropa activity confirm PA-003 retention"])
            .arg(id())
            .arg(place(words, "part", "part").required(false)),
    )
    .subcommand(
        verb(
            words,
            "set",
            &[
                "ropa -f company.ropa activity set PA-003 name=Recruiting review_on=2027-06-30",
                "ropa -f company.ropa activity set PA-003 --body activity.json",
            ],
        )
        .arg(id())
        .arg(places(words, "fields", "field").required(false))
        .arg(path_opt(words, "body", "file").conflicts_with("fields")),
    )
    .subcommands(find::many(words))
    .subcommands(life(words))
}

/// Approval and review of activities.
fn life(words: &Words) -> [Command; 2] {
    [
        verb(
            words,
            "status",
            &[
                "ropa -f company.ropa activity status approved PA-003 PA-004 --by \"M. Berger\"",
                "ropa -f company.ropa activity status in_review PA-003",
            ],
        )
        .arg(list(place(words, "status", "status"), &["draft", "in_review", "approved", "retired"]))
        .arg(places(words, "activity-ids", "id"))
        .arg(opt(words, "by", "name")),
        verb(
            words,
            "review",
            &[
                "ropa -f company.ropa activity review PA-003",
                "ropa -f company.ropa activity review PA-003 PA-004 --cycle P2Y",
            ],
        )
        .arg(places(words, "activity-ids", "id"))
        .arg(opt(words, "cycle", "period")),
    ]
}

fn steps(words: &Words) -> Arg {
    opt(words, "steps", "number").value_parser(clap::value_parser!(u32).range(1..=1000))
}

fn upkeep(words: &Words) -> Vec<Command> {
    vec![
        verb(words, "log", &["ropa -f company.ropa log", "ropa -f company.ropa log --verify"])
            .arg(flag(words, "verify"))
            .arg(opt(words, "log-by", "name").long("by"))
            .arg(opt(words, "op", "name"))
            .arg(opt(words, "log-record", "id").long("record"))
            .arg(opt(words, "log-from", "date").long("from"))
            .arg(opt(words, "log-to", "date").long("to"))
            .arg(opt(words, "limit", "number").value_parser(clap::value_parser!(u32))),
        verb(
            words,
            "undo",
            &[
                "ropa -f company.ropa undo",
                "ropa -f company.ropa undo --list",
                "ropa -f company.ropa undo --steps 3",
            ],
        )
        .arg(steps(words))
        .arg(flag(words, "list").conflicts_with("steps")),
        verb(words, "redo", &["ropa -f company.ropa redo", "ropa -f company.ropa redo --steps 3"])
            .arg(steps(words)),
        verb(words, "backup", &["ropa -f company.ropa backup company-2026-11.ropa"])
            .arg(place(words, "dest", "file").value_parser(clap::value_parser!(std::path::PathBuf))),
        verb(words, "verify-file", &["ropa -f company.ropa verify-file"]),
        verb(
            words,
            "completions",
            &["ropa completions bash > ~/.local/share/bash-completion/completions/ropa"],
        )
        .arg(list(place(words, "shell", "shell"), &["bash", "elvish", "fish", "powershell", "zsh"])),
        verb(words, "man", &["ropa man > ropa.1"]),
    ]
}

#[cfg(test)]
mod tests {
    use ropadesk_core::words::{Lang, Words};

    use super::command;

    fn each(command: &mut clap::Command, seen: &mut impl FnMut(&str, String)) {
        let help = command.render_long_help().to_string();
        seen(command.get_name(), help);
        for below in command.get_subcommands_mut() {
            each(below, seen);
        }
    }

    #[test]
    fn every_help_text_is_there_in_three_languages() {
        for lang in Lang::ALL {
            let mut command = command(Words::of(lang));
            command.build();
            each(&mut command, &mut |name, help| {
                assert!(!help.contains("cli-"), "{name} in {lang:?}: a word is missing\n{help}");
                for english in ["Usage:", "Commands:", "[OPTIONS]", "<COMMAND>", "possible values"] {
                    assert!(
                        lang == Lang::En || !help.contains(english),
                        "{name} in {lang:?} says {english}\n{help}"
                    );
                }
                let (examples, usage) =
                    (help.find("ropa "), help.find(&Words::of(lang).say("cli-heading-usage")));
                assert!(examples < usage, "{name}: examples come before the usage\n{help}");
            });
        }
    }

    #[test]
    fn the_arguments_fit_together() {
        command(Words::of(Lang::En)).debug_assert();
    }
}
