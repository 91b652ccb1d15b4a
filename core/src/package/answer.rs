//! What the person reads: confirmation, information and copy (Art. 12(1), 15(1) to (3)), as one document from which the
//! PDF and the page are both made.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::{Case, Field, Source};
use super::{
    PackageKind, PublicKey, Wish, copy, dates, documents, guide, paths, recipients_part, rights_part, storage,
};
use crate::activity::{Activity, LegalBasisKind, Origin, Purpose};
use crate::answer::Answer;
use crate::report::content::{Block, Contents, Document, Fact, Heading, Meta, Passage, Text, Tone};
use crate::request::gathering;
use crate::words::Words;

/// So many sources that a column tells are listed; the data files hold them all.
const SOURCES_SHOWN: usize = 20;

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
    blocks.extend(documents::blocks(case, words));
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
    let in_vain = gathering::searched_in_vain(case.request, case.snapshot);
    if case.sources.is_empty() && in_vain.is_empty() {
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
    // Whoever runs a system may answer without a file.
    let without_file = in_vain.into_iter().map(|name| {
        let found = Text::muted(words.say("package-found-nothing"));
        vec![Text::plain(legible(name)), Text::muted(words.say("package-searched-no-file")), found]
    });
    blocks.push(Block::Table(Table {
        caption: String::new(),
        columns: vec![
            Column::new(words.say("package-column-system"), 3.0),
            Column::new(words.say("package-column-file"), 3.0),
            Column::new(words.say("package-column-found"), 1.6).align(Align::Right),
        ],
        rows: rows.chain(without_file).collect(),
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
        recipients_part::recipients(case, activity, wish.unnamed_reason, words),
        storage_ends(case, &sources, wish, words),
        origin(activity, &sources, words),
        automated(activity, words),
    ];
    facts.extend(recipients_part::safeguards(case, activity, wish.as_of, words));
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

/// A row with nothing, one thing or a list.
pub(crate) fn listed(label: String, citation: &str, items: Vec<Text>, empty: String) -> Fact {
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
    let mut items: Vec<Text> = activity
        .purposes
        .iter()
        .map(|purpose| match purpose.text.trim() {
            "" => Text::muted(words.say("package-hole-purposes")),
            text => Text::plain(legible(text)),
        })
        .collect();
    if !same {
        // Each purpose beside its own legal bases.
        for (item, bases) in items.iter_mut().zip(&bases) {
            for run in bases.iter().flat_map(|basis| basis.runs.clone()) {
                *item = std::mem::take(item).and("\n");
                item.runs.push(run);
            }
        }
    }
    let mut fact = listed(label, "Art. 15(1)(a)", items, words.say("package-hole-purposes"));
    if same {
        fact.value.extend(bases.into_iter().next().unwrap_or_default().into_iter().map(Passage::Paragraph));
    }
    fact
}

fn bases(purpose: &Purpose, words: &Words) -> Vec<Text> {
    if purpose.legal_bases.is_empty() {
        return vec![Text::muted(words.say("package-hole-basis"))];
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
        if basis.kind == LegalBasisKind::Consent && basis.withdrawal.is_empty() {
            text = format!("{text}; {}", words.say("package-hole-withdrawal"));
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
        let more = words.say("package-hole-category");
        text = if text.is_empty() { more } else { format!("{text}, {more}") };
    }
    Fact::new(words.say("package-fact-categories"), text).cited("Art. 15(1)(b)")
}

fn storage_ends(case: &Case<'_>, sources: &[&Source<'_>], wish: &Wish, words: &Words) -> Fact {
    // Categories with the same end share a line.
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for source in sources {
        for field in source.fields_for(PackageKind::Access).filter(|field| field.filled > 0) {
            // What has no category yet is kept by the rules for all data of the activity.
            let (id, name) = field.category.map_or_else(
                || (String::new(), words.say("package-hole-category")),
                |category| (category.id.clone(), category.name.clone()),
            );
            let mut said = storage::of_category(case, source, &id, wish.as_of, words);
            if said.is_empty() {
                let text = words.say("package-hole-storage");
                said.push(storage::Storage { text, computed: false, undated: false, overdue: false });
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
    listed(label, "Art. 15(1)(d)", items.collect(), words.say("package-hole-storage"))
}

/// Where the data come from, item by item (Art. 15(1)(g)); for what others gave, from whom and whether that was publicly
/// accessible.
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
    let per_record: Vec<Text> = sources.iter().flat_map(|source| sources_of_records(source, words)).collect();
    let is_told = !activity.source_of_data.is_empty()
        || sources.iter().all(|source| source.sources_of_records().next().is_some());
    let from_others = by_origin.iter().any(|(origin, _, _)| *origin == Origin::ThirdParty);
    let mut items: Vec<Text> = by_origin
        .into_iter()
        .map(|(origin, source, names)| {
            let from = origin_in_words(origin, &source, is_told, words);
            Text::bold(from).and(format!(": {}", legible(&names.join(", "))))
        })
        .collect();
    if !activity.source_of_data.is_empty() {
        items.push(Text::plain(legible(&activity.source_of_data)));
    }
    items.extend(per_record);
    items.extend(public_sources(activity, from_others, words));
    listed(words.say("package-fact-source"), "Art. 15(1)(g)", items, words.say("package-origin-unstated"))
}

/// An origin, and from whom the data come where the person did not give them. `is_told` is whether the activity or the
/// records say from whom; where nobody does, that is said.
pub(crate) fn origin_in_words(origin: Origin, source: &str, is_told: bool, words: &Words) -> String {
    let said = words.say(&format!("package-origin-{}", dashed(origin.code())));
    if !source.is_empty() {
        format!("{said} ({})", legible(source))
    } else if origin == Origin::ThirdParty && !is_told {
        format!("{said} ({})", words.say("package-hole-source"))
    } else {
        said
    }
}

/// What the records themselves say of where they came from: each source with the number of its records.
fn sources_of_records(source: &Source<'_>, words: &Words) -> Vec<Text> {
    let of_field = |field: &Field<'_>| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for record in &source.records {
            for value in paths::values_at(&record.record, &field.path) {
                let text = legible(paths::as_text(value).trim());
                if !text.is_empty() {
                    *counts.entry(text).or_default() += 1;
                }
            }
        }
        let told = counts.iter().take(SOURCES_SHOWN).map(|(name, count)| {
            let args = [("source", name.as_str().into()), ("count", (*count).into())];
            words.say_with("package-source-of-records", &args)
        });
        let mut told: Vec<String> = told.collect();
        if counts.len() > SOURCES_SHOWN {
            told.push("…".to_owned());
        }
        let args = [
            ("system", legible(&source.system).into()),
            ("column", legible(&field.path).into()),
            ("sources", told.join(", ").into()),
        ];
        (!told.is_empty()).then(|| Text::plain(words.say_with("package-source-per-record", &args)))
    };
    source.sources_of_records().filter_map(of_field).collect()
}

/// The publicly accessible sources by name; that there is none, or that nobody has said, only where others gave data.
fn public_sources(activity: &Activity, from_others: bool, words: &Words) -> Option<Text> {
    let names = activity.public_sources.items();
    if !names.is_empty() {
        let args = [("text", legible(&names.join("; ")).into())];
        return Some(Text::plain(words.say_with("package-public-sources", &args)));
    }
    from_others.then(|| {
        if activity.public_sources.is_none() {
            Text::plain(words.say("package-public-sources-none"))
        } else {
            Text::muted(words.say("package-hole-public-sources"))
        }
    })
}

fn automated(activity: &Activity, words: &Words) -> Fact {
    let decisions = activity.automated_decisions.items().iter().map(|decision| {
        let logic = match decision.logic.trim() {
            "" => words.say("package-hole-logic"),
            logic => words.say_with("package-logic", &[("text", legible(logic).into())]),
        };
        let consequences = match decision.consequences.trim() {
            "" => words.say("package-hole-consequences"),
            told => words.say_with("package-consequences", &[("text", legible(told).into())]),
        };
        Text::plain(legible(&decision.decision)).and(format!("\n{logic}\n{consequences}"))
    });
    let empty = match activity.automated_decisions {
        Answer::Open => words.say("package-hole-automated"),
        _ => words.say("package-automated-none"),
    };
    listed(words.say("package-fact-automated"), "Art. 15(1)(h)", decisions.collect(), empty)
}

/// A code as it stands in message ids.
pub(crate) fn dashed(code: &str) -> String {
    code.replace('_', "-")
}
