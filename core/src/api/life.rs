//! The commands for the life of records: status, review, bin, undo in several steps, duplicates, labels.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, ActivityStatus};
use crate::api::history::{resolve, title};
use crate::api::{Nothing, missing};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::links::Use;
use crate::links::restore::{self, Relinked};
use crate::moment::Moment;
use crate::period::Period;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::Recipient;
use crate::register::{Op, Register, Touched};
use crate::snapshot::{Record, columns, put};
use crate::store::table::Noun;
use crate::system::System;

/// Activities that are to get a status, in one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ActivityStatusArgs {
    /// Identifiers or references.
    pub ids: Vec<String>,
    /// The status.
    pub status: ActivityStatus,
    /// Who approves; empty for the person of this command.
    #[serde(default)]
    pub by: String,
}

/// Activities that were looked through and need no change, in one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ActivityReviewArgs {
    /// Identifiers or references.
    pub ids: Vec<String>,
    /// The cycle from now on, e.g. `P1Y`; empty to leave it.
    #[serde(default)]
    pub cycle: String,
}

/// When a reviewed activity is due again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NextReview {
    /// Its reference.
    pub reference: String,
    /// Next review, ISO.
    pub on: String,
}

/// The reviews that were noted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActivityReviewReply {
    /// What was written.
    pub touched: Touched,
    /// When each is due again.
    pub next: Vec<NextReview>,
}

/// A record in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BinItem {
    /// Its kind.
    pub noun: Noun,
    /// Its identifier.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// When it was removed, UTC.
    pub removed_at: String,
    /// Who removed it.
    pub actor: String,
    /// How many states of it the history holds.
    pub versions: usize,
}

/// What lies in the bin.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BinList {
    /// The records, the one removed last first.
    pub items: Vec<BinItem>,
}

/// Records of the bin.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct BinArgs {
    /// Identifiers or references; empty for all.
    pub ids: Vec<String>,
    /// Only say what would happen.
    pub dry_run: bool,
}

/// What was brought back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BinRestored {
    /// The records, each with the reference that it has now: where another record had taken its own, the next free one.
    pub items: Vec<BinItem>,
    /// The places that name the records again, where their names had stood as text since they were removed.
    pub relinked: Vec<Use>,
    /// What was written.
    pub touched: Touched,
}

/// What emptying the bin deletes, or deleted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BinReport {
    /// The records.
    pub items: Vec<BinItem>,
    /// How many states of their history.
    pub versions: usize,
    /// Names of the files that were attached to them.
    pub attachments: Vec<String>,
    /// What was written; nothing for a look ahead.
    pub touched: Touched,
}

/// How many steps are wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct StepListArgs {
    /// At most this many, the newest first.
    pub limit: u32,
}

/// One step of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepLine {
    /// Its number.
    pub seq: i64,
    /// What was done.
    pub op: String,
    /// When, UTC.
    pub at: String,
    /// Whether it is undone at present and can be done again.
    pub undone: bool,
    /// How many records it concerns.
    pub count: usize,
    /// The first of them: reference and name.
    pub records: Vec<String>,
}

/// The steps that can be undone or done again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepList {
    /// The steps, the newest first.
    pub steps: Vec<StepLine>,
}

/// How far to go.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct StepArgs {
    /// Number of the step: undone with all that came after it, or done again with all before it.
    pub seq: i64,
}

/// The record that was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DuplicateReply {
    /// Its identifier.
    pub id: String,
    /// Its reference.
    pub reference: String,
}

/// A free label and how many records carry it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TagCount {
    /// The label.
    pub tag: String,
    /// How many records carry it.
    pub count: usize,
}

/// All free labels.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TagList {
    /// The labels, in the order of their letters.
    pub tags: Vec<TagCount>,
}

fn named(register: &Register, ids: &[String]) -> Result<Vec<Activity>> {
    let snapshot = register.present();
    let find = |id: &String| snapshot.activities.find(id).cloned().ok_or_else(|| missing(id));
    ids.iter().map(find).collect()
}

pub(super) fn activity_status(desk: &Desk, moment: &Moment, args: ActivityStatusArgs) -> Result<Touched> {
    desk.with(|register| {
        let activities = named(register, &args.ids)?;
        let approves = args.status == ActivityStatus::Approved;
        let op = if approves { Op::Approved } else { Op::RecordSaved };
        let (_, touched) = register.change(op, moment, |change| {
            for mut activity in activities {
                if approves {
                    // A second approval is one too: what was changed since is approved with it.
                    activity.approve(&args.by, moment);
                }
                activity.status = args.status;
                change.put(&activity)?;
            }
            Ok(())
        })?;
        Ok(touched)
    })
}

