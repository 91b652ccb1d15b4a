//! What an instrument or an assessment lacks, whatever transfer rests on it (Art. 46, 47; clauses 7 to 18; EDPB
//! Recommendations 01/2020).

use chrono::NaiveDate;

use super::{Reason, ReasonAbout, RecordKind, Value};
use crate::country;
use crate::findings::rule::{self, Rule};
use crate::transfer::Safeguard;
use crate::transfer::assessment::{AssessmentOutcome, TransferImpactAssessment};
use crate::transfer::completeness::{annexes, open_clauses, steps};
use crate::transfer::instrument::TransferInstrument;
use crate::transfer::law::TransferLaw;

/// The reasons about one record; each message names it.
struct About {
    about: ReasonAbout,
    name: &'static str,
    reference: String,
    reasons: Vec<Reason>,
}

impl About {
    fn say(&mut self, rule: &'static Rule, field: &'static str, values: Vec<(&'static str, Value)>) {
        let mut all = vec![(self.name, Value::Text(self.reference.clone()))];
        all.extend(values);
        let record = RecordKind::Controller;
        self.reasons.push(Reason { rule, about: self.about, field, record, values: all });
    }
}

/// What the instrument lacks as of a day.
#[must_use]
pub fn of_instrument(instrument: &TransferInstrument, law: &TransferLaw, as_of: NaiveDate) -> Vec<Reason> {
    let mut about = About {
        about: ReasonAbout::Instrument,
        name: "instrument",
        reference: instrument.reference.clone(),
        reasons: Vec::new(),
    };
    validity(instrument, law, as_of, &mut about);
    if instrument.kind == Safeguard::StandardContractualClauses {
        clauses(instrument, law, as_of, &mut about);
    }
    let needs = law.tool(instrument.kind).map(|tool| tool.needs.as_slice()).unwrap_or_default();
    let asks = |need: &str| needs.iter().any(|one| one == need);
    let said = |text: &String| !text.trim().is_empty();
    if asks("approval") && !said(&instrument.approval.approved_on) {
        about.say(rule::APPROVAL, "approval", Vec::new());
    }
    if asks("members") && instrument.members.iter().all(|name| !said(name)) {
        about.say(rule::MEMBERS, "members", Vec::new());
    }
    if asks("commitments") && !said(&instrument.commitments) {
        about.say(rule::COMMITMENTS, "commitments", Vec::new());
    }
    about.reasons
}

/// Whether it is signed and binds on the day.
fn validity(instrument: &TransferInstrument, law: &TransferLaw, as_of: NaiveDate, about: &mut About) {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    let signs =
        law.tool(instrument.kind).is_some_and(|tool| tool.needs.iter().any(|need| need == "signature"));
    match day(&instrument.signed_on) {
        Some(signed) if signed > as_of => {
            about.say(rule::SIGNED_LATER, "signed_on", vec![("day", Value::Day(signed))]);
        }
        None if signs => about.say(rule::UNSIGNED, "signed_on", Vec::new()),
        _ => {}
    }
    if let Some(last) = day(&instrument.valid_until).filter(|last| *last < as_of) {
        about.say(rule::INSTRUMENT_ENDED, "valid_until", vec![("day", Value::Day(last))]);
    }
}

fn clauses(instrument: &TransferInstrument, law: &TransferLaw, as_of: NaiveDate, about: &mut About) {
    let Some(edition) = law.scc.edition(&instrument.edition) else {
        let values = vec![("edition", Value::Text(instrument.edition.clone()))];
        about.say(rule::SCC_EDITION_UNKNOWN, "edition", values);
        return;
    };
    let named = || vec![("edition", Value::Text(edition.decision.clone()))];
    if !edition.is_transfer_tool {
        about.say(rule::SCC_NO_TOOL, "edition", named());
        return;
    }
    let signed = instrument.signed_on.parse::<NaiveDate>().ok();
    let too_late = edition.conclude_until.zip(signed).is_some_and(|(last, signed)| last < signed);
    if let Some(last) = edition.rely_until.filter(|last| *last < as_of || too_late) {
        let mut values = named();
        values.push(("day", Value::Day(last)));
        about.say(rule::SCC_OLD, "edition", values);
    }
    // Older editions have other annexes.
    if edition.conclude_until.is_some() {
        return;
    }
    if instrument.module.is_none() {
        about.say(rule::SCC_MODULE, "module", Vec::new());
        return;
    }
    annexes_of(instrument, law, about);
    let open = open_clauses(instrument, &law.scc);
    if !open.is_empty() {
        about.say(rule::SCC_CLAUSES, "choices", vec![("clauses", Value::Text(open.join(", ")))]);
    }
    let rule = instrument.module.and_then(|module| law.scc.module(module));
    let member_only = rule.is_some_and(|rule| rule.governing_law == "member_state");
    let chosen = instrument.choices.governing_law.as_str();
    let outside = country::status(chosen, as_of).is_some_and(|status| status.is_transfer());
    if member_only && outside {
        about.say(rule::SCC_LAW, "choices.governing_law", vec![("law", Value::Country(chosen.to_owned()))]);
    }
}

/// Rule 6: each annex that the module has must be complete.
fn annexes_of(instrument: &TransferInstrument, law: &TransferLaw, about: &mut About) {
    for state in annexes(instrument, &law.scc) {
        let annex = ("annex", Value::Text(state.annex.clone()));
        if state.is_empty() {
            about.say(rule::ANNEX_EMPTY, field_of(&state.annex), vec![annex]);
        } else if !state.missing.is_empty() {
            let missing = ("missing", Value::Terms("annex-part", state.missing));
            about.say(rule::ANNEX_PARTS, field_of(&state.annex), vec![annex, missing]);
        }
    }
}

fn field_of(annex: &str) -> &'static str {
    match annex {
        "I.A" => "importers",
        "I.B" => "description",
        "I.C" => "competent_authority",
        "II" => "measures",
        _ => "sub_processors",
    }
}

