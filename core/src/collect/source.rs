//! The file that came out of a company system: named, sized, hashed while it is read.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::archive::Packed;
use super::guard::Seen;
use super::{Limits, Progress, check};
use crate::error::{Error, Kind, Result};

/// How many bytes are read at once, and how often the user may stop.
pub const BLOCK: usize = 64 * 1024;

/// An opened export: a file that the host chose, bytes in memory, or a file inside an archive.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    size: u64,
    origin: Origin,
    /// What was found when it was measured as a workbook, and within which limits: once is enough.
    measured: Arc<OnceLock<(Limits, Seen)>>,
}

#[derive(Debug, Clone)]
enum Origin {
    File { path: PathBuf, state: State },
    Bytes(Arc<[u8]>),
    Packed(Arc<Packed>),
}

/// By what a change of a file is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
struct State {
    size: u64,
    modified: Option<SystemTime>,
    /// Device and file number: another file under the same name is not the one that was chosen.
    identity: Option<(u64, u64)>,
}

impl State {
    fn of(data: &std::fs::Metadata) -> Self {
        #[cfg(unix)]
        let identity = {
            use std::os::unix::fs::MetadataExt;
            Some((data.dev(), data.ino()))
        };
        #[cfg(not(unix))]
        let identity = None;
        Self { size: data.len(), modified: data.modified().ok(), identity }
    }
}

/// What can be read and repositioned: a file or bytes.
pub trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

impl Source {
    /// Opens the file at `path`.
    ///
    /// # Errors
    /// `collect-file-missing`, `collect-file-unreadable`, `collect-empty`.
    pub fn open(path: &Path) -> Result<Self> {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let data = std::fs::metadata(path).map_err(|error| cannot_open(&name, &error))?;
        if data.is_dir() {
            return Err(Error::file("collect-file-unreadable").with("name", name));
        }
        let origin = Origin::File { path: path.to_owned(), state: State::of(&data) };
        File::open(path).map_err(|error| cannot_open(&name, &error))?;
        Self { name, size: data.len(), origin, measured: Arc::default() }.not_empty()
    }

    /// Takes bytes that the host already holds; `name` is the file's name without folders.
    ///
    /// # Errors
    /// `collect-empty`.
    pub fn from_bytes(name: &str, bytes: impl Into<Arc<[u8]>>) -> Result<Self> {
        let bytes = bytes.into();
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        Self { name, size: bytes.len() as u64, origin: Origin::Bytes(bytes), measured: Arc::default() }
            .not_empty()
    }

    /// A file inside an archive; its name is the path there, and it may be empty.
    pub(super) fn packed(name: &str, size: u64, packed: Packed) -> Self {
        let origin = Origin::Packed(Arc::new(packed));
        Self { name: name.to_owned(), size, origin, measured: Arc::default() }
    }

    /// The same bytes in memory, for readers that jump about in them; a file on disk stays there.
    ///
    /// # Errors
    /// `collect-archive-file-too-big` beyond `most` bytes.
    pub(super) fn held(&self, most: u64) -> Result<Self> {
        if !matches!(self.origin, Origin::Packed(_)) {
            return Ok(self.clone());
        }
        if self.size > most {
            return Err(Error::invalid("collect-archive-file-too-big").with("limit", most >> 20));
        }
        let mut bytes = Vec::new();
        let read = self.reader()?.take(most + 1).read_to_end(&mut bytes);
        read.map_err(|error| self.cannot_read(&error))?;
        if bytes.len() as u64 != self.size {
            return Err(self.other_size());
        }
        Ok(Self { origin: Origin::Bytes(bytes.into()), ..self.clone() })
    }

    /// What was found when it was measured as a workbook within these limits.
    pub(super) fn measured(&self, limits: &Limits) -> Option<Seen> {
        self.measured.get().filter(|(within, _)| within == limits).map(|(_, seen)| *seen)
    }