pub(super) fn activity_review(
    desk: &Desk,
    moment: &Moment,
    args: ActivityReviewArgs,
) -> Result<ActivityReviewReply> {
    if !args.cycle.is_empty() {
        Period::parse(&args.cycle)?;
    }
    desk.with(|register| {
        let mut activities = named(register, &args.ids)?;
        let mut next = Vec::new();
        for activity in &mut activities {
            if !args.cycle.is_empty() {
                activity.review_cycle.clone_from(&args.cycle);
            }
            activity.reviewed(moment);
            next.push(NextReview {
                reference: activity.reference.clone(),
                on: activity.next_review_on().map(|day| day.to_string()).unwrap_or_default(),
            });
        }
        let (_, touched) = register.change(Op::Reviewed, moment, |change| {
            activities.iter().try_for_each(|activity| change.put(activity))
        })?;
        Ok(ActivityReviewReply { touched, next })
    })
}

fn bin(register: &Register) -> Result<Vec<BinItem>> {
    let store = register.store();
    let mut items = Vec::new();
    for removal in store.removals()? {
        let Some(last) = store.last_content(&removal)? else { continue };
        let (reference, name) = columns(removal.noun, last.body.as_deref().unwrap_or_default())?;
        items.push(BinItem {
            noun: removal.noun,
            reference,
            name,
            versions: store.versions(removal.noun, &removal.id)?.len(),
            id: removal.id,
            removed_at: removal.at,
            actor: removal.actor,
        });
    }
    Ok(items)
}

fn chosen(register: &Register, ids: &[String]) -> Result<Vec<BinItem>> {
    let all = bin(register)?;
    if ids.is_empty() {
        return Ok(all);
    }
    let find = |id: &String| {
        let is = |item: &&BinItem| item.id == *id || item.reference.eq_ignore_ascii_case(id);
        all.iter()
            .find(is)
            .cloned()
            .ok_or_else(|| Error::invalid("bin-missing").with("reference", id.as_str()))
    };
    ids.iter().map(find).collect()
}

pub(super) fn bin_list(desk: &Desk, _: &Moment, _: Nothing) -> Result<BinList> {
    desk.with(|register| Ok(BinList { items: bin(register)? }))
}

pub(super) fn bin_restore(desk: &Desk, moment: &Moment, args: BinArgs) -> Result<BinRestored> {
    desk.with(|register| {
        let before = register.present();
        let (mut bodies, mut links, mut taken) = (Vec::new(), Relinked::default(), BTreeSet::new());
        for mut item in chosen(register, &args.ids)? {
            let versions = register.store().versions(item.noun, &item.id)?;
            if let Some(removal) = versions.last().filter(|last| last.body.is_none()) {
                links.add(register.store(), &before, removal)?;
            }
            if let Some(body) = versions.into_iter().rev().find_map(|version| version.body) {
                let key = (item.noun, item.id.as_str());
                let (body, reference) = restore::with_free_reference(&before, key, body, &mut taken)?;
                item.reference = reference;
                bodies.push((item, body));
            }
        }
        let (_, touched) = register.change(Op::Restored, moment, |change| {
            bodies.iter().try_for_each(|(item, body)| change.put_body(item.noun, &item.id, body))?;
            links.records().try_for_each(|(noun, record)| put(change, noun, record.clone()))
        })?;
        let after = register.present();
        let relinked = bodies.iter().flat_map(|(item, _)| restore::places(&before, &after, &item.id));
        let relinked = relinked.collect();
        Ok(BinRestored { items: bodies.into_iter().map(|(item, _)| item).collect(), relinked, touched })
    })
}

pub(super) fn bin_empty(desk: &Desk, moment: &Moment, args: BinArgs) -> Result<BinReport> {
    desk.with(|register| {
        let items = chosen(register, &args.ids)?;
        let snapshot = register.present();
        let mut attachments = Vec::new();
        for item in &items {
            attachments.extend(snapshot.attachments.iter().filter(|one| one.subject_id == item.id).cloned());
        }
        let mut report = BinReport {
            versions: items.iter().map(|item| item.versions).sum(),
            attachments: attachments.iter().map(|one| one.name.clone()).collect(),
            touched: Touched::default(),
            items,
        };
        let files = report.items.iter().filter(|item| item.noun == Noun::Attachment);
        let files: Vec<String> = files.map(|item| item.name.clone()).collect();
        report.attachments.extend(files);
        report.attachments.sort();
        report.attachments.dedup();
        if args.dry_run || report.items.is_empty() {
            return Ok(report);
        }
        let (_, touched) = register.change(Op::BinEmptied, moment, |change| {
            for attachment in &attachments {
                change.forget(Noun::Attachment, &attachment.id, true)?;
            }
            for item in &report.items {
                change.forget(item.noun, &item.id, false)?;
            }
            change.sweep()
        })?;
        report.touched = touched;
        Ok(report)
    })
}

