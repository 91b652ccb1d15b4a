//! The record as rows for CSV: one per activity, or one per controller and service for a processor.

use super::context::Context;
use super::lines;
use super::{Naming, retention};
use crate::activity::{Activity, LegalBasis};
use crate::answer::Answer;
use crate::organisation::Organisation;
use crate::processing_on_behalf::{Principal, ProcessingOnBehalf};
use crate::report::content::{Passage, Text};
use crate::report::csv::Grid;
use crate::report::words::{code_of, country};
use crate::transfer::Transfer;

/// A column: its stable code, also the end of its message id, and its cell as lines.
type Column<R> = (&'static str, fn(&Cell<'_>, &R) -> Vec<String>);

/// What a cell is made with.
struct Cell<'a> {
    context: &'a Context<'a>,
    naming: Naming,
}

impl Cell<'_> {
    /// The code of a value or its name, as the reader of the file needs it.
    fn value(&self, list: &str, value: &impl serde::Serialize) -> String {
        match self.naming {
            Naming::Words => self.context.name_of(list, value),
            Naming::Codes => code_of(value),
        }
    }

    fn country(&self, code: &str) -> String {
        match self.naming {
            Naming::Words => country(self.context.words, code),
            Naming::Codes => code.to_owned(),
        }
    }

    /// Lines of an answer; "none" is said, what is open stays empty.
    fn answer<T>(&self, answer: &Answer<T>, line: impl Fn(&T) -> String) -> Vec<String> {
        match answer {
            Answer::Open => Vec::new(),
            Answer::None if self.naming == Naming::Codes => vec!["none".to_owned()],
            Answer::None => vec![self.context.say("answer-none")],
            Answer::Given(items) => items.iter().map(line).collect(),
        }
    }
}

pub(super) fn activities(context: &Context<'_>, naming: Naming) -> Grid {
    let all = context.snapshot.activities.by_reference();
    let wanted = context.options.activity.as_deref();
    let rows = all.into_iter().filter(|one| wanted.is_none_or(|id| is_named(&one.id, &one.reference, id)));
    grid(context, naming, ACTIVITY, rows)
}

pub(super) fn on_behalf(context: &Context<'_>, naming: Naming) -> Grid {
    let all = context.snapshot.processing_on_behalf.by_reference();
    let wanted = context.options.activity.as_deref();
    let all = all.into_iter().filter(|one| wanted.is_none_or(|id| is_named(&one.id, &one.reference, id)));
    let mut rows: Vec<OnBehalf<'_>> = Vec::new();
    for one in all {
        // A service whose controllers nobody named yet still has its row.
        let principals = one.controllers.items();
        rows.extend(principals.iter().map(|principal| (one, Some(principal))));
        if principals.is_empty() {
            rows.push((one, None));
        }
    }
    grid(context, naming, &on_behalf_columns(), rows.iter())
}

fn is_named(id: &str, reference: &str, wanted: &str) -> bool {
    id == wanted || reference.eq_ignore_ascii_case(wanted)
}

fn grid<'r, R: 'r>(
    context: &Context<'_>,
    naming: Naming,
    columns: &[Column<R>],
    rows: impl Iterator<Item = &'r R>,
) -> Grid {
    let cell = Cell { context, naming };
    let title = |code: &str| match naming {
        Naming::Codes => code.to_owned(),
        Naming::Words => context.say(&format!("column-{}", code.replace('_', "-"))),
    };
    let header = columns.iter().map(|(code, _)| title(code)).collect();
    let row = |one: &R| columns.iter().map(|(_, lines)| lines(&cell, one).join("\n")).collect();
    Grid { header, rows: rows.map(row).collect() }
}

