//! The register: one file, one snapshot, one door for writes.

mod approvals;
mod lines;
mod op;
pub(crate) mod purge;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::activity::ActivityStatus;
use crate::error::{Error, Kind, Result};
use crate::life::{self, Approval};
use crate::moment::Moment;
use crate::near_match::of_the_person;
use crate::snapshot::{self, Record, Snapshot};
use crate::store::attachment;
use crate::store::journal::{JournalCheck, JournalEntry, JournalFilter};
use crate::store::records::{self, CollectedRecord, Image, Row, Transaction};
use crate::store::table::Noun;
use crate::store::versions::{self, NewVersion};
use crate::store::{Access, Passphrase, Store};
use crate::transfer::identity;
use approvals::Approvals;
pub use op::Op;

/// Which records a change touched, for the window to refresh.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Touched {
    /// What was done; empty when there was nothing to do.
    pub op: String,
    /// Kind and identifier of each record.
    pub records: Vec<(Noun, String)>,
    /// Those of them that are not there any more.
    #[serde(default)]
    pub gone: Vec<GoneRecord>,
}

/// A record that a change took away.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GoneRecord {
    /// Its kind.
    pub noun: Noun,
    /// Its identifier.
    pub id: String,
    /// Its reference, as it was.
    pub reference: String,
}

/// An open register.
pub struct Register {
    store: Store,
    snapshot: Arc<Snapshot>,
    past: Option<Past>,
    approvals: Approvals,
}

/// The register as of a past day, which is shown in place of today's.
struct Past {
    on: NaiveDate,
    snapshot: Arc<Snapshot>,
}

/// A change in the making; all of it happens, or nothing.
pub struct Change<'a> {
    transaction: Transaction<'a>,
    moment: &'a Moment,
    images: Vec<Image>,
    /// Where the image of a record is: an import touches thousands.
    places: HashMap<(Noun, String), usize>,
    forgotten: Vec<(Noun, String)>,
}

