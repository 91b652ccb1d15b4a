//! Rules 4 to 6 and 8: a tool of Art. 46, its assessment, its module, and how people get a copy.

use super::{Judge, RecordKind, Standing, Value, instrument};
use crate::findings::rule;
use crate::transfer::assessment::{AssessmentOutcome, TransferImpactAssessment};
use crate::transfer::instrument::{SccModule, TransferInstrument};
use crate::transfer::{Safeguard, TransferRole};

pub(super) fn judge(judge: &mut Judge<'_>) {
    let transfer = judge.facts.transfer;
    match judge.facts.instrument {
        Some(instrument) => on(judge, instrument),
        None if !transfer.instrument_id.is_empty() => judge.say(rule::INSTRUMENT_GONE, "instrument_id"),
        None if !transfer.detail.trim().is_empty() => {}
        None if transfer.safeguard == Safeguard::StandardContractualClauses => {
            judge.say(rule::MODULE, "instrument_id");
        }
        None => judge.say(rule::INSTRUMENT, "instrument_id"),
    }
    if transfer.safeguard == Safeguard::StandardContractualClauses
        && transfer.importer_subject_to_gdpr == Some(true)
    {
        judge.say(rule::SCC_SCOPE, "importer_subject_to_gdpr");
    }
    assessment(judge);
    let copy = judge.facts.instrument.is_some_and(|one| !one.copy_available.trim().is_empty());
    // The duty to inform is the controller's.
    if judge.facts.record == RecordKind::Controller && !copy && transfer.copy_available.trim().is_empty() {
        judge.say(rule::COPY, "copy_available");
    }
}

fn on(judge: &mut Judge<'_>, instrument: &TransferInstrument) {
    if instrument.kind != judge.facts.transfer.safeguard {
        let values = vec![("instrument", Value::Text(instrument.reference.clone()))];
        judge.say_with(rule::INSTRUMENT_KIND, "instrument_id", values);
        return;
    }
    if instrument.kind == Safeguard::StandardContractualClauses {
        roles(judge, instrument);
    }
    judge.reasons.extend(instrument::of_instrument(instrument, judge.law, judge.as_of));
}

/// Rule 6: the module must match the roles.
fn roles(judge: &mut Judge<'_>, instrument: &TransferInstrument) {
    let Some(module) = instrument.module else { return };
    let (exporter, mut importer) = judge.facts.roles();
    if importer == TransferRole::Unstated {
        let mut said = instrument.importers.iter().map(|party| party.role);
        let first = said.next().unwrap_or_default();
        importer = if said.all(|role| role == first) { first } else { TransferRole::Unstated };
    }
    if importer == TransferRole::Unstated {
        judge.say(rule::ROLES_OPEN, "importer_role");
        return;
    }
    let wanted = SccModule::for_roles(exporter, importer);
    if wanted != Some(module) {
        let number = |module: SccModule| Value::Count(usize::from(module.number()));
        let values = vec![
            ("instrument", Value::Text(instrument.reference.clone())),
            ("module", number(module)),
            ("fitting", wanted.map_or(Value::Text("\u{2013}".into()), number)),
        ];
        judge.say_with(rule::MODULE_ROLES, "instrument_id", values);
    }
}

/// Rule 5: every tool of Art. 46 needs an assessment since CJEU C-311/18.
fn assessment(judge: &mut Judge<'_>) {
    let needed = judge.law.tool(judge.facts.transfer.safeguard).is_some_and(|tool| tool.needs_assessment)
        && judge.as_of >= judge.law.tools.assessment_from;
    let Some(found) = judge.facts.assessment else {
        if needed {
            judge.say(rule::ASSESSMENT, "assessment_id");
        }
        return;
    };
    let reference = || vec![("assessment", Value::Text(found.reference.clone()))];
    if !found.transfer.countries.is_empty() && !covers(found, &judge.facts.transfer.country) {
        judge.say_with(rule::ASSESSMENT_COUNTRY, "assessment_id", reference());
    }
    let onward = judge.facts.transfer.onward.items().iter().map(|one| one.country.as_str());
    let uncovered: Vec<String> = onward
        .filter(|code| !code.is_empty() && !covers(found, code))
        .filter(|code| crate::country::status(code, judge.as_of).is_none_or(|status| status.is_transfer()))
        .map(str::to_owned)
        .collect();
    if !uncovered.is_empty() {
        let mut values = reference();
        values.push(("onward", Value::Countries(uncovered)));
        judge.say_with(rule::ONWARD_ASSESSMENT, "onward", values);
    }
    if found.outcome == AssessmentOutcome::NotEquivalent {
        judge.say_with(rule::SUSPEND, "assessment_id", reference());
        judge.stands(Standing::Suspend);
    }
    judge.reasons.extend(instrument::of_assessment(found, judge.as_of));
}

fn covers(assessment: &TransferImpactAssessment, country: &str) -> bool {
    assessment.transfer.countries.iter().any(|code| code.eq_ignore_ascii_case(country.trim()))
}
