//! The gaps that a reader of the sample's policy listed (G01 to G34): each comes out of the rules too, with its article and
//! the weight that the reader gave it.

use std::collections::BTreeMap;

use ropadesk_core::findings::{Finding, Severity};

use super::{check, on, sample_of};

/// A gap: the reader's number, the rule that finds it, its article, the records on which it is found.
type Gap = (&'static str, &'static str, &'static str, &'static [&'static str]);

/// Found on every activity of the sample, or on more of them than is worth listing.
const MANY: &[&str] = &["…"];

const GAPS: &[Gap] = &[
    ("G01", "art6.legal_basis", "Art. 6(1), 13(1)(c)", &["A00", "A04"]),
    ("G02", "art30.1.f.unspecified", "Art. 30(1)(f), 13(2)(a)", &["A14", "A15", "A16", "A17", "A18"]),
    ("G03", "art30.1.f.unspecified_part", "Art. 30(1)(f), 13(2)(a)", &["A21"]),
    ("G04", "art5.1.e.on_request", "Art. 5(1)(e), 13(2)(a)", &["A19", "A20"]),
    ("G05", "art30.1.f.elsewhere", "Art. 30(1)(f), 13(2)(a)", &["A04"]),
    ("G06", "eprivacy.5.3.consent", "Art. 4(11), 7; ePrivacy Art. 5(3)", &["A04"]),
    ("G07", "art13.1.f.adequacy", "Art. 13(1)(f)", &["N-1"]),
    ("G08", "art30.1.e.not_linked", "Art. 30(1)(e)", &["N-1"]),
    ("G09", "art46.country_tool", "Art. 46, 49; CJEU C-311/18", &["N-1"]),
    ("G10", "art14.2.f.source_of_category", "Art. 14(2)(f)", &["A06", "A12", "A15", "A17"]),
    ("G11", "art30.1.c.data_subjects_derived", "Art. 30(1)(c)", MANY),
    ("G12", "art30.1.g.security", "Art. 30(1)(g), 32(1)", MANY),
    ("G13", "art30.1.d.role", "Art. 30(1)(d), 13(1)(e)", &["R-PRIV", "R-REGION", "R-STORE"]),
    ("G14", "art26.affiliates", "Art. 26, 30(1)(a)", &["C2"]),
    ("G15", "art13.2.e.mandatory", "Art. 13(2)(e)", MANY),
    ("G16", "art21.4.apart", "Art. 21(4)", &["N-1"]),
    ("G17", "art15.3.copy", "Art. 15(1), 15(3)", &["N-1"]),
    ("G18", "art17.1.cases", "Art. 17(1), 17(3)", &["N-1"]),
    ("G19", "art27.3.elsewhere", "Art. 27(3)", &["C1"]),
    ("G20", "art38.6.representative", "Art. 27, 38(6); EDPB Guidelines 3/2018", &["C1"]),
    ("G21", "art6.1.b.marketing", "Art. 6(1)(b), 21(2)", &["A22", "A23"]),
    ("G22", "art5.1.a.marketing_bases", "Art. 5(1)(a), 6(1)", &["C1"]),
    (
        "G23",
        "art6.1.b.party",
        "Art. 6(1)(b), 6(1)(f)",
        &["A11", "A12", "A13", "A14", "A15", "A16", "A17", "A18"],
    ),
    ("G24", "art17.1.b.withdrawal", "Art. 7(3), 17(1)(b)", &["A03", "A10"]),
    ("G25", "art13.2.d.authority", "Art. 13(2)(d)", &["C1"]),
    ("G26", "art13.1.a.only_post", "Art. 13(1)(a)", &["C1"]),
    ("G27", "art35.1.screening", "Art. 35(1)", MANY),
    ("G28", "art8.children", "Art. 8(1)", &["A03", "A10", "A24"]),
    ("G29", "art5.1.e.backups", "Art. 5(1)(e), 17(1)", &["C1"]),
    ("G30", "art24.notice", "Art. 5(2), 24(1)", &["N-1"]),
    ("G31", "art5.1.b.open_ended", "Art. 5(1)(b), 13(3)", &["A05", "A07"]),
    ("G32", "art13.2.f.profiling", "Art. 4(4), 13(2)(f), 21(2)", &["A10"]),
    ("G33", "art12.3.exercise", "Art. 12(3)-(6)", &["N-1"]),
    ("G34", "art30.1.d.unnamed", "Art. 30(1)(d)", &["R-GRP"]),
];

/// Where the reader saw more than a register can know, and why it cannot.
const ONLY_A_READER: &[(&str, &str, &str)] = &[
    (
        "G06",
        "A03",
        "that the footer takes browsing on for consent stands on the website, not in a field of the record",
    ),
    ("G15", "A02", "only what a person gives can be required of the person; these data are observed"),
    (
        "G15",
        "A07",
        "only what a person gives can be required of the person; these data are observed or generated",
    ),
    ("G28", "A05", "Art. 8(1) speaks of consent; this account rests on a contract"),
];

#[test]
fn each_gap_of_the_policy_is_found_by_a_rule_with_its_article_and_the_readers_weight() {
    let snapshot = sample_of("gaps").snapshot();
    let findings = check(&snapshot);
    let notice = snapshot.notices.iter().next().expect("the policy");
    let weights: BTreeMap<&str, Severity> = notice
        .remarks
        .iter()
        .map(|remark| {
            let weight = match remark.severity.as_str() {
                "error" => Severity::Error,
                "warning" => Severity::Warning,
                _ => Severity::Hint,
            };
            (remark.reference.as_str(), weight)
        })
        .collect();
    let numbers: Vec<_> = GAPS.iter().map(|gap| gap.0.to_owned()).collect();
    let expected: Vec<_> = (1..=34).map(|n| format!("G{n:02}")).collect();
    assert_eq!(numbers, expected, "every gap once");
    for (gap, rule, law, records) in GAPS {
        let found = on(&findings, rule);
        assert!(!found.is_empty(), "{gap}: {rule} finds nothing");
        if *records != MANY {
            assert_eq!(found, *records, "{gap}: records of {rule}");
        }
        let one = findings.iter().find(|one| one.rule == *rule).expect("it was found");
        assert_eq!(one.law, *law, "{gap}: article of {rule}");
        assert_eq!(one.severity, weights[gap], "{gap}: weight of {rule} as the reader gave it");
    }
}

#[test]
fn what_a_reader_saw_and_the_register_cannot_know_is_listed_with_the_reason() {
    let snapshot = sample_of("only-a-reader").snapshot();
    let findings = check(&snapshot);
    for (gap, record, reason) in ONLY_A_READER {
        let (_, rule, ..) = GAPS.iter().find(|one| one.0 == *gap).expect("a gap");
        assert!(!on(&findings, rule).contains(record), "{gap} is found on {record} after all: {reason}");
        let remark = snapshot.notices.iter().flat_map(|one| &one.remarks).find(|one| one.reference == *gap);
        let concerned = &remark.expect("the reader's remark").concerns;
        assert!(concerned.iter().any(|one| one == record), "the reader named {record} for {gap}");
    }
    let asked = on(&findings, "art13.2.e.mandatory");
    let required = snapshot.notices.iter().flat_map(|one| &one.remarks).find(|one| one.reference == "G15");
    for record in &required.expect("G15").concerns {
        let known = ONLY_A_READER.iter().any(|one| one.0 == "G15" && one.1 == record);
        assert!(known || asked.contains(&record.as_str()), "G15 on {record}");
    }
}

fn message<'a>(findings: &'a [Finding], rule: &str) -> &'a str {
    &findings.iter().find(|one| one.rule == rule).expect("it was found").message
}

