//! The PDF of a document: our own layout, printpdf for the fonts, our own finishing through lopdf.
//!
//! The file is tagged and aims at PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Fonts are bundled, subset and
//! embedded; nothing of the system is read. The same document gives the same bytes.
//!
//! `compose` turns blocks into rows, `flow` puts rows on pages, `front` adds cover, contents and running lines, `emit`
//! writes pages as operators and `assemble` builds the file around them.

mod assemble;
mod compose;
mod emit;
mod flow;
mod fonts;
mod front;
mod metadata;
mod page;
pub(crate) mod pictures;
pub mod read;
mod style;
mod text;
mod tree;

#[cfg(test)]
mod tests;

use crate::error::Result;
use crate::report::content::Document;

/// A finished PDF file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no bundled font has, sorted; each is printed as a visible replacement sign.
    pub missing: Vec<char>,
}

/// Lays the document out and writes it as a PDF file.
///
/// # Errors
/// Only `bug`: a bundled font that cannot be subset or a file that cannot be put together.
pub fn write(document: &Document) -> Result<Pdf> {
    let book = front::bind(document);
    let pages = book.pages.len();
    let missing = book.composer.used.missing.iter().copied().collect();
    Ok(Pdf { bytes: assemble::bytes(document, book)?, pages, missing })
}
