//! The record in the shape of the ICO's workbooks: one row per purpose, thirty columns, headings in row 9 (United Kingdom).
//!
//! The shape is theirs, the look is ours. Column I asks for exceptional transfers only (Art. 49); the columns on data
//! protection impact assessments and breaches stay empty where the register does not hold what they ask: of assessments it
//! knows whether one is due, by the risk that was stated, and the files attached; of breaches nothing.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use serde_json::Value;

use super::{failed, fitting, head_format, height, pages, properties};
use crate::activity::{Activity, LegalBasisKind, Purpose, RiskLevel};
use crate::answer::Answer;
use crate::attachment::Attachment;
use crate::country::Country;
use crate::error::Result;
use crate::interchange::extract::Extract;
use crate::interchange::fields::{self, Scope};
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::RecipientKind;
use crate::report::record::{Naming, retention_in_short};
use crate::report::words::{country, name_of};
use crate::rights::{Applicability, RightsMatrix};
use crate::search::fold;
use crate::store::table::Noun;
use crate::transfer::{Safeguard, Transfer};
use crate::words::{Lang, Words};

/// The row of the headings, counted from nought.
const HEAD_ROW: u32 = 8;

/// The thirty columns of the controller's sheet: group, heading, width.
const CONTROLLER: [(&str, &str, f64); 30] = [
    (ARTICLE_30, "Business function", 24.0),
    (ARTICLE_30, "Purpose of processing", 32.0),
    (ARTICLE_30, "Name and contact details of joint controller (if applicable)", 26.0),
    (ARTICLE_30, "Categories of individuals", 24.0),
    (ARTICLE_30, "Categories of personal data", 32.0),
    (ARTICLE_30, "Categories of recipients", 28.0),
    (ARTICLE_30, "Link to contract with processor", 22.0),
    (
        ARTICLE_30,
        "Names of third countries or international organisations that personal data are transferred to (if applicable)",
        28.0,
    ),
    (
        ARTICLE_30,
        "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
        28.0,
    ),
    (ARTICLE_30, "Retention schedule (if possible)", 30.0),
    (ARTICLE_30, "General description of technical and organisational security measures (if possible)", 34.0),
    (NOTICES, "Article 6 lawful basis for processing personal data", 26.0),
    (NOTICES, "Article 9 condition for processing special category data", 26.0),
    (NOTICES, "Legitimate interests for the processing (if applicable)", 28.0),
    (NOTICES, "Link to record of legitimate interests assessment (if applicable)", 22.0),
    (NOTICES, "Rights available to individuals", 26.0),
    (NOTICES, "Existence of automated decision-making, including profiling (if applicable)", 26.0),
    (NOTICES, "The source of the personal data (if applicable)", 24.0),
    ("Consent", "Link to record of consent", 22.0),
    ("Access requests", "Location of personal data", 24.0),
    (IMPACT, "Data Protection Impact Assessment required?", 16.0),
    (IMPACT, "Data Protection Impact Assessment progress", 16.0),
    (IMPACT, "Link to Data Protection Impact Assessment", 18.0),
    ("Personal data breaches", "Has a personal data breach occurred?", 16.0),
    ("Personal data breaches", "Link to record of personal data breach", 18.0),
    (SCHEDULE_1, "Data Protection Act 2018 Schedule 1 Condition for processing", 24.0),
    (SCHEDULE_1, "GDPR Article 6 lawful basis for processing", 24.0),
    (SCHEDULE_1, "Link to retention and erasure policy document", 22.0),
    (SCHEDULE_1, "Is personal data retained and erased in accordance with the policy document?", 22.0),
    (SCHEDULE_1, "Reasons for not adhering to policy document (if applicable)", 22.0),
];
const ARTICLE_30: &str = "Article 30 record of processing activities";
const NOTICES: &str = "Privacy notices";
const IMPACT: &str = "Data Protection Impact Assessments";
const SCHEDULE_1: &str =
    "Special category or criminal conviction and offence data (Data Protection Act 2018)";

/// The columns of the processor's sheet.
const PROCESSOR: [(&str, &str, f64); 6] = [
    (ARTICLE_30, "Name and contact details of controller", 32.0),
    (ARTICLE_30, "Name and contact details of controller's representative (if applicable)", 32.0),
    (ARTICLE_30, "Categories of processing", 36.0),
    (
        ARTICLE_30,
        "Names of third countries or international organisations that personal data are transferred to (if applicable)",
        30.0,
    ),
    (
        ARTICLE_30,
        "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
        30.0,
    ),
    (ARTICLE_30, "General description of technical and organisational security measures (if possible)", 40.0),
];

