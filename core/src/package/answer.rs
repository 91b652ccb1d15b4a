//! What the person reads: confirmation, information and copy (Art. 12(1), 15(1) to (3)), as one document from which the
//! PDF and the page are both made.

use std::collections::BTreeSet;

use super::gather::{Case, Source};
use super::{PackageKind, PublicKey, UnnamedReason, Wish, copy, dates, guide, rights_part, storage};
use crate::activity::{Activity, Origin, Purpose};
use crate::answer::Answer;
use crate::country::Country;
use crate::recipient::{Disclosure, Recipient, RecipientKind};
use crate::report::content::{Block, Contents, Document, Fact, Heading, Meta, Passage, Text, Tone};
use crate::report::words::name_of;
use crate::transfer::TransferInstrument;
use crate::words::Words;

/// Text without control characters and marks that turn the reading direction, so that it shows what it says.
pub(crate) fn legible(text: &str) -> String {
    let shown = |c: &char| {
        let control = c.is_control() && !matches!(c, '\n' | '\t');
        let turning =
            matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
        !control && !turning
    };
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(shown).collect()
}

/// The answer to an access request.
pub(crate) fn document(case: &Case<'_>, wish: &Wish, key: &PublicKey, words: &Words) -> Document {
    let mut blocks = opening(case, wish, words);
    blocks.extend(guide::blocks(&guide::files(case, PackageKind::Access), words));
    blocks.extend(searched(case, words));
    let activities = case.activities();
    if !activities.is_empty() {
        blocks.push(Block::heading(1, words.say("package-part-information"), "information"));
        blocks.push(Block::paragraph(words.say("package-information-intro")));
        for activity in &activities {
            blocks.extend(about_activity(case, activity, wish, words));
        }
    }
    blocks.extend(rights_part::blocks(case, &activities, words));
    blocks.extend(copy::blocks(case, words));
    blocks.extend(guide::checking(key, words));
    framed(case, wish, words, words.say("package-title-access"), blocks)
}

