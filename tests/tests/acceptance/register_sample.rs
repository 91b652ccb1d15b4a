//! The sample register holds everything that its source states, with the source's own numbers (AC-20, AC-47).

use std::collections::{BTreeMap, BTreeSet};

use ropadesk_core::activity::{Activity, LegalBasisKind, Origin, RetentionBound, RetentionTrigger};
use ropadesk_core::import::{self, ImportAction, Imported, policy};
use ropadesk_core::register::Register;
use ropadesk_core::sample;
use ropadesk_core::words::{Lang, Words};
use serde_json::Value;

use crate::fresh::{folder, moment};

const SOURCE: &[u8] = include_bytes!("../../fixtures/web-services-policy.json");
const SAMPLE: &str = include_str!("../../../data/sample/register.json");

fn imported() -> Imported {
    policy::read(SOURCE, Words::of(Lang::En)).expect("the fixture is a policy file")
}

fn source() -> Value {
    serde_json::from_slice(SOURCE).expect("the fixture is JSON")
}

fn references(all: &Imported, keep: impl Fn(&Activity) -> bool) -> Vec<&str> {
    all.activities.iter().filter(|one| keep(one)).map(|one| one.reference.as_str()).collect()
}

fn on(kind: LegalBasisKind) -> impl Fn(&Activity) -> bool {
    move |activity| activity.legal_basis_kinds() == [kind]
}

#[test]
fn ac_20_the_import_holds_27_activities_with_their_legal_bases() {
    let all = imported();
    assert_eq!(all.problems, [], "every key of the source has a place");
    assert_eq!(all.activities.len(), 27, "activities of the policy");
    assert_eq!(references(&all, on(LegalBasisKind::Contract)).len(), 17, "on contract");
    let interests = references(&all, on(LegalBasisKind::LegitimateInterests));
    assert_eq!(interests, ["A01", "A02", "A19", "A25", "A26"], "on legitimate interests");
    assert_eq!(references(&all, on(LegalBasisKind::Consent)), ["A03", "A10", "A24"], "on consent");
    let none = references(&all, |activity| activity.legal_basis_kinds().is_empty());
    assert_eq!(none, ["A00", "A04"], "none stated");
}

#[test]
fn legal_bases_keep_their_particulars() {
    let all = imported();
    let bases =
        all.activities.iter().flat_map(|activity| &activity.purposes).flat_map(|one| &one.legal_bases);
    for basis in bases {
        match basis.kind {
            LegalBasisKind::Contract => {
                assert_eq!(basis.contract_parts.len(), 2, "the policy names both parts of (b)");
                assert_eq!(basis.contract_parts_distinguished, Some(false), "and never tells them apart");
            }
            LegalBasisKind::Consent => assert!(!basis.withdrawal.is_empty(), "a way to withdraw is stated"),
            LegalBasisKind::LegitimateInterests => {
                assert!(!basis.interest.is_empty(), "the interest is stated");
                assert_eq!(basis.pursued_by, "controller", "and whose it is");
            }
            other => panic!("the policy does not use {other:?}"),
        }
    }
}

