//! Pages that are pictures, as a PDF file: nothing in it but them.

use lopdf::{Dictionary, Document as File, Object, ObjectId, SaveOptions, Stream, dictionary};

use crate::error::{Error, Result};
use crate::hash::sha256;

/// One page that is a picture: its size in points, and its picture.
pub(crate) struct Page {
    pub(crate) size: (f64, f64),
    pub(crate) picture: Packed,
    pub(crate) pixels: (u32, u32),
    pub(crate) is_gray: bool,
}

/// How the pixels of a page are packed.
pub(crate) enum Packed {
    /// A JPEG file.
    Jpeg(Vec<u8>),
    /// Rows as PNG filters and deflates them: every pixel as it was.
    Rows(Vec<u8>),
}

impl Packed {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Jpeg(bytes) | Self::Rows(bytes) => bytes,
        }
    }
}

/// A PDF file of these pages; the same pages give the same bytes.
///
/// # Errors
/// `bug` when it cannot be written.
pub(crate) fn write(pages: Vec<Page>, lang: &str) -> Result<Vec<u8>> {
    let mut file = File::with_version("1.7");
    let pages_id = file.new_object_id();
    let mut kids: Vec<Object> = Vec::with_capacity(pages.len());
    let mut digest = String::new();
    for page in pages {
        digest = sha256(&[digest.as_bytes(), page.picture.bytes()].concat());
        kids.push(Object::Reference(add(&mut file, pages_id, page)?));
    }
    let tree = dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids };
    file.objects.insert(pages_id, Object::Dictionary(tree));
    let root = file.add_object(
        dictionary! { "Type" => "Catalog", "Pages" => pages_id, "Lang" => Object::string_literal(lang) },
    );
    file.trailer.set("Root", root);
    let id = Object::string_literal(&digest[..32]);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut out = Vec::new();
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
    file.save_with_options(&mut out, options).map_err(|_| Error::bug("report/pdf-pictures"))?;
    Ok(out)
}

fn add(file: &mut File, parent: ObjectId, page: Page) -> Result<ObjectId> {
    let (width, height) = (Object::Real(page.size.0 as f32), Object::Real(page.size.1 as f32));
    let (space, colors) = if page.is_gray { ("DeviceGray", 1) } else { ("DeviceRGB", 3) };
    let mut picture = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(page.pixels.0),
        "Height" => i64::from(page.pixels.1),
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
    };
    let bytes = match page.picture {
        Packed::Jpeg(bytes) => {
            picture.set("Filter", "DCTDecode");
            bytes
        }
        Packed::Rows(bytes) => {
            picture.set("Filter", "FlateDecode");
            // The filters of PNG (ISO 32000-1, 7.4.4.4).
            let rows = dictionary! {
                "Predictor" => 15,
                "Colors" => colors,
                "BitsPerComponent" => 8,
                "Columns" => i64::from(page.pixels.0),
            };
            picture.set("DecodeParms", rows);
            bytes
        }
    };
    let picture = file.add_object(Stream::new(picture, bytes).with_compression(false));
    let shown = format!("q {:.3} 0 0 {:.3} 0 0 cm /P Do Q", page.size.0, page.size.1);
    let mut content = Stream::new(Dictionary::new(), shown.into_bytes());
    content.compress().map_err(|_| Error::bug("report/pdf-pictures"))?;
    let content = file.add_object(content);
    Ok(file.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => parent,
        "MediaBox" => vec![0.into(), 0.into(), width, height],
        "Resources" => dictionary! { "XObject" => dictionary! { "P" => picture } },
        "Contents" => content,
    }))
}
