//! Invented data, the same bytes each time: four exports of company systems, a large register, a large export.
//!
//! No clock, no environment and no random source of the machine: every value follows from a seed by splitmix64.

pub mod accounts;
pub mod large_export;
pub mod large_formats;
pub mod large_register;
pub mod names;
pub mod newsletter;
pub mod people;
pub mod planted;
pub mod random;
pub mod sales;
pub mod ticket_words;
pub mod tickets;
pub mod truth;

use people::People;
use truth::{FileTruth, Truth};

/// One file of the sample: its name and its bytes.
pub struct SampleFile {
    /// Name below `data/sample/exports`.
    pub name: &'static str,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// The four exports and `truth.json`, in the order of their names.
///
/// # Errors
/// What the spreadsheet writer or JSON refuses: never for the data made here.
pub fn exports() -> Result<Vec<SampleFile>, String> {
    let people = People::invent();
    let mut files = Vec::new();
    let mut told = Vec::new();
    let mut keep = |(bytes, truth): (Vec<u8>, FileTruth)| {
        told.push(truth.with_hash(&bytes));
        files.push(SampleFile { name: truth_name(&told), bytes });
    };
    keep(accounts::write(&people)?);
    keep(sales::write(&people)?);
    keep(newsletter::write(&people)?);
    keep(tickets::write(&people)?);
    let truth = Truth::of(&people, told);
    files.push(SampleFile { name: "truth.json", bytes: truth.to_json()? });
    Ok(files)
}

fn truth_name(told: &[FileTruth]) -> &'static str {
    told.last().map_or("", |truth| truth.file)
}
