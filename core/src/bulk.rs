//! Changing a field of many activities at once: first what would change, record by record, then the change as one step.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::activity::{Activity, ActivityStatus};
use crate::answer::Answer;
use crate::error::{Error, Result};
use crate::hash::hex;
use crate::organisation::Organisation;
use crate::period::Period;
use crate::recipient::{Disclosure, Recipient};
use crate::report::words::period;
use crate::search::fold;
use crate::snapshot::{Held, Record, Snapshot};
use crate::system::System;
use crate::words::Words;

/// What is done to the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BulkAction {
    /// The values take the place of what was there.
    #[default]
    Set,
    /// The values are added where they are missing.
    Add,
    /// The values are taken out where they are.
    Remove,
    /// The field becomes not answered.
    Clear,
}

/// One thing to do to each of the chosen activities.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct BulkEdit {
    /// Key of the field.
    pub field: String,
    /// What is done to it.
    pub action: BulkAction,
    /// With what: text, a code, a day, or a record by identifier, reference or name.
    pub values: Vec<String>,
}

/// A field that can be changed in many activities at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BulkField {
    /// Who answers for the record.
    Owner,
    /// Department.
    Department,
    /// The service or area it belongs to.
    Group,
    /// Where the record stands.
    Status,
    /// Free labels.
    Tag,
    /// Next review.
    ReviewOn,
    /// How often it is reviewed.
    ReviewCycle,
    /// The controller (Art. 30(1)(a)).
    Controller,
    /// Systems used.
    System,
    /// Recipients (Art. 30(1)(d)).
    Recipient,
}

impl BulkField {
    /// All of them, in the order in which they are offered.
    pub const ALL: &[Self] = &[
        Self::Owner,
        Self::Department,
        Self::Group,
        Self::Status,
        Self::Tag,
        Self::ReviewOn,
        Self::ReviewCycle,
        Self::Controller,
        Self::System,
        Self::Recipient,
    ];

    /// The key: that of the filter of the same field.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Department => "department",
            Self::Group => "group",
            Self::Status => "status",
            Self::Tag => "tag",
            Self::ReviewOn => "review_on",
            Self::ReviewCycle => "review_cycle",
            Self::Controller => "controller",
            Self::System => "system",
            Self::Recipient => "recipient",
        }
    }

    /// What can be done to it.
    #[must_use]
    pub const fn actions(self) -> &'static [BulkAction] {
        use BulkAction::{Add, Clear, Remove, Set};
        match self {
            Self::Status => &[Set],
            Self::Tag => &[Add, Remove, Set, Clear],
            Self::System | Self::Recipient => &[Add, Remove],
            _ => &[Set, Clear],
        }
    }

    fn of(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace('-', "_");
        Self::ALL.iter().copied().find(|field| field.key() == name || format!("{}s", field.key()) == name)
    }
}

impl fmt::Display for BulkField {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.key())
    }
}

/// One field of one activity, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BulkDifference {
    /// Key of the field.
    pub field: String,
    /// What stands there, in words; empty when nothing does.
    pub before: String,
    /// What would stand there.
    pub after: String,
}

/// What would change in one activity.
#[derive(Debug)]
pub struct Planned<'s> {
    /// The activity as it is.
    pub held: &'s Held<Activity>,
    part: Part,
    /// What differs.
    pub differences: Vec<BulkDifference>,
}

impl Planned<'_> {
    /// The activity as it would be.
    #[must_use]
    pub fn activity(&self) -> Activity {
        self.part.clone().put_into(Activity::clone(&self.held.value))
    }
}

/// The fields of an activity that can be changed in many at once.
#[derive(Debug, Clone, PartialEq)]
struct Part {
    owner: String,
    department: String,
    group: String,
    status: ActivityStatus,
    tags: Vec<String>,
    review_on: String,
    review_cycle: String,
    controller_id: String,
    systems: Vec<String>,
    recipients: Answer<Disclosure>,
}

impl Part {
    fn of(activity: &Activity) -> Self {
        Self {
            owner: activity.owner.clone(),
            department: activity.department.clone(),
            group: activity.group.clone(),
            status: activity.status,
            tags: activity.tags.clone(),
            review_on: activity.review_on.clone(),
            review_cycle: activity.review_cycle.clone(),
            controller_id: activity.controller_id.clone(),
            systems: activity.systems.clone(),
            recipients: activity.recipients.clone(),
        }
    }

