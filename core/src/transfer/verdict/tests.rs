//! The ten rules of the verdict, and where each is proved:
//!
//! 1. a recipient in the EEA: `a_recipient_in_the_eea_is_no_transfer`
//! 2. a full decision on the day: `a_full_decision_carries_the_transfer_whatever_else_was_agreed`, AC-41
//! 3. a limited one, confirmed: AC-40 (list, staff data, twelve months), AC-42, and the rules `art45.*` of `each_rule`
//! 4. else a tool or a derogation: AC-40, AC-41, `each_rule`
//! 5. the assessment, its outcome and its review: AC-43, `each_rule`
//! 6. module, clauses, annexes: AC-44, `annex_iii_is_asked_for_only_with_specific_authorisation`,
//!    `clauses_end_as_the_law_says`, `each_rule`
//! 7. derogations: AC-46, `each_rule`
//! 8. how people get a copy: `art13.1.f.copy` in `each_rule`; what the notice says: AC-47 in
//!    `tests/tests/acceptance/transfers.rs`
//! 9. what an access answer tells: `safeguards_are_told_only_where_a_transfer_rests_on_them` in
//!    `tests/tests/acceptance/package.rs`
//! 10. as of a day: AC-40, AC-41, `clauses_end_as_the_law_says`; two days: the radar in
//!     `tests/tests/acceptance/transfers.rs`
//!
//! What is no transfer at all (AC-45) is proved on a whole register, in `tests/tests/acceptance/transfers.rs`.

mod each_rule;

use super::*;
use crate::answer::Answer;
use crate::recipient::{AdequacyConfirmation, DpfEntry, DpfStatus};
use crate::transfer::assessment::{
    AssessmentOutcome, DataFormat, MeasureKind, SupplementaryMeasure, UseCase,
};
use crate::transfer::instrument::{AuthorityCase, InstrumentParty, SccModule, SubProcessorOption};
use crate::transfer::{DerogationGround, TransferFrequency};

fn text(text: &str) -> String {
    text.to_owned()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-23")
}

pub(crate) use each_rule::tested;

/// One transfer with all that it points at.
#[derive(Clone)]
struct Case {
    transfer: Transfer,
    recipient: Recipient,
    instrument: Option<TransferInstrument>,
    assessment: Option<TransferImpactAssessment>,
    exporter_country: String,
    record: RecordKind,
}

impl Case {
    fn to(country: &str, safeguard: Safeguard, kind: RecipientKind) -> Self {
        let transfer = Transfer {
            recipient_id: text("r"),
            country: text(country),
            safeguard,
            copy_available: text("on request"),
            ..Transfer::default()
        };
        let recipient = Recipient { id: text("r"), name: text("Example"), kind, ..Recipient::default() };
        Self {
            transfer,
            recipient,
            instrument: None,
            assessment: None,
            exporter_country: text("DE"),
            record: RecordKind::Controller,
        }
    }

    fn adequate(country: &str, kind: RecipientKind) -> Self {
        let mut case = Self::to(country, Safeguard::Adequacy, kind);
        case.recipient.adequacy_confirmations = vec![AdequacyConfirmation {
            country: text(country),
            met: Some(true),
            confirmed_by: text("DPO"),
            confirmed_on: text("2026-01-20"),
            evidence: text("answer of the recipient"),
            dpf: DpfEntry::default(),
        }];
        case
    }

    fn listed(checked_on: &str, covers_hr: bool, employment_data: bool) -> Self {
        let mut case = Self::adequate("US", RecipientKind::Processor);
        case.recipient.adequacy_confirmations[0].dpf = DpfEntry {
            name: text("Example Inc."),
            status: DpfStatus::Active,
            covers_hr: Some(covers_hr),
            checked_on: text(checked_on),
        };
        case.transfer.employment_data = Some(employment_data);
        case
    }

    fn clauses(country: &str, module: SccModule, kind: RecipientKind) -> Self {
        let mut case = Self::to(country, Safeguard::StandardContractualClauses, kind);
        case.transfer.instrument_id = text("i");
        case.instrument = Some(complete(module));
        case.transfer.assessment_id = text("a");
        case.assessment = Some(assessed(country));
        case
    }