/// Title, running lines and metadata around the blocks of an answer.
pub(crate) fn framed(
    case: &Case<'_>,
    wish: &Wish,
    words: &Words,
    title: String,
    blocks: Vec<Block>,
) -> Document {
    let controller = case.keeper.map(|keeper| keeper.name.clone()).unwrap_or_default();
    let as_of = dates::long(words, wish.as_of);
    Document {
        subtitle: words.say_with(
            "package-subtitle",
            &[("reference", case.request.reference.as_str().into()), ("date", as_of.into())],
        ),
        lang: words.lang().code().to_owned(),
        meta: Meta {
            author: controller.clone(),
            subject: title.clone(),
            keywords: Vec::new(),
            created_on: Some(wish.as_of),
        },
        opening: Vec::new(),
        cover: None,
        contents: None::<Contents>,
        header_left: controller,
        header_right: case.request.reference.clone(),
        footer: words.say("package-confidential"),
        page_label: words.say_with("package-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        landscape: false,
        title,
        blocks,
    }
}

fn opening(case: &Case<'_>, wish: &Wish, words: &Words) -> Vec<Block> {
    let request = case.request;
    let mut facts = Vec::new();
    let person = if request.person.name.is_empty() {
        words.say("package-person-unnamed")
    } else {
        legible(&request.person.name)
    };
    facts.push(Fact::new(words.say("package-fact-person"), person));
    facts.push(Fact::new(words.say("package-fact-reference"), request.reference.clone()));
    if !request.received_on.is_empty() {
        facts.push(Fact::new(
            words.say("package-fact-received"),
            dates::long_iso(words, &request.received_on),
        ));
    }
    let rights: Vec<_> = request
        .rights
        .iter()
        .map(|right| {
            format!("{} (Art. {})", words.say(&format!("right-{}", dashed(right.code()))), right.article())
        })
        .collect();
    if !rights.is_empty() {
        facts.push(Fact::new(words.say("package-fact-rights"), rights.join(", ")));
    }
    facts.push(Fact::new(words.say("package-fact-as-of"), dates::long(words, wish.as_of)));
    let records: usize = case.found().map(|source| source.records.len()).sum();
    let id = if records > 0 { "package-confirm-yes" } else { "package-confirm-no" };
    let systems: BTreeSet<&str> = case.found().map(|source| source.system.as_str()).collect();
    let args = [("records", records.into()), ("systems", systems.len().into())];
    let mut blocks = vec![
        Block::Facts(facts),
        Block::paragraph(words.say("package-opening")),
        Block::note(Tone::Info, words.say(&format!("{id}-title")), words.say_with(id, &args)),
    ];
    blocks.extend(contacts(case, words));
    blocks
}

/// Who is answerable and how to reach them.
fn contacts(case: &Case<'_>, words: &Words) -> Option<Block> {
    let keeper = case.keeper?;
    let lines = |parts: &[&String]| {
        let known: Vec<_> = parts.iter().filter(|part| !part.is_empty()).map(|part| legible(part)).collect();
        known.join("\n")
    };
    let mut who = Text::bold(legible(&keeper.name));
    let reach = lines(&[&keeper.address, &keeper.email, &keeper.phone, &keeper.web]);
    if !reach.is_empty() {
        who = who.and(format!("\n{reach}"));
    }
    let mut facts = vec![Fact::new(words.say("package-fact-controller"), who)];
    for representative in keeper.representatives.items() {
        let text = lines(&[&representative.name, &representative.address, &representative.email]);
        facts.push(Fact::new(words.say("package-fact-representative"), text));
    }
    for officer in keeper.data_protection_officers.items() {
        let text = lines(&[&officer.name, &officer.post, &officer.email, &officer.phone, &officer.web]);
        let mut text = Text::plain(text);
        if !officer.scope.is_empty() {
            text = text.and_muted(format!("\n({})", legible(&officer.scope)));
        }
        facts.push(Fact::new(words.say("package-fact-dpo"), text));
    }
    Some(Block::Facts(facts))
}

fn searched(case: &Case<'_>, words: &Words) -> Vec<Block> {
    use crate::report::content::{Align, Column, Table};
    let mut blocks = vec![Block::heading(1, words.say("package-part-searched"), "searched")];
    if case.sources.is_empty() {
        blocks.push(Block::paragraph(words.say("package-searched-nothing")));
        return blocks;
    }
    blocks.push(Block::paragraph(words.say("package-searched-intro")));
    let rows = case.sources.iter().map(|source| {
        let found = match source.found {
            0 => Text::muted(words.say("package-found-nothing")),
            count => Text::plain(count.to_string()),
        };
        vec![Text::plain(legible(&source.system)), Text::plain(legible(&source.collection.file_name)), found]
    });
    blocks.push(Block::Table(Table {
        caption: String::new(),
        columns: vec![
            Column::new(words.say("package-column-system"), 3.0),
            Column::new(words.say("package-column-file"), 3.0),
            Column::new(words.say("package-column-found"), 1.6).align(Align::Right),
        ],
        rows: rows.collect(),
    }));
    let possible: u64 = case.sources.iter().map(|source| source.collection.rows_possible).sum();
    if possible > 0 {
        blocks.push(Block::paragraph(
            words.say_with("package-searched-possible", &[("count", possible.into())]),
        ));
    }
    blocks
}

fn about_activity(case: &Case<'_>, activity: &Activity, wish: &Wish, words: &Words) -> Vec<Block> {
    let sources = case.of_activity(activity);
    let systems: BTreeSet<String> = sources.iter().map(|source| legible(&source.system)).collect();
    let systems: Vec<_> = systems.into_iter().collect();
    let mut facts = vec![
        purposes(activity, words),
        categories(&sources, words),
        recipients(case, activity, wish.unnamed_reason, words),
        storage_ends(case, &sources, wish, words),
        origin(activity, &sources, words),
        automated(activity, words),
    ];
    facts.extend(safeguards(case, activity, words));
    let heading =
        Heading::new(2, legible(&activity.name), format!("activity-{}", activity.id)).kicker(words.say_with(
            "package-activity-kicker",
            &[("reference", activity.reference.as_str().into()), ("systems", systems.join(", ").into())],
        ));
    let mut blocks = vec![Block::Heading(heading)];
    if !activity.description.is_empty() {
        blocks.push(Block::paragraph(legible(&activity.description)));
    }
    blocks.push(Block::Facts(facts));
    blocks
}

fn listed(label: String, citation: &str, items: Vec<Text>, empty: String) -> Fact {
    let fact = match items.len() {
        0 => Fact::new(label, Text::muted(empty)),
        1 => Fact {
            label,
            citation: String::new(),
            value: items.into_iter().map(Passage::Paragraph).collect(),
        },
        _ => Fact::list(label, items),
    };
    fact.cited(citation)
}

fn purposes(activity: &Activity, words: &Words) -> Fact {
    let label = words.say("package-fact-purposes");
    let bases: Vec<Vec<Text>> = activity.purposes.iter().map(|purpose| bases(purpose, words)).collect();
    let same = bases.windows(2).all(|pair| pair[0] == pair[1]);
    let mut items: Vec<Text> =
        activity.purposes.iter().map(|purpose| Text::plain(legible(&purpose.text))).collect();
    if !same {
        // Each purpose beside its own legal bases.
        for (item, bases) in items.iter_mut().zip(&bases) {
            for run in bases.iter().flat_map(|basis| basis.runs.clone()) {
                *item = std::mem::take(item).and("\n");
                item.runs.push(run);
            }
        }
    }
    let mut fact = listed(label, "Art. 15(1)(a)", items, words.say("package-not-recorded"));
    if same {
        fact.value.extend(bases.into_iter().next().unwrap_or_default().into_iter().map(Passage::Paragraph));
    }
    fact
}

fn bases(purpose: &Purpose, words: &Words) -> Vec<Text> {
    if purpose.legal_bases.is_empty() {
        return vec![Text::muted(words.say("package-basis-none"))];
    }
    let each = purpose.legal_bases.iter().map(|basis| {
        let name = words.say(&format!("legal-basis-{}", dashed(basis.kind.code())));
        let mut text = words
            .say_with("package-basis", &[("name", name.into()), ("article", basis.kind.article().into())]);
        for (id, detail) in [
            ("package-basis-law", &basis.law),
            ("package-basis-interest", &basis.interest),
            ("package-basis-withdrawal", &basis.withdrawal),
        ] {
            if !detail.is_empty() {
                text = format!("{text}; {}", words.say_with(id, &[("text", legible(detail).into())]));
            }
        }
        Text::muted(text)
    });
    each.collect()
}

/// Only what was really found: a category without a value in any record is not listed.
fn categories(sources: &[&Source<'_>], words: &Words) -> Fact {
    let mut names: Vec<String> = Vec::new();
    let mut other = false;
    for field in sources.iter().flat_map(|source| source.fields_for(PackageKind::Access)) {
        if field.filled == 0 {
            continue;
        }
        match field.category {
            Some(category) if !names.contains(&category.name) => names.push(category.name.clone()),
            Some(_) => {}
            None => other = true,
        }
    }
    let mut text = names.iter().map(|name| legible(name)).collect::<Vec<_>>().join(", ");
    if other {
        let more = words.say("package-categories-other");
        text = if text.is_empty() { more } else { format!("{text}, {more}") };
    }
    Fact::new(words.say("package-fact-categories"), text).cited("Art. 15(1)(b)")
}

fn recipients(
    case: &Case<'_>,
    activity: &Activity,
    unnamed_reason: Option<UnnamedReason>,
    words: &Words,
) -> Fact {
    let mut items: Vec<Text> = Vec::new();
    let mut unnamed = false;
    for (disclosure, recipient) in disclosures(case, activity) {
        let name = recipient.map(|known| known.name.as_str()).unwrap_or_default();
        let category = recipient.map(|known| known.category.as_str()).unwrap_or_default();
        let stated = if disclosure.stated_as.is_empty() { category } else { &disclosure.stated_as };
        let mut text = if name.is_empty() {
            Text::plain(legible(stated))
        } else if stated.is_empty() || stated == name {
            Text::bold(legible(name))
        } else {
            Text::bold(legible(name)).and(format!(" ({})", legible(stated)))
        };
        let countries: Vec<_> = recipient
            .map(|known| known.all_countries().into_iter().map(|code| country(code, words)).collect())
            .unwrap_or_default();
        let details = [
            countries.join(", "),
            recipient.map(|known| known.condition.clone()).unwrap_or_default(),
            disclosure.receives.clone(),
            disclosure.when.clone(),
        ];
        for detail in details.iter().filter(|detail| !detail.is_empty()) {
            text = text.and(format!("; {}", legible(detail)));
        }
        unnamed |= name.is_empty();
        items.push(text);
    }
    for transfer in activity.transfers.items() {
        let args = [
            ("country", country(&transfer.country, words).into()),
            ("ground", ground(transfer, words).into()),
        ];
        items.push(Text::plain(words.say_with("package-transfer", &args)));
    }
    if activity.transfers.is_open() {
        items.extend(noticed_countries(case, words));
    }
    let empty = match activity.recipients {
        Answer::Open => words.say("package-not-recorded"),
        _ => words.say("package-recipients-none"),
    };
    let fact = listed(words.say("package-fact-recipients"), "Art. 15(1)(c)", items, empty);
    if !unnamed {
        return fact;
    }
    let why = unnamed_reason.map_or("open", UnnamedReason::code);
    fact.and(Text::muted(words.say(&format!("package-recipient-unnamed-{}", dashed(why)))))
}

/// Recipients in the law's sense: the controller's own staff is none.
pub(crate) fn disclosures<'b>(
    case: &'b Case<'_>,
    activity: &'b Activity,
) -> Vec<(&'b Disclosure, Option<&'b Recipient>)> {
    let all = activity.recipients.items().iter();
    let with = all.map(|disclosure| (disclosure, case.snapshot.recipients.get(&disclosure.recipient_id)));
    with.filter(|(_, recipient)| recipient.is_none_or(|known| known.kind != RecipientKind::Internal))
        .collect()
}

/// What a notice says of third countries for all activities together, while the record does not link them.
fn noticed_countries(case: &Case<'_>, words: &Words) -> Option<Text> {
    let notices = case.snapshot.notices.iter();
    let codes: BTreeSet<&str> = notices
        .flat_map(|notice| notice.transfer_countries.iter().map(|named| named.country.as_str()))
        .filter(|code| !code.is_empty())
        .collect();
    let names: BTreeSet<String> = codes.into_iter().map(|code| country(code, words)).collect();
    let names: Vec<_> = names.into_iter().collect();
    (!names.is_empty()).then(|| {
        Text::plain(words.say_with("package-transfers-noticed", &[("countries", names.join(", ").into())]))
    })
}

fn ground(transfer: &crate::transfer::Transfer, words: &Words) -> String {
    let code = serde_json::to_value(transfer.safeguard).ok();
    let code = code.as_ref().and_then(|value| value.as_str()).unwrap_or("unstated").to_owned();
    format!("{}, Art. {}", words.say(&format!("safeguard-{}", dashed(&code))), transfer.safeguard.article())
}

/// A country's name in the person's language; the code as it stands when the list does not know it.
fn country(code: &str, words: &Words) -> String {
    Country::of(code).map_or_else(|| legible(code), |known| known.name.in_lang(words.lang()).to_owned())
}

fn storage_ends(case: &Case<'_>, sources: &[&Source<'_>], wish: &Wish, words: &Words) -> Fact {
    // Categories with the same end share a line.
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for source in sources {
        for field in source.fields_for(PackageKind::Access).filter(|field| field.filled > 0) {
            // What has no category yet is kept by the rules for all data of the activity.
            let (id, name) = field.category.map_or_else(
                || (String::new(), words.say("package-categories-other")),
                |category| (category.id.clone(), category.name.clone()),
            );
            let mut said = storage::of_category(case, source, &id, wish.as_of, words);
            if said.is_empty() {
                let text = words.say("package-storage-missing");
                said.push(storage::Storage { text, computed: false, overdue: false });
            }
            for storage in said {
                match lines.iter_mut().find(|(text, _)| *text == storage.text) {
                    Some((_, names)) if !names.contains(&name) => names.push(name.clone()),
                    Some(_) => {}
                    None => lines.push((storage.text, vec![name.clone()])),
                }
            }
        }
    }
    let label = words.say("package-fact-storage");
    if let [(text, _)] = lines.as_slice() {
        return Fact::new(label, legible(text)).cited("Art. 15(1)(d)");
    }
    let items = lines
        .into_iter()
        .map(|(text, names)| Text::bold(legible(&names.join(", "))).and(format!(": {}", legible(&text))));
    listed(label, "Art. 15(1)(d)", items.collect(), words.say("package-storage-missing"))
}

