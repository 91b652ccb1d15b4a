//! The passphrase: from a prompt or a file, never from an argument, which every process of the machine can read.

use std::io::{IsTerminal, Read};
use std::path::Path;

use ropadesk_core::error::Error;
use ropadesk_core::words::Words;
use zeroize::Zeroizing;

use crate::stop::Stop;

/// Longer files are no passphrases.
const LONGEST: u64 = 4096;

/// Reads the passphrase from `file` (`-`: standard input), else asks for it.
pub fn read(file: Option<&Path>, words: &Words) -> Result<Zeroizing<String>, Stop> {
    read_with(file, "cli-ask-passphrase", words)
}

/// Reads another passphrase than the register's: from `file`, else asks for it with this message.
pub fn read_with(file: Option<&Path>, question: &str, words: &Words) -> Result<Zeroizing<String>, Stop> {
    match file {
        Some(file) => from_file(file, words),
        None => ask(&words.say(question), words),
    }
}

/// Reads a new passphrase: from the file, else asked for twice.
pub fn read_new(file: Option<&Path>, words: &Words) -> Result<Zeroizing<String>, Stop> {
    if let Some(file) = file {
        return from_file(file, words);
    }
    let first = ask(&words.say("cli-ask-passphrase-new"), words)?;
    let second = ask(&words.say("cli-ask-passphrase-again"), words)?;
    if first != second {
        return Err(Stop::of(&Error::invalid("cli-passphrases-differ"), words));
    }
    Ok(first)
}

fn from_file(file: &Path, words: &Words) -> Result<Zeroizing<String>, Stop> {
    let unreadable = || Stop::of(&Error::file("cli-passphrase-file"), words);
    let mut text = Zeroizing::new(String::new());
    let read = if file == Path::new("-") {
        std::io::stdin().take(LONGEST).read_to_string(&mut text)
    } else {
        std::fs::File::open(file).and_then(|file| file.take(LONGEST).read_to_string(&mut text))
    };
    read.map_err(|_| unreadable())?;
    // Editors end a file with a line break; it is not part of the passphrase.
    let end = text.strip_suffix("\r\n").or_else(|| text.strip_suffix('\n')).map_or(text.len(), str::len);
    text.truncate(end);
    Ok(text)
}

fn ask(prompt: &str, words: &Words) -> Result<Zeroizing<String>, Stop> {
    if !std::io::stdin().is_terminal() {
        return Err(Stop::usage(&Error::invalid("cli-passphrase-nowhere"), words));
    }
    let typed = rpassword::prompt_password(prompt);
    typed.map(Zeroizing::new).map_err(|_| Stop::usage(&Error::invalid("cli-passphrase-nowhere"), words))
}
