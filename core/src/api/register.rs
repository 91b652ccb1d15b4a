//! The commands for the register as a whole: create, open, import, undo, journal, search.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::api::Nothing;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::import::{self, ImportReport};
use crate::moment::Moment;
use crate::organisation::Organisation;
use crate::register::{Op, Register, Touched, end_of};
use crate::search;
pub use crate::search::{Finds, SearchHit};
use crate::snapshot::Snapshot;
use crate::store::journal::{JournalCheck, JournalEntry, JournalFilter};
use crate::store::table::Noun;
use crate::store::{Access, Passphrase, Store, Verdict};

/// What is open, in one screen.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RegisterStatus {
    /// Whether a register is open.
    pub open: bool,
    /// Name of the file without its folder.
    pub file_name: String,
    /// Whether the file is encrypted.
    pub encrypted: bool,
    /// Whether it may only be read.
    pub read_only: bool,
    /// Whether it is the sample.
    pub sample: bool,
    /// The organisation that keeps it.
    pub keeper: String,
    /// Number of activities of the controller's record.
    pub activities: usize,
    /// Number of records of processing on behalf.
    pub processing_on_behalf: usize,
    /// Number of recipients.
    pub recipients: usize,
    /// Number of systems.
    pub systems: usize,
    /// Number of requests that wait for an answer.
    pub requests_open: usize,
    /// Number of requests in all.
    pub requests: usize,
    /// What undo would take back; empty when there is nothing.
    pub undo: String,
    /// What redo would do again; empty when there is nothing.
    pub redo: String,
    /// When it was changed last, UTC.
    pub changed_at: String,
    /// Title of the notice from which facts were carried over.
    pub source_title: String,
    /// Date of that notice, ISO.
    pub source_dated_on: String,
    /// The past day whose content is shown, ISO; empty for today.
    pub content_on: String,
    /// Since when the history of records is kept, UTC; empty in an empty register.
    pub history_since: String,
}

/// Which file to look at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ProbeArgs {
    /// Token of the file.
    pub file: String,
}

/// Whether the file needs a passphrase.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ProbeReply {
    /// Encrypted: ask for the passphrase.
    pub sealed: bool,
}

/// A register to create.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CreateArgs {
    /// Token of the file to create.
    pub file: String,
    /// Name of the organisation.
    pub name: String,
    /// ISO code of its country.
    pub country: String,
    /// Passphrase; none for an unencrypted file.
    pub passphrase: Option<String>,
}

/// The sample to create.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SampleArgs {
    /// Token of the file to create.
    pub file: String,
}

/// A register to open.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpenArgs {
    /// Token of the file.
    pub file: String,
    /// Its passphrase; none for an unencrypted file.
    pub passphrase: Option<String>,
    /// Only to read, beside another program that writes.
    #[serde(default)]
    pub read_only: bool,
}

/// Where the copy goes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BackupArgs {
    /// Token of the file to create.
    pub file: String,
}

/// The copy that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BackupReply {
    /// Name of the file.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
}

/// What to import.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ImportArgs {
    /// Token of the file.
    pub file: String,
    /// Its shape: `policy`, the facts of a published privacy policy.
    #[serde(rename = "as")]
    pub shape: String,
    /// Only show what would happen.
    #[serde(default)]
    pub dry_run: bool,
}

/// What an import does or did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportReply {
    /// What is new, changed, unchanged.
    pub report: ImportReport,
    /// The records written; none for a dry run.
    pub touched: Touched,
}

/// Which lines of the journal; what is empty does not matter.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct JournalArgs {
    /// At most this many, newest first.
    pub limit: u32,
    /// Who.
    pub actor: String,
    /// What was done: a code.
    pub op: String,
    /// Kind of record: a code.
    pub noun: String,
    /// Reference or identifier of the record, of today or removed.
    pub record: String,
    /// The first day, ISO.
    pub from: String,
    /// The last day, ISO.
    pub to: String,
}

/// A line of the journal with the reference of its record, as far as it still exists.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalLine {
    /// The line.
    pub entry: JournalEntry,
    /// Reference of the record.
    pub reference: String,
}

/// Lines of the journal, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JournalReply {
    /// The lines.
    pub lines: Vec<JournalLine>,
    /// Everybody who wrote lines of this journal.
    pub actors: Vec<String>,
    /// Everything that was done in it: codes.
    pub ops: Vec<String>,
}

