//! Model activities: starting points for the record of usual processing, in three languages (Art. 30(1)).
//!
//! Data: `data/templates/*.json`. Categories come from the lists of `data/reference/`, so that a model and a record typed by
//! hand speak of the same things. What is taken over stays marked as "from a model, to check" until a person confirms it;
//! the law behind a legal obligation is national and stays open.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::activity::{
    Activity, DataSubjectCategory, LegalBasis, LegalBasisKind, Origin, PersonalDataCategory, Purpose,
    RetentionBound, RetentionRule, RetentionTrigger, RiskLevel, Screening, SpecialCategory,
    SpecialCategoryCondition, TemplateOrigin,
};
use crate::answer::Answer;
use crate::country::Names;
use crate::error::{Error, Result};
use crate::recipient::{Disclosure, Recipient, RecipientKind};
use crate::reference::check::{Contradiction, Fault};
use crate::reference::{ReferenceItem, ReferenceKind, ReferenceList};
use crate::search::fold;
use crate::security::SecurityMeasure;
use crate::snapshot::Snapshot;
use crate::words::Lang;

/// The fields that a model fills and a person must confirm, in the order of the law.
pub const TO_CHECK: [&str; 7] =
    ["purposes", "data_subjects", "personal_data", "recipients", "retention", "security", "screening"];

/// A model activity: a starting point, never a finished record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityTemplate {
    /// Its key, e.g. `payroll`.
    pub key: String,
    /// Day on which its text was last edited.
    pub version: chrono::NaiveDate,
    /// Name.
    pub name: Names,
    /// The area it belongs to.
    pub group: Names,
    /// What happens.
    pub description: Names,
    /// Purposes with their usual legal bases.
    pub purposes: Vec<TemplatePurpose>,
    /// Keys of categories of data subjects.
    pub data_subjects: Vec<String>,
    /// Categories of personal data.
    pub personal_data: Vec<TemplateData>,
    /// Special categories that are usually among them.
    #[serde(default)]
    pub special_categories: Vec<SpecialCategory>,
    /// Where data come from that the person does not give.
    #[serde(default)]
    pub source_of_data: Option<Names>,
    /// Keys of categories of recipients.
    pub recipients: Vec<String>,
    /// Typical time limits; national law decides.
    pub retention: Vec<TemplateRetention>,
    /// Keys of security measures.
    pub measures: Vec<String>,
    /// Whether such processing is usually occasional.
    pub occasional: bool,
    /// How risky it usually is; none where that depends.
    #[serde(default)]
    pub risk: Option<RiskLevel>,
}

/// A purpose of a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplatePurpose {
    /// The purpose in words.
    pub text: Names,
    /// Its usual legal bases.
    pub bases: Vec<TemplateBasis>,
    /// Conditions of Art. 9(2).
    #[serde(default)]
    pub conditions: Vec<SpecialCategoryCondition>,
}

/// A legal basis of a model; the law behind it is national and left open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateBasis {
    /// Which of the six.
    pub kind: LegalBasisKind,
    /// For legitimate interests: which.
    #[serde(default)]
    pub interest: Option<Names>,
    /// For consent: the usual way to withdraw it.
    #[serde(default)]
    pub withdrawal: Option<Names>,
}

/// A category of data of a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateData {
    /// Key of the category.
    pub category: String,
    /// Where it usually comes from.
    pub origin: Origin,
    /// Whether it is usually required.
    #[serde(default)]
    pub mandatory: Option<bool>,
}

/// A typical time limit of a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateRetention {
    /// Keys of the categories of data; empty for all.
    #[serde(default)]
    pub data: Vec<String>,
    /// The kind of event that starts it.
    pub trigger_kind: RetentionTrigger,
    /// The event in words.
    pub trigger: Names,
    /// ISO 8601 duration; empty for a criterion.
    #[serde(default)]
    pub period: String,
    /// How it binds.
    pub bound: RetentionBound,
}

/// An activity made from a model, with the recipients that the register does not hold yet.
#[derive(Debug, Clone, PartialEq)]
pub struct FromTemplate {
    /// The activity; without identifier and reference.
    pub activity: Activity,
    /// Categories of recipients to add; without identifier and reference, in the order of the disclosures that lack one.
    pub recipients: Vec<Recipient>,
}

macro_rules! bundle {
    ($($file:literal),+ $(,)?) => {
        const TEXTS: &[&str] = &[$(include_str!(concat!("../../data/templates/", $file, ".json"))),+];
    };
}

bundle! {
    "access-control", "accounting", "backup", "cctv", "crm-sales", "customer-accounts", "customer-support",
    "data-subject-requests", "email-collaboration", "events", "it-administration", "newsletter",
    "occupational-health", "payroll", "personnel-files", "recruitment", "social-media", "supplier-management",
    "telephony", "time-recording", "video-conferencing", "visitor-management", "web-analytics",
    "web-shop-orders", "whistleblowing",
}

