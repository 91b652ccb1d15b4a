//! How each database writes names, values, comparisons, and its result to a file.

use crate::system::SystemDatabase;

/// A dialect of SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// PostgreSQL.
    Postgresql,
    /// MySQL from 8.0 on, and MariaDB.
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

use Dialect::{Duckdb, Mysql, Oracle, Postgresql, SparkSql, SqlServer, Sqlite};

/// Letters of names and what they are folded to, as `collect/identifier.rs` does.
const ACCENTS: [(char, &str); 16] = [
    ('a', "àáâãäåāăą"),
    ('c', "çćč"),
    ('d', "ďđð"),
    ('e', "èéêëēęě"),
    ('g', "ğģ"),
    ('h', "ħ"),
    ('i', "ìíîïīįı"),
    ('l', "łľļ"),
    ('n', "ñńňņ"),
    ('o', "òóôõöøōő"),
    ('r', "řŕ"),
    ('s', "śşšș"),
    ('t', "ťţț"),
    ('u', "ùúûüūůűų"),
    ('y', "ýÿ"),
    ('z', "źżž"),
];

/// Marks in names that do not count.
const APOSTROPHES: [char; 5] = ['\'', '’', '‘', '`', '´'];

/// Marks that stand inside telephone numbers and account numbers, for databases without regular expressions.
const MARKS: [char; 13] =
    [' ', '-', '.', '/', '(', ')', '+', '\t', '\u{a0}', '\u{2011}', '\u{2013}', '\u{202f}', '\u{2212}'];

/// Escapes `%`, `_` and itself in patterns; no database gives it another meaning, as some do with the backslash.
const ESCAPE: char = '!';

impl Dialect {
    /// All of them.
    pub const ALL: [Self; 7] = [Postgresql, Mysql, SqlServer, Oracle, Sqlite, Duckdb, SparkSql];

    /// The dialect of a database; none where there is nothing to query.
    #[must_use]
    pub const fn of(database: SystemDatabase) -> Option<Self> {
        match database {
            SystemDatabase::Unstated | SystemDatabase::None => None,
            SystemDatabase::Postgresql => Some(Postgresql),
            SystemDatabase::Mysql => Some(Mysql),
            SystemDatabase::SqlServer => Some(SqlServer),
            SystemDatabase::Oracle => Some(Oracle),
            SystemDatabase::Sqlite => Some(Sqlite),
            SystemDatabase::Duckdb => Some(Duckdb),
            SystemDatabase::SparkSql => Some(SparkSql),
        }
    }

    /// A name of a column, or a part of a table's, quoted: nothing in it can end the quotation.
    #[must_use]
    pub fn quoted(self, name: &str) -> String {
        let mut name = printable(name);
        let (open, close) = match self {
            Mysql | SparkSql => ('`', '`'),
            SqlServer => ('[', ']'),
            Postgresql | Oracle | Sqlite | Duckdb => ('"', '"'),
        };
        if self == Oracle {
            // No name holds a quotation mark there, and what was created unquoted is kept in capitals.
            name.retain(|sign| sign != '"');
            let plain = |sign: char| sign.is_ascii_alphanumeric() || "_$#".contains(sign);
            if name.chars().all(plain) {
                name.make_ascii_uppercase();
            }
        }
        let twice: String = [close, close].iter().collect();
        format!("{open}{}{close}", name.replace(close, &twice))
    }

    /// A table with its schema, or a file where the database reads files.
    #[must_use]
    pub fn table(self, name: &str) -> String {
        let is_file = name.contains('/') || name.to_lowercase().ends_with(".parquet");
        match self {
            Duckdb if is_file => self.literal(name),
            SparkSql if is_file => format!("parquet.{}", self.quoted(name)),
            _ => {
                let parts = name.split('.').map(|part| self.quoted(part.trim()));
                parts.collect::<Vec<_>>().join(".")
            }
        }
    }

