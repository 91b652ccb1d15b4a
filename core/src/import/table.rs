//! A table as records: each row, or each group of rows, is found in the register or new, and its cells go into fields.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value, json};

use crate::collect::Progress;
use crate::collect::grid::Sheet;
use crate::error::{Problem, Result};
use crate::hash::derived_id;
use crate::import::draft::{Column, Draft, drafts};
use crate::import::header::{Header, letters};
use crate::import::label::normal;
use crate::import::matching::{Index, Match, MatchBy};
use crate::import::memory::{ColumnRule, ConstantRule, ValueRule};
use crate::import::phrase;
use crate::import::plan::{self, Plan, Planned};
use crate::import::target::{self, Place};
use crate::import::values;
use crate::interchange::fields::{Scope, Target};
use crate::report::record::Naming;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::{Arg, Words};

/// One table with what its columns mean.
pub struct Table<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Its header.
    pub header: Header,
    /// Which kind of record a row is.
    pub noun: Noun,
    /// What the columns mean.
    pub columns: Vec<ColumnRule>,
    /// Fields that all rows have alike.
    pub constants: Vec<ConstantRule>,
    /// The cells are in the catalogue's own form: they are not split, and retention is not read as a sentence.
    pub own: bool,
}

/// How a table goes into the register.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// By what rows find their records.
    pub by: MatchBy,
    /// An empty cell empties the field; otherwise the field stays.
    pub empty_deletes: bool,
    /// Known records are left as they are.
    pub skip_known: bool,
    /// Rows without a record are left out.
    pub skip_new: bool,
    /// Rows that the user leaves out.
    pub skip_rows: BTreeSet<u32>,
    /// Words and what they mean.
    pub values: Vec<ValueRule>,
    /// New recipients are categories, not names.
    pub recipients_are_categories: bool,
    /// The controller of new activities; empty for the organisation that keeps the register.
    pub controller: String,
}

/// What every table of one import shares.
struct Work<'a> {
    snapshot: &'a Snapshot,
    words: &'static Words,
    scope: Scope<'a>,
    choices: &'a Choices,
    indexes: HashMap<Noun, Index>,
    plan: Plan,
    /// Which rows a record of the register was found by, to see two of them.
    taken: HashMap<String, u32>,
}

