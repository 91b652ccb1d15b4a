//! `ropa extract`: one person's rows out of an export of any size, without a register.

use std::path::Path;

use clap::ArgMatches;
use ropadesk_core::collect::{self, Extract, Found, Inspection, Source};
use ropadesk_core::error::{Error, Result};
use ropadesk_core::hash;
use ropadesk_core::output;
use ropadesk_core::report::csv::{self, Grid, Profile};
use serde_json::{Value, json};

use super::{delimiter_name, identifiers, is_pipe, must, path, reading, text};
use crate::host::{Answer, Done, Host};
use crate::watch::watched;

/// Name of the column that says why a row is near.
const REASON: &str = "near_match";

/// What was read, and what was found in it.
struct Read {
    inspection: Inspection,
    extract: Extract,
    found: Vec<Found>,
    near: Vec<Found>,
}

/// `ropa extract`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let home = text(matches, "home").to_uppercase();
    let identifiers: Vec<_> = identifiers(host, matches)?.into_iter().map(|one| one.at_home(&home)).collect();
    let file = must(host, matches, "source")?;
    let target = path(matches, "output").filter(|path| !is_pipe(path));
    let (near_target, manifest_target) = (path(matches, "near"), path(matches, "manifest"));
    let overwrite = matches.get_flag("overwrite");
    // Said before a large file is read, not after.
    let targets = [target, near_target, manifest_target];
    if let Some(taken) =
        targets.into_iter().flatten().find(|one| !overwrite && one.symlink_metadata().is_ok())
    {
        return Err(host.stop(&Error::file("output-exists").with("file", name(taken))));
    }
    let work = || read(host, matches, file, &identifiers);
    let read = watched(&host.desk, host.words(), work).map_err(|error| host.stop(&error))?;
    let as_json = matches.get_one::<String>("as").is_some_and(|format| format == "json");
    let bytes = written(host, &read.extract.columns, &read.found, as_json, false)?;
    let mut files = Vec::new();
    if let Some(target) = target {
        files.push((target, bytes.clone()));
    }
    if let Some(target) = near_target {
        files.push((target, written(host, &columns_of(&read.near), &read.near, as_json, true)?));
    }
    if let Some(target) = manifest_target {
        let manifest = manifest(host, file, &read, &files);
        let text =
            serde_json::to_string_pretty(&manifest).map_err(|_| host.stop(&Error::bug("ropa/extract")))?;
        files.push((target, format!("{text}\n").into_bytes()));
    }
    for (target, bytes) in &files {
        output::write_new(target, bytes, overwrite).map_err(|error| host.stop(&error))?;
    }
    let facts = json!(read.extract);
    let said = summary(host, &read);
    if target.is_some() {
        return Ok(Answer::new(said, facts));
    }
    // Standard output carries the rows: what was read is said on standard error, in one line for programs.
    if host.json {
        eprintln!("{facts}")
    } else {
        eprint!("{said}")
    }
    Ok(Answer { bytes: Some(bytes), ..Answer::new(String::new(), facts) })
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(host: &Host, matches: &ArgMatches, file: &Path, identifiers: &[collect::Identifier]) -> Result<Read> {
    let _running = host.desk.job.start()?;
    let source = Source::open(file)?;
    let inspection = collect::inspect(&source, &reading(matches), &host.desk.job)?;
    let sorted = collect::sorted(&source, &inspection, identifiers, &host.desk.job)?;
    Ok(Read { inspection, extract: sorted.extract, found: sorted.sure, near: sorted.near })
}

/// Records as JSON documents or as rows; of those that are near, each says why.
fn written(host: &Host, columns: &[String], records: &[Found], as_json: bool, near: bool) -> Done<Vec<u8>> {
    if !as_json {
        return Ok(csv::write(&grid(columns, records, near), Profile::Exchange));
    }
    let document = |record: &Found| match near {
        true => json!({REASON: record.near, "position": record.position, "record": record.document}),
        false => record.document.clone(),
    };
    let documents: Vec<Value> = records.iter().map(document).collect();
    let text =
        serde_json::to_string_pretty(&documents).map_err(|_| host.stop(&Error::bug("ropa/extract")))?;
    Ok(format!("{text}\n").into_bytes())
}

