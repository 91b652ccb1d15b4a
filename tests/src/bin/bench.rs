//! `make bench`: prints figures of the built `ropa` and of the core; measures, and never fails on a time.
//!
//! `bench [--small] [--ropa PATH]`. Build both with the same profile; `ropa` is looked for beside this program.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use acceptance::bench::{Bench, imports, life, person, register, table, window};

fn main() -> ExitCode {
    match figures() {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn figures() -> Result<String, String> {
    let mut small = false;
    let mut ropa = None;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--small" => small = true,
            "--ropa" => ropa = args.next().map(PathBuf::from),
            _ => return Err("usage: bench [--small] [--ropa PATH]".to_owned()),
        }
    }
    let beside = std::env::current_exe().map_err(|error| error.to_string())?.with_file_name("ropa");
    let bench = Bench {
        ropa: ropa.unwrap_or(beside),
        folder: Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench"),
        activities: if small { 100 } else { 10_000 },
        export_bytes: if small { 8 << 20 } else { 1 << 30 },
    };
    prepare(&bench.folder)?;
    let mut figures = Vec::new();
    register::sample(&bench, &mut figures);
    register::large(&bench, &mut figures);
    window::window(&bench, &mut figures);
    life::history(&bench, &mut figures);
    imports::table(&bench, &mut figures);
    person::collect(&bench, &mut figures);
    let profile = if cfg!(debug_assertions) { "dev profile: for the shape, not for the speed\n" } else { "" };
    Ok(format!("{profile}{}", table::print(&figures)))
}

/// Empties the folder of earlier results; the large exports stay.
fn prepare(folder: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| error.to_string();
    std::fs::create_dir_all(folder).map_err(told)?;
    for entry in std::fs::read_dir(folder).map_err(told)? {
        let entry = entry.map_err(told)?;
        let kept = entry.file_name().to_string_lossy().starts_with("export-");
        if !kept && entry.file_type().map_err(told)?.is_file() {
            std::fs::remove_file(entry.path()).map_err(told)?;
        }
    }
    Ok(())
}
