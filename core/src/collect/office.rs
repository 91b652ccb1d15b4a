//! The words of office files (Office Open XML, OpenDocument): all that stands in their parts, to be searched.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// Most bytes of text that are read from the parts of an office file.
const MOST_TEXT: u64 = 64 << 20;

/// The words between the tags of every part of an office file; none when it holds pictures or files of other kinds.
pub(crate) fn words(content: &[u8]) -> Option<Vec<String>> {
    let mut archive = ZipArchive::new(Cursor::new(content)).ok()?;
    let (mut texts, mut left) = (Vec::new(), MOST_TEXT);
    for at in 0..archive.len() {
        let part = archive.by_index(at).ok()?;
        let name = part.name().ok()?.to_lowercase();
        let is_text =
            [".xml", ".rels", ".rdf"].iter().any(|ending| name.ends_with(ending)) || name == "mimetype";
        if part.is_dir() || name.starts_with("thumbnails/") || name.starts_with("docprops/thumbnail") {
            continue;
        }
        if !is_text {
            return None;
        }
        let mut xml = Vec::new();
        part.take(left + 1).read_to_end(&mut xml).ok()?;
        left = left.checked_sub(xml.len() as u64)?;
        texts.push(between_tags(&String::from_utf8(xml).ok()?));
    }
    Some(texts)
}

/// What stands between tags and in their attributes. Runs of letters within a word have tags between them, paragraphs and
/// cells end with a space.
fn between_tags(xml: &str) -> String {
    let mut text = String::with_capacity(xml.len() / 2);
    let mut attributes = String::new();
    for (n, piece) in xml.split('<').enumerate() {
        let Some((tag, rest)) = piece.split_once('>').filter(|_| n > 0) else {
            text.push_str(piece);
            continue;
        };
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
        let local = name.rsplit(':').next().unwrap_or_default();
        if matches!(
            local,
            "p" | "h"
                | "tr"
                | "tc"
                | "br"
                | "cr"
                | "tab"
                | "si"
                | "c"
                | "v"
                | "s"
                | "line-break"
                | "table-cell"
        ) {
            text.push(' ');
        }
        for value in tag.split('"').skip(1).step_by(2) {
            attributes.push('\n');
            attributes.push_str(value);
        }
        text.push_str(rest);
    }
    text.push('\n');
    text.push_str(&attributes);
    let references =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    references.into_iter().fold(text, |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn office(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn an_office_file_is_read_across_the_runs_of_a_word() {
        let body = "<w:p><w:r><w:t>Henr</w:t></w:r><w:r><w:t>ike &amp; Co</w:t></w:r></w:p><w:p title=\"Anna\">x</w:p>";
        let texts = words(&office(&[("[Content_Types].xml", "<a/>"), ("word/document.xml", body)])).unwrap();
        assert!(
            texts.iter().any(|text| text.contains("Henrike & Co")),
            "a word in two runs is one: {texts:?}"
        );
        assert!(texts.iter().any(|text| text.contains("Anna")), "what is read aloud counts");
    }

    #[test]
    fn a_file_with_a_picture_inside_is_said_not_to_be_readable() {
        let with_scan = office(&[("word/document.xml", "<a>x</a>"), ("word/media/image1.png", "scan")]);
        assert_eq!(words(&with_scan), None, "a scan inside needs eyes");
    }
}
