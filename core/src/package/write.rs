//! Making the package: every file in memory, in the order of its path, the same bytes each time (Art. 15(3), 20(1)).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::container::{self, Container};
use super::gather::{Case, Source};
use super::leak::Enclosed;
use super::signature::SigningKey;
use super::v1::{self, ManifestController, ManifestData, ManifestFile, ManifestSearch};
use super::v2::{self, Manifest, RedactionLine};
use super::{Item, LeakTest, Material, PackageKind, Portable, PublicKey, Wish};
use super::{answer, guide, leak, passphrase, readme, seal, tables};
use crate::activity::{Activity, SpecialCategoryCondition};
use crate::collect::cancelled;
use crate::enclosure::{self, cover};
use crate::error::{Error, Kind, Result};
use crate::hash::sha256;
use crate::redaction::Redaction;
use crate::report::{html, pdf};
use crate::snapshot::Snapshot;
use crate::words::{Lang, Words};

/// A finished package, not yet written anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// The ZIP file.
    pub bytes: Vec<u8>,
    /// SHA-256 of the ZIP file.
    pub sha256: String,
    /// Its list of contents.
    pub manifest: Manifest,
    /// The files inside, in their order; the manifest and its signature are the last.
    pub files: Vec<BuiltFile>,
    /// What was left out, with reasons: for the DPO, not in the package.
    pub excluded: Vec<Item>,
    /// Pages of the answer; 0 without one.
    pub pages: usize,
    /// Language of the answer.
    pub lang: Lang,
    /// What was looked for before it was handed out, and not found.
    pub leaks: LeakTest,
}

/// One file of a finished package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BuiltFile {
    /// Path inside the package.
    pub path: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Records, for a data file.
    pub rows: Option<u64>,
}

struct Draft {
    bytes: Vec<u8>,
    data: Option<ManifestData>,
}

/// Makes the package, signed; the words are those of the person's language, or of `fallback` when it is not known.
///
/// # Errors
/// `package-request-missing`; `package-nothing-in-scope` for a portability package that would hold no data;
/// `package-too-large`; `package-leak` when something redacted still stands in it; whatever the register returns.
pub fn build(
    snapshot: &Snapshot,
    material: Material<'_>,
    wish: &Wish,
    fallback: Lang,
    key: &SigningKey,
) -> Result<Built> {
    let case = Case::gather(snapshot, material.records, wish, fallback)?;
    let words = case.words;
    let mut files: BTreeMap<String, Draft> = BTreeMap::new();
    for source in case.found() {
        add_data(&mut files, snapshot, source, wish.kind, words)?;
    }
    if files.is_empty() && wish.kind == PackageKind::Portability {
        return Err(Error::new(Kind::NotAllowed, "package-nothing-in-scope")
            .with("reference", case.request.reference.as_str()));
    }
    let searchable = add_enclosures(&mut files, &case, material)?;
    if let Some(bytes) = redactions(&case, wish.kind)? {
        files.insert(v2::REDACTIONS.to_owned(), Draft { bytes, data: None });
    }
    let pages = add_documents(&mut files, &case, wish, &key.public(), words)?;
    let manifest = manifest(&case, wish, &files, key, words);
    let comment = format!("{} {} {}", manifest.request, manifest.kind, manifest.as_of);
    let (bytes, manifest, sizes) = pack(&files, manifest, |text| key.sign(text, &comment))?;
    let leaks = leak::check(&bytes, &case.taken, &searchable)?;
    let excluded = case.items(words).into_iter().filter(|item| is_left_out(item, wish.kind)).collect();
    let listed = manifest.files.iter().map(|file| BuiltFile {
        path: file.path.clone(),
        bytes: file.bytes,
        rows: file.data.as_ref().map(|data| data.rows),
    });
    let own = [v1::MANIFEST, v2::SIGNATURE].into_iter().zip(sizes);
    let own = own.map(|(path, bytes)| BuiltFile { path: path.to_owned(), bytes, rows: None });
    let files = listed.chain(own).collect();
    Ok(Built { sha256: sha256(&bytes), bytes, manifest, files, excluded, pages, lang: words.lang(), leaks })
}

/// The documents that go along: as they are, or drawn anew with their boxes. Gives what of them can be searched for words.
fn add_enclosures(
    files: &mut BTreeMap<String, Draft>,
    case: &Case<'_>,
    material: Material<'_>,
) -> Result<Enclosed> {
    let mut searchable = Enclosed::new();
    let total = case.enclosures.len() as u64;
    for (done, enclosure) in (0..).zip(&case.enclosures) {
        material.progress.bytes(done, total);
        if material.progress.cancelled() {
            return Err(cancelled());
        }
        let document = enclosure.attachment;
        let content = document.checked((material.contents)(&document.sha256)?)?;
        let (bytes, said) = if enclosure.boxes.is_empty() {
            let said = enclosure::text::of_file(&content, &document.media_type);
            (content, said)
        } else {
            let lang = case.words.lang().code();
            let boxes = enclosure.boxes_on_pages();
            let drawn = cover::redact(&content, &document.media_type, &boxes, lang, material.progress);
            // Pictures of pages: nothing of the document's text is in them.
            let named = |error: Error| match error.kind {
                Kind::Cancelled | Kind::Bug => error,
                // What shows through a box is another fault than a page that cannot be drawn.
                _ if error.code == "enclosure-leak" => error,
                _ => Error::new(Kind::NotAllowed, "enclosure-not-drawn")
                    .with("document", document.reference.as_str()),
            };
            (drawn.map_err(named)?, Some(Vec::new()))
        };
        searchable.insert(enclosure.path.clone(), said);
        files.insert(enclosure.path.clone(), Draft { bytes, data: None });
    }
    Ok(searchable)
}

