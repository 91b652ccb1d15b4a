//! Transfers to third countries: where to, and on which ground on the day (Chapter V, Art. 30(1)(e)).

use chrono::NaiveDate;

use super::{Found, rule};
use crate::activity::Activity;
use crate::country::{self, Country, CountryStatus};
use crate::snapshot::Snapshot;
use crate::transfer::{Safeguard, Transfer};
use crate::words::{Arg, Words};

/// The name of a country in the reader's language; the code itself when it is not known.
pub(super) fn country_name(code: &str, words: &Words) -> String {
    Country::of(code).map_or_else(|| code.to_owned(), |country| country.name.in_lang(words.lang()).to_owned())
}

pub(super) fn judge(transfers: &[Transfer], as_of: NaiveDate, found: &mut Found<'_>) {
    for (n, transfer) in transfers.iter().enumerate() {
        let at = format!("transfers[{n}]");
        if transfer.country.is_empty() {
            found.add(rule::TRANSFER_COUNTRY, format!("{at}.country"));
            continue;
        }
        let status = country::status(&transfer.country, as_of);
        let args = [("country", Arg::from(country_name(&transfer.country, found.words)))];
        if matches!(status, Some(CountryStatus::Member { .. })) {
            continue;
        }
        ground(transfer, status.as_ref(), &at, &args, found);
    }
}

fn ground(
    transfer: &Transfer,
    status: Option<&CountryStatus>,
    at: &str,
    args: &[(&'static str, Arg)],
    found: &mut Found<'_>,
) {
    let field = |name: &str| format!("{at}.{name}");
    match transfer.safeguard {
        Safeguard::Unstated => match status {
            Some(CountryStatus::Adequate { .. }) => {
                found.add_with(rule::SAY_ADEQUACY, field("safeguard"), args);
            }
            _ => found.add_with(rule::NO_BASIS, field("safeguard"), args),
        },
        Safeguard::Adequacy => match status {
            Some(CountryStatus::Adequate { .. }) => {}
            Some(CountryStatus::AdequateLimited { .. }) if !transfer.detail.is_empty() => {}
            Some(CountryStatus::AdequateLimited { .. }) => {
                found.add_with(rule::CONDITION, field("detail"), args);
            }
            _ => found.add_with(rule::NO_DECISION, field("safeguard"), args),
        },
        Safeguard::Derogation => {
            if transfer.documentation.is_empty() {
                found.add_with(rule::DEROGATION, field("documentation"), args);
            }
        }
        _ => {
            if transfer.safeguard == Safeguard::StandardContractualClauses && transfer.detail.is_empty() {
                found.add_with(rule::MODULE, field("detail"), args);
            }
            if transfer.copy_available.is_empty() {
                found.add_with(rule::COPY, field("copy_available"), args);
            }
        }
    }
}

/// A recipient outside the EEA needs a transfer to its country, whatever the ground.
pub(super) fn recipients_abroad(
    activity: &Activity,
    snapshot: &Snapshot,
    as_of: NaiveDate,
    found: &mut Found<'_>,
) {
    for (n, disclosure) in activity.recipients.items().iter().enumerate() {
        let Some(recipient) = snapshot.recipients.get(&disclosure.recipient_id) else { continue };
        for code in recipient.all_countries() {
            let abroad = country::status(code, as_of).is_some_and(|status| status.is_transfer());
            let is_linked = activity.transfers.items().iter().any(|transfer| {
                transfer.country.eq_ignore_ascii_case(code)
                    && (transfer.recipient_id.is_empty() || transfer.recipient_id == recipient.id)
            });
            if abroad && !is_linked {
                let args = [
                    ("recipient", Arg::from(recipient.label())),
                    ("country", Arg::from(country_name(code, found.words))),
                ];
                found.add_with(rule::RECIPIENT_ABROAD, format!("recipients[{n}]"), &args);
            }
        }
    }
}
