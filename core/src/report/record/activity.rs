//! One processing activity: points (a) to (g) of Art. 30(1), and apart from them what Art. 6, 9, 13 and 22 ask.

use super::context::Context;
use super::lines::{self, join};
use super::{general, retention};
use crate::activity::{Activity, AutomatedDecision, Origin, Purpose};
use crate::answer::Answer;
use crate::report::content::{Block, Fact, Heading, Passage, Text};
use crate::report::words::{country, date_of_text};
use crate::words::Arg;

/// The section of one activity, headed at this level.
pub(super) fn section(context: &Context<'_>, activity: &Activity, level: u8) -> Vec<Block> {
    // The reference stands in the heading itself: the contents must tell activities of the same name apart.
    let title = format!("{}\u{2002}{}", activity.reference, activity.name);
    let mut top = vec![Block::heading(level, title, anchor(activity))];
    let line = standing(context, activity);
    top.push(Block::Paragraph(Text::muted(line)));
    if !activity.description.is_empty() {
        top.push(Block::paragraph(activity.description.as_str()));
    }
    top.push(Block::Facts(points(context, activity)));
    let facts = beyond(context, activity);
    let kicker = context.say("record-beyond-kicker");
    let heading =
        Heading { level: level + 1, text: context.say("record-beyond"), anchor: String::new(), kicker };
    top.push(Block::Heading(heading));
    top.push(Block::Facts(facts));
    top
}

/// The name that links to an activity point at.
pub(super) fn anchor(activity: &Activity) -> String {
    format!("activity-{}", activity.id)
}

/// Status, owner, department and systems in one line.
fn standing(context: &Context<'_>, activity: &Activity) -> String {
    let mut parts = vec![context.name_of("activity-status", &activity.status)];
    for (id, value) in [
        ("record-owner", activity.owner.clone()),
        ("record-department", activity.department.clone()),
        ("record-systems", context.systems(&activity.systems).join(", ")),
        ("record-review", date_of_text(context.words, &activity.next_review())),
    ] {
        if !value.is_empty() {
            parts.push(context.say_with(id, &[("text", value.into())]));
        }
    }
    parts.join(" \u{b7} ")
}

/// Points (a) to (g); each is there, answered or not.
fn points(context: &Context<'_>, activity: &Activity) -> Vec<Fact> {
    let say = |id: &str| context.say(id);
    let mut subjects: Vec<Text> =
        activity.data_subjects.iter().map(|category| Text::plain(&category.name)).collect();
    if let ([_], false) = (subjects.as_slice(), activity.data_subjects_note.is_empty()) {
        let first = subjects.remove(0);
        subjects.push(first.and_muted(format!(" \u{2013} {}", activity.data_subjects_note)));
    } else if !activity.data_subjects_note.is_empty() {
        subjects.push(Text::muted(&activity.data_subjects_note));
    }
    let purposes = activity.purposes.iter().map(|purpose| Text::plain(&purpose.text)).collect();
    let data =
        activity.personal_data.iter().map(|category| lines::personal_data(context, category)).collect();

    vec![
        Fact {
            label: say("record-controller"),
            citation: context.cite_point('a'),
            value: controllers(context, activity),
        },
        point(context, "record-purposes", 'b', purposes),
        point(context, "record-data-subjects", 'c', subjects),
        point(context, "record-personal-data", 'c', data),
        Fact {
            label: say("record-recipients"),
            citation: context.cite_point('d'),
            value: recipients(context, activity),
        },
        Fact {
            label: say("record-transfers"),
            citation: context.cite_point('e'),
            value: transfers(context, activity),
        },
        Fact {
            label: say("record-retention"),
            citation: context.cite_point('f'),
            value: limits(context, activity),
        },
        Fact {
            label: say("record-security"),
            citation: context.cite_point('g'),
            value: security(context, &activity.security, activity.security_inherited),
        },
    ]
}

/// A point with its lines; one line stands alone, several as a list, none is marked as open.
pub(super) fn point(context: &Context<'_>, label: &str, letter: char, lines: Vec<Text>) -> Fact {
    Fact { label: context.say(label), citation: context.cite_point(letter), value: value(context, lines) }
}

fn value(context: &Context<'_>, mut lines: Vec<Text>) -> Vec<Passage> {
    match lines.len() {
        0 => vec![Passage::Paragraph(context.open_mark())],
        1 => vec![Passage::Paragraph(lines.remove(0))],
        _ => vec![Passage::Bullets(lines)],
    }
}

