//! The leak test: every string that was redacted is looked for in every file of the finished ZIP, also inside the PDF and in
//! the documents that go along; one find stops the writing (Art. 15(4), 5(1)(f)).
//!
//! Compared are letters and digits alone, in small letters without accents: a line break, a hyphen or other marks between
//! them hide nothing. Short words are compared as whole words, for they stand inside others by chance. A telephone number
//! is looked for in every way of dialling it.

use std::collections::BTreeMap;

use regex::Regex;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::container;
use crate::collect::identifier::fold_name;
use crate::collect::phone::Phone;
use crate::error::{Error, Kind, Result};
use crate::redaction::cut::Taken;
use crate::report::pdf;

/// From so many letters and digits on, a string is found wherever they stand side by side.
const LONG: usize = 8;
/// Fewer letters and digits are found everywhere by chance: such a string cannot be looked for.
const SHORTEST: usize = 3;
/// Needles in one pattern.
const AT_ONCE: usize = 400;

/// What the leak test looked for before a package was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LeakTest {
    /// Different strings that were looked for; none of them was found.
    pub strings: u64,
    /// Strings too short to be looked for, such as a single digit.
    pub too_short: u64,
    /// Files searched.
    pub files: u64,
    /// Documents that go along as they are and in which no words can be looked for, such as scans.
    pub unread: u64,
}

/// What the documents that go along say, by path; none where no words can be looked for.
pub(crate) type Enclosed = BTreeMap<String, Option<Vec<String>>>;

/// Looks for what was taken out in a finished package.
///
/// # Errors
/// `package-leak` with the file and the redaction, never the words; `bug` when a file of our own cannot be read.
pub(crate) fn check(zip: &[u8], taken: &[Taken], enclosed: &Enclosed) -> Result<LeakTest> {
    let needles = Needles::new(taken)?;
    let mut test = LeakTest { strings: needles.strings, too_short: needles.too_short, files: 0, unread: 0 };
    if needles.strings == 0 {
        return Ok(test);
    }
    let entries = container::entries(zip).map_err(|_| Error::bug("package/leak"))?;
    for (index, entry) in entries.iter().enumerate() {
        let said = match enclosed.get(&entry.path) {
            Some(Some(texts)) => texts.clone(),
            Some(None) => {
                test.unread += 1;
                continue;
            }
            None => {
                let mut bytes = Vec::new();
                container::unpack(zip, index, entry, &mut |piece| bytes.extend_from_slice(piece))
                    .ok_or_else(|| Error::bug("package/leak"))?;
                texts(&entry.path, &bytes)?
            }
        };
        if let Some(reference) = needles.found_in(&said) {
            return Err(Error::new(Kind::NotAllowed, "package-leak")
                .with("file", entry.path.as_str())
                .with("redaction", reference));
        }
        test.files += 1;
    }
    Ok(test)
}

struct Needles<'t> {
    strings: u64,
    too_short: u64,
    /// Letters and digits alone.
    squeezed: Found<'t>,
    /// Whole words.
    spaced: Found<'t>,
    phones: Vec<(Phone, &'t str)>,
}

struct Found<'t> {
    patterns: Vec<Regex>,
    of: BTreeMap<String, &'t str>,
}

impl<'t> Found<'t> {
    fn new(of: BTreeMap<String, &'t str>) -> Result<Self> {
        let needles: Vec<String> = of.keys().map(|needle| regex::escape(needle)).collect();
        let patterns = needles.chunks(AT_ONCE).map(|some| {
            regex::RegexBuilder::new(&some.join("|"))
                .size_limit(64 << 20)
                .build()
                .map_err(|_| Error::bug("package/leak"))
        });
        Ok(Self { patterns: patterns.collect::<Result<_>>()?, of })
    }

    fn in_text(&self, text: &str) -> Option<&'t str> {
        let hit = self.patterns.iter().find_map(|pattern| pattern.find(text))?;
        self.of.get(hit.as_str()).copied()
    }
}

