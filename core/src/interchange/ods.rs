//! Workbooks as OpenDocument spreadsheets, written by hand over the zip container: the format is four small files of XML.

pub mod cnil;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use chrono::NaiveDate;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::book::{Book, META, Sheet};
use super::xlsx::fitting;
use crate::error::{Error, Result};
use crate::words::Words;

/// The media type, stored first and uncompressed, so that programs know the file by its first bytes.
const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// How a cell looks; its name in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Text, wrapped.
    Plain,
    /// The head of a column.
    Head,
    /// The head of a column that is only to be read.
    GreyHead,
    /// What is only to be read.
    Grey,
    /// A day.
    Date,
    /// The title of a page.
    Title,
    /// The title of a part.
    Section,
    /// What a value is called.
    Label,
    /// A remark for the reader.
    Remark,
}

impl Style {
    const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Head => "head",
            Self::GreyHead => "greyhead",
            Self::Grey => "grey",
            Self::Date => "day",
            Self::Title => "title",
            Self::Section => "section",
            Self::Label => "label",
            Self::Remark => "remark",
        }
    }
}

/// A cell.
#[derive(Debug, Clone)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// How it looks.
    pub style: Style,
    /// Over how many columns it reaches.
    pub span: usize,
}

impl Cell {
    /// A cell of one column.
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style, span: 1 }
    }

    /// The same over several columns.
    #[must_use]
    pub fn over(mut self, span: usize) -> Self {
        self.span = span;
        self
    }
}

/// A sheet.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Its name.
    pub name: String,
    /// Width of each column in millimetres.
    pub widths: Vec<u32>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
    /// How many rows and columns stay in sight.
    pub frozen: (usize, usize),
    /// How many rows are printed on every page.
    pub repeated: usize,
    /// Whether it is out of sight.
    pub is_hidden: bool,
    /// For a column: the words to choose from, from the row given.
    pub choices: Vec<(usize, usize, Vec<String>)>,
    /// Whether heads filter.
    pub filters: bool,
}

/// What a file says of itself.
pub struct About {
    /// Its title.
    pub title: String,
    /// Who keeps the register.
    pub author: String,
    /// The day that it is about.
    pub on: NaiveDate,
    /// Its language.
    pub language: &'static str,
    /// What stands at the foot of printed pages.
    pub foot: String,
}

/// Writes the workbook.
///
/// # Errors
/// Bug when the container cannot be made.
pub fn write(book: &Book) -> Result<Vec<u8>> {
    let words = Words::of(book.lang);
    let mut pages: Vec<Page> = book.sheets.iter().map(|sheet| page(sheet, book)).collect();
    pages.push(Page {
        name: words.say("sheet-lists"),
        widths: book.lists.iter().map(|_| 45).collect(),
        rows: lists(book),
        frozen: (1, 0),
        ..Page::default()
    });
    pages.push(Page {
        name: META.to_owned(),
        rows: book
            .meta
            .iter()
            .map(|row| row.iter().map(|cell| Cell::new(cell, Style::Plain)).collect())
            .collect(),
        is_hidden: true,
        ..Page::default()
    });
    let about = About {
        title: book.title.clone(),
        author: book.author.clone(),
        on: book.as_of_iso,
        language: book.lang.code(),
        foot: format!("{} \u{b7} {} \u{b7} {}", book.title, book.author, book.as_of),
    };
    pack(&pages, &about)
}