#[test]
fn the_messages_name_what_the_gap_is_about() {
    let findings = check(&sample_of("messages").snapshot());
    let tools = findings.iter().filter(|one| one.rule == "art46.country_tool").count();
    assert_eq!(tools, 5, "G09: Russia, China, Azerbaijan, Mexico, Singapore");
    assert_eq!(on(&findings, "art30.1.c.data_subjects_derived").len(), 27, "G11: derived everywhere");
    assert_eq!(on(&findings, "art30.1.g.security").len(), 21, "G12: the others make scattered remarks");
    assert_eq!(on(&findings, "art15.1.c.named_recipients").len(), 27, "G13: categories only, everywhere");
    assert_eq!(on(&findings, "art35.1.screening").len(), 27, "G27: no activity was screened");
    let elsewhere = message(&findings, "art27.3.elsewhere");
    assert!(
        elsewhere.contains("CH, GB") && !elsewhere.contains("EU,"),
        "G19: not for the Union: {elsewhere}"
    );
    let bases = message(&findings, "art5.1.a.marketing_bases");
    for reference in ["A10", "A24", "A19"] {
        assert!(bases.contains(reference), "G22 names {reference}: {bases}");
    }
    let backups = message(&findings, "art5.1.e.backups");
    assert!(backups.contains("A11, A12, A13"), "G29: told for the B2B portals only: {backups}");
    assert!(
        message(&findings, "art5.1.b.open_ended").contains("where law allows"),
        "G31: in the source's words"
    );
    assert!(
        message(&findings, "art13.2.f.profiling").contains("personalised special offers"),
        "G32: the purpose"
    );
}

#[test]
fn the_readers_own_remarks_stay_beside_the_rules() {
    let findings = check(&sample_of("remarks").snapshot());
    for n in 1..=34 {
        let start = format!("G{n:02}: ");
        let one = findings.iter().find(|one| one.message.starts_with(&start));
        let one = one.unwrap_or_else(|| panic!("{start}is among the findings"));
        assert!(one.law.starts_with("Art. "), "with the article that the reader named: {}", one.law);
    }
}
