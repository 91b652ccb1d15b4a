//! All activities on a page or two: reference, name, legal basis, third countries, retention.

use super::activity::anchor;
use super::context::Context;
use super::{general, lines, retention};
use crate::activity::Activity;
use crate::report::content::{Block, Column, Table, Text};
use crate::report::words::country;
use crate::words::Arg;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let activities = context.snapshot.activities.by_reference();
    let mut blocks = vec![Block::heading(1, context.say("record-overview"), "overview")];
    if activities.is_empty() {
        blocks.push(Block::paragraph(context.say("record-no-activities")));
        return blocks;
    }
    let columns = vec![
        Column::new(context.say("record-column-reference"), 0.6),
        Column::new(context.say("record-column-activity"), 3.2),
        Column::new(context.say("record-legal-basis"), 1.8),
        Column::new(context.say("record-column-countries"), 1.4),
        Column::new(context.say("record-column-retention"), 3.1),
    ];
    let named = context.named_countries().len();
    if named > 0 && activities.iter().any(|activity| activity.transfers.is_open()) {
        let text = context.say_with("record-overview-unlinked", &[("count", Arg::from(named))]);
        let text = Text::muted(text + " ").and_link(context.say("record-countries-see"), general::COUNTRIES);
        blocks.push(Block::Paragraph(text));
    }
    let rows = activities.into_iter().map(|activity| row(context, activity)).collect();
    blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
    blocks
}

fn row(context: &Context<'_>, activity: &Activity) -> Vec<Text> {
    let open = || Text::muted(context.say("answer-open"));
    let bases = lines::bases_in_short(context, activity);
    let bases = if bases.is_empty() { open() } else { Text::plain(bases.join(", ")) };
    let limits: Vec<_> =
        activity.retention.iter().map(|rule| retention::in_short(context.words, rule)).collect();
    let mut distinct: Vec<String> = Vec::new();
    for limit in limits {
        if !distinct.contains(&limit) {
            distinct.push(limit);
        }
    }
    let limits = if distinct.is_empty() { open() } else { Text::plain(distinct.join("\n")) };
    vec![
        Text::default().and_link(&activity.reference, anchor(activity)),
        name(context, activity),
        bases,
        countries(context, activity),
        limits,
    ]
}

/// The name, and below it the group when several groups have an activity of this name.
fn name(context: &Context<'_>, activity: &Activity) -> Text {
    let name = Text::plain(&activity.name);
    let namesakes = context.snapshot.activities.iter().filter(|other| other.name == activity.name).count();
    if activity.group.is_empty() || namesakes < 2 {
        name
    } else {
        name.and_muted(format!("\n{}", activity.group))
    }
}

fn countries(context: &Context<'_>, activity: &Activity) -> Text {
    if activity.transfers.is_none() {
        return Text::plain(context.say("answer-none"));
    }
    let names: Vec<_> = activity.third_countries().iter().map(|code| country(context.words, code)).collect();
    match (names.is_empty(), context.named_countries().is_empty()) {
        (false, _) => Text::plain(names.join(", ")),
        (true, false) => Text::muted(context.say("record-not-linked")),
        (true, true) => Text::muted(context.say("answer-open")),
    }
}
