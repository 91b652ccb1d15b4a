//! The processor's record (Art. 30(2)): controllers, categories of processing, transfers, security; nothing else.

use super::activity::{point, security};
use super::context::Context;
use super::{cover, general, lines};
use crate::error::{Error, Kind, Result};
use crate::processing_on_behalf::{Principal, ProcessingOnBehalf};
use crate::report::content::{Block, Column, Fact, Heading, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Result<Vec<Block>> {
    let all = context.snapshot.processing_on_behalf.by_reference();
    if let Some(wanted) = &context.options.activity {
        let missing = || Error::new(Kind::NotFound, "record-missing");
        let one = context.snapshot.processing_on_behalf.find(wanted).ok_or_else(missing)?;
        let mut blocks = cover::single(context);
        blocks.extend(section(context, one, 1));
        return Ok(blocks);
    }
    let mut blocks = vec![Block::heading(1, context.say("record-overview"), "overview")];
    if all.is_empty() {
        blocks.push(Block::paragraph(context.say("record-no-on-behalf")));
        return Ok(blocks);
    }
    blocks.push(Block::Table(overview(context, &all)));
    blocks.push(Block::PageBreak);
    blocks.push(Block::heading(1, context.say("record-on-behalf"), "on-behalf"));
    for one in &all {
        blocks.extend(section(context, one, 2));
    }
    let general =
        context.keeper.map(|keeper| context.lines(&keeper.security, |measure| Text::plain(&measure.text)));
    if let Some(measures) = general.filter(|measures| !measures.is_empty()) {
        blocks.push(Block::heading(1, context.say("record-security-general"), general::SECURITY));
        blocks.push(Block::Bullets(measures));
    }
    Ok(blocks)
}

/// One row per controller and service.
fn overview(context: &Context<'_>, all: &[&ProcessingOnBehalf]) -> Table {
    let columns = vec![
        Column::new(context.say("record-column-reference"), 0.7),
        Column::new(context.say("record-column-controller"), 2.2),
        Column::new(context.say("record-column-service"), 2.2),
        Column::new(context.say("record-categories"), 3.0),
    ];
    let mut rows = Vec::new();
    for one in all {
        let names = context.lines(&one.controllers, |principal| Text::plain(&principal.name));
        let own = one.controllers.items().iter().map(|principal| principal.own_categories());
        let mut controllers: Vec<_> = names.into_iter().zip(own.chain(std::iter::repeat(None))).collect();
        if controllers.is_empty() {
            controllers.push((Text::muted(context.say("answer-open")), None));
        }
        rows.extend(controllers.into_iter().map(|(controller, own)| {
            let reference = Text::default().and_link(&one.reference, anchor(one));
            let categories = own.unwrap_or(&one.categories);
            vec![reference, controller, Text::plain(&one.name), Text::plain(categories.join("\n"))]
        }));
    }
    Table { caption: String::new(), columns, rows }
}

fn section(context: &Context<'_>, one: &ProcessingOnBehalf, level: u8) -> Vec<Block> {
    let heading = Heading::new(level, &one.name, anchor(one)).kicker(&one.reference);
    let controllers = context.lines(&one.controllers, |principal| controller(context, principal));
    let categories = one.categories.iter().map(Text::plain).collect();
    let facts = vec![
        point(context, "record-on-behalf-of", 'a', controllers),
        point(context, "record-categories", 'b', categories),
        point(context, "record-transfers", 'c', general::transfer_lines(context, &one.transfers)),
        Fact {
            label: context.say("record-security"),
            citation: context.cite_point('d'),
            value: security(context, &one.security, one.security_inherited),
        },
    ];
    let mut blocks = vec![Block::Heading(heading), Block::Facts(facts)];
    let mut apart = Vec::new();
    let engaged = context.lines(&one.sub_processors, |id| {
        Text::plain(
            context.recipient(id).map_or_else(|| id.clone(), |recipient| recipient.label().to_owned()),
        )
    });
    if !engaged.is_empty() {
        apart.push(
            Fact::new(context.say("record-sub-processors"), lines::join(engaged, "; "))
                .cited(context.cite("28(2)")),
        );
    }
    if context.options.remarks && !one.notes.is_empty() {
        apart.push(Fact::new(context.say("record-notes"), one.notes.as_str()));
    }
    if !apart.is_empty() {
        let kicker = context.say("record-beyond-kicker-processor");
        let heading = Heading {
            level: level + 1,
            text: context.say("record-beyond-processor"),
            anchor: String::new(),
            kicker,
        };
        blocks.push(Block::Heading(heading));
        blocks.push(Block::Facts(apart));
    }
    blocks
}

fn controller(context: &Context<'_>, principal: &Principal) -> Text {
    let mut text = Text::plain(&principal.name);
    if !principal.contact.is_empty() {
        text = text.and(format!(", {}", principal.contact));
    }
    for (id, value) in [
        ("record-principal-representative", &principal.representative),
        ("record-principal-dpo", &principal.data_protection_officer),
    ] {
        if !value.is_empty() {
            text = text.and_muted(format!("; {}", context.say_with(id, &[("text", value.as_str().into())])));
        }
    }
    if let Some(own) = principal.own_categories() {
        text = text.and(format!(": {}", own.join("; ")));
    }
    text
}

fn anchor(one: &ProcessingOnBehalf) -> String {
    format!("on-behalf-{}", one.id)
}
