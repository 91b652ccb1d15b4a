//! The command for exports: the register, or a part of it, in a file for other programs.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::activity::ListArgs;
use crate::api::find;
use crate::api::imports::Part;
use crate::api::register::day;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::filter::{Filter, Lens};
use crate::hash::sha256;
use crate::interchange::extract::{Extract, Wish};
use crate::interchange::xlsx::ico;
use crate::interchange::{book, json, jsonld, ods, table, xlsx};
use crate::moment::Moment;
use crate::output;
use crate::report::csv::{self, Profile};
use crate::report::record::Naming;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Lang;

/// What to export, and how.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ExportArgs {
    /// `csv` (data exchange), `csv-excel` (spreadsheet of the region), `xlsx`, `ods`, `json`, `jsonld`, `cnil`, `ico` or
    /// `ico-processor`.
    #[serde(rename = "as")]
    pub format: String,
    /// For CSV: which kind of record; empty for activities.
    pub table: String,
    /// Only records that hold these words; empty for all.
    pub filter: String,
    /// Only activities for which these conditions hold.
    #[ts(optional, as = "Option<Vec<Filter>>")]
    pub filters: Vec<Filter>,
    /// Name or reference of a saved view whose words and conditions hold too; empty for none.
    #[ts(optional, as = "Option<String>")]
    pub view: String,
    /// Only these activities and services, by identifier or reference; empty for all.
    pub ids: Vec<String>,
    /// Only activities of this controller, by identifier or reference; empty for all.
    pub controller: String,
    /// The day that the export is about, ISO; empty for today.
    pub as_of: String,
    /// Language of titles and codes; empty for the reader's.
    pub lang: String,
    /// For JSON: attached files stay out; otherwise their bytes go along.
    #[ts(optional, as = "Option<bool>")]
    pub without_attachments: bool,
    /// Token of the file to create.
    pub file: String,
    /// Whether an existing file may be replaced; the host asked.
    pub overwrite: bool,
}

/// The file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportReply {
    /// Name of the file.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of the file.
    pub sha256: String,
    /// The day that it is about, ISO.
    pub as_of: String,
    /// How many activities it holds.
    pub activities: usize,
    /// How many services on behalf of controllers it holds.
    pub on_behalf: usize,
}

/// What a file would be called, and whether anything would be in it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportPreview {
    /// A name to save it under.
    pub suggested_name: String,
    /// How many activities it would hold.
    pub activities: usize,
    /// How many services on behalf of controllers it would hold.
    pub on_behalf: usize,
}

/// Most bytes of attached files in one JSON file: it is made in memory.
const MOST_ATTACHED: usize = 256 << 20;

const FORMATS: [(&str, &str); 9] = [
    ("csv", "csv"),
    ("csv-excel", "csv"),
    ("xlsx", "xlsx"),
    ("ods", "ods"),
    ("json", "json"),
    ("jsonld", "jsonld"),
    ("cnil", "ods"),
    ("ico", "xlsx"),
    ("ico-processor", "xlsx"),
];

fn wish(args: &ExportArgs, moment: &Moment) -> Result<Wish> {
    let lang = match args.lang.as_str() {
        "" => moment.lang,
        code => Lang::from_code(code).ok_or_else(|| Error::invalid("language-unknown"))?,
    };
    Ok(Wish {
        ids: args.ids.clone(),
        filter: args.filter.clone(),
        only: None,
        controller: args.controller.clone(),
        as_of: day(&args.as_of, moment)?,
        lang,
    })
}

/// The register as it was at the end of the day that the export is about; as it is now for today and days to come.
fn of_day(desk: &Desk, moment: &Moment, wish: &Wish) -> Result<Arc<Snapshot>> {
    if wish.as_of >= moment.today_on {
        return desk.snapshot();
    }
    desk.with(|register| Ok(Arc::new(register.snapshot_on(wish.as_of)?)))
}

/// The records of an export; conditions are those of the list of activities.
fn chosen<'a>(desk: &Desk, snapshot: &'a Snapshot, args: &ExportArgs, mut wish: Wish) -> Result<Extract<'a>> {
    if !args.filters.is_empty() || !args.view.is_empty() {
        let lens = Lens::new(snapshot, wish.as_of, &desk.facts);
        let asked = ListArgs {
            text: args.filter.clone(),
            filters: args.filters.clone(),
            view: args.view.clone(),
            ..ListArgs::default()
        };
        let found = find::matching(&lens, &asked)?;
        wish.only = Some(found.held.iter().map(|one| one.value.id.clone()).collect());
    }
    Extract::new(snapshot, wish)
}