/// The plan for tables, those whose records others point at first.
///
/// # Errors
/// Cancelled; Bug when a record cannot be put into JSON.
pub fn plan(
    snapshot: &Snapshot,
    tables: &[Table<'_>],
    choices: &Choices,
    words: &'static Words,
    progress: &dyn Progress,
) -> Result<Plan> {
    let mut work = Work {
        snapshot,
        words,
        scope: Scope::new(snapshot, words.lang(), Naming::Words),
        choices,
        indexes: HashMap::new(),
        plan: Plan::default(),
        taken: HashMap::new(),
    };
    for table in tables {
        work.table(table, progress)?;
    }
    Ok(work.plan)
}

impl Work<'_> {
    fn table(&mut self, table: &Table<'_>, progress: &dyn Progress) -> Result<()> {
        let columns = columns(table);
        let mut all = drafts(table.header.rows(table.sheet), &columns, &self.choices.skip_rows, self.words);
        self.plan.passed_rows += u32::try_from(table.header.passed.len()).unwrap_or(u32::MAX);
        let lang = self.words.lang();
        let resolved = values::resolve(&mut all, &columns, &self.choices.values, &self.scope, lang);
        self.plan.questions.extend(resolved.questions.into_values());
        self.link(&mut all, &columns)?;
        let total = all.len() as u64;
        for (n, draft) in all.into_iter().enumerate() {
            if n.is_multiple_of(64) {
                crate::collect::check(progress)?;
                progress.bytes(n as u64, total);
            }
            let planned = self.record(draft, &columns, table)?;
            self.plan.planned.push(planned);
        }
        Ok(())
    }

    fn index(&mut self, noun: Noun) -> &mut Index {
        self.indexes.entry(noun).or_insert_with(|| Index::of(noun, self.snapshot))
    }

    /// Names of linked records become identifiers; names that nobody bears yet become records.
    fn link(&mut self, drafts: &mut [Draft], columns: &[Column]) -> Result<()> {
        for (at, column) in columns.iter().enumerate() {
            let Place::Field(field) = column.place else { continue };
            let Some(link) = target::link(field) else { continue };
            let noun = target::noun_of(link);
            for draft in drafts.iter_mut().filter(|draft| !draft.left_out) {
                for said in draft.said.get_mut(&at).into_iter().flatten().filter(|said| !said.whole) {
                    for value in &mut said.values {
                        if value == "none" || value.is_empty() {
                            continue;
                        }
                        *value = match self.index(noun).named(value) {
                            Some(id) => id.to_owned(),
                            None => self.new_linked(link, noun, value, said.row)?,
                        };
                    }
                }
            }
        }
        Ok(())
    }

    fn new_linked(&mut self, link: Target, noun: Noun, name: &str, row: u32) -> Result<String> {
        let category = noun == Noun::Recipient && self.choices.recipients_are_categories;
        let mut value = plan::blank(noun)?;
        let index = self.index(noun);
        let id = index.free_id(&derived_id(noun.code(), &format!("table\n{}", normal(name))));
        let reference = index.free_reference("", noun);
        index.add(&id, &reference, name);
        value["id"] = json!(id);
        value["reference"] = json!(reference);
        value[if category { "category" } else { "name" }] = json!(name);
        self.scope.know(link, &id, &reference, name);
        self.plan.planned.push(Planned {
            noun,
            before: None,
            after: value,
            rows: vec![row],
            sheet: String::new(),
            problems: Vec::new(),
            skipped: false,
            linked: true,
            needed: false,
        });
        Ok(id)
    }

    /// A record whose rows are all left out: nothing of it is read but what it is called.
    fn left_out(&mut self, draft: Draft, columns: &[Column], table: &Table<'_>) -> Result<Planned> {
        let (id, reference) = (draft.first(columns, "id"), draft.first(columns, "reference"));
        let name = name_of(&draft, columns);
        let by = self.choices.by;
        let before = match self.index(table.noun).find(id, reference, &name, by) {
            Match::Known(known) => plan::current(self.snapshot, table.noun, &known),
            _ => None,
        };
        let after = match &before {
            Some(before) => before.clone(),
            None => {
                let mut value = plan::blank(table.noun)?;
                value["reference"] = json!(reference);
                value["name"] = json!(name);
                value
            }
        };
        Ok(Planned {
            noun: table.noun,
            before,
            after,
            rows: draft.rows,
            sheet: table.sheet.name.clone(),
            problems: Vec::new(),
            skipped: true,
            linked: false,
            needed: false,
        })
    }

    fn record(&mut self, mut draft: Draft, columns: &[Column], table: &Table<'_>) -> Result<Planned> {
        if draft.left_out {
            return self.left_out(draft, columns, table);
        }
        let noun = table.noun;
        let (id, reference) =
            (draft.first(columns, "id").to_owned(), draft.first(columns, "reference").to_owned());
        let name = name_of(&draft, columns);
        let by = self.choices.by;
        let found = self.index(noun).find(&id, &reference, &name, by);
        let row = draft.rows.first().copied().unwrap_or(0);
        let mut refuse = |message: String| draft.problems.push(Problem { at: row.to_string(), message });
        let mut before = None;
        match &found {
            Match::Known(known) => {
                before = plan::current(self.snapshot, noun, known);
                match self.taken.insert(known.clone(), row) {
                    Some(first) if before.is_some() || first != row => {
                        let args = [("first", Arg::from(u64::from(first)))];
                        refuse(self.words.say_with("import-record-twice", &args));
                    }
                    _ => {}
                }
            }
            Match::Contradiction(..) => {
                let args = [("reference", Arg::from(reference.as_str()))];
                refuse(self.words.say_with("import-id-and-reference", &args));
            }
            Match::Several(count) => {
                let args = [("name", Arg::from(name.as_str())), ("count", Arg::from(*count))];
                refuse(self.words.say_with("import-name-several", &args));
            }
            Match::New => {}
        }
        let mut after = match &before {
            Some(before) => before.clone(),
            None => self.new_record(noun, &id, &reference, &name)?,
        };
        // A name by which the record was found is the register's own: its letter case stays.
        let index = self.index(noun);
        let by_name = before.is_some() && !index.has(&id) && index.by_reference(&reference).is_none();
        self.write(&mut after, &mut draft, columns, table, by_name);
        if after.get("name").and_then(Value::as_str) == Some("") && noun != Noun::Recipient {
            after["name"] = json!(name);
        }
        let choices = self.choices;
        let skipped = (before.is_some() && choices.skip_known) || (before.is_none() && choices.skip_new);
        Ok(Planned {
            noun,
            before,
            after,
            rows: draft.rows,
            sheet: table.sheet.name.clone(),
            problems: draft.problems,
            skipped,
            linked: false,
            needed: false,
        })
    }

    fn new_record(&mut self, noun: Noun, id: &str, reference: &str, name: &str) -> Result<Value> {
        let mut value = plan::blank(noun)?;
        let index = self.index(noun);
        let id = if id.is_empty() {
            index
                .free_id(&derived_id(noun.code(), &format!("table\n{}\n{}", normal(reference), normal(name))))
        } else {
            id.to_owned()
        };
        let reference = index.free_reference(reference, noun);
        index.add(&id, &reference, name);
        value["id"] = json!(id);
        value["reference"] = json!(reference);
        if noun == Noun::Activity && !self.choices.controller.is_empty() {
            value["controller_id"] = json!(self.choices.controller);
        }
        Ok(value)
    }

    /// Writes the cells into the record, field by field in the catalogue's order.
    fn write(
        &mut self,
        after: &mut Value,
        draft: &mut Draft,
        columns: &[Column],
        table: &Table<'_>,
        by_name: bool,
    ) {
        let mut order: Vec<usize> = (0..columns.len()).collect();
        order.sort_by_key(|at| catalogue_place(table.noun, &columns[*at].key));
        for at in order {
            let column = &columns[at];
            if matches!(column.key.as_str(), "id" | "reference") || (by_name && column.key == "name") {
                continue;
            }
            let said = draft.said.get(&at);
            let values = draft.values(at);
            let empty = said.is_none() || values.is_empty();
            if empty && !(self.choices.empty_deletes && column.position.is_some()) {
                continue;
            }
            match column.place {
                Place::Note => values.iter().for_each(|value| add_note(after, &column.name, value)),
                Place::Basis(part) => basis_part(after, part, &column.name, &values),
                Place::Representative => representative(after, &values),
                Place::Field(field) => {
                    if field.key == "retention"
                        && !table.own
                        && !said.into_iter().flatten().any(|one| one.whole)
                    {
                        retention(after, draft, at, columns);
                        continue;
                    }
                    let cell = values.join("\n");
                    if let Err(error) = field.write(after, &cell, &self.scope) {
                        let row = said.and_then(|said| said.first()).map_or(0, |said| said.row);
                        let failure = error.in_words(self.words);
                        let place = column.position.map(letters).unwrap_or_default();
                        let message = format!("{}: {}", column.name, failure.message);
                        draft.problems.push(Problem { at: format!("{place}{row}"), message });
                    }
                }
            }
        }
    }
}

