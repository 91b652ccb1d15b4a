//! The query that finds one person in a system's database (Art. 15(1)): a text for whoever runs the system, so that the
//! search takes place where the data live and only the person's rows travel. It is never run by this program.
//!
//! A text has nothing that values could be bound to: every value passes [`Dialect::literal`], every name
//! [`Dialect::quoted`]. What the register does not know stands in `< >`.

mod dialect;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::collect::sought::Sought;
use crate::collect::{Identifier, IdentifierKind};
use crate::error::Result;
use crate::system::SearchColumn;
pub use dialect::Dialect;

/// One query with how its result becomes a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchQuery {
    /// The query.
    pub sql: String,
    /// How its result is written to a file, in the database's own program.
    pub export: String,
    /// Whether it looks for a name, which several people share.
    pub by_name: bool,
    /// Whether something stands in `< >` that the register does not know.
    pub has_gaps: bool,
}

/// A column in which an identifier is looked for.
struct Place {
    table: String,
    column: String,
    identifier: IdentifierKind,
}

/// The queries for a person: one for each table, then those by name for each table.
///
/// `columns` says where the system keeps identifiers; a file is named after `stem`, which names no person.
///
/// # Errors
/// What [`Sought::of`] refuses.
pub fn queries(
    dialect: Dialect,
    identifiers: &[Identifier],
    columns: &[SearchColumn],
    stem: &str,
) -> Result<Vec<SearchQuery>> {
    let mut all: Vec<SearchQuery> = Vec::new();
    for by_name in [false, true] {
        let wanted: Vec<&Identifier> =
            identifiers.iter().filter(|one| (one.kind == IdentifierKind::Name) == by_name).collect();
        for (table, places) in tables(&wanted, columns) {
            let mut alternatives = Vec::new();
            for identifier in &wanted {
                let its: Vec<&str> =
                    places.iter().filter(|place| fits(identifier, place)).map(name).collect();
                alternatives.extend(conditions(dialect, &Sought::of(identifier)?, &its));
            }
            let mut lines = vec!["SELECT *".to_owned(), ["FROM ", &dialect.table(&table)].concat()];
            for (n, condition) in alternatives.into_iter().enumerate() {
                lines.push([if n == 0 { "WHERE " } else { "   OR " }, &condition].concat());
            }
            let number = if all.is_empty() { String::new() } else { format!("-{}", all.len() + 1) };
            all.push(SearchQuery {
                sql: [lines.join("\n").as_str(), ";"].concat(),
                export: dialect.export(&lines, &format!("{stem}{number}")),
                by_name,
                has_gaps: table.starts_with('<') || places.iter().any(|place| place.column.starts_with('<')),
            });
        }
    }
    Ok(all)
}

fn name(place: &Place) -> &str {
    &place.column
}

/// Whether an identifier is looked for in a column: by its own, where it names one, else by its kind.
fn fits(identifier: &Identifier, place: &Place) -> bool {
    match &identifier.column {
        Some(column) => place.column.to_lowercase() == column.to_lowercase(),
        None => place.identifier == identifier.kind,
    }
}

/// The tables with their columns, in the order of the register; with gaps where it knows none for these identifiers.
fn tables(wanted: &[&Identifier], columns: &[SearchColumn]) -> Vec<(String, Vec<Place>)> {
    let mut found: Vec<(String, Vec<Place>)> = Vec::new();
    for column in columns.iter().filter(|column| !column.column.trim().is_empty()) {
        let table = Some(column.table.trim()).filter(|table| !table.is_empty()).unwrap_or("<table>");
        let name = column.column.trim().to_owned();
        let place = Place { table: table.to_owned(), column: name, identifier: column.identifier };
        if wanted.iter().any(|identifier| fits(identifier, &place)) {
            add(&mut found, place);
        }
    }
    if found.is_empty() {
        for identifier in wanted {
            let gap = || format!("<{}>", identifier.kind.code());
            let column = identifier.column.clone().unwrap_or_else(gap);
            add(&mut found, Place { table: "<table>".to_owned(), column, identifier: identifier.kind });
        }
    }
    found
}

fn add(found: &mut Vec<(String, Vec<Place>)>, place: Place) {
    match found.iter_mut().find(|(table, _)| *table == place.table) {
        Some((_, places)) => {
            // Two identifiers of one kind are looked for in one column.
            if !places.iter().any(|one| one.column == place.column && one.identifier == place.identifier) {
                places.push(place);
            }
        }
        None => found.push((place.table.clone(), vec![place])),
    }
}

/// The conditions of which one has to hold.
fn conditions(dialect: Dialect, sought: &Sought, columns: &[&str]) -> Vec<String> {
    if let Sought::Name(words) = sought {
        let word = |spellings: &Vec<String>| {
            let each = columns.iter().flat_map(|column| {
                spellings.iter().map(move |spelling| dialect.name_holds(&dialect.quoted(column), spelling))
            });
            format!("({})", each.collect::<Vec<_>>().join(" OR "))
        };
        let all: Vec<String> = words.iter().map(word).collect();
        // A name may stand in no column of this table: nothing is then asked, rather than everything found.
        return if columns.is_empty() { Vec::new() } else { vec![format!("({})", all.join(" AND "))] };
    }
    let mut all = Vec::new();
    for column in columns.iter().map(|column| dialect.quoted(column)) {
        match sought {
            Sought::Email { local, domain } => {
                all.push(dialect.is_one_of(&column, &[format!("{local}@{domain}")]));
                all.push(dialect.is_tagged(&column, local, domain));
            }
            Sought::Phone { whole, ending } => {
                let digits = dialect.digits(&column);
                let forms: Vec<String> = whole.iter().map(|form| dialect.literal(form)).collect();
                all.push(format!("{digits} IN ({})", forms.join(", ")));
                if let Some(ending) = ending {
                    all.push(format!("{digits} LIKE {}", dialect.literal(&format!("%{ending}"))));
                }
            }
            Sought::Iban(signs) => {
                all.push(format!("LOWER({}) = {}", dialect.signs(&column), dialect.literal(signs)));
            }
            Sought::Text(spellings) => all.push(dialect.is_one_of(&column, spellings)),
            Sought::Name(_) => {}
        }
    }
    all
}