fn page(sheet: &Sheet, book: &Book) -> Page {
    let head = sheet.columns.iter().map(|column| {
        Cell::new(&column.title, if column.is_calculated { Style::GreyHead } else { Style::Head })
    });
    let mut rows: Vec<Vec<Cell>> = vec![head.collect()];
    for row in &sheet.rows {
        let cells = sheet.columns.iter().zip(row).map(|(column, cell)| {
            let style = match (column.is_calculated, column.is_date) {
                (true, _) => Style::Grey,
                (_, true) => Style::Date,
                _ => Style::Plain,
            };
            Cell::new(fitting(cell), style)
        });
        rows.push(cells.collect());
    }
    let choices = sheet.columns.iter().enumerate().filter_map(|(place, column)| {
        let words = &book.lists.get(column.list?)?.words;
        // Long lists are looked up in their sheet; a list inside the file would be repeated in every cell's rule.
        (words.len() <= 40).then(|| (place, 1, words.clone()))
    });
    let width = |place: usize| -> u32 {
        let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        let cells = sheet.rows.iter().take(2_000).filter_map(|row| row.get(place)).map(|cell| longest(cell));
        let key = sheet.columns.get(place).map_or("", |column| column.key.as_str());
        let widest = if matches!(key, "id" | "of") { 9 } else { cells.max().unwrap_or(0).clamp(12, 46) };
        u32::try_from(widest * 2).unwrap_or(30) + 4
    };
    Page {
        name: sheet.name.clone(),
        widths: (0..sheet.columns.len()).map(width).collect(),
        rows,
        frozen: (1, sheet.frozen),
        repeated: 1,
        is_hidden: false,
        choices: choices.collect(),
        filters: true,
    }
}

fn lists(book: &Book) -> Vec<Vec<Cell>> {
    let longest = book.lists.iter().map(|list| list.words.len()).max().unwrap_or(0);
    let head = book.lists.iter().map(|list| Cell::new(&list.title, Style::GreyHead));
    let mut rows = vec![head.collect()];
    for place in 0..longest {
        let row = book
            .lists
            .iter()
            .map(|list| Cell::new(list.words.get(place).cloned().unwrap_or_default(), Style::Plain));
        rows.push(row.collect());
    }
    rows
}

