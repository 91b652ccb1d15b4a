use crate::collect::kit::{MARIA, found, refused_at, warned};
use crate::collect::{Format, ReadOptions, Source, Unwatched, inspect};

const POSTGRES: &str = "--\n-- PostgreSQL database dump\n--\n\\restrict abc\nSET statement_timeout = 0;\n\
    CREATE FUNCTION public.f() RETURNS void LANGUAGE sql AS $_$ INSERT INTO customers VALUES (9,'maria@example.com'); $_$;\n\
    CREATE TABLE public.customers (\n    id integer DEFAULT nextval('s'::regclass) NOT NULL,\n    \"e-mail\" text,\n    note text,\n    CONSTRAINT c CHECK ((id > 0))\n);\n\
    COPY public.customers (id, \"e-mail\", note) FROM stdin;\n1\tmaria@example.com\tline one\\nline\\ttwo \\\\ end\n2\tx@example.com\t\\N\n\\.\n\n\
    COPY sales.orders (no, customer, paid) FROM stdin;\n77\tMaria@Example.com\tt\n\\.\n\
    INSERT INTO public.customers VALUES (3, 'it''s maria@example.com; (really)', E'a\\nb'), (4, 'y', NULL);\n\
    INSERT INTO public.customers (\"e-mail\", id) VALUES ('maria@example.com', 5) ON CONFLICT (id) DO NOTHING;\n\
    INSERT INTO archive SELECT * FROM public.customers;\n";

#[test]
fn rows_of_a_postgresql_dump_are_found() {
    let (extract, found) = found(POSTGRES.as_bytes(), &[MARIA]);
    assert_eq!((extract.rows_read, extract.rows_matched), (6, 4), "routines are no data");
    let documents: Vec<String> = found.iter().map(|record| record.document.to_string()).collect();
    assert_eq!(
        documents,
        [
            r#"{"customers":{"id":"1","e-mail":"maria@example.com","note":"line one\nline\ttwo \\ end"}}"#,
            r#"{"sales.orders":{"no":"77","customer":"Maria@Example.com","paid":"t"}}"#,
            r#"{"customers":{"id":3,"e-mail":"it's maria@example.com; (really)","note":"a\nb"}}"#,
            r#"{"customers":{"e-mail":"maria@example.com","id":5}}"#,
        ],
        "columns by the table's definition or the statement's own list, escapes undone"
    );
    let place = &found[1].position;
    assert_eq!((place.table.as_deref(), place.line), (Some("sales.orders"), Some(19)), "table and line");
    assert_eq!(warned(&extract), ["collect-warn-sql-computed"], "rows that are not in the dump are named");
}

const MYSQL: &str = "-- MySQL dump 10.13\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `users`;\n\
    CREATE TABLE `users` (\n  `id` int NOT NULL AUTO_INCREMENT COMMENT 'a, b',\n  `mail` varchar(99) DEFAULT 'x,y',\n  `kind` enum('a','b') DEFAULT NULL,\n  `raw` blob,\n  PRIMARY KEY (`id`),\n  KEY `k` (`mail`)\n) ENGINE=InnoDB;\n\
    LOCK TABLES `users` WRITE;\nDELIMITER ;;\nCREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW BEGIN INSERT INTO log VALUES (NEW.mail); END ;;\nDELIMITER ;\n\
    INSERT INTO `users` VALUES (1,'O\\'Neill \\\"x\\\" \\\\',NULL,_binary 'abc'),(2,'maria@example.com\\r\\nsecond)','b',0x6D61726961),(3,'z',\"a\",0xFF00);\n\
    UNLOCK TABLES;\n";

#[test]
fn rows_of_a_mysql_dump_are_found() {
    let (extract, found) = found(MYSQL.as_bytes(), &[MARIA, "customer=O'Neill"]);
    assert_eq!((extract.rows_read, extract.rows_matched), (3, 2), "a trigger's statements are no rows");
    assert_eq!(
        found[0].document.to_string(),
        r#"{"users":{"id":1,"mail":"O'Neill \"x\" \\","kind":null,"raw":"abc"}}"#,
        "a backslash takes the next letter out of its meaning"
    );
    assert_eq!(
        found[1].document.to_string(),
        r#"{"users":{"id":2,"mail":"maria@example.com\r\nsecond)","kind":"b","raw":"maria"}}"#,
        "bytes that are text read as text"
    );
}

