//! Packages: what one would hold, making it, checking it without a register.

use std::io::{IsTerminal, Read};
use std::path::Path;

use clap::ArgMatches;
use ropadesk_core::api::package::BuildReply;
use ropadesk_core::api::package::handover::PackageSheetReply;
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::package::{Authenticity, CheckTone, Item, LeakTest, Preflight, Protection, Verification};
use serde_json::{Value, json};

use super::{is_pipe, must, path, size, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::passphrase;
use crate::stop::{INTEGRITY, PASSPHRASE};
use crate::table::{fold, line_length};

/// `ropa request package` and `ropa package make`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let include = included(host, matches)?;
    let dry_run = matches.get_flag("dry-run");
    if text(matches, "replaces").is_empty() && !text(matches, "because").is_empty() {
        return Err(host.usage(&Error::invalid("cli-because-alone")));
    }
    host.open(if dry_run { Opening::Read } else { Opening::Write })?;
    let mut args = json!({
        "request": text(matches, "request-id"),
        "kind": text(matches, "for"),
        "as_of": text(matches, "as-of"),
        "include": include,
        "unnamed_reason": matches.get_one::<String>("unnamed-recipients"),
    });
    let reply = host.ask("package_preflight", args.clone())?;
    let preflight: Preflight = host.typed(&reply)?;
    if dry_run {
        let text = format!("{}{}", checks(host, &preflight), left_out(host, &preflight.excluded));
        return Ok(Answer::new(text, reply));
    }
    let writing = Writing::of(host, matches)?;
    let protect = writing.protect;
    let writing = writing.checked(host, protect)?;
    args["file"] = json!(writing.file);
    args["protect"] = json!(writing.protect);
    args["overwrite"] = json!(writing.overwrite);
    args["expires_on"] = json!(text(matches, "expires"));
    args["replaces"] = json!(text(matches, "replaces"));
    args["replaces_because"] = json!(text(matches, "because"));
    let mut reply = host.ask("package_build", args)?;
    let built: BuildReply = host.typed(&reply)?;
    let kind = host.code("package-kind", &built.package.kind);
    let written = built.package.copies.last().map_or(built.package.bytes, |file| file.bytes);
    let said = host.words().say_with(
        "cli-package-made",
        &[
            ("kind", kind.into()),
            ("file", built.name.as_str().into()),
            ("files", built.package.files.into()),
            ("records", preflight.records.into()),
            ("size", size(written).into()),
        ],
    );
    let mut text =
        format!("{said}\n{} {}\n", host.paint.dim("SHA-256"), host.paint.dim(&built.package.sha256));
    text.push_str(&writing.told(host, &built, &mut reply)?);
    text.push_str(&leaks(host, built.leaks));
    text.push_str(&checks(host, &preflight));
    if !built.recipients_settled {
        text.push_str(&format!("\n{}\n", host.paint.warn(&host.say("cli-package-unsettled"))));
    }
    text.push_str(&left_out(host, &built.excluded));
    Ok(Answer::new(text, reply))
}

/// What was looked for in the finished file, and what could not be.
fn leaks(host: &Host, test: LeakTest) -> String {
    let mut text = String::new();
    if test.strings > 0 {
        let counts = [("strings", test.strings.into()), ("files", test.files.into())];
        text.push_str(&format!("{} {}\n", host.paint.good("✓"), host.words().say_with("cli-leaks", &counts)));
    }
    for (id, count) in [("cli-leaks-short", test.too_short), ("cli-leaks-unread", test.unread)] {
        if count > 0 {
            let said = host.words().say_with(id, &[("count", count.into())]);
            text.push_str(&format!("{} {said}\n", host.paint.warn("!")));
        }
    }
    text
}

/// Where a package's file goes, and what becomes of its passphrase.
pub struct Writing<'a> {
    /// Token of the file.
    pub file: String,
    /// Whether it is encrypted under a passphrase.
    pub protect: bool,
    /// Whether an existing file is replaced.
    pub overwrite: bool,
    sheet: Option<&'a Path>,
}

