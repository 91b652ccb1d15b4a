//! The commands for what holds records together: uses, duplicates, merging, removing, linking, several controllers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::Nothing;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::links::apart;
use crate::links::duplicates::{self, DuplicateGroup};
use crate::links::merge::{self as merging, MergeArgs, MergePreview};
use crate::links::removal::{self as removing, RemovalPreview};
use crate::links::unlinked::{self, NameLink, UnlinkedName};
use crate::links::{Use, Uses};
use crate::moment::Moment;
use crate::organisation::OrganisationRelation;
use crate::recipient::Recipient;
use crate::register::Touched;
use crate::store::table::Noun;
use crate::system::System;

/// Which kind of record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NounArgs {
    /// The kind.
    pub noun: Noun,
}

/// Which record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NamedRecord {
    /// Its kind.
    pub noun: Noun,
    /// Identifier or reference.
    pub id: String,
}

/// Where a record is used.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UseList {
    /// The places.
    pub items: Vec<Use>,
}

/// Records that are probably the same.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DuplicateList {
    /// Groups of two and more.
    pub groups: Vec<DuplicateGroup>,
}

/// Two records that are not the same.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ApartArgs {
    /// `recipient` or `system`.
    pub noun: Noun,
    /// Identifier or reference of one.
    pub one: String,
    /// Identifier or reference of the other.
    pub other: String,
    /// Why, if somebody wants to know later.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reason: String,
}

/// What a merge did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MergeReply {
    /// As it was announced.
    pub done: MergePreview,
    /// Which records it touched.
    pub touched: Touched,
}

/// What a removal did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RemovalReply {
    /// As it was announced.
    pub done: RemovalPreview,
    /// Which records it touched.
    pub touched: Touched,
}

/// Names that are not linked yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UnlinkedList {
    /// The names.
    pub items: Vec<UnlinkedName>,
}

/// Which names mean which records.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NameLinkArgs {
    /// One for each name to link.
    pub links: Vec<NameLink>,
}

/// A controller for which records are kept in this file (Art. 30(1)(a)).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ControllerRow {
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Name.
    pub name: String,
    /// How it stands to whoever keeps the file.
    pub relation: OrganisationRelation,
    /// Whether it keeps the register: records without a controller of their own are its.
    pub keeper: bool,
    /// Number of its activities.
    pub activities: usize,
    /// Number of its records of processing on behalf.
    pub processing_on_behalf: usize,
}

/// The controllers, the keeper first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ControllerList {
    /// The controllers.
    pub items: Vec<ControllerRow>,
}

pub(super) fn use_list(desk: &Desk, _: &Moment, args: NamedRecord) -> Result<UseList> {
    let snapshot = desk.snapshot()?;
    let id = match args.noun {
        Noun::Recipient => snapshot.recipients.find(&args.id).map(|one| &one.id),
        Noun::System => snapshot.systems.find(&args.id).map(|one| &one.id),
        Noun::Organisation => snapshot.organisations.find(&args.id).map(|one| &one.id),
        Noun::ProcessingOnBehalf => snapshot.processing_on_behalf.find(&args.id).map(|one| &one.id),
        _ => return Err(Error::invalid("removal-noun")),
    };
    let id = id.ok_or_else(|| super::missing(&args.id))?;
    Ok(UseList { items: Uses::of(&snapshot).at(id) })
}

pub(super) fn duplicate_list(desk: &Desk, _: &Moment, args: NounArgs) -> Result<DuplicateList> {
    let snapshot = desk.snapshot()?;
    let uses = Uses::of(&snapshot);
    let groups = match args.noun {
        Noun::Recipient => duplicates::groups::<Recipient>(&snapshot, &uses),
        Noun::System => duplicates::groups::<System>(&snapshot, &uses),
        _ => return Err(Error::invalid("merge-noun")),
    };
    Ok(DuplicateList { groups })
}

pub(super) fn duplicate_apart(desk: &Desk, moment: &Moment, args: ApartArgs) -> Result<Touched> {
    let names = [args.one.as_str(), args.other.as_str()];
    desk.with(|register| match args.noun {
        Noun::Recipient => apart::tell_apart::<Recipient>(register, names, &args.reason, moment),
        Noun::System => apart::tell_apart::<System>(register, names, &args.reason, moment),
        _ => Err(Error::invalid("merge-noun")),
    })
}

pub(super) fn merge_preview(desk: &Desk, moment: &Moment, args: MergeArgs) -> Result<MergePreview> {
    merging::preview(&*desk.snapshot()?, &args, moment)
}

pub(super) fn merge(desk: &Desk, moment: &Moment, args: MergeArgs) -> Result<MergeReply> {
    desk.with(|register| {
        let (done, touched) = merging::merge(register, &args, moment)?;
        Ok(MergeReply { done, touched })
    })
}

pub(super) fn removal_preview(desk: &Desk, _: &Moment, args: NamedRecord) -> Result<RemovalPreview> {
    removing::preview(&*desk.snapshot()?, args.noun, &args.id)
}

pub(super) fn removal(desk: &Desk, moment: &Moment, args: NamedRecord) -> Result<RemovalReply> {
    desk.with(|register| {
        let (done, touched) = removing::remove(register, args.noun, &args.id, moment)?;
        Ok(RemovalReply { done, touched })
    })
}

pub(super) fn unlinked_list(desk: &Desk, _: &Moment, _: Nothing) -> Result<UnlinkedList> {
    Ok(UnlinkedList { items: unlinked::names(&*desk.snapshot()?) })
}

pub(super) fn name_link(desk: &Desk, moment: &Moment, args: NameLinkArgs) -> Result<UnlinkedList> {
    desk.with(|register| {
        unlinked::link(register, &args.links, moment)?;
        Ok(UnlinkedList { items: unlinked::names(&register.snapshot()) })
    })
}

pub(super) fn controller_list(desk: &Desk, _: &Moment, _: Nothing) -> Result<ControllerList> {
    let snapshot = desk.snapshot()?;
    let mut counts = std::collections::BTreeMap::<&str, (usize, usize)>::new();
    for activity in snapshot.activities.iter() {
        counts.entry(activity.controller_id.as_str()).or_default().0 += 1;
    }
    for record in snapshot.processing_on_behalf.iter() {
        counts.entry(record.processor_id.as_str()).or_default().1 += 1;
    }
    let implied = counts.get("").copied().unwrap_or_default();
    let rows = snapshot.controllers().into_iter().enumerate().map(|(n, one)| {
        // The keeper stands first; records without a controller of their own are its.
        let own = counts.get(one.id.as_str()).copied().unwrap_or_default();
        let more = if n == 0 { implied } else { (0, 0) };
        ControllerRow {
            id: one.id.clone(),
            reference: one.reference.clone(),
            name: one.name.clone(),
            relation: one.relation,
            keeper: n == 0,
            activities: own.0 + more.0,
            processing_on_behalf: own.1 + more.1,
        }
    });
    Ok(ControllerList { items: rows.collect() })
}
