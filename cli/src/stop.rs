//! Why a command stops, and with which exit code: what happened, what is safe, what to do next.

use std::io::Write;

use ropadesk_core::error::{Error, Failure, Kind};
use ropadesk_core::words::Words;
use serde_json::json;

use crate::paint::Paint;

/// A check found something that the law still misses.
pub const FINDINGS: u8 = 1;
/// The command line cannot be understood.
pub const USAGE: u8 = 2;
/// What was given cannot be taken.
pub const INVALID: u8 = 3;
/// A file is missing, unreadable, or stands where a new one was to be written.
pub const FILE: u8 = 4;
/// Somebody else has the register open, or it may not be written.
pub const LOCKED: u8 = 5;
/// The register was written by a newer version.
pub const NEWER: u8 = 6;
/// A register, journal or package is damaged or was altered.
pub const INTEGRITY: u8 = 7;
/// The passphrase does not open the register.
pub const PASSPHRASE: u8 = 8;
/// A mistake in the program itself (`EX_SOFTWARE`).
pub const BUG: u8 = 70;
/// The user stopped the work.
pub const CANCELLED: u8 = 130;

/// A failure on its way to standard error.
#[derive(Debug)]
pub struct Stop {
    /// What is said.
    pub failure: Failure,
    /// The exit code.
    pub exit: u8,
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        let exit = exit_of(&failure);
        Self { failure, exit }
    }
}

impl Stop {
    /// A failure of the core or of `ropa` itself, in words.
    pub fn of(error: &Error, words: &Words) -> Self {
        error.in_words(words).into()
    }

    /// A command line that cannot be understood.
    pub fn usage(error: &Error, words: &Words) -> Self {
        Self { failure: error.in_words(words), exit: USAGE }
    }

    /// Says on standard error what happened, what is safe and what to do next.
    pub fn tell(&self, json: bool, paint: Paint, words: &Words) {
        let failure = &self.failure;
        let text = if json {
            let error = json!({"error": {
                "code": failure.code, "message": failure.message, "hint": failure.hint, "problems": failure.problems,
            }});
            format!("{error}\n")
        } else {
            let mut text = format!("{}: {}\n", paint.bad(&words.say("cli-error")), failure.message);
            for problem in &failure.problems {
                let at = if problem.at.is_empty() { String::new() } else { format!("{}: ", problem.at) };
                text.push_str(&format!("  - {at}{}\n", problem.message));
            }
            if !failure.hint.is_empty() {
                text.push_str(&format!("{}\n", failure.hint));
            }
            text
        };
        // When even standard error is closed, the exit code still tells.
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
}

/// The exit code of a failure, by its kind; a few messages know better than their kind.
fn exit_of(failure: &Failure) -> u8 {
    let code = failure.code.as_str();
    // An export of a company system or a file to import is input, not a register that lost its integrity.
    let is_input = code.starts_with("collect-") || code.starts_with("import-");
    match (failure.kind, code) {
        (_, "output-exists" | "collect-changed") => FILE,
        (_, "register-older-read" | "job-running") => LOCKED,
        (Kind::NotFound | Kind::Invalid | Kind::NotAllowed, _) => INVALID,
        (Kind::Damaged, _) if is_input => INVALID,
        (Kind::Damaged, _) => INTEGRITY,
        (Kind::File, _) => FILE,
        (Kind::Locked | Kind::Stale, _) => LOCKED,
        (Kind::NewerRegister, _) => NEWER,
        (Kind::WrongPassphrase, _) => PASSPHRASE,
        (Kind::Cancelled, _) => CANCELLED,
        (Kind::Bug, _) => BUG,
    }
}
