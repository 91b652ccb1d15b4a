//! A long job: its progress on the terminal, and Ctrl-C.

use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use ropadesk_core::desk::{Desk, JobStatus};
use ropadesk_core::words::{Arg, Words};

use crate::stop::CANCELLED;

/// How often progress is shown.
const BEAT: Duration = Duration::from_millis(200);
/// Shorter jobs show nothing.
const QUIET_BEATS: u32 = 3;

/// Lets Ctrl-C stop the running job, which keeps nothing; without a job, or pressed again, it ends the program.
///
/// A register is safe either way: a change that is not finished is taken back when the file is opened next.
pub fn heed_interrupts(desk: &Arc<Desk>) {
    let desk = Arc::clone(desk);
    // Where no handler can be set, Ctrl-C ends the program as ever.
    let _ = ctrlc::set_handler(move || {
        if desk.job.status().running && !desk.job.is_cancelled() {
            desk.job.cancel();
        } else {
            std::process::exit(i32::from(CANCELLED));
        }
    });
}

/// Runs `work` while its progress is shown on standard error, if that is a terminal.
pub fn watched<T>(desk: &Arc<Desk>, words: &'static Words, work: impl FnOnce() -> T) -> T {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    let (done, finished) = channel::<()>();
    let watching = Arc::clone(desk);
    let watcher = std::thread::spawn(move || show(&watching, words, &finished));
    let result = work();
    drop(done);
    let _ = watcher.join();
    result
}

fn show(desk: &Desk, words: &Words, finished: &Receiver<()>) {
    let mut beats = 0;
    while finished.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
        beats += 1;
        let status = desk.job.status();
        if beats > QUIET_BEATS && status.total > 0 {
            let _ = write!(std::io::stderr(), "\r\x1b[2K{}", line(&status, beats, words));
        }
    }
    if beats > QUIET_BEATS {
        let _ = write!(std::io::stderr(), "\r\x1b[2K");
    }
}

fn line(status: &JobStatus, beats: u32, words: &Words) -> String {
    let millis = u128::from(beats) * BEAT.as_millis();
    let rate = u128::from(status.done) * 1000 / millis.max(1);
    let left = u128::from(status.total.saturating_sub(status.done)).checked_div(rate).unwrap_or(0);
    let percent = u128::from(status.done) * 100 / u128::from(status.total.max(1));
    let number = |value: u128| Arg::from(u64::try_from(value).unwrap_or(u64::MAX));
    words.say_with(
        "cli-progress",
        &[("percent", number(percent)), ("rate", number(rate >> 20)), ("seconds", number(left))],
    )
}