/// What to look for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SearchArgs {
    /// Text; letter case and accents do not matter.
    pub text: String,
    /// At most this many hits.
    pub limit: usize,
    /// Only these kinds of record; all when there are none.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Noun>>")]
    pub nouns: Vec<Noun>,
}

pub(crate) fn status(desk: &Desk, _: &Moment, _: Nothing) -> Result<RegisterStatus> {
    if !desk.is_open() {
        return Ok(RegisterStatus::default());
    }
    desk.with(|register| {
        let snapshot = register.snapshot();
        let store = register.store();
        let notice =
            snapshot.notices.by_reference().first().map(|notice| (*notice).clone()).unwrap_or_default();
        let last = register.journal(1)?;
        Ok(RegisterStatus {
            open: true,
            file_name: store
                .path()
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            encrypted: store.is_encrypted(),
            read_only: store.access() == Access::Read || register.shown_on().is_some(),
            sample: store.meta("sample")?.is_some(),
            keeper: snapshot.keeper().map(|keeper| keeper.name.clone()).unwrap_or_default(),
            activities: snapshot.activities.len(),
            processing_on_behalf: snapshot.processing_on_behalf.len(),
            recipients: snapshot.recipients.len(),
            systems: snapshot.systems.len(),
            requests_open: snapshot.requests.iter().filter(|request| request.state.is_open()).count(),
            requests: snapshot.requests.len(),
            undo: store.last_done()?.map(|step| step.op).unwrap_or_default(),
            redo: store.first_undone()?.map(|step| step.op).unwrap_or_default(),
            changed_at: last.first().map(|entry| entry.at.clone()).unwrap_or_default(),
            source_title: notice.title,
            source_dated_on: notice.dated_on,
            content_on: register.shown_on().map(|on| on.to_string()).unwrap_or_default(),
            history_since: store.history_since()?.unwrap_or_default(),
        })
    })
}

pub(super) fn probe(desk: &Desk, _: &Moment, args: ProbeArgs) -> Result<ProbeReply> {
    let verdict = Store::probe(&desk.path(&args.file)?)?;
    Ok(ProbeReply { sealed: verdict == Verdict::Sealed })
}

pub(super) fn create(desk: &Desk, moment: &Moment, args: CreateArgs) -> Result<RegisterStatus> {
    let path = desk.path(&args.file)?;
    let passphrase: Option<Passphrase> = args.passphrase.map(Zeroizing::new);
    if passphrase.as_ref().is_some_and(|words| words.is_empty()) {
        return Err(Error::invalid("passphrase-empty"));
    }
    let keeper = Organisation {
        id: moment.new_id()?,
        reference: "ORG-001".to_owned(),
        name: args.name,
        country: args.country.to_uppercase(),
        keeps_register: true,
        ..Organisation::default()
    };
    desk.replace(|| {
        let mut register = Register::create(&path, passphrase.as_ref(), moment)?;
        register.change(Op::RecordAdded, moment, |change| change.put(&keeper))?;
        Ok(register)
    })?;
    status(desk, moment, Nothing {})
}

pub(super) fn sample(desk: &Desk, moment: &Moment, args: SampleArgs) -> Result<RegisterStatus> {
    let path = desk.path(&args.file)?;
    desk.replace(|| {
        let mut register = Register::create(&path, None, moment)?;
        crate::sample::load(&mut register, moment)?;
        Ok(register)
    })?;
    status(desk, moment, Nothing {})
}

pub(super) fn open(desk: &Desk, moment: &Moment, args: OpenArgs) -> Result<RegisterStatus> {
    let path = desk.path(&args.file)?;
    let passphrase: Option<Passphrase> = args.passphrase.map(Zeroizing::new);
    let access = if args.read_only { Access::Read } else { Access::Write };
    desk.replace(|| Register::open(&path, passphrase.as_ref(), access, moment))?;
    ready(desk, moment)?;
    status(desk, moment, Nothing {})
}

/// Below this many records the first search and the first list are quick anyway.
const WORTH_PREPARING: usize = 500;

/// Makes beside what the first search and the first list of a large register need.
fn ready(desk: &Desk, moment: &Moment) -> Result<()> {
    let snapshot = desk.snapshot()?;
    if snapshot.activities.len() >= WORTH_PREPARING {
        let (facts, transfers) = (Arc::clone(&desk.facts), Arc::clone(&desk.transfers));
        let (searched, today_on) = (Arc::clone(&snapshot), moment.today_on);
        // Whoever asks meanwhile waits for it, or makes the rest; when nobody asks, nothing is lost.
        std::thread::spawn(move || {
            let _ = facts.of(&snapshot, today_on);
            let _ = transfers.of(&snapshot, today_on);
        });
        std::thread::spawn(move || search::prepare(&searched));
    }
    Ok(())
}

