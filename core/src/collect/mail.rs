//! Mails: a mailbox (mbox, RFC 4155) or a single one (RFC 5322, MIME). Each is a record with its headers, its text, and a list
//! of what was attached; transfer encodings and character sets are undone, so that an address in base64 is found as well.

use mail_parser::{HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use serde_json::{Map, Value, json};

use super::encoding::Decoding;
use super::extract::Tally;
use super::format::Format;
use super::inspect::Inspection;
use super::record::Position;
use super::source::Source;
use super::text::Window;
use super::{Limits, Progress, Unwatched, check, json as nested, table};
use crate::error::{Error, Result};

/// Mails in mails are followed to this depth.
const DEEPEST: usize = 8;
/// How much of a mailbox is looked at for its first mails.
const HEAD: usize = 1 << 20;
const SHOWN: usize = 5;

/// Looks at the first mails.
pub(super) fn inspect(
    source: &Source,
    format: Format,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Inspection> {
    check(progress)?;
    let mut found = Inspection::of(format);
    let (mut values, mut bytes) = (Vec::new(), 0);
    let mut window = Window::new(Decoding::raw(source.hashed(&Unwatched)?));
    let mut mails = Mails::new(format);
    while values.len() < SHOWN && bytes < HEAD {
        let Some(mail) = mails.next(&mut window, limits)? else { break };
        bytes += mail.bytes.len();
        values.extend(read(&mail.bytes).map(|(value, _)| value));
    }
    nested::show(&mut found, &values, bytes, source.size());
    Ok(found)
}

/// Reads every mail and hands the person's on.
pub(super) fn extract(
    source: &Source,
    format: Format,
    tally: &mut Tally,
    progress: &dyn Progress,
) -> Result<(u64, String)> {
    let mut window = Window::new(Decoding::raw(source.hashed(progress)?));
    let mut mails = Mails::new(format);
    while let Some(mail) = mails.next(&mut window, &tally.limits)? {
        tally.row()?;
        let Some((value, seen)) = read(&mail.bytes) else {
            tally.damage("collect-mail-invalid", "collect-warn-mail-invalid", mail.line)?;
            continue;
        };
        if seen.problem {
            tally.warn("collect-warn-mail-letters", mail.line);
        }
        if seen.attached {
            tally.warn("collect-warn-mail-attached", mail.line);
        }
        tally.nested(Position { line: Some(mail.line), ..tally.position() }, value)?;
    }
    window.drain()?;
    tally.columns_seen();
    Ok((window.input.bytes(), window.input.finish()?))
}

/// One mail as it stood.
struct Mail {
    line: u64,
    bytes: Vec<u8>,
}

/// The mails of a file, one after the other.
struct Mails {
    mailbox: bool,
    line: u64,
    begun: bool,
}

impl Mails {
    fn new(format: Format) -> Self {
        Self { mailbox: format == Format::Mbox, line: 1, begun: false }
    }

    fn next(&mut self, window: &mut Window, limits: &Limits) -> Result<Option<Mail>> {
        let mut mail = Mail { line: self.line, bytes: Vec::new() };
        let mut blank = true;
        loop {
            let length = window.line(limits.mail_bytes)?;
            if length + mail.bytes.len() > limits.mail_bytes {
                return Err(Error::invalid("collect-record-too-long")
                    .with("line", mail.line)
                    .with("limit", limits.mail_bytes >> 20));
            }
            let line = &window.rest()[..length];
            let separator = self.mailbox && blank && is_separator(line);
            if length == 0 || (separator && self.begun) {
                self.begun = false;
                return Ok((!mail.bytes.is_empty()).then_some(mail));
            }
            blank = line.iter().all(|byte| matches!(byte, b'\r' | b'\n'));
            if separator {
                self.begun = true;
                mail.line = self.line;
            } else {
                mail.bytes.extend_from_slice(if self.mailbox { unquoted(line) } else { line });
            }
            window.advance(length);
            self.line += 1;
        }
    }
}

/// Whether the line begins a mail of a mailbox: `From `, who, and when.
fn is_separator(line: &[u8]) -> bool {
    line.starts_with(b"From ") && line.iter().any(u8::is_ascii_digit)
}

/// A line of the text that began like a separator was written with a mark before it.
fn unquoted(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|byte| **byte == b'>').count();
    if marks > 0 && line[marks..].starts_with(b"From ") { &line[1..] } else { line }
}

/// What was noticed in a mail.
#[derive(Default)]
struct Seen {
    /// Its letters could not all be read.
    problem: bool,
    /// Files are attached to it, which are not searched.
    attached: bool,
}

/// A mail as one value, and what was noticed; nothing when it has no headers.
fn read(bytes: &[u8]) -> Option<(Value, Seen)> {
    let parser = MessageParser::new().with_mime_headers().default_header_text();
    let message = parser.parse(bytes).filter(|message| !message.headers().is_empty())?;
    let mut seen = Seen::default();
    let value = mail(&message, &mut seen, 0);
    Some((value, seen))
}

fn mail(message: &Message, seen: &mut Seen, depth: usize) -> Value {
    seen.problem |= message.parts.iter().any(|part| part.is_encoding_problem);
    let mut headers = Map::new();
    for header in message.headers() {
        let text = match header.value() {
            HeaderValue::Text(text) => text.to_string(),
            HeaderValue::TextList(texts) => texts.join(", "),
            _ => raw(message, header.offset_start(), header.offset_end()),
        };
        table::add(&mut headers, header.name(), Value::from(text));
    }
    let mut value = Map::new();
    value.insert("headers".to_owned(), Value::Object(headers));
    let text: Vec<&str> = message.text_bodies().filter_map(plain).collect();
    let html: Vec<&str> = message.html_bodies().filter_map(html).collect();
    for (name, parts) in [("text", text), ("html", html)] {
        if !parts.is_empty() {
            value.insert(name.to_owned(), Value::from(parts.join("\n")));
        }
    }
    let attached: Vec<Value> = message.attachments().map(|part| attachment(part, seen, depth)).collect();
    if !attached.is_empty() {
        value.insert("attachments".to_owned(), Value::Array(attached));
    }
    Value::Object(value)
}

fn plain<'p>(part: &'p MessagePart) -> Option<&'p str> {
    match &part.body {
        PartType::Text(text) => Some(text),
        _ => None,
    }
}

fn html<'p>(part: &'p MessagePart) -> Option<&'p str> {
    match &part.body {
        PartType::Html(text) => Some(text),
        _ => None,
    }
}

/// What a header says, as it is written.
fn raw(message: &Message, from: u32, to: u32) -> String {
    let bytes = message.raw_message().get(from as usize..to as usize).unwrap_or_default();
    String::from_utf8_lossy(bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An attached file by name, kind, size and hash; an attached mail with what it says.
fn attachment(part: &MessagePart, seen: &mut Seen, depth: usize) -> Value {
    let kind = part.content_type().map_or_else(String::new, |kind| {
        kind.subtype().map_or_else(|| kind.ctype().to_owned(), |sub| format!("{}/{sub}", kind.ctype()))
    });
    let name = part.attachment_name().unwrap_or_default();
    if let (PartType::Message(inner), true) = (&part.body, depth < DEEPEST) {
        return json!({ "name": name, "type": "message/rfc822", "mail": mail(inner, seen, depth + 1) });
    }
    seen.attached = true;
    let bytes = part.contents();
    json!({ "name": name, "type": kind, "bytes": bytes.len(), "sha256": crate::hash::sha256(bytes) })
}

#[cfg(test)]
#[path = "mail_tests.rs"]
mod tests;
