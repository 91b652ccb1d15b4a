//! The clock of requests as a judge would count it (AC-01 to AC-14; Regulation 1182/71): time limits, extensions, pauses,
//! own days, regions, the explanation on paper, the calendar file.

use acceptance::desk::{Register, on};
use acceptance::kit::{Folder, TODAY};
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use serde_json::{Value, json};

fn register(name: &str) -> Register {
    Register::sample(env!("CARGO_TARGET_TMPDIR"), &format!("clock-{name}"))
}

#[track_caller]
fn deadline(args: &Value) -> Value {
    match api::call(&Desk::new(), &on(TODAY), "deadline", args.clone()) {
        Ok(reply) => reply["deadline"].clone(),
        Err(failure) => panic!("{args}: {failure:?}"),
    }
}

#[track_caller]
fn due(received_on: &str, months: u32, calendar: &str) -> String {
    let said = deadline(&json!({"received_on": received_on, "months": months, "calendar": calendar}));
    said["due_on"].as_str().unwrap().to_owned()
}

#[track_caller]
fn log(register: &Register, received_on: &str) -> Value {
    let args = json!({"rights": ["access"], "received_on": received_on, "name": "Maria Lindqvist", "calendar": "DE",
        "identifiers": [{"kind": "email", "value": "maria@example.com"}]});
    register.ask(TODAY, "request_new", args)
}

#[test]
fn ac_01_to_ac_09_end_on_the_day_the_regulation_says() {
    for (case, received_on, calendar, due_on) in [
        ("AC-01", "2026-01-31", "DE", "2026-03-02"),
        ("AC-02", "2026-01-28", "DE", "2026-03-02"),
        ("AC-02", "2026-01-29", "DE", "2026-03-02"),
        ("AC-02", "2026-01-30", "DE", "2026-03-02"),
        ("AC-03", "2024-01-31", "DE", "2024-02-29"),
        ("AC-04", "2026-08-31", "DE", "2026-09-30"),
        ("AC-05", "2026-03-05", "DE", "2026-04-07"),
        ("AC-06", "2026-03-03", "DE", "2026-04-07"),
        ("AC-06", "2026-03-03", "IT", "2026-04-03"),
        ("AC-07", "2026-04-01", "DE", "2026-05-04"),
        ("AC-07", "2026-04-01", "FR", "2026-05-04"),
        ("AC-07", "2026-04-01", "IE", "2026-05-01"),
        ("AC-08", "2026-12-06", "DE", "2027-01-06"),
        ("AC-08", "2026-12-06", "DE-BY", "2027-01-07"),
        ("AC-09", "2026-11-25", "DE", "2026-12-28"),
        ("AC-09", "2026-11-24", "DE", "2026-12-24"),
    ] {
        assert_eq!(due(received_on, 1, calendar), due_on, "{case}: received {received_on} in {calendar}");
    }
}

#[test]
fn month_ends_leap_years_and_chains_of_holidays_are_counted_exactly() {
    for (why, received_on, months, calendar, due_on) in [
        ("29 February of a leap year, a month on", "2024-02-29", 1, "DE", "2024-04-02"),
        ("30 November and three months in a leap year", "2027-11-30", 3, "DE", "2028-02-29"),
        ("30 November and three months otherwise, Sunday", "2026-11-30", 3, "DE", "2027-03-01"),
        ("31 December and one month, Sunday", "2026-12-31", 1, "DE", "2027-02-01"),
        ("three months in one step, not one and two", "2026-01-31", 3, "DE", "2026-04-30"),
        ("31 August and three months, Monday", "2026-08-31", 3, "DE", "2026-11-30"),
        ("New Year on a Friday", "2026-12-01", 1, "DE", "2027-01-04"),
        ("a chain from Maundy Thursday in Denmark", "2026-03-02", 1, "DK", "2026-04-07"),
        ("a chain over Christmas in Poland, 24 December included", "2026-11-24", 1, "PL", "2026-12-28"),
        ("Orthodox Easter in Greece, a week later in 2026", "2026-03-10", 1, "GR", "2026-04-14"),
        ("and in Romania", "2026-03-10", 1, "RO", "2026-04-14"),
        ("and in Cyprus", "2026-03-10", 1, "CY", "2026-04-14"),
        ("a Friday before a weekend rolls nowhere", "2026-10-06", 1, "DE", "2026-11-06"),
        ("a Saturday of receipt counts as receipt", "2026-10-31", 1, "DE", "2026-11-30"),
        ("Constitution Day of Spain, moved to Monday in Madrid", "2026-11-06", 1, "ES-MD", "2026-12-09"),
        ("and not moved by the State", "2026-11-06", 1, "ES", "2026-12-07"),
        ("Good Friday in Alsace", "2026-03-03", 1, "FR-6AE", "2026-04-07"),
        ("and not in the rest of France", "2026-03-03", 1, "FR", "2026-04-03"),
        ("Whit Monday in South Tyrol", "2026-04-25", 1, "IT-BZ", "2026-05-26"),
        ("Luxembourg keeps Europe Day", "2028-04-09", 1, "LU", "2028-05-10"),
    ] {
        assert_eq!(
            due(received_on, months, calendar),
            due_on,
            "{why}: {received_on} + {months} in {calendar}"
        );
    }
}

