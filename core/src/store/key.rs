//! From passphrase to key, and telling a wrong passphrase from a damaged file.

use argon2::{Algorithm, Argon2, Params, Version};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// A passphrase in memory that is wiped when dropped.
pub type Passphrase = Zeroizing<String>;

/// Size of a page of the file, in bytes (SQLCipher's default).
pub(super) const PAGE: usize = 4096;
/// Length of the salt, which is the head of the file.
pub(super) const SALT: usize = 16;
/// Reserved end of each page: 16 bytes initialisation vector, 64 bytes HMAC-SHA512.
const RESERVED: usize = 80;
const VECTOR: usize = 16;

// Parameters of file format 1. A change is a new format: old files keep theirs.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// The raw key of one file and its salt.
pub(super) struct FileKey {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; SALT],
}

impl FileKey {
    /// Derives the key by Argon2id with the parameters of file format 1; takes about 0.2 s and 64 MiB by design.
    pub(super) fn derive(passphrase: &Passphrase, salt: [u8; SALT]) -> Result<Self> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32)).map_err(|_| Error::bug("store/key"))?;
        let mut key = Zeroizing::new([0_u8; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &salt, key.as_mut())
            .map_err(|_| Error::bug("store/key"))?;
        Ok(Self { key, salt })
    }

    /// A fresh salt for a new file.
    pub(super) fn new_salt() -> Result<[u8; SALT]> {
        let mut salt = [0_u8; SALT];
        getrandom::fill(&mut salt).map_err(|_| Error::bug("store/key/random"))?;
        Ok(salt)
    }

    /// The value of `PRAGMA key`: key and salt in hexadecimal, wiped when dropped.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(99));
        text.push_str("x'");
        for byte in self.key.iter().chain(self.salt.iter()) {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        text.push('\'');
        text
    }

    /// Whether the page with this number carries a true HMAC under this key (SQLCipher 4's page format).
    pub(super) fn verifies(&self, number: u32, page: &[u8]) -> bool {
        if page.len() != PAGE {
            return false;
        }
        let mac_salt: Vec<u8> = self.salt.iter().map(|byte| byte ^ 0x3a).collect();
        let mut mac_key = Zeroizing::new([0_u8; 32]);
        if pbkdf2::pbkdf2::<Hmac<Sha512>>(self.key.as_ref(), &mac_salt, 2, mac_key.as_mut()).is_err() {
            return false;
        }
        let start = if number == 1 { SALT } else { 0 };
        let end = PAGE - RESERVED + VECTOR;
        let Ok(mut mac) = Hmac::<Sha512>::new_from_slice(mac_key.as_ref()) else { return false };
        mac.update(&page[start..end]);
        mac.update(&number.to_le_bytes());
        mac.verify_slice(&page[end..end + 64]).is_ok()
    }
}
