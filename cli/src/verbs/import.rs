//! `ropa import`: records from tables, authorities' templates, and this program's own files.

use std::path::Path;

use clap::ArgMatches;
use ropadesk_core::api::imports::{ImportDone, ImportErrorsReply};
use ropadesk_core::collect::ReadOptions;
use ropadesk_core::error::{Error, Kind, Problem};
use ropadesk_core::import::look::{ImportLook, ImportShape};
use ropadesk_core::import::memory::{ColumnRule, ConstantRule, ValueRule};
use ropadesk_core::import::outlook::{ImportOutlook, OutlookRow, RowOutcome};
use ropadesk_core::import::values::QuestionKind;
use ropadesk_core::output;
use ropadesk_core::store::table::Noun;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{must, path};
use crate::host::{Answer, Done, Host, Opening};
use crate::stop::INVALID;
use crate::table::{Look, Table, cut, one_line};
use crate::watch::watched;

/// Longest text of a cell shown.
const SHOWN: usize = 40;

/// The mapping file: what columns and words of a table mean.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct MappingFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    noun: Option<Noun>,
    columns: Vec<ColumnRule>,
    constants: Vec<ConstantRule>,
    values: Vec<ValueRule>,
}

/// `ropa import`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let dry_run = matches.get_flag("dry-run");
    let overwrite = matches.get_flag("overwrite");
    for name in ["save-mapping", "errors"] {
        // Said before anything is imported, not after.
        if let Some(file) = path(matches, name).filter(|file| !overwrite && file.symlink_metadata().is_ok()) {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            return Err(host.stop(&Error::new(Kind::NotAllowed, "output-exists").with("file", name)));
        }
    }
    let given = path(matches, "mapping").map(|file| read_mapping(host, file)).transpose()?;
    host.open(if dry_run { Opening::Read } else { Opening::Write })?;
    let spec = spec(host, matches, given.as_ref())?;
    let look = json!({"source": spec["source"]});
    let look: ImportLook =
        host.typed(&watched(&host.desk, host.words(), || host.ask("import_look", look))?)?;
    let foreseen = json!({"spec": spec, "limit": 0});
    let outlook: ImportOutlook =
        host.typed(&watched(&host.desk, host.words(), || host.ask("import_plan", foreseen))?)?;
    if let Some(file) = path(matches, "save-mapping") {
        write_mapping(host, file, &look, &outlook, given, overwrite)?;
    }
    let mut text = lines(host, &look, &outlook);
    if let Some(file) = path(matches, "errors").filter(|_| outlook.errors > 0) {
        let args = json!({"spec": spec, "target": host.admit(file), "overwrite": overwrite});
        let written: ImportErrorsReply = host.typed(&host.ask("import_errors", args)?)?;
        let args = [("count", written.rows.into()), ("file", written.name.into())];
        text.push_str(&format!("{}\n", host.words().say_with("import-cli-errors-written", &args)));
    }
    if dry_run {
        text.push_str(&format!("{}\n", counted(host, "cli-import-would", &outlook)));
        let exit = if outlook.errors > 0 { INVALID } else { 0 };
        return Ok(Answer::new(text, in_json(host, &look, &outlook, None)?).exit(exit));
    }
    let skip_errors = matches.get_flag("skip-errors");
    let args = json!({"spec": spec, "skip_errors": skip_errors, "remember": true, "limit": 1});
    let reply = watched(&host.desk, host.words(), || host.ask("import_run", args))?;
    let done: ImportDone = host.typed(&reply)?;
    text.push_str(&format!("{}\n", counted(host, "cli-import-done", &outlook)));
    let written = done.touched.records.len();
    Ok(Answer::new(text, in_json(host, &look, &outlook, Some(written))?))
}

