//! Who receives data and in which third countries (Art. 13(1)(e), (f), 14(1)(e), (f)); sources beside the person.

use std::collections::BTreeSet;

use super::activity::anchor;
use super::draft::{Articles, COPY, COUNTRIES_SAFEGUARD, COUNTRIES_UNLINKED, Draft};
use crate::activity::{Activity, Origin};
use crate::country::{self, CountryStatus};
use crate::notice::Notice;
use crate::recipient::{Recipient, RecipientKind};
use crate::report::content::{Block, Column, Fact, Table, Text};
use crate::report::record::{general, lines};
use crate::report::words::country as country_name;
use crate::transfer::Transfer;

/// Where the third countries stand.
pub(super) const COUNTRIES: &str = "third-countries";

/// Every recipient of the activities at hand, and those of whom it is not said which activity they concern.
pub(super) fn recipients(draft: &Draft<'_>) -> Vec<Block> {
    let snapshot = draft.context.snapshot;
    let here = named(draft.activities.iter().copied());
    let anywhere = named(snapshot.activities.iter());
    let mut all = snapshot.recipients.by_reference();
    all.retain(|one| here.contains(one.id.as_str()) || !anywhere.contains(one.id.as_str()));
    let mut blocks = vec![Block::heading(1, draft.say("notice-recipients"), "recipients")];
    let conditions = draft.context.notices.iter().filter(|notice| !notice.disclosure_condition.is_empty());
    blocks.extend(conditions.map(|notice| {
        let text = notice.disclosure_condition.as_str();
        Block::paragraph(draft.say_with("record-disclosure-condition", &[("text", text.into())]))
    }));
    if all.is_empty() {
        return if blocks.len() > 1 { blocks } else { Vec::new() };
    }
    let columns = vec![
        Column::new(draft.say("record-column-recipient"), 2.6),
        Column::new(draft.say("record-column-kind"), 1.5),
        Column::new(draft.say("record-column-condition"), 3.2),
    ];
    let rows = all.into_iter().map(|one| recipient(draft, one)).collect();
    blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
    blocks
}

/// The recipients that these activities name.
fn named<'a>(activities: impl Iterator<Item = &'a Activity>) -> BTreeSet<&'a str> {
    activities.flat_map(|one| one.recipients.items()).map(|given| given.recipient_id.as_str()).collect()
}

fn recipient(draft: &Draft<'_>, one: &Recipient) -> Vec<Text> {
    let mut label = Text::plain(one.label());
    if !one.name.is_empty() && !one.category.is_empty() {
        label = label.and_muted(format!("\n{}", one.category));
    }
    let kind = match one.kind {
        RecipientKind::Unstated => Text::default(),
        kind => Text::plain(draft.context.name_of("recipient-kind", &kind)),
    };
    vec![label, kind, Text::plain(&one.condition)]
}

/// A country of this notice: the transfers that go there, and whether a published notice names it for all activities.
struct Destination<'a> {
    code: &'a str,
    transfers: Vec<&'a Transfer>,
}

fn destinations<'a>(draft: &Draft<'a>) -> Vec<Destination<'a>> {
    let named = draft.context.named_countries();
    let mut all: Vec<Destination<'a>> = named
        .into_iter()
        .filter(|one| !one.country.is_empty())
        .map(|one| Destination { code: &one.country, transfers: Vec::new() })
        .collect();
    for transfer in draft.activities.iter().flat_map(|activity| activity.transfers.items()) {
        if !country::status(&transfer.country, draft.options.as_of).is_some_and(|status| status.is_transfer())
        {
            continue;
        }
        match all.iter_mut().find(|known| known.code.eq_ignore_ascii_case(&transfer.country)) {
            Some(known) => known.transfers.push(transfer),
            None => all.push(Destination { code: &transfer.country, transfers: vec![transfer] }),
        }
    }
    all
}

/// The third countries, whether an adequacy decision exists or not, and what safeguards there are (Art. 13(1)(f)).
pub(super) fn countries(draft: &mut Draft<'_>) -> Vec<Block> {
    let all = destinations(draft);
    let mut blocks = vec![Block::heading(1, draft.say("record-countries"), COUNTRIES)];
    if all.is_empty() {
        let answered = draft.activities.iter().all(|activity| activity.transfers.is_none());
        if !answered || draft.activities.is_empty() {
            return Vec::new();
        }
        blocks.push(Block::paragraph(draft.say("notice-no-transfer")));
        return blocks;
    }
    let day = crate::report::words::date(draft.context.words, draft.options.as_of);
    blocks.push(Block::paragraph(draft.say_with("notice-countries-intro", &[("date", day.into())])));
    let columns = vec![
        Column::new(draft.say("record-column-country"), 1.4),
        Column::new(draft.say("notice-column-adequacy"), 3.2),
        Column::new(draft.say("record-safeguards"), 2.6),
    ];
    let rows = all.iter().map(|one| destination(draft, one)).collect();
    blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
    let notices = draft.context.notices.clone();
    for notice in notices {
        blocks.extend(of_notice(draft, notice, &all));
    }
    blocks
}

