//! What happens to a package after it was made: written again, given to a colleague, handed over, kept and deleted; and the
//! key by which the register signs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BuildReply, file_of, made, reply, written};
use crate::api::register::day;
use crate::api::{Nothing, missing};
use crate::attachment::{self, Attachment, AttachmentKind};
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::hash;
use crate::moment::Moment;
use crate::output;
use crate::package::age::{self, For, Recipient};
use crate::package::sheet::Sheet;
use crate::package::{Built, Delivery, ExportPackage, Protection, PublicKeyView, SigningKey, passphrase};
use crate::register::{Op, Register, Touched};
use crate::store::table::Noun;
use crate::words::Lang;

/// A package to write once more, the same bytes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PackageAgainArgs {
    /// Identifier or reference of the package.
    pub package: String,
    /// Token of the file to create.
    pub file: String,
    /// Whether the file is encrypted under a new passphrase.
    #[serde(default)]
    pub protect: bool,
    /// Whether an existing file may be replaced; the host asked.
    #[serde(default)]
    pub overwrite: bool,
}

/// A package to encrypt for a colleague.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PackageColleagueArgs {
    /// Identifier or reference of the package.
    pub package: String,
    /// Token of the file to create.
    pub file: String,
    /// Public keys (`age1…`), one or several a text; empty for a new passphrase.
    #[serde(default)]
    pub keys: Vec<String>,
    /// Whether an existing file may be replaced; the host asked.
    #[serde(default)]
    pub overwrite: bool,
}

/// A passphrase to put on a sheet of its own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PackageSheetArgs {
    /// Identifier or reference of the package.
    pub package: String,
    /// The passphrase, as it was told when the file was written.
    pub passphrase: String,
    /// How the file is protected.
    pub protection: Protection,
    /// Token of the PDF to create; empty for text in the reply.
    #[serde(default)]
    pub file: String,
    /// Whether an existing file may be replaced; the host asked.
    #[serde(default)]
    pub overwrite: bool,
}

/// A passphrase sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PackageSheetReply {
    /// Name of the file; empty when none was written.
    pub name: String,
    /// The sheet as text; empty when a file was written.
    pub text: String,
}

/// That a package was handed over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PackageDeliverArgs {
    /// Identifier or reference of the package.
    pub package: String,
    /// How, when, to whom; with the identifier of a known delivery that one is corrected.
    pub delivery: Delivery,
    /// Token of a file that shows it, to be attached; empty for none.
    #[serde(default)]
    pub proof_file: String,
}

/// A delivery to take out of the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DeliveryRemoveArgs {
    /// Identifier or reference of the package.
    pub package: String,
    /// Identifier of the delivery.
    pub delivery: String,
}

/// How long the files of a package are kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PackageKeepArgs {
    /// Identifier or reference of the package.
    pub package: String,
    /// Day after which they are to be deleted, ISO date; empty for none; left as it is when not given.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub expires_on: Option<String>,
    /// When they were deleted, ISO date; empty for not yet; left as it is when not given.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub deleted_on: Option<String>,
}

/// A package after something was noted about it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PackageReply {
    /// The package as the register remembers it.
    pub package: ExportPackage,
    /// Whether its files should be gone by now.
    pub overdue: bool,
}

/// The key by which the open register signs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SigningKeyReply {
    /// The public key; none while nothing was signed.
    pub public: Option<PublicKeyView>,
    /// Whether the private key lies encrypted: a register without a passphrase keeps it open.
    pub encrypted: bool,
}

fn package(register: &Register, reference: &str) -> Result<ExportPackage> {
    register.snapshot().packages.find(reference).cloned().ok_or_else(|| missing(reference))
}

/// Makes the package anew from what the register holds, and only gives it when it is the same to the byte.
fn rebuilt(
    desk: &Desk,
    register: &Register,
    package: &ExportPackage,
    key: &SigningKey,
    moment: &Moment,
) -> Result<Built> {
    let lang = Lang::from_code(&package.language).unwrap_or(moment.lang);
    match made(desk, register, &package.wish()?, lang, key) {
        Ok(built) if built.sha256 == package.sha256 => Ok(built),
        Err(error) if error.kind != Kind::NotAllowed => Err(error),
        _ => Err(Error::new(Kind::NotAllowed, "package-changed-since")
            .with("reference", package.reference.as_str())),
    }
}

pub(in crate::api) fn again(desk: &Desk, moment: &Moment, args: PackageAgainArgs) -> Result<BuildReply> {
    let path = desk.path(&args.file)?;
    let _running = desk.job.start()?;
    desk.with(|register| {
        let mut package = package(register, &args.package)?;
        let key = SigningKey::of_or_new(register)?;
        let built = rebuilt(desk, register, &package, &key, moment)?;
        let (file, passphrase) = written(&path, &built, args.protect, args.overwrite, moment)?;
        package.copies.push(file);
        package.deleted_on.clear();
        register.change(Op::PackageWritten, moment, |change| change.put(&package))?;
        Ok(reply(package, &key, built, passphrase, true))
    })
}

pub(in crate::api) fn colleague(
    desk: &Desk,
    moment: &Moment,
    args: PackageColleagueArgs,
) -> Result<BuildReply> {
    let path = desk.path(&args.file)?;
    let keys = Recipient::parse_all(args.keys.iter().map(String::as_str))?;
    let _running = desk.job.start()?;
    desk.with(|register| {
        let mut package = package(register, &args.package)?;
        let key = SigningKey::of_or_new(register)?;
        let built = rebuilt(desk, register, &package, &key, moment)?;
        let generated = if keys.is_empty() { Some(passphrase::generate(moment.lang)?) } else { None };
        let (whom, protection) = match &generated {
            Some(passphrase) => (For::Passphrase(passphrase), Protection::ColleaguePassphrase),
            None => (For::Keys(&keys), Protection::ColleagueKey),
        };
        let bytes = age::encrypt(&built.bytes, &whom)?;
        output::write_new(&path, &bytes, args.overwrite)?;
        package.copies.push(file_of(&path, &bytes, protection, moment));
        package.deleted_on.clear();
        register.change(Op::PackageWritten, moment, |change| change.put(&package))?;
        let told = generated.map(|passphrase| passphrase.as_str().to_owned());
        Ok(reply(package, &key, built, told, true))
    })
}

