//! A file for a colleague, encrypted in the format `age-encryption.org/v1`, which the program `age` and its kin open.
//!
//! Writing only: for public keys (`age1…`, X25519) or for a passphrase (scrypt). The primitives are libraries; the format
//! around them is one page (<https://age-encryption.org/v1>). The crate `age` was weighed and left out: see the decision
//! record on packages.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

const INTRO: &str = "age-encryption.org/v1";
/// Bytes of one sealed piece of the content.
const PIECE: usize = 64 << 10;
/// Cost of a guess: 2^16 rounds, 64 MiB, as for the register's own passphrase; ours has 77 bits by itself.
const WORK: u8 = 16;
/// Most public keys at once.
const MOST: usize = 20;

/// For whom a file is encrypted.
pub enum For<'a> {
    /// Whoever holds the private half of one of these keys.
    Keys(&'a [Recipient]),
    /// Whoever knows the passphrase.
    Passphrase(&'a str),
}

/// A colleague's public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient([u8; 32]);

impl Recipient {
    /// Reads a key as `age-keygen` prints it.
    ///
    /// # Errors
    /// `package-colleague-key`, with the first signs of what was given.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        let shown: String = text.chars().take(12).collect();
        let invalid = || Error::invalid("package-colleague-key").with("key", shown.as_str());
        let (kind, bytes) = bech32::decode(text).map_err(|_| invalid())?;
        let key: [u8; 32] = bytes.try_into().map_err(|_| invalid())?;
        if kind.as_str().eq_ignore_ascii_case("age") { Ok(Self(key)) } else { Err(invalid()) }
    }

    /// Reads several keys, one a line; empty lines and comments (`#`) are passed over.
    ///
    /// # Errors
    /// `package-colleague-key`; `package-colleague-many` for more than 20.
    pub fn parse_all<'t>(lines: impl IntoIterator<Item = &'t str>) -> Result<Vec<Self>> {
        let lines = lines.into_iter().flat_map(str::lines).map(str::trim);
        let keys: Vec<Self> = lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(Self::parse)
            .collect::<Result<_>>()?;
        if keys.len() > MOST {
            return Err(Error::invalid("package-colleague-many").with("most", MOST));
        }
        Ok(keys)
    }
}

/// Encrypts `content`.
///
/// # Errors
/// `package-colleague-key` for a key that gives no secret; `bug` when the system gives no chance.
pub fn encrypt(content: &[u8], whom: &For<'_>) -> Result<Vec<u8>> {
    encrypt_with(content, whom, WORK, &mut |bytes| {
        getrandom::fill(bytes).map_err(|_| Error::bug("package/random"))
    })
}

fn encrypt_with(
    content: &[u8],
    whom: &For<'_>,
    work: u8,
    chance: &mut dyn FnMut(&mut [u8]) -> Result<()>,
) -> Result<Vec<u8>> {
    let mut file_key = Zeroizing::new([0_u8; 16]);
    chance(&mut *file_key)?;
    let mut header = format!("{INTRO}\n");
    match whom {
        For::Keys(recipients) => {
            for recipient in *recipients {
                let mut secret = Zeroizing::new([0_u8; 32]);
                chance(&mut *secret)?;
                header.push_str(&for_key(recipient, &secret, &file_key)?);
            }
        }
        For::Passphrase(passphrase) => {
            let mut salt = [0_u8; 16];
            chance(&mut salt)?;
            header.push_str(&for_passphrase(passphrase, &salt, work, &file_key)?);
        }
    }
    header.push_str("---");
    let key = derived(&*file_key, &[], "header")?;
    let mut mac =
        <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&*key).map_err(|_| Error::bug("package/age"))?;
    mac.update(header.as_bytes());
    let mut out = format!("{header} {}\n", STANDARD_NO_PAD.encode(mac.finalize().into_bytes())).into_bytes();
    let mut nonce = [0_u8; 16];
    chance(&mut nonce)?;
    out.extend_from_slice(&nonce);
    let key = derived(&*file_key, &nonce, "payload")?;
    seal_pieces(content, &key, &mut out)?;
    Ok(out)
}

/// The content in pieces, each sealed under its number and whether it is the last: none can be dropped or moved unseen.
fn seal_pieces(content: &[u8], key: &[u8; 32], out: &mut Vec<u8>) -> Result<()> {
    let pieces = content.len().div_ceil(PIECE).max(1);
    for number in 0..pieces {
        let piece = &content[number * PIECE..content.len().min((number + 1) * PIECE)];
        let mut nonce = [0_u8; 12];
        nonce[3..11].copy_from_slice(&(number as u64).to_be_bytes());
        nonce[11] = u8::from(number + 1 == pieces);
        out.extend(seal(key, &nonce, piece)?);
    }
    Ok(())
}