fn columns_of(records: &[Found]) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for cell in records.iter().flat_map(|record| &record.cells) {
        if !columns.contains(&cell.column) {
            columns.push(cell.column.clone());
        }
    }
    columns
}

/// The rows in the columns of their source; a leaf that stands several times in a record fills one cell.
fn grid(columns: &[String], found: &[Found], near: bool) -> Grid {
    let first = near.then(|| REASON.to_owned());
    let rows = found.iter().map(|record| {
        let cell = |column: &String| {
            let values = record.cells.iter().filter(|cell| &cell.column == column).map(|cell| cell.text());
            values.collect::<Vec<_>>().join("\n")
        };
        let reason = near.then(|| record.near.join(" "));
        reason.into_iter().chain(columns.iter().map(cell)).collect()
    });
    Grid { header: first.into_iter().chain(columns.iter().cloned()).collect(), rows: rows.collect() }
}

/// What was read, how, and where each record stood: enough to repeat the search and to check what was written.
fn manifest(host: &Host, file: &Path, read: &Read, written: &[(&Path, Vec<u8>)]) -> Value {
    let place = |record: &Found| json!({"position": record.position, "matched_by": record.matched_by, "near": record.near});
    let written = written.iter().map(
        |(path, bytes)| json!({"file": name(path), "bytes": bytes.len(), "sha256": hash::sha256(bytes)}),
    );
    let left_out = read.inspection.files.iter().filter(|one| !one.not_read.is_empty());
    json!({
        "source": {
            "file": name(file), "bytes": read.extract.bytes, "sha256": read.extract.sha256,
            "format": read.inspection.format.code(), "encoding": read.extract.encoding, "delimiter": read.extract.delimiter,
        },
        "rows_read": read.extract.rows_read,
        "rows_matched": read.extract.rows_matched,
        "matched_by": read.extract.matched_by,
        "near": read.extract.near,
        "files": read.extract.files,
        "files_not_read": left_out.map(|one| json!({"path": one.path, "reason": one.not_read})).collect::<Vec<_>>(),
        "warnings": read.extract.warnings.iter().map(|warning| warning.in_words(host.words())).collect::<Vec<_>>(),
        "records": read.found.iter().map(place).collect::<Vec<_>>(),
        "near_records": read.near.iter().map(place).collect::<Vec<_>>(),
        "written": written.collect::<Vec<_>>(),
    })
}

fn summary(host: &Host, read: &Read) -> String {
    let extract = &read.extract;
    let by =
        extract.matched_by.iter().map(|(kind, count)| format!("{} {count}", host.code("cli-matched", kind)));
    let by = by.collect::<Vec<_>>().join(", ");
    let counts = [("read", extract.rows_read.into()), ("found", extract.rows_matched.into())];
    let mut text = host.words().say_with("cli-collected", &counts);
    if !by.is_empty() {
        text.push_str(&format!(" ({by})"));
    }
    let form = [
        Some(read.inspection.format.code().to_uppercase()),
        extract.encoding.clone(),
        extract.delimiter.as_deref().map(|one| delimiter_name(host, one)),
    ];
    let form = form.into_iter().flatten().collect::<Vec<_>>().join(" ");
    text.push_str(&format!("  {}\n", host.paint.dim(&form)));
    if extract.rows_matched == 0 {
        text.push_str(&format!("{}\n", host.say("cli-extract-nothing")));
    }
    for file in &extract.files {
        let counts = [("read", file.rows_read.into()), ("found", file.rows_matched.into())];
        text.push_str(&format!(
            "  {}  {}\n",
            file.path,
            host.paint.dim(&host.words().say_with("cli-collected", &counts))
        ));
    }
    for said in read.inspection.files.iter().filter_map(|file| file.in_words(host.words())) {
        text.push_str(&format!("{} {said}\n", host.paint.warn("!")));
    }
    if extract.possible > 0 {
        let count = [("count", extract.possible.into())];
        text.push_str(&format!("{}\n", host.words().say_with("cli-possible", &count)));
        for (reason, count) in &extract.near {
            text.push_str(&format!("  {count} · {}\n", host.code("near-reason", reason)));
        }
    }
    for warning in &extract.warnings {
        text.push_str(&format!("{}\n", warning.in_words(host.words())));
    }
    text
}
