//! The company's systems in which personal data lie and are searched for a person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::collect::IdentifierKind;

/// In what a system keeps its data; it decides how a query for one person is written (Art. 15(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SystemDatabase {
    /// Not said.
    #[default]
    Unstated,
    /// In no database that can be queried: it is searched in its own program.
    None,
    /// PostgreSQL.
    Postgresql,
    /// MySQL or MariaDB.
    Mysql,
    /// Microsoft SQL Server.
    SqlServer,
    /// Oracle Database.
    Oracle,
    /// SQLite.
    Sqlite,
    /// DuckDB, also over Parquet files.
    Duckdb,
    /// Spark SQL.
    SparkSql,
}

impl SystemDatabase {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unstated => "unstated",
            Self::None => "none",
            Self::Postgresql => "postgresql",
            Self::Mysql => "mysql",
            Self::SqlServer => "sql_server",
            Self::Oracle => "oracle",
            Self::Sqlite => "sqlite",
            Self::Duckdb => "duckdb",
            Self::SparkSql => "spark_sql",
        }
    }
}

/// Where a system keeps one kind of identifier of persons, so that a query can name table and column (Art. 15(1)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SearchColumn {
    /// The column, as the database spells it.
    pub column: String,
    /// The table, with its schema before a point where it has one; for DuckDB and Spark also a file or folder.
    #[serde(default)]
    pub table: String,
    /// What stands in the column.
    pub identifier: IdentifierKind,
}

/// A system that holds personal data; where an access request is searched (Art. 15).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct System {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `SYS-03`.
    pub reference: String,
    /// Name.
    pub name: String,
    /// Who is responsible for it, and delivers exports.
    pub owner: String,
    /// What it is for.
    pub description: String,
    /// ISO code of the country in which it is hosted.
    pub hosting_country: String,
    /// Who hosts or runs it: identifier of a recipient; empty when the company does so itself or it is not known.
    pub provider_id: String,
    /// Categories of personal data in it.
    pub personal_data: Vec<String>,
    /// By which identifiers a person is found in it, e.g. e-mail address, customer number (Art. 15, 11).
    pub identifiers: Vec<String>,
    /// How one person is searched in it.
    pub search_instruction: String,
    /// In what it keeps its data.
    pub database: SystemDatabase,
    /// In which columns persons are found.
    pub search_columns: Vec<SearchColumn>,
    /// The job that erases data when their time is over (Art. 5(1)(e), 17).
    pub retention_job: String,
    /// Notes of the DPO.
    pub notes: String,
    /// Free labels.
    pub tags: Vec<String>,
    /// Values of the register's own fields, by the field's identifier.
    pub custom: BTreeMap<String, String>,
}

impl System {
    /// Whether somebody who has to search it is told how (Art. 15(1)).
    #[must_use]
    pub fn says_how_to_search(&self) -> bool {
        !self.search_instruction.trim().is_empty() || !self.search_columns.is_empty()
    }
}