impl Change<'_> {
    /// The instant of the change.
    #[must_use]
    pub fn moment(&self) -> &Moment {
        self.moment
    }

    /// Writes a record, new or changed.
    ///
    /// # Errors
    /// Invalid when its reference is taken.
    pub fn put<T: Record>(&mut self, record: &T) -> Result<()> {
        let found = records::one(&self.transaction, T::NOUN, record.id())?;
        let (version, before) = found.map_or((0, None), |(version, body)| (version, Some(body)));
        let mut body = serde_json::to_string(record).map_err(|_| Error::bug("register/put"))?;
        if T::NOUN == Noun::Activity {
            body = life::settled(before.as_deref(), body, self.moment)?;
        }
        if before.as_deref() == Some(body.as_str()) {
            return Ok(());
        }
        self.refuse_purged(T::NOUN, &body)?;
        let row = Row {
            id: record.id().to_owned(),
            version: version + 1,
            changed_at: self.moment.now_at(),
            body: body.clone(),
        };
        records::put(&self.transaction, T::NOUN, &row, record.reference(), record.name())?;
        self.remember(T::NOUN, record.id(), before, Some(body));
        Ok(())
    }

    /// Writes a record that somebody edited: transfers that it does not have yet get names that none of it ever had.
    fn put_edited<T: Record>(&mut self, record: &T) -> Result<()> {
        if !holds_transfers(T::NOUN) {
            return self.put(record);
        }
        let bad = |_| Error::bug("register/save");
        let mut value = serde_json::to_value(record).map_err(bad)?;
        let now = records::one(&self.transaction, T::NOUN, record.id())?;
        let known = identity::known(now.as_ref().map(|(_, body)| body.as_str()))?;
        let is_new = |id: &str| identity::is_given(id) && !known.contains(id);
        if self.name_transfers(T::NOUN, &mut value, is_new)? {
            return self.put::<T>(&serde_json::from_value(value).map_err(bad)?);
        }
        self.put(record)
    }

    /// Numbers the new transfers in a record given as JSON; see [`identity::go_on`].
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub(crate) fn name_transfers(
        &self,
        noun: Noun,
        record: &mut Value,
        is_new: impl Fn(&str) -> bool,
    ) -> Result<bool> {
        let Some(fields) = record.as_object_mut().filter(|_| holds_transfers(noun)) else { return Ok(false) };
        let id = fields.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        identity::go_on(fields, is_new, || versions::of_record(&self.transaction, noun, &id))
    }

    /// Removes a record; undo brings it back.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub fn remove<T: Record>(&mut self, id: &str) -> Result<()> {
        let found = records::one(&self.transaction, T::NOUN, id)?;
        let (_, before) = found.ok_or_else(|| Error::new(Kind::NotFound, "record-missing"))?;
        records::remove(&self.transaction, T::NOUN, id)?;
        self.remember(T::NOUN, id, Some(before), None);
        Ok(())
    }

    /// Writes a record as it was in another state; undo brings back what was there.
    ///
    /// # Errors
    /// Invalid when its reference is taken meanwhile.
    pub(crate) fn put_body(&mut self, noun: Noun, id: &str, body: &str) -> Result<()> {
        let found = records::one(&self.transaction, noun, id)?;
        let (version, before) = found.map_or((0, None), |(version, body)| (version, Some(body)));
        if before.as_deref() == Some(body) {
            return Ok(());
        }
        self.write_body(noun, id, version + 1, body)?;
        self.remember(noun, id, before, Some(body.to_owned()));
        Ok(())
    }

    fn write_body(&self, noun: Noun, id: &str, version: i64, body: &str) -> Result<()> {
        let (reference, name) = snapshot::columns(noun, body)?;
        let row = Row { id: id.to_owned(), version, changed_at: self.moment.now_at(), body: body.to_owned() };
        records::put(&self.transaction, noun, &row, &reference, &name)
    }

    /// Forgets a removed record for good: its history, and what undo remembers of it. With `present` it may still be
    /// there and goes too.
    ///
    /// # Errors
    /// `NotAllowed` while the record is there.
    pub(crate) fn forget(&mut self, noun: Noun, id: &str, present: bool) -> Result<()> {
        if records::one(&self.transaction, noun, id)?.is_some() {
            if !present {
                return Err(Error::new(Kind::NotAllowed, "bin-record-present"));
            }
            records::remove(&self.transaction, noun, id)?;
        }
        versions::forget(&self.transaction, noun, id)?;
        self.forgotten.push((noun, id.to_owned()));
        Ok(())
    }

    /// Drops what is left over when records were forgotten: steps without records, files that nothing names.
    ///
    /// # Errors
    /// File when the disk is full.
    pub(crate) fn sweep(&mut self) -> Result<()> {
        versions::drop_empty_steps(&self.transaction)?;
        attachment::drop_unnamed(&self.transaction)
    }

    /// Keeps the bytes of an attachment.
    ///
    /// # Errors
    /// File when the disk is full.
    pub(crate) fn keep_content(&mut self, sha256: &str, content: &[u8]) -> Result<()> {
        attachment::keep(&self.transaction, sha256, content)
    }

    /// Adds a row of the person to a collection.
    ///
    /// # Errors
    /// File when the disk is full.
    pub fn add_collected(&mut self, collection_id: &str, record: &CollectedRecord) -> Result<()> {
        records::add_collected(&self.transaction, collection_id, record)
    }

    /// Sets a value kept about the file itself.
    ///
    /// # Errors
    /// File when the disk is full.
    pub fn set_meta(&mut self, key: &str, value: &str) -> Result<()> {
        records::set_meta(&self.transaction, key, value)
    }

    fn remember(&mut self, noun: Noun, id: &str, before: Option<String>, after: Option<String>) {
        match self.places.entry((noun, id.to_owned())) {
            Entry::Occupied(place) => self.images[*place.get()].after = after,
            Entry::Vacant(place) => {
                place.insert(self.images.len());
                self.images.push(Image { noun, id: id.to_owned(), before, after });
            }
        }
    }
}

