use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The bundled file with one place altered.
fn altered(from: &str, to: &str) -> Vec<Fault> {
    let text = include_str!("../../../data/legal-parameters.json");
    assert!(text.contains(from), "the place to alter is there: {from}");
    match LegalParameters::read(&text.replacen(from, to, 1)) {
        Ok(_) => Vec::new(),
        Err(found) => found.into_iter().map(|one| one.what).collect(),
    }
}

#[test]
fn the_law_in_force_holds_unless_a_reform_is_switched_on_and_its_day_reached() {
    let all = LegalParameters::bundled().expect("the bundled file contradicts itself nowhere");
    let persons = |as_of: &str, switches: &[ReformSwitch]| {
        all.on(ParameterKey::RecordExemptionPersons, day(as_of), switches).map(|one| one.value)
    };
    assert_eq!(persons("2026-11-23", &[]), Some(250), "Art. 30(5) as it stands");
    assert_eq!(persons("2018-05-24", &[]), None, "before the Regulation applied there was no such figure");
    let switch = |from: &str| [ReformSwitch { reform: "omnibus_iv".to_owned(), from_on: from.to_owned() }];
    assert_eq!(persons("2026-11-23", &switch("2027-01-01")), Some(250), "the day is not reached");
    assert_eq!(persons("2027-01-01", &switch("2027-01-01")), Some(1000), "from the day on");
    assert_eq!(persons("2027-01-01", &switch("")), Some(250), "a switch without a day is off");
    let hours = all.on(ParameterKey::BreachNoticeHours, day("2027-01-01"), &switch("2027-01-01")).unwrap();
    assert_eq!(hours.value, 72, "one reform does not bring in the figures of another");
}

#[test]
fn the_figures_agree_with_what_the_program_computes_by() {
    let all = LegalParameters::bundled().unwrap();
    let value = |key| all.on(key, day("2026-11-23"), &[]).unwrap().value;
    assert_eq!(value(ParameterKey::AnswerMonths), 1, "the clock of requests has one month");
    let whole = value(ParameterKey::AnswerMonths) + value(ParameterKey::AnswerExtensionMonths);
    assert!(crate::api::reference::term(whole).is_ok(), "and three with the extension");
}

#[test]
fn a_file_that_contradicts_itself_is_refused() {
    assert_eq!(altered("\"value\": 250", "\"value\": 250"), [], "unaltered it is taken");
    let later = "\"valid_from\": \"2018-05-25\", \"valid_to\": null";
    let backwards = "\"valid_from\": \"2018-05-25\", \"valid_to\": \"2017-01-01\"";
    assert!(altered(later, backwards).contains(&Fault::EndsBeforeItStarts), "an end before the start");
    let twice = "{\"key\": \"answer_months\", \"value\": 1";
    let other = "{\"key\": \"breach_notice_hours\", \"value\": 48";
    assert!(altered(twice, other).contains(&Fault::Overlap), "two figures of one key on one day");
    let source = "\"source\": \"Regulation (EU) 2016/679, Art. 33(1) (OJ L 119, 4.5.2016, p. 1)\"";
    assert!(altered(source, "\"source\": \"\"").contains(&Fault::NoSource), "a figure without a source");
    assert!(
        altered("\"reform\": \"omnibus_iv\"", "\"reform\": \"omnibus_x\"").contains(&Fault::Unknown),
        "a reform that nobody knows"
    );
    let pending = "\"valid_from\": null, \"valid_to\": null, \"reform\": \"digital_omnibus\"";
    let dated = "\"valid_from\": \"2027-01-01\", \"valid_to\": null, \"reform\": \"digital_omnibus\"";
    assert!(
        altered(pending, dated).contains(&Fault::WrongDates),
        "what is no law yet has no date of its own"
    );
    let undated = "\"valid_from\": null, \"valid_to\": null, \"source\": \"Regulation";
    assert!(
        altered("\"valid_from\": \"2018-05-25\", \"valid_to\": null, \"source\": \"Regulation", undated)
            .contains(&Fault::WrongDates),
        "what is in force has a first day"
    );
    assert!(altered("\"unit\"", "\"unti\"").contains(&Fault::Unreadable), "a field that is not known");
    let name = "\"fr\": \"Omnibus IV : moins d’obligations pour les petites entreprises\"";
    assert!(altered(name, "\"fr\": \"\"").contains(&Fault::NoName), "a reform has a name in each language");
}
