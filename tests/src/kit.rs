//! Running the built `ropa` in a folder of its own: what it says, how it ends, what it leaves.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The day on which tests take place.
pub const TODAY: &str = "2026-11-23";

/// A folder of one test, removed when it is over.
pub struct Folder(PathBuf);

/// How a run of `ropa` ended.
#[derive(Debug)]
pub struct Ran {
    /// Exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: Vec<u8>,
    /// Standard error.
    pub err: String,
}

impl Folder {
    /// A fresh folder.
    ///
    /// # Panics
    /// When it cannot be made.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "making a folder is no default")]
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("ropadesk-cli-{}-{number}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self(path)
    }

    /// A folder with the sample register in `s.ropa`.
    #[must_use]
    pub fn with_sample() -> Self {
        let folder = Self::new();
        folder.ropa(&["new", "s.ropa", "--sample"]).ends(0);
        folder
    }

    /// A file of this folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Runs `ropa` here, without a terminal, in English, on the day of the tests.
    #[must_use]
    pub fn ropa(&self, args: &[&str]) -> Ran {
        run(self.command().args(args))
    }

    /// Runs `ropa` on `s.ropa`.
    #[must_use]
    pub fn on_sample(&self, args: &[&str]) -> Ran {
        run(self.command().args(["-f", "s.ropa"]).args(args))
    }

    /// Runs `ropa` by way of a shell, for limits and redirections; `$ROPA` is the program.
    #[must_use]
    pub fn shell(&self, script: &str) -> Ran {
        let mut shell = Command::new("sh");
        shell.args(["-c", script]).env("ROPA", ropa());
        run(settle(&mut shell, &self.0))
    }

    /// `ropa` in this folder, to be given arguments.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command::new(ropa());
        settle(&mut command, &self.0);
        command.args(["--today", TODAY]);
        command
    }

    /// SHA-256 of every file here, to see that nothing was touched.
    #[must_use]
    pub fn hashes(&self) -> BTreeMap<String, String> {
        let entries = std::fs::read_dir(&self.0).into_iter().flatten().flatten();
        let files = entries.filter(|entry| entry.path().is_file());
        files
            .map(|entry| {
                let bytes = std::fs::read(entry.path()).unwrap_or_default();
                let hash = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                (entry.file_name().to_string_lossy().into_owned(), hash)
            })
            .collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Ran {
    /// Holds the run to an exit code.
    ///
    /// # Panics
    /// When it ended otherwise.
    #[track_caller]
    #[allow(clippy::must_use_candidate, reason = "mostly only the code matters")]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(
            self.code,
            Some(code),
            "the exit code tells scripts what happened; it said {}{}",
            self.text(),
            self.err
        );
        self
    }

    /// Standard output as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.out).into_owned()
    }

    /// Standard output as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.out).unwrap_or_else(|error| panic!("no JSON ({error}): {}", self.text()))
    }

    /// The failure on standard error, of a run with `--json`.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn error(&self) -> Value {
        let last = self.err.lines().last().unwrap_or_default();
        let value: Value =
            serde_json::from_str(last).unwrap_or_else(|_| panic!("no JSON on stderr: {}", self.err));
        value["error"].clone()
    }
}

fn run(command: &mut Command) -> Ran {
    let done = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    Ran {
        code: done.status.code(),
        out: done.stdout,
        err: String::from_utf8_lossy(&done.stderr).into_owned(),
    }
}

fn settle<'a>(command: &'a mut Command, folder: &Path) -> &'a mut Command {
    for name in ["ROPA_FILE", "ROPA_PASSPHRASE_FILE", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C.UTF-8").env("NO_COLOR", "1").current_dir(folder).stdin(Stdio::null())
}

/// The built program: beside the tests, built when it is not there.
///
/// # Panics
/// When it cannot be built.
#[must_use]
pub fn ropa() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let test = std::env::current_exe().unwrap_or_default();
        // target/debug/deps/cli-…: the program lies two steps up.
        let folder =
            test.ancestors().find(|folder| folder.file_name() != Some(OsStr::new("deps")) && folder.is_dir());
        let program = folder.unwrap_or(Path::new(".")).join(format!("ropa{}", std::env::consts::EXE_SUFFIX));
        if !program.exists() {
            let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
            let built = Command::new(cargo).args(["build", "--quiet", "-p", "ropa"]).status();
            assert!(
                built.is_ok_and(|status| status.success()) && program.exists(),
                "build it: cargo build -p ropa"
            );
        }
        program
    })
}
