//! The sample register, and one of ten thousand activities.

use std::fs;
use std::path::Path;
use std::time::Duration;

use chrono::{Months, NaiveDate, TimeZone, Utc};
use ropadesk_core::activity::Activity;
use ropadesk_core::facts::FactsKept;
use ropadesk_core::filter::{self, Asked, Filter, Lens, SortKey};
use ropadesk_core::interchange::extract::{Extract, Wish};
use ropadesk_core::interchange::{book, json, ods, table, xlsx};
use ropadesk_core::moment::Moment;
use ropadesk_core::register::Register;
use ropadesk_core::report::csv;
use ropadesk_core::report::record::Naming;
use ropadesk_core::store::Access;
use ropadesk_core::store::table::Noun;
use ropadesk_core::transfer::judged::JudgedKept;
use ropadesk_core::transfer::listing::{self, Which};
use ropadesk_core::transfer::radar;
use ropadesk_core::words::Lang;
use ropadesk_core::{findings, import, search};

use super::Bench;
use super::table::{Figure, cost, mebibytes, milliseconds, spread, timed};
use crate::sample::large_register::{self, COMMON_RECIPIENT, RARE_WORD};

/// How often a short step is repeated.
const TIMES: usize = 21;

/// `ropa new --sample` and the sample's record as PDF.
pub fn sample(bench: &Bench, figures: &mut Vec<Figure>) {
    let file = bench.path("sample.ropa");
    let name = file.to_string_lossy().into_owned();
    let what = "new --sample";
    match bench.ropa(None, &["new", &name, "--sample"]) {
        Ok(run) if file.exists() => figures.push(Figure::new(what, cost(&run), "< 1 s")),
        Ok(_) => return figures.push(Figure::missing(what, "ropa wrote no register")),
        Err(why) => return figures.push(Figure::missing(what, &why)),
    }
    let report = bench.path("record.pdf");
    let to = report.to_string_lossy().into_owned();
    let what = "record of the sample as PDF";
    match bench.ropa(Some(&file), &["report", "record", "--as", "pdf", "--as-of", "2026-11-23", "-o", &to]) {
        Ok(run) => {
            figures.push(match fs::metadata(&report) {
                Ok(data) => {
                    Figure::new(what, format!("{}, {}", cost(&run), mebibytes(data.len())), "< 0.5 s")
                }
                Err(_) => Figure::missing(what, "ropa wrote no report"),
            });
        }
        Err(why) => figures.push(Figure::missing(what, &why)),
    }
}

/// A large register: taken in through the core, then listed, searched and saved, there and from the command line.
pub fn large(bench: &Bench, figures: &mut Vec<Figure>) {
    let file = bench.path("large.ropa");
    if let Err(why) = inside(bench, &file, figures) {
        return figures.push(Figure::missing("large register", &why));
    }
    let commands: [(&str, &[&str]); 3] = [
        ("ropa activity list --json", &["activity", "list", "--json"]),
        ("ropa search, rare word", &["search", RARE_WORD]),
        ("ropa check --json", &["check", "--as-of", "2026-11-23", "--json"]),
    ];
    for (what, args) in commands {
        let what = format!("{what}, {} activities", bench.activities);
        match bench.ropa(Some(&file), args) {
            Ok(run) if !run.out.is_empty() => figures.push(Figure::new(what, cost(&run), "< 1 s")),
            Ok(_) => figures.push(Figure::missing(what, "ropa said nothing")),
            Err(why) => figures.push(Figure::missing(what, &why)),
        }
    }
}

fn inside(bench: &Bench, file: &Path, figures: &mut Vec<Figure>) -> Result<(), String> {
    let count = bench.activities;
    let moment = moment().ok_or("no such moment")?;
    let told = |error: ropadesk_core::error::Error| error.code.to_owned();
    let made = large_register::invent(count);
    let mut register = Register::create(file, None, &moment).map_err(told)?;
    let (time, done) = timed(|| import::apply(&mut register, &made, &moment));
    let report = done.map_err(told)?.0;
    figures.push(Figure::new(
        format!("import {} records in one step", report.new),
        milliseconds(time),
        "< 10 s",
    ));
    drop(register);
    let (time, opened) = timed(|| Register::open(file, None, Access::Write, &moment));
    let mut register = opened.map_err(told)?;
    let size = fs::metadata(file).map_or(0, |data| data.len());
    figures.push(Figure::new(format!("open it ({})", mebibytes(size)), milliseconds(time), "< 1.5 s"));

    found(&register, &moment, figures)?;
    abroad(&register, &moment, figures)?;
    written(&register, &moment, figures)?;
    let mut times = Vec::new();
    for turn in 0..TIMES {
        let snapshot = register.snapshot();
        let held = snapshot.activities.held_iter().nth(turn * count / TIMES).ok_or("an empty register")?;
        let (mut activity, version): (Activity, i64) = (Activity::clone(&held.value), held.version);
        activity.description.push_str(" Looked at again.");
        let (time, saved) = timed(|| register.save(&activity, version, &moment));
        saved.map_err(told)?;
        times.push(time);
    }
    figures.push(Figure::new("save one activity", spread(times), "< 100 ms"));
    Ok(())
}

