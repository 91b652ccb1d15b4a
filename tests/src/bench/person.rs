//! Finding one person in a large export: is it right, how fast, and with how much memory.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use serde_json::Value;

use super::Bench;
use super::child::Run;
use super::table::{Figure, cost, mebibytes, milliseconds, timed};
use crate::sample::large_export::{self, CUSTOMER, EMAIL, LargeTruth, PHONE, VERSION};

/// Makes the export when it is not there yet, extracts the person from it, and collects her into a case.
pub fn collect(bench: &Bench, figures: &mut Vec<Figure>) {
    let (name, truth) = match export(bench, bench.export_bytes, figures) {
        Ok(made) => made,
        Err(why) => return figures.push(Figure::missing("large export", &why)),
    };
    let source = bench.path(&name).to_string_lossy().into_owned();
    let matches = [format!("email={EMAIL}"), format!("customer={CUSTOMER}"), format!("phone={PHONE}")];
    let by: Vec<&str> = matches.iter().flat_map(|one| ["--match", one.as_str()]).collect();

    let what = format!("extract her from {}", mebibytes(truth.bytes));
    let to = bench.path("hers.csv").to_string_lossy().into_owned();
    let mut args = vec!["extract", source.as_str(), "-o", to.as_str(), "--json"];
    args.extend(&by);
    match bench.ropa(None, &args) {
        Ok(_) if !Path::new(&to).exists() => figures.push(Figure::missing(what, "ropa wrote no rows")),
        Ok(run) => {
            figures.push(Figure::new(&what, speed(&run, &truth), "< 100 MiB"));
            figures.push(Figure::new("  found", judged(&to, &truth), "200 of 200, 0 of 60"));
        }
        Err(why) => figures.push(Figure::missing(what, &why)),
    }

    let what = "collect her into a case of the sample";
    match case(bench, &source, &by) {
        Ok((run, matched)) => {
            figures.push(Figure::new(what, speed(&run, &truth), "< 100 MiB"));
            let found = format!("{matched} of {} records", truth.hers.len());
            figures.push(Figure::new("  found", found, "200 of 200"));
        }
        Err(why) => figures.push(Figure::missing(what, &why)),
    }
}

/// The export's name and what stands in it; made once and kept, because writing it takes longer than reading it.
pub(super) fn export(
    bench: &Bench,
    bytes: u64,
    figures: &mut Vec<Figure>,
) -> Result<(String, LargeTruth), String> {
    let told = |error: std::io::Error| error.to_string();
    let name = format!("export-v{VERSION}-{bytes}.csv");
    let (file, truth) = (bench.path(&name), bench.path(&format!("{name}.truth.json")));
    if let Some(known) =
        fs::read(&truth).ok().and_then(|bytes| serde_json::from_slice::<LargeTruth>(&bytes).ok())
        && fs::metadata(&file).is_ok_and(|data| data.len() == known.bytes)
    {
        return Ok((name, known));
    }
    let (time, made) = timed(|| {
        let mut out = BufWriter::new(File::create(&file)?);
        large_export::write(&mut out, bytes)
    });
    let made = made.map_err(told)?;
    fs::write(&truth, serde_json::to_vec(&made).map_err(|error| error.to_string())?).map_err(told)?;
    let size = format!("{} records, {}, in {}", made.rows, mebibytes(made.bytes), milliseconds(time));
    figures.push(Figure::new("large export made", size, ""));
    Ok((name, made))
}

fn case(bench: &Bench, source: &str, by: &[&str]) -> Result<(Run, u64), String> {
    let register = bench.path("sample.ropa");
    let mut args =
        vec!["request", "new", "--right", "access", "--received", "2026-11-23", "--name", "Maria Lindqvist"];
    args.extend(by);
    args.push("--json");
    let made: Value = reply(&bench.ropa(Some(&register), &args)?)?;
    let id = made["id"].as_str().ok_or("request new names no id")?;
    let args = ["request", "collect", id, source, "--system", "My Kaspersky", "--activity", "A05", "--json"];
    let run = bench.ropa(Some(&register), &args)?;
    let shown: Value = reply(&bench.ropa(Some(&register), &["request", "show", id, "--json"])?)?;
    let matched = shown["collected"][0]["rows_matched"].as_u64().ok_or("request show names no rows")?;
    Ok((run, matched))
}

fn reply(run: &Run) -> Result<Value, String> {
    serde_json::from_slice(&run.out).map_err(|error| format!("no JSON on standard output: {error}"))
}

fn speed(run: &Run, truth: &LargeTruth) -> String {
    let seconds = run.wall.as_secs_f64().max(1e-9);
    let rows = truth.rows as f64 / seconds;
    let bytes = truth.bytes as f64 / seconds / f64::from(1 << 20);
    format!("{}; {rows:.0} records/s, {bytes:.0} MiB/s", cost(run))
}

/// The order numbers that were written, held against those that are hers.
fn judged(file: &str, truth: &LargeTruth) -> String {
    let found: Result<BTreeSet<String>, String> =
        csv::Reader::from_path(file).map_err(|error| error.to_string()).and_then(|mut reader| {
            let header = reader.headers().map_err(|error| error.to_string())?;
            let column = header.iter().position(|name| name == "order_id").ok_or("no column order_id")?;
            let cell = |row: csv::StringRecord| row.get(column).unwrap_or_default().to_owned();
            reader.records().map(|row| row.map(cell).map_err(|error| error.to_string())).collect()
        });
    match found {
        Ok(found) => {
            let count = |list: &[String]| list.iter().filter(|order| found.contains(*order)).count();
            let (hers, decoys) = (count(&truth.hers), count(&truth.decoys));
            let others = found.len() - hers - decoys;
            format!(
                "{hers} of {}, {decoys} of {} near misses, {others} others",
                truth.hers.len(),
                truth.decoys.len()
            )
        }
        Err(why) => format!("not to be read: {why}"),
    }
}
