//! Processors and their contracts, other processors, hosting, joint controllers, several controllers.

use super::*;
use crate::answer::YesNo;
use crate::recipient::{ClauseAnswer, ProcessorClause, SubProcessor, SubProcessorAuthorisation};
use crate::request::Right;
use crate::system::System;

/// The rules that these tests hold.
pub(super) fn tested() -> Vec<&'static str> {
    let mut tested: Vec<_> = ProcessorClause::ALL.iter().map(|clause| rule::of_clause(*clause).id).collect();
    tested.extend(
        [
            rule::CONTROLLER_UNKNOWN,
            rule::ESSENCE,
            rule::CONTRACT_UNSIGNED,
            rule::CONTRACT_EXPIRED,
            rule::CONTRACT_EXPIRING,
            rule::CLAUSES_OPEN,
            rule::SUB_PROCESSOR,
            rule::SUB_PROCESSOR_ABROAD,
            rule::HOSTING_ABROAD,
            rule::SEARCH_OWNER,
            rule::SEARCH_HOW,
        ]
        .map(|rule| rule.id),
    );
    tested
}

/// A processor with a contract that holds every clause.
fn with_contract() -> World {
    let mut world = complete();
    let recipient = &mut world.recipient;
    recipient.kind = RecipientKind::Processor;
    recipient.contract = text("DPA-7");
    recipient.agreement.signed_on = text("2026-01-01");
    let there = ClauseAnswer { answer: YesNo::Yes, note: text("clause 4") };
    recipient.agreement.clauses =
        ProcessorClause::ALL.iter().map(|clause| (*clause, there.clone())).collect();
    world
}

