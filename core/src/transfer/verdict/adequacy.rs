//! Rules 2 and 3: an adequacy decision that holds on the day, and covers the recipient (Art. 45).

use chrono::{Months, NaiveDate};

use super::{Judge, Standing, Value};
use crate::country::{AdequacyDecision, Country, Membership};
use crate::findings::rule;
use crate::recipient::{AdequacyConfirmation, DpfStatus};
use crate::transfer::Safeguard;
use crate::transfer::law::{AdequacyCondition, ConfirmBy};

/// A decision that ends within this time is worth a hint.
const SOON: Months = Months::new(12);

/// A decision for the whole country carries the transfer, whatever else was agreed.
pub(super) fn full(judge: &mut Judge<'_>, decision: &AdequacyDecision) {
    if judge.facts.transfer.safeguard == Safeguard::Unstated {
        judge.say(rule::SAY_ADEQUACY, "safeguard");
    }
    around(judge, decision);
}

/// Whether a limited decision carries the transfer, or at least is what it rests on; else a tool is needed.
pub(super) fn limited(judge: &mut Judge<'_>, decision: &AdequacyDecision) -> bool {
    let rests_on_it = judge.facts.transfer.safeguard == Safeguard::Adequacy;
    let Some(condition) = judge.law.conditions.of(&judge.facts.transfer.country) else { return false };
    let outside =
        judge.facts.recipient.is_some_and(|recipient| condition.not_covered.contains(&recipient.kind));
    let confirmation = (!outside).then(|| latest(judge)).flatten();
    let covered = !outside && confirmation.is_some_and(|one| is_met(one, condition));
    match (covered, rests_on_it) {
        (true, _) => {
            if judge.facts.transfer.safeguard == Safeguard::Unstated {
                judge.say(rule::SAY_ADEQUACY, "safeguard");
            }
            if let Some(confirmation) = confirmation {
                confirmed(judge, confirmation, condition);
            }
            around(judge, decision);
            pending(judge);
            true
        }
        // A tool that carries the transfer needs no decision.
        (false, false) => false,
        (false, true) => {
            if outside || confirmation.is_some_and(|one| is_refuted(one, condition)) {
                judge.say(rule::CONDITION_NOT_MET, "recipient_id");
                judge.stands(Standing::NoBasis);
            } else {
                judge.say(rule::CONDITION, "recipient_id");
                judge.stands(Standing::ConditionToConfirm);
            }
            around(judge, decision);
            true
        }
    }
}

/// The last confirmation up to the day; one of later days when there is none, for the facts may have been the same.
fn latest<'a>(judge: &Judge<'a>) -> Option<&'a AdequacyConfirmation> {
    let recipient = judge.facts.recipient?;
    let country = &judge.facts.transfer.country;
    let all =
        || recipient.adequacy_confirmations.iter().filter(|one| one.country.eq_ignore_ascii_case(country));
    let earlier = |one: &&AdequacyConfirmation| one.checked_on().is_some_and(|day| day <= judge.as_of);
    all()
        .filter(earlier)
        .max_by_key(|one| one.checked_on())
        .or_else(|| all().filter(|one| one.checked_on().is_some()).min_by_key(|one| one.checked_on()))
        .or_else(|| all().next())
}

/// Whether somebody found that the decision covers the recipient.
fn is_met(one: &AdequacyConfirmation, condition: &AdequacyCondition) -> bool {
    let by_list = condition.confirm == ConfirmBy::List;
    one.met != Some(false) && one.checked_on().is_some() && (!by_list || one.dpf.status == DpfStatus::Active)
}

/// Whether somebody found that it does not.
fn is_refuted(one: &AdequacyConfirmation, condition: &AdequacyCondition) -> bool {
    let by_list = condition.confirm == ConfirmBy::List;
    one.met == Some(false)
        || (by_list && matches!(one.dpf.status, DpfStatus::Inactive | DpfStatus::NotListed))
}

fn confirmed(judge: &mut Judge<'_>, one: &AdequacyConfirmation, condition: &AdequacyCondition) {
    let by_list = condition.confirm == ConfirmBy::List;
    let said = |text: &String| !text.trim().is_empty();
    // The list is its own evidence, once it is said under which name the recipient stands there.
    let shown = said(&one.evidence) || (by_list && said(&one.dpf.name));
    if !shown || !(said(&one.confirmed_by) || by_list) {
        judge.say(rule::CONDITION_EVIDENCE, "recipient_id");
    }
    if let Some(day) = one.checked_on() {
        recheck(judge, day, condition);
    }
    if by_list && judge.facts.transfer.employment_data == Some(true) {
        match one.dpf.covers_hr {
            Some(true) => {}
            Some(false) => {
                judge.say(rule::DPF_HR, "employment_data");
                judge.stands(Standing::NoBasis);
            }
            None => judge.say(rule::DPF_HR_OPEN, "employment_data"),
        }
    }
    if by_list && judge.facts.transfer.employment_data.is_none() && one.dpf.covers_hr != Some(true) {
        judge.say(rule::DPF_HR_UNSAID, "employment_data");
    }
}

fn recheck(judge: &mut Judge<'_>, day: NaiveDate, condition: &AdequacyCondition) {
    if day > judge.as_of {
        judge.say_with(rule::CONDITION_LATER, "recipient_id", vec![("day", Value::Day(day))]);
        return;
    }
    let Some(months) = condition.recheck_months else { return };
    let due = day.checked_add_months(Months::new(months));
    if due.is_some_and(|due| due < judge.as_of) {
        let values = vec![
            ("day", Value::Day(day)),
            ("months", Value::Count(usize::try_from(months).unwrap_or_default())),
        ];
        judge.say_with(rule::CONDITION_OLD, "recipient_id", values);
    }
}

/// What surrounds a decision in force: whether it reaches exporters in IS, LI, NO, and when it ends.
fn around(judge: &mut Judge<'_>, decision: &AdequacyDecision) {
    let efta = Country::of(judge.facts.exporter_country)
        .is_some_and(|country| country.membership == Some(Membership::EeaEfta));
    if efta && decision.eea_unconfirmed {
        let values = vec![
            ("decision", Value::Text(decision.decision.clone())),
            ("exporter", Value::Country(judge.facts.exporter_country.to_owned())),
        ];
        judge.say_with(rule::EEA_UNCONFIRMED, "exporter_country", values);
    }
    let soon = judge.as_of.checked_add_months(SOON);
    if let Some(last) = decision.valid_to.filter(|last| soon.is_some_and(|soon| *last < soon)) {
        judge.say_with(rule::DECISION_ENDS, "country", vec![("day", Value::Day(last))]);
    }
}

/// A decision under attack, while nothing is on file for the day on which it falls.
fn pending(judge: &mut Judge<'_>) {
    let country = &judge.facts.transfer.country;
    let cases = &judge.law.conditions.pending;
    let case = cases
        .iter()
        .find(|case| case.country.eq_ignore_ascii_case(country) && case.is_pending(judge.as_of))
        .filter(|_| judge.facts.transfer.fallback_instrument_id.is_empty());
    if let Some(case) = case {
        let values = vec![("case", Value::Text(case.what.clone()))];
        judge.say_with(rule::DECISION_PENDING, "fallback_instrument_id", values);
    }
}
