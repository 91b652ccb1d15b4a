//! What is sent to whoever runs a system: identifiers, the day, how to search, what to send back (Art. 12(3), 15(1)).
//!
//! The subject names case and system, never the person; the text names the person by identifiers alone.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Gathered, columns};
use crate::collect::{Identifier, IdentifierKind};
use crate::deadline::{Deadline, long_date};
use crate::error::Result;
use crate::request::DataSubjectRequest;
use crate::request::query::{Dialect, SearchQuery, queries};
use crate::snapshot::Snapshot;
use crate::system::{SearchColumn, SystemDatabase};
use crate::words::{Arg, Words};

/// A text to send, with the queries in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SearchText {
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The database for which the queries are written.
    pub database: SystemDatabase,
    /// The queries, as they stand in the text.
    pub queries: Vec<SearchQuery>,
}

/// The text for one system; `database` writes the queries for another one than the register names.
///
/// # Errors
/// What [`queries`] refuses.
pub fn write(
    one: &Gathered<'_>,
    request: &DataSubjectRequest,
    snapshot: &Snapshot,
    deadline: &Deadline,
    database: Option<SystemDatabase>,
    words: &Words,
) -> Result<SearchText> {
    let database = database.or(one.record.map(|system| system.database)).unwrap_or_default();
    let known = one.record.map(|system| columns(system, snapshot)).unwrap_or_default();
    let sought = identifiers(request, snapshot);
    let stem = stem(one, request);
    let queries = match Dialect::of(database) {
        Some(dialect) => queries(dialect, &sought, &known, &stem)?,
        None => Vec::new(),
    };
    let articles: Vec<&str> = request.rights.iter().map(|right| right.article()).collect();
    let args = [
        ("ref", Arg::from(request.reference.as_str())),
        ("system", Arg::from(one.name)),
        ("date", Arg::from(long_date(words, one.due_on(deadline)))),
        ("articles", Arg::from(articles.join(", "))),
    ];
    let mut body = vec![
        greeting(one, words),
        words.say_with("search-text-ask", &args),
        listed(&words.say("search-text-known-by"), sought.iter().map(|one| named(one, words))),
    ];
    body.extend(limits(request, words));
    let told = one.record.map(|system| system.search_instruction.trim()).filter(|told| !told.is_empty());
    body.extend(told.map(|told| format!("{}\n{told}", words.say("search-text-how"))));
    if queries.is_empty() {
        body.push(format!("{}\n{}", words.say("search-text-extract"), extract(&sought, &stem)));
    } else {
        body.extend(with_queries(&queries, &known, one, database, words));
    }
    body.push(words.say("search-text-send-back"));
    body.push(words.say("search-text-nothing"));
    body.push(words.say("search-text-keep"));
    let owner = request.owner.trim();
    if !owner.is_empty() {
        body.push(owner.to_owned());
    }
    let subject = words.say_with("search-text-subject", &args);
    Ok(SearchText { subject, body: body.join("\n\n") + "\n", database, queries })
}

/// The name of a file with what was found: case and system, never the person.
fn stem(one: &Gathered<'_>, request: &DataSubjectRequest) -> String {
    let reference = one.record.map_or("", |system| system.reference.as_str());
    let parts = [request.reference.as_str(), reference].into_iter().filter(|part| !part.is_empty());
    let joined = parts.collect::<Vec<_>>().join("-");
    // References are the user's own words, and this stands in commands.
    joined.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect()
}

/// What the person is searched by, as the controller's country means it: the identifiers of the case, else the name.
fn identifiers(request: &DataSubjectRequest, snapshot: &Snapshot) -> Vec<Identifier> {
    let home = snapshot.controller(&request.controller_id).map_or("", |one| one.country.as_str());
    let mut all = request.person.identifiers.clone();
    if all.is_empty() {
        all.push(Identifier::new(IdentifierKind::Name, &request.person.name));
    }
    // One that cannot be searched for would find nobody, or everybody.
    all.into_iter().map(|one| one.at_home(home)).filter_map(|one| one.checked().ok()).collect()
}

fn greeting(one: &Gathered<'_>, words: &Words) -> String {
    match one.record.map(|system| system.owner.trim()).filter(|owner| !owner.is_empty()) {
        Some(owner) => words.say_with("search-text-greeting", &[("owner", owner.into())]),
        None => words.say("search-text-greeting-nobody"),
    }
}

fn named(identifier: &Identifier, words: &Words) -> String {
    let kind = words.say(&format!("identifier-kind-{}", identifier.kind.code()));
    let column = identifier.column.as_ref().map(|column| format!(" ({column})")).unwrap_or_default();
    format!("{kind}{column}: {}", identifier.value.trim())
}

fn listed(title: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.map(|line| format!("- {line}")).collect();
    format!("{title}\n{}", lines.join("\n"))
}

/// Which data of which time are asked for, where the person limits the request.
fn limits(request: &DataSubjectRequest, words: &Words) -> Option<String> {
    let day = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |day| long_date(words, day));
    let scope = &request.scope;
    let parts = [
        ("search-text-about", scope.about.trim().to_owned()),
        ("search-text-from", day(&scope.from_on)),
        ("search-text-to", day(&scope.to_on)),
    ];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(id, value)| words.say_with(id, &[("value", Arg::from(value))]))
        .collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

fn with_queries(
    queries: &[SearchQuery],
    known: &[SearchColumn],
    one: &Gathered<'_>,
    database: SystemDatabase,
    words: &Words,
) -> Vec<String> {
    let name = words.say(&format!("system-database-{}", database.code().replace('_', "-")));
    let mut parts = vec![words.say_with("search-text-query", &[("database", name.into())])];
    if queries.iter().any(|query| query.has_gaps) {
        parts.push(words.say("search-text-gaps"));
    }
    let remembered = one.record.is_some_and(|system| system.search_columns.is_empty()) && !known.is_empty();
    if remembered {
        parts.push(words.say("search-text-remembered"));
    }
    let mut said = false;
    for query in queries {
        if query.by_name && !said {
            parts.push(words.say("search-text-by-name"));
            said = true;
        }
        parts.push(query.sql.clone());
        parts.push(format!("{}\n{}", words.say("search-text-export"), query.export));
    }
    parts
}

/// How the person's rows are taken out of a file that a system can only export as a whole.
fn extract(identifiers: &[Identifier], stem: &str) -> String {
    let mut command = String::from("ropa extract export.csv");
    for one in identifiers {
        let by = one.column.as_deref().unwrap_or(one.kind.code());
        command.push_str(" --match ");
        command.push_str(&argument(&format!("{by}={}", one.value.trim())));
    }
    format!("{command} -o {stem}.csv")
}

/// One argument of a command line: bare, else between marks that Windows reads as well, else as a Unix shell reads it.
fn argument(text: &str) -> String {
    let text: String = text.chars().filter(|sign| !sign.is_control()).collect();
    let bare = |sign: char| sign.is_alphanumeric() || "@.=+-_/:".contains(sign);
    let special = |sign: char| "\"\\$`!%^&".contains(sign);
    if text.chars().all(bare) {
        text
    } else if !text.chars().any(special) {
        format!("\"{text}\"")
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_one_argument_in_every_shell() {
        assert_eq!(argument("email=maria@example.com"), "email=maria@example.com", "nothing to quote");
        assert_eq!(argument("name=Maria O'Neill"), "\"name=Maria O'Neill\"", "as Windows reads it, too");
        assert_eq!(argument("other=$(x)'\n"), "'other=$(x)'\\'''", "nothing in it is a command");
    }
}