#[test]
fn ac_08_a_date_that_hangs_on_a_region_says_so() {
    let said = deadline(&json!({"received_on": "2026-12-06", "months": 1, "calendar": "DE"}));
    let notes = said["notes"].to_string();
    assert!(
        notes.contains("Only a regional holiday makes the difference"),
        "the difference is flagged: {notes}"
    );
    assert!(
        notes.contains("Bavaria") && notes.contains("7 January 2027"),
        "with the region and its date: {notes}"
    );
}

#[test]
fn ac_10_to_ac_13_an_extension_is_counted_in_one_step_and_only_within_the_first_month() {
    let extended = |received_on: &str, extended_on: &str| {
        json!({"received_on": received_on, "months": 3, "calendar": "DE", "extended_on": extended_on,
            "reason": "Twelve systems to search"})
    };
    let said = deadline(&extended("2026-11-23", "2026-12-15"));
    assert_eq!(said["due_on"], "2027-02-23", "AC-10: the new last day");
    assert_eq!(said["extension"]["notice_due_on"], "2026-12-23", "AC-10: the person is told by then");
    let late = api::call(&Desk::new(), &on("2026-11-03"), "deadline", extended("2026-10-01", "2026-11-03"));
    let late = late.expect_err("AC-11: the first month is over");
    assert!(late.message.contains("first month was over on 2026-11-02"), "AC-11: {}", late.message);
    let said = deadline(&extended("2026-01-31", "2026-02-20"));
    assert_eq!(said["due_on"], "2026-04-30", "AC-12: three months in one step");
    assert_eq!(said["internal_target_on"], "2026-04-28", "AC-12: the cautious target");
    assert_eq!(deadline(&extended("2025-11-30", "2025-12-10"))["due_on"], "2026-03-02", "AC-13: Saturday");
}

#[test]
fn ac_11_a_case_cannot_be_extended_late_and_is_overdue() {
    let register = register("ac11");
    let view = log(&register, "2026-10-01");
    assert_eq!(view["due_on"], "2026-11-02", "nominal Sunday 1 November");
    let args = json!({"id": view["id"], "reason": "Twelve systems", "decided_on": "2026-11-03"});
    let late = register.refused("2026-11-03", "request_extend", args);
    assert_eq!(late.code, "deadline_extension_too_late", "the first month is over: Art. 12(3)");
    let row = register.ask("2026-11-03", "request_list", Value::Null)["items"][0].clone();
    assert_eq!(row["days_left"], -1, "and it is overdue");
    let in_time = json!({"id": view["id"], "reason": "Twelve systems", "decided_on": "2026-10-30", "told_on": "2026-11-02"});
    let view = register.ask("2026-11-03", "request_extend", in_time);
    assert_eq!(
        view["due_on"], "2027-01-04",
        "what was decided in time can be entered later; 1 January rolls to Monday"
    );
    assert!(!view["points"].to_string().contains("extension-told-late"), "told on the last day is in time");
}