/// The columns with the places they go to; a column without one is left out.
fn columns(table: &Table<'_>) -> Vec<Column> {
    let mut columns = Vec::new();
    for rule in &table.columns {
        let (Some(place), Some(found)) = (
            target::place(table.noun, &rule.field),
            table.header.columns.iter().find(|column| column.name == rule.column),
        ) else {
            continue;
        };
        columns.push(Column {
            position: Some(found.position),
            name: found.label.clone(),
            key: rule.field.clone(),
            place,
            split: if table.own { "none".to_owned() } else { rule.split.clone() },
            dates: rule.dates.clone(),
            constant: String::new(),
        });
        if let Some(column) = columns.last_mut().filter(|column| column.name.is_empty()) {
            column.name.clone_from(&rule.column);
        }
    }
    for rule in table.constants.iter().filter(|rule| !rule.value.trim().is_empty()) {
        if let Some(place) = target::place(table.noun, &rule.field) {
            columns.push(Column {
                position: None,
                name: rule.field.clone(),
                key: rule.field.clone(),
                place,
                split: String::new(),
                dates: String::new(),
                constant: rule.value.clone(),
            });
        }
    }
    // Where words go that were left out on purpose.
    columns.push(Column {
        position: None,
        name: String::new(),
        key: "@left_out".to_owned(),
        place: Place::Note,
        split: String::new(),
        dates: String::new(),
        constant: String::new(),
    });
    columns
}

fn catalogue_place(noun: Noun, key: &str) -> usize {
    let fields = crate::interchange::fields::fields_of(noun);
    fields.iter().position(|field| field.key == key).unwrap_or(fields.len())
}

