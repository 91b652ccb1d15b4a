//! Our own workbook read back: the columns are known by their keys, so nothing has to be mapped.
//!
//! What was not edited changes nothing. An empty cell leaves the field as it is, and a row that is missing its record too,
//! unless the reader says that empty means "delete".

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Value, json};

use super::book::{FORMAT, FORMAT_VERSION, ITEM_SHEETS, META, OWNER, OWNER_REFERENCE, PLACE};
use super::custom;
use super::fields::{self, Field, Kind, Part, Role, Scope, Shape, Target};
use super::xlsx::CUT;
use crate::activity::Activity;
use crate::collect::grid::{Book, Sheet};
use crate::error::{Error, Problem, Result};
use crate::hash::derived_id;
use crate::import::{ImportAction, ImportReport, ImportRow};
use crate::moment::Moment;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::register::{Op, Register, Touched};
use crate::report::record::Naming;
use crate::snapshot::{self, Record, Snapshot, Table};
use crate::store::table::Noun;
use crate::system::System;
use crate::transfer::{TransferImpactAssessment, TransferInstrument};
use crate::words::{Lang, Words};

/// A sheet of a workbook as its reader hands it over: name and cells.
pub type Cells = (String, Vec<Vec<String>>);

/// The sheets of a workbook that was read, row by row as they stand, every row as wide as the widest.
#[must_use]
pub fn cells(book: &Book) -> Vec<Cells> {
    let of_sheet = |sheet: &Sheet| {
        let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let mut rows: Vec<Vec<String>> = Vec::with_capacity(sheet.rows.len());
        for row in &sheet.rows {
            let place = usize::try_from(row.number.saturating_sub(1)).unwrap_or(0);
            rows.resize(place.max(rows.len()), Vec::new());
            let text = |n: usize| row.cells.get(n).filter(|cell| !cell.filled).map(|cell| cell.text.clone());
            rows.push((0..width).map(|n| text(n).unwrap_or_default()).collect());
        }
        (sheet.name.clone(), rows)
    };
    book.sheets.iter().map(of_sheet).collect()
}

/// What a workbook says that the register does not.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Edits {
    /// The records that are new or changed, in the order of the sheets.
    pub records: Vec<Edited>,
    /// How many records are there as the register has them.
    pub unchanged: u32,
    /// Cells that could not be understood, by sheet and cell; their fields stay as they are.
    pub problems: Vec<Problem>,
    /// Sheets that were written and are gone, or are called otherwise now; what they held stays as it is.
    pub gone: BTreeSet<String>,
}

/// A record that is new or changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Edited {
    /// Its kind.
    pub noun: Noun,
    /// Its identifier.
    pub id: String,
    /// Whether the register does not have it yet.
    pub is_new: bool,
    /// The record in full.
    pub value: Value,
    /// The names of the fields that change; empty for a new record.
    pub fields: Vec<String>,
}

/// Whether a workbook is one that we wrote.
#[must_use]
pub fn is_own(sheets: &[Cells]) -> bool {
    let meta = sheets.iter().find(|(name, _)| name == META);
    meta.is_some_and(|(_, rows)| value_of(rows, "format") == Some(FORMAT))
}