impl<'a> Writing<'a> {
    /// What `--output`, `--password`, `--sheet` and `--overwrite` say.
    pub fn of(host: &Host, matches: &'a ArgMatches) -> Done<Self> {
        let target = must(host, matches, "output")?;
        if is_pipe(target) {
            return Err(host.usage(&Error::invalid("cli-no-pipe")));
        }
        let protect = matches.try_get_one::<bool>("password").ok().flatten().copied().unwrap_or_default();
        let sheet = path(matches, "sheet");
        let overwrite = matches.get_flag("overwrite");
        // Found out before anything is made: the passphrase is told only once.
        if let Some(sheet) = sheet.filter(|sheet| !is_pipe(sheet) && !overwrite && sheet.exists()) {
            let name = sheet.file_name().unwrap_or_default().to_string_lossy().into_owned();
            return Err(host.stop(&Error::new(Kind::NotAllowed, "output-exists").with("file", name)));
        }
        Ok(Self { file: host.admit(target), protect, overwrite, sheet })
    }

    /// Refuses a sheet where no passphrase is made.
    pub fn checked(self, host: &Host, passphrase: bool) -> Done<Self> {
        if self.sheet.is_some() && !passphrase {
            return Err(host.usage(&Error::invalid("cli-sheet-alone")));
        }
        Ok(self)
    }

    /// The signature, and the passphrase: on its sheet, or here. What stands on a sheet in a file is not told otherwise.
    pub fn told(&self, host: &Host, built: &BuildReply, reply: &mut Value) -> Done<String> {
        let args = [("fingerprint", built.signed_by.fingerprint.as_str().into())];
        let signed = host.words().say_with("cli-package-signed", &args);
        let mut text = format!("{}\n", host.paint.dim(&signed));
        let Some(passphrase) = &built.passphrase else { return Ok(text) };
        let protection = built.package.copies.last().map(|file| file.protection).unwrap_or_default();
        if let Some(sheet) = self.sheet {
            let pipe = is_pipe(sheet);
            let args = json!({
                "package": built.package.id,
                "passphrase": passphrase,
                "protection": protection,
                "file": if pipe { String::new() } else { host.admit(sheet) },
                "overwrite": self.overwrite,
            });
            let written: PackageSheetReply = host.typed(&host.ask("package_sheet", args)?)?;
            if pipe {
                text.push_str(&format!("\n{}\n", written.text));
            } else {
                reply["passphrase"] = Value::Null;
                let said =
                    host.words().say_with("cli-package-sheet", &[("file", written.name.as_str().into())]);
                text.push_str(&format!("{said}\n"));
            }
            return Ok(text);
        }
        let said =
            host.words().say_with("cli-package-passphrase", &[("passphrase", passphrase.as_str().into())]);
        let open = match protection {
            Protection::ColleagueKey | Protection::ColleaguePassphrase => "cli-package-passphrase-age",
            Protection::Plain | Protection::Passphrase => "cli-package-passphrase-open",
        };
        text.push_str(&format!("\n{}\n{}\n\n", host.paint.bold(&said), host.say(open)));
        Ok(text)
    }
}

/// `--include COLLECTION:COLUMN`: items to be decided that are handed over.
fn included(host: &Host, matches: &ArgMatches) -> Done<Vec<(String, String)>> {
    let given = matches.get_many::<String>("include").into_iter().flatten();
    let pairs = given.map(|text| {
        let pair =
            text.split_once(':').map(|(collection, column)| (collection.to_owned(), column.to_owned()));
        pair.ok_or_else(|| host.usage(&Error::invalid("cli-include-form")))
    });
    pairs.collect()
}

/// What to look at before the package leaves the house.
fn checks(host: &Host, preflight: &Preflight) -> String {
    let mut text = String::new();
    let wide = line_length().saturating_sub(4).min(110);
    let mut said = Vec::new();
    for check in &preflight.checks {
        let mark = match check.tone {
            CheckTone::Ok => host.paint.good("✓"),
            CheckTone::Warning => host.paint.warn("!"),
            CheckTone::Open => host.paint.bad("○"),
        };
        text.push_str(&format!("  {mark} {}\n", fold(&check.message, wide).join("\n    ")));
        // What to do is said once.
        if !check.hint.is_empty() && !said.contains(&&check.hint) {
            said.push(&check.hint);
            for line in fold(&check.hint, wide) {
                text.push_str(&format!("    {}\n", host.paint.dim(&line)));
            }
        }
    }
    text
}

