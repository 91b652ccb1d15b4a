//! Registers made anew for one test: where they lie, and when the test takes place. Names are unique in the whole program.

use std::path::{Path, PathBuf};

use acceptance::desk;
use acceptance::kit::TODAY;
use chrono::{NaiveDate, TimeZone, Utc};
use ropadesk_core::moment::Moment;
use ropadesk_core::register::Register;
use ropadesk_core::sample;
use ropadesk_core::words::Lang;

/// A day by its ISO date.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("an ISO date")
}

/// The day on which tests take place.
pub fn today() -> NaiveDate {
    day(TODAY)
}

/// Nine o'clock of that day.
pub fn moment() -> Moment {
    let now = Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap();
    Moment { now, today_on: today(), lang: Lang::En, actor: "test".to_owned() }
}

/// Noon of a day in 2026.
pub fn on(month: u32, day: u32) -> Moment {
    desk::on(&format!("2026-{month:02}-{day:02}"))
}

/// An empty folder.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

/// An empty register in a folder of its own.
pub fn register(name: &str) -> Register {
    Register::create(&folder(name).join("register.ropa"), None, &moment()).expect("a new register")
}

/// The sample register in a folder of its own.
pub fn with_sample(name: &str) -> Register {
    let mut register = register(name);
    sample::load(&mut register, &moment()).expect("the sample is loaded");
    register
}
