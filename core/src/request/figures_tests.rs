use super::*;
use crate::request::{Extension, RequestState};
use crate::store::records::Row;
use crate::store::table::Noun;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn request(
    n: u32,
    received_on: &str,
    answered_on: &str,
    result: Option<RequestResult>,
) -> DataSubjectRequest {
    DataSubjectRequest {
        id: format!("id-{n}"),
        reference: format!("R-2026-{n:03}"),
        rights: vec![Right::Access],
        received_on: received_on.to_owned(),
        calendar: "DE".to_owned(),
        answered_on: answered_on.to_owned(),
        result,
        state: result.map_or(RequestState::Received, RequestResult::state),
        ..DataSubjectRequest::default()
    }
}

fn snapshot(requests: &[DataSubjectRequest]) -> Snapshot {
    let mut snapshot = Snapshot::default();
    for request in requests {
        let row = Row {
            id: request.id.clone(),
            version: 1,
            changed_at: String::new(),
            body: serde_json::to_string(request).unwrap(),
        };
        snapshot.set(Noun::Request, &row).unwrap();
    }
    snapshot
}

fn all(requests: &[DataSubjectRequest], as_of: &str) -> RequestFigures {
    figures(&snapshot(requests), None, day(as_of), day(as_of))
}

const ANSWERED: Option<RequestResult> = Some(RequestResult::Answered);

#[test]
fn the_last_day_is_in_time_and_the_day_after_is_late() {
    let last = all(&[request(1, "2026-11-03", "2026-12-03", ANSWERED)], "2027-01-10");
    assert_eq!(last.in_time, RequestShare { n: 1, of: 1 }, "the last day belongs to the month (Art. 12(3))");
    let late = all(&[request(1, "2026-11-03", "2026-12-04", ANSWERED)], "2027-01-10");
    assert_eq!(late.in_time, RequestShare { n: 0, of: 1 }, "a day later is late");
    assert_eq!(late.by_month[0].late, 1, "and stands so in its month of receipt");
}

#[test]
fn who_still_has_time_is_not_measured_and_who_has_not_is_late() {
    let waiting = request(1, "2026-11-03", "", None);
    let early = all(std::slice::from_ref(&waiting), "2026-11-20");
    assert_eq!(early.in_time.of, 0, "an answer may still come in time: a share of it would be a guess");
    assert_eq!((early.waiting, early.overdue), (1, 0), "it waits");
    let over = all(&[waiting], "2026-12-04");
    assert_eq!(over.in_time, RequestShare { n: 0, of: 1 }, "no answer after the time is over is not in time");
    assert_eq!(over.overdue, 1, "it is overdue");
}

#[test]
fn an_extension_counts_for_in_time_and_not_for_one_month() {
    let mut extended = request(1, "2026-09-01", "2026-11-10", ANSWERED);
    extended.extension = Some(Extension {
        decided_on: "2026-09-20".to_owned(),
        reason: "Twelve systems".to_owned(),
        told_on: "2026-09-20".to_owned(),
    });
    let found = all(std::slice::from_ref(&extended), "2026-12-31");
    assert_eq!(found.in_time, RequestShare { n: 1, of: 1 }, "three months were allowed (Art. 12(3))");
    assert_eq!(found.within_month, RequestShare { n: 0, of: 1 }, "one month was not kept");
    assert_eq!(found.extended, 1, "and it was extended");
    extended.result = Some(RequestResult::Refused);
    extended.state = RequestState::Refused;
    let refused = all(&[extended], "2026-12-31");
    assert_eq!(
        refused.in_time,
        RequestShare { n: 0, of: 1 },
        "to refuse there is one month, extended or not (Art. 12(4))"
    );
    assert_eq!(refused.refused, 1, "refusals are counted");
}

#[test]
fn what_the_person_took_back_is_no_answer() {
    let found = all(&[request(1, "2026-11-03", "2026-11-05", Some(RequestResult::Withdrawn))], "2026-12-31");
    assert_eq!((found.answered, found.withdrawn, found.in_time.of), (0, 1, 0), "it is counted apart");
    assert_eq!(found.median_days, None, "and shortens no median");
}

#[test]
fn the_median_lies_half_way_between_two() {
    let requests = [
        request(1, "2026-11-02", "2026-11-04", ANSWERED),
        request(2, "2026-11-02", "2026-11-09", ANSWERED),
        request(3, "2026-11-02", "2026-11-30", ANSWERED),
    ];
    assert_eq!(all(&requests, "2026-12-31").median_days, Some(7.0), "2, 7 and 28 days: the middle is 7");
    assert_eq!(all(&requests[..2], "2026-12-31").median_days, Some(4.5), "2 and 7 days: half-way");
}

#[test]
fn a_day_in_the_past_does_not_know_what_came_later() {
    let answered = request(1, "2026-11-03", "2026-11-20", ANSWERED);
    let then = all(std::slice::from_ref(&answered), "2026-11-10");
    assert_eq!((then.answered, then.waiting), (0, 1), "on 10 November nobody had answered yet");
    let before = all(&[answered], "2026-11-01");
    assert_eq!(before.received, 0, "and on 1 November it had not been received");
}

#[test]
fn months_without_a_request_stand_in_the_row() {
    let requests =
        [request(1, "2026-11-03", "2026-11-20", ANSWERED), request(2, "2027-01-05", "2027-01-06", ANSWERED)];
    let months: Vec<_> =
        all(&requests, "2027-03-01").by_month.into_iter().map(|m| (m.month, m.received)).collect();
    let expected = [("2026-11", 1), ("2026-12", 0), ("2027-01", 1)].map(|(m, n)| (m.to_owned(), n));
    assert_eq!(months, expected, "a row of bars without a gap tells the truth about time");
}

#[test]
fn a_period_takes_the_days_of_receipt_with_both_ends() {
    let requests = [
        request(1, "2026-10-31", "", None),
        request(2, "2026-11-01", "", None),
        request(3, "2026-11-30", "", None),
        request(4, "2026-12-01", "", None),
    ];
    let november =
        figures(&snapshot(&requests), Some(day("2026-11-01")), day("2026-11-30"), day("2026-12-31"));
    assert_eq!(november.received, 2, "the first and the last day belong to the period");
}

#[test]
fn a_hundred_per_cent_is_all_and_nothing_less() {
    assert_eq!(RequestShare { n: 199, of: 200 }.percent(), Some(99), "one late answer is not rounded away");
    assert_eq!(RequestShare::default().percent(), None, "of nothing there is no share");
}

#[test]
fn a_request_whose_days_cannot_be_read_is_told_and_not_guessed() {
    let mut broken = request(1, "2026-11-03", "", None);
    broken.calendar = "XX".to_owned();
    let found = all(&[broken], "2026-12-31");
    assert_eq!((found.received, found.not_counted), (0, 1), "it is left out, and the number says so");
}
