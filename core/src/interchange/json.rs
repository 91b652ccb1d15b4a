//! The register as JSON: every record in full, in a stable order, and the same bytes again after an import.
//!
//! The bytes of attached files go along, encoded, unless they are left out: with them the file holds all of the register.
//!
//! The shape is published as a JSON Schema (`docs/schema/register-1.json`). Data subjects' requests are no part of it: they
//! leave the program as packages only.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Map, Value, json};

use super::extract::{Extract, links};
use super::fields::{self, Target};
use crate::attachment::LARGEST;
use crate::error::{Error, Problem, Result};
use crate::hash;
use crate::import::{ImportAction, ImportReport, ImportRow};
use crate::moment::Moment;
use crate::register::{Op, Register, Touched};
use crate::snapshot::{self, Snapshot};
use crate::store::table::Noun;
use crate::words::Words;

/// The name of the format, for whoever finds the file.
pub const FORMAT: &str = "ropadesk-register";
/// The version of its shape.
pub const FORMAT_VERSION: u32 = 1;
/// The name of its JSON Schema.
pub const SCHEMA_ID: &str = "urn:ropadesk:schema:register:1";
/// The JSON Schema itself.
pub const SCHEMA: &str = include_str!("../../../docs/schema/register-1.json");

/// The keys beside the records.
const HEAD: [&str; 6] = ["$schema", "format", "formatVersion", "asOf", "filter", "whole"];
/// The key of the bytes of attached files.
const CONTENTS: &str = "contents";

/// The kinds of record that the file holds: all but those of requests, and what the columns of files meant the last time.
pub fn nouns() -> impl Iterator<Item = Noun> {
    let apart = [
        Noun::Request,
        Noun::Letter,
        Noun::Collection,
        Noun::ExportPackage,
        Noun::Redaction,
        Noun::RememberedMapping,
        Noun::ImportMapping,
        Noun::Glossary,
    ];
    Noun::ALL.iter().copied().filter(move |noun| !apart.contains(noun))
}

