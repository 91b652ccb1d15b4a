use super::*;

fn on(code: &str, as_of: &str) -> CountryStatus {
    status(code, as_of.parse().unwrap()).unwrap()
}

#[test]
fn the_list_of_countries_is_whole_and_true_to_itself() {
    let all = Country::read(include_str!("../../../data/countries.csv")).expect("countries.csv reads");
    assert_eq!(all.len(), 249, "ISO 3166-1 has 249 codes");
    assert!(all.windows(2).all(|pair| pair[0].code < pair[1].code), "sorted, each code once");
    for country in &all {
        let code = &country.code;
        assert!(code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase()), "{code}: two capitals");
        assert!(!country.source.is_empty(), "{code}: every legal datum has a source");
        for lang in Lang::ALL {
            assert!(!country.name.in_lang(lang).is_empty(), "{code}: a name in {}", lang.code());
        }
        if let Some(decision) = &country.adequacy {
            assert!(!decision.decision.is_empty(), "{code}: a decision has a number");
            assert!(decision.adopted_on <= decision.valid_from, "{code}: nothing holds before it is adopted");
            assert!(
                decision.valid_to.is_none_or(|last| decision.valid_from <= last),
                "{code}: from before to"
            );
        }
    }
    assert_eq!(
        all.iter().filter(|country| country.is_member_state()).count(),
        30,
        "27 EU states, IS, LI, NO"
    );
    assert_eq!(
        all.iter().filter(|country| country.adequacy.is_some()).count(),
        16,
        "sixteen decisions on countries"
    );
    let limited =
        |country: &&Country| country.adequacy.as_ref().is_some_and(|decision| decision.condition.is_some());
    let codes: Vec<&str> = all.iter().filter(limited).map(|country| country.code.as_str()).collect();
    assert_eq!(codes, ["BR", "CA", "FO", "IL", "JP", "KR", "US"], "the limited decisions");
}

#[test]
fn ac_41_the_united_kingdom_is_adequate_until_the_end_of_2031_12_27() {
    assert_eq!(on("GB", "2026-11-23").code(), "adequate", "the decision was renewed");
    assert_eq!(on("GB", "2031-12-27").code(), "adequate", "its last day counts");
    assert_eq!(on("GB", "2031-12-28").code(), "third", "the day after, no decision holds");
    let CountryStatus::Third { other_time: Some(ended) } = on("GB", "2032-01-01") else {
        panic!("the ended decision is named")
    };
    assert!(ended.decision.contains("2021/1772"), "so that the DPO sees why");
    assert_eq!(
        on("GB", "2020-06-01").code(),
        "member",
        "EU law applied until the end of the transition period"
    );
}

#[test]
fn ac_41_brazil_is_adequate_from_the_day_the_decision_is_in_force() {
    assert_eq!(on("BR", "2026-01-20").code(), "third", "before the decision");
    assert_eq!(on("BR", "2026-01-27").code(), "third", "adopted, not yet in force");
    let CountryStatus::AdequateLimited { decision, condition } = on("BR", "2026-01-28") else {
        panic!("in force on 28 January 2026, for the LGPD's field")
    };
    assert!(condition.in_lang(Lang::De).contains("LGPD"), "the condition is in the reader's language");
    assert!(decision.eea_unconfirmed, "an exporter in Norway must be warned");
}

#[test]
fn limited_decisions_name_their_condition() {
    for (code, word) in [("US", "Data Privacy Framework"), ("JP", "APPI"), ("CA", "PIPEDA"), ("KR", "PIPA")] {
        let CountryStatus::AdequateLimited { condition, .. } = on(code, "2026-11-23") else {
            panic!("{code} is adequate for some recipients only")
        };
        assert!(condition.en.contains(word), "{code}: the condition names {word}");
        assert!(
            condition.de != condition.en && condition.fr != condition.en,
            "{code}: said in three languages"
        );
    }
    assert_eq!(on("US", "2023-07-09").code(), "third", "no decision between Schrems II and the DPF");
}

