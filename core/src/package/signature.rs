//! The register's signature under its packages, in the form of minisign, so that other programs can check it too
//! (Art. 5(1)(f), 32(1)(b)).
//!
//! A check sum shows that nothing was changed since the manifest was written; only a signature shows who wrote it. The
//! private key is made by chance once per register and never leaves its file. Shapes: the file formats of minisign, with
//! the hashed kind of signature (`ED`): Ed25519 over BLAKE2b-512 of the message.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use blake2::Blake2b512;
use ed25519_dalek::{Signature, Signer as _, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::hash::hex;
use crate::moment::Moment;
use crate::register::{Op, Register};

/// Where the private key lies in the register's file: 32 bytes in base64.
const META: &str = "signing_key";
/// The first line of a signature; minisign ignores it, we hold it to be exactly this.
const UNTRUSTED: &str = "untrusted comment: signature of a RopaDesk package";
const TRUSTED: &str = "trusted comment: ";
/// Algorithm of keys.
const KEY: [u8; 2] = *b"Ed";
/// Algorithm of signatures over the hash of a message.
const HASHED: [u8; 2] = *b"ED";

/// The key with which one register signs; its private half never leaves the register.
pub struct SigningKey {
    seed: Zeroizing<[u8; 32]>,
}

/// The public half of a register's key: whoever has it can check the register's signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey {
    bytes: [u8; 32],
}

/// The key of the open register, for settings, letters and the command line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PublicKeyView {
    /// The key as minisign writes it: 56 signs, beginning with `RW`.
    pub key: String,
    /// Eight groups of four signs for comparing by voice or eye: the first half of the key's SHA-256.
    pub fingerprint: String,
}

impl SigningKey {
    /// The key of a register; none while it has not signed anything.
    ///
    /// # Errors
    /// Damaged when the register cannot be read or holds no key where one should be.
    pub fn of(register: &Register) -> Result<Option<Self>> {
        let Some(text) = register.store().meta(META)?.map(Zeroizing::new) else { return Ok(None) };
        let raw = STANDARD.decode(text.as_bytes()).map(Zeroizing::new);
        let raw = raw.ok().filter(|raw| raw.len() == 32).ok_or_else(|| Error::bug("package/key"))?;
        let mut seed = Zeroizing::new([0_u8; 32]);
        seed.copy_from_slice(&raw);
        Ok(Some(Self { seed }))
    }

    /// The key of a register, or a new one when there is none yet; [`Self::keep`] keeps it once something is signed.
    ///
    /// # Errors
    /// As [`Self::of`]; `bug` when the system gives no chance.
    pub fn of_or_new(register: &Register) -> Result<Self> {
        Self::of(register)?.map_or_else(Self::by_chance, Ok)
    }

    /// Keeps the key in a register that has none.
    ///
    /// # Errors
    /// Locked when the register is open to read only; whatever it returns.
    pub fn keep(&self, register: &mut Register, moment: &Moment) -> Result<()> {
        if Self::of(register)?.is_some() {
            return Ok(());
        }
        let text = Zeroizing::new(STANDARD.encode(*self.seed));
        register.change(Op::SigningKeyMade, moment, |change| change.set_meta(META, &text))?;
        Ok(())
    }

    fn by_chance() -> Result<Self> {
        let mut seed = Zeroizing::new([0_u8; 32]);
        getrandom::fill(&mut *seed).map_err(|_| Error::bug("package/random"))?;
        Ok(Self { seed })
    }

