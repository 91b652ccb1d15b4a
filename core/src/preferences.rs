//! What the person prefers on this computer: language, theme, files opened before. Not part of any register.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::output;

/// How many files opened before are offered.
const MOST_RECENT: usize = 10;

/// Language and look of the window.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Preferences {
    /// `en`, `de` or `fr`; empty follows the system.
    pub language: String,
    /// `light`, `dark` or `auto`; empty follows the system.
    pub theme: String,
    /// Name written into the journal; empty for the host's own.
    pub actor: String,
    /// Whether single letters are shortcuts in lists (WCAG 2.1.4).
    pub letter_keys: Option<bool>,
}

/// A register opened before, as the welcome screen offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecentFile {
    /// Stands for the path in every command.
    pub token: String,
    /// Name without the folder.
    pub name: String,
    /// Name of the folder it lies in, for orientation.
    pub folder_label: String,
    /// Whether it is no longer there.
    pub missing: bool,
}

/// The preferences file of one computer.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    preferences: Preferences,
    recent: Vec<PathBuf>,
}

/// Reads and writes the preferences file that the host names.
#[derive(Debug, Clone)]
pub struct PreferencesFile(PathBuf);

impl PreferencesFile {
    /// The file at this path; it need not exist.
    #[must_use]
    pub fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    /// The preferences; those of a fresh start when the file is missing or unreadable.
    #[must_use]
    pub fn preferences(&self) -> Preferences {
        self.read().preferences
    }

    /// Keeps the preferences.
    ///
    /// # Errors
    /// File when the folder cannot be written.
    pub fn set_preferences(&self, preferences: Preferences) -> Result<()> {
        self.write(&Kept { preferences, ..self.read() })
    }

    /// Files opened before, newest first.
    #[must_use]
    pub fn recent(&self) -> Vec<PathBuf> {
        self.read().recent
    }

    /// Notes that a file was opened.
    ///
    /// # Errors
    /// File when the folder cannot be written.
    pub fn opened(&self, path: &Path) -> Result<()> {
        let mut kept = self.read();
        kept.recent.retain(|known| known != path);
        kept.recent.insert(0, path.to_owned());
        kept.recent.truncate(MOST_RECENT);
        self.write(&kept)
    }

    fn read(&self) -> Kept {
        std::fs::read(&self.0).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    fn write(&self, kept: &Kept) -> Result<()> {
        if let Some(folder) = self.0.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let bytes = serde_json::to_vec_pretty(kept).map_err(|_| crate::error::Error::bug("preferences"))?;
        output::write_new(&self.0, &bytes, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_opened_last_comes_first_and_only_once() {
        let folder = std::env::temp_dir().join(format!("ropadesk-preferences-{}", std::process::id()));
        let file = PreferencesFile::at(&folder.join("preferences.json"));
        for name in ["a.ropa", "b.ropa", "a.ropa"] {
            file.opened(Path::new(name)).unwrap();
        }
        assert_eq!(
            file.recent(),
            [PathBuf::from("a.ropa"), PathBuf::from("b.ropa")],
            "a list of files, not of openings"
        );
        file.set_preferences(Preferences { language: "fr".to_owned(), ..Preferences::default() }).unwrap();
        assert_eq!(file.preferences().language, "fr", "the language is kept");
        assert_eq!(file.recent().len(), 2, "preferences do not forget the files");
        let _ = std::fs::remove_dir_all(&folder);
    }
}
