//! One kind of record as one table for CSV: a row per record, a column per field, items with parts inside their cells.

use serde_json::Value;

use super::extract::Extract;
use super::fields::{self, Role, Scope};
use crate::error::{Error, Result};
use crate::report::csv::Grid;
use crate::report::record::Naming;
use crate::snapshot::Record;
use crate::store::table::Noun;

/// The kinds of record that can be written as one table.
pub const NOUNS: [Noun; 7] = [
    Noun::Activity,
    Noun::ProcessingOnBehalf,
    Noun::Recipient,
    Noun::System,
    Noun::Organisation,
    Noun::TransferInstrument,
    Noun::TransferImpactAssessment,
];

/// The table of one kind of record.
///
/// # Errors
/// Invalid (`export-table-unknown`) when this kind has no fields in the catalogue.
pub fn grid(extract: &Extract<'_>, noun: Noun, naming: Naming) -> Result<Grid> {
    let records = match noun {
        Noun::Activity => values(&extract.activities),
        Noun::ProcessingOnBehalf => values(&extract.on_behalf),
        Noun::Recipient => values(&extract.recipients),
        Noun::System => values(&extract.systems),
        Noun::Organisation => values(&extract.organisations),
        Noun::TransferInstrument => values(&extract.instruments),
        Noun::TransferImpactAssessment => values(&extract.assessments),
        _ => Err(Error::invalid("export-table-unknown").with("table", noun.code())),
    }?;
    let scope = Scope::new(extract.snapshot, extract.wish.lang, naming);
    let own: Vec<_> = fields::fields_of(noun).iter().filter(|field| field.role == Role::Own).collect();
    let as_of = extract.wish.as_of.to_string();
    let mut header: Vec<String> = own
        .iter()
        .map(|field| match naming {
            Naming::Codes => field.key.to_owned(),
            Naming::Words => field.label(scope.words()),
        })
        .collect();
    header.push(match naming {
        Naming::Codes => "as_of".to_owned(),
        Naming::Words => {
            let title = scope.words().say("export-column-as-of");
            scope.words().say_with("export-calculated", &[("title", title.into())])
        }
    });
    let rows = records.iter().map(|record| {
        let mut row: Vec<String> = own.iter().map(|field| field.read(record, &scope)).collect();
        row.push(as_of.clone());
        row
    });
    Ok(Grid { header, rows: rows.collect() })
}

fn values<T: Record>(records: &[&T]) -> Result<Vec<Value>> {
    records.iter().map(|record| fields::to_value(*record)).collect()
}
