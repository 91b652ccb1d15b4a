//! The commands for documents: preview, and write to a file.

use base64::Engine;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::activity::ListArgs;
use crate::api::find;
use crate::api::missing;
use crate::api::register::day;
use crate::api::request::figures::period;
use crate::collect::grid::GridCell;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::filter::{Filter, Lens};
use crate::hash::sha256;
use crate::interchange::xlsx::plain::{self, Plain};
use crate::moment::Moment;
use crate::output;
use crate::report::content::Document;
use crate::report::csv::{self, Profile};
use crate::report::notice::{self, NoticeOptions, OpenPoint};
use crate::report::record::{self, Naming, RecordKind, RecordOptions};
use crate::report::requests::{self, RequestsOptions};
use crate::report::transfers::{self, TransfersOptions};
use crate::report::{clock, docx, html, json, pdf};
use crate::snapshot::Snapshot;
use crate::words::{Lang, Words};

/// A document to show.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PreviewArgs {
    /// `record`, `processor-record`, `transfers`, `notice`, `requests`, or `request-clock` for the time limit of one request.
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
    /// Without the DPO's notes and remarks: a copy for the authority (Art. 30(4)). A notice goes without its list of open
    /// points.
    pub without_remarks: bool,
    /// For a notice: only these activities, by identifier or reference; empty for all.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub activities: Vec<String>,
    /// For a notice: only activities that hold these words; empty for all.
    #[ts(as = "Option<String>", optional)]
    pub text: String,
    /// For a notice: only activities for which these conditions hold.
    #[ts(as = "Option<Vec<Filter>>", optional)]
    pub filters: Vec<Filter>,
    /// For a notice: name or reference of a saved view whose words and conditions hold too; empty for none.
    #[ts(as = "Option<String>", optional)]
    pub view: String,
    /// For `request-clock`: the request, by identifier or reference.
    #[ts(as = "Option<String>", optional)]
    pub request: String,
    /// For `requests`: first day of receipt, ISO date; empty for all.
    #[ts(as = "Option<String>", optional)]
    pub from_on: String,
    /// For `requests`: last day of receipt, ISO date; empty for the day of the document.
    #[ts(as = "Option<String>", optional)]
    pub to_on: String,
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
    /// What a notice still misses (Art. 13, 14); empty for other documents.
    pub open_points: Vec<OpenPoint>,
}

/// A document to write.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct WriteArgs {
    /// What to write.
    pub document: PreviewArgs,
    /// `pdf`, `docx`, `html`, `csv` (data exchange), `csv-excel` (spreadsheet of the region) or `json`; a notice is a text
    /// and no table.
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
    /// How many points a notice still misses (Art. 13, 14); zero for other documents.
    pub open_points: usize,
}

/// What is to be made.
enum Wanted {
    /// The record of Art. 30(1) or 30(2).
    Record(RecordOptions),
    /// The transfers of Chapter V.
    Transfers(TransfersOptions),
    /// The privacy notice of Art. 13 and 14.
    Notice(NoticeOptions),
    /// The register of requests, without names (Art. 5(2)).
    Requests(RequestsOptions),
    /// The time limit of one request (Art. 12(3)).
    Clock {
        /// The request's identifier.
        id: String,
        /// Its reference, for the name of the file.
        reference: String,
        lang: Lang,
        as_of: NaiveDate,
    },
}

/// A file that was made, not yet written.
struct Made {
    bytes: Vec<u8>,
    pages: usize,
    missing: String,
    open_points: Vec<OpenPoint>,
}