const ACTIVITY: &[Column<Activity>] = &[
    ("id", |_, a| text(&a.id)),
    ("reference", |_, a| text(&a.reference)),
    ("name", |_, a| text(&a.name)),
    ("group", |_, a| text(&a.group)),
    ("status", |c, a| vec![c.value("activity-status", &a.status)]),
    ("controller", |c, a| controller(c, a).map_or_else(Vec::new, |one| text(&one.name))),
    ("controller_contact", |c, a| controller(c, a).map_or_else(Vec::new, |one| contact(c, one))),
    ("joint_controllers", |c, a| {
        c.answer(&a.joint_controllers, |one| lines::joint_controller(c.context, one).words())
    }),
    ("representatives", |c, a| controller(c, a).map_or_else(Vec::new, |one| representatives(c, one))),
    ("data_protection_officers", |c, a| controller(c, a).map_or_else(Vec::new, |one| officers(c, one))),
    ("purposes", |_, a| a.purposes.iter().map(|one| one.text.clone()).collect()),
    ("data_subjects", |_, a| a.data_subjects.iter().map(|one| one.name.clone()).collect()),
    ("data_subjects_note", |_, a| text(&a.data_subjects_note)),
    ("personal_data", |_, a| a.personal_data.iter().map(|one| one.name.clone()).collect()),
    ("recipients", |c, a| c.answer(&a.recipients, |one| lines::disclosure(c.context, one).words())),
    ("third_countries", |c, a| c.answer(&a.transfers, |one| c.country(&one.country))),
    ("safeguards", |c, a| transfers(c, &a.transfers)),
    ("transfers_note", |_, a| text(&a.transfers_note)),
    ("retention", |c, a| limits(c, a)),
    ("retention_periods", |_, a| a.retention.iter().map(|rule| rule.period.clone()).collect()),
    ("retention_note", |_, a| text(&a.retention_note)),
    ("security", |c, a| measures(c, a)),
    ("legal_bases", |c, a| a.legal_basis_kinds().iter().map(|kind| c.value("legal-basis", kind)).collect()),
    ("legal_basis_articles", |_, a| {
        a.legal_basis_kinds().iter().map(|kind| kind.article().to_owned()).collect()
    }),
    ("legitimate_interests", |_, a| of_bases(a, |basis| &basis.interest)),
    ("laws", |_, a| of_bases(a, |basis| &basis.law)),
    ("withdrawal", |_, a| of_bases(a, |basis| &basis.withdrawal)),
    ("special_categories", |c, a| c.answer(&a.special_categories, |one| c.value("special", one))),
    ("special_conditions", |c, a| conditions(c, a)),
    ("criminal_data", |c, a| c.answer(&a.criminal_data, Clone::clone)),
    ("origins", |c, a| a.personal_data.iter().map(|one| c.value("origin", &one.origin)).collect()),
    ("source_of_data", |_, a| text(&a.source_of_data)),
    ("public_sources", |c, a| c.answer(&a.public_sources, Clone::clone)),
    ("mandatory_data", |_, a| a.mandatory_data.clone()),
    ("optional_data", |_, a| a.optional_data.clone()),
    ("automated_decisions", |c, a| c.answer(&a.automated_decisions, |one| one.decision.clone())),
    ("systems", |c, a| c.context.systems(&a.systems)),
    ("owner", |_, a| text(&a.owner)),
    ("department", |_, a| text(&a.department)),
    ("description", |_, a| text(&a.description)),
    ("review_on", |_, a| text(&a.next_review())),
    ("notes", |c, a| if c.context.options.remarks { a.notes.clone() } else { Vec::new() }),
];

/// One service for one controller; none while nobody named its controllers.
type OnBehalf<'r> = (&'r ProcessingOnBehalf, Option<&'r Principal>);

