//! The items with parts that fields hold, and the lists of codes.

use serde_json::{Value, json};

use super::kind::{Empty, Kind, List, Part, Shape, Target, period_of};
use super::variants::names_of;
use crate::activity::{
    ActivityStatus, AutomatedDecision, DataSubjectCategory, LegalBasis, LegalBasisKind, Origin,
    PersonalDataCategory, Purpose, RetentionBound, RetentionEnd, RetentionRule, RetentionTrigger, RiskLevel,
    Screening, SpecialCategory, SpecialCategoryCondition, TemplateOrigin,
};
use crate::answer::YesNo;
use crate::collect::IdentifierKind;
use crate::organisation::{DataProtectionOfficer, JointController, OrganisationRelation, Representative};
use crate::parameter::ReformSwitch;
use crate::processing_on_behalf::Principal;
use crate::recipient::{
    AdequacyConfirmation, ClauseAnswer, Disclosure, DpfEntry, DpfStatus, ProcessorAgreement, ProcessorClause,
    RecipientKind, SubProcessor, SubProcessorAuthorisation,
};
use crate::security::SecurityMeasure;
use crate::system::{SearchColumn, SystemDatabase};
use crate::transfer::derogation::{Derogation, DerogationGround};
use crate::transfer::{OnwardTransfer, Safeguard, Transfer, TransferFrequency, TransferRole};

const fn part(key: &'static str, kind: Kind) -> Part {
    Part { key, kind }
}

const TEXT: Kind = Kind::Text;

pub(super) static STATUS: List =
    List { name: "activity-status", codes: names_of::<ActivityStatus>, empty: Empty::Never };
static LEGAL_BASIS_KIND: List =
    List { name: "legal-basis", codes: names_of::<LegalBasisKind>, empty: Empty::Never };
pub(super) static SPECIAL_CONDITION: List =
    List { name: "special-condition", codes: names_of::<SpecialCategoryCondition>, empty: Empty::Never };
static PURSUED_BY: List =
    List { name: "pursued-by", codes: || &["controller", "third_party"], empty: Empty::Code("") };
pub(super) static ORIGIN: List =
    List { name: "origin", codes: names_of::<Origin>, empty: Empty::Code("unstated") };
pub(super) static SPECIAL: List =
    List { name: "special", codes: names_of::<SpecialCategory>, empty: Empty::Null };
pub(super) static SPECIAL_OF_ACTIVITY: List =
    List { name: "special", codes: names_of::<SpecialCategory>, empty: Empty::Never };
pub(super) static SAFEGUARD: List =
    List { name: "safeguard", codes: names_of::<Safeguard>, empty: Empty::Code("unstated") };
static TRIGGER: List =
    List { name: "retention-trigger", codes: names_of::<RetentionTrigger>, empty: Empty::Code("other") };
static BOUND: List =
    List { name: "retention-bound", codes: names_of::<RetentionBound>, empty: Empty::Code("unspecified") };
pub(super) static RECIPIENT_KIND: List =
    List { name: "recipient-kind", codes: names_of::<RecipientKind>, empty: Empty::Code("unstated") };

pub(super) static RELATION: List = List {
    name: "organisation-relation",
    codes: names_of::<OrganisationRelation>,
    empty: Empty::Code("unstated"),
};
static AUTHORISATION: List = List {
    name: "authorisation",
    codes: names_of::<SubProcessorAuthorisation>,
    empty: Empty::Code("unstated"),
};
pub(super) static TRANSFER_ROLE: List =
    List { name: "transfer-role", codes: names_of::<TransferRole>, empty: Empty::Code("unstated") };
pub(super) static FREQUENCY: List =
    List { name: "transfer-frequency", codes: names_of::<TransferFrequency>, empty: Empty::Code("unstated") };
static DEROGATION_GROUND: List =
    List { name: "derogation-ground", codes: names_of::<DerogationGround>, empty: Empty::Code("unstated") };
pub(super) static SYSTEM_DATABASE: List =
    List { name: "system-database", codes: names_of::<SystemDatabase>, empty: Empty::Code("unstated") };
static IDENTIFIER_KIND: List =
    List { name: "identifier-kind", codes: names_of::<IdentifierKind>, empty: Empty::Code("other") };
static DPF_STATUS: List =
    List { name: "dpf-status", codes: names_of::<DpfStatus>, empty: Empty::Code("unstated") };
static CLAUSE_NAME: List = List { name: "clause", codes: names_of::<ProcessorClause>, empty: Empty::Never };
static CLAUSE_ANSWER: List =
    List { name: "clause-answer", codes: names_of::<YesNo>, empty: Empty::Code("open") };
static RISK_LEVEL: List = List { name: "risk-level", codes: names_of::<RiskLevel>, empty: Empty::Null };