pub(super) fn close(desk: &Desk, moment: &Moment, _: Nothing) -> Result<RegisterStatus> {
    desk.close();
    status(desk, moment, Nothing {})
}

pub(super) fn backup(desk: &Desk, _: &Moment, args: BackupArgs) -> Result<BackupReply> {
    let path = desk.path(&args.file)?;
    desk.with(|register| register.store().backup_to(&path))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(BackupReply { name, bytes: std::fs::metadata(&path).map_or(0, |data| data.len()) })
}

pub(super) fn check(desk: &Desk, _: &Moment, _: Nothing) -> Result<JournalCheck> {
    desk.with(|register| {
        register.store().check_whole()?;
        register.check_journal()
    })
}

pub(super) fn import(desk: &Desk, moment: &Moment, args: ImportArgs) -> Result<ImportReply> {
    if args.shape != "policy" {
        return Err(Error::invalid("import-shape-unknown").with("shape", args.shape));
    }
    let path = desk.path(&args.file)?;
    let bytes = std::fs::read(&path).map_err(|_| Error::file("import-unreadable"))?;
    let imported = import::policy::read(&bytes, moment.words())?;
    desk.with(|register| {
        if args.dry_run {
            let report = import::preview(&register.snapshot(), &imported)?;
            return Ok(ImportReply { report, touched: Touched::default() });
        }
        let (report, touched) = import::apply(register, &imported, moment)?;
        Ok(ImportReply { report, touched })
    })
}

pub(super) fn undo(desk: &Desk, moment: &Moment, _: Nothing) -> Result<Touched> {
    desk.with(|register| register.undo(moment))
}

pub(super) fn redo(desk: &Desk, moment: &Moment, _: Nothing) -> Result<Touched> {
    desk.with(|register| register.redo(moment))
}

pub(super) fn journal_list(desk: &Desk, moment: &Moment, args: JournalArgs) -> Result<JournalReply> {
    desk.with(|register| {
        let snapshot = register.present();
        let filter = JournalFilter {
            subject_id: subject(register, &args)?,
            from: if args.from.is_empty() { String::new() } else { day(&args.from, moment)?.to_string() },
            before: if args.to.is_empty() { String::new() } else { end_of(day(&args.to, moment)?) },
            actor: args.actor,
            op: args.op,
            noun: args.noun,
        };
        let lines = register.store().journal(args.limit, &filter)?.into_iter();
        let lines =
            lines.map(|entry| JournalLine { reference: reference_of(&snapshot, &entry), entry }).collect();
        let (actors, ops) = register.store().journal_terms()?;
        Ok(JournalReply { lines, actors, ops })
    })
}

/// The identifier of the record that is asked for; empty when none is.
fn subject(register: &Register, args: &JournalArgs) -> Result<String> {
    if args.record.is_empty() {
        return Ok(String::new());
    }
    let nouns = Noun::ALL.iter().filter(|noun| args.noun.is_empty() || noun.code() == args.noun);
    for noun in nouns {
        if let Ok(id) = super::history::resolve(register, *noun, &args.record) {
            return Ok(id);
        }
    }
    Err(super::missing(&args.record))
}

fn reference_of(snapshot: &Snapshot, entry: &JournalEntry) -> String {
    let noun = Noun::from_code(&entry.noun);
    let known = noun.and_then(|noun| snapshot.named(noun, &entry.subject_id));
    known.map(|(reference, _)| reference.to_owned()).unwrap_or_default()
}

pub(super) fn journal_check(desk: &Desk, _: &Moment, _: Nothing) -> Result<JournalCheck> {
    desk.with(|register| register.check_journal())
}

pub(super) fn search(desk: &Desk, _: &Moment, args: SearchArgs) -> Result<Finds> {
    let snapshot = desk.snapshot()?;
    Ok(search::find_in(&snapshot, &args.text, &args.nouns, args.limit.clamp(1, 500)))
}

/// An ISO date given as text; empty means the moment's day.
pub(crate) fn day(text: &str, moment: &Moment) -> Result<NaiveDate> {
    if text.is_empty() {
        return Ok(moment.today_on);
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Error::invalid("date-invalid"))
}
