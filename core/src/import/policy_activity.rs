//! One activity of a policy file as a processing activity (Art. 30(1)(b) to (g)).

use super::Imported;
use super::part::{Part, Reading};
use super::policy_match as matching;
use crate::activity::{
    Activity, AutomatedDecision, DataSubjectCategory, LegalBasis, LegalBasisKind, Origin,
    PersonalDataCategory, Purpose, RetentionBound, RetentionEnd, RetentionRule,
};
use crate::answer::Answer;
use crate::hash::derived_id;
use crate::recipient::{Disclosure, Recipient};
use crate::system::System;

/// Reads one activity and adds it, with its system and any recipient that only it names.
pub(super) fn read(mut part: Part, imported: &mut Imported, reading: &mut Reading<'_>) {
    let reference = part.text("id", reading);
    let mut activity = Activity {
        id: reading.id("activity", &reference),
        reference,
        name: part.text("name", reading),
        group: part.text("group", reading),
        data_subjects_note: part.text("data_subjects_basis", reading),
        source_of_data: part.text("source", reading),
        transfers_note: part.text("transfers", reading),
        retention_note: part.text("retention_stated_for", reading),
        mandatory_data: part.texts("mandatory_data", reading),
        optional_data: part.texts("optional_data", reading),
        notes: part.texts("notes", reading),
        ..Activity::default()
    };
    activity.systems.extend(system(&part.text("system", reading), imported));
    activity.data_subjects = (part.texts("data_subject_categories", reading).into_iter())
        .map(|name| DataSubjectCategory { name })
        .collect();
    activity.purposes = purposes(&mut part, reading);
    activity.personal_data = personal_data(&mut part, &activity, reading);
    activity.recipients = recipients(&mut part, imported, reading);
    activity.retention = retention(&mut part, &activity.personal_data, reading);
    activity.security = Answer::stated(
        part.texts("security_notes", reading).iter().map(|text| text.as_str().into()).collect(),
    );
    activity.special_categories = match part.flag("special_categories", reading) {
        Some(false) => Answer::None,
        Some(true) => {
            reading.left_out(part.at("special_categories"), "import-special-unnamed");
            Answer::Open
        }
        None => Answer::Open,
    };
    activity.automated_decisions = match part.flag("automated_decision_making", reading) {
        Some(false) => Answer::None,
        // There are some, nothing more is said: the findings ask for the rest.
        Some(true) => Answer::Given(vec![AutomatedDecision::default()]),
        None => Answer::Open,
    };
    part.finish(reading);
    imported.activities.push(activity);
}

/// The system of this name, added when it is new; the file has no references for systems.
fn system(name: &str, imported: &mut Imported) -> Option<String> {
    if name.is_empty() {
        return None;
    }
    let id = derived_id("system", name);
    if !imported.systems.iter().any(|system| system.id == id) {
        let reference = format!("SYS-{:02}", imported.systems.len() + 1);
        imported.systems.push(System {
            id: id.clone(),
            reference,
            name: name.to_owned(),
            ..System::default()
        });
    }
    Some(id)
}

/// The purposes. The file states legal bases per activity: each purpose carries all of them.
fn purposes(part: &mut Part, reading: &mut Reading<'_>) -> Vec<Purpose> {
    let mut bases = Vec::new();
    for mut item in part.parts("legal_bases", reading) {
        let article = item.text("article", reading);
        if let Some(kind) = LegalBasisKind::from_article(&article) {
            bases.push(LegalBasis {
                contract_parts: item.texts("alternatives_stated", reading),
                contract_parts_distinguished: item.flag("policy_distinguishes_them", reading),
                law: item.text("law", reading),
                interest: item.text("legitimate_interest", reading),
                pursued_by: item.text("pursued_by", reading),
                withdrawal: item.text("withdrawal", reading),
                ..LegalBasis::of(kind)
            });
        } else {
            reading.left_out(item.at("article"), "import-unknown-code");
        }
        item.finish(reading);
    }
    let mut ids = matching::Slugs::default();
    let texts = part.texts("purposes", reading);
    let purpose = |text: String| Purpose {
        id: ids.of(&text),
        text,
        legal_bases: bases.clone(),
        special_conditions: Vec::new(),
    };
    texts.into_iter().map(purpose).collect()
}

fn personal_data(
    part: &mut Part,
    activity: &Activity,
    reading: &mut Reading<'_>,
) -> Vec<PersonalDataCategory> {
    let mut ids = matching::Slugs::default();
    let mut categories = Vec::new();
    for mut item in part.parts("personal_data_categories", reading) {
        let name = item.text("c", reading);
        let code = item.text("origin", reading);
        let origin = origin_of(&code);
        if origin == Origin::Unstated && !code.is_empty() {
            reading.left_out(item.at("origin"), "import-unknown-code");
        }
        let named_in =
            |list: &[String]| !name.is_empty() && list.iter().any(|stated| matching::names(&name, stated));
        let mandatory = if named_in(&activity.mandatory_data) {
            Some(true)
        } else if named_in(&activity.optional_data) {
            Some(false)
        } else {
            None
        };
        categories.push(PersonalDataCategory {
            id: ids.of(&name),
            name,
            origin,
            mandatory,
            ..PersonalDataCategory::default()
        });
        item.finish(reading);
    }
    categories
}

