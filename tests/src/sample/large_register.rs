//! A register of any number of activities, each filled as a large company fills them.

use ropadesk_core::activity::{
    Activity, ActivityStatus, DataSubjectCategory, LegalBasis, LegalBasisKind, Origin, PersonalDataCategory,
    Purpose, RetentionBound, RetentionRule, RetentionTrigger, SpecialCategory,
};
use ropadesk_core::answer::Answer;
use ropadesk_core::import::Imported;
use ropadesk_core::organisation::Organisation;
use ropadesk_core::recipient::{Disclosure, Recipient, RecipientKind};
use ropadesk_core::security::SecurityMeasure;
use ropadesk_core::system::System;
use ropadesk_core::transfer::{Safeguard, Transfer};

use super::random::Random;

/// Stands in the description of every hundredth activity, and nowhere else.
pub const RARE_WORD: &str = "whistleblower";
/// The recipient of every tenth activity.
pub const COMMON_RECIPIENT: &str = "Acme Payroll GmbH";

const DEPARTMENTS: [&str; 12] = [
    "Human Resources",
    "Sales",
    "Marketing",
    "IT Operations",
    "Finance",
    "Legal",
    "Customer Care",
    "Facilities",
    "Research",
    "Procurement",
    "Works Council",
    "Occupational Health",
];
const MATTERS: [&str; 20] = [
    "payroll",
    "recruitment",
    "newsletter dispatch",
    "video surveillance",
    "visitor register",
    "access control",
    "support tickets",
    "web analytics",
    "loyalty programme",
    "credit checks",
    "travel expenses",
    "sick leave",
    "time recording",
    "e-mail archive",
    "backup",
    "fleet telematics",
    "clinical study",
    "complaints",
    "event registration",
    "call recording",
];
const FORMS: [&str; 6] =
    ["Operation of", "Administration of", "Archive of", "Reports on", "Group-wide", "Regional"];
const SUBJECTS: [&str; 9] = [
    "employees",
    "applicants",
    "customers",
    "prospects",
    "suppliers",
    "visitors",
    "patients",
    "website users",
    "former employees",
];
const DATA: [(&str, Option<SpecialCategory>); 18] = [
    ("name", None),
    ("postal address", None),
    ("e-mail address", None),
    ("telephone number", None),
    ("bank details", None),
    ("date of birth", None),
    ("salary", None),
    ("working hours", None),
    ("sick notes", Some(SpecialCategory::Health)),
    ("denomination", Some(SpecialCategory::ReligiousOrPhilosophicalBeliefs)),
    ("union membership", Some(SpecialCategory::TradeUnionMembership)),
    ("IP address", None),
    ("purchase history", None),
    ("location", None),
    ("photograph", None),
    ("voice recording", None),
    ("contract", None),
    ("appraisal", None),
];
const RECIPIENTS: [&str; 14] = [
    COMMON_RECIPIENT,
    "Nordwind Hosting AB",
    "Ninth Cloud Inc.",
    "Vogelsang Steuerberatung",
    "Tax office",
    "Health insurance fund",
    "Courrier Mail SAS",
    "Lohnwerk eG",
    "Guardia Security",
    "Parent company",
    "External auditor",
    "Inkasso Mitte",
    "Lettera Print",
    "Analytics Quay Ltd",
];
const COUNTRIES: [(&str, Safeguard); 6] = [
    ("US", Safeguard::Adequacy),
    ("IN", Safeguard::StandardContractualClauses),
    ("GB", Safeguard::Adequacy),
    ("CH", Safeguard::Adequacy),
    ("JP", Safeguard::Adequacy),
    ("MX", Safeguard::StandardContractualClauses),
];
const MEASURES: [&str; 10] = [
    "access by role",
    "encrypted disks",
    "TLS 1.3",
    "second factor",
    "pseudonymised copies",
    "access is logged",
    "two persons decide",
    "daily backup",
    "locked cabinets",
    "yearly training",
];
const SENTENCES: [&str; 8] = [
    "{department} keeps the {data} of {subjects} for as long as the matter runs.",
    "Only named members of {department} can open the records; the list is looked through twice a year.",
    "The data of {subjects} come from a form or from {system}.",
    "When {data} is missing, {subjects} are asked for it within two weeks.",
    "Jedes Jahr wird geprüft, ob {data} noch gebraucht wird; das Ergebnis liegt bei {department}.",
    "Les {subjects} sont informés par la notice de {department}.",
    "The assessment of {data} found no high risk.",
    "{system} erases at the end of each month; holds are listed there.",
];

