//! The files of the tree, and Rust source without what is no code.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The top of the repository.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned())
}

/// Every file that git tracks or would track, from the top, sorted; what is ignored is left out.
pub fn files() -> &'static [String] {
    static FILES: OnceLock<Vec<String>> = OnceLock::new();
    FILES.get_or_init(|| {
        let listed = Command::new("git")
            .current_dir(root())
            .args(["-c", "safe.directory=*", "-c", "core.quotePath=false"])
            .args(["ls-files", "--cached", "--others", "--exclude-standard"])
            .output()
            .expect("git lists the files of the tree");
        let names = String::from_utf8(listed.stdout).unwrap();
        let mut files: Vec<_> = names.lines().map(str::to_owned).collect();
        // The window's types are made from the core, whose own files are read here; a test beside may be writing them.
        files.retain(|file| !file.starts_with("ui/src/api/types/") && root().join(file).is_file());
        files.sort();
        files.dedup();
        assert!(files.len() > 100, "the laws are read against the whole tree, and git named {}", files.len());
        files
    })
}

/// The files below `folder` with one of these endings.
pub fn below(folder: &str, endings: &[&str]) -> impl Iterator<Item = &'static str> {
    files().iter().map(String::as_str).filter(move |file| {
        file.starts_with(folder) && endings.iter().any(|ending| file.ends_with(&format!(".{ending}")))
    })
}

/// The text of a file; nothing when it is not UTF-8 (fonts, pictures).
pub fn text(file: &str) -> Option<String> {
    String::from_utf8(std::fs::read(root().join(file)).unwrap()).ok()
}

/// The text of a file that must be there.
pub fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Whether a Rust file is a test as a whole.
pub fn is_test(file: &str) -> bool {
    file.starts_with("tests/")
        || file.ends_with("/tests.rs")
        || file.ends_with("_tests.rs")
        || file.contains("/tests/")
}

/// Rust source with comments blanked (line breaks stay, so that line numbers hold) and unit tests cut off.
pub fn code(file: &str) -> String {
    let code = without_comments(&read(file));
    let tests = ["mod tests {", "pub(crate) mod tests {"].map(|start| format!("#[cfg(test)]\n{start}"));
    match tests.iter().find_map(|start| code.find(start)) {
        Some(at) => code[..at].to_owned(),
        None => code,
    }
}

/// The line of a byte offset.
pub fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// Blanks `//` and nested `/* */` comments; knows strings, raw strings and characters.
fn without_comments(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else {
            let length = literal(rest).unwrap_or(c.len_utf8());
            out.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        };
        out.extend(rest[..length].chars().filter(|c| *c == '\n'));
        rest = &rest[length..];
    }
    out
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of the string or character literal at the head of `text`, if one stands there.
fn literal(text: &str) -> Option<usize> {
    if let Some(raw) = text.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let body = 2 + hashes;
            return Some(text[body..].find(&end).map_or(text.len(), |at| body + at + end.len()));
        }
    }
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if quote == '\'' && at > 12 {
            return None; // a lifetime
        }
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' if quote == '\'' => return None,
            c if c == quote => {
                let inside = text[1..at].chars().count();
                // 'a' is a character, 'a, 'b is two lifetimes.
                return (quote == '"' || inside == 1 || text[1..].starts_with('\\')).then_some(at + 1);
            }
            _ => {}
        }
    }
    None
}

#[test]
fn comments_are_told_from_strings() {
    let source =
        "let a = \"// no\"; // yes\nlet b = r#\"/* no */\"#; /* yes /* deep */ */ let c: &'a str = '\\'';";
    let code = "let a = \"// no\"; \nlet b = r#\"/* no */\"#;  let c: &'a str = '\\'';";
    assert_eq!(without_comments(source), code, "laws about code must not stumble over comments");
}
