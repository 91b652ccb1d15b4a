//! The sample register: the activities of a real published privacy policy, to look around in.

use crate::error::{Error, Result};
use crate::import::{self, Imported};
use crate::moment::Moment;
use crate::register::{Register, Touched};

/// The sample in the register's own shape, made by the importer from the policy's facts.
const REGISTER: &str = include_str!("../../data/sample/register.json");

/// Key under which the file says that it holds the sample.
pub const META: &str = "sample";

/// The records of the sample; source and date stand in its notice.
///
/// # Errors
/// Bug when the program was built with a broken sample; a test keeps it whole.
pub fn records() -> Result<Imported> {
    serde_json::from_str(REGISTER).map_err(|_| Error::bug("sample/records"))
}

/// Fills a register with the sample and marks the file as sample, in one step.
///
/// # Errors
/// Locked when the register is open to read only.
pub fn load(register: &mut Register, moment: &Moment) -> Result<Touched> {
    let imported = records()?;
    let (_, touched) = import::apply_with(register, &imported, moment, |change| change.set_meta(META, "1"))?;
    Ok(touched)
}

/// Whether the register was filled with the sample, so that the window says so.
///
/// # Errors
/// Damaged when the file cannot be read.
pub fn is_sample(register: &Register) -> Result<bool> {
    Ok(register.store().meta(META)?.as_deref() == Some("1"))
}

/// The sample file's text for these records: pretty, stable, with a line break at the end.
///
/// # Errors
/// Bug when the records cannot be put into JSON.
pub fn to_json(imported: &Imported) -> Result<String> {
    let mut text = serde_json::to_string_pretty(imported).map_err(|_| Error::bug("sample/to-json"))?;
    text.push('\n');
    Ok(text)
}
