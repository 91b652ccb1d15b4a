//! The time limits of open requests as a calendar file (RFC 5545): references and articles, no names.
//!
//! Written by hand: four properties of one component are less than a library's own rules, and the file must be the same for
//! the same register. Identifiers of events are stable, so that a second import updates the first.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::words::Words;

/// One day in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What makes it this event: identifier of the request and which of its days.
    pub uid: String,
    /// The day.
    pub on: NaiveDate,
    /// What it says; never a name.
    pub summary: String,
    /// More; never a name.
    pub description: String,
    /// Counts the changes of the request.
    pub sequence: i64,
    /// Whether it reminds a week and a day before, at nine.
    pub reminds: bool,
}

/// The calendar file.
#[must_use]
pub fn write(events: &[Event], made_at: DateTime<Utc>, words: &Words) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: &str| fold(&mut text, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//RopaDesk//Requests//EN");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("X-WR-CALNAME", &escape(&words.say("ics-name")));
    for event in events {
        let next_on = event.on.checked_add_days(Days::new(1)).unwrap_or(event.on);
        line("BEGIN", "VEVENT");
        line("UID", &event.uid);
        line("DTSTAMP", &made_at.format("%Y%m%dT%H%M%SZ").to_string());
        line("SEQUENCE", &event.sequence.to_string());
        line("DTSTART;VALUE=DATE", &event.on.format("%Y%m%d").to_string());
        line("DTEND;VALUE=DATE", &next_on.format("%Y%m%d").to_string());
        line("SUMMARY", &escape(&event.summary));
        line("DESCRIPTION", &escape(&event.description));
        line("CLASS", "CONFIDENTIAL");
        line("TRANSP", "TRANSPARENT");
        // Counted from midnight of the day: a week and a day before it, at nine in the morning.
        for trigger in ["-P6DT15H", "-PT15H"].into_iter().filter(|_| event.reminds) {
            line("BEGIN", "VALARM");
            line("ACTION", "DISPLAY");
            line("DESCRIPTION", &escape(&event.summary));
            line("TRIGGER", trigger);
            line("END", "VALARM");
        }
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    text
}

/// Text as a value: RFC 5545, 3.3.11.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line of at most 75 octets; the rest follows on lines that begin with a space (RFC 5545, 3.1).
fn fold(text: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > 75 {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn a_calendar_file_keeps_to_its_standard() {
        let event = Event {
            uid: "0197.due@ropadesk".to_owned(),
            on: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
            summary: "R-2026-001: réponse due, à temps; « é » ".repeat(4),
            description: "one\ntwo\\three".to_owned(),
            sequence: 3,
            reminds: true,
        };
        let made_at = DateTime::parse_from_rfc3339("2026-11-23T09:05:00Z").unwrap().to_utc();
        let text = write(std::slice::from_ref(&event), made_at, Words::of(Lang::Fr));
        assert!(text.ends_with("END:VCALENDAR\r\n"), "lines end with CR LF: RFC 5545, 3.1");
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "no line is longer than 75 octets: {line:?}");
            assert!(!line.contains('\n'), "a break in text is written \\n: {line:?}");
        }
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101"), "a whole day");
        assert!(unfolded.contains("réponse due\\, à temps\\; « é »"), "commas and semicolons are escaped");
        assert!(unfolded.contains("DESCRIPTION:one\\ntwo\\\\three"), "breaks and backslashes too");
        assert_eq!(unfolded.matches("BEGIN:VALARM").count(), 2, "a week and a day before");
        assert_eq!(text, write(&[event], made_at, Words::of(Lang::Fr)), "same input, same bytes");
    }
}
