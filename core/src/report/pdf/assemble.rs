//! The file around the pages: fonts from printpdf, then pages, structure, outline and metadata.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document as File, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt,
    TextItem,
};
use sha2::{Digest as _, Sha256};
use subsetter::GlyphRemapper;

use super::emit;
use super::fonts::FACES;
use super::front::Book;
use super::metadata;
use super::text::Target;
use super::tree::{Kid, Kind, Tree};
use crate::error::{Error, Result};
use crate::report::content::Document;

type Subsets = [GlyphRemapper; FACES.len()];

/// Writes the laid out document as a file.
pub(super) fn bytes(document: &Document, mut book: Book) -> Result<Vec<u8>> {
    let subsets = subsets(&book);
    let mut file = File::with_version("1.7");
    let fonts = fonts(&book, &subsets, &mut file)?;
    let resources = file.add_object(dictionary! { "Font" => fonts });
    let pages_id = file.new_object_id();
    let page_ids: Vec<ObjectId> = book.pages.iter().map(|_| file.new_object_id()).collect();
    let mut tags = Tags { parents: Vec::new(), annotations: Vec::new(), first: book.pages.len() };
    let mut hash = Sha256::new();
    for (number, page) in book.pages.iter().enumerate() {
        let content = emit::page(page, number, book.sheet.height, &mut book.composer.tree, &subsets);
        hash.update(&content.operators);
        let mut stream = Stream::new(Dictionary::new(), content.operators);
        stream.compress().map_err(|_| Error::bug("pdf.compress"))?;
        let contents = file.add_object(stream);
        tags.parents.push(content.owners);
        let mut dict = dictionary! {
            "Type" => "Page",
            "Parent" => pages_id,
            "MediaBox" => vec![0.into(), 0.into(), book.sheet.width.into(), book.sheet.height.into()],
            "Resources" => resources,
            "Contents" => contents,
            "StructParents" => number as i64,
            "Tabs" => "S",
        };
        let links =
            links(&book.composer.used.links, &book.composer.headings, page, book.sheet.height, |heading| {
                destination(&book.places, heading, &page_ids, book.sheet.height, book.sheet.left)
            });
        if !links.is_empty() {
            let mut annotations = Vec::new();
            for (dict, node) in links {
                let count = tags.annotations.len();
                let kid = Kid::Annotation { page: number, number: count };
                book.composer.tree.push(node, kid);
                let mut dict = dict;
                dict.set("StructParent", (tags.first + count) as i64);
                let id = file.add_object(dict);
                tags.annotations.push((id, node));
                annotations.push(Object::Reference(id));
            }
            dict.set("Annots", annotations);
        }
        file.objects.insert(page_ids[number], Object::Dictionary(dict));
    }
    let kids: Vec<Object> = page_ids.iter().map(|id| Object::Reference(*id)).collect();
    let pages = dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids };
    file.objects.insert(pages_id, Object::Dictionary(pages));
    let structure = tags.write(&mut file, &book.composer.tree, &page_ids);
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => pages_id,
        "MarkInfo" => dictionary! { "Marked" => true },
        "StructTreeRoot" => structure,
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
    };
    if let Some(outline) = outline(&mut file, &book, &page_ids) {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    metadata::describe(document, &mut file, &mut catalog, &mut hash);
    let root = file.add_object(catalog);
    file.trailer.set("Root", root);
    let id = hash.finalize()[..16].to_vec();
    let id = Object::String(id, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut out = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(6)
        .build();
    file.save_with_options(&mut out, options).map_err(|_| Error::bug("pdf.save"))?;
    Ok(out)
}

/// Which glyphs each face keeps, and their new numbers.
fn subsets(book: &Book) -> Subsets {
    let mut subsets: Subsets = Default::default();
    for (subset, glyphs) in subsets.iter_mut().zip(&book.composer.used.glyphs) {
        for glyph in glyphs.keys() {
            subset.remap(*glyph);
        }
    }
    subsets
}

/// The embedded fonts as a resource dictionary. printpdf writes them for a specimen page that shows every glyph once;
/// only its font objects are taken over.
fn fonts(book: &Book, subsets: &Subsets, file: &mut File) -> Result<Dictionary> {
    let mut specimen = PdfDocument::new("");
    let mut ops = Vec::new();
    for ((face, subset), glyphs) in FACES.into_iter().zip(subsets).zip(&book.composer.used.glyphs) {
        if glyphs.is_empty() {
            continue;
        }
        let small =
            subsetter::subset(face.metrics().bytes, 0, subset).map_err(|_| Error::bug("pdf.subset"))?;
        let mut font = ParsedFont::from_bytes(&small, 0, &mut Vec::new()).ok_or(Error::bug("pdf.font"))?;
        font.font_name = Some(face.subset_name().to_owned());
        let id = FontId(face.resource().to_owned());
        specimen.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
        ops.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(10.0) });
        let shown = glyphs.iter().map(|(glyph, ch)| Codepoint {
            gid: subset.get(*glyph).unwrap_or(0),
            offset: 0.0,
            cid: Some(ch.to_string()),
        });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(shown.collect())] });
    }
    specimen.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let source = specimen.to_lopdf_document(&options, &mut Vec::new());
    let mut fonts = Dictionary::new();
    let written = source.page_iter().next().and_then(|page| source.get_page_fonts(page).ok());
    for (name, font) in written.unwrap_or_default() {
        let font = adopt(&source, file, &Object::Dictionary(font.clone()));
        let id = file.add_object(font);
        fonts.set(name, id);
    }
    Ok(fonts)
}