/// The controller's record in the ICO's shape.
///
/// # Errors
/// Bug when the sheet does not fit the format.
pub fn controller(extract: &Extract<'_>) -> Result<Vec<u8>> {
    let context = Context::new(extract);
    let rows = extract.activities.iter().flat_map(|activity| context.rows(activity)).collect::<Vec<_>>();
    context.book("Controller", &CONTROLLER, &rows)
}

/// The processor's record in the ICO's shape: one row per controller and service.
///
/// # Errors
/// Bug when the sheet does not fit the format.
pub fn processor(extract: &Extract<'_>) -> Result<Vec<u8>> {
    let context = Context::new(extract);
    let rows = extract.on_behalf.iter().flat_map(|one| context.processor_rows(one)).collect::<Vec<_>>();
    context.book("Processor", &PROCESSOR, &rows)
}

/// Whether an impact assessment is required (Art. 35(1)): where the risk was said to be high; nothing where it was not said.
const fn required(activity: &Activity) -> &'static str {
    match activity.screening.risk {
        None => "",
        Some(RiskLevel::High) => "Yes",
        Some(_) => "No",
    }
}

struct Context<'a> {
    extract: &'a Extract<'a>,
    /// The template is English.
    words: &'static Words,
    scope: Scope<'a>,
}

impl<'a> Context<'a> {
    fn new(extract: &'a Extract<'a>) -> Self {
        let scope = Scope::new(extract.snapshot, Lang::En, Naming::Words);
        Self { extract, words: Words::of(Lang::En), scope }
    }

    fn rows(&self, activity: &Activity) -> Vec<Vec<String>> {
        let empty = Purpose::default();
        let purposes =
            if activity.purposes.is_empty() { vec![&empty] } else { activity.purposes.iter().collect() };
        purposes.into_iter().map(|purpose| self.row(activity, purpose)).collect()
    }

    /// Columns A to AD for one purpose.
    fn row(&self, activity: &Activity, purpose: &Purpose) -> Vec<String> {
        let of_bases = |part: fn(&crate::activity::LegalBasis) -> &String| {
            let parts = purpose.legal_bases.iter().map(part).filter(|text| !text.is_empty());
            parts.cloned().collect::<Vec<_>>().join("\n")
        };
        let conditions: Vec<_> = purpose
            .special_conditions
            .iter()
            .map(|one| format!("Article 9(2) - {}", name_of(self.words, "special-condition", one)))
            .collect();
        let is_special = !activity.special_categories.items().is_empty()
            || !activity.criminal_data.items().is_empty()
            || activity.personal_data.iter().any(|one| one.special.is_some() || one.criminal);
        let bases =
            purpose.legal_bases.iter().map(|basis| self.basis(basis.kind)).collect::<Vec<_>>().join("\n");
        let mut row = vec![
            activity.name.clone(),
            purpose.text.clone(),
            self.cell(activity, "joint_controllers"),
            lines(activity.data_subjects.iter().map(|one| one.name.clone())),
            lines(activity.personal_data.iter().map(|one| one.name.clone())),
            self.recipients(activity),
            self.contracts(activity),
            self.countries(&activity.transfers),
            self.exceptional(&activity.transfers),
            self.retention(activity),
            self.measures(activity),
            bases.clone(),
            conditions.join("\n"),
            of_bases(|basis| &basis.interest),
            of_bases(|basis| &basis.balancing_test),
            self.rights(activity),
            self.decisions(activity),
            self.source(activity),
            of_bases(|basis| &basis.consent),
            self.location(activity),
        ];
        row.push(required(activity).to_owned());
        // How far an assessment is, and breaches, are not held in this record.
        row.push(String::new());
        row.push(self.assessments(activity));
        row.resize(26, String::new());
        let policies = activity.retention.iter().map(|rule| rule.external_reference.clone());
        let policies = lines(policies.filter(|text| !text.is_empty()));
        row.extend(if is_special { [bases, policies] } else { [String::new(), String::new()] });
        row.resize(30, String::new());
        row
    }

