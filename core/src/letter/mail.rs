//! The letter as a draft for a mail program (RFC 5322): it opens unsent, with the PDF attached. The program sends nothing.

use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;

use crate::error::{Error, Result};
use crate::hash::sha256;
use crate::request::DataSubjectRequest;
use crate::snapshot::Snapshot;

/// The parameter of a mail's content type that parts its pieces (RFC 2046).
const BOUNDARY: &str = "boundary";

/// A draft of a mail.
pub struct Mail<'a> {
    /// The sender's address; empty leaves it to the mail program.
    pub from: &'a str,
    /// The address of whoever gets it; empty leaves it to the user.
    pub to: &'a str,
    /// The subject.
    pub subject: &'a str,
    /// The text.
    pub text: &'a str,
    /// Name and bytes of the PDF.
    pub pdf: (&'a str, &'a [u8]),
    /// When it was written, seconds since 1970.
    pub at: i64,
    /// What makes the message one of its kind.
    pub id: &'a str,
}

/// The address in a contact: the first word with an `@` between other signs.
#[must_use]
pub fn address(contact: &str) -> &str {
    let edges = |c: char| matches!(c, '<' | '>' | ',' | ';' | '(' | ')' | '"');
    contact
        .split_whitespace()
        .map(|word| word.trim_matches(edges))
        .find(|word| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')))
        .unwrap_or_default()
}

/// Where a letter goes as mail: the address in its address field, else that of the recipient who is told (Art. 19), else
/// that of the representative, else the person's. Empty when it has none; a letter to a recipient never goes to the person.
#[must_use]
pub fn goes_to<'a>(
    snapshot: &'a Snapshot,
    request: &'a DataSubjectRequest,
    notice_id: &str,
    to: &'a str,
) -> &'a str {
    let written = address(to);
    if !written.is_empty() {
        return written;
    }
    if !notice_id.is_empty() {
        let notice = request.notices.iter().find(|notice| notice.id == notice_id);
        let recipient = notice.and_then(|notice| snapshot.recipients.get(&notice.recipient_id));
        return recipient.map_or("", |recipient| address(&recipient.contact));
    }
    let representative = request.representative.as_ref().map(|one| one.contact.as_str());
    let contact = representative.filter(|contact| !contact.trim().is_empty());
    address(contact.unwrap_or(&request.person.contact))
}

/// A value of a header: a line end in it would begin another header, and the library writes it as it is.
fn one_line(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}

/// Writes the draft; the same letter gives the same bytes.
///
/// # Errors
/// Bug when it cannot be put together.
pub fn write(mail: &Mail<'_>) -> Result<Vec<u8>> {
    // Without a boundary of its own the library takes one by chance.
    let boundary = format!("ropadesk-{}", sha256(mail.id.as_bytes()));
    let parts = vec![
        MimePart::new("text/plain", mail.text),
        MimePart::new("application/pdf", mail.pdf.1).attachment(mail.pdf.0),
    ];
    let whole = MimePart::new(ContentType::new("multipart/mixed").attribute(BOUNDARY, boundary), parts);
    let mut message = MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .message_id(format!("{}@ropadesk.invalid", mail.id))
        .date(mail.at)
        .subject(one_line(mail.subject))
        .body(whole);
    if !mail.from.is_empty() {
        message = message.from(one_line(mail.from));
    }
    if !mail.to.is_empty() {
        message = message.to(one_line(mail.to));
    }
    message.write_to_vec().map_err(|_| Error::bug("letter/mail"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::store::records::Row;
    use crate::store::table::Noun;

    fn mail<'a>(subject: &'a str, text: &'a str) -> Mail<'a> {
        Mail {
            from: "privacy@example.eu",
            to: "eve@example.org",
            subject,
            text,
            pdf: ("R-2026-001.pdf", b"%PDF-1.7"),
            at: 1_795_000_000,
            id: "0190",
        }
    }

    #[test]
    fn a_draft_opens_unsent_with_the_letter_attached_and_is_the_same_each_time() {
        let bytes = write(&mail("Ihr Antrag: Auskunft über Daten", "Grüße")).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.contains("X-Unsent: 1"), "mail programs open it as a draft");
        assert!(text.contains("eve@example.org"), "it knows to whom");
        assert!(text.contains("R-2026-001.pdf"), "the PDF is attached under its name");
        assert_eq!(
            write(&mail("a", "b")).unwrap(),
            write(&mail("a", "b")).unwrap(),
            "the same letter gives the same bytes"
        );
    }

    #[test]
    fn an_address_is_found_in_a_contact_and_a_line_end_cannot_add_a_header() {
        assert_eq!(address("Eve <eve@example.org>, 1 Street"), "eve@example.org", "within a contact");
        assert_eq!(address("1 Street, Town"), "", "a postal address is none");
        let bytes = write(&mail("a\r\nBcc: all@example.org", "b")).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.lines().any(|line| line.starts_with("Bcc:")), "a subject adds no header: {text}");
    }

    #[test]
    fn a_letter_goes_to_the_address_written_on_it_else_to_whoever_it_is_for() {
        let mut snapshot = Snapshot::default();
        let hoster = r#"{"id": "r", "contact": "privacy@hoster.example"}"#;
        let row = Row { id: "r".into(), version: 1, changed_at: String::new(), body: hoster.into() };
        snapshot.set(Noun::Recipient, &row).unwrap();
        let notice = |id: &str, recipient: &str| json!({"id": id, "right": "erasure", "activity_id": "a", "recipient_id": recipient});
        let mut case = json!({
            "person": {"name": "Eve", "contact": "eve@example.org"},
            "notices": [notice("n", "r"), notice("unlinked", "")],
        });
        let goes = |case: &Value, notice: &str, to: &str| {
            let request: DataSubjectRequest = serde_json::from_value(case.clone()).unwrap();
            goes_to(&snapshot, &request, notice, to).to_owned()
        };
        assert_eq!(goes(&case, "", "Eve\n1 Street"), "eve@example.org", "the person's contact");
        assert_eq!(
            goes(&case, "", "Eve\nnew@example.org"),
            "new@example.org",
            "what stands on the letter comes first"
        );
        assert_eq!(
            goes(&case, "n", "Hoster\n2 Street"),
            "privacy@hoster.example",
            "the recipient who is told"
        );
        for unknown in ["unlinked", "gone"] {
            assert_eq!(
                goes(&case, unknown, "Hoster"),
                "",
                "{unknown}: what is for a recipient is not sent to the person"
            );
        }
        case["representative"] = json!({"name": "Lawyer", "contact": "office@lawyer.example"});
        assert_eq!(
            goes(&case, "", "Lawyer\n3 Street"),
            "office@lawyer.example",
            "who acts for the person gets the letter"
        );
        case["representative"]["contact"] = json!("3 Street, Town");
        assert_eq!(goes(&case, "", "Lawyer\n3 Street"), "", "by post alone is not by the person's mail");
    }
}