    fn judged(&self, as_of: NaiveDate) -> Verdict {
        let facts = Facts {
            transfer: &self.transfer,
            recipient: Some(&self.recipient),
            instrument: self.instrument.as_ref(),
            assessment: self.assessment.as_ref(),
            exporter_country: &self.exporter_country,
            record: self.record,
        };
        judge(facts, TransferLaw::bundled().unwrap(), as_of)
    }

    fn rules(&self, as_of: NaiveDate) -> Vec<&'static str> {
        self.judged(as_of).reasons.iter().map(|reason| reason.rule.id).collect()
    }
}

fn party(role: TransferRole) -> InstrumentParty {
    InstrumentParty {
        name: text("Example"),
        address: text("Street 1"),
        contact_name: text("A. Person"),
        contact_details: text("a@example.com"),
        activities: text("hosting"),
        signed_on: text("2024-03-01"),
        role,
        ..InstrumentParty::default()
    }
}

/// Clauses in which nothing is missing that the module asks for.
fn complete(module: SccModule) -> TransferInstrument {
    let (exporter, importer) = module.roles();
    let mut one = TransferInstrument {
        id: text("i"),
        reference: text("SG-001"),
        kind: Safeguard::StandardContractualClauses,
        module: Some(module),
        exporters: vec![party(exporter)],
        importers: vec![party(importer)],
        signed_on: text("2024-03-01"),
        competent_authority: text("BayLDA"),
        measures: text("encryption at rest with keys of the exporter"),
        ..TransferInstrument::default()
    };
    one.choices.sub_processors = SubProcessorOption::General;
    one.choices.notice_period = text("P30D");
    one.choices.authority_case = AuthorityCase::Established;
    one.choices.governing_law = text("DE");
    one.choices.courts = text("DE");
    one.description.data_subjects = text("customers");
    one.description.personal_data = text("names");
    one.description.sensitive_data = Answer::None;
    one.description.frequency = TransferFrequency::Continuous;
    one.description.nature = text("storage");
    one.description.purposes = text("hosting");
    one.description.retention = text("as long as the contract runs");
    one.description.sub_processing = text("hosting, as long as the contract runs");
    one
}

/// An assessment in which nothing is missing.
fn assessed(country: &str) -> TransferImpactAssessment {
    let mut one = TransferImpactAssessment {
        id: text("a"),
        reference: text("TIA-001"),
        outcome: AssessmentOutcome::EquivalentWithMeasures,
        decided_by: text("DPO"),
        decided_on: text("2026-02-01"),
        review_on: text("2027-02-01"),
        formal_steps: text("none needed"),
        measures: Answer::Given(vec![SupplementaryMeasure {
            kind: MeasureKind::Technical,
            text: text("encrypted, keys in the EEA"),
        }]),
        ..TransferImpactAssessment::default()
    };
    one.transfer.countries = vec![text(country)];
    one.transfer.personal_data = text("names");
    one.transfer.format = DataFormat::Encrypted;
    one.transfer.purpose = text("backup");
    one.transfer.use_cases = vec![UseCase::EncryptedBackup];
    one.tool.text = text("standard contractual clauses");
    one.destination.laws = text("surveillance acts");
    one.destination.practice = text("transparency reports");
    one.destination.impinges = Some(true);
    one
}

#[test]
fn ac_40_united_states() {
    for safeguard in [Safeguard::Unstated, Safeguard::Adequacy] {
        let mut case = Case::to("US", safeguard, RecipientKind::Processor);
        let dpf =
            DpfEntry { status: DpfStatus::NotListed, checked_on: text("2026-10-01"), ..DpfEntry::default() };
        case.recipient.adequacy_confirmations =
            vec![AdequacyConfirmation { country: text("US"), dpf, ..AdequacyConfirmation::default() }];
        let verdict = case.judged(today());
        assert_eq!(verdict.standing, Standing::NoBasis, "not listed, no tool: nothing carries the transfer");
        assert_eq!(verdict.reasons[0].rule.severity, Severity::Error, "an error: no transfer basis");
    }
    assert_eq!(
        Case::to("US", Safeguard::Unstated, RecipientKind::Processor).rules(today()),
        ["art44.safeguard"],
        "never looked up and no tool: no transfer basis"
    );
    let staff = Case::listed("2026-10-01", false, true);
    assert_eq!(staff.rules(today())[0], "art45.dpf_hr", "data of staff under a certification without them");
    assert_eq!(staff.judged(today()).standing, Standing::NoBasis, "such data are not covered");
    for covered in [Case::listed("2026-10-01", true, true), Case::listed("2026-10-01", false, false)] {
        let verdict = covered.judged(today());
        assert_eq!(verdict.standing, Standing::InOrder, "listed, covered, checked eight weeks ago");
        assert_eq!(covered.rules(today()), ["art45.pending"], "with the appeal as a hint, and nothing else");
        let words = verdict.reasons[0].in_words(Words::of(crate::words::Lang::En));
        assert!(words.message.contains("C-703/25 P"), "the case is named: {}", words.message);
        assert!(words.hint.contains("clauses"), "with what to keep on file: {}", words.hint);
    }
    let mut prepared = Case::listed("2026-10-01", true, true);
    prepared.transfer.fallback_instrument_id = text("i");
    assert_eq!(prepared.rules(today()), [""; 0], "who has clauses on file is not told to get them");
    let old = Case::listed("2025-09-01", true, true);
    assert_eq!(old.rules(today())[0], "art45.recheck", "the last look is older than 12 months");
    assert_eq!(old.judged(today()).standing, Standing::Attention, "a warning, not an error");
}

