//! The record as JSON for programs and for version control: the nouns in full, words and articles beside their codes.
//!
//! The nouns keep their own shape. What is added for readers ends in `_words` or `_article` and carries nothing of its own;
//! [`read`] leaves it out and gives the nouns back.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::activity::Activity;
use crate::error::{Error, Result};
use crate::notice::Notice;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::report::record::{RecordKind, RecordOptions};
use crate::report::words::{country, term};
use crate::snapshot::{Record, Snapshot, Table};
use crate::system::System;
use crate::transfer::{TransferImpactAssessment, TransferInstrument};
use crate::words::Words;

/// The name of the format, for whoever finds the file.
pub const FORMAT: &str = "ropadesk-record";
/// The version of its shape.
pub const FORMAT_VERSION: u32 = 1;

/// The nouns of a record that was written as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordFile {
    /// Always [`FORMAT`].
    pub format: String,
    /// [`FORMAT_VERSION`] of the writer.
    pub format_version: u32,
    /// The day for which the record was made, ISO date.
    pub as_of: String,
    /// Language of the added words.
    pub language: String,
    /// Which of the two records: `controller` or `processor`.
    pub record: RecordKind,
    /// The organisation that keeps the register.
    pub controller: Option<Organisation>,
    /// Other organisations of the register.
    pub other_organisations: Vec<Organisation>,
    /// The controller's activities (Art. 30(1)), in the order of reference.
    pub activities: Vec<Activity>,
    /// The processor's activities (Art. 30(2)), in the order of reference.
    pub processing_on_behalf: Vec<ProcessingOnBehalf>,
    /// Recipients that activities point at.
    pub recipients: Vec<Recipient>,
    /// Systems that activities point at.
    pub systems: Vec<System>,
    /// What published notices say for all activities.
    pub notices: Vec<Notice>,
    /// Instruments on which transfers rest.
    #[serde(default)]
    pub transfer_instruments: Vec<TransferInstrument>,
    /// Transfer impact assessments.
    #[serde(default)]
    pub transfer_impact_assessments: Vec<TransferImpactAssessment>,
}

/// The record as JSON: UTF-8, two spaces of indent, fields and records in a stable order.
///
/// # Errors
/// `NotFound` (`record-missing`) when the activity asked for does not exist.
pub fn write(snapshot: &Snapshot, options: &RecordOptions) -> Result<Vec<u8>> {
    let mut value = serde_json::to_value(file(snapshot, options)?).map_err(|_| Error::bug("json/value"))?;
    explain(&mut value, Words::of(options.lang));
    let mut bytes = serde_json::to_vec_pretty(&value).map_err(|_| Error::bug("json/write"))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads such a file back into its nouns.
///
/// # Errors
/// Invalid (`record-json-unreadable`) when it is no JSON of this format, or of a newer version.
pub fn read(bytes: &[u8]) -> Result<RecordFile> {
    let unreadable = || Error::invalid("record-json-unreadable");
    let mut value: Value = serde_json::from_slice(bytes).map_err(|_| unreadable())?;
    strip(&mut value);
    let file: RecordFile = serde_json::from_value(value).map_err(|_| unreadable())?;
    if file.format == FORMAT && file.format_version <= FORMAT_VERSION { Ok(file) } else { Err(unreadable()) }
}

fn file(snapshot: &Snapshot, options: &RecordOptions) -> Result<RecordFile> {
    let keeper = snapshot.keeper();
    let is_controller = options.kind == RecordKind::Controller;
    let wanted = options.activity.as_deref();
    let others = snapshot.organisations.by_reference();
    let mut notices = if is_controller { all(&snapshot.notices) } else { Vec::new() };
    let mut activities = if is_controller { some(&snapshot.activities, wanted)? } else { Vec::new() };
    if !options.remarks {
        notices.iter_mut().for_each(|notice| notice.remarks.clear());
        activities.iter_mut().for_each(|activity| activity.notes.clear());
    }
    Ok(RecordFile {
        format: FORMAT.to_owned(),
        format_version: FORMAT_VERSION,
        as_of: options.as_of.to_string(),
        language: options.lang.code().to_owned(),
        record: options.kind,
        controller: keeper.cloned(),
        other_organisations: others
            .into_iter()
            .filter(|one| keeper.is_none_or(|keeper| keeper.id != one.id))
            .cloned()
            .collect(),
        activities,
        processing_on_behalf: match options.kind {
            RecordKind::Controller => Vec::new(),
            RecordKind::Processor => some(&snapshot.processing_on_behalf, wanted)?,
        },
        recipients: all(&snapshot.recipients),
        systems: all(&snapshot.systems),
        notices,
        transfer_instruments: all(&snapshot.transfer_instruments),
        transfer_impact_assessments: all(&snapshot.transfer_impact_assessments),
    })
}

fn all<T: Record>(table: &Table<T>) -> Vec<T> {
    table.by_reference().into_iter().cloned().collect()
}

fn some<T: Record>(table: &Table<T>, wanted: Option<&str>) -> Result<Vec<T>> {
    let Some(wanted) = wanted else { return Ok(all(table)) };
    let missing = || Error::new(crate::error::Kind::NotFound, "record-missing");
    Ok(vec![table.find(wanted).ok_or_else(missing)?.clone()])
}

/// Puts words and articles beside codes, wherever a noun holds one.
fn explain(value: &mut Value, words: &Words) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| explain(item, words)),
        Value::Object(fields) => {
            let old = std::mem::take(fields);
            for (key, mut inner) in old {
                explain(&mut inner, words);
                let added = beside(&key, &inner, words);
                fields.insert(key, inner);
                fields.extend(added);
            }
        }
        _ => {}
    }
}

