//! The simplified register of the French authority (CNIL, OpenDocument): forms to be duplicated, one per activity, and a list.
//!
//! Cells are found by their labels, never by their address, because people rename, duplicate and reorder the sheets. The
//! workbook has no legal bases, no sources and no processor's record; its lists of mechanisms and of adequate countries date
//! from before 2020, so what they say is kept as text and reported for checking.

mod fiche;
mod lists;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::activity::{Activity, Purpose};
use crate::answer::Answer;
use crate::collect::grid::{Book, GridRow, Sheet};
use crate::error::{Error, Problem, Result};
use crate::hash::derived_id;
use crate::import::Imported;
use crate::import::header::is_example;
use crate::import::label::normal;
use crate::import::phrase;
use crate::organisation::{DataProtectionOfficer, Organisation, Representative};
use crate::recipient::{Recipient, RecipientKind};
use crate::words::{Arg, Words};

/// Sheets of the workbook that hold no records.
const NOT_RECORDS: [&str; 3] = ["tutoriel", "exemple", "listes"];
/// What a cell with a list shows as long as nothing was chosen.
const PLACEHOLDER: &str = "selectionnez un element";

/// What is gathered while the sheets are read.
struct Gathering<'w> {
    words: &'w Words,
    as_of: NaiveDate,
    imported: Imported,
    recipients: BTreeMap<String, String>,
    /// Where each activity was found, by its reference in small letters: sheet and name.
    found: BTreeMap<String, (String, String)>,
}

/// Whether a workbook has the forms or the list of this register.
#[must_use]
pub fn is_cnil(book: &Book) -> bool {
    book.sheets.iter().any(|sheet| is_form(sheet) || list_header(sheet).is_some())
}

/// Reads all forms and the list. Identifiers are derived from references and names, so that reading it again finds them.
///
/// # Errors
/// `import-not-cnil` when there is neither a form nor a list; `import-cnil-empty` when none is filled in.
pub fn read(book: &Book, words: &Words, as_of: NaiveDate) -> Result<Imported> {
    if !is_cnil(book) {
        return Err(Error::invalid("import-not-cnil"));
    }
    let mut gathering = Gathering {
        words,
        as_of,
        imported: Imported::default(),
        recipients: BTreeMap::new(),
        found: BTreeMap::new(),
    };
    let sheets = || book.sheets.iter().filter(|sheet| !is_not_records(&sheet.name));
    for sheet in sheets().filter(|sheet| list_header(sheet).is_some()) {
        parties(sheet, &mut gathering);
    }
    for sheet in sheets().filter(|sheet| is_form(sheet)) {
        fiche::read(sheet, &mut gathering);
    }
    for sheet in sheets() {
        if let Some(header) = list_header(sheet) {
            list(sheet, header, &mut gathering);
        }
    }
    if gathering.imported.activities.is_empty() {
        return Err(Error::invalid("import-cnil-empty"));
    }
    Ok(gathering.imported)
}

