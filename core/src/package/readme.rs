//! The note that every recipient can read, in the first file that anybody opens (recital 68).

use super::answer::legible;
use super::gather::Case;
use super::{PublicKey, Wish, dates, guide};
use crate::organisation::Organisation;
use crate::words::Words;

/// Plain text with line ends that every editor knows.
pub(crate) fn text(
    case: &Case<'_>,
    wish: &Wish,
    files: &[String],
    key: &PublicKey,
    words: &Words,
) -> Vec<u8> {
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
    lines.extend([String::new(), words.say("package-readme-files"), String::new()]);
    for part in guide::parts(files) {
        let said = words.say_with("package-guide-line", &part.args(words));
        lines.push(format!("- {said}"));
    }
    lines.extend([String::new(), words.say("package-guide-order"), String::new()]);
    lines.extend([words.say("package-readme-csv"), String::new(), words.say("package-readme-care")]);
    lines.extend([String::new(), words.say("package-guide-check"), String::new()]);
    lines.push(words.say("package-guide-check-how"));
    lines.extend(guide::proof(key, words).into_iter().map(|(label, value)| format!("- {label}: {value}")));
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
