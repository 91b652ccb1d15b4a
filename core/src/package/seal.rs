//! A package under a passphrase: a ZIP file with AES-256 around one entry, `package.zip` (Art. 32(1)(a)).
//!
//! 7-Zip and Keka open it; the programs built into Windows and macOS do not. What is outside the encrypted bytes is written
//! and compared here byte by byte, as for the package itself. It is of the kind AE-2: no check sum of the content lies open.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{AesMode, CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::container::{DATE, Flaw, MAX_FILE, MODE, directory_at};
use super::v2;
use crate::error::{Error, Result};

/// The part of the format that knows AES.
const VERSION: u16 = 51;
const ENCRYPTED: u16 = 1;
const AES: u16 = 99;
/// Salt, two bytes that tell a wrong passphrase, and the code that tells an altered byte.
const AROUND: u64 = 16 + 2 + 10;
/// AES field: 7 bytes, AE-2, vendor "AE", 256 bits, stored.
const FIELD: [u8; 11] = [0x01, 0x99, 7, 0, 2, 0, b'A', b'E', 3, 0, 0];

/// Encrypts a finished package; other bytes each time, since chance is part of it.
pub(crate) fn seal(package: &[u8], passphrase: &str) -> Result<Vec<u8>> {
    let bug = |_| Error::bug("package/seal");
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .with_aes_encryption(AesMode::Aes256, passphrase);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(v2::INSIDE, options).map_err(bug)?;
    writer.write_all(package).map_err(|_| Error::bug("package/seal"))?;
    let written = writer.finish().map_err(bug)?.into_inner();
    // The library's encrypted bytes end where its directory begins; the frame around them is ours.
    let end = directory_at(&written)?;
    let length = package.len() as u64;
    let start = end.checked_sub((length + AROUND) as usize).ok_or_else(|| Error::bug("package/seal"))?;
    let (head, tail) = frame(length).ok_or_else(|| Error::bug("package/seal"))?;
    Ok([head.as_slice(), &written[start..end], &tail].concat())
}

/// Whether a file is a package under a passphrase, or claims to be.
pub(crate) fn is_sealed(file: &[u8]) -> bool {
    file.starts_with(b"PK\x03\x04") && file.get(8..10) == Some(&AES.to_le_bytes())
}

/// Decrypts a package.
pub(crate) fn open(file: &[u8], passphrase: &str) -> std::result::Result<Vec<u8>, Flaw> {
    let structure = || ("structure", String::new());
    let length = package_length(file).ok_or_else(structure)?;
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| structure())?;
    let wrong = |error| match error {
        zip::result::ZipError::InvalidPassword => ("passphrase", String::new()),
        _ => structure(),
    };
    let mut reader = archive.by_index_decrypt(0, passphrase.as_bytes()).map_err(wrong)?.take(length + 1);
    let mut package = Vec::new();
    reader.read_to_end(&mut package).map_err(|_| ("sealed-altered", String::new()))?;
    if package.len() as u64 == length { Ok(package) } else { Err(structure()) }
}

/// The length of the package inside, when all that is outside is as we write it. Stored, not packed, it cannot be larger
/// than the file.
fn package_length(file: &[u8]) -> Option<u64> {
    if file.len() as u64 > MAX_FILE {
        return None;
    }
    let (head, tail) = frame(0)?;
    let length = (file.len() as u64).checked_sub((head.len() + tail.len()) as u64 + AROUND)?;
    let (head, tail) = frame(length)?;
    (file.starts_with(&head) && file.ends_with(&tail)).then_some(length)
}

/// What stands before and after the encrypted bytes of a package of this length.
fn frame(length: u64) -> Option<(Vec<u8>, Vec<u8>)> {
    let packed = u32::try_from(length + AROUND).ok()?;
    let length = u32::try_from(length).ok()?;
    let mut common = Vec::with_capacity(26);
    for word in [VERSION, ENCRYPTED, AES, 0, DATE] {
        common.extend(word.to_le_bytes());
    }
    for number in [0, packed, length] {
        common.extend(number.to_le_bytes());
    }
    common.extend(u16::try_from(v2::INSIDE.len()).ok()?.to_le_bytes());
    common.extend(u16::try_from(FIELD.len()).ok()?.to_le_bytes());
    let named = [v2::INSIDE.as_bytes(), &FIELD].concat();
    let head = [b"PK\x03\x04".as_slice(), &common, &named].concat();
    // Made under Unix; no comment, disk 0, no internal attributes; at the beginning of the file.
    let made = [b"PK\x01\x02".as_slice(), &[common[0], 3], &common, &[0; 6], &[0; 2]].concat();
    let directory = [&made[..38], &(MODE << 16).to_le_bytes(), &[0; 4], &named].concat();
    let begins = u32::try_from(head.len()).ok()?.checked_add(packed)?;
    let mut tail = directory.clone();
    tail.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    tail.extend(u32::try_from(directory.len()).ok()?.to_le_bytes());
    tail.extend(begins.to_le_bytes());
    tail.extend([0, 0]);
    Some((head, tail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_package_opens_with_its_passphrase_only() {
        let package = b"PK what is inside, as it is".to_vec();
        let sealed = seal(&package, "apple-tree-river").unwrap();
        assert!(is_sealed(&sealed) && !is_sealed(&package), "it is told from an open one");
        assert_eq!(open(&sealed, "apple-tree-river").unwrap(), package, "what went in");
        assert_eq!(open(&sealed, "apple-tree-rivet").unwrap_err().0, "passphrase", "said so");
        assert!(!sealed.windows(6).any(|window| window == b"inside"), "nothing of it lies open");
        assert_ne!(seal(&package, "apple-tree-river").unwrap(), sealed, "another salt each time");
    }

    #[test]
    fn every_altered_byte_of_a_sealed_package_is_found() {
        let sealed = seal(b"what is inside", "apple-tree").unwrap();
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1 << (at % 8);
            assert!(open(&altered, "apple-tree").is_err(), "byte {at} of {}", sealed.len());
        }
        for length in 0..sealed.len() {
            assert!(open(&sealed[..length], "apple-tree").is_err(), "cut after {length} bytes");
        }
        assert!(open(&[&sealed[..], b"more"].concat(), "apple-tree").is_err(), "something behind the end");
    }

    #[test]
    fn no_check_sum_of_the_content_lies_open() {
        let sealed = seal(b"a guessable content", "apple-tree").unwrap();
        assert_eq!(sealed[14..18], [0; 4], "AE-2: the field for it is empty");
    }
}