impl<'t> Needles<'t> {
    fn new(taken: &'t [Taken]) -> Result<Self> {
        let (mut squeezed, mut spaced) = (BTreeMap::new(), BTreeMap::new());
        let mut short = BTreeMap::new();
        let mut phones: Vec<(Phone, &str)> = Vec::new();
        for one in taken {
            let reference = one.reference.as_str();
            let needle = squeeze(&one.text);
            match needle.chars().filter(|c| *c != BOUNDARY).count() {
                length if length >= LONG => squeezed.insert(needle, reference),
                length if length >= SHORTEST => spaced.insert(space(&one.text), reference),
                _ => short.insert(one.text.as_str(), reference),
            };
            if let Some(phone) = Phone::parse(&one.text)
                && !phones.iter().any(|(known, _)| *known == phone)
            {
                phones.push((phone, reference));
            }
        }
        Ok(Self {
            strings: (squeezed.len() + spaced.len()) as u64,
            too_short: short.len() as u64,
            squeezed: Found::new(squeezed)?,
            spaced: Found::new(spaced)?,
            phones,
        })
    }

    /// The redaction whose words stand in one of these texts.
    fn found_in(&self, texts: &[String]) -> Option<&'t str> {
        texts.iter().find_map(|text| {
            self.squeezed.in_text(&squeeze(text)).or_else(|| self.spaced.in_text(&space(text))).or_else(
                || {
                    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                    let mut phones = self.phones.iter().filter(|(phone, _)| digits.contains(&phone.national));
                    phones.find(|(phone, _)| phone.stands_in(text)).map(|(_, reference)| *reference)
                },
            )
        })
    }
}

/// Between two texts, so that the end of one and the beginning of the next make no word.
const BOUNDARY: char = '\u{1}';

/// Letters and digits alone, small, without accents.
fn squeeze(text: &str) -> String {
    fold_name(text).chars().filter(|c| c.is_alphanumeric() || *c == BOUNDARY).collect()
}

/// The words, small, without accents, with one space before and after each.
fn space(text: &str) -> String {
    let folded = fold_name(text);
    let mut spaced = String::with_capacity(folded.len() + 2);
    spaced.push(' ');
    for word in folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        spaced.push_str(word);
        spaced.push(' ');
    }
    spaced
}

/// What a file says, by its kind: decoded, as a program or a person would read it.
fn texts(path: &str, bytes: &[u8]) -> Result<Vec<String>> {
    let unread = || Error::bug("package/leak-unread");
    if path.ends_with(".pdf") {
        return pdf::read::texts(bytes);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| unread())?;
    let boundary = BOUNDARY.to_string();
    Ok(match path.rsplit_once('.').map(|(_, end)| end) {
        Some("json") => {
            let value: Value = serde_json::from_str(text).map_err(|_| unread())?;
            let mut strings = Vec::new();
            strings_of(&value, &mut strings);
            vec![strings.join(&boundary)]
        }
        Some("csv") => {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
            let mut cells = Vec::new();
            for row in reader.records() {
                cells.extend(row.map_err(|_| unread())?.iter().map(str::to_owned));
            }
            vec![cells.join(&boundary)]
        }
        Some("html") => vec![plain_of_html(text)],
        _ => vec![text.to_owned()],
    })
}

