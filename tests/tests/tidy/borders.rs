//! Who may name what: the layers, the clock, the one home of the database, failures without a crash.

use regex::Regex;

use crate::keep;
use crate::tree::{below, code, is_test, line, read, text};

/// A word, where it may stand, and why only there.
const BORDERS: &[(&str, &[&str], &str)] = &[
    (r"\btauri(_\w+)?::", &["src-tauri/"], "only the shell knows the window"),
    (r"\brusqlite::", &["core/src/store"], "only the store knows the database"),
    (r"\b(printpdf|lopdf|krilla|subsetter|skrifa)::", &["core/src/report/pdf"], "one home for PDF"),
    (
        r"\bzip::",
        &["core/src/package", "core/src/collect", "core/src/interchange/ods", "core/src/report/docx"],
        "packages, the guard before spreadsheets, OpenDocument and Office Open XML",
    ),
    (r"\brust_xlsxwriter::", &["core/src/interchange/xlsx", "tests/src/"], "one home for written workbooks"),
    (r"\b(hayro|image)::", &["core/src/enclosure"], "pages of documents are drawn in one place"),
    (r"\bcalamine::", &["core/src/collect"], "spreadsheets are read where exports are collected"),
    (r"\bquick_xml::", &["core/src/collect"], "XML is taken apart where spreadsheets are read"),
    (r"\bfluent_\w+::", &["core/src/words"], "one home for words"),
    (r"\b(argon2|pbkdf2)::", &["core/src/store"], "keys are made in one place"),
    (
        r"\bhmac::",
        &["core/src/store", "core/src/package/age"],
        "keys, and the header of a file for a colleague",
    ),
    (
        r"\b(ed25519_dalek|blake2|x25519_dalek|chacha20poly1305|hkdf|scrypt|bech32)::",
        &["core/src/package"],
        "signatures and encryption of packages have one home",
    ),
    (r"\bclap(_\w+)?::", &["cli/"], "arguments end at the command line"),
    (
        r"\b(reqwest|ureq|hyper|hyper_util)::|\bTcp(Stream|Listener)\b|\bUdpSocket\b",
        &[],
        "there is no network",
    ),
];

#[test]
fn each_layer_names_only_what_is_its_own() {
    let mut breaches = Vec::new();
    for (word, allowed, why) in BORDERS {
        let word = Regex::new(word).unwrap();
        for file in below("", &["rs"]).filter(|file| !is_test(file)) {
            if allowed.iter().any(|path| file.starts_with(path)) {
                continue;
            }
            let code = code(file);
            for found in word.find_iter(&code) {
                breaches.push(format!("{file}:{}: {} ({why})", line(&code, found.start()), found.as_str()));
            }
        }
    }
    keep("A layer names what belongs to another: move the code to its home.", &breaches);
}

#[test]
fn every_rust_file_belongs_to_a_program() {
    let breaches: Vec<_> =
        below("", &["rs"]).filter(|file| !is_program(file) && !is_module(file)).map(str::to_owned).collect();
    keep(
        "What no `mod` names is never compiled, and its tests never run: name it in its parent, or remove it.",
        &breaches,
    );
}

#[test]
fn manifests_keep_the_window_out_of_the_core() {
    let breaches: Vec<_> = ["core/Cargo.toml", "cli/Cargo.toml"]
        .iter()
        .filter(|file| read(file).lines().any(|line| line.starts_with("tauri")))
        .map(|file| format!("{file} names tauri"))
        .collect();
    keep("The core and `ropa` build without a window.", &breaches);
}

#[test]
fn the_page_reaches_the_shell_in_one_place() {
    let breaches: Vec<_> = below("ui/src/", &["ts", "tsx"])
        .filter(|file| !file.starts_with("ui/src/api/") && read(file).contains("@tauri-apps"))
        .map(str::to_owned)
        .collect();
    keep("Only ui/src/api names @tauri-apps: everything else calls through it.", &breaches);
}

