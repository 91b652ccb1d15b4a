//! The commands for taking records in: look at a file, see what it would do, do it in one step, write what could not be taken.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::collect::grid::{self, Area, Book, TableKind};
use crate::collect::{Progress, Source};
use crate::desk::{Desk, Job};
use crate::error::{Error, Result};
use crate::import::look::{self, ClipboardArea, ImportLook, ImportShape, ImportSource};
use crate::import::matching::MatchBy;
use crate::import::memory::{ColumnRule, ConstantRule, ImportMapping, ValueRule};
use crate::import::outlook::{self, ImportOutlook, RowOutcome};
use crate::import::plan::{self, Plan};
use crate::import::table::{self, Choices, Table};
use crate::import::{Imported, cnil, ico, own, policy, reasons, skip};
use crate::moment::Moment;
use crate::output;
use crate::register::{Op, Touched};
use crate::snapshot::Snapshot;

/// How something is imported.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ImportSpec {
    /// What, and how it is read.
    pub source: ImportSource,
    /// What the columns mean; absent for what was proposed.
    pub columns: Option<Vec<ColumnRule>>,
    /// Fields that all rows have alike; absent for those of the last time.
    pub constants: Option<Vec<ConstantRule>>,
    /// Words and what they mean; absent for those of the last time.
    pub values: Option<Vec<ValueRule>>,
    /// By what rows find their records: `id`, `reference`, `name`; empty for all, `none` for nothing.
    pub match_by: Vec<String>,
    /// An empty cell empties the field; otherwise the field stays.
    pub empty_deletes: bool,
    /// Known records are left as they are.
    pub skip_known: bool,
    /// Rows without a record are left out.
    pub skip_new: bool,
    /// Rows of the table that the user leaves out.
    pub skip_rows: Vec<u32>,
    /// Records that the user leaves out, by identifier or reference.
    pub skip_records: Vec<String>,
}

/// What to look at.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ImportLookArgs {
    /// What, and how it is read.
    pub source: ImportSource,
}

/// An import to foresee.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ImportPlanArgs {
    /// How it is imported.
    pub spec: ImportSpec,
    /// Only records of this outcome are listed.
    pub only: Option<RowOutcome>,
    /// At most so many records are listed; 0 for all.
    pub limit: usize,
}

/// An import to do.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ImportRunArgs {
    /// How it is imported.
    pub spec: ImportSpec,
    /// What has errors is left out; otherwise an import with errors does nothing.
    pub skip_errors: bool,
    /// The mapping is kept for the next table of this shape.
    pub remember: bool,
    /// At most so many records are listed; 0 for all.
    pub limit: usize,
}

/// What an import did.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportDone {
    /// What became of the records.
    pub outlook: ImportOutlook,
    /// The records written.
    pub touched: Touched,
}

/// What could not be taken in, to be written to a file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ImportErrorsArgs {
    /// How it was to be imported.
    pub spec: ImportSpec,
    /// Token of the file to create: a workbook where its name ends with `.xlsx`, else delimited text.
    pub target: String,
    /// Whether an existing file may be replaced; the host asked.
    pub overwrite: bool,
}

/// The file with what could not be taken in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportErrorsReply {
    /// Name of the file.
    pub name: String,
    /// How many rows it holds.
    pub rows: usize,
}

/// What was read, before it is planned.
enum Input {
    Book(Arc<Book>),
    Records(Box<Imported>),
    /// A JSON document of our own.
    Json(Vec<u8>),
}

/// A part of the one long job, between two of a thousand steps.
pub(super) struct Part<'a> {
    /// None where another job runs: this one is short and goes on beside it, unwatched.
    pub(super) job: Option<&'a Job>,
    pub(super) from: u64,
    pub(super) to: u64,
}

impl Progress for Part<'_> {
    fn bytes(&self, done: u64, total: u64) {
        let share = ((self.to - self.from) * done.min(total)).checked_div(total).unwrap_or(0);
        if let Some(job) = self.job {
            job.note(self.from + share, 1000);
        }
    }
    fn cancelled(&self) -> bool {
        self.job.is_some_and(Job::is_cancelled)
    }
}

