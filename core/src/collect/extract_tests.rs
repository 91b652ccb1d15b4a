use super::*;
use crate::collect::{ReadOptions, Unwatched, inspect};

fn read(bytes: &[u8], options: &ReadOptions, matches: &[&str]) -> Result<(Extract, Vec<Found>)> {
    let source = Source::from_bytes("export.csv", bytes.to_vec())?;
    let inspection = inspect(&source, options, &Unwatched)?;
    let identifiers: Vec<Identifier> = matches.iter().map(|text| Identifier::parse(text).unwrap()).collect();
    let mut found = Vec::new();
    let extract = extract(&source, &inspection, &identifiers, &Unwatched, &mut |record| {
        found.push(record);
        Ok(())
    })?;
    Ok((extract, found))
}

fn plain(bytes: &[u8], matches: &[&str]) -> (Extract, Vec<Found>) {
    read(bytes, &ReadOptions::default(), matches).unwrap()
}

fn refused(bytes: &[u8]) -> Error {
    read(bytes, &ReadOptions::default(), &["email=maria@example.com"]).unwrap_err()
}

const MARIA: &str = "email=maria@example.com";

#[test]
fn a_person_is_found_by_any_of_several_identifiers() {
    let text = "id,email,phone,customer,note\n\
        1,maria@example.com,,,\n\
        2,Maria@Example.COM,,,\n\
        3,other@example.com,0170-555 01 42,,\n\
        4,,,C-1048576,\n\
        5,,,,\"first line\nreply to: maria@example.com\"\n\
        6,xmaria@example.com,+49 170 55501427,C-10485760,maria@example.com.br\n\
        7,maria+shop@example.com,,,\n";
    let (extract, found) = plain(text.as_bytes(), &[MARIA, "phone=+49 170 5550142", "customer=C-1048576"]);
    assert_eq!(extract.rows_read, 7, "every data record is counted, the header is not");
    assert_eq!(extract.rows_matched, 6, "all but the record of near misses");
    let by: Vec<_> = extract.matched_by.iter().map(|(code, count)| format!("{code} {count}")).collect();
    assert_eq!(
        by,
        ["customer 1", "email 3", "email_without_tag 1", "phone 1"],
        "each way of finding is told"
    );
    let lines: Vec<_> = found.iter().map(|record| record.position.line.unwrap()).collect();
    assert_eq!(lines, [2, 3, 4, 5, 6, 9], "lines count as a text editor counts them");
    assert_eq!(found[4].document["note"], "first line\nreply to: maria@example.com", "text is kept exactly");
}

#[test]
fn every_encoding_and_delimiter_reads_alike() {
    let rows = [
        "name;email;city",
        "Zoë Müller;zoe@example.com;Köln",
        "María Núñez;maria@example.com;Besançon",
        "Łuc;x@example.com;Plze",
    ];
    for delimiter in [",", ";", "\t", "|"] {
        let text = rows.join("\r\n").replace(';', delimiter).replace('Ł', "L");
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let utf16_big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let inputs = [
            ("utf-8", text.clone().into_bytes()),
            ("utf-8", [b"\xEF\xBB\xBF", text.as_bytes()].concat()),
            ("utf-16le", [b"\xFF\xFE", utf16.as_slice()].concat()),
            ("utf-16be", [b"\xFE\xFF", utf16_big.as_slice()].concat()),
            ("utf-16le", utf16),
            ("windows-1252", encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()),
        ];
        for (encoding, bytes) in inputs {
            let (extract, found) = plain(&bytes, &[MARIA]);
            assert_eq!(
                extract.encoding.as_deref(),
                Some(encoding),
                "the encoding is found for delimiter {delimiter:?}"
            );
            assert_eq!(extract.delimiter.as_deref(), Some(delimiter), "the delimiter is found in {encoding}");
            assert_eq!(
                extract.columns,
                ["name", "email", "city"],
                "the header is found in {encoding} {delimiter:?}"
            );
            assert_eq!(
                found[0].document["name"], "María Núñez",
                "letters are right in {encoding} {delimiter:?}"
            );
        }
    }
}

#[test]
fn old_eight_bit_sets_of_europe_are_told_apart() {
    for (encoding, text) in [
        (encoding_rs::WINDOWS_1250, "jméno;město\nVojtěch Dvořák;Plzeň Žižkov\nŁukasz Gżegżółka;Łódź\n"),
        (
            encoding_rs::WINDOWS_1251,
            "имя;город\nМария Иванова;Санкт-Петербург\nПётр Сергеев;Нижний Новгород\n",
        ),
        (encoding_rs::WINDOWS_1253, "όνομα;πόλη\nΜαρία Παπαδοπούλου;Θεσσαλονίκη\nΓιώργος Νικολάου;Αθήνα\n"),
        (
            encoding_rs::WINDOWS_1254,
            "ad;şehir\nAyşe Yıldırım;İstanbul\nÇağlar Öztürk;Eskişehir\nIşık Güneş;Muğla\n",
        ),
    ] {
        let source = Source::from_bytes("a", encoding.encode(text).0.into_owned()).unwrap();
        let detected = encoding::detect(&source, &Unwatched).unwrap();
        assert_eq!(detected.encoding, encoding, "{text}");
        assert!(!detected.confident, "a guess is shown as a guess, so that the user looks");
    }
}