/// `count` activities with the organisation, recipients and systems that they name.
#[must_use]
pub fn invent(count: usize) -> Imported {
    let mut random = Random::new(0x0030_0001);
    let keeper = Organisation {
        id: "bench-organisation".to_owned(),
        reference: "ORG-001".to_owned(),
        name: "Bench Holding SE".to_owned(),
        country: "DE".to_owned(),
        keeps_register: true,
        ..Organisation::default()
    };
    let recipients = RECIPIENTS.iter().enumerate().map(|(place, name)| Recipient {
        id: format!("bench-recipient-{place:02}"),
        reference: format!("R-{:03}", place + 1),
        name: (*name).to_owned(),
        category: "service providers".to_owned(),
        kind: if place % 4 == 0 { RecipientKind::Processor } else { RecipientKind::Controller },
        ..Recipient::default()
    });
    let systems = (0..400).map(|place| System {
        id: system_id(place),
        reference: format!("SYS-{place:03}"),
        name: format!("System {place:03}"),
        ..System::default()
    });
    Imported {
        organisations: vec![keeper],
        recipients: recipients.collect(),
        systems: systems.collect(),
        activities: (0..count).map(|place| activity(&mut random, place)).collect(),
        ..Imported::default()
    }
}

fn system_id(place: u64) -> String {
    format!("bench-system-{place:03}")
}

