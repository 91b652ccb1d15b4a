use crate::collect::{Extract, Format, Found, Identifier, ReadOptions, Source, Unwatched, extract, inspect};
use crate::error::{Error, Result};

fn read_with(bytes: &[u8], options: &ReadOptions, matches: &[&str]) -> Result<(Extract, Vec<Found>)> {
    let source = Source::from_bytes("export.json", bytes.to_vec())?;
    let inspection = inspect(&source, options, &Unwatched)?;
    assert_ne!(inspection.format, Format::Csv, "this must be seen as JSON");
    let identifiers: Vec<Identifier> = matches.iter().map(|text| Identifier::parse(text).unwrap()).collect();
    let mut found = Vec::new();
    let extract = extract(&source, &inspection, &identifiers, &Unwatched, &mut |record| {
        found.push(record);
        Ok(())
    })?;
    Ok((extract, found))
}

fn read(text: &str) -> (Extract, Vec<Found>) {
    read_with(text.as_bytes(), &ReadOptions::default(), &["email=maria@example.com"]).unwrap()
}

fn refused(text: &str) -> Error {
    read_with(text.as_bytes(), &ReadOptions::default(), &["email=maria@example.com"]).unwrap_err()
}

#[test]
fn nested_records_keep_structure_and_digits() {
    let text = r#"[{"id":1,"by":{"email":"x@example.com"}},
{"id":12345678901234567890.10,"by":{"email":"Maria@Example.com"},"messages":[{"body":"a\u0000b"},{"body":"é"}],"big":1e999}]"#;
    let (extract, found) = read(text);
    assert_eq!((extract.rows_read, extract.rows_matched), (2, 1), "each element is a record");
    let document = serde_json::to_string(&found[0].document).unwrap();
    let expected = r#"{"id":12345678901234567890.10,"by":{"email":"Maria@Example.com"},"messages":[{"body":"a\u0000b"},{"body":"é"}],"big":1e+999}"#;
    assert_eq!(document.replace("1e999", "1e+999"), expected, "order, nesting and every digit are kept");
    assert_eq!(found[0].position.path.as_deref(), Some("[1]"), "the place can be looked up");
    assert_eq!(found[0].position.line, Some(2), "by line, too");
    let columns: Vec<_> = found[0].cells.iter().map(|cell| cell.column.as_str()).collect();
    assert_eq!(
        columns,
        ["id", "by.email", "messages[].body", "messages[].body", "big"],
        "each leaf can be mapped"
    );
}

#[test]
fn records_under_a_key_are_read_one_by_one() {
    for text in [
        r#"{"tickets":[{"id":1,"email":"maria@example.com"},{"id":2,"email":"x@example.com"}],"count":2}"#,
        r#"{"meta":{"page":1},"data":{"tickets":[{"id":1,"note":"by maria@example.com"},{"id":2}]}}"#,
    ] {
        let (extract, found) = read(text);
        assert_eq!((extract.rows_read, extract.rows_matched), (2, 1), "a wrapper is no record: {text}");
        assert!(
            found[0].position.path.as_deref().unwrap().ends_with("tickets[0]"),
            "the path names the list"
        );
        assert!(
            extract.columns.contains(&"id".to_owned()),
            "columns are those of the records: {:?}",
            extract.columns
        );
    }
}

