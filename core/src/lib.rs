//! The register of processing activities (Art. 30): domain, law, storage, collecting, packages and reports.
//!
//! No window, no network and no clock of its own: hosts pass dates in and carry answers out.

pub mod activity;
pub mod answer;
pub mod api;
pub mod attachment;
pub mod bulk;
pub mod calendar;
pub mod collect;
pub mod country;
pub mod custom_field;
pub mod deadline;
pub mod desk;
pub mod error;
pub mod facts;
pub mod filter;
pub mod findings;
pub mod hash;
pub mod history;
pub mod import;
pub mod interchange;
pub mod life;
pub mod links;
pub mod moment;
pub mod notice;
pub mod organisation;
pub mod output;
pub mod package;
pub mod period;
pub mod preferences;
pub mod processing_on_behalf;
pub mod proposal;
pub mod recipient;
pub mod register;
pub mod report;
pub mod request;
pub mod rights;
pub mod sample;
pub mod saved_view;
pub mod search;
pub mod security;
pub mod snapshot;
pub mod store;
pub mod system;
pub mod transfer;
pub mod words;
