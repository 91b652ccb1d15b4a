//! A command line that cannot be understood, said in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use ropadesk_core::error::{Error, Problem};
use ropadesk_core::words::Words;

use crate::stop::Stop;

/// What the reader of arguments says, in our words.
pub fn explain(error: &clap::Error, words: &Words) -> Stop {
    let arg = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    let told = match error.kind() {
        ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument if arg.is_empty() => {
            Error::invalid("cli-usage-command").with("name", text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => Error::invalid("cli-usage-argument").with("name", arg),
        ErrorKind::MissingRequiredArgument => Error::invalid("cli-usage-missing").with("names", arg),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Error::invalid("cli-usage-no-command")
        }
        ErrorKind::ArgumentConflict => Error::invalid("cli-usage-conflict")
            .with("name", arg)
            .with("other", text(error, ContextKind::PriorArg)),
        ErrorKind::InvalidValue if value.is_empty() => {
            Error::invalid("cli-usage-value-missing").with("name", arg)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Error::invalid("cli-usage-value").with("name", arg).with("value", value)
        }
        _ => Error::invalid("cli-usage-other"),
    };
    Stop::usage(&told.because(suggestions(error, words)), words)
}

fn suggestions(error: &clap::Error, words: &Words) -> Vec<Problem> {
    let problem = |message| Problem { at: String::new(), message };
    let valid = text(error, ContextKind::ValidValue);
    let near: Vec<String> =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
            .into_iter()
            .map(|kind| text(error, kind))
            .filter(|text| !text.is_empty())
            .collect();
    if !valid.is_empty() {
        vec![problem(words.say_with("cli-usage-valid", &[("values", valid.into())]))]
    } else if near.is_empty() {
        Vec::new()
    } else {
        vec![problem(words.say_with("cli-usage-near", &[("values", near.join(", ").into())]))]
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}
