//! Taking a person's data out of a closed case for good: records, images, history, files; then the file written anew.

use serde_json::Value;

use super::{Change, Op, Register, Touched};
use crate::error::{Error, Kind, Result};
use crate::moment::Moment;
use crate::purge::held::{Held, held};
use crate::purge::strip::{Emptied, strip};
use crate::purge::{PurgeCounts, PurgeNote};
use crate::request::{CaseStep, CaseStepKind, DataSubjectRequest};
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::store::{attachment, journal, purge, records, versions};

/// All that the file holds of one case.
pub(crate) struct CaseInFile {
    /// The case.
    pub(crate) request: DataSubjectRequest,
    /// Its records, and those that only undo or the history remembers.
    records: Vec<(Noun, String, Held)>,
    /// What it holds of the person.
    pub(crate) counts: PurgeCounts,
}

/// What a purge did.
pub(crate) struct Purged {
    /// What was written.
    pub(crate) touched: Touched,
    /// Whether the file was written anew; if not, the next purge does it.
    pub(crate) finished: bool,
}

impl Register {
    /// All that the file holds of a case, counted.
    ///
    /// # Errors
    /// `NotFound` when there is no such case; Damaged when the file cannot be read.
    pub(crate) fn case_in_file(&self, reference: &str) -> Result<CaseInFile> {
        let snapshot = self.present();
        let missing = || Error::new(Kind::NotFound, "record-missing").with("reference", reference);
        let request = snapshot.requests.find(reference).ok_or_else(missing)?.clone();
        let mut records = Vec::new();
        for noun in Noun::ALL {
            let stated = held(*noun);
            let Some(field) = stated.case_field() else { continue };
            let mut ids = self.store.remembered(*noun, field, &request.id)?;
            ids.extend(present_of(&snapshot, *noun, field, &request.id)?);
            ids.sort();
            ids.dedup();
            records.extend(ids.into_iter().map(|id| (*noun, id, stated)));
        }
        let mut case = CaseInFile { request, records, counts: PurgeCounts::default() };
        case.counts = self.counted(&case, &snapshot)?;
        Ok(case)
    }

    fn counted(&self, case: &CaseInFile, snapshot: &Snapshot) -> Result<PurgeCounts> {
        let person = &case.request.person;
        let mut counts = PurgeCounts {
            identifiers: person.identifiers.len() as u64 + u64::from(!person.name.is_empty()),
            ..PurgeCounts::default()
        };
        for (noun, id, stated) in &case.records {
            counts.images += self.store.images_of(*noun, id)?;
            counts.versions += self.store.versions_of(*noun, id)?;
            if *noun == Noun::Collection {
                counts.rows += self.store.rows_of(id)?;
            }
            let Some(mut body) = snapshot.json(*noun, id) else { continue };
            counts.attachments += u64::from(*noun == Noun::Attachment);
            counts.letters += u64::from(*noun == Noun::Letter);
            if let Held::Parts(_, parts) = stated {
                let Emptied { fields, texts } = strip(&mut body, parts, false);
                counts.fields += fields;
                counts.texts += texts;
            }
        }
        // Name and identifiers were counted as such.
        let told = u64::from(!person.name.is_empty()) + u64::from(!person.identifiers.is_empty());
        counts.fields = counts.fields.saturating_sub(told);
        Ok(counts)
    }

    /// Takes the person's data out of a case for good: no step is kept, and the file is written anew.
    ///
    /// # Errors
    /// Whatever stops the change, and then nothing was changed. That the file could not be written anew is no failure:
    /// the data are out of its tables, and [`Purged::finished`] says that a rest may stand in its log.
    pub(crate) fn purge(&mut self, case: &CaseInFile, keep_texts: bool, moment: &Moment) -> Result<Purged> {
        let snapshot = self.present();
        let note = PurgeNote {
            purged_on: moment.today_on.to_string(),
            purged_by: moment.actor.clone(),
            texts_kept: keep_texts,
            counts: case.counts,
        };
        let (_, touched) = self.apply(Op::Purged, moment, false, |change| {
            for (noun, id, stated) in &case.records {
                match (stated, snapshot.json(*noun, id)) {
                    (Held::Parts(_, parts), Some(mut body)) => {
                        strip(&mut body, parts, keep_texts);
                        if *noun == Noun::Request {
                            mark(&mut body, &note, moment)?;
                        }
                        change.put_body(*noun, id, &body.to_string())?;
                        versions::forget(&change.transaction, *noun, id)?;
                    }
                    (_, held_now) => change.forget(*noun, id, held_now.is_some())?,
                }
                if *noun == Noun::Collection {
                    purge::drop_rows(&change.transaction, id)?;
                }
            }
            change.settle_purge(&case.request.id, &case.counts)
        })?;
        Ok(Purged { touched, finished: self.write_anew()? })
    }