/// Writes the records of an extract.
///
/// # Errors
/// Bug when a record cannot be put into JSON.
pub fn write(extract: &Extract<'_>) -> Result<Vec<u8>> {
    let mut file = Map::new();
    file.insert("$schema".into(), json!(SCHEMA_ID));
    file.insert("format".into(), json!(FORMAT));
    file.insert("formatVersion".into(), json!(FORMAT_VERSION));
    file.insert("asOf".into(), json!(extract.wish.as_of.to_string()));
    file.insert("filter".into(), json!(extract.wish.filter.trim()));
    file.insert("whole".into(), json!(extract.is_whole));
    for (noun, records) in records(extract)? {
        file.insert(snapshot::plural(noun).to_owned(), Value::from(records));
    }
    if !extract.contents.is_empty() {
        let encoded =
            extract.contents.iter().map(|(sha256, bytes)| (sha256.clone(), json!(BASE64.encode(bytes))));
        file.insert(CONTENTS.into(), Value::Object(encoded.collect()));
    }
    let mut bytes = serde_json::to_vec_pretty(&file).map_err(|_| Error::bug("interchange/json"))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The SHA-256 of every attached file of which the records tell.
///
/// # Errors
/// Bug when a record cannot be put into JSON.
pub fn attached(extract: &Extract<'_>) -> Result<BTreeSet<String>> {
    let all = records(extract)?.into_iter().filter(|(noun, _)| *noun == Noun::Attachment);
    Ok(all.flat_map(|(_, records)| records).map(|record| sha256_of(&record).to_owned()).collect())
}

fn sha256_of(attachment: &Value) -> &str {
    attachment.get("sha256").and_then(Value::as_str).unwrap_or_default()
}

/// The records by kind: all, or those chosen with what belongs to them.
fn records(extract: &Extract<'_>) -> Result<Vec<(Noun, Vec<Value>)>> {
    let mut all = Vec::new();
    for noun in nouns() {
        let mut bodies = extract.snapshot.bodies(noun)?;
        // What is attached to a case is casework, too.
        bodies.retain(|record| noun != Noun::Attachment || record["subject"] != Noun::Request.code());
        all.push((noun, bodies));
    }
    if extract.is_whole {
        return Ok(all);
    }
    let chosen: BTreeSet<&str> = std::iter::empty()
        .chain(extract.activities.iter().map(|one| one.id.as_str()))
        .chain(extract.on_behalf.iter().map(|one| one.id.as_str()))
        .chain(extract.recipients.iter().map(|one| one.id.as_str()))
        .chain(extract.systems.iter().map(|one| one.id.as_str()))
        .chain(extract.organisations.iter().map(|one| one.id.as_str()))
        .chain(extract.instruments.iter().map(|one| one.id.as_str()))
        .chain(extract.assessments.iter().map(|one| one.id.as_str()))
        .collect();
    let with_fields = |noun: Noun| !fields::fields_of(noun).is_empty();
    let mut named = BTreeSet::new();
    for (noun, records) in &mut all {
        if with_fields(*noun) {
            records.retain(|record| chosen.contains(id_of(record)));
            records.iter().for_each(|record| texts(record, &mut named));
        }
    }
    for (noun, records) in &mut all {
        if !with_fields(*noun) {
            // What a chosen record names, such as an own field, and what is about one, such as an attachment.
            records.retain(|record| {
                let mut own = BTreeSet::new();
                texts(record, &mut own);
                named.contains(id_of(record)) || own.iter().any(|text| chosen.contains(text.as_str()))
            });
        }
    }
    Ok(all)
}

fn id_of(record: &Value) -> &str {
    record.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// Every text in a record that could be an identifier.
fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if !text.is_empty() && text.len() <= 64 => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(map) => map.values().for_each(|item| texts(item, found)),
        _ => {}
    }
}

/// A file that was read: its records, each checked against its type.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterFile {
    /// The day that it is about, ISO.
    pub as_of: String,
    /// The records in the order of the file.
    pub records: Vec<(Noun, Value)>,
    /// The bytes of attached files by their SHA-256, each checked against it.
    pub contents: BTreeMap<String, Vec<u8>>,
    /// Links that lead nowhere, with their places.
    pub problems: Vec<Problem>,
}

/// Whether bytes look like a register that was written as JSON.
#[must_use]
pub fn is_own(bytes: &[u8]) -> bool {
    let head = bytes.get(..400).unwrap_or(bytes);
    String::from_utf8_lossy(head).contains(&format!("\"{FORMAT}\""))
}

/// Reads a register that was written as JSON.
///
/// # Errors
/// Invalid when it is none of ours, of another version, or contradicts itself: each reason is named with its place.
pub fn read(bytes: &[u8], words: &Words) -> Result<RegisterFile> {
    let not_ours = || Error::invalid("register-json-not-ours");
    let file: Map<String, Value> = serde_json::from_slice(bytes).map_err(|_| not_ours())?;
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(not_ours());
    }
    let version = file.get("formatVersion").and_then(Value::as_u64).unwrap_or(0);
    if version != u64::from(FORMAT_VERSION) {
        return Err(Error::invalid("register-json-version").with("version", version));
    }
    let as_of = file.get("asOf").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut reading = Reading { words, problems: Vec::new() };
    let known: Vec<(&str, Noun)> = nouns().map(|noun| (snapshot::plural(noun), noun)).collect();
    let (mut records, mut contents) = (Vec::new(), BTreeMap::new());
    for (key, value) in file {
        if HEAD.contains(&key.as_str()) {
            continue;
        }
        match (known.iter().find(|(name, _)| *name == key), value) {
            (Some((_, noun)), Value::Array(items)) => reading.take(*noun, &key, items, &mut records),
            (None, Value::Object(encoded)) if key == CONTENTS => contents = reading.contents(encoded),
            (Some(_), _) => reading.problem(key, "register-json-list"),
            (None, _) => reading.problem(key, "import-unknown-key"),
        }
    }
    reading.contradictions(&records);
    if !reading.problems.is_empty() {
        return Err(Error::invalid("register-json-contradicts").because(reading.problems));
    }
    Ok(RegisterFile { as_of, records, contents, problems: Vec::new() })
}

