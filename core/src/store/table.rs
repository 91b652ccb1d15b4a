//! The tables of the nouns: the same eight columns each, the SQL fixed at compile time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The statements of one table.
pub(super) struct Sql {
    pub(super) load: &'static str,
    pub(super) one: &'static str,
    pub(super) put: &'static str,
    pub(super) remove: &'static str,
}

macro_rules! sql {
    ($table:literal) => {
        Sql {
            load: concat!("SELECT id, version, changed_at, body FROM ", $table, " ORDER BY id"),
            one: concat!("SELECT version, body FROM ", $table, " WHERE id = ?1"),
            put: concat!(
                "INSERT INTO ",
                $table,
                " (id, reference, name, version, changed_at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (id) DO UPDATE SET reference = ?2, name = ?3, version = ?4, changed_at = ?5, body = ?6"
            ),
            remove: concat!("DELETE FROM ", $table, " WHERE id = ?1"),
        }
    };
}

macro_rules! nouns {
    ($($(#[$doc:meta])* $noun:ident = $table:literal),+ $(,)?) => {
        /// The kinds of record that the register holds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export)]
        pub enum Noun { $($(#[$doc])* $noun),+ }

        impl Noun {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$noun),+];

            /// Name of the table, and code in the journal.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$noun => $table),+ }
            }

            pub(super) const fn sql(self) -> Sql {
                match self { $(Self::$noun => sql!($table)),+ }
            }
        }
    };
}

nouns! {
    /// A controller, processor or affiliate.
    Organisation = "organisation",
    /// A processing activity.
    Activity = "activity",
    /// Processing on behalf of controllers.
    ProcessingOnBehalf = "processing_on_behalf",
    /// A recipient.
    Recipient = "recipient",
    /// A system.
    System = "system",
    /// The general statements of a privacy notice.
    Notice = "notice",
    /// A data subject's request.
    Request = "request",
    /// What was collected from one file.
    Collection = "collection",
    /// A package that was made.
    ExportPackage = "export_package",
    /// What a column meant the last time.
    RememberedMapping = "remembered_mapping",
    /// What the columns of an imported table meant the last time.
    ImportMapping = "import_mapping",
    /// An instrument that provides safeguards for transfers.
    TransferInstrument = "transfer_instrument",
    /// A transfer impact assessment.
    TransferImpactAssessment = "transfer_impact_assessment",
    /// A named way to look at a list.
    SavedView = "saved_view",
    /// A field that the register has of its own.
    CustomField = "custom_field",
    /// A file that is attached to a record.
    Attachment = "attachment",
    /// That a finding does not apply to a record, with the reason.
    FindingMark = "finding_mark",
    /// A letter of a case that was issued.
    Letter = "letter",
    /// The register's own template of a letter.
    LetterTemplate = "letter_template",
    /// What a copy does not hand over, with the reason.
    Redaction = "redaction",
    /// What the codes of a column mean.
    Glossary = "glossary",
}

impl Noun {
    /// Whether every state of its records is kept. Casework is not: what it holds of data subjects is to be erased one
    /// day (Art. 5(1)(e), 17).
    #[must_use]
    pub const fn keeps_history(self) -> bool {
        !matches!(
            self,
            Self::Request
                | Self::Collection
                | Self::ExportPackage
                | Self::RememberedMapping
                | Self::ImportMapping
                | Self::SavedView
                | Self::Letter
                | Self::Redaction
                | Self::Glossary
        )
    }

    /// The noun with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|noun| noun.code() == code)
    }
}
