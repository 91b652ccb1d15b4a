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
        let file: CountryFile = serde_json::from_str(json).unwrap_or_else(|error| panic!("{code}: {error}"));
        assert_eq!(
            file.contradictions(code),
            Vec::<String>::new(),
            "{code}: sorted days, known regions, years in range"
        );
        assert!(Country::of(code).is_some(), "{code} is a country of data/countries.csv");
        for holiday in &file.days {
            let name = &holiday.name;
            assert!(
                ![&name.en, &name.de, &name.fr].iter().any(|text| text.is_empty()),
                "{code} {}: named",
                holiday.date
            );
        }
        assert!((file.first_year, file.last_year) == (2024, 2030), "{code}: 2024 to 2030");
    }
}

#[test]
fn a_file_that_contradicts_itself_is_refused() {
    let json = r#"{"code":"DE","name":{"en":"a","de":"a","fr":"a"},"source":"","generated_on":"2026-11-23",
        "first_year":2026,"last_year":2026,"regions":[],"days":[
        {"date":"2026-01-01","name":{"en":"a","de":"a","fr":"a"}},{"date":"2026-01-01","name":{"en":"b","de":"b","fr":"b"}},
        {"date":"2031-01-01","name":{"en":"a","de":"a","fr":"a"},"regions":["DE-XX"]}]}"#;
    let found = serde_json::from_str::<CountryFile>(json).unwrap().contradictions("AT").join("; ");
    for word in ["table calls it AT", "2026-01-01 is twice", "2031-01-01 is out of", "unknown region DE-XX"] {
        assert!(found.contains(word), "the check finds {word:?} in: {found}");
    }
}

#[test]
fn every_listed_calendar_opens_and_every_eea_state_has_one() {
    let list = Calendar::list().unwrap();
    assert_eq!(list.len(), 32 + 16, "30 EEA states, CH, GB and 16 Länder");
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