fn extension(format: &str) -> Result<&'static str> {
    let known = FORMATS.iter().find(|(name, _)| *name == format);
    known
        .map(|(_, extension)| *extension)
        .ok_or_else(|| Error::invalid("report-format-unknown").with("format", format))
}

/// The bytes of an export.
pub(crate) fn bytes(extract: &Extract<'_>, args: &ExportArgs) -> Result<Vec<u8>> {
    let noun = match args.table.as_str() {
        "" => Noun::Activity,
        code => {
            Noun::from_code(code).ok_or_else(|| Error::invalid("export-table-unknown").with("table", code))?
        }
    };
    match args.format.as_str() {
        "csv" => Ok(csv::write(&table::grid(extract, noun, Naming::Codes)?, Profile::Exchange)),
        "csv-excel" => {
            let grid = table::grid(extract, noun, Naming::Words)?;
            Ok(csv::write(&grid, Profile::excel(extract.wish.lang)))
        }
        "xlsx" => xlsx::write(&book::make(extract)?),
        "ods" => ods::write(&book::make(extract)?),
        "json" => json::write(extract),
        "jsonld" => jsonld::write(extract),
        "cnil" => ods::cnil::write(extract),
        "ico" => ico::controller(extract),
        "ico-processor" => ico::processor(extract),
        other => Err(Error::invalid("report-format-unknown").with("format", other)),
    }
}

/// The bytes of the attached files of which an export tells.
fn contents(desk: &Desk, extract: &Extract<'_>) -> Result<BTreeMap<String, Vec<u8>>> {
    let attached = json::attached(extract)?;
    desk.with(|register| {
        let (mut contents, mut size) = (BTreeMap::new(), 0);
        for sha256 in attached {
            let Some(bytes) = register.store().content(&sha256)? else { continue };
            size += bytes.len();
            if size > MOST_ATTACHED {
                return Err(Error::invalid("export-attachments-too-large").with("limit", MOST_ATTACHED >> 20));
            }
            contents.insert(sha256, bytes);
        }
        Ok(contents)
    })
}

/// The day on which each activity came into the register.
fn created(desk: &Desk) -> Result<BTreeMap<String, NaiveDate>> {
    let first = desk.with(|register| register.store().first_of(Noun::Activity))?;
    let day = |(id, at): (String, String)| Some((id, at.get(..10)?.parse().ok()?));
    Ok(first.into_iter().filter_map(day).collect())
}

pub(super) fn preview(desk: &Desk, moment: &Moment, args: ExportArgs) -> Result<ExportPreview> {
    let wish = wish(&args, moment)?;
    let snapshot = of_day(desk, moment, &wish)?;
    let extract = chosen(desk, &snapshot, &args, wish)?;
    let extension = extension(&args.format)?;
    let kind = match args.format.as_str() {
        "cnil" => "register-cnil",
        "ico" => "register-ico",
        "ico-processor" => "register-ico-processor",
        _ => "register",
    };
    Ok(ExportPreview {
        suggested_name: format!("{kind}-{}.{extension}", extract.wish.as_of),
        activities: extract.activities.len(),
        on_behalf: extract.on_behalf.len(),
    })
}

pub(super) fn export(desk: &Desk, moment: &Moment, args: ExportArgs) -> Result<ExportReply> {
    extension(&args.format)?;
    let wish = wish(&args, moment)?;
    let running = desk.job.start().ok();
    let part = Part { job: running.as_ref().map(|_| &desk.job), from: 0, to: 1000 };
    let snapshot = of_day(desk, moment, &wish)?;
    let mut extract = chosen(desk, &snapshot, &args, wish)?;
    extract.progress = Some(&part);
    extract.note(50)?;
    if args.format == "json" && !args.without_attachments {
        extract.contents = contents(desk, &extract)?;
    }
    if args.format == "cnil" {
        extract.created = created(desk)?;
    }
    let bytes = bytes(&extract, &args)?;
    extract.note(950)?;
    let path = desk.path(&args.file)?;
    output::write_new(&path, &bytes, args.overwrite)?;
    Ok(ExportReply {
        name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        bytes: bytes.len() as u64,
        sha256: sha256(&bytes),
        as_of: extract.wish.as_of.to_string(),
        activities: extract.activities.len(),
        on_behalf: extract.on_behalf.len(),
    })
}
