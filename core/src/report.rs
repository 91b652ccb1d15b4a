//! Documents: what they say, and the files they become.

pub mod clock;
pub mod content;
pub mod csv;
pub mod docx;
pub mod html;
pub mod json;
pub mod notice;
pub mod pdf;
pub mod record;
pub mod requests;
pub mod transfers;
pub mod words;