fn found_in(snapshot: &Snapshot) -> Vec<String> {
    of_register(snapshot, today(), Words::of(Lang::En)).into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_contract_with_every_clause_has_no_findings() {
    assert_eq!(found(&with_contract()), [""; 0], "nothing is missing in it");
}

#[test]
fn each_missing_clause_is_cited_by_its_letter() {
    for clause in ProcessorClause::ALL {
        let mut world = with_contract();
        let missing = ClauseAnswer { answer: YesNo::No, note: String::new() };
        world.recipient.agreement.clauses.insert(*clause, missing);
        let findings = of_register(&snapshot(&world), today(), Words::of(Lang::En));
        let laws: Vec<_> = findings.iter().map(|finding| finding.law.clone()).collect();
        assert_eq!(
            laws,
            [format!("Art. {}", clause.article())],
            "{} is named with its article",
            clause.code()
        );
        assert_eq!(
            findings[0].field,
            format!("agreement.clauses.{}", clause.code()),
            "it leads to the clause"
        );
    }
}

#[test]
fn clauses_nobody_looked_at_are_one_hint() {
    let mut world = with_contract();
    world.recipient.agreement.clauses.clear();
    assert_eq!(found(&world), [rule::CLAUSES_OPEN.id], "one hint for all of them, no error");
}

#[test]
fn a_contract_is_judged_as_of_the_day() {
    let mut world = with_contract();
    world.recipient.agreement.ends_on = text("2027-12-31");
    assert_eq!(found(&world), [""; 0], "it runs for another year");
    world.recipient.agreement.ends_on = text("2026-12-31");
    assert_eq!(found(&world), [rule::CONTRACT_EXPIRING.id], "it ends within three months");
    world.recipient.agreement.ends_on = text("2026-11-22");
    assert_eq!(found(&world), [rule::CONTRACT_EXPIRED.id], "it ended yesterday");
    world.recipient.agreement.renews = true;
    assert_eq!(found(&world), [""; 0], "it goes on by itself");
    world.recipient.agreement.signed_on.clear();
    world.recipient.agreement.negotiated_since_on = text("2026-10-01");
    assert_eq!(found(&world), [rule::CONTRACT_UNSIGNED.id], "a draft is no contract");
}

#[test]
fn another_processor_needs_an_authorisation_and_abroad_a_transfer() {
    let mut world = with_contract();
    let mut engaged = SubProcessor { stated_as: text("Support Inc"), ..SubProcessor::default() };
    world.recipient.sub_processors = Answer::Given(vec![engaged.clone()]);
    assert_eq!(found(&world), [rule::SUB_PROCESSOR.id], "nobody authorised it (Art. 28(2))");
    engaged.authorisation = SubProcessorAuthorisation::General;
    engaged.recipient_id = text("sub");
    world.recipient.sub_processors = Answer::Given(vec![engaged]);
    let abroad = Recipient {
        id: text("sub"),
        reference: text("R-2"),
        name: text("Support Inc"),
        kind: RecipientKind::Group,
        accesses_from: vec![text("RU")],
        ..Recipient::default()
    };
    let mut register = snapshot(&world);
    add(&mut register, &abroad);
    assert_eq!(
        found_in(&register),
        [rule::SUB_PROCESSOR_ABROAD.id],
        "access from a third country is a transfer"
    );
    transfer(&mut world, "RU", Safeguard::BindingCorporateRules);
    let mut register = snapshot(&world);
    add(&mut register, &abroad);
    let left = found_in(&register);
    assert!(
        left.iter().all(|one| *one != rule::SUB_PROCESSOR_ABROAD.id),
        "an activity shows the transfer: {left:?}"
    );
}

#[test]
fn a_system_hosted_abroad_needs_a_transfer_where_it_is_used() {
    let mut world = complete();
    let system = System {
        id: text("crm"),
        reference: text("SYS-1"),
        hosting_country: text("RU"),
        ..System::default()
    };
    let mut register = snapshot(&world);
    add(&mut register, &system);
    let findings = of_register(&register, today(), Words::of(Lang::En));
    assert_eq!(findings.len(), 1, "one finding of the system");
    assert_eq!(findings[0].rule, rule::HOSTING_ABROAD.id, "hosting abroad without a transfer");
    assert!(findings[0].message.contains("PA-001"), "it names the activity: {}", findings[0].message);
    transfer(&mut world, "RU", Safeguard::BindingCorporateRules);
    let mut register = snapshot(&world);
    add(&mut register, &system);
    let left = found_in(&register);
    assert!(
        left.iter().all(|one| *one != rule::HOSTING_ABROAD.id),
        "the activity shows the transfer: {left:?}"
    );
}

#[test]
fn a_system_that_an_open_request_has_to_search_needs_an_owner_and_an_instruction() {
    let mut world = complete();
    world.activity.systems.push(text("mail"));
    let mut system =
        System { id: text("mail"), reference: text("SYS-2"), name: text("Mail"), ..System::default() };
    let judged = |world: &World, system: &System| {
        let mut register = snapshot(world);
        add(&mut register, system);
        found_in(&register)
    };
    assert_eq!(judged(&world, &system), [""; 0], "nobody asked for data");
    world.request.rights = vec![Right::Access];
    assert_eq!(
        judged(&world, &system),
        [rule::SEARCH_OWNER.id, rule::SEARCH_HOW.id],
        "nobody can be asked, and nobody would know how (Art. 15(1))"
    );
    system.owner = text("IT");
    system.search_instruction = text("by e-mail address");
    assert_eq!(judged(&world, &system), [""; 0], "somebody can be asked, and is told how");
}

#[test]
fn an_arrangement_without_its_essence_is_a_hint() {
    let mut world = complete();
    let mut joint =
        JointController { name: text("Fair AG"), arranged_on: text("2026-01-01"), ..Default::default() };
    world.activity.joint_controllers = Answer::Given(vec![joint.clone()]);
    assert_eq!(found(&world), [rule::ESSENCE.id], "the arrangement is there, its essence is not");
    joint.essence = text("in the privacy notice, section 2");
    world.activity.joint_controllers = Answer::Given(vec![joint]);
    assert_eq!(found(&world), [""; 0], "nothing is missing");
}

#[test]
fn every_controller_of_the_file_is_judged_and_a_name_that_leads_nowhere_is_found() {
    let mut world = complete();
    world.activity.controller_id = text("other");
    let rules = found(&world);
    assert!(
        rules.contains(&rule::CONTACT.id.to_owned()),
        "the second controller needs its contacts: {rules:?}"
    );
    assert!(rules.contains(&rule::DPO_OPEN.id.to_owned()), "and an answer on its officer: {rules:?}");
    world.activity.controller_id = text("Gone GmbH");
    assert_eq!(found(&world), [rule::CONTROLLER_UNKNOWN.id], "the keeper does not step in unsaid");
}