/// What a portability package leaves out, and why: for the DPO, not in the package.
fn left_out(host: &Host, items: &[Item]) -> String {
    // Columns without any value of the person need no reason; `--json` lists them all.
    let filled: Vec<&Item> = items.iter().filter(|item| item.filled > 0).collect();
    if filled.is_empty() {
        return String::new();
    }
    let mut groups: Vec<(&Item, Vec<&str>)> = Vec::new();
    for item in &filled {
        match groups.iter_mut().find(|(first, _)| first.system == item.system && first.words == item.words) {
            Some((_, columns)) => columns.push(&item.column),
            None => groups.push((item, vec![&item.column])),
        }
    }
    let said = host.words().say_with("cli-left-out", &[("count", filled.len().into())]);
    let mut text = format!("\n{said}\n");
    let wide = line_length().saturating_sub(4).min(110);
    for (first, columns) in groups {
        text.push_str(&format!("  {}: {}\n", host.paint.bold(&first.system), first.words));
        for line in fold(&columns.join(", "), wide) {
            text.push_str(&format!("    {}\n", host.paint.dim(&line)));
        }
    }
    text
}

/// `ropa verify`: needs no register; exit code 7 when a byte was altered or the hand is another.
pub fn verify(host: &Host, matches: &ArgMatches) -> Done {
    let file = must(host, matches, "package")?;
    let mut args = json!({"file": host.admit(file), "key": key_given(host, &text(matches, "key"))?});
    let mut reply = host.ask("package_verify", args.clone())?;
    let mut found: Verification = host.typed(&reply)?;
    if found.sealed && (host.passphrase_file().is_some() || std::io::stdin().is_terminal()) {
        let given =
            passphrase::read_with(host.passphrase_file(), "cli-ask-package-passphrase", host.words())?;
        args["passphrase"] = json!(given.as_str());
        reply = host.ask("package_verify", args)?;
        found = host.typed(&reply)?;
    }
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let kind = if found.kind.is_empty() { String::new() } else { host.code("package-kind", &found.kind) };
    let about = [
        ("file", name.into()),
        ("kind", kind.into()),
        ("files", found.files.into()),
        ("records", found.rows.into()),
        ("request", found.request.as_str().into()),
        ("date", found.as_of.as_str().into()),
        ("controller", found.controller.as_str().into()),
    ];
    let hand = host.words().say_with(
        &format!("package-authenticity-{}", found.authenticity.code()),
        &[("fingerprint", found.fingerprint.as_str().into())],
    );
    if found.ok {
        let said = host.words().say_with("cli-verify-ok", &about);
        let mark = if found.authenticity == Authenticity::Confirmed {
            host.paint.good("✓")
        } else {
            host.paint.warn("!")
        };
        return Ok(Answer::new(format!("{} {said}\n{mark} {hand}\n", host.paint.good("✓")), reply));
    }
    let title = if found.whole { "cli-verify-whole" } else { "cli-verify-bad" };
    let mut text = format!("{} {}\n", host.paint.bad("✗"), host.words().say_with(title, &about));
    for problem in &found.problems {
        text.push_str(&format!("  - {}\n", problem.message));
    }
    let locked = |code: &str| matches!(code, "passphrase_needed" | "passphrase");
    if found.problems.iter().any(|problem| locked(&problem.code)) {
        return Ok(Answer::new(text, reply).exit(PASSPHRASE));
    }
    if !found.whole && found.authenticity != Authenticity::Unknown {
        text.push_str(&format!("{} {hand}\n", host.paint.warn("!")));
    }
    text.push_str(&format!("{}\n", host.say("cli-verify-next")));
    Ok(Answer::new(text, reply).exit(INTEGRITY))
}

/// A key as it was given: itself, or the content of a small file.
pub fn key_given(host: &Host, given: &str) -> Done<String> {
    let path = Path::new(given);
    if given.is_empty() || !path.is_file() {
        return Ok(given.to_owned());
    }
    let unreadable = || host.stop(&Error::file("cli-key-file"));
    let mut text = String::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(4096).read_to_string(&mut text));
    read.map_err(|_| unreadable())?;
    Ok(text)
}
