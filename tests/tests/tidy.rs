//! The laws of the house, kept by a program and not by memory. Each test is one law; its message says what to do.
//!
//! A program of its own: one of its tests writes the types of the window, and `make gen` runs it for that alone.

#[path = "tidy/borders.rs"]
mod borders;
#[path = "tidy/data.rs"]
mod data;
#[path = "tidy/documents.rs"]
mod documents;
#[path = "tidy/locales.rs"]
mod locales;
#[path = "tidy/names.rs"]
mod names;
#[path = "tidy/tree.rs"]
mod tree;

/// Fails with every breach of a law at once: the law and its reason first, then one place a line.
#[track_caller]
fn keep(law: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{law}\n  {}", breaches.join("\n  "));
}
