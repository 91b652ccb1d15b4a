//! Makes files anew from the code: `gen sample-register`, `gen sample-exports`, `gen types`, `gen schema`.

use std::path::Path;
use std::process::ExitCode;

use acceptance::sample as invented;
use ropadesk_core::import::policy;
use ropadesk_core::sample;
use ropadesk_core::words::{Lang, Words};

fn main() -> ExitCode {
    let what = std::env::args().nth(1).unwrap_or_default();
    let made = match what.as_str() {
        "sample-register" => sample_register(),
        "sample-exports" => sample_exports(),
        "types" => types(),
        "schema" => schema(),
        _ => Err("usage: gen sample-register|sample-exports|types|schema".to_owned()),
    };
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// `data/sample/register.json` out of `tests/fixtures/web-services-policy.json`.
fn sample_register() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let source = std::fs::read(root.join("tests/fixtures/web-services-policy.json"))
        .map_err(|error| error.to_string())?;
    let imported = policy::read(&source, Words::of(Lang::En)).map_err(|error| error.to_string())?;
    let text = sample::to_json(&imported).map_err(|error| error.to_string())?;
    std::fs::write(root.join("data/sample/register.json"), text).map_err(|error| error.to_string())
}

/// `data/sample/exports`: four exports of company systems, and what is true about them.
fn sample_exports() -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/sample/exports");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for file in invented::exports()? {
        std::fs::write(folder.join(file.name), &file.bytes).map_err(|error| error.to_string())?;
        println!("{:>9} {}", file.bytes.len(), file.name);
    }
    Ok(())
}

/// The window's types from the command table: whatever lay there before is replaced.
fn types() -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/types");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    ropadesk_core::api::export_types(&folder).map_err(|error| error.to_string())
}

/// `docs/schema/register-1.json` from the types of the core.
fn schema() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = acceptance::schema::make(&root.join("target/schema-types"))?;
    std::fs::write(root.join("docs/schema/register-1.json"), text).map_err(|error| error.to_string())
}
