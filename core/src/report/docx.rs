//! A document as Office Open XML (ISO/IEC 29500), for whoever goes on writing it: real headings, lists, tables with
//! repeated heads, a table of contents, and the language of the text. The same document gives the same bytes.

mod body;
mod parts;

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::error::{Error, Result};
use crate::report::content::Document;

/// Writes the document.
///
/// # Errors
/// Bug when the container cannot be made.
pub fn write(document: &Document) -> Result<Vec<u8>> {
    let body = body::write(document);
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONSHIPS.to_owned()),
        ("docProps/core.xml", parts::properties(document)),
        ("word/_rels/document.xml.rels", parts::relationships(&body.addresses)),
        ("word/document.xml", body.xml),
        ("word/styles.xml", parts::styles(document)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/header1.xml", parts::header(document)),
        ("word/footer1.xml", parts::footer(document)),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // A fixed time: the same document is the same file.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for (name, text) in files {
        zip.start_file(name, options).map_err(|_| Error::bug("docx/start"))?;
        zip.write_all(text.as_bytes()).map_err(|_| Error::bug("docx/write"))?;
    }
    Ok(zip.finish().map_err(|_| Error::bug("docx/finish"))?.into_inner())
}

#[cfg(test)]
mod tests;
