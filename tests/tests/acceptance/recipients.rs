//! Recipients, processors, systems and several controllers in one file (AC-27, AC-29): merging loses nothing, removing leaves
//! the name, names are linked, contracts are judged as of a day, and one controller's record is its own.

use std::collections::BTreeMap;

use ropadesk_core::activity::Activity;
use ropadesk_core::answer::{Answer, YesNo};
use ropadesk_core::findings;
use ropadesk_core::links::Uses;
use ropadesk_core::links::duplicates::groups;
use ropadesk_core::links::merge::{self, MergeArgs, MergeChoice};
use ropadesk_core::links::removal;
use ropadesk_core::links::unlinked::{self, NameLink};
use ropadesk_core::organisation::Organisation;
use ropadesk_core::processing_on_behalf::{Principal, ProcessingOnBehalf};
use ropadesk_core::recipient::{
    AgreementState, ClauseAnswer, Disclosure, ProcessorClause, Recipient, RecipientKind, SubProcessor,
};
use ropadesk_core::register::{Op, Register};
use ropadesk_core::report::record::{self, Naming, RecordKind, RecordOptions};
use ropadesk_core::snapshot::Snapshot;
use ropadesk_core::store::table::Noun;
use ropadesk_core::system::System;
use ropadesk_core::transfer::instrument::InstrumentParty;
use ropadesk_core::transfer::{Transfer, TransferImpactAssessment, TransferInstrument};
use ropadesk_core::words::{Lang, Words};

use crate::fresh::{self, moment, today};

fn register(name: &str) -> Register {
    fresh::register(&format!("recipients-{name}"))
}

fn recipient(id: &str, reference: &str, name: &str) -> Recipient {
    Recipient { id: id.into(), reference: reference.into(), name: name.into(), ..Recipient::default() }
}

/// A file with one carrier entered twice, used by activities, a transfer, a system, another processor and a processor's record.
fn twice(name: &str) -> Register {
    let mut register = register(name);
    let mut first = recipient("r1", "R-001", "Mail Carrier GmbH");
    first.kind = RecipientKind::Processor;
    first.established_in = vec!["DE".into()];
    first.contract = "DPA-1".into();
    first.notes = "first note".into();
    let mut second = recipient("r2", "R-002", "MAIL CARRIER");
    second.kind = RecipientKind::Processor;
    second.established_in = vec!["DE".into(), "US".into()];
    second.contract = "DPA-2".into();
    second.contact = "privacy@example.com".into();
    second.notes = "second note".into();
    second.agreement.signed_on = "2026-03-01".into();
    let mut third = recipient("r3", "R-003", "Host AG");
    let engaged =
        SubProcessor { recipient_id: "r2".into(), service: "mail".into(), ..SubProcessor::default() };
    third.sub_processors = Answer::Given(vec![engaged]);
    let system = System {
        id: "s1".into(),
        reference: "SYS-001".into(),
        name: "Newsletter".into(),
        provider_id: "r2".into(),
        ..System::default()
    };
    let activity = Activity {
        id: "a1".into(),
        reference: "PA-001".into(),
        name: "Newsletter".into(),
        recipients: Answer::Given(vec![disclosure("r1", ""), disclosure("r2", "addresses")]),
        transfers: Answer::Given(vec![Transfer {
            id: "t1".into(),
            recipient_id: "r2".into(),
            country: "US".into(),
            ..Transfer::default()
        }]),
        systems: vec!["s1".into()],
        ..Activity::default()
    };
    let service = ProcessingOnBehalf {
        id: "p1".into(),
        reference: "PB-001".into(),
        name: "Hosting".into(),
        sub_processors: Answer::Given(vec!["r2".into()]),
        ..ProcessingOnBehalf::default()
    };
    register
        .change(Op::RecordAdded, &moment(), |change| {
            for one in [&first, &second, &third] {
                change.put(one)?;
            }
            change.put(&system)?;
            change.put(&activity)?;
            change.put(&service)
        })
        .expect("the records are written");
    register
}

