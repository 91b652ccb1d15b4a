//! The register of processing activities (Art. 30): domain, law, storage, collecting, packages and reports.
//!
//! No window, no network and no clock of its own: hosts pass dates in and carry answers out.

pub mod activity;
pub mod answer;
pub mod calendar;
pub mod country;
pub mod deadline;
pub mod error;
pub mod hash;
pub mod identifier;
pub mod import;
pub mod moment;
pub mod notice;
pub mod organisation;
pub mod output;
pub mod period;
pub mod processing_on_behalf;
pub mod recipient;
pub mod register;
pub mod report;
pub mod request;
pub mod sample;
pub mod security;
pub mod snapshot;
pub mod store;
pub mod system;
pub mod transfer;
pub mod words;
