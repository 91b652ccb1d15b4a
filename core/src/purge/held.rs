//! What each kind of record holds of a data subject: a statement for every noun, without which the program is not built,
//! and for every field of casework, which a test holds against the types.

use crate::store::table::Noun;

/// What becomes of a part of a record when the person's data go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// A fact of the procedure: stays.
    Stays,
    /// Data of the person: goes.
    Goes,
    /// Words that may name the person: go, or stay by choice.
    Text,
}

/// A part of a record by its path, as in `decisions.reasons`; lists are looked through.
pub type Part = (&'static str, Fate);

/// What a kind of record holds of the person of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Nothing: it speaks of the controller, not of a person who asked.
    Nothing,
    /// Its records go with the case that the field names.
    Whole(&'static str),
    /// Its records belong to the case that the field names, and keep the parts that stay.
    Parts(&'static str, &'static [Part]),
}

impl Held {
    /// The field that names the case; none where the records belong to none.
    #[must_use]
    pub const fn case_field(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Whole(field) | Self::Parts(field, _) => Some(field),
        }
    }
}

/// What a kind of record holds of the person of a case. A new kind needs a line here to be built at all.
#[must_use]
pub const fn held(noun: Noun) -> Held {
    match noun {
        Noun::Request => Held::Parts("id", REQUEST),
        Noun::Collection => Held::Parts("request_id", COLLECTION),
        Noun::ExportPackage => Held::Parts("request_id", EXPORT_PACKAGE),
        Noun::Letter => Held::Parts("request_id", LETTER),
        Noun::Redaction => Held::Parts("request_id", REDACTION),
        // To a case: the letter that came, a power of attorney, evidence. To any other record: nothing of a case.
        Noun::Attachment => Held::Whole("subject_id"),
        // Why a finding at a case does not apply.
        Noun::FindingMark => Held::Whole("subject_id"),
        // The register itself, and how it is looked at.
        Noun::Organisation
        | Noun::Activity
        | Noun::ProcessingOnBehalf
        | Noun::Recipient
        | Noun::System
        | Noun::Notice
        | Noun::TransferInstrument
        | Noun::TransferImpactAssessment
        | Noun::SavedView
        | Noun::CustomField => Held::Nothing,
        // The wording that every letter of a kind begins with.
        Noun::LetterTemplate => Held::Nothing,
        // Names of a system's columns, and what they and their codes mean, for the next person's export.
        Noun::RememberedMapping | Noun::ImportMapping | Noun::Glossary => Held::Nothing,
    }
}

use Fate::{Goes, Stays, Text};

const REQUEST: &[Part] = &[
    ("id", Stays),
    ("reference", Stays),
    ("rights", Stays),
    ("received_on", Stays),
    ("received_time", Stays),
    ("channel", Text),
    ("controller_id", Stays),
    ("person.name", Goes),
    ("person.identifiers", Goes),
    ("person.language", Stays),
    ("person.contact", Goes),
    ("representative.name", Goes),
    ("representative.capacity", Text),
    ("representative.contact", Goes),
    ("representative.authorised", Stays),
    ("representative.proof", Goes),
    ("representative.checked_on", Stays),
    ("representative.checked_by", Stays),
    ("scope.about", Text),
    ("scope.from_on", Stays),
    ("scope.to_on", Stays),
    ("scope.copy_of", Stays),
    // What is inaccurate and what is right (Art. 16), and the particular situation (Art. 21(1)), are data of the person.
    ("particulars.correction", Goes),
    ("particulars.erasure_ground", Stays),
    ("particulars.restriction_ground", Stays),
    ("particulars.objection_aim", Stays),
    ("particulars.situation", Goes),
    ("particulars.marketing_purposes", Stays),
    ("state", Stays),
    ("calendar", Stays),
    ("extension.decided_on", Stays),
    ("extension.reason", Text),
    ("extension.told_on", Stays),
    ("identity_doubt.reason", Text),
    ("identity_doubt.asked_for", Text),
    ("identity_doubt.asked_on", Stays),
    ("identity_doubt.answered_on", Stays),
    ("identity.how", Text),
    ("identity.checked_on", Stays),
    ("identity.method", Stays),
    ("identity.authenticated", Stays),
    ("identity.checked_by", Stays),
    ("acknowledged.sent_on", Stays),
    ("acknowledged.channel", Text),
    ("acknowledged.sent_by", Stays),
    ("owner", Stays),
    ("notes", Text),
    ("activities", Stays),
    ("decisions.right", Stays),
    ("decisions.activity_id", Stays),
    ("decisions.outcome", Stays),
    ("decisions.ground", Stays),
    ("decisions.law", Stays),
    ("decisions.reasons", Text),
    ("decisions.note", Text),
    ("decisions.decided_on", Stays),
    ("decisions.decided_by", Stays),
    ("weighed", Stays),
    ("lifted", Stays),
    ("searches.system_id", Stays),
    ("searches.system", Stays),
    ("searches.asked_on", Stays),
    ("searches.due_on", Stays),
    ("searches.answer", Stays),
    ("searches.answered_on", Stays),
    ("searches.by", Stays),
    ("searches.note", Text),
    ("tasks.id", Stays),
    ("tasks.right", Stays),
    ("tasks.activity_id", Stays),
    ("tasks.system_id", Stays),
    ("tasks.system", Stays),
    ("tasks.action", Stays),
    ("tasks.state", Stays),
    ("tasks.done_on", Stays),
    ("tasks.by", Stays),
    ("tasks.note", Text),
    ("notices.id", Stays),
    ("notices.right", Stays),
    ("notices.activity_id", Stays),
    ("notices.recipient_id", Stays),
    ("notices.recipient", Stays),
    ("notices.state", Stays),
    ("notices.done_on", Stays),
    ("notices.by", Stays),
    ("notices.reason", Text),
    ("refusal.ground", Stays),
    ("refusal.reasons", Text),
    ("refusal.complaint", Stays),
    ("refusal.remedy", Stays),
    ("refusal.burden_of_proof", Text),
    ("refusal.decided_by", Stays),
    ("refusal.decided_on", Stays),
    ("refusal.seconded_by", Stays),
    ("refusal.seconded_on", Stays),
    ("refusal.told_on", Stays),
    ("fee.amount", Stays),
    ("fee.currency", Stays),
    ("fee.costs", Text),
    ("fee.announced_on", Stays),
    ("fee.agreed_on", Stays),
    ("answered_on", Stays),
    ("result", Stays),
    ("closed_on", Stays),
    ("outcome", Text),
    ("log.at", Stays),
    ("log.by", Stays),
    ("log.kind", Stays),
    ("log.from", Stays),
    ("log.to", Stays),
    ("log.about", Stays),
    ("log.note", Text),
    ("keep.until_on", Stays),
    ("keep.reason", Text),
    ("keep.decided_on", Stays),
    ("keep.decided_by", Stays),
    ("purged", Stays),
];