fn disclosure(id: &str, receives: &str) -> Disclosure {
    Disclosure { recipient_id: id.into(), receives: receives.into(), ..Disclosure::default() }
}

fn merge_args(choices: &[(&str, MergeChoice)]) -> MergeArgs {
    MergeArgs {
        noun: Noun::Recipient,
        keep: "R-001".into(),
        merge: "r-002".into(),
        choices: choices.iter().map(|(field, choice)| ((*field).to_owned(), *choice)).collect(),
    }
}

/// Every record of the file as JSON, to see that nothing moved.
fn everything(snapshot: &Snapshot) -> BTreeMap<String, String> {
    fn all<T: ropadesk_core::snapshot::Record>(snapshot: &Snapshot, into: &mut BTreeMap<String, String>) {
        for record in T::table(snapshot).iter() {
            into.insert(record.id().to_owned(), serde_json::to_string(record).expect("JSON"));
        }
    }
    let mut found = BTreeMap::new();
    all::<Recipient>(snapshot, &mut found);
    all::<System>(snapshot, &mut found);
    all::<Activity>(snapshot, &mut found);
    all::<ProcessingOnBehalf>(snapshot, &mut found);
    all::<Organisation>(snapshot, &mut found);
    found
}

#[test]
fn duplicates_are_proposed_by_their_names_and_the_one_used_most_stays() {
    let register = twice("duplicates");
    let snapshot = register.snapshot();
    let found = groups::<Recipient>(&snapshot, &Uses::of(&snapshot));
    assert_eq!(found.len(), 1, "only the carrier is there twice");
    let references: Vec<_> = found[0].records.iter().map(|record| record.reference.as_str()).collect();
    assert_eq!(references, ["R-002", "R-001"], "the second is used in five places, the first in one");
}

#[test]
fn a_merge_is_announced_in_full_and_changes_nothing_before_it_is_done() {
    let register = twice("announced");
    let snapshot = register.snapshot();
    let before = everything(&snapshot);
    let preview = merge::preview(&snapshot, &merge_args(&[]), &moment()).expect("a preview");
    let fields: BTreeMap<_, _> =
        preview.fields.iter().map(|field| (field.field.as_str(), field.choice)).collect();
    assert_eq!(fields["name"], MergeChoice::Keep, "the name that stays is proposed");
    assert_eq!(fields["contact"], MergeChoice::Take, "what only the other says is taken over");
    assert_eq!(fields["established_in"], MergeChoice::Both, "lists are joined");
    assert_eq!(fields["agreement.signed_on"], MergeChoice::Take, "parts of a field are told apart");
    assert!(
        preview.fields.iter().all(|field| field.label != field.field),
        "each field has its name in words"
    );
    let moved: Vec<_> = preview.moved.iter().map(|one| (one.reference.as_str(), one.role.code())).collect();
    let expected = [
        ("PA-001", "recipient"),
        ("PA-001", "transfer"),
        ("PB-001", "sub_processor"),
        ("R-003", "sub_processor"),
        ("SYS-001", "provider"),
    ];
    assert_eq!(moved, expected, "every place that will point at the survivor is listed");
    assert_eq!(everything(&register.snapshot()), before, "a preview changes nothing");
}