#[test]
fn ac_41_united_kingdom_and_brazil_over_time() {
    let britain = Case::to("GB", Safeguard::Adequacy, RecipientKind::Processor);
    assert_eq!(britain.judged(today()).standing, Standing::InOrder, "the decision holds");
    assert_eq!(britain.rules(day("2031-12-27")), ["art45.ends"], "its last day");
    assert_eq!(britain.rules(day("2032-01-01")), ["art45.no_decision"], "the decision ended on 2031-12-27");
    let brazil = Case::adequate("BR", RecipientKind::Controller);
    assert_eq!(brazil.rules(day("2026-01-20")), ["art45.no_decision"], "the decision was not yet in force");
    assert_eq!(brazil.judged(day("2026-01-28")).standing, Standing::InOrder, "in force, condition confirmed");
    let mut norway = brazil;
    norway.exporter_country = text("NO");
    assert_eq!(
        norway.rules(day("2026-01-28")),
        ["art45.eea"],
        "the EEA Agreement is not known to take it over"
    );
    assert_eq!(norway.judged(day("2026-01-28")).standing, Standing::Attention, "a warning");
}

#[test]
fn ac_42_canada_and_japan() {
    for country in ["CA", "JP"] {
        let company = Case::adequate(country, RecipientKind::Controller);
        assert_eq!(company.judged(today()).standing, Standing::InOrder, "{country}: a company, confirmed");
        let ministry = Case::adequate(country, RecipientKind::PublicBody);
        assert_eq!(
            ministry.rules(today()),
            ["art45.condition_not_met"],
            "{country}: a ministry is not covered"
        );
        assert_eq!(ministry.judged(today()).standing, Standing::NoBasis, "{country}: whatever was confirmed");
        let unknown = Case::to(country, Safeguard::Adequacy, RecipientKind::Controller);
        assert_eq!(unknown.rules(today()), ["art45.condition"], "{country}: nobody has confirmed it");
        assert_eq!(
            unknown.judged(today()).standing,
            Standing::ConditionToConfirm,
            "{country}: to be confirmed"
        );
    }
}

#[test]
fn ac_43_russia_with_clauses() {
    let mut case = Case::clauses("RU", SccModule::Two, RecipientKind::Processor);
    assert_eq!(case.rules(today()), [""; 0], "encrypted, keys in the EEA, equivalent with measures");
    assert_eq!(case.judged(today()).standing, Standing::InOrder, "such a transfer is in order");
    case.assessment = None;
    assert_eq!(case.rules(today()), ["art46.assessment"], "clauses without an assessment");
    assert_eq!(case.judged(today()).standing, Standing::Deficient, "an error");

    let mut clear = assessed("RU");
    clear.outcome = AssessmentOutcome::NotEquivalent;
    clear.transfer.format = DataFormat::Clear;
    clear.transfer.use_cases = vec![UseCase::ClearText];
    case.assessment = Some(clear.clone());
    let verdict = case.judged(today());
    assert_eq!(verdict.standing, Standing::Suspend, "protection is not equivalent");
    let words = verdict.reasons[0].in_words(Words::of(crate::words::Lang::En));
    assert!(words.hint.to_lowercase().contains("suspend"), "the hint says so: {}", words.hint);

    clear.outcome = AssessmentOutcome::EquivalentWithMeasures;
    case.assessment = Some(clear);
    assert_eq!(
        case.rules(today()),
        ["art46.use_case"],
        "no measure is known to help where clear text is needed"
    );
}

