//! The reading guide: what lies in the package, in which order to read it, with what to open it, and how to see that it is
//! whole and whose it is (Art. 12(1), recital 68).

use super::answer::{framed, legible};
use super::gather::Case;
use super::{PackageKind, PublicKey, Wish, copy, dates, v1, v2};
use crate::report::content::{Block, Column, Document, Fact, Heading, Table, Text};
use crate::words::{Arg, Words};

/// A part of the package that a reader meets.
pub(crate) struct Part {
    /// Its path, or the folder.
    path: &'static str,
    /// Its code in message ids.
    code: &'static str,
}

impl Part {
    /// For a line of text: path, what it is, with what to open it.
    pub(crate) fn args(&self, words: &Words) -> [(&'static str, Arg); 3] {
        let id = format!("package-guide-{}", self.code);
        [
            ("path", self.path.into()),
            ("what", words.say(&id).into()),
            ("open", words.attribute(&id, "open", &[]).into()),
        ]
    }
}

/// The parts that a package with these files has, in the order in which to read them.
pub(crate) fn parts(files: &[String]) -> Vec<Part> {
    const ALL: [(&str, &str); 7] = [
        (v1::ANSWER, "answer"),
        (v1::INDEX, "index"),
        ("data/…csv", "csv"),
        ("data/…json", "json"),
        ("schema/…", "schema"),
        ("enclosures/…", "enclosures"),
        (v2::REDACTIONS, "redactions"),
    ];
    let there = |path: &str| match path.split_once('…') {
        None => files.iter().any(|file| file == path),
        Some((folder, end)) => files.iter().any(|file| file.starts_with(folder) && file.ends_with(end)),
    };
    let known = ALL.into_iter().filter(|(path, _)| there(path)).chain([("manifest.json", "manifest")]);
    known.map(|(path, code)| Part { path, code }).collect()
}

/// Labels and values by which a package is checked: the fingerprint, the key, the commands.
pub(crate) fn proof(key: &PublicKey, words: &Words) -> [(String, String); 4] {
    let text = key.text();
    [
        (words.say("package-guide-fingerprint"), key.fingerprint()),
        (words.say("package-guide-key"), text.clone()),
        (words.say("package-guide-ropa"), format!("ropa verify PACKAGE.zip --key {text}")),
        (words.say("package-guide-minisign"), format!("minisign -Vm manifest.json -P {text}")),
    ]
}

/// How to read the package, as a section of the answer or of the page.
pub(crate) fn blocks(files: &[String], words: &Words) -> Vec<Block> {
    let rows = parts(files).into_iter().map(|part| {
        let [(_, path), (_, what), (_, open)] = part.args(words);
        let text = |arg: Arg| match arg {
            Arg::Text(text) => Text::plain(text),
            Arg::Number(number) => Text::plain(number.to_string()),
        };
        vec![text(path), text(what), text(open)]
    });
    vec![
        Block::heading(1, words.say("package-guide-title"), "guide"),
        Block::paragraph(words.say("package-guide-order")),
        Block::Table(Table {
            caption: words.say("package-readme-files"),
            columns: vec![
                Column::new(words.say("package-guide-column-file"), 1.4),
                Column::new(words.say("package-guide-column-what"), 3.0),
                Column::new(words.say("package-guide-column-open"), 2.2),
            ],
            rows: rows.collect(),
        }),
        Block::paragraph(words.say("package-readme-csv")),
        Block::paragraph(words.say("package-readme-care")),
    ]
}

/// How to see that the package is whole and whose it is.
pub(crate) fn checking(key: &PublicKey, words: &Words) -> Vec<Block> {
    let facts = proof(key, words).into_iter().map(|(label, value)| Fact::new(label, value));
    vec![
        Block::heading(1, words.say("package-guide-check"), "check"),
        Block::paragraph(words.say("package-guide-check-how")),
        Block::Facts(facts.collect()),
    ]
}

/// How to read the data files of a portability package: no data of the person, only what each column means.
pub(crate) fn document(case: &Case<'_>, wish: &Wish, key: &PublicKey, words: &Words) -> Document {
    let mut facts = Vec::new();
    if let Some(keeper) = case.keeper {
        facts.push(Fact::new(words.say("package-fact-controller"), legible(&keeper.name)));
    }
    facts.push(Fact::new(words.say("package-fact-reference"), case.request.reference.clone()));
    facts.push(Fact::new(words.say("package-fact-as-of"), dates::long(words, wish.as_of)));
    let mut blocks = vec![Block::Facts(facts), Block::paragraph(words.say("package-guide-intro"))];
    blocks.extend(self::blocks(&files(case, PackageKind::Portability), words));
    for source in case.found().filter(|source| source.fields_for(PackageKind::Portability).next().is_some()) {
        let activity = source.activity.map(|activity| legible(&activity.name)).unwrap_or_default();
        let heading =
            Heading::new(1, legible(&source.system), format!("copy-{}", source.stem)).kicker(activity);
        blocks.push(Block::Heading(heading));
        let args = [
            ("count", source.cut(PackageKind::Portability).len().into()),
            ("json", format!("data/{}.json", source.stem).into()),
            ("csv", format!("data/{}.csv", source.stem).into()),
            ("schema", format!("schema/{}.schema.json", source.stem).into()),
        ];
        blocks.push(Block::paragraph(words.say_with("package-guide-of", &args)));
        blocks.extend(copy::meanings(source, PackageKind::Portability, words));
        blocks.extend(copy::codes(case.snapshot, source, PackageKind::Portability, words));
    }
    blocks.extend(checking(key, words));
    framed(case, wish, words, words.say("package-title-portability"), blocks)
}

/// The paths that a package of this kind will have, as far as the guide tells them apart.
pub(crate) fn files(case: &Case<'_>, kind: PackageKind) -> Vec<String> {
    let mut files = vec![v1::INDEX.to_owned()];
    if kind == PackageKind::Access {
        files.push(v1::ANSWER.to_owned());
    }
    for source in case.found().filter(|source| source.fields_for(kind).next().is_some()) {
        let stem = &source.stem;
        files.extend([
            format!("data/{stem}.json"),
            format!("data/{stem}.csv"),
            format!("schema/{stem}.schema.json"),
        ]);
    }
    files.extend(case.enclosures.iter().map(|enclosure| enclosure.path.clone()));
    let boxed = case.enclosures.iter().any(|enclosure| !enclosure.boxes.is_empty());
    if boxed || case.found().any(|source| !source.redactions(kind).is_empty()) {
        files.push(v2::REDACTIONS.to_owned());
    }
    files
}
