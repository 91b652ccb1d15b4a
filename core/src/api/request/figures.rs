//! The key figures of requests for a period, as of a day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::register::day;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::request::clock;
use crate::request::figures::{self, RequestFigures};

/// Which requests are counted.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct FiguresArgs {
    /// First day of receipt, ISO; empty for all.
    pub from_on: String,
    /// Last day of receipt, ISO; empty for the day of the figures.
    pub to_on: String,
    /// The day of the figures, ISO; empty for today.
    pub as_of: String,
}

/// First and last day of receipt, in order.
///
/// # Errors
/// Invalid when a day is none, or the last lies before the first.
pub(in crate::api) fn period(
    from_on: &str,
    to_on: &str,
    as_of: NaiveDate,
) -> Result<(Option<NaiveDate>, NaiveDate)> {
    let from_on = clock::day(from_on)?;
    let to_on = clock::day(to_on)?.unwrap_or(as_of);
    if from_on.is_some_and(|from_on| from_on > to_on) {
        return Err(Error::invalid("period-reversed"));
    }
    Ok((from_on, to_on))
}

pub(in crate::api) fn figures(desk: &Desk, moment: &Moment, args: FiguresArgs) -> Result<RequestFigures> {
    let as_of = day(&args.as_of, moment)?;
    let (from_on, to_on) = period(&args.from_on, &args.to_on, as_of)?;
    Ok(figures::figures(&*desk.snapshot()?, from_on, to_on, as_of))
}