#[test]
fn rows_of_sqlite_scripts_are_found_also_where_text_is_written_as_bytes() {
    let text = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t(a INTEGER PRIMARY KEY, \"b c\" TEXT);\n\
        INSERT INTO t VALUES(1,replace('maria@example.com\\nx','\\n',char(10)));\n\
        INSERT INTO t VALUES(2,X'6d61726961406578616d706c652e636f6d');\n\
        INSERT INTO t VALUES(-3,unistr('maria@example.com\\u000ay'));\nCOMMIT;\n";
    let (extract, found) = found(text.as_bytes(), &[MARIA]);
    assert_eq!((extract.rows_read, extract.rows_matched), (3, 3), "bytes are looked into");
    assert_eq!(found[0].document["t"]["b c"], "maria@example.com\nx", "line breaks are undone");
    assert_eq!(
        found[2].document["t"],
        serde_json::json!({"a": -3, "b c": "maria@example.com\ny"}),
        "in both ways"
    );
}

#[test]
fn rows_of_sql_server_scripts_are_found_without_semicolons() {
    let text = "USE [shop]\nGO\nSET IDENTITY_INSERT [dbo].[C] ON \nGO\n\
        INSERT [dbo].[C] ([id], [mail], [since]) VALUES (1, N'maria@example.com', CAST(N'2020-01-01' AS Date))\n\
        INSERT [dbo].[C] ([id], [mail], [since]) VALUES (2, N'x', NULL)\nGO\nSET IDENTITY_INSERT [dbo].[C] OFF\nGO\n\
        CREATE PROCEDURE p AS BEGIN INSERT INTO C VALUES (1, 'maria@example.com'); END\nGO\n";
    let (extract, found) = found(text.as_bytes(), &[MARIA]);
    assert_eq!((extract.rows_read, extract.rows_matched), (2, 1), "a procedure is no data");
    assert_eq!(
        found[0].document.to_string(),
        r#"{"C":{"id":1,"mail":"maria@example.com","since":"2020-01-01"}}"#,
        "brackets around names and casts around values mean nothing to the person"
    );
}

#[test]
fn a_dump_is_shown_before_it_is_read() {
    let source = Source::from_bytes("dump.txt", POSTGRES.as_bytes().to_vec()).unwrap();
    let look = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    let tables: Vec<_> = look.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!((look.format, tables), (Format::Sql, vec!["customers", "sales.orders"]), "format and tables");
    assert_eq!(look.columns[..3], ["customers.id", "customers.e-mail", "customers.note"], "columns by table");
}

#[test]
fn damage_is_said_with_its_line() {
    for (text, code, line) in [
        ("CREATE TABLE t (a int);\nINSERT INTO t VALUES (1,'x\n", "collect-sql-cut", "Number(2)"),
        ("CREATE TABLE t (a int);\nCOPY t (a) FROM stdin;\n1\n", "collect-sql-cut", "Number(4)"),
        ("CREATE TABLE t (a int);\nINSERT INTO (1);\n", "collect-sql-invalid", "Number(2)"),
        (
            "CREATE TABLE t (a int);\nCOPY t FROM stdin WITH (FORMAT csv);\n1\n\\.\n",
            "collect-sql-copy",
            "Number(2)",
        ),
        ("CREATE TABLE t (a int);\n/* no end", "collect-sql-cut", "Number(2)"),
    ] {
        assert_eq!(refused_at(text.as_bytes()), (code, line.to_owned()), "{text:?}");
    }
    let endless = format!("CREATE TABLE t (a text);\nINSERT INTO t VALUES ('{}');\n", "x".repeat(17 << 20));
    assert_eq!(
        refused_at(endless.as_bytes()),
        ("collect-record-too-long", "Number(2)".to_owned()),
        "a row is bounded"
    );
}
