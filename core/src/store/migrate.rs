//! Bringing an older file to today's schema, one step a transaction, after a backup.

use rusqlite::Connection;

use crate::error::{Error, Kind, Result};

/// Today's schema version: the number of the last migration.
pub(super) const CURRENT: i32 = MIGRATIONS.len() as i32;

/// The migrations in order; a released one never changes (its hash is held by a test).
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_register.sql"),
    include_str!("../../migrations/0002_life.sql"),
    include_str!("../../migrations/0003_letters.sql"),
    include_str!("../../migrations/0004_desk.sql"),
];

/// The schema version of the file.
pub(super) fn version(connection: &Connection) -> Result<i32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Refuses a file of a newer program and leaves it untouched.
pub(super) fn refuse_newer(connection: &Connection, newest: i32) -> Result<()> {
    let found = version(connection)?;
    if found > newest {
        return Err(Error::new(Kind::NewerRegister, "register-newer")
            .with("found", i64::from(found))
            .with("known", i64::from(newest)));
    }
    Ok(())
}

/// Applies every migration the file lacks. The caller has made a backup when the file was not new.
pub(super) fn run(connection: &mut Connection, migrations: &[&str]) -> Result<()> {
    let found = version(connection)?;
    for (index, sql) in migrations.iter().enumerate() {
        let target = i32::try_from(index + 1).map_err(|_| Error::bug("store/migrate"))?;
        if target <= found {
            continue;
        }
        let transaction = connection.transaction()?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", target)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_file_gets_just_the_missing_steps() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &["CREATE TABLE a (x TEXT) STRICT"]).unwrap();
        connection.execute("INSERT INTO a VALUES ('kept')", []).unwrap();
        run(&mut connection, &["CREATE TABLE a (x TEXT) STRICT", "ALTER TABLE a ADD COLUMN y TEXT"]).unwrap();
        let kept: String =
            connection.query_row("SELECT x FROM a WHERE y IS NULL", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "kept", "a migration keeps what was there");
        assert_eq!(version(&connection).unwrap(), 2, "the file says which schema it has");
    }

    #[test]
    fn a_failing_step_leaves_the_file_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        let result = run(
            &mut connection,
            &["CREATE TABLE a (x TEXT) STRICT", "CREATE TABLE b (x TEXT); SELECT nonsense"],
        );
        assert!(result.is_err(), "a broken step is an error");
        assert_eq!(version(&connection).unwrap(), 1, "the version stays at the last whole step");
        assert!(connection.prepare("SELECT * FROM b").is_err(), "nothing of the broken step is kept");
    }

    #[test]
    fn a_newer_file_is_refused_with_both_versions() {
        let connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        let error = refuse_newer(&connection, 1).unwrap_err();
        assert_eq!(error.kind, Kind::NewerRegister, "hosts turn this kind into their own exit code");
    }
}
