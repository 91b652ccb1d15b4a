//! A look at what is to be imported: its shape, its sheets, where the header is, and what the columns probably mean.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::collect::ReadOptions;
use crate::collect::grid::{Book, Sheet};
use crate::error::{Error, Result};
use crate::import::header::{self, Header, Passed, shown};
use crate::import::mapping::{self, ProposedColumn};
use crate::import::memory::{ConstantRule, ImportMapping, ValueRule};
use crate::import::{cnil, ico, own, target};
use crate::interchange::fields::fields_of;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::{Arg, Words};

/// How many rows are shown for choosing the header.
const HEAD: usize = 14;
/// How many cells of them.
const HEAD_CELLS: usize = 14;

/// The shape of what is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ImportShape {
    /// Whatever it is recognised as.
    #[default]
    Auto,
    /// Any table.
    Table,
    /// The CNIL's simplified register.
    Cnil,
    /// A record template of the ICO.
    Ico,
    /// A workbook or JSON document that this program wrote.
    Ropa,
    /// The facts of a published privacy policy.
    Policy,
}

/// What is to be imported, and how it is read.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ImportSource {
    /// Token of the file; empty for the clipboard.
    pub file: String,
    /// What the clipboard holds: cells between tabs.
    pub clipboard: String,
    /// Which cells of the clipboard are merged.
    pub clipboard_areas: Vec<ClipboardArea>,
    /// Encoding and delimiter set by hand.
    pub options: ReadOptions,
    /// Its shape; `auto` recognises it.
    #[serde(rename = "as")]
    pub shape: ImportShape,
    /// The sheet; empty for the one that looks most like a register.
    pub sheet: String,
    /// The row that names the columns; 0 for none, absent to find it.
    pub header_row: Option<u32>,
    /// Which kind of record a row is; absent to find it.
    pub noun: Option<Noun>,
}

/// Cells of the clipboard that are merged to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ClipboardArea {
    /// Its first row, from 1.
    pub row: u32,
    /// Its first column, from 0.
    pub column: u32,
    /// Over how many rows it goes.
    pub rows: u32,
    /// Over how many columns it goes.
    pub columns: u32,
}

/// A sheet of what is imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportSheet {
    /// Its name.
    pub name: String,
    /// Whether the spreadsheet program hides it.
    pub hidden: bool,
    /// How many rows hold anything.
    pub rows: usize,
}

/// A row at the beginning of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HeadRow {
    /// Its number.
    pub number: u32,
    /// Its first cells.
    pub cells: Vec<String>,
}

/// A row that is no record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PassedRow {
    /// Its number.
    pub row: u32,
    /// Why, in the reader's language.
    pub why: String,
}

/// Where a column can go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FieldChoice {
    /// Key of the field.
    pub key: String,
    /// Its name.
    pub label: String,
    /// The article that asks for it; empty where none does.
    pub article: String,
    /// Whether a cell can hold several values.
    pub many: bool,
}

/// What is to be imported, as it was recognised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportLook {
    /// What it was recognised as.
    pub shape: ImportShape,
    /// Name of the file; empty for the clipboard.
    pub file_name: String,
    /// `csv`, `xlsx`, `ods`, `clipboard` or `json`.
    pub kind: String,
    /// Encoding of delimited text.
    pub encoding: Option<String>,
    /// Whether the encoding is certain.
    pub encoding_confident: bool,
    /// Delimiter of delimited text.
    pub delimiter: Option<String>,
    /// The sheets.
    pub sheets: Vec<ImportSheet>,
    /// The sheet that is looked at; empty where there are none, or where several are read.
    pub sheet: String,
    /// The row that names the columns; 0 for none.
    pub header_row: u32,
    /// The row above it that names groups.
    pub group_row: Option<u32>,
    /// Rows to choose the header from.
    pub head: Vec<HeadRow>,
    /// Rows below the header that are no records.
    pub passed: Vec<PassedRow>,
    /// What to know about the file, in the reader's language.
    pub remarks: Vec<String>,
    /// Which kind of record a row is.
    pub noun: Noun,
    /// Kinds of record that a table can hold.
    pub nouns: Vec<Noun>,
    /// The columns and what they probably mean.
    pub columns: Vec<ProposedColumn>,
    /// Where columns can go.
    pub fields: Vec<FieldChoice>,
    /// Words and what they meant the last time.
    pub values: Vec<ValueRule>,
    /// Fields that all rows had alike the last time.
    pub constants: Vec<ConstantRule>,
    /// Whether an earlier mapping was found.
    pub remembered: bool,
}

