//! A large table imported.

use std::time::{Duration, Instant};

use chrono::{NaiveDate, TimeZone, Utc};
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::moment::Moment;
use ropadesk_core::words::Lang;
use serde_json::{Value, json};

use super::Bench;
use super::table::{Figure, milliseconds};
use crate::imports::large;

/// How long after its start the import is stopped.
const STOPPED_AFTER: Duration = Duration::from_millis(300);

/// Imports a workbook of many rows, and stops another import in the middle.
pub fn table(bench: &Bench, figures: &mut Vec<Figure>) {
    let rows = u32::try_from(bench.activities).unwrap_or(10_000);
    let what = format!("import an XLSX of {rows} rows");
    match imported(bench, rows) {
        Ok((seen, done, stopped)) => {
            figures.push(Figure::new(format!("{what}: foreseen"), milliseconds(seen), "< 5 s"));
            figures.push(Figure::new(format!("{what}: done"), milliseconds(done), "< 10 s"));
            figures.push(Figure::new(
                format!("{what}: from the wish to stop to its end"),
                milliseconds(stopped),
                "< 500 ms",
            ));
        }
        Err(why) => figures.push(Figure::missing(what, &why)),
    }
}

fn imported(bench: &Bench, rows: u32) -> Result<(Duration, Duration, Duration), String> {
    let moment = Moment {
        now: Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).single().ok_or("no such moment")?,
        today_on: NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such day")?,
        lang: Lang::En,
        actor: "bench".to_owned(),
    };
    let told = |error: std::io::Error| error.to_string();
    let file = bench.folder.join("import.xlsx");
    std::fs::write(&file, large(rows).map_err(|error| error.to_string())?).map_err(told)?;
    let desk = Desk::new();
    let ask =
        |command: &str, args: Value| api::call(&desk, &moment, command, args).map_err(|failure| failure.code);
    let register = desk.admit(&bench.folder.join("imported.ropa")).token;
    ask("register_create", json!({"file": register, "name": "Bench", "country": "IE", "passphrase": null}))?;
    let spec = json!({"source": {"file": desk.admit(&file).token}});
    let started = Instant::now();
    ask("import_plan", json!({"spec": spec, "limit": 500}))?;
    let seen = started.elapsed();
    let stopped = std::thread::scope(|scope| {
        let running = scope.spawn(|| ask("import_run", json!({"spec": spec, "limit": 1})));
        std::thread::sleep(STOPPED_AFTER);
        desk.job.cancel();
        let wished = Instant::now();
        let _ = running.join();
        wished.elapsed()
    });
    let fresh = desk.admit(&file).token;
    let started = Instant::now();
    let done = ask("import_run", json!({"spec": {"source": {"file": fresh}}, "limit": 1}))?;
    let took = started.elapsed();
    if done["outlook"]["errors"] != 0 {
        return Err("it had errors".to_owned());
    }
    Ok((seen, took, stopped))
}
