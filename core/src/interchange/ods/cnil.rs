//! The record in the shape of the CNIL's simplified register: a list of the activities, and one form per activity (France).
//!
//! Order and labels are theirs, so that the forms are found by their labels; the look is ours. Their lists are not ours: the
//! one of countries dates from before the ruling in case C-311/18, so country and safeguard stand as the register has them.

use chrono::NaiveDate;

mod lists;

use super::{About, Cell, Page, Style, pack};
use crate::activity::{Activity, PersonalDataCategory, Purpose};
use crate::answer::Answer;
use crate::error::Result;
use crate::interchange::extract::Extract;
use crate::organisation::{DataProtectionOfficer, Organisation, Representative};
use crate::recipient::{Recipient, RecipientKind};
use crate::report::record::retention_in_short;
use crate::report::words::{cite, country, date, name_of};
use crate::search::fold;
use crate::transfer::Safeguard;
use crate::words::{Lang, Words};
use lists::{CLAIMS, DATA_ROWS, MEASURES, OTHER_MEASURE, OTHER_PERSONS, PERSONS, SENSITIVE_ROWS};

/// How many columns the sheets have.
const COLUMNS: usize = 8;

/// Writes the list and the forms.
///
/// # Errors
/// Bug when the container cannot be made.
pub fn write(extract: &Extract<'_>) -> Result<Vec<u8>> {
    let form = Forms { extract, words: Words::of(Lang::Fr) };
    let mut pages = vec![form.list()];
    for (place, activity) in extract.activities.iter().enumerate() {
        pages.push(form.form(activity, place));
    }
    pages.push(lists::page());
    let keeper = extract.snapshot.keeper().map(|one| one.name.clone()).unwrap_or_default();
    let day = date(form.words, extract.wish.as_of);
    let about = About {
        title: "Registre des activités de traitement".to_owned(),
        foot: format!("Registre des activités de traitement \u{b7} {keeper} \u{b7} {day}"),
        author: keeper,
        on: extract.wish.as_of,
        language: "fr",
    };
    pack(&pages, &about)
}

struct Forms<'a> {
    extract: &'a Extract<'a>,
    words: &'static Words,
}

fn label(text: &str) -> Cell {
    Cell::new(text, Style::Label)
}

fn value(text: impl Into<String>) -> Cell {
    Cell::new(text, Style::Plain)
}

fn section(text: &str) -> Cell {
    Cell::new(text, Style::Section)
}

