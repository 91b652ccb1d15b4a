//! What holds for all activities: recipients, third countries, security, statements, rights, remarks, source.

use super::context::Context;
use super::lines;
use crate::country::{Country, CountryStatus};
use crate::notice::{Notice, Remark, SafeguardStatement};
use crate::recipient::{Recipient, RecipientKind};
use crate::report::content::{Block, Column, Fact, Note, Passage, Table, Text, Tone};
use crate::report::words::{cite, country, date, date_of_text, term};
use crate::words::Arg;

/// Where the third countries stand that are named for all activities together.
pub(super) const COUNTRIES: &str = "third-countries";
/// Where the organisation's own security measures stand.
pub(super) const SECURITY: &str = "security";

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut parts = Vec::new();
    parts.extend(recipients(context));
    parts.extend(countries(context));
    parts.extend(security(context));
    for notice in &context.notices {
        parts.extend(statements(context, notice));
        parts.extend(rights(context, notice));
        parts.extend(bullets(context, "record-local", &notice.local_requirements));
        if context.options.remarks {
            parts.extend(remarks(context, notice));
        }
        parts.extend(about(context, notice));
    }
    if parts.is_empty() {
        return parts;
    }
    let mut blocks = vec![Block::PageBreak, Block::heading(1, context.say("record-general"), "general")];
    blocks.extend(parts);
    blocks
}

fn recipients(context: &Context<'_>) -> Vec<Block> {
    let all = context.snapshot.recipients.by_reference();
    if all.is_empty() {
        return Vec::new();
    }
    let has_countries = all.iter().any(|one| !one.all_countries().is_empty());
    let mut columns = vec![
        Column::new(context.say("record-column-recipient"), 2.6),
        Column::new(context.say("record-column-kind"), 1.5),
    ];
    if has_countries {
        columns.push(Column::new(context.say("record-column-where"), 1.4));
    }
    columns.push(Column::new(context.say("record-column-condition"), 3.2));
    let row = |one: &&Recipient| {
        let mut label = Text::plain(one.label());
        if !one.name.is_empty() && !one.category.is_empty() {
            label = label.and_muted(format!("\n{}", one.category));
        }
        let kind = match one.kind {
            RecipientKind::Unstated => Text::muted(context.say("recipient-kind-unstated")),
            kind => Text::plain(context.name_of("recipient-kind", &kind)),
        };
        let mut cells = vec![label, kind];
        if has_countries {
            let names: Vec<_> =
                one.all_countries().into_iter().map(|code| country(context.words, code)).collect();
            cells.push(Text::plain(names.join(", ")));
        }
        cells.push(Text::plain(&one.condition));
        cells
    };
    let rows = all.iter().map(row).collect();
    let mut blocks = vec![
        Block::heading(2, context.say("record-recipients-all"), "recipients"),
        Block::Table(Table { caption: String::new(), columns, rows }),
    ];
    let conditions = context.notices.iter().filter(|notice| !notice.disclosure_condition.is_empty());
    blocks.extend(conditions.map(|notice| {
        let text = notice.disclosure_condition.as_str();
        Block::paragraph(context.say_with("record-disclosure-condition", &[("text", text.into())]))
    }));
    blocks
}

/// The countries named for all activities together, with the remark that none is linked to an activity (Art. 30(1)(e)).
fn countries(context: &Context<'_>) -> Vec<Block> {
    let named = context.named_countries();
    if named.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(2, context.say("record-countries"), COUNTRIES)];
    let remark = context.say_with("record-countries-remark", &[("count", Arg::from(named.len()))]);
    blocks.push(Block::Note(Note {
        tone: Tone::Warning,
        title: context.say("record-countries-remark-title"),
        text: vec![Passage::Paragraph(remark.into())],
    }));
    let as_of = date(context.words, context.options.as_of);
    let columns = vec![
        Column::new(context.say("record-column-country"), 1.4),
        Column::new(context.say_with("record-column-status", &[("date", as_of.into())]), 3.0),
        Column::new(context.say("record-column-remarked"), 2.4),
    ];
    let row = |code: &str, remarked: &str| {
        vec![Text::plain(country(context.words, code)), status(context, code), Text::muted(remarked)]
    };
    let rows = named.iter().map(|one| row(&one.country, &one.status)).collect();
    blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
    for notice in &context.notices {
        blocks.extend(countries_of(context, notice));
    }
    blocks
}

