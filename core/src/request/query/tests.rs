//! Queries against their dialects: what they find, and that nothing of a person or of the register can become a command.

use super::*;

/// Ends a text, begins a comment, a line, a command or a variable in one database or another.
const HOSTILE: &str = "x'; DROP TABLE a; --\\' \u{0}/* ${env:HOME} &b\r\n.shell";

fn column(table: &str, column: &str, identifier: IdentifierKind) -> SearchColumn {
    SearchColumn { table: table.to_owned(), column: column.to_owned(), identifier }
}

fn identifiers(texts: &[&str]) -> Vec<Identifier> {
    texts.iter().map(|text| Identifier::parse(text).unwrap()).collect()
}

fn one(dialect: Dialect, identifier: &str, columns: &[SearchColumn]) -> SearchQuery {
    let mut all = queries(dialect, &identifiers(&[identifier]), columns, "R-2026-001-SYS-01").unwrap();
    assert_eq!(all.len(), 1, "one table, one query");
    all.remove(0)
}

#[test]
fn every_database_quotes_names_in_its_own_way_and_nothing_leaves_the_quotation() {
    for (dialect, name, quoted) in [
        (Dialect::Postgresql, "E\"mail", "\"E\"\"mail\""),
        (Dialect::Mysql, "E`mail", "`E``mail`"),
        (Dialect::SqlServer, "E]mail", "[E]]mail]"),
        (Dialect::Oracle, "e_mail", "\"E_MAIL\""),
        (Dialect::Oracle, "e\"mail x", "\"email x\""),
        (Dialect::Sqlite, "E\"mail", "\"E\"\"mail\""),
        (Dialect::Duckdb, "E\"mail", "\"E\"\"mail\""),
        (Dialect::SparkSql, "E`mail", "`E``mail`"),
        (Dialect::Sqlite, "a\nb", "\"ab\""),
    ] {
        assert_eq!(dialect.quoted(name), quoted, "{dialect:?}");
    }
    assert_eq!(
        Dialect::Postgresql.table("sales.Kunden"),
        "\"sales\".\"Kunden\"",
        "a schema is a name of its own"
    );
    assert_eq!(
        Dialect::Duckdb.table("data/it's.parquet"),
        "'data/it''s.parquet'",
        "DuckDB reads files by name"
    );
    assert_eq!(Dialect::SparkSql.table("/lake/kunden"), "parquet.`/lake/kunden`", "and so does Spark");
}

#[test]
fn no_value_ends_the_text_in_which_it_stands() {
    for (dialect, literal) in [
        (Dialect::Postgresql, "E'x''; DROP TABLE a; --\\\\'' /* ${env:HOME} &b.shell'"),
        (
            Dialect::Mysql,
            "CONCAT('x''; DROP TABLE a; --', CHAR(92 USING utf8mb4), ''' /* ${env:HOME} &b.shell')",
        ),
        (Dialect::SqlServer, "N'x''; DROP TABLE a; --\\'' /* ${env:HOME} &b.shell'"),
        (Dialect::Oracle, "'x''; DROP TABLE a; --\\'' /* ${env:HOME} &b.shell'"),
        (Dialect::Sqlite, "'x''; DROP TABLE a; --\\'' /* ${env:HOME} &b.shell'"),
        (Dialect::Duckdb, "'x''; DROP TABLE a; --\\'' /* ${env:HOME} &b.shell'"),
        (Dialect::SparkSql, "'x\\'; DROP TABLE a; --\\\\\\' /* \\u0024{env:HOME} &b.shell'"),
    ] {
        assert_eq!(dialect.literal(HOSTILE), literal, "{dialect:?}");
    }
}

#[test]
fn a_hostile_identifier_stays_on_its_line() {
    for dialect in Dialect::ALL {
        let hostile = Identifier::new(IdentifierKind::Other, HOSTILE);
        let columns = [column("notes\n; DROP TABLE a; --", "text\n--", IdentifierKind::Other)];
        let all = queries(dialect, &[hostile], &columns, "f").unwrap();
        let lines: Vec<&str> = all[0].sql.lines().collect();
        assert_eq!(lines.len(), 3, "{dialect:?}: SELECT, FROM, WHERE and no other line: {lines:?}");
        assert!(lines[2].starts_with("WHERE "), "{dialect:?}: what is compared stands in the condition");
    }
}

#[test]
fn an_address_is_found_whatever_its_case_and_tag() {
    let columns = [column("crm.kunden", "mail", IdentifierKind::Email)];
    let query = one(Dialect::Postgresql, "email=Maria_L+shop@Example.com", &columns);
    assert_eq!(
        query.sql,
        "SELECT *\nFROM \"crm\".\"kunden\"\n\
         WHERE LOWER(TRIM(CAST(\"mail\" AS TEXT))) = 'maria_l@example.com'\n   \
         OR LOWER(TRIM(CAST(\"mail\" AS TEXT))) LIKE 'maria!_l+%@example.com' ESCAPE '!';",
        "as our own search: small letters, without tag or with any; an underscore is no wildcard"
    );
    assert!(!query.has_gaps && !query.by_name, "the register knows table and column");
    assert_eq!(
        query.export,
        "\\copy (SELECT * FROM \"crm\".\"kunden\" WHERE LOWER(TRIM(CAST(\"mail\" AS TEXT))) = 'maria_l@example.com' \
         OR LOWER(TRIM(CAST(\"mail\" AS TEXT))) LIKE 'maria!_l+%@example.com' ESCAPE '!') \
         TO 'R-2026-001-SYS-01.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')",
        "\\copy takes one line; the file is named after case and system, never after the person"
    );
}

