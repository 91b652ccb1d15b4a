//! The large export in every format that is read: the same records, the same person, the same near misses.

use std::io::{self, Read, Write};
use std::path::Path;

use rust_xlsxwriter::Workbook;
use serde_json::{Map, Value};
use zip::write::SimpleFileOptions;

/// A shape in which the large export is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One JSON document per line.
    Ndjson,
    /// One array of records below a key.
    Json,
    /// Elements of an XML document.
    Xml,
    /// A dump with `COPY` blocks, as PostgreSQL writes it.
    Copy,
    /// A dump with `INSERT` statements, as MySQL writes it.
    Insert,
    /// Semicolons, in Windows-1252; letters that it has not become question marks.
    Windows1252,
    /// Tabs, in UTF-16 with its mark.
    Utf16,
    /// A table in which one field has a stray quotation mark in every hundredth row.
    StrayQuotes,
    /// A workbook.
    Xlsx,
    /// The table compressed by gzip.
    Gzip,
    /// The table and its NDJSON in a ZIP archive.
    Zip,
    /// A mailbox with one mail per record, its fields in base64.
    Mbox,
    /// An address card per record.
    Vcf,
}

impl Shape {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Ndjson,
        Self::Json,
        Self::Xml,
        Self::Copy,
        Self::Insert,
        Self::Windows1252,
        Self::Utf16,
        Self::StrayQuotes,
        Self::Xlsx,
        Self::Gzip,
        Self::Zip,
        Self::Mbox,
        Self::Vcf,
    ];

    /// How the file is called.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Ndjson => "large.ndjson",
            Self::Json => "large.json",
            Self::Xml => "large.xml",
            Self::Copy => "large-postgresql.sql",
            Self::Insert => "large-mysql.sql",
            Self::Windows1252 => "large-windows-1252.csv",
            Self::Utf16 => "large-utf-16.tsv",
            Self::StrayQuotes => "large-stray-quotes.csv",
            Self::Xlsx => "large.xlsx",
            Self::Gzip => "large.csv.gz",
            Self::Zip => "large.zip",
            Self::Mbox => "large.mbox",
            Self::Vcf => "large.vcf",
        }
    }
}

/// Writes the records of a table (CSV) in another shape.
///
/// # Errors
/// What reader and writer report.
pub fn write(table: &mut dyn Read, shape: Shape, file: &Path) -> io::Result<()> {
    match shape {
        Shape::Xlsx => return workbook(table, file),
        Shape::Gzip => {
            let out = io::BufWriter::new(std::fs::File::create(file)?);
            let mut packed = flate2::write::GzEncoder::new(out, flate2::Compression::fast());
            io::copy(table, &mut packed)?;
            return packed.finish()?.flush();
        }
        Shape::Zip => return archive(table, file),
        _ => {}
    }
    let mut out = io::BufWriter::new(std::fs::File::create(file)?);
    lines(table, shape, &mut out)?;
    out.flush()
}

fn lines(table: &mut dyn Read, shape: Shape, out: &mut dyn Write) -> io::Result<()> {
    let mut reader = csv::Reader::from_reader(table);
    let header = reader.headers().map_err(io::Error::other)?.clone();
    let names: Vec<&str> = header.iter().collect();
    head(shape, &names, out)?;
    let mut first = true;
    for record in reader.records() {
        let record = record.map_err(io::Error::other)?;
        let fields: Vec<&str> = record.iter().collect();
        row(shape, &names, &fields, first, out)?;
        first = false;
    }
    out.write_all(match shape {
        Shape::Json => b"]}\n".as_slice(),
        Shape::Xml => b"</orders></export>\n",
        Shape::Copy => b"\\.\n",
        Shape::Insert => b";\n",
        _ => b"",
    })
}

fn head(shape: Shape, names: &[&str], out: &mut dyn Write) -> io::Result<()> {
    match shape {
        Shape::Json => out.write_all(b"{\"made_by\":\"shop\",\"orders\":["),
        Shape::Xml => {
            out.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<export><made>2026</made><orders>\n")
        }
        Shape::Copy => {
            let columns: Vec<String> = names.iter().map(|name| format!("    {name} text")).collect();
            let list = names.join(", ");
            write!(out, "--\n-- PostgreSQL database dump\n--\nSET client_encoding = 'UTF8';\n")?;
            write!(out, "CREATE TABLE public.orders (\n{}\n);\n", columns.join(",\n"))?;
            writeln!(out, "COPY public.orders ({list}) FROM stdin;")
        }
        Shape::Insert => {
            let columns: Vec<String> = names.iter().map(|name| format!("  `{name}` text")).collect();
            writeln!(out, "-- MySQL dump 10.13\nCREATE TABLE `orders` (\n{}\n);", columns.join(",\n"))?;
            write!(out, "INSERT INTO `orders` VALUES ")
        }
        Shape::Windows1252 => encoded(shape, &format!("{}\r\n", names.join(";")), out),
        Shape::Utf16 => {
            out.write_all(b"\xFF\xFE")?;
            encoded(shape, &format!("{}\r\n", names.join("\t")), out)
        }
        Shape::StrayQuotes => writeln!(out, "{}", names.join(",")),
        _ => Ok(()),
    }
}

