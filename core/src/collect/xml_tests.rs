use crate::collect::kit::{MARIA, found, read, refused_at, warned};
use crate::collect::{Format, ReadOptions, Source, Unwatched, inspect};
use crate::error::Result;

const ORDERS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- made by a shop --><export xmlns="urn:x" made="2026-11-23">
 <customers count="2">
  <customer id="7"><email>Maria@Example.com</email><name>Mar&#xED;a &amp; Co</name>
   <orders><order no="1"><sum>10.50</sum></order><order no="2"><sum>7</sum></order></orders><note><![CDATA[<b>x</b>]]></note></customer>
  <customer id="8"><email>other@example.com</email></customer>
 </customers>
 <log><entry who="maria@example.com"/><entry who="x"/></log>
 <owner>shop@example.com</owner>
</export>"#;

#[test]
fn records_keep_their_structure() {
    let (extract, found) = found(ORDERS.as_bytes(), &[MARIA]);
    assert_eq!((extract.rows_read, extract.rows_matched), (4, 2), "two customers and two entries");
    assert_eq!(
        found[0].document.to_string(),
        r#"{"@id":"7","email":"Maria@Example.com","name":"María & Co","orders":{"order":[{"@no":"1","sum":"10.50"},{"@no":"2","sum":"7"}]},"note":"<b>x</b>"}"#,
        "attributes, lists and all digits"
    );
    let place = |at: usize| (found[at].position.path.clone().unwrap(), found[at].position.line.unwrap());
    assert_eq!(place(0), ("export.customers.customer[0]".to_owned(), 4), "where it stands");
    assert_eq!(place(1).0, "export.log.entry[0]", "attributes are searched, too");
    assert!(
        extract.columns.contains(&"orders.order[].sum".to_owned()),
        "leaves are columns: {:?}",
        extract.columns
    );
}

#[test]
fn what_stands_outside_of_records_is_warned_of() {
    let text = ORDERS.replace("shop@example.com", "maria@example.com");
    let (extract, found) = found(text.as_bytes(), &[MARIA]);
    assert_eq!((found.len(), warned(&extract)), (2, vec!["collect-warn-envelope"]), "the owner is no record");
}

#[test]
fn a_document_about_one_person_is_one_record() {
    let text =
        "<person><name>Maria</name><mail>maria@example.com</mail><phone>1</phone><phone>2</phone></person>";
    let (extract, found) = found(text.as_bytes(), &[MARIA]);
    assert_eq!(extract.rows_read, 1, "a list of plain texts does not make each of them a record");
    assert_eq!(found[0].document["phone"], serde_json::json!(["1", "2"]), "the whole of it is hers");
}

#[test]
fn the_declared_encoding_is_believed() {
    let text = "<?xml version='1.0' encoding='iso-8859-1'?><a><p><n>M\u{fc}ller</n><m>maria@example.com</m></p><p><n>x</n></p></a>";
    let latin: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let (extract, found) = found(&latin, &[MARIA]);
    assert_eq!(found[0].document["n"], "Müller", "one byte per letter, as the document says");
    assert_eq!(extract.encoding.as_deref(), Some("windows-1252"), "and that is told");
    let wide: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(text.replace("iso-8859-1", "utf-16").encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(super::super::kit::found(&wide, &[MARIA]).1.len(), 1, "UTF-16 by its mark");
    let lying = text.replace("iso-8859-1", "utf-8");
    let bytes: Vec<u8> = lying.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    assert_eq!(
        refused_at(&bytes),
        ("collect-encoding-wrong", "Number(1)".to_owned()),
        "a false declaration is said"
    );
}

#[test]
fn entities_are_never_followed() {
    let laughs = "<?xml version='1.0'?>\n<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n<l><p>&b;</p><p>x</p></l>";
    assert_eq!(
        refused_at(laughs.as_bytes()),
        ("collect-xml-doctype", "Number(2)".to_owned()),
        "billion laughs"
    );
    let outside = "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<l><p>&x;</p></l>";
    assert_eq!(refused_at(outside.as_bytes()).0, "collect-xml-doctype", "no other file is opened");
    let unknown = "<l>\n<p>&uuml;</p></l>";
    assert_eq!(
        refused_at(unknown.as_bytes()),
        ("collect-xml-entity", "Number(2)".to_owned()),
        "nothing is guessed"
    );
    let plain = "<!DOCTYPE l SYSTEM \"l.dtd\"><l><p a='1'>maria@example.com</p><p a='2'/></l>";
    assert_eq!(found(plain.as_bytes(), &[MARIA]).1.len(), 1, "a type that is only named does no harm");
}

#[test]
fn damage_is_said_with_its_line() {
    for (text, code, line) in [
        ("<a>\n<b>\n</a>", "collect-xml-invalid", "Number(3)"),
        ("<a>\n<b>x</b>\n", "collect-xml-cut", "Number(3)"),
        ("<a><b x='1' x='2'/></a>", "collect-xml-invalid", "Number(1)"),
        ("<a/>\n<b/>", "collect-xml-invalid", "Number(2)"),
        ("<a></a>\ntext", "collect-xml-invalid", "Number(2)"),
        ("<!-- nothing -->", "collect-xml-cut", "Number(1)"),
    ] {
        assert_eq!(refused_at(text.as_bytes()), (code, line.to_owned()), "{text:?}");
    }
    let deep = format!("{}{}", "<a>".repeat(200), "</a>".repeat(200));
    assert_eq!(refused_at(deep.as_bytes()).0, "collect-xml-deep", "depth is bounded");
    let many: String = (0..6000).map(|n| format!("<e{n}/>")).collect();
    assert_eq!(
        refused_at(format!("<a>{many}</a>").as_bytes()).0,
        "collect-xml-paths",
        "so are kinds of elements"
    );
    let endless = format!("<a><b>{}</b></a>", "x".repeat(17 << 20));
    assert_eq!(refused_at(endless.as_bytes()).0, "collect-record-too-long", "and one text");
}

#[test]
fn a_long_list_of_plain_texts_is_many_records() -> Result<()> {
    let text =
        format!("<mails>{}<m>maria@example.com</m></mails>", "<m>other@example.com</m>\n".repeat(50_000));
    let (extract, found) = read(text.as_bytes(), &ReadOptions::default(), &[MARIA])?;
    assert_eq!((extract.rows_read, found.len()), (50_001, 1), "other people's addresses do not come along");
    assert_eq!(
        found[0].document,
        serde_json::json!({"m": "maria@example.com"}),
        "with the name of the element"
    );
    Ok(())
}

#[test]
fn an_xml_document_is_shown_before_it_is_read() {
    let source = Source::from_bytes("x.csv", ORDERS.as_bytes().to_vec()).unwrap();
    let look = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    let lists: Vec<_> = look.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(
        (look.format, look.rows_estimate, lists),
        (Format::Xml, Some(4), vec!["export/customers/customer", "export/log/entry"]),
        "the content decides, and its lists are named"
    );
    assert_eq!(look.sample_rows[0][1], "Maria@Example.com", "the first rows for choosing");
}