#[test]
fn a_merge_loses_nothing_and_is_one_step_to_undo() {
    let mut register = twice("merged");
    let before = everything(&register.snapshot());
    merge::merge(&mut register, &merge_args(&[]), &moment()).expect("it is merged");
    let after = register.snapshot();
    assert!(after.recipients.get("r2").is_none(), "one of the two is gone");
    let kept = after.recipients.get("r1").expect("the other stays");
    assert_eq!(kept.all_countries(), ["DE", "US"], "countries of both");
    assert_eq!(kept.contract, "DPA-1", "its own contract stays");
    for lost in ["MAIL CARRIER", "DPA-2", "second note", "first note", "R-002"] {
        assert!(kept.notes.contains(lost), "{lost} is kept in the notes: {}", kept.notes);
    }
    let activity = after.activities.get("a1").expect("the activity");
    let disclosed = activity.recipients.items();
    assert_eq!(disclosed.len(), 1, "two lines that say the same of one recipient become one: {disclosed:?}");
    assert_eq!(
        (disclosed[0].recipient_id.as_str(), disclosed[0].receives.as_str()),
        ("r1", "addresses"),
        "with what it gets"
    );
    assert_eq!(activity.transfers.items()[0].recipient_id, "r1", "the transfer points at the survivor");
    assert_eq!(after.systems.get("s1").unwrap().provider_id, "r1", "so does the system");
    assert_eq!(
        after.recipients.get("r3").unwrap().sub_processors.items()[0].recipient_id,
        "r1",
        "and the processor"
    );
    assert_eq!(
        after.processing_on_behalf.get("p1").unwrap().sub_processors.items(),
        ["r1"],
        "and the record"
    );
    assert_eq!(Uses::of(&after).count("r2"), 0, "nothing points at what is gone");
    register.undo(&moment()).expect("it is undone");
    assert_eq!(everything(&register.snapshot()), before, "one step brings back every byte");
}

#[test]
fn a_choice_per_field_is_followed_and_one_that_fits_nothing_is_refused() {
    let mut register = twice("choices");
    let args = merge_args(&[("contract", MergeChoice::Take), ("established_in", MergeChoice::Keep)]);
    merge::merge(&mut register, &args, &moment()).expect("it is merged");
    let kept = register.snapshot().recipients.get("r1").expect("it stays").clone();
    assert_eq!(
        (kept.contract.as_str(), kept.established_in.as_slice()),
        ("DPA-2", &["DE".to_owned()][..]),
        "as chosen"
    );
    assert!(kept.notes.contains("DPA-1") && kept.notes.contains("US"), "what was not chosen: {}", kept.notes);
    let register = twice("choices-refused");
    let stray = merge_args(&[("reference", MergeChoice::Take)]);
    let error = merge::preview(&register.snapshot(), &stray, &moment()).expect_err("no such choice");
    assert_eq!(error.code, "merge-choice", "the field is named, nothing is done");
    let both = merge_args(&[("contract", MergeChoice::Both)]);
    let error = merge::preview(&register.snapshot(), &both, &moment()).expect_err("text is no list");
    assert_eq!(error.code, "merge-choice", "two contracts cannot stand in one field");
    let same = MergeArgs { merge: "R-001".into(), ..merge_args(&[]) };
    let error = merge::preview(&register.snapshot(), &same, &moment()).expect_err("it is the same");
    assert_eq!(error.code, "merge-itself", "a record is not merged with itself");
}

#[test]
fn a_processor_that_engages_its_own_double_does_not_engage_itself_after_the_merge() {
    let mut register = twice("itself");
    let mut first = register.snapshot().recipients.get("r1").unwrap().clone();
    let engaged = SubProcessor {
        recipient_id: "r2".into(),
        service: "bounce handling".into(),
        ..SubProcessor::default()
    };
    first.sub_processors = Answer::Given(vec![engaged]);
    register.change(Op::RecordSaved, &moment(), |change| change.put(&first)).expect("saved");
    merge::merge(&mut register, &merge_args(&[]), &moment()).expect("it is merged");
    let kept = register.snapshot().recipients.get("r1").unwrap().clone();
    assert!(kept.sub_processors.items().is_empty(), "no record engages itself");
    assert!(kept.notes.contains("bounce handling"), "what was said of it stays in the notes: {}", kept.notes);
}

