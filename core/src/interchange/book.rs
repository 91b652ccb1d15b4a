//! The register as a workbook: one sheet per kind of record and one per kind of item, each fact in one place.
//!
//! The formats that hold workbooks (`interchange/xlsx.rs`, `interchange/ods.rs`) write the same book; `interchange/own.rs` reads it.

use serde_json::Value;

use super::cell::guard_line;
use super::custom;
use super::extract::Extract;
use super::fields::{self, Field, Kind, Role, Scope, Shape};
use crate::activity::RetentionRule;
use crate::custom_field::CustomField;
use crate::error::Result;
use crate::report::record::{Naming, retention_in_short};
use crate::report::words::date;
use crate::snapshot::{Record, Snapshot};
use crate::store::table::Noun;
use crate::words::{Lang, Words};

/// Name of the sheet that says what the others hold.
pub const META: &str = "_meta";
/// The name of the format in that sheet.
pub const FORMAT: &str = "ropadesk-workbook";
/// The version of its shape.
pub const FORMAT_VERSION: u32 = 1;
/// The key of the column that names an item, where the item has no identifier: its place in the list, from 1.
pub const PLACE: &str = "#";
/// The key of the column with the identifier of the record that an item belongs to.
pub const OWNER: &str = "of";
/// The key of the column that repeats that record's reference for the reader.
pub const OWNER_REFERENCE: &str = "of.reference";

/// The fields of an activity that have a sheet of their own, with the words in the sheet's message id.
pub const ITEM_SHEETS: &[(&str, &str)] = &[
    ("purposes", "sheet-purposes"),
    ("personal_data", "sheet-personal-data"),
    ("recipients", "sheet-disclosures"),
    ("transfers", "sheet-transfers"),
    ("retention", "sheet-retention"),
];

/// A workbook.
pub struct Book {
    /// Its title.
    pub title: String,
    /// Who keeps the register.
    pub author: String,
    /// The day that it is about, written out, for the foot of printed pages.
    pub as_of: String,
    /// The same day, ISO.
    pub as_of_iso: chrono::NaiveDate,
    /// Its language.
    pub lang: Lang,
    /// The sheets, in order.
    pub sheets: Vec<Sheet>,
    /// The lists that columns choose from.
    pub lists: Vec<ChoiceList>,
    /// What the sheet [`META`] says, row by row.
    pub meta: Vec<Vec<String>>,
}

/// A list of words that columns choose from.
pub struct ChoiceList {
    /// Language-neutral name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The words, in their order.
    pub words: Vec<String>,
}

/// A sheet of one kind of record or item.
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// A name for the table in it, in letters only.
    pub table: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as wide as the columns.
    pub rows: Vec<Vec<String>>,
    /// How many columns stay in sight.
    pub frozen: usize,
}

/// A column of a sheet.
pub struct Column {
    /// Language-neutral key of what it holds.
    pub key: String,
    /// Its title.
    pub title: String,
    /// What to write into it.
    pub help: String,
    /// Whether it is only to be read.
    pub is_calculated: bool,
    /// Whether it holds days.
    pub is_date: bool,
    /// The list it chooses from, by its place in [`Book::lists`].
    pub list: Option<usize>,
}

