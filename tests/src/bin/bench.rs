//! `make bench`: prints figures of the built `ropa` and of the core; measures, and never fails on a time.
//!
//! `bench [--small] [--ropa PATH] [PART…]`. Build both with the same profile; `ropa` is looked for beside this program. The
//! parts are named in the code below; all of them are measured without one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use acceptance::bench::table::Figure;
use acceptance::bench::{Bench, documents, formats, imports, life, person, register, table, window};

fn main() -> ExitCode {
    match figures() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// A part of the bench.
type Part = (&'static str, fn(&Bench, &mut Vec<Figure>));

const PARTS: [Part; 8] = [
    ("sample", register::sample),
    ("large", register::large),
    ("window", window::window),
    ("history", life::history),
    ("imports", imports::table),
    ("person", person::collect),
    ("formats", formats::each),
    ("documents", documents::pages),
];

fn figures() -> Result<(), String> {
    let mut small = false;
    let (mut ropa, mut wanted) = (None, Vec::new());
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--small" => small = true,
            "--ropa" => ropa = args.next().map(PathBuf::from),
            part if PARTS.iter().any(|(name, _)| *name == part) => wanted.push(arg),
            _ => return Err("usage: bench [--small] [--ropa PATH] [PART…]".to_owned()),
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
    if cfg!(debug_assertions) {
        println!("dev profile: for the shape, not for the speed");
    }
    for (_, part) in
        PARTS.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|one| one == name))
    {
        let mut figures = Vec::new();
        part(&bench, &mut figures);
        print!("{}", table::print(&figures));
    }
    Ok(())
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