    /// Keeps what was found.
    pub(super) fn keep_measured(&self, limits: &Limits, seen: Seen) {
        let _ = self.measured.set((*limits, seen));
    }

    /// Where the file lies, when it is one on disk.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.origin {
            Origin::File { path, .. } => Some(path),
            _ => None,
        }
    }

    /// All bytes, when they are in memory.
    pub(super) fn bytes(&self) -> Option<&[u8]> {
        match &self.origin {
            Origin::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    fn not_empty(self) -> Result<Self> {
        if self.size == 0 {
            return Err(Error::invalid("collect-empty").with("name", self.name));
        }
        Ok(self)
    }

    /// The file's name, without its folders.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Size in bytes when it was opened.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// A fresh reader from the first byte on.
    pub(crate) fn reader(&self) -> Result<Box<dyn ReadSeek>> {
        match &self.origin {
            Origin::File { path, .. } => {
                Ok(Box::new(File::open(path).map_err(|error| cannot_open(&self.name, &error))?))
            }
            Origin::Bytes(bytes) => Ok(Box::new(std::io::Cursor::new(Arc::clone(bytes)))),
            Origin::Packed(packed) => Ok(Box::new(super::archive::Unpacking::new(Arc::clone(packed))?)),
        }
    }

    /// The first `most` bytes.
    pub(crate) fn head(&self, most: usize) -> Result<Vec<u8>> {
        let mut head = Vec::new();
        self.reader()?.take(most as u64).read_to_end(&mut head).map_err(|error| self.cannot_read(&error))?;
        Ok(head)
    }

    /// Bytes from somewhere inside, for a look at the middle of a file.
    pub(crate) fn piece(&self, from: u64, most: usize) -> Result<Vec<u8>> {
        let mut reader = self.reader()?;
        let mut piece = Vec::new();
        reader
            .seek(SeekFrom::Start(from))
            .and_then(|_| reader.take(most as u64).read_to_end(&mut piece))
            .map_err(|error| self.cannot_read(&error))?;
        Ok(piece)
    }

    /// SHA-256 of the whole file, in a pass of its own.
    pub(crate) fn sha256(&self, progress: &dyn Progress) -> Result<String> {
        let mut hashed = self.hashed(progress)?;
        let mut block = vec![0; BLOCK];
        while hashed.fill(&mut block)? > 0 {}
        hashed.finish()
    }

    /// A reader that hashes what passes, tells how far it is, and sees a file that changes.
    pub(crate) fn hashed<'a>(&'a self, progress: &'a dyn Progress) -> Result<Hashed<'a>> {
        Ok(Hashed { source: self, reader: self.reader()?, hash: Sha256::new(), done: 0, progress })
    }

    fn unchanged(&self, read: u64) -> Result<()> {
        if read != self.size {
            return Err(self.other_size());
        }
        if let Origin::File { path, state } = &self.origin {
            let now = std::fs::metadata(path).map_err(|error| cannot_open(&self.name, &error))?;
            if State::of(&now) != *state {
                return Err(self.other_size());
            }
        }
        Ok(())
    }

    /// The refusal of a source that is not, or no longer, as large as it was said to be.
    fn other_size(&self) -> Error {
        match &self.origin {
            Origin::Packed(_) => super::archive::damaged(),
            _ => Error::new(Kind::Stale, "collect-changed").with("name", self.name.as_str()),
        }
    }

    pub(crate) fn cannot_read(&self, _error: &std::io::Error) -> Error {
        if matches!(self.origin, Origin::Packed(_)) {
            return super::archive::damaged();
        }
        Error::file("collect-file-unreadable").with("name", self.name.as_str())
    }
}

fn cannot_open(name: &str, error: &std::io::Error) -> Error {
    let code = if error.kind() == std::io::ErrorKind::NotFound {
        "collect-file-missing"
    } else {
        "collect-file-unreadable"
    };
    Error::file(code).with("name", name)
}

/// A source that is read once from end to end and hashed on the way.
pub(crate) struct Hashed<'a> {
    source: &'a Source,
    reader: Box<dyn ReadSeek>,
    hash: Sha256,
    done: u64,
    progress: &'a dyn Progress,
}