pub(in crate::api) fn sheet(desk: &Desk, _: &Moment, args: PackageSheetArgs) -> Result<PackageSheetReply> {
    let path = if args.file.is_empty() { None } else { Some(desk.path(&args.file)?) };
    desk.with(|register| {
        let package = package(register, &args.package)?;
        let key = SigningKey::of(register)?.ok_or_else(|| missing(&args.package))?;
        let snapshot = register.snapshot();
        let sheet = Sheet {
            snapshot: &snapshot,
            package: &package,
            protection: args.protection,
            passphrase: &args.passphrase,
            key: &key.public(),
        };
        let Some(path) = path else {
            return Ok(PackageSheetReply { name: String::new(), text: sheet.text().as_str().to_owned() });
        };
        output::write_new(&path, &sheet.pdf()?, args.overwrite)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(PackageSheetReply { name, text: String::new() })
    })
}

pub(in crate::api) fn deliver(
    desk: &Desk,
    moment: &Moment,
    args: PackageDeliverArgs,
) -> Result<PackageReply> {
    let mut delivery = args.delivery;
    let delivered_on = day(&delivery.delivered_on, moment)?;
    if delivered_on > moment.today_on {
        return Err(Error::invalid("package-delivery-in-future"));
    }
    delivery.delivered_on = delivered_on.to_string();
    let proof = if args.proof_file.is_empty() { None } else { Some(desk.path(&args.proof_file)?) };
    desk.with(|register| {
        let mut package = package(register, &args.package)?;
        let proof = proof.map(|path| proof_of(&path, register, &package, moment)).transpose()?;
        if let Some((attached, _)) = &proof {
            delivery.proof_attachment.clone_from(&attached.id);
        }
        match package.deliveries.iter_mut().find(|known| known.id == delivery.id) {
            Some(known) => *known = delivery,
            None => {
                delivery.id = moment.new_id()?;
                package.deliveries.push(delivery);
            }
        }
        package.deliveries.sort_by(|a, b| (&a.delivered_on, &a.id).cmp(&(&b.delivered_on, &b.id)));
        register.change(Op::PackageDelivered, moment, |change| {
            if let Some((attached, content)) = &proof {
                change.keep_content(&attached.sha256, content)?;
                change.put(attached)?;
            }
            change.put(&package)
        })?;
        Ok(noted(package, moment))
    })
}

/// The file that shows a delivery, to be attached to the package.
fn proof_of(
    path: &std::path::Path,
    register: &Register,
    package: &ExportPackage,
    moment: &Moment,
) -> Result<(Attachment, Vec<u8>)> {
    let (name, content) = attachment::read(path)?;
    let attached = Attachment {
        id: moment.new_id()?,
        reference: register.snapshot().next_reference::<Attachment>("ATT-"),
        name,
        subject: Noun::ExportPackage,
        subject_id: package.id.clone(),
        media_type: attachment::media_type(&content).to_owned(),
        size: content.len() as u64,
        sha256: hash::sha256(&content),
        added_at: moment.now_at(),
        note: String::new(),
        kind: AttachmentKind::default(),
        enclosed: false,
        title: String::new(),
    };
    Ok((attached, content))
}

pub(in crate::api) fn delivery_remove(
    desk: &Desk,
    moment: &Moment,
    args: DeliveryRemoveArgs,
) -> Result<Touched> {
    desk.with(|register| {
        let mut package = package(register, &args.package)?;
        let before = package.deliveries.len();
        package.deliveries.retain(|delivery| delivery.id != args.delivery);
        if package.deliveries.len() == before {
            return Err(missing(&args.delivery));
        }
        Ok(register.change(Op::PackageDelivered, moment, |change| change.put(&package))?.1)
    })
}

pub(in crate::api) fn keep(desk: &Desk, moment: &Moment, args: PackageKeepArgs) -> Result<PackageReply> {
    for text in [&args.expires_on, &args.deleted_on].into_iter().flatten().filter(|text| !text.is_empty()) {
        day(text, moment)?;
    }
    desk.with(|register| {
        let mut package = package(register, &args.package)?;
        package.expires_on = args.expires_on.unwrap_or(package.expires_on);
        package.deleted_on = args.deleted_on.unwrap_or(package.deleted_on);
        register.change(Op::PackageKept, moment, |change| change.put(&package))?;
        Ok(noted(package, moment))
    })
}

fn noted(package: ExportPackage, moment: &Moment) -> PackageReply {
    PackageReply { overdue: package.is_overdue(moment.today_on), package }
}

pub(in crate::api) fn signing_key(desk: &Desk, _: &Moment, _: Nothing) -> Result<SigningKeyReply> {
    desk.with(|register| key_of(register))
}

pub(in crate::api) fn signing_key_make(desk: &Desk, moment: &Moment, _: Nothing) -> Result<SigningKeyReply> {
    desk.with(|register| {
        SigningKey::of_or_new(register)?.keep(register, moment)?;
        key_of(register)
    })
}

fn key_of(register: &Register) -> Result<SigningKeyReply> {
    let public = SigningKey::of(register)?.map(|key| key.public().view());
    Ok(SigningKeyReply { public, encrypted: register.store().is_encrypted() })
}
