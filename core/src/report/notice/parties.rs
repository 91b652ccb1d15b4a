//! Who is responsible, who represents it, and whom to ask (Art. 13(1)(a), (b), 14(1)(a), (b)); to what the notice applies.

use super::draft::{CONTACT, CONTROLLER, Draft, OFFICER, OFFICER_CONTACT, REPRESENTATIVE};
use crate::country;
use crate::organisation::{DataProtectionOfficer, Organisation, OrganisationRelation};
use crate::report::content::{Block, Fact, Passage, Text};
use crate::report::record::cover;
use crate::report::words::date_of_text;

/// Controllers of the activities at hand, each with representatives and officers, and the affiliates beside them.
pub(super) fn responsible(draft: &mut Draft<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, draft.say("notice-who"), "who")];
    let controllers = controllers(draft);
    if controllers.is_empty() {
        let fact =
            Fact { label: draft.say("record-controller"), ..Fact::default() }.cited(draft.cite(CONTROLLER));
        let mark = draft.open(CONTROLLER, "");
        blocks.push(Block::Facts(vec![fact.and(mark)]));
        return blocks;
    }
    let mut facts = Vec::new();
    for one in &controllers {
        facts.extend(controller(draft, one));
    }
    let all = draft.context.snapshot.controllers();
    let others = draft.context.snapshot.organisations.by_reference();
    // Clients of an external officer have notices of their own.
    let beside = |one: &&Organisation| {
        one.relation != OrganisationRelation::Client && !all.iter().any(|known| known.id == one.id)
    };
    for one in others.into_iter().filter(beside) {
        facts.push(affiliate(draft, one));
    }
    blocks.push(Block::Facts(facts));
    blocks
}

/// Those that answer for the activities of this notice; the keeper where none is named.
fn controllers<'a>(draft: &Draft<'a>) -> Vec<&'a Organisation> {
    let snapshot = draft.context.snapshot;
    let keeper = snapshot.keeper().map(|keeper| keeper.id.as_str());
    let named = |one: &Organisation| {
        let is_keeper = keeper == Some(one.id.as_str());
        let its = |id: &str| id == one.id || is_keeper && id.is_empty();
        draft.activities.iter().any(|activity| its(&activity.controller_id))
    };
    let all = snapshot.controllers();
    let chosen: Vec<_> = all.iter().copied().filter(|one| named(one)).collect();
    if chosen.is_empty() { all.into_iter().take(1).collect() } else { chosen }
}

fn is_reachable(one: &Organisation) -> bool {
    [&one.address, &one.email, &one.phone, &one.web].iter().any(|text| !text.trim().is_empty())
}

fn controller(draft: &mut Draft<'_>, one: &Organisation) -> Vec<Fact> {
    draft.about_organisation(one);
    let label = draft.say("record-controller");
    let mut fact = Fact::new(label, cover::contact(&draft.context, one)).cited(draft.cite(CONTROLLER));
    if one.name.trim().is_empty() {
        fact = fact.and(draft.open(CONTROLLER, "name"));
    }
    if !is_reachable(one) {
        fact = fact.and(draft.open(CONTACT, "address"));
    }
    let mut facts = vec![fact];
    facts.extend(representatives(draft, one));
    facts.push(officers(draft, one));
    facts
}

/// Needed where the controller sits outside the Union (Art. 27); told wherever there are any.
fn representatives(draft: &mut Draft<'_>, one: &Organisation) -> Option<Fact> {
    let given = one.representatives.items();
    let outside =
        country::status(&one.country, draft.options.as_of).is_some_and(|status| status.is_transfer());
    let fact = Fact { label: draft.say("record-representative"), ..Fact::default() }
        .cited(draft.cite(REPRESENTATIVE));
    if given.is_empty() {
        return outside.then(|| fact.and(draft.open(REPRESENTATIVE, "representatives")));
    }
    Some(given.iter().fold(fact, |fact, each| fact.and(cover::representative(&draft.context, each))))
}

fn officers(draft: &mut Draft<'_>, one: &Organisation) -> Fact {
    let all = &one.data_protection_officers;
    let mut fact = Fact { label: draft.say("record-dpo"), ..Fact::default() }.cited(draft.cite(OFFICER));
    if all.is_open() {
        return fact.and(draft.open(OFFICER, "data_protection_officers"));
    }
    if all.is_none() {
        return fact.and(draft.say("notice-no-officer"));
    }
    for (n, officer) in all.items().iter().enumerate() {
        fact = fact.and(cover::officer(&draft.context, officer, all));
        if !can_be_asked(officer) {
            fact = fact.and(draft.open(OFFICER_CONTACT, format!("data_protection_officers[{n}].email")));
        }
    }
    fact
}

fn can_be_asked(officer: &DataProtectionOfficer) -> bool {
    [&officer.email, &officer.phone, &officer.web, &officer.post].iter().any(|text| !text.trim().is_empty())
}

/// Another controller for which no record is kept here: named, or known by a rule.
fn affiliate(draft: &mut Draft<'_>, one: &Organisation) -> Fact {
    draft.about_organisation(one);
    let label = draft.say("record-other-controller");
    let fact = Fact::new(label, cover::contact(&draft.context, one)).cited(draft.cite(CONTROLLER));
    if is_reachable(one) { fact } else { fact.and(draft.open(CONTACT, "address")) }
}

/// To what the notice applies, to what not, and which notices go with it, such as that on cookies.
pub(super) fn scope(draft: &Draft<'_>) -> Vec<Block> {
    let mut facts = Vec::new();
    for notice in &draft.context.notices {
        if !notice.applies_to.is_empty() {
            facts.push(Fact::new(draft.say("record-applies"), notice.applies_to.as_str()));
        }
        for (id, items) in
            [("record-applies-not", &notice.does_not_apply_to), ("notice-related", &notice.related_notices)]
        {
            if !items.is_empty() {
                facts.push(Fact::list(draft.say(id), items.iter().map(Text::plain).collect()));
            }
        }
        // A text that is silent on joint controllers has not said that there are none.
        if notice.joint_controllership_stated == Some(true) {
            let label = draft.say("record-joint-controllers");
            facts.push(Fact::new(label, draft.say("notice-joint")).cited(draft.context.cite("26")));
        }
    }
    if facts.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(1, draft.say("notice-scope"), "scope"), Block::Facts(facts)]
}

/// The day of this text, and of the published one that it would replace.
pub(super) fn dates(draft: &Draft<'_>) -> Vec<Block> {
    let day = crate::report::words::date(draft.context.words, draft.options.as_of);
    let mut facts = vec![Fact::new(draft.say("record-as-of"), day)];
    for notice in draft.context.notices.iter().filter(|notice| !notice.dated_on.is_empty()) {
        let mut text = Text::plain(date_of_text(draft.context.words, &notice.dated_on));
        if !notice.title.is_empty() {
            text = text.and_muted(format!("\n{}", notice.title));
        }
        let fact = Fact { label: draft.say("notice-published"), citation: String::new(), value: Vec::new() };
        facts.push(Fact { value: vec![Passage::Paragraph(text)], ..fact });
    }
    vec![Block::heading(1, draft.say("notice-dates"), "dates"), Block::Facts(facts)]
}