#[test]
fn instruments_and_assessments_follow_the_record_that_stays_and_keep_the_name_of_one_that_goes() {
    let mut register = twice("instruments");
    let party = InstrumentParty { party_id: "r2".into(), ..InstrumentParty::default() };
    let clauses = TransferInstrument {
        id: "i".into(),
        reference: "SG-001".into(),
        importers: vec![party],
        ..TransferInstrument::default()
    };
    let assessment = TransferImpactAssessment {
        id: "t".into(),
        reference: "TIA-001".into(),
        importer_id: "r2".into(),
        ..TransferImpactAssessment::default()
    };
    let both = |change: &mut ropadesk_core::register::Change<'_>| {
        change.put(&clauses)?;
        change.put(&assessment)
    };
    register.change(Op::RecordAdded, &moment(), both).expect("written");
    merge::merge(&mut register, &merge_args(&[]), &moment()).expect("merged");
    let after = register.snapshot();
    assert_eq!(
        after.transfer_instruments.get("i").unwrap().importers[0].party_id,
        "r1",
        "the clauses follow"
    );
    assert_eq!(
        after.transfer_impact_assessments.get("t").unwrap().importer_id,
        "r1",
        "so does the assessment"
    );
    removal::remove(&mut register, Noun::Recipient, "R-001", &moment()).expect("removed");
    let after = register.snapshot();
    let party = &after.transfer_instruments.get("i").unwrap().importers[0];
    assert_eq!((party.party_id.as_str(), party.name.as_str()), ("", "Mail Carrier GmbH"), "the name stays");
    assert_eq!(after.transfer_impact_assessments.get("t").unwrap().importer, "Mail Carrier GmbH", "here too");
}

#[test]
fn a_removal_says_what_it_hits_and_leaves_the_name_where_it_stood() {
    let mut register = twice("removed");
    let before = everything(&register.snapshot());
    let preview = removal::preview(&register.snapshot(), Noun::Recipient, "R-002").expect("a preview");
    assert_eq!(preview.uses.len(), 5, "five places name it");
    assert_eq!(everything(&register.snapshot()), before, "a preview changes nothing");
    removal::remove(&mut register, Noun::Recipient, "R-002", &moment()).expect("it is removed");
    let after = register.snapshot();
    let activity = after.activities.get("a1").unwrap();
    assert_eq!(activity.recipients.items()[1].stated_as, "MAIL CARRIER", "the activity still names it");
    assert!(
        activity.notes.iter().any(|note| note.contains("MAIL CARRIER")),
        "so does a note on the transfer"
    );
    assert_eq!(after.systems.get("s1").unwrap().provider_id, "MAIL CARRIER", "and the system");
    assert_eq!(
        after.processing_on_behalf.get("p1").unwrap().sub_processors.items(),
        ["MAIL CARRIER"],
        "and the record"
    );
    register.undo(&moment()).expect("it is undone");
    assert_eq!(everything(&register.snapshot()), before, "one step brings back every byte");
}

#[test]
fn names_that_stand_as_text_are_found_and_linked_in_one_step() {
    let mut register = twice("unlinked");
    removal::remove(&mut register, Noun::Recipient, "R-002", &moment()).expect("its name stays as text");
    removal::remove(&mut register, Noun::System, "SYS-001", &moment()).expect("so does that of the system");
    let names = unlinked::names(&register.snapshot());
    let found: Vec<_> = names.iter().map(|one| (one.noun, one.name.as_str())).collect();
    assert_eq!(found, [(Noun::Recipient, "MAIL CARRIER"), (Noun::System, "Newsletter")], "each name once");
    assert_eq!(names[0].proposed[0].reference, "R-001", "the record of the same name is proposed");
    let links: Vec<NameLink> = names
        .iter()
        .map(|one| NameLink {
            noun: one.noun,
            key: one.key.clone(),
            to: one.proposed.first().map(|record| record.reference.clone()).unwrap_or_default(),
        })
        .collect();
    let before = everything(&register.snapshot());
    unlinked::link(&mut register, &links, &moment()).expect("they are linked");
    let after = register.snapshot();
    assert!(unlinked::names(&after).is_empty(), "every name is linked");
    let activity = after.activities.get("a1").unwrap();
    assert!(
        activity.recipients.items().iter().all(|one| one.recipient_id == "r1"),
        "to the record that was chosen"
    );
    let made = after.systems.find("SYS-001").expect("a system was made of the name without a record");
    assert_eq!(
        (activity.systems.as_slice(), made.name.as_str()),
        (&[made.id.clone()][..], "Newsletter"),
        "and linked"
    );
    register.undo(&moment()).expect("it is undone");
    assert_eq!(everything(&register.snapshot()), before, "linking is one step");
}