    /// Writes the file anew where a purge could not; whether nothing is left to do.
    ///
    /// # Errors
    /// Locked when the register is open to read only; Damaged when the file cannot be read.
    pub(crate) fn write_anew(&mut self) -> Result<bool> {
        self.writable()?;
        if !self.store.is_purge_unfinished()? {
            return Ok(true);
        }
        match self.store.write_anew() {
            Ok(()) => Ok(true),
            // Another reader, or no room for a second copy: both pass.
            Err(error) if matches!(error.kind, Kind::Locked | Kind::File) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl Change<'_> {
    /// Refuses to write into a case whose personal data were removed: what was taken out is not put in again. A package
    /// can still be marked, for its files may be deleted later than the case is purged.
    ///
    /// # Errors
    /// `NotAllowed` when they were removed.
    pub(super) fn refuse_purged(&self, noun: Noun, body: &str) -> Result<()> {
        let Some(field) = held(noun).case_field().filter(|_| noun != Noun::ExportPackage) else {
            return Ok(());
        };
        let body: Value = serde_json::from_str(body).map_err(|_| Error::bug("register/purge"))?;
        let case = body[field].as_str().unwrap_or_default();
        let Some((_, known)) = records::one(&self.transaction, Noun::Request, case)? else { return Ok(()) };
        let known: Value = serde_json::from_str(&known).map_err(|_| Error::bug("register/purge"))?;
        if known["purged"].is_null() {
            return Ok(());
        }
        let reference = known["reference"].as_str().unwrap_or_default();
        Err(Error::new(Kind::NotAllowed, "request-purged").with("reference", reference))
    }

    /// Drops what nobody can reach any more, and says in the journal what went: numbers alone.
    fn settle_purge(&self, case: &str, counts: &PurgeCounts) -> Result<()> {
        versions::drop_empty_steps(&self.transaction)?;
        purge::drop_unreachable_rows(&self.transaction)?;
        attachment::drop_unnamed(&self.transaction)?;
        purge::note_unfinished(&self.transaction)?;
        let told = [
            ("rows", counts.rows),
            ("identifiers", counts.identifiers),
            ("images", counts.images),
            ("versions", counts.versions),
            ("attachments", counts.attachments),
            ("letters", counts.letters),
            ("fields", counts.fields),
            ("texts", counts.texts),
        ];
        let fields: Vec<String> = told.iter().map(|(name, n)| format!("{name}={n}")).collect();
        let entry = journal::NewEntry {
            at: &self.moment.now_at(),
            actor: &self.moment.actor,
            op: Op::Purged.code(),
            noun: Noun::Request.code(),
            subject_id: case,
            fields: &fields.join(" "),
        };
        journal::append(&self.transaction, &entry)
    }
}

/// Says in the case itself that it was purged, and in its course.
fn mark(body: &mut Value, note: &PurgeNote, moment: &Moment) -> Result<()> {
    let bad = |_| Error::bug("register/purge");
    let step = CaseStep {
        at: moment.now_at(),
        by: moment.actor.clone(),
        kind: CaseStepKind::Purged,
        to: note.purged_on.clone(),
        ..CaseStep::default()
    };
    let step = serde_json::to_value(step).map_err(bad)?;
    body["purged"] = serde_json::to_value(note).map_err(bad)?;
    if let Some(log) = body["log"].as_array_mut() {
        log.push(step);
    }
    Ok(())
}

/// Identifiers of the records of a kind that belong to a case today.
fn present_of(snapshot: &Snapshot, noun: Noun, field: &str, case: &str) -> Result<Vec<String>> {
    let text = |body: &Value, name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let bodies = snapshot.bodies(noun)?;
    Ok(bodies.iter().filter(|body| text(body, field) == case).map(|body| text(body, "id")).collect())
}