/// All lists of codes, by name.
pub(super) static LISTS: &[&List] = &[
    &STATUS,
    &LEGAL_BASIS_KIND,
    &SPECIAL_CONDITION,
    &PURSUED_BY,
    &ORIGIN,
    &SPECIAL,
    &SAFEGUARD,
    &TRIGGER,
    &BOUND,
    &RECIPIENT_KIND,
    &RELATION,
    &TRANSFER_ROLE,
    &FREQUENCY,
    &RISK_LEVEL,
    &SYSTEM_DATABASE,
    &super::transfers::SCC_MODULE,
    &super::transfers::OUTCOME,
];

/// What is said of the processing as a whole (Art. 8(1), 30(5), 35(1)).
pub(super) static SCREENING: Shape = Shape {
    name: "screening",
    head: "risk",
    parts: &[
        part("risk", Kind::Code(&RISK_LEVEL)),
        part("occasional", Kind::MaybeYesNo),
        part("core_activity", Kind::MaybeYesNo),
        part("children", Kind::MaybeYesNo),
        part("reason", TEXT),
    ],
    keys: names_of::<Screening>,
    from_head: None,
    unlinked: None,
};

/// The model that an activity was started from.
pub(super) static TEMPLATE: Shape = Shape {
    name: "template",
    head: "key",
    parts: &[part("key", TEXT), part("taken_on", Kind::Date), part("to_check", Kind::Many(&TEXT))],
    keys: names_of::<TemplateOrigin>,
    from_head: None,
    unlinked: None,
};

/// A pending reform by which an organisation wants to be judged.
pub(super) static REFORM: Shape = Shape {
    name: "reform",
    head: "reform",
    parts: &[part("reform", TEXT), part("from_on", Kind::Date)],
    keys: names_of::<ReformSwitch>,
    from_head: None,
    unlinked: None,
};

/// A purpose with its legal bases (Art. 30(1)(b), 6(1)).
pub(super) static PURPOSE: Shape = Shape {
    name: "purpose",
    head: "text",
    parts: &[
        part("text", TEXT),
        part("legal_bases", Kind::Items(&LEGAL_BASIS)),
        part("special_conditions", Kind::Many(&Kind::Code(&SPECIAL_CONDITION))),
        part("id", TEXT),
    ],
    keys: names_of::<Purpose>,
    from_head: None,
    unlinked: None,
};

/// A legal basis with what the law asks to be known of it (Art. 6(1)).
pub(super) static LEGAL_BASIS: Shape = Shape {
    name: "legal-basis",
    head: "kind",
    parts: &[
        part("kind", Kind::Code(&LEGAL_BASIS_KIND)),
        part("contract_parts", Kind::Many(&TEXT)),
        part("contract_parts_distinguished", Kind::MaybeYesNo),
        part("law", TEXT),
        part("interest", TEXT),
        part("pursued_by", Kind::Code(&PURSUED_BY)),
        part("balancing_test", TEXT),
        part("consent", TEXT),
        part("withdrawal", TEXT),
    ],
    keys: names_of::<LegalBasis>,
    from_head: None,
    unlinked: None,
};

/// A category of data subjects (Art. 30(1)(c)).
pub(super) static DATA_SUBJECT: Shape = Shape {
    name: "data-subject",
    head: "name",
    parts: &[part("name", TEXT)],
    keys: names_of::<DataSubjectCategory>,
    from_head: None,
    unlinked: None,
};

/// A category of personal data (Art. 30(1)(c)).
pub(super) static PERSONAL_DATA: Shape = Shape {
    name: "personal-data",
    head: "name",
    parts: &[
        part("name", TEXT),
        part("origin", Kind::Code(&ORIGIN)),
        part("source", TEXT),
        part("special", Kind::Code(&SPECIAL)),
        part("criminal", Kind::YesNo),
        part("mandatory", Kind::MaybeYesNo),
        part("consequence", TEXT),
        part("id", TEXT),
    ],
    keys: names_of::<PersonalDataCategory>,
    from_head: None,
    unlinked: None,
};

/// A joint controller (Art. 26).
pub(super) static JOINT_CONTROLLER: Shape = Shape {
    name: "joint-controller",
    head: "name",
    parts: &[
        part("name", TEXT),
        part("party_id", Kind::Link(Target::Party)),
        part("contact", TEXT),
        part("arrangement", TEXT),
        part("arranged_on", Kind::Date),
        part("responsibilities", TEXT),
        part("essence", TEXT),
    ],
    keys: names_of::<JointController>,
    from_head: None,
    unlinked: None,
};

