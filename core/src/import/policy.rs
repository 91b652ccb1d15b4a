//! Reads the structured facts of a published privacy policy (`ropa import --as policy`) into the register's nouns.
//!
//! The shape: one object with `meta`, `scope`, `parties`, `general_statements`, `activities`, `recipients`,
//! `transfers`, `data_subject_rights`, `local_requirements`, `notice_points` and `gap_check`. Every fact finds a
//! place; a key that has none is listed as a problem.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Imported;
use super::part::{Part, Reading};
use super::policy_activity;
use crate::answer::Answer;
use crate::error::{Error, Result};
use crate::notice::{CountryStatement, Notice, Remark, RightStatement, SafeguardStatement, Statement};
use crate::organisation::{DataProtectionOfficer, Organisation, Representative};
use crate::recipient::{Recipient, RecipientKind};
use crate::snapshot::Record;
use crate::words::Words;

/// Reads a policy file; identifiers are derived from the file's own, so that reading it again finds the same records.
///
/// # Errors
/// Invalid `import-json` (with line and column) when it is no JSON, `import-not-policy` when it has no activities,
/// `import-shape` with every place that holds another type than expected.
pub fn read(json: &[u8], words: &Words) -> Result<Imported> {
    let text = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
    let value: Value = serde_json::from_slice(text).map_err(|error| {
        Error::invalid("import-json").with("line", error.line()).with("column", error.column())
    })?;
    if !value.get("activities").is_some_and(Value::is_array) {
        return Err(Error::invalid("import-not-policy"));
    }
    let mut reading = Reading::new(words);
    let mut root = Part::new(String::new(), value, &mut reading);
    let mut imported = Imported::default();

    let mut notice = Notice { reference: "N-1".to_owned(), ..Notice::default() };
    meta(root.part("meta", &mut reading), &mut notice, &mut reading);
    reading.source.clone_from(&notice.title);
    scope(root.part("scope", &mut reading), &mut notice, &mut reading);
    notice.id = reading.id("notice", "");
    parties(root.part("parties", &mut reading), &mut imported, &mut notice, &mut reading);
    let statements = root.part("general_statements", &mut reading).all_texts(&mut reading);
    notice.statements = statements.into_iter().map(|(topic, text)| Statement { topic, text }).collect();
    imported.recipients = recipients(&mut root, &mut reading);
    notice.disclosure_condition = root.text("external_sharing_condition", &mut reading);
    transfers(root.part("transfers", &mut reading), &mut notice, &mut reading);
    rights(&mut root, &mut notice, &mut reading);
    notice.points = root.texts("notice_points", &mut reading);
    remarks(&mut root, &mut notice, &mut reading);
    for part in root.parts("activities", &mut reading) {
        policy_activity::read(part, &mut imported, &mut reading);
    }
    counts(root.part("acceptance_counts", &mut reading), &imported, &notice, &mut reading);
    root.finish(&mut reading);
    imported.notices = vec![notice];

    each_once("parties.controllers", &imported.organisations, &mut reading);
    each_once("recipients", &imported.recipients, &mut reading);
    each_once("activities", &imported.activities, &mut reading);
    let Reading { wrong, unknown, .. } = reading;
    if !wrong.is_empty() {
        return Err(Error::invalid("import-shape").with("count", wrong.len()).because(wrong));
    }
    imported.problems = unknown;
    Ok(imported)
}

/// A record without its own identifier, or with that of another, would overwrite the other.
fn each_once<T: Record>(list: &str, records: &[T], reading: &mut Reading<'_>) {
    let mut seen = BTreeSet::new();
    for (n, record) in records.iter().enumerate() {
        if record.reference().is_empty() {
            reading.refuse(format!("{list}[{n}].id"), "import-id-missing");
        } else if !seen.insert(record.reference().to_lowercase()) {
            reading.refuse(format!("{list}[{n}].id"), "import-id-twice");
        }
    }
}

fn meta(mut part: Part, notice: &mut Notice, reading: &mut Reading<'_>) {
    let what = part.text("what", reading);
    let status = part.text("status", reading);
    notice.provenance = [what, status].into_iter().filter(|text| !text.is_empty()).collect();
    notice.title = part.text("policy_name", reading);
    notice.dated_on = part.text("last_updated", reading);
    notice.dated_as_printed = part.text("last_updated_as_printed", reading);
    notice.transcribed_on = part.text("transcribed", reading);
    part.finish(reading);
}

fn scope(mut part: Part, notice: &mut Notice, reading: &mut Reading<'_>) {
    notice.applies_to = part.text("applies_to", reading);
    notice.does_not_apply_to = part.texts("does_not_apply_to", reading);
    notice.related_notices = part.texts("related_notices", reading);
    part.finish(reading);
}

