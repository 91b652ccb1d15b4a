//! The core on the sample and on registers made here, one module per subject. All are one program: each program of tests
//! links the whole core.

mod exports;
mod find;
mod findings;
mod fresh;
mod imports;
mod law;
mod letters;
mod life;
mod notice;
mod package;
mod purge;
mod recipients;
mod record_document;
mod register_sample;
mod reports;
mod requests;
mod requests_clock;
mod sample_collected;
mod sample_exports;
mod transfers;
