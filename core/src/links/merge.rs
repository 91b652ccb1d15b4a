//! Two records of the same kind become one: nothing is lost, everything that pointed at one points at the other.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::duplicates::RecordName;
use super::point::{Instead, Points, add_note};
use super::{Use, Uses};
use crate::activity::Activity;
use crate::answer::Answer;
use crate::error::{Error, Kind, Result};
use crate::moment::Moment;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::{ProcessorClause, Recipient};
use crate::register::{Change, Op, Register, Touched};
use crate::request::{Collection, DataSubjectRequest};
use crate::snapshot::{Record, Snapshot};
use crate::store::table::Noun;
use crate::system::System;
use crate::transfer::assessment::TransferImpactAssessment;
use crate::transfer::instrument::TransferInstrument;
use crate::words::Words;

/// Which side of a field stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MergeChoice {
    /// That of the record that stays; the other goes into its notes.
    Keep,
    /// That of the record that goes; the first goes into the notes.
    Take,
    /// Both, in a list.
    Both,
}

/// Which records become one, and what stays where they differ.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MergeArgs {
    /// `recipient` or `system`.
    pub noun: Noun,
    /// Identifier or reference of the record that stays.
    pub keep: String,
    /// Identifier or reference of the record that goes into it.
    pub merge: String,
    /// What stays, by field; what is not listed follows the proposal.
    #[serde(default)]
    pub choices: BTreeMap<String, MergeChoice>,
}

/// A field in which two records differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MergeField {
    /// The field, e.g. `agreement.signed_on`.
    pub field: String,
    /// Its name in the reader's language.
    pub label: String,
    /// What the record says that stays; empty when it says nothing.
    pub kept: String,
    /// What the record says that goes.
    pub other: String,
    /// What stays.
    pub choice: MergeChoice,
    /// What can be chosen.
    pub choices: Vec<MergeChoice>,
}

/// What merging would do; nothing is changed yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MergePreview {
    /// The record that stays.
    pub keep: RecordName,
    /// The record that goes.
    pub merge: RecordName,
    /// Where they differ.
    pub fields: Vec<MergeField>,
    /// What is added to the notes of the record that stays.
    pub note: String,
    /// The places that point at the record that goes, and will point at the one that stays.
    pub moved: Vec<Use>,
}

/// A kind of record of which two can become one.
pub(crate) trait Mergeable: Record + Points {
    /// Its notes.
    fn notes(&mut self) -> &mut String;
    /// Takes out what points at the record itself; says it in words, for the notes.
    fn loosen(&mut self) -> Vec<String>;
}

impl Mergeable for Recipient {
    fn notes(&mut self) -> &mut String {
        &mut self.notes
    }

    fn loosen(&mut self) -> Vec<String> {
        let mut said = Vec::new();
        if let Answer::Given(engaged) = &mut self.sub_processors {
            engaged.retain(|one| {
                let is_itself = one.recipient_id == self.id;
                if is_itself {
                    let parts = [&one.stated_as, &one.service, &one.authorised_on, &one.notes];
                    said.extend(parts.into_iter().filter(|part| !part.is_empty()).cloned());
                }
                !is_itself
            });
            if engaged.is_empty() {
                self.sub_processors = Answer::Open;
            }
        }
        said
    }
}

impl Mergeable for System {
    fn notes(&mut self) -> &mut String {
        &mut self.notes
    }

    fn loosen(&mut self) -> Vec<String> {
        Vec::new()
    }
}

/// What merging would do.
///
/// # Errors
/// `NotFound` when there is no such record, Invalid when it is the same twice, cannot be merged, or a choice fits no field.
pub fn preview(snapshot: &Snapshot, args: &MergeArgs, moment: &Moment) -> Result<MergePreview> {
    match args.noun {
        Noun::Recipient => Ok(plan::<Recipient>(snapshot, args, moment)?.preview),
        Noun::System => Ok(plan::<System>(snapshot, args, moment)?.preview),
        _ => Err(Error::invalid("merge-noun")),
    }
}

