//! The register's file: opening, keys, checks, migrations, tables. The sole home of the database.

pub(crate) mod attachment;
pub mod backup;
pub(crate) mod copies;
pub(crate) mod foreign;
pub mod journal;
mod key;
mod lock;
mod migrate;
mod open;
pub(crate) mod purge;
pub mod records;
pub mod table;
pub mod versions;

pub use key::Passphrase;
pub use open::{Access, Store, Verdict};

use crate::error::{Error, Kind};

/// "ROPA" in ASCII: the application id in the header of every register file.
pub const APPLICATION_ID: i32 = 0x524F_5041;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::new(Kind::Locked, "register-busy")
            }
            Some(ErrorCode::ReadOnly) => Self::new(Kind::Locked, "register-read-only"),
            Some(ErrorCode::DiskFull) => Self::file("register-disk-full"),
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::file("register-unreadable")
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::new(Kind::Damaged, "register-damaged")
            }
            // The text of a database error can hold values of the record: only the place is named.
            _ => Self::bug("store"),
        }
    }
}

#[cfg(test)]
mod tests;
