//! The register in files of other programs: one catalogue of fields, and one chapter per format.

pub mod cell;
pub mod fields;