/// A function, because a constant could only borrow for ever.
const fn on_behalf_columns<'r>() -> [Column<OnBehalf<'r>>; 11] {
    [
        ("id", |_, (one, _)| text(&one.id)),
        ("reference", |_, (one, _)| text(&one.reference)),
        ("service", |_, (one, _)| text(&one.name)),
        ("on_behalf_of", |_, (_, who)| who.map_or_else(Vec::new, |who| text(&who.name))),
        ("on_behalf_of_contact", |_, (_, who)| who.map_or_else(Vec::new, |who| text(&who.contact))),
        ("on_behalf_of_representative", |_, (_, who)| {
            who.map_or_else(Vec::new, |who| text(&who.representative))
        }),
        ("on_behalf_of_dpo", |_, (_, who)| {
            who.map_or_else(Vec::new, |who| text(&who.data_protection_officer))
        }),
        ("categories_of_processing", |_, (one, who)| {
            who.and_then(Principal::own_categories).unwrap_or(&one.categories).to_vec()
        }),
        ("third_countries", |c, (one, _)| c.answer(&one.transfers, |transfer| c.country(&transfer.country))),
        ("safeguards", |c, (one, _)| transfers(c, &one.transfers)),
        ("security", |c, (one, _)| c.answer(&one.security, |measure| measure.text.clone())),
    ]
}

/// One line, or none when there is nothing.
fn text(value: &str) -> Vec<String> {
    if value.is_empty() { Vec::new() } else { vec![value.to_owned()] }
}

fn controller<'a>(cell: &Cell<'a>, activity: &Activity) -> Option<&'a Organisation> {
    cell.context.snapshot.controller(&activity.controller_id)
}

fn contact(cell: &Cell<'_>, one: &Organisation) -> Vec<String> {
    let parts = [&one.address, &cell.country(&one.country), &one.email, &one.phone, &one.web];
    parts.into_iter().filter(|part| !part.is_empty()).cloned().collect()
}

fn representatives(cell: &Cell<'_>, one: &Organisation) -> Vec<String> {
    cell.answer(&one.representatives, |representative| {
        let places: Vec<_> = representative.jurisdictions.iter().map(|code| cell.country(code)).collect();
        let country = cell.country(&representative.country);
        let parts = [&representative.name, &representative.address, &country, &representative.email];
        let known: Vec<&str> =
            parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        format!("{} ({})", known.join(", "), places.join(", "))
    })
}

fn officers(cell: &Cell<'_>, one: &Organisation) -> Vec<String> {
    cell.answer(&one.data_protection_officers, |officer| {
        let parts =
            [&officer.name, &officer.email, &officer.phone, &officer.web, &officer.post, &officer.scope];
        parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    })
}

fn transfers(cell: &Cell<'_>, transfers: &Answer<Transfer>) -> Vec<String> {
    // Where there is no transfer, there is no safeguard either: the column stays empty instead of saying "none" twice.
    transfers.items().iter().map(|one| cell.value("safeguard", &one.safeguard)).collect()
}

fn limits(cell: &Cell<'_>, activity: &Activity) -> Vec<String> {
    let words = |passage: Passage| match passage {
        Passage::Paragraph(text) => text.words(),
        Passage::Bullets(items) => items.iter().map(Text::words).collect::<Vec<_>>().join("; "),
    };
    let line = |rule| {
        let passages = retention::passages(cell.context, activity, rule);
        passages.into_iter().map(words).collect::<Vec<_>>().join(" | ")
    };
    activity.retention.iter().map(line).collect()
}

fn measures(cell: &Cell<'_>, activity: &Activity) -> Vec<String> {
    let mut lines = cell.answer(&activity.security, |measure| measure.text.clone());
    if let Some(controller) = controller(cell, activity).filter(|_| activity.security_inherited) {
        lines.extend(controller.security.items().iter().map(|measure| measure.text.clone()));
    }
    lines
}

fn of_bases(activity: &Activity, part: fn(&LegalBasis) -> &String) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for basis in activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases) {
        let value = part(basis);
        if !value.is_empty() && !found.contains(value) {
            found.push(value.clone());
        }
    }
    found
}

fn conditions(cell: &Cell<'_>, activity: &Activity) -> Vec<String> {
    let mut all: Vec<_> = activity.purposes.iter().flat_map(|purpose| &purpose.special_conditions).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(|condition| cell.value("special-condition", condition)).collect()
}