/// Reads our own workbook against the register.
///
/// # Errors
/// Invalid when it is no workbook of ours, or one of a newer version; nothing is changed either way.
pub fn read(snapshot: &Snapshot, sheets: &[Cells], empty_deletes: bool, lang: Lang) -> Result<Edits> {
    let meta = sheets.iter().find(|(name, _)| name == META).ok_or_else(not_ours)?;
    if value_of(&meta.1, "format") != Some(FORMAT) {
        return Err(not_ours());
    }
    let version = value_of(&meta.1, "format_version").and_then(|text| text.parse().ok()).unwrap_or(0_u32);
    if version != FORMAT_VERSION {
        return Err(Error::invalid("workbook-version").with("version", i64::from(version)));
    }
    let written_in = value_of(&meta.1, "language").and_then(Lang::from_code).unwrap_or(lang);
    let scope = Scope::new(snapshot, written_in, Naming::Words);
    let mut reading = Reading {
        snapshot,
        sheets,
        columns: columns(&meta.1),
        scope,
        words: Words::of(lang),
        empty_deletes,
        records: BTreeMap::new(),
        order: Vec::new(),
        problems: Vec::new(),
    };
    reading.records_of(Noun::Organisation, "organisations", Some(Target::Organisation))?;
    reading.records_of(Noun::Recipient, "recipients", Some(Target::Recipient))?;
    reading.records_of(Noun::System, "systems", Some(Target::System))?;
    reading.records_of(Noun::TransferInstrument, "instruments", Some(Target::Instrument))?;
    reading.records_of(Noun::TransferImpactAssessment, "assessments", Some(Target::Assessment))?;
    reading.records_of(Noun::Activity, "activities", None)?;
    reading.records_of(Noun::ProcessingOnBehalf, "on_behalf", None)?;
    for (key, sheet) in ITEM_SHEETS {
        if let Some(field) = fields::field(Noun::Activity, key) {
            reading.items_of(field, &sheet.trim_start_matches("sheet-").replace('-', "_"));
        }
    }
    reading.finish()
}

/// What the edits do, for a preview and as the account of an import.
#[must_use]
pub fn report(edits: &Edits) -> ImportReport {
    let mut report = ImportReport {
        unchanged: edits.unchanged,
        errors: u32::try_from(edits.problems.len()).unwrap_or(u32::MAX),
        problems: edits.problems.clone(),
        ..ImportReport::default()
    };
    for edited in &edits.records {
        let text = |key: &str| edited.value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let action = if edited.is_new { ImportAction::New } else { ImportAction::Changed };
        match action {
            ImportAction::New => report.new += 1,
            _ => report.changed += 1,
        }
        report.rows.push(ImportRow {
            noun: edited.noun,
            reference: text("reference"),
            name: text("name"),
            action,
            fields: edited.fields.clone(),
        });
    }
    report
}

/// Takes the edits in: one change, one step to undo.
///
/// # Errors
/// Locked when the register is open to read only; nothing was changed then.
pub fn apply(register: &mut Register, edits: &Edits, moment: &Moment) -> Result<(ImportReport, Touched)> {
    let ((), touched) = register.change(Op::Imported, moment, |change| {
        for edited in &edits.records {
            snapshot::put(change, edited.noun, edited.value.clone())?;
        }
        Ok(())
    })?;
    Ok((report(edits), touched))
}

fn not_ours() -> Error {
    Error::invalid("workbook-not-ours")
}

fn value_of<'r>(rows: &'r [Vec<String>], key: &str) -> Option<&'r str> {
    rows.iter().find(|row| row.first().is_some_and(|cell| cell == key))?.get(1).map(|cell| cell.trim())
}

/// The key of each column by sheet and title: the sheet as it was called, and the kind of table in it.
fn columns(meta: &[Vec<String>]) -> HashMap<(String, String), HashMap<String, String>> {
    let mut all: HashMap<(String, String), HashMap<String, String>> = HashMap::new();
    for row in meta {
        let [kind, table, sheet, title, key] = row.as_slice() else { continue };
        if kind == "column" && !key.is_empty() {
            let place = (table.clone(), sheet.clone());
            all.entry(place).or_default().insert(title.trim().to_owned(), key.clone());
        }
    }
    all
}

struct Reading<'a> {
    snapshot: &'a Snapshot,
    sheets: &'a [Cells],
    columns: HashMap<(String, String), HashMap<String, String>>,
    scope: Scope<'a>,
    words: &'static Words,
    empty_deletes: bool,
    records: BTreeMap<(Noun, String), Value>,
    order: Vec<(Noun, String)>,
    problems: Vec<Problem>,
}

/// A sheet with the key of each of its columns; none for a column that is not to be read.
struct Found<'a> {
    name: &'a str,
    rows: &'a [Vec<String>],
    keys: Vec<Option<String>>,
}