    /// Files attached to the activity that call themselves a data protection impact assessment.
    fn assessments(&self, activity: &Activity) -> String {
        let of = self.extract.snapshot.attachments.by_reference().into_iter();
        let of = of.filter(|one| one.subject == Noun::Activity && one.subject_id == activity.id);
        let is_one = |one: &&Attachment| {
            let said = fold(&format!("{} {}", one.name, one.note));
            let words: Vec<&str> = said.split(|sign: char| !sign.is_alphanumeric()).collect();
            ["dpia", "dsfa", "aipd", "pia"].iter().any(|name| words.contains(name))
                || said.contains("impact assessment")
        };
        lines(of.filter(is_one).map(|one| one.name.clone()))
    }

    fn cell(&self, activity: &Activity, key: &str) -> String {
        let value = fields::to_value(activity).unwrap_or(Value::Null);
        fields::field(Noun::Activity, key)
            .map_or_else(String::new, |field| fields::heads(field, &value, &self.scope))
    }

    fn basis(&self, kind: LegalBasisKind) -> String {
        format!("Article {} - {}", kind.article(), name_of(self.words, "legal-basis", &kind))
    }

    fn answer<T>(&self, answer: &Answer<T>, line: impl Fn(&T) -> String) -> String {
        match answer {
            Answer::None => self.words.say("answer-none"),
            other => lines(other.items().iter().map(line).filter(|text| !text.is_empty())),
        }
    }

    fn recipients(&self, activity: &Activity) -> String {
        self.answer(&activity.recipients, |one| {
            let known = self.extract.snapshot.recipients.get(&one.recipient_id);
            match (one.stated_as.as_str(), known) {
                ("", Some(known)) => known.label().to_owned(),
                ("", None) => one.recipient_id.clone(),
                (stated, _) => stated.to_owned(),
            }
        })
    }

    fn contracts(&self, activity: &Activity) -> String {
        let known = activity.recipients.items().iter();
        let known = known.filter_map(|one| self.extract.snapshot.recipients.get(&one.recipient_id));
        let processors = known.filter(|one| one.kind == RecipientKind::Processor && !one.contract.is_empty());
        lines(processors.map(|one| format!("{}: {}", one.label(), one.contract)))
    }

    /// Third countries and organisations; places inside the EEA are no transfer.
    fn countries(&self, transfers: &Answer<Transfer>) -> String {
        let as_of = self.extract.wish.as_of;
        self.answer(transfers, |one| {
            let inside = Country::of(&one.country).is_some_and(|place| !place.status(as_of).is_transfer());
            if inside { String::new() } else { country(self.words, &one.country) }
        })
    }

    fn exceptional(&self, transfers: &Answer<Transfer>) -> String {
        let exceptional = transfers.items().iter().filter(|one| one.safeguard == Safeguard::Derogation);
        lines(exceptional.map(|one| {
            let place = country(self.words, &one.country);
            let said: Vec<_> = [&one.detail, &one.documentation]
                .into_iter()
                .filter(|text| !text.is_empty())
                .cloned()
                .collect();
            format!("{place}: {}", if said.is_empty() { "Article 49".to_owned() } else { said.join("; ") })
        }))
    }

    fn retention(&self, activity: &Activity) -> String {
        lines(activity.retention.iter().map(|rule| {
            let subject = match rule.applies_to_text.as_str() {
                "" => {
                    let names = rule.applies_to.iter().filter_map(|id| activity.personal_data_category(id));
                    names.map(|one| one.name.clone()).collect::<Vec<_>>().join(", ")
                }
                stated => stated.to_owned(),
            };
            let limit = retention_in_short(self.words, rule);
            if subject.is_empty() { limit } else { format!("{subject}: {limit}") }
        }))
    }

    fn measures(&self, activity: &Activity) -> String {
        let own = self.answer(&activity.security, |one| one.text.clone());
        let controller = self.controller(&activity.controller_id).filter(|_| activity.security_inherited);
        let general = controller.map(|one| self.answer(&one.security, |measure| measure.text.clone()));
        lines([own, general.unwrap_or_default()].into_iter().filter(|text| !text.is_empty()))
    }

