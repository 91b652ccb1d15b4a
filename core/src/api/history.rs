//! The commands for what was: the history of a record, the register of a past day, what changed between two days.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::Nothing;
use crate::api::register::{RegisterStatus, day, status};
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::history::{self, RegisterDiff, VersionChange, VersionLine};
use crate::moment::Moment;
use crate::register::{Op, Register, Touched};
use crate::snapshot::{Snapshot, columns};
use crate::store::table::Noun;

/// Names one record, of today or removed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, rename = "HistoryArgs")]
pub struct RecordArgs {
    /// Its kind.
    pub noun: Noun,
    /// Identifier or reference.
    pub id: String,
}

/// The history of one record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HistoryReply {
    /// Its kind.
    pub noun: Noun,
    /// Its identifier.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Whether it is in the register today.
    pub present: bool,
    /// Its states, the newest first.
    pub versions: Vec<VersionLine>,
}

/// One state of a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct VersionArgs {
    /// Kind of the record.
    pub noun: Noun,
    /// Identifier or reference of the record.
    pub id: String,
    /// Number of the state.
    pub version: i64,
}

/// Two states of a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct VersionDiffArgs {
    /// Kind of the record.
    pub noun: Noun,
    /// Identifier or reference of the record.
    pub id: String,
    /// Number of the earlier state; zero for nothing, so that all content is shown.
    pub from: i64,
    /// Number of the later state; zero for that of today.
    #[serde(default)]
    pub to: i64,
}

/// What differs between two states of a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct VersionDiff {
    /// Number of the earlier state; zero for nothing.
    pub from: i64,
    /// Number of the later state.
    pub to: i64,
    /// When the earlier state came to be, UTC.
    pub from_at: String,
    /// When the later state came to be, UTC.
    pub to_at: String,
    /// What differs, in the order of the record's fields.
    pub changes: Vec<VersionChange>,
}

/// A past day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ContentOfArgs {
    /// ISO date; empty for today.
    pub on: String,
}

/// Two days.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CompareArgs {
    /// The earlier day, ISO.
    pub from: String,
    /// The later day, ISO; empty for today.
    pub to: String,
}

/// The identifier behind a reference, in any letter case: of a record of today, else of one that was removed.
pub(super) fn resolve(register: &Register, noun: Noun, text: &str) -> Result<String> {
    if let Some(id) = register.present().find(noun, text) {
        return Ok(id);
    }
    if !register.store().versions(noun, text)?.is_empty() {
        return Ok(text.to_owned());
    }
    for removal in register.store().removals()?.iter().filter(|removal| removal.noun == noun) {
        let Some(last) = register.store().last_content(removal)? else { continue };
        if columns(noun, last.body.as_deref().unwrap_or_default())?.0.eq_ignore_ascii_case(text) {
            return Ok(removal.id.clone());
        }
    }
    Err(super::missing(text))
}

/// Reference and name of a record, of today or as it was last.
pub(super) fn title(
    register: &Register,
    present: &Snapshot,
    noun: Noun,
    id: &str,
) -> Result<(String, String)> {
    if let Some((reference, name)) = present.named(noun, id) {
        return Ok((reference.to_owned(), name.to_owned()));
    }
    let last = register.store().versions(noun, id)?.into_iter().rev().find_map(|version| version.body);
    last.map_or_else(|| Ok(Default::default()), |body| columns(noun, &body))
}

pub(super) fn history_of(desk: &Desk, moment: &Moment, args: RecordArgs) -> Result<HistoryReply> {
    desk.with(|register| {
        let id = resolve(register, args.noun, &args.id)?;
        let versions = history::of_record(register, args.noun, &id, moment.words())?;
        let present = register.present();
        let (reference, name) = title(register, &present, args.noun, &id)?;
        let is_present = present.named(args.noun, &id).is_some();
        Ok(HistoryReply { noun: args.noun, id, reference, name, present: is_present, versions })
    })
}

pub(super) fn version_diff(desk: &Desk, moment: &Moment, args: VersionDiffArgs) -> Result<VersionDiff> {
    desk.with(|register| {
        let id = resolve(register, args.noun, &args.id)?;
        let before = match args.from {
            0 => None,
            seq => Some(history::version(register, args.noun, &id, seq)?),
        };
        let after = history::version(register, args.noun, &id, args.to)?;
        let names = register.present();
        let changes = history::between(before.as_ref(), Some(&after), &names, moment.words())?;
        Ok(VersionDiff {
            from: args.from,
            to: after.seq,
            from_at: before.map(|version| version.at).unwrap_or_default(),
            to_at: after.at,
            changes,
        })
    })
}

pub(super) fn version_restore(desk: &Desk, moment: &Moment, args: VersionArgs) -> Result<Touched> {
    desk.with(|register| {
        let id = resolve(register, args.noun, &args.id)?;
        let version = history::version(register, args.noun, &id, args.version)?;
        let body = version.body.ok_or_else(|| Error::new(Kind::NotFound, "history-empty"))?;
        let done = register.change(Op::Restored, moment, |change| change.put_body(args.noun, &id, &body))?;
        Ok(done.1)
    })
}

/// Shows the content of a past day in place of today's, to read only; the law is judged for that day too, unless a
/// command names another.
pub(super) fn content_of(desk: &Desk, moment: &Moment, args: ContentOfArgs) -> Result<RegisterStatus> {
    let on = day(&args.on, moment)?;
    desk.show_content_of((on < moment.today_on).then_some(on))?;
    status(desk, moment, Nothing {})
}

pub(super) fn compare(desk: &Desk, moment: &Moment, args: CompareArgs) -> Result<RegisterDiff> {
    if args.from.is_empty() {
        return Err(Error::invalid("date-invalid"));
    }
    let (from, to) = (day(&args.from, moment)?, day(&args.to, moment)?);
    desk.with(|register| history::between_days(register, from, to, moment.words()))
}