#[test]
fn a_letter_at_the_very_end_decides_the_encoding() {
    let mut bytes = b"name,email\n".to_vec();
    bytes.extend(b"plain,x@example.com\n".repeat(20_000));
    bytes.extend(b"M\xFCller,maria@example.com\n");
    let (extract, found) = plain(&bytes, &[MARIA]);
    assert_eq!(
        extract.encoding.as_deref(),
        Some("windows-1252"),
        "the whole file is looked at, not its head alone"
    );
    assert_eq!(found[0].document["name"], "Müller", "the letter is read right");
}

#[test]
fn a_wrong_encoding_is_refused_with_count_and_line() {
    let options = ReadOptions { encoding: Some("utf-8".into()), ..ReadOptions::default() };
    let error = read(b"name,email\nJ\xFCrgen,a@b.example\nZo\xEB,maria@example.com\n", &options, &[MARIA])
        .unwrap_err();
    assert_eq!(error.code, "collect-encoding-wrong", "replaced letters are lost letters");
    assert!(
        error.args.contains(&("count", 2_u64.into())) && error.args.contains(&("line", 2_u64.into())),
        "{:?}",
        error.args
    );
    let accepted = ReadOptions { accept_damage: true, ..options };
    let (extract, _) = read(b"name,email\nZo\xEB,maria@example.com\n", &accepted, &[MARIA]).unwrap();
    assert_eq!(extract.warnings[0].code, "collect-warn-replaced", "accepted damage is still told");
    let wide = ReadOptions { encoding: Some("utf-16".into()), ..ReadOptions::default() };
    assert_eq!(
        read(b"name,email\n", &wide, &[MARIA]).unwrap_err().code,
        "collect-encoding-wrong",
        "no NUL, no UTF-16"
    );
}

#[test]
fn ragged_rows_are_kept_counted_and_told() {
    let (extract, found) =
        plain(b"id,email,note\n1,maria@example.com\n2,a@b.example,x\n3,maria@example.com,x,y,z\n", &[MARIA]);
    assert_eq!((extract.rows_matched, extract.rows_read), (2, 3), "a short or long row is still a row");
    assert_eq!(
        extract.warnings,
        [Warning { code: "collect-warn-ragged".into(), count: 2, lines: vec![2, 4] }],
        "with its line"
    );
    assert_eq!(found[1].document["column_5"], "z", "what has no column name is kept, too");
}

#[test]
fn a_stray_quote_loses_no_row() {
    let mut text = String::from("id,product,email\n");
    for id in 0..500 {
        let product = if id == 20 { "Chair 5\" leg" } else { "\"lamp, brass\"" };
        let email = if id % 50 == 0 { "maria@example.com" } else { "x@example.com" };
        text.push_str(&format!("{id},{product},{email}\n"));
    }
    let (extract, _) = plain(text.as_bytes(), &[MARIA]);
    assert_eq!(
        (extract.rows_read, extract.rows_matched),
        (500, 10),
        "one inch mark must not swallow other rows"
    );
    assert!(extract.warnings.is_empty(), "a quotation mark inside a field is ordinary text");
}

#[test]
fn an_unclosed_quote_is_an_error_with_its_line() {
    let error = refused(b"id,note,email\n1,a,b@c.example\n2,\"open,maria@example.com\n3,x,y@z.example\n");
    assert_eq!(error.code, "collect-quote-unclosed", "the rest of the file would be one field");
    assert_eq!(error.args, [("line", 3_u64.into())], "the line where the quote was opened");
    let mut long = b"id,note\n1,\"open\n".to_vec();
    long.extend(b"2,some text\n".repeat(200_000));
    let error = refused(&long);
    assert_eq!(
        (error.code, error.args[0].clone()),
        ("collect-quote-unclosed", ("line", 2_u64.into())),
        "found before the file ends"
    );
}

#[test]
fn an_unclosed_quote_that_meets_the_next_one_is_refused() {
    let error =
        refused(b"id,note,email\n1,\"open,a@b.example\n2,x,c@d.example\n3,\"closed\",maria@example.com\n");
    assert_eq!(error.code, "collect-quote-damaged", "rows of other people would travel inside hers");
}

#[test]
fn text_after_a_closing_quote_is_warned_of() {
    let (extract, found) = plain(b"id,note,email\n1,\"x\"junk,maria@example.com\n", &[MARIA]);
    assert_eq!(
        extract.warnings[0].code, "collect-warn-text-after-quote",
        "the field is read as xjunk, which was hardly meant"
    );
    assert_eq!(found[0].document["note"], "xjunk", "nothing is dropped");
}