const COLLECTION: &[Part] = &[
    ("id", Stays),
    ("reference", Stays),
    ("request_id", Stays),
    ("system_id", Stays),
    ("system", Stays),
    ("activity_id", Stays),
    // Who exports one person's data often names the file after the person.
    ("file_name", Goes),
    ("sha256", Stays),
    ("bytes", Stays),
    ("format", Stays),
    ("encoding", Stays),
    ("delimiter", Stays),
    ("rows_read", Stays),
    ("rows_matched", Stays),
    ("rows_possible", Stays),
    ("near.n", Stays),
    ("near.reasons", Stays),
    ("near.decision", Stays),
    ("near.why", Text),
    // Paths in an archive, which can name the person as a file's name can.
    ("files", Goes),
    ("matched_by", Stays),
    ("warnings", Goes),
    // Keys of nested data can be data themselves; what columns mean is remembered with the system.
    ("columns", Goes),
    ("coded", Goes),
    ("collected_at", Stays),
];

const EXPORT_PACKAGE: &[Part] = &[
    ("id", Stays),
    ("reference", Stays),
    ("request_id", Stays),
    ("kind", Stays),
    ("sha256", Stays),
    ("bytes", Stays),
    ("files", Stays),
    ("as_of", Stays),
    ("made_at", Stays),
    ("language", Stays),
    // Columns that were handed over by decision: as a collection's columns.
    ("include", Goes),
    ("unnamed_reason", Stays),
    ("journal_head", Stays),
    ("copies.written_at", Stays),
    ("copies.file_name", Goes),
    ("copies.sha256", Stays),
    ("copies.bytes", Stays),
    ("copies.protection", Stays),
    ("deliveries.id", Stays),
    ("deliveries.channel", Stays),
    ("deliveries.delivered_on", Stays),
    ("deliveries.to", Goes),
    ("deliveries.proof", Text),
    ("deliveries.proof_attachment", Goes),
    ("deliveries.passphrase_by", Text),
    ("expires_on", Stays),
    ("deleted_on", Stays),
    ("replaces", Stays),
    ("replaces_because", Text),
];

const REDACTION: &[Part] = &[
    ("id", Stays),
    ("reference", Stays),
    ("request_id", Stays),
    ("collection_id", Stays),
    ("record", Stays),
    ("column", Goes),
    ("nth", Stays),
    ("span", Stays),
    ("attachment_id", Stays),
    ("page", Stays),
    ("area.left", Stays),
    ("area.top", Stays),
    ("area.width", Stays),
    ("area.height", Stays),
    ("reason", Stays),
    ("words", Text),
    ("state", Stays),
    ("proposed_by", Stays),
    ("decided_by", Stays),
    ("decided_at", Stays),
    ("checked_by", Stays),
    ("checked_at", Stays),
    ("stays_elsewhere", Stays),
];

const LETTER: &[Part] = &[
    ("id", Stays),
    ("reference", Stays),
    ("request_id", Stays),
    ("kind", Stays),
    ("language", Stays),
    ("to", Goes),
    ("notice_id", Stays),
    ("subject", Goes),
    ("text", Goes),
    ("issued_on", Stays),
    ("issued_at", Stays),
    ("issued_by", Stays),
    ("sha256", Stays),
];

#[cfg(test)]
#[path = "held_tests.rs"]
mod tests;