fn destination(draft: &Draft<'_>, one: &Destination<'_>) -> Vec<Text> {
    let mut grounds: Vec<Text> = Vec::new();
    for transfer in &one.transfers {
        let mut text = Text::plain(lines::safeguard(&draft.context, transfer.safeguard));
        if let Some(recipient) = draft.context.recipient(&transfer.recipient_id) {
            text = lines::join(vec![Text::plain(recipient.label()), text], ": ");
        }
        if !grounds.contains(&text) {
            grounds.push(text);
        }
    }
    let ground = if grounds.is_empty() {
        Text::muted(draft.say("notice-for-all"))
    } else {
        lines::join(grounds, "\n")
    };
    vec![
        Text::plain(country_name(draft.context.words, one.code)),
        general::status(&draft.context, one.code),
        ground,
    ]
}

/// What a published notice says of safeguards for all activities together, and what it leaves open.
fn of_notice(draft: &mut Draft<'_>, notice: &Notice, all: &[Destination<'_>]) -> Vec<Block> {
    if notice.transfer_countries.is_empty() && notice.transfer_safeguards.is_empty() {
        return Vec::new();
    }
    draft.about(notice, &notice.title, Articles::BOTH);
    let mut blocks = Vec::new();
    if notice.transfer_list_exhaustive == Some(false) {
        blocks.push(Block::paragraph(draft.say("notice-countries-open-list")));
    }
    let words = draft.context.words;
    let names = |wanted: &dyn Fn(&Destination<'_>) -> bool| {
        let is_its = |code: &str| notice.transfer_countries.iter().any(|one| one.country == code);
        let found = all.iter().filter(|one| one.transfers.is_empty() && is_its(one.code) && wanted(one));
        found.map(|one| country_name(words, one.code)).collect::<Vec<_>>().join(", ")
    };
    let unlinked = names(&|_| true);
    if !unlinked.is_empty() {
        blocks.push(Block::Paragraph(draft.open_for(COUNTRIES_UNLINKED, "transfer_countries", &unlinked)));
    }
    let as_of = draft.options.as_of;
    let unsafe_ones =
        names(&|one| matches!(country::status(one.code, as_of), Some(CountryStatus::Third { .. }) | None));
    if !unsafe_ones.is_empty() {
        blocks.push(Block::Paragraph(draft.open_for(
            COUNTRIES_SAFEGUARD,
            "transfer_countries",
            &unsafe_ones,
        )));
    }
    let mut facts: Vec<Fact> =
        notice.transfer_safeguards.iter().map(|one| general::safeguard(&draft.context, one)).collect();
    let copy = Fact { label: draft.say("record-copy-label"), citation: draft.cite(COPY), value: Vec::new() };
    if !notice.copy_of_safeguards.is_empty() {
        facts.push(copy.and(notice.copy_of_safeguards.as_str()));
    } else if !notice.transfer_safeguards.is_empty() {
        facts.push(copy.and(draft.open(COPY, "copy_of_safeguards")));
    }
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks
}

/// Data that the person did not give, activity by activity (Art. 14).
pub(super) fn sources(draft: &Draft<'_>) -> Vec<Block> {
    let mut items = Vec::new();
    for activity in &draft.activities {
        let of_others: Vec<_> =
            activity.personal_data.iter().filter(|data| data.origin == Origin::ThirdParty).collect();
        if of_others.is_empty() {
            continue;
        }
        let names: Vec<_> = of_others.iter().map(|data| data.name.as_str()).collect();
        let mut from: Vec<&str> =
            of_others.iter().map(|data| data.source.as_str()).filter(|text| !text.is_empty()).collect();
        from.dedup();
        if from.is_empty() && !activity.source_of_data.is_empty() {
            from.push(&activity.source_of_data);
        }
        let mut text = Text::default()
            .and_link(activity.name.as_str(), anchor(activity))
            .and(format!(": {}", names.join("; ")));
        if !from.is_empty() {
            let said = draft.say_with("notice-from", &[("text", from.join("; ").into())]);
            text = text.and_muted(format!("\n{said}"));
        }
        items.push(text);
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(1, draft.say("notice-sources"), "sources"),
        Block::paragraph(draft.say("notice-sources-intro")),
        Block::Bullets(items),
    ]
}