impl Forms<'_> {
    fn controller(&self, activity: &Activity) -> Option<&Organisation> {
        self.extract
            .snapshot
            .organisations
            .get(&activity.controller_id)
            .or_else(|| self.extract.snapshot.keeper())
    }

    /// The day on which the entry was made: as an imported form said it, else when it came into the register.
    fn created_on(&self, activity: &Activity) -> Cell {
        let known = self.extract.created.get(&activity.id).map(ToString::to_string);
        dated(noted(activity, "Date de création de la fiche").or(known).unwrap_or_default())
    }

    /// The day on which the record was changed last.
    fn changed_on(&self, activity: &Activity) -> String {
        let held = self.extract.snapshot.activities.held(&activity.id);
        let day = held.and_then(|held| held.changed_at.get(..10)?.parse::<NaiveDate>().ok());
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    /// The sheet with the contacts and one row per activity.
    fn list(&self) -> Page {
        let keeper = self.extract.snapshot.keeper();
        let representative = keeper.and_then(|one| one.representatives.items().first());
        let officer = keeper.and_then(|one| one.data_protection_officers.items().first());
        let mut rows = contacts(keeper, representative, officer);
        rows.push(vec![
            section("Identification du traitement").over(4),
            section("Finalité du traitement").over(3),
            section("Données sensibles ?"),
        ]);
        rows.push(vec![
            label("Nom du traitement"),
            label("N° / RÉF"),
            label("Date de création de la fiche"),
            label("Dernière mise à jour de la fiche"),
            label("Finalité principale").over(3),
            label("Oui/non"),
        ]);
        for activity in &self.extract.activities {
            let main = activity.purposes.first().map(|one| one.text.clone()).unwrap_or_default();
            rows.push(vec![
                value(&activity.name),
                value(&activity.reference),
                self.created_on(activity),
                Cell::new(self.changed_on(activity), Style::Date),
                value(main).over(3),
                value(sensitive(activity)),
            ]);
        }
        Page {
            name: "2 - Liste des traitements".to_owned(),
            widths: vec![84, 26, 34, 34, 40, 40, 40, 34],
            rows,
            frozen: (8, 1),
            repeated: 0,
            ..Page::default()
        }
    }

    fn form(&self, activity: &Activity, place: usize) -> Page {
        let mut rows = vec![
            vec![
                Cell::new("Fiche de registre", Style::Title).over(5),
                Cell::new(self.remark(activity), Style::Remark).over(3),
            ],
            Vec::new(),
            vec![section("Identification du traitement").over(COLUMNS)],
            vec![label("Nom du traitement"), value(&activity.name).over(3)],
            vec![label("N° / RÉF"), value(&activity.reference).over(3)],
            // The register does not ask since when data are processed; what an imported form said is in the notes.
            vec![
                label("Date de création du traitement"),
                dated(noted(activity, "Date de création du traitement").unwrap_or_default()).over(3),
            ],
            vec![
                label("Mise à jour du traitement"),
                Cell::new(self.changed_on(activity), Style::Date).over(3),
            ],
            Vec::new(),
        ];
        self.actors(activity, &mut rows);
        purposes(activity, &mut rows);
        self.bases(activity, &mut rows);
        rows.push(Vec::new());
        self.data(activity, &mut rows);
        persons(activity, &mut rows);
        self.recipients(activity, &mut rows);
        self.measures(activity, &mut rows);
        self.transfers(activity, &mut rows);
        let reference =
            if activity.reference.is_empty() { (place + 1).to_string() } else { activity.reference.clone() };
        Page {
            name: sheet_name(&reference, place),
            widths: vec![88, 44, 40, 34, 40, 34, 34, 44],
            rows,
            frozen: (0, 1),
            ..Page::default()
        }
    }

    fn actors(&self, activity: &Activity, rows: &mut Vec<Vec<Cell>>) {
        let heads = ["Acteurs", "Nom", "Adresse", "Code Postal", "Ville", "Pays", "Téléphone", "Adresse mél"];
        rows.push(heads.iter().map(|head| section(head)).collect());
        let controller = self.controller(activity);
        let row = |name: &str, parts: [&str; 7]| {
            std::iter::once(label(name)).chain(parts.into_iter().map(value)).collect::<Vec<_>>()
        };
        let place = controller.map(|one| country(self.words, &one.country)).unwrap_or_default();
        rows.push(controller.map_or_else(
            || row("Responsable du traitement", [""; 7]),
            |one| {
                row(
                    "Responsable du traitement",
                    [&one.name, &one.address, "", "", &place, &one.phone, &one.email],
                )
            },
        ));
        let officer = controller.and_then(|one| one.data_protection_officers.items().first());
        rows.push(officer.map_or_else(
            || row("Délégué à la protection des données", [""; 7]),
            |one| {
                row(
                    "Délégué à la protection des données",
                    [&one.name, &one.post, "", "", "", &one.phone, &one.email],
                )
            },
        ));
        rows.push(row("Société du DPO (si celui-ci est externe)", [""; 7]));
        let representative = controller.and_then(|one| one.representatives.items().first());
        rows.push(representative.map_or_else(
            || row("Représentant", [""; 7]),
            |one| {
                let place = country(self.words, &one.country);
                row("Représentant", [&one.name, &one.address, "", "", &place, "", &one.email])
            },
        ));
        match &activity.joint_controllers {
            Answer::Given(joint) => {
                rows.extend(joint.iter().map(|one| {
                    row("Responsable(s) conjoint(s)", [&one.name, &one.contact, "", "", "", "", ""])
                }))
            }
            Answer::None => rows.push(row("Responsable(s) conjoint(s)", ["Aucun", "", "", "", "", "", ""])),
            Answer::Open => rows.push(row("Responsable(s) conjoint(s)", [""; 7])),
        }
        rows.push(Vec::new());
    }

    /// Reference and day, in the form's upper corner.
    fn remark(&self, activity: &Activity) -> String {
        let day = date(self.words, self.extract.wish.as_of);
        let as_of = self.words.say_with("export-as-of", &[("date", day.into())]);
        if activity.reference.is_empty() { as_of } else { format!("{} \u{b7} {as_of}", activity.reference) }
    }

    /// The legal bases below the purposes. The form has no row for them; without them it would not say why data may be
    /// processed at all.
    fn bases(&self, activity: &Activity, rows: &mut Vec<Vec<Cell>>) {
        let of = |one: &Purpose| {
            let kinds = one.legal_bases.iter().map(|basis| basis.kind);
            let named = kinds.map(|kind| {
                format!(
                    "{} ({})",
                    name_of(self.words, "legal-basis", &kind),
                    cite(self.words, kind.article())
                )
            });
            named.collect::<Vec<_>>().join(" ; ")
        };
        let all: Vec<(&str, String)> =
            activity.purposes.iter().map(|one| (one.text.as_str(), of(one))).collect();
        let said = match all.as_slice() {
            [] => String::new(),
            [first, rest @ ..] if rest.iter().all(|(_, bases)| *bases == first.1) => first.1.clone(),
            several => {
                let lines = several.iter().filter(|(_, bases)| !bases.is_empty());
                lines.map(|(purpose, bases)| format!("{purpose} : {bases}")).collect::<Vec<_>>().join("\n")
            }
        };
        rows.push(vec![label("Base légale"), value(said).over(7)]);
    }

    fn data(&self, activity: &Activity, rows: &mut Vec<Vec<Cell>>) {
        let mut by_row: Vec<Vec<&PersonalDataCategory>> = vec![Vec::new(); DATA_ROWS.len()];
        let mut others = Vec::new();
        for category in &activity.personal_data {
            if category.special.is_some() || category.criminal {
                continue;
            }
            let name = fold(&category.name);
            let row = CLAIMS.into_iter().find(|row| DATA_ROWS[*row].1.iter().any(|word| name.contains(word)));
            match row {
                Some(row) => by_row[row].push(category),
                None => others.push(category),
            }
        }
        rows.push(data_head("Catégories de données personnelles concernées"));
        for ((name, _), members) in DATA_ROWS.iter().zip(&by_row) {
            rows.push(self.data_row(name, activity, members));
        }
        // The form has no row for anything else; a category is not to be lost for that.
        if !others.is_empty() {
            rows.push(self.data_row("Autres données", activity, &others));
        }
        let unlinked: Vec<_> = activity.retention.iter().filter(|rule| rule.applies_to.is_empty()).collect();
        if activity.personal_data.is_empty() && !unlinked.is_empty() {
            let limits = unlinked.iter().map(|rule| retention_in_short(self.words, rule));
            rows.push(vec![
                label("Autres données"),
                value("").over(3),
                value(limits.collect::<Vec<_>>().join("\n")).over(4),
            ]);
        }
        rows.push(Vec::new());
        rows.push(data_head("Données sensibles"));
        for (name, special) in SENSITIVE_ROWS {
            let members: Vec<_> = activity
                .personal_data
                .iter()
                .filter(|one| match special {
                    Some(kind) => one.special == Some(kind),
                    None => one.criminal && one.special.is_none(),
                })
                .collect();
            let stated = match special {
                Some(kind) => activity.special_categories.items().contains(&kind),
                None => !activity.criminal_data.items().is_empty(),
            };
            if members.is_empty() && stated {
                rows.push(vec![label(name), value("Oui").over(3), value("").over(4)]);
            } else {
                rows.push(self.data_row(name, activity, &members));
            }
        }
        rows.push(Vec::new());
    }

    /// The categories of one row, and how long they are kept: once when it is the same for all.
    fn data_row(&self, name: &str, activity: &Activity, members: &[&PersonalDataCategory]) -> Vec<Cell> {
        let limit = |one: &PersonalDataCategory| {
            let rules = activity.retention_of(&one.id);
            rules.iter().map(|rule| retention_in_short(self.words, rule)).collect::<Vec<_>>().join(" ; ")
        };
        let limits: Vec<String> = members.iter().map(|one| limit(one)).collect();
        let is_same = limits.windows(2).all(|pair| pair[0] == pair[1]);
        let kept = match (is_same, limits.first()) {
            (true, Some(first)) => first.clone(),
            (true, None) => String::new(),
            (false, _) => {
                let lines = members.iter().zip(&limits).filter(|(_, limit)| !limit.is_empty());
                lines.map(|(one, limit)| format!("{} : {limit}", one.name)).collect::<Vec<_>>().join("\n")
            }
        };
        let names: Vec<_> = members.iter().map(|one| one.name.clone()).collect();
        vec![label(name), value(names.join("\n")).over(3), value(kept).over(4)]
    }

    fn recipients(&self, activity: &Activity, rows: &mut Vec<Vec<Cell>>) {
        rows.push(vec![
            section("Destinataires"),
            section("Type de destinataire").over(3),
            section("Précisions").over(4),
        ]);
        let mut lines: Vec<(String, String)> = Vec::new();
        match &activity.recipients {
            Answer::None => lines.push(("Aucun".to_owned(), String::new())),
            Answer::Open => {}
            Answer::Given(all) => {
                for one in all {
                    let known = self.extract.snapshot.recipients.get(&one.recipient_id);
                    let name = match (one.stated_as.as_str(), known) {
                        ("", Some(known)) => known.label().to_owned(),
                        ("", None) => one.recipient_id.clone(),
                        (stated, _) => stated.to_owned(),
                    };
                    lines.push((recipient_kind(known).to_owned(), name));
                }
            }
        }
        numbered("Destinataire", 4, &lines, rows);
    }

    fn measures(&self, activity: &Activity, rows: &mut Vec<Vec<Cell>>) {
        rows.push(vec![
            section("Mesures de sécurité"),
            section("Type de mesure de sécurité").over(3),
            section("Précisions").over(4),
        ]);
        let general = self.controller(activity).filter(|_| activity.security_inherited);
        let general = general.map(|one| one.security.items()).unwrap_or_default();
        let mut lines: Vec<(String, String)> = activity
            .security
            .items()
            .iter()
            .chain(general)
            .map(|measure| {
                let text = fold(&measure.text);
                let kind = MEASURES.iter().find(|(_, words)| words.iter().any(|word| text.contains(word)));
                (kind.map_or(OTHER_MEASURE, |(kind, _)| kind).to_owned(), measure.text.clone())
            })
            .collect();
        if lines.is_empty() && activity.security.is_none() {
            lines.push(("Aucune".to_owned(), String::new()));
        }
        numbered("Mesure de sécurité", 3, &lines, rows);
    }

    fn transfers(&self, activity: &Activity, rows: &mut Vec<Vec<Cell>>) {
        rows.push(vec![
            section("Transferts hors UE"),
            section("Destinataire"),
            section("Pays"),
            section("Type de Garanties").over(2),
            section("Liens vers la documentation").over(3),
        ]);
        let name = |place: usize| label(&format!("Organisme destinataire {place}"));
        let row = |place: usize, parts: [&str; 4]| {
            vec![
                name(place),
                value(parts[0]),
                value(parts[1]),
                value(parts[2]).over(2),
                value(parts[3]).over(3),
            ]
        };
        let mut count = 0;
        for transfer in activity.transfers.items() {
            count += 1;
            let known = self.extract.snapshot.recipients.get(&transfer.recipient_id);
            let said = [&transfer.detail, &transfer.documentation];
            let said: Vec<_> = said.into_iter().filter(|text| !text.is_empty()).cloned().collect();
            let guarantee = guarantee(self.words, transfer.safeguard);
            rows.push(row(
                count,
                [
                    known.map(Recipient::label).unwrap_or_default(),
                    &country(self.words, &transfer.country),
                    &guarantee,
                    &said.join("\n"),
                ],
            ));
        }
        if activity.transfers.is_none() {
            count += 1;
            rows.push(row(count, ["Aucun", "", "", ""]));
        }
        while count < 4 {
            count += 1;
            rows.push(row(count, [""; 4]));
        }
    }
}