fn row(shape: Shape, names: &[&str], fields: &[&str], first: bool, out: &mut dyn Write) -> io::Result<()> {
    match shape {
        Shape::Ndjson => writeln!(out, "{}", object(names, fields)),
        Shape::Json => write!(out, "{}{}", if first { "" } else { ",\n" }, object(names, fields)),
        Shape::Xml => {
            out.write_all(b"<order>")?;
            for (name, field) in names.iter().zip(fields) {
                write!(out, "<{name}>{}</{name}>", escaped(field))?;
            }
            out.write_all(b"</order>\n")
        }
        Shape::Copy => {
            let text = |field: &&str| {
                field.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t")
            };
            writeln!(out, "{}", fields.iter().map(text).collect::<Vec<_>>().join("\t"))
        }
        Shape::Insert => {
            let text = |field: &&str| {
                let plain = field
                    .replace('\\', "\\\\")
                    .replace('\'', "\\'")
                    .replace('\n', "\\n")
                    .replace('\r', "\\r");
                format!("'{plain}'")
            };
            let values = fields.iter().map(text).collect::<Vec<_>>().join(",");
            write!(out, "{}({values})", if first { "" } else { "," })
        }
        Shape::Windows1252 | Shape::Utf16 => {
            let between = if shape == Shape::Utf16 { "\t" } else { ";" };
            let quoted = |field: &&str| format!("\"{}\"", field.replace('"', "\"\""));
            let line = fields.iter().map(quoted).collect::<Vec<_>>().join(between);
            encoded(shape, &format!("{line}\r\n"), out)
        }
        Shape::StrayQuotes => stray(fields, out),
        Shape::Mbox => mail(names, fields, out),
        _ => card(fields, out),
    }
}

fn object(names: &[&str], fields: &[&str]) -> Value {
    let pairs = names.iter().zip(fields).map(|(name, field)| ((*name).to_owned(), Value::from(*field)));
    Value::Object(pairs.collect::<Map<_, _>>())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn encoded(shape: Shape, text: &str, out: &mut dyn Write) -> io::Result<()> {
    if shape == Shape::Utf16 {
        return out.write_all(&text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    }
    let (bytes, _, unknown) = encoding_rs::WINDOWS_1252.encode(text);
    if !unknown {
        return out.write_all(&bytes);
    }
    let known = |letter: char| {
        let mut room = [0; 4];
        if encoding_rs::WINDOWS_1252.encode(letter.encode_utf8(&mut room)).2 { '?' } else { letter }
    };
    out.write_all(&encoding_rs::WINDOWS_1252.encode(&text.chars().map(known).collect::<String>()).0)
}

/// A row in which the product is not quoted although it holds a mark, as careless programs write it.
fn stray(fields: &[&str], out: &mut dyn Write) -> io::Result<()> {
    let strays = fields.first().is_some_and(|order| order.ends_with("00"));
    let line = fields.iter().enumerate().map(|(at, field)| match (at, strays) {
        (12, true) => "Chair 5\" leg".to_owned(),
        _ if field.contains(['"', ',', '\n', '\r']) => format!("\"{}\"", field.replace('"', "\"\"")),
        _ => (*field).to_owned(),
    });
    writeln!(out, "{}", line.collect::<Vec<_>>().join(","))
}

fn mail(names: &[&str], fields: &[&str], out: &mut dyn Write) -> io::Result<()> {
    let body: String = names.iter().zip(fields).map(|(name, field)| format!("{name}: {field}\n")).collect();
    let subject = fields.first().copied().unwrap_or_default();
    write!(
        out,
        "From shop@example.org Mon Nov 23 09:00:00 2026\nFrom: shop@example.org\nTo: list@example.org\n"
    )?;
    write!(
        out,
        "Subject: {subject}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    )?;
    for line in base64(body.as_bytes()).as_bytes().chunks(76) {
        out.write_all(line)?;
        out.write_all(b"\n")?;
    }
    out.write_all(b"\n")
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len() * 4 / 3 + 4);
    for chunk in bytes.chunks(3) {
        let joined =
            chunk.iter().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let letter = LETTERS[((joined >> (18 - 6 * at)) & 63) as usize];
            text.push(if at > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

fn card(fields: &[&str], out: &mut dyn Write) -> io::Result<()> {
    let of = |at: usize| {
        let field = fields.get(at).copied().unwrap_or_default();
        field.replace('\\', "\\\\").replace(['\r', '\n'], "\\n").replace(',', "\\,").replace(';', "\\;")
    };
    write!(out, "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{}\r\nN:{};{};;;\r\n", of(0), of(5), of(4))?;
    write!(
        out,
        "EMAIL;TYPE=work:{}\r\nTEL:{}\r\nX-CUSTOMER:{}\r\nNOTE:{}\r\nEND:VCARD\r\n",
        of(3),
        of(6),
        of(2),
        of(18)
    )
}

fn workbook(table: &mut dyn Read, file: &Path) -> io::Result<()> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table);
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, record) in reader.records().enumerate() {
        let record = record.map_err(io::Error::other)?;
        for (column, field) in record.iter().enumerate() {
            let (row, column) = (
                u32::try_from(row).map_err(io::Error::other)?,
                u16::try_from(column).map_err(io::Error::other)?,
            );
            sheet.write(row, column, field).map_err(io::Error::other)?;
        }
    }
    workbook.save(file).map_err(io::Error::other)
}

fn archive(table: &mut dyn Read, file: &Path) -> io::Result<()> {
    let mut whole = Vec::new();
    table.read_to_end(&mut whole)?;
    let mut writer = zip::ZipWriter::new(std::fs::File::create(file)?);
    writer.start_file("shop/orders.csv", SimpleFileOptions::default())?;
    writer.write_all(&whole)?;
    writer.start_file("shop/orders.ndjson", SimpleFileOptions::default())?;
    lines(&mut whole.as_slice(), Shape::Ndjson, &mut writer)?;
    writer.finish()?;
    Ok(())
}