/// Makes the workbook of an extract.
///
/// # Errors
/// Bug when a record cannot be put into JSON.
pub fn make(extract: &Extract<'_>) -> Result<Book> {
    let lang = extract.wish.lang;
    let words = Words::of(lang);
    let scope = Scope::new(extract.snapshot, lang, Naming::Words);
    let mut book = Book {
        title: words.say("export-title"),
        author: extract.snapshot.keeper().map(|keeper| keeper.name.clone()).unwrap_or_default(),
        as_of: words.say_with("export-as-of", &[("date", date(words, extract.wish.as_of).into())]),
        as_of_iso: extract.wish.as_of,
        lang,
        sheets: Vec::new(),
        lists: lists(words, extract.snapshot),
        meta: Vec::new(),
    };
    let activities: Vec<Value> =
        extract.activities.iter().map(|one| fields::to_value(*one)).collect::<Result<_>>()?;
    let lists = &book.lists;
    let mut sheets = vec![records_sheet(Noun::Activity, "sheet-activities", &activities, &scope, lists)];
    extract.note(350)?;
    for ((key, id), done) in ITEM_SHEETS.iter().zip((1..).map(|n| 350 + n * 50)) {
        sheets.extend(items_sheet(key, id, &activities, &scope, lists));
        extract.note(done)?;
    }
    sheets.push(of_records(Noun::Recipient, "sheet-recipients", &extract.recipients, &scope, lists)?);
    sheets.push(of_records(Noun::System, "sheet-systems", &extract.systems, &scope, lists)?);
    sheets.push(of_records(
        Noun::Organisation,
        "sheet-organisations",
        &extract.organisations,
        &scope,
        lists,
    )?);
    if !extract.instruments.is_empty() || extract.is_whole {
        let noun = Noun::TransferInstrument;
        sheets.push(of_records(noun, "sheet-instruments", &extract.instruments, &scope, lists)?);
    }
    if !extract.assessments.is_empty() || extract.is_whole {
        let noun = Noun::TransferImpactAssessment;
        sheets.push(of_records(noun, "sheet-assessments", &extract.assessments, &scope, lists)?);
    }
    if !extract.on_behalf.is_empty() || extract.is_whole {
        let name = "sheet-on-behalf";
        sheets.push(of_records(Noun::ProcessingOnBehalf, name, &extract.on_behalf, &scope, lists)?);
    }
    book.meta = meta(&sheets, extract);
    book.sheets = sheets;
    Ok(book)
}

fn of_records<T: Record>(
    noun: Noun,
    name: &str,
    records: &[&T],
    scope: &Scope<'_>,
    lists: &[ChoiceList],
) -> Result<Sheet> {
    let values: Vec<Value> = records.iter().map(|one| fields::to_value(*one)).collect::<Result<_>>()?;
    Ok(records_sheet(noun, name, &values, scope, lists))
}

fn records_sheet(
    noun: Noun,
    name: &str,
    records: &[Value],
    scope: &Scope<'_>,
    lists: &[ChoiceList],
) -> Sheet {
    let has_sheet =
        |field: &Field| noun == Noun::Activity && ITEM_SHEETS.iter().any(|(key, _)| *key == field.key);
    // What has a sheet of its own is summed up by its heads; its parts are there.
    let shown: Vec<&Field> = fields::fields_of(noun)
        .iter()
        .filter(|field| field.role != Role::Part || is_summary(field))
        .collect();
    let own = custom::of(scope.snapshot(), noun);
    let ids: Vec<&str> = own.iter().map(|field| field.id.as_str()).collect();
    // The column for all own fields is needed only for values of fields that are gone.
    let has_rest = |record: &Value| custom::rest(record, &ids)[custom::ALL] != serde_json::json!({});
    let shown: Vec<&Field> = shown
        .into_iter()
        .filter(|field| field.key != custom::ALL || own.is_empty() || records.iter().any(has_rest))
        .collect();
    let mut columns: Vec<Column> = Vec::new();
    for field in &shown {
        let is_calculated = field.role != Role::Own || has_sheet(field);
        let mut column =
            column(field.key, field.label(scope.words()), &field.kind, is_calculated, scope, lists);
        column.help = field.help(scope.words());
        columns.push(column);
    }
    for field in &own {
        let column = own_column(field, &columns, scope, lists);
        columns.push(column);
    }
    let rows = records.iter().map(|record| {
        let cell = |field: &&Field| match has_sheet(field) {
            true if field.key == "retention" => limits(record, scope),
            true => fields::heads(field, record, scope),
            false if field.key == custom::ALL => field.read(&custom::rest(record, &ids), scope),
            false => field.read(record, scope),
        };
        shown.iter().map(cell).chain(own.iter().map(|field| custom::read(field, record, scope))).collect()
    });
    Sheet { name: scope.words().say(name), table: table_name(name), rows: rows.collect(), columns, frozen: 3 }
}

