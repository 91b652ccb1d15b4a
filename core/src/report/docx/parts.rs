//! The parts of the file around its text: types, styles, numbering, running lines, properties.

use std::fmt::Write as _;

use super::body::run;
use crate::interchange::ods::escaped;
use crate::report::content::Document;

/// The head of every part.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The names that the main parts use.
pub(super) const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

pub(super) const CONTENT_TYPES: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
    "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>",
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>",
    "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>",
    "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>",
    "<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>",
    "<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>",
    "<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>",
    "</Types>"
);

pub(super) const RELATIONSHIPS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
    "</Relationships>"
);

pub(super) const SETTINGS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
    "<w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>",
    "</w:settings>"
);

pub(super) const NUMBERING: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
    "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>",
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{2022}\"/><w:lvlJc w:val=\"left\"/>",
    "<w:pPr><w:ind w:left=\"284\" w:hanging=\"227\"/></w:pPr></w:lvl></w:abstractNum>",
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
);

/// A4 in twentieths of a point, and its margins.
const SHORT: u32 = 11906;
const LONG: u32 = 16838;
const MARGIN: u32 = 1134;

/// The width between the margins.
pub(super) const fn text_width(landscape: bool) -> u32 {
    (if landscape { LONG } else { SHORT }) - 2 * MARGIN
}

/// The paper, its margins and its running lines.
pub(super) fn section(landscape: bool) -> String {
    let (width, height, turned) =
        if landscape { (LONG, SHORT, " w:orient=\"landscape\"") } else { (SHORT, LONG, "") };
    format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"{turned}/><w:pgMar w:top=\"1418\" w:right=\"{MARGIN}\" w:bottom=\"1304\" w:left=\"{MARGIN}\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
    )
}

/// The identifier of the link to an address outside.
pub(super) fn address_id(place: usize) -> String {
    format!("rId{}", place + 10)
}

pub(super) fn relationships(addresses: &[String]) -> String {
    let mut text = format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for (id, kind, target) in [
        (1, "styles", "styles.xml"),
        (2, "numbering", "numbering.xml"),
        (3, "settings", "settings.xml"),
        (4, "header", "header1.xml"),
        (5, "footer", "footer1.xml"),
    ] {
        let _ = write!(
            text,
            "<Relationship Id=\"rId{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>"
        );
    }
    for (place, address) in addresses.iter().enumerate() {
        let _ = write!(
            text,
            "<Relationship Id=\"{}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            address_id(place),
            escaped(address)
        );
    }
    text.push_str("</Relationships>");
    text
}

pub(super) fn properties(document: &Document) -> String {
    let meta = &document.meta;
    let mut text = format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
    );
    for (name, value) in [
        ("dc:title", document.title.clone()),
        ("dc:subject", meta.subject.clone()),
        ("dc:creator", meta.author.clone()),
        ("cp:keywords", meta.keywords.join("; ")),
        ("dc:language", document.lang.clone()),
    ] {
        let _ = write!(text, "<{name}>{}</{name}>", escaped(&value));
    }
    if let Some(day) = meta.created_on {
        for name in ["created", "modified"] {
            let _ =
                write!(text, "<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{day}T12:00:00Z</dcterms:{name}>");
        }
    }
    text.push_str("</cp:coreProperties>");
    text
}

/// A field that the word processor fills on each page.
fn field(instruction: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t> </w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    )
}

/// Text in which `{section}`, `{page}` and `{pages}` are fields.
fn template(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at);
        let known = [("{section}", "STYLEREF \"heading 1\""), ("{pages}", "NUMPAGES"), ("{page}", "PAGE")];
        let Some((name, instruction)) = known.into_iter().find(|(name, _)| after.starts_with(name)) else {
            out.push_str(&run("", &rest[..=at]));
            rest = &rest[at + 1..];
            continue;
        };
        out.push_str(&run("", before));
        out.push_str(&field(instruction));
        rest = &after[name.len()..];
    }
    out.push_str(&run("", rest));
    out
}

fn running(name: &str, style: &str, document: &Document, left: &str, right: &str) -> String {
    let width = text_width(document.landscape);
    format!(
        "{HEAD}<w:{name} {NAMES}><w:p><w:pPr><w:pStyle w:val=\"{style}\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"{width}\"/></w:tabs></w:pPr>{}<w:r><w:tab/></w:r>{}</w:p></w:{name}>",
        template(left),
        template(right)
    )
}

pub(super) fn header(document: &Document) -> String {
    running("hdr", "Header", document, &document.header_left, &document.header_right)
}

pub(super) fn footer(document: &Document) -> String {
    running("ftr", "Footer", document, &document.footer, &document.page_label)
}

