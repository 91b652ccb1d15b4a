//! One form of the workbook: one activity. Labels stand in the first column, in sections; help in columns far to the right is
//! left alone.

use super::lists::{self, Mechanism};
use super::{Gathering, activity_id, joined, value};
use crate::activity::{Activity, DataSubjectCategory, LegalBasis, PersonalDataCategory, Purpose};
use crate::answer::Answer;
use crate::collect::grid::{GridRow, Sheet};
use crate::country::{Country, CountryStatus};
use crate::import::label::normal;
use crate::import::phrase;
use crate::organisation::{DataProtectionOfficer, JointController, Representative};
use crate::recipient::{Disclosure, RecipientKind};
use crate::security::SecurityMeasure;
use crate::transfer::{Safeguard, Transfer};
use crate::words::Arg;

/// Columns beyond this hold help and lists.
const LAST_COLUMN: usize = 8;

/// The sections of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Head,
    Actors,
    Purposes,
    Data,
    Special,
    Subjects,
    Recipients,
    Measures,
    Transfers,
}

/// The section that a label opens.
fn section(label: &str) -> Option<Section> {
    Some(match label {
        "acteurs" => Section::Actors,
        "categories de donnees personnelles concernees" | "categories de donnees concernees" => Section::Data,
        "donnees sensibles" => Section::Special,
        "categories de personnes concernees" => Section::Subjects,
        "destinataires" => Section::Recipients,
        "mesures de securite" => Section::Measures,
        "transferts hors ue" => Section::Transfers,
        other if other.starts_with("finalite s ") || other.starts_with("finalites du") => Section::Purposes,
        _ => return None,
    })
}

/// The form while it is read.
struct Form<'s> {
    sheet: &'s str,
    activity: Activity,
    controller: String,
    disclosures: Vec<Disclosure>,
    measures: Vec<SecurityMeasure>,
    transfers: Vec<Transfer>,
    special: Vec<crate::activity::SpecialCategory>,
    joint: Vec<JointController>,
}

/// Reads a form; one in which nothing was filled in is passed over.
pub(super) fn read(sheet: &Sheet, gathering: &mut Gathering<'_>) {
    let of = |wanted: &str| {
        let row = sheet.rows.iter().find(|row| normal(row.text(0)) == wanted);
        row.map_or("", |row| value(row, 1)).to_owned()
    };
    let (name, reference) = (of("nom du traitement"), of("n ref"));
    if name.is_empty() && reference.is_empty() && of("finalite principale").is_empty() {
        return;
    }
    let mut form = Form {
        sheet: &sheet.name,
        activity: Activity { id: activity_id(&reference, &name), reference, name, ..Activity::default() },
        controller: String::new(),
        disclosures: Vec::new(),
        measures: Vec::new(),
        transfers: Vec::new(),
        special: Vec::new(),
        joint: Vec::new(),
    };
    let (mut now, mut heads) = (Section::Head, None);
    for row in &sheet.rows {
        let label = normal(row.text(0));
        if let Some(opened) = section(&label) {
            (now, heads) = (opened, Some(row));
            continue;
        }
        let column = |names: &[&str], usual: usize| {
            let found = heads.and_then(|head| {
                head.cells.iter().take(LAST_COLUMN).position(|cell| {
                    !cell.filled && names.iter().any(|name| normal(&cell.text).starts_with(name))
                })
            });
            value(row, found.unwrap_or(usual)).to_owned()
        };
        match now {
            Section::Head => form.head(&label, row),
            Section::Actors => form.actor(&label, row, gathering),
            Section::Purposes => form.purpose(&label, row),
            Section::Data | Section::Special => {
                let (what, kept) = (column(&["description"], 1), column(&["duree de conservation"], 4));
                form.data(row.text(0), &what, &kept, now == Section::Special);
            }
            Section::Subjects => {
                let (kind, detail) = (column(&["description", "type"], 1), column(&["precisions"], 4));
                form.subject(&kind, &detail);
            }
            Section::Recipients => {
                let (kind, detail) = (column(&["type"], 1), column(&["precisions"], 4));
                form.recipient(&kind, &detail, gathering);
            }
            Section::Measures => {
                let (kind, detail) = (column(&["type"], 1), column(&["precisions"], 4));
                let kind = if lists::is_other(&kind) && !detail.is_empty() { "" } else { kind.as_str() };
                let text = joined(&[kind, &detail], ": ");
                if !text.is_empty() {
                    form.measures.push(SecurityMeasure::from(text.as_str()));
                }
            }
            Section::Transfers => {
                let cells = [
                    column(&["destinataire"], 1),
                    column(&["pays"], 2),
                    column(&["type de garanties", "type de garantie"], 3),
                    column(&["liens"], 5),
                ];
                form.transfer(&cells, row, gathering);
            }
        }
    }
    form.finish(gathering);
}