pub(super) fn look(desk: &Desk, moment: &Moment, args: ImportLookArgs) -> Result<ImportLook> {
    let running = desk.job.start().ok();
    let part = Part { job: running.as_ref().map(|_| &desk.job), from: 0, to: 1000 };
    let snapshot = desk.snapshot()?;
    let (input, shape) = read(desk, moment, &args.source, &part)?;
    let mut look = match &input {
        Input::Book(book) => look::look(&snapshot, book, &args.source, moment.words())?,
        Input::Records(_) => look::empty(shape),
        Input::Json(bytes) => {
            own::format_of(bytes)?;
            look::empty(shape)
        }
    };
    if !args.source.file.is_empty() {
        let path = desk.path(&args.source.file)?;
        look.file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    }
    drop(running);
    Ok(look)
}

pub(super) fn plan(desk: &Desk, moment: &Moment, args: ImportPlanArgs) -> Result<ImportOutlook> {
    let running = desk.job.start().ok();
    let snapshot = desk.snapshot()?;
    let job = running.as_ref().map(|_| &desk.job);
    let (plan, _) = foresee(desk, moment, &snapshot, &args.spec, job, 1000)?;
    drop(running);
    Ok(outlook::outlook(&snapshot, &plan, moment.words(), args.only, most(args.limit)))
}

pub(super) fn run(desk: &Desk, moment: &Moment, args: ImportRunArgs) -> Result<ImportDone> {
    let _running = desk.job.start()?;
    let snapshot = desk.snapshot()?;
    let (plan, mapping) = foresee(desk, moment, &snapshot, &args.spec, Some(&desk.job), 600)?;
    let outlook = outlook::outlook(&snapshot, &plan, moment.words(), None, most(args.limit));
    if plan.errors() > 0 && !args.skip_errors {
        let problems = reasons::problems(&plan);
        return Err(Error::invalid("import-has-errors").with("count", plan.errors()).because(problems));
    }
    if !plan.planned.iter().any(plan::Planned::writes) {
        return Ok(ImportDone { outlook, touched: Touched::default() });
    }
    let part = Part { job: Some(&desk.job), from: 600, to: 1000 };
    let ((), touched) = desk.with(|register| {
        register.change(Op::Imported, moment, |change| {
            plan.write(change, &part)?;
            if let (true, Some(mapping)) = (args.remember, &mapping) {
                change.put(mapping)?;
            }
            crate::collect::check(&part)
        })
    })?;
    Ok(ImportDone { outlook, touched })
}

pub(super) fn errors(desk: &Desk, moment: &Moment, args: ImportErrorsArgs) -> Result<ImportErrorsReply> {
    let _running = desk.job.start()?;
    let snapshot = desk.snapshot()?;
    let (plan, _) = foresee(desk, moment, &snapshot, &args.spec, Some(&desk.job), 900)?;
    let part = Part { job: Some(&desk.job), from: 900, to: 1000 };
    let sheet = match read(desk, moment, &args.spec.source, &part)? {
        (Input::Book(book), ImportShape::Table | ImportShape::Ico) => {
            Some(look::sheet_of(&book, &args.spec.source)?.clone())
        }
        _ => None,
    };
    let header = sheet
        .as_ref()
        .map(|sheet| look::header_of(sheet, args.spec.source.header_row, args.spec.source.noun));
    let table = sheet.as_ref().zip(header.as_ref());
    let sheet = reasons::sheet(&plan, table, moment.words());
    let path = desk.path(&args.target)?;
    let bytes = if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx")) {
        reasons::xlsx(&sheet, moment.today_on, moment.words())?
    } else {
        reasons::csv(&sheet)?
    };
    output::write_new(&path, &bytes, args.overwrite)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(ImportErrorsReply { name, rows: sheet.rows.len() })
}

fn most(limit: usize) -> usize {
    if limit == 0 { usize::MAX } else { limit }
}