/// The words that fill a sentence.
struct Words {
    department: &'static str,
    subjects: Vec<&'static str>,
    data: Vec<(&'static str, Option<SpecialCategory>)>,
    system: u64,
}

impl Words {
    fn sentence(&self, random: &mut Random) -> String {
        random
            .pick(&SENTENCES)
            .replace("{department}", self.department)
            .replace("{subjects}", self.subjects[random.index(self.subjects.len())])
            .replace("{data}", self.data[random.index(self.data.len())].0)
            .replace("{system}", &format!("System {:03}", self.system))
    }
}

fn several<T: Copy>(random: &mut Random, items: &[T], least: u64, most: u64) -> Vec<T> {
    let count = random.between(least, most) as usize;
    random.sample(items, count).into_iter().copied().collect()
}

fn activity(random: &mut Random, place: usize) -> Activity {
    let words = Words {
        department: DEPARTMENTS[random.index(DEPARTMENTS.len())],
        subjects: several(random, &SUBJECTS, 1, 4),
        data: several(random, &DATA, 3, 9),
        system: random.below(400),
    };
    let mut description: Vec<String> = (0..random.between(5, 10)).map(|_| words.sentence(random)).collect();
    if place.is_multiple_of(100) {
        description.push("What a whistleblower reports is kept apart.".to_owned());
    }
    let special: Vec<SpecialCategory> = words.data.iter().filter_map(|(_, special)| *special).collect();
    let name =
        format!("{} {} ({} {})", random.pick(&FORMS), random.pick(&MATTERS), words.department, place + 1);
    let status = *random.pick(&[
        ActivityStatus::Draft,
        ActivityStatus::InReview,
        ActivityStatus::Approved,
        ActivityStatus::Retired,
    ]);
    Activity {
        id: format!("bench-activity-{place:06}"),
        reference: format!("VVT-{:06}", place + 1),
        name,
        status,
        owner: format!("owner{:03}@example.com", random.below(300)),
        department: words.department.to_owned(),
        description: description.join(" "),
        purposes: purposes(random, &words),
        data_subjects: words
            .subjects
            .iter()
            .map(|&name| DataSubjectCategory { name: name.to_owned() })
            .collect(),
        personal_data: personal_data(&words),
        special_categories: if special.is_empty() { Answer::None } else { Answer::Given(special) },
        recipients: Answer::Given(disclosures(random, place)),
        transfers: transfers(random),
        retention: vec![retention(random)],
        security: Answer::Given(
            several(random, &MEASURES, 3, 8).into_iter().map(SecurityMeasure::from).collect(),
        ),
        automated_decisions: Answer::None,
        systems: vec![system_id(words.system)],
        review_on: format!(
            "20{}-{:02}-{:02}",
            random.between(25, 27),
            random.between(1, 12),
            random.between(1, 28)
        ),
        ..Activity::default()
    }
}

fn purposes(random: &mut Random, words: &Words) -> Vec<Purpose> {
    let count = random.between(1, 3);
    (0..count)
        .map(|number| Purpose {
            id: format!("purpose-{number}"),
            text: words.sentence(random),
            legal_bases: several(random, &LegalBasisKind::ALL, 1, 2)
                .into_iter()
                .map(LegalBasis::of)
                .collect(),
            special_conditions: Vec::new(),
        })
        .collect()
}

fn personal_data(words: &Words) -> Vec<PersonalDataCategory> {
    let category = |&(name, special): &(&str, Option<SpecialCategory>)| PersonalDataCategory {
        id: name.replace(' ', "-"),
        name: name.to_owned(),
        origin: Origin::Provided,
        special,
        ..PersonalDataCategory::default()
    };
    words.data.iter().map(category).collect()
}

fn disclosures(random: &mut Random, place: usize) -> Vec<Disclosure> {
    let others: Vec<usize> = (1..RECIPIENTS.len()).collect();
    let mut chosen = several(random, &others, 1, 5);
    if place.is_multiple_of(10) {
        chosen.insert(0, 0);
    }
    let disclosure =
        |number| Disclosure { recipient_id: format!("bench-recipient-{number:02}"), ..Disclosure::default() };
    chosen.into_iter().map(disclosure).collect()
}

fn transfers(random: &mut Random) -> Answer<Transfer> {
    let chosen = several(random, &COUNTRIES, 0, 2);
    let transfer = |(country, safeguard): (&str, Safeguard)| Transfer {
        id: format!("to-{}", country.to_lowercase()),
        country: country.to_owned(),
        safeguard,
        ..Transfer::default()
    };
    if chosen.is_empty() { Answer::None } else { Answer::Given(chosen.into_iter().map(transfer).collect()) }
}

fn retention(random: &mut Random) -> RetentionRule {
    let (trigger_kind, trigger) = *random.pick(&[
        (RetentionTrigger::ContractEnded, "contract ended"),
        (RetentionTrigger::LastContact, "last contact"),
        (RetentionTrigger::RecordCreated, "record created"),
    ]);
    RetentionRule {
        id: "rule".to_owned(),
        trigger_kind,
        trigger: trigger.to_owned(),
        period: format!("P{}M", random.pick(&[6, 12, 24, 36, 72, 120])),
        bound: RetentionBound::Max,
        ..RetentionRule::default()
    }
}

#[cfg(test)]
mod tests {
    use super::{RARE_WORD, invent};

    #[test]
    fn a_thousand_activities_are_shaped_like_a_large_company_s() {
        let made = invent(1000);
        assert_eq!(made.activities.len(), 1000, "as many as asked for");
        let texts: Vec<String> =
            made.activities.iter().map(|activity| serde_json::to_string(activity).unwrap()).collect();
        let rare = texts.iter().filter(|text| text.contains(RARE_WORD)).count();
        assert_eq!(rare, 10, "every hundredth holds the rare word");
        let size = texts.iter().map(String::len).sum::<usize>() / 1000;
        assert!((1_500..9_000).contains(&size), "{size} bytes for one: not a toy");
        assert_eq!(invent(1000), made, "the same each time");
    }
}
