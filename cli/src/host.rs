//! What every verb works with: the core's desk, the moment, the settings of this call.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{NaiveDate, Utc};
use clap::ArgMatches;
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::error::Error;
use ropadesk_core::moment::Moment;
use ropadesk_core::words::{Lang, Words};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::paint::Paint;
use crate::passphrase;
use crate::stop::Stop;

/// The result of every verb.
pub type Done<T = Answer> = Result<T, Stop>;

/// What a verb answers: for people and for programs, and the exit code.
pub struct Answer {
    /// For people.
    pub text: String,
    /// For programs; printed with `--json`.
    pub json: Value,
    /// The exit code.
    pub exit: u8,
    /// Bytes that go to standard output instead of both.
    pub bytes: Option<Vec<u8>>,
}

impl Answer {
    /// All well.
    pub fn new(text: String, json: Value) -> Self {
        Self { text, json, exit: 0, bytes: None }
    }

    /// The same with another exit code.
    pub fn exit(self, exit: u8) -> Self {
        Self { exit, ..self }
    }
}

/// Whether the register is opened beside another program, or to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Only to read.
    Read,
    /// To write: nobody else may have it open to write.
    Write,
}

/// One call of `ropa`.
pub struct Host {
    /// The core's desk, shared with whoever watches a long job.
    pub desk: Arc<Desk>,
    /// When, in which language, by whom.
    pub moment: Moment,
    /// Whether programs read the answer.
    pub json: bool,
    /// Colours of standard output.
    pub paint: Paint,
    register: Option<PathBuf>,
    on: String,
    passphrase_file: Option<PathBuf>,
}

impl Host {
    /// The settings that every verb knows.
    pub fn new(matches: &ArgMatches, lang: Lang, json: bool) -> Done<Self> {
        let today = matches.get_one::<String>("today");
        let moment = moment(lang, today.map(String::as_str))
            .ok_or_else(|| Stop::usage(&Error::invalid("date-invalid"), Words::of(lang)))?;
        let path = |name: &str, variable: &str| {
            let given = matches.get_one::<PathBuf>(name).cloned();
            given.or_else(|| std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from))
        };
        Ok(Self {
            desk: Arc::new(Desk::new()),
            moment,
            json,
            paint: Paint::stdout(),
            register: path("file", "ROPA_FILE"),
            on: matches.get_one::<String>("on").cloned().unwrap_or_default(),
            passphrase_file: path("passphrase-file", "ROPA_PASSPHRASE_FILE"),
        })
    }

    /// The words of the language.
    pub fn words(&self) -> &'static Words {
        self.moment.words()
    }

    /// A word.
    pub fn say(&self, id: &str) -> String {
        self.words().say(id)
    }

    /// The word of a code: the list, a dash, the code.
    pub fn code(&self, list: &str, code: &str) -> String {
        self.say(&format!("{list}-{}", code.replace('_', "-")))
    }

    /// A failure of `ropa` itself.
    pub fn stop(&self, error: &Error) -> Stop {
        Stop::of(error, self.words())
    }

    /// A command line that cannot be understood.
    pub fn usage(&self, error: &Error) -> Stop {
        Stop::usage(error, self.words())
    }

    /// Lets a file in and returns its token.
    pub fn admit(&self, path: &Path) -> String {
        self.desk.admit(path).token
    }

    /// Asks the core.
    pub fn ask(&self, command: &str, args: Value) -> Done<Value> {
        Ok(api::call(&self.desk, &self.moment, command, args)?)
    }

    /// A reply of the core as what it is.
    pub fn typed<T: DeserializeOwned>(&self, reply: &Value) -> Done<T> {
        T::deserialize(reply).map_err(|_| self.stop(&Error::bug("ropa/reply")))
    }

    /// Whether a passphrase was named by a file.
    pub fn passphrase_file(&self) -> Option<&Path> {
        self.passphrase_file.as_deref()
    }

    /// Says which day's content is shown, when it is not today's.
    pub fn past(&self) -> Option<String> {
        let shown = !self.on.is_empty() && !self.json;
        shown.then(|| self.words().say_with("cli-content-of", &[("on", self.on.as_str().into())]))
    }

    /// Whether a register was named.
    pub fn has_register(&self) -> bool {
        self.register.is_some()
    }

    /// Opens the register of `--file` or `ROPA_FILE`.
    pub fn open(&self, opening: Opening) -> Done<()> {
        let Some(path) = &self.register else { return Err(self.usage(&Error::invalid("cli-no-file"))) };
        let file = self.admit(path);
        let sealed = self.ask("register_probe", json!({"file": file}))?["sealed"] == json!(true);
        let passphrase =
            if sealed { Some(passphrase::read(self.passphrase_file(), self.words())?) } else { None };
        let args = json!({
            "file": file,
            "passphrase": passphrase.as_deref(),
            "read_only": opening == Opening::Read,
        });
        self.ask("register_open", args)?;
        if !self.on.is_empty() {
            self.ask("content_of", json!({"on": self.on}))?;
        }
        Ok(())
    }
}

/// The only look at the clock. `--today` sets the day for tests and for answering again as of then.
#[allow(clippy::disallowed_methods, reason = "the host reads the clock, once, and hands it to the core")]
fn moment(lang: Lang, today: Option<&str>) -> Option<Moment> {
    let (now, today_on) = match today {
        Some(text) => {
            let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
            (day.and_hms_opt(9, 0, 0)?.and_utc(), day)
        }
        None => (Utc::now(), chrono::Local::now().date_naive()),
    };
    Some(Moment { now, today_on, lang, actor: "ropa".to_owned() })
}

/// The language: `--lang`, else that of the environment, else English.
pub fn language(arguments: &[std::ffi::OsString]) -> Lang {
    let mut given = None;
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            Some("") => given = arguments.next().and_then(Lang::from_code),
            Some(value) => given = value.strip_prefix('=').and_then(Lang::from_code),
            None => {}
        }
    }
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set =
        variables.into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    given.or_else(|| set.and_then(|value| Lang::from_code(&value))).unwrap_or_default()
}