/// The shape of a book of tables.
#[must_use]
pub fn shape_of(book: &Book, wanted: ImportShape) -> ImportShape {
    match wanted {
        ImportShape::Auto if own::is_own(book) => ImportShape::Ropa,
        ImportShape::Auto if cnil::is_cnil(book) => ImportShape::Cnil,
        ImportShape::Auto | ImportShape::Ico | ImportShape::Table => {
            let is_ico =
                book.sheets.iter().any(|sheet| ico::noun_of(&header_of(sheet, None, None)).is_some());
            if is_ico && wanted != ImportShape::Table { ImportShape::Ico } else { ImportShape::Table }
        }
        other => other,
    }
}

/// The header of a sheet, with labels of the noun counting as known; of any noun when none is given.
#[must_use]
pub fn header_of(sheet: &Sheet, row: Option<u32>, noun: Option<Noun>) -> Header {
    let known = |label: &str| match noun {
        Some(noun) => mapping::is_known(noun, label),
        None => target::NOUNS.into_iter().any(|noun| mapping::is_known(noun, label)),
    };
    header::find(sheet, row, &known)
}

/// The sheet that was chosen, else the one of which most columns are known.
///
/// # Errors
/// `import-sheet-missing` with the names of the sheets there are.
pub fn sheet_of<'b>(book: &'b Book, source: &ImportSource) -> Result<&'b Sheet> {
    if !source.sheet.is_empty() {
        return book.sheets.iter().find(|sheet| sheet.name == source.sheet).ok_or_else(|| {
            let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            Error::invalid("import-sheet-missing")
                .with("sheet", source.sheet.as_str())
                .with("sheets", names.join(", "))
        });
    }
    let weigh = |sheet: &&Sheet| {
        let header = header_of(sheet, source.header_row, source.noun);
        let noun = source.noun.unwrap_or_else(|| mapping::noun_of(&header));
        let known = header.columns.iter().filter(|column| mapping::is_known(noun, &column.label)).count();
        (!sheet.hidden, known, sheet.rows.len().min(1))
    };
    // Of equal sheets the first: max_by_key would take the last.
    let best = book.sheets.iter().rev().max_by_key(weigh);
    best.ok_or_else(|| Error::invalid("collect-no-rows"))
}

/// What the person should know of the file.
#[must_use]
pub fn remarks(book: &Book, sheet: Option<&Sheet>, words: &Words) -> Vec<String> {
    let mut remarks = Vec::new();
    let hidden: Vec<&str> =
        book.sheets.iter().filter(|sheet| sheet.hidden).map(|sheet| sheet.name.as_str()).collect();
    if !hidden.is_empty() {
        remarks.push(words.say_with("import-remark-hidden", &[("sheets", Arg::from(hidden.join(", ")))]));
    }
    let merged = sheet.map_or(0, |sheet| sheet.merged);
    if merged > 0 {
        remarks.push(words.say_with("import-remark-merged", &[("count", Arg::from(merged))]));
    }
    if book.formulas {
        remarks.push(words.say("import-remark-formulas"));
    }
    if !book.encoding_confident {
        let encoding = book.encoding.clone().unwrap_or_default();
        remarks.push(words.say_with("import-remark-encoding", &[("encoding", Arg::from(encoding))]));
    }
    remarks
}