/// What people read: the answer and its page, the reading guide, the note. Gives the number of the answer's pages.
fn add_documents(
    files: &mut BTreeMap<String, Draft>,
    case: &Case<'_>,
    wish: &Wish,
    key: &PublicKey,
    words: &Words,
) -> Result<usize> {
    let data_files: Vec<String> = files.keys().cloned().collect();
    let mut pages = 0;
    let document = match wish.kind {
        PackageKind::Access => {
            let document = answer::document(case, wish, key, words);
            let pdf = pdf::write(&document)?;
            pages = pdf.pages;
            files.insert(v1::ANSWER.to_owned(), Draft { bytes: pdf.bytes, data: None });
            document
        }
        PackageKind::Portability => guide::document(case, wish, key, words),
    };
    // The documents that go along have a table of their own.
    let listed = data_files.iter().map(String::as_str).filter(|path| !path.starts_with(v2::ENCLOSURES));
    let listed: Vec<&str> = listed.collect();
    let index = html::of_package(&document, &data_files, &listed, words);
    files.insert(v1::INDEX.to_owned(), Draft { bytes: index, data: None });
    let names: Vec<String> = files.keys().cloned().collect();
    let note = readme::text(case, wish, &names, key, words);
    files.insert(v1::README.to_owned(), Draft { bytes: note, data: None });
    Ok(pages)
}

/// The package's file under a new passphrase in the person's language, which is told once and kept nowhere.
///
/// # Errors
/// `bug` when the system gives no chance.
pub fn sealed(built: &Built) -> Result<(Vec<u8>, Zeroizing<String>)> {
    let passphrase = passphrase::generate(built.lang)?;
    Ok((seal::seal(&built.bytes, &passphrase)?, passphrase))
}

/// Where something was redacted and why, without content; none where nothing was.
fn redactions(case: &Case<'_>, kind: PackageKind) -> Result<Option<Vec<u8>>> {
    let mut all = Vec::new();
    let line = |one: &Redaction, file: String, part: &str| RedactionLine {
        reference: one.reference.clone(),
        file,
        record: 0,
        field: one.column.clone(),
        value: None,
        page: None,
        part: part.to_owned(),
        reason: one.reason.code().to_owned(),
        reason_in_words: one.reason.words(case.words),
        law: one.reason.law().to_owned(),
        explanation: one.words.clone(),
    };
    for source in case.found() {
        for (record, one) in source.redactions(kind) {
            let part = match (one.column.is_empty(), one.span) {
                (true, _) => "record",
                (false, None) => "value",
                (false, Some(_)) => "part",
            };
            all.push(RedactionLine {
                record: u64::try_from(record).unwrap_or(u64::MAX),
                value: (!one.column.is_empty()).then_some(one.nth + 1),
                ..line(one, format!("data/{}.json", source.stem), part)
            });
        }
    }
    for enclosure in &case.enclosures {
        all.extend(
            enclosure.boxes.iter().map(|one| RedactionLine {
                page: Some(one.page),
                ..line(one, enclosure.path.clone(), "box")
            }),
        );
    }
    if all.is_empty() {
        return Ok(None);
    }
    let mut bytes = serde_json::to_vec_pretty(&all).map_err(|_| Error::bug("package/redactions"))?;
    bytes.push(b'\n');
    Ok(Some(bytes))
}

pub(crate) fn is_left_out(item: &Item, kind: PackageKind) -> bool {
    match kind {
        PackageKind::Access => item.reason == super::ScopeReason::Skipped,
        PackageKind::Portability => item.portable != Portable::Yes,
    }
}

fn add_data(
    files: &mut BTreeMap<String, Draft>,
    snapshot: &Snapshot,
    source: &Source<'_>,
    kind: PackageKind,
    words: &Words,
) -> Result<()> {
    let records = source.cut(kind);
    if records.is_empty() {
        return Ok(());
    }
    let columns: Vec<&str> = source.fields_for(kind).map(|field| field.path.as_str()).collect();
    let schema = format!("schema/{}.schema.json", source.stem);
    let data = ManifestData {
        schema: schema.clone(),
        rows: u64::try_from(records.len()).unwrap_or(u64::MAX),
        system: source.system.clone(),
        source_file: source.collection.file_name.clone(),
        source_sha256: source.collection.sha256.clone(),
        activity: source.activity.map(|activity| activity.reference.clone()).unwrap_or_default(),
        activity_name: source.activity.map(|activity| activity.name.clone()).unwrap_or_default(),
        legal_bases: source.activity.map(legal_bases).unwrap_or_default(),
    };
    let json = tables::json(&records)?;
    let csv = tables::csv(&records, &columns)?;
    let explained = tables::schema(snapshot, source, &records, kind, words)?;
    files.insert(format!("data/{}.json", source.stem), Draft { bytes: json, data: Some(data.clone()) });
    files.insert(format!("data/{}.csv", source.stem), Draft { bytes: csv, data: Some(data) });
    files.insert(schema, Draft { bytes: explained, data: None });
    Ok(())
}