fn spec(host: &Host, matches: &ArgMatches, given: Option<&MappingFile>) -> Done<Value> {
    let word = |name: &str| matches.get_one::<String>(name).cloned();
    let delimiter = word("delimiter").map(|text| if text == "\\t" { "\t".to_owned() } else { text });
    let options = ReadOptions { encoding: word("encoding"), delimiter, ..ReadOptions::default() };
    let mut spec = json!({
        "source": {
            "file": host.admit(must(host, matches, "source")?),
            "options": options,
            "as": word("as").unwrap_or_else(|| "auto".to_owned()),
            "sheet": word("sheet").unwrap_or_default(),
            "header_row": matches.get_one::<u32>("header-row"),
            "noun": word("noun").or_else(|| given.and_then(|file| file.noun).map(|noun| noun.code().to_owned())),
        },
        "match_by": matches.get_many::<String>("match").into_iter().flatten().collect::<Vec<_>>(),
        "empty_deletes": matches.get_flag("empty-deletes"),
        "skip_known": matches.get_flag("skip-known"),
        "skip_new": matches.get_flag("skip-new"),
        "skip_rows": matches.get_many::<u32>("skip-row").into_iter().flatten().collect::<Vec<_>>(),
        "skip_records": matches.get_many::<String>("skip-record").into_iter().flatten().collect::<Vec<_>>(),
    });
    let mut constants = given.map(|file| file.constants.clone()).unwrap_or_default();
    for pair in matches.get_many::<String>("set").into_iter().flatten() {
        let Some((field, value)) = pair.split_once('=') else {
            return Err(host.usage(&Error::invalid("cli-set-form")));
        };
        constants.push(ConstantRule { field: field.to_owned(), value: value.to_owned() });
    }
    if let Some(file) = given {
        spec["columns"] = json!(file.columns);
        spec["values"] = json!(file.values);
    }
    if given.is_some() || !constants.is_empty() {
        spec["constants"] = json!(constants);
    }
    Ok(spec)
}

fn read_mapping(host: &Host, file: &Path) -> Done<MappingFile> {
    let text =
        std::fs::read_to_string(file).map_err(|_| host.stop(&Error::file("cli-mapping-unreadable")))?;
    serde_json::from_str(&text).map_err(|error| {
        let problem = Problem { at: String::new(), message: error.to_string() };
        host.stop(&Error::invalid("import-mapping-invalid").because(vec![problem]))
    })
}

/// Writes the mapping with what was asked, each question with what it probably means.
fn write_mapping(
    host: &Host,
    file: &Path,
    look: &ImportLook,
    outlook: &ImportOutlook,
    given: Option<MappingFile>,
    overwrite: bool,
) -> Done<()> {
    let mut mapping = given.unwrap_or_else(|| MappingFile {
        noun: Some(look.noun),
        columns: look.columns.iter().map(|column| column.rule.clone()).collect(),
        constants: look.constants.clone(),
        values: look.values.clone(),
    });
    for question in outlook.questions.iter().filter(|one| one.kind != QuestionKind::DateOrder) {
        let to = question.proposal.clone();
        mapping.values.push(ValueRule { field: question.field.clone(), from: question.from.clone(), to });
    }
    let text = serde_json::to_string_pretty(&mapping).map_err(|_| host.stop(&Error::bug("ropa/mapping")))?;
    output::write_new(file, format!("{text}\n").as_bytes(), overwrite).map_err(|error| host.stop(&error))
}

fn lines(host: &Host, look: &ImportLook, outlook: &ImportOutlook) -> String {
    let mut text = String::new();
    if look.shape != ImportShape::Auto {
        let shape = host.code("import-shape", &code(look.shape));
        text.push_str(&format!(
            "{}\n",
            host.words().say_with("import-cli-shape", &[("shape", shape.into())])
        ));
    }
    for remark in &look.remarks {
        text.push_str(&format!("  {}\n", host.paint.dim(remark)));
    }
    text.push_str(&columns(host, look));
    text.push_str(&records(host, outlook));
    for question in &outlook.questions {
        let id =
            if question.kind == QuestionKind::DateOrder { "import-cli-order" } else { "import-cli-question" };
        let args = [
            ("column", question.column.as_str().into()),
            ("value", cut(&one_line(&question.from), SHOWN).into()),
            ("count", question.count.into()),
        ];
        text.push_str(&format!("{} {}\n", host.paint.warn("?"), host.words().say_with(id, &args)));
    }
    if !outlook.questions.is_empty() {
        text.push_str(&format!("  {}\n", host.say("import-cli-answer")));
    }
    for problem in &outlook.refused {
        text.push_str(&format!("{} {}: {}\n", host.paint.bad("!"), problem.at, problem.message));
    }
    if !outlook.checks.is_empty() {
        text.push_str(&format!("{}\n", host.say("import-cli-check")));
    }
    for problem in &outlook.checks {
        text.push_str(&format!("  {}: {}\n", host.paint.warn(&problem.at), problem.message));
    }
    text
}