/// The file's key, wrapped for one public key.
fn for_key(recipient: &Recipient, secret: &[u8; 32], file_key: &[u8; 16]) -> Result<String> {
    let share = x25519_dalek::x25519(*secret, x25519_dalek::X25519_BASEPOINT_BYTES);
    let shared = Zeroizing::new(x25519_dalek::x25519(*secret, recipient.0));
    if *shared == [0; 32] {
        return Err(Error::invalid("package-colleague-key").with("key", "age1"));
    }
    let salt = [share, recipient.0].concat();
    let key = derived(&*shared, &salt, "age-encryption.org/v1/X25519")?;
    stanza(&format!("X25519 {}", STANDARD_NO_PAD.encode(share)), &key, file_key)
}

/// The file's key, wrapped for a passphrase.
fn for_passphrase(passphrase: &str, salt: &[u8; 16], work: u8, file_key: &[u8; 16]) -> Result<String> {
    let cost = scrypt::Params::new(work, 8, 1).map_err(|_| Error::bug("package/age"))?;
    let salted = [b"age-encryption.org/v1/scrypt".as_slice(), salt].concat();
    let mut key = Zeroizing::new([0_u8; 32]);
    scrypt::scrypt(passphrase.as_bytes(), &salted, &cost, &mut *key)
        .map_err(|_| Error::bug("package/age"))?;
    stanza(&format!("scrypt {} {work}", STANDARD_NO_PAD.encode(salt)), &key, file_key)
}

fn stanza(head: &str, key: &[u8; 32], file_key: &[u8; 16]) -> Result<String> {
    // A wrapping key is used once, so that its nonce may be zero. 32 bytes make 43 signs: one line, below 64.
    let body = STANDARD_NO_PAD.encode(seal(key, &[0; 12], file_key)?);
    Ok(format!("-> {head}\n{body}\n"))
}

fn seal(key: &[u8; 32], nonce: &[u8; 12], content: &[u8]) -> Result<Vec<u8>> {
    let cipher = ChaCha20Poly1305::new(&(*key).into());
    cipher.encrypt(&(*nonce).into(), content).map_err(|_| Error::bug("package/age"))
}

fn derived(secret: &[u8], salt: &[u8], purpose: &str) -> Result<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0_u8; 32]);
    let expanded = Hkdf::<Sha256>::new(Some(salt), secret).expand(purpose.as_bytes(), &mut *key);
    expanded.map_err(|_| Error::bug("package/age"))?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::sha256;

    /// Chance that is none: bytes that count up, so that the result can be compared.
    fn counting() -> impl FnMut(&mut [u8]) -> Result<()> {
        let mut next = 0_u8;
        move |bytes| {
            for byte in bytes {
                *byte = next;
                next = next.wrapping_add(1);
            }
            Ok(())
        }
    }

    /// A public key that `age-keygen` made for this test.
    const KEY: &str = "age1sfw08cx037ts3vvpch0ay9vyvl46ezv2xagag2uu5m6e5uefxy7smnwne6";

    #[test]
    fn the_bytes_are_those_that_the_program_age_opened() {
        // Both were opened once by age 1.1.1: the same input gives the same bytes, so they still can be.
        let keys = Recipient::parse_all([KEY]).unwrap();
        let file = encrypt_with(b"what a colleague reads", &For::Keys(&keys), 4, &mut counting()).unwrap();
        assert_eq!(
            sha256(&file),
            "2f6e519fb117f24cfe466793c915937d946f7065d5495cbe5aa457e7130a904c",
            "for a key"
        );
        let file = encrypt_with(b"", &For::Passphrase("apple-tree"), 4, &mut counting()).unwrap();
        assert_eq!(
            sha256(&file),
            "bf9b349b672b52f4d2690fcacde2c2126e61c2d69bc101a8d57bcffd7e15bd42",
            "for a passphrase, nothing inside"
        );
        let long = vec![7_u8; 2 * PIECE];
        let file = encrypt_with(&long, &For::Keys(&keys), 4, &mut counting()).unwrap();
        assert_eq!(
            sha256(&file),
            "7fd3b0eb25a5f65e4e72348d9f6d78ee7e46670188079f05ccc88d40336739c3",
            "two whole pieces, no empty third"
        );
    }

    #[test]
    fn nothing_of_the_content_lies_open() {
        let file = encrypt(b"mira@example.org", &For::Passphrase("apple-tree")).unwrap();
        assert!(!file.windows(4).any(|window| window == b"mira"), "it is encrypted");
        assert_ne!(
            file,
            encrypt(b"mira@example.org", &For::Passphrase("apple-tree")).unwrap(),
            "by chance each time"
        );
    }

    #[test]
    fn keys_are_read_as_age_keygen_prints_them() {
        let list = format!("# public key: mine\n\n{KEY}\n");
        assert_eq!(
            Recipient::parse_all([list.as_str()]).unwrap().len(),
            1,
            "comments and empty lines are passed over"
        );
        let secret = "AGE-SECRET-KEY-1QQQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQS";
        for wrong in ["age1", "age1qqq", "ssh-ed25519 AAAA", secret, ""] {
            assert_eq!(Recipient::parse(wrong).unwrap_err().code, "package-colleague-key", "{wrong:?}");
        }
        let many = vec![KEY; 21];
        assert_eq!(
            Recipient::parse_all(many).unwrap_err().code,
            "package-colleague-many",
            "a mistake of paste"
        );
    }
}