/// The points of Art. 6(1), and explicit consent, which Art. 20(1)(a) names beside them.
fn legal_bases(activity: &Activity) -> Vec<String> {
    let mut bases: Vec<String> =
        activity.legal_basis_kinds().iter().map(|kind| kind.article().to_owned()).collect();
    let mut conditions = activity.purposes.iter().flat_map(|purpose| &purpose.special_conditions);
    if conditions.any(|condition| *condition == SpecialCategoryCondition::ExplicitConsent) {
        bases.push("9(2)(a)".to_owned());
    }
    bases
}

fn manifest(
    case: &Case<'_>,
    wish: &Wish,
    files: &BTreeMap<String, Draft>,
    key: &SigningKey,
    words: &Words,
) -> Manifest {
    let controller = case.keeper.map(|keeper| ManifestController {
        name: keeper.name.clone(),
        address: keeper.address.clone(),
        country: keeper.country.clone(),
        email: keeper.email.clone(),
    });
    let searched = case.sources.iter().map(|source| ManifestSearch {
        system: source.system.clone(),
        source_file: source.collection.file_name.clone(),
        source_sha256: source.collection.sha256.clone(),
        rows_found: u64::try_from(source.found).unwrap_or(u64::MAX),
    });
    let listed = files.iter().map(|(path, draft)| ManifestFile {
        path: path.clone(),
        media_type: media_type(path).to_owned(),
        bytes: u64::try_from(draft.bytes.len()).unwrap_or(u64::MAX),
        sha256: sha256(&draft.bytes),
        data: draft.data.clone(),
    });
    Manifest {
        format: v1::FORMAT.to_owned(),
        format_version: v2::FORMAT_VERSION,
        kind: wish.kind.code().to_owned(),
        law: match wish.kind {
            PackageKind::Access => "Art. 15 GDPR".to_owned(),
            PackageKind::Portability => "Art. 20 GDPR".to_owned(),
        },
        request: case.request.reference.clone(),
        as_of: wish.as_of.to_string(),
        language: words.lang().code().to_owned(),
        controller: controller.unwrap_or_default(),
        searched: searched.collect(),
        files: listed.collect(),
        journal_head: wish.journal_head.clone(),
        salt: key.salt(&format!("{} {}", case.request.id, wish.kind.code())),
        signed_by: key.public().text(),
        packed_sha256: String::new(),
        manifest_sha256: String::new(),
    }
}

/// The finished file, the sealed manifest, and the sizes of the manifest and its signature.
fn pack(
    files: &BTreeMap<String, Draft>,
    mut manifest: Manifest,
    sign: impl FnOnce(&[u8]) -> Vec<u8>,
) -> Result<(Vec<u8>, Manifest, [u64; 2])> {
    let size: u64 = manifest.files.iter().map(|file| file.bytes).sum();
    if size > container::MAX_UNPACKED / 2 || files.len() >= container::MAX_ENTRIES {
        return Err(Error::new(Kind::NotAllowed, "package-too-large"));
    }
    let mut container = Container::new();
    for (path, draft) in files {
        container.add(path, &draft.bytes)?;
    }
    let packed = container.finish()?;
    manifest.packed_sha256 = sha256(&packed[..container::directory_at(&packed)?]);
    let (manifest, bytes) = manifest.sealed()?;
    let signature = sign(&bytes);
    let mut container = Container::append(packed)?;
    container.add(v1::MANIFEST, &bytes)?;
    container.add(v2::SIGNATURE, &signature)?;
    let sizes = [bytes.len(), signature.len()].map(|length| u64::try_from(length).unwrap_or(u64::MAX));
    Ok((container.finish()?, manifest, sizes))
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, end)| end) {
        Some("pdf") => "application/pdf",
        Some("html") => "text/html",
        Some("csv") => "text/csv",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("tif") => "image/tiff",
        Some("rtf") => "application/rtf",
        Some("odt") => "application/vnd.oasis.opendocument.text",
        Some("ods") => "application/vnd.oasis.opendocument.spreadsheet",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("pptx") => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        Some("zip") => "application/zip",
        Some("gz") => "application/gzip",
        Some("bin") => "application/octet-stream",
        Some("json") if path.starts_with("schema/") => "application/schema+json",
        Some("json") => "application/json",
        _ => "text/plain",
    }
}
