//! The commands for export packages: look before, build, verify; what comes after is in `handover`.

pub mod handover;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::missing;
use crate::api::register::day;
use crate::api::request::moved_on;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::output;
use crate::package::{
    self, Built, ExportPackage, Item, LeakTest, Material, PackageFile, PackageKind, Preflight, Protection,
    PublicKeyView, SigningKey, UnnamedReason, Verification, Verifying, Wish,
};
use crate::register::{Op, Register};
use crate::request::RequestState;
use crate::store::records::CollectedRecord;
use crate::words::Lang;

/// The largest file that is taken for a package, in bytes: what the format can hold.
const LARGEST: u64 = u32::MAX as u64;

/// A package to look at before it is made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PreflightArgs {
    /// Identifier or reference of the request.
    pub request: String,
    /// `access` or `portability`.
    pub kind: PackageKind,
    /// ISO date; empty for today.
    #[serde(default)]
    pub as_of: String,
    /// Items to be decided that the DPO hands over: identifier of the collection, and column.
    #[serde(default)]
    pub include: Vec<(String, String)>,
    /// Why recipients known only as categories are not named.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub unnamed_reason: Option<UnnamedReason>,
}

/// A package to make.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BuildArgs {
    /// Identifier or reference of the request.
    pub request: String,
    /// `access` or `portability`.
    pub kind: PackageKind,
    /// Token of the file to create.
    pub file: String,
    /// ISO date; empty for today.
    #[serde(default)]
    pub as_of: String,
    /// Items to be decided that the DPO hands over: identifier of the collection, and column.
    #[serde(default)]
    pub include: Vec<(String, String)>,
    /// Why recipients known only as categories are not named.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub unnamed_reason: Option<UnnamedReason>,
    /// Whether the file is encrypted under a new passphrase.
    #[serde(default)]
    pub protect: bool,
    /// Day after which the file is to be deleted, ISO date; empty for none.
    #[serde(default)]
    pub expires_on: String,
    /// Identifier or reference of a package that this one replaces; empty for none.
    #[serde(default)]
    pub replaces: String,
    /// Why it does.
    #[serde(default)]
    pub replaces_because: String,
    /// Whether an existing file may be replaced; the host asked.
    #[serde(default)]
    pub overwrite: bool,
}

/// The package that was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BuildReply {
    /// Name of the file.
    pub name: String,
    /// The package as the register remembers it.
    pub package: ExportPackage,
    /// What a portability package leaves out, and why; for the DPO, not in the package.
    pub excluded: Vec<Item>,
    /// The passphrase, told this once and kept nowhere; none for a file without.
    pub passphrase: Option<String>,
    /// The key by which the package is signed.
    pub signed_by: PublicKeyView,
    /// Whether the answer is complete as to the recipients; else the request is not counted as answered yet.
    pub recipients_settled: bool,
    /// The redacted strings that were looked for in the finished file, and not found.
    pub leaks: LeakTest,
}

/// A package to check.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct VerifyArgs {
    /// Token of the file.
    pub file: String,
    /// The key by which it should be signed, or its fingerprint; empty when not known.
    #[serde(default)]
    pub key: String,
    /// The passphrase of a file under one.
    #[serde(default)]
    pub passphrase: String,
}

pub(super) fn preflight(desk: &Desk, moment: &Moment, args: PreflightArgs) -> Result<Preflight> {
    let as_of = day(&args.as_of, moment)?;
    desk.with(|register| {
        let snapshot = register.snapshot();
        let request = snapshot.requests.find(&args.request).ok_or_else(|| missing(&args.request))?;
        let wish = Wish {
            include: args.include.clone(),
            unnamed_reason: args.unnamed_reason,
            ..Wish::new(&request.id, args.kind, as_of)
        };
        package::preflight(&snapshot, &records(register), &wish, moment.words())
    })
}

