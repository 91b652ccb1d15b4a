//! Files that this program wrote: a workbook whose hidden sheet says which field each column is, the register as JSON, and the
//! record as JSON. They come back without a mapping, and what was not edited changes nothing.

use crate::collect::grid::Book;
use crate::error::{Error, Kind, Problem, Result};
use crate::import::plan::{self, Plan, Planned};
use crate::import::{Imported, table::Choices};
use crate::interchange::{json, own};
use crate::report::json as record;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::Words;

/// Whether a sheet is the hidden one that explains the others.
#[must_use]
pub fn is_meta(sheet: &str) -> bool {
    sheet == crate::interchange::book::META
}

/// Whether this program wrote the workbook.
#[must_use]
pub fn is_own(book: &Book) -> bool {
    book.sheets.iter().any(|sheet| is_meta(&sheet.name)) && own::is_own(&own::cells(book))
}

/// Whether a JSON document is one that this program wrote.
#[must_use]
pub fn is_own_json(bytes: &[u8]) -> bool {
    let head = serde_json::from_slice::<Head>(bytes);
    json::is_own(bytes) || head.is_ok_and(|head| head.format.starts_with("ropadesk-"))
}

/// The beginning of a document, whatever follows.
#[derive(serde::Deserialize)]
struct Head {
    format: String,
    #[serde(default, alias = "formatVersion")]
    format_version: u32,
}

/// What a JSON document of this program says of itself at its beginning.
///
/// # Errors
/// `import-json` when it is no JSON, `import-json-newer` when a newer program wrote it, `import-not-own` when it is not ours.
pub fn format_of(bytes: &[u8]) -> Result<String> {
    let head: Head = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => Error::invalid("import-not-own"),
        _ => Error::invalid("import-json").with("line", error.line()).with("column", error.column()),
    })?;
    let known = match head.format.as_str() {
        record::FORMAT => record::FORMAT_VERSION,
        json::FORMAT => json::FORMAT_VERSION,
        _ => return Err(Error::invalid("import-not-own")),
    };
    if head.format_version > known {
        return Err(Error::new(Kind::NewerRegister, "import-json-newer")
            .with("version", u64::from(head.format_version))
            .with("known", u64::from(known)));
    }
    Ok(head.format)
}

/// The plan for a JSON document that this program wrote.
///
/// # Errors
/// Those of [`format_of`], and what contradicts itself in the document.
pub fn plan_json(snapshot: &Snapshot, bytes: &[u8], words: &Words) -> Result<Plan> {
    if format_of(bytes)? == json::FORMAT {
        return register(snapshot, bytes, words);
    }
    let file = record::read(bytes)?;
    let organisations = file.controller.into_iter().chain(file.other_organisations).collect();
    let imported = Imported {
        organisations,
        activities: file.activities,
        recipients: file.recipients,
        systems: file.systems,
        processing_on_behalf: file.processing_on_behalf,
        notices: file.notices,
        ..Imported::default()
    };
    plan::of_records(snapshot, &imported, words)
}

/// The register as JSON: each record becomes as the file has it.
fn register(snapshot: &Snapshot, bytes: &[u8], words: &Words) -> Result<Plan> {
    let file = json::read(bytes, words)?;
    let made = json::plan(snapshot, &file, words)?;
    let mut plan = Plan { checks: made.report.problems.clone(), ..Plan::default() };
    plan.removed.extend(made.replaced().iter().map(|id| (Noun::Organisation, id.clone())));
    for (noun, after) in made.records() {
        let id = after.get("id").and_then(serde_json::Value::as_str).unwrap_or_default();
        plan.planned.push(planned(*noun, plan::current(snapshot, *noun, id), after.clone()));
    }
    plan.contents = file.contents;
    Ok(plan)
}

/// The plan for a workbook that this program wrote.
///
/// # Errors
/// `import-not-own` when it is no workbook of ours; Invalid when it is one of a newer version.
pub fn plan(snapshot: &Snapshot, book: &Book, choices: &Choices, words: &'static Words) -> Result<Plan> {
    if !is_own(book) {
        return Err(Error::invalid("import-not-own"));
    }
    let edits = own::read(snapshot, &own::cells(book), choices.empty_deletes, words.lang())?;
    let gone = |at: String| Problem { at, message: words.say("import-own-sheet-gone") };
    let checks = edits.gone.into_iter().map(gone).collect();
    let mut plan = Plan { refused: edits.problems, unlisted: edits.unchanged, checks, ..Plan::default() };
    for edited in edits.records {
        let before = plan::current(snapshot, edited.noun, &edited.id);
        let skipped = (edited.is_new && choices.skip_new) || (!edited.is_new && choices.skip_known);
        plan.planned.push(Planned { skipped, ..planned(edited.noun, before, edited.value) });
    }
    Ok(plan)
}

fn planned(noun: Noun, before: Option<serde_json::Value>, after: serde_json::Value) -> Planned {
    Planned {
        noun,
        before,
        after,
        rows: Vec::new(),
        sheet: String::new(),
        problems: Vec::new(),
        skipped: false,
        linked: false,
        needed: false,
    }
}
