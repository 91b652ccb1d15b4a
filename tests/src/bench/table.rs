//! The table that `make bench` prints.

use std::time::{Duration, Instant};

use super::child::Run;

/// One line of the table.
pub struct Figure {
    /// What was done.
    pub what: String,
    /// What came out, in words.
    pub measured: String,
    /// What we aim at; empty when there is no aim.
    pub aim: &'static str,
}

impl Figure {
    /// A line.
    #[must_use]
    pub fn new(what: impl Into<String>, measured: impl Into<String>, aim: &'static str) -> Self {
        Self { what: what.into(), measured: measured.into(), aim }
    }

    /// A line about something that could not be measured.
    #[must_use]
    pub fn missing(what: impl Into<String>, why: &str) -> Self {
        Self::new(what, format!("not measured: {why}"), "")
    }
}

/// The lines under each other, columns aligned.
#[must_use]
pub fn print(figures: &[Figure]) -> String {
    let width =
        |part: fn(&Figure) -> &str| figures.iter().map(|one| part(one).chars().count()).max().unwrap_or(0);
    let (what, measured) = (width(|one| &one.what), width(|one| &one.measured));
    let mut text = String::new();
    for one in figures {
        let line = format!("{:what$}  {:measured$}  {}", one.what, one.measured, one.aim);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Does something once and says how long it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let started = Instant::now();
    let result = work();
    (started.elapsed(), result)
}

/// Middle and worst of several durations.
#[must_use]
pub fn spread(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    match (times.get(times.len() / 2), times.last()) {
        (Some(middle), Some(worst)) => format!("{} (worst {})", milliseconds(*middle), milliseconds(*worst)),
        _ => "nothing".to_owned(),
    }
}

/// `12.3 ms`, or seconds from one on.
#[must_use]
pub fn milliseconds(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 1.0 { format!("{:.1} ms", seconds * 1e3) } else { format!("{seconds:.2} s") }
}

/// `64.0 MiB`.
#[must_use]
pub fn mebibytes(bytes: u64) -> String {
    format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20))
}

/// Wall time, processor time and peak memory of a run.
#[must_use]
pub fn cost(run: &Run) -> String {
    let mut text = milliseconds(run.wall);
    if let Some(processor) = run.processor {
        text.push_str(&format!(", {} processor", milliseconds(processor)));
    }
    if let Some(peak) = run.peak {
        text.push_str(&format!(", {} peak", mebibytes(peak)));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Figure, print, spread};

    #[test]
    fn the_columns_stand_under_each_other() {
        let table = print(&[Figure::new("ab", "1 ms", "< 1 s"), Figure::new("Ü", "1000 ms", "")]);
        assert_eq!(table, "ab  1 ms     < 1 s\nÜ   1000 ms\n", "letters count, not bytes");
    }

    #[test]
    fn a_spread_names_the_middle_and_the_worst() {
        let times = [5, 1, 3].map(Duration::from_millis).to_vec();
        assert_eq!(spread(times), "3.0 ms (worst 5.0 ms)", "the middle of three is the second");
    }
}
