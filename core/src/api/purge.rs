//! The commands for what comes after a case: which personal data are due to go, removing them, keeping them longer for a
//! reason, and the copies of the register that still hold them (Art. 5(1)(e), (2)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::request::alter;
use crate::api::request::view::RequestView;
use crate::api::{Named, Nothing, missing};
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::moment::Moment;
use crate::purge::preview::{self, PurgePreview};
use crate::purge::{KeepLonger, PurgeCounts, due_on, kept_until};
use crate::register::{Register, Touched};
use crate::request::DataSubjectRequest;

/// A closed case that holds personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PurgeItem {
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// When it was closed, ISO date.
    pub closed_on: String,
    /// From which day its personal data are due to go, ISO date; empty when its controller keeps them without end.
    pub due_on: String,
    /// Whether that day has come.
    pub due: bool,
    /// Until when they are kept for a reason, ISO date; empty without one.
    pub kept_until_on: String,
    /// The reason.
    pub kept_because: String,
}

/// The closed cases that hold personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PurgeList {
    /// The cases, by the day on which their data are due to go; those without such a day last.
    pub items: Vec<PurgeItem>,
    /// How many are due.
    pub due: usize,
    /// Days after closing that the keeper set, or the program's own; none when nothing is ever due.
    pub days: Option<u16>,
    /// Whether an earlier purge could not write the file anew.
    pub unfinished: bool,
}

/// A purge of one case.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PurgeArgs {
    /// Identifier or reference of the case.
    pub id: String,
    /// Its reference, typed by whoever confirms: what is removed does not come back.
    pub confirm: String,
    /// Whether texts that may name the person stay.
    pub keep_texts: bool,
}

/// What a purge did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PurgeReply {
    /// Reference of the case.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What went.
    pub counts: PurgeCounts,
    /// Whether the file was written anew; if not, a rest may stand in its log until that is done.
    pub finished: bool,
    /// Copies of the register beside it, which still hold what was removed.
    pub copies: Vec<RegisterCopy>,
    /// What was written.
    pub touched: Touched,
}

/// A reason to keep a case's personal data longer.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PurgeKeepArgs {
    /// Identifier or reference of the case.
    pub id: String,
    /// Until which day, ISO date.
    pub until_on: String,
    /// Why.
    pub reason: String,
}

/// A copy of the register that lies beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterCopy {
    /// Its name without the folder.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// When it was written, UTC; empty when the system does not say.
    pub written_at: String,
}

/// The copies of the register that lie beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterCopyList {
    /// The copies, by name.
    pub items: Vec<RegisterCopy>,
}

/// Copies to delete.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct RegisterCopyRemoveArgs {
    /// Their names, each as it was listed.
    pub names: Vec<String>,
    /// Token of a fresh copy that is written first; empty for none.
    #[ts(as = "Option<String>", optional)]
    pub fresh: String,
}

pub(super) fn list(desk: &Desk, moment: &Moment, _: Nothing) -> Result<PurgeList> {
    desk.with(|register| listed(register, moment))
}

fn listed(register: &Register, moment: &Moment) -> Result<PurgeList> {
    let snapshot = register.snapshot();
    let closed = snapshot.requests.by_reference().into_iter();
    let mut items: Vec<PurgeItem> = closed
        .filter(|request| !request.closed_on.is_empty() && request.purged.is_none())
        .map(|request| {
            let due_on = due_on(request, &snapshot);
            PurgeItem {
                id: request.id.clone(),
                reference: request.reference.clone(),
                closed_on: request.closed_on.clone(),
                due_on: due_on.map(|on| on.to_string()).unwrap_or_default(),
                due: due_on.is_some_and(|on| on <= moment.today_on),
                kept_until_on: kept_until(request).map(|on| on.to_string()).unwrap_or_default(),
                kept_because: request.keep.as_ref().map(|keep| keep.reason.clone()).unwrap_or_default(),
            }
        })
        .collect();
    items.sort_by(|a, b| (a.due_on.is_empty(), &a.due_on).cmp(&(b.due_on.is_empty(), &b.due_on)));
    let limits = snapshot.keeper().map(|keeper| keeper.time_limits.clone()).unwrap_or_default();
    Ok(PurgeList {
        due: items.iter().filter(|item| item.due).count(),
        items,
        days: limits.purge_days(),
        unfinished: register.store().is_purge_unfinished()?,
    })
}

pub(super) fn look_ahead(desk: &Desk, moment: &Moment, args: Named) -> Result<PurgePreview> {
    desk.with(|register| {
        let case = register.case_in_file(&args.id)?;
        Ok(preview::of(&case, &register.present(), moment.words()))
    })
}

