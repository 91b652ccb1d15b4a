//! Workbooks (XLSX); not read yet.

use super::extract::Tally;
use super::inspect::{Inspection, ReadOptions};
use super::source::Source;
use super::{Limits, Progress};
use crate::error::{Error, Result};

pub(crate) fn inspect(_: &Source, _: &ReadOptions, _: &Limits, _: &dyn Progress) -> Result<Inspection> {
    Err(Error::invalid("collect-kind-unreadable").with("kind", "zip"))
}

pub(crate) fn extract(
    source: &Source,
    _: &Inspection,
    _: &mut Tally,
    progress: &dyn Progress,
) -> Result<(u64, String)> {
    Ok((source.size(), source.sha256(progress)?))
}