#[test]
fn members_are_no_transfer_and_third_countries_are() {
    assert_eq!(on("DE", "2026-11-23"), CountryStatus::Member { membership: Membership::Eu }, "EU");
    assert_eq!(on("NO", "2026-11-23"), CountryStatus::Member { membership: Membership::EeaEfta }, "EEA");
    assert!(!on("RE", "2026-11-23").is_transfer(), "Réunion is part of France");
    assert!(on("CH", "2026-11-23").is_transfer(), "Switzerland is a third country, an adequate one");
    assert_eq!(on("CH", "2026-11-23").code(), "adequate", "wholly");
    for code in ["RU", "CN", "SG", "MX", "AZ", "GL", "GI"] {
        assert_eq!(on(code, "2026-11-23"), CountryStatus::Third { other_time: None }, "{code}: no decision");
    }
}

#[test]
fn the_european_patent_organisation_is_adequate() {
    assert_eq!(on("EPO", "2026-11-23").code(), "adequate", "the only organisation with a decision");
    assert_eq!(on("EPO", "2025-01-01").code(), "third", "adopted in July 2025");
}

#[test]
fn countries_are_found_by_code_or_name() {
    assert_eq!(Country::named("deutschland").unwrap().code, "DE", "German name, any case");
    assert_eq!(Country::named("Royaume-Uni").unwrap().code, "GB", "French name");
    assert_eq!(Country::named(" us ").unwrap().code, "US", "code");
    assert!(Country::named("Atlantis").is_none() && status("XX", NaiveDate::MIN).is_none(), "no guess");
}

#[test]
fn a_country_has_the_decision_of_each_time() {
    assert_eq!(on("US", "2019-01-01").code(), "adequate_limited", "the Privacy Shield");
    assert_eq!(on("US", "2020-07-15").code(), "adequate_limited", "the day before the judgment");
    assert_eq!(on("US", "2020-07-16").code(), "third", "C-311/18, without a period of grace");
    assert_eq!(on("US", "2023-07-09").code(), "third", "nothing in between");
    let CountryStatus::AdequateLimited { decision, .. } = on("US", "2023-07-10") else {
        panic!("the Data Privacy Framework")
    };
    assert!(decision.decision.contains("2023/1795"), "the decision of that day, not another");
    assert_eq!(Country::of("US").unwrap().decisions().count(), 2, "both are kept");
}

#[test]
fn a_list_of_countries_that_contradicts_itself_is_refused() {
    let text = include_str!("../../../data/countries.csv");
    let faults = |from: &str, to: &str| {
        assert!(text.contains(from), "the place to alter is there: {from}");
        let read = Country::read(&text.replacen(from, to, 1));
        read.err().unwrap_or_default().into_iter().map(|one| one.what).collect::<Vec<_>>()
    };
    assert_eq!(faults("AD,Andorra", "AD,Andorra"), [], "unaltered it is taken");
    let shield = "2016-07-12,2016-07-12,2020-07-15";
    assert!(faults(shield, "2016-07-12,2016-07-12,2024-01-01").contains(&Fault::Overlap), "two at once");
    assert!(
        faults(shield, "2016-07-12,2016-07-12,2015-01-01").contains(&Fault::EndsBeforeItStarts),
        "backwards"
    );
    assert!(
        faults(shield, "2017-01-01,2016-07-12,2020-07-15").contains(&Fault::EndsBeforeItStarts),
        "too early"
    );
    assert!(faults("AD,Andorra,Andorra,Andorre", "AD,Andorra,,Andorre").contains(&Fault::NoName), "no name");
    assert!(faults("AE,United", "AD,United").contains(&Fault::Overlap), "one code for two countries");
    assert!(
        faults("2010-10-19,2010-10-19,,full", "2010-10-19,2010-10-19,,whole").contains(&Fault::Unknown),
        "a scope"
    );
    assert!(
        faults("2010-10-19,2010-10-19,,full", ",,,full").contains(&Fault::WrongDates),
        "a decision without days"
    );
    assert!(
        faults("2010-10-19,2010-10-19", "2010-19-10,2010-10-19").contains(&Fault::Unreadable),
        "no such day"
    );
}