impl Register {
    /// Creates a register in a new file.
    ///
    /// # Errors
    /// File when the name is taken or the folder cannot be written.
    pub fn create(path: &Path, passphrase: Option<&Passphrase>, moment: &Moment) -> Result<Self> {
        let store = Store::create(path, passphrase, &moment.now_at())?;
        let mut register =
            Self { store, snapshot: Arc::default(), past: None, approvals: Approvals::default() };
        register.apply(Op::RegisterCreated, moment, false, |change| {
            let created_at = change.moment().now_at();
            change.set_meta("created_at", &created_at)?;
            change.set_meta("format", "1")
        })?;
        Ok(register)
    }

    /// Opens a register.
    ///
    /// # Errors
    /// `WrongPassphrase`, Damaged, `NewerRegister`, Locked or File; the file is left as it was.
    pub fn open(
        path: &Path,
        passphrase: Option<&Passphrase>,
        access: Access,
        moment: &Moment,
    ) -> Result<Self> {
        let store = Store::open(path, passphrase, access, &moment.now_at())?;
        let mut snapshot = Snapshot::default();
        for noun in Noun::ALL {
            snapshot.fill(*noun, &store.load(*noun)?)?;
        }
        Ok(Self { store, snapshot: Arc::new(snapshot), past: None, approvals: Approvals::default() })
    }