/// What the assessment lacks as of a day.
#[must_use]
pub fn of_assessment(assessment: &TransferImpactAssessment, as_of: NaiveDate) -> Vec<Reason> {
    let mut about = About {
        about: ReasonAbout::Assessment,
        name: "assessment",
        reference: assessment.reference.clone(),
        reasons: Vec::new(),
    };
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    let decided = day(&assessment.decided_on).is_none_or(|day| day <= as_of);
    if assessment.outcome == AssessmentOutcome::Unstated || !decided {
        about.say(rule::ASSESSMENT_OPEN, "outcome", Vec::new());
    }
    measures(assessment, &mut about);
    let open: Vec<_> = steps(assessment).into_iter().filter(|step| !step.missing.is_empty()).collect();
    if assessment.outcome != AssessmentOutcome::Unstated && !open.is_empty() {
        let missing = open.into_iter().flat_map(|step| step.missing).collect();
        about.say(
            rule::ASSESSMENT_STEPS,
            "transfer",
            vec![("missing", Value::Terms("assessment-part", missing))],
        );
    }
    if let Some(due) = day(&assessment.review_on).filter(|due| *due < as_of) {
        about.say(rule::ASSESSMENT_REVIEW, "review_on", vec![("day", Value::Day(due))]);
    }
    about.reasons
}

/// Use cases 6 and 7: the EDPB knows no technical measure that is effective there.
fn measures(assessment: &TransferImpactAssessment, about: &mut About) {
    let without: Vec<String> = assessment
        .transfer
        .use_cases
        .iter()
        .filter(|case| !case.has_effective_measures())
        .map(crate::report::words::code_of)
        .collect();
    let equivalent = matches!(
        assessment.outcome,
        AssessmentOutcome::Equivalent | AssessmentOutcome::EquivalentWithMeasures
    );
    if without.is_empty() || !equivalent {
        return;
    }
    let cases = vec![("cases", Value::Terms("use-case", without))];
    match (assessment.destination.impinges, assessment.outcome) {
        (Some(true), _) => about.say(rule::USE_CASE_INEFFECTIVE, "outcome", cases),
        (None, _) | (_, AssessmentOutcome::EquivalentWithMeasures) => {
            about.say(rule::USE_CASE_DOUBTFUL, "outcome", cases);
        }
        _ => {}
    }
}