    /// A value as text between quotation marks: nothing in it can end the text, whatever the settings of the server.
    #[must_use]
    pub fn literal(self, text: &str) -> String {
        let text = printable(text);
        let doubled = |text: &str| format!("'{}'", text.replace('\'', "''"));
        match self {
            // Without N, letters outside the code page are replaced, some by a quotation mark.
            SqlServer => format!("N{}", doubled(&text)),
            Postgresql if text.contains('\\') => format!("E{}", doubled(&text.replace('\\', "\\\\"))),
            // A backslash means itself or not, as the server is set: it is named by its number.
            Mysql if text.contains('\\') => {
                let parts: Vec<String> = text.split('\\').map(doubled).collect();
                format!("CONCAT({})", parts.join(", CHAR(92 USING utf8mb4), "))
            }
            // Two quotation marks are none there, and ${…} is replaced even inside a text.
            SparkSql => {
                let text = text.replace('\\', "\\\\").replace('\'', "\\'").replace("${", "\\u0024{");
                format!("'{text}'")
            }
            Postgresql | Mysql | Oracle | Sqlite | Duckdb => doubled(&text),
        }
    }

    /// Whether a column holds one of these texts, whatever the case and the space around.
    pub(super) fn is_one_of(self, column: &str, texts: &[String]) -> String {
        let text = self.text(column);
        // SQLite knows capitals of ASCII alone.
        if self == Sqlite && !texts.iter().all(|one| one.is_ascii()) {
            let each =
                texts.iter().map(|one| format!("TRIM({text}) GLOB {}", self.literal(&glob(one, false))));
            return format!("({})", each.collect::<Vec<_>>().join(" OR "));
        }
        let values: Vec<String> = texts.iter().map(|one| self.literal(one)).collect();
        match values.as_slice() {
            [one] => format!("{} = {one}", self.small(&text)),
            many => format!("{} IN ({})", self.small(&text), many.join(", ")),
        }
    }

    /// Whether a column holds an e-mail address with a `+tag`.
    pub(super) fn is_tagged(self, column: &str, local: &str, domain: &str) -> String {
        let plain = |text: &str| -> String {
            let special = |sign: char| matches!(sign, '%' | '_' | ESCAPE) || self == SqlServer && sign == '[';
            let escaped = text
                .chars()
                .map(|sign| if special(sign) { format!("{ESCAPE}{sign}") } else { sign.to_string() });
            escaped.collect()
        };
        let pattern = self.literal(&format!("{}+%@{}", plain(local), plain(domain)));
        format!("{} LIKE {pattern} ESCAPE '{ESCAPE}'", self.small(&self.text(column)))
    }

    /// The digits of a column.
    pub(super) fn digits(self, column: &str) -> String {
        self.only(column, "[^0-9]")
    }

    /// The digits and plain letters of a column.
    pub(super) fn signs(self, column: &str) -> String {
        self.only(column, "[^0-9A-Za-z]")
    }

    fn only(self, column: &str, others: &str) -> String {
        let text = self.text(column);
        match self {
            Postgresql | Duckdb => format!("regexp_replace({text}, '{others}', '', 'g')"),
            Mysql | SparkSql => format!("REGEXP_REPLACE({text}, '{others}', '')"),
            Oracle => format!("REGEXP_REPLACE({text}, '{others}')"),
            Sqlite => MARKS.into_iter().fold(text, |text, mark| without(&text, &sign("CHAR", mark))),
            SqlServer => {
                // By its number a sign is itself alone, whatever the order of letters is.
                let exact = format!("{text} COLLATE Latin1_General_100_BIN2");
                MARKS.into_iter().fold(exact, |text, mark| without(&text, &sign("NCHAR", mark)))
            }
        }
    }

    /// Whether a column holds a word of a name, as far as this database overlooks case and accents.
    pub(super) fn name_holds(self, column: &str, spelling: &str) -> String {
        let text = self.text(column);
        let inside = self.literal(&format!("%{spelling}%"));
        let bare = |text: &str| without(&without(text, "''''"), &self.literal("’"));
        match self {
            Postgresql | Oracle | Duckdb | SparkSql => {
                let (mut from, mut to) = (String::new(), String::new());
                for (plain, accented) in ACCENTS {
                    from.push_str(accented);
                    to.extend(accented.chars().map(|_| plain));
                }
                // What has no counterpart is taken out.
                from.extend(APOSTROPHES);
                let (from, to) = (self.literal(&from), self.literal(&to));
                format!("TRANSLATE(LOWER({text}), {from}, {to}) LIKE {inside}")
            }
            Mysql => {
                let text = bare(&format!("CONVERT({column} USING utf8mb4)"));
                format!("{text} COLLATE utf8mb4_unicode_ci LIKE {inside}")
            }
            SqlServer => format!("{} COLLATE Latin1_General_100_CI_AI LIKE {inside}", bare(&text)),
            Sqlite => format!("{} GLOB {}", bare(&text), self.literal(&glob(spelling, true))),
        }
    }