impl Gathering<'_> {
    /// Reports something that a person must look at.
    fn check(&mut self, at: String, message: &str, args: &[(&'static str, Arg)]) {
        self.imported.problems.push(Problem { at, message: self.words.say_with(message, args) });
    }

    /// Reports a record that is not taken in.
    fn refuse(&mut self, at: String, message: &str, args: &[(&'static str, Arg)]) {
        self.imported.refused.push(Problem { at, message: self.words.say_with(message, args) });
    }

    /// The recipient of this name, new when the file names it for the first time.
    fn recipient(&mut self, name: &str, category: &str, kind: RecipientKind) -> String {
        let label = if name.is_empty() { category } else { name };
        let key = normal(label);
        if let Some(id) = self.recipients.get(&key) {
            if let Some(known) = self.imported.recipients.iter_mut().find(|one| one.id == *id)
                && known.kind == RecipientKind::Unstated
            {
                known.kind = kind;
            }
            return id.clone();
        }
        let id = derived_id("recipient", &format!("cnil\n{key}"));
        self.imported.recipients.push(Recipient {
            id: id.clone(),
            name: name.to_owned(),
            category: category.to_owned(),
            kind,
            ..Recipient::default()
        });
        self.recipients.insert(key, id.clone());
        id
    }

    /// The organisation of this name; the first one keeps the register.
    fn organisation(&mut self, name: &str) -> Option<&mut Organisation> {
        let key = normal(name);
        if key.is_empty() {
            return self.imported.organisations.first_mut();
        }
        let at = self.imported.organisations.iter().position(|one| normal(&one.name) == key);
        let at = at.unwrap_or_else(|| {
            self.imported.organisations.push(Organisation {
                id: derived_id("organisation", &format!("cnil\n{key}")),
                name: name.to_owned(),
                keeps_register: self.imported.organisations.is_empty(),
                ..Organisation::default()
            });
            self.imported.organisations.len() - 1
        });
        self.imported.organisations.get_mut(at)
    }

    /// Takes an activity in; a reference that another sheet uses for another activity is reported, not mixed.
    fn activity(&mut self, activity: Activity, sheet: &str) {
        let key = activity.reference.to_lowercase();
        if !key.is_empty() {
            if let Some((first, name)) = self.found.get(&key)
                && normal(name) != normal(&activity.name)
            {
                let args = [
                    ("reference", Arg::from(activity.reference.as_str())),
                    ("first", Arg::from(first.as_str())),
                ];
                self.refuse(sheet.to_owned(), "import-reference-contradicts", &args);
                return;
            }
            self.found.insert(key, (sheet.to_owned(), activity.name.clone()));
        }
        match self.imported.activities.iter_mut().find(|known| known.id == activity.id) {
            Some(_) => {
                let args = [("reference", Arg::from(activity.name.as_str())), ("first", Arg::from(sheet))];
                self.refuse(sheet.to_owned(), "import-reference-twice", &args);
            }
            None => self.imported.activities.push(activity),
        }
    }
}

/// The identifier of an activity by what it is called in the file.
fn activity_id(reference: &str, name: &str) -> String {
    let called = if reference.is_empty() { format!("name\n{}", normal(name)) } else { normal(reference) };
    derived_id("activity", &format!("cnil\n{called}"))
}

fn is_not_records(sheet: &str) -> bool {
    let name = normal(sheet);
    NOT_RECORDS.iter().any(|word| name.split(' ').any(|part| part == *word))
}

/// A form has its labels one below the other in the first column.
fn is_form(sheet: &Sheet) -> bool {
    let has = |wanted: &str| sheet.rows.iter().any(|row| normal(row.text(0)) == wanted);
    has("nom du traitement") && has("finalite principale")
}

/// The row of the list that names its columns.
fn list_header(sheet: &Sheet) -> Option<&GridRow> {
    sheet.rows.iter().find(|row| {
        let named = |wanted: &str| row.cells.iter().any(|cell| normal(&cell.text) == wanted);
        named("nom du traitement") && named("n ref")
    })
}

/// The text of a cell; nothing where it only repeats a merged one or shows the list's placeholder.
fn value(row: &GridRow, column: usize) -> &str {
    match row.cell(column) {
        Some(cell) if !cell.filled && !normal(&cell.text).starts_with(PLACEHOLDER) => cell.text.trim(),
        _ => "",
    }
}

/// The contact rows above the list: controller, representative, Data Protection Officer.
fn parties(sheet: &Sheet, gathering: &mut Gathering<'_>) {
    let end = list_header(sheet).map_or(0, |row| row.number);
    let mut facts: BTreeMap<(&'static str, String), String> = BTreeMap::new();
    let mut who = "";
    for row in sheet.rows.iter().take_while(|row| row.number < end) {
        for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let label = normal(&cell.text);
            if label.starts_with("coordonnees du") {
                who = match () {
                    () if label.contains("delegue") => "officer",
                    () if label.contains("representant")
                        && !label.starts_with("coordonnees du responsable") =>
                    {
                        "representative"
                    }
                    () => "controller",
                };
                continue;
            }
            let Some((label, given)) = cell.text.split_once(':') else { continue };
            if who.is_empty() || cell.filled {
                continue;
            }
            // The value stands behind the colon or in the next cell.
            let next = row
                .cells
                .get(at + 1..)
                .unwrap_or_default()
                .iter()
                .find(|cell| !cell.is_empty() && !cell.filled);
            let beside = next.map_or("", |cell| cell.text.trim());
            let text = match given.trim() {
                "" if !beside.trim_end().ends_with(':') && !beside.contains(" :") => beside,
                given => given,
            };
            if !text.is_empty() {
                facts.insert((who, normal(label)), text.to_owned());
            }
        }
    }
    let of =
        |who: &'static str, label: &str| facts.get(&(who, label.to_owned())).cloned().unwrap_or_default();
    let person = |who: &'static str| joined(&[&of(who, "prenom"), &of(who, "nom")], " ");
    let address = |who: &'static str| {
        joined(&[&of(who, "adresse"), &joined(&[&of(who, "code postal"), &of(who, "ville")], " ")], ", ")
    };
    let controller = person("controller");
    if controller.is_empty() && person("officer").is_empty() {
        return;
    }
    let Some(organisation) = gathering.organisation(&controller) else { return };
    organisation.address = address("controller");
    organisation.email = of("controller", "adresse mel");
    organisation.phone = of("controller", "telephone");
    if !person("representative").is_empty() {
        organisation.representatives = Answer::Given(vec![Representative {
            name: person("representative"),
            address: joined(&[&address("representative"), &of("representative", "telephone")], ", "),
            email: of("representative", "adresse mel"),
            ..Representative::default()
        }]);
    }
    let company = of("officer", "societe si dpo externe");
    if !person("officer").is_empty() || !company.is_empty() {
        organisation.data_protection_officers = Answer::Given(vec![DataProtectionOfficer {
            name: joined(&[&person("officer"), &company], ", "),
            email: of("officer", "adresse mel"),
            phone: of("officer", "telephone"),
            post: address("officer"),
            ..DataProtectionOfficer::default()
        }]);
    }
}

/// The list of activities: joined with the forms by reference, else by name; what has no form is an activity of its own.
fn list(sheet: &Sheet, header: &GridRow, gathering: &mut Gathering<'_>) {
    let column = |wanted: &[&str]| {
        header.cells.iter().position(|cell| !cell.filled && wanted.contains(&normal(&cell.text).as_str()))
    };
    let name_at = column(&["nom du traitement"]).unwrap_or(0);
    let reference_at = column(&["n ref"]).unwrap_or(1);
    let created_at = column(&["date de creation de la fiche"]);
    let updated_at = column(&["derniere mise a jour de la fiche"]);
    let special_at = column(&["oui non", "donnees sensibles"]);
    let purpose_at = updated_at.map(|at| at + 1);
    for row in sheet.rows.iter().filter(|row| row.number > header.number) {
        let (name, reference) = (value(row, name_at), value(row, reference_at));
        if (name.is_empty() && reference.is_empty()) || is_example(name) {
            continue;
        }
        let of = |column: Option<usize>| column.map_or("", |at| value(row, at));
        let same = |known: &&mut Activity| {
            if reference.is_empty() || known.reference.is_empty() {
                normal(&known.name) == normal(name)
            } else {
                known.reference.eq_ignore_ascii_case(reference)
            }
        };
        let at = format!("{}!{}", sheet.name, row.number);
        if let Some(known) = gathering.imported.activities.iter_mut().find(same) {
            if !name.is_empty() && normal(&known.name) != normal(name) {
                let args = [("reference", Arg::from(reference)), ("first", Arg::from("list"))];
                gathering.refuse(at, "import-reference-contradicts", &args);
                continue;
            }
            join(known, of(purpose_at), of(special_at));
            continue;
        }
        let mut activity = Activity {
            id: activity_id(reference, name),
            reference: reference.to_owned(),
            name: name.to_owned(),
            ..Activity::default()
        };
        for (label, text) in [(created_at, of(created_at)), (updated_at, of(updated_at))] {
            if let (Some(label), false) = (label, text.is_empty()) {
                activity.notes.push(format!("{}: {text}", header.text(label)));
            }
        }
        join(&mut activity, of(purpose_at), of(special_at));
        gathering.activity(activity, &at);
    }
}

/// What the list adds to an activity: a purpose where the form states none, and that there are no special categories.
fn join(activity: &mut Activity, purpose: &str, special: &str) {
    if activity.purposes.is_empty() && !purpose.is_empty() {
        activity.purposes.push(Purpose {
            id: "p1".to_owned(),
            text: purpose.to_owned(),
            ..Purpose::default()
        });
    }
    if activity.special_categories.is_open() && phrase::yes_or_no(special) == Some(false) {
        activity.special_categories = Answer::None;
    }
}

/// The parts that say anything, with what stands between them.
fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