/// Copies an object and all it refers to from one file to another.
fn adopt(source: &File, file: &mut File, object: &Object) -> Object {
    match object {
        Object::Reference(id) => match source.get_object(*id) {
            Ok(target) => {
                let copy = adopt(source, file, target);
                Object::Reference(file.add_object(copy))
            }
            Err(_) => Object::Null,
        },
        Object::Array(items) => items.iter().map(|item| adopt(source, file, item)).collect::<Vec<_>>().into(),
        Object::Dictionary(dict) => Object::Dictionary(adopt_dictionary(source, file, dict)),
        Object::Stream(stream) => {
            let dict = adopt_dictionary(source, file, &stream.dict);
            let mut copy = Stream::new(dict, stream.content.clone());
            // A stream that does not shrink stays as it is, which is no failure.
            let _ = copy.compress();
            Object::Stream(copy)
        }
        other => other.clone(),
    }
}

fn adopt_dictionary(source: &File, file: &mut File, dict: &Dictionary) -> Dictionary {
    let mut copy = Dictionary::new();
    for (key, value) in dict {
        let value = adopt(source, file, value);
        copy.set(key.clone(), value);
    }
    copy
}

/// Text as PDF holds it outside of pages.
pub(super) fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// Where a jump to a heading ends.
fn destination(
    places: &[(usize, f32)],
    heading: usize,
    pages: &[ObjectId],
    height: f32,
    left: f32,
) -> Option<Object> {
    let (page, y) = places.get(heading)?;
    let top = (height - y + 12.0).min(height).round();
    Some(Object::Array(vec![
        Object::Reference(*pages.get(*page)?),
        "XYZ".into(),
        left.round().into(),
        top.into(),
        0.into(),
    ]))
}

/// The link annotations of one page, each with its structure element.
fn links(
    targets: &[Target],
    headings: &[crate::report::content::Heading],
    page: &super::page::Page,
    height: f32,
    place: impl Fn(usize) -> Option<Object>,
) -> Vec<(Dictionary, usize)> {
    let mut out = Vec::new();
    for area in &page.links {
        let mut dict = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
        };
        match targets.get(area.link) {
            Some(Target::Heading(heading)) => {
                let Some(destination) = place(*heading) else { continue };
                dict.set("Dest", destination);
                dict.set("Contents", text_string(headings.get(*heading).map_or("", |h| h.text.as_str())));
            }
            Some(Target::Address(address)) => {
                let uri = dictionary! { "S" => "URI", "URI" => Object::string_literal(address.as_str()) };
                dict.set("A", uri);
                dict.set("Contents", text_string(address));
            }
            None => continue,
        }
        let (top, right) = (height - area.y, area.x + area.width);
        let rect = [area.x, top - area.height, right, top].map(|value| (value * 10.0).round() / 10.0);
        dict.set("Rect", rect.map(Object::from).to_vec());
        out.push((dict, area.node));
    }
    out
}

