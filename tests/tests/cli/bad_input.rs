//! Bad input: one clear error each, the exit code of the contract, register and outputs untouched.

use std::io::Write;

use acceptance::bench::child;
use acceptance::kit::{Folder, ropa};
use rusqlite::Connection;
use serde_json::json;

use crate::HER;

/// A register with a request to collect for.
fn with_case() -> Folder {
    let folder = Folder::with_sample();
    let args =
        ["request", "new", "--right", "access", "--received", "2026-11-20", "--name", "M", "--match", HER];
    folder.on_sample(&args).ends(0);
    folder
}

/// Collecting from and extracting from `name` are both refused with the same words, and nothing is touched.
#[track_caller]
fn refused(folder: &Folder, name: &str, more: &[&str], exit: i32, code: &str) {
    let before = folder.hashes();
    let collect = ["request", "collect", "R-2026-001", name, "--system", "S", "--activity", "A05", "--json"];
    let extract = ["extract", name, "--match", HER, "-o", "out.csv", "--json"];
    for args in [&collect[..], &extract] {
        let error = folder.on_sample(&[args, more].concat()).ends(exit).error();
        assert_eq!(error["code"], code, "{name}: the cause by name: {error}");
        for field in ["message", "hint"] {
            assert!(
                error[field].as_str().is_some_and(|text| text.len() > 10),
                "{name}: {field} is said: {error}"
            );
        }
        assert_eq!(error.as_object().map(serde_json::Map::len), Some(4), "code, message, hint, problems");
    }
    assert_eq!(folder.hashes(), before, "{name}: register and outputs are as they were");
}