#[test]
fn ac_14_the_strict_date_stays_first_and_the_pause_second() {
    let register = register("ac14");
    let case = log(&register, "2026-11-02")["id"].clone();
    let case = case.as_str().unwrap();
    let doubt = json!({"reason": "Another address than on file", "asked_for": "A customer number",
        "asked_on": "2026-11-04", "answered_on": "2026-11-16"});
    let view = register.set(TODAY, case, &[("/identity_doubt", doubt)]);
    assert_eq!(view["due_on"], "2026-12-02", "the strict date is the main one");
    assert_eq!(view["due_with_pause_on"], "2026-12-14", "twelve days on, if the pause is accepted");
    let row = register.ask(TODAY, "request_list", Value::Null)["items"][0].clone();
    assert_eq!(
        (&row["due_on"], &row["due_with_pause_on"]),
        (&json!("2026-12-02"), &json!("2026-12-14")),
        "so in the list"
    );
    let bare = json!({"reason": "", "asked_for": "", "asked_on": "2026-11-04", "answered_on": ""});
    let known = json!({"how": "", "checked_on": "2026-11-02", "method": "signed_in", "authenticated": "yes", "checked_by": ""});
    let view = register.set(TODAY, case, &[("/identity_doubt", bare), ("/identity", known)]);
    let notes = view["deadline"]["notes"].to_string();
    assert!(notes.contains("has no reason on file"), "a question without a reason: {notes}");
    assert!(notes.contains("already authenticated"), "and to somebody signed in: {notes}");
    assert_eq!(view["due_with_pause_on"], Value::Null, "no second date without an answer");
}

/// Enters a controller's settings for time limits.
fn set_limits(register: &Register, limits: &Value) {
    let list = register.ask(TODAY, "organisation_list", Value::Null);
    let item = list["items"].as_array().unwrap().iter().find(|item| item["record"]["keeps_register"] == true);
    let item = item.unwrap_or(&list["items"][0]);
    let mut record = item["record"].clone();
    record["time_limits"] = limits.clone();
    register.ask(TODAY, "organisation_save", json!({"record": record, "version": item["version"]}));
}

#[test]
fn days_of_ones_own_move_the_end_only_where_they_are_public_holidays() {
    let register = register("own");
    let case = log(&register, "2026-11-07");
    assert_eq!(case["due_on"], "2026-12-07", "a plain Monday");
    let day = |date: &str, kind: &str, calendar: &str| json!({"date": date, "name": "Day of ours", "kind": kind, "calendar": calendar, "source": "Decree 1/2026"});
    let see = |days: Value| {
        set_limits(&register, &json!({"calendar": "", "internal_target_day": null, "own_days": days}));
        register.ask(TODAY, "request_get", json!({"id": case["id"]}))
    };
    let view = see(json!([day("2026-12-07", "public_holiday", "DE")]));
    assert_eq!(view["due_on"], "2026-12-08", "a decreed holiday moves it: Reg. 1182/71 Art. 3(4)");
    assert!(
        view["deadline"]["steps"].to_string().contains("by your own entry, Day of ours, Decree 1/2026"),
        "and is told apart"
    );
    let view = see(json!([day("2026-12-07", "public_holiday", "DE-BY")]));
    assert_eq!(view["due_on"], "2026-12-07", "one of Bavaria does not move the national calendar");
    assert!(
        view["deadline"]["notes"].to_string().contains("Only a regional holiday"),
        "but the difference is flagged"
    );
    let view = see(json!([day("2026-12-07", "closed", "")]));
    assert_eq!(view["due_on"], "2026-12-07", "the law knows no company holiday");
    assert!(view["deadline"]["notes"].to_string().contains("it moves nothing"), "and the clock says so");
    let view = see(json!([day("2026-11-27", "closed", "")]));
    assert_eq!(view["internal_target_on"], "2026-11-26", "the internal target goes before a closing day");
    let args =
        json!({"rights": ["access"], "received_on": "2026-11-25", "name": "Jan Roth", "calendar": "DE"});
    let christmas = register.ask("2026-11-25", "request_new", args);
    set_limits(&register, &json!({"own_days": [day("2026-12-25", "working_day", "DE")]}));
    let view = register.ask(TODAY, "request_get", json!({"id": christmas["id"]}));
    assert_eq!(view["due_on"], "2026-12-25", "a holiday that was moved away is a working day");
    assert!(
        view["deadline"]["notes"].to_string().contains("working day by your own entry"),
        "and said to be so"
    );
}