/// A style of paragraphs: identifier, name, style of what follows, properties of paragraph and run.
type ParagraphStyle = (&'static str, &'static str, &'static str, &'static str, &'static str);

const NOTE_GROUND: &str = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F4F6F9\"/>";
const BULLET: &str = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

const PARAGRAPHS: &[ParagraphStyle] = &[
    (
        "Title",
        "Title",
        "Normal",
        "<w:spacing w:before=\"0\" w:after=\"60\"/>",
        "<w:b/><w:color w:val=\"1D2530\"/><w:sz w:val=\"44\"/>",
    ),
    (
        "Subtitle",
        "Subtitle",
        "Normal",
        "<w:spacing w:after=\"240\"/>",
        "<w:color w:val=\"566171\"/><w:sz w:val=\"24\"/>",
    ),
    (
        "Heading1",
        "heading 1",
        "Normal",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"420\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:color w:val=\"2456A6\"/><w:sz w:val=\"30\"/>",
    ),
    (
        "Heading2",
        "heading 2",
        "Normal",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"340\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:sz w:val=\"25\"/>",
    ),
    (
        "Heading3",
        "heading 3",
        "Normal",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"40\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:sz w:val=\"22\"/>",
    ),
    (
        "Heading4",
        "heading 4",
        "Normal",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"40\"/><w:outlineLvl w:val=\"3\"/>",
        "<w:b/><w:color w:val=\"566171\"/>",
    ),
    (
        "Kicker",
        "Kicker",
        "Normal",
        "<w:spacing w:after=\"80\"/>",
        "<w:color w:val=\"566171\"/><w:sz w:val=\"18\"/>",
    ),
    (
        "ContentsTitle",
        "TOC Heading",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>",
        "<w:b/><w:sz w:val=\"24\"/>",
    ),
    ("TOC1", "toc 1", "Normal", "<w:spacing w:after=\"40\"/>", ""),
    ("TOC2", "toc 2", "Normal", "<w:spacing w:after=\"20\"/><w:ind w:left=\"284\"/>", ""),
    ("TOC3", "toc 3", "Normal", "<w:spacing w:after=\"20\"/><w:ind w:left=\"567\"/>", ""),
    ("TOC4", "toc 4", "Normal", "<w:spacing w:after=\"20\"/><w:ind w:left=\"850\"/>", ""),
    (
        "Caption",
        "caption",
        "Normal",
        "<w:keepNext/><w:spacing w:after=\"60\"/>",
        "<w:color w:val=\"566171\"/><w:sz w:val=\"18\"/>",
    ),
    ("Cell", "Table Text", "Cell", "<w:spacing w:before=\"30\" w:after=\"30\"/>", "<w:sz w:val=\"19\"/>"),
    (
        "CellHead",
        "Table Head",
        "Cell",
        "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\"/>",
        "<w:b/><w:color w:val=\"566171\"/><w:sz w:val=\"18\"/>",
    ),
    (
        "AfterTable",
        "After Table",
        "Normal",
        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
        "<w:sz w:val=\"8\"/>",
    ),
    ("Header", "header", "Header", "", "<w:color w:val=\"566171\"/><w:sz w:val=\"16\"/>"),
    ("Footer", "footer", "Footer", "", "<w:color w:val=\"566171\"/><w:sz w:val=\"16\"/>"),
];

/// Styles that need parts of others: lists, and the ground of notes.
fn composed() -> [ParagraphStyleOwned; 4] {
    let note = format!("{NOTE_GROUND}<w:spacing w:before=\"40\" w:after=\"40\"/>");
    let style = |id, name, next, paragraph: String, run| (id, name, next, paragraph, run);
    [
        style("ListBullet", "List Bullet", "ListBullet", format!("{BULLET}<w:spacing w:after=\"40\"/>"), ""),
        style(
            "CellBullet",
            "Table Bullet",
            "CellBullet",
            format!("{BULLET}<w:spacing w:before=\"20\" w:after=\"20\"/>"),
            "<w:sz w:val=\"19\"/>",
        ),
        style("Note", "Note", "Note", format!("{note}<w:ind w:left=\"170\" w:right=\"113\"/>"), ""),
        style(
            "NoteBullet",
            "Note Bullet",
            "NoteBullet",
            format!("{BULLET}{note}<w:ind w:left=\"454\" w:hanging=\"227\" w:right=\"113\"/>"),
            "",
        ),
    ]
}

type ParagraphStyleOwned = (&'static str, &'static str, &'static str, String, &'static str);

const CHARACTERS: &[(&str, &str, &str)] = &[
    ("Strong", "Strong", "<w:b/>"),
    ("Emphasis", "Emphasis", "<w:i/>"),
    ("Muted", "Muted", "<w:color w:val=\"566171\"/>"),
    ("Hyperlink", "Hyperlink", "<w:color w:val=\"2456A6\"/><w:u w:val=\"single\"/>"),
    ("Tag", "Tag", "<w:color w:val=\"1B3F7A\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E6EDF8\"/>"),
    (
        "TagMissing",
        "Tag Missing",
        "<w:b/><w:color w:val=\"6B4300\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FBEBCB\"/>",
    ),
];

/// Lines between the rows of facts; under the head of tables a stronger one.
const TABLES: &str = concat!(
    "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"113\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>",
    "<w:style w:type=\"table\" w:styleId=\"Facts\"><w:name w:val=\"Facts\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"DDE2E8\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"DDE2E8\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"DDE2E8\"/></w:tblBorders></w:tblPr></w:style>",
    "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"8A94A1\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"DDE2E8\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"DDE2E8\"/></w:tblBorders></w:tblPr></w:style>"
);

/// The language as word processors know it: with a region.
fn region(lang: &str) -> &str {
    match lang {
        "en" => "en-GB",
        "de" => "de-DE",
        "fr" => "fr-FR",
        other => other,
    }
}

pub(super) fn styles(document: &Document) -> String {
    let lang = escaped(region(&document.lang));
    let mut text = format!(
        "{HEAD}<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"{lang}\" w:eastAsia=\"{lang}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    );
    let mut add = |id: &str, name: &str, next: &str, paragraph: &str, look: &str| {
        let _ = write!(
            text,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"{next}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
        );
    };
    for (id, name, next, paragraph, look) in PARAGRAPHS {
        add(id, name, next, paragraph, look);
    }
    for (id, name, next, paragraph, look) in composed() {
        add(id, name, next, &paragraph, look);
    }
    for (id, name, look) in CHARACTERS {
        let _ = write!(
            text,
            "<w:style w:type=\"character\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:rPr>{look}</w:rPr></w:style>"
        );
    }
    text.push_str(TABLES);
    text.push_str("</w:styles>");
    text
}
