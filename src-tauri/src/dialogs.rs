//! Native file dialogs: the page asks for a file and gets a token, never a path.

use ropadesk_core::desk::FileToken;
use serde::Deserialize;
use tauri::{AppHandle, State};

use crate::Shell;

/// What a file is chosen for; decides the filter.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FileKind {
    Register,
    Policy,
    Export,
    Attachment,
    Import,
    Pdf,
    Docx,
    Eml,
    Html,
    Csv,
    Json,
    // One word, as its extension is.
    #[serde(rename = "jsonld")]
    JsonLd,
    Xlsx,
    Ods,
    Zip,
    // A plain table: a workbook, or delimited text.
    Table,
    Ics,
    Age,
}

impl FileKind {
    const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Register => &["ropa"],
            Self::Policy | Self::Json => &["json"],
            Self::Export => &[
                "csv", "tsv", "txt", "json", "ndjson", "jsonl", "xlsx", "ods", "xml", "sql", "dump",
                "sqlite", "sqlite3", "db", "parquet", "mbox", "eml", "vcf", "ics", "zip", "gz",
            ],
            // Any file can be attached.
            Self::Attachment => &[],
            Self::Import => &["xlsx", "ods", "csv", "tsv", "txt", "json"],
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Eml => &["eml"],
            Self::Html => &["html"],
            Self::Csv => &["csv"],
            Self::JsonLd => &["jsonld"],
            Self::Xlsx => &["xlsx"],
            Self::Ods => &["ods"],
            Self::Zip => &["zip"],
            Self::Table => &["xlsx", "csv"],
            Self::Ics => &["ics"],
            Self::Age => &["age"],
        }
    }
}

/// Lets the person choose files to open.
#[tauri::command]
pub(crate) async fn pick_open(
    app: AppHandle,
    shell: State<'_, Shell>,
    kind: FileKind,
    multiple: bool,
) -> Result<Vec<FileToken>, ()> {
    let paths = native::open(&app, kind, multiple);
    Ok(paths.iter().map(|path| shell.desk.admit(path)).collect())
}

/// Lets the person choose where to save; the system's dialog asks before a file is replaced.
#[tauri::command]
pub(crate) async fn pick_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    kind: FileKind,
    suggested_name: String,
) -> Result<Option<FileToken>, ()> {
    Ok(native::save(&app, kind, &suggested_name).map(|path| shell.desk.admit(&path)))
}

#[cfg(not(feature = "e2e"))]
mod native {
    use std::path::PathBuf;

    use tauri::{AppHandle, Wry};
    use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

    use super::FileKind;

    fn dialog(app: &AppHandle, kind: FileKind) -> FileDialogBuilder<Wry> {
        let dialog = app.dialog().file();
        match kind.extensions() {
            [] => dialog,
            extensions => dialog.add_filter(extensions.join(", "), extensions),
        }
    }

    pub(super) fn open(app: &AppHandle, kind: FileKind, multiple: bool) -> Vec<PathBuf> {
        let dialog = dialog(app, kind);
        let picked = if multiple {
            dialog.blocking_pick_files().unwrap_or_default()
        } else {
            dialog.blocking_pick_file().into_iter().collect()
        };
        picked.into_iter().filter_map(|file| file.into_path().ok()).collect()
    }

    pub(super) fn save(app: &AppHandle, kind: FileKind, suggested: &str) -> Option<PathBuf> {
        let dialog = dialog(app, kind);
        dialog.set_file_name(suggested).blocking_save_file()?.into_path().ok()
    }
}

/// Answers from the environment instead of a dialog: lists of paths, used up from the front.
#[cfg(feature = "e2e")]
mod native {
    use std::path::PathBuf;
    use std::sync::Mutex;

    use tauri::AppHandle;

    use super::FileKind;

    static OPENED: Mutex<usize> = Mutex::new(0);
    static SAVED: Mutex<usize> = Mutex::new(0);

    fn scripted(variable: &str, used: &Mutex<usize>) -> Option<PathBuf> {
        let script = std::env::var_os(variable)?;
        let mut used = used.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let path = std::env::split_paths(&script).nth(*used)?;
        *used += 1;
        Some(path)
    }

    pub(super) fn open(_: &AppHandle, kind: FileKind, multiple: bool) -> Vec<PathBuf> {
        debug_assert!(kind.extensions().iter().all(|one| !one.is_empty()));
        let first = scripted("ROPADESK_E2E_OPEN", &OPENED);
        let mut paths: Vec<_> = first.into_iter().collect();
        while multiple && let Some(next) = scripted("ROPADESK_E2E_OPEN", &OPENED) {
            paths.push(next);
        }
        paths
    }

    pub(super) fn save(_: &AppHandle, _: FileKind, _: &str) -> Option<PathBuf> {
        scripted("ROPADESK_E2E_SAVE", &SAVED)
    }
}