/// The columns of a table with what they mean.
fn columns(host: &Host, look: &ImportLook) -> String {
    if look.columns.is_empty() {
        return String::new();
    }
    let mut table = Table::new(vec![
        (host.say("import-cli-column"), Look::Elastic),
        (host.say("import-cli-field"), Look::Text),
        (host.say("import-cli-sure"), Look::Number),
        (host.say("import-cli-sample"), Look::Elastic),
    ]);
    for column in &look.columns {
        let field = look.fields.iter().find(|field| field.key == column.rule.field);
        table.row(vec![
            column.rule.column.clone(),
            field.map_or_else(|| "–".to_owned(), |field| field.label.clone()),
            if column.confidence > 0 { format!("{} %", column.confidence) } else { String::new() },
            cut(&column.samples.join(" · "), SHOWN),
        ]);
    }
    table.print(host.paint) + "\n"
}

fn records(host: &Host, outlook: &ImportOutlook) -> String {
    let shown: Vec<&OutlookRow> =
        outlook.rows.iter().filter(|row| row.action != RowOutcome::Unchanged).collect();
    if shown.is_empty() {
        return String::new();
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-action"), Look::Text),
        (host.say("cli-column-kind"), Look::Dim),
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-fields"), Look::Elastic),
    ]);
    for row in shown {
        let action = match row.action {
            RowOutcome::Error => "error",
            RowOutcome::New => "new",
            RowOutcome::Changed => "changed",
            RowOutcome::Skipped => "skipped",
            RowOutcome::Unchanged => "unchanged",
        };
        let said = match row.action {
            RowOutcome::Changed => {
                row.changes.iter().map(|change| change.label.as_str()).collect::<Vec<_>>().join(", ")
            }
            RowOutcome::Error => reasons(host, row),
            _ => String::new(),
        };
        table.row(vec![
            host.code("import-action", action),
            host.code("noun", row.noun.code()),
            row.reference.clone(),
            row.name.clone(),
            said,
        ]);
    }
    table.print(host.paint) + "\n"
}

fn reasons(host: &Host, row: &OutlookRow) -> String {
    let said = row.problems.iter().map(|problem| {
        let place = host.words().say_with("import-cli-row", &[("row", problem.at.as_str().into())]);
        format!("{place}: {}", problem.message)
    });
    said.collect::<Vec<_>>().join("; ")
}

fn counted(host: &Host, id: &str, outlook: &ImportOutlook) -> String {
    let counts = [
        ("new", u64::from(outlook.new).into()),
        ("changed", u64::from(outlook.changed).into()),
        ("unchanged", u64::from(outlook.unchanged).into()),
        ("skipped", u64::from(outlook.skipped).into()),
        ("errors", u64::from(outlook.errors).into()),
    ];
    host.words().say_with(id, &counts)
}

fn code(shape: ImportShape) -> String {
    serde_json::to_value(shape).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The outlook for programs, with the names of the fields that change, and the shape that was recognised.
fn in_json(host: &Host, look: &ImportLook, outlook: &ImportOutlook, written: Option<usize>) -> Done<Value> {
    let mut value = serde_json::to_value(outlook).map_err(|_| host.stop(&Error::bug("ropa/import")))?;
    for row in value["rows"].as_array_mut().into_iter().flatten() {
        let fields = row["changes"].as_array().into_iter().flatten().map(|change| change["field"].clone());
        row["fields"] = fields.collect();
    }
    value["shape"] = json!(look.shape);
    value["remarks"] = json!(look.remarks);
    value["columns"] = json!(look.columns);
    if let Some(written) = written {
        value["written"] = json!(written);
    }
    Ok(value)
}