impl ActivityTemplate {
    /// The models that the program carries, by key.
    ///
    /// # Errors
    /// `bug` when a bundled file contradicts itself, which a test refuses.
    pub fn bundled() -> Result<&'static [Self]> {
        static ALL: OnceLock<Option<Vec<ActivityTemplate>>> = OnceLock::new();
        let read = || TEXTS.iter().map(|text| Self::read(text).ok()).collect();
        ALL.get_or_init(read).as_deref().ok_or_else(|| Error::bug("template/data"))
    }

    /// The model of this key.
    ///
    /// # Errors
    /// Invalid when there is none.
    pub fn of(key: &str) -> Result<&'static Self> {
        let found = Self::bundled()?.iter().find(|one| one.key == key);
        found.ok_or_else(|| Error::invalid("template-unknown").with("key", key))
    }

    /// Reads a model and refuses one that contradicts itself or names what the lists do not hold.
    ///
    /// # Errors
    /// Every contradiction found.
    pub fn read(text: &str) -> std::result::Result<Self, Vec<Contradiction>> {
        let one: Self = serde_json::from_str(text).map_err(|error| Contradiction::unreadable(&error))?;
        let found = one.contradictions();
        if found.is_empty() { Ok(one) } else { Err(found) }
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Vec::new();
        let mut names = vec![&self.name, &self.group, &self.description];
        names.extend(self.source_of_data.iter());
        names.extend(self.retention.iter().map(|one| &one.trigger));
        for purpose in &self.purposes {
            names.push(&purpose.text);
            names.extend(
                purpose.bases.iter().flat_map(|basis| basis.interest.iter().chain(&basis.withdrawal)),
            );
        }
        if names.iter().any(|name| !name.is_whole()) {
            found.push(Contradiction::at(&self.key, Fault::NoName));
        }
        let keys = [
            (ReferenceKind::DataSubjects, self.data_subjects.iter().collect::<Vec<_>>()),
            (ReferenceKind::PersonalData, self.personal_data.iter().map(|one| &one.category).collect()),
            (ReferenceKind::Recipients, self.recipients.iter().collect()),
            (ReferenceKind::Measures, self.measures.iter().collect()),
        ];
        for (kind, keys) in keys {
            for (n, key) in keys.iter().enumerate() {
                if listed(kind, key).is_none() {
                    found.push(Contradiction::at(format!("{}: {key}", self.key), Fault::Unknown));
                }
                if keys[..n].contains(key) {
                    found.push(Contradiction::at(format!("{}: {key}", self.key), Fault::Overlap));
                }
            }
        }
        let has = |key: &String| self.personal_data.iter().any(|data| data.category == *key);
        let strays = self.retention.iter().flat_map(|one| &one.data).filter(|key| !has(key));
        found.extend(strays.map(|key| Contradiction::at(format!("{}: {key}", self.key), Fault::Unknown)));
        found
    }

    /// The activity that this model starts, in one language, against a register.
    #[must_use]
    pub fn start(&self, lang: Lang, taken_on: chrono::NaiveDate, snapshot: &Snapshot) -> FromTemplate {
        let say = |names: &Names| names.in_lang(lang).to_owned();
        let say_of = |names: &Option<Names>| names.as_ref().map(say).unwrap_or_default();
        let named = |kind, key: &String| listed(kind, key).map(|item| say(&item.name)).unwrap_or_default();
        let personal_data: Vec<_> =
            self.personal_data.iter().enumerate().map(|(n, one)| one.category(n, lang)).collect();
        let id_of = |key: &String| {
            let at = self.personal_data.iter().position(|one| one.category == *key);
            at.map(|n| format!("d{}", n + 1))
        };
        let retention = self.retention.iter().enumerate().map(|(n, one)| RetentionRule {
            id: format!("r{}", n + 1),
            applies_to: one.data.iter().filter_map(id_of).collect(),
            trigger_kind: one.trigger_kind,
            trigger: say(&one.trigger),
            period: one.period.clone(),
            bound: one.bound,
            ..RetentionRule::default()
        });
        let (disclosures, recipients) = self.disclosures(lang, snapshot);
        let measures = self
            .measures
            .iter()
            .map(|key| SecurityMeasure::from(named(ReferenceKind::Measures, key).as_str()));
        let activity = Activity {
            name: say(&self.name),
            group: say(&self.group),
            description: say(&self.description),
            purposes: self.purposes.iter().enumerate().map(|(n, one)| one.purpose(n, lang)).collect(),
            data_subjects: self
                .data_subjects
                .iter()
                .map(|key| DataSubjectCategory { name: named(ReferenceKind::DataSubjects, key) })
                .collect(),
            personal_data,
            special_categories: Answer::stated(self.special_categories.clone()),
            source_of_data: say_of(&self.source_of_data),
            recipients: Answer::stated(disclosures),
            retention: retention.collect(),
            security: Answer::stated(measures.collect()),
            security_inherited: true,
            screening: Screening {
                occasional: Some(self.occasional),
                risk: self.risk,
                ..Screening::default()
            },
            template: Some(TemplateOrigin {
                key: self.key.clone(),
                taken_on: taken_on.to_string(),
                to_check: TO_CHECK.map(str::to_owned).to_vec(),
            }),
            ..Activity::default()
        };
        FromTemplate { activity, recipients }
    }

    /// A disclosure for each category; those that the register does not hold yet wait for their recipient.
    fn disclosures(&self, lang: Lang, snapshot: &Snapshot) -> (Vec<Disclosure>, Vec<Recipient>) {
        let mut new = Vec::new();
        let disclosures =
            self.recipients.iter().filter_map(|key| listed(ReferenceKind::Recipients, key)).map(|item| {
                let known = snapshot.recipients.by_reference().into_iter().find(|one| is_called(one, item));
                if known.is_none() {
                    new.push(Recipient {
                        category: item.name.in_lang(lang).to_owned(),
                        kind: item.kind.unwrap_or(RecipientKind::Unstated),
                        ..Recipient::default()
                    });
                }
                let recipient_id = known.map(|one| one.id.clone()).unwrap_or_default();
                Disclosure { recipient_id, ..Disclosure::default() }
            });
        (disclosures.collect(), new)
    }
}

