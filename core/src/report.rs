//! Documents: what they say, and the files they become.

pub mod content;
pub mod pdf;
