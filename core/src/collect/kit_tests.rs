//! What the tests of the formats share: reading bytes for one person, and packing them.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::{Extract, Found, Identifier, Limits, ReadOptions, Source, Unwatched, extract, inspect};
use crate::error::{Error, Result};

pub(super) const MARIA: &str = "email=maria@example.com";

/// Reads bytes as a user does: looked at, then searched.
pub(super) fn read(bytes: &[u8], options: &ReadOptions, matches: &[&str]) -> Result<(Extract, Vec<Found>)> {
    read_within(bytes, options, matches, &Limits::default())
}

/// [`read`] with limits of its own for the search.
pub(super) fn read_within(
    bytes: &[u8],
    options: &ReadOptions,
    matches: &[&str],
    limits: &Limits,
) -> Result<(Extract, Vec<Found>)> {
    let source = Source::from_bytes("export.bin", bytes.to_vec())?;
    let inspection = inspect(&source, options, &Unwatched)?;
    let identifiers: Vec<Identifier> = matches.iter().map(|text| Identifier::parse(text).unwrap()).collect();
    let mut found = Vec::new();
    let extract =
        extract::extract_within(&source, &inspection, &identifiers, limits, &Unwatched, &mut |record| {
            found.push(record);
            Ok(())
        })?;
    Ok((extract, found))
}

/// What is found without any setting.
pub(super) fn found(bytes: &[u8], matches: &[&str]) -> (Extract, Vec<Found>) {
    read(bytes, &ReadOptions::default(), matches).unwrap()
}

/// Why the bytes are refused.
pub(super) fn refused(bytes: &[u8]) -> Error {
    read(bytes, &ReadOptions::default(), &[MARIA]).unwrap_err()
}

/// Code and line of a refusal.
pub(super) fn refused_at(bytes: &[u8]) -> (&'static str, String) {
    let error = refused(bytes);
    let line = error.args.iter().find(|(name, _)| *name == "line").map(|(_, line)| format!("{line:?}"));
    (error.code, line.unwrap_or_default())
}

/// Codes of the warnings.
pub(super) fn warned(extract: &Extract) -> Vec<&str> {
    extract.warnings.iter().map(|warning| warning.code.as_str()).collect()
}

/// A ZIP archive of these files.
pub(super) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        let options = if *name == "mimetype" { stored } else { SimpleFileOptions::default() };
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Bytes compressed by gzip.
pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}
