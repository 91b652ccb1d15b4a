//! Each rule of Chapter V by what it misses: a transfer in which just that was taken away.

use super::*;

/// The rules that the tests of the verdict cover.
pub(crate) fn tested() -> Vec<&'static str> {
    let scenarios = [
        rule::CONDITION_NOT_MET,
        rule::CONDITION_OLD,
        rule::DPF_HR,
        rule::DECISION_PENDING,
        rule::DECISION_ENDS,
        rule::EEA_UNCONFIRMED,
        rule::BRITISH_TOOL,
        rule::BRITISH_LAW,
        rule::MODULE_ROLES,
        rule::SCC_SCOPE,
        rule::ASSESSMENT,
        rule::SUSPEND,
        rule::USE_CASE_INEFFECTIVE,
        rule::ANNEX_EMPTY,
        rule::SCC_OLD,
        rule::SCC_NO_TOOL,
        rule::SCC_LAW,
        rule::DEROGATION_REPEATED,
        rule::DEROGATION_REPEATED_LAW,
        rule::DEROGATION_POWERS,
        rule::DEROGATION_DOCUMENTS,
    ];
    scenarios.iter().chain(EACH.iter().map(|(rule, _)| rule)).map(|rule| rule.id).collect()
}

type Making = fn() -> Case;

const EACH: &[(&Rule, Making)] = &[
    (rule::UK_APPROVED, || from_britain(Case::to("NO", Safeguard::Unstated, RecipientKind::Processor))),
    (rule::UK_CONDITION, || from_britain(Case::adequate("CA", RecipientKind::Controller))),
    (rule::UK_NOT_NAMED, || from_britain(Case::adequate("BR", RecipientKind::Controller))),
    (rule::CONDITION_EVIDENCE, || {
        let mut case = Case::adequate("CA", RecipientKind::Controller);
        case.recipient.adequacy_confirmations[0].evidence.clear();
        case
    }),
    (rule::CONDITION_LATER, || {
        let mut case = Case::adequate("CA", RecipientKind::Controller);
        case.recipient.adequacy_confirmations[0].confirmed_on = text("2026-12-01");
        case
    }),
    (rule::DPF_HR_OPEN, || {
        let mut case = prepared(true);
        case.recipient.adequacy_confirmations[0].dpf.covers_hr = None;
        case
    }),
    (rule::DPF_HR_UNSAID, || {
        let mut case = prepared(false);
        case.recipient.adequacy_confirmations[0].dpf.covers_hr = Some(false);
        case.transfer.employment_data = None;
        case
    }),
    (rule::INSTRUMENT, || {
        let mut case = tool(Safeguard::BindingCorporateRules);
        case.instrument = None;
        case.transfer.instrument_id.clear();
        case
    }),
    (rule::INSTRUMENT_GONE, || {
        let mut case = tool(Safeguard::BindingCorporateRules);
        case.instrument = None;
        case
    }),
    (rule::INSTRUMENT_KIND, || {
        let mut case = tool(Safeguard::BindingCorporateRules);
        case.transfer.safeguard = Safeguard::CodeOfConduct;
        case
    }),
    (rule::MODULE, || {
        let mut case = clauses();
        case.instrument = None;
        case.transfer.instrument_id.clear();
        case
    }),
    (rule::COPY, || {
        let mut case = clauses();
        case.transfer.copy_available.clear();
        case
    }),
    (rule::ROLES_OPEN, || {
        let mut case = clauses();
        case.recipient.kind = RecipientKind::Group;
        changed(case, |one| one.importers[0].role = TransferRole::Unstated)
    }),
    (rule::ASSESSMENT_COUNTRY, || assessing(|one| one.transfer.countries = vec![text("IN")])),
    (rule::ONWARD_ASSESSMENT, || {
        let mut case = clauses();
        let onward = crate::transfer::OnwardTransfer { country: text("CN"), ..Default::default() };
        case.transfer.onward = Answer::Given(vec![onward]);
        case
    }),
    (rule::ASSESSMENT_OPEN, || assessing(|one| one.outcome = AssessmentOutcome::Unstated)),
    (rule::ASSESSMENT_STEPS, || assessing(|one| one.destination.practice.clear())),
    (rule::ASSESSMENT_REVIEW, || assessing(|one| one.review_on = text("2026-11-22"))),
    (rule::USE_CASE_DOUBTFUL, || {
        assessing(|one| {
            one.transfer.use_cases = vec![UseCase::RemoteAccess];
            one.destination.impinges = Some(false);
        })
    }),
    (rule::UNSIGNED, || changed(clauses(), |one| one.signed_on.clear())),
    (rule::SIGNED_LATER, || changed(clauses(), |one| one.signed_on = text("2026-11-24"))),
    (rule::INSTRUMENT_ENDED, || changed(clauses(), |one| one.valid_until = text("2026-11-22"))),
    (rule::SCC_EDITION_UNKNOWN, || changed(clauses(), |one| one.edition = text("1999/1"))),
    (rule::SCC_MODULE, || changed(clauses(), |one| one.module = None)),
    (rule::SCC_CLAUSES, || changed(clauses(), |one| one.choices.notice_period.clear())),
    (rule::ANNEX_PARTS, || changed(clauses(), |one| one.description.retention.clear())),
    (rule::APPROVAL, || changed(tool(Safeguard::AuthorisedClauses), |one| one.approval = Default::default())),
    (rule::MEMBERS, || changed(tool(Safeguard::BindingCorporateRules), |one| one.members.clear())),
    (rule::COMMITMENTS, || changed(tool(Safeguard::Certification), |one| one.commitments.clear())),
    (rule::DEROGATION_GROUND, || derogating(DerogationGround::Unstated)),
    (rule::DEROGATION, || {
        let mut case = derogating(DerogationGround::LegalClaims);
        case.transfer.derogation.conditions.clear();
        case
    }),
    (rule::DEROGATION_LAW, || derogating(DerogationGround::PublicInterest)),
    (rule::DEROGATION_NUMBER, || {
        let mut case = derogating(DerogationGround::CompellingInterests);
        case.transfer.derogation.limited_number = Some(false);
        case.transfer.derogation.assessment = text("file 7");
        case.transfer.derogation.suitable_safeguards = text("encryption");
        case.transfer.derogation.authority_informed_on = text("2026-11-02");
        case.transfer.derogation.persons_informed_on = text("2026-11-03");
        case
    }),
];

