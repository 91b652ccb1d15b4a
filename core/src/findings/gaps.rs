//! Gaps that show only when a record is read as a whole: parties in a role that does not fit, a basis that does not carry
//! its purpose, questions of Art. 8 and 35 that nobody has answered, and what came from a model and was not confirmed.
//!
//! Where only words give a hint, they stand in `data/suggestive-words.json`; such a finding asks, a person decides.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{Found, rule};
use crate::activity::{Activity, LegalBasisKind, Origin, RetentionTrigger, RiskLevel};
use crate::notice::{Notice, RightStatement};
use crate::organisation::{DataProtectionOfficer, Organisation, Representative};
use crate::recipient::{Recipient, RecipientKind};
use crate::search::fold;
use crate::words::Arg;

/// Words that raise a question, in all languages.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Suggestive {
    marketing: Vec<String>,
    device: Vec<String>,
    withdrawal: Vec<String>,
    contacts: Vec<String>,
    backup: Vec<String>,
    open_ended: Vec<String>,
    profiling: Vec<String>,
    copy: Vec<String>,
    erasure_ground: Vec<String>,
    exercise: Vec<String>,
    identity_documents: Vec<String>,
}

impl Suggestive {
    fn lists(&mut self) -> [&mut Vec<String>; 11] {
        [
            &mut self.marketing,
            &mut self.device,
            &mut self.withdrawal,
            &mut self.contacts,
            &mut self.backup,
            &mut self.open_ended,
            &mut self.profiling,
            &mut self.copy,
            &mut self.erasure_ground,
            &mut self.exercise,
            &mut self.identity_documents,
        ]
    }
}

fn suggestive() -> &'static Suggestive {
    static WORDS: OnceLock<Suggestive> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut all: Suggestive =
            serde_json::from_str(include_str!("../../../data/suggestive-words.json")).unwrap_or_default();
        for list in all.lists() {
            list.iter_mut().for_each(|word| *word = fold(word));
        }
        all
    })
}

/// Whether a word of the text begins like one of the list: "Bewerbung" is no "Werbung".
fn speaks_of(words: &[String], text: &str) -> bool {
    let text = fold(text);
    let begins = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
    words.iter().any(|word| text.match_indices(word.as_str()).any(|(at, _)| begins(at)))
}

/// Whether a purpose is direct marketing by its words; a person decides.
pub(crate) fn is_marketing(text: &str) -> bool {
    speaks_of(&suggestive().marketing, text)
}

/// Whether a text speaks of backups.
pub(super) fn is_backup(text: &str) -> bool {
    speaks_of(&suggestive().backup, text)
}

/// Whether a text speaks of an identity document, by its words.
pub(crate) fn speaks_of_identity_document(text: &str) -> bool {
    speaks_of(&suggestive().identity_documents, text)
}

pub(super) fn activity(activity: &Activity, found: &mut Found<'_>) {
    purposes(activity, found);
    open_ended(activity, found);
    profiling(activity, found);
    device(activity, found);
    withdrawal(activity, found);
    sources(activity, found);
    screening(activity, found);
    let unconfirmed = activity.template.iter().flat_map(|origin| &origin.to_check);
    for field in unconfirmed {
        let part = found.words.say(&format!("template-part-{}", field.replace('_', "-")));
        found.add_with(rule::TEMPLATE, field.as_str(), &[("part", Arg::from(part))]);
    }
}

/// A contract carries only what the person is a party to (Art. 6(1)(b)), and no advertising.
fn purposes(activity: &Activity, found: &mut Found<'_>) {
    let words = suggestive();
    let subjects = &activity.data_subjects;
    let only_contacts =
        !subjects.is_empty() && subjects.iter().all(|one| speaks_of(&words.contacts, &one.name));
    let mut asked = false;
    for (n, purpose) in activity.purposes.iter().enumerate() {
        let rests_on = |kind| purpose.legal_bases.iter().any(|basis| basis.kind == kind);
        let only_contract = rests_on(LegalBasisKind::Contract) && purpose.legal_bases.len() == 1;
        let field = format!("purposes[{n}].legal_bases");
        if only_contract && only_contacts && !asked {
            asked = true;
            found.add(rule::CONTRACT_PARTY, field.as_str());
        }
        if only_contract && is_marketing(&purpose.text) {
            let args = [("purpose", Arg::from(purpose.text.as_str()))];
            found.add_with(rule::CONTRACT_MARKETING, field, &args);
        }
    }
}