fn controllers(context: &Context<'_>, activity: &Activity) -> Vec<Passage> {
    let name = match context.snapshot.controller(&activity.controller_id) {
        Some(controller) => Text::plain(&controller.name),
        None if activity.controller_id.is_empty() => context.open_mark(),
        // It is not in the register: what stands is its name.
        None => Text::plain(&activity.controller_id),
    };
    let mut passages = vec![Passage::Paragraph(name)];
    if let Answer::Given(joint) = &activity.joint_controllers {
        let title = Text::muted(context.say("record-joint-controllers"));
        passages.push(Passage::Paragraph(title));
        passages
            .push(Passage::Bullets(joint.iter().map(|one| lines::joint_controller(context, one)).collect()));
    }
    passages
}

/// Categories alone stand in one line; recipients of whom more is said each in their own.
fn recipients(context: &Context<'_>, activity: &Activity) -> Vec<Passage> {
    let all = context.lines(&activity.recipients, |one| lines::disclosure(context, one));
    let (plain, told): (Vec<_>, Vec<_>) = all.into_iter().partition(|text| text.runs.len() < 2);
    let mut passages = Vec::new();
    if !plain.is_empty() {
        passages.push(Passage::Paragraph(join(plain, "; ")));
    }
    match (told.len(), passages.is_empty()) {
        (0, false) => passages,
        (0, true) | (1, true) => value(context, told),
        _ => {
            passages.push(Passage::Bullets(told));
            passages
        }
    }
}

fn transfers(context: &Context<'_>, activity: &Activity) -> Vec<Passage> {
    let named = context.named_countries();
    let given = context.lines(&activity.transfers, |one| lines::transfer(context, one));
    if !given.is_empty() {
        return value(context, given);
    }
    if named.is_empty() {
        let mut text = context.open_mark();
        if !activity.transfers_note.is_empty() {
            text = text.and_muted(format!(" {}", activity.transfers_note));
        }
        return vec![Passage::Paragraph(text)];
    }
    // The countries stand once, at the controller: linking them to this activity would be an invention.
    let count = Arg::from(named.len());
    let text = match context.options.activity {
        None => Text::plain(context.say_with("record-countries-unlinked", &[("count", count)]) + " ")
            .and_link(context.say("record-countries-see"), general::COUNTRIES),
        Some(_) => {
            let names: Vec<_> = named.iter().map(|one| country(context.words, &one.country)).collect();
            let names = Arg::Text(names.join(", "));
            Text::plain(
                context.say_with("record-countries-unlinked-named", &[("count", count), ("names", names)]),
            )
        }
    };
    vec![Passage::Paragraph(join(vec![context.open_mark(), text], " "))]
}

fn limits(context: &Context<'_>, activity: &Activity) -> Vec<Passage> {
    if activity.retention.is_empty() {
        return vec![Passage::Paragraph(context.open_mark())];
    }
    let mut passages: Vec<Passage> =
        activity.retention.iter().flat_map(|rule| retention::passages(context, activity, rule)).collect();
    if !activity.retention_note.is_empty() {
        let text = context.say_with("kept-stated-for", &[("text", activity.retention_note.as_str().into())]);
        retention::add_detail(&mut passages, text);
    }
    passages
}

/// Own measures, and that the organisation's own hold here too.
pub(super) fn security(
    context: &Context<'_>,
    own: &Answer<crate::security::SecurityMeasure>,
    is_inherited: bool,
) -> Vec<Passage> {
    let mut lines = context.lines(own, |measure| Text::plain(&measure.text));
    let general = context.keeper.map(|keeper| &keeper.security).filter(|general| !general.is_open());
    if is_inherited && general.is_some() {
        let text = context.say("record-security-inherited");
        lines.push(match context.options.activity {
            None => Text::default().and_link(text, general::SECURITY),
            Some(_) => Text::plain(text),
        });
    }
    value(context, lines)
}

