//! Reading finished documents back as a reader gets them: the words of a PDF, a DOCX and a page; and a PDF as others write them.

use std::io::{Cursor, Read, Write};
use std::process::{Command, Stdio};

/// The words of a PDF in the order in which they are written, by `pdftotext`.
///
/// # Panics
/// When `pdftotext` is missing or cannot read the file.
#[must_use]
pub fn of_pdf(bytes: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext reads documents back: install poppler-utils");
    let mut input = child.stdin.take().expect("a pipe");
    let bytes = bytes.to_vec();
    let feeding = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().expect("pdftotext ends");
    feeding.join().expect("the file is handed over").expect("pdftotext takes it");
    assert!(output.status.success(), "pdftotext reads the file");
    String::from_utf8(output.stdout).expect("text is UTF-8")
}

/// A PDF file of one page per text, as simple programs write them: a standard font that is not embedded.
#[must_use]
pub fn typed(pages: &[&str]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", 4 + 2 * at)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    for (at, text) in pages.iter().enumerate() {
        let shown = format!("BT /F 14 Tf 72 720 Td ({text}) Tj ET");
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {} 0 R >>",
            5 + 2 * at
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{shown}\nendstream", shown.len()));
    }
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = String::new();
    for (at, object) in objects.iter().enumerate() {
        places.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    }
    let start = file.len();
    let count = objects.len() + 1;
    file.push_str(&format!("xref\n0 {count}\n0000000000 65535 f \n{places}"));
    file.push_str(&format!("trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    file.into_bytes()
}

/// The words of the main part of a DOCX.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn of_docx(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a container");
    let mut text = String::new();
    archive.by_name("word/document.xml").expect("the main part").read_to_string(&mut text).expect("UTF-8");
    without_tags(&text)
}

/// The words of a page.
///
/// # Panics
/// When it is not UTF-8.
#[must_use]
pub fn of_html(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).expect("a page is UTF-8");
    let (_, body) = text.split_once("<body>").expect("a page has a body");
    without_tags(body)
}

/// Text without white space, so that it is found wherever lines break.
#[must_use]
pub fn dense(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len() / 2);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        rest = after.split_once('>').map_or("", |(_, inside)| inside);
    }
    out.push_str(rest);
    for (sign, plain) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        out = out.replace(sign, plain);
    }
    out
}