#[test]
fn ac_29_a_name_below_a_mere_category_is_offered_as_a_recipient_of_its_own() {
    let mut register = register("ac-29");
    let category = Recipient {
        id: "c".into(),
        reference: "R-001".into(),
        category: "Processors".into(),
        kind: RecipientKind::Processor,
        ..Recipient::default()
    };
    let stated = Disclosure { stated_as: "Example Hosting".into(), ..disclosure("c", "") };
    let activity = Activity {
        id: "a".into(),
        reference: "PA-001".into(),
        recipients: Answer::Given(vec![stated, disclosure("c", "")]),
        ..Activity::default()
    };
    let both = |change: &mut ropadesk_core::register::Change<'_>| {
        change.put(&category)?;
        change.put(&activity)
    };
    register.change(Op::RecordAdded, &moment(), both).expect("written");
    let rules = |register: &Register| {
        let all = findings::of_register(&register.snapshot(), today(), Words::of(Lang::En));
        all.iter().filter(|one| one.rule == "art15.1.c.named_recipients").count()
    };
    assert_eq!(rules(&register), 1, "only the category is known (CJEU C-154/21)");
    let names = unlinked::names(&register.snapshot());
    assert_eq!((names.len(), names[0].below_category), (1, true), "the words below the category are a name");
    let link = NameLink { noun: Noun::Recipient, key: names[0].key.clone(), to: String::new() };
    unlinked::link(&mut register, &[link], &moment()).expect("a recipient is made of it");
    let made = register.snapshot().recipients.find("R-002").expect("the new recipient").clone();
    assert_eq!(
        (made.name.as_str(), made.category.as_str()),
        ("Example Hosting", "Processors"),
        "with its category"
    );
    assert_eq!(made.kind, RecipientKind::Processor, "and its role");
}

fn group(name: &str) -> Register {
    let mut register = register(name);
    let organisation = |id: &str, reference: &str, name: &str| Organisation {
        id: id.into(),
        reference: reference.into(),
        name: name.into(),
        keeps_register: true,
        ..Organisation::default()
    };
    let activity = |id: &str, reference: &str, controller: &str, recipient: &str| Activity {
        id: id.into(),
        reference: reference.into(),
        name: format!("Activity {reference}"),
        controller_id: controller.into(),
        recipients: Answer::Given(vec![disclosure(recipient, "")]),
        ..Activity::default()
    };
    register
        .change(Op::RecordAdded, &moment(), |change| {
            change.put(&organisation("o1", "ORG-1", "Holding SE"))?;
            change.put(&organisation("o2", "ORG-2", "Tochter GmbH"))?;
            change.put(&recipient("shared", "R-001", "Shared Payroll"))?;
            change.put(&recipient("own", "R-002", "Only Tochter"))?;
            change.put(&activity("a1", "PA-001", "", "shared"))?;
            change.put(&activity("a2", "PA-002", "o2", "shared"))?;
            change.put(&activity("a3", "PA-003", "o2", "own"))
        })
        .expect("written");
    register
}