impl Wanted {
    fn of(desk: &Desk, snapshot: &Snapshot, args: &PreviewArgs, moment: &Moment) -> Result<Self> {
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
        if args.kind == "notice" {
            let only = chosen(desk, snapshot, args, activity, as_of)?;
            let options =
                NoticeOptions { only, checklist: !args.without_remarks, ..NoticeOptions::new(lang, as_of) };
            return Ok(Self::Notice(options));
        }
        if !args.activities.is_empty() || is_filtered(args) {
            return Err(Error::invalid("report-choice-notice"));
        }
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
            "requests" => {
                let (from_on, to_on) = period(&args.from_on, &args.to_on, as_of)?;
                Ok(Self::Requests(RequestsOptions { lang, as_of, from_on, to_on }))
            }
            "request-clock" => {
                let request = snapshot.requests.find(&args.request).ok_or_else(|| missing(&args.request))?;
                let (id, reference) = (request.id.clone(), request.reference.clone());
                Ok(Self::Clock { id, reference, lang, as_of })
            }
            _ => Err(Error::invalid("report-kind-unknown").with("kind", args.kind.as_str())),
        }
    }

    fn name(&self, extension: &str) -> String {
        let (kind, as_of) = match self {
            Self::Clock { reference, as_of, .. } => {
                return format!("{}-time-limit-{as_of}.{extension}", reference.to_lowercase());
            }
            Self::Record(options) if options.kind == RecordKind::Controller => ("record", options.as_of),
            Self::Record(options) => ("processor-record", options.as_of),
            Self::Transfers(options) => ("transfers", options.as_of),
            Self::Notice(options) => ("privacy-notice", options.as_of),
            Self::Requests(options) => ("requests", options.as_of),
        };
        format!("{kind}-{as_of}.{extension}")
    }

    fn document(&self, snapshot: &Snapshot) -> Result<(Document, Vec<OpenPoint>)> {
        match self {
            Self::Record(options) => Ok((record::document(snapshot, options)?, Vec::new())),
            Self::Transfers(options) => Ok((transfers::document(snapshot, options)?, Vec::new())),
            Self::Requests(options) => Ok((requests::document(snapshot, options), Vec::new())),
            Self::Notice(options) => {
                let notice = notice::write(snapshot, options)?;
                Ok((notice.document, notice.open_points))
            }
            Self::Clock { id, lang, as_of, .. } => {
                let request = snapshot.requests.get(id).ok_or_else(|| missing(id))?;
                Ok((clock::document(snapshot, request, *lang, *as_of)?, Vec::new()))
            }
        }
    }

    fn grid(&self, snapshot: &Snapshot, naming: Naming) -> Result<csv::Grid> {
        match self {
            Self::Record(options) => Ok(record::grid(snapshot, options, naming)),
            Self::Transfers(options) => transfers::grid(snapshot, options, naming),
            Self::Notice(_) => Err(Error::invalid("report-notice-table")),
            Self::Requests(options) => Ok(requests::grid(snapshot, options, naming)),
            Self::Clock { .. } => Err(Error::invalid("report-format-unknown").with("format", "csv")),
        }
    }

    /// The table as a workbook, in words.
    fn workbook(&self, snapshot: &Snapshot) -> Result<Vec<u8>> {
        let grid = self.grid(snapshot, Naming::Words)?;
        let (id, on) = match self {
            Self::Record(options) if options.kind == RecordKind::Controller => {
                ("sheet-record", options.as_of)
            }
            Self::Record(options) => ("sheet-processor-record", options.as_of),
            Self::Transfers(options) => ("sheet-transfers-report", options.as_of),
            Self::Requests(options) => ("sheet-requests-report", options.as_of),
            Self::Notice(_) | Self::Clock { .. } => return Err(Error::bug("report/workbook")),
        };
        let rows: Vec<Vec<GridCell>> =
            grid.rows.into_iter().map(|row| row.into_iter().map(GridCell::text).collect()).collect();
        let title = Words::of(self.lang()).say(id);
        plain::write(&Plain { title: &title, on, head: &grid.header, rows: &rows, told: false })
    }

    fn json(&self, snapshot: &Snapshot) -> Result<Vec<u8>> {
        match self {
            Self::Record(options) => json::write(snapshot, options),
            Self::Transfers(options) => transfers::json(snapshot, options),
            Self::Notice(options) => notice::json(snapshot, options),
            Self::Requests(options) => requests::json(snapshot, options),
            Self::Clock { .. } => Err(Error::invalid("report-format-unknown").with("format", "json")),
        }
    }

    const fn lang(&self) -> Lang {
        match self {
            Self::Record(options) => options.lang,
            Self::Transfers(options) => options.lang,
            Self::Notice(options) => options.lang,
            Self::Requests(options) => options.lang,
            Self::Clock { lang, .. } => *lang,
        }
    }

    fn make(&self, snapshot: &Snapshot, format: &str) -> Result<Made> {
        let data = |bytes| Made { bytes, pages: 0, missing: String::new(), open_points: Vec::new() };
        match format {
            "csv" => Ok(data(csv::write(&self.grid(snapshot, Naming::Codes)?, Profile::Exchange))),
            "csv-excel" => {
                let grid = self.grid(snapshot, Naming::Words)?;
                Ok(data(csv::write(&grid, Profile::excel(self.lang()))))
            }
            "xlsx" => Ok(data(self.workbook(snapshot)?)),
            "" | "pdf" | "docx" | "html" | "json" => {
                let (document, open_points) = self.document(snapshot)?;
                let made = match format {
                    "docx" => data(docx::write(&document)?),
                    "html" => data(html::write(&document, Words::of(self.lang()))),
                    "json" => data(self.json(snapshot)?),
                    _ => {
                        let made = pdf::write(&document)?;
                        Made { pages: made.pages, missing: made.missing.iter().collect(), ..data(made.bytes) }
                    }
                };
                Ok(Made { open_points, ..made })
            }
            other => Err(Error::invalid("report-format-unknown").with("format", other)),
        }
    }
}

