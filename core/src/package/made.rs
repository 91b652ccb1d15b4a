//! A package as the register remembers it: what was made, for which decisions, to whom it was handed over, and how long its
//! file may lie about (Art. 5(1)(e), 5(2), 15(3), 20(1)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PackageKind, UnnamedReason, Wish};

/// How a package went to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DeliveryChannel {
    /// Nobody has said.
    #[default]
    Unstated,
    /// Downloaded from an account or portal after login (recital 63).
    Portal,
    /// By e-mail.
    Email,
    /// On a medium by post.
    Post,
    /// Handed over in person.
    InPerson,
    /// To another controller, where technically feasible (Art. 20(2)).
    OtherController,
    /// Otherwise; the note says how.
    Other,
}

impl DeliveryChannel {
    /// All that can be chosen.
    pub const ALL: [Self; 6] =
        [Self::Portal, Self::Email, Self::Post, Self::InPerson, Self::OtherController, Self::Other];

    /// The code in data and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unstated => "unstated",
            Self::Portal => "portal",
            Self::Email => "email",
            Self::Post => "post",
            Self::InPerson => "in_person",
            Self::OtherController => "other_controller",
            Self::Other => "other",
        }
    }

    /// The channel with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// That a package was handed over: how, when, to whom, with which proof (Art. 5(2)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Delivery {
    /// Stable identifier within the package.
    pub id: String,
    /// How.
    pub channel: DeliveryChannel,
    /// When, ISO date.
    pub delivered_on: String,
    /// To whom, as a note: the person, a representative, the other controller.
    pub to: String,
    /// What shows it: a receipt, a tracking number, the time of a download.
    pub proof: String,
    /// Identifier of the attached file that shows it; empty when none.
    pub proof_attachment: String,
    /// How the passphrase went, when there is one: by another way than the package.
    pub passphrase_by: String,
}

/// A file that was written of a package.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PackageFile {
    /// When, UTC.
    pub written_at: String,
    /// Name of the file without its folder.
    pub file_name: String,
    /// SHA-256 of the file as it was written; that of the package itself unless it is encrypted.
    pub sha256: String,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// How it is protected.
    pub protection: Protection,
}

/// How a package's file is protected (Art. 32(1)(a)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Protection {
    /// Not at all: the way it goes is safe by itself.
    #[default]
    Plain,
    /// A ZIP file with AES-256 under a generated passphrase.
    Passphrase,
    /// Encrypted for a colleague's public key (age).
    ColleagueKey,
    /// Encrypted for a colleague under a generated passphrase (age).
    ColleaguePassphrase,
}

impl Protection {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Passphrase => "passphrase",
            Self::ColleagueKey => "colleague_key",
            Self::ColleaguePassphrase => "colleague_passphrase",
        }
    }
}

/// A package that was made for a request (Art. 15(3), 20(1)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ExportPackage {
    /// Stable identifier.
    pub id: String,
    /// Short reference, such as `R-2026-001/P1`.
    pub reference: String,
    /// The request's identifier.
    pub request_id: String,
    /// `access` or `portability`.
    pub kind: String,
    /// SHA-256 of the package, before any encryption.
    pub sha256: String,
    /// Size of the package in bytes.
    pub bytes: u64,
    /// Number of files inside.
    pub files: u64,
    /// Day for which it was judged, ISO date.
    pub as_of: String,
    /// When it was made, UTC.
    pub made_at: String,
    /// Language of the answer.
    pub language: String,
    /// Items that the DPO decided to hand over: identifier of the collection, and column.
    pub include: Vec<(String, String)>,
    /// Why recipients are not named, if so (CJEU C-154/21).
    pub unnamed_reason: Option<UnnamedReason>,
    /// Hash of the journal to which it is tied.
    pub journal_head: String,
    /// The files written of it; the first when it was made.
    pub copies: Vec<PackageFile>,
    /// To whom it was handed over.
    pub deliveries: Vec<Delivery>,
    /// Day after which its files are to be deleted, ISO date; empty for none.
    pub expires_on: String,
    /// When its files were deleted, ISO date; empty while they lie about.
    pub deleted_on: String,
    /// Identifier of the package that it replaces; empty for none.
    pub replaces: String,
    /// Why it replaces that one.
    pub replaces_because: String,
}

impl ExportPackage {
    /// The wish by which it was made, to make it again.
    ///
    /// # Errors
    /// `bug` when the record holds no such kind or day.
    pub fn wish(&self) -> crate::error::Result<Wish> {
        let bug = || crate::error::Error::bug("package/record");
        let kind = PackageKind::from_code(&self.kind).ok_or_else(bug)?;
        let as_of: NaiveDate = self.as_of.parse().map_err(|_| bug())?;
        Ok(Wish {
            include: self.include.clone(),
            unnamed_reason: self.unnamed_reason,
            journal_head: self.journal_head.clone(),
            ..Wish::new(&self.request_id, kind, as_of)
        })
    }

    /// Whether its files should be gone by now: the day is over and nobody noted that they were deleted.
    #[must_use]
    pub fn is_overdue(&self, today_on: NaiveDate) -> bool {
        let expires_on = self.expires_on.parse::<NaiveDate>();
        self.deleted_on.is_empty() && expires_on.is_ok_and(|day| day < today_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_package_is_overdue_from_the_day_after_its_last_until_its_deletion_is_noted() {
        let mut package = ExportPackage { expires_on: "2026-12-23".into(), ..ExportPackage::default() };
        assert!(!package.is_overdue(day("2026-12-23")), "the last day counts in full");
        assert!(package.is_overdue(day("2026-12-24")), "then the files are to go");
        package.deleted_on = "2026-12-24".into();
        assert!(!package.is_overdue(day("2027-01-01")), "noted as deleted");
        assert!(!ExportPackage::default().is_overdue(day("2027-01-01")), "no day, nothing due");
    }

    #[test]
    fn a_record_of_an_older_program_is_read() {
        let old = r#"{"id":"p","reference":"R-2026-001/P1","request_id":"r","kind":"access","sha256":"ab","bytes":9,"files":3,"as_of":"2026-11-23","made_at":"2026-11-23T09:00:00Z"}"#;
        let package: ExportPackage = serde_json::from_str(old).unwrap();
        assert_eq!((package.files, package.copies.len()), (3, 0), "what it did not know is open");
    }
}
