//! Whether a ZIP file is a workbook at all, and one that may be opened.

use super::source::Source;
use crate::error::Result;

pub(crate) fn is_workbook(_source: &Source) -> Result<bool> {
    Ok(true)
}
