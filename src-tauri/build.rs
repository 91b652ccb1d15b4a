//! Declares the window's commands: each one needs a permission in `capabilities/main.json`, all others are refused.

fn main() {
    const COMMANDS: &[&str] = &[
        "call",
        "sample_file",
        "recent_files",
        "preferences_get",
        "preferences_set",
        "pick_open",
        "pick_save",
    ];
    let attributes =
        tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
