//! Documents: the record of processing activities, the transfers, the privacy notice; to read, to write on, as data.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ropadesk_core::api::report::WriteReply;
use ropadesk_core::error::Error;
use ropadesk_core::hash::hex;
use serde_json::json;

use super::{is_pipe, must, sentence, size, text};
use crate::host::{Answer, Done, Host, Opening};

/// `ropa report`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let target = must(host, matches, "output")?;
    let asked = matches.get_one::<String>("as").map_or_else(|| by_ending(target), String::as_str);
    let format = match (asked, matches.get_flag("excel")) {
        ("csv", true) => "csv-excel",
        (_, true) => return Err(host.usage(&Error::invalid("cli-excel-csv"))),
        (format, false) => format,
    };
    let which = super::find::which(host, matches)?;
    let activities: Vec<&String> = matches.get_many("activity").into_iter().flatten().collect();
    // One activity is a page of its own in every document; several make a notice.
    let (one, several) = match activities.as_slice() {
        [one] => (one.as_str(), &[][..]),
        several => ("", several),
    };
    host.open(Opening::Read)?;
    let piped = if is_pipe(target) { Some(Passing::new(host)?) } else { None };
    let file = piped.as_ref().map_or(target, |passing| passing.file.as_path());
    let args = json!({
        "document": {
            "kind": text(matches, "kind"),
            "lang": host.moment.lang.code(),
            "as_of": text(matches, "as-of"),
            "activity": one,
            "activities": several,
            "text": which["text"],
            "filters": which["filters"],
            "view": which["view"],
            "controller": text(matches, "controller"),
            "without_remarks": matches.get_flag("without-remarks"),
            "from_on": text(matches, "received-from"),
            "to_on": text(matches, "received-to"),
        },
        "as": format,
        "file": host.admit(file),
        "overwrite": matches.get_flag("overwrite"),
    });
    let reply = host.ask("report_write", args)?;
    let made: WriteReply = host.typed(&reply)?;
    if !made.missing.is_empty() {
        let said =
            host.words().say_with("cli-report-missing", &[("characters", made.missing.as_str().into())]);
        eprintln!("{said}");
    }
    if made.open_points > 0 {
        eprintln!("{}", host.words().say_with("cli-report-open", &[("count", made.open_points.into())]));
    }
    if let Some(passing) = piped {
        let bytes = std::fs::read(&passing.file).map_err(|_| host.stop(&Error::bug("ropa/report")))?;
        return Ok(Answer { bytes: Some(bytes), ..sentence("", reply) });
    }
    let said = host.words().say_with(
        "cli-report-written",
        &[("file", made.name.into()), ("size", size(made.bytes).into()), ("pages", made.pages.into())],
    );
    Ok(sentence(&said, reply))
}

/// The format that the name of a file promises; PDF for any other name.
fn by_ending(file: &Path) -> &'static str {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["docx", "html", "xlsx", "csv", "json"]
        .into_iter()
        .find(|one| ending.eq_ignore_ascii_case(one))
        .unwrap_or("pdf")
}

/// A folder of one's own for a document on its way to standard output; removed in any case.
pub(super) struct Passing {
    folder: PathBuf,
    pub(super) file: PathBuf,
}

impl Passing {
    pub(super) fn new(host: &Host) -> Done<Self> {
        let id = host.moment.new_id().map_err(|error| host.stop(&error))?;
        let folder = std::env::temp_dir().join(format!("ropa-{}", hex(id.as_bytes())));
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder).map_err(|_| host.stop(&Error::file("cli-stdout")))?;
        Ok(Self { file: folder.join("document"), folder })
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