fn beside(key: &str, value: &Value, words: &Words) -> Map<String, Value> {
    let mut added = Map::new();
    if let Some(names) = names_of_items(key, value, words) {
        added.insert(format!("{key}_words"), json!(names));
    }
    let Some(code) = value.as_str().filter(|code| !code.is_empty()) else { return added };
    if let Some(kind) = as_legal_basis(key, code) {
        added.insert("kind_article".into(), json!(kind.article()));
    }
    if let Some(safeguard) = as_code::<crate::transfer::Safeguard>(key == "safeguard", code) {
        added.insert("safeguard_article".into(), json!(safeguard.article()));
    }
    let name = match key {
        "country" | "hosting_country" => country(words, code),
        _ => lists_of(key)
            .iter()
            .map(|list| term(words, list, code))
            .find(|name| name != code)
            .unwrap_or_default(),
    };
    if !name.is_empty() {
        added.insert(format!("{key}_words"), json!(name));
    }
    added
}

/// The names of the codes in a list of codes, or in an answer that holds such a list.
fn names_of_items(key: &str, value: &Value, words: &Words) -> Option<Vec<String>> {
    let list = match key {
        "special_categories" => "special",
        "special_conditions" => "special-condition",
        "jurisdictions" | "countries" => "",
        _ => return None,
    };
    let items =
        value.as_array().or_else(|| value.get("items")?.as_array()).filter(|items| !items.is_empty())?;
    let name = |code: &str| if list.is_empty() { country(words, code) } else { term(words, list, code) };
    Some(items.iter().filter_map(Value::as_str).map(name).collect())
}

/// The lists from which a field of this name takes its code.
fn lists_of(key: &str) -> &'static [&'static str] {
    match key {
        "kind" => &["legal-basis", "recipient-kind"],
        "origin" => &["origin"],
        "special" => &["special"],
        "bound" => &["retention-bound"],
        "trigger_kind" => &["retention-trigger"],
        "safeguard" => &["safeguard"],
        "status" => &["activity-status"],
        "pursued_by" => &["pursued-by"],
        "topic" => &["topic"],
        "severity" => &["severity"],
        _ => &[],
    }
}

fn as_legal_basis(key: &str, code: &str) -> Option<crate::activity::LegalBasisKind> {
    as_code(key == "kind", code)
}

fn as_code<T: DeserializeOwned>(is_asked: bool, code: &str) -> Option<T> {
    if is_asked { serde_json::from_value(Value::String(code.to_owned())).ok() } else { None }
}

fn strip(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(fields) => {
            fields.retain(|key, _| !key.ends_with("_words") && !key.ends_with("_article"));
            fields.values_mut().for_each(strip);
        }
        _ => {}
    }
}