#[test]
fn groups_recipients_countries_and_rights_are_as_many_as_in_the_source() {
    let all = imported();
    let counts = &source()["acceptance_counts"];
    let mut groups = BTreeMap::new();
    for activity in &all.activities {
        *groups.entry(activity.group.clone()).or_insert(0_u64) += 1;
    }
    let stated: BTreeMap<String, u64> = serde_json::from_value(counts["by_group"].clone()).unwrap();
    assert_eq!(groups, stated, "activities by group");
    assert_eq!(all.recipients.len(), 8, "an activity's own naming of a recipient makes no new category");
    let general =
        ["R-INT", "R-PROC", "R-PUB", "R-PRIV", "R-GRP", "R-STORE", "R-ADMIN", "R-REGION"].map(str::to_owned);
    assert_eq!(
        all.recipients.iter().map(|one| one.reference.clone()).collect::<Vec<_>>(),
        general,
        "as in the source"
    );
    let notice = &all.notices[0];
    let countries: Vec<_> = notice.transfer_countries.iter().map(|one| one.country.as_str()).collect();
    assert_eq!(
        countries,
        ["GB", "CH", "CA", "SG", "RU", "JP", "US", "MX", "CN", "AZ"],
        "ten third countries"
    );
    assert!(
        notice.transfer_countries.iter().all(|one| !one.status.is_empty()),
        "each with its remarked status"
    );
    assert_eq!(notice.rights.len(), 10, "rights");
    assert!(notice.rights.iter().all(|right| !right.condition.is_empty()), "each right has its condition");
    assert_eq!(notice.local_requirements.len(), 5, "local requirements");
    assert_eq!(notice.statements.len(), 5, "general statements");
    assert_eq!(notice.points.len(), 24, "points of the notice");
    assert_eq!(notice.remarks.len(), 34, "remarks of its reader");
    assert_eq!(notice.transfer_safeguards.len(), 3, "safeguards");
}

#[test]
fn parties_and_statements_are_those_of_the_source() {
    let all = imported();
    let keeper = &all.organisations[0];
    assert_eq!((keeper.name.as_str(), keeper.country.as_str()), ("AO Kaspersky Lab", "RU"), "the controller");
    assert!(keeper.keeps_register, "the register is kept for it");
    assert_eq!(
        keeper.representatives.items()[0].jurisdictions,
        ["EU", "CH", "GB"],
        "one representative for three"
    );
    assert_eq!(keeper.data_protection_officers.items().len(), 2, "two contacts of the DPO");
    assert!(keeper.security.is_open(), "nothing general is said of security, so nothing is invented");
    let affiliates = &all.organisations[1];
    assert!(affiliates.rule.contains("named in a consent"), "affiliates are known only by a rule");
    let notice = &all.notices[0];
    assert_eq!(
        (notice.dated_on.as_str(), notice.transcribed_on.as_str()),
        ("2024-07-27", "2026-11-23"),
        "dates"
    );
    assert_eq!(notice.joint_controllership_stated, Some(false), "no joint controllership is stated");
    assert_eq!(notice.transfer_list_exhaustive, Some(false), "the list of countries is open");
    assert_eq!(notice.transfers_per_activity, Some(false), "countries are not linked to activities");
    assert_eq!(
        notice.transfer_safeguards[0].decision_named,
        Some(false),
        "the decision behind the clauses is not named"
    );
    assert_eq!(
        notice.disclosure_condition, "only with a legal justification or consent",
        "condition of sharing"
    );
}

#[test]
fn data_categories_keep_their_origins() {
    let all = imported();
    let categories: Vec<_> = all.activities.iter().flat_map(|activity| &activity.personal_data).collect();
    assert_eq!(categories.len(), 101, "data categories");
    let count = |origin| categories.iter().filter(|one| one.origin == origin).count();
    let counts = [Origin::Provided, Origin::Observed, Origin::ThirdParty, Origin::Generated].map(count);
    assert_eq!(counts, [67, 22, 7, 5], "by origin");
    let from_others =
        references(&all, |one| one.personal_data.iter().any(|data| data.origin == Origin::ThirdParty));
    assert_eq!(from_others, ["A06", "A12", "A15", "A17"], "data not from the person");
    for activity in &all.activities {
        let ids: BTreeSet<_> = activity.personal_data.iter().map(|one| &one.id).collect();
        assert_eq!(
            ids.len(),
            activity.personal_data.len(),
            "identifiers are unique in {}",
            activity.reference
        );
    }
}