/// Makes one record of two, in one step that can be undone.
///
/// # Errors
/// As [`preview`]; Locked when the register is open to read only.
pub fn merge(register: &mut Register, args: &MergeArgs, moment: &Moment) -> Result<(MergePreview, Touched)> {
    let snapshot = register.snapshot();
    match args.noun {
        Noun::Recipient => carry_out(register, &plan::<Recipient>(&snapshot, args, moment)?, moment),
        Noun::System => carry_out(register, &plan::<System>(&snapshot, args, moment)?, moment),
        _ => Err(Error::invalid("merge-noun")),
    }
}

struct Plan<T> {
    preview: MergePreview,
    merged: T,
}

fn plan<T: Mergeable>(snapshot: &Snapshot, args: &MergeArgs, moment: &Moment) -> Result<Plan<T>> {
    let words = moment.words();
    let find = |reference: &str| {
        let missing = || Error::new(Kind::NotFound, "record-missing").with("reference", reference);
        T::table(snapshot).find(reference).ok_or_else(missing)
    };
    let (keep, merge) = (find(&args.keep)?, find(&args.merge)?);
    if keep.id() == merge.id() {
        return Err(Error::invalid("merge-itself"));
    }
    let uses = Uses::of(snapshot);
    let json = |record: &T| serde_json::to_value(record).map_err(|_| Error::bug("links/merge"));
    let mut weave = Weave {
        noun: T::NOUN,
        snapshot,
        words,
        choices: &args.choices,
        fields: Vec::new(),
        lost: Vec::new(),
    };
    let (own, other) = (json(keep)?, json(merge)?);
    let woven = weave.objects("", &own, &other)?;
    let known: BTreeSet<&String> = weave.fields.iter().map(|field| &field.field).collect();
    if let Some(stray) = args.choices.keys().find(|field| !known.contains(field)) {
        return Err(Error::invalid("merge-choice").with("field", stray.as_str()));
    }
    let mut merged: T = serde_json::from_value(woven).map_err(|_| Error::bug("links/merge"))?;
    merged.repoint(merge.id(), &Instead::Record(keep.id()));
    weave.lost.extend(merged.loosen());
    let mut merge_notes = merge.clone();
    let note = note(&weave.lost, merge, merge_notes.notes(), moment);
    add_note(merged.notes(), &note);
    let moved = uses.at(merge.id()).into_iter().filter(|one| one.id != merge.id()).collect();
    let preview = MergePreview {
        keep: RecordName::of(keep, &uses),
        merge: RecordName::of(merge, &uses),
        fields: weave.fields,
        note,
        moved,
    };
    Ok(Plan { preview, merged })
}

/// What the notes say of a record that went into another.
fn note<T: Record>(lost: &[String], merge: &T, notes: &str, moment: &Moment) -> String {
    let args = [
        ("ref", merge.reference().into()),
        ("name", merge.name().into()),
        ("date", moment.today_on.to_string().into()),
    ];
    let mut lines = vec![moment.words().say_with("links-note-merged", &args)];
    lines.extend(lost.iter().map(|line| format!("- {line}")));
    if !notes.trim().is_empty() {
        lines.push(notes.to_owned());
    }
    lines.join("\n")
}

fn carry_out<T: Mergeable>(
    register: &mut Register,
    plan: &Plan<T>,
    moment: &Moment,
) -> Result<(MergePreview, Touched)> {
    let snapshot = register.snapshot();
    let (keep, gone) = (plan.preview.keep.id.clone(), plan.preview.merge.id.clone());
    let ((), touched) = register.change(Op::Merged, moment, |change| {
        repoint_all(change, &snapshot, &gone, &plan.preview.moved, &Instead::Record(&keep), &keep)?;
        change.remove::<T>(&gone)?;
        change.put(&plan.merged)
    })?;
    Ok((plan.preview.clone(), touched))
}

