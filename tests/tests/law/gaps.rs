//! The gaps that a reader of the sample's policy listed (G01 to G34), as far as a register can know them.

use ropadesk_core::findings::{Finding, Severity};

use super::{check, on, sample_of};

/// Where a rule found something, under which article, how weighty.
#[track_caller]
fn found(findings: &[Finding], rule: &str, law: &str, severity: Severity, records: &[&str]) {
    assert_eq!(on(findings, rule), records, "records of {rule}");
    let one = findings.iter().find(|one| one.rule == rule).expect("it was found");
    assert_eq!((one.law.as_str(), one.severity), (law, severity), "article and weight of {rule}");
}

#[test]
fn g01_to_g05_bases_and_storage() {
    let findings = check(&sample_of("g01").snapshot());
    found(&findings, "art6.legal_basis", "Art. 6(1), 13(1)(c)", Severity::Error, &["A00", "A04"]);
    let unspecified = ["A14", "A15", "A16", "A17", "A18", "A21"];
    found(&findings, "art30.1.f.unspecified", "Art. 30(1)(f), 13(2)(a)", Severity::Error, &unspecified);
    let on_request = ["A19", "A20"];
    found(&findings, "art5.1.e.on_request", "Art. 5(1)(e), 13(2)(a)", Severity::Warning, &on_request);
    found(&findings, "art30.1.f.elsewhere", "Art. 30(1)(f), 13(2)(a)", Severity::Warning, &["A04"]);
}

#[test]
fn g06_cookies_without_a_recorded_consent() {
    let findings = check(&sample_of("g06").snapshot());
    let law = "Art. 4(11), 7; ePrivacy Art. 5(3)";
    found(&findings, "eprivacy.5.3.consent", law, Severity::Warning, &["A04"]);
}

#[test]
fn g07_to_g09_transfers_of_the_notice() {
    let findings = check(&sample_of("g07").snapshot());
    found(&findings, "art13.1.f.adequacy", "Art. 13(1)(f)", Severity::Error, &["N-1"]);
    found(&findings, "art30.1.e.not_linked", "Art. 30(1)(e)", Severity::Error, &["N-1"]);
    found(&findings, "art46.country_tool", "Art. 46, 49; CJEU C-311/18", Severity::Warning, &["N-1"]);
    let tools = findings.iter().filter(|one| one.rule == "art46.country_tool").count();
    assert_eq!(tools, 5, "Russia, China, Azerbaijan, Mexico, Singapore");
}

#[test]
fn g10_sources_are_not_told_where_they_belong() {
    let findings = check(&sample_of("g10").snapshot());
    let mixed = ["A06", "A12", "A15", "A17"];
    found(&findings, "art14.2.f.source_of_category", "Art. 14(2)(f)", Severity::Warning, &mixed);
}

#[test]
fn g11_and_g12_data_subjects_and_security_at_each_activity() {
    let findings = check(&sample_of("g11").snapshot());
    assert_eq!(on(&findings, "art30.1.c.data_subjects_derived").len(), 27, "derived, not stated, everywhere");
    let one = findings.iter().find(|one| one.rule == "art30.1.c.data_subjects_derived").expect("found");
    assert_eq!(one.law, "Art. 30(1)(c)", "the point of Art. 30 that asks for them");
    let silent = on(&findings, "art30.1.g.security");
    assert_eq!(silent.len(), 21, "the others make scattered remarks");
}

#[test]
fn g13_the_role_of_shop_providers_is_not_said() {
    let findings = check(&sample_of("g13").snapshot());
    assert_eq!(
        on(&findings, "art30.1.d.role"),
        ["R-PRIV", "R-REGION", "R-STORE"],
        "processor or controller?"
    );
    let named = findings.iter().filter(|one| one.rule == "art15.1.c.named_recipients").count();
    assert_eq!(named, 27, "and recipients are categories only, everywhere");
}

#[test]
fn g14_g19_g20_parties_that_do_not_fit_their_role() {
    let findings = check(&sample_of("g14").snapshot());
    found(&findings, "art26.affiliates", "Art. 26, 30(1)(a)", Severity::Warning, &["C2"]);
    found(&findings, "art27.3.elsewhere", "Art. 27(3)", Severity::Warning, &["C1"]);
    let one = findings.iter().find(|one| one.rule == "art27.3.elsewhere").expect("found");
    assert!(
        one.message.contains("CH, GB") && !one.message.contains("EU,"),
        "not for the Union: {}",
        one.message
    );
    let law = "Art. 27, 38(6); EDPB Guidelines 3/2018";
    found(&findings, "art38.6.representative", law, Severity::Hint, &["C1"]);
}

#[test]
fn g16_the_right_to_object_stands_among_the_others() {
    let findings = check(&sample_of("g16").snapshot());
    found(&findings, "art21.4.apart", "Art. 21(4)", Severity::Warning, &["N-1"]);
}

#[test]
fn g21_and_g23_a_contract_that_does_not_carry_the_purpose() {
    let findings = check(&sample_of("g21").snapshot());
    let marketing = on(&findings, "art6.1.b.marketing");
    assert_eq!(marketing, ["A22", "A23"], "marketing content, and a purchase offer");
    let party = on(&findings, "art6.1.b.party");
    let business = ["A11", "A12", "A13", "A14", "A15", "A16", "A17", "A18"];
    assert_eq!(party, business, "business users act for their employer");
}

#[test]
fn g24_storage_that_does_not_end_with_the_withdrawal() {
    let findings = check(&sample_of("g24").snapshot());
    let kept = on(&findings, "art17.1.b.withdrawal");
    assert!(kept.contains(&"A10"), "kept until the account is deleted: {kept:?}");
    assert!(!kept.contains(&"A24"), "the newsletter ends with the withdrawal");
}

#[test]
fn g25_to_g28_and_g30_good_practice() {
    let findings = check(&sample_of("g25").snapshot());
    found(&findings, "art13.2.d.authority", "Art. 13(2)(d)", Severity::Hint, &["C1"]);
    found(&findings, "art13.1.a.only_post", "Art. 13(1)(a)", Severity::Hint, &["C1"]);
    assert_eq!(on(&findings, "art35.1.screening").len(), 27, "no activity was screened");
    let children = on(&findings, "art8.children");
    assert!(children.contains(&"A24"), "a newsletter on consent: are there children? {children:?}");
    found(&findings, "art24.notice", "Art. 5(2), 24(1)", Severity::Hint, &["N-1"]);
}

#[test]
fn what_only_a_reader_of_the_text_can_see_stays_as_the_readers_remark() {
    let findings = check(&sample_of("remarks").snapshot());
    for n in 1..=34 {
        let start = format!("G{n:02}: ");
        let one = findings.iter().find(|one| one.message.starts_with(&start));
        let one = one.unwrap_or_else(|| panic!("{start}is among the findings"));
        assert!(one.law.starts_with("Art. "), "with the article that the reader named: {}", one.law);
    }
}
