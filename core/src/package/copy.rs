//! The copy of the data in readable form (Art. 15(3)): what each column means, then the records.
//!
//! What is long is shown in part and points to the data files, which always hold everything (layered information).

use std::collections::{BTreeMap, BTreeSet};

use super::PackageKind;
use super::answer::{dashed, legible, origin_in_words};
use super::gather::{Case, Field, Source};
use super::paths;
use crate::findings::rule::cite;
use crate::glossary;
use crate::redaction::RedactionReason;
use crate::report::content::{Block, Column, Fact, Heading, Table, Text, Tone};
use crate::snapshot::Snapshot;
use crate::words::Words;

/// Records shown one below the other.
const SHOWN_AS_FACTS: usize = 40;
/// Records shown as rows of a table.
const SHOWN_AS_ROWS: usize = 200;
/// Columns that a table on a page can bear.
const TABLE_COLUMNS: usize = 5;
/// Longest value in a cell of a table.
const TABLE_CELL: usize = 60;
/// Longest value shown at all.
const SHOWN_VALUE: usize = 2_000;

/// One section per system in which something was found.
pub(crate) fn blocks(case: &Case<'_>, words: &Words) -> Vec<Block> {
    if case.found().next().is_none() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::heading(1, words.say("package-part-copy"), "copy"),
        Block::paragraph(words.say("package-copy-intro")),
    ];
    for source in case.found() {
        blocks.extend(of_source(case, source, words));
    }
    blocks
}

fn of_source(case: &Case<'_>, source: &Source<'_>, words: &Words) -> Vec<Block> {
    let activity = source
        .activity
        .map_or_else(|| words.say("package-copy-no-activity"), |activity| legible(&activity.name));
    let heading = Heading::new(2, legible(&source.system), format!("copy-{}", source.stem)).kicker(activity);
    let args = [
        ("count", source.records.len().into()),
        ("file", legible(&source.collection.file_name).into()),
        ("json", format!("data/{}.json", source.stem).into()),
        ("csv", format!("data/{}.csv", source.stem).into()),
    ];
    let mut blocks =
        vec![Block::Heading(heading), Block::paragraph(words.say_with("package-copy-of", &args))];
    blocks.push(Block::heading(3, words.say("package-columns-title"), ""));
    blocks.extend(meanings(source, PackageKind::Access, words));
    blocks.extend(codes(case.snapshot, source, PackageKind::Access, words));
    blocks.extend(left_out(source, words));
    blocks.extend(redacted(source, words));
    blocks.push(Block::heading(3, words.say("package-records-title"), ""));
    blocks.extend(records(source, words));
    blocks
}

/// What each column means: category, explanation, origin and source (Art. 15(1)(g)).
pub(crate) fn meanings(source: &Source<'_>, kind: PackageKind, words: &Words) -> Vec<Block> {
    // Without an activity nothing is known, and that is said above.
    let is_told = source.activity.is_none_or(|activity| !activity.source_of_data.is_empty())
        || source.sources_of_records().next().is_some();
    let rows = source.fields_for(kind).map(|field| {
        let meaning = match field.category {
            Some(category) => Text::plain(legible(&category.name)),
            None => Text::muted(words.say("package-column-unexplained")),
        };
        let meaning = match field.mapping.explanation.trim() {
            "" => meaning,
            text => meaning.and("\n").and_muted(legible(text)),
        };
        let from = field.category.map_or("", |category| category.source.as_str());
        let origin = origin_in_words(field.origin, from, is_told, words);
        vec![Text::plain(legible(&field.path)), meaning, Text::plain(origin)]
    });
    vec![Block::Table(Table {
        caption: String::new(),
        columns: vec![
            Column::new(words.say("package-column-name"), 2.0),
            Column::new(words.say("package-column-meaning"), 3.0),
            Column::new(words.say("package-column-origin"), 2.0),
        ],
        rows: rows.collect(),
    })]
}

/// What the codes in the data mean, as the register explains them (Art. 12(1)).
pub(crate) fn codes(
    snapshot: &Snapshot,
    source: &Source<'_>,
    kind: PackageKind,
    words: &Words,
) -> Vec<Block> {
    let mut rows = Vec::new();
    for field in source.fields_for(kind) {
        for (code, meaning) in explained(snapshot, source, field) {
            rows.push(vec![
                Text::plain(legible(&field.path)),
                Text::plain(legible(code)),
                Text::plain(legible(meaning)),
            ]);
        }
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(words.say("package-column-name"), 2.0),
        Column::new(words.say("package-column-code"), 1.5),
        Column::new(words.say("package-column-meaning"), 3.5),
    ];
    vec![
        Block::heading(3, words.say("package-codes-title"), ""),
        Block::Table(Table { caption: String::new(), columns, rows }),
    ]
}

