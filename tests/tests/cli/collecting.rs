//! Where a person is searched, by `ropa`: the systems of a case, the text to their owners, the query run for real on SQLite.

use acceptance::kit::Folder;
use rusqlite::Connection;
use serde_json::{Value, json};

/// The sample with one request and one activity in scope, whose system is a database with known columns.
fn office(identifiers: &[&str]) -> Folder {
    let folder = Folder::with_sample();
    let set = [
        "system",
        "set",
        "SYS-03",
        "owner=P. Klein",
        "database=sqlite",
        "search_columns=email=customers.mail,phone=customers.tel,customer=customers.no,iban=customers.iban,name=customers.name",
    ];
    folder.on_sample(&set).ends(0);
    let mut new =
        vec!["request", "new", "--right", "access", "--received", "2026-11-20", "--name", "Maria Müller"];
    for identifier in identifiers {
        new.extend(["--match", identifier]);
    }
    folder.on_sample(&new).ends(0);
    folder
}

fn systems(folder: &Folder, args: &[&str]) -> Value {
    let list = [&["request", "systems", "R-2026-001"], args, &["--json"]].concat();
    folder.on_sample(&list).ends(0).json()
}

fn row<'a>(reply: &'a Value, reference: &str) -> &'a Value {
    let all = reply["systems"].as_array().expect("a list");
    all.iter().find(|row| row["ref"] == reference).unwrap_or_else(|| panic!("{reference}: {all:?}"))
}

/// The queries for the database of the case's system.
fn queries(folder: &Folder) -> Vec<Value> {
    let text = systems(folder, &["--system", "SYS-03", "--text"]);
    text["queries"].as_array().expect("a list").clone()
}

/// A database with the person in several spellings, near misses, and a table that must survive.
fn customers() -> Connection {
    let database = Connection::open_in_memory().unwrap();
    database
        .execute_batch(
            "CREATE TABLE customers (n INTEGER, mail TEXT, tel TEXT, no TEXT, iban TEXT, name TEXT);
             INSERT INTO customers VALUES
               (1, 'Maria@Example.com', NULL, NULL, NULL, 'Müller, Maria'),
               (2, ' maria+shop@example.com ', NULL, NULL, NULL, NULL),
               (3, NULL, '+49 (0)170 555-01 42', NULL, NULL, NULL),
               (4, NULL, '0170/5550142', NULL, NULL, 'MARIA MUELLER'),
               (5, NULL, NULL, 'c-104857', NULL, NULL),
               (6, NULL, NULL, NULL, 'DE89 3704 0044 0532 0130 00', NULL),
               (11, 'maria@example.com.evil.org', '+43 170 5550142', 'C-1048570', 'DE89', 'Mario Müller'),
               (12, 'anna.maria@example.com', '0170 55501427', 'C-10485', NULL, 'Anna Schmidt'),
               (13, 'mariaxshop@example.com', NULL, NULL, NULL, NULL);",
        )
        .unwrap();
    database
}