fn origin_of(code: &str) -> Origin {
    use Origin::{Derived, Generated, Inferred, Observed, Provided, ThirdParty, Unstated};
    let all = [Provided, Observed, Derived, Inferred, ThirdParty, Generated];
    all.into_iter().find(|origin| origin.code() == code).unwrap_or(Unstated)
}

/// General categories by reference, then those that only this activity names, linked to the category they belong to.
fn recipients(part: &mut Part, imported: &mut Imported, reading: &mut Reading<'_>) -> Answer<Disclosure> {
    let mut disclosures = Vec::new();
    for (at, reference) in part.list("recipients_general", reading) {
        let found = imported.recipients.iter().find(|recipient| reference == recipient.reference.as_str());
        match found {
            Some(recipient) => {
                disclosures.push(Disclosure { recipient_id: recipient.id.clone(), ..Disclosure::default() })
            }
            None => reading.left_out(at, "import-unknown-recipient"),
        }
    }
    for mut item in part.parts("recipients_specific", reading) {
        let stated_as = item.text("name", reading);
        let known = matching::recipient(&stated_as, &imported.recipients);
        let recipient_id = match known.map(|recipient| recipient.id.clone()) {
            Some(id) => id,
            None => new_recipient(&stated_as, imported, reading),
        };
        disclosures.push(Disclosure {
            recipient_id,
            stated_as,
            role: item.text("role", reading),
            receives: item.text("gets", reading),
            when: item.text("when", reading),
        });
        item.finish(reading);
    }
    Answer::stated(disclosures)
}

fn new_recipient(name: &str, imported: &mut Imported, reading: &Reading<'_>) -> String {
    let id = reading.id("recipient", name);
    if !imported.recipients.iter().any(|recipient| recipient.id == id) {
        let reference = format!("R-{:02}", imported.recipients.len() + 1);
        let category = name.to_owned();
        imported.recipients.push(Recipient { id: id.clone(), reference, category, ..Recipient::default() });
    }
    id
}

fn retention(
    part: &mut Part,
    categories: &[PersonalDataCategory],
    reading: &mut Reading<'_>,
) -> Vec<RetentionRule> {
    let mut ids = matching::Slugs::default();
    let mut rules = Vec::new();
    for mut item in part.parts("retention", reading) {
        let end = end_of(&mut item, reading);
        let mut any_of = Vec::new();
        for mut alternative in item.parts("any_of", reading) {
            any_of.push(end_of(&mut alternative, reading));
            alternative.finish(reading);
        }
        let mut otherwise = None;
        if item.has("otherwise") {
            let mut rest = item.part("otherwise", reading);
            otherwise = Some(end_of(&mut rest, reading));
            rest.finish(reading);
        }
        let applies_to_text = item.text("applies_to", reading);
        let trigger_kind = matching::trigger(&end.trigger);
        let named = if end.trigger.is_empty() { "any of".to_owned() } else { end.trigger.clone() };
        rules.push(RetentionRule {
            id: ids.of(&named),
            applies_to: matching::applies_to(&applies_to_text, trigger_kind, categories),
            limits_use_only: applies_to_text.contains("not an erasure rule"),
            applies_to_text,
            trigger_kind,
            trigger: end.trigger,
            period: end.period,
            bound: end.bound,
            unit: item.text("unit", reading),
            any_of,
            otherwise,
            while_condition: item.text("while_condition", reading),
            external_reference: item.text("reference", reading),
            legal_reference: item.text("legal_reference", reading),
            note: item.text("note", reading),
        });
        item.finish(reading);
    }
    rules
}

fn end_of(item: &mut Part, reading: &mut Reading<'_>) -> RetentionEnd {
    let trigger = item.text("trigger", reading);
    let period = item.text("period", reading);
    let code = item.text("bound", reading);
    let bound = bound_of(&code).unwrap_or_else(|| {
        reading.left_out(item.at("bound"), "import-unknown-code");
        RetentionBound::Unspecified
    });
    RetentionEnd { trigger, period, bound }
}

fn bound_of(code: &str) -> Option<RetentionBound> {
    Some(match code {
        "" | "unspecified" => RetentionBound::Unspecified,
        "max" => RetentionBound::Max,
        "exact" => RetentionBound::Exact,
        "immediate" => RetentionBound::Immediate,
        "promptly" => RetentionBound::Promptly,
        "on_request" => RetentionBound::OnRequest,
        "criteria" => RetentionBound::Criteria,
        "external_reference" => RetentionBound::ExternalReference,
        _ => return None,
    })
}