#[test]
fn the_controllers_settings_give_calendar_and_internal_target() {
    let register = register("settings");
    set_limits(&register, &json!({"calendar": "DE-BY", "internal_target_day": 10, "own_days": []}));
    let args = json!({"rights": ["access"], "received_on": "2026-11-02", "name": "", "identifiers": []});
    let view = register.ask(TODAY, "request_new", args);
    assert_eq!(view["request"]["calendar"], "DE-BY", "regional holidays are a setting");
    assert_eq!(view["internal_target_on"], "2026-11-12", "day 10");
    set_limits(&register, &json!({"calendar": "DE-BY", "internal_target_day": 0, "own_days": []}));
    let view = register.ask(TODAY, "request_get", json!({"id": view["id"]}));
    assert_eq!(view["internal_target_on"], Value::Null, "zero: no target of one's own");
}

#[test]
fn a_time_limit_is_foreseen_by_the_calendar_and_the_days_of_the_controller_that_was_asked() {
    let register = register("another");
    let day = json!({"date": "2026-12-09", "name": "Day of theirs", "kind": "public_holiday", "source": "Decree 2/2026"});
    let record = json!({"name": "Tochter GmbH", "country": "AT", "time_limits": {"own_days": [day]}});
    let made = register.ask(TODAY, "organisation_save", json!({"record": record, "version": 0}));
    let daughter =
        made["items"].as_array().unwrap().iter().find(|item| item["record"]["id"] == made["saved"]);
    let (id, reference) = (&made["saved"], &daughter.unwrap()["record"]["reference"]);
    let days = |args: Value| {
        let shown = register.ask(TODAY, "calendar_get", args);
        let own = |day: &Value| format!("{} {}", day["date"].as_str().unwrap(), day["own"]);
        let all: Vec<String> = shown["days"].as_array().unwrap().iter().map(own).collect();
        (shown["code"].as_str().unwrap().to_owned(), all.join(", "))
    };
    let (from, to) = ("2026-12-07", "2026-12-10");
    for named in [id, reference] {
        assert_eq!(
            days(json!({"controller": named, "from_on": from, "to_on": to})),
            ("AT".to_owned(), "2026-12-08 false, 2026-12-09 true".to_owned()),
            "the place of the action is that of whoever was asked (Reg. 1182/71 Art. 2(1)): its country, its days"
        );
    }
    assert_eq!(
        days(json!({"code": "AT", "from_on": from, "to_on": to})).1,
        "2026-12-08 false",
        "without a controller the days are those of the keeper, and it has none"
    );
    assert_ne!(days(json!({})).0, "AT", "nor is its calendar that of the other");
    let foreseen = |args: Value| register.ask(TODAY, "deadline", args)["deadline"]["due_on"].clone();
    let due_on =
        foreseen(json!({"received_on": "2026-11-08", "months": 1, "calendar": "", "controller": reference}));
    assert_eq!(due_on, "2026-12-10", "two holidays of the controller: Reg. 1182/71 Art. 3(4)");
    let args =
        json!({"rights": ["access"], "received_on": "2026-11-08", "name": "Jan Roth", "controller": id});
    let case = register.ask(TODAY, "request_new", args);
    assert_eq!(case["due_on"], due_on, "what is foreseen is what the case counts");
    assert_eq!(
        foreseen(json!({"received_on": "2026-11-08", "months": 1, "calendar": "AT"})),
        "2026-12-09",
        "for the keeper only the public holiday counts"
    );
    for (command, args) in [
        ("calendar_get", json!({"controller": "ORG-99"})),
        (
            "deadline",
            json!({"received_on": "2026-11-08", "months": 1, "calendar": "", "controller": "ORG-99"}),
        ),
    ] {
        let failure = register.refused(TODAY, command, args);
        assert_eq!(failure.code, "record-missing", "{command}: another calendar would give a wrong day");
    }
}

