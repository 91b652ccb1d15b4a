//! What `make bench` measures, and how: figures to read, never a test to fail.

pub mod child;
pub mod documents;
pub mod formats;
pub mod imports;
pub mod life;
pub mod person;
pub mod register;
pub mod table;
pub mod window;

use std::path::{Path, PathBuf};

/// Where the bench works and how much it does.
pub struct Bench {
    /// The `ropa` to measure.
    pub ropa: PathBuf,
    /// A folder of its own, emptied of results at the start; large inputs stay for the next time.
    pub folder: PathBuf,
    /// Activities of the large register.
    pub activities: usize,
    /// Size of the large export in bytes.
    pub export_bytes: u64,
}

impl Bench {
    /// A path in the folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Runs `ropa` with these arguments; `-f FILE` goes first when a register is named.
    ///
    /// # Errors
    /// When it cannot be started, or ends with another code than 0 or 1 (1: findings, which are no failure).
    pub fn ropa(&self, register: Option<&Path>, args: &[&str]) -> Result<child::Run, String> {
        let mut all: Vec<std::ffi::OsString> = Vec::new();
        if let Some(file) = register {
            all.extend(["-f".into(), file.into()]);
        }
        all.extend(args.iter().map(Into::into));
        let run = child::run(&self.ropa, &all, &self.folder)?;
        match run.code {
            Some(0 | 1) => Ok(run),
            code => Err(format!("ropa {} ended with {code:?}: {}", args.join(" "), run.complaint())),
        }
    }
}
