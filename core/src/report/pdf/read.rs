//! Reading a PDF back: all that it says, for the test that nothing redacted is left in it.

use lopdf::{Document as File, Object};

use crate::error::{Error, Result};

/// Everything a PDF file says: the text of its pages in one piece, each string of its objects (titles, bookmarks, what is
/// read aloud), and each stream that is text.
///
/// # Errors
/// Only `bug`: the file is one of our own.
pub fn texts(bytes: &[u8]) -> Result<Vec<String>> {
    let unread = |_| Error::bug("report/pdf-read");
    let file = File::load_mem(bytes).map_err(unread)?;
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    let mut texts = vec![file.extract_text(&pages).map_err(unread)?];
    for object in file.objects.values() {
        gather(object, &mut texts);
        if let Object::Stream(stream) = object {
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            texts.extend(String::from_utf8(content));
        }
    }
    gather(&Object::Dictionary(file.trailer.clone()), &mut texts);
    Ok(texts)
}

fn gather(object: &Object, texts: &mut Vec<String>) {
    match object {
        Object::String(bytes, _) => texts.push(decoded(bytes)),
        Object::Array(all) => all.iter().for_each(|one| gather(one, texts)),
        Object::Dictionary(entries) => entries.iter().for_each(|(_, one)| gather(one, texts)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, one)| gather(one, texts)),
        _ => {}
    }
}

/// A text string: UTF-16 with its mark, else one byte a letter (ISO 32000-1, 7.9.2.2).
fn decoded(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}