fn contacts(
    keeper: Option<&Organisation>,
    representative: Option<&Representative>,
    officer: Option<&DataProtectionOfficer>,
) -> Vec<Vec<Cell>> {
    let text = |value: Option<&String>| value.cloned().unwrap_or_default();
    let pair = |name: &str, content: String| value(format!("{name} {content}").trim_end().to_owned());
    vec![
        vec![
            label(
                "Coordonnées du responsable de l’organisme\n(responsable de traitement ou son représentant si le responsable est situé en dehors de l’UE)",
            ),
            pair("Nom :", text(keeper.map(|one| &one.name))).over(2),
            pair("Prénom :", String::new()),
            pair("Adresse :", text(keeper.map(|one| &one.address))).over(2),
            pair("Adresse mél :", text(keeper.map(|one| &one.email))).over(2),
        ],
        vec![
            label(""),
            pair("Code postal :", String::new()).over(2),
            pair("Ville :", String::new()),
            pair("Téléphone :", text(keeper.map(|one| &one.phone))).over(4),
        ],
        vec![
            label("Coordonnées du représentant\n(si le responsable est situé en dehors de l’UE)"),
            pair("Nom :", text(representative.map(|one| &one.name))).over(2),
            pair("Prénom :", String::new()),
            pair("Adresse :", text(representative.map(|one| &one.address))).over(2),
            pair("Adresse mél :", text(representative.map(|one| &one.email))).over(2),
        ],
        vec![
            label(""),
            pair("Code postal :", String::new()).over(2),
            pair("Ville :", String::new()),
            pair("Téléphone :", String::new()).over(4),
        ],
        vec![
            label("Coordonnées du délégué à la protection des données (DPO)"),
            pair("Nom :", text(officer.map(|one| &one.name))).over(2),
            pair("Prénom :", String::new()),
            pair("Société (si DPO externe) :", String::new()).over(2),
            pair("Adresse :", text(officer.map(|one| &one.post))).over(2),
        ],
        vec![
            label(""),
            pair("Code postal :", String::new()).over(2),
            pair("Ville :", String::new()),
            pair("Téléphone :", text(officer.map(|one| &one.phone))).over(2),
            pair("Adresse mél :", text(officer.map(|one| &one.email))).over(2),
        ],
    ]
}

