//! The commands for files attached to records.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::history::resolve;
use crate::api::{Named, missing};
use crate::attachment::{self, Attachment, AttachmentKind};
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::hash;
use crate::moment::Moment;
use crate::output::write_new;
use crate::register::{Op, Touched};
use crate::snapshot::Snapshot;
use crate::store::table::Noun;

/// Whose attached files; without a record, all of them.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct AttachmentListArgs {
    /// Kind of the record.
    pub noun: Option<Noun>,
    /// Its identifier or reference.
    pub id: String,
}

/// An attached file with the record it belongs to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AttachmentItem {
    /// The file.
    pub record: Attachment,
    /// Reference of the record.
    pub subject_ref: String,
    /// Name of the record.
    pub subject_name: String,
}

/// Attached files, by reference.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AttachmentList {
    /// The files.
    pub items: Vec<AttachmentItem>,
    /// Identifier of the file just attached.
    pub added: String,
}

/// A file to attach.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttachmentAddArgs {
    /// Kind of the record.
    pub noun: Noun,
    /// Its identifier or reference.
    pub id: String,
    /// Token of the file.
    pub file: String,
    /// What it is, in the DPO's words.
    #[serde(default)]
    pub note: String,
    /// What it is, where it matters to the law.
    #[serde(default)]
    #[ts(as = "Option<AttachmentKind>", optional)]
    pub kind: AttachmentKind,
}

/// An attached file to write out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttachmentSaveArgs {
    /// Identifier or reference of the attached file.
    pub id: String,
    /// Token of the file to write.
    pub file: String,
    /// Whether an existing file is replaced; a dialog has asked.
    #[serde(default)]
    pub overwrite: bool,
}

/// The file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AttachmentSaved {
    /// Its name.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of its content.
    pub sha256: String,
}

/// The kinds of record to which files can be attached: all that are part of the register itself, and cases.
fn carries(noun: Noun) -> bool {
    noun == Noun::Request || noun.keeps_history() && !matches!(noun, Noun::Attachment | Noun::CustomField)
}

/// A copy of an identity document is not kept in a case: a note that it was checked is enough (Art. 5(1)(c), 12(6); EDPB
/// Guidelines 01/2022, 79). Where only the name speaks of one, whoever attaches it says what it is.
fn refuse_identity_document(noun: Noun, kind: AttachmentKind, name: &str) -> Result<()> {
    if noun != Noun::Request {
        return Ok(());
    }
    match kind {
        AttachmentKind::IdentityDocument => Err(Error::new(Kind::NotAllowed, "attachment-identity-document")),
        AttachmentKind::Unstated if attachment::looks_like_identity_document(name) => {
            Err(Error::new(Kind::NotAllowed, "attachment-identity-perhaps"))
        }
        _ => Ok(()),
    }
}

fn items(snapshot: &Snapshot, wanted: impl Fn(&Attachment) -> bool) -> Vec<AttachmentItem> {
    let all = snapshot.attachments.by_reference().into_iter().filter(|one| wanted(one));
    all.map(|record| {
        let (reference, name) = snapshot.named(record.subject, &record.subject_id).unwrap_or_default();
        AttachmentItem {
            subject_ref: reference.to_owned(),
            subject_name: name.to_owned(),
            record: record.clone(),
        }
    })
    .collect()
}

pub(super) fn list(desk: &Desk, _: &Moment, args: AttachmentListArgs) -> Result<AttachmentList> {
    let snapshot = desk.snapshot()?;
    let id = match args.noun {
        Some(noun) if !args.id.is_empty() => {
            Some((noun, snapshot.find(noun, &args.id).ok_or_else(|| missing(&args.id))?))
        }
        _ => None,
    };
    let wanted =
        |one: &Attachment| id.as_ref().is_none_or(|(noun, id)| one.subject == *noun && one.subject_id == *id);
    Ok(AttachmentList { items: items(&snapshot, wanted), added: String::new() })
}

pub(super) fn add(desk: &Desk, moment: &Moment, args: AttachmentAddArgs) -> Result<AttachmentList> {
    if !carries(args.noun) {
        return Err(Error::invalid("attachment-subject"));
    }
    let path = desk.path(&args.file)?;
    let (name, content) = attachment::read(&path)?;
    refuse_identity_document(args.noun, args.kind, &name)?;
    desk.with(|register| {
        let snapshot = register.snapshot();
        let subject_id = resolve(register, args.noun, &args.id)?;
        if snapshot.named(args.noun, &subject_id).is_none() {
            return Err(missing(&args.id));
        }
        let record = Attachment {
            id: moment.new_id()?,
            reference: snapshot.next_reference::<Attachment>("ATT-"),
            name,
            subject: args.noun,
            subject_id,
            media_type: attachment::media_type(&content).to_owned(),
            size: content.len() as u64,
            sha256: hash::sha256(&content),
            added_at: moment.now_at(),
            note: args.note,
            kind: args.kind,
            enclosed: false,
            title: String::new(),
        };
        register.change(Op::RecordAdded, moment, |change| {
            change.keep_content(&record.sha256, &content)?;
            change.put(&record)
        })?;
        let wanted = |one: &Attachment| one.subject == record.subject && one.subject_id == record.subject_id;
        Ok(AttachmentList { items: items(&register.snapshot(), wanted), added: record.id.clone() })
    })
}

pub(super) fn save(desk: &Desk, _: &Moment, args: AttachmentSaveArgs) -> Result<AttachmentSaved> {
    let path = desk.path(&args.file)?;
    let (attachment, content) = desk.with(|register| {
        let snapshot = register.snapshot();
        let attachment = snapshot.attachments.find(&args.id).ok_or_else(|| missing(&args.id))?.clone();
        let content = register.store().content(&attachment.sha256)?;
        Ok((attachment, content))
    })?;
    let content = attachment.checked(content)?;
    write_new(&path, &content, args.overwrite)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(AttachmentSaved { name, bytes: content.len() as u64, sha256: attachment.sha256 })
}

pub(super) fn remove(desk: &Desk, moment: &Moment, args: Named) -> Result<Touched> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let attachment = snapshot.attachments.find(&args.id).ok_or_else(|| missing(&args.id))?;
        let done = register
            .change(Op::RecordRemoved, moment, |change| change.remove::<Attachment>(&attachment.id))?;
        Ok(done.1)
    })
}