/// The plan without what is left out, and the mapping by which it was made.
fn foresee(
    desk: &Desk,
    moment: &Moment,
    snapshot: &Snapshot,
    spec: &ImportSpec,
    job: Option<&Job>,
    end: u64,
) -> Result<(Plan, Option<ImportMapping>)> {
    let (mut plan, mapping) = foresee_all(desk, moment, snapshot, spec, job, end)?;
    if mapping.is_none() && !spec.skip_rows.is_empty() {
        return Err(Error::invalid("import-rows-not-here"));
    }
    skip::leave_out(&mut plan, &spec.skip_records);
    Ok((plan, mapping))
}

fn foresee_all(
    desk: &Desk,
    moment: &Moment,
    snapshot: &Snapshot,
    spec: &ImportSpec,
    job: Option<&Job>,
    end: u64,
) -> Result<(Plan, Option<ImportMapping>)> {
    let reading = Part { job, from: 0, to: end / 2 };
    let planning = Part { job, from: end / 2, to: end };
    let words = moment.words();
    let (input, shape) = read(desk, moment, &spec.source, &reading)?;
    let book = match input {
        Input::Records(imported) => return Ok((plan::of_records(snapshot, &imported, words)?, None)),
        Input::Json(bytes) => return Ok((own::plan_json(snapshot, &bytes, words)?, None)),
        Input::Book(book) => book,
    };
    match shape {
        ImportShape::Cnil => {
            let imported = cnil::read(&book, words, moment.today_on)?;
            Ok((plan::of_records(snapshot, &imported, words)?, None))
        }
        ImportShape::Ropa => {
            let choices = choices(spec, &[]);
            Ok((own::plan(snapshot, &book, &choices, words)?, None))
        }
        _ => of_table(snapshot, &book, spec, moment, &planning),
    }
}

fn of_table(
    snapshot: &Snapshot,
    book: &Book,
    spec: &ImportSpec,
    moment: &Moment,
    progress: &dyn Progress,
) -> Result<(Plan, Option<ImportMapping>)> {
    let words = moment.words();
    let found = look::look(snapshot, book, &spec.source, words)?;
    let sheet = look::sheet_of(book, &spec.source)?;
    let header = look::header_of(sheet, spec.source.header_row, spec.source.noun);
    let rules = match &spec.columns {
        Some(columns) => columns.clone(),
        None => found.columns.iter().map(|column| column.rule.clone()).collect(),
    };
    if !rules.iter().any(|rule| !rule.field.is_empty()) {
        return Err(Error::invalid("import-nothing-mapped"));
    }
    if let Some(rule) =
        rules.iter().find(|rule| !header.columns.iter().any(|column| column.name == rule.column))
    {
        return Err(Error::invalid("import-column-missing").with("column", rule.column.as_str()));
    }
    let constants = spec.constants.clone().unwrap_or_else(|| found.constants.clone());
    let mut choices = choices(spec, &found.values);
    let names: Vec<String> = header.columns.iter().map(|column| column.name.clone()).collect();
    let mapping_id = ImportMapping::id_of(found.noun.code(), &names);
    let mut plan = Plan::default();
    if ico::noun_of(&header).is_some() && found.shape == ImportShape::Ico {
        choices.recipients_are_categories = true;
        if let Some(organisation) = ico::organisation(sheet, &header) {
            let imported = Imported { organisations: vec![organisation], ..Imported::default() };
            plan = plan::of_records(snapshot, &imported, words)?;
            let named =
                plan.planned.first().filter(|one| one.after.get("keeps_register") != Some(&true.into()));
            choices.controller = named.map(|one| one.text("id").to_owned()).unwrap_or_default();
        }
    }
    let table = Table {
        sheet,
        header,
        noun: found.noun,
        columns: rules.clone(),
        constants: constants.clone(),
        own: false,
    };
    let mut rest = table::plan(snapshot, &[table], &choices, words, progress)?;
    plan.planned.append(&mut rest.planned);
    plan.checks.append(&mut rest.checks);
    plan.refused.append(&mut rest.refused);
    plan.questions.append(&mut rest.questions);
    plan.passed_rows += rest.passed_rows;
    let mapping = ImportMapping {
        reference: mapping_id.clone(),
        id: mapping_id,
        name: if found.sheet.is_empty() { found.kind.clone() } else { found.sheet.clone() },
        noun: found.noun.code().to_owned(),
        columns: rules,
        constants,
        values: choices.values,
    };
    Ok((plan, Some(mapping)))
}

