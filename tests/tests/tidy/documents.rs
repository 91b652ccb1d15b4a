//! What the documents promise is there.

use crate::keep;
use crate::tree::{below, read, root};

#[test]
fn the_map_of_the_code_names_every_chapter() {
    let map = read("ARCHITECTURE.md");
    let mut breaches: Vec<_> = below("core/src/", &["rs"])
        .filter_map(|file| file.strip_prefix("core/src/"))
        .filter(|file| !file.contains('/') && *file != "lib.rs")
        .filter(|file| !map.contains(&format!("`{file}`")))
        .map(|file| format!("core/src/{file} is not in it"))
        .collect();
    for named in map.split('`').skip(1).step_by(2).filter(|word| word.contains('/') && !word.contains(' ')) {
        let path = named.trim_end_matches('/');
        let is_path = ["core/", "cli/", "src-tauri/", "ui/", "data/", "tests/", "docs/", "scripts/"]
            .iter()
            .any(|top| named.starts_with(top));
        if is_path && !path.contains(['*', '{', 'N']) && !root().join(path).exists() {
            breaches.push(format!("{named} does not exist"));
        }
    }
    keep(
        "ARCHITECTURE.md is the map: it names each file of core/src, and nothing that is not there.",
        &breaches,
    );
}

#[test]
fn the_log_of_changes_has_a_place_for_the_next() {
    let log = read("CHANGELOG.md");
    assert!(log.contains("## Unreleased"), "CHANGELOG.md needs a section for what is not yet released");
}

#[test]
fn decisions_are_numbered_without_gaps() {
    let mut breaches = Vec::new();
    for (index, file) in below("docs/decisions/", &["md"]).enumerate() {
        let name = file.trim_start_matches("docs/decisions/");
        if !name.starts_with(&format!("{:04}-", index + 1)) {
            breaches.push(name.to_owned());
        }
    }
    keep(
        "Decisions are numbered in the order in which they were taken: docs/decisions/NNNN-title.md.",
        &breaches,
    );
}

#[test]
fn every_target_of_the_makefile_says_what_it_is_for() {
    let makefile = read("Makefile");
    let mut breaches = Vec::new();
    let phony = makefile.lines().find_map(|line| line.strip_prefix(".PHONY: ")).unwrap_or_default();
    for target in phony.split_whitespace() {
        if !makefile.lines().any(|line| line.starts_with(&format!("{target}: ")) && line.contains("## ")) {
            breaches.push(format!("{target} has no line"));
        }
    }
    for file in below("scripts/", &["sh"]) {
        let used =
            makefile.contains(file) || below("scripts/", &["sh"]).any(|other| read(other).contains(file));
        if !used {
            breaches.push(format!("{file} is called by nothing"));
        }
    }
    keep("`make help` is the list of what can be done.", &breaches);
}