#[test]
fn ac_44_checks_of_the_clauses() {
    let wrong = Case::clauses("RU", SccModule::One, RecipientKind::Processor);
    assert_eq!(wrong.rules(today()), ["art46.2.c.roles"], "controller to processor is module two");
    let words = wrong.judged(today()).reasons[0].in_words(Words::of(crate::words::Lang::En));
    assert!(words.message.contains('1') && words.hint.contains('2'), "it names both: {words:?}");

    let mut empty = Case::clauses("RU", SccModule::Two, RecipientKind::Processor);
    if let Some(one) = &mut empty.instrument {
        one.measures.clear();
    }
    assert_eq!(empty.rules(today()), ["art46.2.c.annex"], "annex II is empty");
    assert_eq!(empty.judged(today()).reasons[0].rule.severity, Severity::Error, "an error");

    let mut four = Case::clauses("RU", SccModule::Four, RecipientKind::Controller);
    four.record = RecordKind::Processor;
    if let Some(one) = &mut four.instrument {
        one.measures.clear();
        one.competent_authority.clear();
        one.choices.sub_processors = SubProcessorOption::Unstated;
        one.choices.authority_case = AuthorityCase::Unstated;
    }
    assert_eq!(four.rules(today()), [""; 0], "module four has no annexes I.C, II and III");

    let mut subject = Case::clauses("RU", SccModule::One, RecipientKind::Controller);
    subject.transfer.importer_subject_to_gdpr = Some(true);
    assert_eq!(subject.rules(today()), ["art46.2.c.scope"], "2021/914 is not made for such importers");
    assert_eq!(subject.judged(today()).standing, Standing::Attention, "a warning");
}

#[test]
fn annex_iii_is_asked_for_only_with_specific_authorisation() {
    let mut case = Case::clauses("IN", SccModule::Two, RecipientKind::Processor);
    if let Some(one) = &mut case.instrument {
        one.choices.sub_processors = SubProcessorOption::Specific;
    }
    assert_eq!(case.rules(today()), ["art46.2.c.annex"], "option 1 of clause 9(a) has its list");
}

#[test]
fn clauses_end_as_the_law_says() {
    let mut case = Case::clauses("IN", SccModule::Two, RecipientKind::Processor);
    let mut edition = |code: &str, signed_on: &str| {
        if let Some(one) = &mut case.instrument {
            one.edition = text(code);
            one.signed_on = text(signed_on);
        }
        case.clone()
    };
    let old = edition("2010/87/EU", "2020-05-01");
    assert!(!old.rules(day("2022-12-27")).contains(&"art46.2.c.old"), "the last day of the old clauses");
    assert!(old.rules(day("2022-12-28")).contains(&"art46.2.c.old"), "one day later they carry nothing");
    let late = edition("2010/87/EU", "2021-10-01");
    assert!(late.rules(day("2022-01-01")).contains(&"art46.2.c.old"), "signed after they were repealed");
    let inside = edition("2021/915", "2024-03-01");
    assert_eq!(
        inside.rules(today()),
        ["art46.2.c.no_tool"],
        "2021/915 is made for Art. 28, not for Chapter V"
    );
    let foreign = {
        let mut case = edition("", "2024-03-01");
        if let Some(one) = &mut case.instrument {
            one.choices.governing_law = text("US");
        }
        case
    };
    assert_eq!(foreign.rules(today()), ["art46.2.c.governing_law"], "clause 17: the law of a Member State");
}