impl Found<'_> {
    fn cell(&self, row: usize, key: &str) -> &str {
        let place = self.keys.iter().position(|known| known.as_deref() == Some(key));
        place.and_then(|place| self.rows.get(row)?.get(place)).map_or("", String::as_str)
    }

    /// Where a cell stands, as a spreadsheet says it.
    fn place(&self, row: usize, column: usize) -> String {
        let mut letters = String::new();
        let mut rest = column + 1;
        while rest > 0 {
            rest -= 1;
            letters.insert(0, char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
            rest /= 26;
        }
        format!("{}!{letters}{}", self.name, row + 1)
    }
}

impl<'a> Reading<'a> {
    fn sheet(&self, table: &str) -> Option<Found<'a>> {
        let (place, titles) = self.columns.iter().find(|((known, _), _)| known == table)?;
        let (name, rows) = self.sheets.iter().find(|(name, _)| *name == place.1)?;
        let head = rows.first()?;
        let keys = head.iter().map(|title| titles.get(title.trim()).cloned()).collect();
        Some(Found { name, rows, keys })
    }

    fn problem(&mut self, at: String, error: &Error) {
        let message = error.in_words(self.words).message;
        self.problems.push(Problem { at, message });
    }

    /// Reads a sheet of records.
    fn records_of(&mut self, noun: Noun, table: &str, target: Option<Target>) -> Result<()> {
        let Some(sheet) = self.sheet(table) else { return Ok(()) };
        for row in 1..sheet.rows.len() {
            if sheet.rows[row].iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let (id, reference, name) =
                (sheet.cell(row, "id").trim(), sheet.cell(row, "reference"), sheet.cell(row, "name"));
            let known = self.known(noun, id, reference)?;
            let id = match &known {
                Some(value) => text(value, "id").to_owned(),
                None if id.is_empty() => derived_id(noun.code(), &format!("workbook\n{reference}\n{name}")),
                None => id.to_owned(),
            };
            if self.records.contains_key(&(noun, id.clone())) {
                self.problem(sheet.place(row, 0), &Error::invalid("workbook-twice"));
                continue;
            }
            let mut value = known.map_or_else(|| empty_record(noun, &id), Ok)?;
            self.write_row(&sheet, row, noun, &mut value);
            if let Some(target) = target {
                let label = [text(&value, "name"), text(&value, "category")];
                let label = label.into_iter().find(|label| !label.is_empty()).unwrap_or_default();
                self.scope.know(target, &id, text(&value, "reference"), label);
            }
            self.records.insert((noun, id.clone()), value);
            self.order.push((noun, id));
        }
        Ok(())
    }

    fn write_row(&mut self, sheet: &Found<'_>, row: usize, noun: Noun, value: &mut Value) {
        let own: Vec<&str> =
            sheet.keys.iter().flatten().filter_map(|key| key.strip_prefix(custom::KEY)).collect();
        for (column, key) in sheet.keys.iter().enumerate() {
            let Some(key) = key.as_deref() else { continue };
            let cell = sheet.rows[row].get(column).map_or("", String::as_str);
            if (cell.trim().is_empty() && !self.empty_deletes) || cell.trim_end().ends_with(CUT) {
                continue;
            }
            let written = match (key.strip_prefix(custom::KEY), fields::field(noun, key)) {
                (Some(id), _) => custom::write(id, value, cell, &self.scope),
                (None, Some(field)) if field.key == custom::ALL => {
                    custom::write_rest(noun, value, &own, cell, &self.scope)
                }
                (None, Some(field)) if field.key != "id" && field.role == Role::Own => {
                    field.write(value, cell, &self.scope).map(|_| ())
                }
                _ => Ok(()),
            };
            if let Err(error) = written {
                self.problem(sheet.place(row, column), &error);
            }
        }
    }

    /// The record that a row is about, as the register has it.
    fn known(&self, noun: Noun, id: &str, reference: &str) -> Result<Option<Value>> {
        match noun {
            Noun::Organisation => known::<Organisation>(self.snapshot, id, reference),
            Noun::Recipient => known::<Recipient>(self.snapshot, id, reference),
            Noun::System => known::<System>(self.snapshot, id, reference),
            Noun::Activity => known::<Activity>(self.snapshot, id, reference),
            Noun::ProcessingOnBehalf => known::<ProcessingOnBehalf>(self.snapshot, id, reference),
            Noun::TransferInstrument => known::<TransferInstrument>(self.snapshot, id, reference),
            Noun::TransferImpactAssessment => known::<TransferImpactAssessment>(self.snapshot, id, reference),
            _ => Err(Error::bug("interchange/own-noun")),
        }
    }

    /// Reads a sheet of items into the activities that they belong to.
    fn items_of(&mut self, field: &'static Field, table: &str) {
        let (Some(sheet), Some(shape)) = (self.sheet(table), field.kind.shape()) else { return };
        let mut by_owner: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for row in 1..sheet.rows.len() {
            if sheet.rows[row].iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let owner = [sheet.cell(row, OWNER), sheet.cell(row, OWNER_REFERENCE)]
                .into_iter()
                .map(str::trim)
                .filter(|named| !named.is_empty())
                .find_map(|named| self.owner(named));
            match owner {
                Some(id) => by_owner.entry(id).or_default().push(row),
                None => self.problem(sheet.place(row, 0), &Error::invalid("workbook-owner")),
            }
        }
        for (id, rows) in by_owner {
            let Some(mut activity) = self.records.remove(&(Noun::Activity, id.clone())) else { continue };
            self.write_items(field, shape, &sheet, &rows, &mut activity);
            self.records.insert((Noun::Activity, id), activity);
        }
    }

    /// The identifier of the activity that a cell names, if a row or the register has it.
    fn owner(&mut self, named: &str) -> Option<String> {
        if self.records.contains_key(&(Noun::Activity, named.to_owned())) {
            return Some(named.to_owned());
        }
        let by_reference = self.records.iter().find(|((noun, _), value)| {
            *noun == Noun::Activity && text(value, "reference").eq_ignore_ascii_case(named)
        });
        if let Some(((_, id), _)) = by_reference {
            return Some(id.clone());
        }
        let known = self.snapshot.activities.find(named)?;
        let value = fields::to_value(known).ok()?;
        self.records.insert((Noun::Activity, known.id.clone()), value);
        self.order.push((Noun::Activity, known.id.clone()));
        Some(known.id.clone())
    }

    fn write_items(
        &mut self,
        field: &'static Field,
        shape: &'static Shape,
        sheet: &Found<'_>,
        rows: &[usize],
        activity: &mut Value,
    ) {
        let before = activity.get(field.key).cloned().unwrap_or(Value::Null);
        let old = fields::items(&before).to_vec();
        let mut items = old.clone();
        let mut named = vec![false; old.len()];
        let (mut says_none, mut says_items) = (false, false);
        for row in rows {
            let head = sheet.cell(*row, shape.head);
            if matches!(field.kind, Kind::Answer(_)) && fields::is_none_word(head, &self.scope) {
                says_none = true;
                continue;
            }
            says_items = true;
            let place = item_place(shape, sheet, *row, &old);
            let mut item = place.map_or_else(|| fields::empty_item(shape), |place| items[place].clone());
            let problems = self.problems.len();
            self.write_item(shape, sheet, *row, &mut item, activity);
            // Half of a new item would be worse than none: its row is named, and stays in the file.
            if place.is_none() && self.problems.len() > problems {
                continue;
            }
            match place {
                Some(place) => {
                    named[place] = true;
                    items[place] = item;
                }
                None => items.push(item),
            }
        }
        if says_none && (says_items || !old.is_empty()) {
            let at = sheet.place(rows.first().copied().unwrap_or(0), 0);
            self.problem(at, &Error::invalid("workbook-none-and-items"));
            return;
        }
        if self.empty_deletes {
            let mut place = 0;
            items.retain(|_| {
                place += 1;
                named.get(place - 1).copied().unwrap_or(true)
            });
        }
        fields::name_items(shape, &mut items, &old, activity);
        let after = match (&field.kind, says_none, items.is_empty()) {
            (Kind::Answer(_), true, _) => json!({"state": "none"}),
            (Kind::Answer(_), _, true) => before,
            (Kind::Answer(_), _, false) => json!({"state": "given", "items": items}),
            _ => Value::from(items),
        };
        activity[field.key] = after;
    }

    fn write_item(
        &mut self,
        shape: &'static Shape,
        sheet: &Found<'_>,
        row: usize,
        item: &mut Value,
        activity: &Value,
    ) {
        for (column, key) in sheet.keys.iter().enumerate() {
            let Some(part): Option<&Part> = key.as_deref().and_then(|key| shape.part(key)) else { continue };
            let cell = sheet.rows[row].get(column).map_or("", String::as_str);
            let is_kept = cell.trim().is_empty() && !self.empty_deletes;
            if is_kept || part.key == "id" || cell.trim_end().ends_with(CUT) {
                continue;
            }
            if fields::read_part(part, item, activity, &self.scope).trim() == cell.trim() {
                continue;
            }
            let old = item.get(part.key).cloned().unwrap_or(Value::Null);
            match fields::write_part(part, cell, &old, activity, &self.scope) {
                Ok(new) => item[part.key] = new,
                Err(error) => self.problem(sheet.place(row, column), &error),
            }
        }
    }

    /// Keeps what differs from the register.
    fn finish(mut self) -> Result<Edits> {
        let mut edits = Edits::default();
        let mut taken = References::of(self.snapshot);
        for (noun, id) in std::mem::take(&mut self.order) {
            let Some(mut value) = self.records.remove(&(noun, id.clone())) else { continue };
            if taken.settle(noun, &id, &mut value) {
                let at = format!(
                    "{} {}",
                    self.words.say(&format!("noun-{}", fields::dashed(noun.code()))),
                    text(&value, "reference")
                );
                self.problem(at, &Error::invalid("workbook-reference-taken"));
            }
            let edited = match noun {
                Noun::Organisation => edited::<Organisation>(self.snapshot, &id, value)?,
                Noun::Recipient => edited::<Recipient>(self.snapshot, &id, value)?,
                Noun::System => edited::<System>(self.snapshot, &id, value)?,
                Noun::Activity => edited::<Activity>(self.snapshot, &id, value)?,
                Noun::TransferInstrument => edited::<TransferInstrument>(self.snapshot, &id, value)?,
                Noun::TransferImpactAssessment => {
                    edited::<TransferImpactAssessment>(self.snapshot, &id, value)?
                }
                _ => edited::<ProcessingOnBehalf>(self.snapshot, &id, value)?,
            };
            match edited {
                Some(edited) => edits.records.push(edited),
                None => edits.unchanged += 1,
            }
        }
        edits.problems = self.problems;
        let written = self.columns.into_keys().map(|(_, sheet)| sheet);
        edits.gone = written.filter(|sheet| !self.sheets.iter().any(|(name, _)| name == sheet)).collect();
        Ok(edits)
    }
}