    /// A key from its 32 secret bytes.
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self { seed: Zeroizing::new(seed) }
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey { bytes: self.key().verifying_key().to_bytes() }
    }

    fn key(&self) -> ed25519_dalek::SigningKey {
        ed25519_dalek::SigningKey::from_bytes(&self.seed)
    }

    /// 32 bytes that nobody can guess who has not got the register, the same each time for the same purpose.
    pub(crate) fn salt(&self, purpose: &str) -> String {
        let mut hasher = Sha256::new();
        for part in [b"ropadesk-package-salt-2".as_slice(), &*self.seed, purpose.as_bytes()] {
            hasher.update(part);
        }
        hex(&hasher.finalize())
    }

    /// A signature file for `message`; the trusted comment is signed as well. The same input gives the same bytes.
    #[must_use]
    pub fn sign(&self, message: &[u8], comment: &str) -> Vec<u8> {
        let key = self.key();
        let signature = key.sign(&Blake2b512::digest(message)).to_bytes();
        let over_all = key.sign(&[signature.as_slice(), comment.as_bytes()].concat()).to_bytes();
        let parts = Parts { id: self.public().id(), signature, comment: comment.to_owned(), over_all };
        parts.text().into_bytes()
    }
}

impl PublicKey {
    /// Number of the key for minisign: eight bytes of its hash.
    fn id(&self) -> [u8; 8] {
        let mut id = [0; 8];
        id.copy_from_slice(&Sha256::digest(self.bytes)[..8]);
        id
    }

    /// The key as minisign writes it.
    #[must_use]
    pub fn text(&self) -> String {
        STANDARD.encode([&KEY[..], &self.id(), &self.bytes].concat())
    }

    /// Eight groups of four signs for comparing by voice or eye.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let digits = hex(&Sha256::digest(self.bytes)[..16]);
        let groups: Vec<&str> =
            digits.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
        groups.join(" ")
    }

    /// Both, for showing.
    #[must_use]
    pub fn view(&self) -> PublicKeyView {
        PublicKeyView { key: self.text(), fingerprint: self.fingerprint() }
    }

    /// Reads a key as minisign writes it: the line alone, or a file with its comment.
    ///
    /// # Errors
    /// `package-key-invalid`.
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || Error::invalid("package-key-invalid");
        let line = text.lines().map(str::trim).rfind(|line| !line.is_empty()).ok_or_else(invalid)?;
        let raw = STANDARD.decode(line).map_err(|_| invalid())?;
        let key = raw.strip_prefix(&KEY).filter(|rest| rest.len() == 40).ok_or_else(invalid)?;
        let mut bytes = [0; 32];
        bytes.copy_from_slice(&key[8..]);
        VerifyingKey::from_bytes(&bytes).map_err(|_| invalid())?;
        Ok(Self { bytes })
    }

    /// Whether `given` means this key: the key itself, or its fingerprint in any grouping and case.
    #[must_use]
    pub fn is_meant_by(&self, given: &str) -> bool {
        let plain = |text: &str| -> String {
            text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
        };
        Self::parse(given).is_ok_and(|key| key == *self) || plain(given) == plain(&self.fingerprint())
    }

    /// Whether a signature file is this key's over `message`, in exactly the form in which it is written.
    #[must_use]
    pub(crate) fn signed(&self, message: &[u8], file: &[u8]) -> bool {
        let Some(parts) = Parts::read(file) else { return false };
        let Ok(key) = VerifyingKey::from_bytes(&self.bytes) else { return false };
        let holds = |message: &[u8], signature: &[u8; 64]| {
            key.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
        };
        parts.id == self.id()
            && holds(&Blake2b512::digest(message), &parts.signature)
            && holds(&[parts.signature.as_slice(), parts.comment.as_bytes()].concat(), &parts.over_all)
    }
}

/// Whether a text can be a key or a fingerprint at all.
///
/// # Errors
/// `package-key-invalid`.
pub(crate) fn check_given(given: &str) -> Result<()> {
    let digits = given.chars().filter(|c| !c.is_whitespace() && *c != '-');
    let is_fingerprint = digits.clone().count() == 32 && digits.clone().all(|c| c.is_ascii_hexdigit());
    if is_fingerprint { Ok(()) } else { PublicKey::parse(given).map(|_| ()) }
}

/// What a signature file holds.
struct Parts {
    id: [u8; 8],
    signature: [u8; 64],
    comment: String,
    over_all: [u8; 64],
}

