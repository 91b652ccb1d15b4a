//! The register of processing activities (Art. 30): domain, law, storage, collecting, packages and reports.
//!
//! No window, no network and no clock of its own: hosts pass dates in and carry answers out.

pub mod error;
pub mod report;
pub mod words;
