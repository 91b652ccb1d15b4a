use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::collect::kit::{MARIA, found, refused, zip};
use crate::collect::{Extract, Format, Found, Identifier, ReadOptions, Source, Unwatched, extract, inspect};
use crate::error::Result;

/// An SQLite database as its program left it.
fn database(name: &str) -> PathBuf {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let n = MADE.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("ropa-{name}-{}-{n}.db", std::process::id()));
    crate::store::foreign::tests::write(
        &path,
        "CREATE TABLE customers (id INTEGER PRIMARY KEY, mail TEXT, score REAL, photo BLOB, \"odd \"\"name\" TEXT);
         INSERT INTO customers VALUES (1, 'Maria@Example.com', 1.5, x'FF00', NULL), (2, 'x@example.com', 2.0, NULL, 'a');
         CREATE TABLE \"order lines\" (no INTEGER, note TEXT, data BLOB);
         INSERT INTO \"order lines\" VALUES (7, 'ok', CAST('{\"by\":\"maria@example.com\"}' AS BLOB)), (8, 'no', NULL);
         CREATE VIEW everybody AS SELECT * FROM customers;",
    );
    path
}

/// Such a database as bytes.
pub(in crate::collect) fn bytes(name: &str) -> Vec<u8> {
    let path = database(name);
    let bytes = std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    bytes
}

fn search(path: &Path) -> Result<(Extract, Vec<Found>)> {
    let source = Source::open(path)?;
    let inspection = inspect(&source, &ReadOptions::default(), &Unwatched)?;
    let mut found = Vec::new();
    let extract = extract(&source, &inspection, &[Identifier::parse(MARIA)?], &Unwatched, &mut |record| {
        found.push(record);
        Ok(())
    })?;
    Ok((extract, found))
}

#[test]
fn every_table_of_a_database_is_searched_and_nothing_is_written() {
    let path = database("tables");
    let before = std::fs::read(&path).unwrap();
    let result = search(&path);
    let after = std::fs::read(&path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let folder = std::fs::read_dir(path.parent().unwrap()).unwrap();
    let named = folder
        .filter_map(std::result::Result::ok)
        .filter(|one| one.file_name().to_string_lossy().starts_with(&name));
    let beside = named.count();
    std::fs::remove_file(&path).unwrap();
    let (extract, found) = result.unwrap();
    assert_eq!(
        (before == after, beside),
        (true, 1),
        "the database is not touched, nothing is made beside it"
    );
    assert_eq!(
        (extract.rows_read, extract.rows_matched),
        (4, 2),
        "tables, not views; text in bytes is found, too"
    );
    assert_eq!(
        found[0].document.to_string(),
        r#"{"customers":{"id":1,"mail":"Maria@Example.com","score":1.5,"photo":"/wA=","odd \"name":null}}"#,
        "numbers stay numbers, bytes are base64, nothing is nothing"
    );
    let place = &found[1].position;
    assert_eq!((place.table.as_deref(), place.row), (Some("order lines"), Some(1)), "table and row");
}

#[test]
fn a_database_in_an_archive_is_read_from_memory() {
    let (extract, found) = found(&zip(&[("data/shop.sqlite", &bytes("packed"))]), &[MARIA]);
    assert_eq!((found.len(), extract.files[0].format.as_str()), (2, "sqlite"), "without a file on disk");
    assert_eq!(found[0].position.file.as_deref(), Some("data/shop.sqlite"), "by its path");
}

#[test]
fn changes_that_lie_beside_a_database_refuse_it() {
    let path = database("open");
    let beside = path.with_extension("db-wal");
    std::fs::write(&beside, b"not empty").unwrap();
    let result = search(&path);
    std::fs::remove_file(&path).unwrap();
    std::fs::remove_file(&beside).unwrap();
    assert_eq!(
        result.unwrap_err().code,
        "collect-sqlite-open",
        "the last changes would be missing without a word"
    );
}

#[test]
fn a_damaged_database_is_refused() {
    let mut bytes = bytes("damaged");
    let source = Source::from_bytes("x", bytes.clone()).unwrap();
    let look = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    assert_eq!(look.format, Format::Sqlite, "told by its first bytes");
    bytes.truncate(5000);
    assert_eq!(refused(&bytes).code, "collect-sqlite-damaged", "cut off");
    let mut noise = b"SQLite format 3\0".to_vec();
    noise.extend(std::iter::repeat_n(0xA5, 8000));
    assert_eq!(refused(&noise).code, "collect-sqlite-damaged", "noise");
}