#[test]
fn a_file_with_several_controllers_is_read_for_one_of_them() {
    let register = group("several");
    let snapshot = register.snapshot();
    let names: Vec<_> = snapshot.controllers().iter().map(|one| one.name.clone()).collect();
    assert_eq!(names, ["Holding SE", "Tochter GmbH"], "the keeper stands first");
    let own = snapshot.of_controller("ORG-2").expect("the part of one");
    let activities: Vec<_> = own.activities.by_reference().iter().map(|one| one.reference.clone()).collect();
    assert_eq!(activities, ["PA-002", "PA-003"], "its own activities alone");
    assert_eq!(own.recipients.len(), 2, "recipients are shared");
    let holding = snapshot.of_controller("o1").expect("the part of the keeper");
    let recipients: Vec<_> = holding.recipients.iter().map(|one| one.reference.clone()).collect();
    assert_eq!(recipients, ["R-001"], "what only the other uses does not concern it");
    assert_eq!(
        own.keeper().map(|one| one.name.as_str()),
        Some("Tochter GmbH"),
        "documents name it as the controller"
    );
    let error = snapshot.of_controller("ORG-9").expect_err("there is none");
    assert_eq!(error.code, "record-missing", "a controller that is not there is named as such");
}

#[test]
fn the_record_of_several_controllers_names_each_and_that_of_one_names_it_alone() {
    let register = group("record");
    let text = |snapshot: &Snapshot| {
        let options = options(RecordKind::Controller);
        let grid = record::grid(snapshot, &options, Naming::Codes);
        format!("{:?}", grid.rows)
    };
    let all = text(&register.snapshot());
    assert!(
        all.contains("Holding SE") && all.contains("Tochter GmbH"),
        "each activity names its controller: {all}"
    );
    let own = text(&register.snapshot().of_controller("ORG-2").unwrap());
    assert!(!own.contains("Holding SE"), "the record of one does not speak of the other: {own}");
}

fn options(kind: RecordKind) -> RecordOptions {
    RecordOptions { lang: Lang::En, as_of: today(), activity: None, kind, remarks: true }
}

#[test]
fn removing_the_keeper_leaves_its_name_at_its_activities_and_nobody_steps_in_unsaid() {
    let mut register = group("keeper-removed");
    let preview = removal::preview(&register.snapshot(), Noun::Organisation, "ORG-1").expect("a preview");
    let hit: Vec<_> = preview.uses.iter().map(|one| one.reference.as_str()).collect();
    assert_eq!(hit, ["PA-001"], "the activity that names no controller is the keeper's");
    removal::remove(&mut register, Noun::Organisation, "ORG-1", &moment()).expect("it is removed");
    let after = register.snapshot();
    assert_eq!(after.activities.get("a1").unwrap().controller_id, "Holding SE", "its name stands there now");
    assert!(after.controller("Holding SE").is_none(), "the other company is not taken for it");
}

#[test]
fn ac_27_the_processor_record_has_a_row_for_each_of_three_controllers() {
    let mut register = register("ac-27");
    let principal =
        |name: &str| Principal { name: name.into(), contact: "Ring 1".into(), ..Principal::default() };
    let mut third = principal("Client C");
    third.categories = vec!["archiving".into()];
    let service = ProcessingOnBehalf {
        id: "p".into(),
        reference: "PB-001".into(),
        name: "Hosting".into(),
        controllers: Answer::Given(vec![principal("Client A"), principal("Client B"), third]),
        categories: vec!["hosting".into()],
        transfers: Answer::None,
        security: Answer::Given(vec!["encryption".into()]),
        ..ProcessingOnBehalf::default()
    };
    register.change(Op::RecordAdded, &moment(), |change| change.put(&service)).expect("written");
    let grid = record::grid(&register.snapshot(), &options(RecordKind::Processor), Naming::Codes);
    assert_eq!(grid.rows.len(), 3, "the 30(2) sheet has one row per controller");
    let rows: Vec<String> = grid.rows.iter().map(|row| format!("{row:?}")).collect();
    assert!(
        rows[0].contains("hosting") && !rows[0].contains("archiving"),
        "the categories of the record: {}",
        rows[0]
    );
    assert!(rows[2].contains("archiving"), "and those of one controller alone: {}", rows[2]);
    let all = findings::of_register(&register.snapshot(), today(), Words::of(Lang::En));
    let on_it: Vec<_> = all.iter().filter(|one| one.subject == Noun::ProcessingOnBehalf).collect();
    assert!(on_it.is_empty(), "no purpose and no retention is asked for: {on_it:?}");
}