impl Parts {
    fn text(&self) -> String {
        let signature = STANDARD.encode([&HASHED[..], &self.id, &self.signature].concat());
        let over_all = STANDARD.encode(self.over_all);
        format!("{UNTRUSTED}\n{signature}\n{TRUSTED}{}\n{over_all}\n", self.comment)
    }

    /// Reads what [`Parts::text`] writes, and nothing else.
    fn read(file: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(file).ok()?;
        let mut lines = text.lines().skip(1);
        let raw = STANDARD.decode(lines.next()?).ok()?;
        let rest = raw.strip_prefix(&HASHED).filter(|rest| rest.len() == 72)?;
        let comment = lines.next()?.strip_prefix(TRUSTED)?.to_owned();
        let over_all = STANDARD.decode(lines.next()?).ok()?.try_into().ok()?;
        let parts =
            Self { id: rest[..8].try_into().ok()?, signature: rest[8..].try_into().ok()?, comment, over_all };
        (parts.text() == text).then_some(parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> SigningKey {
        SigningKey::from_seed([7; 32])
    }

    #[test]
    fn a_signature_holds_for_its_message_and_its_key_only() {
        let file = key().sign(b"message", "R-2026-001");
        let public = key().public();
        assert!(public.signed(b"message", &file), "what was signed");
        assert!(!public.signed(b"massage", &file), "another message");
        assert!(!SigningKey::from_seed([8; 32]).public().signed(b"message", &file), "another key");
        assert_eq!(file, key().sign(b"message", "R-2026-001"), "the same bytes each time");
    }

    #[test]
    fn the_bytes_are_those_that_the_program_minisign_verified() {
        // Key and signature were checked once by minisign 0.11: the same bytes, so they still can be.
        let public = "RWT+gSwS86tM5upKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs";
        assert_eq!(key().public().text(), public, "the public key");
        let file = crate::hash::sha256(&key().sign(b"message", "R-2026-001"));
        let verified = "4cc16c53342437a2ebbcf2d4742a3479c1f515b6d1b253b8a132729821f3fc83";
        assert_eq!(file, verified, "the signature over \"message\"");
    }

    #[test]
    fn every_altered_byte_of_a_signature_is_found() {
        let file = key().sign(b"message", "R-2026-001");
        for at in 0..file.len() {
            let mut altered = file.clone();
            altered[at] ^= 1 << (at % 7);
            assert!(!key().public().signed(b"message", &altered), "byte {at}, comments included");
        }
    }

    #[test]
    fn a_key_is_read_as_minisign_writes_it() {
        let public = key().public();
        let text = public.text();
        assert!(text.starts_with("RW") && text.len() == 56, "the form of minisign: {text}");
        assert_eq!(PublicKey::parse(&text).unwrap(), public, "the line alone");
        let file = format!("untrusted comment: minisign public key\n{text}\n");
        assert_eq!(PublicKey::parse(&file).unwrap(), public, "the file with its comment");
        for wrong in ["", "RW", "not a key", &text[..50]] {
            assert_eq!(PublicKey::parse(wrong).unwrap_err().code, "package-key-invalid", "{wrong:?}");
        }
    }

    #[test]
    fn a_fingerprint_is_compared_in_any_grouping() {
        let public = key().public();
        let print = public.fingerprint();
        assert_eq!(print.split(' ').map(str::len).collect::<Vec<_>>(), [4; 8], "eight groups of four");
        assert!(public.is_meant_by(&print.to_uppercase()), "read out in capitals");
        assert!(public.is_meant_by(&print.replace(' ', "-")), "with hyphens");
        assert!(public.is_meant_by(&public.text()), "or the key itself");
        assert!(!public.is_meant_by(&print[..34]), "a part is not enough");
        assert!(!public.is_meant_by(""), "nothing means no key");
    }

    #[test]
    fn salts_differ_by_key_and_purpose() {
        let salt = key().salt("a");
        assert_eq!(salt, key().salt("a"), "the same each time, so that packages are");
        assert_ne!(salt, key().salt("b"), "another request, another salt");
        assert_ne!(
            salt,
            SigningKey::from_seed([8; 32]).salt("a"),
            "nobody without the register can guess it"
        );
    }
}