/// Who has which number, so that no two records get the same.
struct References {
    by_reference: HashMap<(Noun, String), String>,
    /// The first number of each kind that may be free.
    next: HashMap<Noun, u32>,
}

impl References {
    fn of(snapshot: &Snapshot) -> Self {
        let mut all = Self { by_reference: HashMap::new(), next: HashMap::new() };
        all.add(&snapshot.organisations);
        all.add(&snapshot.recipients);
        all.add(&snapshot.systems);
        all.add(&snapshot.activities);
        all.add(&snapshot.processing_on_behalf);
        all.add(&snapshot.transfer_instruments);
        all.add(&snapshot.transfer_impact_assessments);
        all
    }

    fn add<T: Record>(&mut self, table: &Table<T>) {
        for record in table.iter() {
            self.by_reference.insert((T::NOUN, record.reference().to_lowercase()), record.id().to_owned());
        }
    }

    /// Gives a record a number of its own where it has none, or one that another has; says whether it was another's.
    fn settle(&mut self, noun: Noun, id: &str, value: &mut Value) -> bool {
        let wanted = text(value, "reference").to_owned();
        let owner = self.by_reference.get(&(noun, wanted.to_lowercase()));
        let is_others = !wanted.is_empty() && owner.is_some_and(|owner| owner != id);
        if !wanted.is_empty() && !is_others {
            self.by_reference.insert((noun, wanted.to_lowercase()), id.to_owned());
            return false;
        }
        if wanted.is_empty() && owner.is_some_and(|owner| owner == id) {
            return false;
        }
        let prefix = match noun {
            Noun::Organisation => "ORG-",
            Noun::Recipient => "R-",
            Noun::System => "SYS-",
            Noun::Activity => "PA-",
            Noun::TransferInstrument => "SG-",
            Noun::TransferImpactAssessment => "TIA-",
            _ => "PB-",
        };
        // From the last one given on: to count from one again for each would take the square of their number.
        let mut n = self.next.get(&noun).copied().unwrap_or(1);
        while self.by_reference.contains_key(&(noun, format!("{prefix}{n:03}").to_lowercase())) {
            n += 1;
        }
        let free = format!("{prefix}{n:03}");
        self.next.insert(noun, n + 1);
        self.by_reference.insert((noun, free.to_lowercase()), id.to_owned());
        value["reference"] = json!(free);
        is_others
    }
}