/// How many records of a step are named.
const NAMED: usize = 3;

pub(super) fn step_list(desk: &Desk, _: &Moment, args: StepListArgs) -> Result<StepList> {
    desk.with(|register| {
        let snapshot = register.present();
        let mut steps = Vec::new();
        for step in register.store().steps(args.limit)? {
            let mut records = Vec::new();
            for (noun, id) in step.records.iter().take(NAMED) {
                let (reference, name) = title(register, &snapshot, *noun, id)?;
                records.push(format!("{reference} {name}").trim().to_owned());
            }
            steps.push(StepLine {
                seq: step.seq,
                op: step.op,
                at: step.at,
                undone: step.undone,
                count: step.records.len(),
                records,
            });
        }
        Ok(StepList { steps })
    })
}

pub(super) fn undo_to(desk: &Desk, moment: &Moment, args: StepArgs) -> Result<Touched> {
    repeat(desk, args.seq, |register| register.undo_after(args.seq, moment))
}

pub(super) fn redo_to(desk: &Desk, moment: &Moment, args: StepArgs) -> Result<Touched> {
    repeat(desk, args.seq, |register| register.redo_before(args.seq, moment))
}

fn repeat(
    desk: &Desk,
    seq: i64,
    mut step: impl FnMut(&mut Register) -> Result<Option<Touched>>,
) -> Result<Touched> {
    desk.with(|register| {
        if !register.store().has_step(seq)? {
            return Err(Error::invalid("step-missing"));
        }
        let mut all = Touched::default();
        while let Some(touched) = step(register)? {
            all.op = touched.op;
            all.records.extend(touched.records);
            all.gone.extend(touched.gone);
        }
        all.records.sort();
        all.records.dedup();
        // What one step took away another may have brought back.
        let present = register.present();
        all.gone.retain(|one| present.version(one.noun, &one.id).is_none());
        all.gone.sort();
        all.gone.dedup();
        Ok(all)
    })
}

/// Copies a recipient, system or processing on behalf; activities have their own command.
pub(super) fn record_duplicate(
    desk: &Desk,
    moment: &Moment,
    args: super::history::RecordArgs,
) -> Result<DuplicateReply> {
    fn copy<T: Record>(
        register: &mut Register,
        moment: &Moment,
        id: &str,
        prefix: &str,
        rename: impl FnOnce(&mut T, String, String),
    ) -> Result<DuplicateReply> {
        let snapshot = register.present();
        let mut record = T::table(&snapshot).get(id).ok_or_else(|| missing(id))?.clone();
        rename(&mut record, moment.new_id()?, snapshot.next_reference::<T>(prefix));
        register.save(&record, 0, moment)?;
        Ok(DuplicateReply { id: record.id().to_owned(), reference: record.reference().to_owned() })
    }
    let copied = |name: &str| {
        if name.is_empty() {
            return String::new();
        }
        moment.words().say_with("life-copy-of", &[("name", name.into())])
    };
    desk.with(|register| {
        let id = resolve(register, args.noun, &args.id)?;
        match args.noun {
            Noun::Recipient => copy::<Recipient>(register, moment, &id, "R-", |record, id, reference| {
                (record.id, record.reference) = (id, reference);
                if record.name.is_empty() {
                    record.category = copied(&record.category);
                } else {
                    record.name = copied(&record.name);
                }
            }),
            Noun::System => copy::<System>(register, moment, &id, "SYS-", |record, id, reference| {
                (record.id, record.reference) = (id, reference);
                record.name = copied(&record.name);
            }),
            Noun::ProcessingOnBehalf => {
                copy::<ProcessingOnBehalf>(register, moment, &id, "PB-", |record, id, reference| {
                    (record.id, record.reference) = (id, reference);
                    record.name = copied(&record.name);
                })
            }
            _ => Err(Error::invalid("duplicate-kind")),
        }
    })
}

pub(super) fn tag_list(desk: &Desk, _: &Moment, _: Nothing) -> Result<TagList> {
    let snapshot = desk.snapshot()?;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let of_activities = snapshot.activities.iter().flat_map(|record| &record.tags);
    let of_recipients = snapshot.recipients.iter().flat_map(|record| &record.tags);
    let of_systems = snapshot.systems.iter().flat_map(|record| &record.tags);
    for tag in of_activities.chain(of_recipients).chain(of_systems) {
        *counts.entry(tag).or_default() += 1;
    }
    let tags = counts.into_iter().map(|(tag, count)| TagCount { tag: tag.to_owned(), count });
    Ok(TagList { tags: tags.collect() })
}