#[test]
fn a_damaged_export_is_refused_by_its_cause() {
    let folder = with_case();
    folder.write("empty.csv", "");
    refused(&folder, "empty.csv", &[], 3, "collect-empty");
    folder.write("quote.csv", "id,email\n1,\"maria@example.com\n2,x@example.com\n");
    refused(&folder, "quote.csv", &[], 3, "collect-quote-unclosed");
    folder.write("nul.csv", b"id,email\n1,maria@example.com\n2,a\0b@example.com\n");
    refused(&folder, "nul.csv", &[], 3, "collect-nul");
    folder.write("latin.csv", b"id,name,email\n1,M\xFCller,maria@example.com\n");
    refused(&folder, "latin.csv", &["--encoding", "utf-8"], 3, "collect-encoding-wrong");
    refused(&folder, "latin.csv", &["--encoding", "klingon"], 3, "collect-encoding-unknown");
    folder.write("cut.json", r#"[{"email":"maria@example.com"},{"email":"x@exam"#);
    refused(&folder, "cut.json", &[], 3, "collect-json-cut");
    folder.write("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    refused(&folder, "picture.csv", &[], 3, "collect-kind-unreadable");
    refused(&folder, "nowhere.csv", &[], 4, "collect-file-missing");
}

#[test]
fn a_workbook_with_a_password_is_named_as_such() {
    let folder = with_case();
    let mut book = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    book.resize(1024, 0);
    book.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    book.resize(4096, 0);
    folder.write("locked.xlsx", book);
    refused(&folder, "locked.xlsx", &[], 3, "collect-xlsx-password");
}

#[test]
fn ragged_rows_are_read_and_told() {
    let folder = with_case();
    folder
        .write("ragged.csv", "id,email,note\n1,maria@example.com\n2,x@example.com,a,b\n3,y@example.com,c\n");
    let ran = folder.ropa(&["extract", "ragged.csv", "--match", HER, "--json"]).ends(0);
    assert!(
        ran.err.contains("collect-warn-ragged"),
        "a short row is hers all the same, and it is said: {}",
        ran.err
    );
}

#[test]
fn a_line_of_100_megabytes_is_refused_in_little_memory() {
    let folder = with_case();
    let mut file = std::fs::File::create(folder.path("line.csv")).unwrap();
    for _ in 0..100 {
        file.write_all(&[b'a'; 1 << 20]).unwrap();
    }
    drop(file);
    let before = folder.hashes();
    let line = folder.path("line.csv");
    let args = ["extract", &line.to_string_lossy(), "--match", HER, "--json"].map(std::ffi::OsString::from);
    let logs = Folder::new();
    let run = child::run(ropa(), &args, &logs.path("")).unwrap();
    assert_eq!(run.code, Some(3), "refused: {}", run.complaint());
    assert!(run.complaint().contains("collect-row-too-long"), "the cause by name: {}", run.complaint());
    if let Some(peak) = run.peak {
        assert!(peak < 64 << 20, "the line is never held whole: {} MiB", peak >> 20);
    }
    assert_eq!(folder.hashes(), before, "nothing was touched");
}

#[test]
#[cfg(unix)]
fn an_interrupted_collection_keeps_nothing() {
    let folder = with_case();
    let row = "1,someone@example.com,some text to make the row longer and the file larger\n";
    folder.write("large.csv", format!("id,email,note\n{}", row.repeat(1_500_000)));
    let before = folder.hashes();
    let args = [
        "-f",
        "s.ropa",
        "request",
        "collect",
        "R-2026-001",
        "large.csv",
        "--system",
        "S",
        "--activity",
        "A05",
    ];
    let mut child = folder.command().args(args).stderr(std::process::Stdio::null()).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(600));
    let id = child.id().to_string();
    assert!(
        std::process::Command::new("kill").args(["-INT", &id]).status().unwrap().success(),
        "it still runs"
    );
    assert_eq!(child.wait().unwrap().code(), Some(130), "stopped, and it says so");
    assert_eq!(folder.hashes(), before, "nothing was kept of the work");
}

#[test]
fn nobody_found_is_an_answer() {
    let folder = with_case();
    folder.write("others.csv", "id,email\n1,x@example.com\n2,y@example.com\n");
    let collect = ["request", "collect", "R-2026-001", "others.csv", "--system", "S", "--activity", "A05"];
    let said = folder.on_sample(&collect).ends(0).text();
    assert!(said.contains("Nothing was found"), "said in words: {said}");
    let shown = folder.on_sample(&["request", "show", "R-2026-001", "--json"]).ends(0).json();
    assert_eq!(shown["collected"][0]["rows_matched"], 0, "the search itself is kept");
}

#[test]
fn a_register_that_is_none_is_told_from_a_wrong_passphrase() {
    let folder = Folder::with_sample();
    let whole = std::fs::read(folder.path("s.ropa")).unwrap();
    folder.write("cut.ropa", &whole[..whole.len() - 1000]);
    folder.write("empty.ropa", "");
    folder.write("foreign.ropa", [b'x'; 8192]);
    folder.write("text.ropa", "not a register at all");
    let mut torn = whole.clone();
    let middle = torn.len() / 2;
    torn[middle..middle + 3000].fill(0xA5);
    folder.write("torn.ropa", torn);
    let before = folder.hashes();
    for (name, exit, code) in [
        ("cut.ropa", 7, "register-truncated"),
        ("empty.ropa", 7, "register-empty"),
        ("text.ropa", 7, "register-foreign"),
        ("torn.ropa", 7, "register-damaged"),
        ("nowhere.ropa", 4, "register-missing"),
    ] {
        for verb in [&["show", "--json"][..], &["activity", "add", "--json"]] {
            let error = folder.ropa(&[&["-f", name], verb].concat()).ends(exit).error();
            assert_eq!(error["code"], code, "{name}: {error}");
        }
    }
    assert_eq!(folder.hashes(), before, "a damaged file is never mended in place");
}

#[test]
fn a_register_of_a_newer_version_is_refused() {
    let folder = Folder::with_sample();
    Connection::open(folder.path("s.ropa")).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = folder.hashes();
    for verb in [&["show", "--json"][..], &["undo", "--json"]] {
        let error = folder.on_sample(verb).ends(6).error();
        assert_eq!(error["code"], "register-newer", "what to do next is another program: {error}");
    }
    assert_eq!(folder.hashes(), before, "the file is as it was");
}

#[test]
fn an_altered_journal_ends_with_seven() {
    let folder = Folder::with_sample();
    let file = Connection::open(folder.path("s.ropa")).unwrap();
    file.execute_batch(
        "DROP TRIGGER journal_is_never_changed; UPDATE journal SET actor = 'nobody' WHERE seq = 5;",
    )
    .unwrap();
    drop(file);
    for verb in ["verify-file", "log"] {
        let args: &[&str] = if verb == "log" { &["log", "--verify"] } else { &["verify-file"] };
        let said = folder.on_sample(args).ends(7).text();
        assert!(said.contains("altered"), "{verb}: said in words: {said}");
    }
}

#[test]
fn an_existing_output_is_never_replaced_unasked() {
    let folder = with_case();
    folder.write("out", "mine");
    folder.write("x.csv", "id,email\n1,maria@example.com\n");
    let before = folder.hashes();
    for args in [
        &["report", "record", "-o", "out"][..],
        &["request", "package", "R-2026-001", "--for", "access", "-o", "out"],
        &["extract", "x.csv", "--match", HER, "-o", "out"],
        &["backup", "out"],
        &["new", "out", "--sample"],
    ] {
        let error = folder.on_sample(&[args, &["--json"]].concat()).ends(4).error();
        assert_eq!(error["code"], "output-exists", "{args:?}: {error}");
    }
    assert_eq!(folder.hashes(), before, "the file that was there stays");
    folder.on_sample(&["report", "record", "-o", "out", "--overwrite"]).ends(0);
    // A device is never replaced, not even when asked: the rename would remove it.
    folder.on_sample(&["report", "record", "-o", "/dev/null", "--overwrite"]).ends(4);
}

#[test]
fn a_folder_that_cannot_be_written_leaves_nothing() {
    let folder = with_case();
    folder.write("file", "no folder");
    let before = folder.hashes();
    for args in [
        &["report", "record", "-o", "file/out.pdf"][..],
        &["request", "package", "R-2026-001", "--for", "access", "-o", "nowhere/out.zip"],
        &["new", "file/new.ropa", "--sample"],
        &["report", "record", "-o", "/proc/out.pdf"],
    ] {
        let error = folder.on_sample(&[args, &["--json"]].concat()).ends(4).error();
        assert_eq!(error["code"], "folder-not-writable", "{args:?}: {error}");
    }
    assert_eq!(folder.hashes(), before, "nothing was written");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_leaves_neither_a_part_nor_a_changed_register() {
    let folder = with_case();
    let before = folder.hashes();
    // A limit on the size of files stands for a full disk; its signal is ignored, so that writing fails.
    let limited = "trap '' XFSZ; ulimit -f 8; exec \"$ROPA\" --json -f s.ropa ";
    let error = folder.shell(&format!("{limited} report record -o out.pdf")).ends(4).error();
    assert_eq!(error["code"], "disk-full", "{error}");
    let error = folder.shell(&format!("{limited} activity add --name X")).ends(4).error();
    assert!(error["hint"].as_str().is_some_and(|hint| !hint.is_empty()), "{error}");
    folder.on_sample(&["show"]).ends(0);
    assert_eq!(folder.hashes(), before, "no part, and the register as before");
    let full = folder.shell("exec \"$ROPA\" --json -f s.ropa activity list > /dev/full").ends(4).error();
    assert_eq!(full["code"], json!("cli-stdout"), "what could not be printed is said");
}