/// The column of a field that the register has of its own; no two columns of a sheet are called the same.
fn own_column(field: &CustomField, others: &[Column], scope: &Scope<'_>, lists: &[ChoiceList]) -> Column {
    let label: String = field.label_in(scope.words().lang()).replace(['\n', '\r'], " ").trim().to_owned();
    let label: String = label.chars().take(120).collect();
    let is_taken = |title: &str| others.iter().any(|one| one.title.to_lowercase() == title.to_lowercase());
    let title = match label.is_empty() || is_taken(&label) {
        true => format!("{label} ({})", field.reference).trim().to_owned(),
        false => label,
    };
    let title = if is_taken(&title) { format!("{title} {}", field.id) } else { title };
    let key = format!("{}{}", custom::KEY, field.id);
    let mut column = column(&key, title, &custom::kind(field), false, scope, lists);
    column.list = column.list.or_else(|| lists.iter().position(|list| list.name == key));
    column.help.clone_from(&field.help);
    column
}

/// The time limits of an activity in words, one per line.
fn limits(record: &Value, scope: &Scope<'_>) -> String {
    let rules = record.get("retention").cloned().unwrap_or_default();
    let rules: Vec<RetentionRule> = serde_json::from_value(rules).unwrap_or_default();
    let line = |rule: &RetentionRule| {
        let limit = retention_in_short(scope.words(), rule);
        match rule.applies_to_text.as_str() {
            "" => limit,
            data => guard_line(&format!("{data}: {limit}")),
        }
    };
    rules.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The parts that are worth a column in the overview of activities.
fn is_summary(field: &Field) -> bool {
    field.noun == Noun::Activity && matches!(field.key, "purposes.legal_bases" | "transfers.safeguard")
}

fn column(
    key: &str,
    title: String,
    kind: &Kind,
    is_calculated: bool,
    scope: &Scope<'_>,
    lists: &[ChoiceList],
) -> Column {
    let list = match kind {
        Kind::Code(list) => Some(list.name),
        Kind::Country => Some("country"),
        Kind::YesNo | Kind::MaybeYesNo => Some("yes-no"),
        _ => None,
    };
    let place = list.and_then(|name| lists.iter().position(|list| list.name == name));
    Column {
        key: key.to_owned(),
        title: match is_calculated {
            true => scope.words().say_with("export-calculated", &[("title", title.into())]),
            false => title,
        },
        help: String::new(),
        is_calculated,
        is_date: matches!(kind, Kind::Date),
        list: place.filter(|_| !is_calculated),
    }
}

/// The items of one field over all activities; none where the field holds no items.
fn items_sheet(
    key: &str,
    name: &str,
    activities: &[Value],
    scope: &Scope<'_>,
    lists: &[ChoiceList],
) -> Option<Sheet> {
    let field = fields::field(Noun::Activity, key)?;
    let shape = field.kind.shape()?;
    let words = scope.words();
    let mut columns = vec![
        column(OWNER, words.say("export-column-of"), &Kind::Text, false, scope, lists),
        column(OWNER_REFERENCE, words.say("export-column-of-reference"), &Kind::Text, true, scope, lists),
    ];
    let item = if shape.has_id() { "id" } else { PLACE };
    let parts: Vec<_> = shape.parts.iter().filter(|part| part.key != "id").collect();
    columns.extend(
        parts
            .iter()
            .map(|part| column(part.key, words.say(&shape.label_id(part)), &part.kind, false, scope, lists)),
    );
    columns.push(column(item, words.say("export-column-item"), &Kind::Text, false, scope, lists));
    columns[0].help = words.say("export-column-of-help");
    let mut rows = Vec::new();
    for activity in activities {
        let text = |key: &str| activity.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let start = [text("id"), text("reference")];
        for row in item_rows(field, shape, activity, scope) {
            rows.push(start.iter().cloned().chain(row).collect());
        }
    }
    Some(Sheet { name: words.say(name), table: table_name(name), columns, rows, frozen: 3 })
}

/// The rows of one activity's items: every part but the identifier, then the identifier or the place.
pub(super) fn item_rows(
    field: &Field,
    shape: &'static Shape,
    activity: &Value,
    scope: &Scope<'_>,
) -> Vec<Vec<String>> {
    let parts: Vec<_> = shape.parts.iter().filter(|part| part.key != "id").collect();
    let value = activity.get(field.key).unwrap_or(&Value::Null);
    if value.get("state").is_some_and(|state| state == "none") {
        // The head says "none"; no item stands behind it.
        let cell = |place| if place == 0 { fields::none_word(scope) } else { String::new() };
        return vec![(0..=parts.len()).map(cell).collect()];
    }
    let rows = fields::items(value).iter().enumerate().map(|(place, item)| {
        let mut row: Vec<String> =
            parts.iter().map(|part| fields::read_part(part, item, activity, scope)).collect();
        row.push(match shape.has_id() {
            true => item.get("id").and_then(Value::as_str).unwrap_or_default().to_owned(),
            false => (place + 1).to_string(),
        });
        row
    });
    rows.collect()
}

fn table_name(name: &str) -> String {
    name.trim_start_matches("sheet-").replace('-', "_")
}

/// The lists for dropdowns: codes in words, countries, yes and no, and the choices of own fields.
fn lists(words: &Words, snapshot: &Snapshot) -> Vec<ChoiceList> {
    let titled = |name: &str, choices: Vec<String>| ChoiceList {
        name: name.to_owned(),
        title: words.say(&format!("export-list-{name}")),
        words: choices,
    };
    let mut all: Vec<ChoiceList> = Vec::new();
    for list in fields::lists() {
        let choices = fields::choices(list, words.lang()).into_iter().map(|(_, name)| name);
        if !all.iter().any(|one| one.name == list.name) {
            all.push(titled(list.name, choices.collect()));
        }
    }
    let mut countries: Vec<String> = crate::country::Country::all()
        .iter()
        .map(|country| country.name.in_lang(words.lang()).to_owned())
        .collect();
    countries.sort_by_cached_key(|name| crate::search::fold(name));
    all.push(titled("country", countries));
    all.push(titled("yes-no", vec![words.say("cell-yes"), words.say("cell-no")]));
    for field in snapshot.custom_fields.by_reference().into_iter().filter(|one| !one.choices.is_empty()) {
        all.push(ChoiceList {
            name: format!("{}{}", custom::KEY, field.id),
            title: field.label_in(words.lang()).to_owned(),
            words: field.choices.clone(),
        });
    }
    all
}

/// What the sheet of keys says: the format, and for every column its sheet, its title and its key.
fn meta(sheets: &[Sheet], extract: &Extract<'_>) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = [
        ("format", FORMAT.to_owned()),
        ("format_version", FORMAT_VERSION.to_string()),
        ("language", extract.wish.lang.code().to_owned()),
        ("as_of", extract.wish.as_of.to_string()),
        ("filter", extract.wish.filter.trim().to_owned()),
        ("whole", if extract.is_whole { "yes".to_owned() } else { "no".to_owned() }),
    ]
    .into_iter()
    .map(|(key, value)| vec![key.to_owned(), value])
    .collect();
    for sheet in sheets {
        for column in &sheet.columns {
            let key = if column.is_calculated { String::new() } else { column.key.clone() };
            let row = ["column", &sheet.table, &sheet.name, &column.title, &key];
            rows.push(row.map(str::to_owned).to_vec());
        }
    }
    rows
}
