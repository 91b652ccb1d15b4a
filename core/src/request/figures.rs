//! The key figures of requests as of a day (Art. 5(2), 12(3)): how many were answered, in time and within one month.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DataSubjectRequest, RequestResult, Right, clock};
use crate::error::Result;
use crate::snapshot::Snapshot;

/// A number of requests among those that it is measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequestShare {
    /// How many.
    pub n: u32,
    /// Of how many.
    pub of: u32,
}

impl RequestShare {
    fn count(&mut self, good: bool) {
        self.of += 1;
        self.n += u32::from(good);
    }

    /// In per cent, rounded down, so that nothing but all is a hundred; none where there is nothing to measure.
    #[must_use]
    pub fn percent(self) -> Option<u32> {
        (self.of > 0).then(|| self.n * 100 / self.of)
    }
}

/// How requests for one right went; a request for two rights counts with both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RightFigures {
    /// The right.
    pub right: Right,
    /// How many were received.
    pub received: u32,
    /// How many were answered.
    pub answered: u32,
    /// How many in time.
    pub in_time: RequestShare,
    /// The middle number of days from receipt to the answer; none without an answer.
    pub median_days: Option<f64>,
}

/// The requests received in one month, by what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MonthFigures {
    /// The month, `2026-11`.
    pub month: String,
    /// How many were received.
    pub received: u32,
    /// How many of them were answered in time.
    pub in_time: u32,
    /// How many were answered late, or wait although their time is over.
    pub late: u32,
    /// How many wait, with time left.
    pub waiting: u32,
    /// How many the person took back.
    pub withdrawn: u32,
}

/// The key figures of the requests received in a period, as of a day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequestFigures {
    /// First day of receipt, ISO date; empty without a limit.
    pub from_on: String,
    /// Last day of receipt, ISO date.
    pub to_on: String,
    /// The day for which it is judged, ISO date: what happened later does not count.
    pub as_of: String,
    /// How many were received.
    pub received: u32,
    /// How many were answered; what the person took back is not.
    pub answered: u32,
    /// How many wait for an answer.
    pub waiting: u32,
    /// How many of those wait although their time is over.
    pub overdue: u32,
    /// How many the person took back.
    pub withdrawn: u32,
    /// Answered within one month of receipt, of all whose answer is there or whose month is over (Art. 12(3)).
    pub within_month: RequestShare,
    /// Answered in time, an extension counted, of all whose answer is there or whose time is over (Art. 12(3), (4)).
    pub in_time: RequestShare,
    /// The middle number of days from receipt to the answer; none without an answer.
    pub median_days: Option<f64>,
    /// How many were extended (Art. 12(3)).
    pub extended: u32,
    /// How many were refused as a whole (Art. 12(4), (5)).
    pub refused: u32,
    /// How many were answered in part (Art. 12(4)).
    pub partly: u32,
    /// How many were answered with nothing found.
    pub nothing: u32,
    /// By right, those that were asked for, in the law's order.
    pub by_right: Vec<RightFigures>,
    /// By month of receipt, without a gap.
    pub by_month: Vec<MonthFigures>,
    /// How many could not be counted, because their days or their calendar cannot be read.
    pub not_counted: u32,
}

/// How one request stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// Day of receipt.
    pub received_on: NaiveDate,
    /// Day of the answer; none while there is none.
    pub answered_on: Option<NaiveDate>,
    /// Last day.
    pub due_on: NaiveDate,
    /// Last day of the first month.
    pub first_month_due_on: NaiveDate,
    /// Whether it was extended.
    pub extended: bool,
    /// What became of it; none while it waits.
    pub result: Option<RequestResult>,
}

impl Course {
    /// How a request stood on a day; an answer or an extension of later days is not known yet.
    ///
    /// # Errors
    /// What the clock refuses: an unknown calendar, a day that is none.
    pub fn of(request: &DataSubjectRequest, snapshot: &Snapshot, as_of: NaiveDate) -> Result<Self> {
        let mut known = request.clone();
        let by_then = |day: &str| day.parse::<NaiveDate>().is_ok_and(|day| day <= as_of);
        known.extension = known.extension.filter(|extension| by_then(&extension.decided_on));
        let deadline = clock::of(&known, clock::limits(request, snapshot), as_of)?;
        // Registers of the first version know the day of closing alone.
        let answered = if request.answered_on.is_empty() { &request.closed_on } else { &request.answered_on };
        let answered_on = clock::day(answered)?.filter(|day| *day <= as_of && !request.state.is_open());
        let result = answered_on.map(|_| request.result.unwrap_or(RequestResult::Answered));
        Ok(Self {
            received_on: deadline.received_on,
            answered_on,
            due_on: deadline.due_on,
            first_month_due_on: deadline.first_month_due_on,
            extended: known.extension.is_some(),
            result,
        })
    }

    /// Whether the person took it back.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        self.result == Some(RequestResult::Withdrawn)
    }

    /// Days from receipt to the answer.
    #[must_use]
    pub fn days(&self) -> Option<i64> {
        self.answered_on.map(|day| (day - self.received_on).num_days())
    }

    /// Whether the answer came in time; none while it may still come. To refuse there is one month, extended or not
    /// (Art. 12(4)).
    #[must_use]
    pub fn in_time(&self, as_of: NaiveDate) -> Option<bool> {
        let due_on =
            if self.result == Some(RequestResult::Refused) { self.first_month_due_on } else { self.due_on };
        self.by(due_on, as_of)
    }

    /// Whether the answer came within one month; none while it may still come.
    #[must_use]
    pub fn within_month(&self, as_of: NaiveDate) -> Option<bool> {
        self.by(self.first_month_due_on, as_of)
    }

    fn by(&self, due_on: NaiveDate, as_of: NaiveDate) -> Option<bool> {
        match self.answered_on {
            _ if self.is_withdrawn() => None,
            Some(answered_on) => Some(answered_on <= due_on),
            None => (as_of > due_on).then_some(false),
        }
    }
}