/// A recipient on the list, with clauses on file for the day on which the decision falls.
fn from_britain(mut case: Case) -> Case {
    case.exporter_country = text("GB");
    case
}

fn prepared(employment_data: bool) -> Case {
    let mut case = Case::listed("2026-10-01", true, employment_data);
    case.transfer.fallback_instrument_id = text("i");
    case
}

fn clauses() -> Case {
    Case::clauses("RU", SccModule::Two, RecipientKind::Processor)
}

/// Another tool of Art. 46, in which nothing is missing.
fn tool(kind: Safeguard) -> Case {
    let mut case = clauses();
    case.transfer.safeguard = kind;
    changed(case, |one| {
        one.approval.approved_on = text("2025-01-01");
        one.members = vec![text("Example Inc.")];
        one.commitments = text("deed of 2025-02-01");
    })
    .with_kind(kind)
}

impl Case {
    fn with_kind(mut self, kind: Safeguard) -> Self {
        if let Some(one) = &mut self.instrument {
            one.kind = kind;
        }
        self
    }
}

fn changed(mut case: Case, change: fn(&mut TransferInstrument)) -> Case {
    if let Some(one) = &mut case.instrument {
        change(one);
    }
    case
}

fn assessing(change: fn(&mut TransferImpactAssessment)) -> Case {
    let mut case = clauses();
    if let Some(one) = &mut case.assessment {
        change(one);
    }
    case
}

fn derogating(ground: DerogationGround) -> Case {
    let mut case = Case::to("TR", Safeguard::Derogation, RecipientKind::Controller);
    case.transfer.derogation.ground = ground;
    case.transfer.derogation.conditions = text("as documented in file 7");
    case
}

#[test]
fn each_rule_finds_just_what_was_taken_away() {
    for kind in [Safeguard::BindingCorporateRules, Safeguard::Certification, Safeguard::AuthorisedClauses] {
        assert_eq!(tool(kind).rules(today()), [""; 0], "{kind:?}: nothing is missing to begin with");
    }
    for (rule, make) in EACH {
        assert_eq!(make().rules(today()), [rule.id], "just what was taken away is found");
    }
}

#[test]
fn a_full_decision_carries_the_transfer_whatever_else_was_agreed() {
    let mut case = clauses();
    case.transfer.country = text("CH");
    case.assessment = None;
    assert_eq!(case.rules(today()), [""; 0], "Switzerland is adequate: no assessment is asked for");
}

#[test]
fn a_recipient_in_the_eea_is_no_transfer() {
    let case = Case::to("NO", Safeguard::Unstated, RecipientKind::Processor);
    let verdict = case.judged(today());
    assert_eq!(verdict, Verdict { standing: Standing::NoTransfer, reasons: Vec::new() }, "rule 1");
}

#[test]
fn every_reason_is_said_in_three_languages() {
    for lang in crate::words::Lang::ALL {
        let words = Words::of(lang);
        for (rule, make) in EACH {
            for reason in make().judged(today()).reasons {
                let said = reason.in_words(words);
                let whole = format!("{} {}", said.message, said.hint);
                assert!(!whole.contains("{$") && !whole.contains("finding-"), "{}: {whole}", rule.id);
                assert!(!said.hint.is_empty(), "{} says what to do", rule.id);
            }
        }
    }
}
