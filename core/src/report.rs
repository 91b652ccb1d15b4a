//! Documents: what they say, and the files they become.

pub mod content;
pub mod csv;
pub mod json;
pub mod pdf;
pub mod record;
pub mod transfers;
pub mod words;