#[test]
fn a_telephone_number_is_compared_by_its_digits() {
    let columns = [column("k", "tel", IdentifierKind::Phone)];
    for (dialect, digits) in [
        (Dialect::Postgresql, "regexp_replace(CAST(\"tel\" AS TEXT), '[^0-9]', '', 'g') IN ("),
        (Dialect::Mysql, "REGEXP_REPLACE(CAST(`tel` AS CHAR), '[^0-9]', '') IN ("),
        (Dialect::Oracle, "REGEXP_REPLACE(TO_CHAR(\"TEL\"), '[^0-9]') IN ("),
        (Dialect::Duckdb, "regexp_replace(CAST(\"tel\" AS VARCHAR), '[^0-9]', '', 'g') IN ("),
        (Dialect::SparkSql, "REGEXP_REPLACE(CAST(`tel` AS STRING), '[^0-9]', '') IN ("),
        (Dialect::Sqlite, "REPLACE(REPLACE("),
        (Dialect::SqlServer, "REPLACE(REPLACE("),
    ] {
        let sql = one(dialect, "phone=+49 170 5550142", &columns).sql;
        assert!(sql.contains(digits), "{dialect:?}: {sql}");
        assert!(sql.contains("491705550142'"), "{dialect:?}: every way of dialling is there: {sql}");
        assert!(!sql.contains("LIKE"), "{dialect:?}: a number of another country is another number: {sql}");
    }
    let sql = one(Dialect::Oracle, "phone=0170 5550142", &columns).sql;
    assert!(sql.contains("LIKE '%1705550142'"), "without country, any may stand before it: {sql}");
}

#[test]
fn an_account_and_a_customer_are_compared_as_text() {
    let columns = [column("k", "iban", IdentifierKind::Iban), column("k", "no", IdentifierKind::Customer)];
    let known = identifiers(&["iban=DE89 3704 0044 0532 0130 00", "customer=0042"]);
    let all = queries(Dialect::SqlServer, &known, &columns, "f").unwrap();
    assert_eq!(all.len(), 1, "both stand in one table");
    assert!(
        all[0].sql.contains("= N'de89370400440532013000'"),
        "signs and case do not count: {}",
        all[0].sql
    );
    assert!(
        all[0].sql.contains("LOWER(LTRIM(RTRIM(CAST([no] AS nvarchar(max))))) IN (N'0042', N'42')"),
        "as text, and as a column of numbers holds it: {}",
        all[0].sql
    );
}

#[test]
fn a_name_is_asked_for_apart_and_word_by_word() {
    let columns = [
        column("k", "mail", IdentifierKind::Email),
        column("k", "first", IdentifierKind::Name),
        column("k", "last", IdentifierKind::Name),
    ];
    let known = identifiers(&["name=Anna Müller", "email=anna@example.com"]);
    for dialect in Dialect::ALL {
        let all = queries(dialect, &known, &columns, "f").unwrap();
        assert_eq!(
            all.iter().map(|one| one.by_name).collect::<Vec<_>>(),
            [false, true],
            "{dialect:?}: a name proves nothing: namesakes' rows must not come with the person's"
        );
        assert!(all[1].sql.contains(" AND "), "{dialect:?}: every word has to be there: {}", all[1].sql);
        if dialect != Dialect::Sqlite {
            let both = all[1].sql.contains("%muller%'") && all[1].sql.contains("%mueller%'");
            assert!(both, "{dialect:?}: both ways of writing: {}", all[1].sql);
        }
    }
    let sqlite = queries(Dialect::Sqlite, &known, &columns, "f").unwrap();
    assert!(sqlite[1].sql.contains("[LlĻļĽľŁł]"), "any accent, small or large: {}", sqlite[1].sql);
}

#[test]
fn what_the_register_does_not_know_is_a_gap_that_can_be_seen() {
    let query = one(Dialect::Mysql, "email=a@example.com", &[]);
    assert!(query.has_gaps, "somebody has to fill it in");
    assert!(query.sql.contains("FROM `<table>`") && query.sql.contains("`<email>`"), "{}", query.sql);
    let known = [column("", "mail", IdentifierKind::Email)];
    let half = one(Dialect::Mysql, "email=a@example.com", &known);
    assert!(half.has_gaps && half.sql.contains("`mail`"), "what is known stands there: {}", half.sql);
    let other = [column("k", "iban", IdentifierKind::Iban)];
    assert!(one(Dialect::Mysql, "email=a@example.com", &other).has_gaps, "no column of this kind is known");
}

#[test]
fn an_identifier_that_names_its_column_is_looked_for_there_alone() {
    let columns = [
        column("k", "id", IdentifierKind::Other),
        column("k", "Kundennr", IdentifierKind::Customer),
        column("b", "note", IdentifierKind::Other),
    ];
    let sql = one(Dialect::Sqlite, "kundennr=C-1", &columns).sql;
    assert!(sql.contains("\"Kundennr\"") && !sql.contains("\"id\""), "as our own search does: {sql}");
}

#[test]
fn every_database_says_how_its_result_becomes_a_file() {
    for dialect in Dialect::ALL {
        let export = one(dialect, "email=maria@example.com", &[]).export;
        assert!(export.contains("R-2026-001-SYS-01"), "{dialect:?}: named after case and system: {export}");
    }
    let oracle = one(Dialect::Oracle, "customer=a&b", &[]).export;
    assert!(oracle.starts_with("SET DEFINE OFF"), "an & in a value is no variable");
    let server = one(Dialect::SqlServer, "customer=$(x)", &[]).export;
    assert!(server.contains("-DisableVariables"), "nor is $( )");
}
