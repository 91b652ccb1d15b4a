//! What the acceptance tests, the sample data and the bench share.

pub mod sample;