impl Form<'_> {
    /// Dates and whatever else somebody added above the sections: kept as notes with their labels.
    fn head(&mut self, label: &str, row: &GridRow) {
        let text = value(row, 1);
        if !text.is_empty() && !matches!(label, "nom du traitement" | "n ref" | "") {
            self.activity.notes.push(format!("{}: {text}", row.text(0)));
        }
    }

    fn actor(&mut self, label: &str, row: &GridRow, gathering: &mut Gathering<'_>) {
        let [name, street, code, city, country, phone, email] =
            std::array::from_fn(|at| value(row, at + 1).to_owned());
        if name.is_empty() {
            return;
        }
        let address = joined(&[&street, &joined(&[&code, &city], " ")], ", ");
        let code = Country::named(&country).map_or("", |country| country.code.as_str()).to_owned();
        let spoken = if code.is_empty() { country.as_str() } else { "" };
        let address = joined(&[&address, spoken], ", ");
        let keep = |field: &mut String, text: String| {
            if !text.is_empty() {
                *field = text;
            }
        };
        if label.starts_with("responsable du traitement") {
            self.controller.clone_from(&name);
        }
        let controller = self.controller.clone();
        if label.starts_with("responsable s conjoint") || label.starts_with("responsables conjoints") {
            self.joint.push(JointController {
                name,
                contact: joined(&[&address, &code, &phone, &email], ", "),
                ..JointController::default()
            });
            return;
        }
        let Some(organisation) = gathering.organisation(&controller) else { return };
        match () {
            () if label.starts_with("responsable du traitement") => {
                keep(&mut organisation.address, address);
                keep(&mut organisation.country, code);
                keep(&mut organisation.phone, phone);
                keep(&mut organisation.email, email);
            }
            () if label.starts_with("delegue") => {
                organisation.data_protection_officers = Answer::Given(vec![DataProtectionOfficer {
                    name,
                    email,
                    phone,
                    post: joined(&[&address, &code], ", "),
                    ..DataProtectionOfficer::default()
                }]);
            }
            () if label.starts_with("societe du dpo") => {
                if let Answer::Given(officers) = &mut organisation.data_protection_officers
                    && let Some(officer) =
                        officers.first_mut().filter(|officer| !officer.name.contains(&name))
                {
                    officer.name = joined(&[&officer.name, &name], ", ");
                }
            }
            () if label.starts_with("representant") => {
                organisation.representatives = Answer::Given(vec![Representative {
                    name,
                    address: joined(&[&address, &phone], ", "),
                    country: code,
                    email,
                    ..Representative::default()
                }]);
            }
            () => self.activity.notes.push(format!("{}: {name}", row.text(0))),
        }
    }

    fn purpose(&mut self, label: &str, row: &GridRow) {
        let text = value(row, 1);
        if text.is_empty() {
            return;
        }
        if label.starts_with("base legale") || label.starts_with("bases legales") {
            text.lines().for_each(|line| self.bases(row.text(0), line));
            return;
        }
        if !(label.contains("finalite") || label.is_empty()) {
            self.activity.notes.push(format!("{}: {text}", row.text(0)));
            return;
        }
        let id = format!("p{}", self.activity.purposes.len() + 1);
        self.activity.purposes.push(Purpose { id, text: text.to_owned(), ..Purpose::default() });
    }

    /// Legal bases in a row of their own, which our own forms have and people add: of the purpose before the colon, else of all.
    fn bases(&mut self, label: &str, line: &str) {
        let named = line.split_once(" : ").filter(|(before, _)| {
            let before = before.trim();
            self.activity.purposes.iter().any(|one| one.text.trim() == before)
        });
        let (purpose, bases) =
            named.map_or((None, line), |(before, after)| (Some(before.trim().to_owned()), after));
        for text in bases.split(';').map(str::trim).filter(|text| !text.is_empty()) {
            let Some(kind) = lists::basis(text) else {
                self.activity.notes.push(format!("{label}: {line}"));
                return;
            };
            let of = |one: &&mut Purpose| purpose.as_deref().is_none_or(|wanted| one.text.trim() == wanted);
            for one in self.activity.purposes.iter_mut().filter(of) {
                if !one.legal_bases.iter().any(|known| known.kind == kind) {
                    one.legal_bases.push(LegalBasis::of(kind));
                }
            }
        }
    }

    fn data(&mut self, label: &str, what: &str, kept: &str, special: bool) {
        if what.is_empty() && kept.is_empty() {
            return;
        }
        let id = format!("d{}", self.activity.personal_data.len() + 1);
        let name = joined(&[&lists::family(label), what], ": ");
        let kind = lists::special(label).filter(|_| special);
        self.special.extend(kind);
        self.activity.personal_data.push(PersonalDataCategory {
            id: id.clone(),
            name,
            special: kind,
            criminal: special && lists::criminal(label),
            ..PersonalDataCategory::default()
        });
        if !kept.is_empty() {
            let mut rule = phrase::retention(kept);
            rule.id = format!("r{}", self.activity.retention.len() + 1);
            rule.applies_to = vec![id];
            self.activity.retention.push(rule);
        }
    }

    fn subject(&mut self, kind: &str, detail: &str) {
        let kind = if lists::is_other(kind) && !detail.is_empty() { "" } else { kind };
        let name = joined(&[kind, detail], ": ");
        if !name.is_empty() {
            self.activity.data_subjects.push(DataSubjectCategory { name });
        }
    }

    fn recipient(&mut self, kind: &str, detail: &str, gathering: &mut Gathering<'_>) {
        if kind.is_empty() && detail.is_empty() {
            return;
        }
        let category = if lists::is_other(kind) { "" } else { kind };
        let recipient_id = gathering.recipient(detail, category, lists::recipient_kind(kind));
        if !self.disclosures.iter().any(|known| known.recipient_id == recipient_id) {
            let stated_as = joined(&[category, detail], ": ");
            self.disclosures.push(Disclosure { recipient_id, stated_as, ..Disclosure::default() });
        }
    }

    /// A transfer; what the form's outdated lists say of it is kept in words and reported.
    fn transfer(&mut self, cells: &[String; 4], row: &GridRow, gathering: &mut Gathering<'_>) {
        let [recipient, country, mechanism, links] = cells;
        if [recipient, country, mechanism].iter().all(|text| text.is_empty()) {
            return;
        }
        let at = format!("{}!{}", self.sheet, row.number);
        let found = Country::named(country);
        let text = |key: &'static str, value: &str| (key, Arg::from(value));
        if found.is_none() && !country.is_empty() {
            gathering.check(at.clone(), "import-country-unknown", &[text("country", country)]);
        }
        let holds = found
            .is_some_and(|country| matches!(country.status(gathering.as_of), CountryStatus::Adequate { .. }));
        let safeguard = match lists::mechanism(mechanism) {
            Mechanism::Stands(safeguard) => safeguard,
            Mechanism::AdequateCountry if holds => Safeguard::Adequacy,
            Mechanism::AdequateCountry => {
                gathering.check(at, "import-adequacy-outdated", &[text("country", country)]);
                Safeguard::Unstated
            }
            Mechanism::Gone => {
                gathering.check(at, "import-mechanism-gone", &[text("mechanism", mechanism)]);
                Safeguard::Unstated
            }
            Mechanism::Unknown if mechanism.is_empty() => Safeguard::Unstated,
            Mechanism::Unknown => {
                gathering.check(at, "import-mechanism-unknown", &[text("mechanism", mechanism)]);
                Safeguard::Unstated
            }
        };
        let recipient_id = if recipient.is_empty() {
            String::new()
        } else {
            gathering.recipient(recipient, "", RecipientKind::Unstated)
        };
        // Words that no field holds stay in the particulars.
        let spoken = if found.is_none() { country.as_str() } else { "" };
        self.transfers.push(Transfer {
            recipient_id,
            country: found.map_or_else(String::new, |country| country.code.clone()),
            safeguard,
            detail: joined(&[mechanism, spoken], ", "),
            documentation: links.clone(),
            ..Transfer::default()
        });
    }

    fn finish(mut self, gathering: &mut Gathering<'_>) {
        self.special.sort_unstable();
        self.special.dedup();
        let activity = &mut self.activity;
        activity.special_categories = Answer::stated(self.special);
        activity.recipients = Answer::stated(self.disclosures);
        activity.transfers = Answer::stated(self.transfers);
        activity.security = Answer::stated(self.measures);
        activity.joint_controllers = Answer::stated(self.joint);
        if !self.controller.is_empty()
            && let Some(organisation) = gathering.organisation(&self.controller)
        {
            activity.controller_id.clone_from(&organisation.id);
        }
        if activity.name.is_empty() {
            activity.name = activity.purposes.first().map(|one| one.text.clone()).unwrap_or_default();
        }
        gathering.activity(self.activity, self.sheet);
    }
}