/// The bookmarks, nested as the headings are, in document order.
fn outline(file: &mut File, book: &Book, pages: &[ObjectId]) -> Option<ObjectId> {
    let headings = &book.composer.headings;
    if headings.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| file.new_object_id()).collect();
    let mut kids: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut path: Vec<(u8, usize)> = Vec::new();
    for (number, heading) in headings.iter().enumerate() {
        let level = heading.level.clamp(1, 4);
        path.retain(|(above, _)| *above < level);
        kids.entry(path.last().map(|(_, parent)| *parent)).or_default().push(number);
        path.push((level, number));
    }
    for (parent, list) in &kids {
        for (at, number) in list.iter().enumerate() {
            let mut dict = dictionary! {
                "Title" => text_string(&headings[*number].text),
                "Parent" => parent.map_or(root, |parent| ids[parent]),
            };
            let place = destination(&book.places, *number, pages, book.sheet.height, book.sheet.left);
            if let Some(place) = place {
                dict.set("Dest", place);
            }
            if let Some(previous) = at.checked_sub(1) {
                dict.set("Prev", ids[list[previous]]);
            }
            if let Some(next) = list.get(at + 1) {
                dict.set("Next", ids[*next]);
            }
            if let Some(inner) = kids.get(&Some(*number)) {
                dict.set("First", ids[inner[0]]);
                dict.set("Last", ids[inner[inner.len() - 1]]);
                // Parts are open and show their sections; sections are closed.
                let open = parent.is_none() && list.len() < 30;
                dict.set("Count", if open { inner.len() as i64 } else { -(inner.len() as i64) });
            }
            file.objects.insert(ids[*number], Object::Dictionary(dict));
        }
    }
    let top = kids.get(&None)?;
    let shown: usize = top.len()
        + if top.len() < 30 { top.iter().filter_map(|n| kids.get(&Some(*n))).map(Vec::len).sum() } else { 0 };
    let dict = dictionary! {
        "Type" => "Outlines",
        "First" => ids[top[0]],
        "Last" => ids[top[top.len() - 1]],
        "Count" => shown as i64,
    };
    file.objects.insert(root, Object::Dictionary(dict));
    Some(root)
}

/// What ties pages and annotations to structure elements.
struct Tags {
    /// For each page the element of each marked content.
    parents: Vec<Vec<usize>>,
    /// Each link annotation with its element.
    annotations: Vec<(ObjectId, usize)>,
    /// Number of the first annotation in the parent tree.
    first: usize,
}

impl Tags {
    /// Writes the structure tree and its parent tree (ISO 32000-1, 14.7).
    fn write(&self, file: &mut File, tree: &Tree, pages: &[ObjectId]) -> ObjectId {
        let root = file.new_object_id();
        let used: BTreeSet<usize> = tree
            .nodes
            .iter()
            .flat_map(|node| &node.kids)
            .filter_map(|kid| if let Kid::Node(node) = kid { Some(*node) } else { None })
            .chain([0])
            .collect();
        let ids: BTreeMap<usize, ObjectId> = used.iter().map(|node| (*node, file.new_object_id())).collect();
        let reference = |node: usize| ids.get(&node).map_or(Object::Null, |id| Object::Reference(*id));
        for (number, id) in &ids {
            let node = &tree.nodes[*number];
            let parent = if *number == 0 { Object::Reference(root) } else { reference(node.parent) };
            let mut dict = dictionary! { "Type" => "StructElem", "S" => node.kind.tag(), "P" => parent };
            let home = node.kids.iter().find_map(|kid| match kid {
                Kid::Marked { page, .. } => Some(*page),
                _ => None,
            });
            if let Some(page) = home {
                dict.set("Pg", pages[page]);
            }
            match node.kind {
                Kind::ColumnHead => dict.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
                Kind::RowHead => dict.set("A", dictionary! { "O" => "Table", "Scope" => "Row" }),
                Kind::List => dict.set("A", dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
                _ => {}
            }
            let mut kids: Vec<Object> = node
                .kids
                .iter()
                .map(|kid| match kid {
                    Kid::Node(node) => reference(*node),
                    Kid::Marked { page, id } if Some(*page) == home => (*id as i64).into(),
                    Kid::Marked { page, id } => {
                        dictionary! { "Type" => "MCR", "Pg" => pages[*page], "MCID" => *id as i64 }.into()
                    }
                    Kid::Annotation { page, number } => {
                        let object = self.annotations[*number].0;
                        dictionary! { "Type" => "OBJR", "Pg" => pages[*page], "Obj" => object }.into()
                    }
                })
                .collect();
            match kids.len() {
                0 => {}
                1 => dict.set("K", kids.remove(0)),
                _ => dict.set("K", kids),
            }
            file.objects.insert(*id, Object::Dictionary(dict));
        }
        let mut numbers = Vec::new();
        for (page, owners) in self.parents.iter().enumerate() {
            let owners: Vec<Object> = owners.iter().map(|node| reference(*node)).collect();
            let owners = file.add_object(owners);
            numbers.extend([Object::from(page as i64), Object::Reference(owners)]);
        }
        for (at, (_, node)) in self.annotations.iter().enumerate() {
            numbers.extend([Object::from((self.first + at) as i64), reference(*node)]);
        }
        let parents = file.add_object(dictionary! { "Nums" => numbers });
        let dict = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => reference(0),
            "ParentTree" => parents,
            "ParentTreeNextKey" => (self.first + self.annotations.len()) as i64,
        };
        file.objects.insert(root, Object::Dictionary(dict));
        root
    }
}