/// Whether a case can be purged: closed, not purged yet, and not kept for a reason.
fn can_be_purged(request: &DataSubjectRequest, moment: &Moment) -> Result<()> {
    if request.purged.is_some() {
        return Err(
            Error::new(Kind::NotAllowed, "request-purged").with("reference", request.reference.as_str())
        );
    }
    if request.closed_on.is_empty() {
        return Err(Error::new(Kind::NotAllowed, "purge-open").with("reference", request.reference.as_str()));
    }
    match kept_until(request) {
        Some(until_on) if until_on > moment.today_on => Err(Error::new(Kind::NotAllowed, "purge-kept")
            .with("reference", request.reference.as_str())
            .with("date", until_on.to_string())),
        _ => Ok(()),
    }
}

pub(super) fn run(desk: &Desk, moment: &Moment, args: PurgeArgs) -> Result<PurgeReply> {
    desk.with(|register| {
        let case = register.case_in_file(&args.id)?;
        can_be_purged(&case.request, moment)?;
        if !args.confirm.trim().eq_ignore_ascii_case(&case.request.reference) {
            let reference = case.request.reference.as_str();
            return Err(Error::invalid("purge-unconfirmed").with("reference", reference));
        }
        let done = register.purge(&case, args.keep_texts, moment)?;
        Ok(PurgeReply {
            reference: case.request.reference.clone(),
            counts: case.counts,
            finished: done.finished,
            copies: copies(register)?,
            touched: done.touched,
        })
    })
}

pub(super) fn finish(desk: &Desk, moment: &Moment, _: Nothing) -> Result<PurgeList> {
    desk.with(|register| {
        if !register.write_anew()? {
            return Err(Error::new(Kind::Locked, "purge-unfinished"));
        }
        listed(register, moment)
    })
}

pub(super) fn keep(desk: &Desk, moment: &Moment, args: PurgeKeepArgs) -> Result<RequestView> {
    let until_on: chrono::NaiveDate =
        args.until_on.trim().parse().map_err(|_| Error::invalid("date-invalid"))?;
    let reason = args.reason.trim();
    if reason.is_empty() {
        return Err(Error::invalid("purge-keep-reason"));
    }
    alter(desk, moment, &args.id, |request, snapshot| {
        let named = || request.reference.clone();
        if request.closed_on.is_empty() {
            return Err(Error::new(Kind::NotAllowed, "purge-open").with("reference", named()));
        }
        // Once: a second reason would make an archive of the case. An earlier day is no longer keeping.
        if kept_until(request).is_some_and(|known| until_on > known) {
            return Err(Error::new(Kind::NotAllowed, "purge-keep-once").with("reference", named()));
        }
        if request.keep.is_none() && due_on(request, snapshot).is_some_and(|due_on| until_on <= due_on) {
            return Err(Error::invalid("purge-keep-earlier"));
        }
        request.keep = Some(KeepLonger {
            until_on: until_on.to_string(),
            reason: reason.to_owned(),
            decided_on: moment.today_on.to_string(),
            decided_by: moment.actor.clone(),
        });
        Ok(())
    })
}

fn copies(register: &Register) -> Result<Vec<RegisterCopy>> {
    let found = register.store().copies()?.into_iter();
    Ok(found
        .map(|copy| RegisterCopy { name: copy.name, bytes: copy.bytes, written_at: copy.written_at })
        .collect())
}

pub(super) fn copy_list(desk: &Desk, _: &Moment, _: Nothing) -> Result<RegisterCopyList> {
    desk.with(|register| Ok(RegisterCopyList { items: copies(register)? }))
}

/// Deletes copies by name, after a fresh one was written where one is asked for.
pub(super) fn copy_remove(desk: &Desk, _: &Moment, args: RegisterCopyRemoveArgs) -> Result<RegisterCopyList> {
    let fresh = if args.fresh.is_empty() { None } else { Some(desk.path(&args.fresh)?) };
    desk.with(|register| {
        let known = register.store().copies()?;
        let find = |name: &String| known.iter().find(|copy| copy.name == *name).ok_or_else(|| missing(name));
        let chosen = args.names.iter().map(find).collect::<Result<Vec<_>>>()?;
        if let Some(path) = &fresh {
            register.store().backup_to(path)?;
        }
        for copy in chosen {
            std::fs::remove_file(&copy.path)
                .map_err(|_| Error::file("copy-not-removed").with("file", copy.name.as_str()))?;
        }
        Ok(RegisterCopyList { items: copies(register)? })
    })
}
