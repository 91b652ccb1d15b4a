//! The register: one file, one snapshot, one door for writes.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Kind, Result};
use crate::moment::Moment;
use crate::snapshot::{self, Record, Snapshot};
use crate::store::journal::{self, JournalCheck, JournalEntry, NewEntry};
use crate::store::records::{self, CollectedRecord, Image, Row, Transaction};
use crate::store::table::Noun;
use crate::store::{Access, Passphrase, Store};

/// What was done to the register; the code stands in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Op {
    /// The register was created.
    RegisterCreated,
    /// A record was written for the first time.
    RecordAdded,
    /// A record was changed.
    RecordSaved,
    /// A record was removed.
    RecordRemoved,
    /// Two records became one.
    Merged,
    /// Names that stood as text were linked to records.
    NamesLinked,
    /// One field of many records was changed at once.
    ManyChanged,
    /// Many records were removed at once.
    ManyRemoved,
    /// A saved view was written or removed.
    ViewSaved,
    /// Records were imported.
    Imported,
    /// A request was logged.
    RequestLogged,
    /// A person's data were collected from a file.
    Collected,
    /// The meaning of columns was confirmed.
    ColumnsMapped,
    /// A package was made.
    PackageMade,
    /// A step was undone.
    Undone,
    /// A step was done again.
    Redone,
}

impl Op {
    /// The code in the journal and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RegisterCreated => "register_created",
            Self::RecordAdded => "record_added",
            Self::RecordSaved => "record_saved",
            Self::RecordRemoved => "record_removed",
            Self::Merged => "merged",
            Self::NamesLinked => "names_linked",
            Self::ManyChanged => "many_changed",
            Self::ManyRemoved => "many_removed",
            Self::ViewSaved => "view_saved",
            Self::Imported => "imported",
            Self::RequestLogged => "request_logged",
            Self::Collected => "collected",
            Self::ColumnsMapped => "columns_mapped",
            Self::PackageMade => "package_made",
            Self::Undone => "undone",
            Self::Redone => "redone",
        }
    }
}

/// Which records a change touched, for the window to refresh.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Touched {
    /// What was done; empty when there was nothing to do.
    pub op: String,
    /// Kind and identifier of each record.
    pub records: Vec<(Noun, String)>,
}

/// An open register.
pub struct Register {
    store: Store,
    snapshot: Arc<Snapshot>,
}

/// A change in the making; all of it happens, or nothing.
pub struct Change<'a> {
    transaction: Transaction<'a>,
    moment: &'a Moment,
    images: Vec<Image>,
    /// Where the image of a record is: an import touches thousands.
    places: HashMap<(Noun, String), usize>,
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
        let body = serde_json::to_string(record).map_err(|_| Error::bug("register/put"))?;
        let found = records::one(&self.transaction, T::NOUN, record.id())?;
        let (version, before) = found.map_or((0, None), |(version, body)| (version, Some(body)));
        if before.as_deref() == Some(body.as_str()) {
            return Ok(());
        }
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
        let mut register = Self { store, snapshot: Arc::default() };
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
            for row in store.load(*noun)? {
                snapshot.set(*noun, &row)?;
            }
        }
        Ok(Self { store, snapshot: Arc::new(snapshot) })
    }

    /// The register in memory; a change later does not alter the value handed out.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot)
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
        let current = self.snapshot.version(T::NOUN, record.id());
        if current.unwrap_or(0) != version {
            return Err(Error::new(Kind::Stale, "record-stale").with("reference", record.reference()));
        }
        let op = if current.is_some() { Op::RecordSaved } else { Op::RecordAdded };
        Ok(self.change(op, moment, |change| change.put(record))?.1)
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

    /// The newest lines of the journal, newest first.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn journal(&self, limit: u32) -> Result<Vec<JournalEntry>> {
        self.store.journal(limit)
    }

    /// Follows the journal's chain of hashes.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn check_journal(&self) -> Result<JournalCheck> {
        self.store.check_journal()
    }

    /// The rows collected for a person from one file.
    ///
    /// # Errors
    /// Damaged when the file cannot be read.
    pub fn collected(&self, collection_id: &str) -> Result<Vec<CollectedRecord>> {
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
                    Some(body) => {
                        let (reference, name) = snapshot::columns(image.noun, body)?;
                        let row = Row {
                            id: image.id.clone(),
                            version: version + 1,
                            changed_at: moment.now_at(),
                            body: body.clone(),
                        };
                        records::put(&change.transaction, image.noun, &row, &reference, &name)?;
                    }
                    None => records::remove(&change.transaction, image.noun, &image.id)?,
                }
                change.remember(image.noun, &image.id, from, to);
            }
            records::mark_step(&change.transaction, seq, undo)
        })?;
        Ok(touched)
    }

    fn apply<R>(
        &mut self,
        op: Op,
        moment: &Moment,
        undoable: bool,
        work: impl FnOnce(&mut Change<'_>) -> Result<R>,
    ) -> Result<(R, Touched)> {
        if self.store.access() == Access::Read {
            return Err(Error::new(Kind::Locked, "register-read-only"));
        }
        let mut change =
            Change { transaction: self.store.begin()?, moment, images: Vec::new(), places: HashMap::new() };
        let reply = work(&mut change)?;
        let Change { transaction, images, .. } = change;
        let now_at = moment.now_at();
        if undoable && !images.is_empty() {
            records::add_step(&transaction, op.code(), &now_at, &images)?;
        }
        write_journal(&transaction, op, moment, &images)?;
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
        let snapshot = Arc::make_mut(&mut self.snapshot);
        for (image, row) in images.iter().zip(&rows) {
            match row {
                Some(row) => snapshot.set(image.noun, row)?,
                None => snapshot.forget(image.noun, &image.id),
            }
        }
        let records = images.into_iter().map(|image| (image.noun, image.id)).collect();
        Ok((reply, Touched { op: op.code().to_owned(), records }))
    }
}

fn write_journal(transaction: &Transaction<'_>, op: Op, moment: &Moment, images: &[Image]) -> Result<()> {
    let at = moment.now_at();
    if images.is_empty() && op == Op::RegisterCreated {
        let entry = NewEntry {
            at: &at,
            actor: &moment.actor,
            op: op.code(),
            noun: "register",
            subject_id: "",
            fields: "",
        };
        return journal::append(transaction, &entry);
    }
    for image in images {
        let fields = changed_fields(image);
        let entry = NewEntry {
            at: &at,
            actor: &moment.actor,
            op: op.code(),
            noun: image.noun.code(),
            subject_id: &image.id,
            fields: &fields,
        };
        journal::append(transaction, &entry)?;
    }
    Ok(())
}

/// Names of the top-level fields whose content differs; never the content.
fn changed_fields(image: &Image) -> String {
    let parse = |text: &Option<String>| {
        text.as_deref()
            .and_then(|text| serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).ok())
    };
    match (parse(&image.before), parse(&image.after)) {
        (Some(before), Some(after)) => {
            let changed = after.iter().filter(|(key, value)| before.get(*key) != Some(*value));
            changed.map(|(key, _)| key.as_str()).collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    }
}
