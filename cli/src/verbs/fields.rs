//! Writing a record from the command line: single fields as `field=value`, or the whole of it in JSON.

use std::io::Read;
use std::path::Path;

use clap::ArgMatches;
use ropadesk_core::country::Country;
use ropadesk_core::error::{Error, Kind, Problem};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::is_pipe;
use crate::host::{Done, Host};

/// The `field=value` of a command line.
pub fn given(matches: &ArgMatches) -> Vec<&String> {
    matches.get_many::<String>("fields").into_iter().flatten().collect()
}

/// Reads a record in JSON. The whole reply of `show --json`, which holds it below `key`, will do as well.
pub fn body<T: DeserializeOwned>(host: &Host, file: &Path, key: &str) -> Done<Value> {
    let mut text = String::new();
    let read = if is_pipe(file) {
        std::io::stdin().read_to_string(&mut text).map(|_| ())
    } else {
        std::fs::read_to_string(file).map(|read| text = read)
    };
    read.map_err(|_| host.stop(&Error::file("cli-body-unreadable")))?;
    let told = |line: usize, column: usize| {
        host.stop(&Error::invalid("import-json").with("line", line).with("column", column))
    };
    let value: Value = serde_json::from_str(&text).map_err(|error| told(error.line(), error.column()))?;
    let record = if value[key].is_object() { value[key].clone() } else { value };
    match serde_json::from_value::<T>(record.clone()) {
        Ok(_) => Ok(record),
        Err(error) => {
            // The reader's own message names the field; it may quote a value, which is the user's own input.
            let problem = Problem { at: String::new(), message: error.to_string() };
            Err(host.stop(&Error::invalid("cli-body-shape").because(vec![problem])))
        }
    }
}

/// Keeps identifier and, where the body names none, reference of the record that a body replaces.
pub fn keep_names(body: &mut Value, before: &Value) {
    body["id"] = before["id"].clone();
    if body["reference"].as_str().unwrap_or_default().is_empty() {
        body["reference"] = before["reference"].clone();
    }
}

/// Puts `field=value` into a record: text, a code, yes or no, a list of words, at a place named by points such as
/// `agreement.signed_on`. A value that the type does not know is refused, with a message of its own where `refusals` has
/// one for the field.
pub fn put<T: DeserializeOwned>(
    host: &Host,
    record: &mut Value,
    field: &str,
    refusals: &[(&str, &'static str)],
) -> Done<()> {
    let Some((name, value)) = field.split_once('=') else {
        return Err(host.usage(&Error::invalid("cli-set-form")));
    };
    let name = name.trim();
    if let Some(field) = name.strip_prefix("custom.") {
        return put_custom(host, record, field, value);
    }
    let unknown = || host.stop(&Error::invalid("cli-set-field").with("field", name));
    let place = record.pointer(&format!("/{}", name.replace('.', "/"))).filter(|_| name != "id");
    let place = place.ok_or_else(unknown)?;
    let last = name.rsplit('.').next().unwrap_or(name);
    // Codes of countries are kept in capitals, whichever way they are typed.
    let placed = PLACED.contains(&last);
    let value = if placed { value.to_uppercase() } else { value.to_owned() };
    let words: Vec<&str> = value.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
    let flag = matches!(value.as_str(), "true" | "false").then(|| json!(value == "true"));
    let new = match place {
        Value::String(_) => json!(value),
        Value::Array(_) => json!(words),
        Value::Bool(_) | Value::Null if value.is_empty() => Value::Null,
        Value::Bool(_) => flag.ok_or_else(unknown)?,
        // Not yet said: yes or no, else a code such as that of a module.
        Value::Null => flag.unwrap_or_else(|| json!(value)),
        _ => return Err(unknown()),
    };
    let dated = (last.ends_with("_on") || last == "valid_until") && !value.is_empty();
    if dated && chrono::NaiveDate::parse_from_str(&value, "%Y-%m-%d").is_err() {
        return Err(host.stop(&Error::invalid("date-invalid")));
    }
    if placed && let Some(unknown) = words.iter().find(|code| Country::of(code).is_none()) {
        return Err(host.stop(&Error::invalid("cli-set-country").with("country", *unknown)));
    }
    let with = |new: Value| {
        let mut changed = record.clone();
        if let Some(place) = changed.pointer_mut(&format!("/{}", name.replace('.', "/"))) {
            *place = new;
        }
        serde_json::from_value::<T>(changed.clone()).is_ok().then_some(changed)
    };
    let Some(changed) = with(new.clone()) else {
        // A list of records takes no words, whatever they are.
        if new.is_array() && with(json!([{}])).is_some() {
            return Err(unknown());
        }
        let own = refusals.iter().find(|(field, _)| *field == name).map(|(_, code)| *code);
        return Err(host.stop(&Error::invalid(own.unwrap_or("cli-set-value")).with("field", name)));
    };
    *record = changed;
    Ok(())
}

/// Fields that hold codes of countries.
const PLACED: [&str; 8] = [
    "country",
    "countries",
    "hosting_country",
    "established_in",
    "stores_in",
    "accesses_from",
    "governing_law",
    "courts",
];

/// Puts `custom.FIELD=value` into a record; the field is named by reference or identifier.
fn put_custom(host: &Host, record: &mut Value, field: &str, value: &str) -> Done<()> {
    let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
    let missing = || host.stop(&Error::new(Kind::NotFound, "record-missing").with("reference", field));
    let own = snapshot.custom_fields.find(field).ok_or_else(missing)?;
    if !own.fits(value) {
        return Err(host.stop(&Error::invalid("custom-field-value").with("field", own.reference.as_str())));
    }
    let Some(custom) = record.get_mut("custom").and_then(Value::as_object_mut) else {
        return Err(host.stop(&Error::invalid("custom-field-noun")));
    };
    if value.is_empty() {
        custom.remove(&own.id);
    } else {
        custom.insert(own.id.clone(), json!(value));
    }
    Ok(())
}
