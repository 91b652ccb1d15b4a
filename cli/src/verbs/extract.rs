//! `ropa extract`: one person's rows out of an export of any size, without a register.

use clap::ArgMatches;
use ropadesk_core::collect::{self, Extract, Found, Source};
use ropadesk_core::error::{Error, Result};
use ropadesk_core::output;
use ropadesk_core::report::csv::{self, Grid, Profile};
use serde_json::{Value, json};

use super::{delimiter_name, identifiers, is_pipe, must, path, reading};
use crate::host::{Answer, Done, Host};
use crate::watch::watched;

/// Rows of one person that are held; more is an error, not a silent cut.
const MOST: usize = 200_000;

/// `ropa extract`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let identifiers = identifiers(host, matches)?;
    let file = must(host, matches, "source")?;
    let target = path(matches, "output").filter(|path| !is_pipe(path));
    let overwrite = matches.get_flag("overwrite");
    // Said before a large file is read, not after.
    if let Some(target) = target.filter(|target| !overwrite && target.symlink_metadata().is_ok()) {
        let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return Err(host.stop(&Error::file("output-exists").with("file", name)));
    }
    let mut found: Vec<Found> = Vec::new();
    let mut read = || -> Result<Extract> {
        let _running = host.desk.job.start()?;
        let source = Source::open(file)?;
        let inspection = collect::inspect(&source, &reading(matches), &host.desk.job)?;
        collect::extract(&source, &inspection, &identifiers, &host.desk.job, &mut |record| {
            if found.len() >= MOST {
                return Err(Error::invalid("collect-person-too-large").with("limit", MOST));
            }
            found.push(record);
            Ok(())
        })
    };
    let extract = watched(&host.desk, host.words(), &mut read).map_err(|error| host.stop(&error))?;
    let bytes = if matches.get_one::<String>("as").is_some_and(|format| format == "json") {
        let documents: Vec<&Value> = found.iter().map(|record| &record.document).collect();
        let text =
            serde_json::to_string_pretty(&documents).map_err(|_| host.stop(&Error::bug("ropa/extract")))?;
        format!("{text}\n").into_bytes()
    } else {
        csv::write(&grid(&extract.columns, &found), Profile::Exchange)
    };
    let facts = json!(extract);
    let said = summary(host, &extract);
    if let Some(target) = target {
        output::write_new(target, &bytes, overwrite).map_err(|error| host.stop(&error))?;
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

/// The rows in the columns of their source; a leaf that stands several times in a record fills one cell.
fn grid(columns: &[String], found: &[Found]) -> Grid {
    let rows = found.iter().map(|record| {
        let cell = |column: &String| {
            let values = record.cells.iter().filter(|cell| &cell.column == column).map(|cell| cell.text());
            values.collect::<Vec<_>>().join("\n")
        };
        columns.iter().map(cell).collect()
    });
    Grid { header: columns.to_vec(), rows: rows.collect() }
}

fn summary(host: &Host, extract: &Extract) -> String {
    let by =
        extract.matched_by.iter().map(|(kind, count)| format!("{} {count}", host.code("cli-matched", kind)));
    let by = by.collect::<Vec<_>>().join(", ");
    let counts = [("read", extract.rows_read.into()), ("found", extract.rows_matched.into())];
    let mut text = host.words().say_with("cli-collected", &counts);
    if !by.is_empty() {
        text.push_str(&format!(" ({by})"));
    }
    let form = [extract.encoding.clone(), extract.delimiter.as_deref().map(|one| delimiter_name(host, one))];
    let form = form.into_iter().flatten().collect::<Vec<_>>().join(" ");
    text.push_str(&format!("  {}\n", host.paint.dim(&form)));
    if extract.rows_matched == 0 {
        text.push_str(&format!("{}\n", host.say("cli-extract-nothing")));
    }
    if extract.possible > 0 {
        text.push_str(&format!(
            "{}\n",
            host.words().say_with("cli-possible", &[("count", extract.possible.into())])
        ));
    }
    for warning in &extract.warnings {
        text.push_str(&format!("{}\n", warning.in_words(host.words())));
    }
    text
}
