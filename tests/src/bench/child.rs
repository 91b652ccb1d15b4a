//! One run of a program, watched from outside: time, processor time, the most memory it ever held.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How a run went.
#[derive(Debug, Clone)]
pub struct Run {
    /// From start to end.
    pub wall: Duration,
    /// In the program and in the kernel for it, to a hundredth of a second; none outside Linux.
    pub processor: Option<Duration>,
    /// The most memory resident at once, in bytes; none outside Linux.
    pub peak: Option<u64>,
    /// Exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: Vec<u8>,
    /// Standard error.
    pub err: Vec<u8>,
}

impl Run {
    /// The last line of standard error, for a message.
    #[must_use]
    pub fn complaint(&self) -> String {
        let text = String::from_utf8_lossy(&self.err);
        text.lines().last().unwrap_or("no word on standard error").to_owned()
    }
}

/// How long between two looks; short runs are looked at at least a few times.
const LOOK: Duration = Duration::from_millis(2);
/// Linux counts processor time for user space in hundredths of a second on every architecture.
const TICK: Duration = Duration::from_millis(10);

/// Runs `program` to its end; outputs go to files in `folder`, so that a full pipe never holds it up.
///
/// # Errors
/// When it cannot be started or watched.
pub fn run(program: &Path, args: &[OsString], folder: &Path) -> Result<Run, String> {
    let told = |error: std::io::Error| format!("{}: {error}", program.display());
    let (out, err) = (folder.join("stdout"), folder.join("stderr"));
    let started = Instant::now();
    let mut child = Command::new(program)
        .args(args)
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(File::create(&out).map_err(told)?)
        .stderr(File::create(&err).map_err(told)?)
        .spawn()
        .map_err(told)?;
    let mut peak = None;
    let mut processor = None;
    // A program that has ended keeps its times, but not its memory, until it is waited for.
    if Path::new("/proc/self/status").exists() {
        let process = format!("/proc/{}", child.id());
        loop {
            let high = high_water(&process);
            peak = high.max(peak);
            let Some((state, used)) = times(&process) else { break };
            processor = Some(used);
            if state == 'Z' {
                break;
            }
            thread::sleep(LOOK);
        }
    }
    let status = child.wait().map_err(told)?;
    Ok(Run {
        wall: started.elapsed(),
        processor,
        peak,
        code: status.code(),
        out: fs::read(&out).map_err(told)?,
        err: fs::read(&err).map_err(told)?,
    })
}

/// `VmHWM`: the kernel's own record of the most memory, so that no peak between two looks is lost.
fn high_water(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// State and processor time; the name before them may hold spaces and brackets.
fn times(process: &str) -> Option<(char, Duration)> {
    let stat = fs::read_to_string(format!("{process}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u32 = fields.get(11)?.parse::<u32>().ok()? + fields.get(12)?.parse::<u32>().ok()?;
    Some((fields.first()?.chars().next()?, TICK * ticks))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::run;

    #[test]
    #[cfg(target_os = "linux")]
    fn a_run_is_measured_from_outside() {
        let folder = std::env::temp_dir().join(format!("ropadesk-bench-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let args = ["-c".into(), "sleep 0.05; echo out; echo err >&2; exit 3".into()];
        let run = run(Path::new("/bin/sh"), &args, &folder).unwrap();
        assert_eq!(
            (run.code, run.out.as_slice()),
            (Some(3), b"out\n".as_slice()),
            "what it said and how it ended"
        );
        assert_eq!(run.complaint(), "err", "its last word");
        assert!(run.wall.as_millis() >= 50, "it slept that long");
        assert!(run.peak.is_some_and(|peak| peak > 100_000), "a shell holds more than 100 kB");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
