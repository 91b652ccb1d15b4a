//! Exporters established in the United Kingdom: what the program knows of its law, said beside the judgement under the
//! Regulation. It is not judged whether the transfer may take place under the UK GDPR; that is said as plainly.

use super::{Judge, Value};
use crate::country::{self, CountryStatus};
use crate::findings::rule;

/// Says whether regulations of the United Kingdom approve transfers to the country (Art. 45A UK GDPR), as of the day.
pub(super) fn beside(judge: &mut Judge<'_>) {
    let transfer = judge.facts.transfer;
    let is_within = transfer.country.trim().eq_ignore_ascii_case("GB");
    if !judge.facts.exporter_country.eq_ignore_ascii_case("GB") || is_within {
        return;
    }
    let law = &judge.law.united_kingdom;
    let is_eea =
        matches!(country::status(&transfer.country, judge.as_of), Some(CountryStatus::Member { .. }));
    let found = law.country(&transfer.country, judge.as_of);
    if is_eea && law.eea_from <= judge.as_of {
        judge.say_with(rule::UK_APPROVED, "country", vec![("because", Value::Text(law.eea_because.clone()))]);
        return;
    }
    match found {
        Some(one) => {
            let mut values = vec![("because", Value::Text(one.because.clone()))];
            if one.only_under.is_empty() {
                judge.say_with(rule::UK_APPROVED, "country", values);
            } else {
                values.push(("law", Value::Text(one.only_under.clone())));
                judge.say_with(rule::UK_CONDITION, "country", values);
            }
        }
        // Its own tools are spoken of where the ground is judged.
        None if transfer.safeguard.is_british() => {}
        None => {
            judge.say_with(rule::UK_NOT_NAMED, "safeguard", vec![("day", Value::Day(law.about.checked_on))]);
        }
    }
}