#[test]
fn the_calendar_file_names_nobody_and_keeps_its_identifiers() {
    let register = register("ics");
    let open = log(&register, "2026-11-02");
    let closed = log(&register, "2026-11-03");
    register.ask(TODAY, "request_close", json!({"id": closed["id"], "outcome": "Answered"}));
    let args = json!({"id": open["id"], "reason": "Twelve systems", "told_on": TODAY});
    register.ask(TODAY, "request_extend", args);
    let write = |day: &str, name: &str| {
        let reply = register.ask(day, "request_calendar", json!({"file": register.admit(name)}));
        assert_eq!(reply["requests"], 1, "open requests only");
        std::fs::read_to_string(register.path(name)).unwrap().replace("\r\n ", "")
    };
    let text = write(TODAY, "one.ics");
    assert!(!text.contains("Lindqvist") && !text.contains("maria@"), "no names in a calendar: {text}");
    assert!(text.contains("DTSTART;VALUE=DATE:20270202"), "the extended last day");
    assert!(text.contains("DTSTART;VALUE=DATE:20261202"), "and the last day of the first month: Art. 12(4)");
    let uids = |text: &str| {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(uids(&text), uids(&write("2026-11-24", "two.ics")), "a second import updates the first");
    let again = register.refused(TODAY, "request_calendar", json!({"file": register.admit("one.ics")}));
    assert!(
        again.hint.contains("Nothing") || !again.hint.is_empty(),
        "an existing file is not replaced unasked"
    );
}

#[test]
fn the_explanation_can_be_printed_and_names_nobody() {
    let register = register("paper");
    let case = log(&register, "2026-01-31");
    let document = json!({"kind": "request-clock", "request": case["ref"], "lang": "de"});
    let reply = register.ask(
        TODAY,
        "report_write",
        json!({"document": document, "as": "pdf", "file": register.admit("clock.pdf")}),
    );
    assert!(reply["pages"].as_u64().unwrap() <= 2, "a page or two");
    assert_eq!(reply["missing"], "", "every letter is there");
    let bytes = std::fs::read(register.path("clock.pdf")).unwrap();
    assert!(bytes.starts_with(b"%PDF-"), "a PDF");
    let preview =
        register.ask(TODAY, "report_preview", json!({"kind": "request-clock", "request": case["ref"]}));
    let name = preview["suggested_name"].as_str().unwrap();
    assert!(
        name.starts_with("r-2026-") && !name.to_lowercase().contains("lindqvist"),
        "its name holds the reference: {name}"
    );
}

#[test]
fn ropa_counts_explains_and_writes_the_calendar() {
    let folder = Folder::with_sample();
    let args = [
        "deadline",
        "--received",
        "2026-11-02",
        "--asked",
        "2026-11-04",
        "--answered",
        "2026-11-16",
        "--doubts",
        "New address",
        "--json",
    ];
    let said = folder.ropa(&args).ends(0).json();
    assert_eq!(
        (&said["due_on"], &said["suspension"]["due_on"]),
        (&json!("2026-12-02"), &json!("2026-12-14")),
        "AC-14"
    );
    let args =
        ["deadline", "--received", "2026-10-01", "--extended", "2026-11-03", "--reason", "many", "--json"];
    let late = folder.ropa(&args).ends(3).error();
    assert_eq!(late["code"], "deadline_extension_too_late", "AC-11");
    let new = [
        "request",
        "new",
        "--right",
        "erasure",
        "--right",
        "withdraw_consent",
        "--received",
        "2026-11-20",
        "--name",
        "Maria Lindqvist",
        "--match",
        "email=maria@example.com",
        "--concerns",
        "A24",
        "--json",
    ];
    let view = folder.on_sample(&new).ends(0).json();
    let case = view["ref"].as_str().unwrap();
    let shown = folder.on_sample(&["request", "show", case]).ends(0).text();
    assert!(
        shown.contains("17(1)(b)") && shown.contains("applies"),
        "the proposals with their articles: {shown}"
    );
    folder.on_sample(&["request", "accept", case]).ends(0);
    let set = [
        "request",
        "set",
        case,
        "owner=P. Klein",
        "identity.method=known_contact",
        "identity.checked_on=2026-11-23",
    ];
    folder.on_sample(&set).ends(0);
    let view =
        folder.on_sample(&["request", "notice", case, "1", "--state", "sent", "--json"]).ends(0).json();
    assert_eq!(view["request"]["notices"][0]["state"], "sent", "Art. 19");
    assert_eq!(view["request"]["identity"]["method"], "known_contact", "parts that were absent can be named");
    folder.on_sample(&["request", "set", case, "identity.method=guess"]).ends(3);
    folder.on_sample(&["request", "task", case, "1", "--state", "done"]).ends(0);
    let course = folder.on_sample(&["request", "timeline", case]).ends(0).text();
    assert!(course.contains("Handled by P. Klein"), "the course of the case: {course}");
    folder.on_sample(&["request", "calendar", "-o", "due.ics"]).ends(0);
    assert!(
        std::fs::read_to_string(folder.path("due.ics")).unwrap().contains("BEGIN:VEVENT"),
        "one event at least"
    );
    folder.on_sample(&["request", "clock", case, "-o", "clock.pdf"]).ends(0);
    let added = [
        "calendar",
        "add",
        "2026-12-21",
        "--name",
        "Decreed",
        "--calendar",
        "de",
        "--source",
        "Decree",
        "--json",
    ];
    let limits = folder.on_sample(&added).ends(0).json();
    assert_eq!(limits["own_days"][0]["calendar"], "DE", "codes are written as the calendars write them");
    let stopped =
        folder.on_sample(&["request", "close", case, "--outcome", "refused", "--json"]).ends(3).error();
    assert!(
        stopped["problems"].to_string().contains("Art. 12(4)"),
        "each missing point with its article: {stopped}"
    );
    folder
        .on_sample(&["request", "close", case, "--outcome", "answered", "--answered", "2026-11-23"])
        .ends(0);
}

#[test]
fn ropa_keeps_days_of_another_controller_and_counts_by_them() {
    let folder = Folder::with_sample();
    let made = ["organisation", "add", "--name", "Tochter GmbH", "country=AT", "--json"];
    let made = folder.on_sample(&made).ends(0).json();
    let daughter = made["record"]["reference"].as_str().unwrap();
    let added = ["calendar", "add", "2026-12-09", "--name", "Decreed", "--controller", daughter];
    folder.on_sample(&added).ends(0);
    let kept = folder.on_sample(&["calendar", "days", "--json"]).ends(0).json();
    assert_eq!(kept["own_days"], json!([]), "the day is not the keeper's");
    let shown = ["calendar", "show", "--controller", daughter, "--year", "2026"];
    let shown = folder.on_sample(&shown).ends(0).text();
    assert!(
        shown.contains("Immaculate Conception")
            && shown.lines().any(|line| line.contains("Decreed") && line.contains("Public holiday")),
        "its country's holidays, and what was entered told apart: {shown}"
    );
    let limit = ["deadline", "--received", "2026-11-08", "--controller", daughter, "--json"];
    let limit = folder.on_sample(&limit).ends(0).json();
    assert_eq!(
        (&limit["calendar"], &limit["due_on"]),
        (&json!("AT"), &json!("2026-12-10")),
        "calendar and days of the controller"
    );
    folder.on_sample(&["calendar", "remove", "2026-12-09", "--controller", daughter]).ends(0);
    let limit = ["deadline", "--received", "2026-11-08", "--controller", daughter, "--json"];
    assert_eq!(folder.on_sample(&limit).ends(0).json()["due_on"], "2026-12-09", "the holiday alone");
    let unknown = folder.on_sample(&["calendar", "days", "--controller", "ORG-99", "--json"]).ends(3);
    assert_eq!(unknown.error()["code"], "record-missing", "a controller that is not there is named");
    folder.ropa(&["calendar", "show"]).ends(2);
}
