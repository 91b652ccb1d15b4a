use super::*;
use crate::words::{Lang, Words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn month_in(calendar: &str, received_on: &str) -> Deadline {
    Deadline::compute(day(received_on), Term::OneMonth, Calendar::of(calendar).unwrap(), None).unwrap()
}

fn month(received_on: &str) -> Deadline {
    month_in("DE", received_on)
}

fn extended(received_on: &str, decided_on: &str) -> Result<Deadline> {
    let calendar = Calendar::of("DE").unwrap();
    Deadline::extend(day(received_on), day(decided_on), "many systems to search", calendar)
}

fn rolled(deadline: &Deadline) -> Vec<String> {
    deadline.rolled_over.iter().map(|day| day.date.to_string()).collect()
}

fn english(deadline: &Deadline) -> String {
    let said = deadline.in_words(Words::of(Lang::En));
    [said.steps, said.notes].concat().join("\n")
}

#[test]
fn every_vector_gives_its_date_and_its_holidays() {
    let mut rows =
        csv::Reader::from_reader(include_str!("../../../tests/fixtures/deadline-vectors.csv").as_bytes());
    let mut count = 0;
    for row in rows.records() {
        let row = row.unwrap();
        let id = &row[0];
        let months = Term::try_from(row[3].parse::<u32>().unwrap()).unwrap();
        let calendar = Calendar::of(&row[4]).unwrap();
        let deadline = Deadline::compute(day(&row[1]), months, calendar, None).unwrap();
        assert_eq!(deadline.nominal_on, day(&row[5]), "{id}: receipt plus months");
        assert_eq!(deadline.due_on, day(&row[7]), "{id}: last day");
        let weekdays = [(1, row[2].to_owned()), (5, row[6].to_owned()), (7, row[8].to_owned())];
        for (column, weekday) in weekdays {
            assert_eq!(day(&row[column]).format("%a").to_string(), weekday, "{id}: the vector's own weekday");
        }
        let holidays: Vec<String> = deadline
            .rolled_over
            .iter()
            .filter_map(|day| day.holiday.as_ref())
            .map(|holiday| format!("{} {}", holiday.date, holiday.name.en))
            .collect();
        assert_eq!(holidays.join("; "), row[9], "{id}: the holidays passed over");
        count += 1;
    }
    assert_eq!(count, 22, "all rows of the file");
}

#[test]
fn ac_01_a_month_without_the_31st_ends_on_its_last_day_and_rolls_over_the_weekend() {
    let deadline = month("2026-01-31");
    assert_eq!(deadline.nominal_on, day("2026-02-28"), "no 31 February: Art. 3(2)(c)");
    assert_eq!(deadline.due_on, day("2026-03-02"), "Saturday and Sunday: Art. 3(4)");
    assert_eq!(rolled(&deadline), ["2026-02-28", "2026-03-01"], "both days are named");
    let said = english(&deadline);
    for part in
        ["February 2026 has no day 31", "Art. 3(2)(c)", "Art. 3(4)", "Art. 12(3) GDPR", "Monday 2 March 2026"]
    {
        assert!(said.contains(part), "the explanation says {part:?}: {said}");
    }
}

#[test]
fn ac_02_the_28th_29th_and_30th_of_january_end_together() {
    for received_on in ["2026-01-28", "2026-01-29", "2026-01-30"] {
        assert_eq!(
            month(received_on).due_on,
            day("2026-03-02"),
            "{received_on}: all land on Saturday 28 February"
        );
    }
    assert!(matches!(month("2026-01-28").steps[1], Step::SameDate { .. }), "the 28th is a same-date hit");
    assert!(matches!(month("2026-01-29").steps[1], Step::NoSuchDay { day: 29, .. }), "the 29th clamps");
}

#[test]
fn ac_03_a_leap_year_has_the_29th_of_february() {
    let deadline = month("2024-01-31");
    assert_eq!(deadline.due_on, day("2024-02-29"), "Thursday, no roll");
    assert!(deadline.rolled_over.is_empty(), "nothing passed over");
}

#[test]
fn ac_04_the_31st_of_august_ends_on_the_30th_of_september() {
    assert_eq!(month("2026-08-31").due_on, day("2026-09-30"), "EDPB 01/2022 example 33");
}

#[test]
fn ac_05_easter_sunday_and_monday_are_both_passed_over() {
    let deadline = month("2026-03-05");
    assert_eq!(deadline.nominal_on, day("2026-04-05"), "EDPB example 32");
    assert_eq!(deadline.due_on, day("2026-04-07"), "Easter Monday is a holiday");
}

#[test]
fn ac_06_good_friday_counts_where_it_is_a_holiday() {
    let deadline = month("2026-03-03");
    assert_eq!(deadline.due_on, day("2026-04-07"), "Good Friday to Easter Monday");
    assert_eq!(rolled(&deadline), ["2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06"], "four days");
    assert_eq!(month_in("IT", "2026-03-03").due_on, day("2026-04-03"), "Italy works on Good Friday");
}

#[test]
fn ac_07_the_holidays_are_those_of_the_state_where_the_action_is_taken() {
    assert_eq!(month_in("DE", "2026-04-01").due_on, day("2026-05-04"), "1 May in Germany");
    assert_eq!(month_in("FR", "2026-04-01").due_on, day("2026-05-04"), "1 May in France");
    assert_eq!(month_in("IE", "2026-04-01").due_on, day("2026-05-01"), "Ireland keeps 4 May in 2026");
}

#[test]
fn ac_08_a_regional_holiday_makes_a_difference_that_is_shown() {
    let (national, bavaria) = (month("2026-12-06"), month_in("DE-BY", "2026-12-06"));
    assert_eq!(national.due_on, day("2027-01-06"), "regional holidays off");
    assert_eq!(bavaria.due_on, day("2027-01-07"), "Epiphany in Bavaria");
    let note = Step::RegionalOnly {
        national_due_on: day("2027-01-06"),
        regional_due_on: day("2027-01-07"),
        calendars: vec!["DE-BW".into(), "DE-BY".into(), "DE-ST".into()],
    };
    assert!(national.notes.contains(&note), "the national clock names the Länder: {:?}", national.notes);
    assert!(
        english(&bavaria).contains("Only a regional holiday makes the difference"),
        "and so does Bavaria's"
    );
    assert!(!english(&month("2026-08-31")).contains("regional"), "silent where nothing differs");
}

#[test]
fn ac_09_christmas_eve_is_no_holiday_and_christmas_is() {
    assert_eq!(month("2026-11-25").due_on, day("2026-12-28"), "25 and 26 December, Sunday");
    assert_eq!(month("2026-11-24").due_on, day("2026-12-24"), "24 December is a working day in Germany");
}

#[test]
fn ac_10_an_extension_counts_three_months_from_receipt_and_is_told_within_the_first() {
    let deadline = extended("2026-11-23", "2026-12-15").unwrap();
    assert_eq!(deadline.due_on, day("2027-02-23"), "new last day");
    let extension = deadline.extension.clone().unwrap();
    assert_eq!(extension.notice_due_on, day("2026-12-23"), "notice with reasons");
    assert_eq!(extension.reason, "many systems to search", "the letter has the reason");
    let said = english(&deadline);
    assert!(
        said.contains("Reason: many systems to search") && said.contains("by Wednesday 23 December 2026"),
        "{said}"
    );
}

#[test]
fn ac_11_after_the_first_month_the_extension_is_refused() {
    let error = extended("2026-10-01", "2026-11-03").unwrap_err();
    assert_eq!(
        (error.kind, error.code),
        (Kind::NotAllowed, "deadline_extension_too_late"),
        "first month over"
    );
    assert!(error.to_string().contains("first month was over on 2026-11-02"), "the message says so: {error}");
    assert!(
        extended("2026-10-01", "2026-11-02").is_ok(),
        "on the last day, rolled over Sunday, it is still in time"
    );
    let strict = month("2026-10-01");
    assert_eq!(strict.due_on, day("2026-11-02"), "nominal Sunday 1 November");
    assert!(
        strict.is_overdue(day("2026-11-03")) && !strict.is_overdue(day("2026-11-02")),
        "overdue the day after"
    );
    assert_eq!(strict.days_left(day("2026-11-03")), -1, "one day over");
}

#[test]
fn ac_12_an_extension_from_a_month_end_shows_the_cautious_target() {
    let deadline = extended("2026-01-31", "2026-02-20").unwrap();
    assert_eq!(deadline.due_on, day("2026-04-30"), "three months in one step");
    assert_eq!(deadline.internal_target_on, Some(day("2026-04-28")), "one month and then two");
    assert!(english(&deadline).contains("Cautious internal target: Tuesday 28 April 2026"), "and says why");
    let plain = extended("2026-11-23", "2026-12-15").unwrap();
    assert_eq!(plain.internal_target_on, None, "no second reading where both ways agree");
}

#[test]
fn ac_13_an_extension_into_february_rolls_over_the_weekend() {
    let deadline = extended("2025-11-30", "2025-12-10").unwrap();
    assert_eq!(deadline.nominal_on, day("2026-02-28"), "no 30 February");
    assert_eq!(deadline.due_on, day("2026-03-02"), "Saturday");
}

#[test]
fn ac_14_a_question_about_identity_adds_a_second_line_and_leaves_the_first() {
    let calendar = Calendar::of("DE").unwrap();
    let mut question = IdentityQuestion {
        asked_on: day("2026-11-04"),
        answered_on: Some(day("2026-11-16")),
        has_reason: true,
        is_authenticated: false,
    };
    let deadline = month("2026-11-02").with_identity_question(&question, calendar).unwrap();
    assert_eq!(deadline.due_on, day("2026-12-02"), "the strict date stays the main one");
    let suspension = deadline.suspension.unwrap();
    assert_eq!(
        (suspension.days, suspension.due_on),
        (Some(12), Some(day("2026-12-14"))),
        "twelve days later"
    );
    let said = deadline.in_words(Words::of(Lang::En)).suspension.unwrap();
    assert!(said.text.starts_with("If the pause is accepted: Monday 14 December 2026"), "{}", said.text);
    assert!(!deadline.notes.contains(&Step::IdentityWithoutReason), "a reason is on file");

    question.has_reason = false;
    question.is_authenticated = true;
    question.answered_on = None;
    let warned = month("2026-11-02").with_identity_question(&question, calendar).unwrap();
    assert!(warned.notes.contains(&Step::IdentityWithoutReason), "no reason: warning");
    assert!(warned.notes.contains(&Step::IdentityAlreadyKnown), "logged in: warning");
    assert_eq!(warned.suspension.unwrap().due_on, None, "no second date before the answer");

    question.asked_on = day("2026-12-03");
    let late = month("2026-11-02").with_identity_question(&question, calendar).unwrap();
    assert_eq!(late.suspension, None, "after the last day there is nothing to pause");
    question.asked_on = day("2026-11-01");
    let early = month("2026-11-02").with_identity_question(&question, calendar).unwrap_err();
    assert_eq!(early.code, "deadline_before_receipt", "no question before the receipt");
}

#[test]
fn ac_15_a_refusal_is_due_within_the_first_month_even_if_extended() {
    let deadline = extended("2026-11-23", "2026-12-15").unwrap();
    assert_eq!(deadline.first_month_due_on, day("2026-12-23"), "Art. 12(4) knows no extension");
    assert!(english(&deadline).contains("Art. 12(4) GDPR"), "and the clock says so");
}

#[test]
fn the_internal_target_is_counted_from_receipt_and_never_after_the_last_day() {
    let calendar = Calendar::of("DE").unwrap();
    let target = |day_count| {
        let deadline =
            Deadline::compute(day("2026-11-23"), Term::OneMonth, calendar, Some(day_count)).unwrap();
        deadline.internal_target_on
    };
    assert_eq!(target(DEFAULT_INTERNAL_TARGET_DAY), Some(day("2026-12-13")), "day 20");
    assert_eq!(target(60), Some(day("2026-12-23")), "no target after the law's own day");
    assert_eq!(month("2026-11-23").internal_target_on, None, "none when the register sets none");
}

#[test]
fn a_date_outside_the_holiday_data_says_that_only_weekends_were_counted() {
    let deadline = month("2030-12-01");
    assert_eq!(deadline.due_on, day("2031-01-01"), "New Year is not known to be a holiday there");
    let unknown =
        |deadline: &Deadline| deadline.steps.iter().any(|step| matches!(step, Step::HolidaysUnknown { .. }));
    assert!(unknown(&deadline), "so a step says it: {:?}", deadline.steps);
    assert!(english(&deadline).contains("known for 2024 to 2030 only"), "in words, with the years");
    assert!(
        unknown(&month("2023-01-15")) && !unknown(&month("2026-01-15")),
        "before the data as well, within it not"
    );
}

#[test]
fn the_clock_speaks_three_languages_without_a_hole() {
    let calendar = Calendar::of("DE").unwrap();
    let question = IdentityQuestion {
        asked_on: day("2026-02-04"),
        answered_on: Some(day("2026-02-05")),
        has_reason: false,
        is_authenticated: true,
    };
    let open = IdentityQuestion { answered_on: None, ..question };
    let late = IdentityQuestion { asked_on: day("2028-01-01"), answered_on: None, ..question };
    let mut all = vec![month("2026-03-03"), month("2030-12-01"), month("2026-12-06"), month("2026-08-31")];
    all.push(extended("2026-01-31", "2026-02-03").unwrap());
    for one in [question, open, late] {
        all.push(month("2026-02-02").with_identity_question(&one, calendar).unwrap());
    }
    all.push(Deadline::compute(day("2026-02-01"), Term::OneMonth, calendar, Some(20)).unwrap());
    for lang in Lang::ALL {
        for deadline in &all {
            let said = deadline.in_words(Words::of(lang));
            for line in said.steps.iter().chain(&said.notes) {
                let whole = line.contains(' ') && !line.contains('{') && !line.starts_with("deadline-");
                assert!(whole, "{}: a hole in {line:?}", lang.code());
            }
        }
    }
    let german = month("2026-03-03").in_words(Words::of(Lang::De));
    assert_eq!(german.rolled_over[0].reason, "Karfreitag", "the reason in the reader's language");
    assert_eq!(german.rolled_over[1].reason, "Samstag", "a weekend by its weekday");
    assert_eq!(german.calendar_name, "Deutschland", "the calendar by its name");
    let french = |date| long_date(Words::of(Lang::Fr), day(date));
    assert_eq!(french("2026-03-01"), "dimanche 1er mars 2026", "the first of the month in French");
    assert_eq!(french("2026-03-21"), "samedi 21 mars 2026", "and the others plain");
    assert_eq!(long_date(Words::of(Lang::De), day("2026-03-02")), "Montag, 2. März 2026", "German");
    assert_eq!(long_date(Words::of(Lang::En), day("2026-03-02")), "Monday 2 March 2026", "English");
}

#[test]
fn every_failure_of_the_clock_has_words_and_a_hint_in_three_languages() {
    let codes = [
        "calendar_unknown",
        "deadline_months",
        "deadline_out_of_range",
        "deadline_before_receipt",
        "deadline_extension_too_late",
        "deadline_extension_without_reason",
        "period_malformed",
        "period_with_time",
    ];
    for lang in Lang::ALL {
        for code in codes {
            assert!(Words::of(lang).has(code), "{}: {code} has words", lang.code());
            assert!(
                !Words::of(lang).attribute(code, "hint", &[]).is_empty(),
                "{}: {code} has a hint",
                lang.code()
            );
        }
    }
}

#[test]
fn the_json_of_the_clock_keeps_its_promised_names() {
    let said = month("2026-01-31").in_words(Words::of(Lang::En));
    let json = serde_json::to_value(&said).unwrap();
    assert_eq!(json["received_on"], "2026-01-31", "dates are ISO 8601");
    assert_eq!(json["months"], 1, "the term is a number");
    assert_eq!(json["rolled_over"][0]["date"], "2026-02-28", "date of the day passed over");
    assert_eq!(json["rolled_over"][0]["reason"], "Saturday", "and its reason");
    assert!(
        json["steps"].as_array().unwrap().iter().all(serde_json::Value::is_string),
        "steps are sentences"
    );
    for name in ["calendar", "nominal_on", "due_on"] {
        assert!(json[name].is_string(), "{name} is part of the contract");
    }
    let facts: Deadline = serde_json::from_value(serde_json::to_value(month("2026-12-06")).unwrap()).unwrap();
    assert_eq!(facts, month("2026-12-06"), "the structured form survives the seam");
}

#[test]
fn impossible_input_is_refused_and_nothing_panics() {
    assert_eq!(Term::try_from(2).unwrap_err().code, "deadline_months", "one or three");
    let end =
        Deadline::compute(NaiveDate::MAX, Term::OneMonth, Calendar::of("DE").unwrap(), Some(20)).unwrap_err();
    assert_eq!(end.code, "deadline_out_of_range", "the end of the calendar");
    let before = extended("2026-11-23", "2026-11-22").unwrap_err();
    assert_eq!(before.code, "deadline_before_receipt", "no decision before receipt");
    let calendar = Calendar::of("DE").unwrap();
    let silent = Deadline::extend(day("2026-11-23"), day("2026-12-15"), " ", calendar).unwrap_err();
    assert_eq!(silent.code, "deadline_extension_without_reason", "the person is owed the reasons");
}
