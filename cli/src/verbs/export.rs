//! Exports: the register, or a part of it, in a file for other programs.

use clap::ArgMatches;
use ropadesk_core::api::export::ExportReply;
use ropadesk_core::error::Error;
use ropadesk_core::interchange::json::SCHEMA;
use serde_json::{Value, json};

use super::report::Passing;
use super::{is_pipe, must, sentence, size, text};
use crate::host::{Answer, Done, Host, Opening};

/// `ropa export`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let format = match (text(matches, "as").as_str(), matches.get_flag("excel")) {
        ("csv", true) => "csv-excel".to_owned(),
        (_, true) => return Err(host.usage(&Error::invalid("cli-excel-csv"))),
        (format, false) => format.to_owned(),
    };
    let which = super::find::which(host, matches)?;
    let target = must(host, matches, "output")?;
    host.open(Opening::Read)?;
    let piped = if is_pipe(target) { Some(Passing::new(host)?) } else { None };
    let file = piped.as_ref().map_or(target, |passing| passing.file.as_path());
    let ids: Vec<&String> = matches.get_many::<String>("activity").into_iter().flatten().collect();
    let args = json!({
        "as": format,
        "table": text(matches, "table"),
        "filter": which["text"],
        "filters": which["filters"],
        "view": which["view"],
        "ids": ids,
        "controller": text(matches, "controller"),
        "as_of": text(matches, "as-of"),
        "lang": host.moment.lang.code(),
        "without_attachments": matches.get_flag("without-attachments"),
        "file": host.admit(file),
        "overwrite": matches.get_flag("overwrite"),
    });
    let reply = host.ask("export", args)?;
    let made: ExportReply = host.typed(&reply)?;
    if let Some(passing) = piped {
        let bytes = std::fs::read(&passing.file).map_err(|_| host.stop(&Error::bug("ropa/export")))?;
        return Ok(Answer { bytes: Some(bytes), ..sentence("", reply) });
    }
    let said = host.words().say_with(
        "cli-export-written",
        &[
            ("file", made.name.into()),
            ("size", size(made.bytes).into()),
            ("activities", made.activities.into()),
            ("services", made.on_behalf.into()),
        ],
    );
    Ok(sentence(&said, reply))
}

/// `ropa schema`
pub fn schema(host: &Host) -> Done {
    let json: Value = serde_json::from_str(SCHEMA).map_err(|_| host.stop(&Error::bug("ropa/schema")))?;
    Ok(Answer { bytes: Some(SCHEMA.as_bytes().to_vec()), ..sentence("", json) })
}
