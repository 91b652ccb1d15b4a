//! What the acceptance tests, the sample data and the bench share.

pub mod bench;
pub mod desk;
pub mod imports;
pub mod kit;
pub mod paper;
pub mod sample;
pub mod schema;
pub mod workbook;
