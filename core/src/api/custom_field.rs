//! The commands for the fields that the register has of its own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::{Named, Nothing, missing};
use crate::custom_field::CustomField;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::register::{Op, Touched};
use crate::snapshot::Snapshot;

/// An own field with its version and how often it is used.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CustomFieldItem {
    /// The field.
    pub record: CustomField,
    /// Its label in the reader's language.
    pub label: String,
    /// To be given back when saving.
    pub version: i64,
    /// How many records have a value for it.
    pub used: usize,
}

/// The own fields, by reference.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CustomFieldList {
    /// The fields.
    pub items: Vec<CustomFieldItem>,
    /// Identifier of the field just saved.
    pub saved: String,
}

/// An own field to save; without an identifier it is new.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CustomFieldSave {
    /// The field.
    pub record: CustomField,
    /// The version that was read; zero for a new one.
    pub version: i64,
}

fn items(snapshot: &Snapshot, moment: &Moment) -> Vec<CustomFieldItem> {
    let has = |custom: &std::collections::BTreeMap<String, String>, id: &str| {
        custom.get(id).is_some_and(|value| !value.is_empty())
    };
    let used = |id: &str| {
        snapshot.activities.iter().filter(|record| has(&record.custom, id)).count()
            + snapshot.recipients.iter().filter(|record| has(&record.custom, id)).count()
            + snapshot.systems.iter().filter(|record| has(&record.custom, id)).count()
    };
    let all = snapshot.custom_fields.by_reference().into_iter();
    all.map(|record| CustomFieldItem {
        record: record.clone(),
        label: record.label_in(moment.lang).to_owned(),
        version: snapshot.custom_fields.held(&record.id).map_or(0, |held| held.version),
        used: used(&record.id),
    })
    .collect()
}

pub(super) fn list(desk: &Desk, moment: &Moment, _: Nothing) -> Result<CustomFieldList> {
    Ok(CustomFieldList { items: items(&*desk.snapshot()?, moment), saved: String::new() })
}

pub(super) fn save(desk: &Desk, moment: &Moment, args: CustomFieldSave) -> Result<CustomFieldList> {
    let mut record = args.record;
    if record.label.trim().is_empty() {
        return Err(Error::invalid("custom-field-label"));
    }
    if record.applies_to.iter().any(|noun| !CustomField::CARRIERS.contains(noun)) {
        return Err(Error::invalid("custom-field-noun"));
    }
    record.applies_to.sort_unstable();
    record.applies_to.dedup();
    desk.with(|register| {
        if record.id.is_empty() {
            record.id = moment.new_id()?;
        }
        if record.reference.is_empty() {
            record.reference = register.snapshot().next_reference::<CustomField>("CF-");
        }
        register.save(&record, args.version, moment)?;
        Ok(CustomFieldList { items: items(&register.snapshot(), moment), saved: record.id.clone() })
    })
}

pub(super) fn remove(desk: &Desk, moment: &Moment, args: Named) -> Result<Touched> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let field = snapshot.custom_fields.find(&args.id).ok_or_else(|| missing(&args.id))?;
        let done =
            register.change(Op::RecordRemoved, moment, |change| change.remove::<CustomField>(&field.id))?;
        Ok(done.1)
    })
}
