//! A register on a real file, asked by the command table: what windows and `ropa` do, without either.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeZone, Utc};
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::error::Failure;
use ropadesk_core::moment::Moment;
use ropadesk_core::words::Lang;
use serde_json::{Value, json};

/// A register in a folder of its own.
pub struct Register {
    /// What the commands work on.
    pub desk: Desk,
    folder: PathBuf,
}

/// Noon of a day.
///
/// # Panics
/// When the day is none.
#[must_use]
pub fn on(day: &str) -> Moment {
    let today_on: NaiveDate = day.parse().unwrap_or_else(|_| panic!("{day} is a day"));
    let noon = today_on.and_hms_opt(12, 0, 0).unwrap_or_else(|| panic!("{day} has a noon"));
    Moment { now: Utc.from_utc_datetime(&noon), today_on, lang: Lang::En, actor: "M. Berger".to_owned() }
}

impl Register {
    /// The sample register, in a folder below the one that cargo gives to tests.
    ///
    /// # Panics
    /// When it cannot be made.
    #[must_use]
    pub fn sample(target: &str, name: &str) -> Self {
        let folder = Path::new(target).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{name}: {error}"));
        let register = Self { desk: Desk::new(), folder };
        let file = register.admit("r.ropa");
        register.ask("2026-01-02", "register_sample", json!({"file": file}));
        register
    }

    /// A path of the register's folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Lets a file of the folder in and returns its token.
    #[must_use]
    pub fn admit(&self, name: &str) -> String {
        self.desk.admit(&self.path(name)).token
    }

    /// Asks on a day; the answer must be one.
    ///
    /// # Panics
    /// When the command fails.
    #[track_caller]
    pub fn ask(&self, day: &str, command: &str, args: Value) -> Value {
        match api::call(&self.desk, &on(day), command, args) {
            Ok(reply) => reply,
            Err(failure) => panic!("{command}: {failure:?}"),
        }
    }

    /// Asks on a day for what must be refused.
    ///
    /// # Panics
    /// When the command does not fail.
    #[track_caller]
    pub fn refused(&self, day: &str, command: &str, args: Value) -> Failure {
        match api::call(&self.desk, &on(day), command, args) {
            Ok(reply) => panic!("{command} is to be refused, and answered {reply}"),
            Err(failure) => failure,
        }
    }

    /// Changes fields of a case, named by JSON pointers.
    ///
    /// # Panics
    /// When the case cannot be saved.
    #[track_caller]
    pub fn set(&self, day: &str, id: &str, fields: &[(&str, Value)]) -> Value {
        let view = self.ask(day, "request_get", json!({"id": id}));
        let mut request = view["request"].clone();
        for (place, value) in fields {
            match request.pointer_mut(place) {
                Some(field) => *field = value.clone(),
                None => panic!("a case has the field {place}"),
            }
        }
        self.ask(day, "request_save", json!({"request": request, "version": view["version"]}))
    }
}