#[test]
fn an_older_record_with_its_countries_and_its_contract_reads_as_it_was_meant() {
    let old = r#"{"id":"r","reference":"R-1","category":"hosting","name":"Host AG","kind":"processor",
        "countries":["US","DE"],"condition":"","contract":"DPA 2019","notes":""}"#;
    let recipient: Recipient = serde_json::from_str(old).expect("older records open");
    assert_eq!(recipient.all_countries(), ["DE", "US"], "its countries still count");
    assert_eq!(recipient.agreement_state(today()), AgreementState::Signed, "its contract is there, undated");
    assert_eq!(
        recipient.agreement.clause(ProcessorClause::Audits),
        YesNo::Open,
        "nobody looked at its clauses"
    );
}

/// One of a list, by a number that changes from case to case.
fn pick<'a>(list: &[&'a str], seed: &mut u64) -> &'a str {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    list[usize::try_from(*seed >> 33).unwrap_or(0) % list.len()]
}

fn some_recipient(id: &str, seed: &mut u64) -> Recipient {
    let words = ["", "alpha", "beta", "gamma"];
    let dates = ["", "2026-01-01", "2027-12-31"];
    let mut one = recipient(id, id, pick(&words, seed));
    one.contract = pick(&words, seed).into();
    one.contact = pick(&words, seed).into();
    one.notes = pick(&words, seed).into();
    one.agreement.signed_on = pick(&dates, seed).into();
    one.agreement.ends_on = pick(&dates, seed).into();
    one.stores_in = vec![pick(&["DE", "US", "IE"], seed).into()];
    let answer = match pick(&["open", "yes", "no"], seed) {
        "yes" => YesNo::Yes,
        "no" => YesNo::No,
        _ => YesNo::Open,
    };
    let clause = ClauseAnswer { answer, note: format!("note of {id}") };
    one.agreement.clauses.insert(ProcessorClause::Audits, clause);
    one
}

#[test]
fn whatever_two_recipients_say_is_still_said_after_a_merge() {
    let mut seed = 20_261_123;
    let mut register = register("property");
    for case in 0..60 {
        let (keep, gone) = (some_recipient("x1", &mut seed), some_recipient("x2", &mut seed));
        let both = |change: &mut ropadesk_core::register::Change<'_>| {
            change.put(&keep)?;
            change.put(&gone)
        };
        register.change(Op::RecordAdded, &moment(), both).expect("written");
        let args = MergeArgs {
            noun: Noun::Recipient,
            keep: "x1".into(),
            merge: "x2".into(),
            choices: BTreeMap::new(),
        };
        merge::merge(&mut register, &args, &moment()).expect("merged");
        let snapshot = register.snapshot();
        let said = serde_json::to_string(snapshot.recipients.get("x1").expect("it stays")).expect("JSON");
        for one in [&keep, &gone] {
            let agreement = &one.agreement;
            let note = &agreement.clauses[&ProcessorClause::Audits].note;
            let parts = [&one.name, &one.contract, &one.contact, &one.notes, &agreement.signed_on, note];
            for part in parts.into_iter().chain(&one.stores_in).chain([&agreement.ends_on]) {
                assert!(said.contains(part.as_str()), "case {case}: {part} is lost: {said}");
            }
        }
    }
}
