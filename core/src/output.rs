//! Writing a finished file to a place the user chose: whole or not at all, and never over another file unawares.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind, Result};
use crate::hash::hex;

/// Writes `bytes` to `path`: a temporary file beside it, readable by its owner alone, synced, then given its name.
///
/// Without `overwrite` an existing file stays as it is. A failure leaves neither a part nor a temporary file.
///
/// # Errors
/// `output-exists`, `folder-not-writable`, `disk-full` or `output-failed`, each with the file's name.
pub fn write_new(path: &Path, bytes: &[u8], overwrite: bool) -> Result<()> {
    let named = |error: Error| {
        let name = path.file_name().unwrap_or(path.as_os_str());
        error.with("file", name.to_string_lossy().into_owned())
    };
    // Only a plain file is ever replaced: a rename over a device such as /dev/full would remove the device.
    let replaceable = overwrite && path.is_file();
    if !replaceable && path.symlink_metadata().is_ok() {
        return Err(named(Error::new(Kind::NotAllowed, "output-exists")));
    }
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let part = Part::in_folder(folder).map_err(named)?;
    let written = part.fill(bytes).and_then(|()| part.take_name(path, overwrite));
    written.map_err(|error| named(failure(&error)))?;
    sync_folder(folder);
    Ok(())
}

/// A temporary file that removes itself unless it got its final name.
struct Part {
    path: PathBuf,
}

impl Part {
    fn in_folder(folder: &Path) -> Result<Self> {
        let mut random = [0_u8; 8];
        getrandom::fill(&mut random).map_err(|_| Error::bug("output/random"))?;
        let path = folder.join(format!(".ropadesk-{}.part", hex(&random)));
        private().create_new(true).open(&path).map_err(|error| match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => failure(&error),
            _ => Error::file("folder-not-writable"),
        })?;
        Ok(Self { path })
    }

    fn fill(&self, bytes: &[u8]) -> std::io::Result<()> {
        let mut file = private().open(&self.path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    /// A hard link refuses a name that came into being meanwhile; a rename would silently replace it.
    fn take_name(&self, path: &Path, overwrite: bool) -> std::io::Result<()> {
        if overwrite {
            return fs::rename(&self.path, path);
        }
        match fs::hard_link(&self.path, path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
            // File systems of memory sticks know no links.
            Err(_) if path.symlink_metadata().is_err() => fs::rename(&self.path, path),
            Err(_) => Err(ErrorKind::AlreadyExists.into()),
            Ok(()) => Ok(()),
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // After a rename there is nothing left to remove.
        let _ = fs::remove_file(&self.path);
    }
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn failure(error: &std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::AlreadyExists => Error::new(Kind::NotAllowed, "output-exists"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Error::file("disk-full")
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::file("folder-not-writable"),
        _ => Error::file("output-failed"),
    }
}

/// A new name survives a power cut only when its folder was synced; where folders cannot be, nothing can be done.
fn sync_folder(folder: &Path) {
    if let Ok(handle) = File::open(folder) {
        let _ = handle.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("ropadesk-output-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        path
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_whole_and_alone() {
        let folder = folder("whole");
        write_new(&folder.join("a.zip"), b"content", false).unwrap();
        assert_eq!(fs::read(folder.join("a.zip")).unwrap(), b"content", "the bytes are what was given");
        assert_eq!(names(&folder), ["a.zip"], "no temporary file stays behind");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(folder.join("a.zip")).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "a person's data are readable by the owner alone");
        }
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn an_existing_file_stays_unless_told() {
        let folder = folder("exists");
        let path = folder.join("a.zip");
        write_new(&path, b"first", false).unwrap();
        let error = write_new(&path, b"second", false).unwrap_err();
        assert_eq!(error.code, "output-exists", "it is said, not done");
        assert_eq!(fs::read(&path).unwrap(), b"first", "the old file is untouched");
        write_new(&path, b"second", true).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second", "told so, it is replaced");
        assert_eq!(write_new(&folder, b"x", true).unwrap_err().code, "output-exists", "a folder is no file");
        assert_eq!(names(&folder), ["a.zip"], "refusals leave nothing behind");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_named() {
        let folder = folder("missing");
        let error = write_new(&folder.join("no/such/a.zip"), b"x", false).unwrap_err();
        assert_eq!(error.code, "folder-not-writable", "the folder is missing");
        fs::write(folder.join("file"), b"x").unwrap();
        let error = write_new(&folder.join("file/a.zip"), b"x", false).unwrap_err();
        assert_eq!(error.code, "folder-not-writable", "a file is no folder");
        assert_eq!(names(&folder), ["file"], "nothing was made");
        fs::remove_dir_all(folder).unwrap();
    }
}