/// Puts something else wherever a record is used, except in `leave`, which is written by itself.
pub(super) fn repoint_all(
    change: &mut Change<'_>,
    snapshot: &Snapshot,
    id: &str,
    uses: &[Use],
    instead: &Instead<'_>,
    leave: &str,
) -> Result<()> {
    let users: BTreeSet<(Noun, &str)> = uses.iter().map(|one| (one.noun, one.id.as_str())).collect();
    for (noun, user) in users.into_iter().filter(|(_, user)| *user != leave && *user != id) {
        match noun {
            Noun::Activity => repoint::<Activity>(change, snapshot, user, id, instead)?,
            Noun::ProcessingOnBehalf => repoint::<ProcessingOnBehalf>(change, snapshot, user, id, instead)?,
            Noun::Recipient => repoint::<Recipient>(change, snapshot, user, id, instead)?,
            Noun::System => repoint::<System>(change, snapshot, user, id, instead)?,
            Noun::TransferInstrument => repoint::<TransferInstrument>(change, snapshot, user, id, instead)?,
            Noun::TransferImpactAssessment => {
                repoint::<TransferImpactAssessment>(change, snapshot, user, id, instead)?;
            }
            Noun::Collection => repoint::<Collection>(change, snapshot, user, id, instead)?,
            Noun::Request => repoint::<DataSubjectRequest>(change, snapshot, user, id, instead)?,
            _ => {}
        }
    }
    Ok(())
}

fn repoint<T: Record + Points>(
    change: &mut Change<'_>,
    snapshot: &Snapshot,
    user: &str,
    id: &str,
    instead: &Instead<'_>,
) -> Result<()> {
    let Some(mut record) = T::table(snapshot).get(user).cloned() else { return Ok(()) };
    record.repoint(id, instead);
    change.put(&record)
}

/// The weaving of two records in JSON into one.
struct Weave<'a> {
    noun: Noun,
    snapshot: &'a Snapshot,
    words: &'a Words,
    choices: &'a BTreeMap<String, MergeChoice>,
    fields: Vec<MergeField>,
    lost: Vec<String>,
}

