//! What the file says of itself: XMP, document information, colour space. Same words in all places, as PDF/A asks.

use chrono::Datelike as _;
use lopdf::{Dictionary, Document as File, Object, Stream, dictionary};
use sha2::{Digest as _, Sha256};

use super::assemble::text_string;
use crate::report::content::Document;

/// The program's name as the file's producer; a name, not a word to translate.
const PRODUCER: &str = "RopaDesk";

/// Adds language, XMP, document information and output intent.
pub(super) fn describe(document: &Document, file: &mut File, catalog: &mut Dictionary, hash: &mut Sha256) {
    let lang = if document.lang.is_empty() { "en" } else { &document.lang };
    catalog.set("Lang", Object::string_literal(lang));
    let xmp = xmp(document, lang);
    hash.update(xmp.as_bytes());
    let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = file.add_object(Stream::new(dict, xmp.into_bytes()).with_compression(false));
    catalog.set("Metadata", metadata);
    let mut profile = Stream::new(dictionary! { "N" => 3 }, srgb());
    // A profile that does not shrink stays as it is, which is no failure.
    let _ = profile.compress();
    let profile = file.add_object(profile);
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    let mut info = dictionary! { "Producer" => Object::string_literal(PRODUCER) };
    let keywords = document.meta.keywords.join(", ");
    let entries = [
        ("Title", &document.title),
        ("Author", &document.meta.author),
        ("Subject", &document.meta.subject),
        ("Keywords", &keywords),
    ];
    for (key, text) in entries {
        if !text.is_empty() {
            info.set(key, text_string(text));
        }
    }
    if let Some(day) = document.meta.created_on {
        let date = format!("D:{:04}{:02}{:02}000000Z", day.year(), day.month(), day.day());
        info.set("CreationDate", Object::string_literal(date.as_str()));
        info.set("ModDate", Object::string_literal(date));
    }
    let info = file.add_object(info);
    file.trailer.set("Info", info);
}

/// XML text; what XML 1.0 cannot hold is left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for ch in text.chars() {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ if ch.is_control() => {}
            _ => out.push(ch),
        }
    }
    out
}

/// The XMP packet, with the description of the PDF/UA schema that PDF/A wants to find (ISO 19005-2, 6.6.2.3).
fn xmp(document: &Document, lang: &str) -> String {
    let alternative = |name: &str, text: &str| {
        let text = escape(text);
        format!("<dc:{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{text}</rdf:li></rdf:Alt></dc:{name}>\n")
    };
    let bag = |name: &str, items: &[&str], kind: &str| {
        let items: String = items.iter().map(|item| format!("<rdf:li>{}</rdf:li>", escape(item))).collect();
        format!("<dc:{name}><rdf:{kind}>{items}</rdf:{kind}></dc:{name}>\n")
    };
    let meta = &document.meta;
    let mut out = String::from(XMP_HEAD);
    out.push_str(&alternative("title", &document.title));
    out.push_str(&bag("language", &[lang], "Bag"));
    if !meta.author.is_empty() {
        out.push_str(&bag("creator", &[&meta.author], "Seq"));
    }
    if !meta.subject.is_empty() {
        out.push_str(&alternative("description", &meta.subject));
    }
    if !meta.keywords.is_empty() {
        let keywords: Vec<&str> = meta.keywords.iter().map(String::as_str).collect();
        out.push_str(&bag("subject", &keywords, "Bag"));
        out.push_str(&format!("<pdf:Keywords>{}</pdf:Keywords>\n", escape(&meta.keywords.join(", "))));
    }
    if let Some(day) = meta.created_on {
        let date = format!("{:04}-{:02}-{:02}T00:00:00Z", day.year(), day.month(), day.day());
        out.push_str(&format!(
            "<xmp:CreateDate>{date}</xmp:CreateDate>\n<xmp:ModifyDate>{date}</xmp:ModifyDate>\n"
        ));
    }
    out.push_str(XMP_TAIL);
    out
}

const XMP_HEAD: &str = r#"<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdf:Producer>RopaDesk</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
"#;

const XMP_TAIL: &str = r#"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#;

/// An sRGB profile (ICC.1:2004-10, display class), made here from the figures of IEC 61966-2-1: primaries adapted to
/// D50 and the curve as parameters. No foreign profile, so no foreign licence.
fn srgb() -> Vec<u8> {
    let fixed = |value: f64| ((value * 65536.0).round() as i32).to_be_bytes();
    let numbers = |kind: &[u8; 4], values: &[f64]| {
        let mut out = kind.to_vec();
        out.extend([0; 4]);
        values.iter().for_each(|value| out.extend(fixed(*value)));
        out
    };
    let words = |text: &str| {
        let mut out = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
        out.extend((text.len() as u32 * 2).to_be_bytes());
        out.extend(28_u32.to_be_bytes());
        out.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        out.resize(out.len().next_multiple_of(4), 0);
        out
    };
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    for value in [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045] {
        curve.extend(fixed(value));
    }
    let adaptation = [
        1.047_882, 0.022_919, -0.050_201, 0.029_587, 0.990_479, -0.017_059, -0.009_232, 0.015_076, 0.751_678,
    ];
    let parts: [(&[&[u8; 4]], Vec<u8>); 8] = [
        (&[b"desc"], words("sRGB")),
        (&[b"cprt"], words("CC0")),
        (&[b"wtpt"], numbers(b"XYZ ", &[0.9642, 1.0, 0.8249])),
        (&[b"rXYZ"], numbers(b"XYZ ", &[0.436_066, 0.222_488, 0.013_916])),
        (&[b"gXYZ"], numbers(b"XYZ ", &[0.385_147, 0.716_873, 0.097_076])),
        (&[b"bXYZ"], numbers(b"XYZ ", &[0.143_066, 0.060_608, 0.714_096])),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve),
        (&[b"chad"], numbers(b"sf32", &adaptation)),
    ];
    let count: usize = parts.iter().map(|(names, _)| names.len()).sum();
    let (mut table, mut data) = ((count as u32).to_be_bytes().to_vec(), Vec::<u8>::new());
    for (names, part) in &parts {
        for name in *names {
            table.extend(**name);
            table.extend(((132 + count * 12 + data.len()) as u32).to_be_bytes());
            table.extend((part.len() as u32).to_be_bytes());
        }
        data.extend(part);
    }
    let mut out = ((128 + table.len() + data.len()) as u32).to_be_bytes().to_vec();
    out.extend(b"\0\0\0\0\x04\x20\0\0mntrRGB XYZ ");
    out.extend([0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]); // 1 January 2026
    out.extend(b"acsp");
    out.resize(64, 0);
    out.extend([0; 4]); // perceptual
    [0.9642, 1.0, 0.8249].iter().for_each(|value| out.extend(fixed(*value)));
    out.resize(128, 0);
    out.extend(table);
    out.extend(data);
    out
}
