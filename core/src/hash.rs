//! SHA-256 in the form in which people compare it.

use sha2::{Digest, Sha256};

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    text
}

/// SHA-256 of bytes, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A stable identifier for a thing that always has the same name, so that importing it twice finds it again.
#[must_use]
pub fn derived_id(kind: &str, name: &str) -> String {
    let digest = Sha256::digest(format!("ropadesk-id-v1\n{kind}\n{name}"));
    hex(&digest[..16])
}