fn countries_of(context: &Context<'_>, notice: &Notice) -> Vec<Block> {
    let mut blocks = Vec::new();

    if notice.transfer_list_exhaustive == Some(false) {
        blocks.push(Block::paragraph(context.say("record-countries-open-list")));
    }
    let mut facts: Vec<Fact> = notice.transfer_safeguards.iter().map(|one| safeguard(context, one)).collect();
    if !notice.copy_of_safeguards.is_empty() {
        facts.push(Fact::new(context.say("record-copy-label"), notice.copy_of_safeguards.as_str()));
    }
    if !facts.is_empty() {
        blocks.push(Block::heading(3, context.say("record-safeguards"), ""));
        blocks.push(Block::Facts(facts));
    }
    blocks
}

pub(in crate::report) fn safeguard(context: &Context<'_>, stated: &SafeguardStatement) -> Fact {
    let mut fact = Fact::new(&stated.scope, stated.tool.as_str());
    let mut add = |text: String| fact.value.push(Passage::Paragraph(Text::muted(text)));
    for (id, value) in [("record-module", &stated.module), ("record-exception", &stated.exception)] {
        if !value.is_empty() {
            add(context.say_with(id, &[("text", value.as_str().into())]));
        }
    }
    if stated.decision_named == Some(false) {
        add(context.say("record-decision-unnamed"));
    }
    fact
}

/// Where a country stands on the day of the record (Art. 45), by the program's list of decisions.
pub(in crate::report) fn status(context: &Context<'_>, code: &str) -> Text {
    let Some(status) = Country::of(code).map(|country| country.status(context.options.as_of)) else {
        return Text::muted(context.say("record-status-unknown"));
    };
    let standing = term(context.words, "country-status", status.code());
    let (decision, condition) = match &status {
        CountryStatus::Adequate { decision } => (Some(decision), None),
        CountryStatus::AdequateLimited { decision, condition } => (Some(decision), Some(condition)),
        CountryStatus::Member { .. } | CountryStatus::Third { .. } => (None, None),
    };
    let mut text = Text::plain(condition.map_or_else(
        || standing.clone(),
        |condition| {
            let condition = condition.in_lang(context.words.lang());
            context.say_with(
                "record-status-condition",
                &[("status", standing.as_str().into()), ("condition", condition.into())],
            )
        },
    ));
    if let Some(decision) = decision {
        text = text.and_muted(format!("\n{}", decision.decision));
        if let Some(last) = decision.valid_to {
            let last = date(context.words, last);
            text =
                text.and_muted(format!(", {}", context.say_with("record-until", &[("date", last.into())])));
        }
    }
    text
}

/// Each controller's own measures (Art. 30(1)(g), 32(1)).
fn security(context: &Context<'_>) -> Vec<Block> {
    let controllers = context.snapshot.controllers();
    if controllers.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(2, context.say("record-security-general"), SECURITY)];
    for one in &controllers {
        if controllers.len() > 1 {
            blocks.push(Block::heading(3, one.name.as_str(), ""));
        }
        let lines = context.lines(&one.security, |measure| Text::plain(&measure.text));
        blocks.push(if lines.is_empty() {
            let cited = context.cite("32(1)");
            Block::Paragraph(context.open_mark().and_muted(format!(" {cited}")))
        } else {
            Block::Bullets(lines)
        });
    }
    blocks
}

fn statements(context: &Context<'_>, notice: &Notice) -> Vec<Block> {
    let facts: Vec<Fact> = notice
        .statements
        .iter()
        .map(|one| Fact::new(term(context.words, "topic", &one.topic), one.text.as_str()))
        .collect();
    if facts.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(2, context.say("record-statements"), ""), Block::Facts(facts)]
}