/// Puts the pages into the container.
///
/// # Errors
/// Bug when the container cannot be made.
pub fn pack(pages: &[Page], about: &About) -> Result<Vec<u8>> {
    let failed = |_| Error::bug("interchange/ods");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let packed = stored.compression_method(CompressionMethod::Deflated);
    let parts = [
        ("mimetype", stored, MIME.to_owned()),
        ("META-INF/manifest.xml", packed, manifest()),
        ("meta.xml", packed, meta(about)),
        ("settings.xml", packed, settings(pages)),
        ("styles.xml", packed, styles(about)),
        ("content.xml", packed, content(pages)),
    ];
    for (name, options, text) in parts {
        zip.start_file(name, options).map_err(|_| Error::bug("interchange/ods"))?;
        zip.write_all(text.as_bytes()).map_err(failed)?;
    }
    Ok(zip.finish().map_err(|_| Error::bug("interchange/ods"))?.into_inner())
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" \
xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" \
xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" \
xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"";

fn manifest() -> String {
    let mut text = format!(
        "{XML}<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" \
manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{MIME}\"/>"
    );
    for part in ["content.xml", "styles.xml", "meta.xml", "settings.xml"] {
        let _ = write!(
            text,
            "<manifest:file-entry manifest:full-path=\"{part}\" manifest:media-type=\"text/xml\"/>"
        );
    }
    text.push_str("</manifest:manifest>");
    text
}

fn meta(about: &About) -> String {
    let on = format!("{}T12:00:00", about.on);
    format!(
        "{XML}<office:document-meta {NAMESPACES}><office:meta><meta:generator>RopaDesk</meta:generator>\
<dc:title>{}</dc:title><dc:creator>{}</dc:creator><meta:creation-date>{on}</meta:creation-date><dc:date>{on}</dc:date>\
<dc:language>{}</dc:language></office:meta></office:document-meta>",
        escaped(&about.title),
        escaped(&about.author),
        about.language
    )
}

/// Which rows and columns stay in sight.
fn settings(pages: &[Page]) -> String {
    let mut text = format!(
        "{XML}<office:document-settings {NAMESPACES}><office:settings>\
<config:config-item-set config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">\
<config:config-item-map-entry><config:config-item-map-named config:name=\"Tables\">"
    );
    for page in pages {
        let (rows, columns) = page.frozen;
        let _ = write!(text, "<config:config-item-map-entry config:name=\"{}\">", escaped(&page.name));
        for (axis, count) in [("Vertical", rows), ("Horizontal", columns)] {
            if count > 0 {
                let _ = write!(
                    text,
                    "<config:config-item config:name=\"{axis}SplitMode\" config:type=\"short\">2</config:config-item>\
<config:config-item config:name=\"{axis}SplitPosition\" config:type=\"int\">{count}</config:config-item>"
                );
            }
        }
        if rows > 0 || columns > 0 {
            let _ = write!(
                text,
                "<config:config-item config:name=\"ActiveSplitRange\" config:type=\"short\">3</config:config-item>\
<config:config-item config:name=\"PositionBottom\" config:type=\"int\">{rows}</config:config-item>\
<config:config-item config:name=\"PositionRight\" config:type=\"int\">{columns}</config:config-item>"
            );
        }
        text.push_str("</config:config-item-map-entry>");
    }
    text.push_str(
        "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>\
</config:config-item-set></office:settings></office:document-settings>",
    );
    text
}

/// The look of cells, and pages that print landscape on one page's width.
fn styles(about: &About) -> String {
    let mut text = format!(
        "{XML}<office:document-styles {NAMESPACES}><office:styles><number:date-style style:name=\"iso\">\
<number:year number:style=\"long\"/><number:text>-</number:text><number:month number:style=\"long\"/>\
<number:text>-</number:text><number:day number:style=\"long\"/></number:date-style>\
<number:text-style style:name=\"astext\"><number:text-content/></number:text-style>\
<style:style style:name=\"Default\" style:family=\"table-cell\"><style:paragraph-properties/>\
<style:text-properties style:font-name=\"Liberation Sans\" fo:font-size=\"10pt\"/></style:style>"
    );
    for (style, cell, words) in LOOKS {
        // Days begin where words begin; a spreadsheet would put them against the next column.
        let (data, begins) = match style {
            Style::Date => ("iso", "<style:paragraph-properties fo:text-align=\"start\"/>"),
            _ => ("astext", ""),
        };
        let _ = write!(
            text,
            "<style:style style:name=\"{}\" style:family=\"table-cell\" style:parent-style-name=\"Default\" \
style:data-style-name=\"{data}\"><style:table-cell-properties fo:wrap-option=\"wrap\" {cell}/>{begins}\
<style:text-properties {words}/></style:style>",
            style.name()
        );
    }
    let _ = write!(
        text,
        "</office:styles><office:automatic-styles><style:page-layout style:name=\"landscape\">\
<style:page-layout-properties fo:page-width=\"297mm\" fo:page-height=\"210mm\" style:print-orientation=\"landscape\" \
fo:margin=\"12mm\" style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/><style:footer-style/></style:page-layout>\
</office:automatic-styles><office:master-styles><style:master-page style:name=\"Default\" \
style:page-layout-name=\"landscape\"><style:header><text:p><text:sheet-name>???</text:sheet-name></text:p></style:header>\
<style:footer><text:p>{} \u{b7} <text:page-number>1</text:page-number> / <text:page-count>1</text:page-count></text:p>\
</style:footer></style:master-page></office:master-styles></office:document-styles>",
        escaped(&about.foot)
    );
    text
}

/// Each style: properties of the cell, and of its words.
const LOOKS: &[(Style, &str, &str)] = &[
    (
        Style::Plain,
        "style:vertical-align=\"top\" fo:padding=\"0.8mm\" fo:border-bottom=\"0.3pt solid #d5dade\"",
        "fo:color=\"#222b33\"",
    ),
    (
        Style::Head,
        "style:vertical-align=\"middle\" fo:background-color=\"#1f4e5f\" fo:padding=\"1mm\"",
        "fo:color=\"#ffffff\" fo:font-weight=\"bold\"",
    ),
    (
        Style::GreyHead,
        "style:vertical-align=\"middle\" fo:background-color=\"#68757d\" fo:padding=\"1mm\"",
        "fo:color=\"#ffffff\" fo:font-weight=\"bold\"",
    ),
    (
        Style::Grey,
        "style:vertical-align=\"top\" fo:background-color=\"#f3f5f6\" fo:border-bottom=\"0.3pt solid #d5dade\"",
        "fo:color=\"#5b646c\" fo:font-style=\"italic\"",
    ),
    (
        Style::Date,
        "style:vertical-align=\"top\" fo:padding=\"0.8mm\" style:text-align-source=\"fix\" fo:border-bottom=\"0.3pt solid #d5dade\"",
        "fo:color=\"#222b33\"",
    ),
    (
        Style::Title,
        "style:vertical-align=\"middle\"",
        "fo:color=\"#1f4e5f\" fo:font-size=\"16pt\" fo:font-weight=\"bold\"",
    ),
    (
        Style::Section,
        "style:vertical-align=\"middle\" fo:background-color=\"#1f4e5f\" fo:padding=\"1mm\"",
        "fo:color=\"#ffffff\" fo:font-weight=\"bold\"",
    ),
    (
        Style::Label,
        "style:vertical-align=\"top\" fo:padding=\"0.8mm\" fo:background-color=\"#e8eff2\" fo:border-bottom=\"0.3pt solid #c3ccd1\"",
        "fo:color=\"#1f4e5f\" fo:font-weight=\"bold\"",
    ),
    (Style::Remark, "style:vertical-align=\"top\"", "fo:color=\"#5b646c\" fo:font-style=\"italic\""),
];

fn content(pages: &[Page]) -> String {
    let mut text = format!(
        "{XML}<office:document-content {NAMESPACES}><office:automatic-styles>\
<style:style style:name=\"row\" style:family=\"table-row\"><style:table-row-properties \
style:use-optimal-row-height=\"true\"/></style:style>\
<style:style style:name=\"shown\" style:family=\"table\" style:master-page-name=\"Default\">\
<style:table-properties table:display=\"true\"/></style:style>\
<style:style style:name=\"hidden\" style:family=\"table\" style:master-page-name=\"Default\">\
<style:table-properties table:display=\"false\"/></style:style>"
    );
    let mut widths: Vec<u32> = pages.iter().flat_map(|page| page.widths.iter().copied()).collect();
    widths.sort_unstable();
    widths.dedup();
    for width in widths {
        let _ = write!(
            text,
            "<style:style style:name=\"w{width}\" style:family=\"table-column\">\
<style:table-column-properties style:column-width=\"{width}mm\"/></style:style>"
        );
    }
    text.push_str("</office:automatic-styles><office:body><office:spreadsheet>");
    choices(&mut text, pages);
    for (place, page) in pages.iter().enumerate() {
        table(&mut text, page, place);
    }
    filters(&mut text, pages);
    text.push_str("</office:spreadsheet></office:body></office:document-content>");
    text
}

/// The rules for dropdowns; a word that is not in the list is warned of.
fn choices(text: &mut String, pages: &[Page]) {
    if pages.iter().all(|page| page.choices.is_empty()) {
        return;
    }
    text.push_str("<table:content-validations>");
    for (place, page) in pages.iter().enumerate() {
        for (column, _, words) in &page.choices {
            let list: Vec<_> =
                words.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
            let _ = write!(
                text,
                "<table:content-validation table:name=\"v{place}_{column}\" \
table:condition=\"of:cell-content-is-in-list({})\" table:allow-empty-cell=\"true\" \
table:display-list=\"unsorted\"><table:error-message table:message-type=\"warning\" table:display=\"true\"/>\
</table:content-validation>",
                escaped(&list.join(";"))
            );
        }
    }
    text.push_str("</table:content-validations>");
}

fn table(text: &mut String, page: &Page, place: usize) {
    let look = if page.is_hidden { "hidden" } else { "shown" };
    let _ = write!(text, "<table:table table:name=\"{}\" table:style-name=\"{look}\">", escaped(&page.name));
    for width in &page.widths {
        let _ = write!(text, "<table:table-column table:style-name=\"w{width}\"/>");
    }
    if page.widths.is_empty() {
        text.push_str("<table:table-column/>");
    }
    if page.repeated > 0 {
        text.push_str("<table:table-header-rows>");
    }
    for (number, row) in page.rows.iter().enumerate() {
        text.push_str("<table:table-row table:style-name=\"row\">");
        let mut column = 0;
        for cell in row {
            let has_rule = page.choices.iter().any(|(at, from, _)| *at == column && number >= *from);
            write_cell(text, cell, has_rule.then_some((place, column)));
            column += cell.span;
        }
        if row.is_empty() {
            text.push_str("<table:table-cell/>");
        }
        text.push_str("</table:table-row>");
        if page.repeated == number + 1 {
            text.push_str("</table:table-header-rows>");
        }
    }
    if page.rows.is_empty() {
        text.push_str("<table:table-row><table:table-cell/></table:table-row>");
    }
    text.push_str("</table:table>");
}

fn write_cell(text: &mut String, cell: &Cell, rule: Option<(usize, usize)>) {
    let _ = write!(text, "<table:table-cell table:style-name=\"{}\"", cell.style.name());
    if let Some((place, column)) = rule {
        let _ = write!(text, " table:content-validation-name=\"v{place}_{column}\"");
    }
    if cell.span > 1 {
        let _ =
            write!(text, " table:number-columns-spanned=\"{}\" table:number-rows-spanned=\"1\"", cell.span);
    }
    let day = (cell.style == Style::Date).then(|| cell.text.parse::<NaiveDate>().ok()).flatten();
    match day {
        Some(day) => {
            let _ = write!(
                text,
                " office:value-type=\"date\" office:date-value=\"{day}\"><text:p>{day}</text:p>"
            );
        }
        None if cell.text.is_empty() => text.push('>'),
        None => {
            text.push_str(" office:value-type=\"string\">");
            for line in cell.text.split('\n') {
                let _ = write!(text, "<text:p>{}</text:p>", spaced(line));
            }
        }
    }
    text.push_str("</table:table-cell>");
    for _ in 1..cell.span {
        text.push_str("<table:covered-table-cell/>");
    }
}

/// Which heads filter: the whole of each such sheet.
fn filters(text: &mut String, pages: &[Page]) {
    if pages.iter().all(|page| !page.filters) {
        return;
    }
    text.push_str("<table:database-ranges>");
    for (place, page) in pages.iter().enumerate().filter(|(_, page)| page.filters && !page.widths.is_empty())
    {
        let last = column_letters(page.widths.len() - 1);
        let name = page.name.replace('\'', "''");
        let _ = write!(
            text,
            "<table:database-range table:name=\"range{place}\" table:target-range-address=\"{}\" \
table:display-filter-buttons=\"true\"/>",
            escaped(&format!("'{name}'.A1:'{name}'.{last}{}", page.rows.len().max(2)))
        );
    }
    text.push_str("</table:database-ranges>");
}

/// The letters of a column, counted from nought.
fn column_letters(mut column: usize) -> String {
    let mut letters = String::new();
    loop {
        letters.insert(0, char::from(b'A' + u8::try_from(column % 26).unwrap_or(0)));
        if column < 26 {
            return letters;
        }
        column = column / 26 - 1;
    }
}

/// Text as XML holds it.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // XML has no place for other control characters; cells picture them before they come here.
            control if control.is_control() && !matches!(control, '\t' | '\n' | '\u{7f}'..='\u{9f}') => {}
            '\u{fffe}' | '\u{ffff}' => safe.push('\u{fffd}'),
            other => safe.push(other),
        }
    }
    safe
}

/// A line with its blanks kept: OpenDocument reads several as one unless they are counted.
fn spaced(line: &str) -> String {
    if !line.starts_with(' ') && !line.contains("  ") && !line.contains('\t') && !line.ends_with(' ') {
        return escaped(line);
    }
    let mut text = String::new();
    let mut blanks = 0;
    for sign in line.chars() {
        if sign == ' ' {
            blanks += 1;
            continue;
        }
        put_blanks(&mut text, &mut blanks);
        match sign {
            '\t' => text.push_str("<text:tab/>"),
            other => text.push_str(&escaped(other.encode_utf8(&mut [0; 4]))),
        }
    }
    put_blanks(&mut text, &mut blanks);
    text
}

fn put_blanks(text: &mut String, blanks: &mut usize) {
    if *blanks > 0 {
        let _ = write!(text, "<text:s text:c=\"{blanks}\"/>");
        *blanks = 0;
    }
}
