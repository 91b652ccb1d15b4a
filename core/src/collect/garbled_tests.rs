//! Damaged files of every format: cut off anywhere, with bytes changed. Each is read or refused in words; none stops the program.

use super::kit::{MARIA, gzip, zip};
use super::{ReadOptions, kit};
use crate::words::{Lang, Words};

const CSV: &[u8] = b"id;mail;note\n1;maria@example.com;\"a \"\"b\"\"\nc\"\n2;x@example.com;Chair 5\" leg\n";
const JSON: &[u8] = br#"{"made":"x","items":[{"mail":"maria@example.com","n":1.50,"deep":{"a":[1,{"b":"\u00e9"}]}},{"mail":"x"}]}"#;
const XML: &[u8] = b"<?xml version='1.0'?><a x='1'><!-- c --><p id='1'><m>maria@example.com</m>&amp;<![CDATA[<]]></p><p id='2'><m/></p></a>";
const SQL: &[u8] = b"-- MySQL dump\nCREATE TABLE `t` (`a` int, `b` text, KEY (`a`));\nINSERT INTO `t` VALUES (1,'maria@example.com\\'s'),(2,0xFF);\nDELIMITER ;;\nCREATE TRIGGER x BEGIN END;;\nDELIMITER ;\n";
const COPY: &[u8] = b"--\nSET a = 1;\nCREATE TABLE public.t (a int, b text);\nCOPY public.t (a, b) FROM stdin;\n1\tmaria@example.com\\n\n\\.\nSELECT $_$ x $_$;\n";
const CARDS: &[u8] = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\r\n;x\r\nEMAIL;TYPE=a,b:maria@exa\r\n mple.com\r\nEND:VCARD\r\n";
const CALENDAR: &[u8] = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;CN=\"M:L\":mailto:maria@example.com\nBEGIN:VALARM\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n";
const MAILS: &[u8] = b"From a@example.com Mon Nov 23 09:00:00 2026\nFrom: =?utf-8?Q?M=C3=A1?= <maria@example.com>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\nbWFyaWFAZXhhbXBsZS5jb20=\n--b\nContent-Type: message/rfc822\n\nSubject: x\n\ny\n--b--\n\nFrom b@example.com Mon Nov 23 09:00:00 2026\nSubject: z\n\nz\n";
const SHEET: &[u8] = b"<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet><table:table table:name='S'><table:table-row><table:table-cell office:value-type='string'><text:p>mail</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='string'><text:p>maria@example.com</text:p></table:table-cell><table:table-cell office:value-type='float' office:value='1.5'/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";

fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let mimetype: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    vec![
        ("csv", CSV.to_vec()),
        ("json", JSON.to_vec()),
        ("ndjson", b"{\"m\":\"maria@example.com\"}\n{\"m\":\"x\"}\n".to_vec()),
        ("xml", XML.to_vec()),
        ("mysql", SQL.to_vec()),
        ("postgresql", COPY.to_vec()),
        ("vcf", CARDS.to_vec()),
        ("ics", CALENDAR.to_vec()),
        ("mbox", MAILS.to_vec()),
        ("eml", MAILS[44..].to_vec()),
        ("ods", zip(&[("mimetype", mimetype), ("content.xml", SHEET)])),
        ("sqlite", super::database::tests::bytes("garbled")),
        ("parquet", super::columnar::tests::file(parquet::basic::Compression::SNAPPY)),
        ("zip", zip(&[("a.csv", CSV), ("b/c.json", JSON), ("d.zip", &zip(&[("e.xml", XML)]))])),
        ("gzip", gzip(SQL)),
    ]
}

/// Reads damaged bytes; a refusal must have words, and what it says must not hold what was read.
fn survive(format: &str, bytes: &[u8]) {
    for accept_damage in [false, true] {
        let options = ReadOptions { accept_damage, ..ReadOptions::default() };
        if bytes.is_empty() {
            continue;
        }
        if let Err(error) = kit::read(bytes, &options, &[MARIA]) {
            assert!(Words::of(Lang::En).has(error.code), "{format}: {} has no words", error.code);
            assert_ne!(error.code, "bug", "{format}: damage is no mistake of the program");
            assert!(!error.to_string().contains("maria@"), "{format}: a message holds personal data");
        }
    }
}

#[test]
fn whole_samples_hold_the_person() {
    for (format, bytes) in samples() {
        let (_, found) = kit::read(&bytes, &ReadOptions::default(), &[MARIA]).unwrap();
        assert!(!found.is_empty(), "{format}: what is damaged below must be readable when whole");
    }
}

#[test]
fn files_cut_off_anywhere_are_read_or_refused() {
    for (format, bytes) in samples() {
        let step = (bytes.len() / 150).max(1);
        for end in (0..bytes.len()).step_by(step) {
            survive(format, &bytes[..end]);
        }
    }
}

#[test]
fn files_with_changed_bytes_are_read_or_refused() {
    let mut seed = 11_u64;
    let mut next = move |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % most
    };
    const MARKS: &[u8] = b"\x00\xFF<>&;:'\"`()[]{}\\\n\r\t ,=+-0 9AZ\x80\xC3";
    for (format, bytes) in samples() {
        for _ in 0..150 {
            let mut damaged = bytes.clone();
            for _ in 0..=next(6) {
                let at = next(damaged.len());
                match next(4) {
                    0 => damaged[at] = MARKS[next(MARKS.len())],
                    1 => damaged[at] ^= 1 << next(8),
                    2 => {
                        damaged.remove(at);
                    }
                    _ => damaged.insert(at, MARKS[next(MARKS.len())]),
                }
                if damaged.is_empty() {
                    break;
                }
            }
            survive(format, &damaged);
        }
    }
}
