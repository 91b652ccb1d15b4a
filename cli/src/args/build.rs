//! The parts that verbs are built of, each with its words.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};
use ropadesk_core::words::Words;

/// A verb with its purpose and its examples.
pub fn verb(words: &Words, name: &'static str, examples: &[&str]) -> Command {
    Command::new(name).before_help(super::examples(words, examples)).disable_help_subcommand(true)
}

/// An option with a value.
pub fn opt(words: &Words, name: &'static str, value: &str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(words.say(&format!("cli-value-{value}")))
        .help(words.say(&format!("cli-opt-{name}")))
        .help_heading(words.say("cli-heading-options"))
        .hide_possible_values(true)
}

/// An option that names a file.
pub fn path_opt(words: &Words, name: &'static str, value: &str) -> Arg {
    opt(words, name, value).value_parser(value_parser!(PathBuf))
}

/// An option without a value.
pub fn flag(words: &Words, name: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(words.say(&format!("cli-opt-{name}")))
        .help_heading(words.say("cli-heading-options"))
        .action(ArgAction::SetTrue)
}

/// A value that stands at its place.
pub fn place(words: &Words, name: &'static str, value: &str) -> Arg {
    Arg::new(name)
        .value_name(words.say(&format!("cli-value-{value}")))
        .help(words.say(&format!("cli-place-{name}")))
        .help_heading(words.say("cli-heading-arguments"))
        .hide_possible_values(true)
        .required(true)
}

/// One value or more at their place.
pub fn places(words: &Words, name: &'static str, value: &str) -> Arg {
    place(words, name, value).num_args(1..)
}

/// A value that is one of a list; the list stands in the help text.
pub fn list(arg: Arg, values: &'static [&'static str]) -> Arg {
    arg.value_parser(clap::builder::PossibleValuesParser::new(values))
}

/// Puts purpose, usage, headings and the help option into all commands, from the top down.
pub fn finish(command: Command, words: &Words, above: &str) -> Command {
    let name = command.get_name().to_owned();
    let path = if above.is_empty() { name.clone() } else { format!("{above} {name}") };
    let id = path.split(' ').skip(1).collect::<Vec<_>>().join("-");
    let usage = usage(&command, &path, words);
    let help = flag(words, "help").short('h').action(ArgAction::Help).display_order(901);
    let help = help.help_heading(words.say("cli-heading-everywhere"));
    let about = if id.is_empty() { words.say("cli-about") } else { words.say(&format!("cli-verb-{id}")) };
    let title = words.say("cli-heading-usage");
    let command = command
        .about(about)
        .override_usage(usage)
        .help_template(format!(
            "{{about-with-newline}}\n{{before-help}}{title}: {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(words.say("cli-heading-commands"))
        .disable_help_flag(true)
        .arg(help);
    let below: Vec<String> = command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    below
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(name, |one| finish(one, words, &path)))
}

/// `ropa request collect ID SOURCE --system NAME --activity ID [options]`: what must be there, then that more may be.
fn usage(command: &Command, path: &str, words: &Words) -> String {
    let mut usage = path.to_owned();
    if command.has_subcommands() {
        return format!("{usage} {}", words.say("cli-value-command"));
    }
    let value = |arg: &Arg| {
        let names = arg.get_value_names().unwrap_or_default();
        names.first().map(ToString::to_string).unwrap_or_default()
    };
    for arg in command.get_positionals() {
        let many = if arg.get_num_args().is_some_and(|range| range.max_values() > 1) { "…" } else { "" };
        let text = format!("{}{many}", value(arg));
        usage.push_str(&if arg.is_required_set() { format!(" {text}") } else { format!(" [{text}]") });
    }
    for arg in command.get_opts().filter(|arg| arg.is_required_set()) {
        let name = arg.get_long().map_or_else(String::new, |long| format!("--{long}"));
        let many = if matches!(arg.get_action(), ArgAction::Append) { "…" } else { "" };
        usage.push_str(&format!(" {name} {}{many}", value(arg)));
    }
    format!("{usage} [{}]", words.say("cli-value-options"))
}
