//! The rules, one per line: identifier, article, severity; the words are in `data/locales/*/findings.ftl`.

use super::Severity::{self, Error, Hint, Warning};
use crate::recipient::ProcessorClause;
use crate::words::Lang;

/// A rule of the law, or of good practice, that a record can fall short of.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Stable identifier, e.g. `art30.1.b.purposes`.
    pub id: &'static str,
    /// The article, in short, as English writes it; see [`cite`].
    pub law: &'static str,
    /// How much it weighs.
    pub severity: Severity,
}

impl Rule {
    /// The identifier of its message: `finding-art30-1-b-purposes`.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("finding-{}", self.id.replace(['.', '_'], "-"))
    }
}

/// A citation such as `Art. 13(1)(f); CJEU C-154/21` in the way of writing of a language.
#[must_use]
pub fn cite(law: &str, lang: Lang) -> String {
    let (paragraph, point, names) = match lang {
        Lang::En => return law.to_owned(),
        Lang::De => (
            " Abs. ",
            " Buchst. ",
            [
                ("CJEU", "EuGH"),
                ("EDPB", "EDSA"),
                ("Guidelines", "Leitlinien"),
                ("Recommendations", "Empfehlungen"),
            ],
        ),
        Lang::Fr => (
            ", § ",
            ", ",
            [
                ("CJEU", "CJUE"),
                ("EDPB", "CEPD"),
                ("Guidelines", "Lignes directrices"),
                ("Recommendations", "Recommandations"),
            ],
        ),
    };
    let mut cited = String::new();
    let mut rest = law;
    while let Some((before, after)) = rest.split_once('(') {
        let (inside, tail) = after.split_once(')').unwrap_or((after, ""));
        let is_range = before.ends_with('-');
        let is_number = inside.starts_with(|c: char| c.is_ascii_digit());
        let is_part =
            inside.len() <= 2 && (before.is_empty() || before.ends_with(|c: char| !c.is_whitespace()));
        cited.push_str(before);
        match (is_part, is_range) {
            (false, _) => cited.push_str(&format!("({inside})")),
            (true, true) => cited.push_str(inside),
            (true, false) => {
                cited.push_str(&format!("{}{inside}", if is_number { paragraph } else { point }))
            }
        }
        // French points keep their bracket: "art. 6, § 1, f)".
        if is_part && !is_number && lang == Lang::Fr {
            cited.push(')');
        }
        rest = tail;
    }
    cited.push_str(rest);
    for (english, own) in names {
        cited = cited.replace(english, own);
    }
    if lang == Lang::Fr { cited.replace("Art. ", "art. ") } else { cited }
}

/// The rule for a clause that a contract with a processor lacks (Art. 28(3)).
pub(super) fn of_clause(clause: ProcessorClause) -> &'static Rule {
    match clause {
        ProcessorClause::SubjectMatter => CLAUSE_SUBJECT_MATTER,
        ProcessorClause::Duration => CLAUSE_DURATION,
        ProcessorClause::Nature => CLAUSE_NATURE,
        ProcessorClause::Purpose => CLAUSE_PURPOSE,
        ProcessorClause::PersonalData => CLAUSE_PERSONAL_DATA,
        ProcessorClause::DataSubjects => CLAUSE_DATA_SUBJECTS,
        ProcessorClause::ControllerRights => CLAUSE_CONTROLLER_RIGHTS,
        ProcessorClause::Instructions => CLAUSE_INSTRUCTIONS,
        ProcessorClause::Confidentiality => CLAUSE_CONFIDENTIALITY,
        ProcessorClause::Security => CLAUSE_SECURITY,
        ProcessorClause::SubProcessors => CLAUSE_SUB_PROCESSORS,
        ProcessorClause::Rights => CLAUSE_RIGHTS,
        ProcessorClause::Assistance => CLAUSE_ASSISTANCE,
        ProcessorClause::DeletionOrReturn => CLAUSE_DELETION_OR_RETURN,
        ProcessorClause::Audits => CLAUSE_AUDITS,
    }
}

