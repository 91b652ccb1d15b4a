//! One writer at a time: a lock file beside the register says who has it open.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind, Result};

/// The right to write one register, held as long as this value lives.
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock, or says since when and by which process the register is open.
    pub(super) fn take(register: &Path, since: &str) -> Result<Self> {
        let mut name = register.as_os_str().to_owned();
        name.push(".lock");
        let path = PathBuf::from(name);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let file = options.open(&path);
        let mut file = file.map_err(|_| Error::new(Kind::Locked, "register-folder-read-only"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.read_to_string(&mut holder);
                let mut parts = holder.split_whitespace();
                return Err(Error::new(Kind::Locked, "register-open-elsewhere")
                    .with("pid", parts.next().unwrap_or("?"))
                    .with("since", parts.next().unwrap_or("?")));
            }
            Err(TryLockError::Error(_)) => return Err(Error::new(Kind::Locked, "register-busy")),
        }
        let _ = file.set_len(0);
        let _ = file.rewind();
        let _ = write!(file, "{} {since}", std::process::id());
        let _ = file.sync_all();
        Ok(Self { file, path })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed before it is released, so that a waiting instance never locks a file without a name.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}