/// Words that leave open for what else data are used; a purpose is specified and explicit (Art. 5(1)(b)).
fn open_ended(activity: &Activity, found: &mut Found<'_>) {
    let purposes = activity.purposes.iter().enumerate();
    let texts = purposes
        .map(|(n, one)| (format!("purposes[{n}].text"), &one.text))
        .chain([("description".to_owned(), &activity.description)])
        .chain(activity.notes.iter().map(|note| ("notes".to_owned(), note)));
    let mut open = texts.filter(|(_, text)| speaks_of(&suggestive().open_ended, text));
    if let Some((field, text)) = open.next() {
        found.add_with(rule::PURPOSE_OPEN, field, &[("text", Arg::from(text.as_str()))]);
    }
}

/// What is made to fit a person suggests profiling (Art. 4(4)), although there are said to be no automated decisions.
fn profiling(activity: &Activity, found: &mut Found<'_>) {
    if !activity.automated_decisions.is_none() {
        return;
    }
    let suggests = |text: &str| speaks_of(&suggestive().profiling, text);
    if let Some(n) = activity.purposes.iter().position(|one| suggests(&one.text)) {
        let args = [("purpose", Arg::from(activity.purposes[n].text.as_str()))];
        found.add_with(rule::PROFILING, format!("purposes[{n}].text"), &args);
    }
}

/// What is stored on or read from a person's device needs consent, unless it is strictly necessary.
fn device(activity: &Activity, found: &mut Found<'_>) {
    let words = suggestive();
    let on_device = activity.personal_data.iter().position(|data| speaks_of(&words.device, &data.name));
    let kinds = activity.legal_basis_kinds();
    if let (Some(n), false) = (on_device, kinds.contains(&LegalBasisKind::Consent)) {
        let args = [("data", Arg::from(activity.personal_data[n].name.as_str()))];
        // Another basis may stand for what is strictly necessary; no basis at all stands for nothing.
        let rule = if kinds.is_empty() { rule::DEVICE_CONSENT } else { rule::DEVICE_OTHER_BASIS };
        found.add_with(rule, format!("personal_data[{n}]"), &args);
    }
}

/// Data that rest on consent alone and whose storage does not end with it (Art. 17(1)(b)).
fn withdrawal(activity: &Activity, found: &mut Found<'_>) {
    if activity.legal_basis_kinds() != [LegalBasisKind::Consent] || activity.retention.is_empty() {
        return;
    }
    let words = suggestive();
    let tied = activity.retention.iter().any(|limit| {
        limit.trigger_kind == RetentionTrigger::ConsentWithdrawn
            || speaks_of(&words.withdrawal, &limit.trigger)
            || limit.any_of.iter().any(|end| speaks_of(&words.withdrawal, &end.trigger))
    });
    if !tied {
        found.add(rule::WITHDRAWAL_STORAGE, "retention[0]");
    }
}

/// Data from others whose source is told for the activity, but not at the category itself (Art. 14(2)(f)).
fn sources(activity: &Activity, found: &mut Found<'_>) {
    let told = |data: &&crate::activity::PersonalDataCategory| {
        data.origin == Origin::ThirdParty && data.source.is_empty()
    };
    let first = activity.personal_data.iter().position(|data| told(&data));
    let Some(n) = first.filter(|_| !activity.source_of_data.is_empty()) else { return };
    let names: Vec<_> = activity.personal_data.iter().filter(told).map(|data| data.name.as_str()).collect();
    let args = [("count", Arg::from(names.len())), ("data", Arg::from(names.join("; ")))];
    found.add_with(rule::SOURCE_OF_CATEGORY, format!("personal_data[{n}].source"), &args);
}

fn screening(activity: &Activity, found: &mut Found<'_>) {
    match activity.screening.risk {
        None => found.add(rule::SCREENING_OPEN, "screening.risk"),
        Some(RiskLevel::High) => found.add(rule::SCREENING_HIGH, "screening.risk"),
        Some(RiskLevel::Risk | RiskLevel::Unlikely) => {}
    }
    let agreed = activity.legal_basis_kinds().contains(&LegalBasisKind::Consent);
    if agreed && activity.screening.children.is_none() {
        found.add(rule::CHILDREN_OPEN, "screening.children");
    }
}