struct Reading<'w> {
    words: &'w Words,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn problem(&mut self, at: String, message: &str) {
        self.problems.push(Problem { at, message: self.words.say(message) });
    }

    fn take(&mut self, noun: Noun, key: &str, items: Vec<Value>, records: &mut Vec<(Noun, Value)>) {
        for (place, item) in items.into_iter().enumerate() {
            let at = format!("{key}[{place}]");
            if id_of(&item).is_empty() {
                self.problem(at, "register-json-no-id");
                continue;
            }
            match snapshot::normalised(noun, item) {
                Some(record) => records.push((noun, record)),
                None => self.problem(at, "register-json-shape"),
            }
        }
    }

    /// The bytes of attached files; what is not what its hash says is named.
    fn contents(&mut self, encoded: Map<String, Value>) -> BTreeMap<String, Vec<u8>> {
        let mut contents = BTreeMap::new();
        for (sha256, text) in encoded {
            let bytes = text.as_str().and_then(|text| BASE64.decode(text).ok());
            match bytes.filter(|bytes| hash::sha256(bytes) == sha256 && bytes.len() as u64 <= LARGEST) {
                Some(bytes) => {
                    contents.insert(sha256, bytes);
                }
                None => self.problem(format!("{CONTENTS}.{sha256}"), "register-json-content"),
            }
        }
        contents
    }

    /// Two records of one identifier or reference, two that keep the register.
    fn contradictions(&mut self, records: &[(Noun, Value)]) {
        let mut ids = BTreeSet::new();
        let mut references = BTreeSet::new();
        let mut keepers = 0;
        let mut places: BTreeMap<Noun, usize> = BTreeMap::new();
        for (noun, record) in records {
            let place = places.entry(*noun).or_default();
            let at = format!("{}[{place}]", snapshot::plural(*noun));
            *place += 1;
            if !ids.insert((*noun, id_of(record))) {
                self.problem(format!("{at}.id"), "register-json-id-twice");
            }
            let reference =
                record.get("reference").and_then(Value::as_str).unwrap_or_default().to_lowercase();
            if !reference.is_empty() && !references.insert((*noun, reference)) {
                self.problem(format!("{at}.reference"), "register-json-reference-twice");
            }
            if *noun == Noun::Organisation && record.get("keeps_register").is_some_and(|flag| flag == true) {
                keepers += 1;
                if keepers > 1 {
                    self.problem(format!("{at}.keeps_register"), "register-json-two-keepers");
                }
            }
        }
    }
}

/// What a file does to the register.
pub struct Plan {
    /// The account of it.
    pub report: ImportReport,
    records: Vec<(Noun, Value)>,
    /// An organisation of a register without activities, in whose place that of the file stands.
    replaced: Vec<String>,
}

impl Plan {
    /// The records as they will stand.
    #[must_use]
    pub fn records(&self) -> &[(Noun, Value)] {
        &self.records
    }

    /// Identifiers of the organisations in whose place those of the file stand.
    #[must_use]
    pub fn replaced(&self) -> &[String] {
        &self.replaced
    }
}