fn found(database: &Connection, sql: &str) -> Vec<i64> {
    let mut statement = database.prepare(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    let rows = statement.query_map([], |row| row.get("n")).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn the_query_for_sqlite_finds_exactly_the_person() {
    let folder = office(&[
        "email=maria@example.com",
        "phone=+49 170 5550142",
        "customer=C-104857",
        "iban=DE89370400440532013000",
        "name=Maria Müller",
    ]);
    let queries = queries(&folder);
    assert_eq!(queries.len(), 2, "one by what is the person's own, one by name");
    let database = customers();
    let sure = found(&database, queries[0]["sql"].as_str().unwrap());
    assert_eq!(sure, [1, 2, 3, 4, 5, 6], "every spelling that our own search knows, and nobody else");
    assert_eq!(queries[1]["by_name"], json!(true), "a name is asked for apart: namesakes share it");
    let named = found(&database, queries[1]["sql"].as_str().unwrap());
    assert_eq!(named, [1, 4], "whatever case, order, umlauts written out or not");
}

#[test]
fn hostile_identifiers_find_nobody_and_break_nothing() {
    let hostile = [
        "other=x'; DROP TABLE customers; --",
        "other=' OR '1'='1",
        "other=\\'; DROP TABLE customers; --",
        "other=a\n; DROP TABLE customers; --\n",
        "other=*/ OR 1=1 /*",
        "email=a'or'1'='1@example.com",
        "customer=%",
        "customer=ü*[a-z]?",
    ];
    let folder = office(&hostile);
    let columns = [
        "system",
        "set",
        "SYS-03",
        "search_columns=other=customers.no,customer=customers.no,email=customers.mail",
    ];
    folder.on_sample(&columns).ends(0);
    let database = customers();
    for query in queries(&folder) {
        let sql = query["sql"].as_str().unwrap();
        assert_eq!(found(&database, sql), [] as [i64; 0], "nobody has such a number: {sql}");
    }
    let left: i64 = database.query_row("SELECT count(*) FROM customers", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 9, "the table is as it was");
}

#[test]
fn every_system_of_the_register_is_listed_with_its_reason_and_settled_by_its_answer() {
    let folder = office(&["email=maria@example.com"]);
    let list = systems(&folder, &[]);
    let open = row(&list, "SYS-03");
    assert_eq!(open["state"], json!("open"), "nobody was asked");
    assert!(!open["activities"].as_array().unwrap().is_empty(), "it says why it is searched");
    assert_eq!(list["systems"].as_array().unwrap().len(), 8, "access concerns every system (Art. 15(1))");

    let asked = systems(&folder, &["--system", "SYS-03", "--ask", "--day", "2026-11-23"]);
    let asked = row(&asked, "SYS-03");
    assert_eq!(
        (&asked["state"], &asked["asked_on"]),
        (&json!("asked"), &json!("2026-11-23")),
        "asked, and when"
    );
    let told = asked["due_on"].as_str().unwrap();
    assert!(("2026-11-23".."2026-12-21").contains(&told), "before the answer to the person is due: {told}");
    let due = systems(&folder, &["--system", "SYS-03", "--due", "2026-12-01"]);
    assert_eq!(row(&due, "SYS-03")["due_on"], json!("2026-12-01"), "or another day");

    let nothing =
        systems(&folder, &["--system", "My Kaspersky", "--answer", "nothing", "--note", "by e-mail"]);
    assert_eq!(row(&nothing, "SYS-03")["state"], json!("nothing"), "nothing found is an answer");
    let shown = folder.on_sample(&["request", "show", "R-2026-001"]).ends(0).text();
    assert!(
        shown.contains("7 systems that may hold"),
        "what is still open is told, with its article: {shown}"
    );
    let course = folder.on_sample(&["request", "timeline", "R-2026-001", "--json"]).ends(0).json();
    let told = course.as_array().unwrap().iter().any(|entry| entry["text"] == "My Kaspersky: nothing found");
    assert!(told, "the course of the case says it: {course}");
    folder.on_sample(&["undo"]).ends(0);
    assert_eq!(row(&systems(&folder, &[]), "SYS-03")["state"], json!("asked"), "undo takes the answer back");

    let found = folder.on_sample(&["check", "--json"]).ends(1).text();
    assert!(
        found.contains("art15.1.search_owner"),
        "whom to ask in the other systems is a gap in the register"
    );
}

#[test]
fn the_text_names_the_person_by_identifiers_and_goes_into_a_file() {
    let folder = office(&["email=maria@example.com"]);
    let text = ["request", "systems", "R-2026-001", "--system", "SYS-03", "--text"];
    let said = folder.on_sample(&text).ends(0).text();
    let subject = said.lines().next().unwrap();
    assert!(subject.contains("R-2026-001") && !subject.contains("aria"), "no name in a subject: {subject}");
    assert!(said.contains("Dear P. Klein") && said.contains("sqlite3 -readonly -csv -header"), "{said}");
    let other = [&text[..], &["--database", "postgresql", "-o", "ask.txt"]].concat();
    folder.on_sample(&other).ends(0);
    let written = std::fs::read_to_string(folder.path("ask.txt")).unwrap();
    assert!(written.contains("\\copy (SELECT * FROM \"customers\""), "for the database that is asked for");
    folder.on_sample(&other).ends(4);
    let whole = [&text[..], &["--database", "none"]].concat();
    let whole = folder.on_sample(&whole).ends(0).text();
    assert!(
        whole.contains("ropa extract export.csv --match email=maria@example.com"),
        "or out of a file: {whole}"
    );
}

#[test]
fn columns_that_cannot_be_read_change_nothing() {
    let folder = Folder::with_sample();
    for field in
        ["search_columns=mail", "search_columns=colour=k.c", "search_columns=email=", "database=dbase"]
    {
        folder.on_sample(&["system", "set", "SYS-03", field]).ends(3);
    }
    let shown = folder.on_sample(&["system", "show", "SYS-03", "--json"]).ends(0).json();
    assert_eq!(shown["record"]["search_columns"], json!([]), "nothing was changed");
    folder.on_sample(&["request", "systems", "R-2026-001", "--system", "SYS-03"]).ends(2);
}
