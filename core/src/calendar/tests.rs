use super::*;
use crate::country::Country;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn no_holiday_file_contradicts_itself() {
    let mut before = "";
    for (code, json) in FILES {
        assert!(before < code, "{code}: the table is sorted, each country once");
        before = code;
        let calendars = Calendar::read(code, json).unwrap_or_else(|found| panic!("{code}: {}", found[0]));
        assert!(Country::of(code).is_some(), "{code} is a country of data/countries.csv");
        for calendar in calendars {
            let years = (calendar.first_year, calendar.last_year);
            assert_eq!(years, (2024, 2030), "{}: 2024 to 2030", calendar.code);
        }
    }
}

#[test]
fn a_file_that_contradicts_itself_is_refused() {
    let name = r#"{"en": "a", "de": "a", "fr": "a"}"#;
    let file = |days: &str, regions: &str| {
        format!(
            r#"{{"code": "DE", "name": {name}, "source": "own", "generated_on": "2026-11-23", "first_year": 2026,
            "last_year": 2026, "regions": [{regions}], "days": [{days}]}}"#
        )
    };
    let new_year = format!(r#"{{"date": "2026-01-01", "name": {name}}}"#);
    let faults = |text: &str| {
        let found = Calendar::read("DE", text).err().unwrap_or_default();
        found.into_iter().map(|one| (one.at, one.what)).collect::<Vec<_>>()
    };
    let is = |at: &str, what| vec![(at.to_owned(), what)];
    let whole = file(&new_year, "");
    assert_eq!(faults(&whole), [], "one day in its one year");
    let other = Calendar::read("AT", &whole).unwrap_err();
    assert_eq!((other[0].at.as_str(), other[0].what), ("AT", Fault::Unknown), "the table names it otherwise");
    let twice = file(&format!("{new_year}, {new_year}"), "");
    assert_eq!(faults(&twice), is("2026-01-01", Fault::Overlap), "a day twice");
    let late = file(&format!(r#"{new_year}, {{"date": "2031-01-01", "name": {name}}}"#), "");
    assert_eq!(faults(&late), is("2031-01-01", Fault::WrongDates), "a day outside the years");
    let foreign = file(&format!(r#"{{"date": "2026-01-01", "name": {name}, "regions": ["DE-XX"]}}"#), "");
    assert_eq!(faults(&foreign), is("2026-01-01", Fault::Unknown), "a region that nobody knows");
    let region = file(&new_year, &format!(r#"{{"code": "AT-1", "name": {name}}}"#));
    assert_eq!(faults(&region), is("AT-1", Fault::Unknown), "a region of another country");
    assert_eq!(faults(&file("", "")), is("2026", Fault::Missing), "a year without any holiday");
    assert_eq!(faults(&whole.replace("\"own\"", "\"\"")), is("DE", Fault::NoSource), "where from?");
    let nameless = new_year.replace("\"de\": \"a\"", "\"de\": \"\"");
    assert_eq!(faults(&file(&nameless, "")), is("2026-01-01", Fault::NoName), "no German name");
    assert_eq!(faults("{")[0].1, Fault::Unreadable, "no JSON");
}

#[test]
fn every_listed_calendar_opens_and_every_eea_state_has_one() {
    let list = Calendar::list().unwrap();
    let regions = list.iter().filter(|name| name.country.is_some()).count();
    assert_eq!(list.len() - regions, 32, "30 EEA states, CH and GB");
    assert_eq!(regions, 16 + 19 + 8 + 2 + 1 + 1, "Länder; Spain; France; Portugal; Åland; South Tyrol");
    for name in &list {
        assert_eq!(Calendar::of(&name.code).unwrap().name, name.name, "{} opens by its code", name.code);
    }
    for country in Country::all().iter().filter(|country| country.is_member_state()) {
        assert!(
            list.iter().any(|name| name.code == country.code),
            "{}: every EEA state has a calendar",
            country.code
        );
    }
}

#[test]
fn a_region_keeps_the_national_holidays_and_its_own() {
    let (national, bavaria) = (Calendar::of("DE").unwrap(), Calendar::of("de-by").unwrap());
    assert!(bavaria.is_regional() && !national.is_regional(), "the code's case does not matter");
    assert!(national.is_working_day(day("2027-01-06")), "Epiphany is no holiday of all Germany");
    assert_eq!(bavaria.holiday(day("2027-01-06")).unwrap().name.en, "Epiphany", "but of Bavaria");
    assert!(bavaria.holiday(day("2026-10-03")).is_some(), "the national day holds in Bavaria as well");
    assert_eq!(bavaria.national().unwrap().code, "DE", "a region knows its country");
    assert_eq!(national.regional().unwrap().len(), 16, "sixteen Länder");
    assert!(
        Calendar::of("DE-BE").unwrap().holiday(day("2025-05-08")).is_some(),
        "Berlin's single holiday of 2025"
    );
}

#[test]
fn weekends_are_never_working_days() {
    let calendar = Calendar::of("IE").unwrap();
    assert!(!calendar.is_working_day(day("2026-11-21")), "Saturday");
    assert!(!calendar.is_working_day(day("2026-11-22")), "Sunday");
    assert!(calendar.is_working_day(day("2026-11-23")), "Monday");
}

#[test]
fn years_without_data_are_known_as_such() {
    let calendar = Calendar::of("DE").unwrap();
    assert!(calendar.covers(day("2024-01-01")) && calendar.covers(day("2030-12-31")), "the data's years");
    assert!(!calendar.covers(day("2023-12-31")) && !calendar.covers(day("2031-01-01")), "and no others");
}

#[test]
fn an_unknown_calendar_is_refused() {
    for code in ["", "D", "US", "DE-XX", "DEBY", "ÄÖ", "DE-"] {
        assert_eq!(Calendar::of(code).unwrap_err().code, "calendar_unknown", "{code:?} is no calendar");
    }
}