#[test]
fn nul_bytes_are_refused_unless_accepted() {
    let bytes = b"id,note,email\n1,a,x@y.example\n2,a\0b,maria@example.com\n";
    let error = refused(bytes);
    assert_eq!((error.code, &error.args[0]), ("collect-nul", &("line", 3_u64.into())), "NUL is no text");
    let options = ReadOptions { accept_damage: true, ..ReadOptions::default() };
    let (extract, found) = read(bytes, &options, &[MARIA]).unwrap();
    assert_eq!(extract.warnings[0].code, "collect-warn-nul", "told");
    assert_eq!(found[0].document["note"], "a\0b", "kept exactly");
}

#[test]
fn an_endless_line_is_refused_without_reading_it_all() {
    let mut bytes = b"id,email\n1,".to_vec();
    bytes.extend(vec![b'x'; 3 << 20]);
    let error = refused(&bytes);
    assert_eq!(error.code, "collect-row-too-long", "a line without end is no table");
    assert_eq!(error.args, [("line", 2_u64.into()), ("limit", 1_u64.into())], "line and limit in MB");
    let error = refused(&vec![b'x'; 3 << 20]);
    assert_eq!(error.code, "collect-row-too-long", "already the first line");
}

#[test]
fn a_row_of_too_many_columns_is_refused() {
    let mut bytes = b"id,email\n".to_vec();
    bytes.extend(vec![b','; 2000]);
    assert_eq!(refused(&bytes).code, "collect-columns-too-many", "the limit is named");
}

#[test]
fn titles_and_excels_own_line_above_the_table_are_skipped() {
    let (extract, _) = plain(b"sep=;\r\nid;email\r\n1;maria@example.com\r\n", &[MARIA]);
    assert_eq!(
        (extract.rows_read, extract.columns),
        (1, vec!["id".to_owned(), "email".to_owned()]),
        "sep= names the delimiter"
    );
    let titled = b"Export of all customers\n\nid,email,city\n1,a@b.example,X\n2,maria@example.com,Y\n3,c@d.example,Z\n";
    let (extract, found) = plain(titled, &[MARIA]);
    assert_eq!((extract.rows_read, found[0].position.line), (3, Some(5)), "a title is no record");
}

#[test]
fn a_table_without_header_gets_numbered_columns() {
    let (extract, found) = plain(b"1,maria@example.com,Oslo\n2,a@b.example,Rome\n", &[MARIA]);
    assert_eq!(
        (extract.rows_read, extract.columns.join(" ")),
        (2, "column_1 column_2 column_3".into()),
        "values are no names"
    );
    assert_eq!(found[0].position.record, 1, "the first row is data");
}

#[test]
fn doubled_and_empty_column_names_stay_apart() {
    let (_, found) = plain(b"email,,email\nmaria@example.com,x,y\n", &[MARIA]);
    let names: Vec<_> = found[0].cells.iter().map(|cell| cell.column.as_str()).collect();
    assert_eq!(names, ["email", "column_2", "email (2)"], "no value may hide another");
}

#[test]
fn a_name_alone_is_counted_and_not_collected() {
    let (extract, found) =
        plain("first,last\nMaría,Lindqvist\nMaria,Lind\n".as_bytes(), &["name=Maria Lindqvist"]);
    assert_eq!((extract.possible, extract.rows_matched), (1, 0), "a namesake's data must not travel");
    assert_eq!(found[0].near, ["name"], "it is handed on to be decided, with the reason");
    assert!(found[0].matched_by.is_empty(), "and by nothing is it surely hers");
    assert_eq!(extract.possible_at[0].line, Some(2), "the DPO can look it up");
}

#[test]
fn a_restricted_column_must_exist() {
    let error = read(b"id,email\n1,a@b.example\n", &ReadOptions::default(), &["Mail=maria@example.com"]);
    assert!(error.is_ok(), "'mail' is the kind");
    let error = read(b"id,email\n1,a@b.example\n", &ReadOptions::default(), &["e_mail=maria@example.com"])
        .unwrap_err();
    assert_eq!(error.code, "collect-column-missing", "a mistyped column would find nobody, silently");
}

#[test]
fn records_across_blocks_are_read_whole() {
    let mut text = String::from("id,email,note\r\n");
    for id in 0..3000 {
        let email = if id % 10 == 3 { "maria@example.com" } else { "x@example.com" };
        text.push_str(&format!("{id},{email},\"line one of {id}\r\nline two \"\"q\"\" of {id}\"\r\n"));
    }
    let (extract, found) = plain(text.as_bytes(), &[MARIA]);
    assert_eq!((extract.rows_read, extract.rows_matched), (3000, 300), "block edges fall anywhere");
    assert!(found.iter().all(|record| record.cells.len() == 3), "no record is cut");
    assert_eq!(found[299].position.line, Some(2 + 2 * 2993), "lines inside quotes are counted");
}