fn strings_of(value: &Value, strings: &mut Vec<String>) {
    match value {
        Value::String(text) => strings.push(text.clone()),
        Value::Number(number) => strings.push(number.to_string()),
        Value::Array(elements) => elements.iter().for_each(|element| strings_of(element, strings)),
        Value::Object(members) => {
            for (key, member) in members {
                strings.push(key.clone());
                strings_of(member, strings);
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// Tags that stand inside a word or a line of it.
const INLINE: &[&str] = &["a", "b", "br", "em", "i", "mark", "span", "strong", "wbr"];

/// The text of our own page: what stands between tags, then what stands in attributes, with the five character references
/// read.
fn plain_of_html(html: &str) -> String {
    let (mut text, mut attributes) = (String::with_capacity(html.len()), String::new());
    for (n, piece) in html.split('<').enumerate() {
        let Some((tag, rest)) = piece.split_once('>').filter(|_| n > 0) else {
            text.push_str(piece);
            continue;
        };
        let name = tag.trim_start_matches('/').split_whitespace().next().unwrap_or_default();
        if !INLINE.contains(&name) {
            text.push(BOUNDARY);
        } else if name == "br" {
            text.push(' ');
        }
        for value in tag.split('"').skip(1).step_by(2) {
            attributes.push(BOUNDARY);
            attributes.push_str(value);
        }
        text.push_str(rest);
    }
    text.push_str(&attributes);
    let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    references.into_iter().fold(text, |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::container::Container;
    use crate::report::content::{Block, Document};

    fn taken(text: &str) -> Taken {
        Taken { reference: "R-1/S7".into(), text: text.into(), whole_record: false }
    }

    /// The file in which the words are found, and the redaction that is named.
    fn leak(path: &str, bytes: &[u8], words: &str) -> Option<String> {
        let mut container = Container::new();
        container.add(path, bytes).unwrap();
        let zip = container.finish().unwrap();
        let error = check(&zip, &[taken(words)], &Enclosed::new()).err()?;
        assert_eq!(error.code, "package-leak", "the failure says what it is");
        let said = error.args.iter().map(|(_, value)| format!("{value:?}")).collect::<Vec<_>>().join(" ");
        assert!(!said.contains(words), "the words themselves are never told");
        assert!(said.contains("R-1/S7") && said.contains(path), "the file and the redaction are");
        Some(path.to_owned())
    }

    #[test]
    fn words_are_found_in_every_kind_of_file_as_each_writes_them() {
        for (path, bytes) in [
            ("data/01-a.json", "[{\"b\": \"Anna\\nO'Neill-Berg\"}]"),
            ("data/01-a.csv", "b\r\n\"say \"\"Anna O'Neill-Berg\"\"\"\r\n"),
            ("index.html", "<p title=\"x\">Anna <b>O&#39;Neill</b>-<wbr>Berg</p>"),
            ("README.txt", "for ANNA\r\nO’NEILL BERG"),
            ("manifest.json", "{\"anna oneill berg\": 1}"),
        ] {
            assert!(leak(path, bytes.as_bytes(), "Anna O'Neill-Berg").is_some(), "{path} holds it");
        }
    }

    #[test]
    fn words_are_found_inside_the_streams_of_a_pdf_also_over_a_line_break() {
        let long =
            format!("{} Anna-Sophie Wiedenbrück-Falkenrath {}", "word ".repeat(12), "word ".repeat(40));
        let document =
            Document { lang: "de".into(), blocks: vec![Block::paragraph(long)], ..Document::default() };
        let bytes = pdf::write(&document).unwrap().bytes;
        assert!(
            !bytes.windows(6).any(|window| window == b"Sophie"),
            "not to be seen in the bytes as they lie"
        );
        assert!(
            leak("answer.pdf", &bytes, "Anna-Sophie Wiedenbrück-Falkenrath").is_some(),
            "the text is read"
        );
        assert!(leak("answer.pdf", &bytes, "Henrike Falkenrath").is_none(), "another name is not there");
    }

    #[test]
    fn a_telephone_number_is_found_in_any_way_of_dialling() {
        let json = br#"["call 0170/555 99 04 please"]"#;
        assert!(
            leak("data/01-a.json", json, "+49 170 5559904").is_some(),
            "national form of the same number"
        );
        assert!(leak("data/01-a.json", json, "+49 170 5559905").is_none(), "another number");
    }

    #[test]
    fn short_words_are_found_as_words_and_the_shortest_are_counted() {
        let json = br#"["Hannah met Li and Anna"]"#;
        assert!(leak("data/01-a.json", json, "Anna").is_some(), "the word stands there");
        assert!(leak("data/01-a.json", br#"["Hannah"]"#, "Anna").is_none(), "inside another it is no leak");
        let mut container = Container::new();
        container.add("data/01-a.json", json).unwrap();
        let test = check(&container.finish().unwrap(), &[taken("Li")], &Enclosed::new()).unwrap();
        assert_eq!((test.strings, test.too_short), (0, 1), "two letters prove nothing, and that is told");
    }

    #[test]
    fn values_side_by_side_make_no_word() {
        assert!(leak("data/01-a.json", br#"["1234", "5678"]"#, "12345678").is_none(), "two values are two");
    }
}