    fn put_into(self, activity: Activity) -> Activity {
        let Self { owner, department, group, status, tags, .. } = self;
        let Self { review_on, review_cycle, controller_id, systems, recipients, .. } = self;
        Activity {
            owner,
            department,
            group,
            status,
            tags,
            review_on,
            review_cycle,
            controller_id,
            systems,
            recipients,
            ..activity
        }
    }
}

/// What many edits would do, with a seal that stands for exactly these changes.
#[derive(Debug)]
pub struct Plan<'s> {
    /// The activities that change.
    pub planned: Vec<Planned<'s>>,
    /// A hash of the edits as they were understood, and of the versions to which they are applied.
    pub seal: String,
}

/// What the edits change; activities that stay as they are are left out.
///
/// # Errors
/// Invalid when a field is not known, cannot be changed that way, or a value is not understood.
pub fn plan<'s>(
    snapshot: &Snapshot,
    chosen: &[&'s Held<Activity>],
    edits: &[BulkEdit],
    words: &Words,
) -> Result<Plan<'s>> {
    if edits.is_empty() {
        return Err(Error::invalid("bulk-nothing"));
    }
    let ready: Vec<Ready> = edits.iter().map(|edit| Ready::of(edit, snapshot)).collect::<Result<_>>()?;
    let mut fields: Vec<BulkField> = Vec::new();
    ready.iter().map(|edit| edit.field).for_each(|field| {
        if !fields.contains(&field) {
            fields.push(field);
        }
    });
    let planned = chosen.iter().copied().filter_map(|held| {
        let before = Part::of(&held.value);
        let mut part = before.clone();
        ready.iter().for_each(|edit| edit.apply(&mut part));
        if part == before {
            return None;
        }
        let difference = |field: &BulkField| {
            let (before, after) =
                (said(*field, &before, snapshot, words), said(*field, &part, snapshot, words));
            (before != after).then(|| BulkDifference { field: field.to_string(), before, after })
        };
        let differences = fields.iter().filter_map(difference).collect();
        Some(Planned { held, part, differences })
    });
    let planned: Vec<Planned<'s>> = planned.collect();
    Ok(Plan { seal: seal(&ready, &planned), planned })
}

/// The same edits, applied to the same states of the same activities, make the same records.
fn seal(ready: &[Ready], planned: &[Planned<'_>]) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update(text.len().to_le_bytes());
        hash.update(text);
    };
    for edit in ready {
        add(edit.field.key());
        add(&format!("{:?}", edit.action));
        add(&edit.values.len().to_string());
        edit.values.iter().for_each(|value| add(value));
    }
    for one in planned {
        add(&one.held.value.id);
        add(&one.held.version.to_string());
    }
    hex(&hash.finalize())
}

/// An edit made ready: records found, codes understood.
struct Ready {
    field: BulkField,
    action: BulkAction,
    values: Vec<String>,
    status: ActivityStatus,
}

impl Ready {
    fn of(edit: &BulkEdit, snapshot: &Snapshot) -> Result<Self> {
        let unknown = || Error::invalid("bulk-field-unknown").with("field", edit.field.as_str());
        let field = BulkField::of(&edit.field).ok_or_else(unknown)?;
        if !field.actions().contains(&edit.action) {
            return Err(Error::invalid("bulk-action").with("field", field.key()));
        }
        let given = edit.values.iter().map(|value| value.trim()).filter(|value| !value.is_empty());
        let values: Vec<String> =
            given.map(|value| understood(field, value, snapshot)).collect::<Result<_>>()?;
        let one = matches!(edit.action, BulkAction::Set) && field != BulkField::Tag;
        if edit.action != BulkAction::Clear && (values.is_empty() || one && values.len() > 1) {
            return Err(Error::invalid("bulk-value-missing").with("field", field.key()));
        }
        let status = if field == BulkField::Status { status(&values[0]) } else { None };
        Ok(Self { field, action: edit.action, values, status: status.unwrap_or_default() })
    }

    fn apply(&self, part: &mut Part) {
        let text = || match self.action {
            BulkAction::Clear => String::new(),
            _ => self.values.first().cloned().unwrap_or_default(),
        };
        match self.field {
            BulkField::Owner => part.owner = text(),
            BulkField::Department => part.department = text(),
            BulkField::Group => part.group = text(),
            BulkField::ReviewOn => part.review_on = text(),
            BulkField::ReviewCycle => part.review_cycle = text(),
            BulkField::Controller => part.controller_id = text(),
            BulkField::Status => part.status = self.status,
            BulkField::Tag => self.apply_to_list(&mut part.tags),
            BulkField::System => self.apply_to_list(&mut part.systems),
            BulkField::Recipient => self.apply_to_recipients(&mut part.recipients),
        }
    }