/// What Art. 30 does not ask: facts with content, and in one last row the points answered with "none" or not at all.
fn beyond(context: &Context<'_>, activity: &Activity) -> Vec<Fact> {
    let mut facts = vec![Fact {
        label: context.say("record-legal-basis"),
        citation: context.cite("6(1)"),
        value: bases(context, activity),
    }];
    let (mut none, mut open) = (Vec::new(), Vec::new());
    let mut add = |id: &str, place: &str, is_none: bool, value: Vec<Text>| match value.len() {
        _ if is_none => none.push(context.say(id)),
        0 => open.push(context.say(id)),
        _ => {
            let value = value.into_iter().map(Passage::Paragraph).collect();
            facts.push(Fact { label: context.say(id), citation: context.cite(place), value });
        }
    };
    let special = context.lines(&activity.special_categories, |one| context.name_of("special", one).into());
    add("record-special-categories", "9", activity.special_categories.is_none(), special);
    let criminal = context.lines(&activity.criminal_data, |law| Text::plain(law));
    add("record-criminal", "10", activity.criminal_data.is_none(), criminal);
    add("record-origin", "14(2)(f)", false, origin(context, activity));
    add("record-required", "13(2)(e)", false, lines::required(context, activity));
    let decisions = context.lines(&activity.automated_decisions, |one| decision(context, one));
    add("record-automated-decisions", "22", activity.automated_decisions.is_none(), decisions);
    if context.options.remarks && !activity.notes.is_empty() {
        let notes = activity.notes.iter().map(Text::plain).collect();
        facts.push(Fact {
            label: context.say("record-notes"),
            citation: String::new(),
            value: value(context, notes),
        });
    }
    let list = |id: &str, names: &[String]| context.say_with(id, &[("list", names.join("; ").into())]);
    let mut rest = Vec::new();
    if !none.is_empty() {
        rest.push(Passage::Paragraph(list("record-none-list", &none).into()));
    }
    if !open.is_empty() {
        rest.push(Passage::Paragraph(Text::muted(list("record-open-list", &open))));
    }
    if !rest.is_empty() {
        facts.push(Fact { label: context.say("record-rest"), citation: String::new(), value: rest });
    }
    facts
}

/// The legal bases: once when all purposes share them, else purpose by purpose.
fn bases(context: &Context<'_>, activity: &Activity) -> Vec<Passage> {
    let mut different: Vec<&Purpose> = Vec::new();
    for purpose in &activity.purposes {
        let is_known = different.iter().any(|known| {
            known.legal_bases == purpose.legal_bases && known.special_conditions == purpose.special_conditions
        });
        if !is_known {
            different.push(purpose);
        }
    }
    let mut passages = Vec::new();
    for purpose in activity.purposes.iter().filter(|one| different.len() > 1 || one.id == different[0].id) {
        if different.len() > 1 {
            passages.push(Passage::Paragraph(Text::default().and_italic(&purpose.text)));
        }
        let bases = purpose.legal_bases.iter().map(|basis| lines::legal_basis(context, basis));
        passages.extend(bases.map(Passage::Paragraph));
        if purpose.legal_bases.is_empty() {
            passages.push(Passage::Paragraph(context.open_mark()));
        }
        for condition in &purpose.special_conditions {
            let name = context.name_of("special-condition", condition);
            let text = context.say_with("record-condition", &[("text", name.into())]);
            passages.push(Passage::Paragraph(text.into()));
        }
    }
    if passages.is_empty() {
        passages.push(Passage::Paragraph(context.open_mark()));
    }
    passages
}

fn origin(context: &Context<'_>, activity: &Activity) -> Vec<Text> {
    let mut texts = Vec::new();
    let all = lines::by_origin(context, activity);
    let is_one = all.len() == 1 && activity.personal_data.iter().all(|category| category.source.is_empty());
    for (origin, items) in all.into_iter().filter(|(origin, _)| *origin != Origin::Unstated) {
        let name = context.name_of("origin", &origin);
        if is_one {
            // The data stand in point (c) already; naming them again would say nothing new.
            texts.push(Text::plain(context.say_with("record-origin-all", &[("origin", name.into())])));
            continue;
        }
        let name = Text::bold(context.say_with("record-origin-of", &[("origin", name.into())]));
        texts.push(join(vec![name, join(items, "; ")], " "));
    }
    if !activity.source_of_data.is_empty() {
        let text =
            context.say_with("record-source-stated", &[("text", activity.source_of_data.as_str().into())]);
        match texts.pop() {
            Some(only) if is_one => texts.push(only.and_muted(format!(" \u{b7} {text}"))),
            last => texts.extend(last.into_iter().chain([Text::muted(text)])),
        }
    }
    let public: Vec<&str> = activity.public_sources.items().iter().map(String::as_str).collect();
    if activity.public_sources.is_none() {
        texts.push(Text::plain(context.say("record-public-sources-none")));
    } else if !public.is_empty() {
        let args = [("text", public.join("; ").into())];
        texts.push(Text::plain(context.say_with("record-public-sources", &args)));
    }
    texts
}

fn decision(context: &Context<'_>, decision: &AutomatedDecision) -> Text {
    let mut text = Text::plain(&decision.decision);
    for (id, value) in [("record-logic", &decision.logic), ("record-consequences", &decision.consequences)] {
        if !value.is_empty() {
            text = text.and(format!("\n{}", context.say_with(id, &[("text", value.as_str().into())])));
        }
    }
    text
}