#[test]
fn mandatory_and_optional_data_are_marked_where_the_names_match() {
    let all = imported();
    let marks = |reference: &str| {
        let activity = all.activities.iter().find(|one| one.reference == reference).unwrap();
        activity.personal_data.iter().map(|data| data.mandatory).collect::<Vec<_>>()
    };
    assert_eq!(marks("A05"), [Some(true), Some(true), Some(false)], "e-mail, password; optional phone");
    assert_eq!(
        marks("A14"),
        [Some(true), Some(true), Some(true), Some(true), Some(true), None],
        "the link to the company account is made by the controller, nobody gives it"
    );
    assert_eq!(marks("A02"), [None; 5], "nothing is said, so nothing is marked");
    assert_eq!(marks("A25"), [Some(true), None], "the fields with an asterisk");
}

#[test]
fn retention_rules_keep_trigger_period_and_bound() {
    let all = imported();
    let unspecified = references(&all, |one| one.retention.iter().any(|rule| !rule.is_stated()));
    let stated: Vec<String> = serde_json::from_value(
        source()["acceptance_counts"]["activities_with_unspecified_retention"].clone(),
    )
    .unwrap();
    assert_eq!(unspecified, stated, "neither period nor criterion for some data");
    let rules: Vec<_> = all.activities.iter().flat_map(|activity| &activity.retention).collect();
    assert_eq!(rules.len(), 32, "retention rules");
    let of = |reference: &str, n: usize| {
        &all.activities.iter().find(|one| one.reference == reference).unwrap().retention[n]
    };
    let log = of("A02", 0);
    assert_eq!(
        (log.trigger_kind, log.period.as_str(), log.bound),
        (RetentionTrigger::RecordCreated, "P1Y", RetentionBound::Max),
        "log files at most a year"
    );
    assert_eq!(of("A05", 0).unit, "calendar month", "the month is a calendar month");
    assert_eq!(of("A11", 1).trigger_kind, RetentionTrigger::BackupCreated, "backups have their own rule");
    assert_eq!(
        of("A21", 0).applies_to,
        ["uploaded-system-report-file"],
        "ninety days hold for the upload only"
    );
    assert_eq!(of("A21", 1).applies_to, ["email-address", "password"], "the account data have no limit");
    let premium = of("A22", 0);
    assert_eq!(premium.any_of.len(), 3, "three alternatives");
    assert!(premium.otherwise.is_some(), "and what holds otherwise");
    assert!(of("A23", 1).limits_use_only, "the last reminder is no erasure rule");
    assert_eq!(of("A19", 0).while_condition, "kept all the time the service is used", "condition kept");
    assert!(!of("A04", 0).external_reference.is_empty(), "the other document is named");
}

#[test]
fn none_is_an_answer_and_silence_another() {
    for activity in imported().activities {
        assert!(activity.special_categories.is_none(), "the source says none in {}", activity.reference);
        assert!(activity.automated_decisions.is_none(), "the source says none in {}", activity.reference);
        assert!(activity.criminal_data.is_open(), "the source is silent in {}", activity.reference);
        assert!(activity.transfers.is_open(), "countries are not linked in {}", activity.reference);
        assert_eq!(activity.transfers_note, "policy-wide list only", "what the source says instead");
        assert!(activity.owner.is_empty() && activity.review_on.is_empty(), "nothing is invented");
    }
}

/// Source texts that become codes of the register.
fn code_of(leaf: &str) -> Option<&str> {
    LegalBasisKind::from_article(leaf).map(LegalBasisKind::code)
}

fn leaves(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| leaves(item, into)),
        Value::Object(map) => map.values().for_each(|item| leaves(item, into)),
        _ => {}
    }
}

fn lost(source: &Value, target: &[Value]) -> Vec<String> {
    let mut there = Vec::new();
    target.iter().for_each(|value| leaves(value, &mut there));
    let there: BTreeSet<_> = there.into_iter().collect();
    let mut wanted = Vec::new();
    leaves(source, &mut wanted);
    wanted.retain(|leaf| !there.contains(code_of(leaf).unwrap_or(leaf)));
    wanted
}