/// What the record is called: its name, else its category, its first purpose, or for whom and what it is done.
fn name_of(draft: &Draft, columns: &[Column]) -> String {
    for key in ["name", "category", "purposes"] {
        let value = draft.first(columns, key);
        if !value.is_empty() {
            return super::header::shown(
                value.lines().next().unwrap_or(value).trim_start_matches(['•', ' ']),
            );
        }
    }
    let parts = ["categories", "controllers"].map(|key| super::header::shown(draft.first(columns, key)));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
}

/// A note with the column's name before it, once.
fn add_note(after: &mut Value, column: &str, value: &str) {
    let note = if column.is_empty() { value.to_owned() } else { format!("{column}: {value}") };
    match after.get_mut("notes") {
        Some(Value::Array(notes)) if !notes.iter().any(|known| *known == json!(note)) => {
            notes.push(json!(note))
        }
        Some(Value::String(notes))
            if !notes.lines().any(|known| note.lines().eq([known])) && !notes.contains(&note) =>
        {
            if !notes.is_empty() {
                notes.push('\n');
            }
            notes.push_str(&note);
        }
        _ => {}
    }
}

/// A part of the legal bases to which it belongs; without such a basis it becomes a note.
fn basis_part(after: &mut Value, part: &'static str, column: &str, values: &[&str]) {
    let kinds: &[&str] = match part {
        "interest" | "balancing_test" => &["legitimate_interests"],
        "consent" => &["consent"],
        _ => &["legal_obligation", "public_task"],
    };
    let text = values.join("\n");
    if text.is_empty() || phrase::says_none(&text) {
        return;
    }
    let mut written = false;
    let purposes = after.get_mut("purposes").and_then(Value::as_array_mut);
    for basis in purposes
        .into_iter()
        .flatten()
        .filter_map(|purpose| purpose.get_mut("legal_bases").and_then(Value::as_array_mut))
        .flatten()
    {
        if basis.get("kind").and_then(Value::as_str).is_some_and(|kind| kinds.contains(&kind)) {
            basis[part] = json!(text);
            written = true;
        }
    }
    if !written {
        add_note(after, column, &text);
    }
}

/// The representative of every controller on whose behalf data are processed that has none yet.
fn representative(after: &mut Value, values: &[&str]) {
    let text = values.join("\n");
    if text.is_empty() || phrase::says_none(&text) {
        return;
    }
    let items =
        after.get_mut("controllers").and_then(|answer| answer.get_mut("items")).and_then(Value::as_array_mut);
    for controller in items.into_iter().flatten() {
        controller["representative"] = json!(text);
    }
}

/// Time limits as sentences: one rule per sentence, tied to the categories of data of its rows where rows differ.
fn retention(after: &mut Value, draft: &Draft, at: usize, columns: &[Column]) {
    let data_at = columns.iter().position(|column| column.key == "personal_data");
    let mut sentences: Vec<(&str, Vec<u32>)> = Vec::new();
    for said in draft.said.get(&at).into_iter().flatten() {
        for value in &said.values {
            match sentences.iter_mut().find(|(text, _)| text == value) {
                Some((_, rows)) => rows.push(said.row),
                None => sentences.push((value, vec![said.row])),
            }
        }
    }
    let ids: HashMap<String, String> = after
        .get("personal_data")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|item| Some((normal(item.get("name")?.as_str()?), item.get("id")?.as_str()?.to_owned())))
        .collect();
    let owner = after.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let several = sentences.len() > 1 && draft.rows.len() > 1;
    let mut rules = Vec::new();
    for (text, rows) in sentences {
        let mut rule = phrase::retention(text);
        rule.id = derived_id("retention", &format!("{owner}\n{}", normal(text)));
        if let (true, Some(data_at)) = (several, data_at) {
            let own = draft.said.get(&data_at).into_iter().flatten().filter(|said| rows.contains(&said.row));
            let names = own.flat_map(|said| &said.values);
            rule.applies_to = names.filter_map(|name| ids.get(&normal(name)).cloned()).collect();
            rule.applies_to.dedup();
        }
        // A rule that the register already has from this sentence keeps what was added to it.
        let known = after.get("retention").and_then(Value::as_array).into_iter().flatten();
        let known = known
            .into_iter()
            .find(|known| known.get("id").and_then(Value::as_str) == Some(&rule.id))
            .cloned();
        rules.push(known.unwrap_or_else(|| serde_json::to_value(&rule).unwrap_or_default()));
    }
    after["retention"] = Value::from(rules);
}