    /// The register in memory, of today or of the past day that is shown; a change later does not alter the value
    /// handed out.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(self.past.as_ref().map_or(&self.snapshot, |past| &past.snapshot))
    }

    /// The register of today, whatever day is shown.
    #[must_use]
    pub fn present(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot)
    }

    /// The past day whose content is shown; none for today.
    #[must_use]
    pub fn shown_on(&self) -> Option<NaiveDate> {
        self.past.as_ref().map(|past| past.on)
    }

    /// Shows the content of a past day, to read only, or that of today again.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn show_content_of(&mut self, on: Option<NaiveDate>) -> Result<()> {
        let past = on.map(|on| Ok::<_, Error>(Past { on, snapshot: Arc::new(self.snapshot_on(on)?) }));
        self.past = past.transpose()?;
        self.approvals.forget();
        Ok(())
    }

    /// The whole register as it was at the end of a day (UTC), rebuilt from its history; without casework, of which no
    /// history is kept.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn snapshot_on(&self, on: NaiveDate) -> Result<Snapshot> {
        let mut snapshot = Snapshot::default();
        for (noun, row) in self.store.records_before(&end_of(on))? {
            snapshot.set(noun, &row)?;
        }
        Ok(snapshot)
    }

    /// How the approved activities stand to what was approved, by identifier; of the day that is shown.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn approvals(&mut self) -> Result<Arc<BTreeMap<String, Approval>>> {
        let snapshot = self.snapshot();
        let end = self.past.as_ref().map(|past| end_of(past.on));
        self.approvals.of(&self.store, &snapshot, end.as_deref())
    }

    /// The file behind it.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The one door for writes: one transaction, one step to undo, a journal line per record.
    ///
    /// # Errors
    /// Whatever `work` returns, and then nothing was changed; Locked when the register is open to read only.
    pub fn change<R>(
        &mut self,
        op: Op,
        moment: &Moment,
        work: impl FnOnce(&mut Change<'_>) -> Result<R>,
    ) -> Result<(R, Touched)> {
        self.apply(op, moment, true, work)
    }

    /// Saves a record against the version that was read; an older version is refused.
    ///
    /// # Errors
    /// Stale when somebody changed it meanwhile.
    pub fn save<T: Record>(&mut self, record: &T, version: i64, moment: &Moment) -> Result<Touched> {
        self.writable()?;
        let current = self.snapshot.version(T::NOUN, record.id());
        if current.unwrap_or(0) != version {
            return Err(Error::new(Kind::Stale, "record-stale").with("reference", record.reference()));
        }
        let op = if current.is_some() { Op::RecordSaved } else { Op::RecordAdded };
        Ok(self.change(op, moment, |change| change.put_edited(record))?.1)
    }

    /// Takes back the last step; returns what it touched, nothing when there is no step left.
    ///
    /// # Errors
    /// Locked when the register is open to read only.
    pub fn undo(&mut self, moment: &Moment) -> Result<Touched> {
        let Some(step) = self.store.last_done()? else { return Ok(Touched::default()) };
        self.replay(step.seq, Op::Undone, moment)
    }

    /// Does the step again that was taken back last.
    ///
    /// # Errors
    /// Locked when the register is open to read only.
    pub fn redo(&mut self, moment: &Moment) -> Result<Touched> {
        let Some(step) = self.store.first_undone()? else { return Ok(Touched::default()) };
        self.replay(step.seq, Op::Redone, moment)
    }

    /// Takes back the last step if it is the one with this number or a later one; none when it is not.
    ///
    /// # Errors
    /// Locked when the register is open to read only.
    pub fn undo_after(&mut self, seq: i64, moment: &Moment) -> Result<Option<Touched>> {
        match self.store.last_done()? {
            Some(step) if step.seq >= seq => self.replay(step.seq, Op::Undone, moment).map(Some),
            _ => Ok(None),
        }
    }

    /// Does the first undone step again if it is the one with this number or an earlier one; none when it is not.
    ///
    /// # Errors
    /// Locked when the register is open to read only.
    pub fn redo_before(&mut self, seq: i64, moment: &Moment) -> Result<Option<Touched>> {
        match self.store.first_undone()? {
            Some(step) if step.seq <= seq => self.replay(step.seq, Op::Redone, moment).map(Some),
            _ => Ok(None),
        }
    }

    /// The newest lines of the journal, newest first.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn journal(&self, limit: u32) -> Result<Vec<JournalEntry>> {
        self.store.journal(limit, &JournalFilter::default())
    }

    /// Follows the journal's chain of hashes.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn check_journal(&self) -> Result<JournalCheck> {
        self.store.check_journal()
    }

    /// The rows of a person from one file: those surely theirs, and those that were decided to be.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn collected(&self, collection_id: &str) -> Result<Vec<CollectedRecord>> {
        let all = self.store.collected(collection_id)?;
        let snapshot = self.snapshot();
        Ok(match snapshot.collections.get(collection_id) {
            Some(collection) => of_the_person(&collection.near, all),
            None => all,
        })
    }

    /// These rows together with those that are only near.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub(crate) fn collected_and_near(&self, collection_id: &str) -> Result<Vec<CollectedRecord>> {
        self.store.collected(collection_id)
    }

    fn replay(&mut self, seq: i64, op: Op, moment: &Moment) -> Result<Touched> {
        let undo = op == Op::Undone;
        let (_, touched) = self.apply(op, moment, false, |change| {
            for image in records::images(&change.transaction, seq)? {
                let (from, to) = if undo { (image.after, image.before) } else { (image.before, image.after) };
                let version = records::one(&change.transaction, image.noun, &image.id)?
                    .map_or(0, |(version, _)| version);
                match &to {
                    Some(body) => change.write_body(image.noun, &image.id, version + 1, body)?,
                    None => records::remove(&change.transaction, image.noun, &image.id)?,
                }
                change.remember(image.noun, &image.id, from, to);
            }
            records::mark_step(&change.transaction, seq, undo)
        })?;
        Ok(touched)
    }

    fn writable(&self) -> Result<()> {
        if self.past.is_some() {
            return Err(Error::new(Kind::NotAllowed, "register-in-the-past"));
        }
        if self.store.access() == Access::Read {
            return Err(Error::new(Kind::Locked, "register-read-only"));
        }
        Ok(())
    }

    fn apply<R>(
        &mut self,
        op: Op,
        moment: &Moment,
        undoable: bool,
        work: impl FnOnce(&mut Change<'_>) -> Result<R>,
    ) -> Result<(R, Touched)> {
        self.writable()?;
        let transaction = self.store.begin()?;
        let mut change =
            Change { transaction, moment, images: Vec::new(), places: HashMap::new(), forgotten: Vec::new() };
        let reply = work(&mut change)?;
        let Change { transaction, images, forgotten, .. } = change;
        let now_at = moment.now_at();
        if undoable && !images.is_empty() {
            records::add_step(&transaction, op.code(), &now_at, &images)?;
        }
        lines::write(&transaction, op, moment, &images)?;
        lines::note_forgotten(&transaction, op, moment, &forgotten)?;
        keep_versions(&transaction, op, moment, &images)?;
        let mut rows = Vec::with_capacity(images.len());
        for image in &images {
            let found = records::one(&transaction, image.noun, &image.id)?;
            rows.push(found.map(|(version, body)| Row {
                id: image.id.clone(),
                version,
                changed_at: now_at.clone(),
                body,
            }));
        }
        transaction.commit()?;
        let gone = images.iter().zip(&rows).filter(|(_, row)| row.is_none()).filter_map(|(image, _)| {
            let (reference, _) = self.snapshot.named(image.noun, &image.id)?;
            Some(GoneRecord { noun: image.noun, id: image.id.clone(), reference: reference.to_owned() })
        });
        let gone = gone.collect();
        let snapshot = Arc::make_mut(&mut self.snapshot);
        for (image, row) in images.iter().zip(&rows) {
            match row {
                Some(row) => snapshot.set(image.noun, row)?,
                None => snapshot.forget(image.noun, &image.id),
            }
        }
        for (noun, id) in &forgotten {
            snapshot.forget(*noun, id);
        }
        let activities = images.iter().filter(|image| image.noun == Noun::Activity);
        activities.for_each(|image| self.approvals.changed(&image.id));
        let records = images.into_iter().map(|image| (image.noun, image.id)).chain(forgotten).collect();
        Ok((reply, Touched { op: op.code().to_owned(), records, gone }))
    }
}

