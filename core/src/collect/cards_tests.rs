use crate::collect::kit::{MARIA, found, read, refused_at, warned};
use crate::collect::{Format, ReadOptions, Source, Unwatched, inspect};

const CARDS: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lindqvist;Maria;;Dr.;\r\nFN:Dr. Maria Lindqvist\r\n\
    item1.EMAIL;TYPE=INTERNET,pref:Maria@Exam\r\n ple.com\r\nitem1.X-ABLABEL:work\r\nEMAIL:second@example.org\r\n\
    TEL;TYPE=\"cell;home\":+49 170 5550142\r\nNOTE:first\\nsecond\\, and \\; more\r\nEND:VCARD\r\n\r\n\
    BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCr=\r\ngen\r\n\
    TEL;CELL:0170 5550143\r\nEND:VCARD\r\n";

#[test]
fn a_card_is_a_record_with_its_parts() {
    let (extract, found) = found(CARDS.as_bytes(), &[MARIA]);
    assert_eq!((extract.rows_read, extract.rows_matched), (2, 1), "two cards, one of them hers");
    assert_eq!(found[0].position.line, Some(1), "where her card begins");
    let card = &found[0].document;
    assert_eq!(
        card["N"],
        serde_json::json!(["Lindqvist", "Maria", "", "Dr.", ""]),
        "the parts of a name stay apart"
    );
    assert_eq!(card["EMAIL"][0]["value"], "Maria@Example.com", "a folded line is one line");
    assert_eq!(
        card["EMAIL"][0]["TYPE"],
        serde_json::json!(["INTERNET", "pref"]),
        "what is said about an address stays"
    );
    assert_eq!(card["EMAIL"][0]["GROUP"], "item1", "and what it is grouped with");
    assert_eq!(card["EMAIL"][1], "second@example.org", "a second address is not lost");
    assert_eq!(card["TEL"]["TYPE"], "cell;home", "marks in quotation are text");
    assert_eq!(card["NOTE"], "first\nsecond, and ; more", "escapes are undone");
}

#[test]
fn letters_written_as_numbers_are_found() {
    let (_, found) = found(CARDS.as_bytes(), &["name=Jürgen Müller"]);
    assert_eq!(found.len(), 1, "the old way of writing umlauts hides nobody");
    assert_eq!(found[0].document["N"], serde_json::json!(["Müller", "Jürgen"]), "and they read as letters");
    assert_eq!(found[0].near, ["name"], "a name alone is for a person to decide");
}

const CALENDAR: &str = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\nX-WR-CALNAME:Team\nBEGIN:VTIMEZONE\nTZID:Europe/Berlin\n\
    BEGIN:STANDARD\nDTSTART:19701025T030000\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nSUMMARY:Visit\n\
    DTSTART;TZID=Europe/Berlin:20261123T100000\nATTENDEE;CN=\"Maria: L\":mailto:maria@example.com\n\
    ATTENDEE:mailto:x@example.com\nBEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM\nEND:VEVENT\nBEGIN:VTODO\nUID:2\n\
    SUMMARY:Call\nEND:VTODO\nEND:VCALENDAR\n";

#[test]
fn an_event_is_a_record_with_those_who_attend() {
    let (extract, found) = found(CALENDAR.as_bytes(), &[MARIA]);
    assert_eq!(
        (extract.rows_read, extract.rows_matched),
        (2, 1),
        "an event and a task; a time zone is no record"
    );
    let event = &found[0].document;
    assert_eq!(event["ATTENDEE"][0]["CN"], "Maria: L", "a colon in quotation marks ends no name");
    assert_eq!(event["VALARM"]["ACTION"], "DISPLAY", "an alarm stays inside its event");
    assert_eq!(event["DTSTART"]["TZID"], "Europe/Berlin", "when it is stays with its zone");
    let named = CALENDAR.replace("NAME:Team", "NAME:maria@example.com");
    assert_eq!(
        warned(&super::super::kit::found(named.as_bytes(), &[MARIA]).0),
        ["collect-warn-envelope"],
        "a calendar of hers may be about her as a whole"
    );
}

#[test]
fn formats_of_cards_and_calendars_are_told_and_shown() {
    let look = |text: &str| {
        let source = Source::from_bytes("x.txt", text.as_bytes().to_vec()).unwrap();
        inspect(&source, &ReadOptions::default(), &Unwatched).unwrap()
    };
    let cards = look(CARDS);
    assert_eq!(
        (cards.format, cards.rows_estimate),
        (Format::Vcf, Some(2)),
        "the content decides, not the ending"
    );
    assert!(cards.columns.contains(&"EMAIL[].value".to_owned()), "columns for mapping: {:?}", cards.columns);
    assert_eq!(look(CALENDAR).format, Format::Ics, "likewise");
}

#[test]
fn damage_is_said_with_its_line() {
    let cut = "BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\n";
    assert_eq!(
        refused_at(cut.as_bytes()),
        ("collect-card-cut", "Number(4)".to_owned()),
        "a card without end"
    );
    let wrong = "BEGIN:VCARD\nFN:A\nEND:VEVENT\n";
    assert_eq!(refused_at(wrong.as_bytes()), ("collect-card-ends", "Number(3)".to_owned()), "another end");
    let line = "BEGIN:VCARD\nFN:A\nnothing\nEMAIL:maria@example.com\nEND:VCARD\n";
    assert_eq!(
        refused_at(line.as_bytes()),
        ("collect-card-line", "Number(3)".to_owned()),
        "a line without a name"
    );
    let options = ReadOptions { accept_damage: true, ..ReadOptions::default() };
    let (extract, found) = read(line.as_bytes(), &options, &[MARIA]).unwrap();
    assert_eq!(
        (found.len(), warned(&extract)),
        (1, vec!["collect-warn-card-line"]),
        "accepted damage is a warning"
    );
    let deep = format!("BEGIN:VCALENDAR\n{}", "BEGIN:VEVENT\n".repeat(50));
    assert_eq!(refused_at(deep.as_bytes()).0, "collect-card-ends", "depth is bounded");
}