pub(super) fn recipient(recipient: &Recipient, found: &mut Found<'_>) {
    if recipient.kind == RecipientKind::Unstated {
        let args = [("name", Arg::from(recipient.label()))];
        found.add_with(rule::RECIPIENT_ROLE, "kind", &args);
    }
}

pub(super) fn organisation(organisation: &Organisation, found: &mut Found<'_>) {
    for (n, one) in organisation.representatives.items().iter().enumerate() {
        let elsewhere = one.jurisdictions.iter().filter(|code| !sits_in(one, code));
        let elsewhere: Vec<_> = elsewhere.map(String::as_str).collect();
        if !one.country.is_empty() && !elsewhere.is_empty() {
            let args = [
                ("name", Arg::from(one.name.as_str())),
                ("jurisdictions", Arg::from(elsewhere.join(", "))),
                ("country", Arg::from(crate::transfer::verdict::country_name(&one.country, found.words))),
            ];
            found.add_with(rule::REPRESENTATIVE_ELSEWHERE, format!("representatives[{n}].country"), &args);
        }
        let officers = organisation.data_protection_officers.items();
        if officers.iter().any(|officer| is_same_house(one, officer)) {
            let args = [("name", Arg::from(one.name.as_str()))];
            found.add_with(rule::REPRESENTATIVE_IS_DPO, format!("representatives[{n}].address"), &args);
        }
    }
}

/// Whether the representative's seat lies where it represents: the laws of the Union, the United Kingdom and Switzerland
/// each ask for one in their own territory.
fn sits_in(one: &Representative, jurisdiction: &str) -> bool {
    let is_member =
        crate::country::Country::of(&one.country).is_some_and(crate::country::Country::is_member_state);
    match jurisdiction {
        "EU" | "EEA" => is_member,
        code => one.country.eq_ignore_ascii_case(code),
    }
}

fn is_same_house(one: &Representative, officer: &DataProtectionOfficer) -> bool {
    let address = fold(&one.address);
    let post = fold(&officer.post);
    let same_post =
        !address.is_empty() && !post.is_empty() && (post.contains(&address) || address.contains(&post));
    let same_mail = !one.email.is_empty() && one.email.eq_ignore_ascii_case(&officer.email);
    same_post || same_mail
}

/// The right to object is told clearly and apart from other information (Art. 21(4)).
pub(super) fn notice(notice: &Notice, found: &mut Found<'_>) {
    let listed = notice.rights.iter().position(|right| right.article.starts_with("21"));
    if let (Some(n), false) = (listed, notice.objection_apart == Some(true)) {
        found.add(rule::NOTICE_OBJECTION, format!("rights[{n}]"));
    }
    rights(notice, found);
}

/// What the conditions of the rights leave out: the copy, the cases of erasure, how rights are exercised. Art. 13 asks for
/// the rights alone; the person needs the rest to use them (Art. 12(2)).
fn rights(notice: &Notice, found: &mut Found<'_>) {
    let words = suggestive();
    let of = |article: &'static str| {
        let starts = move |(_, right): &(usize, &RightStatement)| {
            right.article.strip_prefix(article).is_some_and(|rest| !rest.starts_with(char::is_numeric))
        };
        notice.rights.iter().enumerate().filter(starts)
    };
    let silent = |article: &'static str, list: &[String]| {
        let (first, _) = of(article).next()?;
        let told =
            of(article).any(|(_, right)| speaks_of(list, &format!("{} {}", right.right, right.condition)));
        (!told).then_some(first)
    };
    if let Some(n) = silent("15", &words.copy) {
        found.add(rule::NOTICE_COPY, format!("rights[{n}].condition"));
    }
    if let Some(n) = silent("17", &words.erasure_ground) {
        found.add(rule::NOTICE_ERASURE, format!("rights[{n}].condition"));
    }
    let conditions = notice.rights.iter().map(|right| right.condition.as_str());
    let mut texts = conditions.chain([notice.how_to_exercise.as_str()]);
    if !notice.rights.is_empty() && !texts.any(|text| speaks_of(&words.exercise, text)) {
        found.add(rule::NOTICE_EXERCISE, "how_to_exercise");
    }
}
