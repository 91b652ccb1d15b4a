//! Names and sizes: the Regulation's words, small files, no traces of one machine.

use regex::Regex;

use crate::keep;
use crate::tree::{below, code, files, line, read, text};

const LONGEST: usize = 600;

#[test]
fn files_stay_small() {
    let breaches: Vec<_> = below("", &["rs", "ts", "tsx", "css", "mjs", "js", "sh"])
        .map(|file| (file, read(file).lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{file}: {lines} lines"))
        .collect();
    keep("No source file is longer than 600 lines: split it along its nouns.", &breaches);
}

#[test]
fn types_carry_no_empty_words() {
    let declared = Regex::new(
        r"\b(?:struct|enum|trait|union|type|class|interface)\s+(\w*?(?:Manager|Service|Helper|Util|Utils|Info)(?:[A-Z0-9_]\w*)?)\b",
    )
    .unwrap();
    let mut breaches = Vec::new();
    let empty = Regex::new(r"(^|_|-)(manager|service|helper|util|info)s?\.").unwrap();
    for file in below("", &["rs"]).chain(below("ui/src/", &["ts", "tsx"])) {
        let code = if file.ends_with(".rs") { code(file) } else { read(file) };
        for hit in declared.captures_iter(&code) {
            breaches.push(format!("{file}:{}: {}", line(&code, hit.get(0).unwrap().start()), &hit[1]));
        }
        let stem = file.rsplit('/').next().unwrap_or(file).to_lowercase();
        if empty.is_match(&stem) {
            breaches.push(format!("{file}: the file's name"));
        }
    }
    keep(
        "Manager, Service, Helper, Util and Info say nothing: name the thing by the Regulation's word.",
        &breaches,
    );
}

#[test]
fn nothing_is_called_compliant() {
    let word = Regex::new(r"(?i)\bcompliant\b").unwrap();
    // The places that state the rule, and tests that look for the word.
    let stating = ["CONTRIBUTING.md", "tests/tests/"];
    keep(
        "Whether processing is lawful is for people to judge: say what was found, never \u{201c}compliant\u{201d}.",
        &in_text(&word, &stating),
    );
}

#[test]
fn nothing_points_to_one_machine() {
    let path = Regex::new(r"(^|[^\w./-])/(work|home|root|Users|tmp)/\w").unwrap();
    // Tests that hand a path in to see that it does not come out again.
    let planting = ["ui/src/__tests__/routes.test.ts"];
    keep("A path of one machine has no place in the tree.", &in_text(&path, &planting));
}

#[test]
fn nothing_is_left_for_later() {
    let mark = Regex::new(r"\b(TODO|FIXME|XXX|HACK)\b").unwrap();
    let stating = ["tests/tests/tidy/names.rs"];
    keep("Do it, or write it into an issue; the source holds no notes to self.", &in_text(&mark, &stating));
}

fn in_text(pattern: &Regex, except: &[&str]) -> Vec<String> {
    let mut places = Vec::new();
    for file in files().iter().filter(|file| !except.iter().any(|path| file.starts_with(path))) {
        // Lock files hold hashes and addresses only.
        if file.ends_with(".lock") || file.ends_with("package-lock.json") {
            continue;
        }
        let text = text(file).unwrap_or_default();
        for hit in pattern.find_iter(&text) {
            places.push(format!("{file}:{}: {}", line(&text, hit.start()), hit.as_str().trim()));
        }
    }
    places
}