/// The transfers of the register: judged, listed, counted, and between two days.
fn abroad(register: &Register, moment: &Moment, figures: &mut Vec<Figure>) -> Result<(), String> {
    let told = |error: ropadesk_core::error::Error| error.code.to_owned();
    let (snapshot, as_of, words) = (register.snapshot(), moment.today_on, moment.words());
    let kept = JudgedKept::default();
    let (time, judged) = timed(|| kept.of(&snapshot, as_of));
    let judged = judged.map_err(told)?;
    let all = Which { brief: true, ..Which::default() };
    let (listing_time, rows) = timed(|| listing::rows_of(&snapshot, &judged, &all, words));
    let count = rows.len();
    figures.push(Figure::new(format!("judge {count} transfers"), milliseconds(time), "< 300 ms"));
    figures.push(Figure::new(format!("list {count} transfers"), milliseconds(listing_time), "< 200 ms"));
    let (time, counts) = timed(|| kept.of(&snapshot, as_of).map(|judged| judged.standings(&snapshot)));
    counts.map_err(told)?;
    figures.push(Figure::new(format!("count {count} transfers again"), milliseconds(time), "< 30 ms"));
    let to = NaiveDate::from_ymd_opt(2032, 1, 1).ok_or("no such day")?;
    let (time, radar) = timed(|| radar::radar(&snapshot, (as_of, to), Months::new(12), words));
    let hits: usize = radar.map_err(told)?.changes.iter().map(|change| change.hits.len()).sum();
    figures.push(Figure::new(format!("radar to 2032, {hits} hits"), milliseconds(time), "< 200 ms"));
    Ok(())
}

/// Makes the bytes of a file of an extract.
type Written = fn(&Extract<'_>) -> ropadesk_core::error::Result<Vec<u8>>;

/// The whole register in the formats of other programs.
fn written(register: &Register, moment: &Moment, figures: &mut Vec<Figure>) -> Result<(), String> {
    let told = |error: ropadesk_core::error::Error| error.code.to_owned();
    let snapshot = register.snapshot();
    let wish = Wish {
        ids: Vec::new(),
        only: None,
        filter: String::new(),
        controller: String::new(),
        as_of: moment.today_on,
        lang: moment.lang,
    };
    let extract = Extract::new(&snapshot, wish).map_err(told)?;
    let count = extract.activities.len();
    let formats: [(&str, &str, Written); 4] = [
        ("workbook", "< 5 s", |extract| xlsx::write(&book::make(extract)?)),
        ("OpenDocument", "< 5 s", |extract| ods::write(&book::make(extract)?)),
        ("JSON", "< 1 s", json::write),
        ("CSV", "< 2 s", |extract| {
            Ok(csv::write(&table::grid(extract, Noun::Activity, Naming::Codes)?, csv::Profile::Exchange))
        }),
    ];
    for (what, goal, write) in formats {
        let (time, bytes) = timed(|| write(&extract));
        let size = mebibytes(bytes.map_err(told)?.len() as u64);
        let what = format!("{what} of {count} activities");
        figures.push(Figure::new(what, format!("{}, {size}", milliseconds(time)), goal));
    }
    Ok(())
}

/// Searching, filtering, ordering and checking, in the core as the window asks for it.
fn found(register: &Register, moment: &Moment, figures: &mut Vec<Figure>) -> Result<(), String> {
    let snapshot = register.snapshot();
    let (time, ()) = timed(|| search::prepare(&snapshot));
    figures.push(Figure::new("prepare the search, once", milliseconds(time), "< 1 s"));
    for (what, text) in [
        ("rare word", RARE_WORD),
        ("common recipient", COMMON_RECIPIENT),
        ("three letters", "acc"),
        ("two letters", "pa"),
        ("three words", "payroll sales tls"),
        ("with two slips", "wistelblower"),
        ("not there", "qqqqqqqqq"),
    ] {
        let searched = repeated(|| search::find(&snapshot, text, 50).hits.len());
        figures.push(Figure::new(format!("search, {what}"), searched, "< 30 ms"));
    }
    let kept = FactsKept::default();
    let (time, _) = timed(|| kept.of(&snapshot, moment.today_on));
    figures.push(Figure::new("judge every activity, once", milliseconds(time), "< 1 s"));
    let look = |filters: &[&str], sort: &[&str]| {
        let filters: Vec<Filter> = filters.iter().filter_map(|text| text.parse().ok()).collect();
        let sort: Vec<SortKey> = sort.iter().filter_map(|text| text.parse().ok()).collect();
        repeated(|| {
            let lens = Lens::new(&snapshot, moment.today_on, &kept);
            let asked = Asked { filters: &filters, sort: &sort, ..Asked::default() };
            filter::find(&lens, &asked).map_or(0, |found| found.held.len())
        })
    };
    figures.push(Figure::new("list, by completeness", look(&[], &["completeness"]), "< 50 ms"));
    figures.push(Figure::new("list, by owner, then name", look(&[], &["owner", "name"]), "< 50 ms"));
    let filters = ["country=IN,MX", "basis=6(1)(f)", "rule=art24.review"];
    figures.push(Figure::new("filter by three conditions", look(&filters, &[]), "< 50 ms"));
    let (time, all) = timed(|| findings::of_register(&snapshot, moment.today_on, moment.words()));
    figures.push(Figure::new(
        format!("full check, {} findings in words", all.len()),
        milliseconds(time),
        "< 1 s",
    ));
    Ok(())
}

fn repeated<T>(mut work: impl FnMut() -> T) -> String {
    let times: Vec<Duration> = (0..TIMES).map(|_| timed(|| std::hint::black_box(work())).0).collect();
    spread(times)
}

fn moment() -> Option<Moment> {
    Some(Moment {
        now: Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).single()?,
        today_on: NaiveDate::from_ymd_opt(2026, 11, 23)?,
        lang: Lang::En,
        actor: "bench".to_owned(),
    })
}