#[test]
fn the_core_reads_no_clock_and_no_environment() {
    let forbidden = Regex::new(
        r"\b(Utc|Local|SystemTime|Instant)::now\b|\bstd::env\b|\benv::(var|args|current_dir|temp_dir)\b",
    )
    .unwrap();
    keep(
        "The core takes dates, instants and settings as arguments, so that the same call gives the same answer.",
        &found("core/src/", &forbidden),
    );
}

#[test]
fn nothing_crashes_on_purpose() {
    let forbidden =
        Regex::new(r"\.unwrap\(\)|\.expect\(|\b(panic|todo|unimplemented|unreachable|dbg)!").unwrap();
    let mut breaches = found("core/src/", &forbidden);
    breaches.extend(found("cli/src/", &forbidden));
    breaches.extend(found("src-tauri/src/", &forbidden));
    keep("A failure is a value: return an Error (Error::bug for what cannot happen).", &breaches);
}

#[test]
fn sql_is_never_glued() {
    // Interpolated text inside SQL: `format!("… WHERE id = {id}")`, or a keyword pushed onto a string.
    let glued = Regex::new(
        r#"(?s)\b(format|write|writeln|concat)!\([^"]{0,40}"[^"]*\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|DROP|ALTER TABLE|PRAGMA|ATTACH|VACUUM)\b[^"]*\{|push_str\("\s*(SELECT|INSERT|UPDATE|DELETE|WHERE)\b"#,
    )
    .unwrap();
    keep("SQL stands whole in the source; values are bound as parameters.", &found("core/src/", &glued));
}

#[test]
fn the_page_has_no_second_way_out() {
    let forbidden =
        Regex::new(r"\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|indexedDB)\b").unwrap();
    let mut breaches = Vec::new();
    for file in below("ui/src/", &["ts", "tsx"]) {
        // The language is remembered before the bridge can be asked; it is no one's secret.
        if file.contains("__tests__") || file == "ui/src/locales.tsx" {
            continue;
        }
        let text = text(file).unwrap_or_default();
        for word in forbidden.find_iter(&text) {
            breaches.push(format!("{file}:{}: {}", line(&text, word.start()), word.as_str()));
        }
    }
    keep("The window keeps nothing and sends nothing: settings and data go through the bridge.", &breaches);
}

/// Places below `folder` where the code outside tests matches.
fn found(folder: &str, pattern: &Regex) -> Vec<String> {
    let mut places = Vec::new();
    for file in below(folder, &["rs"]).filter(|file| !is_test(file)) {
        let code = code(file);
        for hit in pattern.find_iter(&code) {
            let shown: String = hit.as_str().chars().take(60).collect();
            places.push(format!("{file}:{}: {}", line(&code, hit.start()), shown.replace('\n', " ")));
        }
    }
    places
}

/// Whether cargo starts a library, a program or a build script at this file.
fn is_program(file: &str) -> bool {
    let (folder, name) = file.rsplit_once('/').unwrap_or_default();
    matches!(name, "main.rs" | "lib.rs" | "build.rs") || folder.ends_with("/bin") || folder == "tests/tests"
}

/// Whether the file of its folder names it, or a file beside it by `#[path]`.
fn is_module(file: &str) -> bool {
    let (folder, name) = file.rsplit_once('/').unwrap_or_default();
    let module = format!("mod {};", name.trim_end_matches(".rs"));
    let parents = [format!("{folder}/main.rs"), format!("{folder}/lib.rs"), format!("{folder}.rs")];
    let named =
        |line: &str| line == module || (line.starts_with("pub") && line.ends_with(&format!(" {module}")));
    let placed = |line: &str| {
        let path = line.strip_prefix("#[path = \"").and_then(|rest| rest.strip_suffix("\"]"));
        path.is_some_and(|path| path.rsplit('/').next() == Some(name))
    };
    below(folder, &["rs"]).any(|other| {
        let is_parent = parents.iter().any(|parent| parent == other);
        let is_beside = other.rsplit_once('/').is_some_and(|(place, _)| place == folder);
        (is_parent || is_beside)
            && read(other).lines().map(str::trim).any(|line| (is_parent && named(line)) || placed(line))
    })
}
