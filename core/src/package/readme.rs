//! The note that every recipient can read, and the reading guide of a portability package (recital 68).

use super::answer::{framed, legible};
use super::gather::Case;
use super::{PackageKind, Wish, copy, dates};
use crate::organisation::Organisation;
use crate::report::content::{Block, Document, Fact, Heading};
use crate::words::Words;

/// Plain text with line ends that every editor knows.
pub(crate) fn text(case: &Case<'_>, wish: &Wish, files: &[String], words: &Words) -> Vec<u8> {
    let kind = wish.kind.code();
    let title = words.say(&format!("package-title-{kind}"));
    let controller = case.keeper.map(|keeper| legible(&keeper.name)).unwrap_or_default();
    let contact = case.keeper.map(contact).unwrap_or_default();
    let args = [
        ("reference", case.request.reference.as_str().into()),
        ("date", dates::long(words, wish.as_of).into()),
        ("controller", controller.into()),
        ("contact", contact.into()),
    ];
    let mut lines = vec![title.clone(), "=".repeat(title.chars().count()), String::new()];
    lines.push(words.say_with(&format!("package-readme-{kind}"), &args));
    let listed = |name: &str| files.iter().any(|path| path == name);
    lines.extend([String::new(), words.say("package-readme-files"), String::new()]);
    for (path, id) in [("answer.pdf", "package-readme-answer"), ("index.html", "package-readme-index")] {
        if listed(path) {
            lines.push(words.say(id));
        }
    }
    if files.iter().any(|path| path.starts_with("data/")) {
        lines.push(words.say("package-readme-data"));
        lines.push(words.say("package-readme-schema"));
    }
    lines.push(words.say("package-readme-manifest"));
    for id in ["package-readme-csv", "package-readme-care", "package-readme-verify"] {
        lines.extend([String::new(), words.say(id)]);
    }
    let text: Vec<String> = lines.iter().flat_map(|line| wrapped(line, 78)).collect();
    let mut bytes = text.join("\r\n").into_bytes();
    bytes.extend_from_slice(b"\r\n");
    bytes
}

/// Where questions go: the controller's own address, else that of a Data Protection Officer.
fn contact(keeper: &Organisation) -> String {
    let officers = keeper.data_protection_officers.items().iter();
    let known = std::iter::once(&keeper.email)
        .chain(officers.flat_map(|officer| [&officer.email, &officer.web, &officer.post]))
        .chain([&keeper.web, &keeper.address]);
    known.into_iter().find(|text| !text.is_empty()).map(|text| legible(text)).unwrap_or_default()
}

/// Old editors do not wrap: lines are broken between words, the rest of a list entry is indented.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut lines = Vec::new();
    for part in line.split('\n') {
        let mut current = String::new();
        for word in part.split(' ') {
            if !current.is_empty() && current.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::replace(&mut current, indent.to_owned()));
                current.push_str(word);
            } else {
                if !current.trim().is_empty() {
                    current.push(' ');
                }
                current.push_str(word);
            }
        }
        lines.push(current);
    }
    lines
}

/// How to read the data files: no data of the person, only what each column means.
pub(crate) fn guide(case: &Case<'_>, wish: &Wish, words: &Words) -> Document {
    let mut facts = Vec::new();
    if let Some(keeper) = case.keeper {
        facts.push(Fact::new(words.say("package-fact-controller"), legible(&keeper.name)));
    }
    facts.push(Fact::new(words.say("package-fact-reference"), case.request.reference.clone()));
    facts.push(Fact::new(words.say("package-fact-as-of"), dates::long(words, wish.as_of)));
    let mut blocks = vec![Block::Facts(facts), Block::paragraph(words.say("package-guide-intro"))];
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
    }
    framed(case, wish, words, words.say("package-title-portability"), blocks)
}
