use crate::collect::kit::{MARIA, found, read_within, refused, warned};
use crate::collect::{Format, Limits, ReadOptions, Source, Unwatched, inspect};

const PLAIN: &str = "From: =?utf-8?Q?Mar=C3=ADa_Lindqvist?= <maria@example.com>\nTo: shop@example.org\n\
    Subject: =?iso-8859-1?Q?R=FCckgabe?=\nDate: Mon, 23 Nov 2026 09:00:00 +0100\nMessage-ID: <1@example.com>\n\
    Received: from a\n by b\nReceived: from c by d\nContent-Type: text/plain; charset=iso-8859-1\n\
    Content-Transfer-Encoding: quoted-printable\n\nIch gebe das Ger=E4t zur=FCck.\n>From here on quoted.\n\n";

fn with_attachment() -> String {
    // "contact maria@example.com" and "%PDF-1.7 maria@example.com" in base64.
    "From: shop@example.org\nTo: list@example.org\nSubject: fwd\nMIME-Version: 1.0\n\
     Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n\
     Y29udGFjdCBtYXJpYUBleGFtcGxlLmNvbQ==\n--b\nContent-Type: application/pdf; name=\"bill.pdf\"\n\
     Content-Disposition: attachment; filename=\"bill.pdf\"\nContent-Transfer-Encoding: base64\n\n\
     JVBERi0xLjcgbWFyaWFAZXhhbXBsZS5jb20=\n--b--\n"
        .to_owned()
}

fn mailbox() -> String {
    let other = "From: x@example.com\nTo: y@example.com\nSubject: none\n\nNothing.\n\nFrom now on it is\nplain text.\n\n";
    format!(
        "From maria@example.com Mon Nov 23 09:00:00 2026\n{PLAIN}From x@example.com Mon Nov 23 09:01:00 2026\n{other}\
         From shop@example.org Mon Nov 23 09:02:00 2026\n{}",
        with_attachment()
    )
}

#[test]
fn a_mailbox_is_cut_into_mails_and_searched_through_every_encoding() {
    let (extract, found) = found(mailbox().as_bytes(), &[MARIA]);
    assert_eq!(
        (extract.rows_read, extract.rows_matched),
        (3, 2),
        "a line of text that begins with From cuts nothing"
    );
    let first = &found[0].document;
    assert_eq!(
        first["headers"]["From"], "María Lindqvist <maria@example.com>",
        "encoded words read as words"
    );
    assert_eq!(first["headers"]["Subject"], "Rückgabe", "in any character set");
    assert_eq!(
        first["headers"]["Received"].as_array().map(Vec::len),
        Some(2),
        "a header that stands twice is a list"
    );
    assert_eq!(
        first["text"].as_str().map(str::trim_end),
        Some("Ich gebe das Gerät zurück.\nFrom here on quoted."),
        "the text as it was written, without the marks of the mailbox"
    );
    assert_eq!(found[1].document["text"], "contact maria@example.com", "base64 hides nobody");
    let attached = &found[1].document["attachments"][0];
    assert_eq!(
        (attached["name"].as_str(), attached["type"].as_str(), attached["bytes"].as_u64()),
        (Some("bill.pdf"), Some("application/pdf"), Some(26)),
        "attached files are listed"
    );
    assert_eq!(attached["sha256"].as_str().map(str::len), Some(64), "with their hash");
    assert!(warned(&extract).contains(&"collect-warn-mail-attached"), "what was not searched is said");
    assert_eq!(found[0].position.line, Some(1), "where the mail begins in the mailbox");
}

#[test]
fn a_single_mail_is_one_record() {
    let source = Source::from_bytes("1.eml", PLAIN.as_bytes().to_vec()).unwrap();
    let look = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    assert_eq!((look.format, look.rows_estimate), (Format::Eml, Some(1)), "one mail");
    assert!(look.columns.contains(&"headers.From".to_owned()), "headers are columns: {:?}", look.columns);
    assert_eq!(found(PLAIN.as_bytes(), &[MARIA]).1.len(), 1, "and it is hers");
}

#[test]
fn a_mail_in_a_mail_is_read_too() {
    let text = format!(
        "From: shop@example.org\nTo: list@example.org\nSubject: fwd\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=\"o\"\n\n--o\nContent-Type: message/rfc822\n\n{PLAIN}\n--o--\n"
    );
    let (_, found) = found(text.as_bytes(), &[MARIA]);
    assert_eq!(
        found[0].document["attachments"][0]["mail"]["headers"]["Subject"], "Rückgabe",
        "a forwarded mail keeps its structure"
    );
}

#[test]
fn a_mail_without_end_is_refused() {
    let mut text = PLAIN.to_owned();
    text.push_str(&"x".repeat(20_000));
    let limits = Limits { mail_bytes: 10_000, ..Limits::default() };
    let error = read_within(text.as_bytes(), &ReadOptions::default(), &[MARIA], &limits).unwrap_err();
    assert_eq!(error.code, "collect-record-too-long", "memory is bounded");
    let empty = "From a@example.com Mon Nov 23 09:00:00 2026\nSubject: x\nFrom: y@example.com\n\nText\n\n\
        From b@example.com Mon Nov 23 09:00:00 2026\n";
    assert_eq!(
        super::super::kit::found(empty.as_bytes(), &[MARIA]).0.rows_read,
        1,
        "a line of the mailbox alone is no mail"
    );
    assert_eq!(refused(b"%PDF-1.4 From: x").code, "collect-kind-unreadable", "other files stay refused");
}