fn purposes(activity: &Activity, rows: &mut Vec<Vec<Cell>>) {
    rows.push(vec![section("Finalité(s) du traitement effectué").over(COLUMNS)]);
    let text = |place: usize| activity.purposes.get(place).map(|one| one.text.clone()).unwrap_or_default();
    rows.push(vec![label("Finalité principale"), value(text(0)).over(7)]);
    for place in 1..activity.purposes.len().max(6) {
        rows.push(vec![label(&format!("Sous-finalité {place}")), value(text(place)).over(7)]);
    }
}

/// What a note says that an import made of a form's line with this label.
fn noted(activity: &Activity, label: &str) -> Option<String> {
    let said = activity.notes.iter().find_map(|note| note.strip_prefix(label)?.strip_prefix(':'));
    said.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// A day as a day; what is none stays as it was said.
fn dated(text: String) -> Cell {
    let style = if text.parse::<NaiveDate>().is_ok() { Style::Date } else { Style::Plain };
    Cell::new(text, style)
}

fn persons(activity: &Activity, rows: &mut Vec<Vec<Cell>>) {
    rows.push(vec![
        section("Catégories de personnes concernées"),
        section("Description").over(3),
        section("Précisions").over(4),
    ]);
    let lines: Vec<(String, String)> = activity
        .data_subjects
        .iter()
        .map(|one| {
            let name = fold(&one.name);
            let kind = PERSONS.iter().find(|(_, words)| words.iter().any(|word| name.contains(word)));
            (kind.map_or(OTHER_PERSONS, |(kind, _)| kind).to_owned(), one.name.clone())
        })
        .collect();
    numbered("Catégorie de personnes", 2, &lines, rows);
}

fn data_head(name: &str) -> Vec<Cell> {
    vec![section(name), section("Description").over(3), section("Durée de conservation").over(4)]
}

/// Rows `name 1`, `name 2` …, as many as there are, never fewer than the form has.
fn numbered(name: &str, at_least: usize, lines: &[(String, String)], rows: &mut Vec<Vec<Cell>>) {
    for place in 0..lines.len().max(at_least) {
        let (kind, more) = lines.get(place).cloned().unwrap_or_default();
        rows.push(vec![label(&format!("{name} {}", place + 1)), value(kind).over(3), value(more).over(4)]);
    }
    rows.push(Vec::new());
}

/// Whether the activity has sensitive data: yes, no, or not answered.
fn sensitive(activity: &Activity) -> &'static str {
    let has = activity.personal_data.iter().any(|one| one.special.is_some() || one.criminal)
        || !activity.special_categories.items().is_empty()
        || !activity.criminal_data.items().is_empty();
    match (has, activity.special_categories.is_none()) {
        (true, _) => "Oui",
        (false, true) => "Non",
        (false, false) => "",
    }
}