impl Hashed<'_> {
    /// Reads up to one block; 0 at the end.
    pub(crate) fn fill(&mut self, block: &mut [u8]) -> Result<usize> {
        check(self.progress)?;
        let read = loop {
            match self.reader.read(block) {
                Ok(read) => break read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.source.cannot_read(&error)),
            }
        };
        self.hash.update(&block[..read]);
        self.done += read as u64;
        if self.done > self.source.size {
            return Err(self.source.other_size());
        }
        self.progress.bytes(self.done, self.source.size);
        Ok(read)
    }

    /// Bytes read so far.
    pub(crate) fn done(&self) -> u64 {
        self.done
    }

    /// The hash, once every byte has passed.
    pub(crate) fn finish(self) -> Result<String> {
        self.source.unchanged(self.done)?;
        Ok(self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::Unwatched;

    #[test]
    fn an_empty_file_is_refused_by_name() {
        let error = Source::from_bytes("orders.csv", Vec::new()).unwrap_err();
        assert_eq!(
            error.code, "collect-empty",
            "a file without bytes holds nobody, which must not look like 'not found'"
        );
    }

    #[test]
    fn folders_are_cut_from_the_name() {
        let source = Source::from_bytes("C:\\Users\\me/orders.csv", b"a".to_vec()).unwrap();
        assert_eq!(source.name(), "orders.csv", "a folder name may tell who collected, or whom");
    }

    #[test]
    fn the_hash_is_the_sha_256_of_every_byte() {
        let source = Source::from_bytes("a", b"abc".to_vec()).unwrap();
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(source.sha256(&Unwatched).unwrap(), expected, "FIPS 180-2, appendix B.1");
    }

    #[test]
    fn a_missing_file_says_so() {
        let error = Source::open(Path::new("/nowhere/orders.csv")).unwrap_err();
        assert_eq!(error.code, "collect-file-missing", "the DPO must see which file");
    }

    #[test]
    fn a_file_that_changes_size_is_refused() {
        let path = std::env::temp_dir().join(format!("ropa-changed-{}.csv", std::process::id()));
        std::fs::write(&path, b"a,b\n1,2\n").unwrap();
        let source = Source::open(&path).unwrap();
        std::fs::write(&path, b"a,b\n1,2\n3,4\n").unwrap();
        let error = source.sha256(&Unwatched).unwrap_err();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(error.code, "collect-changed", "a hash of half an old and half a new file proves nothing");
    }

    #[test]
    fn another_file_under_the_same_name_is_a_change() {
        let path = std::env::temp_dir().join(format!("ropa-swapped-{}.csv", std::process::id()));
        let other = path.with_extension("other");
        std::fs::write(&path, b"a,b\n1,2\n").unwrap();
        let source = Source::open(&path).unwrap();
        let modified = std::fs::metadata(&path).unwrap().modified().unwrap();
        std::fs::write(&other, b"a,b\n9,9\n").unwrap();
        File::options().write(true).open(&other).unwrap().set_modified(modified).unwrap();
        std::fs::rename(&other, &path).unwrap();
        let result = source.sha256(&Unwatched);
        std::fs::remove_file(&path).unwrap();
        if cfg!(unix) {
            assert_eq!(
                result.unwrap_err().code,
                "collect-changed",
                "size and time agree, but it is not the file that the DPO chose"
            );
        }
    }

    struct Stop;
    impl Progress for Stop {
        fn bytes(&self, _done: u64, _total: u64) {}
        fn cancelled(&self) -> bool {
            true
        }
    }

    #[test]
    fn the_user_can_stop() {
        let source = Source::from_bytes("a", b"abc".to_vec()).unwrap();
        assert_eq!(
            source.sha256(&Stop).unwrap_err().kind,
            Kind::Cancelled,
            "cancel is asked before each block"
        );
    }
}