macro_rules! rules {
    ($($name:ident = $id:literal, $law:literal, $severity:ident;)+) => {
        $(pub(crate) const $name: &Rule = &Rule { id: $id, law: $law, severity: $severity };)+

        /// All rules, in the order in which findings of the same weight are listed.
        pub const ALL: &[&Rule] = &[$($name),+];
    };
}

rules! {
    // The controller and its contacts.
    CONTROLLER = "art30.1.a.controller", "Art. 30(1)(a)", Error;
    NAME = "art30.1.a.name", "Art. 30(1)(a)", Error;
    CONTACT = "art30.1.a.contact", "Art. 30(1)(a)", Error;
    ONLY_POST = "art13.1.a.only_post", "Art. 13(1)(a)", Hint;
    COUNTRY = "art27.country", "Art. 27(1)", Warning;
    REPRESENTATIVE = "art27.representative", "Art. 27(1), 30(1)(a)", Warning;
    DPO_OPEN = "art37.dpo", "Art. 37(1), 30(1)(a)", Warning;
    DPO_CONTACT = "art30.1.a.dpo_contact", "Art. 30(1)(a), 13(1)(b)", Error;
    DPO_NAME = "art30.1.a.dpo_name", "Art. 30(1)(a)", Hint;
    AFFILIATES = "art26.affiliates", "Art. 26, 30(1)(a)", Warning;
    AUTHORITY = "art13.2.d.authority", "Art. 13(2)(d)", Hint;
    CONTROLLER_UNKNOWN = "art30.1.a.controller_unknown", "Art. 30(1)(a)", Warning;
    ARRANGEMENT = "art26.arrangement", "Art. 26(1)", Warning;
    ESSENCE = "art26.2.essence", "Art. 26(2)", Hint;
    // Purposes and what they rest on; not part of Art. 30.
    PURPOSES = "art30.1.b.purposes", "Art. 30(1)(b)", Error;
    LEGAL_BASIS = "art6.legal_basis", "Art. 6(1), 13(1)(c)", Error;
    LEGAL_BASIS_OF_PURPOSE = "art6.legal_basis_of_purpose", "Art. 6(1), 13(1)(c)", Error;
    INTEREST = "art13.1.d.interest", "Art. 13(1)(d), 14(2)(b)", Error;
    BALANCING = "art6.1.f.balancing_test", "Art. 6(1)(f), 5(2)", Hint;
    LAW = "art6.3.law", "Art. 6(3)", Error;
    WITHDRAWAL = "art7.3.withdrawal", "Art. 7(3), 13(2)(c)", Warning;
    CONSENT_WORDING = "art7.1.consent", "Art. 7(1)", Hint;
    // Whose data and which.
    DATA_SUBJECTS = "art30.1.c.data_subjects", "Art. 30(1)(c)", Error;
    SUBJECTS_DERIVED = "art30.1.c.data_subjects_derived", "Art. 30(1)(c)", Error;
    PERSONAL_DATA = "art30.1.c.personal_data", "Art. 30(1)(c)", Error;
    SPECIAL_CONDITION = "art9.2.condition", "Art. 9(2)", Error;
    SPECIAL_CONTRADICTION = "art9.1.contradiction", "Art. 9(1)", Error;
    SPECIAL_OPEN = "art9.1.open", "Art. 9(1)", Hint;
    CRIMINAL_LAW = "art10.law", "Art. 10", Error;
    ORIGIN = "art14.origin", "Art. 13, 14, 20(1)", Hint;
    MIXED_ORIGIN = "art14.mixed_origin", "Art. 14", Hint;
    SOURCE = "art14.2.f.source", "Art. 14(2)(f), 15(1)(g)", Warning;
    PUBLIC_SOURCES = "art14.2.f.public_sources", "Art. 14(2)(f), 15(1)(g)", Hint;
    MANDATORY = "art13.2.e.mandatory", "Art. 13(2)(e)", Warning;
    CONSEQUENCE = "art13.2.e.consequence", "Art. 13(2)(e)", Hint;
    // To whom.
    RECIPIENTS = "art30.1.d.recipients", "Art. 30(1)(d)", Error;
    ONLY_CATEGORIES = "art15.1.c.named_recipients", "Art. 15(1)(c); CJEU C-154/21", Warning;
    CONTRACT = "art28.3.contract", "Art. 28(3)", Warning;
    CONTRACT_UNSIGNED = "art28.3.unsigned", "Art. 28(3), 28(9)", Warning;
    CONTRACT_EXPIRED = "art28.3.expired", "Art. 28(3)", Error;
    CONTRACT_EXPIRING = "art28.3.expiring", "Art. 28(3)", Hint;
    CLAUSE_SUBJECT_MATTER = "art28.3.clause_subject_matter", "Art. 28(3)", Warning;
    CLAUSE_DURATION = "art28.3.clause_duration", "Art. 28(3)", Warning;
    CLAUSE_NATURE = "art28.3.clause_nature", "Art. 28(3)", Warning;
    CLAUSE_PURPOSE = "art28.3.clause_purpose", "Art. 28(3)", Warning;
    CLAUSE_PERSONAL_DATA = "art28.3.clause_personal_data", "Art. 28(3)", Warning;
    CLAUSE_DATA_SUBJECTS = "art28.3.clause_data_subjects", "Art. 28(3)", Warning;
    CLAUSE_CONTROLLER_RIGHTS = "art28.3.clause_controller_rights", "Art. 28(3)", Warning;
    CLAUSE_INSTRUCTIONS = "art28.3.clause_instructions", "Art. 28(3)(a)", Warning;
    CLAUSE_CONFIDENTIALITY = "art28.3.clause_confidentiality", "Art. 28(3)(b)", Warning;
    CLAUSE_SECURITY = "art28.3.clause_security", "Art. 28(3)(c)", Warning;
    CLAUSE_SUB_PROCESSORS = "art28.3.clause_sub_processors", "Art. 28(3)(d)", Warning;
    CLAUSE_RIGHTS = "art28.3.clause_rights", "Art. 28(3)(e)", Warning;
    CLAUSE_ASSISTANCE = "art28.3.clause_assistance", "Art. 28(3)(f)", Warning;
    CLAUSE_DELETION_OR_RETURN = "art28.3.clause_deletion_or_return", "Art. 28(3)(g)", Warning;
    CLAUSE_AUDITS = "art28.3.clause_audits", "Art. 28(3)(h)", Warning;
    CLAUSES_OPEN = "art28.3.clauses_open", "Art. 28(3)", Hint;
    SUB_PROCESSOR = "art28.2.authorisation", "Art. 28(2), 28(4)", Warning;
    SUB_PROCESSOR_ABROAD = "art44.sub_processor", "Art. 44, 28(3)(a)", Warning;
    HOSTING_ABROAD = "art44.hosting", "Art. 44, 30(1)(e)", Warning;
    // Third countries.
    TRANSFERS_OPEN = "art30.1.e.transfers", "Art. 30(1)(e)", Warning;
    RECIPIENT_ABROAD = "art30.1.e.recipient_abroad", "Art. 30(1)(e)", Error;
    TRANSFER_COUNTRY = "art30.1.e.country", "Art. 30(1)(e)", Error;
    NO_BASIS = "art44.safeguard", "Art. 44, 46, 49, 13(1)(f)", Error;
    SAY_ADEQUACY = "art45.unsaid", "Art. 45(3), 13(1)(f)", Hint;
    NO_DECISION = "art45.no_decision", "Art. 45(3)", Error;
    CONDITION = "art45.condition", "Art. 45(3)", Warning;
    MODULE = "art46.2.c.module", "Art. 46(2)(c)", Warning;
    COPY = "art13.1.f.copy", "Art. 13(1)(f), 15(2)", Hint;
    DEROGATION = "art49.documentation", "Art. 49(1), 49(6), 30(1)(e)", Warning;
    CONDITION_NOT_MET = "art45.condition_not_met", "Art. 44, 45(3)", Error;
    CONDITION_EVIDENCE = "art45.evidence", "Art. 45(3), 5(2)", Warning;
    CONDITION_OLD = "art45.recheck", "Art. 45(3)", Warning;
    CONDITION_LATER = "art45.confirmed_later", "Art. 45(3)", Hint;
    DPF_HR = "art45.dpf_hr", "Art. 44, 45(3)", Error;
    DPF_HR_OPEN = "art45.dpf_hr_open", "Art. 45(3)", Warning;
    DPF_HR_UNSAID = "art45.dpf_hr_unsaid", "Art. 45(3)", Hint;
    DECISION_PENDING = "art45.pending", "Art. 45(3), 46", Hint;
    DECISION_ENDS = "art45.ends", "Art. 45(3)", Hint;
    EEA_UNCONFIRMED = "art45.eea", "Art. 45(3)", Warning;
    BRITISH_TOOL = "art46.uk_tool", "Art. 44, 46", Error;
    BRITISH_LAW = "art46.uk_law", "Art. 3, 46", Warning;
    UK_APPROVED = "uk.art45a.approved", "Art. 3", Hint;
    UK_CONDITION = "uk.art45a.condition", "Art. 3", Hint;
    UK_NOT_NAMED = "uk.art45a.not_named", "Art. 3", Warning;
    INSTRUMENT = "art46.instrument", "Art. 46(2), 46(3)", Warning;
    INSTRUMENT_GONE = "art46.instrument_gone", "Art. 46(1)", Error;
    INSTRUMENT_KIND = "art46.instrument_kind", "Art. 46(1)", Error;
    MODULE_ROLES = "art46.2.c.roles", "Art. 46(2)(c)", Error;
    ROLES_OPEN = "art46.2.c.roles_open", "Art. 46(2)(c)", Hint;
    SCC_SCOPE = "art46.2.c.scope", "Art. 46(2)(c), 3(2)", Warning;
    ASSESSMENT = "art46.assessment", "Art. 46(1); CJEU C-311/18", Error;
    ASSESSMENT_COUNTRY = "art46.assessment_country", "Art. 46(1); CJEU C-311/18", Error;
    SUSPEND = "art46.suspend", "Art. 44, 46(1); CJEU C-311/18", Error;
    ONWARD_ASSESSMENT = "art44.onward", "Art. 44", Warning;
    DEROGATION_GROUND = "art49.ground", "Art. 49(1)", Warning;
    DEROGATION_REPEATED = "art49.repetitive", "Art. 49(1); EDPB Guidelines 2/2018", Warning;
    DEROGATION_REPEATED_LAW = "art49.1.repetitive", "Art. 49(1)", Error;
    DEROGATION_POWERS = "art49.3.public_powers", "Art. 49(3)", Error;
    DEROGATION_LAW = "art49.4.law", "Art. 49(4)", Warning;
    DEROGATION_DOCUMENTS = "art49.6.documents", "Art. 49(1), 49(6), 30(1)(e)", Error;
    DEROGATION_NUMBER = "art49.1.number", "Art. 49(1)", Error;
    // Instruments of Chapter V, whatever transfer rests on them.
    UNSIGNED = "art46.unsigned", "Art. 46(1)", Warning;
    SIGNED_LATER = "art46.signed_later", "Art. 46(1)", Error;
    INSTRUMENT_ENDED = "art46.ended", "Art. 46(1)", Error;
    SCC_EDITION_UNKNOWN = "art46.2.c.edition_unknown", "Art. 46(2)(c)", Warning;
    SCC_NO_TOOL = "art46.2.c.no_tool", "Art. 28(7), 46(2)(c)", Error;
    SCC_OLD = "art46.2.c.old", "Art. 46(2)(c), 46(5)", Error;
    SCC_MODULE = "art46.2.c.module_open", "Art. 46(2)(c)", Warning;
    SCC_CLAUSES = "art46.2.c.clauses", "Art. 46(2)(c)", Warning;
    SCC_LAW = "art46.2.c.governing_law", "Art. 46(2)(c)", Error;
    ANNEX_EMPTY = "art46.2.c.annex", "Art. 46(2)(c)", Error;
    ANNEX_PARTS = "art46.2.c.annex_parts", "Art. 46(2)(c)", Warning;
    APPROVAL = "art46.approval", "Art. 46(2), 46(3), 47(1)", Error;
    MEMBERS = "art47.members", "Art. 47(1)(a), 47(2)(a)", Warning;
    COMMITMENTS = "art46.commitments", "Art. 46(2)(e), 46(2)(f)", Error;
    // Transfer impact assessments.
    ASSESSMENT_OPEN = "art46.assessment_open", "Art. 46(1); CJEU C-311/18", Error;
    USE_CASE_INEFFECTIVE = "art46.use_case", "Art. 46(1); EDPB Recommendations 01/2020", Error;
    USE_CASE_DOUBTFUL = "art46.use_case_doubtful", "Art. 46(1); EDPB Recommendations 01/2020", Warning;
    ASSESSMENT_STEPS = "art46.steps", "Art. 46(1); EDPB Recommendations 01/2020", Warning;
    ASSESSMENT_REVIEW = "art46.review", "Art. 46(1); EDPB Recommendations 01/2020", Warning;
    // How long.
    RETENTION = "art30.1.f.retention", "Art. 30(1)(f), 13(2)(a)", Error;
    RETENTION_UNSPECIFIED = "art30.1.f.unspecified", "Art. 30(1)(f), 13(2)(a)", Error;
    RETENTION_PART = "art30.1.f.unspecified_part", "Art. 30(1)(f), 13(2)(a)", Warning;
    RETENTION_UNCOVERED = "art30.1.f.uncovered", "Art. 30(1)(f)", Warning;
    RETENTION_ELSEWHERE = "art30.1.f.elsewhere", "Art. 30(1)(f), 13(2)(a)", Warning;
    RETENTION_ON_REQUEST = "art5.1.e.on_request", "Art. 5(1)(e), 13(2)(a)", Warning;
    RETENTION_CRITERION = "art30.1.f.criterion", "Art. 30(1)(f)", Warning;
    RETENTION_LAW = "art30.1.f.legal_reference", "Art. 30(1)(f); EDPB 2025", Hint;
    // How it is protected, and the rest.
    SECURITY = "art30.1.g.security", "Art. 30(1)(g), 32(1)", Warning;
    AUTOMATED_OPEN = "art13.2.f.automated", "Art. 13(2)(f), 22", Warning;
    AUTOMATED_LOGIC = "art13.2.f.logic", "Art. 13(2)(f), 15(1)(h)", Error;
    REVIEW = "art24.review", "Art. 5(2), 24(1)", Warning;
    // What exports show against the record.
    UNDECLARED_DATA = "evidence.undeclared_data", "Art. 30(1)(c), 15(1)(b)", Warning;
    ORIGIN_DIFFERS = "evidence.origin_differs", "Art. 14(2)(f), 15(1)(g)", Warning;
    CODES_UNEXPLAINED = "evidence.codes_unexplained", "Art. 12(1), 15(3)", Warning;
    RECIPIENT_DATE = "evidence.recipient_date", "Art. 15(1)(c); CJEU C-154/21", Hint;
    STORAGE_START = "evidence.storage_start", "Art. 15(1)(d)", Hint;
    NO_ACTIVITY = "evidence.no_activity", "Art. 15(1)(a)", Warning;
    SYSTEM_UNNAMED = "evidence.system_unnamed", "Art. 5(2), 30(1)", Hint;
    // The processing as a whole, and what its words suggest.
    CONTRACT_PARTY = "art6.1.b.party", "Art. 6(1)(b), 6(1)(f)", Warning;
    CONTRACT_MARKETING = "art6.1.b.marketing", "Art. 6(1)(b), 21(2)", Warning;
    DEVICE_CONSENT = "eprivacy.5.3.consent", "Art. 4(11), 7; ePrivacy Art. 5(3)", Error;
    DEVICE_OTHER_BASIS = "eprivacy.5.3.other_basis", "Art. 4(11), 7; ePrivacy Art. 5(3)", Warning;
    PURPOSE_OPEN = "art5.1.b.open_ended", "Art. 5(1)(b), 13(3)", Warning;
    PROFILING = "art13.2.f.profiling", "Art. 4(4), 13(2)(f), 21(2)", Hint;
    WITHDRAWAL_STORAGE = "art17.1.b.withdrawal", "Art. 7(3), 17(1)(b)", Warning;
    SOURCE_OF_CATEGORY = "art14.2.f.source_of_category", "Art. 14(2)(f)", Warning;
    CHILDREN_OPEN = "art8.children", "Art. 8(1)", Hint;
    SCREENING_OPEN = "art35.1.screening", "Art. 35(1)", Hint;
    SCREENING_HIGH = "art35.1.high_risk", "Art. 35(1)", Warning;
    TEMPLATE = "template.to_check", "Art. 5(2), 24(1)", Hint;
    // Parties that do not fit their role.
    RECIPIENT_UNNAMED = "art30.1.d.unnamed", "Art. 30(1)(d)", Hint;
    RECIPIENT_ROLE = "art30.1.d.role", "Art. 30(1)(d), 13(1)(e)", Warning;
    REPRESENTATIVE_ELSEWHERE = "art27.3.elsewhere", "Art. 27(3)", Warning;
    REPRESENTATIVE_IS_DPO = "art38.6.representative", "Art. 27, 38(6); EDPB Guidelines 3/2018", Hint;
    // What shows only when activities are held against each other.
    MARKETING_BASES = "art5.1.a.marketing_bases", "Art. 5(1)(a), 6(1)", Warning;
    BACKUPS = "art5.1.e.backups", "Art. 5(1)(e), 17(1)", Hint;
    // The notice.
    NOTICE_COPY = "art15.3.copy", "Art. 15(1), 15(3)", Hint;
    NOTICE_ERASURE = "art17.1.cases", "Art. 17(1), 17(3)", Hint;
    NOTICE_EXERCISE = "art12.3.exercise", "Art. 12(3)-(6)", Hint;
    NOTICE_OBJECTION = "art21.4.apart", "Art. 21(4)", Warning;
    NOTICE_UNLINKED = "art30.1.e.not_linked", "Art. 30(1)(e)", Error;
    NOTICE_ADEQUACY = "art13.1.f.adequacy", "Art. 13(1)(f)", Error;
    NOTICE_CONDITION = "art45.country_condition", "Art. 45(3)", Warning;
    NOTICE_TOOL = "art46.country_tool", "Art. 46, 49; CJEU C-311/18", Warning;
    NOTICE_AGE = "art24.notice", "Art. 5(2), 24(1)", Hint;
    REMARK_ERROR = "notice.remark.error", "", Error;
    REMARK_WARNING = "notice.remark.warning", "", Warning;
    REMARK_HINT = "notice.remark.hint", "", Hint;
    // Open requests.
    REQUEST_OVERDUE = "art12.3.overdue", "Art. 12(3)", Error;
    REQUEST_SOON = "art12.3.soon", "Art. 12(3)", Warning;
    SEARCH_OWNER = "art15.1.search_owner", "Art. 12(3), 15(1)", Warning;
    SEARCH_HOW = "art15.1.search_how", "Art. 12(3), 15(1)", Warning;
    // The processor's record; no purposes, no retention.
    PRINCIPALS = "art30.2.a.controllers", "Art. 30(2)(a)", Error;
    PRINCIPAL_CONTACT = "art30.2.a.contact", "Art. 30(2)(a)", Warning;
    CATEGORIES = "art30.2.b.categories", "Art. 30(2)(b)", Error;
    PROCESSOR_TRANSFERS = "art30.2.c.transfers", "Art. 30(2)(c)", Warning;
    PROCESSOR_SECURITY = "art30.2.d.security", "Art. 30(2)(d), 32(1)", Warning;
}