/// Whether records of this kind hold transfers, each with a name of its own.
fn holds_transfers(noun: Noun) -> bool {
    matches!(noun, Noun::Activity | Noun::ProcessingOnBehalf)
}

/// The instant at which a day is over, UTC: what happened before it belongs to the day.
#[must_use]
pub fn end_of(on: NaiveDate) -> String {
    let next = on.succ_opt().unwrap_or(on);
    format!("{next}T00:00:00Z")
}

/// Each changed record's new state, for its history.
fn keep_versions(transaction: &Transaction<'_>, op: Op, moment: &Moment, images: &[Image]) -> Result<()> {
    let at = moment.now_at();
    for image in images.iter().filter(|image| image.noun.keeps_history() && !is_of_a_case(image)) {
        let version = NewVersion {
            noun: image.noun,
            id: &image.id,
            at: &at,
            actor: &moment.actor,
            op: op.code(),
            approves: approves(op, image),
            body: image.after.as_deref(),
        };
        versions::add(transaction, &version)?;
    }
    Ok(())
}

/// Whether a file is attached to a case: casework has no history.
fn is_of_a_case(image: &Image) -> bool {
    #[derive(Deserialize)]
    struct Attached {
        subject: Noun,
    }
    let of_a_case = |body: &String| {
        serde_json::from_str::<Attached>(body).is_ok_and(|attached| attached.subject == Noun::Request)
    };
    image.noun == Noun::Attachment && image.after.iter().chain(&image.before).any(of_a_case)
}

/// Whether a record was approved by this change; undo and restoring only bring back an approval of before.
fn approves(op: Op, image: &Image) -> bool {
    #[derive(Deserialize)]
    struct Life {
        #[serde(default)]
        status: ActivityStatus,
    }
    if image.noun != Noun::Activity || matches!(op, Op::Undone | Op::Redone | Op::Restored) {
        return false;
    }
    let approved = |body: &Option<String>| {
        let life = body.as_deref().and_then(|body| serde_json::from_str::<Life>(body).ok());
        life.is_some_and(|life| life.status == ActivityStatus::Approved)
    };
    approved(&image.after) && (op == Op::Approved || !approved(&image.before))
}
