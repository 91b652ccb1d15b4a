//! Answering a request with a package: what goes in, what the person reads, and how it is written and verified
//! (Art. 12(1), 15(1) to (3), 20(1)).

pub mod age;
mod answer;
mod container;
mod copy;
pub(crate) mod dates;
mod documents;
mod gather;
mod guide;
mod leak;
pub mod made;
pub mod passphrase;
pub(crate) mod paths;
mod preflight;
mod readme;
mod recipients_part;
mod rights_part;
pub mod scope;
mod seal;
pub mod sheet;
pub mod signature;
mod storage;
mod tables;
pub mod v1;
pub mod v2;
mod verify;
mod write;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::Origin;
use crate::collect::Progress;
use crate::error::Result;
use crate::register::{Op, Register};
use crate::store::records::CollectedRecord;
pub(crate) use answer::legible;
pub use leak::LeakTest;
pub use made::{Delivery, DeliveryChannel, ExportPackage, PackageFile, Protection};
pub use preflight::{Check, CheckTone, Preflight, Share, preflight};
pub use scope::{Portable, ScopeReason, Verdict};
pub use signature::{PublicKey, PublicKeyView, SigningKey};
pub use verify::{Authenticity, Verification, VerifyProblem, Verifying, verify};
pub use write::{Built, BuiltFile, build, sealed};

/// Which right a package answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PackageKind {
    /// Access: all data, with the information of Art. 15(1) and (2).
    Access,
    /// Portability: what rests on consent or contract and was provided or observed (Art. 20(1)).
    Portability,
}

impl PackageKind {
    /// The code in data, on the command line and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Portability => "portability",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Access, Self::Portability].into_iter().find(|kind| kind.code() == code)
    }
}

/// Why an answer tells categories of recipients instead of their names (Art. 15(1)(c), CJEU C-154/21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum UnnamedReason {
    /// They cannot be identified, for instance because they are not known yet.
    NotIdentifiable,
    /// The request is manifestly unfounded or excessive (Art. 12(5)).
    UnfoundedOrExcessive,
}

impl UnnamedReason {
    /// Both.
    pub const ALL: [Self; 2] = [Self::NotIdentifiable, Self::UnfoundedOrExcessive];

    /// The code in data, on the command line and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotIdentifiable => "not_identifiable",
            Self::UnfoundedOrExcessive => "unfounded_or_excessive",
        }
    }

    /// The reason with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// Which package is wished, and what the DPO decided for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Wish {
    /// Identifier or reference of the request.
    pub request_id: String,
    /// Access or portability.
    pub kind: PackageKind,
    /// The day for which everything is judged.
    pub as_of: NaiveDate,
    /// Items judged `decide` that the DPO hands over: identifier of the collection and column.
    #[serde(default)]
    pub include: Vec<(String, String)>,
    /// Why recipients known only as categories are not named.
    #[serde(default)]
    pub unnamed_reason: Option<UnnamedReason>,
    /// Head of the journal, see [`journal_head`]; ties the package to the state of the register.
    #[serde(default)]
    pub journal_head: String,
}

impl Wish {
    /// A package of this kind without decisions of the DPO.
    #[must_use]
    pub fn new(request_id: impl Into<String>, kind: PackageKind, as_of: NaiveDate) -> Self {
        Self {
            request_id: request_id.into(),
            kind,
            as_of,
            include: Vec::new(),
            unnamed_reason: None,
            journal_head: String::new(),
        }
    }

    pub(crate) fn includes(&self, collection_id: &str, column: &str) -> bool {
        self.include.iter().any(|(id, name)| id == collection_id && name == column)
    }
}

/// Gives the content of an attached file by its SHA-256; none when it is lost.
pub type Contents<'a> = &'a dyn Fn(&str) -> Result<Option<Vec<u8>>>;

/// What a package is made of beside the snapshot, and who watches.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// The rows collected.
    pub records: Records<'a>,
    /// The documents that go along.
    pub contents: Contents<'a>,
    /// Hears how far it is, and may stop it.
    pub progress: &'a dyn Progress,
}

/// Gives the rows collected for one collection: `&|id| register.collected(id)`.
pub type Records<'a> = &'a dyn Fn(&str) -> Result<Vec<CollectedRecord>>;

/// One column of one collection, judged (Art. 15(3), 20(1)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Item {
    /// The collection's identifier.
    pub collection_id: String,
    /// The system's name.
    pub system: String,
    /// The activity's identifier; empty when none.
    pub activity_id: String,
    /// The source column or leaf path.
    pub column: String,
    /// Identifier of the category of personal data; empty while unmapped.
    pub category_id: String,
    /// The category in words; empty while unmapped.
    pub category: String,
    /// Where the values come from.
    pub origin: Origin,
    /// In how many of the person's records it has a value.
    pub filled: u64,
    /// Whether it is portable.
    pub portable: Portable,
    /// Why, as a code.
    pub reason: ScopeReason,
    /// Why, in words.
    pub words: String,
}

/// What is done with a package, and changes nothing of what the next one would hold.
const ABOUT_PACKAGES: [Op; 5] =
    [Op::SigningKeyMade, Op::PackageMade, Op::PackageWritten, Op::PackageDelivered, Op::PackageKept];

/// The hash of the newest journal line that is not itself about a package: making a package twice from the same register
/// gives the same bytes.
///
/// # Errors
/// Damaged when the register cannot be read.
pub fn journal_head(register: &Register) -> Result<String> {
    let about_packages = |op: &str| ABOUT_PACKAGES.iter().any(|known| known.code() == op);
    let mut limit = 64;
    loop {
        let lines = register.journal(limit)?;
        if let Some(line) = lines.iter().find(|line| !about_packages(&line.op)) {
            return Ok(line.hash.clone());
        }
        if lines.len() < usize::try_from(limit).unwrap_or(usize::MAX) {
            return Ok(String::new());
        }
        limit = limit.saturating_mul(8);
    }
}
