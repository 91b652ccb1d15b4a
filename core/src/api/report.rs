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
use crate::report::transfers::{self, TransfersOptions};
use crate::report::{json, pdf};
use crate::snapshot::Snapshot;
use crate::words::Lang;

/// A document to show.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PreviewArgs {
    /// `record`, `processor-record` or `transfers`.
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

/// What is to be made.
enum Wanted {
    /// The record of Art. 30(1) or 30(2).
    Record(RecordOptions),
    /// The transfers of Chapter V.
    Transfers(TransfersOptions),
}

impl Wanted {
    fn of(snapshot: &Snapshot, args: &PreviewArgs, moment: &Moment) -> Result<Self> {
        let lang = match args.lang.as_str() {
            "" => moment.lang,
            code => Lang::from_code(code).ok_or_else(|| Error::invalid("language-unknown"))?,
        };
        let activity = match args.activity.as_str() {
            "" => None,
            reference => {
                Some(snapshot.activities.find(reference).ok_or_else(|| missing(reference))?.id.clone())
            }
        };
        let as_of = day(&args.as_of, moment)?;
        let record = |kind| RecordOptions {
            lang,
            as_of,
            activity: activity.clone(),
            kind,
            remarks: !args.without_remarks,
        };
        match args.kind.as_str() {
            "" | "record" => Ok(Self::Record(record(RecordKind::Controller))),
            "processor-record" => Ok(Self::Record(record(RecordKind::Processor))),
            "transfers" => Ok(Self::Transfers(TransfersOptions { lang, as_of, activity })),
            _ => Err(Error::invalid("report-kind-unknown").with("kind", args.kind.as_str())),
        }
    }

    fn name(&self, extension: &str) -> String {
        let (kind, as_of) = match self {
            Self::Record(options) if options.kind == RecordKind::Controller => ("record", options.as_of),
            Self::Record(options) => ("processor-record", options.as_of),
            Self::Transfers(options) => ("transfers", options.as_of),
        };
        format!("{kind}-{as_of}.{extension}")
    }

    fn pdf(&self, snapshot: &Snapshot) -> Result<pdf::Pdf> {
        pdf::write(&match self {
            Self::Record(options) => record::document(snapshot, options)?,
            Self::Transfers(options) => transfers::document(snapshot, options)?,
        })
    }

    fn grid(&self, snapshot: &Snapshot, naming: Naming) -> Result<csv::Grid> {
        match self {
            Self::Record(options) => Ok(record::grid(snapshot, options, naming)),
            Self::Transfers(options) => transfers::grid(snapshot, options, naming),
        }
    }

    fn json(&self, snapshot: &Snapshot) -> Result<Vec<u8>> {
        match self {
            Self::Record(options) => json::write(snapshot, options),
            Self::Transfers(options) => transfers::json(snapshot, options),
        }
    }

    const fn lang(&self) -> Lang {
        match self {
            Self::Record(options) => options.lang,
            Self::Transfers(options) => options.lang,
        }
    }
}

pub(super) fn preview(desk: &Desk, moment: &Moment, args: PreviewArgs) -> Result<PreviewReply> {
    let snapshot = desk.snapshot()?.narrowed(&args.controller)?;
    let wanted = Wanted::of(&snapshot, &args, moment)?;
    let made = wanted.pdf(&snapshot)?;
    Ok(PreviewReply {
        pdf: base64::engine::general_purpose::STANDARD.encode(&made.bytes),
        pages: made.pages,
        missing: made.missing.iter().collect(),
        suggested_name: wanted.name("pdf"),
    })
}

pub(super) fn write(desk: &Desk, moment: &Moment, args: WriteArgs) -> Result<WriteReply> {
    let snapshot = desk.snapshot()?.narrowed(&args.document.controller)?;
    let wanted = Wanted::of(&snapshot, &args.document, moment)?;
    let (bytes, pages, missing) = match args.format.as_str() {
        "pdf" | "" => {
            let made = wanted.pdf(&snapshot)?;
            (made.bytes, made.pages, made.missing.iter().collect())
        }
        "csv" => {
            let grid = wanted.grid(&snapshot, Naming::Codes)?;
            (csv::write(&grid, Profile::Exchange), 0, String::new())
        }
        "csv-excel" => {
            let grid = wanted.grid(&snapshot, Naming::Words)?;
            (csv::write(&grid, Profile::excel(wanted.lang())), 0, String::new())
        }
        "json" => (wanted.json(&snapshot)?, 0, String::new()),
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