/// Looks at a book of tables.
///
/// # Errors
/// `import-sheet-missing`.
pub fn look(snapshot: &Snapshot, book: &Book, source: &ImportSource, words: &Words) -> Result<ImportLook> {
    let shape = shape_of(book, source.shape);
    let mut look = ImportLook {
        shape,
        file_name: String::new(),
        kind: book.kind.code().to_owned(),
        encoding: book.encoding.clone(),
        encoding_confident: book.encoding_confident,
        delimiter: book.delimiter.clone(),
        sheets: book
            .sheets
            .iter()
            .filter(|sheet| !own::is_meta(&sheet.name))
            .map(|sheet| ImportSheet {
                name: sheet.name.clone(),
                hidden: sheet.hidden,
                rows: sheet.rows.len(),
            })
            .collect(),
        ..empty(shape)
    };
    if matches!(shape, ImportShape::Cnil | ImportShape::Ropa) {
        look.remarks = remarks(book, None, words);
        return Ok(look);
    }
    let sheet = sheet_of(book, source)?;
    let header = header_of(sheet, source.header_row, source.noun);
    let noun = source.noun.or_else(|| ico::noun_of(&header)).unwrap_or_else(|| mapping::noun_of(&header));
    let names: Vec<String> = header.columns.iter().map(|column| column.name.clone()).collect();
    look.remarks = remarks(book, Some(sheet), words);
    look.sheet.clone_from(&sheet.name);
    look.noun = noun;
    look.header_row = header.row;
    look.group_row = header.group_row;
    look.head = head(sheet);
    look.passed = header.passed.iter().map(|(row, why)| passed(*row, *why, words)).collect();
    look.columns = mapping::propose(snapshot, noun, &header);
    look.fields = choices(noun, words);
    if let Some(mapping) = mapping::remembered(snapshot, noun, &names) {
        take_over(&mut look, mapping);
    }
    Ok(look)
}

fn take_over(look: &mut ImportLook, mapping: &ImportMapping) {
    look.values.clone_from(&mapping.values);
    look.constants.clone_from(&mapping.constants);
    look.remembered = true;
}

/// A look at something of which only the shape is known.
#[must_use]
pub fn empty(shape: ImportShape) -> ImportLook {
    ImportLook {
        shape,
        file_name: String::new(),
        kind: "json".to_owned(),
        encoding: None,
        encoding_confident: true,
        delimiter: None,
        sheets: Vec::new(),
        sheet: String::new(),
        header_row: 0,
        group_row: None,
        head: Vec::new(),
        passed: Vec::new(),
        remarks: Vec::new(),
        noun: Noun::Activity,
        nouns: target::NOUNS.to_vec(),
        columns: Vec::new(),
        fields: Vec::new(),
        values: Vec::new(),
        constants: Vec::new(),
        remembered: false,
    }
}

fn head(sheet: &Sheet) -> Vec<HeadRow> {
    let rows = sheet.rows.iter().take(HEAD);
    rows.map(|row| HeadRow {
        number: row.number,
        cells: row.cells.iter().take(HEAD_CELLS).map(|cell| shown(&cell.text)).collect(),
    })
    .collect()
}

fn passed(row: u32, why: Passed, words: &Words) -> PassedRow {
    let id = match why {
        Passed::Guidance => "import-passed-guidance",
        Passed::Example => "import-passed-example",
    };
    PassedRow { row, why: words.say(id) }
}

/// The fields and places of a noun that a column can go to.
#[must_use]
pub fn choices(noun: Noun, words: &Words) -> Vec<FieldChoice> {
    let fields = fields_of(noun).iter().filter(|field| !field.is_calculated());
    let mut all: Vec<FieldChoice> = fields
        .map(|field| FieldChoice {
            key: field.key.to_owned(),
            label: field.label(words),
            article: field.article.to_owned(),
            many: field.kind.is_many(),
        })
        .collect();
    let places = target::PLACES.into_iter().filter(|key| target::place(noun, key).is_some());
    all.extend(places.map(|key| FieldChoice {
        key: key.to_owned(),
        label: target::label(noun, key, words),
        article: String::new(),
        many: false,
    }));
    all
}