fn origin(activity: &Activity, sources: &[&Source<'_>], words: &Words) -> Fact {
    let mut by_origin: Vec<(Origin, String, Vec<String>)> = Vec::new();
    for field in sources.iter().flat_map(|source| source.fields_for(PackageKind::Access)) {
        if field.filled == 0 {
            continue;
        }
        let Some(category) = field.category else { continue };
        let key = (field.origin, category.source.as_str());
        match by_origin.iter_mut().find(|(origin, source, _)| (*origin, source.as_str()) == key) {
            Some((_, _, names)) if !names.contains(&category.name) => names.push(category.name.clone()),
            Some(_) => {}
            None => by_origin.push((field.origin, category.source.clone(), vec![category.name.clone()])),
        }
    }
    by_origin.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let mut items: Vec<Text> = by_origin
        .into_iter()
        .map(|(origin, source, names)| {
            let mut from = words.say(&format!("package-origin-{}", dashed(origin.code())));
            if !source.is_empty() {
                from = format!("{from} ({})", legible(&source));
            }
            Text::bold(from).and(format!(": {}", legible(&names.join(", "))))
        })
        .collect();
    if !activity.source_of_data.is_empty() {
        items.push(Text::plain(legible(&activity.source_of_data)));
    }
    listed(words.say("package-fact-source"), "Art. 15(1)(g)", items, words.say("package-not-recorded"))
}

fn automated(activity: &Activity, words: &Words) -> Fact {
    let decisions = activity.automated_decisions.items().iter().map(|decision| {
        let mut text = Text::plain(legible(&decision.decision));
        for (id, detail) in
            [("package-logic", &decision.logic), ("package-consequences", &decision.consequences)]
        {
            if !detail.is_empty() {
                text = text.and(format!("\n{}", words.say_with(id, &[("text", legible(detail).into())])));
            }
        }
        text
    });
    let empty = match activity.automated_decisions {
        Answer::Open => words.say("package-not-recorded"),
        _ => words.say("package-automated-none"),
    };
    listed(words.say("package-fact-automated"), "Art. 15(1)(h)", decisions.collect(), empty)
}

/// Only where a transfer really rests on Art. 46 is there a safeguard to inform of.
fn safeguards(case: &Case<'_>, activity: &Activity, words: &Words) -> Option<Fact> {
    let resting =
        activity.transfers.items().iter().filter(|transfer| transfer.safeguard.is_appropriate_safeguard());
    let items: Vec<Text> = resting
        .map(|transfer| {
            let recipient = case.snapshot.recipients.get(&transfer.recipient_id).map(Recipient::label);
            let mut text = Text::plain(country(&transfer.country, words));
            if let Some(label) = recipient {
                text = text.and(format!(" ({})", legible(label)));
            }
            text = text.and(format!(": {}", ground(transfer, words)));
            if !transfer.detail.is_empty() {
                text = text.and(format!("; {}", legible(&transfer.detail)));
            }
            let instrument = case.snapshot.transfer_instruments.get(&transfer.instrument_id);
            if let Some(instrument) = instrument {
                let named = instrument_in_words(instrument, words);
                text = text.and(format!(
                    "\n{}",
                    words.say_with("package-safeguard-instrument", &[("text", legible(&named).into())])
                ));
            }
            let own = Some(&transfer.copy_available).filter(|text| !text.is_empty());
            let common = instrument.map(|one| &one.copy_available).filter(|text| !text.is_empty());
            let copy = match own.or(common) {
                None => words.say("package-safeguard-copy-ask"),
                Some(how) => words.say_with("package-safeguard-copy", &[("text", legible(how).into())]),
            };
            text.and(format!("\n{copy}"))
        })
        .collect();
    (!items.is_empty())
        .then(|| listed(words.say("package-fact-safeguards"), "Art. 15(2)", items, String::new()))
}

/// The instrument as the person may ask for it: name, edition, module, day.
fn instrument_in_words(instrument: &TransferInstrument, words: &Words) -> String {
    let module = instrument.module.map(|module| name_of(words, "scc-module", &module)).unwrap_or_default();
    let name = if instrument.name.is_empty() { &instrument.reference } else { &instrument.name };
    let signed = dates::long_iso(words, &instrument.signed_on);
    let parts = [name.clone(), instrument.edition.clone(), module, signed];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A code as it stands in message ids.
pub(crate) fn dashed(code: &str) -> String {
    code.replace('_', "-")
}