/// That data are disclosed to a recipient (Art. 30(1)(d)).
pub(super) static DISCLOSURE: Shape = Shape {
    name: "disclosure",
    head: "recipient_id",
    parts: &[
        part("recipient_id", Kind::Link(Target::Recipient)),
        part("stated_as", TEXT),
        part("role", TEXT),
        part("receives", TEXT),
        part("when", TEXT),
    ],
    keys: names_of::<Disclosure>,
    from_head: None,
    unlinked: Some("stated_as"),
};

/// A transfer to a third country (Art. 30(1)(e), 44).
pub(super) static TRANSFER: Shape = Shape {
    name: "transfer",
    head: "country",
    parts: &[
        part("country", Kind::Country),
        part("recipient_id", Kind::Link(Target::Recipient)),
        part("safeguard", Kind::Code(&SAFEGUARD)),
        part("instrument_id", Kind::Link(Target::Instrument)),
        part("assessment_id", Kind::Link(Target::Assessment)),
        part("fallback_instrument_id", Kind::Link(Target::Instrument)),
        part("detail", TEXT),
        part("documentation", TEXT),
        part("copy_available", TEXT),
        part("exporter_country", Kind::Country),
        part("exporter_role", Kind::Code(&TRANSFER_ROLE)),
        part("importer_role", Kind::Code(&TRANSFER_ROLE)),
        part("importer_subject_to_gdpr", Kind::MaybeYesNo),
        part("employment_data", Kind::MaybeYesNo),
        part("frequency", Kind::Code(&FREQUENCY)),
        part("derogation", Kind::Part(&DEROGATION)),
        part("onward", Kind::Answer(&Kind::Items(&ONWARD))),
        part("id", TEXT),
    ],
    keys: names_of::<Transfer>,
    from_head: None,
    unlinked: None,
};

/// A derogation with what shows that its conditions are met (Art. 49).
pub(super) static DEROGATION: Shape = Shape {
    name: "derogation",
    head: "ground",
    parts: &[
        part("ground", Kind::Code(&DEROGATION_GROUND)),
        part("conditions", TEXT),
        part("law", TEXT),
        part("public_powers", Kind::MaybeYesNo),
        part("persons", Kind::Whole),
        part("limited_number", Kind::MaybeYesNo),
        part("interests", TEXT),
        part("assessment", TEXT),
        part("suitable_safeguards", TEXT),
        part("authority_informed_on", Kind::Date),
        part("persons_informed_on", Kind::Date),
    ],
    keys: names_of::<Derogation>,
    from_head: None,
    unlinked: None,
};

/// An onward transfer (Art. 44).
pub(super) static ONWARD: Shape = Shape {
    name: "onward",
    head: "recipient",
    parts: &[part("recipient", TEXT), part("country", Kind::Country), part("safeguard", TEXT)],
    keys: names_of::<OnwardTransfer>,
    from_head: None,
    unlinked: None,
};

/// That the condition of a limited adequacy decision is met (Art. 45).
pub(super) static CONFIRMATION: Shape = Shape {
    name: "confirmation",
    head: "country",
    parts: &[
        part("country", Kind::Country),
        part("met", Kind::MaybeYesNo),
        part("confirmed_by", TEXT),
        part("confirmed_on", Kind::Date),
        part("evidence", TEXT),
        part("dpf", Kind::Part(&DPF)),
    ],
    keys: names_of::<AdequacyConfirmation>,
    from_head: None,
    unlinked: None,
};

/// The entry in the list of the Data Privacy Framework.
pub(super) static DPF: Shape = Shape {
    name: "dpf",
    head: "name",
    parts: &[
        part("name", TEXT),
        part("status", Kind::Code(&DPF_STATUS)),
        part("covers_hr", Kind::MaybeYesNo),
        part("checked_on", Kind::Date),
    ],
    keys: names_of::<DpfEntry>,
    from_head: None,
    unlinked: None,
};

/// A time limit for erasure (Art. 30(1)(f)).
pub(super) static RETENTION: Shape = Shape {
    name: "retention",
    head: "applies_to_text",
    parts: &[
        part("applies_to_text", TEXT),
        part("period", Kind::Period),
        part("bound", Kind::Code(&BOUND)),
        part("trigger_kind", Kind::Code(&TRIGGER)),
        part("trigger", TEXT),
        part("applies_to", Kind::Many(&Kind::Link(Target::OwnData))),
        part("unit", TEXT),
        part("any_of", Kind::Items(&RETENTION_END)),
        part("otherwise", Kind::Item(&RETENTION_END)),
        part("while_condition", TEXT),
        part("external_reference", TEXT),
        part("legal_reference", TEXT),
        part("limits_use_only", Kind::YesNo),
        part("note", TEXT),
        part("id", TEXT),
    ],
    keys: names_of::<RetentionRule>,
    from_head: Some(time_limit),
    unlinked: None,
};

