//! The commands for export packages: look before, build, verify.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::missing;
use crate::api::register::day;
use crate::api::request::moved_on;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::hash::sha256;
use crate::moment::Moment;
use crate::output;
use crate::package::{self, Item, PackageKind, Preflight, Verification, Wish};
use crate::register::{Op, Register};
use crate::request::{ExportPackage, RequestState};
use crate::store::records::CollectedRecord;

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
}

/// A package to check.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct VerifyArgs {
    /// Token of the file.
    pub file: String,
}

pub(super) fn preflight(desk: &Desk, moment: &Moment, args: PreflightArgs) -> Result<Preflight> {
    let as_of = day(&args.as_of, moment)?;
    desk.with(|register| {
        let snapshot = register.snapshot();
        let request = snapshot.requests.find(&args.request).ok_or_else(|| missing(&args.request))?;
        let wish = Wish { include: args.include.clone(), ..Wish::new(&request.id, args.kind, as_of) };
        package::preflight(&snapshot, &records(register), &wish, moment.words())
    })
}

pub(super) fn build(desk: &Desk, moment: &Moment, args: BuildArgs) -> Result<BuildReply> {
    let as_of = day(&args.as_of, moment)?;
    let path = desk.path(&args.file)?;
    let _running = desk.job.start()?;
    desk.with(|register| {
        let snapshot = register.snapshot();
        let request = snapshot.requests.find(&args.request).ok_or_else(|| missing(&args.request))?;
        let wish = Wish {
            include: args.include.clone(),
            journal_head: package::journal_head(register)?,
            ..Wish::new(&request.id, args.kind, as_of)
        };
        let built = package::build(&snapshot, &records(register), &wish, moment.lang)?;
        output::write_new(&path, &built.bytes, args.overwrite)?;
        let request = moved_on(request, RequestState::Packaged, &snapshot, moment);
        let made = ExportPackage {
            id: moment.new_id()?,
            reference: format!("{}/P{}", request.reference, snapshot.packages_of(&request.id).len() + 1),
            request_id: request.id.clone(),
            kind: args.kind.code().to_owned(),
            sha256: sha256(&built.bytes),
            bytes: built.bytes.len() as u64,
            files: built.files.len() as u64,
            as_of: as_of.to_string(),
            made_at: moment.now_at(),
        };
        register.change(Op::PackageMade, moment, |change| {
            change.put(&made)?;
            change.put(&request)
        })?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(BuildReply { name, package: made, excluded: built.excluded })
    })
}

/// The rows of a collection, read when they are needed.
fn records(register: &Register) -> impl Fn(&str) -> Result<Vec<CollectedRecord>> + '_ {
    |id| register.collected(id)
}

pub(super) fn verify(desk: &Desk, moment: &Moment, args: VerifyArgs) -> Result<Verification> {
    let path = desk.path(&args.file)?;
    let bytes = std::fs::read(&path).map_err(|_| Error::file("package-unreadable"))?;
    Ok(package::verify(&bytes, moment.words()))
}