    /// A column as text, whatever it holds.
    fn text(self, column: &str) -> String {
        match self {
            Postgresql | Sqlite => format!("CAST({column} AS TEXT)"),
            Mysql => format!("CAST({column} AS CHAR)"),
            SqlServer => format!("CAST({column} AS nvarchar(max))"),
            Oracle => format!("TO_CHAR({column})"),
            Duckdb => format!("CAST({column} AS VARCHAR)"),
            SparkSql => format!("CAST({column} AS STRING)"),
        }
    }

    /// Small letters without the space around.
    fn small(self, text: &str) -> String {
        match self {
            SqlServer => format!("LOWER(LTRIM(RTRIM({text})))"),
            _ => format!("LOWER(TRIM({text}))"),
        }
    }

    /// How the result is written to a file, in the database's own program.
    pub(super) fn export(self, lines: &[String], stem: &str) -> String {
        let query = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
        match self {
            Postgresql => {
                format!("\\copy ({query}) TO '{stem}.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')")
            }
            Mysql => format!(
                "mysql --batch --default-character-set=utf8mb4 \"<database>\" < {stem}.sql > {stem}.tsv"
            ),
            SqlServer => format!(
                "Invoke-Sqlcmd -ServerInstance \"<server>\" -Database \"<database>\" -InputFile {stem}.sql \
                 -DisableVariables | Export-Csv {stem}.csv -Encoding UTF8 -NoTypeInformation"
            ),
            Oracle => format!(
                "SET DEFINE OFF\nSET FEEDBACK OFF\nSET SQLFORMAT csv\nSPOOL {stem}.csv\n@{stem}.sql\nSPOOL OFF"
            ),
            Sqlite => format!("sqlite3 -readonly -csv -header \"<database>\" < {stem}.sql > {stem}.csv"),
            Duckdb => format!("COPY ({query}) TO '{stem}.csv' (FORMAT csv, HEADER);"),
            SparkSql => {
                format!("INSERT OVERWRITE DIRECTORY '{stem}' USING csv OPTIONS (header 'true') {query};")
            }
        }
    }
}

/// Text without signs that would begin another line or cannot be seen; no identifier holds them.
fn printable(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control()).collect()
}

fn without(text: &str, sign: &str) -> String {
    format!("REPLACE({text}, {sign}, '')")
}

/// A sign by its number where it cannot be told from others by looking.
fn sign(by_number: &str, sign: char) -> String {
    if sign.is_ascii_graphic() || sign == ' ' {
        format!("'{sign}'")
    } else {
        format!("{by_number}({})", u32::from(sign))
    }
}

/// A pattern of SQLite's GLOB for folded text: each letter small or large, with accents where it stands inside a name.
fn glob(text: &str, inside: bool) -> String {
    let mut pattern = String::new();
    for letter in text.chars() {
        let accented =
            ACCENTS.iter().find(|(plain, _)| inside && *plain == letter).map_or("", |(_, all)| *all);
        let mut all: Vec<char> = std::iter::once(letter).chain(accented.chars()).collect();
        let large: Vec<char> = all.iter().flat_map(|one| one.to_uppercase()).collect();
        all.extend(large);
        all.sort_unstable();
        all.dedup();
        let is_plain = all.len() == 1 && !"*?[".contains(letter);
        match is_plain {
            true => pattern.push(letter),
            false => pattern.extend(std::iter::once('[').chain(all).chain(std::iter::once(']'))),
        }
    }
    if inside { format!("*{pattern}*") } else { pattern }
}