#[test]
fn nothing_of_the_source_is_lost() {
    let all = imported();
    let source = source();
    assert_eq!(lost(&source, &[serde_json::to_value(&all).unwrap()]), [""; 0], "every text is somewhere");
    for (stated, activity) in source["activities"].as_array().unwrap().iter().zip(&all.activities) {
        // What the activity points to belongs to it: its system's name, its recipients' references.
        let systems = all.systems.iter().filter(|one| activity.systems.contains(&one.id));
        let disclosed = activity.recipients.items();
        let recipients =
            all.recipients.iter().filter(|one| disclosed.iter().any(|given| given.recipient_id == one.id));
        let mut target = vec![serde_json::to_value(activity).unwrap()];
        target.extend(systems.map(|one| serde_json::to_value(one).unwrap()));
        target.extend(recipients.map(|one| serde_json::to_value(one).unwrap()));
        assert_eq!(lost(stated, &target), [""; 0], "every text of {} is with it", activity.reference);
    }
    let topics: Vec<_> = all.notices[0].statements.iter().map(|one| one.topic.as_str()).collect();
    let keys: Vec<_> = source["general_statements"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(topics, keys, "the topics of the general statements are kept");
}

#[test]
fn the_sample_file_is_what_the_importer_makes_of_the_source() {
    let made = sample::to_json(&imported()).unwrap();
    assert!(made == SAMPLE, "data/sample/register.json is stale: run `gen sample-register`");
    assert_eq!(sample::records().unwrap(), imported(), "and it is read back the same");
}

#[test]
fn the_sample_is_loaded_in_one_step_that_can_be_undone() {
    let file = folder("sample-load").join("sample.ropa");
    let mut register = Register::create(&file, None, &moment()).unwrap();
    let touched = sample::load(&mut register, &moment()).unwrap();
    let all = imported();
    let records = 27 + 8 + all.organisations.len() + all.systems.len() + 1;
    assert_eq!(touched.records.len(), records, "every record is touched once");
    let snapshot = register.snapshot();
    assert_eq!(snapshot.activities.len(), 27, "all activities are in the register");
    assert_eq!(snapshot.keeper().unwrap().name, "AO Kaspersky Lab", "the register has its keeper");
    assert_eq!(
        snapshot.activities.find("a06").unwrap().name,
        "Account settings and purchases",
        "found by reference"
    );
    assert!(sample::is_sample(&register).unwrap(), "the file says that it holds the sample");
    register.undo(&moment()).unwrap();
    assert!(register.snapshot().activities.is_empty(), "one undo takes all of it back");
}

#[test]
fn importing_twice_finds_the_records_again_and_never_deletes() {
    let file = folder("import-twice").join("register.ropa");
    let mut register = Register::create(&file, None, &moment()).unwrap();
    let all = imported();
    let foreseen = import::preview(&register.snapshot(), &all).unwrap();
    let (report, _) = import::apply(&mut register, &all, &moment()).unwrap();
    assert_eq!(foreseen, report, "the preview says what happens");
    assert_eq!((report.new, report.changed, report.unchanged, report.errors), (46, 0, 0, 0), "all are new");

    let mut activity = register.snapshot().activities.find("A02").unwrap().clone();
    activity.owner = "IT".to_owned();
    activity.purposes[0].legal_bases[0].balancing_test = "BT-7".to_owned();
    register.save(&activity, 1, &moment()).unwrap();
    let (again, touched) = import::apply(&mut register, &all, &moment()).unwrap();
    assert_eq!((again.new, again.changed, again.unchanged), (0, 0, 46), "nothing of the file is new");
    assert!(touched.records.is_empty(), "and nothing is written");
    let kept = register.snapshot().activities.find("A02").unwrap().clone();
    assert_eq!(kept, activity, "what the DPO added stays");

    let mut changed = all;
    changed.activities[2].name = "Server logs".to_owned();
    let report = import::preview(&register.snapshot(), &changed).unwrap();
    let row = report.rows.iter().find(|row| row.action == ImportAction::Changed).unwrap();
    assert_eq!(
        (row.reference.as_str(), row.fields.as_slice()),
        ("A02", &["name".to_owned()][..]),
        "named precisely"
    );
}

#[test]
fn a_register_that_has_its_keeper_keeps_it() {
    let file = folder("import-keeper").join("register.ropa");
    let mut register = Register::create(&file, None, &moment()).unwrap();
    let own = ropadesk_core::organisation::Organisation {
        id: "own".to_owned(),
        reference: "C1".to_owned(),
        name: "Example GmbH".to_owned(),
        keeps_register: true,
        ..Default::default()
    };
    register.save(&own, 0, &moment()).unwrap();
    import::apply(&mut register, &imported(), &moment()).unwrap();
    let snapshot = register.snapshot();
    assert_eq!(
        snapshot.keeper().unwrap().name,
        "Example GmbH",
        "an import does not change whose register it is"
    );
    let names: Vec<_> =
        snapshot.organisations.by_reference().iter().map(|one| one.reference.clone()).collect();
    assert_eq!(names, ["C1", "C1-2", "C2"], "a reference that is taken gets a number");
}

#[test]
fn two_policies_that_number_alike_do_not_overwrite_each_other() {
    let file = folder("import-two").join("register.ropa");
    let mut register = Register::create(&file, None, &moment()).unwrap();
    import::apply(&mut register, &imported(), &moment()).unwrap();
    let mut value = source();
    value["meta"]["policy_name"] = "Another policy".into();
    let other = policy::read(value.to_string().as_bytes(), Words::of(Lang::En)).unwrap();
    import::apply(&mut register, &other, &moment()).unwrap();
    let snapshot = register.snapshot();
    assert_eq!(snapshot.activities.len(), 54, "both sets of activities are there");
    assert!(snapshot.activities.find("A01-2").is_some(), "the second gets a number");
    let keepers = snapshot.organisations.iter().filter(|one| one.keeps_register).count();
    assert_eq!(keepers, 1, "the controller of the same name is the same one");
}

#[test]
fn entries_that_would_overwrite_each_other_are_refused() {
    let mut value = source();
    value["activities"][1]["id"] = "A00".into();
    value["activities"][2]["id"] = serde_json::Value::Null;
    let refused = policy::read(value.to_string().as_bytes(), Words::of(Lang::En)).unwrap_err();
    let places: Vec<_> = refused.problems.iter().map(|problem| problem.at.as_str()).collect();
    assert_eq!(places, ["activities[1].id", "activities[2].id"], "twice the same, and none");
}

#[test]
fn what_has_no_place_is_listed_and_never_dropped_in_silence() {
    let mut value = source();
    value["activities"][3]["colour"] = "blue".into();
    value["activities"][3]["legal_bases"][0]["article"] = "6(1)(x)".into();
    let all = policy::read(value.to_string().as_bytes(), Words::of(Lang::En)).unwrap();
    let places: Vec<_> = all.problems.iter().map(|problem| problem.at.as_str()).collect();
    assert!(places.contains(&"activities[3].colour"), "an unknown key is named with its path");
    assert!(places.contains(&"activities[3].legal_bases[0].article"), "an unknown code too");
}

#[test]
fn a_file_that_is_not_in_this_shape_is_refused_with_the_place() {
    let words = Words::of(Lang::En);
    let cut = policy::read(&SOURCE[..2000], words).unwrap_err();
    assert_eq!(cut.code, "import-json", "a file cut in the middle");
    assert!(cut.in_words(words).message.contains("line"), "the place is named");
    assert!(!cut.in_words(words).hint.is_empty(), "and what is safe");
    assert_eq!(
        policy::read(b"{\"a\": 1}", words).unwrap_err().code,
        "import-not-policy",
        "another kind of file"
    );
    let mut value = source();
    value["activities"][0]["name"] = 5.into();
    value["parties"]["dpo"] = "nobody".into();
    let wrong = policy::read(value.to_string().as_bytes(), words).unwrap_err();
    let places: Vec<_> = wrong.problems.iter().map(|problem| problem.at.as_str()).collect();
    assert_eq!(places, ["parties.dpo", "activities[0].name"], "every place of another type is listed");
}