/// What an import of the file would do: records of the same identifier become as the file has them, others stay.
///
/// # Errors
/// Bug when a record cannot be put into JSON.
pub fn plan(snapshot: &Snapshot, file: &RegisterFile, words: &Words) -> Result<Plan> {
    let mut plan = Plan { report: ImportReport::default(), records: Vec::new(), replaced: Vec::new() };
    let mut incoming = file.records.clone();
    adopt_organisations(snapshot, &mut incoming, &mut plan.replaced);
    let mut known: BTreeMap<Noun, BTreeMap<String, Value>> = BTreeMap::new();
    let mut taken: BTreeSet<(Noun, String)> = BTreeSet::new();
    for noun in nouns() {
        let bodies = snapshot.bodies(noun)?;
        let reference =
            |body: &Value| body.get("reference").and_then(Value::as_str).unwrap_or_default().to_lowercase();
        taken.extend(
            bodies
                .iter()
                .filter(|one| !plan.replaced.iter().any(|id| id == id_of(one)))
                .map(|one| (noun, reference(one))),
        );
        known.insert(noun, bodies.into_iter().map(|body| (id_of(&body).to_owned(), body)).collect());
    }
    let mut problems = Vec::new();
    for (noun, mut record) in incoming {
        if noun == Noun::Attachment && !has_content(snapshot, file, &record) {
            let name = record.get("name").and_then(Value::as_str).unwrap_or_default();
            problems.push(Problem { at: name.to_owned(), message: words.say("register-json-no-content") });
            continue;
        }
        let before = known.get(&noun).and_then(|all| all.get(id_of(&record)));
        let (action, fields) = match before {
            Some(before) if *before == record => (ImportAction::Unchanged, Vec::new()),
            Some(before) => {
                let differs = |key: &&String| before.get(*key) != record.get(*key);
                let keys = record.as_object().into_iter().flat_map(|map| map.keys());
                (ImportAction::Changed, keys.filter(differs).cloned().collect())
            }
            None => {
                free_reference(&mut record, noun, &mut taken);
                (ImportAction::New, Vec::new())
            }
        };
        match action {
            ImportAction::New => plan.report.new += 1,
            ImportAction::Changed => plan.report.changed += 1,
            ImportAction::Unchanged => plan.report.unchanged += 1,
        }
        let text = |key: &str| record.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        plan.report.rows.push(ImportRow {
            noun,
            reference: text("reference"),
            name: [text("name"), text("title")].concat(),
            action,
            fields,
        });
        plan.records.push((noun, record));
    }
    problems.extend(dangling(snapshot, &plan.records, words));
    plan.report.problems = problems;
    plan.report.errors = u32::try_from(plan.report.problems.len()).unwrap_or(u32::MAX);
    Ok(plan)
}

/// Whether the bytes of an attached file are in the file or in the register: without them its record would lead nowhere.
fn has_content(snapshot: &Snapshot, file: &RegisterFile, attachment: &Value) -> bool {
    let sha256 = sha256_of(attachment);
    file.contents.contains_key(sha256) || snapshot.attachments.iter().any(|one| one.sha256 == sha256)
}

/// Takes the file in: one change, one step to undo.
///
/// # Errors
/// Locked when the register is open to read only; nothing was changed then.
pub fn apply(
    register: &mut Register,
    file: &RegisterFile,
    moment: &Moment,
) -> Result<(ImportReport, Touched)> {
    let plan = plan(&register.snapshot(), file, moment.words())?;
    let ((), touched) = register.change(Op::Imported, moment, |change| {
        for id in &plan.replaced {
            change.remove::<crate::organisation::Organisation>(id)?;
        }
        for (noun, record) in &plan.records {
            if let (Noun::Attachment, Some(bytes)) = (noun, file.contents.get(sha256_of(record))) {
                change.keep_content(sha256_of(record), bytes)?;
            }
            snapshot::put(change, *noun, record.clone())?;
        }
        Ok(())
    })?;
    Ok((plan.report, touched))
}

