//! The desk of one host: the open register, the files it was handed, and the long job that runs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::collect::grid::Book;
use crate::error::{Error, Kind, Result};
use crate::facts::FactsKept;
use crate::moment::Moment;
use crate::register::Register;
use crate::snapshot::Snapshot;
use crate::transfer::judged::JudgedKept;

/// A file that the host let in; its path never reaches the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FileToken {
    /// Stands for the path in every command.
    pub token: String,
    /// Name without the folder.
    pub name: String,
    /// Size in bytes; zero when it does not exist yet.
    pub size: u64,
}

/// How far the running job is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JobStatus {
    /// Whether a job runs.
    pub running: bool,
    /// Bytes done.
    pub done: u64,
    /// Bytes in all; zero when not known.
    pub total: u64,
}

/// The one long job at a time: its progress, and the wish to stop it.
#[derive(Debug, Default)]
pub struct Job {
    running: AtomicBool,
    cancelled: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

/// Marks the job as running while it lives.
pub struct RunningJob<'a>(&'a Job);

impl Job {
    /// Starts a job.
    ///
    /// # Errors
    /// `NotAllowed` when one runs already.
    pub fn start(&self) -> Result<RunningJob<'_>> {
        if self.running.swap(true, Ordering::SeqCst) {
            return Err(Error::new(Kind::NotAllowed, "job-running"));
        }
        self.cancelled.store(false, Ordering::SeqCst);
        self.done.store(0, Ordering::SeqCst);
        self.total.store(0, Ordering::SeqCst);
        Ok(RunningJob(self))
    }

    /// Asks the running job to stop; it keeps nothing.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::SeqCst);
    }

    /// How far it is.
    #[must_use]
    pub fn status(&self) -> JobStatus {
        JobStatus {
            running: self.running.load(Ordering::SeqCst),
            done: self.done.load(Ordering::SeqCst),
            total: self.total.load(Ordering::SeqCst),
        }
    }

    /// Notes how many bytes are done.
    pub fn note(&self, done: u64, total: u64) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// Whether it should stop.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

impl Drop for RunningJob<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::SeqCst);
    }
}

#[derive(Default)]
struct Files {
    paths: BTreeMap<String, PathBuf>,
    next: u64,
}

/// What one host works on; shared between its threads.
#[derive(Default)]
pub struct Desk {
    register: Mutex<Option<Register>>,
    files: Mutex<Files>,
    /// The past day that is shown, as its number; zero for today. Beside the register, because the state of a long job is
    /// asked for while it holds the register.
    shown_on: AtomicI32,
    /// The table that was read last: its steps are seen again and again before it is imported.
    book: Mutex<Option<(String, Arc<Book>)>>,
    /// The long job.
    pub job: Job,
    /// What was judged about the activities, for as long as it holds.
    pub facts: Arc<FactsKept>,
    /// The verdicts on transfers, for as long as they hold.
    pub transfers: Arc<JudgedKept>,
    /// How many pages documents have, by the SHA-256 of their content, or why they cannot be shown.
    pages: Mutex<BTreeMap<String, Result<usize>>>,
}

impl Desk {
    /// A desk without an open register.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets a file in and hands out its token; only hosts know paths.
    pub fn admit(&self, path: &Path) -> FileToken {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.next += 1;
        let token = format!("file-{}", files.next);
        files.paths.insert(token.clone(), path.to_owned());
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let size = std::fs::metadata(path).map_or(0, |data| data.len());
        FileToken { token, name, size }
    }

    /// The path behind a token.
    ///
    /// # Errors
    /// `NotFound` when the host never handed it out.
    pub fn path(&self, token: &str) -> Result<PathBuf> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.paths.get(token).cloned().ok_or_else(|| Error::new(Kind::NotFound, "file-token-unknown"))
    }

    /// The sheets of a file, read anew only when it was not the last one or has changed since.
    ///
    /// # Errors
    /// Whatever `read` returns.
    pub fn book(&self, path: &Path, options: &str, read: impl FnOnce() -> Result<Book>) -> Result<Arc<Book>> {
        let data = std::fs::metadata(path).ok();
        let changed = data.as_ref().and_then(|data| data.modified().ok());
        let key = format!("{options}\n{changed:?}\n{:?}", data.map(|data| data.len()));
        let slot = || self.book.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, book)) = slot().as_ref().filter(|(known, _)| *known == key) {
            return Ok(Arc::clone(book));
        }
        let book = Arc::new(read()?);
        *slot() = Some((key, Arc::clone(&book)));
        Ok(book)
    }

    /// How many pages a document has: read once for each content.
    ///
    /// # Errors
    /// Whatever `read` returns, or returned before.
    pub fn pages(&self, sha256: &str, read: impl FnOnce() -> Result<usize>) -> Result<usize> {
        let known = || self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = known().get(sha256).cloned() {
            return count;
        }
        let count = read();
        known().insert(sha256.to_owned(), count.clone());
        count
    }

    /// The register in memory, as of now.
    ///
    /// # Errors
    /// `NotAllowed` when none is open.
    pub fn snapshot(&self) -> Result<Arc<Snapshot>> {
        self.with(|register| Ok(register.snapshot()))
    }

    /// Works on the open register, alone.
    ///
    /// # Errors
    /// `NotAllowed` when none is open; else whatever `work` returns.
    pub fn with<R>(&self, work: impl FnOnce(&mut Register) -> Result<R>) -> Result<R> {
        let mut slot = self.slot();
        let register = slot.as_mut().ok_or_else(|| Error::new(Kind::NotAllowed, "no-register-open"))?;
        work(register)
    }

    /// Shows the content of a past day, to read only, or that of today again.
    ///
    /// # Errors
    /// `NotAllowed` when no register is open; Damaged when its file cannot be read.
    pub fn show_content_of(&self, on: Option<NaiveDate>) -> Result<()> {
        self.with(|register| register.show_content_of(on))?;
        self.shown_on.store(on.map_or(0, |on| on.num_days_from_ce()), Ordering::SeqCst);
        Ok(())
    }

    /// The moment for whoever reads the day that is shown: what is due and which law holds is judged as of that day.
    #[must_use]
    pub fn shown(&self, moment: &Moment) -> Moment {
        let day = NaiveDate::from_num_days_from_ce_opt(self.shown_on.load(Ordering::SeqCst));
        match day.filter(|day| day.num_days_from_ce() != 0) {
            Some(today_on) => Moment { today_on, ..moment.clone() },
            None => moment.clone(),
        }
    }

    /// Whether a register is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.slot().is_some()
    }

    /// Closes the register that is open, then opens another; when that fails, none is open.
    ///
    /// # Errors
    /// Whatever `open` returns.
    pub fn replace(&self, open: impl FnOnce() -> Result<Register>) -> Result<()> {
        let mut slot = self.slot();
        self.shown_on.store(0, Ordering::SeqCst);
        // The old one goes first: both might be the same file.
        *slot = None;
        self.forget();
        *slot = Some(open()?);
        Ok(())
    }

    /// Closes the register.
    pub fn close(&self) {
        self.shown_on.store(0, Ordering::SeqCst);
        *self.slot() = None;
        self.forget();
        *self.book.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// What was kept of the register that is closed.
    fn forget(&self) {
        self.facts.forget();
        self.transfers.forget();
        self.pages.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn slot(&self) -> MutexGuard<'_, Option<Register>> {
        self.register.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
