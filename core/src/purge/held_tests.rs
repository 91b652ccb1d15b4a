//! The statements against the types: each field of casework has one, and only one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::*;
use crate::snapshot;

/// The types as they are written for the window, by name.
fn types() -> BTreeMap<String, String> {
    let folder: PathBuf = std::env::temp_dir().join(format!("ropadesk-held-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    snapshot::export_types(&folder).unwrap();
    let mut found = BTreeMap::new();
    gather(&folder, &mut found);
    let _ = std::fs::remove_dir_all(&folder);
    found
}

fn gather(folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, found);
        } else {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            found.insert(name, without_comments(&std::fs::read_to_string(&path).unwrap()));
        }
    }
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain + rest
}

/// The fields of a type that is an object, with the text of their types.
fn fields(source: &str) -> Vec<(String, String)> {
    let Some((_, body)) = source.split_once("= {") else { return Vec::new() };
    let Some((body, _)) = body.rsplit_once('}') else { return Vec::new() };
    let (mut depth, mut parts, mut part) = (0_i32, Vec::new(), String::new());
    for sign in body.chars() {
        match sign {
            '<' | '{' | '[' | '(' => depth += 1,
            '>' | '}' | ']' | ')' => depth -= 1,
            _ => {}
        }
        if sign == ',' && depth == 0 {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(sign);
        }
    }
    parts.push(part);
    let split = |part: &String| {
        let (name, kind) = part.split_once(':')?;
        Some((name.trim().trim_end_matches('?').trim_matches('"').to_owned(), kind.trim().to_owned()))
    };
    parts.iter().filter_map(split).collect()
}

/// Every path of a record that ends in a value; a path with a statement is not looked into.
fn paths(types: &BTreeMap<String, String>, name: &str, at: &str, parts: &[Part], all: &mut BTreeSet<String>) {
    for (field, kind) in fields(&types[name]) {
        let path = if at.is_empty() { field } else { format!("{at}.{field}") };
        let inner = kind
            .split(|c: char| !c.is_alphanumeric())
            .find(|word| types.get(*word).is_some_and(|source| !fields(source).is_empty()));
        match inner {
            Some(inner) if !parts.iter().any(|(part, _)| *part == path) => {
                paths(types, inner, &path, parts, all);
            }
            _ => {
                all.insert(path);
            }
        }
    }
}

#[test]
fn every_field_of_casework_has_a_statement_on_purging() {
    let types = types();
    for noun in Noun::ALL {
        let Held::Parts(case, parts) = held(*noun) else { continue };
        let mut all = BTreeSet::new();
        paths(&types, &snapshot::type_name(*noun), "", parts, &mut all);
        assert!(all.len() > 5, "{noun:?}: its type was read");
        assert!(all.contains(case), "{noun:?}: {case} names the case");
        for path in &all {
            let stated = parts.iter().filter(|(part, _)| part == path).count();
            assert_eq!(
                stated, 1,
                "{noun:?}: say in core/src/purge/held.rs what becomes of `{path}` when the person's data go"
            );
        }
        for (part, _) in parts {
            assert!(all.contains(*part), "{noun:?}: `{part}` is no field; take its statement out");
        }
    }
}

#[test]
fn what_has_no_history_belongs_to_a_case_or_says_nothing_of_a_person() {
    for noun in Noun::ALL.iter().filter(|noun| !noun.keeps_history()) {
        let is_stated = held(*noun).case_field().is_some()
            || matches!(
                noun,
                Noun::RememberedMapping | Noun::ImportMapping | Noun::Glossary | Noun::SavedView
            );
        assert!(is_stated, "{noun:?}: history is kept of all but casework, and casework is purged");
    }
}

#[test]
fn nothing_that_names_the_person_stays() {
    let Held::Parts(_, parts) = held(Noun::Request) else { panic!("a request has parts") };
    for path in [
        "person.name",
        "person.identifiers",
        "person.contact",
        "representative.name",
        "representative.contact",
        "representative.proof",
        "particulars.correction",
        "particulars.situation",
    ] {
        assert!(
            parts.contains(&(path, Fate::Goes)),
            "{path} is data of the person, whatever is chosen for texts"
        );
    }
}
