//! Makes the files under `data/sample` anew: `gen sample-register`.

use std::path::Path;
use std::process::ExitCode;

use ropadesk_core::import::policy;
use ropadesk_core::sample;
use ropadesk_core::words::{Lang, Words};

fn main() -> ExitCode {
    let what = std::env::args().nth(1).unwrap_or_default();
    let made = match what.as_str() {
        "sample-register" => sample_register(),
        _ => Err("usage: gen sample-register".to_owned()),
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
