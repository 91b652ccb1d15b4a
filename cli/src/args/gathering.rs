//! Arguments of the systems in which the person of a case is searched.

use clap::{ArgGroup, Command};
use ropadesk_core::words::Words;

use super::build::{flag, list, opt, path_opt, place, verb};

const DATABASES: &[&str] =
    &["none", "postgresql", "mysql", "sql_server", "oracle", "sqlite", "duckdb", "spark_sql"];

/// `ropa request systems …`
pub fn systems(words: &Words) -> Command {
    let changes = ["ask", "not-asked", "search-due", "search-answer", "note"];
    verb(
        words,
        "systems",
        &[
            "ropa -f company.ropa request systems R-2026-001",
            "ropa -f company.ropa request systems R-2026-001 --system SYS-003 --text --database postgresql -o ask.txt",
            "ropa -f company.ropa request systems R-2026-001 --system SYS-003 --ask --due 2026-12-04",
            "ropa -f company.ropa request systems R-2026-001 --system SYS-003 --answer nothing",
        ],
    )
    .arg(place(words, "request-id", "id"))
    .arg(opt(words, "system", "name").help(words.say("cli-opt-search-system")).requires("search-action"))
    .arg(flag(words, "ask").conflicts_with("not-asked"))
    .arg(flag(words, "not-asked"))
    .arg(opt(words, "search-due", "date").long("due"))
    .arg(list(
        opt(words, "search-answer", "state").long("answer"),
        &["open", "nothing", "not_concerned"],
    ))
    .arg(opt(words, "day", "date").requires("search-action"))
    .arg(opt(words, "note", "text").help(words.say("cli-opt-case-note")))
    .arg(flag(words, "search-text").long("text").conflicts_with_all(changes))
    .arg(list(opt(words, "database", "name"), DATABASES).requires("search-text"))
    .arg(path_opt(words, "output", "file").short('o').requires("search-text"))
    .arg(flag(words, "overwrite").requires("output"))
    .group(ArgGroup::new("search-action").args(changes).arg("search-text").multiple(true).requires("system"))
}