fn choices(spec: &ImportSpec, remembered: &[ValueRule]) -> Choices {
    Choices {
        by: MatchBy::from_words(&spec.match_by),
        empty_deletes: spec.empty_deletes,
        skip_known: spec.skip_known,
        skip_new: spec.skip_new,
        skip_rows: spec.skip_rows.iter().copied().collect(),
        values: spec.values.clone().unwrap_or_else(|| remembered.to_vec()),
        ..Choices::default()
    }
}

/// Reads the file or the clipboard; a file that was read before and did not change is not read again.
fn read(
    desk: &Desk,
    moment: &Moment,
    source: &ImportSource,
    progress: &dyn Progress,
) -> Result<(Input, ImportShape)> {
    if source.file.is_empty() {
        if source.clipboard.trim().is_empty() {
            return Err(Error::invalid("import-nothing-given"));
        }
        let areas: Vec<Area> = source.clipboard_areas.iter().map(area).collect();
        let book = grid::read_clipboard(&source.clipboard, &areas, progress)?;
        let shape = look::shape_of(&book, source.shape);
        return Ok((Input::Book(Arc::new(book)), shape));
    }
    let path = desk.path(&source.file)?;
    let opened = Source::open(&path)?;
    if source.shape == ImportShape::Policy || is_json(&opened)? {
        let bytes = std::fs::read(&path).map_err(|_| Error::file("import-unreadable"))?;
        return json(&bytes, source.shape, moment);
    }
    let key = format!("{}\n{:?}", source.file, source.options);
    let book = desk.book(&path, &key, || grid::read(&opened, &source.options, progress))?;
    if source.shape == ImportShape::Cnil && !cnil::is_cnil(&book) {
        return Err(Error::invalid("import-not-cnil"));
    }
    if source.shape == ImportShape::Ropa && !own::is_own(&book) {
        // Delimited text has no hidden sheet: its columns are recognised by their names.
        if book.kind != TableKind::Delimited {
            return Err(Error::invalid("import-not-own"));
        }
        return Ok((Input::Book(book), ImportShape::Table));
    }
    let shape = look::shape_of(&book, source.shape);
    if source.shape == ImportShape::Ico && shape != ImportShape::Ico {
        return Err(Error::invalid("import-not-ico"));
    }
    Ok((Input::Book(book), shape))
}

/// A merged area as the grid counts it.
fn area(area: &ClipboardArea) -> Area {
    let last = |first: u32, count: u32| first.saturating_add(count.max(1) - 1);
    let column = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    Area {
        rows: (area.row, last(area.row, area.rows)),
        columns: (column(area.column), column(last(area.column, area.columns))),
    }
}

fn is_json(source: &Source) -> Result<bool> {
    let head = source.head(4096)?;
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&head).trim_ascii_start();
    Ok(text.first() == Some(&b'{'))
}

fn json(bytes: &[u8], shape: ImportShape, moment: &Moment) -> Result<(Input, ImportShape)> {
    let shape = match shape {
        ImportShape::Auto if own::is_own_json(bytes) => ImportShape::Ropa,
        ImportShape::Auto | ImportShape::Policy => ImportShape::Policy,
        ImportShape::Ropa => ImportShape::Ropa,
        _ => return Err(Error::invalid("import-not-table")),
    };
    if shape == ImportShape::Ropa {
        return Ok((Input::Json(bytes.to_vec()), shape));
    }
    let imported = policy::read(bytes, moment.words())?;
    Ok((Input::Records(Box::new(imported)), shape))
}
