//! The commands for documents: preview, and write to a file.

use base64::Engine;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::missing;
use crate::api::register::day;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::hash::sha256;
use crate::moment::Moment;
use crate::output;
use crate::report::csv::{self, Profile};
use crate::report::record::{self, Naming, RecordKind, RecordOptions};
use crate::report::{json, pdf};
use crate::snapshot::Snapshot;
use crate::words::Lang;

/// A document to show.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PreviewArgs {
    /// `record` or `processor-record`.
    pub kind: String,
    /// Language of the document; empty for the window's.
    pub lang: String,
    /// ISO date; empty for today.
    pub as_of: String,
    /// Only this activity, by identifier or reference; empty for all.
    pub activity: String,
    /// Only what concerns this controller, by identifier or reference; empty for all.
    #[ts(as = "Option<String>", optional)]
    pub controller: String,
    /// Without the DPO's notes and remarks: a copy for the authority (Art. 30(4)).
    pub without_remarks: bool,
}

/// A document as PDF.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PreviewReply {
    /// The PDF in Base64.
    pub pdf: String,
    /// Number of pages.
    pub pages: usize,
    /// Characters that no bundled font has.
    pub missing: String,
    /// A name to save it under.
    pub suggested_name: String,
}

/// A document to write.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct WriteArgs {
    /// What to write.
    pub document: PreviewArgs,
    /// `pdf`, `csv` (data exchange), `csv-excel` (spreadsheet of the region) or `json`.
    #[serde(rename = "as")]
    pub format: String,
    /// Token of the file to create.
    pub file: String,
    /// Whether an existing file may be replaced; the host asked.
    pub overwrite: bool,
}

/// The document that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WriteReply {
    /// Name of the file.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Number of pages of a PDF; zero for data.
    pub pages: usize,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Characters that no bundled font has.
    pub missing: String,
}

fn options(snapshot: &Snapshot, args: &PreviewArgs, moment: &Moment) -> Result<RecordOptions> {
    let kind = match args.kind.as_str() {
        "" | "record" => RecordKind::Controller,
        "processor-record" => RecordKind::Processor,
        _ => return Err(Error::invalid("report-kind-unknown").with("kind", args.kind.as_str())),
    };
    let lang = match args.lang.as_str() {
        "" => moment.lang,
        code => Lang::from_code(code).ok_or_else(|| Error::invalid("language-unknown"))?,
    };
    let activity = match args.activity.as_str() {
        "" => None,
        reference => Some(snapshot.activities.find(reference).ok_or_else(|| missing(reference))?.id.clone()),
    };
    Ok(RecordOptions {
        lang,
        as_of: day(&args.as_of, moment)?,
        activity,
        kind,
        remarks: !args.without_remarks,
    })
}

fn name_of(options: &RecordOptions, extension: &str) -> String {
    let kind = match options.kind {
        RecordKind::Controller => "record",
        RecordKind::Processor => "processor-record",
    };
    format!("{kind}-{}.{extension}", options.as_of)
}

pub(super) fn preview(desk: &Desk, moment: &Moment, args: PreviewArgs) -> Result<PreviewReply> {
    let snapshot = desk.snapshot()?.narrowed(&args.controller)?;
    let options = options(&snapshot, &args, moment)?;
    let made = pdf::write(&record::document(&snapshot, &options)?)?;
    Ok(PreviewReply {
        pdf: base64::engine::general_purpose::STANDARD.encode(&made.bytes),
        pages: made.pages,
        missing: made.missing.iter().collect(),
        suggested_name: name_of(&options, "pdf"),
    })
}

pub(super) fn write(desk: &Desk, moment: &Moment, args: WriteArgs) -> Result<WriteReply> {
    let snapshot = desk.snapshot()?.narrowed(&args.document.controller)?;
    let options = options(&snapshot, &args.document, moment)?;
    let (bytes, pages, missing) = match args.format.as_str() {
        "pdf" | "" => {
            let made = pdf::write(&record::document(&snapshot, &options)?)?;
            (made.bytes, made.pages, made.missing.iter().collect())
        }
        "csv" => (
            csv::write(&record::grid(&snapshot, &options, Naming::Codes), Profile::Exchange),
            0,
            String::new(),
        ),
        "csv-excel" => {
            let grid = record::grid(&snapshot, &options, Naming::Words);
            (csv::write(&grid, Profile::excel(options.lang)), 0, String::new())
        }
        "json" => (json::write(&snapshot, &options)?, 0, String::new()),
        other => return Err(Error::invalid("report-format-unknown").with("format", other)),
    };
    let path = desk.path(&args.file)?;
    output::write_new(&path, &bytes, args.overwrite)?;
    Ok(WriteReply {
        name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        bytes: bytes.len() as u64,
        pages,
        sha256: sha256(&bytes),
        missing,
    })
}