/// The place of the item that a row is about among those that the record has.
fn item_place(shape: &Shape, sheet: &Found<'_>, row: usize, old: &[Value]) -> Option<usize> {
    if shape.has_id() {
        let id = sheet.cell(row, "id").trim();
        return old.iter().position(|item| !id.is_empty() && text(item, "id") == id);
    }
    let place: usize = sheet.cell(row, PLACE).trim().trim_end_matches(".0").parse().ok()?;
    place.checked_sub(1).filter(|place| *place < old.len())
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn known<T: Record>(snapshot: &Snapshot, id: &str, reference: &str) -> Result<Option<Value>> {
    let table = T::table(snapshot);
    let found = match (id, reference.trim()) {
        ("", "") => None,
        ("", reference) => table.find(reference),
        (id, _) => table.get(id),
    };
    found.map(fields::to_value).transpose()
}

/// A record of which only the identifier is said; it gets the next reference when its row names none.
fn empty_record(noun: Noun, id: &str) -> Result<Value> {
    let mut value = match noun {
        Noun::Organisation => fields::to_value(&Organisation::default()),
        Noun::Recipient => fields::to_value(&Recipient::default()),
        Noun::System => fields::to_value(&System::default()),
        Noun::Activity => fields::to_value(&Activity::default()),
        Noun::TransferInstrument => fields::to_value(&TransferInstrument::default()),
        Noun::TransferImpactAssessment => fields::to_value(&TransferImpactAssessment::default()),
        _ => fields::to_value(&ProcessingOnBehalf::default()),
    }?;
    value["id"] = json!(id);
    Ok(value)
}

fn edited<T: Record + PartialEq>(snapshot: &Snapshot, id: &str, value: Value) -> Result<Option<Edited>> {
    let record: T = fields::from_value(value)?;
    let known = T::table(snapshot).get(id);
    if known == Some(&record) {
        return Ok(None);
    }
    let value = fields::to_value(&record)?;
    let before = known.map(fields::to_value).transpose()?;
    let differs = |key: &&String| before.as_ref().is_some_and(|before| before.get(*key) != value.get(*key));
    let fields = value.as_object().into_iter().flat_map(|map| map.keys()).filter(differs).cloned().collect();
    Ok(Some(Edited { noun: T::NOUN, id: id.to_owned(), is_new: known.is_none(), value, fields }))
}