/// Controllers; representatives and Data Protection Officers are those of the first, for which the register is kept.
fn parties(mut part: Part, imported: &mut Imported, notice: &mut Notice, reading: &mut Reading<'_>) {
    for mut controller in part.parts("controllers", reading) {
        let reference = controller.text("id", reading);
        imported.organisations.push(Organisation {
            id: reading.id("organisation", &reference),
            reference,
            name: controller.text("name", reading),
            keeps_register: imported.organisations.is_empty(),
            address: controller.text("address", reading),
            country: controller.text("country", reading),
            email: controller.text("email", reading),
            phone: controller.text("phone", reading),
            rule: controller.text("rule", reading),
            ..Organisation::default()
        });
        controller.finish(reading);
    }
    notice.joint_controllership_stated = part.flag("joint_controllership_stated", reading);
    let mut representatives = Vec::new();
    for mut item in part.parts("representatives", reading) {
        representatives.push(Representative {
            name: item.text("name", reading),
            address: item.text("address", reading),
            country: item.text("country", reading),
            email: item.text("email", reading),
            jurisdictions: item.texts("for_jurisdictions", reading),
        });
        item.finish(reading);
    }
    let mut officers = Vec::new();
    for mut item in part.parts("dpo", reading) {
        officers.push(DataProtectionOfficer {
            name: item.text("name", reading),
            scope: item.text("scope", reading),
            email: item.text("email", reading),
            phone: item.text("phone", reading),
            web: item.text("web", reading),
            post: item.text("post", reading),
        });
        item.finish(reading);
    }
    let supervisory_authority = part.text("supervisory_authority", reading);
    match imported.organisations.first_mut() {
        Some(keeper) => {
            keeper.representatives = Answer::stated(representatives);
            keeper.data_protection_officers = Answer::stated(officers);
            keeper.supervisory_authority = supervisory_authority;
        }
        None if representatives.is_empty() && officers.is_empty() => {}
        None => reading.left_out(part.at("representatives"), "import-no-controller"),
    }
    part.finish(reading);
}

fn recipients(root: &mut Part, reading: &mut Reading<'_>) -> Vec<Recipient> {
    let mut recipients = Vec::new();
    for mut part in root.parts("recipients", reading) {
        let reference = part.text("id", reading);
        let category = part.text("category", reading);
        recipients.push(Recipient {
            id: reading.id("recipient", &reference),
            reference,
            kind: kind_of(&category),
            category,
            condition: part.text("condition", reading),
            ..Recipient::default()
        });
        part.finish(reading);
    }
    recipients
}

/// What a category of recipients is in the law's eyes, where its words leave no doubt.
fn kind_of(category: &str) -> RecipientKind {
    let words = category.to_lowercase();
    let has = |word: &str| words.contains(word);
    if has("own staff") {
        RecipientKind::Internal
    } else if words.starts_with("processor") {
        RecipientKind::Processor
    } else if has("public bod") {
        RecipientKind::PublicBody
    } else if has("group compan") {
        RecipientKind::Group
    } else if has("at the customer") {
        RecipientKind::Customer
    } else {
        RecipientKind::Unstated
    }
}

fn transfers(mut part: Part, notice: &mut Notice, reading: &mut Reading<'_>) {
    for mut item in part.parts("countries_named", reading) {
        notice.transfer_countries.push(CountryStatement {
            country: item.text("iso", reading),
            status: item.text("eu_status_2026_11_23", reading),
        });
        item.finish(reading);
    }
    notice.transfer_status_note = part.text("eu_status_note", reading);
    notice.transfer_list_exhaustive = part.flag("list_is_exhaustive", reading);
    for mut item in part.parts("safeguards", reading) {
        notice.transfer_safeguards.push(SafeguardStatement {
            scope: item.text("scope", reading),
            tool: item.text("tool", reading),
            module: item.text("module", reading),
            decision_named: item.flag("decision_named", reading),
            exception: item.text("exception", reading),
        });
        item.finish(reading);
    }
    notice.copy_of_safeguards = part.text("copy_of_safeguards", reading);
    notice.transfers_per_activity = part.flag("per_activity_mapping", reading);
    part.finish(reading);
}

fn rights(root: &mut Part, notice: &mut Notice, reading: &mut Reading<'_>) {
    for mut item in root.parts("data_subject_rights", reading) {
        notice.rights.push(RightStatement {
            reference: item.text("id", reading),
            right: item.text("right", reading),
            article: item.text("article", reading),
            condition: item.text("condition", reading),
        });
        item.finish(reading);
    }
    notice.how_to_exercise = root.text("how_to_exercise", reading);
    notice.local_requirements = root.texts("local_requirements", reading);
}

fn remarks(root: &mut Part, notice: &mut Notice, reading: &mut Reading<'_>) {
    for mut item in root.parts("gap_check", reading) {
        notice.remarks.push(Remark {
            reference: item.text("id", reading),
            law: item.text("law", reading),
            severity: item.text("severity", reading),
            concerns: item.texts("where", reading),
            text: item.text("gap", reading),
        });
        item.finish(reading);
    }
}

/// The file's own counts are not facts to keep, but a difference shows a file that was cut or altered.
fn counts(mut part: Part, imported: &Imported, notice: &Notice, reading: &mut Reading<'_>) {
    let found = [
        ("activities", imported.activities.len()),
        ("third_countries", notice.transfer_countries.len()),
        ("rights", notice.rights.len()),
    ];
    for (key, count) in found {
        let stated = part.raw(key).and_then(|value| value.as_u64());
        if stated.is_some_and(|stated| usize::try_from(stated) != Ok(count)) {
            reading.left_out(part.at(key), "import-count-differs");
        }
    }
}
