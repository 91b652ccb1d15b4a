//! Finding one person in every format: is it right, how fast, and with how much memory.

use std::fs::{self, File};
use std::io::BufReader;

use serde_json::Value;

use super::Bench;
use super::person::export;
use super::table::{Figure, cost, mebibytes};
use crate::sample::large_export::{CUSTOMER, EMAIL, LargeTruth, PHONE};
use crate::sample::large_formats::{self, Shape};

/// Writes the large export in each format when it is not there yet, and extracts the person from it.
pub fn each(bench: &Bench, figures: &mut Vec<Figure>) {
    for shape in Shape::ALL {
        // A sheet holds a million rows at most; 200,000 are what others are measured by.
        let part = if shape == Shape::Xlsx { 20 } else { 8 };
        let what = format!("extract her from {}", shape.file_name());
        match one(bench, shape, bench.export_bytes / part, figures) {
            Ok((measured, judged)) => {
                figures.push(Figure::new(&what, measured, aim(shape)));
                figures.push(Figure::new("  found", judged, "200 of 200, 0 of 60"));
            }
            Err(why) => figures.push(Figure::missing(&what, &why)),
        }
    }
}

fn aim(shape: Shape) -> &'static str {
    match shape {
        Shape::Ndjson => "> 640 MiB/s of processor time",
        Shape::Json => "> 330 MiB/s of processor time",
        Shape::Windows1252 => "> 300 MiB/s of processor time",
        Shape::Utf16 => "> 400 MiB/s of processor time",
        Shape::Xlsx => "< 1 s of processor time, < 100 MiB",
        _ => "< 100 MiB",
    }
}

fn one(
    bench: &Bench,
    shape: Shape,
    bytes: u64,
    figures: &mut Vec<Figure>,
) -> Result<(String, String), String> {
    let told = |error: std::io::Error| error.to_string();
    let (table, truth) = export(bench, bytes, figures)?;
    let name = format!("export-{bytes}-{}", shape.file_name());
    let file = bench.path(&name);
    if !file.exists() {
        let mut reader = BufReader::new(File::open(bench.path(&table)).map_err(told)?);
        large_formats::write(&mut reader, shape, &file).map_err(told)?;
    }
    let size = fs::metadata(&file).map_err(told)?.len();
    let source = file.to_string_lossy().into_owned();
    let to = bench.path(&format!("hers-{}.json", shape.file_name())).to_string_lossy().into_owned();
    let matches = [format!("email={EMAIL}"), format!("customer={CUSTOMER}"), format!("phone={PHONE}")];
    let mut args =
        vec!["extract", source.as_str(), "-o", to.as_str(), "--as", "json", "--json", "--overwrite"];
    args.extend(matches.iter().flat_map(|one| ["--match", one.as_str()]));
    let run = bench.ropa(None, &args)?;
    let processor = run.processor.map(|time| size as f64 / f64::from(1 << 20) / time.as_secs_f64().max(0.01));
    let rate = processor.map_or_else(String::new, |rate| format!("; {rate:.0} MiB/s of processor time"));
    let judged = judged(&fs::read(&to).map_err(told)?, &truth, if shape == Shape::Zip { 2 } else { 1 })?;
    Ok((format!("{} in {}{rate}", mebibytes(size), cost(&run)), judged))
}

/// The records that were written, held against those that are hers.
fn judged(written: &[u8], truth: &LargeTruth, times: usize) -> Result<String, String> {
    let found: Vec<Value> = serde_json::from_slice(written).map_err(|error| error.to_string())?;
    let texts: Vec<String> = found.iter().map(Value::to_string).collect();
    let count =
        |list: &[String]| list.iter().filter(|order| texts.iter().any(|text| text.contains(*order))).count();
    let (hers, decoys) = (count(&truth.hers), count(&truth.decoys));
    let others = found.len().saturating_sub((hers + decoys) * times);
    Ok(format!(
        "{hers} of {}, {decoys} of {} near misses, {others} others",
        truth.hers.len(),
        truth.decoys.len()
    ))
}
