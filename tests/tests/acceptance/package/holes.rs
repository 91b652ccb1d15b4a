//! The answer writes itself, and what it cannot say is a finding with a way there and back (Art. 15(1), 15(2)).

use super::kit::*;
use crate::fresh::day;
use ropadesk_core::activity::{
    Activity, AutomatedDecision, LegalBasis, LegalBasisKind, Origin, RetentionBound, RetentionEnd,
    RetentionRule, RetentionTrigger,
};
use ropadesk_core::answer::Answer;
use ropadesk_core::findings::{self, Finding};
use ropadesk_core::package::{CheckTone, PackageKind};
use ropadesk_core::recipient::{Disclosure, Recipient, RecipientKind};
use ropadesk_core::register::Op;
use ropadesk_core::transfer::{Safeguard, Transfer, TransferInstrument};
use ropadesk_core::words::{Lang, Words};
use serde_json::json;
use std::collections::BTreeSet;

/// The words of the packages, where the marks of holes stand.
const WORDS: &str = include_str!("../../../../data/locales/en/package.ftl");

/// A mark in the answer, the rules of which one is found where it stands, and what takes the words away.
type Hole = (&'static str, &'static [&'static str], fn(&mut Activity));

const HOLES: &[Hole] = &[
    ("package-hole-purposes", &["art30.1.b.purposes"], |one| one.purposes.clear()),
    ("package-hole-basis", &["art6.legal_basis", "art6.legal_basis_of_purpose"], |one| {
        one.purposes[0].legal_bases.clear();
    }),
    ("package-hole-withdrawal", &["art7.3.withdrawal"], |one| {
        one.purposes[0].legal_bases[0].withdrawal.clear();
    }),
    ("package-hole-category", &["evidence.undeclared_data"], |one| one.personal_data.clear()),
    ("package-hole-recipients", &["art30.1.d.recipients"], |one| one.recipients = Answer::Open),
    ("package-hole-recipient-name", &["art15.1.c.named_recipients"], |one| {
        let shops =
            Disclosure { stated_as: "shops".into(), when: "with each order".into(), ..Disclosure::default() };
        one.recipients = Answer::Given(vec![shops]);
    }),
    ("package-hole-recipient-date", &["evidence.recipient_date"], |one| {
        let silent = Disclosure { recipient_id: "mailer".into(), ..Disclosure::default() };
        one.recipients = Answer::Given(vec![silent]);
    }),
    ("package-hole-transfers", &["art30.1.e.transfers"], |one| one.transfers = Answer::Open),
    ("package-hole-country", &["art30.1.e.country"], |one| transfer(one, "", Safeguard::AuthorisedClauses)),
    ("package-hole-ground", &["art44.safeguard"], |one| transfer(one, "RU", Safeguard::Unstated)),
    (
        "package-hole-storage",
        &[
            "art30.1.f.retention",
            "art30.1.f.uncovered",
            "art30.1.f.unspecified",
            "art30.1.f.unspecified_part",
            "art30.1.f.elsewhere",
        ],
        |one| one.retention.clear(),
    ),
    ("package-hole-storage-period", &["art30.1.f.unspecified_part", "art30.1.f.elsewhere"], |one| {
        one.retention[0].any_of = vec![RetentionEnd::default()];
    }),
    ("package-hole-source", &["art14.2.f.source", "evidence.origin_differs"], |one| from_others(one, "")),
    ("package-hole-public-sources", &["art14.2.f.public_sources", "evidence.origin_differs"], |one| {
        from_others(one, "a trade register");
        one.public_sources = Answer::Open;
    }),
    ("package-origin-unstated", &["art14.origin"], |one| {
        one.personal_data.iter_mut().for_each(|data| data.origin = Origin::Unstated);
    }),
    ("package-hole-automated", &["art13.2.f.automated"], |one| one.automated_decisions = Answer::Open),
    ("package-hole-logic", &["art13.2.f.logic"], |one| decides(one, "", "no offer")),
    ("package-hole-consequences", &["art13.2.f.logic"], |one| decides(one, "by points", "")),
];

/// The mark whose finding stands at the instrument, not at the activity.
const OF_INSTRUMENTS: &str = "package-hole-instrument";

fn transfer(activity: &mut Activity, country: &str, safeguard: Safeguard) {
    let one = Transfer {
        id: "t1".into(),
        country: country.into(),
        safeguard,
        copy_available: "by mail".into(),
        ..Transfer::default()
    };
    activity.transfers = Answer::Given(vec![one]);
}

fn from_others(activity: &mut Activity, source: &str) {
    for data in &mut activity.personal_data {
        data.origin = Origin::ThirdParty;
        data.source = source.into();
    }
}

fn decides(activity: &mut Activity, logic: &str, consequences: &str) {
    let one = AutomatedDecision {
        decision: "who gets an offer".into(),
        logic: logic.into(),
        consequences: consequences.into(),
    };
    activity.automated_decisions = Answer::Given(vec![one]);
}

/// The longest piece of a message between its values, as the person reads it.
fn mark(id: &str) -> &'static str {
    let line = WORDS.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    let pieces = line.unwrap_or_else(|| panic!("{id} has words")).split(['{', '}']).step_by(2);
    pieces.max_by_key(|piece| piece.len()).expect("a piece")
}

/// A newsletter of which the register says all that Art. 15 asks for, and one person in it.
fn told(name: &str) -> Case {
    let mut case = Case::new(name);
    let mailer = Recipient {
        id: "mailer".into(),
        reference: "R-MAIL".into(),
        category: "mailing services".into(),
        name: "Brevmail GmbH".into(),
        kind: RecipientKind::Controller,
        countries: vec!["DE".into()],
        ..Recipient::default()
    };
    case.register.change(Op::RecordSaved, &case.moment, |change| change.put(&mailer)).expect("saved");
    case.change_activity("A24", |one| {
        let basis = LegalBasis {
            withdrawal: "the link in each mail".into(),
            ..LegalBasis::of(LegalBasisKind::Consent)
        };
        one.purposes.truncate(1);
        one.purposes[0].legal_bases = vec![basis];
        let mailing = Disclosure {
            recipient_id: "mailer".into(),
            when: "with each mailing since March 2025".into(),
            ..Disclosure::default()
        };
        one.recipients = Answer::Given(vec![mailing]);
        one.transfers = Answer::None;
        one.automated_decisions = Answer::None;
        one.source_of_data.clear();
        one.public_sources = Answer::None;
        one.personal_data.iter_mut().for_each(|data| data.origin = Origin::Provided);
        one.retention = vec![RetentionRule {
            id: "keep".into(),
            trigger: "consent withdrawn".into(),
            period: "P1M".into(),
            bound: RetentionBound::Max,
            ..RetentionRule::default()
        }];
    });
    let columns = [("email", "email address", Origin::Unstated)];
    case.collect("Newsletter", "A24", &columns, &[json!({"email": "mira@example.org"})]);
    case
}

fn page(case: &Case) -> String {
    text(&unzip(&case.build(PackageKind::Access).bytes), "index.html")
}

fn found(case: &Case, reference: &str) -> Vec<Finding> {
    let snapshot = case.register.snapshot();
    let activity = snapshot.activities.find(reference).expect("an activity");
    findings::of_activity(activity, &snapshot, case.moment.today_on, Words::of(Lang::En))
}

/// The codes of the checks before a package that are not in order.
fn open_checks(case: &Case) -> BTreeSet<String> {
    let checks = case.preflight(PackageKind::Access).checks;
    checks.into_iter().filter(|check| check.tone != CheckTone::Ok).map(|check| check.code).collect()
}

fn names_the_request(finding: &Finding) -> bool {
    finding.needed_by.iter().any(|request| request.reference == "R-2026-001")
}

#[test]
fn what_the_register_says_leaves_no_hole_in_the_answer() {
    let case = told("told");
    let page = page(&case);
    for (id, ..) in HOLES {
        assert!(!page.contains(mark(id)), "{id}: nothing is missing, so nothing is marked");
    }
    assert!(page.contains("Brevmail GmbH"), "Art. 15(1)(c): the recipient by name (C-154/21)");
    assert!(page.contains("disclosed: with each mailing since March 2025"), "with the day, as far as known");
    assert!(page.contains("There is no automated decision-making"), "Art. 15(1)(h): none is an answer");
    let preflight = case.preflight(PackageKind::Access);
    let open: Vec<_> = preflight
        .checks
        .iter()
        .filter(|check| check.noun == "activity" && check.tone != CheckTone::Ok)
        .map(|check| check.code.as_str())
        .collect();
    assert_eq!(open, [""; 0], "and no check asks the register for more");
}

#[test]
fn every_hole_in_the_answer_is_a_finding_that_leads_there_and_back() {
    let before = open_checks(&told("no-hole"));
    for (id, rules, take_away) in HOLES {
        let mut case = told("hole");
        case.change_activity("A24", take_away);
        assert!(
            page(&case).contains(mark(id)),
            "{id}: the person reads that it is not said, and nothing else"
        );
        let findings = found(&case, "A24");
        let finding = findings.iter().find(|one| rules.contains(&one.rule.as_str()));
        let finding = finding.unwrap_or_else(|| {
            let all: Vec<_> = findings.iter().map(|one| &one.rule).collect();
            panic!("{id}: none of {rules:?} among {all:?}")
        });
        assert!(!finding.field.is_empty(), "{id}: the finding leads to the field that would say it");
        assert!(names_the_request(finding), "{id}: and back to the request whose answer has the hole");
        let asked: Vec<String> = open_checks(&case).difference(&before).cloned().collect();
        assert!(!asked.is_empty(), "{id}: the check before the package asks for it");
    }
}

#[test]
fn every_mark_of_a_hole_has_its_finding() {
    let marks: BTreeSet<&str> = WORDS
        .lines()
        .filter(|line| line.starts_with("package-hole-"))
        .filter_map(|line| line.split(" = ").next())
        .collect();
    let known = HOLES.iter().map(|hole| hole.0).filter(|id| id.starts_with("package-hole-"));
    let known: BTreeSet<&str> = known.chain([OF_INSTRUMENTS]).collect();
    assert_eq!(marks, known, "a new mark needs a finding, and a line in this list");
}

#[test]
fn no_answer_from_the_sample_has_a_hole_without_a_finding() {
    let mut case = Case::new("sample-holes");
    let snapshot = case.register.snapshot();
    let mut activities: Vec<Activity> = snapshot.activities.iter().cloned().collect();
    activities.sort_by(|a, b| a.reference.cmp(&b.reference));
    for activity in &activities {
        let category = activity.personal_data.first().map_or("", |data| data.name.as_str());
        let columns = [("value", category, Origin::Unstated)];
        case.collect(
            &format!("System {}", activity.reference),
            &activity.reference,
            &columns,
            &[json!({"value": "something"})],
        );
    }
    let page = page(&case);
    let mut marked = 0;
    for activity in &activities {
        let anchor = format!("id=\"activity-{}\"", activity.id);
        let (_, section) = page.split_once(&anchor).expect("each activity has its part");
        let section = section.split("id=\"activity-").next().unwrap_or_default();
        let section = section.split("id=\"rights\"").next().unwrap_or_default();
        let findings = found(&case, &activity.reference);
        for (id, rules, _) in HOLES.iter().filter(|(id, ..)| section.contains(mark(id))) {
            marked += 1;
            let finding = findings.iter().find(|one| rules.contains(&one.rule.as_str()));
            let finding = finding.unwrap_or_else(|| panic!("{}: {id} has no finding", activity.reference));
            assert!(names_the_request(finding), "{}: {id} leads back", activity.reference);
        }
    }
    assert!(
        marked > activities.len(),
        "a published policy leaves much unsaid, such as the days of disclosure"
    );
}

#[test]
fn data_of_a_request_that_no_activity_explains_are_a_finding_at_the_request() {
    let mut case = told("untied");
    let mut collection = case.register.snapshot().collections.get("collection-1").expect("it").clone();
    collection.activity_id.clear();
    case.register.change(Op::ColumnsMapped, &case.moment, |change| change.put(&collection)).expect("saved");
    assert!(page(&case).contains("Processing activity not yet determined"), "the copy says so");
    let all = findings::of_register(&case.register.snapshot(), case.moment.today_on, Words::of(Lang::En));
    let finding = all.iter().find(|one| one.rule == "evidence.no_activity").expect("and a finding");
    assert_eq!(
        (finding.subject_ref.as_str(), finding.field.as_str()),
        ("R-2026-001", "collections"),
        "it leads to the finds of the request"
    );
    assert!(finding.message.contains("Newsletter"), "with the system: {}", finding.message);
}

#[test]
fn a_safeguard_that_has_ended_is_not_told_as_one_that_is_used() {
    let mut case = told("ended");
    let clauses = TransferInstrument {
        id: "scc".into(),
        reference: "SG-001".into(),
        name: "Clauses with Brevmail".into(),
        kind: Safeguard::StandardContractualClauses,
        valid_until: "2026-11-22".into(),
        ..TransferInstrument::default()
    };
    case.register.change(Op::RecordSaved, &case.moment, |change| change.put(&clauses)).expect("saved");
    case.change_activity("A24", |one| {
        transfer(one, "US", Safeguard::StandardContractualClauses);
        let Answer::Given(transfers) = &mut one.transfers else { return };
        transfers[0].instrument_id = "scc".into();
    });
    let said = page(&case);
    assert!(said.contains("ended on 22 November 2026"), "Art. 15(2): as the safeguard stands on the day");
    assert!(!said.contains("Clauses with Brevmail"), "it is not named as if it held");
    let checks = case.preflight(PackageKind::Access).checks;
    let check = checks.iter().find(|check| check.code == "safeguard_ended").expect("it is said before");
    assert_eq!((check.subject_ref.as_str(), check.tone), ("SG-001", CheckTone::Open), "with its place");
    let all = findings::of_register(&case.register.snapshot(), case.moment.today_on, Words::of(Lang::En));
    let finding = all.iter().find(|one| one.rule == "art46.ended").expect("a finding at the instrument");
    assert!(names_the_request(finding), "with the way back to the request");

    case.moment.today_on = day("2026-11-22");
    let said = page(&case);
    assert!(said.contains("Clauses with Brevmail"), "on its last day it binds");
    assert!(said.contains("How to get a copy: by mail"), "with the way to a copy (Art. 13(1)(f))");
}

#[test]
fn a_ground_that_is_none_on_the_day_of_the_answer_is_said_before() {
    let mut case = told("adequacy");
    case.change_activity("A24", |one| transfer(one, "GB", Safeguard::Adequacy));
    let code = "art45.no_decision".to_owned();
    assert!(!open_checks(&case).contains(&code), "the decision on the United Kingdom holds in 2026");
    case.moment.today_on = day("2032-01-01");
    assert!(
        open_checks(&case).contains(&code),
        "it ends on 2031-12-27: the answer would tell what is not so"
    );
}

#[test]
fn a_source_is_told_for_each_item_and_whether_it_is_public() {
    let mut case = told("sources");
    case.change_activity("A24", |one| {
        from_others(one, "trade fair organiser");
        one.public_sources = Answer::Given(vec!["commercial register".into()]);
    });
    let files = unzip(&case.build(PackageKind::Access).bytes);
    let said = text(&files, "index.html");
    let told = said.matches("Received from somebody else (trade fair organiser)").count();
    assert_eq!(told, 2, "Art. 15(1)(g): with the activity, and beside the column of the copy");
    assert!(said.contains("Publicly accessible sources: commercial register"), "Art. 14(2)(f)");
    let schema: serde_json::Value =
        serde_json::from_slice(&files["schema/01-newsletter.schema.json"]).expect("JSON");
    let source = &schema["items"]["properties"]["email"]["x-source"];
    assert_eq!(source, "trade fair organiser", "programs read it too");
    case.change_activity("A24", |one| one.public_sources = Answer::None);
    assert!(page(&case).contains("do not come from publicly accessible sources"), "none is an answer");
}

#[test]
fn a_column_that_names_the_source_of_each_record_is_told_record_by_record() {
    let mut case = told("record-sources");
    let columns = [("email", "email address", Origin::Unstated), ("via", "email address", Origin::Unstated)];
    let leads = [
        json!({"email": "mira@example.org", "via": "Trade fair Köln"}),
        json!({"email": "mira@example.org", "via": "Partner Nord"}),
        json!({"email": "m.vogt@example.org", "via": "Trade fair Köln"}),
    ];
    case.collect("Leads", "A24", &columns, &leads);
    case.change_activity("A24", |one| from_others(one, ""));
    assert!(page(&case).contains(mark("package-hole-source")), "nobody says from whom");
    case.change_columns("collection-2", |column| column.tells_source = column.column == "via");
    let said = page(&case);
    assert!(
        said.contains(
            "As each record of Leads says (column via): Partner Nord (1 record), Trade fair Köln (2 records)"
        ),
        "Art. 15(1)(g): any available information, and it is available per record"
    );
    let (_, copy) = said.split_once("id=\"copy-02-leads\"").expect("the copy of the second system");
    assert!(!copy.contains(mark("package-hole-source")), "the records of this system tell it themselves");
    case.change_columns("collection-2", |column| column.skip = column.column == "via");
    assert!(
        !page(&case).contains("Trade fair Köln"),
        "what is left out of the answer is not told by the back door"
    );
}

#[test]
fn rights_are_told_where_the_legal_basis_gives_them() {
    let mut case = told("rights");
    case.collect("Survey", "A26", &[("rating", "rating", Origin::Unstated)], &[json!({"rating": "9"})]);
    let said = page(&case);
    let (_, rights) = said.split_once("id=\"rights\"").expect("the part on rights");
    let (rights, after) = rights.split_once("id=\"objection\"").expect("objection apart (Art. 21(4))");
    for article in ["Art. 16", "Art. 17", "Art. 18", "Art. 20"] {
        assert!(rights.contains(article), "Art. 15(1)(e), and portability where it applies: {article}");
    }
    let (newsletter, survey) = (case.activity("A24").name, case.activity("A26").name);
    assert!(
        rights.contains(&format!("Applies to: {newsletter}")),
        "Art. 20(1): the newsletter rests on consent, the survey on legitimate interests"
    );
    let (objection, withdrawal) = after.split_once("id=\"withdrawal\"").expect("withdrawal (Art. 7(3))");
    assert!(
        objection.contains(&survey) && !objection.contains(&newsletter),
        "Art. 21(1) reaches what rests on Art. 6(1)(e) or (f)"
    );
    assert!(withdrawal.contains("the link in each mail"), "the way back from consent");
    assert!(withdrawal.contains("id=\"complaint\""), "Art. 15(1)(f): the authority");
    assert!(!said.contains("a person examines the decision"), "without decisions Art. 22(3) is not promised");
    case.change_activity("A24", |one| decides(one, "by points", "no offer"));
    let said = page(&case);
    assert!(said.contains("a person examines the decision"), "with one it is");
    assert!(
        said.contains("How it works: by points") && said.contains("What it means for you: no offer"),
        "Art. 15(1)(h)"
    );
}

#[test]
fn a_period_without_a_day_in_the_records_is_said_before_and_found_in_the_register() {
    let mut case = told("undated");
    let columns =
        [("email", "email address", Origin::Unstated), ("ended", "email address", Origin::Unstated)];
    case.collect("Archive", "A24", &columns, &[json!({"email": "mira@example.org", "ended": "soon"})]);
    case.change_activity("A24", |one| one.retention[0].trigger_kind = RetentionTrigger::ConsentWithdrawn);
    let undated = |case: &Case| {
        case.preflight(PackageKind::Access).checks.iter().any(|check| check.code == "storage_undated")
    };
    let start = |case: &Case| found(case, "A24").into_iter().find(|one| one.rule == "evidence.storage_start");
    assert!(undated(&case), "no column is said to hold the day");
    let finding = start(&case).expect("so the register says it");
    assert!(names_the_request(&finding), "with the way back");
    let dates = |column: &mut ropadesk_core::request::ColumnMapping| {
        column.starts_retention = (column.column == "ended").then_some(RetentionTrigger::ConsentWithdrawn);
    };
    case.change_columns("collection-2", dates);
    assert_eq!(start(&case), None, "the column is named");
    assert!(undated(&case), "“soon” is no day, so the answer gives the period alone");
    assert!(page(&case).contains("at most 1 month"), "the criterion in words (Art. 15(1)(d))");
}

#[test]
fn the_customers_own_people_are_known_to_the_person_and_need_no_name() {
    let mut case = told("customer");
    let administrator = Recipient {
        id: "administrator".into(),
        reference: "R-ADM".into(),
        category: "the administrator of your company".into(),
        kind: RecipientKind::Customer,
        ..Recipient::default()
    };
    case.register.change(Op::RecordSaved, &case.moment, |change| change.put(&administrator)).expect("saved");
    case.change_activity("A24", |one| {
        let told = Disclosure {
            recipient_id: "administrator".into(),
            when: "at once".into(),
            ..Disclosure::default()
        };
        one.recipients = Answer::Given(vec![told]);
    });
    assert!(page(&case).contains("the administrator of your company"), "the person is told of them");
    assert!(case.preflight(PackageKind::Access).recipients_settled, "checks and findings judge alike");
    let rules: Vec<String> = found(&case, "A24").into_iter().map(|one| one.rule).collect();
    assert!(!rules.iter().any(|rule| rule == "art15.1.c.named_recipients"), "{rules:?}");
}
