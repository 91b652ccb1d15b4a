//! The life of a large register: five states of each activity, its history, a past day, two days compared.

use std::path::Path;

use chrono::{Days, NaiveDate, TimeZone, Utc};
use ropadesk_core::activity::Activity;
use ropadesk_core::moment::Moment;
use ropadesk_core::register::{Op, Register};
use ropadesk_core::store::table::Noun;
use ropadesk_core::words::Lang;
use ropadesk_core::{history, import};

use super::Bench;
use super::table::{Figure, milliseconds, timed};
use crate::sample::large_register;

/// How many states each activity gets.
const STATES: u64 = 5;

/// A register with a long history, and what is read from it.
pub fn history(bench: &Bench, figures: &mut Vec<Figure>) {
    let file = bench.path("history.ropa");
    if let Err(why) = inside(&file, bench.activities, figures) {
        figures.push(Figure::missing("history", &why));
    }
}

fn inside(file: &Path, count: usize, figures: &mut Vec<Figure>) -> Result<(), String> {
    let told = |error: ropadesk_core::error::Error| error.code.to_owned();
    let first = NaiveDate::from_ymd_opt(2026, 1, 5).ok_or("no such day")?;
    let moment = |turn: u64| -> Option<Moment> {
        let today_on = first.checked_add_days(Days::new(turn * 30))?;
        let now = Utc.from_utc_datetime(&today_on.and_hms_opt(9, 0, 0)?);
        Some(Moment { now, today_on, lang: Lang::En, actor: "bench".to_owned() })
    };
    let start = moment(0).ok_or("no such moment")?;
    let mut register = Register::create(file, None, &start).map_err(told)?;
    import::apply(&mut register, &large_register::invent(count), &start).map_err(told)?;
    for turn in 1..STATES {
        let moment = moment(turn).ok_or("no such moment")?;
        let snapshot = register.snapshot();
        let (time, done) = timed(|| {
            register.change(Op::RecordSaved, &moment, |change| {
                for activity in snapshot.activities.iter() {
                    let description = format!("{} Looked at {turn} times.", activity.description);
                    change.put(&Activity { description, ..activity.clone() })?;
                }
                Ok(())
            })
        });
        done.map_err(told)?;
        if turn == 1 {
            figures.push(Figure::new(
                format!("change {count} activities in one step"),
                milliseconds(time),
                "< 5 s",
            ));
        }
    }
    let on = moment(2).ok_or("no such moment")?.today_on;
    let (time, past) = timed(|| register.snapshot_on(on));
    let held = past.map_err(told)?.activities.len();
    figures.push(Figure::new(
        format!("register as of a past day, {held} activities × {STATES} states"),
        milliseconds(time),
        "< 1 s",
    ));
    let one = register.snapshot().activities.iter().next().map(|one| one.id.clone());
    let one = one.ok_or("an empty register")?;
    let (time, lines) = timed(|| history::of_record(&mut register, Noun::Activity, &one, start.words()));
    let lines = lines.map_err(told)?.len();
    figures.push(Figure::new(
        format!("history of one activity, {lines} states"),
        milliseconds(time),
        "< 50 ms",
    ));
    let to = on.checked_add_days(Days::new(30)).ok_or("no such day")?;
    let (time, diff) = timed(|| history::between_days(&register, on, to, start.words()));
    let changed = diff.map_err(told)?.changed.len();
    figures.push(Figure::new(format!("two days compared, {changed} changed"), milliseconds(time), "< 5 s"));
    Ok(())
}