/// An end of storage (Art. 30(1)(f)).
pub(super) static RETENTION_END: Shape = Shape {
    name: "retention-end",
    head: "trigger",
    parts: &[part("trigger", TEXT), part("period", Kind::Period), part("bound", Kind::Code(&BOUND))],
    keys: names_of::<RetentionEnd>,
    from_head: None,
    unlinked: None,
};

/// A bare line where a time limit is expected: a length of time, else a criterion in words.
fn time_limit(text: &str) -> Option<Value> {
    Some(match period_of(text) {
        Some(period) => json!({"period": period, "bound": "max"}),
        None => json!({"trigger": text, "bound": "criteria"}),
    })
}

/// A security measure (Art. 32(1)).
pub(super) static SECURITY: Shape = Shape {
    name: "security",
    head: "text",
    parts: &[part("text", TEXT)],
    keys: names_of::<SecurityMeasure>,
    from_head: None,
    unlinked: None,
};

/// An automated decision (Art. 22(1)).
pub(super) static AUTOMATED_DECISION: Shape = Shape {
    name: "automated-decision",
    head: "decision",
    parts: &[part("decision", TEXT), part("logic", TEXT), part("consequences", TEXT)],
    keys: names_of::<AutomatedDecision>,
    from_head: None,
    unlinked: None,
};

/// A representative (Art. 27).
pub(super) static REPRESENTATIVE: Shape = Shape {
    name: "representative",
    head: "name",
    parts: &[
        part("name", TEXT),
        part("address", TEXT),
        part("country", Kind::Country),
        part("email", TEXT),
        part("jurisdictions", Kind::Many(&Kind::Country)),
    ],
    keys: names_of::<Representative>,
    from_head: None,
    unlinked: None,
};

/// A Data Protection Officer (Art. 37).
pub(super) static DATA_PROTECTION_OFFICER: Shape = Shape {
    name: "data-protection-officer",
    head: "name",
    parts: &[
        part("name", TEXT),
        part("scope", TEXT),
        part("email", TEXT),
        part("phone", TEXT),
        part("web", TEXT),
        part("post", TEXT),
    ],
    keys: names_of::<DataProtectionOfficer>,
    from_head: None,
    unlinked: None,
};

/// A controller on whose behalf data are processed (Art. 30(2)(a)).
pub(super) static PRINCIPAL: Shape = Shape {
    name: "principal",
    head: "name",
    parts: &[
        part("name", TEXT),
        part("contact", TEXT),
        part("representative", TEXT),
        part("data_protection_officer", TEXT),
        part("categories", Kind::Many(&TEXT)),
        part("contract", TEXT),
    ],
    keys: names_of::<Principal>,
    from_head: None,
    unlinked: None,
};

/// Another processor that a processor engages (Art. 28(2)).
pub(super) static SUB_PROCESSOR: Shape = Shape {
    name: "sub-processor",
    head: "recipient_id",
    parts: &[
        part("recipient_id", Kind::Link(Target::Recipient)),
        part("stated_as", TEXT),
        part("service", TEXT),
        part("authorisation", Kind::Code(&AUTHORISATION)),
        part("authorised_on", Kind::Date),
        part("notes", TEXT),
    ],
    keys: names_of::<SubProcessor>,
    from_head: None,
    unlinked: Some("stated_as"),
};

/// Where a system keeps one kind of identifier of persons (Art. 15(1)).
pub(super) static SEARCH_COLUMN: Shape = Shape {
    name: "search-column",
    head: "column",
    parts: &[part("column", TEXT), part("table", TEXT), part("identifier", Kind::Code(&IDENTIFIER_KIND))],
    keys: names_of::<SearchColumn>,
    from_head: None,
    unlinked: None,
};

/// The contract with a processor (Art. 28(3)).
pub(super) static AGREEMENT: Shape = Shape {
    name: "agreement",
    head: "signed_on",
    parts: &[
        part("signed_on", Kind::Date),
        part("negotiated_since_on", Kind::Date),
        part("ends_on", Kind::Date),
        part("renews", Kind::YesNo),
        part("notice_period", Kind::Period),
        part("clauses", Kind::Keyed(&CLAUSE)),
    ],
    keys: names_of::<ProcessorAgreement>,
    from_head: None,
    unlinked: None,
};

/// What the contract holds of one clause (Art. 28(3)).
pub(super) static CLAUSE: Shape = Shape {
    name: "clause",
    head: "clause",
    parts: &[
        part("clause", Kind::Code(&CLAUSE_NAME)),
        part("answer", Kind::Code(&CLAUSE_ANSWER)),
        part("note", TEXT),
    ],
    keys: names_of::<ClauseAnswer>,
    from_head: None,
    unlinked: None,
};