impl Weave<'_> {
    fn objects(&mut self, path: &str, own: &Value, other: &Value) -> Result<Value> {
        let empty = Map::new();
        let (mine, theirs) = (own.as_object().unwrap_or(&empty), other.as_object().unwrap_or(&empty));
        let mut woven = mine.clone();
        for (key, value) in theirs {
            if path.is_empty() && matches!(key.as_str(), "id" | "reference" | "notes") {
                continue;
            }
            let at = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let before = mine.get(key).unwrap_or(&Value::Null);
            if before == value || says_nothing(value) {
                continue;
            }
            let both_open =
                before.is_object() && value.is_object() && !is_answer(before) && !is_answer(value);
            let result = if both_open && !is_clause(before) {
                self.objects(&at, before, value)?
            } else if before.is_null() && value.is_object() && !is_answer(value) && !is_clause(value) {
                self.objects(&at, &Value::Object(Map::new()), value)?
            } else {
                self.leaf(&at, before, value)?
            };
            woven.insert(key.clone(), result);
        }
        Ok(Value::Object(woven))
    }

    fn leaf(&mut self, at: &str, own: &Value, other: &Value) -> Result<Value> {
        let can_both = union(own, other).is_some();
        let proposed = if says_nothing(own) {
            MergeChoice::Take
        } else if can_both {
            MergeChoice::Both
        } else {
            MergeChoice::Keep
        };
        let choice = self.choices.get(at).copied().unwrap_or(proposed);
        let mut choices = vec![MergeChoice::Keep, MergeChoice::Take];
        if can_both {
            choices.push(MergeChoice::Both);
        }
        let label = label(self.noun, at, self.words);
        let (kept_text, other_text) = (self.said(at, own), self.said(at, other));
        let result = match choice {
            MergeChoice::Both => {
                union(own, other).ok_or_else(|| Error::invalid("merge-choice").with("field", at))?
            }
            MergeChoice::Take => other.clone(),
            MergeChoice::Keep => own.clone(),
        };
        let left_out = match choice {
            MergeChoice::Keep => &other_text,
            MergeChoice::Take => &kept_text,
            MergeChoice::Both => "",
        };
        if !left_out.is_empty() {
            self.lost.push(format!("{label}: {left_out}"));
        }
        self.fields.push(MergeField {
            field: at.to_owned(),
            label,
            kept: kept_text,
            other: other_text,
            choice,
            choices,
        });
        Ok(result)
    }

    /// A value for people.
    fn said(&self, at: &str, value: &Value) -> String {
        if says_nothing(value) {
            return String::new();
        }
        match value {
            Value::String(text) => self.named(at, text),
            Value::Bool(flag) => self.words.say(if *flag { "links-yes" } else { "links-no" }),
            Value::Array(items) => self.list(at, items),
            Value::Object(map) if is_answer(value) => match map.get("items").and_then(Value::as_array) {
                Some(items) => self.list(at, items),
                None => self.words.say("answer-none"),
            },
            Value::Object(map) => {
                let parts: Vec<String> = map
                    .iter()
                    .map(|(key, part)| self.said(key, part))
                    .filter(|part| !part.is_empty())
                    .collect();
                parts.join(" · ")
            }
            Value::Null => String::new(),
            Value::Number(number) => number.to_string(),
        }
    }

    fn list(&self, at: &str, items: &[Value]) -> String {
        let said: Vec<String> =
            items.iter().map(|item| self.said(at, item)).filter(|item| !item.is_empty()).collect();
        said.join("; ")
    }

    /// Codes by their words, identifiers by the names of their records.
    fn named(&self, at: &str, text: &str) -> String {
        let field = at.rsplit('.').next().unwrap_or(at);
        for prefix in
            ["recipient-kind", "authorisation", "clause-answer", "system-database", "identifier-kind"]
        {
            let id = format!("{prefix}-{}", text.replace('_', "-"));
            let fits = matches!(
                (prefix, field),
                ("recipient-kind", "kind")
                    | ("authorisation", "authorisation")
                    | ("clause-answer", "answer")
                    | ("system-database", "database")
                    | ("identifier-kind", "identifier")
            );
            if fits && self.words.has(&id) {
                return self.words.say(&id);
            }
        }
        let known = self.snapshot.recipients.get(text).map(Record::name);
        known.map_or_else(|| text.to_owned(), str::to_owned)
    }
}

/// The name of a field in the reader's language; the field itself where there is none.
fn label(noun: Noun, at: &str, words: &Words) -> String {
    let clause = at
        .strip_prefix("agreement.clauses.")
        .and_then(|code| ProcessorClause::ALL.iter().find(|clause| clause.code() == code));
    let id = match clause {
        Some(clause) => clause.message_id(),
        None => format!("field-{}-{}", noun.code(), at.replace(['.', '_'], "-")),
    };
    if words.has(&id) { words.say(&id) } else { at.to_owned() }
}

fn is_answer(value: &Value) -> bool {
    value.get("state").is_some()
}

fn is_clause(value: &Value) -> bool {
    value.get("answer").is_some()
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(flag) => !flag,
        Value::String(text) => text.trim().is_empty() || matches!(text.as_str(), "unstated" | "open"),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => match map.get("state") {
            Some(state) => state == "open",
            None => map.values().all(says_nothing),
        },
        Value::Number(_) => false,
    }
}

/// The items of both lists, each once; none where one of them is no list.
fn union(own: &Value, other: &Value) -> Option<Value> {
    match (own, other) {
        (Value::Array(mine), Value::Array(theirs)) => {
            let mut all = mine.clone();
            all.extend(theirs.iter().filter(|item| !mine.contains(item)).cloned());
            Some(Value::Array(all))
        }
        (Value::Object(mine), Value::Object(_)) if is_answer(own) && is_answer(other) => {
            let mut all = mine.clone();
            let items = union(mine.get("items")?, other.get("items")?)?;
            all.insert("items".into(), items);
            Some(Value::Object(all))
        }
        _ => None,
    }
}
