//! What can be done to a register.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Two records that look the same were told apart.
    ToldApart,
    /// Names that stood as text were linked to records.
    NamesLinked,
    /// One field of many records was changed at once.
    ManyChanged,
    /// Many records were removed at once.
    ManyRemoved,
    /// A saved view was written or removed.
    ViewSaved,
    /// A record was approved.
    Approved,
    /// A record was reviewed and nothing was to be changed.
    Reviewed,
    /// An older state of a record, or a removed one, was brought back.
    Restored,
    /// Removed records were deleted for good, with their history.
    BinEmptied,
    /// Records were imported.
    Imported,
    /// A request was logged.
    RequestLogged,
    /// A person's data were collected from a file.
    Collected,
    /// The meaning of columns was confirmed.
    ColumnsMapped,
    /// It was decided whether records are the person's.
    NearDecided,
    /// The key with which the register signs was made.
    SigningKeyMade,
    /// A package was made.
    PackageMade,
    /// A file of a package was written once more.
    PackageWritten,
    /// It was noted to whom a package was handed over.
    PackageDelivered,
    /// It was noted how long a package's files are kept, or that they were deleted.
    PackageKept,
    /// A letter was issued.
    LetterIssued,
    /// Redactions were decided, changed or taken back.
    Redacted,
    /// Documents go along with the copy, or stay.
    Enclosed,
    /// A second person checked redactions.
    RedactionsChecked,
    /// Codes were explained.
    CodesExplained,
    /// A finding was marked as not applicable.
    FindingMarked,
    /// Such a mark was taken back.
    FindingUnmarked,
    /// A person's data were removed from a closed case, for good.
    Purged,
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
            Self::ToldApart => "told_apart",
            Self::NamesLinked => "names_linked",
            Self::ManyChanged => "many_changed",
            Self::ManyRemoved => "many_removed",
            Self::ViewSaved => "view_saved",
            Self::Approved => "approved",
            Self::Reviewed => "reviewed",
            Self::Restored => "restored",
            Self::BinEmptied => "bin_emptied",
            Self::Imported => "imported",
            Self::RequestLogged => "request_logged",
            Self::Collected => "collected",
            Self::ColumnsMapped => "columns_mapped",
            Self::NearDecided => "near_decided",
            Self::SigningKeyMade => "signing_key_made",
            Self::PackageMade => "package_made",
            Self::PackageWritten => "package_written",
            Self::PackageDelivered => "package_delivered",
            Self::PackageKept => "package_kept",
            Self::LetterIssued => "letter_issued",
            Self::Redacted => "redacted",
            Self::Enclosed => "enclosed",
            Self::RedactionsChecked => "redactions_checked",
            Self::CodesExplained => "codes_explained",
            Self::FindingMarked => "finding_marked",
            Self::FindingUnmarked => "finding_unmarked",
            Self::Purged => "purged",
            Self::Undone => "undone",
            Self::Redone => "redone",
        }
    }
}