#[test]
fn ac_46_derogations() {
    let mut consent = Case::to("TR", Safeguard::Derogation, RecipientKind::Controller);
    consent.transfer.derogation.ground = DerogationGround::ExplicitConsent;
    consent.transfer.derogation.conditions = text("wording v3, with the risks");
    assert_eq!(consent.rules(today()), [""; 0], "once, with its consent documented");
    consent.transfer.frequency = TransferFrequency::Repetitive;
    assert_eq!(consent.rules(today()), ["art49.repetitive"], "weekly: exceptions are not to become the rule");
    assert_eq!(consent.judged(today()).standing, Standing::Attention, "a warning");
    consent.transfer.frequency = TransferFrequency::OneOff;
    consent.transfer.derogation.public_powers = Some(true);
    assert_eq!(consent.rules(today()), ["art49.3.public_powers"], "49(3)");

    let mut interests = Case::to("TR", Safeguard::Derogation, RecipientKind::Controller);
    let whole = crate::transfer::Derogation {
        ground: DerogationGround::CompellingInterests,
        limited_number: Some(true),
        persons: Some(12),
        interests: text("defence against an attack"),
        assessment: text("all circumstances, file 7"),
        suitable_safeguards: text("encryption, deletion after use"),
        authority_informed_on: text("2026-11-02"),
        persons_informed_on: text("2026-11-03"),
        ..crate::transfer::Derogation::default()
    };
    interests.transfer.derogation = whole.clone();
    assert_eq!(interests.rules(today()), [""; 0], "all five documents are there");
    let holes: [fn(&mut crate::transfer::Derogation); 5] = [
        |one| one.assessment.clear(),
        |one| one.suitable_safeguards.clear(),
        |one| one.authority_informed_on.clear(),
        |one| one.persons_informed_on.clear(),
        |one| one.limited_number = None,
    ];
    for hole in holes {
        interests.transfer.derogation = whole.clone();
        hole(&mut interests.transfer.derogation);
        let verdict = interests.judged(today());
        assert_eq!(verdict.reasons[0].rule.id, "art49.6.documents", "each of the five is needed");
        assert_eq!(verdict.reasons[0].rule.severity, Severity::Error, "an error");
    }
    interests.transfer.derogation = whole;
    interests.transfer.frequency = TransferFrequency::Repetitive;
    assert_eq!(interests.rules(today()), ["art49.1.repetitive"], "the law itself says: not repetitive");
}

#[test]
fn a_processors_record_is_cited_by_its_own_paragraph() {
    let mut case = Case::to("", Safeguard::Unstated, RecipientKind::Processor);
    case.record = RecordKind::Processor;
    assert_eq!(
        case.judged(today()).reasons[0].law(),
        "Art. 30(2)(c)",
        "the processor's record is Art. 30(2)"
    );
    case.record = RecordKind::Controller;
    assert_eq!(case.judged(today()).reasons[0].law(), "Art. 30(1)(e)", "the controller's is Art. 30(1)");
}

#[test]
fn tools_of_the_united_kingdom_carry_nothing_under_the_regulation() {
    let mut case = Case::to("IN", Safeguard::UkIdta, RecipientKind::Processor);
    assert_eq!(case.judged(today()).standing, Standing::NoBasis, "an exporter in Germany needs Art. 46");
    case.exporter_country = text("GB");
    assert_eq!(
        case.rules(today()),
        ["art46.uk_law"],
        "an exporter in the United Kingdom is told whose law it is"
    );
}

#[test]
fn an_exporter_in_the_united_kingdom_is_told_what_of_its_law_is_known() {
    let to = |country: &str, exporter: &str| {
        let mut case = Case::to(country, Safeguard::Unstated, RecipientKind::Processor);
        case.exporter_country = text(exporter);
        case
    };
    let britain = to("KR", "GB");
    assert!(
        britain.rules(day("2022-12-18")).contains(&"uk.art45a.not_named"),
        "the regulations for Korea came a day later"
    );
    assert!(
        britain.rules(day("2022-12-19")).contains(&"uk.art45a.condition"),
        "SI 2022/1213, under its law only"
    );
    assert!(
        to("US", "GB").rules(today()).contains(&"uk.art45a.condition"),
        "the UK Extension, not the EU list alone"
    );
    assert_eq!(to("FR", "GB").rules(today()), ["uk.art45a.approved"], "states of the EEA");
    assert_eq!(
        to("FR", "GB").judged(today()).standing,
        Standing::NoTransfer,
        "and no transfer of the Regulation"
    );
    assert_eq!(
        to("GI", "GB").judged(today()).standing,
        Standing::NoBasis,
        "what the Regulation asks stays asked"
    );
    let silent = [to("GB", "GB"), to("KR", "DE"), to("KR", "CH"), to("KR", "")];
    for case in silent {
        let told = case.rules(today()).iter().any(|rule| rule.starts_with("uk."));
        assert!(
            !told,
            "nothing leaves the United Kingdom: {} to {}",
            case.exporter_country, case.transfer.country
        );
    }
}