    fn controller(&self, id: &str) -> Option<&'a Organisation> {
        self.extract.snapshot.organisations.get(id).or_else(|| self.extract.snapshot.keeper())
    }

    fn rights(&self, activity: &Activity) -> String {
        let Ok(matrix) = RightsMatrix::bundled() else { return String::new() };
        if activity.legal_basis_kinds().is_empty() {
            return String::new();
        }
        let applying = matrix
            .rights
            .iter()
            .filter(|rule| matrix.applies(rule.right, activity) != Applicability::No)
            .map(|rule| name_of(self.words, "right", &rule.right));
        lines(applying)
    }

    fn decisions(&self, activity: &Activity) -> String {
        match &activity.automated_decisions {
            Answer::Open => String::new(),
            Answer::None => "No".to_owned(),
            Answer::Given(all) => lines(all.iter().map(|one| format!("Yes: {}", one.decision))),
        }
    }

    fn source(&self, activity: &Activity) -> String {
        let mut said: Vec<String> = Vec::new();
        for category in &activity.personal_data {
            let origin = match category.origin {
                crate::activity::Origin::Unstated => continue,
                origin => name_of(self.words, "origin", &origin),
            };
            let line =
                if category.source.is_empty() { origin } else { format!("{origin}: {}", category.source) };
            if !said.contains(&line) {
                said.push(line);
            }
        }
        said.extend(Some(activity.source_of_data.clone()).filter(|text| !text.is_empty()));
        said.extend(activity.public_sources.items().iter().cloned());
        lines(said.into_iter())
    }

    fn location(&self, activity: &Activity) -> String {
        let systems = activity.systems.iter().filter_map(|id| self.extract.snapshot.systems.get(id));
        lines(systems.map(|one| match one.hosting_country.as_str() {
            "" => one.name.clone(),
            code => format!("{} ({})", one.name, country(self.words, code)),
        }))
    }

    fn processor_rows(&self, one: &ProcessingOnBehalf) -> Vec<Vec<String>> {
        let row = |controller: String, representative: String| {
            vec![
                controller,
                representative,
                lines(std::iter::once(one.name.clone()).chain(one.categories.iter().cloned())),
                self.countries(&one.transfers),
                self.exceptional(&one.transfers),
                self.answer(&one.security, |measure| measure.text.clone()),
            ]
        };
        let principals = one.controllers.items();
        if principals.is_empty() {
            return vec![row(self.answer(&one.controllers, |who| who.name.clone()), String::new())];
        }
        let all = principals.iter();
        all.map(|who| {
            let contact =
                lines([&who.name, &who.contact].into_iter().filter(|text| !text.is_empty()).cloned());
            row(contact, who.representative.clone())
        })
        .collect()
    }

    /// Of which day the sheet is, and of which part of the record, above the headings.
    fn as_of(&self, page: &mut Worksheet) -> std::result::Result<(), XlsxError> {
        let mut said = format!("As of {}", self.extract.wish.as_of);
        if !self.extract.is_whole {
            said.push_str(" \u{b7} part of the record");
        }
        let remark = Format::new().set_italic().set_font_size(9).set_font_color(Color::RGB(super::GREY));
        page.write_string_with_format(HEAD_ROW - 2, 0, said, &remark)?;
        Ok(())
    }

    fn book(&self, role: &str, columns: &[(&str, &str, f64)], rows: &[Vec<String>]) -> Result<Vec<u8>> {
        let mut workbook = Workbook::new();
        let keeper = self.extract.snapshot.keeper();
        let author = keeper.map(|one| one.name.clone()).unwrap_or_default();
        let title = format!("Record of processing activities ({})", role.to_lowercase());
        workbook.set_properties(&properties(&title, &author, self.extract.wish.as_of)?);
        let page = workbook.add_worksheet();
        page.set_name("Template").map_err(failed)?;
        self.contacts(page, role, keeper, columns).map_err(failed)?;
        self.as_of(page).map_err(failed)?;
        table(page, columns, rows).map_err(failed)?;
        let as_of = self.extract.wish.as_of;
        page.set_footer(format!("&L&8As of {as_of}&R&8&P / &N"));
        workbook.save_to_buffer().map_err(failed)
    }

    /// Rows 1 to 6: who keeps the record, its Data Protection Officer and its representative.
    fn contacts(
        &self,
        page: &mut Worksheet,
        role: &str,
        keeper: Option<&Organisation>,
        columns: &[(&str, &str, f64)],
    ) -> std::result::Result<(), XlsxError> {
        let title = Format::new().set_bold().set_font_size(14).set_font_color(Color::RGB(0x001F_4E5F));
        page.write_string_with_format(0, 0, format!("{role} record of processing activities"), &title)?;
        page.set_row_height(0, 24)?;
        let officer = keeper.and_then(|one| one.data_protection_officers.items().first());
        let representative = keeper.and_then(|one| one.representatives.items().first());
        let text = |value: Option<&String>| value.cloned().unwrap_or_default();
        let blocks = [
            (
                format!("{role} name and contact details"),
                [
                    text(keeper.map(|one| &one.name)),
                    text(keeper.map(|one| &one.address)),
                    text(keeper.map(|one| &one.email)),
                    text(keeper.map(|one| &one.phone)),
                ],
            ),
            (
                "Data Protection Officer (if applicable)".to_owned(),
                [
                    text(officer.map(|one| &one.name)),
                    text(officer.map(|one| &one.post)),
                    text(officer.map(|one| &one.email)),
                    text(officer.map(|one| &one.phone)),
                ],
            ),
            (
                "Representative (if applicable)".to_owned(),
                [
                    text(representative.map(|one| &one.name)),
                    text(representative.map(|one| &one.address)),
                    text(representative.map(|one| &one.email)),
                    String::new(),
                ],
            ),
        ];
        let label = Format::new().set_font_color(Color::RGB(0x0068_7078)).set_align(FormatAlign::Top);
        let value = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
        let widths: Vec<f64> = columns.iter().skip(1).step_by(2).map(|column| column.2).collect();
        for row in 0..4 {
            let cells: Vec<String> = blocks.iter().map(|(_, values)| values[row].clone()).collect();
            let place = u32::try_from(row).unwrap_or(0) + 2;
            page.set_row_height(place, height(&cells, widths.iter().copied()))?;
        }
        for (column, (title, values)) in (0_u16..).step_by(2).zip(blocks) {
            page.write_string_with_format(1, column, title, &Format::new().set_bold())?;
            for ((row, name), text) in (2_u32..).zip(["Name", "Address", "Email", "Telephone"]).zip(values) {
                page.write_string_with_format(row, column, name, &label)?;
                page.write_string_with_format(row, column + 1, fitting(&text), &value)?;
            }
        }
        Ok(())
    }
}