/// Whether a recipient of the register is this category, in whichever language it was entered.
fn is_called(recipient: &Recipient, item: &ReferenceItem) -> bool {
    let category = fold(&recipient.category);
    recipient.name.is_empty() && Lang::ALL.into_iter().any(|lang| fold(item.name.in_lang(lang)) == category)
}

fn listed(kind: ReferenceKind, key: &str) -> Option<&'static ReferenceItem> {
    ReferenceList::bundled(kind).ok()?.item(key)
}

impl TemplateData {
    fn category(&self, n: usize, lang: Lang) -> PersonalDataCategory {
        let item = listed(ReferenceKind::PersonalData, &self.category);
        PersonalDataCategory {
            id: format!("d{}", n + 1),
            name: item.map(|item| item.name.in_lang(lang).to_owned()).unwrap_or_default(),
            origin: self.origin,
            special: item.and_then(|item| item.special),
            criminal: item.is_some_and(|item| item.criminal),
            mandatory: self.mandatory,
            ..PersonalDataCategory::default()
        }
    }
}

impl TemplatePurpose {
    fn purpose(&self, n: usize, lang: Lang) -> Purpose {
        let say = |names: &Option<Names>| {
            names.as_ref().map(|one| one.in_lang(lang).to_owned()).unwrap_or_default()
        };
        let basis = |one: &TemplateBasis| LegalBasis {
            interest: say(&one.interest),
            withdrawal: say(&one.withdrawal),
            ..LegalBasis::of(one.kind)
        };
        Purpose {
            id: format!("p{}", n + 1),
            text: self.text.in_lang(lang).to_owned(),
            legal_bases: self.bases.iter().map(basis).collect(),
            special_conditions: self.conditions.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_models_are_twenty_five_and_contradict_themselves_nowhere() {
        let mut keys = Vec::new();
        for text in TEXTS {
            match ActivityTemplate::read(text) {
                Ok(one) => keys.push(one.key),
                Err(found) => panic!("{}", found[0]),
            }
        }
        assert_eq!(keys.len(), 25, "twenty-five starting points");
        assert!(keys.is_sorted(), "by key");
    }

    #[test]
    fn a_model_that_names_what_no_list_holds_is_refused() {
        let refused = |from: &str, to: &str, fault: Fault| {
            let text = TEXTS.iter().find(|text| text.contains("\"payroll\"")).unwrap();
            assert!(text.contains(from), "the place to alter is there: {from}");
            let found = ActivityTemplate::read(&text.replacen(from, to, 1)).unwrap_err();
            assert!(found.iter().any(|one| one.what == fault), "{found:?}");
        };
        refused("\"employees\"", "\"workers\"", Fault::Unknown);
        refused("\"trainees\"", "\"employees\"", Fault::Overlap);
        refused("\"data\": [\"bank_details\"]", "\"data\": [\"photo\"]", Fault::Unknown);
        refused("\"Payroll\"", "\"\"", Fault::NoName);
        refused("\"occasional\"", "\"rare\"", Fault::Unreadable);
    }

    #[test]
    fn recipients_that_the_register_holds_are_not_added_again() {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let started = ActivityTemplate::of("payroll").unwrap().start(Lang::De, day, &Snapshot::default());
        assert_eq!(started.recipients.len(), 7, "an empty register gets all of them");
        assert_eq!(started.recipients[0].category, "Personalabteilung", "in the language of the person");
        assert!(
            started.activity.recipients.items().iter().all(|one| one.recipient_id.is_empty()),
            "each disclosure waits for its recipient"
        );
    }
}