pub(super) fn build(desk: &Desk, moment: &Moment, args: BuildArgs) -> Result<BuildReply> {
    let as_of = day(&args.as_of, moment)?;
    if !args.expires_on.is_empty() {
        day(&args.expires_on, moment)?;
    }
    let path = desk.path(&args.file)?;
    let _running = desk.job.start()?;
    desk.with(|register| {
        let request = register.snapshot().requests.find(&args.request).cloned();
        let request = request.ok_or_else(|| missing(&args.request))?;
        let replaces = replaced(register, &request.id, &args)?;
        let key = SigningKey::of_or_new(register)?;
        let snapshot = register.snapshot();
        let wish = Wish {
            include: args.include.clone(),
            unnamed_reason: args.unnamed_reason,
            journal_head: package::journal_head(register)?,
            ..Wish::new(&request.id, args.kind, as_of)
        };
        let settled =
            package::preflight(&snapshot, &records(register), &wish, moment.words())?.recipients_settled;
        let built = made(desk, register, &wish, moment.lang, &key)?;
        let (file, passphrase) = written(&path, &built, args.protect, args.overwrite, moment)?;
        key.keep(register, moment)?;
        // What names are owed for is no finished answer (CJEU C-154/21).
        let reached = if settled { RequestState::Packaged } else { RequestState::Review };
        let request = moved_on(&request, reached, &snapshot, moment);
        let made = ExportPackage {
            id: moment.new_id()?,
            reference: format!("{}/P{}", request.reference, snapshot.packages_of(&request.id).len() + 1),
            request_id: request.id.clone(),
            kind: args.kind.code().to_owned(),
            sha256: built.sha256.clone(),
            bytes: built.bytes.len() as u64,
            files: built.files.len() as u64,
            as_of: as_of.to_string(),
            made_at: moment.now_at(),
            language: built.lang.code().to_owned(),
            include: wish.include,
            unnamed_reason: wish.unnamed_reason,
            journal_head: wish.journal_head,
            copies: vec![file],
            deliveries: Vec::new(),
            expires_on: args.expires_on.clone(),
            deleted_on: String::new(),
            replaces,
            replaces_because: args.replaces_because.trim().to_owned(),
        };
        register.change(Op::PackageMade, moment, |change| {
            change.put(&made)?;
            change.put(&request)
        })?;
        Ok(reply(made, &key, built, passphrase, settled))
    })
}

fn reply(
    package: ExportPackage,
    key: &SigningKey,
    built: Built,
    passphrase: Option<String>,
    recipients_settled: bool,
) -> BuildReply {
    let name = package.copies.last().map(|file| file.file_name.clone()).unwrap_or_default();
    BuildReply {
        name,
        package,
        excluded: built.excluded,
        leaks: built.leaks,
        passphrase,
        signed_by: key.public().view(),
        recipients_settled,
    }
}

/// The package that a new one replaces: one of the same request, with a reason.
fn replaced(register: &Register, request_id: &str, args: &BuildArgs) -> Result<String> {
    if args.replaces.is_empty() {
        return Ok(String::new());
    }
    if args.replaces_because.trim().is_empty() {
        return Err(Error::invalid("package-replace-reason"));
    }
    let snapshot = register.snapshot();
    let old = snapshot.packages.find(&args.replaces).filter(|old| old.request_id == request_id);
    old.map(|old| old.id.clone()).ok_or_else(|| missing(&args.replaces))
}

/// Writes a package's file, as it is or under a new passphrase.
fn written(
    path: &std::path::Path,
    built: &Built,
    protect: bool,
    overwrite: bool,
    moment: &Moment,
) -> Result<(PackageFile, Option<String>)> {
    if !protect {
        output::write_new(path, &built.bytes, overwrite)?;
        return Ok((file_of(path, &built.bytes, Protection::Plain, moment), None));
    }
    let (bytes, passphrase) = package::sealed(built)?;
    output::write_new(path, &bytes, overwrite)?;
    Ok((file_of(path, &bytes, Protection::Passphrase, moment), Some(passphrase.as_str().to_owned())))
}

fn file_of(path: &std::path::Path, bytes: &[u8], protection: Protection, moment: &Moment) -> PackageFile {
    PackageFile {
        written_at: moment.now_at(),
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        sha256: crate::hash::sha256(bytes),
        bytes: bytes.len() as u64,
        protection,
    }
}

/// The rows of a collection, read when they are needed.
fn records(register: &Register) -> impl Fn(&str) -> Result<Vec<CollectedRecord>> + '_ {
    |id| register.collected(id)
}

/// Makes a package from what the register holds; it can be watched and stopped.
fn made(desk: &Desk, register: &Register, wish: &Wish, lang: Lang, key: &SigningKey) -> Result<Built> {
    let contents = |sha256: &str| register.store().content(sha256);
    let material = Material { records: &records(register), contents: &contents, progress: &desk.job };
    package::build(&register.snapshot(), material, wish, lang, key)
}

pub(super) fn verify(desk: &Desk, moment: &Moment, args: VerifyArgs) -> Result<Verification> {
    let path = desk.path(&args.file)?;
    let unreadable = |_| Error::file("package-unreadable");
    let size = std::fs::metadata(&path).map_err(unreadable)?.len();
    if size > LARGEST {
        return Err(Error::invalid("package-file-too-large"));
    }
    let bytes = std::fs::read(&path).map_err(unreadable)?;
    let known = Verifying { key: args.key.trim(), passphrase: &args.passphrase };
    package::verify(&bytes, known, moment.words())
}