/// An organisation of the same name is the same one: in a register that holds nothing but it, the file's stands in its place;
/// else the file's takes its identifier. A register that has its keeper keeps it.
fn adopt_organisations(snapshot: &Snapshot, incoming: &mut [(Noun, Value)], replaced: &mut Vec<String>) {
    let is_new = snapshot.activities.is_empty() && snapshot.processing_on_behalf.is_empty();
    let name = |text: &str| text.trim().to_lowercase();
    let mut renamed: Vec<(String, String)> = Vec::new();
    for (_, record) in incoming.iter().filter(|(noun, _)| *noun == Noun::Organisation) {
        let id = id_of(record);
        let own = name(record.get("name").and_then(Value::as_str).unwrap_or_default());
        if own.is_empty() || snapshot.organisations.get(id).is_some() {
            continue;
        }
        let Some(known) = snapshot.organisations.iter().find(|one| name(&one.name) == own) else { continue };
        if is_new {
            replaced.push(known.id.clone());
        } else {
            renamed.push((id.to_owned(), known.id.clone()));
        }
    }
    for (from, to) in &renamed {
        incoming.iter_mut().for_each(|(_, record)| rename(record, from, to));
    }
    let keeper = snapshot.organisations.iter().find(|one| one.keeps_register && !replaced.contains(&one.id));
    let Some(keeper) = keeper else { return };
    for (_, record) in incoming.iter_mut().filter(|(noun, _)| *noun == Noun::Organisation) {
        if id_of(record) != keeper.id {
            record["keeps_register"] = json!(false);
        }
    }
}

fn rename(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) if text == from => to.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, from, to)),
        Value::Object(map) => map.values_mut().for_each(|item| rename(item, from, to)),
        _ => {}
    }
}

/// The reference of the file, with a number when another record has it.
fn free_reference(record: &mut Value, noun: Noun, taken: &mut BTreeSet<(Noun, String)>) {
    let wanted = record.get("reference").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut free = wanted.clone();
    let mut n = 2;
    while !free.is_empty() && !taken.insert((noun, free.to_lowercase())) {
        free = format!("{wanted}-{n}");
        n += 1;
    }
    if free != wanted {
        record["reference"] = json!(free);
    }
}

/// Links to records that neither the file nor the register has; they are taken in as they are, and named.
fn dangling(snapshot: &Snapshot, records: &[(Noun, Value)], words: &Words) -> Vec<Problem> {
    let ids: BTreeSet<(Noun, &str)> = records.iter().map(|(noun, record)| (*noun, id_of(record))).collect();
    let is_there = |target: Target, id: &str| {
        let here = fields::noun_of(target).is_some_and(|noun| ids.contains(&(noun, id)));
        here || match target {
            Target::Recipient => snapshot.recipients.get(id).is_some(),
            Target::System => snapshot.systems.get(id).is_some(),
            Target::Organisation => snapshot.organisations.get(id).is_some(),
            Target::Instrument => snapshot.transfer_instruments.get(id).is_some(),
            Target::Assessment => snapshot.transfer_impact_assessments.get(id).is_some(),
            Target::Party => {
                let nouns = [Noun::Organisation, Noun::Recipient];
                nouns.iter().any(|noun| ids.contains(&(*noun, id)))
                    || snapshot.organisations.get(id).is_some()
                    || snapshot.recipients.get(id).is_some()
            }
            Target::OwnData => true,
        }
    };
    let mut problems = Vec::new();
    for (noun, record) in records {
        let mut found = BTreeSet::new();
        links(*noun, record, &mut found);
        let own: BTreeSet<&str> =
            fields::items(record.get("personal_data").unwrap_or(&Value::Null)).iter().map(id_of).collect();
        for (target, id) in found {
            let leads =
                if target == Target::OwnData { own.contains(id.as_str()) } else { is_there(target, &id) };
            if !leads {
                let reference = record.get("reference").and_then(Value::as_str).unwrap_or_default();
                let at =
                    format!("{} {reference}", words.say(&format!("noun-{}", noun.code().replace('_', "-"))));
                problems.push(Problem {
                    at,
                    message: words.say_with("register-json-dangling", &[("id", id.into())]),
                });
            }
        }
    }
    problems
}