fn recipient_kind(recipient: Option<&Recipient>) -> &'static str {
    match recipient.map(|one| one.kind) {
        Some(RecipientKind::Internal) => "Service interne qui traite les données",
        Some(RecipientKind::Processor) => "Sous-traitants",
        None | Some(RecipientKind::Unstated) => "Autre (Préciser)",
        Some(_) => "Partenaires institutionnels ou commerciaux",
    }
}

fn guarantee(words: &Words, safeguard: Safeguard) -> String {
    match safeguard {
        Safeguard::Unstated => String::new(),
        Safeguard::Adequacy => "Pays adéquat".to_owned(),
        Safeguard::StandardContractualClauses => "Clauses contractuelles types (CCT)".to_owned(),
        Safeguard::BindingCorporateRules => "Règles d'entreprise contraignantes (BCR)".to_owned(),
        Safeguard::CodeOfConduct => "Code de conduite".to_owned(),
        Safeguard::Certification => "Certification".to_owned(),
        Safeguard::Derogation => "Dérogations (art 49)".to_owned(),
        other => crate::report::words::name_of(words, "safeguard", &other),
    }
}

/// A name of a sheet: signs that spreadsheets refuse left out, never two the same.
fn sheet_name(reference: &str, place: usize) -> String {
    let safe: String = reference.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(18).collect();
    format!("Fiche {} - {safe}", place + 1)
}