fn is_filtered(args: &PreviewArgs) -> bool {
    !args.text.trim().is_empty() || !args.filters.is_empty() || !args.view.is_empty()
}

/// The activities that a notice is about, by identifier; none for all.
fn chosen(
    desk: &Desk,
    snapshot: &Snapshot,
    args: &PreviewArgs,
    activity: Option<String>,
    as_of: chrono::NaiveDate,
) -> Result<Option<Vec<String>>> {
    let mut named: Vec<String> = activity.into_iter().collect();
    for reference in &args.activities {
        named.push(snapshot.activities.find(reference).ok_or_else(|| missing(reference))?.id.clone());
    }
    if !is_filtered(args) {
        return Ok((!named.is_empty()).then_some(named));
    }
    let lens = Lens::new(snapshot, as_of, &desk.facts);
    let asked = ListArgs {
        text: args.text.clone(),
        filters: args.filters.clone(),
        view: args.view.clone(),
        ..ListArgs::default()
    };
    let found = find::matching(&lens, &asked)?;
    let found = found.held.iter().map(|one| one.value.id.clone());
    Ok(Some(found.filter(|id| named.is_empty() || named.contains(id)).collect()))
}

pub(super) fn preview(desk: &Desk, moment: &Moment, args: PreviewArgs) -> Result<PreviewReply> {
    let snapshot = desk.snapshot()?.narrowed(&args.controller)?;
    let wanted = Wanted::of(desk, &snapshot, &args, moment)?;
    let made = wanted.make(&snapshot, "pdf")?;
    Ok(PreviewReply {
        pdf: base64::engine::general_purpose::STANDARD.encode(&made.bytes),
        pages: made.pages,
        missing: made.missing,
        suggested_name: wanted.name("pdf"),
        open_points: made.open_points,
    })
}

pub(super) fn write(desk: &Desk, moment: &Moment, args: WriteArgs) -> Result<WriteReply> {
    let snapshot = desk.snapshot()?.narrowed(&args.document.controller)?;
    let wanted = Wanted::of(desk, &snapshot, &args.document, moment)?;
    let made = wanted.make(&snapshot, &args.format)?;
    let path = desk.path(&args.file)?;
    output::write_new(&path, &made.bytes, args.overwrite)?;
    Ok(WriteReply {
        name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        bytes: made.bytes.len() as u64,
        pages: made.pages,
        sha256: sha256(&made.bytes),
        missing: made.missing,
        open_points: made.open_points.len(),
    })
}