/// Groups in row 8, headings in row 9, the record below.
fn table(
    page: &mut Worksheet,
    columns: &[(&str, &str, f64)],
    rows: &[Vec<String>],
) -> std::result::Result<(), XlsxError> {
    let group = Format::new()
        .set_bold()
        .set_align(FormatAlign::Left)
        .set_font_color(Color::RGB(0x001F_4E5F))
        .set_border_bottom(FormatBorder::Medium)
        .set_border_color(Color::RGB(0x001F_4E5F));
    let mut start = 0;
    while start < columns.len() {
        let name = columns[start].0;
        let end = columns[start..].iter().position(|one| one.0 != name).map_or(columns.len(), |n| start + n);
        let (first, last) = (u16::try_from(start).unwrap_or(0), u16::try_from(end - 1).unwrap_or(0));
        if first == last {
            page.write_string_with_format(HEAD_ROW - 1, first, name, &group)?;
        } else {
            page.merge_range(HEAD_ROW - 1, first, HEAD_ROW - 1, last, name, &group)?;
        }
        start = end;
    }
    let value = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_num_format("@")
        .set_border_bottom(FormatBorder::Hair)
        .set_border_color(Color::RGB(0x00D5_DADE));
    for (place, (name, heading, width)) in (0_u16..).zip(columns) {
        page.set_column_width(place, *width)?;
        page.write_string_with_format(HEAD_ROW, place, *heading, &head_format(*name != ARTICLE_30))?;
    }
    page.set_row_height(HEAD_ROW, 78)?;
    for (row, cells) in (HEAD_ROW + 1..).zip(rows) {
        page.set_row_height(row, height(cells, columns.iter().map(|column| column.2)))?;
        for (place, cell) in (0_u16..).zip(cells) {
            page.write_string_with_format(row, place, fitting(cell), &value)?;
        }
    }
    let last = u16::try_from(columns.len() - 1).unwrap_or(0);
    let end = HEAD_ROW + u32::try_from(rows.len().max(1)).unwrap_or(1);
    page.autofilter(HEAD_ROW, 0, end, last)?;
    page.set_freeze_panes(HEAD_ROW + 1, 1)?;
    let total: f64 = columns.iter().map(|column| column.2).sum();
    page.set_landscape().set_paper_size(8).set_print_fit_to_pages(pages(total / 1.4), 0);
    page.set_repeat_rows(HEAD_ROW, HEAD_ROW)?.set_repeat_columns(0, 0)?;
    Ok(())
}

fn lines(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join("\n")
}
