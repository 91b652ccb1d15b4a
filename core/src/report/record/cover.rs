//! Whose record this is (Art. 30(1)(a), 30(2)(a)): the cover, and its short form above a single activity.

use super::context::Context;
use crate::answer::Answer;
use crate::notice::Notice;
use crate::organisation::{DataProtectionOfficer, Organisation, Representative};
use crate::report::content::{Block, Cover, Fact, Passage, Text};
use crate::report::record::RecordKind;
use crate::report::words::{cite_with_law, country, date, date_of_text};
use crate::words::Arg;

pub(super) fn cover(context: &Context<'_>) -> Cover {
    let mut facts = parties(context);
    facts.push(as_of(context));
    if context.options.kind == RecordKind::Controller {
        facts.extend(context.notices.iter().map(|notice| source(context, notice)));
    }
    Cover {
        kicker: cite_with_law(context.words, context.options.kind.article()),
        title: context.title(),
        subtitle: context.keeper_name(),
        facts,
        note: Some(Text::muted(context.say("record-cover-note"))),
    }
}

/// The parties and the day above a single activity.
pub(super) fn single(context: &Context<'_>) -> Vec<Block> {
    let mut facts = parties(context);
    facts.push(Fact::new(context.say("record-as-of"), date(context.words, context.options.as_of)));
    vec![Block::Facts(facts), Block::Rule]
}

fn parties(context: &Context<'_>) -> Vec<Fact> {
    let label = match context.options.kind {
        RecordKind::Controller => context.say("record-controller"),
        RecordKind::Processor => context.say("record-processor"),
    };
    let Some(keeper) = context.keeper else {
        return vec![Fact::new(label, context.open_mark()).cited(context.cite_point('a'))];
    };
    let controllers = context.snapshot.controllers();
    let mut facts = Vec::new();
    if controllers.len() < 2 {
        facts.push(Fact::new(label, contact(context, keeper)).cited(context.cite_point('a')));
        facts.extend(others(context, &controllers));
        facts.extend(bodies(context, keeper));
    } else {
        // Each with its own representatives and officers (Art. 30(1)(a)): a group, or the clients of an external officer.
        for one in &controllers {
            facts.push(Fact::new(label.clone(), contact(context, one)).cited(context.cite_point('a')));
            facts.extend(bodies(context, one));
        }
        facts.extend(others(context, &controllers));
    }
    facts
}

/// Affiliates and joint controllers for which no record is kept here.
fn others(context: &Context<'_>, controllers: &[&Organisation]) -> Vec<Fact> {
    if context.options.kind != RecordKind::Controller {
        return Vec::new();
    }
    let all = context.snapshot.organisations.by_reference().into_iter();
    all.filter(|one| !controllers.iter().any(|controller| controller.id == one.id))
        .map(|one| Fact::new(context.say("record-other-controller"), contact(context, one)))
        .collect()
}

/// Representatives, Data Protection Officers and the supervisory authority of one controller.
fn bodies(context: &Context<'_>, keeper: &Organisation) -> Vec<Fact> {
    let mut facts = Vec::new();
    let representatives = context.lines(&keeper.representatives, |one| representative(context, one));
    facts.push(party(
        context,
        "record-representative",
        "27",
        keeper.representatives.is_open(),
        representatives,
    ));
    let officers = &keeper.data_protection_officers;
    let lines = context.lines(officers, |one| officer(context, one, officers));
    facts.push(party(context, "record-dpo", "37", officers.is_open(), lines));
    let authority = match keeper.supervisory_authority.as_str() {
        "" => Text::muted(context.say("record-authority-open")),
        name => Text::plain(name),
    };
    facts.push(Fact::new(context.say("record-authority"), authority));
    facts
}

fn party(context: &Context<'_>, label: &str, article: &str, is_open: bool, lines: Vec<Text>) -> Fact {
    let mut fact = Fact::new(context.say(label), context.open_mark()).cited(context.cite(article));
    if !is_open {
        fact.value = lines.into_iter().map(Passage::Paragraph).collect();
    }
    fact
}

/// Name in bold, then one line each for what is known.
pub(in crate::report) fn contact(context: &Context<'_>, organisation: &Organisation) -> Text {
    let country = country(context.words, &organisation.country);
    let reach = in_one_line(&[&organisation.email, &organisation.phone, &organisation.web], " \u{b7} ");
    let seat = in_one_line(&[&organisation.address, &country], ", ");
    block_of(&organisation.name, &[&organisation.rule, &seat, &reach])
}

pub(in crate::report) fn representative(context: &Context<'_>, one: &Representative) -> Text {
    let places: Vec<_> = one.jurisdictions.iter().map(|code| country(context.words, code)).collect();
    let country = country(context.words, &one.country);
    let seat = in_one_line(&[&one.address, &country], ", ");
    let place = if places.is_empty() {
        String::new()
    } else {
        context.say_with("record-represents", &[("places", Arg::Text(places.join(", ")))])
    };
    block_of(&one.name, &[&seat, &one.email, &place])
}

pub(in crate::report) fn officer(
    context: &Context<'_>,
    one: &DataProtectionOfficer,
    all: &Answer<DataProtectionOfficer>,
) -> Text {
    let scope = match one.scope.as_str() {
        "" if all.items().len() > 1 => context.say("record-dpo-scope-all"),
        "" => String::new(),
        scope => context.say_with("record-dpo-scope", &[("scope", scope.into())]),
    };
    let reach = in_one_line(&[&one.email, &one.phone, &one.web], " \u{b7} ");
    block_of(&one.name, &[&reach, &one.post, &scope])
}

fn in_one_line(parts: &[&str], between: &str) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// A bold first line, if any, and plain lines below it.
fn block_of(name: &str, rest: &[&str]) -> Text {
    let mut text = Text::default();
    let mut is_first = true;
    if !name.is_empty() {
        text = text.and_bold(name);
        is_first = false;
    }
    for line in rest.iter().filter(|line| !line.is_empty()) {
        text = text.and(if is_first { (*line).to_owned() } else { format!("\n{line}") });
        is_first = false;
    }
    text
}

/// The day, and how much the record holds.
fn as_of(context: &Context<'_>) -> Fact {
    let (id, number) = match context.options.kind {
        RecordKind::Controller => ("record-count-activities", context.snapshot.activities.len()),
        RecordKind::Processor => ("record-count-on-behalf", context.snapshot.processing_on_behalf.len()),
    };
    let day = date(context.words, context.options.as_of);
    let count = context.say_with(id, &[("count", Arg::from(number))]);
    Fact::new(context.say("record-as-of"), format!("{day} \u{b7} {count}"))
}

/// Where the facts were carried over from, with both dates.
fn source(context: &Context<'_>, notice: &Notice) -> Fact {
    let mut lines = Vec::new();
    if !notice.dated_on.is_empty() {
        let printed = if notice.dated_as_printed.is_empty() {
            String::new()
        } else {
            format!(
                " ({})",
                context.say_with("record-printed", &[("text", notice.dated_as_printed.as_str().into())])
            )
        };
        let day = date_of_text(context.words, &notice.dated_on);
        lines.push(context.say_with("record-source-dated", &[("date", day.into())]) + &printed);
    }
    if !notice.transcribed_on.is_empty() {
        let day = date_of_text(context.words, &notice.transcribed_on);
        lines.push(context.say_with("record-source-transcribed", &[("date", day.into())]));
    }
    Fact::new(context.say("record-source"), block_of(&notice.title, &[&lines.join(" \u{b7} ")]))
}
