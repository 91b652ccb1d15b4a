//! The fields of what transfers rest on: instruments and transfer impact assessments (Chapter V).

use super::Field;
use super::kind::{Empty, Kind, List, Part, Shape, Target};
use super::shapes::{FREQUENCY, SAFEGUARD, TRANSFER_ROLE};
use super::variants::names_of;
use crate::store::table::Noun;
use crate::transfer::assessment::{
    AssessmentOutcome, DataFormat, DestinationLaw, MeasureKind, SupplementaryMeasure, ToolReliedOn,
    TransferMapping, UseCase,
};
use crate::transfer::instrument::{
    Approval, AuthorisedSubProcessor, AuthorityCase, BritishParticulars, ClauseChoices, InstrumentParty,
    SccModule, SubProcessorOption, TransferDescription,
};

const TEXT: Kind = Kind::Text;

const fn part(key: &'static str, kind: Kind) -> Part {
    Part { key, kind }
}

const fn shape(
    name: &'static str,
    head: &'static str,
    parts: &'static [Part],
    keys: fn() -> &'static [&'static str],
) -> Shape {
    Shape { name, head, parts, keys, from_head: None, unlinked: None }
}

const fn list(name: &'static str, codes: fn() -> &'static [&'static str], empty: Empty) -> List {
    List { name, codes, empty }
}

pub(super) static SCC_MODULE: List = list("scc-module", names_of::<SccModule>, Empty::Null);
pub(super) static OUTCOME: List =
    list("assessment-outcome", names_of::<AssessmentOutcome>, Empty::Code("unstated"));
static SUB_PROCESSOR_OPTION: List =
    list("sub-processor-option", names_of::<SubProcessorOption>, Empty::Code("unstated"));
static AUTHORITY_CASE: List = list("authority-case", names_of::<AuthorityCase>, Empty::Code("unstated"));
static DATA_FORMAT: List = list("data-format", names_of::<DataFormat>, Empty::Code("unstated"));
static USE_CASE: List = list("use-case", names_of::<UseCase>, Empty::Never);
static MEASURE_KIND: List = list("measure-kind", names_of::<MeasureKind>, Empty::Code("technical"));

/// A party to the clauses (Annex I.A).
static PARTY: Shape = shape(
    "instrument-party",
    "name",
    &[
        part("name", TEXT),
        part("party_id", Kind::Link(Target::Party)),
        part("address", TEXT),
        part("country", Kind::Country),
        part("role", Kind::Code(&TRANSFER_ROLE)),
        part("contact_name", TEXT),
        part("contact_position", TEXT),
        part("contact_details", TEXT),
        part("data_protection_officer", TEXT),
        part("representative", TEXT),
        part("activities", TEXT),
        part("signed_on", Kind::Date),
    ],
    names_of::<InstrumentParty>,
);

/// What the parties chose in the clauses of (EU) 2021/914.
static CHOICES: Shape = shape(
    "clause-choices",
    "governing_law",
    &[
        part("governing_law", Kind::Country),
        part("courts", Kind::Country),
        part("docking", Kind::MaybeYesNo),
        part("sub_processors", Kind::Code(&SUB_PROCESSOR_OPTION)),
        part("notice_period", TEXT),
        part("dispute_body", Kind::MaybeYesNo),
        part("authority_case", Kind::Code(&AUTHORITY_CASE)),
    ],
    names_of::<ClauseChoices>,
);

/// The description of the transfer (Annex I.B).
static DESCRIPTION: Shape = shape(
    "transfer-description",
    "data_subjects",
    &[
        part("data_subjects", TEXT),
        part("personal_data", TEXT),
        part("sensitive_data", Kind::Answer(&Kind::Many(&TEXT))),
        part("sensitive_safeguards", TEXT),
        part("frequency", Kind::Code(&FREQUENCY)),
        part("nature", TEXT),
        part("purposes", TEXT),
        part("retention", TEXT),
        part("sub_processing", TEXT),
    ],
    names_of::<TransferDescription>,
);

/// A sub-processor authorised by name (Annex III).
static SUB_PROCESSOR: Shape = shape(
    "authorised-sub-processor",
    "name",
    &[part("name", TEXT), part("address", TEXT), part("contact", TEXT), part("description", TEXT)],
    names_of::<AuthorisedSubProcessor>,
);

/// The approval or authorisation of a tool by an authority (Art. 46(3), 47(1)).
static APPROVAL: Shape = shape(
    "approval",
    "authority",
    &[part("authority", TEXT), part("decision", TEXT), part("approved_on", Kind::Date)],
    names_of::<Approval>,
);

/// Particulars of the tools of the United Kingdom.
static BRITISH: Shape = shape(
    "british-particulars",
    "version",
    &[
        part("version", TEXT),
        part("starts_on", Kind::Date),
        part("joined_to", TEXT),
        part("risk_assessment", TEXT),
    ],
    names_of::<BritishParticulars>,
);

/// Step 1 of an assessment: the transfer as it is.
static MAPPING: Shape = shape(
    "transfer-mapping",
    "personal_data",
    &[
        part("personal_data", TEXT),
        part("countries", Kind::Many(&Kind::Country)),
        part("format", Kind::Code(&DATA_FORMAT)),
        part("purpose", TEXT),
        part("sector", TEXT),
        part("chain", TEXT),
        part("minimisation", TEXT),
        part("use_cases", Kind::Many(&Kind::Code(&USE_CASE))),
    ],
    names_of::<TransferMapping>,
);

/// Step 2: the tool of Art. 46 that is relied on.
static TOOL: Shape = shape(
    "tool-relied-on",
    "text",
    &[part("text", TEXT), part("instrument_id", Kind::Link(Target::Instrument))],
    names_of::<ToolReliedOn>,
);

/// Step 3: law and practice of the destination.
static DESTINATION: Shape = shape(
    "destination-law",
    "laws",
    &[
        part("laws", TEXT),
        part("practice", TEXT),
        part("remedies", TEXT),
        part("importer_experience", TEXT),
        part("impinges", Kind::MaybeYesNo),
    ],
    names_of::<DestinationLaw>,
);

/// Step 4: a supplementary measure.
static MEASURE: Shape = shape(
    "supplementary-measure",
    "text",
    &[part("text", TEXT), part("kind", Kind::Code(&MEASURE_KIND))],
    names_of::<SupplementaryMeasure>,
);

const fn instrument(key: &'static str, article: &'static str, kind: Kind) -> Field {
    Field::own(Noun::TransferInstrument, key, article, kind)
}

/// An appropriate safeguard as a document (Art. 46, 47).
pub(super) static INSTRUMENT: &[Field] = &[
    instrument("id", "", TEXT),
    instrument("reference", "", TEXT),
    instrument("name", "", TEXT),
    instrument("kind", "46", Kind::Code(&SAFEGUARD)),
    instrument("edition", "46(2)(c)", TEXT),
    instrument("module", "46(2)(c)", Kind::Code(&SCC_MODULE)),
    instrument("exporters", "", Kind::Items(&PARTY)),
    instrument("importers", "", Kind::Items(&PARTY)),
    instrument("choices", "", Kind::Part(&CHOICES)),
    instrument("signed_on", "", Kind::Date),
    instrument("valid_until", "", Kind::Date),
    instrument("version", "", TEXT),
    instrument("description", "", Kind::Part(&DESCRIPTION)),
    instrument("competent_authority", "", TEXT),
    instrument("measures", "32(1)", TEXT),
    instrument("sub_processor_measures", "", TEXT),
    instrument("sub_processors", "28(2)", Kind::Answer(&Kind::Items(&SUB_PROCESSOR))),
    instrument("approval", "46(3)", Kind::Part(&APPROVAL)),
    instrument("members", "47(1)(a)", Kind::Many(&TEXT)),
    instrument("commitments", "46(2)(e)", TEXT),
    instrument("british", "", Kind::Part(&BRITISH)),
    instrument("copy_available", "13(1)(f)", TEXT),
    instrument("kept_at", "", TEXT),
    instrument("notes", "", TEXT),
];

const fn assessment(key: &'static str, kind: Kind) -> Field {
    Field::own(Noun::TransferImpactAssessment, key, "", kind)
}

/// A transfer impact assessment in its six steps (CJEU C-311/18).
pub(super) static ASSESSMENT: &[Field] = &[
    assessment("id", TEXT),
    assessment("reference", TEXT),
    assessment("name", TEXT),
    assessment("importer_id", Kind::Link(Target::Recipient)),
    assessment("importer", TEXT),
    assessment("transfer", Kind::Part(&MAPPING)),
    assessment("tool", Kind::Part(&TOOL)),
    assessment("destination", Kind::Part(&DESTINATION)),
    assessment("measures", Kind::Answer(&Kind::Items(&MEASURE))),
    assessment("formal_steps", TEXT),
    assessment("re_evaluation", TEXT),
    assessment("outcome", Kind::Code(&OUTCOME)),
    assessment("reasoning", TEXT),
    assessment("decided_by", TEXT),
    assessment("decided_on", Kind::Date),
    assessment("review_on", Kind::Date),
    assessment("documents", Kind::Many(&TEXT)),
    assessment("notes", TEXT),
];
