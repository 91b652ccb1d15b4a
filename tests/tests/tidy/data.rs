//! What is built in and what is built upon: migrations, data with their sources, licences, generated types.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use regex::Regex;
use sha2::{Digest, Sha256};

use crate::keep;
use crate::tree::{below, files, read, root};

/// SHA-256 of each migration. A released one never changes: files out there have it applied. Add the next one below.
const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_register.sql", "d36a0d72dc89bd7e86d1c1e1a58d7a37b8b553a2fa27f7efd25fe542435588bb"),
    ("0002_life.sql", "f30464927b7d4f06741391e33bad8647ecf4ee19eb8fce565ae6131996f8800a"),
    ("0003_letters.sql", "c48febf79d647a7f3c8dc0dd697376a8dc46bc84b7b145906d92e8e8c5347f21"),
    ("0004_desk.sql", "b643447697a18f5022976c4e98001114b0507eddc016bbfda22e3ddd0f0e1d7f"),
];

/// Files over 1 MiB, and why.
const LARGE: &[(&str, &str)] = &[];

/// Licences that a dependency may have: permissive, or weak copyleft that does not reach our own code.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "BlueOak-1.0.0",
    "OFL-1.1",
    "OpenSSL",
    "Python-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
    "blessing",
    "WTFPL",
];

#[test]
fn a_migration_never_changes() {
    let mut breaches = Vec::new();
    let found: Vec<_> = below("core/migrations/", &["sql"]).collect();
    for (index, file) in found.iter().enumerate() {
        let name = file.trim_start_matches("core/migrations/");
        let hash: String = Sha256::digest(read(file)).iter().map(|byte| format!("{byte:02x}")).collect();
        if MIGRATIONS.get(index) != Some(&(name, hash.as_str())) {
            breaches.push(format!("{name} has {hash}"));
        }
        if !name.starts_with(&format!("{:04}_", index + 1)) {
            breaches.push(format!("{name} is out of order"));
        }
    }
    if found.len() < MIGRATIONS.len() {
        breaches.push("one is missing".to_owned());
    }
    keep(
        "Write a new migration instead of changing one, and add its hash to tests/tests/tidy/data.rs.",
        &breaches,
    );
}

#[test]
fn every_datum_has_its_source() {
    let sources = read("data/SOURCES.md");
    let mut breaches = Vec::new();
    for file in files().iter().filter_map(|file| file.strip_prefix("data/")) {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let named =
            sources.contains(file) || (!folder.is_empty() && sources.contains(&format!("{folder}/*")));
        if file != "SOURCES.md" && !file.starts_with("locales/") && !named {
            breaches.push(file.to_owned());
        }
    }
    keep("Name each file of data/ in data/SOURCES.md: where from, under which terms, as of when.", &breaches);
}

#[test]
fn no_large_file_is_tracked() {
    let breaches: Vec<_> = files()
        .iter()
        .filter(|file| !LARGE.iter().any(|(large, _)| large == file))
        .map(|file| (file, std::fs::metadata(root().join(file)).map_or(0, |meta| meta.len())))
        .filter(|(_, size)| *size > 1024 * 1024)
        .map(|(file, size)| format!("{file}: {} KiB", size / 1024))
        .collect();
    keep("A clone stays small: make large files by a generator, or list them with a reason.", &breaches);
}

#[test]
fn every_dependency_is_pinned_and_comes_from_a_registry() {
    let mut breaches = Vec::new();
    let registry = "registry+https://github.com/rust-lang/crates.io-index";
    for source in read("Cargo.lock").lines().filter_map(|line| line.strip_prefix("source = \"")) {
        if source.trim_end_matches('"') != registry {
            breaches.push(format!("Cargo.lock: {source}"));
        }
    }
    let resolved = Regex::new(r#""resolved": "([^"]+)""#).unwrap();
    for hit in resolved.captures_iter(&read("ui/package-lock.json")) {
        if !hit[1].starts_with("https://registry.npmjs.org/") && !hit[1].starts_with("stubs/") {
            breaches.push(format!("ui/package-lock.json: {}", &hit[1]));
        }
    }
    let range = Regex::new(r#"": "[\^~><*]"#).unwrap();
    if let Some(hit) = range.find(&read("ui/package.json")) {
        breaches.push(format!("ui/package.json: a range ({}) instead of one version", hit.as_str()));
    }
    keep("Dependencies come from crates.io and npm, at versions that the lock files name.", &breaches);
}

#[test]
fn every_dependency_may_be_passed_on() {
    let listed = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .output()
        .expect("cargo lists the dependencies");
    assert!(listed.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&listed.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
    let mut breaches = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        let licence = package["license"].as_str().unwrap_or("none stated");
        if !permitted(licence) {
            breaches.push(format!("crate {} {}: {licence}", package["name"], package["version"]));
        }
    }
    let lock: serde_json::Value = serde_json::from_str(&read("ui/package-lock.json")).unwrap();
    for (name, package) in lock["packages"].as_object().unwrap() {
        let foreign = name.contains("node_modules/") && package["link"] != true;
        let licence = package["license"].as_str().unwrap_or("none stated");
        if foreign && !permitted(licence) {
            breaches.push(format!("npm {name}: {licence}"));
        }
    }
    keep(
        "A licence that is not on the list: weigh it, then add it to the list or leave the dependency out.",
        &breaches,
    );
}

/// Whether one alternative of an SPDX expression holds only licences of the list.
fn permitted(expression: &str) -> bool {
    let flat = expression.replace(['(', ')'], " ").replace('/', " OR ");
    flat.split(" OR ")
        .any(|alternative| alternative.split(" AND ").all(|licence| LICENCES.contains(&licence.trim())))
}

/// `make gen` runs this to write; a run that had to write fails, so that nobody forgets to commit.
#[test]
fn types_of_the_window_are_those_of_the_core() {
    let fresh = root().join("target/tidy-types");
    let _ = std::fs::remove_dir_all(&fresh);
    std::fs::create_dir_all(&fresh).unwrap();
    ropadesk_core::api::export_types(&fresh).expect("the types are written");
    let kept = root().join("ui/src/api/types");
    std::fs::create_dir_all(&kept).unwrap();
    let (made, had) = (folder(&fresh), folder(&kept));
    let mut breaches = Vec::new();
    for name in had.keys().filter(|name| !made.contains_key(*name)) {
        std::fs::remove_file(kept.join(name)).unwrap();
        breaches.push(format!("{name} was removed"));
    }
    for (name, text) in made.iter().filter(|(name, text)| had.get(*name) != Some(*text)) {
        let path = kept.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        breaches.push(format!("{name} was written"));
    }
    keep(
        "The types in ui/src/api/types are made from the core. They are up to date now: commit them.",
        &breaches,
    );
}

/// Every file below a folder, by its path from there.
fn folder(top: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![top.to_owned()];
    while let Some(path) = open.pop() {
        for entry in std::fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(top).unwrap().to_string_lossy().into_owned();
                found.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}
