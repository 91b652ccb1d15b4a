//! The register in files of other programs: one catalogue of fields, and one chapter per format.

pub mod book;
pub mod cell;
pub mod custom;
pub mod extract;
pub mod fields;
pub mod json;
pub mod jsonld;
pub mod ods;
pub mod own;
pub mod table;
pub mod xlsx;