#[test]
fn a_wrapper_that_names_the_person_does_not_bring_everybody_along() {
    let (extract, found) =
        read(r#"{"exported_by":"maria@example.com","tickets":[{"id":1,"email":"x@example.com"}]}"#);
    assert_eq!((extract.rows_matched, found.len()), (0, 0), "other people's tickets must not travel");
    assert_eq!(extract.warnings[0].code, "collect-warn-envelope", "but the DPO is told to look");
}

#[test]
fn records_kept_by_key_are_records() {
    let text = r#"{"users":{"u17":{"email":"maria@example.com","orders":[{"id":1}]},"u18":{"email":"x@example.com","orders":[]}}}"#;
    let (extract, found) = read(text);
    assert_eq!(extract.rows_matched, 1, "an object under an id is one record");
    assert_eq!(found[0].document["orders"][0]["id"].to_string(), "1", "her orders belong to her record");
    assert!(!found[0].document.to_string().contains("x@example.com"), "and nobody else's");
}

#[test]
fn a_single_object_is_a_single_record() {
    let (extract, found) = read(r#"{"id":1,"customer":{"email":"maria@example.com"},"total":3.50}"#);
    assert_eq!((extract.rows_read, extract.rows_matched), (1, 1), "one document, one record");
    assert_eq!(found[0].document["total"].to_string(), "3.50", "all of it");
}

#[test]
fn one_record_per_line_is_read() {
    let (extract, found) =
        read("{\"e\":\"x@example.com\"}\n{\"e\":\"maria\\u0040example.com\"}\r\n\n{\"e\":null}");
    assert_eq!((extract.rows_read, extract.rows_matched), (3, 1), "escaped letters are letters");
    assert_eq!(found[0].position.line, Some(2), "by line");
}

#[test]
fn utf_16_json_is_read() {
    let text = "[{\"e\":\"maria@example.com\",\"n\":\"Łódź\"}]";
    let bytes: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (_, found) = read_with(&bytes, &ReadOptions::default(), &["email=maria@example.com"]).unwrap();
    assert_eq!(found[0].document["n"], "Łódź", "Windows tools write it so");
}

#[test]
fn an_address_in_a_key_is_found() {
    let (extract, _) = read(r#"[{"opened":{"maria@example.com":true}}]"#);
    assert_eq!(extract.rows_matched, 1, "some systems put addresses into keys");
}

#[test]
fn json_cut_in_the_middle_is_refused_with_its_place() {
    for text in [
        "[{\"a\":1},\n{\"a\":",
        "[{\"a\":1},\n",
        "{\"tickets\":[{\"a\":1}",
        "[{\"a\":\"x",
        "{\"tickets\"",
        "[",
    ] {
        let error = refused(text);
        assert_eq!(error.code, "collect-json-cut", "{text:?} is not the whole file");
        let lines = text.matches('\n').count() as u64 + 1;
        assert!(
            error.args.contains(&("line", lines.into())),
            "{text:?} ends in line {lines}: {:?}",
            error.args
        );
    }
}

#[test]
fn damaged_json_is_refused_with_its_place() {
    for text in [
        "[{\"a\":1} {\"a\":2}]",
        "[{\"a\":1]]",
        "[{\"a\":1}] x",
        "{\"a\":1,}",
        "[{\"e\":\"maria@example.com\",\"b\":x}]",
        "[{\"a\":1},]",
    ] {
        assert_eq!(refused(text).code, "collect-json-invalid", "{text:?} is no JSON");
    }
}

#[test]
fn half_a_character_is_named() {
    let error = refused("[{\"e\":\"maria@example.com\",\"n\":\"\\ud800\"}]");
    assert_eq!(error.code, "collect-json-surrogate", "the text was cut inside a character");
}

#[test]
fn nesting_is_bounded() {
    let text = format!("[{}{}]", "[".repeat(300), "]".repeat(300));
    let error = refused(&text);
    assert_eq!(error.code, "collect-json-deep", "a bomb of brackets stops at the limit");
}

#[test]
fn a_key_that_comes_twice_is_refused() {
    let text = r#"[{"email":"maria@example.com","email":"x@example.com"}]"#;
    assert_eq!(refused(text).code, "collect-json-key-twice", "the last would win and hide the first");
    let options = ReadOptions { accept_damage: true, ..ReadOptions::default() };
    let (extract, _) = read_with(text.as_bytes(), &options, &["email=x@example.com"]).unwrap();
    assert_eq!(extract.warnings[0].code, "collect-warn-key-twice", "accepted, and told");
}

#[test]
fn an_endless_record_is_refused() {
    let text = format!("[{{\"a\":\"{}", "x".repeat(20 << 20));
    assert_eq!(refused(&text).code, "collect-json-record-too-long", "memory stays bounded");
}

#[test]
fn records_across_blocks_are_whole() {
    let mut text = String::from("{\"tickets\":[");
    for id in 0..4000 {
        let email = if id % 100 == 7 { "maria@example.com" } else { "x@example.com" };
        text.push_str(&format!(
            "{}{{\"id\":{id},\"by\":{{\"email\":\"{email}\"}},\"text\":\"line \\\"{id}\\\" ]}}\"}}\n",
            if id > 0 { "," } else { "" }
        ));
    }
    text.push_str("]}");
    let (extract, found) = read(&text);
    assert_eq!((extract.rows_read, extract.rows_matched), (4000, 40), "block edges fall anywhere");
    assert_eq!(found[39].position.path.as_deref(), Some("tickets[3907]"), "and the count holds");
}

#[test]
fn a_column_never_seen_is_told() {
    let source = Source::from_bytes("a.json", b"[{\"e\":\"maria@example.com\"}]".to_vec()).unwrap();
    let inspection = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    let identifier = Identifier::parse("mail_address=maria@example.com").unwrap();
    let extract = extract(&source, &inspection, &[identifier], &Unwatched, &mut |_| Ok(())).unwrap();
    assert_eq!(
        extract.warnings[0].code, "collect-warn-column-unseen",
        "a mistyped path would find nobody, silently"
    );
}
