//! RopaDesk's window: a thin host over the core's command table. No rule of the field lives here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bridge;
mod dialogs;
mod graphics;

use std::path::PathBuf;
use std::sync::Arc;

use ropadesk_core::desk::Desk;
use ropadesk_core::preferences::PreferencesFile;
use tauri::{DragDropEvent, Emitter, Manager, WebviewWindowBuilder, Window, WindowEvent};

/// What all commands of the window share.
pub(crate) struct Shell {
    pub(crate) desk: Arc<Desk>,
    pub(crate) preferences: PreferencesFile,
    /// Where the sample register is put; never the user's documents.
    pub(crate) samples: PathBuf,
}

fn main() {
    graphics::prefer_software_without_gpu();
    let outcome = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .setup(|app| {
            let home = data_folder(app)?;
            app.manage(Shell {
                desk: Arc::new(Desk::new()),
                preferences: PreferencesFile::at(&home.join("preferences.json")),
                samples: home.join("samples"),
            });
            open_window(app)
        })
        .on_window_event(hear)
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            bridge::sample_file,
            bridge::recent_files,
            bridge::preferences_get,
            bridge::preferences_set,
            dialogs::pick_open,
            dialogs::pick_save,
        ])
        .run(tauri::generate_context!());
    if outcome.is_err() {
        // Nothing of the register is in this message: there was no window to open one in.
        eprintln!("RopaDesk: no window could be opened on this display.");
        std::process::exit(1);
    }
}

/// Opens the window without any web data on disk. Such a window cannot be driven by WebDriver, so the end-to-end build
/// opens an ordinary one.
fn open_window(app: &tauri::App) -> Result<(), Box<dyn std::error::Error>> {
    let config = app.config().app.windows.first().cloned().unwrap_or_default();
    WebviewWindowBuilder::from_config(app, &config)?.incognito(!cfg!(feature = "e2e")).build()?;
    Ok(())
}

/// A folder of our own below the system's data folder: the web view keeps its files beside it.
fn data_folder(app: &tauri::App) -> tauri::Result<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(folder) = std::env::var_os("ROPADESK_E2E_DATA") {
        return Ok(PathBuf::from(folder));
    }
    Ok(app.path().app_data_dir()?.join("desk"))
}

/// Files dropped on the window: their paths stay on this side, the page gets tokens.
fn hear(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::DragDrop(DragDropEvent::Enter { .. }) => {
            let _ = window.emit("files-hover", true);
        }
        WindowEvent::DragDrop(DragDropEvent::Leave) => {
            let _ = window.emit("files-hover", false);
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let shell = window.state::<Shell>();
            let tokens: Vec<_> = paths.iter().map(|path| shell.desk.admit(path)).collect();
            let _ = window.emit("files-hover", false);
            let _ = window.emit("files-dropped", tokens);
        }
        WindowEvent::Destroyed => window.state::<Shell>().desk.close(),
        _ => {}
    }
}
