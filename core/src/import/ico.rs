//! The record templates of the UK authority (ICO): one sheet for controllers with 30 columns, one for processors, each below
//! rows with the contact details of the organisation.

use crate::answer::Answer;
use crate::collect::grid::Sheet;
use crate::hash::derived_id;
use crate::import::header::Header;
use crate::import::label::normal;
use crate::organisation::{DataProtectionOfficer, Organisation, Representative};
use crate::store::table::Noun;

/// Labels by which the controllers' sheet is known.
const CONTROLLER: [&str; 6] = [
    "business function",
    "purpose of processing",
    "categories of individuals",
    "categories of personal data",
    "categories of recipients",
    "retention schedule",
];
/// Labels by which the processors' sheet is known.
const PROCESSOR: [&str; 3] = ["controller", "categories of processing", "controller representative"];

/// The kind of record of a sheet with this header, when it is one of the templates'.
#[must_use]
pub fn noun_of(header: &Header) -> Option<Noun> {
    let has = |wanted: &str| header.columns.iter().any(|column| normal(&column.label).starts_with(wanted));
    if CONTROLLER.iter().filter(|label| has(label)).count() >= 4 {
        Some(Noun::Activity)
    } else if has(PROCESSOR[1]) && (has(PROCESSOR[0]) || has(PROCESSOR[2])) {
        Some(Noun::ProcessingOnBehalf)
    } else {
        None
    }
}

/// Of whom a contact row speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Organisation,
    Officer,
    Representative,
}

/// The organisation in the rows above the header, when they name one.
#[must_use]
pub fn organisation(sheet: &Sheet, header: &Header) -> Option<Organisation> {
    let top = header.group_row.unwrap_or(header.row);
    let mut sections: Vec<(u32, usize, Who)> = Vec::new();
    let mut facts: Vec<(Who, &'static str, String)> = Vec::new();
    let rows: Vec<_> = sheet.rows.iter().take_while(|row| row.number < top).collect();
    for (n, row) in rows.iter().enumerate() {
        for (column, cell) in
            row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty() && !cell.filled)
        {
            let label = normal(&cell.text);
            if let Some(who) = section(&cell.text) {
                sections.push((row.number, column, who));
                continue;
            }
            let Some(what) = what(&label) else { continue };
            // The section to the left in the widest sense: in columns side by side, or above in one column.
            let Some((_, _, who)) =
                sections.iter().filter(|(_, at, _)| *at <= column).max_by_key(|(row, at, _)| (*at, *row))
            else {
                continue;
            };
            let beside = row
                .cells
                .get(column + 1..)
                .unwrap_or_default()
                .iter()
                .find(|cell| !cell.is_empty() && !cell.filled);
            let below = rows.get(n + 1).map_or("", |next| next.text(column));
            let beside = beside.map_or("", |cell| cell.text.trim());
            let is_value = |text: &str| !text.is_empty() && what_or_section(text).is_none();
            let value = if is_value(beside) {
                beside
            } else if is_value(below) {
                below
            } else {
                ""
            };
            if !value.is_empty() && !facts.iter().any(|(one, known, _)| one == who && *known == what) {
                facts.push((*who, what, value.to_owned()));
            }
        }
    }
    let of = |who: Who, what: &str| {
        facts
            .iter()
            .find(|(one, known, _)| *one == who && *known == what)
            .map(|(.., text)| text.clone())
            .unwrap_or_default()
    };
    let name = of(Who::Organisation, "name");
    if name.is_empty() && of(Who::Officer, "name").is_empty() {
        return None;
    }
    let mut organisation = Organisation {
        id: derived_id("organisation", &format!("ico\n{}", normal(&name))),
        name,
        keeps_register: true,
        address: of(Who::Organisation, "address"),
        email: of(Who::Organisation, "email"),
        phone: of(Who::Organisation, "telephone"),
        ..Organisation::default()
    };
    if !of(Who::Officer, "name").is_empty() {
        organisation.data_protection_officers = Answer::Given(vec![DataProtectionOfficer {
            name: of(Who::Officer, "name"),
            email: of(Who::Officer, "email"),
            phone: of(Who::Officer, "telephone"),
            post: of(Who::Officer, "address"),
            ..DataProtectionOfficer::default()
        }]);
    }
    if !of(Who::Representative, "name").is_empty() {
        let parts = [of(Who::Representative, "address"), of(Who::Representative, "telephone")];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        organisation.representatives = Answer::Given(vec![Representative {
            name: of(Who::Representative, "name"),
            address: parts.join(", "),
            email: of(Who::Representative, "email"),
            ..Representative::default()
        }]);
    }
    Some(organisation)
}

fn section(text: &str) -> Option<Who> {
    let label = normal(text);
    let has = |word: &str| label.split(' ').any(|part| part == word);
    // An address such as dpo@… is a value, and so is a long sentence.
    if label.split(' ').count() > 12 || text.contains('@') {
        return None;
    }
    if label.contains("data protection officer") || has("dpo") {
        Some(Who::Officer)
    } else if has("representative") {
        Some(Who::Representative)
    } else if (has("controller") || has("processor")) && !label.contains("joint") {
        Some(Who::Organisation)
    } else {
        None
    }
}

fn what(label: &str) -> Option<&'static str> {
    Some(match label {
        "name" | "organisation name" => "name",
        "address" => "address",
        "email" | "e mail" | "email address" => "email",
        "telephone" | "phone" | "telephone number" => "telephone",
        _ => return None,
    })
}

fn what_or_section(text: &str) -> Option<()> {
    let label = normal(text);
    (what(&label).is_some()
        || (section(text).is_some() && label.split(' ').count() <= 4 && !label.contains("ltd")))
    .then_some(())
}
