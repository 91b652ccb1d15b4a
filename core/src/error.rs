//! What can go wrong, as values the caller can act on; the words live in `data/locales/*/errors.ftl`.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::words::{Arg, Words};

/// What the caller can do about a failure; hosts turn it into an exit code or a dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Kind {
    /// The named thing is not in the register.
    NotFound,
    /// What was given cannot be taken; `problems` says why, one by one.
    Invalid,
    /// The record changed since it was read.
    Stale,
    /// The step is not possible in this state.
    NotAllowed,
    /// The file was written by a newer version of the program.
    NewerRegister,
    /// The file is damaged, altered or not ours.
    Damaged,
    /// Somebody else has the file open, or it may not be written.
    Locked,
    /// The passphrase does not open the file.
    WrongPassphrase,
    /// A file is missing or cannot be read or written.
    File,
    /// The user stopped the work; nothing was kept.
    Cancelled,
    /// A mistake in the program itself.
    Bug,
}

/// One reason among several why something cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Problem {
    /// Where: a field path, a line, a column; empty when it concerns the whole.
    pub at: String,
    /// What is wrong there, in the reader's language.
    pub message: String,
}

/// A failure before it is put into words: what kind, which message, and its arguments.
///
/// Arguments never hold personal data: positions, limits, formats and file names of exports only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// What the caller can do about it.
    pub kind: Kind,
    /// Message id in `errors.ftl`; its attribute `.hint` says what is safe and what to do next.
    pub code: &'static str,
    /// Values for the message, by name.
    pub args: Vec<(&'static str, Arg)>,
    /// The single reasons, already worded by whoever found them.
    pub problems: Vec<Problem>,
}

/// The result of everything in the core that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// A failure in words, as it crosses the seam to a host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Failure {
    /// What the caller can do about it.
    pub kind: Kind,
    /// Stable identifier of the message.
    pub code: String,
    /// One sentence: what happened.
    pub message: String,
    /// What is safe, and what to do next.
    pub hint: String,
    /// The single reasons.
    pub problems: Vec<Problem>,
}

impl Error {
    /// A failure of this kind with the message `code`.
    #[must_use]
    pub fn new(kind: Kind, code: &'static str) -> Self {
        Self { kind, code, args: Vec::new(), problems: Vec::new() }
    }

    /// Input that cannot be taken.
    #[must_use]
    pub fn invalid(code: &'static str) -> Self {
        Self::new(Kind::Invalid, code)
    }

    /// A file that is missing or cannot be read or written.
    #[must_use]
    pub fn file(code: &'static str) -> Self {
        Self::new(Kind::File, code)
    }

    /// A mistake of the program; `place` names the code, never data.
    #[must_use]
    pub fn bug(place: &'static str) -> Self {
        Self::new(Kind::Bug, "bug").with("place", place)
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds the single reasons.
    #[must_use]
    pub fn because(mut self, problems: Vec<Problem>) -> Self {
        self.problems = problems;
        self
    }

    /// Puts the failure into words of one language.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> Failure {
        let message = words.say_with(self.code, &self.args);
        let inside = self.args.iter().find(|(name, _)| *name == "inside");
        Failure {
            kind: self.kind,
            code: self.code.to_owned(),
            // A failure in a file of an archive says which file it was.
            message: match inside {
                Some((_, path)) => {
                    let whole = [("inside", path.clone()), ("message", Arg::from(message))];
                    words.say_with("error-inside", &whole)
                }
                None => message,
            },
            hint: words.attribute(self.code, "hint", &self.args),
            problems: self.problems.clone(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.in_words(Words::of(crate::words::Lang::En)).message)
    }
}

impl std::error::Error for Error {}
