//! The one bridge between the page and the core, and what the host itself knows: time, preferences, recent files.

use std::sync::Arc;

use chrono::{Local, Utc};
use ropadesk_core::api;
use ropadesk_core::desk::FileToken;
use ropadesk_core::error::{Error, Failure};
use ropadesk_core::moment::Moment;
use ropadesk_core::preferences::{Preferences, RecentFile};
use ropadesk_core::words::Lang;
use serde_json::Value;
use tauri::State;

use crate::Shell;

/// The moment of a command: the host has the clock, the core has not.
#[allow(clippy::disallowed_methods, reason = "this is the window's one clock")]
fn moment(shell: &Shell, lang: &str) -> Moment {
    let actor = shell.preferences.preferences().actor;
    Moment {
        now: Utc::now(),
        today_on: Local::now().date_naive(),
        lang: Lang::from_code(lang).unwrap_or_default(),
        actor: if actor.is_empty() { "desk".to_owned() } else { actor },
    }
}

/// Carries a command of the table to the core, off the window's thread.
#[tauri::command]
pub(crate) async fn call(
    shell: State<'_, Shell>,
    command: String,
    args: Value,
    lang: String,
) -> Result<Value, Failure> {
    let moment = moment(&shell, &lang);
    let desk = Arc::clone(&shell.desk);
    let opened = opened_file(&command, &args);
    let answered = {
        let (moment, command) = (moment.clone(), command.clone());
        tauri::async_runtime::spawn_blocking(move || api::call(&desk, &moment, &command, args)).await
    };
    let reply = answered.map_err(|_| Error::bug("shell/call").in_words(moment.words()))??;
    if let Some(path) = opened.and_then(|token| shell.desk.path(&token).ok()) {
        // A full disk must not turn an opened register into an error: the list of recent files is a convenience.
        let _ = shell.preferences.opened(&path);
    }
    Ok(reply)
}

/// The file that a command opens for good, to be offered again at the next start; the sample is always offered.
fn opened_file(command: &str, args: &Value) -> Option<String> {
    let opens = matches!(command, "register_open" | "register_create");
    opens.then(|| args.get("file")?.as_str().map(str::to_owned)).flatten()
}

/// A fresh place for the sample register in the program's own folder.
#[tauri::command]
#[allow(clippy::disallowed_methods, reason = "the name of a fresh folder is made of the instant")]
pub(crate) async fn sample_file(shell: State<'_, Shell>) -> Result<FileToken, Failure> {
    let words = ropadesk_core::words::Words::of(Lang::En);
    let folder = shell.samples.join(Utc::now().format("%Y%m%d-%H%M%S%3f").to_string());
    std::fs::create_dir_all(&folder)
        .map_err(|_| Error::file("folder-not-writable").with("file", "sample.ropa").in_words(words))?;
    Ok(shell.desk.admit(&folder.join("sample.ropa")))
}

/// Registers opened before, newest first.
#[tauri::command]
pub(crate) async fn recent_files(shell: State<'_, Shell>) -> Result<Vec<RecentFile>, Failure> {
    let recent = shell.preferences.recent().into_iter().map(|path| {
        let token = shell.desk.admit(&path);
        let folder = path.parent().and_then(|folder| folder.file_name());
        RecentFile {
            token: token.token,
            name: token.name,
            folder_label: folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            missing: !path.exists(),
        }
    });
    Ok(recent.collect())
}

/// Language and look of the window.
#[tauri::command]
pub(crate) async fn preferences_get(shell: State<'_, Shell>) -> Result<Preferences, Failure> {
    Ok(shell.preferences.preferences())
}

/// Keeps language and look of the window.
#[tauri::command]
pub(crate) async fn preferences_set(
    shell: State<'_, Shell>,
    preferences: Preferences,
) -> Result<(), Failure> {
    let lang = Lang::from_code(&preferences.language).unwrap_or_default();
    let words = ropadesk_core::words::Words::of(lang);
    shell.preferences.set_preferences(preferences).map_err(|error| error.in_words(words))
}
