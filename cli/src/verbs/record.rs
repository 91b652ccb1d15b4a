//! Records of one kind from the command line, whichever kind it is: one by its name, add, set.

use std::path::Path;

use clap::ArgMatches;
use ropadesk_core::error::{Error, Kind as ErrorKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{at, fields, path, text};
use crate::host::{Answer, Done, Host, Opening};

/// What is particular to one kind of record.
pub struct Kind {
    /// The name of its commands: `recipient_list`, `recipient_save`.
    pub noun: &'static str,
    /// Reads a record in JSON.
    body: fn(&Host, &Path) -> Done<Value>,
    /// A record without any answer yet.
    blank: fn() -> serde_json::Result<Value>,
    /// Puts one `field=value` in.
    put: fn(&Host, &mut Value, &str) -> Done<()>,
    /// One item of the list on one screen.
    view: fn(&Host, &Value) -> Done<String>,
}

impl Kind {
    /// A kind whose records are of this type.
    pub fn of<T: Default + Serialize + DeserializeOwned>(
        noun: &'static str,
        put: fn(&Host, &mut Value, &str) -> Done<()>,
        view: fn(&Host, &Value) -> Done<String>,
    ) -> Self {
        Self {
            noun,
            body: |host, file| fields::body::<T>(host, file, "record"),
            blank: || serde_json::to_value(T::default()),
            put,
            view,
        }
    }

    /// All records, as the core lists them.
    pub fn all(&self, host: &Host, opening: Opening) -> Done<Value> {
        host.open(opening)?;
        host.ask(&format!("{}_list", self.noun), Value::Null)
    }

    /// The record that the command line names.
    pub fn named(&self, host: &Host, matches: &ArgMatches) -> Done<Value> {
        named(host, &self.all(host, Opening::Read)?, &text(matches, "record-id"))
    }

    /// The record on one screen.
    pub fn view(&self, host: &Host, item: &Value) -> Done<String> {
        (self.view)(host, item)
    }

    /// `add`: a new record from fields or from JSON.
    pub fn add(&self, host: &Host, matches: &ArgMatches) -> Done {
        // What is wrong with the input is said before the register is opened.
        let mut record = match self.read(host, matches)? {
            Some(body) => body,
            None => {
                let mut record = (self.blank)().map_err(|_| host.stop(&Error::bug("ropa/record")))?;
                let name = matches.get_one::<String>("name");
                if let Some(name) = name {
                    record["name"] = json!(name);
                }
                if name.is_none() && fields::given(matches).is_empty() {
                    return Err(host.usage(&Error::invalid("cli-set-nothing")));
                }
                self.put_all(host, &mut record, matches)?;
                record
            }
        };
        host.open(Opening::Write)?;
        // A copy of another record is a new one: the identifier is given by the core.
        record["id"] = json!("");
        self.save(host, &record, &json!(0))
    }

    /// `set`: fields of a record, or the whole of it from JSON.
    pub fn set(&self, host: &Host, matches: &ArgMatches) -> Done {
        let body = self.read(host, matches)?;
        if body.is_none() && fields::given(matches).is_empty() {
            return Err(host.usage(&Error::invalid("cli-set-nothing")));
        }
        let before = named(host, &self.all(host, Opening::Write)?, &text(matches, "record-id"))?;
        let record = match body {
            Some(mut body) => {
                fields::keep_names(&mut body, &before["record"]);
                body
            }
            None => {
                let mut record = before["record"].clone();
                self.put_all(host, &mut record, matches)?;
                record
            }
        };
        self.save(host, &record, &before["version"])
    }

    fn read(&self, host: &Host, matches: &ArgMatches) -> Done<Option<Value>> {
        path(matches, "body").map(|file| (self.body)(host, file)).transpose()
    }

    fn put_all(&self, host: &Host, record: &mut Value, matches: &ArgMatches) -> Done<()> {
        fields::given(matches).into_iter().try_for_each(|field| (self.put)(host, record, field))
    }

    fn save(&self, host: &Host, record: &Value, version: &Value) -> Done {
        let args = json!({"record": record, "version": version});
        let reply = host.ask(&format!("{}_save", self.noun), args)?;
        let item = named(host, &reply, at(&reply, "saved"))?;
        Ok(Answer::new(self.view(host, &item)?, item))
    }
}

/// The item of a list by identifier, or by reference in any letter case.
fn named(host: &Host, list: &Value, id: &str) -> Done<Value> {
    let is = |item: &&Value| {
        at(&item["record"], "id") == id || at(&item["record"], "reference").eq_ignore_ascii_case(id)
    };
    let found = list["items"].as_array().into_iter().flatten().find(is).cloned();
    let missing = || Error::new(ErrorKind::NotFound, "record-missing").with("reference", id);
    found.ok_or_else(|| host.stop(&missing()))
}