/// The requests received in a period, in the order of reference, each with its course; those that cannot be counted are
/// left out, and their number is told.
#[must_use]
pub fn courses(
    snapshot: &Snapshot,
    from_on: Option<NaiveDate>,
    to_on: NaiveDate,
    as_of: NaiveDate,
) -> (Vec<(&DataSubjectRequest, Course)>, u32) {
    let (mut courses, mut not_counted) = (Vec::new(), 0);
    for request in snapshot.requests.by_reference() {
        match Course::of(request, snapshot, as_of) {
            Ok(course) if from_on.is_some_and(|from_on| course.received_on < from_on) => {}
            Ok(course) if course.received_on > to_on.min(as_of) => {}
            Ok(course) => courses.push((request, course)),
            Err(_) => not_counted += 1,
        }
    }
    (courses, not_counted)
}

/// The key figures of the requests received in a period, as of a day (Art. 5(2), 12(3)).
#[must_use]
pub fn figures(
    snapshot: &Snapshot,
    from_on: Option<NaiveDate>,
    to_on: NaiveDate,
    as_of: NaiveDate,
) -> RequestFigures {
    let (courses, not_counted) = courses(snapshot, from_on, to_on, as_of);
    let mut figures = RequestFigures {
        from_on: from_on.map(|on| on.to_string()).unwrap_or_default(),
        to_on: to_on.to_string(),
        as_of: as_of.to_string(),
        received: u32::try_from(courses.len()).unwrap_or(u32::MAX),
        not_counted,
        ..RequestFigures::default()
    };
    for (_, course) in &courses {
        count(&mut figures, course, as_of);
    }
    let all: Vec<&Course> = courses.iter().map(|(_, course)| course).collect();
    figures.median_days = median(&all);
    for right in Right::ALL {
        let asked = courses.iter().filter(|(request, _)| request.rights.contains(&right));
        let asked: Vec<&Course> = asked.map(|(_, course)| course).collect();
        if !asked.is_empty() {
            figures.by_right.push(of_right(right, &asked, as_of));
        }
    }
    figures.by_month = by_month(&all, as_of);
    figures
}

fn count(figures: &mut RequestFigures, course: &Course, as_of: NaiveDate) {
    let in_time = course.in_time(as_of);
    if let Some(good) = in_time {
        figures.in_time.count(good);
    }
    if let Some(good) = course.within_month(as_of) {
        figures.within_month.count(good);
    }
    figures.extended += u32::from(course.extended);
    match course.result {
        Some(RequestResult::Withdrawn) => figures.withdrawn += 1,
        Some(result) => {
            figures.answered += 1;
            figures.refused += u32::from(result == RequestResult::Refused);
            figures.partly += u32::from(result == RequestResult::Partly);
            figures.nothing += u32::from(result == RequestResult::Nothing);
        }
        None => {
            figures.waiting += 1;
            figures.overdue += u32::from(in_time == Some(false));
        }
    }
}

fn of_right(right: Right, courses: &[&Course], as_of: NaiveDate) -> RightFigures {
    let mut in_time = RequestShare::default();
    courses.iter().filter_map(|course| course.in_time(as_of)).for_each(|good| in_time.count(good));
    let answered = courses.iter().filter(|course| course.answered_on.is_some() && !course.is_withdrawn());
    RightFigures {
        right,
        received: u32::try_from(courses.len()).unwrap_or(u32::MAX),
        answered: u32::try_from(answered.count()).unwrap_or(u32::MAX),
        in_time,
        median_days: median(courses),
    }
}

/// The middle number of days to an answer; between two of them, half-way.
fn median(courses: &[&Course]) -> Option<f64> {
    let answered = courses.iter().filter(|course| !course.is_withdrawn());
    let mut days: Vec<i64> = answered.filter_map(|course| course.days()).collect();
    days.sort_unstable();
    let upper = *days.get(days.len() / 2)?;
    let lower = *days.get((days.len() - 1) / 2)?;
    i32::try_from(lower + upper).ok().map(|sum| f64::from(sum) / 2.0)
}

fn by_month(courses: &[&Course], as_of: NaiveDate) -> Vec<MonthFigures> {
    let key = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
    let mut months: BTreeMap<i32, MonthFigures> = BTreeMap::new();
    for course in courses {
        let month = months.entry(key(course.received_on)).or_default();
        month.received += 1;
        match (course.is_withdrawn(), course.in_time(as_of)) {
            (true, _) => month.withdrawn += 1,
            (_, Some(true)) => month.in_time += 1,
            (_, Some(false)) => month.late += 1,
            (_, None) => month.waiting += 1,
        }
    }
    let ends = months.keys().next().copied().zip(months.keys().next_back().copied());
    let Some((first, last)) = ends else { return Vec::new() };
    (first..=last)
        .map(|key| {
            let month = format!("{:04}-{:02}", key.div_euclid(12), key.rem_euclid(12) + 1);
            MonthFigures { month, ..months.remove(&key).unwrap_or_default() }
        })
        .collect()
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