/// The codes of a field that stand in the data handed over, with their meaning.
pub(crate) fn explained<'a>(
    snapshot: &'a Snapshot,
    source: &Source<'_>,
    field: &Field<'_>,
) -> Vec<(&'a str, &'a str)> {
    let Some(glossary) = glossary::find(snapshot, &source.system, &field.path) else { return Vec::new() };
    let values: BTreeSet<String> = source
        .records
        .iter()
        .flat_map(|record| paths::values_at(&record.record, &field.path))
        .map(|value| paths::as_text(value).trim().to_owned())
        .collect();
    let known = glossary.codes.iter().filter(|(code, _)| values.contains(*code));
    known.map(|(code, meaning)| (code.as_str(), meaning.as_str())).collect()
}

/// How much was redacted in this source, and why (Art. 15(4)).
fn redacted(source: &Source<'_>, words: &Words) -> Option<Block> {
    let mut reasons: BTreeMap<(RedactionReason, &str), usize> = BTreeMap::new();
    for (_, one) in source.redactions(PackageKind::Access) {
        *reasons.entry((one.reason, one.words.trim())).or_default() += 1;
    }
    if reasons.is_empty() {
        return None;
    }
    let lines = reasons.into_iter().map(|((reason, explanation), count)| {
        let id = format!("redaction-reason-{}", dashed(reason.code()));
        let name = [words.say(&id), cite(reason.law(), words.lang())];
        let name: Vec<_> = name.into_iter().filter(|part| !part.is_empty()).collect();
        let args = [("count", count.into()), ("reason", name.join(", ").into())];
        let line = Text::plain(words.say_with("package-redacted-for", &args));
        if explanation.is_empty() { line } else { line.and(format!(": {}", legible(explanation))) }
    });
    Some(Block::Note(crate::report::content::Note {
        tone: Tone::Neutral,
        title: words.say("package-redacted"),
        text: vec![crate::report::content::Passage::Bullets(lines.collect())],
    }))
}

fn left_out(source: &Source<'_>, words: &Words) -> Option<Block> {
    let skipped: Vec<Text> = source
        .fields
        .iter()
        .filter(|field| field.mapping.skip)
        .map(|field| {
            let reason = match field.mapping.explanation.trim() {
                "" => words.say("package-left-out-no-reason"),
                text => legible(text),
            };
            Text::bold(legible(&field.path)).and(format!(": {reason}"))
        })
        .collect();
    if skipped.is_empty() {
        return None;
    }
    Some(Block::Note(crate::report::content::Note {
        tone: Tone::Neutral,
        title: words.say("package-left-out"),
        text: vec![crate::report::content::Passage::Bullets(skipped)],
    }))
}

fn records(source: &Source<'_>, words: &Words) -> Vec<Block> {
    let fields: Vec<&Field<'_>> =
        source.fields_for(PackageKind::Access).filter(|field| field.filled > 0).collect();
    let flat = fields.iter().all(|field| !field.path.contains("[]"));
    let cells: Vec<Vec<String>> = source
        .records
        .iter()
        .take(SHOWN_AS_ROWS)
        .map(|record| fields.iter().map(|field| shown(&record.record, &field.path, words)).collect())
        .collect();
    let short = cells.iter().flatten().all(|cell| cell.chars().count() <= TABLE_CELL && !cell.contains('\n'));
    let as_table = flat && short && fields.len() <= TABLE_COLUMNS && source.records.len() > 1;
    let limit = if as_table { SHOWN_AS_ROWS } else { SHOWN_AS_FACTS };
    let mut blocks = Vec::new();
    if source.records.len() > limit {
        let args = [
            ("shown", limit.into()),
            ("all", source.records.len().into()),
            ("file", format!("data/{}.csv", source.stem).into()),
        ];
        blocks.push(Block::note(
            Tone::Info,
            words.say("package-shortened-title"),
            words.say_with("package-shortened", &args),
        ));
    }
    if as_table {
        let columns = fields.iter().map(|field| Column::new(legible(&field.path), 1.0)).collect();
        let rows = cells.into_iter().map(|row| row.into_iter().map(Text::plain).collect()).collect();
        blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
        return blocks;
    }
    for (index, row) in cells.into_iter().take(limit).enumerate() {
        if source.records.len() > 1 {
            let title = words.say_with("package-record", &[("number", (index + 1).into())]);
            blocks.push(Block::heading(4, title, ""));
        }
        let facts = fields.iter().zip(row).map(|(field, value)| {
            let value = if value.is_empty() {
                Text::muted(words.say("package-value-empty"))
            } else {
                Text::plain(value)
            };
            Fact::new(legible(&field.path), value)
        });
        blocks.push(Block::Facts(facts.collect()));
    }
    blocks
}

/// A value for reading: several one below the other, a very long one cut with a remark.
fn shown(record: &serde_json::Value, column: &str, words: &Words) -> String {
    let texts: Vec<String> =
        paths::values_at(record, column).into_iter().map(paths::as_text).map(|text| legible(&text)).collect();
    let text = if texts.len() > 1 {
        texts.iter().map(|text| format!("• {text}")).collect::<Vec<_>>().join("\n")
    } else {
        texts.concat()
    };
    if text.chars().count() <= SHOWN_VALUE {
        return text;
    }
    let start: String = text.chars().take(SHOWN_VALUE).collect();
    format!("{start} … {}", words.say("package-value-cut"))
}
