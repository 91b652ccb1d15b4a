//! The mapping file: what each column of a company system's export means in the register.

use std::collections::BTreeMap;
use std::path::Path;

use ropadesk_core::activity::{Activity, Origin, RetentionTrigger};
use ropadesk_core::error::{Error, Problem};
use ropadesk_core::output;
use ropadesk_core::request::ColumnMapping;
use ropadesk_core::search::fold;
use serde::{Deserialize, Serialize};

use crate::host::{Done, Host};

/// `{"columns": {"<source column>": {"category": …, "origin": …, "skip": false}}}`
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MappingFile {
    columns: BTreeMap<String, Meaning>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Meaning {
    /// Name or identifier of a category of personal data of the activity; empty for none yet.
    category: String,
    origin: Origin,
    /// Holds no personal data: not collected into packages.
    skip: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    explanation: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    starts_retention: Option<RetentionTrigger>,
    /// Says of each record from whom it came.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    tells_source: bool,
}

impl Default for Meaning {
    fn default() -> Self {
        Self {
            category: String::new(),
            origin: Origin::Unstated,
            skip: false,
            explanation: String::new(),
            starts_retention: None,
            tells_source: false,
        }
    }
}

/// Reads a mapping file against the categories of one activity.
pub fn read(host: &Host, file: &Path, activity: &Activity) -> Done<Vec<ColumnMapping>> {
    let text =
        std::fs::read_to_string(file).map_err(|_| host.stop(&Error::file("cli-mapping-unreadable")))?;
    let mapping: MappingFile = serde_json::from_str(&text).map_err(|error| {
        let problem = Problem { at: String::new(), message: error.to_string() };
        host.stop(&Error::invalid("cli-mapping-shape").because(vec![problem]))
    })?;
    let mut problems = Vec::new();
    let mut columns = Vec::new();
    for (column, meaning) in mapping.columns {
        let wanted = fold(&meaning.category);
        let found =
            activity.personal_data.iter().find(|one| one.id == meaning.category || fold(&one.name) == wanted);
        if found.is_none() && !meaning.category.is_empty() {
            let message = host
                .words()
                .say_with("cli-mapping-no-category", &[("category", meaning.category.as_str().into())]);
            problems.push(Problem { at: column, message });
            continue;
        }
        let stated = if meaning.origin == Origin::Unstated { found.map(|one| one.origin) } else { None };
        columns.push(ColumnMapping {
            column,
            category_id: found.map(|one| one.id.clone()).unwrap_or_default(),
            origin: stated.unwrap_or(meaning.origin),
            skip: meaning.skip,
            explanation: meaning.explanation,
            starts_retention: meaning.starts_retention,
            tells_source: meaning.tells_source,
            confirmed: true,
            proposed_by: String::new(),
        });
    }
    if problems.is_empty() {
        return Ok(columns);
    }
    let names = activity.personal_data.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join("; ");
    let error = Error::invalid("cli-mapping-category")
        .with("activity", activity.reference.as_str())
        .with("categories", names);
    Err(host.stop(&error.because(problems)))
}

/// Writes what the columns of a collection mean, to be confirmed by hand and used the next time.
pub fn write(
    host: &Host,
    file: &Path,
    columns: &[ColumnMapping],
    activity: &Activity,
    overwrite: bool,
) -> Done<()> {
    let columns = columns.iter().map(|one| {
        let category =
            activity.personal_data_category(&one.category_id).map(|category| category.name.clone());
        let meaning = Meaning {
            category: category.unwrap_or_default(),
            origin: one.origin,
            skip: one.skip,
            explanation: one.explanation.clone(),
            starts_retention: one.starts_retention,
            tells_source: one.tells_source,
        };
        (one.column.clone(), meaning)
    });
    let mapping = MappingFile { columns: columns.collect() };
    let text = serde_json::to_string_pretty(&mapping).map_err(|_| host.stop(&Error::bug("ropa/mapping")))?;
    output::write_new(file, format!("{text}\n").as_bytes(), overwrite).map_err(|error| host.stop(&error))
}