    fn apply_to_list(&self, list: &mut Vec<String>) {
        match self.action {
            BulkAction::Set => list.clone_from(&self.values),
            BulkAction::Clear => list.clear(),
            BulkAction::Remove => {
                list.retain(|one| !self.values.iter().any(|value| fold(value) == fold(one)))
            }
            BulkAction::Add => {
                for value in &self.values {
                    if !list.iter().any(|one| fold(one) == fold(value)) {
                        list.push(value.clone());
                    }
                }
            }
        }
    }

    fn apply_to_recipients(&self, recipients: &mut Answer<Disclosure>) {
        let mut items = recipients.items().to_vec();
        if self.action == BulkAction::Remove {
            let before = items.len();
            items.retain(|one| !self.values.contains(&one.recipient_id));
            if items.len() == before {
                return;
            }
        } else {
            for value in &self.values {
                if !items.iter().any(|one| one.recipient_id == *value) {
                    items.push(Disclosure { recipient_id: value.clone(), ..Disclosure::default() });
                }
            }
        }
        // Without the last recipient the point is open again: that there are none is for people to say.
        *recipients = Answer::stated(items);
    }
}

fn status(code: &str) -> Option<ActivityStatus> {
    serde_json::from_value(serde_json::Value::String(code.to_lowercase().replace('-', "_"))).ok()
}

/// A value as the field keeps it: identifiers for records, codes for states, ISO days.
fn understood(field: BulkField, value: &str, snapshot: &Snapshot) -> Result<String> {
    fn id_of<T: Record>(snapshot: &Snapshot, value: &str) -> Option<String> {
        let table = T::table(snapshot);
        let by_name = || table.iter().find(|record| fold(record.name()) == fold(value));
        table.find(value).or_else(by_name).map(|record| record.id().to_owned())
    }
    let known = match field {
        BulkField::Recipient => id_of::<Recipient>(snapshot, value),
        BulkField::System => id_of::<System>(snapshot, value),
        BulkField::Controller => id_of::<Organisation>(snapshot, value),
        BulkField::Status => status(value).map(|_| value.to_owned()),
        BulkField::ReviewOn => NaiveDate::parse_from_str(value, "%Y-%m-%d").ok().map(|_| value.to_owned()),
        BulkField::ReviewCycle => Period::parse(value).ok().map(|_| value.to_owned()),
        BulkField::Owner | BulkField::Department | BulkField::Group | BulkField::Tag => {
            Some(value.to_owned())
        }
    };
    known.ok_or_else(|| Error::invalid("bulk-value").with("field", field.key()).with("value", value))
}

/// What an activity says in the field, in words.
fn said(field: BulkField, part: &Part, snapshot: &Snapshot, words: &Words) -> String {
    fn names<T: Record>(snapshot: &Snapshot, ids: &[&str]) -> String {
        let name = |id: &&str| {
            T::table(snapshot).get(id).map_or_else(|| (*id).to_owned(), |one| one.name().to_owned())
        };
        ids.iter().map(name).collect::<Vec<_>>().join("; ")
    }
    match field {
        BulkField::Owner => part.owner.clone(),
        BulkField::Department => part.department.clone(),
        BulkField::Group => part.group.clone(),
        BulkField::ReviewOn => part.review_on.clone(),
        BulkField::ReviewCycle if part.review_cycle.is_empty() => String::new(),
        BulkField::ReviewCycle => period(words, &part.review_cycle),
        BulkField::Status => {
            let code = serde_json::to_value(part.status).ok();
            let code = code.as_ref().and_then(|code| code.as_str()).unwrap_or_default();
            words.say(&format!("activity-status-{}", code.replace('_', "-")))
        }
        BulkField::Tag => part.tags.join("; "),
        BulkField::Controller => {
            let own = part.controller_id.as_str();
            if own.is_empty() { String::new() } else { names::<Organisation>(snapshot, &[own]) }
        }
        BulkField::System => {
            names::<System>(snapshot, &part.systems.iter().map(String::as_str).collect::<Vec<_>>())
        }
        BulkField::Recipient if part.recipients.is_none() => words.say("answer-none"),
        BulkField::Recipient => {
            let items = part.recipients.items();
            let ids: Vec<&str> = items.iter().map(|one| one.recipient_id.as_str()).collect();
            names::<Recipient>(snapshot, &ids)
        }
    }
}

#[cfg(test)]
mod tests;