fn rights(context: &Context<'_>, notice: &Notice) -> Vec<Block> {
    if notice.rights.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(context.say("record-column-right"), 2.0),
        Column::new(context.say("record-column-article"), 1.3),
        Column::new(context.say("record-column-right-condition"), 4.2),
    ];
    let rows = notice.rights.iter().map(|one| {
        vec![
            Text::plain(&one.right),
            Text::muted(cite(context.words, &one.article)),
            Text::plain(&one.condition),
        ]
    });
    let table = Table { caption: String::new(), columns, rows: rows.collect() };
    let mut blocks = vec![Block::heading(2, context.say("record-rights"), ""), Block::Table(table)];
    if !notice.how_to_exercise.is_empty() {
        let text = context.say_with("record-exercise", &[("text", notice.how_to_exercise.as_str().into())]);
        blocks.push(Block::paragraph(text));
    }
    blocks
}

fn bullets(context: &Context<'_>, heading: &str, items: &[String]) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    let items = items.iter().map(Text::plain).collect();
    vec![Block::heading(2, context.say(heading), ""), Block::Bullets(items)]
}

/// What a reader of the notice remarked, for the DPO's own use.
fn remarks(context: &Context<'_>, notice: &Notice) -> Vec<Block> {
    if notice.remarks.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(context.say("record-column-reference"), 0.6),
        Column::new(context.say("record-column-severity"), 1.0),
        Column::new(context.say("record-column-remark"), 4.2),
        Column::new(context.say("record-column-law"), 1.7),
        Column::new(context.say("record-column-concerns"), 1.6),
    ];
    let row = |one: &Remark| {
        let tone = match one.severity.as_str() {
            "error" => Tone::Error,
            "warning" => Tone::Warning,
            _ => Tone::Neutral,
        };
        vec![
            Text::plain(&one.reference),
            Text::tag(tone, term(context.words, "severity", &one.severity)),
            Text::plain(&one.text),
            Text::muted(&one.law),
            Text::muted(one.concerns.join(", ")),
        ]
    };
    let rows = notice.remarks.iter().map(row).collect();
    vec![
        Block::heading(2, context.say("record-remarks"), ""),
        Block::Paragraph(Text::muted(context.say("record-remarks-note"))),
        Block::Table(Table { caption: String::new(), columns, rows }),
    ]
}

/// From which text the facts come, and to what it applies.
fn about(context: &Context<'_>, notice: &Notice) -> Vec<Block> {
    let mut facts = vec![Fact::new(context.say("record-source-title"), notice.title.as_str())];
    for (id, day) in
        [("record-source-date", &notice.dated_on), ("record-source-carried", &notice.transcribed_on)]
    {
        if !day.is_empty() {
            facts.push(Fact::new(context.say(id), date_of_text(context.words, day)));
        }
    }
    if !notice.applies_to.is_empty() {
        facts.push(Fact::new(context.say("record-applies"), notice.applies_to.as_str()));
    }
    for (id, items) in [
        ("record-applies-not", &notice.does_not_apply_to),
        ("record-related", &notice.related_notices),
        ("record-provenance", &notice.provenance),
    ] {
        if !items.is_empty() {
            let items = items.iter().map(Text::plain).collect();
            facts.push(Fact::list(context.say(id), items));
        }
    }
    if let Some(stated) = notice.joint_controllership_stated {
        let id = if stated { "record-joint-stated" } else { "record-joint-not-stated" };
        facts.push(
            Fact::new(context.say("record-joint-controllers"), context.say(id)).cited(context.cite("26")),
        );
    }
    vec![Block::heading(2, context.say("record-about"), "source"), Block::Facts(facts)]
}

/// The transfers of a processor's record share the words of a controller's.
pub(super) fn transfer_lines(
    context: &Context<'_>,
    transfers: &crate::answer::Answer<crate::transfer::Transfer>,
) -> Vec<Text> {
    context.lines(transfers, |one| lines::transfer(context, one))
}
