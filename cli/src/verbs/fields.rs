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

/// Puts `field=value` into a record: text, yes or no, and the `lists` of words; never what is `fixed`.
pub fn put(host: &Host, record: &mut Value, field: &str, fixed: &[&str], lists: &[&str]) -> Done<()> {
    let Some((name, value)) = field.split_once('=') else {
        return Err(host.usage(&Error::invalid("cli-set-form")));
    };
    let name = name.trim();
    if let Some(field) = name.strip_prefix("custom.") {
        return put_custom(host, record, field, value);
    }
    // Codes of countries are kept in capitals, whichever way they are typed.
    let placed = matches!(
        name,
        "country" | "countries" | "hosting_country" | "established_in" | "stores_in" | "accesses_from"
    );
    let capitals = value.to_uppercase();
    let value = if placed { capitals.as_str() } else { value };
    let words = || value.split(',').map(str::trim).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    // A part of a field is named with points: `agreement.signed_on`.
    let place = format!("/{}", name.replace('.', "/"));
    let new = match record.pointer(&place) {
        Some(Value::String(_)) if !fixed.contains(&name) => json!(value),
        Some(Value::Bool(_)) if matches!(value, "true" | "false") => json!(value == "true"),
        Some(Value::Array(_)) if lists.contains(&name) => json!(words()),
        _ => return Err(host.stop(&Error::invalid("cli-set-field").with("field", name))),
    };
    let dated = name.ends_with("_on") && !value.is_empty();
    if dated && chrono::NaiveDate::parse_from_str(value, "%Y-%m-%d").is_err() {
        return Err(host.stop(&Error::invalid("date-invalid")));
    }
    if placed && let Some(unknown) = words().into_iter().find(|code| Country::of(code).is_none()) {
        return Err(host.stop(&Error::invalid("cli-set-country").with("country", unknown)));
    }
    if let Some(field) = record.pointer_mut(&place) {
        *field = new;
    }
    Ok(())
}

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
